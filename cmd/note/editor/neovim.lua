-- note in Neovim 0.7 and later. Paste this into ~/.config/nvim/init.lua.
--
--   \s  check the note: what is found is listed, the cursor is on the first place
--   \f  make the safe fixes
--   \a  choose a fix for what is under the cursor, or allow it
--   \y  put the note on the clipboard, unless something is wrong with it
--   K   explain what is marked under the cursor: the rule, and what to write instead
--
-- They are there in *.note, and where :NoteHere switches them on: in a draft in
-- another file, or in none. "note lsp" marks what it finds as you type; it counts in
-- UTF-16 units, as the protocol says. The keys read the buffer as it is, saved or
-- not, in bytes, as Neovim counts columns. How many characters of how many the note
-- has stands behind your status line; a plugin that draws its own can show vim.b.note_status.
if vim.fn.executable('note') == 1 then
  local filetypes = { 'note' } -- in mails, too: { 'note', 'mail' }

  local function note(flags) -- runs note on the buffer
    local name = vim.api.nvim_buf_get_name(0)
    local command = { 'note', 'lint', '--stdin-name', name == '' and 'note' or name }
    vim.list_extend(command, flags)
    local out = vim.fn.systemlist(command, vim.api.nvim_buf_get_lines(0, 0, -1, false))
    return out, vim.v.shell_error
  end

  local function count()
    local out, code = note({ '--format', 'status', '--fail-on', 'never' })
    vim.b.note_status = code == 0 and out[1] or ''
  end

  -- NoteLint checks the note and does what flags say. It returns whether the note may be sent.
  function NoteLint(...)
    local out, code = note({ '--format', 'line', '--columns', 'bytes', ... })
    local places, said = {}, {}
    for _, line in ipairs(out) do
      local row, column, kind, text = line:match('^.-:(%d+):(%d+): (%a+): (.*)$')
      if line:match('^note: ') then
        said[#said + 1] = line
        row, text = line:match('^note: error: .-:(%d+): (.*)$') -- of front matter that cannot be read
        column, kind = 1, 'error'
      end
      if row then
        places[#places + 1] = { bufnr = vim.fn.bufnr(), lnum = tonumber(row), col = tonumber(column),
          type = kind:sub(1, 1):upper(), text = text }
      end
    end
    vim.fn.setqflist({}, ' ', { title = 'note', items = places })
    count()
    if code ~= 0 and #places > 0 then
      vim.cmd('botright copen 4 | wincmd p | silent cfirst')
    else
      vim.cmd('cclose')
    end
    vim.api.nvim_echo({ { #said > 0 and table.concat(said, ' ') or 'note: ' .. vim.b.note_status } }, true, {})
    return code == 0
  end

  -- NoteFix makes the safe fixes, as one step that u takes back.
  function NoteFix()
    local fixed, code = note({ '--fix', '--fail-on', 'never' })
    if code == 0 then
      vim.api.nvim_buf_set_lines(0, 0, -1, false, fixed)
    end
    NoteLint()
  end

  local function serve() -- starts the server, or tells it of one more buffer
    local config = { name = 'note', cmd = { 'note', 'lsp' }, root_dir = vim.fn.getcwd() }
    if vim.lsp.start then
      vim.lsp.start(config)
    else -- before 0.8
      vim.g.note_client = vim.g.note_client or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(0, vim.g.note_client)
    end
  end

  local function status_line() -- puts the count behind that of this window, for this buffer
    local line = vim.o.statusline
    if line:find('note_status', 1, true) then return end
    local status = "  %{get(b:,'note_status','')}"
    if line == '' then
      line = '%<%f %h%m%r%=%-14.(%l,%c%V%) %P'
    elseif line:sub(1, 2) == '%!' then
      line, status = '%!(' .. line:sub(3) .. ')', ' . ' .. vim.fn.string(status)
    end
    vim.opt_local.statusline = line .. status
  end

  local function here() -- makes a note of the buffer
    local function key(keys, does, what) vim.keymap.set('n', keys, does, { buffer = true, desc = 'note: ' .. what }) end
    key('<leader>s', function() NoteLint() end, 'check')
    key('<leader>f', NoteFix, 'make the safe fixes')
    key('<leader>a', vim.lsp.buf.code_action, 'choose a fix')
    key('<leader>y', function() NoteLint('--copy') end, 'copy')
    key('K', vim.lsp.buf.hover, 'explain')
    if vim.api.nvim_buf_get_name(0) ~= '' then serve() end -- marks need a name
    count()
    status_line()
  end

  -- This group is asked, too, when a draft gets its name.
  vim.cmd('augroup filetypedetect | exe "autocmd! BufNewFile,BufRead *.note set filetype=note" | augroup END')
  vim.api.nvim_create_user_command('NoteHere', here, { desc = 'check notes in this buffer' })
  local group = vim.api.nvim_create_augroup('note', {})
  local function on(events, pattern, callback)
    vim.api.nvim_create_autocmd(events, { group = group, pattern = pattern, callback = callback })
  end
  on('FileType', filetypes, here)
  on('BufWinEnter', '*', function() if vim.b.note_status then status_line() end end)
  on({ 'TextChanged', 'InsertLeave', 'CursorHoldI' }, '*', function() if vim.b.note_status then count() end end)
end
