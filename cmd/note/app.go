package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"

	"github.com/spf13/pflag"
	"golang.org/x/term"

	"note/cmd/note/report"
	"note/lint/text"
)

// app is what every command is handed: the streams, the environment and the exit code so far.
type app struct {
	args     []string // behind the program's name
	in       io.Reader
	out, err io.Writer
	env      func(string) string
	taken    map[*pflag.Flag]func() vocabulary // what flags take, by takes

	mu       sync.Mutex // for what follows, and for err
	code     int
	failures report.Failures // complaints so far
}

// The exit codes. The worst of a run wins; it is never a count.
const (
	exitClean  = 0
	exitFound  = 1 // findings at or above --fail-on, or no draft
	exitFailed = 2 // could not do it
)

// found says that something was found that the user wants to be stopped by.
func (a *app) found() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.code = max(a.code, exitFound)
}

// complain prints an error on stderr and goes on; the exit code will be 2.
func (a *app) complain(err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.code = exitFailed
	a.failures.Add(failure(err))
	a.print("error", err.Error())
	var h interface{ Hint() string }
	if errors.As(err, &h) && h.Hint() != "" {
		a.print("hint", h.Hint())
	}
}

// failure is an error as reports write it.
func failure(err error) report.Failure {
	f := report.Failure{Message: err.Error()}
	if p := (*placed)(nil); errors.As(err, &p) {
		f.Path, f.Line = p.path, p.line
	}
	return f
}

// warn prints something on stderr that changes no exit code.
func (a *app) warn(err error) { a.say("warning", err.Error()) }

// say prints a line on stderr.
func (a *app) say(kind, message string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.print(kind, message)
}

// print is the only way to stderr: nothing that steers a terminal gets through.
func (a *app) print(kind, message string) {
	message = strings.ReplaceAll(strings.TrimSpace(message), "\n", "\n  ")
	fmt.Fprintf(a.err, "note: %s: %s\n", kind, text.Printable(message, "\n"))
}

// isTerminal says whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// ui is the language of the interface: what is set, else the locale's, else English.
func (a *app) ui(s settings) string {
	if s.UI != "" {
		return s.UI
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale := a.env(name); locale != "" {
			if language, _, _ := strings.Cut(locale, "_"); language == "de" || strings.HasPrefix(language, "de.") {
				return "de"
			}
			break
		}
	}
	return "en"
}

// colored says whether stdout gets colours; when is auto, always or never.
func (a *app) colored(when string) bool {
	switch {
	case when != "auto":
		return when == "always"
	case a.env("NO_COLOR") != "":
		return false
	case a.env("FORCE_COLOR") != "":
		return a.env("FORCE_COLOR") != "0"
	}
	return a.env("TERM") != "dumb" && isTerminal(a.out)
}

// width is the number of cells in a line of the terminal, 0 when there is none.
func (a *app) width() int {
	if f, ok := a.out.(interface{ Fd() uintptr }); ok {
		if w, _, err := term.GetSize(int(f.Fd())); err == nil {
			return w
		}
	}
	return 0
}
