#!/usr/bin/env python3
"""Drives the real program: exit statuses, bad input, options. usage: cli_test.py PATH/TO/caveat [unittest arguments]"""
import json
import os
import pathlib
import pty
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import zipfile

CORPUS = pathlib.Path(__file__).resolve().parent.parent / "corpus"
CAVEAT = ""
PATIENCE = int(os.environ.get("CAVEAT_PATIENCE", "1"))  # over 1: sanitizers watch, and slow the program down
ORDER = "Article 1 – Orders\n\nThe Director may, by notice in writing, order any person to produce stored computer data.\n"
HARMLESS = (CORPUS / "control.txt").read_text()


def caveat(*arguments, stdin=b"", environment=None, timeout=120, program=None):
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS")}
    done = subprocess.run([program or CAVEAT, *map(str, arguments)], input=stdin, capture_output=True, timeout=timeout * PATIENCE,
                          env={**kept, "LC_ALL": "C.UTF-8", **(environment or {})})
    done.out, done.err = done.stdout.decode(), done.stderr.decode()
    return done


class InFolder(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)

    def tearDown(self):
        self.temporary.cleanup()

    def write(self, name, content=ORDER):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def check(self, *arguments, status, says=(), prints=(), **options):
        done = caveat("check", *arguments, **options)
        self.assertEqual(done.returncode, status, done.err + done.out[:500])
        for words in [says] if isinstance(says, str) else says:
            self.assertIn(words, done.err)
        for words in [prints] if isinstance(prints, str) else prints:
            self.assertIn(words, done.out)
        if status < 2:
            self.assertEqual(done.err, "")
        return done

    def checks_found(self, path, *arguments, status=1):
        done = self.check("--format", "jsonl", *arguments, path, status=status)
        return {json.loads(line)["check"] for line in done.out.splitlines()}


class WordFiles(InFolder):
    def comments_in(self, path):
        with zipfile.ZipFile(path) as package:
            return package.read("word/comments.xml").decode()

    def test_a_text_becomes_a_word_file(self):
        order = self.write("order.txt")
        self.check("--format", "docx", order, status=2, says=["not for a terminal", "--output"])
        self.check("--format", "docx", "--output", self.folder / "out.docx", order, status=1)
        self.assertIn("Production order", self.comments_in(self.folder / "out.docx"))

    def test_the_reviewed_file_is_never_written_over(self):
        order, word = self.write("order.txt"), self.folder / "order.docx"
        self.check("--format", "docx", "--output", word, order, status=1)
        before = word.read_bytes()
        self.check("--format", "docx", "--output", word, word, status=2, says="would overwrite a text")
        self.check("--format", "docx", "--output", f"{self.folder}/", word, status=2, says="would overwrite a text")
        self.assertEqual(word.read_bytes(), before)
        text, link = order.read_bytes(), self.folder / "link.txt"
        link.symlink_to(order)
        for output in (order, link):
            self.check("--format", "html", "--output", output, order, status=2, says="would overwrite a text")
            self.check("--format", "csv", "--output", output, self.folder, status=2, says="would overwrite a text")
            compared = caveat("compare", "--output", output, order, word)
            self.assertEqual(compared.returncode, 2)
            self.assertIn("would overwrite a text", compared.err)
        self.assertEqual(order.read_bytes(), text)
        again = self.folder / "again.docx"
        self.check("--format", "docx", "--output", again, word, status=1)
        self.assertEqual(self.comments_in(again).count("<w:comment "), 2 * self.comments_in(word).count("<w:comment "))

    def test_several_go_to_a_folder(self):
        first, second = self.write("one.txt"), self.write("two.md")
        self.check("--format", "docx", "--output", self.folder / "all.docx", first, second, status=2, says="name a folder")
        self.check("--format", "docx", "--output", f"{self.folder}/reviewed/", first, second, status=1)
        self.assertEqual(sorted(path.name for path in (self.folder / "reviewed").iterdir()), ["one.txt.docx", "two.md.docx"])


    def test_a_program_without_its_modules_says_what_it_cannot_read(self):
        word, text, alone = self.folder / "bill.docx", self.write("bill.txt"), self.folder / "bin" / "caveat"
        self.check("-f", "docx", "-o", word, text, status=1)
        alone.parent.mkdir()
        shutil.copy2(CAVEAT, alone)
        self.check("--no-config", word, text, program=alone, status=2, prints="production-order",
                   says=["bill.docx: DOCX, ODT and EPUB files cannot be read", "install all of caveat"])

    def test_a_word_file_with_an_empty_list_of_relations(self):
        word = self.folder / "0.docx"
        self.check("--format", "docx", "--output", word, self.write("order.txt"), status=1)
        with zipfile.ZipFile(word) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        with zipfile.ZipFile(word, "w") as package:
            for name, content in parts.items():
                if not name.startswith("word/comments") and name != "word/_rels/document.xml.rels":
                    package.writestr(name, content)
            package.writestr("word/_rels/document.xml.rels",
                             '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>')
        texts = [self.write(f"texts/{i}.txt") for i in range(30)]
        for jobs in (1, 4):
            reviewed = self.folder / f"reviewed-{jobs}"
            self.check("--format", "docx", "--output", f"{reviewed}/", "--jobs", jobs, word, *texts, status=1, timeout=60)
            self.assertEqual(len(list(reviewed.iterdir())), 31)
            self.assertIn("Production order", self.comments_in(reviewed / "0.docx"))


