package profile

// Fields is what is known, by field name: a text, a list of texts or a number,
// as JSON shows it. What is not known is absent.
func (f Facts) Fields() map[string]any {
	fields := map[string]any{}
	for _, spec := range Fields {
		switch {
		case !f.Has(spec.Field):
		case spec.Type == List:
			fields[string(spec.Field)] = f.List(spec.Field)
		case spec.Type == Number:
			fields[string(spec.Field)] = f.Number(spec.Field)
		default:
			fields[string(spec.Field)] = f.Text(spec.Field)
		}
	}
	return fields
}

// Sender is what of a profile of one's own belongs to the writer of a note: who
// they are, and what they can share with a recipient. How others should write
// to them, and whom they know, does not.
func (f Facts) Sender() Facts {
	mine := Facts{}
	for _, field := range []Field{Name, First, Last, Title, Role, Company, Location, School, Schools, Employers, Groups, Events,
		Topics, Skills, Offers, Needs, Lang, URL} {
		if f.Has(field) {
			mine[field] = f[field]
		}
	}
	return mine
}

// Origin is the lines that each known field came from, from 1. A field that
// was set by hand has none and is absent.
func (f Facts) Origin() map[string][]int {
	origin := map[string][]int{}
	for _, spec := range Fields {
		if lines := f[spec.Field].Lines; f.Has(spec.Field) && len(lines) > 0 {
			origin[string(spec.Field)] = lines
		}
	}
	return origin
}

// Known is all values of what is known, by field name, for those who know no Facts.
func (f Facts) Known() map[string][]string {
	known := map[string][]string{}
	for _, spec := range Fields {
		if f.Has(spec.Field) {
			known[string(spec.Field)] = f.List(spec.Field)
		}
	}
	return known
}
