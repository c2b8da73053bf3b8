package main

import (
	"bufio"
	"errors"
	"io"
	"os"
	"strings"

	"github.com/spf13/pflag"

	"note/lint"
	"note/lint/text"
)

// fixTo writes the one note, as fix makes it, to stdout. What cannot be fixed is
// written as it came, so that an editor's filter never loses a text.
func (a *app) fixTo(paths []string, fix func(path, input string) (string, error)) error {
	if len(paths) > 1 {
		return hinted(errors.New("--fix takes one note"), "--write changes the files themselves")
	}
	in, err := a.open(paths[0])
	if err != nil {
		return err
	}
	defer in.Close()
	r := bufio.NewReader(in)
	output, err := readAll(r, maxNote)
	if err == nil {
		output, err = fix(paths[0], output)
	} else {
		err = at(paths[0], 0, err)
	}
	all := io.MultiReader(strings.NewReader(output), r)
	if isTerminal(a.out) {
		all = strings.NewReader(text.Printable(output, "\n\t"))
	}
	_, failed := io.Copy(a.out, all)
	return errors.Join(err, failed)
}

// unfixed writes the one note as it came, because of an error that came before
// it was read. Between terminals there is no text that could be lost.
func (a *app) unfixed(path string, because error) error {
	if isTerminal(a.out) || path == "-" && isTerminal(a.in) {
		return because
	}
	in, err := a.open(path)
	if err != nil {
		return because
	}
	defer in.Close()
	_, failed := io.Copy(a.out, in)
	return errors.Join(because, failed)
}

// fixUnread is unfixed for flags that could not be read. Parsing stopped at the
// bad one, so it looks at all of them again for --fix and the note's path.
func (a *app) fixUnread(flags *pflag.FlagSet, o *lintOptions, because error) error {
	flags.ParseErrorsAllowlist.UnknownFlags = true
	_ = flags.Parse(a.args) // what is wrong is known
	if !o.fix {
		return because
	}
	for _, path := range flags.Args() {
		if path != "lint" { // the command, not a path
			return a.unfixed(path, because)
		}
	}
	return a.unfixed("-", because)
}

// errNoNote refuses to fix rows.
var errNoNote = errors.New("only a note file can be fixed, no table")

// fixable refuses what is no note file.
func (l *linter) fixable(path, input string) error {
	kind, _, err := l.kind(path, bufio.NewReader(strings.NewReader(input)))
	if err == nil && kind != "text" {
		err = errNoNote
	}
	return at(path, 0, err)
}

// fixed is input with the safe fixes of its note, and input itself with an error.
func (l *linter) fixed(path, input string) (string, error) {
	if err := l.fixable(path, input); err != nil {
		return input, err
	}
	if err := checkText(input); err != nil {
		return input, at(path, 0, err)
	}
	fixed := input
	for range maxRounds {
		n, err := l.note(path, fixed)
		if err != nil {
			return input, err
		}
		r := l.run(n)
		next, err := lint.Fixed(fixed, r.Findings)
		if err != nil {
			return input, at(path, 0, err)
		}
		if next == fixed {
			l.blame(r)
			return fixed, nil
		}
		fixed = next
	}
	return input, at(path, 0, errors.New("the fixes never come to an end"))
}

// maxRounds is how often fixes may bring up new fixes.
const maxRounds = 10

// writeFixed puts the safe fixes into a file, as one step: whoever reads it sees
// the old text or the new one.
func (l *linter) writeFixed(path, input string) (string, error) {
	fixed, err := l.fixed(path, input)
	if err != nil || fixed == input {
		return input, err
	}
	return fixed, replaceFile(path, fixed)
}

// replaceFile gives the file new content. A link stays a link, the mode stays.
func replaceFile(path, content string) error {
	old, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return at(path, 0, err) // a file that must not be written is not replaced, either
	}
	old.Close()
	return writeFile(path, content)
}
