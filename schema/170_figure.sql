CREATE VIEW known_day AS
  -- The clock's known_on in days since 1970-01-01, as vintages are counted.
  SELECT CAST(julianday(known_on) - 2440587.5 AS INTEGER) AS day FROM clock;

CREATE VIEW figure_reported AS
  -- The newest vintage known of each reported figure. A forecast is no figure, nor is a row that says that the value is missing.
  SELECT o.indicator AS indicator, o.period AS period, o.area AS area, o.value AS value, o.vintage AS vintage,
         CASE WHEN o.status = 'D' THEN 1 ELSE 0 END AS differs
  FROM observation o
  WHERE o.value IS NOT NULL AND o.status <> 'F'
    AND o.vintage = (SELECT max(x.vintage) FROM observation x
                     WHERE x.indicator = o.indicator AND x.period = o.period AND x.area = o.area AND x.status <> 'F'
                       AND x.vintage <= (SELECT day FROM known_day));

CREATE TABLE resolved_figure (
  -- Figures that nobody reported and that follow from others: derived, aggregated from members, accumulated from shorter periods. Never the
  -- only copy: INSERT INTO figure_refresh VALUES (NULL) makes them anew.
  indicator  INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  period     INTEGER NOT NULL REFERENCES period (id),
  area       INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  value      REAL NOT NULL,
  vintage    INTEGER NOT NULL,  -- the newest of the figures that it follows from
  how        TEXT NOT NULL CHECK (how IN ('derived', 'aggregated', 'accumulated')),
  differs    INTEGER NOT NULL,  -- 1: one of those figures has another definition (OBS_STATUS D)
  PRIMARY KEY (indicator, period, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_stale (
  -- Indicators whose figures, or what they depend on, have changed since the last refresh; 0 stands for all. Kept by triggers.
  indicator  INTEGER PRIMARY KEY
) STRICT;

CREATE VIEW figure_affected AS
  -- The stale indicators and all that are derived from them.
  WITH RECURSIVE affected(indicator) AS (
    SELECT i.id FROM figure_stale s JOIN indicator i ON i.id = s.indicator
    UNION
    SELECT i.id FROM indicator i WHERE EXISTS (SELECT 1 FROM figure_stale WHERE indicator = 0)
    UNION
    SELECT i.id FROM affected a JOIN indicator i ON i.derived_from = a.indicator OR i.derived_with = a.indicator)
  SELECT indicator FROM affected;

CREATE TABLE figure_work (
  -- Where figures are resolved; empty but during a refresh.
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  area       INTEGER NOT NULL,
  value      REAL NOT NULL,
  vintage    INTEGER NOT NULL,
  how        TEXT NOT NULL,
  differs    INTEGER NOT NULL,
  PRIMARY KEY (indicator, period, area)
) STRICT, WITHOUT ROWID;

CREATE VIEW area_place AS
  -- Where a denominator is taken for an area: itself, its county, city, province or nation. A group has a place where all its members do.
  SELECT id AS area, 'same' AS at, id AS place FROM area
  UNION ALL
  SELECT x.area, CASE up.level WHEN 'prefecture' THEN 'city' ELSE up.level END, up.id
  FROM (
    SELECT id AS area, id AS region FROM region
    UNION ALL SELECT id, region FROM park
    UNION ALL SELECT id, rule_region FROM area_group WHERE rule_region IS NOT NULL) x
  JOIN region_within w ON w.region = x.region
  JOIN region up ON up.id = w.within
  UNION ALL
  SELECT m.area_group, CASE up.level WHEN 'prefecture' THEN 'city' ELSE up.level END, min(up.id)
  FROM area_member m
  JOIN area_group g ON g.id = m.area_group AND g.rule_region IS NULL
  LEFT JOIN park p ON p.id = m.member
  JOIN region_within w ON w.region = coalesce(p.region, m.member)
  JOIN region up ON up.id = w.within
  GROUP BY m.area_group, up.level
  HAVING min(up.id) = max(up.id) AND count(DISTINCT m.member) = (SELECT count(DISTINCT n.member) FROM area_member n WHERE n.area_group = m.area_group);

CREATE VIEW figure_derived AS
  -- What follows from an indicator's derivation, from the figures at work.
  SELECT i.id AS indicator, n.period AS period, n.area AS area,
         n.value * nu.factor / (d.value * du.factor) / u.factor AS value,
         CASE WHEN n.vintage > d.vintage THEN n.vintage ELSE d.vintage END AS vintage,
         CASE WHEN n.differs + d.differs > 0 THEN 1 ELSE 0 END AS differs
  FROM indicator i
  JOIN unit u ON u.id = i.unit
  JOIN indicator ni ON ni.id = i.derived_from JOIN unit nu ON nu.id = ni.unit
  JOIN indicator di ON di.id = i.derived_with JOIN unit du ON du.id = di.unit
  CROSS JOIN figure_work n ON n.indicator = i.derived_from
  JOIN area_place at ON at.area = n.area AND at.at = i.denominator_at
  JOIN figure_work d ON d.indicator = i.derived_with AND d.period = n.period AND d.area = at.place AND d.value <> 0
  WHERE i.derivation = 'ratio'
  UNION ALL
  SELECT i.id, n.period, n.area, (n.value / b.value - 1.0) / u.factor,
         CASE WHEN n.vintage > b.vintage THEN n.vintage ELSE b.vintage END, CASE WHEN n.differs + b.differs > 0 THEN 1 ELSE 0 END
  FROM indicator i
  JOIN unit u ON u.id = i.unit
  CROSS JOIN figure_work n ON n.indicator = i.derived_from
  JOIN figure_work b ON b.indicator = i.derived_from AND b.period = n.period - 192 AND b.area = n.area AND b.value > 0
  WHERE i.derivation = 'growth' AND i.levels_comparable = 1
  UNION ALL
  SELECT i.id, n.period, n.area, (n.value * nu.factor - s.value * su.factor) / u.factor,
         CASE WHEN n.vintage > s.vintage THEN n.vintage ELSE s.vintage END, CASE WHEN n.differs + s.differs > 0 THEN 1 ELSE 0 END
  FROM indicator i
  JOIN unit u ON u.id = i.unit
  JOIN indicator ni ON ni.id = i.derived_from JOIN unit nu ON nu.id = ni.unit
  JOIN indicator si ON si.id = i.derived_with JOIN unit su ON su.id = si.unit
  CROSS JOIN figure_work n ON n.indicator = i.derived_from
  JOIN figure_work s ON s.indicator = i.derived_with AND s.period = n.period AND s.area = n.area
  WHERE i.derivation = 'difference'
  UNION ALL
  SELECT i.id, f.period, m.area_group,
         1.0 * sum(CASE i.threshold_comparator
               WHEN '>=' THEN f.value * fu.factor >= i.threshold * tu.factor * (1 - 1e-9)
               WHEN '>' THEN f.value * fu.factor > i.threshold * tu.factor * (1 + 1e-9)
               WHEN '<=' THEN f.value * fu.factor <= i.threshold * tu.factor * (1 + 1e-9)
               ELSE f.value * fu.factor < i.threshold * tu.factor * (1 - 1e-9) END),
         max(f.vintage), max(f.differs)
  FROM indicator i
  JOIN unit tu ON tu.id = i.threshold_unit
  JOIN indicator fi ON fi.id = i.derived_from JOIN unit fu ON fu.id = fi.unit
  CROSS JOIN figure_work f ON f.indicator = i.derived_from
  JOIN period p ON p.id = f.period
  JOIN area_member m ON m.member = f.area AND p.last_day BETWEEN m.first_day AND m.last_day
  WHERE i.derivation = 'count_over'
  GROUP BY i.id, f.period, m.area_group, p.last_day
  HAVING count(*) = (SELECT count(*) FROM area_member n WHERE n.area_group = m.area_group AND p.last_day BETWEEN n.first_day AND n.last_day)
  UNION ALL
  SELECT i.id, f.period, f.area,
         1.0 + sum(CASE WHEN CASE WHEN fi.direction = 'decrease' THEN o.value < f.value ELSE o.value > f.value END THEN 1 ELSE 0 END),
         max(o.vintage), max(o.differs)
  FROM indicator i
  JOIN indicator fi ON fi.id = i.derived_from
  CROSS JOIN figure_work f ON f.indicator = i.derived_from
  JOIN area fa ON fa.id = f.area
  JOIN period p ON p.id = f.period
  JOIN figure_work o ON o.indicator = i.derived_from AND o.period = f.period
  JOIN area oa ON oa.id = o.area AND oa.kind = fa.kind
  WHERE i.derivation = 'rank' AND fa.kind <> 'area_group' AND CASE i.peers
      WHEN 'all' THEN 1
      WHEN 'same_level' THEN
        (SELECT level FROM park_level s WHERE s.park = f.area AND p.last_day BETWEEN s.first_day AND s.last_day) =
        (SELECT level FROM park_level s WHERE s.park = o.area AND p.last_day BETWEEN s.first_day AND s.last_day)
      WHEN 'same_region' THEN
        (SELECT place FROM area_place WHERE area = f.area AND at = 'province') = (SELECT place FROM area_place WHERE area = o.area AND at = 'province')
      ELSE EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = i.peer_group AND m.member = f.area AND p.last_day BETWEEN m.first_day AND m.last_day)
       AND EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = i.peer_group AND m.member = o.area AND p.last_day BETWEEN m.first_day AND m.last_day)
      END
  GROUP BY i.id, f.period, f.area;

