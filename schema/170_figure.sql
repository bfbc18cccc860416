-- The figures that count: reported ones, and those that follow from them. They are kept with the days on which each counts, so that a
-- question about any day is one look-up, and are brought up to date for what has changed.

CREATE TABLE figure_kept (
  -- A figure that counts, from known_from to the day before known_to: reported; or derived, accumulated from shorter periods, aggregated from
  -- members or parts. Kept by INSERT INTO figure_refresh VALUES (NULL), and never the only copy: VALUES (0) makes it anew. As in observation, no IN.
  indicator   INTEGER NOT NULL,
  period      INTEGER NOT NULL,
  area        INTEGER NOT NULL,
  known_from  INTEGER NOT NULL,  -- its vintage: the day from which it counts, in days since 1970-01-01, as in observation
  known_to    INTEGER NOT NULL,  -- the day from which it counts no more; 9999999 for none
  value       REAL NOT NULL,     -- in the indicator's unit
  how         TEXT,              -- null: reported
  bound       TEXT,              -- null: exact; else over (超), under (不足) or about (约): the source says so, or it follows from what it says
  source      INTEGER,           -- the same
  flags       INTEGER NOT NULL,  -- what its status, or that of a figure that it follows from, says: the sum of figure_flag's numbers
  PRIMARY KEY (indicator, period, area, known_from),
  CONSTRAINT "how: null, or one of derived, accumulated, aggregated" CHECK (how = 'derived' OR how = 'accumulated' OR how = 'aggregated')
) STRICT, WITHOUT ROWID;

-- Few series have a break; a period of comparison asks whether one lies in it.
CREATE INDEX figure_kept_break ON figure_kept (indicator, area, period) WHERE flags & 2 = 2;

CREATE TABLE figure_flag (
  -- What the statuses say of a figure that bears on a comparison, for every sum of 1 (D: another definition), 2 (B: the series breaks, so that
  -- figures of earlier periods are not comparable), 4 (E, I: estimated), 8 (P, G, V: provisional) and 16 (U: of low reliability). Flags also have
  -- 32 and 64: the figure may be more, may be less, because what it is made of is not known completely.
  flags       INTEGER PRIMARY KEY,
  status      TEXT NOT NULL,  -- the letters, BP
  meaning_zh  TEXT NOT NULL,
  meaning_en  TEXT NOT NULL
) STRICT;
INSERT INTO figure_flag (flags, status, meaning_zh, meaning_en)
WITH RECURSIVE
  word(flag, letter, meaning_zh, meaning_en) AS (
    SELECT CASE word WHEN 'D' THEN 1 WHEN 'B' THEN 2 WHEN 'E' THEN 4 WHEN 'P' THEN 8 ELSE 16 END, word, meaning_zh, meaning_en
    FROM vocabulary WHERE table_name = 'observation' AND field = 'status' AND word IN ('B', 'D', 'E', 'P', 'U')),
  said(flags, letters, last, meaning_zh, meaning_en) AS (
    SELECT flag, letter, letter, meaning_zh, meaning_en FROM word
    UNION ALL
    SELECT s.flags + w.flag, s.letters || w.letter, w.letter, s.meaning_zh || '、' || w.meaning_zh, s.meaning_en || ', ' || w.meaning_en
    FROM said s JOIN word w ON w.letter > s.last)
SELECT flags, letters, meaning_zh, meaning_en FROM said;

CREATE VIEW figure_current AS
  -- The figures that count on the clock's day.
  SELECT indicator AS indicator, period AS period, area AS area, known_from AS known_from, known_to AS known_to, value AS value, how AS how,
         bound AS bound, source AS source, flags AS flags, flags & 1 AS differs
  FROM figure_kept WHERE known_from <= (SELECT day FROM clock_number) AND known_to > (SELECT day FROM clock_number);

CREATE VIEW figure AS
  -- The figure that counts today for an indicator, area and period, in the indicator's unit: reported first, else what follows from others.
  -- A forecast is no figure, nor is a row that says that the value is missing. indicator_period says which periods are to be looked up.
  SELECT i.code AS indicator_code, a.code AS area_code, p.code AS period, f.value AS value, u.code AS unit, coalesce(f.how, 'reported') AS how,
         date(f.known_from * 86400, 'unixepoch') AS vintage, f.bound AS bound, g.status AS status, s.code AS source_code,
         CASE WHEN f.flags & 96 > 0 THEN 1 ELSE 0 END AS is_partial
  FROM indicator i
  JOIN unit u ON u.id = i.unit
  JOIN indicator_period x ON x.indicator = i.id
  JOIN period p ON p.id = x.period
  JOIN figure_current f ON f.indicator = x.indicator AND f.period = x.period
  JOIN area a ON a.id = f.area
  LEFT JOIN figure_flag g ON g.flags = f.flags & 31
  LEFT JOIN source s ON s.id = f.source;

