-- note in micro 2.0.9 and later. Paste this into ~/.config/micro/init.lua.
--
--   Alt-s  check the note: what is found stands at its line, the cursor is on the first place
--   Alt-f  make the safe fixes
--   Alt-y  put the note on the clipboard, unless something is wrong with it
--
-- The file is saved first, and checked each time you save it. Columns are bytes, from
-- which micro counts its own: code points without combining marks. The status line
-- shows how many characters the note has. Have you an init, onSave or onBufPaneOpen of
-- your own? Then put the lines of these into yours.
local micro = import("micro")
local config = import("micro/config")
local shell = import("micro/shell")
local buffer = import("micro/buffer")
local util = import("micro/util")

local note_files = { txt = true, eml = true, md = true, note = true }

-- note_run runs note on the file and gives what it says, and whether its exit code is 0.
local function note_run(bp, flags)
    local out, err = shell.ExecCommand("sh", "-c", "exec note lint " .. flags .. ' -- "$1" 2>&1', "note", bp.Buf.AbsPath)
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

local note_counts = {} -- by path: what the status line shows

local function note_check(bp, flags)
    local out, ready = note_run(bp, "--format line --columns bytes " .. flags)
    local first, said = note_mark(bp, out)
    note_counts[bp.Buf.AbsPath] = note_run(bp, "--format status"):match("[^\n]*")
    return first, said, ready
end

-- note_say checks the note, goes to the first place and says what it is.
local function note_say(bp, flags)
    bp:Save()
    local first, said, ready = note_check(bp, flags)
    if not ready and first then
        bp.Cursor:GotoLoc(first.place)
        bp:Relocate()
        micro.InfoBar():Error(first.text)
    else
        micro.InfoBar():Message(said ~= "" and said or note_counts[bp.Buf.AbsPath])
    end
end

function notecheck(bp) note_say(bp, "") end

function notecopy(bp) note_say(bp, "--copy") end

function notefix(bp)
    bp:Save()
    note_run(bp, "--write --fail-on never")
    bp.Buf:ReOpen()
    note_say(bp, "")
end

function onSave(bp)
    if note_files[bp.Buf.Path:match("[^.]*$")] then note_check(bp, "") end
    return true
end

function onBufPaneOpen(bp) onSave(bp) end

function notestatus(b) return note_counts[b.AbsPath] or "" end

function init()
    micro.SetStatusInfoFn("initlua.notestatus")
    config.SetGlobalOption("statusformatr", "$(initlua.notestatus)  $(bind:ToggleHelp): help")
    config.TryBindKey("Alt-s", "lua:initlua.notecheck", true)
    config.TryBindKey("Alt-f", "lua:initlua.notefix", true)
    config.TryBindKey("Alt-y", "lua:initlua.notecopy", true)
end
