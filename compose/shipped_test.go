package compose_test

import (
	"os"
	"testing"

	"note/compose"
	"note/compose/profile"
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

// TestThreeWordingsForEachGround: a batch for one ground does not read like one
// note in any language and register.
func TestThreeWordingsForEachGround(t *testing.T) {
	wordings := map[string]int{}
	folders := map[string]bool{}
	for _, tmpl := range shipped(t) {
		folder := tmpl.Lang + "/" + tmpl.Register
		folders[folder] = true
		wordings[folder+string(tmpl.Ground)]++
	}
	for folder := range folders {
		for _, k := range compose.Kinds() {
			if n := wordings[folder+string(k.Kind)]; n < 3 {
				t.Errorf("%s: %d wordings for %q", folder, n, k.Kind)
			}
		}
	}
}

// BenchmarkDraft drafts for somebody with whom one shares a lot.
func BenchmarkDraft(b *testing.B) {
	known := func(pairs ...string) profile.Facts {
		f := profile.Facts{}
		for i := 0; i < len(pairs); i += 2 {
			f[profile.Field(pairs[i])] = profile.Fact{Values: []string{pairs[i+1]}, Lines: []int{i}}
		}
		return f
	}
	r := compose.Request{
		Recipient: known("name", "Kim Weiß", "first", "Kim", "last", "Weiß", "lang", "de", "school", "TU Ilmenau",
			"headline", "Leiterin Messtechnik bei Pegel & Söhne", "post", "Warum unsere Nachtzüge zu spät kommen 👩‍💻", "mutual", "Maja Öberg"),
		Sender:    known("name", "Ada Öztürk", "first", "Ada", "topics", "Messtechnik", "schools", "TU Ilmenau", "company", "Brückner Bahn"),
		Templates: shipped(b), Limit: 200, Box: true,
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := compose.Best(r); err != nil {
			b.Fatal(err)
		}
	}
}
