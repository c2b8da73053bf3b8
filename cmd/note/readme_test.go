package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"note/cmd/note/editor"
	"note/cmd/note/report"
	"note/compose"
	"note/compose/profile"
	"note/lint"
	"note/lint/rules"
)

const readme = "../../README.md"

// TestReadme holds that README's sessions print what they say, and that its
// tables are those of the code. With -update it writes both anew.
func TestReadme(t *testing.T) {
	old, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	want := tables(t, sessions(t, string(old)))
	if *update {
		if err := os.WriteFile(readme, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(want, string(old)); diff != "" {
		t.Errorf("README.md is not what the program says; go test ./cmd/note -run TestReadme -update (-want +got):\n%s", diff)
	}
}

var session = regexp.MustCompile("(?s)```console\n(.*?)```")

// sessions runs the commands of every console block at the top of the tree.
func sessions(t *testing.T, readme string) string {
	blocks := 0
	readme = session.ReplaceAllStringFunc(readme, func(block string) string {
		blocks++
		return "```console\n" + transcript(t, block) + "```"
	})
	if blocks < 3 {
		t.Errorf("%d sessions in README.md, want at least one for each of the three uses", blocks)
	}
	return readme
}

// transcript runs the lines of a block that begin with "$ ", each with the
// lines that follow a backslash, and gives them with what they print.
func transcript(t *testing.T, block string) string {
	var out strings.Builder
	lines := strings.Split(block, "\n")
	for i := 0; i < len(lines); i++ {
		command, ok := strings.CutPrefix(lines[i], "$ ")
		if !ok {
			continue
		}
		fmt.Fprintln(&out, lines[i])
		for strings.HasSuffix(lines[i], "\\") {
			i++
			command += "\n" + lines[i]
			fmt.Fprintln(&out, lines[i])
		}
		out.WriteString(printed(t, command))
	}
	return out.String()
}

// printed is what a shell prints of command, with note in its path.
func printed(t *testing.T, command string) string {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("no shell to run README's sessions with")
	}
	home := t.TempDir()
	cmd := exec.Command("sh", "-c", command)
	cmd.Dir = filepath.Dir(readme)
	cmd.Env = append(os.Environ(), "HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_DATA_HOME="+home, "LC_ALL=C.UTF-8")
	var both bytes.Buffer
	cmd.Stdout, cmd.Stderr = &both, &both
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return both.String()
}

// tables writes what stands between the marks of every generated table.
func tables(t *testing.T, readme string) string {
	for name, write := range map[string]func() string{
		"rules": ruleTable, "facts": factTable, "networks": networkTable, "grounds": groundTable,
		"formats": formatTable, "config": configTable, "fields": fieldTable, "forms": formTable,
		"editors": editorTable, "commands": commandTable,
	} {
		begin, end := "<!-- generated: "+name+" -->\n", "<!-- end -->"
		head, rest, ok := strings.Cut(readme, begin)
		_, tail, closed := strings.Cut(rest, end)
		if !ok || !closed {
			t.Errorf("README.md has no table between %q and %q", begin, end)
			continue
		}
		readme = head + begin + "\n" + write() + "\n" + end + tail
	}
	return readme
}

func commandTable() string {
	out := "| command | what it does |\n| --- | --- |\n"
	for _, cmd := range allCommands(newTestRoot())[1:] {
		if !cmd.HasSubCommands() {
			out += fmt.Sprintf("| `%s` | %s |\n", strings.ReplaceAll(usage(cmd), "|", `\|`), cmd.Short)
		}
	}
	return out
}

// ruleTable is what "note rule --format markdown" prints.
func ruleTable() string {
	var out strings.Builder
	format, _ := report.FindRuleFormat("markdown")
	_ = format.List(&out, rules.All(), "en") // a Builder takes all
	return out.String()
}

func formatTable() string {
	out := "| format | what it is |\n| --- | --- |\n"
	for _, f := range report.Formats() {
		out += fmt.Sprintf("| `%s` | %s |\n", f.Name, f.Doc)
	}
	return out
}

func editorTable() string {
	out := "| editor | set up | check, fix, copy | columns |\n| --- | --- | --- | --- |\n"
	for _, e := range editor.Editors() {
		out += fmt.Sprintf("| %s | %s | %s | %s |\n", e.Name, e.Setup, strings.ReplaceAll(e.Keys, `\`, `\\`), e.Units)
	}
	return out
}

func configTable() string {
	out := "| key | variable | what it sets |\n| --- | --- | --- |\n"
	s := defaults()
	for _, k := range s.keys() {
		variable := "`" + variableOf(k) + "`"
		if !k.hasVariable() {
			variable = "–"
		}
		out += fmt.Sprintf("| `%s` | %s | %s |\n", k.name, variable, k.doc)
	}
	return out
}

func factTable() string {
	out := "| fact | holds | meaning |\n| --- | --- | --- |\n"
	for _, f := range profile.Fields {
		kind := map[profile.Type]string{profile.Text: "text", profile.List: "list", profile.Number: "number"}[f.Type]
		out += fmt.Sprintf("| `%s` | %s | %s |\n", f.Field, kind, f.Doc)
	}
	return out
}

func networkTable() string {
	out := "| network | limit | checked | notes a month | days after withdrawing | remark |\n| --- | --- | --- | --- | --- | --- |\n"
	number := func(n int, none string) string {
		if n > 0 {
			return fmt.Sprint(n)
		}
		return none
	}
	for _, n := range lint.Networks {
		out += fmt.Sprintf("| `%s` | %s | %s | %s | %s | %s |\n", n.ID(), number(n.Limit, "none"), n.Checked, number(n.Notes.Number, "–"), number(n.Rest.Number, "–"), n.Remark.En)
	}
	return out
}

func groundTable() string {
	out := "| ground | a reason because |\n| --- | --- |\n"
	for _, k := range compose.Kinds() {
		out += fmt.Sprintf("| `%s` | %s |\n", k.Kind, k.Doc)
	}
	return out
}

// fieldTable lists what a template may use beside the facts.
func fieldTable() string {
	out := "| field | where | what it is |\n| --- | --- | --- |\n"
	for _, f := range compose.TemplateFields() {
		switch {
		case f.Ground != "":
			out += fmt.Sprintf("| `{%s}` | `%s` | %s |\n", f.Name, f.Ground, f.Doc)
		case f.Derived:
			out += fmt.Sprintf("| `{%s}` | everywhere | %s |\n", f.Name, f.Doc)
		}
	}
	return out
}

func formTable() string {
	out := "| form | language | of | for example |\n| --- | --- | --- | --- |\n"
	for _, f := range compose.TemplateForms() {
		out += fmt.Sprintf("| `{…:%s}` | `%s` | %s | %s → %s |\n", f.Name, f.Lang, strings.Join(f.Fields, ", "), f.Example.Name, f.Example.Gives)
	}
	return out
}
