package rules

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"note/lint"
	"note/lint/text"
)

// mark is a way in which templates write a merge field.
type mark struct {
	open, close string
	left        func(in inside) (leftoverKind, bool) // whether a template left in what stands inside
}

// marks lists the ways, those with the longest opening first.
var marks = [...]mark{
	{"{{", "}}", anything}, {"${", "}", anything}, {"#{", "}", anything}, {"%{", "}", anything}, {"@{", "}", anything},
	{"*|", "|*", anything}, {"_|", "|_", anything}, {"%%", "%%", identifier}, {"##", "##", identifier},
	{"[[", "]]", anything}, {"<<", ">>", naming}, {"((", "))", alone},
	{"{", "}", inBraces}, {"[", "]", inBrackets}, {"<", ">", naming},
	{"%", "%", identifier}, {"#", "#", identifier}, {"(", ")", alone}, {"«", "»", alone}, {"‹", "›", alone},
}

// maxField is how many bytes a field may be long.
const maxField = 120

// inside is what stands between the signs of a mark.
type inside struct {
	text.Span
	source  string
	content string
	words   []text.Word
	glued   bool // a letter, a digit or another brace stands directly before the mark
	tied    bool // a letter or a digit stands directly behind it
	link    bool // an opening bracket does, as in [text](address)
}

// markedFields finds fields by their signs.
func markedFields(p *lint.Pass) []leftover {
	if !slices.ContainsFunc(marks[:], func(m mark) bool { return m.mayBeIn(p.Text) }) {
		return nil
	}
	var found []leftover
	s := p.Text.Source[:p.Text.End]
	for at := 0; at < len(s); {
		if l, ok := markedField(p, s, at); ok {
			found = append(found, l)
			at = l.End
		} else {
			at++
		}
	}
	return found
}

// mayBeIn says whether the text holds the signs, wherever they stand.
func (m *mark) mayBeIn(t *text.Text) bool { return t.MayHold(m.open) && t.MayHold(m.close) }

// markedField reads the field that begins at byte at.
func markedField(p *lint.Pass, s string, at int) (leftover, bool) {
	if !opensMark(s[at]) {
		return leftover{}, false
	}
	for i := range marks {
		m := &marks[i]
		in, ok := m.inside(p, s, at)
		if !ok {
			continue
		}
		if kind, ok := m.left(in); ok {
			return leftover{text.Span{Start: at, End: in.End + len(m.close)}, kind}, true
		}
	}
	return leftover{}, false
}

// opensMark says whether c is the first byte of a mark.
func opensMark(c byte) bool {
	switch c {
	case '{', '$', '#', '%', '@', '*', '_', '[', '<', '(', '\xc2', '\xe2':
		return true
	}
	return false
}

// inside gives what stands between the signs, where both are on one line.
func (m *mark) inside(p *lint.Pass, s string, at int) (inside, bool) {
	if !strings.HasPrefix(s[at:], m.open) {
		return inside{}, false
	}
	start := at + len(m.open)
	n := strings.Index(s[start:min(len(s), start+maxField)], m.close)
	if n <= 0 || strings.ContainsAny(s[start:start+n], "\r\n") {
		return inside{}, false
	}
	end := start + n
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[end+len(m.close):])
	in := inside{
		Span: text.Span{Start: start, End: end}, source: s, content: s[start:end], words: wordsIn(p.Text, start, end),
		glued: isAlphanumeric(before) || before == '}', tied: isAlphanumeric(after), link: after == '(',
	}
	return in, in.hasLetter() && !in.isAddress()
}

func (in inside) hasLetter() bool {
	return slices.ContainsFunc(in.words, func(w text.Word) bool { return w.Case != text.Number })
}

// isAddress says that an address stands inside: <https://example.com>, <kim@example.com>.
func (in inside) isAddress() bool {
	return strings.Contains(in.content, "://") || strings.Contains(in.content, "@") && strings.Contains(in.content, ".")
}

// names says whether a word inside names a field.
func (in inside) names() bool {
	return in.joined() || slices.ContainsFunc(in.words, isField)
}

// joined says whether the words inside are one identifier: first_name.
func (in inside) joined() bool {
	return len(in.words) > 1 && strings.Contains(in.content, "_") && !in.spaced()
}

func (in inside) spaced() bool { return strings.ContainsFunc(in.content, unicode.IsSpace) }

func isField(w text.Word) bool {
	return listed(leftInPlaceholderFields, w.Fold) || listed(leftInPlaceholderIdentifiers, w.Fold) || isFiller(w)
}

// anything: only a template writes such signs.
func anything(in inside) (leftoverKind, bool) { return mergeField, true }

// identifier: one word of a programmer, standing free or naming a field. This
// leaves alone "100 % of 50 %", C#, #hashtags and what is encoded in an address.
func identifier(in inside) (leftoverKind, bool) {
	plain := !strings.ContainsFunc(in.content, func(r rune) bool { return !isAlphanumeric(r) && !strings.ContainsRune("_.-", r) })
	first, _ := utf8.DecodeRuneInString(in.content)
	return mergeField, plain && unicode.IsLetter(first) && !in.tied && (!in.glued || in.names())
}

// inBraces: what names a field or begins with a letter, but for sets {a, b},
// objects {"a": 1}, and what hangs on a word, as in \frac{a} and x{2}.
func inBraces(in inside) (leftoverKind, bool) {
	if strings.Contains(in.content, ",") && !strings.Contains(in.content, "|") || in.isLiteral() {
		return mergeField, false
	}
	first, _ := utf8.DecodeRuneInString(in.content)
	return mergeField, in.names() || (unicode.IsLetter(first) || first == '_') && !in.glued
}

// isLiteral says that what stands inside begins like a value in a program.
func (in inside) isLiteral() bool {
	return strings.HasPrefix(in.content, `"`) || strings.HasPrefix(in.content, "{")
}

// naming: a word inside names a field. Other words are tags, types and asides.
func naming(in inside) (leftoverKind, bool) {
	first, _ := utf8.DecodeRuneInString(in.content)
	return mergeField, unicode.IsLetter(first) && !in.glued && in.names() || phrase(in.words) == "no value"
}

// alone: all that stands inside is the name of a field.
func alone(in inside) (leftoverKind, bool) {
	return mergeField, !in.glued && listsPhrase(leftInPlaceholderAlone, in.words)
}

// inBrackets: words that name a field or ask for one; other words may, too.
// Left alone are remarks [sic], codes [DE], changed letters [t]he and links [text](address).
func inBrackets(in inside) (leftoverKind, bool) {
	said := phrase(in.words)
	switch {
	case in.link, in.isLiteral(), listed(leftInPlaceholderOrdinary, said):
		return mergeField, false
	case in.names() || strings.Contains(in.content, "?"):
		return mergeField, !in.glued && !in.tied || in.joined() || listed(leftInPlaceholderAlone, said)
	case in.glued || in.tied || in.isCode() || len(in.words) > maxWords || text.Quoted(in.source, in.Start-1):
		return mergeField, false
	}
	return maybeField, true
}

// maxWords is how many words a field may have that none of them names.
const maxWords = 8

// isCode says that a letter or an abbreviation stands inside: [x], [DE], [B2B].
func (in inside) isCode() bool {
	w := in.words[0]
	short := utf8.RuneCountInString(w.Fold)
	return len(in.words) == 1 && (short == 1 || short <= 4 && (w.Case == text.Upper || w.Case == text.Mixed))
}
