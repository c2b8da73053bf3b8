package lint

import "testing"

func TestFrontMatter(t *testing.T) {
	for _, test := range []struct {
		name, input, yaml, note string
		unclosed                bool
	}{
		{"none", "Hi Zoë", "", "Hi Zoë", false},
		{"some", "---\nlang: de\n---\nHallo Zoë", "lang: de\n", "Hallo Zoë", false},
		{"CRLF", "---\r\nlang: de\r\n---\r\nHallo", "lang: de\r\n", "Hallo", false},
		{"byte order mark", "\ufeff---\nlang: de\n---\nHallo", "lang: de\n", "Hallo", false},
		{"byte order mark alone", "\ufeffHallo", "", "Hallo", false},
		{"blanks behind the hyphens", "--- \nlang: de\n---\t\nHallo", "lang: de\n", "Hallo", false},
		{"empty", "---\n---\nHallo", "", "Hallo", false},
		{"an empty line before the note", "---\nlang: de\n---\r\n\r\n\nHallo", "lang: de\n", "\nHallo", false},
		{"no note", "---\nlang: de\n---", "lang: de\n", "", false},
		{"a dash is none", "--- wrote Zoë\nHallo", "", "--- wrote Zoë\nHallo", false},
		{"unclosed", "---\nlang: de\nHallo", "", "---\nlang: de\nHallo", true},
		{"hyphens alone", "---", "", "---", false},
	} {
		yaml, body, unclosed := FrontMatter(test.input)
		if yaml != test.yaml || test.input[body:] != test.note || unclosed != test.unclosed {
			t.Errorf("%s: FrontMatter = %q, %q, %t", test.name, yaml, test.input[body:], unclosed)
		}
	}
}
