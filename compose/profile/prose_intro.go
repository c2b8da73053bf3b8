package profile

import "strings"

// introduced is the person whom a sentence of an e-mail introduces to its reader:
// „Darf ich dir Frau Dr. Weiß vorstellen?“, "I'd like to introduce you to Kim Weiß."
// rest is what the sentence goes on with. Who wrote the e-mail is another.
func introduced(s string) (p person, rest string, ok bool) {
	lower := asciiLower(s)
	for _, cue := range introductions {
		at := strings.Index(lower, cue.before)
		if at < 0 || !strings.Contains(lower[at:], cue.behind) {
			continue
		}
		if p, rest, ok := introducedAs(s[at+len(cue.before):]); ok {
			return p, strings.TrimPrefix(rest, cue.behind), true
		}
	}
	return addressed(s)
}

// introductions are the words before and behind the name of whom a letter introduces.
var introductions = []struct{ before, behind string }{
	{"darf ich dir ", " vorstellen"}, {"darf ich ihnen ", " vorstellen"}, {"darf ich euch ", " vorstellen"}, {"darf ich vorstellen: ", ""}, {"darf ich vorstellen, ", ""},
	{"würde dir gern ", " vorstellen"}, {"würde ihnen gern ", " vorstellen"}, {"würde dir gerne ", " vorstellen"}, {"würde ihnen gerne ", " vorstellen"},
	{"möchte dir ", " vorstellen"}, {"möchte ihnen ", " vorstellen"}, {"möchte euch ", " vorstellen"}, {"wollte dir ", " vorstellen"}, {"wollte ihnen ", " vorstellen"},
	{"stelle ich dir ", " vor"}, {"stelle ich ihnen ", " vor"}, {"ich stelle dir ", " vor"}, {"ich stelle ihnen ", " vor"},
	{"möchte dich mit ", ""}, {"möchte sie mit ", ""}, {"würde dich gern mit ", ""}, {"würde dich gerne mit ", ""}, {"würde sie gern mit ", ""}, {"würde sie gerne mit ", ""},
	{"ich verbinde dich mit ", ""}, {"ich verbinde sie mit ", ""}, {"bringe dich mit ", ""}, {"sprich mal mit ", ""}, {"schreib mal ", ""}, {"melde dich mal bei ", ""}, {"den kontakt zu ", ""},
	{"in kopie ist ", ""}, {"in cc ist ", ""}, {"in cc: ", ""}, {"in kopie: ", ""},
	{"introduce you to ", ""}, {"may i introduce ", ""}, {"let me introduce ", ""}, {"to introduce ", ""}, {"introducing you to ", ""}, {"introducing ", ""},
	{"connect you with ", ""}, {"connecting you with ", ""}, {"connect you to ", ""}, {"put you in touch with ", ""}, {"putting you in touch with ", ""}, {"an intro to ", ""},
	{"please meet ", ""}, {"you should meet ", ""}, {"you should talk to ", ""}, {"you to meet ", ""}, {"looping in ", ""}, {"copying in ", ""}, {"copying ", ""}, {"cc'ing ", ""}, {"i've copied ", ""},
}

// addressed is the person of "Lena, meet Tom Köhler", „Lena, das ist Tom Köhler“:
// who is addressed is another.
func addressed(s string) (p person, rest string, ok bool) {
	whom, told, ok := strings.Cut(s, ", ")
	if !ok || len(strings.Fields(whom)) > 3 || !isNameWords(strings.Fields(whom)) {
		whom, told = "", s
	}
	lower := asciiLower(told)
	for _, cue := range []string{"meet ", "this is ", "das ist ", "hier ist ", "ich habe hier "} {
		if strings.HasPrefix(lower, cue) && (whom != "" || cue == "meet ") {
			return introducedAs(told[len(cue):])
		}
	}
	return person{}, "", false
}

// introducedAs reads the name behind the words that introduce somebody.
func introducedAs(s string) (p person, rest string, ok bool) {
	name, rest := nameRun(cutRelation(s))
	p, ok = readName(name)
	ok = ok && p.last != "" && isProseName(p) && len(strings.Fields(p.name))+len(p.title)+len(p.salutation) > 1
	return p, rest, ok
}

// cutRelation cuts "my colleague" off the front.
func cutRelation(s string) string {
	for _, whose := range []string{"my ", "our ", "meine ", "meinen ", "unsere ", "unseren ", "einmal ", "mal ", "kurz ", "hier ", "hiermit ", "heute ", "gern ", "gerne ", "noch "} {
		if rest, ok := strings.CutPrefix(s, whose); ok {
			for r, _ := firstRune(rest); rest != "" && (r >= 'a' && r <= 'z' || isRelation(rest)); r, _ = firstRune(rest) {
				_, rest, _ = strings.Cut(rest, " ")
			}
			return rest
		}
	}
	return s
}

// isRelation says that s begins with what somebody is to the writer.
func isRelation(s string) bool {
	return begins(s, "Kollegin ", "Kollegen ", "Freundin ", "Freund ", "Bekannte ", "Bekannten ", "Kundin ", "Kunden ", "Chefin ", "Chef ")
}

// letterLines is the lines of in up to the closing formula of the letter that
// introduces somebody, without its greeting: what stands below is of its writer.
// Of any other text they are all lines, without the greeting.
func letterLines(in Input) []Line {
	var lines []Line
	introduces := introduces(in)
	for _, l := range in.Lines {
		if introduces && (isClosing(l.Text) || isDashes(l.Text) || len(lines) > 0 && isReplyMark(l.Text)) {
			return lines
		}
		if introduces && isMailHeader(l.Text) {
			continue
		}
		if rest, ok := cutGreeting(l.Text); ok {
			l.Text = rest
		}
		lines = append(lines, l)
	}
	return lines
}

// introduces says that a line of in introduces somebody.
func introduces(in Input) bool {
	for _, l := range in.Lines {
		if len(l.Text) < 2_000 && holds(asciiLower(l.Text), "vorstellen", "stelle ich", "ich stelle", "dich mit", "sie mit ", "dich gern", "sprich mal", "schreib mal", "melde dich", "kontakt zu ", "in kopie", "in cc", "introduc", "connect you", "connecting you",
			"in touch with", "intro to", "meet ", "should talk", "looping in", "copying", "cc'ing", "i've copied", "this is ", "das ist ", "hier ist ", "ich habe hier ") {
			rest, _ := cutGreeting(l.Text)
			for _, s := range sentences(rest) {
				if _, _, ok := introduced(s); ok {
					return true
				}
			}
		}
	}
	return false
}