CREATE TABLE indicator_period (
  -- Which periods an indicator has any figure for, so that the newest one is found without looking at every period. Kept with figure_kept.
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  PRIMARY KEY (indicator, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_dirty (
  -- The figures that may have changed since figure_kept was brought up to date, they and what follows from them. Area 0: of all areas.
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  area       INTEGER NOT NULL,
  PRIMARY KEY (indicator, period, area)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- What is reported

-- Which of the reported figures counts. A source stands by its newest vintage, also by one that says that the figure is missing; an estimated or
-- provisional one (figure_flag 4 and 8) does not replace a final one. Among the sources a final figure counts before one that is not, then the
-- source's priority decides, then the newest vintage, then the source that was added last. A forecast (F) never counts.

CREATE VIEW figure_standing AS
  -- What a source says of a figure, and the day from which it no longer stands by it.
  SELECT o.indicator AS indicator, o.period AS period, o.area AS area, o.vintage AS vintage, o.source AS source, o.value AS value,
         o.is_provisional AS is_provisional, coalesce((
           SELECT n.vintage FROM observation n
           WHERE n.indicator = o.indicator AND n.period = o.period AND n.area = o.area AND n.vintage > o.vintage AND n.source = o.source
             AND n.is_forecast = 0 AND (n.is_provisional = 0 OR o.is_provisional = 1)
           ORDER BY n.vintage LIMIT 1), 9999999) AS until
  FROM observation o
  WHERE o.value IS NOT NULL AND o.is_forecast = 0;

CREATE VIEW figure_behind AS
  -- What a source says of a figure, and what else is said of it that counts before it while it stands.
  SELECT o.indicator AS indicator, o.period AS period, o.area AS area, o.vintage AS vintage, o.source AS source,
         b.vintage AS first_vintage, b.until AS first_until
  FROM observation o
  CROSS JOIN figure_standing b ON b.indicator = o.indicator AND b.period = o.period AND b.area = o.area
  WHERE CASE WHEN b.is_provisional <> o.is_provisional THEN o.is_provisional = 1
             WHEN b.source = o.source THEN 0
             WHEN (SELECT priority FROM source WHERE id = b.source) <> (SELECT priority FROM source WHERE id = o.source)
               THEN (SELECT priority FROM source WHERE id = b.source) > (SELECT priority FROM source WHERE id = o.source)
             WHEN b.vintage <> o.vintage THEN b.vintage > o.vintage
             ELSE b.source > o.source END;

CREATE VIEW figure_reported AS
  -- Which of the reported figures counts, and from which day to which: as a rule from its own vintage on. Only an estimated or provisional one,
  -- and one of a source with a lower priority, can be behind an earlier one. Where a source takes its figure back, another's counts again.
  SELECT o.indicator AS indicator, o.period AS period, o.area AS area, o.vintage AS known_from,
         coalesce((
           SELECT n.vintage FROM observation n
           WHERE n.indicator = o.indicator AND n.period = o.period AND n.area = o.area AND n.vintage > o.vintage AND n.is_forecast = 0
             AND CASE WHEN n.source = o.source THEN n.is_provisional = 0 OR o.is_provisional = 1
                      WHEN n.value IS NULL THEN 0
                      WHEN n.is_provisional <> o.is_provisional THEN o.is_provisional = 1
                      ELSE (SELECT priority FROM source WHERE id = n.source) >= (SELECT priority FROM source WHERE id = o.source) END
           ORDER BY n.vintage LIMIT 1), 9999999) AS known_to,
         o.value AS value, o.bound AS bound, o.source AS source, o.flags AS flags, o.vintage AS vintage
  FROM observation o
  WHERE o.value IS NOT NULL AND o.is_forecast = 0
    AND NOT EXISTS (
      SELECT 1 FROM figure_behind b WHERE b.indicator = o.indicator AND b.period = o.period AND b.area = o.area AND b.vintage = o.vintage AND b.source = o.source
        AND b.first_vintage = o.vintage)
    AND NOT EXISTS (
      SELECT 1 FROM figure_behind b WHERE (o.is_provisional = 1 OR (SELECT min(priority) <> max(priority) FROM source))
        AND b.indicator = o.indicator AND b.period = o.period AND b.area = o.area AND b.vintage = o.vintage AND b.source = o.source
        AND b.first_vintage < o.vintage AND b.first_until > o.vintage)
  UNION ALL
  SELECT o.indicator, o.period, o.area, m.vintage,
         coalesce((
           SELECT n.vintage FROM observation n
           WHERE n.indicator = o.indicator AND n.period = o.period AND n.area = o.area AND n.vintage > m.vintage AND n.is_forecast = 0
             AND CASE WHEN n.source = o.source THEN n.is_provisional = 0 OR o.is_provisional = 1
                      WHEN n.value IS NULL THEN 0
                      WHEN n.is_provisional <> o.is_provisional THEN o.is_provisional = 1
                      ELSE (SELECT priority FROM source WHERE id = n.source) >= (SELECT priority FROM source WHERE id = o.source) END
           ORDER BY n.vintage LIMIT 1), 9999999),
         o.value, o.bound, o.source, o.flags, o.vintage
  FROM observation m
  CROSS JOIN figure_standing s ON s.indicator = m.indicator AND s.period = m.period AND s.area = m.area AND s.vintage < m.vintage AND s.until > m.vintage
  CROSS JOIN observation o ON o.indicator = s.indicator AND o.period = s.period AND o.area = s.area AND o.vintage = s.vintage AND o.source = s.source
  WHERE m.value IS NULL AND m.is_forecast = 0
    AND NOT EXISTS (
      SELECT 1 FROM observation x WHERE x.indicator = m.indicator AND x.period = m.period AND x.area = m.area AND x.vintage = m.vintage
        AND x.source < m.source AND x.value IS NULL AND x.is_forecast = 0)
    AND NOT EXISTS (
      SELECT 1 FROM figure_behind b WHERE b.indicator = o.indicator AND b.period = o.period AND b.area = o.area AND b.vintage = o.vintage AND b.source = o.source
        AND b.first_vintage <= m.vintage AND b.first_until > m.vintage)
    AND EXISTS (
      SELECT 1 FROM figure_behind b WHERE b.indicator = o.indicator AND b.period = o.period AND b.area = o.area AND b.vintage = o.vintage AND b.source = o.source
        AND b.first_vintage < m.vintage AND b.first_until = m.vintage);

-- ---------------------------------------------------------------- What follows from what

CREATE TABLE derivation_depth (
  -- How many derivations lie below an indicator: what it follows from is made before it. Kept by triggers.
  indicator  INTEGER PRIMARY KEY,
  depth      INTEGER NOT NULL
) STRICT;

CREATE VIEW derivation_depth_expected AS
  -- The definition that derivation_depth equals.
  WITH RECURSIVE down(indicator, operand, depth) AS (
    SELECT id, id, 0 FROM indicator
    UNION
    SELECT d.indicator, CASE b.second WHEN 0 THEN i.derived_from ELSE i.derived_with END, d.depth + 1
    FROM down d JOIN indicator i ON i.id = d.operand CROSS JOIN (SELECT 0 AS second UNION ALL SELECT 1) b
    WHERE CASE b.second WHEN 0 THEN i.derived_from ELSE i.derived_with END IS NOT NULL AND d.depth < 99)
  SELECT indicator AS indicator, max(depth) AS depth FROM down GROUP BY indicator;

CREATE VIEW period_part AS
  -- A longer period and a shorter one within it, in one year: whether it ends with it, and whether such parts divide it.
  SELECT w.id AS whole, p.id AS part,
         CASE WHEN w.id / 16 = p.id / 16 THEN 1 ELSE 0 END AS is_last,
         CASE WHEN p.months IN (1, 3, 6) AND w.months % p.months = 0 THEN 1 ELSE 0 END AS divides
  FROM period p
  JOIN period w ON w.id > p.id AND w.id < (p.id / 192 + 1) * 192 AND p.id >= (w.id / 192) * 192 AND w.months > p.months
    AND w.id / 16 - w.months <= p.id / 16 - p.months;

CREATE TABLE length_asked (
  -- The lengths of period, in months, into which shorter ones are accumulated: a year, and every one for which some target is due or has its
  -- baseline. Kept by triggers.
  months  INTEGER PRIMARY KEY
) STRICT;
INSERT INTO length_asked (months) VALUES (12);

CREATE VIEW length_asked_expected AS
  -- The definition that length_asked equals.
  SELECT 12 AS months
  UNION SELECT period_to % 16 FROM target WHERE period_to IS NOT NULL
  UNION SELECT baseline_period % 16 FROM target WHERE baseline_period IS NOT NULL;

CREATE TABLE group_asked (
  -- The groups of whose figure of an indicator some target speaks, be it through what it follows from: bound as one, or a reference. Kept by
  -- triggers.
  indicator   INTEGER NOT NULL,
  area_group  INTEGER NOT NULL,
  PRIMARY KEY (indicator, area_group)
) STRICT, WITHOUT ROWID;

CREATE VIEW target_group AS
  -- The groups of which a target speaks as one.
  SELECT t.id AS target, t.indicator AS indicator, t.area AS area_group FROM target t JOIN area_group g ON g.id = t.area AND t.quantifier = 'whole'
  UNION
  SELECT t.id, t.indicator, t.reference_area FROM target t JOIN area_group g ON g.id = t.reference_area;

CREATE VIEW indicator_step AS
  -- Every indicator with those whose figures of the same area it follows from at once.
  SELECT i.id AS indicator, i.derived_from AS operand FROM indicator i
  WHERE i.derivation IN ('ratio', 'growth', 'difference') AND i.derived_from IS NOT NULL
  UNION ALL
  SELECT i.id, i.derived_with FROM indicator i
  WHERE coalesce(i.denominator_at, 'same') = 'same' AND i.derived_with IS NOT NULL;

CREATE VIEW indicator_below AS
  -- The same at every depth, and itself.
  WITH RECURSIVE below(indicator, operand) AS (
    SELECT id, id FROM indicator
    UNION
    SELECT w.indicator, s.operand FROM below w JOIN indicator_step s ON s.indicator = w.operand)
  SELECT indicator AS indicator, operand AS operand FROM below;

CREATE VIEW group_asked_expected AS
  -- The definition that group_asked equals.
  SELECT DISTINCT b.operand AS indicator, t.area_group AS area_group
  FROM (SELECT DISTINCT indicator, area_group FROM target_group) t JOIN indicator_below b ON b.indicator = t.indicator;

CREATE VIEW area_part AS
  -- What an area consists of, whose figures add up to its own: a park of the parks that are part of it, a region of the regions right below it,
  -- a merged area before the merger of those that were merged. is_complete is 1 where these are all that there are, so that they add up; 2 of the
  -- only one, which is the same under another name or code, so that each of its figures is the whole's; 0 elsewhere: a county that the file lacks
  -- would be left out. The parts of a park are taken for all that there are, regions where a register lists them completely. The casts make the
  -- columns of all arms alike, without which SQLite would go over all of them to find one.
  SELECT p.part_of AS whole, p.id AS part, x.first_day AS first_day, x.last_day AS last_day, CAST(1 AS INTEGER) AS is_complete
  FROM park p JOIN area_day x ON x.area = p.id WHERE p.part_of IS NOT NULL
  UNION ALL
  SELECT r.parent, r.id, CAST('0001-01-01' AS TEXT), CAST('9999-12-31' AS TEXT), CAST(0 AS INTEGER) FROM region r WHERE r.parent IS NOT NULL
  UNION ALL
  SELECT r.parent, r.id, CAST(max(g.first_day, x.first_day) AS TEXT), CAST(min(g.last_day, x.last_day) AS TEXT), CAST(1 AS INTEGER)
  FROM region r
  JOIN region up ON up.id = r.parent
  JOIN register g ON g.id = (
    SELECT min(o.register) FROM register_within o
    WHERE o.region = r.parent AND o.kind = 'region' AND (o.level IS NULL OR (o.level = 'county' AND up.level = 'prefecture')))
  JOIN area_day x ON x.area = r.id
  UNION ALL
  SELECT s.successor, s.predecessor, x.first_day, CAST(date(s.from_day, '-1 day') AS TEXT),
         CAST(CASE WHEN s.kind = 'merged' THEN o.first_day = s.from_day ELSE 2 END AS INTEGER)
  FROM area_successor s JOIN area_day x ON x.area = s.predecessor JOIN area_day o ON o.area = s.successor WHERE s.kind <> 'split';

CREATE VIEW area_turn AS
  -- When within a stage an area's figures are made: 99 less the wholes above it, so that parts come first; groups last.
  SELECT a.id AS area,
         CASE WHEN a.kind = 'area_group' THEN 100
              WHEN NOT EXISTS (SELECT 1 FROM area_part h WHERE h.part = a.id AND h.is_complete > 0) THEN 99
              ELSE 99 - (
                WITH RECURSIVE up(area, height) AS (
                  SELECT a.id, 0
                  UNION
                  SELECT x.id, u.height + 1
                  FROM up u CROSS JOIN area x ON x.id IN (SELECT h.whole FROM area_part h WHERE h.part = u.area AND h.is_complete > 0)
                  WHERE u.height < 98)
                SELECT max(height) FROM up) END AS turn
  FROM area a;

CREATE TABLE figure_touched (
  -- The figures that are being made anew. Empty between refreshes. Area 0: of all areas; each of them that may follow is then listed.
  stage      INTEGER NOT NULL,  -- depth of the indicator * 16 + months of the period; -1: nothing is to be made
  turn       INTEGER NOT NULL,  -- within the stage: 0 of all areas, else as area_turn has it
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  area       INTEGER NOT NULL,
  PRIMARY KEY (stage, turn, indicator, period, area)
) STRICT, WITHOUT ROWID;

CREATE VIEW figure_walk AS
  -- Everything that follows from what is dirty: of the same area, the next year's growth, shares of a region, ranks and counts, sums of groups
  -- and of parts, longer periods. What can only be reported has no stage (-1): it has been laid down already. The hints have the planner begin
  -- with what is being walked.
  WITH RECURSIVE walk(indicator, period, area) AS (
    SELECT indicator, period, area FROM figure_dirty
    UNION
    SELECT f.id, w.period, CASE WHEN f.derivation = 'rank' THEN 0 ELSE w.area END
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.derived_from = w.indicator AND f.derivation <> 'count_over'
    UNION
    SELECT f.id, w.period + 192, w.area
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.derived_from = w.indicator AND f.derivation = 'growth'
    UNION
    SELECT f.id, w.period, w.area
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.derived_with = w.indicator
      AND (w.area = 0 OR coalesce(f.denominator_at, 'same') = 'same')
    UNION
    SELECT f.id, w.period, n.area
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.derived_with = w.indicator AND f.denominator_at <> 'same'
    CROSS JOIN region up ON up.id = w.area AND (up.level = f.denominator_at OR (f.denominator_at = 'city' AND up.level IN ('prefecture', 'province')))
    CROSS JOIN figure_kept n ON n.indicator = f.derived_from AND n.period = +w.period
    CROSS JOIN area_above v ON v.area = n.area AND v.level = f.denominator_at
      AND (v.above = w.area OR v.above IN (SELECT h.area FROM area_heir h WHERE h.heir = w.area))
    UNION
    SELECT g.indicator, w.period, g.area_group
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.derived_from = w.indicator AND f.derivation = 'count_over'
    CROSS JOIN group_asked g ON g.indicator = f.id
    WHERE w.area = 0 OR EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = g.area_group AND m.member = w.area)
    UNION
    SELECT w.indicator, w.period, g.area_group
    FROM walk w CROSS JOIN area_member m ON likelihood(w.period > 0, 0.0000001) AND m.member = w.area
    CROSS JOIN group_asked g ON g.indicator = w.indicator AND g.area_group = m.area_group
    UNION
    SELECT w.indicator, w.period, x.id
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.id = w.indicator
    CROSS JOIN area x ON x.id IN (
      SELECT h.whole FROM area_part h WHERE h.part = w.area AND h.is_complete >= CASE f.aggregation_area WHEN 'none' THEN 2 ELSE 1 END)
    UNION
    SELECT w.indicator, q.whole, w.area
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.id = w.indicator AND f.aggregation_time <> 'none' AND w.period % 16 < 12
    CROSS JOIN period_part q ON q.part = w.period AND CASE f.aggregation_time WHEN 'last' THEN q.is_last ELSE q.divides END = 1
    WHERE q.whole % 16 IN (SELECT months FROM length_asked))
  SELECT CASE WHEN g.id IS NULL AND w.area <> 0 AND i.derivation IS NULL AND (i.aggregation_time = 'none' OR NOT EXISTS (
                SELECT 1 FROM indicator_period x WHERE x.indicator = w.indicator AND x.period >= (w.period / 192) * 192 AND x.period < w.period
                  AND x.period % 16 < w.period % 16))
                AND NOT EXISTS (SELECT 1 FROM area_part h WHERE h.whole = w.area AND h.is_complete >= CASE i.aggregation_area WHEN 'none' THEN 2 ELSE 1 END)
              THEN -1 ELSE d.depth * 16 + w.period % 16 END AS stage,
         CASE WHEN w.area = 0 THEN 0 ELSE coalesce((SELECT t.turn FROM area_turn t WHERE t.area = w.area), 99) END AS turn, w.indicator AS indicator, w.period AS period, w.area AS area
  FROM walk w
  JOIN indicator i ON i.id = w.indicator
  JOIN derivation_depth d ON d.indicator = w.indicator
  LEFT JOIN area g ON g.id = w.area AND g.kind = 'area_group';

CREATE VIEW figure_listed AS
  -- All figures that may follow, of the indicators and periods of which all areas are touched at the stage.
  SELECT t.stage AS stage, t.indicator AS indicator, t.period AS period, n.area AS area
  FROM figure_stage s
  CROSS JOIN figure_touched t ON t.stage = s.stage AND t.area = 0
  CROSS JOIN indicator i ON i.id = t.indicator AND i.derived_from IS NOT NULL AND i.derivation <> 'count_over'
  CROSS JOIN figure_kept n ON n.indicator = i.derived_from AND n.period = t.period
  UNION
  SELECT t.stage, t.indicator, t.period, n.area
  FROM figure_stage s
  CROSS JOIN figure_touched t ON t.stage = s.stage AND t.area = 0
  CROSS JOIN indicator i ON i.id = t.indicator AND i.aggregation_time <> 'none'
  CROSS JOIN period_part q ON q.whole = t.period AND CASE i.aggregation_time WHEN 'last' THEN q.is_last ELSE q.divides END = 1
  CROSS JOIN figure_kept n ON n.indicator = t.indicator AND n.period = +q.part
  UNION
  SELECT t.stage, t.indicator, t.period, g.area_group
  FROM figure_stage s
  CROSS JOIN figure_touched t ON t.stage = s.stage AND t.area = 0
  CROSS JOIN group_asked g ON g.indicator = t.indicator
  UNION
  SELECT t.stage, t.indicator, t.period, h.whole
  FROM figure_stage s
  CROSS JOIN figure_touched t ON t.stage = s.stage AND t.area = 0
  CROSS JOIN indicator i ON i.id = t.indicator
  CROSS JOIN (SELECT whole AS whole, max(is_complete) AS is_complete FROM area_part WHERE is_complete > 0 GROUP BY whole) h
    ON h.is_complete >= CASE i.aggregation_area WHEN 'none' THEN 2 ELSE 1 END;

-- ---------------------------------------------------------------- One stage

CREATE TABLE figure_stage (
  -- The stage at hand, one row while there is one: turn by turn.
  stage  INTEGER NOT NULL,
  turn   INTEGER NOT NULL
) STRICT;

CREATE VIEW figure_due AS
  -- The figures that are made anew at the stage at hand.
  SELECT t.indicator AS indicator, t.period AS period, t.area AS area
  FROM figure_stage s CROSS JOIN figure_touched t ON t.stage = s.stage AND t.turn = s.turn AND t.area <> 0;

CREATE TABLE figure_candidate (
  -- Ways in which the stage's figures may come: of those that have one on a day, the one of the lowest rank is taken. Empty between stages.
  indicator   INTEGER NOT NULL,
  period      INTEGER NOT NULL,
  area        INTEGER NOT NULL,
  rank        INTEGER NOT NULL,  -- reported first, then derived, then accumulated, of the longest parts first, then aggregated
  known_from  INTEGER NOT NULL,
  known_to    INTEGER NOT NULL,
  value       REAL NOT NULL,
  how         TEXT,
  bound       TEXT,
  source      INTEGER,
  flags       INTEGER NOT NULL,
  PRIMARY KEY (indicator, period, area, rank, known_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_work (
  -- What a figure is put together from: members, or shorter periods, and the days on which each counts. Empty between stages.
  indicator       INTEGER NOT NULL,
  period          INTEGER NOT NULL,
  area            INTEGER NOT NULL,
  rank            INTEGER NOT NULL,  -- of the candidate that they make
  part_period     INTEGER NOT NULL,
  part_area       INTEGER NOT NULL,
  known_from      INTEGER NOT NULL,
  known_to        INTEGER NOT NULL,
  value           REAL NOT NULL,
  bound           TEXT,
  flags           INTEGER NOT NULL,
  PRIMARY KEY (indicator, period, area, rank, part_period, part_area, known_from)
) STRICT, WITHOUT ROWID;

CREATE VIEW series_linked AS
  -- The factor by which earlier figures of a series compare with later ones, over the links from first to last: of a base period from the link
  -- before on, and of a period before the next link.
  WITH RECURSIVE
    link(indicator, area, period, factor, previous, next) AS (
      SELECT indicator, area, period, factor,
             lag(period, 1, 0) OVER (PARTITION BY indicator, area ORDER BY period), lead(period, 1, 99999999) OVER (PARTITION BY indicator, area ORDER BY period)
      FROM series_link),
    chain(indicator, area, previous, first, last, next, factor) AS (
      SELECT indicator, area, previous, period, period, next, factor FROM link
      UNION ALL
      SELECT c.indicator, c.area, c.previous, c.first, l.period, l.next, c.factor * l.factor
      FROM chain c JOIN link l ON l.indicator = c.indicator AND l.area = c.area AND l.period = c.next)
  SELECT indicator AS indicator, area AS area, previous AS previous, first AS first, last AS last, next AS next, factor AS factor FROM chain;

CREATE VIEW area_break_known AS
  -- What an area's going on as another territory does to the series of its indicators: the month in which they break, and whether a link says
  -- how the earlier figures compare.
  SELECT i.id AS indicator, b.area AS area, m.id AS period, CAST(julianday(b.day) - 2440587.5 AS INTEGER) AS day,
         EXISTS (
           SELECT 1 FROM series_link l WHERE l.indicator = i.id AND l.area = b.area AND m.id / 16 - 1 >= l.period / 16 - l.period % 16 AND m.id / 16 - 1 < l.period / 16)
           AS is_linked
  FROM area_break b
  CROSS JOIN period m ON m.id = (CAST(substr(b.day, 1, 4) AS INTEGER) * 12 + CAST(substr(b.day, 6, 2) AS INTEGER)) * 16 + 1
  CROSS JOIN indicator i;

CREATE VIEW figure_break AS
  -- The figures with which a series breaks, and whether a link says how the earlier ones compare: one of a period in which it begins.
  SELECT k.indicator AS indicator, k.area AS area, k.period AS period, k.known_from AS known_from, k.known_to AS known_to,
         EXISTS (
           SELECT 1 FROM series_link l WHERE l.indicator = k.indicator AND l.area = k.area
             AND k.period / 16 - k.period % 16 >= l.period / 16 - l.period % 16 AND k.period / 16 - k.period % 16 < l.period / 16) AS is_linked
  FROM figure_kept k WHERE k.flags & 2 = 2;

CREATE VIEW figure_ratio AS
  -- A ratio, on the days on which both of its figures count.
  SELECT t.indicator AS indicator, t.period AS period, t.area AS area, max(n.known_from, d.known_from) AS known_from,
         min(n.known_to, d.known_to) AS known_to, n.value * nu.factor / (d.value * du.factor) / u.factor AS value,
         CASE WHEN n.bound IS NULL AND d.bound IS NULL THEN NULL
              WHEN coalesce(n.bound, 'over') = 'over' AND coalesce(d.bound, 'under') = 'under' AND n.value >= 0 AND d.value > 0 THEN 'over'
              WHEN coalesce(n.bound, 'under') = 'under' AND coalesce(d.bound, 'over') = 'over' AND n.value >= 0 AND d.value > 0 THEN 'under'
              ELSE 'about' END AS bound, n.flags | (d.flags & ~96) | (d.flags & 32) * 2 | (d.flags & 64) / 2 AS flags
  FROM figure_due t
  CROSS JOIN indicator i ON i.id = t.indicator AND i.derivation = 'ratio'
  CROSS JOIN unit u ON u.id = i.unit
  CROSS JOIN indicator ni ON ni.id = i.derived_from CROSS JOIN unit nu ON nu.id = ni.unit
  CROSS JOIN indicator di ON di.id = i.derived_with CROSS JOIN unit du ON du.id = di.unit
  CROSS JOIN figure_kept n ON n.indicator = i.derived_from AND n.period = t.period AND n.area = t.area
  CROSS JOIN figure_kept d ON d.indicator = i.derived_with AND d.period = t.period
    AND d.area = CASE i.denominator_at WHEN 'same' THEN t.area ELSE (
      SELECT coalesce((SELECT h.heir FROM area_heir h CROSS JOIN period p ON p.id = t.period AND p.last_day BETWEEN h.first_day AND h.last_day
                       WHERE h.area = v.above AND h.is_alone = 1), v.above)
      FROM area_above v WHERE v.area = t.area AND v.level = i.denominator_at) END
    AND d.known_from < n.known_to AND d.known_to > n.known_from
  WHERE d.value <> 0;

CREATE VIEW figure_growth AS
  -- Growth on the year before. A rate of growth has no meaning from nothing or less, nor over a break, unless the year before is linked to the new
  -- series or was published again in it.
  SELECT t.indicator AS indicator, t.period AS period, t.area AS area, max(n.known_from, b.known_from) AS known_from,
         min(n.known_to, b.known_to) AS known_to, (n.value / (b.value * coalesce(l.factor, 1.0)) - 1.0) / u.factor AS value,
         CASE WHEN n.bound IS NULL AND b.bound IS NULL THEN NULL
              WHEN coalesce(n.bound, 'over') = 'over' AND coalesce(b.bound, 'under') = 'under' AND n.value >= 0 THEN 'over'
              WHEN coalesce(n.bound, 'under') = 'under' AND coalesce(b.bound, 'over') = 'over' AND n.value >= 0 THEN 'under'
              ELSE 'about' END AS bound, (n.flags | (b.flags & ~96) | (b.flags & 32) * 2 | (b.flags & 64) / 2) & ~2 AS flags
  FROM figure_due t
  CROSS JOIN indicator i ON i.id = t.indicator AND i.derivation = 'growth' AND i.levels_comparable = 1
  CROSS JOIN unit u ON u.id = i.unit
  CROSS JOIN figure_kept n ON n.indicator = i.derived_from AND n.period = t.period AND n.area = t.area
  CROSS JOIN figure_kept b ON b.indicator = i.derived_from AND b.period = t.period - 192 AND b.area = t.area
    AND b.known_from < n.known_to AND b.known_to > n.known_from
  LEFT JOIN series_linked l ON l.indicator = i.derived_from AND l.area = t.area AND l.previous <= t.period - 192 AND l.first > t.period - 192
    AND l.last <= t.period AND l.next > t.period
  WHERE b.value > 0 AND (n.flags & 2 = 0 OR EXISTS (
      SELECT 1 FROM figure_break k WHERE k.indicator = n.indicator AND k.area = n.area AND k.period = n.period AND k.known_from = n.known_from AND k.is_linked) OR (
    b.known_from >= (SELECT min(k.known_from) FROM figure_break k WHERE k.indicator = n.indicator AND k.area = n.area AND k.period = n.period)
    AND EXISTS (SELECT 1 FROM figure_kept e WHERE e.indicator = b.indicator AND e.period = b.period AND e.area = b.area AND e.known_from < b.known_from)))
    AND NOT EXISTS (
      SELECT 1 FROM area_break_known k
      WHERE k.area = n.area AND k.indicator = n.indicator AND k.period > b.period AND k.period <= n.period AND k.is_linked = 0
        AND NOT (b.known_from >= k.day AND EXISTS (
          SELECT 1 FROM figure_kept e WHERE e.indicator = b.indicator AND e.period = b.period AND e.area = b.area AND e.known_from < b.known_from)));

CREATE VIEW figure_difference AS
  -- One indicator less another.
  SELECT t.indicator AS indicator, t.period AS period, t.area AS area, max(n.known_from, s.known_from) AS known_from,
         min(n.known_to, s.known_to) AS known_to, (n.value * nu.factor - s.value * su.factor) / u.factor AS value,
         CASE WHEN n.bound IS NULL AND s.bound IS NULL THEN NULL
              WHEN coalesce(n.bound, 'over') = 'over' AND coalesce(s.bound, 'under') = 'under' THEN 'over'
              WHEN coalesce(n.bound, 'under') = 'under' AND coalesce(s.bound, 'over') = 'over' THEN 'under'
              ELSE 'about' END AS bound, n.flags | (s.flags & ~96) | (s.flags & 32) * 2 | (s.flags & 64) / 2 AS flags
  FROM figure_due t
  CROSS JOIN indicator i ON i.id = t.indicator AND i.derivation = 'difference'
  CROSS JOIN unit u ON u.id = i.unit
  CROSS JOIN indicator ni ON ni.id = i.derived_from CROSS JOIN unit nu ON nu.id = ni.unit
  CROSS JOIN indicator si ON si.id = i.derived_with CROSS JOIN unit su ON su.id = si.unit
  CROSS JOIN figure_kept n ON n.indicator = i.derived_from AND n.period = t.period AND n.area = t.area
  CROSS JOIN figure_kept s ON s.indicator = i.derived_with AND s.period = t.period AND s.area = t.area
    AND s.known_from < n.known_to AND s.known_to > n.known_from;

CREATE VIEW area_province AS
  -- The province of a region or park.
  SELECT a.id AS area, w.within AS within
  FROM area a
  LEFT JOIN park p ON p.id = a.id
  JOIN region_within w ON w.region = coalesce(p.region, a.id)
  JOIN region r ON r.id = w.within AND r.level = 'province';

CREATE VIEW area_absent AS
  -- Every region and park with the periods on whose last day it does not exist.
  SELECT x.area AS area, p.id AS period FROM area_day x CROSS JOIN period p ON p.last_day NOT BETWEEN x.first_day AND x.last_day;

CREATE TABLE figure_peer (
  -- Those among whom a rank of the stage is: how many are known, and whether there may be others. Empty between stages.
  period   INTEGER NOT NULL,
  peers    TEXT NOT NULL,     -- as indicator.peers, or group
  kind     TEXT NOT NULL,     -- of area; of a group nothing
  among    TEXT NOT NULL,     -- a level, the id of a province or of a group, or nothing
  number   INTEGER NOT NULL,
  is_open  INTEGER NOT NULL,  -- 1: no register says that all are known
  PRIMARY KEY (period, peers, kind, among)
) STRICT, WITHOUT ROWID;

CREATE VIEW register_of_nation AS
  -- The registers that cover the whole nation.
  SELECT r.kind AS kind, r.type AS type, r.level AS level, r.first_day AS first_day, r.last_day AS last_day
  FROM register r JOIN region n ON n.id = r.region AND n.level = 'nation';

CREATE VIEW peer_number AS
  -- The rows of figure_peer.
  SELECT p.id AS period, CAST('all' AS TEXT) AS peers, a.kind AS kind, CAST('' AS TEXT) AS among, count(*) AS number,
         NOT EXISTS (
           SELECT 1 FROM register_of_nation r WHERE r.kind = a.kind AND r.type IS NULL AND r.level IS NULL AND p.last_day BETWEEN r.first_day AND r.last_day)
           AS is_open
  FROM period p CROSS JOIN area a ON a.kind <> 'area_group' AND NOT EXISTS (SELECT 1 FROM area_absent x WHERE x.area = a.id AND x.period = p.id)
  WHERE p.id IN (SELECT d.period FROM figure_due d JOIN indicator i ON i.id = d.indicator AND i.derivation = 'rank' AND i.peers = 'all')
  GROUP BY p.id, a.kind
  UNION ALL
  SELECT p.id, 'same_level', 'park', l.level, count(*),
         NOT EXISTS (
           SELECT 1 FROM register_of_nation r
           WHERE r.kind = 'park' AND r.type IS NULL AND (r.level IS NULL OR r.level = l.level) AND p.last_day BETWEEN r.first_day AND r.last_day)
  FROM period p CROSS JOIN park_level l ON p.last_day BETWEEN l.first_day AND l.last_day
    AND NOT EXISTS (SELECT 1 FROM area_absent x WHERE x.area = l.park AND x.period = p.id)
  WHERE p.id IN (SELECT d.period FROM figure_due d JOIN indicator i ON i.id = d.indicator AND i.derivation = 'rank' AND i.peers = 'same_level')
  GROUP BY p.id, l.level
  UNION ALL
  SELECT p.id, 'same_region', a.kind, CAST(v.within AS TEXT), count(*),
         NOT EXISTS (
           SELECT 1 FROM register_within r
           WHERE r.region = v.within AND r.kind = a.kind AND r.type IS NULL AND r.level IS NULL AND p.last_day BETWEEN r.first_day AND r.last_day)
  FROM period p CROSS JOIN area_province v CROSS JOIN area a ON a.id = v.area
    AND NOT EXISTS (SELECT 1 FROM area_absent x WHERE x.area = a.id AND x.period = p.id)
  WHERE p.id IN (SELECT d.period FROM figure_due d JOIN indicator i ON i.id = d.indicator AND i.derivation = 'rank' AND i.peers = 'same_region')
  GROUP BY p.id, a.kind, v.within
  UNION ALL
  SELECT t.period, 'group', '', CAST(t.peer_group AS TEXT),
         (SELECT count(*) FROM area_member m WHERE m.area_group = t.peer_group AND p.last_day BETWEEN m.first_day AND m.last_day),
         EXISTS (SELECT 1 FROM area_group_open u WHERE u.area_group = t.peer_group AND p.last_day BETWEEN u.first_day AND u.last_day)
  FROM (SELECT DISTINCT d.period, i.peer_group FROM figure_due d JOIN indicator i ON i.id = d.indicator AND i.derivation = 'rank' AND i.peer_group IS NOT NULL) t
  CROSS JOIN period p ON p.id = t.period;

CREATE VIEW figure_rank AS
  -- A rank among those whose figure counts on the day, in a named group among all its members; equals share the better rank. Where not
  -- everybody among whom it is, or not everybody's figure, is known, it may be worse, which is more.
  SELECT indicator, period, area, known_from, known_to, value, flags
  FROM (
    SELECT indicator AS indicator, period AS period, area AS area, known_from AS known_from, known_to AS known_to,
           1.0 * rank() OVER (PARTITION BY indicator, period, known_from, peers ORDER BY CASE WHEN direction = 'decrease' THEN value ELSE -value END) AS value,
           ((flags | max(flags & 1) OVER (PARTITION BY indicator, period, known_from, peers)) & ~2)
             | CASE WHEN count(*) OVER (PARTITION BY indicator, period, known_from, peers) < needed OR is_open = 1 THEN 32 ELSE 0 END AS flags,
           CASE WHEN peer_group IS NOT NULL THEN coalesce(needed, 0) ELSE 0 END AS needed, count(*) OVER (PARTITION BY indicator, period, known_from, peers) AS known
    FROM (
      SELECT e.indicator AS indicator, e.period AS period, f.area AS area, e.day AS known_from, e.until AS known_to, f.value AS value,
             f.flags AS flags, fi.direction AS direction, i.peer_group AS peer_group,
             n.number AS needed, coalesce(n.is_open, 1) AS is_open,
             a.kind || CASE i.peers WHEN 'same_level' THEN l.level WHEN 'same_region' THEN v.within ELSE '' END AS peers
      FROM (
        SELECT indicator AS indicator, period AS period, operand AS operand, day AS day,
               lead(day, 1, 9999999) OVER (PARTITION BY indicator, period ORDER BY day) AS until
        FROM (
          SELECT t.indicator AS indicator, t.period AS period, j.derived_from AS operand, w.known_from AS day
          FROM (SELECT DISTINCT indicator, period FROM figure_due) t
          CROSS JOIN indicator j ON j.id = t.indicator AND j.derivation = 'rank'
          CROSS JOIN figure_kept w ON w.indicator = j.derived_from AND w.period = t.period
          UNION
          SELECT t.indicator, t.period, j.derived_from, w.known_to
          FROM (SELECT DISTINCT indicator, period FROM figure_due) t
          CROSS JOIN indicator j ON j.id = t.indicator AND j.derivation = 'rank'
          CROSS JOIN figure_kept w ON w.indicator = j.derived_from AND w.period = t.period AND w.known_to < 9999999) d) e
      CROSS JOIN indicator i ON i.id = e.indicator
      CROSS JOIN indicator fi ON fi.id = i.derived_from
      CROSS JOIN period p ON p.id = e.period
      CROSS JOIN figure_kept f ON f.indicator = e.operand AND f.period = e.period AND f.known_from <= e.day AND f.known_to > e.day
      CROSS JOIN area a ON a.id = f.area AND a.kind <> 'area_group' AND NOT EXISTS (SELECT 1 FROM area_absent x WHERE x.area = a.id AND x.period = p.id)
      LEFT JOIN park_level l ON i.peers = 'same_level' AND l.park = f.area AND p.last_day BETWEEN l.first_day AND l.last_day
      LEFT JOIN area_province v ON i.peers = 'same_region' AND v.area = f.area
      LEFT JOIN figure_peer n ON n.period = p.id AND n.peers = i.peers AND n.kind = CASE i.peers WHEN 'group' THEN '' ELSE a.kind END
        AND n.among = CASE i.peers WHEN 'same_level' THEN l.level WHEN 'same_region' THEN CAST(v.within AS TEXT) WHEN 'group' THEN CAST(i.peer_group AS TEXT) ELSE '' END
      WHERE i.peer_group IS NULL OR EXISTS (
        SELECT 1 FROM area_member m WHERE m.area_group = i.peer_group AND m.member = f.area AND p.last_day BETWEEN m.first_day AND m.last_day)) r
    WHERE peers IS NOT NULL) k
  WHERE needed <= known;

CREATE VIEW figure_part_period AS
  -- The shorter periods out of which longer ones of the stage may be put together, looked for once for all areas: those that have any figure.
  SELECT w.indicator AS indicator, w.period AS period, q.part AS part
  FROM (SELECT DISTINCT indicator, period FROM figure_due) w
  CROSS JOIN indicator i ON i.id = w.indicator AND i.aggregation_time <> 'none' AND w.period % 16 > 1
  CROSS JOIN period_part q ON q.whole = w.period AND CASE i.aggregation_time WHEN 'last' THEN q.is_last ELSE q.divides END = 1
  WHERE w.period % 16 IN (SELECT months FROM length_asked)
    AND EXISTS (SELECT 1 FROM figure_kept k WHERE k.indicator = w.indicator AND k.period = +q.part);

CREATE VIEW figure_part AS
  -- What a sum or count is made of: the members of a group, the parts of an area, the parts of a period. It needs them all. Of parts of
  -- several lengths the longest serve, which have the lower rank; of a stock, the last part alone.
  SELECT t.indicator AS indicator, t.period AS period, t.area AS area, CASE i.derivation WHEN 'count_over' THEN 1 ELSE 200 END AS rank,
         CASE i.derivation WHEN 'count_over' THEN i.derived_from ELSE i.id END AS part_indicator, t.period AS part_period, m.member AS part_area
  FROM figure_due t
  CROSS JOIN group_asked g ON g.indicator = t.indicator AND g.area_group = t.area
  CROSS JOIN indicator i ON i.id = t.indicator AND (i.aggregation_area <> 'none' OR i.derivation = 'count_over')
  CROSS JOIN period p ON p.id = t.period
  CROSS JOIN area_member m ON m.area_group = t.area AND p.last_day BETWEEN m.first_day AND m.last_day
  UNION ALL
  SELECT t.indicator, t.period, t.area, 200, t.indicator, t.period, x.id
  FROM figure_due t
  CROSS JOIN indicator i ON i.id = t.indicator AND i.derivation IS NOT 'count_over'
  CROSS JOIN period p ON p.id = t.period
  CROSS JOIN area x ON x.id IN (
    SELECT h.part FROM area_part h
    WHERE h.whole = t.area AND h.is_complete >= CASE i.aggregation_area WHEN 'none' THEN 2 ELSE 1 END AND p.last_day BETWEEN h.first_day AND h.last_day)
  UNION ALL
  SELECT t.indicator, t.period, t.area, 100 - w.part % 16, t.indicator, w.part, t.area
  FROM figure_part_period w
  CROSS JOIN figure_due t ON t.indicator = w.indicator AND t.period = w.period;

CREATE TABLE figure_whole (
  -- Figures that have all their parts, and counts that have one. Empty between stages.
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  area       INTEGER NOT NULL,
  rank       INTEGER NOT NULL,
  day        INTEGER NOT NULL,  -- from which on each part has counted at some time: before it nothing can be made of them
  needed     INTEGER NOT NULL,  -- how many parts there are
  PRIMARY KEY (indicator, period, area, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_event (
  -- The days on which they may change, because a part begins to count or counts no more. Empty between stages.
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  area       INTEGER NOT NULL,
  rank       INTEGER NOT NULL,
  day        INTEGER NOT NULL,
  PRIMARY KEY (indicator, period, area, rank, day)
) STRICT, WITHOUT ROWID;

CREATE VIEW figure_completeness AS
  -- How many parts a figure has, and how many it needs; of each part the first figure.
  SELECT w.indicator AS indicator, w.period AS period, w.area AS area, w.rank AS rank, CASE w.rank WHEN 1 THEN min(w.known_from) ELSE max(w.known_from) END AS day,
         count(*) AS parts,
         CASE WHEN w.rank IN (1, 200) THEN (
                SELECT count(*) FROM period p JOIN area_member m ON m.area_group = w.area AND p.last_day BETWEEN m.first_day AND m.last_day
                WHERE p.id = w.period) + (
                SELECT count(*) FROM period p JOIN area_part h ON h.whole = w.area AND p.last_day BETWEEN h.first_day AND h.last_day
                  AND h.is_complete >= CASE i.aggregation_area WHEN 'none' THEN 2 ELSE 1 END
                WHERE p.id = w.period)
              WHEN i.aggregation_time = 'last' THEN 1 ELSE (w.period % 16) / (100 - w.rank) END AS needed
  FROM figure_work w
  CROSS JOIN indicator i ON i.id = w.indicator
  WHERE NOT EXISTS (
    SELECT 1 FROM figure_work e WHERE e.indicator = w.indicator AND e.period = w.period AND e.area = w.area AND e.rank = w.rank
      AND e.part_period = w.part_period AND e.part_area = w.part_area AND e.known_from < w.known_from)
  GROUP BY w.indicator, w.period, w.area, w.rank;

CREATE VIEW figure_made AS
  -- What the parts make, on the days on which all of them count; of a count, on which one does. They are added in the order of the key, so that
  -- a sum is always the same.
  SELECT e.indicator AS indicator, e.period AS period, e.area AS area, e.rank AS rank, e.day AS known_from,
         coalesce((SELECT min(n.day) FROM figure_event n WHERE n.indicator = e.indicator AND n.period = e.period AND n.area = e.area
                     AND n.rank = e.rank AND n.day > e.day), 9999999) AS known_to,
         CASE CASE e.rank WHEN 1 THEN i.derivation WHEN 200 THEN i.aggregation_area ELSE i.aggregation_time END
           WHEN 'count_over' THEN 1.0 * sum(CASE WHEN i.threshold_comparator IN ('>=', '>') THEN
               CASE WHEN w.value * fu.factor - i.threshold * tu.factor > (1e-9 * abs(i.threshold * tu.factor) + 1e-300)
                 * CASE WHEN w.bound = 'under' OR (i.threshold_comparator = '>' AND w.bound IS NOT 'over') THEN 1.0 ELSE -1.0 END THEN 1 ELSE 0 END
             ELSE
               CASE WHEN w.value * fu.factor - i.threshold * tu.factor < (1e-9 * abs(i.threshold * tu.factor) + 1e-300)
                 * CASE WHEN w.bound = 'over' OR (i.threshold_comparator = '<' AND w.bound IS NOT 'under') THEN -1.0 ELSE 1.0 END THEN 1 ELSE 0 END END)
           WHEN 'sum' THEN sum(w.value) WHEN 'mean' THEN avg(w.value) ELSE max(w.value) END AS value,
         CASE e.rank WHEN 1 THEN 'derived' WHEN 200 THEN 'aggregated' ELSE 'accumulated' END AS how,
         CASE WHEN e.rank = 1 OR count(w.bound) = 0 THEN NULL
              WHEN max(coalesce(w.bound, 'over') <> 'over') = 0 THEN 'over' WHEN max(coalesce(w.bound, 'under') <> 'under') = 0 THEN 'under'
              ELSE 'about' END AS bound,
         max(w.flags & 1) | max(w.flags & 4) | max(w.flags & 8) | max(w.flags & 16) | max(w.flags & 32) | max(w.flags & 64)
           | CASE e.rank WHEN 1 THEN 0 ELSE max(w.flags & 2) END
           -- A group of which not every member, or not every member's figure, is known: a count and a largest one may be more, and a sum of what
           -- is counted; any other figure may be less, too.
           | CASE WHEN e.rank NOT IN (1, 200) THEN 0
                  WHEN count(*) = c.needed AND NOT EXISTS (
                      SELECT 1 FROM area_group_open u WHERE u.area_group = e.area AND p.last_day BETWEEN u.first_day AND u.last_day) THEN 0
                  WHEN i.derivation = 'count_over' OR i.aggregation_area = 'max' OR (i.aggregation_area = 'sum' AND mu.dimension = 'count') THEN 32
                  ELSE 96 END AS flags
  FROM figure_event e
  CROSS JOIN figure_whole c ON c.indicator = e.indicator AND c.period = e.period AND c.area = e.area AND c.rank = e.rank
  CROSS JOIN indicator i ON i.id = e.indicator
  CROSS JOIN figure_work w ON w.indicator = e.indicator AND w.period = e.period AND w.area = e.area AND w.rank = e.rank
    AND w.known_from <= e.day AND w.known_to > e.day
  CROSS JOIN unit mu ON mu.id = i.unit
  CROSS JOIN period p ON p.id = e.period
  LEFT JOIN unit tu ON tu.id = i.threshold_unit
  LEFT JOIN indicator fi ON fi.id = i.derived_from
  LEFT JOIN unit fu ON fu.id = fi.unit
  GROUP BY e.indicator, e.period, e.area, e.rank, e.day
  HAVING count(*) = c.needed OR e.rank = 1;

-- Each of the next three is not to be read: INSERT, and its part of the stage is done. They are apart, so that a stage pays for what it needs.
CREATE VIEW figure_put_rank AS SELECT NULL AS stage WHERE false;
CREATE TRIGGER figure_put_rank_insert INSTEAD OF INSERT ON figure_put_rank BEGIN
  INSERT INTO figure_peer (period, peers, kind, among, number, is_open) SELECT period, peers, kind, among, number, is_open FROM peer_number;
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, flags)
    SELECT r.indicator, r.period, r.area, 1, r.known_from, r.known_to, r.value, 'derived', r.flags
    FROM figure_rank r JOIN figure_due t ON t.indicator = r.indicator AND t.period = r.period AND t.area = r.area;
  DELETE FROM figure_peer;
END;
CREATE VIEW figure_put_made AS SELECT NULL AS stage WHERE false;
CREATE TRIGGER figure_put_made_insert INSTEAD OF INSERT ON figure_put_made BEGIN
  INSERT INTO figure_whole (indicator, period, area, rank, day, needed)
    SELECT indicator, period, area, rank, day, needed FROM figure_completeness WHERE parts = needed OR rank = 1;
  INSERT INTO figure_event (indicator, period, area, rank, day) SELECT indicator, period, area, rank, day FROM figure_whole;
  INSERT INTO figure_event (indicator, period, area, rank, day)
    SELECT c.indicator, c.period, c.area, c.rank, w.known_from
    FROM figure_whole c CROSS JOIN figure_work w ON w.indicator = c.indicator AND w.period = c.period AND w.area = c.area AND w.rank = c.rank
    WHERE w.known_from > c.day ON CONFLICT DO NOTHING;
  INSERT INTO figure_event (indicator, period, area, rank, day)
    SELECT c.indicator, c.period, c.area, c.rank, w.known_to
    FROM figure_whole c CROSS JOIN figure_work w ON w.indicator = c.indicator AND w.period = c.period AND w.area = c.area AND w.rank = c.rank
    WHERE w.known_to > c.day AND w.known_to < 9999999 ON CONFLICT DO NOTHING;
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, bound, flags)
    SELECT indicator, period, area, rank, known_from, known_to, value, how, bound, flags FROM figure_made;
  DELETE FROM figure_event;
  DELETE FROM figure_whole;
  DELETE FROM figure_work;
END;

CREATE VIEW figure_contested AS
  -- The figures of which there are candidates of several ranks.
  SELECT DISTINCT c.indicator AS indicator, c.period AS period, c.area AS area
  FROM figure_candidate c
  WHERE EXISTS (
    SELECT 1 FROM figure_candidate o WHERE o.indicator = c.indicator AND o.period = c.period AND o.area = c.area AND o.rank > c.rank);

CREATE VIEW figure_chosen AS
  -- Of their candidates those that are taken, and the days on which each is.
  SELECT indicator, period, area, day AS known_from, until AS known_to, value, how, bound, source, flags
  FROM (
    SELECT indicator, period, area, day, lead(day, 1, 9999999) OVER (PARTITION BY indicator, period, area ORDER BY day) AS until,
           value, how, bound, source, flags
    FROM (
      SELECT e.indicator AS indicator, e.period AS period, e.area AS area, e.day AS day, c.value AS value, c.how AS how, c.bound AS bound,
             c.source AS source, c.flags AS flags, c.rank AS rank, c.known_from AS known_from,
             lag(c.rank) OVER (PARTITION BY e.indicator, e.period, e.area ORDER BY e.day) AS rank_before,
             lag(c.known_from) OVER (PARTITION BY e.indicator, e.period, e.area ORDER BY e.day) AS from_before
      FROM (
        SELECT x.indicator AS indicator, x.period AS period, x.area AS area, CASE b.second WHEN 0 THEN x.known_from ELSE x.known_to END AS day
        FROM figure_contested t
        CROSS JOIN figure_candidate x ON x.indicator = t.indicator AND x.period = t.period AND x.area = t.area
        CROSS JOIN (SELECT 0 AS second UNION ALL SELECT 1) b
        GROUP BY x.indicator, x.period, x.area, CASE b.second WHEN 0 THEN x.known_from ELSE x.known_to END) e
      LEFT JOIN figure_candidate c ON c.indicator = e.indicator AND c.period = e.period AND c.area = e.area AND c.known_from <= e.day
        AND c.known_to > e.day AND c.rank = (
          SELECT min(x.rank) FROM figure_candidate x
          WHERE x.indicator = e.indicator AND x.period = e.period AND x.area = e.area AND x.known_from <= e.day AND x.known_to > e.day)
      WHERE e.day < 9999999) p
    WHERE rank IS NOT rank_before OR known_from IS NOT from_before) q
  WHERE value IS NOT NULL;

CREATE VIEW figure_put_chosen AS SELECT NULL AS stage WHERE false;
CREATE TRIGGER figure_put_chosen_insert INSTEAD OF INSERT ON figure_put_chosen BEGIN
  INSERT INTO figure_kept (indicator, period, area, known_from, known_to, value, how, bound, source, flags)
    SELECT indicator, period, area, known_from, known_to, value, how, bound, source, flags FROM figure_chosen;
  DELETE FROM figure_candidate WHERE (indicator, period, area) IN (SELECT indicator, period, area FROM figure_contested);
END;

CREATE VIEW figure_put AS
  -- Not to be read: INSERT a turn, and the figures of the stage whose turn it is are made anew.
  SELECT NULL AS turn WHERE false;
-- The plus keeps the planner from looking for figures by the bounds of a part, and not by the part.
CREATE TRIGGER figure_put_insert INSTEAD OF INSERT ON figure_put
WHEN EXISTS (SELECT 1 FROM figure_stage s CROSS JOIN figure_touched t ON t.stage = s.stage AND t.turn = NEW.turn AND t.area <> 0) BEGIN
  UPDATE figure_stage SET turn = NEW.turn;
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, bound, source, flags)
    SELECT r.indicator, r.period, r.area, 0, r.known_from, r.known_to, r.value, r.bound, r.source, r.flags
    FROM figure_due t CROSS JOIN figure_reported r ON r.indicator = t.indicator AND r.period = t.period AND r.area = t.area;
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, bound, flags)
    SELECT indicator, period, area, 1, known_from, known_to, value, 'derived', bound, flags FROM figure_ratio;
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, bound, flags)
    SELECT indicator, period, area, 1, known_from, known_to, value, 'derived', bound, flags FROM figure_growth;
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, bound, flags)
    SELECT indicator, period, area, 1, known_from, known_to, value, 'derived', bound, flags FROM figure_difference;
  INSERT INTO figure_put_rank (stage)
    SELECT 1 WHERE EXISTS (SELECT 1 FROM figure_due t CROSS JOIN indicator i ON i.id = t.indicator AND i.derivation = 'rank');
  INSERT INTO figure_work (indicator, period, area, rank, part_period, part_area, known_from, known_to, value, bound, flags)
    SELECT p.indicator, p.period, p.area, p.rank, p.part_period, p.part_area, k.known_from, k.known_to, k.value, k.bound, k.flags
    FROM figure_part p CROSS JOIN figure_kept k ON k.indicator = p.part_indicator AND k.period = +p.part_period AND k.area = p.part_area
    -- A sum of members is not accumulated: the members' own longer periods are added up, as they report them.
    WHERE p.rank IN (1, 200) OR k.how IS NOT 'aggregated';
  INSERT INTO figure_put_made (stage) SELECT 1 WHERE EXISTS (SELECT 1 FROM figure_work);
  DELETE FROM figure_kept WHERE (indicator, period, area) IN (SELECT indicator, period, area FROM figure_due);
  INSERT INTO figure_put_chosen (stage) SELECT 1 WHERE EXISTS (SELECT 1 FROM figure_contested);
  INSERT INTO figure_kept (indicator, period, area, known_from, known_to, value, how, bound, source, flags)
    SELECT indicator, period, area, known_from, known_to, value, how, bound, source, flags FROM figure_candidate;
  DELETE FROM figure_candidate;
