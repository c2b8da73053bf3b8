package rules

import (
	"strings"

	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// MixedRegister finds a note that addresses its reader both familiarly and
// formally, in languages that know the difference: German du and Sie.
//
// What counts stands in the pack. Class du holds the familiar words. Class
// sie-form holds words that are formal when capitalised within a sentence; at
// its start they may mean "she" or "they". Class sie-possessive holds those
// that are formal only before a noun, since they may also be a plural: „Ihr
// Profil“ is, „Ihr alle“ is not. A greeting of Frau or Herr is formal. The plural
// ihr and euch goes with either.
var MixedRegister = lint.Rule{
	Name:     "mixed-register",
	Severity: lint.Warning,
	Content:  true,
	Doc: lint.Text{
		En: `The note says both du and Sie to its reader

German has two ways to address one person. A note that uses both was put together from two
templates, or so it looks. Choose one and go through the whole note: du, dich, dir, dein
or Sie, Ihnen, Ihr. When in doubt, Sie. „Guten Tag Frau Weiß“ goes with Sie. The plural ihr and euch goes with both, and what
stands in quotation marks does not count.`,
		De: `Die Nachricht duzt und siezt zugleich

Wer beides liest, denkt an zwei Vorlagen, die zusammengesetzt wurden. Entscheiden Sie
sich und gehen Sie die ganze Nachricht durch: du, dich, dir, dein oder Sie, Ihnen, Ihr.
Im Zweifel Sie. Zu „Guten Tag Frau Weiß“ gehört Sie. Die Mehrzahl ihr und euch verträgt sich mit beidem, und was in
Anführungszeichen steht, zählt nicht.`,
	},
	Examples: []lint.Example{{
		Lang: "de",
		Bad:  "Hallo Zoë, dein Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat mir gefallen 👩‍💻. Darf ich ⟦Sie⟧ zu meinen Kontakten zählen?",
		Good: "Hallo Zoë, dein Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat mir gefallen 👩‍💻, vor allem, was ihr in Görlitz messt. Vernetzen wir uns?",
	}, {
		Lang: "de",
		Bad:  "Guten Tag Frau Weiß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat mir gefallen. Darf ich ⟦dir⟧ unsere Messwerte aus Görlitz schicken?",
		Good: "Guten Tag Frau Weiß, Ihr Vortrag „Dein Wärmenetz“ auf dem Stadtwerketag hat mir gefallen. Darf ich Ihnen unsere Messwerte aus Görlitz schicken?",
	}},
	Check: func(p *lint.Pass) {
		if p.Pack.Class("du") < 0 {
			return
		}
		du, sie := -1, -1
		for i := range p.Read.Tokens {
			switch {
			case du < 0 && isFamiliar(p, i):
				du = i
			case sie < 0 && isFormal(p, i):
				sie = i
			}
		}
		if du >= 0 && sie >= 0 {
			reportRegisters(p, &p.Read.Tokens[min(du, sie)], &p.Read.Tokens[max(du, sie)])
		}
	},
}

// reportRegisters reports the first word of the register that comes second.
func reportRegisters(p *lint.Pass, one, other *lang.Token) {
	p.Report(other.Start, other.End, lint.Text{
		En: "“%s” beside “%s”: choose du or Sie for the whole note",
		De: "„%s“ neben „%s“: wählen Sie du oder Sie für die ganze Nachricht",
	}, p.Text.Source[other.Start:other.End], p.Text.Source[one.Start:one.End])
}

func isFamiliar(p *lint.Pass, i int) bool {
	return p.Read.Tokens[i].In(p.Pack.Class("du")) && counts(p, i)
}

func isFormal(p *lint.Pass, i int) bool {
	t := &p.Read.Tokens[i]
	if t.In(p.Pack.Class("salutation")) && t.End <= p.Read.Greeting.Name.End && isTitled(p, i) {
		return true
	}
	formal := t.In(p.Pack.Class("sie-form")) || t.In(p.Pack.Class("sie-possessive")) && beforeNoun(p.Read.Tokens, i)
	return formal && t.Case == text.Title && within(p, i) && counts(p, i)
}

// isTitled says whether token i begins a name of more than titles in the greeting: Frau Weiß.
func isTitled(p *lint.Pass, i int) bool {
	tokens, name := p.Read.Tokens, p.Read.Greeting.Name
	if tokens[i].Start < name.Start {
		return false
	}
	for i++; i < len(tokens) && tokens[i].End <= name.End; i++ {
		if !isTitle(p, &tokens[i]) {
			return true
		}
	}
	return false
}

// beforeNoun says whether a capitalised word follows directly.
func beforeNoun(tokens []lang.Token, i int) bool {
	return i+1 < len(tokens) && tokens[i+1].Before == 0 && tokens[i+1].Capital()
}

// within says whether token i does not begin a sentence, nor what follows a colon
// or a line break.
func within(p *lint.Pass, i int) bool {
	if i == 0 || p.Read.Tokens[i].Sentence != p.Read.Tokens[i-1].Sentence {
		return false
	}
	between := p.Text.Source[p.Read.Tokens[i-1].End:p.Read.Tokens[i].Start]
	return !strings.ContainsAny(between, ":•\r\n")
}

// counts says whether token i addresses the reader: it is not quoted, and does
// not speak of the registers themselves („per Du“, „Du sagen“).
func counts(p *lint.Pass, i int) bool {
	tokens, spoken := p.Read.Tokens, p.Pack.Class("register-word")
	if i > 0 && tokens[i-1].In(spoken) || i+1 < len(tokens) && tokens[i+1].In(spoken) {
		return false
	}
	return !lint.Quoted(p.Text.Source, tokens[i].Start)
}
