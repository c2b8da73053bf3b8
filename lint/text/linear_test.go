package text

import (
	"strconv"
	"strings"
	"testing"
	"time"
)

// hostile are texts made to be dear: each repeats a unit between a head and a word.
var hostile = []struct{ name, head, unit string }{
	{"letters", "", "a"},
	{"marks", "a", "\u0308"},
	{"marks of a syllable", "\u0915", "\u094d"},
	{"conjuncts", "", "\u0915\u094d"},
	{"new marks", "a", "\u1add"},
	{"new marks in groups", "", "a" + strings.Repeat("\u1add", 30)},
	{"new marks and consonants", "", "\u1add\u0915"},
	{"flags", "", "🇩"},
	{"joiners", "", "👩\u200d"},
	{"newlines", "", "\n"},
	{"carriage returns", "", "\r"},
	{"blanks", "a", " "},
	{"full stops", "a", "."},
	{"full stops and blanks", "a", ". "},
	{"initials", "", "a. "},
	{"ordinals", "", "1. "},
	{"stops and signs", "a", "!*"},
	{"abbreviations", "", "Dr.\n"},
	{"lines", "", "a,\n"},
	{"lines with capitals", "", "A\n"},
	{"numbered lines", "", "1. a\n"},
	{"unseen", "a", "\u200b"},
	{"apostrophes", "a", "'"},
	{"gendered", "", "a:in"},
	{"hyphens", "a", "-"},
	{"capitals", "", "Ä"},
	{"decomposed", "", "a\u0308"},
	{"invalid", "", "\xff"},
	{"continuation", "\u1add", "\x80"},
	{"controls", "", "\x1b"},
	{"Hangul", "", "\u1100"},
	{"prepended", "", "\u0600"},
}

func hostileText(head, unit string, size int) string {
	return head + strings.Repeat(unit, (size-len(head)-2)/len(unit)) + " b"
}

// everything calls all that reads a text.
func everything(s string) {
	Measure(s)
	Normal(s)
	Fold(s)
	Printable(s, "\n")
	Widen(s, len(s)/2, len(s))
	Locate(s, []int{0, len(s) / 2, len(s)})
	for _, unit := range []Unit{UnitGraphemes, UnitBytes, UnitRunes, UnitUTF16, UnitDisplay} {
		Column(s, len(s), unit)
	}
}

// Eight times the text may take eight times as long, with some room; quadratic
// work takes 64 times as long. A busy machine gets several chances: what is
// quadratic fails them all.
func TestCostIsLinear(t *testing.T) {
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			var small, large time.Duration
			for range 6 {
				small = fastest(hostileText(h.head, h.unit, 8<<10))
				large = fastest(hostileText(h.head, h.unit, 64<<10))
				if large <= 24*small+2*time.Millisecond {
					return
				}
			}
			t.Errorf("64 KiB take %v, 8 KiB %v", large, small)
		})
	}
}

// fastest is the shortest of three runs.
func fastest(s string) time.Duration {
	best := time.Hour
	for range 3 {
		start := time.Now()
		everything(s)
		best = min(best, time.Since(start))
	}
	return best
}

func sizeName(size int) string { return strconv.Itoa(size>>10) + "KiB" }
