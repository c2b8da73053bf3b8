package compose

import (
	"fmt"
	"slices"
	"strings"

	"note/compose/profile"
)

// source is the template as a file, in the form that ours have.
func (t Template) source() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# A note of yours as a template. Say here what it is for, and add choices, the best first.\nground: %s\n\nparts:\n", t.Ground)
	for i, p := range t.Parts {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "  - name: %s\n", p.Name)
		if p.Optional {
			fmt.Fprintf(&b, "    optional: true\n    keep: %d\n", p.Keep)
		}
		if p.Break != "" {
			fmt.Fprintf(&b, "    break: %s\n", p.Break)
		}
		b.WriteString("    choices:\n")
		for _, c := range p.Choices {
			fmt.Fprintf(&b, "      - %s\n", quoted(c.source()))
		}
	}
	b.WriteString("\nexample:\n  facts:\n")
	for _, f := range t.Example.Facts {
		fmt.Fprintf(&b, "    %s: %s\n", f.Name, f.source())
	}
	fmt.Fprintf(&b, "  note: %s\n", block(t.Example.Note))
	return b.String()
}

// source is a choice as it is written.
func (c Choice) source() string {
	var b strings.Builder
	for _, p := range c.Pieces {
		switch {
		case p.Form != "":
			b.WriteString("{" + p.Field + ":" + p.Form + "}")
		case p.Field != "":
			b.WriteString("{" + p.Field + "}")
		default:
			b.WriteString(strings.NewReplacer("{", "{{", "}", "}}").Replace(p.Text))
		}
	}
	return b.String()
}

// source is the value of a fact as it is written: in brackets, if the field is a list.
func (f ExampleFact) source() string {
	field := profile.Field(strings.TrimPrefix(f.Name, mine))
	isList := slices.ContainsFunc(profile.Fields, func(s profile.Spec) bool { return s.Field == field && s.Type == profile.List })
	if !isList {
		return quoted(f.Values[0])
	}
	var values []string
	for _, v := range f.Values {
		values = append(values, quoted(v))
	}
	return "[" + strings.Join(values, ", ") + "]"
}

// quoted is a text between the quotation marks of YAML, on one line.
func quoted(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
}

// block is a text of one line in quotation marks, and one of several below each other.
func block(s string) string {
	if !strings.Contains(s, "\n") {
		return quoted(s)
	}
	return "|\n    " + strings.ReplaceAll(strings.ReplaceAll(s, "\n", "\n    "), "\n    \n", "\n\n")
}
