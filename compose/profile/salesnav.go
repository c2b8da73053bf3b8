package profile

import "strings"

// SalesNav reads a lead's page of LinkedIn's Sales Navigator: the profile's own
// lines among other buttons, and the shared contacts in a section of their own.
var SalesNav = Format{
	Name:  "sales-nav",
	Doc:   "a lead's page of LinkedIn Sales Navigator, selected and copied",
	Looks: looksLikeSalesNav,
	Read:  readSalesNav,
}

// looksLikeSalesNav says that in has a line that only Sales Navigator prints.
func looksLikeSalesNav(in Input) bool {
	for _, l := range in.Lines {
		switch lower := small(l.Text); {
		case lower == "actions list", lower == "get intro", lower == "save to list", lower == "lead recommendations", isTenure(lower):
			return true
		}
	}
	return false
}

// isTenure says that a line is how long somebody has been there: "3 yrs 2 mos in role".
func isTenure(lower string) bool {
	for _, end := range []string{" in role", " in company", " in current role", " in der position", " im unternehmen"} {
		if length, ok := strings.CutSuffix(lower, end); ok {
			_, ok = readLength(length)
			return ok
		}
	}
	return false
}

// cutTenure makes "Jan 2022–Present 4 yrs 11 mos" of the same with "in role" behind it.
func cutTenure(s string) (when string, ok bool) {
	for _, end := range []string{" in role", " in company", " in der Position", " im Unternehmen"} {
		if when, cut := strings.CutSuffix(s, end); cut {
			_, length := readLength(when)
			_, dated := readPeriod(when)
			return when, dated && !length
		}
	}
	return "", false
}

func readSalesNav(in Input) (Profile, error) {
	lines := leadLines(pageLines(in))
	page, err := openPage(lines)
	if err != nil {
		return Profile{}, err
	}
	page.read()
	findMutual(cutStrangers(lines)).fill(page.builder)
	return page.done()
}

// leadLines is the lines without what Sales Navigator puts around a profile.
func leadLines(lines []Line) []Line {
	var kept []Line
	for _, l := range lines {
		lower := small(l.Text)
		switch lower {
		case "get intro", "save to list", "saved", "view profile", "add to crm", "create task", "add note", "add tag", "add tags", "account map",
			"chat with us", "referrals", "actions list", "last active", "in your network", "out of network", "viewed", "relationship", "best path in", "bester weg",
			"open actions overflow menu", "lead", "back to search results":
			continue
		}
		if when, ok := cutTenure(l.Text); ok {
			l.Text, lower = when, small(when)
		}
		if isTenure(lower) || ends(lower, " has been saved", " notifications total") || begins(lower, "last active ", "active ", "similar to ") {
			continue
		}
		kept = append(kept, l)
	}
	return kept
}
