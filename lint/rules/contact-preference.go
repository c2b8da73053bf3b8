package rules

import (
	"strings"

	"note/lint"
	"note/lint/text"
)

// ContactPreference holds the note against what the reader's profile says on how
// to be contacted, sentence by sentence. What it does not understand it quotes.
var ContactPreference = lint.Rule{
	Name:     "contact-preference",
	Severity: lint.Error,
	Content:  true,
	Faults:   true,
	Doc: lint.Text{
		En: `The note goes against how the reader wishes to be contacted

"No sales pitches", "no recruiters", "only with a note", "gern per Du": who has written this
into the profile sees at once who has not read it. A pitch to somebody who wants none is an
error, as is a job for somebody who wants none of these; a register or a form that is not
the wished one is a warning. A wish that is not understood is quoted, so that you can heed it.`,
		De: `Die Nachricht geht gegen das, worum die andere Person bittet

„Keine Vertriebsanfragen“, „keine Recruiter“, „nur mit Nachricht“, „gern per Du“: Wer das ins
Profil geschrieben hat, sieht sofort, wer es nicht gelesen hat. Werbung an jemanden, der
keine möchte, ist ein Fehler, ebenso eine Stelle für jemanden, der keine möchte; die falsche
Anrede oder Form ist eine Warnung. Ein Wunsch, der nicht verstanden wurde, wird zitiert,
damit Sie sich daran halten können.`,
	},
	Examples: []lint.Example{
		{
			Lang:      "en",
			Bad:       "Hi Zoë, your post on ferry timetables is close to my work: ⟦we help companies⟧ print them on time. Shall we connect?",
			Good:      "Hi Zoë, your post on ferry timetables settled an argument at our depot. Shall we connect?",
			Recipient: lint.Known{"preferences": {"No sales pitches, please."}},
		},
		{
			Lang:      "de",
			Bad:       "Hallo Zoë, ⟦Ihr⟧ Beitrag über Fährpläne hat bei uns im Depot einen Streit beendet. Darf ich Sie zu meinen Kontakten zählen?",
			Good:      "Hallo Zoë, dein Beitrag über Fährpläne hat bei uns im Depot einen Streit beendet. Vernetzen wir uns?",
			Recipient: lint.Known{"preferences": {"Ich duze alle, bitte kein Sie."}},
		},
	},
	Check: func(p *lint.Pass) {
		for _, value := range p.Note.Recipient["preferences"] {
			said := text.Measure(value)
			for i, span := range said.Sentences {
				w := wish{says: strings.TrimSpace(value[span.Start:span.End])}
				for _, word := range said.Words {
					if word.Sentence == i {
						w.words = append(w.words, word)
					}
				}
				w.check(p)
			}
		}
	},
}

// wish is a sentence on how to be contacted.
type wish struct {
	says  string
	words []text.Word
}

// check reports what in the note goes against the wish, and quotes one that is
// not understood.
func (w wish) check(p *lint.Pass) {
	understood := false
	for _, heed := range [...]func(wish, *lint.Pass) bool{
		wish.noSales, wish.noRecruiters, wish.noStandard, wish.withNote, wish.withQuestion, wish.register,
	} {
		understood = heed(w, p) || understood
	}
	if !understood {
		f := p.Report(0, 0, lint.Text{
			En: "the profile says “%s”: does the note heed it?",
			De: "im Profil steht „%s“: hält sich die Nachricht daran?",
		}, w.says)
		f.Severity = min(f.Severity, lint.Info)
	}
}

// holds says whether the sentence holds a word of the list.
func (w wish) holds(list []string) bool {
	for _, word := range w.words {
		for _, entry := range list {
			if word.Fold == entry || len(entry) >= 5 && strings.HasPrefix(word.Fold, entry) {
				return true
			}
		}
	}
	return false
}

// noSales refuses sellers.
func (w wish) noSales(p *lint.Pass) bool {
	if !w.refuses(contactPreferenceSales) {
		return false
	}
	if pitches := p.Read.Pitches; len(pitches) > 0 {
		w.report(p, pitches[0].Span, lint.Text{
			En: "“%s”: the profile says “%s”; leave the offer out",
			De: "„%s“: im Profil steht „%s“; lassen Sie das Angebot weg",
		})
	}
	return true
}

// noRecruiters refuses who has a job to offer.
func (w wish) noRecruiters(p *lint.Pass) bool {
	if !w.refuses(contactPreferenceRecruiters) {
		return false
	}
	if recruits := faults(p); len(recruits) > 0 {
		w.report(p, recruits[0].Span, lint.Text{
			En: "“%s”: the profile says “%s”; do not write about a job",
			De: "„%s“: im Profil steht „%s“; schreiben Sie nicht wegen einer Stelle",
		})
	}
	return true
}

// report reports words of the note that go against the wish.
func (w wish) report(p *lint.Pass, at text.Span, message lint.Text) *lint.Finding {
	return p.Report(at.Start, at.End, message, p.Text.Source[at.Start:at.End], w.says)
}
