package ledger

import "testing"

func TestAddress(t *testing.T) {
	const kim = "https://www.linkedin.com/in/kim-weiß-1"
	for in, want := range map[string]string{
		kim:                                     kim,
		"http://de.linkedin.com/in/Kim-Weiß-1/": kim,
		"LinkedIn.com/in/kim-wei%c3%9f-1":       kim,
		"//www.linkedin.com/in/kim-wei%C3%9F-1?trk=people#about":            kim,
		"https://m.linkedin.com:443/in/kim-weiß-1/details/skills/":          kim,
		"https://www.linkedin.com/in/ACoAAB1xYz-aBcDeFgHiJkLmNoPqRsTuVwXyZ": "https://www.linkedin.com/in/ACoAAB1xYz-aBcDeFgHiJkLmNoPqRsTuVwXyZ",
		"https://www.linkedin.com/sales/lead/ACwAAB,NAME_SEARCH,x":          "https://www.linkedin.com/sales/lead/ACwAAB",
		"https://www.xing.com/profile/Kim_Weiss2/web_profiles":              "https://www.xing.com/profile/kim_weiss2",
		"kim@küste.example":                        "mailto:kim@küste.example",
		"mailto:Kim@x.example":                     "mailto:kim@x.example",
		"https://kim.example":                      "https://kim.example",
		"https://kim.example/me/":                  "https://kim.example/me",
		"https://www.linkedin.com/company/initech": "",
		"https://www.linkedin.com/in/":             "",
		"https://www.xing.com/":                    "",
		"Kim Weiß":                                 "",
		"kim":                                      "",
		"":                                         "",
		"https://x.example/%zz":                    "https://x.example/%zz",
	} {
		if got := Address(in); got != want {
			t.Errorf("Address(%q) = %q, want %q", in, got, want)
		}
		if again := Address(want); again != want {
			t.Errorf("Address(%q) = %q: it is not the same again", want, again)
		}
	}
}

func TestIs(t *testing.T) {
	const in = "https://www.linkedin.com/in/"
	for _, tt := range []struct {
		a, b Person
		want Sameness
	}{
		{Person{URL: in + "kim"}, Person{URL: "linkedin.com/in/Kim/", Name: "Somebody Else"}, Same},
		{Person{URL: in + "kim", Name: "Kim Weiß"}, Person{URL: in + "kim-2", Name: "Kim Weiß"}, Different},
		{Person{URL: in + "kim", Name: "Kim Weiß"}, Person{URL: in + "ACoAAB1xYzaBcDeFgHiJkLmNoPqRsTuVwXyZ", Name: "Kim Weiß"}, Maybe},
		{Person{URL: in + "kim", Name: "Kim Weiß"}, Person{URL: "xing.com/profile/Kim_Weiss", Name: "Kim Weiß"}, Maybe},
		{Person{Name: "Kim Weiß"}, Person{Name: "KIM WEISS", URL: in + "kim"}, Maybe},
		{Person{Name: "Jörg Weiß"}, Person{Name: "Prof. Dr. Jo\u0308rg K. (Jo) Weiß, MBA"}, Maybe},
		{Person{Name: "Dr Kim Weiß"}, Person{Name: "Kim Weiß 🚀"}, Maybe},
		{Person{Name: "Jean-Pierre Dupré"}, Person{Name: "jean pierre dupre"}, Maybe},
		{Person{Name: "Kim Weiß", Company: "Initech"}, Person{Name: "Kim Weiß", Company: "INITECH GmbH & Co. KG"}, Maybe},
		{Person{Name: "Kim Weiß", Company: "Initech"}, Person{Name: "Kim Weiß", Company: "Initrode"}, Different},
		{Person{Name: "Kim Weiß", Company: "Initech"}, Person{Name: "Kim Weiß", Company: "Init"}, Different},
		{Person{Name: "Kim"}, Person{Name: "Kim"}, Different},
		{Person{Name: "Kim", Company: "Initech"}, Person{Name: "Kim", Company: "Initech"}, Maybe},
		{Person{Name: "Kim Weiß"}, Person{Name: "Kim Weissmann"}, Different},
		{Person{}, Person{}, Different},
		{Person{Name: "王 小明"}, Person{Name: "王 小明"}, Maybe},
		{Person{URL: "kim@x.example"}, Person{URL: "mailto:KIM@x.example"}, Same},
	} {
		for range 2 {
			if got := tt.a.Is(tt.b); got != tt.want {
				t.Errorf("%+v is %+v: %d, want %d", tt.a, tt.b, got, tt.want)
			}
			tt.a, tt.b = tt.b, tt.a
		}
	}
}

func TestKnown(t *testing.T) {
	for _, tt := range []struct {
		p    Person
		want bool
	}{
		{Person{Name: "Kim Weiß"}, true}, {Person{Name: "Kim"}, false}, {Person{Name: "Kim", Company: "Initech"}, true},
		{Person{URL: "linkedin.com/in/kim"}, true}, {Person{URL: "linkedin.com/company/x"}, false},
		{Person{}, false}, {Person{Name: "Dr. Weiß"}, false}, {Person{Name: "🚀 🚀"}, false},
	} {
		if got := tt.p.Known(); got != tt.want {
			t.Errorf("%+v is known: %t", tt.p, got)
		}
	}
}
