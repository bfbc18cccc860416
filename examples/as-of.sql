-- Another day in the plain sqlite3 program: what was due, met and behind on as_of, by what was known on known_on.
--
--   sqlite3 -init examples/as-of.sql policies.db
--   UPDATE clock SET as_of = '2026-06-30', known_on = '2026-06-30';
--
-- The views that depend on the clock are laid over a temporary one, which begins with today. They belong to one connection, and the file may
-- be read only. Their text is the library's own: nothing is read from the file. What is written to such a view is written as of that day.
--
-- Written by schema/make-as-of.sh from the schema.
CREATE TEMP TABLE clock (
  as_of     TEXT NOT NULL,
  known_on  TEXT NOT NULL,
  CONSTRAINT "as_of: a day as YYYY-MM-DD" CHECK (as_of IS date(as_of, '+0 days')),
  CONSTRAINT "known_on: a day as YYYY-MM-DD" CHECK (known_on IS date(known_on, '+0 days'))
);
CREATE TEMP VIEW clock_today AS
  -- The two dates that views depend on: as_of (what is due) and known_on (what was known). Today is the civil day in China, UTC+8
  -- all year, so the machine's time zone does not change an answer.
  SELECT date('now', '+8 hours') AS as_of, date('now', '+8 hours') AS known_on
;
INSERT INTO temp.clock (as_of, known_on) SELECT as_of, known_on FROM temp.clock_today;
CREATE TEMP TRIGGER clock_insert BEFORE INSERT ON clock BEGIN SELECT RAISE(ABORT, 'clock: one row, which UPDATE sets'); END;
CREATE TEMP TRIGGER clock_delete BEFORE DELETE ON clock BEGIN SELECT RAISE(ABORT, 'clock: one row, which UPDATE sets'); END;
CREATE TEMP VIEW agency_handed AS
  -- An agency whose duties others have on the clock's day, and each that has them then.
  SELECT x.agency AS agency, x.successor AS now
  FROM clock k JOIN agency_succession x ON x.from_day <= k.as_of
  WHERE NOT EXISTS (SELECT 1 FROM agency_successor s WHERE s.predecessor = x.successor AND s.from_day <= k.as_of)
;
CREATE TEMP VIEW agency_answers AS
  -- An agency that documents name, by code, and one that answers for its duties on the clock's day: itself or a successor.
  SELECT g.code AS agency_code, coalesce(n.code, g.code) AS now_agency_code
  FROM agency g
  LEFT JOIN agency_handed h ON h.agency = g.id
  LEFT JOIN agency n ON n.id = h.now
;
CREATE TEMP VIEW clock_number AS
  -- The clock in numbers: day is known_on in days since 1970-01-01, as vintages are counted, month is as_of's in months since year 0, as
  -- period.id / 16 counts them.
  SELECT as_of AS as_of,
         CAST(julianday(known_on) - 2440587.5 AS INTEGER) AS day,
         CAST(substr(as_of, 1, 4) AS INTEGER) * 12 + CAST(substr(as_of, 6, 2) AS INTEGER) - 1 AS month
  FROM clock
;
CREATE TEMP VIEW figure_current AS
  -- The figures that count on the clock's day.
  SELECT indicator AS indicator, period AS period, area AS area, known_from AS known_from, known_to AS known_to, value AS value, how AS how,
         bound AS bound, source AS source, flags AS flags, flags & 1 AS differs
  FROM figure_kept WHERE known_from <= (SELECT day FROM clock_number) AND known_to > (SELECT day FROM clock_number)
;
CREATE TEMP VIEW figure AS
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
  LEFT JOIN source s ON s.id = f.source
;
CREATE TEMP VIEW figure_claim AS
  -- What a source says of a figure on the clock's day: what it stands by, and a later estimated or provisional figure that does not replace it.
  SELECT s.indicator AS indicator, s.period AS period, s.area AS area, s.source AS source, s.value AS value, o.status AS status, s.vintage AS vintage
  FROM figure_standing s
  CROSS JOIN observation o ON o.indicator = s.indicator AND o.period = s.period AND o.area = s.area AND o.vintage = s.vintage AND o.source = s.source
  WHERE s.vintage <= (SELECT day FROM clock_number) AND s.until > (SELECT day FROM clock_number)
;
CREATE TEMP VIEW figure_contradicted AS
  -- The figures of which different values are said; a difference below 1e-9 of the value is none. Few have several sources, or a figure that is
  -- not final beside one that is: those are found first.
  SELECT c.indicator AS indicator, c.period AS period, c.area AS area
  FROM (
    SELECT indicator AS indicator, period AS period, area AS area FROM observation
    WHERE vintage <= (SELECT day FROM clock_number) AND is_forecast = 0
    GROUP BY indicator, period, area HAVING min(source) <> max(source) OR min(is_provisional) <> max(is_provisional)) k
  CROSS JOIN figure_claim c ON c.indicator = k.indicator AND c.period = k.period AND c.area = k.area
  GROUP BY c.indicator, c.period, c.area HAVING max(c.value) - min(c.value) > 1e-9 * max(abs(max(c.value)), abs(min(c.value)))
;
CREATE TEMP VIEW figure_conflict AS
  -- A value of a figure of which sources disagree, or a source with itself: a provisional one after a final one. counts is 1 for the value by
  -- which targets are judged.
  SELECT i.code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en, a.code AS area_code, a.name AS area,
         p.code AS period, s.code AS source_code, s.name AS source, c.value AS value, u.code AS unit, c.status AS status,
         date(c.vintage * 86400, 'unixepoch') AS vintage,
         CASE WHEN EXISTS (
           SELECT 1 FROM figure_reported f WHERE f.indicator = c.indicator AND f.period = c.period AND f.area = c.area
             AND f.known_from <= (SELECT day FROM clock_number) AND f.known_to > (SELECT day FROM clock_number)
             AND f.source = c.source AND f.vintage = c.vintage) THEN 1 ELSE 0 END AS counts
  FROM figure_contradicted d
  CROSS JOIN figure_claim c ON c.indicator = d.indicator AND c.period = d.period AND c.area = d.area
  JOIN indicator i ON i.id = c.indicator
  JOIN unit u ON u.id = i.unit
  JOIN area a ON a.id = c.area
  JOIN period p ON p.id = c.period
  JOIN source s ON s.id = c.source
;
CREATE TEMP VIEW figure_stated AS
  -- A reported figure that counts on the clock's day. The joins are plain, so that a condition on indicator or area finds its index.
  SELECT i.id AS indicator, i.code AS indicator_code, i.derivation AS derivation, i.aggregation_area AS aggregation_area, u.dimension AS dimension,
         u.factor AS factor, u.change_only AS change_only, f.period AS period, a.id AS area, a.code AS area_code, f.value AS value, f.source AS source
  FROM indicator i
  JOIN unit u ON u.id = i.unit
  JOIN indicator_period x ON x.indicator = i.id
  JOIN figure_current f ON f.indicator = x.indicator AND f.period = x.period
  JOIN area a ON a.id = f.area
  WHERE f.how IS NULL
;
CREATE TEMP VIEW figure_yearly AS
  -- The same beside the figure of the year before; times is the one over the other.
  SELECT f.*, b.value AS before, CASE WHEN b.value * f.value > 0 THEN f.value / b.value END AS times
  FROM figure_stated f
  CROSS JOIN figure_current b ON b.indicator = f.indicator AND b.period = f.period - 192 AND b.area = f.area
;
CREATE TEMP VIEW figure_doubt_year AS
  -- What is doubtful beside the year before. A factor near 10^4 or 10^8 is what a wrong unit makes (万元 for 亿元), within twice and half of
  -- it. A jump is five times or a fifth, of an amount of which the larger has 20 or more. The same value to the last of four digits or more
  -- was perhaps copied. Growth rates, differences and ranks may jump.
  SELECT y.indicator AS indicator, y.indicator_code AS indicator_code, y.period AS period, y.area AS area, y.area_code AS area_code, y.value AS value,
         y.source AS source, y.before AS compared_with, y.area AS compared_area, y.period - 192 AS compared_period, y.times AS times,
         CASE WHEN y.times BETWEEN 5e3 AND 2e4 OR y.times BETWEEN 5e7 AND 2e8 OR 1 / y.times BETWEEN 5e3 AND 2e4 OR 1 / y.times BETWEEN 5e7 AND 2e8
              THEN 'factor' WHEN y.value = y.before THEN 'repeated' ELSE 'jump' END AS kind
  FROM figure_yearly y
  WHERE CASE WHEN y.value = y.before
             THEN length(trim(replace(printf('%.15g', abs(y.value)), '.', ''), '0')) >= 4
             ELSE (y.times >= 5 OR y.times <= 0.2) AND max(abs(y.value), abs(y.before)) >= 20 AND y.dimension <> 'ratio'
               AND coalesce(y.derivation, '') NOT IN ('growth', 'difference', 'rank') END
;
CREATE TEMP VIEW figure_doubt_share AS
  -- A percentage above 100 that is no growth and no difference.
  SELECT f.indicator AS indicator, f.indicator_code AS indicator_code, f.period AS period, f.area AS area, f.area_code AS area_code, f.value AS value,
         f.source AS source, 1 / f.factor AS compared_with, f.area AS compared_area, f.period AS compared_period, 'above_100' AS kind
  FROM figure_stated f
  WHERE f.dimension = 'ratio' AND f.factor < 1 AND f.change_only = 0 AND coalesce(f.derivation, '') NOT IN ('growth', 'difference')
    AND f.value * f.factor > 1.000000001
;
CREATE TEMP VIEW figure_doubt_whole AS
  -- A part that is more than its whole, of what adds up over areas.
  SELECT f.indicator AS indicator, f.indicator_code AS indicator_code, f.period AS period, f.area AS area, f.area_code AS area_code, f.value AS value,
         f.source AS source, w.value AS compared_with, w.area AS compared_area, f.period AS compared_period, 'over_whole' AS kind
  FROM figure_stated f
  CROSS JOIN area_whole o ON o.area = f.area
  CROSS JOIN figure_current w ON w.indicator = f.indicator AND w.period = f.period AND w.area = o.whole
  WHERE f.aggregation_area = 'sum' AND w.value >= 0 AND f.value > w.value * 1.000000001
;
CREATE TEMP VIEW figure_doubted AS
  -- All of them.
  SELECT indicator, indicator_code, period, area, area_code, value, source, compared_with, compared_area, compared_period, kind, times
  FROM figure_doubt_year
  UNION ALL
  SELECT indicator, indicator_code, period, area, area_code, value, source, compared_with, compared_area, compared_period, kind, NULL
  FROM figure_doubt_share
  UNION ALL
  SELECT indicator, indicator_code, period, area, area_code, value, source, compared_with, compared_area, compared_period, kind, NULL
  FROM figure_doubt_whole
;
CREATE TEMP VIEW figure_doubt AS
  -- A reported figure that is doubtful, with the figure that makes it so. Nothing is refused for it.
  SELECT d.indicator_code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en, d.area_code AS area_code, a.name AS area,
         p.code AS period, d.kind AS kind, d.value AS value, u.code AS unit, s.code AS source_code, s.name AS source, d.compared_with AS compared_with,
         ca.code AS compared_area_code, ca.name AS compared_area, cp.code AS compared_period,
         CASE d.kind
           WHEN 'factor' THEN CASE WHEN d.times >= 1 THEN '为上年同期的' ELSE '上年同期为其' END || printf(' %.0f 倍，疑似计量单位有误', max(d.times, 1 / d.times))
           WHEN 'jump' THEN CASE WHEN d.times >= 1 THEN '为上年同期的' ELSE '上年同期为其' END || printf(' %.1f 倍', max(d.times, 1 / d.times))
           WHEN 'repeated' THEN '与上年同期完全相同'
           WHEN 'above_100' THEN '占比超过 100%'
           ELSE '大于' || ca.name || '的' || i.name END AS note,
         CASE d.kind
           WHEN 'factor' THEN CASE WHEN d.times >= 1 THEN printf('%.0f times the year before', d.times)
             ELSE printf('the year before was %.0f times as much', 1 / d.times) END || ': perhaps in another unit'
           WHEN 'jump' THEN CASE WHEN d.times >= 1 THEN printf('%.1f times the year before', d.times)
             ELSE printf('the year before was %.1f times as much', 1 / d.times) END
           WHEN 'repeated' THEN 'the same as the year before'
           WHEN 'above_100' THEN 'a share above 100 %'
           ELSE 'more than that of ' || ca.name END AS note_en
  FROM figure_doubted d
  JOIN indicator i ON i.id = d.indicator
  JOIN unit u ON u.id = i.unit
  JOIN area a ON a.id = d.area
  JOIN area ca ON ca.id = d.compared_area
  JOIN period p ON p.id = d.period
  JOIN period cp ON cp.id = d.compared_period
  JOIN source s ON s.id = d.source
;
CREATE TEMP VIEW task_responsibility AS
  -- A task and an agency that answers for it, as the document names it, and the agency that answers now, on the clock's day: the same, or its
  -- successor. An agency that was split has a row for each successor.
  SELECT d.code AS document_code, substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading,
         g.name AS agency, coalesce(k.as_written, g.short_name, g.name) AS agency_short,
         k.role AS role, k.ord AS agency_order,
         g.code AS agency_code,
         (SELECT substr(s.code, length(d.code) + 2) FROM clause s WHERE s.id = k.stated_in) AS stated_in,
         k.note AS note, coalesce(n.code, g.code) AS now_agency_code, coalesce(n.name, g.name) AS now_agency,
         w.agencies_open AS agencies_open
  FROM task_agency k
  JOIN task w ON w.id = k.task
  JOIN clause c ON c.id = k.task
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = k.agency
  LEFT JOIN agency_handed h ON h.agency = k.agency
  LEFT JOIN agency n ON n.id = h.now
