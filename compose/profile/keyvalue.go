package profile

import (
	"slices"
	"strconv"
	"strings"
)

// KeyValue reads lines of "key: value", as YAML or as people jot them down.
// Keys that it does not know are private: no fact is taken from them.
var KeyValue = Format{
	Name:  "yaml",
	Doc:   "lines of \"key: value\", such as name:, role:, company: (YAML)",
	Looks: looksLikeKeyValue,
	Read:  readKeyValue,
}

// looksLikeKeyValue says that in has three lines with known keys before any
// heading, or a name and another one, or nothing but a name.
func looksLikeKeyValue(in Input) bool {
	if len(labelPairs(in)) >= 3 {
		return true
	}
	known, other, private := 0, 0, 0
	named, bare := false, false
	for _, l := range in.Lines {
		if _, heading := headingOf(l.Text); heading && !strings.Contains(l.Text, ":") {
			break
		}
		key, value, ok := strings.Cut(l.Text, ":")
		var field Field
		if ok {
			field = keyField(key)
		}
		switch {
		case field != "":
			known++
			named = named || field == Name || field == Last
			bare = bare || field == Name && isNameValue(value)
		case ok && isKey(key) && strings.HasPrefix(value, " "):
			private++
			other++
		case l.Text != "":
			other++
		}
	}
	return known >= 3 || known == 2 && named || bare && (other == 0 || private > 2 && private == other)
}

func readKeyValue(in Input) (Profile, error) {
	pairs, ok, err := yamlPairs(in)
	if err != nil {
		return Profile{}, err
	}
	if !ok {
		pairs = append(labelPairs(in), linePairs(in)...)
	}
	for _, p := range pairs {
		for i := range p.values {
			p.values[i].Text = unquote(p.values[i].Text)
		}
	}
	k := keyValue{builder: newBuilder(), pairs: pairs, ui: keyLanguage(pairs), heading: firstLine(in)}
	k.read()
	k.Warnings = pairWarnings(pairs)
	return k.done()
}

// keyValue is pairs being read.
type keyValue struct {
	*builder
	pairs []pair
	ui    string // language of the keys

	heading Line // the first line of a note, which can be the name
}

// read takes the facts from the pairs: the name first, since it holds others.
func (k *keyValue) read() {
	k.names()
	if !k.Facts.Has(Name) {
		k.headed()
	}
	var own, wishes []Line
	for _, p := range k.pairs {
		field := keyField(p.key)
		for _, v := range p.values {
			if isNothing(v.Text) {
				continue
			}
			switch field {
			case Post, Wants, aboutKey:
				own = append(own, v)
			case Preferences:
				own = append(own, v)
				k.put(Register, register(v.Text), v.Number)
			}
			switch field {
			case Headline:
				wishes = append(wishes, segmentLines(v)...)
			case aboutKey, remarkKey:
				wishes = append(wishes, v)
			case Name:
				if isWeakName(p.key) && isPreference(v.Text) {
					wishes = append(wishes, v)
				}
			}
			k.take(field, p.key, v)
		}
	}
	said, lines := findPreferences(wishes)
	k.put(Preferences, said, lines...)
	k.put(Register, register(k.Facts.Text(Preferences)), k.Facts[Preferences].Lines...)
	k.met(wishes)
	k.goesTo(own)
	h := splitHeadline(k.Facts.Text(Headline))
	if line := k.Facts[Headline].Lines; !k.Facts.Has(Role) && !k.Facts.Has(Company) && len(line) > 0 {
		k.put(Role, h.role, line...)
		k.company(Line{Number: line[0], Text: h.company})
	}
	k.put(Lang, ownLanguage(lineTexts(own), []string{k.Facts.Text(Headline), k.Facts.Text(Role)}, k.ui))
}

