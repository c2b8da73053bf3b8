package lsp

import (
	"slices"
	"strings"

	"note/cmd/note/report"
	"note/lint"
)

// spot is a place in a document.
type spot struct {
	TextDocument textDocument `json:"textDocument"`
	Position     position     `json:"position"`
}

// hover explains what stands at a place: a finding by its rule, a word of the
// front matter by what it means.
func (s *server) hover(p spot) (any, error) {
	d, err := s.document(p.TextDocument.URI)
	if err != nil || d.engine == nil {
		return nil, err
	}
	offset := d.offset(p.Position, s.utf8)
	explained := d.meaning(offset)
	if explained == "" {
		explained = s.rulesAt(d, offset)
	}
	if explained == "" {
		return nil, nil
	}
	return hover{markup{s.markup(), explained}}, nil
}

// meaning is what the word of the front matter at offset means, "" when nothing is known of it.
func (d *document) meaning(offset int) string {
	c, ok := d.cursor(offset)
	if !ok {
		return ""
	}
	word := d.text[c.start:c.end]
	for _, w := range d.engine.words(c) {
		if w.Name == word {
			return w.Doc
		}
	}
	return ""
}

// rulesAt are the texts of the rules that found something at offset.
func (s *server) rulesAt(d *document, offset int) string {
	var names, texts []string
	for _, f := range d.report.Findings {
		here := d.start+f.Span.Start <= offset && offset <= d.start+f.Span.End
		if here && !slices.Contains(names, f.Rule) {
			names = append(names, f.Rule)
			texts = append(texts, s.ruleText(d.engine, f.Rule))
		}
	}
	return strings.Join(texts, "\n---\n\n")
}

// ruleText is what "note rule" says of a rule.
func (s *server) ruleText(e *Engine, rule string) string {
	i := slices.IndexFunc(e.Rules, func(r lint.Rule) bool { return r.Name == rule })
	if i < 0 {
		return ""
	}
	name := "text"
	if s.markup() == "markdown" {
		name = "markdown"
	}
	format, _ := report.FindRuleFormat(name)
	var b strings.Builder
	_ = format.One(&b, e.Rules[i], e.UI) // a Builder takes all
	return b.String()
}

// markup is the kind of text that the client shows.
func (s *server) markup() string {
	if slices.Contains(s.client.TextDocument.Hover.ContentFormat, "markdown") {
		return "markdown"
	}
	return "plaintext"
}
