#!/usr/bin/env python3
"""Compares what caveat prints for the texts of tests/corpus with the files in tests/golden.

usage: golden.py [--update] PATH/TO/caveat

--update writes the files anew: read the difference before it is committed. To add a case, add its line to CASES.
"""
import difflib
import os
import pathlib
import subprocess
import sys

GOLDEN = pathlib.Path(__file__).resolve().parent
CORPUS = GOLDEN.parent / "corpus"
FEW = ["--checks", "realtime-traffic-data,content-interception,production-order"]

# golden file: (arguments, exit status)
CASES = {
    "sample-bill.human": (["check", "sample-bill.md"], 1),
    "treaty.human": (["check", "treaty.txt"], 1),
    "us-act.human": (["check", "us-act.txt"], 1),
    "commonwealth-act.human": (["check", "commonwealth-act.txt"], 1),
    "ley.human": (["check", "ley.txt"], 1),
    "control.human": (["check", "control.txt"], 0),
    "several.color": (["check", "--color", "always", "--width", "80", *FEW, "treaty.txt", "control.txt"], 1),
    "treaty.json": (["check", "--format", "json", *FEW, "treaty.txt"], 1),
    "us-act.jsonl": (["check", "--format", "jsonl", *FEW, "us-act.txt", "commonwealth-act.txt"], 1),
    "several.sarif": (["check", "--format", "sarif", *FEW, "treaty.txt", "commonwealth-act.txt"], 1),
    "ley.outline": (["outline", "ley.txt"], 0),
    "treaty.outline.json": (["outline", "--format", "json", "treaty.txt"], 0),
}


def run(caveat, arguments):
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS")}
    done = subprocess.run([caveat, *arguments], cwd=CORPUS, env={**kept, "LC_ALL": "C.UTF-8"}, capture_output=True, timeout=120)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


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
            path.write_text(output)
        expected = path.read_text() if path.exists() else ""
        if output == expected and status == expected_status and not errors:
            continue
        failed += 1
        print(f"{name}: caveat {' '.join(arguments)}")
        if status != expected_status or errors:
            print(f"  exit status {status}, {expected_status} was expected; {errors.strip()}")
        sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), output.splitlines(True), f"golden/{name}", "now", n=2))
    known = set(CASES) | {"golden.py", "sarif_schema.py", "tests.cmake"}
    for path in sorted(GOLDEN.iterdir()):
        if path.is_file() and path.name not in known:
            failed += 1
            print(f"{path.name}: no case makes this file")
    print(f"{len(CASES)} cases, {failed} differ" if failed else f"{len(CASES)} cases, all alike")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
