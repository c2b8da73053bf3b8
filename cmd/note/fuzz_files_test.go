package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// runAt runs note in process for a user whose files lie in home.
func runAt(home, in string, args ...string) result {
	var out, err bytes.Buffer
	code := run(args, strings.NewReader(in), &out, &err, func(name string) string {
		switch name {
		case "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME":
			return home
		}
		return ""
	})
	return result{code, out.String(), err.String()}
}

// put writes a file below a folder.
func put(t testing.TB, content string, path ...string) {
	t.Helper()
	name := filepath.Join(path...)
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// FuzzConfig holds for any config that it works or is refused by its name.
func FuzzConfig(f *testing.F) {
	for _, seed := range []string{
		"network: xing\nlimit: 200\nseverity: {link: info}\nallow: [link]\nme: {name: Kim Weiß, topics: [a, b]}\n",
		"phrases:\n  - {pattern: '*werk (a|b)', message: 'no'}\nexamples:\n  - {bad: Hi, good: '⟦x⟧'}\n",
		"a: &a [*a, *a]\nb: *a\n", "network: xing\nnetwork: xing\n", "---\nx: y\n---\n", "\tnetwork: xing", "limit: 1e999", "limit: -0x7fffffffffffffff", "!!binary x",
		"? {a: b}\n: c\n", "? [a]\n", strings.Repeat("[", 5000), strings.Repeat("{a: ", 500), "lang: \xff", "templates: ../../etc\npacks: [/dev/null, ~/x]\n",
		"\u202e: x\n", "color: \"\\e[31m\"\n", "me: {because: x, name: [1, [2]]}\n", "<<: {a: b}\n", "%YAML 9.9\n---\na: b\n",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, config string) {
		home := t.TempDir()
		put(t, config, home, "note", "config.yaml")
		for _, args := range [][]string{{"lint"}, {"config"}} {
			got := runAt(home, "Hi Jörg, your post „ß“ helped. Shall we connect?", args...)
			checkRun(t, args, got)
			if got.Code == exitFailed && !strings.Contains(got.Err, home) && !strings.Contains(got.Err, "in the config") {
				t.Errorf("%q: neither the file nor the setting is named: %+v", config, got)
			}
		}
	})
}

// FuzzFrontMatter holds for any head of a note file that it is read, or refused
// with a line that it has, and that no word of it is judged.
func FuzzFrontMatter(f *testing.F) {
	for _, seed := range []string{
		"to: {name: Weiß, employers: [a]}\nfrom: {topics: x}\nlang: de\nnetwork: xing\nallow: [link, 'too-long: x']\ndrafted: 2026-01-31\n",
		"to: &a [*a]\n", "drafted: 99999-99-99\n", "lang: [de]\n", "to:\n", "x\n", "to: {nmae: x}\r\n", "---x\n", "\x1b[31m: x\n", "a: !!python/object x\n", strings.Repeat("- ", 3000) + "\n",
		"to: {name: \"\\u202e\\x1b[2J\"}\n", "lang: \u2028\n", "allow: {a: b}\n",
	} {
		f.Add(seed, "Hi  Weiß, I came across your profile 👩‍💻")
	}
	f.Fuzz(func(t *testing.T, head, note string) {
		input := "---\n" + head + "---\n" + note
		args := []string{"lint", "--input", "text", "--format", "line"}
		got := runNote(strings.NewReader(input), args...)
		checkRun(t, args, got)
		for line := range strings.Lines(got.Out) {
			if n := lineOf(line); n < 3 || n > 1+strings.Count(input, "\n")+strings.Count(input, "\r") {
				t.Errorf("%q: %q is found in the head or behind the end", input, line)
			}
		}
	})
}

// lineOf is the number in path:line:column, where the path has no colon.
func lineOf(s string) int {
	n := 0
	_, rest, _ := strings.Cut(s, ":")
	for _, r := range rest {
		if r < '0' || r > '9' {
			break
		}
		n = 10*n + int(r-'0')
	}
	return n
}

// FuzzAudit holds for any file in a folder that the audit tells what it is, and
// that its page holds no mark-up of it.
func FuzzAudit(f *testing.F) {
	for i, seed := range []string{
		"From,To,Sent At,Message,Direction,inviteeProfileUrl\nAda,Kim,\"3/5/26, 1:45\u202fAM\",\"Hi <script>alert(1)</script>\nKim\",OUTGOING,javascript:alert(1)\n",
		`{"text":"Hi </style><script>x","recipient":{"name":"\u001b]0;x\u0007"},"sent":"2026-01-31","outcome":"accepted"}` + "\n{",
		"---\nto: {name: \"<img src=x onerror=y>\"}\n---\nHi <b>Kim</b>, your post {{x}} &amp; „ß“ helped.",
		"message;sent\n\"Hi \u202e\";2026-99-99\n=cmd|x;1e999\n\"open",
	} {
		for j := range 3 {
			f.Add(seed, i+j)
		}
	}
	f.Fuzz(func(t *testing.T, content string, kind int) {
		home := t.TempDir()
		name := "a" + []string{".csv", ".jsonl", ".note", ".zip"}[kind&3]
		put(t, content, home, "in", name)
		page := filepath.Join(home, "page.html")
		args := []string{"audit", "--today", "2026-11-22", "--html", page, filepath.Join(home, "in")}
		checkRun(t, args, runAt(home, "", args...))
		html, err := os.ReadFile(page)
		if err != nil {
			return // nothing could be read: there is no report
		}
		for _, mark := range []string{"<script", "<img", "<iframe", "=\"javascript:", "onerror=\""} {
			if strings.Contains(strings.ToLower(string(html)), mark) {
				t.Errorf("%s is in the page of %q", mark, content)
			}
		}
	})
}

// FuzzSent holds for any ledger that it is listed, looked into and forgotten from
// without harm: whoever is forgotten is not found again.
func FuzzSent(f *testing.F) {
	for _, seed := range []string{
		`{"time":"2026-11-22T12:00:00Z","name":"Kim Weiß","url":"https://www.linkedin.com/in/kim","how":"sent","text":"Hi Kim"}` + "\n",
		`{"time":"2026-11-22T12:00:00Z","name":"\u001b[2J\u202e","how":"sent","text":"\u009b"}` + "\n{\n[]\n\xff\x00\n" + `{"time":"x"`,
		`{"time":"9999-12-31T23:59:60+99:99","name":"Kim Weiß","how":"talked"}` + "\r\n" + strings.Repeat("x", 1<<17),
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		home := t.TempDir()
		put(t, content, home, "note", "ledger.jsonl")
		list := []string{"sent", "--list"}
		checkRun(t, list, runAt(home, "", list...))
		forget := []string{"sent", "--forget", "Kim Weiß"}
		checkRun(t, forget, runAt(home, "", forget...))
		export := []string{"sent", "--export", "Kim Weiß"}
		got := runAt(home, "", export...)
		checkRun(t, export, got)
		if !strings.Contains(got.Err, "nothing is stored") {
			t.Errorf("%q: somebody who was forgotten is still there: %+v", content, got)
		}
	})
}
