package profile

import (
	"errors"
	"fmt"
)

// Error is what is wrong with an input, and where.
type Error struct {
	Line   int    // of the input, from 1; 0 when no line is to blame
	What   string // lower case, without a period
	Advice string // what to type next; may be empty
	cause  error
}

// Error gives "line 3: what is wrong"; whoever knows the path puts it before.
func (e *Error) Error() string {
	if e.Line == 0 {
		return e.What
	}
	return fmt.Sprintf("line %d: %s", e.Line, e.What)
}

// Unwrap gives ErrNoName where that is what is wrong.
func (e *Error) Unwrap() error { return e.cause }

// Hint is what to type next, "" when there is nothing to advise.
func (e *Error) Hint() string { return e.Advice }

// ErrNoName is returned when no name was found: then nothing else is returned, either.
var ErrNoName = errors.New("no name found")

// noName is the complaint that an input, tried in the ways that are named, has no name.
func noName(tried string) *Error {
	e := complain(0, "no name found (%s)", tried).
		advise("begin with the name, as copied from the top of the page, or write lines such as \"name: Kim Weiß\"")
	e.cause = ErrNoName
	return e
}

// complain makes an Error about a line.
func complain(line int, format string, args ...any) *Error {
	return &Error{Line: line, What: fmt.Sprintf(format, args...)}
}

// advise adds what to type next.
func (e *Error) advise(format string, args ...any) *Error {
	e.Advice = fmt.Sprintf(format, args...)
	return e
}
