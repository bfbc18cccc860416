-- 一个园区的短板和优势是什么:每个指标最新一期的名次、离第一名和前一名差多少?换一个园区代码即可。
-- What is a park weak and strong in: its newest rank in each indicator, and how far are the best and the next? Put another code for another park.
SELECT s.indicator AS 指标, s.period AS 时期, coalesce(p.meaning_zh, s.peers) AS 范围, CASE WHEN s.value IS NULL THEN '' ELSE printf('%.6g', s.value) || ' ' || s.unit END AS 数值,
       CASE WHEN s.rank IS NULL THEN '' ELSE s.rank || ' / ' || s.of END AS 名次, s.missing AS 无数据园区,
       CASE WHEN s.percentile IS NULL THEN '' ELSE printf('%.0f', s.percentile) END AS 百分位,
       CASE WHEN s.gap_to_best IS NULL THEN '' ELSE printf('%.6g', s.gap_to_best) END AS 距第一,
       CASE WHEN s.gap_to_next IS NULL THEN '' ELSE printf('%.6g', s.gap_to_next) END AS 距前一名,
       coalesce(w.meaning_zh, r.meaning_zh, '可比园区不足三个') AS 判断,
       (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM park_standing s
LEFT JOIN vocabulary p ON p.table_name = 'indicator_ranking' AND p.field = 'peers' AND p.word = s.peers
LEFT JOIN vocabulary w ON w.table_name = 'park_standing' AND w.field = 'standing' AND w.word = s.standing
LEFT JOIN vocabulary r ON r.table_name = 'indicator_ranking' AND r.field = 'reason' AND r.word = s.reason
WHERE s.park_code = 'shijiazhuang-htz' AND s.peers = 'all'
ORDER BY s.percentile IS NULL, s.percentile, s.indicator_code;
