CREATE VIEW target_calendar AS
  -- The monthly list: a target, an area and a due period with names ready to read, who leads now, the days that are left on the clock's day (below
  -- 0 when the due day has passed), whether the document holds, and the sentence that says how far it is. Undated targets have no due day.
  SELECT p.target_code AS target_code, p.document AS document, p.document_number AS document_number, p.clause AS clause,
         p.indicator AS indicator, p.area AS subject, p.wording AS wording, p.due_period AS due_period, p.due_day AS due_day,
         CAST(julianday(p.due_day) - julianday(clock.as_of) AS INTEGER) AS days_left,
         (SELECT group_concat(agency, '、') FROM (
            SELECT r.now_agency AS agency FROM target_responsibility r
            WHERE r.target_code = p.target_code AND r.role = 'lead' GROUP BY r.now_agency_code, r.now_agency
            ORDER BY min(r.agency_order), r.now_agency_code)) AS lead,
         p.status AS status, p.force AS force, p.explain AS explain, p.explain_en AS explain_en, p.heading AS heading,
         p.document_code AS document_code, p.area_code AS area_code, p.indicator_code AS indicator_code
  FROM clock
  CROSS JOIN target_told p;
