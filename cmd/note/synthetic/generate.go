package synthetic

import (
	"math/rand/v2"
	"slices"
	"time"
)

// world is an archive in the making.
type world struct {
	Options
	dialect  dialect
	rand     *rand.Rand
	people   *census
	notes    *noteWriter
	slots    []time.Time // when something is sent
	used     []bool      // the slots that are taken
	rows     []Invitation
	incoming []incoming
	contacts []contact
	lost     []Invitation // accepted, and no longer in the table
	files    map[string][]byte
	truth    Truth
}

// Generate makes the members of an archive, by path, and the truth about it.
func Generate(seed uint64, o Options) (map[string][]byte, Truth) {
	o = o.withDefaults()
	stream := func(n uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, n)) }
	w := &world{
		Options: o, dialect: dialects[o.Variant], rand: stream(1), people: newCensus(stream(2)), notes: newNoteWriter(stream(3)),
		slots: sendingTimes(stream(4), o.Invitations, o.Today), files: map[string][]byte{},
	}
	w.used = make([]bool, len(w.slots))
	w.truth = Truth{Owner: owner.slug, HoldsAccepted: o.HoldsAccepted, Addresses: w.dialect.addresses, Tables: map[string]string{}}
	w.plantRepeats()
	w.plantClusters()
	w.sendTheRest()
	w.plantNamesakes()
	w.decide()
	w.loseAccepted()
	w.receive()
	w.order()
	w.befriend()
	w.writeInvitations()
	w.writeConnections()
	w.writeMessages()
	w.writeRest()
	w.truth.count()
	return w.files, w.truth
}

// send enters an invitation at the slot and gives its index.
func (w *world) send(slot int, to person, n note) int {
	w.used[slot] = true
	row := Invitation{
		Name: to.shown(), Address: to.slug, Sent: w.slots[slot], Text: n.text, Kind: n.kind, Lang: n.lang, Company: n.company,
		Cluster: -1, Repeat: -1, views: n.views(), to: to, Spelling: to.address(),
	}
	row.Young = daysBetween(row.Sent, w.Today) < youngDays
	w.rows = append(w.rows, row)
	return len(w.rows) - 1
}

// noteTo writes a note of some kind, or none.
func (w *world) noteTo(to person) note {
	if chance(w.rand, w.Noted) {
		kinds := []string{Post, Post, Contact, Contact, Event, Event, Group, School, Topic, Topic, Job, None, None}
		if n, ok := w.notes.write(pick(w.rand, kinds), to); ok {
			return n
		}
	}
	return note{kind: Blank}
}

// sendTheRest fills the slots left over with people invited once.
func (w *world) sendTheRest() {
	for slot := range w.slots {
		if w.used[slot] {
			continue
		}
		to := w.people.next()
		if chance(w.rand, 0.015) {
			w.send(slot, to.byEmail(), note{kind: Email})
			continue
		}
		w.send(slot, to, w.noteTo(to))
	}
}

// plantClusters sends each skeleton to many.
func (w *world) plantClusters() {
	for i, size := range clusterSizes(w.rand, w.Clusters, w.Invitations) {
		s := skeletons[i]
		for sent := 0; sent < size; {
			to := w.people.next()
			if n, ok := s.copyTo(w.rand, to); ok {
				w.rows[w.send(w.freeSlot(), to, n)].Cluster = i
				sent++
			}
		}
		w.truth.Clusters = append(w.truth.Clusters, Cluster{Kind: s.kind, Lang: s.lang, Skeleton: s.text})
	}
}

// freeSlot is a slot not taken yet.
func (w *world) freeSlot() int {
	for {
		if slot := w.rand.IntN(len(w.slots)); !w.used[slot] {
			return slot
		}
	}
}

// plantNamesakes makes pairs of recipients of the same name who are two people. Where only names tell people apart there are
// none.
func (w *world) plantNamesakes() {
	if !w.dialect.addresses {
		return
	}
	once := func(row Invitation) bool { // of the rows that are blank, so that no note names the first name
		return row.Kind == Blank && row.Repeat < 0
	}
	var blank []int
	for i, row := range w.rows {
		if once(row) {
			blank = append(blank, i)
		}
	}
	for pair := range min(10, len(blank)/20) {
		a, b := &w.rows[blank[2*pair]], &w.rows[blank[2*pair+1]]
		b.to = w.people.namesake(a.to)
		b.Name, b.Address, b.Spelling = b.to.shown(), b.to.slug, b.to.address()
		w.truth.Namesakes = append(w.truth.Namesakes, [2]string{a.Address, b.Address})
	}
}

// order puts the rows as the table has them, newest first with the incoming ones between them, and tells every index.
func (w *world) order() {
	slices.SortStableFunc(w.rows, func(a, b Invitation) int { return b.Sent.Compare(a.Sent) })
	for i := range w.truth.Repeats {
		w.truth.Repeats[i].Rows = nil
	}
	for i, row := range w.rows {
		if row.Cluster >= 0 {
			c := &w.truth.Clusters[row.Cluster]
			c.Rows, c.Addresses = append(c.Rows, i), append(c.Addresses, row.Address)
		}
		if row.Repeat >= 0 {
			r := &w.truth.Repeats[row.Repeat]
			r.Rows = append([]int{i}, r.Rows...)
		}
	}
	w.truth.Rows = w.rows
}
