package profile

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"
)

var update = flag.Bool("update", false, "write what the profiles are read as")

const profiles = "../../testdata/profiles"

// TestProfiles reads every input in testdata/profiles and compares what was
// understood, all of it, with the YAML file beside it.
func TestProfiles(t *testing.T) {
	inputs := profileInputs(t)
	if len(inputs) < 12 {
		t.Fatalf("%d profiles in %s", len(inputs), profiles)
	}
	for _, path := range inputs {
		t.Run(filepath.Base(path), func(t *testing.T) {
			p, err := Read(readFile(t, path), "")
			if err != nil {
				t.Fatal(err)
			}
			golden := strings.TrimSuffix(path, filepath.Ext(path)) + ".yaml"
			if *update {
				writeGolden(t, golden, p)
			}
			var want map[string]any
			if err := yaml.Unmarshal([]byte(readFile(t, golden)), &want); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, understood(t, p)); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// profileInputs are the inputs: every file that is no golden one.
func profileInputs(t testing.TB) []string {
	t.Helper()
	var inputs []string
	for _, pattern := range []string{"*.txt", "*.json", "*.vcf", "*.csv", "*.html"} {
		paths, err := filepath.Glob(filepath.Join(profiles, pattern))
		if err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, paths...)
	}
	return inputs
}

// understood is the format and the fields of p as YAML reads them.
func understood(t *testing.T, p Profile) map[string]any {
	t.Helper()
	var got map[string]any
	if err := yaml.Unmarshal(asYAML(t, p), &got); err != nil {
		t.Fatal(err)
	}
	return got
}

// asYAML writes the format and the fields in the order of Fields.
func asYAML(t *testing.T, p Profile) []byte {
	t.Helper()
	doc := yaml.Node{Kind: yaml.MappingNode}
	fields := p.Facts.Fields()
	add := func(key string, value any) {
		var k, v yaml.Node
		k.SetString(key)
		if err := v.Encode(value); err != nil {
			t.Fatal(err)
		}
		if v.Kind == yaml.SequenceNode {
			v.Style = yaml.FlowStyle
		}
		doc.Content = append(doc.Content, &k, &v)
	}
	add("format", p.Format)
	for _, spec := range Fields {
		if value, ok := fields[string(spec.Field)]; ok {
			add(string(spec.Field), value)
		}
	}
	var b bytes.Buffer
	if err := yaml.NewEncoder(&b).Encode(&doc); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func writeGolden(t *testing.T, path string, p Profile) {
	t.Helper()
	if err := os.WriteFile(path, asYAML(t, p), 0o644); err != nil {
		t.Fatal(err)
	}
}

func readFile(t testing.TB, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
