package compose

import (
	"fmt"
	"strings"

	"note/compose/profile"
)

// exampleLimit is the limit for the note of an example, in UTF-16 units: the
// longest that any network with a limit takes.
const exampleLimit = 300

// Test drafts the example and compares it with the example's note.
func (t Template) Test() error {
	at := fmt.Sprintf("%s:%d: ", t.File(), t.Example.Line)
	d, err := Best(t.Example.request(t))
	if err != nil {
		return fmt.Errorf(at+"the example: %w", err)
	}
	if d.Text != t.Example.Note {
		return fmt.Errorf(at+"the example gives another note:\n want %q\n have %q", t.Example.Note, d.Text)
	}
	return nil
}

// request is what the example's note is drafted from.
func (e Example) request(t Template) Request {
	r := Request{
		Recipient: profile.Facts{}, Sender: profile.Facts{}, Lang: t.Lang, Register: t.Register,
		Template: t.ID, Templates: []Template{t}, Limit: exampleLimit, Box: true,
	}
	for _, f := range e.Facts {
		if name, ok := strings.CutPrefix(f.Name, mine); ok {
			r.Sender[profile.Field(name)] = profile.Fact{Values: f.Values}
		} else {
			r.Recipient[profile.Field(f.Name)] = profile.Fact{Values: f.Values}
		}
	}
	return r
}
