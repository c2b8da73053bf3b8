package synthetic

import "slices"

// writeRest writes the other tables of an archive, and files that are no table known.
func (w *world) writeRest() {
	for _, t := range otherTables {
		w.table(t.name, "", t.records, false)
	}
	for name, content := range strangers {
		w.strange(name, content)
	}
	if w.dialect.renamed { // a name alone makes no table
		w.strange("Invitations.csv", "Event,Guest,Plus One\nSummer party,Nora,no\n")
	}
	slices.Sort(w.truth.Unreadable)
	slices.Sort(w.truth.Skipped)
}

// strange adds a file that is no table known, at its name within the archive's folder.
func (w *world) strange(name, content string) {
	plainly := w.dialect
	plainly.renamed = false
	path := plainly.path(name, w.Today)
	w.files[path] = []byte(content)
	w.truth.Unreadable = append(w.truth.Unreadable, path)
}

// otherTables are what the owner's archive says of her. One has a header and nothing else.
var otherTables = []struct {
	name    string
	records [][]string
}{
	{"Profile", [][]string{
		{"First Name", "Last Name", "Maiden Name", "Address", "Birth Date", "Headline", "Summary", "Industry", "Zip Code", "Geo Location",
			"Twitter Handles", "Websites", "Instant Messengers"},
		{owner.first, owner.last, "", "", "", "Planerin bei Nordlicht Software", "Ich plane, also bin ich.\nSeit 2011.", "Software", "28195",
			"Bremen, Germany", "", "[PERSONAL:https://example.org]", ""}}},
	{"Positions", [][]string{
		{"Company Name", "Title", "Description", "Location", "Started On", "Finished On"},
		{owner.company, "Planerin", "", "Bremen", "Mar 2017", ""}, {"Hafenkran AG", "Disponentin", "Schichten, Kräne", "Rostock", "Jan 2012", "Feb 2017"}}},
	{"Education", [][]string{
		{"School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"}, {"Hochschule Bremen", "2007", "2011", "", "Diplom", ""}}},
	{"Skills", [][]string{{"Name"}, {"Scheduling"}, {"Einkauf"}}},
	{"Events", [][]string{{"Event Name", "Event Time", "Status", "External Url"}, {"Bremer Datentag", "Nov 12, 2025", "ATTENDED", ""}}},
	{"Company Follows", [][]string{{"Organization", "Followed On"}, {"Fährmann GmbH & Co. KG", "Mon Apr 01 10:00:00 UTC 2024"}}},
	{"Languages", [][]string{{"Name", "Proficiency"}, {"German", "Native or bilingual proficiency"}}},
	{"Recommendations_Given", [][]string{{"First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"}}},
	{"Endorsement_Received_Info", [][]string{
		{"Endorsement Date", "Skill Name", "Endorser First Name", "Endorser Last Name", "Endorser Public Url", "Endorsement Status"},
		{"2024/05/01 10:00:00 UTC", "Scheduling", "Nora", "Beispiel", "www.linkedin.com/in/nora-beispiel-000", "ACCEPTED"}}},
}

// strangers are files that are no table known.
var strangers = map[string]string{
	"Ad_Targeting.csv":              "Member Age,Buyer Groups,Company Names\n35-54,,\"Nordlicht, Hafenkran\"\n",
	"Security Challenges.csv":       "Challenge Date,IP Address,Country,Challenge Type\n2025-01-01,192.0.2.1,de,CAPTCHA\n",
	"Jobs/Job Applications.csv":     "Application Date,Contact Email,Company Name,Job Title,Resume Name\n\"5/1/24, 8:00 AM\",ada@example.org,Fährmann,Planerin,ada.pdf\n",
	"Articles/Articles/queues.html": "<html><body><h1>Queues</h1><p>From,To,Sent At</p></body></html>\n",
	"Rich_Media.csv":                "Date/Time,Media Description,Media Link\n",
	"Saved Items.csv":               "",
	"Media/portrait.jpg":            "\xff\xd8\xff\xe0\x00\x10JFIF\x00\xff\xfe",
	"read me first.txt":             "This archive holds From, To and Message, as explained in the help.\n",
}
