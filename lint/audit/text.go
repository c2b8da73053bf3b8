package audit

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"note/lint"
	"note/lint/text"
)

// Text writes a report for people, in the interface language "en" or "de": of each
// list the first entries, top in number, and how many more there are; 0 is all.
// The rules give the titles of what they find.
func Text(w io.Writer, r Report, ui string, rules []lint.Rule, top int) error {
	b := bufio.NewWriter(w)
	t := &texter{Writer: b, pageWords: pageWordsFor(ui), textWords: textWordsFor(ui), rules: rules, top: top}
	t.head(r)
	t.first(r)
	t.found(r)
	t.same(r)
	t.anyone(r)
	t.again(r)
	t.familiar(r)
	t.volume(r)
	t.section(t.Worked)
	for _, line := range r.Worked.Lines(ui) {
		t.line("  %s", line)
	}
	t.unread(r)
	return b.Flush()
}

// texter writes a report as text.
type texter struct {
	*bufio.Writer
	*pageWords
	*textWords
	rules []lint.Rule
	top   int
}

// line writes a line. What came from others steers no terminal.
func (t *texter) line(format string, args ...any) {
	line := strings.TrimRight(fmt.Sprintf(format, args...), " ")
	fmt.Fprintln(t, text.Printable(line, ""))
}

func (t *texter) section(title string) { t.line(""); t.line("%s", title) }

// head says in a sentence or two how the notes are.
func (t *texter) head(r Report) {
	t.line("%s", t.lead(r))
	if r.Empty > 0 {
		t.line("%s %s.", t.number(r.Empty), t.Blank)
	}
	for _, line := range t.asides(r, t.locale) {
		t.line("%s", line)
	}
}

func (t *texter) first(r Report) {
	t.section(t.First)
	steps := t.steps(r, t.rules)
	for _, s := range steps {
		rule := s.Rule
		if rule != "" {
			rule = "  [" + rule + "]"
		}
		t.line("  %7s  %s%s", t.number(s.N), s.What, rule)
	}
	if len(steps) == 0 {
		t.line("  %s", t.NoSteps)
	}
}

func (t *texter) found(r Report) {
	t.section(t.Rules)
	width := 0
	for _, c := range r.Rules {
		width = max(width, len(c.Rule))
	}
	for _, c := range t.pageWords.found(r, t.rules) {
		t.line("  %7s  %5s  %-8s  %-*s  %s", t.number(c.N), c.Part, c.Kind, width, c.Label, c.Doc)
	}
	if len(r.Rules) == 0 {
		t.line("  %s", t.NoRules)
	}
}

// upTo is how many of so many entries are shown.
func (t *texter) upTo(n int) int {
	if t.top > 0 {
		return min(n, t.top)
	}
	return n
}

// rest says how many more entries there are.
func (t *texter) rest(n int) {
	if more := n - t.upTo(n); more > 0 {
		t.line("  "+t.more, t.number(more))
	}
}

func (t *texter) same(r Report) {
	t.section(t.Same)
	for _, c := range r.Clusters[:t.upTo(len(r.Clusters))] {
		t.line("  "+t.ClusterHead, t.number(c.Size), t.share(c.Shared))
		t.line("    %s", c.Skeleton)
		t.line("    %s", t.some(c.Places))
	}
	t.rest(len(r.Clusters))
	if len(r.Clusters) == 0 {
		t.line("  %s", t.NoSame)
	}
}

// some are the first of several places, and how many more there are.
func (t *texter) some(places []string) string {
	const most = 3
	if len(places) <= most {
		return strings.Join(places, ", ")
	}
	return strings.Join(places[:most], ", ") + " " + fmt.Sprintf(t.andMore, t.number(len(places)-most))
}

func (t *texter) anyone(r Report) {
	t.section(t.Anyone)
	if len(r.Fits) == 0 {
		t.line("  %s", t.NoFits)
		return
	}
	width := 0
	for _, band := range t.band {
		width = max(width, utf8.RuneCountInString(band))
	}
	for _, band := range t.bands(r.Fits) {
		if band.N > 0 {
			t.line("  %7s  %5s  %-*s", t.number(band.N), band.Part, width, band.Label)
		}
	}
	t.line("  "+t.atHand, t.number(r.AtHand))
	wide := loosest(r.Fits)[:loose(r.Fits)]
	for _, f := range wide[:t.upTo(len(wide))] {
		t.line("    %s: "+t.fits, f.Place, t.number(f.Fits), t.number(f.Of))
	}
	t.rest(len(wide))
}

func (t *texter) again(r Report) {
	t.section(t.Again)
	for _, p := range r.Repeats[:t.upTo(len(r.Repeats))] {
		var when []string
		for i, place := range p.Places {
			when = append(when, date(p.Sent[i])+" "+place)
		}
		remarks := ""
		if p.Soon {
			remarks += " (" + t.soon + ")"
		}
		if p.Maybe {
			remarks += " (" + t.Maybe + ")"
		}
		t.line("  %s%s: %s", who(p.Name, p.URL), remarks, t.some(when))
	}
	t.rest(len(r.Repeats))
	if len(r.Repeats) == 0 {
		t.line("  %s", t.NoRepeats)
	}
}

// who is somebody by name, or by address where no name is known.
func who(name, url string) string {
	if name == "" {
		return url
	}
	return name
}

func (t *texter) familiar(r Report) {
	if len(r.Familiar) == 0 {
		return
	}
	t.section(t.known)
	for _, line := range t.knownLines(r)[:t.upTo(len(r.Familiar))] {
		t.line("  %s", line)
	}
	t.rest(len(r.Familiar))
}

func (t *texter) volume(r Report) {
	t.section(t.Volume)
	if len(r.Weeks) == 0 {
		t.line("  %s", t.NoVolume)
		return
	}
	t.periods(t.perWeek, r.Weeks)
	t.periods(t.perMonth, r.Months)
	for _, line := range t.textWords.volume(r, t.locale) {
		t.line("  %s", line)
	}
}

// periods says how many went out in all, in the fullest period, and in those over the cap.
func (t *texter) periods(format string, periods []Period) {
	all, most := 0, Period{}
	for _, p := range periods {
		if all += p.Sent; p.Sent > most.Sent {
			most = p
		}
	}
	if all == 0 {
		return
	}
	t.line("  "+format, t.number(all), t.number(most.Sent), date(most.Start))
	var beyond []Period
	for _, p := range periods {
		if p.over() {
			beyond = append(beyond, p)
		}
	}
	for _, p := range beyond[:t.upTo(len(beyond))] {
		t.line("    %s  "+t.beyond, date(p.Start), t.number(p.Sent), t.number(p.Cap))
	}
	t.rest(len(beyond))
}

func (t *texter) unread(r Report) {
	if len(r.Unread) == 0 {
		return
	}
	t.section(t.Unread)
	for _, u := range r.Unread {
		t.line("  %s: %s", u.Source, u.Why)
	}
}
