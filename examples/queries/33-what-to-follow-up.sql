-- 建议督办哪些落后、未达到、到期无数据的目标,找谁?采纳一条:INSERT INTO followup_accept (target, area, due_period) VALUES (…)
-- What should be followed up, and with whom? To take one up: INSERT INTO followup_accept (target, area, due_period) VALUES (…)
SELECT coalesce(p.agency, '(文件未指明)') AS 单位, coalesce(r.meaning_zh, '') AS 角色, p.subject AS 事项, p.target_code AS target,
       p.area_code AS area, p.due_period AS due_period, p.due AS 回复期限, p.closed_before AS 曾办结,
       (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM followup_proposed p
LEFT JOIN vocabulary r ON r.table_name = 'followup_proposed' AND r.field = 'role' AND r.word = p.role
ORDER BY p.agency_code IS NULL, p.agency_code, p.due_period DESC, p.target_code, p.area_code
LIMIT 30;
