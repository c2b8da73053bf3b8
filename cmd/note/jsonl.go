package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"note/compose/profile"
)

// jsonl lints a source with one JSON object a line. A bad row is reported, the rest goes on.
func (l *linter) jsonl(path string, r io.Reader) error {
	lines := lineReader{r: bufio.NewReaderSize(r, maxNote+2)}
	ignored := map[string]bool{}
	for {
		line, err := lines.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil && !errors.Is(err, errTooLong) {
			return at(path, lines.number, err)
		}
		if err == nil && len(bytes.TrimSpace(line)) > 0 {
			err = l.row(path, line, lines.number, ignored)
		}
		if err := l.badRow(path, lines.number, err); err != nil {
			return err
		}
	}
}

// badRow reports what is wrong with a row. It returns an error only when no
// other row can be reported, either.
func (l *linter) badRow(path string, line int, err error) error {
	if output := (*outputError)(nil); errors.As(err, &output) {
		return err
	}
	if err != nil {
		l.inTurn(func() { l.complain(at(path, line, err)) })
	}
	return nil
}

// row lints one line of JSONL.
func (l *linter) row(path string, line []byte, number int, ignored map[string]bool) error {
	row, err := parseRow(line)
	if err != nil {
		return err
	}
	n := l.common
	n.Source, n.Input, n.ID = path, *row.Text, row.name()
	if err := allow(&n, row.Allow); err != nil {
		return err
	}
	recipient, err := factsOf("recipient", row.Recipient)
	if err != nil {
		return err
	}
	sender, err := factsOf("sender", row.Sender)
	if err != nil {
		return err
	}
	people(&n, recipient, sender)
	if err := l.own(&n, row.Lang, row.Network); err != nil {
		return err
	}
	for _, key := range row.unknown {
		if !ignored[key] {
			ignored[key] = true
			l.inTurn(func() { l.warn(at(path, number, fmt.Errorf("the key %q is not known and ignored", key))) })
		}
	}
	l.mailing = row.mailing
	return l.judge(n, number)
}

// factsOf reads the facts of a row's key.
func factsOf(key string, values map[string]any) (map[string][]string, error) {
	facts, err := profile.FromMap(values)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", key, err)
	}
	return facts.Known(), nil
}

// lineReader reads lines of at most maxNote bytes. A longer one is said to be too
// long as soon as it is, and then skipped: it never stands in memory.
type lineReader struct {
	r      *bufio.Reader
	number int  // of the line read last, from 1
	long   bool // that line goes on
}

// next gives the next line without its line break; it is good until the next call.
func (l *lineReader) next() ([]byte, error) {
	for l.long {
		_, err := l.r.ReadSlice('\n')
		l.long = errors.Is(err, bufio.ErrBufferFull)
	}
	line, err := l.r.ReadSlice('\n')
	if errors.Is(err, io.EOF) && len(line) == 0 {
		return nil, io.EOF
	}
	l.number++
	if l.number == 1 {
		line = bytes.TrimPrefix(line, []byte("\ufeff"))
	}
	l.long = errors.Is(err, bufio.ErrBufferFull)
	if !l.long && err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	line = bytes.TrimRight(line, "\r\n")
	if l.long || len(line) > maxNote {
		return nil, errTooLong
	}
	return line, nil
}
