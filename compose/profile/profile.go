package profile

import (
	"errors"
	"fmt"
	"strings"
)

// Profile is what was understood of an input.
type Profile struct {
	Format   string // name of the format it was read as
	Facts    Facts
	Tidied   []Receipt
	Warnings []*Error // what the writer surely meant, but was left out
}

// Receipt says what tidying changed, and why.
type Receipt struct {
	Field Field  `json:"field"`
	From  string `json:"from"`
	To    string `json:"to"`
	Why   string `json:"why"`
}

// Format is a way in which people paste a profile.
type Format struct {
	Name  string                          // "linkedin"
	Doc   string                          // one line for help
	Looks func(in Input) bool             // whether in is of this format
	Read  func(in Input) (Profile, error) // Format is filled in by Read below
}

// Formats lists the formats in the order in which they are tried.
var Formats = []Format{VCard, JSONLD, JSONResume, CSV, PDFText, SalesNav, KeyValue, WebPage, Signature, XING, LinkedIn, Prose}

// FormatNames are the names that Read takes.
func FormatNames() []string {
	var names []string
	for _, f := range Formats {
		names = append(names, f.Name)
	}
	return names
}

// Read reads input as the format named as; "" recognises the format. An input
// that cannot be read is an *Error; one without a name wraps ErrNoName, too.
func Read(input string, as string) (Profile, error) {
	in, err := newInput(input)
	if err != nil {
		return Profile{}, err
	}
	f, err := choose(in, as)
	if err != nil {
		return Profile{}, err
	}
	p, err := f.Read(in)
	if errors.Is(err, ErrNoName) {
		return Profile{}, noName("read as " + f.Name)
	}
	if err != nil {
		return Profile{}, fmt.Errorf("read as %s: %w", f.Name, err)
	}
	p.Format = f.Name
	if in.Old {
		p.Warnings = append(p.Warnings, complain(0, "this is no UTF-8, so it was read as Windows-1252").
			advise("look at the letters, or save it as UTF-8"))
	}
	return p, nil
}

// choose is the format named as, or the first that in looks like.
func choose(in Input, as string) (Format, error) {
	for _, f := range Formats {
		if as == "" && f.Looks(in) || as == f.Name {
			return f, nil
		}
	}
	if as == "" {
		return Format{}, noName("this looks like none of " + strings.Join(FormatNames(), ", "))
	}
	err := complain(0, "unknown format %q", as)
	if near := Nearest(as, FormatNames()); near != "" {
		return Format{}, err.advise("did you mean %q?", near)
	}
	return Format{}, err.advise("known formats: %s", strings.Join(FormatNames(), ", "))
}
