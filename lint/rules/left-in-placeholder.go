package rules

import (
	"cmp"
	"slices"

	"note/lint"
	"note/lint/text"
)

// LeftInPlaceholder finds what a template has left in a note.
var LeftInPlaceholder = lint.Rule{
	Name:     "left-in-placeholder",
	Severity: lint.Error,
	Doc: lint.Text{
		En: `A field of the template was left in

"Hi {{first_name}}" tells the reader that the note was meant for anybody, and that
nobody looked at it before it went out. Choices that nobody made (Liebe/r) say the
same. Write what the field stands for; if you do not know it, drop the sentence.

Found are the signs of the common tools: {{x}}, {x}, ${x}, [x], <x>, %x%, %%x%%,
*|x|*, _|x|_, #x#, !fname, FIRST_NAME, XYZ, and a greeting of null or undefined.
Square brackets around words that name no field, such as [internal], are a warning, and
so is Liebe*r before a name, which may be meant.
Ordinary brackets ([sic], (m/w/d), [1]) are left alone.`,
		De: `Ein Feld der Vorlage ist stehen geblieben

„Hallo {{vorname}}“ verrät, dass die Nachricht für irgendwen gedacht war und vor dem
Absenden niemand mehr hingesehen hat. Eine Wahl, die niemand getroffen hat (Liebe/r),
sagt dasselbe. Schreiben Sie, wofür das Feld steht; wenn Sie es nicht wissen,
streichen Sie den Satz.

Gefunden werden die Zeichen der üblichen Werkzeuge: {{x}}, {x}, ${x}, [x], <x>, %x%,
%%x%%, *|x|*, _|x|_, #x#, !fname, FIRST_NAME, XYZ und eine Anrede wie „Hallo null“.
Eckige Klammern um Wörter, die kein Feld benennen, etwa [intern], sind eine Warnung,
ebenso „Liebe*r“ vor einem Namen, das gewollt sein kann.
Gewöhnliche Klammern ([sic], (m/w/d), [1]) bleiben unbeachtet.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi ⟦{{first_name}}⟧, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
			Good: "Hi Jürgen, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "Sehr ⟦geehrte/r⟧ Frau Weiß, Ihr Vortrag über Wärmenetze auf der ⟦[Veranstaltung]⟧ hat mir gefallen. Darf ich Sie zu meinen Kontakten zählen?",
			Good: "Sehr geehrte Frau Weiß, Ihr Vortrag über Wärmenetze auf dem Stadtwerketag hat mir gefallen. Darf ich Sie zu meinen Kontakten zählen?",
		},
		{
			Lang: "en",
			Bad:  "Hi ⟦FIRST_NAME⟧, your article on cold chains for Zu\u0308rich bakeries helped me plan ours. May I follow your work here?",
			Good: "Hi Zoë, your article on cold chains for Zu\u0308rich bakeries helped me plan ours. May I follow your work here?",
		},
	},
	Check: func(p *lint.Pass) {
		found := slices.Concat(markedFields(p), leftWords(p))
		slices.SortFunc(found, func(a, b leftover) int {
			return cmp.Or(a.Start-b.Start, b.End-a.End)
		})
		end := 0
		for _, l := range found {
			if l.Start >= end {
				l.report(p)
				end = l.End
			}
		}
	},
}

// leftover is what a template left in the note.
type leftover struct {
	text.Span
	kind leftoverKind
}

type leftoverKind int

const (
	mergeField  leftoverKind = iota // a merge field, or a word that stands for one
	maybeField                      // brackets that may be a field
	openChoice                      // a choice that nobody made
	maybeChoice                     // a form for everybody, which may be one
)

func (l leftover) report(p *lint.Pass) {
	words := p.Text.Source[l.Start:l.End]
	switch l.kind {
	case mergeField:
		p.Report(l.Start, l.End, lint.Text{
			En: "a field of a template is left in: %s; write what it stands for or drop the sentence",
			De: "ein Feld der Vorlage ist stehen geblieben: %s; schreiben Sie, wofür es steht, oder streichen Sie den Satz",
		}, words)
	case maybeField:
		f := p.Report(l.Start, l.End, lint.Text{
			En: "%s looks like a field of a template; write what it stands for or drop the brackets",
			De: "%s sieht aus wie ein Feld der Vorlage; schreiben Sie, wofür es steht, oder streichen Sie die Klammern",
		}, words)
		f.Severity = min(f.Severity, lint.Warning)
	case openChoice, maybeChoice:
		f := p.Report(l.Start, l.End, lint.Text{
			En: "a choice is left open: %s; write the form that fits the reader, or greet with the full name",
			De: "hier ist eine Wahl offen geblieben: %s; schreiben Sie die passende Form, oder grüßen Sie mit vollem Namen",
		}, words)
		if l.kind == maybeChoice {
			f.Severity = min(f.Severity, lint.Warning)
		}
	}
}