class ExitStatus(InFolder):
    def test_findings_and_none(self):
        self.check(self.write("order.txt"), status=1, prints="Production order")
        self.check(self.write("harmless.txt", HARMLESS), status=0, prints="Nothing found")

    def test_fail_on(self):
        order = self.write("order.txt")
        level = json.loads(self.check("--format", "json", order, status=1).out)["files"][0]["findings"][0]["level"]
        self.assertIn(level, ("error", "warning"))
        self.check("--fail-on", "never", order, status=0, prints="Production order")
        self.check("--fail-on", "note", order, status=1)
        self.check("--fail-on", "error", order, status=1 if level == "error" else 0)

    def test_unreadable_wins_and_the_rest_is_reviewed(self):
        order, missing = self.write("order.txt"), self.folder / "missing.txt"
        done = self.check(missing, order, status=2, says="missing.txt", prints="Production order")
        self.assertNotIn("missing.txt:", done.out)
        self.check("--fail-on", "never", missing, order, status=2)
        found = json.loads(self.check("--format", "json", missing, order, status=2).out)
        self.assertEqual(len(found["files"]), 1)
        self.assertTrue(found["unreadable"][0]["path"].endswith("missing.txt"))
        self.assertTrue(found["unreadable"][0]["remedy"])


class Usage(InFolder):
    def test_unknown_names_suggest_the_nearest(self):
        order = self.write("order.txt")
        self.check("--checks", "prodution-order", order, status=2, says="production-order")
        self.check("--trace", "prodution-order", order, status=2, says="production-order")
        self.check("--format", "jsonll", order, status=2, says='"jsonl"')
        self.check("--language", "xx", order, status=2, says="en")
        done = caveat("explain", "prodution-order")
        self.assertEqual((done.returncode, done.out), (2, ""))
        self.assertIn("production-order", done.err)

    def test_usage_errors(self):
        self.assertIn('"check"', caveat("chek", "x").err)
        for arguments in ([], ["check"], ["chek", "x"], ["check", "--jobs", "0", "x"], ["check", "--fail-on", "panic", "x"],
                          ["list", "everything"], ["explain"], ["outline"], ["check", "--checklist", "/nonexistent", "x"]):
            done = caveat(*arguments)
            self.assertEqual(done.returncode, 2, arguments)
            self.assertTrue(done.err, arguments)

    def test_mistakes_in_arguments_are_told_as_other_mistakes_are(self):
        order = CORPUS / "commonwealth-act.txt"
        for arguments, says in (
                (["check", "--fail-on", "warn", order], 'there is no value "warn"; did you mean "warning"? it takes '),
                (["compare", "--fail-on=wors", order, order], '--fail-on: there is no value "wors"; did you mean "worse"? it takes worse, any, never'),
                (["check", "--fail-onn", "note", order], 'there is no option "--fail-onn"; did you mean "--fail-on"?'),
                (["check", "--jobs", "0", order], '--jobs: "0" is no whole number from 1 to 256'),
                (["check", "--width", "wide", order], '--width: "wide" is no whole number from 40 to 1000'),
                (["compare", order, order, order], "is one argument too many; `caveat compare --help` tells what it takes"),
                (["list", "cheks"], 'there is no value "cheks"; did you mean "checks"?')):
            done = caveat(*map(str, arguments))
            self.assertEqual((done.returncode, done.out), (2, ""), arguments)
            self.assertTrue(done.err.startswith("caveat: ") and says in done.err, done.err)

    def test_help_and_version(self):
        for arguments in (["--help"], ["check", "--help"], ["explain", "--help"], ["test", "--help"], ["outline", "--help"], ["list", "--help"], ["docs", "--help"]):
            done = caveat(*arguments)
            self.assertEqual((done.returncode, done.err), (0, ""), arguments)
            self.assertIn("Example", done.out)
        self.assertRegex(caveat("--version").out, r"^caveat \d+\.\d+\.\d+\n$")

    def test_checks_option_runs_these_only(self):
        found = self.checks_found(CORPUS / "commonwealth-act.txt", "--checks", "content-interception,blanket-data-retention")
        self.assertEqual(found, {"content-interception", "blanket-data-retention"})


