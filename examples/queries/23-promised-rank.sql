-- 文件承诺的名次(前二十、首位)与现在的名次差几位?
-- How far are parks and cities from the rank that a plan promises?
SELECT t.area AS 对象, t.indicator AS 指标, t.wording AS 目标, coalesce(t.due_period, '未定期限') AS 到期,
       coalesce(CAST(CAST(t.rank AS INTEGER) AS TEXT), '无数据') AS 现名次, coalesce(t.period, '') AS 时期,
       CASE t.source WHEN 'reported' THEN '公布' WHEN 'derived' THEN '由排名得出' ELSE '' END AS 来源,
       CASE WHEN t.missing IS NULL THEN '' WHEN t.missing = 0 THEN '已在其内' ELSE '差 ' || CAST(t.missing AS INTEGER) || ' 位' END AS 差距,
       (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'target_progress' AND v.field = 'status' AND v.word = t.status) AS 状态,
       t.document_code AS 依据, (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM target_standing t
ORDER BY t.missing IS NULL, t.missing DESC, t.target_code, t.area_code;
