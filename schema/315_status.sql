-- The status of each target, area and due period: kept with the days on which it holds, and made anew for what has changed. Made once, a row
-- answers for every day to come: that its due period ends, or that what is entered for a later day begins to count, is known beforehand.

CREATE TABLE status_kept (
  -- The verdict on a target, area and due period from first_day to last_day, as status_expected has it. Kept by
  -- INSERT INTO figure_refresh VALUES (NULL), and never the only copy: VALUES (0) makes it anew.
  area             INTEGER NOT NULL,  -- 0: a group without members
  indicator        INTEGER NOT NULL,
  target           INTEGER NOT NULL,
  due              INTEGER NOT NULL,  -- 0: undated
  first_day        INTEGER NOT NULL,  -- in days since 1970-01-01; 0 from the stamp on
  last_day         INTEGER NOT NULL,  -- 9999998 for no end
  status           TEXT NOT NULL,
  reason           TEXT,
  required         REAL,
  far              REAL,              -- the upper end: of between its own, else required
  actual           REAL,
  actual_period    INTEGER,           -- 0: the month of the day that is asked for
  actual_source    TEXT,
  actual_vintage   INTEGER,
  actual_bound     TEXT,
  actual_reporter  INTEGER,
  actual_flags     INTEGER,           -- see figure_flag
  base             REAL,
  base_period      INTEGER,
  base_vintage     INTEGER,
  base_flags       INTEGER,
  base_bound       TEXT,
  start            REAL,
  way              REAL,
  attainment       REAL,
  distance         REAL,
  elapsed          REAL,
  gap              REAL,
  PRIMARY KEY (area, indicator, target, due, first_day)
) STRICT, WITHOUT ROWID;
-- The status comes last: SQLite 3.40.1 answered wrongly where a column of a list of words (IN) followed one that a join gives.
CREATE INDEX status_kept_target ON status_kept (target, first_day, last_day, status);
CREATE INDEX status_kept_status ON status_kept (status, first_day, last_day);

CREATE TABLE status_stamp (
  -- One row: the last day on which verdicts were made. On an earlier day what is kept may not hold.
  day  INTEGER NOT NULL
) STRICT;
INSERT INTO status_stamp (day) SELECT day FROM clock_number;
INSERT INTO status_day (day, as_of, month) SELECT day, as_of, month FROM clock_number;

CREATE TABLE status_dirty (
  -- The targets of which every verdict may have changed since status_kept was brought up to date. What has changed with a figure is found by
  -- the figure.
  target  INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE day_ahead (
  -- The days after the stamp on which something that is entered already begins to count, or counts no more. A verdict that may change with it is
  -- made for that day, too.
  indicator  INTEGER NOT NULL,  -- of a figure that does, or of whose period it is the first day; 0: a level, a membership, a register, an area, the end of a period
  day        INTEGER NOT NULL,
  PRIMARY KEY (indicator, day)
) STRICT, WITHOUT ROWID;

CREATE VIEW day_ahead_expected AS
  -- The definition of which day_ahead has every day that is after the stamp.
  SELECT indicator AS indicator, known_from AS day FROM figure_kept
  UNION SELECT indicator, known_to FROM figure_kept WHERE known_to < 9999999
  UNION SELECT x.indicator, CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) FROM indicator_period x JOIN period p ON p.id = x.period
  UNION SELECT 0, CAST(julianday(p.last_day) - 2440586.5 AS INTEGER) FROM indicator_period x JOIN period p ON p.id = x.period
  UNION SELECT 0, CAST(julianday(first_day) - 2440587.5 AS INTEGER) FROM park_level
  UNION SELECT 0, CAST(julianday(last_day) - 2440586.5 AS INTEGER) FROM park_level WHERE last_day < '9999-12-31'
  UNION SELECT 0, CAST(julianday(first_day) - 2440587.5 AS INTEGER) FROM register
  UNION SELECT 0, CAST(julianday(last_day) - 2440586.5 AS INTEGER) FROM register WHERE last_day < '9999-12-31'
  UNION SELECT 0, CAST(julianday(first_day) - 2440587.5 AS INTEGER) FROM area_day WHERE first_day > '0001-01-01'
  UNION SELECT 0, CAST(julianday(last_day) - 2440586.5 AS INTEGER) FROM area_day WHERE last_day < '9999-12-31'
  UNION SELECT 0, CAST(julianday(first_day) - 2440587.5 AS INTEGER) FROM area_member
  UNION SELECT 0, CAST(julianday(last_day) - 2440586.5 AS INTEGER) FROM area_member WHERE last_day < '9999-12-31';

