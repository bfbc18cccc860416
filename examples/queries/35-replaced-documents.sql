-- 文件被替代或废止后,它的目标哪些有接续,哪些落空?
-- When a document is superseded or repealed, which of its targets go on, and which fall away?
SELECT r.document_code AS 原文件, r.by_document_code AS 新文件, CASE r.relation WHEN 'repeals' THEN '废止' ELSE '替代' END AS 关系,
       r.subject AS 对象, r.indicator AS 指标, r.wording AS 目标, coalesce(r.due_period, '未定') AS 到期,
       CASE r.not_yet_due WHEN 1 THEN '尚未到期' WHEN 0 THEN '已到期' ELSE '不详' END AS 替代时, w.meaning_zh AS 结局,
       coalesce(r.successor_code, '') AS 接续目标
FROM target_released r
JOIN vocabulary w ON w.table_name = 'target_released' AND w.field = 'fate' AND w.word = r.fate
ORDER BY r.document_code, r.by_document_code, r.fate, r.target_code, r.relation, r.successor_code, r.successor_relation;
