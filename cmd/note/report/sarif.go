package report

import (
	"bytes"
	"fmt"
	"hash/fnv"
	"io"
	"net/url"
	"path/filepath"
	"strings"

	"note/lint"
	"note/lint/text"
)

// sarifHead and sarifTail are what stands around the one run of a document.
const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	sarifHead   = `{"$schema":"` + sarifSchema + `","version":"2.1.0","runs":[{"tool":`
	sarifTail   = "}]}\n"
)

// sarif writes one document for a run, in the Static Analysis Results Interchange
// Format 2.1.0 (OASIS). A result is written as soon as it is known, one a line:
// nothing of a note stays in memory. Offsets and columns are of the input as given.
type sarif struct {
	w       io.Writer
	o       Options
	out     bytes.Buffer // what one note says, written at once
	started bool
	results int
	stdin   bool // it was read
	places  places
}

func newSARIF(w io.Writer, o Options) Printer { return &sarif{w: w, o: o} }

func (s *sarif) Note(n Note) error {
	if err := s.start(); err != nil {
		return err
	}
	s.stdin = s.stdin || n.Report.Note.Source == "-"
	s.places = places{unit: text.UnitUTF16}
	for _, f := range n.Findings {
		if s.results++; s.results > 1 {
			s.out.WriteString(",\n")
		}
		if err := s.add(s.result(n, f)); err != nil {
			return err
		}
	}
	return s.flush()
}

// Close writes what is known at the end only: how the run went.
func (s *sarif) Close(failures Failures) error {
	if err := s.start(); err != nil {
		return err
	}
	s.out.WriteString("],\n")
	if s.stdin {
		s.out.WriteString(`"artifacts":[{"location":{"uri":"stdin"},"roles":["standardStream"]}],` + "\n")
	}
	s.out.WriteString(`"invocations":`)
	if err := s.add([]sarifInvocation{s.invocation(failures)}); err != nil {
		return err
	}
	s.out.WriteString(sarifTail)
	return s.flush()
}

// start opens the document and says what the rules are.
func (s *sarif) start() error {
	if s.started {
		return nil
	}
	s.started = true
	s.out.WriteString(sarifHead)
	if err := s.add(s.tool()); err != nil {
		return err
	}
	language := "en"
	if s.o.UI == "de" {
		language = "de"
	}
	fmt.Fprintf(&s.out, ",\n"+`"language":%q,"columnKind":"utf16CodeUnits","newlineSequences":["\r\n","\n","\r"],"defaultEncoding":"UTF-8","results":[`+"\n", language)
	return nil
}

// add adds a value to what is to be written.
func (s *sarif) add(value any) error {
	var b strings.Builder
	err := Encode(&b, value, "")
	s.out.WriteString(strings.TrimSuffix(b.String(), "\n"))
	return err
}

func (s *sarif) flush() error {
	_, err := s.w.Write(s.out.Bytes())
	s.out.Reset()
	return err
}

// result is a finding. In a row of a table, whose cells have no offsets of their
// own, its place is the row.
func (s *sarif) result(n Note, f lint.Finding) sarifResult {
	location := sarifLocation{Physical: sarifPhysical{Artifact: artifact(n.Report.Note.Source)}}
	r := sarifResult{
		RuleID: f.Rule, RuleIndex: s.index(f.Rule), Level: sarifLevel(f.Severity), Message: sarifMessage{Text: literal(f.Message)},
		Fingerprints: map[string]string{"ruleAndWords/v1": fingerprint(f)},
	}
	if n.Row > 0 {
		location.Physical.Region = sarifRegion{StartLine: n.Row}
		if id := n.Report.Note.ID; id != "" {
			location.Logical = []sarifLogical{{Name: id}}
		}
	} else {
		from := s.spot(n, f)
		location.Physical.Region = from.region(f.Evidence, true)
		r.Fixes = fixes(location.Physical.Artifact, f, n.Report.Note.Input, from)
	}
	r.Locations = []sarifLocation{location}
	return r
}

// index is the place of a rule among those of the run, -1 when it is none of them.
func (s *sarif) index(rule string) int {
	for i := range s.o.Rules {
		if s.o.Rules[i].Name == rule {
			return i
		}
	}
	return -1
}

// fixes are the fix of a finding, which begins at from, if it is a safe one.
func fixes(at sarifArtifact, f lint.Finding, input string, from spot) []sarifFix {
	if f.Fix == nil || !f.Fix.Safe {
		return nil
	}
	change := sarifChange{Artifact: at}
	for _, e := range f.Fix.Edits {
		start := from.moved(input, f.Span.Start, e.Start)
		change.Replacements = append(change.Replacements, sarifReplacement{
			Deleted: start.region(input[e.Start:e.End], false), Inserted: sarifContent{Text: e.New},
		})
	}
	return []sarifFix{{Description: sarifMessage{Text: literal(f.Message)}, Changes: []sarifChange{change}}}
}

// fingerprint stays the same for the same words found by the same rule, wherever
// they stand and however they are typed.
func fingerprint(f lint.Finding) string {
	h := fnv.New64a()
	io.WriteString(h, f.Rule)
	for _, w := range text.Measure(f.Evidence).Words {
		io.WriteString(h, "\x00"+w.Fold)
	}
	return fmt.Sprintf("%016x", h.Sum64())
}

// literal is a message in which no brace begins a placeholder (section 3.11.5).
func literal(message string) string {
	return strings.NewReplacer("{", "{{", "}", "}}").Replace(message)
}

// artifact is where a note was read, as a URI reference.
func artifact(path string) sarifArtifact {
	if path == "-" {
		return sarifArtifact{URI: "stdin"}
	}
	u := url.URL{Path: filepath.ToSlash(filepath.Clean(path))}
	if filepath.IsAbs(path) {
		u.Scheme, u.Path = "file", "/"+strings.TrimPrefix(u.Path, "/")
	}
	return sarifArtifact{URI: u.String()}
}

func sarifLevel(s lint.Severity) string {
	switch s {
	case lint.Error:
		return "error"
	case lint.Warning:
		return "warning"
	case lint.Info:
		return "note"
	}
	return "none"
}
