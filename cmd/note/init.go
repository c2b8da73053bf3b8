package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"note/compose/profile"
)

func newInitCmd(a *app) *cobra.Command {
	var me string
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Write a first config with facts about you",
		Long: `Init writes your config.yaml with what is known about you, so that drafts can
find what you share with a recipient. On a terminal it asks; --me takes the facts
from a profile of yours, or from LinkedIn's data archive ("Get a copy of your
data"), packed or unpacked: from Profile.csv, Positions.csv, Education.csv,
Skills.csv and Events.csv. A config that is there already stays as it is.`,
		Example:           "  note init --me resume.json",
		Args:              atMost(0),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(*cobra.Command, []string) error { return a.initConfig(me) },
	}
	cmd.Flags().StringVar(&me, "me", "", "`FILE` with your own profile, in any format that \"note profile\" reads, or LinkedIn's data archive")
	return cmd
}

// initConfig writes the user's config file, unless there is one.
func (a *app) initConfig(me string) error {
	path := a.userConfig()
	if path == "" {
		return hinted(errors.New("no folder for the config: neither XDG_CONFIG_HOME nor HOME names one"), "HOME=/your/folder note init")
	}
	if _, err := os.Stat(path); err == nil {
		return hinted(at(path, 0, errors.New("is there already")), "edit it, or move it away first")
	}
	facts, err := a.aboutMe(me)
	if err != nil {
		return err
	}
	content, err := firstConfig(facts)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return at(filepath.Dir(path), 0, err)
	}
	if err := writeFile(path, content); err != nil {
		return err
	}
	a.say("wrote", path)
	return nil
}

// aboutMe is what the profile says, or what the user answers.
func (a *app) aboutMe(path string) (profile.Facts, error) {
	if path != "" {
		p, err := a.readOwn(path, "")
		a.warnProfile(path, p)
		return p.Facts.Sender(), err
	}
	facts := profile.Facts{}
	if !isTerminal(a.in) {
		return facts, nil
	}
	answers := bufio.NewReader(a.in)
	for _, q := range initQuestions() {
		fmt.Fprintf(a.err, "%s: ", q.words)
		answer, err := answers.ReadString('\n')
		if answer = strings.TrimSpace(answer); err != nil && answer == "" {
			return nil, errors.New("not finished: nothing was written")
		}
		if answer == "" {
			continue
		}
		if err := profile.Set(facts, string(q.field)+"="+answer); err != nil {
			return nil, err
		}
	}
	return facts, nil
}

// initQuestions are what "note init" asks; an empty answer leaves a fact out.
func initQuestions() []struct {
	field profile.Field
	words string
} {
	return []struct {
		field profile.Field
		words string
	}{
		{profile.Name, "Your name"},
		{profile.Role, "Your job title"},
		{profile.Company, "Your employer"},
		{profile.Employers, "Former employers (parted by ;)"},
		{profile.Schools, "Schools and universities (parted by ;)"},
		{profile.Groups, "Groups you are in (parted by ;)"},
		{profile.Events, "Events you attend (parted by ;)"},
		{profile.Topics, "What you work on (parted by ;)"},
		{profile.Needs, "What you look for (parted by ;)"},
		{profile.Offers, "What you offer (parted by ;)"},
	}
}

// firstConfig is a config file that holds the facts and shows every key.
func firstConfig(facts profile.Facts) (string, error) {
	var b strings.Builder
	b.WriteString("# The config of note. \"note config\" shows what holds and where it was said.\n\n")
	s := defaults()
	for _, k := range s.keys() {
		if _, ok := k.value.(*profile.Facts); ok {
			continue
		}
		fmt.Fprintf(&b, "# %s\n# %s:%s\n\n", k.doc, k.name, strings.TrimSuffix(" "+k.shown(), " -"))
	}
	lines, err := factLines(facts)
	return b.String() + "# facts about you\nme:\n" + lines, err
}