END;

CREATE VIEW figure_step AS
  -- Not to be read: INSERT a stage, and its figures are made anew.
  SELECT NULL AS stage WHERE false;
CREATE TRIGGER figure_step_insert INSTEAD OF INSERT ON figure_step BEGIN
  INSERT INTO figure_stage (stage, turn) VALUES (NEW.stage, 0);
  INSERT INTO figure_touched (stage, turn, indicator, period, area)
    SELECT l.stage, CASE WHEN l.area = 0 THEN 0 ELSE coalesce((SELECT t.turn FROM area_turn t WHERE t.area = l.area), 99) END, l.indicator, l.period, l.area
    FROM figure_listed l
    WHERE EXISTS (SELECT 1 FROM figure_touched t WHERE t.stage = NEW.stage AND t.turn = 0 AND t.area = 0)
    ON CONFLICT DO NOTHING;
  INSERT INTO figure_put SELECT DISTINCT turn FROM figure_touched WHERE stage = NEW.stage ORDER BY turn;
  DELETE FROM figure_stage;
END;

-- ---------------------------------------------------------------- All that is dirty

-- Each of the next three is not to be read: INSERT, and its part is done.
CREATE VIEW figure_renew_reported AS SELECT NULL AS area WHERE false;
CREATE TRIGGER figure_renew_reported_insert INSTEAD OF INSERT ON figure_renew_reported BEGIN
  DELETE FROM figure_kept WHERE (indicator, period) IN (SELECT indicator, period FROM figure_touched WHERE area = 0);
  INSERT INTO figure_kept (indicator, period, area, known_from, known_to, value, bound, source, flags)
    SELECT r.indicator, r.period, r.area, r.known_from, r.known_to, r.value, r.bound, r.source, r.flags
    FROM (SELECT indicator, period FROM figure_touched WHERE area = 0 ORDER BY indicator, period) t
    CROSS JOIN figure_reported r ON r.indicator = t.indicator AND r.period = t.period;
  -- Of what is marked for all areas nobody has noted the days.
  INSERT INTO day_ahead (indicator, day)
    SELECT o.indicator, o.vintage FROM figure_touched t CROSS JOIN observation o ON o.indicator = t.indicator AND o.period = t.period
    WHERE t.area = 0 AND o.vintage > (SELECT day FROM status_stamp)
    UNION SELECT t.indicator, CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) FROM figure_touched t CROSS JOIN period p ON p.id = t.period
    WHERE t.area = 0 AND p.first_day > (SELECT date(day * 86400, 'unixepoch') FROM status_stamp)
    UNION SELECT 0, CAST(julianday(p.last_day) - 2440586.5 AS INTEGER) FROM figure_touched t CROSS JOIN period p ON p.id = t.period
    WHERE t.area = 0 AND p.last_day >= (SELECT date(day * 86400, 'unixepoch') FROM status_stamp)
    ON CONFLICT DO NOTHING;
  INSERT INTO status_put_most VALUES (NULL);
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_hit_all WHERE true ON CONFLICT DO NOTHING;
END;
CREATE VIEW figure_renew_period AS SELECT NULL AS period WHERE false;
CREATE TRIGGER figure_renew_period_insert INSTEAD OF INSERT ON figure_renew_period BEGIN
  DELETE FROM indicator_period WHERE (indicator, period) IN (SELECT indicator, period FROM figure_touched)
    AND NOT EXISTS (SELECT 1 FROM figure_kept k WHERE k.indicator = indicator_period.indicator AND k.period = indicator_period.period)
    AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.indicator = indicator_period.indicator AND o.period = indicator_period.period);
