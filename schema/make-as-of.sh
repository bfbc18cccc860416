#!/bin/sh
# Writes examples/as-of.sql from the schema: the views that depend on the clock, at any remove, and the triggers on them, over a temporary
# clock. Run it when a view has changed; a test holds the file against what this writes. Needs the sqlite3 program.
# Usage: sh schema/make-as-of.sh [OUTPUT]
set -eu
cd "$(dirname "$0")/.."
output=${1:-examples/as-of.sql}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Of the catalogue the words are of every view, the clock among them; it is the same on any day.
for file in schema/[0-9]*.sql; do
    case $file in *_catalogue.sql) ;; *) cat "$file" ;; esac
done > "$work/schema.sql"
sqlite3 -batch -bail "$work/schema.db" < "$work/schema.sql"
# What a view depends on is looked for in its text without comments, which may have the words that are names elsewhere.
sed 's/--.*//' "$work/schema.sql" | sqlite3 -batch -bail "$work/plain.db"

{
    cat <<'SQL'
-- Another day in the plain sqlite3 program: what was due, met and behind on as_of, by what was known on known_on.
--
--   sqlite3 -init examples/as-of.sql policies.db
--   UPDATE clock SET as_of = '2026-06-30', known_on = '2026-06-30';
--
-- The views that depend on the clock are laid over a temporary one, which begins with today. They belong to one connection, and the file may
-- be read only. Their text is the library's own: nothing is read from the file. What is written to such a view is written as of that day.
--
-- Written by schema/make-as-of.sh from the schema.
CREATE TEMP TABLE clock (
  as_of     TEXT NOT NULL,
  known_on  TEXT NOT NULL,
  CONSTRAINT "as_of: a day as YYYY-MM-DD" CHECK (as_of IS date(as_of, '+0 days')),
  CONSTRAINT "known_on: a day as YYYY-MM-DD" CHECK (known_on IS date(known_on, '+0 days'))
);
SQL
    sqlite3 -batch -bail -cmd "ATTACH '$work/plain.db' AS plain" "$work/schema.db" <<'SQL'
.mode list
SELECT 'CREATE TEMP VIEW clock_today AS' || substr(sql, length('CREATE VIEW clock AS') + 1) || char(10) || ';' FROM main.sqlite_schema WHERE name = 'clock';
SELECT 'INSERT INTO temp.clock (as_of, known_on) SELECT as_of, known_on FROM temp.clock_today;';
SELECT 'CREATE TEMP TRIGGER clock_insert BEFORE INSERT ON clock BEGIN SELECT RAISE(ABORT, ''clock: one row, which UPDATE sets''); END;';
SELECT 'CREATE TEMP TRIGGER clock_delete BEFORE DELETE ON clock BEGIN SELECT RAISE(ABORT, ''clock: one row, which UPDATE sets''); END;';
WITH RECURSIVE
  written(ord, name, sql, words) AS MATERIALIZED (
    SELECT s.rowid, s.name, s.sql, ' ' || lower(p.sql) || ' ' FROM main.sqlite_schema s JOIN plain.sqlite_schema p ON p.name = s.name
    WHERE s.type = 'view' AND s.name <> 'clock'),
  dependent(name) AS (
    SELECT 'clock' UNION SELECT 'status_day'
    UNION
    -- A name within another is found first, and told apart then, which takes long.
    SELECT v.name FROM dependent d JOIN written v
    ON instr(v.words, lower(d.name)) > 0 AND v.words GLOB '*[^a-z_]' || lower(d.name) || '[^a-z_]*' AND v.name <> d.name
      AND v.name NOT IN ('status_clock', 'status_doubt', 'status_made', 'stored_difference', 'integrity_problem', 'target_verdict')),
  view(ord, name, sql) AS (SELECT v.ord, v.name, v.sql FROM dependent d JOIN written v ON v.name = d.name)
SELECT text FROM (
  SELECT 0 AS turn, ord, 'CREATE TEMP VIEW ' || substr(sql, length('CREATE VIEW ') + 1) || char(10) || ';' AS text FROM view
  UNION ALL
  SELECT 1, t.rowid, 'CREATE TEMP TRIGGER ' || substr(t.sql, length('CREATE TRIGGER ') + 1) || char(10) || ';'
  FROM view v JOIN main.sqlite_schema t ON t.type = 'trigger' AND t.tbl_name = v.name)
ORDER BY turn, ord;
SQL
    cat <<'SQL'
-- What is kept is of today and the days to come. For this clock the same is made from its definition.
CREATE TEMP VIEW status_day AS SELECT day AS day, as_of AS as_of, month AS month FROM clock_number;
CREATE TEMP VIEW status_clock AS SELECT day AS day, 0 AS is_before, month AS month FROM clock_number;
CREATE TEMP VIEW status_doubt AS SELECT CASE WHEN EXISTS (SELECT 1 FROM figure_dirty) THEN 'stale' END AS reason;
CREATE TEMP VIEW target_verdict AS
  SELECT target AS target, area AS area, due AS due, indicator AS indicator, status AS status, reason AS reason, required AS required,
         far AS far, actual AS actual, actual_period AS actual_period, actual_source AS actual_source, actual_vintage AS actual_vintage,
         actual_bound AS actual_bound, actual_reporter AS actual_reporter, actual_flags AS actual_flags, base AS base,
         base_period AS base_period, base_vintage AS base_vintage, base_flags AS base_flags, base_bound AS base_bound, start AS start, way AS way, attainment AS attainment, distance AS distance, elapsed AS elapsed, gap AS gap
  FROM status_expected;
SQL
} > "$work/as-of.sql"
cp "$work/as-of.sql" "$output"
