package lint

import (
	"errors"
	"fmt"
	"strings"

	"note/lint/lang"
)

// Rule is one opinion on notes.
type Rule struct {
	Name     string   // names what is found and reads well after "allow": "left-in-placeholder"
	Severity Severity // the default; the config may change it, a check may lower it for one finding
	Content  bool     // reads the words of a language: not run when the note's language is unknown
	Stock    bool     // reports the stock phrases of the packs that name it
	Faults   bool     // reports, or goes by, the faults of the packs that name it
	Fault    string   // what rules with the same one find is one fault to a reader, and shown as one; "" is a fault of its own
	Doc      Text     // a title line, an empty line, then why it matters and what to write instead
	Examples []Example
	Check    func(*Pass)
}

// Example shows a rule at work; "note rule" prints it and the tests run it.
// In Bad, ⟦ and ⟧ enclose what is found; Bad without them is a note in which
// something is missing. Good is a whole note that no rule objects to.
type Example struct {
	Lang      string
	Bad       string
	Good      string
	Fixed     string // Bad after its safe fixes, where it has any
	Recipient Known
	Network   string    // a name of Networks; "" is linkedin
	Today     string    // the day, 2006-01-02; "" is not told
	Allow     []string  // as Note.Allow
	Earlier   []Earlier // as Note.Earlier, of Bad: Good is to somebody new
	Phrases   []lang.Phrase
	Sent      []string // notes that went out before
}

// Validate returns every complaint about rules, joined.
func Validate(rules []Rule) error {
	var errs []error
	seen := map[string]bool{}
	for _, r := range rules {
		complain := func(what string) { errs = append(errs, fmt.Errorf("rule %q: %s", r.Name, what)) }
		switch {
		case r.Name == "" || strings.Trim(r.Name, "abcdefghijklmnopqrstuvwxyz-") != "":
			complain("the name is not made of small letters and hyphens")
		case seen[r.Name]:
			complain("the name is taken")
		}
		seen[r.Name] = true
		if r.Severity <= Off || r.Severity > Error {
			complain("it has no severity")
		}
		if r.Check == nil {
			complain("it has no check")
		}
		for ui, doc := range map[string]string{"en": r.Doc.En, "de": r.Doc.De} {
			if title, rest, ok := strings.Cut(doc, "\n\n"); !ok || title == "" || strings.TrimSpace(rest) == "" {
				complain("its doc (" + ui + ") is no title, empty line and text")
			}
		}
		if len(r.Examples) == 0 {
			complain("it has no example")
		}
	}
	return errors.Join(errs...)
}
