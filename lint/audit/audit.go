package audit

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"note/lint"
	"note/lint/ledger"
)

// Note is a note with what an audit needs of it beside what its source tells.
type Note struct {
	Item
	wording lint.Wording
	claims  []claim
	facts   []string        // the words of what is known of its reader
	worst   []lint.Severity // of each of Rules
}

// Judged is an item as a run of the linter judged it, with what is known of its
// reader. It may run beside others.
func Judged(i Item, r lint.Report, known lint.Known) Note {
	i.Lang, i.Verdict, i.Graphemes = r.Lang, r.Verdict(), r.Graphemes
	n := Note{wording: r.Wording(), claims: claimsOf(r), facts: sortedKeys(wordsOf(known))}
	worst := map[string]lint.Severity{}
	for _, f := range r.Findings {
		worst[f.Rule] = max(worst[f.Rule], f.Severity)
	}
	i.Rules = sortedKeys(worst)
	for _, rule := range i.Rules {
		n.worst = append(n.worst, worst[rule])
	}
	if r.Reading != nil {
		i.Personalization = r.Reading.Personalization().String()
		if e := r.Reading.Told(); e != nil {
			i.Reason = e.Kind
		}
	}
	n.Item = i
	return n
}

// Empty is an invitation without a note.
func Empty(i Item, known lint.Known) Note {
	return Note{Item: i, facts: sortedKeys(wordsOf(known))}
}

// Wording is how the note is worded.
func (n Note) Wording() lint.Wording { return n.wording }

// Worst is the highest severity that a rule gave.
func (n Note) Worst() lint.Severity {
	return slices.Max(append(n.worst[:len(n.worst):len(n.worst)], lint.Off))
}

func sortedKeys[V any](m map[string]V) []string {
	var keys []string
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// Audit gathers notes, and says what they are as a heap.
type Audit struct {
	today   time.Time
	caps    []Cap
	notes   []Note
	unread  []Unread
	from    map[string]string // of an invitation, by who, when and what: its source
	doubles int
	tally   Tally
}

// New begins an audit of what was sent up to today.
func New(today time.Time, caps []Cap) *Audit {
	return &Audit{today: today, caps: caps, from: map[string]string{}, tally: Tally{Today: today}}
}

// Add adds a note. One that another source told of, too, is counted once.
func (a *Audit) Add(n Note) {
	if key := n.key(); key != "" {
		if from, told := a.from[key]; told && from != n.Source {
			a.doubles++
			return
		}
		a.from[key] = n.Source
	}
	a.notes = append(a.notes, n)
}

// key is who was written to, on which day and what; "" when that is not known.
func (n Note) key() string {
	who := cmp.Or(ledger.Address(n.URL), nameKey(n.Name))
	if who == "" || n.Sent.IsZero() {
		return ""
	}
	return fmt.Sprintf("%s\n%s\n%s", who, n.Sent.Format(time.DateOnly), strings.Join(strings.Fields(n.Text), " "))
}

// Miss adds what was not understood.
func (a *Audit) Miss(u Unread) { a.unread = append(a.unread, u) }

// Report is what was found.
func (a *Audit) Report() Report {
	c := tellApart(a.notes)
	c.settle(a.notes)
	for _, n := range a.notes {
		a.tally.Add(n.Item)
	}
	r := Report{
		Today: a.today, Doubles: a.doubles, Unread: list(a.unread), Caps: list(a.caps),
		Verdicts: map[string]int{},
		Rules:    list(countRules(a.notes)),
		Clusters: list(clusters(a.notes)),
		Fits:     list(fits(a.notes, c)),
		AtHand:   len(atHand(a.notes, c).who),
		Repeats:  list(c.repeats(a.notes, most(a.caps, "rest"))),
		Familiar: list(familiar(a.notes)),
	}
	for _, n := range a.notes {
		if n.Text == "" {
			r.Empty++
			continue
		}
		r.Notes++
		r.Verdicts[n.Verdict]++
	}
	r.volume(a.notes, a.caps)
	r.Worked = a.tally.Worked()
	return r
}

// list is l, an empty list in JSON rather than null.
func list[T any](l []T) []T {
	if l == nil {
		return []T{}
	}
	return l
}

// countRules counts the notes in which a rule found something: for each severity,
// the highest that it gave in a note, by itself.
func countRules(notes []Note) []RuleCount {
	type found struct {
		rule  string
		worst lint.Severity
	}
	counts := map[found]int{}
	for _, n := range notes {
		if n.Text == "" {
			continue
		}
		for i, rule := range n.Rules {
			counts[found{rule, n.worst[i]}]++
		}
	}
	keys := slices.SortedFunc(maps.Keys(counts), func(a, b found) int {
		return cmp.Or(counts[b]-counts[a], int(b.worst-a.worst), cmp.Compare(a.rule, b.rule))
	})
	var list []RuleCount
	for _, f := range keys {
		list = append(list, RuleCount{Rule: f.rule, Severity: f.worst.String(), Notes: counts[f]})
	}
	return list
}

// familiar are the readers who were no strangers.
func familiar(notes []Note) []Familiar {
	var list []Familiar
	for _, n := range notes {
		f := Familiar{Name: n.Name, URL: n.URL, Place: n.Where()}
		switch {
		case !n.Since.IsZero():
			f.Why, f.Since = "connected", n.Since
		case !n.Talked.IsZero():
			f.Why, f.Since = "talked", n.Talked
		default:
			continue
		}
		list = append(list, f)
	}
	return list
}

// volume counts what went out by week and month.
func (r *Report) volume(notes []Note, caps []Cap) {
	var all, withNote []time.Time
	for _, n := range notes {
		switch {
		case n.Sent.IsZero():
			r.Undated++
			continue
		case n.Text != "":
			withNote = append(withNote, n.Sent)
		}
		all = append(all, n.Sent)
	}
	r.Weeks = list(volumes(all, weekOf, nextWeek, most(caps, "week")))
	r.Months = list(volumes(withNote, monthOf, nextMonth, most(caps, "month")))
}
