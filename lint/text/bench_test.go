package text

import (
	"strings"
	"testing"
)

// notes are texts of about 250 bytes, of the kinds whose costs differ.
var notes = []struct{ name, text string }{
	{"ASCII", "Hi Anna, your talk on dual writes at the Berlin meetup helped us drop two queues last week. " +
		"We run a similar outbox at a small logistics company and I would like to compare notes on ordering. " +
		"Happy to share what broke. Best, Jo Weber, Hamburg, Example GmbH"},
	{"German", "Guten Tag Frau Weiß, Ihr Vortrag über „Größe und Maß“ auf der Tagung in Würzburg hat uns sehr " +
		"geholfen – seither prüfen wir früher. Ich würde mich gern mit Ihnen über die Übergänge austauschen. " +
		"Viele Grüße aus Köln, Jörg Müller"},
	{"Decomposed", "Guten Tag Frau Müller, Ihr Vortrag u\u0308ber „Gro\u0308ße und Maß“ auf der Tagung in Wu\u0308rzburg hat uns sehr " +
		"geholfen – seither pru\u0308fen wir fru\u0308her. Ich wu\u0308rde mich gern mit Ihnen austauschen. Viele Gru\u0308ße, Jo\u0308rg"},
	{"Emoji", strings.Repeat("👩‍💻🇩🇪👍🏽 ok ", 8)},
	{"Devanagari", strings.Repeat("नमस्ते क्षत्रिय हिन्दी ", 5)},
}

func BenchmarkCount(b *testing.B) {
	for _, n := range notes {
		b.Run(n.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(n.text)))
			for b.Loop() {
				Graphemes(n.text)
			}
		})
	}
}

func BenchmarkMeasure(b *testing.B) {
	for _, n := range notes {
		b.Run(n.name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(n.text)))
			for b.Loop() {
				Measure(n.text)
			}
		})
	}
}
