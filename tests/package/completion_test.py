#!/usr/bin/env python3
"""Completion in bash, zsh and fish themselves: a line is typed at each, and what it makes of a tab is read back.

usage: completion_test.py PATH/TO/caveat
"""
import fcntl
import os
import pathlib
import pty
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
SCRIPTS = HERE.parent.parent / "integrations" / "completion"
CAVEAT = ""

# What is typed, and what the last word becomes: all that fits.
CASES = [
    ("caveat ch", ["check"]),
    ("caveat co", ["compare", "config", "convert"]),
    ("caveat check --for", ["--force-exclude", "--format"]),
    ("caveat check --format sar", ["sarif"]),
    ("caveat check --format git", ["github", "github-summary", "gitlab"]),
    ("caveat check -f j", ["json", "jsonl", "junit"]),
    ("caveat check --profile data", ["data-protection"]),
    ("caveat check --checks gag", ["gag-secrecy-order"]),
    ("caveat check --checks gag-secrecy-order,preservation-o", ["gag-secrecy-order,preservation-order"]),
    ("caveat check --checklist own --checks drone", ["drone-filming"]),
    ("caveat check --fail-on n", ["never", "note"]),
    ("caveat convert --from mark", ["markdown"]),
    ("caveat explain last-r", ["last-resort"]),
    ("caveat list safe", ["safeguards"]),
    ("caveat new c", ["check"]),
    ("caveat check bi", ["bill.md"]),
    ("caveat check --output=bi", ["--output=bill.md"]),
    ("caveat test ow", ["own"]),
]


class Shell:
    """A shell at a terminal of its own, that is typed at."""

    def __init__(self, command, folder, setup):
        environment = {"PATH": f"{folder}/programs:/usr/bin:/bin", "HOME": str(folder), "TERM": "dumb", "LC_ALL": "C.UTF-8", "PS1": "$ "}
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 400, 0, 0))
        self.folder, self.seen = folder, ""
        self.answer(setup + "\n", "READY")

    def answer(self, typed, end):
        """What is printed after `typed`, up to a mark that is not typed in one piece."""
        os.write(self.terminal, typed.encode() + f"printf '%s\\n' {end[:2]}''{end[2:]}\n".encode())
        until = time.monotonic() + 30
        while end not in self.seen:
            ready, _, _ = select.select([self.terminal], [], [], max(0, until - time.monotonic()))
            if not ready:
                raise AssertionError("the shell does not answer: " + self.seen[-500:])
            self.seen += os.read(self.terminal, 65536).decode(errors="replace")
        printed, self.seen = self.seen.split(end, 1)
        return printed

    def complete(self, line):
        # The whole line, once completed, becomes the arguments of printf.
        self.answer(line + "\t" + "\x01printf '%s\\n' \x05 > words\n", "DONE")
        return (self.folder / "words").read_text().splitlines()[len(line.split()) - 1:]

    def close(self):
        os.close(self.terminal)
        os.waitpid(self.child, 0)


class Completion(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(os.path.realpath(self.temporary.name))
        (self.folder / "programs").mkdir()
        (self.folder / "programs" / "caveat").symlink_to(CAVEAT)
        (self.folder / "bill.md").write_text("")
        subprocess.run([CAVEAT, "new", "check", "drone-filming", "--folder", "own"], cwd=self.folder, check=True, capture_output=True, timeout=30)
        os.mkdir(self.folder / "functions")
        shutil.copy(SCRIPTS / "_caveat", self.folder / "functions")

    def tearDown(self):
        self.temporary.cleanup()

    def hold(self, complete):
        for line, expected in CASES:
            with self.subTest(line):
                self.assertEqual(sorted(word.rstrip("/") for word in complete(line)), expected)

    def typed_at(self, command, setup):
        shell = Shell(command, self.folder, setup)
        self.hold(shell.complete)
        shell.close()

    @unittest.skipUnless(shutil.which("bash"), "bash is not installed")
    def test_bash(self):
        self.typed_at(["bash", "--norc", "--noprofile", "-i"], f"source {SCRIPTS}/caveat.bash; bind '\"\\t\": insert-completions'")

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh(self):
        self.typed_at(["zsh", "-f", "-i"], "; ".join([
            "fpath=($HOME/functions $fpath)", "autoload -U compinit", "compinit -u -D", "bindkey -e",
            "zle -C all-matches complete-word _generic", "bindkey '^I' all-matches",
            "zstyle ':completion:all-matches::::' completer _all_matches _complete", "zstyle ':completion:all-matches:*' insert yes"]))

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish(self):
        def complete(line):
            done = subprocess.run(["fish", "--no-config", "-c", "source $argv[1]; complete -C $argv[2]", str(SCRIPTS / "caveat.fish"), line], cwd=self.folder,
                                  capture_output=True, text=True, timeout=60, env={"PATH": f"{self.folder}/programs:/usr/bin:/bin", "HOME": str(self.folder), "LC_ALL": "C.UTF-8"})
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            return [entry.split("\t")[0] for entry in done.stdout.splitlines()]
        self.hold(complete)


if __name__ == "__main__":
    CAVEAT = str(pathlib.Path(sys.argv.pop(1)).resolve(strict=True))
    unittest.main()
