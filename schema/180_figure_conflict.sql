CREATE VIEW figure_claim AS
  -- What a source says of a figure on the clock's day: its newest vintage that is no forecast.
  SELECT o.indicator AS indicator, o.period AS period, o.area AS area, o.source AS source, o.value AS value, o.status AS status, o.vintage AS vintage
  FROM observation o
  WHERE o.vintage <= (SELECT day FROM clock_number) AND o.status <> 'F' AND NOT EXISTS (
    SELECT 1 FROM observation n WHERE n.indicator = o.indicator AND n.period = o.period AND n.area = o.area AND n.source = o.source
      AND n.vintage > o.vintage AND n.vintage <= (SELECT day FROM clock_number) AND n.status <> 'F');

CREATE VIEW figure_contradicted AS
  -- The figures of which sources say different values; a difference below 1e-9 of the value is none. Few have several sources: those are found
  -- first.
  SELECT c.indicator AS indicator, c.period AS period, c.area AS area
  FROM (
    SELECT indicator AS indicator, period AS period, area AS area FROM observation
    WHERE vintage <= (SELECT day FROM clock_number) AND status <> 'F'
    GROUP BY indicator, period, area HAVING min(source) <> max(source)) k
  CROSS JOIN figure_claim c ON c.indicator = k.indicator AND c.period = k.period AND c.area = k.area
  WHERE c.value IS NOT NULL
  GROUP BY c.indicator, c.period, c.area HAVING max(c.value) - min(c.value) > 1e-9 * max(abs(max(c.value)), abs(min(c.value)));

CREATE VIEW figure_conflict AS
  -- A source's value of a figure of which sources disagree; counts is 1 for the one by which targets are judged.
  SELECT i.code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en, a.code AS area_code, a.name AS area,
         p.code AS period, s.code AS source_code, s.name AS source, c.value AS value, u.code AS unit, c.status AS status,
         date(c.vintage * 86400, 'unixepoch') AS vintage,
         CASE WHEN EXISTS (
           SELECT 1 FROM figure_current f WHERE f.indicator = c.indicator AND f.period = c.period AND f.area = c.area AND f.known_from = c.vintage
             AND f.source = c.source) THEN 1 ELSE 0 END AS counts
  FROM figure_contradicted d
  CROSS JOIN figure_claim c ON c.indicator = d.indicator AND c.period = d.period AND c.area = d.area
  JOIN indicator i ON i.id = c.indicator
  JOIN unit u ON u.id = i.unit
  JOIN area a ON a.id = c.area
  JOIN period p ON p.id = c.period
  JOIN source s ON s.id = c.source;
