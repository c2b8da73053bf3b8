package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// protocolLibrary is the library that VS Code talks to language servers with.
const protocolLibrary = "vscode-languageserver-protocol@3.18.5"

// TestProtocolLibrary drives "note lsp" through the library that VS Code uses. It
// takes that from npm, so it runs only where NOTE_TEST_NPM is set.
func TestProtocolLibrary(t *testing.T) {
	if os.Getenv("NOTE_TEST_NPM") == "" {
		t.Skip("NOT TESTED: note lsp with VS Code's protocol library; NOTE_TEST_NPM=1 installs that from npm and tests it")
	}
	for _, program := range []string{"node", "npm"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skipf("NOT TESTED: note lsp with VS Code's protocol library, since %s is not installed", program)
		}
	}
	dir := t.TempDir()
	install := exec.Command("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", dir, protocolLibrary)
	if out, err := install.CombinedOutput(); err != nil {
		t.Skipf("NOT TESTED: note lsp with VS Code's protocol library, since npm could not install it: %v\n%s", err, out)
	}
	script, err := os.ReadFile("lsp/testdata/protocol.mjs")
	if err != nil {
		t.Fatal(err)
	}
	write(t, dir, "protocol.mjs", string(script))
	node := exec.Command("node", filepath.Join(dir, "protocol.mjs"))
	node.Env = append(os.Environ(), "HOME="+dir, "XDG_CONFIG_HOME="+dir, "XDG_DATA_HOME="+dir, "TMPDIR="+dir, "LC_ALL=C.UTF-8")
	if out, err := node.CombinedOutput(); err != nil || string(out) != "ok\n" {
		t.Errorf("%v\n%s", err, out)
	}
}
