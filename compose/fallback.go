package compose

import (
	"slices"
	"strings"

	"note/compose/profile"
)

// Fallback is a part of a draft that is not in the wording it should have. Many
// drafts with the same one are a sign that a column is empty.
type Fallback struct {
	Part    string
	Line    int      // of the wording that stands there, in the template's file; 0 when the part is gone
	Missing []string // facts that a better wording needs; none when it is for want of room
}

// Fallbacks lists the parts that are not in the best wording that the ground
// allows, in the order of the template, then those without any.
func (d Draft) Fallbacks() []Fallback {
	var list []Fallback
	for i, j := range d.choice {
		sl := d.search.slots[i]
		f := Fallback{Part: sl.part.Name}
		if j != gone {
			f.Line = sl.options[j].line
		}
		if room, missing := d.search.scene.wanting(sl.part, f.Line, d.search.template.Lang); room || missing != nil {
			f.Missing = missing
			list = append(list, f)
		}
	}
	for _, u := range d.search.unknown {
		list = append(list, Fallback{Part: u.Part, Missing: u.Missing})
	}
	return list
}

// wanting says what stood in the way of the choices that are better than the
// one at line: room, or the fewest facts that would have brought one. What only
// another ground would know is nothing that is wanting.
func (s scene) wanting(p *Part, line int, lang string) (room bool, missing []string) {
	for _, c := range p.Choices {
		if c.Line == line {
			break
		}
		lacks := s.lacks(c, lang)
		switch {
		case len(lacks) == 0:
			room = true
		case slices.ContainsFunc(lacks, s.noColumn):
		case missing == nil || len(lacks) <= len(missing):
			missing = lacks
		}
	}
	if room {
		return true, nil
	}
	return false, missing
}

// noColumn says that no column would bring a field: only a ground knows it, or it
// is the sender's topic or company, which the ground keeps out.
func (s scene) noColumn(name string) bool {
	name, _, _ = strings.Cut(name, ":") // without its form
	return name == myTopic && s.sender.Has(profile.Topics) ||
		name == myCompany && s.sender.Has(profile.Company) ||
		slices.ContainsFunc(TemplateFields(), func(f FieldSpec) bool { return f.Name == name && f.Ground != "" })
}
