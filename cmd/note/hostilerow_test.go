package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// A hostileRow is one row of testdata/hostile: what somebody hands to note who
// is careless, or wants to see what happens, and what it must give. Texts are
// written with Go's escapes, and contents may be made of pieces; see below.
type hostileRow struct {
	Name   string
	Run    words              // behind "note"
	In     content            // stdin
	Files  map[string]content // in the working directory
	Links  map[string]string  // symbolic links there, with what they lead to
	Pipes  []string           // named pipes there that nobody writes to
	Env    map[string]string
	Exit   int
	Out    string   // a pattern of what stdout must hold
	Err    string   // and one for stderr
	Writes []string // files that the run is asked to write, or to change
	Raw    bool     // stdout is the note itself, as it came
}

// A content is the bytes of a file, made of pieces.
type content []byte

// UnmarshalYAML reads a text with Go's escapes; a piece that repeats a content,
// {repeat: x, times: 9}; a ZIP of contents, {zip: {name: x}}; or a list of these.
func (c *content) UnmarshalYAML(n *yaml.Node) error {
	switch n.Kind {
	case yaml.SequenceNode:
		for _, child := range n.Content {
			var piece content
			if err := child.Decode(&piece); err != nil {
				return err
			}
			*c = append(*c, piece...)
		}
		return nil
	case yaml.MappingNode:
		var piece struct {
			Repeat content
			Times  int
			Zip    map[string]content
		}
		err := n.Decode(&piece)
		if piece.Zip != nil {
			*c, err = zipOf(piece.Zip)
		} else {
			*c = bytes.Repeat(piece.Repeat, piece.Times)
		}
		return err
	}
	s, err := unescaped(n.Value)
	*c = content(s)
	return err
}

// words are those of a command line, with Go's escapes.
type words []string

// UnmarshalYAML reads a list, or a text that blanks part.
func (w *words) UnmarshalYAML(n *yaml.Node) error {
	list := strings.Fields(n.Value)
	if n.Kind == yaml.SequenceNode {
		if err := n.Decode(&list); err != nil {
			return err
		}
	}
	for _, word := range list {
		plain, err := unescaped(word)
		if err != nil {
			return err
		}
		*w = append(*w, plain)
	}
	return nil
}

// unescaped reads Go's escapes in a text, in which a quotation mark needs none.
func unescaped(s string) (string, error) {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\n", `\n`), `"`, `\"`)
	text, err := strconv.Unquote(`"` + s + `"`)
	if err != nil {
		return "", fmt.Errorf("%q: %w", s, err)
	}
	return text, nil
}

// zipOf is a ZIP, whose names are taken as they are.
func zipOf(files map[string]content) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		plain, err := unescaped(name)
		if err != nil {
			return nil, err
		}
		w, err := z.CreateHeader(&zip.FileHeader{Name: plain, Method: zip.Deflate})
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(files[name]); err != nil {
			return nil, err
		}
	}
	err := z.Close()
	return b.Bytes(), err
}

// hostileRows reads a table of testdata/hostile.
func hostileRows(t *testing.T, path string) []hostileRow {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var rows []hostileRow
	d := yaml.NewDecoder(f)
	d.KnownFields(true)
	if err := d.Decode(&rows); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return rows
}
