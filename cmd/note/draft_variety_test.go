package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"note/cmd/note/shipped"
	"note/compose"
	"note/compose/profile"
	"note/lint/text"
)

// alike is the most that the median pair of notes for one ground may share.
const alike = 0.6

// TestNotesForOneGroundDiffer writes to 200 people for the same ground and
// compares every two notes by their words beyond names and facts.
func TestNotesForOneGroundDiffer(t *testing.T) {
	for _, folder := range []struct{ lang, register string }{{"en", ""}, {"de", "sie"}, {"de", "du"}} {
		for _, k := range compose.Kinds() {
			notes := notesFor(t, k, folder.lang, folder.register)
			share := medianShare(notes)
			t.Logf("%s %s %s: the median pair shares %.0f %% of its words", folder.lang, folder.register, k.Kind, 100*share)
			if share > alike {
				t.Errorf("%s %s: over %.0f %%", folder.lang+folder.register, k.Kind, 100*alike)
			}
		}
	}
}

// notesFor are the words, beyond names and facts, of notes to 200 people.
func notesFor(t *testing.T, k compose.KindSpec, lang, register string) [][]string {
	t.Helper()
	var notes [][]string
	for i := range 200 {
		r := compose.Request{
			Recipient: profile.Facts{
				profile.Name: {Values: []string{fmt.Sprintf("Kim Weiß%d", i)}}, profile.First: {Values: []string{"Kim"}},
				profile.URL: {Values: []string{fmt.Sprintf("https://example.org/kim-%d", i)}},
			},
			Sender:    profile.Facts{profile.Topics: {Values: []string{"Moor"}}, profile.First: {Values: []string{"Ada"}}},
			Templates: shipped.Templates, Lang: lang, Register: register, Limit: 300, Box: true,
		}
		shared := profile.Fact{Values: []string{plainValues[string(k.Theirs[0])]}}
		r.Recipient[k.Theirs[0]] = shared
		if len(k.Mine) > 0 {
			r.Sender[k.Mine[0]] = shared
		}
		switch k.Kind {
		case compose.Talk:
			r.Recipient[profile.Headline] = profile.Fact{Values: []string{"Speaker, " + shared.Values[0]}}
		case compose.Place:
			r.Recipient[profile.Skills] = r.Sender[profile.Topics]
		}
		drafts, err := testDrafter(r).drafts()
		if err != nil || drafts[0].Ground.Kind != k.Kind {
			t.Fatalf("%s: %v, %v", k.Kind, drafts, err)
		}
		notes = append(notes, ownWords(drafts[0]))
	}
	return notes
}

// ownWords are the words of a draft that are the template's own, sorted.
func ownWords(d compose.Draft) []string {
	var own []string
	for _, p := range d.Pieces {
		if p.Origin.Field != "" {
			continue
		}
		for _, w := range text.Measure(p.Text).Words {
			own = append(own, w.Fold)
		}
	}
	slices.Sort(own)
	return own
}

// medianShare is what the median of all pairs shares: of the words of both,
// those that stand in both.
func medianShare(notes [][]string) float64 {
	seen := map[string]float64{}
	var shares []float64
	for i, a := range notes {
		for _, b := range notes[:i] {
			pair := strings.Join(a, " ") + "\n" + strings.Join(b, " ")
			if _, known := seen[pair]; !known {
				seen[pair] = 2 * float64(common(a, b)) / float64(len(a)+len(b))
			}
			shares = append(shares, seen[pair])
		}
	}
	slices.Sort(shares)
	return shares[len(shares)/2]
}

// common counts the words that stand in both of two sorted lists.
func common(a, b []string) int {
	n := 0
	for len(a) > 0 && len(b) > 0 {
		switch strings.Compare(a[0], b[0]) {
		case 0:
			n++
			a, b = a[1:], b[1:]
		case -1:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	return n
}
