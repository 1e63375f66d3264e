#!/usr/bin/env python3
"""Holds the code against the order of its rooms.

usage: check.py [--self-test] [SOURCE]

Fails, naming file and line, when a file in plugin/ includes a room to the right of its own, when a room's target links one, when a library is used
outside the one room that may use it, when a source file is longer than 400 lines, or when the code that reads structure or norms holds a function
word of a language: those are data of grammars/legal/src/ and checklists/lexicon/. --self-test shows that each of these is caught.
"""
import pathlib
import re
import sys
import tempfile

# Each room and the rooms it may include.
MAY_INCLUDE = {
    "text": set(),
    "document": {"text"},
    "provision": {"text", "document"},
    "checklist": {"text"},
    "norm": {"text", "document", "provision", "checklist"},
    "review": {"text", "document", "provision", "checklist", "norm"},
    "report": {"text", "document", "provision", "checklist", "norm", "review"},
    "lsp": {"text", "document", "provision", "checklist", "norm", "review", "report"},
    "cli": {"text", "document", "provision", "checklist", "norm", "review", "report", "lsp"},
}
# What the headers of a library look like, and the rooms that alone may include them.
ONLY_IN = {
    r"unicode/|libstemmer": "text",
    r"md4c|zip\.h|pugixml|poppler": "document",
    r"tree_sitter/": "provision",
    r"yaml-cpp": "checklist",
    r"boost/(archive|serialization)": "review",
    r"CLI/": "cli",
}
LONGEST = 400
# Rooms whose code knows no language, and the file in them that says to people what a norm lacks.
NO_LANGUAGE_IN = {"provision", "norm"}
SPEAKS = "plugin/norm/pattern.cpp"
# Words of English, Spanish, French and German that are no id and no name of an element. Code that looks for a language's words is soon in need of one.
FUNCTION_WORDS = set(
    "the this that these such of and or to for from in on by with under shall"
    " el la los las este esta del de por con que"
    " le les et ou du des dans avec pour par"
    " der die das und oder von mit für im dieser dieses".split()
)
TOKEN = re.compile(r'//.*|/\*.*?\*/|\'(?:\\.|[^\'\\])+\'|"((?:\\.|[^"\\])*)"')
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]')
ROOM = re.compile(r"^\s*room\((\w+)((?:\s+\w+)*)")


def words_of_a_language(line):
    """Function words in the strings of a line, but for formats ("by {}") and parts of ids ("subject-to")."""
    for token in TOKEN.finditer(line):
        if "{" not in (token[1] or ""):
            yield from (word for word in re.findall(r"[^\W\d_]+(?:-\w+)*", token[1] or "") if word.lower() in FUNCTION_WORDS)


def mistakes(source):
    plugin = source / "plugin"
    for path in sorted(plugin.rglob("*")):
        if path.suffix not in (".cpp", ".h"):
            continue
        room = path.relative_to(plugin).parts[0]
        name = path.relative_to(source)
        if room not in MAY_INCLUDE:
            yield f"{name}: the room {room} is not known here; add it to MAY_INCLUDE with what it may include"
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        if len(lines) > LONGEST:
            yield f"{name}: {len(lines)} lines; split it, {LONGEST} is the most"
        for number, line in enumerate(lines, 1):
            include = INCLUDE.match(line)
            if not include:
                if room in NO_LANGUAGE_IN and str(name) != SPEAKS:
                    yield from (f"{name}:{number}: the word \"{word}\" of a language belongs in grammars/legal/src/ or a lexicon" for word in words_of_a_language(line))
                continue
            first = include[1].split("/")[0]
            if first in MAY_INCLUDE and first != room and first not in MAY_INCLUDE[room]:
                yield f"{name}:{number}: {room}/ may not include {include[1]}"
            for pattern, only in ONLY_IN.items():
                if room not in only.split(", ") and re.match(pattern, include[1]):
                    yield f"{name}:{number}: only {only}/ may include {include[1]}"
    lists = source / "CMakeLists.txt"
    for number, line in enumerate(lists.read_text(encoding="utf-8").splitlines(), 1):
        declared = ROOM.match(line)
        if not declared or declared[1] not in MAY_INCLUDE:
            continue
        for linked in declared[2].split():
            if linked == "LIBS":
                break
            if linked not in MAY_INCLUDE[declared[1]]:
                yield f"CMakeLists.txt:{number}: {declared[1]} may not link {linked}"


def self_test():
    """Each of these one-file projects must give exactly one mistake."""
    bad = {
        "plugin/text/a.cpp": '#include "norm/norm.h"\n',
        "plugin/norm/b.cpp": "#include <unicode/uchar.h>\n",
        "plugin/cli/c.cpp": "#include <yaml-cpp/yaml.h>\n",
        "plugin/review/d.h": "//\n" * (LONGEST + 1),
        "plugin/attic/e.cpp": "\n",
        "plugin/norm/g.cpp": 'if (words.starts_with("The term")) return;\n',
        "plugin/provision/h.cpp": 'constexpr const char* kJoints[] = {"und"};  // "oder"\n',
        "CMakeLists.txt": "room(checklist norm LIBS fmt::fmt)\n",
    }
    good = {"plugin/norm/f.cpp": '#include "checklist/model.h"\n#include <vector>\n',
            "plugin/provision/i.cpp": '{"wrap_up", "\\"", \'"\', "this-section"}  // "the term"\n',
            "plugin/review/j.cpp": 'return "reaches the power";\n', "CMakeLists.txt": "room(norm provision checklist)\n"}
    for name, content in [*bad.items(), *good.items()]:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "CMakeLists.txt").write_text("")
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(content)
            found = list(mistakes(root))
            expected = 1 if bad.get(name) == content else 0
            if len(found) != expected:
                sys.exit(f"self-test: {name} gave {found}, expected {expected} mistake(s)")


def main():
    arguments = sys.argv[1:]
    if "--self-test" in arguments:
        self_test()
        arguments.remove("--self-test")
    source = pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).resolve().parents[2]
    found = list(mistakes(source))
    print(*found, sep="\n")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
