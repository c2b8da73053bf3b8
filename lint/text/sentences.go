package text

import (
	"strings"
	"unicode"
)

// sentences parts s into sentences and tells each word which it is in. Every
// sentence holds a word; white space between sentences belongs to none.
func sentences(s string, words []Word, lines []Span) []Span {
	if len(words) == 0 {
		return nil
	}
	c := cutter{s: s, words: words, widest: widest(s, lines)}
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
	s      string
	words  []Word
	line   int // the first word of the line that is being read
	widest int // characters in the longest line
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

// stop is where a sentence ends with a mark before the word i, or 0. What
// follows the mark up to a blank, as quotation marks do, belongs to the sentence.
func (c *cutter) stop(i int) int {
	at, next := c.words[i-1].End, c.words[i].Start
	for at < next {
		from := until(c.s, at, next, isStop)
		end := until(c.s, from, next, isNoStop)
		to := until(c.s, end, next, unicode.IsSpace)
		switch {
		case from == next:
			return 0
		case to == next && c.isGlued(i, Span{from, end}):
			return end
		case to == next:
			return 0
		case c.ends(i, Span{from, end}, c.s[end:to]):
			return c.moreStops(to, next)
		}
		at = to
	}
	return 0
}

// moreStops is the end of the marks that stand alone behind byte at: Danke ! ! !
func (c *cutter) moreStops(at, next int) int {
	for {
		more := until(c.s, skipSpace(c.s, at), next, isNoStop)
		if more >= next || more == skipSpace(c.s, at) {
			return at
		}
		at = more
	}
}

// ends says that the stops at mark, with what closes them, end a sentence before the word i.
func (c *cutter) ends(i int, mark Span, closing string) bool {
	next := c.words[i]
	stops := c.s[mark.Start:mark.End]
	switch {
	case stops == ".":
		return mark.Start > c.words[i-1].End || !c.abbreviated(i)
	case next.Case != Lower || next.Before&Newline != 0:
		return true
	}
	return closing == "" && strings.Trim(stops, ".…") != ""
}

// isGlued says that the one stop between the word i and the one before it ends
// a sentence although the blank was forgotten: gesehen.Gerne, but not example.com.
func (c *cutter) isGlued(i int, mark Span) bool {
	last, next := c.words[i-1], c.words[i]
	if mark.Start != last.End || mark.End != next.Start || next.Case != Title || last.End-last.Start < 3 {
		return false
	}
	around := c.s[next.End:min(next.End+1, len(c.s))]
	if last.Start > 0 {
		around += c.s[last.Start-1 : last.Start]
	}
	return !strings.ContainsAny(around, "@/._:=&#-") && (last.Case == Lower || c.s[mark.Start] != '.')
}

func skipSpace(s string, at int) int { return until(s, at, len(s), isNoSpace) }

// until is the first byte in s[from:to] where a character begins that is so, or to.
func until(s string, from, to int, is func(rune) bool) int {
	if i := strings.IndexFunc(s[from:to], is); i >= 0 {
		return from + i
	}
	return to
}

// isStop says that a sentence can end with r.
func isStop(r rune) bool { return mark(r) == Stop }

func isNoStop(r rune) bool { return !isStop(r) }

func isNoSpace(r rune) bool { return !unicode.IsSpace(r) }
