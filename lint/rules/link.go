package rules

import (
	"strings"
	"unicode"

	"note/lint"
	"note/lint/text"
)

// Link finds addresses of web pages. An e-mail address is none: it is how to
// reach the writer. Neither is a capitalised domain, which names a company
// (Booking.com), nor a domain that is a fact of reader or writer.
var Link = lint.Rule{
	Name:     "link",
	Severity: lint.Warning,
	Doc: lint.Text{
		En: `There is a link in the note

People do not follow links from strangers, and a link in a first message looks like
advertising or worse. It also costs characters. Say in words what is behind it, and send
it when they have accepted or asked for it. A bare domain (example.com) is an info only:
it may name a company. E-mail addresses are not meant.`,
		De: `In der Nachricht steht ein Link

Kaum jemand folgt Links von Fremden, und in der ersten Nachricht sehen sie nach Werbung
aus oder nach Schlimmerem. Außerdem kosten sie Zeichen. Sagen Sie in Worten, was dahinter
steht, und schicken Sie den Link, wenn die Anfrage angenommen ist oder jemand danach fragt.
Eine bloße Domain (example.com) ist nur ein Hinweis: Sie kann eine Firma nennen.
E-Mail-Adressen sind nicht gemeint.`,
	},
	Examples: []lint.Example{
		{
			Lang: "en",
			Bad:  "Hi Zoë, your talk on dual writes at GopherCon saved our migration; I wrote down how: ⟦https://blog.example/dual-writes⟧. Shall we connect?",
			Good: "Hi Zoë, your talk on dual writes at GopherCon saved our migration; I wrote down how and can send it. Shall we connect?",
		},
		{
			Lang: "de",
			Bad:  "Guten Tag Frau Weiß, zu Ihrem Vortrag über Wärmenetze auf dem Stadtwerketag passt „⟦www.görlitz-wärme.example⟧“. Darf ich Sie zu meinen Kontakten zählen?",
			Good: "Guten Tag Frau Weiß, Ihr Vortrag über Wa\u0308rmenetze auf dem Stadtwerketag passt zu dem, was wir in Görlitz messen, z. B. mit Node.js. Darf ich Sie zu meinen Kontakten zählen?",
		},
	},
	Check: func(p *lint.Pass) {
		if !mayLink(p.Text) {
			return
		}
		for at := 0; at < p.Text.End; {
			span, next := nextChunk(p.Text.Source[:p.Text.End], at)
			if kind := address(p, p.Text.Source[span.Start:span.End]); kind != noAddress {
				reportLink(p, span, kind)
			}
			at = next
		}
	},
}

// mayLink says whether a full stop stands in a word, or the sign behind a scheme.
func mayLink(t *text.Text) bool {
	s := t.Source[:t.End]
	for at := 0; ; at++ {
		next := strings.IndexByte(s[at:], '.')
		if next < 0 {
			return t.MayHold("://")
		}
		if at += next; at+1 < len(s) && s[at+1] != ' ' && s[at+1] != '\n' {
			return true
		}
	}
}

func reportLink(p *lint.Pass, span text.Span, kind addressKind) {
	f := p.Report(span.Start, span.End, lint.Text{
		En: "a link (%s): say in words what it holds, and send it once they have accepted",
		De: "ein Link (%s): sagen Sie in Worten, was dahinter steht, und schicken Sie ihn, wenn die Anfrage angenommen ist",
	}, p.Text.Source[span.Start:span.End])
	if kind == bareDomain {
		f.Severity = min(f.Severity, lint.Info)
	}
}

// nextChunk is the next run of s, from byte at on, that can be an address, without
// the marks around it, and where to look on.
func nextChunk(s string, at int) (text.Span, int) {
	start := at
	for i, r := range s[at:] {
		if endsAddress(r) {
			if at+i > start {
				return unmarkedSpan(s, start, at+i), at + i
			}
			start = at + i + len(string(r))
		}
	}
	return unmarkedSpan(s, start, len(s)), len(s)
}

// endsAddress says whether r ends an address: white space, brackets, quotation marks and the like.
func endsAddress(r rune) bool {
	switch r {
	case '(', ')', '[', ']', '{', '}', '<', '>', '"', '„', '“', '”', '‚', '‘', '«', '»', '‹', '›', '|', '·', '•', '–', '—', '…', ',', ';':
		return true
	}
	return unicode.IsSpace(r)
}

// unmarkedSpan is [start, end) without the marks at its ends.
func unmarkedSpan(s string, start, end int) text.Span {
	for end > start && strings.IndexByte(".!?:'*_#&=", s[end-1]) >= 0 {
		end--
	}
	for start < end && strings.IndexByte(".!?:'*_-&=", s[start]) >= 0 {
		start++
	}
	return text.Span{Start: start, End: end}
}

type addressKind int

const (
	noAddress  addressKind = iota
	bareDomain             // example.com
	fullLink               // with a scheme, www or a path
)

// address tells what kind of address s is.
func address(p *lint.Pass, s string) addressKind {
	if !strings.Contains(s, ".") && !strings.Contains(s, "://") {
		return noAddress
	}
	if scheme, rest, ok := strings.Cut(s, "://"); ok {
		if scheme != "" && rest != "" && !strings.ContainsFunc(scheme, func(r rune) bool { return !unicode.IsLetter(r) }) {
			return fullLink
		}
		return noAddress
	}
	host, path := s, ""
	if i := strings.IndexAny(s, "/?#:"); i >= 0 {
		host, path = s[:i], s[i:]
	}
	www := len(host) > 4 && strings.EqualFold(host[:4], "www.")
	switch {
	case !isHost(host):
		return noAddress
	case www:
		return fullLink
	case path != "" && path != "/":
		if tld := topLabel(host); listed(linkDomains, tld) || listed(linkWithPath, tld) {
			return fullLink
		}
	case listed(linkDomains, topLabel(host)) && host[1] != '.' && !isName(p, host):
		return bareDomain
	}
	return noAddress
}

// isHost says whether s is made of labels of letters, digits and hyphens.
func isHost(s string) bool {
	labels := 0
	for label := range strings.SplitSeq(s, ".") {
		labels++
		if label == "" || strings.ContainsFunc(label, func(r rune) bool {
			return r != '-' && !isAlphanumeric(r) && !unicode.IsMark(r)
		}) {
			return false
		}
	}
	return labels > 1
}

// topLabel is the last label of a host.
func topLabel(host string) string { return host[strings.LastIndexByte(host, '.')+1:] }

// isName says whether a bare domain names a company: it is capitalised, or known as a fact.
func isName(p *lint.Pass, host string) bool {
	words := text.Measure(host).Words
	return unicode.IsUpper([]rune(host)[0]) || isKnown(p, words)
}
