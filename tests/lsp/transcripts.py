#!/usr/bin/env python3
"""Plays the sessions in tests/lsp/cases with a server and compares what is said with the golden files beside them.

usage: transcripts.py [--update] PATH/TO/caveat

The checks are those of tests/lsp/checklist, which nobody else edits. A case is a YAML file: `capabilities` and `options` of the client, `encoding` (utf-16 where none is given), and `steps`, each one of
    open: treaty.txt                a text of tests/corpus, or with `text:` a text of its own
    change: treaty.txt              with `replace:` the words there and `by:` the new ones; `text:` replaces everything
    close: treaty.txt
    request: METHOD, of: treaty.txt with `params:`; {$at: words} is the position where these words begin, {$range: words} their
                                    range, {$all: name} that of the whole text, {$fingerprint: n} the n-th diagnostic's data,
                                    {$result: key} what the last result had there
    notify: METHOD                  with `params:`
    expect: METHOD                  waits for a notification or request of the server that has not been shown; with `answer:`
`pick:` with a list of keys leaves only these in what is shown. Every change and open is followed by its diagnostics where the client does not
pull them. Ranges are shown as line:character-line:character. --update writes the golden files anew: read the difference.
"""
import difflib
import json
import pathlib
import sys

import yaml

from client import Client

