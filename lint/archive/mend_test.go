package archive

import (
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// TestMend holds that what was garbled is undone, and what was not is left.
func TestMend(t *testing.T) {
	for garbled, want := range map[string]string{
		"GrÃ¼ÃŸe aus KÃ¶ln":   "Grüße aus Köln",
		"StraÃŸe":             "Straße",
		"Ihr Vortrag â€žXâ€œ": "Ihr Vortrag „X“",
		"donâ€™t":             "don’t",
		"10 â‚¬":              "10 €",
		"ðŸš€ los":            "🚀 los",
		"ÃƒÂ¼ber":             "über",
		"MaÅ‚gorzata Ã–st":    "Małgorzata Öst",
		"GdaÅ„sk":             "Gdańsk",
		"Gr\xfc\xdfe":         "Grüße",
		"halb GrÃ¼n, Köln":    "halb Grün, Köln",
		"ZoÃ«":                "Zoë",
		"Ã\u0081rpÃ¡d":        "Árpád",
	} {
		if got := Mend(garbled); got != want {
			t.Errorf("%q: %q, want %q", garbled, got, want)
		}
	}
	for _, sound := range []string{
		"„GRÖ“, „HÄ“ und „Å“", "NÃO", "Ä… ja", "Grüße, Jürgen", "Å‚", "»Ü«", "â la carte", "👩‍💻 ß u\u0308 n\u00a0b", "Château â", "Sø“ren", "ÄÖÜß", "ÉÈ",
	} {
		if got := Mend(sound); got != sound {
			t.Errorf("%q was sound, and is %q", sound, got)
		}
	}
}

// FuzzMend holds that European text which is garbled is read as it was, and that nothing breaks.
func FuzzMend(f *testing.F) {
	f.Add("Grüße aus Köln – „schön“ für 10 €")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(Mend(s)) {
			t.Errorf("%q is mended to no UTF-8", s)
		}
		for _, r := range s {
			if r >= utf8.RuneSelf && (r < 0xc0 || r > 0xff || r == 'Â' || r == 'Ã' || r == 'Ä' || r == 'Å' || r == 'â' || r == 'ð') || r == 0 {
				return
			}
		}
		if !utf8.ValidString(s) {
			return
		}
		garbled, err := charmap.ISO8859_1.NewDecoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		if got := Mend(garbled); got != s {
			t.Errorf("%q, garbled to %q, is mended to %q", s, garbled, got)
		}
	})
}
