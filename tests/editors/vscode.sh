#!/usr/bin/env bash
# usage: vscode.sh CAVEAT FOLDER
# Packs the extension with that program and tests it in VS Code. Screenshots are left in FOLDER/screenshots.
# Exit status 77: skipped, because Chromium, npm or a package cannot be had.
set -euo pipefail
here=$(realpath "$(dirname "$0")")
caveat=$(realpath "$1")
mkdir -p "$2"
cd "$2"

unavailable() { echo "Skipped: $1"; exit 77; }
command -v npm >/dev/null || unavailable "npm is not installed."
command -v chromium >/dev/null || unavailable "chromium is not installed."
"$here/get_vscode" vscode
timeout 150 "$here/../../integrations/vscode/pack" --get extension || unavailable "npm cannot fetch what the extension is built with."
timeout 100 "$here/../../integrations/vscode/pack" "$caveat" caveat.vsix extension >pack.log || { cat pack.log; exit 1; }

timeout 150 node "$here/vscode_test.mjs" vscode caveat.vsix "$here/../corpus/commonwealth-act.txt" screenshots
