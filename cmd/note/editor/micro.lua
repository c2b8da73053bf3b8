-- note in micro 2.0.9 and later. Paste this into ~/.config/micro/init.lua.
--
--   Alt-s  check the note: what is found stands at its line, the cursor is on the first place
--   Alt-f  make the safe fixes
--   Alt-y  put the note on the clipboard, unless something is wrong with it
--
-- They are there in *.note, and where Ctrl-e notehere switches them on: in a draft in
-- another file, or in none; elsewhere the keys do what they did. The buffer is read as
-- it is, saved or not, and also each time you save it. Columns are bytes, from which
-- micro counts its own: code points without combining marks. How many characters the
-- note has stands behind the file's name. Have you an init, onSave or onBufPaneOpen of
-- your own? Then put the lines of these into yours.
local micro = import("micro")
local config = import("micro/config")
local shell = import("micro/shell")
local buffer = import("micro/buffer")
local util = import("micro/util")

local note_files = { note = true } -- in mails, too: { note = true, eml = true }

-- note_run runs note on the buffer and gives what it says, and whether its exit code is 0.
local function note_run(bp, flags)
    local path = bp.Buf.AbsPath ~= "" and bp.Buf.AbsPath or "note"
    local run = 'printf %s "$2" | note lint --stdin-name "$1" ' .. flags
    local out, err = shell.ExecCommand("sh", "-c", run, "note", path, util.String(bp.Buf:Bytes()))
    return out, err == nil
end

-- note_mark puts what was found at its lines, and gives the first place and what else
-- was said: before the first thing found, since micro shows what is marked over all.
local function note_mark(bp, out)
    local first, said = nil, ("\n" .. out):match("\n(note: [^\n]*)") or ""
    bp.Buf:ClearMessages("note")
    for line in out:gmatch("[^\n]+") do
        local row, column, kind, text = line:match("^.-:(%d+):(%d+): (%a+): (.*)$")
        if row and not line:match("^note: ") then
            if not first and said ~= "" then text = said .. ": " .. text end
            local before = bp.Buf:Line(row - 1):sub(1, column - 1)
            local place = buffer.Loc(util.CharacterCountInString(before), row - 1)
            local kinds = { error = buffer.MTError, warning = buffer.MTWarning, info = buffer.MTInfo }
            bp.Buf:AddMessage(buffer.NewMessage("note", text, place, place, kinds[kind]))
            first = first or { place = place, text = text }
        end
    end
    return first, said
end

local note_counts = {} -- by path: what stands behind the file's name

local function note_check(bp, flags)
    local out, ready = note_run(bp, "--format line --columns bytes " .. flags .. " 2>&1")
    local first, said = note_mark(bp, out)
    note_counts[bp.Buf.AbsPath] = note_run(bp, "--format status 2>/dev/null"):match("[^\n]*")
    return first, said, ready
end

-- note_say checks the note, goes to the first place and says what it is.
local function note_say(bp, flags)
    local first, said, ready = note_check(bp, flags)
    if not ready and first then
        bp.Cursor:GotoLoc(first.place)
        bp:Relocate()
        micro.InfoBar():Error(first.text)
    else
        micro.InfoBar():Message(said ~= "" and said or note_counts[bp.Buf.AbsPath])
    end
end

-- note_is says whether the buffer is a note: then its line has the count.
local function note_is(bp) return bp.Buf.Settings["statusformatl"]:find("notestatus", 1, true) ~= nil end

function notehere(bp)
    if not note_is(bp) then
        bp.Buf:SetOption("statusformatl", bp.Buf.Settings["statusformatl"] .. " $(initlua.notestatus)")
    end
    note_check(bp, "")
end

function notecheck(bp)
    if not note_is(bp) then return false end
    note_say(bp, "")
    return true
end

function notecopy(bp)
    if not note_is(bp) then return false end
    note_say(bp, "--copy")
    return true
end

function notefix(bp)
    if not note_is(bp) then return false end
    local fixed, done = note_run(bp, "--fix --fail-on never 2>/dev/null")
    if done then bp.Buf:ApplyDiff(fixed) end
    note_say(bp, "")
    return true
end

function onSave(bp)
    if note_is(bp) or note_files[bp.Buf.Path:match("[^.]*$")] then notehere(bp) end
    return true
end

function onBufPaneOpen(bp)
    if note_files[bp.Buf.Path:match("[^.]*$")] then notehere(bp) end
end

function notestatus(b) return note_counts[b.AbsPath] or "" end

function init()
    micro.SetStatusInfoFn("initlua.notestatus")
    config.MakeCommand("notehere", notehere, config.NoComplete)
    config.TryBindKey("Alt-s", "lua:initlua.notecheck", true)
    config.TryBindKey("Alt-f", "lua:initlua.notefix|WordRight", true)
    config.TryBindKey("Alt-y", "lua:initlua.notecopy", true)
end
