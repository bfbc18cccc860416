-- 下级文件的目标是否松于、晚于它所服务的上级目标?
-- Is a lower document's target laxer or later than the higher one that it serves?
SELECT c.subject AS 对象, h.indicator AS 指标, c.document_code AS 下级文件, c.value || c.unit AS 目标值, coalesce(c.period_to, '未定') AS 到期,
       c.higher_document_code AS 上级文件, c.higher_value || c.higher_unit AS 上级目标值, coalesce(c.higher_period_to, '未定') AS 上级到期,
       CASE c.consistent WHEN 1 THEN '不松不晚' WHEN 0 THEN '不一致' ELSE '不可比' END AS 结论,
       CASE c.reason WHEN 'laxer' THEN '松于上级' WHEN 'later' THEN '晚于上级' WHEN 'laxer and later' THEN '松于且晚于上级'
         WHEN 'another reference area' THEN '参照地区不同' WHEN 'another baseline' THEN '基期不同' WHEN 'another indicator' THEN '指标不同'
         WHEN 'another basis' THEN '口径不同' WHEN 'another unit' THEN '单位不同' WHEN 'another direction' THEN '方向不同' WHEN 'another span' THEN '时段不同' WHEN 'a share of it' THEN '为上级目标的一部分' ELSE '' END AS 理由
FROM target_cascade c
JOIN target_overview h ON h.target_code = c.higher_code
WHERE c.document_code <> c.higher_document_code
ORDER BY c.consistent, c.target_code;
