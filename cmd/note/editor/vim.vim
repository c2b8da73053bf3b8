" note in Vim 8.2 and later. Paste this into ~/.vimrc.
"
"   \s  check the note: what is found is listed, the cursor is on the first place
"   \f  make the safe fixes
"   \y  put the note on the clipboard, unless something is wrong with it
"
" They are there in *.note, and where :NoteHere switches them on: in a draft in
" another file, or in none. The buffer is read as it is, saved or not.
" Columns are bytes, as Vim counts them. How many characters of how many the note
" has stands behind your status line; a plugin that draws its own can show b:note_status.
if executable('note')
  augroup note
    autocmd!
    autocmd FileType note NoteHere
    " In mails, too:
    " autocmd FileType mail NoteHere
    autocmd BufWinEnter * if exists('b:note_status') | call s:StatusLine() | endif
    autocmd TextChanged,InsertLeave,CursorHoldI * if exists('b:note_status') | call s:Count() | endif
  augroup END

  augroup filetypedetect " which is asked, too, when a draft gets its name
    autocmd! BufNewFile,BufRead *.note set filetype=note
  augroup END

  command! NoteHere call s:Here()

  function! s:Here() abort
    nnoremap <buffer> <silent> <leader>s :call NoteLint('')<CR>
    nnoremap <buffer> <silent> <leader>f :call NoteFix()<CR>
    nnoremap <buffer> <silent> <leader>y :call NoteLint('--copy')<CR>
    call s:Count()
    call s:StatusLine()
  endfunction

  " NoteLint runs note on the buffer. It returns 1 when the note may be sent.
  function! NoteLint(flags) abort
    let l:out = s:Note('--format line --columns bytes ' . a:flags . ' 2>&1')
    let l:code = v:shell_error
    let l:places = getqflist({'lines': l:out, 'efm':
      \ '%.%#:%l:%c: %trror: %m,%.%#:%l:%c: %tarning: %m,%.%#:%l:%c: %tnfo: %m,note: %trror: %.%#:%l: %m,%-G%.%#'}).items
    call map(l:places, {_, place -> extend(place, {'bufnr': bufnr('%')})})
    call setqflist([], ' ', {'title': 'note', 'items': l:places})
    let l:said = filter(l:out, {_, line -> line =~# '^note: '})
    call s:Count()
    if l:code && !empty(l:places)
      botright copen 4 | wincmd p
      silent cfirst
    else
      cclose
    endif
    redraw
    echomsg join(empty(l:said) ? ['note: ' . b:note_status] : l:said, ' ')
    return l:code == 0
  endfunction

  " NoteFix makes the safe fixes, as one step that u takes back.
  function! NoteFix() abort
    let l:fixed = s:Note('--fix --fail-on never 2>/dev/null')
    if v:shell_error
      return NoteLint('')
    elseif l:fixed !=# getline(1, '$')
      let l:view = winsaveview()
      silent keepjumps %delete _
      call setline(1, l:fixed)
      call winrestview(l:view)
    endif
    call NoteLint('')
  endfunction

  function! s:Note(flags) abort
    let l:name = shellescape(empty(bufname('%')) ? 'note' : expand('%:p'))
    return systemlist('note lint --stdin-name ' . l:name . ' ' . a:flags, getline(1, '$'))
  endfunction

  function! s:Count() abort
    let b:note_status = get(s:Note('--format status 2>/dev/null'), 0, '')
  endfunction

  " s:StatusLine puts the count behind the status line of this window, for this buffer.
  function! s:StatusLine() abort
    let l:line = empty(&statusline) ? '%<%f %h%m%r%=%-14.(%l,%c%V%) %P' : &statusline
    if l:line !~# 'note_status'
      let l:count = "  %{get(b:,'note_status','')}"
      let &l:statusline = l:line =~# '^%!' ? '%!(' . l:line[2:] . ') . ' . string(l:count) : l:line . l:count
    endif
    if &laststatus == 1 " only where windows share the screen, as Vim has it by itself
      set laststatus=2
    endif
  endfunction
endif
