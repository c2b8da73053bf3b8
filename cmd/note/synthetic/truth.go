package synthetic

import (
	"slices"
	"time"
)

// Truth is what an audit of the archive must find. Rows holds every outgoing invitation, so that any number can be counted
// again under another definition.
type Truth struct {
	Owner            string         // the profile address after /in/ of whose archive it is
	HoldsAccepted    bool           // whether the table of invitations also holds accepted ones; else no rate can be told
	Addresses        bool           // whether invitations and connections have profile addresses; else only names tell who is who
	Rows             []Invitation   // outgoing, in the order of the table
	Invitations      int            // outgoing rows
	WithNote         int            // outgoing rows with a message
	MultiLine        int            // outgoing rows whose message has a line break
	ByEmail          int            // outgoing rows addressed to an e-mail address
	Mangled          int            // outgoing rows whose message is double-encoded in the table
	Incoming         int            // incoming rows
	IncomingWithNote int            // incoming rows with a message
	PerWeek          map[string]int // outgoing rows by ISO week, see WeekOf
	PerMonth         map[string]int // outgoing rows by month, "2026-03"
	NotesPerMonth    map[string]int // outgoing rows with a message by month
	BusyWeeks        []string       // weeks of PerWeek above 100, in order

	Clusters []Cluster
	Repeats  []Repeat
	Accepted map[string]Tally // by kind; see Tally

	Contacts         int         // people in the table of connections
	ConnectedBefore  int         // recipients who were a contact before the invitation was sent: no acceptance
	Namesakes        [][2]string // pairs of recipients with the same name and different addresses: no repeats
	ContactNamesakes []string    // addresses of contacts with the name of a recipient who is another person: no acceptance

	TalkedTo        int         // people with an address who share a message with the owner that is no draft
	TalkedInGroups  int         // those of TalkedTo who do so only in conversations of several
	Messages        int         // messages that are no draft
	Drafts          int         // drafts
	Nameless        int         // messages from people without an address, who are not in TalkedTo
	NotesInMessages []Recovered // notes that are also the first message of a conversation

	Tables     map[string]string // the path of every table of the archive that is known, and its usual name
	Skipped    []string          // conversations with a machine that look like messages
	Unreadable []string          // files that are no table known
}

// Invitation is an outgoing invitation.
type Invitation struct {
	Record  int       // the number of the record in the table, from 1, the header not counted, incoming ones counted
	Name    string    // as in the table; the e-mail address where it went to one
	Address string    // the profile address after /in/, decoded and in lower case; of everybody but those invited by e-mail, also where the table does not say it
	Sent    time.Time // to the minute, as written, called UTC
	Text    string    // the note with \n as line break and not double-encoded; "" without a note
	Kind    string    // the kind of its reason, Blank or Email
	Lang    string    // "en", "de", "" without a note
	Company string    // the recipient's company, where the note names it
	Cluster int       // index into Truth.Clusters, or -1
	Repeat  int       // index into Truth.Repeats, or -1
	Young   bool      // sent less than 14 days before the export
	Before  bool      // the recipient was a contact long before

	Accepted    bool
	ConnectedOn time.Time // the day the recipient accepted; zero when they did not
	Spelling    string    // the address as the table writes it; "" where it has none
	Mangled     bool      // the message is double-encoded in the table
	views       [3]string // of the note
	to          person
}

// Cluster is one text that went to many.
type Cluster struct {
	Kind, Lang string
	Skeleton   string   // the text with $first, $company and the like
	Rows       []int    // indices into Truth.Rows, in order
	Addresses  []string // of the recipients, in the order of Rows
}

// How a repeat shows.
const (
	ByAddress  = "address"  // the same address in the same spelling
	BySpelling = "spelling" // the same address in another spelling
	ByName     = "name"     // only the same name, and the same company in the notes where both have one: perhaps a repeat
)

// Repeat is a person invited more than once.
type Repeat struct {
	Name, Address string
	Company       string // named by every note of a repeat ByName, where the table has addresses
	By            string
	Sure          bool        // whether a reader may assert it: not ByName
	Rows          []int       // indices into Truth.Rows, by date
	Dates         []time.Time // in order
	Soon          int         // how many came within 21 days of the one before
}

// Tally counts the invitations of a kind. Of a person invited more than once only the last invitation can be accepted. In a
// table of pending invitations Accepted is 0 by its nature, and no rate.
type Tally struct {
	Sent     int // at least 14 days old, accepted or not
	Accepted int // of Sent
	Young    int // less than 14 days old, not in Sent
	Earlier  int // of Sent: not accepted, but the same person accepted a later invitation that is in Sent or Young
}

// Recovered is a note found as the first message of a conversation.
type Recovered struct{ Address, Text string }

// count fills what follows from Rows.
func (t *Truth) count() {
	t.PerWeek, t.PerMonth, t.NotesPerMonth = map[string]int{}, map[string]int{}, map[string]int{}
	t.Accepted = map[string]Tally{}
	t.Invitations = len(t.Rows)
	for _, row := range t.Rows {
		month := row.Sent.Format("2006-01")
		t.PerWeek[WeekOf(row.Sent)]++
		t.PerMonth[month]++
		t.WithNote += one(row.Text != "")
		t.NotesPerMonth[month] += one(row.Text != "")
		t.MultiLine += one(slices.Contains([]byte(row.Text), '\n'))
		t.ByEmail += one(row.Kind == Email)
		t.Mangled += one(row.Mangled)
		t.ConnectedBefore += one(row.Before)
		t.Accepted[row.Kind] = t.tally(row)
	}
	for key, n := range t.PerWeek {
		if n > weeklyCap {
			t.BusyWeeks = append(t.BusyWeeks, key)
		}
	}
	slices.Sort(t.BusyWeeks)
}

// tally is the count of the row's kind with the row in it.
func (t *Truth) tally(row Invitation) Tally {
	n := t.Accepted[row.Kind]
	if row.Young {
		n.Young++
		return n
	}
	n.Sent++
	n.Accepted += one(row.Accepted)
	if row.Repeat >= 0 && !row.Accepted {
		rows := t.Repeats[row.Repeat].Rows
		n.Earlier += one(t.Rows[rows[len(rows)-1]].Accepted)
	}
	return n
}

// one is 1 for true.
func one(claim bool) int {
	if claim {
		return 1
	}
	return 0
}
