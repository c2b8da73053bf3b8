package ledger

import (
	"fmt"
	"testing"
)

// BenchmarkAbout asks a ledger of 100,000 entries after somebody.
func BenchmarkAbout(b *testing.B) {
	l := Ledger{b.TempDir() + "/ledger.jsonl"}
	var entries []Entry
	for i := range 100_000 {
		name := fmt.Sprintf("Jörg %c%c%c", 'A'+i%26, 'a'+i/26%26, 'a'+i/676%26)
		entries = append(entries, Entry{Time: noon, Name: name, URL: fmt.Sprint("linkedin.com/in/jörg-", i), Company: "Initech", Network: "linkedin", How: Sent,
			Lang: "en", Source: "note sent", Text: fmt.Sprint(i, " Hi Jörg, your talk on dual writes at GopherCon saved our migration: we had lost three orders a day. Shall we connect?")})
	}
	if _, err := l.Add(entries...); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := l.About(Person{Name: "Kim Weiß", URL: "linkedin.com/in/kim"}); err != nil {
			b.Fatal(err)
		}
	}
}
