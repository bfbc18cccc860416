-- 本月到期和已超期的督办有哪些,在谁手上?
-- Which follow-ups fall due this month or are overdue, and who has them?
SELECT f.agency AS 单位, f.due AS 期限, f.days_left AS 剩余天数, w.meaning_zh AS 状态, f.followup_code AS 编号, f.subject AS 事项,
       f.document_code || ' ' || f.clause AS 依据, coalesce(p.meaning_zh, '') AS 目标现状,
       (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM followup_open f
JOIN vocabulary w ON w.table_name = 'followup_overview' AND w.field = 'status' AND w.word = f.status
LEFT JOIN target_progress t ON t.target_code = f.target_code AND t.area_code = f.area_code AND t.due_period = f.due_period
LEFT JOIN vocabulary p ON p.table_name = 'target_progress' AND p.field = 'status' AND p.word = t.status
WHERE f.due <= (SELECT date(as_of, 'start of month', '+1 month', '-1 day') FROM clock)
ORDER BY f.agency_code, f.due, f.followup_code;
