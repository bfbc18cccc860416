-- 每份文件落实、引用、报道哪些文件？文号是什么？哪些尚未收录？
-- What does each document carry out, cite or report on, with which number, and what is not loaded yet?
SELECT l.document_code AS 文件, l.depth AS 关联层级,
       (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'document_relation' AND v.field = 'relation' AND v.word = l.relation) AS 关系,
       l.related AS 相关文件, l.related_number AS 文号, CASE l.related_loaded WHEN 1 THEN '已收录' ELSE '未收录' END AS 收录情况
FROM document_lineage l
ORDER BY l.document_code, l.depth, l.relation, l.related_code;
