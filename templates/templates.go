// Package templates holds the texts that we ship: one file a ground and wording,
// in a folder for the language and, in German, the register. The file's name
// without its extension is the template's id.
//
// The program drafts from what cmd/gen makes of them; the files themselves are
// embedded to be shown. A new text is a new file here and "go generate ./...".
package templates

import "embed"

// FS holds the files.
//
//go:embed en de
var FS embed.FS
