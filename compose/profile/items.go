package profile

import "strings"

// listItems is the items of lines: one a line, or parted by bullets, semicolons
// or commas outside brackets.
func listItems(lines []Line) []Line {
	var list []Line
	for _, l := range lines {
		if isNoise(l.Text) || len(l.Text) > 2000 {
			continue
		}
		for _, item := range splitItems(l.Text) {
			list = append(list, Line{Number: l.Number, Text: item})
		}
	}
	return list
}

// splitItems parts a text at bullets, semicolons, and commas outside brackets.
func splitItems(s string) []string {
	var items []string
	depth, start := 0, 0
	add := func(end int) {
		if item := strings.Trim(s[start:end], " .,;•·*–-"); item != "" {
			items = append(items, item)
		}
	}
	for at, r := range s {
		switch r {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		}
		if r == ';' || r == '•' || r == '·' || r == ',' && depth <= 0 {
			add(at)
			start = at + len(string(r))
		}
	}
	add(len(s))
	return items
}

// wants lists what somebody looks for. What they refuse is a preference, whose
// words and lines are returned; being open to offers is no want.
func (x *xingPage) wants() (wishes string, lines []int) {
	var refusals []string
	for _, l := range in(x.blocks, wants) {
		if isNoise(l.Text) || len(l.Text) > 2000 || len(refusals) > 0 && !strings.Contains(l.Text, " ") {
			continue // a word alone behind what is not wanted is a page's
		}
		for _, part := range strings.FieldsFunc(l.Text, func(r rune) bool { return r == ';' || r == '•' }) {
			for _, s := range sentences(cleanValue(part)) {
				wanted, refused := partWants(s)
				for _, item := range wanted {
					x.add(Wants, Line{Number: l.Number, Text: item})
				}
				if len(refused) > 0 {
					refusals = append(refusals, refused...)
					lines = append(lines, l.Number)
				}
			}
		}
	}
	return strings.Join(refusals, " "), lines
}

// partWants tells the items of a sentence from its refusals. A sentence that
// begins with a refusal is one as a whole.
func partWants(s string) (wanted, refused []string) {
	for i, item := range splitItems(s) {
		switch {
		case i == 0 && isRefusal(item):
			return nil, []string{s}
		case isRefusal(item):
			refused = append(refused, item)
		case !isOpenToOffers(item):
			wanted = append(wanted, item)
		}
	}
	return wanted, refused
}

// isRefusal says that a sentence among the wants says what is not wanted, or how to write.
func isRefusal(s string) bool {
	words := foldedWords(s)
	for i, w := range words {
		if strings.HasPrefix(w, "kein") || w == "nicht" && i > 0 || w == "bitte" && i+1 < len(words) && words[i+1] == "nicht" || w == "no" && i == 0 {
			return true
		}
	}
	return isPreference(s)
}

// isOpenToOffers knows what XING prints among the wants.
func isOpenToOffers(s string) bool {
	switch small(strings.Trim(s, " .!")) {
	case "offen für angebote", "offen für jobangebote", "open to offers", "open for offers", "nicht auf jobsuche", "auf jobsuche",
		"not looking":
		return true
	}
	return false
}
