-- 最近六个月哪些数据是新的、哪些修订了,用到它的目标现在如何?换一个日期,改 since 一行。
-- Which figures are new or revised in the last six months, and how do the targets stand that use them? For another day change the line "since".
.mode box
WITH since(day) AS (SELECT date(known_on, '-6 months') FROM clock),
     changed AS (
       SELECT f.indicator_code, f.area_code, f.period, f.value, f.unit, f.how, f.vintage,
              (SELECT k.value FROM figure_kept k
               JOIN indicator i ON i.id = k.indicator AND i.code = f.indicator_code
               JOIN area a ON a.id = k.area AND a.code = f.area_code
               JOIN period p ON p.id = k.period AND p.code = f.period
               WHERE julianday(since.day) - 2440587.5 BETWEEN k.known_from AND k.known_to - 1) AS old
       FROM figure f JOIN since ON f.vintage > since.day)
SELECT c.vintage AS 获知, CASE WHEN c.old IS NULL THEN '新' ELSE '修订' END AS 变化, a.name AS 地区, i.name AS 指标, c.period AS 时期,
       CASE WHEN c.old IS NOT NULL THEN printf('%.6g', c.old) END AS 原值, printf('%.6g', c.value) AS 现值, c.unit AS 单位,
       CASE c.how WHEN 'reported' THEN '公布' WHEN 'derived' THEN '推算' ELSE '汇总' END AS 来源,
       p.target_code AS 目标, CASE WHEN p.required IS NOT NULL THEN printf('%.6g', p.required) END AS 要求,
       (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'target_progress' AND v.field = 'status' AND v.word = p.status) AS 现状态,
       (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM changed c
JOIN area a ON a.code = c.area_code
JOIN indicator i ON i.code = c.indicator_code
LEFT JOIN target_progress p ON p.indicator_code = c.indicator_code AND p.area_code = c.area_code AND p.actual_period = c.period
ORDER BY c.old IS NULL, c.vintage DESC, c.area_code, c.indicator_code, c.period, p.target_code, p.due_period
LIMIT 40;
