CREATE VIEW target_explanation AS
  -- Why a target has its status on the clock's day: the clause, the figure, the baseline or reference, the formula with its numbers, the verdict.
  SELECT t.code AS target_code, d.code AS document_code, d.title AS document, substr(c.code, length(d.code) + 2) AS clause,
         c.heading AS heading, t.wording AS wording,
         a.code AS area_code, a.name AS area, i.code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en,
         due.code AS due_period,
         CASE t.comparator WHEN '>=' THEN '不低于' WHEN '>' THEN '超过' WHEN '<=' THEN '不高于' WHEN '<' THEN '低于' WHEN '~' THEN '约' ELSE '介于' END AS comparator_zh,
         CASE t.comparator WHEN '>=' THEN 'at least' WHEN '>' THEN 'more than' WHEN '<=' THEN 'at most' WHEN '<' THEN 'less than' WHEN '~' THEN 'about' ELSE 'between' END AS comparator_en,
         e.required AS required, e.required_high AS required_high, u.code AS unit,
         CASE WHEN e.required IS NULL OR t.basis = 'level' THEN ''
                 ELSE printf('%.10g', e.required) || ' = ' || CASE t.basis
                   WHEN 'ratio' THEN printf('%.10g', e.base) || ' × ' || printf('%.10g', t.value * tu.factor)
                   WHEN 'change' THEN printf('%.10g', e.base) || CASE WHEN t.value < 0 THEN ' − ' ELSE ' + ' END || printf('%.10g', abs(t.value * tu.factor / u.factor))
                   ELSE printf('%.10g', e.base) || ' × (1 ' || CASE WHEN t.value < 0 THEN '− ' ELSE '+ ' END || printf('%.10g', abs(t.value * tu.factor)) || ')' END END AS formula,
         e.base AS base, bp.code AS base_period, ba.name AS base_area, date(e.base_vintage * 86400, 'unixepoch') AS base_vintage,
         e.actual AS actual, e.actual_bound AS actual_bound, ap.code AS actual_period, e.actual_how AS actual_source,
         s.name AS source, date(e.actual_vintage * 86400, 'unixepoch') AS actual_vintage,
         CASE WHEN e.reason IS NOT NULL THEN 'unevaluable'
              WHEN e.is_over = 1 THEN CASE WHEN e.met = 1 THEN 'met' WHEN e.met = 0 THEN 'missed' ELSE 'overdue' END
              WHEN e.met IS NULL THEN 'open'
              WHEN e.met = 1 AND (e.reachable_early = 1 OR e.due = 0) THEN 'reached'
              WHEN e.pace IS NULL THEN 'open'
              WHEN e.pace >= 1 - 1e-9 THEN 'on_track' ELSE 'behind' END AS status,
         e.reason AS reason, e.attainment AS attainment, e.distance AS distance, e.pace AS pace, e.gap AS gap,
         CASE WHEN t.comparator = '~' THEN ' (5 %)' ELSE '' END AS tolerance
  FROM evaluation e
  JOIN target t ON t.id = e.target
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN indicator i ON i.id = t.indicator
  JOIN unit u ON u.id = i.unit
  JOIN unit tu ON tu.id = t.unit
  LEFT JOIN period due ON due.id = e.due
  LEFT JOIN area a ON a.id = e.area
  LEFT JOIN period ap ON ap.id = e.actual_period
  LEFT JOIN period bp ON bp.id = e.base_period
  LEFT JOIN area ba ON ba.id = e.base_area
  LEFT JOIN source s ON s.id = e.actual_source
  WHERE e.is_over = CASE WHEN due.last_day < (SELECT as_of FROM clock) THEN 1 ELSE 0 END;

