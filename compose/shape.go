package compose

import (
	"strings"

	"note/lint/text"
)

// shape says how a reason goes into a note, by the name of the field that it
// gives. What is not sure is "other", which reads well behind a colon.
func (w wording) shape() string {
	switch {
	case opens(w.start, func(c *Cues) []string { return c.Greeting }) && greets(w.s):
		return "greeted"
	case w.s == WhyYou:
		return "clause"
	case len(w.words) == 0, w.isLoud():
		return "other"
	case strings.HasSuffix(w.s, "?"):
		return "sentence"
	case w.leans():
		return w.leaning()
	case w.opens(func(c *Cues) []string { return c.On }):
		if w.asserts() {
			return "clause"
		}
		return "on"
	}
	return w.standing()
}

// leans says whether the reason begins as a clause that needs another.
func (w wording) leans() bool {
	return !w.opens(func(c *Cues) []string { return c.On }) && w.opensAny(func() []cueList {
		return []cueList{
			func(c *Cues) []string { return c.Cause }, func(c *Cues) []string { return c.That },
			func(c *Cues) []string { return c.Leaning }, func(c *Cues) []string { return c.Ask },
		}
	})
}

// leaning is the shape of a reason that leans.
func (w wording) leaning() string {
	switch {
	case w.goesOn():
		return "clause"
	case w.opens(func(c *Cues) []string { return c.Cause }):
		return "cause"
	case w.opens(func(c *Cues) []string { return c.That }):
		return "that"
	case w.opens(func(c *Cues) []string { return c.Ask }):
		return "question"
	case w.lang == "en" && w.asserts() && w.opens(prepositions):
		return w.standing()
	}
	return "other"
}

// standing is the shape of a reason that does not lean.
func (w wording) standing() string {
	second := w.is(1, subjects, determiners)
	switch {
	case w.opens(func(c *Cues) []string { return c.Aim }) && w.aims():
		return "aim"
	case w.opens(func(c *Cues) []string { return c.Doing }):
		return "doing"
	case w.is(0, askings) && second:
		return "question"
	case w.is(0, askings):
		return "other"
	case w.opens(func(c *Cues) []string { return c.Standing }):
		return "sentence"
	case w.isClause():
		return "clause"
	case w.isPhrase():
		return "phrase"
	case strings.HasSuffix(w.s, "!"):
		return "sentence"
	}
	return "other"
}

// aims says whether the reason goes on as an infinitive: to ask, um zu fragen.
func (w wording) aims() bool {
	if w.opens(func(c *Cues) []string { return c.Lead }) {
		return false
	}
	if w.is(0, func(c *Cues) []string { return c.AimEnd }) {
		return len(w.words) > 1 && w.words[1].Case == text.Lower && !w.is(1, determiners, subjects, prepositions)
	}
	for i := range w.words {
		if i > 0 && w.is(i, func(c *Cues) []string { return c.AimEnd }) {
			return true
		}
	}
	return w.opens(func(c *Cues) []string { return c.Doing })
}

// isLoud says whether the reason is in capitals, which are left alone.
func (w wording) isLoud() bool {
	loud := 0
	for i := range w.words {
		if w.words[i].Case == text.Upper && len(w.words[i].Fold) > 1 {
			loud++
		}
	}
	return loud > 1 && 2*loud > len(w.words)
}

// goesOn says whether behind the first comma stands the sentence that a reason
// such as "because …, …" belongs to.
func (w wording) goesOn() bool {
	_, rest, found := strings.Cut(w.s, ",")
	return found && cued(key(beginning(rest, 1)), func(c *Cues) []string { return c.Main })
}
