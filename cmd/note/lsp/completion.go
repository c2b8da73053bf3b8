package lsp

import (
	"slices"
	"strings"
)

// The kinds of completion items, by the protocol's numbers.
const (
	kindProperty = 10
	kindValue    = 12
)

// complete lists what can stand at a place in the front matter.
func (s *server) complete(p spot) (any, error) {
	list := []completionItem{}
	d, err := s.document(p.TextDocument.URI)
	if err != nil || d.engine == nil {
		return list, err
	}
	c, ok := d.cursor(d.offset(p.Position, s.utf8))
	if !ok || c.key == "allow" && d.namesWords(c) {
		return list, nil
	}
	var taken []string
	if c.key == "" {
		taken = d.keysBeside(c)
	}
	for _, w := range d.engine.words(c) {
		if !slices.Contains(taken, w.Name) {
			list = append(list, s.item(d, c, w))
		}
	}
	return list, nil
}

// namesWords says whether c is behind the rule of an entry of "allow", where the words found are typed.
func (d *document) namesWords(c cursor) bool {
	from, _ := d.line(d.lineAt(c.start))
	before := strings.TrimPrefix(d.text[from:c.start], "allow:")
	return strings.Contains(before[strings.LastIndexAny(before, "[,")+1:], ":")
}

// item is a word as it is offered at c.
func (s *server) item(d *document, c cursor, w Word) completionItem {
	item := completionItem{Label: w.Name, Kind: kindValue, Documentation: w.Doc, FilterText: w.Name}
	words := w.Name
	switch {
	case c.key == "":
		item.Kind = kindProperty
		if !strings.HasPrefix(d.text[c.end:], ":") {
			words += ":"
			if c.parent != "" || !hasFacts(w.Name) {
				words += " "
			}
		}
	case strings.HasSuffix(d.text[:c.start], ":"):
		words = " " + words // YAML wants a blank behind the colon
	}
	item.TextEdit = s.replace(d, c.start, c.end, words)
	return item
}
