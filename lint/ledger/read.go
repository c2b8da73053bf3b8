package ledger

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"

	"github.com/rogpeppe/go-internal/lockedfile"
)

// LineError is what is wrong with a line of the ledger. The others can be read.
type LineError struct {
	Line int // from 1
	err  error
}

// Error is what is wrong, without the line.
func (e *LineError) Error() string { return e.err.Error() }

// Unwrap gives ErrTorn where that is what is wrong.
func (e *LineError) Unwrap() error { return e.err }

// ErrTorn is a last line that was never written to its end.
var ErrTorn = errors.New("a torn line: it was never written to its end")

// Entries gives what the ledger holds, the oldest line first, and a *LineError for
// each line that cannot be read. With another error nothing more can be read.
func (l Ledger) Entries() iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		err := l.scan(func(line []byte, number int, bad error) bool {
			e, bad := parsed(line, bad)
			if bad != nil {
				return yield(Entry{}, &LineError{number, bad})
			}
			return yield(e, nil)
		})
		if err != nil {
			yield(Entry{}, err)
		}
	}
}

// parsed is the entry of a line that scan has handed on.
func parsed(line []byte, bad error) (Entry, error) {
	if bad != nil {
		return Entry{}, bad
	}
	return parse(line)
}

// scan hands on the lines that are not blank, without their line breaks, until one
// is refused. A line is good until the next one; bad says why it is none.
func (l Ledger) scan(take func(line []byte, number int, bad error) bool) error {
	return l.scanWith(l.settled, take)
}

// scanLocked is scan for whoever holds the lock: nobody else is writing.
func (l Ledger) scanLocked(take func(line []byte, number int, bad error) bool) error {
	return l.scanWith(func(int64) io.Reader { return nil }, take)
}

func (l Ledger) scanWith(settled func(start int64) io.Reader, take func([]byte, int, error) bool) error {
	if there, err := l.Exists(); !there || err != nil {
		return err
	}
	f, err := os.Open(l.Path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	return scanLines(f, settled, take)
}

// scanLines is scan for what r holds. A last line that is torn may be one that is
// being written: settled gives all of it, from its first byte on.
func scanLines(r io.Reader, settled func(start int64) io.Reader, take func([]byte, int, error) bool) error {
	in := bufio.NewReaderSize(r, maxLine)
	start := int64(0)
	for number := 1; ; number++ {
		line, err := in.ReadSlice('\n')
		size := int64(len(line))
		switch {
		case errors.Is(err, io.EOF) && len(line) == 0:
			return nil
		case errors.Is(err, io.EOF):
			if err = nil; !isTorn(line) {
				break
			}
			if whole := settled(start); whole != nil {
				settled = func(int64) io.Reader { return nil }
				in.Reset(whole)
				number--
				continue
			}
			err = ErrTorn
		case errors.Is(err, bufio.ErrBufferFull):
			rest, skipped := skipLine(in)
			if skipped != nil {
				return skipped
			}
			line, size, err = nil, size+rest, errLong
		case err != nil:
			return err
		}
		start += size
		line = bytes.TrimSpace(line)
		if (len(line) > 0 || err != nil) && !take(line, number, err) {
			return nil
		}
	}
}

// isTorn says whether a line without a line break is no entry.
func isTorn(line []byte) bool {
	_, err := parse(bytes.TrimSpace(line))
	return err != nil && len(bytes.TrimSpace(line)) > 0
}

// skipLine reads to the end of a line, and says how many bytes that were.
func skipLine(in *bufio.Reader) (size int64, err error) {
	for {
		part, err := in.ReadSlice('\n')
		size += int64(len(part))
		switch {
		case err == nil || errors.Is(err, io.EOF):
			return size, nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return size, err
		}
	}
}

// settled is the end of the ledger, from a byte on, when nobody writes to it; nil
// where that cannot be told. It makes no file: reading leaves nothing behind.
func (l Ledger) settled(start int64) io.Reader {
	lock, err := lockedfile.Open(l.lockPath())
	if err != nil {
		return nil
	}
	defer lock.Close()
	f, err := os.Open(l.Path)
	if err != nil {
		return nil
	}
	defer f.Close()
	end, err := io.ReadAll(io.LimitReader(io.NewSectionReader(f, start, 1<<62), maxLine+1))
	if err != nil {
		return nil
	}
	return bytes.NewReader(end)
}
