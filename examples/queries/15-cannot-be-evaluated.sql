-- 哪些目标无法评价,缺什么?
-- Which targets cannot be evaluated, and what is missing?
SELECT t.document_code || ' ' || t.clause AS 依据, coalesce(e.area, t.subject) AS 对象, t.indicator AS 指标, t.wording AS 目标值,
       coalesce(e.due_period, '未定期限') AS 到期, reason.meaning_zh AS 原因,
       CASE e.reason WHEN 'no_baseline' THEN coalesce(e.base_period || ' 年' || e.base_area || '的数', '文件未写基期')
         WHEN 'no_reference' THEN coalesce(e.actual_period || ' 年', '') || t.reference_area || '的数'
         WHEN 'no_members' THEN '组的成员' WHEN 'unit' THEN '可比的单位' ELSE '同口径的数' END AS 缺少
FROM target_explanation e
CROSS JOIN target_overview t ON t.target_code = e.target_code
CROSS JOIN vocabulary reason ON reason.table_name = 'target_progress' AND reason.field = 'reason' AND reason.word = e.reason
WHERE e.status = 'unevaluable'
ORDER BY e.reason, e.target_code, e.area_code, e.due_period;