;
CREATE TEMP VIEW target_responsibility AS
  -- A target and an agency that answers for it: the target's own agencies or, if it names none, its task's. The
  -- agency is the one that the document names; now_agency is the one that answers on the clock's day, see task_responsibility.
  SELECT t.code AS target_code, d.code AS document_code,
         g.name AS agency, coalesce(x.as_written, g.short_name, g.name) AS agency_short,
         x.role AS role, x.ord AS agency_order,
         'stated' AS stated_or_inherited,
         g.code AS agency_code, coalesce(n.code, g.code) AS now_agency_code, coalesce(n.name, g.name) AS now_agency,
         0 AS agencies_open
  FROM target_agency x
  JOIN target t ON t.id = x.target
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = x.agency
  LEFT JOIN agency_handed h ON h.agency = x.agency
  LEFT JOIN agency n ON n.id = h.now
  UNION ALL
  SELECT t.code, d.code, g.name, coalesce(k.as_written, g.short_name, g.name), k.role, k.ord, 'inherited', g.code, coalesce(n.code, g.code),
         coalesce(n.name, g.name), w.agencies_open
  FROM task_agency k
  JOIN task w ON w.id = k.task
  JOIN clause c ON c.within_task = k.task
  JOIN target t ON t.clause = c.id
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = k.agency
  LEFT JOIN agency_handed h ON h.agency = k.agency
  LEFT JOIN agency n ON n.id = h.now
  WHERE NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id)
;
CREATE TEMP VIEW task_duty AS
  -- A task and an agency that answers for it on the clock's day, once for each role, by ids.
  SELECT k.task AS task, k.agency AS agency, k.role AS role FROM task_agency k WHERE k.agency NOT IN (SELECT agency FROM agency_handed)
  UNION ALL
  SELECT DISTINCT k.task, h.now, k.role FROM agency_handed h JOIN task_agency k ON k.agency = h.agency
  WHERE NOT EXISTS (SELECT 1 FROM task_agency own WHERE own.task = k.task AND own.agency = h.now AND own.role = k.role)
;
CREATE TEMP VIEW target_duty AS
  -- The same of the agencies that targets themselves name.
  SELECT x.target AS target, x.agency AS agency, x.role AS role FROM target_agency x WHERE x.agency NOT IN (SELECT agency FROM agency_handed)
  UNION ALL
  SELECT DISTINCT x.target, h.now, x.role FROM agency_handed h JOIN target_agency x ON x.agency = h.agency
  WHERE NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = x.target AND own.agency = h.now AND own.role = x.role)
;
CREATE TEMP VIEW target_due AS
  -- What is due on the clock's day: of an undated target for every member, whoever is one on that day.
  -- From here to target_progress the views are plain joins, each value fetched once, so that a condition on any column finds its index.
  SELECT s.*, k.as_of AS as_of, k.day AS known_day, k.month AS month
  FROM clock_number k
  JOIN target_span s
  WHERE s.due IS NOT NULL OR (
    k.as_of BETWEEN s.first_bound AND s.last_bound
    AND (s.area <> 0 OR NOT EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = s.bound AND k.as_of BETWEEN m.first_day AND m.last_day)))
;
CREATE TEMP VIEW target_schedule AS
  -- A target x area x due period, groups and recurrences expanded.
  SELECT t.code AS target_code, d.code AS document_code, a.code AS area_code, a.name AS area, i.code AS indicator_code,
         due.code AS due_period
  FROM target_due s
  JOIN target t ON t.id = s.target
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  LEFT JOIN indicator i ON i.id = t.indicator
  LEFT JOIN period due ON due.id = s.due
  LEFT JOIN area a ON a.id = s.area
;
CREATE TEMP VIEW status_due AS
  -- target_due on each of those days.
  SELECT s.*, k.as_of AS as_of, k.day AS known_day, k.month AS month
  FROM status_day k
  JOIN target_span s
  WHERE s.due IS NOT NULL OR (
    k.as_of BETWEEN s.first_bound AND s.last_bound
    AND (s.area <> 0 OR NOT EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = s.bound AND k.as_of BETWEEN m.first_day AND m.last_day)))
;
CREATE TEMP VIEW target_found AS
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
  LEFT JOIN json_each(special.value) sb ON sb.key GLOB 'b*'
;
CREATE TEMP VIEW target_required AS
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
    WHEN f.actual_flags & 1 = 1 OR (f.basis <> 'level' AND f.base_flags & 1 = 1) THEN 'definition' END
;
CREATE TEMP VIEW target_judged AS
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
  LEFT JOIN vocabulary incomplete ON incomplete.table_name = 'target_progress' AND incomplete.field = 'reason' AND incomplete.word = CASE u.met WHEN 1 THEN 'incomplete' END
;
CREATE TEMP VIEW target_measured AS
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
  FROM target_judged j
;
CREATE TEMP VIEW status_expected AS
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
    WHEN coalesce((m.actual - m.start) / m.way, 1.0 * m.met) >= m.elapsed * (1 - 1e-9) THEN 'on_track' ELSE 'behind' END
;
CREATE TEMP VIEW target_state AS
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
    AND (v.indicator IN (SELECT indicator FROM indicator_stale) OR v.target IN (SELECT target FROM status_dirty))
;
CREATE TEMP VIEW target_evaluation AS
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
  LEFT JOIN unit u ON u.id = t.unit
;
CREATE TEMP VIEW target_explained AS
  -- target_explanation with the ids by which others join it.
  SELECT e.target AS target, e.area AS area_id, e.due AS due, e.kept_status AS kept_status,
         e.document_number AS document_number, e.force AS force, due.last_day AS due_day,
         e.code AS target_code, e.document_code AS document_code, e.document AS document, e.clause AS clause, e.heading AS heading,
         e.wording AS wording, a.code AS area_code, a.name AS area, e.indicator_code AS indicator_code, e.indicator_name AS indicator,
         coalesce(e.indicator_name_en, e.indicator_name) AS indicator_en, due.code AS due_period,
         e.basis AS basis, e.comparator AS comparator, e.required AS required, CASE WHEN e.comparator = 'between' THEN e.far END AS required_high, e.unit_code AS unit,
         CASE WHEN e.unit_code IN ('%', '‰') THEN e.unit_code WHEN e.unit_code IN ('百分点', '千分点') THEN ' 个' || e.unit_code ELSE ' ' || e.unit_code END AS unit_zh,
         CASE WHEN e.required IS NULL OR e.basis = 'level' THEN NULL
              ELSE printf('%.10g', e.required) || ' = ' || printf('%.10g', e.base) || CASE e.basis
                WHEN 'ratio' THEN ' × ' || printf('%.10g', e.value * e.factor)
                WHEN 'change' THEN CASE WHEN e.value < 0 THEN ' − ' ELSE ' + ' END || printf('%.10g', abs(e.value * e.factor / e.own_factor))
                ELSE ' × (1 ' || CASE WHEN e.value < 0 THEN '− ' ELSE '+ ' END || printf('%.10g', abs(e.value * e.factor)) || ')' END END AS formula,
         e.base AS base, bp.code AS base_period, ba.name AS base_area, date(e.base_vintage * 86400, 'unixepoch') AS base_vintage,
         e.actual AS actual, e.actual_bound AS actual_bound, ap.code AS actual_period, e.actual_source AS actual_source, s.name AS source,
         s.synthetic AS synthetic, date(e.actual_vintage * 86400, 'unixepoch') AS actual_vintage,
         e.status AS status, e.reason AS reason, e.attainment AS attainment, e.distance AS distance, e.elapsed AS elapsed, e.pace AS pace,
         e.gap AS gap, af.status AS actual_status, af.meaning_zh AS actual_is_zh, af.meaning_en AS actual_is_en,
         -- An estimate is not called a published figure.
         CASE WHEN e.actual_source = 'reported' AND e.actual_flags & 12 > 0 THEN 1 ELSE 0 END AS is_estimate,
         bf.status AS base_status, bf.meaning_zh AS base_is_zh, bf.meaning_en AS base_is_en, e.base_bound AS base_bound,
         CASE WHEN e.actual_flags & 96 > 0 THEN 1 ELSE 0 END AS is_partial
  FROM target_evaluation e
  LEFT JOIN period due ON due.id = e.due
  LEFT JOIN area a ON a.id = e.area
  LEFT JOIN period ap ON ap.id = e.actual_period
  LEFT JOIN period bp ON bp.id = e.base_period
  LEFT JOIN area ba ON ba.id = e.base_area
  LEFT JOIN figure_flag af ON af.flags = e.actual_flags & 31
  LEFT JOIN figure_flag bf ON bf.flags = e.base_flags & 31
  LEFT JOIN source s ON s.id = e.actual_reporter
;
CREATE TEMP VIEW target_explanation AS
  -- Why a target has its status on the clock's day, part by part: the clause, the figure with its source and vintage, the baseline or
  -- reference, the formula with its numbers, the verdict.
  SELECT target_code, document_code, document, clause, heading, wording, area_code, area, indicator_code, indicator, indicator_en,
         due_period, basis, comparator, required, required_high, unit, formula, base, base_period, base_area, base_vintage, actual,
         actual_bound, actual_period, actual_source, source, synthetic, actual_vintage, status, reason, attainment, distance, elapsed,
         pace, gap, actual_status, base_status, base_bound
  FROM target_explained
;
CREATE TEMP VIEW target_told AS
  -- target_progress with the ids by which others join it.
  SELECT x.target AS target, x.area_id AS area_id, x.due AS due, x.document AS document,
         x.document_number AS document_number, x.force AS force, x.clause AS clause, x.heading AS heading, x.wording AS wording,
         x.indicator AS indicator, x.due_day AS due_day, x.target_code AS target_code, x.document_code AS document_code, x.area_code AS area_code, x.area AS area,
         x.indicator_code AS indicator_code, x.due_period AS due_period,
         x.required AS required, x.actual AS actual, x.actual_period AS actual_period, x.actual_source AS actual_source,
         x.status AS status, x.reason AS reason, x.attainment AS attainment, x.distance AS distance, x.pace AS pace, x.gap AS gap,
         coalesce(x.area, '（组内无成员）') || ' ' || x.indicator || '：' || coalesce(x.due_period || CASE length(x.due_period) WHEN 4 THEN ' 年' ELSE ' ' END, '') ||
           CASE WHEN x.required IS NULL OR x.unit = '是否' THEN '要求“' || x.wording || '”'
                ELSE '要求' || CASE x.comparator WHEN '>=' THEN '不低于' WHEN '>' THEN '超过' WHEN '<=' THEN '不高于' WHEN '<' THEN '低于'
                                WHEN '~' THEN '约' ELSE '介于' END ||
                  ' ' || printf('%.10g', x.required) || CASE WHEN x.required_high IS NULL THEN '' ELSE ' 至 ' || printf('%.10g', x.required_high) END || x.unit_zh ||
                  CASE x.comparator WHEN '~' THEN '（允许偏差 5%）' ELSE '' END END ||
           coalesce('（' || x.base_area || ' ' || x.base_period || CASE length(x.base_period) WHEN 4 THEN ' 年' ELSE '' END || coalesce('，' || x.base_is_zh, '') ||
             CASE x.base_bound WHEN 'over' THEN '，原文为“超”' WHEN 'under' THEN '，原文为“不足”' WHEN 'about' THEN '，原文为“约”' ELSE '' END ||
             '：' || x.formula || '）', '') || '；' ||
           CASE WHEN x.actual IS NULL THEN '尚无数据'
                ELSE '实际 ' || CASE x.actual_bound WHEN 'over' THEN '超 ' WHEN 'under' THEN '不足 ' WHEN 'about' THEN '约 ' ELSE '' END ||
                  CASE WHEN x.unit <> '是否' THEN printf('%.10g', x.actual) || x.unit_zh WHEN x.actual > 0 THEN '是' ELSE '否' END || '（' || coalesce(x.actual_period || CASE length(x.actual_period) WHEN 4 THEN ' 年，' ELSE '，' END, '') ||
                  CASE WHEN x.is_estimate = 1 THEN x.actual_is_zh
                    ELSE CASE x.actual_source WHEN 'reported' THEN '公布数' WHEN 'derived' THEN '计算得出' WHEN 'aggregated' THEN '由成员汇总' ELSE '由各期汇总' END ||
                      coalesce('，' || x.actual_is_zh, '') END || CASE x.is_partial WHEN 1 THEN '，仅按已知情况计' ELSE '' END ||
                  coalesce('，' || x.source, '') || coalesce('，' || x.actual_vintage || ' 取得', '') || '）' END ||
           '；评价结果：' || status.meaning_zh || coalesce('（' || reason.meaning_zh || CASE x.reason WHEN 'ended' THEN coalesce('：' || (SELECT e.zh FROM area_ended e WHERE e.area = x.area_id), '') ELSE '' END || '）', '') ||
           CASE WHEN x.attainment IS NULL OR x.unit = '是否' THEN '' ELSE '，完成率 ' || printf('%.1f%%', x.attainment * 100) END ||
           CASE WHEN x.pace IS NULL THEN ''
             ELSE '，进度系数 ' || printf('%.2f', x.pace) || '（目标进程 ' || printf('%.1f%%', x.distance * 100) || '，时间进度 ' ||
               printf('%.1f%%', x.elapsed * 100) || '）' END ||
           '。依据：' || x.document_code || ' ' || x.clause || '“' || x.wording || '”。' AS explain,
         coalesce(x.area, '(a group without members)') || ', ' || x.indicator_en || ': ' ||
           CASE WHEN x.required IS NULL THEN '"' || x.wording || '" is asked'
                ELSE CASE x.comparator WHEN '>=' THEN 'at least' WHEN '>' THEN 'more than' WHEN '<=' THEN 'at most' WHEN '<' THEN 'less than'
                       WHEN '~' THEN 'about' ELSE 'between' END ||
                  ' ' || printf('%.10g', x.required) || CASE WHEN x.required_high IS NULL THEN '' ELSE ' and ' || printf('%.10g', x.required_high) END || ' ' || x.unit ||
                  CASE x.comparator WHEN '~' THEN ' (5 % allowed)' ELSE '' END || ' is required' END ||
           coalesce(' for ' || x.due_period, '') || coalesce(' (' || x.base_area || ' ' || x.base_period || coalesce(', ' || x.base_is_en, '') || coalesce(', ' || x.base_bound, '') || ': ' || x.formula || ')', '') || '; ' ||
           CASE WHEN x.actual IS NULL THEN 'there is no figure'
                ELSE 'the figure is ' || CASE x.actual_bound WHEN 'over' THEN 'over ' WHEN 'under' THEN 'under ' WHEN 'about' THEN 'about ' ELSE '' END ||
                  printf('%.10g', x.actual) || ' ' || x.unit || ' (' || coalesce(x.actual_period || ', ', '') || x.actual_source || coalesce(', ' || x.actual_is_en, '') ||
                  CASE x.is_partial WHEN 1 THEN ', of what is known' ELSE '' END ||
                  coalesce(', ' || x.source, '') || coalesce(', known ' || x.actual_vintage, '') || ')' END ||
           ' → ' || x.status || coalesce(': ' || reason.meaning_en || CASE x.reason WHEN 'ended' THEN coalesce(' (' || (SELECT e.en FROM area_ended e WHERE e.area = x.area_id) || ')', '') ELSE '' END, '') ||
           CASE WHEN x.attainment IS NULL THEN '' ELSE '; attainment ' || printf('%.1f%%', x.attainment * 100) END ||
           CASE WHEN x.pace IS NULL THEN ''
             ELSE ', pace ' || printf('%.2f', x.pace) || ' (' || printf('%.1f%%', x.distance * 100) || ' of the way in ' ||
               printf('%.1f%%', x.elapsed * 100) || ' of the time)' END ||
           '. Source: ' || x.document_code || ' ' || x.clause || ' "' || x.wording || '"' AS explain_en,
         x.unit AS unit, x.actual_status AS actual_status
  FROM target_explained x
  LEFT JOIN vocabulary status ON status.table_name = 'target_progress' AND status.field = 'status' AND status.word = x.status
  LEFT JOIN vocabulary reason ON reason.table_name = 'target_progress' AND reason.field = 'reason' AND reason.word = x.reason
