-- 考核评价的成绩单:各园区各维度得分、总分、类内名次,缺哪些指标?(最近一期;不予评分的也列出原因)
-- The assessment table: each park's scores by dimension, total, rank in its class, and what is missing? (newest period; who has no result is told why)
SELECT r.assessment_code AS 考核方案, r.period AS 时期, r.park_class AS 类别, r.park AS 园区, 
       r.scores AS 各维度得分,
       CASE WHEN r.total IS NULL THEN '' ELSE printf('%.2f', r.total) END AS 总分, CASE WHEN r.rank IS NULL THEN '' ELSE r.rank || ' / ' || r.of END AS 名次,
       printf('%.0f%%', r.coverage * 100) AS 覆盖率, s.meaning_zh || coalesce(':' || w.meaning_zh, '') AS 结果,
       n.meaning_zh || ',' || t.meaning_zh AS 性质, (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 数据
FROM assessment_result r
JOIN vocabulary s ON s.table_name = 'assessment_result' AND s.field = 'status' AND s.word = r.status
JOIN vocabulary n ON n.table_name = 'assessment_result' AND n.field = 'nature' AND n.word = r.nature
JOIN vocabulary t ON t.table_name = 'assessment_result' AND t.field = 'state' AND t.word = r.state
LEFT JOIN vocabulary w ON w.table_name = 'assessment_result' AND w.field = 'reason' AND w.word = r.reason
WHERE r.newest = 1 AND r.state NOT IN ('pending', 'replaced')
ORDER BY r.assessment_code, r.park_class, r.rank IS NULL, r.rank, r.park_code;
