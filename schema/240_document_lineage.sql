CREATE VIEW document_lineage AS
  -- A document and one that it implements, cites or replaces, directly (depth 1) or through others, by the shortest path.
  WITH RECURSIVE
    reach(document, related, depth) AS (
      SELECT document, related, 1 FROM document_relation
      UNION
      SELECT reach.document, r.related, reach.depth + 1
      FROM reach JOIN document_relation r ON r.document = reach.related
      WHERE r.related <> reach.document AND reach.depth < (SELECT count(*) FROM document)),
    nearest AS (SELECT document, related, min(depth) AS depth FROM reach GROUP BY document, related),
    step AS (
      SELECT document, relation, related, 1 AS depth, NULL AS via FROM document_relation
      UNION ALL
      SELECT n.document, r.relation, r.related, n.depth + 1, n.related
      FROM nearest n JOIN document_relation r ON r.document = n.related AND r.related <> n.document),
    shortest AS (
      SELECT step.*, row_number() OVER (PARTITION BY document, relation, related ORDER BY depth, via) AS choice FROM step)
  SELECT d.code AS document_code, d.title AS document, s.depth AS depth, s.relation AS relation,
         (SELECT code FROM document WHERE document.id = s.via) AS via_code,
         r.code AS related_code, r.title AS related, r.number AS related_number, r.status AS related_status,
         EXISTS (SELECT 1 FROM clause c WHERE c.document = r.id) AS related_loaded
  FROM shortest s
  JOIN document d ON d.id = s.document
  JOIN document r ON r.id = s.related
  WHERE s.choice = 1;
