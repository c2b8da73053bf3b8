package compose

// Template is the text of a note with its choices.
type Template struct {
	ID string
}
