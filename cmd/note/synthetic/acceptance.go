package synthetic

import (
	"slices"
	"time"
)

// contact is a row of the table of connections.
type contact struct {
	person
	on       time.Time
	spelling string
}

// decide says who accepted, and when. Of a person invited more than once only the last invitation may be accepted, and none
// of those whom only their name gives away, for the table could not say which.
func (w *world) decide() {
	before := w.beforeRows()
	for i := range w.rows {
		row := &w.rows[i]
		if before[i] {
			row.Before = true
			w.meet(row.to, row.Sent.AddDate(0, 0, -60-w.rand.IntN(500)))
			continue
		}
		if !w.HoldsAccepted || !w.mayAccept(i) {
			continue
		}
		if on, ok := w.acceptance(*row); ok {
			row.Accepted, row.ConnectedOn = true, on
			w.meet(row.to, on)
		}
	}
}

// beforeRows are invitations of people who were contacts long before.
func (w *world) beforeRows() map[int]bool {
	before := map[int]bool{}
	for i, row := range w.rows {
		if w.HoldsAccepted && len(before) < min(8, len(w.rows)/100) && row.Repeat < 0 && row.Cluster < 0 && row.Kind != Email &&
			!w.isNamesake(row.Address) {
			before[i] = true
		}
	}
	return before
}

// isNamesake reports whether the address is of one of a pair of the same name.
func (w *world) isNamesake(address string) bool {
	return slices.ContainsFunc(w.truth.Namesakes, func(pair [2]string) bool { return pair[0] == address || pair[1] == address })
}

// mayAccept reports whether the row is the one by which its recipient can become a contact.
func (w *world) mayAccept(i int) bool {
	row := w.rows[i]
	if row.Kind == Email {
		return false
	}
	if row.Repeat < 0 {
		return true
	}
	r := w.truth.Repeats[row.Repeat]
	last := row.Sent.Equal(slices.MaxFunc(r.Dates, time.Time.Compare))
	return last && (r.Sure || !w.dialect.addresses)
}

// acceptance is the day the recipient accepts, by the rate of the kind: the same day at the earliest, forty days on at the
// latest, and not after the export.
func (w *world) acceptance(row Invitation) (time.Time, bool) {
	yes := chance(w.rand, w.Rate[row.Kind])
	wait := min(40, int(w.rand.ExpFloat64()*5))
	age := daysBetween(row.Sent, w.Today)
	if !yes || row.Young && wait > age {
		return time.Time{}, false
	}
	return dayOf(row.Sent).AddDate(0, 0, min(wait, age)), true
}

// meet enters a contact.
func (w *world) meet(p person, on time.Time) {
	c := contact{person: p, on: dayOf(on), spelling: p.address()}
	if chance(w.rand, 0.04) {
		c.spelling = p.otherSpelling(w.rand.IntN(7))
	}
	w.contacts = append(w.contacts, c)
}

// loseAccepted makes, for a table of pending invitations only, the people who accepted and dropped off it.
func (w *world) loseAccepted() {
	if w.HoldsAccepted {
		return
	}
	for range w.Invitations / 3 {
		to := w.people.next()
		row := Invitation{Name: to.shown(), Address: to.slug, Sent: pick(w.rand, w.slots), to: to}
		if chance(w.rand, 0.2) {
			if n, ok := w.notes.write(pick(w.rand, Kinds()), to); ok {
				row.Text, row.Kind, row.Lang = n.text, n.kind, n.lang
			}
		}
		row.ConnectedOn = dayOf(row.Sent).AddDate(0, 0, min(daysBetween(row.Sent, w.Today), w.rand.IntN(30)))
		w.meet(to, row.ConnectedOn)
		w.lost = append(w.lost, row)
	}
}

// befriend adds contacts whom nobody invited lately, among them people with a recipient's name, and puts them newest first.
func (w *world) befriend() {
	for range 20 + w.Invitations/8 {
		w.meet(w.people.next(), w.Today.AddDate(0, 0, -1-w.rand.IntN(3000)))
	}
	if w.dialect.addresses {
		for i := 0; i < len(w.rows) && len(w.truth.ContactNamesakes) < 6; i += 7 {
			row := w.rows[i]
			if row.Accepted || row.Before || row.Repeat >= 0 || row.Kind == Email || w.isNamesake(row.Address) {
				continue
			}
			double := w.people.namesake(row.to)
			w.meet(double, row.Sent.AddDate(0, 0, min(5, daysBetween(row.Sent, w.Today))))
			w.truth.ContactNamesakes = append(w.truth.ContactNamesakes, double.slug)
		}
	}
	slices.SortStableFunc(w.contacts, func(a, b contact) int { return b.on.Compare(a.on) })
	w.truth.Contacts = len(w.contacts)
}
