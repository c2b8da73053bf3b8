package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"note/cmd/note/shipped"
	"note/compose"
	"note/compose/profile"
	texts "note/templates"
)

func newTemplateCmd(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "template",
		Short: "List, show and test the texts that drafts are made from",
		Long:  templateHelp(),
		Args:  unknownCommand,
		RunE: func(cmd *cobra.Command, _ []string) error {
			cmd.SetOut(a.err)
			return errors.Join(cmd.Help(), errors.New("no command given"))
		},
	}
	cmd.AddCommand(newTemplateListCmd(a), newTemplateShowCmd(a), newTemplateTestCmd(a))
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
	b.WriteString("\nGrounds:\n\n")
	for _, k := range compose.Kinds() {
		fmt.Fprintf(&b, "  %-13s %s\n", k.Kind, k.Doc)
	}
	return strings.TrimRight(b.String(), "\n")
}

func newTemplateListCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "list",
		Short:   "List the templates with their examples",
		Example: "  note template list",
		Args:    cobra.NoArgs,
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
					return err
				}
			}
			return nil
		},
	}
}

func newTemplateShowCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:               "show ID",
		Short:             "Show the file of a template",
		Example:           "  note template show de/sie/post-1",
		Args:              cobra.ExactArgs(1),
		ValidArgsFunction: a.completeTemplates,
		RunE:              func(cmd *cobra.Command, args []string) error { return a.showTemplate(cmd, args[0]) },
	}
}

func (a *app) completeTemplates(cmd *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
	templates, _ := a.allTemplates(cmd)
	return templateIDs(templates), cobra.ShellCompDirectiveNoFileComp
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
		return err
	}
	templates, err := a.templates(s)
	if err != nil {
		return err
	}
	_, err = templateNamed(id, templates)
	return err
}

// templateNamed is the name of a template without the ending of its file: its
// id, or the last part of several ids.
func templateNamed(name string, templates []compose.Template) (string, error) {
	name = strings.TrimSuffix(name, ".yaml")
	ids := templateIDs(templates)
	var short []string
	for _, id := range ids {
		if id == name || strings.HasSuffix(id, "/"+name) {
			return name, nil
		}
		short = append(short, path.Base(id))
	}
	err := fmt.Errorf("unknown template %q", name)
	if near := cmp.Or(profile.Nearest(name, ids), profile.Nearest(name, short)); near != "" {
		return "", hinted(err, "did you mean %q?", near)
	}
	return "", hinted(err, "\"note template list\" lists them")
}

func newTemplateTestCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "test [FOLDER]",
		Short:   "Check the templates of a folder: does each load and give its example",
		Long:    "Test checks the templates below FOLDER; without one, those that drafts are made from here.",
		Example: "  note template test",
		Args:    cobra.MaximumNArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return a.testTemplates(cmd, args) },
	}
}

func (a *app) testTemplates(cmd *cobra.Command, args []string) error {
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return err
	}
	folder, templates := s.Templates, []compose.Template(nil)
	if len(args) > 0 {
		folder = args[0]
		templates, err = loadTemplates(folder)
	} else {
		templates, err = a.templates(s)
	}
	if err != nil {
		return err
	}
	failed := 0
	for _, t := range templates {
		if err := t.Test(); err != nil {
			failed++
			a.say("error", inFolder(folder, err).Error())
		}
	}
	if failed > 0 {
		a.found()
	}
	_, err = fmt.Fprintf(a.out, "%s, %d with another note than the example\n", counted(len(templates), "template"), failed)
	return err
}

// counted is a number with its noun.
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// allTemplates are those that the config leads to.
func (a *app) allTemplates(cmd *cobra.Command) ([]compose.Template, error) {
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return nil, err
	}
	return a.templates(s)
}

// templates are the user's own, and ours for the grounds that they leave.
func (a *app) templates(s settings) ([]compose.Template, error) {
	if s.Templates == "" {
		return shipped.Templates, nil
	}
	own, err := loadTemplates(s.Templates)
	if err != nil {
		return nil, err
	}
	all := slices.Clone(own)
	for _, t := range shipped.Templates {
		same := func(o compose.Template) bool {
			return o.Lang == t.Lang && o.Register == t.Register && o.Ground == t.Ground
		}
		if !slices.ContainsFunc(own, same) {
			all = append(all, t)
		}
	}
	return all, nil
}

// loadTemplates reads a folder; each complaint names the file as the user finds it.
func loadTemplates(folder string) ([]compose.Template, error) {
	if info, err := os.Stat(folder); err != nil {
		return nil, at(folder, 0, err)
	} else if !info.IsDir() {
		return nil, at(folder, 0, errors.New("is no folder"))
	}
	templates, err := compose.Load(os.DirFS(folder))
	if err == nil && len(templates) == 0 {
		err = hinted(errors.New("no template in it"), "a template is a file LANG/NAME.yaml, such as en/post-1.yaml")
		return nil, at(folder, 0, err)
	}
	return templates, inFolder(folder, err)
}

// inFolder puts the folder before each line of what package compose complains of.
func inFolder(folder string, err error) error {
	if err == nil || folder == "" {
		return err
	}
	lines := strings.Split(err.Error(), "\n")
	for i, line := range lines {
		if !strings.HasPrefix(line, " ") {
			lines[i] = filepath.Join(folder, line)
		}
	}
	return errors.New(strings.Join(lines, "\n"))
}

func templateIDs(templates []compose.Template) []string {
	var ids []string
	for _, t := range templates {
		ids = append(ids, t.ID)
	}
	return ids
}
