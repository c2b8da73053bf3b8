package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"note/cmd/note/report"
	"note/compose"
	"note/compose/profile"
	"note/lint/text"
)

// write writes a draft to stdout; index counts those before it.
func (d *drafter) write(draft compose.Draft, index int) error {
	if d.format == "json" {
		return d.writeJSON(draft)
	}
	if index > 0 {
		fmt.Fprintln(d.out, "---")
	}
	head := ""
	if d.frontMatter {
		var err error
		if head, err = d.head(draft); err != nil {
			return err
		}
	}
	note := draft.Text
	if isTerminal(d.out) {
		note = text.Printable(note, "\n")
	}
	_, err := fmt.Fprintln(d.out, head+note)
	return err
}

// head is the front matter of a draft.
func (d *drafter) head(draft compose.Draft) (string, error) {
	facts, err := factLines(d.told())
	if err != nil {
		return "", err
	}
	return fmt.Sprintf("---\nto:\n%slang: %s\nnetwork: %s\ntemplate: %s\ndrafted: %s\n---\n",
		facts, draft.Lang, d.network.ID(), draft.Template, d.day.Format(time.DateOnly)), nil
}

// factLines are facts as YAML, indented by two blanks, in the order of profile.Fields.
func factLines(facts profile.Facts) (string, error) {
	var b strings.Builder
	fields := facts.Fields()
	for _, spec := range profile.Fields {
		value, known := fields[string(spec.Field)]
		if !known {
			continue
		}
		line, err := yaml.Marshal(map[string]any{string(spec.Field): value})
		if err != nil {
			return "", err
		}
		b.WriteString("  " + strings.ReplaceAll(strings.TrimSpace(string(line)), "\n", "\n  ") + "\n")
	}
	return b.String(), nil
}

// draftRow is a draft as a line of JSON: a row as "note lint" reads it, and
// below "draft" what is known of its making.
type draftRow struct {
	ID        json.RawMessage `json:"id,omitempty"`
	Text      string          `json:"text"`
	Lang      string          `json:"lang"`
	Network   string          `json:"network"`
	Recipient map[string]any  `json:"recipient"`
	Draft     any             `json:"draft"` // a draftMaking, or a draftNone
}

// draftNone says why a row of a batch has no draft.
type draftNone struct {
	Row    int    `json:"row"`
	Status string `json:"status"`
	Why    string `json:"why"`
}

type draftMaking struct {
	Row       int          `json:"row,omitempty"` // line of the batch at which the recipient's row starts
	Status    string       `json:"status,omitempty"`
	Look      []string     `json:"look,omitempty"` // what to look at before it is sent
	Template  string       `json:"template"`
	Register  string       `json:"register,omitempty"`
	Limit     *int         `json:"limit"`
	Graphemes int          `json:"graphemes"`
	UTF16     int          `json:"utf16"`
	Ground    groundRow    `json:"ground"`
	Also      []groundRow  `json:"also"` // other grounds that were found
	Pieces    []pieceRow   `json:"pieces"`
	Dropped   []droppedRow `json:"dropped"`
}

type groundRow struct {
	Kind     compose.Kind  `json:"kind"`
	Evidence []evidenceRow `json:"evidence"`
}

type evidenceRow struct {
	Side  compose.Side  `json:"side"`
	Field profile.Field `json:"field"`
	Value string        `json:"value"`
	Lines []int         `json:"lines,omitempty"`
}

type pieceRow struct {
	Text     string `json:"text"`
	Template string `json:"template,omitempty"` // file:line
	Field    string `json:"field,omitempty"`
	Lines    []int  `json:"lines,omitempty"`
	From     string `json:"from,omitempty"` // what was tidied into it
	Why      string `json:"why,omitempty"`
}

type droppedRow struct {
	Part    string   `json:"part"`
	Keep    int      `json:"keep"`
	Text    string   `json:"text,omitempty"`
	Instead string   `json:"instead,omitempty"`
	More    int      `json:"more,omitempty"`
	Missing []string `json:"missing,omitempty"`
}

func (d *drafter) writeJSON(draft compose.Draft) error {
	return report.Encode(d.out, d.row(draft), "")
}

// row is a draft with all that is known of its making.
func (d *drafter) row(draft compose.Draft) draftRow {
	making := draftMaking{
		Template: draft.Template, Register: draft.Register,
		Graphemes: text.Graphemes(draft.Text), UTF16: text.UTF16(draft.Text),
		Ground: shownGround(draft.Ground), Also: []groundRow{}, Pieces: []pieceRow{}, Dropped: []droppedRow{},
	}
	if d.network.Limit > 0 {
		making.Limit = &d.network.Limit
	}
	for _, g := range d.otherGrounds(draft) {
		making.Also = append(making.Also, shownGround(g))
	}
	for _, p := range draft.Pieces {
		row := pieceRow{Text: p.Text, Field: p.Origin.Field, Lines: p.Origin.Lines}
		if row.Field == "" {
			row.Template = p.Origin.String()
		}
		row.From, row.Why = d.tidying(p)
		making.Pieces = append(making.Pieces, row)
	}
	for _, drop := range draft.Dropped() {
		making.Dropped = append(making.Dropped, droppedRow(drop))
	}
	return draftRow{
		Text: draft.Text, Lang: draft.Lang, Network: d.network.ID(),
		Recipient: d.told().Fields(), Draft: making,
	}
}

// shownGround is a ground as JSON shows it.
func shownGround(g compose.Ground) groundRow {
	row := groundRow{Kind: g.Kind, Evidence: []evidenceRow{}}
	for _, e := range g.Evidence {
		row.Evidence = append(row.Evidence, evidenceRow(e))
	}
	return row
}
