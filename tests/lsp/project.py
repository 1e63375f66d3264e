#!/usr/bin/env python3
"""A workspace: its configuration and checklists are read again when they change, mistakes in them are told where they are; whole folders, files that
are not open, and comparison.

usage: project.py PATH/TO/caveat
"""
import json
import pathlib
import shutil
import sys
import tempfile

from client import Client

HERE = pathlib.Path(__file__).resolve().parent
RETENTION = "Article 1. Data\n\nEvery service provider shall retain the traffic data of all subscribers for two years.\n"
ORDER = "Article 2. Orders\n\nThe Director may order a service provider to produce stored data.\n"
WATCH = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}, "workspaceEdit": {"documentChanges": True, "resourceOperations": ["create"]}}}


def expect(what, got, wanted):
    if got != wanted:
        raise AssertionError(f"{what}: {got!r}, but {wanted!r} was expected")


def config(*checks, more=""):
    """Of the checks in tests/lsp/checklist these; they are in the default profile."""
    off = [f"  {check}: off\n" for check in ("sample-order", "sample-retention") if check not in checks]
    return "checklists: [ours]\nchecks:\n" + "".join([f"  {check}: on\n" for check in checks] + off) + more


class Workspace:
    def __init__(self, caveat, capabilities=WATCH):
        self.holder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.holder.name).resolve() / "a bill & more"
        self.folder.mkdir()
        shutil.copytree(HERE / "checklist", self.folder / "ours")
        self.write(".caveat.yaml", config("sample-order", "sample-retention"))
        self.client = Client(caveat)
        self.client.initialize(
            capabilities, initializationOptions={"debounce": 0}, workspaceFolders=[{"uri": self.folder.as_uri(), "name": "bills"}]
        )

    def __enter__(self):
        self.client.__enter__()
        return self

    def __exit__(self, *arguments):
        self.client.__exit__(*arguments)
        self.holder.cleanup()

    def uri(self, name):
        return (self.folder / name).as_uri()

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def changed(self, name, text):
        self.write(name, text)
        self.client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": self.uri(name), "type": 2}]})

    def codes(self, name):
        """What is found of the checks of tests/lsp/checklist."""
        return sorted(one["code"] for one in self.client.diagnostics(self.uri(name)) if one.get("code", "").startswith("sample"))

    def open(self, name, text):
        self.write(name, text)
        self.client.open(self.uri(name), text)
        return self.codes(name)


def configuration_is_read_again(caveat):
    with Workspace(caveat) as bills:
        expect("at first", bills.open("bill.txt", RETENTION + ORDER), ["sample-order", "sample-retention"])
        bills.changed(".caveat.yaml", config("sample-order"))
        expect("one check less", bills.codes("bill.txt"), ["sample-order"])
        check = (bills.folder / "ours/powers/sample-order.yaml").read_text()
        bills.changed("ours/powers/sample-order.yaml", check.replace("may order a service provider to produce stored data", "may give orders"))
        expect("a check that looks for something else", bills.codes("bill.txt"), [])
        bills.changed("ours/powers/sample-order.yaml", check)
        expect("and for the same again", bills.codes("bill.txt"), ["sample-order"])


def mistakes_are_told_at_their_place(caveat):
    with Workspace(caveat) as bills:
        bills.open("bill.txt", ORDER)
        bills.changed(".caveat.yaml", config("sample-order", "sample-odrer"))
        mistakes = bills.client.notification("textDocument/publishDiagnostics", lambda p: p["uri"] == bills.uri(".caveat.yaml") and p["diagnostics"])
        expect("line", [one["range"]["start"]["line"] for one in mistakes["diagnostics"]], [3])
        expect("and the rest holds", bills.codes("bill.txt"), ["sample-order"])
        bills.client.seen.clear()
        bills.changed(".caveat.yaml", config("sample-order"))
        bills.client.notification("textDocument/publishDiagnostics", lambda p: p["uri"] == bills.uri(".caveat.yaml") and not p["diagnostics"])
        check = (bills.folder / "ours/powers/sample-order.yaml").read_text()
        bills.changed("ours/powers/sample-order.yaml", check.replace("level: error", "level: grave"))
        name = "ours/powers/sample-order.yaml"
        mistakes = bills.client.notification("textDocument/publishDiagnostics", lambda p: p["uri"] == bills.uri(name) and p["diagnostics"])
        expect("what is wrong", "grave" in mistakes["diagnostics"][0]["message"], True)


