package profile

// Prose reads a sentence or two that the writer jotted down.
var Prose = Format{
	Name:  "prose",
	Doc:   "a sentence or two about the person (English or German)",
	Looks: func(Input) bool { return false },
	Read:  func(Input) (Profile, error) { return Profile{}, ErrNoName },
}
