-- 市里的目标是否松于省里的?重申和分解的目标逐条对照。
-- Is a city's target laxer or later than the province's that it serves?
.mode box
SELECT c.target_code AS 下级目标, c.subject AS 对象, c.value AS 目标值, c.unit AS 单位, c.period_to AS 到期,
       c.higher_code AS 上级目标, c.higher_value AS 上级目标值, c.higher_period_to AS 上级到期,
       CASE c.consistent WHEN 1 THEN '一致' WHEN 0 THEN '不一致: ' ELSE '不可比: ' END || coalesce(c.reason, '') AS 结论
FROM target_cascade c
ORDER BY c.consistent, c.target_code;
