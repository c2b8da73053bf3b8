package lsp

import (
	"strings"

	"note/lint"
)

// The kinds of code actions.
const (
	kindQuickFix = "quickfix"
	kindFixAll   = "source.fixAll.note"
)

// actionRequest asks what can be done about a range.
type actionRequest struct {
	TextDocument textDocument `json:"textDocument"`
	Range        span         `json:"range"`
	Context      struct {
		Only []string `json:"only"`
	} `json:"context"`
}

// wants says whether actions of a kind were asked for.
func (r actionRequest) wants(kind string) bool {
	for _, only := range r.Context.Only {
		if kind == only || strings.HasPrefix(kind, only+".") {
			return true
		}
	}
	return len(r.Context.Only) == 0
}

// codeActions are what can be done: fix a finding, fix all, allow a finding here.
func (s *server) codeActions(r actionRequest) (any, error) {
	actions := []codeAction{}
	d, err := s.document(r.TextDocument.URI)
	if err != nil || d.err != nil {
		return actions, err
	}
	found := s.foundIn(d, r.Range)
	if r.wants(kindQuickFix) {
		actions = append(actions, s.fixes(d, found)...)
	}
	if r.wants(kindFixAll) {
		actions = append(actions, s.fixAll(d)...)
	}
	if r.wants(kindQuickFix) {
		actions = append(actions, s.allowances(d, found)...)
	}
	return actions, nil
}

// maxOffered is how many findings something is offered for at once: more than
// anybody looks through.
const maxOffered = 100

// foundIn are the first findings in a range. What is missing is found at the start of
// the note, and taken to be anywhere in that line.
func (s *server) foundIn(d *document, r span) []lint.Finding {
	start, end := d.offset(r.Start, s.utf8), d.offset(r.End, s.utf8)
	var found []lint.Finding
	for _, f := range d.report.Findings {
		from, to := d.start+f.Span.Start, d.start+f.Span.End
		if from == to {
			from, to = d.line(d.lineAt(from))
		}
		if from <= end && start <= to && len(found) < maxOffered {
			found = append(found, f)
		}
	}
	return found
}

// fixes are the quick fixes of findings. A safe one is preferred.
func (s *server) fixes(d *document, found []lint.Finding) []codeAction {
	var actions []codeAction
	for _, f := range found {
		if f.Fix == nil {
			continue
		}
		actions = append(actions, codeAction{
			Title: s.say(d, fixTitle, f.Rule, s.shown(d, *f.Fix)), Kind: kindQuickFix, IsPreferred: f.Fix.Safe,
			Diagnostics: []diagnostic{s.diagnostic(d, f)}, Edit: s.fix(d, *f.Fix),
		})
	}
	return actions
}

// fixAll makes all safe fixes, where there are any.
func (s *server) fixAll(d *document) []codeAction {
	fixed, err := d.engine.Fixed(d.path, d.note())
	if err != nil || fixed == d.note() {
		return nil
	}
	return []codeAction{{Title: s.say(d, fixAllTitle), Kind: kindFixAll, Edit: s.rewrite(d, fixed)}}
}

// allowances write into the front matter that a finding is allowed in this note,
// and all that the same entry allows. A mail has none: it would be sent.
func (s *server) allowances(d *document, found []lint.Finding) []codeAction {
	if isMail(d.language, d.path) {
		return nil
	}
	var actions []codeAction
	offered := map[string]int{} // by entry: the index of its action
	for _, f := range found {
		entry := allowEntry(f)
		if i, twice := offered[entry]; twice {
			actions[i].Diagnostics = append(actions[i].Diagnostics, s.diagnostic(d, f))
		} else if changed, ok := allowing(d.note(), entry); ok {
			offered[entry] = len(actions)
			actions = append(actions, codeAction{
				Title: s.say(d, allowTitle, entry), Kind: kindQuickFix,
				Diagnostics: []diagnostic{s.diagnostic(d, f)}, Edit: s.rewrite(d, changed),
			})
		}
	}
	return actions
}
