CREATE VIEW park_peer AS
  -- Among whom a park stands, and on which days: peers is all, same_level, same_region or the code of a group; among says which level,
  -- province or group it is. Regions are peers of nobody.
  -- The casts say that literals and what is computed are text as columns are, without which SQLite would make a list of all before it looks for one.
  SELECT p.id AS park, CAST('all' AS TEXT) AS peers, CAST(NULL AS TEXT) AS among, x.first_day AS first_day, x.last_day AS last_day
  FROM park p JOIN area_day x ON x.area = p.id
  UNION ALL
  SELECT s.park, CAST('same_level' AS TEXT), s.level, CAST(max(s.first_day, x.first_day) AS TEXT), CAST(min(s.last_day, x.last_day) AS TEXT)
  FROM park_level s JOIN area_day x ON x.area = s.park
  UNION ALL
  SELECT p.id, CAST('same_region' AS TEXT), a.code, x.first_day, x.last_day
  FROM park p CROSS JOIN area_day x ON x.area = p.id
  CROSS JOIN region_within w ON w.region = p.region CROSS JOIN region r ON r.id = w.within AND r.level = 'province' CROSS JOIN area a ON a.id = r.id
  UNION ALL
  SELECT m.member, g.code, g.code, m.first_day, m.last_day FROM area_member m JOIN park p ON p.id = m.member JOIN area g ON g.id = m.area_group;

CREATE VIEW ranking_figure AS
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
          ELSE EXISTS (SELECT 1 FROM indicator_period y WHERE y.indicator = i.id AND y.period = q.id - 192) END;

-- Each of the next views has windows of one partition, which begins with indicator, period and peers: so a code that is asked for is found
-- by its index at the bottom, and nobody else is ranked. Scores without one come last.

CREATE VIEW ranking_placed AS
  -- Place among the peers of the year, equals sharing the better one, and how many are as good or better.
  SELECT indicator_code, period, peers, among, back, park, value, how, score, rank() OVER w AS place, count(score) OVER w AS as_good
  FROM ranking_figure
  WINDOW w AS (PARTITION BY indicator_code, period, peers, among, back ORDER BY score IS NULL, score);

CREATE VIEW ranking_change AS
  -- The place that the park had a year earlier, beside its place.
  SELECT indicator_code, period, peers, among, back, park, value, how, score, place, as_good,
         lead(CASE WHEN score IS NOT NULL THEN place END) OVER (PARTITION BY indicator_code, period, peers, among, park ORDER BY back) AS previous
  FROM ranking_placed;

CREATE VIEW ranking_counted AS
  -- How many are listed and how many of them compared, the best score, and that of the next place above.
  SELECT indicator_code, period, peers, among, park, value, how, score, place, as_good, previous,
         count(*) OVER w AS listed, count(score) OVER w AS compared, first_value(score) OVER w AS best,
         CASE WHEN place > 1 THEN nth_value(score, max(place - 1, 1)) OVER w END AS above
  FROM ranking_change
  WHERE back = 0
  WINDOW w AS (PARTITION BY indicator_code, period, peers, among ORDER BY score IS NULL, score
               ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING);

CREATE VIEW ranking_middle AS
  -- The scores on the middle place, or on the two middle ones where an even number is compared.
  SELECT indicator_code, period, peers, among, park, value, how, score, place, as_good, previous, listed, compared, best, above,
         nth_value(score, (compared + 1) / 2) OVER w AS middle, nth_value(score, compared / 2 + 1) OVER w AS other_middle
  FROM ranking_counted
  WHERE compared > 0
  WINDOW w AS (PARTITION BY indicator_code, period, peers, among ORDER BY score IS NULL, score
               ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING);

CREATE VIEW indicator_ranking AS
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
  JOIN area a ON a.id = c.park;
