package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"go.yaml.in/yaml/v3"
)

// network is an entry of lint/limits.yaml.
type network struct {
	Network string
	Tier    string
	Limit   int
	Unit    string
	Box     bool
	Source  string
	Checked string
	Notes   dated
	Week    dated
	Rest    dated
	Remark  struct{ En, De string }
}

// dated is a number of an entry that has a source of its own.
type dated struct {
	Number  int
	Source  string
	Checked string
}

// literal is the field that holds it in Go; nothing where there is none.
func (d dated) literal(field string) string {
	if d == (dated{}) {
		return ""
	}
	return fmt.Sprintf("%s: Dated{Number: %d, Source: %q, Checked: %q},\n", field, d.Number, d.Source, d.Checked)
}

// isWhole says whether nothing of it is told, or all.
func (d dated) isWhole() bool {
	_, err := time.Parse(time.DateOnly, d.Checked)
	return d == (dated{}) || d.Number > 0 && d.Source != "" && err == nil
}

// writeNetworks writes lint/limits.yaml, below root, as Go literals.
func writeNetworks(root string) error {
	path := filepath.Join(root, "lint", "limits.yaml")
	networks, err := readNetworks(path)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return writeGo(filepath.Join(root, "lint", "networks_gen.go"), networksLiteral(networks))
}

// networksLiteral is the Go source that holds networks.
func networksLiteral(networks []network) []byte {
	var b bytes.Buffer
	b.WriteString("package lint\n\n// Networks is limits.yaml: where a note can go, the default first.\nvar Networks = []Network{\n")
	for _, n := range networks {
		fmt.Fprintf(&b, "{\nName: %q, Tier: %q, Limit: %d, Box: %t,\nSource: %q, Checked: %q,\n%s%s%sRemark: Text{\nEn: %q,\nDe: %q,\n},\n},\n",
			n.Network, n.Tier, n.Limit, n.Box, n.Source, n.Checked, n.Notes.literal("Notes"), n.Week.literal("Week"), n.Rest.literal("Rest"), n.Remark.En, n.Remark.De)
	}
	b.WriteString("}\n")
	return b.Bytes()
}

// readNetworks reads and checks the entries.
func readNetworks(path string) ([]network, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	decoder := yaml.NewDecoder(file)
	decoder.KnownFields(true)
	var networks []network
	if err := decoder.Decode(&networks); err != nil {
		return nil, err
	}
	return networks, checkNetworks(networks)
}

// checkNetworks returns every complaint, joined.
func checkNetworks(networks []network) error {
	var errs []error
	seen := map[string]bool{}
	for i, n := range networks {
		id := n.Network + "-" + n.Tier
		complain := func(ok bool, what string) {
			if !ok {
				errs = append(errs, fmt.Errorf("entry %d (%q): %s", i+1, id, what))
			}
		}
		complain(n.Network != "", "it has no network")
		complain(!seen[id], "it is there twice")
		complain(n.Limit >= 0, "its limit is below 0")
		complain(n.Unit == "graphemes", "its unit is not graphemes, the only one that notes are counted in")
		complain(!n.Box || n.Limit > 0, "it has a box, but no limit")
		complain(n.Source != "", "it has no source")
		_, err := time.Parse(time.DateOnly, n.Checked)
		complain(err == nil, "checked is no day like 2026-03-01")
		complain(n.Notes.isWhole(), "notes need a number from 1, a source and the day on which it was checked")
		complain(n.Week.isWhole(), "week needs a number from 1, a source and the day on which it was checked")
		complain(n.Rest.isWhole(), "rest needs a number from 1, a source and the day on which it was checked")
		complain(n.Remark.En != "" && n.Remark.De != "", "it needs a remark in en and de")
		seen[id] = true
	}
	if len(networks) == 0 {
		errs = append(errs, errors.New("no network"))
	}
	return errors.Join(errs...)
}
