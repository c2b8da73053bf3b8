package profile

import (
	"slices"
	"strings"

	"note/lint/text"
)

// Prose reads a sentence or two that the writer jotted down.
var Prose = Format{
	Name:  "prose",
	Doc:   "a sentence or two about the person (English or German)",
	Looks: looksLikeProse,
	Read:  readProse,
}

// looksLikeProse says that a sentence of in is about somebody with a name, and
// that in is no e-mail with a signature, whose lines are no sentences.
func looksLikeProse(in Input) bool {
	if hasLine(letterLines(in), "--") {
		return false
	}
	found, ok := findSubject(proseSentences(in), greetedIn(in))
	return ok && (!found.job.isEmpty() || !isListOfLines(in))
}

// isListOfLines says that in is no text but a page: most of its lines are a few
// words. Whom such is about, a name at its top does not prove.
func isListOfLines(in Input) bool {
	lines, short := 0, 0
	for _, l := range in.Lines {
		if n := len(strings.Fields(l.Text)); n > 0 {
			lines++
			if n < 5 {
				short++
			}
		}
	}
	return lines > 5 && 3*short > 2*lines
}

func readProse(in Input) (Profile, error) {
	list := proseSentences(in)
	greeted := greetedIn(in)
	found, ok := findSubject(list, greeted)
	if !ok {
		return Profile{}, ErrNoName
	}
	r := proseReader{builder: newBuilder(), sentences: list, letter: introduces(in)}
	r.builder.person(found.person, list[found.at].lines...)
	r.job(found.job, list[found.jobAt].lines)
	r.jotted(in, found.person)
	for i, s := range list {
		if i == found.at || i == found.jobAt || !isOfAnother(s.text, found.person, greeted) {
			r.read(s)
		}
	}
	r.words()
	return r.done()
}

// sentence is a sentence with the lines that it stands in.
type sentence struct {
	text  string
	lines []int
}

// maxProse is the length in bytes of a jotted note; what follows is not read.
const maxProse = 20_000

// minWrapped is the length in bytes below which a line is not wrapped, but ends.
const minWrapped = 48

// proseSentences parts the lines of in into sentences; line breaks may wrap them.
func proseSentences(in Input) []sentence {
	var b strings.Builder
	var starts, numbers []int
	for _, l := range letterLines(in) {
		starts, numbers = append(starts, b.Len()), append(numbers, l.Number)
		if room := maxProse - b.Len(); len(l.Text) > room {
			b.WriteString(strings.ToValidUTF8(l.Text[:max(0, room)], ""))
			break
		}
		b.WriteString(l.Text)
		b.WriteByte('\n')
		if len(l.Text) < minWrapped && !strings.HasSuffix(l.Text, ",") {
			b.WriteByte('\n') // a line of its own
		}
	}
	t := text.Measure(b.String())
	list := make([]sentence, 0, len(t.Sentences))
	line := 0
	for _, span := range t.Sentences {
		s := sentence{text: cleanValue(t.Source[span.Start:span.End])}
		for line+1 < len(starts) && starts[line+1] <= span.Start {
			line++
		}
		for i := line; i < len(starts) && starts[i] < span.End; i++ {
			s.lines = append(s.lines, numbers[i])
		}
		list = append(list, s)
	}
	return list
}

// proseReader takes facts from sentences about one person.
type proseReader struct {
	*builder
	sentences []sentence
	letter    bool // an e-mail that introduces the person, whose writer tells of themselves, too
}

// job puts what the person does.
func (r *proseReader) job(j proseJob, lines []int) {
	if len(lines) == 0 {
		return
	}
	r.put(Role, j.role, lines...)
	if j.company != "" {
		r.company(Line{Number: lines[0], Text: j.company})
	}
	r.put(School, j.school, lines...)
	r.put(Location, j.place, lines...)
}

// jotted takes the company of a first line that is "Jo Lee, Acme" and no more.
func (r *proseReader) jotted(in Input, p person) {
	for _, l := range in.Lines {
		if l.Text == "" {
			continue
		}
		name, company, ok := strings.Cut(l.Text, ", ")
		if run, _ := properRun(company); ok && name == p.name && run == company && !isRole(company) && !isPlace(company) && !isTown(company) && !isCredentials(company) && len(strings.Fields(company)) < 5 {
			r.company(Line{Number: l.Number, Text: company})
		}
		return
	}
}

// isOfAnother says that a sentence addresses the person, or tells of whom the
// letter greets: „Tom, Lena leitet …“, „Lena sucht …“.
func isOfAnother(s string, p person, greeted []string) bool {
	word, rest, _ := strings.Cut(s, " ")
	name := strings.TrimRight(word, ",:")
	if name != word && name == p.first && rest != "" {
		return true
	}
	return len(greeted) > 0 && slices.Contains(greeted, small(name)) && name != p.first
}

// read takes what one sentence tells.
func (r *proseReader) read(s sentence) {
	if event := eventIn(s.text); !sameCompany(event, r.Facts.Text(Company)) {
		r.put(Event, event, s.lines...)
	}
	if !r.letter || !isOwnSentence(s.text) {
		r.put(School, schoolIn(s.text), s.lines...)
	}
	r.put(Group, groupIn(s.text), s.lines...)
	r.put(Post, postIn(s.text), s.lines...)
	r.put(Location, placeIn(s.text), s.lines...)
	if want := wantIn(s.text); want != "" {
		r.add(Wants, Line{Number: s.lines[0], Text: want})
	}
	if nick := nickIn(s.text); nick != "" {
		delete(r.Facts, First)
		r.put(First, nick, s.lines...)
	}
	for _, name := range contactsIn(s.text) {
		if !strings.EqualFold(name, r.Facts.Text(Name)) {
			r.add(Mutual, Line{Number: s.lines[0], Text: name})
		}
	}
}

// words takes how the person wishes to be contacted, and the language.
func (r *proseReader) words() {
	var wishes, all []string
	var lines []int
	for _, s := range r.sentences {
		all = append(all, s.text)
		if isPreference(s.text) {
			wishes = append(wishes, s.text)
			lines = append(lines, s.lines...)
		}
	}
	r.put(Preferences, strings.Join(wishes, " "), lines...)
	r.put(Register, register(r.Facts.Text(Preferences)), lines...)
	r.put(Lang, ownLanguage(all, []string{r.Facts.Text(Role)}, ""))
}
