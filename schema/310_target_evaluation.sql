CREATE TABLE verdict (
  -- No and yes, to be joined: so that what is asked of a row is asked once.
  met  INTEGER PRIMARY KEY
) STRICT;
INSERT INTO verdict (met) VALUES (0), (1);

CREATE VIEW target_found AS
  -- What is due, the period that speaks, and the figures found: the actual one, and the baseline's or the reference's.
  -- After its end, and with each in its course, the due period alone speaks; before, the newest known one of the same length, of a stock of
  -- any length. Sums, means and park levels are computed in special.
  SELECT s.target AS target, s.area AS area, s.due AS due, t.indicator AS indicator,
         CASE WHEN s.last_day < (SELECT as_of FROM clock_number) THEN 1 ELSE 0 END AS is_over,
         CASE WHEN i.aggregation_time = 'last' OR own.dimension = 'boolean' OR t.over = 'sum' THEN 1 ELSE 0 END AS reachable_early,
         coalesce(json_extract(special.value, '$.actual.value'), ar.value, af.value) AS actual,
         CASE WHEN json_extract(special.value, '$.actual.value') IS NOT NULL THEN json_extract(special.value, '$.actual.period')
              WHEN coalesce(ar.value, af.value) IS NOT NULL THEN ap.id END AS actual_period,
         CASE WHEN json_extract(special.value, '$.actual.value') IS NOT NULL THEN json_extract(special.value, '$.actual.how')
              WHEN ar.value IS NOT NULL THEN 'reported' WHEN af.value IS NOT NULL THEN af.how END AS actual_source,
         CASE WHEN json_extract(special.value, '$.actual.value') IS NOT NULL THEN json_extract(special.value, '$.actual.vintage')
              WHEN ar.value IS NOT NULL THEN ar.vintage WHEN af.value IS NOT NULL THEN af.vintage END AS actual_vintage,
         CASE WHEN json_extract(special.value, '$.actual.value') IS NULL THEN ar.bound END AS actual_bound,
         CASE WHEN json_extract(special.value, '$.actual.value') IS NULL AND ar.value IS NOT NULL THEN ar.source END AS actual_reporter,
         CASE WHEN json_extract(special.value, '$.actual.value') IS NOT NULL THEN json_extract(special.value, '$.actual.differs')
              WHEN ar.value IS NOT NULL THEN CASE WHEN ar.status = 'D' THEN 1 ELSE 0 END ELSE coalesce(af.differs, 0) END AS actual_differs,
         coalesce(json_extract(special.value, '$.base.value'), br.value, bf.value) AS base,
         CASE WHEN t.reference_area IS NULL THEN t.baseline_period
              WHEN json_extract(special.value, '$.base.value') IS NOT NULL THEN json_extract(special.value, '$.base.period')
              WHEN coalesce(br.value, bf.value) IS NOT NULL THEN ap.id END AS base_period,
         CASE WHEN t.reference_area IS NOT NULL THEN t.reference_area WHEN t.baseline_period IS NOT NULL THEN s.area END AS base_area,
         CASE WHEN json_extract(special.value, '$.base.value') IS NOT NULL THEN json_extract(special.value, '$.base.vintage')
              WHEN br.value IS NOT NULL THEN br.vintage WHEN bf.value IS NOT NULL THEN bf.vintage END AS base_vintage,
         CASE WHEN json_extract(special.value, '$.base.value') IS NOT NULL THEN json_extract(special.value, '$.base.differs')
              WHEN br.value IS NOT NULL THEN CASE WHEN br.status = 'D' THEN 1 ELSE 0 END ELSE coalesce(bf.differs, 0) END AS base_differs
  FROM target_due s
  JOIN target t ON t.id = s.target
  JOIN indicator i ON i.id = t.indicator
  JOIN unit own ON own.id = i.unit
  LEFT JOIN period ap ON ap.id =
    CASE WHEN t.over IN ('sum', 'mean') THEN NULL
         WHEN s.last_day < (SELECT as_of FROM clock_number) THEN s.due
         WHEN t.over = 'each' AND s.due IS NOT NULL THEN CASE WHEN s.first_day <= (SELECT as_of FROM clock_number) THEN s.due END
         ELSE (
           SELECT x.period FROM indicator_period x
           WHERE x.indicator = t.indicator AND x.period <= coalesce(s.due, 999999)
             AND x.period / 16 - x.period % 16 < (SELECT month FROM clock_number)
             AND (i.aggregation_time = 'last' OR own.dimension = 'boolean' OR x.period % 16 = coalesce(s.due % 16, 12))
             AND ((SELECT o.value FROM observation o WHERE o.indicator = t.indicator AND o.period = x.period AND o.area = s.area
                     AND o.vintage <= (SELECT day FROM clock_number) AND o.status <> 'F' ORDER BY o.vintage DESC LIMIT 1) IS NOT NULL
               OR (SELECT r.value FROM resolved_figure r WHERE r.indicator = t.indicator AND r.period = x.period AND r.area = s.area
                     AND r.vintage <= (SELECT day FROM clock_number) ORDER BY r.vintage DESC LIMIT 1) IS NOT NULL)
           ORDER BY x.period DESC LIMIT 1) END
  LEFT JOIN observation ar ON ar.indicator = t.indicator AND ar.period = ap.id AND ar.area = s.area
    AND ar.vintage = (SELECT max(x.vintage) FROM observation x WHERE x.indicator = t.indicator AND x.period = ap.id AND x.area = s.area
                        AND x.status <> 'F' AND x.vintage <= (SELECT day FROM clock_number))
  LEFT JOIN resolved_figure af ON ar.value IS NULL AND af.indicator = t.indicator AND af.period = ap.id AND af.area = s.area
    AND af.vintage = (SELECT max(x.vintage) FROM resolved_figure x WHERE x.indicator = t.indicator AND x.period = ap.id AND x.area = s.area
                        AND x.vintage <= (SELECT day FROM clock_number))
  LEFT JOIN observation br ON br.indicator = t.indicator AND br.area = coalesce(t.reference_area, s.area)
    AND br.period = CASE WHEN t.reference_area IS NULL THEN t.baseline_period ELSE ap.id END
    AND br.vintage = (SELECT max(x.vintage) FROM observation x WHERE x.indicator = t.indicator AND x.area = coalesce(t.reference_area, s.area)
                        AND x.period = CASE WHEN t.reference_area IS NULL THEN t.baseline_period ELSE ap.id END
                        AND x.status <> 'F' AND x.vintage <= (SELECT day FROM clock_number))
  LEFT JOIN resolved_figure bf ON br.value IS NULL AND bf.indicator = t.indicator AND bf.area = coalesce(t.reference_area, s.area)
    AND bf.period = CASE WHEN t.reference_area IS NULL THEN t.baseline_period ELSE ap.id END
    AND bf.vintage = (SELECT max(x.vintage) FROM resolved_figure x WHERE x.indicator = t.indicator AND x.area = coalesce(t.reference_area, s.area)
                        AND x.period = CASE WHEN t.reference_area IS NULL THEN t.baseline_period ELSE ap.id END
                        AND x.vintage <= (SELECT day FROM clock_number))
  LEFT JOIN json_each(CASE
    -- Sums and means over the periods from..to: every period's own figure; of a sum that is not over yet, those that are there. Growth rates
    -- are compounded: the n-th root of the product, by Newton's method, since SQLite may come without a power function.
    WHEN t.over IN ('sum', 'mean') AND t.period_to IS NOT NULL THEN (
      SELECT json_array(json_group_object(role, json_object('value', value, 'period', period, 'how', 'accumulated', 'vintage', vintage, 'differs', differs)))
      FROM (
        SELECT role, period, vintage, differs,
               CASE WHEN known = 0 OR (known < parts AND (t.over = 'mean' OR s.last_day < (SELECT as_of FROM clock_number))) THEN NULL
                    WHEN t.over = 'sum' THEN total
                    WHEN i.derivation IS NOT 'growth' THEN total / known
                    ELSE (
                      WITH RECURSIVE
                        factor(k, x) AS (SELECT CAST(j.key AS INTEGER), 1.0 + j.value * own.factor FROM json_each(list) j),
                        product(k, x) AS (SELECT k, x FROM factor WHERE k = 0 UNION ALL SELECT f.k, p.x * f.x FROM product p JOIN factor f ON f.k = p.k + 1),
                        root(x, y, step) AS (
                          SELECT x, 1.0, 0 FROM product WHERE k = parts - 1 AND x > 0
                          UNION ALL
                          SELECT x, y - (y - x / (WITH RECURSIVE pow(k, v) AS (SELECT 1, 1.0 UNION ALL SELECT k + 1, v * root.y FROM pow WHERE k < parts)
                                                  SELECT v FROM pow WHERE k = parts)) / parts, step + 1
                          FROM root WHERE step < 60)
                      SELECT (y - 1.0) / own.factor FROM root WHERE step = 60) END AS value
        FROM (
        SELECT role, max(CASE WHEN value IS NOT NULL THEN period END) AS period, max(vintage) AS vintage, coalesce(max(differs), 0) AS differs,
               count(*) AS parts, count(value) AS known, sum(value) AS total, json_group_array(value) AS list
        FROM (
          SELECT w.role AS role, q.id AS period, coalesce(o.value, r.value) AS value,
                 CASE WHEN o.value IS NOT NULL THEN o.vintage WHEN r.value IS NOT NULL THEN r.vintage END AS vintage,
                 CASE WHEN o.value IS NOT NULL THEN CASE WHEN o.status = 'D' THEN 1 ELSE 0 END ELSE r.differs END AS differs
          FROM (SELECT 'actual' AS role, s.area AS area UNION ALL SELECT 'base', t.reference_area WHERE t.reference_area IS NOT NULL) w
          CROSS JOIN period q ON q.months = t.period_to % 16 AND q.id <= t.period_to AND q.id >= coalesce(t.period_from / 16 * 16, t.period_to)
          LEFT JOIN observation o ON q.id / 16 - q.id % 16 < (SELECT month FROM clock_number) AND o.indicator = t.indicator AND o.period = q.id AND o.area = w.area
            AND o.vintage = (SELECT max(x.vintage) FROM observation x WHERE x.indicator = t.indicator AND x.period = q.id AND x.area = w.area
                               AND x.status <> 'F' AND x.vintage <= (SELECT day FROM clock_number))
          LEFT JOIN resolved_figure r ON o.value IS NULL AND q.id / 16 - q.id % 16 < (SELECT month FROM clock_number)
            AND r.indicator = t.indicator AND r.period = q.id AND r.area = w.area
            AND r.vintage = (SELECT max(x.vintage) FROM resolved_figure x WHERE x.indicator = t.indicator AND x.period = q.id AND x.area = w.area
                               AND x.vintage <= (SELECT day FROM clock_number)))
        GROUP BY role)))
    -- A park's level comes from its history: on the last day of a period that is over, else on the clock's day, in whose month it then
    -- speaks, unless a figure is reported for a period that has not ended before. A region or group counts its parks; with a yes or no, one
    -- is enough. A level that is known at all proves a yes; a no, and a number, need every park's level to stand in a document: that a park
    -- is not national is not to be concluded from what is inferred or general knowledge, nor from silence.
    WHEN i.derivation = 'park_level' AND t.over IN ('last', 'each') AND s.area <> 0 THEN (
      SELECT json_array(json_group_object(role, json_object('value', value, 'period', period, 'how', 'derived', 'vintage', NULL, 'differs', 0)))
      FROM (
        SELECT y.role AS role, y.period AS period,
               CASE WHEN own.dimension = 'boolean' AND sum(CASE WHEN has.ord = asked.ord OR (i.level_match = 'at_least' AND has.ord < asked.ord) THEN 1 ELSE 0 END) > 0
                      THEN 1.0
                    WHEN count(CASE WHEN l.evidence = 'document' THEN 1 END) = count(p.id) AND (count(p.id) > 0 OR kind.kind <> 'park')
                      THEN 1.0 * coalesce(sum(CASE WHEN has.ord = asked.ord OR (i.level_match = 'at_least' AND has.ord < asked.ord) THEN 1 ELSE 0 END), 0)
               END AS value
        FROM (
          SELECT 'actual' AS role,
                 CASE WHEN s.last_day < (SELECT as_of FROM clock_number) THEN s.due ELSE (SELECT month FROM clock_number) * 16 + 1 END AS period,
                 CASE WHEN s.last_day < (SELECT as_of FROM clock_number) THEN s.last_day ELSE (SELECT as_of FROM clock_number) END AS day
          WHERE (t.over = 'last' OR s.due IS NULL OR s.first_day <= (SELECT as_of FROM clock_number))
            AND (coalesce(ar.value, af.value) IS NULL
              OR (coalesce(s.last_day, '9999-12-31') >= (SELECT as_of FROM clock_number) AND ap.last_day < (SELECT as_of FROM clock_number)))
          UNION ALL
          SELECT 'base', b.id, b.last_day FROM period b WHERE b.id = t.baseline_period AND coalesce(br.value, bf.value) IS NULL) y
        JOIN area kind ON kind.id = s.area
        JOIN vocabulary asked ON asked.table_name = 'park_level' AND asked.field = 'level' AND asked.word = i.level
        LEFT JOIN park p ON (i.park_type IS NULL OR p.type = i.park_type) AND (
          p.id = s.area
          OR p.region IN (SELECT w.region FROM region_within w WHERE w.within = s.area)
          OR p.id IN (SELECT m.member FROM area_member m WHERE m.area_group = s.area AND y.day BETWEEN m.first_day AND m.last_day))
        LEFT JOIN park_level l ON l.park = p.id AND y.day BETWEEN l.first_day AND l.last_day
        LEFT JOIN vocabulary has ON has.table_name = 'park_level' AND has.field = 'level' AND has.word = l.level
        GROUP BY y.role, y.period, y.day, kind.kind)) END) special;

