-- 一个园区什么时候要交什么账?换一个园区代码即可。
-- What must a park deliver, and when? Put another code for another park.
SELECT coalesce(s.due_period, '未定期限') AS 到期, t.indicator AS 指标, t.wording AS 目标值,
       CASE WHEN t.subject = s.area THEN '' ELSE t.subject END AS 所在组,
       (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'target' AND v.field = 'strength' AND v.word = t.strength) AS 语气,
       t.document_code || ' ' || t.clause AS 依据
FROM target_schedule s
JOIN target_overview t ON t.target_code = s.target_code
WHERE s.area_code = 'shijiazhuang-htz'
ORDER BY s.due_period IS NULL, s.due_period, t.indicator_code, t.target_code;
