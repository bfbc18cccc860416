-- 今年要完成的目标有哪些(含每年都要完成的),由谁负责?
-- Which targets are due this year, those of every year included, and who answers for them?
.mode box
SELECT t.document_code AS 文件, t.subject AS 对象, t.indicator AS 指标, t.wording AS 目标值,
       CASE t.over WHEN 'each' THEN '每年' ELSE t.period_to END AS 到期,
       coalesce((SELECT group_concat(agency_short, '、') FROM (
                   SELECT r.agency_short FROM target_responsibility r
                   WHERE r.target_code = t.target_code AND r.role IN ('lead', 'responsible') ORDER BY r.agency_order)),
                '(文件未指明)') AS 负责单位
FROM clock
JOIN period y ON y.frequency = 'year' AND clock.as_of BETWEEN y.first_day AND y.last_day
JOIN period due ON due.last_day >= y.first_day
JOIN target_overview t ON t.period_to = due.code
LEFT JOIN period start ON start.code = t.period_from
WHERE due.last_day <= y.last_day OR (t.over = 'each' AND start.first_day <= y.last_day)
ORDER BY t.over = 'each', t.document_code, t.subject, t.target_code;
