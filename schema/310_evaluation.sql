CREATE TABLE evaluation (
  -- What the figures say of each target, area and due period: while the period runs (is_over 0) and after its end (is_over 1), for the day
  -- of the last refresh. Never the only copy: INSERT INTO figure_refresh VALUES (0) makes it anew. target_progress reads it.
  target           INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  due              INTEGER NOT NULL,  -- 0: undated
  area             INTEGER NOT NULL,  -- 0: a group without members
  is_over          INTEGER NOT NULL,
  actual           REAL,
  actual_period    INTEGER,
  actual_how       TEXT,              -- reported, derived, aggregated, accumulated
  actual_vintage   INTEGER,
  actual_bound     TEXT,
  actual_source    INTEGER,
  base             REAL,              -- the baseline's or the reference's figure
  base_period      INTEGER,
  base_area        INTEGER,
  base_vintage     INTEGER,
  required         REAL,              -- in the indicator's unit; null where the target's cannot be converted to it
  required_high    REAL,
  reason           TEXT,              -- why it cannot be evaluated
  met              INTEGER,
  reachable_early  INTEGER NOT NULL,  -- 1: a stock, a sum or a milestone, which may be reached ahead of time
  attainment       REAL,
  distance         REAL,
  pace             REAL,
  gap              REAL,
  PRIMARY KEY (target, due, area, is_over)
) STRICT, WITHOUT ROWID;
CREATE INDEX evaluation_area ON evaluation (area);

