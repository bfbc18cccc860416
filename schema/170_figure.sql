-- Figures that nobody reported and that follow from others. They are kept, with vintages, as observations are: so "what was known on a
-- date" is one look-up for both, and what was known before never changes when a later revision comes in.

CREATE TABLE resolved_figure (
  -- A figure that follows from others: derived, accumulated from shorter periods, aggregated from members. Kept by triggers; never the
  -- only copy: INSERT INTO figure_refresh VALUES (0) makes them anew.
  indicator  INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  period     INTEGER NOT NULL REFERENCES period (id),
  area       INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  vintage    INTEGER NOT NULL,  -- the day from which it follows, as in observation
  value      REAL,              -- null: from that day on it follows no more
  how        TEXT NOT NULL,
  differs    INTEGER NOT NULL,  -- 1: a figure that it follows from has another definition (OBS_STATUS D)
  PRIMARY KEY (indicator, period, area, vintage),
  CONSTRAINT "how: one of derived, accumulated, aggregated" CHECK (how IN ('derived', 'accumulated', 'aggregated'))
) STRICT, WITHOUT ROWID;

CREATE VIEW figure AS
  -- The figure that counts today for an indicator, area and period, in the indicator's unit: reported first, else what follows from others.
  -- A forecast is no figure, nor is a row that says that the value is missing.
  -- Each half is a join of its own, so that a condition on a code finds its index in both; indicator_period says which periods an
  -- indicator and an area are to be looked up for.
  SELECT i.code AS indicator_code, a.code AS area_code, p.code AS period, o.value AS value, u.code AS unit, 'reported' AS how,
         date(o.vintage * 86400, 'unixepoch') AS vintage
  FROM indicator i
  JOIN unit u ON u.id = i.unit
  JOIN indicator_period x ON x.indicator = i.id
  JOIN period p ON p.id = x.period
  JOIN observation o ON o.indicator = x.indicator AND o.period = x.period
  JOIN area a ON a.id = o.area
  WHERE o.value IS NOT NULL AND o.status <> 'F' AND (o.vintage, o.source) = (
    SELECT n.vintage, n.source FROM observation n WHERE n.indicator = o.indicator AND n.period = o.period AND n.area = o.area
      AND n.status <> 'F' AND n.vintage <= (SELECT day FROM clock_number) ORDER BY n.vintage DESC, n.source DESC LIMIT 1)
  UNION ALL
  SELECT i.code, a.code, p.code, r.value, u.code, r.how, date(r.vintage * 86400, 'unixepoch')
  FROM indicator i
  JOIN unit u ON u.id = i.unit
  JOIN indicator_period x ON x.indicator = i.id
  JOIN period p ON p.id = x.period
  JOIN resolved_figure r ON r.indicator = x.indicator AND r.period = x.period
  JOIN area a ON a.id = r.area
  WHERE r.value IS NOT NULL AND r.vintage = (
      SELECT max(n.vintage) FROM resolved_figure n WHERE n.indicator = r.indicator AND n.period = r.period AND n.area = r.area
        AND n.vintage <= (SELECT day FROM clock_number))
    AND (SELECT o.value FROM observation o WHERE o.indicator = r.indicator AND o.period = r.period AND o.area = r.area AND o.status <> 'F'
           AND o.vintage <= (SELECT day FROM clock_number) ORDER BY o.vintage DESC LIMIT 1) IS NULL;

CREATE TABLE indicator_period (
  -- Which periods an indicator has any figure for, so that the newest one is found without looking at every period. Kept by triggers.
  indicator  INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  period     INTEGER NOT NULL REFERENCES period (id),
  stale      INTEGER NOT NULL DEFAULT 0,  -- 1: what follows from its figures is to be made anew, see figure_refresh
  PRIMARY KEY (indicator, period)
) STRICT, WITHOUT ROWID;
CREATE INDEX indicator_period_stale ON indicator_period (stale) WHERE stale = 1;

-- ---------------------------------------------------------------- One step: the figures of one indicator and period

CREATE TABLE figure_now (
  -- The step at hand, one row while there is one.
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  last_day   TEXT NOT NULL,
  how        TEXT NOT NULL      -- what is being made: a derivation, or accumulated, or aggregated
) STRICT;

CREATE TABLE figure_work (
  -- The figures that the step is made from, and the days on which each was the one that counted. Empty between steps.
  indicator   INTEGER NOT NULL,
  period      INTEGER NOT NULL,
  area        INTEGER NOT NULL,
  known_from  INTEGER NOT NULL,
  known_to    INTEGER NOT NULL,  -- the day on which it was followed by another one
  value       REAL,
  differs     INTEGER NOT NULL,
  bound       INTEGER NOT NULL,  -- 1: more than value, -1: less
  PRIMARY KEY (indicator, period, area, known_from)
) STRICT, WITHOUT ROWID;

CREATE VIEW figure_need AS
  -- Not to be read: INSERT an indicator and a period, and their figures are laid out in figure_work.
  SELECT NULL AS indicator, NULL AS period WHERE 0;
