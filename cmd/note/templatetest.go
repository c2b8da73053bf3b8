package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"note/compose"
	"note/lint"
	"note/lint/rules"
)

func newTemplateTestCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "test [FOLDER|FILE]",
		Short: "Check templates: example, length, choices that are never taken, every line linted",
		Long: `Test checks the templates below FOLDER, or the one in FILE; without either, those
that drafts are made from here. It looks whether each

  loads: keys, fields and forms are known
  gives the note of its example, and that passes "note lint"
  fits: its shortest note with facts as long as they get is within the limit
  takes every choice: none stands behind one that needs no more and is no longer
  says du below de/du and Sie below de/sie
  passes "note lint" with each of its choices

What it finds is on stderr, with file and line, and makes the exit code 1.`,
		Example:           "  note template test\n  note template test own/en/post-1.yaml",
		Annotations:       oneMeans("Something was found."),
		Args:              atMost(1),
		ValidArgsFunction: oneFile,
		RunE:              func(cmd *cobra.Command, args []string) error { return a.testTemplates(cmd, args) },
	}
}

// templateTester checks templates.
type templateTester struct {
	*app
	config     lint.Config
	network    lint.Network
	folder     string // that the templates are in
	complaints int
}

func (a *app) testTemplates(cmd *cobra.Command, args []string) error {
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return err
	}
	t := templateTester{app: a, folder: s.Templates}
	if t.config, err = a.lintConfig(s); err != nil {
		return err
	}
	t.config.Allow = nil // what a config allows in a note, it allows in no template
	t.network = s.networkNamed(s.Network)
	templates, err := t.load(s, args)
	if err != nil {
		return err
	}
	longest := 0
	for _, tmpl := range templates {
		t.test(tmpl)
		longest = max(longest, tmpl.Worst().Length)
	}
	if t.complaints > 0 {
		a.found()
	}
	_, err = fmt.Fprintf(a.out, "%s, %s; with long facts the shortest note has up to %d characters\n",
		counted(len(templates), "template"), counted(t.complaints, "complaint"), longest)
	return cannotWrite(err)
}

// load reads the templates that are to be tested.
func (t *templateTester) load(s settings, args []string) ([]compose.Template, error) {
	if len(args) == 0 {
		return t.templates(s)
	}
	t.folder = args[0]
	info, err := os.Stat(args[0])
	if err != nil || info.IsDir() {
		return loadTemplates(t.folder)
	}
	var name string
	if t.folder, name, err = templateFile(args[0]); err != nil {
		return nil, err
	}
	tmpl, err := compose.LoadFile(os.DirFS(t.folder), name)
	return []compose.Template{tmpl}, inFolder(t.folder, err)
}

// templateFile splits the path of a template's file into the folder of templates
// and the file's name below it, with its folders for language and register.
func templateFile(path string) (folder, name string, err error) {
	whole, err := filepath.Abs(path)
	if err != nil {
		return "", "", at(path, 0, err)
	}
	folder, name = filepath.Dir(whole), filepath.Base(whole)
	for levels := 0; levels == 0 || levels == 1 && slices.Contains(registers().names(), name[:strings.IndexByte(name, '/')]); levels++ {
		if filepath.Dir(folder) == folder {
			return "", "", at(path, 0, hinted(errors.New("stands in no folder of a language"), "put it into en/, de/sie/ or de/du/"))
		}
		name = filepath.Base(folder) + "/" + name
		folder = filepath.Dir(folder)
	}
	if here, err := filepath.Abs("."); err == nil {
		if rest, err := filepath.Rel(here, folder); err == nil && filepath.IsLocal(rest) && rest != "." {
			folder = rest
		}
	}
	return folder, name, nil
}

// complain says what is wrong with a line of a template.
func (t *templateTester) complain(tmpl compose.Template, line int, message string) {
	t.complaints++
	t.say("error", inFolder(t.folder, fmt.Errorf("%s:%d: %s", tmpl.File(), line, message)).Error())
}

// test checks one template.
func (t *templateTester) test(tmpl compose.Template) {
	if err := tmpl.Test(); err != nil {
		t.complaints++
		t.say("error", inFolder(t.folder, err).Error())
	}
	t.example(tmpl)
	if c, over := tmpl.Worst().Over(t.network.Limit); over {
		t.complain(tmpl, c.Line, c.Message)
	}
	for _, c := range tmpl.Unreachable() {
		t.complain(tmpl, c.Line, c.Message)
	}
	t.lines(tmpl)
}

// example lints the note of the example by its text alone, as a reader sees it.
func (t *templateTester) example(tmpl compose.Template) {
	n := lint.Note{Input: tmpl.Example.Note, Lang: tmpl.Lang, Network: t.network}
	for _, f := range lint.Run(n, t.config).Findings {
		if hinders(f) {
			t.complain(tmpl, tmpl.Example.Line, "the example: "+found(f))
		}
	}
}

// lines lints each choice in a note of its own, where length does not count.
func (t *templateTester) lines(tmpl compose.Template) {
	config := t.config
	config.Rules = append(slices.Clone(config.Rules), registerOf(tmpl))
	said := map[string]bool{}
	for _, trial := range tmpl.Trials() {
		n := lint.Note{Input: trial.Note, Lang: tmpl.Lang, Recipient: trial.Recipient.Known(), Sender: trial.Sender.Known()}
		for _, f := range lint.Run(n, config).Findings {
			in := f.Span.Start < trial.End && trial.Start < f.Span.End
			key := fmt.Sprint(trial.Line, f.Rule)
			if hinders(f) && !said[key] && (in || f.Evidence == "" && !trial.Optional) {
				said[key] = true
				t.complain(tmpl, trial.Line, found(f))
			}
		}
	}
}

// registerOf is a rule that finds words of the register that a template's folder
// is not for.
func registerOf(tmpl compose.Template) lint.Rule {
	return lint.Rule{
		Name: "register", Severity: lint.Error, Content: true,
		Check: func(p *lint.Pass) {
			i, other := -1, ""
			switch du, sie := rules.Registers(p); tmpl.Register {
			case "du":
				i, other = sie, "Sie"
			case "sie":
				i, other = du, "du"
			}
			if i >= 0 {
				p.Report(p.Read.Tokens[i].Start, p.Read.Tokens[i].End, lint.Text{
					En: "this is " + other + ", in a template for " + tmpl.Register,
					De: "das ist " + other + ", in einer Vorlage für " + tmpl.Register,
				})
			}
		},
	}
}
