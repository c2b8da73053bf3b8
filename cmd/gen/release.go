package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// writeRelease writes what a release holds beside the program, each into a folder
// below the one given: completions, manual pages, and the licences of what is linked.
func writeRelease(folder string) error {
	note := filepath.Join(folder, "note")
	defer os.Remove(note)
	// The pages tell version and day of the commit.
	if _, err := output(nil, "go", "build", "-buildvcs=auto", "-o", note, "./cmd/note"); err != nil {
		return err
	}
	if err := writeCompletions(note, filepath.Join(folder, "completions")); err != nil {
		return err
	}
	if err := writeManuals(note, filepath.Join(folder, "man")); err != nil {
		return err
	}
	return writeLicences(filepath.Join(folder, "THIRD_PARTY"))
}

// completionFiles are the names under which shells look for what completes note.
var completionFiles = map[string]string{"bash": "note.bash", "zsh": "_note", "fish": "note.fish", "powershell": "note.ps1"}

// writeCompletions writes the completion script of each shell.
func writeCompletions(note, folder string) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for shell, name := range completionFiles {
		script, err := output(nil, note, "completion", shell)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, name), script, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// writeManuals writes the manual pages, as they are and packed, as distributions want them.
func writeManuals(note, folder string) error {
	if _, err := output(nil, note, "man", "--out", folder); err != nil {
		return err
	}
	pages, err := filepath.Glob(filepath.Join(folder, "*.1"))
	if err != nil {
		return err
	}
	for _, page := range pages {
		if err := pack(page); err != nil {
			return err
		}
	}
	return nil
}

// pack writes a file again, packed, without the time.
func pack(path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var packed bytes.Buffer
	w, _ := gzip.NewWriterLevel(&packed, gzip.BestCompression) // a level that there is
	if _, err := w.Write(text); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return os.WriteFile(path+".gz", packed.Bytes(), 0o644)
}

// output is what a program prints, with more variables set for it.
func output(variables []string, name string, args ...string) ([]byte, error) {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), variables...)
	cmd.Stderr = os.Stderr
	printed, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", cmd, err)
	}
	return printed, nil
}
