CREATE INDEX period_length ON period (frequency, months, last_day);

CREATE VIEW target_due AS
  -- A target x a region or park that it binds x a due period, by ids: groups with quantifier each are expanded to their members on the due
  -- date (of an undated target, on the clock's day), every period of over each is one. Without a date due is null, without members area.
  SELECT t.id AS target,
         CASE WHEN t.quantifier = 'each' THEN m.member ELSE t.area END AS area,
         q.id AS due, q.last_day AS last_day
  FROM target t
  LEFT JOIN period z ON z.id = t.period_to
  LEFT JOIN period a ON a.id = t.period_from
  LEFT JOIN period q ON q.frequency = z.frequency AND q.months = z.months AND q.last_day <= z.last_day
    AND q.last_day >= CASE WHEN t.over = 'each' THEN coalesce(a.last_day, z.last_day) ELSE z.last_day END
  LEFT JOIN area_member m ON t.quantifier = 'each' AND m.area_group = t.area
    AND coalesce(q.last_day, (SELECT as_of FROM clock)) BETWEEN m.first_day AND m.last_day;

CREATE VIEW target_schedule AS
  -- A target x area x due period, groups and recurrences expanded.
  SELECT t.code AS target_code, d.code AS document_code, a.code AS area_code, a.name AS area, i.code AS indicator_code,
         (SELECT code FROM period WHERE period.id = s.due) AS due_period
  FROM target_due s
  JOIN target t ON t.id = s.target
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN indicator i ON i.id = t.indicator
  LEFT JOIN area a ON a.id = s.area;
