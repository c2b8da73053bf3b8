package audit

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestPageInBrowser opens pages in headless Chromium: no error, no request, no
// serious finding of axe-core, texts for all charts, nothing wider than the page,
// at 400 and 1400 pixels, light and dark. It needs the network (npm), node and the
// browser that NOTE_CHROMIUM names; ".ci/run page" runs it.
func TestPageInBrowser(t *testing.T) {
	browser := os.Getenv("NOTE_CHROMIUM")
	if browser == "" {
		t.Skip("NOTE_CHROMIUM names no browser; .ci/run page does")
	}
	dir := t.TempDir()
	script, err := os.ReadFile("testdata/page.mjs")
	if err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(dir, "page.mjs"), string(script))
	writeFile(t, filepath.Join(dir, "package.json"), `{"private": true}`)
	command(t, dir, "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "playwright-core@1.65.1", "axe-core@4.14.1")

	pages := filepath.Join(dir, "pages")
	if err := os.Mkdir(pages, 0o755); err != nil {
		t.Fatal(err)
	}
	refused := sample()
	refused.Worked = worked(invited(400, 0, specific))
	writeFile(t, filepath.Join(pages, "en.html"), drawPage(t, sample(), "en"))
	writeFile(t, filepath.Join(pages, "de.html"), drawPage(t, sample(), "de"))
	writeFile(t, filepath.Join(pages, "refused.html"), drawPage(t, refused, "en"))
	lines := strings.Split(strings.TrimSpace(command(t, dir, "node", "page.mjs", pages, browser)), "\n")
	last := len(lines) - 1
	for _, complaint := range lines[:last] {
		t.Error(complaint)
	}
	if lines[last] != "looked at 12 pages" {
		t.Error(lines[last])
	}
}

func writeFile(t *testing.T, path, data string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

// command runs a program in dir and gives what it prints.
func command(t *testing.T, dir, name string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Dir = dir
	var errors strings.Builder
	cmd.Stderr = &errors
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s%s", name, err, out, errors.String())
	}
	if errors.Len() > 0 {
		t.Logf("%s: %s", name, errors.String())
	}
	return string(out)
}