;
CREATE TEMP VIEW target_progress AS
  -- Required, actual, status and why, for a target, an area and a due period, on the clock's day.
  SELECT target_code, document_code, area_code, area, indicator_code, due_period, required, actual, actual_period, actual_source, status,
         reason, attainment, distance, pace, gap, explain, explain_en, unit, actual_status
  FROM target_told
;
CREATE TEMP VIEW target_status AS
  -- target_progress without its sentences and names: what many targets are asked for at a time.
  SELECT e.code AS target_code, e.document_code AS document_code, a.code AS area_code, e.indicator_code AS indicator_code,
         due.code AS due_period, e.required AS required, e.actual AS actual, ap.code AS actual_period, e.actual_source AS actual_source,
         e.status AS status, e.reason AS reason, e.attainment AS attainment, e.distance AS distance, e.pace AS pace, e.gap AS gap,
         e.unit_code AS unit, af.status AS actual_status
  FROM target_evaluation e
  LEFT JOIN period due ON due.id = e.due
  LEFT JOIN area a ON a.id = e.area
  LEFT JOIN period ap ON ap.id = e.actual_period
  LEFT JOIN figure_flag af ON af.flags = e.actual_flags & 31
;
CREATE TEMP VIEW target_status_count AS
  -- How many rows of target_status have each status: a target counts for every area that it binds and every due period.
  SELECT status AS status, count(*) AS dues
  FROM target_state
  GROUP BY status
;
CREATE TEMP VIEW target_calendar AS
  -- The monthly list: a target, an area and a due period with names ready to read, who leads now, the days that are left on the clock's day (below
  -- 0 when the due day has passed), whether the document holds, and the sentence that says how far it is. Undated targets have no due day.
  SELECT p.target_code AS target_code, p.document AS document, p.document_number AS document_number, p.clause AS clause,
         p.indicator AS indicator, p.area AS subject, p.wording AS wording, p.due_period AS due_period, p.due_day AS due_day,
         CAST(julianday(p.due_day) - julianday(clock.as_of) AS INTEGER) AS days_left,
         (SELECT group_concat(agency, '、') FROM (
            SELECT r.now_agency AS agency FROM target_responsibility r
            WHERE r.target_code = p.target_code AND r.role = 'lead' GROUP BY r.now_agency_code, r.now_agency
            ORDER BY min(r.agency_order), r.now_agency_code)) AS lead,
         p.status AS status, p.force AS force, p.explain AS explain, p.explain_en AS explain_en, p.heading AS heading,
         p.document_code AS document_code, p.area_code AS area_code, p.indicator_code AS indicator_code
  FROM clock
  CROSS JOIN target_told p
;
CREATE TEMP VIEW target_counted AS
  -- A target x due period: how many it binds and how many of them have each status. One that binds an area as a whole has one row of
  -- target_state, and there is nothing to count.
  SELECT t.id AS target, s.due AS due, t.code AS target_code, d.code AS document_code, q.code AS due_period, q.last_day AS last_day,
         CAST(NULL AS REAL) AS quantifier_min, 1 AS members, 0 AS is_open,
         CASE WHEN s.status IN ('met', 'reached') THEN 1 ELSE 0 END AS met,
         CASE WHEN s.status = 'on_track' THEN 1 ELSE 0 END AS on_track,
         CASE WHEN s.status = 'behind' THEN 1 ELSE 0 END AS behind,
         CASE WHEN s.status = 'overdue' THEN 1 ELSE 0 END AS overdue,
         CASE WHEN s.status = 'unevaluable' THEN 1 ELSE 0 END AS unevaluable
  FROM target t
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN target_state s ON s.target = t.id
  LEFT JOIN period q ON q.id = s.due
  WHERE t.quantifier = 'whole'
  UNION ALL
  SELECT t.id, s.due, t.code, d.code, q.code, q.last_day, t.quantifier_min, count(nullif(s.area, 0)),
         EXISTS (
                      SELECT 1 FROM area_group_open u WHERE u.area_group = t.area AND coalesce(q.last_day, (SELECT as_of FROM clock)) BETWEEN u.first_day AND u.last_day),
         count(CASE WHEN s.status IN ('met', 'reached') THEN 1 END),
         count(CASE WHEN s.status = 'on_track' THEN 1 END),
         count(CASE WHEN s.status = 'behind' THEN 1 END),
         count(CASE WHEN s.status = 'overdue' THEN 1 END),
         count(CASE WHEN s.status = 'unevaluable' AND s.area <> 0 THEN 1 END)
  FROM target t
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN target_state s ON s.target = t.id
  LEFT JOIN period q ON q.id = s.due
  WHERE t.quantifier = 'each'
  GROUP BY t.id, s.due, t.code, d.code, q.code, q.last_day, t.quantifier_min, t.area
;
CREATE TEMP VIEW target_rollup AS
  -- A target x due period: how many it binds, how many meet it, whether that is enough, who fails, and of an undated one who does not meet it
  -- yet. Where the members are not known completely, one who fails proves that not all meet it, and a number that is reached stays reached;
  -- nothing else is decided.
  SELECT target_code, document_code, due_period, members, met, needed,
         CASE WHEN members = 0 OR is_undecided = 1 THEN NULL WHEN met >= needed - 1e-9 THEN 1 ELSE 0 END AS enough,
         CASE WHEN members = 0 OR is_undecided = 1 THEN 'unevaluable' ELSE status END AS status,
         (SELECT group_concat(name, '、') FROM (
            SELECT a.name AS name, a.id AS id
            FROM target_state f
            JOIN area a ON a.id = f.area
            WHERE f.target = x.target AND f.due IS x.due
              AND (f.status IN ('missed', 'behind', 'overdue', 'unevaluable') OR (f.status = 'open' AND x.last_day IS NULL))
            ORDER BY a.id)) AS failing,
         CASE WHEN members = 0 THEN 'no_members' WHEN is_undecided = 1 THEN 'incomplete' END AS reason
  FROM (
    SELECT w.*,
           CASE WHEN w.is_open = 0 OR w.members = 0 THEN 0
                WHEN w.quantifier_min IS NULL THEN CASE WHEN w.status IN ('met', 'reached', 'on_track') THEN 1 ELSE 0 END
                WHEN w.quantifier_min >= 1 THEN CASE WHEN w.status IN ('met', 'reached') THEN 0 ELSE 1 END
                ELSE 1 END AS is_undecided
    FROM (
      SELECT v.*,
             CASE WHEN v.met >= v.needed - 1e-9 THEN CASE WHEN v.is_over = 1 THEN 'met' ELSE 'reached' END
                  -- After the due date it is missed when even those of whom nothing is known would not be enough.
                  WHEN v.is_over = 1 THEN CASE WHEN v.met + v.overdue + v.unevaluable < v.needed - 1e-9 THEN 'missed'
                    WHEN v.met + v.overdue >= v.needed - 1e-9 THEN 'overdue' ELSE 'unevaluable' END
                  WHEN v.behind > 0 AND v.members - v.behind < v.needed - 1e-9 THEN 'behind'
                  WHEN v.unevaluable > 0 AND v.members - v.unevaluable < v.needed - 1e-9 THEN 'unevaluable'
                  WHEN v.met + v.on_track >= v.needed - 1e-9 THEN 'on_track'
                  ELSE 'open' END AS status
      FROM (
        SELECT n.*, CASE WHEN n.last_day < (SELECT as_of FROM clock) THEN 1 ELSE 0 END AS is_over,
               CASE WHEN n.quantifier_min IS NULL THEN 1.0 * n.members WHEN n.quantifier_min < 1 THEN n.quantifier_min * n.members
                    ELSE n.quantifier_min END AS needed
        FROM target_counted n) v) w) x
;
CREATE TEMP VIEW park_profile AS
  -- A park on the clock's day: level, region, managing agency, how many targets bind it alone or together with others, and how those that bind
  -- it alone stand. A target that falls due several times is one target, and has a status for each time.
  SELECT a.code AS park_code, a.name AS park, p.type AS type,
         (SELECT s.level FROM park_level s CROSS JOIN clock WHERE s.park = p.id AND clock.as_of BETWEEN s.first_day AND s.last_day) AS level,
         (SELECT s.evidence FROM park_level s CROSS JOIN clock WHERE s.park = p.id AND clock.as_of BETWEEN s.first_day AND s.last_day)
           AS level_evidence,
         (SELECT name FROM area r WHERE r.id = p.region) AS region,
         (SELECT r.name FROM region_within w JOIN region up ON up.id = w.within AND up.level = 'province' JOIN area r ON r.id = up.id
          WHERE w.region = p.region) AS province,
         (SELECT name FROM agency g WHERE g.id = p.agency) AS agency,
         (SELECT name FROM area o WHERE o.id = p.part_of) AS part_of,
         (SELECT count(DISTINCT s.target) FROM target_due s WHERE s.area = p.id) AS targets,
         (SELECT count(*) FROM area_member m JOIN target t ON t.area = m.area_group AND t.quantifier = 'whole'
          CROSS JOIN clock LEFT JOIN period due ON due.id = t.period_to
          WHERE m.member = p.id AND coalesce(due.last_day, clock.as_of) BETWEEN m.first_day AND m.last_day) AS shared_targets,
         CAST(substr(tally.value, 1, 8) AS INTEGER) AS met,
         CAST(substr(tally.value, 9, 8) AS INTEGER) AS missed,
         CAST(substr(tally.value, 17, 8) AS INTEGER) AS reached,
         CAST(substr(tally.value, 25, 8) AS INTEGER) AS on_track,
         CAST(substr(tally.value, 33, 8) AS INTEGER) AS behind,
         CAST(substr(tally.value, 41, 8) AS INTEGER) AS "open",
         CAST(substr(tally.value, 49, 8) AS INTEGER) AS overdue,
         CAST(substr(tally.value, 57, 8) AS INTEGER) AS unevaluable,
         a.note AS note,
         (SELECT w.status FROM park_status w CROSS JOIN clock WHERE w.park = p.id AND clock.as_of BETWEEN w.first_day AND w.last_day
          ORDER BY w.first_day DESC LIMIT 1) AS park_status
  FROM park p
  JOIN area a ON a.id = p.id
  -- One evaluation of the park for all eight counts, eight digits each: json_each sees the park's own id, and its value is there once.
  CROSS JOIN json_each((
    SELECT '["' || printf('%8d%8d%8d%8d%8d%8d%8d%8d',
        count(CASE WHEN e.status = 'met' THEN 1 END), count(CASE WHEN e.status = 'missed' THEN 1 END),
        count(CASE WHEN e.status = 'reached' THEN 1 END), count(CASE WHEN e.status = 'on_track' THEN 1 END),
        count(CASE WHEN e.status = 'behind' THEN 1 END), count(CASE WHEN e.status = 'open' THEN 1 END),
        count(CASE WHEN e.status = 'overdue' THEN 1 END), count(CASE WHEN e.status = 'unevaluable' THEN 1 END)) || '"]'
    FROM target_evaluation e WHERE e.area = p.id)) tally
;
CREATE TEMP VIEW ranking_figure AS
  -- Every indicator x period that has begun x park among its peers of the period's last day, with its figure or without one; back is 1 for
  -- the same period a year earlier. The smaller the score, the better; one of another definition is compared with nobody.
  SELECT i.code AS indicator_code, q.code AS period, m.peers AS peers, m.among AS among, b.back AS back, m.park AS park,
         v.value AS value, CASE WHEN v.value IS NOT NULL THEN coalesce(v.how, 'reported') END AS how,
         CASE WHEN v.flags & 1 = 1 THEN NULL WHEN i.direction = 'increase' THEN -v.value ELSE v.value END AS score
  FROM indicator i
  CROSS JOIN indicator_period x ON x.indicator = i.id
  CROSS JOIN period q ON q.id = x.period
  CROSS JOIN (SELECT 0 AS back UNION ALL SELECT 1) b
  JOIN period f ON f.id = q.id - 192 * b.back
  JOIN park_peer m ON f.last_day BETWEEN m.first_day AND m.last_day
  LEFT JOIN figure_kept v ON v.indicator = i.id AND v.period = f.id AND v.area = m.park
    AND (SELECT day FROM clock_number) BETWEEN v.known_from AND v.known_to - 1
  -- One condition for both: of the periods alone, SQLite would go over the whole table for a filter of its own.
  WHERE CASE WHEN x.period / 16 - x.period % 16 >= (SELECT month FROM clock_number) THEN 0 WHEN b.back = 0 THEN 1
          ELSE EXISTS (SELECT 1 FROM indicator_period y WHERE y.indicator = i.id AND y.period = q.id - 192) END
