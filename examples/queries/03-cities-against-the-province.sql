-- 下级文件的目标是否低于上级目标的要求、晚于上级目标的期限？
-- Is a lower document's target laxer or later than the higher one that it serves?
SELECT c.subject AS 对象, h.indicator AS 指标, c.document_code AS 下级文件, c.value || c.unit AS 目标值, coalesce(c.period_to, '未定期限') AS 到期,
       c.higher_document_code AS 上级文件, c.higher_value || c.higher_unit AS 上级目标值, coalesce(c.higher_period_to, '未定期限') AS 上级到期,
       CASE c.consistent WHEN 1 THEN '一致' WHEN 0 THEN '不一致' ELSE '不可比' END AS 结论,
       CASE c.reason WHEN 'laxer' THEN '低于上级要求' WHEN 'later' THEN '晚于上级期限' WHEN 'laxer and later' THEN '低于上级要求且晚于上级期限'
         WHEN 'another reference area' THEN '参照地区不同' WHEN 'another baseline' THEN '基期不同' WHEN 'another indicator' THEN '指标不同'
         WHEN 'another basis' THEN '目标值类型不同' WHEN 'another unit' THEN '计量单位不同' WHEN 'another direction' THEN '方向不同' WHEN 'another span' THEN '起止时期不同' WHEN 'a share of it' THEN '由上级目标分解' ELSE '' END AS 说明
FROM target_cascade c
JOIN target_overview h ON h.target_code = c.higher_code
WHERE c.document_code <> c.higher_document_code
ORDER BY c.consistent, c.target_code;