-- ---------------------------------------------------------------- What is made anew

CREATE TABLE status_touched (
  -- The targets and areas whose verdicts are being made anew. Empty between refreshes.
  area       INTEGER NOT NULL,
  indicator  INTEGER NOT NULL,
  target     INTEGER NOT NULL,
  PRIMARY KEY (area, indicator, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE status_asked (
  -- The same by due periods, and the days from which on each verdict is made. Empty between refreshes.
  area       INTEGER NOT NULL,
  indicator  INTEGER NOT NULL,
  target     INTEGER NOT NULL,
  due        INTEGER NOT NULL,
  day        INTEGER NOT NULL,
  PRIMARY KEY (area, indicator, target, due, day)
) STRICT, WITHOUT ROWID;

-- The targets and areas on whose verdict a figure that is being made anew may bear.
CREATE VIEW status_hit_own AS
  -- Those of its own area: of the period as a baseline or due; of later due periods while no later figure speaks, and of sums and means, which
  -- rest on each, and those after a baseline, where the series may break. Once a due period is over it alone speaks. Where all areas are touched, each is hit already.
  SELECT k.area AS area, k.indicator AS indicator, k.target AS target
  FROM figure_touched f
  CROSS JOIN status_kept k ON k.area = f.area AND k.indicator = f.indicator
  WHERE (k.base_period <= f.period OR k.due = f.period OR ((k.due = 0 OR k.due > f.period) AND (
      CASE WHEN k.status IN ('met', 'missed', 'overdue') THEN 0 ELSE coalesce(k.actual_period, 0) <= f.period END
      OR EXISTS (SELECT 1 FROM target t WHERE t.id = k.target AND t.over IN ('sum', 'mean')))))
    AND NOT EXISTS (
      SELECT 1 FROM figure_touched w WHERE w.stage = f.stage AND w.turn = 0 AND w.indicator = f.indicator AND w.period = f.period AND w.area = 0);

CREATE VIEW status_hit_reference AS
  -- Those that are held against its area.
  SELECT k.area AS area, k.indicator AS indicator, k.target AS target
  FROM figure_touched f
  CROSS JOIN target t ON t.reference_area = f.area AND t.indicator = f.indicator
  CROSS JOIN status_kept k ON k.target = t.id;

CREATE VIEW status_hit_all AS
  -- Those of the indicator, where all areas are touched.
  SELECT k.area AS area, k.indicator AS indicator, k.target AS target
  FROM (SELECT DISTINCT indicator FROM figure_touched WHERE area = 0) f
  CROSS JOIN target t ON t.indicator = f.indicator
  CROSS JOIN status_kept k ON k.target = t.id;

CREATE TABLE status_span (
  -- The due periods of what is being made anew, with their days in numbers. Empty between refreshes.
  area             INTEGER NOT NULL,
  indicator        INTEGER NOT NULL,
  target           INTEGER NOT NULL,
  due              INTEGER NOT NULL,
  over             TEXT NOT NULL,
  reference_area   INTEGER,
  baseline_period  INTEGER,
  first_day        INTEGER,
  last_day         INTEGER,
  PRIMARY KEY (area, indicator, target, due)
) STRICT, WITHOUT ROWID;

CREATE VIEW status_ahead AS
  -- A day ahead with something that may bear on a verdict: a level or membership on those of levels and the undated ones, a figure on any.
  SELECT s.area AS area, s.indicator AS indicator, s.target AS target, s.due AS due, d.day AS day
  FROM status_stamp k
  CROSS JOIN day_ahead d ON d.indicator = 0 AND d.day > k.day
  CROSS JOIN status_span s
  CROSS JOIN indicator i ON i.id = s.indicator
  WHERE coalesce(s.last_day, 9999998) >= d.day AND (s.due = 0 OR i.derivation = 'park_level')
  UNION ALL
  SELECT s.area, s.indicator, s.target, s.due, d.day
  FROM status_stamp k
  CROSS JOIN status_span s
  CROSS JOIN day_ahead d ON d.indicator = s.indicator AND d.day > k.day
  WHERE EXISTS (
    SELECT 1
    FROM indicator_period x
    CROSS JOIN period p ON p.id = x.period
    CROSS JOIN figure_kept f ON f.indicator = x.indicator AND f.period = x.period AND f.area IN (s.area, s.reference_area)
    WHERE x.indicator = s.indicator AND (d.day IN (f.known_from, f.known_to) OR d.day = CAST(julianday(p.first_day) - 2440587.5 AS INTEGER)));

CREATE VIEW status_month AS
  -- Of a level with a base, the beginning of each month until it is due.
  SELECT s.area AS area, s.indicator AS indicator, s.target AS target, s.due AS due, CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) AS day
  FROM status_stamp k
  CROSS JOIN status_span s
  CROSS JOIN indicator i ON i.id = s.indicator AND i.derivation = 'park_level'
  CROSS JOIN period p ON p.months = 1 AND p.id <= s.due
  WHERE coalesce(s.baseline_period, s.reference_area) IS NOT NULL AND p.first_day > date(k.day * 86400, 'unixepoch');

CREATE VIEW status_made AS
  -- The verdicts that are asked for. The plus signs keep the planner from beginning with all areas.
  SELECT w.area AS area, w.indicator AS indicator, w.target AS target, w.due AS due, CASE WHEN w.day > (SELECT day FROM status_stamp) THEN w.day ELSE 0 END AS first_day,
         coalesce((SELECT min(n.day) - 1 FROM status_asked n WHERE n.area = w.area AND n.indicator = w.indicator AND n.target = w.target
                     AND n.due = w.due AND n.day > w.day), 9999998) AS last_day,
         e.status AS status, e.reason AS reason, e.required AS required, e.far AS far, e.actual AS actual, e.actual_period AS actual_period,
         e.actual_source AS actual_source, e.actual_vintage AS actual_vintage, e.actual_bound AS actual_bound, e.actual_reporter AS actual_reporter,
         e.actual_flags AS actual_flags, e.base AS base, e.base_period AS base_period, e.base_vintage AS base_vintage,
         e.base_flags AS base_flags, e.base_bound AS base_bound, e.start AS start, e.way AS way,
         e.attainment AS attainment, e.distance AS distance, e.elapsed AS elapsed, e.gap AS gap
  FROM status_asked w
  CROSS JOIN status_expected e ON e.target = +w.target AND e.area = +w.area AND e.day = +w.day AND coalesce(e.due, 0) = +w.due;

CREATE VIEW status_clock AS
  -- The day by which what is kept is read: the clock's. Before the stamp nothing that is kept need hold, and all is stale; so it is where the
  -- stamp is lost.
  SELECT max(k.day, coalesce(s.day, k.day)) AS day, CASE WHEN k.day >= s.day AND s.stamps = 1 THEN 0 ELSE 1 END AS is_before, k.month AS month
  FROM clock_number k CROSS JOIN (SELECT max(day) AS day, count(*) AS stamps FROM status_stamp) s;

-- Each of the next eight is not to be read: INSERT, and its part is done. They are apart, so that a refresh pays for what it needs.
CREATE VIEW status_put_all AS SELECT NULL AS target WHERE false;
CREATE TRIGGER status_put_all_insert INSTEAD OF INSERT ON status_put_all
WHEN (SELECT count(*) FROM status_touched) * 3 > (SELECT count(*) FROM status_kept) BEGIN
  -- Where most are made anew, all are: a table that is emptied whole, and filled in its order, takes half the time.
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_kept WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM status_kept;
END;
CREATE VIEW status_put_most AS SELECT NULL AS target WHERE false;
CREATE TRIGGER status_put_most_insert INSTEAD OF INSERT ON status_put_most
WHEN (SELECT count(*) FROM (SELECT DISTINCT indicator FROM figure_touched WHERE area = 0) f CROSS JOIN target t ON t.indicator = f.indicator) * 3
  > (SELECT max(id) FROM target) BEGIN
  -- The same where it is known by the indicators of which all areas are touched.
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_kept WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM status_kept;
END;
CREATE VIEW status_turn AS SELECT NULL AS day WHERE false;
CREATE TRIGGER status_turn_insert INSTEAD OF INSERT ON status_turn BEGIN
  DELETE FROM status_stamp;
  INSERT INTO status_stamp (day) SELECT day FROM clock_number;
  DELETE FROM day_ahead WHERE day <= (SELECT day FROM status_stamp);
  DELETE FROM status_day;
  INSERT INTO status_put_day SELECT day FROM status_stamp;
END;
CREATE VIEW status_turn_back AS SELECT NULL AS day WHERE false;
CREATE TRIGGER status_turn_back_insert INSTEAD OF INSERT ON status_turn_back BEGIN
  INSERT INTO status_turn VALUES (NULL);
  DELETE FROM day_ahead;
  INSERT INTO day_ahead (indicator, day) SELECT indicator, day FROM day_ahead_expected WHERE day > (SELECT day FROM status_stamp);
  INSERT INTO status_dirty (target) SELECT id FROM target WHERE true ON CONFLICT DO NOTHING;
END;
CREATE VIEW status_put_dirty AS SELECT NULL AS target WHERE false;
CREATE TRIGGER status_put_dirty_insert INSTEAD OF INSERT ON status_put_dirty BEGIN
  INSERT INTO status_touched (area, indicator, target)
    SELECT s.area, s.indicator, s.target FROM status_dirty d CROSS JOIN target_span s ON s.target = +d.target WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM status_kept WHERE target IN (SELECT target FROM status_dirty);
  DELETE FROM status_dirty;
END;
CREATE VIEW status_put_ahead AS SELECT NULL AS day WHERE false;
CREATE TRIGGER status_put_ahead_insert INSTEAD OF INSERT ON status_put_ahead BEGIN
  INSERT INTO status_asked (area, indicator, target, due, day) SELECT area, indicator, target, due, day FROM status_ahead WHERE true ON CONFLICT DO NOTHING;
END;
CREATE VIEW status_put_months AS SELECT NULL AS day WHERE false;
CREATE TRIGGER status_put_months_insert INSTEAD OF INSERT ON status_put_months BEGIN
  INSERT INTO status_asked (area, indicator, target, due, day) SELECT area, indicator, target, due, day FROM status_month WHERE true ON CONFLICT DO NOTHING;
END;
CREATE VIEW status_put_day AS SELECT NULL AS day WHERE false;
CREATE TRIGGER status_put_day_insert INSTEAD OF INSERT ON status_put_day BEGIN
  INSERT INTO status_day (day, as_of, month)
    SELECT NEW.day, date(NEW.day * 86400, 'unixepoch'),
           CAST(strftime('%Y', NEW.day * 86400, 'unixepoch') AS INTEGER) * 12 + CAST(strftime('%m', NEW.day * 86400, 'unixepoch') AS INTEGER) - 1;
END;

CREATE VIEW status_renew AS
  -- Not to be read: INSERT null, and the verdicts of what is dirty or touched are made anew.
  SELECT NULL AS target WHERE false;
CREATE TRIGGER status_renew_insert INSTEAD OF INSERT ON status_renew BEGIN
  INSERT INTO status_turn_back SELECT 1 FROM status_clock WHERE is_before = 1;
  INSERT INTO status_turn SELECT 1 FROM status_stamp s CROSS JOIN clock_number k WHERE s.day < k.day;
  INSERT INTO status_put_dirty SELECT 1 WHERE EXISTS (SELECT 1 FROM status_dirty);
  INSERT INTO status_put_all SELECT 1 WHERE (SELECT count(*) FROM status_touched) * 2 > (SELECT max(id) FROM target);
  INSERT INTO status_span (area, indicator, target, due, over, reference_area, baseline_period, first_day, last_day)
    SELECT s.area, s.indicator, s.target, coalesce(s.due, 0), s.over, s.reference_area, s.baseline_period,
           CAST(julianday(s.first_day) - 2440587.5 AS INTEGER), CAST(julianday(s.last_day) - 2440587.5 AS INTEGER)
    FROM status_touched w CROSS JOIN target_span s ON s.target = +w.target AND s.area = +w.area WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO status_asked (area, indicator, target, due, day)
    SELECT s.area, s.indicator, s.target, s.due, k.day FROM status_span s CROSS JOIN status_stamp k;
  INSERT INTO status_asked (area, indicator, target, due, day)
    SELECT s.area, s.indicator, s.target, s.due, s.last_day + 1 FROM status_span s WHERE s.last_day >= (SELECT day FROM status_stamp);
  INSERT INTO status_asked (area, indicator, target, due, day)
    SELECT s.area, s.indicator, s.target, s.due, s.first_day FROM status_span s WHERE s.over = 'each' AND s.first_day > (SELECT day FROM status_stamp);
  INSERT INTO status_put_ahead SELECT 1 WHERE EXISTS (SELECT 1 FROM day_ahead);
  INSERT INTO status_put_months
    SELECT 1 WHERE EXISTS (SELECT 1 FROM status_touched w CROSS JOIN indicator i ON i.id = w.indicator AND i.derivation = 'park_level');
  INSERT INTO status_put_day SELECT DISTINCT day FROM status_asked w WHERE NOT EXISTS (SELECT 1 FROM status_day d WHERE d.day = w.day);
  DELETE FROM status_kept WHERE (area, indicator, target) IN (SELECT area, indicator, target FROM status_touched) AND NOT EXISTS (
    SELECT 1 FROM status_asked w WHERE w.area = status_kept.area AND w.indicator = status_kept.indicator AND w.target = status_kept.target
      AND w.due = status_kept.due
      AND status_kept.first_day = CASE WHEN w.day > (SELECT day FROM status_stamp) THEN w.day ELSE 0 END);
  INSERT INTO status_kept (area, indicator, target, due, first_day, last_day, status, reason, required, far, actual, actual_period, actual_source,
      actual_vintage, actual_bound, actual_reporter, actual_flags,
             base, base_period, base_vintage, base_flags, base_bound, start, way, attainment, distance, elapsed, gap)
    SELECT area, indicator, target, due, first_day, last_day, status, reason, required, far, actual, actual_period, actual_source,
           actual_vintage, actual_bound, actual_reporter, actual_flags,
             base, base_period, base_vintage, base_flags, base_bound, start, way, attainment, distance, elapsed, gap
    FROM status_made WHERE true
    ON CONFLICT (area, indicator, target, due, first_day) DO UPDATE SET
      last_day = excluded.last_day, status = excluded.status, reason = excluded.reason, required = excluded.required, far = excluded.far,
      actual = excluded.actual, actual_period = excluded.actual_period, actual_source = excluded.actual_source,
      actual_vintage = excluded.actual_vintage, actual_bound = excluded.actual_bound, actual_reporter = excluded.actual_reporter,
      actual_flags = excluded.actual_flags, base = excluded.base, base_period = excluded.base_period, base_vintage = excluded.base_vintage,
      base_flags = excluded.base_flags, base_bound = excluded.base_bound, start = excluded.start,
      way = excluded.way, attainment = excluded.attainment, distance = excluded.distance, elapsed = excluded.elapsed, gap = excluded.gap;
  DELETE FROM status_asked;
  DELETE FROM status_span;
  DELETE FROM status_touched;
END;

CREATE VIEW stored_difference AS
  -- Where what is kept is not what its definition says, on the day of the stamp: no row when all is well. found is what is kept, expected the
  -- definition, as status and reason; null where there is none.
  SELECT t.code AS target_code, a.code AS area_code, p.code AS due_period, x.found AS found, x.expected AS expected
  FROM (
    SELECT target, area, due, status || coalesce(' ' || reason, '') AS found, NULL AS expected
    FROM (
      SELECT area, indicator, target, due, status, reason, required, far, actual, actual_period, actual_source, actual_vintage, actual_bound, actual_reporter, actual_flags,
             base, base_period, base_vintage, base_flags, base_bound,
             start, way, attainment, distance, elapsed, gap
      FROM status_kept WHERE first_day <= (SELECT day FROM status_stamp) AND last_day >= (SELECT day FROM status_stamp)
      EXCEPT
      SELECT area, indicator, target, coalesce(due, 0), status, reason, required, far, actual, actual_period, actual_source, actual_vintage, actual_bound, actual_reporter, actual_flags,
             base, base_period, base_vintage, base_flags, base_bound, start, way, attainment, distance, elapsed, gap
      FROM status_expected WHERE day = (SELECT day FROM status_stamp)) k
    UNION ALL
    SELECT target, area, due, NULL, status || coalesce(' ' || reason, '')
    FROM (
      SELECT area, indicator, target, coalesce(due, 0) AS due, status, reason, required, far, actual, actual_period, actual_source, actual_vintage, actual_bound, actual_reporter, actual_flags, base, base_period, base_vintage, base_flags, base_bound, start, way, attainment, distance, elapsed, gap
      FROM status_expected WHERE day = (SELECT day FROM status_stamp)
      EXCEPT
      SELECT area, indicator, target, due, status, reason, required, far, actual, actual_period, actual_source, actual_vintage, actual_bound, actual_reporter, actual_flags,
             base, base_period, base_vintage, base_flags, base_bound,
             start, way, attainment, distance, elapsed, gap
      FROM status_kept WHERE first_day <= (SELECT day FROM status_stamp) AND last_day >= (SELECT day FROM status_stamp)) e) x
  LEFT JOIN target t ON t.id = x.target
  LEFT JOIN area a ON a.id = x.area
  LEFT JOIN period p ON p.id = x.due;

-- ---------------------------------------------------------------- Who changes what a verdict rests on

CREATE TABLE status_pause (
  -- A row while a policy file is being loaded: until it is gone, verdicts are only noted as dirty, to be made together.
  is_paused  INTEGER NOT NULL
) STRICT;

CREATE VIEW span_ahead AS
  -- Not to be read: INSERT the first and the last day on which something holds, and those of its two ends that are ahead are noted.
  SELECT NULL AS first_day, NULL AS last_day WHERE false;
CREATE TRIGGER span_ahead_insert INSTEAD OF INSERT ON span_ahead BEGIN
  INSERT INTO day_ahead (indicator, day)
    SELECT 0, d.day FROM (SELECT CAST(julianday(NEW.first_day) - 2440587.5 AS INTEGER) AS day
                       UNION SELECT CAST(julianday(NEW.last_day) - 2440586.5 AS INTEGER) WHERE NEW.last_day < '9999-12-31') d
    WHERE d.day > (SELECT day FROM status_stamp) ON CONFLICT DO NOTHING;
END;

CREATE VIEW status_changed AS
  -- Not to be read: INSERT an indicator, and the verdicts of its targets are dirty; null, and those of every target on park levels.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER status_changed_insert INSTEAD OF INSERT ON status_changed BEGIN
  INSERT INTO status_dirty (target)
    SELECT t.id FROM indicator i CROSS JOIN target t ON t.indicator = i.id
    WHERE i.id = NEW.indicator OR (NEW.indicator IS NULL AND i.derivation = 'park_level')
    ON CONFLICT DO NOTHING;
END;

-- A target has its rows at once, unless a policy file is being loaded, after which all are made together.
CREATE TRIGGER status_target_insert AFTER INSERT ON target WHEN EXISTS (SELECT 1 FROM status_pause) BEGIN
  INSERT INTO status_dirty (target) VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER status_target_insert_now AFTER INSERT ON target WHEN NOT EXISTS (SELECT 1 FROM status_pause) BEGIN
  INSERT INTO status_dirty (target) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  INSERT INTO status_renew VALUES (NULL);
END;
CREATE VIEW status_target_changed AS
  -- Not to be read: INSERT a target, and its verdicts are made anew; while a policy file is being loaded they are dirty.
  SELECT NULL AS target WHERE false;
CREATE TRIGGER status_target_changed_insert INSTEAD OF INSERT ON status_target_changed BEGIN
  INSERT INTO status_dirty (target) VALUES (NEW.target) ON CONFLICT DO NOTHING;
  INSERT INTO status_renew SELECT NULL WHERE NOT EXISTS (SELECT 1 FROM status_pause);
END;
CREATE TRIGGER status_target_update AFTER UPDATE OF area, quantifier, indicator, basis, baseline_period, reference_area, comparator, value, value_high,
  unit, period_from, period_to, over ON target
WHEN NEW.area IS NOT OLD.area OR NEW.quantifier IS NOT OLD.quantifier OR NEW.indicator IS NOT OLD.indicator OR NEW.basis IS NOT OLD.basis
  OR NEW.baseline_period IS NOT OLD.baseline_period OR NEW.reference_area IS NOT OLD.reference_area OR NEW.comparator IS NOT OLD.comparator
  OR NEW.value IS NOT OLD.value OR NEW.value_high IS NOT OLD.value_high OR NEW.unit IS NOT OLD.unit OR NEW.period_from IS NOT OLD.period_from
  OR NEW.period_to IS NOT OLD.period_to OR NEW.over IS NOT OLD.over BEGIN
  INSERT INTO status_target_changed VALUES (NEW.id);
END;
CREATE TRIGGER status_target_delete AFTER DELETE ON target BEGIN
  DELETE FROM status_kept WHERE target = OLD.id;
  DELETE FROM status_dirty WHERE target = OLD.id;
END;
CREATE TRIGGER status_bound_insert AFTER INSERT ON area_bound BEGIN
  INSERT INTO status_dirty (target) SELECT id FROM target WHERE area = NEW.area AND quantifier = NEW.quantifier ON CONFLICT DO NOTHING;
  INSERT INTO span_ahead (first_day, last_day) VALUES (NEW.first_day, NEW.last_day);
END;
CREATE TRIGGER status_bound_delete AFTER DELETE ON area_bound BEGIN
  INSERT INTO status_dirty (target) SELECT id FROM target WHERE area = OLD.area AND quantifier = OLD.quantifier ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER status_indicator_update AFTER UPDATE OF unit, direction, aggregation_time, derivation, level, level_match, park_type ON indicator
WHEN NEW.unit IS NOT OLD.unit OR NEW.direction IS NOT OLD.direction OR NEW.aggregation_time IS NOT OLD.aggregation_time
  OR NEW.derivation IS NOT OLD.derivation OR NEW.level IS NOT OLD.level OR NEW.level_match IS NOT OLD.level_match
  OR NEW.park_type IS NOT OLD.park_type BEGIN
  INSERT INTO status_changed VALUES (NEW.id);
END;
CREATE TRIGGER status_level_insert AFTER INSERT ON park_level BEGIN
  INSERT INTO status_changed VALUES (NULL);
  INSERT INTO span_ahead (first_day, last_day) VALUES (NEW.first_day, NEW.last_day);
END;
CREATE TRIGGER status_level_update AFTER UPDATE ON park_level BEGIN
  INSERT INTO status_changed VALUES (NULL);
  INSERT INTO span_ahead (first_day, last_day) VALUES (NEW.first_day, NEW.last_day);
END;
CREATE TRIGGER status_level_delete AFTER DELETE ON park_level BEGIN INSERT INTO status_changed VALUES (NULL); END;
CREATE TRIGGER status_park_insert AFTER INSERT ON park BEGIN INSERT INTO status_changed VALUES (NULL); END;
CREATE TRIGGER status_park_update AFTER UPDATE OF region, type ON park WHEN NEW.region IS NOT OLD.region OR NEW.type IS NOT OLD.type BEGIN
  INSERT INTO status_changed VALUES (NULL);
END;
CREATE TRIGGER status_park_delete AFTER DELETE ON park BEGIN INSERT INTO status_changed VALUES (NULL); END;
CREATE TRIGGER status_area_life_changed INSTEAD OF INSERT ON area_life_changed BEGIN
  INSERT INTO status_dirty (target)
    SELECT t.id FROM area_bound b JOIN target t ON t.area = b.area AND t.quantifier = b.quantifier
    WHERE b.member = NEW.area OR NEW.area IS NULL OR b.member IN (SELECT h.heir FROM area_heir h WHERE h.area = NEW.area) ON CONFLICT DO NOTHING;
  INSERT INTO status_changed VALUES (NULL);
  INSERT INTO span_ahead (first_day, last_day) SELECT first_day, last_day FROM area_day WHERE area = NEW.area OR (NEW.area IS NULL AND last_day < '9999-12-31');
END;
CREATE TRIGGER status_area_member_changed INSTEAD OF INSERT ON area_member_changed BEGIN
  INSERT INTO status_changed VALUES (NULL);
  INSERT INTO status_renew SELECT NULL WHERE EXISTS (SELECT 1 FROM status_dirty);
END;

-- ---------------------------------------------------------------- What is read

CREATE VIEW target_verdict AS
  -- The verdict on each target, area and due period on the clock's day, as it is kept. For another clock the same comes from status_expected.
  SELECT k.target AS target, k.area AS area, k.due AS due, k.indicator AS indicator, k.status AS status, k.reason AS reason, k.required AS required,
         k.far AS far, k.actual AS actual, k.actual_period AS actual_period, k.actual_source AS actual_source, k.actual_vintage AS actual_vintage,
         k.actual_bound AS actual_bound, k.actual_reporter AS actual_reporter, k.actual_flags AS actual_flags, k.base AS base, k.base_period AS base_period,
         k.base_vintage AS base_vintage,
         k.base_flags AS base_flags, k.base_bound AS base_bound, k.start AS start, k.way AS way, k.attainment AS attainment, k.distance AS distance, k.elapsed AS elapsed,
         k.gap AS gap
  FROM status_kept k
  WHERE k.first_day <= (SELECT day FROM status_clock) AND k.last_day >= (SELECT day FROM status_clock);

CREATE VIEW status_doubt AS
  -- Why some verdict may not hold: a figure or a target has changed since, or the clock's day is before the stamp. Null where all hold.
  SELECT CASE WHEN EXISTS (SELECT 1 FROM figure_dirty) OR EXISTS (SELECT 1 FROM status_dirty) OR (SELECT is_before FROM status_clock) = 1 THEN 'stale' END
    AS reason;

CREATE VIEW indicator_stale AS
  -- The indicators of which some figure may have changed since what follows was made, or any verdict.
  WITH RECURSIVE stale(indicator) AS (
    SELECT DISTINCT indicator FROM figure_dirty
    UNION
    SELECT i.id FROM indicator i WHERE (SELECT is_before FROM status_clock) = 1
    UNION
    SELECT i.id FROM stale s JOIN indicator i ON s.indicator IN (i.derived_from, i.derived_with))
  SELECT indicator AS indicator FROM stale;

CREATE VIEW target_state AS
  -- The verdict as it is said: nothing is said of what may follow from something that has changed since. due is 0 or null where the target is
  -- undated, area 0 where its group has no members. Who looks for a status other than unevaluable says so of kept_status, too, by which it is
  -- found.
  SELECT v.target AS target, v.area AS area, v.due AS due, v.indicator AS indicator, v.required AS required, v.far AS far, v.actual AS actual,
         CASE v.actual_period WHEN 0 THEN (SELECT month FROM clock_number) * 16 + 1 ELSE v.actual_period END AS actual_period,
         v.actual_source AS actual_source, v.actual_vintage AS actual_vintage, v.actual_bound AS actual_bound,
         v.actual_reporter AS actual_reporter, v.actual_flags AS actual_flags, v.base AS base, v.base_period AS base_period, v.base_vintage AS base_vintage,
         v.base_flags AS base_flags, v.base_bound AS base_bound,
         v.start AS start, v.way AS way, v.elapsed AS elapsed,
         CASE WHEN stale.word IS NULL THEN v.attainment END AS attainment,
         CASE WHEN stale.word IS NULL THEN v.distance END AS distance,
         CASE WHEN stale.word IS NULL THEN v.distance / v.elapsed END AS pace,
         CASE WHEN stale.word IS NULL THEN v.gap END AS gap,
         CASE WHEN stale.word IS NULL THEN v.status ELSE 'unevaluable' END AS status,
         CASE WHEN stale.word IS NULL THEN v.reason ELSE stale.word END AS reason,
         v.status AS kept_status
  FROM target_verdict v
  LEFT JOIN vocabulary stale ON stale.table_name = 'target_progress' AND stale.field = 'reason' AND stale.word = (SELECT reason FROM status_doubt)
    AND (v.indicator IN (SELECT indicator FROM indicator_stale) OR v.target IN (SELECT target FROM status_dirty));

CREATE VIEW target_evaluation AS
  -- The verdict with what the target asks, ready for those who say it in words.
  SELECT v.target AS target, v.area AS area, v.due AS due, t.code AS code, d.code AS document_code, d.title AS document,
         d.number AS document_number, d.status AS force,
         substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading, t.indicator AS indicator, t.basis AS basis,
         t.comparator AS comparator, t.value AS value, t.value_high AS value_high, t.over AS over, t.reference_area AS reference_area, t.wording AS wording,
         t.quantifier AS quantifier, t.quantifier_min AS quantifier_min,
         i.code AS indicator_code, i.name AS indicator_name, i.name_en AS indicator_name_en, own.code AS unit_code, own.factor AS own_factor,
         u.factor AS factor,
         CASE WHEN t.comparator IN ('>=', '>') THEN 'increase' WHEN t.comparator IN ('<=', '<') THEN 'decrease' ELSE i.direction END AS pull,
         CASE WHEN t.reference_area IS NOT NULL THEN t.reference_area WHEN t.baseline_period IS NOT NULL THEN v.area END AS base_area,
         v.required AS required, v.far AS far, v.actual AS actual, v.actual_period AS actual_period, v.actual_source AS actual_source,
         v.actual_vintage AS actual_vintage, v.actual_bound AS actual_bound, v.actual_reporter AS actual_reporter,
         v.actual_flags AS actual_flags, v.base AS base, v.base_period AS base_period, v.base_vintage AS base_vintage,
         v.base_flags AS base_flags, v.base_bound AS base_bound, v.start AS start, v.way AS way, v.elapsed AS elapsed,
         v.attainment AS attainment, v.distance AS distance, v.pace AS pace, v.gap AS gap, v.status AS status, v.reason AS reason,
         v.kept_status AS kept_status
  FROM target_state v
  JOIN target t ON t.id = v.target
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  LEFT JOIN indicator i ON i.id = t.indicator
  LEFT JOIN unit own ON own.id = i.unit
  LEFT JOIN unit u ON u.id = t.unit;