CREATE VIEW target_progress AS
  -- Required, actual, status and why, for a target, an area and a due period, on the clock's day.
  SELECT x.target_code AS target_code, x.document_code AS document_code, x.area_code AS area_code, x.area AS area,
         x.indicator_code AS indicator_code, x.due_period AS due_period,
         x.required AS required, x.actual AS actual, x.actual_period AS actual_period, x.actual_source AS actual_source,
         x.status AS status, x.reason AS reason, x.attainment AS attainment, x.distance AS distance, x.pace AS pace, x.gap AS gap,
         coalesce(x.area, '(组内无成员)') || ' ' || x.indicator || ':' || coalesce(x.due_period || ' ', '') ||
           CASE WHEN x.required IS NULL THEN '要求“' || x.wording || '”'
                ELSE '要求' || x.comparator_zh || ' ' || printf('%.10g', x.required) || CASE WHEN x.required_high IS NULL THEN '' ELSE ' 至 ' || printf('%.10g', x.required_high) END || ' ' || x.unit || x.tolerance END ||
           CASE WHEN x.formula <> '' THEN '(' || coalesce(x.base_area, '') || ' ' || coalesce(x.base_period, '') || ':' || x.formula || ')' ELSE '' END ||
           ';' ||
           CASE WHEN x.actual IS NULL THEN '尚无数据'
                ELSE '实际 ' || CASE x.actual_bound WHEN 'over' THEN '超 ' WHEN 'under' THEN '不足 ' WHEN 'about' THEN '约 ' ELSE '' END ||
                  printf('%.10g', x.actual) || ' ' || x.unit || '(' || coalesce(x.actual_period, '') ||
                  CASE x.actual_source WHEN 'reported' THEN ',公布' WHEN 'derived' THEN ',推算' WHEN 'aggregated' THEN ',由成员汇总' ELSE ',由各期汇总' END ||
                  coalesce(',' || x.source, '') || coalesce(',' || x.actual_vintage || '获知', '') || ')' END ||
           ' → ' || CASE x.status WHEN 'met' THEN '达到' WHEN 'missed' THEN '未达到' WHEN 'reached' THEN '提前达到' WHEN 'on_track' THEN '进度正常'
             WHEN 'behind' THEN '进度落后' WHEN 'open' THEN '未到期' WHEN 'overdue' THEN '到期无数据'
             ELSE '无法评价:' || CASE x.reason WHEN 'no_baseline' THEN '缺基期数据' WHEN 'no_reference' THEN '缺参照地区数据' WHEN 'unit' THEN '单位不可比'
               WHEN 'definition' THEN '口径不同' ELSE '组内无成员' END END ||
           CASE WHEN x.attainment IS NULL THEN '' ELSE ';完成率 ' || printf('%.1f%%', x.attainment * 100) END || CASE WHEN x.pace IS NULL THEN '' ELSE ',进度 ' || printf('%.2f', x.pace) END ||
           '。依据:' || x.document_code || ' ' || x.clause || ' “' || x.wording || '”' AS explain,
         coalesce(x.area, '(a group without members)') || ', ' || x.indicator_en || ': ' ||
           CASE WHEN x.required IS NULL THEN '"' || x.wording || '" is asked'
                ELSE x.comparator_en || ' ' || printf('%.10g', x.required) || CASE WHEN x.required_high IS NULL THEN '' ELSE ' and ' || printf('%.10g', x.required_high) END || ' ' || x.unit || x.tolerance || ' is required' END ||
           coalesce(' for ' || x.due_period, '') ||
           CASE WHEN x.formula <> '' THEN ' (' || coalesce(x.base_area, '') || ' ' || coalesce(x.base_period, '') || ': ' || x.formula || ')' ELSE '' END ||
           '; ' ||
           CASE WHEN x.actual IS NULL THEN 'there is no figure'
                ELSE 'the figure is ' || CASE x.actual_bound WHEN 'over' THEN 'over ' WHEN 'under' THEN 'under ' WHEN 'about' THEN 'about ' ELSE '' END ||
                  printf('%.10g', x.actual) || ' ' || x.unit || ' (' || coalesce(x.actual_period || ', ', '') || x.actual_source ||
                  coalesce(', ' || x.source, '') || coalesce(', known ' || x.actual_vintage, '') || ')' END ||
           ' → ' || x.status || coalesce(': ' || x.reason, '') ||
           CASE WHEN x.attainment IS NULL THEN '' ELSE '; attainment ' || printf('%.1f%%', x.attainment * 100) END || CASE WHEN x.pace IS NULL THEN '' ELSE ', pace ' || printf('%.2f', x.pace) END ||
           '. Source: ' || x.document_code || ' ' || x.clause || ' "' || x.wording || '"' AS explain_en,
         x.unit AS unit
  FROM target_explanation x;
