package profile

import (
	"slices"
	"strings"
)

// names says that the headline speaks of a job.
func (h headline) names(j job) bool {
	return h.company != "" && sameCompany(h.company, j.company.Text) || h.role != "" && strings.EqualFold(h.role, j.role.Text)
}

// inHeadline tells which jobs one of the headline's segments speaks of.
func inHeadline(s string) func(job) bool {
	var told []headline
	for _, segment := range headlineSegments(s) {
		told = append(told, readSegment(segment))
	}
	return func(j job) bool {
		return slices.ContainsFunc(told, func(h headline) bool { return h.names(j) })
	}
}

// matchCard reads "Referentin | Stadt Ulm" when the card names the company on a line of its own.
func (h *headline) matchCard(c topCard) {
	if h.company != "" || h.student || len(c.company) == 0 {
		return
	}
	segments := headlineSegments(c.headline.Text)
	if len(segments) > 1 && sameCompany(segments[1], c.company[0].Text) && !isSeeking(segments[0]) {
		h.role, h.company = segments[0], c.company[0].Text
	}
}
