"""What the tests of integrations/ share: a project in git, examples out of a README, the texts in drafts of tests/history."""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest


ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
INTEGRATIONS = ROOT / "integrations"
sys.path.append(str(ROOT / "tests" / "history"))
import histories  # noqa: E402


def examples(readme, language):
    """The blocks of a README in a language, as they are printed."""
    return re.findall(rf"^```{language}\n(.*?)^```$", pathlib.Path(readme).read_text(), re.M | re.S)


class InProject(unittest.TestCase):
    """A folder that is a git repository, with `caveat` on the PATH."""

    CAVEAT = ""

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.top = pathlib.Path(os.path.realpath(temporary.name))
        self.folder = self.top / "project"
        self.programs = self.top / "programs"
        for folder in (self.folder, self.programs):
            folder.mkdir()
        (self.programs / "caveat").symlink_to(self.CAVEAT)
        self.environment = {"PATH": f"{self.programs}:/usr/bin:/bin", "HOME": str(self.top), "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1"}
        for key, value in {"user.name": "a", "user.email": "a@example.org", "init.defaultBranch": "main"}.items():
            self.run_ok("git", "config", "--global", key, value)
        self.run_ok("git", "init", "-q")

    def run_in(self, *arguments, folder=None, environment=None):
        return subprocess.run(list(map(str, arguments)), cwd=folder or self.folder, capture_output=True, text=True, timeout=120,
                              env={**self.environment, **(environment or {})})

    def run_ok(self, *arguments, **options):
        done = self.run_in(*arguments, **options)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def commit(self, message="more"):
        self.run_ok("git", "add", "-A")
        self.run_ok("git", "commit", "-q", "--no-verify", "-m", message)
        return self.run_ok("git", "rev-parse", "HEAD").strip()
