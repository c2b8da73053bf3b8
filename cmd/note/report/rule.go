package report

import (
	"fmt"
	"io"
	"strings"

	"note/lint"
	"note/lint/text"
)

// RuleFormat is a way to write what the rules are: all of them in a list, or one
// with why it is there and what to write instead.
type RuleFormat struct {
	Name string
	List func(w io.Writer, rules []lint.Rule, ui string) error
	One  func(w io.Writer, rule lint.Rule, ui string) error
}

// RuleFormats lists the formats, the default first.
func RuleFormats() []RuleFormat {
	return []RuleFormat{
		{"text", listRules, showRule},
		{"json", listRulesJSON, showRuleJSON},
		{"markdown", listRulesMarkdown, showRuleMarkdown},
	}
}

// RuleFormatNames lists the names of the formats.
func RuleFormatNames() []string {
	var names []string
	for _, f := range RuleFormats() {
		names = append(names, f.Name)
	}
	return names
}

// FindRuleFormat gives the format of that name.
func FindRuleFormat(name string) (RuleFormat, bool) {
	for _, f := range RuleFormats() {
		if f.Name == name {
			return f, true
		}
	}
	return RuleFormat{}, false
}

// RuleTitle is the first line of a rule's doc: what it finds.
func RuleTitle(r lint.Rule, ui string) string {
	title, _, _ := strings.Cut(r.Doc.In(ui), "\n")
	return title
}

// ruleBody is why a rule is there, and what to write instead: a line for each
// paragraph, which words is applied to, but for what is indented.
func ruleBody(r lint.Rule, ui string, words func(string) string) string {
	_, body, _ := strings.Cut(r.Doc.In(ui), "\n\n")
	list := strings.Split(strings.TrimRight(body, "\n"), "\n\n")
	for i, p := range list {
		if !strings.HasPrefix(p, " ") {
			list[i] = words(strings.Join(strings.Fields(p), " "))
		}
	}
	return strings.Join(list, "\n\n")
}

// asItIs leaves a text as it is.
func asItIs(s string) string { return s }

// Before an example: what not to write, and what to write.
var (
	exampleNot     = lint.Text{En: "Not", De: "Nicht so"}
	exampleInstead = lint.Text{En: "Write", De: "Besser"}
)

// examples calls write with each note of the rule's examples and the title before it.
func examples(r lint.Rule, ui string, write func(title, note string)) {
	for _, e := range r.Examples {
		for _, part := range []struct{ title, note string }{{exampleNot.In(ui), e.Bad}, {exampleInstead.In(ui), e.Good}} {
			if part.note != "" {
				write(fmt.Sprintf("%s (%s)", part.title, e.Lang), text.Printable(part.note, "\n"))
			}
		}
	}
}

func listRules(w io.Writer, rules []lint.Rule, ui string) error {
	width := 0
	for _, r := range rules {
		width = max(width, len(r.Name))
	}
	for _, r := range rules {
		if _, err := fmt.Fprintf(w, "%-*s  %-7s  %s\n", width, r.Name, wordsFor(ui).severity[r.Severity], RuleTitle(r, ui)); err != nil {
			return err
		}
	}
	return nil
}

func showRule(w io.Writer, r lint.Rule, ui string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s)\n\n%s\n", r.Name, wordsFor(ui).severity[r.Severity], strings.TrimSpace(r.Doc.In(ui)))
	examples(r, ui, func(title, note string) {
		fmt.Fprintf(&b, "\n%s:\n    %s\n", title, strings.ReplaceAll(note, "\n", "\n    "))
	})
	_, err := io.WriteString(w, b.String())
	return err
}

// jsonRule is a rule as programs read it.
type jsonRule struct {
	Rule     string        `json:"rule"`
	Severity string        `json:"severity"`
	Content  bool          `json:"content"` // it reads the words of a language
	Title    string        `json:"title"`
	Doc      string        `json:"doc"`
	Examples []jsonExample `json:"examples"`
}

type jsonExample struct {
	Lang  string `json:"lang"`
	Bad   string `json:"bad"` // ⟦ and ⟧ enclose what is found
	Good  string `json:"good"`
	Fixed string `json:"fixed,omitempty"`
}

// listRulesJSON writes an object a line, as the findings come.
func listRulesJSON(w io.Writer, rules []lint.Rule, ui string) error {
	for _, r := range rules {
		if err := showRuleJSON(w, r, ui); err != nil {
			return err
		}
	}
	return nil
}

func showRuleJSON(w io.Writer, r lint.Rule, ui string) error {
	out := jsonRule{
		Rule: r.Name, Severity: r.Severity.String(), Content: r.Content,
		Title: RuleTitle(r, ui), Doc: ruleBody(r, ui, asItIs), Examples: []jsonExample{},
	}
	for _, e := range r.Examples {
		out.Examples = append(out.Examples, jsonExample{e.Lang, e.Bad, e.Good, e.Fixed})
	}
	return Encode(w, out, "")
}

// tableHead is the head of the list in Markdown.
var tableHead = lint.Text{En: "| rule | severity | what it finds |", De: "| Regel | Schwere | was sie findet |"}

func listRulesMarkdown(w io.Writer, rules []lint.Rule, ui string) error {
	var b strings.Builder
	b.WriteString(tableHead.In(ui) + "\n| --- | --- | --- |\n")
	for _, r := range rules {
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", r.Name, wordsFor(ui).severity[r.Severity], strings.ReplaceAll(RuleTitle(r, ui), "|", `\|`))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func showRuleMarkdown(w io.Writer, r lint.Rule, ui string) error {
	_, err := fmt.Fprintf(w, "## %s\n\n**%s** (%s)\n\n%s\n", r.Name, RuleTitle(r, ui), wordsFor(ui).severity[r.Severity], ruleHelp(r, ui))
	return err
}

// ruleHelp is all but the title of a rule, in Markdown.
func ruleHelp(r lint.Rule, ui string) string {
	b := new(strings.Builder)
	b.WriteString(ruleBody(r, ui, unmarkedDown) + "\n")
	examples(r, ui, func(title, note string) {
		fmt.Fprintf(b, "\n%s:\n\n    %s\n", title, strings.ReplaceAll(note, "\n", "\n    "))
	})
	return strings.TrimRight(b.String(), "\n")
}

// unmarkedDown is a text in which Markdown reads no mark: {{x}} and *|x|* are meant as they stand.
func unmarkedDown(s string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "<", `\<`, ">", `\>`, "[", `\[`, "]", `\]`, "|", `\|`, "`", "\\`").Replace(s)
}
