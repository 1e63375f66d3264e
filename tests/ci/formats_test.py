#!/usr/bin/env python3
"""The formats of CI systems, each read by a consumer of its own.

usage: formats_test.py PATH/TO/caveat [NPM_FOLDER]

Without NPM_FOLDER: JUnit (junitparser), GitLab (a JSON schema), well-formed XML, GitHub's commands. With it: SARIF by Microsoft's validator,
reviewdog's format by rdformat-validator, Checkstyle by the parser of danger-plugin-lint-report, GitHub's escapes against @actions/core; the
packages are put into NPM_FOLDER. Exit status 77: skipped, because they cannot be had.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import npm

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = ["@microsoft/sarif-multitool-linux@5.7.0", "@umbrelladocs/rdformat-validator@1.0.1", "danger-plugin-lint-report@1.8.1", "@actions/core@3.0.1"]
CAVEAT = ""
NPM = None

BILL = """# Bill <&> "100%"

1. Keeping

Every service provider – “all of them” – shall retain the traffic data of all its subscribers for two years.

<!-- caveat: ignore production-order -- agreed | <b>
     with the committee -->
2. Handing over

(1) The Director may order any person to produce stored computer data.

<!-- caveat: ignore government-hacking -- no longer there -->
3. Search

(1) The Director may order
any provider to decrypt any communication
without the order of a court.
"""


class Formats(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.temporary.name)
        (cls.folder / "bills").mkdir()
        (cls.folder / "bills" / "a, b:c 100%.md").write_text(BILL)
        (cls.folder / "bills" / "harmless.txt").write_text((HERE.parent / "corpus" / "control.txt").read_text())
        (cls.folder / "bills" / "broken.txt").write_bytes(b"\x7fELF\0\0\0\0")
        cls.findings = {}
        for file in json.loads(cls.output("json"))["files"]:
            cls.findings[file["path"]] = file["findings"]
        cls.counted = [(path, one) for path, all_found in cls.findings.items() for one in all_found if not one["suppressed"]]
        assert len(cls.counted) >= 2 and any(one["suppressed"] for all_found in cls.findings.values() for one in all_found)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    @classmethod
    def output(cls, form, *arguments):
        done = subprocess.run([CAVEAT, "check", "--format", form, *arguments, "./bills"], cwd=cls.folder, capture_output=True, text=True, timeout=60)
        assert done.returncode == 2, done.stderr
        return done.stdout


class Here(Formats):
    def test_junit(self):
        text = self.output("junit")
        suites = {suite.get("name"): suite for suite in ElementTree.fromstring(text)}
        self.assertEqual(set(suites), {"bills/a, b:c 100%.md", "bills/harmless.txt", "bills/broken.txt"})
        try:
            import junitparser
        except ImportError:
            self.skipTest("python3-junitparser is not installed")
        read = {suite.name: suite for suite in junitparser.JUnitXml.fromstring(text.encode())}
        bill = read["bills/a, b:c 100%.md"]
        results = [type(result).__name__ for case in bill for result in case.result]
        self.assertEqual((bill.tests, bill.failures, bill.skipped), (len(list(bill)), results.count("Failure"), results.count("Skipped")))
        self.assertEqual(results.count("Failure"), len([one for _, one in self.counted if one["level"] != "note"]))
        self.assertEqual([result.message for case in bill for result in case.result if type(result).__name__ == "Skipped"], ["agreed | <b> with the committee"])
        self.assertEqual((read["bills/broken.txt"].errors, read["bills/harmless.txt"].failures), (1, 0))

    def test_gitlab(self):
        issues = json.loads(self.output("gitlab"))
        self.assertEqual(len({issue["fingerprint"] for issue in issues}), len(issues))
        lines = {(issue["location"]["path"], issue["check_name"], issue["location"]["lines"]["begin"]) for issue in issues}
        for path, one in self.counted:
            self.assertIn((path, one["check"], one["range"]["start"]["line"]), lines)
        self.assertIn("unreadable", {issue["check_name"] for issue in issues})
        try:
            import jsonschema
        except ImportError:
            self.skipTest("python3-jsonschema is not installed")
        schema = json.loads((HERE / "schemas" / "gitlab-code-quality.schema.json").read_text())
        jsonschema.Draft7Validator.check_schema(schema)
        jsonschema.Draft7Validator(schema).validate(issues)

    def test_github(self):
        command = re.compile(r"::(error|warning|notice) file=([^,:]+)((?:,(?:line|endLine|col|endColumn|title)=[^,:]*)*)::(.*)")
        found = []
        for line in self.output("github").splitlines():
            matched = command.fullmatch(line)
            self.assertTrue(matched, line)
            found.append((matched[2], matched[1]))
        for path, one in self.counted:
            level = one["level"].replace("note", "notice")
            self.assertIn((path.replace("%", "%25").replace(":", "%3A").replace(",", "%2C"), level), found)
        self.assertIn(("bills/broken.txt", "error"), found)

    def test_summary(self):
        text = self.output("github-summary")
        self.assertEqual(text.count("| error |") + text.count("| warning |") + text.count("| note |"), len(self.counted))
        for words in ("What to ask for", "agreed \\| &lt;b> with the committee", "no such finding", "broken.txt", "1 could not be read"):
            self.assertIn(words, text)
        self.assertNotIn("<b>", text)

    @unittest.skipUnless(shutil.which("cmark-gfm"), "cmark-gfm is not installed")
    def test_summary_as_github_renders_it(self):
        done = subprocess.run(["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "tagfilter"], input=self.output("github-summary"),
                              capture_output=True, text=True, timeout=60, check=True)
        page = ElementTree.fromstring("<page>" + done.stdout.replace("<br>", "<br />") + "</page>")
        self.assertEqual([heading.text for heading in page.iter("h3")], ["bills/a, b:c 100%.md"])
        rows = [["".join(cell.itertext()) for cell in row] for row in page.iter("tr")][1:]
        self.assertEqual([(row[0], int(row[2])) for row in rows], [(one["level"], one["range"]["start"]["line"]) for _, one in self.counted])
        self.assertEqual(len(list(page.iter("details"))), 2)
        self.assertIn("agreed | <b> with the committee", "".join(page.itertext()))

    def test_checkstyle_is_well_formed(self):
        files = ElementTree.fromstring(self.output("checkstyle"))
        self.assertEqual((files.tag, {entry.tag for entry in files}), ("checkstyle", {"file"}))
        self.assertEqual({error.get("severity") for entry in files for error in entry} - {"error", "warning", "info"}, set())


class Npm(Formats):
    def node(self, script, *arguments, stdin=""):
        copied = pathlib.Path(shutil.copy(HERE / script, NPM))  # modules are looked for beside it
        return subprocess.run(["node", copied, *arguments], input=stdin, capture_output=True, text=True, timeout=60, check=True,
                              env={"PATH": os.environ["PATH"]}).stdout

    def test_sarif(self):
        for name, arguments in (("plain", []), ("baseline", ["--baseline", self.folder / "plain.sarif"])):
            (self.folder / f"{name}.sarif").write_text(self.output("sarif", *arguments))
            tool = NPM / "node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
            tool.chmod(0o755)
            done = subprocess.run([tool, "validate", self.folder / f"{name}.sarif"], capture_output=True, text=True, timeout=120,
                                  env={"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"})
            said = [line for line in done.stdout.splitlines() if re.search(r"\): (error|warning)", line) and "informationUri" not in line]
            self.assertEqual((done.returncode, said), (0, []), done.stdout + done.stderr)
            self.assertIn("Analysis completed successfully", done.stdout)

    def test_rdjson(self):
        (self.folder / "a.rdjson").write_text(self.output("rdjson"))
        validator = NPM / "node_modules/@umbrelladocs/rdformat-validator/bin/rdformat-validator.js"
        done = subprocess.run(["node", validator, "--strict", "--no-extra-fields", "--format", "json", self.folder / "a.rdjson"],
                              capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, json.loads(done.stdout)["totalErrors"]), (0, 0), done.stdout + done.stderr)
        column = json.loads(self.output("rdjson"))["diagnostics"][0]["location"]["range"]["start"]["column"]
        line = BILL.splitlines()[4].encode()
        start = self.counted[0][1]["range"]["start"]
        self.assertEqual(len(BILL.splitlines()[start["line"] - 1][:start["column"] - 1].encode()) + 1, column)
        self.assertLess(column, len(line))

    def test_checkstyle(self):
        (self.folder / "a.xml").write_text(self.output("checkstyle"))
        read = json.loads(self.node("checkstyle.mjs", self.folder / "a.xml", ""))
        places = {(one["file"], one["line"], one["column"], one["severity"]) for one in read}
        for path, one in self.counted:
            start = one["range"]["start"]
            self.assertIn((path, start["line"], start["column"], one["level"].replace("note", "info")), places)

    def test_annotations_are_escaped_as_actions_core_does(self):
        names = {"file": "file", "line": "startLine", "endLine": "endLine", "col": "startColumn", "endColumn": "endColumn", "title": "title"}
        unescape = lambda words: words.replace("%2C", ",").replace("%3A", ":").replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
        annotations, written = [], self.output("github").splitlines()
        parse = lambda line: re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()
        fields = lambda line: (parse(line)[0], dict(part.split("=", 1) for part in parse(line)[1].split(",")), parse(line)[2])
        for line in written:
            level, properties, message = fields(line)
            annotations.append({"level": level, "message": unescape(message), "properties": {names[key]: unescape(value) for key, value in properties.items()}})
        theirs = self.node("annotations.mjs", stdin=json.dumps(annotations)).splitlines()
        self.assertEqual([fields(line) for line in written], [fields(line) for line in theirs])
        self.assertIn("%25.md", "".join(written))


if __name__ == "__main__":
    CAVEAT = str(pathlib.Path(sys.argv[1]).resolve(strict=True))
    if len(sys.argv) > 2:
        NPM = pathlib.Path(sys.argv[2]).resolve()
        npm.install(NPM, PACKAGES)
    unittest.main(argv=sys.argv[:1], defaultTest="Npm" if NPM else "Here")
