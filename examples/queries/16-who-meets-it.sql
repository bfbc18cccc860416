-- 要求每个成员做到的目标:几个做到了,够不够,谁没有做到?
-- Targets that each member must meet: how many do, is it enough, who fails?
.mode box
SELECT r.target_code AS 目标, r.due_period AS 到期, r.members AS 成员数, r.met AS 达到, r.needed AS 需要, r.status AS 状态, r.failing AS 未做到
FROM target_rollup r
WHERE r.members > 1
ORDER BY r.target_code, r.due_period;
