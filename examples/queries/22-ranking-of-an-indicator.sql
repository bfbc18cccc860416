-- 各园区某一指标的排名:第几、离第一名和前一名差多少、比上年升降几位?换一个指标代码即可。
-- How do the parks rank in an indicator: place, gaps to the best and the next, places won or lost? Put another code for another indicator.
WITH ranking AS (SELECT * FROM indicator_ranking WHERE indicator_code = 'main_business_revenue' AND peers = 'all'),
     newest(last_day) AS (SELECT max(q.last_day) FROM ranking JOIN period q ON q.code = ranking.period WHERE q.frequency = 'year')
SELECT k.period AS 时期, coalesce(CAST(k.rank AS TEXT), '—') AS 名次, k.park AS 园区,
       CASE WHEN k.value IS NULL THEN r.meaning_zh ELSE printf('%.6g', k.value) || ' ' || k.unit END AS 数值,
       CASE WHEN k.percentile IS NULL THEN '' ELSE printf('%.0f', k.percentile) END AS 百分位, printf('%.6g', k.median) AS 中位数,
       CASE WHEN k.gap_to_best IS NULL THEN '' ELSE printf('%.6g', k.gap_to_best) END AS 距第一,
       CASE WHEN k.gap_to_next IS NULL THEN '' ELSE printf('%.6g', k.gap_to_next) END AS 距前一名,
       CASE WHEN k.rank_change > 0 THEN '升 ' || k.rank_change WHEN k.rank_change < 0 THEN '降 ' || -k.rank_change
         WHEN k.rank_change = 0 THEN '平' ELSE '' END AS 比上年,
       (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM ranking k
JOIN period q ON q.code = k.period
JOIN newest n ON n.last_day = q.last_day AND q.frequency = 'year'
LEFT JOIN vocabulary r ON r.table_name = 'indicator_ranking' AND r.field = 'reason' AND r.word = k.reason
ORDER BY k.rank IS NULL, k.rank, k.park_code;