END;

CREATE VIEW figure_renew_ahead AS SELECT NULL AS day WHERE false;
CREATE TRIGGER figure_renew_ahead_insert INSTEAD OF INSERT ON figure_renew_ahead BEGIN
  -- What follows from a figure of a day ahead may change on the same day.
  INSERT INTO day_ahead (indicator, day)
    SELECT DISTINCT t.indicator, d.day FROM (SELECT DISTINCT day FROM day_ahead WHERE indicator <> 0) d CROSS JOIN figure_touched t WHERE true
    ON CONFLICT DO NOTHING;
  INSERT INTO day_ahead (indicator, day)
    SELECT t.indicator, CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) FROM figure_touched t CROSS JOIN period p ON p.id = t.period
    WHERE p.first_day > (SELECT date(day * 86400, 'unixepoch') FROM status_stamp) ON CONFLICT DO NOTHING;
END;

CREATE VIEW figure_renew AS
  -- Not to be read: INSERT null, and figure_kept is brought up to date for what is dirty.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER figure_renew_insert INSTEAD OF INSERT ON figure_renew BEGIN
  INSERT INTO figure_touched (stage, turn, indicator, period, area) SELECT stage, turn, indicator, period, area FROM figure_walk WHERE true
    ON CONFLICT DO NOTHING;
  INSERT INTO figure_renew_reported SELECT 1 WHERE EXISTS (SELECT 1 FROM figure_touched WHERE area = 0);
  INSERT INTO figure_step (stage) SELECT DISTINCT stage FROM figure_touched WHERE stage >= 0 ORDER BY stage;
  INSERT INTO indicator_period (indicator, period) SELECT indicator, period FROM figure_touched t
    WHERE NOT EXISTS (SELECT 1 FROM indicator_period x WHERE x.indicator = t.indicator AND x.period = t.period)
      AND (EXISTS (SELECT 1 FROM figure_kept k WHERE k.indicator = t.indicator AND k.period = t.period)
        OR EXISTS (SELECT 1 FROM observation o WHERE o.indicator = t.indicator AND o.period = t.period))
    ON CONFLICT DO NOTHING;
  INSERT INTO figure_renew_period SELECT 1 WHERE EXISTS (
    SELECT 1 FROM figure_touched t
    WHERE NOT EXISTS (SELECT 1 FROM figure_kept k WHERE k.indicator = t.indicator AND k.period = t.period)
      AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.indicator = t.indicator AND o.period = t.period));
  INSERT INTO figure_renew_ahead SELECT 1 WHERE EXISTS (SELECT 1 FROM day_ahead WHERE indicator <> 0);
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_hit_own WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_hit_reference WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM figure_touched;
  DELETE FROM figure_dirty;
