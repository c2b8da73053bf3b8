package profile

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// ownTables is an archive of somebody made up, with tables that name others.
func ownTables() map[string]string {
	return map[string]string{
		"Export/Profile.csv": "\ufeffFirst Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles\n" +
			"IDA,van der Öst,Fremd,\"1 Fremd Road\",\"Jan 1\",Harbour Pilot at Skagen Pilots | ex-Fremd,\"I take ships through fog.\nAnd I like it.\",Maritime,0000,\"Skagen, Denmark\",[x]\n",
		"Export/Positions.csv": "Company Name,Title,Description,Location,Started On,Finished On\n" +
			"Fremd Shipping A/S,Mate,,,Mar 2009,Dec 2015\nSkagen Pilots ApS,Harbour Pilot,,Skagen,Jan 2016,\nNorth Club,Board Member,,,Jan 2020,\n",
		"Export/Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\n" +
			"Marstal Navigation School,2006,2009,,BSc,\nSkagen Gymnasium,2002,2005,,,\n",
		"Export/Skills.csv":    "Name\nPilotage\nIce Navigation\n",
		"Export/Events.csv":    "Event Name,Event Time,Status,External Url\nFog Days 2026,x,ATTENDING,\nSand Days,x,DECLINED,\n",
		"Export/Languages.csv": "Name,Proficiency\nDanish,Native\n",
		"Export/Connections.csv": "Notes:\n\"When exporting …\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n" +
			"Ada,Fremd,https://www.linkedin.com/in/x,,Acme,Buyer,02 Apr 2024\n",
		"Export/Recommendations_Received.csv": "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nBo,Fremd,Acme,CEO,good,x,VISIBLE\n",
		"Export/broken.csv":                   "\"",
		"Export/image.png":                    "\x89PNG\x00",
	}
}

func archiveOf(tables map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, text := range tables {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

func TestReadArchive(t *testing.T) {
	p, err := ReadArchive(archiveOf(ownTables()))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]any{
		"name": "Ida van der Öst", "first": "Ida", "last": "van der Öst",
		"headline": "Harbour Pilot at Skagen Pilots | ex-Fremd", "role": "Harbour Pilot", "company": "Skagen Pilots",
		"location": "Skagen, Denmark", "school": "Marstal Navigation School", "lang": "en",
		"employers": []string{"Fremd Shipping", "Skagen Pilots", "North Club"},
		"schools":   []string{"Marstal Navigation School", "Skagen Gymnasium"},
		"skills":    []string{"Pilotage", "Ice Navigation"}, "events": []string{"Fog Days 2026"},
	}
	if diff := cmp.Diff(want, p.Facts.Fields()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if origin := p.Facts.Origin(); len(origin) > 0 {
		t.Errorf("lines of no file: %v", origin)
	}
	for _, e := range p.Facts.Sender().List(Employers) {
		if e == "Acme" {
			t.Error("an employer of somebody else")
		}
	}
}

// TestReadArchiveRefuses holds that a folder without a profile is refused, and
// that a bad row is said and costs only itself.
func TestReadArchiveRefuses(t *testing.T) {
	tables := ownTables()
	tables["Export/Positions.csv"] = "Company Name,Title,Started On,Finished On\n\"Skagen\" Pilots,Pilot,Jan 2016,\nSkagen Pilots ApS,Harbour Pilot,Jan 2016,\n"
	p, err := ReadArchive(archiveOf(tables))
	if err != nil || p.Facts.Text(Company) != "Skagen Pilots" || len(p.Warnings) != 1 ||
		p.Warnings[0].Error() != "line 2: Positions.csv: text behind a closing quote, so the row was left out" {
		t.Errorf("%v, %v, %v", p.Facts, p.Warnings, err)
	}
	delete(tables, "Export/Profile.csv")
	if _, err := ReadArchive(archiveOf(tables)); !errors.Is(err, ErrNoName) || !strings.Contains(err.Error(), "Profile.csv") {
		t.Error(err)
	}
}
