CREATE VIEW task_tally AS
  -- A task x status on the clock's day: the number of its targets, and of their areas and due periods. is_own: 1 for targets that name their
  -- own agencies and do not inherit the task's.
  SELECT c.within_task AS task, own.met AS is_own, s.status AS status, count(DISTINCT t.id) AS number, count(*) AS dues
  FROM clause c
  CROSS JOIN target t ON t.clause = c.id
  CROSS JOIN verdict own ON own.met = EXISTS (SELECT 1 FROM target_agency x WHERE x.target = t.id)
  CROSS JOIN target_state s ON s.target = t.id
  WHERE c.within_task IS NOT NULL
  GROUP BY c.within_task, own.met, s.status;

CREATE VIEW task_count AS
  -- The same with a row for each task: the numbers, by status, of the targets that inherit its agencies, with their dues; the worst status of
  -- all its targets, by its place (see progress_severity).
  SELECT h.task AS task, min(v.place) AS worst,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'met' THEN h.number END) AS met, sum(CASE WHEN h.is_own = 0 AND h.status = 'met' THEN h.dues END) AS met_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'missed' THEN h.number END) AS missed, sum(CASE WHEN h.is_own = 0 AND h.status = 'missed' THEN h.dues END) AS missed_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'reached' THEN h.number END) AS reached, sum(CASE WHEN h.is_own = 0 AND h.status = 'reached' THEN h.dues END) AS reached_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'on_track' THEN h.number END) AS on_track, sum(CASE WHEN h.is_own = 0 AND h.status = 'on_track' THEN h.dues END) AS on_track_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'behind' THEN h.number END) AS behind, sum(CASE WHEN h.is_own = 0 AND h.status = 'behind' THEN h.dues END) AS behind_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'open' THEN h.number END) AS "open", sum(CASE WHEN h.is_own = 0 AND h.status = 'open' THEN h.dues END) AS open_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'overdue' THEN h.number END) AS overdue, sum(CASE WHEN h.is_own = 0 AND h.status = 'overdue' THEN h.dues END) AS overdue_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'unevaluable' THEN h.number END) AS unevaluable, sum(CASE WHEN h.is_own = 0 AND h.status = 'unevaluable' THEN h.dues END) AS unevaluable_dues
  FROM task_tally h JOIN progress_severity v ON v.status = h.status
  GROUP BY h.task;

CREATE VIEW agency_scorecard AS
  -- Counts by agency x role x status on the clock's day, for each kind of thing that the agency answers for. number: the number of targets,
  -- tasks or follow-ups. dues: for targets, the number of areas and due periods with the status, so that a target that falls due several times
  -- counts each time. A task has the worst status of its targets (see progress_severity), or no_target. A follow-up counts for the agency that
  -- is asked now and has no role. The successors of an agency have its duties: see agency_successor.
  -- Tasks are counted before their several agencies are joined, and all statuses in one row, so that there is less to sort.
  WITH
    counted AS MATERIALIZED (SELECT * FROM task_count),
    summed AS MATERIALIZED (
      SELECT k.agency AS agency, k.role AS role,
             sum(n.met) AS met, sum(n.met_dues) AS met_dues,
             sum(n.missed) AS missed, sum(n.missed_dues) AS missed_dues,
             sum(n.reached) AS reached, sum(n.reached_dues) AS reached_dues,
             sum(n.on_track) AS on_track, sum(n.on_track_dues) AS on_track_dues,
             sum(n.behind) AS behind, sum(n.behind_dues) AS behind_dues,
             sum(n."open") AS "open", sum(n.open_dues) AS open_dues,
             sum(n.overdue) AS overdue, sum(n.overdue_dues) AS overdue_dues,
             sum(n.unevaluable) AS unevaluable, sum(n.unevaluable_dues) AS unevaluable_dues
      FROM task_duty k CROSS JOIN counted n ON n.task = k.task
      GROUP BY k.agency, k.role),
    duty AS (
      SELECT s.agency AS agency, s.role AS role, v.status AS status,
             CASE v.status
               WHEN 'met' THEN s.met
               WHEN 'missed' THEN s.missed
               WHEN 'reached' THEN s.reached
               WHEN 'on_track' THEN s.on_track
               WHEN 'behind' THEN s.behind
               WHEN 'open' THEN s."open"
               WHEN 'overdue' THEN s.overdue
               WHEN 'unevaluable' THEN s.unevaluable END AS number,
             CASE v.status
               WHEN 'met' THEN s.met_dues
               WHEN 'missed' THEN s.missed_dues
               WHEN 'reached' THEN s.reached_dues
               WHEN 'on_track' THEN s.on_track_dues
               WHEN 'behind' THEN s.behind_dues
               WHEN 'open' THEN s.open_dues
               WHEN 'overdue' THEN s.overdue_dues
               WHEN 'unevaluable' THEN s.unevaluable_dues END AS dues
      FROM summed s CROSS JOIN progress_severity v
      UNION ALL
      SELECT x.agency, x.role, s.status, 1, count(*)
      FROM target_duty x CROSS JOIN target_state s ON s.target = x.target
      GROUP BY x.target, x.agency, x.role, s.status)
  SELECT g.code AS agency_code, g.name AS agency, n.kind AS kind, n.role AS role, n.status AS status, n.number AS number, n.dues AS dues
  FROM (
    SELECT agency, 'target' AS kind, role, status, sum(number) AS number, sum(dues) AS dues
    FROM duty WHERE number IS NOT NULL
    GROUP BY agency, role, status
    UNION ALL
    SELECT k.agency, 'task', k.role, coalesce((SELECT v.status FROM progress_severity v WHERE v.place = n.worst), 'no_target'), count(*), NULL
    FROM task_duty k LEFT JOIN counted n ON n.task = k.task
    GROUP BY k.agency, k.role, n.worst
    UNION ALL
    SELECT agency, 'followup', NULL, status, count(*), NULL FROM followup_duty GROUP BY agency, status) n
  JOIN agency g ON g.id = n.agency;
