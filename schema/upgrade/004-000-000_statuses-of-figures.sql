-- To version 4.0.0: a source has a priority, a figure may have several statuses, and stored figures and verdicts say what those statuses mean.
CREATE TABLE source_before_4 AS SELECT * FROM source;
DROP TABLE source;
CREATE TABLE source (
  -- A source of figures.
  id         INTEGER PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,               -- 苏州工业园区管理委员会网站
  synthetic  INTEGER NOT NULL DEFAULT 0,  -- 1: made up, for tests and demonstrations
  note       TEXT,
  priority   INTEGER NOT NULL DEFAULT 0,  -- of figures that are final alike, that of the greater priority counts
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "synthetic: true or false" CHECK (synthetic IN (0, 1))
) STRICT;
INSERT INTO source (id, code, name, synthetic, note) SELECT id, code, name, synthetic, note FROM source_before_4;
DROP TABLE source_before_4;
ALTER TABLE observation RENAME TO observation_before_4;
CREATE TABLE observation (
  -- A reported figure [SDMX]. A revision is a row of a later vintage and never overwrites; nor does one source overwrite another. A missing
  -- figure has no row, or one whose status says so. figure_reported says which one counts. By hand write to observation_entry, or here and then
  -- INSERT INTO figure_refresh VALUES (NULL), which updates what depends on it. The lists below do not use IN: SQLite would build a table for
  -- them for every row written, which takes four times as long.
  indicator  INTEGER NOT NULL REFERENCES indicator (id),
  period     INTEGER NOT NULL REFERENCES period (id),
  area       INTEGER NOT NULL REFERENCES area (id),
  vintage    INTEGER NOT NULL,                 -- the day from which it was known, in days since 1970-01-01; date(vintage * 86400, 'unixepoch')
  value      REAL,                             -- in the indicator's unit; null when the status says that it is missing
  bound      TEXT,                             -- null: exact; else over (超), under (不足) or about (约), as the source says
  status     TEXT NOT NULL DEFAULT 'A',        -- SDMX OBS_STATUS; of a figure with a value up to three: BP, a break and provisional
  source     INTEGER NOT NULL DEFAULT 0 REFERENCES source (id),  -- 0: unstated
  unit       INTEGER REFERENCES unit (id),     -- the unit as published; null: the indicator's
  note       TEXT,
  is_forecast     INTEGER GENERATED ALWAYS AS (instr(status, 'F') > 0) VIRTUAL,           -- 1: it never counts
  is_provisional  INTEGER GENERATED ALWAYS AS (status GLOB '*[EGIPV]*') VIRTUAL,          -- 1: it does not replace a final figure
  flags           INTEGER GENERATED ALWAYS AS (CASE WHEN status = 'A' THEN 0 ELSE         -- see figure_flag
    (status GLOB '*D*') + 2 * (status GLOB '*B*') + 4 * (status GLOB '*[EI]*') + 8 * (status GLOB '*[GPV]*') + 16 * (status GLOB '*U*') END) VIRTUAL,
  PRIMARY KEY (indicator, period, area, vintage, source),
  CONSTRAINT "value: a finite number" CHECK (abs(value) < 9e999),
  CONSTRAINT "value: none with a status that says it is missing (H, L, M, O, Q), one with any other"
    CHECK ((value IS NULL) = (status = 'H' OR status = 'L' OR status = 'M' OR status = 'O' OR status = 'Q')),
  CONSTRAINT "bound: one of over, under, about, beside a value"
    CHECK (bound IS NULL OR (value IS NOT NULL AND (bound = 'over' OR bound = 'under' OR bound = 'about'))),
  CONSTRAINT "status: one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W"
    CHECK (length(status) BETWEEN 2 AND 3 OR (length(status) = 1 AND status BETWEEN 'A' AND 'W' AND status <> 'C' AND status <> 'R' AND status <> 'T')),
  CONSTRAINT "status: several are in the order of the alphabet, none of them A or one that says that the figure is missing" CHECK (CASE length(status)
    WHEN 2 THEN status NOT GLOB '*[^BDEFGIJKNPSUVW]*' AND substr(status, 1, 1) < substr(status, 2)
    WHEN 3 THEN status NOT GLOB '*[^BDEFGIJKNPSUVW]*' AND substr(status, 1, 1) < substr(status, 2, 1) AND substr(status, 2, 1) < substr(status, 3)
    ELSE 1 END)
) STRICT, WITHOUT ROWID;
INSERT INTO observation (indicator, period, area, vintage, value, bound, status, source, unit, note)
  SELECT indicator, period, area, vintage, value, bound, status, source, unit, note
  FROM observation_before_4 ORDER BY indicator, period, area, vintage, source;
DROP TABLE observation_before_4;
DROP TABLE IF EXISTS figure_kept;
DROP TABLE IF EXISTS figure_candidate;
DROP TABLE IF EXISTS figure_work;
DROP TABLE IF EXISTS status_kept;
