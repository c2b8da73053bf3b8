package editor

import (
	"os/exec"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestNeovim presses the keys in Neovim, headless.
func TestNeovim(t *testing.T) {
	d := newDesk(t, "neovim", ".config/nvim/init.lua", "nvim")
	d.write(".config/nvim/init.lua", "vim.o.statusline = 'mine'\n"+d.read(".config/nvim/init.lua"))
	d.script("neovim.lua")
	printed := d.run("nvim", "--headless", "-i", "NONE", "bad.note", "-c", "luafile neovim.lua")
	want := []string{
		"status: revise 100/300 1 error 1 warning",
		"cursor: [talk] on dual writes at GopherCon saved  our migration. Shall we connect?",
		"listed: E41 W81",
		"may be sent: false",
		"message: not copied: the note has 1 error",
		"fixed: Hällo Jane Müller 👩‍💻, your [talk] on dual writes at GopherCon saved our migration. Shall we connect?",
		"undone: Ha\u0308llo Jane Mu\u0308ller 👩‍💻, your [talk] on dual writes at GopherCon saved  our migration. Shall we connect?",
		"may be sent, unsaved: true",
		"broken: nmae: Jane ",
		"listed: 0",
		"status: ready 97/300",
		"status line: mine  %{get(b:,'note_status','')}",
		"README.md: nil|||markdown|0|0",
		"x.txt: nil|||text|0|0",
		"draft: nil||||0|0",
		"listed: 4 revise 5/300 3 errors",
		"saved: note 4",
	}
	if diff := cmp.Diff(want, d.lines()); diff != "" {
		t.Errorf("what Neovim does (-want +got):\n%s\n%s", diff, printed)
	}
	d.copied(clean)
}

// TestNeovimServer lets "note lsp" mark what is wrong in Neovim, and chooses a fix.
func TestNeovimServer(t *testing.T) {
	d := newDesk(t, "neovim", ".config/nvim/init.lua", "nvim")
	needServer(t)
	d.script("neovim-lsp.lua")
	printed := d.run("nvim", "--headless", "-i", "NONE", "bad.note", "-c", "luafile neovim-lsp.lua")
	if strings.Contains(printed, "quit with exit code") {
		t.Errorf("the server was not shut down well: %s", printed)
	}
	want := []string{
		"marked: left-in-placeholder 1 [talk]",
		"marked: untidy-space 2 " + "  our migration. Shall we connect?",
		"explained: true",
		"fixed: Ha\u0308llo Jane Mu\u0308ller 👩‍💻, your [talk] on dual writes at GopherCon saved our migration. Shall we connect?",
		"left: left-in-placeholder",
		"gone: 0",
	}
	if diff := cmp.Diff(want, d.lines()); diff != "" {
		t.Errorf("what Neovim does (-want +got):\n%s\n%s", diff, printed)
	}
}

// needServer skips a test where note has no language server.
func needServer(t *testing.T) {
	t.Helper()
	if err := exec.Command(noteFolder(t)+"/note", "help", "lsp").Run(); err != nil {
		t.Skip("NOT TESTED: note lsp, since this note has no such command")
	}
}
