// Drives "note lsp" through the protocol library that VS Code uses. JavaScript's
// strings are UTF-16, so what a range takes out of a line shows where it is.
//
//   node protocol.mjs    beside a node_modules with vscode-languageserver-protocol

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import protocol from 'vscode-languageserver-protocol/node'

const dir = mkdtempSync(join(tmpdir(), 'note-lsp-'))
const uri = name => pathToFileURL(join(dir, name)).href

// start runs a server; published waits for the next diagnostics of a document.
function start() {
  const server = spawn('note', ['lsp', '--stdio'], { cwd: dir, stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(server.stdout), new protocol.StreamMessageWriter(server.stdin))
  const waiting = new Map()
  connection.onNotification(protocol.PublishDiagnosticsNotification.type, p => {
    waiting.get(p.uri)?.(p)
    waiting.delete(p.uri)
  })
  connection.listen()
  const published = uri => new Promise(done => waiting.set(uri, done))
  return { server, connection, published, ended: once(server, 'exit') }
}

const capabilities = {
  workspace: { applyEdit: true, workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { hover: { contentFormat: ['markdown'] } },
}

// taken is what a range takes out of a text.
function taken(text, { start, end }) {
  const lines = text.split(/\r\n|\n|\r/)
  if (start.line === end.line) return lines[start.line].slice(start.character, end.character)
  return [lines[start.line].slice(start.character), ...lines.slice(start.line + 1, end.line), lines[end.line].slice(0, end.character)].join('\n')
}

// edited is a text of one line after edits.
function edited(line, edits) {
  for (const { range, newText } of edits.toReversed()) {
    line = line.slice(0, range.start.character) + newText + line.slice(range.end.character)
  }
  return line
}

const { server, connection, published, ended } = start()
const watched = new Promise(done => connection.onRequest(protocol.RegistrationRequest.type, p => { done(p.registrations) }))
let edit = () => {}
connection.onRequest(protocol.ApplyWorkspaceEditRequest.type, p => { edit(p.edit); return { applied: true } })

await assert.rejects(connection.sendRequest(protocol.HoverRequest.type, { textDocument: { uri: uri('a') }, position: { line: 0, character: 0 } }), { code: -32002 })
const hello = await connection.sendRequest(protocol.InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities })
assert.equal(hello.capabilities.positionEncoding, 'utf-16')
await connection.sendNotification(protocol.InitializedNotification.type, {})
assert.equal((await watched)[0].registerOptions.watchers[0].globPattern, '**/.note.yaml')

// The right characters are underlined: in the same line umlauts, emoji, CRLF and front matter stand before them.
const line = 'Hi Ju\u0308rgen 👩‍💻,  your „Überblick“ on dual writes at GopherCon saved our migration: www.müller.example'
for (const text of [line, `Größe,\r\n${line}\r\n`, `---\r\nto: {name: Jürgen}\r\n---\r\n\r\n${line}`]) {
  const note = uri('größe.note')
  const answer = published(note)
  await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, { textDocument: { uri: note, languageId: 'plaintext', version: 3, text } })
  const { version, diagnostics } = await answer
  assert.equal(version, 3)
  const found = Object.fromEntries(diagnostics.map(d => [d.code, taken(text, d.range)]))
  assert.equal(found['link'], 'www.müller.example')
  assert.equal(found['untidy-space'], '  ')
  for (const d of diagnostics) assert.equal(d.source, 'note')
}

