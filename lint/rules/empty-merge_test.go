package rules

import "testing"

func TestEmptyMerge(t *testing.T) {
	testRows(t, EmptyMerge, "en", nil, []row{
		{"Hi , your talk ß", []string{"error: Hi ,"}},
		{"Hi ,your talk ß", []string{"error: Hi ,"}},
		{"Hi  ! Your talk", []string{"error: Hi  !"}},
		{"Hello ! Your talk", []string{"warning: Hello !"}},
		{"Dear  ,\nYour talk", []string{"error: Dear  ,"}},
		{"Dear Prof. Dr., your talk", []string{"error: Dr.,"}},
		{"Dear Mr, your talk", []string{"error: Mr,"}},
		{"Dear Ms. , your talk", []string{"error: Ms. ,"}},
		{"Dear Sir/Madam, your talk", nil},
		{"Dear Sir, your talk", nil},
		{"Dear Professor, your talk", nil},
		{"Hi Zoë, your work at , and", []string{"error: at ,"}},
		{"Hi Zoë, your work at\u00a0, and", []string{"error: at\u00a0,"}},
		{"Hi Zoë, your migration  . And", []string{"warning: migration  ."}},
		{"Hi Zoë, loved “” and \"\" and () ß", []string{"error: “”", `error: ""`, "error: ()"}},
		{`Hi Zoë, loved " " and « » ß`, []string{`error: " "`, "error: « »"}},
		{"Hi Zoë, , your talk", []string{"error: , ,"}},
		{"Hi Zoë, your talk , and so on ... at … 👩‍💻", nil},
		{"Hi Zoë, your post on  was, your work at … is and you, at  in Bath", []string{"error: on  was", "error: at … is", "error: at  in"}},
		{"Hi Zoë, the talk on  the code, work at ... Weiß, of in-house", nil},
		{"Hi, your talk", nil},
		{"Hi\n\nyour talk", nil},
		{"Hi – your talk", nil},
		{"Hi Dr. Weiß, the “a” “b” and \"c\" \"d\" in \"\"e\"\" of main() at 5:30", nil},
	})
	testRows(t, EmptyMerge, "de", nil, []row{
		{"Hallo , Ihr Vortrag ß", []string{"error: Hallo ,"}},
		{"Guten Tag Herr, Ihr Vortrag", []string{"error: Herr,"}},
		{"Sehr geehrte Frau Doktor, Ihr Vortrag", nil},
		{"Sehr geehrter Herr Dr., Ihr Vortrag", []string{"error: Dr.,"}},
		{"Guten Tag Frau Dr. Weiß, Ihr Vortrag", nil},
		{"Hallo Zoë, Ihre Arbeit bei . Und „“", []string{"error: bei .", "error: „“"}},
		{"Hallo Zoë, dein Beitrag über  hat mir gefallen, u\u0308ber \u00a0hat", []string{"error: über  hat", "error: u\u0308ber \u00a0hat"}},
		{"Hallo Zoë, dein Beitrag über ... hat mir geholfen", []string{"error: über ... hat"}},
		{"Hallo Zoë, Sie sind bei  in Wien 👩‍💻", []string{"error: bei  in"}},
		{"Guten Tag Frau Weiß, als  bei  sind Sie", []string{"error: als  bei  sind"}},
		{"Hallo Zoë, mit  großem Interesse, bei  Weiß, in  der Stadt", nil},
		{"Hallo Zoë, ich denke an ... Hat das Sinn? Ich bin bei... hat das Sinn? Und bei ...hat", nil},
		{"Hallo Zoë, was bei\nist", nil},
		{"Hallo Zoë, „a“ „b“ «c» «d» »e« »f«", nil},
	})
}