CREATE VIEW target_required AS
  -- The required number in the indicator's unit, or the reason why there is none. required_high is the upper end of between, good the end that
  -- decides, pull the way in which the target pulls.
  SELECT f.target AS target, f.area AS area, f.due AS due, f.is_over AS is_over, f.reachable_early AS reachable_early,
         f.actual AS actual, f.actual_period AS actual_period, f.actual_source AS actual_source, f.actual_vintage AS actual_vintage,
         f.actual_bound AS actual_bound, f.actual_reporter AS actual_reporter,
         f.base AS base, f.base_period AS base_period, f.base_area AS base_area, f.base_vintage AS base_vintage,
         t.comparator AS comparator, t.reference_area AS reference_area,
         CASE WHEN t.comparator IN ('>=', '>') THEN 'increase' WHEN t.comparator IN ('<=', '<') THEN 'decrease' ELSE i.direction END AS pull,
         reason.word AS reason,
         CASE WHEN reason.word IS 'unit' THEN NULL ELSE
           CASE t.basis WHEN 'level' THEN t.value * (u.factor / own.factor) WHEN 'ratio' THEN t.value * u.factor * f.base
             WHEN 'change' THEN f.base + t.value * (u.factor / own.factor) ELSE f.base * (1.0 + t.value * u.factor) END END AS required,
         CASE WHEN reason.word IS 'unit' THEN NULL ELSE
           CASE t.basis WHEN 'level' THEN t.value_high * (u.factor / own.factor) WHEN 'ratio' THEN t.value_high * u.factor * f.base
             WHEN 'change' THEN f.base + t.value_high * (u.factor / own.factor) ELSE f.base * (1.0 + t.value_high * u.factor) END END AS required_high
  FROM target_found f
  JOIN target t ON t.id = f.target
  JOIN indicator i ON i.id = t.indicator
  JOIN unit own ON own.id = i.unit
  JOIN unit u ON u.id = t.unit
  LEFT JOIN vocabulary reason ON reason.table_name = 'target_progress' AND reason.field = 'reason' AND reason.word = CASE
    WHEN f.area = 0 THEN 'no_members'
    WHEN CASE t.basis
           WHEN 'level' THEN u.dimension = own.dimension AND u.change_only = own.change_only
           WHEN 'change' THEN u.dimension = own.dimension AND (own.dimension <> 'ratio' OR u.change_only = 1 OR own.change_only = 1)
           ELSE u.dimension = 'ratio' AND u.change_only = 0 END = 0 THEN 'unit'
    WHEN t.basis <> 'level' AND t.reference_area IS NULL AND f.base IS NULL THEN 'no_baseline'
    WHEN t.reference_area IS NOT NULL AND f.actual IS NOT NULL AND f.base IS NULL THEN 'no_reference'
    WHEN f.actual_differs = 1 OR (t.basis <> 'level' AND f.base_differs = 1) THEN 'definition' END;