END;

CREATE VIEW figure_renew_all AS
  -- Not to be read: INSERT null, and all of it is made anew, with the verdicts.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER figure_renew_all_insert INSTEAD OF INSERT ON figure_renew_all BEGIN
  DELETE FROM status_kept;
  DELETE FROM figure_kept;
  DELETE FROM indicator_period;
  DELETE FROM derivation_depth;
  INSERT INTO derivation_depth (indicator, depth) SELECT indicator, depth FROM derivation_depth_expected;
  DELETE FROM group_asked;
  INSERT INTO group_asked (indicator, area_group) SELECT indicator, area_group FROM group_asked_expected;
  DELETE FROM length_asked;
  INSERT INTO length_asked (months) SELECT months FROM length_asked_expected;
  DELETE FROM figure_dirty;
  INSERT INTO figure_dirty (indicator, period, area) SELECT DISTINCT indicator, period, 0 FROM observation;
  INSERT INTO figure_renew VALUES (NULL);
  INSERT INTO status_turn_back VALUES (NULL);
  INSERT INTO status_renew VALUES (NULL);
END;

CREATE VIEW figure_refresh AS
  -- Not to be read: INSERT null, and the figures and the verdicts that are kept are brought up to date for what is dirty; INSERT 0, and all of
  -- them are made anew.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER figure_refresh_dirty INSTEAD OF INSERT ON figure_refresh WHEN NEW.indicator IS NULL BEGIN
  INSERT INTO figure_renew SELECT NULL WHERE EXISTS (SELECT 1 FROM figure_dirty);
  INSERT INTO status_renew SELECT NULL
    WHERE EXISTS (SELECT 1 FROM status_dirty) OR EXISTS (SELECT 1 FROM status_touched) OR (SELECT is_before FROM status_clock) = 1;
