#!/usr/bin/env python3
"""Writes test/kinds_of_header.c: every kind of row as the header declares it, for the tests.

Usage: python3 test/make-kinds.py [DIRECTORY]

It knows nothing of schema/kinds/ or lib/: members, their types, whether they may be NULL, filters and keys are read from
include/parkdb_rows.h, as a user reads them; offsets and sizes are the compiler's, and rows are asked of SQLite with the SELECTs below or SELECT * of the view of the kind's name. So the
tests hold the library to the header and the schema, and not to the list that it is made from.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TYPES = {"const char *": "FIELD_TEXT", "double ": "FIELD_DOUBLE", "parkdb_number ": "FIELD_NUMBER", "int ": "FIELD_INT"}

# Tables hold ids where a row has codes: the same rows with codes.
SQL = {
    "agency_member":
        "SELECT (SELECT code FROM agency WHERE id = x.body) AS body, x.ord, (SELECT code FROM agency WHERE id = x.agency) AS agency, x.role, "
        "x.first_day, x.last_day, x.as_written, x.note FROM agency_member x",
    "agency_successor":
        "SELECT (SELECT code FROM agency WHERE id = x.predecessor) AS predecessor, x.ord, (SELECT code FROM agency WHERE id = x.successor) AS "
        "successor, x.from_day, x.kind, (SELECT code FROM document WHERE id = x.document) AS document, x.note FROM agency_successor x",
    "agency":
        "SELECT x.code, x.name, x.short_name, x.kind, (SELECT code FROM area WHERE id = x.region) AS region, (SELECT code FROM "
        "agency WHERE id = x.parent) AS parent, x.note, x.members_open FROM agency x",
    "area_successor":
        "SELECT (SELECT code FROM area WHERE id = x.predecessor) AS predecessor, x.ord, (SELECT code FROM area WHERE id = x.successor) AS "
        "successor, x.from_day, x.kind, x.takes_targets, (SELECT code FROM document WHERE id = x.document) AS document, x.note FROM area_successor x",
    "park_status":
        "SELECT (SELECT code FROM area WHERE id = x.park) AS park, x.first_day, x.last_day, x.status, (SELECT code FROM document WHERE id = "
        "x.document) AS document, x.note FROM park_status x",
    "area_alias":
        "SELECT (SELECT code FROM area WHERE id = x.area) AS area, x.ord, x.name FROM area_alias x",
    "area_group":
        "SELECT a.code, a.name, a.name_en, x.rule_kind, (SELECT code FROM area WHERE id = x.rule_region) AS rule_region, "
        "x.rule_level, x.rule_level_match, x.rule_type, a.note FROM area a JOIN area_group x ON x.id = a.id",
    "register":
        "SELECT x.code, x.kind, (SELECT code FROM area WHERE id = x.region) AS region, x.type, x.level, x.first_day, x.last_day, x.source, "
        "(SELECT code FROM document WHERE id = x.document) AS document, x.note FROM register x",
    "series_link":
        "SELECT (SELECT code FROM indicator WHERE id = x.indicator) AS indicator, (SELECT code FROM area WHERE id = x.area) AS area, "
        "(SELECT code FROM period WHERE id = x.period) AS period, x.factor, (SELECT code FROM document WHERE id = x.document) AS document, "
        "x.note FROM series_link x",
    "area_group_listed":
        "SELECT (SELECT code FROM area WHERE id = x.area_group) AS area_group, x.ord, (SELECT code FROM area WHERE id = x.member) "
        "AS member, x.first_day, x.last_day FROM area_group_listed x",
    "area_member":
        "SELECT (SELECT code FROM area WHERE id = x.area_group) AS area_group, (SELECT code FROM area WHERE id = x.member) AS "
        "member, x.first_day, x.last_day FROM area_member x",
    "assessment":
        "SELECT x.code, x.name, x.name_en, x.scheme, x.edition, x.issuer, (SELECT code FROM document WHERE id = x.document) AS "
        "document, x.frequency, x.min_coverage, x.official, x.note FROM assessment x",
    "assessment_class":
        "SELECT (SELECT code FROM assessment WHERE id = x.assessment) AS assessment, x.ord, x.name, (SELECT code FROM area WHERE "
        "id = x.area_group) AS area_group FROM assessment_class x",
    "assessment_dimension":
        "SELECT x.code, (SELECT code FROM assessment WHERE id = x.assessment) AS assessment, x.name, x.name_en, x.weight, "
        "x.weight_assumed, x.note FROM assessment_dimension x",
    "assessment_item":
        "SELECT (SELECT code FROM assessment_dimension WHERE id = x.dimension) AS dimension, x.ord, (SELECT code FROM indicator "
        "WHERE id = x.indicator) AS indicator, x.method, x.method_assumed, x.weight, x.weight_assumed, (SELECT code FROM target "
        "WHERE id = x.target) AS target, x.bound_worst, x.bound_best, x.points_low, x.points_high, x.threshold, "
        "x.threshold_comparator, x.points_each, x.points_most, x.note FROM assessment_item x",
    "clause":
        "SELECT (SELECT code FROM document WHERE id = x.document) AS document, x.code, (SELECT code FROM clause WHERE id = "
        "x.parent) AS parent, x.number, x.heading, x.note FROM clause x",
    "clause_text":
        "SELECT (SELECT code FROM clause WHERE id = x.clause) AS clause, x.text FROM clause_text x",
    "document":
        "SELECT x.code, x.title, x.title_en, x.number, x.status, (SELECT code FROM area WHERE id = x.region) AS region, x.dated, "
        "x.published, (SELECT code FROM period WHERE id = x.plan_from) AS plan_from, (SELECT code FROM period WHERE id = "
        "x.plan_to) AS plan_to, x.source, x.note FROM document x",
    "document_issuer":
        "SELECT (SELECT code FROM document WHERE id = x.document) AS document, x.ord, (SELECT code FROM agency WHERE id = "
        "x.agency) AS agency FROM document_issuer x",
    "document_relation":
        "SELECT (SELECT code FROM document WHERE id = x.document) AS document, x.relation, (SELECT code FROM document WHERE id = "
        "x.related) AS related, x.note FROM document_relation x",
    "followup":
        "SELECT x.code, (SELECT code FROM target WHERE id = x.target) AS target, (SELECT code FROM clause WHERE id = x.task) AS "
        "task, (SELECT code FROM area WHERE id = x.area) AS area, (SELECT code FROM period WHERE id = x.due_period) AS "
        "due_period, (SELECT code FROM agency WHERE id = x.agency) AS agency, x.raised, x.due, x.subject, x.note FROM followup x",
    "followup_event":
        "SELECT (SELECT code FROM followup WHERE id = x.followup) AS followup, x.ord, x.day, x.kind, (SELECT code FROM agency "
        "WHERE id = x.agency) AS agency, x.due, x.outcome, x.text FROM followup_event x",
    "indicator":
        "SELECT x.code, x.name, x.name_en, (SELECT code FROM unit WHERE id = x.unit) AS unit, x.topic, x.direction, "
        "x.aggregation_area, x.aggregation_time, x.definition, x.source, x.derivation, (SELECT code FROM indicator WHERE id = "
        "x.derived_from) AS derived_from, (SELECT code FROM indicator WHERE id = x.derived_with) AS derived_with, "
        "x.denominator_at, x.levels_comparable, x.threshold, (SELECT code FROM unit WHERE id = x.threshold_unit) AS "
        "threshold_unit, x.threshold_comparator, x.peers, (SELECT code FROM area WHERE id = x.peer_group) AS peer_group, x.level, "
        "x.level_match, x.park_type, x.note FROM indicator x",
    "indicator_alias":
        "SELECT (SELECT code FROM indicator WHERE id = x.indicator) AS indicator, x.ord, x.name FROM indicator_alias x",
    "instrument":
        "SELECT x.code, (SELECT code FROM clause WHERE id = x.clause) AS clause, x.kind, x.name, x.rate, (SELECT code FROM unit "
        "WHERE id = x.rate_unit) AS rate_unit, x.rate_of, x.rate_bound, x.amount, (SELECT code FROM unit WHERE id = "
        "x.amount_unit) AS amount_unit, x.amount_bound, x.per, x.duration, (SELECT code FROM unit WHERE id = x.duration_unit) AS "
        "duration_unit, x.beneficiary, x.payer, x.wording, x.note FROM instrument x",
    "observation":
        "SELECT (SELECT code FROM indicator WHERE id = x.indicator) AS indicator, (SELECT code FROM area WHERE id = x.area) AS "
        "area, (SELECT code FROM period WHERE id = x.period) AS period, x.value, (SELECT u.code FROM indicator i JOIN unit u ON "
        "u.id = i.unit WHERE i.id = x.indicator) AS unit, (SELECT u.code FROM indicator i JOIN unit u ON u.id = coalesce(x.unit, "
        "i.unit) WHERE i.id = x.indicator) AS unit_published, x.bound, x.status, (SELECT code FROM source WHERE id = x.source) AS "
        "source, date('1970-01-01', x.vintage || ' days') AS vintage, x.note FROM observation x",
    "park":
        "SELECT a.code, a.name, a.name_en, x.type, (SELECT code FROM area WHERE id = x.region) AS region, (SELECT code FROM "
        "agency WHERE id = x.agency) AS agency, (SELECT code FROM area WHERE id = x.part_of) AS part_of, a.note, x.first_day, x.last_day FROM area a JOIN "
        "park x ON x.id = a.id",
    "park_level":
        "SELECT (SELECT code FROM area WHERE id = x.park) AS park, x.first_day, x.last_day, x.level, x.evidence, x.note FROM "
        "park_level x",
    "region":
        "SELECT a.code, a.name, a.name_en, x.level, (SELECT code FROM area WHERE id = x.parent) AS parent, x.gb_code, a.note, x.first_day, x.last_day FROM "
        "area a JOIN region x ON x.id = a.id",
    "target":
        "SELECT x.code, (SELECT code FROM clause WHERE id = x.clause) AS clause, (SELECT code FROM area WHERE id = x.area) AS "
        "area, x.quantifier, x.quantifier_min, (SELECT code FROM indicator WHERE id = x.indicator) AS indicator, x.basis, (SELECT "
        "code FROM period WHERE id = x.baseline_period) AS baseline_period, (SELECT code FROM area WHERE id = x.reference_area) "
        "AS reference_area, x.comparator, x.value, x.value_high, (SELECT code FROM unit WHERE id = x.unit) AS unit, (SELECT code "
        "FROM period WHERE id = x.period_from) AS period_from, (SELECT code FROM period WHERE id = x.period_to) AS period_to, "
        "x.over, x.strength, x.wording, x.note FROM target x",
    "target_agency":
        "SELECT (SELECT code FROM target WHERE id = x.target) AS target, x.ord, (SELECT code FROM agency WHERE id = x.agency) AS "
        "agency, x.role, x.as_written, x.note FROM target_agency x",
    "target_inferred":
        "SELECT (SELECT code FROM target WHERE id = x.target) AS target, x.ord, x.field FROM target_inferred x",
    "target_relation":
        "SELECT (SELECT code FROM target WHERE id = x.target) AS target, x.ord, x.relation, (SELECT code FROM target WHERE id = "
        "x.related) AS related, x.note FROM target_relation x",
    "task":
        "SELECT (SELECT code FROM clause WHERE id = x.id) AS clause, x.note, x.agencies_open FROM task x",
    "task_agency":
        "SELECT (SELECT code FROM clause WHERE id = x.task) AS task, x.ord, (SELECT code FROM agency WHERE id = x.agency) AS "
        "agency, x.role, x.as_written, (SELECT code FROM clause WHERE id = x.stated_in) AS stated_in, x.note FROM task_agency x",
}


def quoted(text):
    return "NULL" if text is None else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def listed(header, word, function):
    """What the comment over a function lists after a word: "Filters: code, kind."."""
    match = re.search(r"/\*\*((?:(?!\*/).)*?)\*/\s*\nPARKDB_API int " + function + r"\(", header, re.S)
    words = match and re.search(word + r": ([\w, ]+)\.", re.sub(r"\s*\n \*\s*", " ", match.group(1)))
    return words.group(1) if words else None


def null_of(words):
    """What the words on a member say of NULL; one that only stands for a usual word when it is written is never read."""
    words = re.sub(r"\s+", " ", words)
    if not words or re.match(r"As in parkdb_|See parkdb_|This and the following", words):
        return "NULL_UNSAID"
    words = re.sub(r'NULL is "|NULL, stored as|NULL too|written, NULL is', "", words)
    return "NULL_MAY_BE" if "NULL" in words else "NULL_NEVER"


def bindings(name, writable):
    text = f"static const void *{name}_row(const parkdb_cursor *cursor)\n{{\n    return parkdb_{name}_row(cursor);\n}}\n\n"
    for door in ("put", "remove") if writable else ():
        text += f"static int {name}_{door}(parkdb *db, const void *row)\n{{\n    return parkdb_{name}_{door}(db, row);\n}}\n\n"
    return text


def written(header):
    text, table = "", ""
    for name, body in re.findall(r"^typedef struct parkdb_(\w+) \{\n(.*?)^\} parkdb_", header, re.S | re.M):
        if f"parkdb_{name}_find(" not in header:
            continue
        members = re.findall(r"^    (const char \*|double |int |parkdb_number )(\w+);(?: +/\*\*<((?:(?!\*/).)*)\*/)?", body, re.M | re.S)
        lines = "".join(f'    {{"{member}", {TYPES[kind]}, offsetof(parkdb_{name}, {member}), {null_of(words.strip())}}},\n'
                        for kind, member, words in members)
        text += f"static const struct field {name}_fields[] = {{\n{lines}}};\n\n"
        filters, key = listed(header, "Filters", f"parkdb_{name}_find"), listed(header, "Key", f"parkdb_{name}_put_sized")
        text += bindings(name, key)
        doors = f"{name}_put, {name}_remove" if key else "NULL, NULL"
        table += (f'    {{"{name}", {quoted(filters)}, {quoted(key)}, sizeof(parkdb_{name}), {name}_fields, {len(members)}, '
                  f"parkdb_{name}_find, {name}_row, {doors},\n     {quoted(SQL.get(name, 'SELECT * FROM ' + name))}}},\n")
    return f"""/* Every kind of row in parkdb_rows.h. Written by test/make-kinds.py from that header. */
/* clang-format off */
#include "kinds.h"

{text}const struct kind kinds[] = {{
{table}}};
const size_t kind_count = sizeof kinds / sizeof kinds[0];
"""


def main():
    target = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT
    header = (ROOT / "include" / "parkdb_rows.h").read_text(encoding="utf-8")
    (target / "test").mkdir(parents=True, exist_ok=True)
    (target / "test" / "kinds_of_header.c").write_text(written(header), encoding="utf-8", newline="\n")


main()
