-- note in Neovim 0.7 and later. Paste this into ~/.config/nvim/init.lua.
--
--   \s  check the note: what is found is listed, the cursor is on the first place
--   \f  make the safe fixes
--   \a  choose a fix for what is under the cursor, or allow it
--   \y  put the note on the clipboard, unless something is wrong with it
--
-- "note lsp" marks what it finds as you type; it counts in UTF-16 units, as the
-- protocol says. The keys read the buffer as it is, saved or not, in bytes, as
-- Neovim counts columns. The status line shows how many characters the note has.
if vim.fn.executable('note') == 1 then
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

  local function attach(buffer) -- starts the server, or tells it of one more buffer
    local config = { name = 'note', cmd = { 'note', 'lsp' }, root_dir = vim.fn.getcwd() }
    if vim.lsp.start then
      vim.lsp.start(config, { bufnr = buffer })
    else -- before 0.8
      vim.g.note_client = vim.g.note_client or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(buffer, vim.g.note_client)
    end
    count()
  end

  local group = vim.api.nvim_create_augroup('note', {})
  vim.api.nvim_create_autocmd({ 'BufNewFile', 'BufRead' }, { group = group, pattern = '*.note', command = 'setfiletype text' })
  vim.api.nvim_create_autocmd('FileType', { group = group, pattern = { 'text', 'mail', 'markdown' },
    callback = function(event) attach(event.buf) end })
  vim.api.nvim_create_autocmd({ 'TextChanged', 'InsertLeave', 'CursorHoldI' }, { group = group,
    callback = function() if vim.b.note_status then count() end end })

  vim.keymap.set('n', '<leader>s', function() NoteLint() end, { desc = 'note: check' })
  vim.keymap.set('n', '<leader>f', NoteFix, { desc = 'note: make the safe fixes' })
  vim.keymap.set('n', '<leader>a', vim.lsp.buf.code_action, { desc = 'note: choose a fix' })
  vim.keymap.set('n', '<leader>y', function() NoteLint('--copy') end, { desc = 'note: copy' })

  vim.o.laststatus = 2
  vim.o.statusline = "%f %m%r%=%{get(b:,'note_status','')}  %l,%c"
end
