package editor

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestEmacs presses the keys in Emacs, headless, and reads what Flymake marks.
func TestEmacs(t *testing.T) {
	d := newDesk(t, "emacs", "note.el", "emacs")
	d.script("emacs.el")
	printed := d.run("emacs", "--batch", "-Q", "-l", "emacs.el")
	place, blanks := "[talk] on dual writes at GopherCon saved  our migration. Shall we connect?", "  our migration. Shall we connect?"
	want := []string{
		"may be sent: nil",
		"cursor: " + place,
		"next: " + blanks,
		"status: revise 100/300 1 error 1 warning",
		"columns: 31 71",
		":error: " + place,
		":warning: " + blanks,
		"message: note: info: not copied: the note has 1 error",
		"fixed: Hällo Jane Müller 👩‍💻, your [talk] on dual writes at GopherCon saved our migration. Shall we connect?",
		"undone: Ha\u0308llo Jane Mu\u0308ller 👩‍💻, your [talk] on dual writes at GopherCon saved  our migration. Shall we connect?",
		"may be sent, unsaved: t",
		"may be sent: t",
		"message: note: info: copied: 97/300 characters, by tmux",
		"status: ready 97/300",
		"README.md: (nil nil nil nil)",
		"x.txt: (nil nil nil nil)",
		"x.html: (nil nil nil nil)",
		"x.org: (nil nil nil nil)",
		"draft: nil",
		"draft: (revise 5/300 3 errors 1)",
		"marked: 4",
		"off: nil",
	}
	if diff := cmp.Diff(want, d.lines()); diff != "" {
		t.Errorf("what Emacs does (-want +got):\n%s\n%s", diff, printed)
	}
	d.copied(clean)
}

// TestEglot lets "note lsp" mark what is wrong in Emacs, and takes a fix.
func TestEglot(t *testing.T) {
	d := newDesk(t, "emacs", "note.el", "emacs")
	needServer(t)
	if have := d.run("emacs", "--batch", "--eval", "(princ (locate-library \"eglot\"))"); !strings.Contains(have, "eglot") {
		t.Skip("NOT TESTED: the configuration for emacs with Eglot, which is not installed")
	}
	d.script("eglot.el")
	printed := d.run("emacs", "--batch", "-l", "eglot.el")
	want := []string{
		"marked: [talk] on dual writes at GopherCon saved  our migration. Shall we connect?",
		"marked:   our migration. Shall we connect?",
		"fixed: Ha\u0308llo Jane Mu\u0308ller 👩‍💻, your [talk] on dual writes at GopherCon saved our migration. Shall we connect?",
		"gone: 0",
	}
	if diff := cmp.Diff(want, d.lines()); diff != "" {
		t.Errorf("what Emacs does (-want +got):\n%s\n%s", diff, printed)
	}
}
