package lint

import (
	"fmt"

	"note/lint/lang"
	"note/lint/text"
)

// Pass is a rule's input and its mouth. All offsets that a rule sees and gives
// are bytes of Text.Source, the note without its front matter.
type Pass struct {
	Note  Note
	Text  *text.Text
	Lang  string       // of the note; "" when it is unknown
	Pack  *lang.Pack   // the language's data; nil when the language is unknown
	Packs []*lang.Pack // the data of all languages known
	Shown lang.Shown   // which of these each word shows
	Read  *Reading     // what the note says; nil when the language is unknown
	Own   []Phrase     // phrases that the user minds, in any language
	Sent  []Sent       // notes that went out before

	ui       string
	rule     Rule
	findings []Finding
}

// Report says that the rule found something at [start, end); start == end for
// something that is missing. The message is a format for args. The finding that
// it returns may be changed, to a milder Severity or with a Fix, until the next Report.
func (p *Pass) Report(start, end int, message Text, args ...any) *Finding {
	start, end = text.Widen(p.Text.Source, start, end)
	p.findings = append(p.findings, Finding{
		Rule:     p.rule.Name,
		Fault:    p.rule.Fault,
		Severity: p.rule.Severity,
		Message:  fmt.Sprintf(message.In(p.ui), args...),
		Span:     text.Span{Start: start, End: end},
		Evidence: p.Text.Source[start:end],
	})
	return &p.findings[len(p.findings)-1]
}

// Say is the message in the language of the interface, for the arguments of Report.
func (p *Pass) Say(message Text) string { return message.In(p.ui) }

// Rule is the name of the rule that runs.
func (p *Pass) Rule() string { return p.rule.Name }
