package lint

import "note/lint/text"

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
	Kind   string    // "post", "shared-contact", "topic" …: a kind of the pack
	Span   text.Span // the words that say it, bytes of the text
	Object text.Span // what it is about, within Span; empty when nothing is named
	Tie    Degree    // how closely it ties the note to the reader
	Reason bool      // whether it tells why the sender writes
}

// Reading is what a note says, sentence by sentence.
type Reading struct {
	Evidence []Evidence // in the note's order
	Reason   *Evidence  // the strongest reason; nil when there is none
	Tie      *Evidence  // the closest tie to the reader; nil when there is none
}

// Personalization is the degree of the closest tie.
func (r *Reading) Personalization() Degree {
	if r.Tie == nil {
		return None
	}
	return r.Tie.Tie
}
