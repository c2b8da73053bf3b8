package audit

// pageWords are what the page says by itself; those with a capital stand in its templates.
type pageWords struct {
	*workedWords
	UI string

	Skip, Contents, Made            string
	Head, Blank, AsOf               string // AsOf and Blank are formats
	leadNone, leadAll, leadSome     string
	First, Rules, Same, Anyone      string // sections
	FirstIntro, Against             string
	Again, Volume, Worked, Unread   string
	NoSteps, NoRules, NoSame        string
	NoFits, NoRepeats, NoVolume     string
	verdict                         map[string]string
	severity                        map[string]string
	stepSame, stepAgain             string
	stepOver, stepFits, stepMissed  string
	Rule, Severity, Notes, Part     string // columns
	Place, Places, Fits, Recipient  string
	Times, Where, Maybe             string
	Start, Sent, Cap, Over          string
	Weeks, Months, Table            string
	Group, Interval, Accepted, Of   string
	Source, Why                     string
	SameIntro, ClusterHead          string
	AnyoneIntro, FitsOf             string
	band                            [5]string
	weekTitle, monthTitle, overDesc string
	noCap, capped                   string
	Key, All, Axis                  string
	dot                             string
	More                            string
}

func pageWordsFor(ui string) *pageWords {
	if ui == "de" {
		return pageGerman()
	}
	return pageEnglish()
}

func pageEnglish() *pageWords {
	return &pageWords{
		workedWords: workedEnglish(), UI: "en",
		Skip: "Skip to the report", Contents: "Contents",
		Made: "Made by note audit. This file loads nothing and sends nothing; it holds names and texts of others, so keep it to yourself.",
		Head: "What was sent",
		AsOf: "As of", Blank: "sent without a note",
		leadNone: "No note was found.",
		leadAll:  "%s notes, all of them ready.",
		leadSome: "%s notes: %s ready, %s to look at again, %s to rewrite.",
		First:    "What to fix first", Rules: "What the rules found", Same: "Same note, other names",
		Anyone: "Whom else it fits", Again: "Written to twice", Volume: "How many went out",
		Worked: "What worked", Unread: "Not read",
		FirstIntro: "By the notes concerned; an error or a person asked twice counts three times, a copy or an invitation beyond the cap twice.", Against: "Against the others, in points",
		NoSteps: "Nothing stands out.", NoRules: "No rule found anything.",
		NoSame: "No note is another with the names changed.", NoFits: "Nothing to compare: it takes notes and what is known of several recipients.",
		NoRepeats: "Nobody was.", NoVolume: "No note has a date.",
		verdict:    map[string]string{"ready": "ready", "look": "look again", "revise": "rewrite"},
		severity:   map[string]string{"error": "error", "warning": "warning", "info": "info"},
		stepSame:   "Notes that are copies with other names in them (texts: %s; the most frequent went out %s times)",
		stepAgain:  "Recipients written to more than once",
		stepOver:   "Invitations beyond the cap (weeks: %s)",
		stepFits:   "Notes that would fit more than half of the recipients",
		stepMissed: "Files or rows that could not be read",
		Rule:       "Rule", Severity: "Severity", Notes: "Notes", Part: "Share",
		Place: "Note", Places: "Where they are", Fits: "Fits", Recipient: "Recipient",
		Times: "Sent", Where: "Where", Maybe: "maybe: known by name and company only",
		Start: "From", Sent: "Sent", Cap: "Cap", Over: "over the cap",
		Weeks: "Per week", Months: "Per month", Table: "The numbers",
		Group: "Notes", Interval: "95% interval", Accepted: "Accepted", Of: "Count",
		Source: "File", Why: "Why",
		SameIntro:   "What all notes of a heap share; a gap where they differ.",
		ClusterHead: "%s notes · %s of the words are the same",
		AnyoneIntro: "For how many of the recipients at hand every claim of a note would be true as well. A note that fits one was written for one.",
		FitsOf:      "%s of %s",
		band:        [5]string{"nobody: a claim fits no one", "its recipient only", "up to a tenth", "up to half", "more than half"},
		weekTitle:   "Notes sent per week", monthTitle: "Notes sent per month",
		overDesc: "From %s to %s. The most: %s, from %s on. %s",
		noCap:    "No cap is known.", capped: "Over the cap: %s of %s.",
		Key:  "Dot: the share accepted. Line: its 95% interval. Dashed: all invitations. A filled dot differs from the other groups beyond chance. “Needs” is how many notes each of two groups would have to have for such a difference to show.",
		All:  "All invitations",
		Axis: "Share accepted", dot: "%s: %s accepted, 95%% interval %s to %s",
		More: "more, in the JSON report",
	}
}
