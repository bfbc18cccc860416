CREATE TEMP VIEW IF NOT EXISTS report_unit AS
  -- A unit as it stands behind a number. In English a rank has none, what stands in brackets is left out, and what begins with a number is
  -- multiplied by it.
  SELECT u.id AS unit, u.code AS name, u.dimension AS dimension,
         CASE WHEN u.dimension = 'rank' THEN '' WHEN u.name_en IS NULL OR u.code = '‰' OR u.code NOT GLOB '*[^ -~]*' THEN u.code
              WHEN u.name_en GLOB '[0-9]*' THEN '× ' || u.name_en
              WHEN instr(u.name_en, ' (') > 0 THEN substr(u.name_en, 1, instr(u.name_en, ' (') - 1)
              ELSE u.name_en END AS name_en
  FROM unit u;

CREATE TEMP VIEW IF NOT EXISTS report_clause AS
  -- A clause as a reader finds it: the document, its number, the clause's place, number and heading.
  SELECT c.id AS clause, c.code AS clause_code, d.code AS document_code,
         '《' || d.title || '》' || coalesce('（' || d.number || '）', '') || ' ' || substr(c.code, length(d.code) + 2) || ' ' ||
           coalesce(c.number, '') || c.heading AS name,
         coalesce(d.title_en, d.title) || coalesce(' (' || d.number || ')', '') || ', ' || substr(c.code, length(d.code) + 2) || ' ' ||
           coalesce(c.number, '') || c.heading AS name_en
  FROM clause c JOIN document d ON d.id = c.document;

CREATE TEMP VIEW IF NOT EXISTS report_target AS
  -- A target with what a report says of it wherever it stands: indicator, unit, clause, and who answers for it in which role,
  -- as in target_responsibility, whose rows are found here by the target's id.
  SELECT t.id AS target, t.code AS target_code, t.quantifier AS quantifier, t.strength AS strength, t.wording AS wording,
         c.document_code AS document_code, c.clause_code AS clause_code, c.name AS clause, c.name_en AS clause_en,
         i.code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en,
         u.name AS unit, u.name_en AS unit_en, u.dimension AS dimension,
         (SELECT group_concat(line, '；') FROM (
            SELECT v.meaning_zh || '：' || (SELECT group_concat(name, '、') FROM (
              SELECT coalesce(x.as_written, o.short_name, o.name) AS name, x.ord AS ord
              FROM target_agency x JOIN agency o ON o.id = x.agency WHERE x.target = t.id AND x.role = v.word
              UNION ALL
              SELECT coalesce(x.as_written, o.short_name, o.name), x.ord FROM task_agency x JOIN agency o ON o.id = x.agency
              WHERE x.task = (SELECT w.within_task FROM clause w WHERE w.id = t.clause) AND x.role = v.word
                AND NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id)
              ORDER BY 2)) AS line
            FROM vocabulary v WHERE v.table_name = 'target_agency' AND v.field = 'role' ORDER BY v.ord)) AS agencies,
         (SELECT group_concat(line, '; ') FROM (
            SELECT v.meaning_en || ': ' || (SELECT group_concat(name, ', ') FROM (
              SELECT coalesce(x.as_written, o.short_name, o.name) AS name, x.ord AS ord
              FROM target_agency x JOIN agency o ON o.id = x.agency WHERE x.target = t.id AND x.role = v.word
              UNION ALL
              SELECT coalesce(x.as_written, o.short_name, o.name), x.ord FROM task_agency x JOIN agency o ON o.id = x.agency
              WHERE x.task = (SELECT w.within_task FROM clause w WHERE w.id = t.clause) AND x.role = v.word
                AND NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id)
              ORDER BY 2)) AS line
            FROM vocabulary v WHERE v.table_name = 'target_agency' AND v.field = 'role' ORDER BY v.ord)) AS agencies_en
  FROM target t
  JOIN report_clause c ON c.clause = t.clause
  JOIN indicator i ON i.id = t.indicator
  JOIN report_unit u ON u.unit = i.unit;

CREATE TEMP VIEW IF NOT EXISTS report_progress AS
  -- A target, area and due period with what a chart draws: required and its upper end, the actual figure, where it started from, and
  -- expected, where at an even pace it would have stood at the end of the figure's period, of a figure before the due period's. gap is what is
  -- short, null when nothing is; worst orders what is wanting first.
  SELECT e.code AS target_code, e.document_code AS document_code, e.area AS area_id, a.code AS area_code,
         coalesce(a.name, '（组内无成员）') AS area, coalesce(a.name_en, a.name, '(a group without members)') AS area_en,
         r.quantifier AS quantifier, due.last_day AS last_day, due.code AS due_period,
         r.indicator_code AS indicator_code, r.indicator AS indicator, r.indicator_en AS indicator_en,
         e.status AS status, e.reason AS reason, e.comparator AS comparator, e.pull AS pull,
         e.required AS required, CASE WHEN e.comparator = 'between' THEN e.far END AS required_high,
         e.actual AS actual, e.actual_bound AS bound, ap.code AS actual_period, e.start AS start,
         CASE WHEN e.way IS NOT NULL AND e.elapsed < 1.0 THEN e.start + e.way * e.elapsed END AS expected,
         r.unit AS unit, r.unit_en AS unit_en, r.dimension AS dimension,
         CASE WHEN r.dimension <> 'boolean' THEN e.attainment END AS attainment, e.distance AS distance, e.elapsed AS elapsed, e.pace AS pace,
         CASE WHEN e.gap > 0 AND r.dimension <> 'boolean' THEN e.gap END AS gap,
         e.actual_source AS actual_source, s.code AS source_code, s.name AS source, s.synthetic AS synthetic,
         date(e.actual_vintage * 86400, 'unixepoch') AS vintage,
         r.strength AS strength, r.wording AS wording, r.clause AS clause, r.clause_en AS clause_en, r.clause_code AS clause_code,
         r.agencies AS agencies, r.agencies_en AS agencies_en,
         (SELECT v.place FROM progress_severity v WHERE +v.status = e.status) AS worst
  FROM target_evaluation e
  JOIN report_target r ON r.target = e.target
  LEFT JOIN area a ON a.id = e.area
  LEFT JOIN period due ON due.id = e.due
  LEFT JOIN period ap ON ap.id = e.actual_period
  LEFT JOIN source s ON s.id = e.actual_reporter;
