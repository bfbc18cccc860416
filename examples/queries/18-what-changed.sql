-- 最近六个月哪些数据是新的、哪些修订了,用到它的目标现在如何?换一个日期,改 since 一行。
-- Which figures are new or revised in the last six months, and how do the targets stand that use them? For another day change the line "since".
WITH since(day) AS (SELECT CAST(julianday(known_on, '-6 months') - 2440587.5 AS INTEGER) FROM clock),
     today(day) AS (SELECT CAST(julianday(known_on) - 2440587.5 AS INTEGER) FROM clock),
     figures AS (
       SELECT k.indicator, k.area, k.period, k.value, coalesce(k.how, 'reported') AS how, k.known_from,
              (SELECT b.value FROM figure_kept b
               WHERE b.indicator = k.indicator AND b.period = k.period AND b.area = k.area AND b.known_from <= since.day
               ORDER BY b.known_from DESC LIMIT 1) AS old
       FROM since CROSS JOIN today CROSS JOIN figure_kept k
       WHERE k.known_from > since.day AND k.known_from <= today.day AND k.known_to > today.day),
     -- The first of them: each has a row at least.
     changed AS (
       SELECT f.*, a.code AS area_code, a.name AS area_name, i.code AS indicator_code, i.name AS indicator_name, i.unit, p.code AS period_code
       FROM figures f JOIN area a ON a.id = f.area JOIN indicator i ON i.id = f.indicator JOIN period p ON p.id = f.period
       ORDER BY f.old IS NULL, f.known_from DESC, a.code, i.code, p.code
       LIMIT 40),
     used AS (
       SELECT s.indicator, s.area, s.actual_period AS period, t.code AS target_code, s.due, s.required, s.status
       FROM changed c CROSS JOIN target_state s ON s.area = c.area AND s.indicator = c.indicator AND s.actual_period = c.period
       JOIN target t ON t.id = s.target)
SELECT date(c.known_from * 86400, 'unixepoch') AS 获知, CASE WHEN c.old IS NULL THEN '新' ELSE '修订' END AS 变化, c.area_name AS 地区,
       c.indicator_name AS 指标, c.period_code AS 时期,
       CASE WHEN c.old IS NOT NULL THEN printf('%.6g', c.old) END AS 原值, printf('%.6g', c.value) AS 现值, u.code AS 单位,
       CASE c.how WHEN 'reported' THEN '公布' WHEN 'derived' THEN '推算' ELSE '汇总' END AS 来源,
       p.target_code AS 目标, CASE WHEN p.required IS NOT NULL THEN printf('%.6g', p.required) END AS 要求,
       (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'target_progress' AND v.field = 'status' AND v.word = p.status) AS 现状态,
       (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM changed c
JOIN unit u ON u.id = c.unit
LEFT JOIN used p ON p.indicator = c.indicator AND p.area = c.area AND p.period = c.period
ORDER BY c.old IS NULL, c.known_from DESC, c.area_code, c.indicator_code, c.period_code, p.target_code, p.due
LIMIT 40;
