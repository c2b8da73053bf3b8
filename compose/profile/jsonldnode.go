package profile

import (
	"errors"
	"strings"
)

// linkedDataScript is how a page marks JSON-LD, in small letters.
const linkedDataScript = "application/ld+json"

// script is the text of a script with the line at which it begins.
type script struct {
	Line
	open bool // the page goes on to its end without one of the script
}

// linkedData is the JSON-LD of s: all of it, or what the scripts of a page hold.
func linkedData(s string) []script {
	if !strings.HasPrefix(strings.TrimSpace(s), "<") {
		return []script{{Line: Line{Number: 1, Text: s}}}
	}
	var list []script
	lower := asciiLower(s)
	for at := 0; len(list) < maxItems; {
		mark := strings.Index(lower[at:], linkedDataScript)
		if mark < 0 {
			break
		}
		tag := strings.IndexByte(lower[at+mark:], '>')
		if tag < 0 {
			break
		}
		start := at + mark + tag + 1
		end := strings.Index(lower[start:], "</script")
		open := end < 0
		if open {
			end = len(s) - start
		}
		list = append(list, script{Line{Number: lineOf(s, start), Text: bareScript(s[start : start+end])}, open})
		at = start + end
	}
	return list
}

// bareScript blanks the comment or CDATA that old pages put around a script.
func bareScript(s string) string {
	for _, wrap := range []string{"<!--", "-->", "//<![CDATA[", "<![CDATA[", "//]]>", "]]>"} {
		if t := strings.TrimSpace(s); strings.HasPrefix(t, wrap) || strings.HasSuffix(t, wrap) {
			s = strings.Replace(s, wrap, strings.Repeat(" ", len(wrap)), 1)
		}
	}
	return s
}

// below is an error so many lines further down.
func below(err error, lines int) error {
	if e := (*Error)(nil); errors.As(err, &e) && e.Line > 0 {
		e.Line += lines
	}
	return err
}

// lower puts a value so many lines further down.
func (n *node) lower(lines int) {
	if lines == 0 {
		return
	}
	n.line += lines
	for i := range n.list {
		n.list[i].lower(lines)
	}
	for _, child := range n.keys {
		child.lower(lines)
	}
}

// isType says that a node is of a type; it can be of several.
func isType(n node, name string) bool {
	for _, t := range each(n.at("@type")) {
		bare := small(t.text)
		if bare[strings.LastIndexAny(bare, "/:#")+1:] == name {
			return true
		}
	}
	return false
}

// isSchoolType says that a node is a school or a university.
func isSchoolType(n node) bool {
	for _, t := range each(n.at("@type")) {
		if strings.HasSuffix(t.text, "School") || strings.HasSuffix(t.text, "CollegeOrUniversity") ||
			strings.HasSuffix(t.text, "EducationalOrganization") {
			return true
		}
	}
	return false
}

// each is the items of a list, or the one value that stands in its place.
func each(n node) []node {
	switch {
	case n.list != nil:
		return n.list
	case n.text != "" || n.keys != nil:
		return []node{n}
	}
	return nil
}

// resolved is the node that n refers to by its @id, or n.
func (l *linkedPerson) resolved(n node) node {
	if known, ok := l.byID[n.at("@id").text]; ok && len(n.keys) == 1 {
		return known
	}
	return n
}

// text is what a value says: a text, the first of several, the name of a thing.
// LinkedIn masks what it shows to members only: that says nothing.
func (l *linkedPerson) text(n node) Line {
	for range 4 {
		switch {
		case len(n.list) > 0:
			n = n.list[0]
		case n.keys != nil:
			n = l.resolved(n)
			if value := n.at("@value"); value.text != "" {
				n = value
			} else {
				n = n.at("name")
			}
		}
	}
	if isMasked(n.text) {
		return Line{}
	}
	return n.asLine()
}

// isMasked says that a text is hidden behind asterisks.
func isMasked(s string) bool { return strings.Contains(s, "**") || strings.Trim(s, "* ") == "" }

// ended says that work somewhere has an end that is told.
func ended(n node) bool {
	return n.at("endDate").text != "" || n.at("member", "endDate").text != ""
}
