-- 今年要完成的目标有哪些(含每年都要完成的),由谁负责,做到了多少?
-- Which targets are due this year, those of every year included, who answers for them, and how far are they?
SELECT p.document_code AS 文件, coalesce(p.area, t.subject) AS 对象, p.indicator AS 指标, p.wording AS 目标值,
       CASE t.over WHEN 'each' THEN '每年' ELSE p.due_period END AS 到期,
       coalesce((SELECT group_concat(agency_short, '、') FROM (
                   SELECT r.agency_short, r.agency_order FROM target_responsibility r
                   WHERE r.target_code = p.target_code AND r.role IN ('lead', 'responsible') ORDER BY r.agency_order)),
                '(文件未指明)') AS 负责单位,
       CASE WHEN p.actual IS NOT NULL THEN
         CASE WHEN p.unit = '是否' THEN CASE p.actual WHEN 1 THEN '是' ELSE '否' END ELSE printf('%.6g', p.actual) || ' ' || p.unit END
         || '(' || p.actual_period || ')' END AS 实际,
       status.meaning_zh || CASE WHEN p.actual IS NULL THEN '' ELSE coalesce((SELECT '(合成数据)' FROM source WHERE synthetic = 1 LIMIT 1), '') END AS 状态
FROM target_explanation p
CROSS JOIN target_overview t ON t.target_code = p.target_code
CROSS JOIN vocabulary status ON status.table_name = 'target_progress' AND status.field = 'status' AND status.word = p.status
WHERE p.due_period IN (SELECT due.code FROM clock JOIN period y ON y.frequency = 'year' AND clock.as_of BETWEEN y.first_day AND y.last_day
                       JOIN period due ON due.last_day BETWEEN y.first_day AND y.last_day)
ORDER BY t.over = 'each', p.document_code, t.subject, p.target_code, p.area_code, p.due_period;
