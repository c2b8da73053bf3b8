package audit

import (
	"cmp"
	"fmt"
	"slices"

	"note/lint"
)

// step is one thing to fix.
type step struct {
	N      int
	What   string
	Rule   string // its name, where a rule found it
	Href   string // the section that tells more
	weight int
}

// mostSteps is how many things to fix are named: who fixes five at a time fixes none.
const mostSteps = 5

// What a thing to fix weighs, for each note it concerns: an error and a person
// asked twice cannot be taken back, a warning can be lived with.
const (
	grave = 3
	heavy = 2
	light = 1
)

// steps lists what to fix first: by the notes concerned, the graver ones times three.
func (w *pageWords) steps(r Report, rules []lint.Rule) []step {
	var list []step
	for _, c := range r.Rules {
		s := step{N: c.Notes, What: title(rules, c.Rule, w.UI), Rule: c.Rule, Href: "rules"}
		switch c.Severity {
		case "error":
			s.weight = grave
		case "warning":
			s.weight = light
		default:
			continue
		}
		list = append(list, s)
	}
	list = append(list, w.stepsBeyondRules(r)...)
	list = slices.DeleteFunc(list, func(s step) bool { return s.N == 0 })
	slices.SortStableFunc(list, func(a, b step) int { return cmp.Compare(b.N*b.weight, a.N*a.weight) })
	return list[:min(len(list), mostSteps)]
}

// stepsBeyondRules are those that only many notes together show.
func (w *pageWords) stepsBeyondRules(r Report) []step {
	same, largest := 0, 0
	for _, c := range r.Clusters {
		same += c.Size
		largest = max(largest, c.Size)
	}
	weeks, beyond := over(r.Weeks)
	return []step{
		{N: same, What: fmt.Sprintf(w.stepSame, w.number(len(r.Clusters)), w.number(largest)), Href: "same", weight: heavy},
		{N: loose(r.Fits), What: w.stepFits, Href: "anyone", weight: light},
		{N: len(r.Repeats), What: w.stepAgain, Href: "again", weight: grave},
		{N: beyond, What: fmt.Sprintf(w.stepOver, w.number(weeks)), Href: "volume", weight: heavy},
		{N: broken(r.Unread), What: w.stepMissed, Href: "unread", weight: grave},
	}
}

// over counts the periods over their cap, and what was sent beyond it.
func over(periods []Period) (n, beyond int) {
	for _, p := range periods {
		if p.over() {
			n++
			beyond += p.Sent - p.Cap
		}
	}
	return n, beyond
}

// broken counts what should have been read and could not.
func broken(unread []Unread) int {
	n := 0
	for _, u := range unread {
		if u.Bad {
			n++
		}
	}
	return n
}

func (p Period) over() bool { return p.Cap > 0 && p.Sent > p.Cap }
