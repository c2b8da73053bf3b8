package rules

import (
	"testing"

	"note/lint"
	"note/lint/lang"
)

func TestUntidySpace(t *testing.T) {
	testRows(t, UntidySpace, "de", nil, []row{
		{"Hallo Zoë,\n\nIhr Buch ß", nil},
		{"a  b", []string{"warning:   "}},
		{"a\tb", []string{"warning: \t"}},
		{"Ende.  Neu", []string{"info:   "}},
		{"(Ende.)  Neu", []string{"info:   "}},
		{"  Hallo", []string{"info:   "}},
		{"\r\n\r\nHallo", []string{"info: \r\n\r\n"}},
		{"a \nb", []string{"info:  \n"}},
		{"a\n b", []string{"warning: \n "}},
		{"a\n \nb", []string{"info: \n \n"}},
		{"a\r\n\r\n\r\nb", []string{"warning: \r\n\r\n\r\n"}},
		{"a\n\nb\r\rc", nil},
		{"am Ende  \n\n", nil},
		{"a , b", []string{"warning:  "}},
		{"a ! b ?“", []string{"warning:  ", "warning:  "}},
		{"a : b ; c .", []string{"warning:  ", "warning:  ", "warning:  "}},
		{"warte … und ... nun .NET .5 ist", nil},
		{"gut :) und :-D ;-) :/ !important", nil},
		{"im Verhältnis 3 : 1", nil},
		{"z.\u00a0B. 10\u202f% und 5\u2009kg", nil},
		{"Zoé\u00a0! Zoé\u202f?", nil},
		{"z.\u00a0 B.", []string{"info: \u00a0 "}},
		{"a \u0308b", nil},
		{"a  \u0308b", nil},
		{"a   \u0308b", []string{"warning:   "}},
		{"👩‍💻  👍🏽", []string{"warning:   "}},
		{"Neugierig ,wie ß", []string{"warning:  ,"}},
		{"gelesen :\"Wer\" ,„ß", []string{"warning:  :", "warning:  ,"}},
		{"Hallo Frau Gro\u0308ße,dein Buch", []string{"warning: ,"}},
		{"Weiß,Groß,Zu\u0308rich", []string{"warning: ,", "warning: ,"}},
		{"1,5 und x,y und (m,w,d) um 8,ab 9,5,zehn", nil},
		{"a.example/ab,cd ab,cd@example.com ab,cd.example {ab,cd} [ab,cd]", nil},
		{"gut :D und :P ;D ,5 ;o) :ß: nun", nil},
		{"Zoé\u00a0,wie", nil},
		{"bei  , und", nil}, // empty-merge's
		{"über  hat, als  bei  sind", nil},
	})
}

func TestUntidySpaceInOtherLanguages(t *testing.T) {
	const note = "Bonjour Zoé ! Ça va ? Oui , et vous : merci"
	report := lint.Run(lint.Note{Input: note, Lang: "fr"}, lint.Config{Rules: []lint.Rule{UntidySpace}, Packs: lang.Packs()})
	if n := len(report.Findings); n != 1 || report.Findings[0].Span.Start != 27 {
		t.Errorf("want the blank before the comma only, got %+v", report.Findings)
	}
}

func TestUntidySpaceFix(t *testing.T) {
	for _, tt := range []struct{ note, want string }{
		{"\n\n Hallo \t Zoë ,\n\n\n\nz.\u00a0 B. dies ! . ß  ", "Hallo Zoë,\n\nz.\u00a0B. dies!. ß  "},
		{"a \r\n \r\n\r\nb\n c", "a\r\n\r\nb\nc"},
		{"Ende.  Neu", "Ende. Neu"},
		{"Neugierig ,wie ich: gelesen :\"Wer ß\" Weiß,Groß 👩‍💻", "Neugierig, wie ich: gelesen: \"Wer ß\" Weiß, Groß 👩‍💻"},
	} {
		testFix(t, UntidySpace, tt.note, tt.want)
	}
}
