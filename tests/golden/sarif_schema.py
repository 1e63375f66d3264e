#!/usr/bin/env python3
"""Validates the SARIF that caveat writes against the published schema of SARIF 2.1.0.

usage: sarif_schema.py PATH/TO/caveat CACHE_FOLDER

The schema is CAVEAT_SARIF_SCHEMA (a path), or the one in the cache folder, or that of an npm package, which is put into the cache folder.
Exit status 77: skipped, because neither the schema nor a validator can be had here (the message says which).
"""
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile

PACKAGE = "@microsoft/jest-sarif@1.0.0-beta.0"
TESTS = pathlib.Path(__file__).resolve().parent.parent
CORPUS = TESTS / "corpus"


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


def schema(cache):
    given = os.environ.get("CAVEAT_SARIF_SCHEMA")
    if given:
        return json.loads(pathlib.Path(given).read_text())
    kept = cache / "sarif-schema-2.1.0.json"
    if not kept.exists():
        if not shutil.which("npm"):
            skip("npm is not here to get the SARIF schema; CAVEAT_SARIF_SCHEMA may name a copy")
        with tempfile.TemporaryDirectory() as folder:
            try:
                packed = subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, capture_output=True, text=True, timeout=90)
            except subprocess.TimeoutExpired:
                skip("npm did not answer in time with the SARIF schema")
            archives = list(pathlib.Path(folder).glob("*.tgz"))
            if packed.returncode != 0 or not archives:
                skip("npm could not get the SARIF schema: " + packed.stderr.strip()[-200:])
            with tarfile.open(fileobj=io.BytesIO(archives[0].read_bytes())) as archive:
                member = next(m for m in archive.getmembers() if m.name.endswith(".json") and "/schemas/sarif-2.1.0" in m.name)
                cache.mkdir(parents=True, exist_ok=True)
                kept.write_bytes(archive.extractfile(member).read())
    return json.loads(kept.read_text())


def main():
    caveat, cache = sys.argv[1:]
    try:
        import jsonschema
    except ImportError:
        skip("python3-jsonschema is not installed")
    with tempfile.TemporaryDirectory() as folder:
        binary = pathlib.Path(folder) / "a b.bin"
        binary.write_bytes(b"\x7fELF\0\0\0")
        windows = pathlib.Path(folder) / "windows.txt"
        windows.write_bytes("Article 1 – Orders\n\nThe Director may “order” any person to produce stored data.\n".encode("cp1252"))
        texts = sorted(str(path) for path in CORPUS.iterdir())
        done = subprocess.run([caveat, "check", "--format", "sarif", *texts, str(windows), str(binary)], capture_output=True, timeout=120)
    log = json.loads(done.stdout)
    drafts = [str(TESTS / "history" / f"draft-{number}.txt") for number in (1, 8)]
    compared = json.loads(subprocess.run([caveat, "compare", "--format", "sarif", *drafts], capture_output=True, timeout=120).stdout)
    assert compared["runs"][0]["results"]
    published = schema(pathlib.Path(cache))
    validator = jsonschema.validators.validator_for(published)(published)
    problems = [problem for one in (log, compared) for problem in
                sorted(validator.iter_errors(one), key=lambda problem: list(map(str, problem.absolute_path)))]
    for problem in problems[:20]:
        print("/".join(map(str, problem.absolute_path)) + ": " + problem.message[:300])
    run = log["runs"][0]
    results = run["results"]
    rules = run["tool"]["driver"]["rules"]
    print(f"{len(results)} results, {len(rules)} rules, {len(problems)} problems")
    assert results and done.returncode == 2 and run["invocations"][0]["exitCode"] == 2
    assert run["invocations"][0]["executionSuccessful"] is False
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in results)
    assert all(rule["help"]["markdown"] and rule["helpUri"] for rule in rules)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
