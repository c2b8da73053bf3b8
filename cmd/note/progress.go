package main

import (
	"fmt"
	"io"
	"time"
)

// progress is a line on a terminal that says how far long work has come.
type progress struct {
	w           io.Writer // nil where nobody looks
	begun, last time.Time
	now         func() time.Time
	shown       bool
}

// quiet is how long work takes before it is spoken of, pace how often after that.
const (
	quiet = time.Second
	pace  = 200 * time.Millisecond
)

// progress is for people. Where rows come out on the same terminal as they are
// made, the line would stand amid them.
func (a *app) progress(rows bool) *progress {
	p := &progress{now: time.Now}
	if isTerminal(a.err) && !(rows && isTerminal(a.out)) && a.env("TERM") != "dumb" {
		p.w = a.err
	}
	p.begun = p.now()
	return p
}

// show says how far it is, when it is time to.
func (p *progress) show(format string, args ...any) {
	if p.w == nil {
		return
	}
	if now := p.now(); now.Sub(p.begun) > quiet && now.Sub(p.last) > pace {
		p.last, p.shown = now, true
		fmt.Fprintf(p.w, "\rnote: "+format+" ", args...)
	}
}

// clear takes the line away before anything else is said.
func (p *progress) clear() {
	if p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}
