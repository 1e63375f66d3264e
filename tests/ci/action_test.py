#!/usr/bin/env python3
"""The GitHub action: its steps, taken out of action.yml and run as a runner does, and the workflow of its README.

usage: action_test.py PATH/TO/caveat [NPM_FOLDER]
With NPM_FOLDER: both files by action-validator, against GitHub's own schemas. Exit status 77: skipped, because it cannot be had.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest
import urllib.parse

import npm
import project
import yaml

FOLDER = project.INTEGRATIONS / "github-action"
PACKAGES = ["@action-validator/cli@0.6.0", "@action-validator/core@0.6.0"]
NPM = None
SAMPLE = (project.ROOT / "tests" / "corpus" / "sample-bill.md").read_text()


def evaluate(expression, context):
    """GitHub's expressions, as far as they are used here; what is not there is empty."""
    words = re.sub(r"'([^']*)'|(always\(\))|([a-z][\w.-]*)",
                   lambda m: repr(m[1]) if m[1] is not None else "True" if m[2] else repr(str(context.get(m[3], ""))), expression)
    return eval(words.replace("&&", " and ").replace("||", " or "), {"__builtins__": {}})


def filled(text, context):
    return re.sub(r"\$\{\{\s*(.*?)\s*\}\}", lambda m: str(evaluate(m[1], context)), str(text))


