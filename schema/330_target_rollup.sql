CREATE VIEW target_counted AS
  -- A target x due period: how many it binds and how many of them have each status. One that binds an area as a whole has one row of
  -- target_state, and there is nothing to count.
  SELECT t.id AS target, s.due AS due, t.code AS target_code, d.code AS document_code, q.code AS due_period, q.last_day AS last_day,
         CAST(NULL AS REAL) AS quantifier_min, 1 AS members, 0 AS is_open,
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
         EXISTS (
                      SELECT 1 FROM area_group_open u WHERE u.area_group = t.area AND coalesce(q.last_day, (SELECT as_of FROM clock)) BETWEEN u.first_day AND u.last_day),
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
  GROUP BY t.id, s.due, t.code, d.code, q.code, q.last_day, t.quantifier_min, t.area;

CREATE VIEW target_rollup AS
  -- A target x due period: how many it binds, how many meet it, whether that is enough, who fails, and of an undated one who does not meet it
  -- yet. Where the members are not known completely, one who fails proves that not all meet it, and a number that is reached stays reached;
  -- nothing else is decided.
  SELECT target_code, document_code, due_period, members, met, needed,
         CASE WHEN members = 0 OR is_undecided = 1 THEN NULL WHEN met >= needed - 1e-9 THEN 1 ELSE 0 END AS enough,
         CASE WHEN members = 0 OR is_undecided = 1 THEN 'unevaluable' ELSE status END AS status,
         (SELECT group_concat(name, '、') FROM (
            SELECT a.name AS name, a.id AS id
            FROM target_state f
            JOIN area a ON a.id = f.area
            WHERE f.target = x.target AND f.due IS x.due
              AND (f.status IN ('missed', 'behind', 'overdue', 'unevaluable') OR (f.status = 'open' AND x.last_day IS NULL))
            ORDER BY a.id)) AS failing,
         CASE WHEN members = 0 THEN 'no_members' WHEN is_undecided = 1 THEN 'incomplete' END AS reason
  FROM (
    SELECT w.*,
           CASE WHEN w.is_open = 0 OR w.members = 0 THEN 0
                WHEN w.quantifier_min IS NULL THEN CASE WHEN w.status IN ('met', 'reached', 'on_track') THEN 1 ELSE 0 END
                WHEN w.quantifier_min >= 1 THEN CASE WHEN w.status IN ('met', 'reached') THEN 0 ELSE 1 END
                ELSE 1 END AS is_undecided
    FROM (
      SELECT v.*,
             CASE WHEN v.met >= v.needed - 1e-9 THEN CASE WHEN v.is_over = 1 THEN 'met' ELSE 'reached' END
                  -- After the due date it is missed when even those of whom nothing is known would not be enough.
                  WHEN v.is_over = 1 THEN CASE WHEN v.met + v.overdue + v.unevaluable < v.needed - 1e-9 THEN 'missed'
                    WHEN v.met + v.overdue >= v.needed - 1e-9 THEN 'overdue' ELSE 'unevaluable' END
                  WHEN v.behind > 0 AND v.members - v.behind < v.needed - 1e-9 THEN 'behind'
                  WHEN v.unevaluable > 0 AND v.members - v.unevaluable < v.needed - 1e-9 THEN 'unevaluable'
                  WHEN v.met + v.on_track >= v.needed - 1e-9 THEN 'on_track'
                  ELSE 'open' END AS status
      FROM (
        SELECT n.*, CASE WHEN n.last_day < (SELECT as_of FROM clock) THEN 1 ELSE 0 END AS is_over,
               CASE WHEN n.quantifier_min IS NULL THEN 1.0 * n.members WHEN n.quantifier_min < 1 THEN n.quantifier_min * n.members
                    ELSE n.quantifier_min END AS needed
        FROM target_counted n) v) w) x;
