package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryProfileThroughThePipe holds that a draft from each of our profiles
// passes "note lint", which is handed nothing but the text, and also when it is
// told of the reader: a draft says nothing that the profile does not.
func TestEveryProfileThroughThePipe(t *testing.T) {
	home := t.TempDir()
	note := func(in string, args ...string) (out, said string, code int) {
		var stdout, stderr bytes.Buffer
		code = run(args, strings.NewReader(in), &stdout, &stderr, func(name string) string {
			if name == "HOME" || name == "XDG_CONFIG_HOME" {
				return home
			}
			return ""
		})
		return stdout.String(), stderr.String(), code
	}
	profiles, err := filepath.Glob("../../testdata/profiles/*")
	if err != nil {
		t.Fatal(err)
	}
	drafted := 0
	for _, path := range profiles {
		if filepath.Ext(path) == ".yaml" { // what is expected of the reader
			continue
		}
		draft, said, code := note("", "draft", path)
		if code == exitFound {
			continue // no ground
		}
		drafted++
		if code != exitClean {
			t.Errorf("%s: no draft, exit code %d: %s", path, code, said)
		}
		if findings, _, code := note(draft, "lint"); code != exitClean {
			t.Errorf("%s: exit code %d from lint\n%s%s", path, code, draft, findings)
		}
		findings, _, code := note(draft, "lint", "--to", path, "--format", "line")
		if code != exitClean || strings.Contains(findings, "[unsupported-claim]") || strings.Contains(findings, "[wrong-name]") {
			t.Errorf("%s: exit code %d from lint, which is told of the reader\n%s%s", path, code, draft, findings)
		}
	}
	t.Logf("%d drafts", drafted)
	if drafted < 30 {
		t.Errorf("only %d of %d profiles give a draft", drafted, len(profiles)/2)
	}
}
