package audit

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"note/lint/text"
)

// Lines says in the interface language what worked: sentences, and a table for
// each split. A caller may wrap the lines that do not begin with a space.
func (w Worked) Lines(ui string) []string {
	words := workedWordsFor(ui)
	lines := w.summary(words)
	for _, s := range w.Splits {
		lines = append(lines, "", words.by[s.By]+". "+words.says[s.Says])
		lines = append(lines, s.table(words)...)
	}
	if caveats := w.caveats(words); len(caveats) > 0 {
		lines = append(append(lines, ""), caveats...)
	}
	return lines
}

// summary says how many were accepted, or why nobody knows, and what was left out.
func (w Worked) summary(words *workedWords) []string {
	var lines []string
	if w.Refused != "" {
		lines = append(lines, words.refused[w.Refused])
	} else {
		lines = append(lines, fmt.Sprintf(words.counted, words.number(w.Accepted), words.number(w.Sent),
			words.share(float64(w.Accepted)/float64(w.Sent)), whole(w.Low), whole(w.High)))
	}
	if w.Withdrawn > 0 {
		lines = append(lines, fmt.Sprintf(words.withdrawn, words.number(w.Withdrawn)))
	}
	if left := w.left(words); len(left) > 0 {
		lines = append(lines, words.left+" "+strings.Join(left, "; ")+".")
	}
	return lines
}

// left lists what no rate counts.
func (w Worked) left(words *workedWords) []string {
	var left []string
	if w.Young > 0 {
		left = append(left, fmt.Sprintf(words.young, words.number(w.Young), w.Horizon))
	}
	if w.Undated > 0 {
		left = append(left, fmt.Sprintf(words.undated, words.number(w.Undated)))
	}
	if w.Untold > 0 {
		left = append(left, fmt.Sprintf(words.untold, words.number(w.Untold)))
	}
	for _, b := range w.Biased {
		left = append(left, fmt.Sprintf(words.biased[b.Why],
			words.number(b.Sent), text.Printable(b.Source, ""), words.number(b.Accepted)))
	}
	return left
}

// caveats say what it would take to know more, and what the numbers do not say.
func (w Worked) caveats(words *workedWords) []string {
	var lines []string
	var needs []string
	for _, n := range w.Needs {
		needs = append(needs, fmt.Sprintf(words.points, n.Points, words.number(n.Each)))
	}
	if len(needs) > 0 {
		lines = append(lines, words.need+" "+strings.Join(needs, "; ")+".")
	}
	if w.Comparisons > 0 {
		lines = append(lines, fmt.Sprintf(words.tests, words.number(w.Comparisons)), words.cause)
	}
	return lines
}

// tells says by how much a group differs, or how many notes would tell.
func (g Group) tells(words *workedWords) string {
	switch d := g.Differs; {
	case d != nil:
		return fmt.Sprintf(words.differs, signed(d.More), signed(d.Low), signed(d.High), words.chance(d.P))
	case g.Needed > 0:
		return fmt.Sprintf(words.needed, words.number(g.Needed))
	}
	return ""
}

// table writes the groups of a split in columns: the value, the rate, its
// interval, the numbers behind it and how many notes would tell.
func (s Split) table(words *workedWords) []string {
	var rows [][]string
	for _, g := range s.Groups {
		rows = append(rows, []string{
			words.valueOf(s.By, g.Value), words.share(g.share()), fmt.Sprintf(words.interval, whole(g.Low), whole(g.High)),
			fmt.Sprintf(words.of, words.number(g.Accepted), words.number(g.N)), g.tells(words),
		})
	}
	return aligned(rows)
}

func (g Group) share() float64 { return rate{g.N, g.Accepted}.share() }

// aligned writes rows as lines, the first column to the left, the others to the right.
func aligned(rows [][]string) []string {
	widths := map[int]int{}
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var lines []string
	for _, row := range rows {
		line := fmt.Sprintf("    %-*s", widths[0], row[0])
		for i, cell := range row[1:] {
			line += fmt.Sprintf("  %*s", widths[i+1], cell)
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
	return lines
}
