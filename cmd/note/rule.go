package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"note/lint"
	"note/lint/rules"
	"note/lint/text"
)

func newRuleCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "rule [NAME]",
		Short: "List the rules, or say why one is there and what to write instead",
		Example: `  note rule
  note rule left-in-placeholder
  note rule missing-reason --ui de`,
		Args: atMost(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return ruleNames(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := a.settings(cmd.Flags(), ".")
			if err != nil {
				return err
			}
			if len(args) == 0 {
				return a.listRules(s)
			}
			return a.showRule(s, args[0])
		},
	}
}

// listRules writes a line for each rule, with the severity that the config gives it.
func (a *app) listRules(s settings) error {
	all, width := rules.All(), 0
	for _, r := range all {
		width = max(width, len(r.Name))
	}
	set := s.severities()
	for _, r := range all {
		if severity, ok := set[r.Name]; ok {
			r.Severity = severity
		}
		title, _, _ := strings.Cut(r.Doc.In(a.ui(s)), "\n")
		if _, err := fmt.Fprintf(a.out, "%-*s  %-7s  %s\n", width, r.Name, r.Severity, title); err != nil {
			return err
		}
	}
	return nil
}

// showRule writes what there is to know of one rule.
func (a *app) showRule(s settings, name string) error {
	if err := knownName("rule", name, ruleNames()); err != nil {
		return err
	}
	for _, r := range rules.All() {
		if r.Name != name {
			continue
		}
		if severity, ok := s.severities()[name]; ok {
			r.Severity = severity
		}
		var b strings.Builder
		fmt.Fprintf(&b, "%s (%s)\n\n%s\n", r.Name, r.Severity, strings.TrimSpace(r.Doc.In(a.ui(s))))
		for _, e := range r.Examples {
			writeExample(&b, e, a.ui(s))
		}
		_, err := io.WriteString(a.out, b.String())
		return err
	}
	return nil
}

// writeExample writes a note that the rule objects to, and one that it does not.
func writeExample(b *strings.Builder, e lint.Example, ui string) {
	instead, not := lint.Text{En: "Write", De: "Besser"}, lint.Text{En: "Not", De: "Nicht so"}
	for _, part := range []struct{ title, note string }{{not.In(ui), e.Bad}, {instead.In(ui), e.Good}} {
		if part.note == "" {
			continue
		}
		note := strings.ReplaceAll(text.Printable(part.note, "\n"), "\n", "\n    ")
		fmt.Fprintf(b, "\n%s (%s):\n    %s\n", part.title, e.Lang, note)
	}
}
