package main

import (
	"errors"
	"io/fs"
)

// reason is err in the words of a user, without the path and the system call.
func reason(err error) error {
	var path *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return errors.New("no such file")
	case errors.As(err, &path):
		return path.Err
	}
	return err
}
