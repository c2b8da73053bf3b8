package profile

import "strings"

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