;
CREATE TEMP VIEW ranking_placed AS
  -- Place among the peers of the year, equals sharing the better one, and how many are as good or better.
  SELECT indicator_code, period, peers, among, back, park, value, how, score, rank() OVER w AS place, count(score) OVER w AS as_good
  FROM ranking_figure
  WINDOW w AS (PARTITION BY indicator_code, period, peers, among, back ORDER BY score IS NULL, score)
;
CREATE TEMP VIEW ranking_change AS
  -- The place that the park had a year earlier, beside its place.
  SELECT indicator_code, period, peers, among, back, park, value, how, score, place, as_good,
         lead(CASE WHEN score IS NOT NULL THEN place END) OVER (PARTITION BY indicator_code, period, peers, among, park ORDER BY back) AS previous
  FROM ranking_placed
;
CREATE TEMP VIEW ranking_counted AS
  -- How many are listed and how many of them compared, the best score, and that of the next place above.
  SELECT indicator_code, period, peers, among, park, value, how, score, place, as_good, previous,
         count(*) OVER w AS listed, count(score) OVER w AS compared, first_value(score) OVER w AS best,
         CASE WHEN place > 1 THEN nth_value(score, max(place - 1, 1)) OVER w END AS above
  FROM ranking_change
  WHERE back = 0
  WINDOW w AS (PARTITION BY indicator_code, period, peers, among ORDER BY score IS NULL, score
               ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
;
CREATE TEMP VIEW ranking_middle AS
  -- The scores on the middle place, or on the two middle ones where an even number is compared.
  SELECT indicator_code, period, peers, among, park, value, how, score, place, as_good, previous, listed, compared, best, above,
         nth_value(score, (compared + 1) / 2) OVER w AS middle, nth_value(score, compared / 2 + 1) OVER w AS other_middle
  FROM ranking_counted
  WHERE compared > 0
  WINDOW w AS (PARTITION BY indicator_code, period, peers, among ORDER BY score IS NULL, score
               ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
;
CREATE TEMP VIEW indicator_ranking AS
  -- Where every park stood in an indicator and a period, among all parks, those of the same level or province on the period's last day, or a
  -- group's. Ask for an indicator by its code, in WHERE indicator_code = '…', not through a join: else everything is ranked first.
  -- Equals share the better rank; of says among how many. Parks without a figure have a row, no rank, and a reason; missing counts those
  -- that are not compared. percentile = 100 * (worse + half of the other equals) / (of - 1): the share of the others that are worse, none
  -- for one park alone. Gaps say how much is short, in the unit; the best has no next. Where neither more nor less is better there is
  -- no rank. previous_rank is that in the same period of the year before, among that year's parks of the same level, province or group;
  -- rank_change is above 0 for a park that rose.
  SELECT i.code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en, q.code AS period, c.peers AS peers,
         c.among AS among, a.code AS park_code, a.name AS park, c.value AS value, u.code AS unit, c.how AS how,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL THEN c.place END AS rank,
         c.compared AS of, c.listed - c.compared AS missing,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL AND c.compared > 1
              THEN 100.0 * (c.compared - c.as_good + 0.5 * (c.as_good - c.place)) / (c.compared - 1) END AS percentile,
         CASE WHEN i.direction = 'increase' THEN -1.0 ELSE 1.0 END * (0.5 * c.middle + 0.5 * c.other_middle) AS median,
         CASE i.direction WHEN 'increase' THEN -c.best WHEN 'decrease' THEN c.best END AS best,
         CASE WHEN i.direction <> 'maintain' THEN c.score - c.best END AS gap_to_best,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL THEN c.score - c.above END AS gap_to_next,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL AND c.previous IS NOT NULL
              THEN (SELECT f.code FROM period f WHERE f.id = q.id - 192) END AS previous_period,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL THEN c.previous END AS previous_rank,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL THEN c.previous - c.place END AS rank_change,
         CASE WHEN c.value IS NULL THEN 'no_figure' WHEN c.score IS NULL THEN 'definition' WHEN i.direction = 'maintain' THEN 'direction' END
           AS reason
  FROM ranking_middle c
  JOIN indicator i ON i.code = c.indicator_code
  JOIN unit u ON u.id = i.unit
  JOIN period q ON q.code = c.period
  JOIN area a ON a.id = c.park
;
CREATE TEMP VIEW figure_compared AS
  -- The figures that count today and can be compared: one of another definition is with nobody's.
  SELECT v.indicator AS indicator, v.period AS period, v.area AS area, v.value AS value
  FROM figure_current v WHERE v.differs = 0
;
CREATE TEMP VIEW park_ranked AS
  -- A park x its peers x indicator x period that has begun, with its figure or without one. The arm says how its peers are found: all, by level,
  -- by province or by group; the class is the province or the group. The order is pinned: the park first, then what it is asked about.
  SELECT p.id AS park, a.code AS park_code, a.name AS park_name, n.arm AS arm,
         CASE n.arm WHEN 0 THEN 'all' WHEN 1 THEN 'same_level' WHEN 2 THEN 'same_region' ELSE g.code END AS peers,
         CASE n.arm WHEN 1 THEN s.level WHEN 2 THEN r.code WHEN 3 THEN g.code END AS among,
         i.id AS indicator, i.code AS indicator_code, i.name AS indicator_name, i.name_en AS name_en, i.unit AS unit,
         i.direction AS direction, q.id AS period, q.code AS period_code, q.last_day AS last_day, v.value AS value, v.how AS how, v.flags & 1 AS differs
  FROM area a
  CROSS JOIN park p ON p.id = a.id
  CROSS JOIN area_day e ON e.area = p.id
  CROSS JOIN (SELECT 0 AS arm UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) n
  LEFT JOIN park_level s ON n.arm = 1 AND s.park = p.id
  LEFT JOIN region_within u ON n.arm = 2 AND u.region = p.region AND (SELECT o.level FROM region o WHERE o.id = u.within) = 'province'
  LEFT JOIN area r ON r.id = u.within
  LEFT JOIN area_member m ON n.arm = 3 AND m.member = p.id
  LEFT JOIN area g ON g.id = m.area_group
  CROSS JOIN indicator i
  CROSS JOIN indicator_period x ON x.indicator = i.id
  CROSS JOIN period q ON q.id = x.period
  LEFT JOIN figure_kept v ON v.indicator = i.id AND v.period = x.period AND v.area = p.id
    AND (SELECT day FROM clock_number) BETWEEN v.known_from AND v.known_to - 1
  -- One condition, as in ranking_figure.
  WHERE CASE WHEN x.period / 16 - x.period % 16 >= (SELECT month FROM clock_number) THEN 0
          WHEN q.last_day NOT BETWEEN e.first_day AND e.last_day THEN 0 WHEN n.arm = 0 THEN 1
          WHEN n.arm = 1 THEN q.last_day BETWEEN s.first_day AND s.last_day WHEN n.arm = 2 THEN r.code IS NOT NULL
          ELSE g.code IS NOT NULL AND q.last_day BETWEEN m.first_day AND m.last_day END
;
CREATE TEMP VIEW park_ranking AS
  -- The ranks of indicator_ranking for who asks for a park: where it stood in each indicator and period, and among how many. What is not asked
  -- for costs nothing, and no other park is ranked; for the whole table of an indicator ask indicator_ranking. Figures of an indicator and a
  -- period lie together, so they are gone through, and it is looked whose they are.
  SELECT c.indicator_code AS indicator_code, c.indicator_name AS indicator, coalesce(c.name_en, c.indicator_name) AS indicator_en,
         c.period_code AS period, c.peers AS peers, c.among AS among, c.park_code AS park_code, c.park_name AS park, c.value AS value,
         u.code AS unit, CASE WHEN c.value IS NOT NULL THEN coalesce(c.how, 'reported') END AS how,
         CASE WHEN c.direction = 'maintain' OR coalesce(c.differs, 1) = 1 THEN NULL
              WHEN c.arm = 0
              THEN 1 + (SELECT count(*) FROM figure_compared w CROSS JOIN park p ON p.id = w.area
                          CROSS JOIN area_day e ON e.area = p.id AND c.last_day BETWEEN e.first_day AND e.last_day
                        WHERE w.indicator = c.indicator AND w.period = c.period
                          AND CASE c.direction WHEN 'increase' THEN w.value > c.value ELSE w.value < c.value END)
              ELSE 1 + (SELECT count(*) FROM figure_compared w
                        WHERE w.indicator = c.indicator AND w.period = c.period
                          AND CASE c.direction WHEN 'increase' THEN w.value > c.value ELSE w.value < c.value END
                          AND EXISTS (SELECT 1 FROM park_peer m WHERE m.park = w.area AND m.peers = c.peers AND m.among = c.among
                                        AND c.last_day BETWEEN m.first_day AND m.last_day)) END AS rank,
         CASE WHEN c.arm = 0
              THEN (SELECT count(*) FROM figure_compared w CROSS JOIN park p ON p.id = w.area
                      CROSS JOIN area_day e ON e.area = p.id AND c.last_day BETWEEN e.first_day AND e.last_day
                    WHERE w.indicator = c.indicator AND w.period = c.period)
              ELSE (SELECT count(*) FROM figure_compared w
                    WHERE w.indicator = c.indicator AND w.period = c.period
                      AND EXISTS (SELECT 1 FROM park_peer m WHERE m.park = w.area AND m.peers = c.peers AND m.among = c.among
                                    AND c.last_day BETWEEN m.first_day AND m.last_day)) END AS of,
         CASE WHEN c.value IS NULL THEN 'no_figure' WHEN c.differs = 1 THEN 'definition' WHEN c.direction = 'maintain' THEN 'direction' END
           AS reason
  FROM park_ranked c
  CROSS JOIN unit u ON u.id = c.unit
  -- Where nobody is compared there is no ranking.
  WHERE c.differs = 0 OR EXISTS (SELECT 1 FROM figure_compared w
          WHERE w.indicator = c.indicator AND w.period = c.period
            AND EXISTS (SELECT 1 FROM park_peer m WHERE m.park = w.area AND m.peers = c.peers AND m.among IS c.among
                          AND c.last_day BETWEEN m.first_day AND m.last_day))
;
CREATE TEMP VIEW standing_asked AS
  -- A park x indicator with the newest period that has begun and for which the park has a figure, or without one, any park; own is its figure
  -- where it is compared, before what it had a year earlier, and among whom on which day.
  SELECT p.id AS park, a.code AS park_code, p.region AS region, i.id AS indicator, i.code AS indicator_code, i.direction AS direction,
         +q.id AS period, q.last_day AS last_day, v.value AS value, v.how AS how, CASE v.flags & 1 WHEN 0 THEN v.value END AS own,
         b.value AS before, f.last_day AS day_before
  FROM area a
  CROSS JOIN park p ON p.id = a.id
  CROSS JOIN indicator i
  CROSS JOIN period q ON q.id = coalesce(
    (SELECT x.period FROM indicator_period x
     WHERE x.indicator = i.id AND x.period / 16 - x.period % 16 < (SELECT month FROM clock_number)
       AND EXISTS (SELECT 1 FROM figure_kept n WHERE n.indicator = i.id AND n.period = x.period AND n.area = p.id
                     AND (SELECT day FROM clock_number) BETWEEN n.known_from AND n.known_to - 1)
     ORDER BY x.period DESC LIMIT 1),
    (SELECT x.period FROM indicator_period x
     WHERE x.indicator = i.id AND x.period / 16 - x.period % 16 < (SELECT month FROM clock_number)
       AND EXISTS (SELECT 1 FROM figure_kept n JOIN park other ON other.id = n.area
                   WHERE n.indicator = i.id AND n.period = x.period AND n.known_from <= (SELECT day FROM clock_number))
     ORDER BY x.period DESC LIMIT 1))
  LEFT JOIN figure_kept v ON v.indicator = i.id AND v.period = q.id AND v.area = p.id
    AND (SELECT day FROM clock_number) BETWEEN v.known_from AND v.known_to - 1
  CROSS JOIN area_day x ON x.area = p.id AND q.last_day BETWEEN x.first_day AND x.last_day
  LEFT JOIN period f ON f.id = q.id - 192
  LEFT JOIN figure_compared b ON b.indicator = i.id AND b.period = f.id AND b.area = p.id
;
CREATE TEMP VIEW standing_tally AS
  -- The same among each of its peers: how many are listed and compared, how many of these have more and less than the park, the outermost values
  -- and the next ones, and how many were better a year earlier, where the park was compared among the same peers then. Where most parks
  -- are peers, the figures of an indicator and a period, which lie together, are gone through, else the peers.
  SELECT c.park AS park, c.park_code AS park_code, c.indicator AS indicator, c.indicator_code AS indicator_code, c.direction AS direction,
         c.period AS period, c.value AS value, c.how AS how, c.own AS own, CAST('all' AS TEXT) AS peers, CAST(NULL AS TEXT) AS among,
         (SELECT count(*) FROM park_peer o WHERE o.peers = 'all' AND c.last_day BETWEEN o.first_day AND o.last_day) AS listed,
         count(*) AS compared, sum(w.value > c.own) AS more, sum(w.value < c.own) AS less, max(w.value) AS most, min(w.value) AS least,
         min(CASE WHEN w.value > c.own THEN w.value END) AS next_more, max(CASE WHEN w.value < c.own THEN w.value END) AS next_less,
         (SELECT CASE max(w.area = c.park) WHEN 1 THEN sum(CASE c.direction WHEN 'increase' THEN w.value > c.before ELSE w.value < c.before END) END
          FROM figure_compared w
          CROSS JOIN park o ON o.id = w.area
          CROSS JOIN area_day x ON x.area = w.area AND c.day_before BETWEEN x.first_day AND x.last_day
          WHERE w.indicator = c.indicator AND w.period = c.period - 192 AND c.before IS NOT NULL) AS better_before
  FROM standing_asked c
  CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period
  CROSS JOIN park o ON o.id = w.area
  CROSS JOIN area_day x ON x.area = w.area AND c.last_day BETWEEN x.first_day AND x.last_day
  GROUP BY c.park_code, c.indicator_code
  UNION ALL
  SELECT c.park AS park, c.park_code AS park_code, c.indicator AS indicator, c.indicator_code AS indicator_code, c.direction AS direction,
         c.period AS period, c.value AS value, c.how AS how, c.own AS own, CAST('same_level' AS TEXT) AS peers, s.level AS among,
         (SELECT count(*) FROM park_peer o WHERE o.peers = 'same_level' AND o.among = s.level AND c.last_day BETWEEN o.first_day AND o.last_day) AS listed,
         count(*) AS compared, sum(w.value > c.own) AS more, sum(w.value < c.own) AS less, max(w.value) AS most, min(w.value) AS least,
         min(CASE WHEN w.value > c.own THEN w.value END) AS next_more, max(CASE WHEN w.value < c.own THEN w.value END) AS next_less,
         (SELECT CASE max(w.area = c.park) WHEN 1 THEN sum(CASE c.direction WHEN 'increase' THEN w.value > c.before ELSE w.value < c.before END) END
          FROM figure_compared w
          CROSS JOIN park_level o ON o.park = w.area AND o.level = s.level AND c.day_before BETWEEN o.first_day AND o.last_day
          CROSS JOIN area_day x ON x.area = w.area AND c.day_before BETWEEN x.first_day AND x.last_day
          WHERE w.indicator = c.indicator AND w.period = c.period - 192 AND c.before IS NOT NULL) AS better_before
  FROM standing_asked c
  CROSS JOIN park_level s ON s.park = c.park AND c.last_day BETWEEN s.first_day AND s.last_day
  CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period
  CROSS JOIN park_level o ON o.park = w.area AND o.level = s.level AND c.last_day BETWEEN o.first_day AND o.last_day
  CROSS JOIN area_day x ON x.area = w.area AND c.last_day BETWEEN x.first_day AND x.last_day
  GROUP BY c.park_code, c.indicator_code
  UNION ALL
  SELECT c.park AS park, c.park_code AS park_code, c.indicator AS indicator, c.indicator_code AS indicator_code, c.direction AS direction,
         c.period AS period, c.value AS value, c.how AS how, c.own AS own, CAST('same_region' AS TEXT) AS peers, g.code AS among,
         (SELECT count(*) FROM region_within n JOIN park o ON o.region = n.region JOIN area_day x ON x.area = o.id
          WHERE n.within = r.id AND c.last_day BETWEEN x.first_day AND x.last_day) AS listed,
         count(*) AS compared, sum(w.value > c.own) AS more, sum(w.value < c.own) AS less, max(w.value) AS most, min(w.value) AS least,
         min(CASE WHEN w.value > c.own THEN w.value END) AS next_more, max(CASE WHEN w.value < c.own THEN w.value END) AS next_less,
         (SELECT CASE max(w.area = c.park) WHEN 1 THEN sum(CASE c.direction WHEN 'increase' THEN w.value > c.before ELSE w.value < c.before END) END
          FROM region_within n
          CROSS JOIN park o ON o.region = n.region
          CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period - 192 AND w.area = o.id
          CROSS JOIN area_day x ON x.area = w.area AND c.day_before BETWEEN x.first_day AND x.last_day
          WHERE n.within = r.id AND c.before IS NOT NULL) AS better_before
  FROM standing_asked c
  CROSS JOIN region_within u ON u.region = c.region
  CROSS JOIN region r ON r.id = u.within AND r.level = 'province'
  CROSS JOIN area g ON g.id = r.id
  CROSS JOIN region_within n ON n.within = r.id
  CROSS JOIN park o ON o.region = n.region
  CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period AND w.area = o.id
  CROSS JOIN area_day x ON x.area = w.area AND c.last_day BETWEEN x.first_day AND x.last_day
  GROUP BY c.park_code, c.indicator_code
  UNION ALL
  SELECT c.park AS park, c.park_code AS park_code, c.indicator AS indicator, c.indicator_code AS indicator_code, c.direction AS direction,
         c.period AS period, c.value AS value, c.how AS how, c.own AS own, g.code AS peers, g.code AS among,
         (SELECT count(*) FROM area_member n JOIN park o ON o.id = n.member
          WHERE n.area_group = g.id AND c.last_day BETWEEN n.first_day AND n.last_day) AS listed,
         count(*) AS compared, sum(w.value > c.own) AS more, sum(w.value < c.own) AS less, max(w.value) AS most, min(w.value) AS least,
         min(CASE WHEN w.value > c.own THEN w.value END) AS next_more, max(CASE WHEN w.value < c.own THEN w.value END) AS next_less,
         (SELECT CASE max(w.area = c.park) WHEN 1 THEN sum(CASE c.direction WHEN 'increase' THEN w.value > c.before ELSE w.value < c.before END) END
          FROM area_member n
          CROSS JOIN park o ON o.id = n.member
          CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period - 192 AND w.area = o.id
          WHERE n.area_group = g.id AND c.day_before BETWEEN n.first_day AND n.last_day AND c.before IS NOT NULL) AS better_before
  FROM standing_asked c
  CROSS JOIN area_member m ON m.member = c.park AND c.last_day BETWEEN m.first_day AND m.last_day
  CROSS JOIN area g ON g.id = m.area_group
  CROSS JOIN area_member n ON n.area_group = g.id AND c.last_day BETWEEN n.first_day AND n.last_day
  CROSS JOIN park o ON o.id = n.member
  CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period AND w.area = o.id
  GROUP BY c.park_code, c.indicator_code, g.code
;
CREATE TEMP VIEW standing_found AS
  -- The same by what is better: more where the indicator is to rise, else less.
  SELECT park AS park, park_code AS park_code, indicator AS indicator, indicator_code AS indicator_code, direction AS direction, period AS period,
         value AS value, how AS how, own AS own, peers AS peers, among AS among, listed AS listed, compared AS compared,
         CASE direction WHEN 'increase' THEN more ELSE less END AS better, compared - more - less AS equal,
         CASE direction WHEN 'increase' THEN most ELSE least END AS best,
         CASE direction WHEN 'increase' THEN next_more ELSE next_less END AS above, better_before AS better_before
  FROM standing_tally
;
CREATE TEMP VIEW park_standing AS
  -- Where a park stands in each indicator, in the newest period for which it has a figure: what it is strong in and where it is weak
  -- (补强重点). Columns as in indicator_ranking; standing is strength, middle or weak by standing_rule, and null where too few are
  -- compared, or the park is not. An indicator for which it has no figure has a row, of the newest period for which any park has one.
  -- Ask for a park by its code: each of its rows looks at all its peers.
  SELECT f.park_code AS park_code, a.name AS park, f.indicator_code AS indicator_code, i.name AS indicator,
         coalesce(i.name_en, i.name) AS indicator_en, q.code AS period, f.peers AS peers, f.among AS among, f.value AS value, u.code AS unit,
         CASE WHEN f.value IS NOT NULL THEN coalesce(f.how, 'reported') END AS how,
         CASE WHEN f.direction <> 'maintain' AND f.own IS NOT NULL THEN f.better + 1 END AS rank,
         f.compared AS of, f.listed - f.compared AS missing,
         CASE WHEN f.direction <> 'maintain' AND f.own IS NOT NULL AND f.compared > 1
              THEN 100.0 * (f.compared - f.better - f.equal + 0.5 * (f.equal - 1)) / (f.compared - 1) END AS percentile,
         CASE WHEN f.direction <> 'maintain' THEN f.best END AS best,
         CASE f.direction WHEN 'increase' THEN f.best - f.own WHEN 'decrease' THEN f.own - f.best END AS gap_to_best,
         CASE f.direction WHEN 'increase' THEN f.above - f.own WHEN 'decrease' THEN f.own - f.above END AS gap_to_next,
         CASE WHEN f.direction = 'maintain' OR f.own IS NULL OR f.compared < s.least THEN NULL
              WHEN s.parts * (f.better + 0.5 * (f.equal + 1)) <= f.compared THEN 'strength'
              WHEN s.parts * (f.compared - f.better - 0.5 * (f.equal - 1)) <= f.compared THEN 'weak'
              ELSE 'middle' END AS standing,
         CASE WHEN f.direction <> 'maintain' AND f.own IS NOT NULL THEN f.better_before - f.better END AS rank_change,
         CASE WHEN f.value IS NULL THEN 'no_figure' WHEN f.own IS NULL THEN 'definition' WHEN f.direction = 'maintain' THEN 'direction' END
           AS reason
  FROM standing_found f
  CROSS JOIN standing_rule s
  JOIN area a ON a.id = f.park
  JOIN indicator i ON i.id = f.indicator
  JOIN unit u ON u.id = i.unit
  JOIN period q ON q.id = f.period
;
CREATE TEMP VIEW target_standing AS
  -- The rank that a target promises (前二十) and the one that its area has, on the clock's day. source is reported, or how the rank follows:
  -- derived from the figures that are ranked. missing says how many places are lacking, 0 when none.
  SELECT x.target_code AS target_code, x.document_code AS document_code, x.area_code AS area_code, x.area AS area,
         x.indicator_code AS indicator_code, x.indicator AS indicator, x.indicator_en AS indicator_en, x.wording AS wording,
         x.due_period AS due_period, x.comparator AS comparator, x.required AS promised,
         x.actual AS rank, x.actual_period AS period, x.actual_source AS source,
         CASE WHEN x.gap IS NULL THEN NULL
              WHEN x.comparator = '<' AND x.gap >= 0 THEN x.gap + 1
              WHEN x.gap > 0 THEN x.gap ELSE 0.0 END AS missing,
         x.status AS status, x.reason AS reason
  FROM target_explanation x
  JOIN unit u ON u.code = x.unit
  WHERE u.dimension = 'rank'
;
CREATE TEMP VIEW followup_state AS
  -- The state of a follow-up on the clock's day, by ids; what was raised or happened later is not seen. The last event decides: after an answer
  -- it waits to be closed; before, it waits for an answer, and is overdue once the day for it has passed.
  SELECT s.*, CASE WHEN s.last_kind IN ('answered', 'closed') THEN s.last_kind WHEN s.due < s.as_of THEN 'overdue' ELSE 'open' END AS status
  FROM (
    SELECT f.id AS followup, f.target AS target, f.task AS task, f.area AS area, f.due_period AS due_period, k.as_of AS as_of,
           coalesce((SELECT e.agency FROM followup_event e WHERE e.followup = f.id AND e.kind = 'assigned' AND e.day <= k.as_of
                     ORDER BY e.ord DESC LIMIT 1), f.agency) AS agency,
           coalesce((SELECT e.due FROM followup_event e WHERE e.followup = f.id AND e.due IS NOT NULL AND e.day <= k.as_of
                     ORDER BY e.ord DESC LIMIT 1), f.due) AS due,
           (SELECT e.kind FROM followup_event e WHERE e.followup = f.id AND e.day <= k.as_of ORDER BY e.ord DESC LIMIT 1) AS last_kind,
           (SELECT max(e.ord) FROM followup_event e WHERE e.followup = f.id AND e.day <= k.as_of) AS last_ord
    FROM clock k JOIN followup f ON f.raised <= k.as_of) s
;
CREATE TEMP VIEW followup_duty AS
  -- A follow-up, its status, and who has to answer it on the clock's day: the agency asked, or each that has its duties then. One that is closed
  -- stays with the agency that had the duty on the day it was closed.
  SELECT s.followup AS followup, s.status AS status, coalesce(x.successor, s.agency) AS agency
  FROM followup_state s
  LEFT JOIN followup_event e ON e.followup = s.followup AND e.ord = s.last_ord AND s.status = 'closed'
  LEFT JOIN agency_succession x ON x.agency = s.agency AND x.from_day <= coalesce(e.day, s.as_of)
    AND NOT EXISTS (SELECT 1 FROM agency_successor n WHERE n.predecessor = x.successor AND n.from_day <= coalesce(e.day, s.as_of))
;
CREATE TEMP VIEW followup_overview AS
  -- A follow-up on the clock's day: its subject, the agency asked now, the day for an answer, its state and its last event. The agency is the one
  -- that has the duties of the one asked; if those were split, there is a row for each successor.
  SELECT f.code AS followup_code, s.status AS status, g.code AS agency_code, g.name AS agency, s.due AS due,
         CASE WHEN s.status <> 'closed' THEN CAST(julianday(s.due) - julianday(s.as_of) AS INTEGER) END AS days_left,
         t.code AS target_code, d.code AS document_code, substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading,
         a.code AS area_code, a.name AS area, q.code AS due_period, f.subject AS subject, f.raised AS raised, f.due AS first_due,
         (SELECT count(*) FROM followup_event e WHERE e.followup = f.id AND e.kind = 'extended' AND e.day <= s.as_of) AS extensions,
         (SELECT max(e.day) FROM followup_event e WHERE e.followup = f.id AND e.kind = 'answered' AND e.day <= s.as_of) AS answered,
         CASE WHEN s.status = 'closed' THEN e.day END AS closed,
         CASE WHEN s.status = 'closed' THEN e.outcome END AS outcome,
         e.day AS last_day, e.kind AS last_kind, e.text AS last_text, f.note AS note,
         o.code AS asked_agency_code, o.name AS asked_agency
  FROM followup_state s
  JOIN followup f ON f.id = s.followup
  JOIN followup_duty b ON b.followup = s.followup
  JOIN agency g ON g.id = b.agency
  JOIN agency o ON o.id = s.agency
  LEFT JOIN target t ON t.id = f.target
  CROSS JOIN clause c ON c.id = coalesce(t.clause, f.task)
  JOIN document d ON d.id = c.document
  LEFT JOIN area a ON a.id = f.area
  LEFT JOIN period q ON q.id = f.due_period
  LEFT JOIN followup_event e ON e.followup = s.followup AND e.ord = s.last_ord
;
CREATE TEMP VIEW followup_open AS
  -- The follow-ups that are raised and not closed on the clock's day, with the agency asked and the day for an answer.
  SELECT agency_code, agency, due, days_left, status, followup_code, subject, target_code, document_code, clause, heading,
         area_code, area, due_period, raised, answered, last_text
  FROM followup_overview
  WHERE status <> 'closed'
  ORDER BY agency_code, due, followup_code
;
CREATE TEMP VIEW target_asked AS
  -- The agency to ask first about a target: the first that leads, else the first that is responsible, or each that has its duties now.
  SELECT x.target AS target, x.role AS role, g.code AS agency_code, g.name AS agency
  FROM target_agency x
  LEFT JOIN agency_handed h ON h.agency = x.agency
  JOIN agency g ON g.id = coalesce(h.now, x.agency)
  WHERE x.role IN ('lead', 'responsible') AND NOT EXISTS (
    SELECT 1 FROM target_agency b WHERE b.target = x.target AND (b.role = x.role AND b.ord < x.ord OR b.role = 'lead' AND x.role <> 'lead'))
  UNION ALL
  SELECT t.id, k.role, g.code, g.name
  FROM task_agency k
  LEFT JOIN agency_handed h ON h.agency = k.agency
  JOIN agency g ON g.id = coalesce(h.now, k.agency)
  JOIN clause c ON c.within_task = k.task
  JOIN target t ON t.clause = c.id
  WHERE k.role IN ('lead', 'responsible')
    AND NOT EXISTS (
      SELECT 1 FROM task_agency b WHERE b.task = k.task AND (b.role = k.role AND b.ord < k.ord OR b.role = 'lead' AND k.role <> 'lead'))
    AND NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id)
;
CREATE TEMP VIEW followup_needed AS
  -- The targets that are behind, missed or overdue on the clock's day.
  SELECT target, area, due, indicator, status FROM target_state
  WHERE status IN ('behind', 'missed', 'overdue') AND kept_status IN ('behind', 'missed', 'overdue')
;
CREATE TEMP VIEW followup_asked AS
  -- The same with the agency to ask: one of the target's, else the committee that manages the park, else null.
  SELECT s.target AS target, s.area AS area, s.due AS due, s.indicator AS indicator, s.status AS status, x.role AS role,
         x.agency_code AS agency_code, x.agency AS agency
  FROM target_asked x
  CROSS JOIN followup_needed s ON s.target = x.target
  UNION ALL
  SELECT s.target, s.area, s.due, s.indicator, s.status, CASE WHEN g.id IS NOT NULL THEN 'manages' END, g.code, g.name
  FROM target_unasked x
  CROSS JOIN followup_needed s ON s.target = x.target
  LEFT JOIN park p ON p.id = s.area
  LEFT JOIN agency_handed h ON h.agency = p.agency
  LEFT JOIN agency g ON g.id = coalesce(h.now, p.agency)
;
CREATE TEMP VIEW followup_proposed AS
  -- Proposed follow-ups on the clock's day: every target, area and due period that is behind, missed or overdue and has no open follow-up. An
  -- open one without an area or a due period covers all of the target's. The agency to ask is the first that leads, else the first that is
  -- responsible, else the committee that manages the park, or each of its successors; if there is none, the user must name one. An answer is asked for within 30 days.
  -- closed_before: the number of closed follow-ups on it. To raise one: INSERT INTO followup_accept.
  SELECT t.code AS target_code, (SELECT d.code FROM clause c JOIN document d ON d.id = c.document WHERE c.id = t.clause) AS document_code,
         a.code AS area_code, a.name AS area, (SELECT i.code FROM indicator i WHERE i.id = p.indicator) AS indicator_code, q.code AS due_period,
         p.status AS status, p.agency_code AS agency_code, p.agency AS agency, p.role AS role,
         k.as_of AS raised, date(k.as_of, '+30 days') AS due,
         a.name || ' ' || (SELECT i.name FROM indicator i WHERE i.id = p.indicator) || '：' || coalesce(q.code || CASE length(q.code) WHEN 4 THEN ' 年' ELSE ' ' END, '')
           || (SELECT w.meaning_zh FROM vocabulary w WHERE w.table_name = 'target_progress' AND w.field = 'status' AND w.word = p.status) AS subject,
         (SELECT x.explain FROM target_told x WHERE x.target = p.target AND x.area_id = p.area AND x.due IS p.due) AS explain,
         (SELECT x.explain_en FROM target_told x WHERE x.target = p.target AND x.area_id = p.area AND x.due IS p.due) AS explain_en,
         (SELECT count(*) FROM followup_state s WHERE s.target = p.target AND coalesce(s.area, p.area) = p.area
           AND coalesce(s.due_period, p.due, 0) = coalesce(p.due, 0) AND s.status = 'closed') AS closed_before
  FROM clock k
  CROSS JOIN followup_asked p
  CROSS JOIN target t ON t.id = p.target
  CROSS JOIN area a ON a.id = p.area
  LEFT JOIN period q ON q.id = p.due
  WHERE NOT EXISTS (
    SELECT 1 FROM followup_state s WHERE s.target = p.target AND coalesce(s.area, p.area) = p.area
      AND coalesce(s.due_period, p.due, 0) = coalesce(p.due, 0) AND s.status <> 'closed')
;
CREATE TEMP VIEW followup_accept AS
  -- Write-only: INSERT the target, area and due period of a row of followup_proposed to raise the follow-up as proposed, with the sentence that
  -- gives the reason as its note. Other columns that are given replace what is proposed. Where several successors of an agency are to be asked,
  -- each is asked, unless one is named.
  SELECT NULL AS target, NULL AS area, NULL AS due_period, NULL AS code, NULL AS agency, NULL AS raised, NULL AS due, NULL AS subject,
         NULL AS note
  FROM clock WHERE 0
;
CREATE TEMP VIEW task_tally AS
  -- A task x status on the clock's day: the number of its targets, and of their areas and due periods. is_own: 1 for targets that name their
  -- own agencies and do not inherit the task's.
  SELECT c.within_task AS task, own.met AS is_own, s.status AS status, count(DISTINCT t.id) AS number, count(*) AS dues
  FROM clause c
  CROSS JOIN target t ON t.clause = c.id
  CROSS JOIN verdict own ON own.met = EXISTS (SELECT 1 FROM target_agency x WHERE x.target = t.id)
  CROSS JOIN target_state s ON s.target = t.id
  WHERE c.within_task IS NOT NULL
  GROUP BY c.within_task, own.met, s.status
;
CREATE TEMP VIEW task_count AS
  -- The same with a row for each task: the numbers, by status, of the targets that inherit its agencies, with their dues; the worst status of
  -- all its targets, by its place (see progress_severity).
  SELECT h.task AS task, min(v.place) AS worst,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'met' THEN h.number END) AS met, sum(CASE WHEN h.is_own = 0 AND h.status = 'met' THEN h.dues END) AS met_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'missed' THEN h.number END) AS missed, sum(CASE WHEN h.is_own = 0 AND h.status = 'missed' THEN h.dues END) AS missed_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'reached' THEN h.number END) AS reached, sum(CASE WHEN h.is_own = 0 AND h.status = 'reached' THEN h.dues END) AS reached_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'on_track' THEN h.number END) AS on_track, sum(CASE WHEN h.is_own = 0 AND h.status = 'on_track' THEN h.dues END) AS on_track_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'behind' THEN h.number END) AS behind, sum(CASE WHEN h.is_own = 0 AND h.status = 'behind' THEN h.dues END) AS behind_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'open' THEN h.number END) AS "open", sum(CASE WHEN h.is_own = 0 AND h.status = 'open' THEN h.dues END) AS open_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'overdue' THEN h.number END) AS overdue, sum(CASE WHEN h.is_own = 0 AND h.status = 'overdue' THEN h.dues END) AS overdue_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'unevaluable' THEN h.number END) AS unevaluable, sum(CASE WHEN h.is_own = 0 AND h.status = 'unevaluable' THEN h.dues END) AS unevaluable_dues
  FROM task_tally h JOIN progress_severity v ON v.status = h.status
  GROUP BY h.task
