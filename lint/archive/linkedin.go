package archive

import (
	"errors"
	"io"
	"strings"
	"time"
)

// Place is where something stands in an archive.
type Place struct {
	File string // its path in the archive, or as the user named it
	Line int    // from 1
}

// Person is whom a row names; what it does not tell is empty. An invitation to an
// e-mail address has no more than that.
type Person struct {
	Name, URL, Email string
	Company, Role    string
}

// Invitation is a row of the invitations.
type Invitation struct {
	Place
	From, To Person
	Sent     time.Time
	Message  string // empty for an invitation without a note
	Outgoing bool   // the owner of the archive sent it
}

// Connection is a row of the connections.
type Connection struct {
	Place
	Person
	On time.Time // the day
}

// Message is a row of the conversations. Drafts are none.
type Message struct {
	Place
	Conversation string
	From         Person
	To           []string // the profile addresses of those who got it
	Names        string   // what they are called, as the table writes it
	Sent         time.Time
	Text         string
}

// Unread is a file, or a row of one, that was not understood.
type Unread struct {
	Place         // Line is 0 for a whole file
	Header string // of a table that is not known, as it is written
	Err    error
	Bad    bool // something is broken, other than a table that is just not known
}

// Sink is what is done with what an archive holds; nil does nothing.
type Sink struct {
	Invitation func(Invitation) error
	Connection func(Connection) error
	Message    func(Message) error
	Unread     func(Unread) error
	Found      func(Kind) // for each table that is known, before its rows
	// Other takes a file that is no table of LinkedIn's. What it does not take is Unread.
	Other func(file string, t *Table) (taken bool, err error)
}

// maxRow is how many bytes a row may have; messages are long.
const maxRow = 1 << 20

// maxBad is how many bad rows a table may have: with more, it is none.
const maxBad = 1000

// errTooBad is a table that is none.
var errTooBad = errors.New("more than 1000 rows cannot be read: the rest is left out")

// Rows reads the rows of a known table into the sink.
func (s Sink) Rows(file string, t *Table) error {
	if s.Found != nil {
		s.Found(t.Kind)
	}
	take := s.taker(t.Kind)
	bad := 0
	for take != nil {
		row, err := t.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if wrong := (*RowError)(nil); err != nil && !errors.As(err, &wrong) {
			return s.unread(Unread{Place: Place{file, row.Line}, Err: err, Bad: true})
		}
		at := Place{file, row.Line}
		if err == nil {
			err = take(at, row)
		}
		if wrong := (*RowError)(nil); errors.As(err, &wrong) {
			if bad++; bad > maxBad {
				return s.unread(Unread{Place: at, Err: errTooBad, Bad: true})
			}
			err = s.unread(Unread{Place: at, Err: wrong, Bad: true})
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (s Sink) unread(u Unread) error {
	if s.Unread == nil {
		return nil
	}
	if isBroken(u.Err) {
		u.Err = errBroken
	}
	return s.Unread(u)
}

// taker is what reads a row of the kind; nil when nobody wants it.
func (s Sink) taker(kind Kind) func(Place, Row) error {
	switch {
	case kind == Invitations && s.Invitation != nil:
		return s.invitation
	case kind == Connections && s.Connection != nil:
		return s.connection
	case kind == Messages && s.Message != nil:
		return s.message
	}
	return nil
}

func (s Sink) invitation(at Place, row Row) error {
	i := Invitation{Place: at, Message: lineBreaks(row.Get("message"))}
	i.From = person(row.Get("from"), row.Get("inviterprofileurl"))
	i.To = person(row.Get("to"), row.Get("inviteeprofileurl"))
	switch direction := strings.ToUpper(row.Get("direction")); direction {
	case "OUTGOING":
		i.Outgoing = true
	case "INCOMING":
	default:
		return &RowError{errors.New("the direction is neither OUTGOING nor INCOMING")}
	}
	var err error
	if i.Sent, err = ParseTime(row.Get("sentat")); err != nil {
		return &RowError{err}
	}
	return s.Invitation(i)
}

func (s Sink) connection(at Place, row Row) error {
	c := Connection{Place: at, Person: person(row.Get("firstname")+" "+row.Get("lastname"), row.Get("url", "profileurl"))}
	c.Email, c.Company, c.Role = row.Get("emailaddress"), row.Get("company"), row.Get("position")
	var err error
	if c.On, err = ParseTime(row.Get("connectedon")); err != nil {
		return &RowError{err}
	}
	return s.Connection(c)
}

func (s Sink) message(at Place, row Row) error {
	if isYes(row.Get("ismessagedraft")) || isYes(row.Get("isconversationdraft")) {
		return nil
	}
	m := Message{Place: at, Conversation: row.Get("conversationid"), Names: row.Get("to"), Text: lineBreaks(row.Get("content"))}
	m.From = person(row.Get("from"), row.Get("senderprofileurl"))
	m.To = strings.FieldsFunc(row.Get("recipientprofileurls"), func(r rune) bool {
		return r == ',' || r == ';' || r == ' ' || r == '\n'
	})
	var err error
	if m.Sent, err = ParseTime(row.Get("date")); err != nil {
		return &RowError{err}
	}
	return s.Message(m)
}

// person is somebody by name and address. An invitation may be addressed to an
// e-mail address, which stands where names do.
func person(name, url string) Person {
	p := Person{Name: strings.Join(strings.Fields(name), " "), URL: url}
	if strings.Contains(name, "@") && !strings.Contains(p.Name, " ") {
		p.Name, p.Email = "", p.Name
	}
	return p
}

// isYes says whether a cell of a yes-or-no column says yes.
func isYes(s string) bool { return strings.EqualFold(s, "yes") || strings.EqualFold(s, "true") }

// lineBreaks is s with one kind of line break.
func lineBreaks(s string) string { return strings.ReplaceAll(s, "\r\n", "\n") }
