#!/usr/bin/env python3
"""Holds the structs of the present header to those of a former one, as the rules at the head of parkdb.h ask: what was there is there, in its
place and of its type; what never changes is as it was; and every public struct is named by a rule.

Usage: former_structs.py FORMER-HEADER HEADER…
"""
import pathlib
import re
import sys

FIXED = ["parkdb_error", "parkdb_number", "parkdb_load_result", "parkdb_csv_result"]


def structs_of(text):
    """The members of each struct, in order, with their types: {name: [declaration]}."""
    plain = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    found = {}
    for body, name in re.findall(r"typedef struct \w+ \{(.*?)\} (\w+);", plain, flags=re.S):
        members = []
        for line in re.findall(r"[^;]+(?=;)", body):
            kind, names = re.fullmatch(r"\s*((?:const )?\w+(?: const \*const)?(?: long)?(?=[ *]))(.*)", line, flags=re.S).groups()
            members += [f"{kind} {' '.join(one.split())}" for one in names.split(",")] if "(" not in names else [" ".join(line.split())]
        found[name] = members
    return found


def main():
    former = structs_of(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    texts = [pathlib.Path(path).read_text(encoding="utf-8") for path in sys.argv[2:]]
    present = structs_of("".join(texts))
    rules = texts[0][texts[0].index("Programs and versions."):texts[0].index("Text is UTF-8 throughout")]
    rows = set(re.findall(r"PARKDB_API const (\w+) \*\w+_row\(", "".join(texts)))
    wrong = [name for name, members in former.items() if present.get(name, [])[:len(members)] != members]
    wrong += [name for name in FIXED if present.get(name) != former[name] or name not in rules]
    wrong += [name for name in present if name not in rows and name not in rules]
    if len(former) < 60 or len(present) < len(former):
        wrong.append(f"only {len(former)} and {len(present)} structs were found")
    if wrong:
        sys.exit("FAILED: not as a former program, or a rule of parkdb.h, has it: " + ", ".join(sorted(set(wrong))))


main()
