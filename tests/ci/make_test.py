#!/usr/bin/env python3
"""The rules for make, as their README says. usage: make_test.py PATH/TO/caveat"""
import pathlib
import shutil
import sys
import unittest

import project

FOLDER = project.INTEGRATIONS / "make"
SAMPLE = (project.ROOT / "tests" / "corpus" / "sample-bill.md").read_text()


@unittest.skipUnless(shutil.which("make"), "make is not installed")
class Make(project.InProject):
    def test_the_example(self):
        (example,) = project.examples(FOLDER / "README.md", "make")
        self.write("Makefile", example)
        shutil.copy(FOLDER / "caveat.mk", self.folder)
        self.write("bills/a.md", SAMPLE)
        self.write("bills/b.md", SAMPLE.replace("shall retain", "may retain"))
        self.write("bills/c.txt", SAMPLE)
        done = self.run_in("make", "lint")
        self.assertEqual(done.returncode, 2, done.stderr)
        self.assertIn("bills/a.md:", done.stdout)
        self.assertNotIn("c.txt", done.stdout)
        self.run_ok("make", "baseline")
        self.assertIn("in the baseline already", self.run_ok("make", "lint"))
        self.write("bills/a.md", SAMPLE + "\n\n30. Secrecy\n\nThe Director may order a provider not to disclose to any person that data were requested.\n")
        done = self.run_in("make", "lint")
        self.assertEqual(done.returncode, 2)
        self.assertIn("gag-secrecy-order", done.stdout)
        self.run_ok("make", "reports")
        self.assertEqual(sorted(path.name for path in (self.folder / "reports/bills").iterdir()),
                         ["a.md.html", "a.md.memo.md", "b.md.html", "b.md.memo.md"])
        self.assertIn("Nothing to be done", self.run_ok("make", "reports"))


if __name__ == "__main__":
    project.InProject.CAVEAT = str(pathlib.Path(sys.argv.pop(1)).resolve(strict=True))
    unittest.main()
