package main

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// exitStopped is the exit code of a program that ^C ended, as shells have it.
const exitStopped = 128 + int(syscall.SIGINT)

// endings are the signals that end a run which is at work on files: ^C, a kill, a
// terminal that is closed, and a pipe that nobody reads.
func endings() []os.Signal {
	return []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGPIPE}
}

// whenStopped begins something that must not outlive the run, and undoes it and
// ends the program, should a signal end it: ^C leaves nothing behind. A signal
// that comes while it begins waits until it can be undone. done ends the watch;
// once it has returned, undo will not run.
func whenStopped(begin func() (undo func(), err error), signals ...os.Signal) (done func(), err error) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, signals...)
	undo, err := begin()
	if err != nil {
		signal.Stop(c)
		return nil, err
	}
	over := make(chan struct{})
	var mu sync.Mutex
	finished := false // guarded by mu
	go func() {
		select {
		case s := <-c:
			mu.Lock()
			if !finished {
				undo()
			}
			os.Exit(codeOf(s))
		case <-over:
		}
	}()
	return func() {
		mu.Lock()
		finished = true
		signal.Stop(c)
		close(over)
		mu.Unlock()
	}, nil
}

// codeOf is the exit code of a program that a signal ended, as shells have it.
func codeOf(s os.Signal) int {
	if n, ok := s.(syscall.Signal); ok {
		return 128 + int(n)
	}
	return exitStopped
}
