package profile

import (
	"errors"
	"strings"
	"testing"
)

// TestTableRead reads one row behind a header and looks at one field.
func TestTableRead(t *testing.T) {
	for _, c := range []struct {
		header, cells string // parted by |
		field         Field
		want          string
	}{
		{"First Name|Last Name", "JÖRG|WEISS", Name, "Jörg Weiss"},
		{"first", "Kim", First, "Kim"},
		{"name|because", "Kim Weiß|your  talk,\r\non looms ", Because, "your  talk,\non looms"},
		{"name|because", "Kim Weiß|{reason}", Because, ""},
		{"name|because", "Kim Weiß|n/a", Because, ""},
		{"name|post", "Kim Weiß|Why looms rattle", Post, "Why looms rattle"},
		{"name|event", "Kim Weiß|LoomConf", Event, "LoomConf"},
		{"name|LinkedIn URL", "Kim Weiß|https://www.linkedin.com/in/kim-weiss", URL, "https://www.linkedin.com/in/kim-weiss"},
		{"name|url", "Kim Weiß|=HYPERLINK(1)", URL, ""},
		{"name|skills", "Kim Weiß|Go; looms", Skills, "Go|looms"},
		{"name|company", "Kim Weiß|Pegel & Söhne GmbH", Company, "Pegel & Söhne"},
		{"name|company", "Kim Weiß", Company, ""},
		{"Vorname|Nachname|Ort", "Kim|Weiß|Ulm", Lang, "de"},
	} {
		p, err := NewTable(strings.Split(c.header, "|")).Read(7, strings.Split(c.cells, "|"))
		if err != nil {
			t.Errorf("%s: %q: %v", c.header, c.cells, err)
			continue
		}
		if got := strings.Join(p.Facts.List(c.field), "|"); got != c.want {
			t.Errorf("%s: %q: %s is %q, want %q", c.header, c.cells, c.field, got, c.want)
		}
		if lines := p.Facts[c.field].Lines; c.want != "" && c.field != Lang && (len(lines) != 1 || lines[0] != 7) {
			t.Errorf("%s: %q: %s is from the lines %v, want 7", c.header, c.cells, c.field, lines)
		}
	}
}

func TestTableKnowsItsColumns(t *testing.T) {
	table := NewTable([]string{"Company", "shoe size", " Post ", ""})
	if table.Names() || table.Known() != 2 || strings.Join(table.Unknown, ",") != `"shoe size"` {
		t.Errorf("%v %d %v", table.Names(), table.Known(), table.Unknown)
	}
	if _, err := table.Read(2, []string{"Acme", "43", "Looms", ""}); !errors.Is(err, ErrNoName) {
		t.Errorf("a row without a name: %v", err)
	}
}

func TestReadObject(t *testing.T) {
	p, unknown, err := ReadObject(3, map[string]any{
		"firstName": "KIM", "lastName": "WEISS", "skills": []any{"Go", "C, too"}, "employers": []any{"Acme, Inc."}, "mutual": []any{"Maja Öberg", "Tom Groß"},
		"mutual_count": 12.0, "shoe": nil,
	})
	if err != nil {
		t.Fatal(err)
	}
	for field, want := range map[Field]string{
		Name: "Kim Weiss", Skills: "Go|C, too", Employers: "Acme", Mutual: "Maja Öberg|Tom Groß",
	} {
		if got := strings.Join(p.Facts.List(field), "|"); got != want {
			t.Errorf("%s is %q, want %q", field, got, want)
		}
	}
	if strings.Join(unknown, ",") != `"shoe"` {
		t.Errorf("unknown: %v", unknown)
	}
	if _, _, err := ReadObject(3, map[string]any{"name": map[string]any{}}); err == nil {
		t.Error("an object passes for a name")
	}
	if _, _, err := ReadObject(3, map[string]any{"name": "Kim", "post": []any{"Lein", "Leim"}}); err == nil {
		t.Error("two posts pass for one")
	}
}
