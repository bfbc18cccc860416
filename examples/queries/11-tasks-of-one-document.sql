-- 石家庄三年方案的每项任务由谁负责,谁落实?
-- Shijiazhuang's three-year plan: who answers for each task, and who carries it out?
.mode box
SELECT k.clause AS 条款, k.heading AS 任务,
       group_concat(CASE WHEN k.role IN ('lead', 'responsible') THEN k.agency_short END, '、') AS 负责,
       group_concat(CASE WHEN k.role = 'implement' THEN k.agency_short END, '、') AS 落实
FROM (SELECT * FROM task_responsibility WHERE document_code = 'shijiazhuang-2025' ORDER BY clause, agency_order) k
GROUP BY k.clause, k.heading
ORDER BY k.clause;
