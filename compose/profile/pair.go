package profile

import (
	"strings"

	"go.yaml.in/yaml/v3"
)

// pair is a key with its values.
type pair struct {
	key    string
	line   int // of the key
	values []Line
}

// yamlPairs reads in as a YAML mapping; it is false when in is none. Aliases
// are refused: a few of them explode.
func yamlPairs(in Input) ([]pair, bool, error) {
	var doc yaml.Node
	if yaml.Unmarshal([]byte(in.Raw), &doc) != nil || len(doc.Content) == 0 || doc.Content[0].Kind != yaml.MappingNode {
		return nil, false, nil
	}
	var pairs []pair
	root := doc.Content[0]
	for i := 0; i+1 < len(root.Content); i += 2 {
		p := pair{key: root.Content[i].Value, line: root.Content[i].Line}
		value := root.Content[i+1]
		items := []*yaml.Node{value}
		if value.Kind == yaml.SequenceNode {
			items = value.Content
		}
		for _, item := range items {
			if item.Kind == yaml.AliasNode {
				return nil, false, complain(item.Line, "the alias *%s is not supported", item.Value).advise("write the value out")
			}
			if item.Kind == yaml.ScalarNode && item.Tag != "!!null" {
				p.values = append(p.values, Line{Number: item.Line, Text: cleanValue(unescape(item.Value))})
			}
		}
		pairs = append(pairs, p)
	}
	return pairs, true, nil
}

// maxValue is the length in bytes from which no further line goes on with a value.
const maxValue = 10_000

// linePairs reads in line by line: what stands behind the first colon is the
// value; lines that begin with a dash go on with a list.
func linePairs(in Input) []pair {
	var pairs []pair
	for _, l := range in.Lines {
		item, listed := cutBullet(l.Text)
		n := len(pairs)
		if listed && n > 0 {
			pairs[n-1].values = append(pairs[n-1].values, Line{Number: l.Number, Text: item})
			continue
		}
		key, value, ok := cutKey(l.Text)
		switch {
		case ok && (keyField(key) != "" || isKey(key)):
			pairs = append(pairs, pair{key: key, line: l.Number, values: bracketed(Line{Number: l.Number, Text: strings.TrimSpace(value)})})
		case l.Text != "" && n > 0 && len(pairs[n-1].values) > 0:
			last := &pairs[n-1].values[len(pairs[n-1].values)-1]
			if len(last.Text) < maxValue {
				last.Text += " " + l.Text
			}
		}
	}
	return pairs
}

// cutBullet cuts the dash off an item of a list.
func cutBullet(s string) (item string, ok bool) {
	for _, bullet := range []string{"- ", "* ", "• ", "– "} {
		if item, ok := strings.CutPrefix(s, bullet); ok {
			return item, true
		}
	}
	return s, false
}

// isKey says that s can be a key that is not known: one to four short words.
func isKey(s string) bool {
	return s != "" && len(s) <= 40 && len(strings.Fields(s)) <= 4 && !strings.ContainsAny(s, ".,;!?\"„“/")
}

// bracketed is the values of "[a, b]", or the one value that a line holds.
func bracketed(l Line) []Line {
	inside, ok := strings.CutPrefix(l.Text, "[")
	if inside, closed := strings.CutSuffix(inside, "]"); ok && closed {
		var list []Line
		for _, item := range splitItems(inside) {
			list = append(list, Line{Number: l.Number, Text: item})
		}
		return list
	}
	if l.Text == "" || l.Text == "|" || l.Text == ">" {
		return nil
	}
	return []Line{l}
}

// unquote takes the quotation marks off a value that stands in them as a whole.
func unquote(s string) string {
	s = strings.TrimSpace(s)
	before, inside, after, quoted := enclosed(s)
	if quoted && before == "" && after == "" && inside != "" {
		return inside
	}
	return s
}

// labelPairs reads in as a form, where each label stands in the line above its
// value. Without a label for the name it is none, since pages have headings
// that could be labels.
func labelPairs(in Input) []pair {
	var pairs []pair
	var label string
	named := false
	for _, l := range in.Lines {
		field := labelField(l.Text)
		switch {
		case l.Text == "":
		case field != "" && len(l.Text) <= 40:
			label = l.Text
		case label != "":
			labelled := labelField(label)
			named = named || labelled == Last || labelled == Name && isNameValue(l.Text) && isPlainName(l.Text)
			pairs = append(pairs, pair{key: label, line: l.Number, values: []Line{l}})
			label = ""
		}
	}
	if !named {
		return nil
	}
	return pairs
}

// cutKey parts a line behind its key, at a colon, or at an = behind a key that is known.
func cutKey(s string) (key, value string, ok bool) {
	if key, value, ok = strings.Cut(s, "="); ok && keyField(key) != "" {
		return key, value, true
	}
	return strings.Cut(s, ":")
}
