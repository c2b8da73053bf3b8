package profile

// completeName tidies the name and takes from it what is not stated otherwise.
func (f Facts) completeName() {
	full := f[Name]
	if len(full.Values) == 0 {
		return
	}
	p, ok := readName(full.Values[0])
	if !ok {
		return
	}
	f[Name] = Fact{Values: []string{p.name}, Lines: full.Lines}
	for _, part := range p.parts() {
		if part.value != "" && !f.Has(part.field) {
			f[part.field] = Fact{Values: []string{part.value}, Lines: full.Lines}
		}
	}
}

// tidyCompanies takes the legal forms off the employers.
func (f Facts) tidyCompanies() {
	for _, field := range []Field{Company, Employers} {
		for i, c := range f[field].Values {
			f[field].Values[i] = PlainCompany(c)
		}
	}
}