class BadInput(InFolder):
    def test_folder_without_texts(self):
        self.write("law.xyz", b"\0\1\2")
        self.check(self.folder, status=2, says=["no text", ".txt"])

    def test_unreadable_file(self):
        path, order = self.write("secret.txt"), self.write("order.txt")
        path.chmod(0)
        other = {}
        if os.geteuid() == 0:  # root reads everything
            self.folder.chmod(0o755)
            other = {"user": "nobody"}
        try:
            done = subprocess.run([CAVEAT, "check", path, order], capture_output=True, env={"LC_ALL": "C.UTF-8"}, **other)
        except PermissionError:
            self.skipTest("another user cannot run the program from here")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"secret.txt", done.stderr)
        self.assertIn(b"Production order", done.stdout)

    def test_binary(self):
        self.check(self.write("law.txt", bytes(range(256)) * 20), status=2, says="law.txt")
        self.check(self.write("law.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\0\0\0\0stream\0\0"), status=2, says="PDF")

    def test_empty(self):
        self.check(self.write("empty.txt", b""), status=2, says="empty.txt")
        self.check(self.write("blank.txt", b"  \n\n\t\n"), status=2, says="blank.txt")

    def test_broken_utf8_is_read_with_a_note(self):
        whole = ORDER.replace("produce", "“produce”") + "\n“Data” – and “device” – have their plain meaning.\n"
        done = self.check(self.write("broken.txt", whole.encode() + b"A sequence \xe2\x28 that is broken.\n"), status=1)
        self.assertIn("note", done.out)
        self.assertNotIn("windows", done.out)
        self.assertIn("Production order", done.out)

    def test_encodings(self):
        text = ORDER.replace("any person", "any “person”")
        for name, encoded in (("windows.txt", text.encode("cp1252")), ("le.txt", b"\xff\xfe" + text.encode("utf-16-le")),
                              ("be.txt", b"\xfe\xff" + text.encode("utf-16-be")), ("bom.txt", b"\xef\xbb\xbf" + text.encode())):
            done = self.check("--format", "jsonl", self.write(name, encoded), status=1)
            lines = {finding["check"]: finding["range"]["start"]["line"] for finding in map(json.loads, done.out.splitlines())}
            self.assertEqual(lines.get("production-order"), 3, name)

    def test_long_line(self):
        line = ("The Director may order any person to produce stored data, and (a) the Tribunal (b) may review it. " * 600_000)[:50_000_000]
        path = self.write("line.txt", "Article 1 – Orders\n\n" + line)
        begin = time.monotonic()
        self.check("--format", "sarif", path, status=1, timeout=300)
        self.assertLess(time.monotonic() - begin, 120 * PATIENCE)

    def test_deep_nesting(self):
        deep = "".join(f"{'>' * i} ({'ivxlc'[i % 5]}) x\n" for i in range(1, 400)) + "(" * 100_000 + "[" * 100_000
        done = caveat("check", self.write("deep.md", ORDER + deep))
        self.assertIn(done.returncode, (0, 1), done.err)

    def test_a_baseline_of_brackets(self):
        head = '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "caveat"}}, "results": ['
        result = '{"partialFingerprints": {"caveat/v1": "1"}, "x": %s}'
        for depth, status in ((50, 1), (200_000, 2)):
            baseline = self.write("b.sarif", head + result % ("[" * depth + "]" * depth) + "]}]}")
            self.check("--baseline", baseline, self.write("order.txt"), status=status, says="nested" if status == 2 else ())

    def test_pathological_names(self):
        done = self.check(self.write("a\x1b[31m b.txt"), status=1)
        self.assertNotIn("\x1b", done.out)


