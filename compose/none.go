package compose

import (
	"fmt"
	"strings"
)

// None says why there is no draft.
type None struct {
	Wanted  Kind     // ground of the template that was asked for; "" for any
	Grounds []Ground // that were found
	Missing []Lack   // wordings that lack a fact
	TooLong []Excess // wordings that do not fit
	Refused []Draft  // the best draft of each ground, when Accept refused all of it
}

// Lack is a template and the fields of which it needs one more.
type Lack struct {
	Template string
	Fields   []string
}

// Excess is a template and what its shortest note is over the limit.
type Excess struct {
	Template string
	Over     int
}

func (n *None) Error() string {
	switch {
	case len(n.Grounds) == 0 && n.Wanted != "":
		return fmt.Sprintf("no draft: the ground %q, which the template is for, was not found", n.Wanted)
	case len(n.Grounds) == 0:
		return "no draft: no ground was found to write to this person"
	case len(n.Refused) > 0:
		return "no draft: none passes the check"
	case len(n.TooLong) > 0:
		return fmt.Sprintf("no draft: the shortest is %d over the limit", n.over())
	case len(n.Missing) > 0:
		return fmt.Sprintf("no draft: %s needs one of the fields %s", n.Missing[0].Template, strings.Join(n.Missing[0].Fields, ", "))
	}
	return fmt.Sprintf("no draft: no template is for the ground %q in this language and register", n.Grounds[0].Kind)
}

// over is what the shortest of all notes is over the limit.
func (n *None) over() int {
	least := n.TooLong[0].Over
	for _, x := range n.TooLong {
		least = min(least, x.Over)
	}
	return least
}
