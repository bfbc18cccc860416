-- 里程碑:升级、创建、全覆盖,谁要做到,何时,语气多强?
-- Milestones: upgrades, titles, full coverage; who must reach them, by when, how firmly?
SELECT t.document_code AS 文件, t.subject AS 对象, t.indicator AS 里程碑, t.wording AS 原文, coalesce(t.period_to, '未定期限') AS 到期,
       (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'target' AND v.field = 'strength' AND v.word = t.strength) AS 语气
FROM target_overview t
WHERE t.unit = '是否'
ORDER BY t.period_to IS NULL, t.period_to, t.document_code, t.target_code;
