package lsp

import (
	"encoding/json"
	"maps"
	"slices"
)

// initialize agrees with the client on what both can do.
func (s *server) initialize(p struct {
	Capabilities capabilities `json:"capabilities"`
}) (any, error) {
	if s.state != fresh {
		return nil, failed(invalidRequest, "the server is initialized already")
	}
	s.state, s.client = running, p.Capabilities
	encoding := "utf-16"
	if s.utf8 = slices.Contains(p.Capabilities.General.PositionEncodings, "utf-8"); s.utf8 {
		encoding = "utf-8"
	}
	type object map[string]any
	const wholeText = 1
	return object{
		"serverInfo": object{"name": "note", "version": s.Version},
		"capabilities": object{
			"positionEncoding":       encoding,
			"textDocumentSync":       object{"openClose": true, "change": wholeText, "save": object{}},
			"codeActionProvider":     object{"codeActionKinds": []string{kindQuickFix, kindFixAll}},
			"codeLensProvider":       object{},
			"completionProvider":     object{"triggerCharacters": []string{":", " "}},
			"hoverProvider":          true,
			"executeCommandProvider": object{"commands": commandNames()},
		},
	}, nil
}

// watch asks the client to tell when a config file changes, if it can be asked.
func (s *server) watch() {
	if !s.client.Workspace.DidChangeWatchedFiles.DynamicRegistration {
		return
	}
	type watcher struct {
		GlobPattern string `json:"globPattern"`
	}
	var watchers []watcher
	for _, pattern := range s.Watch {
		watchers = append(watchers, watcher{pattern})
	}
	s.ask("client/registerCapability", map[string]any{"registrations": []any{map[string]any{
		"id": "config", "method": "workspace/didChangeWatchedFiles", "registerOptions": map[string]any{"watchers": watchers},
	}}})
}

// configured is an engine with its config, or why that could not be read.
type configured struct {
	engine *Engine
	err    error
}

// reload forgets the config and judges all documents anew.
func (s *server) reload(json.RawMessage) (any, error) {
	clear(s.engines)
	for _, uri := range slices.Sorted(maps.Keys(s.documents)) {
		s.check(s.documents[uri])
	}
	if s.client.Workspace.CodeLens.RefreshSupport {
		s.ask("workspace/codeLens/refresh", nil)
	}
	return nil, nil
}
