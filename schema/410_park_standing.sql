CREATE VIEW standing_rule AS
  -- What is a strength and what is weak: a place in the best or in the last 1 / parts of at least so many compared parks. Equals stand in the
  -- middle of the places that they share.
  SELECT 3 AS parts, 3 AS least;

CREATE VIEW standing_found AS
  -- A park x indicator x peers with the newest period that has begun and for which the park has a figure, or without one, any park. The
  -- tally has how many peers are listed, compared, better and equal, then, a year earlier (back = 1), better and the park itself, 8 digits each,
  -- and the best score, how far it is and how far the next above, 32 each: the smaller the score, the better. Nobody equals a park that is
  -- not compared. json_each is how a plain view can compute something for each row and use it more than once.
  SELECT p.id AS park, i.id AS indicator, q.id AS period, m.peers AS peers, m.among AS among, k.day AS day, i.direction AS direction,
         o.value AS value, CASE WHEN o.value IS NOT NULL THEN coalesce(o.how, 'reported') END AS how,
         CAST(substr(tally.value, 1, 8) AS INTEGER) AS listed,
         CAST(substr(tally.value, 9, 8) AS INTEGER) AS compared,
         CAST(substr(tally.value, 17, 8) AS INTEGER) AS better,
         CAST(substr(tally.value, 25, 8) AS INTEGER) AS equal,
         CASE WHEN CAST(substr(tally.value, 41, 8) AS INTEGER) = 1 THEN CAST(substr(tally.value, 33, 8) AS INTEGER) END AS better_before,
         CAST(substr(tally.value, 49, 32) AS REAL) AS best,
         CAST(substr(tally.value, 81, 32) AS REAL) AS to_best,
         CAST(substr(tally.value, 113, 32) AS REAL) AS to_next
  FROM park p
  CROSS JOIN clock_number k
  CROSS JOIN indicator i
  JOIN period q ON q.id = coalesce(
    (SELECT x.period FROM indicator_period x
     WHERE x.indicator = i.id AND x.period / 16 - x.period % 16 < k.month
       AND EXISTS (SELECT 1 FROM figure_kept n WHERE n.indicator = i.id AND n.period = x.period AND n.area = p.id
                     AND n.known_from <= k.day AND n.known_to > k.day)
     ORDER BY x.period DESC LIMIT 1),
    (SELECT x.period FROM indicator_period x
     WHERE x.indicator = i.id AND x.period / 16 - x.period % 16 < k.month
       AND EXISTS (SELECT 1 FROM figure_kept n JOIN park other ON other.id = n.area
                   WHERE n.indicator = i.id AND n.period = x.period AND n.known_from <= k.day)
     ORDER BY x.period DESC LIMIT 1))
  JOIN park_peer m ON m.park = p.id AND q.last_day BETWEEN m.first_day AND m.last_day
  LEFT JOIN figure_kept o ON o.indicator = i.id AND o.period = q.id AND o.area = p.id AND o.known_from <= k.day AND o.known_to > k.day
  LEFT JOIN period f ON f.id = q.id - 192
  LEFT JOIN figure_kept ob ON ob.indicator = i.id AND ob.period = f.id AND ob.area = p.id AND ob.known_from <= k.day AND ob.known_to > k.day
  CROSS JOIN json_each((
    SELECT '["' || printf('%8d%8d%8d%8d%8d%8d%!32.17g%!32.17g%!32.17g', count(CASE WHEN s.back = 0 THEN 1 END), count(CASE WHEN s.back = 0 THEN s.score END),
                          count(CASE WHEN s.back = 0 AND s.score < s.own THEN 1 END), count(CASE WHEN s.back = 0 AND s.score = s.own THEN 1 END),
                          count(CASE WHEN s.back = 1 AND s.score < s.own THEN 1 END), count(CASE WHEN s.back = 1 AND s.park = p.id THEN s.score END),
                          min(CASE WHEN s.back = 0 THEN s.score END), max(CASE WHEN s.back = 0 THEN s.own END) - min(CASE WHEN s.back = 0 THEN s.score END),
                          max(CASE WHEN s.back = 0 THEN s.own END) - max(CASE WHEN s.back = 0 AND s.score < s.own THEN s.score END)) || '"]'
    FROM (
      SELECT v.back AS back, v.park AS park, CASE WHEN v.value < 9e999 THEN CASE i.direction WHEN 'increase' THEN -v.value ELSE v.value END END AS score,
             CASE i.direction WHEN 'increase' THEN -1.0 ELSE 1.0 END * CASE
               WHEN v.back = 1 THEN ob.value WHEN o.differs = 0 THEN o.value END AS own
      FROM (
        SELECT peer.back AS back, peer.park AS park,
               (SELECT CASE n.differs WHEN 1 THEN 9e999 ELSE n.value END FROM figure_kept n
                WHERE n.indicator = i.id AND n.period = peer.period AND n.area = peer.park AND n.known_from <= k.day AND n.known_to > k.day) AS value
        FROM (
          SELECT y.back AS back, y.period AS period, one.park AS park
          FROM (SELECT 0 AS back, q.id AS period, q.last_day AS day
                UNION ALL SELECT 1, f.id, f.last_day WHERE ob.value IS NOT NULL) y
          CROSS JOIN park_peer one ON one.peers = m.peers AND one.among IS m.among AND y.day BETWEEN one.first_day AND one.last_day
          LIMIT 999999999) peer LIMIT 999999999) v LIMIT 999999999) s)) tally;

