CREATE TABLE source (
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

CREATE TABLE observation (
  -- A reported figure [SDMX]. A revision is a row of a later vintage and never overwrites; what is missing has no row, or one that says so.
  indicator  INTEGER NOT NULL REFERENCES indicator (id),
  period     INTEGER NOT NULL REFERENCES period (id),
  area       INTEGER NOT NULL REFERENCES area (id),
  vintage    INTEGER NOT NULL,                 -- the day from which it was known, in days since 1970-01-01; date(vintage * 86400, 'unixepoch')
  value      REAL,                             -- in the indicator's unit; null when the status says that it is missing
  bound      TEXT,                             -- null: exact; or the source says only over (超), under (不足), about (约)
  status     TEXT NOT NULL DEFAULT 'A',        -- SDMX OBS_STATUS
  source     INTEGER REFERENCES source (id),
  unit       INTEGER REFERENCES unit (id),     -- the unit as published; null: the indicator's
  PRIMARY KEY (indicator, period, area, vintage),
  CONSTRAINT "value: a finite number" CHECK (abs(value) < 9e999),
  CONSTRAINT "value: none with a status that says it is missing (H, L, M, O, Q), one with any other"
    CHECK ((value IS NULL) = (status IN ('H', 'L', 'M', 'O', 'Q'))),
  CONSTRAINT "bound: one of over, under, about" CHECK (bound IN ('over', 'under', 'about')),
  CONSTRAINT "status: one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W"
    CHECK (status IN ('A', 'B', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'S', 'U', 'V', 'W'))
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_period (
  -- Which periods an indicator has any observation for, so that the newest one is found without looking at every period. Kept by triggers.
  indicator  INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  period     INTEGER NOT NULL REFERENCES period (id),
  PRIMARY KEY (indicator, period)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER indicator_period_insert AFTER INSERT ON observation BEGIN
  INSERT OR IGNORE INTO indicator_period (indicator, period) VALUES (NEW.indicator, NEW.period);
END;
CREATE TRIGGER indicator_period_update AFTER UPDATE OF indicator, period ON observation BEGIN
  INSERT OR IGNORE INTO indicator_period (indicator, period) VALUES (NEW.indicator, NEW.period);
END;

CREATE VIEW observation_entry AS
  -- An observation with codes and days, to read and to write by hand. INSERT without a vintage means today; value in the unit given, or in
  -- the indicator's.
  SELECT i.code AS indicator, a.code AS area, p.code AS period, o.value AS value,
         own.code AS unit, coalesce(published.code, own.code) AS unit_published, o.bound AS bound, o.status AS status,
         s.code AS source, date(o.vintage * 86400, 'unixepoch') AS vintage
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
  SELECT RAISE(ABORT, 'vintage: a day as YYYY-MM-DD') WHERE NEW.vintage IS NOT NULL AND NEW.vintage IS NOT date(NEW.vintage);
  INSERT INTO observation (indicator, period, area, vintage, value, bound, status, source, unit)
    SELECT i.id, (SELECT id FROM period WHERE code = NEW.period), (SELECT id FROM area WHERE code = NEW.area),
           CAST(julianday(coalesce(NEW.vintage, (SELECT known_on FROM clock))) - 2440587.5 AS INTEGER),
           NEW.value * coalesce(u.factor, own.factor) / own.factor,
           NEW.bound, coalesce(NEW.status, CASE WHEN NEW.value IS NULL THEN 'O' ELSE 'A' END),
           (SELECT id FROM source WHERE code = NEW.source),
           CASE WHEN u.id <> own.id THEN u.id END
    FROM indicator i JOIN unit own ON own.id = i.unit LEFT JOIN unit u ON u.code = NEW.unit
    WHERE i.code = NEW.indicator;
END;
