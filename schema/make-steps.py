#!/usr/bin/env python3
"""Writes lib/core/steps.c and lib/core/steps.h from the schema: the steps of the triggers by which what is kept is brought up to date.

A trigger is one program to SQLite, and every call of one within another takes memory for all that it may do. The library runs the same
statements one by one, and keeps their work in temporary tables: each page of the file that is written costs more than what is on it. A procedure
is a view with an INSTEAD OF INSERT trigger of one argument; an INSERT into it is a call for each row.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ENTRY = ["figure_renew", "status_renew", "figure_renew_all"]


def read_schema():
    return "\n".join(path.read_text() for path in sorted((ROOT / "schema").glob("[0-9]*.sql")))


def procedures(text):
    """name -> (the condition or None, the statements), of every view with an INSTEAD OF INSERT trigger."""
    pattern = re.compile(r"^CREATE TRIGGER \w+ INSTEAD OF INSERT ON (\w+)(?:\s+WHEN (.*?))? BEGIN\n(.*?)^END;", re.M | re.S)
    found = {}
    for view, when, body in pattern.findall(text):
        found.setdefault(view, []).append((when or None, body))
    return {view: triggers[0] for view, triggers in found.items() if len(triggers) == 1}


WORK = ["figure_touched", "figure_stage", "figure_candidate", "figure_work", "figure_whole", "figure_event", "figure_peer", "status_touched", "status_span", "status_asked"]


def objects(text):
    """name -> its SELECT for a view, its whole text for a table."""
    views = dict(re.findall(r"^CREATE VIEW (\w+) AS\b(.*?);$", text, re.M | re.S))
    tables = {name: "CREATE TABLE %s (%s;" % (name, rest) for name, rest in re.findall(r"^CREATE TABLE (\w+) \((.*?);$", text, re.M | re.S)}
    return {name: uncommented(sql) for name, sql in views.items()}, {name: uncommented(sql) for name, sql in tables.items()}


def uncommented(sql):
    return re.sub(r"\s+", " ", re.sub(r"--[^\n]*", "", sql)).strip()


NAMED = re.compile(r"\b(FROM|JOIN|INTO|UPDATE) ([a-z_]+)\b")


class Schema:
    """The views and tables, and how a statement is written that keeps its work in temporary tables."""

    def __init__(self, text):
        self.views, self.tables = objects(text)

    def depends(self, sql):
        """The views in a text that read a table of work, at any remove: the innermost first."""
        found = []
        for _, name in NAMED.findall(sql):
            if name not in self.views or name in found:
                continue
            below = self.depends(self.views[name])
            direct = any(n in WORK for _, n in NAMED.findall(self.views[name]))
            for view in below + ([name] if below or direct else []):
                if view not in found:
                    found.append(view)
        return found

    def named(self, sql, inlined):
        def place(match):
            name = match.group(2)
            known = name in self.views or name in self.tables
            prefix = "" if name in inlined or not known else "temp." if name in WORK else "main."
            return "%s %s%s" % (match.group(1), prefix, name)

        return NAMED.sub(place, sql)

    def write(self, statement):
        """One line, no comments, the argument as a parameter; the views that read work stand in the statement."""
        sql = re.sub(r"\bNEW\.\w+", "?1", uncommented(statement))
        inlined = self.depends(sql)
        parts = ["%s AS NOT MATERIALIZED (%s)" % (view, self.named(self.views[view], inlined)) for view in inlined]
        return ("WITH " + ", ".join(parts) + " " if parts else "") + self.named(sql, inlined)

    def work(self):
        """The tables, and how large the planner is to take them to be: else it takes an empty table for a large one."""
        made = [re.sub(r"^CREATE TABLE ", "CREATE TEMP TABLE IF NOT EXISTS ", self.tables[name]) for name in WORK]
        names = ", ".join("'%s'" % name for name in WORK)
        return made + [
            "ANALYZE temp.%s;" % WORK[0],
            "DELETE FROM temp.sqlite_stat1 WHERE tbl IN (%s);" % names,
            "INSERT INTO temp.sqlite_stat1 (tbl, idx, stat) SELECT tbl, idx, stat FROM main.statistic_assumed WHERE tbl IN (%s);" % names,
            "ANALYZE temp.sqlite_schema",
        ]


def statements(body):
    return [s for s in (s.strip() for s in re.sub(r"--[^\n]*", "", body).split(";")) if s]


def called(statement, known):
    """The procedure that a statement calls, and the query of its arguments; or None."""
    match = re.match(r"INSERT INTO (\w+)(?:\s*\(\w+\))?\s+((?:SELECT|VALUES).*)", statement, re.S)
    return match.groups() if match and match.group(1) in known else None


def gather(known):
    """The procedures that are needed, in the order in which they are called."""
    wanted = list(ENTRY)
    for name in wanted:
        for statement in statements(known[name][1]):
            call = called(statement, known)
            if call and call[0] not in wanted:
                wanted.append(call[0])
    return wanted


def text_of(sql):
    """A C string over several lines."""
    words, lines, line = sql.split(" "), [], ""
    for word in words:
        if line and len(line) + len(word) > 110:
            lines.append(line + " ")
            line = word
        else:
            line = line + " " + word if line else word
    lines.append(line)
    return "\n     ".join('"%s"' % l.replace("\\", "\\\\").replace('"', '\\"') for l in lines)


def write_source(schema, known, wanted):
    out = ["/* Written by schema/make-steps.py from the schema. */", '#include "core/steps.h"', "", "/* clang-format off */"]
    number = 0
    for name in wanted:
        out.append("static const struct pk_step %s[] = {" % name)
        for statement in statements(known[name][1]):
            call = called(statement, known)
            sql, to = (call[1], "PK_PROCEDURE_%s" % call[0].upper()) if call else (statement, "PK_PROCEDURE_NONE")
            out.append("    {%s,\n     %s, %d}," % (text_of(schema.write(sql)), to, number))
            number += 1
        out.append("};")
        out.append("")
    out.append("const struct pk_procedure pk_procedures[PK_PROCEDURE_COUNT] = {")
    for name in wanted:
        when = known[name][0]
        condition = text_of(schema.write("SELECT " + when)) if when else "NULL"
        out.append("    {%s, %d, %s, sizeof %s / sizeof %s[0]}," % (condition, number, name, name, name))
        number += 1
    out.append("};")
    out.append("")
    out.append("const char pk_work_tables[] =")
    out.append("\n".join("    " + text_of(sql).replace("\n     ", "\n    ") for sql in schema.work()) + ";")
    out.append("/* clang-format on */")
    return "\n".join(out) + "\n", number


def write_header(wanted, count):
    names = ["PK_PROCEDURE_%s" % name.upper() for name in wanted]
    return """/* Written by schema/make-steps.py from the schema. The steps by which what is kept is brought up to date, as its triggers have them. */
