package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"strings"

	"note/compose/profile"
)

// leadLines reads one JSON object a line.
type leadLines struct {
	*drafter
	lines   lineReader
	ignored map[string]bool
}

func (d *drafter) jsonLeads(r io.Reader) *leads {
	l := &leadLines{drafter: d, lines: lineReader{r: bufio.NewReaderSize(r, maxNote+2)}, ignored: map[string]bool{}}
	return &leads{read: l.next}
}

// next reads a row; an empty line is none.
func (l *leadLines) next() (lead, error) {
	for {
		line, err := l.lines.next()
		row := lead{row: l.lines.number}
		switch {
		case errors.Is(err, errTooLong):
			row.err = leadWrong(err)
		case errors.Is(err, io.EOF):
			return row, err
		case err != nil:
			return row, at(l.path, row.row, err)
		case len(bytes.TrimSpace(line)) == 0:
			continue
		default:
			row.err = l.fill(&row, line)
		}
		return row, nil
	}
}

// fill reads an object: what stands below "recipient", or else beside id,
// network and sender, tells of the recipient. What "note draft --format json"
// or "note lint" write beside that is left aside.
func (l *leadLines) fill(row *lead, line []byte) error {
	object, err := jsonObject(line)
	if err != nil {
		return err
	}
	var recipient, sender map[string]any
	var made json.RawMessage
	rest, err := readKeys(object, []rowKey{
		{"id", &row.id}, {"network", &row.network}, {"recipient", &recipient}, {"sender", &sender},
		{"text", &made}, {"draft", &made}, {"allow", &made},
	})
	if err != nil {
		return err
	}
	if sender != nil {
		if row.sender, err = profile.FromMap(sender); err != nil {
			return fmt.Errorf("sender: %w", err)
		}
	}
	facts, err := flat(rest)
	if err != nil {
		return err
	}
	if recipient != nil {
		if _, err := profile.FromMap(recipient); err != nil {
			return fmt.Errorf("recipient: %w", err)
		}
		maps.Copy(facts, recipient)
	}
	p, unknown, err := profile.ReadObject(row.row, facts)
	row.profile = p
	l.ignore(row.row, unknown)
	return err
}

// ignore names keys that mean nothing, each once; of keys without end only some.
func (l *leadLines) ignore(row int, keys []string) {
	const most = 100
	for _, key := range keys {
		if !l.ignored[key] && len(l.ignored) < most {
			l.ignored[key] = true
			l.warn(at(l.path, row, fmt.Errorf("the key %s is not known and ignored", key)))
		}
	}
}

// flat reads the values of members that stand beside each other.
func flat(list []member) (map[string]any, error) {
	facts := map[string]any{}
	for _, m := range list {
		d := json.NewDecoder(strings.NewReader(m.value))
		d.UseNumber()
		var value any
		if err := d.Decode(&value); err != nil {
			return nil, jsonReason(m.key, err)
		}
		if profile.NewTable([]string{m.key}).Known() == 0 {
			value = "" // it is named, and nothing is asked of it
		}
		facts[m.key] = value
	}
	return facts, nil
}

// quotedJSON is a text as JSON, nothing when there is none.
func quotedJSON(s string) json.RawMessage {
	if s = strings.TrimSpace(s); s == "" {
		return nil
	}
	raw, _ := json.Marshal(s) // a text is always one
	return raw
}
