CREATE VIEW target_released AS
  -- A target of a document that another one supersedes or repeals, and what became of it. fate: succeeded by a target of the other document
  -- that supersedes or restates it, a row for each, or falls_away. not_yet_due: 1 if it was undated, or its due period had not ended, on the
  -- day on which the other document was made, or else published; null if that day is unknown.
  SELECT t.code AS target_code, d.code AS document_code, d.title AS document, a.name AS subject, i.code AS indicator_code, i.name AS indicator,
         t.wording AS wording, due.code AS due_period,
         x.relation AS relation, n.code AS by_document_code, n.title AS by_document, coalesce(n.dated, n.published) AS by_day,
         CASE WHEN coalesce(n.dated, n.published) IS NULL THEN NULL
              WHEN due.last_day < coalesce(n.dated, n.published) THEN 0 ELSE 1 END AS not_yet_due,
         CASE WHEN o.id IS NULL THEN 'falls_away' ELSE 'succeeded' END AS fate,
         y.relation AS successor_relation, o.code AS successor_code
  FROM document_relation x
  JOIN document d ON d.id = x.related
  JOIN document n ON n.id = x.document
  JOIN clause c ON c.document = d.id
  JOIN target t ON t.clause = c.id
  JOIN area a ON a.id = t.area
  JOIN indicator i ON i.id = t.indicator
  LEFT JOIN period due ON due.id = t.period_to
  LEFT JOIN target_relation y ON y.related = t.id AND y.relation IN ('supersedes', 'restates')
    AND EXISTS (SELECT 1 FROM target own JOIN clause oc ON oc.id = own.clause WHERE own.id = y.target AND oc.document = n.id)
  LEFT JOIN target o ON o.id = y.target
  WHERE x.relation IN ('supersedes', 'repeals');
