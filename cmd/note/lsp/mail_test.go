package lsp

import (
	"strings"
	"testing"
)

// TestMailNote shows what of a mail is the note: it stands between ⟦ and ⟧.
func TestMailNote(t *testing.T) {
	for name, marked := range map[string]string{
		"header":             "To: Jürgen <j@a.example>\r\nSubject: Grüße:\r\n 👩‍💻\r\n\r\n⟦Hi Jürgen\r\n⟧",
		"Emacs":              "To: j@a.example\n--text follows this line--\n⟦Hi Jürgen\n⟧",
		"signature":          "Subject: x\n\n⟦Hi\n--\nJürgen\n⟧-- \nJ\n",
		"quoted before":      "From: a\n\n> Hallo\n>\n> 👩‍💻\n⟦\nHi Jürgen\n⟧",
		"who wrote it":       "From: a\n\nAm Montag schrieb Kim:\n> Hallo\n⟦\nHi Jürgen\n⟧",
		"quoted behind":      "From: a\n\n⟦Hi Jürgen\n\n⟧On Monday, Kim wrote:\n\n> Hello\n> there\n",
		"quoted between":     "From: a\n\n⟦Hi Jürgen\n> really?\nyes\n⟧",
		"only quoted":        "From: a\n\n> Hallo\n⟦⟧",
		"a colon, no quote":  "From: a\n\n⟦Hi Jürgen, two things:\n1. ß\n⟧",
		"no header":          "⟦Hi Jürgen\n⟧-- \nJ\n",
		"no header, a colon": "⟦Jürgen: hallo\n\nGruß\n⟧",
		"only a header":      "⟦To: a\nSubject: b\n⟧",
		"a broken header":    "⟦To: a\nno field\n\nHi\n⟧",
		"empty":              "⟦⟧",
	} {
		start, end := strings.Index(marked, "⟦"), strings.Index(marked, "⟧")-len("⟦")
		mail := strings.NewReplacer("⟦", "", "⟧", "").Replace(marked)
		if s, e := mailNote(mail); s != start || e != end {
			t.Errorf("%s: got %q, want %q", name, mail[s:e], mail[start:end])
		}
	}
}

// TestMail holds that a mail is judged by its note, and that what is found and
// changed stands in the mail.
func TestMail(t *testing.T) {
	const uri = "file:///tmp/mutt-1"
	const note = "Hi Ju\u0308rgen,  your talk on dual writes at GopherCon saved our migration. Shall we connect?\n"
	const mail = "To: Jürgen  <j@www.a.example>\n\n" + note + "-- \nwww.me.example\n"
	c := dial(t, testOptions(t), "{}")
	published := c.open(uri, "mail", mail).Diagnostics
	if got := found(t, mail, published, false); len(got) != 1 || got[0] != "untidy-space" || published[0].Range.Start != (position{2, 11}) {
		t.Errorf("found %q at %v", got, published)
	}
	lenses := result[[]codeLens](c, "textDocument/codeLens", of(uri))
	if len(lenses) != 1 || lenses[0].Range.Start != (position{2, 0}) || lenses[0].Command.Title != "88/300" {
		t.Errorf("lenses %+v", lenses)
	}
	want := strings.Replace(mail, ",  your", ", your", 1)
	for _, a := range c.actions(uri) {
		got := applied(t, mail, a.Edit, false)
		if a.Kind == kindFixAll {
			want = strings.Replace(want, "u\u0308", "ü", 1)
		}
		if got != want || strings.Contains(a.Title, "Allow") {
			t.Errorf("%s: %q", a.Title, got)
		}
	}
}
