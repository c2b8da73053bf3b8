package lint

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/lint/lang"
	"note/lint/text"
)

// TestSignWeights holds that every weight is found where the table has it, and nothing else.
func TestSignWeights(t *testing.T) {
	for _, sort := range signWeights {
		for i := range sort.weights {
			w := &sort.weights[i]
			if got := weightOf(w.Sort, w.Kind); w.Sort != sort.sort || got != w {
				t.Errorf("%s %q of %s: got %v", w.Sort, w.Kind, sort.sort, got)
			}
			if got := weightOf(w.Sort, w.Kind+"-"); got != nil {
				t.Errorf("%s %q: there is none, got %v", w.Sort, w.Kind+"-", got)
			}
		}
	}
}

// TestSignsExist holds that every sign that weighs something can still be made: its
// kind is one of a pack or of the engine, or a step of a number.
func TestSignsExist(t *testing.T) {
	steps := map[string]scale{
		"stock phrases": fewSteps, "pitches": fewSteps, "reasons": fewSteps, "specific ties": fewSteps, "weak ties": fewestSteps,
		"content": contentSteps, "narrow": narrowSteps, "names": nameSteps, "you": fewSteps, "words": wordSteps,
	}
	sections := map[string]lang.Section{"stock": lang.Stock, "fault": lang.Fault, "pitch": lang.Pitch, "ask": lang.Ask}
	whole := []string{"leaning", "dense", "digits", "question mark", "exclamation mark"}
	for _, sort := range signWeights {
		for _, w := range sort.weights {
			section, phrases := sections[w.Sort]
			known := slices.Contains(whole, w.Sort) && w.Kind == "" || w.Sort == "personalization" && slices.Contains(degreeNames[:], w.Kind) ||
				slices.ContainsFunc(steps[w.Sort], func(s step) bool { return s.name == w.Kind })
			for _, p := range lang.Packs() {
				known = known || slices.ContainsFunc(p.Groups, func(g lang.Group) bool {
					return g.Kind == w.Kind && (phrases && g.Section == section || !phrases && g.Section == lang.Evidence)
				})
			}
			if !known && !slices.Contains([]string{residual, theirAct, offering}, w.Kind) {
				t.Errorf("no note has the sign %q", w.Name())
			}
		}
	}
}

// TestSteps holds where the steps of a number begin.
func TestSteps(t *testing.T) {
	var got []string
	for _, n := range []int{0, 1, 2, 3, 5, 6, 9, 10, 14, 15, 900} {
		got = append(got, contentSteps.step(n))
	}
	want := []string{"none", "1-2", "1-2", "3-5", "3-5", "6-9", "6-9", "10-14", "10-14", "15+", "15+"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestJudge holds what signs a note has, and that what they say adds up.
func TestJudge(t *testing.T) {
	pack := english(t)
	for _, test := range []struct {
		note              string
		signs             []string // some of them
		noReason, fitsAll bool
	}{
		{"Hi Zoë, I'd like to add you to my professional network.",
			[]string{"stock: add-to-network “add you to my professional network”", "leaning", "personalization: none", "content: none"}, true, true},
		{"Hi Zoë, your post on cargo bike leasing answered a question our town hall has had for months. Shall we connect?",
			[]string{"reason: post “your post on cargo bike leasing”", "personalization: specific", "question mark", "stock phrases: none"}, false, false},
		{"Hi Zoë, I'd like to add you to my professional network. Your post on cargo bike leasing answered a question of our town hall.",
			[]string{"stock: add-to-network “add you to my professional network”", "reason: post “Your post on cargo bike leasing”"}, false, false},
	} {
		r := read(Note{Input: test.note}, text.Measure(test.note), pack)
		noReason, fitsAll := baseNoReason, baseFitsAll
		var names []string
		for _, s := range r.Signs {
			noReason, fitsAll = noReason+int(s.NoReason), fitsAll+int(s.FitsAll)
			name := s.Name()
			if s.Span.End > 0 {
				name += " “" + test.note[s.Span.Start:s.Span.End] + "”"
			}
			names = append(names, name)
		}
		for _, want := range test.signs {
			if !slices.Contains(names, want) {
				t.Errorf("%q: no sign %q among\n%s", test.note, want, strings.Join(names, "\n"))
			}
		}
		if r.Trigger != nil {
			noReason, fitsAll = min(noReason, 0), min(fitsAll, 0)
		}
		want := fmt.Sprint(noReason, fitsAll, test.noReason, test.fitsAll)
		if got := fmt.Sprint(r.NoReason, r.FitsAll, r.NoReason > 0, r.FitsAll > 0); got != want {
			t.Errorf("%q: got %s, want %s", test.note, got, want)
		}
	}
}

// TestTrigger holds that a named trigger is a reason alone, against all signs, and
// that one which names nothing is none.
func TestTrigger(t *testing.T) {
	pack := english(t)
	for note, trigger := range map[string]string{
		"Being both members of HR Professionals Worldwide, it would be my pleasure to connect.": "group",
		"Being both members of a group, it would be my pleasure to connect.":                    "",
	} {
		r := read(Note{Input: note}, text.Measure(note), pack)
		kind, sum := "", baseNoReason
		for _, s := range r.Signs {
			sum += int(s.NoReason)
		}
		if r.Trigger != nil {
			kind = r.Trigger.Kind
		}
		if sum <= 0 || kind != trigger || (r.NoReason > 0) != (trigger == "") {
			t.Errorf("%q: trigger %q, want %q; signs give %d, the note has %d", note, kind, trigger, sum, r.NoReason)
		}
	}
}

// TestSaid holds that marks and numbers count in what is said, and not in a signature.
func TestSaid(t *testing.T) {
	pack := english(t)
	for note, want := range map[string]string{
		"Hi Zoë! I saw you at the fair? Maybe.":                                 "question mark",
		"Hi Zoë, let's connect.\n\nBest regards,\nKim Weiß, 12 Hafenweg, 0431!": "",
		"Hi Zoë, let's connect in 2027! ":                                       "exclamation mark digits",
	} {
		r := read(Note{Input: note}, text.Measure(note), pack)
		var got []string
		for _, s := range r.Signs {
			if slices.Contains([]string{"question mark", "exclamation mark", "digits"}, s.Sort) {
				got = append(got, s.Sort)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: got %q, want %q", note, got, want)
		}
	}
}

// TestOwnReasonJudged holds that a reason in the writer's own words is one, whatever the signs say.
func TestOwnReasonJudged(t *testing.T) {
	pack := english(t)
	const note = "Hi Zoë, to expand my network. Let's connect!"
	bare := read(Note{Input: note}, text.Measure(note), pack)
	own := read(Note{Input: note, Because: "to expand my network"}, text.Measure(note), pack)
	if bare.NoReason <= 0 || bare.FitsAll <= 0 || own.NoReason > 0 || own.FitsAll > 0 {
		t.Errorf("without a reason of the writer's own %d, %d; with one %d, %d", bare.NoReason, bare.FitsAll, own.NoReason, own.FitsAll)
	}
}

// english is the pack of English.
func english(t *testing.T) *lang.Pack {
	t.Helper()
	for _, p := range lang.Packs() {
		if p.Lang == "en" {
			return p
		}
	}
	t.Fatal("there is no pack of English")
	return nil
}
