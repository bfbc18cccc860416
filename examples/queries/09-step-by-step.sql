-- 逐年递进的目标:同一对象、同一指标,每年要求多少?
-- Targets that rise year by year: what is asked of the same subject in the same indicator?
.mode box
SELECT t.document_code AS 文件, t.subject AS 对象, t.indicator AS 指标, count(*) AS 年数,
       (SELECT group_concat(one, ' → ') FROM (
          SELECT y.period_to || ': ' || y.wording AS one FROM target_overview y
          WHERE y.document_code = t.document_code AND y.area_code = t.area_code AND y.indicator_code = t.indicator_code AND y.period_to IS NOT NULL
          ORDER BY y.period_to, y.target_code)) AS 各年目标
FROM target_overview t
WHERE t.period_to IS NOT NULL
GROUP BY t.document_code, t.area_code, t.subject, t.indicator_code, t.indicator
HAVING count(DISTINCT t.period_to) > 1
ORDER BY t.document_code, t.subject, t.indicator, t.area_code, t.indicator_code;
