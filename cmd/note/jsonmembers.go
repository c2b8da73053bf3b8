package main

import (
	"encoding/json"
	"fmt"
	"strings"
)

// member is a key of a JSON object and its value as it is written.
type member struct{ key, value string }

// members are those of an object, in the order in which they stand. The object has
// to be valid JSON; one in which a key stands twice, however deep, is refused.
func members(object string) ([]member, error) {
	s := jsonScan{json: object}
	s.space()
	var list []member
	err := s.object(func(m member) { list = append(list, m) })
	return list, err
}

// jsonScan steps over valid JSON.
type jsonScan struct {
	json string
	at   int
}

// object steps over an object and hands its members to each, when it is not nil.
func (s *jsonScan) object(each func(member)) error {
	seen := map[string]bool{}
	for s.at++; s.more('}'); {
		key := unquoted(s.text())
		if seen[key] {
			return fmt.Errorf("%q is there twice", key)
		}
		seen[key] = true
		s.space()
		s.at++ // the colon
		value, err := s.value()
		if err != nil {
			return err
		}
		if each != nil {
			each(member{key, value})
		}
	}
	return nil
}

// array steps over an array.
func (s *jsonScan) array() error {
	for s.at++; s.more(']'); {
		if _, err := s.value(); err != nil {
			return err
		}
	}
	return nil
}

// more goes to the next member or item; where there is none, it steps over what
// closes them.
func (s *jsonScan) more(closing byte) bool {
	s.space()
	if s.json[s.at] == ',' {
		s.at++
		s.space()
	}
	if s.json[s.at] == closing {
		s.at++
		return false
	}
	return true
}

// value steps over a value and gives it as it is written.
func (s *jsonScan) value() (string, error) {
	s.space()
	start := s.at
	var err error
	switch s.json[start] {
	case '{':
		err = s.object(nil)
	case '[':
		err = s.array()
	case '"':
		s.text()
	default:
		s.at += len(s.json[start:])
		if n := strings.IndexAny(s.json[start:], ",]} \t\r\n"); n >= 0 {
			s.at = start + n
		}
	}
	return s.json[start:s.at], err
}

// text steps over a text and gives it as it is written.
func (s *jsonScan) text() string {
	start := s.at
	for s.at++; s.json[s.at] != '"'; s.at++ {
		if s.json[s.at] == '\\' {
			s.at++
		}
	}
	s.at++
	return s.json[start:s.at]
}

func (s *jsonScan) space() {
	for s.at < len(s.json) && strings.IndexByte(" \t\r\n", s.json[s.at]) >= 0 {
		s.at++
	}
}

// unquoted is what a text says that is written as valid JSON.
func unquoted(text string) string {
	if !strings.Contains(text, `\`) {
		return text[1 : len(text)-1]
	}
	var plain string
	_ = json.Unmarshal([]byte(text), &plain) // it is valid
	return plain
}
