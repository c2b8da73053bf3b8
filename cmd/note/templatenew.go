package main

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"note/compose"
	"note/compose/profile"
	"note/lint"
	"note/lint/rules"
)

// newOptions are the flags of "note template new". What the config says of language
// and register is not asked: the note shows them.
type newOptions struct {
	to, ground, lang, register string
	set, meSet                 []string
}

func newTemplateNewCmd(a *app) *cobra.Command {
	var o newOptions
	cmd := &cobra.Command{
		Use:   "new [NOTE]",
		Short: "Make a template of a note that you like",
		Long: `New reads a note that you wrote for somebody, from NOTE or stdin, and writes a
template that gives it again: facts that stand in it word for word become fields,
each sentence a part, the note itself the example. What is known of the recipient
comes from --to, --set or the note's front matter, what is known of you from the
config and --me-set. Go through it before you use it: which parts may go, and what
else could stand there.`,
		Example: `  note template new good.note --to jane.txt > own/en/event-1.yaml
  echo "Hi Jane, your post “Lein” made me laugh." | note template new --set first=Jane --set post=Lein`,
		Args:              atMost(1),
		ValidArgsFunction: oneFile,
		RunE:              func(cmd *cobra.Command, args []string) error { return a.newTemplate(cmd, o, args) },
	}
	f := cmd.Flags()
	recipientFlag(f, &o.to)
	f.StringVar(&o.ground, "ground", "", "`GROUND` that the note stands on (default: the strongest that it names)")
	speechFlags(f, "as it reads", "as it reads")
	factFlags(f, &o.set, &o.meSet)
	a.takes(cmd, "ground", groundWords)
	return cmd
}

func (a *app) newTemplate(cmd *cobra.Command, o newOptions, args []string) error {
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return err
	}
	o.lang, o.register = cmd.Flag("lang").Value.String(), cmd.Flag("register").Value.String()
	path := "-"
	if len(args) > 0 {
		path = args[0]
	}
	k, err := a.sketch(s, o, path)
	if err != nil {
		return err
	}
	source, ground, err := k.Template()
	switch {
	case errors.Is(err, compose.ErrNoGround):
		return hinted(at(path, 0, err), "say what is true, as it stands in the note: --set post=\"…\" --set event=\"…\" --set mutual=\"…\" (\"note template --help\" lists the grounds)")
	case err != nil:
		return at(path, 0, fmt.Errorf("no template gives this note again: %w", err))
	}
	if _, err := fmt.Fprint(a.out, source); err != nil {
		return cannotWrite(err)
	}
	a.say("hint", whereTo(s.Templates, k.Place()+"/"+string(ground)))
	return nil
}

// whereTo says where a new template belongs: under a name that is free.
func whereTo(folder, name string) string {
	if folder == "" {
		return fmt.Sprintf("save it as FOLDER/%s-1.yaml; \"templates: FOLDER\" in the config makes drafts from it", name)
	}
	file := ""
	for n, err := 1, error(nil); err == nil; n++ {
		file = filepath.Join(folder, fmt.Sprintf("%s-%d.yaml", name, n))
		_, err = os.Stat(file)
	}
	return fmt.Sprintf("save it as %s; \"note template test %s\" checks it", file, file)
}

// sketch is the note with what is known of the two people.
func (a *app) sketch(s settings, o newOptions, path string) (compose.Sketch, error) {
	k := compose.Sketch{Ground: compose.Kind(o.ground), Sender: maps.Clone(s.Me)}
	if k.Sender == nil {
		k.Sender = profile.Facts{}
	}
	d := drafter{app: a}
	var err error
	if d.config, err = a.lintConfig(s); err != nil {
		return k, err
	}
	input, err := a.readNote(path)
	if err != nil {
		return k, err
	}
	head, body, unclosed := lint.FrontMatter(input)
	if unclosed {
		return k, hinted(at(path, 1, errors.New("the front matter is never closed")), "put a line of --- behind it")
	}
	k.Note = strings.ReplaceAll(input[body:], "\r\n", "\n")
	if k.Recipient, err = a.reader(path, head, o.to); err != nil {
		return k, err
	}
	if err := d.assign("--set", k.Recipient, o.set); err != nil {
		return k, err
	}
	if err := d.assign("--me-set", k.Sender, o.meSet); err != nil {
		return k, err
	}
	k.Lang, k.Register = o.lang, o.register
	return k, speaks(&k, d.config)
}

// readNote reads a note file.
func (a *app) readNote(path string) (string, error) {
	in, err := a.open(path)
	if err != nil {
		return "", err
	}
	defer in.Close()
	input, err := readAll(in, maxNote)
	if err == nil {
		err = checkText(input)
	}
	return input, at(path, 0, err)
}

// reader is what --to says of the reader, and what the front matter does.
func (a *app) reader(path, head, to string) (profile.Facts, error) {
	facts := profile.Facts{}
	m, err := parseMapping(path, head, 1)
	if err != nil {
		return nil, err
	}
	entries, err := m.entries(m.node, frontMatterKeys())
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if e.key == "to" {
			if facts, err = m.facts(e); err != nil {
				return nil, err
			}
		}
	}
	if to == "" {
		return facts, nil
	}
	p, err := a.readProfile(to)
	maps.Copy(facts, p.Facts)
	return facts, err
}

// speaks settles the language and the register of a note, as it reads where no
// flag says it.
func speaks(k *compose.Sketch, c lint.Config) error {
	register := ""
	c.Rules = []lint.Rule{{Name: "register", Severity: lint.Error, Content: true, Check: func(p *lint.Pass) {
		if p.Pack.Class("du") < 0 {
			return
		}
		register = "sie"
		if du, sie := rules.Registers(p); du >= 0 && sie < 0 {
			register = "du"
		}
	}}}
	r := lint.Run(lint.Note{Input: k.Note, Lang: compose.Base(k.Lang)}, c)
	if r.Lang == "" {
		return hinted(errors.New("the language of the note is unknown"), "say it: --lang en")
	}
	k.Lang = r.Lang
	switch {
	case register == "":
		k.Register = ""
	case k.Register == "":
		k.Register = register
	}
	return nil
}
