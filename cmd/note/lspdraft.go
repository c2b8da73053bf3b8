package main

import (
	"cmp"
	"errors"
	"slices"

	"note/compose"
	"note/compose/profile"
	"note/lint"
)

// How the language server drafts: from what the front matter of a document tells.

// draftOpen is the note that the facts in a document's front matter give.
func (l *linter) draftOpen(path, input string) (string, error) {
	draft, err := l.draftFrom(cmp.Or(path, "-"), input)
	return draft.Text, troubleIn(path, err)
}

func (l *linter) draftFrom(path, input string) (compose.Draft, error) {
	if _, err := l.openNote(path, input); err != nil {
		return compose.Draft{}, err
	}
	d, err := l.drafterOf(path, input)
	if err != nil {
		return compose.Draft{}, err
	}
	drafts, err := d.drafts()
	if none := (*compose.None)(nil); errors.As(err, &none) {
		return compose.Draft{}, d.noDraft(none)
	}
	if err != nil {
		return compose.Draft{}, err
	}
	return drafts[0], nil
}

// noDraft says why there is none, and what to type into the front matter.
func (d *drafter) noDraft(none *compose.None) error {
	if len(none.Grounds) > 0 {
		return none
	}
	return hinted(errors.New(d.lookedFor(none.Wanted)), "write what is true below \"to:\": post, event, mutual, group, or because with your own reason")
}

// drafterOf is a drafter who was told what the front matter of a note file tells.
func (l *linter) drafterOf(path, input string) (*drafter, error) {
	o, s := draftOptions{variants: 1, input: "auto"}, l.settings
	yaml, _, _ := lint.FrontMatter(input)
	to, told, err := frontMatterDraft(path, yaml, &o, &s)
	if err != nil {
		return nil, err
	}
	if !to.Has(profile.Name) && !to.Has(profile.First) {
		return nil, hinted(errors.New("no draft: the front matter does not say who the note is for"), "begin the file with\n---\nto:\n  name: …\n  post: …\n---")
	}
	d, err := l.drafterWith(s, o, func(flag string) bool { return slices.Contains(told, flag) })
	if err != nil {
		return nil, err
	}
	return d, d.meet(profile.Profile{Facts: to})
}

// frontMatterDraft puts what front matter tells into the options and settings of
// a draft. It gives the facts about the recipient, and the flags that were told so.
func frontMatterDraft(path, yaml string, o *draftOptions, s *settings) (to profile.Facts, told []string, err error) {
	m, err := parseMapping(path, yaml, 1)
	if err != nil {
		return nil, nil, err
	}
	entries, err := m.entries(m.node, frontMatterKeys())
	for _, e := range entries {
		switch value := e.value.Value; e.key {
		case "to":
			to, err = m.facts(e)
		case "from":
			s.Me, err = m.facts(e)
		case "lang":
			s.Lang = compose.Base(value)
		case "network":
			s.Network = value
		case "template":
			o.template = value
		}
		if err != nil {
			return nil, nil, err
		}
		told = append(told, e.key)
	}
	if o.because = to.Text(profile.Because); o.because != "" {
		told = append(told, "because")
	}
	return to, told, err
}
