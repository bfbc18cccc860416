-- 数据库中有哪些表和视图可供查询，各自每行的内容是什么？
-- What can be asked: which tables and views are there, and what is one row of each?
SELECT name AS 名称, row_is_zh AS 每行内容
FROM catalogue
ORDER BY name;
