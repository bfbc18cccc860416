CREATE VIEW target_counted AS
  -- A target x due period: how many it binds and how many of them have each status. One that binds an area as a whole has one row of
  -- target_state, and there is nothing to count.
  SELECT t.id AS target, s.due AS due, t.code AS target_code, d.code AS document_code, q.code AS due_period, q.last_day AS last_day,
         CAST(NULL AS REAL) AS quantifier_min, 1 AS members,
         CASE WHEN s.status IN ('met', 'reached') THEN 1 ELSE 0 END AS met,
         CASE WHEN s.status = 'on_track' THEN 1 ELSE 0 END AS on_track,
         CASE WHEN s.status = 'behind' THEN 1 ELSE 0 END AS behind,
         CASE WHEN s.status = 'overdue' THEN 1 ELSE 0 END AS overdue,
         CASE WHEN s.status = 'unevaluable' THEN 1 ELSE 0 END AS unevaluable
  FROM target t
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN target_state s ON s.target = t.id
  LEFT JOIN period q ON q.id = s.due
  WHERE t.quantifier = 'whole'
  UNION ALL
  SELECT t.id, s.due, t.code, d.code, q.code, q.last_day, t.quantifier_min, count(nullif(s.area, 0)),
         count(CASE WHEN s.status IN ('met', 'reached') THEN 1 END),
         count(CASE WHEN s.status = 'on_track' THEN 1 END),
         count(CASE WHEN s.status = 'behind' THEN 1 END),
         count(CASE WHEN s.status = 'overdue' THEN 1 END),
         count(CASE WHEN s.status = 'unevaluable' AND s.area <> 0 THEN 1 END)
  FROM target t
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN target_state s ON s.target = t.id
  LEFT JOIN period q ON q.id = s.due
  WHERE t.quantifier = 'each'
  GROUP BY t.id, s.due, t.code, d.code, q.code, q.last_day, t.quantifier_min;

CREATE VIEW target_rollup AS
  -- A target x due period: how many it binds, how many meet it, whether that is enough, who fails, and of an undated one who does not meet it
  -- yet.
  SELECT target_code, document_code, due_period, members, met, needed,
         CASE WHEN members = 0 THEN NULL WHEN met >= needed - 1e-9 THEN 1 ELSE 0 END AS enough,
         CASE WHEN members = 0 THEN 'unevaluable'
              WHEN met >= needed - 1e-9 THEN CASE WHEN is_over = 1 THEN 'met' ELSE 'reached' END
              -- After the due date it is missed when even those of whom nothing is known would not be enough.
              WHEN is_over = 1 THEN CASE WHEN met + overdue + unevaluable < needed - 1e-9 THEN 'missed'
                WHEN met + overdue >= needed - 1e-9 THEN 'overdue' ELSE 'unevaluable' END
              WHEN behind > 0 AND members - behind < needed - 1e-9 THEN 'behind'
              WHEN unevaluable > 0 AND members - unevaluable < needed - 1e-9 THEN 'unevaluable'
              WHEN met + on_track >= needed - 1e-9 THEN 'on_track'
              ELSE 'open' END AS status,
         (SELECT group_concat(name, '、') FROM (
            SELECT a.name AS name, a.id AS id
            FROM target_state f
            JOIN area a ON a.id = f.area
            WHERE f.target = x.target AND f.due IS x.due
              AND (f.status IN ('missed', 'behind', 'overdue', 'unevaluable') OR (f.status = 'open' AND x.last_day IS NULL))
            ORDER BY a.id)) AS failing
  FROM (
    SELECT n.*, CASE WHEN n.last_day < k.as_of THEN 1 ELSE 0 END AS is_over,
           CASE WHEN n.quantifier_min IS NULL THEN 1.0 * n.members WHEN n.quantifier_min < 1 THEN n.quantifier_min * n.members
                ELSE n.quantifier_min END AS needed
    FROM clock k CROSS JOIN target_counted n) x;