CREATE VIEW figure_aggregated AS
  -- A group's figure from its members', where the indicator says how; it needs every member's.
  SELECT f.indicator AS indicator, f.period AS period, m.area_group AS area,
         CASE i.aggregation_area WHEN 'sum' THEN sum(f.value) WHEN 'mean' THEN avg(f.value) ELSE max(f.value) END AS value,
         max(f.vintage) AS vintage, max(f.differs) AS differs
  FROM indicator i
  CROSS JOIN figure_work f ON f.indicator = i.id
  JOIN period p ON p.id = f.period
  JOIN area_member m ON m.member = f.area AND p.last_day BETWEEN m.first_day AND m.last_day
  WHERE i.aggregation_area <> 'none'
  GROUP BY f.indicator, f.period, m.area_group, i.aggregation_area, p.last_day
  HAVING count(*) = (SELECT count(*) FROM area_member n WHERE n.area_group = m.area_group AND p.last_day BETWEEN n.first_day AND n.last_day);

CREATE VIEW figure_accumulated AS
  -- A longer period's figure from shorter ones', where the indicator says how: a stock is its last part's, anything else needs every part.
  SELECT indicator, period, area, value, vintage, differs
  FROM (
    SELECT f.indicator AS indicator, whole.id AS period, f.area AS area,
           CASE i.aggregation_time WHEN 'sum' THEN sum(f.value) WHEN 'mean' THEN avg(f.value) ELSE max(f.value) END AS value,
           max(f.vintage) AS vintage, max(f.differs) AS differs,
           row_number() OVER (PARTITION BY f.indicator, whole.id, f.area ORDER BY part.months DESC) AS choice
    FROM indicator i
    CROSS JOIN figure_work f ON f.indicator = i.id
    JOIN period part ON part.id = f.period AND part.months < 12
    JOIN period whole ON whole.months > part.months AND whole.first_day <= part.first_day AND whole.last_day >= part.last_day
      AND substr(whole.code, 1, 4) = substr(part.code, 1, 4)
    WHERE i.aggregation_time <> 'none'
      AND CASE WHEN i.aggregation_time = 'last' THEN part.last_day = whole.last_day ELSE part.frequency <> 'accumulated' END
    GROUP BY f.indicator, whole.id, f.area, i.aggregation_time, part.months, whole.months
    HAVING i.aggregation_time = 'last' OR count(*) * part.months = whole.months)
  WHERE choice = 1;

