package editor

import (
	"os"
	"strings"
	"testing"
)

// marked is a file in which X was typed at the place that was found.
var marked = strings.Replace(bad, "[talk]", "X[talk]", 1)

// TestKakoune presses the keys in Kakoune.
func TestKakoune(t *testing.T) {
	d := newDesk(t, "kakoune", ".config/kak/kakrc", "kak")
	d.open("kak", "bad.note")
	d.see("100/300") // the mode line has the count
	d.press("Space", "s")
	d.see("error: a field of a template is left in: [talk]")
	d.press(":exec iX<esc>", "Enter", ":w", "Enter")
	d.saved("bad.note", marked)
	d.press("u", "Space", "y")
	d.see("not copied: the note has 1 error")
	d.copied(untouched)
	d.press("Space", "f")
	d.see("99/300 1 error")
	d.press(":w", "Enter")
	d.saved("bad.note", fixed)
	d.press(":e good.note", "Enter")
	d.see("ready 97/300")
	d.press("Space", "s")
	d.see("note: ready 97/300")
	d.press("Space", "y")
	d.copied(clean)
	d.see("note: info: copied: 97/300 characters, by tmux")
	d.press(":e README.md", "Enter")
	d.see("README.md")
	d.press(":echo -to-file out %opt{modelinefmt}%opt{note_status}%opt{lintcmd}", "Enter", ":note-here", "Enter")
	d.see("revise 100/300") // which takes its time to be shown
	if mine := d.read("out"); mine == "" || strings.Contains(mine, "note") {
		d.Errorf("the mode line and the linter of README.md: %q", mine)
	}
	d.press(":e -scratch *draft*", "Enter", ":exec iDraft<esc>", "Enter", ":note-here", "Enter", "Space", "s")
	d.see("the note begins without a greeting")
}

// TestKakouneNames holds that neither the name of a file nor the words of a note are
// commands for Kakoune.
func TestKakouneNames(t *testing.T) {
	d := newDesk(t, "kakoune", ".config/kak/kakrc", "kak")
	const name = "re: 1:2.note"
	d.write(name, strings.Replace(bad, "[talk]", "[talk ; nop %sh{touch done} ; ]", 1))
	d.open("kak", name)
	d.see("125/300")
	d.press("Space", "s")
	d.see("error: a field of a template is left in: [talk ; nop %sh{touch done} ; ]")
	if _, err := os.Stat(d.home + "/done"); err == nil {
		t.Error("the words of the note were run")
	}
}

// TestMicro presses the keys in micro.
func TestMicro(t *testing.T) {
	d := newDesk(t, "micro", ".config/micro/init.lua", "micro")
	d.open("micro", "bad.note")
	d.see("revise 100/300 1 error 1 warning") // the status line has the count
	d.press("M-s")
	d.see("a field of a template is left in: [talk]")
	d.press("X", "C-s")
	d.saved("bad.note", marked)
	d.press("BSpace", "M-y")
	d.see("not copied: the note has 1 error")
	d.copied(untouched)
	d.press("M-f")
	d.see("revise 99/300 1 error")
	d.press("C-s")
	d.saved("bad.note", fixed)
	d.open("micro", "good.note")
	d.see("ready 97/300")
	d.press("M-y")
	d.see("note: info: copied: 97/300 characters, by tmux")
	d.copied(clean)
}

// TestMicroElsewhere opens what is no note in micro, where the keys and the status
// line are micro's, until notehere makes a note of it.
func TestMicroElsewhere(t *testing.T) {
	d := newDesk(t, "micro", ".config/micro/init.lua", "micro")
	for _, name := range []string{"README.md", "x.txt"} {
		d.open("micro", name)
		d.see(name)
		d.press("M-s", "M-f", "X", "C-s") // Alt-f goes behind the word
		d.saved(name, "Ha\u0308lloX"+strings.TrimPrefix(bad, "Ha\u0308llo"))
		d.see("Saved " + name)
		d.unseen("/300")
		d.press("C-e", "notehere", "Enter")
		d.see("revise 101/300")
	}
	d.open("micro")
	d.see("No name")
	d.press("Draft", "C-e", "notehere", "Enter", "M-s")
	d.see("the note begins without a greeting")
	d.see("/300")
}

// TestNano presses the keys in nano, which asks no HOME for root.
func TestNano(t *testing.T) {
	d := newDesk(t, "nano", ".nanorc", "nano")
	d.open("nano", "--rcfile=.nanorc", "bad.note")
	d.see("bad.note")
	d.press("M-b")
	d.see("error: a field of a template is left in: [talk]")
	d.press("C-c", "X", "C-s")
	d.saved("bad.note", marked)
	d.press("BSpace", "M-y")
	d.see("not copied: the note has 1 error")
	d.copied(untouched)
	d.open("nano", "--rcfile=.nanorc", "good.note")
	d.see("good.note")
	d.press("M-b")
	d.see("0 parsable lines")
	d.press("M-y")
	d.copied(clean)
	d.write("bad.note", bad)
	d.open("nano", "--rcfile=.nanorc", "bad.note")
	d.see("bad.note")
	d.press("M-f")
	d.see("processed")
	d.press("C-s")
	d.saved("bad.note", fixed)
	d.open("nano", "--rcfile=.nanorc", "README.md")
	d.see("README.md")
	d.press("M-b")
	d.see("No linter is defined")
	d.open("nano", "--rcfile=.nanorc", "--syntax=note", "x.txt")
	d.see("x.txt")
	d.press("M-b")
	d.see("error: a field of a template is left in: [talk]")
}
