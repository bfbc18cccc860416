-- 哪些单位手上到期未报、未达到、落后的目标和超期的督办最多?
-- Which agencies have the most targets that are overdue, missed or behind, and the most overdue follow-ups?
SELECT s.agency AS 单位,
       coalesce(sum(CASE WHEN s.kind = 'target' AND s.status = 'overdue' THEN s.dues END), 0) AS 目标到期无数据,
       coalesce(sum(CASE WHEN s.kind = 'target' AND s.status = 'missed' THEN s.dues END), 0) AS 未达到,
       coalesce(sum(CASE WHEN s.kind = 'target' AND s.status = 'behind' THEN s.dues END), 0) AS 进度落后,
       coalesce(sum(CASE WHEN s.kind = 'task' AND s.status IN ('overdue', 'missed', 'behind') THEN s.number END), 0) AS 相关任务,
       coalesce(sum(CASE WHEN s.kind = 'followup' AND s.status = 'overdue' THEN s.number END), 0) AS 督办超期,
       coalesce(sum(CASE WHEN s.kind = 'followup' AND s.status IN ('open', 'answered') THEN s.number END), 0) AS 督办在办,
       (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM agency_scorecard s
-- Carrying out is not counted: a document that has all cities carry out a task makes none of them answer for it.
WHERE s.role IS NULL OR s.role IN ('lead', 'responsible')
GROUP BY s.agency_code, s.agency
HAVING 目标到期无数据 + 未达到 + 进度落后 + 督办超期 + 督办在办 > 0
ORDER BY 督办超期 DESC, 目标到期无数据 + 未达到 + 进度落后 DESC, s.agency_code
LIMIT 20;
