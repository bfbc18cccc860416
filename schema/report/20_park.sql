CREATE TEMP VIEW IF NOT EXISTS report_park_fact AS
  -- What a park is on the clock's day.
  SELECT a.code AS park_code, a.name AS name, coalesce(a.name_en, a.name) AS name_en, p.type AS type, l.level AS level, l.evidence AS level_evidence,
         r.name AS region, coalesce(r.name_en, r.name) AS region_en,
         (SELECT x.name FROM region_within w JOIN region up ON up.id = w.within AND up.level = 'province' JOIN area x ON x.id = up.id
          WHERE w.region = p.region) AS province,
         (SELECT coalesce(x.name_en, x.name) FROM region_within w JOIN region up ON up.id = w.within AND up.level = 'province'
          JOIN area x ON x.id = up.id WHERE w.region = p.region) AS province_en,
         g.name AS agency, o.name AS part_of, coalesce(o.name_en, o.name) AS part_of_en, a.note AS note
  FROM clock k
  CROSS JOIN park p
  JOIN area a ON a.id = p.id
  JOIN area r ON r.id = p.region
  LEFT JOIN park_level l ON l.park = p.id AND k.as_of BETWEEN l.first_day AND l.last_day
  LEFT JOIN agency g ON g.id = p.agency
  LEFT JOIN area o ON o.id = p.part_of;

CREATE TEMP VIEW IF NOT EXISTS report_park_status AS
  -- A park and a status: of how many targets and due periods that bind it alone.
  SELECT a.code AS park_code, e.status AS status, count(*) AS number
  FROM target_evaluation e
  JOIN park p ON p.id = e.area
  JOIN area a ON a.id = p.id
  GROUP BY a.code, e.status
  ORDER BY CASE e.status WHEN 'met' THEN 1 WHEN 'reached' THEN 2 WHEN 'on_track' THEN 3 WHEN 'open' THEN 4 WHEN 'behind' THEN 5 WHEN 'missed' THEN 6
    WHEN 'overdue' THEN 7 ELSE 8 END;

CREATE TEMP VIEW IF NOT EXISTS report_park_rank_made AS
  -- park_standing among all parks, those of its level and those of its province, with the peers and the unit in words. Ask for a park by its
  -- code.
  SELECT s.park_code AS park_code, s.indicator_code AS indicator_code, s.indicator AS indicator, s.indicator_en AS indicator_en, s.period AS period,
         s.peers AS peers_code, s.among AS among, s.value AS value, u.name AS unit, u.name_en AS unit_en, u.dimension AS dimension,
         (SELECT v.ord FROM vocabulary v WHERE v.table_name = 'indicator_ranking' AND v.field = 'peers' AND v.word = s.peers) AS peers_order,
         (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'indicator_ranking' AND v.field = 'peers' AND v.word = s.peers) AS peers,
         (SELECT v.meaning_en FROM vocabulary v WHERE v.table_name = 'indicator_ranking' AND v.field = 'peers' AND v.word = s.peers) AS peers_en,
         s.rank AS rank, s.of AS of, s.percentile / 100 AS percentile, s.best AS best,
         CASE WHEN u.dimension <> 'boolean' THEN s.gap_to_best END AS gap_to_best,
         CASE WHEN u.dimension <> 'boolean' THEN s.gap_to_next END AS gap_to_next,
         s.rank_change AS rank_change, s.standing AS standing
  FROM park_standing s
  JOIN unit x ON x.code = s.unit
  JOIN report_unit u ON u.unit = x.id
  WHERE s.rank IS NOT NULL AND s.of > 1 AND s.peers IN ('all', 'same_level', 'same_region');

CREATE TEMP TABLE IF NOT EXISTS report_park_rank_read (
  -- The same of one park, while the library writes a report of it: two tables ask for them. park_code is empty, and no park's.
  park_code, indicator_code, indicator, indicator_en, period, peers_code, among, value, unit, unit_en, dimension, peers_order, peers, peers_en, rank,
  of, percentile, best, gap_to_best, gap_to_next, rank_change, standing
);

CREATE TEMP VIEW IF NOT EXISTS report_park_rank AS
  -- The ranks of a park, or those that have been read.
  SELECT * FROM report_park_rank_read
  UNION ALL
  SELECT * FROM report_park_rank_made;

