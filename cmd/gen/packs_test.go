package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPacksUpToDate(t *testing.T) {
	for _, p := range packs {
		out := "lint/lang/" + p.lang + "_gen.go"
		want := inCopy(t, writePacks, out, "lint/lang/en.yaml", "lint/lang/de.yaml")
		if diff := cmp.Diff(want, string(read(t, "../../"+out))); diff != "" {
			t.Errorf("%s is not what the pack says; run go generate ./lint/lang (-want +got):\n%.2000s", out, diff)
		}
	}
}
