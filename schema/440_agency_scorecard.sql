CREATE VIEW agency_scorecard AS
  -- An agency x role x status on the clock's day, counted, for each kind of thing that it answers for. number: how many targets, tasks or
  -- follow-ups; dues: of targets, for how many areas and due periods they have the status, so that a target that falls due several times is
  -- counted each time. A task has the worst status among the targets in it (see progress_severity), or no_target. A follow-up counts for the agency that is asked now and has no role.
  SELECT r.agency_code AS agency_code, r.agency AS agency, 'target' AS kind, r.role AS role, e.status AS status,
         count(DISTINCT e.target) AS number, count(*) AS dues
  FROM target_responsibility r
  JOIN target_evaluation e ON e.code = r.target_code
  GROUP BY r.agency_code, r.agency, r.role, e.status
  UNION ALL
  SELECT own.code, own.name, 'task', k.role, coalesce((
           SELECT e.status FROM clause c JOIN target t ON t.clause = c.id JOIN target_evaluation e ON e.code = t.code
           WHERE c.within_task = k.task
           ORDER BY (SELECT v.place FROM progress_severity v WHERE v.status = e.status) LIMIT 1), 'no_target') AS worst,
         count(*), NULL
  FROM task_agency k
  JOIN agency own ON own.id = k.agency
  GROUP BY own.code, own.name, k.role, worst
  UNION ALL
  SELECT own.code, own.name, 'followup', NULL, s.status, count(*), NULL
  FROM followup_state s
  JOIN agency own ON own.id = s.agency
  GROUP BY own.code, own.name, s.status;
