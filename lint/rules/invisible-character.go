package rules

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"note/lint"
)

// InvisibleCharacter finds characters that nobody sees, where no emoji or script
// needs them. What may turn the order of words, and what steers a device, is an
// error, all else a warning.
// What stands at several places is found once, at the first.
//
// No-break and other blanks are white space: untidy-space looks at them.
var InvisibleCharacter = lint.Rule{
	Name:     "invisible-character",
	Severity: lint.Error,
	Doc: lint.Text{
		En: `There is a character in the note that nobody sees

Zero width spaces, soft hyphens, direction marks and control characters come along when text is
copied from web pages, PDFs, chats and text generators. They count against the limit, split words so
that search and filters do not know them, show as boxes on some phones, and give a pasted text away.
Direction marks that may turn the order of words, and so show the reader another text than you wrote,
are an error, as are control characters, which no text is meant to hold; all others are a warning.
note lint --fix deletes them, or puts a real line break or blank in their place. What holds an emoji together stays, as do the joiners of
Persian, Hindi and other scripts that need them.`,
		De: `In der Nachricht steht ein Zeichen, das niemand sieht

Leerzeichen ohne Breite, weiche Trennzeichen, Richtungs- und Steuerzeichen kommen beim Kopieren aus
Webseiten, PDFs, Chats und Textgeneratoren mit. Sie zählen beim Limit mit, zerteilen Wörter, sodass Suche und
Filter sie nicht erkennen, erscheinen auf manchen Telefonen als Kästchen und verraten den eingefügten Text.
Richtungszeichen, die Wörter umordnen und so einen anderen Text zeigen können, als Sie geschrieben haben,
sind ein Fehler, ebenso Steuerzeichen, die in keinen Text gehören; alle anderen sind eine Warnung.
note lint --fix löscht sie oder setzt einen richtigen Zeilenumbruch oder ein Leerzeichen. Was ein Emoji zusammenhält, bleibt, ebenso die
Verbinder in Schriften wie Persisch und Hindi, die sie brauchen.`,
	},
	Examples: []lint.Example{
		{
			Lang:  "en",
			Bad:   "Hi Zoë,⟦\u200b⟧ your talk on dual wri\u200btes at GopherCon saved our mi⟦\u00ad⟧gra\u00adtion 👩‍💻. Shall we connect?",
			Good:  "Hi Zoë, your talk on dual writes at GopherCon saved our migration 👩‍💻 ❤️. Shall we connect?",
			Fixed: "Hi Zoë, your talk on dual writes at GopherCon saved our migration 👩‍💻. Shall we connect?",
		},
		{
			Lang:  "de",
			Bad:   "Guten Tag Frau Weiß,⟦\u2028⟧Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat uns geholfen. ⟦\u202e⟧Darf ich Sie zu meinen Kontakten zählen?",
			Good:  "Guten Tag Frau Weiß,\nIhr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat uns geholfen. Darf ich Sie zu meinen Kontakten zählen?",
			Fixed: "Guten Tag Frau Weiß,\nIhr Vortrag über Wärmenetze auf dem Stadtwerketag hat uns geholfen. Darf ich Sie zu meinen Kontakten zählen?",
		},
	},
	Check: func(p *lint.Pass) {
		for _, found := range unseenIn(p.Text.Source[:p.Text.End]) {
			reportUnseen(p, found)
		}
	},
}

// unseenFound is one kind of unseen character and the edits that cure it at all
// its places, by position.
type unseenFound struct {
	unseen
	edits []lint.Edit
}

// unseenIn finds the unseen characters that mean nothing where they stand.
func unseenIn(s string) []unseenFound {
	var list []unseenFound
	for at := 0; at < len(s); {
		n := plainLen(s[at:])
		if n > 0 {
			at += n
			continue
		}
		r, n := utf8.DecodeRuneInString(s[at:])
		u, ok := unseenRune(r)
		switch {
		case r == flag:
			n = flagLen(s[at:])
		case ok && !u.needed(s, at, n):
			n = max(n, sequenceLen(s[at:]))
			list = enter(list, u, lint.Edit{Start: at, End: at + n, New: u.instead()})
		}
		at += n
	}
	return slices.DeleteFunc(list, func(f unseenFound) bool {
		return (f.role == arrow || f.role == turner) && strings.ContainsFunc(s, isRightToLeft)
	})
}

// enter adds the edit to what is reported under the name of u.
func enter(list []unseenFound, u unseen, edit lint.Edit) []unseenFound {
	i := slices.IndexFunc(list, func(f unseenFound) bool { return f.name == u.name })
	if i < 0 {
		return append(list, unseenFound{u, []lint.Edit{edit}})
	}
	list[i].edits = append(list[i].edits, edit)
	return list
}

// plainLen is how many bytes s begins with that are ASCII and no control characters.
func plainLen(s string) int {
	for i := range len(s) {
		if c := s[i]; c >= 0x7F || c < ' ' && c != '\t' && c != '\n' && c != '\r' {
			return i
		}
	}
	return len(s)
}

// reportUnseen reports the character at the first of its places.
func reportUnseen(p *lint.Pass, found unseenFound) {
	first := found.edits[0]
	r := firstRune(p.Text.Source[first.Start:])
	times := ""
	if n := len(found.edits); n > 1 {
		times = fmt.Sprintf(p.Say(lint.Text{En: " (%d times)", De: " (%d-mal)"}), n)
	}
	f := p.Report(first.Start, first.End, lint.Text{En: "%s, U+%04X%s: %s", De: "%s, U+%04X%s: %s"},
		p.Say(found.name), r, times, p.Say(found.harm()))
	f.Fix = &lint.Fix{Safe: true, Edits: found.edits}
	if !found.mustGo() {
		f.Severity = min(f.Severity, lint.Warning)
	}
}