#ifndef PARKDB_CORE_STEPS_H
#define PARKDB_CORE_STEPS_H

#include <stddef.h>

/* clang-format off */
enum pk_procedure_id {
    PK_PROCEDURE_NONE = -1,
    %s,
    PK_PROCEDURE_COUNT
};
/* clang-format on */

/* A statement, or a query whose rows are the arguments with which a procedure is called. ?1 is the argument of the procedure that it is in. */
struct pk_step {
    const char *sql;
    enum pk_procedure_id call;
    int statement; /* where the handle keeps it prepared */
};

struct pk_procedure {
    const char *when; /* a query that says whether it is to be run, or NULL */
    int statement;
    const struct pk_step *steps;
    size_t count;
};

extern const struct pk_procedure pk_procedures[PK_PROCEDURE_COUNT];

/* Makes the tables of work, where there are none: in the connection, so that no page of the file is written for them. */
extern const char pk_work_tables[];
#define PK_WORK_TABLE "%s"

enum { PK_STEP_STATEMENTS = %d };

#endif
""" % (",\n    ".join(names), WORK[-1], count)


def main():
    directory = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "lib" / "core"
    text = read_schema()
    known = procedures(text)
    wanted = gather(known)
    source, count = write_source(Schema(text), known, wanted)
    (directory / "steps.c").write_text(source)
    (directory / "steps.h").write_text(write_header(wanted, count))


main()
