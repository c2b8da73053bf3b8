package audit

import "note/lint/text"

// workedWords are what the report of acceptance says by itself.
type workedWords struct {
	locale
	counted   string             // how many of how many, rate, low, high
	withdrawn string             // of them, how many
	left      string             // before the list of what was left out
	young     string             // how many, days
	undated   string             // how many
	untold    string             // how many
	biased    map[Refusal]string // sent, source, accepted
	refused   map[Refusal]string
	need      string // before the list of needs
	points    string // how many, notes
	tests     string // how many
	cause     string
	by        map[string]string            // properties
	value     map[string]map[string]string // by property
	says      map[string]string
	differs   string // points, low, high, chance
	of        string // accepted, n
	interval  string // low, high
	needed    string // notes
}

func workedWordsFor(ui string) *workedWords {
	if ui == "de" {
		return workedGerman()
	}
	return workedEnglish()
}

// valueOf names a value of a property.
func (w *workedWords) valueOf(by, value string) string {
	if name := w.value[by][value]; name != "" {
		return name
	}
	return text.Printable(value, "")
}

func workedEnglish() *workedWords {
	return &workedWords{
		locale:    locale{",", ".", "%"},
		counted:   "%s of %s invitations were accepted: %s (95%% interval: %s to %s).",
		withdrawn: "Among those not accepted are %s that were withdrawn.",
		left:      "Left out:",
		young:     "%s younger than %d days, whether accepted or not",
		undated:   "%s without a date",
		untold:    "%s of which nobody knows what became",
		biased: map[Refusal]string{
			OnlyPending:  "%s in %s, of which %s accepted: it seems to list open invitations only, and to drop each once it is accepted",
			OnlyAccepted: "%s in %s, of which %s accepted: it seems to list no others",
		},
		refused: map[Refusal]string{
			NoOutcomes:   "Cannot tell: nothing here says what became of the invitations.",
			AllUndated:   "Cannot tell: no invitation has a date, so that nobody knows which had time to be accepted.",
			AllYoung:     "Cannot tell yet: no invitation is old enough.",
			OnlyPending:  "Cannot tell: none of the invitations is known to be accepted. LinkedIn's list drops an invitation once it is accepted, so that a rate would mislead.",
			OnlyAccepted: "Cannot tell: only invitations that were accepted are listed, so that a rate would mislead.",
		},
		need:   "Notes needed in each of two groups to show a difference:",
		points: "%d\u00a0points %s",
		tests:  "%s comparisons were made. By chance alone one in twenty would look real, so Holm's method asks more of each: the chance of a single false alarm among all is 5%%.",
		cause:  "Nobody drew lots who gets which note: a difference may come from the people, not from the words.",
		by: map[string]string{
			"note": "Note or none", "reason": "Kind of reason", "personalization": "Personalization",
			"length": "Length", "rule": "Findings", "language": "Language",
		},
		value: map[string]map[string]string{
			"note":            {"note": "with a note", none: "without a note"},
			"reason":          {none: "no reason"},
			"personalization": {none: "none", "weak": "weak", "specific": "specific"},
			"length":          {"1-100": "1–100 characters", "101-200": "101–200", "201-300": "201–300", "301-": "over 300"},
			"rule":            {none: "no finding"},
			"language":        {"en": "English", "de": "German", "unknown": "not recognised"},
		},
		says: map[string]string{
			CannotTell: "Cannot tell: the differences seen here may be chance.",
			Differs:    "Beyond chance where points against the other groups are given.",
			Nothing:    "Nothing to compare: it takes two groups of at least 10 notes.",
		},
		differs:  "%s (%s to %s), %s",
		of:       "%s of %s",
		interval: "%s–%s",
		needed:   "needs %s each",
	}
}

func workedGerman() *workedWords {
	return &workedWords{
		locale:    locale{".", ",", "\u00a0%"},
		counted:   "%s von %s Einladungen wurden angenommen: %s (95-%%-Intervall: %s bis %s).",
		withdrawn: "Unter den nicht angenommenen sind %s zurückgezogene.",
		left:      "Nicht gezählt:",
		young:     "%s jünger als %d Tage, angenommen oder nicht",
		undated:   "%s ohne Datum",
		untold:    "%s, von denen niemand weiß, was aus ihnen wurde",
		biased: map[Refusal]string{
			OnlyPending:  "%s in %s, davon %s angenommen: Dort stehen offenbar nur offene, und jede fällt heraus, sobald sie angenommen ist",
			OnlyAccepted: "%s in %s, davon %s angenommen: Andere stehen dort offenbar nicht",
		},
		refused: map[Refusal]string{
			NoOutcomes:   "Nicht zu sagen: Nichts verrät, was aus den Einladungen wurde.",
			AllUndated:   "Nicht zu sagen: Keine Einladung hat ein Datum; niemand weiß, welche Zeit genug hatten, angenommen zu werden.",
			AllYoung:     "Noch nicht zu sagen: Keine Einladung ist alt genug.",
			OnlyPending:  "Nicht zu sagen: Von keiner Einladung ist bekannt, dass sie angenommen wurde. Aus LinkedIns Liste fällt eine Einladung heraus, sobald sie angenommen ist; eine Quote führte in die Irre.",
			OnlyAccepted: "Nicht zu sagen: Es stehen nur angenommene Einladungen da; eine Quote führte in die Irre.",
		},
		need:   "So viele Nachrichten braucht jede von zwei Gruppen, um einen Unterschied zu zeigen:",
		points: "%d\u00a0Punkte %s",
		tests:  "%s Vergleiche wurden gemacht. Durch bloßen Zufall sähe jeder zwanzigste echt aus; darum verlangt Holms Verfahren von jedem mehr: Die Wahrscheinlichkeit eines einzigen Fehlalarms unter allen ist 5\u00a0%%.",
		cause:  "Niemand hat ausgelost, wer welche Nachricht bekommt: Ein Unterschied kann an den Menschen liegen statt an den Worten.",
		by: map[string]string{
			"note": "Mit oder ohne Nachricht", "reason": "Art des Grundes", "personalization": "Bezug zur Person",
			"length": "Länge", "rule": "Befunde", "language": "Sprache",
		},
		value: map[string]map[string]string{
			"note":            {"note": "mit Nachricht", none: "ohne Nachricht"},
			"reason":          {none: "ohne Grund"},
			"personalization": {none: "keiner", "weak": "schwach", "specific": "persönlich"},
			"length":          {"1-100": "1–100 Zeichen", "101-200": "101–200", "201-300": "201–300", "301-": "über 300"},
			"rule":            {none: "ohne Befund"},
			"language":        {"en": "Englisch", "de": "Deutsch", "unknown": "nicht erkannt"},
		},
		says: map[string]string{
			CannotTell: "Nicht zu sagen: Die Unterschiede hier können Zufall sein.",
			Differs:    "Mehr als Zufall, wo Punkte gegen die übrigen Gruppen stehen.",
			Nothing:    "Nichts zu vergleichen: Dazu gehören zwei Gruppen von je mindestens 10 Nachrichten.",
		},
		differs:  "%s (%s bis %s), %s",
		of:       "%s von %s",
		interval: "%s–%s",
		needed:   "braucht je %s",
	}
}
