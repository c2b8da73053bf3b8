package profile

import "strings"

// sender is the person of an e-mail without a foot: whom its head names, if they
// sign with their given name.
func sender(in Input) (p person, line int, ok bool) {
	closing := false
	for _, l := range in.Lines {
		switch lower := small(l.Text); {
		case line == 0 && begins(lower, "from: ", "von: "):
			_, name, _ := strings.Cut(l.Text, ": ")
			name, _, _ = strings.Cut(name, "<")
			if p, ok = readName(name); !ok || p.last == "" || !isPlainName(p.name) {
				return person{}, 0, false
			}
			line = l.Number
		case line == 0 && l.Text != "" && !isMailHeader(l.Text), line > 0 && isReplyMark(l.Text):
			return person{}, 0, false
		case isClosing(l.Text):
			closing = true
		case closing && line > 0 && l.Text != "":
			signs := strings.EqualFold(l.Text, p.first) || strings.EqualFold(l.Text, p.name)
			return p, line, signs && !introduces(in)
		}
	}
	return person{}, 0, false
}

// readSender reads an e-mail without a foot.
func readSender(in Input) (Profile, error) {
	p, line, ok := sender(in)
	if !ok {
		return Profile{}, ErrNoName
	}
	r := signatureReader{builder: newBuilder()}
	r.builder.person(p, line)
	var text []Line
	for _, l := range in.Lines {
		if !isMailHeader(l.Text) && !isGreeting(l.Text) && l.Text != "" && !isClosing(l.Text) {
			text = append(text, l)
		}
	}
	r.letter(text)
	r.put(Lang, ownLanguage(lineTexts(text), nil, closingLanguage(in)))
	return r.done()
}

// letter takes what somebody tells of themselves in their letter.
func (r *signatureReader) letter(text []Line) {
	r.met(text)
	r.goesTo(text)
	r.reachedBy(text)
	for _, l := range joinedLines(text) {
		for _, s := range sentences(l.Text) {
			rest, own := inThirdPerson(s)
			if name, itself := cutSelf(s); itself {
				if _, told, named := subjectOf(name); named {
					rest, own = inThirdPerson(strings.TrimLeft(told, " ,"))
				}
			}
			if !own {
				continue
			}
			j := readProseJob(rest)
			r.put(Role, j.role, l.Number)
			r.company(Line{Number: l.Number, Text: j.company})
			r.put(Location, j.place, l.Number)
		}
	}
}

// reachedBy takes what a letter says on how its writer is reached. What else it
// asks its reader for is no wish of that kind.
func (r *signatureReader) reachedBy(text []Line) {
	for _, l := range joinedLines(text) {
		for _, s := range sentences(l.Text) {
			if holds(small(s), "erreich", "telefonisch", "anrufen", "per mail", "reach me", "call me", "email me", "ring me", "phone me") && isPreference(s) {
				r.put(Preferences, s, l.Number)
				r.put(Register, register(s), l.Number)
			}
		}
	}
}
