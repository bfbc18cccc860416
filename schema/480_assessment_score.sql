-- The present result of an assessment, on the clock's day, from item to total. assessment_result and similar views show it if nothing is frozen.
-- Each view passes on the codes of assessment and period, so that a query for one of them computes nothing else.

CREATE VIEW assessment_item_period AS
  -- Every item with the periods that have begun and for which its indicator has a row of figures, even a missing one.
  SELECT n.id AS assessment, n.code AS assessment_code, q.id AS period_id, q.code AS period
  FROM assessment n
  JOIN assessment_dimension d ON d.assessment = n.id
  JOIN assessment_item i ON i.dimension = d.id
  CROSS JOIN clock_number k
  JOIN indicator_period f ON f.indicator = i.indicator AND f.period / 16 - f.period % 16 < k.month
  JOIN period q ON q.id = f.period AND q.frequency = n.frequency;

CREATE VIEW assessment_period AS
  -- Every such period of an assessment; newest: 1 for the last one.
  SELECT DISTINCT p.assessment AS assessment, p.assessment_code AS assessment_code, p.period_id AS period_id, p.period AS period,
         NOT EXISTS (SELECT 1 FROM assessment_item_period l WHERE l.assessment = p.assessment AND l.period_id > p.period_id) AS newest
  FROM assessment_item_period p;

CREATE VIEW assessment_member AS
  -- The parks assessed: a period x class x park that was in it on the period's last day.
  SELECT x.assessment AS assessment, x.assessment_code AS assessment_code, x.period_id AS period_id, x.period AS period, x.newest AS newest,
         coalesce(c.name, '') AS park_class, p.id AS park
  FROM assessment_period x
  CROSS JOIN period q ON q.id = x.period_id
  LEFT JOIN assessment_class c ON c.assessment = x.assessment
  CROSS JOIN park p ON c.area_group IS NULL OR EXISTS (
    SELECT 1 FROM area_member m WHERE m.area_group = c.area_group AND m.member = p.id AND q.last_day BETWEEN m.first_day AND m.last_day);

CREATE VIEW assessment_figure AS
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
  LEFT JOIN figure_kept o ON o.indicator = i.indicator AND o.period = m.period_id AND o.area = m.park AND o.known_from <= k.day AND o.known_to > k.day;

CREATE VIEW assessment_compared AS
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
  WINDOW w AS (PARTITION BY f.assessment_code, f.period, f.newest, f.park_class, f.dimension, f.item);

CREATE VIEW assessment_scored AS
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
  FROM assessment_compared c;

CREATE VIEW assessment_item_computed AS
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
  JOIN unit u ON u.id = t.unit;

-- The sums are window functions, of which the next view takes the first row: SQLite does not push a condition down through GROUP BY.

CREATE VIEW assessment_item_summed AS
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
               ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING);

CREATE VIEW assessment_dimension_tally AS
  -- Each dimension of a park, by ids: the mean of the scored items, and their share of the weight.
  SELECT assessment, assessment_code, period, newest, park_class, park, dimension, points / scored AS score, coalesce(scored, 0.0) / weights AS coverage,
         items, unchecked, deducted, vetoed, synthetic, missing
  FROM assessment_item_summed
  WHERE nth = 1;

CREATE VIEW assessment_dimension_computed AS
  -- A dimension's row as it is shown.
  SELECT t.assessment_code AS assessment_code, t.period AS period, t.park_class AS park_class, a.code AS park_code, a.name AS park,
         d.code AS dimension_code, d.name AS dimension, coalesce(d.name_en, d.name) AS dimension_en, d.weight AS weight, t.score AS score,
         t.coverage AS coverage, t.deducted AS deducted, t.missing AS missing
  FROM assessment_dimension_tally t
  JOIN area a ON a.id = t.park
  JOIN assessment_dimension d ON d.id = t.dimension;

CREATE VIEW assessment_dimension_summed AS
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
  WINDOW w AS (PARTITION BY t.assessment_code, t.period, t.newest, t.park_class, t.park ORDER BY t.dimension ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING);

CREATE VIEW assessment_dimension_empty AS
  -- The dimensions of an assessment with a weight but no item that could be scored; null if there are none.
  SELECT n.id AS assessment,
         (SELECT group_concat(name, '、') FROM (
            SELECT d.name AS name FROM assessment_dimension d
            WHERE d.assessment = n.id AND d.weight > 0
              AND NOT EXISTS (SELECT 1 FROM assessment_item i WHERE i.dimension = d.id AND i.weight IS NOT NULL)
            ORDER BY d.id)) AS names
  FROM assessment n;

CREATE VIEW assessment_tally AS
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
  WHERE s.nth = 1;

CREATE VIEW assessment_judged AS
  -- Whether there is a result, and its kind. A relative tolerance of 1e-9, as for targets.
  SELECT t.*, n.name AS name, n.scheme AS scheme, n.edition AS edition,
         CASE WHEN t.vetoed = 1 THEN 'vetoed' WHEN t.points IS NULL OR t.coverage < coalesce(n.min_coverage, 0) * (1 - 1e-9) THEN 'withheld'
              WHEN t.missing IS NOT NULL THEN 'partial' ELSE 'complete' END AS status,
         CASE WHEN n.official = 0 OR n.id IN (SELECT x.assessment FROM assessment_assumed x) THEN 1 ELSE 0 END AS simulated
  FROM assessment_tally t
  JOIN assessment n ON n.id = t.assessment;

CREATE VIEW assessment_totalled AS
  -- The total: null if it is vetoed or withheld. Deductions do not take it below 0.
  SELECT j.*, CASE WHEN j.status IN ('complete', 'partial') THEN max(0.0, j.points - j.deducted) END AS total FROM assessment_judged j;

CREATE VIEW assessment_computed AS
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
  JOIN area a ON a.id = j.park;
