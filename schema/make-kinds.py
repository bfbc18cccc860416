#!/usr/bin/env python3
"""Writes what repeats the descriptions of rows in schema/kinds/, so that each kind of row is said once.

Usage: python3 schema/make-kinds.py [DIRECTORY]

Without a directory the files of this source tree are written; with one, the same files below it, to be compared with them. A tool for
developers: what it writes is committed, and building needs a C compiler and CMake alone. docs/how-to-add-a-view.md says how to use it.

A description is the file schema/kinds/NUMBER_NAME.kind. Its number is that of the SQL file that makes the table or view; kinds come in the
order of their files. A line that begins at the margin opens an entry, the indented lines below say more of it, # begins a comment:

  kind NAME
    table     the table or view that is read and written, where it has another name than the kind
    list      the list of a policy file where its records stand
    order     the order of rows; x is the table
    doors     which functions it has: find, row, put, remove; "find(by hand)" is written by hand in lib/
    since     the version in which the struct and its functions came; of a kind with doors
    insert    of a view without doors: "alone", where it is there for INSERT alone, or "too"
    key       the members of the key as the header names them, where they are not the columns with the flag key
    en, zh    what the struct is, in English and Chinese
    one, one_zh  what one row is, for the READMEs, the catalogue and the reference, where en and zh do not say it well enough
    find, put    what the header says of these functions beside filters and key
  column NAME TYPE [FLAG…] [else "WORD"] [in COLUMN] [as KIND] [since VERSION]
    en, zh    what it holds, a sentence each that can be read alone; "as KIND" takes the words of the column of that name in another
              kind, and what en says then is for the header. A kind is called parkdb_NAME; the catalogue says the name of its table.
    file      what a policy file has there, where that is something else
    TYPE is text, real, number (may be missing), whole (a whole number that may be missing), int, flag (0 or 1), tristate, or ref(KIND): the
    code of a row of that kind, in a table its id. FLAG is one of lib/rows/record.h. "else" is what a missing text stands for, "in" the table's
    column where it has another name. "since" marks a column that a struct got after it had been released: such columns come last.
  beside NAME TYPE [as KIND]           a column of the table that the struct does not have; columns stand in the table's order
  filter NAME COLUMN                   the column is what the filter says; of a ref, the row that its code names
  filter NAME CONDITION(COLUMN)        a condition of schema/kinds/conditions.list
  filter NAME sql SQL                  any other condition
    of, words, what  what the filter's text is, as in schema/kinds/filters.list, where neither that list nor the column says it
  filters as KIND                      the filters of that kind

A kind without doors has no struct: it is there for SQL alone, in the catalogue and the reference, see schema/catalogue.py.
"""
import pathlib
import re
import sys
import textwrap

sys.dont_write_bytecode = True
import catalogue
import filters

ROOT = pathlib.Path(__file__).resolve().parent.parent
KINDS = ROOT / "schema" / "kinds"
WIDTH = 140

C_TYPES = {"text": "const char *", "ref": "const char *", "real": "double ", "number": "parkdb_number ", "whole": "parkdb_number ",
           "int": "int ", "flag": "int ", "tristate": "parkdb_number "}
FLAGS = ["key", "required", "parent", "order", "main", "local", "self", "last", "always", "name"]
PROPERTIES = {
    "kind": ["table", "list", "order", "doors", "since", "insert", "key", "en", "zh", "one", "one_zh", "find", "put"],
    "column": ["en", "zh", "file"],
    "beside": ["en", "zh"],
    "filter": ["of", "words", "what"],
    "member": ["of", "words", "what", "formerly"],
    "filters": [],
}


# ---------------------------------------------------------------- Reading


def fail(place, words):
    sys.exit(f"{place}: {words}")


def read_entries(path):
    """The entries of a file: (place, words of the first line, {property: text})."""
    entries = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        place = f"{path.relative_to(ROOT)}:{number}"
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line.startswith(" "):
            word = line.split()[0]
            if word not in PROPERTIES:
                fail(place, f'found "{word}", expected one of {", ".join(PROPERTIES)}')
            entries.append((place, line, {}))
            continue
        name, _, text = line.strip().partition(" ")
        if not entries:
            fail(place, "an indented line before any entry")
        known = PROPERTIES[entries[-1][1].split()[0]]
        if name not in known:
            fail(place, f'found "{name}", expected one of {", ".join(known) or "none"}')
        entries[-1][2][name] = text.strip()
    return entries


