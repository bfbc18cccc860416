CREATE VIEW target_rollup AS
  -- A target x due period: how many it binds, how many meet it, whether that is enough, who fails.
  SELECT target_code, document_code, due_period, members, met, needed,
         CASE WHEN members = 0 THEN NULL WHEN met >= needed - 1e-9 THEN 1 ELSE 0 END AS enough,
         CASE WHEN members = 0 OR (unevaluable > 0 AND unevaluable > members - needed + 1e-9) THEN 'unevaluable'
              WHEN met >= needed - 1e-9 THEN CASE WHEN is_over = 1 THEN 'met' ELSE 'reached' END
              WHEN is_over = 1 THEN CASE WHEN met + overdue >= needed - 1e-9 THEN 'overdue' ELSE 'missed' END
              WHEN behind > 0 AND members - behind < needed - 1e-9 THEN 'behind'
              WHEN met + on_track >= needed - 1e-9 THEN 'on_track'
              ELSE 'open' END AS status,
         failing
  FROM (
    SELECT p.target_code AS target_code, p.document_code AS document_code, p.due_period AS due_period,
           count(p.area_code) AS members,
           count(CASE WHEN p.status IN ('met', 'reached') THEN 1 END) AS met,
           count(CASE WHEN p.status = 'on_track' THEN 1 END) AS on_track,
           count(CASE WHEN p.status = 'behind' THEN 1 END) AS behind,
           count(CASE WHEN p.status = 'overdue' THEN 1 END) AS overdue,
           count(CASE WHEN p.status = 'unevaluable' AND p.area_code IS NOT NULL THEN 1 END) AS unevaluable,
           max(CASE WHEN p.status IN ('met', 'missed', 'overdue') THEN 1 ELSE 0 END) AS is_over,
           CASE WHEN t.quantifier = 'whole' OR t.quantifier_min IS NULL THEN 1.0 * count(p.area_code)
                WHEN t.quantifier_min < 1 THEN t.quantifier_min * count(p.area_code) ELSE t.quantifier_min END AS needed,
           group_concat(CASE WHEN p.status IN ('missed', 'behind', 'overdue', 'unevaluable') THEN p.area END, '、') AS failing
    FROM target_progress p
    JOIN target t ON t.code = p.target_code
    GROUP BY p.target_code, p.document_code, p.due_period, t.quantifier, t.quantifier_min);
