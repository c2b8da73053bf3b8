package synthetic

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"time"
)

const (
	daysBack  = 546 // the span of the invitations, some 18 months
	youngDays = 14  // younger invitations are too young to count as not accepted
	soonDays  = 21  // a second invitation within these is too soon
	weeklyCap = 100 // what networks are said to allow a week
	busyWeeks = 4   // weeks planted above the cap
	day       = 24 * time.Hour
)

// WeekOf names the ISO week of a time as written, without a zone: "2026-W07".
func WeekOf(t time.Time) string {
	year, week := t.ISOWeek()
	return fmt.Sprintf("%04d-W%02d", year, week)
}

// dayOf is midnight of the day.
func dayOf(t time.Time) time.Time { return t.Truncate(day) }

// daysBetween is how many days the date of b is after that of a.
func daysBetween(a, b time.Time) int { return int(dayOf(b).Sub(dayOf(a)) / day) }

// week is the days of an ISO week that invitations may be sent on, and how many are.
type week struct {
	days  []time.Time
	count int
}

// weeksBefore are the weeks of the span. No day is 13 to 15 days old, so that no rule of two weeks is in doubt.
func weeksBefore(today time.Time) []week {
	var weeks []week
	last := ""
	for back := daysBack; back >= 1; back-- {
		d := today.AddDate(0, 0, -back)
		if key := WeekOf(d); key != last {
			weeks, last = append(weeks, week{}), key
		}
		if back < youngDays-1 || back > youngDays+1 {
			w := &weeks[len(weeks)-1]
			w.days = append(w.days, d)
		}
	}
	return slices.DeleteFunc(weeks, func(w week) bool { return len(w.days) == 0 })
}

// sendingTimes are n times, spread over the weeks unevenly: quiet holidays and, when n is about what one person sends, a few
// weeks above the cap and none other near it.
func sendingTimes(r *rand.Rand, n int, today time.Time) []time.Time {
	weeks := weeksBefore(today)
	personal := n >= 3000 && n <= 85*len(weeks)
	left := n
	if personal {
		for _, i := range r.Perm(len(weeks) - 8)[:busyWeeks] {
			weeks[4+i].count = weeklyCap + 5 + r.IntN(31)
			left -= weeks[4+i].count
		}
	}
	share(r, weeks, left, personal)
	var times []time.Time
	for _, w := range weeks {
		for range w.count {
			times = append(times, timeIn(r, w.days))
		}
	}
	return times
}

// share spreads n over the weeks that have none yet; capped: none gets more than nine tenths of the cap.
func share(r *rand.Rand, weeks []week, n int, capped bool) {
	weights, sum := make([]float64, len(weeks)), 0.0
	for i, w := range weeks {
		if w.count == 0 {
			weights[i] = (0.55 + 0.75*r.Float64()) * float64(len(w.days)) / 7
			if _, number := w.days[0].ISOWeek(); number >= 52 || number == 1 || number == 31 {
				weights[i] /= 4
			}
			sum += weights[i]
		}
	}
	given := 0
	for i := range weeks {
		if weights[i] > 0 {
			weeks[i].count = int(float64(n) * weights[i] / sum)
			if capped {
				weeks[i].count = min(weeks[i].count, weeklyCap*9/10)
			}
			given += weeks[i].count
		}
	}
	for ; given < n; given++ { // what rounding and the cap left over
		i := r.IntN(len(weeks))
		for weights[i] == 0 || capped && weeks[i].count >= weeklyCap*9/10 {
			i = (i + 1) % len(weeks)
		}
		weeks[i].count++
	}
}

// timeIn is a minute of one of the days, seldom on a weekend.
func timeIn(r *rand.Rand, days []time.Time) time.Time {
	d := pick(r, days)
	if d.Weekday() == time.Saturday || d.Weekday() == time.Sunday {
		d = pick(r, days)
	}
	minute := 7*60 + r.IntN(16*60)
	if chance(r, 0.02) { // after midnight and at noon, where AM and PM are misread
		minute = pick(r, []int{1, 30, 12 * 60, 12*60 + 45})
	}
	return d.Add(time.Duration(minute) * time.Minute)
}

// later finds the time of an unused slot so many days after another; false where there is none.
func later(r *rand.Rand, slots []time.Time, used []bool, after time.Time, least, most int) (int, bool) {
	var fit []int
	for i, t := range slots {
		if gap := daysBetween(after, t); !used[i] && gap >= least && gap <= most {
			fit = append(fit, i)
		}
	}
	if len(fit) == 0 {
		return 0, false
	}
	return pick(r, fit), true
}
