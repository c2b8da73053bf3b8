package ledger

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
)

// blotted is a line about somebody else, without them.
func blotted(named *regexp.Regexp, line []byte) []byte {
	for { // two in a row share the character between them
		at := named.FindSubmatchIndex(line)
		if at == nil {
			return line
		}
		before, behind := line[:at[3]], line[at[1]:]
		for group := 4; group < len(at); group += 2 {
			if at[group] >= 0 {
				behind = line[at[group]:]
			}
		}
		line = slices.Concat(before, []byte(Forgotten), behind)
	}
}

// pattern finds their names and addresses as words of a line, which is JSON; nil
// when there is nothing to look for.
func (f *forgetting) pattern() *regexp.Regexp {
	const (
		gap           = `(?:\pZ|\\[nrt]|\\u[0-9a-f]{4})+` // a blank or a line break
		before        = `(^|[^\pL\pN]|\\[nrt])`
		behindName    = `($|[^\pL\pN])`
		behindAddress = `($|[^\pL\pN%_-])`
	)
	var words []string
	for _, name := range f.names {
		var parts []string
		for _, part := range strings.Fields(name) {
			parts = append(parts, regexp.QuoteMeta(asJSON(part)))
		}
		words = append(words, strings.Join(parts, gap)+behindName)
	}
	for _, id := range f.addresses {
		words = append(words, regexp.QuoteMeta(asJSON(id))+behindAddress)
	}
	if words == nil {
		return nil
	}
	return regexp.MustCompile(`(?i)` + before + `(?:` + strings.Join(words, "|") + `)`)
}

// asJSON is a text as it stands between the quotes of a line.
func asJSON(s string) string {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(s) // a string and a Buffer have no errors
	return b.String()[1 : b.Len()-len("\"\n")]
}
