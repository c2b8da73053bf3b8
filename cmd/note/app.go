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

	"note/lint/text"
)

// app is what every command is handed: the streams, the environment and the exit code so far.
type app struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) string
	code     int
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
	a.say("error", err.Error())
	if h := (*hint)(nil); errors.As(err, &h) {
		a.say("hint", h.text)
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

// Unwrap gives the error without its hint.
func (h *hint) Unwrap() error { return h.error }

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
	if near := nearest(none.GetSpecifiedName(), names); near != "" {
		return hinted(err, "did you mean --%s?", near)
	}
	return hinted(err, "\"%s --help\" shows the flags", cmd.CommandPath())
}
