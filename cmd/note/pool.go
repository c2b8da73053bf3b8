package main

import (
	"runtime"
	"sync"
)

// pool does work on all cores and follows each piece up in the order in which it
// was asked for. Pieces that are not followed up yet are bounded by their sizes, so
// that what waits takes no more memory however much is asked for.
type pool struct {
	work  chan func()
	order chan piece
	room  chan struct{} // as many as there are units taken
	done  sync.WaitGroup
}

// piece is a piece of work whose turn has not come.
type piece struct {
	units  int
	result chan func()
}

// A pool has so many units of so many bytes for what waits. Judging takes some
// hundred times the size of a note.
const (
	poolUnits = 64
	poolUnit  = 1 << 10
)

func newPool() *pool {
	p := &pool{work: make(chan func(), poolUnits), order: make(chan piece, poolUnits), room: make(chan struct{}, poolUnits)}
	for range runtime.GOMAXPROCS(0) {
		p.done.Go(func() {
			for do := range p.work {
				do()
			}
		})
	}
	p.done.Go(p.follow)
	return p
}

// do asks for work on so many bytes. What work gives is done when its turn comes.
func (p *pool) do(size int, work func() (then func())) {
	next := piece{min(1+size/poolUnit, poolUnits), make(chan func(), 1)}
	for range next.units {
		p.room <- struct{}{}
	}
	p.order <- next
	p.work <- func() { next.result <- work() }
}

// follow does what the pieces of work gave, in their order.
func (p *pool) follow() {
	for next := range p.order {
		(<-next.result)()
		for range next.units {
			<-p.room
		}
	}
}

// close waits until everything is followed up.
func (p *pool) close() {
	close(p.work)
	close(p.order)
	p.done.Wait()
}
