// Package synthetic makes LinkedIn data archives of people who do not exist,
// together with the truth about them.
//
// Only tests use it: the audit is held against numbers that it did not make
// itself. It was written from what is known of such archives, without sight of
// the code that reads them, imports nothing of ours, and should stay like that.
// The same seed and options give the same bytes. It is no model of how people
// behave: rates, weeks and delays are planted so that they can be found again.
package synthetic

import (
	"maps"
	"time"
)

// Variant names a dialect of the archive: which headers, date forms and oddities its tables have.
type Variant int

// The dialects, see dialects for what each holds.
const (
	Current Variant = iota // today's headers, "3/5/26, 1:45 AM", a byte order mark on some tables
	Old                    // no profile addresses beside invitations and connections, "12 Mar 19", ten columns of messages
	Narrow                 // U+202F before AM and PM, CRLF, a nested folder, tables under other names, byte order marks
	ISO                    // "2026-03-05 01:45:00", every cell quoted, columns in another order, no preamble
)

// Variants lists every dialect.
func Variants() []Variant { return []Variant{Current, Old, Narrow, ISO} }

// String gives the name of the dialect, for the names of tests.
func (v Variant) String() string {
	return [...]string{"current", "old", "narrow", "iso"}[v]
}

// Options says what Generate plants. Zero values mean the defaults of Default, except for the booleans.
type Options struct {
	Invitations   int                // outgoing rows of the table of invitations, repeats and clusters among them
	Incoming      int                // incoming rows; default a seventh of Invitations
	Clusters      int                // texts sent to many with the fields exchanged, at most 12; negative for none
	Repeats       int                // people invited more than once, at most an eighth of Invitations; negative for none
	Noted         float64            // share of invitations outside the clusters with a note, 0 to 1; negative for none
	Rate          map[string]float64 // acceptance by kind; kinds left out keep their default
	Independent   bool               // the same acceptance whatever the kind: SameRate
	HoldsAccepted bool               // the table of invitations also holds those that were accepted; else only pending ones
	Variant       Variant
	Today         time.Time // the day of the export; only its date counts
}

// SameRate is the acceptance of every kind under Options.Independent.
const SameRate = 0.38

// The kinds of a note, as a careful reader names its reason. Blank is an invitation without a note, Email one sent to an
// e-mail address (never with a note, and never known to be accepted).
const (
	Post    = "post"
	Contact = "contact"
	Event   = "event"
	Group   = "group"
	School  = "school"
	Topic   = "topic"
	Job     = "job"
	None    = "none"
	Blank   = "blank"
	Email   = "email"
)

// Kinds lists the kinds of notes, without Blank and Email.
func Kinds() []string {
	return []string{Post, Contact, Event, Group, School, Topic, Job, None}
}

// Default is what zero values of Options stand for.
func Default() Options {
	return Options{
		Invitations: 5000, Clusters: 12, Repeats: 30, Noted: 0.6, Today: time.Date(2026, 9, 15, 0, 0, 0, 0, time.UTC),
		Rate: map[string]float64{Post: .55, Contact: .60, Event: .50, Group: .46, School: .57, Topic: .40, Job: .34,
			None: .22, Blank: .30, Email: 0},
	}
}

// withDefaults fills the zero values.
func (o Options) withDefaults() Options {
	d := Default()
	o.Invitations = orElse(o.Invitations, d.Invitations)
	o.Incoming = orElse(o.Incoming, o.Invitations/7)
	o.Clusters = min(max(0, orElse(o.Clusters, d.Clusters)), len(skeletons))
	o.Repeats = min(max(0, orElse(o.Repeats, d.Repeats)), o.Invitations/8)
	if o.Noted == 0 {
		o.Noted = d.Noted
	}
	if o.Today.IsZero() {
		o.Today = d.Today
	}
	o.Today = time.Date(o.Today.Year(), o.Today.Month(), o.Today.Day(), 0, 0, 0, 0, time.UTC)
	rate := d.Rate
	maps.Copy(rate, o.Rate)
	if o.Independent {
		for kind := range rate {
			rate[kind] = SameRate
		}
		rate[Email] = 0
	}
	o.Rate = rate
	return o
}

// orElse is n, or the default where n is zero.
func orElse(n, otherwise int) int {
	if n == 0 {
		return otherwise
	}
	return n
}
