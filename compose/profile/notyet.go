package profile

// notYet names the kind of an input that people paste and that is known, but
// cannot be read yet; "" for every other. Reading it as something else would
// take other people's names for the person's.
func notYet(in Input) string {
	switch {
	case hasLine(in.Lines, "Actions List"), hasLine(in.Lines, "Get intro"):
		return "a Sales Navigator page"
	}
	return ""
}