def read_conditions():
    conditions = {}
    for line in (KINDS / "conditions.list").read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            name, _, sql = line.partition(" ")
            conditions[name] = sql.strip()
    return conditions


def read_sections():
    """The sections of the header: (the number from which each begins, title, paragraph, title in Chinese)."""
    sections = []
    for line in (KINDS / "sections.list").read_text(encoding="utf-8").split("\n"):
        if line.startswith("#") or not line.strip():
            continue
        if line.startswith(" "):
            sections[-1][2].append(line.strip())
        else:
            number, _, titles = line.partition(" ")
            sections.append((number, titles.partition(" | "), []))
    return [(number, titles[0].strip(), " ".join(lines), titles[2].strip()) for number, titles, lines in sections]


def read_column(place, line, properties):
    column = {"flags": [], "else": None, "in": None, "as": None, "since": None, "place": place, "ref": None, **properties}
    match = re.fullmatch(r'(?:column|beside) (\w+) (\w+)(?:\((\w+)\))?((?: (?!else |in |as |since )\w+)*)(?: else ("[^"]*"))?(?: in (\w+))?'
                         r'(?: as (\w+))?(?: since ([\d.]+))?', line.rstrip())
    if not match:
        fail(place, f'cannot read "{line}"')
    column["name"], column["type"], column["ref"], flags, column["else"], column["in"], column["as"], column["since"] = match.groups()
    column["flags"] = flags.split()
    if column["type"] not in C_TYPES or (column["type"] == "ref") != bool(column["ref"]):
        fail(place, f'there is no type "{column["type"]}"')
    for flag in column["flags"]:
        if flag not in FLAGS:
            fail(place, f'there is no flag "{flag}"')
    return column


def column_named(kind, name):
    for column in kind["in_sql"]:
        if column["name"] == name:
            return column
    return None


def id_table(ref):
    return {"region": "area", "park": "area", "area_group": "area", "task": "clause"}.get(ref, ref)


def read_members():
    """The members of parkdb_filter: {name: {property: text}}."""
    return {line.split()[1]: properties for _, line, properties in read_entries(KINDS / "filters.list")}


def read_filter(place, kind, line, properties, conditions):
    name, text = line.split(None, 2)[1:]
    return {"name": name, "sql": read_condition(place, kind, text, conditions), "column": column_named(kind, text), "place": place, **properties}


def complete_filters(kinds):
    """Each filter with what its text is."""
    members, refs = read_members(), filters.refs_of((ROOT / "lib" / "core" / "database.h").read_text(encoding="utf-8"))
    schema = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "schema").glob("*.sql")))
    for kind in kinds:
        for one in kind["filters"]:
            if one["name"] not in members:
                fail(one["place"], f'there is no member "{one["name"]}" in schema/kinds/filters.list')
            wrong = filters.look_up(one, kind, one["column"], members[one["name"]], refs, schema)
            if wrong:
                fail(one["place"], wrong)


def read_condition(place, kind, text, conditions):
    word, _, sql = text.partition(" ")
    if word == "sql":
        return sql
    match = re.fullmatch(r"(\w+)\((.+)\)", text)
    if match:
        if match.group(1) not in conditions:
            fail(place, f'there is no condition "{match.group(1)}" in schema/kinds/conditions.list')
        return conditions[match.group(1)].replace("$", match.group(2))
    column = column_named(kind, text)
    if not column:
        fail(place, f'{kind["name"]} has no column "{text}"')
    if column["type"] == "ref":
        return f'x.{text} = (SELECT id FROM {id_table(column["ref"])} WHERE code = ?)'
    return f"x.{text} = ?"


def read_doors(place, text):
    doors = {}
    for door, by_hand in re.findall(r"(\w+)(\(by hand\))?", text):
        if door not in ("find", "row", "put", "remove"):
            fail(place, f'there is no door "{door}"')
        doors[door] = "by hand" if by_hand else "made"
    return doors


def check_growth(kind):
    """Columns that came later stand last, are no key, and lie behind all that an older struct can have had, its padding included."""
    late = [column for column in kind["columns"] if column["since"]]
    if kind["columns"][len(kind["columns"]) - len(late):] != late:
        fail(late[0]["place"], "a column with since stands before one without")
    for column in late:
        if "key" in column["flags"]:
            fail(column["place"], "a column with since cannot be part of the key: programs built before do not have it")
        before = kind["columns"][kind["columns"].index(column) - 1]
        if {column["type"], before["type"]} <= {"int", "flag"} and before["since"] != column["since"]:
            fail(column["place"], f'an int right after the int "{before["name"]}" may lie in the padding of the older struct')


