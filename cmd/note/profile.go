package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"note/cmd/note/report"
	"note/compose"
	"note/compose/profile"
	"note/lint"
	"note/lint/text"
)

// profileOptions are the flags of "note profile".
type profileOptions struct{ as, format string }

func newProfileCmd(a *app) *cobra.Command {
	var o profileOptions
	cmd := &cobra.Command{
		Use:               "profile [PROFILE]",
		Short:             "Show what was understood of a pasted profile, and from which lines",
		Example:           "  note profile jane.txt\n  note profile --format json < jane.txt\n  note profile resume.json --as json-resume",
		Args:              atMost(1),
		ValidArgsFunction: oneFile,
		RunE:              func(cmd *cobra.Command, args []string) error { return a.profile(cmd, o, args) },
	}
	cmd.Flags().StringVar(&o.as, "as", "", "`FORMAT` to read it as, one of those above (default: recognised)")
	cmd.Flags().StringVar(&o.format, "format", "text", "`FORMAT` of what is shown: "+textOrJSON().String())
	a.takes(cmd, "format", textOrJSON)
	a.takes(cmd, "as", profileFormats)
	return cmd
}

// profileHelp explains the command and lists the formats.
func profileHelp() string {
	var b strings.Builder
	b.WriteString(`Profile reads a profile as you copied it and shows each fact with the lines that
it came from, what was tidied, and the grounds to write that it gives, alone or
with what the config says of you ("me"). What is not certain stays empty. Without
PROFILE, or with "-", it reads stdin. LinkedIn's data archive, a folder or a ZIP,
shows what it tells of yourself. The formats:

`)
	for _, f := range profile.Formats {
		fmt.Fprintf(&b, "  %-13s %s\n", f.Name, f.Doc)
	}
	return strings.TrimRight(b.String(), "\n")
}

func (a *app) profile(cmd *cobra.Command, o profileOptions, args []string) error {
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return err
	}
	path := "-"
	if len(args) > 0 {
		path = args[0]
	}
	p, err := a.readOwn(path, o.as)
	if err != nil {
		return err
	}
	a.warnProfile(path, p)
	grounds := compose.Grounds(p.Facts, s.Me, "")
	if o.format == "json" {
		err = a.profileJSON(p, grounds)
	} else {
		_, err = fmt.Fprint(a.out, text.Printable(profileText(p, grounds, a.ui(s)), "\n"))
	}
	return cannotWrite(err)
}

// warnProfile says what of the profile at path was left out, although it was surely meant.
func (a *app) warnProfile(path string, p profile.Profile) {
	for _, w := range p.Warnings {
		a.warn(at(path, 0, w))
		if w.Hint() != "" {
			a.say("hint", w.Hint())
		}
	}
}

// profileRow is a profile as JSON shows it. What is not known is absent from fields and origin.
type profileRow struct {
	Format  string            `json:"format"`
	Fields  map[string]any    `json:"fields"`
	Origin  map[string][]int  `json:"origin"`
	Tidied  []profile.Receipt `json:"tidied"`
	Grounds []groundRow       `json:"grounds"`
}

func (a *app) profileJSON(p profile.Profile, grounds []compose.Ground) error {
	row := profileRow{p.Format, p.Facts.Fields(), p.Facts.Origin(), p.Tidied, []groundRow{}}
	if row.Tidied == nil {
		row.Tidied = []profile.Receipt{}
	}
	for _, g := range grounds {
		row.Grounds = append(row.Grounds, shownGround(g))
	}
	return report.Encode(a.out, row, "")
}

// profileText is a profile for people: a line for each fact, receipt and ground.
func profileText(p profile.Profile, grounds []compose.Ground, ui string) string {
	var b strings.Builder
	row := func(label, value string) { fmt.Fprintf(&b, "%-12s %s\n", label, value) }
	row("format", p.Format)
	for _, spec := range profile.Fields {
		if values := p.Facts.List(spec.Field); p.Facts.Has(spec.Field) {
			row(string(spec.Field), strings.Join(values, "; ")+from(p.Facts[spec.Field].Lines, ui))
		}
	}
	for _, r := range p.Tidied {
		row("tidied", fmt.Sprintf("%s: %q → %q (%s)", r.Field, r.From, r.To, r.Why))
	}
	for _, g := range grounds {
		row("ground", groundLine(g))
	}
	if len(grounds) == 0 {
		row("ground", lint.Text{En: "none; \"note draft --because …\" takes your own", De: "keiner; \"note draft --because …\" nimmt Ihren eigenen"}.In(ui))
	}
	return b.String()
}

// from says which lines a fact came from.
func from(lines []int, ui string) string {
	if len(lines) == 0 {
		return ""
	}
	numbers := make([]string, len(lines))
	for i, n := range lines {
		numbers[i] = strconv.Itoa(n)
	}
	word := lint.Text{En: "line", De: "Zeile"}
	if len(lines) > 1 {
		word = lint.Text{En: "lines", De: "Zeilen"}
	}
	return fmt.Sprintf("  (%s %s)", word.In(ui), strings.Join(numbers, ", "))
}
