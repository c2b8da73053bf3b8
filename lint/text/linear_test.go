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
	{"styled", "", "𝗮"},
	{"styled words", "", "𝗮𝗮 "},
	{"styled lines", "漢", "ａａ\n"},
	{"underlined", "", "a\u0332"},
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
	Unstyled(s)
	Widen(s, len(s)/2, len(s))
	Locate(s, []int{0, len(s) / 2, len(s)})
	for _, unit := range []Unit{UnitGraphemes, UnitBytes, UnitRunes, UnitUTF16, UnitDisplay} {
		Column(s, len(s), unit)
	}
}

// BenchmarkHostile fails where the cost of a byte grows with the text: sixteen
// times the text may take 64 times as long; quadratic work takes 256 times. It is
// no test, since a busy machine stretches what it measures.
func BenchmarkHostile(b *testing.B) {
	for _, h := range hostile {
		small := benchHostile(b, h.name, hostileText(h.head, h.unit, 4<<10))
		large := benchHostile(b, h.name, hostileText(h.head, h.unit, 64<<10))
		if small > 0 && large > 64*small {
			b.Errorf("%s: 64 KiB take %v, 4 KiB %v", h.name, large, small)
		}
	}
}

// benchHostile measures everything on s and gives the time of one run.
func benchHostile(b *testing.B, name, s string) time.Duration {
	var took time.Duration
	b.Run(name+"/"+sizeName(len(s)), func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(s)))
		for b.Loop() {
			everything(s)
		}
		took = b.Elapsed() / time.Duration(b.N)
	})
	return took
}

func sizeName(size int) string { return strconv.Itoa((size+512)>>10) + "KiB" }
