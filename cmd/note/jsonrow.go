package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
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
	switch id := string(r.ID); {
	case isJSONText(id):
		return unquoted(id)
	case id == "null":
		return ""
	default:
		return id
	}
}

// parseRow reads a line of JSONL strictly.
func parseRow(line []byte) (row, error) {
	var r row
	object, err := jsonObject(line)
	if err != nil {
		return r, err
	}
	if err := r.read(object); err != nil {
		return r, err
	}
	switch {
	case r.Text == nil:
		return r, hinted(errors.New("no text"), `a row is an object such as {"id":"42","text":"Hi …"}`)
	case strings.ContainsRune(*r.Text, 0):
		return r, errors.New("a NUL byte in the text")
	case strings.Contains(*r.Text, "\ufffd") && !strings.Contains(object, "\ufffd") && !strings.Contains(strings.ToLower(object), `\ufffd`):
		return r, errors.New("half of a character (a lone surrogate) in the text")
	}
	return r, nil
}

// jsonObject is the JSON object that a line is; what is none is refused.
func jsonObject(line []byte) (string, error) {
	object := string(bytes.TrimSpace(line))
	if err := checkText(object); err != nil {
		return "", unplaced(err)
	}
	if !strings.HasPrefix(object, "{") {
		return "", errors.New("not a JSON object")
	}
	if json.Valid(line) {
		return object, nil
	}
	return "", jsonReason("", json.Unmarshal(line, new(json.RawMessage)))
}

// read fills in what an object says.
func (r *row) read(object string) error {
	rest, err := readKeys(object, r.keys())
	for _, m := range rest {
		r.unknown = append(r.unknown, m.key)
	}
	return err
}

// readKeys puts the values of an object where its keys want them, and gives the
// others, by their names. Keys count as they are written: "Text" is no "text", as
// encoding/json would have it.
func readKeys(object string, keys []rowKey) (rest []member, err error) {
	rest, err = members(object)
	if err != nil {
		return nil, err
	}
	for _, key := range keys {
		i := slices.IndexFunc(rest, func(m member) bool { return m.key == key.name })
		if i < 0 {
			continue
		}
		if err := putJSON(rest[i].value, key.value); err != nil {
			return nil, jsonReason(key.name, err)
		}
		rest = slices.Delete(rest, i, i+1)
	}
	slices.SortFunc(rest, func(a, b member) int { return strings.Compare(a.key, b.key) })
	return rest, nil
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
