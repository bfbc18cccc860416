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
-- The source of figures that name none.
INSERT INTO source (id, code, name) VALUES (0, 'unstated', '未注明来源');
-- Checks references, because the sqlite3 program does not enforce them by default.
CREATE TRIGGER source_unstated_delete BEFORE DELETE ON source WHEN OLD.id = 0 BEGIN
  SELECT RAISE(ABORT, 'source: another one than unstated, which the schema itself brings');
END;
CREATE TRIGGER source_unstated_update BEFORE UPDATE OF id, code ON source WHEN OLD.id = 0 AND (NEW.id <> 0 OR NEW.code <> 'unstated') BEGIN
  SELECT RAISE(ABORT, 'source: another one than unstated, which the schema itself brings');
END;

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

CREATE TABLE series_link (
  -- How figures from before a break in a series compare with those from its period on: times factor.
  indicator  INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  area       INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  period     INTEGER NOT NULL REFERENCES period (id),  -- the first one of the new series
  factor     REAL NOT NULL,
  document   INTEGER REFERENCES document (id),         -- that says so
  note       TEXT,
  PRIMARY KEY (indicator, area, period),
  CONSTRAINT "factor: a number greater than 0" CHECK (factor > 0 AND factor < 9e999)
) STRICT, WITHOUT ROWID;

-- Deletes dependent rows, because the sqlite3 program does not enforce references by default.
CREATE TRIGGER series_link_indicator_delete AFTER DELETE ON indicator BEGIN DELETE FROM series_link WHERE indicator = OLD.id; END;
CREATE TRIGGER series_link_area_delete AFTER DELETE ON area BEGIN DELETE FROM series_link WHERE area = OLD.id; END;
CREATE TRIGGER series_link_document_delete AFTER DELETE ON document BEGIN UPDATE series_link SET document = NULL WHERE document = OLD.id; END;

-- Figures are stored in the indicator's unit: another unit would change what they mean.
CREATE TRIGGER observation_indicator_unit BEFORE UPDATE OF unit ON indicator WHEN NEW.unit <> OLD.unit BEGIN
  SELECT RAISE(ABORT, 'unit: the one in which its figures are kept, as long as it has any') FROM observation WHERE indicator = OLD.id LIMIT 1;
END;
CREATE TRIGGER observation_unit_factor BEFORE UPDATE OF factor, dimension, change_only ON unit
WHEN NEW.factor <> OLD.factor OR NEW.dimension <> OLD.dimension OR NEW.change_only <> OLD.change_only BEGIN
  SELECT RAISE(ABORT, 'factor: the one by which its figures have been converted, as long as there are any') FROM observation
  WHERE unit = OLD.id OR indicator IN (SELECT id FROM indicator WHERE OLD.id = indicator.unit) LIMIT 1;
END;
-- Deletes dependent rows, because the sqlite3 program does not enforce references by default: a later row with the same id would inherit them.
CREATE TRIGGER observation_indicator_delete BEFORE DELETE ON indicator BEGIN
  SELECT RAISE(ABORT, 'indicator: one without figures') FROM observation WHERE indicator = OLD.id LIMIT 1;
END;
CREATE TRIGGER observation_area_delete BEFORE DELETE ON area BEGIN
  SELECT RAISE(ABORT, 'area: one without figures') FROM indicator_period x JOIN observation o ON o.indicator = x.indicator AND o.period = x.period
    AND o.area = OLD.id LIMIT 1;
END;

CREATE VIEW observation_entry AS
  -- An observation with codes and days, to read and to write by hand: INSERT and DELETE. vintage defaults to today, unit to the indicator's,
  -- source to unstated; value is in unit. INSERT OR REPLACE overwrites a source's own figure of the day.
  SELECT i.code AS indicator, a.code AS area, p.code AS period, o.value AS value,
         own.code AS unit, coalesce(published.code, own.code) AS unit_published, o.bound AS bound, o.status AS status,
         s.code AS source, date(o.vintage * 86400, 'unixepoch') AS vintage, o.note AS note
  FROM observation o
  JOIN indicator i ON i.id = o.indicator
  JOIN unit own ON own.id = i.unit
  JOIN area a ON a.id = o.area
  JOIN period p ON p.id = o.period
  LEFT JOIN unit published ON published.id = o.unit
  LEFT JOIN source s ON s.id = o.source;

CREATE TRIGGER observation_entry_insert INSTEAD OF INSERT ON observation_entry BEGIN
  SELECT RAISE(ABORT, 'indicator: the code of an indicator') WHERE NOT EXISTS (SELECT 1 FROM indicator WHERE code = NEW.indicator);
  SELECT RAISE(ABORT, 'area: the code of a region, park or group') WHERE NOT EXISTS (SELECT 1 FROM area WHERE code = NEW.area);
  SELECT RAISE(ABORT, 'period: the code of a period') WHERE NOT EXISTS (SELECT 1 FROM period WHERE code = NEW.period);
  SELECT RAISE(ABORT, 'source: the code of a source') WHERE NEW.source IS NOT NULL AND NOT EXISTS (SELECT 1 FROM source WHERE code = NEW.source);
  SELECT RAISE(ABORT, 'unit: a unit of the indicator''s dimension') WHERE NEW.unit IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM unit u JOIN indicator i ON i.code = NEW.indicator JOIN unit own ON own.id = i.unit
    WHERE u.code = NEW.unit AND u.dimension = own.dimension AND u.change_only = own.change_only);
  SELECT RAISE(ABORT, 'vintage: a day as YYYY-MM-DD') WHERE NEW.vintage IS NOT NULL
    AND CASE WHEN NEW.vintage GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(NEW.vintage, '+0 days'), '') <> NEW.vintage ELSE 1 END;
  INSERT INTO observation (indicator, period, area, vintage, value, bound, status, source, unit, note)
    SELECT i.id, (SELECT id FROM period WHERE code = NEW.period), (SELECT id FROM area WHERE code = NEW.area),
           CAST(julianday(coalesce(NEW.vintage, (SELECT known_on FROM clock))) - 2440587.5 AS INTEGER),
           CASE WHEN u.id <> own.id THEN NEW.value * (u.factor / own.factor) ELSE NEW.value END,
           NEW.bound, coalesce(NEW.status, CASE WHEN NEW.value IS NULL THEN 'O' ELSE 'A' END),
           (SELECT id FROM source WHERE code = coalesce(NEW.source, 'unstated')),
           CASE WHEN u.id <> own.id THEN u.id END, NEW.note
    FROM indicator i JOIN unit own ON own.id = i.unit LEFT JOIN unit u ON u.code = NEW.unit
    WHERE i.code = NEW.indicator;
  INSERT INTO figure_refresh VALUES (NULL);
END;
CREATE TRIGGER observation_entry_delete INSTEAD OF DELETE ON observation_entry BEGIN
  DELETE FROM observation WHERE indicator = (SELECT id FROM indicator WHERE code = OLD.indicator)
    AND period = (SELECT id FROM period WHERE code = OLD.period) AND area = (SELECT id FROM area WHERE code = OLD.area)
    AND vintage = CAST(julianday(OLD.vintage) - 2440587.5 AS INTEGER) AND source = (SELECT id FROM source WHERE code = OLD.source);
  INSERT INTO figure_refresh VALUES (NULL);
END;
