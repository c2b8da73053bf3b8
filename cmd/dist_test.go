package cmd

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// dist is the folder with a release, which .ci/run makes; without it there is
// nothing to look at.
func dist(t *testing.T) string {
	t.Helper()
	folder := os.Getenv("NOTE_TEST_DIST")
	if folder == "" {
		t.Skip("NOTE_TEST_DIST names no folder with a release")
	}
	return folder
}

// inArchive is what an archive holds beside the program; inPackage is where a
// package puts it, by its kind.
var (
	inArchive = []string{
		"README.md", "THIRD_PARTY", "man/note.1", "man/note-lint.1", "man/note-template-new.1",
		"completions/note.bash", "completions/_note", "completions/note.fish", "completions/note.ps1",
	}
	inPackage = []string{
		"/usr/bin/note", "/usr/share/man/man1/note.1.gz", "/usr/share/man/man1/note-lint.1.gz",
		"/usr/share/bash-completion/completions/note", "/usr/share/fish/vendor_completions.d/note.fish",
		"/usr/share/doc/note/README.md",
	}
	ofKind = map[string][]string{
		".deb": {"/usr/share/zsh/vendor-completions/_note", "/usr/share/doc/note/copyright"},
		".rpm": {
			"/usr/share/zsh/site-functions/_note", "/usr/share/licenses/note/THIRD_PARTY",
			"/usr/share/licenses/note", "/usr/share/doc/note", // or removing it leaves them
		},
		".apk": {"/usr/share/zsh/site-functions/_note", "/usr/share/licenses/note/THIRD_PARTY"},
	}
)

// TestDistFiles holds how many files of each kind a release has, and what is in them.
func TestDistFiles(t *testing.T) {
	folder := dist(t)
	tests := []struct {
		pattern string
		count   int
		want    []string
	}{
		{"note_*_linux_*.tar.gz", 2, append([]string{"note"}, inArchive...)},
		{"note_*_darwin_*.tar.gz", 2, append([]string{"note"}, inArchive...)},
		{"note_*_windows_*.zip", 2, append([]string{"note.exe"}, inArchive...)},
		{"note*.deb", 2, append(ofKind[".deb"], inPackage...)},
		{"note*.rpm", 2, append(ofKind[".rpm"], inPackage...)},
		{"note*.apk", 2, append(ofKind[".apk"], inPackage...)},
		{"note_*.cdx.json", 6, nil},
		{"homebrew/Casks/note.rb", 1, nil},
		{"scoop/note.json", 1, nil},
	}
	for _, tt := range tests {
		files, err := filepath.Glob(filepath.Join(folder, tt.pattern))
		if err != nil || len(files) != tt.count {
			t.Errorf("%d files %s, want %d (%v)", len(files), tt.pattern, tt.count, err)
		}
		for _, file := range files {
			if tt.want != nil {
				holds(t, file, tt.want)
			}
		}
	}
}

// holds complains of what is not in an archive or a package.
func holds(t *testing.T, file string, want []string) {
	t.Helper()
	list, err := listing(file)
	if err != nil {
		t.Logf("NOT TESTED: %s: %v", filepath.Base(file), err)
		return
	}
	for _, name := range want {
		if !slices.Contains(list, name) {
			t.Errorf("%s does not hold %s but %q", filepath.Base(file), name, list)
		}
	}
}

// listing lists what an archive or a package holds; a package from the root.
func listing(file string) ([]string, error) {
	switch path.Ext(file) {
	case ".zip":
		return zipListing(file)
	case ".gz":
		return tarListing(file, "")
	case ".apk":
		return tarListing(file, "/")
	case ".deb":
		return told("sh", "-c", `dpkg-deb --fsys-tarfile "$0" | tar -t | sed 's/^\.*//'`, file)
	case ".rpm":
		return told("rpm", "-qlp", "--nosignature", file)
	}
	return nil, fmt.Errorf("an unknown kind of file")
}

// told are the lines that a program prints.
func told(name string, args ...string) ([]string, error) {
	text, err := exec.Command(name, args...).Output()
	return strings.Split(strings.TrimSpace(string(text)), "\n"), err
}

func zipListing(file string) ([]string, error) {
	archive, err := zip.OpenReader(file)
	if err != nil {
		return nil, err
	}
	defer archive.Close()
	var names []string
	for _, f := range archive.File {
		names = append(names, f.Name)
	}
	return names, nil
}

// tarListing lists a packed tar archive, with something put before each name.
func tarListing(file, before string) ([]string, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	unpacked, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	var names []string
	for archive := tar.NewReader(unpacked); ; {
		header, err := archive.Next()
		if err == io.EOF {
			return names, nil
		}
		if err != nil {
			return nil, err
		}
		names = append(names, before+header.Name)
	}
}

// TestDistChecksums holds that each file that people take has a checksum, and the right one.
func TestDistChecksums(t *testing.T) {
	folder := dist(t)
	sums := checksums(t, folder)
	for name, want := range sums {
		data, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprintf("%x", sha256.Sum256(data)); got != want {
			t.Errorf("%s: the checksum is %s, not %s", name, got, want)
		}
	}
	if len(sums) != 18 { // six archives, six packages, six lists of what is linked
		t.Errorf("%d checksums, want 18", len(sums))
	}
}

// checksums are those that a release gives, by file.
func checksums(t *testing.T, folder string) map[string]string {
	t.Helper()
	list, err := os.ReadFile(filepath.Join(folder, "SHA256SUMS"))
	if err != nil {
		t.Fatal(err)
	}
	sums := map[string]string{}
	for line := range strings.Lines(string(list)) {
		sum, name, _ := strings.Cut(strings.TrimSpace(line), "  ")
		sums[name] = sum
	}
	return sums
}

// TestDistManifests holds that Homebrew and Scoop know the archives by their checksums.
func TestDistManifests(t *testing.T) {
	folder := dist(t)
	of := map[string]string{".tar.gz": "homebrew/Casks/note.rb", ".zip": "scoop/note.json"}
	for name, sum := range checksums(t, folder) {
		for ending, manifest := range of {
			text, err := os.ReadFile(filepath.Join(folder, manifest))
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasSuffix(name, ending) && !strings.Contains(string(text), sum) {
				t.Errorf("%s does not know %s", manifest, name)
			}
		}
	}
}

// TestDistComponents holds that the lists of what is linked are CycloneDX, and name it.
func TestDistComponents(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(dist(t), "*.cdx.json"))
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var list struct {
			BomFormat  string
			Components []struct{ Name string }
		}
		if err := json.Unmarshal(data, &list); err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, c := range list.Components {
			names = append(names, c.Name)
		}
		if list.BomFormat != "CycloneDX" || !slices.Contains(names, "github.com/spf13/cobra") || !slices.Contains(names, "std") {
			t.Errorf("%s: a list in %q of %q", filepath.Base(file), list.BomFormat, names)
		}
	}
}
