#!/usr/bin/env python3
"""--changed-since and --cache: what git says, and entries that are never wrong. usage: speed_test.py PATH/TO/caveat"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest

CAVEAT = ""
CORPUS = pathlib.Path(__file__).resolve().parent.parent / "corpus"
ORDER = "Article 1 – Orders\n\nThe Director may, by notice in writing, order any person to produce stored computer data.\n"


class InFolder(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(os.path.realpath(self.temporary.name))

    def tearDown(self):
        self.temporary.cleanup()

    def write(self, name, text=ORDER):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def check(self, *arguments, status, folder=None, environment=None):
        done = subprocess.run([CAVEAT, "check", "--format", "json", *map(str, arguments)], cwd=folder or self.folder, capture_output=True,
                              text=True, timeout=60, env={"PATH": os.environ["PATH"], **(environment or {})})
        self.assertEqual(done.returncode, status, done.stderr)
        return done


@unittest.skipUnless(shutil.which("git"), "git is not installed")
class ChangedSince(InFolder):
    def git(self, *arguments, folder=None):
        subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main", *arguments],
                       cwd=folder or self.folder, check=True, capture_output=True, timeout=30)

    def files(self, *arguments, **options):
        return [file["path"] for file in json.loads(self.check(*arguments, **options).stdout)["files"]]

    def setUp(self):
        super().setUp()
        self.git("init")
        for name in ("a.txt", "bills/b.txt", "bills/c ü\n.txt", "gone.txt"):
            self.write(name)
        self.write(".gitignore", "ignored.txt\n")
        self.git("add", "-A")
        self.git("commit", "-m", "first")
        self.git("tag", "first")

    def test_what_changed(self):
        self.assertEqual(self.files("--changed-since", "first", ".", status=0), [])
        self.write("bills/c ü\n.txt", ORDER + "\n")
        (self.folder / "gone.txt").unlink()
        self.write("new.txt")
        self.write("ignored.txt")
        self.assertEqual(self.files("--changed-since", "first", ".", status=1), ["bills/c ü\n.txt", "new.txt"])
        self.assertEqual(self.files("--changed-since", "first", "a.txt", "new.txt", status=1), ["new.txt"])
        self.files("--changed-since", "first", "nosuch.txt", status=2)
        self.git("add", "-A")
        self.git("commit", "-m", "second")
        self.assertEqual(self.files("--changed-since", "first", self.folder / "bills", status=1, folder="/"), [str(self.folder / "bills/c ü\n.txt")])
        self.assertEqual(self.files("--changed-since", "HEAD", ".", status=0), [])

    def test_a_link_that_points_elsewhere(self):
        (self.folder / "link.txt").symlink_to("a.txt")
        (self.folder / "latest").symlink_to("bills")
        self.git("add", "-A")
        self.git("commit", "-m", "links")
        self.assertEqual(self.files("--changed-since", "HEAD", ".", "link.txt", "latest", status=0), [])
        (self.folder / "link.txt").unlink()
        (self.folder / "link.txt").symlink_to("bills/b.txt")
        self.assertEqual(self.files("--changed-since", "HEAD", "link.txt", status=1), ["link.txt"])
        self.write("a.txt", ORDER + "\n")
        (self.folder / "link.txt").unlink()
        (self.folder / "link.txt").symlink_to("a.txt")
        self.assertEqual(self.files("--changed-since", "HEAD", "link.txt", "bills/b.txt", status=1), ["link.txt"])
        (self.folder / "latest").unlink()
        (self.folder / "latest").symlink_to("bills/")
        self.assertEqual(self.files("--changed-since", "HEAD", "latest/b.txt", status=1), ["latest/b.txt"])

    def test_since_two_branches_parted(self):
        self.git("checkout", "-b", "draft")
        self.write("a.txt", ORDER + "\n")
        self.git("commit", "-am", "draft")
        self.git("checkout", "main")
        self.write("bills/b.txt", ORDER + "\n")
        self.git("commit", "-am", "main goes on")
        self.git("checkout", "draft")
        self.assertEqual(self.files("--changed-since", "main", ".", status=1), ["a.txt"])

    def test_renamed_texts_are_new_ones(self):
        self.git("mv", "a.txt", "renamed.txt")
        self.assertEqual(self.files("--changed-since", "first", ".", status=1), ["renamed.txt"])
        self.git("commit", "-m", "renamed")
        self.assertEqual(self.files("--changed-since", "first", ".", status=1), ["renamed.txt"])
        self.assertEqual(self.files("--changed-since", "first", "..", status=1, folder=self.folder / "bills"), ["../renamed.txt"])
        self.assertIn("no text to review", subprocess.run([CAVEAT, "check", "--changed-since", "HEAD", "."], cwd=self.folder, capture_output=True,
                                                          text=True, timeout=60).stdout)

    def test_a_repository_inside_is_reviewed_when_it_changed(self):
        self.git("clone", "-q", ".", "inner")
        self.assertEqual(self.files("--changed-since", "HEAD", ".", status=1),
                         ["inner/a.txt", "inner/bills/b.txt", "inner/bills/c ü\n.txt", "inner/gone.txt"])

    def test_a_shallow_clone_and_one_without_commits(self):
        self.write("a.txt", ORDER + "\n")
        self.git("commit", "-am", "second")
        self.git("clone", "-q", "--depth", "1", f"file://{self.folder}", self.folder / "shallow")
        shallow = self.folder / "shallow"
        self.assertEqual(self.files("--changed-since", "HEAD", ".", status=0, folder=shallow), [])
        self.assertIn("fetch-depth: 0", self.check("--changed-since", "HEAD~1", ".", status=2, folder=shallow).stderr)
        self.git("init", "-q", self.folder / "empty")
        self.write("empty/a.txt")
        self.assertIn('git knows no revision "HEAD"', self.check("--changed-since", "HEAD", "empty", status=2).stderr)

    def test_errors(self):
        self.assertIn('git knows no revision "frist"', self.check("--changed-since", "frist", ".", status=2).stderr)
        self.assertIn("git knows no revision", self.check("--changed-since=--output=x", ".", status=2).stderr)
        self.assertFalse((self.folder / "x").exists())
        self.git("checkout", "--orphan", "other")
        self.git("commit", "-m", "other")
        self.assertIn("no commit in common", self.check("--changed-since", "first", ".", status=2).stderr)
        with tempfile.TemporaryDirectory() as outside:
            (pathlib.Path(outside) / "a.txt").write_text(ORDER)
            self.assertIn("in no git repository", self.check("--changed-since", "HEAD", outside, status=2).stderr)
        self.assertIn("git cannot be started", self.check("--changed-since", "HEAD", ".", status=2, environment={"PATH": "/nowhere"}).stderr)


class Cache(InFolder):
    def setUp(self):
        super().setUp()
        for path in CORPUS.iterdir():
            shutil.copy(path, self.folder)
        self.texts = sorted(path.name for path in CORPUS.iterdir())
        self.plain = self.run_all()

    def run_all(self, *arguments):
        return self.check(*arguments, *self.texts, status=1).stdout

    def entries(self):
        return sorted(path for path in (self.folder / "cache").rglob("*") if path.is_file())

    def test_the_same_with_and_without(self):
        for _ in range(2):
            self.assertEqual(self.run_all("--cache", "cache"), self.plain)
            self.assertEqual(len(self.entries()), len(self.texts))

    def test_what_an_entry_holds_is_used(self):
        self.write("bill.txt")
        self.check("--cache", "cache", "bill.txt", status=1)
        (entry,) = self.entries()
        before = entry.stat()
        os.utime(entry, ns=(1, 1))
        self.check("--cache", "cache", "bill.txt", status=1)
        self.assertEqual((entry.stat().st_ino, entry.stat().st_mtime_ns), (before.st_ino, 1))

    def test_damaged_entries_are_ignored_and_made_anew(self):
        self.run_all("--cache", "cache")
        entries = self.entries()
        good = [entry.read_bytes() for entry in entries]
        damages = [lambda data: b"", lambda data: data[:40], lambda data: data[:-1], lambda data: data + b"x", lambda data: bytes(len(data)),
                   lambda data: data[:len(data) // 2] + bytes([data[len(data) // 2] ^ 1]) + data[len(data) // 2 + 1:]]
        for damage in damages:
            for entry, data in zip(entries, good):
                entry.write_bytes(damage(data))
            self.assertEqual(self.run_all("--cache", "cache"), self.plain)
            self.assertEqual([entry.read_bytes() for entry in entries], good)
        # Entries under each other's names.
        for entry, data in zip(entries, good[1:] + good[:1]):
            entry.write_bytes(data)
        self.assertEqual(self.run_all("--cache", "cache"), self.plain)

    def test_whatever_changes_the_result_changes_the_entry(self):
        text = "treaty.txt"
        self.write("own/powers/production-order.yaml", """id: production-order
