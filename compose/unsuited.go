package compose

import (
	"slices"

	"note/compose/profile"
	"note/lint/lang"
	"note/lint/text"
)

// Unsuited is a post that is no ground, and why.
type Unsuited struct {
	Post string
	Why  Reserve
}

// Reserve is why a post is no ground.
type Reserve string

// Why a post is no ground.
const (
	Grievous Reserve = "grievous" // it tells of a death, an illness or a lost job
	Idle     Reserve = "idle"     // it says nothing that a reader could take up
)

// UnsuitedPosts are the posts of a recipient that a note had better not take up.
func UnsuitedPosts(recipient profile.Facts) []Unsuited {
	var list []Unsuited
	for _, p := range recipient.List(profile.Post) {
		if why := unsuited(p); why != "" {
			list = append(list, Unsuited{p, why})
		}
	}
	return list
}

// content is how many words that say something a post of good wishes must have.
const content = 2

// unsuited says why a post is no ground, "" when it may be one.
func unsuited(s string) Reserve {
	if holds(s, func(c *Cues) []string { return c.Grief }) {
		return Grievous
	}
	telling, idle := 0, false
	for _, w := range text.Measure(s).Words {
		switch {
		case cued(w.Fold, func(c *Cues) []string { return c.Idle }):
			idle = true
		case !isFunction(w):
			telling++
		}
		if telling == content {
			return ""
		}
	}
	// A title may be of one word; good wishes with one more word still say nothing.
	if idle {
		return Idle
	}
	return ""
}

// isFunction says whether a word shows a language, and so says nothing else.
func isFunction(w text.Word) bool {
	return slices.ContainsFunc(lang.Packs(), func(p *lang.Pack) bool { return p.Shows(&w) })
}
