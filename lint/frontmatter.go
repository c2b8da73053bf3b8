package lint

import "strings"

// FrontMatter finds the YAML between two lines of three hyphens at the head of
// a note file: yaml is what stands between them and body the byte at which the
// note begins. Without front matter yaml is empty and body 0 (3 after a byte
// order mark). unclosed says that a first line of hyphens has no second.
func FrontMatter(input string) (yaml string, body int, unclosed bool) {
	bom := len(input) - len(strings.TrimPrefix(input, "\ufeff"))
	first, ok := cutLine(input[bom:])
	if !ok || strings.TrimRight(input[bom:bom+first], " \t\r\n") != "---" {
		return "", bom, false
	}
	for at := bom + first; at < len(input); {
		n, _ := cutLine(input[at:])
		if strings.TrimRight(input[at:at+n], " \t\r\n") == "---" {
			return input[bom+first : at], at + n + emptyLine(input[at+n:]), false
		}
		at += n
	}
	return "", bom, true
}

// emptyLine is the length of the first line if it is empty, else 0.
func emptyLine(s string) int {
	if n, _ := cutLine(s); n > 0 && strings.TrimRight(s[:n], "\r\n") == "" {
		return n
	}
	return 0
}

// cutLine is the length of the first line, its line break included, and whether it has one.
func cutLine(s string) (int, bool) {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		return i + 1, true
	}
	return len(s), false
}
