package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"note/cmd/note/clipboard"
	"note/cmd/note/shipped"
	"note/compose/profile"
	"note/lint/text"
)

func newConfigCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "config",
		Short: "Show each setting and where it comes from",
		Long: `Config shows what holds here and where it was said: by a flag, by a variable
NOTE_…, in the nearest ` + projectConfig + ` from the working directory upward, in your own
config.yaml, or by default.`,
		Example:           "  note config\n  NOTE_NETWORK=xing note config",
		Args:              atMost(0),
		ValidArgsFunction: cobra.NoFileCompletions,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := a.config(cmd.Flags(), ".")
			if err != nil {
				return err
			}
			return a.showConfig(c)
		},
	}
}

// line is one line of the list: a key, or an entry of one, its value and its origin.
type line struct{ key, value, origin string }

// showConfig lists the settings, then what else was found.
func (a *app) showConfig(c config) error {
	packs, err := c.packs()
	if err != nil {
		return err
	}
	var lines []line
	for _, k := range c.keys() {
		lines = append(lines, c.lines(k)...)
	}
	lines = append(lines,
		line{"languages", strings.Join(languages(packs), ", "), "built in, and your packs"},
		line{"shipped", fmt.Sprintf("%d templates", len(shipped.Templates)), "built in: \"note template list\" lists them"},
		line{"ledger", cmp.Or(a.ledgerPath(), "-"), "what was sent: \"note sent\" enters it"},
		line{"clipboard", cmp.Or(clipboard.Way(a.env), "-"), "found here: \"note lint --copy\" uses it"},
		line{"config file", cmp.Or(a.userConfig(), "-"), "yours: \"note init\" writes it"},
	)
	widths := [2]int{}
	for i, l := range lines {
		lines[i].value = text.Printable(l.value, "")
		widths[0] = max(widths[0], len(l.key))
		widths[1] = max(widths[1], text.Column(lines[i].value, len(lines[i].value), text.UnitDisplay)-1)
	}
	widths[1] = min(widths[1], 40)
	for _, l := range lines {
		pad := max(0, widths[1]-text.Column(l.value, len(l.value), text.UnitDisplay)+1)
		if _, err := fmt.Fprintf(a.out, "%-*s  %s%*s  %s\n", widths[0], l.key, l.value, pad, "", text.Printable(l.origin, "")); err != nil {
			return cannotWrite(err)
		}
	}
	return nil
}

// lines shows one key: a line, or one for each entry of a map.
func (c config) lines(k key) []line {
	switch value := k.value.(type) {
	case *map[string]string:
		var lines []line
		for _, name := range slices.Sorted(maps.Keys(*value)) {
			lines = append(lines, line{k.name + " " + name, (*value)[name], c.origin(k.name + "::" + name)})
		}
		return lines
	case *profile.Facts:
		var lines []line
		for _, spec := range profile.Fields {
			if name := string(spec.Field); value.Has(spec.Field) {
				lines = append(lines, line{k.name + " " + name, strings.Join(value.List(spec.Field), "; "), c.origin(k.name + "::" + name)})
			}
		}
		return lines
	}
	return []line{{k.name, k.shown(), c.origin(k.name)}}
}

// shown is the value of a key as a person reads it.
func (k key) shown() string {
	shown := ""
	switch value := k.value.(type) {
	case *string:
		shown = *value
	case *int:
		if *value > 0 {
			shown = fmt.Sprint(*value)
		}
	case *[]string:
		shown = strings.Join(*value, "; ")
	case *phrases:
		shown = value.String()
	case *[]example:
		if n := len(*value); n > 0 {
			shown = counted(n, "example")
		}
	}
	if shown == "" {
		return "-"
	}
	return shown
}

// origin says who set a key: the highest layer that holds it.
func (c config) origin(key string) string {
	for _, l := range slices.Backward(c.layers) {
		if place := l.places[key]; place != "" {
			return place
		}
	}
	return "default"
}
