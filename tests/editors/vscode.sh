#!/usr/bin/env bash
# usage: vscode.sh CAVEAT FOLDER
# Packs the extension with that program and tests it in VS Code: as a reader sees it, and inside the extension host. Screenshots are
# left in FOLDER/screenshots. Exit status 77: skipped, because Chromium, npm, pandoc or a package cannot be had.
set -euo pipefail
here=$(realpath "$(dirname "$0")")
caveat=$(realpath "$1")
mkdir -p "$2"
cd "$2"

unavailable() { echo "Skipped: $1"; exit 77; }
for program in npm chromium pandoc; do command -v $program >/dev/null || unavailable "$program is not installed."; done
"$here/get_vscode" vscode
timeout 150 "$here/../../integrations/vscode/pack" --get extension || unavailable "npm cannot fetch what the extension is built with."
timeout 100 "$here/../../integrations/vscode/pack" "$caveat" caveat.vsix extension >pack.log || { cat pack.log; exit 1; }

law=$here/../corpus/commonwealth-act.txt
timeout 200 node "$here/vscode_test.mjs" vscode caveat.vsix "$law" screenshots
timeout 150 node "$here/vscode_trust.mjs" vscode caveat.vsix "$law" screenshots

workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT
cp "$law" "$workspace/investigation.bill"
cp "$law" "$workspace/other.law"
cp "$law" "$workspace/notes.txt"
grep -v '^5\. Retention of data\. Every' "$law" > "$workspace/earlier.bill"
pandoc -f markdown -o "$workspace/law.docx" "$law"
pandoc -f markdown -o "$workspace/law.odt" "$law"
pandoc -f markdown -t html -s --metadata title=Law -o "$workspace/law.html" "$law"
timeout 60 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$workspace/.chromium" --no-pdf-header-footer \
  --print-to-pdf="$workspace/law.pdf" "file://$workspace/law.html" >chromium.log 2>&1 || { cat chromium.log; exit 1; }
rm -rf "$workspace/.chromium" "$workspace/law.html"
timeout 250 node "$here/vscode_host.mjs" vscode extension "$workspace"
