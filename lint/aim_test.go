package lint

import "testing"

// TestAimed holds when an offer ties its note to the reader: when it is aimed at
// a trade or at something of theirs, not when it names wares and anybody.
func TestAimed(t *testing.T) {
	for _, tt := range []struct {
		lang, note string
		want       Degree
	}{
		{"en", "Hi Kim, we sell quilted covers and awnings to companies.", None},
		{"en", "Hi Kim, we sell quilted covers and awnings to dentists.", Weak},
		{"en", "Hi Kim, I'm a dentist. We sell quilted covers and awnings.", None},
		{"en", "Hi Kim, we sell quilted covers and awnings for your dinghies.", Weak},
		{"de", "Hallo Kim, wir verkaufen Markisen und Steppdecken an Unternehmen.", None},
		{"de", "Hallo Kim, wir verkaufen Markisen und Steppdecken an Arztpraxen.", Weak},
		{"de", "Hallo Kim, wir verkaufen Markisen und Steppdecken im Handwerk.", Weak},
		{"de", "Hallo Kim, wir verkaufen Markisen und Steppdecken für Ihre Jolle.", Weak},
	} {
		r := read(shipped(tt.lang, tt.note, nil))
		if len(r.Pitches) == 0 || r.Personalization() != tt.want {
			t.Errorf("%q: %d pitches, %s, want %s; evidence %+v", tt.note, len(r.Pitches), r.Personalization(), tt.want, r.Evidence)
		}
	}
}

// TestOfSender holds that who the sender is makes no close tie, however much they tell of it.
func TestOfSender(t *testing.T) {
	for _, tt := range []struct {
		note string
		want Degree
	}{
		{"Hi Kim, I'm a loom mender with a passion for quilting, felting and Orkney wool.", Weak},
		{"Hi Kim, I'm with you on quilting, felting and Orkney wool.", Specific},
	} {
		if r := read(shipped("en", tt.note, nil)); r.Personalization() != tt.want {
			t.Errorf("%q: %s, want %s; evidence %+v", tt.note, r.Personalization(), tt.want, r.Evidence)
		}
	}
}

// TestPaired holds that two nouns side by side are a name in German.
func TestPaired(t *testing.T) {
	for _, tt := range []struct {
		note string
		want Degree
	}{
		{"Hallo Kim, gern Steppdecken Jolle.", Weak},
		{"Hallo Kim, gern Steppdecken, Jolle.", None},
	} {
		if r := read(shipped("de", tt.note, nil)); r.Personalization() != tt.want {
			t.Errorf("%q: %s, want %s; evidence %+v", tt.note, r.Personalization(), tt.want, r.Evidence)
		}
	}
}
