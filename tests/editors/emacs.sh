#!/usr/bin/env bash
# usage: emacs.sh CAVEAT
# The package with that program in Debian's Emacs and eglot, set up as its README says.
# Exit status 77: skipped, because emacs or eglot is not installed.
set -euo pipefail
here=$(realpath "$(dirname "$0")")
package=$(realpath "$here/../../integrations/emacs")
caveat=$(realpath "$1")
command -v emacs >/dev/null || { echo "Skipped: emacs is not installed."; exit 77; }
# Debian's packages are found by Emacs's own start, which -Q leaves out.
emacs --batch --eval "(kill-emacs (if (locate-library \"eglot\") 0 1))" 2>/dev/null || { echo "Skipped: eglot is not installed."; exit 77; }

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/bin" "$home/bills"
ln -s "$caveat" "$home/bin/caveat"
cp "$here/../corpus/commonwealth-act.txt" "$home/bills/investigation.bill"
cp "$package/caveat.el" "$home/caveat.el"
sed -n '/^```elisp$/,/^```$/p' "$package/README.md" | sed "/^\`\`\`/d; s|/path/to/caveat/integrations/emacs|$package|" > "$home/init.el"
cd "$home/bills"
emacs_here() { env -i PATH="$home/bin:$PATH" HOME="$home" LANG=C.UTF-8 timeout $((100 * ${CAVEAT_PATIENCE:-1})) emacs --batch "$@"; }
emacs_here --eval '(setq byte-compile-error-on-warn t)' -f batch-byte-compile "$home/caveat.el"
emacs_here -l "$home/init.el" -l "$here/emacs_test.el"
