package audit

import (
	_ "embed"
	"fmt"

	"gopkg.in/yaml.v3"

	"note/lint"
)

//go:embed caps.yaml
var capsYAML []byte

// Cap is how much of something a network allows, and who says so.
type Cap struct {
	Network string `yaml:"network" json:"network"`
	Tier    string `yaml:"tier" json:"tier,omitempty"` // "" is any
	Per     string `yaml:"per" json:"per"`             // week, month, cooldown
	Counts  string `yaml:"counts" json:"counts"`       // invitations, notes, days
	Most    int    `yaml:"most" json:"most"`
	Source  string `yaml:"source" json:"source"`
	Checked string `yaml:"checked" json:"checked"` // 2006-01-02
	Remark  struct {
		En string `yaml:"en" json:"en"`
		De string `yaml:"de" json:"de"`
	} `yaml:"remark" json:"remark"`
}

// CapsOf are the caps of a network that are known.
func CapsOf(n lint.Network) ([]Cap, error) {
	var all, its []Cap
	if err := yaml.Unmarshal(capsYAML, &all); err != nil {
		return nil, fmt.Errorf("caps.yaml: %w", err)
	}
	for _, c := range all {
		if c.Network == n.Name && (c.Tier == "" || c.Tier == n.Tier) {
			its = append(its, c)
		}
	}
	return its, nil
}

// most is the cap per week, month …; 0 when none is known.
func most(caps []Cap, per string) int {
	for _, c := range caps {
		if c.Per == per {
			return c.Most
		}
	}
	return 0
}