CREATE VIEW target_judged AS
  -- Whether the figure meets what is required. Comparisons carry a relative tolerance of 1e-9. About (~) is met from 5 % short of it on the
  -- good side; between is decided at its good end, because more is no failure; both ends bind only where the indicator is to be maintained.
  SELECT r.*, v.met AS met,
         CASE WHEN r.comparator = 'between' AND r.pull = 'decrease' THEN r.required_high ELSE r.required END AS good,
         coalesce(r.required_high, r.required) AS far
  FROM target_required r
  LEFT JOIN verdict v ON r.reason IS NULL AND v.met = CASE r.comparator
    WHEN '>=' THEN r.actual >= r.required - 1e-9 * CASE WHEN abs(r.actual) > abs(r.required) THEN abs(r.actual) ELSE abs(r.required) END
    WHEN '<=' THEN r.actual <= r.required + 1e-9 * CASE WHEN abs(r.actual) > abs(r.required) THEN abs(r.actual) ELSE abs(r.required) END
    WHEN '>' THEN r.actual > r.required + 1e-9 * CASE WHEN abs(r.actual) > abs(r.required) THEN abs(r.actual) ELSE abs(r.required) END
      OR (r.actual_bound IS 'over' AND r.actual >= r.required - 1e-9 * abs(r.required))
    WHEN '<' THEN r.actual < r.required - 1e-9 * CASE WHEN abs(r.actual) > abs(r.required) THEN abs(r.actual) ELSE abs(r.required) END
      OR (r.actual_bound IS 'under' AND r.actual <= r.required + 1e-9 * abs(r.required))
    WHEN '~' THEN (r.pull = 'decrease' OR r.actual >= r.required - 0.05 * abs(r.required) - 1e-9 * abs(r.required))
      AND (r.pull = 'increase' OR r.actual <= r.required + 0.05 * abs(r.required) + 1e-9 * abs(r.required))
    ELSE (r.pull = 'decrease' OR r.actual >= r.required - 1e-9 * abs(r.required))
      AND (r.pull = 'increase' OR r.actual <= r.required_high + 1e-9 * abs(r.required_high)) END;

