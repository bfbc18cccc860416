CREATE VIEW figure_claim AS
  -- What a source says of a figure on the clock's day: what it stands by, and a later estimated or provisional figure that does not replace it.
  SELECT s.indicator AS indicator, s.period AS period, s.area AS area, s.source AS source, s.value AS value, o.status AS status, s.vintage AS vintage
  FROM figure_standing s
  CROSS JOIN observation o ON o.indicator = s.indicator AND o.period = s.period AND o.area = s.area AND o.vintage = s.vintage AND o.source = s.source
  WHERE s.vintage <= (SELECT day FROM clock_number) AND s.until > (SELECT day FROM clock_number);

CREATE VIEW figure_contradicted AS
  -- The figures of which different values are said; a difference below 1e-9 of the value is none. Few have several sources, or a figure that is
  -- not final beside one that is: those are found first.
  SELECT c.indicator AS indicator, c.period AS period, c.area AS area
  FROM (
    SELECT indicator AS indicator, period AS period, area AS area FROM observation
    WHERE vintage <= (SELECT day FROM clock_number) AND is_forecast = 0
    GROUP BY indicator, period, area HAVING min(source) <> max(source) OR min(is_provisional) <> max(is_provisional)) k
  CROSS JOIN figure_claim c ON c.indicator = k.indicator AND c.period = k.period AND c.area = k.area
  GROUP BY c.indicator, c.period, c.area HAVING max(c.value) - min(c.value) > 1e-9 * max(abs(max(c.value)), abs(min(c.value)));

CREATE VIEW figure_conflict AS
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
  JOIN source s ON s.id = c.source;