def read_kind(path, conditions):
    kind = {"columns": [], "in_sql": [], "filters": [], "like": None, "number": path.name[:3]}
    for place, line, properties in read_entries(path):
        words = line.split()
        if words[0] == "kind":
            kind.update(name=words[1], place=place, **properties)
            kind["doors"] = read_doors(place, properties.get("doors", ""))
        elif words[0] in ("column", "beside"):
            kind["in_sql"].append(read_column(place, line, properties))
            if words[0] == "column":
                kind["columns"].append(kind["in_sql"][-1])
        elif words[0] == "filters":
            kind["like"] = words[2]
        else:
            kind["filters"].append(read_filter(place, kind, line, properties, conditions))
    if path.name != f'{kind["number"]}_{kind["name"]}.kind':
        fail(kind["place"], f'the kind {kind["name"]} stands in a file of another name')
    kind.setdefault("table", kind["name"])
    kind.setdefault("key", ", ".join(column["name"] for column in kind["columns"] if "key" in column["flags"]))
    check_growth(kind)
    if bool(kind["doors"]) != ("since" in kind):
        fail(kind["place"], "since: expected the version in which the functions came, and none of a kind without doors")
    return kind


def read_kinds():
    conditions = read_conditions()
    kinds = [read_kind(path, conditions) for path in sorted(KINDS.glob("*.kind"))]
    by_name = {kind["name"]: kind for kind in kinds}
    complete_filters(kinds)
    for kind in kinds:
        for column in kind["in_sql"]:
            if column["as"] and not column_named(by_name[column["as"]], column["name"]):
                fail(column["place"], f'{column["as"]} has no column {column["name"]}')
        if kind["like"]:
            by_name[kind["like"]]["is_model"] = True
            kind["filters"] = by_name[kind["like"]]["filters"]
    return kinds


def said_of(kinds, column, language):
    """What a column holds, in words of its own or those of the column that it is as."""
    for kind in kinds:
        if column["as"] == kind["name"]:
            return said_of(kinds, column_named(kind, column["name"]), language)
    return column.get(language, "")


# ---------------------------------------------------------------- Writing C


def comment(text, indent=""):
    """A documentation comment, on one line where it fits."""
    line = f"{indent}/** {text} */"
    if len(line) <= WIDTH:
        return line + "\n"
    lines = textwrap.wrap(text, WIDTH - len(indent) - 3, break_long_words=False, break_on_hyphens=False)
    return indent + "/**\n" + "".join(f"{indent} * {part}\n" for part in lines) + indent + " */\n"


def member_line(declaration, width, words):
    if not words:
        return f"    {declaration}\n"
    begin = f"    {declaration:<{width}} /**< "
    lines = textwrap.wrap(words, WIDTH - len(begin) - 3, break_long_words=False, break_on_hyphens=False)
    return begin + ("\n" + " " * len(begin)).join(lines) + " */\n"


def member_words(column):
    return column.get("en") or (f'As in parkdb_{column["as"]}.' if column["as"] else "")


def with_since(kind, text):
    return f'{text} @since {kind["since"]}'


def struct(kind):
    members = [(C_TYPES[column["type"]] + column["name"] + ";", member_words(column)) for column in kind["columns"]]
    width = max(len(declaration) for declaration, _ in members)
    lines = "".join(member_line(declaration, width, words) for declaration, words in members)
    return f'{comment(with_since(kind, kind["en"]))}typedef struct parkdb_{kind["name"]} {{\n{lines}}} parkdb_{kind["name"]};\n'


def declarations(kind):
    name, doors, text = kind["name"], kind["doors"], "\n"
    if "find" in doors:
        names = ", ".join(one["name"] for one in kind["filters"])
        words = [f"Filters: {names}.", kind.get("find"), "See parkdb_cursor."]
        text += comment(with_since(kind, " ".join(word for word in words if word)))
        text += f"PARKDB_API int parkdb_{name}_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);\n"
    if "row" in doors:
        text += f"PARKDB_API const parkdb_{name} *parkdb_{name}_row(const parkdb_cursor *cursor); /**< Its row, see parkdb_next; or NULL. */\n"
    if "put" in doors:
        text += comment(with_since(kind, " ".join(word for word in [f'Key: {kind["key"]}. See "Writing" above.', kind.get("put")] if word)))
        text += f"PARKDB_API int parkdb_{name}_put_sized(parkdb *db, const parkdb_{name} *row, size_t size);\n"
        text += f"PARKDB_API int parkdb_{name}_remove(parkdb *db, const parkdb_{name} *row); /**< Reads the key alone. */\n"
    return text


