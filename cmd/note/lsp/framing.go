package lsp

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"math"
	"strconv"
	"strings"
)

// maxMessage is the size in bytes from which a message is not read: no note comes near.
const maxMessage = 8 << 20

// errTooLarge is a message over maxMessage.
var errTooLarge = errors.New("the message is larger than 8 MiB")

// frames reads messages that each stand behind a header with their length. It
// keeps no more in memory than one message, and after a wrong length or garbage
// it goes on at the next header.
type frames struct {
	r   *bufio.Reader
	end []byte // of a long line
}

func newFrames(r io.Reader) *frames { return &frames{r: bufio.NewReaderSize(r, 4<<10)} }

// next is the next message. After errTooLarge there may be more, after any other error not.
func (f *frames) next() ([]byte, error) {
	length, err := f.length()
	switch {
	case err != nil:
		return nil, err
	case length > maxMessage:
		return nil, errTooLarge // what follows is skipped as garbage: the length may be a lie
	}
	var body bytes.Buffer // grows by what comes, not by what was announced
	if _, err := io.CopyN(&body, f.r, int64(length)); err != nil {
		return nil, err
	}
	return body.Bytes(), nil
}

// length reads a header, and whatever stands before it, and gives the length it tells.
func (f *frames) length() (int, error) {
	length := -1
	for {
		line, err := f.line()
		if err != nil {
			return 0, err
		}
		n, ok := contentLength(line)
		switch {
		case ok:
			length = n
		case len(line) == 0 && length >= 0:
			return length, nil
		case bytes.IndexByte(line, ':') < 0: // no header, so what came before was none, either
			length = -1
		}
	}
}

// longestHeader is how much of the end of a long line is looked at, in bytes.
const longestHeader = 64

// line is the next line without its line break, or the end of it when it is
// long. It holds until the next call.
func (f *frames) line() ([]byte, error) {
	line, err := f.r.ReadSlice('\n')
	for errors.Is(err, bufio.ErrBufferFull) {
		f.end = append(f.end[:0], line[len(line)-longestHeader:]...)
		line, err = f.r.ReadSlice('\n')
		f.end = append(f.end, line...)
		line = f.end
	}
	return bytes.TrimRight(line, "\r\n"), err
}

// contentLength reads the header that counts. Behind a length that was too short
// it follows the rest of a message in the same line.
func contentLength(line []byte) (int, bool) {
	const name = "content-length:"
	i := bytes.LastIndexByte(line, ':') + 1 - len(name)
	if i < 0 || !strings.EqualFold(string(line[i:i+len(name)]), name) {
		return 0, false
	}
	digits := strings.TrimSpace(string(line[i+len(name):]))
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return 0, false
	}
	n, err := strconv.Atoi(digits)
	if err != nil {
		return math.MaxInt, true
	}
	return n, true
}

// writeFrame writes a message behind its header, as one piece.
func writeFrame(w io.Writer, body []byte) error {
	frame := make([]byte, 0, len(body)+longestHeader)
	frame = append(frame, "Content-Length: "...)
	frame = strconv.AppendInt(frame, int64(len(body)), 10)
	frame = append(frame, "\r\n\r\n"...)
	_, err := w.Write(append(frame, body...))
	return err
}
