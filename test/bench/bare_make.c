#include "bare.h"

#include "fail.h"

#include <stdio.h>
#include <stdlib.h>

static const char names[] = "CREATE TABLE area (id INTEGER PRIMARY KEY, code TEXT UNIQUE, park INTEGER);"
                            "CREATE TABLE indicator (id INTEGER PRIMARY KEY, code TEXT UNIQUE, rising INTEGER, stock INTEGER, factor REAL);"
                            "CREATE TABLE figure (indicator INTEGER, year INTEGER, area INTEGER, day INTEGER, value REAL, PRIMARY KEY "
                            "(indicator, year, area, day)) "
                            "WITHOUT ROWID;";

#define DUE                                                                                                                                \
    "area INTEGER, indicator INTEGER, due INTEGER, target INTEGER, basis INTEGER, comparator INTEGER, value REAL, conversion REAL, "       \
    "factor REAL, baseline INTEGER, reference INTEGER, span INTEGER, year_from INTEGER, "

static const char dues[] = "CREATE TABLE due (" DUE "code TEXT, PRIMARY KEY (area, indicator, due, target)) WITHOUT ROWID;"
                           "CREATE TABLE due_by_indicator (" DUE "PRIMARY KEY (indicator, due, area, target)) WITHOUT ROWID;";

/* parkdb's file is attached as p. Years alone: the by-hand side asks for nothing else. */
static const char fill_names[] = "INSERT INTO area SELECT a.id, a.code, k.id IS NOT NULL FROM p.area a LEFT JOIN p.park k ON k.id = a.id;"
                                 "INSERT INTO indicator SELECT i.id, i.code, i.direction = 'increase', coalesce(i.aggregation_time = "
                                 "'last', 0), u.factor FROM p.indicator "
                                 "i JOIN p.unit u ON u.id = i.unit;";

static const char fill_figures[] =
    "INSERT INTO figure SELECT o.indicator, CAST(q.code AS INTEGER), o.area, o.vintage, o.value FROM p.observation o CROSS JOIN p.period q "
    "ON "
    "q.id = o.period AND q.frequency = 'year' WHERE o.value IS NOT NULL ORDER BY o.indicator, o.period, o.area, o.vintage;"
    "INSERT OR IGNORE INTO figure SELECT i.id, CAST(f.period AS INTEGER), a.id, julianday(f.vintage) - 2440587.5, f.value FROM p.figure f "
    "JOIN indicator i ON i.code = f.indicator_code JOIN area a ON a.code = f.area_code WHERE f.how <> 'reported' AND length(f.period) = 4;";

static const char fill_dues[] =
    "INSERT INTO due SELECT a.id, i.id, CAST(s.due_period AS INTEGER), t.id, CASE t.basis WHEN 'level' THEN 0 WHEN 'ratio' THEN 1 WHEN "
    "'change' THEN 2 ELSE 3 END, CASE t.comparator WHEN '~' THEN 2 WHEN '>=' THEN 1 ELSE 0 END, t.value, u.factor / i.factor, u.factor, "
    "t.baseline_period / 192, t.reference_area, CASE t.over WHEN 'each' THEN 1 WHEN 'sum' THEN 2 WHEN 'mean' THEN 3 ELSE 0 END, "
    "t.period_from / 192, t.code FROM p.target_schedule s CROSS JOIN p.target t ON t.code = s.target_code CROSS JOIN p.unit u ON u.id = "
    "t.unit "
    "CROSS JOIN indicator i ON i.code = s.indicator_code CROSS JOIN area a ON a.code = s.area_code;"
    "INSERT INTO due_by_indicator SELECT area, indicator, due, target, basis, comparator, value, conversion, factor, baseline, reference, "
    "span, year_from FROM due ORDER BY indicator, due, area, target;";

static sqlite3 *create(const char *path, const char *other)
{
    char sql[1024];
    remove(path);
    sqlite3 *sqlite = bare_open(path, 1);
    snprintf(sql, sizeof sql, "PRAGMA journal_mode = off; PRAGMA synchronous = off; ATTACH '%s' AS p; BEGIN", other);
    bare_execute(sqlite, sql);
    bare_execute(sqlite, names);
    return sqlite;
}

static void finish(sqlite3 *sqlite)
{
    bare_execute(sqlite, "COMMIT; DETACH p; ANALYZE");
    sqlite3_close(sqlite);
}

void bare_make(const char *path, const char *parkdb_path)
{
    sqlite3 *sqlite = create(path, parkdb_path);
    bare_execute(sqlite, dues);
    bare_execute(sqlite, fill_names);
    bare_execute(sqlite, fill_figures);
    bare_execute(sqlite, fill_dues);
    finish(sqlite);
}

void bare_make_empty(const char *path, const char *bare_path)
{
    sqlite3 *sqlite = create(path, bare_path);
    bare_execute(sqlite, "INSERT INTO area SELECT * FROM p.area; INSERT INTO indicator SELECT * FROM p.indicator");
    finish(sqlite);
}
