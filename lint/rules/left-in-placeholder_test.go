package rules

import (
	"testing"

	"note/lint"
)

func TestLeftInPlaceholder(t *testing.T) {
	for _, note := range []string{
		// The signs of the tools.
		"Hi ⟦{{first_name}}⟧, ß", "Hi ⟦{{ contact.FIRSTNAME | default: 'there' }}⟧, ß", "Hi ⟦{first_name}⟧, ß",
		"Hi ⟦{Vorname}⟧, ß", "Hi ⟦{leadfield=firstname}⟧, ß", "⟦{Hi|Hello, there|Hey}⟧ Zoë", "Hi⟦{firstname}⟧, ß",
		"Hi ⟦${firstName}⟧, ß", "Hi ⟦#{name}⟧, ß", "Hi ⟦%{name}⟧, ß", "Hi ⟦[[First Name]]⟧, ß",
		"Dear ⟦[Last Name]⟧", "at ⟦[company]⟧’s office", "Hi ⟦[Name]⟧⟦[Company]⟧", "Hi⟦[Name]⟧, ß",
		"wegen ⟦[konkreter Anlass]⟧ 👩‍💻", "⟦[why you?]⟧", "⟦[wozu?]⟧", "⟦[ insert name ]⟧", "Ihre Arbeit bei ⟦[FIRMA]⟧", "⟦[XYZ]⟧",
		"Hi ⟦<first name>⟧, ß", "Hi ⟦<no value>⟧, ß", "Hi ⟦<<Name>>⟧, ß", "Hallo ⟦«Vorname»⟧, ß", "Hallo ⟦(Name)⟧, ß", "Hi ⟦((first name))⟧",
		"Hi ⟦%FIRSTNAME%⟧, ß", "Hi ⟦%%first_name%%⟧, ß", "Hi ⟦%recipient.name%⟧, ß", "Hi ⟦%s⟧, ß",
		"Hi ⟦*|FNAME|*⟧, ß", "Hi ⟦_|FNAME|_⟧! ß", "Hi ⟦#NAME#⟧, ß", "Hi ⟦##vorname##⟧, ß",
		"Hi ⟦!fname⟧, ß", "Hi ⟦$name⟧, ß", "Hi ⟦$first_name⟧, ß", "Hi ⟦FIRST_NAME⟧, ß", "Hi ⟦company_name⟧ team", "⟦PROSPECT_FIRST_NAME⟧", "⟦post_title⟧", "Hi ⟦firstname⟧, ß",
		// Fillers.
		"Hi ⟦____⟧, ß", "Firma ⟦XYZ⟧ in Zürich", "bei ⟦Firma XY⟧ in Zürich", "Ihr Beitrag zu ⟦XXX⟧ war gut", "Herr ⟦xxx⟧, Ihr Beitrag", "⟦Lorem ipsum⟧",
		"seit ⟦xx⟧ % mehr", "seit ⟦xx⟧\u00a0% mehr", "Herr Max ⟦Mustermann⟧, Ihr Beitrag", "⟦Name einfügen⟧", "⟦hier einfu\u0308gen⟧",
		// Choices that nobody made.
		"⟦Liebe/r⟧ Kim", "Sehr ⟦geehrte/r⟧ Herr Weiß", "Sehr ⟦geehrte(r)⟧ Frau Weiß", "⟦Liebe/Lieber⟧ Kim", "⟦Lieber/-e⟧ Kim",
		"Guten Tag ⟦Herr/Frau⟧ Weiß", "Guten Tag ⟦Frau / Herr⟧ Weiß", "Dear ⟦Mr/Ms⟧ Weiß", "Dear ⟦Mr./Mrs⟧. Weiß", "Sehr ⟦geehrte:r⟧ Frau Weiß", "⟦Liebe*r⟧ Herr Groß", "Sehr ⟦geehrte_r⟧ Dr. Groß", "⟦dein/Ihr⟧ Beitrag", "können ⟦Sie/du⟧",
	} {
		input, want := unmarked(t, note)
		var rows []string
		for _, span := range want {
			rows = append(rows, "error: "+input[span.Start:span.End])
		}
		testRows(t, LeftInPlaceholder, "de", nil, []row{{input, rows}})
	}
}

