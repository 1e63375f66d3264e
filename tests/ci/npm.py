"""Packages from npm that tests use as consumers of what caveat writes."""
import json
import subprocess
import sys


def install(folder, packages):
    """Puts packages, as name@version, into a folder, once. Where they cannot be had, the test ends as skipped (exit status 77)."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = json.dumps(packages)
    mark = folder / "installed.json"
    if mark.exists() and mark.read_text() == wanted:
        return
    (folder / "package.json").write_text('{"private": true}')
    why = ""
    try:
        done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent", "-E", *packages], cwd=folder,
                              capture_output=True, text=True, timeout=180)
        why = done.stderr.strip()[-300:] if done.returncode else ""
    except (OSError, subprocess.TimeoutExpired) as failure:
        why = str(failure)
    if why:
        print(f"skipped: npm could not get the packages: {why}")
        sys.exit(77)
    mark.write_text(wanted)
