package compose_test

import (
	"os"
	"testing"

	"note/compose"
)

func shipped(t testing.TB) []compose.Template {
	t.Helper()
	templates, err := compose.Load(os.DirFS("../templates"))
	if err != nil {
		t.Fatal(err)
	}
	return templates
}

func TestShippedExamples(t *testing.T) {
	for _, tmpl := range shipped(t) {
		if err := tmpl.Test(); err != nil {
			t.Error(err)
		}
	}
}
