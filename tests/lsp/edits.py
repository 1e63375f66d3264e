#!/usr/bin/env python3
"""Random edits: after thousands of them, what the server says of the edited text is what it says of the same text opened afresh.

usage: edits.py [--edits N] [--seed N] PATH/TO/caveat

For each text and position encoding the edits are typing, pastes, deletions, replacements across lines, undo, ends beyond the line, several changes in
one message; every few of them diagnostics, outline and tokens are compared.
"""
import argparse
import pathlib
import random
import sys

from client import Client

CORPUS = pathlib.Path(__file__).resolve().parent.parent / "corpus"
RUNS = [
    ("commonwealth-act.txt", "plaintext", "utf-16"),
    ("treaty.txt", "plaintext", "utf-8"),
    ("sample-bill.md", "markdown", "utf-32"),
    ("ley.txt", "plaintext", "utf-16"),
]
PIECES = [
    "x", " ", "\n", "\r\n", "\r", "“", "”", "§ ", "𐌀", "é", ".", "warrant", " shall not ", "(a) ", "\n(2) ", "subject to section 4 ",
    "\nPART III\n", "\n\nArticle 12\nInterception\n\nThe police may intercept any communication without a warrant.\n\n",
    "\n\n7. Every provider shall retain the traffic data of all users for two years.\n\n",
    "“data” means traffic data; ", "# Heading\n", "**bold**", "<!-- caveat: ignore blanket-data-retention -- known -->\n", "`", "[x](y)",
]  # fmt: skip
WIDTH = {"utf-8": lambda c: len(c.encode()), "utf-16": lambda c: 2 if ord(c) > 0xFFFF else 1, "utf-32": lambda c: 1}
CAPABILITIES = {
    "textDocument": {
        "diagnostic": {},
        "publishDiagnostics": {"relatedInformation": True},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
    }
}


def lines_of(text):
    """Lines as the protocol has them: \\n, \\r\\n and \\r end one."""
    starts, i = [0], 0
    while i < len(text):
        if text[i] == "\n" or (text[i] == "\r" and text[i + 1 : i + 2] != "\n"):
            starts.append(i + 1)
        i += 1
    return starts


def position(text, starts, offset, width):
    line = max(i for i, start in enumerate(starts) if start <= offset)
    return {"line": line, "character": sum(width(c) for c in text[starts[line] : offset])}


def one_edit(text, dice, history):
    """(begin, end, new words)"""
    kind = dice.random()
    begin = dice.randrange(len(text) + 1)
    if kind < 0.45:
        return begin, begin, dice.choice(PIECES)
    if kind < 0.7:
        return begin, min(len(text), begin + dice.randrange(1, 30)), dice.choice(["", "", *PIECES])
    if kind < 0.78 and history:
        return history.pop()
    if kind < 0.8:
        return begin, min(len(text), begin + dice.randrange(1, 3000)), ""
    if kind < 0.85 and len(text) < 20000:
        other = dice.randrange(len(text) + 1)
        return begin, begin, text[other : other + 1500]
    return begin, begin, dice.choice("aeiou tns")


def play(caveat, name, language, encoding, edits, dice):
    width = WIDTH[encoding]
    text = original = (CORPUS / name).read_text()
    uri, fresh = f"file:///bills/{name}", f"file:///bills/fresh/{name}"
    compared = 0
    with Client(caveat) as client:
        client.initialize({"general": {"positionEncodings": [encoding]}, **CAPABILITIES}, initializationOptions={"debounce": 0})
        client.open(uri, text, language)
        version, history = 1, []
        for step in range(edits):
            changes = []
            for _ in range(1 if dice.random() < 0.9 else 3):
                begin, end, words = one_edit(text, dice, history)
                begin, end = min(begin, len(text)), min(end, len(text))
                if text[begin - 1 : begin + 1] == "\r\n" or text[end - 1 : end + 1] == "\r\n":
                    continue  # no position stands between the two
                starts = lines_of(text)
                span = {"start": position(text, starts, begin, width), "end": position(text, starts, end, width)}
                if end == len(text) and dice.random() < 0.2:
                    span["end"] = {"line": span["end"]["line"] + 5, "character": 99}
                changes.append({"range": span, "text": words})
                history.append((begin, begin + len(words), text[begin:end]))
                del history[:-20]
                text = text[:begin] + words + text[end:]
            if len(text) < 500:
                changes.append({"text": original})
                text, history = original, []
            version += 1
            client.change(uri, version, *changes)
            if dice.random() < 0.4 or step == edits - 1:
                compared += 1
                client.open(fresh, text, language)
                for method, params in (
                    ("textDocument/diagnostic", {}),
                    ("textDocument/documentSymbol", {}),
                    ("textDocument/semanticTokens/full", {}),
                ):
                    answers = [client.request(method, {"textDocument": {"uri": one}, **params}) for one in (uri, fresh)]
                    mine, theirs = (repr(answer).replace("/bills/fresh/", "/bills/") for answer in answers)
                    # The result ids are sums over the URIs too.
                    if "items" in answers[0]:
                        mine, theirs = (repr(a["items"]).replace("/bills/fresh/", "/bills/") for a in answers)
                    if mine != theirs:
                        path = pathlib.Path(f"edits-{name}.failed")
                        path.write_text(text)
                        sys.exit(f"{name}, edit {step}: {method} differs from a fresh review; the text is in {path}\n{mine}\n{theirs}")
                client.notify("textDocument/didClose", {"textDocument": {"uri": fresh}})
                client.seen.clear()
        client.quit()
    return compared


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--edits", type=int, default=1000, help="for each text")
    arguments.add_argument("--seed", type=int, default=4)
    arguments.add_argument("caveat")
    options = arguments.parse_args()
    dice = random.Random(options.seed)
    for run in RUNS:
        compared = play(str(pathlib.Path(options.caveat).resolve()), *run, options.edits, dice)
        print(f"{run[0]}, {run[2]}: {options.edits} edits, {compared} times compared, always equal", flush=True)


if __name__ == "__main__":
    main()
