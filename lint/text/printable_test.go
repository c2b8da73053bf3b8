package text

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestPrintable(t *testing.T) {
	for _, c := range []struct{ name, text, keep, want string }{
		{"harmless", "Grüße „ü“ u\u0308 👩‍💻 ❤️ 🇩🇪 \u00a0", "", "Grüße „ü“ u\u0308 👩‍💻 ❤️ 🇩🇪 \u00a0"},
		{"escape sequence", "a\x1b[31mb\x07\x00\x7f", "", `a\x1b[31mb\x07\x00\x7f`},
		{"kept", "a\n\tb\r", "\n\t", "a\n\tb" + `\x0d`},
		{"one of them kept", "a\n\tb", "\n", "a\n" + `\x09b`},
		{"none kept", "a\n\tb", "", `a\x0a\x09b`},
		{"only line feeds and tabs are kept", "\x1b\r", "\x1b\r\n", `\x1b\x0d`},
		{"C1", "a\u009b31mb\u0085", "", `a\u009b31mb\u0085`},
		{"bidi", "\u202ea\u2066b\u2069\u200e\u200f\u061c", "", `\u202ea\u2066b\u2069\u200e\u200f\u061c`},
		{"separators", "a\u2028b\u2029", "\n", `a\u2028b\u2029`},
		{"unseen", "a\u200bb\u2060\ufeff\u00ad", "", `a\u200bb\u2060\ufeff\u00ad`},
		{"non-joiner", "Auf\u200clage", "", "Auf\u200clage"},
		{"joiner among letters", "a\u200db", "", `a\u200db`},
		{"joiner in Indic script", "क्\u200dष", "", "क्\u200dष"},
		{"joiner behind an escape", "\u200b\u200d", "", `\u200b\u200d`},
		{"flag of England", "🏴\U000e0067\U000e007f", "", "🏴\U000e0067\U000e007f"},
		{"smuggled letters", "a\U000e0067\U000e0068\U000e0001", "", `a\U000e0067\U000e0068\U000e0001`},
		{"Arabic number sign", "\u0600١", "", "\u0600١"},
		{"invalid UTF-8", "a\xff\xc3b\ufffd", "", `a\xff\xc3b` + "\ufffd"},
	} {
		if got := Printable(c.text, c.keep); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func FuzzPrintable(f *testing.F) {
	for _, s := range samples {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, keep := range []string{"", "\n\t"} {
			p := Printable(s, keep)
			if !utf8.ValidString(p) {
				t.Errorf("%q: %q is not valid", s, p)
			}
			if i := strings.IndexFunc(p, func(r rune) bool { return steers(r) && !strings.ContainsRune(keep, r) }); i >= 0 {
				t.Errorf("%q: %q", s, p)
			}
			if again := Printable(p, keep); again != p {
				t.Errorf("%q: %q, and again %q", s, p, again)
			}
		}
	})
}

// steers says that r can change what a terminal does with the text around it.
func steers(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || unicode.In(r, unicode.Zl, unicode.Zp)
}
