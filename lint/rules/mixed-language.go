package rules

import (
	"slices"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// MixedLanguage finds a note that goes on in another language than it began in, and
// a greeting or closing in another one than the note. What tells is the words that show
// a language; terms, names and titles of another language do not count. A few
// foreign words, and a closing, are only worth knowing.
var MixedLanguage = lint.Rule{
	Name:     "mixed-language",
	Severity: lint.Warning,
	Content:  true,
	Doc: lint.Text{
		En: `The note changes its language

„Liebe Zoë“ before an English text, "Best regards" below a German one, or a sentence left over from the
other version: a reader sees a template that was not adapted. Write the whole note in the language the
reader writes in. Terms, job titles, names and titles of talks may stay in their own language.`,
		De: `Die Nachricht wechselt die Sprache

„Dear Zoë“ vor einem deutschen Text, „Best regards“ darunter oder ein Satz, der aus der anderen
Fassung übrig blieb: So sieht eine Vorlage aus, die niemand angepasst hat. Schreiben Sie die ganze
Nachricht in der Sprache, in der die Person selbst schreibt. Fachwörter, Berufsbezeichnungen, Namen und Titel von
Vorträgen dürfen in ihrer Sprache bleiben.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "⟦Liebe⟧ Zoë, your talk on dual writes at GopherCon saved our migration 👩‍💻. ⟦Ich würde mich gern mit dir vernetzen⟧.",
			Good: "Dear Zoë, your talk on dual writes at GopherCon Zürich, „Was ich heute anders machen würde“, saved our migration 👩‍💻. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "⟦Dear⟧ Zoë,\ndein Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat mir gefallen. ⟦I would love to connect with you⟧!\n⟦Best regards⟧\nMara",
			Good: "Hi Zoë,\ndein Vortrag „How to heat your city“ auf dem Stadtwerketag hat mir als Head of Operations gefallen. Vernetzen wir uns?\nViele Grüße\nMara",
		},
	},
	Check: func(p *lint.Pass) {
		main := prevailing(p)
		for other := range p.Packs {
			if other != main {
				m := mixture{p, p.Packs[main], p.Packs[other], p.Shown.Words[main], p.Shown.Words[other]}
				m.body(lint.Range{First: m.greeting(), End: m.closing()})
			}
		}
	},
}

// shows says of each word whether it shows a language.
type shows []bool

// count is how many of the words show the language.
func (s shows) count(words lint.Range) int {
	n := 0
	for _, does := range s[words.First:words.End] {
		if does {
			n++
		}
	}
	return n
}

// prevailing is the language that the note is in, by its number among p.Packs: the one
// that it is taken for, if two words behind the greeting show that, else the one that
// shows most.
func prevailing(p *lint.Pass) int {
	best, top := slices.Index(p.Packs, p.Pack), 0
	words := lint.Range{End: len(p.Text.Words)}
	if shows(p.Shown.Words[best]).count(lint.Range{First: p.Read.Body.First, End: words.End}) >= 2 {
		return best
	}
	for k, all := range p.Shown.Words {
		if n := shows(all).count(words); n > top {
			best, top = k, n
		}
	}
	return best
}

// parts is what parts a clause from the next.
const parts = text.Comma | text.Stop | text.Dash | text.Newline | text.Bracket

// clauseAt is the clause that begins at the word, up to the word end at most.
func clauseAt(p *lint.Pass, word, end int) lint.Range {
	words, clause := p.Text.Words, lint.Range{First: word, End: word + 1}
	for clause.End < end && words[clause.End].Before&parts == 0 && words[clause.End].Sentence == words[word].Sentence {
		clause.End++
	}
	return clause
}

// mixture looks for another language in a note that is in the main one.
type mixture struct {
	*lint.Pass
	main, other           *lang.Pack
	showsMain, showsOther shows
}

// shows says whether one of the words shows the other language.
func (m mixture) shows(words lint.Range) bool {
	for i := words.First; i < words.End; i++ {
		if m.showsOther[i] && !m.showsMain[i] {
			return true
		}
	}
	return false
}

// tokens are the words as the pack knows them.
func (m mixture) tokens(pack *lang.Pack, words lint.Range) []lang.Token {
	return pack.Tokens(&text.Text{Words: m.Text.Words[words.First:words.End]})
}

// span is the bytes of the words.
func (m mixture) span(words lint.Range) text.Span {
	return text.Span{Start: m.Text.Words[words.First].Start, End: m.Text.Words[words.End-1].End}
}
