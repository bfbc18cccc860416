-- 是非类目标（升级、创建、全覆盖等）：适用对象、完成期限和要求程度。
-- Milestones: upgrades, titles, full coverage; who must reach them, by when, how firmly?
SELECT t.document_code AS 文件, t.subject AS 对象, t.indicator AS 指标, t.wording AS 原文, coalesce(t.period_to, '未定期限') AS 到期,
       (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'target' AND v.field = 'strength' AND v.word = t.strength) AS 要求程度
FROM target_overview t
WHERE t.unit = '是否'
ORDER BY t.period_to IS NULL, t.period_to, t.document_code, t.target_code;
