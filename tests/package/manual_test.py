#!/usr/bin/env python3
"""The manual page: well formed for man and mandoc, and with everything that --help has. usage: manual_test.py PATH/TO/caveat"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

CAVEAT = ""


def run(*arguments, **environment):
    return subprocess.run(arguments, capture_output=True, text=True, timeout=60, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **environment})


class Manual(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.page = pathlib.Path(self.temporary.name) / "caveat.1"
        done = run(CAVEAT, "manual", SOURCE_DATE_EPOCH="1700000000")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.page.write_text(done.stdout)

    def tearDown(self):
        self.temporary.cleanup()

    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not installed")
    def test_mandoc_has_nothing_to_say(self):
        done = run("mandoc", "-Tlint", "-Wwarning", self.page)
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    @unittest.skipUnless(shutil.which("man"), "man-db is not installed")
    def test_man_shows_all_help(self):
        done = run("man", "--warnings", "-Tutf8", "-l", self.page, MANWIDTH="200", MAN_KEEP_FORMATTING="")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        shown = re.sub(r"\x1b\[[0-9;]*m|.\x08", "", done.stdout)
        words = " ".join(shown.split())
        self.assertIn("2023-11-14", words)
        commands = re.findall(r"^  (\w+)  +\S", run(CAVEAT, "--help").stdout.split("Subcommands:")[1].split("\n\n")[0], re.M)
        self.assertIn("check", commands)
        for command in commands:
            arguments = [command, "check"] if command == "new" else [command]
            text = run(CAVEAT, *arguments, "--help").stdout
            section = words.split(" caveat " + " ".join(arguments) + " ", 1)
            self.assertEqual(len(section), 2, command)
            for option in set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text)) - {"--help"}:
                self.assertIn(option, words, command)
            for line in text.split("\nExample")[1].splitlines()[1:] if "\nExample" in text else []:
                self.assertIn(" ".join(line.split()), words, command)


if __name__ == "__main__":
    CAVEAT = str(pathlib.Path(sys.argv.pop(1)).resolve(strict=True))
    unittest.main()
