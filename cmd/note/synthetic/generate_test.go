package synthetic

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
)

// TestGenerate builds every variant, with and without accepted invitations, and checks what the package promises.
func TestGenerate(t *testing.T) {
	for _, v := range Variants() {
		for _, holds := range []bool{true, false} {
			t.Run(fmt.Sprintf("%v/%v", v, holds), func(t *testing.T) {
				o := Options{Invitations: 1500, Variant: v, HoldsAccepted: holds}
				files, truth := Generate(7, o)
				again, _ := Generate(7, o)
				if !maps.EqualFunc(files, again, bytes.Equal) {
					t.Error("the same seed gave two archives")
				}
				checkRows(t, truth, o.withDefaults())
				checkTables(t, files, truth, v)
			})
		}
	}
}

// TestGenerateDefault builds the archive of the defaults.
func TestGenerateDefault(t *testing.T) {
	_, truth := Generate(1, Options{HoldsAccepted: true})
	if truth.Invitations != 5000 || len(truth.Clusters) != 12 || len(truth.Repeats) != 30 || len(truth.BusyWeeks) != busyWeeks {
		t.Errorf("invitations %d, clusters %d, repeats %d, busy weeks %v", truth.Invitations, len(truth.Clusters), len(truth.Repeats), truth.BusyWeeks)
	}
	t.Logf("with note %d, %v", truth.WithNote, truth.Accepted)
	checkUnlike(t, truth)
}

// TestPack writes an archive both ways.
func TestPack(t *testing.T) {
	files, _ := Generate(3, Options{Invitations: 100, Variant: Narrow})
	dir := t.TempDir()
	if err := Folder(dir, files); err != nil {
		t.Fatal(err)
	}
	for path, want := range files {
		if got, err := os.ReadFile(filepath.Join(dir, path)); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s differs: %v", path, err)
		}
	}
	if !bytes.Equal(Zip(files), Zip(files)) {
		t.Error("two ZIPs of the same files differ")
	}
}

// checkRows checks the truth against itself.
func checkRows(t *testing.T, truth Truth, o Options) {
	times := map[string]int{}
	for i, row := range truth.Rows {
		times[row.Address]++
		if n := len(utf16.Encode([]rune(row.Text))); n > noteLimit || strings.ContainsAny(row.Text, "{}|$<>") {
			t.Errorf("row %d: %d units: %q", i, n, row.Text)
		}
		age := daysBetween(row.Sent, o.Today)
		if age < 1 || age >= 13 && age <= 15 || row.Young != (age < 14) {
			t.Errorf("row %d: %d days old, young %v", i, age, row.Young)
		}
		if row.Accepted && (row.ConnectedOn.Before(dayOf(row.Sent)) || row.ConnectedOn.After(o.Today)) {
			t.Errorf("row %d: sent %v, connected %v", i, row.Sent, row.ConnectedOn)
		}
	}
	for i, r := range truth.Repeats {
		if times[r.Address] != len(r.Rows) || len(r.Rows) < 2 || len(r.Dates) != len(r.Rows) {
			t.Errorf("repeat %d: %d rows, %d of the address", i, len(r.Rows), times[r.Address])
		}
		for n, at := range r.Rows {
			row := truth.Rows[at]
			if row.Repeat != i || !row.Sent.Equal(r.Dates[n]) || r.Company != "" && row.Company != r.Company {
				t.Errorf("repeat %d: row %d is %+v", i, at, row)
			}
		}
		delete(times, r.Address)
	}
	delete(times, "") // by e-mail
	for address, n := range times {
		if n > 1 {
			t.Errorf("%s is invited %d times and no repeat", address, n)
		}
	}
	for i, c := range truth.Clusters {
		if len(c.Rows) < 8 || len(c.Rows) > 60 {
			t.Errorf("cluster %d has %d members", i, len(c.Rows))
		}
	}
}

// checkUnlike compares all notes outside the clusters, and the skeletons, with each other, in each view: by the exact Jaccard of
// their shingles, counted by an index of who has which. The most alike are compared once more without it.
func checkUnlike(t *testing.T, truth Truth) {
	for view := range 3 {
		var texts []string
		for _, row := range truth.Rows {
			if row.Text != "" && row.Cluster < 0 {
				texts = append(texts, row.views[view])
			}
		}
		for _, c := range truth.Clusters {
			texts = append(texts, withoutFields(c.Skeleton))
		}
		most, a, b := mostAlike(texts)
		if most > Alike || most != Jaccard(texts[a], texts[b]) {
			t.Errorf("view %d: %.3f and %.3f alike:\n%s\n%s", view, most, Jaccard(texts[a], texts[b]), texts[a], texts[b])
		}
		t.Logf("view %d: %d texts, at most %.3f alike", view, len(texts), most)
	}
}

