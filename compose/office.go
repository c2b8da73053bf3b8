package compose

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"note/compose/profile"
)

// office is a request, made ready: its grounds, and the templates that may serve.
type office struct {
	Request
	accept    func(note string) bool
	grounds   []Ground
	common    item        // the first topic of the sender that the recipient names
	templates []*Template // of Templates
	none      None        // what stood in the way so far
}

func newOffice(r Request) (*office, error) {
	o := &office{Request: r, accept: r.Accept}
	if err := o.choose(); err != nil {
		return nil, err
	}
	f := newFinder(r.Recipient, r.Sender)
	o.grounds = f.grounds(r.Because)
	o.common, _ = f.topicIn(f.theirs(telling)...)
	if len(o.grounds) == 0 && r.Skeleton {
		g, _ := reason(nil, WhyYou)
		o.grounds, o.accept = []Ground{g}, nil
	}
	if r.Template != "" {
		kind := o.templates[0].Ground
		if len(o.grounds) == 1 && o.grounds[0].Kind == Because && kind != Because {
			return nil, fmt.Errorf("template %q is for the ground %q, and a reason of your own wins over it", r.Template, kind)
		}
		o.none.Wanted = kind
		o.grounds = slices.DeleteFunc(o.grounds, func(g Ground) bool { return g.Kind != kind })
	}
	o.none.Grounds = o.grounds
	return o, nil
}

// choose finds the templates: the one that is asked for, or all of the language and register.
func (o *office) choose() error {
	if t := o.named(o.Template); t != nil {
		o.templates = []*Template{t}
		return o.agrees(t)
	}
	lang, err := o.lang()
	if err != nil {
		return err
	}
	register := o.register()
	for i := range o.Templates {
		t := &o.Templates[i]
		if t.Lang == lang && (t.Register == "" || t.Register == register) {
			o.templates = append(o.templates, t)
		}
	}
	if o.Template == "" {
		return nil
	}
	o.templates = slices.DeleteFunc(o.templates, func(t *Template) bool { return !strings.HasSuffix(t.ID, "/"+o.Template) })
	if len(o.templates) == 0 {
		return unknown("template", o.Template, o.ids())
	}
	return nil
}

// named is the template with an ID, nil when there is none.
func (o *office) named(id string) *Template {
	for i := range o.Templates {
		if id != "" && o.Templates[i].ID == id {
			return &o.Templates[i]
		}
	}
	return nil
}

// agrees refuses a template in another language or register than was asked for.
func (o *office) agrees(t *Template) error {
	switch {
	case o.Lang != "" && Base(o.Lang) != t.Lang:
		return fmt.Errorf("template %q is in the language %q, and %q is asked for", t.ID, t.Lang, o.Lang)
	case o.Register != "" && t.Register != "" && o.Register != t.Register:
		return fmt.Errorf("template %q is in the register %q, and %q is asked for", t.ID, t.Register, o.Register)
	}
	return nil
}

func (o *office) ids() []string {
	var ids []string
	for i := range o.Templates {
		ids = append(ids, o.Templates[i].ID)
	}
	return ids
}

// Language is the language that every draft for r is in.
func Language(r Request) (string, error) {
	o := &office{Request: r}
	if err := o.choose(); err != nil {
		return "", err
	}
	if len(o.templates) == 0 {
		return o.lang()
	}
	return o.templates[0].Lang, nil
}

// lang is the language of the draft: what was asked for, or else the first that
// templates are in of the reason's, the recipient's, the sender's and English.
func (o *office) lang() (string, error) {
	known := o.langs()
	if o.Lang != "" {
		if lang := Base(o.Lang); slices.Contains(known, lang) {
			return lang, nil
		}
		return "", unknown("language", o.Lang, known)
	}
	if lang, _ := o.spoken(); slices.Contains(known, lang) {
		return lang, nil
	}
	for _, facts := range []profile.Facts{o.Recipient, o.Sender} {
		if lang := Base(facts.Text(profile.Lang)); slices.Contains(known, lang) {
			return lang, nil
		}
	}
	return "en", nil
}

// region is the one that the sender writes in: by the tag that is asked for, as
// de-CH, or else by what is known of them.
func (o *office) region() string {
	return cmp.Or(regionOfTag(o.Lang), regionOf(o.Sender))
}

// langs are the languages that templates are in.
func (o *office) langs() []string {
	var langs []string
	for i := range o.Templates {
		if lang := o.Templates[i].Lang; !slices.Contains(langs, lang) {
			langs = append(langs, lang)
		}
	}
	return langs
}

// Base is the language of a tag such as de-AT: "de".
func Base(tag string) string {
	tag, _, _ = strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	return tag
}

// register is du only where du is stated: in the request, in the reason, by the
// recipient or by the sender, in this order.
func (o *office) register() string {
	if o.Register != "" {
		return o.Register
	}
	_, said := o.spoken()
	return cmp.Or(said, o.Recipient.Text(profile.Register), o.Sender.Text(profile.Register), "sie")
}

// spoken is the language and register of the writer's own reason.
func (o *office) spoken() (lang, register string) {
	if said := cmp.Or(o.Because, o.Recipient.Text(profile.Because)); said != "" {
		return Spoken(said)
	}
	return "", ""
}

// searches are the wordings for a ground, in an order of their own for each recipient.
func (o *office) searches(g Ground) []*search {
	s := scene{recipient: o.Recipient, sender: o.Sender, ground: g, common: o.common, ways: regionNamed(o.region())}
	s.neighbours = s.ways != nil && regionOf(o.Recipient) == s.ways.Code
	var list []*search
	for _, t := range o.templates {
		if t.Ground != g.Kind {
			continue
		}
		filled, missing := newSearch(t, s, o.Limit, o.Box)
		switch {
		case filled == nil:
			o.none.Missing = append(o.none.Missing, Lack{t.ID, missing})
		case o.Limit > 0 && !filled.fits(filled.shortest()):
			over := filled.length(filled.shortest()) - o.Limit
			o.none.TooLong = append(o.none.TooLong, Excess{t.ID, over})
		default:
			list = append(list, filled)
		}
	}
	slices.SortStableFunc(list, func(a, b *search) int {
		return cmp.Compare(o.lot(a.template.ID), o.lot(b.template.ID))
	})
	return list
}

// lot is a stable number for the recipient and a wording, so that a batch of
// notes does not read like one note, and a new wording moves few of them.
func (o *office) lot(id string) uint64 {
	who := cmp.Or(o.Recipient.Text(profile.URL), o.Recipient.Text(profile.Name), o.Recipient.Text(profile.First))
	h := fnv.New64a()
	h.Write([]byte(who + "\x00" + id))
	return h.Sum64()
}
