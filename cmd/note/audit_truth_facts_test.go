package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"note/cmd/note/synthetic"
	"note/lint/audit"
)

// facts are what is asked of a hearing; each gives its complaints.
func facts() map[string]func(*hearing) []string {
	return map[string]func(*hearing) []string{
		"counts":   counts,
		"volume":   volume,
		"clusters": heaps,
		"repeats":  twice,
		"known":    known,
		"outcomes": outcomes,
		"unread":   unread,
		"rows":     readRows,
		"people":   met,
		"ledger":   imported,
	}
}

// differ complains of two numbers that are not one.
func differ(what string, got, want any) []string {
	if got == want {
		return nil
	}
	return []string{fmt.Sprintf("%s: %v, planted %v", what, got, want)}
}

func counts(h *hearing) []string {
	r, t := h.report, h.truth
	return slices.Concat(
		differ("notes", r.Notes, t.WithNote),
		differ("invitations without a note", r.Empty, t.Invitations-t.WithNote),
		differ("undated", r.Undated, 0),
		differ("doubles", r.Doubles, 0),
		differ("stderr", h.stderr, ""),
	)
}

// volume compares what went out by week and by month, and the weeks over the cap.
func volume(h *hearing) []string {
	weeks, months := map[string]int{}, map[string]int{}
	var busy []string
	for _, w := range h.report.Weeks {
		if w.Sent > 0 {
			weeks[synthetic.WeekOf(w.Start)] = w.Sent
		}
		if w.Sent > w.Cap {
			busy = append(busy, synthetic.WeekOf(w.Start))
		}
	}
	for _, m := range h.report.Months {
		if m.Sent > 0 {
			months[m.Start.Format("2006-01")] = m.Sent
		}
	}
	maps.DeleteFunc(h.truth.NotesPerMonth, func(_ string, n int) bool { return n == 0 })
	return slices.Concat(
		differ("weeks", fmt.Sprint(weeks), fmt.Sprint(h.truth.PerWeek)),
		differ("notes a month", fmt.Sprint(months), fmt.Sprint(h.truth.NotesPerMonth)),
		differ("weeks over the cap", fmt.Sprint(busy), fmt.Sprint(h.truth.BusyWeeks)),
	)
}

// heaps compares the clusters, member by member.
func heaps(h *hearing) []string {
	var complaints []string
	found := map[string]audit.Cluster{}
	for _, c := range h.report.Clusters {
		found[fmt.Sprint(h.of(c.Places))] = c
	}
	for _, c := range h.truth.Clusters {
		key := fmt.Sprint(c.Rows)
		if _, ok := found[key]; !ok {
			complaints = append(complaints, fmt.Sprintf("not found: %d times %q", len(c.Rows), c.Skeleton))
		}
		delete(found, key)
	}
	for _, c := range found {
		complaints = append(complaints, fmt.Sprintf("not planted: %d times %q", c.Size, c.Skeleton))
	}
	return complaints
}

// twice compares the people who were written to more than once.
func twice(h *hearing) []string {
	var complaints []string
	found := map[string]audit.Repeat{}
	for _, r := range h.report.Repeats {
		found[fmt.Sprint(h.of(r.Places))] = r
	}
	for _, r := range h.truth.Repeats {
		key := fmt.Sprint(slices.Sorted(slices.Values(r.Rows)))
		got, ok := found[key]
		if !ok {
			complaints = append(complaints, fmt.Sprintf("not found: %s (%s), rows %s", r.Name, r.By, key))
			continue
		}
		complaints = append(complaints, differ(r.Name+" by "+r.By+" is unsure", got.Maybe, !r.Sure)...)
		complaints = append(complaints, differ(r.Name+" is soon", got.Soon, r.Soon > 0)...)
		delete(found, key)
	}
	for key, r := range found {
		complaints = append(complaints, fmt.Sprintf("not planted: %s, rows %s", r.Name, key))
	}
	return complaints
}

// known compares the recipients who were no strangers: contacts, and those with whom
// there was a conversation before.
func known(h *hearing) []string {
	var places, want []string
	for _, f := range h.report.Familiar {
		places = append(places, f.Place)
	}
	first := h.talks()
	for i, row := range h.truth.Rows {
		if at, talked := first[row.Address]; row.Before || talked && h.truth.Addresses && at.Before(row.Sent.Add(-day)) {
			want = append(want, fmt.Sprint(i))
		}
	}
	return differ("rows of contacts", fmt.Sprint(h.of(places)), "["+strings.Join(want, " ")+"]")
}

// outcomes compares what was accepted. Nobody knows it of those who were asked by
// e-mail, and of contacts there was nothing to ask.
func outcomes(h *hearing) []string {
	sent, accepted, young, untold := 0, 0, 0, 0
	byNote, byLang := map[string][2]int{}, map[string][2]int{}
	for _, row := range h.truth.Rows {
		switch {
		case row.Before || row.Kind == synthetic.Email:
			untold++
			continue
		case !old(row):
			young++
			continue
		}
		one := 0
		if row.Accepted {
			one = 1
		}
		sent, accepted = sent+1, accepted+one
		with := "note"
		if row.Text == "" {
			with = "none"
		} else {
			byLang[row.Lang] = [2]int{byLang[row.Lang][0] + 1, byLang[row.Lang][1] + one}
		}
		byNote[with] = [2]int{byNote[with][0] + 1, byNote[with][1] + one}
	}
	w := h.report.Worked
	return slices.Concat(
		differ("refused", w.Refused, audit.Refusal("")),
		differ("sent", w.Sent, sent),
		differ("accepted", w.Accepted, accepted),
		differ("young", w.Young, young),
		differ("untold", w.Untold, untold),
		differ("accepted with a note and without", fmt.Sprint(split(w, "note")), fmt.Sprint(byNote)),
		differ("accepted by language", fmt.Sprint(split(w, "language")), fmt.Sprint(byLang)),
	)
}

// split is how many were sent and accepted by group.
func split(w audit.Worked, by string) map[string][2]int {
	groups := map[string][2]int{}
	for _, s := range w.Splits {
		if s.By != by {
			continue
		}
		for _, g := range s.Groups {
			groups[g.Value] = [2]int{g.N, g.Accepted}
		}
	}
	return groups
}