CREATE TEMP VIEW IF NOT EXISTS report_park_highlight AS
  -- What a park is strong in and where it is weak among all parks, those of its level and those of its province, the weak spots first.
  SELECT park_code, standing, indicator, indicator_en, ranks, ranks_en, value, unit, unit_en, period, indicator_code, dimension
  FROM (
    SELECT park_code, standing, indicator, indicator_en, row_number() OVER w AS nth,
           group_concat(peers || ' ' || rank || '/' || of, '、') OVER w AS ranks,
           group_concat(peers_en || ' ' || rank || '/' || of, ', ') OVER w AS ranks_en, value, unit, unit_en, period, indicator_code, dimension
    FROM report_park_rank
    WHERE standing IN ('strength', 'weak')
    WINDOW w AS (PARTITION BY park_code, standing, indicator_code ORDER BY peers_order
                 ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
  WHERE nth = 1
  ORDER BY CASE standing WHEN 'weak' THEN 1 ELSE 2 END, indicator_code;

CREATE TEMP VIEW IF NOT EXISTS report_park_target AS
  -- A target and due period that binds a park, alone or as each member of a group, what is wanting first.
  SELECT p.area_code AS park_code, p.*
  FROM report_progress p
  ORDER BY p.worst, p.due_period, p.clause_code, p.target_code;

CREATE TEMP VIEW IF NOT EXISTS report_park_shared AS
  -- A target and due period that binds a group as a whole of which the park is a member on the due date.
  SELECT a.code AS park_code, p.*
  FROM clock k
  CROSS JOIN area a
  JOIN area_member m ON m.member = a.id
  JOIN report_progress p ON p.area_id = m.area_group AND coalesce(p.last_day, k.as_of) BETWEEN m.first_day AND m.last_day
  WHERE a.kind = 'park'
  ORDER BY p.worst, p.due_period, p.clause_code, p.target_code;

CREATE TEMP VIEW IF NOT EXISTS report_park_promise AS
  -- A rank that a target promises a park, and the one that it has.
  SELECT s.area_code AS park_code, s.indicator AS indicator, s.indicator_en AS indicator_en, s.due_period AS due_period, s.status AS status,
         s.comparator AS comparator, s.promised AS promised, s.rank AS rank, s.period AS period, s.missing AS missing, s.wording AS wording,
         r.clause AS clause, r.clause_en AS clause_en, s.target_code AS target_code
  FROM target_standing s
  JOIN report_target r ON r.target_code = s.target_code
  ORDER BY s.due_period, s.target_code;

CREATE TEMP VIEW IF NOT EXISTS report_park_ranking AS
  -- Where a park stands in each indicator in the newest period for which it has a figure: among all parks, and its ranks among others.
  SELECT park_code, indicator, indicator_en, period, value, unit, unit_en, rank, of, rank_change, others, others_en, percentile, best, gap_to_best,
         gap_to_next, standing, indicator_code, dimension
  FROM (
    SELECT park_code, indicator, indicator_en, period, value, unit, unit_en, row_number() OVER w AS nth,
           max(CASE WHEN peers_code = 'all' THEN rank END) OVER w AS rank, max(CASE WHEN peers_code = 'all' THEN of END) OVER w AS of,
           max(CASE WHEN peers_code = 'all' THEN rank_change END) OVER w AS rank_change,
           group_concat(CASE WHEN peers_code <> 'all' THEN peers || ' ' || rank || '/' || of END, '、') OVER w AS others,
           group_concat(CASE WHEN peers_code <> 'all' THEN peers_en || ' ' || rank || '/' || of END, ', ') OVER w AS others_en,
           max(CASE WHEN peers_code = 'all' THEN percentile END) OVER w AS percentile,
           max(CASE WHEN peers_code = 'all' THEN best END) OVER w AS best,
           max(CASE WHEN peers_code = 'all' THEN gap_to_best END) OVER w AS gap_to_best,
           max(CASE WHEN peers_code = 'all' THEN gap_to_next END) OVER w AS gap_to_next,
           max(CASE WHEN peers_code = 'all' THEN standing END) OVER w AS standing, indicator_code, dimension
    FROM report_park_rank
    WINDOW w AS (PARTITION BY park_code, indicator_code ORDER BY peers_order ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
  WHERE nth = 1
  ORDER BY indicator_code;

CREATE TEMP VIEW IF NOT EXISTS report_park_assessment AS
  -- A park's results: those of the newest period, and what is frozen of earlier ones.
  SELECT r.park_code AS park_code, r.assessment AS assessment, coalesce(n.name_en, r.assessment) AS assessment_en, r.edition AS edition,
         r.period AS period, nullif(r.park_class, '') AS park_class, r.total AS total, CASE WHEN r.rank IS NOT NULL THEN r.rank END AS rank,
         CASE WHEN r.rank IS NOT NULL THEN r.of END AS of, r.scores AS scores, r.deducted AS deducted, r.coverage AS coverage, r.missing AS missing,
         r.status AS status, r.reason AS reason, r.nature AS nature, r.state AS state, r.assessment_code AS assessment_code
  FROM assessment_result r
  LEFT JOIN assessment n ON n.code = r.assessment_code
  WHERE (r.newest = 1 OR r.round IS NOT NULL) AND r.state <> 'replaced'
  ORDER BY r.assessment_code, r.period DESC, r.park_class, r.round;

CREATE TEMP VIEW IF NOT EXISTS report_park_agency AS
  -- An agency and a role in which it answers for targets that bind the park, and for how many of them something is wanting: an agency that the
  -- target names, or where it names none, one of its task's. The park comes first: its targets are few.
  SELECT a.code AS park_code, g.name AS agency, coalesce(x.role, k.role) AS role, count(DISTINCT s.target) AS targets,
         count(DISTINCT CASE WHEN s.status IN ('behind', 'missed', 'overdue') THEN s.target END) AS wanting, g.code AS agency_code
  FROM area a
  CROSS JOIN target_state s ON s.area = a.id
  CROSS JOIN target t ON t.id = s.target
  CROSS JOIN clause c ON c.id = t.clause
  LEFT JOIN target_agency x ON x.target = t.id
  LEFT JOIN task_agency k ON x.target IS NULL AND k.task = c.within_task
  CROSS JOIN agency g ON g.id = coalesce(x.agency, k.agency)
  WHERE a.kind = 'park'
  GROUP BY a.code, g.code, g.name, coalesce(x.role, k.role)
  ORDER BY CASE coalesce(x.role, k.role) WHEN 'lead' THEN 1 WHEN 'responsible' THEN 2 WHEN 'implement' THEN 3 ELSE 4 END, g.code;

CREATE TEMP VIEW IF NOT EXISTS report_followup AS
  -- A follow-up that is not closed, with its clause in words.
  SELECT o.area_code AS area_code, o.agency_code AS agency_code, o.subject AS subject, o.status AS status, o.agency AS agency, o.due AS due,
         o.days_left AS days_left, c.name AS clause, c.name_en AS clause_en, o.last_text AS last_text, o.followup_code AS followup_code,
         o.target_code AS target_code
  FROM followup_overview o
  JOIN report_clause c ON c.clause_code = o.document_code || '/' || o.clause
  WHERE o.status <> 'closed';

CREATE TEMP VIEW IF NOT EXISTS report_park_followup AS
  -- An open follow-up on the park, or on a target that binds it and on no area of its own.
  SELECT f.area_code AS park_code, f.* FROM report_followup f WHERE f.area_code IS NOT NULL
  UNION ALL
  SELECT s.area_code, f.* FROM (SELECT DISTINCT area_code, target_code FROM target_schedule) s
  JOIN report_followup f ON f.target_code = s.target_code AND f.area_code IS NULL
  ORDER BY due, followup_code;

CREATE TEMP VIEW IF NOT EXISTS report_park_unevaluable AS
  -- A target of the park that cannot be evaluated, or whose figure is not there, and why.
  SELECT p.area_code AS park_code, p.indicator AS indicator, p.indicator_en AS indicator_en, p.due_period AS due_period, p.status AS status,
         p.reason AS reason, p.wording AS wording, p.clause AS clause, p.clause_en AS clause_en, p.target_code AS target_code
  FROM report_progress p
  WHERE p.status IN ('unevaluable', 'overdue')
  ORDER BY p.worst, p.due_period, p.target_code;

CREATE TEMP VIEW IF NOT EXISTS report_park_source AS
  -- A source whose figures speak on targets of the park.
  SELECT a.code AS park_code, s.name AS source, s.synthetic AS synthetic, count(*) AS figures,
         date(max(e.actual_vintage) * 86400, 'unixepoch') AS newest
  FROM target_evaluation e
  JOIN area a ON a.id = e.area AND a.kind = 'park'
  JOIN source s ON s.id = e.actual_reporter
  GROUP BY a.code, s.id, s.code, s.name, s.synthetic
  ORDER BY s.name, s.code;
