// Package man writes manual pages in the language of man(7).
//
// Goals: groff and mandoc render a page alike and have nothing to say against it;
// the same page gives the same bytes.
//
// Non-goals: it knows no command, and nothing of how a page looks.
package man

import (
	"fmt"
	"io"
	"strings"
)

// Page is a page of section 1, the commands.
type Page struct {
	Name     string // "note-lint"
	Summary  string // one line without a period
	Source   string // what it belongs to, with the version
	Date     string // as 2026-01-31; "" where it is not known
	Synopsis string // "note lint [FILE…] [option…]"
	Sections []Section
}

// Section is a part of a page under a heading: its text, then its items.
type Section struct {
	Title string
	Text  string // paragraphs, parted by empty lines; indented lines stay as they are
	Items []Item
}

// Item is a term and what is said of it.
type Item struct{ Term, Text string }

// Write writes the page.
func (p Page) Write(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, ".TH %s 1 %s %s \"User Commands\"\n.nh\n", quoted(strings.ToUpper(p.Name)), quoted(p.Date), quoted(p.Source))
	fmt.Fprintf(&b, ".SH NAME\n%s \\- %s\n", escaped(p.Name), escaped(p.Summary))
	fmt.Fprintf(&b, ".SH SYNOPSIS\n%s\n", typed(p.Synopsis))
	for _, s := range p.Sections {
		s.write(&b)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// typed is what a user types: bold what is typed as it is, italic what stands for
// something else, in capitals behind the first word.
func typed(line string) string {
	var words []string
	for word := range strings.FieldsSeq(line) {
		switch name := strings.Trim(word, "[]…"); {
		case len(words) > 0 && name == strings.ToUpper(name):
			before, after, _ := strings.Cut(word, name)
			words = append(words, escaped(before)+`\fI`+escaped(name)+`\fR`+escaped(after))
		case strings.HasPrefix(word, "["):
			words = append(words, escaped(word))
		default:
			words = append(words, `\fB`+escaped(word)+`\fR`)
		}
	}
	return strings.Join(words, " ")
}

// write writes a section that has something to say.
func (s Section) write(b *strings.Builder) {
	if s.Text == "" && len(s.Items) == 0 {
		return
	}
	fmt.Fprintf(b, ".SH %s\n", quoted(strings.ToUpper(s.Title)))
	for i, paragraph := range paragraphs(s.Text) {
		if i > 0 {
			b.WriteString(".PP\n")
		}
		writeParagraph(b, paragraph)
	}
	for _, item := range s.Items {
		fmt.Fprintf(b, ".TP\n%s\n%s\n", typed(item.Term), escaped(item.Text))
	}
}