def puts(kinds):
    """The functions that put a row: for a caller inline, with the size of the struct that it was built with; in the library, what programs
    built against a header without the sizes call."""
    names = [kind["name"] for kind in kinds if "put" in kind["doors"]]
    former = "".join(f"PARKDB_API int parkdb_{name}_put(parkdb *db, const parkdb_{name} *row);\n" for name in names)
    inline = "".join(f"static inline int parkdb_{name}_put(parkdb *db, const parkdb_{name} *row)\n"
                     f"{{\n    return parkdb_{name}_put_sized(db, row, sizeof *row);\n}}\n" for name in names)
    return f"""/* ---------------------------------------------------------------- Putting a row
 *
 * parkdb_<kind>_put(db, row) tells the library the size of the caller's struct, so that a library whose struct has grown reads no further:
 * members that are not there are as if zero. The functions of the same names in the library are those of programs that were built before.
 */

#ifdef PARKDB_BUILDING
{former}#else
{inline}#endif

"""


WRITTEN = "Written by schema/make-kinds.py from schema/kinds/: change those."


def section_of(sections, kind):
    return [section for section in sections if section[0] <= kind["number"]][-1]


def section_titles(kind):
    _, title, _, title_zh = section_of(read_sections(), kind)
    return {"en": title, "zh": title_zh}


def section_comment(section):
    _, title, paragraph, _ = section
    text = f"/* ---------------------------------------------------------------- {title}"
    if not paragraph:
        return text + " */\n"
    lines = textwrap.wrap(paragraph, WIDTH - 3, break_long_words=False, break_on_hyphens=False)
    return text + "\n *\n" + "".join(f" * {line}\n" for line in lines) + " */\n"


def with_struct(kinds):
    return [kind for kind in kinds if kind["doors"]]


def header(kinds):
    sections, last = read_sections(), None
    text = f"""/* SPDX-License-Identifier: MIT */
/**
 * @file parkdb_rows.h
 * The rows of parkdb: a struct and its functions for each table and view. Part of parkdb.h, which includes it.
 * {WRITTEN}
 */
/* clang-format off */
#ifndef PARKDB_ROWS_H
#define PARKDB_ROWS_H

#ifndef PARKDB_H
#error "Include parkdb.h, of which this is a part."
#endif

"""
    for kind in with_struct(kinds):
        if section_of(sections, kind) != last:
            last = section_of(sections, kind)
            text += section_comment(last) + "\n"
        text += struct(kind) + declarations(kind) + "\n"
    return text + puts(kinds) + "#endif\n"


def former_size(kind):
    """The size of the struct before sizes were passed."""
    for column in kind["columns"]:
        if column["since"]:
            return f'offsetof(parkdb_{kind["name"]}, {column["name"]})'
    return f'sizeof(parkdb_{kind["name"]})'


def kind_ids(kinds):
    ids = "".join(f'    PK_KIND_{kind["name"].upper()},\n' for kind in with_struct(kinds))
    return f"""/* Every table and view that has rows for callers. {WRITTEN} */
/* clang-format off */
#ifndef PARKDB_CORE_KIND_IDS_H
#define PARKDB_CORE_KIND_IDS_H

enum pk_kind_id {{
{ids}    PK_KIND_COUNT
}};

enum {{ PK_MEMBER_COUNT = {len(read_members())} }}; /* of parkdb_filter, that hold a text */

#endif
"""


def where_name(kind):
    return f'pk_{kind["like"] or kind["name"]}_where'


def kinds_header(kinds):
    externs = "".join(f'extern const struct pk_kind pk_{kind["name"]};\n' for kind in with_struct(kinds))
    models = ""
    for kind in kinds:
        if kind.get("is_model"):
            count = f'PK_{kind["name"].upper()}_WHERE_COUNT'
            models += f'\nenum {{ {count} = {len(kind["filters"])} }};\nextern const struct pk_where {where_name(kind)}[{count}];\n'
    return f"""/* Every kind of record, by name, and the filters that several share. {WRITTEN} */
/* clang-format off */
#ifndef PARKDB_ROWS_KINDS_H
#define PARKDB_ROWS_KINDS_H

#include "rows/record.h"

{externs}{models}
#endif
"""


