-- 哪些数是推算、汇总出来的,由什么得来?
-- Which figures are computed and not reported, and from what?
SELECT a.name AS 地区, i.name AS 指标, f.period AS 时期, printf('%.6g', f.value) || ' ' || f.unit AS 数值,
       CASE f.how WHEN 'derived' THEN '推算' WHEN 'aggregated' THEN '由成员汇总' ELSE '由各期汇总' END AS 来源,
       CASE
         WHEN f.how = 'aggregated' THEN '各成员的' || i.name
         WHEN f.how = 'accumulated' THEN '各期的' || i.name
         WHEN i.derivation = 'ratio' THEN n.name || ' ÷ ' || d.name || CASE i.denominator_at WHEN 'same' THEN '' WHEN 'county' THEN '(全县)'
           WHEN 'city' THEN '(全市)' WHEN 'province' THEN '(全省)' ELSE '(全国)' END
         WHEN i.derivation = 'growth' THEN n.name || ' 比上年'
         WHEN i.derivation = 'difference' THEN n.name || ' − ' || d.name
         WHEN i.derivation = 'count_over' THEN n.name || ' ' || i.threshold_comparator || ' ' || printf('%.6g', i.threshold) || ' '
           || (SELECT u.code FROM unit u WHERE u.id = i.threshold_unit) || ' 的成员数'
         WHEN i.derivation = 'rank' THEN n.name || ' 的名次' END AS 由何得来,
       f.vintage AS 获知, (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM figure f
JOIN indicator i ON i.code = f.indicator_code
JOIN area a ON a.code = f.area_code
LEFT JOIN indicator n ON n.id = i.derived_from
LEFT JOIN indicator d ON d.id = i.derived_with
WHERE f.how <> 'reported'
  -- A city's share of the city says nothing.
  AND NOT (i.derivation = 'ratio' AND i.derived_from = i.derived_with AND f.value = 100)
ORDER BY f.period DESC, i.derivation, i.code, a.code
LIMIT 40;
