package report

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"note/lint/rules"
)

// cut is what a region holds by bytes, by characters, and by lines and columns.
func (r parsedRegion) cut(input string) []string {
	bare := strings.TrimPrefix(input, "\ufeff")
	units := utf16.Encode([]rune(bare))
	lines := []int{0} // where each begins
	for _, at := range regexp.MustCompile(`\r\n|\r|\n`).FindAllStringIndex(bare, -1) {
		lines = append(lines, len(utf16.Encode([]rune(bare[:at[1]]))))
	}
	part := func(from, to int) string { return string(utf16.Decode(units[from:to])) }
	return []string{
		input[r.ByteOffset : r.ByteOffset+r.ByteLength],
		part(r.CharOffset, r.CharOffset+r.CharLength),
		part(lines[r.StartLine-1]+r.StartColumn-1, lines[r.EndLine-1]+r.EndColumn-1),
	}
}

// checkRegions holds that all three ways to say where something was found, or what
// a fix replaces, say the same.
func checkRegions(t *testing.T, input string) (found, fixed int) {
	t.Helper()
	n := linted("-", input)
	p := parseSARIF(t, printed(t, "sarif", Options{Rules: rules.All()}, 0, n))
	for i, r := range p.Runs[0].Results {
		region := r.Locations[0].PhysicalLocation.Region
		words := n.Findings[i].Evidence
		if diff := cmp.Diff([]string{words, words, words}, region.cut(input)); diff != "" || region.Snippet.Text != words {
			t.Errorf("%s in %q, %+v (-want +got):\n%s", r.RuleID, input, region, diff)
		}
		if p.Runs[0].Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
			t.Errorf("%s is not rule %d", r.RuleID, r.RuleIndex)
		}
		for j := range r.Fixes {
			edit := n.Findings[i].Fix.Edits[0]
			replaced := r.Fixes[j].ArtifactChanges[0].Replacements[0]
			old := input[edit.Start:edit.End]
			if diff := cmp.Diff([]string{old, old, old}, replaced.DeletedRegion.cut(input)); diff != "" || replaced.InsertedContent.Text != edit.New {
				t.Errorf("fix of %s in %q (-want +got):\n%s", r.RuleID, input, diff)
			}
		}
		fixed += len(r.Fixes)
	}
	return len(p.Runs[0].Results), fixed
}

func TestSARIFRegions(t *testing.T) {
	found, fixed := 0, 0
	for _, input := range hostile[:5] {
		more, cured := checkRegions(t, input)
		found, fixed = found+more, fixed+cured
	}
	if found < 15 || fixed < 4 {
		t.Errorf("only %d findings and %d fixes were looked at", found, fixed)
	}
}

// FuzzSARIFRegions holds it for any note.
func FuzzSARIFRegions(f *testing.F) {
	for _, input := range hostile[:5] {
		f.Add(input)
	}
	f.Fuzz(func(t *testing.T, input string) {
		if utf8.ValidString(input) && !strings.ContainsRune(input, 0) { // the command refuses others
			checkRegions(t, input)
		}
	})
}

// TestSARIFMoved holds that the way to a place makes no difference.
func TestSARIFMoved(t *testing.T) {
	const input = "\ufeffa\r\n👩‍💻 ß\rb"
	first := spot{line: 1, column: 1, byte: len("\ufeff")}
	for from := first.byte; from <= len(input); from++ {
		for to := first.byte; to <= len(input); to++ {
			if cuts(input, from) || cuts(input, to) {
				continue
			}
			want := first.after(input[first.byte:to])
			if got := first.after(input[first.byte:from]).moved(input, from, to); got != want {
				t.Errorf("from %d to %d: %+v, want %+v", from, to, got, want)
			}
		}
	}
}

// cuts says whether at lies within a character or a line break of s.
func cuts(s string, at int) bool {
	return at < len(s) && (!utf8.RuneStart(s[at]) || strings.HasPrefix(s[at-1:], "\r\n"))
}
