package compose

import (
	"strings"

	"note/compose/profile"
	"note/lint/text"
)

// The grounds that lie in what the recipient says: post, want, job, offer, topic.

var post = KindSpec{
	Kind:   Post,
	Doc:    "a post or talk of theirs",
	Theirs: []profile.Field{profile.Post},
	Gives: []GroundField{
		{"post", "the first line of the post, or its first sentence when the line is long"},
		{"topic", "what you work on, when the post names it"},
	},
}

// quotable is the length, in grapheme clusters, up to which a post is quoted.
const quotable = 120

func (f *finder) posts() []Ground {
	var grounds []Ground
	for _, t := range f.theirs(post.Theirs) {
		t.Value = quote(t.Value)
		if t.Value == "" {
			continue
		}
		g := ground(Post, "post", t)
		for _, m := range f.mine([]profile.Field{profile.Topics}) {
			if names(t.key, m.key) {
				g.give("topic", m)
				break
			}
		}
		grounds = append(grounds, g)
	}
	return grounds
}

// quote is a post as it can stand between quotation marks: its first sentence
// when it is long, "" when that is long, too; single marks inside, none around,
// and no full stop, since the note's own sentence goes on.
func quote(s string) string {
	if text.Graphemes(s) > quotable {
		first := text.Measure(s).Sentences[0]
		if s = s[first.Start:first.End]; text.Graphemes(s) > quotable {
			return ""
		}
	}
	s = strings.TrimRight(strings.TrimSpace(s), " ,:;")
	if !strings.HasSuffix(s, "..") {
		s = strings.TrimSuffix(s, ".")
	}
	if bare := strings.Trim(s, doubleMarks); len(s)-len(bare) > 1 && !strings.ContainsAny(bare, doubleMarks) {
		return bare
	}
	return strings.NewReplacer("“", "‘", "”", "’", "„", "‚", "«", "‹", "»", "›", `"`, "'").Replace(s)
}

const doubleMarks = `"“”„«»`

var want = KindSpec{
	Kind:   Want,
	Doc:    "what they look for and you work on or offer",
	Theirs: []profile.Field{profile.Wants},
	Mine:   []profile.Field{profile.Topics, profile.Offers, profile.Skills},
	Gives: []GroundField{
		{"want", "what they look for, in their words"},
		{"answer", "what you have for it: your topic, offer or skill"},
	},
}

func (f *finder) wants() []Ground {
	return meeting(Want, "want", "answer", f.theirs(want.Theirs), f.mine(want.Mine))
}

var offer = KindSpec{
	Kind:   Offer,
	Doc:    "what they offer and you need",
	Theirs: []profile.Field{profile.Offers},
	Mine:   []profile.Field{profile.Needs},
	Gives: []GroundField{
		{"offer", "what they offer, in their words"},
		{"need", "what you need of it"},
	},
}

func (f *finder) offers() []Ground {
	return meeting(Offer, "offer", "need", f.theirs(offer.Theirs), f.mine(offer.Mine))
}

var job = KindSpec{
	Kind:   Job,
	Doc:    "an open role of theirs that is your work",
	Theirs: []profile.Field{profile.Wants},
	Mine:   []profile.Field{profile.Role},
	Gives: []GroundField{
		{"job", "the open role, in their words"},
		{"answer", "your role"},
	},
}

func (f *finder) jobs() []Ground {
	return meeting(Job, "job", "answer", f.theirs(job.Theirs), f.mine(job.Mine))
}

var topic = KindSpec{
	Kind:   Topic,
	Doc:    "their work on your topic",
	Theirs: []profile.Field{profile.Topics, profile.Skills, profile.Offers, profile.Headline, profile.Role},
	Mine:   []profile.Field{profile.Topics},
	Gives:  []GroundField{{"topic", "the topic, in your words"}},
}

// topics is a ground for each topic of the sender that the recipient names somewhere.
func (f *finder) topics() []Ground {
	var grounds []Ground
	theirs := f.theirs(topic.Theirs)
	for _, m := range f.mine(topic.Mine) {
		for _, t := range theirs {
			if names(t.key, m.key) {
				g := ground(Topic, "", t, m)
				g.gives = []given{{"topic", m.Evidence}}
				grounds = append(grounds, g)
				break
			}
		}
	}
	return grounds
}

// meeting is a ground for each item of theirs that names one of mine.
func meeting(kind Kind, name, answer string, theirs, mine []item) []Ground {
	var grounds []Ground
	for _, t := range theirs {
		for _, m := range mine {
			if names(t.key, m.key) {
				g := ground(kind, name, t)
				g.give(answer, m)
				grounds = append(grounds, g)
				break
			}
		}
	}
	return grounds
}

// give adds a fact to the ground.
func (g *Ground) give(name string, it item) {
	g.Evidence = append(g.Evidence, it.Evidence)
	g.gives = append(g.gives, given{name, it.Evidence})
}
