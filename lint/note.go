// Package lint is the engine that judges a note: it reads the note once, hands
// it to rules and gathers what they find.
//
// Goals: a rule is a value; a note is measured and read once, however many
// rules look at it; what was found can be shown in the note's own words.
//
// Non-goals: it has no opinion on notes (package rules has), reads no files,
// prints nothing, and does not know the day unless it is told.
package lint

import (
	"time"

	"note/lint/lang"
)

// Note is a note to be judged, with what is known around it.
type Note struct {
	Source    string   // where it comes from: a path, or "-"
	ID        string   // of a row, where rows have one
	Input     string   // what was read, front matter included; all offsets are of Input
	Start     int      // byte of Input at which the note itself begins
	Lang      string   // "en", "de"; "" lets the engine find out
	Network   Network  // where the note goes
	Recipient Known    // what is known of the reader; nil when nothing is
	Sender    Known    // what is known of the writer
	Because   string   // the writer's own words in a draft: not judged as a phrase
	Allow     []string // "rule" or "rule: words found"
	Today     time.Time
	Drafted   time.Time // the day on which the note was drafted; zero when it is not told
	Earlier   []Earlier // what was between the writer and the reader before, in any order
}

// Earlier is something that was between the writer and the reader before.
type Earlier struct {
	Day     string // 2006-01-02
	How     string // "sent", "connected", "talked", "withdrawn"
	Network string // Network.Name
	Text    string // of the note
	Maybe   bool   // it may have been somebody else of the same name
}

// Known holds facts by their field name (see compose/profile for the names).
type Known map[string][]string

// Text is the note without what stands before it in the input.
func (n Note) Text() string { return n.Input[n.Start:] }

// Network is where a note goes and what it may hold there.
type Network struct {
	Name    string // "linkedin"
	Tier    string // "free", "premium"; empty when it is not set
	Limit   int    // in grapheme clusters; 0 is no limit
	Box     bool   // its text box cuts at Limit UTF-16 units
	Source  string // who says so
	Checked string // on which day, 2006-01-02
	Notes   Dated  // requests a month that may carry a note; 0 is no published number, or any
	Week    Dated  // requests a week, with a note or without; 0 is no number known
	Rest    Dated  // days after a withdrawn request in which the same person gets no new one
	Remark  Text
}

// Dated is a number that somebody has published, and that may change.
type Dated struct {
	Number  int
	Source  string // who says so
	Checked string // on which day, 2006-01-02
}

// Text is what people read, in the languages of the interface.
type Text = lang.Text
