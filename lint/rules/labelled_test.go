package rules_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"note/lint"
	"note/lint/lang"
	"note/lint/rules"
)

var update = flag.Bool("update", false, "write testdata/notes/SCORES.md anew")

const notesDir = "../../testdata/notes"

// labels are what a careful reader says of a note; testdata/notes/README.md says what they mean.
type labels struct {
	Generic         bool   `json:"generic"`
	MissingReason   bool   `json:"missing_reason"`
	Personalization string `json:"personalization"`
	Pitch           bool   `json:"pitch"`
	Placeholder     bool   `json:"placeholder"`
	TooLong         bool   `json:"too_long"`
	Verdict         string `json:"verdict"`
}

// labelled is a note, what readers say of it and what the rules find.
type labelled struct {
	ID     string `json:"id"`
	Lang   string `json:"lang"`
	Text   string `json:"text"`
	Labels labels `json:"labels"`
	Second labels `json:"second"` // an independent second reading
	report lint.Report
}

// question is what both readers and rules answer with yes or no.
type question struct {
	name   string
	reader func(labels) bool
	named  []string // rules that say yes, at warning or above; none: the verdict
}

var questions = []question{
	{"verdict", func(l labels) bool { return l.Verdict == "revise" }, nil},
	{"missing_reason", func(l labels) bool { return l.MissingReason }, []string{"missing-reason"}},
	{"none", func(l labels) bool { return l.Personalization == "none" }, []string{"missing-personalization"}},
	{"weak", func(l labels) bool { return l.Personalization == "weak" }, []string{"weak-personalization"}},
	{"pitch", func(l labels) bool { return l.Pitch }, []string{"sales-pitch", "timed-ask"}},
	{"generic", func(l labels) bool { return l.Generic }, []string{"generic-phrase", "empty-praise"}},
	{"placeholder", func(l labels) bool { return l.Placeholder }, []string{"left-in-placeholder"}},
	{"too_long", func(l labels) bool { return l.TooLong }, []string{"too-long"}},
}

// finds says whether one of the named rules is found at warning or above; without rules,
// whether the note is to be revised.
func (n *labelled) finds(named ...string) bool {
	if len(named) == 0 {
		return n.report.Verdict() == "revise"
	}
	return slices.ContainsFunc(n.report.Findings, func(f lint.Finding) bool {
		return f.Severity >= lint.Warning && slices.Contains(named, f.Rule)
	})
}

// readLabelled reads the notes of a file of testdata/notes and runs all rules on each, text alone.
func readLabelled(t *testing.T, name string) []*labelled {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(notesDir, name))
	if err != nil {
		t.Fatal(err)
	}
	var notes []*labelled
	for line := range strings.Lines(string(data)) {
		n := &labelled{}
		if err := json.Unmarshal([]byte(line), n); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		n.report = lint.Run(lint.Note{Input: n.Text, Network: lint.Networks[0]}, lint.Config{Rules: rules.All(), Packs: lang.Packs(), Lang: "en"})
		notes = append(notes, n)
	}
	return notes
}

