package profile

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"

	"note/lint/archive"
)

// ReadArchive reads the facts of its owner from LinkedIn's data archive, packed
// or unpacked: name, headline and place, jobs, schools, skills and events. Tables
// are recognised by their headers. What the archive knows of other people, and
// where the owner lives and was born, is not read. The facts have no lines, since
// they come from several files.
func ReadArchive(fsys fs.FS) (Profile, error) {
	o := ownArchive{builder: newBuilder()}
	files := 0
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if files++; files > maxArchiveFiles {
			return complain(0, "there are more than %d files: this is no data archive", maxArchiveFiles).
				advise("name the folder or the ZIP that holds Profile.csv")
		}
		if err != nil || entry.IsDir() || !strings.EqualFold(path.Ext(name), ".csv") {
			return err
		}
		return o.file(fsys, name)
	})
	if err != nil {
		return Profile{}, err
	}
	o.finish()
	p, err := o.done()
	if err != nil {
		e := complain(0, "no table with a name and a headline was found, as Profile.csv is one").
			advise("name the folder or the ZIP of LinkedIn's data archive")
		e.cause = err
		return Profile{}, e
	}
	p.Format = "linkedin-archive"
	return p, nil
}

// maxArchiveFiles is the number of files and folders beyond which nothing is read.
const maxArchiveFiles = 5000

// maxArchiveTable is how many bytes of a table are read; none of those that are
// needed has so many.
const maxArchiveTable = 16 << 20

// ownArchive is an archive being read.
type ownArchive struct {
	*builder
	jobs    []job
	schools []schooling
	summary string
}

// file reads a table, if it is one of those that are needed.
func (o *ownArchive) file(fsys fs.FS, name string) error {
	f, err := fsys.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	r := archive.NewReader(io.LimitReader(f, maxArchiveTable), MaxInput)
	header, err := r.Header()
	if err != nil {
		return nil // no table
	}
	take := o.reader(header, name)
	if take == nil {
		return nil
	}
	for {
		cells, err := r.Next()
		switch {
		case err == nil:
			take(namedCells(header, cells))
		case errors.Is(err, io.EOF):
			return nil
		default:
			o.Warnings = append(o.Warnings, complain(r.Start, "%s: %v, so the row was left out", path.Base(name), err))
			if bad := (*archive.RowError)(nil); !errors.As(err, &bad) || len(o.Warnings) > maxWarnings {
				return nil
			}
		}
	}
}

// reader is what reads the rows below a header; nil for tables of other things.
func (o *ownArchive) reader(header []string, name string) func(map[string]string) {
	has := func(names ...string) bool {
		cells := namedCells(header, header)
		for _, n := range names {
			if cells[n] == "" {
				return false
			}
		}
		return true
	}
	switch {
	case has("first name", "last name", "headline", "summary"):
		return o.owner
	case has("company name", "title", "started on", "finished on"):
		return o.position
	case has("school name", "degree name"):
		return o.schooling
	case has("event name", "event time"):
		return o.event
	case has("name") && len(header) == 1 && strings.HasPrefix(small(path.Base(name)), "skill"):
		return func(row map[string]string) { o.add(Skills, Line{Text: row["name"]}) } // nothing else tells it from other lists of names
	}
	return nil
}

// namedCells is a row by the small names of its columns.
func namedCells(header, cells []string) map[string]string {
	row := map[string]string{}
	for i, name := range header {
		if i < len(cells) {
			cell := cells[i]
			if !utf8.ValidString(cell) {
				cell = archive.Windows(cell)
			}
			row[small(cleanValue(name))] = cleanValue(unescape(cell))
		}
	}
	return row
}

// owner reads the row of Profile.csv.
func (o *ownArchive) owner(row map[string]string) {
	h := halves{given: Line{Text: row["first name"]}, family: Line{Text: row["last name"]}}
	p, ok := h.read()
	if !ok || o.Facts.Has(Name) {
		return
	}
	o.person(p)
	o.put(Headline, row["headline"])
	o.put(Location, row["geo location"])
	o.summary = row["summary"]
}

// position reads a row of Positions.csv.
func (o *ownArchive) position(row map[string]string) {
	j := job{role: Line{Text: row["title"]}, company: Line{Text: row["company name"]}, when: archivePeriod(row["started on"], row["finished on"])}
	if isSelfEmployed(j.company.Text) {
		j.company = Line{}
	}
	if len(o.jobs) < maxItems {
		o.jobs = append(o.jobs, j)
	}
}

// schooling reads a row of Education.csv.
func (o *ownArchive) schooling(row map[string]string) {
	if school := row["school name"]; school != "" && len(o.schools) < maxItems {
		o.schools = append(o.schools, schooling{Line{Text: school}, archivePeriod(row["start date"], row["end date"])})
	}
}

// event reads a row of Events.csv, unless the owner did not go.
func (o *ownArchive) event(row map[string]string) {
	if status := small(row["status"]); !holds(status, "declin", "ignor", "not ", "cancel", "withdr") {
		o.add(Events, Line{Text: row["event name"]})
	}
}

// finish takes the facts from the tables together.
func (o *ownArchive) finish() {
	for _, l := range employers(o.jobs) {
		o.add(Employers, l)
	}
	h := splitHeadline(o.Facts.Text(Headline))
	if current, ok := currentJob(o.jobs, h.names, inHeadline(o.Facts.Text(Headline))); ok {
		o.put(Role, current.role.Text)
		o.company(current.company)
	}
	for _, l := range schoolNames(o.schools) {
		o.add(Schools, l)
	}
	if latest, ok := latestSchool(o.schools); ok {
		o.put(School, latest.Text)
	}
	for field, fact := range o.Facts {
		o.Facts[field] = Fact{Values: fact.Values}
	}
	o.put(Lang, ownLanguage([]string{o.summary}, []string{o.Facts.Text(Headline), o.Facts.Text(Role)}, ""))
}

// archivePeriod is the time between two dates as the archive writes them; it is
// running without an end.
func archivePeriod(start, end string) period {
	p, _ := readPeriod(fmt.Sprintf("%s - %s", start, cmp.Or(end, "Present")))
	if end == "" {
		p.running = true
	}
	return p
}
