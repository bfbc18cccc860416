CREATE VIEW standing_rule AS
  -- What is a strength and what is weak: a place in the best or in the last 1 / parts of at least so many compared parks. Equals stand in the
  -- middle of the places that they share.
  SELECT 3 AS parts, 3 AS least;

CREATE VIEW standing_asked AS
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
  LEFT JOIN figure_compared b ON b.indicator = i.id AND b.period = f.id AND b.area = p.id;

CREATE VIEW standing_tally AS
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
  GROUP BY c.park_code, c.indicator_code, g.code;

CREATE VIEW standing_found AS
  -- The same by what is better: more where the indicator is to rise, else less.
  SELECT park AS park, park_code AS park_code, indicator AS indicator, indicator_code AS indicator_code, direction AS direction, period AS period,
         value AS value, how AS how, own AS own, peers AS peers, among AS among, listed AS listed, compared AS compared,
         CASE direction WHEN 'increase' THEN more ELSE less END AS better, compared - more - less AS equal,
         CASE direction WHEN 'increase' THEN most ELSE least END AS best,
         CASE direction WHEN 'increase' THEN next_more ELSE next_less END AS above, better_before AS better_before
  FROM standing_tally;

CREATE VIEW park_standing AS
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
  JOIN period q ON q.id = f.period;
