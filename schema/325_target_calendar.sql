CREATE VIEW target_calendar AS
  -- The monthly list: a target, an area and a due period with names ready to read, who leads, the days that are left on the clock's day (below
  -- 0 when the due day has passed) and the sentence that says how far it is. Undated targets have no due day.
  SELECT x.due_day AS due_day, x.days_left AS days_left, x.target_code AS target_code, x.document AS document, x.clause AS clause,
         x.heading AS heading, x.indicator AS indicator, x.wording AS wording, x.subject AS subject,
         (SELECT group_concat(agency, '、') FROM (
            SELECT r.agency AS agency FROM target_responsibility r
            WHERE r.target_code = x.target_code AND r.role = 'lead' ORDER BY r.agency_order)) AS lead_agency,
         x.status AS status, x.explain AS explain, x.explain_en AS explain_en, x.document_code AS document_code, x.area_code AS area_code,
         x.indicator_code AS indicator_code, x.due_period AS due_period
  FROM (
    SELECT due.last_day AS due_day,
           CAST(julianday(due.last_day) - julianday(clock.as_of) AS INTEGER) AS days_left,
           p.target_code AS target_code, d.title AS document, substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading,
           i.name AS indicator, t.wording AS wording, p.area AS subject, p.status AS status, p.explain AS explain, p.explain_en AS explain_en,
           p.document_code AS document_code, p.area_code AS area_code, p.indicator_code AS indicator_code, p.due_period AS due_period
    FROM target_progress p
    JOIN target t ON t.code = p.target_code
    JOIN clause c ON c.id = t.clause
    JOIN document d ON d.id = c.document
    JOIN indicator i ON i.id = t.indicator
    CROSS JOIN clock
    LEFT JOIN period due ON due.code = p.due_period) x;