CREATE VIEW target_measured AS
  -- The measures that people use, side by side.
  SELECT j.*,
         -- 完成率: actual over required, inverted for falling ones and above the upper end; without a meaning for signs or zeros it is 1 when met
         -- and 0 when not.
         CASE WHEN j.met IS NULL THEN NULL
              WHEN j.pull = 'decrease' AND j.actual > 0 AND j.good >= 0 THEN j.good / j.actual
              WHEN j.pull = 'maintain' AND j.met = 0 AND j.actual > j.far AND j.good > 0 THEN j.far / j.actual
              WHEN j.pull <> 'decrease' AND j.good > 0 AND j.actual >= 0 THEN j.actual / j.good
              ELSE 1.0 * j.met END AS attainment,
         -- The covered share of the way from baseline to required. There is no way to go from a baseline that is good enough already: then it
         -- is 1 when met and 0 when not.
         CASE WHEN j.met IS NULL OR j.base IS NULL OR j.reference_area IS NOT NULL THEN NULL
              WHEN (j.pull = 'decrease' OR j.base >= j.good - 1e-9 * abs(j.good)) AND (j.pull = 'increase' OR j.base <= j.far + 1e-9 * abs(j.far))
                THEN 1.0 * j.met
              WHEN j.pull = 'maintain' AND j.base > j.far THEN (j.actual - j.base) / (j.far - j.base)
              ELSE (j.actual - j.base) / (j.good - j.base) END AS distance,
         -- The share of the time from the baseline to the due period that had elapsed at the end of the actual's period, in months.
         CASE WHEN j.due IS NOT NULL AND j.actual_period / 16 > j.base_period / 16 AND j.due / 16 > j.base_period / 16
              THEN 1.0 * (j.actual_period / 16 - j.base_period / 16) / (j.due / 16 - j.base_period / 16) END AS elapsed,
         -- How much is short of it, in the indicator's unit; 0 or less when nothing is.
         CASE WHEN j.met IS NULL THEN NULL
              WHEN j.comparator IN ('between', '~') AND j.pull = 'maintain' AND j.actual > j.far THEN j.actual - j.far
              WHEN j.pull = 'decrease' THEN j.actual - j.good ELSE j.good - j.actual END AS gap
  FROM target_judged j;

CREATE VIEW target_evaluation AS
  -- The verdict, by ids. Distance over elapsed is the pace; on track from 1.
  SELECT m.*, m.distance / m.elapsed AS pace, status.word AS status
  FROM target_measured m
  JOIN vocabulary status ON status.table_name = 'target_progress' AND status.field = 'status' AND status.word = CASE
    WHEN m.reason IS NOT NULL THEN 'unevaluable'
    WHEN m.is_over = 1 THEN CASE WHEN m.met = 1 THEN 'met' WHEN m.met = 0 THEN 'missed' ELSE 'overdue' END
    WHEN m.met IS NULL THEN 'open'
    WHEN m.met = 1 AND (m.reachable_early = 1 OR m.due IS NULL) THEN 'reached'
    WHEN m.distance / m.elapsed IS NULL THEN 'open'
    WHEN m.distance >= m.elapsed * (1 - 1e-9) THEN 'on_track' ELSE 'behind' END;
