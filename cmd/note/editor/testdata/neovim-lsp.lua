-- Waits for what the server marks, chooses a fix, and writes what happens into the file out.
local out = io.open('out', 'w')
local function say(what, value) out:write(what, ': ', tostring(value), '\n') end
local function marked(n) vim.wait(10000, function() return #vim.diagnostic.get(0) == n end, 10) end

marked(2)
for _, mark in ipairs(vim.diagnostic.get(0)) do
  say('marked', mark.code .. ' ' .. mark.severity .. ' ' ..
    vim.fn.getline(mark.lnum + 1):sub(mark.col + 1, mark.severity == 1 and mark.end_col or -1))
end

-- K shows the rule's text in a window over the note.
local function shown()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), ' ')
    end
  end
end
local talk = vim.diagnostic.get(0)[1]
vim.api.nvim_win_set_cursor(0, { talk.lnum + 1, talk.col })
vim.api.nvim_feedkeys('K', 'xt', false)
vim.wait(10000, shown, 10)
say('explained', (shown() or ''):match('left%-in%-placeholder.*A field of the template was left in') ~= nil)

-- The fix is chosen as a person does who takes the first that is offered.
vim.ui.select = function(items, _, choose)
  for _, item in ipairs(items) do
    local action = item[2] or item.action -- before Neovim 0.10, and since
    if action.edit and not action.title:lower():match('allow') then return choose(item, 1) end
  end
end
local place = vim.diagnostic.get(0)[2]
vim.api.nvim_win_set_cursor(0, { place.lnum + 1, place.col })
vim.api.nvim_feedkeys('\\a', 'xt', false)
marked(1)
say('fixed', vim.fn.getline(1))
say('left', vim.diagnostic.get(0)[1].code)
vim.fn.setline(1, (vim.fn.getline(1):gsub('%[talk%]', 'talk')))
marked(0)
say('gone', #vim.diagnostic.get(0))
out:close()
vim.cmd('qall!')
