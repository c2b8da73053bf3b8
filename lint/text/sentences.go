package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentences parts s into sentences and tells each word which it is in. Every
// sentence holds a word; white space between sentences belongs to none.
func sentences(s string, words []Word) []Span {
	if len(words) == 0 {
		return nil
	}
	c := cutter{s: s, words: words}
	list := make([]Span, 0, 1+len(words)/8)
	begin := skipSpace(s, 0)
	for i := 1; i < len(words); i++ {
		if words[i].Before&(Stop|Newline) != 0 {
			if cut := c.cut(i); cut > 0 {
				list = append(list, Span{begin, cut})
				begin = skipSpace(s, cut)
			}
			if words[i].Before&Newline != 0 {
				c.line = i
			}
		}
		words[i].Sentence = len(list)
	}
	return append(list, Span{begin, len(s)})
}

// cutter finds where sentences end.
type cutter struct {
	s     string
	words []Word
	line  int // the first word of the line that is being read
}

// cut is where a sentence ends between the word i and the one before it, or 0.
func (c *cutter) cut(i int) int {
	if c.words[i].Before&Stop != 0 {
		if cut := c.stop(i); cut > 0 {
			return cut
		}
	}
	if c.words[i].Before&Newline != 0 && c.breaks(i) {
		return c.lineEnd(i)
	}
	return 0
}

// stop is where a sentence ends with a mark before the word i, or 0.
func (c *cutter) stop(i int) int {
	last, next := c.words[i-1], c.words[i]
	for at := last.End; at < next.Start; {
		r, n := utf8.DecodeRuneInString(c.s[at:])
		if !isStop(r) {
			at += n
			continue
		}
		end := at
		for end < next.Start && isStop(runeAt(c.s, end)) {
			end += runeLen(c.s[end:])
		}
		to := blank(c.s, end, next.Start)
		if to < next.Start && c.ends(i, Span{at, end}, c.s[end:to]) {
			return to
		}
		at = end
	}
	return 0
}

// ends says that the stops at mark, with what follows them up to a blank, end
// a sentence before the word i.
func (c *cutter) ends(i int, mark Span, closing string) bool {
	next := c.words[i]
	stops := c.s[mark.Start:mark.End]
	if next.Before&Newline != 0 && stops != "." {
		return true
	}
	switch {
	case stops == ".":
		return mark.Start > c.words[i-1].End || !c.abbreviated(i)
	case strings.Trim(stops, ".…") == "":
		return next.Case != Lower
	case closing != "" && next.Case == Lower:
		return false
	}
	return true
}

// lineEnd is the end of the line that the word before i is on, without blanks.
func (c *cutter) lineEnd(i int) int {
	from := c.words[i-1].End
	end, _ := lineEnd(c.s, from)
	return from + len(strings.TrimRightFunc(c.s[from:end], unicode.IsSpace))
}

// breaks says that the line break before the word i ends a sentence: it parts
// paragraphs, ends a greeting or a closing, or stands before a list or a
// signature. Other line breaks only wrap the text.
func (c *cutter) breaks(i int) bool {
	return c.words[i].Before&Paragraph != 0 || c.isGreeting(i) || c.startsList(i) || c.isSignature(i)
}

// isGreeting says that the line before the word i is short and ends with a
// comma, or is the first one and short.
func (c *cutter) isGreeting(i int) bool {
	from, to := c.words[c.line].Start, c.lineEnd(i)
	if i-c.line > 7 || to-from > 56 {
		return false
	}
	if c.s[to-1] == ',' {
		return true
	}
	return c.line == 0 && i <= 4 && to-from <= 32
}

// isSignature says that the line that begins with the word i is the last one, and the one
// before it a closing: both are short.
func (c *cutter) isSignature(i int) bool {
	return len(c.words)-i <= 4 && i-c.line <= 5 &&
		c.lineEnd(i)-c.words[c.line].Start <= 40 &&
		c.words[i].Case != Lower && lastLine(c.s, c.words[i].Start)
}

func lastLine(s string, at int) bool { return strings.IndexAny(s[at:], "\r\n") < 0 }

// startsList says that the line of the word i is an item of a list.
func (c *cutter) startsList(i int) bool {
	w := c.words[i]
	before := c.s[c.words[i-1].End:w.Start]
	head := strings.TrimSpace(before[strings.LastIndexAny(before, "\r\n")+1:])
	if head != "" {
		r, n := utf8.DecodeRuneInString(head)
		return n == len(head) && strings.ContainsRune("-–—*•·‣▪●○◦→➡✓✔☑+", r)
	}
	after := c.s[w.End:]
	if strings.HasPrefix(after, ") ") {
		return w.Case == Number || len(w.Fold) == 1
	}
	return w.Case == Number && strings.HasPrefix(after, ". ") &&
		(w.Fold == "1" || c.words[c.line].Case == Number)
}

func skipSpace(s string, at int) int {
	return at + len(s[at:]) - len(strings.TrimLeftFunc(s[at:], unicode.IsSpace))
}

func runeAt(s string, at int) rune {
	r, _ := utf8.DecodeRuneInString(s[at:])
	return r
}
