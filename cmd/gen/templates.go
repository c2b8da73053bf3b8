package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"note/compose"
)

// writeTemplates writes the templates, below root, as Go literals.
func writeTemplates(root string) error {
	templates, err := compose.Load(os.DirFS(filepath.Join(root, "templates")))
	if err != nil {
		return err
	}
	folder := filepath.Join(root, "cmd", "note", "shipped")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	return writeGo(filepath.Join(folder, "templates_gen.go"), templatesLiteral(templates))
}

// templatesLiteral is the Go source that holds templates.
func templatesLiteral(templates []compose.Template) []byte {
	var b bytes.Buffer
	b.WriteString("// Package shipped holds the templates of the program as data, so that none is parsed at start.\npackage shipped\n\n")
	b.WriteString("import \"note/compose\"\n\n// Templates is what templates/ holds.\nvar Templates = []compose.Template{\n")
	for _, t := range templates {
		fmt.Fprintf(&b, "{\nID: %q, Lang: %q, Register: %q, Ground: %q,\nParts: []compose.Part{\n", t.ID, t.Lang, t.Register, t.Ground)
		for _, p := range t.Parts {
			fmt.Fprintf(&b, "{\nName: %q, Keep: %d, Optional: %t, Break: %q,\n", p.Name, p.Keep, p.Optional, p.Break)
			choiceList(&b, "Choices", p.Choices)
			choiceList(&b, "Otherwise", p.Otherwise)
			b.WriteString("},\n")
		}
		fmt.Fprintf(&b, "},\nExample: compose.Example{Line: %d, Facts: []compose.ExampleFact{\n", t.Example.Line)
		for _, f := range t.Example.Facts {
			fmt.Fprintf(&b, "{Name: %q, Values: %#v},\n", f.Name, f.Values)
		}
		fmt.Fprintf(&b, "}, Note: %q},\n},\n", t.Example.Note)
	}
	b.WriteString("}\n")
	return b.Bytes()
}

// choiceList writes the choices of a part.
func choiceList(b *bytes.Buffer, field string, choices []compose.Choice) {
	if len(choices) == 0 {
		return
	}
	fmt.Fprintf(b, "%s: []compose.Choice{\n", field)
	for _, c := range choices {
		fmt.Fprintf(b, "{Line: %d, Pieces: []compose.Piece{", c.Line)
		for _, p := range c.Pieces {
			if p.Form != "" {
				fmt.Fprintf(b, "{Field: %q, Form: %q},", p.Field, p.Form)
			} else if p.Field != "" {
				fmt.Fprintf(b, "{Field: %q},", p.Field)
			} else {
				fmt.Fprintf(b, "{Text: %q},", p.Text)
			}
		}
		b.WriteString("}},\n")
	}
	b.WriteString("},\n")
}
