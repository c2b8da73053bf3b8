package main

import (
	"runtime"
	"sync"

	"note/lint/audit"
)

// pool does work on all cores and hands on what it gives in the order in which it
// was asked for. No more than a few hundred results wait at a time.
type pool struct {
	work  chan func()
	order chan chan audit.Note
	done  sync.WaitGroup
}

func newPool(take func(audit.Note)) *pool {
	p := &pool{work: make(chan func()), order: make(chan chan audit.Note, 256)}
	for range runtime.GOMAXPROCS(0) {
		p.done.Go(func() {
			for do := range p.work {
				do()
			}
		})
	}
	p.done.Go(func() {
		for result := range p.order {
			take(<-result)
		}
	})
	return p
}

// do asks for work to be done.
func (p *pool) do(work func() audit.Note) {
	result := make(chan audit.Note, 1)
	p.order <- result
	p.work <- func() { result <- work() }
}

// close waits until everything is handed on.
func (p *pool) close() {
	close(p.work)
	close(p.order)
	p.done.Wait()
}
