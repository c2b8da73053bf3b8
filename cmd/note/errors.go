package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"note/compose/profile"
)

// Errors are lower case without a period. They quote what the user wrote with
// %q and begin with path:line where there is one. A hint says what to type.

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

// cannotWrite says why stdout took nothing, if that was so.
func cannotWrite(err error) error {
	if err == nil {
		return nil
	}
	return &outputError{fmt.Errorf("cannot write: %w", reason(err))}
}

// at puts the place before an error: path:line, or the path alone when line is
// 0 and the error knows none.
func at(path string, line int, err error) error {
	if err == nil {
		return nil
	}
	path = shownPath(path)
	if e := (*profile.Error)(nil); line == 0 && errors.As(err, &e) && e.Line > 0 {
		line, err = e.Line, unplaced(e)
	}
	return &placed{path, line, reason(err)}
}

// unreadSetting says that what a setting names cannot be read, and hints at the
// setting, unless the error has a hint of its own.
func unreadSetting(key, path string, err error) error {
	if h := (*hint)(nil); errors.As(err, &h) {
		return at(path, 0, err)
	}
	return hinted(at(path, 0, err), "%q in the config names it (or NOTE_%s does)", key, strings.ToUpper(key))
}

// placed is an error with its place.
type placed struct {
	path string
	line int // 0 is the whole file
	error
}

// Error is path:line and what is wrong there.
func (p *placed) Error() string {
	if p.line == 0 {
		return p.path + ": " + p.error.Error()
	}
	return fmt.Sprintf("%s:%d: %s", p.path, p.line, p.error.Error())
}

// Unwrap gives the error without its place.
func (p *placed) Unwrap() error { return p.error }

// reason is err in the words of a user, without the path and the system call.
func reason(err error) error {
	var path *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return errors.New("no such file")
	case errors.As(err, &path):
		return path.Err
	}
	return err
}

// knownName refuses a name that is not among the known ones, and hints at the nearest.
func knownName(what, name string, known []string) error {
	for _, k := range known {
		if k == name {
			return nil
		}
	}
	err := fmt.Errorf("unknown %s %q", what, name)
	if near := profile.Nearest(name, known); near != "" {
		return hinted(err, "did you mean %q?", near)
	}
	return hinted(err, "known: %s", strings.Join(known, ", "))
}

// unknownCommand refuses words behind "note" that are no command.
func unknownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	err := fmt.Errorf("unknown command %q", args[0])
	cmd.SuggestionsMinimumDistance = 2
	if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
		return hinted(err, "did you mean \"%s %s\"?", cmd.CommandPath(), near[0])
	}
	return hinted(err, "\"%s --help\" lists the commands", cmd.CommandPath())
}

// unknownFlag turns pflag's error into ours, with the nearest flag as a hint.
func unknownFlag(cmd *cobra.Command, err error) error {
	var none *pflag.NotExistError
	var wrong *pflag.InvalidValueError
	switch {
	case errors.As(err, &wrong): // without the words of strconv
		err = fmt.Errorf("--%s: %q is not what it takes", wrong.GetFlag().Name, wrong.GetValue())
	case errors.As(err, &none):
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if near := profile.Nearest(none.GetSpecifiedName(), names); near != "" {
			return hinted(err, "did you mean --%s?", near)
		}
	}
	return hinted(err, "\"%s --help\" shows the flags", cmd.CommandPath())
}

// exactlyOne refuses none and more than one argument behind a command.
func exactlyOne(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return hinted(fmt.Errorf("%q needs one more word", cmd.CommandPath()), "usage: %s", cmd.UseLine())
	}
	return atMost(1)(cmd, args)
}

// atMost refuses more than n arguments behind a command.
func atMost(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) <= n {
			return nil
		}
		return hinted(fmt.Errorf("%q is more than \"%s\" takes", args[n], cmd.CommandPath()),
			"usage: %s (words with blanks in quotes)", cmd.UseLine())
	}
}
