package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"note/compose"
	"note/compose/profile"
	"note/lint"
)

// settings is what flags, environment and config files may say.
type settings struct {
	Network      string
	Limit        int // in grapheme clusters; 0 is the network's own
	MonthlyNotes int // requests a month that may carry a note; 0 is the network's own number
	Lang         string
	UI           string // "" goes by the locale
	Register     string
	FailOn       string
	Format       string
	Columns      string
	Color        string
	Templates    string   // a folder; "" is none
	Packs        []string // files and folders
	Phrases      phrases
	Examples     []example
	Allow        []string
	Severity     map[string]string // by rule name
	Me           profile.Facts
}

// defaults is what holds when nobody says anything.
func defaults() settings {
	return settings{Network: "linkedin", FailOn: "error", Format: "text", Columns: "graphemes", Color: "auto"}
}

// key is one name of the config. A new one is a field above and a line in keys.
type key struct {
	name  string
	doc   string
	value any                // where it stands in the settings
	words func() vocabulary  // that it takes, or that its values begin with; nil is any
	check func(string) error // of one value; nil takes the words only
}

// keys lists the names, with their places in s.
func (s *settings) keys() []key {
	return []key{
		{"network", "where notes go", &s.Network, networkWords, nil},
		{"limit", "another limit than the network's, in characters (grapheme clusters)", &s.Limit, nil, atLeastOne},
		{"monthly-notes", "requests a month that may carry a note, instead of the network's own number", &s.MonthlyNotes, nil, atLeastOne},
		{"lang", "language of notes that do not show their own", &s.Lang, shippedLanguages, checkedLater},
		{"ui", "language of findings, reports and questions; without it the locale's", &s.UI, uiLanguages, nil},
		{"register", "du or sie, for German drafts", &s.Register, registers, nil},
		{"fail-on", "the mildest finding that makes the exit code 1", &s.FailOn, failOns, nil},
		{"format", "how findings are written", &s.Format, findingFormats, nil},
		{"columns", "what columns are counted in", &s.Columns, units, nil},
		{"color", "auto, always or never", &s.Color, colors, nil},
		{"templates", "a folder with templates of yours", &s.Templates, nil, nil},
		{"packs", "pack files of yours, or folders with some: other languages, and additions to ours", &s.Packs, nil, nil},
		{"phrases", "phrases that you mind, with what to write instead (\"note rule own-phrase\")", &s.Phrases, nil, nil},
		{"examples", "notes that show your phrases at work: \"note rule --test FILE\" tries them", &s.Examples, nil, nil},
		{"allow", "findings that you allow: rule, or \"rule: words found\"", &s.Allow, ruleWords, allowable},
		{"severity", "other severities than the rules' own, by rule", &s.Severity, severities, nil},
		{"me", "facts about you", &s.Me, nil, nil},
	}
}

// allows says whether the key takes a value.
func (k key) allows(value string) error {
	switch {
	case k.check != nil:
		return k.check(value)
	case k.words != nil:
		return k.words().check(value)
	}
	return nil
}

// checkedLater takes any value: what is known is known when all is read.
func checkedLater(string) error { return nil }

// atLeastOne takes decimal numbers as people write them: "0300" is octal elsewhere.
func atLeastOne(value string) error {
	if n, err := strconv.Atoi(value); err != nil || n < 1 || value[0] < '1' {
		return fmt.Errorf("a limit is a number from 1, not %q", value)
	}
	return nil
}

func allowable(value string) error {
	rule, _, _ := strings.Cut(value, ":")
	return knownName("rule", strings.TrimSpace(rule), ruleNames())
}

// config is the settings with the layers that they come from.
type config struct {
	settings
	layers []layer // the lowest first
}

// settings reads the config for a command. The search for .note.yaml begins in the folder dir.
func (a *app) settings(flags *pflag.FlagSet, dir string) (settings, error) {
	c, err := a.config(flags, dir)
	return c.settings, err
}

// config merges the layers: flag, environment, .note.yaml, the user's own
// config.yaml, default. Maps merge key by key; a list replaces the one below. What
// stands in layers over them counts most.
func (a *app) config(flags *pflag.FlagSet, dir string, over ...layer) (config, error) {
	c := config{settings: defaults()}
	var err error
	if c.layers, err = a.layers(c.keys(), flags, dir); err != nil {
		return c, err
	}
	c.layers = append(c.layers, over...)
	v := viper.NewWithOptions(viper.KeyDelimiter("::"))
	for _, l := range c.layers {
		if err := v.MergeConfigMap(l.values); err != nil {
			return c, fmt.Errorf("%s: %w", l.name, err)
		}
	}
	for _, k := range c.keys() {
		k.fill(v)
	}
	return c, c.checkLang()
}

// fill takes the key's value from v, where any layer has one.
func (k key) fill(v *viper.Viper) {
	if !v.IsSet(k.name) {
		return
	}
	switch value := k.value.(type) {
	case *string:
		*value = v.GetString(k.name)
	case *int:
		*value = v.GetInt(k.name)
	case *[]string:
		*value = v.GetStringSlice(k.name)
	case *map[string]string:
		*value = v.GetStringMapString(k.name)
	case *phrases:
		*value, _ = v.Get(k.name).(phrases)
	case *[]example:
		*value, _ = v.Get(k.name).([]example)
	case *profile.Facts:
		*value = profile.Facts{}
		for field, values := range v.GetStringMapStringSlice(k.name) {
			(*value)[profile.Field(field)] = profile.Fact{Values: values}
		}
	}
}

// typed is a checked value in the type of its setting.
func (k key) typed(value string) any {
	if _, ok := k.value.(*int); ok {
		n, _ := strconv.Atoi(value)
		return n
	}
	if k.name == "lang" {
		return compose.Base(value)
	}
	return value
}

// isList says whether the key takes several values.
func (k key) isList() bool {
	switch k.value.(type) {
	case *[]string, *map[string]string:
		return true
	}
	return false
}

// networkNamed is a network that is known, with the limit that is set for it.
func (s settings) networkNamed(id string) lint.Network {
	n, _ := lint.FindNetwork(id)
	if s.Limit > 0 {
		n.Limit = s.Limit
	}
	return n
}

// severities is the severities that the config sets, by rule name.
func (s settings) severities() map[string]lint.Severity {
	if len(s.Severity) == 0 {
		return nil
	}
	set := map[string]lint.Severity{}
	for rule, name := range s.Severity {
		set[rule], _ = lint.ParseSeverity(name)
	}
	return set
}
