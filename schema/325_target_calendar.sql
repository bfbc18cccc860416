CREATE VIEW target_calendar AS
  -- The monthly list: a target, an area and a due period with names ready to read, who leads, the days that are left on the clock's day (below
  -- 0 when the due day has passed), whether the document holds, and the sentence that says how far it is. Undated targets have no due day.
  SELECT p.target_code AS target_code, d.title AS document, d.number AS document_number, substr(c.code, length(d.code) + 2) AS clause,
         i.name AS indicator, p.area AS subject, t.wording AS wording, p.due_period AS due_period, due.last_day AS due_day,
         CAST(julianday(due.last_day) - julianday(clock.as_of) AS INTEGER) AS days_left,
         (SELECT group_concat(agency, '、') FROM (
            SELECT r.agency AS agency FROM target_responsibility r
            WHERE r.target_code = t.code AND r.role = 'lead' ORDER BY r.agency_order)) AS lead,
         p.status AS status, d.status AS force, p.explain AS explain, p.explain_en AS explain_en, c.heading AS heading,
         p.document_code AS document_code, p.area_code AS area_code, p.indicator_code AS indicator_code
  FROM target_progress p
  JOIN target t ON t.code = p.target_code
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN indicator i ON i.id = t.indicator
  CROSS JOIN clock
  LEFT JOIN period due ON due.code = p.due_period;
