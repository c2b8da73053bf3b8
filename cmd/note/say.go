package main

import (
	"fmt"
	"strings"

	"note/lint/text"
)

// How messages name numbers, many things, long ones and places.

// counted is a number with its noun.
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// quoted are names in quotation marks.
func quoted(names []string) []string {
	list := make([]string, len(names))
	for i, name := range names {
		list[i] = fmt.Sprintf("%q", name)
	}
	return list
}

// maxNamed is how many things a message names.
const maxNamed = 12

// some are the first of many names, and how many more there are.
func some(names []string) string {
	if len(names) <= maxNamed {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more", strings.Join(names[:maxNamed], ", "), len(names)-maxNamed)
}

// listed is a line, the things below it, and how many more there are.
func listed(head string, items []string, all int) string {
	lines := append([]string{head}, items...)
	if more := all - len(items); more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(lines, "\n")
}

// shortened is a value as it stands in a line of a report.
func shortened(s string) string { return text.Shorten(s, 60) }

// shownPath is a path as messages name it.
func shownPath(path string) string {
	switch path {
	case "-":
		return "stdin"
	case pasted:
		return "clipboard"
	}
	return path
}
