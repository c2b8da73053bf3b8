package lint

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint/lang"
	"note/lint/text"
)

// faulty is what the small language knows of faults.
const faulty = small + `
fault:
  - {kind: flatters, rule: private-remark, say: {en: no, de: nein}, cues: [you shine, "shine harbours", your work in .. cranes]}
  - {kind: hints, rule: stale-claim, soft: true, say: {en: hm, de: hm}, cues: [dawn .. looms]}
`

// TestFaults holds what a fault does to the rest of the note: as a stock phrase,
// a note may lean on it, and it is no topic; a soft one does nothing.
func TestFaults(t *testing.T) {
	pack, err := lang.Load("faulty.yaml", strings.NewReader(faulty))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		note    string
		faults  string
		leaning bool
		tie     Degree
	}{
		{"Hi Zoë, you shine.", "you shine", true, None},
		{"Hi Zoë, you shine. I saw your post on harbour cranes.", "you shine", false, Specific},
		{"Hi Zoë, it is great.", "", false, None},
		{"Hi Zoë, “you shine” is on it.", "", false, None},
		{"Hi Zoë, shine harbours.", "shine harbours", true, None},
		{"Hi Zoë, it is barge quays and locks.", "", false, Specific},
		{"Hi Zoë, you shine. It is barges.", "you shine", true, None},
		{"Hi Zoë, dawn Colognian barge looms.", "dawn Colognian barge looms", false, Specific},
		{"Hi Zoë, dawn looms. It is barge quays.", "dawn looms", false, None},
	} {
		r := read(Note{Input: test.note}, text.Measure(test.note), pack)
		var faults []string
		for _, p := range r.Faults {
			faults = append(faults, test.note[p.Span.Start:p.Span.End])
		}
		got := []any{strings.Join(faults, ", "), r.Leaning, r.Personalization().String()}
		if diff := cmp.Diff([]any{test.faults, test.leaning, test.tie.String()}, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", test.note, diff)
		}
	}
}

// TestFaultSwallows holds that what is but a part of a fault gives no reason.
func TestFaultSwallows(t *testing.T) {
	pack, err := lang.Load("faulty.yaml", strings.NewReader(faulty))
	if err != nil {
		t.Fatal(err)
	}
	for note, want := range map[string]bool{"Hi Zoë, your work in harbour barges.": true, "Hi Zoë, your work in harbour cranes.": false} {
		if r := read(Note{Input: note}, text.Measure(note), pack); (r.Reason != nil) != want {
			t.Errorf("%q gives a reason: %t", note, !want)
		}
	}
}
