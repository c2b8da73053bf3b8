// Package profile reads what people paste about a person into facts.
//
// Goals: the format is recognised, never asked for; every fact knows the lines
// it came from; what is not certain stays empty, since a wrong fact is worse
// than none; one format is one file and one line in Formats.
//
// Non-goals: it invents nothing, completes nothing, guesses no gender, and
// never looks anything up.
package profile

import "strconv"

// Field names a fact. The names are the same everywhere: here, in front matter,
// in JSONL, in the config, in CSV columns, in --set and as {field} in templates.
type Field string

// The fields.
const (
	Name        Field = "name"
	First       Field = "first"
	Last        Field = "last"
	Title       Field = "title"
	Pronouns    Field = "pronouns"
	Salutation  Field = "salutation"
	Headline    Field = "headline"
	Role        Field = "role"
	Company     Field = "company"
	Location    Field = "location"
	School      Field = "school"
	Mutual      Field = "mutual"
	MutualCount Field = "mutual_count"
	Event       Field = "event"
	Group       Field = "group"
	Post        Field = "post"
	Wants       Field = "wants"
	Offers      Field = "offers"
	Interests   Field = "interests"
	Skills      Field = "skills"
	Employers   Field = "employers"
	Schools     Field = "schools"
	Groups      Field = "groups"
	Events      Field = "events"
	Topics      Field = "topics"
	Needs       Field = "needs"
	Lang        Field = "lang"
	Register    Field = "register"
	Preferences Field = "preferences"
	URL         Field = "url"
	Because     Field = "because"
)

// Type is what a field holds.
type Type int

// The types of fields.
const (
	Text   Type = iota // one text
	List               // texts; a single one is accepted
	Number             // a number from 0
)

// Spec describes a field.
type Spec struct {
	Field Field
	Type  Type
	Doc   string // one line for help and completion
}

// Fields lists all fields in the order in which they are shown.
var Fields = []Spec{
	{Name, Text, "full name, tidied"},
	{First, Text, "what one greets with"},
	{Last, Text, "family name with its particles"},
	{Title, Text, "academic titles before the name"},
	{Pronouns, Text, "as stated; never turned into Herr or Frau"},
	{Salutation, Text, "Herr or Frau, only when stated as such"},
	{Headline, Text, "the line under the name"},
	{Role, Text, "current job title"},
	{Company, Text, "current employer without its legal form"},
	{Location, Text, "place"},
	{School, Text, "latest school or university"},
	{Mutual, List, "named shared contacts"},
	{MutualCount, Number, "number of shared contacts"},
	{Event, Text, "an event they attend, speak at, or where you met"},
	{Group, Text, "a group you share"},
	{Post, Text, "first line of their latest own post"},
	{Wants, List, "what they look for (Ich suche)"},
	{Offers, List, "what they offer (Ich biete)"},
	{Interests, List, "private and professional interests"},
	{Skills, List, "skills"},
	{Employers, List, "present and former employers (sender)"},
	{Schools, List, "schools (sender)"},
	{Groups, List, "groups (sender)"},
	{Events, List, "events (sender)"},
	{Topics, List, "what you work on (sender)"},
	{Needs, List, "what you look for (sender)"},
	{Lang, Text, "language of the person's own words"},
	{Register, Text, "du or sie"},
	{Preferences, Text, "how they wish to be contacted, in their words"},
	{URL, Text, "profile address"},
	{Because, Text, "the writer's own reason"},
}

// Fact is what is known of one field.
type Fact struct {
	Values []string // one for Text and Number
	Lines  []int    // lines of the input it came from, from 1; empty when it was set by hand
}

// Facts is what is known of a person.
type Facts map[Field]Fact

// Text is the field's first value, or "".
func (f Facts) Text(field Field) string {
	if v := f[field].Values; len(v) > 0 {
		return v[0]
	}
	return ""
}

// List is all values of the field.
func (f Facts) List(field Field) []string { return f[field].Values }

// Number is the field's value as a number, 0 when it has none.
func (f Facts) Number(field Field) int {
	n, _ := strconv.Atoi(f.Text(field))
	return n
}

// Has says whether anything is known of the field.
func (f Facts) Has(field Field) bool { return f.Text(field) != "" }
