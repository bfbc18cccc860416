-- 哪些目标含有原文没有写明、由我们读出的内容?依据是什么?
-- Which targets hold something that is a reading and not in the text, and why?
SELECT t.document_code AS 文件, t.clause AS 条款, t.indicator AS 指标, t.wording AS 原文, t.inferred AS 推断字段, t.note AS 说明
FROM target_overview t
WHERE t.inferred IS NOT NULL
ORDER BY t.document_code, t.clause, t.target_code;
