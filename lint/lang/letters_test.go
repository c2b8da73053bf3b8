package lang

import "testing"

// TestLetters holds that the table leads to the entry that comes before a word, or
// is it, among all entries.
func TestLetters(t *testing.T) {
	var entries []Entry
	for _, s := range []string{"'s", "1", "a", "a1", "ab", "abc", "az", "aü", "b", "ca", "y", "z", "zz", "ß", "ü", "üz"} {
		entries = append(entries, Entry{Text: s})
	}
	packed := newEntries(entries)
	l := newLetters(&packed)
	for _, e := range entries {
		for _, word := range []string{e.Text, e.Text + "\x00", e.Text + "m", e.Text + "ü", e.Text[:len(e.Text)-1]} {
			want := -1
			for i := range entries {
				if entries[i].Text <= word {
					want = i
				}
			}
			if got := l.search(&packed, word); got != want {
				t.Errorf("%q: got %d, want %d", word, got, want)
			}
		}
	}
	if got := newLetters(&Entries{}).search(&Entries{}, "a"); got != -1 {
		t.Errorf("nothing holds %d", got)
	}
}