END;
CREATE TRIGGER figure_refresh_all INSTEAD OF INSERT ON figure_refresh WHEN NEW.indicator IS NOT NULL BEGIN
  INSERT INTO figure_renew_all VALUES (NULL);
END;

-- Writers lay down what is reported, and note what may follow: that is made anew by the library before it commits and before it reads, by
-- observation_entry after each row, and by hand with INSERT INTO figure_refresh VALUES (NULL). Until then progress says of what may follow
-- that it is stale.
CREATE VIEW figure_written AS
  -- Not to be read: INSERT the indicator, period and area of an observation that has been written.
  SELECT NULL AS indicator, NULL AS period, NULL AS area WHERE false;
CREATE TRIGGER figure_written_insert INSTEAD OF INSERT ON figure_written BEGIN
  DELETE FROM figure_kept WHERE indicator = NEW.indicator AND period = NEW.period AND area = NEW.area;
  INSERT INTO figure_kept (indicator, period, area, known_from, known_to, value, bound, source, flags)
    SELECT indicator, period, area, known_from, known_to, value, bound, source, flags FROM figure_reported
    WHERE indicator = NEW.indicator AND period = NEW.period AND area = NEW.area;
  INSERT INTO figure_dirty (indicator, period, area) VALUES (NEW.indicator, NEW.period, NEW.area) ON CONFLICT DO NOTHING;
  INSERT INTO indicator_period (indicator, period) VALUES (NEW.indicator, NEW.period) ON CONFLICT DO NOTHING;
  INSERT INTO day_ahead (indicator, day)
    SELECT NEW.indicator, vintage FROM observation
    WHERE indicator = NEW.indicator AND period = NEW.period AND area = NEW.area AND vintage > (SELECT day FROM status_stamp) ON CONFLICT DO NOTHING;
  INSERT INTO day_ahead (indicator, day)
    SELECT NEW.indicator, CAST(julianday(first_day) - 2440587.5 AS INTEGER) FROM period
    WHERE id = NEW.period AND first_day > (SELECT d.as_of FROM status_stamp k CROSS JOIN status_day d ON d.day = k.day) ON CONFLICT DO NOTHING;
  INSERT INTO day_ahead (indicator, day)
    SELECT 0, CAST(julianday(last_day) - 2440586.5 AS INTEGER) FROM period
    WHERE id = NEW.period AND last_day >= (SELECT d.as_of FROM status_stamp k CROSS JOIN status_day d ON d.day = k.day) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_observation_insert AFTER INSERT ON observation BEGIN
  INSERT INTO figure_written (indicator, period, area) VALUES (NEW.indicator, NEW.period, NEW.area);
