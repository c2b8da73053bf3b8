// Command note composes and audits connection notes: the few lines that go with
// a LinkedIn invitation or a XING contact request.
//
// Goals: what a command prints on stdout is its product and nothing else; the
// same input gives the same output; it answers before an editor's key feels slow.
//
// Non-goals: it never sends a note, never opens a socket, and writes no file
// that nobody asked it to write.
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, os.Getenv)) }
