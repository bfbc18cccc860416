-- 逐年递进的目标:同一对象、同一指标,每年要求多少?
-- Targets that rise year by year: what is asked of the same subject in the same indicator?
WITH rising AS (
  SELECT c.document, t.area, t.indicator, count(*) AS years
  FROM target t
  JOIN clause c ON c.id = t.clause
  WHERE t.period_to IS NOT NULL
  GROUP BY c.document, t.area, t.indicator
  HAVING min(t.period_to) <> max(t.period_to))
SELECT d.code AS 文件, a.name AS 对象, i.name AS 指标, r.years AS 年数,
       (SELECT group_concat(one, ' → ') FROM (
          SELECT p.code || ': ' || t.wording AS one
          FROM target t
          JOIN clause c ON c.id = t.clause
          JOIN period p ON p.id = t.period_to
          WHERE t.area = r.area AND t.indicator = r.indicator AND c.document = r.document
          ORDER BY p.code, t.code)) AS 各年目标
FROM rising r
JOIN document d ON d.id = r.document
JOIN area a ON a.id = r.area
JOIN indicator i ON i.id = r.indicator
ORDER BY d.code, a.name, i.name, a.code, i.code
LIMIT 100;
