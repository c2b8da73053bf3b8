package rules

import "note/lint"

// Begging finds a note that pleads, grovels or plays on guilt. A plain "please"
// is none, and thanks that are laid on too thick are only a remark.
var Begging = lint.Rule{
	Name:     "begging",
	Severity: lint.Error,
	Content:  true,
	Faults:   true,
	Doc: lint.Text{
		En: `The note begs

"I beg you", "you are my last hope", "why don't you answer?": pity and guilt put pressure
on somebody who owes you nothing, and a reader who feels pressed declines. Say what you
can do and why you write to this person, and ask for one thing that is easily granted.`,
		De: `Die Nachricht bettelt

„Ich flehe Sie an“, „Sie sind meine letzte Hoffnung“, „warum antworten Sie nicht?“: Mitleid
und Schuldgefühle setzen einen Menschen unter Druck, der Ihnen nichts schuldet, und wer
sich gedrängt fühlt, lehnt ab. Schreiben Sie, was Sie können und warum gerade dieser
Person, und bitten Sie um eine Sache, die leicht zu gewähren ist.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Jürgen, I read your advert for a baker in Kiel. ⟦I beg you⟧ to take me, ⟦you are my last hope⟧.",
			Good: "Hi Jürgen, I read your advert for a baker in Kiel: I have baked rye bread on the night shift for nine years. Would you please look out for my application?",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Herr Groß, ich habe Ihre Anzeige für die Backstube in Kiel gelesen. ⟦Ich flehe Sie an⟧, ⟦geben Sie mir eine Chance⟧!",
			Good: "Guten Tag Herr Groß, ich habe Ihre Anzeige für die Backstube in Kiel gelesen: Seit neun Jahren backe ich nachts Roggenbrot. Darf ich Sie bitten, auf meine Bewerbung zu achten?",
		},
	},
	Check: reportFaults,
}
