package lsp

import (
	"slices"
	"strings"

	"note/lint"
)

// Front matter is read by lines here, not as YAML: while it is typed it is none yet.

// cursor is what is typed at a place in the front matter.
type cursor struct {
	parent     string // the key above, where it has facts below it: "to", "from"
	key        string // whose value is typed; "" when a key is
	start, end int    // of the word there, in bytes of the document
}

// words are what can stand at c.
func (e *Engine) words(c cursor) []Word {
	switch {
	case c.key != "":
		return e.Values(c.key)
	case c.parent != "":
		return e.Facts
	}
	return e.Keys
}

// head is the bytes of the front matter without the lines of hyphens. Open says
// that it has no end yet; it is false where there is no front matter.
func head(note string) (start, end int, open, ok bool) {
	yaml, body, unclosed := lint.FrontMatter(note)
	bom := len(note) - len(strings.TrimPrefix(note, "\ufeff"))
	if !unclosed && body == bom {
		return 0, 0, false, false
	}
	start = bom + strings.IndexByte(note[bom:], '\n') + 1
	if unclosed {
		return start, len(note), true, true
	}
	return start, start + len(yaml), false, true
}

// cursor is what is typed at offset; false when that is not in the front matter.
func (d *document) cursor(offset int) (cursor, bool) {
	start, end, open, ok := head(d.note())
	start, end = start+d.start, end+d.start
	if !ok || offset < start || offset > end || offset == end && !open {
		return cursor{}, false
	}
	above := ""
	for n := d.lineAt(start); ; n++ {
		from, to := d.line(n)
		line := d.text[from:to]
		if offset <= to {
			return typed(above, line, offset-from).moved(from), true
		}
		if key, _, ok := strings.Cut(line, ":"); ok && isTop(line) {
			above = key
		}
	}
}

// moved is c in a text in which its line begins at byte from.
func (c cursor) moved(from int) cursor {
	c.start, c.end = c.start+from, c.end+from
	return c
}

// isTop says whether a line begins with a key of its own.
func isTop(line string) bool { return line != "" && !strings.ContainsAny(line[:1], " \t-#") }

// hasFacts says whether facts stand below a key.
func hasFacts(key string) bool { return key == "to" || key == "from" }

// typed is what is typed at the byte at of a line; above is the key over it.
func typed(above, line string, at int) cursor {
	c := cursor{key: above}
	from := len(line) - len(strings.TrimLeft(line, " \t")) // where the entry begins
	if line == "" || isTop(line) {
		c.key = ""
	} else if hasFacts(above) {
		c = cursor{parent: above}
	} else if strings.HasPrefix(line[from:], "- ") {
		from += 2
	}
	if c.key == "" {
		from = c.value(line, from, at)
	}
	c.start, c.end = wordAt(line, min(from, at), at)
	return c
}

// value looks behind the colon of an entry that begins at the byte from: the
// value is typed there, or the facts between braces. It is where the next entry begins.
func (c *cursor) value(line string, from, at int) int {
	key, _, ok := strings.Cut(line[min(from, at):at], ":")
	if !ok {
		return from
	}
	c.key = strings.TrimSpace(key)
	value := from + len(key) + 1
	if c.parent != "" || !hasFacts(c.key) {
		return value
	}
	c.parent, c.key = c.key, ""
	if i := strings.LastIndexAny(line[value:at], "{,"); i >= 0 {
		return c.value(line, value+i+1, at)
	}
	return value
}

// delimiters part the words of front matter.
const delimiters = " \t[]{},\"':"

// wordAt is the word of a line around the byte at that does not begin before from.
func wordAt(line string, from, at int) (start, end int) {
	start = from + strings.LastIndexAny(line[from:at], delimiters) + 1
	end = len(line)
	if i := strings.IndexAny(line[at:], delimiters); i >= 0 {
		end = at + i
	}
	return start, end
}

// keysBeside are the keys that the front matter has on other lines than that of c.
func (d *document) keysBeside(c cursor) []string {
	var keys []string
	above := ""
	start, end, _, _ := head(d.note())
	for n := d.lineAt(d.start + start); n < len(d.lines) && d.lines[n] < d.start+end; n++ {
		from, to := d.line(n)
		key, _, ok := strings.Cut(d.text[from:to], ":")
		if ok && isTop(key) {
			above = key
		}
		here := c.parent == "" && isTop(key) || c.parent != "" && !isTop(key) && c.parent == above
		if ok && here && n != d.lineAt(c.start) {
			keys = append(keys, strings.TrimSpace(key))
		}
	}
	return slices.Compact(keys)
}
