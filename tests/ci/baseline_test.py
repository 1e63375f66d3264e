#!/usr/bin/env python3
"""A bill through its drafts: a baseline calls new what is new or worse, and nothing else. usage: baseline_test.py PATH/TO/caveat"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

from drafts import drafts

CAVEAT = ""


class Baseline(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.temporary.name)

    def tearDown(self):
        self.temporary.cleanup()

    def run_check(self, *arguments):
        done = subprocess.run([CAVEAT, "check", *map(str, arguments)], cwd=self.folder, capture_output=True, text=True, timeout=60)
        return done

    def write(self, text, name="bill.txt"):
        (self.folder / name).parent.mkdir(exist_ok=True)
        (self.folder / name).write_text(text)

    def keep(self, *paths):
        self.run_check("--format", "sarif", "--output", "baseline.sarif", *paths)

    def news(self, *paths):
        done = self.run_check("--format", "jsonl", "--baseline", "baseline.sarif", *paths)
        self.assertEqual(done.stderr, "")
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def test_each_draft_against_the_one_before(self):
        for name, text, changed in drafts():
            self.write(text)
            if changed is not None:
                with self.subTest(name):
                    status, found = self.news("bill.txt")
                    self.assertEqual({one["check"] for one in found if one["level"] != "note"} , changed)
                    self.assertEqual(status, 1 if changed else 0)
            self.keep("bill.txt")

    def test_states_in_sarif(self):
        all_drafts = {name: text for name, text, _ in drafts()}
        self.write(all_drafts["another addressee"])
        self.keep("bill.txt")
        self.write(all_drafts["no judge any more"].replace("Every provider shall retain", "No provider shall retain"))
        log = json.loads(self.run_check("--format", "sarif", "--baseline", "baseline.sarif", "bill.txt").stdout)
        states = {(result["ruleId"], result["baselineState"]) for result in log["runs"][0]["results"]}
        # With fewer than three powers, nothing is said of the text as a whole any more.
        self.assertEqual(states, {("blanket-data-retention", "absent"), ("production-order", "unchanged"), ("gag-secrecy-order", "unchanged"),
                                  ("document-no-remedy", "absent"), ("document-no-transparency", "absent"),
                                  ("realtime-traffic-data", "absent"), ("realtime-traffic-data", "new")})
        human = self.run_check("--baseline", "baseline.sarif", "bill.txt").stdout
        self.assertIn("in the baseline already", human)
        self.assertNotIn("Blanket", human)

    def test_a_weaker_safeguard_elsewhere_is_worse(self):
        _, text, _ = next(drafts())
        self.write(text)
        self.keep("bill.txt")
        self.write(text.replace("shall be notified by the police within 90 days after", "may be notified by the police, as appropriate, after"))
        _, found = self.news("bill.txt")
        about_text = {one["check"]: one["baseline"] for one in found if one["unit"] is None}
        self.assertEqual(about_text, {"document-no-notification": "new"})
        self.assertEqual({one["baseline"] for one in found if one["unit"]}, {"worse"})

    def test_a_renamed_file_is_known_and_a_copy_is_new(self):
        _, text, _ = next(drafts())
        self.write(text, "old.txt")
        self.keep("old.txt")
        (self.folder / "old.txt").rename(self.folder / "new.txt")
        self.assertEqual(self.news("new.txt"), (0, []))
        self.write(text, "old.txt")
        _, found = self.news(".")
        self.assertEqual({one["path"] for one in found}, {"new.txt"})

    def test_what_is_no_baseline(self):
        _, text, _ = next(drafts())
        self.write(text)
        for content, says in [("", "no JSON"), ("[]", "no SARIF"), ('{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}}]}', "no run of caveat"),
                              ('{"version": "2.1.0", "runs": [3, {"tool": []}]}', "no run of caveat"), (None, "cannot be read")]:
            (self.folder / "odd.sarif").unlink(missing_ok=True)
            if content is not None:
                self.write(content, "odd.sarif")
            done = self.run_check("--baseline", "odd.sarif", "bill.txt")
            self.assertEqual(done.returncode, 2)
            self.assertIn(says, done.stderr)
            self.assertIn("odd.sarif", done.stderr)
        self.write('{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "caveat"}}, "results": [1, {}, {"partialFingerprints": 2},'
                   ' {"partialFingerprints": {"caveat/v1": "a"}, "locations": [7], "properties": {"safeguards": {"x": 1}}}]}]}', "odd.sarif")
        self.assertEqual(self.run_check("--baseline", "odd.sarif", "bill.txt").returncode, 1)


if __name__ == "__main__":
    CAVEAT = str(pathlib.Path(sys.argv.pop(1)).resolve(strict=True))
    unittest.main()
