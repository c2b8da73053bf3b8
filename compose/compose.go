// Package compose finds the best note that fits.
//
// Goals: the fit is exact; every word has an origin; nothing in a fact is ever
// read as template syntax.
//
// Non-goals: it knows no rules on notes (it is handed a judge), invents no
// fact, and never cuts a text.
package compose

import "note/compose/profile"

// Request is what a draft is made from.
type Request struct {
	Recipient profile.Facts
	Sender    profile.Facts
	Because   string // the writer's own reason; wins over every other ground
	Lang      string // "en", "de"; "" goes by the recipient, then the sender
	Register  string // "du", "sie"; "" goes by the facts, then Sie
	Template  string // id; "" tries every ground
	Templates []Template
	Limit     int                    // in grapheme clusters; 0 is no limit
	Box       bool                   // Limit holds for UTF-16 units, too
	Skeleton  bool                   // without a ground: a draft with "[why you?]" in it
	Accept    func(note string) bool // nil accepts every note
}
