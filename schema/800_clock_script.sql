CREATE VIEW clock_dependent AS
  -- The views that depend on the clock, at any remove, in the order in which they are made.
  WITH RECURSIVE
    written(ord, name, sql, words) AS MATERIALIZED (
      SELECT rowid, name, sql, ' ' || lower(sql) || ' ' FROM sqlite_schema
      WHERE type = 'view' AND name NOT IN ('clock', 'clock_dependent', 'clock_script')),
    dependent(name) AS (
      SELECT 'clock'
      UNION
      -- A name within another is found first, and told apart then, which takes long.
      SELECT v.name FROM dependent d JOIN written v
      ON instr(v.words, lower(d.name)) > 0 AND v.words GLOB '*[^a-z_]' || lower(d.name) || '[^a-z_]*' AND v.name <> d.name)
  SELECT v.ord AS ord, v.name AS name, v.sql AS sql FROM dependent d JOIN written v ON v.name = d.name;

CREATE VIEW clock_script AS
  -- The statements that lay the same views over a clock of one's own, for another date: run them, then UPDATE clock SET as_of =
  -- '2026-06-30', known_on = '2026-06-30'. The copies are temporary, belong to one connection and work on a file that is read only.
  WITH d AS MATERIALIZED (SELECT ord, name, sql FROM clock_dependent)
  SELECT 0 AS ord, 'CREATE TEMP TABLE clock AS SELECT as_of, known_on FROM main.clock;' AS sql
  UNION ALL
  SELECT ord, 'CREATE TEMP VIEW ' || substr(sql, length('CREATE VIEW ') + 1) || char(10) || ';' FROM d
  UNION ALL
  -- What is written to such a view is written as of that date, too.
  SELECT 1000000 + t.rowid, 'CREATE TEMP TRIGGER ' || substr(t.sql, length('CREATE TRIGGER ') + 1) || char(10) || ';'
  FROM d JOIN sqlite_schema t ON t.type = 'trigger' AND t.tbl_name = d.name;
