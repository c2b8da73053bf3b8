-- Presses the keys of the configuration and writes what happens into the file out.
local out = io.open('out', 'w')
local function say(what, value) out:write(what, ': ', tostring(value), '\n') end
local function press(keys) vim.api.nvim_feedkeys(keys, 'xt', false) end
local function line() return vim.fn.getline(1) end

say('status', vim.b.note_status)
press('\\s')
say('cursor', vim.fn.getline('.'):sub(vim.fn.col('.')))
say('listed', table.concat(vim.tbl_map(function(place)
  return place.bufnr == vim.fn.bufnr() and place.type .. place.col or 'elsewhere'
end, vim.fn.getqflist()), ' '))
say('may be sent', NoteLint())
press('\\y')
say('message', vim.fn.execute('messages'):match('not copied[^\n]*'))
press('\\f')
say('fixed', line())
press('u')
say('undone', line())
vim.fn.setline(1, (line():gsub('%[talk%]', 'talk')))
say('may be sent, unsaved', NoteLint())
vim.cmd('edit! broken.note')
press('\\s')
say('broken', vim.fn.getline('.') .. ' ' .. vim.b.note_status)
vim.cmd('edit! good.note')
press('\\s')
say('listed', #vim.fn.getqflist())
press('\\y')
say('status', vim.b.note_status)
say('status line', vim.opt_local.statusline:get())

-- What is no note stays as it is, until a note is made of it.
local function elsewhere()
  return table.concat({ tostring(vim.b.note_status), vim.opt_local.statusline:get(), vim.fn.maparg('\\s', 'n'),
    vim.bo.filetype, #vim.lsp.buf_get_clients(0), #vim.diagnostic.get(0) }, '|')
end
for _, name in ipairs({ 'README.md', 'x.txt' }) do
  vim.cmd('edit! ' .. name)
  say(name, elsewhere())
end
vim.cmd('enew! | call setline(1, "Draft")')
say('draft', elsewhere())
vim.cmd('NoteHere')
press('\\s')
say('listed', #vim.fn.getqflist() .. ' ' .. vim.b.note_status)
vim.cmd('silent write new.note')
vim.wait(10000, function() return #vim.diagnostic.get(0) == 4 end, 10)
say('saved', vim.bo.filetype .. ' ' .. #vim.diagnostic.get(0))
out:close()
vim.cmd('qall!')
