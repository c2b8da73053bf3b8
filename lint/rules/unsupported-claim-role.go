package rules

import (
	"slices"
	"strings"

	"note/lint/lang"
)

// maxRole is how many words of what is said tell the role.
const maxRole = 5

// checkRole reports a role of a trade in which the reader has none: a recruiter
// who is a chemist. Titles of one trade are many, so that it compares trades, and
// the chiefs, who are not each other.
func (h *held) checkRole(said []lang.Token) {
	said = said[:min(len(said), maxRole)]
	known := h.of("role", "headline")
	if len(known) == 0 {
		return
	}
	var words []lang.Token
	for _, v := range h.values() {
		if v.theirs && (v.field == "role" || v.field == "headline") {
			words = append(words, v.words...)
		}
	}
	if otherChief(said, words) || h.otherTrade(said, words) && !h.holds(said) {
		h.report(h.named(said), claimsRole, known[0])
	}
}

// named is what is said of a role, from the first word that carries content to the
// last of a trade.
func (h *held) named(said []lang.Token) []lang.Token {
	first, end := 0, 1
	for first+1 < len(said) && !h.Pack.Content(&said[first]) && said[first].Fold != "chief" {
		first++
	}
	for i := range said {
		switch {
		case said[i].Fold == "chief":
			end = min(i+3, len(said))
		case len(tradesOf(said[i:i+1])) > 0 || len(chiefs(said[i:i+1])) > 0:
			end = max(end, i+1)
		}
	}
	return said[first:max(end, first+1)]
}

// otherChief says whether one is a chief of something and the other of something else.
func otherChief(said, known []lang.Token) bool {
	a, b := chiefs(said), chiefs(known)
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// chiefs are the titles of chiefs among the words, in short: cfo, also for Chief Financial Officer.
func chiefs(words []lang.Token) []string {
	var found []string
	for i := range words {
		if listed(unsupportedClaimChiefs, words[i].Fold) {
			found = append(found, words[i].Fold)
		}
		if i+2 < len(words) && words[i].Fold == "chief" {
			if short := "c" + words[i+1].Fold[:1] + words[i+2].Fold[:1]; listed(unsupportedClaimChiefs, short) {
				found = append(found, short)
			}
		}
	}
	return found
}

// otherTrade says whether what is said and what is known are of trades that have
// nothing in common, and neither may be anything.
func (h *held) otherTrade(said, known []lang.Token) bool {
	a, b := tradesOf(said), tradesOf(known)
	if len(a) == 0 || len(b) == 0 || mayBeAnything(said) || mayBeAnything(known) {
		return false
	}
	return !slices.ContainsFunc(a, func(trade int) bool { return slices.Contains(b, trade) })
}

func mayBeAnything(words []lang.Token) bool {
	return slices.ContainsFunc(words, func(t lang.Token) bool { return listed(unsupportedClaimAnything, t.Fold) })
}

// tradesOf are the trades that the words belong to, as lines of the list.
func tradesOf(words []lang.Token) []int {
	var trades []int
	for k, line := range unsupportedClaimTrades {
		for _, word := range strings.Fields(line) {
			if slices.ContainsFunc(words, func(t lang.Token) bool { return isOfTrade(t.Fold, word) }) {
				trades = append(trades, k)
				break
			}
		}
	}
	return trades
}

// The lengths from which a word of a trade stands for others that begin with it, or hold it.
const (
	minTradeBegun = 5
	minTradePart  = 6
)

func isOfTrade(word, trade string) bool {
	return word == trade || len(trade) >= minTradeBegun && strings.HasPrefix(word, trade) ||
		len(trade) >= minTradePart && strings.Contains(word, trade)
}
