#!/usr/bin/env python3
"""Validates a checklist folder against the JSON Schemas beside this script.

usage: validate.py [FOLDER]        (default: the folder above this one)

Prints one line a mistake; exit status 1 when there is one. Needs python3-yaml and python3-jsonschema.
"""
import json
import pathlib
import re
import sys

import jsonschema
import yaml

SCHEMAS = pathlib.Path(__file__).resolve().parent


class Yaml(yaml.SafeLoader):
    """YAML 1.2 as caveat and the editors read it: yes, no and dates are texts."""


Yaml.yaml_implicit_resolvers = {}
for kind, pattern, first in [
    ("bool", r"^(true|false)$", "tf"),
    ("int", r"^-?[0-9]+$", "-0123456789"),
    ("float", r"^-?[0-9]+\.[0-9]+$", "-0123456789"),
    ("null", r"^(~|null|)$", ["~", "n", ""]),
]:
    Yaml.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", re.compile(pattern), list(first))


def schema_of(path: pathlib.Path) -> str:
    if path.parent.name == "powers":
        return "check"
    if path.parent.name == "safeguards":
        return "safeguard"
    if path.parent.parent.name == "lexicon":
        return "language" if path.stem == "language" else "lexicon"
    return path.stem


def validator(name: str) -> jsonschema.Draft7Validator:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    resolver = jsonschema.RefResolver(base_uri=SCHEMAS.as_uri() + "/", referrer=schema)
    return jsonschema.Draft7Validator(schema, resolver=resolver)


def main() -> int:
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else SCHEMAS.parent
    files = sorted(folder.rglob("*.yaml"))
    validators = {}
    mistakes = 0
    for path in files:
        name = schema_of(path)
        if name not in validators:
            validators[name] = validator(name)
        try:
            content = yaml.load(path.read_text(encoding="utf-8"), Loader=Yaml)
        except yaml.YAMLError as failure:
            print(f"{path}: {failure}")
            mistakes += 1
            continue
        for error in validators[name].iter_errors(content):
            best = jsonschema.exceptions.best_match([error])
            print(f"{path}: {'/'.join(map(str, best.absolute_path))}: {best.message}")
            mistakes += 1
    if not files:
        print(f"{folder}: no YAML files")
        return 1
    print(f"{len(files)} files, {mistakes} mistakes")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
