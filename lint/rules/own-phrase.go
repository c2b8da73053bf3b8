package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"note/lint"
	"note/lint/lang"
)

// OwnPhrase finds the phrases that the user's config lists.
var OwnPhrase = lint.Rule{
	Name:     "own-phrase",
	Severity: lint.Warning,
	Doc: lint.Text{
		En: `A phrase of your own list

You, or the people you write for, do not want this phrase: it stands below "phrases" in
the config, with what to write instead. "note rule --test" tries such a list on examples.

    phrases:
      - pattern: circl* back
        message: say when you will write again
      - pattern: [leverage, leveraging]
        replacement: use
        severity: info`,
		De: `Eine Formulierung Ihrer eigenen Liste

Sie, oder die Leute, für die Sie schreiben, wollen diese Formulierung nicht: Sie steht in
der Konfiguration unter „phrases“, zusammen mit dem, was besser ist. „note rule --test“
probiert eine solche Liste an Beispielen aus.

    phrases:
      - pattern: zeitnah
        message: nennen Sie den Tag
        lang: de
      - pattern: [am Ende des Tages, letztendlich]
        replacement: schließlich
        severity: info`,
	},
	Examples: []lint.Example{
		{
			Lang:  "en",
			Bad:   "Hi Zoë, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect and ⟦circle back⟧ on it?",
			Good:  "Hi Zoë, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
			Fixed: "Hi Zoë, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect and talk on it?",
			Phrases: []lang.Phrase{{
				Patterns: []string{"circl* back"}, Lines: []int{1},
				Message: lint.Text{En: "nobody knows what follows: say what you will do", De: "das sagt nicht, was folgt: sagen Sie, was Sie tun werden"}, Replacement: "talk", Safe: true,
			}},
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Frau Weiß, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat mir gefallen. ⟦Letztendlich⟧ haben wir umgeplant. Darf ich Sie zu meinen Kontakten zählen?",
			Good: "Guten Tag Frau Weiß, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat mir gefallen. Schließlich haben wir umgeplant. Darf ich Sie zu meinen Kontakten zählen?",
			Phrases: []lang.Phrase{{
				Lang: "de", Patterns: []string{"letztendlich"}, Lines: []int{1}, Replacement: "schließlich", Severity: "info",
			}},
		},
	},
	Check: func(p *lint.Pass) {
		for _, phrase := range p.Own {
			f := reportOwn(p, phrase)
			if severity, ok := lint.ParseSeverity(phrase.Group.Severity); ok {
				f.Severity = severity
			}
			if instead := replacement(p, phrase); instead != "" {
				f.Fix = &lint.Fix{Safe: phrase.Group.Safe, Edits: []lint.Edit{{Start: phrase.Span.Start, End: phrase.Span.End, New: instead}}}
			}
		}
	},
}

// reportOwn says what the user's list says of a phrase.
func reportOwn(p *lint.Pass, phrase lint.Phrase) *lint.Finding {
	if phrase.Group.Say != (lint.Text{}) {
		return reportPhrase(p, phrase)
	}
	return p.Report(phrase.Span.Start, phrase.Span.End, lint.Text{
		En: "“%s” is on your list: write “%s” instead",
		De: "„%s“ steht auf Ihrer Liste: schreiben Sie „%s“",
	}, p.Text.Source[phrase.Span.Start:phrase.Span.End], replacement(p, phrase))
}

// replacement is what to write instead, with a capital where the phrase has one.
func replacement(p *lint.Pass, phrase lint.Phrase) string {
	instead := phrase.Group.Replacement
	if unicode.IsUpper(firstRune(p.Text.Source[phrase.Span.Start:])) {
		_, n := utf8.DecodeRuneInString(instead)
		instead = strings.ToUpper(instead[:n]) + instead[n:]
	}
	return instead
}
