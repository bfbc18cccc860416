-- 逐年递进的目标:同一对象、同一指标,每年要求多少?
-- Targets that rise year by year: what is asked of the same subject in the same indicator?
.mode box
SELECT t.document_code AS 文件, t.subject AS 对象, t.indicator AS 指标, count(*) AS 年数,
       group_concat(t.period_to || ': ' || t.wording, ' → ') AS 各年目标
FROM (SELECT * FROM target_overview WHERE period_to IS NOT NULL ORDER BY period_to) t
GROUP BY t.document_code, t.area_code, t.subject, t.indicator_code, t.indicator
HAVING count(DISTINCT t.period_to) > 1
ORDER BY t.document_code, t.subject, t.indicator;
