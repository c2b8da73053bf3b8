package profile

import (
	"strings"
	"testing"
	"unicode"
)

// TestLower holds that every character is lowered as Unicode has it, whatever stands around it.
func TestLower(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		s := "Ä b" + string(r) + "C·d" + string(r)
		if got, want := small(s), strings.ToLower(s); got != want {
			t.Fatalf("small(%q) is %q, not %q", s, got, want)
		}
		c := string(r)
		if hasNoCapital(c) != (strings.ToLower(c) == c) || hasNoSmall(c) != (strings.ToUpper(c) == c) {
			t.Fatalf("the case of %q", c)
		}
		if got := asciiLower(c); len(got) != len(c) || r < 0x80 && got != strings.ToLower(c) || r >= 0x80 && got != c {
			t.Fatalf("asciiLower(%q) is %q", c, got)
		}
	}
}
