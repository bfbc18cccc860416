-- 每个园区:级别、依据、所在地、管理机构、单独和共同承担多少目标,单独承担的做得如何?
-- Each park: its level and how it is known, where it lies, who manages it, how many targets it bears alone and with others, and how its own stand
SELECT p.park AS 园区, p.province AS 省, p.region AS 所在地, p.level AS 级别,
       (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'park_level' AND v.field = 'evidence' AND v.word = p.level_evidence) AS 级别依据,
       p.agency AS 管理机构, p.targets AS 单独目标, p.shared_targets AS 共同目标,
       p.met AS 达到, p.missed AS 未达到, p.reached AS 提前达到, p.on_track AS 正常, p.behind AS 落后, p."open" AS 未到期, p.overdue AS 到期无数据,
       p.unevaluable AS 无法评价, (SELECT '合成数据' FROM source WHERE synthetic = 1 LIMIT 1) AS 性质
FROM park_profile p
WHERE p.type = 'high_tech_park'
ORDER BY p.province, p.level, p.targets DESC, p.park_code;
