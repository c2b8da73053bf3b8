package compose

import "slices"

// Dropped is a part that a draft goes without, or has in a wording that is not its best.
type Dropped struct {
	Part    string
	Keep    int
	Text    string   // what would stand there; "" when facts are missing
	Instead string   // what stands there; "" when nothing does
	More    int      // raising the limit by so much would bring Text; 0 when it is not for want of room
	Missing []string // fields, one of which it needs
}

// Dropped lists what a draft goes without for want of room, in the order of the
// template's parts, then the parts for which a fact is missing.
func (d Draft) Dropped() []Dropped {
	list := make([]Dropped, len(d.choice))
	d.search.wider(func(best []int, more int) {
		for i, j := range best {
			if j == gone || d.choice[i] != gone && d.choice[i] <= j {
				continue
			}
			sl := d.search.slots[i]
			list[i] = Dropped{Part: sl.part.Name, Keep: sl.part.Keep, Text: sl.options[j].text, More: more}
			if now := d.choice[i]; now != gone {
				list[i].Instead = sl.options[now].text
			}
		}
	})
	list = slices.DeleteFunc(list, func(d Dropped) bool { return d.More == 0 })
	return append(list, d.search.unknown...)
}

// wider calls better with each combination that is the best for some limit
// above the search's, and by how much that limit is higher at least, the
// highest first. Each is the best below the length of the one before it.
func (s *search) wider(better func(best []int, more int)) {
	if s.limit == 0 {
		return
	}
	wide := *s
	for wide.limit = 0; ; {
		best := wide.best()
		length := s.length(best)
		if length <= s.limit {
			return
		}
		better(best, length-s.limit)
		wide.limit = length - 1
	}
}

// best is the best combination within the limit, of which there is one.
func (s *search) best() []int {
	var best []int
	s.each(func(choice []int) bool {
		best = slices.Clone(choice)
		return false
	})
	return best
}
