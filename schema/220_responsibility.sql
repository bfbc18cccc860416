CREATE VIEW task_responsibility AS
  -- A task and an agency that answers for it.
  SELECT d.code AS document_code, substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading,
         g.name AS agency, coalesce(k.as_written, g.short_name, g.name) AS agency_short,
         k.role AS role, k.ord AS agency_order,
         g.code AS agency_code,
         (SELECT substr(s.code, length(d.code) + 2) FROM clause s WHERE s.id = k.stated_in) AS stated_in,
         k.note AS note
  FROM task_agency k
  JOIN clause c ON c.id = k.task
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = k.agency;

CREATE VIEW target_responsibility AS
  -- A target and an agency that answers for it: the target's own agencies or, if it names none, its task's.
  SELECT t.code AS target_code, d.code AS document_code,
         g.name AS agency, coalesce(x.as_written, g.short_name, g.name) AS agency_short,
         x.role AS role, x.ord AS agency_order,
         'stated' AS stated_or_inherited,
         g.code AS agency_code
  FROM target_agency x
  JOIN target t ON t.id = x.target
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = x.agency
  UNION ALL
  SELECT t.code, d.code, g.name, coalesce(k.as_written, g.short_name, g.name), k.role, k.ord, 'inherited', g.code
  FROM task_agency k
  JOIN clause c ON c.within_task = k.task
  JOIN target t ON t.clause = c.id
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = k.agency
  WHERE NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id);
