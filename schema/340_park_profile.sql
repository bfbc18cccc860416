CREATE VIEW park_profile AS
  -- A park on the clock's day: level, region, managing agency, how many targets bind it alone or together with others, and how those that bind
  -- it alone stand. A target that falls due several times is one target, and has a status for each time.
  SELECT a.code AS park_code, a.name AS park, p.type AS type,
         (SELECT s.level FROM park_level s CROSS JOIN clock WHERE s.park = p.id AND clock.as_of BETWEEN s.first_day AND s.last_day) AS level,
         (SELECT s.evidence FROM park_level s CROSS JOIN clock WHERE s.park = p.id AND clock.as_of BETWEEN s.first_day AND s.last_day)
           AS level_evidence,
         (SELECT name FROM area r WHERE r.id = p.region) AS region,
         (SELECT r.name FROM region_within w JOIN region up ON up.id = w.within AND up.level = 'province' JOIN area r ON r.id = up.id
          WHERE w.region = p.region) AS province,
         (SELECT name FROM agency g WHERE g.id = p.agency) AS agency,
         (SELECT name FROM area o WHERE o.id = p.part_of) AS part_of,
         (SELECT count(DISTINCT s.target) FROM target_due s WHERE s.area = p.id) AS targets,
         (SELECT count(*) FROM area_member m JOIN target t ON t.area = m.area_group AND t.quantifier = 'whole'
          CROSS JOIN clock LEFT JOIN period due ON due.id = t.period_to
          WHERE m.member = p.id AND coalesce(due.last_day, clock.as_of) BETWEEN m.first_day AND m.last_day) AS shared_targets,
         CAST(substr(tally.value, 1, 8) AS INTEGER) AS met,
         CAST(substr(tally.value, 9, 8) AS INTEGER) AS missed,
         CAST(substr(tally.value, 17, 8) AS INTEGER) AS reached,
         CAST(substr(tally.value, 25, 8) AS INTEGER) AS on_track,
         CAST(substr(tally.value, 33, 8) AS INTEGER) AS behind,
         CAST(substr(tally.value, 41, 8) AS INTEGER) AS "open",
         CAST(substr(tally.value, 49, 8) AS INTEGER) AS overdue,
         CAST(substr(tally.value, 57, 8) AS INTEGER) AS unevaluable,
         a.note AS note,
         (SELECT w.status FROM park_status w CROSS JOIN clock WHERE w.park = p.id AND clock.as_of BETWEEN w.first_day AND w.last_day
          ORDER BY w.first_day DESC LIMIT 1) AS park_status
  FROM park p
  JOIN area a ON a.id = p.id
  -- One evaluation of the park for all eight counts, eight digits each: json_each sees the park's own id, and its value is there once.
  CROSS JOIN json_each((
    SELECT '["' || printf('%8d%8d%8d%8d%8d%8d%8d%8d',
        count(CASE WHEN e.status = 'met' THEN 1 END), count(CASE WHEN e.status = 'missed' THEN 1 END),
        count(CASE WHEN e.status = 'reached' THEN 1 END), count(CASE WHEN e.status = 'on_track' THEN 1 END),
        count(CASE WHEN e.status = 'behind' THEN 1 END), count(CASE WHEN e.status = 'open' THEN 1 END),
        count(CASE WHEN e.status = 'overdue' THEN 1 END), count(CASE WHEN e.status = 'unevaluable' THEN 1 END)) || '"]'
    FROM target_evaluation e WHERE e.area = p.id)) tally;
