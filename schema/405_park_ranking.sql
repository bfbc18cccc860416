CREATE VIEW figure_compared AS
  -- The figures that count today and can be compared: one of another definition is with nobody's.
  SELECT v.indicator AS indicator, v.period AS period, v.area AS area, v.value AS value
  FROM figure_current v WHERE v.differs = 0;

CREATE VIEW park_ranked AS
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
          ELSE g.code IS NOT NULL AND q.last_day BETWEEN m.first_day AND m.last_day END;

CREATE VIEW park_ranking AS
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
                          AND c.last_day BETWEEN m.first_day AND m.last_day));