def mistakes_come_with_what_is_pulled(caveat):
    pull = {**WATCH, "textDocument": {"diagnostic": {"relatedDocumentSupport": True}}}
    with Workspace(caveat, pull) as bills:
        bills.changed(".caveat.yaml", config("sample-order", "sample-odrer"))
        bills.write("bill.txt", ORDER)
        bills.client.open(bills.uri("bill.txt"), ORDER)
        document = {"textDocument": {"uri": bills.uri("bill.txt")}}
        report = bills.client.request("textDocument/diagnostic", document)
        expect("related documents", [len(one["items"]) for one in report["relatedDocuments"].values()], [1])
        bills.changed(".caveat.yaml", config("sample-order"))
        report = bills.client.request("textDocument/diagnostic", {**document, "previousResultId": report["resultId"]})
        expect("mended", report["relatedDocuments"], {bills.uri(".caveat.yaml"): {"kind": "full", "items": []}})


def suppressed_in_the_configuration(caveat):
    """Plain text has no comments: the quick fix writes into .caveat.yaml, and what it writes holds."""
    with Workspace(caveat) as bills:
        bills.open("bills/a.txt", ORDER)
        actions = bills.client.request(
            "textDocument/codeAction",
            {
                "textDocument": {"uri": bills.uri("bills/a.txt")},
                "range": {"start": {"line": 2, "character": 20}, "end": {"line": 2, "character": 20}},
                "context": {"diagnostics": []},
            },
        )
        edit = next(one["edit"] for one in actions if one["title"].startswith("Suppress sample-order"))
        (change,) = edit["changes"][bills.uri(".caveat.yaml")]
        expect("at the end", change["range"]["start"]["line"], len((bills.folder / ".caveat.yaml").read_text().splitlines()))
        bills.changed(".caveat.yaml", (bills.folder / ".caveat.yaml").read_text() + change["newText"])
        found = bills.client.diagnostics(bills.uri("bills/a.txt"))
        expect("faded", [one.get("tags") for one in found if one["code"] == "sample-order"], [[1]])
        # A second one goes on top of the list that is there.
        bills.open("bills/b.txt", ORDER)
        finding = next(one for one in bills.client.request("caveat/summary", {"textDocument": {"uri": bills.uri("bills/b.txt")}})["powers"]
                       if one["check"] == "sample-order")["findings"][0]  # fmt: skip
        edit = bills.client.request(
            "caveat/suppression",
            {"textDocument": {"uri": bills.uri("bills/b.txt")}, "fingerprint": finding["fingerprint"], "reason": 'agreed: "yes"'},
        )["edit"]
        (change,) = edit["changes"][bills.uri(".caveat.yaml")]
        lines = (bills.folder / ".caveat.yaml").read_text().splitlines(True)
        lines.insert(change["range"]["start"]["line"], change["newText"])
        bills.changed(".caveat.yaml", "".join(lines))
        found = bills.client.notification(
            "textDocument/publishDiagnostics", lambda p: p["uri"] == bills.uri("bills/b.txt") and any("tags" in one for one in p["diagnostics"])
        )["diagnostics"]
        expect("its reason", [one["message"].endswith('Suppressed: agreed: "yes"') for one in found if one["code"] == "sample-order"], [True])
        # The list may stand as far out as its key.
        flush = config("sample-order", "sample-retention") + "suppressions:\n- check: sample-retention\n  reason: agreed\n"
        bills.changed(".caveat.yaml", flush)
        bills.client.notification(
            "textDocument/publishDiagnostics", lambda p: p["uri"] == bills.uri("bills/b.txt") and not any("tags" in one for one in p["diagnostics"])
        )
        edit = bills.client.request(
            "caveat/suppression", {"textDocument": {"uri": bills.uri("bills/b.txt")}, "fingerprint": finding["fingerprint"], "reason": "agreed"}
        )["edit"]
        (change,) = edit["changes"][bills.uri(".caveat.yaml")]
        expect("as far out", change["newText"].splitlines()[0], "- check: sample-order")
        bills.changed(".caveat.yaml", flush.replace("suppressions:\n", "suppressions:\n" + change["newText"]))
        bills.client.notification(
            "textDocument/publishDiagnostics", lambda p: p["uri"] == bills.uri("bills/b.txt") and any("tags" in one for one in p["diagnostics"])
        )


