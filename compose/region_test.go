package compose

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSwissWays(t *testing.T) {
	tmpl := parsed(t, "de/sie/a-1", Post, "a: Guten Tag {formal},", "b: {post}, viele Grüße!")
	tests := []struct {
		name         string
		theirs, mine []string
		lang, want   string
	}{
		{"both there", []string{"location: Basel, Schweiz"}, []string{"location: Zürich, Switzerland"}, "", "Grüezi Kim Weiß, Maß, viele Grüsse!"},
		{"only the sender", []string{"location: Köln, Deutschland"}, []string{"lang: de-CH"}, "", "Guten Tag Kim Weiß, Maß, viele Grüsse!"},
		{"only the recipient", []string{"location: Basel, Schweiz"}, nil, "", "Guten Tag Kim Weiß, Maß, viele Grüße!"},
		{"asked for", []string{"location: Basel, Schweiz"}, nil, "de-CH", "Grüezi Kim Weiß, Maß, viele Grüsse!"},
		{"otherwise asked for", []string{"location: Basel, Schweiz"}, []string{"lang: de-CH"}, "de-DE", "Guten Tag Kim Weiß, Maß, viele Grüße!"},
	}
	as := Origin{Template: "de/sie/a-1.yaml", Line: 1, Region: "ch"}
	if as.String() != "de/sie/a-1.yaml:1, as in CH" {
		t.Errorf("origin %q", as)
	}
	for _, tt := range tests {
		r := Request{Recipient: facts(append(tt.theirs, "name: Kim Weiß", "post: Maß")...), Sender: facts(tt.mine...), Lang: tt.lang, Template: "a-1", Templates: []Template{tmpl}}
		if r.Lang == "" {
			r.Lang = "de"
		}
		if d, err := Best(r); err != nil || d.Text != tt.want {
			t.Errorf("%s: %q (%v), want %q", tt.name, d.Text, err, tt.want)
		} else if swiss := cmp.Equal(d.Pieces[0].Origin, as); swiss != strings.HasPrefix(tt.want, "Grüezi") {
			t.Errorf("%s: the greeting is from %q", tt.name, d.Pieces[0].Origin)
		}
	}
}
