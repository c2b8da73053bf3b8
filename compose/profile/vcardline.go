package profile

import (
	"io"
	"mime/quotedprintable"
	"strings"
	"unicode/utf8"

	"note/lint/archive"
)

// A vCard is read by hand: phones still write version 2.1, whose quoted-printable
// values, soft line breaks and bare parameters the known libraries keep or lose.

// property is one line of a vCard, unfolded.
type property struct {
	line   int
	name   string   // in capitals, without its group
	params []string // in small letters: "type=work", or "work" alone
	raw    string   // the value, decoded, but with its backslashes
}

type properties []property

func (p property) is(name string) bool { return p.name == name }

// has says that the property is of a type: TYPE=work, or WORK alone.
func (p property) has(kind string) bool {
	for _, param := range p.params {
		_, value, named := strings.Cut(param, "=")
		if !named {
			value = param
		}
		for v := range strings.SplitSeq(strings.Trim(value, `"`), ",") {
			if v == kind {
				return true
			}
		}
	}
	return false
}

// text is the value with its line breaks.
func (p property) text() string { return unescape(cardText(p.raw)) }

// value is the value on one line.
func (p property) value() string { return cleanValue(p.text()) }

// part is the component at, from 0, of a value like that of N, ORG and ADR; of
// several values in it, the first.
func (p property) part(at int) Line {
	parts := splitEscaped(p.raw, ';')
	if at >= len(parts) {
		return Line{}
	}
	first := splitEscaped(parts[at], ',')[0]
	if p.name == "ORG" {
		first = parts[at] // "Acme, Inc." is written without a backslash, too
	}
	return Line{Number: p.line, Text: cleanValue(unescape(cardText(first)))}
}

// wholePart is a part of the value with all that commas part in it: "Mag.,Dr.".
func (p property) wholePart(at int) Line {
	parts := splitEscaped(p.raw, ';')
	if at >= len(parts) {
		return Line{}
	}
	return Line{Number: p.line, Text: cleanValue(unescape(cardText(strings.Join(splitEscaped(parts[at], ','), " "))))}
}

// first is the first property of the name that says something; an empty one if there is none.
func (l properties) first(name string) property {
	for _, p := range l {
		if p.is(name) && strings.Trim(p.raw, "; ") != "" {
			return p
		}
	}
	return property{}
}

func (l properties) all(name string) properties {
	var list properties
	for _, p := range l {
		if p.is(name) {
			list = append(list, p)
		}
	}
	return list
}

// cardProperties reads the lines of a vCard. What is no property is left out.
func cardProperties(s string) []property {
	var list []property
	for _, l := range cardLines(s) {
		if p, ok := readProperty(l.Text); ok {
			p.line = l.Number
			list = append(list, p)
		}
	}
	return list
}

// readProperty reads "group.NAME;param=a;bare:value".
func readProperty(line string) (property, bool) {
	colon := outsideQuotes(line, ':')
	if colon < 0 {
		return property{}, false
	}
	var parts []string
	for head := line[:colon]; ; {
		at := outsideQuotes(head, ';')
		if at < 0 {
			parts = append(parts, head)
			break
		}
		parts, head = append(parts, head[:at]), head[at+1:]
	}
	name := strings.ToUpper(strings.TrimSpace(parts[0]))
	p := property{name: name[strings.LastIndexByte(name, '.')+1:], raw: line[colon+1:]}
	for _, param := range parts[1:] {
		p.params = append(p.params, small(strings.TrimSpace(param)))
	}
	p.decode()
	return p, p.name != ""
}

// outsideQuotes is the first place of mark outside quotation marks, or -1.
func outsideQuotes(s string, mark byte) int {
	quoted := false
	for at := range len(s) {
		switch {
		case s[at] == '"':
			quoted = !quoted
		case s[at] == mark && !quoted:
			return at
		}
	}
	return -1
}

// decode undoes quoted-printable and the character set of an old phone. A value
// with an escape that is none says nothing, but for a name that was cut off in the
// midst of one: the words before it are whole.
func (p *property) decode() {
	if p.has("quoted-printable") {
		if p.is("FN") && endsInEscape(p.raw) {
			p.raw = p.raw[:strings.LastIndexByte(p.raw, ' ')+1]
		}
		b, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(p.raw)))
		if err != nil || hasBadEscape(p.raw) {
			b = nil
		}
		p.raw = string(b)
	}
	if !utf8.ValidString(p.raw) {
		p.raw = archive.Windows(p.raw)
	}
}

// endsInEscape says that a quoted-printable s ends with = and one of two digits.
func endsInEscape(s string) bool {
	at := len(s) - 2
	return at >= 0 && s[at] == '=' && strings.IndexByte("0123456789ABCDEFabcdef", s[at+1]) >= 0
}

// hasBadEscape says that a quoted-printable s has a = without two digits
// behind it, which the standard library takes as it is.
func hasBadEscape(s string) bool {
	_, rest, found := strings.Cut(strings.TrimRight(s, "= \t\r\n"), "=")
	for found {
		if len(rest) < 2 || strings.Trim(rest[:2], "0123456789ABCDEFabcdef") != "" {
			return true
		}
		_, rest, found = strings.Cut(rest, "=")
	}
	return false
}

// splitEscaped parts s at marks without a backslash before them.
func splitEscaped(s string, mark byte) []string {
	var parts []string
	start := 0
	for at := 0; at < len(s); at++ {
		switch s[at] {
		case '\\':
			at++
		case mark:
			parts = append(parts, s[start:at])
			start = at + 1
		}
	}
	return append(parts, s[start:])
}

// cardText undoes the backslashes of a value.
func cardText(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var b strings.Builder
	for at := 0; at < len(s); at++ {
		if s[at] != '\\' || at+1 == len(s) {
			b.WriteByte(s[at])
			continue
		}
		at++
		switch s[at] {
		case 'n', 'N':
			b.WriteByte('\n')
		case ',', ';', ':', '\\':
			b.WriteByte(s[at])
		default:
			b.WriteString(s[at-1 : at+1])
		}
	}
	return b.String()
}
