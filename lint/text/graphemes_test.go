package text

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	uax29 "github.com/clipperhouse/uax29/v2/graphemes"
	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
)

func TestGraphemes(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"empty", "", nil},
		{"ASCII", "Hi!", []string{"H", "i", "!"}},
		{"CRLF", "a\r\nb\r\r\n\n", []string{"a", "\r\n", "b", "\r", "\r\n", "\n"}},
		{"CR before a mark", "\r\u0308", []string{"\r", "\u0308"}},
		{"ß, ü composed and decomposed", "ßüu\u0308", []string{"ß", "ü", "u\u0308"}},
		{"German quotation marks", "„ä“…", []string{"„", "ä", "“", "…"}},
		{"quotation mark with a mark", "“\u0308", []string{"“\u0308"}},
		{"no-break space", "a\u00a0b", []string{"a", "\u00a0", "b"}},
		{"soft hyphen is a control", "a\u00ad\u0308", []string{"a", "\u00ad", "\u0308"}},
		{"woman technologist", "a👩‍💻b", []string{"a", "👩‍💻", "b"}},
		{"family, é, flag", "👨‍👩‍👧‍👦e\u0301🇩🇪", []string{"👨‍👩‍👧‍👦", "e\u0301", "🇩🇪"}},
		{"skin tone, variation selector", "👍🏽❤️", []string{"👍🏽", "❤️"}},
		{"keycap", "1️⃣2", []string{"1️⃣", "2"}},
		{"three regional indicators", "🇩🇪🇦", []string{"🇩🇪", "🇦"}},
		{"flag of England", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f.", []string{"🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "."}},
		{"copyright and joiner", "©\u200d®", []string{"©\u200d®"}},
		{"Hangul, composed and decomposed", "\uac01\u1100\u1161\u11a8", []string{"\uac01", "\u1100\u1161\u11a8"}},
		{"Devanagari conjunct", "क्त", []string{"क्त"}},
		{"namaste", "नमस्ते", []string{"न", "म", "स्ते"}},
		{"two conjuncts in one word", "क्षत्रिय", []string{"क्ष", "त्रि", "य"}},
		{"conjunct with joiner, not with non-joiner", "क्\u200dषक्\u200cष", []string{"क्\u200dष", "क्\u200c", "ष"}},
		{"consonant that a space parts", "क् त", []string{"क्", " ", "त"}},
		{"three consonants in one", "स्त्री", []string{"स्त्री"}},
		{"Tamil has no conjuncts", "க்ஷ", []string{"க்", "ஷ"}},
		{"a mark of Unicode 17", "a\u1add", []string{"a\u1add"}},
		{"no emoji since Unicode 17", "✁\u200d✁", []string{"✁\u200d", "✁"}},
		{"invalid UTF-8", "a\xff\xc3\u0308\xe2\x80", []string{"a", "\xff", "\xc3\u0308", "\xe2", "\x80"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, split(c.text)); diff != "" {
				t.Error(diff)
			}
			if got := Graphemes(c.text); got != len(c.want) {
				t.Errorf("Graphemes = %d, want %d", got, len(c.want))
			}
		})
	}
}

// classes has a character of every class that a rule of UAX #29 speaks of, of
// those that are plain, and of those that changed after Unicode 15.0.
var classes = []rune("a\r\nß“\u0308\u00ad\u200d\u200c©✁👩\U0001f3fd🇩\u0915\u0924\u094d\u093c\u0903\u0600각가각" +
	"\u1add\u0cc0\U000113d1\U00011a3a\U00016d63\u1b44\u1b13\ufffd\ufe0f")

// Every text of up to three characters, and many long ones, are split as by
// the oracle, which has the tables of Unicode 17.
func TestGraphemesOfAllClasses(t *testing.T) {
	for _, a := range classes {
		for _, b := range classes {
			for _, c := range classes {
				checkOracle(t, string([]rune{a, b, c}))
			}
		}
	}
	random := rand.New(rand.NewPCG(29, 17))
	for range 100_000 {
		long := make([]rune, 4+random.IntN(12))
		for i := range long {
			long[i] = classes[random.IntN(len(classes))]
		}
		checkOracle(t, string(long))
	}
}

// Every character stands in the places that tell its properties apart, but for
// those of long ranges that are all alike.
func TestGraphemesOfAllCharacters(t *testing.T) {
	alike := []Span{{0x3400, 0x9FFF}, {0xAC80, 0xD780}, {0xD800, 0xF8FF}, {0x12000, 0x12FFF}, {0x17000, 0x18FFF}, {0x20000, 0xDFFFF}}
	for r := 0; r < 0xE1000; r++ {
		if len(alike) > 0 && r == alike[0].Start {
			r, alike = alike[0].End, alike[1:]
		}
		s := string(rune(r))
		checkOracle(t, "a"+s+"aक"+s+"\u094dक"+s+"क\u094d"+s+"🇩"+s+"\n"+s+"ᄀ"+s+"ᅡ"+s+"ᆨ👩"+s+"\u200d"+s+"\u200d👩")
	}
}

func FuzzGraphemes(f *testing.F) {
	for _, s := range samples {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkOracle(t, s)
		checkUniseg(t, s)
	})
}

// checkOracle compares with a library that knows Unicode 17.
func checkOracle(t *testing.T, s string) {
	t.Helper()
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\ufffd") // the oracle takes several bad bytes for one
	}
	var want []string
	for it := uax29.FromString(s); it.Next(); {
		want = append(want, it.Value())
	}
	if got := split(s); !slices.Equal(got, want) {
		t.Errorf("%+q: split into %+q, want %+q", s, got, want)
	}
	if got := Graphemes(s); got != len(want) {
		t.Errorf("%+q: Graphemes = %d, want %d", s, got, len(want))
	}
}

// checkUniseg compares with uniseg alone, where it needs no correction.
func checkUniseg(t *testing.T, s string) {
	t.Helper()
	if changed(s) || strings.ContainsFunc(s, isLinker) {
		return
	}
	if got, want := Graphemes(s), uniseg.GraphemeClusterCount(s); got != want {
		t.Errorf("%+q: Graphemes = %d, uniseg counts %d", s, got, want)
	}
}

func TestWiden(t *testing.T) {
	const s = "a👩‍💻u\u0308\r\nb"
	for _, c := range []struct{ start, end, wantStart, wantEnd int }{
		{0, 1, 0, 1},
		{1, 5, 1, 12},
		{4, 4, 1, 1},
		{0, 2, 0, 12},
		{12, 13, 12, 15},
		{13, 16, 12, 17},
		{15, 16, 15, 17},
		{16, 17, 15, 17},
		{17, 17, 17, 17},
		{17, 18, 17, 18},
		{18, 18, 18, 18},
		{-5, 99, 0, 18},
		{9, 3, 1, 1},
	} {
		start, end := Widen(s, c.start, c.end)
		if start != c.wantStart || end != c.wantEnd {
			t.Errorf("Widen(%d, %d) = %d, %d, want %d, %d", c.start, c.end, start, end, c.wantStart, c.wantEnd)
		}
	}
}

func split(s string) []string {
	var clusters []string
	for s != "" {
		n := cluster(s)
		clusters = append(clusters, s[:n])
		s = s[n:]
	}
	return clusters
}
