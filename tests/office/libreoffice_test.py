#!/usr/bin/env python3
"""A second word processor reads the comments that caveat writes: LibreOffice shows them on the words of the findings.

usage: libreoffice_test.py CAVEAT

Skipped (exit status 77) where soffice is not installed.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

CORPUS = pathlib.Path(__file__).resolve().parent.parent / "corpus"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def letters(words):
    return re.sub(r"\s+", "", words)


class Comments:
    """What stands between the marks of each comment, and what the comment says."""

    def __init__(self, flat):
        self.found, self.open = [], {}
        self.walk(ElementTree.parse(flat).getroot().find(OFFICE + "body"))

    def add(self, words):
        for comment in self.open.values():
            comment["on"] += words or ""

    def walk(self, element):
        if element.tag == OFFICE + "annotation":
            comment = {"on": "", "says": "".join(element.itertext()), "links": len(list(element.iter(TEXT + "a")))}
            self.open[element.get(OFFICE + "name")] = comment
            self.found.append(comment)
        elif element.tag == OFFICE + "annotation-end":
            self.open.pop(element.get(OFFICE + "name"), None)
        else:
            self.add(element.text)
            for child in element:
                self.walk(child)
                self.add(child.tail)


def main():
    caveat = sys.argv[1]
    if not shutil.which("soffice"):
        print("soffice is not installed: skipped")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)

        def convert(source, to):
            subprocess.run(["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
                            "--convert-to", to, "--outdir", folder, source], check=True, capture_output=True, timeout=240)
            return folder / f"{source.stem}.{to}"

        def review(source, *options):
            run = subprocess.run([caveat, "check", "--quiet", "--no-config", "--fail-on", "never", *options, source],
                                 capture_output=True, check=False)
            if run.returncode != 0:
                sys.exit(f"{source.name}: {run.stderr.decode()}")
            return run.stdout

        bill = folder / "bill.md"
        shutil.copy(CORPUS / "sample-bill.md", bill)
        mistakes = []
        for kind, other in (("docx", "odt"), ("odt", "docx")):
            new = folder / f"new.{kind}"
            review(bill, "--format", kind, "--output", new)
            # The same as LibreOffice itself saves it: with its styles, lists and comments that are there already.
            saved = convert(new, other)
            reviewed = folder / f"reviewed-{other}.{other}"
            review(saved, "--format", other, "--output", reviewed)
            for file, source, already in ((new, bill, 0), (reviewed, saved, 1)):
                findings = json.loads(review(source, "--format", "json"))["files"][0]["findings"]
                quotes = sorted(letters(finding["quote"].replace("#", "")) for finding in findings)
                comments = Comments(convert(file, "fodt")).found
                words = sorted(letters(comment["on"]) for comment in comments)
                if not quotes or words != sorted(quotes * (1 + already)):
                    mistakes.append(f"{file.name}: comments on {words}, findings {quotes}")
                if not all(comment["says"] for comment in comments):
                    mistakes.append(f"{file.name}: a comment says nothing")
                if not any(comment["links"] for comment in comments):
                    mistakes.append(f"{file.name}: no citation is a link")
                print(f"{file.name}: {len(comments)} comments on the words of {len(findings)} findings")
        if mistakes:
            sys.exit("\n".join(mistakes))


if __name__ == "__main__":
    main()
