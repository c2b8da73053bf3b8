package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestReplacedAtOnce holds that a file is replaced as a whole: whoever has opened
// the old one, here by another name, goes on to read the old text.
func TestReplacedAtOnce(t *testing.T) {
	const entry = `{"time":"2026-11-22T12:00:00Z","name":"Kim Weiß","how":"sent"}` + "\n"
	for _, test := range []struct {
		file, content string
		args          string
	}{
		{"a.note", "Hi  Kim, your post on looms helped.\n", "lint --write a.note"},
		{"page.html", "old", "audit two.csv --fail-on never --force --html page.html"},
		{"notes.csv", "old", "draft two.csv --force --out notes.csv"},
		{"notes.jsonl", "old", "draft two.csv --force --out notes.jsonl"},
		{"note/ledger.jsonl", entry, "sent --forget Kim_Weiß"},
	} {
		t.Run(test.args, func(t *testing.T) {
			home := t.TempDir()
			t.Chdir(home)
			put(t, test.content, test.file)
			put(t, "name,post,message\nKim Weiß,Lein am Hang,Hi Kim\nAda Groß,Lein am Bach,Hi Ada\n", "two.csv")
			if err := os.Link(test.file, "opened"); err != nil {
				t.Skip(err)
			}
			args := strings.Fields(test.args)
			for i := range args {
				args[i] = strings.ReplaceAll(args[i], "_", " ")
			}
			if got := runAt(home, "", args...); got.Code != exitClean {
				t.Fatalf("%+v", got)
			}
			opened, err := os.ReadFile("opened")
			if err != nil || string(opened) != test.content {
				t.Errorf("the old file holds %q, %v", opened, err)
			}
			if now, err := os.ReadFile(test.file); err != nil || string(now) == test.content {
				t.Errorf("the new file holds %q, %v", now, err)
			}
			if left, _ := filepath.Glob(".note-*"); left != nil {
				t.Errorf("left behind: %q", left)
			}
		})
	}
}
