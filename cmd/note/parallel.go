package main

import (
	"errors"
	"runtime/debug"
	"sync/atomic"

	"note/lint"
)

// A run over many notes leaves some kilobytes of each behind, and every collection
// looks through the packs: so few are wanted. What must not be is more memory than
// that, however many notes there are.
const (
	batchGC     = 400      // percent, as GOGC
	batchMemory = 48 << 20 // bytes, as GOMEMLIMIT
)

// batch is a run over the notes of a table.
type batch struct {
	*pool
	unwritten atomic.Pointer[outputError] // why stdout takes no more; nil while it does
}

// parallel lets the notes that read hands to judge be judged on all cores. They are
// reported in their order, each as soon as those before it are.
func (l *linter) parallel(read func() error) error {
	if l.take != nil {
		return read()
	}
	defer l.app.spend()()
	b := &batch{pool: newPool()}
	l.batch = b
	err := read()
	l.batch = nil
	b.close()
	if failed := b.unwritten.Load(); failed != nil {
		return failed
	}
	return err
}

// spend lets garbage be collected as a batch wants it, unless the environment says
// how, until what it gives is called.
func (a *app) spend() (restore func()) {
	if a.env("GOGC") != "" || a.env("GOMEMLIMIT") != "" {
		return func() {}
	}
	percent, limit := debug.SetGCPercent(batchGC), debug.SetMemoryLimit(batchMemory)
	return func() {
		debug.SetGCPercent(percent)
		debug.SetMemoryLimit(limit)
	}
}

// later judges a note when a core is free, and reports it when its turn comes.
func (l *linter) later(n lint.Note, row int) error {
	b := l.batch
	if failed := b.unwritten.Load(); failed != nil {
		return failed
	}
	b.do(len(n.Input), func() func() {
		r := lint.Run(n, l.config)
		return func() { l.settle(b, r, row) }
	})
	return nil
}

// settle reports a note whose turn has come.
func (l *linter) settle(b *batch, r lint.Report, row int) {
	if b.unwritten.Load() != nil {
		return
	}
	err := l.tell(r, row)
	if output := (*outputError)(nil); errors.As(err, &output) {
		b.unwritten.Store(output)
	} else if err != nil {
		l.complain(at(r.Note.Source, row, err))
	}
}

// inTurn does something when all is reported that came before.
func (l *linter) inTurn(do func()) {
	if l.batch == nil {
		do()
		return
	}
	l.batch.do(0, func() func() { return do })
}