class InputsAndOutputs(InFolder):
    def test_stdin(self):
        self.check("-", status=1, stdin=ORDER.encode(), prints="Production order")
        found = self.check("--format", "json", "--stdin-name", "drafts/bill.md", "-", status=1, stdin=ORDER.encode())
        file = json.loads(found.out)["files"][0]
        self.assertEqual((file["path"], file["format"]), ("drafts/bill.md", "markdown"))
        self.check("-", status=2, stdin=b"", says=["standard input", "no text"])

    def test_stdin_with_a_name_is_as_limited_as_a_file(self):
        big = (ORDER + "\n" * 1024) * 1200
        self.check("--max-file-size", 1, "--stdin-name", "bill.txt", "-", stdin=big.encode(), status=2,
                   says=["bill.txt", "larger than 1 MiB"])
        order = self.write("order.txt")
        compared = caveat("compare", "--max-file-size", 1, "--stdin-name", "bill.txt", order, "-", stdin=big.encode())
        self.assertEqual(compared.returncode, 2)
        self.assertIn("larger than 1 MiB", compared.err)

    def test_places_are_those_of_the_file_in_comparisons_and_maps_too(self):
        page = "<!doctype html><html><body>\n<h1>Access Act</h1>\n<p>{}</p></body></html>".format
        old = self.write("old.html", page("1. The Director may inspect any premises with a warrant of a judge."))
        new = self.write("new.html", page("1. The Director may, by notice in writing, order any person to produce stored computer data."))
        done = caveat("compare", "--format", "json", old, new)
        self.assertEqual(done.returncode, 1, done.err)
        place = next(change["after"] for change in json.loads(done.out)["changes"] if change["after"])
        self.assertEqual(list(place), ["place", "eId", "range", "offset", "length", "quote", "places"])
        source = new.read_text()
        lines = [json.loads(line) for line in caveat("convert", "--map", new).out.splitlines()]
        self.assertEqual([line["text"] for line in lines][0], "Access Act")
        for one, words in [(place, place["quote"]), *((line, line["text"]) for line in lines)]:
            self.assertEqual(source[one["offset"]:one["offset"] + one["length"]], words)
            before = source[:one["offset"]]
            self.assertEqual(one["range"]["start"], {"line": before.count("\n") + 1, "column": len(before.split("\n")[-1]) + 1})

    def test_order_is_stable_with_many_jobs(self):
        for i in range(60):
            self.write(f"{i:02}.txt", ORDER + HARMLESS * ((59 - i) % 7 * 20))
        one = self.check("--format", "json", "--jobs", "1", self.folder, status=1).out
        many = self.check("--format", "json", "--jobs", "4", self.folder, status=1).out
        self.assertEqual(one, many)
        names = [pathlib.Path(file["path"]).name for file in json.loads(many)["files"]]
        self.assertEqual(names, [f"{i:02}.txt" for i in range(60)])

    def test_output_file(self):
        order, report = self.write("order.txt"), self.folder / "out" / "report.json"
        done = self.check("--format", "json", "--output", report, order, status=2, says="does not exist")
        self.assertEqual(done.out, "")
        report.parent.mkdir()
        done = self.check("--format", "json", "--output", report, order, status=1)
        self.assertEqual(done.out, "")
        self.assertEqual(len(json.loads(report.read_text())["files"]), 1)
        self.assertEqual(os.listdir(report.parent), ["report.json"])
        self.check("--output", self.folder, order, status=2, says="folder")

    def test_output_that_does_not_fit(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("there is no /dev/full")
        with open("/dev/full", "wb") as full:
            done = subprocess.run([CAVEAT, "check", self.write("order.txt")], stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"not everything could be written", done.stderr)

    def test_reader_that_goes_away(self):
        for i in range(300):
            self.write(f"{i}.txt")
        done = subprocess.run(["sh", "-c", '"$0" check "$1" | head -n 1', CAVEAT, self.folder], capture_output=True, timeout=120)
        self.assertEqual(done.stderr, b"")
        self.assertEqual(len(done.stdout.splitlines()), 1)

    def test_color_and_width(self):
        order = self.write("order.txt")
        self.assertNotIn("\x1b", self.check(order, status=1).out)
        self.assertIn("\x1b", self.check("--color", "always", order, status=1).out)
        self.assertIn("\x1b", self.check(order, status=1, environment={"CLICOLOR_FORCE": "1"}).out)
        self.assertNotIn("\x1b", self.check(order, status=1, environment={"CLICOLOR_FORCE": "1", "NO_COLOR": "1"}).out)
        for done, width in ((self.check("--width", "60", order, status=1), 60), (self.check(order, status=1, environment={"COLUMNS": "72"}), 72)):
            self.assertLessEqual(max(map(len, done.out.splitlines())), width)
        self.assertTrue(self.check(order, status=1, environment={"LC_ALL": "C"}).out.replace("–", "").isascii())

    def test_on_a_terminal(self):
        paths = [self.write(f"{i}.txt") for i in range(3)]
        outside, inside = pty.openpty()
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "xterm"}
        with subprocess.Popen([CAVEAT, "check", *paths], stdout=inside, stderr=inside, stdin=subprocess.DEVNULL, env=environment) as process:
            os.close(inside)
            shown = b""
            try:
                while piece := os.read(outside, 65536):
                    shown += piece
            except OSError:
                pass  # how a terminal says that the program ended
        os.close(outside)
        self.assertEqual(process.returncode, 1)
        self.assertIn(b"\x1b[1;4m", shown)
        self.assertIn(b"1 of 3 texts reviewed\r\x1b[K", shown)

    def test_nothing_else_is_written(self):
        order = self.write("order.txt")
        before = order.read_bytes(), order.stat().st_mtime_ns
        self.check(order, status=1)
        self.assertEqual((order.read_bytes(), order.stat().st_mtime_ns), before)
        self.assertEqual(os.listdir(self.folder), ["order.txt"])