CREATE TRIGGER figure_need_reported INSTEAD OF INSERT ON figure_need
WHEN NOT EXISTS (SELECT 1 FROM resolved_figure WHERE indicator = NEW.indicator AND period = NEW.period) BEGIN
  INSERT INTO figure_work (indicator, period, area, known_from, known_to, value, differs, bound)
    SELECT o.indicator, o.period, o.area, o.vintage,
           coalesce((SELECT min(n.vintage) FROM observation n WHERE n.indicator = o.indicator AND n.period = o.period AND n.area = o.area
                       AND n.vintage > o.vintage AND n.status <> 'F'), 9999999),
           o.value, CASE WHEN o.status = 'D' THEN 1 ELSE 0 END, CASE o.bound WHEN 'over' THEN 1 WHEN 'under' THEN -1 ELSE 0 END
    FROM observation o
    WHERE o.indicator = NEW.indicator AND o.period = NEW.period AND o.status <> 'F' AND NOT EXISTS (
      SELECT 1 FROM observation n WHERE n.indicator = o.indicator AND n.period = o.period AND n.area = o.area AND n.vintage = o.vintage
        AND n.source > o.source AND n.status <> 'F');
END;
-- Reported first, else what follows from others, on each day.
CREATE TRIGGER figure_need_resolved INSTEAD OF INSERT ON figure_need
WHEN EXISTS (SELECT 1 FROM resolved_figure WHERE indicator = NEW.indicator AND period = NEW.period) BEGIN
  INSERT INTO figure_work (indicator, period, area, known_from, known_to, value, differs, bound)
    SELECT NEW.indicator, NEW.period, e.area, e.vintage, lead(e.vintage, 1, 9999999) OVER (PARTITION BY e.area ORDER BY e.vintage),
           CASE WHEN o.value IS NOT NULL THEN o.value ELSE r.value END,
           CASE WHEN o.value IS NOT NULL THEN CASE WHEN o.status = 'D' THEN 1 ELSE 0 END ELSE coalesce(r.differs, 0) END,
           CASE o.bound WHEN 'over' THEN 1 WHEN 'under' THEN -1 ELSE 0 END
    FROM (
      SELECT area, vintage FROM observation WHERE indicator = NEW.indicator AND period = NEW.period AND status <> 'F'
      UNION SELECT area, vintage FROM resolved_figure WHERE indicator = NEW.indicator AND period = NEW.period) e
    LEFT JOIN observation o ON o.indicator = NEW.indicator AND o.period = NEW.period AND o.area = e.area AND (o.vintage, o.source) = (
      SELECT x.vintage, x.source FROM observation x WHERE x.indicator = NEW.indicator AND x.period = NEW.period AND x.area = e.area
        AND x.vintage <= e.vintage AND x.status <> 'F' ORDER BY x.vintage DESC, x.source DESC LIMIT 1)
    LEFT JOIN resolved_figure r ON r.indicator = NEW.indicator AND r.period = NEW.period AND r.area = e.area AND r.vintage = (
      SELECT max(x.vintage) FROM resolved_figure x WHERE x.indicator = NEW.indicator AND x.period = NEW.period AND x.area = e.area
        AND x.vintage <= e.vintage);
END;

CREATE VIEW figure_asked AS
  -- The step's indicator and those that follow from it, with same_area where they need its figure of their own area.
  WITH RECURSIVE up(indicator, same_area) AS (
    SELECT indicator, 1 FROM figure_now
    UNION
    SELECT i.id, CASE WHEN up.same_area = 1 AND i.derivation IN ('ratio', 'growth', 'difference') THEN 1 ELSE 0 END
    FROM up JOIN indicator i ON i.derived_from = up.indicator
    UNION
    SELECT i.id, CASE WHEN up.same_area = 1 AND coalesce(i.denominator_at, 'same') = 'same' THEN 1 ELSE 0 END
    FROM up JOIN indicator i ON i.derived_with = up.indicator)
  SELECT indicator, same_area FROM up;

CREATE VIEW figure_group AS
  -- The groups whose figure some target asks for, at the step at hand: bound as one, or a reference.
  SELECT g.id AS area_group
  FROM area_group g
  WHERE EXISTS (
    SELECT 1 FROM figure_asked s
    WHERE s.same_area = 1 AND (
      EXISTS (SELECT 1 FROM target t WHERE t.area = g.id AND t.quantifier = 'whole' AND t.indicator = s.indicator)
      OR EXISTS (SELECT 1 FROM target t WHERE t.reference_area = g.id AND t.indicator = s.indicator)));

CREATE VIEW figure_part AS
  -- What each figure of the step is made of: the members of a group, the parts of a period. It needs them all. Of parts of several
  -- lengths (choice, in months) the longest serve; of a stock, the last part alone.
  SELECT g.area_group AS area, 0 AS choice,
         (SELECT count(*) FROM area_member n WHERE n.area_group = g.area_group AND x.last_day BETWEEN n.first_day AND n.last_day) AS needed,
         CASE x.how WHEN 'count_over' THEN i.derived_from ELSE i.id END AS indicator, x.period AS period, m.member AS member
  FROM figure_now x
  JOIN indicator i ON i.id = x.indicator AND x.how IN ('count_over', 'aggregated')
  CROSS JOIN figure_group g
  JOIN area_member m ON m.area_group = g.area_group AND x.last_day BETWEEN m.first_day AND m.last_day
  UNION ALL
  SELECT DISTINCT w.area, w.period % 16, CASE i.aggregation_time WHEN 'last' THEN 1 ELSE (x.period % 16) / (w.period % 16) END,
         w.indicator, w.period, w.area
  FROM figure_now x
  JOIN indicator i ON i.id = x.indicator AND x.how = 'accumulated'
  JOIN figure_work w ON w.indicator = x.indicator AND w.period <> x.period;

