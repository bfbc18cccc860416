CREATE VIEW figure_stated AS
  -- A reported figure that counts on the clock's day. The joins are plain, so that a condition on indicator or area finds its index.
  SELECT i.id AS indicator, i.code AS indicator_code, i.derivation AS derivation, i.aggregation_area AS aggregation_area, u.dimension AS dimension,
         u.factor AS factor, u.change_only AS change_only, f.period AS period, a.id AS area, a.code AS area_code, f.value AS value, f.source AS source
  FROM indicator i
  JOIN unit u ON u.id = i.unit
  JOIN indicator_period x ON x.indicator = i.id
  JOIN figure_current f ON f.indicator = x.indicator AND f.period = x.period
  JOIN area a ON a.id = f.area
  WHERE f.how IS NULL;

CREATE VIEW figure_yearly AS
  -- The same beside the figure of the year before; times is the one over the other.
  SELECT f.*, b.value AS before, CASE WHEN b.value * f.value > 0 THEN f.value / b.value END AS times
  FROM figure_stated f
  CROSS JOIN figure_current b ON b.indicator = f.indicator AND b.period = f.period - 192 AND b.area = f.area;

CREATE VIEW figure_doubt_year AS
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
               AND coalesce(y.derivation, '') NOT IN ('growth', 'difference', 'rank') END;

CREATE VIEW figure_doubt_share AS
  -- A percentage above 100 that is no growth and no difference.
  SELECT f.indicator AS indicator, f.indicator_code AS indicator_code, f.period AS period, f.area AS area, f.area_code AS area_code, f.value AS value,
         f.source AS source, 1 / f.factor AS compared_with, f.area AS compared_area, f.period AS compared_period, 'above_100' AS kind
  FROM figure_stated f
  WHERE f.dimension = 'ratio' AND f.factor < 1 AND f.change_only = 0 AND coalesce(f.derivation, '') NOT IN ('growth', 'difference')
    AND f.value * f.factor > 1.000000001;

CREATE VIEW area_whole AS
  -- An area and what it is a part of: a park's region and those above, the park that it belongs to, a region's region above.
  SELECT r.id AS area, w.within AS whole FROM region r JOIN region_within w ON w.region = r.id AND w.within <> r.id
  UNION ALL SELECT p.id, w.within FROM park p JOIN region_within w ON w.region = p.region
  UNION ALL SELECT p.id, p.part_of FROM park p WHERE p.part_of IS NOT NULL;

CREATE VIEW figure_doubt_whole AS
  -- A part that is more than its whole, of what adds up over areas.
  SELECT f.indicator AS indicator, f.indicator_code AS indicator_code, f.period AS period, f.area AS area, f.area_code AS area_code, f.value AS value,
         f.source AS source, w.value AS compared_with, w.area AS compared_area, f.period AS compared_period, 'over_whole' AS kind
  FROM figure_stated f
  CROSS JOIN area_whole o ON o.area = f.area
  CROSS JOIN figure_current w ON w.indicator = f.indicator AND w.period = f.period AND w.area = o.whole
  WHERE f.aggregation_area = 'sum' AND w.value >= 0 AND f.value > w.value * 1.000000001;

CREATE VIEW figure_doubted AS
  -- All of them.
  SELECT indicator, indicator_code, period, area, area_code, value, source, compared_with, compared_area, compared_period, kind, times
  FROM figure_doubt_year
  UNION ALL
  SELECT indicator, indicator_code, period, area, area_code, value, source, compared_with, compared_area, compared_period, kind, NULL
  FROM figure_doubt_share
  UNION ALL
  SELECT indicator, indicator_code, period, area, area_code, value, source, compared_with, compared_area, compared_period, kind, NULL
  FROM figure_doubt_whole;

CREATE VIEW figure_doubt AS
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
  JOIN source s ON s.id = d.source;
