CREATE VIEW progress_severity AS
  -- The statuses of progress in the order in which somebody has to act, the worst first.
  SELECT 'missed' AS status, 1 AS place UNION ALL SELECT 'overdue', 2 UNION ALL SELECT 'behind', 3 UNION ALL SELECT 'unevaluable', 4
  UNION ALL SELECT 'open', 5 UNION ALL SELECT 'on_track', 6 UNION ALL SELECT 'reached', 7 UNION ALL SELECT 'met', 8;

CREATE VIEW target_explained AS
  -- target_explanation with the ids by which others join it.
  SELECT e.target AS target, e.area AS area_id, e.due AS due, e.kept_status AS kept_status,
         e.document_number AS document_number, e.force AS force, due.last_day AS due_day,
         e.code AS target_code, e.document_code AS document_code, e.document AS document, e.clause AS clause, e.heading AS heading,
         e.wording AS wording, a.code AS area_code, a.name AS area, e.indicator_code AS indicator_code, e.indicator_name AS indicator,
         coalesce(e.indicator_name_en, e.indicator_name) AS indicator_en, due.code AS due_period,
         e.basis AS basis, e.comparator AS comparator, e.required AS required, CASE WHEN e.comparator = 'between' THEN e.far END AS required_high, e.unit_code AS unit,
         CASE WHEN e.unit_code IN ('%', '‰') THEN e.unit_code WHEN e.unit_code IN ('百分点', '千分点') THEN ' 个' || e.unit_code ELSE ' ' || e.unit_code END AS unit_zh,
         CASE WHEN e.required IS NULL OR e.basis = 'level' THEN NULL
              ELSE printf('%.10g', e.required) || ' = ' || printf('%.10g', e.base) || CASE e.basis
                WHEN 'ratio' THEN ' × ' || printf('%.10g', e.value * e.factor)
                WHEN 'change' THEN CASE WHEN e.value < 0 THEN ' − ' ELSE ' + ' END || printf('%.10g', abs(e.value * e.factor / e.own_factor))
                ELSE ' × (1 ' || CASE WHEN e.value < 0 THEN '− ' ELSE '+ ' END || printf('%.10g', abs(e.value * e.factor)) || ')' END END AS formula,
         e.base AS base, bp.code AS base_period, ba.name AS base_area, date(e.base_vintage * 86400, 'unixepoch') AS base_vintage,
         e.actual AS actual, e.actual_bound AS actual_bound, ap.code AS actual_period, e.actual_source AS actual_source, s.name AS source,
         s.synthetic AS synthetic, date(e.actual_vintage * 86400, 'unixepoch') AS actual_vintage,
         e.status AS status, e.reason AS reason, e.attainment AS attainment, e.distance AS distance, e.elapsed AS elapsed, e.pace AS pace,
         e.gap AS gap, af.status AS actual_status, af.meaning_zh AS actual_is_zh, af.meaning_en AS actual_is_en,
         -- An estimate is not called a published figure.
         CASE WHEN e.actual_source = 'reported' AND e.actual_flags & 12 > 0 THEN 1 ELSE 0 END AS is_estimate,
         bf.status AS base_status, bf.meaning_zh AS base_is_zh, bf.meaning_en AS base_is_en, e.base_bound AS base_bound,
         CASE WHEN e.actual_flags & 96 > 0 THEN 1 ELSE 0 END AS is_partial
  FROM target_evaluation e
  LEFT JOIN period due ON due.id = e.due
  LEFT JOIN area a ON a.id = e.area
  LEFT JOIN period ap ON ap.id = e.actual_period
  LEFT JOIN period bp ON bp.id = e.base_period
  LEFT JOIN area ba ON ba.id = e.base_area
  LEFT JOIN figure_flag af ON af.flags = e.actual_flags & 31
  LEFT JOIN figure_flag bf ON bf.flags = e.base_flags & 31
  LEFT JOIN source s ON s.id = e.actual_reporter;

CREATE VIEW target_explanation AS
  -- Why a target has its status on the clock's day, part by part: the clause, the figure with its source and vintage, the baseline or
  -- reference, the formula with its numbers, the verdict.
  SELECT target_code, document_code, document, clause, heading, wording, area_code, area, indicator_code, indicator, indicator_en,
         due_period, basis, comparator, required, required_high, unit, formula, base, base_period, base_area, base_vintage, actual,
         actual_bound, actual_period, actual_source, source, synthetic, actual_vintage, status, reason, attainment, distance, elapsed,
         pace, gap, actual_status, base_status, base_bound
  FROM target_explained;

