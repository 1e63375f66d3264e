"""The code action "Insert the model wording: …" mends what it is offered for: with its words in the text, that safeguard of that power is present, and
what the text lacks as a whole is no longer lacking. Tried for every power and safeguard of some texts, one at a time.
usage: wordings.py CAVEAT"""
import pathlib
import sys

from client import Client

CORPUS = pathlib.Path(__file__).resolve().parent.parent / "corpus"
TEXTS = ["commonwealth-act.txt", "us-act.txt", "treaty.txt"]
URI = "file:///draft.bill"


def findings_of(client):
    summary = client.request("caveat/summary", {"textDocument": {"uri": URI}})
    return [(power["check"], power["title"], finding) for power in summary["powers"] for finding in power["findings"]]


def try_all(caveat, name):
    text = (CORPUS / name).read_text(encoding="utf-8")
    tried, failures, version = 0, [], 1
    with Client(caveat) as client:
        client.initialize()
        client.open(URI, text, "legal")
        for check, title, finding in findings_of(client):
            request = {"textDocument": {"uri": URI}, "range": finding["range"], "context": {"diagnostics": [], "only": ["quickfix"]}}
            actions = client.request("textDocument/codeAction", request)
            wordings = {one["title"]: one["id"] for one in finding["safeguards"] if one["status"] != "present"}
            if finding["place"] == "the text":  # all of which the wording of the check gives
                wordings[title] = finding["safeguards"][0]["id"]
            for wording, safeguard in wordings.items():
                where = f"{name}, {check} in {finding['place']}: {safeguard}"
                offered = [one for one in actions if one["title"] == f"Insert the model wording: {wording}"]
                mending = [one for one in offered if finding["fingerprint"] in [mended["data"] for mended in one["diagnostics"]]]
                if len(mending) != 1:
                    failures.append(f"{where} is offered {len(mending)} times")
                    continue
                [edit] = mending[0]["edit"]["changes"][URI]
                client.change(URI, version + 1, {"range": edit["range"], "text": edit["newText"]})
                for now_check, _, now in findings_of(client):
                    if (now_check, now["place"]) != (check, finding["place"]):
                        continue
                    after = {one["id"]: one["status"] for one in now["safeguards"]}.get(safeguard, "present")
                    if after != "present":
                        failures.append(f"{where} is {after} after the model wording “{wording}” went in")
                version += 2
                client.change(URI, version, {"text": text})
                tried += 1
        client.quit()
    return tried, failures


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    bad = 0
    for name in TEXTS:
        tried, failures = try_all(sys.argv[1], name)
        print(f"{name}: {tried} wordings put in")
        if tried == 0:
            failures = ["there was nothing to try"]
        print(*failures, sep="\n")
        bad += len(failures)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
