package compose

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"note/compose/profile"
)

// The most that a template may hold. More is no note.
const (
	maxParts   = 12
	maxChoices = 24
)

// template reads the keys of a template.
func (r *reader) template(n *yaml.Node, t *Template) {
	var parts *yaml.Node
	for _, e := range r.mapping(n, "a template", "ground", "parts", "example") {
		switch e.key {
		case "ground":
			t.Ground = r.ground(e.value)
		case "parts":
			parts = e.value
		case "example":
			r.example(e.value, t)
		}
	}
	if t.Ground == "" && len(r.errs) == 0 {
		r.complain(n.Line, "it has no ground")
	}
	if parts == nil {
		r.complain(n.Line, "it has no parts")
		return
	}
	r.parts(parts, t)
	if t.Example.Line == 0 {
		r.complain(n.Line, "it has no example, which is its test")
	}
}

func (r *reader) ground(n *yaml.Node) Kind {
	name := r.text(n, "the ground")
	var known []string
	for _, k := range Kinds() {
		known = append(known, string(k.Kind))
	}
	if !slices.Contains(known, name) {
		r.complain(n.Line, "%v", unknown("ground", name, known))
		return ""
	}
	return Kind(name)
}

func (r *reader) parts(n *yaml.Node, t *Template) {
	items := r.list(n, "parts")
	if len(items) > maxParts {
		r.complain(n.Line, "it has more than %d parts", maxParts)
		return
	}
	stays := false
	for _, item := range items {
		p := r.part(item, t)
		if slices.ContainsFunc(t.Parts, func(q Part) bool { return q.Name == p.Name }) {
			r.complain(item.Line, "the part %q is there twice", p.Name)
		}
		stays = stays || !p.Optional
		t.Parts = append(t.Parts, p)
	}
	if len(items) > 0 && !stays {
		r.complain(n.Line, "every part is optional: at least one must stay")
	}
}

func (r *reader) part(n *yaml.Node, t *Template) Part {
	var p Part
	for _, e := range r.mapping(n, "a part", "name", "keep", "optional", "break", "choices", "otherwise") {
		switch e.key {
		case "name":
			p.Name = r.text(e.value, "a name")
		case "keep":
			p.Keep = r.keep(e.value)
		case "optional":
			p.Optional = r.truth(e.value)
		case "break":
			p.Break = r.lineBreak(e.value)
		case "choices":
			p.Choices = r.choices(e.value, t)
		case "otherwise":
			p.Otherwise = r.choices(e.value, t)
		}
	}
	if p.Name == "" {
		r.complain(n.Line, "a part has no name")
	}
	if p.Keep == 0 && p.Optional {
		r.complain(n.Line, "the part %q is optional and has no keep: a number from 1 to 5", p.Name)
		p.Keep = 1
	}
	if p.Choices == nil {
		r.complain(n.Line, "the part %q has no choices", p.Name)
	}
	return p
}

func (r *reader) keep(n *yaml.Node) int {
	if len(n.Value) != 1 || n.Value < "1" || n.Value > "5" {
		r.complain(n.Line, "keep is a number from 1 (goes first) to 5 (goes last), not %q", n.Value)
		return 1
	}
	return int(n.Value[0] - '0')
}

func (r *reader) truth(n *yaml.Node) bool {
	if n.Tag != "!!bool" {
		r.complain(n.Line, "optional is true or false, not %q", n.Value)
	}
	return n.Value == "true"
}

func (r *reader) lineBreak(n *yaml.Node) string {
	if n.Value != "line" && n.Value != "paragraph" {
		r.complain(n.Line, "%v", unknown("break", n.Value, []string{"line", "paragraph"}))
	}
	return n.Value
}

func (r *reader) choices(n *yaml.Node, t *Template) []Choice {
	items := r.list(n, "choices")
	if len(items) > maxChoices {
		r.complain(n.Line, "a part has more than %d choices", maxChoices)
		return []Choice{}
	}
	var list []Choice
	for _, item := range items {
		text := r.text(item, "a choice")
		pieces, err := parseChoice(text, t.Lang, t.Ground)
		if err != nil {
			r.complain(item.Line, "%v", err)
		}
		list = append(list, Choice{Line: item.Line, Pieces: pieces})
	}
	return list
}

func (r *reader) example(n *yaml.Node, t *Template) {
	t.Example.Line = n.Line
	for _, e := range r.mapping(n, "an example", "facts", "note") {
		switch e.key {
		case "facts":
			t.Example.Facts = r.facts(e.value)
		case "note":
			t.Example.Note = strings.TrimRight(r.text(e.value, "the note"), "\n")
		}
	}
	if t.Example.Note == "" {
		r.complain(n.Line, "the example has no note")
	}
}

func (r *reader) facts(n *yaml.Node) []ExampleFact {
	var known []string
	for _, name := range profile.FieldNames() {
		known = append(known, name, mine+name)
	}
	var facts []ExampleFact
	for _, e := range r.mapping(n, "facts", known...) {
		facts = append(facts, ExampleFact{e.key, r.texts(e.value, "a fact")})
	}
	return facts
}
