package profile

import (
	"errors"
)

// Profile is what was understood of an input.
type Profile struct {
	Format string // name of the format it was read as
	Facts  Facts
	Tidied []Receipt
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
var Formats = []Format{}

// Input is a pasted text, cleaned and split into lines.
type Input struct {
	Raw   string
	Lines []Line
}

// Line is one line of an Input.
type Line struct {
	Number int // in the input as given, from 1
	Text   string
}

// ErrNoName is returned when no name was found: then nothing else is returned, either.
var ErrNoName = errors.New("no name found")

// Read reads input as the format named as; "" recognises the format.
func Read(input string, as string) (Profile, error) { panic("to do") }
