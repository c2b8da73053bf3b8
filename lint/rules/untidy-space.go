package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"note/lint"
	"note/lint/text"
)

// UntidySpace finds white space that a careful writer would not leave. What a
// reader hardly sees is an info: at the start of the note, at the end of a
// line, and two blanks behind a full stop, which some were taught to type.
var UntidySpace = lint.Rule{
	Name:     "untidy-space",
	Severity: lint.Warning,
	Doc: lint.Text{
		En: `White space is untidy

Doubled blanks, a blank before a comma or none behind it, tabs and several empty lines are
what pasting and merging leave behind. They cost characters and tell the reader that the note was put
together rather than written. note lint --fix tidies them. No-break spaces stay („z. B.“),
and so do a blank before … and before emoticons.`,
		De: `Der Leerraum ist unordentlich

Doppelte Leerzeichen, ein Leerzeichen vor dem Komma oder keines dahinter, Tabulatoren und
mehrere Leerzeilen bleiben beim Einfügen und beim Seriendruck übrig. Sie kosten Zeichen und verraten, dass
die Nachricht zusammengesetzt statt geschrieben wurde. note lint --fix räumt auf.
Geschützte Leerzeichen bleiben („z. B.“), ebenso ein Leerzeichen vor … und vor Emoticons.`,
	},
	Examples: []lint.Example{
		{
			Lang:  "en",
			Bad:   "Hi Zoë,⟦\n\n\n⟧your talk on dual⟦  ⟧writes⟦ ⟧, at GopherCon,⟦\t⟧saved our migration 👩‍💻. Shall we connect?",
			Good:  "Hi Zoë,\n\nyour talk on dual writes, at GopherCon, saved our migration 👩‍💻 :) Shall we connect?",
			Fixed: "Hi Zoë,\n\nyour talk on dual writes, at GopherCon, saved our migration 👩‍💻. Shall we connect?",
		},
		{
			Lang:  "de",
			Bad:   "Guten Tag Frau Weiß,⟦ \r\n⟧Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat uns geholfen,⟦  ⟧z.\u00a0B. in Görlitz⟦ ⟧! Darf ich Sie zu meinen Kontakten zählen?",
			Good:  "Guten Tag Frau Weiß,\r\nIhr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag hat uns geholfen, z.\u00a0B. in Görlitz … Darf ich Sie zu meinen Kontakten zählen?",
			Fixed: "Guten Tag Frau Weiß,\r\nIhr Vortrag über Wärmenetze auf dem Stadtwerketag hat uns geholfen, z.\u00a0B. in Görlitz! Darf ich Sie zu meinen Kontakten zählen?",
		},
	},
	Check: func(p *lint.Pass) {
		s := p.Text.Source[:p.Text.End]
		empty := emptyFields(p)
		for at := 0; at < len(s); {
			if isASCIILetter(s[at]) || isBetween(s, at) {
				at++
				continue
			}
			end := spaceEnd(s, at)
			for len(empty) > 0 && empty[0].End <= at {
				empty = empty[1:]
			}
			switch free := len(empty) == 0 || empty[0].Start >= max(end, at+1); {
			case free && end > at:
				reportSpace(p, text.Span{Start: at, End: end})
			case free && joinsWords(s, at):
				reportJoined(p, at)
			}
			_, n := utf8.DecodeRuneInString(s[at:])
			at = max(end, at+n)
		}
	},
}

// isBetween says whether byte at is a single blank before a letter, as most blanks
// are that a careful writer leaves.
func isBetween(s string, at int) bool {
	return s[at] == ' ' && at > 0 && at+1 < len(s) && isASCIILetter(s[at+1])
}

