package main

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"note/lint"
	"note/lint/text"
)

// fixTo writes the one note with its safe fixes to stdout. What cannot be fixed
// is written as it came, so that an editor's filter never loses a text.
func (l *linter) fixTo(paths []string) error {
	if len(paths) > 1 {
		return hinted(errors.New("--fix takes one note"), "--write changes the files themselves")
	}
	in, err := l.open(paths[0])
	if err != nil {
		return err
	}
	defer in.Close()
	r := bufio.NewReader(in)
	input, err := readAll(r, maxNote)
	fixed := input
	if err == nil {
		err = l.fixable(paths[0])
	}
	if err == nil {
		fixed, err = l.fixed(paths[0], input)
	}
	if isTerminal(l.out) {
		fixed = text.Printable(fixed, "\n\t")
	}
	_, failed := io.Copy(l.out, io.MultiReader(strings.NewReader(fixed), r))
	return errors.Join(err, failed)
}

// fixable refuses what is no note file.
func (l *linter) fixable(path string) error {
	kind, _, err := l.kind(path, bufio.NewReader(strings.NewReader("")))
	switch {
	case err != nil:
		return err
	case kind != "text":
		return errors.New("only a note file can be fixed, no table")
	case l.write && path == "-":
		return hinted(errors.New("stdin is no file to write"), "--fix writes stdin's note to stdout")
	}
	return nil
}

// fixed is input with the safe fixes of its note, and input itself with an error.
func (l *linter) fixed(path, input string) (string, error) {
	if err := checkText(input); err != nil {
		return input, at(path, 0, err)
	}
	fixed := input
	for range maxRounds {
		n, err := l.note(path, fixed)
		if err != nil {
			return input, err
		}
		r := lint.Run(n, l.config)
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
	path, err := filepath.EvalSymlinks(path)
	if err != nil {
		return err
	}
	old, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err // a file that must not be written is not replaced, either
	}
	info, err := old.Stat()
	old.Close()
	if err != nil {
		return err
	}
	return writeAtomically(path, content, info.Mode().Perm())
}

// writeAtomically writes a file beside path and puts it in its place.
func writeAtomically(path, content string, mode os.FileMode) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".note-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // gone already when all went well
	_, err = f.WriteString(content)
	err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close())
	if err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