CREATE VIEW area_ended AS
  -- An area that has an end, and in words until when it did, and why it ended.
  SELECT x.area AS area,
         x.last_day || ' 止' || coalesce('，' || (
           SELECT group_concat(n.name, '、') FROM (SELECT a.name AS name FROM area_successor s JOIN area a ON a.id = s.successor WHERE s.predecessor = x.area ORDER BY s.ord) n)
           || '承接', CASE WHEN w.park IS NOT NULL THEN '，被撤销' || coalesce('（' || d.title || '）', '') END, '') AS zh,
         'until ' || x.last_day || coalesce(', then ' || (
           SELECT group_concat(n.name, ', ') FROM (SELECT a.name AS name FROM area_successor s JOIN area a ON a.id = s.successor WHERE s.predecessor = x.area ORDER BY s.ord) n),
           CASE WHEN w.park IS NOT NULL THEN ', withdrawn' || coalesce(': ' || d.title, '') END, '') AS en
  FROM area_day x
  LEFT JOIN park_status w ON w.park = x.area AND w.status = 'withdrawn' AND w.first_day = date(x.last_day, '+1 day')
  LEFT JOIN document d ON d.id = w.document
  WHERE x.last_day < '9999-12-31';

CREATE VIEW target_told AS
  -- target_progress with the ids by which others join it.
  SELECT x.target AS target, x.area_id AS area_id, x.due AS due, x.document AS document,
         x.document_number AS document_number, x.force AS force, x.clause AS clause, x.heading AS heading, x.wording AS wording,
         x.indicator AS indicator, x.due_day AS due_day, x.target_code AS target_code, x.document_code AS document_code, x.area_code AS area_code, x.area AS area,
         x.indicator_code AS indicator_code, x.due_period AS due_period,
         x.required AS required, x.actual AS actual, x.actual_period AS actual_period, x.actual_source AS actual_source,
         x.status AS status, x.reason AS reason, x.attainment AS attainment, x.distance AS distance, x.pace AS pace, x.gap AS gap,
         coalesce(x.area, '（组内无成员）') || ' ' || x.indicator || '：' || coalesce(x.due_period || CASE length(x.due_period) WHEN 4 THEN ' 年' ELSE ' ' END, '') ||
           CASE WHEN x.required IS NULL OR x.unit = '是否' THEN '要求“' || x.wording || '”'
                ELSE '要求' || CASE x.comparator WHEN '>=' THEN '不低于' WHEN '>' THEN '超过' WHEN '<=' THEN '不高于' WHEN '<' THEN '低于'
                                WHEN '~' THEN '约' ELSE '介于' END ||
                  ' ' || printf('%.10g', x.required) || CASE WHEN x.required_high IS NULL THEN '' ELSE ' 至 ' || printf('%.10g', x.required_high) END || x.unit_zh ||
                  CASE x.comparator WHEN '~' THEN '（允许偏差 5%）' ELSE '' END END ||
           coalesce('（' || x.base_area || ' ' || x.base_period || CASE length(x.base_period) WHEN 4 THEN ' 年' ELSE '' END || coalesce('，' || x.base_is_zh, '') ||
             CASE x.base_bound WHEN 'over' THEN '，原文为“超”' WHEN 'under' THEN '，原文为“不足”' WHEN 'about' THEN '，原文为“约”' ELSE '' END ||
             '：' || x.formula || '）', '') || '；' ||
           CASE WHEN x.actual IS NULL THEN '尚无数据'
                ELSE '实际 ' || CASE x.actual_bound WHEN 'over' THEN '超 ' WHEN 'under' THEN '不足 ' WHEN 'about' THEN '约 ' ELSE '' END ||
                  CASE WHEN x.unit <> '是否' THEN printf('%.10g', x.actual) || x.unit_zh WHEN x.actual > 0 THEN '是' ELSE '否' END || '（' || coalesce(x.actual_period || CASE length(x.actual_period) WHEN 4 THEN ' 年，' ELSE '，' END, '') ||
                  CASE WHEN x.is_estimate = 1 THEN x.actual_is_zh
                    ELSE CASE x.actual_source WHEN 'reported' THEN '公布数' WHEN 'derived' THEN '计算得出' WHEN 'aggregated' THEN '由成员汇总' ELSE '由各期汇总' END ||
                      coalesce('，' || x.actual_is_zh, '') END || CASE x.is_partial WHEN 1 THEN '，仅按已知情况计' ELSE '' END ||
                  coalesce('，' || x.source, '') || coalesce('，' || x.actual_vintage || ' 取得', '') || '）' END ||
           '；评价结果：' || status.meaning_zh || coalesce('（' || reason.meaning_zh || CASE x.reason WHEN 'ended' THEN coalesce('：' || (SELECT e.zh FROM area_ended e WHERE e.area = x.area_id), '') ELSE '' END || '）', '') ||
           CASE WHEN x.attainment IS NULL OR x.unit = '是否' THEN '' ELSE '，完成率 ' || printf('%.1f%%', x.attainment * 100) END ||
           CASE WHEN x.pace IS NULL THEN ''
             ELSE '，进度系数 ' || printf('%.2f', x.pace) || '（目标进程 ' || printf('%.1f%%', x.distance * 100) || '，时间进度 ' ||
               printf('%.1f%%', x.elapsed * 100) || '）' END ||
           '。依据：' || x.document_code || ' ' || x.clause || '“' || x.wording || '”。' AS explain,
         coalesce(x.area, '(a group without members)') || ', ' || x.indicator_en || ': ' ||
           CASE WHEN x.required IS NULL THEN '"' || x.wording || '" is asked'
                ELSE CASE x.comparator WHEN '>=' THEN 'at least' WHEN '>' THEN 'more than' WHEN '<=' THEN 'at most' WHEN '<' THEN 'less than'
                       WHEN '~' THEN 'about' ELSE 'between' END ||
                  ' ' || printf('%.10g', x.required) || CASE WHEN x.required_high IS NULL THEN '' ELSE ' and ' || printf('%.10g', x.required_high) END || ' ' || x.unit ||
                  CASE x.comparator WHEN '~' THEN ' (5 % allowed)' ELSE '' END || ' is required' END ||
           coalesce(' for ' || x.due_period, '') || coalesce(' (' || x.base_area || ' ' || x.base_period || coalesce(', ' || x.base_is_en, '') || coalesce(', ' || x.base_bound, '') || ': ' || x.formula || ')', '') || '; ' ||
           CASE WHEN x.actual IS NULL THEN 'there is no figure'
                ELSE 'the figure is ' || CASE x.actual_bound WHEN 'over' THEN 'over ' WHEN 'under' THEN 'under ' WHEN 'about' THEN 'about ' ELSE '' END ||
                  printf('%.10g', x.actual) || ' ' || x.unit || ' (' || coalesce(x.actual_period || ', ', '') || x.actual_source || coalesce(', ' || x.actual_is_en, '') ||
                  CASE x.is_partial WHEN 1 THEN ', of what is known' ELSE '' END ||
                  coalesce(', ' || x.source, '') || coalesce(', known ' || x.actual_vintage, '') || ')' END ||
           ' → ' || x.status || coalesce(': ' || reason.meaning_en || CASE x.reason WHEN 'ended' THEN coalesce(' (' || (SELECT e.en FROM area_ended e WHERE e.area = x.area_id) || ')', '') ELSE '' END, '') ||
           CASE WHEN x.attainment IS NULL THEN '' ELSE '; attainment ' || printf('%.1f%%', x.attainment * 100) END ||
           CASE WHEN x.pace IS NULL THEN ''
             ELSE ', pace ' || printf('%.2f', x.pace) || ' (' || printf('%.1f%%', x.distance * 100) || ' of the way in ' ||
               printf('%.1f%%', x.elapsed * 100) || ' of the time)' END ||
           '. Source: ' || x.document_code || ' ' || x.clause || ' "' || x.wording || '"' AS explain_en,
         x.unit AS unit, x.actual_status AS actual_status
  FROM target_explained x
  LEFT JOIN vocabulary status ON status.table_name = 'target_progress' AND status.field = 'status' AND status.word = x.status
  LEFT JOIN vocabulary reason ON reason.table_name = 'target_progress' AND reason.field = 'reason' AND reason.word = x.reason;

