CREATE VIEW instrument_overview AS
  -- Money or premises as a document promises them.
  SELECT n.code AS instrument_code,
         d.code AS document_code, d.title AS document,
         substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading,
         n.kind AS kind, n.name AS name,
         n.rate AS rate, (SELECT code FROM unit WHERE unit.id = n.rate_unit) AS rate_unit, n.rate_of AS rate_of, n.rate_bound AS rate_bound,
         n.amount AS amount, (SELECT code FROM unit WHERE unit.id = n.amount_unit) AS amount_unit, n.amount_bound AS amount_bound,
         n.per AS per,
         n.duration AS duration, (SELECT code FROM unit WHERE unit.id = n.duration_unit) AS duration_unit,
         n.beneficiary AS beneficiary, n.payer AS payer, n.wording AS wording, n.note AS note
  FROM instrument n
  JOIN clause c ON c.id = n.clause
  JOIN document d ON d.id = c.document;
