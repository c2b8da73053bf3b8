" Presses the keys of the configuration and writes what happens into the file out.
function! Say(what, value) abort
  call writefile([a:what . ': ' . a:value], 'out', 'a')
endfunction

function! Messages() abort
  redir => l:said
  silent messages
  redir END
  messages clear
  return substitute(l:said, "\n", ' ', 'g')
endfunction

function! Press(keys) abort
  messages clear
  call feedkeys(a:keys, 'xt')
endfunction

call Say('status', b:note_status)
call Press('\s')
call Say('cursor', getline('.')[col('.') - 1 :])
call Say('listed', join(map(getqflist(), {_, place -> place.bufnr == bufnr('%') ? place.type . place.col : 'elsewhere'})))
call Say('status', b:note_status)
call Say('may be sent', NoteLint(''))
call Press('\y')
call Say('message', join(map(filter(split(Messages(), 'note: '), {_, m -> m =~# 'copied'}), {_, m -> trim(m)})))
call Press('\f')
call Say('fixed', getline(1))
call Press('u')
call Say('undone', getline(1))
call setline(1, substitute(getline(1), '\[talk\]', 'talk', ''))
call Say('may be sent, unsaved', NoteLint(''))
edit! broken.note
call Press('\s')
call Say('broken', getline('.') . ' ' . b:note_status)
edit! good.note
call Press('\s')
call Say('listed', len(getqflist()))
call Press('\y')
call Say('status', b:note_status)
call Say('status line', &l:statusline)

" What is no note stays as it is, until a note is made of it.
function! Elsewhere() abort
  return join([exists('b:note_status'), &l:statusline, maparg('\s', 'n'), &filetype], '|')
endfunction
edit! README.md
call Say('README.md', Elsewhere())
edit! x.txt
call Say('x.txt', Elsewhere())
enew!
call setline(1, 'Draft')
call Say('draft', Elsewhere())
NoteHere
call Press('\s')
call Say('draft', join(map(getqflist(), {_, place -> place.type . place.col})) . ' ' . b:note_status)
silent write new.note
call Say('saved', &filetype)
qall!
