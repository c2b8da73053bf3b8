package main

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"note/cmd/note/report"
	"note/lint"
	"note/lint/rules"
)

func newRuleCmd(a *app) *cobra.Command {
	var o ruleOptions
	cmd := &cobra.Command{
		Use:   "rule [NAME]",
		Short: "List the rules, or say why one is there and what to write instead",
		Long: `Rule lists the rules, or says why one is there and what to write instead.

With --test it tries the examples of a file: of phrases, written as in a config,
of a pack, or of neither, for what the config says. An example is a bad note, a
good note or both:

  examples:
    - bad: "Hi Zoë, let's ⟦circle back⟧ in May."
      good: "Hi Zoë, I will write again in May."

What stands between ⟦ and ⟧ must be found, and nothing else by the same rules; in
the good note they find nothing, and no other finds an error or a warning. An
example may name its rule, lang and network, and show with fixed what the safe
fixes make of the bad note. The exit code is 1 when an example is not as shown, 2
when the file cannot be understood.`,
		Example: `  note rule
  note rule left-in-placeholder
  note rule missing-reason --ui de
  note rule --format markdown
  note rule --test phrases.yaml`,
		Annotations:       oneMeans("An example of --test is not as shown."),
		Args:              atMost(1),
		ValidArgsFunction: a.oneOf(a.oneRule),
		RunE:              func(cmd *cobra.Command, args []string) error { return a.rule(cmd, o, args) },
	}
	cmd.Flags().StringVar(&o.test, "test", "", "`FILE` whose examples are tried: a pack, or phrases as in a config")
	cmd.Flags().StringVar(&o.format, "format", "text", "`FORMAT` of what is shown: "+ruleFormats().String())
	a.takes(cmd, "format", ruleFormats)
	return cmd
}

func ruleFormats() vocabulary { return outputs().only(report.RuleFormatNames()...) }

// ruleOptions are the flags of "note rule".
type ruleOptions struct {
	format string
	test   string
}

// rule writes the rules, or the one named, with the severities that the config gives them.
func (a *app) rule(cmd *cobra.Command, o ruleOptions, names []string) error {
	if o.test != "" {
		if cmd.Flags().Changed("format") {
			return errors.New("--test writes what it finds: leave out --format")
		}
		if len(names) > 0 {
			return fmt.Errorf("--test tries a whole file: leave out %q", names[0])
		}
		return a.testExamples(cmd, o.test)
	}
	format, _ := report.FindRuleFormat(o.format)
	s, err := a.settings(cmd.Flags(), ".")
	if err != nil {
		return err
	}
	list := severed(rules.All(), s.severities())
	if len(names) == 0 {
		return cannotWrite(format.List(a.out, list, a.ui(s)))
	}
	if err := knownName("rule", names[0], ruleNames()); err != nil {
		return err
	}
	i := slices.IndexFunc(list, func(r lint.Rule) bool { return r.Name == names[0] })
	return cannotWrite(format.One(a.out, list[i], a.ui(s)))
}

// severed are the rules with the severities that the config sets.
func severed(list []lint.Rule, set map[string]lint.Severity) []lint.Rule {
	for i := range list {
		if severity, ok := set[list[i].Name]; ok {
			list[i].Severity = severity
		}
	}
	return list
}
