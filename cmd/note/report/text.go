package report

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"note/lint"
	"note/lint/rules"
	"note/lint/text"
)

// indent stands before what belongs to the line above.
const indent = "    "

// textual writes for people: blocks of findings and, at the end, one summary line.
type textual struct {
	w      io.Writer
	o      Options
	words  *words
	out    bytes.Buffer // what one note says, written at once
	places places       // of its findings
	notes  int
	last   Note
	ready  map[string]int // notes by verdict
	count  count
	safe   int // safe fixes
	unread int // notes in a language that is not known
}

func newText(w io.Writer, o Options) Printer {
	if o.Width <= 0 {
		o.Width = 80
	}
	o.Width = max(o.Width, 40)
	return &textual{w: w, o: o, words: wordsFor(o.UI), ready: map[string]int{}}
}

func (t *textual) Note(n Note) error {
	t.notes++
	t.last = n
	t.ready[n.Verdict()]++
	t.count.add(n.Findings)
	if unread(n) {
		t.unread++
	}
	for _, f := range n.Findings {
		if f.Fix != nil && f.Fix.Safe {
			t.safe++
		}
	}
	t.places = places{unit: t.o.Columns}
	for _, b := range blocks(n.Findings) {
		t.block(n, b)
	}
	if t.o.Explain {
		t.explain(n)
	}
	return t.flush()
}

// Close writes the summary line.
func (t *textual) Close(failed Failures) error {
	if t.notes == 0 {
		return nil
	}
	var parts []string
	if t.notes == 1 {
		parts = append(parts, t.name(t.last)+t.one(t.last))
	} else {
		parts = append(parts, t.many())
	}
	if c := t.counts(); c != "" {
		parts = append(parts, c)
	}
	if t.safe > 0 {
		parts = append(parts, fmt.Sprintf(t.words.fixes, t.safe))
	}
	if failed.Count > 0 {
		parts = append(parts, fmt.Sprintf(t.words.failed, failed.Count))
	}
	t.out.WriteString(strings.Join(parts, " · ") + "\n")
	return t.flush()
}

func (t *textual) flush() error {
	_, err := t.w.Write(t.out.Bytes())
	t.out.Reset()
	return err
}

// name is where a note comes from, for the head of a line; empty for stdin.
func (t *textual) name(n Note) string {
	if n.Report.Note.Source == "-" && n.Row == 0 {
		return ""
	}
	return t.paint(bold, source(n)+":") + " "
}

// source is where a note comes from, as people call it, with its row.
func source(n Note) string {
	source := "stdin"
	if n.Report.Note.Source != "-" {
		source = text.Printable(n.Report.Note.Source, "")
	}
	if n.Row > 0 {
		return fmt.Sprintf("%s:%d", source, n.Row)
	}
	return source
}

// one sums a note up.
func (t *textual) one(n Note) string {
	line := t.words.verdict(n.Verdict()) + " · " + fmt.Sprintf(t.words.size, Size(n.Report))
	if unread(n) {
		line += " · " + t.words.unknown
	}
	return line
}

// many sums several notes up.
func (t *textual) many() string {
	line := fmt.Sprintf(t.words.notes, t.notes)
	between := ": "
	for _, v := range []string{"ready", "look", "revise"} {
		if c := t.ready[v]; c > 0 {
			line += fmt.Sprintf("%s%d %s", between, c, t.words.verdict(v))
			between = ", "
		}
	}
	if t.unread > 0 {
		line += " · " + fmt.Sprintf(t.words.unknowns, t.unread)
	}
	return line
}

// unread says that a note has words in a language that is not known.
func unread(n Note) bool { return n.Lang == "" && n.Graphemes > 0 }

// counts is "2 errors, 1 warning".
func (t *textual) counts() string {
	var parts []string
	for s := lint.Error; s > lint.Off; s-- {
		if c := t.count[s]; c > 0 {
			parts = append(parts, t.words.counted(s, c))
		}
	}
	return strings.Join(parts, ", ")
}

