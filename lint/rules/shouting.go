package rules

import (
	"strings"
	"unicode/utf8"

	"note/lint"
	"note/lint/text"
)

// Shouting finds words in capitals that are neither names nor abbreviations, and
// marks in threes. A row of capitals is shouted when a word of the pack's class
// "shouted" is among its common words, or when four are common: DIE ZEIT and NEW
// WORK SE are names. One such word alone stresses, and is only worth knowing.
var Shouting = lint.Rule{
	Name:     "shouting",
	Severity: lint.Warning,
	Doc: lint.Text{
		En: `The note shouts

Capitals and rows of exclamation marks are what advertising is made of, and read as a raised voice from
somebody whom the reader does not know. They are slower to read, too. Write PLEASE CONNECT as
"please connect", and one mark for three. Abbreviations and names stay as they are (NASA, SAP,
IKEA), and so does what stands in quotation marks.`,
		De: `Die Nachricht schreit

Großbuchstaben und Reihen von Ausrufezeichen kennt man aus der Werbung; sie klingen nach der lauten Stimme eines
Fremden. Sie lesen sich auch langsamer. Schreiben Sie „letzte Chance“ statt LETZTE CHANCE und ein Zeichen statt drei. Abkürzungen und Namen bleiben, wie sie sind (NASA, SAP, IKEA),
ebenso, was in Anführungszeichen steht.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, your talk on dual writes at GopherCon saved our migration⟦!!!⟧ ⟦PLEASE CONNECT WITH ME⟧ 👩‍💻",
			Good: "Hi Zoë, your talk on dual writes at GopherCon saved our SAP migration! Please connect with me 👩‍💻",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Frau Weiß, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat mir gefallen. ⟦BITTE NEHMEN SIE⟧ an, es ist ⟦WICHTIG⟧.",
			Good: "Guten Tag Frau Weiß, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat der EWE und dem VKU gefallen. Bitte nehmen Sie an.",
		},
	},
	Check: func(p *lint.Pass) {
		reportMarks(p)
		if p.Read == nil {
			return
		}
		for i := 0; i < len(p.Read.Tokens); {
			row := capitalsAt(p, i)
			reportCapitals(p, row)
			i = max(row.End, i+1)
		}
	},
}

// reportMarks reports !!! and ???, but for ??? that stands alone, where something
// is still to be looked up.
func reportMarks(p *lint.Pass) {
	s := p.Text.Source[:p.Text.End]
	for at := 0; at < len(s); {
		if s[at] != '!' && s[at] != '?' && s[at] != '\xe2' {
			at++
			continue
		}
		marks, end := loudMarks(s, at)
		if end == at { // another character
			at++
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(s[:at])
		if marks >= 3 && (strings.ContainsAny(s[at:end], "!‼⁉❗❕") || isAlphanumeric(before)) && !text.Quoted(s, at) {
			p.Report(at, end, lint.Text{
				En: "“%s” reads as shouting: one mark is enough",
				De: "„%s“ liest sich wie Geschrei: ein Zeichen genügt",
			}, s[at:end])
		}
		at = end
	}
}

// loudMarks counts the marks from byte at of s on, and gives the end of their row.
func loudMarks(s string, at int) (marks, end int) {
	for end = at; end < len(s); {
		r, n := utf8.DecodeRuneInString(s[end:])
		switch r {
		case '!', '?', '❗', '❓', '❕', '❔':
			marks++
		case '‼', '⁉':
			marks += 2
		case '\ufe0f':
		default:
			return marks, end
		}
		end += n
	}
	return marks, end
}

// capitalsAt is the row of words in capitals that begins at token i; it is empty
// when there is none. A number or a letter alone, as I and A, may stand within it.
func capitalsAt(p *lint.Pass, i int) lint.Range {
	row := lint.Range{First: i, End: i}
	if p.Read.Tokens[i].Case != text.Upper {
		return row
	}
	for ; i < len(p.Read.Tokens) && !isTagged(p, i); i++ {
		t := &p.Read.Tokens[i]
		switch {
		case row.End > row.First && t.Before&text.Comma != 0:
			return row // a list of names
		case t.Case == text.Upper:
			row.End = i + 1
		case row.End == row.First || t.Case != text.Number && (t.End-t.Start > 1 || !t.Capital()):
			return row
		}
	}
	return row
}

// isTagged says whether token i is quoted, or part of a tag, an address or a name with a sign.
func isTagged(p *lint.Pass, i int) bool {
	s, t := p.Text.Source, &p.Read.Tokens[i]
	before, _ := utf8.DecodeLastRuneInString(s[:t.Start])
	behind := firstRune(s[t.End:])
	return strings.ContainsRune("#@/_=&.", before) || strings.ContainsRune("@/_=&", behind) ||
		behind == '.' && isAlphanumeric(firstRune(s[t.End+1:])) || text.Quoted(s, t.Start)
}

// reportCapitals reports a row of words in capitals, if it is shouted, or else the
// single words in it that are.
func reportCapitals(p *lint.Pass, row lint.Range) {
	tokens := p.Read.Tokens[row.First:row.End]
	shouted, common := 0, 0
	for i := range tokens {
		switch {
		case tokens[i].In(p.Pack.Class("shouted")):
			shouted++
			fallthrough
		case tokens[i].In(p.Pack.Class("common")) && tokens[i].Case == text.Upper:
			common++
		}
	}
	if common >= 4 || common >= 2 && shouted > 0 {
		reportShouted(p, row)
		return
	}
	for i := range tokens {
		if tokens[i].In(p.Pack.Class("shouted")) {
			if f := reportShouted(p, lint.Range{First: row.First + i, End: row.First + i + 1}); f != nil {
				f.Severity = min(f.Severity, lint.Info)
			}
		}
	}
}

// reportShouted reports the words, unless a fact of reader or writer is spelled so.
func reportShouted(p *lint.Pass, row lint.Range) *lint.Finding {
	start, end := p.Read.Tokens[row.First].Start, p.Read.Tokens[row.End-1].End
	words := p.Text.Source[start:end]
	if isFact(p, words) {
		return nil
	}
	return p.Report(start, end, lint.Text{
		En: "“%s” in capitals reads as shouting: write it in small letters",
		De: "„%s“ in Großbuchstaben liest sich wie Geschrei: schreiben Sie es in normaler Groß- und Kleinschreibung",
	}, words)
}
