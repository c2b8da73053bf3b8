package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestGrammarsUpToDate(t *testing.T) {
	const out = "compose/grammar_gen.go"
	want := inCopy(t, writeGrammars, out, "compose/grammar/de.yaml", "compose/grammar/en.yaml")
	if diff := cmp.Diff(want, string(read(t, "../../"+out))); diff != "" {
		t.Errorf("%s is not what compose/grammar says; run go generate ./... (-want +got):\n%.2000s", out, diff)
	}
}
