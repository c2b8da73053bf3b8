package rules_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"note/lint"
	"note/lint/lang"
	"note/lint/rules"
)

// TestSwap holds that no verdict hangs on who the reader is: with another name,
// or another company, of the same length in note and facts it stays the same.
func TestSwap(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(notesDir, "*.jsonl"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no notes: %v", err)
	}
	swapped := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range bytes.Lines(data) {
			var n struct {
				ID, Text  string
				Recipient map[string]any
			}
			if err := json.Unmarshal(line, &n); err != nil {
				t.Fatal(err)
			}
			for _, field := range []string{"name", "company"} {
				value, _ := n.Recipient[field].(string)
				note, other := swap(n.Text, value)
				if note == n.Text || field == "company" && !strings.Contains(n.Text, value) {
					continue // that a shop is called a shop is no name
				}
				swapped++
				if was, is := verdict(n.Text, field, value), verdict(note, field, other); was != is {
					t.Errorf("%s: %s %q to %q: %s becomes %s:\n%s", n.ID, field, value, other, was, is, note)
				}
			}
		}
	}
	if swapped < 500 {
		t.Errorf("but %d swaps", swapped)
	}
}

// verdict is that of a note for a reader of whom one fact is known, a name with its last part.
func verdict(note, field, value string) string {
	known := lint.Known{field: {value}}
	if field == "name" {
		known["last"] = []string{value[strings.LastIndexByte(value, ' ')+1:]}
	}
	return lint.Run(
		lint.Note{Input: note, Network: lint.Networks[0], Recipient: known},
		lint.Config{Rules: rules.All(), Packs: lang.Packs(), Lang: "en"},
	).Verdict()
}

// swap writes other words for those of value, in the note and in value. Titles,
// and words that are written small or in capitals, as GmbH, stay.
func swap(note, value string) (swappedNote, swappedValue string) {
	swappedNote, swappedValue = note, value
	for i, word := range strings.FieldsFunc(value, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if runes := []rune(word); len(runes) < 3 || !unicode.IsUpper(runes[0]) || !unicode.IsLower(runes[1]) || !unicode.IsLower(runes[len(runes)-1]) || strings.Contains(value, word+".") {
			continue
		}
		other := madeUp(word, i)
		swappedNote = replaceWord(swappedNote, word, other)
		swappedValue = replaceWord(swappedValue, word, other)
	}
	return swappedNote, swappedValue
}

// madeUp is a name of the same length that no pack knows.
func madeUp(word string, seed int) string {
	const consonants, vowels = "kvzqxwj", "yuoia" // rare enough to make no word
	var out []rune
	for i, r := range []rune(word) {
		letters := consonants
		if i%2 == 1 {
			letters = vowels
		}
		out = append(out, rune(letters[(int(r)+i+seed)%len(letters)]))
	}
	out[0] = unicode.ToUpper(out[0])
	return string(out)
}

// replaceWord replaces word where no letter stands beside it.
func replaceWord(s, word, other string) string {
	var out strings.Builder
	for {
		i := strings.Index(s, word)
		if i < 0 {
			return out.String() + s
		}
		before := i > 0 && unicode.IsLetter(rune(s[i-1]))
		behind := strings.TrimLeftFunc(s[i+len(word):], unicode.IsLetter) != s[i+len(word):]
		out.WriteString(s[:i])
		if before || behind {
			out.WriteString(word)
		} else {
			out.WriteString(other)
		}
		s = s[i+len(word):]
	}
}
