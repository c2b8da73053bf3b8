package profile

import (
	"slices"
	"strings"
)

// subject is who a text is about, and what it says they do.
type subject struct {
	person person
	at     int // the sentence with the name
	job    proseJob
	jobAt  int  // the sentence with the job
	self   bool // they introduce themselves
}

// maxGoesOn is the number of sentences within which a job is told.
const maxGoesOn = 12

// findSubject finds the first sentence whose grammatical subject is somebody
// with a name and who is told to do something, there or in a sentence that
// goes on with she or he; else the subject of the first sentence. Those who
// know or introduced the person are others, and so is whom a letter greets.
func findSubject(list []sentence, greeted []string) (subject, bool) {
	var first subject
	found := false
	for i, s := range list {
		p, job, ok := toldOf(s.text)
		if !ok || isGreeted(p, greeted) {
			continue
		}
		_, self := cutSelf(s.text)
		sub := subject{person: p, at: i, jobAt: i, job: job, self: self}
		for j := i + 1; j < min(len(list), i+maxGoesOn) && sub.job.isEmpty(); j++ {
			rest, ok := goesOn(list[j].text, p)
			if sub.self {
				rest, ok = inThirdPerson(list[j].text)
			}
			if ok {
				sub.job, sub.jobAt = readProseJob(rest), j
			}
		}
		if !sub.job.isEmpty() {
			return sub, true
		}
		if sub.self || i == 0 && isSurelyPerson(p, list) {
			first, found = sub, true
		}
	}
	return first, found
}

// isGreeted says that a person is whom a letter greets.
func isGreeted(p person, greeted []string) bool {
	return slices.Contains(greeted, small(p.first)) || p.salutation != "" && slices.Contains(greeted, small(lastWord(p.last)))
}

// isSurelyPerson says that a name without a job is a person's. German writes all
// nouns with a capital: there a title must show it, or what only people do, or
// that the text goes on with she or he.
func isSurelyPerson(p person, list []sentence) bool {
	var all []string
	for _, s := range list {
		all = append(all, s.text)
		word, _, _ := strings.Cut(s.text, " ")
		switch word {
		case "She", "He", "They", "Her", "His", "Sie", "Er", "Ihr", "Ihre", "Sein", "Seine", p.first:
			if s.text != list[0].text {
				return true
			}
		}
	}
	for _, verb := range []string{"sprach", "spricht", "hielt", "hält", "studierte", "studiert", "promovierte", "wohnt", "lebt", "referierte", "moderierte", "mag", "duzt"} {
		if strings.Contains(list[0].text, p.name+" "+verb+" ") {
			return true
		}
	}
	return p.title != "" || p.salutation != "" || p.pronouns != "" || ownLanguage(all, nil, "") != "de"
}

// toldOf is the person that a sentence is about, and what it says they do.
func toldOf(s string) (person, proseJob, bool) {
	if p, rest, ok := introduced(s); ok {
		return p, readProseJob(rest), true
	}
	if own, itself := cutSelf(s); itself {
		p, rest, ok := subjectOf(own)
		if told, is := inThirdPerson(strings.TrimLeft(rest, " ,")); is {
			rest = told
		}
		return p, readProseJob(rest), ok
	}
	p, rest, ok := subjectOf(s)
	if !ok {
		return roleFirst(s)
	}
	return p, readProseJob(cutMeeting(s, rest)), !isAboutAnother(rest)
}

// roleFirst reads sentences that tell the job before the name: "Acme's CFO Dana
// Finch spoke", "The head of data at Acme, Dana Finch, …".
func roleFirst(s string) (person, proseJob, bool) {
	if company, rest, ok := cutOwner(s); ok {
		words := strings.Fields(rest)
		for i := 0; i < len(words) && i < 5; i++ {
			if isRoleWord(small(words[i])) {
				p, _, named := subjectOf(strings.Join(words[i+1:], " "))
				return p, proseJob{role: strings.Join(words[:i+1], " "), company: company}, named
			}
		}
	}
	for _, article := range []string{"The ", "Der ", "Die "} {
		rest, starts := strings.CutPrefix(s, article)
		clause, more, ok := strings.Cut(rest, ", ")
		if !starts || !ok {
			continue
		}
		job := readRole(clause)
		p, told, named := subjectOf(more)
		return p, job, named && job.company != "" && !isAboutAnother(told)
	}
	return person{}, proseJob{}, false
}