CREATE VIEW figure_refresh AS
  -- Not to be read: INSERT null, and the figures of the stale indicators and of all that follow from them are resolved anew; INSERT an
  -- indicator's id to have it counted as stale too, or 0 for all.
  SELECT NULL AS indicator WHERE 0;

CREATE TRIGGER figure_refresh_insert INSTEAD OF INSERT ON figure_refresh BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) SELECT NEW.indicator WHERE NEW.indicator IS NOT NULL;
  DELETE FROM figure_work;
  -- What is affected, and what that is made of, reported first: a reported figure wins over every other.
  INSERT INTO figure_work (indicator, period, area, value, vintage, how, differs)
    SELECT r.indicator, r.period, r.area, r.value, r.vintage, 'reported', r.differs
    FROM (
      WITH RECURSIVE needed(indicator) AS (
        SELECT indicator FROM figure_affected
        UNION
        SELECT y.operand FROM needed n JOIN (
          SELECT id, derived_from AS operand FROM indicator UNION ALL SELECT id, derived_with FROM indicator) y ON y.id = n.indicator
        WHERE y.operand IS NOT NULL)
      SELECT indicator FROM needed) n
    CROSS JOIN figure_reported r ON r.indicator = n.indicator;
  -- Then in this order: what is aggregated of what is reported, what is derived (in rounds, one for each step of a chain; a rank among
  -- peers whose figures only came in an earlier round is made again), and what is aggregated or accumulated of indicators that could have
  -- been derived and were not.
  INSERT OR IGNORE INTO figure_work (indicator, period, area, value, vintage, how, differs)
    SELECT x.indicator, x.period, x.area, x.value, x.vintage, 'accumulated', x.differs FROM figure_accumulated x
    WHERE x.indicator IN (SELECT id FROM indicator WHERE derivation IS NULL);
  INSERT OR IGNORE INTO figure_work (indicator, period, area, value, vintage, how, differs)
    SELECT x.indicator, x.period, x.area, x.value, x.vintage, 'aggregated', x.differs FROM figure_aggregated x
    WHERE x.indicator IN (SELECT id FROM indicator WHERE derivation IS NULL);
  INSERT INTO figure_work (indicator, period, area, value, vintage, how, differs)
    SELECT x.indicator, x.period, x.area, x.value, x.vintage, 'derived', x.differs FROM figure_derived x WHERE 1
    ON CONFLICT (indicator, period, area) DO UPDATE SET value = excluded.value, vintage = excluded.vintage, differs = excluded.differs
      WHERE how = 'derived';
  INSERT INTO figure_work (indicator, period, area, value, vintage, how, differs)
    SELECT x.indicator, x.period, x.area, x.value, x.vintage, 'derived', x.differs FROM figure_derived x WHERE 1
    ON CONFLICT (indicator, period, area) DO UPDATE SET value = excluded.value, vintage = excluded.vintage, differs = excluded.differs
      WHERE how = 'derived';
  INSERT INTO figure_work (indicator, period, area, value, vintage, how, differs)
    SELECT x.indicator, x.period, x.area, x.value, x.vintage, 'derived', x.differs FROM figure_derived x WHERE 1
    ON CONFLICT (indicator, period, area) DO UPDATE SET value = excluded.value, vintage = excluded.vintage, differs = excluded.differs
      WHERE how = 'derived';
  INSERT OR IGNORE INTO figure_work (indicator, period, area, value, vintage, how, differs)
    SELECT x.indicator, x.period, x.area, x.value, x.vintage, 'accumulated', x.differs FROM figure_accumulated x
    WHERE x.indicator IN (SELECT id FROM indicator WHERE derivation IS NOT NULL);
  INSERT OR IGNORE INTO figure_work (indicator, period, area, value, vintage, how, differs)
    SELECT x.indicator, x.period, x.area, x.value, x.vintage, 'aggregated', x.differs FROM figure_aggregated x
    WHERE x.indicator IN (SELECT id FROM indicator WHERE derivation IS NOT NULL);
  INSERT INTO figure_work (indicator, period, area, value, vintage, how, differs)
    SELECT x.indicator, x.period, x.area, x.value, x.vintage, 'derived', x.differs FROM figure_derived x WHERE 1
    ON CONFLICT (indicator, period, area) DO UPDATE SET value = excluded.value, vintage = excluded.vintage, differs = excluded.differs
      WHERE how = 'derived';
  DELETE FROM resolved_figure WHERE indicator IN (SELECT indicator FROM figure_affected);
  INSERT INTO resolved_figure (indicator, period, area, value, vintage, how, differs)
    SELECT indicator, period, area, value, vintage, how, differs FROM figure_work
    WHERE how <> 'reported' AND indicator IN (SELECT indicator FROM figure_affected);
  INSERT OR IGNORE INTO indicator_period (indicator, period) SELECT DISTINCT indicator, period FROM resolved_figure
    WHERE indicator IN (SELECT indicator FROM figure_affected);
  DELETE FROM figure_work;
  INSERT OR IGNORE INTO evaluation_todo (target) SELECT id FROM target WHERE indicator IN (SELECT indicator FROM figure_affected);
  DELETE FROM figure_stale;
  INSERT INTO evaluation_refresh VALUES (NULL);
