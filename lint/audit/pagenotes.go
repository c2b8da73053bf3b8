package audit

import (
	"cmp"
	"fmt"
	"slices"

	"note/lint"
)

// lead sums the report up in a sentence.
func (w *pageWords) lead(r Report) string {
	switch {
	case r.Notes == 0:
		return w.leadNone
	case r.Notes == r.Verdicts["ready"]:
		return fmt.Sprintf(w.leadAll, w.number(r.Notes))
	}
	return fmt.Sprintf(w.leadSome, w.number(r.Notes), w.number(r.Verdicts["ready"]),
		w.number(r.Verdicts["look"]), w.number(r.Verdicts["revise"]))
}

// verdicts are the parts of a bar of all notes.
func (w *pageWords) verdicts(r Report) []portion {
	var list []portion
	at := 0.0
	for _, v := range []string{"ready", "look", "revise"} {
		p := portion{Label: w.verdict[v], N: r.Verdicts[v], Class: v, At: at, Width: part(r.Verdicts[v], r.Notes)}
		at += p.Width
		list = append(list, p)
	}
	return list
}

// found are the rules with the notes in which each found something.
func (w *pageWords) found(r Report, rules []lint.Rule) []bar {
	var list []bar
	for _, c := range r.Rules {
		list = append(list, bar{
			Label: clean(c.Rule), Doc: title(rules, c.Rule, w.UI), Kind: cmp.Or(w.severity[c.Severity], clean(c.Severity)),
			Class: clean(c.Severity), N: c.Notes, Width: part(c.Notes, r.Notes), Part: w.part(c.Notes, r.Notes),
		})
	}
	return list
}

// bands counts notes by the share of recipients that each would fit.
func (w *pageWords) bands(fits []Fit) []bar {
	if len(fits) == 0 {
		return nil
	}
	list := make([]bar, len(w.band))
	for i := range list {
		list[i].Label = w.band[i]
	}
	for _, f := range fits {
		list[f.band()].N++
	}
	for i := range list {
		list[i].Width = part(list[i].N, len(fits))
		list[i].Part = w.part(list[i].N, len(fits))
	}
	return list
}

// band is the place of a note among the bands.
func (f Fit) band() int {
	switch {
	case f.Fits == 0:
		return 0
	case f.Fits == 1:
		return 1
	case f.Fits*10 <= f.Of:
		return 2
	case f.Fits*2 <= f.Of:
		return 3
	}
	return 4
}

// loose counts the notes that would fit more than half of the recipients.
func loose(fits []Fit) int {
	n := 0
	for _, f := range fits {
		if f.band() == 4 {
			n++
		}
	}
	return n
}

// loosest sorts notes by the share of recipients that they would fit.
func loosest(fits []Fit) []Fit {
	return slices.SortedStableFunc(slices.Values(fits), func(a, b Fit) int {
		return cmp.Compare(part(b.Fits, b.Of), part(a.Fits, a.Of))
	})
}
