# note in Kakoune 2022.10.31 and later. Paste this into ~/.config/kak/kakrc.
#
#   <space>s  check the note: what is found is in *note*, the first place is selected
#   <space>f  make the safe fixes
#   <space>y  put the note on the clipboard, unless something is wrong with it
#
# They are there in *.note, and where :note-here switches them on: in a draft in
# another file, or in none. The buffer is read as it is, saved or not.
# Columns are bytes, as Kakoune counts them. How many characters the note has stands
# behind your mode line.

declare-option -hidden str note_status
declare-option -hidden str note_output

define-command note-check -params .. -docstring 'note-check [flags]: check the note before it is sent' %{
    set-option buffer note_output %sh{ mktemp }
    evaluate-commands -draft %{
        execute-keys "%%<a-|>note lint --stdin-name ""$kak_buffile"" --format line --columns bytes %arg{@} > ""$kak_opt_note_output"" 2>&1<ret>"
    }
    note-count
    evaluate-commands %sh{
        quoted() { printf "'"; printf %s "$1" | sed "s/'/''/g"; printf "'"; }
        said=$(grep '^note: ' "$kak_opt_note_output" | tr '\n' ' ')
        first=$(grep -m 1 -E '^.*:[0-9]+:[0-9]+: (error|warning|info): ' "$kak_opt_note_output" | grep -v '^note: ')
        if [ -n "$first" ]; then
            first=$(printf '%s\n' "$first" | awk 'match($0, /:[0-9]+:[0-9]+: (error|warning|info): /) { print substr($0, RSTART + 1) }')
            place=$(printf %s "$first" | sed -E 's/^([0-9]+):([0-9]+): .*/\1.\2/')
            text=$(printf %s "$first" | sed -E 's/^[0-9]+:[0-9]+: //')
            printf 'select %s,%s\n' "$place" "$place"
            text=$(printf %s "$said$text" | sed 's/[\\{]/\\&/g') # }, since Kakoune counts braces
            printf 'echo -markup -- %s\n' "$(quoted "{Error}$text")"
        else
            printf 'echo -- %s\n' "$(quoted "${said:-note: $kak_opt_note_status}")"
        fi
        printf 'note-list %s\n' "$(quoted "$kak_opt_note_output")"
    }
}

# note-list keeps what was found in the buffer *note*, and drops the file.
define-command -hidden note-list -params 1 %{
    evaluate-commands -draft %{
        edit! -scratch *note*
        execute-keys "%%|cat ""%arg{1}""; rm ""%arg{1}""<ret>"
    }
}

define-command note-count -docstring 'read anew how many characters the note has' %{
    evaluate-commands -draft -save-regs n %{
        execute-keys %{%"ny}
        set-option buffer note_status %sh{ printf %s "$kak_reg_n" | note lint --stdin-name "$kak_buffile" --format status 2>/dev/null }
    }
}

define-command note-fix -docstring 'make the safe fixes' %{
    evaluate-commands -draft %{ execute-keys '%_|note lint --fix --fail-on never 2>/dev/null<ret>' }
    note-check
}

define-command note-here -docstring 'check notes in this buffer' %{
    set-option buffer lintcmd 'note lint --format line --columns bytes'
    remove-hooks buffer note
    hook -group note buffer NormalIdle .* note-count
    hook -group note buffer InsertIdle .* note-count
    unset-option buffer modelinefmt
    set-option -add buffer modelinefmt ' %opt{note_status}'
    map buffer user s ': note-check<ret>' -docstring 'note: check'
    map buffer user f ': note-fix<ret>' -docstring 'note: make the safe fixes'
    map buffer user y ': note-check --copy<ret>' -docstring 'note: copy'
}

hook -group note global BufCreate .*\.note %{
    set-option buffer filetype note
    note-here
}
# In mails, too:
# hook -group note global BufSetOption filetype=mail note-here
