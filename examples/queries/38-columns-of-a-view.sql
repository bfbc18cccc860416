-- 一个视图有哪些列，各是什么含义？换一个视图名即可。
-- Which columns does a view have, and what does each hold? Put another name for another view.
SELECT column_name AS 列, type AS 类型, CASE may_be_null WHEN 1 THEN '可为空' ELSE '' END AS 可否为空, meaning_zh AS 含义
FROM catalogue_column
WHERE table_name = 'target_calendar'
ORDER BY position;
