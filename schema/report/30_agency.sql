CREATE TEMP VIEW IF NOT EXISTS report_agency_fact AS
  -- What an agency is.
  SELECT g.code AS agency_code, g.name AS name, g.name AS name_en, g.short_name AS short_name, g.kind AS kind, a.name AS region,
         coalesce(a.name_en, a.name) AS region_en, p.name AS parent, g.note AS note
  FROM agency g
  LEFT JOIN area a ON a.id = g.region
  LEFT JOIN agency p ON p.id = g.parent;

CREATE TEMP VIEW IF NOT EXISTS report_agency_status AS
  -- An agency and a status: of how many targets, areas and due periods that it answers for in any role.
  SELECT r.agency_code AS agency_code, e.status AS status, count(*) AS number
  FROM (SELECT DISTINCT now_agency_code AS agency_code, target_code FROM target_responsibility) r
  JOIN target_evaluation e ON e.code = r.target_code
  GROUP BY r.agency_code, e.status
  ORDER BY CASE e.status WHEN 'met' THEN 1 WHEN 'reached' THEN 2 WHEN 'on_track' THEN 3 WHEN 'open' THEN 4 WHEN 'behind' THEN 5 WHEN 'missed' THEN 6
    WHEN 'overdue' THEN 7 ELSE 8 END;

CREATE TEMP VIEW IF NOT EXISTS report_agency_scorecard AS
  -- agency_scorecard with its statuses in words.
  SELECT s.agency_code AS agency_code, s.kind AS kind, s.role AS role,
         (SELECT v.meaning_zh FROM vocabulary v WHERE v.field = 'status' AND v.word = s.status AND v.table_name IN
            (CASE s.kind WHEN 'followup' THEN 'followup_overview' ELSE 'target_progress' END, CASE s.kind WHEN 'task' THEN 'agency_scorecard' END)) AS status,
         (SELECT v.meaning_en FROM vocabulary v WHERE v.field = 'status' AND v.word = s.status AND v.table_name IN
            (CASE s.kind WHEN 'followup' THEN 'followup_overview' ELSE 'target_progress' END, CASE s.kind WHEN 'task' THEN 'agency_scorecard' END)) AS status_en,
         s.number AS number, s.dues AS dues
  FROM agency_scorecard s
  ORDER BY CASE s.kind WHEN 'target' THEN 1 WHEN 'task' THEN 2 ELSE 3 END,
    CASE s.role WHEN 'lead' THEN 1 WHEN 'responsible' THEN 2 WHEN 'implement' THEN 3 ELSE 4 END, s.status;

CREATE TEMP VIEW IF NOT EXISTS report_agency_target AS
  -- A target and due period that binds an area as one, and for which an agency answers, what is wanting first. What each member of a group must
  -- do is in report_agency_group.
  SELECT r.agency_code AS agency_code, r.role AS role, r.stated_or_inherited AS stated_or_inherited, p.*
  FROM (SELECT DISTINCT now_agency_code AS agency_code, target_code, role, stated_or_inherited FROM target_responsibility) r
  JOIN report_progress p ON p.target_code = r.target_code
  WHERE p.quantifier = 'whole'
  ORDER BY p.worst, p.due_period, p.clause_code, p.target_code, r.role;

CREATE TEMP VIEW IF NOT EXISTS report_agency_group AS
  -- A target that each member of a group must meet, for which an agency answers: how many members there are, how many meet it, who fails.
  SELECT agency_code, indicator, indicator_en, area, area_en, due_period, role, members, met, failing, wording, clause, clause_en, target_code
  FROM (
    SELECT r.agency_code AS agency_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en, g.name AS area,
           coalesce(g.name_en, g.name) AS area_en, due.code AS due_period, r.role AS role, row_number() OVER w AS nth,
           count(m.id) OVER w AS members, count(CASE WHEN e.status IN ('met', 'reached') THEN 1 END) OVER w AS met,
           group_concat(CASE WHEN e.status IN ('missed', 'behind', 'overdue', 'unevaluable') THEN m.name END, '、') OVER w AS failing,
           t.wording AS wording, c.name AS clause, c.name_en AS clause_en, r.target_code AS target_code
    FROM (SELECT DISTINCT now_agency_code AS agency_code, target_code, role FROM target_responsibility) r
    JOIN target t ON t.code = r.target_code AND t.quantifier = 'each'
    JOIN target_evaluation e ON e.code = r.target_code
    JOIN indicator i ON i.id = t.indicator
    JOIN area g ON g.id = t.area
    JOIN report_clause c ON c.clause = t.clause
    LEFT JOIN period due ON due.id = e.due
    LEFT JOIN area m ON m.id = e.area
    WINDOW w AS (PARTITION BY r.agency_code, r.target_code, r.role, due.code ORDER BY m.id
                 ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
  WHERE nth = 1
  ORDER BY due_period, target_code, role;

CREATE TEMP VIEW IF NOT EXISTS report_agency_task AS
  -- A task for which an agency answers, with its role and how many targets lie in it.
  SELECT g.code AS agency_code, c.heading AS heading, k.role AS role,
         (SELECT count(*) FROM clause x JOIN target t ON t.clause = x.id WHERE x.within_task = k.task) AS targets,
         l.name AS clause, l.name_en AS clause_en, l.clause_code AS clause_code
  FROM agency g
  JOIN task_duty k ON k.agency = g.id
  JOIN clause c ON c.id = k.task
  JOIN report_clause l ON l.clause = k.task
  ORDER BY CASE k.role WHEN 'lead' THEN 1 WHEN 'responsible' THEN 2 WHEN 'implement' THEN 3 ELSE 4 END, l.clause_code;

CREATE TEMP VIEW IF NOT EXISTS report_agency_followup AS
  -- An open follow-up that an agency is asked to answer now.
  SELECT f.* FROM report_followup f ORDER BY f.due, f.followup_code;

CREATE TEMP VIEW IF NOT EXISTS report_agency_proposed AS
  -- What might be followed up with an agency: see followup_proposed, which asks one of those that answer for a target or manage its park.
  SELECT o.agency_code AS agency_code, p.area AS area, coalesce(a.name_en, a.name) AS area_en, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en,
         p.due_period AS due_period, p.status AS status, p.role AS role, p.explain AS explain, p.explain_en AS explain_en, p.target_code AS target_code,
         p.area_code AS area_code
  FROM (SELECT DISTINCT r.now_agency_code AS agency_code, r.target_code AS target_code FROM target_responsibility r) o
  JOIN followup_proposed p ON p.target_code = o.target_code AND p.agency_code = o.agency_code
  JOIN area a ON a.code = p.area_code
  JOIN indicator i ON i.code = p.indicator_code
  WHERE p.role <> 'manages'
  UNION ALL
  SELECT g.code, p.area, coalesce(a.name_en, a.name), i.name, coalesce(i.name_en, i.name), p.due_period, p.status, p.role, p.explain, p.explain_en, p.target_code,
         p.area_code
  FROM agency g
  JOIN park k ON k.agency = g.id OR k.agency IN (SELECT h.agency FROM agency_handed h WHERE h.now = g.id)
  JOIN area a ON a.id = k.id
  JOIN followup_proposed p ON p.area_code = a.code AND p.role = 'manages' AND p.agency_code = g.code
  JOIN indicator i ON i.code = p.indicator_code
  ORDER BY due_period, target_code, area_code;
