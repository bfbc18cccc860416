-- 哪些目标无法评价,缺什么?
-- Which targets cannot be evaluated, and what is missing?
.mode box
SELECT p.target_code AS 目标, p.area AS 对象, p.due_period AS 到期,
       CASE p.reason WHEN 'no_baseline' THEN '缺基期数据' WHEN 'no_reference' THEN '缺参照地区数据' WHEN 'unit' THEN '单位不可比'
         WHEN 'definition' THEN '口径不同' ELSE '组内无成员' END AS 原因
FROM target_progress p
WHERE p.status = 'unevaluable'
ORDER BY p.reason, p.target_code, p.area;
