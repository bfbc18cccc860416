CREATE TEMP VIEW IF NOT EXISTS report_document_fact AS
  -- What a document is, and how it stands: a draft and a news report are no document in force.
  SELECT d.code AS document_code, d.title AS name, coalesce(d.title_en, d.title) AS name_en, d.number AS number, d.status AS status,
         (SELECT group_concat(name, '、') FROM (
            SELECT g.name AS name FROM document_issuer s JOIN agency g ON g.id = s.agency WHERE s.document = d.id ORDER BY s.ord)) AS issuers,
         a.name AS region, coalesce(a.name_en, a.name) AS region_en, d.dated AS dated, d.published AS published,
         (SELECT code FROM period WHERE period.id = d.plan_from) AS plan_from, (SELECT code FROM period WHERE period.id = d.plan_to) AS plan_to,
         d.note AS note
  FROM document d
  LEFT JOIN area a ON a.id = d.region;

CREATE TEMP VIEW IF NOT EXISTS report_document_status AS
  -- A document and a status: of how many areas and due periods of its targets.
  SELECT e.document_code AS document_code, e.status AS status, count(*) AS number
  FROM target_evaluation e
  GROUP BY e.document_code, e.status
  ORDER BY CASE e.status WHEN 'met' THEN 1 WHEN 'reached' THEN 2 WHEN 'on_track' THEN 3 WHEN 'open' THEN 4 WHEN 'behind' THEN 5 WHEN 'missed' THEN 6
    WHEN 'overdue' THEN 7 ELSE 8 END;

CREATE TEMP VIEW IF NOT EXISTS report_document_lineage AS
  -- document_lineage with titles.
  SELECT l.document_code AS document_code, l.related AS related, coalesce(r.title_en, r.title) AS related_en, l.relation AS relation, l.depth AS depth,
         v.title AS via, coalesce(v.title_en, v.title) AS via_en, l.related_number AS related_number, l.related_status AS related_status,
         l.related_loaded AS related_loaded, l.related_code AS related_code
  FROM document_lineage l
  JOIN document r ON r.code = l.related_code
  LEFT JOIN document v ON v.code = l.via_code
  ORDER BY l.depth, l.relation, l.related_code;

CREATE TEMP VIEW IF NOT EXISTS report_document_target AS
  -- A target and due period of a document that binds an area as one, what is wanting first. What each member of a group must do is in
  -- report_document_group.
  SELECT p.* FROM report_progress p WHERE p.quantifier = 'whole' ORDER BY p.worst, p.due_period, p.clause_code, p.target_code;

CREATE TEMP VIEW IF NOT EXISTS report_document_group AS
  -- A target of a document that each member of a group must meet, and how many do.
  SELECT u.document_code AS document_code, r.indicator AS indicator, r.indicator_en AS indicator_en, g.name AS area, coalesce(g.name_en, g.name) AS area_en,
         u.due_period AS due_period, u.status AS status, u.members AS members, u.met AS met, u.needed AS needed, u.failing AS failing,
         r.wording AS wording, r.clause AS clause, r.clause_en AS clause_en, r.agencies AS agencies, r.agencies_en AS agencies_en, u.target_code AS target_code
  FROM target_rollup u
  JOIN target t ON t.code = u.target_code AND t.quantifier = 'each'
  JOIN report_target r ON r.target = t.id
  JOIN area g ON g.id = t.area
  ORDER BY u.due_period, u.target_code;

CREATE TEMP VIEW IF NOT EXISTS report_document_task AS
  -- A task of a document, who answers for it in which role, and how many targets lie in it.
  SELECT d.code AS document_code, substr(c.code, length(d.code) + 2) || ' ' || coalesce(c.number, '') || c.heading AS clause,
         (SELECT group_concat(line, '；') FROM (
            SELECT v.meaning_zh || '：' || (SELECT group_concat(name, '、') FROM (
              SELECT coalesce(x.as_written, o.short_name, o.name) AS name FROM task_agency x JOIN agency o ON o.id = x.agency
              WHERE x.task = k.id AND x.role = v.word ORDER BY x.ord)) AS line
            FROM vocabulary v WHERE v.table_name = 'task_agency' AND v.field = 'role' ORDER BY v.ord)) AS agencies,
         (SELECT group_concat(line, '; ') FROM (
            SELECT v.meaning_en || ': ' || (SELECT group_concat(name, ', ') FROM (
              SELECT coalesce(x.as_written, o.short_name, o.name) AS name FROM task_agency x JOIN agency o ON o.id = x.agency
              WHERE x.task = k.id AND x.role = v.word ORDER BY x.ord)) AS line
            FROM vocabulary v WHERE v.table_name = 'task_agency' AND v.field = 'role' ORDER BY v.ord)) AS agencies_en,
         (SELECT count(*) FROM clause x JOIN target t ON t.clause = x.id WHERE x.within_task = k.id) AS targets,
         c.code AS clause_code
  FROM document d
  JOIN clause c ON c.document = d.id
  JOIN task k ON k.id = c.id
  ORDER BY c.id;

