-- 每个单位牵头、负责、落实、配合多少项任务,涉及多少个目标?
-- How many tasks does each agency lead, answer for, carry out or support, and how many targets hang on them?
WITH bound AS (SELECT agency_code, count(DISTINCT target_code) AS targets FROM target_responsibility GROUP BY agency_code)
SELECT k.agency AS 单位,
       count(CASE WHEN k.role = 'lead' THEN 1 END) AS 牵头,
       count(CASE WHEN k.role = 'responsible' THEN 1 END) AS 责任,
       count(CASE WHEN k.role = 'implement' THEN 1 END) AS 落实,
       count(CASE WHEN k.role = 'support' THEN 1 END) AS 配合,
       coalesce(b.targets, 0) AS 目标
FROM task_responsibility k
LEFT JOIN bound b ON b.agency_code = k.agency_code
GROUP BY k.agency_code, k.agency
ORDER BY 牵头 DESC, 责任 DESC, 落实 DESC, k.agency_code
LIMIT 20;
