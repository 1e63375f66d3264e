#!/usr/bin/env python3
"""Does the worked example of checklists/README.md as it says, from start to end. usage: guide_test.py PATH/TO/caveat"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap

GUIDE = pathlib.Path(__file__).resolve().parents[2] / "checklists" / "README.md"
CAVEAT = str(pathlib.Path(sys.argv[1]).resolve())
ROLL = """    - text: |
        15. The prefect may demand from the organiser a roll of participants.
      tradition: civil-law
      because: A roll is a list.
"""


def caveat(*arguments, status=0):
    done = subprocess.run([CAVEAT, *arguments], capture_output=True, text=True, timeout=60)
    assert done.returncode == status, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}"
    assert not done.stderr, done.stderr
    return done.stdout


def main():
    example = GUIDE.read_text().split("## Worked example", 1)[1]
    blocks = {kind: [textwrap.dedent(words) for words in re.findall(rf"^ *```{kind}\n(.*?)^ *```", example, re.S | re.M)] for kind in ("yaml", "text")}
    words, when, examples, safeguard, citations = blocks["yaml"]
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        caveat("new", "check", "membership-list-demand", "--folder", "our-checks")
        check, lexicon = pathlib.Path("our-checks/powers/membership-list-demand.yaml"), pathlib.Path("our-checks/lexicon/en/membership.yaml")
        lexicon.parent.mkdir(parents=True)
        lexicon.write_text(words)
        text = check.read_text()
        text = text[:text.index("when:")] + when + text[text.index("unless:"):text.index("examples:")] + examples
        check.write_text(text)
        assert "2 examples of 1 checks" in caveat("test", "our-checks")

        check.write_text(text.replace("  pass:\n", ROLL + "  pass:\n"))
        told = caveat("test", "our-checks", status=1)
        assert blocks["text"][0].strip() in told, told
        lexicon.write_text(words.replace('["list', '["roll of participants|members", "list'))
        assert "3 examples of 1 checks" in caveat("test", "our-checks")

        pathlib.Path("our-checks/safeguards").mkdir()
        pathlib.Path("our-checks/safeguards/organiser-informed.yaml").write_text(safeguard)
        pathlib.Path("our-checks/citations.yaml").write_text(citations)
        named = example.split("Name them in the check", 1)[1].replace("\n", " ")
        keys = [re.search(rf"`({key}: \[.*?\])`", named)[1] for key in ("needs", "citations")]
        check.write_text(re.sub(r"needs:.*?(?=ask:)", "\n".join(keys) + "\n", check.read_text(), flags=re.S))
        assert "1 checks and 1 safeguards" in caveat("test", "our-checks")
        caveat("docs", "--output", "reference", "--checklist", "our-checks")
        assert "Who sat in the room" in pathlib.Path("reference/checks/membership-list-demand.html").read_text()

        pathlib.Path("bill.txt").write_text("MEETINGS BILL\n\nClause 3. Lists\n\n(1) An inspector may require the organiser to produce the list of members.\n")
        assert "membership-list-demand" in caveat("check", "--checklist", "our-checks", "bill.txt", status=1)


if __name__ == "__main__":
    main()
