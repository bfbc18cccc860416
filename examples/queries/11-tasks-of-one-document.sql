-- 石家庄三年方案的每项任务由谁负责,谁落实?
-- Shijiazhuang's three-year plan: who answers for each task, and who carries it out?
SELECT k.clause AS 条款, k.heading AS 任务,
       (SELECT group_concat(agency_short, '、') FROM (
          SELECT r.agency_short FROM task_responsibility r
          WHERE r.document_code = k.document_code AND r.clause = k.clause AND r.role IN ('lead', 'responsible') ORDER BY r.agency_order)) AS 负责,
       (SELECT group_concat(agency_short, '、') FROM (
          SELECT r.agency_short FROM task_responsibility r
          WHERE r.document_code = k.document_code AND r.clause = k.clause AND r.role = 'implement' ORDER BY r.agency_order)) AS 落实
FROM (SELECT DISTINCT document_code, clause, heading FROM task_responsibility WHERE document_code = 'shijiazhuang-2025') k
ORDER BY k.clause;
