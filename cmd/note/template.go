package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"note/compose"
	texts "note/templates"
)

func newTemplateCmd(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "template",
		Short: "List, show, test and make the texts that drafts are made from",
		Args:  unknownCommand,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cmd.SetOut(a.err)
			return errors.Join(cmd.Help(), errors.New("no command given"))
		},
	}
	cmd.AddCommand(newTemplateListCmd(a), newTemplateShowCmd(a), newTemplateNewCmd(a), newTemplateTestCmd(a))
	return cmd
}

// templateHelp explains what a template may hold.
func templateHelp() string {
	var b strings.Builder
	b.WriteString(`A template is a YAML file that says how to word one ground: parts in the order
in which they are read, each with choices, the best first. "note template show
en/post-1" shows one. Yours stand in the folder that the config names
(templates: FOLDER), as LANG/NAME.yaml or de/sie/NAME.yaml, and take the place of
ours for the same ground.

  ground     what it is for (see below)
  parts      name      what you call it
             choices   wordings, the best first; a later one may be taken to save room
             otherwise wordings for want of a fact: the first whose facts are known
             optional  true: it may go, when a fact is unknown or the room is short
             keep      1 to 5, of an optional part: what goes first has 1
             break     line or paragraph: it begins on a new line
  example    facts and the note that they give: the template's test

{first} in a choice stands for a fact of the recipient, {me.first} for one of
yours; of a list it is the first. A choice whose fact is unknown falls away. A
brace is written twice: {{ and }}. Beside the facts there are:

`)
	for _, f := range compose.TemplateFields() {
		switch {
		case f.Ground != "":
			fmt.Fprintf(&b, "  %-13s in %s: %s\n", "{"+f.Name+"}", f.Ground, f.Doc)
		case f.Derived:
			fmt.Fprintf(&b, "  %-13s %s\n", "{"+f.Name+"}", f.Doc)
		}
	}
	b.WriteString("\nForms put a name into a sentence: {company:bei}. A choice whose form is not sure for\na name falls away, too.\n\n")
	for _, f := range compose.TemplateForms() {
		fmt.Fprintf(&b, "  %-13s %s: %s → %s; of %s\n", f.Name, f.Lang, f.Example.Name, f.Example.Gives, strings.Join(f.Fields, ", "))
	}
	b.WriteString("\nGrounds:\n\n")
	for _, k := range compose.Kinds() {
		fmt.Fprintf(&b, "  %-13s %s\n", k.Kind, k.Doc)
	}
	return strings.TrimRight(b.String(), "\n")
}

func newTemplateListCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the templates with their examples",
		Long: `List shows each template that drafts are made from here, ours and yours, with
the note of its example.`,
		Example:           "  note template list",
		Args:              atMost(0),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(cmd *cobra.Command, _ []string) error {
			templates, err := a.allTemplates(cmd)
			if err != nil {
				return err
			}
			for _, t := range templates {
				note, _, more := strings.Cut(t.Example.Note, "\n")
				if more {
					note += " …"
				}
				if _, err := fmt.Fprintf(a.out, "%-18s %s\n", t.ID, note); err != nil {
					return cannotWrite(err)
				}
			}
			return nil
		},
	}
}

func newTemplateShowCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "show ID",
		Short: "Show the file of a template",
		Long: `Show prints the file of a template as it was written: a model for yours. "note
template list" shows the IDs.`,
		Example:           "  note template show de/sie/post-1",
		Args:              exactlyOne,
		ValidArgsFunction: a.oneOf(a.templateWords),
		RunE:              func(cmd *cobra.Command, args []string) error { return a.showTemplate(cmd, args[0]) },
	}
}

func (a *app) showTemplate(cmd *cobra.Command, id string) error {
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return err
	}
	folders := []fs.FS{texts.FS}
	if s.Templates != "" {
		folders = []fs.FS{os.DirFS(s.Templates), texts.FS}
	}
	id = strings.TrimSuffix(id, ".yaml")
	for _, folder := range folders {
		source, err := fs.ReadFile(folder, id+".yaml")
		if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
			continue
		}
		if err != nil {
			return at(id, 0, err)
		}
		_, err = a.out.Write(source)
		return cannotWrite(err)
	}
	templates, err := a.templates(s)
	if err != nil {
		return err
	}
	_, err = templateNamed(id, templates)
	return err
}
