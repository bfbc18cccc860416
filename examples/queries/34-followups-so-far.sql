-- 已有的督办办得怎样:何时提出,延期几次,何时回复,结果如何?
-- What came of the follow-ups so far: when raised, how often extended, when answered, with what outcome?
SELECT f.followup_code AS 编号, f.subject AS 事项, f.agency AS 单位, f.raised AS 提出, f.first_due AS 原期限, f.extensions AS 延期次数,
       f.due AS 现期限, coalesce(f.answered, '') AS 回复, w.meaning_zh AS 状态, coalesce(o.meaning_zh, '') AS 结果,
       coalesce(f.last_text, '') AS 最近说明
FROM followup_overview f
JOIN vocabulary w ON w.table_name = 'followup_overview' AND w.field = 'status' AND w.word = f.status
LEFT JOIN vocabulary o ON o.table_name = 'followup_event' AND o.field = 'outcome' AND o.word = f.outcome
ORDER BY f.raised, f.followup_code;
