CREATE VIEW document_lineage AS
  -- A document and what it implements, cites or replaces, at every depth. A chain that comes back to itself ends there.
  WITH RECURSIVE chain(document, relation, related, depth, path) AS (
    SELECT document, relation, related, 1, '/' || document || '/' || related || '/' FROM document_relation
    UNION ALL
    SELECT chain.document, r.relation, r.related, chain.depth + 1, chain.path || r.related || '/'
    FROM chain JOIN document_relation r ON r.document = chain.related
    WHERE instr(chain.path, '/' || r.related || '/') = 0)
  SELECT d.code AS document_code, d.title AS document, chain.depth AS depth, chain.relation AS relation,
         via.code AS via_code,
         r.code AS related_code, r.title AS related, r.number AS related_number, r.status AS related_status,
         EXISTS (SELECT 1 FROM clause c WHERE c.document = r.id) AS related_loaded
  FROM (
    -- The shortest way to each document by each kind of last step.
    SELECT document, relation, related, min(depth) AS depth,
           CAST(substr(min(substr('000' || depth, -4) || path), 5) AS TEXT) AS path
    FROM chain GROUP BY document, relation, related) chain
  JOIN document d ON d.id = chain.document
  JOIN document r ON r.id = chain.related
  LEFT JOIN document via ON chain.depth > 1 AND chain.path LIKE '%/' || via.id || '/' || r.id || '/';
