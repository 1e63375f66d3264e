#!/usr/bin/env python3
"""The pandoc filters, by the commands of integrations/pandoc/README.md. usage: pandoc_test.py PATH/TO/caveat

Exit status 77: skipped, because pandoc is not installed.
"""
import html
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile

INTEGRATION = pathlib.Path(__file__).resolve().parents[2] / "integrations" / "pandoc"
CAVEAT = ""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

BILL = """# Keeping and handing over

## Section 1. Keeping

*Every* service provider shall retain “the traffic data” of all its **subscribers** for two years.

## Section 2. Handing over

The Director may, without a warrant:

(a) order any person to produce stored computer data <b>at once</b>; or
(b) order any service provider to decrypt any communication.

| A table | is left |
|---------|---------|
| as      | it is   |
"""


def plain(markup):
    """The words of a page, without footnotes and their marks."""
    markup = re.sub(r"<(section|aside)[^>]*footnotes.*?</\1>", "", markup, flags=re.DOTALL)
    markup = re.sub(r"<a\s[^>]*footnote-ref.*?</a>", "", markup, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


class Pandoc(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.temporary.name)
        (cls.folder / "bin").mkdir()
        (cls.folder / "bin" / "caveat").symlink_to(CAVEAT)
        (cls.folder / "bill.md").write_text(BILL)
        for filter_file in INTEGRATION.glob("*.lua"):
            shutil.copy(filter_file, cls.folder)
        cls.environment = {"PATH": f"{cls.folder / 'bin'}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "HOME": str(cls.folder)}
        for block in re.findall(r"```sh\n(.*?)```", (INTEGRATION / "README.md").read_text(), re.DOTALL):
            for line in block.splitlines():
                cls.shell(line)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    @classmethod
    def shell(cls, command):
        done = subprocess.run(["sh", "-c", command], cwd=cls.folder, env=cls.environment, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, f"{command}\n{done.stderr}"
        assert not done.stderr, done.stderr
        return done.stdout

    def comments(self, name):
        with zipfile.ZipFile(self.folder / name) as file:
            comments = ElementTree.fromstring(file.read("word/comments.xml"))
            body = ElementTree.fromstring(file.read("word/document.xml"))
        found = {}
        for comment in comments:
            number, inside, words = comment.get(W + "id"), False, ""
            for node in body.iter():
                if node.get(W + "id") == number:
                    inside = {"commentRangeStart": True, "commentRangeEnd": False}.get(node.tag.removeprefix(W), inside)
                if inside and node.tag == W + "t":
                    words += node.text or ""
            self.assertEqual(comment.get(W + "author"), "caveat")
            found["".join(comment.itertext())] = words
        return found

    def test_word_comments(self):
        found = self.comments("reviewed.docx")
        words = {said.split(" (")[0]: on for said, on in found.items()}
        self.assertIn("shall retain “the traffic data", words["Blanket data retention"])
        self.assertIn("order any person to produce stored computer data", words["Production order"])
        self.assertIn("order any service provider to decrypt", words["Compelled assistance or decryption"])
        self.assertTrue(any("Section 2(b)" in said and "Ask for" in said for said in found), found)

    def test_html_spans_and_footnotes(self):
        page = (self.folder / "reviewed.html").read_text()
        self.assertIn('<span class="caveat error">order any service provider to decrypt</span>', " ".join(page.split()))
        notes = re.search(r'<(section|aside)[^>]*footnotes.*?</\1>', page, re.DOTALL)[0]
        self.assertIn("<strong>Production order</strong>", notes)
        bare = subprocess.run(["pandoc", "bill.md", "--standalone", "--metadata", "title=The bill, reviewed"], cwd=self.folder, capture_output=True, text=True, timeout=60).stdout
        self.assertEqual(plain(page).split(), plain(bare).split())

    def test_options(self):
        page = self.shell("pandoc bill.md --lua-filter caveat.lua --metadata caveat-checks=blanket-data-retention -t html")
        self.assertEqual(len(re.findall(r'<li[^>]*id="fn', page)), 1)

    def test_memo(self):
        page = (self.folder / "memo.html").read_text()
        self.assertIn('class="references csl-bib-body', page)
        self.assertNotIn("[@", page)
        self.assertNotIn("???", page)
        self.assertRegex(page, r'<span\s+class="citation"\s+data-cites="[^"]*">\(<a\s+href="#ref-')
        with zipfile.ZipFile(self.folder / "memo.docx") as file:
            words = "".join(ElementTree.fromstring(file.read("word/document.xml")).itertext())
        for each in ("Main concerns", "Recommendations", "Sources", "Blanket data retention"):
            self.assertIn(each, words)

    def test_words_of_a_law_are_no_markup(self):
        hostile = "<script>x</script> ![i](image.png) [l](javascript:x) `c` $m$ *b* @eff-2011-budapest | a \\ b &lt;i&gt; ~~s~~"
        (self.folder / "hostile.txt").write_text(
            f"{hostile} ACT\n\n1. Keeping\n\nEvery service provider shall retain the traffic data of all its subscribers {hostile} for two years.\n")
        for form, times in (("memo", 2), ("markdown", 1)):
            page = self.shell(f"caveat check --language en --format {form} --fail-on never --quiet hostile.txt | pandoc -f markdown -t html --wrap=none --mathml")
            for each in ("<script", "<img", "<a href=\"javascript", "<math", "<em>b", "<del", "data-cites=\"eff-2011-budapest"):
                self.assertNotIn(each, page)
            # A title loses its stars, as those of Markdown.
            words = html.unescape(re.sub("</?strong>", "", page)).replace("*", " ").split()
            self.assertEqual(" ".join(words).count(" ".join(hostile.replace("*", " ").split())), times, page)


if __name__ == "__main__":
    if not shutil.which("pandoc"):
        print("skipped: pandoc is not installed")
        sys.exit(77)
    CAVEAT = str(pathlib.Path(sys.argv[1]).resolve(strict=True))
    unittest.main(argv=sys.argv[:1])
