package synthetic

import (
	"archive/zip"
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// Zip packs the members, in the order of their paths.
func Zip(files map[string][]byte) []byte {
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, path := range slices.Sorted(maps.Keys(files)) {
		member, err := z.Create(path)
		if err == nil {
			_, err = member.Write(files[path])
		}
		if err != nil {
			panic("synthetic: " + err.Error()) // only a malformed path, or a buffer that fails
		}
	}
	if err := z.Close(); err != nil {
		panic("synthetic: " + err.Error())
	}
	return out.Bytes()
}

// Folder writes the members under dir.
func Folder(dir string, files map[string][]byte) error {
	for _, path := range slices.Sorted(maps.Keys(files)) {
		full := filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(full, files[path], 0o644); err != nil {
			return err
		}
	}
	return nil
}
