package compose

import (
	"slices"
	"strings"
	"unicode"

	"note/lint/text"
)

// A post is quoted in its own words: without what only a feed needs, and never
// cut but behind a whole sentence or clause. One that says nothing, shouts or
// offers work is not quoted.

// quotable is the length, in grapheme clusters, up to which a post is quoted.
const quotable = 120

// quote is a post as it can stand between quotation marks, "" when it cannot:
// single marks inside, none around, and no full stop, since the note's own
// sentence goes on.
func quote(s string) string {
	if unsuited(s) != "" {
		return ""
	}
	s = said(s)
	switch {
	case s == "" || shouts(s) || hires(s) || opens(key(beginning(s, longestCue+1)), func(c *Cues) []string { return c.Announcing }):
		return ""
	case text.Graphemes(s) > quotable:
		if s = clauses(s); s == "" {
			return ""
		}
	}
	s = strings.TrimRight(s, " ,:;–—-")
	if !strings.HasSuffix(s, "..") {
		s = strings.TrimSuffix(s, ".")
	}
	if bare := strings.Trim(s, doubleMarks); len(s)-len(bare) > 1 && !strings.ContainsAny(bare, doubleMarks) {
		return bare
	}
	return strings.NewReplacer("“", "‘", "”", "’", "„", "‚", "«", "‹", "»", "›", `"`, "'").Replace(s)
}

const doubleMarks = `"“”„«»`

// said is a post without the emoji, hashtags and addresses around it, without
// the sentences at its start that say nothing and, if it was cut off, without its
// last clause. Where some of that stands inside, it is the first sentence.
func said(s string) string {
	s, cut := uncut(trimFeed(s))
	if cut {
		s = clauses(s)
	}
	for s != "" {
		first := firstSentence(s)
		if head, _, ok := strings.Cut(first, ":"); ok && empty(key(head)) {
			first = head + ":"
		}
		if !empty(key(first)) {
			break
		}
		s = trimFeed(s[len(first):])
	}
	for _, part := range []string{s, firstSentence(s)} {
		if !slices.ContainsFunc(strings.Fields(part), isForeign) {
			return part
		}
	}
	return ""
}

// firstSentence is the first sentence of s, with the marks around it.
func firstSentence(s string) string {
	if m := text.Measure(s); len(m.Sentences) > 1 {
		return strings.TrimRight(s[:m.Sentences[1].Start], " ")
	}
	return s
}

// empty says whether the words of a sentence say nothing by themselves.
func empty(words string) bool {
	return words == "" || cued(words, func(c *Cues) []string { return c.Empty })
}

// hires says whether a post offers work.
func hires(s string) bool { return holds(s, func(c *Cues) []string { return c.Hiring }) }

// holds says whether a cue stands in a post, in some language.
func holds(s string, cues cueList) bool {
	words := " " + key(s) + " "
	for i := range grammars {
		for _, cue := range cues(&grammars[i].Cues) {
			if strings.Contains(words, " "+cue+" ") {
				return true
			}
		}
	}
	return false
}

// trimFeed cuts words off both ends that belong to the feed.
func trimFeed(s string) string {
	words := strings.Fields(s)
	for len(words) > 0 && isFeedWord(words[0]) {
		words = words[1:]
	}
	for len(words) > 0 && isFeedWord(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}

// isFeedWord says whether a word at the end of a post is no part of what it says:
// a hashtag, an address, or signs alone.
func isFeedWord(word string) bool { return isTag(word) || isSigns(word) }

// isForeign says whether a word inside a post cannot be quoted: one emoji can.
func isForeign(word string) bool { return isTag(word) || isSigns(word) && text.Graphemes(word) > 1 }

// isTag says whether a word is a hashtag or an address.
func isTag(word string) bool {
	lower := strings.ToLower(strings.Trim(word, "()[]<>.,;:!?"))
	return len(lower) > 1 && lower[0] == '#' || strings.Contains(lower, "://") || strings.HasPrefix(lower, "www.") || strings.HasPrefix(lower, "lnkd.in/")
}

// isSigns says whether a word is signs without a letter or a digit, emoji mostly.
func isSigns(word string) bool {
	isSign := func(r rune) bool { return unicode.In(r, unicode.So, unicode.Sk) }
	isWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return !strings.ContainsFunc(word, isWord) && strings.ContainsFunc(word, isSign)
}

// uncut cuts off the mark of a text that goes on elsewhere, and says whether there was one.
func uncut(s string) (rest string, cut bool) {
	for _, more := range []string{"see more", "more", "mehr anzeigen", "mehr"} {
		if before, ok := strings.CutSuffix(s, more); ok && (strings.HasSuffix(strings.TrimSpace(before), "…") || strings.HasSuffix(strings.TrimSpace(before), "...")) {
			s = strings.TrimSpace(before)
			break
		}
	}
	rest = strings.TrimRight(s, "… ")
	return rest, rest != s && !finished(rest)
}

// shouts says whether most words of s are in capitals.
func shouts(s string) bool {
	upper, words := 0, text.Measure(s).Words
	for _, w := range words {
		if w.Case == text.Upper {
			upper++
		}
	}
	return upper > 2 && 2*upper > len(words)
}

// clauses are as many whole sentences of s as can be quoted or, when the first
// is too long or cut off, as many of its whole clauses; "" when there is none.
func clauses(s string) string {
	m := text.Measure(s)
	best := ""
	for i, w := range m.Words {
		if i == 0 {
			continue
		}
		end := strings.TrimRight(s[:w.Start], " ")
		if text.Graphemes(end) > quotable {
			break
		}
		switch before := m.Words[i-1]; {
		case w.Sentence != before.Sentence:
			best = end
		case w.Sentence == 0 && endsClause(w) && whole(m.Words[:i]):
			best = s[:before.End]
		}
	}
	return best
}

// endsClause says whether a clause ends before a word.
func endsClause(w text.Word) bool {
	return w.Before&(text.Dash|text.Colon) != 0 || w.Before&text.Comma != 0 && cued(w.Fold, func(c *Cues) []string { return c.Joining })
}

// thought is how many words a clause has at least that is quoted alone.
const thought = 4

// whole says whether words are a clause that stands by itself.
func whole(words []text.Word) bool {
	return len(words) >= thought && !cued(words[0].Fold, func(c *Cues) []string { return c.Leaning })
}

// cued says whether words are a cue of any language.
func cued(words string, cues func(*Cues) []string) bool {
	for i := range grammars {
		if slices.Contains(cues(&grammars[i].Cues), words) {
			return true
		}
	}
	return false
}
