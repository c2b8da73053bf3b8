package lang

// Packs are the languages that we ship, the default one first.
func Packs() []*Pack { return []*Pack{&english, &german} }