// block writes findings that say the same thing: the place, the words found
// with carets under them, and what to write instead.
func (t *textual) block(n Note, b block) {
	t.out.WriteString(t.head(n, b))
	message := ""
	for _, f := range b.findings {
		if f.Evidence != "" {
			before, words, after := excerpt(n.Report.Note.Input, f.Span, t.o.Width-len(indent))
			color := colorOf(f.Severity)
			t.out.WriteString(indent + before + t.paint(color, words) + after + "\n")
			t.out.WriteString(indent + strings.Repeat(" ", cells(before)) + t.paint(color, strings.Repeat("^", max(1, cells(words)))) + "\n")
		}
		if f.Message == message {
			continue
		}
		message = f.Message
		for _, line := range wrap(text.Printable(message, ""), t.o.Width-len(indent)) {
			t.out.WriteString(indent + line + "\n")
		}
	}
	t.out.WriteByte('\n')
}

// head is the first line of a block.
func (t *textual) head(n Note, b block) string {
	place := source(n) + ":"
	if n.Row == 0 {
		line, column := t.places.of(n, b.findings[0])
		place += fmt.Sprintf("%d:%d:", line, column)
	} else if id := n.Report.Note.ID; id != "" {
		place += " " + text.Printable(id, "") + ":"
	}
	severity := b.severity()
	return fmt.Sprintf("%s %s %s\n", t.paint(bold, place), t.paint(colorOf(severity), t.words.severity[severity]+":"), strings.Join(b.rules(), ", "))
}

// explain writes what speaks for a note.
func (t *textual) explain(n Note) {
	t.out.WriteString(t.paint(bold, source(n)+":") + "\n")
	if n.Reading == nil {
		t.out.WriteString(indent + t.words.unknown + "\n\n")
		return
	}
	quoted := func(s text.Span) string {
		return "“" + text.Printable(oneLine(n.Report.Note.Text()[s.Start:s.End]), "") + "”"
	}
	reason, tie := t.words.noReason, t.words.degree(n.Reading.Personalization())
	if e := n.Reading.Told(); e != nil {
		reason = e.Kind + " " + quoted(e.Span)
	}
	if e := n.Reading.Tie; e != nil {
		tie += " " + quoted(e.Span)
	}
	fmt.Fprintf(&t.out, "%s%s: %s\n%s%s: %s\n", indent, t.words.reason, reason, indent, t.words.tie, tie)
	for _, e := range n.Reading.Evidence {
		fmt.Fprintf(&t.out, "%s%s: %s %s (%s)\n", indent, t.words.evidence, e.Kind, quoted(e.Span), t.words.degree(e.Tie))
	}
	r := n.Reading
	if e := r.Trigger; e != nil {
		fmt.Fprintf(&t.out, "%s%s: %s %s\n", indent, t.words.enough, e.Kind, quoted(e.Span))
	}
	t.weighed(rules.MissingReason.Name, r.NoReason, r.Signs, func(s lint.Sign) int { return int(s.NoReason) }, quoted)
	t.weighed(rules.GenericPhrase.Name, r.FitsAll, r.Signs, func(s lint.Sign) int { return int(s.FitsAll) }, quoted)
	t.out.WriteByte('\n')
}

// mostSigns is how many signs are named that a rule goes by.
const mostSigns = 3

// weighed writes what a rule goes by, in logits: the sum, and the signs that bear most on it.
func (t *textual) weighed(rule string, sum int, signs []lint.Sign, points func(lint.Sign) int, quoted func(text.Span) string) {
	if len(signs) == 0 {
		return
	}
	signs = slices.Clone(signs)
	slices.SortStableFunc(signs, func(a, b lint.Sign) int { return abs(points(b)) - abs(points(a)) })
	fmt.Fprintf(&t.out, "%s%s: %+.2f (%s): ", indent, rule, float64(sum)/100, t.words.above)
	for i, s := range signs[:min(mostSigns, len(signs))] {
		if i > 0 {
			t.out.WriteString(", ")
		}
		t.out.WriteString(s.Name())
		if s.Span.End > 0 {
			t.out.WriteString(" " + quoted(s.Span))
		}
		fmt.Fprintf(&t.out, " %+.2f", float64(points(s))/100)
	}
	if len(signs) > mostSigns {
		t.out.WriteString(" …")
	}
	t.out.WriteByte('\n')
}

func abs(n int) int { return max(n, -n) }

// oneLine joins what stands in several lines.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
