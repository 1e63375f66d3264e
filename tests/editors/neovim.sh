#!/usr/bin/env bash
# usage: neovim.sh CAVEAT FOLDER debian|newer
# The plugin with that program in Debian's Neovim (pushed diagnostics) or in a newer one (pulled), set up as its README says.
# Exit status 77: skipped, because that Neovim cannot be had.
set -euo pipefail
here=$(realpath "$(dirname "$0")")
plugin=$(realpath "$here/../../integrations/neovim")
caveat=$(realpath "$1")
case $3 in
  debian) nvim=nvim; command -v nvim >/dev/null || { echo "Skipped: neovim is not installed."; exit 77; } ;;
  newer) "$here/get_neovim" "$2"; nvim=$(realpath "$2/nvim") ;;
esac

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/bin" "$home/bills"
ln -s "$caveat" "$home/bin/caveat"
cp "$here/../corpus/commonwealth-act.txt" "$home/bills/investigation.bill"
sed -n '/^```lua$/,/^```$/p' "$plugin/README.md" | sed "/^\`\`\`/d; s|/path/to/caveat/integrations/neovim|$plugin|" > "$home/init.lua"
cd "$home/bills"
env -i PATH="$home/bin:$PATH" HOME="$home" LANG=C.UTF-8 timeout $((100 * ${CAVEAT_PATIENCE:-1})) \
  "$nvim" --headless -i NONE -n -u "$home/init.lua" -c "luafile $here/neovim_test.lua" investigation.bill
