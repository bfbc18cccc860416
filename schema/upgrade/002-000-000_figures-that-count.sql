-- To version 2.0.0: the figures that count are kept with the days on which they do. What follows from other tables is made anew.
DROP TABLE IF EXISTS resolved_figure;
DROP TABLE IF EXISTS indicator_period;
DROP TABLE IF EXISTS figure_now;
DROP TABLE IF EXISTS figure_work;
DROP TABLE IF EXISTS figure_candidate;
-- No area has the id 0, which says of figures that those of all areas are meant.
ALTER TABLE area RENAME TO area_before_2;
CREATE TABLE area (
  -- Whatever an indicator is measured on [SDMX REF_AREA]: a region, a park or a group of areas, each with a table of its own beside.
  id       INTEGER PRIMARY KEY,
  code     TEXT NOT NULL UNIQUE,  -- public, stable, readable: hebei, shijiazhuang-htz
  kind     TEXT NOT NULL,         -- which of the three it is
  name     TEXT NOT NULL,
  name_en  TEXT,
  note     TEXT,
  UNIQUE (id, kind),
  CONSTRAINT "id: a number greater than 0" CHECK (id > 0),  -- where all areas are meant, 0 says so
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "kind: one of region, park, area_group" CHECK (kind IN ('region', 'park', 'area_group'))
) STRICT;
INSERT INTO area (id, code, kind, name, name_en, note) SELECT id, code, kind, name, name_en, note FROM area_before_2 ORDER BY id;
DROP TABLE area_before_2;
