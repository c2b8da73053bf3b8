package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"

	"note/lint"
	"note/lint/text"
)

// jsonNote is one line of the JSON format. Offsets are of the input as given.
type jsonNote struct {
	Source          string         `json:"source"`
	Row             int            `json:"row,omitempty"` // line at which a row starts; absent when the source is the note
	ID              string         `json:"id"`
	Lang            string         `json:"lang"`
	Network         string         `json:"network"`
	Limit           *int           `json:"limit"`
	Graphemes       int            `json:"graphemes"`
	UTF16           int            `json:"utf16"`
	Verdict         string         `json:"verdict"`
	Reason          *jsonReason    `json:"reason"`
	Personalization string         `json:"personalization"`
	Evidence        []jsonEvidence `json:"evidence,omitempty"` // with --explain only, as are the next three
	Signs           []jsonSign     `json:"signs,omitempty"`
	Points          *jsonPoints    `json:"points,omitempty"` // of all signs and what speaks for a finding before any is seen
	Enough          *jsonReason    `json:"enough,omitempty"` // a reason whatever the signs say
	Findings        []jsonFinding  `json:"findings"`
}

type jsonReason struct {
	Kind  string `json:"kind"`
	Words string `json:"words"`
}

type jsonEvidence struct {
	Kind   string `json:"kind"`
	Words  string `json:"words"`
	Object string `json:"object"`
	Tie    string `json:"tie"`
	Reason bool   `json:"reason"`
}

// jsonSign is what bears on two rules, and how much, in logits.
type jsonSign struct {
	Sign  string `json:"sign"`
	Words string `json:"words"`
	jsonPoints
}

// jsonPoints are logits: above 0 they speak for a finding.
type jsonPoints struct {
	MissingReason float64 `json:"missing-reason"`
	GenericPhrase float64 `json:"generic-phrase"`
}

// logits are points of a reading, which are hundredths.
func logits(noReason, fitsAll int) jsonPoints {
	return jsonPoints{float64(noReason) / 100, float64(fitsAll) / 100}
}

type jsonFinding struct {
	Rule     string       `json:"rule"`
	Severity string       `json:"severity"`
	Message  string       `json:"message"`
	Evidence string       `json:"evidence"`
	Start    jsonPosition `json:"start"`
	End      jsonPosition `json:"end"`
	Fix      *jsonFix     `json:"fix"`
}

type jsonPosition struct {
	Byte   int `json:"byte"`
	UTF16  int `json:"utf16"`
	Line   int `json:"line"`
	Column int `json:"column"`
}

type jsonFix struct {
	Safe  bool       `json:"safe"`
	Edits []jsonEdit `json:"edits"`
}

type jsonEdit struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	New   string `json:"new"`
}

// jsonLines writes one object a line for each note.
type jsonLines struct {
	w       io.Writer
	line    bytes.Buffer
	encoder *json.Encoder // into line
	explain bool
}

func newJSON(w io.Writer, o Options) Printer {
	j := &jsonLines{w: w, explain: o.Explain}
	j.encoder = json.NewEncoder(&j.line)
	j.encoder.SetEscapeHTML(false)
	return j
}

func (j *jsonLines) Close(Failures) error { return nil }

func (j *jsonLines) Note(n Note) error {
	out := jsonNote{
		Source: n.Report.Note.Source, Row: n.Row, ID: n.Report.Note.ID,
		Lang: n.Lang, Network: n.Report.Note.Network.ID(),
		Graphemes: n.Graphemes, UTF16: n.UTF16, Verdict: n.Verdict(),
		Personalization: lint.None.String(),
		Findings:        make([]jsonFinding, 0, len(n.Findings)),
	}
	if limit := n.Report.Note.Network.Limit; limit > 0 {
		out.Limit = &limit
	}
	if n.Reading != nil {
		out.read(n.Reading, n.Report.Note.Text(), j.explain)
	}
	for _, f := range n.Findings {
		out.Findings = append(out.Findings, jsonOf(f))
	}
	return j.write(out)
}

// write writes one line at once.
func (j *jsonLines) write(out jsonNote) error {
	j.line.Reset()
	if err := j.encoder.Encode(out); err != nil {
		return err
	}
	_, err := io.WriteString(j.w, escaped(j.line.String()))
	return err
}

// escaped is a line of JSON in which what could steer a terminal is written as
// \u escapes; encoding/json does that for ASCII only.
func escaped(line string) string {
	if text.Printable(line, "\n") == line {
		return line
	}
	var b strings.Builder
	for _, r := range line {
		s := string(r)
		switch {
		case text.Printable(s, "\n") == s:
			b.WriteString(s)
		case r > 0xFFFF:
			high, low := utf16.EncodeRune(r)
			fmt.Fprintf(&b, `\u%04x\u%04x`, high, low)
		default:
			fmt.Fprintf(&b, `\u%04x`, r)
		}
	}
	return b.String()
}

// read fills in what the note says.
func (out *jsonNote) read(r *lint.Reading, note string, explain bool) {
	words := func(s text.Span) string { return note[s.Start:s.End] }
	out.Personalization = r.Personalization().String()
	reason := func(e *lint.Evidence) *jsonReason {
		if e == nil {
			return nil
		}
		return &jsonReason{e.Kind, words(e.Span)}
	}
	out.Reason = reason(r.Told())
	if !explain {
		return
	}
	for _, e := range r.Evidence {
		out.Evidence = append(out.Evidence, jsonEvidence{
			Kind: e.Kind, Words: words(e.Span), Object: words(e.Object), Tie: e.Tie.String(), Reason: e.Reason,
		})
	}
	for _, s := range r.Signs {
		out.Signs = append(out.Signs, jsonSign{s.Name(), words(s.Span), logits(int(s.NoReason), int(s.FitsAll))})
	}
	if len(r.Signs) > 0 {
		sum := logits(r.NoReason, r.FitsAll)
		out.Points = &sum
	}
	out.Enough = reason(r.Trigger)
}

func jsonOf(f lint.Finding) jsonFinding {
	out := jsonFinding{
		Rule: f.Rule, Severity: f.Severity.String(), Message: f.Message, Evidence: f.Evidence,
		Start: jsonPosition(f.Start), End: jsonPosition(f.End),
	}
	if f.Fix == nil {
		return out
	}
	out.Fix = &jsonFix{Safe: f.Fix.Safe, Edits: make([]jsonEdit, 0, len(f.Fix.Edits))}
	for _, e := range f.Fix.Edits {
		out.Fix.Edits = append(out.Fix.Edits, jsonEdit(e))
	}
	return out
}
