CREATE VIEW target_good_end AS
  -- The direction of a target and the number that decides it, in the base of its unit. For between the better end decides; both ends bind
  -- only if the indicator is to be maintained.
  SELECT t.id AS target,
         CASE WHEN t.comparator IN ('>=', '>') THEN 'increase' WHEN t.comparator IN ('<=', '<') THEN 'decrease' ELSE i.direction END AS pull,
         t.comparator IN ('>', '<') AS strict,
         u.dimension AS dimension,
         CASE WHEN t.comparator = 'between' AND i.direction = 'decrease' THEN t.value_high ELSE t.value END * u.factor AS good,
         coalesce(t.value_high, t.value) * u.factor AS high,
         -- The stated number as people write it: 55 and not 55.0.
         CASE WHEN abs(t.value) < 1e15 AND t.value = CAST(t.value AS INTEGER) THEN CAST(CAST(t.value AS INTEGER) AS TEXT)
              ELSE CAST(t.value AS TEXT) END ||
         CASE WHEN t.value_high IS NULL THEN ''
              WHEN abs(t.value_high) < 1e15 AND t.value_high = CAST(t.value_high AS INTEGER)
                THEN ' – ' || CAST(CAST(t.value_high AS INTEGER) AS TEXT)
              ELSE ' – ' || CAST(t.value_high AS TEXT) END AS shown
  FROM target t JOIN indicator i ON i.id = t.indicator JOIN unit u ON u.id = t.unit;

CREATE VIEW target_cascade AS
  -- A target and the higher one that it serves. consistent: 1 neither laxer nor later, 0 laxer or later, null not comparable.
  SELECT target_code, document_code, subject, value, unit, period_to, relation,
         higher_code, higher_document_code, higher_subject, higher_value, higher_unit, higher_period_to,
         not_laxer, not_later,
         CASE WHEN not_laxer IS NULL THEN NULL WHEN not_laxer = 1 AND not_later = 1 THEN 1 ELSE 0 END AS consistent,
         CASE WHEN not_laxer IS NULL THEN incomparable
              WHEN not_laxer = 0 AND not_later = 0 THEN 'laxer and later'
              WHEN not_laxer = 0 THEN 'laxer' WHEN not_later = 0 THEN 'later' END AS reason
  FROM (SELECT pair.*, CASE WHEN pair.incomparable IS NULL THEN pair.alone_not_laxer END AS not_laxer FROM (
    SELECT t.code AS target_code, d.code AS document_code, a.name AS subject,
           t.comparator || ' ' || e.shown AS value, u.code AS unit, due.code AS period_to,
           x.relation AS relation,
           h.code AS higher_code, hd.code AS higher_document_code, ha.name AS higher_subject,
           h.comparator || ' ' || he.shown AS higher_value, hu.code AS higher_unit,
           higher_due.code AS higher_period_to,
           CASE
             WHEN e.pull = 'increase' THEN
               CASE WHEN e.good > he.good + abs(he.good) * 1e-9 THEN 1 WHEN e.good < he.good - abs(he.good) * 1e-9 THEN 0
                    ELSE CASE WHEN he.strict = 1 AND e.strict = 0 THEN 0 ELSE 1 END END
             WHEN e.pull = 'decrease' THEN
               CASE WHEN e.good < he.good - abs(he.good) * 1e-9 THEN 1 WHEN e.good > he.good + abs(he.good) * 1e-9 THEN 0
                    ELSE CASE WHEN he.strict = 1 AND e.strict = 0 THEN 0 ELSE 1 END END
             ELSE CASE WHEN e.good >= he.good - abs(he.good) * 1e-9 AND e.high <= he.high + abs(he.high) * 1e-9 THEN 1 ELSE 0 END
           END AS alone_not_laxer,
           CASE WHEN higher_due.id IS NULL THEN 1 WHEN due.id IS NULL THEN 0 WHEN due.last_day <= higher_due.last_day THEN 1 ELSE 0 END
             AS not_later,
           CASE WHEN t.indicator <> h.indicator THEN 'another indicator' WHEN t.basis <> h.basis THEN 'another basis'
                WHEN e.dimension <> he.dimension THEN 'another unit' WHEN e.pull <> he.pull THEN 'another direction'
                WHEN coalesce(t.reference_area, 0) <> coalesce(h.reference_area, 0) THEN 'another reference area'
                WHEN t.basis <> 'level' AND coalesce(t.baseline_period, 0) <> coalesce(h.baseline_period, 0) THEN 'another baseline'
                WHEN t.over <> h.over THEN 'another span'
                WHEN i.aggregation_area = 'sum' AND t.basis = 'level' AND t.area <> h.area THEN 'a share of it' END AS incomparable
    FROM target_relation x
    JOIN target t ON t.id = x.target
    JOIN target_good_end e ON e.target = t.id
    JOIN clause c ON c.id = t.clause
    JOIN document d ON d.id = c.document
    JOIN area a ON a.id = t.area
    JOIN indicator i ON i.id = t.indicator
    JOIN unit u ON u.id = t.unit
    LEFT JOIN period due ON due.id = t.period_to
    JOIN target h ON h.id = x.related
    JOIN target_good_end he ON he.target = h.id
    JOIN clause hc ON hc.id = h.clause
    JOIN document hd ON hd.id = hc.document
    JOIN area ha ON ha.id = h.area
    JOIN unit hu ON hu.id = h.unit
    LEFT JOIN period higher_due ON higher_due.id = h.period_to
    WHERE x.relation IN ('cascades_from', 'restates')) pair);
