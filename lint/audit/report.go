// Package audit looks at many notes at once: which of them are the same note
// with other names in it, how many recipients a note would fit as well, who was
// written to twice, how many went out a week, and what was accepted.
//
// It is handed notes that were already judged and gives one Report, which text,
// JSON and the page print; it reads no files, no clock and no environment.
package audit

import (
	"strings"
	"time"
)

// Outcome is what became of an invitation, as far as the source tells.
type Outcome string

// The outcomes. A source that holds only open invitations says so by holding nothing else.
const (
	Unknown   Outcome = ""
	Pending   Outcome = "pending"
	Accepted  Outcome = "accepted"
	Withdrawn Outcome = "withdrawn"
)

// Item is one note, judged, with what its source tells of it.
type Item struct {
	Source  string    // the file or table, as the user named it
	Place   string    // where in it: a line, or a file and its line; empty when the source is the note
	Name    string    // the recipient's full name
	URL     string    // the recipient's profile address
	Company string    // the recipient's employer
	Text    string    // the note; empty for an invitation without one
	Sent    time.Time // zero where unknown
	Outcome Outcome
	Since   time.Time // the day from which they were a contact before it was sent; zero where they were none
	Talked  time.Time // when they had written to each other before that; zero where they had not

	Lang            string
	Verdict         string   // ready, look, revise
	Reason          string   // the kind of reason; empty where none was found
	Personalization string   // none, weak, specific
	Rules           []string // those that found something, sorted, each once
	Graphemes       int
}

// Where is the place of the note, with its source.
func (i Item) Where() string {
	switch {
	case i.Place == "":
		return i.Source
	case strings.Trim(i.Place, "0123456789") == "":
		return i.Source + ":" + i.Place
	}
	return strings.TrimSuffix(i.Source, "/") + "/" + i.Place
}

// Report is what an audit found; text, JSON and the page show the same numbers.
type Report struct {
	Today    time.Time      `json:"today"`
	Notes    int            `json:"notes"`   // with a text
	Empty    int            `json:"empty"`   // invitations without a note
	Doubles  int            `json:"doubles"` // that a second source told of once more, and are not counted again
	Verdicts map[string]int `json:"verdicts"`
	Rules    []RuleCount    `json:"rules"` // most frequent first
	Clusters []Cluster      `json:"clusters"`
	Fits     []Fit          `json:"fits"`
	AtHand   int            `json:"at_hand"` // recipients of whom more is known than a name: those that Fits counts
	Repeats  []Repeat       `json:"repeats"`
	Familiar []Familiar     `json:"familiar"`
	Weeks    []Period       `json:"weeks"`
	Months   []Period       `json:"months"`
	Undated  int            `json:"undated"` // that weeks and months leave out
	Caps     []Cap          `json:"caps"`    // what weeks and months are held against, and who says so
	Worked   Worked         `json:"worked"`
	Unread   []Unread       `json:"unread"`
}

// RuleCount says in how many notes a rule found something, of a severity at worst.
type RuleCount struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	Notes    int    `json:"notes"`
}

// Unread is a file that was not understood, or a row of one.
type Unread struct {
	Source string `json:"source"`
	Why    string `json:"why"`
	Bad    bool   `json:"bad"` // it is broken, other than a table that is just not known
}
