#!/usr/bin/env python3
"""Two texts through their drafts, each compared with the one before: every known change is reported, and nothing else. usage: history_test.py PATH/TO/caveat"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

import histories

HERE = pathlib.Path(__file__).resolve().parent
CAVEAT = ""


def effects(comparison):
    """Each effect as changes.yaml writes it."""
    found = []
    for change in comparison["changes"]:
        place = (change["after"] or change["before"])["place"]
        for effect in change["effects"]:
            powers = ["text" if power["title"] == "the text as a whole" else power["check"] for power in effect["powers"]]
            one = {"change": effect["effect"], "at": place}
            if "safeguard" in effect:
                one.update(safeguard=effect["safeguard"], powers=powers)
            elif effect["term"]:
                one.update(by="definition", powers=powers)
            else:
                one.update(power=", ".join(powers))
            found.append(one)
    return found


def moves(comparison):
    """[old, new, what] of those that were not only reworded."""
    found = []
    for move in comparison["moves"]:
        what = [one for one in move["what"] if one != "reworded"]
        if not what or what in (["new"], ["gone"]):
            continue
        numbers = [", ".join(one["number"] for one in move[side]) for side in ("before", "after")]
        found.append([*numbers, what[0]])
    return found


def sorted_lists(effect):
    return {**effect, **({"powers": sorted(effect["powers"])} if "powers" in effect else {})}


OPPOSITE = {"added": "removed", "widened": "narrowed", "weakened": "strengthened", "lost": "gained", "reworded": "reworded"}
OPPOSITE.update({better: worse for worse, better in OPPOSITE.items()})


class EachHistory:
    """What holds for every history; the tests below name one."""
    maxDiff = None

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        for number, text in enumerate(self.HISTORY.drafts, 1):
            (self.folder / f"draft-{number}.txt").write_text(text)

    def run_in(self, *arguments):
        return subprocess.run([CAVEAT, *arguments], cwd=self.folder, capture_output=True, text=True, timeout=60)

    def compare(self, old, new, *options):
        return self.run_in("compare", "--no-config", "--checks", self.HISTORY.checks, *options, f"draft-{old}.txt", f"draft-{new}.txt")

    def same_effects(self, found, expected):
        self.assertCountEqual([sorted_lists(one) for one in found], [sorted_lists(one) for one in expected])

    def test_each_draft_against_the_one_before(self):
        for new, step in enumerate(self.HISTORY.steps, 2):
            with self.subTest(step["edit"]):
                done = self.compare(new - 1, new, "--format", "json")
                self.assertEqual(done.stderr, "")
                found = json.loads(done.stdout)
                self.same_effects(effects(found), step["compare"])
                self.assertCountEqual(moves(found), [[str(before), str(after), what] for before, after, what in step["moves"]])
                worse = any(one["change"] in ("added", "widened", "weakened", "lost") for one in step["compare"])
                self.assertEqual((found["worse"], done.returncode), (worse, 1 if worse else 0))

    def test_backwards_what_got_worse_got_better(self):
        for new, step in enumerate(self.HISTORY.steps, 2):
            with self.subTest(step["edit"]):
                found = json.loads(self.compare(new, new - 1, "--format", "json").stdout)
                backwards = step.get("backwards", [OPPOSITE[one["change"]] for one in step["compare"]])
                self.assertCountEqual([one["change"] for one in effects(found)], backwards)

    def test_a_baseline_of_the_draft_before(self):
        text = self.folder / "text.txt"
        for new, step in enumerate(self.HISTORY.steps, 2):
            with self.subTest(step["edit"]):
                text.write_text(self.HISTORY.drafts[new - 2])
                self.run_in("check", "--no-config", "--format", "sarif", "--output", "known.sarif", "text.txt")
                text.write_text(self.HISTORY.drafts[new - 1])
                done = self.run_in("check", "--no-config", "--format", "sarif", "--baseline", "known.sarif", "--fail-on", "note", "text.txt")
                results = json.loads(done.stdout)["runs"][0]["results"]
                state = {"new": "new", "updated": "worse"}
                found = [(one["ruleId"], state[one["baselineState"]]) for one in results if one["baselineState"] in state]
                self.assertEqual(sorted(found), sorted((check, what) for check, _, what in step["baseline"]))
                self.assertEqual(sum(one["baselineState"] == "absent" for one in results), step["gone"])
                self.assertEqual(done.returncode, 1 if found else 0)


class Law(EachHistory, unittest.TestCase):
    HISTORY = histories.law()


class Bill(EachHistory, unittest.TestCase):
    HISTORY = histories.bill()

    def test_the_last_draft_against_the_first(self):
        found = json.loads(self.compare(1, 8, "--format", "json").stdout)
        where = lambda effect: {key: value for key, value in effect.items() if key != "at"}
        self.same_effects([where(one) for one in effects(found)], [where(one) for step in self.HISTORY.steps for one in step["compare"]])

    def test_a_draft_against_itself_in_another_format(self):
        for other in ("draft.docx", "draft.odt"):
            self.run_in("check", "--format", other.split(".")[1], "--output", other, "draft-7.txt")
            done = self.run_in("compare", "--format", "json", "--fail-on", "any", "draft-7.txt", other)
            found = json.loads(done.stdout)
            self.assertEqual((done.returncode, done.stderr, found["changes"], found["moves"]), (0, "", [], []))

    def test_exit_status(self):
        for old, new, fail_on, status in [(3, 4, "worse", 1), (3, 4, "any", 1), (3, 4, "never", 0), (5, 4, "worse", 1), (6, 7, "any", 0)]:
            with self.subTest(old=old, new=new, fail_on=fail_on):
                self.assertEqual(self.compare(old, new, "--fail-on", fail_on).returncode, status)

    def test_a_draft_from_standard_input(self):
        done = subprocess.run([CAVEAT, "compare", "--no-config", "--checks", self.HISTORY.checks, "--stdin-name", "bill.txt", "--format", "json", "-", "draft-5.txt"],
                              cwd=HERE, input=(HERE / "draft-4.txt").read_text(), capture_output=True, text=True, timeout=60)
        self.assertEqual((done.returncode, done.stderr, json.loads(done.stdout)["before"]["path"]), (1, "", "bill.txt"))

    def test_drafts_in_two_languages_are_not_compared(self):
        done = self.run_in("compare", "--no-config", "draft-1.txt", str(HERE.parent / "corpus" / "ley.txt"))
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn("the old draft is in English and the new one in Spanish", done.stderr)

    def test_mistakes_are_named(self):
        for arguments, says in [(["draft-1.txt", "nothing.txt"], "nothing.txt: cannot be opened"), (["-", "-"], "only one of the two drafts"),
                                (["--format", "htm", "draft-1.txt", "draft-2.txt"], 'did you mean "html"'), (["draft-1.txt"], "new is required")]:
            with self.subTest(arguments):
                done = subprocess.run([CAVEAT, "compare", *arguments], cwd=HERE, capture_output=True, text=True, timeout=60, input="")
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertIn(says, done.stderr)


if __name__ == "__main__":
    CAVEAT = str(pathlib.Path(sys.argv.pop(1)).resolve(strict=True))
    unittest.main()