// take puts one value where its key says.
func (k *keyValue) take(field Field, key string, v Line) {
	switch field {
	case "", aboutKey, remarkKey, Name, First, Last, calledKey:
	case Salutation:
		k.put(Register, register(v.Text), v.Number)
	case Event:
		k.takeEvent(key, v)
	case School:
		k.put(School, schoolValue(v.Text), v.Number)
	case degreeKey:
		if school, ok := schoolOf(v.Text); ok {
			k.put(School, school, v.Number)
		}
	case Title:
		k.takeTitle(v)
	case Role:
		k.takeRole(v)
	case Company:
		k.job(Line{}, v)
	case Location:
		v.Text = withoutPostcode(v.Text)
		k.line(Location, v)
	case Mutual:
		k.takeMutual(v)
	case MutualCount:
		k.countMutual(v.Text, v.Number)
	case Register:
		if isRegister(v.Text) {
			k.put(field, small(v.Text), v.Number)
		}
	case Lang:
		k.put(field, small(v.Text), v.Number)
	default:
		k.takeField(field, v)
	}
}

// takeField puts a value into a field of the schema as it is.
func (k *keyValue) takeField(field Field, v Line) {
	spec, err := fieldNamed(entry{name: string(field)})
	if err != nil {
		return
	}
	if spec.Type != List {
		k.line(field, v)
		return
	}
	for _, item := range splitItems(v.Text) {
		if field == Employers {
			item = PlainCompany(item)
		}
		k.add(field, Line{Number: v.Number, Text: item})
	}
}

// takeEvent takes the event that a value names. Behind a key that a place or a
// company can follow, too, it must be called as a meeting is.
func (k *keyValue) takeEvent(key string, v Line) {
	switch event := eventValue(v.Text); {
	case isMeetingName(event):
		k.put(Event, event, v.Number)
	case !isWeakEvent(key):
		if given, _, _ := strings.Cut(small(event), " "); !isPlainName(event) || !isCommonGivenName(given) {
			k.put(Event, event, v.Number)
		}
	case hasLegalForm(v.Text):
		k.job(Line{}, v)
	case isPlaceLine(v.Text), isTown(v.Text):
		k.line(Location, v)
	}
}

// takeRole takes a role; "CTO at Acme" names the company, too, when no key does.
func (k *keyValue) takeRole(v Line) {
	named := slices.ContainsFunc(k.pairs, func(p pair) bool { return keyField(p.key) == Company })
	if h := readSegment(v.Text); h.role != "" && h.company != "" && !named {
		k.job(Line{Number: v.Number, Text: h.role}, Line{Number: v.Number, Text: h.company})
		return
	}
	k.job(v, Line{})
}

// takeTitle tells an academic title from a job title, which people call so, too.
func (k *keyValue) takeTitle(v Line) {
	if isTitleStart(v.Text) {
		k.line(Title, v)
		return
	}
	k.job(v, Line{})
}

// takeMutual reads names, "Jane Doe and 3 others", or a number.
func (k *keyValue) takeMutual(v Line) {
	names, number, others := mutualItems(v.Text)
	for _, name := range names {
		k.add(Mutual, Line{Number: v.Number, Text: name})
	}
	m := mutual{count: len(k.Facts.List(Mutual)), lines: k.Facts[Mutual].Lines}
	switch {
	case number >= 0 && others:
		m.count += number
	case number >= 0 && len(names) == 0:
		m.count, m.lines = number, []int{v.Number}
	}
	if m.count > 0 {
		k.countMutual(strconv.Itoa(m.count), m.lines...)
	}
}

// countMutual sets the number of shared contacts, unless a larger one is known:
// who is named is seldom everybody.
func (k *keyValue) countMutual(number string, lines ...int) {
	if readNumber(number) > readNumber(k.Facts.Text(MutualCount)) {
		delete(k.Facts, MutualCount)
		k.put(MutualCount, number, lines...)
	}
}

// keyLanguage is the language of keys that are German; English ones are the
// schema's own and tell nothing.
func keyLanguage(pairs []pair) string {
	for _, p := range pairs {
		switch barestKey(plainKey(p.key)) {
		case "wer", "macht", "sitz", "wo", "woher", "kennt", "studiert", "wichtig", "braucht", "mag", "bitte", "getroffen", "kennengelernt", "messe", "tätig bei", "arbeitet bei", "wohnt in",
			"firma", "unternehmen", "rolle", "ort", "wohnort", "standort", "vorname", "nachname", "beruf", "funktion",
			"arbeitgeber", "ich suche", "sucht", "ich biete", "bietet", "kenntnisse", "gruppe", "beitrag", "anrede", "hochschule":
			return "de"
		}
	}
	return ""
}
