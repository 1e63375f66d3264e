#!/usr/bin/env python3
"""The HTML report in a real browser. usage: report_test.py PATH/TO/caveat NPM_FOLDER

Makes pages of tests/corpus, of a hostile bill and of a long law, and opens them with report.mjs. Exit status 77: skipped, because Chromium,
Node.js or the packages of package-lock.json cannot be had.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
CORPUS = HERE.parent / "corpus"

HOSTILE = """The Signals Bill <script>document.title = 'struck'</script>

1. Keeping <img src=x onerror="document.title = 'struck'">

Every "service provider' & </mark></p></section><script>document.title = 'struck'</script> shall retain the traffic data of all its subscribers for two years.

2. Handing over

(1) The Director may order any person <b onclick="x">to produce</b> stored computer data &lt;i&gt;.
"""


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


def install(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, folder)
    lock = (HERE / "package-lock.json").read_text()
    mark = folder / "installed.json"
    if not mark.exists() or mark.read_text() != lock:
        try:
            done = subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"], cwd=folder, capture_output=True, text=True, timeout=180)
        except (OSError, subprocess.TimeoutExpired) as failure:
            skip(f"npm could not get the packages: {failure}")
        if done.returncode:
            skip(f"npm could not get the packages: {done.stderr.strip()[-300:]}")
        mark.write_text(lock)
    for script in HERE.glob("*.mjs"):  # modules are looked for beside it
        shutil.copy(script, folder)


def long_law(units):
    """A law of about 500 pages, with a power in every tenth section."""
    text = ["LONG ACT\n"]
    for i in range(1, units + 1):
        text.append(f"{i}. Matter {i}\n")
        text.append(f"(1) The council shall keep the roads of district {i} in good repair and shall publish the plan of works each year.\n" * 6)
        if i % 10 == 0:
            text.append("(2) The Director may order any service provider to retain the traffic data of all its subscribers.\n")
    return "\n".join(text)


def browser(folder):
    """Chromium's path, with the scripts and their packages in the folder."""
    chromium = shutil.which("chromium")
    if not chromium or not shutil.which("node"):
        skip("chromium or node is not installed")
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, timeout=30).stdout.strip()
    if int(version.lstrip("v").split(".")[0]) < 20:
        skip(f"node is {version}; playwright-core needs 20")
    install(folder)
    return chromium


def main():
    caveat, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    chromium = browser(folder)
    with tempfile.TemporaryDirectory() as temporary:
        pages = pathlib.Path(temporary)
        (pages / "hostile.txt").write_text(HOSTILE)
        (pages / "long.txt").write_text(long_law(2000))
        for name, texts in {
            "act": [CORPUS / "commonwealth-act.txt"],
            "several": [CORPUS / "treaty.txt", CORPUS / "ley.txt", CORPUS / "control.txt"],
            "none": [CORPUS / "control.txt"],
            "hostile": ["hostile.txt"],
            "long": ["long.txt"],
        }.items():
            done = subprocess.run([caveat, "check", "--no-config", "--format", "html", "--output", f"{name}.html", *texts], cwd=pages, timeout=60)
            assert done.returncode in (0, 1), name
        return subprocess.run(["node", folder / "report.mjs", chromium, pages], timeout=300).returncode


if __name__ == "__main__":
    sys.exit(main())
