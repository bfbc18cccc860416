-- 每个园区:级别、依据、所在地、管理机构、单独和共同承担多少目标?
-- Each park: its level and how it is known, where it lies, who manages it, how many targets it bears alone and with others
.mode box
SELECT p.park AS 园区, p.province AS 省, p.region AS 所在地, p.level AS 级别,
       (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'park_level' AND v.field = 'evidence' AND v.word = p.level_evidence) AS 级别依据,
       p.agency AS 管理机构, p.targets AS 单独目标, p.shared_targets AS 共同目标
FROM park_profile p
WHERE p.type = 'high_tech_park'
ORDER BY p.province, p.level, p.targets DESC, p.park_code;
