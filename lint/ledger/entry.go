package ledger

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Entry is one thing between the owner and somebody. Its keys stand in the file
// in this order: whom it is about comes first, so that a torn line still says so.
type Entry struct {
	Time    time.Time `json:"time"` // of the owner's clock; only its day is told where no more is known
	Name    string    `json:"name,omitempty"`
	URL     string    `json:"url,omitempty"` // profile address, as Address writes it
	Company string    `json:"company,omitempty"`
	Network string    `json:"network,omitempty"` // as lint names it: "linkedin-free"
	How     How       `json:"how"`
	Lang    string    `json:"lang,omitempty"`
	Source  string    `json:"source,omitempty"` // what told of it: "note sent", "archive"
	Text    string    `json:"text,omitempty"`   // the note; none for a request without one
}

// How says how it ended, as far as that is known.
type How string

// The ways in which it can end.
const (
	Sent      How = "sent"      // a request went out
	Connected How = "connected" // they are a contact
	Talked    How = "talked"    // messages were exchanged
	Withdrawn How = "withdrawn" // the request was taken back
)

// Hows lists them.
func Hows() []How { return []How{Sent, Connected, Talked, Withdrawn} }

// maxLine is how many bytes a line may have: a note of 64 KiB in which every
// character is escaped, and the rest.
const maxLine = 512 << 10

// normal is the entry as it is stored: in NFC, the address in one spelling, the
// time in seconds.
func (e Entry) normal() Entry {
	for _, s := range []*string{&e.Name, &e.URL, &e.Company, &e.Text} {
		*s = norm.NFC.String(strings.ToValidUTF8(*s, "\ufffd"))
	}
	if a := Address(e.URL); a != "" {
		e.URL = a
	}
	e.Time = e.Time.Truncate(time.Second)
	return e
}

// check says why an entry is none.
func (e Entry) check() error {
	switch {
	case e.Time.IsZero():
		return errors.New("no time")
	case !slices.Contains(Hows(), e.How):
		return fmt.Errorf("unknown how %q", string(e.How))
	case e.Name == "" && e.URL == "":
		return errors.New("nobody: neither name nor url")
	}
	return nil
}

// line is the entry as a line of the file.
func (e Entry) line() ([]byte, error) {
	if err := e.check(); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(e); err != nil {
		return nil, err
	}
	if b.Len() > maxLine {
		return nil, errLong
	}
	return b.Bytes(), nil
}

var errLong = fmt.Errorf("over %d KiB: too long for an entry", maxLine>>10)

// parse reads a line of the file. Keys that it does not know may be those of a
// later version, and are no fault.
func parse(line []byte) (Entry, error) {
	var e Entry
	switch {
	case bytes.IndexByte(line, 0) >= 0:
		return e, errors.New("a NUL byte: this is no text")
	case !utf8.Valid(line):
		return e, errors.New("invalid UTF-8")
	}
	err := json.Unmarshal(line, &e)
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) && syntax.Offset == int64(len(line)) && bytes.HasPrefix(line, []byte("{")) {
		return Entry{}, ErrTorn
	}
	if err != nil {
		return Entry{}, errors.New("no entry: " + unread(err))
	}
	return e, e.check()
}

// unread says why a line is no entry, without the words of Go.
func unread(err error) string {
	var kind *json.UnmarshalTypeError
	switch day := (*time.ParseError)(nil); {
	case errors.As(err, &day), strings.Contains(err.Error(), "Time.UnmarshalJSON"):
		return `"time" is none such as "2026-01-31T15:04:05Z"`
	case errors.As(err, &kind) && kind.Field == "":
		return "a JSON " + kind.Value + ", not an object"
	case errors.As(err, &kind):
		return fmt.Sprintf("%q takes a text, not a JSON %s", kind.Field, kind.Value)
	}
	return strings.TrimPrefix(err.Error(), "json: ")
}
