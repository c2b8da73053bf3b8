package profile

import "strings"

// JSONLD reads a Person of schema.org, as JSON-LD or inside the page that holds it.
var JSONLD = Format{
	Name:  "json-ld",
	Doc:   "a Person as schema.org JSON-LD, or the HTML page that holds one",
	Looks: looksLikeJSONLD,
	Read:  readJSONLD,
}

// looksLikeJSONLD says that in is JSON with the keys of JSON-LD, or HTML around such.
func looksLikeJSONLD(in Input) bool {
	s := strings.TrimSpace(in.Raw)
	switch {
	case begins(s, "{", "["):
		return holds(s, `"@type"`, `"@context"`, `"@graph"`)
	case begins(s, "<"):
		return strings.Contains(asciiLower(s), linkedDataScript)
	}
	return false
}

func readJSONLD(in Input) (Profile, error) {
	var found people
	var wrong error
	for _, script := range linkedData(in.Raw) {
		root, err := parseJSON(script.Text)
		switch {
		case err != nil && script.open:
			wrong = complain(script.Number, "the script with the JSON-LD has no end").
				advise("copy the page as a whole, or what stands between <script …> and </script>")
			continue
		case err != nil:
			wrong = below(err, script.Number-1)
			continue
		}
		root.lower(script.Number - 1)
		found.walk(root)
	}
	n, err := found.one()
	switch {
	case err == nil:
	case wrong != nil && len(found.list) == 0:
		return Profile{}, wrong
	default:
		return Profile{}, err
	}
	r := linkedPerson{builder: newBuilder(), node: n, byID: found.byID, ui: pageLanguage(in.Raw)}
	if !r.names() {
		return Profile{}, ErrNoName
	}
	r.read()
	return r.done()
}

// linkedPerson is a Person being read.
type linkedPerson struct {
	*builder
	node node
	byID map[string]node
	ui   string // language of the page around it
}

// names reads the name from its halves, else as a whole.
func (l *linkedPerson) names() bool {
	text := func(key string) Line { return l.text(l.node.at(key)) }
	full := text("name")
	h := halves{prefix: l.titles(), given: text("givenName"), middle: text("additionalName"), family: text("familyName"),
		suffix: text("honorificSuffix")}
	whole, known := readName(strings.TrimSpace(h.prefix.Text + " " + full.Text))
	if p, ok := h.read(); ok && h.given.Text != "" && h.family.Text != "" && whole.nick == "" {
		l.person(p, h.lines()...)
		return true
	}
	if full.Text == "" {
		p, ok := h.read()
		if ok {
			l.person(p, h.lines()...)
		}
		return ok && h.given.Text+h.family.Text != ""
	}
	if known {
		l.person(whole, full.Number)
	}
	return known
}

// titles is the academic titles; several can be a list.
func (l *linkedPerson) titles() Line {
	n := l.node.at("honorificPrefix")
	title := l.text(n)
	for i, item := range n.list {
		if i > 0 && item.text != "" && i < 4 {
			title.Text += " " + item.text
		}
	}
	return title
}

// read takes the other facts.
func (l *linkedPerson) read() {
	l.job(l.work())
	l.line(Location, l.town())
	l.schools()
	for _, key := range []string{"knowsAbout", "skills"} {
		for _, item := range each(l.node.at(key)) {
			for _, skill := range splitItems(l.text(item).Text) {
				l.add(Skills, Line{Number: item.line, Text: skill})
			}
		}
	}
	for _, key := range []string{"sameAs", "url", "mainEntityOfPage", "@id"} {
		for _, item := range each(l.node.at(key)) {
			if isProfileURL(item.text) {
				l.line(URL, item.asLine())
			}
		}
	}
	if p := l.text(l.node.at("pronouns")); isPronouns(p.Text) || isLonePronoun(p.Text) {
		l.put(Pronouns, barePronouns(p.Text), p.Number)
	}
	about := l.text(l.node.at("description"))
	wishes, lines := findPreferences([]Line{about})
	l.put(Preferences, wishes, lines...)
	l.put(Register, register(wishes), lines...)
	l.goesTo([]Line{about})
	topics := append([]string{l.Facts.Text(Role)}, l.Facts.List(Skills)...)
	l.put(Lang, ownLanguage([]string{about.Text}, topics, l.ui))
}

// work is the present job: jobTitle and worksFor, or what stands for them.
func (l *linkedPerson) work() (role, company Line) {
	role = l.text(l.node.at("jobTitle"))
	for _, work := range each(l.node.at("worksFor")) {
		work = l.resolved(work)
		if ended(work) {
			continue
		}
		if title := l.text(work.at("roleName")); role.Text == "" {
			role = title
		}
		if inner := work.at("worksFor"); inner.keys != nil {
			work = l.resolved(inner)
		}
		company = l.text(work)
		break
	}
	if role.Text == "" && l.node.keys["jobtitle"] == nil {
		role = l.occupation()
	}
	return role, company
}

// occupation is the first of hasOccupation that has not ended; it can stand
// inside a Role that holds its dates.
func (l *linkedPerson) occupation() Line {
	for _, work := range each(l.node.at("hasOccupation")) {
		work = l.resolved(work)
		if ended(work) {
			continue
		}
		if inner := work.at("hasOccupation"); inner.keys != nil {
			work = l.resolved(inner)
		}
		return l.text(work)
	}
	return Line{}
}

// town is the town of the address, or of the place of work.
func (l *linkedPerson) town() Line {
	for _, n := range []node{l.node, l.node.at("workLocation"), l.node.at("homeLocation")} {
		for _, address := range each(n.at("address")) {
			if town := l.text(address.at("addressLocality")); town.Text != "" {
				return town
			}
			if isPlace(address.text) {
				return address.asLine()
			}
		}
		if place := l.text(n); isType(n, "place") {
			return place
		}
	}
	return Line{}
}

// schools are the schools among alumniOf, which holds former employers, too.
func (l *linkedPerson) schools() {
	var list []schooling
	for _, n := range each(l.node.at("alumniOf")) {
		n = l.resolved(n)
		when := isoPeriod(n.at("member"))
		if inner := n.at("alumniOf"); inner.keys != nil {
			when = isoPeriod(n)
			n = l.resolved(inner)
		}
		name := l.text(n)
		if name.Text != "" && (isSchoolType(n) || n.at("@type").text == "" && isSchool(name.Text)) {
			list = append(list, schooling{name, when})
		}
	}
	for _, s := range schoolNames(list) {
		l.add(Schools, s)
	}
	if latest, ok := latestSchool(list); ok {
		l.line(School, latest)
	}
}

// pageLanguage is the language that an HTML page says it is in, "" without one.
func pageLanguage(s string) string {
	_, tag, ok := strings.Cut(s[:min(len(s), 4096)], "<html")
	tag, _, closed := strings.Cut(tag, ">")
	_, value, stated := strings.Cut(tag, "lang=")
	if !ok || !closed || !stated {
		return ""
	}
	value, _, _ = strings.Cut(strings.Trim(value, "\"' "), " ")
	return languageTag(strings.Trim(value, "\"'"))
}