CREATE VIEW target_progress AS
  -- Required, actual, status and why, for a target, an area and a due period, on the clock's day.
  SELECT target_code, document_code, area_code, area, indicator_code, due_period, required, actual, actual_period, actual_source, status,
         reason, attainment, distance, pace, gap, explain, explain_en, unit, actual_status
  FROM target_told;

CREATE VIEW target_status AS
  -- target_progress without its sentences and names: what many targets are asked for at a time.
  SELECT e.code AS target_code, e.document_code AS document_code, a.code AS area_code, e.indicator_code AS indicator_code,
         due.code AS due_period, e.required AS required, e.actual AS actual, ap.code AS actual_period, e.actual_source AS actual_source,
         e.status AS status, e.reason AS reason, e.attainment AS attainment, e.distance AS distance, e.pace AS pace, e.gap AS gap,
         e.unit_code AS unit, af.status AS actual_status
  FROM target_evaluation e
  LEFT JOIN period due ON due.id = e.due
  LEFT JOIN area a ON a.id = e.area
  LEFT JOIN period ap ON ap.id = e.actual_period
  LEFT JOIN figure_flag af ON af.flags = e.actual_flags & 31;

CREATE VIEW target_status_count AS
  -- How many rows of target_status have each status: a target counts for every area that it binds and every due period.
  SELECT status AS status, count(*) AS dues
  FROM target_state
  GROUP BY status;
