package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestInterfaceUpToDate(t *testing.T) {
	want := inCopy(t, writeInterface, "compose/profile/interface_gen.go", "compose/profile/interface.yaml")
	if diff := cmp.Diff(want, string(read(t, "../../compose/profile/interface_gen.go"))); diff != "" {
		t.Errorf("compose/profile/interface_gen.go is not what the table says; run go generate ./... (-want +got):\n%.2000s", diff)
	}
}

func TestInterfaceRefuses(t *testing.T) {
	for _, tt := range []struct {
		name   string
		blocks map[string]interfaceBlock
		want   string
	}{
		{"capitals", map[string]interfaceBlock{"en": {Sections: map[string][]string{"bars": {"Home"}}}}, "small letters"},
		{"two sections", map[string]interfaceBlock{"en": {Sections: map[string][]string{"about": {"info"}, "skills": {"info"}}}}, "both"},
		{"two fields", map[string]interfaceBlock{"en": {Sections: map[string][]string{"role": {"title"}, "company": {"title"}}}}, "both"},
		{"unknown key", map[string]interfaceBlock{"en": {Sections: map[string][]string{"knobs": {"ok"}}}}, "unknown key"},
		{"a word of two languages", map[string]interfaceBlock{"en": {Sections: map[string][]string{"function": {"a"}}}, "fr": {Sections: map[string][]string{"function": {"a"}}}}, "shows neither"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := interfaceSource(tt.blocks)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%v, want %q", err, tt.want)
			}
		})
	}
}
