package lint

import "strings"

// ID is what a writer types for the network: its name, and its tier where one
// is set, as in "linkedin-free".
func (n Network) ID() string {
	if n.Tier == "" {
		return n.Name
	}
	return n.Name + "-" + n.Tier
}

// FindNetwork gives the network of Networks whose ID is id, in any case.
func FindNetwork(id string) (Network, bool) {
	for _, n := range Networks {
		if strings.EqualFold(n.ID(), id) {
			return n, true
		}
	}
	return Network{}, false
}
