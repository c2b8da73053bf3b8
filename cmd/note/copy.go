package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"note/cmd/note/clipboard"
	"note/compose"
	"note/lint"
	"note/lint/text"
)

// pasted is the clipboard, where a path is meant. No file is called so.
const pasted = "\x00"

// errPasted refuses a path beside --paste.
func errPasted(path string) error {
	return hinted(fmt.Errorf("--paste reads the clipboard, and not %q", path), "leave one of the two out")
}

// openPasted reads the clipboard.
func (a *app) openPasted() (io.ReadCloser, error) {
	held, err := clipboard.Paste(a.env, maxProfile)
	if err != nil {
		return nil, at(pasted, 0, noClipboard(err, "without --paste stdin is read"))
	}
	return io.NopCloser(strings.NewReader(held)), nil
}

// noClipboard adds to an error of the clipboard what to do.
func noClipboard(err error, instead string) error {
	if errors.Is(err, clipboard.ErrNone) {
		return hinted(err, "install wl-clipboard (Wayland) or xclip (X11); %s", instead)
	}
	return hinted(err, "%s", instead)
}

// sendable is a note as it is sent: in NFC, without the lines that stand empty
// before it and the white space behind it.
func sendable(note string) string { return strings.TrimLeft(text.Normal(note), "\n") }

// copyNote does what --copy asks for: it puts the one note that was judged on
// the clipboard, and says on stderr by which way, or why not. The exit code is 0
// only when the note is there.
func (l *linter) copyNote() error {
	switch {
	case !l.copy:
		return nil
	case l.code == exitFailed || l.notes == 0:
		return errNotCopied("not everything could be read")
	case l.notes > 1:
		return errNotCopied(fmt.Sprintf("--copy takes one note, and there are %d", l.notes))
	}
	if why := l.withheld(); why != "" {
		l.found()
		l.passed = nil // what was not copied was not sent
		l.say("info", "not copied: "+why)
		return nil
	}
	way, err := clipboard.Copy(l.env, sendable(l.last.Note.Text()))
	if err != nil {
		return fmt.Errorf("not copied: %w", noClipboard(err, "in tmux and over SSH the terminal's own clipboard is used"))
	}
	size := fmt.Sprint(l.last.Graphemes)
	if limit := l.last.Note.Network.Limit; limit > 0 {
		size += fmt.Sprintf("/%d", limit)
	}
	l.say("info", fmt.Sprintf("copied: %s characters, by %s", size, way))
	return nil
}

func errNotCopied(why string) error { return errors.New("not copied: " + why) }

// unseen says why a note is not copied whatever the rules say: for a character
// that steers what shows it. It is empty when there is none.
func unseen(note string) string {
	r, steers := compose.Steering(strings.NewReplacer("\n", " ", "\t", " ").Replace(sendable(note)))
	if !steers {
		return ""
	}
	return fmt.Sprintf("it has the character %U, which cannot be seen: --fix deletes it", r)
}

// withheld says why the note is not copied: an error withholds it whatever
// --fail-on says. It is empty when nothing does.
func (l *linter) withheld() string {
	if why := unseen(l.last.Note.Text()); why != "" {
		return why
	}
	if l.code == exitClean && l.last.Worst() < lint.Error {
		return ""
	}
	count := 0
	for _, f := range l.last.Findings {
		if f.Severity == l.last.Worst() {
			count++
		}
	}
	return "the note has " + counted(count, l.last.Worst().String())
}
