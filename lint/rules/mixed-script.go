package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"note/lint"
	"note/lint/text"
)

// MixedScript finds letters of another script that pass for Latin ones, inside a
// word with Latin letters. A word is left alone when one of its other letters has
// no Latin double, as in µm, kΩ or TNFα.
var MixedScript = lint.Rule{
	Name:     "mixed-script",
	Severity: lint.Warning,
	Doc: lint.Text{
		En: `A word holds letters of another script that look like Latin ones

A Cyrillic а or a Greek ο looks like its Latin double, but is another letter: search does not find the
word, a link made of it leads elsewhere, and filters take it for a trick, since those who evade
them write so. It comes from a second keyboard layout or from copied text, and so does a Greek β in
place of ß. Type the word anew. Whole words in another script are no fault, nor are symbols as in µm and kΩ.`,
		De: `Ein Wort enthält Buchstaben einer anderen Schrift, die lateinischen gleichen

Ein kyrillisches а oder ein griechisches ο sieht aus wie sein lateinischer Doppelgänger, ist aber ein anderer
Buchstabe: Die Suche findet das Wort nicht, ein Link damit führt woandershin, und Filter halten es für einen Trick,
denn wer sie umgeht, schreibt so. Es kommt von einer zweiten Tastaturbelegung oder aus kopiertem Text, ebenso ein
griechisches β an der Stelle von ß. Tippen Sie das Wort neu. Ganze Wörter in anderer Schrift sind kein Fehler,
auch nicht Zeichen wie in µm und kΩ.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, your talk on dual writes at ⟦GоpherCon⟧ saved our migration 👩‍💻. Shall we connect?",
			Good: "Hi Zoë, your talk on dual writes at GopherCon Москва saved our migration, down to 3 µm 👩‍💻. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Frau ⟦Weiβ⟧, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat uns geholfen. Darf ich Sie zu meinen Kontakten zählen?",
			Good: "Guten Tag Frau Weiß, Ihr Vortrag über Wa\u0308rmenetze und den β-Test auf dem Stadtwerketag hat uns geholfen. Darf ich Sie zu meinen Kontakten zählen?",
		},
	},
	Check: func(p *lint.Pass) {
		if !p.Text.HasOne(doublesBegin) {
			return
		}
		for _, w := range p.Text.Words {
			reportDoubles(p, w.Span)
		}
	},
}

// reportDoubles reports a word with letters that pass for Latin ones, unless a fact
// is spelled so: some spell their own name like that.
func reportDoubles(p *lint.Pass, word text.Span) {
	edits := doublesIn(p.Text.Source, word)
	if len(edits) == 0 || isFact(p, p.Text.Source[word.Start:word.End]) {
		return
	}
	r := firstRune(p.Text.Source[edits[0].Start:])
	f := p.Report(word.Start, word.End, lint.Text{
		En: "“%s”: “%c” (U+%04X) is %s and only looks like “%s”; type the word anew",
		De: "„%s“: „%c“ (U+%04X) ist %s und sieht nur aus wie „%s“; tippen Sie das Wort neu",
	}, p.Text.Source[word.Start:word.End], r, r, p.Say(scriptName(r)), edits[0].New)
	f.Fix = &lint.Fix{Edits: edits}
}

// doublesIn are the letters of a word of s that pass for Latin ones, with what they
// pass for: none when the word has no Latin letters, or others that pass for none.
func doublesIn(s string, word text.Span) []lint.Edit {
	var edits []lint.Edit
	isLatin := false
	for at := word.Start; at < word.End; {
		r, n := utf8.DecodeRuneInString(s[at:])
		switch {
		case r < utf8.RuneSelf || unicode.Is(unicode.Latin, r):
			isLatin = isLatin || unicode.IsLetter(r)
		case unicode.IsLetter(r):
			latin := latinDouble(r)
			if latin == "" || !isDisguised(r, s[word.Start:at], s[at+n:word.End]) {
				return nil
			}
			edits = append(edits, lint.Edit{Start: at, End: at + n, New: latin})
		}
		at += n
	}
	if !isLatin {
		return nil
	}
	return edits
}

// isDisguised says whether r passes for Latin between what stands before and behind it in
// its word. Small Greek letters are symbols, too (TNFα, sinα), but for ο: they pass between
// small letters, and β, as ß, behind a vowel.
func isDisguised(r rune, before, behind string) bool {
	if r == 'ο' || !unicode.Is(unicode.Greek, r) || unicode.IsUpper(r) {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(before, unicode.IsMark))
	if r == 'β' {
		return strings.ContainsRune("aeiouyäöü", last)
	}
	return unicode.IsLower(last) && unicode.IsLower(firstRune(behind))
}
