CREATE VIEW task_responsibility AS
  -- A task and an agency that answers for it, as the document names it, and the agency that answers now, on the clock's day: the same, or its
  -- successor. An agency that was split has a row for each successor.
  SELECT d.code AS document_code, substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading,
         g.name AS agency, coalesce(k.as_written, g.short_name, g.name) AS agency_short,
         k.role AS role, k.ord AS agency_order,
         g.code AS agency_code,
         (SELECT substr(s.code, length(d.code) + 2) FROM clause s WHERE s.id = k.stated_in) AS stated_in,
         k.note AS note, coalesce(n.code, g.code) AS now_agency_code, coalesce(n.name, g.name) AS now_agency,
         w.agencies_open AS agencies_open
  FROM task_agency k
  JOIN task w ON w.id = k.task
  JOIN clause c ON c.id = k.task
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = k.agency
  LEFT JOIN agency_handed h ON h.agency = k.agency
  LEFT JOIN agency n ON n.id = h.now;

CREATE VIEW target_responsibility AS
  -- A target and an agency that answers for it: the target's own agencies or, if it names none, its task's. The
  -- agency is the one that the document names; now_agency is the one that answers on the clock's day, see task_responsibility.
  SELECT t.code AS target_code, d.code AS document_code,
         g.name AS agency, coalesce(x.as_written, g.short_name, g.name) AS agency_short,
         x.role AS role, x.ord AS agency_order,
         'stated' AS stated_or_inherited,
         g.code AS agency_code, coalesce(n.code, g.code) AS now_agency_code, coalesce(n.name, g.name) AS now_agency,
         0 AS agencies_open
  FROM target_agency x
  JOIN target t ON t.id = x.target
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = x.agency
  LEFT JOIN agency_handed h ON h.agency = x.agency
  LEFT JOIN agency n ON n.id = h.now
  UNION ALL
  SELECT t.code, d.code, g.name, coalesce(k.as_written, g.short_name, g.name), k.role, k.ord, 'inherited', g.code, coalesce(n.code, g.code),
         coalesce(n.name, g.name), w.agencies_open
  FROM task_agency k
  JOIN task w ON w.id = k.task
  JOIN clause c ON c.within_task = k.task
  JOIN target t ON t.clause = c.id
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = k.agency
  LEFT JOIN agency_handed h ON h.agency = k.agency
  LEFT JOIN agency n ON n.id = h.now
  WHERE NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id);

CREATE VIEW task_duty AS
  -- A task and an agency that answers for it on the clock's day, once for each role, by ids.
  SELECT k.task AS task, k.agency AS agency, k.role AS role FROM task_agency k WHERE k.agency NOT IN (SELECT agency FROM agency_handed)
  UNION ALL
  SELECT DISTINCT k.task, h.now, k.role FROM agency_handed h JOIN task_agency k ON k.agency = h.agency
  WHERE NOT EXISTS (SELECT 1 FROM task_agency own WHERE own.task = k.task AND own.agency = h.now AND own.role = k.role);

CREATE VIEW target_duty AS
  -- The same of the agencies that targets themselves name.
  SELECT x.target AS target, x.agency AS agency, x.role AS role FROM target_agency x WHERE x.agency NOT IN (SELECT agency FROM agency_handed)
  UNION ALL
  SELECT DISTINCT x.target, h.now, x.role FROM agency_handed h JOIN target_agency x ON x.agency = h.agency
  WHERE NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = x.target AND own.agency = h.now AND own.role = x.role);
