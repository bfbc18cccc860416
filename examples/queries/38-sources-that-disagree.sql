-- 一个园区的哪些数据各来源不一致？采用的是哪一个？更换园区代码即可查询其他园区。
-- On which figures of a park do sources disagree, and which one counts? Put another park's code for another park.
SELECT indicator AS 指标, period AS 时期, source AS 来源, CASE WHEN value IS NULL THEN '缺失' ELSE printf('%.12g', value) || ' ' || unit END AS 数值,
       vintage AS 取得日期, CASE counts WHEN 1 THEN '是' ELSE '否' END AS 采用
FROM figure_conflict WHERE area_code = 'shijiazhuang-htz'
ORDER BY indicator_code, period, source_code;
