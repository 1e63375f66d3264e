#!/usr/bin/env python3
"""The pre-commit hook, run by pre-commit itself as its README says. usage: precommit_test.py PATH/TO/caveat"""
import json
import pathlib
import re
import shutil
import sys
import unittest

import project
import yaml

README = project.INTEGRATIONS / "pre-commit" / "README.md"
SAMPLE = (project.ROOT / "tests" / "corpus" / "sample-bill.md").read_text()
HARMLESS = (project.ROOT / "tests" / "corpus" / "control.txt").read_text()


@unittest.skipUnless(shutil.which("pre-commit", path="/usr/bin") and shutil.which("git"), "pre-commit or git is not installed")
class PreCommit(project.InProject):
    def setUp(self):
        super().setUp()
        # The hook's repository, as far as pre-commit looks at it.
        self.hooks = self.top / "caveat"  # beside the project, as in the example
        self.hooks.mkdir()
        shutil.copy(project.ROOT / ".pre-commit-hooks.yaml", self.hooks)
        self.run_ok("git", "init", "-q", folder=self.hooks)
        self.run_ok("git", "add", "-A", folder=self.hooks)
        self.run_ok("git", "commit", "-q", "-m", "hooks", folder=self.hooks)
        self.run_ok("git", "tag", "v0.1.0", folder=self.hooks)

    def install(self, arguments=None):
        (example,) = project.examples(README, "yaml")
        if arguments:
            example = re.sub(r"args: .*", f"args: {json.dumps(arguments)}", example)
        self.write(".pre-commit-config.yaml", example)
        self.run_ok("pre-commit", "install")
        self.commit("configuration")

    def try_commit(self):
        self.run_ok("git", "add", "-A")
        return self.run_in("git", "commit", "-q", "-m", "draft")

    def test_the_example(self):
        self.install()
        self.write("bills/harmless.txt", HARMLESS)
        self.write("notes.c", SAMPLE)
        self.write("untracked.md", SAMPLE)
        self.run_ok("git", "add", "bills", "notes.c")
        self.assertEqual(self.run_in("git", "commit", "-q", "-m", "harmless").returncode, 0)
        self.run_ok("git", "add", "untracked.md")
        done = self.run_in("git", "commit", "-q", "-m", "bill")
        self.assertEqual(done.returncode, 1)
        self.assertIn("caveat...", done.stdout + done.stderr)
        self.assertIn("blanket-data-retention", done.stdout + done.stderr)
        self.write(".caveat.yaml", "exclude: untracked.md\n")
        self.assertEqual(self.try_commit().returncode, 0)

    def test_what_is_staged_is_reviewed(self):
        self.install()
        self.write("bill.md", HARMLESS)
        self.run_ok("git", "add", "bill.md")
        self.write("bill.md", SAMPLE)
        self.assertEqual(self.run_in("git", "commit", "-q", "-m", "staged").returncode, 0)
        self.assertEqual((self.folder / "bill.md").read_text(), SAMPLE)

    def test_texts_through_their_drafts(self):
        self.install(["--baseline=caveat.sarif", "--format=jsonl", "--quiet", "--fail-on=note"])
        for history in project.histories.histories():
            name = f"{history.name}.txt"
            for number, (text, expected) in enumerate(history.expected(), 1):
                self.write(name, text)
                if expected is not None:
                    with self.subTest(history.name, draft=number):
                        done = self.try_commit()
                        self.assertEqual(done.returncode, 1 if expected else 0, done.stdout + done.stderr)
                        found = [json.loads(line) for line in (done.stdout + done.stderr).splitlines() if line.startswith("{")]
                        self.assertEqual(sorted((one["check"], one["baseline"]) for one in found), expected)
                self.run_ok("caveat", "check", "--format", "sarif", "--output", "caveat.sarif", "--fail-on", "never", name)
                self.run_ok("git", "add", "-A")
                self.run_ok("git", "commit", "-q", "--allow-empty", "--no-verify", "-m", "known")

    def test_the_hook_takes_what_caveat_reads(self):
        (hook,) = yaml.safe_load((project.ROOT / ".pre-commit-hooks.yaml").read_text())
        extensions = re.findall(r"\.[a-z]+", self.run_in("caveat", "check", ".").stderr.split("it would have")[1].split(";")[0])
        self.assertIn(".docx", extensions)
        for extension in extensions:
            self.assertRegex("bills/a" + extension, hook["files"])
        self.assertNotRegex("main.cpp", hook["files"])


if __name__ == "__main__":
    project.InProject.CAVEAT = str(pathlib.Path(sys.argv.pop(1)).resolve(strict=True))
    unittest.main()
