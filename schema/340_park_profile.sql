CREATE VIEW target_binding AS
  -- A target and a region or park that it binds by itself: its own area, or with quantifier each every member of its group on the due
  -- date (of an undated target, today). A target of a group as one binds the group, and no member alone.
  SELECT t.id AS target, t.area AS area FROM target t WHERE t.quantifier = 'whole'
  UNION ALL
  SELECT t.id, m.member
  FROM target t
  CROSS JOIN clock
  LEFT JOIN period due ON due.id = t.period_to
  JOIN area_member m ON m.area_group = t.area
    AND coalesce(due.last_day, clock.as_of) BETWEEN m.first_day AND m.last_day
  WHERE t.quantifier = 'each';

CREATE VIEW park_profile AS
  -- A park today: level, region, managing agency, and how many targets bind it alone or together with others.
  SELECT a.code AS park_code, a.name AS park, p.type AS type,
         (SELECT s.level FROM park_level s CROSS JOIN clock WHERE s.park = p.id AND clock.as_of BETWEEN s.first_day AND s.last_day) AS level,
         (SELECT s.evidence FROM park_level s CROSS JOIN clock WHERE s.park = p.id AND clock.as_of BETWEEN s.first_day AND s.last_day)
           AS level_evidence,
         (SELECT name FROM area r WHERE r.id = p.region) AS region,
         (SELECT r.name FROM region_within w JOIN region up ON up.id = w.within AND up.level = 'province' JOIN area r ON r.id = up.id
          WHERE w.region = p.region) AS province,
         (SELECT name FROM agency g WHERE g.id = p.agency) AS agency,
         (SELECT name FROM area o WHERE o.id = p.part_of) AS part_of,
         (SELECT count(*) FROM target_binding b WHERE b.area = p.id) AS targets,
         (SELECT count(*) FROM area_member m JOIN target t ON t.area = m.area_group AND t.quantifier = 'whole'
          CROSS JOIN clock LEFT JOIN period due ON due.id = t.period_to
          WHERE m.member = p.id AND coalesce(due.last_day, clock.as_of) BETWEEN m.first_day AND m.last_day) AS shared_targets,
         a.note AS note
  FROM park p JOIN area a ON a.id = p.id;