;
CREATE TEMP VIEW agency_scorecard AS
  -- Counts by agency x role x status on the clock's day, for each kind of thing that the agency answers for. number: the number of targets,
  -- tasks or follow-ups. dues: for targets, the number of areas and due periods with the status, so that a target that falls due several times
  -- counts each time. A task has the worst status of its targets (see progress_severity), or no_target. A follow-up counts for the agency that
  -- is asked now and has no role. The successors of an agency have its duties: see agency_successor.
  -- Tasks are counted before their several agencies are joined, and all statuses in one row, so that there is less to sort.
  WITH
    counted AS MATERIALIZED (SELECT * FROM task_count),
    summed AS MATERIALIZED (
      SELECT k.agency AS agency, k.role AS role,
             sum(n.met) AS met, sum(n.met_dues) AS met_dues,
             sum(n.missed) AS missed, sum(n.missed_dues) AS missed_dues,
             sum(n.reached) AS reached, sum(n.reached_dues) AS reached_dues,
             sum(n.on_track) AS on_track, sum(n.on_track_dues) AS on_track_dues,
             sum(n.behind) AS behind, sum(n.behind_dues) AS behind_dues,
             sum(n."open") AS "open", sum(n.open_dues) AS open_dues,
             sum(n.overdue) AS overdue, sum(n.overdue_dues) AS overdue_dues,
             sum(n.unevaluable) AS unevaluable, sum(n.unevaluable_dues) AS unevaluable_dues
      FROM task_duty k CROSS JOIN counted n ON n.task = k.task
      GROUP BY k.agency, k.role),
    duty AS (
      SELECT s.agency AS agency, s.role AS role, v.status AS status,
             CASE v.status
               WHEN 'met' THEN s.met
               WHEN 'missed' THEN s.missed
               WHEN 'reached' THEN s.reached
               WHEN 'on_track' THEN s.on_track
               WHEN 'behind' THEN s.behind
               WHEN 'open' THEN s."open"
               WHEN 'overdue' THEN s.overdue
               WHEN 'unevaluable' THEN s.unevaluable END AS number,
             CASE v.status
               WHEN 'met' THEN s.met_dues
               WHEN 'missed' THEN s.missed_dues
               WHEN 'reached' THEN s.reached_dues
               WHEN 'on_track' THEN s.on_track_dues
               WHEN 'behind' THEN s.behind_dues
               WHEN 'open' THEN s.open_dues
               WHEN 'overdue' THEN s.overdue_dues
               WHEN 'unevaluable' THEN s.unevaluable_dues END AS dues
      FROM summed s CROSS JOIN progress_severity v
      UNION ALL
      SELECT x.agency, x.role, s.status, 1, count(*)
      FROM target_duty x CROSS JOIN target_state s ON s.target = x.target
      GROUP BY x.target, x.agency, x.role, s.status)
  SELECT g.code AS agency_code, g.name AS agency, n.kind AS kind, n.role AS role, n.status AS status, n.number AS number, n.dues AS dues
  FROM (
    SELECT agency, 'target' AS kind, role, status, sum(number) AS number, sum(dues) AS dues
    FROM duty WHERE number IS NOT NULL
    GROUP BY agency, role, status
    UNION ALL
    SELECT k.agency, 'task', k.role, coalesce((SELECT v.status FROM progress_severity v WHERE v.place = n.worst), 'no_target'), count(*), NULL
    FROM task_duty k LEFT JOIN counted n ON n.task = k.task
    GROUP BY k.agency, k.role, n.worst
    UNION ALL
    SELECT agency, 'followup', NULL, status, count(*), NULL FROM followup_duty GROUP BY agency, status) n
  JOIN agency g ON g.id = n.agency
