CREATE VIEW target_standing AS
  -- The rank that a target promises (前二十) and the one that its area has, on the clock's day. source is reported, or how the rank follows:
  -- derived from the figures that are ranked. missing says how many places are lacking, 0 when none.
  SELECT x.target_code AS target_code, x.document_code AS document_code, x.area_code AS area_code, x.area AS area,
         x.indicator_code AS indicator_code, x.indicator AS indicator, x.indicator_en AS indicator_en, x.wording AS wording,
         x.due_period AS due_period, x.comparator AS comparator, x.required AS promised,
         x.actual AS rank, x.actual_period AS period, x.actual_source AS source,
         CASE WHEN x.gap IS NULL THEN NULL
              WHEN x.comparator = '<' AND x.gap >= 0 THEN x.gap + 1
              WHEN x.gap > 0 THEN x.gap ELSE 0.0 END AS missing,
         x.status AS status, x.reason AS reason
  FROM target_explanation x
  JOIN unit u ON u.code = x.unit
  WHERE u.dimension = 'rank';
