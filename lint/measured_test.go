package lint

import (
	"note/lint/lang"
	"note/lint/text"
)

// read reads a note that is measured already.
func read(n Note, t *text.Text, pack *lang.Pack) *Reading {
	m := &measured{text: t}
	m.match(pack)
	return understood(n, m)
}
