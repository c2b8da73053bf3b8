package man

import (
	"fmt"
	"strings"
)

// paragraphs parts a text at its empty lines, and where it begins or ends to be indented.
func paragraphs(text string) [][]string {
	var all [][]string
	var now []string
	end := func() {
		if len(now) > 0 {
			all = append(all, now)
		}
		now = nil
	}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, " \n")
		if line == "" || len(now) > 0 && indented(line) != indented(now[0]) {
			end()
		}
		if line != "" {
			now = append(now, line)
		}
	}
	end()
	return all
}

func indented(line string) bool { return strings.HasPrefix(line, "  ") }

// writeParagraph writes lines that are filled anew, or as they are when they are indented.
func writeParagraph(b *strings.Builder, lines []string) {
	if !indented(lines[0]) {
		for _, line := range lines {
			fmt.Fprintf(b, "%s\n", escaped(line))
		}
		return
	}
	b.WriteString(".RS 2\n.nf\n")
	for _, line := range lines {
		fmt.Fprintf(b, "%s\n", escaped(line[2:]))
	}
	b.WriteString(".fi\n.RE\n")
}

// escaped writes text so that nothing in it is a command, and that what can be
// typed stays what it is: a hyphen is no dash, an apostrophe no quotation mark.
func escaped(text string) string {
	text = strings.NewReplacer(
		`\`, `\e`, "-", `\-`, "'", `\(aq`, "`", `\(ga`, "^", `\(ha`, "~", `\(ti`, `"`, `\(dq`,
	).Replace(text)
	if strings.HasPrefix(text, ".") {
		text = `\&` + text
	}
	return text
}

// quoted is text as the argument of a command.
func quoted(text string) string { return `"` + escaped(text) + `"` }
