CREATE VIEW document_held AS
  -- A document and one of a higher region that it must answer: it implements the other one, or the document that the other one reports on,
  -- because a report stands in for a document that is not in the database. Replaced documents, and those without clauses, do not take part.
  SELECT l.id AS document, l.region AS region, h.id AS higher, h.region AS higher_region
  FROM (SELECT x.document AS document, x.related AS higher FROM document_relation x WHERE x.relation = 'implements'
        UNION
        SELECT x.document, n.document FROM document_relation x
        JOIN document_relation n ON n.related = x.related AND n.relation = 'reports_on' WHERE x.relation = 'implements') p
  JOIN document l ON l.id = p.document
  JOIN document h ON h.id = p.higher
  JOIN region_within w ON w.region = l.region AND w.within = h.region
  WHERE l.region <> h.region
    AND l.status NOT IN ('repealed', 'superseded') AND h.status NOT IN ('repealed', 'superseded')
    AND NOT EXISTS (SELECT 1 FROM document_relation x WHERE x.related IN (l.id, h.id) AND x.relation IN ('repeals', 'supersedes'))
    AND EXISTS (SELECT 1 FROM clause c WHERE c.document = l.id);

CREATE VIEW cascade_answer AS
  -- A target, and a region whose document answers it: by a target that cascades from it or restates it, or by a target on the same indicator in
  -- a document that must answer the target's own.
  SELECT x.related AS target, d.region AS region, d.id AS document
  FROM target_relation x
  JOIN target o ON o.id = x.target
  JOIN clause c ON c.id = o.clause
  JOIN document d ON d.id = c.document
  WHERE x.relation IN ('cascades_from', 'restates') AND d.region IS NOT NULL
  UNION
  SELECT h.id, l.region, l.document
  FROM document_held l
  JOIN clause hc ON hc.document = l.higher
  JOIN target h ON h.clause = hc.id
  JOIN target o ON o.indicator = h.indicator
  JOIN clause c ON c.id = o.clause AND c.document = l.document;

CREATE VIEW cascade_missing AS
  -- A higher document's target that a document does not answer although it must (see document_held). It is missing if no document of the same
  -- region answers it (see cascade_answer), and one of two reasons holds. binds: on the due date it binds, by itself, areas in that region (each
  -- park of the province, one city). others: it binds as one a region or group that the region is part of, and the document of another region
  -- below answers it. If neither holds, the document need not answer it. If a target answers it in other words, with an indicator of its own,
  -- add a target_relation between the two.
  SELECT m.higher_code, m.higher_document_code, m.higher_subject, m.indicator_code, m.indicator, m.higher_value, m.higher_unit,
         m.higher_period_to, m.region_code, m.region, m.document_code, m.document,
         CASE WHEN m.areas IS NOT NULL THEN 'binds' ELSE 'others' END AS reason, m.areas, m.others
  FROM (
    SELECT h.code AS higher_code, hd.code AS higher_document_code, ha.name AS higher_subject, i.code AS indicator_code, i.name AS indicator,
           h.comparator || ' ' || e.shown AS higher_value, u.code AS higher_unit,
           (SELECT code FROM period WHERE period.id = h.period_to) AS higher_period_to,
           r.code AS region_code, r.name AS region, d.code AS document_code, d.title AS document,
           -- The areas that it binds there, by name.
           (SELECT group_concat(name, '、') FROM (
              SELECT a.name AS name FROM target_due s JOIN area a ON a.id = s.area LEFT JOIN park p ON p.id = s.area
              JOIN region_within w ON w.region = coalesce(p.region, s.area) AND w.within = l.region
              WHERE s.target = h.id GROUP BY a.id, a.code, a.name ORDER BY a.code)) AS areas,
           -- The documents of other regions below that answer it, by code.
           CASE WHEN EXISTS (SELECT 1 FROM region_within w WHERE w.region = l.region AND w.within = h.area)
                  OR EXISTS (SELECT 1 FROM area_member m LEFT JOIN park p ON p.id = m.member
                             JOIN region_within w ON (w.region = coalesce(p.region, m.member) AND w.within = l.region)
                               OR (w.region = l.region AND w.within = m.member)
                             WHERE m.area_group = h.area)
             THEN (SELECT group_concat(code, '、') FROM (
               SELECT DISTINCT o.code AS code FROM cascade_answer x JOIN document o ON o.id = x.document
               JOIN region_within up ON up.region = x.region AND up.within = l.higher_region
               WHERE x.target = h.id AND x.region <> l.higher_region
                 AND NOT EXISTS (SELECT 1 FROM region_within w WHERE w.region = x.region AND w.within = l.region)
               ORDER BY o.code)) END AS others
    FROM document_held l
    JOIN document d ON d.id = l.document
    JOIN area r ON r.id = l.region
    JOIN document hd ON hd.id = l.higher
    JOIN clause hc ON hc.document = hd.id
    JOIN target h ON h.clause = hc.id
    JOIN target_good_end e ON e.target = h.id
    JOIN area ha ON ha.id = h.area
    JOIN indicator i ON i.id = h.indicator
    JOIN unit u ON u.id = h.unit
    WHERE NOT EXISTS (SELECT 1 FROM cascade_answer x WHERE x.target = h.id AND x.region = l.region)) m
  WHERE m.areas IS NOT NULL OR m.others IS NOT NULL;
