package profile

import "strings"

// contactsIn is the people that a sentence says both know.
func contactsIn(s string) []string {
	rest, at := behind(s, "mutual contact is ", "mutual contact: ", "mutual contact ", "mutual connection is ",
		"mutual connection: ", "mutual connection ", "mutual friend ", "we both know ", "introduced by ", "common contact ", "shared contact: ", "shared contact is ", "shared contacts: ",
		"gemeinsamer kontakt ist ", "gemeinsamer kontakt: ", "gemeinsamer kontakt ", "gemeinsame kontakte sind ",
		"gemeinsame kontakte: ", "gemeinsame kontakte ", "wir kennen beide ", "kennen beide ", "vorgestellt von ",
		"empfohlen von ")
	if at < 0 {
		if shared := inCommon(s); shared != nil {
			return shared
		}
		return introducedBy(s)
	}
	names, _, _ := mutualItems(firstClause(cutAdverb(rest)))
	return names
}

// cutAdverb cuts a small word off the front that says nothing: „übrigens Kim Weiß“.
func cutAdverb(s string) string {
	for _, word := range []string{"übrigens ", "auch ", "ja ", "wohl ", "actually ", "also ", "probably ", "of course "} {
		s = strings.TrimPrefix(s, word)
	}
	return s
}

// firstClause is s up to the end of its first clause; a comma can stand between names.
func firstClause(s string) string {
	for _, end := range []string{".", ";", " who ", " (", " whom ", " der ", " die ", " sagte", " told", ", der ", ", die ",
		", who "} {
		if at := strings.Index(s, end); at > 0 {
			s = s[:at]
		}
	}
	return s
}

// introducedBy reads "My colleague Dev Roy knows her well" and "Dev Roy introduced us".
func introducedBy(s string) []string {
	lower := asciiLower(s)
	_, known := behind(s, " knows her", " knows him", " knows them", " introduced us", " kennt sie", " kennt ihn",
		" hat uns vorgestellt", " hat uns bekannt", " is a mutual", " ist ein gemeinsamer", " worked with her",
		" worked with him")
	if known < 0 {
		return nil
	}
	for _, relation := range []string{"seine kollegin ", "sein kollege ", "ihre kollegin ", "ihr kollege ", "her colleague ", "his colleague ", "their colleague ", "my former colleague ", "my colleague ", "my friend ", "my boss ", "mein kollege ",
		"meine kollegin ", "mein freund ", "meine freundin ", "mein chef ", "meine chefin ", "our colleague ", "unser kollege ",
		"unsere kollegin "} {
		if at := strings.Index(lower, relation); at >= 0 && at < known {
			s = s[at+len(relation):]
			break
		}
	}
	p, _, ok := subjectOf(s)
	if !ok {
		return nil
	}
	return []string{p.name}
}