func TestLeftInPlaceholderDoubtful(t *testing.T) {
	testRows(t, LeftInPlaceholder, "en", nil, []row{
		{"our [internal] tool ß", []string{"warning: [internal]"}},
		{"a “ [egal welches] ß", []string{"warning: [egal welches]"}},
		{"„offen \nund [egal welches] ß", []string{"warning: [egal welches]"}},
		{"we lift [measurable gain] for you", []string{"warning: [measurable gain]"}},
	})
}

func TestLeftInPlaceholderMayBeMeant(t *testing.T) {
	testRows(t, LeftInPlaceholder, "de", nil, []row{
		{"Liebe*r Zoë, dein Buch ß", []string{"warning: Liebe*r"}},
		{"Liebe:r Zoë, dein Buch ß", []string{"warning: Liebe:r"}},
		{"Sehr geehrte:r Kim Weiß, Ihr Buch", []string{"warning: geehrte:r"}},
	})
}

func TestLeftInPlaceholderLeavesAlone(t *testing.T) {
	for _, note := range []string{
		"teh [sic] Straße", "gesucht (m/w/d) und [m/w/d]", "see [1] and [12:30] and [...] and […]", "[ ] offen, [x] erledigt", "[t]he wom[a]n",
		"E-Commerce [DE], [B2B], [USA]", "[our page](https://example.com)", "you said “[the team] agreed”", "Sie schrieben: „[Das Team] stimmt zu“",
		"webinar [online]", "[https://example.com]", "a[i] = b[k]", "f(name)", "List<Name>", "{name\nß}", "[as I thought before they told me otherwise in Zürich]",
		"I <3 data 👩‍💻", "a < b and c > d", "<b>fett</b>", "List<String>", "<kim@example.com>", "<https://example.com/name>", "<grin>", "-> and <-", ">:-)",
		"{1, 2, 3}", "{a, b}", "{name, role}", `{"name": "ß"}`, `["name", "ß"]`, "\\frac{a}{b}", ":-{ and :-}", "x{2}",
		"100 % of 50 %", "100% und 50% sicher", "5%ige 10%", "von 10%s", "?q=%C3%BC%C3%9F", "20 % d. h. ein Fünftel",
		"C# and F#", "#hashtag #rust", "#rust#go", "#1 and #2", "Nr. #12#",
		"100 $ name", "US$ 5", "US$name", "Super!Name", "Hi!", "**fett**", "_kursiv_", "__init__", "snake_case", "a_b", "dbt_project and user_id",
		"Mitarbeiter/innen, Kolleg/-innen", "eine/n Entwickler/in", "und/oder", "Liebe Kim", "liebe Grüße", "Kolleg*innen", "Liebe: R ist gut",
		"Hof- und/oder Herr im Haus", "km/h", "er/sie", "die Du/Sie-Frage",
		"Sam xxx", "Sam xxx\nPS: ß", "Liebe Grüße, Sam xx", "die XYZ-Kurve", "XXL und XY", "Musterbeispiel", "Beispiel GmbH", "fill in the name field", "Ihr Name sagt mir etwas",
		"first name basis", "(Leiterin Einkauf)", "der Titel (Teil 2)", "„Name der Rose“", "«Lean im Spital»", "the lorem of ipsum",
		"Hallo Herr Weiß", "2021–2023", "3:1", "§ 5", "a|b", "*wichtig*", "O’Brien", "Zoë {ß}x"[:4],
	} {
		testRows(t, LeftInPlaceholder, "de", nil, []row{{note, nil}})
	}
}

func TestLeftInPlaceholderGreeting(t *testing.T) {
	testRows(t, LeftInPlaceholder, "en", nil, []row{
		{"Hi null, your talk", []string{"error: null"}},
		{"Hello undefined, your talk", []string{"error: undefined"}},
		{"Dear Firstname Lastname, your talk", []string{"error: Firstname", "error: Lastname"}},
		{"Dear First Name, your talk", []string{"error: First Name"}},
		{"Hi there, null pointers ß", nil},
	})
	testRows(t, LeftInPlaceholder, "de", nil, []row{
		{"Hallo Vorname, Ihr Vortrag", []string{"error: Vorname"}},
		{"Hallo Zoë, Ihr Vorname", nil},
	})
}

func TestLeftInPlaceholderKnown(t *testing.T) {
	testRows(t, LeftInPlaceholder, "de", lint.Known{"name": {"Erika Mustermann"}, "company": {"XYZ Robotics"}}, []row{
		{"Hallo Frau Mustermann, bei XYZ in Zürich", nil},
	})
}
