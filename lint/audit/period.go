package audit

import (
	"slices"
	"time"
)

// Period is a week or a month: how many went out, against the network's cap.
// A week counts invitations, with a note or without; a month those with a note.
type Period struct {
	Start time.Time `json:"start"`
	Sent  int       `json:"sent"`
	Cap   int       `json:"cap"` // 0 where none is known
}

// longestGap is how many empty periods in a row are shown as such.
const longestGap = 60

// volumes counts the times by the period that start gives, the oldest first, with
// the empty ones between them.
func volumes(times []time.Time, start func(time.Time) time.Time, next func(time.Time) time.Time, most int) []Period {
	sent := map[time.Time]int{}
	var starts []time.Time
	for _, t := range times {
		s := start(t)
		if sent[s]++; sent[s] == 1 {
			starts = append(starts, s)
		}
	}
	slices.SortFunc(starts, time.Time.Compare)
	var list []Period
	for i, s := range starts {
		if i > 0 {
			list = append(list, between(starts[i-1], s, next, most)...)
		}
		list = append(list, Period{s, sent[s], most})
	}
	return list
}

// between are the empty periods from one to the other, none when these are too many.
func between(from, to time.Time, next func(time.Time) time.Time, most int) []Period {
	var list []Period
	for s := next(from); s.Before(to); s = next(s) {
		if len(list) == longestGap {
			return nil
		}
		list = append(list, Period{s, 0, most})
	}
	return list
}

// weekOf is the Monday of the week.
func weekOf(t time.Time) time.Time {
	back := (int(t.Weekday()) + 6) % 7
	return time.Date(t.Year(), t.Month(), t.Day()-back, 0, 0, 0, 0, time.UTC)
}

func monthOf(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC)
}

func nextWeek(t time.Time) time.Time  { return t.AddDate(0, 0, 7) }
func nextMonth(t time.Time) time.Time { return t.AddDate(0, 1, 0) }
