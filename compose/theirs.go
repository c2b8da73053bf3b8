package compose

import (
	"slices"

	"note/compose/profile"
)

// The grounds that lie in what the recipient says: post, want, job, offer, topic.

var post = KindSpec{
	Kind:   Post,
	Doc:    "a post or talk of theirs",
	Theirs: []profile.Field{profile.Post},
	Gives: []GroundField{
		{"post", "the first line of the post, or as many whole sentences or clauses of it as can be quoted"},
		{"topic", "what you work on, when the post names it"},
	},
}

// quotable are the posts that can be quoted; one that names a topic of the sender
// gives that, too.
func (f *finder) quotable() []Ground {
	var grounds []Ground
	for _, t := range f.theirs(post.Theirs) {
		if t.Value = quote(t.Value); t.Value == "" {
			continue
		}
		g := ground(Post, "post", t)
		if m, ok := f.topicIn(t); ok {
			g.give("topic", m)
		}
		grounds = append(grounds, g)
	}
	return grounds
}

// postsOnTopic are those that name a topic of the sender, otherPosts the others.
func (f *finder) postsOnTopic() []Ground { return f.postsWhere(true) }
func (f *finder) otherPosts() []Ground   { return f.postsWhere(false) }

func (f *finder) postsWhere(onTopic bool) []Ground {
	var grounds []Ground
	for _, g := range f.posts {
		if _, on := g.value("topic"); on == onTopic {
			grounds = append(grounds, g)
		}
	}
	return grounds
}

// telling are the facts that say what the recipient works on or cares for.
var telling = []profile.Field{
	profile.Post, profile.Topics, profile.Skills, profile.Offers, profile.Wants, profile.Headline, profile.Role, profile.Interests,
}

// topicIn is the first topic of the sender that one of theirs names.
func (f *finder) topicIn(theirs ...item) (item, bool) {
	for _, m := range f.mine([]profile.Field{profile.Topics}) {
		for i := range theirs {
			if names(&theirs[i], &m) || holdsAll(&theirs[i], &m) {
				return m, true
			}
		}
	}
	return item{}, false
}

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

// wanted is what they look for, without what a reader is asked to do about it.
func (f *finder) wanted() []item {
	list := f.theirs(want.Theirs)
	for i := range list {
		if said := uncalled(list[i].Value); said != list[i].Value {
			list[i] = item{Evidence: list[i].Evidence, key: key(said)}
			list[i].Value = said
		}
	}
	return list
}

func (f *finder) wants() []Ground {
	return meeting(Want, "want", "answer", f.wanted(), f.mine(want.Mine), meets)
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
	return meeting(Offer, "offer", "need", f.theirs(offer.Theirs), f.mine(offer.Mine), meets)
}

var job = KindSpec{
	Kind:   Job,
	Doc:    "an open role of theirs, in a post, a headline or what they look for, that is your work",
	Theirs: []profile.Field{profile.Wants},
	Mine:   []profile.Field{profile.Role},
	Gives: []GroundField{
		{"job", "the open role, in their words"},
		{"answer", "your role"},
	},
}

// jobs are open roles among what they look for, and in a post or a headline that offers work.
func (f *finder) jobs() []Ground {
	theirs := f.wanted()
	for _, t := range f.theirs([]profile.Field{profile.Post, profile.Headline}) {
		if role := openRole(t.Value); role != "" {
			t.Value, t.key = role, key(role)
			theirs = append(theirs, t)
		}
	}
	return slices.Concat(
		meeting(Job, "job", "answer", theirs, f.mine(job.Mine), names),
		meeting(Job, "job", "answer", theirs, f.mine(job.Mine), isKindOf),
	)
}

// tellingRole is the length in bytes from which one word says what a role is.
const tellingRole = 9

// isKindOf says whether a role of the sender is one of theirs with words before
// or behind it: they look for a data engineer, and you are a senior one.
func isKindOf(theirs, mine *item) bool {
	return !names(theirs, mine) && (len(theirs.split()) > 1 || len(theirs.key) >= tellingRole) && stands(mine.split(), theirs.split())
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
			if names(&t, &m) {
				g := ground(Topic, "", t, m)
				g.gives = []given{{"topic", m.Evidence}}
				grounds = append(grounds, g)
				break
			}
		}
	}
	return grounds
}

// meeting is a ground for each item of theirs that one of mine meets.
func meeting(kind Kind, name, answer string, theirs, mine []item, is func(theirs, mine *item) bool) []Ground {
	var grounds []Ground
	for _, t := range theirs {
		for _, m := range mine {
			if is(&t, &m) {
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
