package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"

	"note/compose/profile"
)

// row is one line of JSONL.
type row struct {
	ID        json.RawMessage `json:"id"`
	Text      *string         `json:"text"`
	Lang      string          `json:"lang"`
	Network   string          `json:"network"`
	Recipient map[string]any  `json:"recipient"`
	Sender    map[string]any  `json:"sender"`
	Allow     []string        `json:"allow"`
}

func rowKeys() []string {
	return []string{"id", "text", "lang", "network", "recipient", "sender", "allow"}
}

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
		l.complain(at(path, line, err))
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
	n.Source, n.Input, n.ID = path, *row.Text, rowID(row.ID)
	n.Allow = append(n.Allow[:len(n.Allow):len(n.Allow)], row.Allow...)
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
	for _, key := range unknownKeys(line) {
		if !ignored[key] {
			ignored[key] = true
			l.warn(at(path, number, fmt.Errorf("the key %q is not known and ignored", key)))
		}
	}
	return l.judge(n, number)
}

// parseRow reads a line of JSONL strictly.
func parseRow(line []byte) (row, error) {
	var r row
	if err := checkText(string(line)); err != nil {
		return r, errors.New(err.(*profile.Error).What)
	}
	if !bytes.HasPrefix(bytes.TrimSpace(line), []byte("{")) {
		return r, errors.New("not a JSON object")
	}
	if err := json.Unmarshal(line, &r); err != nil {
		return r, jsonReason(err)
	}
	switch {
	case r.Text == nil:
		return r, hinted(errors.New("no text"), `a row is an object such as {"id":"42","text":"Hi …"}`)
	case strings.ContainsRune(*r.Text, 0):
		return r, errors.New("a NUL byte in the text")
	case strings.Contains(*r.Text, "\ufffd") && !bytes.Contains(line, []byte("\ufffd")) && !bytes.Contains(bytes.ToLower(line), []byte(`\ufffd`)):
		return r, errors.New("half of a character (a lone surrogate) in the text")
	}
	return r, nil
}

// jsonReason is an error of encoding/json in the words of a user.
func jsonReason(err error) error {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) {
		wanted := "a text"
		switch wrong.Type.Kind() {
		case reflect.Map:
			wanted = "an object with facts"
		case reflect.Slice:
			wanted = "a list"
		}
		return fmt.Errorf("%q takes %s, not a JSON %s", wrong.Field, wanted, wrong.Value)
	}
	return fmt.Errorf("not JSON: %s", strings.TrimPrefix(err.Error(), "json: "))
}

// rowID is an id as text, whether it was written as text or as a number.
func rowID(raw json.RawMessage) string {
	var id string
	if json.Unmarshal(raw, &id) != nil {
		return string(raw)
	}
	return id
}

// factsOf reads the facts of a row's key.
func factsOf(key string, values map[string]any) (map[string][]string, error) {
	facts, err := profile.FromMap(values)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", key, err)
	}
	return facts.Known(), nil
}

// unknownKeys lists the keys of a row that mean nothing here.
func unknownKeys(line []byte) []string {
	var all map[string]json.RawMessage
	_ = json.Unmarshal(line, &all) // it has been read before
	delete(all, "draft")           // what "note draft --format json" says of its own work
	for _, key := range rowKeys() {
		delete(all, key)
	}
	return slices.Sorted(maps.Keys(all))
}

// looksLikeRow says whether a first line shows that JSONL follows.
func looksLikeRow(line []byte) bool {
	r, err := parseRow(bytes.TrimPrefix(line, []byte("\ufeff")))
	return err == nil && r.Text != nil
}

// lineReader reads lines of at most maxNote bytes. A longer one is skipped, and
// said to be too long: it never stands in memory.
type lineReader struct {
	r      *bufio.Reader
	number int // of the line read last, from 1
}

// next gives the next line without its line break; it is good until the next call.
func (l *lineReader) next() ([]byte, error) {
	line, err := l.r.ReadSlice('\n')
	if errors.Is(err, io.EOF) && len(line) == 0 {
		return nil, io.EOF
	}
	l.number++
	if l.number == 1 {
		line = bytes.TrimPrefix(line, []byte("\ufeff"))
	}
	long := errors.Is(err, bufio.ErrBufferFull)
	for errors.Is(err, bufio.ErrBufferFull) {
		_, err = l.r.ReadSlice('\n')
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	line = bytes.TrimRight(line, "\r\n")
	if long || len(line) > maxNote {
		return nil, errTooLong
	}
	return line, nil
}