// TestLabelled holds how well the rules agree with careful readers: SCORES.md
// says it, and no change goes by unseen. With -update it is written anew.
func TestLabelled(t *testing.T) {
	var out strings.Builder
	out.WriteString("# How well the rules agree with careful readers\n\n" +
		"Written by `go test ./lint/rules -run TestLabelled -update`; README.md beside this page says where the notes come from.\n")
	for _, set := range []struct{ title, prefix string }{
		{"Notes that were kept aside", "aside"},
		{"Notes that the packs were worked on with", "worked"},
	} {
		fmt.Fprintf(&out, "\n## %s\n", set.title)
		if kept, _ := filepath.Glob(filepath.Join(notesDir, set.prefix+"-*.jsonl")); len(kept) == 0 {
			out.WriteString("\nNone at present: they have been read, and new ones are due.\n")
			continue
		}
		var all []*labelled
		for _, language := range []string{"en", "de"} {
			notes := readLabelled(t, set.prefix+"-"+language+".jsonl")
			all = append(all, notes...)
			out.WriteString(kappaTable(language, notes))
		}
		out.WriteString(ruleScores(all))
	}
	path := filepath.Join(notesDir, "SCORES.md")
	if *update {
		if err := os.WriteFile(path, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	old, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(string(old), out.String()); diff != "" {
		t.Errorf("SCORES.md is not what the rules find: go test ./lint/rules -run TestLabelled -update (-old +new):\n%s", diff)
	}
}

// kappaTable says for each question how the rules and the second reader agree with the label of record.
func kappaTable(language string, notes []*labelled) string {
	second := notes[0].Second != labels{}
	out := fmt.Sprintf("\n%d notes in %s: Cohen's kappa with the label of record, and its 95 %% interval.\n\n| label | said | rules |%s\n| --- | ---: | --- |%s\n",
		len(notes), language, cond(second, " second reader |", ""), cond(second, " --- |", ""))
	for _, q := range questions {
		var byRules, byReader agreement
		for _, n := range notes {
			byRules.add(q.reader(n.Labels), n.finds(q.named...))
			byReader.add(q.reader(n.Labels), q.reader(n.Second))
		}
		out += fmt.Sprintf("| %s | %d | %s |", q.name, byRules.both+byRules.first, interval(byRules))
		if second {
			out += fmt.Sprintf(" %s |", interval(byReader))
		}
		out += "\n"
	}
	return out
}

func interval(a agreement) string {
	kappa, half := a.kappa()
	return fmt.Sprintf("%.2f (%.2f to %.2f)", kappa, kappa-half, min(1, kappa+half))
}

// ruleScores says for each rule, and each severity at which it finds something, how
// often it is right and how much it sees, as far as a label speaks of it.
func ruleScores(notes []*labelled) string {
	out := "\nRules, both languages, by the severity of what they find in a note (the highest, where it is more than one thing). " +
		"Found: notes in which they do. Precision: of these the share in which the label says so, too. " +
		"Recall: of the notes in which the label says so, the share in which the rule finds it, whatever the severity; – where there is no label. " +
		"Right, which the severity goes by: of the notes found, the share in which readers agree: at an error (do not send this) " +
		"they would revise the note, at a warning (look again) they would, or say what it says, or call the note less than specific.\n\n" +
		"| rule | severity | found | precision | recall | right |\n| --- | --- | ---: | ---: | ---: | ---: |\n"
	for _, r := range rules.All() {
		rows := ""
		for _, severity := range []lint.Severity{lint.Error, lint.Warning} {
			rows += severityScore(r.Name, severity, notes)
		}
		if rows == "" {
			rows = fmt.Sprintf("| `%s` | %s | 0 | – | – | – |\n", r.Name, r.Severity)
		}
		out += rows
	}
	return out
}

// severityScore is the row of a rule for the notes in which the worst that it finds
// is of the severity; empty when there are none.
func severityScore(rule string, severity lint.Severity, notes []*labelled) string {
	var label, seen, right agreement
	found := 0
	question := slices.IndexFunc(questions, func(q question) bool { return slices.Contains(q.named, rule) })
	for _, n := range notes {
		says := question >= 0 && questions[question].reader(n.Labels)
		agrees := n.Labels.Verdict == "revise" || severity < lint.Error && (says || n.Labels.Personalization != "specific")
		is := n.worst(rule) == severity
		if is {
			found++
		}
		label.add(says, is)
		seen.add(says, n.finds(rule))
		right.add(agrees, is)
	}
	if found == 0 {
		return ""
	}
	precision, recall := "–", "–"
	if question >= 0 {
		precision, recall = fmt.Sprintf("%.2f", label.precision()), fmt.Sprintf("%.2f", seen.recall())
	}
	return fmt.Sprintf("| `%s` | %s | %d | %s | %s | %.2f |\n", rule, severity, found, precision, recall, right.precision())
}

// worst is the highest severity of what the rule finds.
func (n *labelled) worst(rule string) lint.Severity {
	worst := lint.Off
	for _, f := range n.report.Findings {
		if f.Rule == rule {
			worst = max(worst, f.Severity)
		}
	}
	return worst
}

func cond(yes bool, a, b string) string {
	if yes {
		return a
	}
	return b
}
