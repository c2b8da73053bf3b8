package main

import (
	"errors"
	"fmt"
	"strings"

	"note/compose/profile"
)

// facts reads the facts that stand below a key: "to", "from" or "me".
func (m mapping) facts(e entry) (profile.Facts, error) {
	facts, err := profile.Decode(e.value, m.above)
	return facts, located(m.path, err)
}

// located puts the file before an error that knows its line.
func located(path string, err error) error {
	if e := (*profile.Error)(nil); errors.As(err, &e) && e.Line > 0 {
		return hinted(fmt.Errorf("%s:%d: %s", path, e.Line, e.What), "%s", e.Advice)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// knownName refuses a name that is not among the known ones, and hints at the nearest.
func knownName(what, name string, known []string) error {
	for _, k := range known {
		if k == name {
			return nil
		}
	}
	err := fmt.Errorf("unknown %s %q", what, name)
	if near := profile.Nearest(name, known); near != "" {
		return hinted(err, "did you mean %q?", near)
	}
	return hinted(err, "known: %s", strings.Join(known, ", "))
}
