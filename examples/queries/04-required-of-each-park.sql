-- 要求每个成员都做到的目标,各约束哪些园区或地区?
-- Targets that every member must meet: which parks or regions do they bind?
SELECT t.document_code AS 文件, t.subject AS 组, t.indicator AS 指标, t.wording AS 目标值, coalesce(t.period_to, '未定期限') AS 到期,
       (SELECT count(*) FROM area_member m WHERE m.area_group = g.id AND coalesce(p.last_day, clock.as_of) BETWEEN m.first_day AND m.last_day) AS 成员数,
       coalesce((SELECT group_concat(name, '、') FROM (
                   SELECT a.name AS name FROM area_member m JOIN area a ON a.id = m.member
                   WHERE m.area_group = g.id AND coalesce(p.last_day, clock.as_of) BETWEEN m.first_day AND m.last_day ORDER BY a.id)),
                '(尚无成员)') AS 成员
FROM target_overview t
JOIN area g ON g.code = t.area_code
CROSS JOIN clock
LEFT JOIN period p ON p.code = t.period_to
WHERE t.quantifier = 'each'
ORDER BY t.document_code, t.target_code;
