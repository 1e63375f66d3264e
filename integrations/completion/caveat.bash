# Completion of caveat for bash: the program itself tells what may come next.
_caveat() {
  local line word
  COMPREPLY=()
  # A word like --format=json comes in pieces; $2 is the piece that is being typed.
  while IFS= read -r line; do
    word=${line%%$'\t'*}
    case $word in
      :file) compopt -o default ;;
      :folder) compopt -o dirnames ;;
      *) COMPREPLY+=("$word") ;;
    esac
  done < <("$1" complete -- "${COMP_WORDS[@]:1:COMP_CWORD-1}" "$2" 2>/dev/null)
}
complete -F _caveat caveat
