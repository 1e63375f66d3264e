#!/usr/bin/env python3
"""Compares what caveat prints for the texts of tests/corpus with the files in tests/golden, and with the screen in README.md.

usage: golden.py [--update] PATH/TO/caveat

--update writes the files anew: read the difference before it is committed. A text that is put into tests/corpus is a case by itself;
to add another, add its line to CASES.
"""
import difflib
import os
import pathlib
import re
import shlex
import subprocess
import sys

GOLDEN = pathlib.Path(__file__).resolve().parent
CORPUS = GOLDEN.parent / "corpus"
README = GOLDEN.parent.parent / "README.md"
FEW = ["--checks", "realtime-traffic-data,content-interception,production-order"]

# golden file: (arguments, exit status)
CASES = {
    "several.color": (["check", "--color", "always", "--width", "80", *FEW, "treaty.txt", "control.txt"], 1),
    "treaty.json": (["check", "--format", "json", *FEW, "treaty.txt"], 1),
    "us-act.jsonl": (["check", "--format", "jsonl", *FEW, "us-act.txt", "commonwealth-act.txt"], 1),
    "several.sarif": (["check", "--format", "sarif", *FEW, "treaty.txt", "commonwealth-act.txt"], 1),
    "us-act.html": (["check", "--format", "html", *FEW, "us-act.txt"], 1),
    "us-act.csv": (["check", "--format", "csv", *FEW, "us-act.txt"], 1),
    "several.md": (["check", "--format", "markdown", *FEW, "us-act.txt", "control.txt"], 1),
    "several.memo": (["check", "--format", "memo", *FEW, "us-act.txt", "commonwealth-act.txt", "control.txt"], 1),
    "ley.outline": (["outline", "ley.txt"], 0),
    "treaty.outline.json": (["outline", "--format", "json", "treaty.txt"], 0),
}
DRAFTS = ["compare", "--checks", "production-order,content-interception,preservation-order,gag-secrecy-order,compelled-assistance-decryption,"
          "blanket-data-retention,document-no-oversight", "../history/draft-1.txt", "../history/draft-8.txt"]
for form in ("human", "html", "memo", "json", "sarif"):
    CASES["compare." + form] = ([*DRAFTS, "--format", form], 1)
CASES["compare.color"] = ([*DRAFTS, "--color", "always", "--width", "70", "--quiet"], 1)
# Every text is reviewed for reading; one whose name begins with "control" has nothing to find.
for text in sorted(CORPUS.iterdir()):
    CASES[text.name + ".human"] = (["check", text.name], 0 if text.name.startswith("control") else 1)


def run(caveat, arguments):
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS")}
    done = subprocess.run([caveat, *arguments], cwd=CORPUS, env={**kept, "LC_ALL": "C.UTF-8"}, capture_output=True, timeout=120)
    output = done.stdout.decode()
    if output.startswith("<!doctype html>"):  # what is the same in every page stands in plugin/report/html
        output = output[output.index("<main") : output.index("</main>")] + "\n"
    return done.returncode, output, done.stderr.decode()


def check_readme(caveat, update):
    """The screen in README.md is what its command prints now."""
    readme = README.read_text()
    shown = re.search(r"```text\n\$ caveat (.*?)\n\n(.*?)\n```", readme, re.DOTALL)
    output = run(caveat, shlex.split(shown[1]))[1].rstrip("\n")
    if update:
        README.write_text(readme[: shown.start(2)] + output + readme[shown.end(2) :])
    elif output != shown[2]:
        print("README.md: its screen is not what the command prints now")
        return 1
    return 0


def main():
    update = "--update" in sys.argv[1:]
    paths = [argument for argument in sys.argv[1:] if argument != "--update"]
    if len(paths) != 1:
        sys.exit(__doc__)
    caveat = str(pathlib.Path(paths[0]).resolve())
    failed = 0
    for name, (arguments, expected_status) in CASES.items():
        status, output, errors = run(caveat, arguments)
        path = GOLDEN / name
        if update:
            path.write_bytes(output.encode())
        expected = path.read_bytes().decode() if path.exists() else ""
        if output == expected and status == expected_status and not errors:
            continue
        failed += 1
        print(f"{name}: caveat {' '.join(arguments)}")
        if status != expected_status or errors:
            print(f"  exit status {status}, {expected_status} was expected; {errors.strip()}")
        sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), output.splitlines(True), f"golden/{name}", "now", n=2))
    failed += check_readme(caveat, update)
    known = set(CASES) | {"golden.py", "sarif_schema.py", "tests.cmake"}
    for path in sorted(GOLDEN.iterdir()):
        if path.is_file() and path.name not in known:
            failed += 1
            print(f"{path.name}: no case makes this file")
    print(f"{len(CASES)} cases, {failed} differ" if failed else f"{len(CASES)} cases, all alike")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
