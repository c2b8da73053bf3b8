// Package lang is what we must know of a language: phrases, cues, greetings,
// titles, legal forms, as data, and the pattern language that the data is
// written in (see Pattern).
//
// Goals: a writer adds a phrase with one line of YAML; what was written in YAML
// costs nothing at start; all patterns of a language are matched in one pass
// over the words.
//
// Non-goals: it judges nothing.
package lang

// Pack is the data of one language. It is plain data, so that a generator can
// write it down as a Go literal; Load makes it from YAML.
type Pack struct {
	Lang         string   // "en"
	CapitalNouns bool     // every noun is written with a capital, as in German
	Endings      string   // letters that the endings of inflected words are made of; "" is any
	Classes      []string // names of the word classes, sorted
	Topics       []uint8  // the classes whose words carry content, such as industries
	ClassStarts  [][]uint16
	Sets         []ClassSet // of classes, that words are members of
	Words        Entries    // whole words
	Stems        Entries    // beginnings of words
	Tails        Entries    // ends of words, written backwards
	Function     []string   // words that show the language, sorted
	Groups       []Group
	Patterns     []Pattern
	Programs     Programs // of Patterns
	Floating     []uint16 // patterns that may begin with any word, in order

	Asked                                   Asked     // classes that every word is asked for
	ClassLookup, FunctionLookup, WordLookup Lookup    // of Classes, Function and Words
	StemLetters, TailLetters                Letters   // of Stems and Tails
	Needed                                  NeedTable // of Patterns
}

// Asked are the numbers of classes that this package asks every word for; -1 where
// a pack lacks one.
type Asked struct {
	Common, Capital, Particle, Number, Salutation int
	Topics                                        ClassSet // Pack.Topics
}

// Section says what a group of patterns stands for.
type Section uint8

// The sections of a pack.
const (
	Stock    Section = iota // phrases that could be sent unchanged to thousands
	Evidence                // cues for a reason or a tie to the reader
	Cancel                  // what looks like evidence of Kind and is none
	Pitch                   // the sender names what they sell or what it achieves
	Ask                     // what the reader is asked to do
	Greeting                // how a note begins, without the name
	Closing                 // how a note ends, without the name
	Fault                   // what no reader should get, whatever else the note says
	Claim                   // what is said of the reader: Kind is the fact that must hold it, the slot what is said
	Own                     // phrases that the user minds; they change nothing of what a note says
)

// sectionNames are the keys of the sections in a pack file; Own has none there.
var sectionNames = [...]string{"stock", "evidence", "cancel", "pitch", "ask", "greeting", "closing", "fault", "claim", "own"}

func (s Section) String() string { return sectionNames[s] }

// Tie is how closely a cue ties a note to its reader.
type Tie uint8

// The ties, from none to what only somebody who looked at this person could write.
const (
	NoTie Tie = iota
	WeakTie
	SpecificTie
)

// Group is a list of patterns that mean the same.
type Group struct {
	Section Section
	Kind    string // "post", "add-to-network": unique within its section
	Rule    string // of Stock and Fault: the rule that reports it
	Reason  bool   // of Evidence: it tells why the sender writes
	Tie     Tie    // of Evidence
	Untied  bool   // of Evidence: it never ties, not even by a narrow topic
	Narrow  bool   // of Evidence: a topic as wide as an industry is no reason, and ties weakly
	Enough  bool   // of Evidence: a named trigger, a reason whatever else the note says
	Pushy   bool   // of Pitch: never sent as it is
	Soft    bool   // of Fault: none by itself, so that it takes nothing from what the note says; of Pitch: none in a note that has a reason of its own
	Say     Text   // of Stock, Pitch, Fault and Own: what is wrong with it and what to write instead

	// Of Own.
	Replacement string // what to write instead; "" when there is none
	Safe        bool   // the replacement may be made without asking
	Severity    string // "" is that of the rule
}

// Text is what people read, in the languages of the interface.
type Text struct{ En, De string }

// In is the text in the interface language ui; English unless ui is "de".
func (t Text) In(ui string) string {
	if ui == "de" && t.De != "" {
		return t.De
	}
	return t.En
}

// Set is the set of the classes with the names, without those that the pack lacks.
func (p *Pack) Set(names ...string) ClassSet {
	var s ClassSet
	for _, name := range names {
		if class := p.Class(name); class >= 0 {
			s.add(class)
		}
	}
	return s
}

// Class is the number of the class named name, or -1.
func (p *Pack) Class(name string) int { return p.ClassLookup.find(name, p.Classes) }
