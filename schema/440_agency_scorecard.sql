CREATE VIEW agency_scorecard AS
  -- An agency x role x status on the clock's day, counted, for each kind of thing that it answers for. number: how many targets, tasks or
  -- follow-ups; dues: of targets, for how many areas and due periods they have the status, so that a target that falls due several times is
  -- counted each time. A task has the worst status among the targets in it (missed, overdue, behind, unevaluable, open, on_track, reached,
  -- met), or no_target. A follow-up counts for the agency that is asked now and has no role.
  SELECT r.agency_code AS agency_code, r.agency AS agency, 'target' AS kind, r.role AS role, e.status AS status,
         count(DISTINCT e.target) AS number, count(*) AS dues
  FROM target_responsibility r
  JOIN target_evaluation e ON e.code = r.target_code
  GROUP BY r.agency_code, r.agency, r.role, e.status
  UNION ALL
  SELECT w.agency_code, w.agency, 'task', w.role, w.status, count(*), NULL
  FROM (
    SELECT own.code AS agency_code, own.name AS agency, k.role AS role,
           CASE WHEN count(CASE WHEN e.status = 'missed' THEN 1 END) > 0 THEN 'missed'
                WHEN count(CASE WHEN e.status = 'overdue' THEN 1 END) > 0 THEN 'overdue'
                WHEN count(CASE WHEN e.status = 'behind' THEN 1 END) > 0 THEN 'behind'
                WHEN count(CASE WHEN e.status = 'unevaluable' THEN 1 END) > 0 THEN 'unevaluable'
                WHEN count(CASE WHEN e.status = 'open' THEN 1 END) > 0 THEN 'open'
                WHEN count(CASE WHEN e.status = 'on_track' THEN 1 END) > 0 THEN 'on_track'
                WHEN count(CASE WHEN e.status = 'reached' THEN 1 END) > 0 THEN 'reached' ELSE 'met' END AS status
    FROM task_agency k
    JOIN agency own ON own.id = k.agency
    JOIN clause c ON c.within_task = k.task
    JOIN target t ON t.clause = c.id
    JOIN target_evaluation e ON e.code = t.code
    GROUP BY own.code, own.name, k.role, k.task
    UNION ALL
    SELECT own.code, own.name, k.role, 'no_target'
    FROM task_agency k
    JOIN agency own ON own.id = k.agency
    WHERE NOT EXISTS (SELECT 1 FROM clause c JOIN target t ON t.clause = c.id WHERE c.within_task = k.task)) w
  GROUP BY w.agency_code, w.agency, w.role, w.status
  UNION ALL
  SELECT own.code, own.name, 'followup', NULL, s.status, count(*), NULL
  FROM followup_state s
  JOIN agency own ON own.id = s.agency
  GROUP BY own.code, own.name, s.status;
