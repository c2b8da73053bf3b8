package lint

import (
	"note/lint/lang"
	"note/lint/text"
)

// read reads a note that is measured already.
func read(n Note, t *text.Text, pack *lang.Pack) *Reading { return understood(n, matched(t, pack)) }

// matched is a text with what the pack knows in it.
func matched(t *text.Text, pack *lang.Pack) *measured {
	m := &measured{text: t}
	m.match(pack)
	return m
}
