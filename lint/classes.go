package lint

import "note/lint/lang"

// classes are the pack's classes of words that the grammar of clauses and offers
// asks for at every word, looked up once a note; -1 for one that the pack lacks.
type classes struct {
	you, your, self, subject, firstPerson int
	governs, wish, past, perfect          int
	participle, sieForm, siePossessive    int
	anybody, industry, article, place     int
	trades                                lang.ClassSet // people, businesses and lines of trade
}

func classesOf(p *lang.Pack) classes {
	return classes{
		you: p.Class("you"), your: p.Class("your"), self: p.Class("self"), subject: p.Class("subject"), firstPerson: p.Class("first-person"),
		governs: p.Class("governs"), wish: p.Class("wish"), past: p.Class("past"), perfect: p.Class("perfect"),
		participle: p.Class("participle"), sieForm: p.Class("sie-form"), siePossessive: p.Class("sie-possessive"),
		anybody: p.Class("anybody"), industry: p.Class("industry"), article: p.Class("article"), place: p.Class("place"),
		trades: p.Set("role", "customer", "customers", "branch", "trade"),
	}
}
