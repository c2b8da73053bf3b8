package rules

import (
	"note/lint"
	"note/lint/lang"
	"note/lint/text"
)

// MixedRegister finds a note that addresses its reader both familiarly and
// formally, in languages that know the difference: German du and Sie.
var MixedRegister = lint.Rule{
	Name:     "mixed-register",
	Severity: lint.Warning,
	Content:  true,
	Doc: lint.Text{
		En: `The note says both du and Sie to its reader

German has two ways to address one person. A note that uses both was put together from two
templates, or so it looks. Choose one and go through the whole note: du, dich, dir, dein
or Sie, Ihnen, Ihr (with a small letter at the start of a formal note that is an info). When in doubt, Sie. „Guten Tag Frau Weiß“ goes with Sie. The plural ihr and euch goes with both, and what
stands in quotation marks does not count.`,
		De: `Die Nachricht duzt und siezt zugleich

Wer beides liest, denkt an zwei Vorlagen, die zusammengesetzt wurden. Entscheiden Sie
sich und gehen Sie die ganze Nachricht durch: du, dich, dir, dein oder Sie, Ihnen, Ihr (klein am Anfang einer förmlichen Nachricht ist es ein Hinweis).
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
	}, {
		Lang: "de",
		Bad:  "Sehr geehrte Frau Weiß, ⟦ihr⟧ Vortrag über Wärmenetze auf dem Stadtwerketag hat mir gefallen. Darf ich Sie zu meinen Kontakten zählen?",
		Good: "Sehr geehrte Frau Weiß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat mir gefallen. Frau Groß hat mir ihr Manuskript gezeigt. Darf ich Sie zu meinen Kontakten zählen?",
	}},
	Check: func(p *lint.Pass) {
		if du, sie := Registers(p); du >= 0 && sie >= 0 {
			reportRegisters(p, &p.Read.Tokens[min(du, sie)], &p.Read.Tokens[max(du, sie)])
		} else if sie >= 0 {
			checkSmall(p)
		}
	},
}

// checkSmall finds a small „ihr“ that begins a formal note: it speaks to the reader,
// since nobody was named yet of whom it could speak.
func checkSmall(p *lint.Pass) {
	i := p.Read.Body.First
	if i >= p.Read.Body.End || i == 0 || p.Read.Greeting.Name == (text.Span{}) {
		return
	}
	t := &p.Read.Tokens[i]
	if t.Case != text.Lower || !t.In(p.Pack.Class("sie-possessive")) || !beforeNoun(p.Read.Tokens, i) {
		return
	}
	f := p.Report(t.Start, t.End, lint.Text{
		En: "“%s” in a note that says Sie: write it with a capital when it means the reader",
		De: "„%s“ in einer Nachricht mit Sie: groß geschrieben, wenn die angeschriebene Person gemeint ist",
	}, p.Text.Source[t.Start:t.End])
	f.Severity = min(f.Severity, lint.Info)
}

// reportRegisters reports the first word of the register that comes second.
func reportRegisters(p *lint.Pass, one, other *lang.Token) {
	p.Report(other.Start, other.End, lint.Text{
		En: "“%s” beside “%s”: choose du or Sie for the whole note",
		De: "„%s“ neben „%s“: wählen Sie du oder Sie für die ganze Nachricht",
	}, p.Text.Source[other.Start:other.End], p.Text.Source[one.Start:one.End])
}
