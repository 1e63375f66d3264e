#!/usr/bin/env python3
"""Fails when a sanitizer has reported anything since the last time; shows the reports and clears them away. usage: reports.py FOLDER"""
import pathlib
import sys

SHOWN = 20_000  # characters of them all

reports = sorted(pathlib.Path(sys.argv[1]).iterdir())
words = "\n".join(f"{report.name}:\n{report.read_text(errors='replace')}" for report in reports)
for report in reports:
    report.unlink()
print(words[:SHOWN])
print(f"{len(reports)} reports")
sys.exit(1 if reports else 0)