// cutOwner cuts "Acme's " off the front.
func cutOwner(s string) (owner, rest string, ok bool) {
	for _, mark := range []string{"'s ", "’s "} {
		owner, rest, ok := strings.Cut(s, mark)
		if run, _ := properRun(owner); ok && run != "" && run == owner {
			return owner, rest, true
		}
	}
	return "", "", false
}

// subjectOf is the person that a sentence begins with, and what it says of them.
func subjectOf(s string) (p person, rest string, ok bool) {
	s, _ = cutMet(cutOccasion(s))
	for _, intro := range []string{"This is ", "Ich habe ", "Ich hab ", "Habe ", "Hab ", "Hatte ", "Ich kenne ", "Kenne ", "Wir haben ", "Gestern habe ich ",
		"Das ist ", "Kontakt: ", "Name: ", "Lead: "} {
		s = strings.TrimPrefix(s, intro)
	}
	name, rest := nameRun(s)
	p, ok = readName(name)
	if !ok || hasLegalForm(name) || isHouseName(name) || begins(rest, " & ", " + ") || len(strings.Fields(p.name)) < 2 && p.title == "" && p.salutation == "" {
		return person{}, "", false
	}
	return p, rest, isProseName(p)
}

// cutOccasion cuts what stands before the person in „Auf der InnoTrans saß ich
// neben Kim Weiß“: where and when one met.
func cutOccasion(s string) string {
	word, _, _ := strings.Cut(s, " ")
	switch word {
	case "Auf", "Bei", "Beim", "Am", "Im", "In", "Gestern", "Heute", "Letzte", "Letzten", "Vorgestern", "Neulich", "Kürzlich", "At", "Yesterday", "Last":
	default:
		return s
	}
	if rest, at := behind(s, " saß ich neben ", " traf ich auf ", " traf ich ", " lernte ich ", " habe ich mit ", " habe ich ", " sprach ich mit ", " i met ", " i sat next to ", " i spoke to ", " i spoke with ", " i talked to "); at >= 0 && at < 90 {
		return rest
	}
	return s
}

// cutMet cuts "Met" off the front of a sentence.
func cutMet(s string) (rest string, met bool) {
	for _, intro := range []string{"I met ", "Met ", "We met ", "Just met ", "I talked to ", "Talked to ", "I spoke with ",
		"Spoke with ", "Ran into ", "I spoke to ", "Spoke to ", "Chatted with ", "I chatted with ", "Bumped into ", "Sat next to ", "I sat next to ", "Had lunch with ", "Had coffee with "} {
		if rest, ok := strings.CutPrefix(s, intro); ok {
			return rest, true
		}
	}
	return s, false
}

// cutMeeting cuts where one met: "Met Jane Doe at TideCon, …" names no employer.
func cutMeeting(s, rest string) string {
	if _, met := cutMet(s); !met || !strings.HasPrefix(rest, " at ") {
		return rest
	}
	_, more := nextClause(rest)
	return more
}

// isAboutAnother says that what follows a name makes them somebody between the
// writer and the person.
func isAboutAnother(rest string) bool {
	lower := small(rest)
	return holds(lower, "introduced us", "introduced me", "told me about", "recommended h", "recommended them", "knows her", "knows him", "knows them",
		"hat uns vorgestellt", "hat uns bekannt", "hat sie empfohlen", "hat ihn empfohlen", "empfahl", "kennt sie", "kennt ihn") ||
		begins(strings.TrimLeft(lower, " ,"), "is a mutual", "is her ", "is his ", "is my ", "and i ",
			"ist ein gemeinsamer", "ist ihr ", "ist ihre ", "ist sein ", "ist seine ", "ist mein ", "ist meine ", "und ich ")
}

// goesOn is what a sentence says of the same person: it begins with she, he or
// their given name.
func goesOn(s string, p person) (rest string, ok bool) {
	word, rest, _ := strings.Cut(s, " ")
	switch word {
	case "She", "He", "They", "Sie", "Er":
		return " " + rest, true
	}
	return " " + rest, word != "" && (word == p.first || word == p.last)
}
