// Package compose finds the best note that fits.
//
// A ground is a true thing that recipient and sender share, or a true occasion:
// a possible reason to write (Grounds). A template says how to word a ground:
// parts, each with choices, the best first (Template, Load). A draft is the
// combination of choices that keeps most within the limit (Best, Variants).
//
// Goals: the fit is exact; every word has an origin; nothing in a fact is ever
// read as template syntax.
//
// Non-goals: it knows no rules on notes (it is handed a judge), invents no
// fact, and never cuts a text.
//
// # Fields of a template
//
// {first} stands for a fact of the recipient, {me.first} for one of the sender;
// of a list it is the first. A ground knows more: in a template for the ground
// school, {school} is the school that both name, whatever else is known of
// schools. TemplateFields lists them all. A literal brace is written twice.
//
// {company:bei} is a fact in a form, as TemplateForms lists them: bei der Bahn. A
// choice whose form is not sure for a name falls away, as for a fact that is unknown.
package compose

import (
	"fmt"
	"strconv"
	"strings"

	"note/compose/profile"
)

// Request is what a draft is made from.
type Request struct {
	Recipient profile.Facts
	Sender    profile.Facts
	Because   string // the writer's own reason; wins over every other ground
	Lang      string // "en", "de"; "" goes by the template, the recipient, the sender, then English
	Register  string // "du", "sie"; "" goes by the template, then by the facts, then Sie
	Template  string // id, which must agree with Lang and Register; "" tries every ground
	Templates []Template
	Limit     int                    // in grapheme clusters; 0 is no limit
	Box       bool                   // Limit holds for UTF-16 units, too
	Skeleton  bool                   // without a ground: a draft with WhyYou in it
	Accept    func(note string) bool // nil accepts every note
}

// WhyYou stands in a skeleton where the reason is missing.
const WhyYou = "[why you?]"

// Draft is a note with the origin of every word of it.
type Draft struct {
	Text     string // in NFC
	Template string // id
	Lang     string
	Register string
	Ground   Ground
	Length   int      // of Text, in the unit that the limit was held in
	Pieces   []Placed // joined they are Text

	search *search // that it came from
	choice []int
}

// Placed is a stretch of a draft that has one origin.
type Placed struct {
	Text   string
	Origin Origin
}

// Origin tells where words of a draft come from: the template, a fact, or the writer.
type Origin struct {
	Template string // file of the template, for the words that it holds itself
	Line     int    // in that file
	Region   string // whose spelling or greeting they have in place of the file's: "ch"
	Field    string // fact that stands here: "post", "me.topics"; "because" for the writer's own words
	Form     string // of the fact, for words and endings that it adds: "bei" for bei der
	Lines    []int  // of the profile that the fact was read from; empty when it was set by hand
}

// String is the origin in a few words: "en/post-1.yaml:9", "post, line 12",
// "company:bei, line 3", "because".
func (o Origin) String() string {
	if o.Field == "" {
		return strings.TrimSuffix(fmt.Sprintf("%s:%d, as in %s", o.Template, o.Line, strings.ToUpper(o.Region)), ", as in ")
	}
	s := o.Field
	if o.Form != "" {
		s += ":" + o.Form
	}
	for i, line := range o.Lines {
		s += []string{", line ", ", "}[min(i, 1)] + strconv.Itoa(line)
	}
	return s
}