;
CREATE TEMP VIEW cascade_missing AS
  -- A higher document's target that a document does not answer although it must (see document_held). It is missing if no document of the same
  -- region answers it (see cascade_answer), and one of two reasons holds. binds: on the due date it binds, by itself, areas in that region (each
  -- park of the province, one city). others: it binds as one a region or group that the region is part of, and the document of another region
  -- below answers it. If neither holds, the document need not answer it. If a target answers it in other words, with an indicator of its own,
  -- add a target_relation between the two.
  SELECT m.higher_code, m.higher_document_code, m.higher_subject, m.indicator_code, m.indicator, m.higher_value, m.higher_unit,
         m.higher_period_to, m.region_code, m.region, m.document_code, m.document,
         CASE WHEN m.areas IS NOT NULL THEN 'binds' ELSE 'others' END AS reason, m.areas, m.others
  FROM (
    SELECT h.code AS higher_code, hd.code AS higher_document_code, ha.name AS higher_subject, i.code AS indicator_code, i.name AS indicator,
           h.comparator || ' ' || e.shown AS higher_value, u.code AS higher_unit,
           (SELECT code FROM period WHERE period.id = h.period_to) AS higher_period_to,
           r.code AS region_code, r.name AS region, d.code AS document_code, d.title AS document,
           -- The areas that it binds there, by name.
           (SELECT group_concat(name, '、') FROM (
              SELECT a.name AS name FROM target_due s JOIN area a ON a.id = s.area LEFT JOIN park p ON p.id = s.area
              JOIN region_within w ON w.region = coalesce(p.region, s.area) AND w.within = l.region
              WHERE s.target = h.id GROUP BY a.id, a.code, a.name ORDER BY a.code)) AS areas,
           -- The documents of other regions below that answer it, by code.
           CASE WHEN EXISTS (SELECT 1 FROM region_within w WHERE w.region = l.region AND w.within = h.area)
                  OR EXISTS (SELECT 1 FROM area_member m LEFT JOIN park p ON p.id = m.member
                             JOIN region_within w ON (w.region = coalesce(p.region, m.member) AND w.within = l.region)
                               OR (w.region = l.region AND w.within = m.member)
                             WHERE m.area_group = h.area)
             THEN (SELECT group_concat(code, '、') FROM (
               SELECT DISTINCT o.code AS code FROM cascade_answer x JOIN document o ON o.id = x.document
               JOIN region_within up ON up.region = x.region AND up.within = l.higher_region
               WHERE x.target = h.id AND x.region <> l.higher_region
                 AND NOT EXISTS (SELECT 1 FROM region_within w WHERE w.region = x.region AND w.within = l.region)
               ORDER BY o.code)) END AS others
    FROM document_held l
    JOIN document d ON d.id = l.document
    JOIN area r ON r.id = l.region
    JOIN document hd ON hd.id = l.higher
    JOIN clause hc ON hc.document = hd.id
    JOIN target h ON h.clause = hc.id
    JOIN target_good_end e ON e.target = h.id
    JOIN area ha ON ha.id = h.area
    JOIN indicator i ON i.id = h.indicator
    JOIN unit u ON u.id = h.unit
    WHERE NOT EXISTS (SELECT 1 FROM cascade_answer x WHERE x.target = h.id AND x.region = l.region)) m
  WHERE m.areas IS NOT NULL OR m.others IS NOT NULL
