-- 每年到期多少个目标(展开到每个对象),状态如何?
-- How many targets come due each year, for how many areas, and how do they stand?
.mode box
SELECT coalesce(substr(p.due_period, 1, 4), '未定期限') AS 年, count(DISTINCT p.target_code) AS 目标, count(*) AS 目标与对象,
       count(CASE WHEN p.status IN ('met', 'reached') THEN 1 END) AS 达到,
       count(CASE WHEN p.status = 'missed' THEN 1 END) AS 未达到,
       count(CASE WHEN p.status = 'overdue' THEN 1 END) AS 到期无数据,
       count(CASE WHEN p.status IN ('open', 'on_track', 'behind') THEN 1 END) AS 未到期,
       count(CASE WHEN p.status = 'unevaluable' THEN 1 END) AS 无法评价
FROM target_progress p
GROUP BY substr(p.due_period, 1, 4)
ORDER BY 年;
