#!/usr/bin/env python3
"""Real files of every format, where ../shared has them: each is reviewed in bounded time and memory; every quote stands
at the place that is said; and where a plain rendering lies beside a file, both give the same findings.

usage: formats_test.py CAVEAT [--verbose] [FILE…]

Skipped (exit status 77) where there is no ../shared/corpus/texts.
"""
import collections
import html
import json
import os
import re
import resource
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TEXTS = os.path.join(os.path.dirname(ROOT), "shared", "corpus", "texts")
if not os.path.isdir(TEXTS):
    TEXTS = os.path.join(os.path.dirname(os.path.dirname(ROOT)), "shared", "corpus", "texts")
EXTENSIONS = (".xml", ".html", ".pdf", ".docx", ".odt", ".rtf", ".epub", ".doc", ".md")
PATIENCE = int(os.environ.get("CAVEAT_PATIENCE", "1"))  # over 1: sanitizers watch, and slow the program down
SECONDS = 60 * PATIENCE
MEMORY = 4 << 30
LEAST_QUOTES = 500  # of all files together
LEAST_PLACES = 0.99
LEAST_AGREEMENT = 0.95
NOTES = re.compile(rb"<(authorialNote|NOTE|footnote|HistoricalNote|editorialNote|script|style|sidenote|page)\b.*?</\1>",
                   re.S)


def limits():
    # The sanitizers' shadow of all addresses counts as memory here, though hardly any of it is used.
    if PATIENCE == 1:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def review(caveat, path):
    """The file's entry in the JSON output, or None with the reason."""
    run = subprocess.run([caveat, "check", "--profile", "all", "--format", "json", "--fail-on", "never", "--no-config", path],
                         capture_output=True, timeout=SECONDS, preexec_fn=limits, check=False,
                         env={**os.environ, "ASAN_OPTIONS": f"hard_rss_limit_mb={MEMORY >> 20}"})
    if run.returncode not in (0, 1, 2):
        return None, f"ended with status {run.returncode}: {run.stderr[-300:]!r}"
    out = json.loads(run.stdout)
    if out["unreadable"]:
        return None, "unreadable: " + out["unreadable"][0]["message"]
    return out["files"][0], ""


def letters(words):
    return re.sub(r"[\W_]+", "", words.casefold())


def decoded(path):
    data = open(path, "rb").read()
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        data = data.decode("windows-1252", "replace").encode("utf-8")
    return data


def in_markup(source, finding):
    piece = source[finding["offset"]:finding["offset"] + finding["length"]]
    words = re.sub(rb"<[^>]*>", b"", NOTES.sub(b"", re.sub(rb"<!--.*?-->", b"", piece, flags=re.S)))
    return letters(finding["quote"]) in letters(html.unescape(words.decode("utf-8", "replace")))


def on_page(path, finding):
    found = ""
    for place in finding["places"]:
        left, top, right, bottom = place["box"]
        page = str(place["page"])
        found += subprocess.run(
            ["pdftotext", "-f", page, "-l", page, "-r", "72", "-x", str(int(left) - 1), "-y", str(int(top)), "-W",
             str(int(right - left) + 3), "-H", str(int(bottom - top) + 1), "-raw", path, "-"],
            capture_output=True, timeout=SECONDS, check=False).stdout.decode("utf-8", "replace")
    words, wanted = letters(found), [letters(word) for word in finding["quote"].split()]
    wanted = [word for word in wanted if word]
    # The box of a line may hold a piece of the line above: each word counts.
    return sum(word in words for word in wanted) >= 0.9 * len(wanted)


def places(path, entry):
    """How many quotes stand at their place, of how many, and the first that does not."""
    right, wrong = 0, []
    source = None
    for finding in entry["findings"]:
        if finding["unit"] is None and finding["check"].startswith("document-"):
            continue  # about the text as a whole: it has no words of its own
        if path.endswith(".pdf"):
            good = on_page(path, finding)
        elif "places" in finding and "paragraph" in finding["places"][0]:
            continue  # word processors: their own tests
        else:
            source = source or decoded(path)
            good = in_markup(source, finding)
        right += good
        if not good:
            wrong.append(finding["quote"][:80])
    return right, wrong


def units(entry):
    """(check, number of the article or section) of each finding, as often as it comes."""
    return collections.Counter((f["check"], re.sub(r"\W", "", f["unit"]["number"].lower()) if f["unit"] else "")
                               for f in entry["findings"])


def plain_beside(path):
    base = re.sub(r"\.(fmx4|oj)?\.?[a-z]+$", "", path)
    return next((c for c in (base + ".txt", os.path.splitext(path)[0] + ".txt") if os.path.exists(c) and c != path), None)


def main():
    caveat, arguments = sys.argv[1], sys.argv[2:]
    verbose = "--verbose" in arguments
    chosen = [a for a in arguments if a != "--verbose"]
    if not os.path.isdir(TEXTS):
        print("skipped: ../shared/corpus/texts is not there")
        return 77
    files = chosen or sorted(os.path.join(TEXTS, f) for f in os.listdir(TEXTS) if f.lower().endswith(EXTENSIONS))
    failed = []
    placed = quotes = 0
    same = both = 0
    for path in files:
        name = os.path.basename(path)
        try:
            entry, why = review(caveat, path)
        except subprocess.TimeoutExpired:
            entry, why = None, f"took over {SECONDS} seconds"
        if entry is None:
            # A format that there is no reader for is named in the error; that is no failure of a reader.
            if not (name.endswith(".doc") and why.startswith("unreadable: this is")):
                failed.append(f"{name}: {why}")
            continue
        right, wrong = places(path, entry)
        placed += right
        quotes += right + len(wrong)
        line = f"{name}: {entry['format']}, {len(entry['findings'])} findings"
        if wrong:
            line += f", {len(wrong)} misplaced, such as “{wrong[0]}”"
        beside = plain_beside(path)
        if beside and not name.endswith(".md"):
            plain, why = review(caveat, beside)
            if plain:
                a, b = units(entry), units(plain)
                same += 2 * sum((a & b).values())
                both += sum(a.values()) + sum(b.values())
                line += f", {sum((a & b).values())} as in its rendering, {sum((a - b).values())} more, {sum((b - a).values())} fewer"
                if verbose:
                    for word, rest in (("more", a - b), ("fewer", b - a)):
                        for (check, unit), times in sorted(rest.items()):
                            line += f"\n    {word}: {check} in {unit or '–'}" + (f" × {times}" if times > 1 else "")
        if verbose:
            print(line, flush=True)
    agreement = same / both if both else 0
    place = placed / quotes if quotes else 1
    print(f"{len(files)} files; {placed} of {quotes} quotes at their place ({place:.1%}); "
          f"agreement with the plain renderings {agreement:.1%}")
    if place < LEAST_PLACES:
        failed.append(f"places: {place:.1%}, at least {LEAST_PLACES:.0%} wanted")
    if not chosen and quotes < LEAST_QUOTES:
        failed.append(f"quotes: {quotes}, at least {LEAST_QUOTES} wanted")
    if not chosen and agreement < LEAST_AGREEMENT:
        failed.append(f"agreement: {agreement:.1%}, at least {LEAST_AGREEMENT:.0%} wanted")
    for line in failed:
        print("FAILED " + line)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