CREATE TEMP VIEW IF NOT EXISTS report_document_cascade AS
  -- A target of a document and the higher one that it serves.
  SELECT x.document_code AS document_code, x.subject AS subject, r.indicator AS indicator, r.indicator_en AS indicator_en, x.value AS value, x.unit AS unit,
         x.period_to AS period_to, x.higher_value || ' ' || x.higher_unit AS higher_value, x.higher_period_to AS higher_period_to, x.relation AS relation,
         x.consistent AS consistent, x.reason AS reason, h.clause AS higher_clause, h.clause_en AS higher_clause_en,
         x.target_code AS target_code, x.higher_code AS higher_code
  FROM target_cascade x
  JOIN report_target r ON r.target_code = x.target_code
  JOIN report_target h ON h.target_code = x.higher_code
  ORDER BY x.target_code, x.higher_code, x.relation;

CREATE TEMP VIEW IF NOT EXISTS report_document_missing AS
  -- A higher target that a document leaves without an answer.
  SELECT m.document_code AS document_code, h.indicator AS indicator, h.indicator_en AS indicator_en, m.higher_value AS higher_value,
         m.higher_unit AS higher_unit, m.higher_period_to AS higher_period_to, m.reason AS reason, m.areas AS areas,
         h.clause AS higher_clause, h.clause_en AS higher_clause_en, m.higher_code AS higher_code
  FROM cascade_missing m
  JOIN report_target h ON h.target_code = m.higher_code
  ORDER BY m.higher_code;

CREATE TEMP VIEW IF NOT EXISTS report_document_instrument AS
  -- Money or premises that a document promises.
  SELECT n.document_code AS document_code, n.name AS name, n.kind AS kind, n.beneficiary AS beneficiary, n.amount AS amount, u.name AS unit,
         u.name_en AS unit_en, n.amount_bound AS amount_bound, n.per AS per, n.payer AS payer, n.wording AS wording,
         n.clause || ' ' || n.heading AS clause, n.instrument_code AS instrument_code
  FROM instrument_overview n
  LEFT JOIN report_unit u ON u.name = n.amount_unit
  ORDER BY n.clause, n.instrument_code;

CREATE TEMP VIEW IF NOT EXISTS report_document_reading AS
  -- What is a reading of a target's wording and does not stand in the text.
  SELECT r.document_code AS document_code, r.indicator AS indicator, r.indicator_en AS indicator_en, r.wording AS wording,
         (SELECT group_concat(name, '、') FROM (
            SELECT v.meaning_zh AS name FROM target_inferred f JOIN vocabulary v ON v.table_name = 'target_inferred' AND v.field = 'field' AND v.word = f.field
            WHERE f.target = t.id ORDER BY f.ord)) AS inferred,
         (SELECT group_concat(name, ', ') FROM (
            SELECT v.meaning_en AS name FROM target_inferred f JOIN vocabulary v ON v.table_name = 'target_inferred' AND v.field = 'field' AND v.word = f.field
            WHERE f.target = t.id ORDER BY f.ord)) AS inferred_en,
         t.note AS note, r.clause AS clause, r.clause_en AS clause_en, r.target_code AS target_code
  FROM target t
  JOIN report_target r ON r.target = t.id
  WHERE EXISTS (SELECT 1 FROM target_inferred f WHERE f.target = t.id)
  ORDER BY r.clause_code, r.target_code;

CREATE TEMP VIEW IF NOT EXISTS report_document_source AS
  -- A source whose figures speak on targets of the document.
  SELECT e.document_code AS document_code, s.name AS source, s.synthetic AS synthetic, count(*) AS figures,
         date(max(e.actual_vintage) * 86400, 'unixepoch') AS newest
  FROM target_evaluation e
  JOIN source s ON s.id = e.actual_reporter
  GROUP BY e.document_code, s.id, s.code, s.name, s.synthetic
  ORDER BY s.name, s.code;
