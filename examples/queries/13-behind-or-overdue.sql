-- 哪些目标落后、未达到或到期没有数据,差多少,由谁负责?
-- Which targets are behind, missed or overdue, by how much, and who answers for them?
SELECT status.meaning_zh AS 状态, coalesce(p.area, t.subject) AS 对象, p.indicator AS 指标, p.due_period AS 到期,
       CASE WHEN p.unit = '是否' THEN '是' WHEN p.required IS NULL THEN '“' || p.wording || '”' ELSE printf('%.6g', p.required) || ' ' || p.unit END AS 要求,
       CASE WHEN p.actual IS NOT NULL THEN
         CASE WHEN p.unit = '是否' THEN CASE p.actual WHEN 1 THEN '是' ELSE '否' END ELSE printf('%.6g', p.actual) || ' ' || p.unit END END AS 实际,
       p.actual_period AS 数据期,
       CASE WHEN p.unit <> '是否' AND p.gap IS NOT NULL THEN printf('%.6g', p.gap) END AS 差,
       CASE WHEN p.pace IS NOT NULL THEN printf('%.2f', p.pace) END AS 进度,
       coalesce((SELECT group_concat(agency_short, '、') FROM (
                   SELECT r.agency_short, r.agency_order FROM target_responsibility r
                   WHERE r.target_code = p.target_code AND r.role IN ('lead', 'responsible') ORDER BY r.agency_order)),
                '(文件未指明)') AS 负责单位,
       p.document_code || ' ' || p.clause AS 依据, (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM (SELECT * FROM target_explanation WHERE status IN ('behind', 'missed', 'overdue')
      ORDER BY status, due_period DESC, target_code, area_code LIMIT 40) p
CROSS JOIN target_overview t ON t.target_code = p.target_code
JOIN vocabulary status ON status.table_name = 'target_progress' AND status.field = 'status' AND status.word = p.status
ORDER BY p.status, p.due_period DESC, p.target_code, p.area_code;
