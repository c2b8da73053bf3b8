" note in Vim 8.2 and later. Paste this into ~/.vimrc.
"
"   \s  check the note: what is found is listed, the cursor is on the first place
"   \f  make the safe fixes
"   \y  put the note on the clipboard, unless something is wrong with it
"
" The buffer is read as it is, saved or not. Columns are bytes, as Vim counts them.
" The status line shows how many characters of how many the note has.
if executable('note')
  " NoteLint runs note on the buffer. It returns 1 when the note may be sent.
  function! NoteLint(flags) abort
    let l:out = s:Note('--format line --columns bytes ' . a:flags . ' 2>&1')
    let l:code = v:shell_error
    let l:places = getqflist({'lines': l:out, 'efm':
      \ '%.%#:%l:%c: %trror: %m,%.%#:%l:%c: %tarning: %m,%.%#:%l:%c: %tnfo: %m,note: %trror: %.%#:%l: %m,%-G%.%#'}).items
    call map(l:places, {_, place -> extend(place, {'bufnr': bufnr('%')})})
    call setqflist([], ' ', {'title': 'note', 'items': l:places})
    let l:said = filter(l:out, {_, line -> line =~# '^note: '})
    let b:note_status = get(s:Note('--format status 2>/dev/null'), 0, '')
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

  function! s:NoteCount() abort
    let b:note_status = get(s:Note('--format status 2>/dev/null'), 0, '')
  endfunction

  augroup note
    autocmd!
    autocmd BufNewFile,BufRead *.note setfiletype text
    autocmd FileType text,mail,markdown call s:NoteCount()
    autocmd TextChanged,InsertLeave,CursorHoldI * if exists('b:note_status') | call s:NoteCount() | endif
  augroup END

  nnoremap <silent> <leader>s :call NoteLint('')<CR>
  nnoremap <silent> <leader>f :call NoteFix()<CR>
  nnoremap <silent> <leader>y :call NoteLint('--copy')<CR>

  set laststatus=2
  set statusline=%f\ %m%r%=%{get(b:,'note_status','')}\ \ %l,%c
endif