class Commands(InFolder):
    def json(self, *arguments):
        done = caveat(*arguments)
        self.assertEqual((done.returncode, done.err), (0, ""))
        return json.loads(done.out)

    def test_lists(self):
        checks, safeguards = self.json("list", "--format", "json"), self.json("list", "safeguards", "--format", "json")
        citations, languages = self.json("list", "citations", "--format", "json"), self.json("list", "languages", "--format", "json")
        known = {safeguard["id"] for safeguard in safeguards}
        self.assertTrue(all(need["safeguard"] in known for check in checks for need in check["needs"]))
        self.assertLessEqual({id for check in checks for id in check["citations"]}, {citation["id"] for citation in citations})
        self.assertIn("en", [language["code"] for language in languages])
        text = caveat("list").out
        self.assertTrue(all(check["id"] in text and check["title"] for check in checks))

    def test_explain(self):
        for check in self.json("list", "--format", "json"):
            done = caveat("explain", check["id"])
            self.assertEqual(done.returncode, 0)
            for section in ("Why it matters", "What it needs", "What to ask for", "Who said so", "Is found in", "Is not found in"):
                self.assertIn(section, done.out, check["id"])
        for safeguard in self.json("list", "safeguards", "--format", "json"):
            self.assertIn("When it counts as present", caveat("explain", safeguard["id"]).out)

    def test_docs(self):
        site = self.folder / "a" / "reference"
        done = caveat("docs", "--output", site)
        self.assertEqual((done.returncode, done.err), (0, ""))
        self.assertIn(f"{len(list(site.rglob('*.html')))} pages", done.out)
        self.assertIn(str(site / "index.html"), done.out)
        for kind, folder in (("checks", "checks"), ("safeguards", "safeguards")):
            ids = {one["id"] for one in self.json("list", kind, "--format", "json")}
            self.assertEqual({page.stem for page in (site / folder).iterdir()}, ids)
        index = (site / "index.html").read_bytes()
        (site / "mine.txt").write_text("stays")
        self.assertEqual(caveat("docs", "--output", site).returncode, 0)
        self.assertEqual(((site / "index.html").read_bytes(), (site / "mine.txt").read_text()), (index, "stays"))
        self.assertFalse([path for path in site.rglob("*") if path.is_file() and path.suffix not in (".html", ".css", ".js", ".txt")])

    def test_docs_of_own_checks(self):
        self.assertEqual(caveat("new", "check", "drone-filming", "--folder", self.folder).returncode, 0)
        site = self.folder / "reference"
        self.assertEqual(caveat("docs", "--output", site, "--checklist", self.folder).returncode, 0)
        self.assertIn("<mark", (site / "checks" / "drone-filming.html").read_text())
        self.assertIn("drone-filming", (site / "search.js").read_text())

    def test_docs_in_a_place_that_is_not_to_be_had(self):
        file = self.write("order.txt")
        done = caveat("docs", "--output", file)
        self.assertEqual((done.returncode, done.out), (2, ""))
        self.assertIn("folder cannot be made", done.err)
        self.assertEqual(caveat("docs").returncode, 2)

    def test_outline(self):
        outline = self.json("outline", "--format", "json", CORPUS / "treaty.txt")
        units = []

        def walk(provisions):
            for provision in provisions:
                if provision["kind"] == "article":
                    units.append(provision["number"])
                walk(provision["provisions"])

        walk(outline["provisions"])
        self.assertEqual(units, [str(n) for n in range(1, 9)])
        self.assertIn("article 5", caveat("outline", CORPUS / "treaty.txt").out)
        self.assertEqual(caveat("outline", self.folder / "missing.txt").returncode, 2)

    def test_examples_of_the_built_in_checklist(self):
        done = caveat("test", timeout=300)
        self.assertEqual(done.returncode, 0, done.out + done.err)

    OWN = """id: own-check
title: Own check
why: It matters.
when: [{force: power, phrases: {en: ["read diaries"]}}]
ask: Leave it out.
examples:
  flag:
    - {text: "Section 12. Diaries\\n\\nThe agency may read diaries at any time.", tradition: us, because: It may.}
  pass:
    - {text: "Section 12. Papers\\n\\nThe agency may read newspapers.", tradition: us, because: Not diaries.}
"""

    def test_own_checklist(self):
        self.write("own/powers/own-check.yaml", self.OWN)
        bill = self.write("bill.txt", "Section 1. Diaries\n\nThe agency may read diaries at any time without the consent of the person.\n")
        self.assertIn("own-check", self.checks_found(bill, "--checklist", self.folder / "own"))
        done = caveat("test", self.folder / "own")
        self.assertEqual(done.returncode, 0, done.out + done.err)
        self.assertIn("2 examples of 1 checks", done.out)
        self.write("own/powers/own-check.yaml", self.OWN.replace("read newspapers", "read diaries too"))
        done = caveat("test", self.folder / "own")
        self.assertEqual(done.returncode, 1)
        self.assertIn("expected", done.out)
        self.assertRegex(done.out, r"own-check.yaml:4: met, on “read diaries”")
        self.write("own/powers/own-check.yaml", self.OWN.replace("may read diaries", "may look into journals"))
        done = caveat("test", self.folder / "own", "--width", "200")
        self.assertEqual(done.returncode, 1)
        self.assertIn("own-check.yaml:4: not met: says; it asks for “read diaries”, which the clause has no words for", done.out)

    def test_a_safeguard_of_ones_own(self):
        self.write("own/safeguards/own-safeguard.yaml", """id: own-safeguard
title: Own safeguard
why: It matters.
ask: Ask a judge.
present: [{force: duty, phrases: {en: ["ask .. judge"]}}]
examples:
  present:
    - {text: "Section 12. Diaries\\n\\nThe agency may ask a judge.", tradition: us, because: A judge.}
  none:
    - {text: "Section 12. Papers\\n\\nThe agency may read newspapers.", tradition: us, because: Nobody is asked.}
""")
        done = caveat("test", self.folder / "own", "--width", "200")
        self.assertEqual(done.returncode, 1, done.out + done.err)
        self.assertIn("own-safeguard.yaml:5: not met: force; it asks for duty, and the clause is none", done.out)

    def test_a_mistake_in_a_checklist_is_named_and_the_rest_runs(self):
        self.write("own/powers/own-check.yaml", self.OWN)
        self.write("own/powers/other-check.yaml", self.OWN.replace("own-check", "other-check").replace("why:", "wy:"))
        bill = self.write("bill.txt", "Section 1. Diaries\n\nThe agency may read diaries at any time without the consent of the person.\n")
        done = self.check("--format", "jsonl", "--checklist", self.folder / "own", bill, status=2, says=["other-check.yaml:", "why"])
        self.assertIn("own-check", {json.loads(line)["check"] for line in done.out.splitlines()})

    def test_prose_without_numbers(self):
        """A direction, a memorandum or one pasted sentence has no articles; it is read all the same."""
        for text in ("The police may intercept the communications of any person without a warrant.\n",
                     "Direction on monitoring\n\nThe police may intercept the communications of any person.\n\nIt takes effect now.\n"):
            done = caveat("check", "--format", "jsonl", self.write("direction.txt", text))
            self.assertEqual(done.returncode, 1, done.err)
            self.assertIn("content-interception", {json.loads(line)["check"] for line in done.out.splitlines()})

    def test_trace(self):
        done = caveat("check", "--trace", "production-order", "--format", "jsonl", self.write("order.txt"))
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.err, r"power of authority “[^”]+”: .*; about ")
        self.assertRegex(done.err, r"checklists/powers/production-order.yaml:\d+: met, on “[^”]+”")
        self.assertRegex(done.err, r"checklists/powers/production-order.yaml:\d+: not met: \w+; it asks for ")
        self.assertTrue(all(json.loads(line) for line in done.out.splitlines()))


    def test_trace_of_what_derives_from_other_checks(self):
        """The powers that a check derives from are looked for, though only it is asked for, and it is told how each of them fares."""
        tap = self.write("tap.txt", "Section 1 – Taps\n\nThe police may monitor traffic data in real time.\n")
        quiet = self.write("quiet.txt", "Section 1 – Diaries\n\nThe agency must read newspapers.\n")
        done = caveat("check", "--checks", "warrantless-access", "--trace", "warrantless-access", "--format", "jsonl", tap)
        self.assertEqual({json.loads(line)["check"] for line in done.out.splitlines()}, {"warrantless-access"}, done.err)
        self.assertRegex(done.err, r"sec_1 realtime-traffic-data, on “[^”]+”\n +checklists/powers/warrantless-access.yaml:\d+: met\n")
        self.assertRegex(done.err, r"warrantless-access.yaml:\d+: not met: powers; the text gives none of production-order, ")
        done = caveat("check", "--checks", "document-no-remedy", "--trace", "document-no-remedy", tap, quiet)
        self.assertRegex(done.err, r"document-no-remedy.yaml:\d+: not met: powers; the text gives 1 of them, and 3 are asked for\n")
        self.assertRegex(done.err, r"document-no-remedy.yaml:\d+: not met: powers; the text gives none of ")


