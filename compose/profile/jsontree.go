package profile

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// maxDepth is how deep lists and objects may stand in each other.
const maxDepth = 64

// node is a JSON value with the line that it stands in.
type node struct {
	line int
	text string           // of a text or a number
	list []node           // of a list
	keys map[string]*node // of an object, in small letters
}

// parseJSON reads one JSON value. An *Error names the line.
func parseJSON(s string) (node, error) {
	p := jsonParser{source: s, decoder: json.NewDecoder(strings.NewReader(s)), line: 1}
	p.decoder.UseNumber()
	n, err := p.value(0)
	if err == nil {
		if _, err = p.decoder.Token(); errors.Is(err, io.EOF) {
			return n, nil
		}
		err = errors.New("more text behind the JSON")
	}
	return node{}, p.failed(err)
}

type jsonParser struct {
	source  string
	decoder *json.Decoder
	line    int // of the byte at
	at      int
}

// place is the line of the value that has just been read.
func (p *jsonParser) place() int {
	offset := min(int(p.decoder.InputOffset()), len(p.source))
	p.line += strings.Count(p.source[p.at:offset], "\n")
	p.at = offset
	return p.line
}

// failed is err with its line.
func (p *jsonParser) failed(err error) error {
	if place := (*Error)(nil); errors.As(err, &place) {
		return place
	}
	line := p.place()
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) {
		line = lineOf(p.source, min(int(syntax.Offset), len(p.source)))
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		err = errors.New("the JSON ends too early")
	}
	return complain(line, "%v", err)
}

// value reads the next value, which stands so deep.
func (p *jsonParser) value(depth int) (node, error) {
	token, err := p.decoder.Token()
	if err != nil {
		return node{}, err
	}
	n := node{line: p.place()}
	switch t := token.(type) {
	case json.Delim:
		if depth == maxDepth {
			return node{}, complain(n.line, "lists and objects stand more than %d deep in each other", maxDepth)
		}
		if t == '{' {
			err = p.object(&n, depth+1)
		} else {
			err = p.array(&n, depth+1)
		}
	case string:
		n.text = cleanValue(unescape(t))
	case json.Number, bool:
		n.text = fmt.Sprint(t)
	}
	return n, err
}

// object reads keys and values up to the closing brace. A key that is there
// twice is refused: nobody can tell which of them is meant.
func (p *jsonParser) object(n *node, depth int) error {
	n.keys = map[string]*node{}
	for p.decoder.More() {
		key, err := p.decoder.Token()
		if err != nil {
			return err
		}
		name, line := small(fmt.Sprint(key)), p.place()
		if n.keys[name] != nil {
			return complain(line, "%q is there twice", key)
		}
		v, err := p.value(depth)
		if err != nil {
			return err
		}
		n.keys[name] = &v
	}
	_, err := p.decoder.Token()
	return err
}

// array reads values up to the closing bracket.
func (p *jsonParser) array(n *node, depth int) error {
	for p.decoder.More() {
		v, err := p.value(depth)
		if err != nil {
			return err
		}
		n.list = append(n.list, v)
	}
	_, err := p.decoder.Token()
	return err
}

// at is the value below a path of keys; an empty one when there is none.
func (n node) at(path ...string) node {
	for _, key := range path {
		next := n.keys[small(key)]
		if next == nil {
			return node{}
		}
		n = *next
	}
	return n
}

// first is the first text below one of the keys.
func (n node) first(keys ...string) Line {
	for _, key := range keys {
		if v := n.at(key); v.text != "" {
			return v.asLine()
		}
	}
	return Line{}
}

// asLine is a text with its line.
func (n node) asLine() Line { return Line{Number: n.line, Text: n.text} }
