package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"note/cmd/note/lsp"
	"note/lint"
)

// word is one that a flag, a key of the config or one of front matter takes, with
// what it means.
type word struct {
	name string
	doc  lint.Text
}

// vocabulary is what something takes. Help lists it, what is none of it is refused,
// the Tab key and editors offer it.
type vocabulary []word

// names are the words without what they mean.
func (v vocabulary) names() []string {
	names := make([]string, len(v))
	for i, w := range v {
		names[i] = w.name
	}
	return names
}

// check refuses what is none of the words.
func (v vocabulary) check(value string) error { return knownName("value", value, v.names()) }

// String lists the words in a line of help.
func (v vocabulary) String() string { return strings.Join(v.names(), ", ") }

// only are those of the words that are named.
func (v vocabulary) only(names ...string) vocabulary {
	return slices.DeleteFunc(slices.Clone(v), func(w word) bool { return !slices.Contains(names, w.name) })
}

// in are the words as an editor and a shell show them.
func (v vocabulary) in(ui string) []lsp.Word {
	var words []lsp.Word
	for _, w := range v {
		words = append(words, lsp.Word{Name: w.name, Doc: w.doc.In(ui)})
	}
	return words
}

// takes says which words a flag of a command takes. One that is called as a key of the
// config does not set it.
func (a *app) takes(cmd *cobra.Command, flag string, words func() vocabulary) {
	if a.taken == nil {
		a.taken = map[*pflag.Flag]func() vocabulary{}
	}
	a.taken[cmd.Flags().Lookup(flag)] = words
	_ = cmd.Flags().SetAnnotation(flag, notOfConfig, []string{}) // the flag is there
}

// notOfConfig marks the flags of which takes was told.
const notOfConfig = "note_own"

// configFlag is the flag that sets a key of the config, nil where there is none.
func configFlag(flags *pflag.FlagSet, key string) *pflag.Flag {
	if f := flags.Lookup(key); f != nil && f.Annotations[notOfConfig] == nil {
		return f
	}
	return nil
}

// checkFlags refuses flags that were given without a value, since an empty variable of
// a script must not pass for a flag that was left out, and words that a flag does not
// take. Those of the config are checked with it.
func (a *app) checkFlags(flags *pflag.FlagSet) error {
	var err error
	flags.Visit(func(f *pflag.Flag) {
		switch words := a.taken[f]; {
		case err != nil:
		case f.Value.String() == "":
			err = hinted(fmt.Errorf("--%s: no value", f.Name), "leave it out, or say which")
		case words != nil:
			if bad := words().check(f.Value.String()); bad != nil {
				err = fmt.Errorf("--%s: %w", f.Name, bad)
			}
		}
	})
	return err
}
