package lsp

import (
	"encoding/json"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"note/lint"
	"note/lint/text"
)

// maxAllowedWords is how many bytes of the words found an entry of "allow" names at most.
const maxAllowedWords = 80

// allowEntry is the entry of "allow" that allows a finding: its words only, where
// they are words that can stand in a line.
func allowEntry(f lint.Finding) string {
	words := f.Evidence
	if len(words) > maxAllowedWords || text.Printable(words, "") != words || len(text.Measure(words).Words) == 0 {
		return f.Rule
	}
	return f.Rule + ": " + words
}

// allowing is the note file with another entry in its "allow". It is false when
// the front matter cannot be read or holds it in a way that is not understood.
func allowing(note, entry string) (string, bool) {
	old, ok := allowed(note)
	if !ok {
		return note, false
	}
	want := append(slices.Clone(old.entries), entry)
	for _, write := range []func(string, allowance, []string) string{allowInHead, allowInList, allowAnew} {
		changed := write(note, old, want)
		if got, ok := allowed(changed); ok && slices.Equal(got.entries, want) {
			return changed, true
		}
	}
	return note, false
}

// allowance is what a note file allows, and the key and the value that say it;
// they are nil where nothing does.
type allowance struct {
	entries    []string
	key, value *yaml.Node
}

// allowed reads what a note file allows; false when it cannot be read.
func allowed(note string) (allowance, bool) {
	start, end, open, ok := head(note)
	if !ok {
		return allowance{}, true
	}
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(note[start:end]), &doc); err != nil || open {
		return allowance{}, false
	}
	if len(doc.Content) == 0 {
		return allowance{}, true
	}
	top := doc.Content[0]
	for i := 0; top.Kind == yaml.MappingNode && i < len(top.Content); i += 2 {
		if key, value := top.Content[i], top.Content[i+1]; key.Value == "allow" {
			entries, ok := texts(value)
			return allowance{entries, key, value}, ok
		}
	}
	return allowance{}, top.Kind == yaml.MappingNode
}

// texts are those of a list, or the only one.
func texts(value *yaml.Node) (list []string, ok bool) {
	items := value.Content
	if value.Kind == yaml.ScalarNode {
		items = []*yaml.Node{value}
	}
	for _, item := range items {
		if item.Kind != yaml.ScalarNode {
			return nil, false
		}
		if item.Tag != "!!null" {
			list = append(list, item.Value)
		}
	}
	return list, value.Kind == yaml.ScalarNode || value.Kind == yaml.SequenceNode
}

// allowInHead writes "allow" as a new last line of the front matter, which is
// made where there is none.
func allowInHead(note string, old allowance, entries []string) string {
	if old.key != nil {
		return note
	}
	br := lineBreak(note)
	line := "allow: " + flow(entries) + br
	if _, end, _, ok := head(note); ok {
		return note[:end] + line + note[end:]
	}
	rest, bom := strings.TrimPrefix(note, "\ufeff"), ""
	if len(rest) < len(note) {
		bom = "\ufeff"
	}
	made := bom + "---" + br + line + "---" + br
	if strings.HasPrefix(strings.TrimLeft(rest, "\r"), "\n") {
		made += br // an empty line behind front matter is no part of the note
	}
	return made + rest
}

// allowInList adds a line to a list of one entry a line.
func allowInList(note string, old allowance, entries []string) string {
	if old.key == nil || len(old.value.Content) == 0 {
		return note
	}
	list := old.value
	last := list.Content[len(list.Content)-1]
	at := headLine(note, last.Line+1)
	return note[:at] + strings.Repeat(" ", list.Column-1) + "- " + quoted(entries[len(entries)-1]) + lineBreak(note) + note[at:]
}

// allowAnew writes all that stands at "allow" anew, in one line.
func allowAnew(note string, old allowance, entries []string) string {
	if old.key == nil {
		return note
	}
	start, end, _, _ := head(note)
	from := headLine(note, old.key.Line)
	to := from
	for first := true; to < end; first = false {
		line, _, _ := strings.Cut(note[to:end], "\n")
		if !first && isTop(line) && line[0] != ']' {
			break
		}
		to = min(to+len(line)+1, end)
	}
	return note[:max(start, from)] + "allow: " + flow(entries) + lineBreak(note) + note[to:]
}

// headLine is the byte at which a line of the front matter begins, from 1.
func headLine(note string, line int) int {
	at, end, _, _ := head(note)
	for ; line > 1 && at < end; line-- {
		rest, _, _ := strings.Cut(note[at:end], "\n")
		at = min(at+len(rest)+1, end)
	}
	return at
}

// lineBreak is what ends the first line of a note.
func lineBreak(note string) string {
	if first, _, ok := strings.Cut(note, "\n"); ok && strings.HasSuffix(first, "\r") {
		return "\r\n"
	}
	return "\n"
}

// flow is a list as YAML writes it in one line.
func flow(entries []string) string {
	var items []string
	for _, e := range entries {
		items = append(items, quoted(e))
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// quoted is a text as JSON, and so YAML, writes it.
func quoted(s string) string {
	if strings.Trim(s, "abcdefghijklmnopqrstuvwxyz-") == "" {
		return s // the name of a rule
	}
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a Builder takes all, and a text can be written
	return strings.TrimSpace(b.String())
}
