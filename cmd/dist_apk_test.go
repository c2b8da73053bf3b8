package cmd

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestDistAPK holds that what an apk says of itself is lines of "key = value" and
// nothing else, and that its checksum is that of the files. An apk is two packed
// archives in a row: what is said of it, and the files.
func TestDistAPK(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(dist(t), "note*.apk"))
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		rest := bytes.NewReader(data)
		info, err := packageInfo(rest)
		if err != nil {
			t.Fatalf("%s: %v", filepath.Base(file), err)
		}
		sum := sha256.New()
		if _, err := rest.WriteTo(sum); err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprintf("%x", sum.Sum(nil)); info["pkgname"] != "note" || info["datahash"] != got {
			t.Errorf("%s says %q of itself, and the checksum of its files is %s", filepath.Base(file), info, got)
		}
	}
}

// packageInfo reads what an apk says of itself, up to where its files begin.
func packageInfo(r *bytes.Reader) (map[string]string, error) {
	unpacked, err := gzip.NewReader(r)
	if err != nil {
		return nil, err
	}
	unpacked.Multistream(false)
	archive := tar.NewReader(unpacked)
	if header, err := archive.Next(); err != nil || header.Name != ".PKGINFO" {
		return nil, fmt.Errorf("it does not begin with .PKGINFO: %w", err)
	}
	text, err := io.ReadAll(archive)
	if err != nil {
		return nil, err
	}
	info := map[string]string{}
	for line := range strings.Lines(string(text)) {
		key, value, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " = ")
		if !ok {
			return nil, fmt.Errorf("%q is no line of .PKGINFO", line)
		}
		info[key] = value
	}
	_, err = io.Copy(io.Discard, unpacked)
	return info, err
}
