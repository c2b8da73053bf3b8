package synthetic

import (
	"slices"
	"time"
)

// incoming is an invitation to the owner.
type incoming struct {
	from person
	sent time.Time
	text string
}

// courtesies are the texts of incoming invitations, the same again and again: they are not the owner's to audit.
var courtesies = []string{
	"Hi Ada, I'd like to join your network.", "Hallo Frau Muster, wir saßen beide im Planertreff.\nViele Grüße",
	"Dear Ada, \"planning is everything\", they say, so let's connect, shall we?", "Ada, I loved your article on dock booking!",
}

// receive makes the incoming invitations; two fifths of their senders become contacts.
func (w *world) receive() {
	for range w.Incoming {
		in := incoming{from: w.people.next(), sent: pick(w.rand, w.slots).Add(time.Minute * time.Duration(w.rand.IntN(60)))}
		if chance(w.rand, 0.3) {
			in.text = pick(w.rand, courtesies)
		}
		if chance(w.rand, 0.4) {
			w.meet(in.from, in.sent.AddDate(0, 0, min(daysBetween(in.sent, w.Today), w.rand.IntN(9))))
		}
		w.incoming = append(w.incoming, in)
		w.truth.IncomingWithNote += one(in.text != "")
	}
	w.truth.Incoming = len(w.incoming)
}

// writeInvitations writes both directions, newest first.
func (w *world) writeInvitations() {
	columns := []string{"From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl"}
	type dated struct {
		sent  time.Time
		cells []string
		row   int // of an outgoing one, else -1
	}
	var all []dated
	for i := range w.rows {
		row := &w.rows[i]
		text := row.Text
		if !isASCII(text) && chance(w.rand, w.dialect.mangled) {
			text, row.Mangled = doubleEncoded(text), true
		}
		sent := row.Sent.Format(w.dialect.sent)
		all = append(all, dated{row.Sent, []string{owner.shown(), row.Name, sent, text, "OUTGOING", owner.address(), row.Spelling}, i})
	}
	for _, in := range w.incoming {
		sent := in.sent.Format(w.dialect.sent)
		all = append(all, dated{in.sent, []string{in.from.shown(), owner.shown(), sent, in.text, "INCOMING", in.from.address(), owner.address()}, -1})
	}
	slices.SortStableFunc(all, func(a, b dated) int { return b.sent.Compare(a.sent) })
	records := [][]string{columns}
	for n, d := range all {
		records = append(records, d.cells)
		if d.row >= 0 {
			w.rows[d.row].Record = n + 1
		}
	}
	w.table("Invitations", "", w.arranged(records), false)
}

// arranged puts the columns of invitations in the order of the dialect and leaves out those it lacks.
func (w *world) arranged(records [][]string) [][]string {
	order := []int{0, 1, 2, 3, 4, 5, 6}
	if w.dialect.shuffled {
		order = []int{4, 2, 0, 1, 5, 6, 3}
	}
	if !w.dialect.addresses {
		order = order[:5]
	}
	return rearranged(records, order)
}

// rearranged gives of every record the cells of the order.
func rearranged(records [][]string, order []int) [][]string {
	out := make([][]string, len(records))
	for i, record := range records {
		for _, column := range order {
			out[i] = append(out[i], record[column])
		}
	}
	return out
}

// preamble is what stands above the table of connections.
const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address, as they say."

`

// writeConnections writes the contacts, newest first, with empty rows here and there.
func (w *world) writeConnections() {
	columns := []string{"First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"}
	records := [][]string{columns}
	for i, c := range w.contacts {
		email := ""
		if chance(w.rand, 0.05) {
			email = plainLetters.Replace(c.slug) + "@example.com"
		}
		records = append(records, []string{c.first, c.last + c.badge, c.spelling, email, c.company, c.role, c.on.Format(w.dialect.connected)})
		if i%250 == 100 {
			records = append(records, make([]string, len(columns)))
		}
	}
	records = append(records, make([]string, len(columns)), make([]string, len(columns)))
	above := ""
	if w.dialect.preamble {
		above = preamble
	}
	if !w.dialect.addresses {
		records = rearranged(records, []int{0, 1, 3, 4, 5, 6})
	}
	w.table("Connections", above, records, false)
}

// table writes a table that is known.
func (w *world) table(name, above string, records [][]string, quoted bool) {
	path := w.dialect.path(name+".csv", w.Today)
	w.files[path] = w.dialect.bytes(name, above, records, quoted)
	w.truth.Tables[path] = name
}
