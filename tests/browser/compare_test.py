#!/usr/bin/env python3
"""Two drafts side by side in a real browser. usage: compare_test.py PATH/TO/caveat NPM_FOLDER

Makes pages of the drafts of tests/history and of a hostile bill, and opens them with compare.mjs. Exit status 77: skipped, because Chromium, Node.js
or the packages of package-lock.json cannot be had.
"""
import pathlib
import subprocess
import sys
import tempfile

import report_test

HISTORY = pathlib.Path(__file__).resolve().parent.parent / "history"


def main():
    caveat, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory() as temporary:
        pages = pathlib.Path(temporary).resolve()
        (pages / "old.txt").write_text(report_test.HOSTILE)
        (pages / "new.txt").write_text(report_test.HOSTILE.replace("for two years", "for <b>ten</b> years"))
        for name, old, new, status in [("history", HISTORY / "draft-1.txt", HISTORY / "draft-8.txt", 1),
                                       ("same", HISTORY / "draft-1.txt", HISTORY / "draft-1.txt", 0), ("hostile", pages / "old.txt", pages / "new.txt", 1)]:
            done = subprocess.run([caveat, "compare", "--no-config", "--format", "html", "--output", pages / f"{name}.html", old, new], timeout=60)
            assert done.returncode == status, (name, done.returncode)
        chromium = report_test.browser(folder)
        return subprocess.run(["node", folder / "compare.mjs", chromium, pages], timeout=300).returncode


if __name__ == "__main__":
    sys.exit(main())
