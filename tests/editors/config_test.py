"""The configurations for Helix, Kate and Zed, and those shown in the notes of every editor: they can be read by the editor's format, start
`caveat lsp` for the kinds of files that the VS Code extension knows, and set what the server knows.
usage: config_test.py CAVEAT INTEGRATIONS"""
import json
import re
import subprocess
import sys
import tomllib
import unittest
import xml.etree.ElementTree
from pathlib import Path

CAVEAT, INTEGRATIONS = sys.argv[1], Path(sys.argv[2])


def toml(path):
    return tomllib.loads((INTEGRATIONS / path).read_text())


def legal_language():
    manifest = json.loads((INTEGRATIONS / "vscode/package.json").read_text())
    return next(one for one in manifest["contributes"]["languages"] if one["id"] == "legal")


SUFFIXES = {suffix.removeprefix(".") for suffix in legal_language()["extensions"]}
HELP = subprocess.run([CAVEAT, "lsp", "--help"], capture_output=True, text=True, check=True, timeout=60).stdout
SETTINGS = set(re.findall(r"\w+", HELP[HELP.index('"caveat" of the editor') :]))


class Configurations(unittest.TestCase):
    def known(self, settings):
        self.assertTrue(settings)
        self.assertLessEqual(set(settings), SETTINGS)

    def test_helix(self):
        config = toml("helix/languages.toml")
        server = config["language-server"]["caveat"]
        self.assertEqual(["caveat", "lsp"], [server["command"], *server["args"]])
        self.known(server["config"])
        languages = {one["name"]: one for one in config["language"]}
        self.assertEqual(SUFFIXES, set(languages["legal"]["file-types"]))
        for language in languages.values():
            self.assertEqual(["caveat"], language["language-servers"])
        for grammar in config["grammar"]:
            inside = grammar["source"]["path"].removeprefix("/path/to/caveat/")
            parser = INTEGRATIONS.parent / inside / "src/parser.c"
            self.assertIn(f"tree_sitter_{grammar['name']}(", parser.read_text())

    def test_kate(self):
        server = json.loads((INTEGRATIONS / "kate/settings.json").read_text())["servers"]["legal"]
        self.assertEqual(["caveat", "lsp"], server["command"])
        self.known(server["initializationOptions"])
        syntax = xml.etree.ElementTree.parse(INTEGRATIONS / "kate/legal.xml").getroot()
        self.assertRegex(syntax.get("name"), server["highlightingModeRegex"])
        self.assertEqual({f"*.{suffix}" for suffix in SUFFIXES}, set(syntax.get("extensions").split(";")))
        styles = {one.get("name") for one in syntax.iter("itemData")}
        rules = [rule for context in syntax.iter("context") for rule in context]
        self.assertLessEqual({rule.get("attribute") for rule in rules}, styles)
        patterns = {rule.get("attribute"): rule.get("String") for rule in rules if rule.tag == "RegExpr"}
        self.assertRegex("PART II—POWERS", patterns["Part"])
        self.assertRegex("Artículo 12", patterns["Unit"])
        self.assertRegex("(1) An officer", patterns["Number"])

    def test_zed(self):
        extension, language = toml("zed/extension.toml"), toml("zed/languages/legal/config.toml")
        self.assertEqual(["Legal text"], extension["language_servers"]["caveat"]["languages"])
        self.assertEqual({"Legal text": "legal"}, extension["language_servers"]["caveat"]["language_ids"])
        self.assertEqual("Legal text", language["name"])
        self.assertIn(language["grammar"], extension["grammars"])
        self.assertEqual(SUFFIXES, set(language["path_suffixes"]))
        self.assertTrue((INTEGRATIONS.parent / extension["grammars"]["legal"]["path"] / "src/parser.c").is_file())
        self.assertEqual(["cdylib"], toml("zed/Cargo.toml")["lib"]["crate-type"])

    def test_what_the_notes_show(self):
        shown = 0
        for notes in INTEGRATIONS.glob("*/README.md"):
            for kind, text in re.findall(r"^```(json|toml)\n(.*?)^```", notes.read_text(), re.M | re.S):
                with self.subTest(notes=str(notes)):
                    {"json": json, "toml": tomllib}[kind].loads(text)
                    shown += 1
        self.assertGreater(shown, 0)


unittest.main(argv=sys.argv[:1])
