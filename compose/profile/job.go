package profile

import (
	"slices"
	"strings"
)

// job is a post that somebody has or had.
type job struct {
	role, company Line // company is empty for the self-employed
	when          period
}

// currentJob is the job of today among jobs: of several, the one whose company
// or title the page names, else the first that is no side role. The first of
// named that knows one decides.
func currentJob(jobs []job, named ...func(job) bool) (job, bool) {
	var running []job
	for _, j := range jobs {
		if !j.when.running {
			continue
		}
		if j.isBreak() {
			return job{}, false
		}
		running = append(running, j)
	}
	if len(running) == 0 {
		return job{}, false
	}
	for _, is := range named {
		if at := slices.IndexFunc(running, is); at >= 0 && len(running) > 1 {
			return running[at], true
		}
	}
	for _, j := range running {
		if !isSideRole(j.role.Text) {
			return j, true
		}
	}
	return running[0], true
}

// isBreak says that a time without work stands where a post would, as its
// title or in the company's place.
func (j job) isBreak() bool { return isBreak(j.role.Text) || isBreak(j.company.Text) }

// sameCompany says that two names are of one company: equal without legal form,
// or one is how the other begins.
func sameCompany(a, b string) bool {
	x, y := companyKey(a), companyKey(b)
	if x == "" || y == "" {
		return false
	}
	return x == y || strings.HasPrefix(x, y+" ") || strings.HasPrefix(y, x+" ")
}

func companyKey(s string) string { return small(PlainCompany(s)) }

// employers are the companies of jobs, tidied, each once.
func employers(jobs []job) []Line {
	var list []Line
	for _, j := range jobs {
		if j.company.Text == "" || isSelfEmployed(j.company.Text) || j.isBreak() {
			continue
		}
		if len(list) == maxItems {
			break
		}
		c := Line{Number: j.company.Number, Text: PlainCompany(j.company.Text)}
		if !hasLine(list, c.Text) {
			list = append(list, c)
		}
	}
	return list
}

// hasLine says that a line of list reads text, in any case.
func hasLine(list []Line, text string) bool {
	for _, l := range list {
		if strings.EqualFold(l.Text, text) {
			return true
		}
	}
	return false
}
