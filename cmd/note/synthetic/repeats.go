package synthetic

import "time"

// plantRepeats invites people twice, every fifth of them three times; half of them first within three weeks, half later.
// No gap is of 19 to 24 days, so that no rule of three weeks is in doubt.
func (w *world) plantRepeats() {
	for i := range w.Repeats {
		slots := w.slotsOfRepeat(2+one(i%5 == 4), i/2%2 == 0)
		if slots == nil {
			return
		}
		w.plantRepeat(i, slots)
	}
}

// slotsOfRepeat finds slots with gaps as wished, in order of time, or nil.
func (w *world) slotsOfRepeat(times int, soon bool) []int {
	for range 1000 {
		first := w.freeSlot()
		slots, taken := []int{first}, w.used
		taken[first] = true
		for n := 1; n < times; n++ {
			least, most := 25, 300
			if soon == (n == 1) {
				least, most = 2, 18
			}
			next, ok := later(w.rand, w.slots, taken, w.slots[slots[n-1]], least, most)
			if !ok {
				break
			}
			slots = append(slots, next)
			taken[next] = true
		}
		if len(slots) == times {
			return slots
		}
		for _, s := range slots {
			taken[s] = false
		}
	}
	return nil
}

// plantRepeat invites one person at the slots. The number of the repeat says how it shows.
func (w *world) plantRepeat(i int, slots []int) {
	to := w.people.next()
	r := Repeat{Name: to.shown(), Address: to.slug, By: w.showsBy(i)}
	r.Sure = r.By != ByName
	var before time.Time
	for n, slot := range slots {
		letter := w.noteTo(to)
		if r.By == ByName && w.dialect.addresses {
			letter = w.noteNaming(to)
			r.Company = to.company
		}
		at := w.send(slot, to, letter)
		row := &w.rows[at]
		row.Repeat = len(w.truth.Repeats)
		if n > 0 {
			r.Soon += one(daysBetween(before, row.Sent) <= soonDays)
			switch r.By {
			case BySpelling:
				row.Spelling = to.otherSpelling(i + n)
			case ByName:
				row.Spelling = ""
			}
		}
		before = row.Sent
		r.Dates = append(r.Dates, row.Sent)
	}
	w.truth.Repeats = append(w.truth.Repeats, r)
}

// showsBy says how the repeat shows: of six, three by the address, two by another spelling, one by the name alone.
func (w *world) showsBy(i int) string {
	switch {
	case !w.dialect.addresses || i%6 == 5:
		return ByName
	case i%2 == 0:
		return ByAddress
	default:
		return BySpelling
	}
}

// noteNaming writes a note that names the recipient's company.
func (w *world) noteNaming(to person) note {
	for range 100 {
		if n, ok := w.notes.write(pick(w.rand, []string{Topic, Job}), to); ok && n.company != "" {
			return n
		}
	}
	panic("synthetic: no note names the company: the sentences have run dry")
}
