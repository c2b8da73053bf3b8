package lang

import (
	"slices"
	"strings"
)

// foreign lists, sorted, function words of languages that no pack is for. None of
// them is a word of English or German.
func foreign() []string {
	words := strings.Fields(`
		el los las una por para con del como pero sus su este esta muy gustaria
		le les une et dans pour que qui avec sur vous nous votre vos mes pas je
		il gli della di che sono vorrei anche tuo suo nella
		uma nao com voce seu sua em pelo gostaria
		het een ik niet voor zijn uw wij maar ook graag
		jest ze jak dla nie czy bardzo
		och att det som jag inte ar`)
	slices.Sort(words)
	return words
}