CREATE VIEW figure_made AS
  -- What the parts make, from the day on which all are known, and anew on every day on which one changes. Windows, and no GROUP BY, because
  -- a sum goes by the order of its parts.
  SELECT area, choice, vintage,
         CASE WHEN known = needed THEN CASE way WHEN 'count_over' THEN 1.0 * over WHEN 'sum' THEN total WHEN 'mean' THEN mean ELSE most END END AS value,
         coalesce(differs, 0) AS differs
  FROM (
    SELECT e.area AS area, e.choice AS choice, e.vintage AS vintage, e.needed AS needed, row_number() OVER parts AS nth,
           CASE x.how WHEN 'accumulated' THEN i.aggregation_time WHEN 'count_over' THEN x.how ELSE i.aggregation_area END AS way,
           count(w.value) OVER parts AS known, sum(w.value) OVER parts AS total, avg(w.value) OVER parts AS mean, max(w.value) OVER parts AS most,
           max(w.differs) OVER parts AS differs,
           sum(CASE WHEN i.threshold_comparator IN ('>=', '>') THEN
                 CASE WHEN w.value * fu.factor - i.threshold * tu.factor > (1e-9 * abs(i.threshold * tu.factor) + 1e-300)
                   * CASE WHEN w.bound = -1 OR (i.threshold_comparator = '>' AND w.bound = 0) THEN 1.0 ELSE -1.0 END THEN 1 ELSE 0 END
               ELSE
                 CASE WHEN w.value * fu.factor - i.threshold * tu.factor < (1e-9 * abs(i.threshold * tu.factor) + 1e-300)
                   * CASE WHEN w.bound = 1 OR (i.threshold_comparator = '<' AND w.bound = 0) THEN -1.0 ELSE 1.0 END THEN 1 ELSE 0 END END) OVER parts AS over
    FROM (
      SELECT DISTINCT c.area AS area, c.choice AS choice, c.needed AS needed,
             CASE WHEN w.known_from > c.complete THEN w.known_from ELSE c.complete END AS vintage
      FROM (
        SELECT area, choice, needed, max(first) AS complete
        FROM (
          SELECT p.area AS area, p.choice AS choice, p.needed AS needed, p.period AS period, p.member AS member, min(w.known_from) AS first
          FROM figure_part p
          JOIN figure_work w ON w.indicator = p.indicator AND w.period = p.period AND w.area = p.member AND w.value IS NOT NULL
          GROUP BY p.area, p.choice, p.needed, p.period, p.member)
        GROUP BY area, choice, needed
        HAVING count(*) = needed) c
      JOIN figure_part p ON p.area = c.area AND p.choice = c.choice
      JOIN figure_work w ON w.indicator = p.indicator AND w.period = p.period AND w.area = p.member) e
    JOIN figure_now x
    JOIN indicator i ON i.id = x.indicator
    LEFT JOIN unit tu ON tu.id = i.threshold_unit
    LEFT JOIN indicator fi ON fi.id = i.derived_from
    LEFT JOIN unit fu ON fu.id = fi.unit
    JOIN figure_part p ON p.area = e.area AND p.choice = e.choice
    LEFT JOIN figure_work w ON w.indicator = p.indicator AND w.period = p.period AND w.area = p.member
      AND w.known_from <= e.vintage AND w.known_to > e.vintage
    WINDOW parts AS (PARTITION BY e.area, e.choice, e.vintage, e.needed ORDER BY p.period, p.member
                     ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
  WHERE nth = 1;

CREATE VIEW figure_ratio AS
  -- A ratio at the step at hand, on the days on which both of its figures were known.
  SELECT n.area AS area, CASE WHEN n.known_from > d.known_from THEN n.known_from ELSE d.known_from END AS vintage,
         CASE WHEN d.value <> 0 THEN n.value * nu.factor / (d.value * du.factor) / u.factor END AS value,
         CASE WHEN n.differs = 1 OR d.differs = 1 THEN 1 ELSE 0 END AS differs
  FROM figure_now x
  CROSS JOIN indicator i ON i.id = x.indicator
  CROSS JOIN unit u ON u.id = i.unit
  CROSS JOIN indicator ni ON ni.id = i.derived_from CROSS JOIN unit nu ON nu.id = ni.unit
  CROSS JOIN indicator di ON di.id = i.derived_with CROSS JOIN unit du ON du.id = di.unit
  CROSS JOIN figure_work n ON n.indicator = i.derived_from AND n.period = x.period
  CROSS JOIN figure_work d ON d.indicator = i.derived_with AND d.period = x.period
    AND d.area = CASE i.denominator_at WHEN 'same' THEN n.area ELSE (
      SELECT up.id FROM area_region at JOIN region_within w ON w.region = at.region JOIN region up ON up.id = w.within
      WHERE at.area = n.area AND up.level = CASE i.denominator_at WHEN 'city' THEN 'prefecture' ELSE i.denominator_at END) END
    AND d.known_from < n.known_to AND d.known_to > n.known_from;

CREATE VIEW figure_growth AS
  -- Growth on the year before. A rate of growth has no meaning from nothing or less.
  SELECT n.area AS area, CASE WHEN n.known_from > b.known_from THEN n.known_from ELSE b.known_from END AS vintage,
         CASE WHEN b.value > 0 THEN (n.value / b.value - 1.0) / u.factor END AS value,
         CASE WHEN n.differs = 1 OR b.differs = 1 THEN 1 ELSE 0 END AS differs
  FROM figure_now x
  CROSS JOIN indicator i ON i.id = x.indicator AND i.levels_comparable = 1
  CROSS JOIN unit u ON u.id = i.unit
  CROSS JOIN figure_work n ON n.indicator = i.derived_from AND n.period = x.period
  CROSS JOIN figure_work b ON b.indicator = i.derived_from AND b.period = x.period - 192 AND b.area = n.area
    AND b.known_from < n.known_to AND b.known_to > n.known_from;

CREATE VIEW figure_difference AS
  -- One indicator less another.
  SELECT n.area AS area, CASE WHEN n.known_from > s.known_from THEN n.known_from ELSE s.known_from END AS vintage,
         (n.value * nu.factor - s.value * su.factor) / u.factor AS value, CASE WHEN n.differs = 1 OR s.differs = 1 THEN 1 ELSE 0 END AS differs
  FROM figure_now x
  CROSS JOIN indicator i ON i.id = x.indicator
  CROSS JOIN unit u ON u.id = i.unit
  CROSS JOIN indicator ni ON ni.id = i.derived_from CROSS JOIN unit nu ON nu.id = ni.unit
  CROSS JOIN indicator si ON si.id = i.derived_with CROSS JOIN unit su ON su.id = si.unit
  CROSS JOIN figure_work n ON n.indicator = i.derived_from AND n.period = x.period
  CROSS JOIN figure_work s ON s.indicator = i.derived_with AND s.period = x.period AND s.area = n.area
    AND s.known_from < n.known_to AND s.known_to > n.known_from;

CREATE VIEW figure_rank AS
  -- A rank among those whose figure was known on the day, in a named group among all its members; equals share the better rank.
  SELECT area, vintage, CASE WHEN value IS NOT NULL AND coalesce(needed, 0) <= count(value) OVER (PARTITION BY vintage, peers) THEN 1.0 * rank() OVER (
           PARTITION BY vintage, peers ORDER BY CASE WHEN value IS NULL THEN 1 ELSE 0 END, CASE WHEN direction = 'decrease' THEN value ELSE -value END) END
           AS value,
         max(differs) OVER (PARTITION BY vintage, peers) AS differs
  FROM (
    SELECT f.area AS area, e.vintage AS vintage, f.value AS value, f.differs AS differs, fi.direction AS direction,
           (SELECT count(*) FROM area_member m WHERE m.area_group = i.peer_group AND x.last_day BETWEEN m.first_day AND m.last_day) AS needed,
           a.kind || CASE i.peers
             WHEN 'same_level' THEN (SELECT s.level FROM park_level s WHERE s.park = f.area AND x.last_day BETWEEN s.first_day AND s.last_day)
             WHEN 'same_region' THEN (SELECT up.id FROM area_region at JOIN region_within w ON w.region = at.region JOIN region up ON up.id = w.within
               WHERE at.area = f.area AND up.level = 'province') ELSE '' END AS peers
    FROM figure_now x
    CROSS JOIN indicator i ON i.id = x.indicator
    CROSS JOIN indicator fi ON fi.id = i.derived_from
    CROSS JOIN (SELECT DISTINCT w.known_from AS vintage FROM figure_now y CROSS JOIN indicator j ON j.id = y.indicator
                CROSS JOIN figure_work w ON w.indicator = j.derived_from AND w.period = y.period) e
    CROSS JOIN figure_work f ON f.indicator = i.derived_from AND f.period = x.period AND f.known_from <= e.vintage AND f.known_to > e.vintage
    CROSS JOIN area a ON a.id = f.area AND a.kind <> 'area_group'
    WHERE i.peer_group IS NULL OR EXISTS (
      SELECT 1 FROM area_member m WHERE m.area_group = i.peer_group AND m.member = f.area AND x.last_day BETWEEN m.first_day AND m.last_day))
  WHERE peers IS NOT NULL;

CREATE VIEW figure_length AS
  -- The lengths of period, in months, into which shorter ones are accumulated: a year, and every one for which some target is due or has
  -- its baseline.
  WITH length(months) AS (VALUES (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12))
  SELECT months FROM length
  WHERE months = 12 OR EXISTS (SELECT 1 FROM target WHERE coalesce(period_to % 16, 12) = length.months)
    OR EXISTS (SELECT 1 FROM target WHERE baseline_period % 16 = length.months);

CREATE VIEW period_part AS
  -- A longer period and a shorter one within it, in one year: whether it ends with it, and whether such parts divide it.
  SELECT w.id AS whole, p.id AS part,
         CASE WHEN w.id / 16 = p.id / 16 THEN 1 ELSE 0 END AS is_last,
         CASE WHEN p.months IN (1, 3, 6) AND w.months % p.months = 0 THEN 1 ELSE 0 END AS divides
  FROM period p
  JOIN period w ON w.id > p.id AND w.id < (p.id / 192 + 1) * 192 AND w.months > p.months AND w.id / 16 - w.months <= p.id / 16 - p.months;

CREATE VIEW figure_parted AS
  -- A longer period with each shorter one in it for which the indicator has figures, where the indicator says how they add up: of a stock the
  -- one that ends with it, else those that divide it.
  SELECT x.indicator AS indicator, q.whole AS whole, q.part AS part
  FROM indicator_period x
  JOIN indicator i ON i.id = x.indicator AND i.aggregation_time <> 'none'
  JOIN period_part q ON q.part = x.period
  WHERE CASE i.aggregation_time WHEN 'last' THEN q.is_last ELSE q.divides END = 1;

CREATE TABLE figure_candidate (
  -- Ways in which the step's figures follow: the one of the lowest rank that has a value on a day is taken. Empty between steps.
  area     INTEGER NOT NULL,
  rank     INTEGER NOT NULL,  -- derived first, then accumulated, of the longest parts first, then aggregated
  vintage  INTEGER NOT NULL,
  value    REAL,
  how      TEXT NOT NULL,
  differs  INTEGER NOT NULL,
  PRIMARY KEY (area, rank, vintage)
) STRICT, WITHOUT ROWID;

CREATE VIEW figure_chosen AS
  -- What is taken, and a row without a value from the day on which nothing is.
  SELECT e.area AS area, e.vintage AS vintage, c.value AS value, coalesce(c.how, e.how) AS how, coalesce(c.differs, 0) AS differs
  FROM (SELECT area, vintage, min(how) AS how FROM figure_candidate GROUP BY area, vintage) e
  LEFT JOIN figure_candidate c ON c.area = e.area
    AND c.rank = (
      SELECT x.rank FROM figure_candidate x
      WHERE x.area = e.area AND x.vintage <= e.vintage AND x.value IS NOT NULL
        AND x.vintage = (SELECT max(y.vintage) FROM figure_candidate y WHERE y.area = x.area AND y.rank = x.rank AND y.vintage <= e.vintage)
      ORDER BY x.rank LIMIT 1)
    AND c.vintage = (SELECT max(y.vintage) FROM figure_candidate y WHERE y.area = e.area AND y.rank = c.rank AND y.vintage <= e.vintage);

CREATE VIEW figure_way AS
  -- Not to be read: INSERT a way in which the step's figures may follow, and its candidates are made. Each way has a trigger of its own, so
  -- that a step costs what it needs.
  SELECT NULL AS how WHERE 0;
CREATE TRIGGER figure_way_ratio INSTEAD OF INSERT ON figure_way WHEN NEW.how = 'ratio' BEGIN
  INSERT INTO figure_candidate (area, rank, vintage, value, how, differs) SELECT area, 0, vintage, value, 'derived', differs FROM figure_ratio;
END;
CREATE TRIGGER figure_way_growth INSTEAD OF INSERT ON figure_way WHEN NEW.how = 'growth' BEGIN
  INSERT INTO figure_need (indicator, period) SELECT i.derived_from, x.period - 192 FROM figure_now x JOIN indicator i ON i.id = x.indicator;
  INSERT INTO figure_candidate (area, rank, vintage, value, how, differs) SELECT area, 0, vintage, value, 'derived', differs FROM figure_growth;
END;
CREATE TRIGGER figure_way_difference INSTEAD OF INSERT ON figure_way WHEN NEW.how = 'difference' BEGIN
  INSERT INTO figure_candidate (area, rank, vintage, value, how, differs) SELECT area, 0, vintage, value, 'derived', differs FROM figure_difference;
END;
CREATE TRIGGER figure_way_rank INSTEAD OF INSERT ON figure_way WHEN NEW.how = 'rank' BEGIN
  INSERT INTO figure_candidate (area, rank, vintage, value, how, differs) SELECT area, 0, vintage, value, 'derived', differs FROM figure_rank;
END;
CREATE TRIGGER figure_way_made INSTEAD OF INSERT ON figure_way WHEN NEW.how IN ('count_over', 'accumulated', 'aggregated') BEGIN
  UPDATE figure_now SET how = NEW.how;
  INSERT INTO figure_need (indicator, period)
    SELECT p.indicator, p.part FROM figure_now x CROSS JOIN figure_parted p ON p.indicator = x.indicator AND p.whole = x.period
      WHERE NEW.how = 'accumulated'
    UNION ALL SELECT indicator, period FROM figure_now WHERE NEW.how = 'aggregated';
  -- What groups have of their own is put together anew with what their members make.
  DELETE FROM figure_candidate WHERE NEW.how = 'aggregated' AND area NOT IN (SELECT area_group FROM figure_group);
  INSERT INTO figure_candidate (area, rank, vintage, value, how, differs)
    SELECT area, CASE NEW.how WHEN 'count_over' THEN 0 WHEN 'accumulated' THEN 100 - choice ELSE 200 END, vintage, value,
           CASE NEW.how WHEN 'count_over' THEN 'derived' ELSE NEW.how END, differs
    FROM figure_made;
  DELETE FROM resolved_figure WHERE NEW.how = 'aggregated' AND (indicator, period) IN (SELECT indicator, period FROM figure_now)
    AND area IN (SELECT area FROM figure_candidate);
  INSERT INTO figure_way SELECT 'chosen' WHERE NEW.how = 'aggregated';
END;
CREATE TRIGGER figure_way_chosen INSTEAD OF INSERT ON figure_way WHEN NEW.how = 'chosen' BEGIN
  INSERT INTO resolved_figure (indicator, period, area, vintage, value, how, differs)
    SELECT x.indicator, x.period, c.area, c.vintage, c.value, c.how, c.differs FROM figure_now x CROSS JOIN figure_chosen c;
END;
CREATE VIEW figure_step AS
  -- Not to be read: INSERT an indicator and a period, and what follows there is made anew from what is current.
  SELECT NULL AS indicator, NULL AS period WHERE 0;
CREATE TRIGGER figure_step_insert INSTEAD OF INSERT ON figure_step BEGIN
  DELETE FROM resolved_figure WHERE indicator = NEW.indicator AND period = NEW.period;
  INSERT INTO figure_now (indicator, period, last_day, how)
    SELECT i.id, p.id, p.last_day, coalesce(i.derivation, '') FROM indicator i JOIN period p ON p.id = NEW.period WHERE i.id = NEW.indicator;
  INSERT INTO figure_need (indicator, period) SELECT derived_from, NEW.period FROM indicator WHERE id = NEW.indicator AND derived_from IS NOT NULL;
  INSERT INTO figure_need (indicator, period)
    SELECT derived_with, NEW.period FROM indicator WHERE id = NEW.indicator AND derived_with IS NOT NULL AND derived_with <> derived_from;
  INSERT INTO figure_way (how) SELECT derivation FROM indicator WHERE id = NEW.indicator AND derived_from IS NOT NULL;
  INSERT INTO figure_way (how) SELECT 'accumulated' FROM indicator i
    WHERE i.id = NEW.indicator AND i.aggregation_time <> 'none'
      AND EXISTS (SELECT 1 FROM figure_parted p WHERE p.indicator = NEW.indicator AND p.whole = NEW.period)
      AND EXISTS (SELECT 1 FROM figure_length l WHERE l.months = NEW.period % 16);
  INSERT INTO figure_way (how) SELECT 'chosen' WHERE EXISTS (SELECT 1 FROM figure_candidate);
  INSERT INTO figure_way (how) SELECT 'aggregated' FROM indicator i
    WHERE i.id = NEW.indicator AND i.aggregation_area <> 'none' AND EXISTS (SELECT 1 FROM figure_group);
  DELETE FROM figure_candidate;
  DELETE FROM figure_work;
  DELETE FROM figure_now;
  INSERT INTO indicator_period (indicator, period) SELECT NEW.indicator, NEW.period
    WHERE EXISTS (SELECT 1 FROM resolved_figure WHERE indicator = NEW.indicator AND period = NEW.period)
    ON CONFLICT (indicator, period) DO NOTHING;
  DELETE FROM indicator_period WHERE indicator = NEW.indicator AND period = NEW.period
    AND NOT EXISTS (SELECT 1 FROM observation WHERE indicator = NEW.indicator AND period = NEW.period)
    AND NOT EXISTS (SELECT 1 FROM resolved_figure WHERE indicator = NEW.indicator AND period = NEW.period);
END;

-- ---------------------------------------------------------------- All that is stale

CREATE VIEW indicator_depth AS
  -- How many derivations lie below an indicator: what it follows from is made before it.
  WITH RECURSIVE down(indicator, depth) AS (
    SELECT id, 0 FROM indicator
    UNION
    SELECT i.id, down.depth + 1 FROM down JOIN indicator i ON i.derived_from = down.indicator WHERE down.depth < 99
    UNION
    SELECT i.id, down.depth + 1 FROM down JOIN indicator i ON i.derived_with = down.indicator WHERE down.depth < 99)
  SELECT indicator, max(depth) AS depth FROM down GROUP BY indicator;

CREATE VIEW figure_affected AS
  -- The stale indicators and periods and all that follow from them: the same period of what is derived, the next year's growth, the longer
  -- periods that they are part of.
  WITH RECURSIVE affected(indicator, period) AS (
    SELECT indicator, period FROM indicator_period WHERE stale = 1
    UNION
    SELECT i.id, a.period FROM affected a JOIN indicator i ON i.derived_from = a.indicator
    UNION
    SELECT i.id, a.period FROM affected a JOIN indicator i ON i.derived_with = a.indicator
    UNION
    SELECT i.id, p.id FROM affected a JOIN indicator i ON i.derived_from = a.indicator AND i.derivation = 'growth' JOIN period p ON p.id = a.period + 192
    UNION
    SELECT i.id, q.whole FROM affected a JOIN indicator i ON i.id = a.indicator AND i.aggregation_time <> 'none'
    JOIN period_part q ON q.part = a.period
    WHERE CASE i.aggregation_time WHEN 'last' THEN q.is_last ELSE q.divides END = 1 AND q.whole % 16 IN (SELECT months FROM figure_length))
  SELECT indicator, period FROM affected;

CREATE VIEW figure_refresh AS
  -- Not to be read: INSERT null, and what follows from figures that have changed is made anew; INSERT 0, and all is.
  SELECT NULL AS indicator WHERE 0;
CREATE TRIGGER figure_refresh_insert INSTEAD OF INSERT ON figure_refresh BEGIN
  UPDATE indicator_period SET stale = 1 WHERE stale = 0 AND NEW.indicator IS NOT NULL;
  INSERT INTO figure_step (indicator, period)
    SELECT a.indicator, a.period FROM figure_affected a JOIN indicator_depth d ON d.indicator = a.indicator JOIN indicator i ON i.id = a.indicator
    -- Most figures lead to nothing, and are passed over.
    WHERE i.derived_from IS NOT NULL OR a.indicator IN (SELECT indicator FROM figure_of_areas)
      OR EXISTS (SELECT 1 FROM figure_parted p WHERE p.indicator = a.indicator AND p.whole = a.period)
      OR EXISTS (SELECT 1 FROM resolved_figure r WHERE r.indicator = a.indicator AND r.period = a.period)
      OR NOT EXISTS (SELECT 1 FROM observation o WHERE o.indicator = a.indicator AND o.period = a.period)
    ORDER BY d.depth, a.indicator, a.period;
  UPDATE indicator_period SET stale = 0 WHERE stale = 1;
END;

-- Writers only mark: what follows is made anew by the library before it commits and before it reads, by observation_entry after each row, and
-- by hand with INSERT INTO figure_refresh VALUES (NULL). Until then progress says of what may follow that it is stale.
-- A row whose indicator and period are marked already costs one look.
CREATE TRIGGER indicator_period_observation_insert AFTER INSERT ON observation
WHEN NOT EXISTS (SELECT 1 FROM indicator_period WHERE indicator = NEW.indicator AND period = NEW.period AND stale = 1) BEGIN
  INSERT INTO indicator_period (indicator, period, stale) VALUES (NEW.indicator, NEW.period, 1)
    ON CONFLICT (indicator, period) DO UPDATE SET stale = 1;
END;
CREATE TRIGGER indicator_period_observation_update AFTER UPDATE ON observation
WHEN NEW.indicator IS NOT OLD.indicator OR NEW.period IS NOT OLD.period OR NEW.area IS NOT OLD.area
  OR NEW.vintage IS NOT OLD.vintage OR NEW.source IS NOT OLD.source OR NEW.value IS NOT OLD.value OR NEW.bound IS NOT OLD.bound
  OR NEW.status IS NOT OLD.status BEGIN
  INSERT INTO indicator_period (indicator, period, stale) VALUES (OLD.indicator, OLD.period, 1), (NEW.indicator, NEW.period, 1)
    ON CONFLICT (indicator, period) DO UPDATE SET stale = 1;
END;
CREATE TRIGGER indicator_period_observation_delete AFTER DELETE ON observation BEGIN
  INSERT INTO indicator_period (indicator, period, stale) VALUES (OLD.indicator, OLD.period, 1)
    ON CONFLICT (indicator, period) DO UPDATE SET stale = 1;
END;

CREATE TRIGGER figure_indicator_delete AFTER DELETE ON indicator BEGIN
  DELETE FROM resolved_figure WHERE indicator = OLD.id;
  DELETE FROM indicator_period WHERE indicator = OLD.id;
END;
CREATE TRIGGER figure_area_delete AFTER DELETE ON area BEGIN
  DELETE FROM resolved_figure WHERE area = OLD.id AND (indicator, period) IN (SELECT indicator, period FROM indicator_period);
END;
CREATE TRIGGER figure_indicator_insert AFTER INSERT ON indicator WHEN NEW.derived_from IS NOT NULL BEGIN
  UPDATE indicator_period SET stale = 1 WHERE stale = 0 AND indicator IN (NEW.derived_from, NEW.derived_with);
END;
CREATE TRIGGER figure_indicator_update AFTER UPDATE OF unit, direction, aggregation_area, aggregation_time, derivation, derived_from, derived_with,
  denominator_at, levels_comparable, threshold, threshold_unit, threshold_comparator, peers, peer_group ON indicator
WHEN NEW.unit IS NOT OLD.unit OR NEW.direction IS NOT OLD.direction OR NEW.aggregation_area IS NOT OLD.aggregation_area
  OR NEW.aggregation_time IS NOT OLD.aggregation_time OR NEW.derivation IS NOT OLD.derivation
  OR NEW.derived_from IS NOT OLD.derived_from OR NEW.derived_with IS NOT OLD.derived_with
  OR NEW.denominator_at IS NOT OLD.denominator_at OR NEW.levels_comparable IS NOT OLD.levels_comparable
  OR NEW.threshold IS NOT OLD.threshold OR NEW.threshold_unit IS NOT OLD.threshold_unit
  OR NEW.threshold_comparator IS NOT OLD.threshold_comparator OR NEW.peers IS NOT OLD.peers OR NEW.peer_group IS NOT OLD.peer_group BEGIN
  UPDATE indicator_period SET stale = 1 WHERE stale = 0 AND indicator IN (NEW.id, NEW.derived_from, NEW.derived_with);
END;
CREATE TRIGGER figure_unit_update AFTER UPDATE OF factor ON unit WHEN NEW.factor IS NOT OLD.factor BEGIN
  UPDATE indicator_period SET stale = 1 WHERE stale = 0;
END;

CREATE VIEW figure_of_areas AS
  -- The indicators whose figures depend on who belongs where: those asked for of groups, what they follow from, and what ranks, counts and
  -- shares of a wider area follow from.
  WITH asked(indicator) AS (
    SELECT t.indicator FROM area_group g JOIN target t ON t.area = g.id AND t.quantifier = 'whole'
    UNION SELECT t.indicator FROM area_group g JOIN target t ON t.reference_area = g.id
    UNION SELECT derived_from FROM indicator WHERE derivation IN ('rank', 'count_over') OR denominator_at <> 'same')
  SELECT indicator FROM asked
  UNION SELECT o.operand FROM asked a JOIN indicator_operand o ON o.indicator = a.indicator;
CREATE TRIGGER figure_area_member_changed INSTEAD OF INSERT ON area_member_changed BEGIN
  UPDATE indicator_period SET stale = 1 WHERE stale = 0 AND indicator IN (SELECT indicator FROM figure_of_areas);
END;

-- A target may ask for a group's figure, or for a length of period, for which nobody asked before.
CREATE VIEW figure_target_changed AS
  -- Not to be read: INSERT what a target asks for, or asked for.
  SELECT NULL AS indicator, NULL AS area, NULL AS months, NULL AS baseline_months WHERE 0;
CREATE TRIGGER figure_target_changed_group INSTEAD OF INSERT ON figure_target_changed
WHEN NEW.area IN (SELECT id FROM area_group) AND (
  SELECT count(*) FROM (
    SELECT id FROM target WHERE area = NEW.area AND quantifier = 'whole' AND indicator = NEW.indicator
    UNION SELECT id FROM target WHERE reference_area = NEW.area AND indicator = NEW.indicator LIMIT 2)) < 2 BEGIN
  UPDATE indicator_period SET stale = 1 WHERE stale = 0
    AND indicator IN (SELECT NEW.indicator UNION SELECT operand FROM indicator_operand WHERE indicator = NEW.indicator);
END;
CREATE TRIGGER figure_target_changed_length INSTEAD OF INSERT ON figure_target_changed WHEN NEW.months <> 12 OR NEW.baseline_months <> 12 BEGIN
  UPDATE indicator_period SET stale = 1 WHERE stale = 0 AND period % 16 < 12 AND (
    (SELECT count(*) FROM (SELECT 1 FROM target WHERE coalesce(period_to % 16, 12) = NEW.months LIMIT 2)) < 2
    OR (SELECT count(*) FROM (SELECT 1 FROM target WHERE baseline_period % 16 = NEW.baseline_months LIMIT 2)) < 2);
END;
CREATE TRIGGER figure_target_insert AFTER INSERT ON target BEGIN
  INSERT INTO figure_target_changed VALUES (NEW.indicator, CASE NEW.quantifier WHEN 'whole' THEN NEW.area END, NEW.period_to % 16, NEW.baseline_period % 16);
  INSERT INTO figure_target_changed SELECT NEW.indicator, NEW.reference_area, NULL, NULL WHERE NEW.reference_area IS NOT NULL;
END;
CREATE TRIGGER figure_target_update AFTER UPDATE OF indicator, area, quantifier, reference_area, period_to, baseline_period ON target
WHEN NEW.indicator IS NOT OLD.indicator OR NEW.area IS NOT OLD.area OR NEW.quantifier IS NOT OLD.quantifier
  OR NEW.reference_area IS NOT OLD.reference_area OR NEW.period_to IS NOT OLD.period_to
  OR NEW.baseline_period IS NOT OLD.baseline_period BEGIN
  INSERT INTO figure_target_changed VALUES (OLD.indicator, CASE OLD.quantifier WHEN 'whole' THEN OLD.area END, OLD.period_to % 16, OLD.baseline_period % 16),
    (NEW.indicator, CASE NEW.quantifier WHEN 'whole' THEN NEW.area END, NEW.period_to % 16, NEW.baseline_period % 16);
  INSERT INTO figure_target_changed SELECT OLD.indicator, OLD.reference_area, NULL, NULL WHERE OLD.reference_area IS NOT NULL
    UNION ALL SELECT NEW.indicator, NEW.reference_area, NULL, NULL WHERE NEW.reference_area IS NOT NULL;
END;
CREATE TRIGGER figure_target_delete AFTER DELETE ON target BEGIN
  INSERT INTO figure_target_changed VALUES (OLD.indicator, CASE OLD.quantifier WHEN 'whole' THEN OLD.area END, OLD.period_to % 16, OLD.baseline_period % 16);
  INSERT INTO figure_target_changed SELECT OLD.indicator, OLD.reference_area, NULL, NULL WHERE OLD.reference_area IS NOT NULL;
END;
