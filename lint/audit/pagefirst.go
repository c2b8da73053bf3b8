package audit

import (
	"cmp"
	"fmt"
	"slices"

	"note/lint"
)

// step is one thing to fix.
type step struct {
	N     int
	What  string
	Rule  string // its name, where a rule found it
	Href  string // the section that tells more
	score int    // how much it matters
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
	list := slices.Concat(w.stepsOfRules(r, rules), w.stepsBeyondRules(r))
	list = slices.DeleteFunc(list, func(s step) bool { return s.N == 0 })
	slices.SortStableFunc(list, func(a, b step) int { return cmp.Compare(b.score, a.score) })
	return list[:min(len(list), mostSteps)]
}

// stepsOfRules are those that rules found, one a rule.
func (w *pageWords) stepsOfRules(r Report, rules []lint.Rule) []step {
	weights := map[string]int{lint.Error.String(): grave, lint.Warning.String(): light}
	at := map[string]int{}
	var list []step
	for _, c := range r.Rules {
		weight := weights[c.Severity]
		if weight == 0 {
			continue
		}
		i, there := at[c.Rule]
		if !there {
			i, at[c.Rule] = len(list), len(list)
			list = append(list, step{What: title(rules, c.Rule, w.UI), Rule: c.Rule, Href: "rules"})
		}
		list[i].N += c.Notes
		list[i].score += c.Notes * weight
	}
	return list
}

// stepsBeyondRules are those that only many notes together show.
func (w *pageWords) stepsBeyondRules(r Report) []step {
	same, largest := 0, 0
	for _, c := range r.Clusters {
		same += c.Size
		largest = max(largest, c.Size)
	}
	weeks, beyond := over(r.Weeks)
	list := []step{
		{N: same, What: fmt.Sprintf(w.stepSame, w.number(len(r.Clusters)), w.number(largest)), Href: "same", score: heavy},
		{N: loose(r.Fits), What: w.stepFits, Href: "anyone", score: light},
		{N: len(r.Repeats), What: w.stepAgain, Href: "again", score: grave},
		{N: beyond, What: fmt.Sprintf(w.stepOver, w.number(weeks)), Href: "volume", score: heavy},
		{N: broken(r.Unread), What: w.stepMissed, Href: "unread", score: grave},
	}
	for i := range list {
		list[i].score *= list[i].N
	}
	return list
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
