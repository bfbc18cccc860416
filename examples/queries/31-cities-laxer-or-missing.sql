-- 下级文件的哪些目标松于、晚于上级目标,哪些上级目标没有分解?
-- Which targets of lower documents are laxer or later than the province's, and which of the province's are missing there?
SELECT * FROM (
  SELECT c.document_code AS 下级文件, h.indicator AS 指标, c.higher_code AS 上级目标, c.higher_value || ' ' || c.higher_unit AS 上级目标值,
         coalesce(c.higher_period_to, '未定') AS 上级到期,
         CASE c.reason WHEN 'laxer' THEN '松于上级' WHEN 'later' THEN '晚于上级' ELSE '松于且晚于上级' END AS 问题,
         c.value || ' ' || c.unit || ',' || coalesce(c.period_to, '未定') AS 说明
  FROM target_cascade c
  JOIN target_overview h ON h.target_code = c.higher_code
  WHERE c.consistent = 0 AND c.document_code <> c.higher_document_code
  UNION ALL
  SELECT m.document_code, m.indicator, m.higher_code, m.higher_value || ' ' || m.higher_unit, coalesce(m.higher_period_to, '未定'),
         '没有分解', CASE m.reason WHEN 'binds' THEN '约束其辖区:' || m.areas ELSE '其他地区已分解:' || m.others END
  FROM cascade_missing m)
ORDER BY 下级文件, 问题, 上级目标, 说明;
