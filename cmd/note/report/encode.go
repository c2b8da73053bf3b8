package report

import (
	"encoding/json"
	"io"
	"strings"
)

// Encode writes a value as one line of JSON, or as several that are indented. What
// could steer a terminal is written as \u escapes, < and & as they are.
func Encode(w io.Writer, value any, indent string) error {
	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", indent)
	if err := encoder.Encode(value); err != nil {
		return err
	}
	_, err := io.WriteString(w, escaped(b.String()))
	return err
}
