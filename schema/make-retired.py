#!/usr/bin/env python3
"""Writes lib/upkeep/retired.c: the views, triggers and indexes that a released version had (test/data/schema-VERSION.sql) and the schema has no more.

An upgrade drops them before anything else runs. Run it when one is gone from the schema, or a version is released.
Usage: make-retired.py [DIRECTORY]
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
OBJECT = re.compile(r"^CREATE (?:UNIQUE )?(VIEW|TRIGGER|INDEX) (?:IF NOT EXISTS )?(\w+)", re.M)


def objects(paths):
    return {found.groups() for path in paths for found in OBJECT.finditer(path.read_text(encoding="utf-8"))}


def main():
    released = objects((ROOT / "test/data").glob("schema-*.sql"))
    retired = sorted(released - objects((ROOT / "schema").glob("*.sql")))
    rows = "".join('    {PK_OBJECT_%s, "%s"},\n' % row for row in retired)
    to = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "lib" / "upkeep"
    text = f"""/* Written by schema/make-retired.py from the schemas of released versions. */
#include "upkeep/retired.h"

const struct pk_retired pk_retired[] = {{
{rows}    {{PK_OBJECT_OTHER, NULL}}}};
"""
    (to / "retired.c").write_text(text, encoding="utf-8")


main()