END;

CREATE TRIGGER figure_stale_observation_insert AFTER INSERT ON observation BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (NEW.indicator);
END;
CREATE TRIGGER figure_stale_observation_update AFTER UPDATE ON observation BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (OLD.indicator), (NEW.indicator);
END;
CREATE TRIGGER figure_stale_observation_delete AFTER DELETE ON observation BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (OLD.indicator);
END;
CREATE TRIGGER figure_stale_indicator_insert AFTER INSERT ON indicator BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (NEW.id);
END;
CREATE TRIGGER figure_stale_indicator_update AFTER UPDATE ON indicator BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (NEW.id);
END;
CREATE TRIGGER figure_stale_unit_update AFTER UPDATE OF dimension, factor, change_only ON unit BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (0);
END;
CREATE TRIGGER figure_stale_member_insert AFTER INSERT ON area_member BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (0);
END;
CREATE TRIGGER figure_stale_member_update AFTER UPDATE ON area_member BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (0);
END;
CREATE TRIGGER figure_stale_member_delete AFTER DELETE ON area_member BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (0);
END;
CREATE TRIGGER figure_stale_level_insert AFTER INSERT ON park_level BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (0);
END;
CREATE TRIGGER figure_stale_level_update AFTER UPDATE ON park_level BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (0);
END;
CREATE TRIGGER figure_stale_level_delete AFTER DELETE ON park_level BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (0);
END;
CREATE TRIGGER figure_stale_within_insert AFTER INSERT ON region_within BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (0);
END;
CREATE TRIGGER figure_stale_within_delete AFTER DELETE ON region_within BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (0);
END;
CREATE TRIGGER figure_stale_park_update AFTER UPDATE OF region, type ON park BEGIN
  INSERT OR IGNORE INTO figure_stale (indicator) VALUES (0);
END;
