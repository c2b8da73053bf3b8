package editor

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestVim presses the keys in Vim, headless.
func TestVim(t *testing.T) {
	d := newDesk(t, "vim", ".vimrc", "vim")
	d.write(".vimrc", "filetype plugin on\nset statusline=mine\n"+d.read(".vimrc"))
	d.script("vim.vim")
	printed := d.run("vim", "-es", "-N", "-u", ".vimrc", "-i", "NONE", "bad.note", "-S", "vim.vim")
	want := []string{
		"status: revise 100/300 1 error 1 warning",
		"cursor: [talk] on dual writes at GopherCon saved  our migration. Shall we connect?",
		"listed: e41 w81",
		"status: revise 100/300 1 error 1 warning",
		"may be sent: 0",
		"message: info: not copied: the note has 1 error",
		"fixed: Hällo Jane Müller 👩‍💻, your [talk] on dual writes at GopherCon saved our migration. Shall we connect?",
		"undone: Ha\u0308llo Jane Mu\u0308ller 👩‍💻, your [talk] on dual writes at GopherCon saved  our migration. Shall we connect?",
		"may be sent, unsaved: 1",
		"broken: nmae: Jane ",
		"listed: 0",
		"status: ready 97/300",
		"status line: mine  %{get(b:,'note_status','')}",
		"README.md: 0|||markdown",
		"x.txt: 0|||text",
		"draft: 0|||",
		"draft: i1 e1 e1 e1 revise 5/300 3 errors",
		"saved: note",
	}
	if diff := cmp.Diff(want, d.lines()); diff != "" {
		t.Errorf("what Vim does (-want +got):\n%s\n%s", diff, printed)
	}
	d.copied(clean)
}

// TestVimElsewhere opens a text in Vim as it comes, which shows no status line, and
// then a note, whose count stands behind that of Vim.
func TestVimElsewhere(t *testing.T) {
	d := newDesk(t, "vim", ".vimrc", "vim")
	d.open("vim", "-N", "-u", ".vimrc", "x.txt")
	d.see("Jane")
	d.press(":set laststatus? statusline?", "Enter")
	d.see("laststatus=1")
	d.press(":edit bad.note", "Enter")
	d.see("revise 100/300 1 error 1 warning")
	d.see("1,1")
	d.press(":edit x.txt", "Enter")
	d.see("x.txt")
	d.press(":set statusline?", "Enter")
	d.see("statusline=")
	d.unseen("/300")
}