HERE = pathlib.Path(__file__).resolve().parent
CORPUS = HERE.parent / "corpus"
UNITS = {"utf-8": lambda s: len(s.encode()), "utf-16": lambda s: len(s.encode("utf-16-le")) // 2, "utf-32": len}


class Play:
    def __init__(self, caveat, case):
        self.case = case
        self.encoding = case.get("encoding", "utf-16")
        self.texts, self.versions, self.last = {}, {}, {}
        self.lines = []
        self.client = Client(caveat)

    def say(self, arrow, what, content=None):
        self.lines.append(f"{arrow} {what}")
        if content is not None:
            self.lines += ["    " + line for line in json.dumps(self.shown(content), indent=2, ensure_ascii=False).splitlines()]

    def shown(self, value):
        """Ranges as strings, what differs from run to run left out."""
        if isinstance(value, list):
            if len(value) > 5 and all(isinstance(one, int) for one in value):
                return [" ".join(map(str, value[i : i + 5])) for i in range(0, len(value), 5)]
            return [self.shown(one) for one in value]
        if not isinstance(value, dict):
            return value
        if set(value) == {"line", "character"}:
            return f"{value['line']}:{value['character']}"
        if set(value) == {"start", "end"}:
            return f"{self.shown(value['start'])}-{self.shown(value['end'])}"
        if set(value) == {"kind", "value"}:
            return {value["kind"]: value["value"].splitlines()}
        return {key: self.shown(one) for key, one in value.items() if key not in ("milliseconds", "serverInfo", "resultId", "previousResultId")}

    def uri(self, name):
        return f"file:///bills/{name}"

    def position(self, name, offset):
        before = self.texts[name][:offset]
        return {"line": before.count("\n"), "character": UNITS[self.encoding](before[before.rfind("\n") + 1 :])}

    def range(self, name, words):
        at = self.texts[name].index(words)
        return {"start": self.position(name, at), "end": self.position(name, at + len(words))}

    def filled(self, name, value):
        if isinstance(value, list):
            return [self.filled(name, one) for one in value]
        if not isinstance(value, dict):
            return value
        if "$at" in value:
            return self.position(name, self.texts[name].index(value["$at"]))
        if "$range" in value:
            return self.range(name, value["$range"])
        if "$all" in value:
            return {"start": {"line": 0, "character": 0}, "end": self.position(name, len(self.texts[name]))}
        if "$uri" in value:
            return self.uri(value["$uri"])
        if "$result" in value:
            return self.result[value["$result"]]
        if "$fingerprint" in value:
            return self.last[name][value["$fingerprint"]]["data"]
        return {key: self.filled(name, one) for key, one in value.items()}

    def pulls(self):
        return "diagnostic" in self.case.get("capabilities", {}).get("textDocument", {})

    def picked(self, step, result):
        keys = step.get("pick")
        if not keys:
            return result
        if isinstance(result, list):
            return [self.picked(step, one) for one in result]
        return {key: self.picked(step, result[key]) if key in ("children",) else result[key] for key in keys if key in result}

    def after_edit(self, name, step):
        if self.pulls():
            return
        items = self.client.diagnostics(self.uri(name))
        self.client.notification("caveat/status")
        self.last[name] = items
        self.say("<--", f"diagnostics of {name}", self.picked(step, items))

    def step(self, step):
        client = self.client
        if "open" in step:
            name = step["open"]
            self.texts[name] = step.get("text") or (CORPUS / name).read_text()
            self.versions[name] = 1
            self.say("-->", f"open {name}")
            client.open(self.uri(name), self.texts[name], step.get("language", "plaintext"))
            self.after_edit(name, step)
        elif "change" in step:
            name = step["change"]
            change = {"text": step["text"]} if "text" in step else {"range": self.range(name, step["replace"]), "text": step["by"]}
            self.say("-->", f"change {name}", change)
            self.versions[name] += 1
            client.change(self.uri(name), self.versions[name], change)
            self.texts[name] = step["text"] if "text" in step else self.texts[name].replace(step["replace"], step["by"], 1)
            self.after_edit(name, step)
        elif "close" in step:
            self.say("-->", f"close {step['close']}")
            client.notify("textDocument/didClose", {"textDocument": {"uri": self.uri(step["close"])}})
            if not self.pulls():
                self.say("<--", "diagnostics", client.diagnostics(self.uri(step["close"])))
        elif "request" in step:
            name = step.get("of")
            params = self.filled(name, step.get("params", {}))
            shown = dict(params)
            if name:
                params = {"textDocument": {"uri": self.uri(name)}, **params}
            self.say("-->", step["request"], shown or None)
            answer = client.answer_to(client.start_request(step["request"], params))
            self.result = answer.get("result")
            self.say("<--", "error" if "error" in answer else "result", self.picked(step, answer.get("error", answer.get("result"))))
        elif "notify" in step:
            self.say("-->", step["notify"], step.get("params"))
            client.notify(step["notify"], step.get("params", {}))
        elif "expect" in step:
            message = client.wait_for(lambda m: m.get("method") == step["expect"])
            self.say("<--", step["expect"], self.picked(step, message.get("params")))
            if "answer" in step:
                self.say("-->", "answer", step["answer"])
                client.send({"id": message["id"], "result": step["answer"]})
        else:
            sys.exit(f"what kind of step is this? {step}")

    def run(self):
        with self.client:
            capabilities = {"general": {"positionEncodings": [self.encoding]}, **self.case.get("capabilities", {})}
            options = {"debounce": 0, "checklists": [str(HERE / "checklist")], "checks": ["sample-order", "sample-retention"], **self.case.get("options", {})}
            result = self.client.initialize(capabilities, initializationOptions=options)
            if self.case.get("show-initialize"):
                self.say("<--", "initialize", result)
            for step in self.case["steps"]:
                self.step(step)
            self.say("<--", f"exit status {self.client.quit()}")
        return "\n".join(self.lines) + "\n"


def main():
    update = "--update" in sys.argv[1:]
    paths = [argument for argument in sys.argv[1:] if argument != "--update"]
    if len(paths) != 1:
        sys.exit(__doc__)
    caveat = str(pathlib.Path(paths[0]).resolve())
    cases = sorted((HERE / "cases").glob("*.yaml"))
    failed = 0
    for path in cases:
        said = Play(caveat, yaml.safe_load(path.read_text())).run()
        golden = path.with_suffix(".golden")
        if update:
            golden.write_text(said)
        expected = golden.read_text() if golden.exists() else ""
        if said != expected:
            failed += 1
            sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), said.splitlines(True), golden.name, "now", n=3))
    print(f"{len(cases)} sessions, {failed} differ" if failed else f"{len(cases)} sessions, all alike")
    return 1 if failed or not cases else 0


if __name__ == "__main__":
    sys.exit(main())
