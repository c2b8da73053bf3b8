package archive

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
)

// read reads an archive into one line for each thing it holds.
func read(t *testing.T, tables map[string]string) []string {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, content := range tables {
		fsys[name] = &fstest.MapFile{Data: []byte(content)}
	}
	var got []string
	add := func(format string, args ...any) error {
		got = append(got, fmt.Sprintf(format, args...))
		return nil
	}
	err := Read(fsys, Sink{
		Invitation: func(i Invitation) error {
			return add("%s:%d %v %s>%s %s %q %q", i.File, i.Line, i.Outgoing, i.From.Name, i.To.Name+i.To.Email, i.Sent.Format(time.DateTime), i.To.URL, i.Message)
		},
		Connection: func(c Connection) error {
			return add("%s:%d %s %s %q %q %q %q", c.File, c.Line, c.Name, c.On.Format(time.DateOnly), c.URL, c.Email, c.Company, c.Role)
		},
		Message: func(m Message) error {
			return add("%s:%d %s>%q %s %q", m.File, m.Line, m.From.Name, m.To, m.Sent.Format(time.DateTime), m.Text)
		},
		Unread: func(u Unread) error {
			return add("! %s:%d bad=%v %v (%s)", u.File, u.Line, u.Bad, u.Err, u.Header)
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestRead(t *testing.T) {
	const invitations = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\r\n"
	for _, test := range []struct {
		name, table string
		want        []string
	}{
		{"invitations", "\ufeff" + invitations + "Ada Muster,Kim  Weiß,\"3/5/26, 1:45\u202fAM\",\"Guten Tag „Kim“,\r\nu\u0308 und \"\"ß\"\" 👩‍💻\",OUTGOING,https://x.example/in/a,https://x.example/in/kim\r\n" +
			"Bo Öst,Ada Muster,\"12/31/2025, 11:05 PM\",,INCOMING,https://x.example/in/bo,https://x.example/in/a\r\n,,,,,,\r\n",
			[]string{`a:2 true Ada Muster>Kim Weiß 2026-03-05 01:45:00 "https://x.example/in/kim" "Guten Tag „Kim“,\nu` + "\u0308" + ` und \"ß\" 👩\u200d💻"`,
				`a:4 false Bo Öst>Ada Muster 2025-12-31 23:05:00 "https://x.example/in/a" ""`}},
		{"an old export, and an e-mail address", "Direction;Sent At;To;From;Message\nOUTGOING;7/14/26, 1:05 PM;kim@example.org;Ada;Hi\n",
			[]string{`a:2 true Ada>kim@example.org 2026-07-14 13:05:00 "" "Hi"`}},
		{"connections behind remarks", "Notes:\n\"When exporting, you may notice that, some …\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n" +
			"Nora,Beispiel,https://x.example/in/n,,Müller GmbH & Co. KG,\"Leiterin, Einkauf\",02 Apr 2024\n\n,,,,,,\nBo,,,bo@example.org,,,12 Mar 19\n",
			[]string{`a:5 Nora Beispiel 2024-04-02 "https://x.example/in/n" "" "Müller GmbH & Co. KG" "Leiterin, Einkauf"`,
				`a:8 Bo 2019-03-12 "" "bo@example.org" "" ""`}},
		{"connections of old", "First Name,Last Name,Email Address,Company,Position,Connected On\nBo,Öst,,Acme,CEO,2 January 2018\n",
			[]string{`a:2 Bo Öst 2018-01-02 "" "" "Acme" "CEO"`}},
		{"messages, encoded twice, and a draft", `"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS","IS MESSAGE DRAFT","IS CONVERSATION DRAFT"` + "\n" +
			`"2-a","","Ada","https://x.example/in/a","Kim, Bo","https://x.example/in/k,https://x.example/in/b","2023-05-01 14:22:10 UTC","","GrÃ¼ÃŸe, J` + "ü" + `rgen","INBOX","","No","No"` + "\n" +
			`"2-a","","Ada","","Kim","https://x.example/in/k;https://x.example/in/b","2023-05-01 14:22:11","","x","INBOX","","No","No"` + "\n" +
			`"2-a","","Ada","","Kim","","2023-05-01 14:22:11 UTC","","x","INBOX","","Yes","No"` + "\n",
			[]string{`a:2 Ada>["https://x.example/in/k" "https://x.example/in/b"] 2023-05-01 14:22:10 "Grüße, Jürgen"`,
				`a:3 Ada>["https://x.example/in/k" "https://x.example/in/b"] 2023-05-01 14:22:11 "x"`}},
		{"messages with ten columns", "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n1,,Ada,,Kim,,2019-05-01 14:22:10 UTC,,Hi,INBOX\n",
			[]string{`a:2 Ada>[] 2019-05-01 14:22:10 "Hi"`}},
		{"bad rows cost only themselves", invitations + "Ada,Kim,gestern,Hi,OUTGOING,,\nAda,Kim,\"3/5/26, 1:45 AM\",Hi,SIDEWAYS,,\nAda,Kim\nAda,Kim,\"3/5/26, 1:45 AM\",\"Hi\" you,OUTGOING,,\nAda,Kim,\"3/5/26, 1:45 AM\",Hi,outgoing,,\n",
			[]string{`! a:2 bad=true "gestern" is no date as "3/5/26, 1:45 AM", "02 Apr 2024" or "2024-04-02" ()`,
				`! a:3 bad=true the direction is neither OUTGOING nor INCOMING ()`,
				`! a:4 bad=true the number of fields is 2, but 7 in the header ()`,
				`! a:5 bad=true text behind a closing quote ()`,
				`a:6 true Ada>Kim 2026-03-05 01:45:00 "" "Hi"`}},
		{"Windows-1252", invitations + "Ada,J\xfcrgen Wei\xdf,\"3/5/26, 1:45 AM\",Gr\xfc\xdfe,OUTGOING,,\n",
			[]string{`a:2 true Ada>Jürgen Weiß 2026-03-05 01:45:00 "" "Grüße"`}},
		{"another table", "Date/Time,Media Link\nx,y\n", []string{"! a:0 bad=false no table with such a header is known (Date/Time,Media Link)"}},
		{"the owner's", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nx,,,,,\n", nil},
		{"UTF-16", "\xff\xfeF\x00", []string{"! a:0 bad=true this is UTF-16, not UTF-8 ()"}},
		{"no text", "F\x00", []string{"! a:0 bad=true this is no text ()"}},
		{"nothing", " \n,,\n", []string{"! a:0 bad=false no header ()"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := read(t, map[string]string{"deep/er/any name.CSV": test.table})
			for i := range got {
				got[i] = strings.ReplaceAll(got[i], "deep/er/any name.CSV", "a")
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestReadNamesAll holds that nothing is left out in silence but what begins with a dot.
func TestReadNamesAll(t *testing.T) {
	got := read(t, map[string]string{
		".DS_Store": "x", "__MACOSX/._a.csv": "x", ".git/a.csv": "a,b\n", "Articles/a.html": "<p>", "learning_coach_messages.csv": "CONVERSATION ID,FROM,TO,DATE,CONTENT\n",
	})
	want := []string{
		"! Articles/a.html:0 bad=false this is no table ()",
		"! learning_coach_messages.csv:0 bad=false conversations with LinkedIn's coach, not with people ()",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestEndlessField holds that a field without an end is refused, and costs no more memory than a row may have.
func TestEndlessField(t *testing.T) {
	got := read(t, map[string]string{"a.csv": "From,To,Sent At,Direction\n\"" + strings.Repeat("x", 5<<20)})
	if diff := cmp.Diff([]string{"! a.csv:2 bad=true the row is too long ()"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestManyBadRows holds that a table which is none is left after some rows.
func TestManyBadRows(t *testing.T) {
	got := read(t, map[string]string{"a.csv": "From,To,Sent At,Direction\n" + strings.Repeat("\"x\" y,\n", 9999)})
	if len(got) != maxBad+1 || !strings.Contains(got[maxBad], "the rest is left out") {
		t.Errorf("%d lines, the last is %q", len(got), got[len(got)-1])
	}
}

func FuzzRead(f *testing.F) {
	f.Add("From,To,Sent At,Message,Direction\nAda,Kim,\"3/5/26, 1:45\u202fAM\",\"Hi\nKim\",OUTGOING\n")
	f.Add("Notes:\n\"x\"\n\nFirst Name,Last Name,Connected On\nKim,Weiß,02 Apr 2024\n")
	f.Add("\"CONVERSATION ID\",\"FROM\",\"TO\",\"DATE\",\"CONTENT\"\n1,a,b,2023-05-01 14:22:10 UTC,\"GrÃ¼ÃŸe\"\n")
	f.Fuzz(func(t *testing.T, table string) {
		lines := 1 + strings.Count(table, "\n")
		rows := 0
		see := func(at Place) error {
			if rows++; at.Line < 0 || at.Line > lines {
				t.Errorf("line %d of %d", at.Line, lines)
			}
			return nil
		}
		err := Sink{
			Invitation: func(i Invitation) error { return see(i.Place) },
			Connection: func(c Connection) error { return see(c.Place) },
			Message:    func(m Message) error { return see(m.Place) },
			Unread:     func(u Unread) error { return see(u.Place) },
		}.Table("a.csv", strings.NewReader(table))
		if err != nil || rows > lines {
			t.Errorf("%d rows in %d lines: %v", rows, lines, err)
		}
	})
}
