package rules

import "testing"

func TestEmptyMerge(t *testing.T) {
	testRows(t, EmptyMerge, "en", nil, []row{
		{"Hi , your talk ß", []string{"error: Hi ,"}},
		{"Hi  ! Your talk", []string{"error: Hi  !"}},
		{"Hello ! Your talk", []string{"warning: Hello !"}},
		{"Dear  ,\nYour talk", []string{"error: Dear  ,"}},
		{"Dear Prof. Dr., your talk", []string{"error: Dr.,"}},
		{"Dear Mr, your talk", []string{"error: Mr,"}},
		{"Dear Ms. , your talk", []string{"error: Ms. ,"}},
		{"Dear Sir/Madam, your talk", nil},
		{"Dear Sir, your talk", nil},
		{"Hi Zoë, your work at , and", []string{"error: at ,"}},
		{"Hi Zoë, your work at\u00a0, and", []string{"error: at\u00a0,"}},
		{"Hi Zoë, your migration  . And", []string{"warning: migration  ."}},
		{"Hi Zoë, loved “” and \"\" and () ß", []string{"error: “”", `error: ""`, "error: ()"}},
		{`Hi Zoë, loved " " and « » ß`, []string{`error: " "`, "error: « »"}},
		{"Hi Zoë, , your talk", []string{"error: , ,"}},
		{"Hi Zoë, your talk , and so on ... at … 👩‍💻", nil},
		{"Hi, your talk", nil},
		{"Hi\n\nyour talk", nil},
		{"Hi – your talk", nil},
		{"Hi Dr. Weiß, the “a” “b” and \"c\" \"d\" in \"\"e\"\" of main() at 5:30", nil},
	})
	testRows(t, EmptyMerge, "de", nil, []row{
		{"Hallo , Ihr Vortrag ß", []string{"error: Hallo ,"}},
		{"Guten Tag Herr, Ihr Vortrag", []string{"error: Herr,"}},
		{"Guten Tag Frau Dr. Weiß, Ihr Vortrag", nil},
		{"Hallo Zoë, Ihre Arbeit bei . Und „“", []string{"error: bei .", "error: „“"}},
		{"Hallo Zoë, „a“ „b“ «c» «d» »e« »f«", nil},
	})
}
