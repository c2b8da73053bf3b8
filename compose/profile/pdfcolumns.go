package profile

import (
	"strings"
)

// pdfLines is the lines of in with the column beside before the main one, as
// plain text has them. "pdftotext -layout" prints both side by side.
func pdfLines(in Input) []Line {
	var side, main []Line
	number := 1
	for page := range strings.SplitSeq(in.Raw, "\f") {
		lines := rawLines(page, number)
		if len(lines) > 0 {
			number = lines[len(lines)-1].Number
		}
		left, right := splitColumns(lines)
		side, main = append(side, left...), append(main, right...)
	}
	if len(side) == 0 {
		return in.Lines
	}
	return append(side, main...)
}

// rawLines is the lines of a page with their blanks.
func rawLines(page string, number int) []Line {
	var lines []Line
	for rest := page; ; number++ {
		line, next := cutLine(rest)
		lines = append(lines, Line{Number: number, Text: strings.ReplaceAll(unescape(line), "\u00a0", " ")})
		if len(next) == len(rest) || next == "" && !ends(rest, "\n", "\r") {
			return lines
		}
		rest = next
	}
}

// splitColumns cuts the lines of a page where most of their gaps end. A page
// without such a column is all main text.
func splitColumns(lines []Line) (side, main []Line) {
	column := commonColumn(lines)
	for _, l := range lines {
		left, right := "", l.Text
		if runes := []rune(l.Text); column > 0 {
			switch {
			case len(runes) <= column:
				left, right = l.Text, ""
			case runes[column-1] == ' ':
				left, right = string(runes[:column]), string(runes[column:])
			}
		}
		side = appendClean(side, l.Number, left)
		main = appendClean(main, l.Number, right)
	}
	return side, main
}

func appendClean(list []Line, number int, text string) []Line {
	if text = cleanValue(text); text == "" {
		return list
	}
	return append(list, Line{Number: number, Text: text})
}

// minColumn is where the main column begins at the least: beside it stand an
// address and skills.
const minColumn = 12

// commonColumn is where the main column begins: where a gap of two blanks or
// more ends in most lines, in four at least; 0 when there is none.
func commonColumn(lines []Line) int {
	ends := map[int]int{}
	beside := map[int]int{} // lines with text on both sides
	for _, l := range lines {
		blanks, seen := 0, false
		for at, r := range []rune(l.Text) {
			if r == ' ' {
				blanks++
				continue
			}
			if blanks >= 2 && at >= minColumn {
				ends[at]++
				if seen {
					beside[at]++
				}
			}
			blanks, seen = 0, true
		}
	}
	best := 0
	for at, n := range ends {
		if n >= 4 && beside[at] > 0 && (best == 0 || n > ends[best] || n == ends[best] && at < best) {
			best = at
		}
	}
	return best
}
