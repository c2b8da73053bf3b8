package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strings"
	"syscall"

	"note/cmd/note/report"
	"note/compose"
	"note/lint"
	"note/lint/text"
)

// remark tells whoever edits a draft what is what. It is no part of what comes back.
const remark = "# The note stands below the second line of ---. Without one, nothing is written.\n"

// editor is the command of the user's editor, "" when none is set.
func (d *drafter) editor() string {
	if e := strings.TrimSpace(d.env("VISUAL")); e != "" {
		return e
	}
	return strings.TrimSpace(d.env("EDITOR"))
}

// editDraft opens a draft in the user's editor, and writes the note that comes
// back to stdout and what lint finds in it to stderr.
func (d *drafter) editDraft(draft compose.Draft) error {
	head, err := d.head(draft)
	if err != nil {
		return err
	}
	head = strings.Replace(head, "---\n", "---\n"+remark, 1)
	edited, err := d.edited(head + draft.Text + "\n")
	if err != nil {
		return err
	}
	edited = strings.ReplaceAll(edited, "\r\n", "\n")
	_, body, _ := lint.FrontMatter(edited)
	note := sendable(edited[body:])
	if strings.TrimSpace(note) == "" {
		d.found()
		d.say("info", "the note was emptied: nothing is written")
		return nil
	}
	if err := d.lintEdited(edited, note); err != nil {
		return err
	}
	if d.frontMatter {
		note = strings.Replace(edited[:body], remark, "", 1) + note
	}
	if isTerminal(d.app.out) {
		note = text.Printable(note, "\n")
	}
	_, err = fmt.Fprintln(d.app.out, note)
	return cannotWrite(err)
}

// lintEdited says on stderr what lint finds. Front matter that cannot be read
// costs no word of the note: it is said, and the note is judged by its text alone.
func (d *drafter) lintEdited(edited, note string) error {
	format, _ := report.Find("text")
	l := &linter{app: d.app, settings: d.settings, given: d.given, config: d.config, past: d.past, printer: format.New(d.err, report.Options{
		UI: d.ui(d.settings), Columns: text.UnitGraphemes, Color: d.colored(d.Color) && isTerminal(d.err), Width: d.width(),
		Rules: d.config.Rules, Severity: d.config.Severity,
	})}
	l.common = lint.Note{Network: d.network, Sender: d.request.Sender.Known(), Today: d.day}
	n, err := l.note("draft", edited)
	if err != nil {
		d.complain(err)
		n = l.common
		n.Source, n.Input = "draft", note
	}
	if err := l.judge(n, 0); err != nil {
		return err
	}
	return l.printer.Close(report.Failures{})
}

// edited is what the user made of content. The file that the editor sees is the
// user's alone and gone afterwards, however the run ends, unless what it holds
// cannot be read.
func (d *drafter) edited(content string) (string, error) {
	var f *os.File
	done, err := whenStopped(func() (_ func(), err error) {
		f, err = os.CreateTemp("", "note-*.note") // of mode 0600
		return func() { os.Remove(f.Name()) }, err
	}, syscall.SIGTERM, syscall.SIGHUP)
	if err != nil {
		return "", err
	}
	defer done()
	keep := false
	defer func() {
		if !keep {
			os.Remove(f.Name())
		}
	}()
	_, err = f.WriteString(content)
	if err := errors.Join(err, f.Close()); err != nil {
		return "", err
	}
	if err := d.runEditor(f.Name()); err != nil {
		return "", hinted(fmt.Errorf("the editor %q: %w", d.editor(), err), "nothing is written")
	}
	back, err := os.Open(f.Name()) // anew: editors put another file in its place
	if errors.Is(err, os.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", err
	}
	defer back.Close()
	edited, err := readAll(back, maxNote)
	if err == nil {
		err = checkText(edited)
	}
	if err != nil {
		keep = true
		return "", hinted(at("draft", 0, err), "what you wrote is kept in %s", f.Name())
	}
	return edited, nil
}

// runEditor lets the user edit a file. ^C is the editor's own while it runs.
func (d *drafter) runEditor(path string) error {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt)
	defer signal.Stop(c)
	cmd := editorCommand(d.editor(), path)
	in, out, done := d.screen()
	defer done()
	cmd.Stdin, cmd.Stdout, cmd.Stderr = in, out, d.err
	return cmd.Run()
}

// editorCommand runs an editor with its own arguments, as "code --wait". The
// shell parts them, as it does for other programs that read EDITOR.
func editorCommand(editor, path string) *exec.Cmd {
	if runtime.GOOS == "windows" {
		words := append(strings.Fields(editor), path)
		return exec.Command(words[0], words[1:]...)
	}
	return exec.Command("sh", "-c", editor+` "$@"`, editor, path)
}

// screen is where the editor reads and shows: the terminal, also when the
// profile came from a pipe or the note goes into one. stdout is the note's alone.
func (d *drafter) screen() (in io.Reader, out io.Writer, done func()) {
	in, out, done = d.app.in, d.err, func() {}
	if isTerminal(d.app.out) {
		out = d.app.out
	}
	if isTerminal(in) && isTerminal(out) {
		return in, out, done
	}
	tty, err := os.OpenFile("/dev/tty", os.O_RDWR, 0)
	if err != nil {
		return in, out, done
	}
	if !isTerminal(in) {
		in = tty
	}
	if !isTerminal(out) {
		out = tty
	}
	return in, out, func() { tty.Close() }
}
