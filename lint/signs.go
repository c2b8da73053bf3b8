package lint

import (
	"slices"
	"strings"

	"note/lint/text"
)

// Sign is a thing that is so in a note, and what it weighs.
type Sign struct {
	*Weight
	Span text.Span // the words that show it; empty when the whole note does
}

// judge sums up all signs. A named trigger is a reason, whatever else they say, and
// the writer's own reason is one, whatever it says.
func (r *reader) judge() {
	r.Signs = make([]Sign, 0, 32)
	r.signsOfPhrases()
	r.signsOfEvidence()
	r.signsOfWords()
	r.NoReason, r.FitsAll = baseNoReason, baseFitsAll
	for _, s := range r.Signs {
		r.NoReason += int(s.NoReason)
		r.FitsAll += int(s.FitsAll)
	}
	if r.Trigger = r.trigger(); r.Trigger != nil {
		r.NoReason, r.FitsAll = min(r.NoReason, 0), min(r.FitsAll, 0)
	}
}

// trigger is the evidence that is enough by itself; nil when there is none. What a
// cue found too wide to tie closely is not.
func (r *reader) trigger() *Evidence {
	if r.because.Span.End > 0 {
		return &r.because
	}
	for i := range r.Evidence {
		if e := &r.Evidence[i]; e.Enough && e.Reason && e.Tie == Specific {
			return e
		}
	}
	return nil
}

// sign adds a sign. One that says nothing is none.
func (r *reader) sign(sort, kind string, span text.Span) {
	if w := weightOf(sort, kind); w != nil {
		r.Signs = append(r.Signs, Sign{w, span})
	}
}

// signIf adds a sign of the whole note, if it is so.
func (r *reader) signIf(so bool, sort string) {
	if so {
		r.sign(sort, "", text.Span{})
	}
}

// count adds the sign of how much there is of something.
func (r *reader) count(sort string, n int, s scale) { r.sign(sort, s.step(n), text.Span{}) }

// signsOfPhrases are what the note says of the sections that are no evidence.
func (r *reader) signsOfPhrases() {
	for _, section := range [...]struct {
		sort    string
		phrases []Phrase
	}{{"stock", r.Stock}, {"fault", r.Faults}, {"pitch", r.Pitches}, {"ask", r.Asks}} {
		for i, p := range section.phrases {
			if !slices.ContainsFunc(section.phrases[:i], func(before Phrase) bool { return before.Group == p.Group }) {
				r.sign(section.sort, p.Group.Kind, p.Span)
			}
		}
	}
	r.count("stock phrases", len(r.Stock), fewSteps)
	r.count("pitches", len(r.Pitches), fewSteps)
	r.signIf(r.Leaning, "leaning")
}

// signsOfEvidence are the best reason and tie, and how many there are.
func (r *reader) signsOfEvidence() {
	if e := r.Reason; e != nil {
		r.sign("reason", e.Kind, e.Span)
	}
	if e := r.Tie; e != nil {
		r.sign(tieSorts[e.Tie], e.Kind, e.Span)
	}
	r.sign("personalization", r.Personalization().String(), text.Span{})
	reasons, ties := 0, [len(degreeNames)]int{}
	for i := range r.Evidence {
		ties[r.Evidence[i].Tie]++
		if r.Evidence[i].Reason {
			reasons++
		}
	}
	r.count("reasons", reasons, fewSteps)
	r.count("specific ties", ties[Specific], fewSteps)
	r.count("weak ties", ties[Weak], fewestSteps)
}

// tieSorts are the sorts of the closest tie, by its degree.
var tieSorts = [...]string{Weak: "weak tie", Specific: "specific tie"}

// dense is how many words there may be to a narrow one in a note that says much in few.
const dense = 4

// signsOfWords are how much the note says between greeting and closing.
func (r *reader) signsOfWords() {
	content, narrow, named, you := 0, 0, 0, 0
	for i := r.Body.First; i < r.Body.End; i++ {
		t := &r.Tokens[i]
		if t.In(r.is.you) || t.In(r.is.your) {
			you++
		}
		if !r.pack.Content(t) {
			continue
		}
		content++
		if !r.pack.Wide(t) {
			narrow++
		}
		if i > r.Body.First && r.pack.Named(t) {
			named++
		}
	}
	words := r.Body.End - r.Body.First
	r.count("content", content, contentSteps)
	r.count("narrow", narrow, narrowSteps)
	r.count("names", named, nameSteps)
	r.count("you", you, fewSteps)
	r.count("words", words, wordSteps)
	r.signIf(narrow > 0 && words < dense*narrow, "dense")
	said := r.said()
	r.signIf(strings.Contains(said, "?"), "question mark")
	r.signIf(strings.Contains(said, "!"), "exclamation mark")
	r.signIf(strings.ContainsAny(said, "0123456789"), "digits")
}

// said is the text from the first word behind the greeting up to the closing.
func (r *reader) said() string {
	start, end := len(r.text.Source), len(r.text.Source)
	if r.Body.First < len(r.Tokens) {
		start = r.Tokens[r.Body.First].Start
	}
	if r.Body.End < len(r.Tokens) {
		end = r.Tokens[r.Body.End].Start
	}
	return r.text.Source[min(start, end):end]
}
