package compose

// Template is the text of a note with its choices. It is plain data: the
// generator writes templates as Go literals, so that none is parsed at start.
type Template struct {
	ID       string // its file without the extension: "de/sie/post-1"
	Lang     string // first folder of the ID
	Register string // second folder of the ID: "du", "sie", or "" where the language has none
	Ground   Kind
	Parts    []Part // in the order in which they are read
	Example  Example
}

// Part is a stretch of a note, mostly a sentence.
type Part struct {
	Name     string
	Keep     int      // 1 to 5: how much the note would lose without it; of optional parts
	Optional bool     // may go when the note is too long or a fact is unknown
	Break    string   // what stands before it: "" a blank, "line" a line break, "paragraph" an empty line
	Choices  []Choice // the best first
	// Otherwise is for want of facts, never for want of room: when no choice is
	// left, the first of these whose facts are known is the only choice.
	Otherwise []Choice
}

// Choice is one wording of a part.
type Choice struct {
	Line   int // in the template's file
	Pieces []Piece
}

// Piece is words of the template, or a place for a fact.
type Piece struct {
	Text  string
	Field string // name of a fact as TemplateFields lists it; "" for a Text
	Form  string // that the fact stands in, as TemplateForms lists it; "" as it is
}

// String is the field as a template writes it, without the braces.
func (p Piece) String() string {
	if p.Form == "" {
		return p.Field
	}
	return p.Field + ":" + p.Form
}

// Example shows a template at work and is its test.
type Example struct {
	Line  int // in the template's file
	Facts []ExampleFact
	Note  string
}

// ExampleFact is one fact of an example. Name is a field, of the sender with "me." before it.
type ExampleFact struct {
	Name   string
	Values []string
}

// File is the path of the template's file in the folder of templates.
func (t Template) File() string { return t.ID + ".yaml" }

// separator is what stands before the part.
func (p Part) separator() string {
	switch p.Break {
	case "line":
		return "\n"
	case "paragraph":
		return "\n\n"
	}
	return " "
}
