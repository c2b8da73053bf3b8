package profile

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// cutBadges cuts what networks and people hang on a name: counters, slogans,
// hashtags, degrees, badges.
func cutBadges(s string) string {
	if strings.HasPrefix(s, "(") {
		if number, rest, ok := strings.Cut(s[1:], ") "); ok && strings.Trim(number, "0123456789+") == "" {
			s = rest
		}
	}
	for _, mark := range []string{"|", "·", "•", " – ", " — ", " - ", " // ", "#", " → ", " ► "} {
		if at := strings.Index(s, mark); at > 0 {
			s = s[:at]
		}
	}
	s = strings.TrimSpace(s)
	for _, tail := range []string{
		"Aktueller Entitätsverlauf", "is reachable", "Status is online", "Status is offline", "Status is reachable",
		"ist erreichbar", "Status ist online", "is open to work", "is hiring", "Hiring Globally", "We're hiring",
		"We are hiring", "Wir stellen ein", "Hiring", "Open to Work", "OPEN TO WORK", "Verified", "Verifiziert", "Premium",
	} {
		if rest, ok := strings.CutSuffix(strings.TrimRight(s, " ,!"), tail); ok && rest != "" {
			s = strings.TrimRight(rest, " ,")
		}
	}
	return s
}

// pronouns takes "She/Her" off the end of a name.
func (n *namer) pronouns() {
	at := strings.LastIndexByte(n.text, ' ')
	if at > 0 && strings.Contains(n.text[at:], "/") && isPronouns(n.text[at+1:]) {
		n.p.pronouns = barePronouns(n.text[at+1:])
		n.to(n.text[:at], "pronouns have a field of their own")
	}
}

// cutSigns drops emoji and signs and turns styled letters (𝗔, Ａ) into plain ones.
func cutSigns(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case 0x1D400 <= r && r <= 0x1D7FF, 0xFF21 <= r && r <= 0xFF5A:
			b.WriteString(norm.NFKC.String(string(r)))
		case isEmoji(r), r > unicode.MaxASCII && unicode.Is(unicode.Sm, r), strings.ContainsRune("*_~^✓✔®™©", r):
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// brackets reads what stands in brackets or quotation marks: pronouns, a birth
// name, the Latin form of a name, or what somebody is called.
func (n *namer) brackets() {
	for range 4 {
		before, inside, after, quoted := enclosed(n.text)
		if inside == "" && before == n.text {
			return
		}
		outside := before + " " + after
		switch {
		case isPronouns(inside):
			n.p.pronouns = barePronouns(inside)
			n.to(outside, "pronouns have a field of their own")
		case !quoted && isTitleTail("("+inside+")") && isTitleStart(before):
			n.to(before+" "+strings.ToUpper(inside)+" "+after, "a title has a field of its own")
			n.keepBracketTitle(inside)
			return
		case !hasLatin(outside) && hasLatin(inside):
			n.to(inside, "the Latin form of the name is given")
		default:
			n.nickname(before, inside, after, quoted)
			n.to(outside, "a nickname is not part of the full name")
		}
	}
}

// keepBracketTitle writes (FH) again as it was printed: it belongs to the title before it.
func (n *namer) keepBracketTitle(inside string) {
	n.p.receipts = n.p.receipts[:len(n.p.receipts)-1]
	n.text = strings.Replace(n.text, " "+strings.ToUpper(inside)+" ", " ("+inside+") ", 1)
}

// isTitleStart says that s is nothing but academic titles.
func isTitleStart(s string) bool {
	_, rest := cutTitles(append(strings.Fields(s), "."))
	return s != "" && len(rest) == 1
}

// nickname takes what somebody is called from inside, when it is certain: it
// stands in quotation marks, or between given and family name, or says so, or
// is short for the given name.
func (n *namer) nickname(before, inside, after string, quoted bool) {
	inside, said := cutCalled(inside)
	words := strings.Fields(inside)
	if len(words) == 0 || len(words) > 2 || !isNameWords(words) || isBirthName(inside) || !hasLatin(inside) {
		return
	}
	for _, w := range words {
		if isCredential(w) || hasNoSmall(w) {
			return
		}
	}
	between := before != "" && after != "" && !isCredentials(strings.TrimLeft(after, " ,"))
	if !quoted && !said && isDiminutive(before, inside) {
		return
	}
	if quoted || said || between || isShortFor(inside, before) {
		n.p.nick = recaseName(inside)
	}
}

// cutCalled takes "goes by" and the like off a nickname.
func cutCalled(s string) (name string, said bool) {
	lower := small(s)
	for _, cue := range []string{"goes by", "call me", "called", "nennt sich", "lässt sich", "wird genannt", "nickname:", "spitzname:", "answers to", "prefers", "aka", "a.k.a.", "genannt", "gen.", "known as", "rufname",
		"preferred name:", "preferred:"} {
		if strings.HasPrefix(lower, cue+" ") || strings.HasPrefix(lower, cue+"\"") {
			return strings.Trim(s[len(cue):], ` "“”„'‘’»«`), true
		}
	}
	return s, false
}

// isShortFor says that nick begins as the given name does.
func isShortFor(nick, before string) bool {
	words := strings.Fields(before)
	return len(words) > 0 && len(nick) >= 3 && strings.HasPrefix(small(words[0]), small(nick)[:3])
}

// enclosed finds the first part of s in brackets or double quotation marks.
// Without one, before is s and inside is empty.
func enclosed(s string) (before, inside, after string, quoted bool) {
	for at, r := range s {
		closing := ""
		switch r {
		case '(':
			closing = ")"
		case '[':
			closing = "]"
		case '"':
			closing = `"`
		case '“', '”', '„':
			closing = "”“\""
		case '«':
			closing = "»"
		case '»':
			closing = "«"
		case '\'', '‘', '’':
			if at == 0 || s[at-1] != ' ' || isCutWord(s[at+len(string(r)):]) {
				continue // an apostrophe
			}
			closing = "'’"
		default:
			continue
		}
		rest := s[at+len(string(r)):]
		if end := strings.IndexAny(rest, closing); end >= 0 {
			_, size := firstRune(rest[end:])
			return strings.TrimSpace(s[:at]), strings.TrimSpace(rest[:end]), strings.TrimSpace(rest[end+size:]), closing != ")" && closing != "]"
		}
		return strings.TrimSpace(s[:at]), "", strings.TrimSpace(rest), false
	}
	return s, "", "", false
}

// isCutWord says that behind an apostrophe a single letter stands: van 't Hof.
func isCutWord(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	return len(word) == 1 && hasNoCapital(word)
}

// cutBirthName cuts "née Ekblad" and what follows it, but for a comma.
func cutBirthName(s string) string {
	words := strings.Fields(s)
	for i := 1; i < len(words); i++ {
		if !isBirthName(words[i]) {
			continue
		}
		for end := i; end < len(words); end++ {
			if strings.HasSuffix(words[end], ",") {
				return strings.Join(words[:i], " ") + ", " + strings.Join(words[end+1:], " ")
			}
		}
		return strings.Join(words[:i], " ")
	}
	return s
}

// isBirthName says that s begins with née or the like.
func isBirthName(s string) bool {
	first, _, _ := strings.Cut(small(s), " ")
	switch first {
	case "née", "nee", "né", "geb.", "geborene", "geb", "born", "ehem.", "formerly", "früher", "nata":
		return true
	}
	return false
}
