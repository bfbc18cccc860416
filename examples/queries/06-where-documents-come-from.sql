-- 每份文件落实、引用、报道哪些文件?文号是什么?哪些还没有录入?
-- What does each document carry out, cite or report on, with which number, and what is not loaded yet?
SELECT l.document_code AS 文件, l.depth AS 层级,
       (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'document_relation' AND v.field = 'relation' AND v.word = l.relation) AS 关系,
       l.related AS 相关文件, l.related_number AS 文号, CASE l.related_loaded WHEN 1 THEN '已录入' ELSE '未录入' END AS 录入
FROM document_lineage l
ORDER BY l.document_code, l.depth, l.relation, l.related_code;
