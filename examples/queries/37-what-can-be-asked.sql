-- 库里有哪些表和视图可以查询，各自的一行是什么？
-- What can be asked: which tables and views are there, and what is one row of each?
SELECT name AS 名称, row_is_zh AS 一行是
FROM catalogue
ORDER BY name;