class Runner:
    """Runs the steps of a job with the environment and the files that GitHub gives them."""

    def __init__(self, test, event):
        self.test, self.context = test, {"github.token": "t", "github.workspace": str(test.folder), **event}
        self.files = {name: test.top / name.lower() for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_PATH", "GITHUB_ENV")}
        self.temp = test.top / "runner-temp"
        self.temp.mkdir(exist_ok=True)
        self.used, self.printed, self.errors = [], "", ""
        self.files["GITHUB_STEP_SUMMARY"].write_text("")

    def run(self, steps, context, prefix=""):
        """Whether all went well, and the outputs by step."""
        fine = True
        for step in steps:
            condition = step.get("if", "success")
            if not ((fine or "always()" in str(condition)) and (condition == "success" or evaluate(str(condition), context))):
                continue
            if "uses" in step:
                given = {key: filled(value, context) for key, value in step.get("with", {}).items()}
                self.used.append((step["uses"], given))
                if "/integrations/github-action@" in step["uses"]:
                    ok, outputs = self.action(given)
                    context.update({f"steps.{step['id']}.outputs.{key}": value for key, value in outputs.items()})
                    fine = fine and ok
                continue
            for name in ("GITHUB_OUTPUT", "GITHUB_PATH"):
                self.files[name].write_text("")
            environment = {key: filled(value, context) for key, value in step.get("env", {}).items()}
            environment.update({name: str(path) for name, path in self.files.items()})
            environment.update({"RUNNER_TEMP": str(self.temp), "GITHUB_WORKSPACE": str(self.test.folder), "CI": "true"})
            script = self.temp / "step.sh"
            script.write_text(filled(step["run"], context))
            done = self.test.run_in("bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script, environment=environment)
            self.printed += done.stdout
            self.errors += done.stderr
            fine = fine and done.returncode == 0
            for line in self.files["GITHUB_OUTPUT"].read_text().splitlines():
                context[f"steps.{step['id']}.outputs.{line.split('=', 1)[0]}"] = line.split("=", 1)[1]
        return fine

    def action(self, given):
        action = yaml.safe_load((FOLDER / "action.yml").read_text())
        assert not set(given) - set(action["inputs"]), given
        inputs = {f"inputs.{key}": given.get(key, value["default"]) for key, value in action["inputs"].items()}
        context = {**inputs, "github.action_path": str(FOLDER)}
        fine = self.run(action["runs"]["steps"], context)
        return fine, {key: filled(value["value"], context) for key, value in action["outputs"].items()}

    def annotations(self):
        found = re.findall(r"^::(error|warning|notice) file=([^,]*),.*?title=([^:,]*)", self.printed, re.M)
        return [(level, file, urllib.parse.unquote(title)) for level, file, title in found]


class Action(project.InProject):
    def act(self, event=None, **inputs):
        runner = Runner(self, event or {})
        fine, outputs = runner.action({key.replace("_", "-"): value for key, value in inputs.items()})
        return fine, outputs, runner

    def test_a_bill(self):
        self.write("bills/a b.md", SAMPLE)
        fine, outputs, runner = self.act(paths="bills\n", options="--checks=production-order\n--tags=retention\n")
        self.assertEqual((fine, outputs), (False, {"status": "1", "sarif-file": ".caveat/results.sarif", "comment-file": ".caveat/comment.md"}), runner.errors)
        self.assertIn(("error", "bills/a b.md"), [one[:2] for one in runner.annotations()])
        comment = (self.folder / ".caveat/comment.md").read_text()
        self.assertIn("| error |", comment)
        self.assertEqual(runner.files["GITHUB_STEP_SUMMARY"].read_text(), comment)
        self.assertEqual(json.loads((self.folder / ".caveat/results.sarif").read_text())["version"], "2.1.0")
        self.assertEqual(runner.used, [("github/codeql-action/upload-sarif@v3", {"sarif_file": ".caveat/results.sarif", "category": "caveat"})])

    def test_inputs(self):
        self.write("bill.md", SAMPLE)
        fine, outputs, runner = self.act(fail_on="never", annotations="false", summary="false", upload_sarif="false", sarif_file="s.sarif", comment_file="c.md")
        self.assertEqual((fine, outputs["status"], runner.used, runner.annotations()), (True, "0", [], []))
        self.assertEqual(runner.files["GITHUB_STEP_SUMMARY"].read_text(), "")
        self.assertTrue((self.folder / "s.sarif").exists() and (self.folder / "c.md").exists())

    def test_nothing_from_an_input_is_run(self):
        self.write("bill.md", SAMPLE)
        fine, _, _ = self.act(paths="$(touch run1)\n`touch run2`", options="; touch run3", fail_on="'; touch run4 #", upload_sarif="false")
        self.assertFalse(fine)
        self.assertEqual([path.name for path in self.folder.iterdir() if path.name.startswith("run")], [])

    def test_what_cannot_be_read(self):
        self.write("bill.md", SAMPLE)
        (self.folder / "broken.pdf").write_bytes(b"%PDF-1.4\nnothing")
        fine, outputs, runner = self.act()
        self.assertEqual((fine, outputs["status"]), (False, "2"))
        self.assertEqual(runner.errors.count("broken.pdf"), 1)
        self.assertIn("could not be read", (self.folder / ".caveat/comment.md").read_text())
        self.assertEqual({path for _, path, _ in runner.annotations()}, {"bill.md"})
        for inputs, says in (({"options": "--profile=cor"}, 'did you mean "core"'), ({"baseline": "none.sarif"}, "none.sarif")):
            fine, outputs, runner = self.act(**inputs)
            self.assertEqual((fine, outputs["status"]), (False, ""))
            self.assertIn(says, runner.errors)
            self.assertEqual(runner.used, [])

    def test_a_long_comment_is_cut(self):
        order = "Article {}\n\nThe Director may order any person to produce the computer data – “all of them” – that the Director needs.\n\n"
        for name in "abcdefgh":
            self.write(f"a-long-name-of-a-folder-for-bills/{name}.txt", "".join(order.format(i) for i in range(1, 60)))
        self.act(fail_on="never")
        comment = (self.folder / ".caveat/comment.md").read_text()
        self.assertLess(len(comment), 65536)
        self.assertTrue(comment.endswith("The rest is in the summary of the job.\n"))

    def test_getting_caveat(self):
        (get, *_) = yaml.safe_load((FOLDER / "action.yml").read_text())["runs"]["steps"]
        action = self.top / "source/integrations/github-action"
        action.mkdir(parents=True)
        for name in ("quickstart", "packages"):
            script = action.parent / name
            script.write_text(f"#!/bin/sh\necho {name} \"$@\" >>{self.top}/ran\nmkdir -p {self.top}/source/build/release/bin\n")
            script.chmod(0o755)
        deb = self.write("c.deb", "")
        (self.top / "ran").touch()
        for on_path, name, ran, path in ((True, "", "", ""), (True, "c.deb", f"packages {deb}\n", ""),
                                         (False, "", "quickstart\n", f"{self.top}/source/build/release/bin\n")):
            (self.top / "ran").write_text("")
            runner = Runner(self, {})
            if not on_path:
                (self.programs / "caveat").unlink()
            self.assertTrue(runner.run([get], {"inputs.deb": name, "github.action_path": str(action)}), runner.errors)
            self.assertEqual(((self.top / "ran").read_text(), runner.files["GITHUB_PATH"].read_text()), (ran, path))

    def test_texts_through_their_drafts(self):
        titles = {check["id"]: check["title"] for check in json.loads(self.run_ok("caveat", "list", "--format", "json"))}
        before = self.commit_draft("", "begin")
        for history in project.histories.histories():
            for number, (text, expected) in enumerate(history.expected(), 1):
                head = self.commit_draft(text, f"draft {number}", f"{history.name}.txt")
                known = {"baseline": ".caveat/results.sarif"} if expected is not None else {}
                fine, outputs, runner = self.act(changed_since=before, **known)
                if expected is not None:
                    with self.subTest(history.name, draft=number):
                        self.assertEqual((fine, outputs["status"]), (not expected, "1" if expected else "0"), runner.errors)
                        self.assertEqual(len(runner.annotations()), len(expected), runner.printed)
                        for check, title in zip(sorted(titles[check] for check, _ in expected), sorted(title for _, _, title in runner.annotations())):
                            self.assertIn(check, title)
                        comment = (self.folder / ".caveat/comment.md").read_text()
                        self.assertEqual([comment.count(f", {state} |") for state in ("new", "worse")],
                                         [len([one for one in expected if one[1] == state]) for state in ("new", "worse")])
                (self.folder / ".caveat/comment.md").unlink()
                before = head

    def commit_draft(self, text, message, name="bill.txt"):
        self.write(".gitignore", "*.sarif\n")
        self.write(name, text)
        return self.commit(message)


class Readme(project.InProject):
    def test_every_input_is_documented(self):
        action = yaml.safe_load((FOLDER / "action.yml").read_text())
        rows = dict(re.findall(r"^\| `([a-z-]+)` \| (.*?) \|", (FOLDER / "README.md").read_text(), re.M))
        self.assertEqual(set(rows), set(action["inputs"]))
        for name, value in action["inputs"].items():
            if value["default"]:
                self.assertEqual(rows[name], f"`{value['default']}`")

    def workflow(self):
        (text,) = project.examples(FOLDER / "README.md", "yaml")
        return text

    def test_the_workflow(self):
        (job,) = yaml.safe_load(self.workflow())["jobs"].values()
        base = self.commit_all({"bills/known.md": SAMPLE})
        self.commit_all({"bills/new.md": SAMPLE, "elsewhere.md": SAMPLE})
        for name in ("gh", "apt-get"):
            (self.programs / name).write_text(f'#!/bin/sh\necho "{name} $*" >>{self.top}/ran\ncase "$*" in *--edit-last*) exit 1 ;; esac\n')
            (self.programs / name).chmod(0o755)
        event = {"github.event_name": "pull_request", "github.event.pull_request.base.sha": base, "github.event.pull_request.html_url": "https://example.org/pull/7"}
        runner = Runner(self, event)
        self.assertFalse(runner.run(job["steps"], {**runner.context}), runner.errors)
        self.assertEqual({one[1] for one in runner.annotations()}, {"bills/new.md"}, runner.errors)
        ran = (self.top / "ran").read_text().splitlines()
        self.assertEqual(ran[2:], ["gh pr comment https://example.org/pull/7 --edit-last --body-file .caveat/comment.md",
                                   "gh pr comment https://example.org/pull/7 --body-file .caveat/comment.md"])
        # On a push there is no base, and no comment.
        runner = Runner(self, {"github.event_name": "push"})
        (self.top / "ran").unlink()
        self.assertFalse(runner.run(job["steps"], {**runner.context}))
        self.assertEqual({one[1] for one in runner.annotations()}, {"bills/known.md", "bills/new.md"})
        self.assertEqual(len((self.top / "ran").read_text().splitlines()), 2)

    def commit_all(self, files):
        for name, text in files.items():
            self.write(name, text)
        return self.commit()

    @unittest.skipUnless(shutil.which("shellcheck"), "shellcheck is not installed")
    def test_the_scripts_by_shellcheck(self):
        for step in yaml.safe_load((FOLDER / "action.yml").read_text())["runs"]["steps"]:
            if "run" in step:
                done = subprocess.run(["shellcheck", "--severity=warning", "-s", "bash", "-"], input=step["run"], capture_output=True, text=True, timeout=60)
                self.assertEqual(done.returncode, 0, done.stdout)


class Npm(Readme):
    def test_the_workflow(self):
        """By GitHub's schemas, and a mistake in each is seen."""
        for name, text, right, wrong in (("action.yml", (FOLDER / "action.yml").read_text(), "using: composite", "using: komposit"),
                                         ("workflow.yml", self.workflow(), "runs-on:", "run-on:")):
            for content, status in ((text, 0), (text.replace(right, wrong), 1)):
                path = self.write(name if name == "action.yml" else ".github/workflows/" + name, content)
                done = subprocess.run(["node", NPM / "node_modules/@action-validator/cli/cli.mjs", path], capture_output=True, text=True, timeout=60)
                self.assertEqual(done.returncode, status, name + done.stdout + done.stderr)


if __name__ == "__main__":
    project.InProject.CAVEAT = str(pathlib.Path(sys.argv[1]).resolve(strict=True))
    names = ["Action", "Readme"]
    if len(sys.argv) > 2:
        NPM = pathlib.Path(sys.argv[2]).resolve()
        npm.install(NPM, PACKAGES)
        names = ["Npm"]
    unittest.main(argv=sys.argv[:1], defaultTest=names)
