#!/usr/bin/env python3
"""What civil society criticised in laws that ../shared has, held against what caveat says about the same provisions.

usage: critiques_test.py PATH/TO/caveat [-v]    (-v: every criticism, met or not)

../shared/critiques.yaml holds a row a criticised provision, with the concerns (check or safeguard ids) that were raised. A concern is met when a
finding on that provision has that check id or, for a safeguard, lists it as weak or missing; where the row names no number, a finding anywhere
in the text counts. A row is met when at least half of its concerns are. Rows graded explicit or named, with confidence high or medium,
on texts in a language that has a lexicon are counted; of them, at least 85 in 100 have to be met.
Skipped (exit status 77) where there is no ../shared.
"""
import json
import pathlib
import re
import subprocess
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEAST = 0.85
# Sections that a copy in ../shared lacks, as its MANIFEST.tsv says, and those that it prints under other numbers than the criticism gives.
NOT_THERE = {"in-telecom-2023": {"11", "12", "15", "17", "19", "20", "22", "26", "46", "47", "56"}}
PRINTED_AS = {"pk-peca-2016": {"37": "34", "39": "36"}}


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


def shared():
    for parent in ROOT.parents:
        if (parent / "shared" / "critiques.yaml").exists():
            return parent / "shared"
    skip("../shared/critiques.yaml is not there")


def text_file(folder, name):
    files = [path for ending in (".txt", ".md", ".html", ".pdf") if (path := folder / (name + ending)).exists()]
    return files[0] if files else None


def numbers(provision):
    """The units that a row names, or nothing for a whole text or a part named by its subject."""
    found = re.match(r"(?:Arts?|ss?)\.? (\d+\w*)(?:-(\d+))?|(L\.\d+-\d+)$", provision)
    if not found or provision == "s 702":  # a section of the amending act, which is the whole of the text
        return None
    if found[2]:
        return {str(n) for n in range(int(found[1]), int(found[2]) + 1)}
    return {found[1] or found[3]}


def is_met(issue, findings):
    return any(one["check"] == issue or any(s["id"] == issue and s["status"] != "present" for s in one["safeguards"]) for one in findings)


def main():
    caveat, verbose = sys.argv[1], "-v" in sys.argv
    folder = shared()
    critiques = yaml.load((folder / "critiques.yaml").read_text(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    texts = {one["id"]: one["text"] for one in critiques["instruments"] if "text" in one}
    reviews, rows, met, concerns, met_concerns = {}, 0, 0, 0, 0
    for row in critiques["labels"]:
        if row["instrument"] not in texts or row["evidence"] not in ("explicit", "named") or row["confidence"] not in ("high", "medium"):
            continue
        name = texts[row["instrument"]]
        if name not in reviews:
            path = text_file(folder / "corpus" / "texts", name)
            if not path:
                continue
            done = subprocess.run([caveat, "check", "--no-config", "--profile", "all", "--format", "json", path], capture_output=True, text=True, timeout=120)
            assert done.returncode in (0, 1), done.stderr
            reviews[name] = json.loads(done.stdout)["files"][0]
        if not reviews[name]["language"]:
            if verbose:
                print(f"not counted  {name} {row['provision']}: no lexicon for its language")
            continue
        units = numbers(row["provision"])
        if units and units <= NOT_THERE.get(name, set()):
            if verbose:
                print(f"not counted  {name} {row['provision']}: the copy lacks this section")
            continue
        units = units and {PRINTED_AS.get(name, {}).get(number, number) for number in units}
        findings = [one for one in reviews[name]["findings"] if units is None or (one["unit"] or {}).get("number") in units]
        lost = [issue for issue in row["issues"] if not is_met(issue, findings)]
        good = 2 * len(lost) <= len(row["issues"])
        rows, met = rows + 1, met + good
        concerns, met_concerns = concerns + len(row["issues"]), met_concerns + len(row["issues"]) - len(lost)
        if verbose:
            print(f"{'met' if good else 'MISSED':12} {name} {row['provision']}: {', '.join(row['issues'])}" + (f"; not said: {', '.join(lost)}" if lost else ""))
    print(f"{met} of {rows} criticisms are met ({met / rows:.0%}); {met_concerns} of {concerns} concerns ({met_concerns / concerns:.0%})")
    return 0 if met >= LEAST * rows else 1


if __name__ == "__main__":
    sys.exit(main())
