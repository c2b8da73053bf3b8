package cmd

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v3"
)

const releasePath = "../.goreleaser.yaml"

// releaseSchema is what "goreleaser jsonschema" of goreleaser v2.15.1 (MIT
// licence) prints: the tool itself takes minutes to build.
const releaseSchema = "testdata/goreleaser.schema.json"

// A release is the part of .goreleaser.yaml that we promise something about.
type release struct {
	Builds []struct {
		Env, Goos, Goarch, Flags []string
	}
	Nfpms []struct {
		Formats     []string
		Description string
		Contents    []content
	}
	Casks   []upload `yaml:"homebrew_casks"`
	Scoops  []upload
	Release struct{ Disable bool }
}

// A content is what packages bring beside the program.
type content struct {
	Src  string
	Info struct{ Mode int } `yaml:"file_info"`
}

// An upload is what would go to a repository of others.
type upload struct {
	Skip bool `yaml:"skip_upload"`
}

func TestReleaseFitsSchema(t *testing.T) {
	if err := validate(t, readRelease(t)); err != nil {
		t.Error(err)
	}
}

func TestReleaseBuildsForAll(t *testing.T) {
	r := parseRelease(t)
	if len(r.Builds) != 1 {
		t.Fatalf("%d builds, want 1", len(r.Builds))
	}
	var got []string
	for _, system := range r.Builds[0].Goos {
		for _, processor := range r.Builds[0].Goarch {
			got = append(got, system+"/"+processor)
		}
	}
	want := []string{
		"linux/amd64", "linux/arm64", "darwin/amd64", "darwin/arm64", "windows/amd64", "windows/arm64",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"CGO_ENABLED=0"}, r.Builds[0].Env); diff != "" {
		t.Error(diff)
	}
}

// TestReleasePackages holds which packages there are, and that what an apk says of
// itself is one line: its .PKGINFO knows no second one.
func TestReleasePackages(t *testing.T) {
	var formats []string
	for _, p := range parseRelease(t).Nfpms {
		formats = append(formats, p.Formats...)
		if slices.Contains(p.Formats, "apk") && strings.Contains(p.Description, "\n") {
			t.Errorf("the description of an apk has several lines: %q", p.Description)
		}
	}
	if diff := cmp.Diff([]string{"deb", "rpm", "apk"}, formats); diff != "" {
		t.Error(diff)
	}
}

// TestReleaseModes holds that everyone may read what packages bring, whatever
// the umask of whoever made them.
func TestReleaseModes(t *testing.T) {
	for _, p := range parseRelease(t).Nfpms {
		for _, c := range p.Contents {
			if c.Src != "" && c.Info.Mode != 0o644 {
				t.Errorf("%s has the mode %o, want 644 (%q)", c.Src, c.Info.Mode, p.Formats)
			}
		}
	}
}

// TestReleaseUploadsNothing holds what the file promises at its end.
func TestReleaseUploadsNothing(t *testing.T) {
	r := parseRelease(t)
	want := release{Casks: []upload{{true}}, Scoops: []upload{{true}}}
	want.Release.Disable = true
	got := release{Casks: r.Casks, Scoops: r.Scoops, Release: r.Release}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestReleaseMisspelled shows that the schema sees what a typing error does.
func TestReleaseMisspelled(t *testing.T) {
	tests := []struct{ right, wrong, at string }{
		{"    goarch:", "    goarhc:", "/builds/0"},
		{"builds_info:", "build_info:", "/archives/0"},
		{"checksum:", "checksums:", "additional properties 'checksums'"},
		{"[linux, darwin, windows]", "linux", "/builds/0/goos"},
	}
	good := readRelease(t)
	for _, tt := range tests {
		t.Run(tt.wrong, func(t *testing.T) {
			if !strings.Contains(good, tt.right) {
				t.Fatalf("%s does not contain %q", releasePath, tt.right)
			}
			err := validate(t, strings.Replace(good, tt.right, tt.wrong, 1))
			if !strings.Contains(fmt.Sprint(err), tt.at) {
				t.Errorf("got %v, want an error that names %q", err, tt.at)
			}
		})
	}
}

func parseRelease(t *testing.T) release {
	t.Helper()
	var r release
	if err := yaml.Unmarshal([]byte(readRelease(t)), &r); err != nil {
		t.Fatal(err)
	}
	return r
}

func readRelease(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(releasePath)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// validate checks the text of a .goreleaser.yaml against the schema.
func validate(t *testing.T, text string) error {
	t.Helper()
	schema, err := jsonschema.NewCompiler().Compile(releaseSchema)
	if err != nil {
		t.Fatal(err)
	}
	var value any
	if err := yaml.Unmarshal([]byte(text), &value); err != nil {
		t.Fatal(err)
	}
	return schema.Validate(value)
}
