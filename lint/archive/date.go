package archive

import (
	"fmt"
	"strings"
	"time"
)

// ParseTime reads a date as the archive writes it: "3/5/26, 1:45 AM" (month
// first), "02 Apr 2024", "12 Mar 19", "2023-05-01 14:22:10 UTC" and what programs
// make of these. None but the last has a zone: they are taken for UTC, so that a
// day can be off by one.
func ParseTime(s string) (time.Time, error) {
	plain := plainTime(s)
	for _, layout := range layouts() {
		if t, err := time.Parse(layout, plain); err == nil {
			return t.UTC(), nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no date as %q, %q or %q", s, "3/5/26, 1:45 AM", "02 Apr 2024", "2024-04-02")
}

// layouts lists the ways in which dates are written, without commas, in capitals.
func layouts() []string {
	return []string{
		"1/2/06 3:04 PM", "1/2/2006 3:04 PM", "1/2/06 15:04", "1/2/2006 15:04", "1/2/06 3:04:05 PM", "1/2/2006 3:04:05 PM",
		"1/2/06", "1/2/2006",
		"2 Jan 2006", "2 Jan 06", "2 January 2006", "Jan 2 2006",
		"2006-01-02 15:04:05 MST", "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02", "2006-01-02T15:04:05Z07:00",
		"2006-01-02T15:04:05", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700",
	}
}

// plainTime is s in capitals, with blanks for whatever parts its words: newer
// programs put a narrow no-break space before AM.
func plainTime(s string) string {
	s = strings.Map(func(r rune) rune {
		switch r {
		case '\u202f', '\u00a0', '\u2009', ',':
			return ' '
		case '\u200e', '\u200f':
			return -1
		}
		return r
	}, s)
	s = strings.ToUpper(strings.Join(strings.Fields(s), " "))
	return strings.NewReplacer("A.M.", "AM", "P.M.", "PM").Replace(s)
}
