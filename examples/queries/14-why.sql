-- 一个目标为什么是这个状态?条款、数据、公式、结论,再用中英文各说一句。换一个目标代码即可。
-- Why does a target have its status? Clause, figure, formula, verdict, and a sentence in Chinese and English. Put another code for another target.
WITH asked AS (SELECT * FROM target_explanation WHERE target_code = 'hunan-2017/high-tech-enterprises-2019'),
said(n, 项目, 内容) AS (
  SELECT 1, '条款 clause', document_code || ' ' || clause || ' ' || heading FROM asked
  UNION ALL SELECT 2, '原文 wording', wording FROM asked
  UNION ALL SELECT 3, '对象 area', area FROM asked
  UNION ALL SELECT 4, '指标 indicator', indicator || ' ' || indicator_en FROM asked
  UNION ALL SELECT 5, '要求 required', CASE WHEN required IS NULL THEN '–' ELSE comparator || ' ' || printf('%.10g', required) || ' ' || unit END || '(' || due_period || ')' FROM asked
  UNION ALL SELECT 6, '公式 formula', coalesce(formula || '(' || base_area || ' ' || base_period || ')', '–') FROM asked
  UNION ALL SELECT 7, '实际 actual', CASE WHEN actual IS NULL THEN '–' ELSE printf('%.10g', actual) || ' ' || unit || '(' || actual_period || ')' END FROM asked
  UNION ALL SELECT 8, '来源 source', coalesce(actual_source || coalesce(' ' || source, '') || CASE synthetic WHEN 1 THEN ' [合成数据 synthetic]' ELSE '' END, '–')
    FROM asked
  UNION ALL SELECT 9, '获知 known', coalesce(actual_vintage, '–') FROM asked
  UNION ALL SELECT 10, '状态 status', status || coalesce(': ' || reason, '') FROM asked
  UNION ALL SELECT 11, '完成率 attainment', CASE WHEN attainment IS NULL THEN '–' ELSE printf('%.1f%%', attainment * 100) END FROM asked
  UNION ALL SELECT 12, '进度 pace', CASE WHEN pace IS NULL THEN '–' ELSE printf('%.2f', pace) || '(路程 ' || printf('%.1f%%', distance * 100) || ',时间 '
    || printf('%.1f%%', elapsed * 100) || ')' END FROM asked)
SELECT 项目, 内容 FROM said ORDER BY n;
SELECT 说明 FROM (
  SELECT 1 AS n, explain AS 说明 FROM target_progress WHERE target_code = 'hunan-2017/high-tech-enterprises-2019'
  UNION ALL SELECT 2, explain_en FROM target_progress WHERE target_code = 'hunan-2017/high-tech-enterprises-2019')
ORDER BY n;
