-- 要求组内每个成员做到的目标:几个做到了,够不够,谁没有做到?
-- Targets that every member of a group must meet: how many do, is it enough, who fails?
SELECT t.subject AS 组, t.indicator AS 指标, t.wording AS 目标值, coalesce(r.due_period, '未定期限') AS 到期,
       r.members AS 成员数, r.met AS 做到, printf('%.6g', r.needed) AS 需要, CASE r.enough WHEN 1 THEN '够' WHEN 0 THEN '不够' END AS 够不够,
       status.meaning_zh AS 状态, r.failing AS 未做到, (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM target_rollup r
JOIN target_overview t ON t.target_code = r.target_code
JOIN vocabulary status ON status.table_name = 'target_progress' AND status.field = 'status' AND status.word = r.status
WHERE t.quantifier = 'each'
ORDER BY r.enough, r.target_code, r.due_period;
