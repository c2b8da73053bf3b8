package compose

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"note/lint/text"
)

// parseChoice reads the text of a choice: {field} stands for a fact, {field:form}
// for a form of it, {{ and }} for braces.
func parseChoice(s, lang string, ground Kind) ([]Piece, error) {
	if err := wellMade(s); err != nil {
		return nil, err
	}
	var pieces []Piece
	var plain strings.Builder
	for rest := text.Normal(s); rest != ""; {
		i := strings.IndexAny(rest, "{}")
		if i < 0 {
			plain.WriteString(rest)
			break
		}
		plain.WriteString(rest[:i])
		rest = rest[i:]
		if strings.HasPrefix(rest, "{{") || strings.HasPrefix(rest, "}}") {
			plain.WriteByte(rest[0])
			rest = rest[2:]
			continue
		}
		piece, after, err := cutField(rest, lang, ground)
		if err != nil {
			return nil, err
		}
		if plain.Len() > 0 {
			pieces = append(pieces, Piece{Text: plain.String()})
			plain.Reset()
		}
		pieces = append(pieces, piece)
		rest = after
	}
	if plain.Len() > 0 {
		pieces = append(pieces, Piece{Text: plain.String()})
	}
	return pieces, nil
}

// cutField reads the field that s begins with.
func cutField(s, lang string, ground Kind) (p Piece, after string, err error) {
	inside, after, closed := strings.Cut(s[1:], "}")
	if s[0] == '}' || !closed || strings.Contains(inside, "{") {
		return Piece{}, "", errors.New("a brace without its other half; to write a brace, write it twice")
	}
	name, form, formed := strings.Cut(inside, ":")
	if err := knownField(name, ground); err != nil || !formed {
		return Piece{Field: name}, after, err
	}
	return Piece{Field: name, Form: form}, after, knownForm(name, form, lang)
}

// knownField refuses a field that no template, or none for this ground, may use.
func knownField(name string, ground Kind) error {
	var names []string
	var elsewhere Kind
	for _, f := range TemplateFields() {
		switch {
		case f.Ground != "" && f.Ground != ground:
			if f.Name == name {
				elsewhere = f.Ground
			}
		case f.Name == name:
			return nil
		default:
			names = append(names, f.Name)
		}
	}
	if elsewhere != "" {
		return fmt.Errorf("only a template for the ground %q knows the field %q", elsewhere, name)
	}
	return unknown("field", name, names)
}

// wellMade refuses what would not join with the parts beside it.
func wellMade(s string) error {
	first, _ := utf8.DecodeRuneInString(s)
	switch {
	case strings.TrimSpace(s) == "":
		return errors.New("an empty choice; to let a part go, write optional: true")
	case strings.TrimSpace(s) != s:
		return errors.New("a choice begins or ends with a blank; the blanks between parts are put there")
	case strings.ContainsAny(s, "\n\r"):
		return errors.New("a choice is one line; for a new line write break: line")
	case strings.Contains(s, "  "):
		return errors.New("two blanks in a row")
	case strings.ContainsRune(",.;:!?)…”’", first):
		return errors.New("a choice begins with a punctuation mark; let the part before it end with that")
	}
	return nil
}
