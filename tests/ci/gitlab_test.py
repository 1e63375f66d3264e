#!/usr/bin/env python3
"""The GitLab template: its script as a runner would run it, and the example of its README run by gitlab-ci-local.

usage: gitlab_test.py PATH/TO/caveat [NPM_FOLDER]
With NPM_FOLDER: gitlab-ci-local, put there from npm. Exit status 77: skipped, because it cannot be had.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree

import npm
import project
import yaml

FOLDER = project.INTEGRATIONS / "gitlab"
TEMPLATE = FOLDER / "caveat.gitlab-ci.yml"
PACKAGES = ["gitlab-ci-local@4.61.1"]
NPM = None
SAMPLE = (project.ROOT / "tests" / "corpus" / "sample-bill.md").read_text()


class InGitLab(project.InProject):
    def reports(self):
        issues = json.loads((self.folder / ".caveat/code-quality.json").read_text())
        suite = ElementTree.parse(self.folder / ".caveat/junit.xml").getroot()
        return {issue["location"]["path"] for issue in issues}, [one.get("name") for one in suite]


class Script(InGitLab):
    def run_job(self, **variables):
        job = yaml.safe_load(TEMPLATE.read_text())["caveat"]
        script = self.top / "script.sh"
        script.write_text("set -eo pipefail\n" + "\n".join(job["before_script"] + job["script"]))
        return self.run_in("bash", script, environment={**job["variables"], **variables})

    def test_reports(self):
        self.write("bills/a.md", SAMPLE)
        self.write("b.md", SAMPLE)
        done = self.run_job(CAVEAT_PATHS="bills", CAVEAT_OPTIONS="--profile core --fail-on error")
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(self.reports(), ({"bills/a.md"}, ["bills/a.md"]))
        self.assertIn("Blanket data retention", done.stdout)
        self.assertEqual(self.run_job(CAVEAT_OPTIONS="--fail-on never").returncode, 0)
        self.assertEqual(self.reports()[0], {"b.md", "bills/a.md"})

    def test_mistakes_are_said_once(self):
        (self.folder / "broken.pdf").write_bytes(b"%PDF-1.4\nnothing")
        done = self.run_job()
        self.assertEqual((done.returncode, done.stderr.count("broken.pdf")), (2, 1))
        (self.programs / "caveat").unlink()
        done = self.run_job()
        self.assertEqual(done.returncode, 1)
        self.assertIn("CAVEAT_DEB", done.stderr)

    def test_the_package_is_installed(self):
        (self.programs / "caveat").unlink()
        deb = self.write("tools/c.deb", "")
        (self.programs / "apt-get").write_text(f'#!/bin/sh\necho "$*" >>{self.top}/ran\nln -sf {self.CAVEAT} {self.programs}/caveat\n')
        (self.programs / "apt-get").chmod(0o755)
        self.write("a.md", SAMPLE)
        self.assertEqual(self.run_job(CAVEAT_DEB="tools/c.deb").returncode, 1)
        self.assertEqual((self.top / "ran").read_text().splitlines(), ["update -qq", f"install -y -qq {deb}"])

    def test_what_the_readme_sets_is_there(self):
        (example,) = project.examples(FOLDER / "README.md", "yaml")
        job = yaml.safe_load(TEMPLATE.read_text())["caveat"]
        self.assertEqual(set(yaml.safe_load(example)["caveat"]["variables"]) - set(job["variables"]), set())


@unittest.skipUnless(shutil.which("rsync"), "rsync, which gitlab-ci-local runs, is not installed")
class Npm(InGitLab):
    def test_the_example(self):
        (example,) = project.examples(FOLDER / "README.md", "yaml")
        # What the README says of a copy: there is no GitLab here to get another project from.
        copied = example.replace("  - project: <group>/caveat\n    file: integrations/gitlab/caveat.gitlab-ci.yml\n", "  - local: caveat.gitlab-ci.yml\n")
        self.assertNotEqual(copied, example)
        self.write(".gitlab-ci.yml", copied)
        shutil.copy(TEMPLATE, self.folder)
        self.write("bills/a.md", SAMPLE)
        self.write("b.md", SAMPLE)
        self.commit()
        self.run_ok("git", "remote", "add", "origin", "git@example.org:group/bills.git")
        node = os.path.dirname(shutil.which("node"))
        local = lambda *arguments: self.run_in("node", NPM / "node_modules/gitlab-ci-local/src/index.js", "--force-shell-executor", *arguments,
                                               environment={"PATH": f"{self.environment['PATH']}:{node}"})
        done = local("--list")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("caveat", done.stdout)
        done = local("caveat")
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn("Blanket data retention", done.stdout + done.stderr, done.stdout + done.stderr)
        self.assertEqual(self.reports(), ({"bills/a.md"}, ["bills/a.md"]))


if __name__ == "__main__":
    project.InProject.CAVEAT = str(pathlib.Path(sys.argv[1]).resolve(strict=True))
    if len(sys.argv) > 2:
        NPM = pathlib.Path(sys.argv[2]).resolve()
        npm.install(NPM, PACKAGES)
    unittest.main(argv=sys.argv[:1], defaultTest="Npm" if NPM else "Script")
