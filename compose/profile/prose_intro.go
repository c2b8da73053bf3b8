package profile

import "strings"

// introduced is the person whom a sentence of an e-mail introduces to its reader:
// „Darf ich dir Frau Dr. Weiß vorstellen?“, "I'd like to introduce you to Kim Weiß."
// rest is what the sentence goes on with. Who wrote the e-mail is another.
func introduced(s string) (p person, rest string, ok bool) {
	lower := asciiLower(s)
	for _, cue := range []struct{ before, behind string }{
		{"darf ich dir ", " vorstellen"}, {"darf ich ihnen ", " vorstellen"}, {"darf ich euch ", " vorstellen"},
		{"würde dir gern ", " vorstellen"}, {"würde ihnen gern ", " vorstellen"}, {"würde dir gerne ", " vorstellen"},
		{"möchte dir ", " vorstellen"}, {"möchte ihnen ", " vorstellen"}, {"möchte euch ", " vorstellen"},
		{"stelle ich dir ", " vor"}, {"stelle ich ihnen ", " vor"}, {"ich stelle dir ", " vor"}, {"ich stelle ihnen ", " vor"},
		{"möchte dich mit ", ""}, {"möchte sie mit ", ""}, {"ich verbinde dich mit ", ""}, {"sprich mal mit ", ""}, {"schreib mal ", ""},
		{"introduce you to ", ""}, {"may i introduce ", ""}, {"let me introduce ", ""}, {"to introduce ", ""},
		{"connect you with ", ""}, {"connecting you with ", ""}, {"connect you to ", ""}, {"put you in touch with ", ""},
		{"please meet ", ""}, {"you should meet ", ""}, {"you should talk to ", ""},
	} {
		at := strings.Index(lower, cue.before)
		if at < 0 || !strings.Contains(lower[at:], cue.behind) {
			continue
		}
		name, rest := nameRun(cutRelation(s[at+len(cue.before):]))
		p, ok := readName(name)
		if ok && p.last != "" && isProseName(p) && len(strings.Fields(p.name))+len(p.title)+len(p.salutation) > 1 {
			return p, strings.TrimPrefix(rest, cue.behind), true
		}
	}
	return person{}, "", false
}

// cutRelation cuts "my colleague" off the front.
func cutRelation(s string) string {
	for _, whose := range []string{"my ", "our ", "meine ", "meinen ", "unsere ", "unseren ", "einmal ", "mal ", "kurz ", "hier "} {
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

// letterLines is the lines of in up to the closing formula of the e-mail that
// introduces somebody: what stands below is of its writer. It is in's lines
// when nobody is introduced.
func letterLines(in Input) []Line {
	if !introduces(in) {
		return in.Lines
	}
	var lines []Line
	for _, l := range in.Lines {
		switch {
		case isClosing(l.Text), isDashes(l.Text), len(lines) > 0 && isReplyMark(l.Text):
			return lines
		case !isMailHeader(l.Text):
			lines = append(lines, l)
		}
	}
	return lines
}

// introduces says that a line of in introduces somebody.
func introduces(in Input) bool {
	for _, l := range in.Lines {
		if len(l.Text) < 2_000 && holds(asciiLower(l.Text), "vorstellen", "stelle ich", "ich stelle", "dich mit", "sie mit ", "sprich mal", "schreib mal", "introduce", "connect you", "connecting you",
			"in touch with", "please meet", "should meet", "should talk") {
			if _, _, ok := introduced(l.Text); ok {
				return true
			}
		}
	}
	return false
}
