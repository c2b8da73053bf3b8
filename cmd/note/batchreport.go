package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"note/compose"
)

// tally counts what became of the rows. It does not grow with them.
type tally struct {
	path      string
	rows      int
	statuses  map[string]int
	why       map[string][]string // by status: the first rows without a draft, but for bad ones
	doubtful  int
	look      []string       // the first drafts to look at
	wordings  map[string]int // by template
	fallbacks map[string]int
}

func newTally(path string) *tally {
	return &tally{path: path, statuses: map[string]int{}, why: map[string][]string{}, wordings: map[string]int{}, fallbacks: map[string]int{}}
}

// add counts a row.
func (t *tally) add(o fate) {
	t.rows++
	t.statuses[o.status]++
	if o.status != drafted {
		if list := t.why[o.status]; len(list) < maxNamed && o.err == nil {
			t.why[o.status] = append(list, t.place(o)+": "+o.why)
		}
		return
	}
	if len(o.look) > 0 {
		if t.doubtful++; len(t.look) < maxNamed {
			t.look = append(t.look, t.place(o)+": "+strings.Join(o.look, "; "))
		}
	}
	t.wordings[o.draft.Template]++
	for _, f := range o.draft.Fallbacks() {
		t.fallbacks[fallbackLine(o.draft.Template, f)]++
	}
}

// fallbackLine names a wording that had to do, and why.
func fallbackLine(template string, f compose.Fallback) string {
	where := fmt.Sprintf("%s.yaml: no %s", template, f.Part)
	if f.Line > 0 {
		where = fmt.Sprintf("%s.yaml:%d: another %s", template, f.Line, f.Part)
	}
	if len(f.Missing) > 0 {
		return where + ", for want of " + strings.Join(f.Missing, ", ")
	}
	return where + ", for want of room"
}

// place is where a row stands, and whom it is about.
func (t *tally) place(o fate) string {
	place := fmt.Sprintf("%s:%d", shownPath(t.path), o.row)
	if name := o.name(); name != "" {
		place += " " + name
	}
	return place
}

// sayTally says on stderr what became of the rows.
func (d *drafter) sayTally(t *tally) {
	d.say("drafted", fmt.Sprintf("%d of %s", t.statuses[drafted], counted(t.rows, "row")))
	for _, s := range []struct{ status, words string }{
		{noGround, "no reason to write to"}, {noWording, "no wording for"}, {noRoom, "no note fits for"},
		{writtenBefore, "written to before, or in a row above; --again drafts for"}, {notPassed, "no note passes lint for"}} {
		if n := t.statuses[s.status]; n > 0 {
			d.say(s.status, listed(s.words+" "+counted(n, "row"), t.why[s.status], n))
		}
	}
	if n := t.statuses[badRow]; n > 0 {
		d.say(badRow, "could not read "+counted(n, "row")+", named above")
	}
	if t.doubtful > 0 {
		d.say("look", listed("before you send: "+counted(t.doubtful, "draft"), t.look, t.doubtful))
	}
	d.sayCounts("wording", t.wordings)
	d.sayCounts("fallback", t.fallbacks)
}

// sayCounts says how often things were used, the most frequent first.
func (d *drafter) sayCounts(kind string, counts map[string]int) {
	names := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	var lines []string
	for _, name := range names {
		lines = append(lines, fmt.Sprintf("%d × %s", counts[name], name))
	}
	if len(lines) > 0 {
		d.say(kind, strings.Join(lines, "\n"))
	}
}