CREATE TABLE evaluation_todo (
  -- Targets that the next refresh evaluates. Kept by triggers.
  target  INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER evaluation_todo_insert AFTER INSERT ON target BEGIN INSERT OR IGNORE INTO evaluation_todo VALUES (NEW.id); END;
CREATE TRIGGER evaluation_todo_update AFTER UPDATE ON target BEGIN INSERT OR IGNORE INTO evaluation_todo VALUES (NEW.id); END;
CREATE TRIGGER evaluation_todo_delete BEFORE DELETE ON target BEGIN
  DELETE FROM evaluation_todo WHERE target = OLD.id;
  DELETE FROM evaluation WHERE target = OLD.id;
END;

CREATE VIEW target_evaluated AS
  -- The definition of evaluation, for the targets in evaluation_todo. Read from top to bottom: what is due, which figures are wanted, the
  -- figures found, the required number, the verdict, the measures.
  WITH RECURSIVE
    case_due AS MATERIALIZED (
      SELECT row_number() OVER () AS n, s.target AS target, coalesce(s.due, 0) AS due, coalesce(s.area, 0) AS area, v.is_over AS is_over,
             t.indicator AS indicator, t.basis AS basis, t.comparator AS comparator, t.value AS value, t.value_high AS value_high, t.over AS over,
             t.baseline_period AS baseline_period, t.reference_area AS reference_area, t.period_from AS period_from,
             z.months AS months, z.frequency AS frequency, z.first_day AS first_day, z.last_day AS last_day,
             i.direction AS direction, i.derivation AS derivation, i.level AS level, i.level_match AS level_match, i.park_type AS park_type,
             own.factor AS own_factor, own.dimension AS own_dimension, own.change_only AS own_change_only,
             u.factor AS factor, u.dimension AS dimension, u.change_only AS change_only,
             CASE WHEN i.aggregation_time = 'last' OR own.dimension = 'boolean' OR t.over = 'sum' THEN 1 ELSE 0 END AS reachable_early,
             CASE WHEN i.aggregation_time = 'last' OR own.dimension = 'boolean' THEN 1 ELSE 0 END AS is_stock
      FROM evaluation_todo w
      CROSS JOIN target_due s ON s.target = w.target
      JOIN target t ON t.id = s.target
      JOIN indicator i ON i.id = t.indicator
      JOIN unit own ON own.id = i.unit
      JOIN unit u ON u.id = t.unit
      LEFT JOIN period z ON z.id = s.due
      CROSS JOIN (SELECT 0 AS is_over UNION ALL SELECT 1) v
      WHERE v.is_over = 0 OR s.due IS NOT NULL),
    -- The period that speaks: after its end, and with each in its course, the due one alone; before, the newest known one of the same length,
    -- of a stock of any length.
    case_period AS MATERIALIZED (
      SELECT c.*,
             CASE WHEN c.is_over = 1 THEN c.due
                  WHEN c.over = 'each' AND c.due <> 0 THEN CASE WHEN c.first_day <= (SELECT as_of FROM clock) THEN c.due END
                  ELSE (SELECT p.id FROM indicator_period x CROSS JOIN period p ON p.id = x.period
                        WHERE x.indicator = c.indicator AND (c.due = 0 OR p.id <= c.due) AND p.first_day <= (SELECT as_of FROM clock)
                          AND (c.is_stock = 1 OR (p.months = coalesce(c.months, 12) AND p.frequency = coalesce(c.frequency, 'year')))
                          AND (EXISTS (SELECT 1 FROM figure_reported r WHERE r.indicator = c.indicator AND r.period = p.id AND r.area = c.area)
                            OR EXISTS (SELECT 1 FROM resolved_figure f WHERE f.indicator = c.indicator AND f.period = p.id AND f.area = c.area))
                        ORDER BY p.id DESC LIMIT 1) END AS speaks
      FROM case_due c),
    -- Every figure that is wanted: the actual one, the baseline's, the reference's; of sums and means each period's, null where it
    -- has not begun.
    wanted AS MATERIALIZED (
      SELECT c.n AS n, 'actual' AS role, c.indicator AS indicator, c.area AS area, c.speaks AS period, 0 AS part FROM case_period c
      WHERE c.over IN ('last', 'each') AND c.speaks IS NOT NULL
      UNION ALL
      SELECT c.n, 'base', c.indicator, c.area, c.baseline_period, 0 FROM case_period c WHERE c.baseline_period IS NOT NULL
      UNION ALL
      SELECT c.n, 'reference', c.indicator, c.reference_area, c.speaks, 0 FROM case_period c
      WHERE c.reference_area IS NOT NULL AND c.over IN ('last', 'each') AND c.speaks IS NOT NULL
      UNION ALL
      SELECT c.n, 'actual', c.indicator, c.area, CASE WHEN q.first_day <= (SELECT as_of FROM clock) OR c.is_over = 1 THEN q.id END, 1
      FROM case_period c
      LEFT JOIN period a ON a.id = c.period_from
      JOIN period q ON q.frequency = c.frequency AND q.months = c.months AND q.last_day <= c.last_day AND q.last_day >= coalesce(a.last_day, c.last_day)
      WHERE c.over IN ('sum', 'mean')
      UNION ALL
      SELECT c.n, 'reference', c.indicator, c.reference_area, CASE WHEN q.first_day <= (SELECT as_of FROM clock) OR c.is_over = 1 THEN q.id END, 1
      FROM case_period c
      LEFT JOIN period a ON a.id = c.period_from
      JOIN period q ON q.frequency = c.frequency AND q.months = c.months AND q.last_day <= c.last_day AND q.last_day >= coalesce(a.last_day, c.last_day)
      WHERE c.over IN ('sum', 'mean') AND c.reference_area IS NOT NULL),
    found AS MATERIALIZED (
      SELECT w.n AS n, w.role AS role, w.area AS area, w.period AS period, w.part AS part,
             coalesce(r.value, f.value) AS value,
             CASE WHEN r.value IS NOT NULL THEN r.vintage ELSE f.vintage END AS vintage,
             CASE WHEN r.value IS NOT NULL THEN 'reported' ELSE f.how END AS how,
             r.bound AS bound, r.source AS source,
             CASE WHEN r.value IS NOT NULL THEN CASE WHEN r.status = 'D' THEN 1 ELSE 0 END ELSE coalesce(f.differs, 0) END AS differs
      FROM wanted w
      LEFT JOIN observation r ON r.indicator = w.indicator AND r.period = w.period AND r.area = w.area
        AND r.vintage = (SELECT max(x.vintage) FROM observation x WHERE x.indicator = w.indicator AND x.period = w.period AND x.area = w.area
                           AND x.status <> 'F' AND x.vintage <= (SELECT day FROM known_day))
      LEFT JOIN resolved_figure f ON f.indicator = w.indicator AND f.period = w.period AND f.area = w.area AND r.value IS NULL),
    -- A park's level comes from its history: on the last day of a period that is over, else on the clock's day, in whose month it then speaks,
    -- unless a figure is reported for a period that has not ended before. A region or group counts its parks; with a yes or no, one is enough.
    park_day AS MATERIALIZED (
      SELECT c.n AS n, 'actual' AS role, c.area AS area, CASE WHEN c.is_over = 1 THEN c.due END AS period,
             CASE WHEN c.is_over = 1 OR c.last_day < (SELECT as_of FROM clock) THEN c.last_day ELSE (SELECT as_of FROM clock) END AS day
      FROM case_period c
      WHERE c.derivation = 'park_level' AND c.over IN ('last', 'each')
        AND (c.is_over = 1 OR c.over = 'last' OR c.due = 0 OR c.first_day <= (SELECT as_of FROM clock))
        AND NOT EXISTS (SELECT 1 FROM found f JOIN period p ON p.id = f.period WHERE f.n = c.n AND f.role = 'actual' AND f.value IS NOT NULL
                          AND (c.is_over = 1 OR p.last_day >= (SELECT as_of FROM clock)))
      UNION ALL
      SELECT c.n, 'base', c.area, b.id, b.last_day
      FROM case_period c JOIN period b ON b.id = c.baseline_period
      WHERE c.derivation = 'park_level' AND NOT EXISTS (SELECT 1 FROM found f WHERE f.n = c.n AND f.role = 'base' AND f.value IS NOT NULL)),
    park_count AS MATERIALIZED (
      SELECT x.n AS n, x.role AS role, x.area AS area, x.period AS period, x.day AS day,
             count(p.id) AS of_all, count(CASE WHEN l.evidence = 'document' THEN 1 END) AS documented,
             coalesce(sum(CASE WHEN has.ord = asked.ord OR (c.level_match = 'at_least' AND has.ord < asked.ord) THEN 1 ELSE 0 END), 0) AS parks,
             a.kind AS kind, c.own_dimension AS dimension
      FROM park_day x
      JOIN case_period c ON c.n = x.n
      JOIN area a ON a.id = x.area
      JOIN vocabulary asked ON asked.table_name = 'park_level' AND asked.field = 'level' AND asked.word = c.level
      LEFT JOIN park p ON (c.park_type IS NULL OR p.type = c.park_type) AND (
        p.id = x.area
        OR p.region IN (SELECT w.region FROM region_within w WHERE w.within = x.area)
        OR p.id IN (SELECT m.member FROM area_member m WHERE m.area_group = x.area AND x.day BETWEEN m.first_day AND m.last_day))
      LEFT JOIN park_level l ON l.park = p.id AND x.day BETWEEN l.first_day AND l.last_day
      LEFT JOIN vocabulary has ON has.table_name = 'park_level' AND has.field = 'level' AND has.word = l.level
      GROUP BY x.n, x.role, x.area, x.period, x.day, a.kind, c.own_dimension),
    park_figure AS MATERIALIZED (
      SELECT n, role, area, period, day,
             -- A level that is known at all proves a yes. A no, and a number, need every park's level to stand in a document: that a park is
             -- not national is not to be concluded from what is inferred or general knowledge, nor from silence.
             CASE WHEN dimension = 'boolean' AND parks > 0 THEN 1.0
                  WHEN documented = of_all AND (kind <> 'park' OR documented > 0) THEN 1.0 * parks END AS value
      FROM park_count),
    -- Sums and means over periods; growth rates are compounded: the n-th root of the product, by Newton's method, since SQLite may come
    -- without a power function.
    part AS MATERIALIZED (
      SELECT f.n AS n, f.role AS role, f.value AS value, f.period AS period, f.vintage AS vintage, f.differs AS differs,
             c.over AS over, c.derivation AS derivation, c.own_factor AS own_factor,
             row_number() OVER (PARTITION BY f.n, f.role, f.value IS NULL ORDER BY f.period) AS k,
             count(*) OVER (PARTITION BY f.n, f.role) AS parts, count(f.value) OVER (PARTITION BY f.n, f.role) AS known
      FROM found f JOIN case_period c ON c.n = f.n WHERE f.part = 1),
    product(n, role, k, known, x) AS (
      SELECT n, role, 1, known, 1.0 + value * own_factor FROM part WHERE k = 1 AND value IS NOT NULL AND over = 'mean' AND derivation = 'growth'
      UNION ALL
      SELECT p.n, p.role, p.k + 1, p.known, p.x * (1.0 + q.value * q.own_factor)
      FROM product p JOIN part q ON q.n = p.n AND q.role = p.role AND q.k = p.k + 1 AND q.value IS NOT NULL),
    root(n, role, known, x, y, step) AS (
      SELECT n, role, known, x, 1.0, 0 FROM product WHERE k = known AND x > 0
      UNION ALL
      SELECT n, role, known, x,
             y - (y - x / (WITH RECURSIVE pow(k, v) AS (SELECT 1, 1.0 UNION ALL SELECT k + 1, v * root.y FROM pow WHERE k < root.known)
                           SELECT v FROM pow WHERE k = root.known)) / known,
             step + 1
      FROM root WHERE step < 60),
    span AS MATERIALIZED (
      SELECT p.n AS n, p.role AS role,
             CASE WHEN p.over = 'sum' THEN sum(p.value)
                  WHEN p.derivation = 'growth' THEN ((SELECT r.y FROM root r WHERE r.n = p.n AND r.role = p.role AND r.step = 60) - 1.0) / p.own_factor
                  ELSE avg(p.value) END AS value,
             max(CASE WHEN p.value IS NOT NULL THEN p.period END) AS period, max(p.vintage) AS vintage, max(p.differs) AS differs,
             p.parts AS parts, p.known AS known
      FROM part p GROUP BY p.n, p.role, p.over, p.derivation, p.own_factor, p.parts, p.known),
    figure AS MATERIALIZED (
      SELECT f.n AS n, f.role AS role, f.area AS area, f.period AS period, f.value AS value, f.vintage AS vintage, f.how AS how, f.bound AS bound,
             f.source AS source, f.differs AS differs
      FROM found f WHERE f.part = 0 AND f.value IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM park_figure x WHERE x.n = f.n AND x.role = f.role AND x.value IS NOT NULL)
      UNION ALL
      SELECT x.n, x.role, x.area, coalesce(x.period, (SELECT id FROM period WHERE code = substr(x.day, 1, 7))), x.value, NULL, 'derived', NULL, NULL, 0
      FROM park_figure x WHERE x.value IS NOT NULL
      UNION ALL
      SELECT s.n, s.role, NULL, s.period, s.value, s.vintage, 'accumulated', NULL, NULL, s.differs
      FROM span s JOIN case_due c ON c.n = s.n
      WHERE s.value IS NOT NULL AND (s.known = s.parts OR (c.is_over = 0 AND c.over = 'sum'))),
    base_figure AS MATERIALIZED (
      SELECT c.n AS n, b.value AS value, b.period AS period, b.area AS area, b.vintage AS vintage, b.differs AS differs
      FROM case_due c JOIN figure b ON b.n = c.n AND b.role = CASE WHEN c.reference_area IS NULL THEN 'base' ELSE 'reference' END),
    -- The required number in the indicator's unit, or the reason why there is none.
    required AS MATERIALIZED (
      SELECT c.*, a.value AS actual, a.period AS actual_period, a.how AS actual_how, a.vintage AS actual_vintage, a.bound AS actual_bound,
             a.source AS actual_source, b.value AS base, coalesce(b.period, c.baseline_period) AS base_period,
             coalesce(c.reference_area, CASE WHEN c.baseline_period IS NOT NULL THEN c.area END) AS base_area, b.vintage AS base_vintage,
             CASE c.basis WHEN 'level' THEN c.value * c.factor / c.own_factor WHEN 'ratio' THEN c.value * c.factor * b.value
               WHEN 'change' THEN b.value + c.value * c.factor / c.own_factor ELSE b.value * (1.0 + c.value * c.factor) END AS required,
             CASE c.basis WHEN 'level' THEN c.value_high * c.factor / c.own_factor WHEN 'ratio' THEN c.value_high * c.factor * b.value
               WHEN 'change' THEN b.value + c.value_high * c.factor / c.own_factor ELSE b.value * (1.0 + c.value_high * c.factor) END AS required_high,
             CASE WHEN c.area = 0 THEN 'no_members'
                  WHEN CASE c.basis
                         WHEN 'level' THEN c.dimension = c.own_dimension AND c.change_only = c.own_change_only
                         WHEN 'change' THEN c.dimension = c.own_dimension AND (c.own_dimension <> 'ratio' OR c.change_only = 1 OR c.own_change_only = 1)
                         ELSE c.dimension = 'ratio' AND c.change_only = 0 END = 0 THEN 'unit'
                  WHEN c.basis <> 'level' AND c.reference_area IS NULL AND b.value IS NULL THEN 'no_baseline'
                  WHEN c.reference_area IS NOT NULL AND a.value IS NOT NULL AND b.value IS NULL THEN 'no_reference'
                  WHEN coalesce(a.differs, 0) = 1 OR (c.basis <> 'level' AND coalesce(b.differs, 0) = 1) THEN 'definition' END AS reason,
             CASE WHEN c.comparator IN ('>=', '>') THEN 'increase' WHEN c.comparator IN ('<=', '<') THEN 'decrease' ELSE c.direction END AS pull
      FROM case_due c
      LEFT JOIN figure a ON a.n = c.n AND a.role = 'actual'
      LEFT JOIN base_figure b ON b.n = c.n),
    -- Comparisons carry a relative tolerance of 1e-9. About (~) is met from 5 % short of it on the good side.
    compared AS MATERIALIZED (
      SELECT r.*,
             CASE WHEN r.comparator = 'between' AND r.pull = 'decrease' THEN r.required_high ELSE r.required END AS good,
             1e-9 * CASE WHEN abs(r.actual) > abs(coalesce(r.required, 0)) THEN abs(r.actual) ELSE abs(coalesce(r.required, 0)) END AS slack
      FROM required r),
    judged AS MATERIALIZED (
      SELECT c.*,
             CASE WHEN c.reason IS NOT NULL OR c.actual IS NULL OR c.good IS NULL THEN NULL
                  WHEN c.comparator = '>=' THEN CASE WHEN c.actual >= c.good - c.slack THEN 1 ELSE 0 END
                  WHEN c.comparator = '>' THEN
                    CASE WHEN c.actual > c.good + c.slack OR (c.actual_bound = 'over' AND c.actual >= c.good - c.slack) THEN 1 ELSE 0 END
                  WHEN c.comparator = '<=' THEN CASE WHEN c.actual <= c.good + c.slack THEN 1 ELSE 0 END
                  WHEN c.comparator = '<' THEN
                    CASE WHEN c.actual < c.good - c.slack OR (c.actual_bound = 'under' AND c.actual <= c.good + c.slack) THEN 1 ELSE 0 END
                  WHEN c.comparator = '~' THEN
                    CASE WHEN (c.pull = 'decrease' OR c.actual >= c.good - 0.05 * abs(c.good) - c.slack)
                          AND (c.pull = 'increase' OR c.actual <= c.good + 0.05 * abs(c.good) + c.slack) THEN 1 ELSE 0 END
                  ELSE
                    CASE WHEN (c.pull = 'decrease' OR c.actual >= c.required - c.slack)
                          AND (c.pull = 'increase' OR c.actual <= c.required_high + 1e-9 * abs(c.required_high)) THEN 1 ELSE 0 END
             END AS met
      FROM compared c),
    -- There is no way to go from a baseline that is good enough already: then it is not progress to come closer to the required number.
    measured AS MATERIALIZED (
      SELECT j.*,
             CASE WHEN j.met IS NULL OR j.base IS NULL OR j.reference_area IS NOT NULL THEN NULL
                  WHEN (j.pull = 'decrease' OR j.base >= j.good - 1e-9 * abs(j.good))
                   AND (j.pull = 'increase' OR j.base <= j.end_high + 1e-9 * abs(j.end_high)) THEN 1.0 * j.met
                  WHEN j.pull = 'maintain' AND j.base > j.end_high THEN (j.actual - j.base) / (j.end_high - j.base)
                  ELSE (j.actual - j.base) / (j.good - j.base) END AS distance
      FROM (SELECT judged.*, coalesce(judged.required_high, judged.required) AS end_high FROM judged) j)
  SELECT j.target AS target, j.due AS due, j.area AS area, j.is_over AS is_over,
         j.actual AS actual, j.actual_period AS actual_period, j.actual_how AS actual_how, j.actual_vintage AS actual_vintage,
         j.actual_bound AS actual_bound, j.actual_source AS actual_source,
         j.base AS base, CASE WHEN j.base IS NOT NULL THEN j.base_period END AS base_period,
         CASE WHEN j.base IS NOT NULL THEN j.base_area END AS base_area, j.base_vintage AS base_vintage,
         CASE WHEN j.reason IS NOT 'unit' THEN j.required END AS required,
         CASE WHEN j.reason IS NOT 'unit' THEN j.required_high END AS required_high, j.reason AS reason, j.met AS met, j.reachable_early AS reachable_early,
         -- 完成率: actual over required, inverted for falling ones and above the upper end; without a meaning for signs or zeros it is 1 when met and 0 when not.
         CASE WHEN j.met IS NULL THEN NULL
              WHEN j.pull = 'decrease' AND j.actual > 0 AND j.good >= 0 THEN j.good / j.actual
              WHEN j.pull = 'maintain' AND j.met = 0 AND j.actual > coalesce(j.required_high, j.required) AND j.good > 0
                THEN coalesce(j.required_high, j.required) / j.actual
              WHEN j.pull <> 'decrease' AND j.good > 0 AND j.actual >= 0 THEN j.actual / j.good
              ELSE 1.0 * j.met END AS attainment,
         -- The covered share of the way from baseline to required; with no way to go, 1 when met and 0 when not.
         j.distance AS distance,
         -- Distance over the share of time that had elapsed at the end of the actual's period, in months.
         CASE WHEN j.due <> 0 AND j.actual_period / 16 > j.base_period / 16 AND j.due / 16 > j.base_period / 16
              THEN j.distance * (j.due / 16 - j.base_period / 16) / (j.actual_period / 16 - j.base_period / 16) END AS pace,
         -- How much is short of it, in the indicator's unit; 0 or less when nothing is.
         CASE WHEN j.met IS NULL THEN NULL
              WHEN j.comparator IN ('between', '~') AND j.pull = 'maintain' AND j.actual > coalesce(j.required_high, j.required)
                THEN j.actual - coalesce(j.required_high, j.required)
              WHEN j.pull = 'decrease' THEN j.actual - j.good ELSE j.good - j.actual END AS gap
  FROM measured j;

CREATE VIEW evaluation_refresh AS
  -- Not to be read: INSERT null, and the targets in evaluation_todo are evaluated anew.
  SELECT NULL AS target WHERE 0;
CREATE TRIGGER evaluation_refresh_insert INSTEAD OF INSERT ON evaluation_refresh BEGIN
  DELETE FROM evaluation WHERE target IN (SELECT target FROM evaluation_todo);
  INSERT INTO evaluation (target, due, area, is_over, actual, actual_period, actual_how, actual_vintage, actual_bound, actual_source,
                          base, base_period, base_area, base_vintage, required, required_high, reason, met, reachable_early,
                          attainment, distance, pace, gap)
    SELECT target, due, area, is_over, actual, actual_period, actual_how, actual_vintage, actual_bound, actual_source,
           base, base_period, base_area, base_vintage, required, required_high, reason, met, reachable_early,
           attainment, distance, pace, gap
    FROM target_evaluated;
  DELETE FROM evaluation_todo;
END;
