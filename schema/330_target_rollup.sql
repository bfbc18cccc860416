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
         failing
  FROM (
    -- Windows, and no GROUP BY, which would name those who fail in any order.
    SELECT e.code AS target_code, e.document_code AS document_code, due.code AS due_period, row_number() OVER w AS nth,
           count(a.id) OVER w AS members,
           count(CASE WHEN e.status IN ('met', 'reached') THEN 1 END) OVER w AS met,
           count(CASE WHEN e.status = 'on_track' THEN 1 END) OVER w AS on_track,
           count(CASE WHEN e.status = 'behind' THEN 1 END) OVER w AS behind,
           count(CASE WHEN e.status = 'overdue' THEN 1 END) OVER w AS overdue,
           count(CASE WHEN e.status = 'unevaluable' AND a.id IS NOT NULL THEN 1 END) OVER w AS unevaluable,
           max(CASE WHEN due.last_day < (SELECT as_of FROM clock) THEN 1 ELSE 0 END) OVER w AS is_over,
           CASE WHEN e.quantifier = 'whole' OR e.quantifier_min IS NULL THEN 1.0 * count(a.id) OVER w
                WHEN e.quantifier_min < 1 THEN e.quantifier_min * count(a.id) OVER w ELSE e.quantifier_min END AS needed,
           group_concat(CASE WHEN e.status IN ('missed', 'behind', 'overdue', 'unevaluable') OR (e.status = 'open' AND due.id IS NULL) THEN a.name END, '、') OVER w
             AS failing
    FROM target_evaluation e
    LEFT JOIN period due ON due.id = e.due
    LEFT JOIN area a ON a.id = e.area
    WINDOW w AS (PARTITION BY e.target, e.code, e.document_code, e.due, due.code ORDER BY a.id
                 ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
  WHERE nth = 1;
