-- 每年到期多少个目标(展开到每个对象),状态如何?
-- How many targets come due each year, for how many areas, and how do they stand?
SELECT coalesce(substr(due.code, 1, 4), '未定期限') AS 年, count(DISTINCT p.target) AS 目标, count(*) AS 目标与对象,
       count(CASE WHEN p.status = 'met' THEN 1 END) AS 达到,
       count(CASE WHEN p.status = 'missed' THEN 1 END) AS 未达到,
       count(CASE WHEN p.status = 'overdue' THEN 1 END) AS 到期无数据,
       count(CASE WHEN p.status = 'reached' THEN 1 END) AS 提前达到,
       count(CASE WHEN p.status = 'on_track' THEN 1 END) AS 正常,
       count(CASE WHEN p.status = 'behind' THEN 1 END) AS 落后,
       count(CASE WHEN p.status = 'open' THEN 1 END) AS 未到期,
       count(CASE WHEN p.status = 'unevaluable' THEN 1 END) AS 无法评价,
       (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM target_state p
LEFT JOIN period due ON due.id = p.due
GROUP BY substr(due.code, 1, 4)
ORDER BY 年;
