package compose

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"note/compose/profile"
	"note/lint/text"
)

// scraps are texts of choices: short and long, and such as melt into their neighbours.
var scraps = []string{
	"a", "Hi,", "Grüße", "Gru\u0308ße", "👩‍💻", "\u0301x", "a longer sentence.", "„So“", "{first}", "x {first}.",
	"{me.company}", "नमस्ते", "\u0600", "🇩🇪", "ends with \u0600", "\u200dz",
}

// anyTemplate is a small template of scraps.
func anyTemplate(t *rapid.T) *Template {
	tmpl := &Template{ID: "en/any-1", Lang: "en", Ground: Because}
	for i := range rapid.IntRange(1, 4).Draw(t, "parts") {
		p := Part{Name: "p" + strconv.Itoa(i), Optional: rapid.Bool().Draw(t, "optional"), Keep: rapid.IntRange(1, 5).Draw(t, "keep")}
		p.Break = rapid.SampledFrom([]string{"", "line", "paragraph"}).Draw(t, "break")
		for range rapid.IntRange(1, 3).Draw(t, "choices") {
			c := Choice{Line: 1}
			for _, scrap := range rapid.SliceOfN(rapid.SampledFrom(scraps), 1, 3).Draw(t, "scraps") {
				pieces, err := parseChoice(scrap, "en", Because)
				if err != nil {
					t.Fatal(err)
				}
				c.Pieces = append(c.Pieces, pieces...)
			}
			p.Choices = append(p.Choices, c)
		}
		tmpl.Parts = append(tmpl.Parts, p)
	}
	return tmpl
}

// anyScene knows a first name, and the sender's company or not.
func anyScene(t *rapid.T) scene {
	s := scene{recipient: profile.Facts{profile.First: {Values: []string{"Jürgen"}}}}
	if company := rapid.SampledFrom([]string{"", "Bo!", "\u0308Ü {first}"}).Draw(t, "company"); company != "" {
		s.sender = profile.Facts{profile.Company: {Values: []string{company}}}
	}
	return s
}

// TestFitIsExact compares the fit with the plain way: make every combination,
// throw away what is too long, sort by worth.
func TestFitIsExact(t *testing.T) {
	for range 5 {
		rapid.Check(t, fitIsExact)
	}
}

func fitIsExact(t *rapid.T) {
	limit, box := rapid.IntRange(0, 60).Draw(t, "limit"), rapid.Bool().Draw(t, "box")
	s, _ := newSearch(anyTemplate(t), anyScene(t), limit, box)
	if s == nil {
		return
	}
	got := [][]int{}
	s.each(func(choice []int) bool {
		got = append(got, slices.Clone(choice))
		return true
	})
	if diff := cmp.Diff(plainly(s, box), got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("not the combinations in the order of their worth (-plain +fit):\n%s", diff)
	}
}

// plainly lists the combinations within the limit, the one that keeps most first.
func plainly(s *search, box bool) [][]int {
	all := [][]int{nil}
	for _, sl := range s.slots {
		var longer [][]int
		for _, c := range all {
			for j := range sl.options {
				longer = append(longer, append(slices.Clone(c), j))
			}
			if sl.part.Optional {
				longer = append(longer, append(slices.Clone(c), gone))
			}
		}
		all = longer
	}
	all = slices.DeleteFunc(all, func(c []int) bool {
		joined := plainText(s, c)
		n := text.Graphemes(joined)
		if box {
			n = max(n, text.UTF16(joined))
		}
		return s.limit > 0 && n > s.limit
	})
	slices.SortFunc(all, func(a, b []int) int { return worth(s, b, a) })
	return all
}

// plainText joins the options' texts, without looking at pieces.
func plainText(s *search, choice []int) string {
	joined := ""
	for i, j := range choice {
		if j == gone {
			continue
		}
		if joined != "" {
			joined += s.slots[i].part.separator()
		}
		joined += s.slots[i].options[j].text
	}
	return joined
}

// worth is above 0 when a is worth more than b.
func worth(s *search, a, b []int) int {
	for keep := 5; keep > 0; keep-- {
		n := 0
		for i, sl := range s.slots {
			if sl.part.Keep != keep {
				continue
			}
			if a[i] != gone {
				n++
			}
			if b[i] != gone {
				n--
			}
		}
		if n != 0 {
			return n
		}
	}
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		if a[i] == gone || b[i] != gone && b[i] < a[i] {
			return -1
		}
		return 1
	}
	return 0
}

func TestJoinedTextIsComposed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, _ := newSearch(anyTemplate(t), anyScene(t), 0, false)
		if s == nil {
			return
		}
		s.each(func(choice []int) bool {
			joined := textOf(s.join(choice))
			if joined != plainText(s, choice) {
				t.Fatalf("the pieces say %q, the options %q", joined, plainText(s, choice))
			}
			if normal := text.Normal(joined + "."); normal != joined+"." {
				t.Fatalf("%q is not in NFC, which is %q", joined, normal)
			}
			return true
		})
	})
}

// TestFitIsFast: were every combination made, this would not end.
func TestFitIsFast(t *testing.T) {
	tmpl := Template{ID: "en/wide-1", Lang: "en", Ground: Because}
	for i := range maxParts {
		p := Part{Name: strconv.Itoa(i), Optional: i%2 == 0, Keep: 1 + i%5}
		for j := range maxChoices {
			p.Choices = append(p.Choices, Choice{Pieces: []Piece{{Text: strings.Repeat("ü", 7+3*(maxChoices-1-j))}}})
		}
		tmpl.Parts = append(tmpl.Parts, p)
	}
	for _, limit := range []int{60, 95, 100, 200, 300} {
		s, _ := newSearch(&tmpl, scene{}, limit, true)
		best := s.best()
		if limit < 6*7+5 {
			continue
		}
		if n := s.length(best); n > limit || n < limit-3 {
			t.Errorf("limit %d: %d characters; there is a combination closer to it", limit, n)
		}
	}
}
