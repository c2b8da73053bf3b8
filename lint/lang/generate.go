package lang

//go:generate go run note/cmd/gen ../..
