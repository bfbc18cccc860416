CREATE VIEW target_overview AS
  -- A target as its document states it.
  SELECT t.code AS target_code,
         d.code AS document_code, d.title AS document, d.number AS document_number,
         substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading,
         a.name AS subject, a.kind AS subject_kind,
         t.quantifier AS quantifier, t.quantifier_min AS quantifier_min,
         i.code AS indicator_code, i.name AS indicator, i.name_en AS indicator_en,
         t.basis AS basis, t.comparator AS comparator, t.value AS value, t.value_high AS value_high, u.code AS unit,
         (SELECT code FROM period WHERE period.id = t.baseline_period) AS baseline_period,
         (SELECT name FROM area WHERE area.id = t.reference_area) AS reference_area,
         (SELECT code FROM period WHERE period.id = t.period_from) AS period_from,
         (SELECT code FROM period WHERE period.id = t.period_to) AS period_to,
         t.over AS over, t.strength AS strength,
         CASE WHEN c.within_task IS NULL THEN 'headline' ELSE 'task' END AS kind,
         t.wording AS wording,
         (SELECT group_concat(field, ', ') FROM (SELECT field FROM target_inferred f WHERE f.target = t.id ORDER BY f.ord)) AS inferred,
         t.note AS note,
         a.code AS area_code
  FROM target t
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN area a ON a.id = t.area
  JOIN indicator i ON i.id = t.indicator
  -- Joined last: targets are rarely looked up by unit.
  CROSS JOIN unit u ON u.id = t.unit;
