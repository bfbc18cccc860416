-- 要求组内每个成员达到的目标：已达到的成员数是否符合要求，哪些成员未达到？
-- Targets that every member of a group must meet: how many do, is it enough, who fails?
SELECT t.subject AS 组, t.indicator AS 指标, t.wording AS 目标值, coalesce(r.due_period, '未定期限') AS 到期,
       r.members AS 成员数, r.met AS 已达到, printf('%.6g', r.needed) AS 须达到, CASE r.enough WHEN 1 THEN '符合' WHEN 0 THEN '不符合' END AS 是否符合要求,
       status.meaning_zh AS 状态, r.failing AS 未达到的成员, (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM target_rollup r
JOIN target_overview t ON t.target_code = r.target_code
JOIN vocabulary status ON status.table_name = 'target_progress' AND status.field = 'status' AND status.word = r.status
WHERE t.quantifier = 'each'
ORDER BY r.enough, r.target_code, r.due_period;