END;
CREATE TRIGGER figure_observation_update AFTER UPDATE ON observation
WHEN NEW.indicator IS NOT OLD.indicator OR NEW.period IS NOT OLD.period OR NEW.area IS NOT OLD.area
  OR NEW.vintage IS NOT OLD.vintage OR NEW.source IS NOT OLD.source OR NEW.value IS NOT OLD.value OR NEW.bound IS NOT OLD.bound
  OR NEW.status IS NOT OLD.status BEGIN
  INSERT INTO figure_written (indicator, period, area) VALUES (OLD.indicator, OLD.period, OLD.area), (NEW.indicator, NEW.period, NEW.area);
END;
CREATE TRIGGER figure_observation_delete AFTER DELETE ON observation BEGIN
  INSERT INTO figure_written (indicator, period, area) VALUES (OLD.indicator, OLD.period, OLD.area);
END;

CREATE TRIGGER figure_source_priority AFTER UPDATE OF priority ON source WHEN NEW.priority <> OLD.priority BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT DISTINCT indicator, period, 0 FROM observation WHERE source = NEW.id
    ON CONFLICT DO NOTHING;
END;

CREATE VIEW series_link_changed AS
  -- Write-only: INSERT the indicator and area of a link that has changed.
  SELECT NULL AS indicator, NULL AS area WHERE false;
CREATE TRIGGER series_link_changed_insert INSTEAD OF INSERT ON series_link_changed BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT indicator, period, NEW.area FROM indicator_period WHERE indicator = NEW.indicator
    ON CONFLICT DO NOTHING;
  INSERT INTO status_changed VALUES (NEW.indicator);
END;
CREATE TRIGGER series_link_insert AFTER INSERT ON series_link BEGIN INSERT INTO series_link_changed VALUES (NEW.indicator, NEW.area); END;
CREATE TRIGGER series_link_update AFTER UPDATE OF indicator, area, period, factor ON series_link
WHEN NEW.indicator <> OLD.indicator OR NEW.area <> OLD.area OR NEW.period <> OLD.period OR NEW.factor <> OLD.factor BEGIN
  INSERT INTO series_link_changed VALUES (OLD.indicator, OLD.area), (NEW.indicator, NEW.area);
END;
CREATE TRIGGER series_link_delete AFTER DELETE ON series_link BEGIN INSERT INTO series_link_changed VALUES (OLD.indicator, OLD.area); END;

CREATE VIEW figure_of AS
  -- The indicators and periods for which an indicator may have figures: its own, those of what it follows from, and a year later.
  SELECT indicator AS indicator, indicator AS operand, period AS period FROM indicator_period
  UNION ALL
  SELECT i.id, x.indicator, x.period FROM indicator i CROSS JOIN indicator_period x ON x.indicator = i.derived_from
  UNION ALL
  SELECT i.id, x.indicator, x.period + 192 FROM indicator i CROSS JOIN indicator_period x ON x.indicator = i.derived_from AND i.derivation = 'growth'
  UNION ALL
  SELECT i.id, x.indicator, x.period FROM indicator i CROSS JOIN indicator_period x ON x.indicator = i.derived_with;

CREATE TRIGGER figure_indicator_insert AFTER INSERT ON indicator BEGIN
  INSERT INTO derivation_depth (indicator, depth)
    SELECT NEW.id, 1 + max(depth) FROM (
      SELECT depth FROM derivation_depth WHERE indicator IN (NEW.derived_from, NEW.derived_with) UNION ALL SELECT -1);
  INSERT INTO figure_dirty (indicator, period, area) SELECT NEW.id, period, 0 FROM figure_of WHERE indicator = NEW.id
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_indicator_update AFTER UPDATE OF unit, direction, aggregation_area, aggregation_time, derivation, derived_from, derived_with,
  denominator_at, levels_comparable, threshold, threshold_unit, threshold_comparator, peers, peer_group ON indicator
WHEN NEW.unit IS NOT OLD.unit OR NEW.direction IS NOT OLD.direction OR NEW.aggregation_area IS NOT OLD.aggregation_area
  OR NEW.aggregation_time IS NOT OLD.aggregation_time OR NEW.derivation IS NOT OLD.derivation
  OR NEW.derived_from IS NOT OLD.derived_from OR NEW.derived_with IS NOT OLD.derived_with
  OR NEW.denominator_at IS NOT OLD.denominator_at OR NEW.levels_comparable IS NOT OLD.levels_comparable
  OR NEW.threshold IS NOT OLD.threshold OR NEW.threshold_unit IS NOT OLD.threshold_unit
  OR NEW.threshold_comparator IS NOT OLD.threshold_comparator OR NEW.peers IS NOT OLD.peers OR NEW.peer_group IS NOT OLD.peer_group BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT NEW.id, period, 0 FROM figure_of WHERE indicator = NEW.id
    ON CONFLICT DO NOTHING;
END;
-- What has no figures is deleted only with those that follow from it.
CREATE TRIGGER figure_indicator_operand AFTER UPDATE OF derivation, derived_from, derived_with, denominator_at ON indicator
WHEN NEW.derivation IS NOT OLD.derivation OR NEW.derived_from IS NOT OLD.derived_from OR NEW.derived_with IS NOT OLD.derived_with
  OR NEW.denominator_at IS NOT OLD.denominator_at BEGIN
  INSERT INTO asked_again VALUES (NULL);
END;
CREATE TRIGGER figure_indicator_delete AFTER DELETE ON indicator BEGIN
  DELETE FROM figure_kept WHERE indicator = OLD.id;
  DELETE FROM indicator_period WHERE indicator = OLD.id;
  DELETE FROM figure_dirty WHERE indicator = OLD.id;
  DELETE FROM derivation_depth WHERE indicator = OLD.id;
END;
CREATE TRIGGER figure_area_delete AFTER DELETE ON area BEGIN
  INSERT INTO area_part_changed SELECT whole FROM area_part WHERE part = OLD.id;
  DELETE FROM figure_kept WHERE (indicator, period, area) IN (SELECT indicator, period, OLD.id FROM indicator_period);
  DELETE FROM figure_dirty WHERE area = OLD.id;
END;
CREATE TRIGGER figure_unit_update AFTER UPDATE OF factor, dimension, change_only ON unit
WHEN NEW.factor IS NOT OLD.factor OR NEW.dimension IS NOT OLD.dimension OR NEW.change_only IS NOT OLD.change_only BEGIN
  INSERT INTO unit_changed VALUES (NEW.id);
END;

-- Who belongs where decides sums, counts, ranks and shares of a wider area.
CREATE TRIGGER figure_area_member_changed INSTEAD OF INSERT ON area_member_changed BEGIN
  INSERT INTO figure_dirty (indicator, period, area)
    SELECT f.indicator, f.period, g.area_group FROM group_asked g JOIN figure_of f ON f.indicator = g.indicator WHERE true
    ON CONFLICT DO NOTHING;
  INSERT INTO figure_dirty (indicator, period, area)
    SELECT f.indicator, f.period, 0 FROM indicator i JOIN figure_of f ON f.indicator = i.id
    WHERE i.derivation = 'rank' OR i.denominator_at <> 'same' ON CONFLICT DO NOTHING;
END;

