"""Texts in drafts, each with what every draft changes: the bill of changes.yaml, whose drafts are files, and the law of law.yaml, whose drafts are made here."""
import dataclasses
import pathlib
import re

import yaml

HERE = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass
class History:
    name: str
    checks: str  # what the drafts are about, so that a new check does not change what is expected
    drafts: list  # their texts
    steps: list  # of each draft but the first: edit, compare, moves, baseline, gone

    def expected(self):
        """Yields (text, what a baseline of the draft before calls new or worse, as (check, state)); of the first, None."""
        yield self.drafts[0], None
        for text, step in zip(self.drafts[1:], self.steps):
            yield text, sorted((check, state) for check, _, state in step["baseline"])


def edited(text, step):
    if "move" in step:
        heading, before = step["move"]
        begin = text.index(heading + "\n")
        end = re.compile(r"^(Article|TITLE) ", re.M).search(text, begin + len(heading)).start()
        article, text = text[begin:end], text[:begin] + text[end:]
        at = text.index(before)
        text = text[:at] + article + text[at:]
    numbers = step.get("renumber", {})
    text = re.sub(r"(Article|Art\.) (\d+)", lambda found: f"{found[1]} {numbers.get(int(found[2]), found[2])}", text)
    for words, others in step.get("replace", []):
        assert text.count(words) == 1, (words, text.count(words))
        text = text.replace(words, others)
    return text


def bill():
    return History("bill", "production-order,content-interception,compelled-assistance-decryption,blanket-data-retention,preservation-order,gag-secrecy-order,"
                   "document-no-oversight,document-no-remedy,document-no-transparency",
                   [(HERE / f"draft-{number}.txt").read_text() for number in range(1, 9)], yaml.safe_load((HERE / "changes.yaml").read_text()))


def law():
    steps = yaml.safe_load((HERE / "law.yaml").read_text())
    drafts = [(HERE / "law.txt").read_text()]
    for step in steps:
        drafts.append(edited(drafts[-1], step))
    return History("law", "production-order,content-interception,blanket-data-retention,search-seizure-devices,gag-secrecy-order,document-no-oversight,"
                   "document-no-transparency", drafts, steps)


def histories():
    return [bill(), law()]