// mostAlike finds the pair with the highest Jaccard.
func mostAlike(texts []string) (most float64, a, b int) {
	with, sizes := map[string][]int{}, make([]int, len(texts))
	for i, text := range texts {
		own, common := shingles(text), map[int]int{}
		sizes[i] = len(own)
		for s := range own {
			for _, j := range with[s] {
				common[j]++
			}
			with[s] = append(with[s], i)
		}
		for j, n := range common {
			if like := float64(n) / float64(sizes[i]+sizes[j]-n); like > most {
				most, a, b = like, i, j
			}
		}
	}
	return most, a, b
}

// checkTables reads the tables back with the standard library and compares counts, addresses and acceptances.
func checkTables(t *testing.T, files map[string][]byte, truth Truth, v Variant) {
	if len(truth.Tables)+len(truth.Skipped)+len(truth.Unreadable) != len(files) {
		t.Errorf("%d files, but %d + %d + %d named", len(files), len(truth.Tables), len(truth.Skipped), len(truth.Unreadable))
	}
	sent := read(t, files, truth, "Invitations", "From")
	met := read(t, files, truth, "Connections", "First Name")
	on := map[string]string{}
	people := 0
	for _, c := range met {
		people += one(c["First Name"] != "")
		on[key(c["URL"], c["First Name"]+" "+c["Last Name"])] = c["Connected On"]
	}
	if people != truth.Contacts {
		t.Errorf("%d connections, not %d", people, truth.Contacts)
	}
	out := 0
	for _, record := range sent {
		out += one(record["Direction"] == "OUTGOING")
	}
	if out != truth.Invitations || len(sent)-out != truth.Incoming {
		t.Errorf("%d outgoing, %d incoming, not %d and %d", out, len(sent)-out, truth.Invitations, truth.Incoming)
	}
	d := dialects[v]
	for i, row := range truth.Rows {
		record := sent[row.Record-1]
		text := strings.ReplaceAll(record["Message"], "\r\n", "\n")
		if record["To"] != row.Name || record["Direction"] != "OUTGOING" || (text == row.Text) == row.Mangled {
			t.Errorf("row %d is record %v", i, record)
		}
		if at, err := time.Parse(d.sent, record["Sent At"]); err != nil || !at.Equal(row.Sent) {
			t.Errorf("row %d: sent at %q: %v", i, record["Sent At"], err)
		}
		if url := record["inviteeProfileUrl"]; url != "" && key(url, "") != row.Address {
			t.Errorf("row %d: %s is not %s", i, url, row.Address)
		}
		day, found := on[key(record["inviteeProfileUrl"], row.Name)]
		earlier := row.Repeat >= 0 && found && !row.Accepted
		if found != (row.Accepted || row.Before || earlier) || row.Accepted && day != row.ConnectedOn.Format(d.connected) {
			t.Errorf("row %d: connection %q, accepted %v on %v", i, day, row.Accepted, row.ConnectedOn)
		}
		if found && !truth.HoldsAccepted {
			t.Errorf("row %d is pending and a contact", i)
		}
	}
}

// key is the address after /in/, or the name where there is none.
func key(address, name string) string {
	_, slug, found := strings.Cut(address, "/in/")
	if !found {
		return name
	}
	slug, _, _ = strings.Cut(slug, "?")
	slug, _ = url.PathUnescape(strings.TrimSuffix(slug, "/"))
	return strings.ToLower(slug)
}

// read gives the records of a table under the header that holds the column.
func read(t *testing.T, files map[string][]byte, truth Truth, name, column string) []map[string]string {
	for path, usual := range truth.Tables {
		if usual != name {
			continue
		}
		text := strings.TrimPrefix(string(files[path]), "\ufeff")
		r := csv.NewReader(strings.NewReader(text))
		r.FieldsPerRecord = -1
		records, err := r.ReadAll()
		if err != nil {
			t.Fatal(path, err)
		}
		at := slices.IndexFunc(records, func(record []string) bool { return slices.Contains(record, column) })
		var out []map[string]string
		for _, record := range records[at+1:] {
			cells := map[string]string{}
			for i, cell := range record {
				cells[records[at][i]] = cell
			}
			out = append(out, cells)
		}
		return out
	}
	t.Fatal("no table", name)
	return nil
}
