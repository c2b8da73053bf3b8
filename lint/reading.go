package lint

import (
	"slices"

	"note/lint/lang"
	"note/lint/text"
)

// Degree is how closely a note is tied to its reader.
type Degree int

// The degrees of personalization, as corpora of such notes are labelled.
const (
	None     Degree = iota // nothing beyond the name
	Weak                   // merge fields: job title, company, industry, city
	Specific               // only somebody who looked at this person could have written it
)

var degreeNames = [...]string{"none", "weak", "specific"}

func (d Degree) String() string { return degreeNames[d] }

// Evidence is a place in the note that says something about the note.
type Evidence struct {
	Kind     string    // "post", "shared-contact", "topic" …: a kind of the pack
	Span     text.Span // the words that say it, bytes of the text
	Object   text.Span // what it is about, within Span; empty when nothing is named
	Sentence int
	Tie      Degree // how closely it ties the note to the reader
	Reason   bool   // whether it tells why the sender writes
	Enough   bool   // whether it does so alone: a named post, event, school, contact
}

// Phrase is a place where the note says what a group of the pack lists.
type Phrase struct {
	Group    *lang.Group
	Span     text.Span // bytes of the text
	Sentence int
}

// Greeting is how the note begins.
type Greeting struct {
	Span text.Span // from the first word to the end of the name; empty when there is none
	Name text.Span // whom it greets; empty when it names nobody
}

// Reading is what a note says. It is made once and shared by all rules.
type Reading struct {
	Tokens   []lang.Token
	Greeting Greeting
	Body     Range      // the tokens between greeting and closing
	Evidence []Evidence // what cues give, what is known, what is left
	Stock    []Phrase   // phrases that could be sent unchanged to thousands
	Faults   []Phrase   // what no reader should get, whatever else the note says
	Leaning  bool       // without these two the note has no reason or no tie to its reader
	Signs    []Sign     // what bears on the next two
	NoReason int        // hundredths of a logit: above 0 its reader is not told why the sender writes
	FitsAll  int        // likewise: above 0 it could go to anybody
	Pitches  []Phrase   // the sender names what they sell or what it achieves
	Asks     []Phrase   // what the reader is asked to do
	Claims   []Claim    // what is said of the reader
	Own      []Phrase   // phrases that the user minds
	Reason   *Evidence  // the strongest reason; nil when there is none
	Tie      *Evidence  // the closest tie to the reader; nil when there is none
	Trigger  *Evidence  // what is a reason whatever the signs say; nil when there is none
}

// Range is a range of tokens, End exclusive.
type Range struct{ First, End int }

// Find is the first evidence of one of the kinds, nil when there is none.
func (r *Reading) Find(kinds ...string) *Evidence {
	for i := range r.Evidence {
		if slices.Contains(kinds, r.Evidence[i].Kind) {
			return &r.Evidence[i]
		}
	}
	return nil
}

// Told is the strongest reason, where the reader is told why the sender writes.
func (r *Reading) Told() *Evidence {
	if r.NoReason > 0 {
		return nil
	}
	return r.Reason
}

// Personalization is the degree of the closest tie.
func (r *Reading) Personalization() Degree {
	if r.Tie == nil {
		return None
	}
	return r.Tie.Tie
}
