#!/usr/bin/env python3
"""The reference site in a real browser. usage: site_test.py PATH/TO/caveat NPM_FOLDER

Follows every link between the pages that `caveat docs` writes, and opens one of each kind with site.mjs. Exit status 77: skipped, because
Chromium, Node.js or the packages of package-lock.json cannot be had.
"""
import html.parser
import pathlib
import subprocess
import sys
import tempfile

import report_test


class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__()
        self.links, self.ids = [], []
        self.feed(path.read_text())

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.links += [attributes[name] for name in ("href", "src") if name in attributes]
        self.ids += [attributes["id"]] if "id" in attributes else []


def lost_links(site):
    pages = {path: Page(path) for path in site.rglob("*.html")}
    assert len(pages) > 90, f"{len(pages)} pages"
    for path, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), f"{path.name}: an id comes twice"
        for link in page.links:
            if link.startswith(("https://", "http://")):
                continue
            file, _, place = link.partition("#")
            target = (path.parent / file).resolve() if file else path
            if not target.is_file() or place and place not in pages[target].ids:
                yield f"{path.relative_to(site)}: {link}"


def main():
    caveat, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory() as temporary:
        site = pathlib.Path(temporary).resolve() / "reference"
        subprocess.run([caveat, "docs", "--output", site], check=True, timeout=60)
        lost = list(lost_links(site))
        assert not lost, lost[:10]
        chromium = report_test.browser(folder)
        return subprocess.run(["node", folder / "site.mjs", chromium, site], timeout=300).returncode


if __name__ == "__main__":
    sys.exit(main())
