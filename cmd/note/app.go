package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/term"

	"note/compose/profile"
	"note/lint/text"
)

// app is what every command is handed: the streams, the environment and the exit code so far.
type app struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) string
	code     int
	failures int // complaints so far
}

// The exit codes. The worst of a run wins; it is never a count.
const (
	exitClean  = 0
	exitFound  = 1 // findings at or above --fail-on, or no draft
	exitFailed = 2 // could not do it
)

// found says that something was found that the user wants to be stopped by.
func (a *app) found() { a.code = max(a.code, exitFound) }

// complain prints an error on stderr and goes on; the exit code will be 2.
//
// Errors are lower case without a period. They quote what the user wrote with
// %q and name path:line where there is one. A hint says what to type.
func (a *app) complain(err error) {
	a.code = exitFailed
	a.failures++
	a.say("error", err.Error())
	var h interface{ Hint() string }
	if errors.As(err, &h) && h.Hint() != "" {
		a.say("hint", h.Hint())
	}
}

// warn prints something on stderr that changes no exit code.
func (a *app) warn(format string, args ...any) { a.say("warning", fmt.Sprintf(format, args...)) }

// say is the only way to stderr: nothing that steers a terminal gets through.
func (a *app) say(kind, message string) {
	message = strings.ReplaceAll(strings.TrimSpace(message), "\n", "\n  ")
	fmt.Fprintf(a.err, "note: %s: %s\n", kind, text.Printable(message, "\n"))
}

// hint is an error with a remark on what to type instead.
type hint struct {
	error
	text string
}

// hinted adds a hint to err; the hint is a format for args.
func hinted(err error, format string, args ...any) error {
	return &hint{err, fmt.Sprintf(format, args...)}
}

// Hint is what to type instead.
func (h *hint) Hint() string { return h.text }

// Unwrap gives the error without its hint.
func (h *hint) Unwrap() error { return h.error }

// outputError says that stdout cannot be written: nothing that follows would be read.
type outputError struct{ error }

// Unwrap gives the error of the stream.
func (e *outputError) Unwrap() error { return e.error }

// isTerminal says whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// unknownCommand refuses words behind "note" that are no command.
func unknownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	err := fmt.Errorf("unknown command %q", args[0])
	cmd.SuggestionsMinimumDistance = 2
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		return hinted(err, "did you mean \"note %s\"?", near[0])
	}
	return hinted(err, "\"note --help\" lists the commands")
}

// unknownFlag turns pflag's error into ours, with the nearest flag as a hint.
func unknownFlag(cmd *cobra.Command, err error) error {
	var none *pflag.NotExistError
	if !errors.As(err, &none) {
		return hinted(err, "\"%s --help\" shows the flags", cmd.CommandPath())
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	if near := profile.Nearest(none.GetSpecifiedName(), names); near != "" {
		return hinted(err, "did you mean --%s?", near)
	}
	return hinted(err, "\"%s --help\" shows the flags", cmd.CommandPath())
}

// ui is the language of the interface: what is set, else the locale's, else English.
func (a *app) ui(s settings) string {
	if s.UI != "" {
		return s.UI
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale := a.env(name); locale != "" {
			if strings.HasPrefix(locale, "de") {
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