;
CREATE TEMP VIEW assessment_item_period AS
  -- Every item with the periods that have begun and for which its indicator has a row of figures, even a missing one.
  SELECT n.id AS assessment, n.code AS assessment_code, q.id AS period_id, q.code AS period
  FROM assessment n
  JOIN assessment_dimension d ON d.assessment = n.id
  JOIN assessment_item i ON i.dimension = d.id
  CROSS JOIN clock_number k
  JOIN indicator_period f ON f.indicator = i.indicator AND f.period / 16 - f.period % 16 < k.month
  JOIN period q ON q.id = f.period AND q.frequency = n.frequency
;
CREATE TEMP VIEW assessment_period AS
  -- Every such period of an assessment; newest: 1 for the last one.
  SELECT DISTINCT p.assessment AS assessment, p.assessment_code AS assessment_code, p.period_id AS period_id, p.period AS period,
         NOT EXISTS (SELECT 1 FROM assessment_item_period l WHERE l.assessment = p.assessment AND l.period_id > p.period_id) AS newest
  FROM assessment_item_period p
;
CREATE TEMP VIEW assessment_member AS
  -- The parks assessed: a period x class x park that was in it on the period's last day.
  SELECT x.assessment AS assessment, x.assessment_code AS assessment_code, x.period_id AS period_id, x.period AS period, x.newest AS newest,
         coalesce(c.name, '') AS park_class, p.id AS park
  FROM assessment_period x
  CROSS JOIN period q ON q.id = x.period_id
  LEFT JOIN assessment_class c ON c.assessment = x.assessment
  CROSS JOIN park p ON c.area_group IS NULL OR EXISTS (
    SELECT 1 FROM area_member m WHERE m.area_group = c.area_group AND m.member = p.id AND q.last_day BETWEEN m.first_day AND m.last_day)
;
CREATE TEMP VIEW assessment_figure AS
  -- A member x item with its figure. better is the figure with its sign turned so that more is better: null if there is no comparable figure,
  -- or if neither more nor less is better. A figure is synthetic if its source is. In a file with such a source it is also synthetic if it is
  -- computed from others or compared with a target. reached packs the target for target_share (16 digits) and its attainment: the target that
  -- the item names; else, of those in force whose figure is of this period, the one due first, and of equals the least attained.
  SELECT m.assessment AS assessment, m.assessment_code AS assessment_code, m.period_id AS period_id, m.period AS period, m.newest AS newest,
         m.park_class AS park_class, m.park AS park, d.id AS dimension, i.ord AS item, i.indicator AS indicator, i.method AS method, i.weight AS weight,
         CASE WHEN d.weight_assumed = 1 OR i.weight_assumed = 1 OR i.method_assumed = 1 THEN 1 ELSE 0 END AS assumed,
         i.bound_worst AS bound_worst, i.bound_best AS bound_best,
         coalesce(i.points_low, CASE i.method WHEN 'efficacy' THEN 60.0 ELSE 0.0 END) AS points_low, coalesce(i.points_high, 100.0) AS points_high,
         coalesce(i.threshold, 0.0) AS threshold, coalesce(i.threshold_comparator, '>') AS threshold_comparator,
         i.points_each AS points_each, i.points_most AS points_most, t.direction AS direction,
         o.value AS value, CASE WHEN o.value IS NOT NULL THEN coalesce(o.how, 'reported') END AS how, o.known_from AS vintage,
         CASE WHEN o.flags & 1 = 0 THEN o.value END AS usable,
         CASE WHEN o.flags & 1 = 1 THEN NULL WHEN t.direction = 'increase' THEN o.value WHEN t.direction = 'decrease' THEN -o.value END AS better,
         CASE WHEN o.value IS NOT NULL AND o.how IS NULL AND i.method <> 'target_share'
                THEN coalesce((SELECT s.synthetic FROM source s WHERE s.id = o.source), 0)
              WHEN o.value IS NOT NULL THEN coalesce((SELECT max(s.synthetic) FROM source s), 0) ELSE 0 END AS synthetic,
         CASE WHEN i.method = 'target_share' THEN (
           SELECT printf('%16d%!.17g', e.target, e.attainment) FROM target_state e
           WHERE e.area = m.park AND e.indicator = i.indicator AND e.actual_period = m.period_id AND e.attainment IS NOT NULL
             AND CASE WHEN i.target IS NOT NULL THEN e.target = i.target ELSE NOT EXISTS (
               SELECT 1 FROM target g JOIN clause c ON c.id = g.clause JOIN document y ON y.id = c.document
               WHERE g.id = e.target AND y.status IN ('draft', 'repealed', 'superseded')) END
           ORDER BY CASE WHEN coalesce(e.due, 0) = 0 THEN 1 ELSE 0 END, e.due, e.attainment, e.target LIMIT 1) END AS reached
  FROM assessment_member m
  CROSS JOIN clock_number k
  CROSS JOIN assessment_dimension d ON d.assessment = m.assessment
  CROSS JOIN assessment_item i ON i.dimension = d.id
  CROSS JOIN indicator t ON t.id = i.indicator
  LEFT JOIN figure_kept o ON o.indicator = i.indicator AND o.period = m.period_id AND o.area = m.park AND o.known_from <= k.day AND o.known_to > k.day
;
CREATE TEMP VIEW assessment_compared AS
  -- The same with its class: the worst and best figure, the number of figures, and the place among them.
  SELECT f.*, CAST(nullif(substr(f.reached, 17), '') AS REAL) AS attainment, CAST(substr(f.reached, 1, 16) AS INTEGER) AS target,
         CASE WHEN f.bound_worst IS NOT NULL THEN f.bound_worst WHEN f.direction = 'increase' THEN min(f.better) OVER w
              WHEN f.direction = 'decrease' THEN -min(f.better) OVER w END AS worst,
         CASE WHEN f.bound_best IS NOT NULL THEN f.bound_best WHEN f.direction = 'increase' THEN max(f.better) OVER w
              WHEN f.direction = 'decrease' THEN -max(f.better) OVER w END AS best,
         count(f.better) OVER w AS compared,
         CASE WHEN f.better IS NOT NULL
              THEN rank() OVER (PARTITION BY f.assessment_code, f.period, f.newest, f.park_class, f.dimension, f.item ORDER BY CASE WHEN f.better IS NULL THEN 1 ELSE 0 END, f.better DESC)
              END AS place
  FROM assessment_figure f
  WINDOW w AS (PARTITION BY f.assessment_code, f.period, f.newest, f.park_class, f.dimension, f.item)
;
CREATE TEMP VIEW assessment_scored AS
  -- An item's score, deduction or veto, by its method; null if unknown. If the whole class is equal, or has one figure, the score is the best.
  SELECT c.*,
         max(CASE c.method WHEN 'min_max' THEN c.points_low ELSE 0.0 END, min(c.points_high, CASE
           WHEN c.method IN ('min_max', 'efficacy') THEN
             CASE WHEN c.usable IS NULL OR c.worst IS NULL THEN NULL WHEN c.best = c.worst THEN c.points_high
                  ELSE c.points_low + (c.points_high - c.points_low) * ((c.usable - c.worst) / (c.best - c.worst)) END
           WHEN c.method = 'rank' THEN
             CASE WHEN c.compared > 1 THEN c.points_low + (c.points_high - c.points_low) * (c.compared - c.place) / (c.compared - 1)
                  WHEN c.place = 1 THEN c.points_high END
           WHEN c.method = 'target_share' AND c.usable IS NOT NULL THEN 100.0 * c.attainment END)) AS score,
         CASE WHEN c.method = 'deduction' THEN
           min(coalesce(c.points_most, 9e999),
               c.points_each * max(0.0, CASE c.threshold_comparator WHEN '<' THEN c.threshold - c.usable ELSE c.usable - c.threshold END)) END AS deducted,
         CASE WHEN c.method = 'veto' AND c.usable IS NOT NULL THEN
           CASE c.threshold_comparator WHEN '>=' THEN c.usable >= c.threshold WHEN '>' THEN c.usable > c.threshold
             WHEN '<=' THEN c.usable <= c.threshold ELSE c.usable < c.threshold END END AS vetoed
  FROM assessment_compared c
;
CREATE TEMP VIEW assessment_item_computed AS
  -- An item's row as it is shown. formula has the numbers filled in, before points_low, points_high, points_most and 0 limit them. reason says
  -- why there is no score. another_period: a share is taken of present progress, and its figure is of another period; to score a past period,
  -- set the clock to its time.
  SELECT s.assessment_code AS assessment_code, s.period AS period, s.park_class AS park_class, a.code AS park_code, a.name AS park,
         d.code AS dimension_code, d.name AS dimension, s.item AS item, t.code AS indicator_code, t.name AS indicator,
         coalesce(t.name_en, t.name) AS indicator_en, s.method AS method, s.weight AS weight, s.assumed AS assumed, s.value AS value, u.code AS unit, s.how AS how,
         date(s.vintage * 86400, 'unixepoch') AS vintage, (SELECT g.code FROM target g WHERE g.id = s.target) AS target_code, s.score AS score, s.deducted AS deducted, s.vetoed AS vetoed,
         CASE
           WHEN s.score IS NOT NULL AND s.method IN ('min_max', 'efficacy') AND s.best <> s.worst THEN
             printf('%.10g + %.10g × (%.10g − %.10g) / (%.10g − %.10g)', s.points_low, s.points_high - s.points_low, s.usable, s.worst, s.best, s.worst)
           WHEN s.score IS NOT NULL AND s.method = 'rank' AND s.compared > 1 THEN
             printf('%.10g + %.10g × (%d − %d) / (%d − 1)', s.points_low, s.points_high - s.points_low, s.compared, s.place, s.compared)
           WHEN s.score IS NOT NULL AND s.method = 'target_share' THEN printf('100 × %.10g', s.attainment)
           WHEN s.score IS NOT NULL THEN printf('%.10g', s.points_high)
           WHEN s.deducted IS NOT NULL THEN printf('%.10g × (%.10g − %.10g)', s.points_each,
             CASE s.threshold_comparator WHEN '<' THEN s.threshold ELSE s.usable END, CASE s.threshold_comparator WHEN '<' THEN s.usable ELSE s.threshold END)
           WHEN s.vetoed IS NOT NULL THEN printf('%.10g %s %.10g', s.usable, s.threshold_comparator, s.threshold) END AS formula,
         CASE WHEN coalesce(s.score, s.deducted, s.vetoed) IS NOT NULL THEN NULL WHEN s.value IS NULL THEN 'no_figure'
              WHEN s.usable IS NULL THEN 'definition'
              WHEN s.method = 'target_share' THEN CASE WHEN EXISTS (
                SELECT 1 FROM target_due e JOIN target g ON g.id = e.target WHERE e.area = s.park AND g.indicator = s.indicator)
                THEN 'another_period' ELSE 'no_target' END
              ELSE 'direction' END AS reason,
         s.synthetic AS synthetic
  FROM assessment_scored s
  JOIN area a ON a.id = s.park
  JOIN assessment_dimension d ON d.id = s.dimension
  JOIN indicator t ON t.id = s.indicator
  JOIN unit u ON u.id = t.unit
