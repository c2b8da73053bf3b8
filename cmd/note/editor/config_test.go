package editor

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/pelletier/go-toml/v2"
)

// TestEditors holds that a configuration says where it belongs and what its
// editor counts columns in, and that each file has its line in the list.
func TestEditors(t *testing.T) {
	listed := map[string]bool{}
	for _, e := range Editors() {
		listed[e.file] = true
		config := e.Config()
		for _, word := range []string{"Columns are |UTF-16 units", "Paste this|Save this", "clipboard", "safe fixes", `\.note\b|"note"`, "mails, too|any file"} {
			if !regexp.MustCompile(word).MatchString(config) {
				t.Errorf("%s: nothing is said of %q", e.file, word)
			}
		}
	}
	entries, err := files.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(listed) {
		t.Errorf("%d files, %d listed", len(entries), len(listed))
	}
}

// TestHelix reads what is printed for Helix, which Debian does not have: whether
// its keys do what they say, nobody tried.
func TestHelix(t *testing.T) {
	languages, keys, ok := strings.Cut(config(t, "helix"), "# ---- Paste this into ~/.config/helix/config.toml. ----")
	if !ok {
		t.Fatal("the two files of Helix are not told apart")
	}
	var l struct {
		Server    map[string]struct{ Command string } `toml:"language-server"`
		Languages []struct {
			Files   []string `toml:"file-types"`
			Servers []string `toml:"language-servers"`
		} `toml:"language"`
	}
	if err := toml.Unmarshal([]byte(languages), &l); err != nil {
		t.Fatal(err)
	}
	for _, language := range l.Languages {
		if diff := cmp.Diff([]string{"note"}, language.Files); diff != "" {
			t.Errorf("files (-want +got):\n%s", diff)
		}
		for _, server := range language.Servers {
			if l.Server[server].Command != "note" {
				t.Errorf("no server %q", server)
			}
		}
	}
	var k struct {
		Keys struct {
			Normal struct {
				Space map[string]map[string][]string
			}
		}
	}
	if err := toml.Unmarshal([]byte(keys), &k); err != nil {
		t.Fatal(err)
	}
	if n := len(k.Keys.Normal.Space["n"]); n != 3 {
		t.Errorf("%d keys, want 3", n)
	}
}

// TestVSCode matches what note says as VS Code does: the pattern finds each
// place, in UTF-16 units.
func TestVSCode(t *testing.T) {
	parts := jsonParts(t, config(t, "vscode"))
	if len(parts) != 3 {
		t.Fatalf("%d documents, want tasks, keys and settings", len(parts))
	}
	var tasks struct {
		Tasks []struct {
			Label, Command string
			Args           []string
			ProblemMatcher json.RawMessage
		}
	}
	if err := json.Unmarshal([]byte(parts[0]), &tasks); err != nil {
		t.Fatal(err)
	}
	for _, task := range tasks.Tasks {
		if !strings.Contains(parts[1], strconv.Quote(task.Label)) {
			t.Errorf("no key for the task %q", task.Label)
		}
	}
	var keys []struct{ When string }
	var settings map[string]any
	if err := errors.Join(json.Unmarshal([]byte(parts[1]), &keys), json.Unmarshal([]byte(parts[2]), &settings)); err != nil {
		t.Fatal(err)
	}
	for _, key := range keys {
		if key.When != "resourceExtname == .note" {
			t.Errorf("a key holds when %q", key.When)
		}
	}
	if diff := cmp.Diff(map[string]any{"files.associations": map[string]any{"*.note": "plaintext"}}, settings); diff != "" {
		t.Errorf("settings (-want +got):\n%s", diff)
	}
	var matcher struct {
		Pattern struct {
			Regexp             string
			File, Line, Column int
			Severity, Message  int
		}
	}
	check := tasks.Tasks[0]
	if err := json.Unmarshal(check.ProblemMatcher, &matcher); err != nil {
		t.Fatal(err)
	}
	path := t.TempDir() + "/bad.note"
	if err := os.WriteFile(path, []byte(bad), 0o666); err != nil {
		t.Fatal(err)
	}
	check.Args[len(check.Args)-1] = path
	out, _ := exec.Command(noteFolder(t)+"/"+check.Command, check.Args...).Output()
	var found []string
	for line := range strings.Lines(string(out)) {
		p := matcher.Pattern
		m := regexp.MustCompile(p.Regexp).FindStringSubmatch(strings.TrimSuffix(line, "\n"))
		if m == nil || m[p.File] != path || m[p.Line] != "1" {
			t.Fatalf("the pattern does not match %q", line)
		}
		column, _ := strconv.Atoi(m[p.Column])
		found = append(found, m[p.Severity]+" "+string(utf16.Decode(utf16.Encode([]rune(bad))[column-1:]))[:6])
	}
	if got := strings.Join(found, ", "); got != "error [talk], warning   our " {
		t.Errorf("found: %s", got)
	}
}

// jsonParts takes a text with remarks apart into its JSON documents.
func jsonParts(t *testing.T, config string) []string {
	t.Helper()
	var plain strings.Builder
	for line := range strings.Lines(config) {
		if !strings.HasPrefix(line, "//") {
			plain.WriteString(line)
		}
	}
	var parts []string
	d := json.NewDecoder(strings.NewReader(plain.String()))
	for d.More() {
		var part json.RawMessage
		if err := d.Decode(&part); err != nil {
			t.Fatal(err)
		}
		parts = append(parts, string(part))
	}
	return parts
}
