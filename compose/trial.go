package compose

import (
	"maps"

	"note/compose/profile"
)

// Trial is a note with one choice of a template in it, to be judged.
type Trial struct {
	Line              int // of the choice
	Optional          bool
	Note              string
	Start, End        int // of the choice in Note, in bytes
	Recipient, Sender profile.Facts
}

// someone has a name for what an example may leave unsaid. They are names alone,
// which every language has.
var someone = map[profile.Field]string{
	profile.Name: "Kim Weiß", profile.First: "Kim", profile.Last: "Weiß", profile.Company: "Tidewell", profile.School: "TU Ilmenau",
	profile.Event: "LoomConf", profile.Group: "Slow Freight", profile.Location: "Erfurt", profile.Topics: "Terraform",
	profile.Role: "Data Engineer", profile.Skills: "Terraform",
}

// Trials are notes that hold each choice of a template once, beside no more than
// the parts that cannot go. They are filled with the facts of the example and,
// where it has none, with those of someone; a choice that these do not fill has none.
func (t Template) Trials() []Trial {
	s, ok := t.trialScene()
	if !ok {
		return nil
	}
	var list []Trial
	for i := range t.Parts {
		p := &t.Parts[i]
		for _, choices := range [][]Choice{p.Choices, p.Otherwise} {
			for _, c := range choices {
				if trial, ok := t.trial(s, i, c); ok {
					list = append(list, trial)
				}
			}
		}
	}
	return list
}

// trialScene has the facts of the example, and of someone.
func (t Template) trialScene() (scene, bool) {
	r := t.Example.request(t)
	grounds := Grounds(r.Recipient, r.Sender, "")
	s := scene{recipient: maps.Clone(r.Recipient), sender: maps.Clone(r.Sender)}
	found := false
	for _, g := range grounds {
		if g.Kind == t.Ground && !found {
			s.ground, found = g, true
		}
	}
	for _, facts := range []profile.Facts{s.recipient, s.sender} {
		complete(facts)
	}
	return s, found
}

// complete adds the facts of someone where there are none; one name goes with another.
func complete(facts profile.Facts) {
	if first := facts.Text(profile.First); first != "" && !facts.Has(profile.Name) {
		facts[profile.Name] = profile.Fact{Values: []string{first + " " + someone[profile.Last]}}
	}
	for field, v := range someone {
		if !facts.Has(field) {
			facts[field] = profile.Fact{Values: []string{v}}
		}
	}
}

// trial is the note with a choice of part i.
func (t Template) trial(s scene, i int, c Choice) (Trial, bool) {
	trial := Trial{Line: c.Line, Optional: t.Parts[i].Optional, Recipient: s.recipient, Sender: s.sender}
	for j := range t.Parts {
		p := &t.Parts[j]
		words := ""
		switch options := s.options(&t, p); {
		case i == j:
			words = textOf(s.fill(t.File(), t.Lang, c))
		case !p.Optional && len(options) > 0:
			words = options[0].text
		case p.Optional:
			continue
		}
		if words == "" {
			return Trial{}, false
		}
		if trial.Note != "" {
			trial.Note += p.separator()
		}
		if i == j {
			trial.Start, trial.End = len(trial.Note), len(trial.Note)+len(words)
		}
		trial.Note += words
	}
	return trial, true
}
