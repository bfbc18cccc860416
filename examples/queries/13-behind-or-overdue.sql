-- 哪些目标落后、未达到或到期没有数据,由谁负责?
-- Which targets are behind, missed or overdue, and who answers for them?
.mode box
SELECT p.status AS 状态, p.target_code AS 目标, p.area AS 对象, p.due_period AS 到期, p.required AS 要求, p.actual AS 实际, p.unit AS 单位,
       (SELECT group_concat(agency_short, '、') FROM (
          SELECT r.agency_short FROM target_responsibility r
          WHERE r.target_code = p.target_code AND r.role IN ('lead', 'responsible') ORDER BY r.agency_order)) AS 负责单位
FROM target_progress p
WHERE p.status IN ('behind', 'missed', 'overdue')
ORDER BY p.status, p.due_period, p.target_code, p.area
LIMIT 40;
