-- To version 1.0.0: a figure's source is part of its key, so that of one day several sources can have their say. A figure without a source
-- becomes one of the source unstated, whose id is 0.
-- Version 0.2.0 had no figures.
CREATE TABLE IF NOT EXISTS source (
  -- Where figures come from.
  id         INTEGER PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,               -- 苏州工业园区管理委员会网站
  synthetic  INTEGER NOT NULL DEFAULT 0,  -- 1: made up, for tests and demonstrations
  note       TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "synthetic: true or false" CHECK (synthetic IN (0, 1))
) STRICT;
CREATE TABLE IF NOT EXISTS observation (
  indicator  INTEGER NOT NULL REFERENCES indicator (id),
  period     INTEGER NOT NULL REFERENCES period (id),
  area       INTEGER NOT NULL REFERENCES area (id),
  vintage    INTEGER NOT NULL,
  value      REAL,
  bound      TEXT,
  status     TEXT NOT NULL DEFAULT 'A',
  source     INTEGER REFERENCES source (id),
  unit       INTEGER REFERENCES unit (id),
  note       TEXT,
  PRIMARY KEY (indicator, period, area, vintage),
  CONSTRAINT "value: a finite number" CHECK (abs(value) < 9e999),
  CONSTRAINT "value: none with a status that says it is missing (H, L, M, O, Q), one with any other"
    CHECK ((value IS NULL) = (status = 'H' OR status = 'L' OR status = 'M' OR status = 'O' OR status = 'Q')),
  CONSTRAINT "bound: one of over, under, about, beside a value"
    CHECK (bound IS NULL OR (value IS NOT NULL AND (bound = 'over' OR bound = 'under' OR bound = 'about'))),
  CONSTRAINT "status: one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W"
    CHECK (length(status) = 1 AND status BETWEEN 'A' AND 'W' AND status <> 'C' AND status <> 'R' AND status <> 'T')
) STRICT, WITHOUT ROWID;
-- A source of a user's own that has this id goes elsewhere.
UPDATE observation SET source = (SELECT max(id) + 1 FROM source) WHERE source = 0;
UPDATE source SET id = (SELECT max(id) + 1 FROM source) WHERE id = 0;
INSERT INTO source (id, code, name) VALUES (0, 'unstated ', '未注明来源');
UPDATE source SET name = (SELECT s.name FROM source s WHERE s.code = 'unstated'), synthetic = (SELECT s.synthetic FROM source s WHERE s.code = 'unstated'),
  note = (SELECT s.note FROM source s WHERE s.code = 'unstated') WHERE id = 0 AND EXISTS (SELECT 1 FROM source s WHERE s.code = 'unstated');
ALTER TABLE observation RENAME TO observation_before_1;
CREATE TABLE observation (
  -- A reported figure [SDMX]. A revision is a row of a later vintage and never overwrites, nor does one source another; what is missing has
  -- no row, or one that says so. Of an indicator, period and area the newest vintage counts that is no forecast; of one day's, where several
  -- sources have one, that of the source with the greatest id, which was added last: unstated never counts beside a source with a name.
  -- By hand write to observation_entry, or here and then INSERT INTO figure_refresh VALUES (NULL), so that what follows from it follows.
  -- The lists below are not written with IN: SQLite would lay a table of them for every row that is written, at four times the time.
  indicator  INTEGER NOT NULL REFERENCES indicator (id),
  period     INTEGER NOT NULL REFERENCES period (id),
  area       INTEGER NOT NULL REFERENCES area (id),
  vintage    INTEGER NOT NULL,                 -- the day from which it was known, in days since 1970-01-01; date(vintage * 86400, 'unixepoch')
  value      REAL,                             -- in the indicator's unit; null when the status says that it is missing
  bound      TEXT,                             -- null: exact; or the source says only over (超), under (不足), about (约)
  status     TEXT NOT NULL DEFAULT 'A',        -- SDMX OBS_STATUS
  source     INTEGER NOT NULL DEFAULT 0 REFERENCES source (id),  -- 0: unstated
  unit       INTEGER REFERENCES unit (id),     -- the unit as published; null: the indicator's
  note       TEXT,
  PRIMARY KEY (indicator, period, area, vintage, source),
  CONSTRAINT "value: a finite number" CHECK (abs(value) < 9e999),
  CONSTRAINT "value: none with a status that says it is missing (H, L, M, O, Q), one with any other"
    CHECK ((value IS NULL) = (status = 'H' OR status = 'L' OR status = 'M' OR status = 'O' OR status = 'Q')),
  CONSTRAINT "bound: one of over, under, about, beside a value"
    CHECK (bound IS NULL OR (value IS NOT NULL AND (bound = 'over' OR bound = 'under' OR bound = 'about'))),
  CONSTRAINT "status: one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W"
    CHECK (length(status) = 1 AND status BETWEEN 'A' AND 'W' AND status <> 'C' AND status <> 'R' AND status <> 'T')
) STRICT, WITHOUT ROWID;
-- A source that was called unstated by a user is this one.
INSERT INTO observation (indicator, period, area, vintage, value, bound, status, source, unit, note)
  SELECT o.indicator, o.period, o.area, o.vintage, o.value, o.bound, o.status,
    CASE WHEN o.source IS NULL OR o.source = (SELECT s.id FROM source s WHERE s.code = 'unstated') THEN 0 ELSE o.source END, o.unit, o.note
  FROM observation_before_1 o ORDER BY o.indicator, o.period, o.area, o.vintage;
DROP TABLE observation_before_1;
DELETE FROM source WHERE code = 'unstated';
UPDATE source SET code = 'unstated' WHERE id = 0;