def whole_folders(caveat):
    with Workspace(caveat) as bills:
        bills.write("a.txt", RETENTION)
        bills.write("b/b.md", "# Act\n\n" + ORDER)
        bills.write("b/broken.docx", "PK\x03\x04 no more than the signature of an archive")
        bills.write("c.txt", ORDER)
        bills.changed(".caveat.yaml", config("sample-order", "sample-retention", more="exclude: [c.txt]\n"))
        result = bills.client.request("caveat/reviewWorkspace", {"workDoneToken": 7})
        expect("files", [one["uri"] for one in result["files"]], [bills.uri("a.txt"), bills.uri("b/b.md")])
        expect("unreadable", [one["uri"] for one in result["unreadable"]], [bills.uri("b/broken.docx")])
        expect("published too", bills.codes("b/b.md"), ["sample-order"])
        progress = [m["params"]["value"]["kind"] for m in bills.client.seen if m.get("method") == "$/progress"]
        expect("progress", (progress[0], progress[-1]), ("begin", "end"))


def told_once(caveat):
    """The problems of a text that was reviewed with its folder are withdrawn when it is opened and pulled: they would stand there twice."""
    pulls = {**WATCH, "textDocument": {"diagnostic": {}}}
    with Workspace(caveat, pulls) as bills:
        bills.write("closed.txt", RETENTION)
        bills.client.request("caveat/reviewWorkspace", {})
        expect("published", len(bills.client.diagnostics(bills.uri("closed.txt"))) > 0, True)
        bills.client.open(bills.uri("closed.txt"), RETENTION)
        expect("withdrawn", bills.client.diagnostics(bills.uri("closed.txt")), [])
        pulled = bills.client.request("textDocument/diagnostic", {"textDocument": {"uri": bills.uri("closed.txt")}})
        expect("pulled", len(pulled["items"]) > 0, True)
        bills.client.request("caveat/reviewWorkspace", {})
        bills.client.request("textDocument/documentSymbol", {"textDocument": {"uri": bills.uri("closed.txt")}})
        again = [m for m in bills.client.seen if m.get("method") == "textDocument/publishDiagnostics" and m["params"]["diagnostics"]]
        expect("published of what is open", [m["params"]["uri"] for m in again if "closed" in m["params"]["uri"]], [])


def files_that_are_not_open(caveat):
    with Workspace(caveat) as bills:
        bills.write("old.txt", ORDER)
        bills.write("new.txt", ORDER + RETENTION)
        file = bills.client.request("caveat/reviewFile", {"path": str(bills.folder / "new.txt"), "format": "json"})
        found = {one["check"] for one in json.loads(file["text"])["files"][0]["findings"]}
        expect("as JSON", {"sample-order", "sample-retention"} <= found, True)
        compared = bills.client.request("caveat/compare", {"base": bills.uri("old.txt"), "draft": bills.uri("new.txt")})
        expect("added", "sample-retention" in [one["check"] for one in compared["added"]], True)
        expect("known", compared["known"] >= 1, True)
        request = {"base": bills.uri("old.txt"), "draft": bills.uri("new.txt"), "format": "json"}
        changes = json.loads(bills.client.request("caveat/compare", request)["text"])["changes"]
        expect("effects", [one["effect"] for change in changes for one in change["effects"]], ["added"])
        # What is open is compared as it stands in the editor.
        bills.client.open(bills.uri("new.txt"), RETENTION)
        compared = bills.client.request("caveat/compare", {"base": bills.uri("old.txt"), "draft": bills.uri("new.txt")})
        expect("gone", [one["level"] for one in compared["gone"]][:1], ["error"])
        expect("html", "<html" in bills.client.request("caveat/report", {"textDocument": {"uri": bills.uri("new.txt")}, "format": "html"})["text"], True)


TESTS = [
    configuration_is_read_again, mistakes_are_told_at_their_place, mistakes_come_with_what_is_pulled, suppressed_in_the_configuration,
    whole_folders, told_once, files_that_are_not_open,
]  # fmt: skip


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    caveat = str(pathlib.Path(sys.argv[1]).resolve())
    failed = 0
    for test in TESTS:
        if sys.argv[2:] and test.__name__ not in sys.argv[2:]:
            continue
        try:
            test(caveat)
            print(f"{test.__name__}: well", flush=True)
        except Exception as error:  # every test is told of, whatever went wrong in it
            failed += 1
            print(f"{test.__name__}: {type(error).__name__}: {error}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
