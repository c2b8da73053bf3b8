package synthetic

import (
	"fmt"
	"math/rand/v2"
	"net/url"
	"strings"
)

// person is somebody of the archive.
type person struct {
	first, last         string
	badge               string // what stands behind the name: " 🚀", ", MBA"
	company, city, role string
	slug                string // the profile address after /in/, decoded and in lower case
	email               string // only of somebody invited by e-mail
}

// owner is whose archive it is.
var owner = person{first: "Ada", last: "Muster", company: "Nordlicht Software GmbH", city: "Bremen", role: "Planerin", slug: "ada-muster"}

// shown is the name as tables have it.
func (p person) shown() string {
	if p.email != "" {
		return p.email
	}
	return p.first + " " + p.last + p.badge
}

// address is the profile address as the archive usually writes it; empty where there is none.
func (p person) address() string {
	if p.slug == "" {
		return ""
	}
	return "https://www.linkedin.com/in/" + url.PathEscape(p.slug)
}

// otherSpelling is the same address written another way; n chooses which.
func (p person) otherSpelling(n int) string {
	usual := p.address()
	switch n % 7 {
	case 0:
		return usual + "/"
	case 1:
		return strings.Replace(usual, "https:", "http:", 1)
	case 2:
		return strings.Replace(usual, "www.", "de.", 1)
	case 3:
		return usual + "?trk=public_profile&originalSubdomain=de"
	case 4:
		first, rest, _ := strings.Cut(p.slug, "-")
		return "https://www.LinkedIn.com/in/" + url.PathEscape(strings.ToUpper(first)+"-"+rest)
	case 5:
		return "www.linkedin.com/in/" + url.PathEscape(p.slug) + "/"
	default: // not escaped where it could be, escaped where it need not be
		return "https://linkedin.com/in/" + strings.ReplaceAll(p.slug, "-", "%2D")
	}
}

// census makes people, no two with the same name or address unless asked for.
type census struct {
	rand  *rand.Rand
	taken map[string]int
	made  int
}

// newCensus has taken the owner's name.
func newCensus(r *rand.Rand) *census {
	return &census{rand: r, taken: map[string]int{owner.first + " " + owner.last: nameTimes}}
}

// next makes a person. A pair of names taken before gets an initial, then a second family name.
func (c *census) next() person {
	for {
		p := person{first: pick(c.rand, firstNames), last: pick(c.rand, lastNames)}
		pair := p.first + " " + p.last
		times := c.taken[pair]
		c.taken[pair]++
		switch times {
		case 0:
		case 1:
			p.last = string(rune('A'+len(c.taken)%26)) + ". " + p.last
		case 2:
			p.last += "-" + pick(c.rand, companyNames)
		default:
			continue
		}
		return c.settle(p)
	}
}

// namesake makes another person of the same name, at another address and company.
func (c *census) namesake(of person) person {
	p := c.settle(person{first: of.first, last: of.last})
	for p.company == of.company {
		p.company = pick(c.rand, companyNames)
	}
	p.badge = of.badge
	return p
}

// settle gives a person work, a place and an address.
func (c *census) settle(p person) person {
	r := c.rand
	c.made++
	p.company, p.city, p.role = pick(r, companyNames), pick(r, cityNames), grow(r, pick(r, englishSubjects.roles))
	if chance(r, 0.1) {
		p.company += " " + pick(r, companyForms)
	}
	if chance(r, 0.02) {
		p.badge = pick(r, []string{" 🚀", ", MBA", " (she/her)", ", PMP®"})
	}
	name := strings.NewReplacer(" ", "-", ".", "", "'", "").Replace(strings.ToLower(p.first + "-" + p.last))
	if chance(r, 0.7) {
		name = plainLetters.Replace(name)
	}
	p.slug = fmt.Sprintf("%s-%04x", name, c.made)
	return p
}

// byEmail turns a person into one of whom only an e-mail address is known.
func (p person) byEmail() person {
	p.email = plainLetters.Replace(p.slug) + "@example.org"
	p.slug, p.badge = "", ""
	return p
}

// plainLetters writes letters with marks without them.
var plainLetters = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "é", "e", "ë", "e", "ł", "l", "ř", "r", "á", "a", "í", "i", "ó", "o", "dvořák", "dvorak")
