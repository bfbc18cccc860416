CREATE VIEW clock_dependent AS
  -- The views that depend on the clock, at any remove, in the order in which they are made.
  WITH RECURSIVE dependent(name) AS (
    SELECT 'clock'
    UNION
    SELECT v.name FROM dependent d JOIN sqlite_schema v
    ON v.type = 'view' AND lower(v.sql) || ' ' GLOB '*[^a-z_]' || lower(d.name) || '[^a-z_]*' AND v.name NOT IN (d.name, 'clock_dependent', 'clock_script')
    WHERE v.name <> d.name)
  SELECT v.rowid AS ord, v.name AS name, v.sql AS sql FROM dependent d JOIN sqlite_schema v ON v.type = 'view' AND v.name = d.name
  WHERE d.name <> 'clock';

CREATE VIEW clock_script AS
  -- The statements that lay the same views over a clock of one's own, for another date: run them, then UPDATE clock SET as_of =
  -- '2026-06-30', known_on = '2026-06-30'. The copies are temporary, belong to one connection and work on a file that is read only.
  SELECT 0 AS ord, 'CREATE TEMP TABLE clock AS SELECT as_of, known_on FROM main.clock;' AS sql
  UNION ALL
  SELECT ord, 'CREATE TEMP VIEW ' || substr(sql, length('CREATE VIEW ') + 1) || char(10) || ';' FROM clock_dependent
  UNION ALL
  -- What is written to such a view is written as of that date, too.
  SELECT 1000000 + t.rowid, 'CREATE TEMP TRIGGER ' || substr(t.sql, length('CREATE TRIGGER ') + 1) || char(10) || ';'
  FROM clock_dependent d JOIN sqlite_schema t ON t.type = 'trigger' AND t.tbl_name = d.name;
