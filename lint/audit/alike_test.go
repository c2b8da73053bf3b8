package audit

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"note/lint"
	"note/lint/lang"
)

// labelled is a note of testdata/notes, each written for itself.
type labelled struct {
	ID, Lang, Text string
	Recipient      map[string]any
}

func readLabelled(t *testing.T) []labelled {
	t.Helper()
	var notes []labelled
	for _, file := range []string{"worked-en.jsonl", "worked-de.jsonl"} {
		data, err := os.ReadFile("../../testdata/notes/" + file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			var n labelled
			if err := json.Unmarshal([]byte(line), &n); err != nil {
				t.Fatal(err)
			}
			notes = append(notes, n)
		}
	}
	return notes
}

// wordingOf is how a note is worded, of whose reader the facts are known.
func wordingOf(text string, facts map[string]any) lint.Wording {
	known := lint.Known{}
	for field, value := range facts {
		if s, ok := value.(string); ok {
			known[field] = []string{s}
		}
	}
	return lint.Run(lint.Note{Input: text, Recipient: known}, lint.Config{Packs: lang.Packs(), Lang: "en"}).Wording()
}

// networksOwn is what stands in LinkedIn's own texts, which some of the notes are.
var networksOwn = regexp.MustCompile("I'd like to (add you to my|join your)")

// TestAlikeApart holds, on notes that were each written for itself, that the
// likeness from which two are one text keeps them apart: of half a million pairs
// no more than one may be alike. Stock phrases are what the two of one have in common.
func TestAlikeApart(t *testing.T) {
	var wordings []lint.Wording
	var texts []string
	for _, n := range readLabelled(t) {
		if !networksOwn.MatchString(n.Text) {
			wordings, texts = append(wordings, wordingOf(n.Text, n.Recipient)), append(texts, n.Text)
		}
	}
	pairs, alike := 0, 0
	for i := range wordings {
		for k := range i {
			if pairs++; wordings[i].IsAlike(wordings[k]) {
				alike++
				t.Logf("%.2f\n\t%q\n\t%q", wordings[i].Likeness(wordings[k]), texts[i], texts[k])
			}
		}
	}
	if t.Logf("%d of %d pairs", alike, pairs); pairs < 1_000_000 || alike > pairs/500_000+1 {
		t.Errorf("%d of %d pairs are alike", alike, pairs)
	}
}

// others are what stands in place of a fact in a copy for somebody else.
var others = map[string]string{
	"name": "Bartholomew", "first": "Bartholomew", "last": "Quistgaard", "company": "Holmgård Søfart", "location": "Ærøskøbing", "school": "Marstal Navigation School",
	"event": "Skagen Fog Days", "group": "Friends of the Lighthouse", "post": "Nobody counts the gulls", "role": "Harbour Pilot", "headline": "Harbour Pilot",
}

// TestAlikeTogether holds that a copy for somebody else, with every fact that the
// note names changed, is known to be the same text, most often also where no more
// is told of the readers than a name, as in LinkedIn's archive.
func TestAlikeTogether(t *testing.T) {
	copies, found, nameless := 0, 0, 0
	for _, n := range readLabelled(t) {
		text, facts := n.Text, map[string]any{}
		for field, value := range n.Recipient {
			old, ok := value.(string)
			if next := others[field]; ok && next != "" && strings.Contains(text, old) {
				text, facts[field] = strings.ReplaceAll(text, old, next), next
			}
		}
		own := wordingOf(n.Text, n.Recipient)
		if text == n.Text || !own.Comparable() {
			continue
		}
		copies++
		if own.IsAlike(wordingOf(text, facts)) {
			found++
		} else {
			t.Logf("%.2f\n\t%q\n\t%q", own.Likeness(wordingOf(text, facts)), n.Text, text)
		}
		if wordingOf(n.Text, nil).IsAlike(wordingOf(text, nil)) {
			nameless++
		}
	}
	t.Logf("of %d copies %d are found, %d without facts", copies, found, nameless)
	if copies < 300 || found*100 < copies*98 || nameless*100 < copies*90 {
		t.Errorf("of %d copies %d are found, %d without facts", copies, found, nameless)
	}
}