def c_text(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' if text else "NULL"


def field_line(kind, column):
    flags = " | ".join("PK_" + flag.upper() for flag in column["flags"]) or "0"
    kind_of = "PK_" + {"whole": "number"}.get(column["type"], column["type"]).upper()
    ref = "PK_REF_" + (column["ref"] or "none").upper()
    return (f'    {{"{column["name"]}", {kind_of}, {ref}, offsetof(parkdb_{kind["name"]}, {column["name"]}), {flags}, '
            f'{column["else"] or "NULL"}, {c_text(column["in"])}}},\n')


def where_table(kind):
    if kind["like"] or not kind["filters"]:
        return ""
    lines = "".join(filters.where_line(one, c_text) for one in kind["filters"])
    begin = "const" if kind.get("is_model") else "static const"
    size = f'PK_{kind["name"].upper()}_WHERE_COUNT' if kind.get("is_model") else ""
    return f"{begin} struct pk_where {where_name(kind)}[{size}] = {{\n{lines}}};\n\n"


def definition(kind):
    where, count = ("NULL", "0") if not kind["filters"] else (where_name(kind), str(len(kind["filters"])))
    return f"""const struct pk_kind pk_{kind["name"]} = {{
    PK_KIND_{kind["name"].upper()}, "{kind["name"]}", "{kind["table"]}", {c_text(kind.get("list"))}, sizeof(parkdb_{kind["name"]}), {former_size(kind)},
    {kind["name"]}_fields, {len(kind["columns"])}, {where}, {count},
    {c_text(kind["order"])}}};
"""


def doors(kind):
    name, text = kind["name"], ""
    bodies = {
        "find": f"int parkdb_{name}_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)\n"
                f"{{\n    return pk_find(db, &pk_{name}, filter, cursor);\n}}\n",
        "row": f"const parkdb_{name} *parkdb_{name}_row(const parkdb_cursor *cursor)\n{{\n    return pk_row(cursor, &pk_{name});\n}}\n",
        "put": f"int parkdb_{name}_put_sized(parkdb *db, const parkdb_{name} *row, size_t size)\n"
               f"{{\n    parkdb_{name} whole;\n    return pk_put_sized(db, &pk_{name}, row, size, &whole);\n}}\n",
        "remove": f"int parkdb_{name}_remove(parkdb *db, const parkdb_{name} *row)\n{{\n    return pk_remove(db, &pk_{name}, row);\n}}\n",
    }
    for door, body in bodies.items():
        if kind["doors"].get(door) == "made":
            text += "\n" + body
    if "put" in kind["doors"]:
        text += (f"\nint parkdb_{name}_put(parkdb *db, const parkdb_{name} *row)\n"
                 f"{{\n    return parkdb_{name}_put_sized(db, row, pk_{name}.former_size);\n}}\n")
    return text


def kinds_source(kinds):
    text = f"""/* The tables behind every kind of row: fields, filters, and the functions that are the same for all. {WRITTEN} */
/* clang-format off */
#include "rows/kinds.h"
#include "rows/cursor.h"
""" + filters.members_table(read_members())
    for kind in with_struct(kinds):
        fields = "".join(field_line(kind, column) for column in kind["columns"])
        text += f'\n/* ---------------------------------------------------------------- {kind["name"]} */\n\n'
        text += f'static const struct pk_field {kind["name"]}_fields[] = {{\n{fields}}};\n\n'
        text += where_table(kind) + definition(kind) + doors(kind)
    return text


def exports(*headers):
    """Every function that a header declares as part of the interface."""
    names = sorted({name for text in headers for name in re.findall(r"^PARKDB_API [^;(]*?(\w+)\(", text, re.M)})
    lines = "".join(f"    {name};\n" for name in names)
    return f"/* Every symbol that the library exports: those of parkdb.h. Written by schema/make-kinds.py. */\nPARKDB_0 {{\nglobal:\n{lines}local:\n    *;\n}};\n"


# ---------------------------------------------------------------- All of it


def made(kinds):
    """Every file that is written: path and text."""
    catalogue.check(kinds, said_of)
    rows = header(kinds)
    return {
        "include/parkdb_rows.h": rows,
        "lib/core/kind_ids.h": kind_ids(kinds),
        "lib/rows/kinds.h": kinds_header(kinds),
        "lib/rows/kinds.c": kinds_source(kinds),
        "lib/parkdb.map": exports(rows, (ROOT / "include" / "parkdb.h").read_text(encoding="utf-8")),
        **catalogue.made(ROOT, kinds, said_of, section_titles),
    }


def main():
    target = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT
    for path, text in made(read_kinds()).items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_text(text, encoding="utf-8", newline="\n")


main()