CREATE VIEW park_standing AS
  -- Where a park stands in each indicator, in the newest period for which it has a figure: what it is strong in and where it is weak
  -- (补强重点). Columns as in indicator_ranking; standing is strength, middle or weak by standing_rule, and null where too few are
  -- compared, or the park is not. An indicator for which it has no figure has a row, of the newest period for which any park has one.
  -- Ask for a park by its code: each of its rows looks at all its peers.
  SELECT a.code AS park_code, a.name AS park, i.code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en,
         q.code AS period, f.peers AS peers, f.among AS among, f.value AS value, u.code AS unit, f.how AS how,
         CASE WHEN f.direction <> 'maintain' AND f.equal > 0 THEN f.better + 1 END AS rank,
         f.compared AS of, f.listed - f.compared AS missing,
         CASE WHEN f.direction <> 'maintain' AND f.equal > 0 AND f.compared > 1
              THEN 100.0 * (f.compared - f.better - f.equal + 0.5 * (f.equal - 1)) / (f.compared - 1) END AS percentile,
         CASE f.direction WHEN 'increase' THEN -f.best WHEN 'decrease' THEN f.best END AS best,
         CASE WHEN f.direction = 'maintain' OR f.equal = 0 THEN NULL WHEN f.better = 0 THEN 0.0 ELSE f.to_best END AS gap_to_best,
         CASE WHEN f.direction <> 'maintain' AND f.equal > 0 AND f.better > 0 THEN f.to_next END AS gap_to_next,
         CASE WHEN f.direction = 'maintain' OR f.equal = 0 OR f.compared < s.least THEN NULL
              WHEN s.parts * (f.better + 0.5 * (f.equal + 1)) <= f.compared THEN 'strength'
              WHEN s.parts * (f.compared - f.better - 0.5 * (f.equal - 1)) <= f.compared THEN 'weak'
              ELSE 'middle' END AS standing,
         CASE WHEN f.direction <> 'maintain' AND f.equal > 0 THEN f.better_before - f.better END AS rank_change,
         CASE WHEN f.value IS NULL THEN 'no_figure' WHEN f.equal = 0 THEN 'definition' WHEN f.direction = 'maintain' THEN 'direction' END
           AS reason
  FROM standing_found f
  CROSS JOIN standing_rule s
  JOIN area a ON a.id = f.park
  JOIN indicator i ON i.id = f.indicator
  JOIN unit u ON u.id = i.unit
  JOIN period q ON q.id = f.period
  WHERE f.compared > 0;
