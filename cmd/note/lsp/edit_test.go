package lsp

import "testing"

// TestRewrite shows the smallest edit that makes one text another: what it takes out, and what it puts in.
func TestRewrite(t *testing.T) {
	for _, test := range []struct{ old, new, out, in string }{
		{"Hi  Zoë", "Hi Zoë", " ", ""},
		{"Hi Zoë", "Hi  Zoë", "", " "},
		{"Grüße", "Größe", "ü", "ö"}, // which begin with the same byte
		{"a¼", "a½", "¼", "½"},
		{"abü", "abļ", "ü", "ļ"}, // which end with it
		{"👩‍💻", "👩‍💼", "💻", "💼"},
		{"a\r\nb", "a\nb", "\r\n", "\n"},
		{"a\rb", "a\r\nb", "\r", "\r\n"},
		{"", "ü", "", "ü"},
		{"ü", "", "ü", ""},
		{"aaa", "aa", "a", ""},
		{"same", "same", "", ""},
	} {
		s := newServer(nil, Options{})
		d := &document{}
		d.set(test.old, 1)
		e := s.rewrite(d, test.new)
		edit := e.Changes[""][0]
		out := test.old[d.offset(edit.Range.Start, false):d.offset(edit.Range.End, false)]
		if got := applied(t, test.old, e, false); got != test.new || out != test.out || edit.NewText != test.in {
			t.Errorf("%q → %q: %q → %q gives %q", test.old, test.new, out, edit.NewText, got)
		}
	}
}