// reportSpace reports a run of white space that is not as it should be.
func reportSpace(p *lint.Pass, run text.Span) {
	if isSwapped(p, run) {
		reportSwapped(p, run)
		return
	}
	t := tidied(p, run)
	if t.want == p.Text.Source[run.Start:run.End] {
		return
	}
	f := p.Report(run.Start, run.End, t.message)
	f.Fix = &lint.Fix{Safe: true, Edits: []lint.Edit{{Start: run.Start, End: run.End, New: t.want}}}
	if !t.seen {
		f.Severity = min(f.Severity, lint.Info)
	}
}

// tidy is what a run of white space should be.
type tidy struct {
	want    string
	message lint.Text // what is wrong with another one
	seen    bool      // a reader sees that
}

// tidied says what the run should be.
func tidied(p *lint.Pass, run text.Span) tidy {
	s := p.Text.Source
	in := s[run.Start:run.End]
	switch {
	case run.Start == 0:
		return tidy{"", lint.Text{
			En: "white space at the start of the note: begin with the first word",
			De: "Leerraum am Anfang der Nachricht: beginnen Sie mit dem ersten Wort",
		}, false}
	case strings.ContainsAny(in, "\r\n"):
		return tidiedLines(in)
	case !strings.ContainsFunc(in, isNoBreak) && beforeMark(p, run):
		return tidy{"", lint.Text{
			En: "a blank before the punctuation mark: drop it",
			De: "Leerzeichen vor dem Satzzeichen: streichen Sie es",
		}, true}
	}
	want := " "
	if i := strings.IndexFunc(in, isNoBreak); i >= 0 {
		_, n := utf8.DecodeRuneInString(in[i:])
		want = in[i : i+n]
	}
	return tidy{want, lint.Text{
		En: "several blanks or a tab between two words: one blank is enough",
		De: "mehrere Leerzeichen oder ein Tabulator zwischen zwei Wörtern: ein Leerzeichen genügt",
	}, !endsSentence(s[:run.Start])}
}

// tidiedLines says what a run with line breaks should be: at most two breaks
// and no blanks.
func tidiedLines(in string) tidy {
	breaks := strings.TrimFunc(in, isBlank)
	rest := breaks
	n, want := 0, ""
	for rest != "" {
		size := 1
		if strings.HasPrefix(rest, "\r\n") {
			size = 2
		}
		if n++; n <= 2 {
			want += rest[:size]
		}
		rest = strings.TrimLeftFunc(rest[size:], isBlank)
	}
	switch {
	case n > 2:
		return tidy{want, lint.Text{
			En: "more than one empty line: one is enough",
			De: "mehr als eine Leerzeile: eine genügt",
		}, true}
	case !strings.HasSuffix(in, breaks):
		return tidy{want, lint.Text{
			En: "blanks at the start of a line: begin with the first word",
			De: "Leerzeichen am Zeilenanfang: beginnen Sie mit dem ersten Wort",
		}, true}
	}
	return tidy{want, lint.Text{
		En: "blanks at the end of a line: drop them",
		De: "Leerzeichen am Zeilenende: streichen Sie sie",
	}, false}
}

// spaceEnd is where the run of blanks and line breaks at byte at of s ends. A
// blank that carries a combining mark is seen, so that it belongs to no run.
func spaceEnd(s string, at int) int {
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		next, _ := utf8.DecodeRuneInString(s[at+n:])
		if !isBlank(r) && r != '\r' && r != '\n' || isBlank(r) && unicode.IsMark(next) {
			break
		}
		at += n
	}
	return at
}

// isBlank says whether r is a blank of any width, or a tab.
func isBlank(r rune) bool {
	return r == ' ' || r == '\t' || r == '\u3000' || isNoBreak(r)
}

// isNoBreak says whether r is a blank that somebody chose: no-break, narrow, thin …
func isNoBreak(r rune) bool {
	return r == '\u00a0' || '\u2000' <= r && r <= '\u200a' || r == '\u202f' || r == '\u205f'
}

// endsSentence says whether s ends with a full stop or the like.
func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s[max(0, len(s)-8):], ")\"'“”’»"))
	return strings.ContainsRune(".!?:…", r)
}
