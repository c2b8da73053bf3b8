package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"note/compose/profile"
	"note/lint"
)

// maxNote is the size in bytes from which an input is no note.
const maxNote = 64 << 10

// maxProfile is the size in bytes from which an input is no profile.
const maxProfile = 1 << 20

// errTooLong is a row or a note over maxNote.
var errTooLong = errors.New("over 64 KiB: too long for a note")

// source lints what a path holds.
func (l *linter) source(path string) error {
	if l.write && path == "-" {
		return hinted(errors.New("stdin is no file to write"), "--fix writes stdin's note to stdout")
	}
	in, err := l.open(path)
	if err != nil {
		return err
	}
	defer in.Close()
	if piped := path == "-" || path == pasted; piped && l.stdinName != "" {
		path = l.stdinName
	} else if path == pasted {
		path = shownPath(pasted)
	}
	r := bufio.NewReaderSize(in, maxNote+2)
	if start, _ := r.Peek(2); isUTF16(string(start)) {
		return at(path, 0, checkText(string(start))) // at once, not in each row
	}
	kind, first, err := l.kind(path, r)
	if err != nil {
		return at(path, 0, err)
	}
	all := io.MultiReader(bytes.NewReader(first), r)
	switch {
	case l.write && kind != "text":
		return at(path, 0, errNoNote)
	case kind == "jsonl":
		return l.parallel(func() error { return l.jsonl(path, all) })
	case kind == "csv":
		return l.parallel(func() error { return l.csv(path, all) })
	}
	return l.text(path, all)
}

// kind says what a source holds. To find out about stdin or a .json it reads the first line.
func (l *linter) kind(path string, r *bufio.Reader) (kind string, first []byte, err error) {
	if l.input != "auto" {
		return l.input, nil, nil
	}
	extension := strings.ToLower(filepath.Ext(path))
	switch extension {
	case ".jsonl", ".ndjson":
		return "jsonl", nil, nil
	case ".csv", ".tsv":
		return "csv", nil, nil
	}
	if path != "-" && extension != ".json" {
		return "text", nil, nil
	}
	line, err := r.ReadSlice('\n')
	first = bytes.Clone(line)
	if errors.Is(err, io.EOF) || errors.Is(err, bufio.ErrBufferFull) {
		err = nil
	}
	switch {
	case looksLikeRow(first):
		return "jsonl", first, err
	case extension == ".json":
		return "", first, hinted(errors.New("this is not one note a line"), "a line is an object such as {\"id\":\"42\",\"text\":\"Hi …\"}; --input text takes the file as one note")
	}
	return "text", first, err
}

// text lints a source that is one note.
func (l *linter) text(path string, r io.Reader) error {
	input, err := readAll(r, maxNote)
	if err != nil {
		return at(path, 0, err)
	}
	if err := checkText(input); err != nil {
		return at(path, 0, err)
	}
	if l.write {
		if input, err = l.writeFixed(path, input); err != nil {
			return err
		}
	}
	n, err := l.note(path, input)
	if err != nil {
		return err
	}
	return l.judge(n, 0)
}

// note is the note that a file holds, with what its front matter tells.
func (l *linter) note(path, input string) (lint.Note, error) {
	n := l.common
	n.Source, n.Input = path, input
	if l.given("allow") {
		n.Allow = l.Allow // typed for this note: without use it is reported
	}
	yaml, body, unclosed := lint.FrontMatter(input)
	if unclosed {
		return n, hinted(at(path, 1, errors.New("the front matter is never closed")), "put a line of --- behind it")
	}
	n.Start = body
	if yaml == "" {
		return n, nil
	}
	return n, l.frontMatter(path, yaml, &n)
}

// open opens a path; "-" is stdin, pasted the clipboard.
func (a *app) open(path string) (io.ReadCloser, error) {
	switch path {
	case pasted:
		return a.openPasted()
	case "-":
		if isTerminal(a.in) {
			a.say("info", "reading from the terminal; end with Ctrl-D")
		}
		return io.NopCloser(a.in), nil
	}
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) && strings.Contains(path, " ") {
		return nil, hinted(at(path, 0, err), "a note itself goes to stdin: echo \"Hi Jane, …\" | note lint")
	}
	if err != nil {
		return nil, at(path, 0, err)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, hinted(at(path, 0, errors.New("is a directory")), "name the files in it: %s", filepath.Join(path, "*"))
	}
	return f, nil
}

// readProfile reads a pasted profile, in whatever format.
func (a *app) readProfile(path string) (profile.Profile, error) { return a.readProfileAs(path, "") }

// readProfileAs reads a pasted profile in the format named as; "" recognises it.
func (a *app) readProfileAs(path, as string) (profile.Profile, error) {
	in, err := a.open(path)
	if err != nil {
		return profile.Profile{}, err
	}
	defer in.Close()
	return readProfileFrom(path, in, as)
}

// readProfileFrom reads the profile that r, which is at path, holds.
func readProfileFrom(path string, r io.Reader, as string) (profile.Profile, error) {
	input, err := readAll(r, maxProfile)
	if errors.Is(err, errTooLong) {
		err = errors.New("over 1 MiB: too long for a profile")
	}
	if err == nil && isUTF16(input) {
		err = checkText(input)
	}
	if err != nil {
		return profile.Profile{}, at(path, 0, err)
	}
	p, err := profile.Read(input, as)
	return p, at(path, 0, err)
}

// readAll reads what r holds, at most so many bytes.
func readAll(r io.Reader, most int64) (string, error) {
	input, err := io.ReadAll(io.LimitReader(r, most+1))
	if err == nil && int64(len(input)) > most {
		err = errTooLong
	}
	return string(input), err
}

// checkText refuses what is no text, with the line that shows it.
func checkText(input string) error {
	bad := strings.IndexByte(input, 0)
	what := "a NUL byte: this is no text"
	if !utf8.ValidString(input) {
		if i := invalidUTF8(input); bad < 0 || i < bad {
			bad, what = i, "invalid UTF-8"
		}
	}
	if bad < 0 {
		return nil
	}
	line := 1 + strings.Count(input[:bad], "\n")
	if isUTF16(input) {
		line, what = 1, "this is UTF-16, not UTF-8"
	}
	return &profile.Error{Line: line, What: what, Advice: "save it as UTF-8"}
}

// isUTF16 says whether a text begins with UTF-16's byte order mark.
func isUTF16(start string) bool {
	return strings.HasPrefix(start, "\xff\xfe") || strings.HasPrefix(start, "\xfe\xff")
}

// unplaced is an error of checkText without its line: the row's line is named already.
func unplaced(err error) error {
	if e := (*profile.Error)(nil); errors.As(err, &e) {
		return hinted(errors.New(e.What), "%s", e.Advice)
	}
	return err
}

// invalidUTF8 is the first byte of input that is no UTF-8.
func invalidUTF8(input string) int {
	for i, r := range input {
		if r == utf8.RuneError && !strings.HasPrefix(input[i:], "\ufffd") {
			return i
		}
	}
	return -1
}
