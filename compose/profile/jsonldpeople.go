package profile

import "slices"

// people are the persons that JSON-LD is about.
type people struct {
	list []node
	main []string        // @id of what a page is about
	byID map[string]node // what other nodes refer to
	at   map[string]int  // place in list of an @id
}

// walk gathers persons from lists, graphs and what a page is mainly about. An
// author, a founder or a colleague inside something else is none.
func (p *people) walk(n node) {
	for _, item := range n.list {
		p.walk(item)
	}
	if id := n.at("@id").text; id != "" && len(n.keys) > 1 {
		if p.byID == nil {
			p.byID = map[string]node{}
		}
		p.byID[id] = n
	}
	if isType(n, "person") {
		p.add(n)
		return
	}
	for _, item := range each(n.at("@graph")) {
		p.walk(item)
	}
	about := n.at("mainEntity")
	if len(about.keys) == 1 {
		p.main = append(p.main, about.at("@id").text)
	}
	if about.keys != nil || about.list != nil {
		p.walk(about)
	}
}

// add lists a person, once: of the same one told twice the part that tells more.
func (p *people) add(n node) {
	id := n.at("@id").text
	if at, listed := p.at[id]; listed {
		if len(n.keys) > len(p.list[at].keys) {
			p.list[at] = n
		}
		return
	}
	if id != "" {
		if p.at == nil {
			p.at = map[string]int{}
		}
		p.at[id] = len(p.list)
	}
	p.list = append(p.list, n)
}

// one is the person that is meant: the only one, the one that the page is
// about, else the only one with a job, an employer or profiles elsewhere.
func (p *people) one() (node, error) {
	pick := func(is func(node) bool) []node {
		var some []node
		for _, n := range p.list {
			if is(n) {
				some = append(some, n)
			}
		}
		return some
	}
	isMain := func(n node) bool { return slices.Contains(p.main, n.at("@id").text) && n.at("@id").text != "" }
	works := func(n node) bool {
		return n.keys["jobtitle"] != nil || n.keys["worksfor"] != nil || n.keys["sameas"] != nil
	}
	for _, some := range [][]node{p.list, pick(isMain), pick(works)} {
		if len(some) == 1 {
			return some[0], nil
		}
	}
	if len(p.list) == 0 {
		return node{}, complain(0, "the JSON-LD is of no Person").advise("copy the part with \"@type\": \"Person\"")
	}
	return node{}, complain(p.list[1].line, "the JSON-LD is of %d people, the profile of one is read", len(p.list)).
		advise("keep the part of one Person")
}
