CREATE TABLE verdict (
  -- No and yes, to be joined: so that what is asked of a row is asked once.
  met  INTEGER PRIMARY KEY
) STRICT;
INSERT INTO verdict (met) VALUES (0), (1);

CREATE TABLE status_day (
  -- The days for which verdicts are made: that of the stamp, and days to come on which some verdict changes.
  day    INTEGER PRIMARY KEY,  -- in days since 1970-01-01; what was known is that of the same day
  as_of  TEXT NOT NULL,
  month  INTEGER NOT NULL      -- as in clock_number
) STRICT;

CREATE VIEW status_due AS
  -- target_due on each of those days.
  SELECT s.*, k.as_of AS as_of, k.day AS known_day, k.month AS month
  FROM status_day k
  JOIN target_span s
  WHERE s.due IS NOT NULL OR (
    k.as_of BETWEEN s.first_bound AND s.last_bound
    AND (s.area <> 0 OR NOT EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = s.bound AND k.as_of BETWEEN m.first_day AND m.last_day)));

CREATE VIEW target_found AS
  -- What is due, the period that speaks, and the figures found: the actual one, and the baseline's or the reference's.
  -- After its end, and with each in its course, the due period alone speaks; before, the newest known one of the same length, of a stock of
  -- any length. Sums, means and park levels are computed in special, a JSON object with the actual value under a key of a, the period (6
  -- digits; 0: the month of the day), its flags (3 digits) and the vintage, and the base's under one of b: json_each is how a
  -- plain view can compute something for each row and use it more than once.
  SELECT s.target AS target, s.area AS area, s.due AS due, s.known_day AS day, s.month AS month, s.indicator AS indicator, s.basis AS basis,
         s.comparator AS comparator, s.value AS value, s.value_high AS value_high, s.over AS over, s.reference_area AS reference_area,
         own.factor AS own_factor, u.factor AS factor,
         CASE WHEN s.comparator IN ('>=', '>') THEN 'increase' WHEN s.comparator IN ('<=', '<') THEN 'decrease' ELSE i.direction END AS pull,
         CASE s.basis
           WHEN 'level' THEN u.dimension = own.dimension AND u.change_only = own.change_only
           WHEN 'change' THEN u.dimension = own.dimension AND (own.dimension <> 'ratio' OR u.change_only = 1 OR own.change_only = 1)
           ELSE u.dimension = 'ratio' AND u.change_only = 0 END AS is_comparable,
         CASE WHEN s.last_day < s.as_of THEN 1 ELSE 0 END AS is_over,
         -- A stock and a growing sum may be reached ahead of time; a sum that must stay low only at its end.
         CASE WHEN i.aggregation_time = 'last' OR own.dimension = 'boolean' THEN 1
              WHEN s.over = 'sum' AND s.reference_area IS NULL AND (s.comparator IN ('>=', '>') OR (s.comparator IN ('~', 'between') AND i.direction = 'increase')) THEN 1
              ELSE 0 END AS reachable_early,
         coalesce(sa.value, af.value) AS actual,
         CASE WHEN sa.value IS NOT NULL THEN CAST(substr(sa.key, 2, 6) AS INTEGER) WHEN af.value IS NOT NULL THEN ap.id END AS actual_period,
         CASE WHEN sa.value IS NOT NULL THEN CASE WHEN s.over IN ('sum', 'mean') THEN 'accumulated' ELSE 'derived' END
              WHEN af.value IS NOT NULL THEN coalesce(af.how, 'reported') END AS actual_source,
         CASE WHEN sa.value IS NOT NULL THEN CAST(nullif(substr(sa.key, 11), '') AS INTEGER) ELSE af.known_from END AS actual_vintage,
         CASE WHEN sa.value IS NULL THEN af.bound END AS actual_bound,
         CASE WHEN sa.value IS NULL THEN af.source END AS actual_reporter,
         CASE WHEN sa.value IS NOT NULL THEN CAST(substr(sa.key, 8, 3) AS INTEGER) ELSE coalesce(af.flags, 0) END AS actual_flags,
         coalesce(sb.value, bf.value * coalesce(link.factor, 1.0)) AS base,
         CASE WHEN s.reference_area IS NULL THEN s.baseline_period
              WHEN sb.value IS NOT NULL THEN CAST(substr(sb.key, 2, 6) AS INTEGER)
              WHEN bf.value IS NOT NULL THEN ap.id END AS base_period,
         CASE WHEN sb.value IS NOT NULL THEN CAST(nullif(substr(sb.key, 11), '') AS INTEGER) ELSE bf.known_from END AS base_vintage,
         CASE WHEN sb.value IS NOT NULL THEN CAST(substr(sb.key, 8, 3) AS INTEGER) ELSE coalesce(bf.flags, 0) END AS base_flags,
         CASE WHEN sb.value IS NULL THEN bf.bound END AS base_bound,
         -- 1: a break between base and figure, unless both are linked, or the base was published again once the break was known; 2: one that left
         -- a growth without a figure; 0: none.
         broken.value AS broken,
         -- 1: the area exists no more on the last day of the due period, and nobody has reported a figure for it.
         CASE WHEN s.area <> 0 AND (af.value IS NULL OR ap.id IS NOT s.due) AND EXISTS (
                SELECT 1 FROM area_day x WHERE x.area = s.area AND x.last_day < coalesce(s.last_day, s.as_of)) THEN 1 ELSE 0 END AS is_ended
  FROM status_due s
  LEFT JOIN indicator i ON i.id = s.indicator
  LEFT JOIN unit own ON own.id = i.unit
  LEFT JOIN unit u ON u.id = s.unit
  LEFT JOIN period ap ON ap.id =
    CASE WHEN s.over IN ('sum', 'mean') THEN NULL
         WHEN s.last_day < s.as_of THEN s.due
         WHEN s.over = 'each' AND s.due IS NOT NULL THEN CASE WHEN s.first_day <= s.as_of THEN s.due END
         ELSE (
           SELECT x.period FROM indicator_period x
           WHERE x.indicator = s.indicator AND x.period <= coalesce(s.due, 999999)
             AND x.period / 16 - x.period % 16 < s.month
             AND (i.aggregation_time = 'last' OR own.dimension = 'boolean' OR x.period % 16 = coalesce(s.due % 16, 12))
             AND EXISTS (SELECT 1 FROM figure_kept k WHERE k.indicator = s.indicator AND k.period = x.period AND k.area = s.area
                           AND k.known_from <= s.known_day AND k.known_to > s.known_day)
           ORDER BY x.period DESC LIMIT 1) END
  LEFT JOIN figure_kept af ON af.indicator = s.indicator AND af.period = ap.id AND af.area = s.area
    AND af.known_from <= s.known_day AND af.known_to > s.known_day
  LEFT JOIN figure_kept bf ON bf.indicator = s.indicator AND bf.area = coalesce(s.reference_area, s.area)
    AND bf.period = CASE WHEN s.reference_area IS NULL THEN s.baseline_period ELSE ap.id END
    AND bf.known_from <= s.known_day AND bf.known_to > s.known_day
  LEFT JOIN series_linked link ON EXISTS (SELECT 1 FROM series_link) AND s.reference_area IS NULL
    AND link.indicator = s.indicator AND link.area = s.area AND link.previous <= s.baseline_period AND link.first > s.baseline_period
    AND link.last <= coalesce(ap.id, s.due) AND link.next > coalesce(ap.id, s.due)
  LEFT JOIN json_each('[' || CASE WHEN s.baseline_period IS NOT NULL AND s.reference_area IS NULL AND EXISTS (
             SELECT 1 FROM figure_break k
             WHERE k.indicator = s.indicator AND k.area = s.area AND k.period > s.baseline_period AND k.period <= coalesce(ap.id, s.due)
               AND k.known_from <= s.known_day AND k.known_to > s.known_day AND k.is_linked = 0
               AND NOT (bf.known_from >= (
                   SELECT min(e.known_from) FROM figure_break e WHERE e.indicator = k.indicator AND e.area = k.area AND e.period = k.period)
                 AND EXISTS (
                   SELECT 1 FROM figure_kept e
                   WHERE e.indicator = bf.indicator AND e.period = bf.period AND e.area = bf.area AND e.known_from < bf.known_from)))
           THEN 1
           WHEN s.baseline_period IS NOT NULL AND s.reference_area IS NULL AND EXISTS (
             SELECT 1 FROM area_break_known k
             WHERE k.indicator = s.indicator AND k.area = s.area AND k.period > s.baseline_period AND k.period <= coalesce(ap.id, s.due) AND k.is_linked = 0
               AND NOT (bf.known_from >= k.day AND EXISTS (
                 SELECT 1 FROM figure_kept e
                 WHERE e.indicator = bf.indicator AND e.period = bf.period AND e.area = bf.area AND e.known_from < bf.known_from)))
           THEN 1
           WHEN i.derivation IN ('growth', 'difference') AND af.value IS NULL AND s.over IN ('last', 'each') AND EXISTS (
             SELECT 1 FROM indicator g CROSS JOIN figure_break k
             WHERE g.id IN (i.id, i.derived_from, i.derived_with) AND g.derivation = 'growth' AND k.indicator = g.derived_from AND k.area = s.area AND k.period = s.due
               AND k.known_from <= s.known_day AND k.known_to > s.known_day AND k.is_linked = 0)
           THEN 2
           WHEN i.derivation IN ('growth', 'difference') AND af.value IS NULL AND s.over IN ('last', 'each') AND EXISTS (
             SELECT 1 FROM area_break b
             WHERE b.area = s.area AND b.day BETWEEN s.first_day AND s.last_day AND EXISTS (
               SELECT 1 FROM indicator g WHERE g.id IN (i.id, i.derived_from, i.derived_with) AND g.derivation = 'growth'))
           THEN 2 ELSE 0 END || ']') broken
  LEFT JOIN json_each('["{' || CASE
    -- Sums and means over the periods from..to: every period's own figure; of a sum that is not over yet, those that are there. Growth rates
    -- are compounded: the n-th root of the product, by Newton's method, since SQLite may come without a power function.
    WHEN s.over IN ('sum', 'mean') AND s.period_to IS NOT NULL THEN (
      SELECT group_concat('\"' || role || printf('%06d%03d', period, flags) || vintage || '\":' || printf('%!.17g', value))
      FROM (
        SELECT role, period, vintage, flags,
               CASE WHEN known = 0 OR (known < parts AND (s.over = 'mean' OR s.last_day < s.as_of)) THEN NULL
                    WHEN s.over = 'sum' THEN total
                    WHEN i.derivation IS NOT 'growth' THEN total / known
                    ELSE (
                      WITH RECURSIVE
                        factor(k, x) AS (SELECT CAST(j.key AS INTEGER), 1.0 + j.value * own.factor FROM json_each(list) j),
                        product(k, x) AS (SELECT k, x FROM factor WHERE k = 0 UNION ALL SELECT f.k, p.x * f.x FROM product p JOIN factor f ON f.k = p.k + 1),
                        root(y, was, step) AS (
                          SELECT 1.0 + total / known * own.factor, 0.0, 0
                          UNION ALL
                          SELECT y - (y - (SELECT x FROM product WHERE k = parts - 1) / (
                                   WITH RECURSIVE power(k, v) AS (SELECT 1, 1.0 UNION ALL SELECT k + 1, v * root.y FROM power WHERE k < parts)
                                   SELECT v FROM power WHERE k = parts)) / parts, y, step + 1
                          FROM root WHERE step < 2000 AND abs(y - was) > 1e-15 * abs(y))
                      SELECT CASE WHEN (SELECT min(x) FROM factor) > 0 THEN (y - 1.0) / own.factor END FROM root ORDER BY step DESC LIMIT 1) END
                 AS value
        FROM (
        -- Windows, and no GROUP BY, because they go by the order of the periods.
        SELECT role, row_number() OVER w AS nth, max(CASE WHEN value IS NOT NULL THEN period END) OVER w AS period, max(vintage) OVER w AS vintage,
               coalesce(max(flags & 1) OVER w | max(flags & 2) OVER w | max(flags & 4) OVER w | max(flags & 8) OVER w | max(flags & 16) OVER w
                 | max(flags & 32) OVER w | max(flags & 64) OVER w, 0) AS flags, count(*) OVER w AS parts, count(value) OVER w AS known, sum(value) OVER w AS total,
               '[' || group_concat(printf('%!.17g', value)) OVER w || ']' AS list
        FROM (
          SELECT w.role AS role, q.id AS period, k.value AS value, k.known_from AS vintage, k.flags AS flags
          FROM (SELECT 'a' AS role, s.area AS area UNION ALL SELECT 'b', s.reference_area WHERE s.reference_area IS NOT NULL) w
          CROSS JOIN period q ON q.months = s.period_to % 16 AND q.id <= s.period_to AND q.id >= coalesce(min(s.period_to, (s.period_from / 16 - s.period_from % 16 + s.period_to % 16) * 16), s.period_to)
          LEFT JOIN figure_kept k ON q.id / 16 - q.id % 16 < s.month AND k.indicator = s.indicator AND k.period = q.id AND k.area = w.area
            AND k.known_from <= s.known_day AND k.known_to > s.known_day)
        WINDOW w AS (PARTITION BY role ORDER BY period ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
        WHERE nth = 1) WHERE abs(value) < 9e999)
    -- A park's level comes from its history: on the last day of a period that is over, else on the clock's day, in whose month it then
    -- speaks, unless a figure is reported for a period that has not ended before. A level that is known at all proves a yes; that a park is
    -- not national is not to be concluded from what is inferred or general knowledge, nor from silence. A region or group counts its parks;
    -- with a yes or no, one is enough. It may have more (32) unless a register lists a region's parks of the level completely, or the members
    -- of a group are known completely and each one's level stands in a document; and less (64) where the level of one that counts does not.
    WHEN i.derivation = 'park_level' AND s.over IN ('last', 'each') AND s.area <> 0 THEN (
      SELECT group_concat('\"' || role || printf('%06d%03d', period, flags) || '\":' || printf('%!.17g', value))
      FROM (
        SELECT y.role AS role, y.period AS period,
               CASE WHEN kind.kind <> 'park' OR count(CASE WHEN l.evidence = 'document' THEN 1 END) = 1
                        OR sum(CASE WHEN has.ord = asked.ord OR (i.level_match = 'at_least' AND has.ord < asked.ord) THEN 1 ELSE 0 END) > 0
                    THEN 1.0 * min(coalesce(sum(CASE WHEN has.ord = asked.ord OR (i.level_match = 'at_least' AND has.ord < asked.ord) THEN 1 ELSE 0 END), 0),
                      CASE own.dimension WHEN 'boolean' THEN 1 ELSE 999999999 END) END AS value,
               CASE WHEN kind.kind = 'region' AND EXISTS (
                      SELECT 1 FROM vocabulary v
                      WHERE v.table_name = 'park_level' AND v.field = 'level' AND (v.ord = asked.ord OR (i.level_match = 'at_least' AND v.ord < asked.ord))
                        AND NOT EXISTS (
                          SELECT 1 FROM register_within r
                          WHERE r.kind = 'park' AND r.region = s.area AND (r.type IS NULL OR r.type = i.park_type) AND (r.level IS NULL OR r.level = v.word)
                            AND y.day BETWEEN r.first_day AND r.last_day)) THEN 32
                    WHEN kind.kind = 'area_group' AND (count(CASE WHEN l.evidence = 'document' THEN 1 END) < count(p.id) OR EXISTS (
                      SELECT 1 FROM area_group_open u WHERE u.area_group = s.area AND y.day BETWEEN u.first_day AND u.last_day)) THEN 32
                    ELSE 0 END
                 | CASE WHEN kind.kind = 'park' OR own.dimension = 'boolean' OR max(CASE WHEN l.evidence <> 'document'
                     AND (has.ord = asked.ord OR (i.level_match = 'at_least' AND has.ord < asked.ord)) THEN 1 ELSE 0 END) = 0 THEN 0 ELSE 64 END AS flags
        FROM (
          SELECT 'a' AS role,
                 CASE WHEN s.last_day < s.as_of THEN s.due ELSE 0 END AS period,
                 CASE WHEN s.last_day < s.as_of THEN s.last_day ELSE s.as_of END AS day
          WHERE (s.over = 'last' OR s.due IS NULL OR s.first_day <= s.as_of)
            AND (af.value IS NULL
              OR (coalesce(s.last_day, '9999-12-31') >= s.as_of AND ap.last_day < s.as_of))
          UNION ALL
          SELECT 'b', b.id, b.last_day FROM period b WHERE b.id = s.baseline_period AND bf.value IS NULL) y
        JOIN area kind ON kind.id = s.area
        JOIN vocabulary asked ON asked.table_name = 'park_level' AND asked.field = 'level' AND asked.word = i.level
        LEFT JOIN park p ON (i.park_type IS NULL OR p.type = i.park_type) AND (
          p.id = s.area
          OR p.region IN (SELECT w.region FROM region_within w WHERE w.within = s.area)
          OR p.id IN (SELECT m.member FROM area_member m WHERE m.area_group = s.area AND y.day BETWEEN m.first_day AND m.last_day))
          AND NOT EXISTS (SELECT 1 FROM area_day x WHERE x.area = p.id AND y.day NOT BETWEEN x.first_day AND x.last_day)
        LEFT JOIN park_level l ON l.park = p.id AND y.day BETWEEN l.first_day AND l.last_day
        LEFT JOIN vocabulary has ON has.table_name = 'park_level' AND has.field = 'level' AND has.word = l.level
        GROUP BY y.role, y.period, y.day, kind.kind, asked.ord) WHERE value IS NOT NULL) END || '}"]') special
  LEFT JOIN json_each(special.value) sa ON sa.key GLOB 'a*'
  LEFT JOIN json_each(special.value) sb ON sb.key GLOB 'b*';

CREATE VIEW target_required AS
  -- The required number in the indicator's unit, or the reason why there is none. far is the upper end: of between its own, else the same.
  SELECT f.*, reason.word AS bar,
         CASE WHEN f.is_comparable = 1 AND (f.broken <> 1 OR f.basis = 'level') THEN CASE f.basis WHEN 'level' THEN f.value * (f.factor / f.own_factor)
           ELSE f.base * CASE f.basis WHEN 'ratio' THEN f.value * f.factor WHEN 'change' THEN 1.0 ELSE 1.0 + f.value * f.factor END
              + CASE f.basis WHEN 'change' THEN f.value * (f.factor / f.own_factor) ELSE 0.0 END END END AS required,
         CASE WHEN f.is_comparable = 1 AND (f.broken <> 1 OR f.basis = 'level') THEN CASE f.basis WHEN 'level' THEN coalesce(f.value_high, f.value) * (f.factor / f.own_factor)
           ELSE f.base * CASE f.basis WHEN 'ratio' THEN coalesce(f.value_high, f.value) * f.factor WHEN 'change' THEN 1.0
                           ELSE 1.0 + coalesce(f.value_high, f.value) * f.factor END
              + CASE f.basis WHEN 'change' THEN coalesce(f.value_high, f.value) * (f.factor / f.own_factor) ELSE 0.0 END END END AS far
  FROM target_found f
  LEFT JOIN vocabulary reason ON reason.table_name = 'target_progress' AND reason.field = 'reason' AND reason.word = CASE
    WHEN f.area = 0 THEN 'no_members'
    WHEN f.is_ended = 1 THEN 'ended'
    WHEN f.is_comparable = 0 THEN 'unit'
    WHEN (f.broken = 1 AND f.basis <> 'level') OR f.broken = 2 THEN 'break'
    WHEN f.basis <> 'level' AND f.reference_area IS NULL AND f.base IS NULL THEN 'no_baseline'
    WHEN f.reference_area IS NOT NULL AND f.actual IS NOT NULL AND f.base IS NULL THEN 'no_reference'
    WHEN f.actual_flags & 1 = 1 OR (f.basis <> 'level' AND f.base_flags & 1 = 1) THEN 'definition' END;

CREATE VIEW target_judged AS
  -- Whether the figure meets what is required: not below it where the target pulls up, not above far where it pulls down, both where the
  -- indicator is to be maintained; so between is decided at its good end, because more is no failure. Comparisons carry a relative tolerance
  -- of 1e-9, and none with nothing; about (~) is met from 5 % short of it on the good side. Over N is more than N, under N is less.
  -- A figure of what is not known completely may be more or less (figure_flag), and so may a base: what they do not decide is incomplete.
  SELECT r.*, CASE WHEN u.met IS NULL THEN v.met END AS met, coalesce(r.bar, incomplete.word) AS reason,
         CASE WHEN r.over = 'sum' AND r.basis = 'level' AND r.base_period IS NOT NULL THEN 0.0 WHEN r.broken <> 1 THEN r.base END AS start
  FROM target_required r
  LEFT JOIN verdict v ON r.bar IS NULL AND v.met = (
    (r.pull = 'decrease' OR r.actual - r.required + CASE r.comparator WHEN '~' THEN 0.05 * abs(r.required) ELSE 0.0 END
       > CASE WHEN (r.comparator = '>' AND r.actual_bound IS NOT 'over') OR r.actual_bound IS 'under' THEN 1.0 ELSE -1.0 END * (1e-9 * abs(r.required) + 1e-300))
    AND (r.pull = 'increase' OR r.actual - r.far - CASE r.comparator WHEN '~' THEN 0.05 * abs(r.far) ELSE 0.0 END
       < CASE WHEN (r.comparator = '<' AND r.actual_bound IS NOT 'under') OR r.actual_bound IS 'over' THEN -1.0 ELSE 1.0 END * (1e-9 * abs(r.far) + 1e-300)))
  LEFT JOIN verdict u ON u.met = 1 AND v.met IS NOT NULL AND (
    (r.basis <> 'level' AND r.base_flags & 96 > 0)
    OR (r.actual_flags & 96 > 0 AND CASE
      WHEN r.pull = 'increase' THEN r.actual_flags & CASE v.met WHEN 1 THEN 64 ELSE 32 END > 0
      WHEN r.pull = 'decrease' THEN r.actual_flags & CASE v.met WHEN 1 THEN 32 ELSE 64 END > 0
      ELSE v.met = 1 OR (r.actual < r.required AND r.actual_flags & 32 > 0) OR (r.actual > r.far AND r.actual_flags & 64 > 0) END))
  LEFT JOIN vocabulary incomplete ON incomplete.table_name = 'target_progress' AND incomplete.field = 'reason' AND incomplete.word = CASE u.met WHEN 1 THEN 'incomplete' END;

CREATE VIEW target_measured AS
  -- The measures that people use, side by side.
  SELECT j.*,
         -- 完成率: actual over required, inverted for falling ones and above the upper end; without a meaning for signs or zeros it is 1 when met
         -- and 0 when not.
         CASE WHEN j.met IS NULL THEN NULL
              WHEN j.pull = 'decrease' THEN CASE WHEN j.actual > 0 AND j.far >= 0 THEN j.far / j.actual ELSE 1.0 * j.met END
              WHEN j.pull = 'maintain' AND j.met = 0 AND j.actual > j.far AND j.required > 0 THEN j.far / j.actual
              WHEN j.required > 0 AND j.actual >= 0 THEN j.actual / j.required
              ELSE 1.0 * j.met END AS attainment,
         -- How far it was from the baseline, of a sum from nothing; null where the baseline was good enough already.
         CASE WHEN j.reference_area IS NOT NULL THEN NULL
              WHEN j.pull <> 'increase' AND j.start > j.far + 1e-9 * abs(j.far) THEN j.far - j.start
              WHEN j.pull <> 'decrease' AND j.start < j.required - 1e-9 * abs(j.required) THEN j.required - j.start END AS way,
         -- The share of the time from the baseline to the due period that had elapsed at the end of the actual's period, in months.
         CASE WHEN j.due / 16 > j.base_period / 16 AND CASE j.actual_period WHEN 0 THEN j.month ELSE j.actual_period / 16 END > j.base_period / 16
              THEN 1.0 * (CASE j.actual_period WHEN 0 THEN j.month ELSE j.actual_period / 16 END - j.base_period / 16) / (j.due / 16 - j.base_period / 16)
              END AS elapsed,
         -- How much is short of it, in the indicator's unit; 0 or less when nothing is.
         CASE WHEN j.met IS NULL THEN NULL
              WHEN j.pull = 'decrease' OR (j.pull = 'maintain' AND j.actual > j.far) THEN j.actual - j.far ELSE j.required - j.actual END AS gap
  FROM target_judged j;

CREATE VIEW status_expected AS
  -- The verdict of a target, area and due period on each of the days: the definition that status_kept equals. distance is the covered share of
  -- the way from baseline to required, or 1 when met and 0 when not where there is no way to go; distance over elapsed is the pace, on track
  -- from 1. actual_period is 0 where a level speaks in the month of the day.
  SELECT m.target AS target, m.area AS area, m.due AS due, m.day AS day, m.indicator AS indicator,
         m.required AS required, m.far AS far, m.actual AS actual, m.actual_period AS actual_period, m.actual_source AS actual_source,
         m.actual_vintage AS actual_vintage, m.actual_bound AS actual_bound, m.actual_reporter AS actual_reporter,
         m.actual_flags AS actual_flags, m.base AS base, m.base_period AS base_period, m.base_vintage AS base_vintage, m.base_flags AS base_flags,
         m.base_bound AS base_bound, m.start AS start, m.way AS way,
         m.attainment AS attainment,
         CASE WHEN m.met IS NOT NULL AND m.start IS NOT NULL AND m.reference_area IS NULL THEN coalesce((m.actual - m.start) / m.way, 1.0 * m.met) END
           AS distance,
         m.elapsed AS elapsed, m.gap AS gap, status.word AS status, m.reason AS reason
  FROM target_measured m
  LEFT JOIN vocabulary status ON status.table_name = 'target_progress' AND status.field = 'status' AND status.word = CASE
    WHEN m.reason IS NOT NULL THEN 'unevaluable'
    WHEN m.is_over = 1 THEN CASE WHEN m.met = 1 THEN 'met' WHEN m.met = 0 THEN 'missed' ELSE 'overdue' END
    WHEN m.met IS NULL THEN 'open'
    WHEN m.met = 1 AND (m.reachable_early = 1 OR m.due IS NULL) THEN 'reached'
    WHEN m.elapsed IS NULL OR m.start IS NULL OR m.reference_area IS NOT NULL THEN 'open'
    WHEN coalesce((m.actual - m.start) / m.way, 1.0 * m.met) >= m.elapsed * (1 - 1e-9) THEN 'on_track' ELSE 'behind' END;
