package main

import (
	"encoding/json"
	"strings"
)

// putJSON puts a value, valid JSON, where a key wants it. What rows consist of is
// read at once, the rest as encoding/json does.
func putJSON(value string, into any) error {
	switch into := into.(type) {
	case *json.RawMessage:
		*into = json.RawMessage(value)
		return nil
	case *string:
		if isJSONText(value) {
			*into = unquoted(value)
			return nil
		}
	case **string:
		if isJSONText(value) {
			text := unquoted(value)
			*into = &text
			return nil
		}
	case *map[string]any:
		if strings.HasPrefix(value, "{") {
			return putObject(value, into)
		}
	}
	return json.Unmarshal([]byte(value), into)
}

// putObject reads an object with its values.
func putObject(object string, into *map[string]any) error {
	list, err := members(object)
	if err != nil {
		return err
	}
	*into = make(map[string]any, len(list))
	for _, m := range list {
		if isJSONText(m.value) {
			(*into)[m.key] = unquoted(m.value)
			continue
		}
		var value any
		if err := json.Unmarshal([]byte(m.value), &value); err != nil {
			return err
		}
		(*into)[m.key] = value
	}
	return nil
}

func isJSONText(value string) bool { return strings.HasPrefix(value, `"`) }
