package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lineBreaks are the characters that make a Newline.
const lineBreaks = "\r\n\u2028\u2029"

// breaks says that the line break before the word i ends a sentence: it parts
// paragraphs, ends a greeting or a closing, or stands before an item of a list.
// Other line breaks only wrap the text.
func (c *cutter) breaks(i int) bool {
	return c.words[i].Before&Paragraph != 0 || c.isGreeting(i) || c.startsList(i) || c.isMeant(i)
}

// isGreeting says that the line before the word i greets or closes, by its
// shape: it is short and ends with a comma, or is the first one and shorter.
func (c *cutter) isGreeting(i int) bool {
	count, width := c.lineSize(i)
	if c.s[c.lineEnd(i)-1] != ',' {
		return c.line == 0 && (count <= 3 && width <= 24 || count <= 6 && width <= 48 && c.fits(i))
	}
	if c.line == 0 || c.words[c.line].Before&Paragraph != 0 {
		return count <= 7 && width <= 56
	}
	return count <= 5 && width <= 40 && c.words[i].Case != Lower
}

// isMeant says that the line break before the word i was not made because the
// line was full, and that a capital follows; or that a closing and a name meet there.
func (c *cutter) isMeant(i int) bool {
	w := c.words[i]
	if w.Case == Lower || w.Before&(Stop|Comma|Colon|Hyphen) != 0 {
		return false
	}
	count, width := c.lineSize(i)
	isLast := len(c.words)-i <= 4 && !strings.ContainsAny(c.s[w.Start:], lineBreaks)
	return c.fits(i) || isLast && w.Case != Number && count <= 5 && width <= 40
}

// fits says that the line before the word i had room for it and a little more:
// a line that was wrapped never has.
func (c *cutter) fits(i int) bool {
	_, width := c.lineSize(i)
	word := utf8.RuneCountInString(c.s[c.words[i].Start:c.words[i].End])
	return width+1+word+width/8 <= c.widest
}

// startsList says that the line of the word i is an item of a list: • a, - a, 1) a, 1. a
func (c *cutter) startsList(i int) bool {
	w := c.words[i]
	before := c.s[c.words[i-1].End:w.Start]
	if head := strings.TrimSpace(before[strings.LastIndexAny(before, lineBreaks)+1:]); head != "" {
		bullet, n := utf8.DecodeRuneInString(head)
		last, _ := utf8.DecodeLastRuneInString(before)
		return n == len(head) && unicode.IsSpace(last) && isBullet(bullet)
	}
	after := c.s[w.End:]
	if strings.HasPrefix(after, ") ") {
		return w.Case == Number || len(w.Fold) == 1
	}
	return w.Case == Number && strings.HasPrefix(after, ". ") && c.isNumbered(i)
}

// isNumbered says that the number i, at the head of a line, counts items and
// does not stand there by chance, as that of a date may.
func (c *cutter) isNumbered(i int) bool {
	if i+1 < len(c.words) && isMonth(c.words[i+1].Fold) {
		return false
	}
	return c.words[i].Fold == "1" || c.words[c.line].Case == Number
}

func isBullet(r rune) bool {
	return strings.ContainsRune("-–—*+•·‣▪●○◦→➡✓✔☑✅", r)
}

// lineSize is how many words the line before the word i has and how many characters it is wide.
func (c *cutter) lineSize(i int) (count, width int) {
	return i - c.line, utf8.RuneCountInString(c.s[c.words[c.line].Start:c.lineEnd(i)])
}

// lineEnd is the end of the line that the word before i is on, without blanks.
func (c *cutter) lineEnd(i int) int {
	from := c.words[i-1].End
	end := from + strings.IndexAny(c.s[from:c.words[i].Start], lineBreaks)
	return from + len(strings.TrimRightFunc(c.s[from:end], unicode.IsSpace))
}

// widest is how many characters the longest line of s has.
func widest(s string, lines []Span) int {
	n := 0
	for _, l := range lines {
		line := s[min(l.Start, len(s)):min(l.End, len(s))]
		n = max(n, utf8.RuneCountInString(strings.TrimRightFunc(line, unicode.IsSpace)))
	}
	return n
}