title: Another order
why: It matters.
when: [{force: [power, duty], action: [collect, order, produce]}]
ask: Leave it out.
examples:
  flag: [{text: "Section 12. The agency may collect data.", tradition: us, because: It may.}]
  pass: [{text: "Section 12. The agency is in the capital.", tradition: us, because: It is.}]
""")
        self.write("levels.yaml", "checks: {content-interception: error}\n")
        self.write("ignore.yaml", "suppressions: [{check: content-interception, reason: known}]\n")
        options = [[], ["--checks", "content-interception"], ["--profile", "all"], ["--language", "es"], ["--checklist", "own"],
                   ["--config", "levels.yaml"], ["--config", "ignore.yaml"]]
        run = lambda *more: subprocess.run([CAVEAT, "check", "--format", "json", *more, text], cwd=self.folder, capture_output=True,
                                           text=True, timeout=60).stdout
        expected = [run(*one) for one in options]
        self.assertGreaterEqual(len(set(expected)), 5)
        for _ in range(2):
            self.assertEqual([run("--cache", "cache", *one) for one in options], expected)
        self.write(text, (CORPUS / text).read_text().replace("traffic data", "any data"))
        changed = run()
        self.assertNotEqual(changed, expected[0])
        self.assertEqual(run("--cache", "cache"), changed)

    def test_many_at_once(self):
        results = []
        threads = [threading.Thread(target=lambda: results.append(self.run_all("--cache", "cache"))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(set(results), {self.plain})
        self.assertEqual(len(self.entries()), len(self.texts))

    def test_a_folder_that_cannot_be(self):
        self.write("file")
        self.assertIn("cannot be made", self.check("--cache", "file", self.texts[0], status=2).stderr)


if __name__ == "__main__":
    CAVEAT = str(pathlib.Path(sys.argv.pop(1)).resolve(strict=True))
    unittest.main()
