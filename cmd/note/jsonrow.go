package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// row is one line of JSONL.
type row struct {
	ID        json.RawMessage
	Text      *string
	Lang      string
	Network   string
	Recipient map[string]any
	Sender    map[string]any
	Allow     []string
	mailing                   // what "note audit" reads
	draft     json.RawMessage // what "note draft --format json" says of its own work
	unknown   []string        // keys that mean nothing here
}

// rowKey is a key of a row with the place of its value.
type rowKey struct {
	name  string
	value any
}

func (r *row) keys() []rowKey {
	return []rowKey{
		{"id", &r.ID}, {"text", &r.Text}, {"lang", &r.Lang}, {"network", &r.Network},
		{"recipient", &r.Recipient}, {"sender", &r.Sender}, {"allow", &r.Allow}, {"sent", &r.sent}, {"outcome", &r.outcome}, {"draft", &r.draft},
	}
}

// name is the row's id as text, whether it was written as text or as a number.
func (r *row) name() string {
	return idText(r.ID)
}

func idText(raw json.RawMessage) string {
	var id string
	if json.Unmarshal(raw, &id) != nil {
		return string(raw)
	}
	return id
}

// parseRow reads a line of JSONL strictly.
func parseRow(line []byte) (row, error) {
	var r row
	if err := checkObject(line); err != nil {
		return r, err
	}
	if err := r.read(line); err != nil {
		return r, err
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

// checkObject refuses what cannot be a JSON object.
func checkObject(line []byte) error {
	if err := checkText(string(line)); err != nil {
		return unplaced(err)
	}
	if !bytes.HasPrefix(bytes.TrimSpace(line), []byte("{")) {
		return errors.New("not a JSON object")
	}
	return nil
}

// read fills in what an object says.
func (r *row) read(object []byte) error {
	rest, err := readKeys(object, r.keys())
	r.unknown = slices.Sorted(maps.Keys(rest))
	return err
}

// readKeys puts the values of an object where its keys want them, and gives the
// others. Keys count as they are written: "Text" is no "text", as encoding/json
// would have it.
func readKeys(object []byte, keys []rowKey) (rest map[string]json.RawMessage, err error) {
	if err := json.Unmarshal(object, &rest); err != nil {
		return nil, jsonReason("", err)
	}
	d := json.NewDecoder(bytes.NewReader(object))
	d.UseNumber() // 1e999 is none of Go's numbers
	if err := uniqueKeys(d); err != nil {
		return nil, err
	}
	for _, key := range keys {
		if value, ok := rest[key.name]; ok {
			if err := json.Unmarshal(value, key.value); err != nil {
				return nil, jsonReason(key.name, err)
			}
		}
		delete(rest, key.name)
	}
	return rest, nil
}

// uniqueKeys refuses a value, the next that d reads, in which an object has the
// same key twice.
func uniqueKeys(d *json.Decoder) error {
	token, err := d.Token()
	open, nested := token.(json.Delim)
	if err != nil || !nested {
		return err
	}
	seen := map[json.Token]bool{}
	for d.More() {
		if open == '{' {
			key, err := d.Token()
			if err == nil && seen[key] {
				err = fmt.Errorf("%q is there twice", key)
			}
			if err != nil {
				return err
			}
			seen[key] = true
		}
		if err := uniqueKeys(d); err != nil {
			return err
		}
	}
	_, err = d.Token() // what closes it
	return err
}

// jsonReason is an error of encoding/json about a key in the words of a user.
func jsonReason(key string, err error) error {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) {
		wanted := "a text"
		switch wrong.Type.Kind() {
		case reflect.Float64: // of a fact
			return fmt.Errorf("%q holds the %s, which is too large", key, wrong.Value)
		case reflect.Map:
			wanted = "an object with facts"
		case reflect.Slice:
			wanted = "a list"
		}
		return fmt.Errorf("%q takes %s, not a JSON %s", key, wanted, wrong.Value)
	}
	return fmt.Errorf("not JSON: %s", strings.TrimPrefix(err.Error(), "json: "))
}

// looksLikeRow says whether the first line of a source, or its start when it is
// longer than any note, shows that JSONL follows. The row need not be a good one.
func looksLikeRow(line []byte) bool {
	line = bytes.TrimSpace(bytes.TrimPrefix(line, []byte("\ufeff")))
	inner, ok := bytes.CutPrefix(line, []byte("{"))
	if !ok {
		return false
	}
	if len(line) > maxNote && bytes.HasPrefix(bytes.TrimSpace(inner), []byte(`"`)) {
		return true
	}
	d := json.NewDecoder(bytes.NewReader(line))
	_, err := d.Token() // the brace
	for err == nil && d.More() {
		var key json.Token
		if key, err = d.Token(); key == "text" {
			return true
		}
		if err == nil {
			err = d.Decode(new(json.RawMessage))
		}
	}
	return false
}