;
CREATE TEMP VIEW assessment_item_summed AS
  -- The same with the sums of its dimension, and the names of its missing indicators.
  SELECT s.assessment AS assessment, s.assessment_code AS assessment_code, s.period AS period, s.newest AS newest, s.park_class AS park_class, s.park AS park,
         s.dimension AS dimension, row_number() OVER w AS nth,
         sum(s.weight * s.score) OVER w AS points, sum(CASE WHEN s.score IS NOT NULL THEN s.weight END) OVER w AS scored, sum(s.weight) OVER w AS weights,
         count(*) OVER w AS items,
         count(CASE WHEN s.weight IS NULL AND coalesce(s.deducted, s.vetoed) IS NULL THEN 1 END) OVER w AS unchecked,
         sum(s.deducted) OVER w AS deducted, max(s.vetoed) OVER w AS vetoed, max(s.synthetic) OVER w AS synthetic,
         group_concat(CASE WHEN coalesce(s.score, s.deducted, s.vetoed) IS NULL THEN t.name END, '、') OVER w AS missing
  FROM assessment_scored s JOIN indicator t ON t.id = s.indicator
  WINDOW w AS (PARTITION BY s.assessment_code, s.period, s.newest, s.park_class, s.park, s.dimension ORDER BY s.item
               ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
;
CREATE TEMP VIEW assessment_dimension_tally AS
  -- Each dimension of a park, by ids: the mean of the scored items, and their share of the weight.
  SELECT assessment, assessment_code, period, newest, park_class, park, dimension, points / scored AS score, coalesce(scored, 0.0) / weights AS coverage,
         items, unchecked, deducted, vetoed, synthetic, missing
  FROM assessment_item_summed
  WHERE nth = 1
;
CREATE TEMP VIEW assessment_dimension_computed AS
  -- A dimension's row as it is shown.
  SELECT t.assessment_code AS assessment_code, t.period AS period, t.park_class AS park_class, a.code AS park_code, a.name AS park,
         d.code AS dimension_code, d.name AS dimension, coalesce(d.name_en, d.name) AS dimension_en, d.weight AS weight, t.score AS score,
         t.coverage AS coverage, t.deducted AS deducted, t.missing AS missing
  FROM assessment_dimension_tally t
  JOIN area a ON a.id = t.park
  JOIN assessment_dimension d ON d.id = t.dimension
;
CREATE TEMP VIEW assessment_dimension_summed AS
  -- The same by ids, with the sums of all the park's dimensions and their texts for its row, in their order.
  SELECT t.assessment AS assessment, t.assessment_code AS assessment_code, t.period AS period, t.newest AS newest, t.park_class AS park_class, t.park AS park,
         row_number() OVER w AS nth,
         sum(d.weight * t.score) OVER w AS points, sum(CASE WHEN t.score IS NOT NULL THEN d.weight END) OVER w AS scored,
         sum(d.weight * t.coverage) OVER w AS covered,
         sum(t.items) OVER w AS items, sum(t.unchecked) OVER w AS unchecked,
         sum(t.deducted) OVER w AS deducted, max(t.vetoed) OVER w AS vetoed, max(t.synthetic) OVER w AS synthetic,
         group_concat(d.name || ' ' || CASE WHEN t.score IS NULL THEN '—' ELSE printf('%.2f', t.score) END, ';') OVER w AS scores,
         group_concat(t.missing, '、') OVER w AS missing
  FROM assessment_dimension_tally t
  JOIN assessment_dimension d ON d.id = t.dimension
  WINDOW w AS (PARTITION BY t.assessment_code, t.period, t.newest, t.park_class, t.park ORDER BY t.dimension ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
;
CREATE TEMP VIEW assessment_tally AS
  -- A park's dimensions together. An unknown deduction or veto lowers the coverage by its share in the number of items.
  -- So does a dimension that has a weight and nothing to score.
  SELECT s.assessment AS assessment, s.assessment_code AS assessment_code, s.period AS period, s.newest AS newest, s.park_class AS park_class,
         s.park AS park, s.points / nullif(s.scored, 0) AS points,
         coalesce(s.covered / nullif((SELECT sum(d.weight) FROM assessment_dimension d WHERE d.assessment = s.assessment), 0), 0.0)
           * (1.0 - 1.0 * s.unchecked / s.items) AS coverage,
         coalesce(s.deducted, 0.0) AS deducted, coalesce(s.vetoed, 0) AS vetoed, s.synthetic AS synthetic, s.scores AS scores,
         CASE WHEN e.names IS NULL THEN s.missing ELSE coalesce(s.missing || '、', '') || e.names END AS missing
  FROM assessment_dimension_summed s
  LEFT JOIN assessment_dimension_empty e ON e.assessment = s.assessment
  WHERE s.nth = 1
;
CREATE TEMP VIEW assessment_judged AS
  -- Whether there is a result, and its kind. A relative tolerance of 1e-9, as for targets.
  SELECT t.*, n.name AS name, n.scheme AS scheme, n.edition AS edition,
         CASE WHEN t.vetoed = 1 THEN 'vetoed' WHEN t.points IS NULL OR t.coverage < coalesce(n.min_coverage, 0) * (1 - 1e-9) THEN 'withheld'
              WHEN t.missing IS NOT NULL THEN 'partial' ELSE 'complete' END AS status,
         CASE WHEN n.official = 0 OR n.id IN (SELECT x.assessment FROM assessment_assumed x) THEN 1 ELSE 0 END AS simulated
  FROM assessment_tally t
  JOIN assessment n ON n.id = t.assessment
;
CREATE TEMP VIEW assessment_totalled AS
  -- The total: null if it is vetoed or withheld. Deductions do not take it below 0.
  SELECT j.*, CASE WHEN j.status IN ('complete', 'partial') THEN max(0.0, j.points - j.deducted) END AS total FROM assessment_judged j
;
CREATE TEMP VIEW assessment_computed AS
  -- A park's result as it is shown. Totals that are equal to the ninth decimal share the better rank. One made-up figure makes its whole class
  -- simulated, because the others are compared with it.
  SELECT j.assessment_code AS assessment_code, j.name AS assessment, j.scheme AS scheme, j.edition AS edition, j.period AS period, j.park_class AS park_class,
         a.code AS park_code, a.name AS park, j.scores AS scores, CASE WHEN j.status <> 'withheld' THEN j.points END AS points,
         j.deducted AS deducted, j.total AS total,
         CASE WHEN j.total IS NOT NULL THEN rank() OVER (PARTITION BY j.assessment_code, j.period, j.newest, j.park_class
           ORDER BY CASE WHEN j.total IS NULL THEN 1 ELSE 0 END, round(j.total, 9) DESC) END AS rank,
         count(j.total) OVER (PARTITION BY j.assessment_code, j.period, j.newest, j.park_class) AS of,
         count(*) OVER (PARTITION BY j.assessment_code, j.period, j.newest, j.park_class) AS members,
         j.coverage AS coverage, j.missing AS missing, j.status AS status,
         CASE j.status WHEN 'vetoed' THEN 'veto' WHEN 'withheld' THEN CASE WHEN j.points IS NULL THEN 'no_score' ELSE 'coverage' END END AS reason,
         CASE WHEN j.simulated = 1 OR max(j.synthetic) OVER (PARTITION BY j.assessment_code, j.period, j.newest, j.park_class) = 1 THEN 'simulated'
              ELSE 'provisional' END AS nature,
         j.newest AS newest
  FROM assessment_totalled j
  JOIN area a ON a.id = j.park
;
CREATE TEMP VIEW assessment_freeze AS
  -- Write-only: INSERT assessment, period, frozen_by and optionally a note to freeze the results of the clock's day.
  SELECT NULL AS assessment, NULL AS period, NULL AS frozen_by, NULL AS note FROM clock WHERE 0
;
CREATE TEMP VIEW assessment_round_seen AS
  -- The rounds as of the clock's day, by ids.
  SELECT r.id AS id, r.assessment AS assessment, r.period AS period, r.frozen_on AS frozen_on,
         CASE WHEN r.published_on <= k.as_of THEN r.published_on END AS published_on,
         CASE WHEN r.published_on <= k.as_of THEN r.published_by END AS published_by
  FROM clock k CROSS JOIN assessment_round r WHERE r.sealed = 1 AND r.frozen_on <= k.as_of
;
CREATE TEMP VIEW assessment_round_overview AS
  -- The same with codes and state. The last published round counts until another is published; a round frozen after it is pending. If none is
  -- published, the last round counts.
  SELECT r.code AS round, n.code AS assessment_code, n.name AS assessment, q.code AS period, s.frozen_on AS frozen_on, r.frozen_by AS frozen_by,
         r.known_on AS known_on, s.published_on AS published_on, s.published_by AS published_by,
         CASE WHEN s.published_on IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM assessment_round_seen l WHERE l.assessment = s.assessment AND l.period = s.period AND l.published_on IS NOT NULL
                  AND (l.frozen_on > s.frozen_on OR (l.frozen_on = s.frozen_on AND l.id > s.id))) THEN 'published'
              WHEN EXISTS (
                SELECT 1 FROM assessment_round_seen l WHERE l.assessment = s.assessment AND l.period = s.period
                  AND (l.frozen_on > s.frozen_on OR (l.frozen_on = s.frozen_on AND l.id > s.id))) THEN 'replaced'
              WHEN EXISTS (
                SELECT 1 FROM assessment_round_seen l WHERE l.assessment = s.assessment AND l.period = s.period AND l.published_on IS NOT NULL)
              THEN 'pending' ELSE 'frozen' END AS state,
         r.note AS note
  FROM assessment_round_seen s
  JOIN assessment_round r ON r.id = s.id
  JOIN assessment n ON n.id = s.assessment
  JOIN period q ON q.id = s.period
;
CREATE TEMP VIEW assessment_result AS
  -- An assessment x period x park: score by dimension, total, rank in its class. A frozen result counts; if there is none, the present one is
  -- shown (state live; assessment_computed always has it). points is before deductions; of is the number of ranked members of the class;
  -- coverage is the share of the weight that is scored, missing names the rest. nature is official only for the published round of an official
  -- scheme on real figures; simulated if the scheme is not official, or anything in it is assumed or made up.
  SELECT NULL AS round, x.*, 'live' AS state, NULL AS known_on, NULL AS published_on, NULL AS published_by
  FROM assessment_computed x
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round_overview r WHERE r.assessment_code = x.assessment_code AND r.period = x.period)
  UNION ALL
  SELECT f.round, f.assessment_code, f.assessment, f.scheme, f.edition, f.period, f.park_class, f.park_code, f.park, f.scores, f.points, f.deducted,
         f.total, f.rank, f.of, f.members, f.coverage, f.missing, f.status, f.reason,
         CASE WHEN f.nature = 'provisional' AND r.published_on IS NOT NULL THEN 'official' ELSE f.nature END,
         NOT EXISTS (SELECT 1 FROM assessment_item_period l WHERE l.assessment_code = f.assessment_code
                       AND l.period_id > (SELECT q.id FROM period q WHERE q.code = f.period)), r.state, r.known_on,
         r.published_on, r.published_by
  FROM assessment_round_overview r
  JOIN assessment_frozen_result f ON f.round = r.round
;
CREATE TEMP VIEW assessment_dimension_score AS
  -- The scores of a result, dimension by dimension.
  SELECT NULL AS round, x.*, 'live' AS state
  FROM assessment_dimension_computed x
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round_overview r WHERE r.assessment_code = x.assessment_code AND r.period = x.period)
  UNION ALL
  SELECT f.*, r.state FROM assessment_round_overview r JOIN assessment_frozen_dimension f ON f.round = r.round
;
CREATE TEMP VIEW assessment_item_score AS
  -- The scores of a result, indicator by indicator: the figure, the formula with its numbers, the deduction or veto, or why there is none.
  SELECT NULL AS round, x.*, 'live' AS state
  FROM assessment_item_computed x
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round_overview r WHERE r.assessment_code = x.assessment_code AND r.period = x.period)
  UNION ALL
  SELECT f.*, r.state FROM assessment_round_overview r JOIN assessment_frozen_item f ON f.round = r.round
;
CREATE TEMP TRIGGER followup_accept_insert INSTEAD OF INSERT ON followup_accept BEGIN
  SELECT RAISE(ABORT, 'target: one that is proposed for this area and due period') WHERE NOT EXISTS (
    SELECT 1 FROM followup_proposed p WHERE p.target_code = NEW.target AND p.area_code = NEW.area AND p.due_period IS NEW.due_period);
  INSERT INTO followup_entry (code, target, area, due_period, agency, raised, due, subject, note)
    SELECT DISTINCT NEW.code, p.target_code, p.area_code, p.due_period, coalesce(NEW.agency, p.agency_code), coalesce(NEW.raised, p.raised),
           coalesce(NEW.due, CASE WHEN NEW.raised IS NULL THEN p.due END), coalesce(NEW.subject, p.subject), coalesce(NEW.note, p.explain)
    FROM followup_proposed p WHERE p.target_code = NEW.target AND p.area_code = NEW.area AND p.due_period IS NEW.due_period;
END
;
CREATE TEMP TRIGGER assessment_freeze_insert INSTEAD OF INSERT ON assessment_freeze BEGIN
  SELECT RAISE(ABORT, 'assessment: the code of an assessment') WHERE NOT EXISTS (SELECT 1 FROM assessment WHERE code = NEW.assessment);
  SELECT RAISE(ABORT, 'period: the code of a period') WHERE NOT EXISTS (SELECT 1 FROM period WHERE code = NEW.period);
  INSERT INTO figure_refresh VALUES (NULL);
  SELECT RAISE(ABORT, 'frozen_by: text that is not empty') WHERE coalesce(NEW.frozen_by, '') = '';
  SELECT RAISE(ABORT, 'period: one for which there is something to assess') WHERE NOT EXISTS (
    SELECT 1 FROM assessment_item_computed x
    WHERE x.assessment_code = NEW.assessment AND x.period = NEW.period AND coalesce(x.score, x.deducted, x.vetoed) IS NOT NULL);
  DELETE FROM assessment_round WHERE sealed = 0;  -- a round that was left unsealed
  INSERT INTO assessment_round (code, assessment, period, frozen_on, frozen_by, known_on, note)
    SELECT n.code || '/' || q.code || '/' || (SELECT count(*) + 1 FROM assessment_round r WHERE r.assessment = n.id AND r.period = q.id),
           n.id, q.id, k.as_of, NEW.frozen_by, k.known_on, NEW.note
    FROM assessment n JOIN period q ON q.code = NEW.period CROSS JOIN clock k WHERE n.code = NEW.assessment;
  INSERT INTO assessment_frozen_item SELECT r.round, x.* FROM assessment_unsealed r
    CROSS JOIN assessment_item_computed x ON x.assessment_code = NEW.assessment AND x.period = NEW.period
    WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period;
  INSERT INTO assessment_frozen_dimension SELECT r.round, x.* FROM assessment_unsealed r
    CROSS JOIN assessment_dimension_computed x ON x.assessment_code = NEW.assessment AND x.period = NEW.period
    WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period;
  INSERT INTO assessment_frozen_result SELECT r.round, x.assessment_code, x.assessment, x.scheme, x.edition, x.period, x.park_class, x.park_code,
      x.park, x.scores, x.points, x.deducted, x.total, x.rank, x.of, x.members, x.coverage, x.missing, x.status, x.reason, x.nature
    FROM assessment_unsealed r CROSS JOIN assessment_computed x ON x.assessment_code = NEW.assessment AND x.period = NEW.period
    WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period;
  UPDATE assessment_round SET sealed = 1 WHERE code IN (
    SELECT r.round FROM assessment_unsealed r WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period);
END
;
-- What is kept is of today and the days to come. For this clock the same is made from its definition.
CREATE TEMP VIEW status_day AS SELECT day AS day, as_of AS as_of, month AS month FROM clock_number;
CREATE TEMP VIEW status_clock AS SELECT day AS day, 0 AS is_before, month AS month FROM clock_number;
CREATE TEMP VIEW status_doubt AS SELECT CASE WHEN EXISTS (SELECT 1 FROM figure_dirty) THEN 'stale' END AS reason;
CREATE TEMP VIEW target_verdict AS
  SELECT target AS target, area AS area, due AS due, indicator AS indicator, status AS status, reason AS reason, required AS required,
         far AS far, actual AS actual, actual_period AS actual_period, actual_source AS actual_source, actual_vintage AS actual_vintage,
         actual_bound AS actual_bound, actual_reporter AS actual_reporter, actual_flags AS actual_flags, base AS base,
         base_period AS base_period, base_vintage AS base_vintage, base_flags AS base_flags, base_bound AS base_bound, start AS start, way AS way, attainment AS attainment, distance AS distance, elapsed AS elapsed, gap AS gap
  FROM status_expected;
