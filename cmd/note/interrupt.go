package main

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
)

// exitStopped is the exit code of a program that ^C ended, as shells have it.
const exitStopped = 128 + int(syscall.SIGINT)

// whenStopped runs undo and ends the program, should a signal end it, so that
// ^C leaves nothing behind. The function that comes back ends the watch; once
// it has returned, undo will not run.
func whenStopped(undo func(), signals ...os.Signal) (done func()) {
	c := make(chan os.Signal, 1)
	over := make(chan struct{})
	var once sync.Mutex
	signal.Notify(c, signals...)
	go func() {
		select {
		case s := <-c:
			once.Lock()
			undo()
			code := exitStopped
			if n, ok := s.(syscall.Signal); ok {
				code = 128 + int(n)
			}
			os.Exit(code)
		case <-over:
		}
	}()
	return func() {
		once.Lock()
		signal.Stop(c)
		close(over)
		once.Unlock()
	}
}
