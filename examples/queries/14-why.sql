-- 每个目标为什么是这个状态?一句话说明。
-- Why does each target have its status? One sentence each.
.mode box
SELECT p.status AS 状态, p.explain AS 说明
FROM target_progress p
WHERE p.status NOT IN ('open', 'overdue')
ORDER BY p.target_code, p.area;
