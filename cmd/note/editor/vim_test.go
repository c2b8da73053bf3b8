package editor

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestVim presses the keys in Vim, headless.
func TestVim(t *testing.T) {
	d := newDesk(t, "vim", ".vimrc", "vim")
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
	}
	if diff := cmp.Diff(want, d.lines()); diff != "" {
		t.Errorf("what Vim does (-want +got):\n%s\n%s", diff, printed)
	}
	d.copied(clean)
}