class Configuration(InFolder):
    RETAIN = "Article 2 – Keeping\n\nEvery service provider shall retain the traffic data of all its subscribers for two years.\n"

    def findings(self, *arguments, status, says=()):
        done = self.check("--format", "json", *arguments, status=status, says=says)
        return json.loads(done.out)

    def test_init_writes_one_that_holds_and_keeps_what_is_there(self):
        done = caveat("init", self.folder)
        self.assertEqual((done.returncode, done.out), (0, f"{self.folder}/.caveat.yaml\n"), done.err)
        text = (self.folder / ".caveat.yaml").read_text()
        shown = json.loads(caveat("config", self.write("a.txt"), "--format", "json").out)
        self.assertTrue(shown["configuration"].endswith(".caveat.yaml"))
        self.assertEqual({line["key"] for line in shown["values"] if line["from"]}, {"profile", "fail-on"})
        again = caveat("init", self.folder)
        self.assertEqual(again.returncode, 2)
        self.assertIn("already", again.err)
        self.assertEqual((self.folder / ".caveat.yaml").read_text(), text)

    def test_a_reader_that_has_enough_is_no_trouble(self):
        law = self.write("long.txt", "".join(f"{n}. Fees\nA fee is due for each licence.\n\n" for n in range(1, 20000)))
        program = subprocess.Popen([CAVEAT, "outline", str(law)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        program.stdout.readline()
        program.stdout.close()
        self.assertEqual(program.stderr.read(), "")
        program.stderr.close()
        program.wait(timeout=60)

    def test_a_new_check_comes_out_as_it_is_and_is_not_written_over(self):
        folder = self.folder / "mine"
        done = caveat("new", "check", "drone-filming", "--folder", folder)
        self.assertEqual((done.returncode, done.out), (0, f"{folder}/powers/drone-filming.yaml\n"), done.err)
        tested = caveat("test", folder)
        self.assertEqual(tested.returncode, 0, tested.out + tested.err)
        self.assertIn("2 examples of 1 checks", tested.out)
        again = caveat("new", "check", "drone-filming", "--folder", folder)
        self.assertEqual(again.returncode, 2)
        self.assertIn("already", again.err)
        self.assertEqual(caveat("new", "check", "Drone Filming").returncode, 2)
        self.assertIn("is a built-in check", caveat("new", "check", "production-order", "--folder", folder).err)

    def test_every_commented_key_of_init_is_right(self):
        caveat("init", self.folder)
        path = self.folder / ".caveat.yaml"
        lines = path.read_text().splitlines()
        keys = re.compile(r"# ([ ]*(- )?[a-z-]+:( .*)?)$")
        path.write_text("\n".join(keys.sub(r"\1", line) for line in lines if not line.startswith("#   <!--")))
        (self.folder / "our-checks" / "powers").mkdir(parents=True)
        done = caveat("config", self.folder / "treaties" / "a.txt")
        self.assertEqual(done.err, "")
        for words in ("treaty", "en, es", "off", "our-checks"):
            self.assertIn(words, done.out)

    def test_what_holds_for_each_text(self):
        self.write(".caveat.yaml", "checks: {production-order: off, warrantless-access: off}\nfail-on: never\n"
                   "exclude: old\noverrides: [{files: new, checks: {production-order: on}, fail-on: note}]\n")
        for name in ("a.txt", "old/b.txt"):
            self.write(name)
        files = {pathlib.Path(f["path"]).name: len(f["findings"]) for f in self.findings(self.folder, status=0)["files"]}
        self.assertEqual(files, {"a.txt": 0})
        self.write("new/c.txt")
        self.findings(self.folder, status=1)
        self.findings(self.folder, "--fail-on", "never", status=0)
        self.assertIn("production-order", self.checks_found(self.folder / "a.txt", "--checks", "production-order", status=0))
        self.assertIn("production-order", self.checks_found(self.folder / "a.txt", "--no-config"))
        self.assertEqual(len(self.findings(self.folder / "old" / "b.txt", status=0)["files"]), 1)

    def test_force_exclude_leaves_out_what_is_named(self):
        self.write(".caveat.yaml", "include: bills/**\nexclude: \"*.old.txt\"\n")
        named = [self.write(name) for name in ("bills/a.txt", "bills/a.old.txt", "README.txt")]
        paths = lambda *options: [pathlib.Path(f["path"]).name for f in self.findings(*named, *options, status=1)["files"]]
        self.assertEqual(paths(), ["a.txt", "a.old.txt", "README.txt"])
        self.assertEqual(paths("--force-exclude"), ["a.txt"])
        self.assertEqual(self.findings("--force-exclude", named[2], status=0)["files"], [])
        self.check("--force-exclude", self.folder / "bills" / "none.txt", status=2, says="none.txt")

    def test_mistakes_are_named_and_the_rest_holds(self):
        self.write(".caveat.yaml", "profil: all\nchecks: {production-ordr: off, production-order: off}\nfail-on: never\n")
        done = self.findings(self.write("a.txt"), status=2,
                             says=[".caveat.yaml:1:1: ", 'write "profile"', '.caveat.yaml:2:10: there is no check "production-ordr"'])
        self.assertNotIn("production-order", [f["check"] for f in done["files"][0]["findings"]])
        self.check("--config", self.folder / "none.yaml", self.folder / "a.txt", status=2, says="none.yaml")

    def test_suppressions_that_do_nothing(self):
        self.write("bills/a.txt")
        self.write("bills/b.txt", HARMLESS)
        self.write(".caveat.yaml", """suppressions:
  - {check: production-order, files: bills/a.txt, reason: needed}
  - {check: production-order, files: bills/c.txt, reason: no such text}
  - {check: production-order, files: "bills/*.md", reason: no such text}
  - {check: government-hacking, reason: nowhere}
  - {check: government-hacking, reason: nowhere, expires: 2020-01-01}
""")
        unused = lambda *arguments: [(one["line"], "not needed" in one["message"]) for one in
                                     self.findings("--checks=production-order,government-hacking", *arguments, status=0)["problems"]]
        os.chdir(self.folder)
        self.addCleanup(os.chdir, "/")
        self.assertEqual(unused("."), [(3, True), (4, True), (5, True), (6, True)])
        for form in ("jsonl", "csv", "markdown", "memo"):
            self.assertIn(".caveat.yaml:5:5: ", caveat("check", "--format", form, "--checks=government-hacking", ".").err)
        self.assertEqual(unused(self.folder), unused("."))
        self.assertEqual(unused("bills"), [])
        self.assertEqual(unused("bills/a.txt"), [])
        # Several on one line are told apart.
        self.write(".caveat.yaml", "suppressions: [{check: production-order, reason: needed}, {check: government-hacking, reason: nowhere},\n"
                   "  {check: production-order, reason: a second time}]\n")
        self.assertEqual([(line, column) for line, column in self.places_of_problems(".")], [(1, 59), (2, 3)])
        self.write(".caveat.yaml", "suppressions:\n  - {check: production-order, provision: Sec 99, files: bills/a.txt, reason: gone}\n")
        self.assertIn('there is no provision "Sec 99"', caveat("check", "--checks=production-order", "bills/a.txt").out)
        self.write(".caveat.yaml", "suppressions:\n  - check: production-ordr\n    reason: known\n")
        self.findings("bills", status=2, says='.caveat.yaml:2:5: there is no check "production-ordr"; did you mean "production-order"?')

    def places_of_problems(self, *arguments):
        found = self.findings("--checks=production-order,government-hacking", *arguments, status=0)["problems"]
        return [(one["line"], one["column"]) for one in found]

    def test_an_empty_configuration_is_one(self):
        self.write(".caveat.yaml", "# profile: all\n")
        self.findings(self.write("a.txt"), status=1)

    def test_own_checklists_of_a_configuration(self):
        self.write("bills/.caveat.yaml", "checklists: ../own\n")
        self.write("own/powers/own-check.yaml", Commands.OWN)
        bill = self.write("bills/bill.txt", "Section 1. Diaries\n\nThe agency may read diaries at any time without the consent of the person.\n")
        self.assertIn("own-check", self.checks_found(bill))
        self.assertEqual(self.checks_found(bill, "--checks", "own-check"), {"own-check"})
        # What only the configuration of a later text knows is known.
        self.write("own/profiles.yaml", "profiles:\n  - {id: house, title: The house, checks: [own-check]}\n")
        self.write("other/a.txt", HARMLESS)
        done = self.check("--format", "json", "--profile=house", self.folder / "other", self.folder / "bills", status=2,
                          says=['there is no profile "house" for texts without a configuration'])
        self.assertEqual([f["check"] for file in json.loads(done.out)["files"] for f in file["findings"]], ["own-check"])
        self.check("--profile=hose", self.folder / "other", self.folder / "bills", status=2, says='there is no profile "hose"')
        self.write("bills/.caveat.yaml", "checklists: ../none\n")
        self.findings(bill, status=2, says=".caveat.yaml:1:13: there is no checklist folder")

    def test_suppressions_count_no_more_and_are_shown(self):
        self.write(".caveat.yaml", "suppressions:\n  - {check: blanket-data-retention, provision: Article 2, reason: agreed}\n"
                   "  - {check: bulk-collection, files: bill.md, reason: nothing there}\n")
        bill = self.write("bill.md", self.RETAIN)
        done = self.findings(bill, status=0)
        self.assertEqual(done["files"][0]["findings"][0]["suppressed"]["reason"], "agreed")
        self.assertEqual([done["totals"][key] for key in ("errors", "warnings", "notes", "suppressed")], [0, 0, 0, 1])
        self.assertIn("bulk-collection", done["problems"][0]["message"])
        human = self.check("--color", "always", bill, status=0, prints=["agreed", "\033[9m", "1 suppressed"])
        self.assertIn("not needed", human.out)
        run = json.loads(self.check("--format", "sarif", bill, status=0).out)["runs"][0]
        self.assertEqual(run["results"][0]["suppressions"][0]["justification"], "agreed")
        self.assertIn("not needed", json.dumps(run["invocations"]))


if __name__ == "__main__":
    CAVEAT = str(pathlib.Path(sys.argv.pop(1)).resolve(strict=True))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    unittest.main()