// A quick fix, all fixes, and allowing a finding.
const a = uri('a.note')
let answer = published(a)
await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, { textDocument: { uri: a, languageId: 'markdown', version: 1, text: line } })
const { diagnostics } = await answer
const untidy = diagnostics.find(d => d.code === 'untidy-space')
const actions = await connection.sendRequest(protocol.CodeActionRequest.type, { textDocument: { uri: a }, range: untidy.range, context: { diagnostics: [untidy] } })
const fix = actions.find(x => x.kind === 'quickfix' && x.isPreferred)
assert.equal(edited(line, fix.edit.documentChanges[0].edits), line.replace(',  ', ', '))
const all = actions.find(x => x.kind === 'source.fixAll.note')
assert.equal(edited(line, all.edit.documentChanges[0].edits), line.replace(',  ', ', ').normalize('NFC'))
const allow = actions.find(x => x.title.includes('untidy-space') && !x.isPreferred)
assert.match(allow.edit.documentChanges[0].edits[0].newText, /^---\nallow: \[untidy-space\]\n---\n/)

// Hover, code lens, completion.
const link = diagnostics.find(d => d.code === 'link')
const hover = await connection.sendRequest(protocol.HoverRequest.type, { textDocument: { uri: a }, position: link.range.start })
assert.match(hover.contents.value, /^## link\n/m)
const [lens] = await connection.sendRequest(protocol.CodeLensRequest.type, { textDocument: { uri: a } })
const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)].length
assert.equal(lens.command.title, `${graphemes}/300`)
answer = published(a)
await connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, { textDocument: { uri: a, version: 2 }, contentChanges: [{ text: '---\nto:\n  \n---\n' }] })
await answer
const items = await connection.sendRequest(protocol.CompletionRequest.type, { textDocument: { uri: a }, position: { line: 2, character: 2 } })
assert.ok(items.some(i => i.label === 'name'))

// The commands.
const good = 'Hi Ju\u0308rgen, your talk on dual writes at GopherCon saved our migration. Shall we connect?'
const run = (command, of) => connection.sendRequest(protocol.ExecuteCommandRequest.type, { command, arguments: [of] })
for (const [text, clean] of [[line, true], ['Hi {{name}}', false], [good, true]]) {
  answer = published(a)
  await connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, { textDocument: { uri: a, version: 3 }, contentChanges: [{ text }] })
  await answer
  assert.equal((await run('note.check', a)).clean, clean)
}
const asked = new Promise(done => { edit = done })
assert.deepEqual(await run('note.fixAll', a), { changed: true })
assert.equal(edited(good, (await asked).documentChanges[0].edits), good.normalize('NFC'))

// Another config counts at once.
writeFileSync(join(dir, '.note.yaml'), 'limit: 20\n')
answer = published(a)
await connection.sendNotification(protocol.DidChangeWatchedFilesNotification.type, { changes: [{ uri: uri('.note.yaml'), type: 1 }] })
assert.ok((await answer).diagnostics.some(d => d.code === 'too-long'))

// What is unknown is answered; the end is clean.
await assert.rejects(connection.sendRequest('note/unknown', {}), { code: -32601 })
await connection.sendNotification('note/unknown', {})
answer = published(a)
await connection.sendNotification(protocol.DidCloseTextDocumentNotification.type, { textDocument: { uri: a } })
assert.deepEqual((await answer).diagnostics, [])
await connection.sendRequest(protocol.ShutdownRequest.type)
await connection.sendNotification(protocol.ExitNotification.type)
assert.deepEqual(await ended, [0, null])
connection.dispose()

// Bytes where they are offered, and another exit code without shutdown.
const second = start()
const bytes = await second.connection.sendRequest(protocol.InitializeRequest.type, {
  processId: null, rootUri: null, capabilities: { general: { positionEncodings: ['utf-8', 'utf-16'] } },
})
assert.equal(bytes.capabilities.positionEncoding, 'utf-8')
const b = uri('b.note')
answer = second.published(b)
await second.connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, { textDocument: { uri: b, languageId: 'plaintext', version: 1, text: line } })
const { range } = (await answer).diagnostics.find(d => d.code === 'link')
assert.equal(Buffer.from(line).subarray(range.start.character, range.end.character).toString(), 'www.müller.example')
await second.connection.sendNotification(protocol.ExitNotification.type)
assert.deepEqual(await second.ended, [1, null])
second.connection.dispose()
console.log('ok')
