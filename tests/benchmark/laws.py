"""Texts of any size to measure with: English laws of ../shared/corpus where it is there, else those of tests/corpus."""
import csv
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "corpus"


def sources():
    manifest = SHARED / "MANIFEST.tsv"
    if not manifest.exists():
        return sorted((ROOT / "tests" / "corpus").glob("*"))
    found = []
    with open(manifest, newline="", encoding="utf-8") as rows:
        for row in csv.DictReader(rows, delimiter="\t"):
            if row["language"] != "en":
                continue
            texts = [SHARED / "texts" / name for name in row["files"].split() if name.endswith((".txt", ".md"))]
            found += [text for text in texts if text.exists()][:1]
    return found


def joined(size):
    """`size` bytes of law texts, whole laws repeated as needed."""
    pieces, total = [], 0
    while total < size:
        for path in sources():
            text = path.read_bytes()
            pieces.append(text)
            total += len(text) + 2
            if total >= size:
                break
    return b"\n\n".join(pieces)[:size].decode("utf-8", "ignore").encode()