-- A new region may be one among which a rank is.
CREATE TRIGGER figure_region_insert AFTER INSERT ON region WHEN EXISTS (SELECT 1 FROM register WHERE kind = 'region') BEGIN
  INSERT INTO area_part_changed VALUES (NEW.parent);
  INSERT INTO figure_dirty (indicator, period, area)
    SELECT f.indicator, f.period, 0 FROM indicator i JOIN figure_of f ON f.indicator = i.id
    WHERE i.derivation = 'rank' ON CONFLICT DO NOTHING;
END;

-- So does which parts a whole has. What was added up for it is taken away at once: it may have no parts any more.
CREATE VIEW area_part_changed AS
  -- Write-only: INSERT an area whose rows of area_part have changed.
  SELECT NULL AS whole WHERE false;
CREATE TRIGGER area_part_changed_insert INSTEAD OF INSERT ON area_part_changed WHEN NEW.whole IS NOT NULL BEGIN
  DELETE FROM figure_kept WHERE (indicator, period, area) IN (SELECT indicator, period, NEW.whole FROM indicator_period) AND how = 'aggregated';
  INSERT INTO figure_dirty (indicator, period, area) SELECT x.indicator, x.period, NEW.whole FROM indicator_period x WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_region_parent AFTER UPDATE OF parent ON region
WHEN NEW.parent IS NOT OLD.parent AND EXISTS (SELECT 1 FROM register WHERE kind = 'region') BEGIN
  INSERT INTO area_part_changed VALUES (OLD.parent), (NEW.parent);
END;
CREATE TRIGGER figure_region_delete AFTER DELETE ON region WHEN OLD.parent IS NOT NULL AND EXISTS (SELECT 1 FROM register WHERE kind = 'region') BEGIN
  INSERT INTO area_part_changed VALUES (OLD.parent);
END;
-- Days and successors decide which parts count, ranks, denominators, breaks.
CREATE TRIGGER figure_area_life_changed INSTEAD OF INSERT ON area_life_changed BEGIN
  INSERT INTO area_part_changed SELECT NEW.area UNION SELECT h.whole FROM area_part h WHERE h.part = NEW.area;
  INSERT INTO figure_dirty (indicator, period, area) SELECT f.indicator, f.period, coalesce(NEW.area, 0) FROM figure_of f WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_park_insert AFTER INSERT ON park WHEN NEW.part_of IS NOT NULL BEGIN INSERT INTO area_part_changed VALUES (NEW.part_of); END;
CREATE TRIGGER figure_park_replace BEFORE INSERT ON park WHEN EXISTS (SELECT 1 FROM park WHERE id = NEW.id AND part_of IS NOT NULL) BEGIN
  INSERT INTO area_part_changed SELECT part_of FROM park WHERE id = NEW.id;
END;
CREATE TRIGGER figure_park_update AFTER UPDATE OF part_of ON park WHEN NEW.part_of IS NOT OLD.part_of BEGIN
  INSERT INTO area_part_changed VALUES (OLD.part_of), (NEW.part_of);
END;
CREATE TRIGGER figure_park_delete AFTER DELETE ON park WHEN OLD.part_of IS NOT NULL BEGIN INSERT INTO area_part_changed VALUES (OLD.part_of); END;

-- A target may ask for a group's figure, or for a length of period, for which nobody asked before.
CREATE TRIGGER figure_group_asked AFTER INSERT ON group_asked BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT NEW.indicator, period, NEW.area_group FROM figure_of WHERE indicator = NEW.indicator
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_group_asked_no_more AFTER DELETE ON group_asked BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT OLD.indicator, period, OLD.area_group FROM figure_of WHERE indicator = OLD.indicator
    ON CONFLICT DO NOTHING;
END;
-- A target may be there before its group, and after it, where references are not enforced.
CREATE TRIGGER figure_area_group_insert AFTER INSERT ON area_group WHEN EXISTS (SELECT 1 FROM target WHERE area = NEW.id)
  OR EXISTS (SELECT 1 FROM target WHERE reference_area = NEW.id) BEGIN
  INSERT INTO group_asked (indicator, area_group)
    SELECT b.operand, t.area_group FROM (SELECT DISTINCT indicator, area_group FROM target_group WHERE area_group = NEW.id) t
    JOIN indicator_below b ON b.indicator = t.indicator WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_area_group_delete AFTER DELETE ON area_group BEGIN
  DELETE FROM group_asked WHERE area_group = OLD.id;
END;
CREATE VIEW figure_target_changed AS
  -- Not to be read: INSERT what a target asks for, or asked for.
  SELECT NULL AS indicator, NULL AS area WHERE false;
CREATE TRIGGER figure_target_changed_group INSTEAD OF INSERT ON figure_target_changed
WHEN NEW.area IN (SELECT id FROM area_group) AND (
  SELECT count(*) FROM (
    SELECT id FROM target WHERE area = NEW.area AND quantifier = 'whole' AND indicator = NEW.indicator
    UNION SELECT id FROM target WHERE reference_area = NEW.area AND indicator = NEW.indicator LIMIT 2) t) < 2 BEGIN
  DELETE FROM group_asked WHERE area_group = NEW.area AND indicator IN (SELECT operand FROM indicator_below WHERE indicator = NEW.indicator)
    AND indicator NOT IN (SELECT b.operand FROM target_group t JOIN indicator_below b ON b.indicator = t.indicator WHERE t.area_group = NEW.area);
  INSERT INTO group_asked (indicator, area_group)
    SELECT b.operand, t.area_group FROM (SELECT DISTINCT indicator, area_group FROM target_group WHERE area_group = NEW.area AND indicator = NEW.indicator) t
    JOIN indicator_below b ON b.indicator = t.indicator WHERE true ON CONFLICT DO NOTHING;
END;
CREATE VIEW length_no_more AS
  -- Not to be read: INSERT a length that a target had, and it is asked for no more unless another target has it.
  SELECT NULL AS months WHERE false;
CREATE TRIGGER length_no_more_insert INSTEAD OF INSERT ON length_no_more WHEN NEW.months <> 12 BEGIN
  DELETE FROM length_asked WHERE months = NEW.months AND NOT EXISTS (SELECT 1 FROM target WHERE coalesce(period_to % 16, 12) = NEW.months)
    AND NOT EXISTS (SELECT 1 FROM target WHERE baseline_period % 16 = NEW.months);
END;
CREATE TRIGGER figure_length_asked AFTER INSERT ON length_asked BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT indicator, period, 0 FROM indicator_period WHERE period % 16 < 12
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_length_asked_no_more AFTER DELETE ON length_asked BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT indicator, period, 0 FROM indicator_period WHERE period % 16 < 12
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_target_insert_whole AFTER INSERT ON target
WHEN NEW.quantifier = 'whole' AND EXISTS (SELECT 1 FROM area_group WHERE id = NEW.area)
  AND EXISTS (SELECT 1 FROM indicator WHERE id = NEW.indicator AND derived_from IS NULL) BEGIN
  INSERT INTO group_asked (indicator, area_group) VALUES (NEW.indicator, NEW.area) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_target_insert_reference AFTER INSERT ON target
WHEN EXISTS (SELECT 1 FROM area_group WHERE id = NEW.reference_area)
  AND EXISTS (SELECT 1 FROM indicator WHERE id = NEW.indicator AND derived_from IS NULL) BEGIN
  INSERT INTO group_asked (indicator, area_group) VALUES (NEW.indicator, NEW.reference_area) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_target_insert_derived AFTER INSERT ON target
WHEN EXISTS (SELECT 1 FROM indicator WHERE id = NEW.indicator AND derived_from IS NOT NULL) AND (
  (NEW.quantifier = 'whole' AND EXISTS (SELECT 1 FROM area_group WHERE id = NEW.area)
    AND NOT EXISTS (SELECT 1 FROM group_asked WHERE indicator = NEW.indicator AND area_group = NEW.area))
  OR (EXISTS (SELECT 1 FROM area_group WHERE id = NEW.reference_area)
    AND NOT EXISTS (SELECT 1 FROM group_asked WHERE indicator = NEW.indicator AND area_group = NEW.reference_area))) BEGIN
  -- Of what is asked for, all below is asked for too: nothing is to be done for a second target.
  INSERT INTO group_asked (indicator, area_group)
    SELECT b.operand, g.id
    FROM area_group g CROSS JOIN (
      -- As in indicator_below, of one.
      WITH RECURSIVE below(operand) AS (
        SELECT NEW.indicator UNION SELECT s.operand FROM below w JOIN indicator_step s ON s.indicator = w.operand)
      SELECT operand FROM below) b
    WHERE (g.id = NEW.area AND NEW.quantifier = 'whole') OR g.id = NEW.reference_area ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_target_insert AFTER INSERT ON target WHEN NEW.period_to % 16 <> 12 OR NEW.baseline_period % 16 <> 12 BEGIN
  INSERT INTO length_asked (months) SELECT NEW.period_to % 16 WHERE NEW.period_to IS NOT NULL ON CONFLICT DO NOTHING;
  INSERT INTO length_asked (months) SELECT NEW.baseline_period % 16 WHERE NEW.baseline_period IS NOT NULL ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_target_update AFTER UPDATE OF indicator, area, quantifier, reference_area, period_to, baseline_period ON target
WHEN NEW.indicator IS NOT OLD.indicator OR NEW.area IS NOT OLD.area OR NEW.quantifier IS NOT OLD.quantifier
  OR NEW.reference_area IS NOT OLD.reference_area OR NEW.period_to IS NOT OLD.period_to
  OR NEW.baseline_period IS NOT OLD.baseline_period BEGIN
  INSERT INTO figure_target_changed VALUES (OLD.indicator, CASE OLD.quantifier WHEN 'whole' THEN OLD.area END),
    (NEW.indicator, CASE NEW.quantifier WHEN 'whole' THEN NEW.area END);
  INSERT INTO figure_target_changed SELECT OLD.indicator, OLD.reference_area WHERE OLD.reference_area IS NOT NULL
    UNION ALL SELECT NEW.indicator, NEW.reference_area WHERE NEW.reference_area IS NOT NULL;
  INSERT INTO length_asked (months) SELECT NEW.period_to % 16 WHERE NEW.period_to IS NOT NULL
    UNION SELECT NEW.baseline_period % 16 WHERE NEW.baseline_period IS NOT NULL ON CONFLICT DO NOTHING;
  INSERT INTO length_no_more VALUES (OLD.period_to % 16), (OLD.baseline_period % 16);
END;
CREATE TRIGGER figure_target_delete AFTER DELETE ON target
WHEN EXISTS (SELECT 1 FROM area_group WHERE id = OLD.area) OR OLD.reference_area IS NOT NULL
  OR OLD.period_to % 16 <> 12 OR OLD.baseline_period % 16 <> 12 BEGIN
  INSERT INTO figure_target_changed VALUES (OLD.indicator, CASE OLD.quantifier WHEN 'whole' THEN OLD.area END);
  INSERT INTO figure_target_changed SELECT OLD.indicator, OLD.reference_area WHERE OLD.reference_area IS NOT NULL;
  INSERT INTO length_no_more VALUES (OLD.period_to % 16), (OLD.baseline_period % 16);
END;
