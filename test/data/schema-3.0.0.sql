CREATE TABLE period (
  -- A span of whole months that figures and targets refer to [SDMX TIME_PERIOD].
  id         INTEGER PRIMARY KEY,   -- (year * 12 + last month - 1) * 16 + months: orders by end, then by length; a year earlier is -192
  code       TEXT NOT NULL UNIQUE,  -- 2025, 2025-H1, 2025-Q1, 2025-03; accumulated from January: 2025-Q1-3, 2025-M1-5
  frequency  TEXT NOT NULL,
  months     INTEGER NOT NULL,      -- length in months
  first_day  TEXT NOT NULL,         -- YYYY-MM-DD
  last_day   TEXT NOT NULL,         -- YYYY-MM-DD
  CONSTRAINT "frequency: one of year, half, quarter, month, accumulated"
    CHECK (frequency IN ('year', 'half', 'quarter', 'month', 'accumulated')),
  CONSTRAINT "months: from 1 to 12" CHECK (months BETWEEN 1 AND 12),
  CONSTRAINT "last_day: not before first_day" CHECK (first_day <= last_day)
) STRICT;

-- Every period from 1949 to 2100, so that codes are looked up and ids need not be computed by hand.
INSERT INTO period (id, code, frequency, months, first_day, last_day)
WITH RECURSIVE
  calendar_year(y) AS (SELECT 1949 UNION ALL SELECT y + 1 FROM calendar_year WHERE y < 2100),
  month(m) AS (SELECT 1 UNION ALL SELECT m + 1 FROM month WHERE m < 12),
  span(suffix, frequency, first_month, last_month) AS (
    SELECT '', 'year', 1, 12
    UNION ALL SELECT '-H' || m, 'half', m * 6 - 5, m * 6 FROM month WHERE m <= 2
    UNION ALL SELECT '-Q' || m, 'quarter', m * 3 - 2, m * 3 FROM month WHERE m <= 4
    UNION ALL SELECT '-' || substr('0' || m, -2), 'month', m, m FROM month
    -- January to March and January to June already exist, as a quarter and a half-year.
    UNION ALL SELECT '-Q1-3', 'accumulated', 1, 9
    UNION ALL SELECT '-M1-' || m, 'accumulated', 1, m FROM month WHERE m IN (2, 4, 5, 7, 8, 10, 11))
SELECT (y * 12 + last_month - 1) * 16 + last_month - first_month + 1,
       y || suffix,
       frequency,
       last_month - first_month + 1,
       y || '-' || substr('0' || first_month, -2) || '-01',
       date(y || '-' || substr('0' || last_month, -2) || '-01', '+1 month', '-1 day')
FROM calendar_year CROSS JOIN span;
CREATE VIEW clock AS
  -- The two dates that views depend on: as_of (what is due) and known_on (what was known). Today is the civil day in China, UTC+8
  -- all year, so the machine's time zone does not change an answer.
  SELECT date('now', '+8 hours') AS as_of, date('now', '+8 hours') AS known_on;
CREATE TABLE vocabulary (
  -- The meanings of the words in the other tables' closed lists. Each list equals a CHECK of its table.
  table_name  TEXT NOT NULL,
  field       TEXT NOT NULL,
  ord         INTEGER NOT NULL,
  word        TEXT NOT NULL,
  meaning_zh  TEXT NOT NULL,
  meaning_en  TEXT NOT NULL,
  PRIMARY KEY (table_name, field, ord),
  UNIQUE (table_name, field, word)
) STRICT, WITHOUT ROWID;

INSERT INTO vocabulary (table_name, field, ord, word, meaning_zh, meaning_en) VALUES
  ('period', 'frequency', 1, 'year', '年', 'a year'),
  ('period', 'frequency', 2, 'half', '半年', 'a half of a year'),
  ('period', 'frequency', 3, 'quarter', '季', 'a quarter'),
  ('period', 'frequency', 4, 'month', '月', 'a month'),
  ('period', 'frequency', 5, 'accumulated', '年初累计', 'accumulated from January'),
  ('region', 'level', 1, 'nation', '国家', 'the nation'),
  ('region', 'level', 2, 'province', '省、自治区、直辖市', 'province, autonomous region or municipality'),
  ('region', 'level', 3, 'prefecture', '地级市、州、盟', 'prefecture-level city'),
  ('region', 'level', 4, 'county', '县、县级市、区', 'county, county-level city or district'),
  ('park', 'type', 1, 'high_tech_park', '高新技术产业开发区', 'high-tech industrial development zone'),
  ('park', 'type', 2, 'economic_park', '经济技术开发区', 'economic and technological development zone'),
  ('park', 'type', 3, 'new_area', '新区', 'new area'),
  ('park', 'type', 4, 'demonstration_zone', '自主创新示范区等', 'demonstration zone'),
  ('park', 'type', 5, 'science_park', '大学科技园、科技园', 'university or science park'),
  ('park', 'type', 6, 'industrial_cluster', '产业集群、产业园', 'industrial cluster or estate'),
  ('park', 'type', 7, 'other', '其他园区', 'another kind of park'),
  ('park_level', 'level', 1, 'national', '国家级', 'national'),
  ('park_level', 'level', 2, 'provincial', '省级', 'provincial'),
  ('park_level', 'level', 3, 'municipal', '市级', 'municipal'),
  ('park_level', 'level', 4, 'county', '县级', 'county'),
  ('park_level', 'evidence', 1, 'document', '文件原文写明', 'a document says so'),
  ('park_level', 'evidence', 2, 'inferred', '由原文推断', 'read from what a document says'),
  ('park_level', 'evidence', 3, 'general_knowledge', '一般常识，原文未写明', 'general knowledge, not in a document here'),
  ('area_group', 'rule_kind', 1, 'park', '按条件确定的园区', 'parks'),
  ('area_group', 'rule_kind', 2, 'region', '按条件确定的行政区', 'regions'),
  ('area_group', 'rule_level_match', 1, 'exact', '仅限该级', 'of this level'),
  ('area_group', 'rule_level_match', 2, 'at_least', '该级及以上', 'of this level or a higher one'),
  ('agency', 'kind', 1, 'government', '人民政府', 'a government'),
  ('agency', 'kind', 2, 'department', '政府部门', 'a department of a government'),
  ('agency', 'kind', 3, 'park_committee', '园区管委会', 'a park''s administrative committee'),
  ('agency', 'kind', 4, 'party_body', '党委部门', 'a body of the party'),
  ('agency', 'kind', 5, 'leading_group', '领导小组及其办公室', 'a leading group or its office'),
  ('agency', 'kind', 6, 'central_branch', '中央垂直管理机构', 'a local branch of a central body'),
  ('agency', 'kind', 7, 'other', '其他', 'another body'),
  ('document', 'status', 1, 'in_force', '现行', 'in force'),
  ('document', 'status', 2, 'draft', '征求意见稿', 'a draft for comment'),
  ('document', 'status', 3, 'news_report', '新闻报道', 'a news report of a document'),
  ('document', 'status', 4, 'expired', '规划期满或已失效', 'its time has run out'),
  ('document', 'status', 5, 'repealed', '已废止', 'repealed'),
  ('document', 'status', 6, 'superseded', '已被替代', 'replaced by another'),
  ('document', 'status', 7, 'unknown', '不详', 'not known'),
  ('document_relation', 'relation', 1, 'implements', '贯彻落实', 'carries out'),
  ('document_relation', 'relation', 2, 'cites', '引用', 'cites'),
  ('document_relation', 'relation', 3, 'amends', '修订', 'amends'),
  ('document_relation', 'relation', 4, 'repeals', '废止', 'repeals'),
  ('document_relation', 'relation', 5, 'supersedes', '替代', 'takes the place of'),
  ('document_relation', 'relation', 6, 'reports_on', '报道', 'reports on'),
  ('task_agency', 'role', 1, 'lead', '牵头', 'leads'),
  ('task_agency', 'role', 2, 'responsible', '责任', 'is responsible'),
  ('task_agency', 'role', 3, 'implement', '落实', 'carries out'),
  ('task_agency', 'role', 4, 'support', '配合', 'supports'),
  ('target_agency', 'role', 1, 'lead', '牵头', 'leads'),
  ('target_agency', 'role', 2, 'responsible', '责任', 'is responsible'),
  ('target_agency', 'role', 3, 'implement', '落实', 'carries out'),
  ('target_agency', 'role', 4, 'support', '配合', 'supports'),
  ('indicator', 'direction', 1, 'increase', '越高越好', 'more is better'),
  ('indicator', 'direction', 2, 'decrease', '越低越好', 'less is better'),
  ('indicator', 'direction', 3, 'maintain', '保持在区间', 'within bounds is better'),
  ('indicator', 'aggregation_area', 1, 'sum', '各成员相加', 'add the members'),
  ('indicator', 'aggregation_area', 2, 'mean', '各成员的平均值', 'average the members'),
  ('indicator', 'aggregation_area', 3, 'max', '各成员中的最大值', 'the largest member'),
  ('indicator', 'aggregation_area', 4, 'none', '不可汇总', 'members cannot be put together'),
  ('indicator', 'aggregation_time', 1, 'sum', '流量，各期相加', 'a flow: add the periods'),
  ('indicator', 'aggregation_time', 2, 'mean', '各期的平均值', 'average the periods'),
  ('indicator', 'aggregation_time', 3, 'last', '存量，取期末数', 'a stock: the last period'),
  ('indicator', 'aggregation_time', 4, 'max', '各期中的最大值', 'the largest period'),
  ('indicator', 'aggregation_time', 5, 'none', '不可汇总', 'periods cannot be put together'),
  ('indicator', 'derivation', 1, 'ratio', '比值、占比', 'one indicator over another'),
  ('indicator', 'derivation', 2, 'growth', '同比增速', 'growth on the year before'),
  ('indicator', 'derivation', 3, 'difference', '两指标之差', 'one indicator less another'),
  ('indicator', 'derivation', 4, 'count_over', '达到门槛的成员数', 'how many members pass a threshold'),
  ('indicator', 'derivation', 5, 'rank', '排名', 'rank among peers'),
  ('indicator', 'derivation', 6, 'park_level', '园区级别', 'from the parks'' level history'),
  ('indicator', 'denominator_at', 1, 'same', '同一地区', 'the same area'),
  ('indicator', 'denominator_at', 2, 'county', '所在县', 'its county'),
  ('indicator', 'denominator_at', 3, 'city', '所在市', 'its prefecture-level city'),
  ('indicator', 'denominator_at', 4, 'province', '所在省', 'its province'),
  ('indicator', 'denominator_at', 5, 'nation', '全国', 'the nation'),
  ('indicator', 'threshold_comparator', 1, '>=', '以上、…级（含本数）', 'at least'),
  ('indicator', 'threshold_comparator', 2, '>', '超过（不含本数）', 'more than'),
  ('indicator', 'threshold_comparator', 3, '<=', '以下（含本数）', 'at most'),
  ('indicator', 'threshold_comparator', 4, '<', '低于（不含本数）', 'less than'),
  ('indicator', 'peers', 1, 'all', '全部', 'all'),
  ('indicator', 'peers', 2, 'same_level', '同级', 'of the same level'),
  ('indicator', 'peers', 3, 'same_region', '同省', 'of the same province'),
  ('indicator', 'peers', 4, 'group', '指定的一组', 'a named group'),
  ('indicator', 'level', 1, 'national', '国家级', 'national'),
  ('indicator', 'level', 2, 'provincial', '省级', 'provincial'),
  ('indicator', 'level', 3, 'municipal', '市级', 'municipal'),
  ('indicator', 'level', 4, 'county', '县级', 'county'),
  ('indicator', 'level_match', 1, 'exact', '仅限该级', 'of this level'),
  ('indicator', 'level_match', 2, 'at_least', '该级及以上', 'of this level or a higher one'),
  ('target', 'quantifier', 1, 'whole', '作为整体', 'the area as one'),
  ('target', 'quantifier', 2, 'each', '每个成员', 'each member of the group'),
  ('target', 'basis', 1, 'level', '水平值', 'the figure itself'),
  ('target', 'basis', 2, 'ratio', '倍数', 'times the baseline or the reference'),
  ('target', 'basis', 3, 'change', '增减量', 'more or less than the baseline or the reference'),
  ('target', 'basis', 4, 'percent_change', '增减百分比', 'percent more or less than the baseline or the reference'),
  ('target', 'comparator', 1, '>=', '不低于（含本数）', 'at least'),
  ('target', 'comparator', 2, '>', '超过（不含本数）', 'more than'),
  ('target', 'comparator', 3, '<=', '不高于（含本数）', 'at most'),
  ('target', 'comparator', 4, '<', '低于（不含本数）', 'less than'),
  ('target', 'comparator', 5, '~', '左右', 'about'),
  ('target', 'comparator', 6, 'between', '介于', 'from value to value_high'),
  ('target', 'over', 1, 'last', '取期末数', 'the figure of period_to'),
  ('target', 'over', 2, 'each', '每一期', 'every period'),
  ('target', 'over', 3, 'sum', '各期累计', 'added over the periods'),
  ('target', 'over', 4, 'mean', '各期平均', 'averaged over the periods'),
  ('target', 'strength', 1, 'firm', '明确要求', 'firm'),
  ('target', 'strength', 2, 'expected', '预期', 'expected'),
  ('target', 'strength', 3, 'aspirational', '力争', 'aspired to'),
  ('target_inferred', 'field', 1, 'area', '适用对象', 'whom it binds'),
  ('target_inferred', 'field', 2, 'quantifier', '整体适用或每个成员适用', 'as one or each'),
  ('target_inferred', 'field', 3, 'quantifier_min', '须达到的成员数', 'how many members'),
  ('target_inferred', 'field', 4, 'indicator', '指标', 'the indicator'),
  ('target_inferred', 'field', 5, 'basis', '目标值类型', 'the basis'),
  ('target_inferred', 'field', 6, 'baseline_period', '基期', 'the baseline period'),
  ('target_inferred', 'field', 7, 'reference_area', '参照地区', 'the reference area'),
  ('target_inferred', 'field', 8, 'comparator', '比较关系', 'the comparator'),
  ('target_inferred', 'field', 9, 'value', '目标值', 'the value'),
  ('target_inferred', 'field', 10, 'value_high', '上限', 'the upper value'),
  ('target_inferred', 'field', 11, 'unit', '计量单位', 'the unit'),
  ('target_inferred', 'field', 12, 'period_from', '起始时期', 'the first period'),
  ('target_inferred', 'field', 13, 'period_to', '完成期限', 'the due period'),
  ('target_inferred', 'field', 14, 'over', '时期内的计算方式', 'over the periods'),
  ('target_inferred', 'field', 15, 'strength', '要求程度', 'the strength'),
  ('target_relation', 'relation', 1, 'cascades_from', '分解自上级目标', 'a share of a higher target'),
  ('target_relation', 'relation', 2, 'supersedes', '替代', 'takes the place of'),
  ('target_relation', 'relation', 3, 'restates', '重申同一目标', 'says the same again'),
  ('instrument', 'kind', 1, 'grant', '补助、奖励', 'a grant'),
  ('instrument', 'kind', 2, 'matching_grant', '配套资金', 'a matching grant'),
  ('instrument', 'kind', 3, 'fund', '基金', 'a fund'),
  ('instrument', 'kind', 4, 'risk_pool', '风险补偿资金池', 'a pool that covers risks'),
  ('instrument', 'kind', 5, 'premises', '用房', 'premises'),
  ('instrument', 'kind', 6, 'tax', '税收优惠', 'tax relief'),
  ('instrument', 'kind', 7, 'other', '其他', 'another kind'),
  ('instrument', 'rate_bound', 1, 'exact', '确数', 'exactly'),
  ('instrument', 'rate_bound', 2, 'at_most', '不超过', 'at most'),
  ('instrument', 'rate_bound', 3, 'at_least', '不低于', 'at least'),
  ('instrument', 'amount_bound', 1, 'exact', '确数', 'exactly'),
  ('instrument', 'amount_bound', 2, 'at_most', '不超过', 'at most'),
  ('instrument', 'amount_bound', 3, 'at_least', '不低于', 'at least'),
  ('instrument', 'per', 1, 'once', '一次性', 'once'),
  ('instrument', 'per', 2, 'year', '每年', 'a year'),
  ('instrument', 'per', 3, 'total', '合计', 'in total'),
  ('instrument', 'per', 4, 'not_said', '未写明', 'not said'),
  ('origin', 'kind', 1, 'document', '政策文件', 'a policy document'),
  ('origin', 'kind', 2, 'catalogue', '公共目录', 'a catalogue'),
  ('target_overview', 'kind', 1, 'headline', '总体目标', 'a target of the document as a whole'),
  ('target_overview', 'kind', 2, 'task', '任务目标', 'a target of a task'),
  ('observation', 'bound', 1, 'over', '超', 'over'),
  ('observation', 'bound', 2, 'under', '不足', 'under'),
  ('observation', 'bound', 3, 'about', '约', 'about'),
  ('observation', 'status', 1, 'A', '正常', 'normal'),
  ('observation', 'status', 2, 'B', '序列中断', 'a break in the series'),
  ('observation', 'status', 3, 'D', '统计口径不同', 'of another definition'),
  ('observation', 'status', 4, 'E', '估计数', 'estimated'),
  ('observation', 'status', 5, 'F', '预测数', 'a forecast'),
  ('observation', 'status', 6, 'G', '试验性数据', 'experimental'),
  ('observation', 'status', 7, 'H', '缺失：节假日', 'missing: a holiday'),
  ('observation', 'status', 8, 'I', '插补数', 'imputed'),
  ('observation', 'status', 9, 'J', '由来源单位计算', 'derived by the source'),
  ('observation', 'status', 10, 'K', '已并入其他数据', 'included in another figure'),
  ('observation', 'status', 11, 'L', '缺失：未采集', 'missing: not collected'),
  ('observation', 'status', 12, 'M', '缺失：不存在该数据', 'missing: cannot exist'),
  ('observation', 'status', 13, 'N', '数值不显著', 'not significant'),
  ('observation', 'status', 14, 'O', '缺失', 'missing'),
  ('observation', 'status', 15, 'P', '初步数', 'provisional'),
  ('observation', 'status', 16, 'Q', '缺失：不予公布', 'missing: withheld'),
  ('observation', 'status', 17, 'S', '罢工等特殊情形', 'a strike or another special event'),
  ('observation', 'status', 18, 'U', '可靠性低', 'of low reliability'),
  ('observation', 'status', 19, 'V', '未经核实', 'not validated'),
  ('observation', 'status', 20, 'W', '包含其他数据', 'includes another figure'),
  ('figure_doubt', 'kind', 1, 'factor', '疑似计量单位有误', 'perhaps in another unit'),
  ('figure_doubt', 'kind', 2, 'jump', '大幅变动', 'a jump'),
  ('figure_doubt', 'kind', 3, 'repeated', '与上年相同', 'the same as the year before'),
  ('figure_doubt', 'kind', 4, 'above_100', '占比超过 100%', 'a share above 100 %'),
  ('figure_doubt', 'kind', 5, 'over_whole', '部分大于整体', 'a part above its whole'),
  ('figure_kept', 'how', 1, 'derived', '计算得出', 'derived'),
  ('figure_kept', 'how', 2, 'accumulated', '由各期汇总', 'accumulated from shorter periods'),
  ('figure_kept', 'how', 3, 'aggregated', '由成员汇总', 'aggregated from members'),
  ('target_progress', 'status', 1, 'met', '达到', 'met'),
  ('target_progress', 'status', 2, 'missed', '未达到', 'missed'),
  ('target_progress', 'status', 3, 'reached', '提前达到', 'reached ahead of time'),
  ('target_progress', 'status', 4, 'on_track', '进度正常', 'on track'),
  ('target_progress', 'status', 5, 'behind', '进度滞后', 'behind'),
  ('target_progress', 'status', 6, 'open', '未到期', 'open: not yet due'),
  ('target_progress', 'status', 7, 'overdue', '到期无数据', 'overdue: no figure'),
  ('target_progress', 'status', 8, 'unevaluable', '无法评价', 'cannot be evaluated'),
  ('target_progress', 'reason', 1, 'no_baseline', '缺基期数据', 'the baseline has no figure'),
  ('target_progress', 'reason', 2, 'no_reference', '缺参照地区数据', 'the reference area has no figure'),
  ('target_progress', 'reason', 3, 'unit', '计量单位不可比', 'the units cannot be compared'),
  ('target_progress', 'reason', 4, 'definition', '统计口径不同', 'a figure of another definition'),
  ('target_progress', 'reason', 5, 'no_members', '组内无成员', 'the group has no members'),
  ('target_progress', 'reason', 6, 'stale', '计算结果待更新', 'what follows from changed figures is to be made anew'),
  ('indicator_ranking', 'peers', 1, 'all', '全部园区', 'all parks'),
  ('indicator_ranking', 'peers', 2, 'same_level', '同级园区', 'parks of the same level'),
  ('indicator_ranking', 'peers', 3, 'same_region', '同省园区', 'parks of the same province'),
  ('indicator_ranking', 'reason', 1, 'no_figure', '无数据', 'there is no figure'),
  ('indicator_ranking', 'reason', 2, 'definition', '统计口径不同', 'a figure of another definition'),
  ('indicator_ranking', 'reason', 3, 'direction', '指标不区分优劣', 'neither more nor less is better'),
  ('park_standing', 'standing', 1, 'strength', '优势', 'a strength'),
  ('park_standing', 'standing', 2, 'middle', '居中', 'in the middle'),
  ('park_standing', 'standing', 3, 'weak', '短板', 'weak'),
  ('followup_event', 'kind', 1, 'assigned', '交办', 'another agency is asked'),
  ('followup_event', 'kind', 2, 'answered', '回复', 'answered'),
  ('followup_event', 'kind', 3, 'extended', '延期', 'given more time'),
  ('followup_event', 'kind', 4, 'closed', '办结', 'closed'),
  ('followup_event', 'kind', 5, 'reopened', '恢复办理', 'opened again'),
  ('followup_event', 'outcome', 1, 'resolved', '已解决', 'what was asked for was done'),
  ('followup_event', 'outcome', 2, 'unresolved', '未解决', 'it was not done'),
  ('followup_event', 'outcome', 3, 'withdrawn', '撤销', 'it was raised for nothing'),
  ('followup_overview', 'status', 1, 'open', '待回复', 'waits for an answer'),
  ('followup_overview', 'status', 2, 'overdue', '逾期未回复', 'waits for an answer, and its day has passed'),
  ('followup_overview', 'status', 3, 'answered', '已回复，待办结', 'answered, waits to be closed'),
  ('followup_overview', 'status', 4, 'closed', '已办结', 'closed'),
  ('followup_proposed', 'role', 1, 'lead', '牵头', 'leads'),
  ('followup_proposed', 'role', 2, 'responsible', '责任', 'is responsible'),
  ('followup_proposed', 'role', 3, 'manages', '园区管理机构', 'manages the park; nobody leads or is responsible'),
  ('agency_scorecard', 'kind', 1, 'target', '目标', 'targets'),
  ('agency_scorecard', 'kind', 2, 'task', '任务', 'tasks'),
  ('agency_scorecard', 'kind', 3, 'followup', '督办', 'follow-ups'),
  ('agency_scorecard', 'status', 1, 'no_target', '任务未设目标', 'a task without a target'),
  ('cascade_missing', 'reason', 1, 'binds', '适用于其辖区', 'it binds areas in the region'),
  ('cascade_missing', 'reason', 2, 'others', '其他地区已分解', 'documents of other regions answer it'),
  ('target_released', 'fate', 1, 'succeeded', '有接续目标', 'another target takes its place'),
  ('target_released', 'fate', 2, 'falls_away', '无接续目标', 'nothing takes its place'),
  ('assessment', 'frequency', 1, 'year', '年度', 'every year'),
  ('assessment', 'frequency', 2, 'half', '半年', 'every half'),
  ('assessment', 'frequency', 3, 'quarter', '季度', 'every quarter'),
  ('assessment', 'frequency', 4, 'month', '月度', 'every month'),
  ('assessment_item', 'method', 1, 'min_max', '极差标准化', 'min-max'),
  ('assessment_item', 'method', 2, 'efficacy', '功效系数', 'efficacy coefficient'),
  ('assessment_item', 'method', 3, 'rank', '排名赋分', 'by rank'),
  ('assessment_item', 'method', 4, 'target_share', '目标完成率', 'share of the target reached'),
  ('assessment_item', 'method', 5, 'deduction', '扣分', 'deduction'),
  ('assessment_item', 'method', 6, 'veto', '一票否决', 'veto'),
  ('assessment_item', 'threshold_comparator', 1, '>=', '不低于（含本数）', 'at least'),
  ('assessment_item', 'threshold_comparator', 2, '>', '超过（不含本数）', 'more than'),
  ('assessment_item', 'threshold_comparator', 3, '<=', '不高于（含本数）', 'at most'),
  ('assessment_item', 'threshold_comparator', 4, '<', '低于（不含本数）', 'less than'),
  ('assessment_item_score', 'reason', 1, 'no_figure', '无数据', 'there is no figure'),
  ('assessment_item_score', 'reason', 2, 'definition', '统计口径不同', 'a figure of another definition'),
  ('assessment_item_score', 'reason', 3, 'no_target', '无可对照的目标', 'there is no target to compare with'),
  ('assessment_item_score', 'reason', 4, 'another_period', '目标进度属于其他时期', 'progress stands in another period'),
  ('assessment_item_score', 'reason', 5, 'direction', '指标不区分优劣', 'neither more nor less is better'),
  ('assessment_result', 'status', 1, 'complete', '指标齐全', 'complete'),
  ('assessment_result', 'status', 2, 'partial', '部分指标缺数据', 'something is missing'),
  ('assessment_result', 'status', 3, 'withheld', '不予评分', 'withheld'),
  ('assessment_result', 'status', 4, 'vetoed', '一票否决', 'vetoed'),
  ('assessment_result', 'reason', 1, 'coverage', '数据覆盖率不足', 'too little is covered'),
  ('assessment_result', 'reason', 2, 'no_score', '没有可计分的指标', 'nothing can be scored'),
  ('assessment_result', 'reason', 3, 'veto', '触发一票否决', 'a veto'),
  ('assessment_result', 'nature', 1, 'simulated', '模拟结果，非正式结果', 'simulated, not official'),
  ('assessment_result', 'nature', 2, 'provisional', '未公布', 'not published'),
  ('assessment_result', 'nature', 3, 'official', '正式公布', 'official'),
  ('assessment_result', 'state', 1, 'live', '当前计算结果', 'as of now'),
  ('assessment_result', 'state', 2, 'frozen', '已锁定', 'frozen'),
  ('assessment_result', 'state', 3, 'published', '已公布', 'published'),
  ('assessment_result', 'state', 4, 'pending', '新一轮已锁定，待公布', 'frozen after another round was published'),
  ('assessment_result', 'state', 5, 'replaced', '已被替代', 'replaced by a later round');
CREATE TABLE unit (
  -- What a number counts. Values are compared within one dimension only, after multiplying by factor.
  id           INTEGER PRIMARY KEY,
  code         TEXT NOT NULL UNIQUE,        -- as documents write it: 亿元, %, 百分点, 家, 件/万人
  name_en      TEXT,
  dimension    TEXT NOT NULL,               -- count, ratio, cny, usd, area, rank, boolean, …
  factor       REAL NOT NULL,               -- its size in the dimension's base unit: 亿元 is 1e8 (yuan)
  change_only  INTEGER NOT NULL DEFAULT 0,  -- 1: measures changes only (百分点)
  note         TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "dimension: text that is not empty" CHECK (dimension <> ''),
  CONSTRAINT "factor: a number above 0" CHECK (factor > 0 AND factor < 9e999),
  CONSTRAINT "change_only: true or false" CHECK (change_only IN (0, 1))
) STRICT;
CREATE TABLE area (
  -- An area for which an indicator is measured [SDMX REF_AREA]: a region, a park or a group of areas, each with a table of its own.
  id       INTEGER PRIMARY KEY,
  code     TEXT NOT NULL UNIQUE,  -- public, stable, readable: hebei, shijiazhuang-htz
  kind     TEXT NOT NULL,         -- which of the three it is
  name     TEXT NOT NULL,
  name_en  TEXT,
  note     TEXT,
  UNIQUE (id, kind),
  CONSTRAINT "id: a number greater than 0" CHECK (id > 0),  -- 0 means all areas elsewhere
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "kind: one of region, park, area_group" CHECK (kind IN ('region', 'park', 'area_group'))
) STRICT;

CREATE TABLE area_alias (
  -- Other names by which an area is written and searched.
  area  INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  ord   INTEGER NOT NULL,
  name  TEXT NOT NULL,
  PRIMARY KEY (area, ord),
  UNIQUE (area, name),
  CONSTRAINT "name: text that is not empty" CHECK (name <> '')
) STRICT;

-- Triggers delete dependent rows too, because the sqlite3 program does not enforce references by default.
CREATE TRIGGER area_delete AFTER DELETE ON area BEGIN DELETE FROM area_alias WHERE area = OLD.id; END;

CREATE TABLE region (
  -- An administrative region; the tree goes from the nation down to counties.
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL DEFAULT 'region' CHECK (kind = 'region'),
  level    TEXT NOT NULL,
  parent   INTEGER REFERENCES region (id),  -- the region above; null for the nation
  gb_code  TEXT UNIQUE,                     -- GB/T 2260, six digits
  FOREIGN KEY (id, kind) REFERENCES area (id, kind),
  CONSTRAINT "level: one of nation, province, prefecture, county"
    CHECK (level IN ('nation', 'province', 'prefecture', 'county')),
  CONSTRAINT "parent: the region above, and none for the nation alone" CHECK ((level = 'nation') = (parent IS NULL)),
  CONSTRAINT "gb_code: six digits" CHECK (gb_code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]')
) STRICT;
CREATE INDEX region_parent ON region (parent);

CREATE TRIGGER region_parent_is_above_insert BEFORE INSERT ON region WHEN NEW.parent IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'parent: a region of a higher level') FROM region p
  JOIN vocabulary up ON up.table_name = 'region' AND up.field = 'level' AND up.word = p.level
  JOIN vocabulary own ON own.table_name = 'region' AND own.field = 'level' AND own.word = NEW.level
  WHERE p.id = NEW.parent AND up.ord >= own.ord;
END;

CREATE TRIGGER region_parent_is_above_update BEFORE UPDATE OF parent, level ON region
WHEN NEW.parent IS NOT OLD.parent OR NEW.level IS NOT OLD.level BEGIN
  SELECT RAISE(ABORT, 'level: one above those of the regions in it') FROM region c
  JOIN vocabulary low ON low.table_name = 'region' AND low.field = 'level' AND low.word = c.level
  JOIN vocabulary own ON own.table_name = 'region' AND own.field = 'level' AND own.word = NEW.level
  WHERE c.parent = NEW.id AND low.ord <= own.ord;
  SELECT RAISE(ABORT, 'parent: a region of a higher level') FROM region p
  JOIN vocabulary up ON up.table_name = 'region' AND up.field = 'level' AND up.word = p.level
  JOIN vocabulary own ON own.table_name = 'region' AND own.field = 'level' AND own.word = NEW.level
  WHERE p.id = NEW.parent AND up.ord >= own.ord;
END;

CREATE VIEW region_entry AS
  -- A region in one row, to read and to write: INSERT, UPDATE and DELETE reach both tables.
  SELECT a.id, a.code, a.name, a.name_en, r.level, r.parent, r.gb_code, a.note
  FROM area a JOIN region r ON r.id = a.id;

CREATE TRIGGER region_entry_insert INSTEAD OF INSERT ON region_entry BEGIN
  INSERT INTO area (code, kind, name, name_en, note) VALUES (NEW.code, 'region', NEW.name, NEW.name_en, NEW.note);
  INSERT INTO region (id, level, parent, gb_code) SELECT id, NEW.level, NEW.parent, NEW.gb_code FROM area WHERE code = NEW.code;
END;
CREATE TRIGGER region_entry_update INSTEAD OF UPDATE ON region_entry BEGIN
  UPDATE area SET code = NEW.code, name = NEW.name, name_en = NEW.name_en, note = NEW.note WHERE id = OLD.id;
  UPDATE region SET level = NEW.level, parent = NEW.parent, gb_code = NEW.gb_code WHERE id = OLD.id;
END;
CREATE TRIGGER region_entry_delete INSTEAD OF DELETE ON region_entry BEGIN
  DELETE FROM region WHERE id = OLD.id;
  DELETE FROM area WHERE id = OLD.id;
END;

CREATE TABLE region_within (
  -- Every region with itself and with each region above it, at any depth. The triggers below maintain it, and then have the members of
  -- groups rebuilt: one trigger does both, since the order in which a table's triggers run is undefined.
  region  INTEGER NOT NULL REFERENCES region (id) ON DELETE CASCADE,
  within  INTEGER NOT NULL REFERENCES region (id) ON DELETE CASCADE,
  PRIMARY KEY (region, within)
) STRICT, WITHOUT ROWID;
CREATE INDEX region_within_within ON region_within (within, region);

CREATE VIEW region_within_expected AS
  -- The definition of region_within.
  WITH RECURSIVE up(region, within) AS (
    SELECT id, id FROM region
    UNION
    SELECT up.region, r.parent FROM up JOIN region r ON r.id = up.within WHERE r.parent IS NOT NULL)
  SELECT region, within FROM up;

CREATE TRIGGER region_within_insert AFTER INSERT ON region BEGIN
  INSERT INTO region_within (region, within)
    SELECT NEW.id, NEW.id UNION ALL SELECT NEW.id, within FROM region_within WHERE region = NEW.parent;
  INSERT INTO area_member_refresh SELECT NEW.id WHERE EXISTS (SELECT 1 FROM area_group WHERE rule_kind = 'region');
END;
CREATE TRIGGER region_within_delete AFTER DELETE ON region BEGIN
  DELETE FROM region_within WHERE region = OLD.id OR within = OLD.id;
END;
CREATE TRIGGER region_within_update AFTER UPDATE OF parent, level ON region WHEN NEW.parent IS NOT OLD.parent OR NEW.level <> OLD.level BEGIN
  DELETE FROM region_within;
  INSERT INTO region_within (region, within) SELECT region, within FROM region_within_expected;
  INSERT INTO area_member_refresh VALUES (NULL);
END;
CREATE TABLE agency (
  -- A body that issues documents or answers for tasks. 市科技局 in two cities is two agencies.
  id          INTEGER PRIMARY KEY,
  code        TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,                     -- full name: 石家庄市科学技术局
  short_name  TEXT,                              -- as documents usually write it: 市科技局
  kind        TEXT NOT NULL,
  region      INTEGER REFERENCES region (id),    -- the region whose agency it is
  parent      INTEGER REFERENCES agency (id),
  note        TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "kind: one of government, department, park_committee, party_body, leading_group, central_branch, other"
    CHECK (kind IN ('government', 'department', 'park_committee', 'party_body', 'leading_group', 'central_branch', 'other')),
  CONSTRAINT "parent: another agency" CHECK (parent <> id)
) STRICT;
CREATE INDEX agency_region ON agency (region);
CREATE INDEX agency_parent ON agency (parent);

CREATE TRIGGER agency_parent_update BEFORE UPDATE OF parent ON agency WHEN NEW.parent IS NOT OLD.parent BEGIN
  SELECT RAISE(ABORT, 'parent: an agency that is not below this one') WHERE NEW.id IN (
    WITH RECURSIVE up(id) AS (SELECT NEW.parent UNION SELECT a.parent FROM up JOIN agency a ON a.id = up.id WHERE a.parent IS NOT NULL)
    SELECT id FROM up);
END;
CREATE TABLE park (
  -- A park. Its level is in park_level, with its history, because an upgrade can itself be a target.
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL DEFAULT 'park' CHECK (kind = 'park'),
  type     TEXT NOT NULL DEFAULT 'high_tech_park',
  region   INTEGER NOT NULL REFERENCES region (id),  -- the smallest region that contains it
  agency   INTEGER REFERENCES agency (id),           -- the committee that manages it
  part_of  INTEGER REFERENCES park (id),             -- 一区多园: the park that it is part of
  FOREIGN KEY (id, kind) REFERENCES area (id, kind),
  CONSTRAINT "type: one of high_tech_park, economic_park, new_area, demonstration_zone, science_park, industrial_cluster, other"
    CHECK (type IN ('high_tech_park', 'economic_park', 'new_area', 'demonstration_zone', 'science_park', 'industrial_cluster', 'other')),
  CONSTRAINT "part_of: another park" CHECK (part_of <> id)
) STRICT;
CREATE INDEX park_region ON park (region);
CREATE INDEX park_agency ON park (agency);
CREATE INDEX park_part_of ON park (part_of);

CREATE VIEW park_entry AS
  -- A park in one row, to read and to write: INSERT, UPDATE and DELETE reach both tables.
  SELECT a.id, a.code, a.name, a.name_en, p.type, p.region, p.agency, p.part_of, a.note
  FROM area a JOIN park p ON p.id = a.id;

CREATE TRIGGER park_entry_insert INSTEAD OF INSERT ON park_entry BEGIN
  INSERT INTO area (code, kind, name, name_en, note) VALUES (NEW.code, 'park', NEW.name, NEW.name_en, NEW.note);
  INSERT INTO park (id, type, region, agency, part_of)
    SELECT id, coalesce(NEW.type, 'high_tech_park'), NEW.region, NEW.agency, NEW.part_of FROM area WHERE code = NEW.code;
END;
CREATE TRIGGER park_entry_update INSTEAD OF UPDATE ON park_entry BEGIN
  UPDATE area SET code = NEW.code, name = NEW.name, name_en = NEW.name_en, note = NEW.note WHERE id = OLD.id;
  UPDATE park SET type = coalesce(NEW.type, 'high_tech_park'), region = NEW.region, agency = NEW.agency, part_of = NEW.part_of WHERE id = OLD.id;
END;
CREATE TRIGGER park_entry_delete INSTEAD OF DELETE ON park_entry BEGIN
  DELETE FROM park WHERE id = OLD.id;
  DELETE FROM area WHERE id = OLD.id;
END;

CREATE TABLE park_level (
  -- The history of a park's level, and the only source of levels. "Each national park" means those national on the due date.
  park       INTEGER NOT NULL REFERENCES park (id) ON DELETE CASCADE,
  first_day  TEXT NOT NULL DEFAULT '0001-01-01',  -- 0001-01-01: from an unknown day
  last_day   TEXT NOT NULL DEFAULT '9999-12-31',  -- 9999-12-31: until further notice
  level      TEXT NOT NULL,
  evidence   TEXT NOT NULL DEFAULT 'document',    -- evidence for the level
  note       TEXT,
  PRIMARY KEY (park, first_day),
  CONSTRAINT "level: one of national, provincial, municipal, county"
    CHECK (level IN ('national', 'provincial', 'municipal', 'county')),
  CONSTRAINT "evidence: one of document, inferred, general_knowledge"
    CHECK (evidence IN ('document', 'inferred', 'general_knowledge')),
  CONSTRAINT "first_day: a day as YYYY-MM-DD" CHECK (CASE WHEN first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(first_day, '+0 days'), '') = first_day ELSE 0 END),
  CONSTRAINT "last_day: a day as YYYY-MM-DD" CHECK (CASE WHEN last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(last_day, '+0 days'), '') = last_day ELSE 0 END),
  CONSTRAINT "last_day: not before first_day" CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER park_level_no_overlap_insert BEFORE INSERT ON park_level BEGIN
  SELECT RAISE(ABORT, 'first_day: a span that overlaps no other, because a park has one level on a day') FROM park_level
  WHERE park = NEW.park AND first_day <= NEW.last_day AND last_day >= NEW.first_day AND first_day <> NEW.first_day LIMIT 1;
END;
CREATE TRIGGER park_level_no_overlap_update BEFORE UPDATE OF park, first_day, last_day ON park_level
WHEN NEW.park IS NOT OLD.park OR NEW.first_day IS NOT OLD.first_day OR NEW.last_day IS NOT OLD.last_day BEGIN
  SELECT RAISE(ABORT, 'first_day: a span that overlaps no other, because a park has one level on a day') FROM park_level
  WHERE park = NEW.park AND first_day <= NEW.last_day AND last_day >= NEW.first_day
    AND NOT (park = OLD.park AND first_day = OLD.first_day) LIMIT 1;
END;

CREATE TRIGGER park_delete AFTER DELETE ON park BEGIN DELETE FROM park_level WHERE park = OLD.id; END;

CREATE TRIGGER park_part_of_update BEFORE UPDATE OF part_of ON park WHEN NEW.part_of IS NOT OLD.part_of BEGIN
  SELECT RAISE(ABORT, 'part_of: a park that is not itself part of this one') WHERE NEW.id IN (
    WITH RECURSIVE up(id) AS (SELECT NEW.part_of UNION SELECT p.part_of FROM up JOIN park p ON p.id = up.id WHERE p.part_of IS NOT NULL)
    SELECT id FROM up);
END;
CREATE TABLE area_group (
  -- A named set of areas: listed members, a rule, or both. A group may contain other groups, but not itself.
  id                INTEGER PRIMARY KEY,
  kind              TEXT NOT NULL DEFAULT 'area_group' CHECK (kind = 'area_group'),
  rule_kind         TEXT,                           -- null: no rule, listed members only
  rule_region       INTEGER REFERENCES region (id), -- areas within this region, at any depth
  rule_level        TEXT,                           -- parks: their level on the day, null for any; regions: their level
  rule_level_match  TEXT,                           -- parks with a level: exact, or at_least (省级以上)
  rule_type         TEXT,                           -- parks: of this type only; null for any
  FOREIGN KEY (id, kind) REFERENCES area (id, kind),
  CONSTRAINT "rule_kind: one of park, region" CHECK (rule_kind IN ('park', 'region')),
  CONSTRAINT "rule_region: a region with a rule, and none without" CHECK ((rule_kind IS NULL) = (rule_region IS NULL)),
  CONSTRAINT "rule_level: a level of the parks or regions that the rule takes" CHECK (
    CASE coalesce(rule_kind, '')
      WHEN 'park' THEN rule_level IS NULL OR rule_level IN ('national', 'provincial', 'municipal', 'county')
      WHEN 'region' THEN rule_level IS NOT NULL AND rule_level IN ('nation', 'province', 'prefecture', 'county')
      ELSE rule_level IS NULL END),
  CONSTRAINT "rule_level_match: one of exact, at_least, for parks with a level" CHECK (
    CASE WHEN rule_kind = 'park' AND rule_level IS NOT NULL
      THEN rule_level_match IS NOT NULL AND rule_level_match IN ('exact', 'at_least') ELSE rule_level_match IS NULL END),
  CONSTRAINT "rule_type: a type of park, for parks alone" CHECK (rule_type IS NULL OR (rule_kind IS NOT NULL AND rule_kind = 'park'
    AND rule_type IN ('high_tech_park', 'economic_park', 'new_area', 'demonstration_zone', 'science_park', 'industrial_cluster', 'other')))
) STRICT;

CREATE INDEX area_group_rule_region ON area_group (rule_region);

CREATE VIEW area_group_entry AS
  -- A group in one row, to read and to write: INSERT, UPDATE and DELETE reach both tables.
  SELECT a.id, a.code, a.name, a.name_en, g.rule_kind, g.rule_region, g.rule_level, g.rule_level_match, g.rule_type, a.note
  FROM area a JOIN area_group g ON g.id = a.id;

CREATE TRIGGER area_group_entry_insert INSTEAD OF INSERT ON area_group_entry BEGIN
  INSERT INTO area (code, kind, name, name_en, note) VALUES (NEW.code, 'area_group', NEW.name, NEW.name_en, NEW.note);
  INSERT INTO area_group (id, rule_kind, rule_region, rule_level, rule_level_match, rule_type)
    SELECT id, NEW.rule_kind, NEW.rule_region, NEW.rule_level,
           CASE WHEN NEW.rule_kind = 'park' AND NEW.rule_level IS NOT NULL THEN coalesce(NEW.rule_level_match, 'exact') ELSE NEW.rule_level_match END,
           NEW.rule_type
    FROM area WHERE code = NEW.code;
END;
CREATE TRIGGER area_group_entry_update INSTEAD OF UPDATE ON area_group_entry BEGIN
  UPDATE area SET code = NEW.code, name = NEW.name, name_en = NEW.name_en, note = NEW.note WHERE id = OLD.id;
  UPDATE area_group SET rule_kind = NEW.rule_kind, rule_region = NEW.rule_region, rule_level = NEW.rule_level,
    rule_level_match = CASE WHEN NEW.rule_kind = 'park' AND NEW.rule_level IS NOT NULL THEN coalesce(NEW.rule_level_match, 'exact')
      ELSE NEW.rule_level_match END,
    rule_type = NEW.rule_type WHERE id = OLD.id;
END;
CREATE TRIGGER area_group_entry_delete INSTEAD OF DELETE ON area_group_entry BEGIN
  DELETE FROM area_group WHERE id = OLD.id;
  DELETE FROM area WHERE id = OLD.id;
END;

CREATE TABLE area_group_listed (
  -- A member that a group names: a region, a park or another group.
  area_group  INTEGER NOT NULL REFERENCES area_group (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  member      INTEGER NOT NULL REFERENCES area (id),
  first_day   TEXT NOT NULL DEFAULT '0001-01-01',
  last_day    TEXT NOT NULL DEFAULT '9999-12-31',
  PRIMARY KEY (area_group, ord),
  UNIQUE (area_group, member, first_day),
  CONSTRAINT "first_day: a day as YYYY-MM-DD" CHECK (CASE WHEN first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(first_day, '+0 days'), '') = first_day ELSE 0 END),
  CONSTRAINT "last_day: a day as YYYY-MM-DD" CHECK (CASE WHEN last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(last_day, '+0 days'), '') = last_day ELSE 0 END),
  CONSTRAINT "last_day: not before first_day" CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_group_listed_member ON area_group_listed (member);

CREATE VIEW area_group_held AS
  -- Every group with itself and each group that it contains, at any depth, and the days on which it does.
  WITH RECURSIVE held(area_group, sub, first_day, last_day) AS (
    SELECT id, id, '0001-01-01', '9999-12-31' FROM area_group
    UNION
    SELECT h.area_group, l.member,
           CASE WHEN h.first_day > l.first_day THEN h.first_day ELSE l.first_day END,
           CASE WHEN h.last_day < l.last_day THEN h.last_day ELSE l.last_day END
    FROM held h
    JOIN area_group_listed l ON l.area_group = h.sub AND l.first_day <= h.last_day AND l.last_day >= h.first_day
    JOIN area_group g ON g.id = l.member)
  SELECT area_group, sub, first_day, last_day FROM held;

CREATE VIEW area_group_above AS
  -- Every group with itself and each group that lists it, at any depth and on any day: a group may never contain itself.
  WITH RECURSIVE up(area_group, above) AS (
    SELECT id, id FROM area_group
    UNION
    SELECT up.area_group, l.area_group FROM up JOIN area_group_listed l ON l.member = up.above)
  SELECT area_group, above FROM up;

CREATE TRIGGER area_group_not_in_itself_insert BEFORE INSERT ON area_group_listed BEGIN
  SELECT RAISE(ABORT, 'member: an area other than the group itself and the groups that hold it') FROM area_group_above
  WHERE area_group = NEW.area_group AND above = NEW.member LIMIT 1;
END;
CREATE TRIGGER area_group_not_in_itself_update BEFORE UPDATE OF area_group, member ON area_group_listed
WHEN NEW.area_group IS NOT OLD.area_group OR NEW.member IS NOT OLD.member BEGIN
  SELECT RAISE(ABORT, 'member: an area other than the group itself and the groups that hold it') FROM area_group_above
  WHERE area_group = NEW.area_group AND above = NEW.member LIMIT 1;
END;

CREATE TABLE area_member (
  -- The members of groups and the days of membership: groups resolved to regions and parks, from lists, rules and level history.
  -- Triggers keep it equal to the view area_member_expected at all times.
  area_group  INTEGER NOT NULL REFERENCES area_group (id) ON DELETE CASCADE,
  member      INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  first_day   TEXT NOT NULL,
  last_day    TEXT NOT NULL,
  PRIMARY KEY (area_group, member, first_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_member_member ON area_member (member, area_group);

CREATE VIEW area_member_span AS
  -- Every reason why an area belongs to a group, and the days on which it applies; the days may overlap.
  SELECT h.area_group AS area_group, l.member AS member,
         CASE WHEN h.first_day > l.first_day THEN h.first_day ELSE l.first_day END AS first_day,
         CASE WHEN h.last_day < l.last_day THEN h.last_day ELSE l.last_day END AS last_day
  FROM area_group_held h
  JOIN area_group_listed l ON l.area_group = h.sub AND l.first_day <= h.last_day AND l.last_day >= h.first_day
  JOIN area a ON a.id = l.member AND a.kind <> 'area_group'
  UNION ALL
  SELECT h.area_group, r.id, h.first_day, h.last_day
  FROM area_group_held h
  JOIN area_group g ON g.id = h.sub AND g.rule_kind = 'region'
  JOIN region_within w ON w.within = g.rule_region
  JOIN region r ON r.id = w.region AND r.level = g.rule_level
  UNION ALL
  SELECT h.area_group, p.id, h.first_day, h.last_day
  FROM area_group_held h
  JOIN area_group g ON g.id = h.sub AND g.rule_kind = 'park' AND g.rule_level IS NULL
  JOIN region_within w ON w.within = g.rule_region
  JOIN park p ON p.region = w.region AND (g.rule_type IS NULL OR p.type = g.rule_type)
  UNION ALL
  SELECT h.area_group, p.id,
         CASE WHEN h.first_day > s.first_day THEN h.first_day ELSE s.first_day END,
         CASE WHEN h.last_day < s.last_day THEN h.last_day ELSE s.last_day END
  FROM area_group_held h
  JOIN area_group g ON g.id = h.sub AND g.rule_kind = 'park' AND g.rule_level IS NOT NULL
  JOIN region_within w ON w.within = g.rule_region
  JOIN park p ON p.region = w.region AND (g.rule_type IS NULL OR p.type = g.rule_type)
  JOIN park_level s ON s.park = p.id AND s.first_day <= h.last_day AND s.last_day >= h.first_day
  JOIN vocabulary asked ON asked.table_name = 'park_level' AND asked.field = 'level' AND asked.word = g.rule_level
  JOIN vocabulary held_level ON held_level.table_name = 'park_level' AND held_level.field = 'level' AND held_level.word = s.level
  WHERE held_level.ord = asked.ord OR (g.rule_level_match = 'at_least' AND held_level.ord < asked.ord);

CREATE VIEW area_member_expected AS
  -- The definition of area_member: one row for each unbroken membership, so that no area is a member twice on a day.
  SELECT area_group, member, min(first_day) AS first_day, max(last_day) AS last_day
  FROM (
    SELECT area_group, member, first_day, last_day,
           sum(begins) OVER (PARTITION BY area_group, member ORDER BY first_day, last_day ROWS UNBOUNDED PRECEDING) AS stay
    FROM (
      SELECT area_group, member, first_day, last_day,
             CASE WHEN until IS NULL THEN 1 WHEN until = '9999-12-31' OR first_day <= date(until, '+1 day') THEN 0 ELSE 1 END AS begins
      FROM (
        SELECT area_group, member, first_day, last_day,
               max(last_day) OVER (PARTITION BY area_group, member ORDER BY first_day, last_day
                                   ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
        FROM area_member_span)))
  GROUP BY area_group, member, stay;

CREATE TABLE area_member_pause (
  -- Has a row while a transaction writes many rows: area_member is then rebuilt once, at its end, and not after each row.
  touched  INTEGER NOT NULL  -- 1: area_member has to be rebuilt
) STRICT;

CREATE VIEW area_member_changed AS
  -- Write-only: an INSERT follows each rebuild of rows of area_member; triggers of dependent tables are attached here.
  SELECT NULL AS member WHERE 0;

CREATE VIEW area_member_refresh AS
  -- Write-only: INSERT a member, or null for all, to rebuild its rows of area_member.
  SELECT NULL AS member WHERE 0;
CREATE TRIGGER area_member_refresh_later INSTEAD OF INSERT ON area_member_refresh WHEN EXISTS (SELECT 1 FROM area_member_pause) BEGIN
  UPDATE area_member_pause SET touched = 1;
END;
CREATE TRIGGER area_member_refresh_one INSTEAD OF INSERT ON area_member_refresh
WHEN NEW.member IS NOT NULL AND NOT EXISTS (SELECT 1 FROM area_member_pause) BEGIN
  DELETE FROM area_member WHERE member = NEW.member;
  -- area_member_expected for one member: SQLite cannot push a filter down through its window functions.
  INSERT INTO area_member (area_group, member, first_day, last_day)
    SELECT area_group, member, min(first_day) AS first_day, max(last_day) AS last_day
    FROM (
      SELECT area_group, member, first_day, last_day,
             sum(begins) OVER (PARTITION BY area_group, member ORDER BY first_day, last_day ROWS UNBOUNDED PRECEDING) AS stay
      FROM (
        SELECT area_group, member, first_day, last_day,
               CASE WHEN until IS NULL THEN 1 WHEN until = '9999-12-31' OR first_day <= date(until, '+1 day') THEN 0 ELSE 1 END AS begins
        FROM (
          SELECT area_group, member, first_day, last_day,
                 max(last_day) OVER (PARTITION BY area_group, member ORDER BY first_day, last_day
                                     ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until
          FROM area_member_span WHERE member = NEW.member)))
    GROUP BY area_group, member, stay;
  INSERT INTO area_member_changed VALUES (NEW.member);
END;
CREATE TRIGGER area_member_refresh_all INSTEAD OF INSERT ON area_member_refresh
WHEN NEW.member IS NULL AND NOT EXISTS (SELECT 1 FROM area_member_pause) BEGIN
  DELETE FROM area_member;
  INSERT INTO area_member (area_group, member, first_day, last_day)
    SELECT area_group, member, first_day, last_day FROM area_member_expected;
  INSERT INTO area_member_changed VALUES (NULL);
END;

-- A change to a park affects that park; a change to a group affects all areas. 050_area.sql handles changes to regions.
CREATE TRIGGER area_member_park_insert AFTER INSERT ON park BEGIN INSERT INTO area_member_refresh VALUES (NEW.id); END;
CREATE TRIGGER area_member_park_update AFTER UPDATE OF region, type ON park
WHEN NEW.region IS NOT OLD.region OR NEW.type IS NOT OLD.type BEGIN
  INSERT INTO area_member_refresh VALUES (NEW.id);
END;
CREATE TRIGGER area_member_park_delete AFTER DELETE ON park BEGIN INSERT INTO area_member_refresh VALUES (OLD.id); END;
CREATE TRIGGER area_member_region_delete AFTER DELETE ON region BEGIN INSERT INTO area_member_refresh VALUES (OLD.id); END;
CREATE TRIGGER area_member_park_level_insert AFTER INSERT ON park_level BEGIN INSERT INTO area_member_refresh VALUES (NEW.park); END;
CREATE TRIGGER area_member_park_level_update AFTER UPDATE OF park, first_day, last_day, level ON park_level
WHEN NEW.park IS NOT OLD.park OR NEW.first_day IS NOT OLD.first_day OR NEW.last_day IS NOT OLD.last_day OR NEW.level IS NOT OLD.level BEGIN
  INSERT INTO area_member_refresh VALUES (OLD.park);
  INSERT INTO area_member_refresh VALUES (NEW.park);
END;
CREATE TRIGGER area_member_park_level_delete AFTER DELETE ON park_level BEGIN INSERT INTO area_member_refresh VALUES (OLD.park); END;
CREATE TRIGGER area_member_group_insert AFTER INSERT ON area_group
WHEN NEW.rule_kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM area_member_pause) BEGIN
  -- No group lists a new group yet, so only its own rows are new.
  INSERT INTO area_member (area_group, member, first_day, last_day)
    SELECT area_group, member, first_day, last_day FROM area_member_expected WHERE area_group = NEW.id;
END;
CREATE TRIGGER area_member_group_insert_later AFTER INSERT ON area_group
WHEN NEW.rule_kind IS NOT NULL AND EXISTS (SELECT 1 FROM area_member_pause) BEGIN
  UPDATE area_member_pause SET touched = 1;
END;
CREATE TRIGGER area_member_group_delete AFTER DELETE ON area_group BEGIN
  DELETE FROM area_group_listed WHERE area_group = OLD.id;
  DELETE FROM area_member WHERE area_group = OLD.id;
END;
CREATE TRIGGER area_member_area_delete AFTER DELETE ON area BEGIN DELETE FROM area_member WHERE member = OLD.id; END;
CREATE TRIGGER area_member_group_update AFTER UPDATE OF rule_kind, rule_region, rule_level, rule_level_match, rule_type ON area_group
WHEN NEW.rule_kind IS NOT OLD.rule_kind OR NEW.rule_region IS NOT OLD.rule_region OR NEW.rule_level IS NOT OLD.rule_level
  OR NEW.rule_level_match IS NOT OLD.rule_level_match OR NEW.rule_type IS NOT OLD.rule_type BEGIN
  INSERT INTO area_member_refresh VALUES (NULL);
END;
CREATE TRIGGER area_member_listed_insert AFTER INSERT ON area_group_listed BEGIN
  INSERT INTO area_member_refresh SELECT CASE WHEN kind = 'area_group' THEN NULL ELSE id END FROM area WHERE id = NEW.member;
END;
CREATE TRIGGER area_member_listed_update AFTER UPDATE OF area_group, ord, member, first_day, last_day ON area_group_listed
WHEN NEW.area_group IS NOT OLD.area_group OR NEW.ord IS NOT OLD.ord OR NEW.member IS NOT OLD.member
  OR NEW.first_day IS NOT OLD.first_day OR NEW.last_day IS NOT OLD.last_day BEGIN
  INSERT INTO area_member_refresh VALUES (NULL);
END;
CREATE TRIGGER area_member_listed_delete AFTER DELETE ON area_group_listed BEGIN
  INSERT INTO area_member_refresh SELECT CASE WHEN kind = 'area_group' THEN NULL ELSE id END FROM area WHERE id = OLD.member;
END;

CREATE VIEW area_region AS
  -- The smallest region that contains an area: for a group that of its rule, or the smallest that contains all its members.
  SELECT a.id AS area,
         CASE a.kind WHEN 'region' THEN a.id WHEN 'park' THEN p.region ELSE coalesce(g.rule_region, (
           SELECT w.within FROM area_member m LEFT JOIN park mp ON mp.id = m.member
           JOIN region_within w ON w.region = coalesce(mp.region, m.member)
           JOIN region r ON r.id = w.within
           WHERE m.area_group = a.id
           GROUP BY w.within
           HAVING count(DISTINCT m.member) = (SELECT count(DISTINCT n.member) FROM area_member n WHERE n.area_group = a.id)
           ORDER BY (SELECT count(*) FROM region_within up WHERE up.region = w.within) DESC LIMIT 1)) END AS region
  FROM area a LEFT JOIN park p ON p.id = a.id LEFT JOIN area_group g ON g.id = a.id;

CREATE VIEW area_lies_in AS
  -- Every area with each region that contains it, at any depth.
  SELECT at.area AS area, w.within AS within FROM area_region at JOIN region_within w ON w.region = at.region;
CREATE TABLE document (
  -- A policy document. A document that is only cited has a row too, with a title, perhaps a number, and no clauses.
  id         INTEGER PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE,              -- hunan-2017
  title      TEXT NOT NULL,
  title_en   TEXT,
  number     TEXT,                              -- 发文字号: 冀政字〔2020〕52号
  status     TEXT NOT NULL DEFAULT 'unknown',
  region     INTEGER REFERENCES region (id),    -- where it is in force
  dated      TEXT,                              -- 成文日期, YYYY-MM-DD
  published  TEXT,                              -- YYYY-MM-DD
  plan_from  INTEGER REFERENCES period (id),
  plan_to    INTEGER REFERENCES period (id),
  source     TEXT,                              -- where the text was found
  note       TEXT,
  CONSTRAINT "code: text that is not empty and has no /" CHECK (code <> '' AND instr(code, '/') = 0),
  CONSTRAINT "title: text that is not empty" CHECK (title <> ''),
  CONSTRAINT "status: one of in_force, draft, news_report, expired, repealed, superseded, unknown"
    CHECK (status IN ('in_force', 'draft', 'news_report', 'expired', 'repealed', 'superseded', 'unknown')),
  CONSTRAINT "dated: a day as YYYY-MM-DD" CHECK (CASE WHEN dated GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(dated, '+0 days'), '') = dated ELSE dated IS NULL END),
  CONSTRAINT "published: a day as YYYY-MM-DD" CHECK (CASE WHEN published GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(published, '+0 days'), '') = published ELSE published IS NULL END)
) STRICT;
CREATE INDEX document_region ON document (region);

CREATE TRIGGER document_plan_insert BEFORE INSERT ON document BEGIN
  SELECT RAISE(ABORT, 'plan_to: a period that does not end before plan_from begins') FROM period a JOIN period b ON b.last_day < a.first_day
  WHERE a.id = NEW.plan_from AND b.id = NEW.plan_to;
END;
CREATE TRIGGER document_plan_update BEFORE UPDATE OF plan_from, plan_to ON document
WHEN NEW.plan_from IS NOT OLD.plan_from OR NEW.plan_to IS NOT OLD.plan_to BEGIN
  SELECT RAISE(ABORT, 'plan_to: a period that does not end before plan_from begins') FROM period a JOIN period b ON b.last_day < a.first_day
  WHERE a.id = NEW.plan_from AND b.id = NEW.plan_to;
END;

CREATE TABLE document_issuer (
  -- The agencies that issued a document, in the order of its signatures.
  document  INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  ord       INTEGER NOT NULL,
  agency    INTEGER NOT NULL REFERENCES agency (id),
  PRIMARY KEY (document, ord),
  UNIQUE (document, agency)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_issuer_agency ON document_issuer (agency);

CREATE TABLE document_relation (
  -- What a document does to another one [ELI].
  document  INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  relation  TEXT NOT NULL,
  related   INTEGER NOT NULL REFERENCES document (id),
  note      TEXT,
  PRIMARY KEY (document, relation, related),
  CONSTRAINT "relation: one of implements, cites, amends, repeals, supersedes, reports_on"
    CHECK (relation IN ('implements', 'cites', 'amends', 'repeals', 'supersedes', 'reports_on')),
  CONSTRAINT "related: another document" CHECK (related <> document)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_relation_related ON document_relation (related);

CREATE TRIGGER document_delete AFTER DELETE ON document BEGIN
  DELETE FROM document_issuer WHERE document = OLD.id;
  DELETE FROM document_relation WHERE document = OLD.id;
END;
CREATE TABLE clause (
  -- A document's tree of sections.
  id           INTEGER PRIMARY KEY,
  document     INTEGER NOT NULL REFERENCES document (id),
  code         TEXT NOT NULL UNIQUE,               -- the document's code, a slash, its place in the tree: hunan-2017/2.1.1
  parent       INTEGER REFERENCES clause (id),
  number       TEXT,                               -- as the document writes it: （一）; null: it has none
  heading      TEXT NOT NULL,
  within_task  INTEGER REFERENCES task (id),       -- the task that it is or belongs to; kept by triggers
  note         TEXT,
  CONSTRAINT "heading: text that is not empty" CHECK (heading <> ''),
  CONSTRAINT "parent: another clause" CHECK (parent <> id)
) STRICT;
CREATE INDEX clause_document ON clause (document);
CREATE INDEX clause_parent ON clause (parent);
CREATE INDEX clause_within_task ON clause (within_task);

CREATE TRIGGER document_code_update BEFORE UPDATE OF code ON document WHEN NEW.code <> OLD.code BEGIN
  SELECT RAISE(ABORT, 'code: the code that its clauses begin with') FROM clause WHERE document = OLD.id LIMIT 1;
END;

CREATE TRIGGER clause_code_insert BEFORE INSERT ON clause BEGIN
  SELECT RAISE(ABORT, 'code: the document''s code, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM document WHERE id = NEW.document AND substr(NEW.code, 1, length(code) + 1) = code || '/'
      AND length(NEW.code) > length(code) + 1 AND instr(substr(NEW.code, length(code) + 2), '/') = 0);
  SELECT RAISE(ABORT, 'parent: a clause of the same document') FROM clause
  WHERE id = NEW.parent AND document <> NEW.document;
END;
CREATE TRIGGER clause_code_update BEFORE UPDATE OF code, document, parent ON clause
WHEN NEW.code IS NOT OLD.code OR NEW.document IS NOT OLD.document OR NEW.parent IS NOT OLD.parent BEGIN
  SELECT RAISE(ABORT, 'code: the document''s code, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM document WHERE id = NEW.document AND substr(NEW.code, 1, length(code) + 1) = code || '/'
      AND length(NEW.code) > length(code) + 1 AND instr(substr(NEW.code, length(code) + 2), '/') = 0);
  SELECT RAISE(ABORT, 'parent: a clause of the same document') FROM clause
  WHERE id = NEW.parent AND document <> NEW.document;
  SELECT RAISE(ABORT, 'parent: not a clause that lies in this one') WHERE NEW.id IN (
    WITH RECURSIVE up(id) AS (SELECT NEW.parent UNION SELECT c.parent FROM up JOIN clause c ON c.id = up.id WHERE c.parent IS NOT NULL)
    SELECT id FROM up);
END;

CREATE TABLE clause_text (
  -- A clause's full text, if a user has attached it. Policy files do not contain it.
  clause  INTEGER PRIMARY KEY REFERENCES clause (id) ON DELETE CASCADE,
  text    TEXT NOT NULL
) STRICT;

CREATE TABLE task (
  -- A clause that sets an item of work. Its id is its clause's.
  id    INTEGER PRIMARY KEY REFERENCES clause (id),
  note  TEXT
) STRICT;

CREATE VIEW clause_within_task_expected AS
  -- The definition of clause.within_task: the nearest task at or above the clause.
  WITH RECURSIVE down(clause, task) AS (
    SELECT id, id FROM task
    UNION ALL
    SELECT c.id, d.task FROM down d JOIN clause c ON c.parent = d.clause WHERE c.id NOT IN (SELECT id FROM task))
  SELECT c.id AS clause, d.task AS within_task FROM clause c LEFT JOIN down d ON d.clause = c.id;

CREATE TRIGGER clause_within_task_insert AFTER INSERT ON clause WHEN NEW.parent IS NOT NULL BEGIN
  UPDATE clause SET within_task = (SELECT within_task FROM clause WHERE id = NEW.parent) WHERE id = NEW.id;
END;
CREATE TRIGGER clause_within_task_update AFTER UPDATE OF parent ON clause WHEN NEW.parent IS NOT OLD.parent BEGIN
  UPDATE clause SET within_task = (SELECT e.within_task FROM clause_within_task_expected e WHERE e.clause = clause.id)
  WHERE document = NEW.document;
END;
CREATE TRIGGER task_insert AFTER INSERT ON task BEGIN UPDATE clause SET within_task = NEW.id WHERE id = NEW.id; END;
CREATE TRIGGER task_insert_above AFTER INSERT ON task WHEN EXISTS (SELECT 1 FROM clause WHERE parent = NEW.id) BEGIN
  UPDATE clause SET within_task = NEW.id WHERE id IN (
    SELECT id FROM (
      WITH RECURSIVE down(id) AS (
        SELECT NEW.id
        UNION ALL
        SELECT c.id FROM down d JOIN clause c ON c.parent = d.id WHERE c.id NOT IN (SELECT id FROM task))
      SELECT id FROM down));
END;
CREATE TRIGGER task_delete BEFORE DELETE ON task BEGIN
  UPDATE clause SET within_task = (
    SELECT p.within_task FROM clause own JOIN clause p ON p.id = own.parent WHERE own.id = OLD.id)
  WHERE within_task = OLD.id;
END;

CREATE TABLE task_agency (
  -- The agencies that answer for a task, with their roles, in the order of the document's list.
  task        INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  agency      INTEGER NOT NULL REFERENCES agency (id),
  role        TEXT NOT NULL,
  as_written  TEXT,                            -- the name in the text where it differs from the agency's short name
  stated_in   INTEGER REFERENCES clause (id),  -- if the document names it once for all tasks: the clause that does
  note        TEXT,
  PRIMARY KEY (task, ord),
  UNIQUE (task, agency, role),
  CONSTRAINT "role: one of lead, responsible, implement, support" CHECK (role IN ('lead', 'responsible', 'implement', 'support'))
) STRICT, WITHOUT ROWID;
CREATE INDEX task_agency_agency ON task_agency (agency, role);
CREATE INDEX task_agency_stated_in ON task_agency (stated_in);

CREATE TRIGGER clause_delete AFTER DELETE ON clause BEGIN DELETE FROM clause_text WHERE clause = OLD.id; END;
CREATE TRIGGER task_agencies_delete AFTER DELETE ON task BEGIN DELETE FROM task_agency WHERE task = OLD.id; END;
CREATE TABLE indicator (
  -- What is measured. Growth rates, shares, ranks, counts over a threshold and yes/no milestones are indicators of their own.
  id                    INTEGER PRIMARY KEY,
  code                  TEXT NOT NULL UNIQUE,
  name                  TEXT NOT NULL,
  name_en               TEXT,
  unit                  INTEGER NOT NULL REFERENCES unit (id),  -- observations are stored in this unit
  topic                 TEXT,
  direction             TEXT NOT NULL DEFAULT 'increase',       -- ranks decrease: a smaller number is better
  aggregation_area      TEXT NOT NULL DEFAULT 'none',           -- how members' figures are aggregated to a group's
  aggregation_time      TEXT NOT NULL DEFAULT 'none',           -- how short periods' figures are accumulated
  definition            TEXT,
  source                TEXT,
  derivation            TEXT,                                   -- null: reported only
  derived_from          INTEGER REFERENCES indicator (id),      -- numerator, minuend, or the indicator that is measured
  derived_with          INTEGER REFERENCES indicator (id),      -- ratio: denominator; difference: subtrahend
  denominator_at        TEXT,                                   -- ratio: the area of the denominator
  levels_comparable     INTEGER,                                -- growth: 1: levels of two years are comparable; a published rate wins
  threshold             REAL,                                   -- count_over: the line that members must pass
  threshold_unit        INTEGER REFERENCES unit (id),
  threshold_comparator  TEXT,                                   -- count_over: 超 is >, 级 and 以上 are >=
  peers                 TEXT,                                   -- rank: the kind of peers
  peer_group            INTEGER REFERENCES area_group (id),     -- rank among a named group: the group
  level                 TEXT,                                   -- park_level: the level
  level_match           TEXT,                                   -- park_level: exact, or at_least (省级以上)
  park_type             TEXT,                                   -- park_level: parks of this type only; null for any
  note                  TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "direction: one of increase, decrease, maintain" CHECK (direction IN ('increase', 'decrease', 'maintain')),
  CONSTRAINT "aggregation_area: one of sum, mean, max, none" CHECK (aggregation_area IN ('sum', 'mean', 'max', 'none')),
  CONSTRAINT "aggregation_time: one of sum, mean, last, max, none" CHECK (aggregation_time IN ('sum', 'mean', 'last', 'max', 'none')),
  CONSTRAINT "derivation: one of ratio, growth, difference, count_over, rank, park_level"
    CHECK (derivation IN ('ratio', 'growth', 'difference', 'count_over', 'rank', 'park_level')),
  CONSTRAINT "derived_from: another indicator, for every derivation but park_level" CHECK (
    (coalesce(derivation, 'park_level') <> 'park_level') = (derived_from IS NOT NULL) AND coalesce(derived_from, 0) <> id),
  CONSTRAINT "derived_with: another indicator, for ratio and difference alone" CHECK (
    (coalesce(derivation, '') IN ('ratio', 'difference')) = (derived_with IS NOT NULL) AND coalesce(derived_with, 0) <> id),
  CONSTRAINT "denominator_at: one of same, county, city, province, nation, for ratio alone" CHECK (
    CASE WHEN derivation = 'ratio' THEN denominator_at IS NOT NULL AND denominator_at IN ('same', 'county', 'city', 'province', 'nation')
      ELSE denominator_at IS NULL END),
  CONSTRAINT "levels_comparable: true or false, for growth alone" CHECK (
    CASE WHEN derivation = 'growth' THEN levels_comparable IS NOT NULL AND levels_comparable IN (0, 1) ELSE levels_comparable IS NULL END),
  CONSTRAINT "threshold: a finite number" CHECK (abs(threshold) < 9e999),
  CONSTRAINT "threshold: a number, for count_over alone" CHECK ((coalesce(derivation, '') = 'count_over') = (threshold IS NOT NULL)),
  CONSTRAINT "threshold_unit: a unit, for count_over alone" CHECK ((coalesce(derivation, '') = 'count_over') = (threshold_unit IS NOT NULL)),
  CONSTRAINT "threshold_comparator: one of >=, >, <=, <, for count_over alone" CHECK (
    CASE WHEN derivation = 'count_over' THEN threshold_comparator IS NOT NULL AND threshold_comparator IN ('>=', '>', '<=', '<')
      ELSE threshold_comparator IS NULL END),
  CONSTRAINT "peers: one of all, same_level, same_region, group, for rank alone" CHECK (
    CASE WHEN derivation = 'rank' THEN peers IS NOT NULL AND peers IN ('all', 'same_level', 'same_region', 'group') ELSE peers IS NULL END),
  CONSTRAINT "peer_group: a group, where peers is group alone" CHECK ((coalesce(peers, '') = 'group') = (peer_group IS NOT NULL)),
  CONSTRAINT "level: one of national, provincial, municipal, county, for park_level alone" CHECK (
    CASE WHEN derivation = 'park_level' THEN level IS NOT NULL AND level IN ('national', 'provincial', 'municipal', 'county')
      ELSE level IS NULL END),
  CONSTRAINT "level_match: one of exact, at_least, for park_level alone" CHECK (
    CASE WHEN derivation = 'park_level' THEN level_match IS NOT NULL AND level_match IN ('exact', 'at_least') ELSE level_match IS NULL END),
  CONSTRAINT "park_type: a type of park, for park_level alone" CHECK (park_type IS NULL OR (derivation IS NOT NULL AND derivation = 'park_level'
    AND park_type IN ('high_tech_park', 'economic_park', 'new_area', 'demonstration_zone', 'science_park', 'industrial_cluster', 'other')))
) STRICT;
CREATE INDEX indicator_derived_from ON indicator (derived_from);
CREATE INDEX indicator_derived_with ON indicator (derived_with);

CREATE TABLE indicator_alias (
  -- Other names by which an indicator is written and searched.
  indicator  INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  ord        INTEGER NOT NULL,
  name       TEXT NOT NULL,
  PRIMARY KEY (indicator, ord),
  UNIQUE (indicator, name),
  CONSTRAINT "name: text that is not empty" CHECK (name <> '')
) STRICT;

CREATE TRIGGER indicator_delete AFTER DELETE ON indicator BEGIN DELETE FROM indicator_alias WHERE indicator = OLD.id; END;

CREATE VIEW indicator_operand AS
  -- Every indicator with those that it is derived from, at any depth.
  WITH RECURSIVE
    step(indicator, operand) AS (
      SELECT id, derived_from FROM indicator WHERE derived_from IS NOT NULL
      UNION SELECT id, derived_with FROM indicator WHERE derived_with IS NOT NULL),
    down(indicator, operand) AS (
      SELECT indicator, operand FROM step
      UNION SELECT down.indicator, step.operand FROM down JOIN step ON step.indicator = down.operand)
  SELECT indicator, operand FROM down;

CREATE TRIGGER indicator_operand_update BEFORE UPDATE OF derived_from, derived_with ON indicator
WHEN NEW.derived_from IS NOT OLD.derived_from OR NEW.derived_with IS NOT OLD.derived_with BEGIN
  SELECT RAISE(ABORT, 'derived_from: an indicator that does not follow from this one') FROM indicator_operand
  WHERE indicator = NEW.derived_from AND operand = NEW.id LIMIT 1;
  SELECT RAISE(ABORT, 'derived_with: an indicator that does not follow from this one') FROM indicator_operand
  WHERE indicator = NEW.derived_with AND operand = NEW.id LIMIT 1;
END;
CREATE TABLE target (
  -- One figure that a document sets: the area it binds, the indicator, the comparison, the number, the due period.
  id               INTEGER PRIMARY KEY,
  code             TEXT NOT NULL UNIQUE,                   -- the document's code, a slash, the target's own: hunan-2017/patents
  clause           INTEGER NOT NULL REFERENCES clause (id),
  area             INTEGER NOT NULL REFERENCES area (id),  -- the area that it binds
  quantifier       TEXT NOT NULL DEFAULT 'whole',          -- the area as one, or each member of the group on the due date
  quantifier_min   REAL,                                   -- each: null for all members; below 1 a share of them; from 1 a count
  indicator        INTEGER NOT NULL REFERENCES indicator (id),
  basis            TEXT NOT NULL DEFAULT 'level',          -- the meaning of value
  baseline_period  INTEGER REFERENCES period (id),         -- compared with its own earlier figure; for a level only the start of pace
  reference_area   INTEGER REFERENCES area (id),           -- compared with this area's figure of the same period
  comparator       TEXT NOT NULL,
  value            REAL NOT NULL,                          -- signed: 提升5位 is -5
  value_high       REAL,                                   -- the upper end of between
  unit             INTEGER NOT NULL REFERENCES unit (id),  -- unit of value, as the document writes it
  period_from      INTEGER REFERENCES period (id),
  period_to        INTEGER REFERENCES period (id),         -- the due period; null: undated
  over             TEXT NOT NULL DEFAULT 'last',
  strength         TEXT NOT NULL DEFAULT 'firm',
  wording          TEXT NOT NULL,                          -- the figure as the document writes it, no more
  note             TEXT,                                   -- what was ambiguous, and how it was interpreted
  CONSTRAINT "quantifier: one of whole, each" CHECK (quantifier IN ('whole', 'each')),
  CONSTRAINT "quantifier_min: with each alone; a share between 0 and 1, or a whole count" CHECK (quantifier_min IS NULL OR
    (quantifier = 'each' AND quantifier_min > 0 AND quantifier_min < 9e999 AND (quantifier_min < 1 OR quantifier_min = round(quantifier_min)))),
  CONSTRAINT "basis: one of level, ratio, change, percent_change" CHECK (basis IN ('level', 'ratio', 'change', 'percent_change')),
  CONSTRAINT "comparator: one of >=, >, <=, <, ~, between" CHECK (comparator IN ('>=', '>', '<=', '<', '~', 'between')),
  CONSTRAINT "value: a finite number" CHECK (abs(value) < 9e999),
  CONSTRAINT "value_high: a number above value with between, and none without" CHECK (
    CASE WHEN comparator = 'between' THEN value_high IS NOT NULL AND value_high > value AND value_high < 9e999 ELSE value_high IS NULL END),
  CONSTRAINT "reference_area: none on a level, nor beside baseline_period"
    CHECK (reference_area IS NULL OR (basis <> 'level' AND baseline_period IS NULL)),
  CONSTRAINT "over: one of last, each, sum, mean" CHECK (over IN ('last', 'each', 'sum', 'mean')),
  CONSTRAINT "strength: one of firm, expected, aspirational" CHECK (strength IN ('firm', 'expected', 'aspirational')),
  CONSTRAINT "wording: text that is not empty" CHECK (wording <> '')
) STRICT;
CREATE INDEX target_clause ON target (clause);
CREATE INDEX target_area ON target (area, quantifier, indicator);
CREATE INDEX target_indicator ON target (indicator, period_to, area);
CREATE INDEX target_period_to ON target (period_to);
CREATE INDEX target_reference_area ON target (reference_area, indicator) WHERE reference_area IS NOT NULL;



CREATE TRIGGER target_insert BEFORE INSERT ON target BEGIN
  SELECT RAISE(ABORT, 'code: the code of the clause''s document, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM clause c JOIN document d ON d.id = c.document WHERE c.id = NEW.clause AND substr(NEW.code, 1, length(d.code) + 1) = d.code || '/'
      AND length(NEW.code) > length(d.code) + 1 AND instr(substr(NEW.code, length(d.code) + 2), '/') = 0);
  SELECT RAISE(ABORT, 'period_to: a period that does not end before period_from begins') FROM period a JOIN period b ON b.last_day < a.first_day
  WHERE a.id = NEW.period_from AND b.id = NEW.period_to;
  SELECT RAISE(ABORT, 'area: a group, because the quantifier is each') FROM area
  WHERE id = NEW.area AND kind <> 'area_group' AND NEW.quantifier = 'each';
END;
CREATE TRIGGER target_update BEFORE UPDATE OF code, clause, area, quantifier, period_from, period_to ON target
WHEN NEW.code IS NOT OLD.code OR NEW.clause IS NOT OLD.clause OR NEW.area IS NOT OLD.area OR NEW.quantifier IS NOT OLD.quantifier
  OR NEW.period_from IS NOT OLD.period_from OR NEW.period_to IS NOT OLD.period_to BEGIN
  SELECT RAISE(ABORT, 'code: the code of the clause''s document, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM clause c JOIN document d ON d.id = c.document WHERE c.id = NEW.clause AND substr(NEW.code, 1, length(d.code) + 1) = d.code || '/'
      AND length(NEW.code) > length(d.code) + 1 AND instr(substr(NEW.code, length(d.code) + 2), '/') = 0);
  SELECT RAISE(ABORT, 'period_to: a period that does not end before period_from begins') FROM period a JOIN period b ON b.last_day < a.first_day
  WHERE a.id = NEW.period_from AND b.id = NEW.period_to;
  SELECT RAISE(ABORT, 'area: a group, because the quantifier is each') FROM area
  WHERE id = NEW.area AND kind <> 'area_group' AND NEW.quantifier = 'each';
END;

CREATE TABLE target_inferred (
  -- The fields of a target that are interpreted, not stated in the text; the target's note says why.
  target  INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  ord     INTEGER NOT NULL,
  field   TEXT NOT NULL,
  PRIMARY KEY (target, ord),
  UNIQUE (target, field),
  CONSTRAINT "field: one of area, quantifier, quantifier_min, indicator, basis, baseline_period, reference_area, comparator, value, value_high, unit, period_from, period_to, over, strength"
    CHECK (field IN ('area', 'quantifier', 'quantifier_min', 'indicator', 'basis', 'baseline_period', 'reference_area', 'comparator',
      'value', 'value_high', 'unit', 'period_from', 'period_to', 'over', 'strength'))
) STRICT, WITHOUT ROWID;

CREATE TABLE target_relation (
  -- How a target relates to another one.
  target    INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  ord       INTEGER NOT NULL,
  relation  TEXT NOT NULL,
  related   INTEGER NOT NULL REFERENCES target (id),
  note      TEXT,
  PRIMARY KEY (target, ord),
  UNIQUE (target, relation, related),
  CONSTRAINT "relation: one of cascades_from, supersedes, restates" CHECK (relation IN ('cascades_from', 'supersedes', 'restates')),
  CONSTRAINT "related: another target" CHECK (related <> target)
) STRICT, WITHOUT ROWID;
CREATE INDEX target_relation_related ON target_relation (related);

CREATE TABLE target_agency (
  -- The agencies that a target itself names; without rows here it inherits its task's.
  target      INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  agency      INTEGER NOT NULL REFERENCES agency (id),
  role        TEXT NOT NULL,
  as_written  TEXT,
  note        TEXT,
  PRIMARY KEY (target, ord),
  UNIQUE (target, agency, role),
  CONSTRAINT "role: one of lead, responsible, implement, support" CHECK (role IN ('lead', 'responsible', 'implement', 'support'))
) STRICT, WITHOUT ROWID;
CREATE INDEX target_agency_agency ON target_agency (agency, role);

CREATE TRIGGER target_delete AFTER DELETE ON target BEGIN
  DELETE FROM target_inferred WHERE target = OLD.id;
  DELETE FROM target_relation WHERE target = OLD.id;
  DELETE FROM target_agency WHERE target = OLD.id;
END;
CREATE TABLE instrument (
  -- Money or premises that a document promises. A subsidy is not a target.
  id             INTEGER PRIMARY KEY,
  code           TEXT NOT NULL UNIQUE,                     -- the document's code, a slash, the instrument's own code
  clause         INTEGER NOT NULL REFERENCES clause (id),
  kind           TEXT NOT NULL,
  name           TEXT NOT NULL,
  rate           REAL,
  rate_unit      INTEGER REFERENCES unit (id),
  rate_of        TEXT,                                     -- the base of the rate
  rate_bound     TEXT,
  amount         REAL,
  amount_unit    INTEGER REFERENCES unit (id),
  amount_bound   TEXT,
  per            TEXT NOT NULL DEFAULT 'not_said',         -- how often the amount is paid
  duration       REAL,
  duration_unit  INTEGER REFERENCES unit (id),
  beneficiary    TEXT,
  payer          TEXT,
  wording        TEXT NOT NULL,                            -- as the document writes it, no more
  note           TEXT,
  CONSTRAINT "kind: one of grant, matching_grant, fund, risk_pool, premises, tax, other"
    CHECK (kind IN ('grant', 'matching_grant', 'fund', 'risk_pool', 'premises', 'tax', 'other')),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "rate: a finite number" CHECK (abs(rate) < 9e999),
  CONSTRAINT "rate_unit: a unit with a rate, and none without" CHECK ((rate IS NULL) = (rate_unit IS NULL)),
  CONSTRAINT "rate_bound: one of exact, at_most, at_least with a rate, and none without" CHECK (
    CASE WHEN rate IS NULL THEN rate_bound IS NULL ELSE rate_bound IS NOT NULL AND rate_bound IN ('exact', 'at_most', 'at_least') END),
  CONSTRAINT "rate_of: none without a rate" CHECK (rate IS NOT NULL OR rate_of IS NULL),
  CONSTRAINT "amount: 0 or more" CHECK (amount >= 0 AND amount < 9e999),
  CONSTRAINT "amount_unit: a unit with an amount, and none without" CHECK ((amount IS NULL) = (amount_unit IS NULL)),
  CONSTRAINT "amount_bound: one of exact, at_most, at_least with an amount, and none without" CHECK (
    CASE WHEN amount IS NULL THEN amount_bound IS NULL ELSE amount_bound IS NOT NULL AND amount_bound IN ('exact', 'at_most', 'at_least') END),
  CONSTRAINT "per: one of once, year, total, not_said" CHECK (per IN ('once', 'year', 'total', 'not_said')),
  CONSTRAINT "duration: a number above 0" CHECK (duration > 0 AND duration < 9e999),
  CONSTRAINT "duration_unit: a unit with a duration, and none without" CHECK ((duration IS NULL) = (duration_unit IS NULL)),
  CONSTRAINT "wording: text that is not empty" CHECK (wording <> '')
) STRICT;
CREATE INDEX instrument_clause ON instrument (clause);

CREATE TRIGGER instrument_insert BEFORE INSERT ON instrument BEGIN
  SELECT RAISE(ABORT, 'code: the code of the clause''s document, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM clause c JOIN document d ON d.id = c.document WHERE c.id = NEW.clause AND substr(NEW.code, 1, length(d.code) + 1) = d.code || '/'
      AND length(NEW.code) > length(d.code) + 1 AND instr(substr(NEW.code, length(d.code) + 2), '/') = 0);
END;
CREATE TRIGGER instrument_update BEFORE UPDATE OF code, clause ON instrument
WHEN NEW.code IS NOT OLD.code OR NEW.clause IS NOT OLD.clause BEGIN
  SELECT RAISE(ABORT, 'code: the code of the clause''s document, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM clause c JOIN document d ON d.id = c.document WHERE c.id = NEW.clause AND substr(NEW.code, 1, length(d.code) + 1) = d.code || '/'
      AND length(NEW.code) > length(d.code) + 1 AND instr(substr(NEW.code, length(d.code) + 2), '/') = 0);
END;
CREATE TABLE origin (
  -- A file that was loaded: a policy document, named by the document's code, or a catalogue.
  code    TEXT PRIMARY KEY,
  kind    TEXT NOT NULL,
  title   TEXT,             -- a catalogue's
  note    TEXT,             -- a catalogue's
  schema  TEXT,             -- the file's $schema, for exports
  CONSTRAINT "kind: one of document, catalogue" CHECK (kind IN ('document', 'catalogue'))
) STRICT, WITHOUT ROWID;

CREATE TABLE declaration (
  -- The records that each file declares, in the file's order. A record that two files declare is removed when neither does any more.
  origin  TEXT NOT NULL REFERENCES origin (code) ON DELETE CASCADE,
  kind    TEXT NOT NULL,     -- unit, region, agency, …: a list of the file
  ord     INTEGER NOT NULL,
  code    TEXT NOT NULL,
  PRIMARY KEY (origin, kind, ord),
  UNIQUE (kind, code, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_name (
  -- Every name that a search can find: names, short names, aliases, titles, headings and attached texts. Kept by triggers.
  id    INTEGER PRIMARY KEY,
  kind  TEXT NOT NULL,     -- area, agency, indicator, document, clause
  ref   INTEGER NOT NULL,  -- the thing's id in its table
  slot  TEXT NOT NULL,     -- which name of the thing: name, alias 1, …
  name  TEXT NOT NULL,
  UNIQUE (kind, ref, slot)
) STRICT;

CREATE TABLE search_gram (
  -- Two neighbouring characters, or a name's last one, with their name: Chinese words of two characters are found by look-up.
  gram  TEXT NOT NULL,
  name  INTEGER NOT NULL REFERENCES search_name (id),
  PRIMARY KEY (gram, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_gram_name ON search_gram (name);

CREATE VIEW search_gram_expected AS
  -- The definition of search_gram.
  -- A long text is first cut into parts that overlap by a character, because substr takes time in proportion to the position.
  WITH RECURSIVE
    part(name, text, rest) AS (
      SELECT id, substr(lower(name), 1, 401), substr(lower(name), 401) FROM search_name
      UNION ALL SELECT name, substr(rest, 1, 401), substr(rest, 401) FROM part WHERE length(rest) > 1),
    cut(name, text, pairs, i) AS (
      SELECT name, text, length(text) - (length(rest) > 1), 1 FROM part
      UNION ALL SELECT name, text, pairs, i + 1 FROM cut WHERE i < pairs)
  SELECT DISTINCT substr(text, i, 2) AS gram, name FROM cut;

-- Most names are short and need no parts: for them this trigger is faster.
CREATE TRIGGER search_name_insert AFTER INSERT ON search_name WHEN length(lower(NEW.name)) <= 401 BEGIN
  INSERT OR IGNORE INTO search_gram (gram, name)
    SELECT substr(lower(NEW.name), i, 2), NEW.id FROM (
      WITH RECURSIVE cut(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM cut WHERE i < length(lower(NEW.name))) SELECT i FROM cut);
END;
CREATE TRIGGER search_name_insert_long AFTER INSERT ON search_name WHEN length(lower(NEW.name)) > 401 BEGIN
  INSERT INTO search_gram (gram, name)
    SELECT DISTINCT substr(text, i, 2), NEW.id FROM (
      WITH RECURSIVE
        part(text, rest) AS (
          SELECT substr(lower(NEW.name), 1, 401), substr(lower(NEW.name), 401)
          UNION ALL SELECT substr(rest, 1, 401), substr(rest, 401) FROM part WHERE length(rest) > 1),
        cut(text, pairs, i) AS (
          SELECT text, length(text) - (length(rest) > 1), 1 FROM part UNION ALL SELECT text, pairs, i + 1 FROM cut WHERE i < pairs)
      SELECT text, i FROM cut);
END;
CREATE TRIGGER search_name_update AFTER UPDATE OF name ON search_name WHEN NEW.name IS NOT OLD.name BEGIN
  DELETE FROM search_gram WHERE name = NEW.id;
  INSERT INTO search_gram (gram, name)
    SELECT DISTINCT substr(text, i, 2), NEW.id FROM (
      WITH RECURSIVE
        part(text, rest) AS (
          SELECT substr(lower(NEW.name), 1, 401), substr(lower(NEW.name), 401)
          UNION ALL SELECT substr(rest, 1, 401), substr(rest, 401) FROM part WHERE length(rest) > 1),
        cut(text, pairs, i) AS (
          SELECT text, length(text) - (length(rest) > 1), 1 FROM part UNION ALL SELECT text, pairs, i + 1 FROM cut WHERE i < pairs)
      SELECT text, i FROM cut);
END;

CREATE TRIGGER search_name_delete BEFORE DELETE ON search_name BEGIN DELETE FROM search_gram WHERE name = OLD.id; END;

CREATE VIEW search_entry AS
  -- Write-only: INSERT a name to replace the one in its slot; a null or empty name empties the slot.
  SELECT NULL AS kind, NULL AS ref, NULL AS slot, NULL AS name WHERE 0;
CREATE TRIGGER search_entry_insert INSTEAD OF INSERT ON search_entry BEGIN
  DELETE FROM search_name WHERE kind = NEW.kind AND ref = NEW.ref AND slot = NEW.slot;
  INSERT INTO search_name (kind, ref, slot, name) SELECT NEW.kind, NEW.ref, NEW.slot, NEW.name WHERE NEW.name <> '';
END;

CREATE TRIGGER search_area_insert AFTER INSERT ON area BEGIN
  INSERT INTO search_entry VALUES ('area', NEW.id, 'name', NEW.name), ('area', NEW.id, 'name_en', NEW.name_en);
END;
CREATE TRIGGER search_area_update AFTER UPDATE OF name, name_en ON area
WHEN NEW.name IS NOT OLD.name OR NEW.name_en IS NOT OLD.name_en BEGIN
  INSERT INTO search_entry VALUES ('area', NEW.id, 'name', NEW.name), ('area', NEW.id, 'name_en', NEW.name_en);
END;
CREATE TRIGGER search_area_delete AFTER DELETE ON area BEGIN DELETE FROM search_name WHERE kind = 'area' AND ref = OLD.id; END;
CREATE TRIGGER search_area_alias_insert AFTER INSERT ON area_alias BEGIN
  INSERT INTO search_entry VALUES ('area', NEW.area, 'alias ' || NEW.ord, NEW.name);
END;
CREATE TRIGGER search_area_alias_update AFTER UPDATE ON area_alias
WHEN NEW.area IS NOT OLD.area OR NEW.ord IS NOT OLD.ord OR NEW.name IS NOT OLD.name BEGIN
  INSERT INTO search_entry VALUES ('area', OLD.area, 'alias ' || OLD.ord, NULL), ('area', NEW.area, 'alias ' || NEW.ord, NEW.name);
END;
CREATE TRIGGER search_area_alias_delete AFTER DELETE ON area_alias BEGIN
  INSERT INTO search_entry VALUES ('area', OLD.area, 'alias ' || OLD.ord, NULL);
END;
CREATE TRIGGER search_agency_insert AFTER INSERT ON agency BEGIN
  INSERT INTO search_entry VALUES ('agency', NEW.id, 'name', NEW.name), ('agency', NEW.id, 'short_name', NEW.short_name);
END;
CREATE TRIGGER search_agency_update AFTER UPDATE OF name, short_name ON agency
WHEN NEW.name IS NOT OLD.name OR NEW.short_name IS NOT OLD.short_name BEGIN
  INSERT INTO search_entry VALUES ('agency', NEW.id, 'name', NEW.name), ('agency', NEW.id, 'short_name', NEW.short_name);
END;
CREATE TRIGGER search_agency_delete AFTER DELETE ON agency BEGIN DELETE FROM search_name WHERE kind = 'agency' AND ref = OLD.id; END;
CREATE TRIGGER search_indicator_insert AFTER INSERT ON indicator BEGIN
  INSERT INTO search_entry VALUES ('indicator', NEW.id, 'name', NEW.name), ('indicator', NEW.id, 'name_en', NEW.name_en);
END;
CREATE TRIGGER search_indicator_update AFTER UPDATE OF name, name_en ON indicator
WHEN NEW.name IS NOT OLD.name OR NEW.name_en IS NOT OLD.name_en BEGIN
  INSERT INTO search_entry VALUES ('indicator', NEW.id, 'name', NEW.name), ('indicator', NEW.id, 'name_en', NEW.name_en);
END;
CREATE TRIGGER search_indicator_delete AFTER DELETE ON indicator BEGIN
  DELETE FROM search_name WHERE kind = 'indicator' AND ref = OLD.id;
END;
CREATE TRIGGER search_indicator_alias_insert AFTER INSERT ON indicator_alias BEGIN
  INSERT INTO search_entry VALUES ('indicator', NEW.indicator, 'alias ' || NEW.ord, NEW.name);
END;
CREATE TRIGGER search_indicator_alias_update AFTER UPDATE ON indicator_alias
WHEN NEW.indicator IS NOT OLD.indicator OR NEW.ord IS NOT OLD.ord OR NEW.name IS NOT OLD.name BEGIN
  INSERT INTO search_entry VALUES
    ('indicator', OLD.indicator, 'alias ' || OLD.ord, NULL), ('indicator', NEW.indicator, 'alias ' || NEW.ord, NEW.name);
END;
CREATE TRIGGER search_indicator_alias_delete AFTER DELETE ON indicator_alias BEGIN
  INSERT INTO search_entry VALUES ('indicator', OLD.indicator, 'alias ' || OLD.ord, NULL);
END;
CREATE TRIGGER search_document_insert AFTER INSERT ON document BEGIN
  INSERT INTO search_entry VALUES
    ('document', NEW.id, 'title', NEW.title), ('document', NEW.id, 'title_en', NEW.title_en), ('document', NEW.id, 'number', NEW.number);
END;
CREATE TRIGGER search_document_update AFTER UPDATE OF title, title_en, number ON document
WHEN NEW.title IS NOT OLD.title OR NEW.title_en IS NOT OLD.title_en OR NEW.number IS NOT OLD.number BEGIN
  INSERT INTO search_entry VALUES
    ('document', NEW.id, 'title', NEW.title), ('document', NEW.id, 'title_en', NEW.title_en), ('document', NEW.id, 'number', NEW.number);
END;
CREATE TRIGGER search_document_delete AFTER DELETE ON document BEGIN
  DELETE FROM search_name WHERE kind = 'document' AND ref = OLD.id;
END;
CREATE TRIGGER search_clause_insert AFTER INSERT ON clause BEGIN
  DELETE FROM search_name WHERE kind = 'clause' AND ref = NEW.id AND slot = 'heading';
  INSERT INTO search_name (kind, ref, slot, name) VALUES ('clause', NEW.id, 'heading', NEW.heading);
END;
CREATE TRIGGER search_clause_update AFTER UPDATE OF heading ON clause WHEN NEW.heading IS NOT OLD.heading BEGIN
  INSERT INTO search_entry VALUES ('clause', NEW.id, 'heading', NEW.heading);
END;
CREATE TRIGGER search_clause_delete AFTER DELETE ON clause BEGIN DELETE FROM search_name WHERE kind = 'clause' AND ref = OLD.id; END;
CREATE TRIGGER search_clause_text_insert AFTER INSERT ON clause_text BEGIN
  INSERT INTO search_entry VALUES ('clause', NEW.clause, 'text', NEW.text);
END;
CREATE TRIGGER search_clause_text_update AFTER UPDATE ON clause_text WHEN NEW.clause IS NOT OLD.clause OR NEW.text IS NOT OLD.text BEGIN
  INSERT INTO search_entry VALUES ('clause', OLD.clause, 'text', NULL), ('clause', NEW.clause, 'text', NEW.text);
END;
CREATE TRIGGER search_clause_text_delete AFTER DELETE ON clause_text BEGIN
  INSERT INTO search_entry VALUES ('clause', OLD.clause, 'text', NULL);
END;

CREATE VIEW search_result AS
  -- Every name with the code of the thing that it names. To search in SQL: WHERE instr(name, '孵化器'); in a large file add, for a look-up,
  -- AND id IN (SELECT name FROM search_gram WHERE gram = '孵化').
  SELECT s.id, s.kind,
         CASE s.kind
           WHEN 'area' THEN (SELECT code FROM area WHERE area.id = s.ref)
           WHEN 'agency' THEN (SELECT code FROM agency WHERE agency.id = s.ref)
           WHEN 'indicator' THEN (SELECT code FROM indicator WHERE indicator.id = s.ref)
           WHEN 'document' THEN (SELECT code FROM document WHERE document.id = s.ref)
           ELSE (SELECT code FROM clause WHERE clause.id = s.ref) END AS code,
         s.slot, s.name
  FROM search_name s;

CREATE VIEW search_name_expected AS
  -- The definition of search_name.
  SELECT 'area' AS kind, id AS ref, 'name' AS slot, name AS name FROM area
  UNION ALL SELECT 'area', id, 'name_en', name_en FROM area WHERE name_en <> ''
  UNION ALL SELECT 'area', area, 'alias ' || ord, name FROM area_alias
  UNION ALL SELECT 'agency', id, 'name', name FROM agency
  UNION ALL SELECT 'agency', id, 'short_name', short_name FROM agency WHERE short_name <> ''
  UNION ALL SELECT 'indicator', id, 'name', name FROM indicator
  UNION ALL SELECT 'indicator', id, 'name_en', name_en FROM indicator WHERE name_en <> ''
  UNION ALL SELECT 'indicator', indicator, 'alias ' || ord, name FROM indicator_alias
  UNION ALL SELECT 'document', id, 'title', title FROM document
  UNION ALL SELECT 'document', id, 'title_en', title_en FROM document WHERE title_en <> ''
  UNION ALL SELECT 'document', id, 'number', number FROM document WHERE number <> ''
  UNION ALL SELECT 'clause', id, 'heading', heading FROM clause
  UNION ALL SELECT 'clause', clause, 'text', text FROM clause_text WHERE text <> '';
CREATE TABLE source (
  -- A source of figures.
  id         INTEGER PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,               -- 苏州工业园区管理委员会网站
  synthetic  INTEGER NOT NULL DEFAULT 0,  -- 1: made up, for tests and demonstrations
  note       TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "synthetic: true or false" CHECK (synthetic IN (0, 1))
) STRICT;
-- The source of figures that name none.
INSERT INTO source (id, code, name) VALUES (0, 'unstated', '未注明来源');
-- Checks references, because the sqlite3 program does not enforce them by default.
CREATE TRIGGER source_unstated_delete BEFORE DELETE ON source WHEN OLD.id = 0 BEGIN
  SELECT RAISE(ABORT, 'source: another one than unstated, which the schema itself brings');
END;
CREATE TRIGGER source_unstated_update BEFORE UPDATE OF id, code ON source WHEN OLD.id = 0 AND (NEW.id <> 0 OR NEW.code <> 'unstated') BEGIN
  SELECT RAISE(ABORT, 'source: another one than unstated, which the schema itself brings');
END;

CREATE TABLE observation (
  -- A reported figure [SDMX]. A revision is a row of a later vintage and never overwrites; nor does one source overwrite another. A missing
  -- figure has no row, or one whose status says so. For an indicator, period and area the newest vintage counts that is not a forecast. If
  -- several sources have one of the same day, the source with the greatest id counts, which was added last; unstated never counts beside a
  -- named source. By hand write to observation_entry, or here and then INSERT INTO figure_refresh VALUES (NULL), which updates what depends
  -- on it. The lists below do not use IN: SQLite would build a table for them for every row written, which takes four times as long.
  indicator  INTEGER NOT NULL REFERENCES indicator (id),
  period     INTEGER NOT NULL REFERENCES period (id),
  area       INTEGER NOT NULL REFERENCES area (id),
  vintage    INTEGER NOT NULL,                 -- the day from which it was known, in days since 1970-01-01; date(vintage * 86400, 'unixepoch')
  value      REAL,                             -- in the indicator's unit; null when the status says that it is missing
  bound      TEXT,                             -- null: exact; else over (超), under (不足) or about (约), as the source says
  status     TEXT NOT NULL DEFAULT 'A',        -- SDMX OBS_STATUS
  source     INTEGER NOT NULL DEFAULT 0 REFERENCES source (id),  -- 0: unstated
  unit       INTEGER REFERENCES unit (id),     -- the unit as published; null: the indicator's
  note       TEXT,
  PRIMARY KEY (indicator, period, area, vintage, source),
  CONSTRAINT "value: a finite number" CHECK (abs(value) < 9e999),
  CONSTRAINT "value: none with a status that says it is missing (H, L, M, O, Q), one with any other"
    CHECK ((value IS NULL) = (status = 'H' OR status = 'L' OR status = 'M' OR status = 'O' OR status = 'Q')),
  CONSTRAINT "bound: one of over, under, about, beside a value"
    CHECK (bound IS NULL OR (value IS NOT NULL AND (bound = 'over' OR bound = 'under' OR bound = 'about'))),
  CONSTRAINT "status: one of A, B, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, V, W"
    CHECK (length(status) = 1 AND status BETWEEN 'A' AND 'W' AND status <> 'C' AND status <> 'R' AND status <> 'T')
) STRICT, WITHOUT ROWID;

-- Figures are stored in the indicator's unit: another unit would change what they mean.
CREATE TRIGGER observation_indicator_unit BEFORE UPDATE OF unit ON indicator WHEN NEW.unit <> OLD.unit BEGIN
  SELECT RAISE(ABORT, 'unit: the one in which its figures are kept, as long as it has any') FROM observation WHERE indicator = OLD.id LIMIT 1;
END;
CREATE TRIGGER observation_unit_factor BEFORE UPDATE OF factor, dimension, change_only ON unit
WHEN NEW.factor <> OLD.factor OR NEW.dimension <> OLD.dimension OR NEW.change_only <> OLD.change_only BEGIN
  SELECT RAISE(ABORT, 'factor: the one by which its figures have been converted, as long as there are any') FROM observation
  WHERE unit = OLD.id OR indicator IN (SELECT id FROM indicator WHERE OLD.id = indicator.unit) LIMIT 1;
END;
-- Deletes dependent rows, because the sqlite3 program does not enforce references by default: a later row with the same id would inherit them.
CREATE TRIGGER observation_indicator_delete BEFORE DELETE ON indicator BEGIN
  SELECT RAISE(ABORT, 'indicator: one without figures') FROM observation WHERE indicator = OLD.id LIMIT 1;
END;
CREATE TRIGGER observation_area_delete BEFORE DELETE ON area BEGIN
  SELECT RAISE(ABORT, 'area: one without figures') FROM indicator_period x JOIN observation o ON o.indicator = x.indicator AND o.period = x.period
    AND o.area = OLD.id LIMIT 1;
END;

CREATE VIEW observation_entry AS
  -- An observation with codes and days, to read and to write by hand: INSERT and DELETE. vintage defaults to today, unit to the indicator's,
  -- source to unstated; value is in unit. INSERT OR REPLACE overwrites a source's own figure of the day.
  SELECT i.code AS indicator, a.code AS area, p.code AS period, o.value AS value,
         own.code AS unit, coalesce(published.code, own.code) AS unit_published, o.bound AS bound, o.status AS status,
         s.code AS source, date(o.vintage * 86400, 'unixepoch') AS vintage, o.note AS note
  FROM observation o
  JOIN indicator i ON i.id = o.indicator
  JOIN unit own ON own.id = i.unit
  JOIN area a ON a.id = o.area
  JOIN period p ON p.id = o.period
  LEFT JOIN unit published ON published.id = o.unit
  LEFT JOIN source s ON s.id = o.source;

CREATE TRIGGER observation_entry_insert INSTEAD OF INSERT ON observation_entry BEGIN
  SELECT RAISE(ABORT, 'indicator: the code of an indicator') WHERE NOT EXISTS (SELECT 1 FROM indicator WHERE code = NEW.indicator);
  SELECT RAISE(ABORT, 'area: the code of a region, park or group') WHERE NOT EXISTS (SELECT 1 FROM area WHERE code = NEW.area);
  SELECT RAISE(ABORT, 'period: the code of a period') WHERE NOT EXISTS (SELECT 1 FROM period WHERE code = NEW.period);
  SELECT RAISE(ABORT, 'source: the code of a source') WHERE NEW.source IS NOT NULL AND NOT EXISTS (SELECT 1 FROM source WHERE code = NEW.source);
  SELECT RAISE(ABORT, 'unit: a unit of the indicator''s dimension') WHERE NEW.unit IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM unit u JOIN indicator i ON i.code = NEW.indicator JOIN unit own ON own.id = i.unit
    WHERE u.code = NEW.unit AND u.dimension = own.dimension AND u.change_only = own.change_only);
  SELECT RAISE(ABORT, 'vintage: a day as YYYY-MM-DD') WHERE NEW.vintage IS NOT NULL
    AND CASE WHEN NEW.vintage GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(NEW.vintage, '+0 days'), '') <> NEW.vintage ELSE 1 END;
  INSERT INTO observation (indicator, period, area, vintage, value, bound, status, source, unit, note)
    SELECT i.id, (SELECT id FROM period WHERE code = NEW.period), (SELECT id FROM area WHERE code = NEW.area),
           CAST(julianday(coalesce(NEW.vintage, (SELECT known_on FROM clock))) - 2440587.5 AS INTEGER),
           CASE WHEN u.id <> own.id THEN NEW.value * (u.factor / own.factor) ELSE NEW.value END,
           NEW.bound, coalesce(NEW.status, CASE WHEN NEW.value IS NULL THEN 'O' ELSE 'A' END),
           (SELECT id FROM source WHERE code = coalesce(NEW.source, 'unstated')),
           CASE WHEN u.id <> own.id THEN u.id END, NEW.note
    FROM indicator i JOIN unit own ON own.id = i.unit LEFT JOIN unit u ON u.code = NEW.unit
    WHERE i.code = NEW.indicator;
  INSERT INTO figure_refresh VALUES (NULL);
END;
CREATE TRIGGER observation_entry_delete INSTEAD OF DELETE ON observation_entry BEGIN
  DELETE FROM observation WHERE indicator = (SELECT id FROM indicator WHERE code = OLD.indicator)
    AND period = (SELECT id FROM period WHERE code = OLD.period) AND area = (SELECT id FROM area WHERE code = OLD.area)
    AND vintage = CAST(julianday(OLD.vintage) - 2440587.5 AS INTEGER) AND source = (SELECT id FROM source WHERE code = OLD.source);
  INSERT INTO figure_refresh VALUES (NULL);
END;
CREATE VIEW clock_number AS
  -- The clock in numbers: day is known_on in days since 1970-01-01, as vintages are counted, month is as_of's in months since year 0, as
  -- period.id / 16 counts them.
  SELECT as_of AS as_of,
         CAST(julianday(known_on) - 2440587.5 AS INTEGER) AS day,
         CAST(substr(as_of, 1, 4) AS INTEGER) * 12 + CAST(substr(as_of, 6, 2) AS INTEGER) - 1 AS month
  FROM clock;
-- The figures that count: reported ones, and those that follow from them. They are kept with the days on which each counts, so that a
-- question about any day is one look-up, and are brought up to date for what has changed.

CREATE TABLE figure_kept (
  -- A figure that counts, from known_from to the day before known_to: reported; or derived, accumulated from shorter periods, aggregated from
  -- members. Kept by INSERT INTO figure_refresh VALUES (NULL), and never the only copy: VALUES (0) makes it anew. As in observation, no IN.
  indicator   INTEGER NOT NULL,
  period      INTEGER NOT NULL,
  area        INTEGER NOT NULL,
  known_from  INTEGER NOT NULL,  -- its vintage: the day from which it counts, in days since 1970-01-01, as in observation
  known_to    INTEGER NOT NULL,  -- the day from which it counts no more; 9999999 for none
  value       REAL NOT NULL,     -- in the indicator's unit
  how         TEXT,              -- null: reported
  bound       TEXT,              -- of a reported one, as in observation
  source      INTEGER,           -- the same
  differs     INTEGER NOT NULL,  -- 1: it, or a figure that it follows from, has another definition (OBS_STATUS D)
  PRIMARY KEY (indicator, period, area, known_from),
  CONSTRAINT "how: null, or one of derived, accumulated, aggregated" CHECK (how = 'derived' OR how = 'accumulated' OR how = 'aggregated')
) STRICT, WITHOUT ROWID;

CREATE VIEW figure_current AS
  -- The figures that count on the clock's day.
  SELECT indicator AS indicator, period AS period, area AS area, known_from AS known_from, known_to AS known_to, value AS value, how AS how,
         bound AS bound, source AS source, differs AS differs
  FROM figure_kept WHERE known_from <= (SELECT day FROM clock_number) AND known_to > (SELECT day FROM clock_number);

CREATE VIEW figure AS
  -- The figure that counts today for an indicator, area and period, in the indicator's unit: reported first, else what follows from others.
  -- A forecast is no figure, nor is a row that says that the value is missing. indicator_period says which periods are to be looked up.
  SELECT i.code AS indicator_code, a.code AS area_code, p.code AS period, f.value AS value, u.code AS unit, coalesce(f.how, 'reported') AS how,
         date(f.known_from * 86400, 'unixepoch') AS vintage
  FROM indicator i
  JOIN unit u ON u.id = i.unit
  JOIN indicator_period x ON x.indicator = i.id
  JOIN period p ON p.id = x.period
  JOIN figure_current f ON f.indicator = x.indicator AND f.period = x.period
  JOIN area a ON a.id = f.area;

CREATE TABLE indicator_period (
  -- Which periods an indicator has any figure for, so that the newest one is found without looking at every period. Kept with figure_kept.
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  PRIMARY KEY (indicator, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_dirty (
  -- The figures that may have changed since figure_kept was brought up to date, they and what follows from them. Area 0: of all areas.
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  area       INTEGER NOT NULL,
  PRIMARY KEY (indicator, period, area)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- What is reported

CREATE VIEW figure_reported AS
  -- Which of the figures reported counts: the newest vintage that is no forecast; of one day's, that of the source with the greatest id. One
  -- without a value counts as none.
  SELECT o.indicator AS indicator, o.period AS period, o.area AS area, o.vintage AS known_from,
         coalesce((SELECT n.vintage FROM observation n WHERE n.indicator = o.indicator AND n.period = o.period AND n.area = o.area
                     AND n.vintage > o.vintage AND n.status <> 'F' ORDER BY n.vintage LIMIT 1), 9999999) AS known_to,
         o.value AS value, o.bound AS bound, o.source AS source, CASE o.status WHEN 'D' THEN 1 ELSE 0 END AS differs
  FROM observation o
  WHERE o.value IS NOT NULL AND o.status <> 'F' AND NOT EXISTS (
    SELECT 1 FROM observation n WHERE n.indicator = o.indicator AND n.period = o.period AND n.area = o.area AND n.vintage = o.vintage
      AND n.source > o.source AND n.status <> 'F');

-- ---------------------------------------------------------------- What follows from what

CREATE TABLE derivation_depth (
  -- How many derivations lie below an indicator: what it follows from is made before it. Kept by triggers.
  indicator  INTEGER PRIMARY KEY,
  depth      INTEGER NOT NULL
) STRICT;

CREATE VIEW derivation_depth_expected AS
  -- The definition that derivation_depth equals.
  WITH RECURSIVE down(indicator, operand, depth) AS (
    SELECT id, id, 0 FROM indicator
    UNION
    SELECT d.indicator, CASE b.second WHEN 0 THEN i.derived_from ELSE i.derived_with END, d.depth + 1
    FROM down d JOIN indicator i ON i.id = d.operand CROSS JOIN (SELECT 0 AS second UNION ALL SELECT 1) b
    WHERE CASE b.second WHEN 0 THEN i.derived_from ELSE i.derived_with END IS NOT NULL AND d.depth < 99)
  SELECT indicator AS indicator, max(depth) AS depth FROM down GROUP BY indicator;

CREATE VIEW period_part AS
  -- A longer period and a shorter one within it, in one year: whether it ends with it, and whether such parts divide it.
  SELECT w.id AS whole, p.id AS part,
         CASE WHEN w.id / 16 = p.id / 16 THEN 1 ELSE 0 END AS is_last,
         CASE WHEN p.months IN (1, 3, 6) AND w.months % p.months = 0 THEN 1 ELSE 0 END AS divides
  FROM period p
  JOIN period w ON w.id > p.id AND w.id < (p.id / 192 + 1) * 192 AND p.id >= (w.id / 192) * 192 AND w.months > p.months
    AND w.id / 16 - w.months <= p.id / 16 - p.months;

CREATE TABLE length_asked (
  -- The lengths of period, in months, into which shorter ones are accumulated: a year, and every one for which some target is due or has its
  -- baseline. Kept by triggers.
  months  INTEGER PRIMARY KEY
) STRICT;
INSERT INTO length_asked (months) VALUES (12);

CREATE VIEW length_asked_expected AS
  -- The definition that length_asked equals.
  SELECT 12 AS months
  UNION SELECT period_to % 16 FROM target WHERE period_to IS NOT NULL
  UNION SELECT baseline_period % 16 FROM target WHERE baseline_period IS NOT NULL;

CREATE TABLE group_asked (
  -- The groups of whose figure of an indicator some target speaks, be it through what it follows from: bound as one, or a reference. Kept by
  -- triggers.
  indicator   INTEGER NOT NULL,
  area_group  INTEGER NOT NULL,
  PRIMARY KEY (indicator, area_group)
) STRICT, WITHOUT ROWID;

CREATE VIEW target_group AS
  -- The groups of which a target speaks as one.
  SELECT t.id AS target, t.indicator AS indicator, t.area AS area_group FROM target t JOIN area_group g ON g.id = t.area AND t.quantifier = 'whole'
  UNION
  SELECT t.id, t.indicator, t.reference_area FROM target t JOIN area_group g ON g.id = t.reference_area;

CREATE VIEW indicator_step AS
  -- Every indicator with those whose figures of the same area it follows from at once.
  SELECT i.id AS indicator, i.derived_from AS operand FROM indicator i
  WHERE i.derivation IN ('ratio', 'growth', 'difference') AND i.derived_from IS NOT NULL
  UNION ALL
  SELECT i.id, i.derived_with FROM indicator i
  WHERE coalesce(i.denominator_at, 'same') = 'same' AND i.derived_with IS NOT NULL;

CREATE VIEW indicator_below AS
  -- The same at every depth, and itself.
  WITH RECURSIVE below(indicator, operand) AS (
    SELECT id, id FROM indicator
    UNION
    SELECT w.indicator, s.operand FROM below w JOIN indicator_step s ON s.indicator = w.operand)
  SELECT indicator AS indicator, operand AS operand FROM below;

CREATE VIEW group_asked_expected AS
  -- The definition that group_asked equals.
  SELECT DISTINCT b.operand AS indicator, t.area_group AS area_group
  FROM (SELECT DISTINCT indicator, area_group FROM target_group) t JOIN indicator_below b ON b.indicator = t.indicator;

CREATE TABLE figure_touched (
  -- The figures that are being made anew. Empty between refreshes. Area 0: of all areas; each of them that may follow is then listed.
  stage      INTEGER NOT NULL,  -- depth of the indicator * 16 + months of the period; -1: nothing is to be made
  is_group   INTEGER NOT NULL,
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  area       INTEGER NOT NULL,
  PRIMARY KEY (stage, is_group, indicator, period, area)
) STRICT, WITHOUT ROWID;

CREATE VIEW figure_walk AS
  -- Everything that follows from what is dirty: of the same area, the next year's growth, shares of a region, ranks and counts, sums of groups,
  -- longer periods. What can only be reported has no stage (-1): it has been laid down already. The hints have the planner begin with what is
  -- being walked.
  WITH RECURSIVE walk(indicator, period, area) AS (
    SELECT indicator, period, area FROM figure_dirty
    UNION
    SELECT f.id, w.period, CASE WHEN f.derivation = 'rank' THEN 0 ELSE w.area END
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.derived_from = w.indicator AND f.derivation <> 'count_over'
    UNION
    SELECT f.id, w.period + 192, w.area
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.derived_from = w.indicator AND f.derivation = 'growth'
    UNION
    SELECT f.id, w.period, w.area
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.derived_with = w.indicator
      AND (w.area = 0 OR coalesce(f.denominator_at, 'same') = 'same')
    UNION
    SELECT f.id, w.period, n.area
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.derived_with = w.indicator AND f.denominator_at <> 'same'
    CROSS JOIN region up ON up.id = w.area AND up.level = CASE f.denominator_at WHEN 'city' THEN 'prefecture' ELSE f.denominator_at END
    CROSS JOIN figure_kept n ON n.indicator = f.derived_from AND n.period = +w.period
    CROSS JOIN area_region at ON at.area = n.area
    CROSS JOIN region_within r ON r.region = at.region AND r.within = up.id
    UNION
    SELECT g.indicator, w.period, g.area_group
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.derived_from = w.indicator AND f.derivation = 'count_over'
    CROSS JOIN group_asked g ON g.indicator = f.id
    WHERE w.area = 0 OR EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = g.area_group AND m.member = w.area)
    UNION
    SELECT w.indicator, w.period, g.area_group
    FROM walk w CROSS JOIN area_member m ON likelihood(w.period > 0, 0.0000001) AND m.member = w.area
    CROSS JOIN group_asked g ON g.indicator = w.indicator AND g.area_group = m.area_group
    UNION
    SELECT w.indicator, q.whole, w.area
    FROM walk w CROSS JOIN indicator f ON likelihood(w.period > 0, 0.0000001) AND f.id = w.indicator AND f.aggregation_time <> 'none' AND w.period % 16 < 12
    CROSS JOIN period_part q ON q.part = w.period AND CASE f.aggregation_time WHEN 'last' THEN q.is_last ELSE q.divides END = 1
    WHERE q.whole % 16 IN (SELECT months FROM length_asked))
  SELECT CASE WHEN g.id IS NULL AND w.area <> 0 AND i.derivation IS NULL AND (i.aggregation_time = 'none' OR NOT EXISTS (
                SELECT 1 FROM indicator_period x WHERE x.indicator = w.indicator AND x.period >= (w.period / 192) * 192 AND x.period < w.period
                  AND x.period % 16 < w.period % 16))
              THEN -1 ELSE d.depth * 16 + w.period % 16 END AS stage,
         CASE WHEN g.id IS NULL THEN 0 ELSE 1 END AS is_group, w.indicator AS indicator, w.period AS period, w.area AS area
  FROM walk w
  JOIN indicator i ON i.id = w.indicator
  JOIN derivation_depth d ON d.indicator = w.indicator
  LEFT JOIN area_group g ON g.id = w.area;

CREATE VIEW figure_listed AS
  -- All figures that may follow, of the indicators and periods of which all areas are touched at the stage.
  SELECT t.stage AS stage, t.indicator AS indicator, t.period AS period, n.area AS area
  FROM figure_stage s
  CROSS JOIN figure_touched t ON t.stage = s.stage AND t.area = 0
  CROSS JOIN indicator i ON i.id = t.indicator AND i.derived_from IS NOT NULL AND i.derivation <> 'count_over'
  CROSS JOIN figure_kept n ON n.indicator = i.derived_from AND n.period = t.period
  UNION
  SELECT t.stage, t.indicator, t.period, n.area
  FROM figure_stage s
  CROSS JOIN figure_touched t ON t.stage = s.stage AND t.area = 0
  CROSS JOIN indicator i ON i.id = t.indicator AND i.aggregation_time <> 'none'
  CROSS JOIN period_part q ON q.whole = t.period AND CASE i.aggregation_time WHEN 'last' THEN q.is_last ELSE q.divides END = 1
  CROSS JOIN figure_kept n ON n.indicator = t.indicator AND n.period = +q.part
  UNION
  SELECT t.stage, t.indicator, t.period, g.area_group
  FROM figure_stage s
  CROSS JOIN figure_touched t ON t.stage = s.stage AND t.area = 0
  CROSS JOIN group_asked g ON g.indicator = t.indicator;

-- ---------------------------------------------------------------- One stage

CREATE TABLE figure_stage (
  -- The stage at hand, one row while there is one: first with what is no group, then with groups.
  stage     INTEGER NOT NULL,
  is_group  INTEGER NOT NULL
) STRICT;

CREATE VIEW figure_due AS
  -- The figures that are made anew at the stage at hand.
  SELECT t.indicator AS indicator, t.period AS period, t.area AS area
  FROM figure_stage s CROSS JOIN figure_touched t ON t.stage = s.stage AND t.is_group = s.is_group AND t.area <> 0;

CREATE TABLE figure_candidate (
  -- Ways in which the stage's figures may come: of those that have one on a day, the one of the lowest rank is taken. Empty between stages.
  indicator   INTEGER NOT NULL,
  period      INTEGER NOT NULL,
  area        INTEGER NOT NULL,
  rank        INTEGER NOT NULL,  -- reported first, then derived, then accumulated, of the longest parts first, then aggregated
  known_from  INTEGER NOT NULL,
  known_to    INTEGER NOT NULL,
  value       REAL NOT NULL,
  how         TEXT,
  bound       TEXT,
  source      INTEGER,
  differs     INTEGER NOT NULL,
  PRIMARY KEY (indicator, period, area, rank, known_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_work (
  -- What a figure is put together from: members, or shorter periods, and the days on which each counts. Empty between stages.
  indicator       INTEGER NOT NULL,
  period          INTEGER NOT NULL,
  area            INTEGER NOT NULL,
  rank            INTEGER NOT NULL,  -- of the candidate that they make
  part_period     INTEGER NOT NULL,
  part_area       INTEGER NOT NULL,
  known_from      INTEGER NOT NULL,
  known_to        INTEGER NOT NULL,
  value           REAL NOT NULL,
  bound           TEXT,
  differs         INTEGER NOT NULL,
  PRIMARY KEY (indicator, period, area, rank, part_period, part_area, known_from)
) STRICT, WITHOUT ROWID;

CREATE VIEW figure_ratio AS
  -- A ratio, on the days on which both of its figures count.
  SELECT t.indicator AS indicator, t.period AS period, t.area AS area, max(n.known_from, d.known_from) AS known_from,
         min(n.known_to, d.known_to) AS known_to, n.value * nu.factor / (d.value * du.factor) / u.factor AS value, max(n.differs, d.differs) AS differs
  FROM figure_due t
  CROSS JOIN indicator i ON i.id = t.indicator AND i.derivation = 'ratio'
  CROSS JOIN unit u ON u.id = i.unit
  CROSS JOIN indicator ni ON ni.id = i.derived_from CROSS JOIN unit nu ON nu.id = ni.unit
  CROSS JOIN indicator di ON di.id = i.derived_with CROSS JOIN unit du ON du.id = di.unit
  CROSS JOIN figure_kept n ON n.indicator = i.derived_from AND n.period = t.period AND n.area = t.area
  CROSS JOIN figure_kept d ON d.indicator = i.derived_with AND d.period = t.period
    AND d.area = CASE i.denominator_at WHEN 'same' THEN t.area ELSE (
      SELECT up.id FROM area_region at JOIN region_within w ON w.region = at.region JOIN region up ON up.id = w.within
      WHERE at.area = t.area AND up.level = CASE i.denominator_at WHEN 'city' THEN 'prefecture' ELSE i.denominator_at END) END
    AND d.known_from < n.known_to AND d.known_to > n.known_from
  WHERE d.value <> 0;

CREATE VIEW figure_growth AS
  -- Growth on the year before. A rate of growth has no meaning from nothing or less.
  SELECT t.indicator AS indicator, t.period AS period, t.area AS area, max(n.known_from, b.known_from) AS known_from,
         min(n.known_to, b.known_to) AS known_to, (n.value / b.value - 1.0) / u.factor AS value, max(n.differs, b.differs) AS differs
  FROM figure_due t
  CROSS JOIN indicator i ON i.id = t.indicator AND i.derivation = 'growth' AND i.levels_comparable = 1
  CROSS JOIN unit u ON u.id = i.unit
  CROSS JOIN figure_kept n ON n.indicator = i.derived_from AND n.period = t.period AND n.area = t.area
  CROSS JOIN figure_kept b ON b.indicator = i.derived_from AND b.period = t.period - 192 AND b.area = t.area
    AND b.known_from < n.known_to AND b.known_to > n.known_from
  WHERE b.value > 0;

CREATE VIEW figure_difference AS
  -- One indicator less another.
  SELECT t.indicator AS indicator, t.period AS period, t.area AS area, max(n.known_from, s.known_from) AS known_from,
         min(n.known_to, s.known_to) AS known_to, (n.value * nu.factor - s.value * su.factor) / u.factor AS value, max(n.differs, s.differs) AS differs
  FROM figure_due t
  CROSS JOIN indicator i ON i.id = t.indicator AND i.derivation = 'difference'
  CROSS JOIN unit u ON u.id = i.unit
  CROSS JOIN indicator ni ON ni.id = i.derived_from CROSS JOIN unit nu ON nu.id = ni.unit
  CROSS JOIN indicator si ON si.id = i.derived_with CROSS JOIN unit su ON su.id = si.unit
  CROSS JOIN figure_kept n ON n.indicator = i.derived_from AND n.period = t.period AND n.area = t.area
  CROSS JOIN figure_kept s ON s.indicator = i.derived_with AND s.period = t.period AND s.area = t.area
    AND s.known_from < n.known_to AND s.known_to > n.known_from;

CREATE VIEW figure_rank AS
  -- A rank among those whose figure counts on the day, in a named group among all its members; equals share the better rank.
  SELECT indicator, period, area, known_from, known_to, value, differs
  FROM (
    SELECT indicator AS indicator, period AS period, area AS area, known_from AS known_from, known_to AS known_to,
           1.0 * rank() OVER (PARTITION BY indicator, period, known_from, peers ORDER BY CASE WHEN direction = 'decrease' THEN value ELSE -value END) AS value,
           max(differs) OVER (PARTITION BY indicator, period, known_from, peers) AS differs,
           needed AS needed, count(*) OVER (PARTITION BY indicator, period, known_from, peers) AS known
    FROM (
      SELECT e.indicator AS indicator, e.period AS period, f.area AS area, e.day AS known_from, e.until AS known_to, f.value AS value,
             f.differs AS differs, fi.direction AS direction,
             (SELECT count(*) FROM area_member m WHERE m.area_group = i.peer_group AND p.last_day BETWEEN m.first_day AND m.last_day) AS needed,
             a.kind || CASE i.peers
               WHEN 'same_level' THEN (SELECT s.level FROM park_level s WHERE s.park = f.area AND p.last_day BETWEEN s.first_day AND s.last_day)
               WHEN 'same_region' THEN (SELECT up.id FROM area_region at JOIN region_within w ON w.region = at.region JOIN region up ON up.id = w.within
                 WHERE at.area = f.area AND up.level = 'province') ELSE '' END AS peers
      FROM (
        SELECT indicator AS indicator, period AS period, operand AS operand, day AS day,
               lead(day, 1, 9999999) OVER (PARTITION BY indicator, period ORDER BY day) AS until
        FROM (
          SELECT t.indicator AS indicator, t.period AS period, j.derived_from AS operand, w.known_from AS day
          FROM (SELECT DISTINCT indicator, period FROM figure_due) t
          CROSS JOIN indicator j ON j.id = t.indicator AND j.derivation = 'rank'
          CROSS JOIN figure_kept w ON w.indicator = j.derived_from AND w.period = t.period
          UNION
          SELECT t.indicator, t.period, j.derived_from, w.known_to
          FROM (SELECT DISTINCT indicator, period FROM figure_due) t
          CROSS JOIN indicator j ON j.id = t.indicator AND j.derivation = 'rank'
          CROSS JOIN figure_kept w ON w.indicator = j.derived_from AND w.period = t.period AND w.known_to < 9999999) d) e
      CROSS JOIN indicator i ON i.id = e.indicator
      CROSS JOIN indicator fi ON fi.id = i.derived_from
      CROSS JOIN period p ON p.id = e.period
      CROSS JOIN figure_kept f ON f.indicator = e.operand AND f.period = e.period AND f.known_from <= e.day AND f.known_to > e.day
      CROSS JOIN area a ON a.id = f.area AND a.kind <> 'area_group'
      WHERE i.peer_group IS NULL OR EXISTS (
        SELECT 1 FROM area_member m WHERE m.area_group = i.peer_group AND m.member = f.area AND p.last_day BETWEEN m.first_day AND m.last_day)) r
    WHERE peers IS NOT NULL) k
  WHERE coalesce(needed, 0) <= known;

CREATE VIEW figure_part_period AS
  -- The shorter periods out of which longer ones of the stage may be put together, looked for once for all areas: those that have any figure.
  SELECT w.indicator AS indicator, w.period AS period, q.part AS part
  FROM (SELECT DISTINCT indicator, period FROM figure_due) w
  CROSS JOIN indicator i ON i.id = w.indicator AND i.aggregation_time <> 'none' AND w.period % 16 > 1
  CROSS JOIN period_part q ON q.whole = w.period AND CASE i.aggregation_time WHEN 'last' THEN q.is_last ELSE q.divides END = 1
  WHERE w.period % 16 IN (SELECT months FROM length_asked)
    AND EXISTS (SELECT 1 FROM figure_kept k WHERE k.indicator = w.indicator AND k.period = +q.part);

CREATE VIEW figure_part AS
  -- What a sum or count is made of: the members of a group, the parts of a period. It needs them all. Of parts of several lengths the longest
  -- serve, which have the lower rank; of a stock, the last part alone.
  SELECT t.indicator AS indicator, t.period AS period, t.area AS area, CASE i.derivation WHEN 'count_over' THEN 1 ELSE 200 END AS rank,
         CASE i.derivation WHEN 'count_over' THEN i.derived_from ELSE i.id END AS part_indicator, t.period AS part_period, m.member AS part_area
  FROM figure_due t
  CROSS JOIN group_asked g ON g.indicator = t.indicator AND g.area_group = t.area
  CROSS JOIN indicator i ON i.id = t.indicator AND (i.aggregation_area <> 'none' OR i.derivation = 'count_over')
  CROSS JOIN period p ON p.id = t.period
  CROSS JOIN area_member m ON m.area_group = t.area AND p.last_day BETWEEN m.first_day AND m.last_day
  UNION ALL
  SELECT t.indicator, t.period, t.area, 100 - w.part % 16, t.indicator, w.part, t.area
  FROM figure_part_period w
  CROSS JOIN figure_due t ON t.indicator = w.indicator AND t.period = w.period;

CREATE TABLE figure_whole (
  -- Figures that have all their parts. Empty between stages.
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  area       INTEGER NOT NULL,
  rank       INTEGER NOT NULL,
  day        INTEGER NOT NULL,  -- from which on each part has counted at some time: before it nothing can be made of them
  needed     INTEGER NOT NULL,  -- how many parts there are
  PRIMARY KEY (indicator, period, area, rank)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_event (
  -- The days on which they may change, because a part begins to count or counts no more. Empty between stages.
  indicator  INTEGER NOT NULL,
  period     INTEGER NOT NULL,
  area       INTEGER NOT NULL,
  rank       INTEGER NOT NULL,
  day        INTEGER NOT NULL,
  PRIMARY KEY (indicator, period, area, rank, day)
) STRICT, WITHOUT ROWID;

CREATE VIEW figure_completeness AS
  -- How many parts a figure has, and how many it needs; of each part the first figure.
  SELECT w.indicator AS indicator, w.period AS period, w.area AS area, w.rank AS rank, max(w.known_from) AS day, count(*) AS parts,
         CASE WHEN w.rank IN (1, 200) THEN (
                SELECT count(*) FROM period p JOIN area_member m ON m.area_group = w.area AND p.last_day BETWEEN m.first_day AND m.last_day
                WHERE p.id = w.period)
              WHEN i.aggregation_time = 'last' THEN 1 ELSE (w.period % 16) / (100 - w.rank) END AS needed
  FROM figure_work w
  CROSS JOIN indicator i ON i.id = w.indicator
  WHERE NOT EXISTS (
    SELECT 1 FROM figure_work e WHERE e.indicator = w.indicator AND e.period = w.period AND e.area = w.area AND e.rank = w.rank
      AND e.part_period = w.part_period AND e.part_area = w.part_area AND e.known_from < w.known_from)
  GROUP BY w.indicator, w.period, w.area, w.rank;

CREATE VIEW figure_made AS
  -- What the parts make, on the days on which all of them count. They are added in the order of the key, so that a sum is always the same.
  SELECT e.indicator AS indicator, e.period AS period, e.area AS area, e.rank AS rank, e.day AS known_from,
         coalesce((SELECT min(n.day) FROM figure_event n WHERE n.indicator = e.indicator AND n.period = e.period AND n.area = e.area
                     AND n.rank = e.rank AND n.day > e.day), 9999999) AS known_to,
         CASE CASE e.rank WHEN 1 THEN i.derivation WHEN 200 THEN i.aggregation_area ELSE i.aggregation_time END
           WHEN 'count_over' THEN 1.0 * sum(CASE WHEN i.threshold_comparator IN ('>=', '>') THEN
               CASE WHEN w.value * fu.factor - i.threshold * tu.factor > (1e-9 * abs(i.threshold * tu.factor) + 1e-300)
                 * CASE WHEN w.bound = 'under' OR (i.threshold_comparator = '>' AND w.bound IS NOT 'over') THEN 1.0 ELSE -1.0 END THEN 1 ELSE 0 END
             ELSE
               CASE WHEN w.value * fu.factor - i.threshold * tu.factor < (1e-9 * abs(i.threshold * tu.factor) + 1e-300)
                 * CASE WHEN w.bound = 'over' OR (i.threshold_comparator = '<' AND w.bound IS NOT 'under') THEN -1.0 ELSE 1.0 END THEN 1 ELSE 0 END END)
           WHEN 'sum' THEN sum(w.value) WHEN 'mean' THEN avg(w.value) ELSE max(w.value) END AS value,
         CASE e.rank WHEN 1 THEN 'derived' WHEN 200 THEN 'aggregated' ELSE 'accumulated' END AS how, max(w.differs) AS differs
  FROM figure_event e
  CROSS JOIN figure_whole c ON c.indicator = e.indicator AND c.period = e.period AND c.area = e.area AND c.rank = e.rank
  CROSS JOIN indicator i ON i.id = e.indicator
  CROSS JOIN figure_work w ON w.indicator = e.indicator AND w.period = e.period AND w.area = e.area AND w.rank = e.rank
    AND w.known_from <= e.day AND w.known_to > e.day
  LEFT JOIN unit tu ON tu.id = i.threshold_unit
  LEFT JOIN indicator fi ON fi.id = i.derived_from
  LEFT JOIN unit fu ON fu.id = fi.unit
  GROUP BY e.indicator, e.period, e.area, e.rank, e.day
  HAVING count(*) = c.needed;

-- Each of the next three is not to be read: INSERT, and its part of the stage is done. They are apart, so that a stage pays for what it needs.
CREATE VIEW figure_put_rank AS SELECT NULL AS stage WHERE false;
CREATE TRIGGER figure_put_rank_insert INSTEAD OF INSERT ON figure_put_rank BEGIN
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, differs)
    SELECT r.indicator, r.period, r.area, 1, r.known_from, r.known_to, r.value, 'derived', r.differs
    FROM figure_rank r JOIN figure_due t ON t.indicator = r.indicator AND t.period = r.period AND t.area = r.area;
END;
CREATE VIEW figure_put_made AS SELECT NULL AS stage WHERE false;
CREATE TRIGGER figure_put_made_insert INSTEAD OF INSERT ON figure_put_made BEGIN
  INSERT INTO figure_whole (indicator, period, area, rank, day, needed)
    SELECT indicator, period, area, rank, day, needed FROM figure_completeness WHERE parts = needed;
  INSERT INTO figure_event (indicator, period, area, rank, day) SELECT indicator, period, area, rank, day FROM figure_whole;
  INSERT INTO figure_event (indicator, period, area, rank, day)
    SELECT c.indicator, c.period, c.area, c.rank, w.known_from
    FROM figure_whole c CROSS JOIN figure_work w ON w.indicator = c.indicator AND w.period = c.period AND w.area = c.area AND w.rank = c.rank
    WHERE w.known_from > c.day ON CONFLICT DO NOTHING;
  INSERT INTO figure_event (indicator, period, area, rank, day)
    SELECT c.indicator, c.period, c.area, c.rank, w.known_to
    FROM figure_whole c CROSS JOIN figure_work w ON w.indicator = c.indicator AND w.period = c.period AND w.area = c.area AND w.rank = c.rank
    WHERE w.known_to > c.day AND w.known_to < 9999999 ON CONFLICT DO NOTHING;
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, differs)
    SELECT indicator, period, area, rank, known_from, known_to, value, how, differs FROM figure_made;
  DELETE FROM figure_event;
  DELETE FROM figure_whole;
  DELETE FROM figure_work;
END;

CREATE VIEW figure_contested AS
  -- The figures of which there are candidates of several ranks.
  SELECT DISTINCT c.indicator AS indicator, c.period AS period, c.area AS area
  FROM figure_candidate c
  WHERE EXISTS (
    SELECT 1 FROM figure_candidate o WHERE o.indicator = c.indicator AND o.period = c.period AND o.area = c.area AND o.rank > c.rank);

CREATE VIEW figure_chosen AS
  -- Of their candidates those that are taken, and the days on which each is.
  SELECT indicator, period, area, day AS known_from, until AS known_to, value, how, bound, source, differs
  FROM (
    SELECT indicator, period, area, day, lead(day, 1, 9999999) OVER (PARTITION BY indicator, period, area ORDER BY day) AS until,
           value, how, bound, source, differs
    FROM (
      SELECT e.indicator AS indicator, e.period AS period, e.area AS area, e.day AS day, c.value AS value, c.how AS how, c.bound AS bound,
             c.source AS source, c.differs AS differs, c.rank AS rank, c.known_from AS known_from,
             lag(c.rank) OVER (PARTITION BY e.indicator, e.period, e.area ORDER BY e.day) AS rank_before,
             lag(c.known_from) OVER (PARTITION BY e.indicator, e.period, e.area ORDER BY e.day) AS from_before
      FROM (
        SELECT x.indicator AS indicator, x.period AS period, x.area AS area, CASE b.second WHEN 0 THEN x.known_from ELSE x.known_to END AS day
        FROM figure_contested t
        CROSS JOIN figure_candidate x ON x.indicator = t.indicator AND x.period = t.period AND x.area = t.area
        CROSS JOIN (SELECT 0 AS second UNION ALL SELECT 1) b
        GROUP BY x.indicator, x.period, x.area, CASE b.second WHEN 0 THEN x.known_from ELSE x.known_to END) e
      LEFT JOIN figure_candidate c ON c.indicator = e.indicator AND c.period = e.period AND c.area = e.area AND c.known_from <= e.day
        AND c.known_to > e.day AND c.rank = (
          SELECT min(x.rank) FROM figure_candidate x
          WHERE x.indicator = e.indicator AND x.period = e.period AND x.area = e.area AND x.known_from <= e.day AND x.known_to > e.day)
      WHERE e.day < 9999999) p
    WHERE rank IS NOT rank_before OR known_from IS NOT from_before) q
  WHERE value IS NOT NULL;

CREATE VIEW figure_put_chosen AS SELECT NULL AS stage WHERE false;
CREATE TRIGGER figure_put_chosen_insert INSTEAD OF INSERT ON figure_put_chosen BEGIN
  INSERT INTO figure_kept (indicator, period, area, known_from, known_to, value, how, bound, source, differs)
    SELECT indicator, period, area, known_from, known_to, value, how, bound, source, differs FROM figure_chosen;
  DELETE FROM figure_candidate WHERE (indicator, period, area) IN (SELECT indicator, period, area FROM figure_contested);
END;

CREATE VIEW figure_put AS
  -- Not to be read: INSERT whether groups are meant, and the figures of the stage are made anew.
  SELECT NULL AS is_group WHERE false;
-- The plus keeps the planner from looking for figures by the bounds of a part, and not by the part.
CREATE TRIGGER figure_put_insert INSTEAD OF INSERT ON figure_put
WHEN EXISTS (SELECT 1 FROM figure_stage s CROSS JOIN figure_touched t ON t.stage = s.stage AND t.is_group = NEW.is_group AND t.area <> 0) BEGIN
  UPDATE figure_stage SET is_group = NEW.is_group;
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, bound, source, differs)
    SELECT r.indicator, r.period, r.area, 0, r.known_from, r.known_to, r.value, r.bound, r.source, r.differs
    FROM figure_due t CROSS JOIN figure_reported r ON r.indicator = t.indicator AND r.period = t.period AND r.area = t.area;
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, differs)
    SELECT indicator, period, area, 1, known_from, known_to, value, 'derived', differs FROM figure_ratio;
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, differs)
    SELECT indicator, period, area, 1, known_from, known_to, value, 'derived', differs FROM figure_growth;
  INSERT INTO figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, differs)
    SELECT indicator, period, area, 1, known_from, known_to, value, 'derived', differs FROM figure_difference;
  INSERT INTO figure_put_rank (stage)
    SELECT 1 WHERE EXISTS (SELECT 1 FROM figure_due t CROSS JOIN indicator i ON i.id = t.indicator AND i.derivation = 'rank');
  INSERT INTO figure_work (indicator, period, area, rank, part_period, part_area, known_from, known_to, value, bound, differs)
    SELECT p.indicator, p.period, p.area, p.rank, p.part_period, p.part_area, k.known_from, k.known_to, k.value, k.bound, k.differs
    FROM figure_part p CROSS JOIN figure_kept k ON k.indicator = p.part_indicator AND k.period = +p.part_period AND k.area = p.part_area;
  INSERT INTO figure_put_made (stage) SELECT 1 WHERE EXISTS (SELECT 1 FROM figure_work);
  DELETE FROM figure_kept WHERE (indicator, period, area) IN (SELECT indicator, period, area FROM figure_due);
  INSERT INTO figure_put_chosen (stage) SELECT 1 WHERE EXISTS (SELECT 1 FROM figure_contested);
  INSERT INTO figure_kept (indicator, period, area, known_from, known_to, value, how, bound, source, differs)
    SELECT indicator, period, area, known_from, known_to, value, how, bound, source, differs FROM figure_candidate;
  DELETE FROM figure_candidate;
END;

CREATE VIEW figure_step AS
  -- Not to be read: INSERT a stage, and its figures are made anew.
  SELECT NULL AS stage WHERE false;
CREATE TRIGGER figure_step_insert INSTEAD OF INSERT ON figure_step BEGIN
  INSERT INTO figure_stage (stage, is_group) VALUES (NEW.stage, 0);
  INSERT INTO figure_touched (stage, is_group, indicator, period, area)
    SELECT l.stage, CASE WHEN g.id IS NULL THEN 0 ELSE 1 END, l.indicator, l.period, l.area FROM figure_listed l LEFT JOIN area_group g ON g.id = l.area
    WHERE EXISTS (SELECT 1 FROM figure_touched t WHERE t.stage = NEW.stage AND t.is_group = 0 AND t.area = 0)
    ON CONFLICT DO NOTHING;
  INSERT INTO figure_put VALUES (0), (1);
  DELETE FROM figure_stage;
END;

-- ---------------------------------------------------------------- All that is dirty

-- Each of the next three is not to be read: INSERT, and its part is done.
CREATE VIEW figure_renew_reported AS SELECT NULL AS area WHERE false;
CREATE TRIGGER figure_renew_reported_insert INSTEAD OF INSERT ON figure_renew_reported BEGIN
  DELETE FROM figure_kept WHERE (indicator, period) IN (SELECT indicator, period FROM figure_touched WHERE area = 0);
  INSERT INTO figure_kept (indicator, period, area, known_from, known_to, value, bound, source, differs)
    SELECT r.indicator, r.period, r.area, r.known_from, r.known_to, r.value, r.bound, r.source, r.differs
    FROM (SELECT indicator, period FROM figure_touched WHERE area = 0 ORDER BY indicator, period) t
    CROSS JOIN figure_reported r ON r.indicator = t.indicator AND r.period = t.period;
  -- Of what is marked for all areas nobody has noted the days.
  INSERT INTO day_ahead (indicator, day)
    SELECT o.indicator, o.vintage FROM figure_touched t CROSS JOIN observation o ON o.indicator = t.indicator AND o.period = t.period
    WHERE t.area = 0 AND o.vintage > (SELECT day FROM status_stamp)
    UNION SELECT t.indicator, CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) FROM figure_touched t CROSS JOIN period p ON p.id = t.period
    WHERE t.area = 0 AND p.first_day > (SELECT date(day * 86400, 'unixepoch') FROM status_stamp)
    UNION SELECT 0, CAST(julianday(p.last_day) - 2440586.5 AS INTEGER) FROM figure_touched t CROSS JOIN period p ON p.id = t.period
    WHERE t.area = 0 AND p.last_day >= (SELECT date(day * 86400, 'unixepoch') FROM status_stamp)
    ON CONFLICT DO NOTHING;
  INSERT INTO status_put_most VALUES (NULL);
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_hit_all WHERE true ON CONFLICT DO NOTHING;
END;
CREATE VIEW figure_renew_period AS SELECT NULL AS period WHERE false;
CREATE TRIGGER figure_renew_period_insert INSTEAD OF INSERT ON figure_renew_period BEGIN
  DELETE FROM indicator_period WHERE (indicator, period) IN (SELECT indicator, period FROM figure_touched)
    AND NOT EXISTS (SELECT 1 FROM figure_kept k WHERE k.indicator = indicator_period.indicator AND k.period = indicator_period.period)
    AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.indicator = indicator_period.indicator AND o.period = indicator_period.period);
END;

CREATE VIEW figure_renew_ahead AS SELECT NULL AS day WHERE false;
CREATE TRIGGER figure_renew_ahead_insert INSTEAD OF INSERT ON figure_renew_ahead BEGIN
  -- What follows from a figure of a day ahead may change on the same day.
  INSERT INTO day_ahead (indicator, day)
    SELECT DISTINCT t.indicator, d.day FROM (SELECT DISTINCT day FROM day_ahead WHERE indicator <> 0) d CROSS JOIN figure_touched t WHERE true
    ON CONFLICT DO NOTHING;
  INSERT INTO day_ahead (indicator, day)
    SELECT t.indicator, CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) FROM figure_touched t CROSS JOIN period p ON p.id = t.period
    WHERE p.first_day > (SELECT date(day * 86400, 'unixepoch') FROM status_stamp) ON CONFLICT DO NOTHING;
END;

CREATE VIEW figure_renew AS
  -- Not to be read: INSERT null, and figure_kept is brought up to date for what is dirty.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER figure_renew_insert INSTEAD OF INSERT ON figure_renew BEGIN
  INSERT INTO figure_touched (stage, is_group, indicator, period, area) SELECT stage, is_group, indicator, period, area FROM figure_walk WHERE true
    ON CONFLICT DO NOTHING;
  INSERT INTO figure_renew_reported SELECT 1 WHERE EXISTS (SELECT 1 FROM figure_touched WHERE area = 0);
  INSERT INTO figure_step (stage) SELECT DISTINCT stage FROM figure_touched WHERE stage >= 0 ORDER BY stage;
  INSERT INTO indicator_period (indicator, period) SELECT indicator, period FROM figure_touched t
    WHERE NOT EXISTS (SELECT 1 FROM indicator_period x WHERE x.indicator = t.indicator AND x.period = t.period)
      AND (EXISTS (SELECT 1 FROM figure_kept k WHERE k.indicator = t.indicator AND k.period = t.period)
        OR EXISTS (SELECT 1 FROM observation o WHERE o.indicator = t.indicator AND o.period = t.period))
    ON CONFLICT DO NOTHING;
  INSERT INTO figure_renew_period SELECT 1 WHERE EXISTS (
    SELECT 1 FROM figure_touched t
    WHERE NOT EXISTS (SELECT 1 FROM figure_kept k WHERE k.indicator = t.indicator AND k.period = t.period)
      AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.indicator = t.indicator AND o.period = t.period));
  INSERT INTO figure_renew_ahead SELECT 1 WHERE EXISTS (SELECT 1 FROM day_ahead WHERE indicator <> 0);
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_hit_own WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_hit_reference WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM figure_touched;
  DELETE FROM figure_dirty;
END;

CREATE VIEW figure_renew_all AS
  -- Not to be read: INSERT null, and all of it is made anew, with the verdicts.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER figure_renew_all_insert INSTEAD OF INSERT ON figure_renew_all BEGIN
  DELETE FROM status_kept;
  DELETE FROM figure_kept;
  DELETE FROM indicator_period;
  DELETE FROM derivation_depth;
  INSERT INTO derivation_depth (indicator, depth) SELECT indicator, depth FROM derivation_depth_expected;
  DELETE FROM group_asked;
  INSERT INTO group_asked (indicator, area_group) SELECT indicator, area_group FROM group_asked_expected;
  DELETE FROM length_asked;
  INSERT INTO length_asked (months) SELECT months FROM length_asked_expected;
  DELETE FROM figure_dirty;
  INSERT INTO figure_dirty (indicator, period, area) SELECT DISTINCT indicator, period, 0 FROM observation;
  INSERT INTO figure_renew VALUES (NULL);
  INSERT INTO status_turn_back VALUES (NULL);
  INSERT INTO status_renew VALUES (NULL);
END;

CREATE VIEW figure_refresh AS
  -- Not to be read: INSERT null, and the figures and the verdicts that are kept are brought up to date for what is dirty; INSERT 0, and all of
  -- them are made anew.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER figure_refresh_dirty INSTEAD OF INSERT ON figure_refresh WHEN NEW.indicator IS NULL BEGIN
  INSERT INTO figure_renew SELECT NULL WHERE EXISTS (SELECT 1 FROM figure_dirty);
  INSERT INTO status_renew SELECT NULL
    WHERE EXISTS (SELECT 1 FROM status_dirty) OR EXISTS (SELECT 1 FROM status_touched) OR (SELECT is_before FROM status_clock) = 1;
END;
CREATE TRIGGER figure_refresh_all INSTEAD OF INSERT ON figure_refresh WHEN NEW.indicator IS NOT NULL BEGIN
  INSERT INTO figure_renew_all VALUES (NULL);
END;

-- Writers lay down what is reported, and note what may follow: that is made anew by the library before it commits and before it reads, by
-- observation_entry after each row, and by hand with INSERT INTO figure_refresh VALUES (NULL). Until then progress says of what may follow
-- that it is stale.
CREATE VIEW figure_written AS
  -- Not to be read: INSERT the indicator, period and area of an observation that has been written.
  SELECT NULL AS indicator, NULL AS period, NULL AS area WHERE false;
CREATE TRIGGER figure_written_insert INSTEAD OF INSERT ON figure_written BEGIN
  DELETE FROM figure_kept WHERE indicator = NEW.indicator AND period = NEW.period AND area = NEW.area;
  INSERT INTO figure_kept (indicator, period, area, known_from, known_to, value, bound, source, differs)
    SELECT indicator, period, area, known_from, known_to, value, bound, source, differs FROM figure_reported
    WHERE indicator = NEW.indicator AND period = NEW.period AND area = NEW.area;
  INSERT INTO figure_dirty (indicator, period, area) VALUES (NEW.indicator, NEW.period, NEW.area) ON CONFLICT DO NOTHING;
  INSERT INTO indicator_period (indicator, period) VALUES (NEW.indicator, NEW.period) ON CONFLICT DO NOTHING;
  INSERT INTO day_ahead (indicator, day)
    SELECT NEW.indicator, vintage FROM observation
    WHERE indicator = NEW.indicator AND period = NEW.period AND area = NEW.area AND vintage > (SELECT day FROM status_stamp) ON CONFLICT DO NOTHING;
  INSERT INTO day_ahead (indicator, day)
    SELECT NEW.indicator, CAST(julianday(first_day) - 2440587.5 AS INTEGER) FROM period
    WHERE id = NEW.period AND first_day > (SELECT d.as_of FROM status_stamp k CROSS JOIN status_day d ON d.day = k.day) ON CONFLICT DO NOTHING;
  INSERT INTO day_ahead (indicator, day)
    SELECT 0, CAST(julianday(last_day) - 2440586.5 AS INTEGER) FROM period
    WHERE id = NEW.period AND last_day >= (SELECT d.as_of FROM status_stamp k CROSS JOIN status_day d ON d.day = k.day) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_observation_insert AFTER INSERT ON observation BEGIN
  INSERT INTO figure_written (indicator, period, area) VALUES (NEW.indicator, NEW.period, NEW.area);
END;
CREATE TRIGGER figure_observation_update AFTER UPDATE ON observation
WHEN NEW.indicator IS NOT OLD.indicator OR NEW.period IS NOT OLD.period OR NEW.area IS NOT OLD.area
  OR NEW.vintage IS NOT OLD.vintage OR NEW.source IS NOT OLD.source OR NEW.value IS NOT OLD.value OR NEW.bound IS NOT OLD.bound
  OR NEW.status IS NOT OLD.status BEGIN
  INSERT INTO figure_written (indicator, period, area) VALUES (OLD.indicator, OLD.period, OLD.area), (NEW.indicator, NEW.period, NEW.area);
END;
CREATE TRIGGER figure_observation_delete AFTER DELETE ON observation BEGIN
  INSERT INTO figure_written (indicator, period, area) VALUES (OLD.indicator, OLD.period, OLD.area);
END;

CREATE VIEW figure_of AS
  -- The indicators and periods for which an indicator may have figures: its own, those of what it follows from, and a year later.
  SELECT indicator AS indicator, indicator AS operand, period AS period FROM indicator_period
  UNION ALL
  SELECT i.id, x.indicator, x.period FROM indicator i CROSS JOIN indicator_period x ON x.indicator = i.derived_from
  UNION ALL
  SELECT i.id, x.indicator, x.period + 192 FROM indicator i CROSS JOIN indicator_period x ON x.indicator = i.derived_from AND i.derivation = 'growth'
  UNION ALL
  SELECT i.id, x.indicator, x.period FROM indicator i CROSS JOIN indicator_period x ON x.indicator = i.derived_with;

CREATE TRIGGER figure_indicator_insert AFTER INSERT ON indicator BEGIN
  INSERT INTO derivation_depth (indicator, depth)
    SELECT NEW.id, 1 + max(depth) FROM (
      SELECT depth FROM derivation_depth WHERE indicator IN (NEW.derived_from, NEW.derived_with) UNION ALL SELECT -1);
  INSERT INTO figure_dirty (indicator, period, area) SELECT NEW.id, period, 0 FROM figure_of WHERE indicator = NEW.id
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_indicator_update AFTER UPDATE OF unit, direction, aggregation_area, aggregation_time, derivation, derived_from, derived_with,
  denominator_at, levels_comparable, threshold, threshold_unit, threshold_comparator, peers, peer_group ON indicator
WHEN NEW.unit IS NOT OLD.unit OR NEW.direction IS NOT OLD.direction OR NEW.aggregation_area IS NOT OLD.aggregation_area
  OR NEW.aggregation_time IS NOT OLD.aggregation_time OR NEW.derivation IS NOT OLD.derivation
  OR NEW.derived_from IS NOT OLD.derived_from OR NEW.derived_with IS NOT OLD.derived_with
  OR NEW.denominator_at IS NOT OLD.denominator_at OR NEW.levels_comparable IS NOT OLD.levels_comparable
  OR NEW.threshold IS NOT OLD.threshold OR NEW.threshold_unit IS NOT OLD.threshold_unit
  OR NEW.threshold_comparator IS NOT OLD.threshold_comparator OR NEW.peers IS NOT OLD.peers OR NEW.peer_group IS NOT OLD.peer_group BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT NEW.id, period, 0 FROM figure_of WHERE indicator = NEW.id
    ON CONFLICT DO NOTHING;
END;
-- What has no figures is deleted only with those that follow from it.
CREATE TRIGGER figure_indicator_operand AFTER UPDATE OF derivation, derived_from, derived_with, denominator_at ON indicator
WHEN NEW.derivation IS NOT OLD.derivation OR NEW.derived_from IS NOT OLD.derived_from OR NEW.derived_with IS NOT OLD.derived_with
  OR NEW.denominator_at IS NOT OLD.denominator_at BEGIN
  INSERT INTO asked_again VALUES (NULL);
END;
CREATE TRIGGER figure_indicator_delete AFTER DELETE ON indicator BEGIN
  DELETE FROM figure_kept WHERE indicator = OLD.id;
  DELETE FROM indicator_period WHERE indicator = OLD.id;
  DELETE FROM figure_dirty WHERE indicator = OLD.id;
  DELETE FROM derivation_depth WHERE indicator = OLD.id;
END;
CREATE TRIGGER figure_area_delete AFTER DELETE ON area BEGIN
  DELETE FROM figure_kept WHERE (indicator, period, area) IN (SELECT indicator, period, OLD.id FROM indicator_period);
  DELETE FROM figure_dirty WHERE area = OLD.id;
END;
CREATE TRIGGER figure_unit_update AFTER UPDATE OF factor, dimension, change_only ON unit
WHEN NEW.factor IS NOT OLD.factor OR NEW.dimension IS NOT OLD.dimension OR NEW.change_only IS NOT OLD.change_only BEGIN
  INSERT INTO unit_changed VALUES (NEW.id);
END;

-- Who belongs where decides sums, counts, ranks and shares of a wider area.
CREATE TRIGGER figure_area_member_changed INSTEAD OF INSERT ON area_member_changed BEGIN
  INSERT INTO figure_dirty (indicator, period, area)
    SELECT f.indicator, f.period, g.area_group FROM group_asked g JOIN figure_of f ON f.indicator = g.indicator WHERE true
    ON CONFLICT DO NOTHING;
  INSERT INTO figure_dirty (indicator, period, area)
    SELECT f.indicator, f.period, 0 FROM indicator i JOIN figure_of f ON f.indicator = i.id
    WHERE i.derivation = 'rank' OR i.denominator_at <> 'same' ON CONFLICT DO NOTHING;
END;

-- A target may ask for a group's figure, or for a length of period, for which nobody asked before.
CREATE TRIGGER figure_group_asked AFTER INSERT ON group_asked BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT NEW.indicator, period, NEW.area_group FROM figure_of WHERE indicator = NEW.indicator
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_group_asked_no_more AFTER DELETE ON group_asked BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT OLD.indicator, period, OLD.area_group FROM figure_of WHERE indicator = OLD.indicator
    ON CONFLICT DO NOTHING;
END;
-- A target may be there before its group, and after it, where references are not enforced.
CREATE TRIGGER figure_area_group_insert AFTER INSERT ON area_group WHEN EXISTS (SELECT 1 FROM target WHERE area = NEW.id)
  OR EXISTS (SELECT 1 FROM target WHERE reference_area = NEW.id) BEGIN
  INSERT INTO group_asked (indicator, area_group)
    SELECT b.operand, t.area_group FROM (SELECT DISTINCT indicator, area_group FROM target_group WHERE area_group = NEW.id) t
    JOIN indicator_below b ON b.indicator = t.indicator WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_area_group_delete AFTER DELETE ON area_group BEGIN
  DELETE FROM group_asked WHERE area_group = OLD.id;
END;
CREATE VIEW figure_target_changed AS
  -- Not to be read: INSERT what a target asks for, or asked for.
  SELECT NULL AS indicator, NULL AS area WHERE false;
CREATE TRIGGER figure_target_changed_group INSTEAD OF INSERT ON figure_target_changed
WHEN NEW.area IN (SELECT id FROM area_group) AND (
  SELECT count(*) FROM (
    SELECT id FROM target WHERE area = NEW.area AND quantifier = 'whole' AND indicator = NEW.indicator
    UNION SELECT id FROM target WHERE reference_area = NEW.area AND indicator = NEW.indicator LIMIT 2) t) < 2 BEGIN
  DELETE FROM group_asked WHERE area_group = NEW.area AND indicator IN (SELECT operand FROM indicator_below WHERE indicator = NEW.indicator)
    AND indicator NOT IN (SELECT b.operand FROM target_group t JOIN indicator_below b ON b.indicator = t.indicator WHERE t.area_group = NEW.area);
  INSERT INTO group_asked (indicator, area_group)
    SELECT b.operand, t.area_group FROM (SELECT DISTINCT indicator, area_group FROM target_group WHERE area_group = NEW.area AND indicator = NEW.indicator) t
    JOIN indicator_below b ON b.indicator = t.indicator WHERE true ON CONFLICT DO NOTHING;
END;
CREATE VIEW length_no_more AS
  -- Not to be read: INSERT a length that a target had, and it is asked for no more unless another target has it.
  SELECT NULL AS months WHERE false;
CREATE TRIGGER length_no_more_insert INSTEAD OF INSERT ON length_no_more WHEN NEW.months <> 12 BEGIN
  DELETE FROM length_asked WHERE months = NEW.months AND NOT EXISTS (SELECT 1 FROM target WHERE coalesce(period_to % 16, 12) = NEW.months)
    AND NOT EXISTS (SELECT 1 FROM target WHERE baseline_period % 16 = NEW.months);
END;
CREATE TRIGGER figure_length_asked AFTER INSERT ON length_asked BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT indicator, period, 0 FROM indicator_period WHERE period % 16 < 12
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_length_asked_no_more AFTER DELETE ON length_asked BEGIN
  INSERT INTO figure_dirty (indicator, period, area) SELECT indicator, period, 0 FROM indicator_period WHERE period % 16 < 12
    ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_target_insert_whole AFTER INSERT ON target
WHEN NEW.quantifier = 'whole' AND EXISTS (SELECT 1 FROM area_group WHERE id = NEW.area)
  AND EXISTS (SELECT 1 FROM indicator WHERE id = NEW.indicator AND derived_from IS NULL) BEGIN
  INSERT INTO group_asked (indicator, area_group) VALUES (NEW.indicator, NEW.area) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_target_insert_reference AFTER INSERT ON target
WHEN EXISTS (SELECT 1 FROM area_group WHERE id = NEW.reference_area)
  AND EXISTS (SELECT 1 FROM indicator WHERE id = NEW.indicator AND derived_from IS NULL) BEGIN
  INSERT INTO group_asked (indicator, area_group) VALUES (NEW.indicator, NEW.reference_area) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_target_insert_derived AFTER INSERT ON target
WHEN EXISTS (SELECT 1 FROM indicator WHERE id = NEW.indicator AND derived_from IS NOT NULL) AND (
  (NEW.quantifier = 'whole' AND EXISTS (SELECT 1 FROM area_group WHERE id = NEW.area)
    AND NOT EXISTS (SELECT 1 FROM group_asked WHERE indicator = NEW.indicator AND area_group = NEW.area))
  OR (EXISTS (SELECT 1 FROM area_group WHERE id = NEW.reference_area)
    AND NOT EXISTS (SELECT 1 FROM group_asked WHERE indicator = NEW.indicator AND area_group = NEW.reference_area))) BEGIN
  -- Of what is asked for, all below is asked for too: nothing is to be done for a second target.
  INSERT INTO group_asked (indicator, area_group)
    SELECT b.operand, g.id
    FROM area_group g CROSS JOIN (
      -- As in indicator_below, of one.
      WITH RECURSIVE below(operand) AS (
        SELECT NEW.indicator UNION SELECT s.operand FROM below w JOIN indicator_step s ON s.indicator = w.operand)
      SELECT operand FROM below) b
    WHERE (g.id = NEW.area AND NEW.quantifier = 'whole') OR g.id = NEW.reference_area ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_target_insert AFTER INSERT ON target WHEN NEW.period_to % 16 <> 12 OR NEW.baseline_period % 16 <> 12 BEGIN
  INSERT INTO length_asked (months) SELECT NEW.period_to % 16 WHERE NEW.period_to IS NOT NULL ON CONFLICT DO NOTHING;
  INSERT INTO length_asked (months) SELECT NEW.baseline_period % 16 WHERE NEW.baseline_period IS NOT NULL ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER figure_target_update AFTER UPDATE OF indicator, area, quantifier, reference_area, period_to, baseline_period ON target
WHEN NEW.indicator IS NOT OLD.indicator OR NEW.area IS NOT OLD.area OR NEW.quantifier IS NOT OLD.quantifier
  OR NEW.reference_area IS NOT OLD.reference_area OR NEW.period_to IS NOT OLD.period_to
  OR NEW.baseline_period IS NOT OLD.baseline_period BEGIN
  INSERT INTO figure_target_changed VALUES (OLD.indicator, CASE OLD.quantifier WHEN 'whole' THEN OLD.area END),
    (NEW.indicator, CASE NEW.quantifier WHEN 'whole' THEN NEW.area END);
  INSERT INTO figure_target_changed SELECT OLD.indicator, OLD.reference_area WHERE OLD.reference_area IS NOT NULL
    UNION ALL SELECT NEW.indicator, NEW.reference_area WHERE NEW.reference_area IS NOT NULL;
  INSERT INTO length_asked (months) SELECT NEW.period_to % 16 WHERE NEW.period_to IS NOT NULL
    UNION SELECT NEW.baseline_period % 16 WHERE NEW.baseline_period IS NOT NULL ON CONFLICT DO NOTHING;
  INSERT INTO length_no_more VALUES (OLD.period_to % 16), (OLD.baseline_period % 16);
END;
CREATE TRIGGER figure_target_delete AFTER DELETE ON target
WHEN EXISTS (SELECT 1 FROM area_group WHERE id = OLD.area) OR OLD.reference_area IS NOT NULL
  OR OLD.period_to % 16 <> 12 OR OLD.baseline_period % 16 <> 12 BEGIN
  INSERT INTO figure_target_changed VALUES (OLD.indicator, CASE OLD.quantifier WHEN 'whole' THEN OLD.area END);
  INSERT INTO figure_target_changed SELECT OLD.indicator, OLD.reference_area WHERE OLD.reference_area IS NOT NULL;
  INSERT INTO length_no_more VALUES (OLD.period_to % 16), (OLD.baseline_period % 16);
END;
CREATE VIEW figure_claim AS
  -- What a source says of a figure on the clock's day: its newest vintage that is no forecast.
  SELECT o.indicator AS indicator, o.period AS period, o.area AS area, o.source AS source, o.value AS value, o.status AS status, o.vintage AS vintage
  FROM observation o
  WHERE o.vintage <= (SELECT day FROM clock_number) AND o.status <> 'F' AND NOT EXISTS (
    SELECT 1 FROM observation n WHERE n.indicator = o.indicator AND n.period = o.period AND n.area = o.area AND n.source = o.source
      AND n.vintage > o.vintage AND n.vintage <= (SELECT day FROM clock_number) AND n.status <> 'F');

CREATE VIEW figure_contradicted AS
  -- The figures of which sources say different values; a difference below 1e-9 of the value is none. Few have several sources: those are found
  -- first.
  SELECT c.indicator AS indicator, c.period AS period, c.area AS area
  FROM (
    SELECT indicator AS indicator, period AS period, area AS area FROM observation
    WHERE vintage <= (SELECT day FROM clock_number) AND status <> 'F'
    GROUP BY indicator, period, area HAVING min(source) <> max(source)) k
  CROSS JOIN figure_claim c ON c.indicator = k.indicator AND c.period = k.period AND c.area = k.area
  WHERE c.value IS NOT NULL
  GROUP BY c.indicator, c.period, c.area HAVING max(c.value) - min(c.value) > 1e-9 * max(abs(max(c.value)), abs(min(c.value)));

CREATE VIEW figure_conflict AS
  -- A source's value of a figure of which sources disagree; counts is 1 for the one by which targets are judged.
  SELECT i.code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en, a.code AS area_code, a.name AS area,
         p.code AS period, s.code AS source_code, s.name AS source, c.value AS value, u.code AS unit, c.status AS status,
         date(c.vintage * 86400, 'unixepoch') AS vintage,
         CASE WHEN EXISTS (
           SELECT 1 FROM figure_current f WHERE f.indicator = c.indicator AND f.period = c.period AND f.area = c.area AND f.known_from = c.vintage
             AND f.source = c.source) THEN 1 ELSE 0 END AS counts
  FROM figure_contradicted d
  CROSS JOIN figure_claim c ON c.indicator = d.indicator AND c.period = d.period AND c.area = d.area
  JOIN indicator i ON i.id = c.indicator
  JOIN unit u ON u.id = i.unit
  JOIN area a ON a.id = c.area
  JOIN period p ON p.id = c.period
  JOIN source s ON s.id = c.source;
CREATE VIEW figure_stated AS
  -- A reported figure that counts on the clock's day. The joins are plain, so that a condition on indicator or area finds its index.
  SELECT i.id AS indicator, i.code AS indicator_code, i.derivation AS derivation, i.aggregation_area AS aggregation_area, u.dimension AS dimension,
         u.factor AS factor, u.change_only AS change_only, f.period AS period, a.id AS area, a.code AS area_code, f.value AS value, f.source AS source
  FROM indicator i
  JOIN unit u ON u.id = i.unit
  JOIN indicator_period x ON x.indicator = i.id
  JOIN figure_current f ON f.indicator = x.indicator AND f.period = x.period
  JOIN area a ON a.id = f.area
  WHERE f.how IS NULL;

CREATE VIEW figure_yearly AS
  -- The same beside the figure of the year before; times is the one over the other.
  SELECT f.*, b.value AS before, CASE WHEN b.value * f.value > 0 THEN f.value / b.value END AS times
  FROM figure_stated f
  CROSS JOIN figure_current b ON b.indicator = f.indicator AND b.period = f.period - 192 AND b.area = f.area;

CREATE VIEW figure_doubt_year AS
  -- What is doubtful beside the year before. A factor near 10^4 or 10^8 is what a wrong unit makes (万元 for 亿元), within twice and half of
  -- it. A jump is five times or a fifth, of an amount of which the larger has 20 or more. The same value to the last of four digits or more
  -- was perhaps copied. Growth rates, differences and ranks may jump.
  SELECT y.indicator AS indicator, y.indicator_code AS indicator_code, y.period AS period, y.area AS area, y.area_code AS area_code, y.value AS value,
         y.source AS source, y.before AS compared_with, y.area AS compared_area, y.period - 192 AS compared_period, y.times AS times,
         CASE WHEN y.times BETWEEN 5e3 AND 2e4 OR y.times BETWEEN 5e7 AND 2e8 OR 1 / y.times BETWEEN 5e3 AND 2e4 OR 1 / y.times BETWEEN 5e7 AND 2e8
              THEN 'factor' WHEN y.value = y.before THEN 'repeated' ELSE 'jump' END AS kind
  FROM figure_yearly y
  WHERE CASE WHEN y.value = y.before
             THEN length(trim(replace(printf('%.15g', abs(y.value)), '.', ''), '0')) >= 4
             ELSE (y.times >= 5 OR y.times <= 0.2) AND max(abs(y.value), abs(y.before)) >= 20 AND y.dimension <> 'ratio'
               AND coalesce(y.derivation, '') NOT IN ('growth', 'difference', 'rank') END;

CREATE VIEW figure_doubt_share AS
  -- A percentage above 100 that is no growth and no difference.
  SELECT f.indicator AS indicator, f.indicator_code AS indicator_code, f.period AS period, f.area AS area, f.area_code AS area_code, f.value AS value,
         f.source AS source, 1 / f.factor AS compared_with, f.area AS compared_area, f.period AS compared_period, 'above_100' AS kind
  FROM figure_stated f
  WHERE f.dimension = 'ratio' AND f.factor < 1 AND f.change_only = 0 AND coalesce(f.derivation, '') NOT IN ('growth', 'difference')
    AND f.value * f.factor > 1.000000001;

CREATE VIEW area_whole AS
  -- An area and what it is a part of: a park's region and those above, the park that it belongs to, a region's region above.
  SELECT r.id AS area, w.within AS whole FROM region r JOIN region_within w ON w.region = r.id AND w.within <> r.id
  UNION ALL SELECT p.id, w.within FROM park p JOIN region_within w ON w.region = p.region
  UNION ALL SELECT p.id, p.part_of FROM park p WHERE p.part_of IS NOT NULL;

CREATE VIEW figure_doubt_whole AS
  -- A part that is more than its whole, of what adds up over areas.
  SELECT f.indicator AS indicator, f.indicator_code AS indicator_code, f.period AS period, f.area AS area, f.area_code AS area_code, f.value AS value,
         f.source AS source, w.value AS compared_with, w.area AS compared_area, f.period AS compared_period, 'over_whole' AS kind
  FROM figure_stated f
  CROSS JOIN area_whole o ON o.area = f.area
  CROSS JOIN figure_current w ON w.indicator = f.indicator AND w.period = f.period AND w.area = o.whole
  WHERE f.aggregation_area = 'sum' AND w.value >= 0 AND f.value > w.value * 1.000000001;

CREATE VIEW figure_doubted AS
  -- All of them.
  SELECT indicator, indicator_code, period, area, area_code, value, source, compared_with, compared_area, compared_period, kind, times
  FROM figure_doubt_year
  UNION ALL
  SELECT indicator, indicator_code, period, area, area_code, value, source, compared_with, compared_area, compared_period, kind, NULL
  FROM figure_doubt_share
  UNION ALL
  SELECT indicator, indicator_code, period, area, area_code, value, source, compared_with, compared_area, compared_period, kind, NULL
  FROM figure_doubt_whole;

CREATE VIEW figure_doubt AS
  -- A reported figure that is doubtful, with the figure that makes it so. Nothing is refused for it.
  SELECT d.indicator_code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en, d.area_code AS area_code, a.name AS area,
         p.code AS period, d.kind AS kind, d.value AS value, u.code AS unit, s.code AS source_code, s.name AS source, d.compared_with AS compared_with,
         ca.code AS compared_area_code, ca.name AS compared_area, cp.code AS compared_period,
         CASE d.kind
           WHEN 'factor' THEN CASE WHEN d.times >= 1 THEN '为上年同期的' ELSE '上年同期为其' END || printf(' %.0f 倍，疑似计量单位有误', max(d.times, 1 / d.times))
           WHEN 'jump' THEN CASE WHEN d.times >= 1 THEN '为上年同期的' ELSE '上年同期为其' END || printf(' %.1f 倍', max(d.times, 1 / d.times))
           WHEN 'repeated' THEN '与上年同期完全相同'
           WHEN 'above_100' THEN '占比超过 100%'
           ELSE '大于' || ca.name || '的' || i.name END AS note,
         CASE d.kind
           WHEN 'factor' THEN CASE WHEN d.times >= 1 THEN printf('%.0f times the year before', d.times)
             ELSE printf('the year before was %.0f times as much', 1 / d.times) END || ': perhaps in another unit'
           WHEN 'jump' THEN CASE WHEN d.times >= 1 THEN printf('%.1f times the year before', d.times)
             ELSE printf('the year before was %.1f times as much', 1 / d.times) END
           WHEN 'repeated' THEN 'the same as the year before'
           WHEN 'above_100' THEN 'a share above 100 %'
           ELSE 'more than that of ' || ca.name END AS note_en
  FROM figure_doubted d
  JOIN indicator i ON i.id = d.indicator
  JOIN unit u ON u.id = i.unit
  JOIN area a ON a.id = d.area
  JOIN area ca ON ca.id = d.compared_area
  JOIN period p ON p.id = d.period
  JOIN period cp ON cp.id = d.compared_period
  JOIN source s ON s.id = d.source;
CREATE VIEW target_overview AS
  -- A target as its document states it.
  SELECT t.code AS target_code,
         d.code AS document_code, d.title AS document, d.number AS document_number,
         substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading,
         a.name AS subject, a.kind AS subject_kind,
         t.quantifier AS quantifier, t.quantifier_min AS quantifier_min,
         i.code AS indicator_code, i.name AS indicator, i.name_en AS indicator_en,
         t.basis AS basis, t.comparator AS comparator, t.value AS value, t.value_high AS value_high, u.code AS unit,
         (SELECT code FROM period WHERE period.id = t.baseline_period) AS baseline_period,
         (SELECT name FROM area WHERE area.id = t.reference_area) AS reference_area,
         (SELECT code FROM period WHERE period.id = t.period_from) AS period_from,
         (SELECT code FROM period WHERE period.id = t.period_to) AS period_to,
         t.over AS over, t.strength AS strength,
         CASE WHEN c.within_task IS NULL THEN 'headline' ELSE 'task' END AS kind,
         t.wording AS wording,
         (SELECT group_concat(field, ', ') FROM (SELECT field FROM target_inferred f WHERE f.target = t.id ORDER BY f.ord)) AS inferred,
         t.note AS note,
         a.code AS area_code
  FROM target t
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN area a ON a.id = t.area
  JOIN indicator i ON i.id = t.indicator
  -- Joined last: targets are rarely looked up by unit.
  CROSS JOIN unit u ON u.id = t.unit;
CREATE VIEW task_responsibility AS
  -- A task and an agency that answers for it.
  SELECT d.code AS document_code, substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading,
         g.name AS agency, coalesce(k.as_written, g.short_name, g.name) AS agency_short,
         k.role AS role, k.ord AS agency_order,
         g.code AS agency_code,
         (SELECT substr(s.code, length(d.code) + 2) FROM clause s WHERE s.id = k.stated_in) AS stated_in,
         k.note AS note
  FROM task_agency k
  JOIN clause c ON c.id = k.task
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = k.agency;

CREATE VIEW target_responsibility AS
  -- A target and an agency that answers for it: the target's own agencies or, if it names none, its task's.
  SELECT t.code AS target_code, d.code AS document_code,
         g.name AS agency, coalesce(x.as_written, g.short_name, g.name) AS agency_short,
         x.role AS role, x.ord AS agency_order,
         'stated' AS stated_or_inherited,
         g.code AS agency_code
  FROM target_agency x
  JOIN target t ON t.id = x.target
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = x.agency
  UNION ALL
  SELECT t.code, d.code, g.name, coalesce(k.as_written, g.short_name, g.name), k.role, k.ord, 'inherited', g.code
  FROM task_agency k
  JOIN clause c ON c.within_task = k.task
  JOIN target t ON t.clause = c.id
  JOIN document d ON d.id = c.document
  JOIN agency g ON g.id = k.agency
  WHERE NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id);
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
CREATE TABLE area_bound (
  -- Whom a target of an area binds, by quantifier: as a whole the area itself, with each every member of the group while it was one, and 0,
  -- for nobody. Kept by triggers; equals the view area_bound_expected at all times.
  area        INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  quantifier  TEXT NOT NULL,
  member      INTEGER NOT NULL,
  first_day   TEXT NOT NULL,
  last_day    TEXT NOT NULL,
  PRIMARY KEY (area, quantifier, member, first_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_bound_member ON area_bound (member);

CREATE VIEW area_bound_expected AS
  -- The definition that area_bound equals.
  SELECT id AS area, 'whole' AS quantifier, id AS member, '0001-01-01' AS first_day, '9999-12-31' AS last_day FROM area
  UNION ALL SELECT id, 'each', 0, '0001-01-01', '9999-12-31' FROM area_group
  UNION ALL SELECT area_group, 'each', member, first_day, last_day FROM area_member;

CREATE TRIGGER area_bound_area_insert AFTER INSERT ON area BEGIN
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day) VALUES (NEW.id, 'whole', NEW.id, '0001-01-01', '9999-12-31');
END;
CREATE TRIGGER area_bound_area_delete AFTER DELETE ON area BEGIN DELETE FROM area_bound WHERE area = OLD.id; END;
CREATE TRIGGER area_bound_group_insert AFTER INSERT ON area_group BEGIN
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day) VALUES (NEW.id, 'each', 0, '0001-01-01', '9999-12-31');
END;
CREATE TRIGGER area_bound_group_delete AFTER DELETE ON area_group BEGIN DELETE FROM area_bound WHERE area = OLD.id AND quantifier = 'each'; END;
CREATE TRIGGER area_bound_member_insert AFTER INSERT ON area_member BEGIN
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day) VALUES (NEW.area_group, 'each', NEW.member, NEW.first_day, NEW.last_day);
END;
CREATE TRIGGER area_bound_member_delete AFTER DELETE ON area_member BEGIN
  DELETE FROM area_bound WHERE area = OLD.area_group AND quantifier = 'each' AND member = OLD.member AND first_day = OLD.first_day;
END;
CREATE TRIGGER area_bound_member_update AFTER UPDATE ON area_member
WHEN NEW.area_group IS NOT OLD.area_group OR NEW.member IS NOT OLD.member OR NEW.first_day IS NOT OLD.first_day
  OR NEW.last_day IS NOT OLD.last_day BEGIN
  DELETE FROM area_bound WHERE area = OLD.area_group AND quantifier = 'each' AND member = OLD.member AND first_day = OLD.first_day;
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day) VALUES (NEW.area_group, 'each', NEW.member, NEW.first_day, NEW.last_day);
END;

CREATE INDEX period_months ON period (months);

CREATE VIEW target_span AS
  -- A target x an area that it binds x a due period, by ids, whatever the day: groups with quantifier each are expanded to those who are members
  -- on the due date, every period of over each is one. Undated, due is null, and first_bound and last_bound say from when to when the area is
  -- bound; without members, area is 0. What the target asks comes along, so that who evaluates it need not look it up again.
  SELECT t.id AS target, b.member AS area, q.id AS due, q.first_day AS first_day, q.last_day AS last_day,
         b.first_day AS first_bound, b.last_day AS last_bound, b.area AS bound,
         t.code AS code, t.clause AS clause, t.indicator AS indicator, t.basis AS basis, t.baseline_period AS baseline_period,
         t.reference_area AS reference_area, t.comparator AS comparator, t.value AS value, t.value_high AS value_high, t.unit AS unit,
         t.period_from AS period_from, t.period_to AS period_to, t.over AS over
  FROM area_bound b
  JOIN target t ON t.area = b.area AND t.quantifier = b.quantifier
  LEFT JOIN period q ON q.months = t.period_to % 16 AND q.id <= t.period_to
    AND q.id >= CASE WHEN t.over = 'each' THEN coalesce(min(t.period_to, (t.period_from / 16 - t.period_from % 16 + t.period_to % 16) * 16), t.period_to)
      ELSE t.period_to END
  WHERE b.quantifier = 'whole' OR q.id IS NULL OR (
    q.last_day BETWEEN b.first_day AND b.last_day
    AND (b.member <> 0 OR NOT EXISTS (
      SELECT 1 FROM area_member m WHERE m.area_group = t.area AND q.last_day BETWEEN m.first_day AND m.last_day)));

CREATE VIEW target_due AS
  -- What is due on the clock's day: of an undated target for every member, whoever is one on that day.
  -- From here to target_progress the views are plain joins, each value fetched once, so that a condition on any column finds its index.
  SELECT s.*, k.as_of AS as_of, k.day AS known_day, k.month AS month
  FROM clock_number k
  JOIN target_span s
  WHERE s.due IS NOT NULL OR (
    k.as_of BETWEEN s.first_bound AND s.last_bound
    AND (s.area <> 0 OR NOT EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = s.bound AND k.as_of BETWEEN m.first_day AND m.last_day)));

CREATE VIEW target_schedule AS
  -- A target x area x due period, groups and recurrences expanded.
  SELECT t.code AS target_code, d.code AS document_code, a.code AS area_code, a.name AS area, i.code AS indicator_code,
         due.code AS due_period
  FROM target_due s
  JOIN target t ON t.id = s.target
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  LEFT JOIN indicator i ON i.id = t.indicator
  LEFT JOIN period due ON due.id = s.due
  LEFT JOIN area a ON a.id = s.area;
CREATE TABLE verdict (
  -- No and yes, to be joined: so that what is asked of a row is asked once.
  met  INTEGER PRIMARY KEY
) STRICT;
INSERT INTO verdict (met) VALUES (0), (1);

CREATE TABLE status_day (
  -- The days for which verdicts are made: that of the stamp, and days to come on which some verdict changes.
  day    INTEGER PRIMARY KEY,  -- in days since 1970-01-01; what was known is that of the same day
  as_of  TEXT NOT NULL,
  month  INTEGER NOT NULL      -- as in clock_number
) STRICT;

CREATE VIEW status_due AS
  -- target_due on each of those days.
  SELECT s.*, k.as_of AS as_of, k.day AS known_day, k.month AS month
  FROM status_day k
  JOIN target_span s
  WHERE s.due IS NOT NULL OR (
    k.as_of BETWEEN s.first_bound AND s.last_bound
    AND (s.area <> 0 OR NOT EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = s.bound AND k.as_of BETWEEN m.first_day AND m.last_day)));

CREATE VIEW target_found AS
  -- What is due, the period that speaks, and the figures found: the actual one, and the baseline's or the reference's.
  -- After its end, and with each in its course, the due period alone speaks; before, the newest known one of the same length, of a stock of
  -- any length. Sums, means and park levels are computed in special, a JSON object with the actual value under a key of a, the period (6
  -- digits; 0: the month of the day), whether its definition differs (1) and the vintage, and the base's under one of b: json_each is how a
  -- plain view can compute something for each row and use it more than once.
  SELECT s.target AS target, s.area AS area, s.due AS due, s.known_day AS day, s.month AS month, s.indicator AS indicator, s.basis AS basis,
         s.comparator AS comparator, s.value AS value, s.value_high AS value_high, s.over AS over, s.reference_area AS reference_area,
         own.factor AS own_factor, u.factor AS factor,
         CASE WHEN s.comparator IN ('>=', '>') THEN 'increase' WHEN s.comparator IN ('<=', '<') THEN 'decrease' ELSE i.direction END AS pull,
         CASE s.basis
           WHEN 'level' THEN u.dimension = own.dimension AND u.change_only = own.change_only
           WHEN 'change' THEN u.dimension = own.dimension AND (own.dimension <> 'ratio' OR u.change_only = 1 OR own.change_only = 1)
           ELSE u.dimension = 'ratio' AND u.change_only = 0 END AS is_comparable,
         CASE WHEN s.last_day < s.as_of THEN 1 ELSE 0 END AS is_over,
         -- A stock and a growing sum may be reached ahead of time; a sum that must stay low only at its end.
         CASE WHEN i.aggregation_time = 'last' OR own.dimension = 'boolean' THEN 1
              WHEN s.over = 'sum' AND s.reference_area IS NULL AND (s.comparator IN ('>=', '>') OR (s.comparator IN ('~', 'between') AND i.direction = 'increase')) THEN 1
              ELSE 0 END AS reachable_early,
         coalesce(sa.value, af.value) AS actual,
         CASE WHEN sa.value IS NOT NULL THEN CAST(substr(sa.key, 2, 6) AS INTEGER) WHEN af.value IS NOT NULL THEN ap.id END AS actual_period,
         CASE WHEN sa.value IS NOT NULL THEN CASE WHEN s.over IN ('sum', 'mean') THEN 'accumulated' ELSE 'derived' END
              WHEN af.value IS NOT NULL THEN coalesce(af.how, 'reported') END AS actual_source,
         CASE WHEN sa.value IS NOT NULL THEN CAST(nullif(substr(sa.key, 9), '') AS INTEGER) ELSE af.known_from END AS actual_vintage,
         CASE WHEN sa.value IS NULL THEN af.bound END AS actual_bound,
         CASE WHEN sa.value IS NULL THEN af.source END AS actual_reporter,
         CASE WHEN sa.value IS NOT NULL THEN CAST(substr(sa.key, 8, 1) AS INTEGER) ELSE coalesce(af.differs, 0) END AS actual_differs,
         coalesce(sb.value, bf.value) AS base,
         CASE WHEN s.reference_area IS NULL THEN s.baseline_period
              WHEN sb.value IS NOT NULL THEN CAST(substr(sb.key, 2, 6) AS INTEGER)
              WHEN bf.value IS NOT NULL THEN ap.id END AS base_period,
         CASE WHEN sb.value IS NOT NULL THEN CAST(nullif(substr(sb.key, 9), '') AS INTEGER) ELSE bf.known_from END AS base_vintage,
         CASE WHEN sb.value IS NOT NULL THEN CAST(substr(sb.key, 8, 1) AS INTEGER) ELSE coalesce(bf.differs, 0) END AS base_differs
  FROM status_due s
  LEFT JOIN indicator i ON i.id = s.indicator
  LEFT JOIN unit own ON own.id = i.unit
  LEFT JOIN unit u ON u.id = s.unit
  LEFT JOIN period ap ON ap.id =
    CASE WHEN s.over IN ('sum', 'mean') THEN NULL
         WHEN s.last_day < s.as_of THEN s.due
         WHEN s.over = 'each' AND s.due IS NOT NULL THEN CASE WHEN s.first_day <= s.as_of THEN s.due END
         ELSE (
           SELECT x.period FROM indicator_period x
           WHERE x.indicator = s.indicator AND x.period <= coalesce(s.due, 999999)
             AND x.period / 16 - x.period % 16 < s.month
             AND (i.aggregation_time = 'last' OR own.dimension = 'boolean' OR x.period % 16 = coalesce(s.due % 16, 12))
             AND EXISTS (SELECT 1 FROM figure_kept k WHERE k.indicator = s.indicator AND k.period = x.period AND k.area = s.area
                           AND k.known_from <= s.known_day AND k.known_to > s.known_day)
           ORDER BY x.period DESC LIMIT 1) END
  LEFT JOIN figure_kept af ON af.indicator = s.indicator AND af.period = ap.id AND af.area = s.area
    AND af.known_from <= s.known_day AND af.known_to > s.known_day
  LEFT JOIN figure_kept bf ON bf.indicator = s.indicator AND bf.area = coalesce(s.reference_area, s.area)
    AND bf.period = CASE WHEN s.reference_area IS NULL THEN s.baseline_period ELSE ap.id END
    AND bf.known_from <= s.known_day AND bf.known_to > s.known_day
  LEFT JOIN json_each('["{' || CASE
    -- Sums and means over the periods from..to: every period's own figure; of a sum that is not over yet, those that are there. Growth rates
    -- are compounded: the n-th root of the product, by Newton's method, since SQLite may come without a power function.
    WHEN s.over IN ('sum', 'mean') AND s.period_to IS NOT NULL THEN (
      SELECT group_concat('\"' || role || printf('%06d%d', period, differs) || vintage || '\":' || printf('%!.17g', value))
      FROM (
        SELECT role, period, vintage, differs,
               CASE WHEN known = 0 OR (known < parts AND (s.over = 'mean' OR s.last_day < s.as_of)) THEN NULL
                    WHEN s.over = 'sum' THEN total
                    WHEN i.derivation IS NOT 'growth' THEN total / known
                    ELSE (
                      WITH RECURSIVE
                        factor(k, x) AS (SELECT CAST(j.key AS INTEGER), 1.0 + j.value * own.factor FROM json_each(list) j),
                        product(k, x) AS (SELECT k, x FROM factor WHERE k = 0 UNION ALL SELECT f.k, p.x * f.x FROM product p JOIN factor f ON f.k = p.k + 1),
                        root(y, was, step) AS (
                          SELECT 1.0 + total / known * own.factor, 0.0, 0
                          UNION ALL
                          SELECT y - (y - (SELECT x FROM product WHERE k = parts - 1) / (
                                   WITH RECURSIVE power(k, v) AS (SELECT 1, 1.0 UNION ALL SELECT k + 1, v * root.y FROM power WHERE k < parts)
                                   SELECT v FROM power WHERE k = parts)) / parts, y, step + 1
                          FROM root WHERE step < 2000 AND abs(y - was) > 1e-15 * abs(y))
                      SELECT CASE WHEN (SELECT min(x) FROM factor) > 0 THEN (y - 1.0) / own.factor END FROM root ORDER BY step DESC LIMIT 1) END
                 AS value
        FROM (
        -- Windows, and no GROUP BY, because they go by the order of the periods.
        SELECT role, row_number() OVER w AS nth, max(CASE WHEN value IS NOT NULL THEN period END) OVER w AS period, max(vintage) OVER w AS vintage,
               coalesce(max(differs) OVER w, 0) AS differs, count(*) OVER w AS parts, count(value) OVER w AS known, sum(value) OVER w AS total,
               '[' || group_concat(printf('%!.17g', value)) OVER w || ']' AS list
        FROM (
          SELECT w.role AS role, q.id AS period, k.value AS value, k.known_from AS vintage, k.differs AS differs
          FROM (SELECT 'a' AS role, s.area AS area UNION ALL SELECT 'b', s.reference_area WHERE s.reference_area IS NOT NULL) w
          CROSS JOIN period q ON q.months = s.period_to % 16 AND q.id <= s.period_to AND q.id >= coalesce(min(s.period_to, (s.period_from / 16 - s.period_from % 16 + s.period_to % 16) * 16), s.period_to)
          LEFT JOIN figure_kept k ON q.id / 16 - q.id % 16 < s.month AND k.indicator = s.indicator AND k.period = q.id AND k.area = w.area
            AND k.known_from <= s.known_day AND k.known_to > s.known_day)
        WINDOW w AS (PARTITION BY role ORDER BY period ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
        WHERE nth = 1) WHERE abs(value) < 9e999)
    -- A park's level comes from its history: on the last day of a period that is over, else on the clock's day, in whose month it then
    -- speaks, unless a figure is reported for a period that has not ended before. A region or group counts its parks; with a yes or no, one
    -- is enough. A level that is known at all proves a yes; a no, and a number, need every park's level to stand in a document: that a park
    -- is not national is not to be concluded from what is inferred or general knowledge, nor from silence.
    WHEN i.derivation = 'park_level' AND s.over IN ('last', 'each') AND s.area <> 0 THEN (
      SELECT group_concat('\"' || role || printf('%06d0', period) || '\":' || printf('%!.17g', value))
      FROM (
        SELECT y.role AS role, y.period AS period,
               CASE WHEN own.dimension = 'boolean' AND sum(CASE WHEN has.ord = asked.ord OR (i.level_match = 'at_least' AND has.ord < asked.ord) THEN 1 ELSE 0 END) > 0
                      THEN 1.0
                    WHEN count(CASE WHEN l.evidence = 'document' THEN 1 END) = count(p.id) AND count(p.id) > 0
                      THEN 1.0 * coalesce(sum(CASE WHEN has.ord = asked.ord OR (i.level_match = 'at_least' AND has.ord < asked.ord) THEN 1 ELSE 0 END), 0)
               END AS value
        FROM (
          SELECT 'a' AS role,
                 CASE WHEN s.last_day < s.as_of THEN s.due ELSE 0 END AS period,
                 CASE WHEN s.last_day < s.as_of THEN s.last_day ELSE s.as_of END AS day
          WHERE (s.over = 'last' OR s.due IS NULL OR s.first_day <= s.as_of)
            AND (af.value IS NULL
              OR (coalesce(s.last_day, '9999-12-31') >= s.as_of AND ap.last_day < s.as_of))
          UNION ALL
          SELECT 'b', b.id, b.last_day FROM period b WHERE b.id = s.baseline_period AND bf.value IS NULL) y
        JOIN area kind ON kind.id = s.area
        JOIN vocabulary asked ON asked.table_name = 'park_level' AND asked.field = 'level' AND asked.word = i.level
        LEFT JOIN park p ON (i.park_type IS NULL OR p.type = i.park_type) AND (
          p.id = s.area
          OR p.region IN (SELECT w.region FROM region_within w WHERE w.within = s.area)
          OR p.id IN (SELECT m.member FROM area_member m WHERE m.area_group = s.area AND y.day BETWEEN m.first_day AND m.last_day))
        LEFT JOIN park_level l ON l.park = p.id AND y.day BETWEEN l.first_day AND l.last_day
        LEFT JOIN vocabulary has ON has.table_name = 'park_level' AND has.field = 'level' AND has.word = l.level
        GROUP BY y.role, y.period, y.day, kind.kind) WHERE value IS NOT NULL) END || '}"]') special
  LEFT JOIN json_each(special.value) sa ON sa.key GLOB 'a*'
  LEFT JOIN json_each(special.value) sb ON sb.key GLOB 'b*';

CREATE VIEW target_required AS
  -- The required number in the indicator's unit, or the reason why there is none. far is the upper end: of between its own, else the same.
  SELECT f.*, reason.word AS reason,
         CASE WHEN f.is_comparable = 1 THEN CASE f.basis WHEN 'level' THEN f.value * (f.factor / f.own_factor)
           ELSE f.base * CASE f.basis WHEN 'ratio' THEN f.value * f.factor WHEN 'change' THEN 1.0 ELSE 1.0 + f.value * f.factor END
              + CASE f.basis WHEN 'change' THEN f.value * (f.factor / f.own_factor) ELSE 0.0 END END END AS required,
         CASE WHEN f.is_comparable = 1 THEN CASE f.basis WHEN 'level' THEN coalesce(f.value_high, f.value) * (f.factor / f.own_factor)
           ELSE f.base * CASE f.basis WHEN 'ratio' THEN coalesce(f.value_high, f.value) * f.factor WHEN 'change' THEN 1.0
                           ELSE 1.0 + coalesce(f.value_high, f.value) * f.factor END
              + CASE f.basis WHEN 'change' THEN coalesce(f.value_high, f.value) * (f.factor / f.own_factor) ELSE 0.0 END END END AS far
  FROM target_found f
  LEFT JOIN vocabulary reason ON reason.table_name = 'target_progress' AND reason.field = 'reason' AND reason.word = CASE
    WHEN f.area = 0 THEN 'no_members'
    WHEN f.is_comparable = 0 THEN 'unit'
    WHEN f.basis <> 'level' AND f.reference_area IS NULL AND f.base IS NULL THEN 'no_baseline'
    WHEN f.reference_area IS NOT NULL AND f.actual IS NOT NULL AND f.base IS NULL THEN 'no_reference'
    WHEN f.actual_differs = 1 OR (f.basis <> 'level' AND f.base_differs = 1) THEN 'definition' END;

CREATE VIEW target_judged AS
  -- Whether the figure meets what is required: not below it where the target pulls up, not above far where it pulls down, both where the
  -- indicator is to be maintained; so between is decided at its good end, because more is no failure. Comparisons carry a relative tolerance
  -- of 1e-9, and none with nothing; about (~) is met from 5 % short of it on the good side. Over N is more than N, under N is less.
  SELECT r.*, v.met AS met,
         CASE WHEN r.over = 'sum' AND r.basis = 'level' AND r.base_period IS NOT NULL THEN 0.0 ELSE r.base END AS start
  FROM target_required r
  LEFT JOIN verdict v ON r.reason IS NULL AND v.met = (
    (r.pull = 'decrease' OR r.actual - r.required + CASE r.comparator WHEN '~' THEN 0.05 * abs(r.required) ELSE 0.0 END
       > CASE WHEN (r.comparator = '>' AND r.actual_bound IS NOT 'over') OR r.actual_bound IS 'under' THEN 1.0 ELSE -1.0 END * (1e-9 * abs(r.required) + 1e-300))
    AND (r.pull = 'increase' OR r.actual - r.far - CASE r.comparator WHEN '~' THEN 0.05 * abs(r.far) ELSE 0.0 END
       < CASE WHEN (r.comparator = '<' AND r.actual_bound IS NOT 'under') OR r.actual_bound IS 'over' THEN -1.0 ELSE 1.0 END * (1e-9 * abs(r.far) + 1e-300)));

CREATE VIEW target_measured AS
  -- The measures that people use, side by side.
  SELECT j.*,
         -- 完成率: actual over required, inverted for falling ones and above the upper end; without a meaning for signs or zeros it is 1 when met
         -- and 0 when not.
         CASE WHEN j.met IS NULL THEN NULL
              WHEN j.pull = 'decrease' THEN CASE WHEN j.actual > 0 AND j.far >= 0 THEN j.far / j.actual ELSE 1.0 * j.met END
              WHEN j.pull = 'maintain' AND j.met = 0 AND j.actual > j.far AND j.required > 0 THEN j.far / j.actual
              WHEN j.required > 0 AND j.actual >= 0 THEN j.actual / j.required
              ELSE 1.0 * j.met END AS attainment,
         -- How far it was from the baseline, of a sum from nothing; null where the baseline was good enough already.
         CASE WHEN j.reference_area IS NOT NULL THEN NULL
              WHEN j.pull <> 'increase' AND j.start > j.far + 1e-9 * abs(j.far) THEN j.far - j.start
              WHEN j.pull <> 'decrease' AND j.start < j.required - 1e-9 * abs(j.required) THEN j.required - j.start END AS way,
         -- The share of the time from the baseline to the due period that had elapsed at the end of the actual's period, in months.
         CASE WHEN j.due / 16 > j.base_period / 16 AND CASE j.actual_period WHEN 0 THEN j.month ELSE j.actual_period / 16 END > j.base_period / 16
              THEN 1.0 * (CASE j.actual_period WHEN 0 THEN j.month ELSE j.actual_period / 16 END - j.base_period / 16) / (j.due / 16 - j.base_period / 16)
              END AS elapsed,
         -- How much is short of it, in the indicator's unit; 0 or less when nothing is.
         CASE WHEN j.met IS NULL THEN NULL
              WHEN j.pull = 'decrease' OR (j.pull = 'maintain' AND j.actual > j.far) THEN j.actual - j.far ELSE j.required - j.actual END AS gap
  FROM target_judged j;

CREATE VIEW status_expected AS
  -- The verdict of a target, area and due period on each of the days: the definition that status_kept equals. distance is the covered share of
  -- the way from baseline to required, or 1 when met and 0 when not where there is no way to go; distance over elapsed is the pace, on track
  -- from 1. actual_period is 0 where a level speaks in the month of the day.
  SELECT m.target AS target, m.area AS area, m.due AS due, m.day AS day, m.indicator AS indicator,
         m.required AS required, m.far AS far, m.actual AS actual, m.actual_period AS actual_period, m.actual_source AS actual_source,
         m.actual_vintage AS actual_vintage, m.actual_bound AS actual_bound, m.actual_reporter AS actual_reporter,
         m.base AS base, m.base_period AS base_period, m.base_vintage AS base_vintage, m.start AS start, m.way AS way,
         m.attainment AS attainment,
         CASE WHEN m.met IS NOT NULL AND m.start IS NOT NULL AND m.reference_area IS NULL THEN coalesce((m.actual - m.start) / m.way, 1.0 * m.met) END
           AS distance,
         m.elapsed AS elapsed, m.gap AS gap, status.word AS status, m.reason AS reason
  FROM target_measured m
  LEFT JOIN vocabulary status ON status.table_name = 'target_progress' AND status.field = 'status' AND status.word = CASE
    WHEN m.reason IS NOT NULL THEN 'unevaluable'
    WHEN m.is_over = 1 THEN CASE WHEN m.met = 1 THEN 'met' WHEN m.met = 0 THEN 'missed' ELSE 'overdue' END
    WHEN m.met IS NULL THEN 'open'
    WHEN m.met = 1 AND (m.reachable_early = 1 OR m.due IS NULL) THEN 'reached'
    WHEN m.elapsed IS NULL OR m.start IS NULL OR m.reference_area IS NOT NULL THEN 'open'
    WHEN coalesce((m.actual - m.start) / m.way, 1.0 * m.met) >= m.elapsed * (1 - 1e-9) THEN 'on_track' ELSE 'behind' END;
-- The status of each target, area and due period: kept with the days on which it holds, and made anew for what has changed. Made once, a row
-- answers for every day to come: that its due period ends, or that what is entered for a later day begins to count, is known beforehand.

CREATE TABLE status_kept (
  -- The verdict on a target, area and due period from first_day to last_day, as status_expected has it. Kept by
  -- INSERT INTO figure_refresh VALUES (NULL), and never the only copy: VALUES (0) makes it anew.
  area             INTEGER NOT NULL,  -- 0: a group without members
  indicator        INTEGER NOT NULL,
  target           INTEGER NOT NULL,
  due              INTEGER NOT NULL,  -- 0: undated
  first_day        INTEGER NOT NULL,  -- in days since 1970-01-01; 0 from the stamp on
  last_day         INTEGER NOT NULL,  -- 9999998 for no end
  status           TEXT NOT NULL,
  reason           TEXT,
  required         REAL,
  far              REAL,              -- the upper end: of between its own, else required
  actual           REAL,
  actual_period    INTEGER,           -- 0: the month of the day that is asked for
  actual_source    TEXT,
  actual_vintage   INTEGER,
  actual_bound     TEXT,
  actual_reporter  INTEGER,
  base             REAL,
  base_period      INTEGER,
  base_vintage     INTEGER,
  start            REAL,
  way              REAL,
  attainment       REAL,
  distance         REAL,
  elapsed          REAL,
  gap              REAL,
  PRIMARY KEY (area, indicator, target, due, first_day)
) STRICT, WITHOUT ROWID;
-- The status comes last: SQLite 3.40.1 answered wrongly where a column of a list of words (IN) followed one that a join gives.
CREATE INDEX status_kept_target ON status_kept (target, first_day, last_day, status);
CREATE INDEX status_kept_status ON status_kept (status, first_day, last_day);

CREATE TABLE status_stamp (
  -- One row: the last day on which verdicts were made. On an earlier day what is kept may not hold.
  day  INTEGER NOT NULL
) STRICT;
INSERT INTO status_stamp (day) SELECT day FROM clock_number;
INSERT INTO status_day (day, as_of, month) SELECT day, as_of, month FROM clock_number;

CREATE TABLE status_dirty (
  -- The targets of which every verdict may have changed since status_kept was brought up to date. What has changed with a figure is found by
  -- the figure.
  target  INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE day_ahead (
  -- The days after the stamp on which something that is entered already begins to count, or counts no more. A verdict that may change with it is
  -- made for that day, too.
  indicator  INTEGER NOT NULL,  -- of a figure that does, or of whose period it is the first day; 0: a level, a membership, the end of a period
  day        INTEGER NOT NULL,
  PRIMARY KEY (indicator, day)
) STRICT, WITHOUT ROWID;

CREATE VIEW day_ahead_expected AS
  -- The definition of which day_ahead has every day that is after the stamp.
  SELECT indicator AS indicator, known_from AS day FROM figure_kept
  UNION SELECT indicator, known_to FROM figure_kept WHERE known_to < 9999999
  UNION SELECT x.indicator, CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) FROM indicator_period x JOIN period p ON p.id = x.period
  UNION SELECT 0, CAST(julianday(p.last_day) - 2440586.5 AS INTEGER) FROM indicator_period x JOIN period p ON p.id = x.period
  UNION SELECT 0, CAST(julianday(first_day) - 2440587.5 AS INTEGER) FROM park_level
  UNION SELECT 0, CAST(julianday(last_day) - 2440586.5 AS INTEGER) FROM park_level WHERE last_day < '9999-12-31'
  UNION SELECT 0, CAST(julianday(first_day) - 2440587.5 AS INTEGER) FROM area_member
  UNION SELECT 0, CAST(julianday(last_day) - 2440586.5 AS INTEGER) FROM area_member WHERE last_day < '9999-12-31';

-- ---------------------------------------------------------------- What is made anew

CREATE TABLE status_touched (
  -- The targets and areas whose verdicts are being made anew. Empty between refreshes.
  area       INTEGER NOT NULL,
  indicator  INTEGER NOT NULL,
  target     INTEGER NOT NULL,
  PRIMARY KEY (area, indicator, target)
) STRICT, WITHOUT ROWID;

CREATE TABLE status_asked (
  -- The same by due periods, and the days from which on each verdict is made. Empty between refreshes.
  area       INTEGER NOT NULL,
  indicator  INTEGER NOT NULL,
  target     INTEGER NOT NULL,
  due        INTEGER NOT NULL,
  day        INTEGER NOT NULL,
  PRIMARY KEY (area, indicator, target, due, day)
) STRICT, WITHOUT ROWID;

-- The targets and areas on whose verdict a figure that is being made anew may bear.
CREATE VIEW status_hit_own AS
  -- Those of its own area: of the period as a baseline or due; of later due periods while no later figure speaks, and of sums and means, which
  -- rest on each. Once a due period is over it alone speaks. Where all areas are touched, each is hit already.
  SELECT k.area AS area, k.indicator AS indicator, k.target AS target
  FROM figure_touched f
  CROSS JOIN status_kept k ON k.area = f.area AND k.indicator = f.indicator
  WHERE (k.base_period = f.period OR k.due = f.period OR ((k.due = 0 OR k.due > f.period) AND (
      CASE WHEN k.status IN ('met', 'missed', 'overdue') THEN 0 ELSE coalesce(k.actual_period, 0) <= f.period END
      OR EXISTS (SELECT 1 FROM target t WHERE t.id = k.target AND t.over IN ('sum', 'mean')))))
    AND NOT EXISTS (
      SELECT 1 FROM figure_touched w WHERE w.stage = f.stage AND w.is_group = 0 AND w.indicator = f.indicator AND w.period = f.period AND w.area = 0);

CREATE VIEW status_hit_reference AS
  -- Those that are held against its area.
  SELECT k.area AS area, k.indicator AS indicator, k.target AS target
  FROM figure_touched f
  CROSS JOIN target t ON t.reference_area = f.area AND t.indicator = f.indicator
  CROSS JOIN status_kept k ON k.target = t.id;

CREATE VIEW status_hit_all AS
  -- Those of the indicator, where all areas are touched.
  SELECT k.area AS area, k.indicator AS indicator, k.target AS target
  FROM (SELECT DISTINCT indicator FROM figure_touched WHERE area = 0) f
  CROSS JOIN target t ON t.indicator = f.indicator
  CROSS JOIN status_kept k ON k.target = t.id;

CREATE TABLE status_span (
  -- The due periods of what is being made anew, with their days in numbers. Empty between refreshes.
  area             INTEGER NOT NULL,
  indicator        INTEGER NOT NULL,
  target           INTEGER NOT NULL,
  due              INTEGER NOT NULL,
  over             TEXT NOT NULL,
  reference_area   INTEGER,
  baseline_period  INTEGER,
  first_day        INTEGER,
  last_day         INTEGER,
  PRIMARY KEY (area, indicator, target, due)
) STRICT, WITHOUT ROWID;

CREATE VIEW status_ahead AS
  -- A day ahead with something that may bear on a verdict: a level or membership on those of levels and the undated ones, a figure on any.
  SELECT s.area AS area, s.indicator AS indicator, s.target AS target, s.due AS due, d.day AS day
  FROM status_stamp k
  CROSS JOIN day_ahead d ON d.indicator = 0 AND d.day > k.day
  CROSS JOIN status_span s
  CROSS JOIN indicator i ON i.id = s.indicator
  WHERE coalesce(s.last_day, 9999998) >= d.day AND (s.due = 0 OR i.derivation = 'park_level')
  UNION ALL
  SELECT s.area, s.indicator, s.target, s.due, d.day
  FROM status_stamp k
  CROSS JOIN status_span s
  CROSS JOIN day_ahead d ON d.indicator = s.indicator AND d.day > k.day
  WHERE EXISTS (
    SELECT 1
    FROM indicator_period x
    CROSS JOIN period p ON p.id = x.period
    CROSS JOIN figure_kept f ON f.indicator = x.indicator AND f.period = x.period AND f.area IN (s.area, s.reference_area)
    WHERE x.indicator = s.indicator AND (d.day IN (f.known_from, f.known_to) OR d.day = CAST(julianday(p.first_day) - 2440587.5 AS INTEGER)));

CREATE VIEW status_month AS
  -- Of a level with a base, the beginning of each month until it is due.
  SELECT s.area AS area, s.indicator AS indicator, s.target AS target, s.due AS due, CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) AS day
  FROM status_stamp k
  CROSS JOIN status_span s
  CROSS JOIN indicator i ON i.id = s.indicator AND i.derivation = 'park_level'
  CROSS JOIN period p ON p.months = 1 AND p.id <= s.due
  WHERE coalesce(s.baseline_period, s.reference_area) IS NOT NULL AND p.first_day > date(k.day * 86400, 'unixepoch');

CREATE VIEW status_made AS
  -- The verdicts that are asked for. The plus signs keep the planner from beginning with all areas.
  SELECT w.area AS area, w.indicator AS indicator, w.target AS target, w.due AS due, CASE WHEN w.day > (SELECT day FROM status_stamp) THEN w.day ELSE 0 END AS first_day,
         coalesce((SELECT min(n.day) - 1 FROM status_asked n WHERE n.area = w.area AND n.indicator = w.indicator AND n.target = w.target
                     AND n.due = w.due AND n.day > w.day), 9999998) AS last_day,
         e.status AS status, e.reason AS reason, e.required AS required, e.far AS far, e.actual AS actual, e.actual_period AS actual_period,
         e.actual_source AS actual_source, e.actual_vintage AS actual_vintage, e.actual_bound AS actual_bound, e.actual_reporter AS actual_reporter,
         e.base AS base, e.base_period AS base_period, e.base_vintage AS base_vintage, e.start AS start, e.way AS way,
         e.attainment AS attainment, e.distance AS distance, e.elapsed AS elapsed, e.gap AS gap
  FROM status_asked w
  CROSS JOIN status_expected e ON e.target = +w.target AND e.area = +w.area AND e.day = +w.day AND coalesce(e.due, 0) = +w.due;

CREATE VIEW status_clock AS
  -- The day by which what is kept is read: the clock's. Before the stamp nothing that is kept need hold, and all is stale; so it is where the
  -- stamp is lost.
  SELECT max(k.day, coalesce(s.day, k.day)) AS day, CASE WHEN k.day >= s.day AND s.stamps = 1 THEN 0 ELSE 1 END AS is_before, k.month AS month
  FROM clock_number k CROSS JOIN (SELECT max(day) AS day, count(*) AS stamps FROM status_stamp) s;

-- Each of the next eight is not to be read: INSERT, and its part is done. They are apart, so that a refresh pays for what it needs.
CREATE VIEW status_put_all AS SELECT NULL AS target WHERE false;
CREATE TRIGGER status_put_all_insert INSTEAD OF INSERT ON status_put_all
WHEN (SELECT count(*) FROM status_touched) * 3 > (SELECT count(*) FROM status_kept) BEGIN
  -- Where most are made anew, all are: a table that is emptied whole, and filled in its order, takes half the time.
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_kept WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM status_kept;
END;
CREATE VIEW status_put_most AS SELECT NULL AS target WHERE false;
CREATE TRIGGER status_put_most_insert INSTEAD OF INSERT ON status_put_most
WHEN (SELECT count(*) FROM (SELECT DISTINCT indicator FROM figure_touched WHERE area = 0) f CROSS JOIN target t ON t.indicator = f.indicator) * 3
  > (SELECT max(id) FROM target) BEGIN
  -- The same where it is known by the indicators of which all areas are touched.
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_kept WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM status_kept;
END;
CREATE VIEW status_turn AS SELECT NULL AS day WHERE false;
CREATE TRIGGER status_turn_insert INSTEAD OF INSERT ON status_turn BEGIN
  DELETE FROM status_stamp;
  INSERT INTO status_stamp (day) SELECT day FROM clock_number;
  DELETE FROM day_ahead WHERE day <= (SELECT day FROM status_stamp);
  DELETE FROM status_day;
  INSERT INTO status_put_day SELECT day FROM status_stamp;
END;
CREATE VIEW status_turn_back AS SELECT NULL AS day WHERE false;
CREATE TRIGGER status_turn_back_insert INSTEAD OF INSERT ON status_turn_back BEGIN
  INSERT INTO status_turn VALUES (NULL);
  DELETE FROM day_ahead;
  INSERT INTO day_ahead (indicator, day) SELECT indicator, day FROM day_ahead_expected WHERE day > (SELECT day FROM status_stamp);
  INSERT INTO status_dirty (target) SELECT id FROM target WHERE true ON CONFLICT DO NOTHING;
END;
CREATE VIEW status_put_dirty AS SELECT NULL AS target WHERE false;
CREATE TRIGGER status_put_dirty_insert INSTEAD OF INSERT ON status_put_dirty BEGIN
  INSERT INTO status_touched (area, indicator, target)
    SELECT s.area, s.indicator, s.target FROM status_dirty d CROSS JOIN target_span s ON s.target = +d.target WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM status_kept WHERE target IN (SELECT target FROM status_dirty);
  DELETE FROM status_dirty;
END;
CREATE VIEW status_put_ahead AS SELECT NULL AS day WHERE false;
CREATE TRIGGER status_put_ahead_insert INSTEAD OF INSERT ON status_put_ahead BEGIN
  INSERT INTO status_asked (area, indicator, target, due, day) SELECT area, indicator, target, due, day FROM status_ahead WHERE true ON CONFLICT DO NOTHING;
END;
CREATE VIEW status_put_months AS SELECT NULL AS day WHERE false;
CREATE TRIGGER status_put_months_insert INSTEAD OF INSERT ON status_put_months BEGIN
  INSERT INTO status_asked (area, indicator, target, due, day) SELECT area, indicator, target, due, day FROM status_month WHERE true ON CONFLICT DO NOTHING;
END;
CREATE VIEW status_put_day AS SELECT NULL AS day WHERE false;
CREATE TRIGGER status_put_day_insert INSTEAD OF INSERT ON status_put_day BEGIN
  INSERT INTO status_day (day, as_of, month)
    SELECT NEW.day, date(NEW.day * 86400, 'unixepoch'),
           CAST(strftime('%Y', NEW.day * 86400, 'unixepoch') AS INTEGER) * 12 + CAST(strftime('%m', NEW.day * 86400, 'unixepoch') AS INTEGER) - 1;
END;

CREATE VIEW status_renew AS
  -- Not to be read: INSERT null, and the verdicts of what is dirty or touched are made anew.
  SELECT NULL AS target WHERE false;
CREATE TRIGGER status_renew_insert INSTEAD OF INSERT ON status_renew BEGIN
  INSERT INTO status_turn_back SELECT 1 FROM status_clock WHERE is_before = 1;
  INSERT INTO status_turn SELECT 1 FROM status_stamp s CROSS JOIN clock_number k WHERE s.day < k.day;
  INSERT INTO status_put_dirty SELECT 1 WHERE EXISTS (SELECT 1 FROM status_dirty);
  INSERT INTO status_put_all SELECT 1 WHERE (SELECT count(*) FROM status_touched) * 2 > (SELECT max(id) FROM target);
  INSERT INTO status_span (area, indicator, target, due, over, reference_area, baseline_period, first_day, last_day)
    SELECT s.area, s.indicator, s.target, coalesce(s.due, 0), s.over, s.reference_area, s.baseline_period,
           CAST(julianday(s.first_day) - 2440587.5 AS INTEGER), CAST(julianday(s.last_day) - 2440587.5 AS INTEGER)
    FROM status_touched w CROSS JOIN target_span s ON s.target = +w.target AND s.area = +w.area WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO status_asked (area, indicator, target, due, day)
    SELECT s.area, s.indicator, s.target, s.due, k.day FROM status_span s CROSS JOIN status_stamp k;
  INSERT INTO status_asked (area, indicator, target, due, day)
    SELECT s.area, s.indicator, s.target, s.due, s.last_day + 1 FROM status_span s WHERE s.last_day >= (SELECT day FROM status_stamp);
  INSERT INTO status_asked (area, indicator, target, due, day)
    SELECT s.area, s.indicator, s.target, s.due, s.first_day FROM status_span s WHERE s.over = 'each' AND s.first_day > (SELECT day FROM status_stamp);
  INSERT INTO status_put_ahead SELECT 1 WHERE EXISTS (SELECT 1 FROM day_ahead);
  INSERT INTO status_put_months
    SELECT 1 WHERE EXISTS (SELECT 1 FROM status_touched w CROSS JOIN indicator i ON i.id = w.indicator AND i.derivation = 'park_level');
  INSERT INTO status_put_day SELECT DISTINCT day FROM status_asked w WHERE NOT EXISTS (SELECT 1 FROM status_day d WHERE d.day = w.day);
  DELETE FROM status_kept WHERE (area, indicator, target) IN (SELECT area, indicator, target FROM status_touched) AND NOT EXISTS (
    SELECT 1 FROM status_asked w WHERE w.area = status_kept.area AND w.indicator = status_kept.indicator AND w.target = status_kept.target
      AND w.due = status_kept.due
      AND status_kept.first_day = CASE WHEN w.day > (SELECT day FROM status_stamp) THEN w.day ELSE 0 END);
  INSERT INTO status_kept (area, indicator, target, due, first_day, last_day, status, reason, required, far, actual, actual_period, actual_source,
      actual_vintage, actual_bound, actual_reporter, base, base_period, base_vintage, start, way, attainment, distance, elapsed, gap)
    SELECT area, indicator, target, due, first_day, last_day, status, reason, required, far, actual, actual_period, actual_source,
           actual_vintage, actual_bound, actual_reporter, base, base_period, base_vintage, start, way, attainment, distance, elapsed, gap
    FROM status_made WHERE true
    ON CONFLICT (area, indicator, target, due, first_day) DO UPDATE SET
      last_day = excluded.last_day, status = excluded.status, reason = excluded.reason, required = excluded.required, far = excluded.far,
      actual = excluded.actual, actual_period = excluded.actual_period, actual_source = excluded.actual_source,
      actual_vintage = excluded.actual_vintage, actual_bound = excluded.actual_bound, actual_reporter = excluded.actual_reporter,
      base = excluded.base, base_period = excluded.base_period, base_vintage = excluded.base_vintage, start = excluded.start,
      way = excluded.way, attainment = excluded.attainment, distance = excluded.distance, elapsed = excluded.elapsed, gap = excluded.gap;
  DELETE FROM status_asked;
  DELETE FROM status_span;
  DELETE FROM status_touched;
END;

CREATE VIEW stored_difference AS
  -- Where what is kept is not what its definition says, on the day of the stamp: no row when all is well. found is what is kept, expected the
  -- definition, as status and reason; null where there is none.
  SELECT t.code AS target_code, a.code AS area_code, p.code AS due_period, x.found AS found, x.expected AS expected
  FROM (
    SELECT target, area, due, status || coalesce(' ' || reason, '') AS found, NULL AS expected
    FROM (
      SELECT area, indicator, target, due, status, reason, required, far, actual, actual_period, actual_source, actual_vintage, actual_bound, actual_reporter, base, base_period, base_vintage,
             start, way, attainment, distance, elapsed, gap
      FROM status_kept WHERE first_day <= (SELECT day FROM status_stamp) AND last_day >= (SELECT day FROM status_stamp)
      EXCEPT
      SELECT area, indicator, target, coalesce(due, 0), status, reason, required, far, actual, actual_period, actual_source, actual_vintage, actual_bound, actual_reporter, base, base_period, base_vintage, start, way, attainment, distance, elapsed, gap
      FROM status_expected WHERE day = (SELECT day FROM status_stamp)) k
    UNION ALL
    SELECT target, area, due, NULL, status || coalesce(' ' || reason, '')
    FROM (
      SELECT area, indicator, target, coalesce(due, 0) AS due, status, reason, required, far, actual, actual_period, actual_source, actual_vintage, actual_bound, actual_reporter, base, base_period, base_vintage, start, way, attainment, distance, elapsed, gap
      FROM status_expected WHERE day = (SELECT day FROM status_stamp)
      EXCEPT
      SELECT area, indicator, target, due, status, reason, required, far, actual, actual_period, actual_source, actual_vintage, actual_bound, actual_reporter, base, base_period, base_vintage,
             start, way, attainment, distance, elapsed, gap
      FROM status_kept WHERE first_day <= (SELECT day FROM status_stamp) AND last_day >= (SELECT day FROM status_stamp)) e) x
  LEFT JOIN target t ON t.id = x.target
  LEFT JOIN area a ON a.id = x.area
  LEFT JOIN period p ON p.id = x.due;

-- ---------------------------------------------------------------- Who changes what a verdict rests on

CREATE TABLE status_pause (
  -- A row while a policy file is being loaded: until it is gone, verdicts are only noted as dirty, to be made together.
  is_paused  INTEGER NOT NULL
) STRICT;

CREATE VIEW span_ahead AS
  -- Not to be read: INSERT the first and the last day on which something holds, and those of its two ends that are ahead are noted.
  SELECT NULL AS first_day, NULL AS last_day WHERE false;
CREATE TRIGGER span_ahead_insert INSTEAD OF INSERT ON span_ahead BEGIN
  INSERT INTO day_ahead (indicator, day)
    SELECT 0, d.day FROM (SELECT CAST(julianday(NEW.first_day) - 2440587.5 AS INTEGER) AS day
                       UNION SELECT CAST(julianday(NEW.last_day) - 2440586.5 AS INTEGER) WHERE NEW.last_day < '9999-12-31') d
    WHERE d.day > (SELECT day FROM status_stamp) ON CONFLICT DO NOTHING;
END;

CREATE VIEW status_changed AS
  -- Not to be read: INSERT an indicator, and the verdicts of its targets are dirty; null, and those of every target on park levels.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER status_changed_insert INSTEAD OF INSERT ON status_changed BEGIN
  INSERT INTO status_dirty (target)
    SELECT t.id FROM indicator i CROSS JOIN target t ON t.indicator = i.id
    WHERE i.id = NEW.indicator OR (NEW.indicator IS NULL AND i.derivation = 'park_level')
    ON CONFLICT DO NOTHING;
END;

-- A target has its rows at once, unless a policy file is being loaded, after which all are made together.
CREATE TRIGGER status_target_insert AFTER INSERT ON target WHEN EXISTS (SELECT 1 FROM status_pause) BEGIN
  INSERT INTO status_dirty (target) VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER status_target_insert_now AFTER INSERT ON target WHEN NOT EXISTS (SELECT 1 FROM status_pause) BEGIN
  INSERT INTO status_dirty (target) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  INSERT INTO status_renew VALUES (NULL);
END;
CREATE VIEW status_target_changed AS
  -- Not to be read: INSERT a target, and its verdicts are made anew; while a policy file is being loaded they are dirty.
  SELECT NULL AS target WHERE false;
CREATE TRIGGER status_target_changed_insert INSTEAD OF INSERT ON status_target_changed BEGIN
  INSERT INTO status_dirty (target) VALUES (NEW.target) ON CONFLICT DO NOTHING;
  INSERT INTO status_renew SELECT NULL WHERE NOT EXISTS (SELECT 1 FROM status_pause);
END;
CREATE TRIGGER status_target_update AFTER UPDATE OF area, quantifier, indicator, basis, baseline_period, reference_area, comparator, value, value_high,
  unit, period_from, period_to, over ON target
WHEN NEW.area IS NOT OLD.area OR NEW.quantifier IS NOT OLD.quantifier OR NEW.indicator IS NOT OLD.indicator OR NEW.basis IS NOT OLD.basis
  OR NEW.baseline_period IS NOT OLD.baseline_period OR NEW.reference_area IS NOT OLD.reference_area OR NEW.comparator IS NOT OLD.comparator
  OR NEW.value IS NOT OLD.value OR NEW.value_high IS NOT OLD.value_high OR NEW.unit IS NOT OLD.unit OR NEW.period_from IS NOT OLD.period_from
  OR NEW.period_to IS NOT OLD.period_to OR NEW.over IS NOT OLD.over BEGIN
  INSERT INTO status_target_changed VALUES (NEW.id);
END;
CREATE TRIGGER status_target_delete AFTER DELETE ON target BEGIN
  DELETE FROM status_kept WHERE target = OLD.id;
  DELETE FROM status_dirty WHERE target = OLD.id;
END;
CREATE TRIGGER status_bound_insert AFTER INSERT ON area_bound BEGIN
  INSERT INTO status_dirty (target) SELECT id FROM target WHERE area = NEW.area AND quantifier = NEW.quantifier ON CONFLICT DO NOTHING;
  INSERT INTO span_ahead (first_day, last_day) VALUES (NEW.first_day, NEW.last_day);
END;
CREATE TRIGGER status_bound_delete AFTER DELETE ON area_bound BEGIN
  INSERT INTO status_dirty (target) SELECT id FROM target WHERE area = OLD.area AND quantifier = OLD.quantifier ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER status_indicator_update AFTER UPDATE OF unit, direction, aggregation_time, derivation, level, level_match, park_type ON indicator
WHEN NEW.unit IS NOT OLD.unit OR NEW.direction IS NOT OLD.direction OR NEW.aggregation_time IS NOT OLD.aggregation_time
  OR NEW.derivation IS NOT OLD.derivation OR NEW.level IS NOT OLD.level OR NEW.level_match IS NOT OLD.level_match
  OR NEW.park_type IS NOT OLD.park_type BEGIN
  INSERT INTO status_changed VALUES (NEW.id);
END;
CREATE TRIGGER status_level_insert AFTER INSERT ON park_level BEGIN
  INSERT INTO status_changed VALUES (NULL);
  INSERT INTO span_ahead (first_day, last_day) VALUES (NEW.first_day, NEW.last_day);
END;
CREATE TRIGGER status_level_update AFTER UPDATE ON park_level BEGIN
  INSERT INTO status_changed VALUES (NULL);
  INSERT INTO span_ahead (first_day, last_day) VALUES (NEW.first_day, NEW.last_day);
END;
CREATE TRIGGER status_level_delete AFTER DELETE ON park_level BEGIN INSERT INTO status_changed VALUES (NULL); END;
CREATE TRIGGER status_park_insert AFTER INSERT ON park BEGIN INSERT INTO status_changed VALUES (NULL); END;
CREATE TRIGGER status_park_update AFTER UPDATE OF region, type ON park WHEN NEW.region IS NOT OLD.region OR NEW.type IS NOT OLD.type BEGIN
  INSERT INTO status_changed VALUES (NULL);
END;
CREATE TRIGGER status_park_delete AFTER DELETE ON park BEGIN INSERT INTO status_changed VALUES (NULL); END;
CREATE TRIGGER status_area_member_changed INSTEAD OF INSERT ON area_member_changed BEGIN
  INSERT INTO status_changed VALUES (NULL);
  INSERT INTO status_renew SELECT NULL WHERE EXISTS (SELECT 1 FROM status_dirty);
END;

-- ---------------------------------------------------------------- What is read

CREATE VIEW target_verdict AS
  -- The verdict on each target, area and due period on the clock's day, as it is kept. For another clock the same comes from status_expected.
  SELECT k.target AS target, k.area AS area, k.due AS due, k.indicator AS indicator, k.status AS status, k.reason AS reason, k.required AS required,
         k.far AS far, k.actual AS actual, k.actual_period AS actual_period, k.actual_source AS actual_source, k.actual_vintage AS actual_vintage,
         k.actual_bound AS actual_bound, k.actual_reporter AS actual_reporter, k.base AS base, k.base_period AS base_period,
         k.base_vintage AS base_vintage, k.start AS start, k.way AS way, k.attainment AS attainment, k.distance AS distance, k.elapsed AS elapsed,
         k.gap AS gap
  FROM status_kept k
  WHERE k.first_day <= (SELECT day FROM status_clock) AND k.last_day >= (SELECT day FROM status_clock);

CREATE VIEW status_doubt AS
  -- Why some verdict may not hold: a figure or a target has changed since, or the clock's day is before the stamp. Null where all hold.
  SELECT CASE WHEN EXISTS (SELECT 1 FROM figure_dirty) OR EXISTS (SELECT 1 FROM status_dirty) OR (SELECT is_before FROM status_clock) = 1 THEN 'stale' END
    AS reason;

CREATE VIEW indicator_stale AS
  -- The indicators of which some figure may have changed since what follows was made, or any verdict.
  WITH RECURSIVE stale(indicator) AS (
    SELECT DISTINCT indicator FROM figure_dirty
    UNION
    SELECT i.id FROM indicator i WHERE (SELECT is_before FROM status_clock) = 1
    UNION
    SELECT i.id FROM stale s JOIN indicator i ON s.indicator IN (i.derived_from, i.derived_with))
  SELECT indicator AS indicator FROM stale;

CREATE VIEW target_state AS
  -- The verdict as it is said: nothing is said of what may follow from something that has changed since. due is 0 or null where the target is
  -- undated, area 0 where its group has no members. Who looks for a status other than unevaluable says so of kept_status, too, by which it is
  -- found.
  SELECT v.target AS target, v.area AS area, v.due AS due, v.indicator AS indicator, v.required AS required, v.far AS far, v.actual AS actual,
         CASE v.actual_period WHEN 0 THEN (SELECT month FROM clock_number) * 16 + 1 ELSE v.actual_period END AS actual_period,
         v.actual_source AS actual_source, v.actual_vintage AS actual_vintage, v.actual_bound AS actual_bound,
         v.actual_reporter AS actual_reporter, v.base AS base, v.base_period AS base_period, v.base_vintage AS base_vintage,
         v.start AS start, v.way AS way, v.elapsed AS elapsed,
         CASE WHEN stale.word IS NULL THEN v.attainment END AS attainment,
         CASE WHEN stale.word IS NULL THEN v.distance END AS distance,
         CASE WHEN stale.word IS NULL THEN v.distance / v.elapsed END AS pace,
         CASE WHEN stale.word IS NULL THEN v.gap END AS gap,
         CASE WHEN stale.word IS NULL THEN v.status ELSE 'unevaluable' END AS status,
         CASE WHEN stale.word IS NULL THEN v.reason ELSE stale.word END AS reason,
         v.status AS kept_status
  FROM target_verdict v
  LEFT JOIN vocabulary stale ON stale.table_name = 'target_progress' AND stale.field = 'reason' AND stale.word = (SELECT reason FROM status_doubt)
    AND (v.indicator IN (SELECT indicator FROM indicator_stale) OR v.target IN (SELECT target FROM status_dirty));

CREATE VIEW target_evaluation AS
  -- The verdict with what the target asks, ready for those who say it in words.
  SELECT v.target AS target, v.area AS area, v.due AS due, t.code AS code, d.code AS document_code, d.title AS document,
         d.number AS document_number, d.status AS force,
         substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading, t.indicator AS indicator, t.basis AS basis,
         t.comparator AS comparator, t.value AS value, t.value_high AS value_high, t.over AS over, t.reference_area AS reference_area, t.wording AS wording,
         t.quantifier AS quantifier, t.quantifier_min AS quantifier_min,
         i.code AS indicator_code, i.name AS indicator_name, i.name_en AS indicator_name_en, own.code AS unit_code, own.factor AS own_factor,
         u.factor AS factor,
         CASE WHEN t.comparator IN ('>=', '>') THEN 'increase' WHEN t.comparator IN ('<=', '<') THEN 'decrease' ELSE i.direction END AS pull,
         CASE WHEN t.reference_area IS NOT NULL THEN t.reference_area WHEN t.baseline_period IS NOT NULL THEN v.area END AS base_area,
         v.required AS required, v.far AS far, v.actual AS actual, v.actual_period AS actual_period, v.actual_source AS actual_source,
         v.actual_vintage AS actual_vintage, v.actual_bound AS actual_bound, v.actual_reporter AS actual_reporter,
         v.base AS base, v.base_period AS base_period, v.base_vintage AS base_vintage, v.start AS start, v.way AS way, v.elapsed AS elapsed,
         v.attainment AS attainment, v.distance AS distance, v.pace AS pace, v.gap AS gap, v.status AS status, v.reason AS reason,
         v.kept_status AS kept_status
  FROM target_state v
  JOIN target t ON t.id = v.target
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  LEFT JOIN indicator i ON i.id = t.indicator
  LEFT JOIN unit own ON own.id = i.unit
  LEFT JOIN unit u ON u.id = t.unit;
-- What no trigger of the row itself sees: REPLACE, which removes rows without their triggers; a row that goes, or comes back, while others
-- refer to it, which the sqlite3 program allows unless it is told to enforce references.

CREATE TABLE replaced (
  -- The rows that a row which is being written may replace. When it has been written, they are looked for, and what went with them is mended.
  kind  TEXT NOT NULL,
  id    INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- Ids

-- What is kept goes by ids, so they stay.
CREATE TRIGGER unit_id BEFORE UPDATE OF id ON unit WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER period_id BEFORE UPDATE OF id ON period WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER area_id BEFORE UPDATE OF id, kind ON area WHEN NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind BEGIN
  SELECT RAISE(ABORT, 'id: the same as before') WHERE NEW.id IS NOT OLD.id;
  SELECT RAISE(ABORT, 'kind: the same as before');
END;
CREATE TRIGGER region_id BEFORE UPDATE OF id ON region WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER park_id BEFORE UPDATE OF id ON park WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER area_group_id BEFORE UPDATE OF id ON area_group WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER indicator_id BEFORE UPDATE OF id ON indicator WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER target_id BEFORE UPDATE OF id ON target WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;

-- ---------------------------------------------------------------- What is asked for

CREATE VIEW asked_again AS
  -- Not to be read: INSERT null, and what is kept of what targets ask, and of the derivations, is made anew.
  SELECT NULL AS target WHERE false;
CREATE TRIGGER asked_again_insert INSTEAD OF INSERT ON asked_again BEGIN
  DELETE FROM derivation_depth;
  INSERT INTO derivation_depth (indicator, depth) SELECT indicator, depth FROM derivation_depth_expected;
  DELETE FROM group_asked WHERE (indicator, area_group) NOT IN (SELECT indicator, area_group FROM group_asked_expected);
  INSERT INTO group_asked (indicator, area_group) SELECT indicator, area_group FROM group_asked_expected WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM length_asked WHERE months NOT IN (SELECT months FROM length_asked_expected);
  INSERT INTO length_asked (months) SELECT months FROM length_asked_expected WHERE true ON CONFLICT DO NOTHING;
END;

-- ---------------------------------------------------------------- Targets

CREATE TRIGGER target_replaced BEFORE INSERT ON target
WHEN EXISTS (SELECT 1 FROM target WHERE code = NEW.code) OR EXISTS (SELECT 1 FROM target WHERE id = NEW.id) BEGIN
  INSERT INTO replaced (kind, id) SELECT 'target', id FROM target WHERE code = NEW.code OR id = NEW.id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER target_replaced_update BEFORE UPDATE OF code ON target WHEN NEW.code IS NOT OLD.code BEGIN
  INSERT INTO replaced (kind, id) SELECT 'target', id FROM target WHERE code = NEW.code ON CONFLICT DO NOTHING;
END;
CREATE VIEW target_gone AS
  -- Not to be read: INSERT null, and nothing is kept of targets that were replaced.
  SELECT NULL AS target WHERE false;
CREATE TRIGGER target_gone_insert INSTEAD OF INSERT ON target_gone BEGIN
  DELETE FROM status_kept WHERE target IN (SELECT id FROM replaced WHERE kind = 'target' AND id NOT IN (SELECT id FROM target));
  DELETE FROM status_dirty WHERE target IN (SELECT id FROM replaced WHERE kind = 'target' AND id NOT IN (SELECT id FROM target));
  INSERT INTO asked_again VALUES (NULL);
  DELETE FROM replaced WHERE kind = 'target';
END;
CREATE TRIGGER target_replaced_done AFTER INSERT ON target WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'target') BEGIN
  INSERT INTO target_gone VALUES (NULL);
END;
CREATE TRIGGER target_replaced_update_done AFTER UPDATE OF code ON target WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'target') BEGIN
  INSERT INTO target_gone VALUES (NULL);
END;

-- ---------------------------------------------------------------- Units

CREATE VIEW unit_changed AS
  -- Not to be read: INSERT a unit, and all that is said in it is dirty.
  SELECT NULL AS unit WHERE false;
CREATE TRIGGER unit_changed_insert INSTEAD OF INSERT ON unit_changed
WHEN EXISTS (SELECT 1 FROM indicator WHERE NEW.unit IN (unit, threshold_unit)) OR EXISTS (SELECT 1 FROM target WHERE unit = NEW.unit) BEGIN
  INSERT INTO status_changed SELECT id FROM indicator WHERE unit = NEW.unit;
  INSERT INTO status_dirty (target) SELECT id FROM target WHERE unit = NEW.unit ON CONFLICT DO NOTHING;
  INSERT INTO figure_dirty (indicator, period, area) SELECT indicator, period, 0 FROM indicator_period WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER unit_replaced BEFORE INSERT ON unit WHEN EXISTS (SELECT 1 FROM unit WHERE code = NEW.code) BEGIN
  INSERT INTO unit_changed SELECT id FROM unit WHERE code = NEW.code;
END;
CREATE TRIGGER unit_insert AFTER INSERT ON unit BEGIN INSERT INTO unit_changed VALUES (NEW.id); END;
CREATE TRIGGER unit_delete AFTER DELETE ON unit BEGIN INSERT INTO unit_changed VALUES (OLD.id); END;

-- ---------------------------------------------------------------- Indicators

CREATE VIEW indicator_changed AS
  -- Not to be read: INSERT an indicator that has come or is to go while others refer to it, and what follows from it is dirty.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER indicator_changed_insert INSTEAD OF INSERT ON indicator_changed BEGIN
  INSERT INTO status_dirty (target) SELECT id FROM target WHERE indicator = NEW.indicator ON CONFLICT DO NOTHING;
  INSERT INTO figure_dirty (indicator, period, area)
    SELECT f.indicator, f.period, 0 FROM indicator i CROSS JOIN figure_of f ON f.indicator = i.id
    WHERE NEW.indicator IN (i.derived_from, i.derived_with) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER indicator_replaced BEFORE INSERT ON indicator
WHEN EXISTS (SELECT 1 FROM indicator WHERE code = NEW.code) OR EXISTS (SELECT 1 FROM indicator WHERE id = NEW.id) BEGIN
  INSERT INTO replaced (kind, id) SELECT 'indicator', id FROM indicator WHERE code = NEW.code OR id = NEW.id ON CONFLICT DO NOTHING;
  INSERT INTO indicator_changed SELECT id FROM indicator WHERE code = NEW.code OR id = NEW.id;
END;
CREATE TRIGGER indicator_replaced_update BEFORE UPDATE OF code ON indicator WHEN NEW.code IS NOT OLD.code BEGIN
  INSERT INTO replaced (kind, id) SELECT 'indicator', id FROM indicator WHERE code = NEW.code ON CONFLICT DO NOTHING;
  INSERT INTO indicator_changed SELECT id FROM indicator WHERE code = NEW.code;
END;
CREATE VIEW indicator_gone AS
  -- Not to be read: INSERT an indicator that has come, or may have taken the place of others, and nothing is kept of those that are gone.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER indicator_gone_insert INSTEAD OF INSERT ON indicator_gone BEGIN
  DELETE FROM figure_kept WHERE indicator IN (SELECT id FROM replaced WHERE kind = 'indicator' AND id NOT IN (SELECT id FROM indicator));
  DELETE FROM indicator_period WHERE indicator IN (SELECT id FROM replaced WHERE kind = 'indicator' AND id NOT IN (SELECT id FROM indicator));
  DELETE FROM figure_dirty WHERE indicator IN (SELECT id FROM replaced WHERE kind = 'indicator' AND id NOT IN (SELECT id FROM indicator));
  DELETE FROM replaced WHERE kind = 'indicator';
  INSERT INTO asked_again VALUES (NULL);
  INSERT INTO indicator_changed VALUES (NEW.indicator);
END;
CREATE TRIGGER indicator_replaced_done AFTER INSERT ON indicator
WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'indicator') OR EXISTS (SELECT 1 FROM target WHERE indicator = NEW.id)
  OR EXISTS (SELECT 1 FROM indicator WHERE derived_from = NEW.id) OR EXISTS (SELECT 1 FROM indicator WHERE derived_with = NEW.id) BEGIN
  INSERT INTO indicator_gone VALUES (NEW.id);
END;
CREATE TRIGGER indicator_replaced_update_done AFTER UPDATE OF code ON indicator WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'indicator') BEGIN
  INSERT INTO indicator_gone VALUES (NEW.id);
END;
CREATE TRIGGER indicator_goes BEFORE DELETE ON indicator BEGIN INSERT INTO indicator_changed VALUES (OLD.id); END;
CREATE TRIGGER indicator_went AFTER DELETE ON indicator WHEN EXISTS (SELECT 1 FROM target WHERE indicator = OLD.id)
  OR EXISTS (SELECT 1 FROM indicator WHERE OLD.id IN (derived_from, derived_with)) BEGIN
  INSERT INTO asked_again VALUES (NULL);
END;

-- ---------------------------------------------------------------- Areas

CREATE VIEW area_again AS
  -- Not to be read: INSERT null, and what is kept of where areas lie, of members and of whom targets bind is made anew.
  SELECT NULL AS area WHERE false;
CREATE TRIGGER area_again_insert INSTEAD OF INSERT ON area_again BEGIN
  DELETE FROM region_within;
  INSERT INTO region_within (region, within) SELECT region, within FROM region_within_expected;
  INSERT INTO area_member_refresh VALUES (NULL);
  DELETE FROM area_bound;
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day) SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected;
  INSERT INTO asked_again VALUES (NULL);
END;
CREATE TRIGGER area_replaced BEFORE INSERT ON area
WHEN EXISTS (SELECT 1 FROM area WHERE code = NEW.code) OR EXISTS (SELECT 1 FROM area WHERE id = NEW.id) BEGIN
  INSERT INTO replaced (kind, id) SELECT 'area', id FROM area WHERE code = NEW.code OR id = NEW.id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER area_replaced_update BEFORE UPDATE OF code ON area WHEN NEW.code IS NOT OLD.code BEGIN
  INSERT INTO replaced (kind, id) SELECT 'area', id FROM area WHERE code = NEW.code ON CONFLICT DO NOTHING;
END;
CREATE VIEW area_gone AS
  -- Not to be read: INSERT null, and nothing is kept of areas that were replaced.
  SELECT NULL AS area WHERE false;
CREATE TRIGGER area_gone_insert INSTEAD OF INSERT ON area_gone BEGIN
  INSERT INTO figure_dirty (indicator, period, area)
    SELECT x.indicator, x.period, r.id FROM replaced r CROSS JOIN indicator_period x
    WHERE r.kind = 'area' AND r.id NOT IN (SELECT id FROM area) ON CONFLICT DO NOTHING;
  DELETE FROM replaced WHERE kind = 'area';
  INSERT INTO area_again VALUES (NULL);
END;
CREATE TRIGGER area_replaced_done AFTER INSERT ON area WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'area') BEGIN
  INSERT INTO area_gone VALUES (NULL);
END;
CREATE TRIGGER area_replaced_update_done AFTER UPDATE OF code ON area WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'area') BEGIN
  INSERT INTO area_gone VALUES (NULL);
END;
CREATE TRIGGER region_gone AFTER DELETE ON region WHEN EXISTS (SELECT 1 FROM park WHERE region = OLD.id)
  OR EXISTS (SELECT 1 FROM region WHERE parent = OLD.id) OR EXISTS (SELECT 1 FROM area_group WHERE rule_region = OLD.id) BEGIN
  INSERT INTO area_again VALUES (NULL);
END;
CREATE TRIGGER region_replaced BEFORE INSERT ON region WHEN EXISTS (SELECT 1 FROM region WHERE id = NEW.id) BEGIN
  INSERT INTO replaced (kind, id) VALUES ('region', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER region_replaced_done AFTER INSERT ON region WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'region')
  OR EXISTS (SELECT 1 FROM park WHERE region = NEW.id) OR EXISTS (SELECT 1 FROM region WHERE parent = NEW.id)
  OR EXISTS (SELECT 1 FROM area_group WHERE rule_region = NEW.id) BEGIN
  DELETE FROM replaced WHERE kind = 'region';
  INSERT INTO area_again VALUES (NULL);
END;
CREATE TRIGGER area_group_replaced BEFORE INSERT ON area_group WHEN EXISTS (SELECT 1 FROM area_group WHERE id = NEW.id) BEGIN
  INSERT INTO replaced (kind, id) VALUES ('area_group', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER area_group_replaced_done AFTER INSERT ON area_group WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'area_group') BEGIN
  DELETE FROM replaced WHERE kind = 'area_group';
  INSERT INTO area_again VALUES (NULL);
END;
CREATE TRIGGER area_group_listed_replaced BEFORE INSERT ON area_group_listed
WHEN EXISTS (SELECT 1 FROM area_group_listed WHERE area_group = NEW.area_group AND ord = NEW.ord)
  OR EXISTS (SELECT 1 FROM area_group_listed WHERE area_group = NEW.area_group AND member = NEW.member AND first_day = NEW.first_day) BEGIN
  INSERT INTO replaced (kind, id) VALUES ('area_group_listed', NEW.area_group) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER area_group_listed_replaced_done AFTER INSERT ON area_group_listed
WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'area_group_listed') BEGIN
  DELETE FROM replaced WHERE kind = 'area_group_listed';
  INSERT INTO area_member_refresh VALUES (NULL);
END;
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
         e.gap AS gap
  FROM target_evaluation e
  LEFT JOIN period due ON due.id = e.due
  LEFT JOIN area a ON a.id = e.area
  LEFT JOIN period ap ON ap.id = e.actual_period
  LEFT JOIN period bp ON bp.id = e.base_period
  LEFT JOIN area ba ON ba.id = e.base_area
  LEFT JOIN source s ON s.id = e.actual_reporter;

CREATE VIEW target_explanation AS
  -- Why a target has its status on the clock's day, part by part: the clause, the figure with its source and vintage, the baseline or
  -- reference, the formula with its numbers, the verdict.
  SELECT target_code, document_code, document, clause, heading, wording, area_code, area, indicator_code, indicator, indicator_en,
         due_period, basis, comparator, required, required_high, unit, formula, base, base_period, base_area, base_vintage, actual,
         actual_bound, actual_period, actual_source, source, synthetic, actual_vintage, status, reason, attainment, distance, elapsed,
         pace, gap
  FROM target_explained;

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
           coalesce('（' || x.base_area || ' ' || x.base_period || CASE length(x.base_period) WHEN 4 THEN ' 年' ELSE '' END || '：' || x.formula || '）', '') || '；' ||
           CASE WHEN x.actual IS NULL THEN '尚无数据'
                ELSE '实际 ' || CASE x.actual_bound WHEN 'over' THEN '超 ' WHEN 'under' THEN '不足 ' WHEN 'about' THEN '约 ' ELSE '' END ||
                  CASE WHEN x.unit <> '是否' THEN printf('%.10g', x.actual) || x.unit_zh WHEN x.actual > 0 THEN '是' ELSE '否' END || '（' || coalesce(x.actual_period || CASE length(x.actual_period) WHEN 4 THEN ' 年，' ELSE '，' END, '') ||
                  CASE x.actual_source WHEN 'reported' THEN '公布数' WHEN 'derived' THEN '计算得出' WHEN 'aggregated' THEN '由成员汇总' ELSE '由各期汇总' END ||
                  coalesce('，' || x.source, '') || coalesce('，' || x.actual_vintage || ' 取得', '') || '）' END ||
           '；评价结果：' || status.meaning_zh || coalesce('（' || reason.meaning_zh || '）', '') ||
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
           coalesce(' for ' || x.due_period, '') || coalesce(' (' || x.base_area || ' ' || x.base_period || ': ' || x.formula || ')', '') || '; ' ||
           CASE WHEN x.actual IS NULL THEN 'there is no figure'
                ELSE 'the figure is ' || CASE x.actual_bound WHEN 'over' THEN 'over ' WHEN 'under' THEN 'under ' WHEN 'about' THEN 'about ' ELSE '' END ||
                  printf('%.10g', x.actual) || ' ' || x.unit || ' (' || coalesce(x.actual_period || ', ', '') || x.actual_source ||
                  coalesce(', ' || x.source, '') || coalesce(', known ' || x.actual_vintage, '') || ')' END ||
           ' → ' || x.status || coalesce(': ' || reason.meaning_en, '') ||
           CASE WHEN x.attainment IS NULL THEN '' ELSE '; attainment ' || printf('%.1f%%', x.attainment * 100) END ||
           CASE WHEN x.pace IS NULL THEN ''
             ELSE ', pace ' || printf('%.2f', x.pace) || ' (' || printf('%.1f%%', x.distance * 100) || ' of the way in ' ||
               printf('%.1f%%', x.elapsed * 100) || ' of the time)' END ||
           '. Source: ' || x.document_code || ' ' || x.clause || ' "' || x.wording || '"' AS explain_en,
         x.unit AS unit
  FROM target_explained x
  LEFT JOIN vocabulary status ON status.table_name = 'target_progress' AND status.field = 'status' AND status.word = x.status
  LEFT JOIN vocabulary reason ON reason.table_name = 'target_progress' AND reason.field = 'reason' AND reason.word = x.reason;

CREATE VIEW target_progress AS
  -- Required, actual, status and why, for a target, an area and a due period, on the clock's day.
  SELECT target_code, document_code, area_code, area, indicator_code, due_period, required, actual, actual_period, actual_source, status,
         reason, attainment, distance, pace, gap, explain, explain_en, unit
  FROM target_told;

CREATE VIEW target_status AS
  -- target_progress without its sentences and names: what many targets are asked for at a time.
  SELECT e.code AS target_code, e.document_code AS document_code, a.code AS area_code, e.indicator_code AS indicator_code,
         due.code AS due_period, e.required AS required, e.actual AS actual, ap.code AS actual_period, e.actual_source AS actual_source,
         e.status AS status, e.reason AS reason, e.attainment AS attainment, e.distance AS distance, e.pace AS pace, e.gap AS gap,
         e.unit_code AS unit
  FROM target_evaluation e
  LEFT JOIN period due ON due.id = e.due
  LEFT JOIN area a ON a.id = e.area
  LEFT JOIN period ap ON ap.id = e.actual_period;

CREATE VIEW target_status_count AS
  -- How many rows of target_status have each status: a target counts for every area that it binds and every due period.
  SELECT status AS status, count(*) AS dues
  FROM target_state
  GROUP BY status;
CREATE VIEW target_calendar AS
  -- The monthly list: a target, an area and a due period with names ready to read, who leads, the days that are left on the clock's day (below
  -- 0 when the due day has passed), whether the document holds, and the sentence that says how far it is. Undated targets have no due day.
  SELECT p.target_code AS target_code, p.document AS document, p.document_number AS document_number, p.clause AS clause,
         p.indicator AS indicator, p.area AS subject, p.wording AS wording, p.due_period AS due_period, p.due_day AS due_day,
         CAST(julianday(p.due_day) - julianday(clock.as_of) AS INTEGER) AS days_left,
         (SELECT group_concat(agency, '、') FROM (
            SELECT r.agency AS agency, r.agency_order AS agency_order FROM target_responsibility r
            WHERE r.target_code = p.target_code AND r.role = 'lead' ORDER BY r.agency_order)) AS lead,
         p.status AS status, p.force AS force, p.explain AS explain, p.explain_en AS explain_en, p.heading AS heading,
         p.document_code AS document_code, p.area_code AS area_code, p.indicator_code AS indicator_code
  FROM clock
  CROSS JOIN target_told p;
CREATE VIEW target_counted AS
  -- A target x due period: how many it binds and how many of them have each status. One that binds an area as a whole has one row of
  -- target_state, and there is nothing to count.
  SELECT t.id AS target, s.due AS due, t.code AS target_code, d.code AS document_code, q.code AS due_period, q.last_day AS last_day,
         CAST(NULL AS REAL) AS quantifier_min, 1 AS members,
         CASE WHEN s.status IN ('met', 'reached') THEN 1 ELSE 0 END AS met,
         CASE WHEN s.status = 'on_track' THEN 1 ELSE 0 END AS on_track,
         CASE WHEN s.status = 'behind' THEN 1 ELSE 0 END AS behind,
         CASE WHEN s.status = 'overdue' THEN 1 ELSE 0 END AS overdue,
         CASE WHEN s.status = 'unevaluable' THEN 1 ELSE 0 END AS unevaluable
  FROM target t
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN target_state s ON s.target = t.id
  LEFT JOIN period q ON q.id = s.due
  WHERE t.quantifier = 'whole'
  UNION ALL
  SELECT t.id, s.due, t.code, d.code, q.code, q.last_day, t.quantifier_min, count(nullif(s.area, 0)),
         count(CASE WHEN s.status IN ('met', 'reached') THEN 1 END),
         count(CASE WHEN s.status = 'on_track' THEN 1 END),
         count(CASE WHEN s.status = 'behind' THEN 1 END),
         count(CASE WHEN s.status = 'overdue' THEN 1 END),
         count(CASE WHEN s.status = 'unevaluable' AND s.area <> 0 THEN 1 END)
  FROM target t
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN target_state s ON s.target = t.id
  LEFT JOIN period q ON q.id = s.due
  WHERE t.quantifier = 'each'
  GROUP BY t.id, s.due, t.code, d.code, q.code, q.last_day, t.quantifier_min;

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
         (SELECT group_concat(name, '、') FROM (
            SELECT a.name AS name, a.id AS id
            FROM target_state f
            JOIN area a ON a.id = f.area
            WHERE f.target = x.target AND f.due IS x.due
              AND (f.status IN ('missed', 'behind', 'overdue', 'unevaluable') OR (f.status = 'open' AND x.last_day IS NULL))
            ORDER BY a.id)) AS failing
  FROM (
    SELECT n.*, CASE WHEN n.last_day < (SELECT as_of FROM clock) THEN 1 ELSE 0 END AS is_over,
           CASE WHEN n.quantifier_min IS NULL THEN 1.0 * n.members WHEN n.quantifier_min < 1 THEN n.quantifier_min * n.members
                ELSE n.quantifier_min END AS needed
    FROM target_counted n) x;
CREATE VIEW park_profile AS
  -- A park on the clock's day: level, region, managing agency, how many targets bind it alone or together with others, and how those that bind
  -- it alone stand. A target that falls due several times is one target, and has a status for each time.
  SELECT a.code AS park_code, a.name AS park, p.type AS type,
         (SELECT s.level FROM park_level s CROSS JOIN clock WHERE s.park = p.id AND clock.as_of BETWEEN s.first_day AND s.last_day) AS level,
         (SELECT s.evidence FROM park_level s CROSS JOIN clock WHERE s.park = p.id AND clock.as_of BETWEEN s.first_day AND s.last_day)
           AS level_evidence,
         (SELECT name FROM area r WHERE r.id = p.region) AS region,
         (SELECT r.name FROM region_within w JOIN region up ON up.id = w.within AND up.level = 'province' JOIN area r ON r.id = up.id
          WHERE w.region = p.region) AS province,
         (SELECT name FROM agency g WHERE g.id = p.agency) AS agency,
         (SELECT name FROM area o WHERE o.id = p.part_of) AS part_of,
         (SELECT count(DISTINCT s.target) FROM target_due s WHERE s.area = p.id) AS targets,
         (SELECT count(*) FROM area_member m JOIN target t ON t.area = m.area_group AND t.quantifier = 'whole'
          CROSS JOIN clock LEFT JOIN period due ON due.id = t.period_to
          WHERE m.member = p.id AND coalesce(due.last_day, clock.as_of) BETWEEN m.first_day AND m.last_day) AS shared_targets,
         CAST(substr(tally.value, 1, 8) AS INTEGER) AS met,
         CAST(substr(tally.value, 9, 8) AS INTEGER) AS missed,
         CAST(substr(tally.value, 17, 8) AS INTEGER) AS reached,
         CAST(substr(tally.value, 25, 8) AS INTEGER) AS on_track,
         CAST(substr(tally.value, 33, 8) AS INTEGER) AS behind,
         CAST(substr(tally.value, 41, 8) AS INTEGER) AS "open",
         CAST(substr(tally.value, 49, 8) AS INTEGER) AS overdue,
         CAST(substr(tally.value, 57, 8) AS INTEGER) AS unevaluable,
         a.note AS note
  FROM park p
  JOIN area a ON a.id = p.id
  -- One evaluation of the park for all eight counts, eight digits each: json_each sees the park's own id, and its value is there once.
  CROSS JOIN json_each((
    SELECT '["' || printf('%8d%8d%8d%8d%8d%8d%8d%8d',
        count(CASE WHEN e.status = 'met' THEN 1 END), count(CASE WHEN e.status = 'missed' THEN 1 END),
        count(CASE WHEN e.status = 'reached' THEN 1 END), count(CASE WHEN e.status = 'on_track' THEN 1 END),
        count(CASE WHEN e.status = 'behind' THEN 1 END), count(CASE WHEN e.status = 'open' THEN 1 END),
        count(CASE WHEN e.status = 'overdue' THEN 1 END), count(CASE WHEN e.status = 'unevaluable' THEN 1 END)) || '"]'
    FROM target_evaluation e WHERE e.area = p.id)) tally;
CREATE VIEW park_peer AS
  -- Among whom a park stands, and on which days: peers is all, same_level, same_region or the code of a group; among says which level,
  -- province or group it is. Regions are peers of nobody.
  -- The casts say that literals are text as columns are, without which SQLite would make a list of all before it looks for one.
  SELECT p.id AS park, CAST('all' AS TEXT) AS peers, CAST(NULL AS TEXT) AS among, CAST('0001-01-01' AS TEXT) AS first_day,
         CAST('9999-12-31' AS TEXT) AS last_day
  FROM park p
  UNION ALL
  SELECT s.park, CAST('same_level' AS TEXT), s.level, s.first_day, s.last_day FROM park_level s
  UNION ALL
  SELECT p.id, CAST('same_region' AS TEXT), a.code, CAST('0001-01-01' AS TEXT), CAST('9999-12-31' AS TEXT)
  FROM park p JOIN region_within w ON w.region = p.region JOIN region r ON r.id = w.within AND r.level = 'province' JOIN area a ON a.id = r.id
  UNION ALL
  SELECT m.member, g.code, g.code, m.first_day, m.last_day FROM area_member m JOIN park p ON p.id = m.member JOIN area g ON g.id = m.area_group;

CREATE VIEW ranking_figure AS
  -- Every indicator x period that has begun x park among its peers of the period's last day, with its figure or without one; back is 1 for
  -- the same period a year earlier. The smaller the score, the better; one of another definition is compared with nobody.
  SELECT i.code AS indicator_code, q.code AS period, m.peers AS peers, m.among AS among, b.back AS back, m.park AS park,
         v.value AS value, CASE WHEN v.value IS NOT NULL THEN coalesce(v.how, 'reported') END AS how,
         CASE WHEN v.differs = 1 THEN NULL WHEN i.direction = 'increase' THEN -v.value ELSE v.value END AS score
  FROM indicator i
  CROSS JOIN indicator_period x ON x.indicator = i.id
  CROSS JOIN period q ON q.id = x.period
  CROSS JOIN (SELECT 0 AS back UNION ALL SELECT 1) b
  JOIN period f ON f.id = q.id - 192 * b.back
  JOIN park_peer m ON f.last_day BETWEEN m.first_day AND m.last_day
  LEFT JOIN figure_kept v ON v.indicator = i.id AND v.period = f.id AND v.area = m.park
    AND (SELECT day FROM clock_number) BETWEEN v.known_from AND v.known_to - 1
  -- One condition for both: of the periods alone, SQLite would go over the whole table for a filter of its own.
  WHERE CASE WHEN x.period / 16 - x.period % 16 >= (SELECT month FROM clock_number) THEN 0 WHEN b.back = 0 THEN 1
          ELSE EXISTS (SELECT 1 FROM indicator_period y WHERE y.indicator = i.id AND y.period = q.id - 192) END;

-- Each of the next views has windows of one partition, which begins with indicator, period and peers: so a code that is asked for is found
-- by its index at the bottom, and nobody else is ranked. Scores without one come last.

CREATE VIEW ranking_placed AS
  -- Place among the peers of the year, equals sharing the better one, and how many are as good or better.
  SELECT indicator_code, period, peers, among, back, park, value, how, score, rank() OVER w AS place, count(score) OVER w AS as_good
  FROM ranking_figure
  WINDOW w AS (PARTITION BY indicator_code, period, peers, among, back ORDER BY score IS NULL, score);

CREATE VIEW ranking_change AS
  -- The place that the park had a year earlier, beside its place.
  SELECT indicator_code, period, peers, among, back, park, value, how, score, place, as_good,
         lead(CASE WHEN score IS NOT NULL THEN place END) OVER (PARTITION BY indicator_code, period, peers, among, park ORDER BY back) AS previous
  FROM ranking_placed;

CREATE VIEW ranking_counted AS
  -- How many are listed and how many of them compared, the best score, and that of the next place above.
  SELECT indicator_code, period, peers, among, park, value, how, score, place, as_good, previous,
         count(*) OVER w AS listed, count(score) OVER w AS compared, first_value(score) OVER w AS best,
         CASE WHEN place > 1 THEN nth_value(score, max(place - 1, 1)) OVER w END AS above
  FROM ranking_change
  WHERE back = 0
  WINDOW w AS (PARTITION BY indicator_code, period, peers, among ORDER BY score IS NULL, score
               ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING);

CREATE VIEW ranking_middle AS
  -- The scores on the middle place, or on the two middle ones where an even number is compared.
  SELECT indicator_code, period, peers, among, park, value, how, score, place, as_good, previous, listed, compared, best, above,
         nth_value(score, (compared + 1) / 2) OVER w AS middle, nth_value(score, compared / 2 + 1) OVER w AS other_middle
  FROM ranking_counted
  WHERE compared > 0
  WINDOW w AS (PARTITION BY indicator_code, period, peers, among ORDER BY score IS NULL, score
               ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING);

CREATE VIEW indicator_ranking AS
  -- Where every park stood in an indicator and a period, among all parks, those of the same level or province on the period's last day, or a
  -- group's. Ask for an indicator by its code, in WHERE indicator_code = '…', not through a join: else everything is ranked first.
  -- Equals share the better rank; of says among how many. Parks without a figure have a row, no rank, and a reason; missing counts those
  -- that are not compared. percentile = 100 * (worse + half of the other equals) / (of - 1): the share of the others that are worse, none
  -- for one park alone. Gaps say how much is short, in the unit; the best has no next. Where neither more nor less is better there is
  -- no rank. previous_rank is that in the same period of the year before, among that year's parks of the same level, province or group;
  -- rank_change is above 0 for a park that rose.
  SELECT i.code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en, q.code AS period, c.peers AS peers,
         c.among AS among, a.code AS park_code, a.name AS park, c.value AS value, u.code AS unit, c.how AS how,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL THEN c.place END AS rank,
         c.compared AS of, c.listed - c.compared AS missing,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL AND c.compared > 1
              THEN 100.0 * (c.compared - c.as_good + 0.5 * (c.as_good - c.place)) / (c.compared - 1) END AS percentile,
         CASE WHEN i.direction = 'increase' THEN -1.0 ELSE 1.0 END * (0.5 * c.middle + 0.5 * c.other_middle) AS median,
         CASE i.direction WHEN 'increase' THEN -c.best WHEN 'decrease' THEN c.best END AS best,
         CASE WHEN i.direction <> 'maintain' THEN c.score - c.best END AS gap_to_best,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL THEN c.score - c.above END AS gap_to_next,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL AND c.previous IS NOT NULL
              THEN (SELECT f.code FROM period f WHERE f.id = q.id - 192) END AS previous_period,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL THEN c.previous END AS previous_rank,
         CASE WHEN i.direction <> 'maintain' AND c.score IS NOT NULL THEN c.previous - c.place END AS rank_change,
         CASE WHEN c.value IS NULL THEN 'no_figure' WHEN c.score IS NULL THEN 'definition' WHEN i.direction = 'maintain' THEN 'direction' END
           AS reason
  FROM ranking_middle c
  JOIN indicator i ON i.code = c.indicator_code
  JOIN unit u ON u.id = i.unit
  JOIN period q ON q.code = c.period
  JOIN area a ON a.id = c.park;
CREATE VIEW figure_compared AS
  -- The figures that count today and can be compared: one of another definition is with nobody's.
  SELECT v.indicator AS indicator, v.period AS period, v.area AS area, v.value AS value
  FROM figure_current v WHERE v.differs = 0;

CREATE VIEW park_ranked AS
  -- A park x its peers x indicator x period that has begun, with its figure or without one. The arm says how its peers are found: all, by level,
  -- by province or by group; the class is the province or the group. The order is pinned: the park first, then what it is asked about.
  SELECT p.id AS park, a.code AS park_code, a.name AS park_name, n.arm AS arm,
         CASE n.arm WHEN 0 THEN 'all' WHEN 1 THEN 'same_level' WHEN 2 THEN 'same_region' ELSE g.code END AS peers,
         CASE n.arm WHEN 1 THEN s.level WHEN 2 THEN r.code WHEN 3 THEN g.code END AS among,
         i.id AS indicator, i.code AS indicator_code, i.name AS indicator_name, i.name_en AS name_en, i.unit AS unit,
         i.direction AS direction, q.id AS period, q.code AS period_code, q.last_day AS last_day, v.value AS value, v.how AS how, v.differs AS differs
  FROM area a
  CROSS JOIN park p ON p.id = a.id
  CROSS JOIN (SELECT 0 AS arm UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) n
  LEFT JOIN park_level s ON n.arm = 1 AND s.park = p.id
  LEFT JOIN region_within u ON n.arm = 2 AND u.region = p.region AND (SELECT o.level FROM region o WHERE o.id = u.within) = 'province'
  LEFT JOIN area r ON r.id = u.within
  LEFT JOIN area_member m ON n.arm = 3 AND m.member = p.id
  LEFT JOIN area g ON g.id = m.area_group
  CROSS JOIN indicator i
  CROSS JOIN indicator_period x ON x.indicator = i.id
  CROSS JOIN period q ON q.id = x.period
  LEFT JOIN figure_kept v ON v.indicator = i.id AND v.period = x.period AND v.area = p.id
    AND (SELECT day FROM clock_number) BETWEEN v.known_from AND v.known_to - 1
  -- One condition, as in ranking_figure.
  WHERE CASE WHEN x.period / 16 - x.period % 16 >= (SELECT month FROM clock_number) THEN 0 WHEN n.arm = 0 THEN 1
          WHEN n.arm = 1 THEN q.last_day BETWEEN s.first_day AND s.last_day WHEN n.arm = 2 THEN r.code IS NOT NULL
          ELSE g.code IS NOT NULL AND q.last_day BETWEEN m.first_day AND m.last_day END;

CREATE VIEW park_ranking AS
  -- The ranks of indicator_ranking for who asks for a park: where it stood in each indicator and period, and among how many. What is not asked
  -- for costs nothing, and no other park is ranked; for the whole table of an indicator ask indicator_ranking. Figures of an indicator and a
  -- period lie together, so they are gone through, and it is looked whose they are.
  SELECT c.indicator_code AS indicator_code, c.indicator_name AS indicator, coalesce(c.name_en, c.indicator_name) AS indicator_en,
         c.period_code AS period, c.peers AS peers, c.among AS among, c.park_code AS park_code, c.park_name AS park, c.value AS value,
         u.code AS unit, CASE WHEN c.value IS NOT NULL THEN coalesce(c.how, 'reported') END AS how,
         CASE WHEN c.direction = 'maintain' OR coalesce(c.differs, 1) = 1 THEN NULL
              WHEN c.arm = 0
              THEN 1 + (SELECT count(*) FROM figure_compared w CROSS JOIN park p ON p.id = w.area
                        WHERE w.indicator = c.indicator AND w.period = c.period
                          AND CASE c.direction WHEN 'increase' THEN w.value > c.value ELSE w.value < c.value END)
              ELSE 1 + (SELECT count(*) FROM figure_compared w
                        WHERE w.indicator = c.indicator AND w.period = c.period
                          AND CASE c.direction WHEN 'increase' THEN w.value > c.value ELSE w.value < c.value END
                          AND EXISTS (SELECT 1 FROM park_peer m WHERE m.park = w.area AND m.peers = c.peers AND m.among = c.among
                                        AND c.last_day BETWEEN m.first_day AND m.last_day)) END AS rank,
         CASE WHEN c.arm = 0
              THEN (SELECT count(*) FROM figure_compared w CROSS JOIN park p ON p.id = w.area
                    WHERE w.indicator = c.indicator AND w.period = c.period)
              ELSE (SELECT count(*) FROM figure_compared w
                    WHERE w.indicator = c.indicator AND w.period = c.period
                      AND EXISTS (SELECT 1 FROM park_peer m WHERE m.park = w.area AND m.peers = c.peers AND m.among = c.among
                                    AND c.last_day BETWEEN m.first_day AND m.last_day)) END AS of,
         CASE WHEN c.value IS NULL THEN 'no_figure' WHEN c.differs = 1 THEN 'definition' WHEN c.direction = 'maintain' THEN 'direction' END
           AS reason
  FROM park_ranked c
  CROSS JOIN unit u ON u.id = c.unit
  -- Where nobody is compared there is no ranking.
  WHERE c.differs = 0 OR EXISTS (SELECT 1 FROM figure_compared w
          WHERE w.indicator = c.indicator AND w.period = c.period
            AND EXISTS (SELECT 1 FROM park_peer m WHERE m.park = w.area AND m.peers = c.peers AND m.among IS c.among
                          AND c.last_day BETWEEN m.first_day AND m.last_day));
CREATE VIEW standing_rule AS
  -- What is a strength and what is weak: a place in the best or in the last 1 / parts of at least so many compared parks. Equals stand in the
  -- middle of the places that they share.
  SELECT 3 AS parts, 3 AS least;

CREATE VIEW standing_asked AS
  -- A park x indicator with the newest period that has begun and for which the park has a figure, or without one, any park; own is its figure
  -- where it is compared, before what it had a year earlier, and among whom on which day.
  SELECT p.id AS park, a.code AS park_code, p.region AS region, i.id AS indicator, i.code AS indicator_code, i.direction AS direction,
         +q.id AS period, q.last_day AS last_day, v.value AS value, v.how AS how, CASE v.differs WHEN 0 THEN v.value END AS own,
         b.value AS before, f.last_day AS day_before
  FROM area a
  CROSS JOIN park p ON p.id = a.id
  CROSS JOIN indicator i
  CROSS JOIN period q ON q.id = coalesce(
    (SELECT x.period FROM indicator_period x
     WHERE x.indicator = i.id AND x.period / 16 - x.period % 16 < (SELECT month FROM clock_number)
       AND EXISTS (SELECT 1 FROM figure_kept n WHERE n.indicator = i.id AND n.period = x.period AND n.area = p.id
                     AND (SELECT day FROM clock_number) BETWEEN n.known_from AND n.known_to - 1)
     ORDER BY x.period DESC LIMIT 1),
    (SELECT x.period FROM indicator_period x
     WHERE x.indicator = i.id AND x.period / 16 - x.period % 16 < (SELECT month FROM clock_number)
       AND EXISTS (SELECT 1 FROM figure_kept n JOIN park other ON other.id = n.area
                   WHERE n.indicator = i.id AND n.period = x.period AND n.known_from <= (SELECT day FROM clock_number))
     ORDER BY x.period DESC LIMIT 1))
  LEFT JOIN figure_kept v ON v.indicator = i.id AND v.period = q.id AND v.area = p.id
    AND (SELECT day FROM clock_number) BETWEEN v.known_from AND v.known_to - 1
  LEFT JOIN period f ON f.id = q.id - 192
  LEFT JOIN figure_compared b ON b.indicator = i.id AND b.period = f.id AND b.area = p.id;

CREATE VIEW standing_tally AS
  -- The same among each of its peers: how many are listed and compared, how many of these have more and less than the park, the outermost values
  -- and the next ones, and how many were better a year earlier, where the park was compared among the same peers then. Where most parks
  -- are peers, the figures of an indicator and a period, which lie together, are gone through, else the peers.
  SELECT c.park AS park, c.park_code AS park_code, c.indicator AS indicator, c.indicator_code AS indicator_code, c.direction AS direction,
         c.period AS period, c.value AS value, c.how AS how, c.own AS own, CAST('all' AS TEXT) AS peers, CAST(NULL AS TEXT) AS among,
         (SELECT count(*) FROM park) AS listed,
         count(*) AS compared, sum(w.value > c.own) AS more, sum(w.value < c.own) AS less, max(w.value) AS most, min(w.value) AS least,
         min(CASE WHEN w.value > c.own THEN w.value END) AS next_more, max(CASE WHEN w.value < c.own THEN w.value END) AS next_less,
         (SELECT CASE max(w.area = c.park) WHEN 1 THEN sum(CASE c.direction WHEN 'increase' THEN w.value > c.before ELSE w.value < c.before END) END
          FROM figure_compared w
          CROSS JOIN park o ON o.id = w.area
          WHERE w.indicator = c.indicator AND w.period = c.period - 192 AND c.before IS NOT NULL) AS better_before
  FROM standing_asked c
  CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period
  CROSS JOIN park o ON o.id = w.area
  GROUP BY c.park_code, c.indicator_code
  UNION ALL
  SELECT c.park AS park, c.park_code AS park_code, c.indicator AS indicator, c.indicator_code AS indicator_code, c.direction AS direction,
         c.period AS period, c.value AS value, c.how AS how, c.own AS own, CAST('same_level' AS TEXT) AS peers, s.level AS among,
         (SELECT count(*) FROM park_level o WHERE o.level = s.level AND c.last_day BETWEEN o.first_day AND o.last_day) AS listed,
         count(*) AS compared, sum(w.value > c.own) AS more, sum(w.value < c.own) AS less, max(w.value) AS most, min(w.value) AS least,
         min(CASE WHEN w.value > c.own THEN w.value END) AS next_more, max(CASE WHEN w.value < c.own THEN w.value END) AS next_less,
         (SELECT CASE max(w.area = c.park) WHEN 1 THEN sum(CASE c.direction WHEN 'increase' THEN w.value > c.before ELSE w.value < c.before END) END
          FROM figure_compared w
          CROSS JOIN park_level o ON o.park = w.area AND o.level = s.level AND c.day_before BETWEEN o.first_day AND o.last_day
          WHERE w.indicator = c.indicator AND w.period = c.period - 192 AND c.before IS NOT NULL) AS better_before
  FROM standing_asked c
  CROSS JOIN park_level s ON s.park = c.park AND c.last_day BETWEEN s.first_day AND s.last_day
  CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period
  CROSS JOIN park_level o ON o.park = w.area AND o.level = s.level AND c.last_day BETWEEN o.first_day AND o.last_day
  GROUP BY c.park_code, c.indicator_code
  UNION ALL
  SELECT c.park AS park, c.park_code AS park_code, c.indicator AS indicator, c.indicator_code AS indicator_code, c.direction AS direction,
         c.period AS period, c.value AS value, c.how AS how, c.own AS own, CAST('same_region' AS TEXT) AS peers, g.code AS among,
         (SELECT count(*) FROM region_within n JOIN park o ON o.region = n.region WHERE n.within = r.id) AS listed,
         count(*) AS compared, sum(w.value > c.own) AS more, sum(w.value < c.own) AS less, max(w.value) AS most, min(w.value) AS least,
         min(CASE WHEN w.value > c.own THEN w.value END) AS next_more, max(CASE WHEN w.value < c.own THEN w.value END) AS next_less,
         (SELECT CASE max(w.area = c.park) WHEN 1 THEN sum(CASE c.direction WHEN 'increase' THEN w.value > c.before ELSE w.value < c.before END) END
          FROM region_within n
          CROSS JOIN park o ON o.region = n.region
          CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period - 192 AND w.area = o.id
          WHERE n.within = r.id AND c.before IS NOT NULL) AS better_before
  FROM standing_asked c
  CROSS JOIN region_within u ON u.region = c.region
  CROSS JOIN region r ON r.id = u.within AND r.level = 'province'
  CROSS JOIN area g ON g.id = r.id
  CROSS JOIN region_within n ON n.within = r.id
  CROSS JOIN park o ON o.region = n.region
  CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period AND w.area = o.id
  GROUP BY c.park_code, c.indicator_code
  UNION ALL
  SELECT c.park AS park, c.park_code AS park_code, c.indicator AS indicator, c.indicator_code AS indicator_code, c.direction AS direction,
         c.period AS period, c.value AS value, c.how AS how, c.own AS own, g.code AS peers, g.code AS among,
         (SELECT count(*) FROM area_member n JOIN park o ON o.id = n.member
          WHERE n.area_group = g.id AND c.last_day BETWEEN n.first_day AND n.last_day) AS listed,
         count(*) AS compared, sum(w.value > c.own) AS more, sum(w.value < c.own) AS less, max(w.value) AS most, min(w.value) AS least,
         min(CASE WHEN w.value > c.own THEN w.value END) AS next_more, max(CASE WHEN w.value < c.own THEN w.value END) AS next_less,
         (SELECT CASE max(w.area = c.park) WHEN 1 THEN sum(CASE c.direction WHEN 'increase' THEN w.value > c.before ELSE w.value < c.before END) END
          FROM area_member n
          CROSS JOIN park o ON o.id = n.member
          CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period - 192 AND w.area = o.id
          WHERE n.area_group = g.id AND c.day_before BETWEEN n.first_day AND n.last_day AND c.before IS NOT NULL) AS better_before
  FROM standing_asked c
  CROSS JOIN area_member m ON m.member = c.park AND c.last_day BETWEEN m.first_day AND m.last_day
  CROSS JOIN area g ON g.id = m.area_group
  CROSS JOIN area_member n ON n.area_group = g.id AND c.last_day BETWEEN n.first_day AND n.last_day
  CROSS JOIN park o ON o.id = n.member
  CROSS JOIN figure_compared w ON w.indicator = c.indicator AND w.period = c.period AND w.area = o.id
  GROUP BY c.park_code, c.indicator_code, g.code;

CREATE VIEW standing_found AS
  -- The same by what is better: more where the indicator is to rise, else less.
  SELECT park AS park, park_code AS park_code, indicator AS indicator, indicator_code AS indicator_code, direction AS direction, period AS period,
         value AS value, how AS how, own AS own, peers AS peers, among AS among, listed AS listed, compared AS compared,
         CASE direction WHEN 'increase' THEN more ELSE less END AS better, compared - more - less AS equal,
         CASE direction WHEN 'increase' THEN most ELSE least END AS best,
         CASE direction WHEN 'increase' THEN next_more ELSE next_less END AS above, better_before AS better_before
  FROM standing_tally;

CREATE VIEW park_standing AS
  -- Where a park stands in each indicator, in the newest period for which it has a figure: what it is strong in and where it is weak
  -- (补强重点). Columns as in indicator_ranking; standing is strength, middle or weak by standing_rule, and null where too few are
  -- compared, or the park is not. An indicator for which it has no figure has a row, of the newest period for which any park has one.
  -- Ask for a park by its code: each of its rows looks at all its peers.
  SELECT f.park_code AS park_code, a.name AS park, f.indicator_code AS indicator_code, i.name AS indicator,
         coalesce(i.name_en, i.name) AS indicator_en, q.code AS period, f.peers AS peers, f.among AS among, f.value AS value, u.code AS unit,
         CASE WHEN f.value IS NOT NULL THEN coalesce(f.how, 'reported') END AS how,
         CASE WHEN f.direction <> 'maintain' AND f.own IS NOT NULL THEN f.better + 1 END AS rank,
         f.compared AS of, f.listed - f.compared AS missing,
         CASE WHEN f.direction <> 'maintain' AND f.own IS NOT NULL AND f.compared > 1
              THEN 100.0 * (f.compared - f.better - f.equal + 0.5 * (f.equal - 1)) / (f.compared - 1) END AS percentile,
         CASE WHEN f.direction <> 'maintain' THEN f.best END AS best,
         CASE f.direction WHEN 'increase' THEN f.best - f.own WHEN 'decrease' THEN f.own - f.best END AS gap_to_best,
         CASE f.direction WHEN 'increase' THEN f.above - f.own WHEN 'decrease' THEN f.own - f.above END AS gap_to_next,
         CASE WHEN f.direction = 'maintain' OR f.own IS NULL OR f.compared < s.least THEN NULL
              WHEN s.parts * (f.better + 0.5 * (f.equal + 1)) <= f.compared THEN 'strength'
              WHEN s.parts * (f.compared - f.better - 0.5 * (f.equal - 1)) <= f.compared THEN 'weak'
              ELSE 'middle' END AS standing,
         CASE WHEN f.direction <> 'maintain' AND f.own IS NOT NULL THEN f.better_before - f.better END AS rank_change,
         CASE WHEN f.value IS NULL THEN 'no_figure' WHEN f.own IS NULL THEN 'definition' WHEN f.direction = 'maintain' THEN 'direction' END
           AS reason
  FROM standing_found f
  CROSS JOIN standing_rule s
  JOIN area a ON a.id = f.park
  JOIN indicator i ON i.id = f.indicator
  JOIN unit u ON u.id = i.unit
  JOIN period q ON q.id = f.period;
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
CREATE TABLE followup (
  -- A follow-up (督办) as it was raised: the target or task, the agency asked, the day for an answer. Its state follows from this and its events:
  -- see followup_overview. By hand write to followup_entry, followup_event_entry and followup_accept, which take codes.
  id          INTEGER PRIMARY KEY,
  code        TEXT NOT NULL UNIQUE,
  target      INTEGER REFERENCES target (id),
  task        INTEGER REFERENCES task (id),
  area        INTEGER REFERENCES area (id),             -- the park or region concerned; null: all that the target binds
  due_period  INTEGER REFERENCES period (id),           -- one of the target's due periods; null: all
  agency      INTEGER NOT NULL REFERENCES agency (id),  -- the agency that was asked first
  raised      TEXT NOT NULL,                            -- YYYY-MM-DD
  due         TEXT NOT NULL,                            -- the first day by which an answer was asked for, YYYY-MM-DD
  subject     TEXT NOT NULL,
  note        TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "target: a target or a task, and not both" CHECK ((target IS NULL) <> (task IS NULL)),
  CONSTRAINT "due_period: none with a task" CHECK (task IS NULL OR due_period IS NULL),
  CONSTRAINT "raised: a day as YYYY-MM-DD" CHECK (CASE WHEN raised GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(raised, '+0 days'), '') = raised ELSE 0 END),
  CONSTRAINT "due: a day as YYYY-MM-DD" CHECK (CASE WHEN due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(due, '+0 days'), '') = due ELSE 0 END),
  CONSTRAINT "due: not before raised" CHECK (due >= raised),
  CONSTRAINT "subject: text that is not empty" CHECK (subject <> '')
) STRICT;
CREATE INDEX followup_target ON followup (target);
CREATE INDEX followup_task ON followup (task);
CREATE INDEX followup_agency ON followup (agency);

CREATE TABLE followup_event (
  -- The events of a follow-up. Nothing is overwritten: only the last event can be corrected or removed.
  followup  INTEGER NOT NULL REFERENCES followup (id) ON DELETE CASCADE,
  ord       INTEGER NOT NULL,
  day       TEXT NOT NULL,                   -- YYYY-MM-DD
  kind      TEXT NOT NULL,
  agency    INTEGER REFERENCES agency (id),  -- assigned: the one asked now; answered: the one that answered, null: the one asked
  due       TEXT,                            -- the day by which an answer is asked for now, YYYY-MM-DD
  outcome   TEXT,                            -- closed: the outcome
  text      TEXT,
  PRIMARY KEY (followup, ord),
  CONSTRAINT "ord: 1 or more" CHECK (ord >= 1),
  CONSTRAINT "day: a day as YYYY-MM-DD" CHECK (CASE WHEN day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(day, '+0 days'), '') = day ELSE 0 END),
  CONSTRAINT "kind: one of assigned, answered, extended, closed, reopened"
    CHECK (kind IN ('assigned', 'answered', 'extended', 'closed', 'reopened')),
  CONSTRAINT "agency: the one that is asked with assigned, one or none with answered, none with any other"
    CHECK (CASE kind WHEN 'assigned' THEN agency IS NOT NULL WHEN 'answered' THEN 1 ELSE agency IS NULL END),
  CONSTRAINT "due: a day as YYYY-MM-DD" CHECK (CASE WHEN due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(due, '+0 days'), '') = due ELSE due IS NULL END),
  CONSTRAINT "due: a day with extended and reopened, a day or none with assigned, none with any other"
    CHECK (CASE WHEN kind IN ('extended', 'reopened') THEN due IS NOT NULL WHEN kind = 'assigned' THEN 1 ELSE due IS NULL END),
  CONSTRAINT "due: not before day" CHECK (due >= day),
  CONSTRAINT "outcome: one of resolved, unresolved, withdrawn with closed, and none with any other" CHECK (
    CASE WHEN kind = 'closed' THEN outcome IS NOT NULL AND outcome IN ('resolved', 'unresolved', 'withdrawn') ELSE outcome IS NULL END),
  CONSTRAINT "text: text that is not empty" CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TRIGGER followup_insert BEFORE INSERT ON followup WHEN NEW.target IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'area: the target''s own, a member of its group, or one that lies in its region') FROM target t
  WHERE t.id = NEW.target AND NEW.area IS NOT NULL AND NEW.area <> t.area
    AND NOT EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = t.area AND m.member = NEW.area)
    AND NOT EXISTS (SELECT 1 FROM region_within w WHERE w.within = t.area
      AND w.region = coalesce((SELECT p.region FROM park p WHERE p.id = NEW.area), NEW.area));
  SELECT RAISE(ABORT, 'due_period: one in which the target falls due') WHERE NEW.due_period IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM target_due s WHERE s.target = NEW.target AND s.due = NEW.due_period);
END;
CREATE TRIGGER followup_update BEFORE UPDATE OF target, area, due_period ON followup
WHEN NEW.target IS NOT NULL AND (NEW.target IS NOT OLD.target OR NEW.area IS NOT OLD.area OR NEW.due_period IS NOT OLD.due_period) BEGIN
  SELECT RAISE(ABORT, 'area: the target''s own, a member of its group, or one that lies in its region') FROM target t
  WHERE t.id = NEW.target AND NEW.area IS NOT NULL AND NEW.area <> t.area
    AND NOT EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = t.area AND m.member = NEW.area)
    AND NOT EXISTS (SELECT 1 FROM region_within w WHERE w.within = t.area
      AND w.region = coalesce((SELECT p.region FROM park p WHERE p.id = NEW.area), NEW.area));
  SELECT RAISE(ABORT, 'due_period: one in which the target falls due') WHERE NEW.due_period IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM target_due s WHERE s.target = NEW.target AND s.due = NEW.due_period);
END;
CREATE TRIGGER followup_begun_update BEFORE UPDATE OF agency, raised, due ON followup
WHEN (NEW.agency IS NOT OLD.agency OR NEW.raised IS NOT OLD.raised OR NEW.due IS NOT OLD.due)
  AND EXISTS (SELECT 1 FROM followup_event e WHERE e.followup = OLD.id) BEGIN
  SELECT RAISE(ABORT, 'agency: the one that was asked first, once there are events: another is assigned by an event') WHERE NEW.agency <> OLD.agency;
  SELECT RAISE(ABORT, 'raised: the day that it was, once there are events') WHERE NEW.raised <> OLD.raised;
  SELECT RAISE(ABORT, 'due: the day that was set first, once there are events: it is extended by an event') WHERE NEW.due <> OLD.due;
END;
CREATE TRIGGER followup_delete AFTER DELETE ON followup BEGIN DELETE FROM followup_event WHERE followup = OLD.id; END;

-- A change of a policy file neither removes a follow-up nor what it is about.
CREATE TRIGGER followup_target_delete BEFORE DELETE ON target BEGIN
  SELECT RAISE(ABORT, 'followup: no follow-up on it; move it to another target or remove it first') FROM followup WHERE target = OLD.id LIMIT 1;
END;
CREATE TRIGGER followup_task_delete BEFORE DELETE ON task BEGIN
  SELECT RAISE(ABORT, 'followup: no follow-up on it; move it to another task or remove it first') FROM followup WHERE task = OLD.id LIMIT 1;
END;

CREATE VIEW followup_event_before AS
  -- An event with the state before it: the day set for an answer, and the day and kind of the last event.
  SELECT e.followup AS followup, e.ord AS ord, coalesce(b.day, f.raised) AS day, coalesce(b.kind, 'raised') AS kind,
         coalesce((SELECT x.due FROM followup_event x WHERE x.followup = e.followup AND x.ord < e.ord AND x.due IS NOT NULL
                   ORDER BY x.ord DESC LIMIT 1), f.due) AS due
  FROM followup_event e
  JOIN followup f ON f.id = e.followup
  LEFT JOIN followup_event b ON b.followup = e.followup
    AND b.ord = (SELECT max(x.ord) FROM followup_event x WHERE x.followup = e.followup AND x.ord < e.ord);

CREATE TRIGGER followup_event_insert AFTER INSERT ON followup_event BEGIN
  SELECT RAISE(ABORT, 'ord: higher than that of every event before') FROM followup_event e WHERE e.followup = NEW.followup AND e.ord > NEW.ord;
  SELECT RAISE(ABORT, 'day: not before that of the event before, nor that on which it was raised') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND NEW.day < b.day;
  SELECT RAISE(ABORT, 'kind: reopened after closed, and after nothing else') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND (b.kind = 'closed') <> (NEW.kind = 'reopened');
  SELECT RAISE(ABORT, 'due: later than the day that was set before') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND NEW.kind = 'extended' AND NEW.due <= b.due;
END;
CREATE TRIGGER followup_event_kept_update BEFORE UPDATE ON followup_event BEGIN
  SELECT RAISE(ABORT, 'ord: that of the last event; those before it stay as they are') FROM followup_event e
  WHERE e.followup = OLD.followup AND e.ord > OLD.ord LIMIT 1;
END;
CREATE TRIGGER followup_event_update AFTER UPDATE ON followup_event
WHEN NEW.followup IS NOT OLD.followup OR NEW.ord IS NOT OLD.ord OR NEW.day IS NOT OLD.day OR NEW.kind IS NOT OLD.kind
  OR NEW.due IS NOT OLD.due BEGIN
  SELECT RAISE(ABORT, 'ord: higher than that of every event before') FROM followup_event e WHERE e.followup = NEW.followup AND e.ord > NEW.ord;
  SELECT RAISE(ABORT, 'day: not before that of the event before, nor that on which it was raised') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND NEW.day < b.day;
  SELECT RAISE(ABORT, 'kind: reopened after closed, and after nothing else') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND (b.kind = 'closed') <> (NEW.kind = 'reopened');
  SELECT RAISE(ABORT, 'due: later than the day that was set before') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND NEW.kind = 'extended' AND NEW.due <= b.due;
END;
CREATE TRIGGER followup_event_delete BEFORE DELETE ON followup_event WHEN EXISTS (SELECT 1 FROM followup f WHERE f.id = OLD.followup) BEGIN
  SELECT RAISE(ABORT, 'ord: that of the last event; those before it stay as they are') FROM followup_event e
  WHERE e.followup = OLD.followup AND e.ord > OLD.ord LIMIT 1;
END;

CREATE VIEW followup_state AS
  -- The state of a follow-up on the clock's day, by ids; what was raised or happened later is not seen. The last event decides: after an answer
  -- it waits to be closed; before, it waits for an answer, and is overdue once the day for it has passed.
  SELECT s.*, CASE WHEN s.last_kind IN ('answered', 'closed') THEN s.last_kind WHEN s.due < s.as_of THEN 'overdue' ELSE 'open' END AS status
  FROM (
    SELECT f.id AS followup, f.target AS target, f.task AS task, f.area AS area, f.due_period AS due_period, k.as_of AS as_of,
           coalesce((SELECT e.agency FROM followup_event e WHERE e.followup = f.id AND e.kind = 'assigned' AND e.day <= k.as_of
                     ORDER BY e.ord DESC LIMIT 1), f.agency) AS agency,
           coalesce((SELECT e.due FROM followup_event e WHERE e.followup = f.id AND e.due IS NOT NULL AND e.day <= k.as_of
                     ORDER BY e.ord DESC LIMIT 1), f.due) AS due,
           (SELECT e.kind FROM followup_event e WHERE e.followup = f.id AND e.day <= k.as_of ORDER BY e.ord DESC LIMIT 1) AS last_kind,
           (SELECT max(e.ord) FROM followup_event e WHERE e.followup = f.id AND e.day <= k.as_of) AS last_ord
    FROM clock k JOIN followup f ON f.raised <= k.as_of) s;

CREATE VIEW followup_overview AS
  -- A follow-up on the clock's day: its subject, the agency asked now, the day for an answer, its state and its last event.
  SELECT f.code AS followup_code, s.status AS status, g.code AS agency_code, g.name AS agency, s.due AS due,
         CASE WHEN s.status <> 'closed' THEN CAST(julianday(s.due) - julianday(s.as_of) AS INTEGER) END AS days_left,
         t.code AS target_code, d.code AS document_code, substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading,
         a.code AS area_code, a.name AS area, q.code AS due_period, f.subject AS subject, f.raised AS raised, f.due AS first_due,
         (SELECT count(*) FROM followup_event e WHERE e.followup = f.id AND e.kind = 'extended' AND e.day <= s.as_of) AS extensions,
         (SELECT max(e.day) FROM followup_event e WHERE e.followup = f.id AND e.kind = 'answered' AND e.day <= s.as_of) AS answered,
         CASE WHEN s.status = 'closed' THEN e.day END AS closed,
         CASE WHEN s.status = 'closed' THEN e.outcome END AS outcome,
         e.day AS last_day, e.kind AS last_kind, e.text AS last_text, f.note AS note
  FROM followup_state s
  JOIN followup f ON f.id = s.followup
  JOIN agency g ON g.id = s.agency
  LEFT JOIN target t ON t.id = f.target
  JOIN clause c ON c.id = coalesce(t.clause, f.task)
  JOIN document d ON d.id = c.document
  LEFT JOIN area a ON a.id = f.area
  LEFT JOIN period q ON q.id = f.due_period
  LEFT JOIN followup_event e ON e.followup = s.followup AND e.ord = s.last_ord;

CREATE VIEW followup_open AS
  -- The follow-ups that are raised and not closed on the clock's day, with the agency asked and the day for an answer.
  SELECT agency_code, agency, due, days_left, status, followup_code, subject, target_code, document_code, clause, heading,
         area_code, area, due_period, raised, answered, last_text
  FROM followup_overview
  WHERE status <> 'closed'
  ORDER BY agency_code, due, followup_code;

CREATE VIEW target_asked AS
  -- The agency to ask first about a target: the first that leads, else the first that is responsible.
  SELECT x.target AS target, x.role AS role, g.code AS agency_code, g.name AS agency
  FROM target_agency x
  JOIN agency g ON g.id = x.agency
  WHERE x.role IN ('lead', 'responsible') AND NOT EXISTS (
    SELECT 1 FROM target_agency b WHERE b.target = x.target AND (b.role = x.role AND b.ord < x.ord OR b.role = 'lead' AND x.role <> 'lead'))
  UNION ALL
  SELECT t.id, k.role, g.code, g.name
  FROM task_agency k
  JOIN agency g ON g.id = k.agency
  JOIN clause c ON c.within_task = k.task
  JOIN target t ON t.clause = c.id
  WHERE k.role IN ('lead', 'responsible')
    AND NOT EXISTS (
      SELECT 1 FROM task_agency b WHERE b.task = k.task AND (b.role = k.role AND b.ord < k.ord OR b.role = 'lead' AND k.role <> 'lead'))
    AND NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id);

CREATE VIEW target_unasked AS
  -- The targets for which no agency leads or is responsible.
  SELECT t.id AS target
  FROM clause c
  CROSS JOIN target t ON t.clause = c.id
  WHERE NOT EXISTS (SELECT 1 FROM task_agency k WHERE k.task = c.within_task AND k.role IN ('lead', 'responsible'))
    AND NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id)
  UNION ALL
  SELECT x.target FROM target_agency x
  WHERE NOT EXISTS (SELECT 1 FROM target_agency b WHERE b.target = x.target AND (b.role IN ('lead', 'responsible') OR b.ord < x.ord));

CREATE VIEW followup_needed AS
  -- The targets that are behind, missed or overdue on the clock's day.
  SELECT target, area, due, indicator, status FROM target_state
  WHERE status IN ('behind', 'missed', 'overdue') AND kept_status IN ('behind', 'missed', 'overdue');

CREATE VIEW followup_asked AS
  -- The same with the agency to ask: one of the target's, else the committee that manages the park, else null.
  SELECT s.target AS target, s.area AS area, s.due AS due, s.indicator AS indicator, s.status AS status, x.role AS role,
         x.agency_code AS agency_code, x.agency AS agency
  FROM target_asked x
  CROSS JOIN followup_needed s ON s.target = x.target
  UNION ALL
  SELECT s.target, s.area, s.due, s.indicator, s.status, CASE WHEN g.id IS NOT NULL THEN 'manages' END, g.code, g.name
  FROM target_unasked x
  CROSS JOIN followup_needed s ON s.target = x.target
  LEFT JOIN park p ON p.id = s.area
  LEFT JOIN agency g ON g.id = p.agency;

CREATE VIEW followup_proposed AS
  -- Proposed follow-ups on the clock's day: every target, area and due period that is behind, missed or overdue and has no open follow-up. An
  -- open one without an area or a due period covers all of the target's. The agency to ask is the first that leads, else the first that is
  -- responsible, else the committee that manages the park; if there is none, the user must name one. An answer is asked for within 30 days.
  -- closed_before: the number of closed follow-ups on it. To raise one: INSERT INTO followup_accept.
  SELECT t.code AS target_code, (SELECT d.code FROM clause c JOIN document d ON d.id = c.document WHERE c.id = t.clause) AS document_code,
         a.code AS area_code, a.name AS area, (SELECT i.code FROM indicator i WHERE i.id = p.indicator) AS indicator_code, q.code AS due_period,
         p.status AS status, p.agency_code AS agency_code, p.agency AS agency, p.role AS role,
         k.as_of AS raised, date(k.as_of, '+30 days') AS due,
         a.name || ' ' || (SELECT i.name FROM indicator i WHERE i.id = p.indicator) || '：' || coalesce(q.code || CASE length(q.code) WHEN 4 THEN ' 年' ELSE ' ' END, '')
           || (SELECT w.meaning_zh FROM vocabulary w WHERE w.table_name = 'target_progress' AND w.field = 'status' AND w.word = p.status) AS subject,
         (SELECT x.explain FROM target_told x WHERE x.target = p.target AND x.area_id = p.area AND x.due IS p.due) AS explain,
         (SELECT x.explain_en FROM target_told x WHERE x.target = p.target AND x.area_id = p.area AND x.due IS p.due) AS explain_en,
         (SELECT count(*) FROM followup_state s WHERE s.target = p.target AND coalesce(s.area, p.area) = p.area
           AND coalesce(s.due_period, p.due, 0) = coalesce(p.due, 0) AND s.status = 'closed') AS closed_before
  FROM clock k
  CROSS JOIN followup_asked p
  CROSS JOIN target t ON t.id = p.target
  CROSS JOIN area a ON a.id = p.area
  LEFT JOIN period q ON q.id = p.due
  WHERE NOT EXISTS (
    SELECT 1 FROM followup_state s WHERE s.target = p.target AND coalesce(s.area, p.area) = p.area
      AND coalesce(s.due_period, p.due, 0) = coalesce(p.due, 0) AND s.status <> 'closed');

CREATE VIEW followup_entry AS
  -- A follow-up as it was raised, with codes, to read and to write by hand: INSERT and DELETE. code defaults to the next one of the year,
  -- 2026-0001, raised to today, and due to 30 days later.
  SELECT f.code AS code, t.code AS target, c.code AS task, a.code AS area, q.code AS due_period, g.code AS agency,
         f.raised AS raised, f.due AS due, f.subject AS subject, f.note AS note
  FROM followup f
  JOIN agency g ON g.id = f.agency
  LEFT JOIN target t ON t.id = f.target
  LEFT JOIN clause c ON c.id = f.task
  LEFT JOIN area a ON a.id = f.area
  LEFT JOIN period q ON q.id = f.due_period;

CREATE TRIGGER followup_entry_insert INSTEAD OF INSERT ON followup_entry BEGIN
  SELECT RAISE(ABORT, 'target: the code of a target') WHERE NEW.target IS NOT NULL AND NOT EXISTS (SELECT 1 FROM target WHERE code = NEW.target);
  SELECT RAISE(ABORT, 'task: the code of a task''s clause') WHERE NEW.task IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM clause c JOIN task k ON k.id = c.id WHERE c.code = NEW.task);
  SELECT RAISE(ABORT, 'area: the code of a region, park or group') WHERE NEW.area IS NOT NULL AND NOT EXISTS (SELECT 1 FROM area WHERE code = NEW.area);
  SELECT RAISE(ABORT, 'due_period: the code of a period') WHERE NEW.due_period IS NOT NULL AND NOT EXISTS (SELECT 1 FROM period WHERE code = NEW.due_period);
  SELECT RAISE(ABORT, 'agency: the code of an agency') WHERE NOT EXISTS (SELECT 1 FROM agency WHERE code = NEW.agency);
  INSERT INTO followup (code, target, task, area, due_period, agency, raised, due, subject, note)
    SELECT coalesce(NEW.code, substr(x.day, 1, 5) || printf('%04d', 1 + coalesce((
             SELECT max(CAST(substr(f.code, 6) AS INTEGER)) FROM followup f
             WHERE substr(f.code, 1, 5) = substr(x.day, 1, 5) AND length(f.code) BETWEEN 6 AND 12
               AND substr(f.code, 6) NOT GLOB '*[^0-9]*'), 0))),
           (SELECT id FROM target WHERE code = NEW.target), (SELECT id FROM clause WHERE code = NEW.task),
           (SELECT id FROM area WHERE code = NEW.area), (SELECT id FROM period WHERE code = NEW.due_period),
           (SELECT id FROM agency WHERE code = NEW.agency), x.day, coalesce(NEW.due, date(x.day, '+30 days')), NEW.subject, NEW.note
    FROM (SELECT coalesce(NEW.raised, (SELECT as_of FROM clock)) AS day) x;
END;
CREATE TRIGGER followup_entry_delete INSTEAD OF DELETE ON followup_entry BEGIN DELETE FROM followup WHERE code = OLD.code; END;

CREATE VIEW followup_event_entry AS
  -- An event with codes, to read and to write by hand: INSERT, and DELETE of the last one. ord defaults to the next one, day to today.
  SELECT f.code AS followup, e.ord AS ord, e.day AS day, e.kind AS kind, g.code AS agency, e.due AS due, e.outcome AS outcome, e.text AS text
  FROM followup_event e
  JOIN followup f ON f.id = e.followup
  LEFT JOIN agency g ON g.id = e.agency;

CREATE TRIGGER followup_event_entry_insert INSTEAD OF INSERT ON followup_event_entry BEGIN
  SELECT RAISE(ABORT, 'followup: the code of a follow-up') WHERE NOT EXISTS (SELECT 1 FROM followup WHERE code = NEW.followup);
  SELECT RAISE(ABORT, 'agency: the code of an agency') WHERE NEW.agency IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agency WHERE code = NEW.agency);
  INSERT INTO followup_event (followup, ord, day, kind, agency, due, outcome, text)
    SELECT f.id, coalesce(NEW.ord, 1 + coalesce((SELECT max(e.ord) FROM followup_event e WHERE e.followup = f.id), 0)),
           coalesce(NEW.day, (SELECT as_of FROM clock)), NEW.kind, (SELECT id FROM agency WHERE code = NEW.agency), NEW.due, NEW.outcome, NEW.text
    FROM followup f WHERE f.code = NEW.followup;
END;
CREATE TRIGGER followup_event_entry_delete INSTEAD OF DELETE ON followup_event_entry BEGIN
  DELETE FROM followup_event WHERE followup = (SELECT id FROM followup WHERE code = OLD.followup) AND ord = OLD.ord;
END;

CREATE VIEW followup_accept AS
  -- Write-only: INSERT the target, area and due period of a row of followup_proposed to raise the follow-up as proposed, with the sentence that
  -- gives the reason as its note. Other columns that are given replace what is proposed.
  SELECT NULL AS target, NULL AS area, NULL AS due_period, NULL AS code, NULL AS agency, NULL AS raised, NULL AS due, NULL AS subject,
         NULL AS note
  FROM clock WHERE 0;
CREATE TRIGGER followup_accept_insert INSTEAD OF INSERT ON followup_accept BEGIN
  SELECT RAISE(ABORT, 'target: one that is proposed for this area and due period') WHERE NOT EXISTS (
    SELECT 1 FROM followup_proposed p WHERE p.target_code = NEW.target AND p.area_code = NEW.area AND p.due_period IS NEW.due_period);
  INSERT INTO followup_entry (code, target, area, due_period, agency, raised, due, subject, note)
    SELECT NEW.code, p.target_code, p.area_code, p.due_period, coalesce(NEW.agency, p.agency_code), coalesce(NEW.raised, p.raised),
           coalesce(NEW.due, CASE WHEN NEW.raised IS NULL THEN p.due END), coalesce(NEW.subject, p.subject), coalesce(NEW.note, p.explain)
    FROM followup_proposed p WHERE p.target_code = NEW.target AND p.area_code = NEW.area AND p.due_period IS NEW.due_period;
END;
CREATE VIEW task_tally AS
  -- A task x status on the clock's day: the number of its targets, and of their areas and due periods. is_own: 1 for targets that name their
  -- own agencies and do not inherit the task's.
  SELECT c.within_task AS task, own.met AS is_own, s.status AS status, count(DISTINCT t.id) AS number, count(*) AS dues
  FROM clause c
  CROSS JOIN target t ON t.clause = c.id
  CROSS JOIN verdict own ON own.met = EXISTS (SELECT 1 FROM target_agency x WHERE x.target = t.id)
  CROSS JOIN target_state s ON s.target = t.id
  WHERE c.within_task IS NOT NULL
  GROUP BY c.within_task, own.met, s.status;

CREATE VIEW task_count AS
  -- The same with a row for each task: the numbers, by status, of the targets that inherit its agencies, with their dues; the worst status of
  -- all its targets, by its place (see progress_severity).
  SELECT h.task AS task, min(v.place) AS worst,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'met' THEN h.number END) AS met, sum(CASE WHEN h.is_own = 0 AND h.status = 'met' THEN h.dues END) AS met_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'missed' THEN h.number END) AS missed, sum(CASE WHEN h.is_own = 0 AND h.status = 'missed' THEN h.dues END) AS missed_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'reached' THEN h.number END) AS reached, sum(CASE WHEN h.is_own = 0 AND h.status = 'reached' THEN h.dues END) AS reached_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'on_track' THEN h.number END) AS on_track, sum(CASE WHEN h.is_own = 0 AND h.status = 'on_track' THEN h.dues END) AS on_track_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'behind' THEN h.number END) AS behind, sum(CASE WHEN h.is_own = 0 AND h.status = 'behind' THEN h.dues END) AS behind_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'open' THEN h.number END) AS "open", sum(CASE WHEN h.is_own = 0 AND h.status = 'open' THEN h.dues END) AS open_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'overdue' THEN h.number END) AS overdue, sum(CASE WHEN h.is_own = 0 AND h.status = 'overdue' THEN h.dues END) AS overdue_dues,
         sum(CASE WHEN h.is_own = 0 AND h.status = 'unevaluable' THEN h.number END) AS unevaluable, sum(CASE WHEN h.is_own = 0 AND h.status = 'unevaluable' THEN h.dues END) AS unevaluable_dues
  FROM task_tally h JOIN progress_severity v ON v.status = h.status
  GROUP BY h.task;

CREATE VIEW agency_scorecard AS
  -- Counts by agency x role x status on the clock's day, for each kind of thing that the agency answers for. number: the number of targets,
  -- tasks or follow-ups. dues: for targets, the number of areas and due periods with the status, so that a target that falls due several times
  -- counts each time. A task has the worst status of its targets (see progress_severity), or no_target. A follow-up counts for the agency that
  -- is asked now and has no role.
  -- Tasks are counted before their several agencies are joined, and all statuses in one row, so that there is less to sort.
  WITH
    counted AS MATERIALIZED (SELECT * FROM task_count),
    summed AS MATERIALIZED (
      SELECT k.agency AS agency, k.role AS role,
             sum(n.met) AS met, sum(n.met_dues) AS met_dues,
             sum(n.missed) AS missed, sum(n.missed_dues) AS missed_dues,
             sum(n.reached) AS reached, sum(n.reached_dues) AS reached_dues,
             sum(n.on_track) AS on_track, sum(n.on_track_dues) AS on_track_dues,
             sum(n.behind) AS behind, sum(n.behind_dues) AS behind_dues,
             sum(n."open") AS "open", sum(n.open_dues) AS open_dues,
             sum(n.overdue) AS overdue, sum(n.overdue_dues) AS overdue_dues,
             sum(n.unevaluable) AS unevaluable, sum(n.unevaluable_dues) AS unevaluable_dues
      FROM task_agency k CROSS JOIN counted n ON n.task = k.task
      GROUP BY k.agency, k.role),
    duty AS (
      SELECT s.agency AS agency, s.role AS role, v.status AS status,
             CASE v.status
               WHEN 'met' THEN s.met
               WHEN 'missed' THEN s.missed
               WHEN 'reached' THEN s.reached
               WHEN 'on_track' THEN s.on_track
               WHEN 'behind' THEN s.behind
               WHEN 'open' THEN s."open"
               WHEN 'overdue' THEN s.overdue
               WHEN 'unevaluable' THEN s.unevaluable END AS number,
             CASE v.status
               WHEN 'met' THEN s.met_dues
               WHEN 'missed' THEN s.missed_dues
               WHEN 'reached' THEN s.reached_dues
               WHEN 'on_track' THEN s.on_track_dues
               WHEN 'behind' THEN s.behind_dues
               WHEN 'open' THEN s.open_dues
               WHEN 'overdue' THEN s.overdue_dues
               WHEN 'unevaluable' THEN s.unevaluable_dues END AS dues
      FROM summed s CROSS JOIN progress_severity v
      UNION ALL
      SELECT x.agency, x.role, s.status, 1, count(*)
      FROM target_agency x CROSS JOIN target_state s ON s.target = x.target
      GROUP BY x.target, x.ord, x.agency, x.role, s.status)
  SELECT g.code AS agency_code, g.name AS agency, n.kind AS kind, n.role AS role, n.status AS status, n.number AS number, n.dues AS dues
  FROM (
    SELECT agency, 'target' AS kind, role, status, sum(number) AS number, sum(dues) AS dues
    FROM duty WHERE number IS NOT NULL
    GROUP BY agency, role, status
    UNION ALL
    SELECT k.agency, 'task', k.role, coalesce((SELECT v.status FROM progress_severity v WHERE v.place = n.worst), 'no_target'), count(*), NULL
    FROM task_agency k LEFT JOIN counted n ON n.task = k.task
    GROUP BY k.agency, k.role, n.worst
    UNION ALL
    SELECT agency, 'followup', NULL, status, count(*), NULL FROM followup_state GROUP BY agency, status) n
  JOIN agency g ON g.id = n.agency;
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
CREATE TABLE assessment (
  -- An edition of an assessment scheme (考核评价): its classes of parks, dimensions, indicators, weights and methods.
  -- If classes have weights of their own, each is an assessment of the same scheme and edition.
  id            INTEGER PRIMARY KEY,
  code          TEXT NOT NULL UNIQUE,
  name          TEXT NOT NULL,
  name_en       TEXT,
  scheme        TEXT NOT NULL,                     -- the same in every edition
  edition       TEXT NOT NULL,                     -- 2014
  issuer        TEXT,                              -- as published
  document      INTEGER REFERENCES document (id),  -- the document that sets it, if it is in the database
  frequency     TEXT NOT NULL DEFAULT 'year',      -- frequency of the periods that it assesses
  min_coverage  REAL,                              -- a result with less coverage is withheld; null: only with none
  official      INTEGER NOT NULL DEFAULT 0,        -- 1: its issuer's own, with nothing assumed; 0: its results are simulated
  note          TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "scheme: text that is not empty" CHECK (scheme <> ''),
  CONSTRAINT "edition: text that is not empty" CHECK (edition <> ''),
  CONSTRAINT "frequency: one of year, half, quarter, month" CHECK (frequency IN ('year', 'half', 'quarter', 'month')),
  CONSTRAINT "min_coverage: from 0 to 1" CHECK (min_coverage BETWEEN 0 AND 1),
  CONSTRAINT "official: true or false" CHECK (official IN (0, 1))
) STRICT;

CREATE TABLE assessment_class (
  -- A class of parks that are assessed together and ranked among themselves. Without classes, all parks are one class.
  assessment  INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  name        TEXT NOT NULL,
  area_group  INTEGER REFERENCES area_group (id),  -- its members on the last day of the period that are parks; null: all parks
  PRIMARY KEY (assessment, ord),
  UNIQUE (assessment, name),
  CONSTRAINT "name: text that is not empty" CHECK (name <> '')
) STRICT;
CREATE INDEX assessment_class_area_group ON assessment_class (area_group);

CREATE TABLE assessment_dimension (
  -- A dimension. Its score is the weighted mean of its items' scores; the total is the weighted mean of the dimensions' scores.
  id              INTEGER PRIMARY KEY,
  code            TEXT NOT NULL UNIQUE,
  assessment      INTEGER NOT NULL REFERENCES assessment (id),
  name            TEXT NOT NULL,
  name_en         TEXT,
  weight          REAL NOT NULL,               -- as published: percent, or parts of any sum; 0 if it only deducts or vetoes
  weight_assumed  INTEGER NOT NULL DEFAULT 0,  -- 1: the weight is not published
  note            TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "weight: from 0 to 1e9" CHECK (weight BETWEEN 0 AND 1e9),
  CONSTRAINT "weight_assumed: true or false" CHECK (weight_assumed IN (0, 1))
) STRICT;
CREATE INDEX assessment_dimension_assessment ON assessment_dimension (assessment);

CREATE TABLE assessment_item (
  -- An indicator of a dimension and how it is scored. Methods that score run from points_low to points_high, never below 0:
  --   min_max       linear between the worst and the best: of the class, or the two bounds
  --   efficacy      功效系数: the same from 60 points up; bound_worst is 不允许值, bound_best 满意值; below bound_worst it falls further
  --   rank          linear between the last and the first place of the class; equal parks share the better place
  --   target_share  100 x attainment of the park's target, up to points_high: the target named; else, of those in force (not a draft, not
  --                 repealed, not superseded) whose figure is of this period, the one due first
  -- Two methods do not score: deduction subtracts from the total points_each for each unit beyond the threshold, up to points_most; veto leaves
  -- no total and no rank if the figure passes the threshold.
  dimension             INTEGER NOT NULL REFERENCES assessment_dimension (id) ON DELETE CASCADE,
  ord                   INTEGER NOT NULL,
  indicator             INTEGER NOT NULL REFERENCES indicator (id),
  method                TEXT NOT NULL,
  method_assumed        INTEGER NOT NULL DEFAULT 0,       -- 1: the method is not published
  weight                REAL,                             -- within the dimension; none for deduction and veto
  weight_assumed        INTEGER NOT NULL DEFAULT 0,       -- 1: the weight is not published
  target                INTEGER REFERENCES target (id),   -- target_share: the target; null: any that the park has
  bound_worst           REAL,                             -- bounds, in the indicator's unit
  bound_best            REAL,
  points_low            REAL,                             -- null: 60 for efficacy, else 0
  points_high           REAL,                             -- null: 100
  threshold             REAL,                             -- deduction: null is 0
  threshold_comparator  TEXT,                             -- deduction: null is >
  points_each           REAL,
  points_most           REAL,                             -- null: no limit
  note                  TEXT,
  PRIMARY KEY (dimension, ord),
  CONSTRAINT "method: one of min_max, efficacy, rank, target_share, deduction, veto"
    CHECK (method IN ('min_max', 'efficacy', 'rank', 'target_share', 'deduction', 'veto')),
  CONSTRAINT "method_assumed: true or false" CHECK (method_assumed IN (0, 1)),
  CONSTRAINT "weight: above 0, up to 1e9, for methods that score alone" CHECK (
    CASE WHEN method IN ('deduction', 'veto') THEN weight IS NULL ELSE weight IS NOT NULL AND weight > 0 AND weight <= 1e9 END),
  CONSTRAINT "weight_assumed: true or false" CHECK (weight_assumed IN (0, 1)),
  CONSTRAINT "target: a target, for target_share alone" CHECK (target IS NULL OR method = 'target_share'),
  CONSTRAINT "bound_worst: a finite number, for min_max and efficacy alone"
    CHECK (bound_worst IS NULL OR (method IN ('min_max', 'efficacy') AND abs(bound_worst) < 9e999)),
  CONSTRAINT "bound_best: a finite number other than bound_worst, or neither of them"
    CHECK ((bound_best IS NULL) = (bound_worst IS NULL) AND (bound_best IS NULL OR (abs(bound_best) < 9e999 AND bound_best <> bound_worst))),
  CONSTRAINT "points_low: a number from 0 to below points_high, for min_max, efficacy and rank alone" CHECK (points_low IS NULL OR (
    method IN ('min_max', 'efficacy', 'rank') AND points_low >= 0 AND points_low < coalesce(points_high, 100))),
  CONSTRAINT "points_high: above points_low, up to 1e9, for methods that score alone" CHECK (points_high IS NULL OR (
    method NOT IN ('deduction', 'veto') AND points_high <= 1e9
    AND points_high > coalesce(points_low, CASE method WHEN 'efficacy' THEN 60 ELSE 0 END))),
  CONSTRAINT "threshold: a finite number, always for veto, and else for deduction alone" CHECK (
    CASE method WHEN 'veto' THEN threshold IS NOT NULL AND abs(threshold) < 9e999
      WHEN 'deduction' THEN threshold IS NULL OR abs(threshold) < 9e999 ELSE threshold IS NULL END),
  CONSTRAINT "threshold_comparator: one of >=, >, <=, <, beside a threshold of veto; of deduction > or <" CHECK (
    CASE method WHEN 'veto' THEN threshold_comparator IS NOT NULL AND threshold_comparator IN ('>=', '>', '<=', '<')
      WHEN 'deduction' THEN threshold_comparator IS NULL OR (threshold IS NOT NULL AND threshold_comparator IN ('>', '<'))
      ELSE threshold_comparator IS NULL END),
  CONSTRAINT "points_each: above 0, up to 1e9, for deduction alone" CHECK (
    CASE WHEN method = 'deduction' THEN points_each IS NOT NULL AND points_each > 0 AND points_each <= 1e9 ELSE points_each IS NULL END),
  CONSTRAINT "points_most: above 0, up to 1e9, for deduction alone"
    CHECK (points_most IS NULL OR (method = 'deduction' AND points_most > 0 AND points_most <= 1e9))
) STRICT;
CREATE INDEX assessment_item_indicator ON assessment_item (indicator);
CREATE INDEX assessment_item_target ON assessment_item (target);

CREATE TRIGGER assessment_delete AFTER DELETE ON assessment BEGIN DELETE FROM assessment_class WHERE assessment = OLD.id; END;
CREATE TRIGGER assessment_dimension_delete AFTER DELETE ON assessment_dimension BEGIN DELETE FROM assessment_item WHERE dimension = OLD.id; END;

-- Bounds must follow the direction in which the indicator gets better.
CREATE TRIGGER assessment_item_bound_insert BEFORE INSERT ON assessment_item WHEN NEW.bound_best <> NEW.bound_worst BEGIN
  SELECT RAISE(ABORT, 'bound_best: on the better side of bound_worst') FROM indicator i WHERE i.id = NEW.indicator
    AND i.direction = CASE WHEN NEW.bound_best > NEW.bound_worst THEN 'decrease' ELSE 'increase' END;
END;
CREATE TRIGGER assessment_item_bound_update BEFORE UPDATE ON assessment_item WHEN NEW.bound_best <> NEW.bound_worst BEGIN
  SELECT RAISE(ABORT, 'bound_best: on the better side of bound_worst') FROM indicator i WHERE i.id = NEW.indicator
    AND i.direction = CASE WHEN NEW.bound_best > NEW.bound_worst THEN 'decrease' ELSE 'increase' END;
END;

-- Deletes dependent rows, because the sqlite3 program does not enforce references by default: a later row with the same id would inherit them.
CREATE TRIGGER assessment_dimension_kept BEFORE DELETE ON assessment BEGIN
  SELECT RAISE(ABORT, 'code: that of an assessment that is not referred to by a dimension') FROM assessment_dimension WHERE assessment = OLD.id LIMIT 1;
END;
CREATE TRIGGER assessment_item_indicator_kept BEFORE DELETE ON indicator BEGIN
  SELECT RAISE(ABORT, 'indicator: one that is not referred to by an assessment') FROM assessment_item WHERE indicator = OLD.id LIMIT 1;
END;

CREATE VIEW assessment_assumed AS
  -- The assessments with a weight or a method that is not published.
  SELECT d.assessment AS assessment FROM assessment_dimension d WHERE d.weight_assumed = 1
  UNION
  SELECT d.assessment FROM assessment_dimension d JOIN assessment_item i ON i.dimension = d.id WHERE i.weight_assumed = 1 OR i.method_assumed = 1;

-- A scheme with an assumption cannot be official.
CREATE TRIGGER assessment_official_update AFTER UPDATE OF official ON assessment WHEN NEW.official = 1 AND OLD.official <> 1 BEGIN
  SELECT RAISE(ABORT, 'official: false, as long as a weight or method is assumed') FROM assessment_assumed WHERE assessment = NEW.id;
END;
CREATE TRIGGER assessment_dimension_assumed_insert AFTER INSERT ON assessment_dimension WHEN NEW.weight_assumed = 1 BEGIN
  SELECT RAISE(ABORT, 'weight_assumed: false, where the assessment is official') FROM assessment WHERE id = NEW.assessment AND official = 1;
END;
CREATE TRIGGER assessment_dimension_assumed_update AFTER UPDATE OF assessment, weight_assumed ON assessment_dimension
WHEN NEW.assessment <> OLD.assessment OR NEW.weight_assumed <> OLD.weight_assumed BEGIN
  SELECT RAISE(ABORT, 'weight_assumed: false, where the assessment is official') FROM assessment n JOIN assessment_assumed x ON x.assessment = n.id
  WHERE n.id = NEW.assessment AND n.official = 1;
END;
CREATE TRIGGER assessment_item_assumed_insert AFTER INSERT ON assessment_item WHEN NEW.weight_assumed = 1 OR NEW.method_assumed = 1 BEGIN
  SELECT RAISE(ABORT, 'weight_assumed: false, as method_assumed, where the assessment is official')
  FROM assessment_dimension d JOIN assessment n ON n.id = d.assessment AND n.official = 1 WHERE d.id = NEW.dimension;
END;
CREATE TRIGGER assessment_item_assumed_update AFTER UPDATE OF dimension, weight_assumed, method_assumed ON assessment_item
WHEN (NEW.weight_assumed = 1 OR NEW.method_assumed = 1) AND (NEW.dimension <> OLD.dimension OR NEW.weight_assumed <> OLD.weight_assumed
  OR NEW.method_assumed <> OLD.method_assumed) BEGIN
  SELECT RAISE(ABORT, 'weight_assumed: false, as method_assumed, where the assessment is official')
  FROM assessment_dimension d JOIN assessment n ON n.id = d.assessment AND n.official = 1 WHERE d.id = NEW.dimension;
END;
-- The present result of an assessment, on the clock's day, from item to total. assessment_result and similar views show it if nothing is frozen.
-- Each view passes on the codes of assessment and period, so that a query for one of them computes nothing else.

CREATE VIEW assessment_item_period AS
  -- Every item with the periods that have begun and for which its indicator has a row of figures, even a missing one.
  SELECT n.id AS assessment, n.code AS assessment_code, q.id AS period_id, q.code AS period
  FROM assessment n
  JOIN assessment_dimension d ON d.assessment = n.id
  JOIN assessment_item i ON i.dimension = d.id
  CROSS JOIN clock_number k
  JOIN indicator_period f ON f.indicator = i.indicator AND f.period / 16 - f.period % 16 < k.month
  JOIN period q ON q.id = f.period AND q.frequency = n.frequency;

CREATE VIEW assessment_period AS
  -- Every such period of an assessment; newest: 1 for the last one.
  SELECT DISTINCT p.assessment AS assessment, p.assessment_code AS assessment_code, p.period_id AS period_id, p.period AS period,
         NOT EXISTS (SELECT 1 FROM assessment_item_period l WHERE l.assessment = p.assessment AND l.period_id > p.period_id) AS newest
  FROM assessment_item_period p;

CREATE VIEW assessment_member AS
  -- The parks assessed: a period x class x park that was in it on the period's last day.
  SELECT x.assessment AS assessment, x.assessment_code AS assessment_code, x.period_id AS period_id, x.period AS period, x.newest AS newest,
         coalesce(c.name, '') AS park_class, p.id AS park
  FROM assessment_period x
  CROSS JOIN period q ON q.id = x.period_id
  LEFT JOIN assessment_class c ON c.assessment = x.assessment
  CROSS JOIN park p ON c.area_group IS NULL OR EXISTS (
    SELECT 1 FROM area_member m WHERE m.area_group = c.area_group AND m.member = p.id AND q.last_day BETWEEN m.first_day AND m.last_day);

CREATE VIEW assessment_figure AS
  -- A member x item with its figure. better is the figure with its sign turned so that more is better: null if there is no comparable figure,
  -- or if neither more nor less is better. A figure is synthetic if its source is. In a file with such a source it is also synthetic if it is
  -- computed from others or compared with a target. reached packs the target for target_share (16 digits) and its attainment: the target that
  -- the item names; else, of those in force whose figure is of this period, the one due first, and of equals the least attained.
  SELECT m.assessment AS assessment, m.assessment_code AS assessment_code, m.period_id AS period_id, m.period AS period, m.newest AS newest,
         m.park_class AS park_class, m.park AS park, d.id AS dimension, i.ord AS item, i.indicator AS indicator, i.method AS method, i.weight AS weight,
         CASE WHEN d.weight_assumed = 1 OR i.weight_assumed = 1 OR i.method_assumed = 1 THEN 1 ELSE 0 END AS assumed,
         i.bound_worst AS bound_worst, i.bound_best AS bound_best,
         coalesce(i.points_low, CASE i.method WHEN 'efficacy' THEN 60.0 ELSE 0.0 END) AS points_low, coalesce(i.points_high, 100.0) AS points_high,
         coalesce(i.threshold, 0.0) AS threshold, coalesce(i.threshold_comparator, '>') AS threshold_comparator,
         i.points_each AS points_each, i.points_most AS points_most, t.direction AS direction,
         o.value AS value, CASE WHEN o.value IS NOT NULL THEN coalesce(o.how, 'reported') END AS how, o.known_from AS vintage,
         CASE WHEN o.differs = 0 THEN o.value END AS usable,
         CASE WHEN o.differs = 1 THEN NULL WHEN t.direction = 'increase' THEN o.value WHEN t.direction = 'decrease' THEN -o.value END AS better,
         CASE WHEN o.value IS NOT NULL AND o.how IS NULL AND i.method <> 'target_share'
                THEN coalesce((SELECT s.synthetic FROM source s WHERE s.id = o.source), 0)
              WHEN o.value IS NOT NULL THEN coalesce((SELECT max(s.synthetic) FROM source s), 0) ELSE 0 END AS synthetic,
         CASE WHEN i.method = 'target_share' THEN (
           SELECT printf('%16d%!.17g', e.target, e.attainment) FROM target_state e
           WHERE e.area = m.park AND e.indicator = i.indicator AND e.actual_period = m.period_id AND e.attainment IS NOT NULL
             AND CASE WHEN i.target IS NOT NULL THEN e.target = i.target ELSE NOT EXISTS (
               SELECT 1 FROM target g JOIN clause c ON c.id = g.clause JOIN document y ON y.id = c.document
               WHERE g.id = e.target AND y.status IN ('draft', 'repealed', 'superseded')) END
           ORDER BY CASE WHEN coalesce(e.due, 0) = 0 THEN 1 ELSE 0 END, e.due, e.attainment, e.target LIMIT 1) END AS reached
  FROM assessment_member m
  CROSS JOIN clock_number k
  CROSS JOIN assessment_dimension d ON d.assessment = m.assessment
  CROSS JOIN assessment_item i ON i.dimension = d.id
  CROSS JOIN indicator t ON t.id = i.indicator
  LEFT JOIN figure_kept o ON o.indicator = i.indicator AND o.period = m.period_id AND o.area = m.park AND o.known_from <= k.day AND o.known_to > k.day;

CREATE VIEW assessment_compared AS
  -- The same with its class: the worst and best figure, the number of figures, and the place among them.
  SELECT f.*, CAST(nullif(substr(f.reached, 17), '') AS REAL) AS attainment, CAST(substr(f.reached, 1, 16) AS INTEGER) AS target,
         CASE WHEN f.bound_worst IS NOT NULL THEN f.bound_worst WHEN f.direction = 'increase' THEN min(f.better) OVER w
              WHEN f.direction = 'decrease' THEN -min(f.better) OVER w END AS worst,
         CASE WHEN f.bound_best IS NOT NULL THEN f.bound_best WHEN f.direction = 'increase' THEN max(f.better) OVER w
              WHEN f.direction = 'decrease' THEN -max(f.better) OVER w END AS best,
         count(f.better) OVER w AS compared,
         CASE WHEN f.better IS NOT NULL
              THEN rank() OVER (PARTITION BY f.assessment_code, f.period, f.newest, f.park_class, f.dimension, f.item ORDER BY CASE WHEN f.better IS NULL THEN 1 ELSE 0 END, f.better DESC)
              END AS place
  FROM assessment_figure f
  WINDOW w AS (PARTITION BY f.assessment_code, f.period, f.newest, f.park_class, f.dimension, f.item);

CREATE VIEW assessment_scored AS
  -- An item's score, deduction or veto, by its method; null if unknown. If the whole class is equal, or has one figure, the score is the best.
  SELECT c.*,
         max(CASE c.method WHEN 'min_max' THEN c.points_low ELSE 0.0 END, min(c.points_high, CASE
           WHEN c.method IN ('min_max', 'efficacy') THEN
             CASE WHEN c.usable IS NULL OR c.worst IS NULL THEN NULL WHEN c.best = c.worst THEN c.points_high
                  ELSE c.points_low + (c.points_high - c.points_low) * ((c.usable - c.worst) / (c.best - c.worst)) END
           WHEN c.method = 'rank' THEN
             CASE WHEN c.compared > 1 THEN c.points_low + (c.points_high - c.points_low) * (c.compared - c.place) / (c.compared - 1)
                  WHEN c.place = 1 THEN c.points_high END
           WHEN c.method = 'target_share' AND c.usable IS NOT NULL THEN 100.0 * c.attainment END)) AS score,
         CASE WHEN c.method = 'deduction' THEN
           min(coalesce(c.points_most, 9e999),
               c.points_each * max(0.0, CASE c.threshold_comparator WHEN '<' THEN c.threshold - c.usable ELSE c.usable - c.threshold END)) END AS deducted,
         CASE WHEN c.method = 'veto' AND c.usable IS NOT NULL THEN
           CASE c.threshold_comparator WHEN '>=' THEN c.usable >= c.threshold WHEN '>' THEN c.usable > c.threshold
             WHEN '<=' THEN c.usable <= c.threshold ELSE c.usable < c.threshold END END AS vetoed
  FROM assessment_compared c;

CREATE VIEW assessment_item_computed AS
  -- An item's row as it is shown. formula has the numbers filled in, before points_low, points_high, points_most and 0 limit them. reason says
  -- why there is no score. another_period: a share is taken of present progress, and its figure is of another period; to score a past period,
  -- set the clock to its time.
  SELECT s.assessment_code AS assessment_code, s.period AS period, s.park_class AS park_class, a.code AS park_code, a.name AS park,
         d.code AS dimension_code, d.name AS dimension, s.item AS item, t.code AS indicator_code, t.name AS indicator,
         coalesce(t.name_en, t.name) AS indicator_en, s.method AS method, s.weight AS weight, s.assumed AS assumed, s.value AS value, u.code AS unit, s.how AS how,
         date(s.vintage * 86400, 'unixepoch') AS vintage, (SELECT g.code FROM target g WHERE g.id = s.target) AS target_code, s.score AS score, s.deducted AS deducted, s.vetoed AS vetoed,
         CASE
           WHEN s.score IS NOT NULL AND s.method IN ('min_max', 'efficacy') AND s.best <> s.worst THEN
             printf('%.10g + %.10g × (%.10g − %.10g) / (%.10g − %.10g)', s.points_low, s.points_high - s.points_low, s.usable, s.worst, s.best, s.worst)
           WHEN s.score IS NOT NULL AND s.method = 'rank' AND s.compared > 1 THEN
             printf('%.10g + %.10g × (%d − %d) / (%d − 1)', s.points_low, s.points_high - s.points_low, s.compared, s.place, s.compared)
           WHEN s.score IS NOT NULL AND s.method = 'target_share' THEN printf('100 × %.10g', s.attainment)
           WHEN s.score IS NOT NULL THEN printf('%.10g', s.points_high)
           WHEN s.deducted IS NOT NULL THEN printf('%.10g × (%.10g − %.10g)', s.points_each,
             CASE s.threshold_comparator WHEN '<' THEN s.threshold ELSE s.usable END, CASE s.threshold_comparator WHEN '<' THEN s.usable ELSE s.threshold END)
           WHEN s.vetoed IS NOT NULL THEN printf('%.10g %s %.10g', s.usable, s.threshold_comparator, s.threshold) END AS formula,
         CASE WHEN coalesce(s.score, s.deducted, s.vetoed) IS NOT NULL THEN NULL WHEN s.value IS NULL THEN 'no_figure'
              WHEN s.usable IS NULL THEN 'definition'
              WHEN s.method = 'target_share' THEN CASE WHEN EXISTS (
                SELECT 1 FROM target_due e JOIN target g ON g.id = e.target WHERE e.area = s.park AND g.indicator = s.indicator)
                THEN 'another_period' ELSE 'no_target' END
              ELSE 'direction' END AS reason,
         s.synthetic AS synthetic
  FROM assessment_scored s
  JOIN area a ON a.id = s.park
  JOIN assessment_dimension d ON d.id = s.dimension
  JOIN indicator t ON t.id = s.indicator
  JOIN unit u ON u.id = t.unit;

-- The sums are window functions, of which the next view takes the first row: SQLite does not push a condition down through GROUP BY.

CREATE VIEW assessment_item_summed AS
  -- The same with the sums of its dimension, and the names of its missing indicators.
  SELECT s.assessment AS assessment, s.assessment_code AS assessment_code, s.period AS period, s.newest AS newest, s.park_class AS park_class, s.park AS park,
         s.dimension AS dimension, row_number() OVER w AS nth,
         sum(s.weight * s.score) OVER w AS points, sum(CASE WHEN s.score IS NOT NULL THEN s.weight END) OVER w AS scored, sum(s.weight) OVER w AS weights,
         count(*) OVER w AS items,
         count(CASE WHEN s.weight IS NULL AND coalesce(s.deducted, s.vetoed) IS NULL THEN 1 END) OVER w AS unchecked,
         sum(s.deducted) OVER w AS deducted, max(s.vetoed) OVER w AS vetoed, max(s.synthetic) OVER w AS synthetic,
         group_concat(CASE WHEN coalesce(s.score, s.deducted, s.vetoed) IS NULL THEN t.name END, '、') OVER w AS missing
  FROM assessment_scored s JOIN indicator t ON t.id = s.indicator
  WINDOW w AS (PARTITION BY s.assessment_code, s.period, s.newest, s.park_class, s.park, s.dimension ORDER BY s.item
               ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING);

CREATE VIEW assessment_dimension_tally AS
  -- Each dimension of a park, by ids: the mean of the scored items, and their share of the weight.
  SELECT assessment, assessment_code, period, newest, park_class, park, dimension, points / scored AS score, coalesce(scored, 0.0) / weights AS coverage,
         items, unchecked, deducted, vetoed, synthetic, missing
  FROM assessment_item_summed
  WHERE nth = 1;

CREATE VIEW assessment_dimension_computed AS
  -- A dimension's row as it is shown.
  SELECT t.assessment_code AS assessment_code, t.period AS period, t.park_class AS park_class, a.code AS park_code, a.name AS park,
         d.code AS dimension_code, d.name AS dimension, coalesce(d.name_en, d.name) AS dimension_en, d.weight AS weight, t.score AS score,
         t.coverage AS coverage, t.deducted AS deducted, t.missing AS missing
  FROM assessment_dimension_tally t
  JOIN area a ON a.id = t.park
  JOIN assessment_dimension d ON d.id = t.dimension;

CREATE VIEW assessment_dimension_summed AS
  -- The same by ids, with the sums of all the park's dimensions and their texts for its row, in their order.
  SELECT t.assessment AS assessment, t.assessment_code AS assessment_code, t.period AS period, t.newest AS newest, t.park_class AS park_class, t.park AS park,
         row_number() OVER w AS nth,
         sum(d.weight * t.score) OVER w AS points, sum(CASE WHEN t.score IS NOT NULL THEN d.weight END) OVER w AS scored,
         sum(d.weight * t.coverage) OVER w AS covered,
         sum(t.items) OVER w AS items, sum(t.unchecked) OVER w AS unchecked,
         sum(t.deducted) OVER w AS deducted, max(t.vetoed) OVER w AS vetoed, max(t.synthetic) OVER w AS synthetic,
         group_concat(d.name || ' ' || CASE WHEN t.score IS NULL THEN '—' ELSE printf('%.2f', t.score) END, ';') OVER w AS scores,
         group_concat(t.missing, '、') OVER w AS missing
  FROM assessment_dimension_tally t
  JOIN assessment_dimension d ON d.id = t.dimension
  WINDOW w AS (PARTITION BY t.assessment_code, t.period, t.newest, t.park_class, t.park ORDER BY t.dimension ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING);

CREATE VIEW assessment_dimension_empty AS
  -- The dimensions of an assessment with a weight but no item that could be scored; null if there are none.
  SELECT n.id AS assessment,
         (SELECT group_concat(name, '、') FROM (
            SELECT d.name AS name FROM assessment_dimension d
            WHERE d.assessment = n.id AND d.weight > 0
              AND NOT EXISTS (SELECT 1 FROM assessment_item i WHERE i.dimension = d.id AND i.weight IS NOT NULL)
            ORDER BY d.id)) AS names
  FROM assessment n;

CREATE VIEW assessment_tally AS
  -- A park's dimensions together. An unknown deduction or veto lowers the coverage by its share in the number of items.
  -- So does a dimension that has a weight and nothing to score.
  SELECT s.assessment AS assessment, s.assessment_code AS assessment_code, s.period AS period, s.newest AS newest, s.park_class AS park_class,
         s.park AS park, s.points / nullif(s.scored, 0) AS points,
         coalesce(s.covered / nullif((SELECT sum(d.weight) FROM assessment_dimension d WHERE d.assessment = s.assessment), 0), 0.0)
           * (1.0 - 1.0 * s.unchecked / s.items) AS coverage,
         coalesce(s.deducted, 0.0) AS deducted, coalesce(s.vetoed, 0) AS vetoed, s.synthetic AS synthetic, s.scores AS scores,
         CASE WHEN e.names IS NULL THEN s.missing ELSE coalesce(s.missing || '、', '') || e.names END AS missing
  FROM assessment_dimension_summed s
  LEFT JOIN assessment_dimension_empty e ON e.assessment = s.assessment
  WHERE s.nth = 1;

CREATE VIEW assessment_judged AS
  -- Whether there is a result, and its kind. A relative tolerance of 1e-9, as for targets.
  SELECT t.*, n.name AS name, n.scheme AS scheme, n.edition AS edition,
         CASE WHEN t.vetoed = 1 THEN 'vetoed' WHEN t.points IS NULL OR t.coverage < coalesce(n.min_coverage, 0) * (1 - 1e-9) THEN 'withheld'
              WHEN t.missing IS NOT NULL THEN 'partial' ELSE 'complete' END AS status,
         CASE WHEN n.official = 0 OR n.id IN (SELECT x.assessment FROM assessment_assumed x) THEN 1 ELSE 0 END AS simulated
  FROM assessment_tally t
  JOIN assessment n ON n.id = t.assessment;

CREATE VIEW assessment_totalled AS
  -- The total: null if it is vetoed or withheld. Deductions do not take it below 0.
  SELECT j.*, CASE WHEN j.status IN ('complete', 'partial') THEN max(0.0, j.points - j.deducted) END AS total FROM assessment_judged j;

CREATE VIEW assessment_computed AS
  -- A park's result as it is shown. Totals that are equal to the ninth decimal share the better rank. One made-up figure makes its whole class
  -- simulated, because the others are compared with it.
  SELECT j.assessment_code AS assessment_code, j.name AS assessment, j.scheme AS scheme, j.edition AS edition, j.period AS period, j.park_class AS park_class,
         a.code AS park_code, a.name AS park, j.scores AS scores, CASE WHEN j.status <> 'withheld' THEN j.points END AS points,
         j.deducted AS deducted, j.total AS total,
         CASE WHEN j.total IS NOT NULL THEN rank() OVER (PARTITION BY j.assessment_code, j.period, j.newest, j.park_class
           ORDER BY CASE WHEN j.total IS NULL THEN 1 ELSE 0 END, round(j.total, 9) DESC) END AS rank,
         count(j.total) OVER (PARTITION BY j.assessment_code, j.period, j.newest, j.park_class) AS of,
         count(*) OVER (PARTITION BY j.assessment_code, j.period, j.newest, j.park_class) AS members,
         j.coverage AS coverage, j.missing AS missing, j.status AS status,
         CASE j.status WHEN 'vetoed' THEN 'veto' WHEN 'withheld' THEN CASE WHEN j.points IS NULL THEN 'no_score' ELSE 'coverage' END END AS reason,
         CASE WHEN j.simulated = 1 OR max(j.synthetic) OVER (PARTITION BY j.assessment_code, j.period, j.newest, j.park_class) = 1 THEN 'simulated'
              ELSE 'provisional' END AS nature,
         j.newest AS newest
  FROM assessment_totalled j
  JOIN area a ON a.id = j.park;
-- Frozen results: who froze them, when, and the day whose knowledge counted. A frozen result never changes, whatever becomes of the scheme, the
-- figures or the parks: it is a copy, in words and numbers. A later round of the same assessment and period supersedes it; both stay.

CREATE TABLE assessment_round (
  -- A round: the frozen results of an assessment for a period. INSERT INTO assessment_freeze creates it.
  id            INTEGER PRIMARY KEY,
  code          TEXT NOT NULL UNIQUE,                         -- innovation-index-2014/2023/1
  assessment    INTEGER NOT NULL REFERENCES assessment (id),
  period        INTEGER NOT NULL REFERENCES period (id),
  frozen_on     TEXT NOT NULL,                                -- YYYY-MM-DD
  frozen_by     TEXT NOT NULL,
  known_on      TEXT NOT NULL,                                -- vintages up to this day counted
  published_on  TEXT,                                         -- set once
  published_by  TEXT,
  note          TEXT,
  sealed        INTEGER NOT NULL DEFAULT 0,                   -- 1 once its results are in
  CONSTRAINT "frozen_on: a day as YYYY-MM-DD" CHECK (CASE WHEN frozen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(frozen_on, '+0 days'), '') = frozen_on ELSE 0 END),
  CONSTRAINT "frozen_by: text that is not empty" CHECK (frozen_by <> ''),
  CONSTRAINT "known_on: a day as YYYY-MM-DD" CHECK (CASE WHEN known_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(known_on, '+0 days'), '') = known_on ELSE 0 END),
  CONSTRAINT "published_on: a day as YYYY-MM-DD, not before frozen_on" CHECK (published_on IS NULL OR (published_on >= frozen_on AND
    CASE WHEN published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(published_on, '+0 days'), '') = published_on ELSE 0 END)),
  CONSTRAINT "published_by: who published it, with published_on alone" CHECK ((published_by IS NULL) = (published_on IS NULL) AND coalesce(published_by, '-') <> ''),
  CONSTRAINT "sealed: true or false" CHECK (sealed IN (0, 1))
) STRICT;
CREATE INDEX assessment_round_assessment ON assessment_round (assessment, period);

CREATE TABLE assessment_frozen_result (
  -- The rows of assessment_computed as they were.
  round            TEXT NOT NULL REFERENCES assessment_round (code),
  assessment_code  TEXT NOT NULL,
  assessment       TEXT NOT NULL,
  scheme           TEXT NOT NULL,
  edition          TEXT NOT NULL,
  period           TEXT NOT NULL,
  park_class       TEXT NOT NULL,
  park_code        TEXT NOT NULL,
  park             TEXT NOT NULL,
  scores           TEXT,
  points           REAL,
  deducted         REAL NOT NULL,
  total            REAL,
  rank             INTEGER,
  of               INTEGER NOT NULL,
  members          INTEGER NOT NULL,
  coverage         REAL NOT NULL,
  missing          TEXT,
  status           TEXT NOT NULL,
  reason           TEXT,
  nature           TEXT NOT NULL,
  PRIMARY KEY (round, park_class, park_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_frozen_dimension (
  -- The rows of assessment_dimension_computed as they were.
  round            TEXT NOT NULL REFERENCES assessment_round (code),
  assessment_code  TEXT NOT NULL,
  period           TEXT NOT NULL,
  park_class       TEXT NOT NULL,
  park_code        TEXT NOT NULL,
  park             TEXT NOT NULL,
  dimension_code   TEXT NOT NULL,
  dimension        TEXT NOT NULL,
  dimension_en     TEXT NOT NULL,
  weight           REAL NOT NULL,
  score            REAL,
  coverage         REAL,
  deducted         REAL,
  missing          TEXT,
  PRIMARY KEY (round, park_class, park_code, dimension_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_frozen_item (
  -- The rows of assessment_item_computed as they were.
  round            TEXT NOT NULL REFERENCES assessment_round (code),
  assessment_code  TEXT NOT NULL,
  period           TEXT NOT NULL,
  park_class       TEXT NOT NULL,
  park_code        TEXT NOT NULL,
  park             TEXT NOT NULL,
  dimension_code   TEXT NOT NULL,
  dimension        TEXT NOT NULL,
  item             INTEGER NOT NULL,
  indicator_code   TEXT NOT NULL,
  indicator        TEXT NOT NULL,
  indicator_en     TEXT NOT NULL,
  method           TEXT NOT NULL,
  weight           REAL,
  assumed          INTEGER NOT NULL,
  value            REAL,
  unit             TEXT NOT NULL,
  how              TEXT,
  vintage          TEXT,
  target_code      TEXT,
  score            REAL,
  deducted         REAL,
  vetoed           INTEGER,
  formula          TEXT,
  reason           TEXT,
  synthetic        INTEGER NOT NULL,
  PRIMARY KEY (round, park_class, park_code, dimension_code, item)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER assessment_frozen_result_insert BEFORE INSERT ON assessment_frozen_result BEGIN
  SELECT RAISE(ABORT, 'round: one that is being frozen') WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = NEW.round AND sealed = 0);
END;
CREATE TRIGGER assessment_frozen_dimension_insert BEFORE INSERT ON assessment_frozen_dimension BEGIN
  SELECT RAISE(ABORT, 'round: one that is being frozen') WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = NEW.round AND sealed = 0);
END;
CREATE TRIGGER assessment_frozen_item_insert BEFORE INSERT ON assessment_frozen_item BEGIN
  SELECT RAISE(ABORT, 'round: one that is being frozen') WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = NEW.round AND sealed = 0);
END;
CREATE TRIGGER assessment_frozen_result_update BEFORE UPDATE ON assessment_frozen_result BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes');
END;
CREATE TRIGGER assessment_frozen_dimension_update BEFORE UPDATE ON assessment_frozen_dimension BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes');
END;
CREATE TRIGGER assessment_frozen_item_update BEFORE UPDATE ON assessment_frozen_item BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes');
END;
CREATE TRIGGER assessment_frozen_result_delete BEFORE DELETE ON assessment_frozen_result BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes')
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = OLD.round AND sealed = 0);
END;
CREATE TRIGGER assessment_frozen_dimension_delete BEFORE DELETE ON assessment_frozen_dimension BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes')
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = OLD.round AND sealed = 0);
END;
CREATE TRIGGER assessment_frozen_item_delete BEFORE DELETE ON assessment_frozen_item BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes')
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = OLD.round AND sealed = 0);
END;
-- REPLACE deletes without running triggers, so the rows that it would delete are checked before.
CREATE TRIGGER assessment_round_insert BEFORE INSERT ON assessment_round BEGIN
  SELECT RAISE(ABORT, 'sealed: false, and published_on none, until its results are in') WHERE NEW.sealed = 1 OR NEW.published_on IS NOT NULL;
  SELECT RAISE(ABORT, 'code: that of no round: a frozen result never changes') FROM assessment_round WHERE code = NEW.code OR id = NEW.id;
END;
CREATE TRIGGER assessment_round_update BEFORE UPDATE ON assessment_round BEGIN
  SELECT RAISE(ABORT, 'code: the same, as id: a frozen result never changes') WHERE NEW.id <> OLD.id OR NEW.code <> OLD.code;
  SELECT RAISE(ABORT, 'published_on: once, and nothing else: a frozen result never changes')
  WHERE OLD.sealed = 1 AND (OLD.published_on IS NOT NULL OR NEW.sealed = 0 OR NEW.assessment <> OLD.assessment OR NEW.period <> OLD.period
    OR NEW.frozen_on <> OLD.frozen_on OR NEW.frozen_by <> OLD.frozen_by OR NEW.known_on <> OLD.known_on OR NEW.note IS NOT OLD.note);
  SELECT RAISE(ABORT, 'published_on: none, as long as it is not sealed') WHERE NEW.sealed = 0 AND NEW.published_on IS NOT NULL;
  SELECT RAISE(ABORT, 'published_on: none, since a later round is published') FROM assessment_round l
  WHERE NEW.published_on IS NOT NULL AND l.assessment = NEW.assessment AND l.period = NEW.period AND l.published_on IS NOT NULL
    AND (l.frozen_on > NEW.frozen_on OR (l.frozen_on = NEW.frozen_on AND l.id > NEW.id));
END;
CREATE TRIGGER assessment_round_delete BEFORE DELETE ON assessment_round BEGIN
  SELECT RAISE(ABORT, 'code: that of no round: a frozen result never changes') WHERE OLD.sealed = 1;
  DELETE FROM assessment_frozen_result WHERE round = OLD.code;
  DELETE FROM assessment_frozen_dimension WHERE round = OLD.code;
  DELETE FROM assessment_frozen_item WHERE round = OLD.code;
END;
CREATE TRIGGER assessment_round_kept BEFORE DELETE ON assessment BEGIN
  SELECT RAISE(ABORT, 'code: that of an assessment without frozen results') FROM assessment_round WHERE assessment = OLD.id LIMIT 1;
END;
CREATE TRIGGER assessment_round_named BEFORE UPDATE OF id, code ON assessment WHEN NEW.id <> OLD.id OR NEW.code <> OLD.code BEGIN
  SELECT RAISE(ABORT, 'code: the same, as long as there are frozen results') FROM assessment_round WHERE assessment = OLD.id LIMIT 1;
END;
CREATE TRIGGER assessment_round_replaced BEFORE INSERT ON assessment BEGIN
  SELECT RAISE(ABORT, 'code: that of no assessment with frozen results') FROM assessment n JOIN assessment_round r ON r.assessment = n.id
  WHERE n.code = NEW.code OR n.id = NEW.id LIMIT 1;
END;

CREATE VIEW assessment_freeze AS
  -- Write-only: INSERT assessment, period, frozen_by and optionally a note to freeze the results of the clock's day.
  SELECT NULL AS assessment, NULL AS period, NULL AS frozen_by, NULL AS note FROM clock WHERE 0;
CREATE TRIGGER assessment_freeze_insert INSTEAD OF INSERT ON assessment_freeze BEGIN
  SELECT RAISE(ABORT, 'assessment: the code of an assessment') WHERE NOT EXISTS (SELECT 1 FROM assessment WHERE code = NEW.assessment);
  SELECT RAISE(ABORT, 'period: the code of a period') WHERE NOT EXISTS (SELECT 1 FROM period WHERE code = NEW.period);
  INSERT INTO figure_refresh VALUES (NULL);
  SELECT RAISE(ABORT, 'frozen_by: text that is not empty') WHERE coalesce(NEW.frozen_by, '') = '';
  SELECT RAISE(ABORT, 'period: one for which there is something to assess') WHERE NOT EXISTS (
    SELECT 1 FROM assessment_item_computed x
    WHERE x.assessment_code = NEW.assessment AND x.period = NEW.period AND coalesce(x.score, x.deducted, x.vetoed) IS NOT NULL);
  DELETE FROM assessment_round WHERE sealed = 0;  -- a round that was left unsealed
  INSERT INTO assessment_round (code, assessment, period, frozen_on, frozen_by, known_on, note)
    SELECT n.code || '/' || q.code || '/' || (SELECT count(*) + 1 FROM assessment_round r WHERE r.assessment = n.id AND r.period = q.id),
           n.id, q.id, k.as_of, NEW.frozen_by, k.known_on, NEW.note
    FROM assessment n JOIN period q ON q.code = NEW.period CROSS JOIN clock k WHERE n.code = NEW.assessment;
  INSERT INTO assessment_frozen_item SELECT r.round, x.* FROM assessment_unsealed r
    CROSS JOIN assessment_item_computed x ON x.assessment_code = NEW.assessment AND x.period = NEW.period
    WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period;
  INSERT INTO assessment_frozen_dimension SELECT r.round, x.* FROM assessment_unsealed r
    CROSS JOIN assessment_dimension_computed x ON x.assessment_code = NEW.assessment AND x.period = NEW.period
    WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period;
  INSERT INTO assessment_frozen_result SELECT r.round, x.assessment_code, x.assessment, x.scheme, x.edition, x.period, x.park_class, x.park_code,
      x.park, x.scores, x.points, x.deducted, x.total, x.rank, x.of, x.members, x.coverage, x.missing, x.status, x.reason, x.nature
    FROM assessment_unsealed r CROSS JOIN assessment_computed x ON x.assessment_code = NEW.assessment AND x.period = NEW.period
    WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period;
  UPDATE assessment_round SET sealed = 1 WHERE code IN (
    SELECT r.round FROM assessment_unsealed r WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period);
END;

CREATE VIEW assessment_unsealed AS
  -- The round that is being frozen, of an assessment and period; empty at other times.
  SELECT r.code AS round, n.code AS assessment_code, q.code AS period
  FROM assessment_round r JOIN assessment n ON n.id = r.assessment JOIN period q ON q.id = r.period WHERE r.sealed = 0;

CREATE VIEW assessment_round_seen AS
  -- The rounds as of the clock's day, by ids.
  SELECT r.id AS id, r.assessment AS assessment, r.period AS period, r.frozen_on AS frozen_on,
         CASE WHEN r.published_on <= k.as_of THEN r.published_on END AS published_on,
         CASE WHEN r.published_on <= k.as_of THEN r.published_by END AS published_by
  FROM clock k CROSS JOIN assessment_round r WHERE r.sealed = 1 AND r.frozen_on <= k.as_of;

CREATE VIEW assessment_round_overview AS
  -- The same with codes and state. The last published round counts until another is published; a round frozen after it is pending. If none is
  -- published, the last round counts.
  SELECT r.code AS round, n.code AS assessment_code, n.name AS assessment, q.code AS period, s.frozen_on AS frozen_on, r.frozen_by AS frozen_by,
         r.known_on AS known_on, s.published_on AS published_on, s.published_by AS published_by,
         CASE WHEN s.published_on IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM assessment_round_seen l WHERE l.assessment = s.assessment AND l.period = s.period AND l.published_on IS NOT NULL
                  AND (l.frozen_on > s.frozen_on OR (l.frozen_on = s.frozen_on AND l.id > s.id))) THEN 'published'
              WHEN EXISTS (
                SELECT 1 FROM assessment_round_seen l WHERE l.assessment = s.assessment AND l.period = s.period
                  AND (l.frozen_on > s.frozen_on OR (l.frozen_on = s.frozen_on AND l.id > s.id))) THEN 'replaced'
              WHEN EXISTS (
                SELECT 1 FROM assessment_round_seen l WHERE l.assessment = s.assessment AND l.period = s.period AND l.published_on IS NOT NULL)
              THEN 'pending' ELSE 'frozen' END AS state,
         r.note AS note
  FROM assessment_round_seen s
  JOIN assessment_round r ON r.id = s.id
  JOIN assessment n ON n.id = s.assessment
  JOIN period q ON q.id = s.period;

CREATE VIEW assessment_result AS
  -- An assessment x period x park: score by dimension, total, rank in its class. A frozen result counts; if there is none, the present one is
  -- shown (state live; assessment_computed always has it). points is before deductions; of is the number of ranked members of the class;
  -- coverage is the share of the weight that is scored, missing names the rest. nature is official only for the published round of an official
  -- scheme on real figures; simulated if the scheme is not official, or anything in it is assumed or made up.
  SELECT NULL AS round, x.*, 'live' AS state, NULL AS known_on, NULL AS published_on, NULL AS published_by
  FROM assessment_computed x
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round_overview r WHERE r.assessment_code = x.assessment_code AND r.period = x.period)
  UNION ALL
  SELECT f.round, f.assessment_code, f.assessment, f.scheme, f.edition, f.period, f.park_class, f.park_code, f.park, f.scores, f.points, f.deducted,
         f.total, f.rank, f.of, f.members, f.coverage, f.missing, f.status, f.reason,
         CASE WHEN f.nature = 'provisional' AND r.published_on IS NOT NULL THEN 'official' ELSE f.nature END,
         NOT EXISTS (SELECT 1 FROM assessment_item_period l WHERE l.assessment_code = f.assessment_code
                       AND l.period_id > (SELECT q.id FROM period q WHERE q.code = f.period)), r.state, r.known_on,
         r.published_on, r.published_by
  FROM assessment_round_overview r
  JOIN assessment_frozen_result f ON f.round = r.round;

CREATE VIEW assessment_dimension_score AS
  -- The scores of a result, dimension by dimension.
  SELECT NULL AS round, x.*, 'live' AS state
  FROM assessment_dimension_computed x
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round_overview r WHERE r.assessment_code = x.assessment_code AND r.period = x.period)
  UNION ALL
  SELECT f.*, r.state FROM assessment_round_overview r JOIN assessment_frozen_dimension f ON f.round = r.round;

CREATE VIEW assessment_item_score AS
  -- The scores of a result, indicator by indicator: the figure, the formula with its numbers, the deduction or veto, or why there is none.
  SELECT NULL AS round, x.*, 'live' AS state
  FROM assessment_item_computed x
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round_overview r WHERE r.assessment_code = x.assessment_code AND r.period = x.period)
  UNION ALL
  SELECT f.*, r.state FROM assessment_round_overview r JOIN assessment_frozen_item f ON f.round = r.round;
CREATE TABLE declaration_row (
  -- The rows in records' lists that belong to a file, one of those that declare the record. Rows that are not listed here were added by hand, and
  -- stay when the file is loaded again. A row is identified by its key, not its content: a changed or moved row is still the file's. A load
  -- writes these rows, the triggers below maintain them; there is no trigger for INSERT, which would double the cost of loading a row.
  kind    TEXT NOT NULL,     -- the row's table: area_alias, target_agency, …
  record  INTEGER NOT NULL,  -- the id of the record whose list it is in
  key     ANY NOT NULL,      -- its place in the list: ord; for park_level first_day
  PRIMARY KEY (kind, record, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE declaration_known (
  -- The files that were loaded since declaration_row exists. For rows of other files, absence from it means nothing.
  origin  TEXT PRIMARY KEY REFERENCES origin (code) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TRIGGER declaration_row_area_alias_update AFTER UPDATE OF area, ord ON area_alias WHEN NEW.area <> OLD.area OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'area_alias' AND record = NEW.area AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'area_alias' AND record = OLD.area AND key = OLD.ord AND NEW.area <> OLD.area;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'area_alias' AND record = OLD.area AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_area_alias_delete AFTER DELETE ON area_alias BEGIN
  DELETE FROM declaration_row WHERE kind = 'area_alias' AND record = OLD.area AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_park_level_update AFTER UPDATE OF park, first_day ON park_level WHEN NEW.park <> OLD.park OR NEW.first_day <> OLD.first_day BEGIN
  DELETE FROM declaration_row WHERE kind = 'park_level' AND record = NEW.park AND key = NEW.first_day;
  DELETE FROM declaration_row WHERE kind = 'park_level' AND record = OLD.park AND key = OLD.first_day AND NEW.park <> OLD.park;
  UPDATE declaration_row SET key = NEW.first_day WHERE kind = 'park_level' AND record = OLD.park AND key = OLD.first_day;
END;
CREATE TRIGGER declaration_row_park_level_delete AFTER DELETE ON park_level BEGIN
  DELETE FROM declaration_row WHERE kind = 'park_level' AND record = OLD.park AND key = OLD.first_day;
END;

CREATE TRIGGER declaration_row_area_group_listed_update AFTER UPDATE OF area_group, ord ON area_group_listed WHEN NEW.area_group <> OLD.area_group OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'area_group_listed' AND record = NEW.area_group AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'area_group_listed' AND record = OLD.area_group AND key = OLD.ord AND NEW.area_group <> OLD.area_group;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'area_group_listed' AND record = OLD.area_group AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_area_group_listed_delete AFTER DELETE ON area_group_listed BEGIN
  DELETE FROM declaration_row WHERE kind = 'area_group_listed' AND record = OLD.area_group AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_document_issuer_update AFTER UPDATE OF document, ord ON document_issuer WHEN NEW.document <> OLD.document OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'document_issuer' AND record = NEW.document AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'document_issuer' AND record = OLD.document AND key = OLD.ord AND NEW.document <> OLD.document;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'document_issuer' AND record = OLD.document AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_document_issuer_delete AFTER DELETE ON document_issuer BEGIN
  DELETE FROM declaration_row WHERE kind = 'document_issuer' AND record = OLD.document AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_indicator_alias_update AFTER UPDATE OF indicator, ord ON indicator_alias WHEN NEW.indicator <> OLD.indicator OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'indicator_alias' AND record = NEW.indicator AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'indicator_alias' AND record = OLD.indicator AND key = OLD.ord AND NEW.indicator <> OLD.indicator;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'indicator_alias' AND record = OLD.indicator AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_indicator_alias_delete AFTER DELETE ON indicator_alias BEGIN
  DELETE FROM declaration_row WHERE kind = 'indicator_alias' AND record = OLD.indicator AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_task_agency_update AFTER UPDATE OF task, ord ON task_agency WHEN NEW.task <> OLD.task OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'task_agency' AND record = NEW.task AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'task_agency' AND record = OLD.task AND key = OLD.ord AND NEW.task <> OLD.task;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'task_agency' AND record = OLD.task AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_task_agency_delete AFTER DELETE ON task_agency BEGIN
  DELETE FROM declaration_row WHERE kind = 'task_agency' AND record = OLD.task AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_target_inferred_update AFTER UPDATE OF target, ord ON target_inferred WHEN NEW.target <> OLD.target OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_inferred' AND record = NEW.target AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'target_inferred' AND record = OLD.target AND key = OLD.ord AND NEW.target <> OLD.target;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'target_inferred' AND record = OLD.target AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_target_inferred_delete AFTER DELETE ON target_inferred BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_inferred' AND record = OLD.target AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_target_relation_update AFTER UPDATE OF target, ord ON target_relation WHEN NEW.target <> OLD.target OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_relation' AND record = NEW.target AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'target_relation' AND record = OLD.target AND key = OLD.ord AND NEW.target <> OLD.target;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'target_relation' AND record = OLD.target AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_target_relation_delete AFTER DELETE ON target_relation BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_relation' AND record = OLD.target AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_target_agency_update AFTER UPDATE OF target, ord ON target_agency WHEN NEW.target <> OLD.target OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_agency' AND record = NEW.target AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'target_agency' AND record = OLD.target AND key = OLD.ord AND NEW.target <> OLD.target;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'target_agency' AND record = OLD.target AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_target_agency_delete AFTER DELETE ON target_agency BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_agency' AND record = OLD.target AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_assessment_class_update AFTER UPDATE OF assessment, ord ON assessment_class WHEN NEW.assessment <> OLD.assessment OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'assessment_class' AND record = NEW.assessment AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'assessment_class' AND record = OLD.assessment AND key = OLD.ord AND NEW.assessment <> OLD.assessment;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'assessment_class' AND record = OLD.assessment AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_assessment_class_delete AFTER DELETE ON assessment_class BEGIN
  DELETE FROM declaration_row WHERE kind = 'assessment_class' AND record = OLD.assessment AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_assessment_item_update AFTER UPDATE OF dimension, ord ON assessment_item WHEN NEW.dimension <> OLD.dimension OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'assessment_item' AND record = NEW.dimension AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'assessment_item' AND record = OLD.dimension AND key = OLD.ord AND NEW.dimension <> OLD.dimension;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'assessment_item' AND record = OLD.dimension AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_assessment_item_delete AFTER DELETE ON assessment_item BEGIN
  DELETE FROM declaration_row WHERE kind = 'assessment_item' AND record = OLD.dimension AND key = OLD.ord;
END;
-- The parts of a report. A report is about a park, an agency or a document. Each of its tables is a view, report_park_target and so on, whose
-- first column, park_code, agency_code or document_code, names the subject. The tables below list these views and their columns for every
-- format. The views are in report/, not in the file: the library creates them for its connection when a report is written. To add a table, add a
-- view, a row in report_table and rows in report_column.

INSERT INTO vocabulary (table_name, field, ord, word, meaning_zh, meaning_en) VALUES
  ('report', 'kind', 1, 'park', '园区报告', 'Park report'),
  ('report', 'kind', 2, 'agency', '单位报告', 'Agency report'),
  ('report', 'kind', 3, 'document', '文件报告', 'Document report'),
  ('report', 'label', 1, 'as_of', '截至', 'As of'),
  ('report', 'label', 2, 'known_on', '数据取得截止日期', 'figures known on'),
  ('report', 'label', 3, 'synthetic', '合成数据', 'Synthetic data'),
  ('report', 'label', 4, 'synthetic_note', '本报告含演示用合成数据，并非真实统计数据', 'this report has made-up figures for demonstration, which are no statistics'),
  ('report', 'label', 5, 'contents', '目录', 'Contents'),
  ('report', 'label', 6, 'empty', '以下部分无内容：', 'Nothing to show in: '),
  ('report', 'label', 7, 'no_chart', '不作图', 'No chart'),
  ('report', 'label', 8, 'no_required', '要求值无法换算', 'there is no required number to draw'),
  ('report', 'label', 9, 'yes', '是', 'yes'),
  ('report', 'label', 10, 'no', '否', 'no'),
  ('report', 'label', 11, 'no_figure', '尚无数据', 'no figure yet'),
  ('report', 'label', 12, 'undated', '未定期限', 'undated'),
  ('report', 'label', 13, 'met_zone', '达标区间', 'target met'),
  ('report', 'label', 14, 'made_with', '本报告数据均取自数据库，各项目标均注明依据条款。', 'All figures come from the database; each one names the clause that it answers to.'),
  ('report', 'label', 15, 'yes_or_no', '是非类目标', 'it is a yes or no'),
  ('report', 'label', 16, 'percent_points', '个百分点', 'percentage points'),
  ('report', 'label', 17, 'permille_points', '个千分点', 'points per thousand'),
  ('report', 'comparator', 1, '>=', '≥', '≥'),
  ('report', 'comparator', 2, '>', '>', '>'),
  ('report', 'comparator', 3, '<=', '≤', '≤'),
  ('report', 'comparator', 4, '<', '<', '<'),
  ('report', 'comparator', 5, '~', '约', 'about'),
  ('report', 'comparator', 6, 'between', '介于', 'between'),
  ('report', 'actual_source', 1, 'reported', '公布', 'reported'),
  ('report', 'actual_source', 2, 'derived', '计算得出', 'derived'),
  ('report', 'actual_source', 3, 'aggregated', '由成员汇总', 'aggregated from members'),
  ('report', 'actual_source', 4, 'accumulated', '由各期汇总', 'accumulated from shorter periods'),
  ('report', 'stated_or_inherited', 1, 'stated', '目标写明', 'the target names it'),
  ('report', 'stated_or_inherited', 2, 'inherited', '随所属任务', 'from its task'),
  ('report', 'consistent', 1, '1', '与上级目标一致', 'consistent'),
  ('report', 'consistent', 2, '0', '与上级目标不一致', 'not consistent'),
  ('report', 'cascade_reason', 1, 'laxer', '低于上级要求', 'laxer'),
  ('report', 'cascade_reason', 2, 'later', '晚于上级期限', 'later'),
  ('report', 'cascade_reason', 3, 'laxer and later', '低于上级要求且晚于上级期限', 'laxer and later'),
  ('report', 'cascade_reason', 4, 'another indicator', '指标不同，不可比', 'not comparable: another indicator'),
  ('report', 'cascade_reason', 5, 'another basis', '目标值类型不同，不可比', 'not comparable: another basis'),
  ('report', 'cascade_reason', 6, 'another unit', '计量单位不同，不可比', 'not comparable: another unit'),
  ('report', 'cascade_reason', 7, 'another direction', '方向不同，不可比', 'not comparable: another direction'),
  ('report', 'cascade_reason', 8, 'another reference area', '参照地区不同，不可比', 'not comparable: another reference area'),
  ('report', 'cascade_reason', 9, 'another baseline', '基期不同，不可比', 'not comparable: another baseline'),
  ('report', 'cascade_reason', 10, 'another span', '起止时期不同，不可比', 'not comparable: another span'),
  ('report', 'cascade_reason', 11, 'a share of it', '由上级目标分解', 'a share of the higher target'),
  ('report', 'synthetic', 1, '1', '合成数据，并非真实统计数据', 'made up, no statistics'),
  ('report', 'synthetic', 2, '0', '否', 'no'),
  ('report', 'related_loaded', 1, '1', '已收录', 'here with its clauses'),
  ('report', 'related_loaded', 2, '0', '仅收录标题', 'its title only');

CREATE TABLE report_table (
  -- The tables of a report, in order. Each is the view report_<subject>_<name>.
  subject   TEXT NOT NULL,     -- what the report is about
  ord       INTEGER NOT NULL,  -- position in the report, from 1
  name      TEXT NOT NULL,
  set_name  TEXT,              -- columns shared with other tables, besides its own
  layout    TEXT NOT NULL,     -- facts (one row about the subject), tiles (a number for each status), highlights (short lines),
                               -- charts (a bullet chart for each row) or table
  title_zh  TEXT NOT NULL,
  title_en  TEXT NOT NULL,
  PRIMARY KEY (subject, ord),
  UNIQUE (subject, name)
) STRICT, WITHOUT ROWID;
INSERT INTO report_table (subject, ord, name, set_name, layout, title_zh, title_en) VALUES
  ('park', 1, 'status', 'status', 'tiles', '目标完成情况', 'How its targets stand'),
  ('park', 2, 'fact', NULL, 'facts', '园区概况', 'The park'),
  ('park', 3, 'highlight', NULL, 'highlights', '优势与短板', 'Strengths and weak spots'),
  ('park', 4, 'target', 'target', 'charts', '本园区单独承担的目标', 'Targets that bind the park'),
  ('park', 5, 'shared', 'target', 'charts', '与其他园区共同承担的目标', 'Targets that it shares with others'),
  ('park', 6, 'promise', NULL, 'table', '承诺位次与实际位次', 'Promised ranks'),
  ('park', 7, 'ranking', NULL, 'table', '最新排名', 'Newest rankings'),
  ('park', 8, 'assessment', NULL, 'table', '考核评价', 'Assessment'),
  ('park', 9, 'agency', NULL, 'table', '责任单位', 'Who answers for it'),
  ('park', 10, 'followup', 'followup', 'table', '在办督办事项', 'Open follow-ups'),
  ('park', 11, 'unevaluable', NULL, 'table', '无法评价的目标', 'What cannot be evaluated'),
  ('park', 12, 'source', NULL, 'table', '数据来源', 'Sources of the figures'),
  ('agency', 1, 'status', 'status', 'tiles', '所承担目标的完成情况', 'How its targets stand'),
  ('agency', 2, 'fact', NULL, 'facts', '单位概况', 'The agency'),
  ('agency', 3, 'scorecard', NULL, 'table', '承担事项汇总', 'Scorecard'),
  ('agency', 4, 'target', 'target', 'charts', '所承担的目标', 'Targets that it answers for'),
  ('agency', 5, 'group', NULL, 'table', '要求每个成员达到的目标', 'Targets that every member of a group must meet'),
  ('agency', 6, 'task', NULL, 'table', '承担的任务', 'Tasks'),
  ('agency', 7, 'followup', 'followup', 'table', '在办督办事项', 'Open follow-ups'),
  ('agency', 8, 'proposed', NULL, 'table', '建议督办事项', 'Proposed follow-ups'),
  ('document', 1, 'status', 'status', 'tiles', '文件所列目标的完成情况', 'How its targets stand'),
  ('document', 2, 'fact', NULL, 'facts', '文件概况', 'The document'),
  ('document', 3, 'lineage', NULL, 'table', '与其他文件的关系', 'Other documents'),
  ('document', 4, 'target', 'target', 'charts', '目标', 'Targets'),
  ('document', 5, 'group', NULL, 'table', '要求每个成员达到的目标', 'Targets that every member of a group must meet'),
  ('document', 6, 'task', NULL, 'table', '任务与责任单位', 'Tasks and who answers for them'),
  ('document', 7, 'cascade', NULL, 'table', '与上级目标的衔接', 'Against the higher targets'),
  ('document', 8, 'missing', NULL, 'table', '未作分解的上级目标', 'Higher targets that it leaves out'),
  ('document', 9, 'instrument', NULL, 'table', '资金与用房扶持措施', 'Money and premises'),
  ('document', 10, 'reading', NULL, 'table', '原文未写明、按通常理解补充的内容', 'Readings that are not in the text'),
  ('document', 11, 'source', NULL, 'table', '数据来源', 'Sources of the figures');

CREATE TABLE report_column (
  -- The columns of a report's tables, in order.
  subject     TEXT NOT NULL,
  table_name  TEXT NOT NULL,
  ord         INTEGER NOT NULL,
  name        TEXT NOT NULL,
  heading_zh  TEXT NOT NULL,
  heading_en  TEXT NOT NULL,
  kind        TEXT NOT NULL,  -- text; text_en, with an English twin name_en; word, which the vocabulary explains under words; number; count;
                              -- percent, where 1 is 100 %; quantity, a number in the row's unit; difference, by how much two of
                              -- these differ: of percentages in percentage points
  words       TEXT,
  part        TEXT,           -- title, badge (the status); drawn, which a chart draws and a table shows; line, a line of its own on a card; aside,
                              -- said small on a card; unit, said with the quantities; data, codes for programs, which a page leaves out
  PRIMARY KEY (subject, table_name, ord)
) STRICT;
-- A set's columns belong to every table that names it.
WITH c(set_name, ord, name, heading_zh, heading_en, kind, words, part) AS (VALUES
    ('status', 1, 'status', '状态', 'Status', 'word', 'target_progress.status', NULL),
    ('status', 2, 'number', '项数', 'Number', 'count', NULL, NULL),
    ('target', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('target', 3, 'due_period', '期限', 'Due', 'text', NULL, 'drawn'),
    ('target', 4, 'status', '状态', 'Status', 'word', 'target_progress.status', 'badge'),
    ('target', 5, 'reason', '原因', 'Reason', 'word', 'target_progress.reason', NULL),
    ('target', 6, 'comparator', '比较', 'Comparator', 'word', 'report.comparator', 'drawn'),
    ('target', 7, 'required', '要求', 'Required', 'quantity', NULL, 'drawn'),
    ('target', 8, 'required_high', '上限', 'Upper end', 'quantity', NULL, 'drawn'),
    ('target', 9, 'bound', '数值限定', 'Bound', 'word', 'observation.bound', 'drawn'),
    ('target', 10, 'actual', '实际', 'Actual', 'quantity', NULL, 'drawn'),
    ('target', 11, 'actual_period', '数据所属时期', 'Period', 'text', NULL, 'drawn'),
    ('target', 12, 'start', '起点值', 'Start', 'quantity', NULL, 'drawn'),
    ('target', 13, 'expected', '按时间进度应达', 'Expected by then', 'quantity', NULL, 'drawn'),
    ('target', 14, 'unit', '单位', 'Unit', 'text_en', NULL, 'unit'),
    ('target', 15, 'attainment', '完成率', 'Attainment', 'percent', NULL, NULL),
    ('target', 16, 'distance', '目标进程', 'Way covered', 'percent', NULL, NULL),
    ('target', 17, 'elapsed', '时间进度', 'Time elapsed', 'percent', NULL, NULL),
    ('target', 18, 'pace', '进度系数', 'Pace', 'number', NULL, NULL),
    ('target', 19, 'gap', '尚差', 'Short by', 'difference', NULL, NULL),
    ('target', 20, 'actual_source', '取得方式', 'Kind of figure', 'word', 'report.actual_source', 'aside'),
    ('target', 21, 'strength', '要求程度', 'Strength', 'word', 'target.strength', 'aside'),
    ('target', 22, 'source', '数据来源', 'Source of the figure', 'text', NULL, 'aside'),
    ('target', 23, 'vintage', '取得日期', 'Known on', 'text', NULL, 'aside'),
    ('target', 24, 'wording', '原文', 'Wording', 'text', NULL, 'line'),
    ('target', 25, 'clause', '依据', 'Clause', 'text_en', NULL, 'line'),
    ('target', 26, 'agencies', '责任单位', 'Who answers', 'text_en', NULL, 'line'),
    ('target', 30, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('target', 31, 'area_code', '适用对象代码', 'Area code', 'text', NULL, 'data'),
    ('target', 32, 'indicator_code', '指标代码', 'Indicator code', 'text', NULL, 'data'),
    ('target', 33, 'clause_code', '条款代码', 'Clause code', 'text', NULL, 'data'),
    ('target', 34, 'dimension', '量纲', 'Dimension', 'text', NULL, 'data'),
    ('target', 35, 'pull', '方向', 'Direction', 'word', 'indicator.direction', 'data'),
    ('park_shared', 2, 'area', '适用对象', 'Whom it binds', 'text_en', NULL, 'line'),
    ('agency_target', 2, 'area', '适用对象', 'Whom it binds', 'text_en', NULL, 'line'),
    ('agency_target', 27, 'role', '本单位职责', 'Role', 'word', 'target_agency.role', NULL),
    ('agency_target', 28, 'stated_or_inherited', '责任依据', 'Named by', 'word', 'report.stated_or_inherited', NULL),
    ('document_target', 2, 'area', '适用对象', 'Whom it binds', 'text_en', NULL, 'line'),
    ('followup', 1, 'subject', '事项', 'Subject', 'text', NULL, 'title'),
    ('followup', 2, 'status', '状态', 'Status', 'word', 'followup_overview.status', 'badge'),
    ('followup', 3, 'agency', '承办单位', 'Asked', 'text', NULL, NULL),
    ('followup', 4, 'due', '办理期限', 'Answer due', 'text', NULL, NULL),
    ('followup', 5, 'days_left', '剩余天数', 'Days left', 'count', NULL, NULL),
    ('followup', 6, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('followup', 7, 'last_text', '最近办理情况', 'Last event', 'text', NULL, NULL),
    ('followup', 8, 'followup_code', '督办编号', 'Follow-up', 'text', NULL, NULL),
    ('followup', 9, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('park_fact', 1, 'name', '名称', 'Name', 'text_en', NULL, 'title'),
    ('park_fact', 2, 'type', '类型', 'Type', 'word', 'park.type', NULL),
    ('park_fact', 3, 'level', '级别', 'Level', 'word', 'park_level.level', NULL),
    ('park_fact', 4, 'level_evidence', '级别依据', 'How the level is known', 'word', 'park_level.evidence', NULL),
    ('park_fact', 5, 'region', '所在地区', 'Region', 'text_en', NULL, NULL),
    ('park_fact', 6, 'province', '省份', 'Province', 'text_en', NULL, NULL),
    ('park_fact', 7, 'agency', '管理机构', 'Managed by', 'text', NULL, NULL),
    ('park_fact', 8, 'part_of', '所属园区', 'Part of', 'text_en', NULL, NULL),
    ('park_fact', 9, 'note', '备注', 'Note', 'text', NULL, 'line'),
    ('park_highlight', 1, 'standing', '评判', 'Standing', 'word', 'park_standing.standing', 'badge'),
    ('park_highlight', 2, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('park_highlight', 3, 'ranks', '位次', 'Ranks', 'text_en', NULL, NULL),
    ('park_highlight', 4, 'value', '数值', 'Value', 'quantity', NULL, NULL),
    ('park_highlight', 5, 'unit', '单位', 'Unit', 'text_en', NULL, 'unit'),
    ('park_highlight', 6, 'period', '时期', 'Period', 'text', NULL, NULL),
    ('park_highlight', 7, 'indicator_code', '指标代码', 'Indicator code', 'text', NULL, 'data'),
    ('park_highlight', 8, 'dimension', '量纲', 'Dimension', 'text', NULL, 'data'),
    ('park_ranking', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('park_ranking', 2, 'period', '时期', 'Period', 'text', NULL, NULL),
    ('park_ranking', 3, 'value', '数值', 'Value', 'quantity', NULL, NULL),
    ('park_ranking', 4, 'unit', '单位', 'Unit', 'text_en', NULL, 'unit'),
    ('park_ranking', 5, 'rank', '全部园区排名', 'Rank among all', 'count', NULL, NULL),
    ('park_ranking', 6, 'of', '参加排名园区数', 'Of', 'count', NULL, NULL),
    ('park_ranking', 7, 'rank_change', '比上年升降位次', 'Places gained', 'count', NULL, NULL),
    ('park_ranking', 8, 'others', '同类园区排名', 'Among others', 'text_en', NULL, NULL),
    ('park_ranking', 9, 'percentile', '领先园区占比', 'Ahead of others', 'percent', NULL, NULL),
    ('park_ranking', 10, 'best', '最优值', 'Best', 'quantity', NULL, NULL),
    ('park_ranking', 11, 'gap_to_best', '与最优值差距', 'Gap to the best', 'difference', NULL, NULL),
    ('park_ranking', 12, 'gap_to_next', '与前一名差距', 'Gap to the next', 'difference', NULL, NULL),
    ('park_ranking', 13, 'standing', '评判', 'Standing', 'word', 'park_standing.standing', 'badge'),
    ('park_ranking', 14, 'indicator_code', '指标代码', 'Indicator code', 'text', NULL, 'data'),
    ('park_ranking', 15, 'dimension', '量纲', 'Dimension', 'text', NULL, 'data'),
    ('park_assessment', 1, 'assessment', '考核方案', 'Assessment', 'text_en', NULL, 'title'),
    ('park_assessment', 2, 'edition', '版本', 'Edition', 'text', NULL, 'data'),
    ('park_assessment', 3, 'period', '时期', 'Period', 'text', NULL, NULL),
    ('park_assessment', 4, 'park_class', '类别', 'Class', 'text', NULL, NULL),
    ('park_assessment', 5, 'total', '总分', 'Total', 'number', NULL, NULL),
    ('park_assessment', 6, 'rank', '名次', 'Rank', 'count', NULL, NULL),
    ('park_assessment', 7, 'of', '参评园区数', 'Of', 'count', NULL, NULL),
    ('park_assessment', 8, 'scores', '各维度得分', 'Scores by dimension', 'text', NULL, NULL),
    ('park_assessment', 9, 'deducted', '扣分', 'Deducted', 'number', NULL, 'data'),
    ('park_assessment', 10, 'coverage', '覆盖率', 'Coverage', 'percent', NULL, NULL),
    ('park_assessment', 11, 'missing', '未计分指标', 'Missing', 'text', NULL, NULL),
    ('park_assessment', 12, 'status', '评分结果', 'Result', 'word', 'assessment_result.status', NULL),
    ('park_assessment', 13, 'reason', '原因', 'Reason', 'word', 'assessment_result.reason', NULL),
    ('park_assessment', 14, 'nature', '性质', 'Nature', 'word', 'assessment_result.nature', NULL),
    ('park_assessment', 15, 'state', '结果状态', 'State', 'word', 'assessment_result.state', NULL),
    ('park_assessment', 16, 'assessment_code', '方案代码', 'Assessment code', 'text', NULL, 'data'),
    ('park_promise', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('park_promise', 2, 'due_period', '期限', 'Due', 'text', NULL, NULL),
    ('park_promise', 3, 'status', '状态', 'Status', 'word', 'target_progress.status', 'badge'),
    ('park_promise', 4, 'comparator', '比较', 'Comparator', 'word', 'report.comparator', NULL),
    ('park_promise', 5, 'promised', '承诺位次', 'Promised rank', 'number', NULL, NULL),
    ('park_promise', 6, 'rank', '实际位次', 'Rank', 'number', NULL, NULL),
    ('park_promise', 7, 'period', '数据所属时期', 'Period', 'text', NULL, NULL),
    ('park_promise', 8, 'missing', '尚差位次', 'Places lacking', 'number', NULL, NULL),
    ('park_promise', 9, 'wording', '原文', 'Wording', 'text', NULL, NULL),
    ('park_promise', 10, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('park_promise', 11, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('park_agency', 1, 'agency', '单位', 'Agency', 'text', NULL, 'title'),
    ('park_agency', 2, 'role', '职责', 'Role', 'word', 'target_agency.role', NULL),
    ('park_agency', 3, 'targets', '目标数', 'Targets', 'count', NULL, NULL),
    ('park_agency', 4, 'wanting', '滞后、未达到或到期无数据的目标数', 'Behind, missed or without a figure', 'count', NULL, NULL),
    ('park_agency', 5, 'agency_code', '单位代码', 'Agency code', 'text', NULL, 'data'),
    ('park_unevaluable', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('park_unevaluable', 2, 'due_period', '期限', 'Due', 'text', NULL, NULL),
    ('park_unevaluable', 3, 'status', '状态', 'Status', 'word', 'target_progress.status', 'badge'),
    ('park_unevaluable', 4, 'reason', '原因', 'Reason', 'word', 'target_progress.reason', NULL),
    ('park_unevaluable', 5, 'wording', '原文', 'Wording', 'text', NULL, NULL),
    ('park_unevaluable', 6, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('park_unevaluable', 7, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('park_source', 1, 'source', '来源', 'Source', 'text', NULL, 'title'),
    ('park_source', 2, 'synthetic', '是否合成数据', 'Made up', 'word', 'report.synthetic', NULL),
    ('park_source', 3, 'figures', '使用次数', 'Figures used', 'count', NULL, NULL),
    ('park_source', 4, 'newest', '最近取得日期', 'Newest known on', 'text', NULL, NULL),
    ('document_source', 1, 'source', '来源', 'Source', 'text', NULL, 'title'),
    ('document_source', 2, 'synthetic', '是否合成数据', 'Made up', 'word', 'report.synthetic', NULL),
    ('document_source', 3, 'figures', '使用次数', 'Figures used', 'count', NULL, NULL),
    ('document_source', 4, 'newest', '最近取得日期', 'Newest known on', 'text', NULL, NULL),
    ('agency_fact', 1, 'name', '名称', 'Name', 'text', NULL, 'title'),
    ('agency_fact', 2, 'short_name', '简称', 'Short name', 'text', NULL, NULL),
    ('agency_fact', 3, 'kind', '类别', 'Kind', 'word', 'agency.kind', NULL),
    ('agency_fact', 4, 'region', '所属地区', 'Region', 'text_en', NULL, NULL),
    ('agency_fact', 5, 'parent', '上级单位', 'Under', 'text', NULL, NULL),
    ('agency_fact', 6, 'note', '备注', 'Note', 'text', NULL, 'line'),
    ('agency_scorecard', 1, 'kind', '事项', 'What', 'word', 'agency_scorecard.kind', NULL),
    ('agency_scorecard', 2, 'role', '职责', 'Role', 'word', 'target_agency.role', NULL),
    ('agency_scorecard', 3, 'status', '状态', 'Status', 'text_en', NULL, NULL),
    ('agency_scorecard', 4, 'number', '项数', 'Number', 'count', NULL, NULL),
    ('agency_scorecard', 5, 'dues', '按对象和期限计的项数', 'By area and due period', 'count', NULL, NULL),
    ('agency_group', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('agency_group', 2, 'area', '适用对象', 'Whom it binds', 'text_en', NULL, NULL),
    ('agency_group', 3, 'due_period', '期限', 'Due', 'text', NULL, NULL),
    ('agency_group', 4, 'role', '职责', 'Role', 'word', 'target_agency.role', NULL),
    ('agency_group', 5, 'members', '成员数', 'Members', 'count', NULL, NULL),
    ('agency_group', 6, 'met', '已达到', 'Met', 'count', NULL, NULL),
    ('agency_group', 7, 'failing', '未达到的成员', 'Who fails', 'text', NULL, NULL),
    ('agency_group', 8, 'wording', '原文', 'Wording', 'text', NULL, NULL),
    ('agency_group', 9, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('agency_group', 10, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('agency_task', 1, 'heading', '任务', 'Task', 'text', NULL, 'title'),
    ('agency_task', 2, 'role', '职责', 'Role', 'word', 'task_agency.role', NULL),
    ('agency_task', 3, 'targets', '目标数', 'Targets', 'count', NULL, NULL),
    ('agency_task', 4, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('agency_task', 5, 'clause_code', '条款代码', 'Clause code', 'text', NULL, 'data'),
    ('agency_proposed', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('agency_proposed', 2, 'area', '适用对象', 'Area', 'text_en', NULL, NULL),
    ('agency_proposed', 3, 'due_period', '期限', 'Due', 'text', NULL, NULL),
    ('agency_proposed', 4, 'status', '状态', 'Status', 'word', 'target_progress.status', 'badge'),
    ('agency_proposed', 5, 'role', '职责', 'Role', 'word', 'followup_proposed.role', NULL),
    ('agency_proposed', 6, 'explain', '理由', 'Why', 'text_en', NULL, NULL),
    ('agency_proposed', 7, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('document_fact', 1, 'name', '标题', 'Title', 'text_en', NULL, 'title'),
    ('document_fact', 2, 'number', '文号', 'Number', 'text', NULL, NULL),
    ('document_fact', 3, 'status', '效力', 'Standing', 'word', 'document.status', NULL),
    ('document_fact', 4, 'issuers', '发文机关', 'Issued by', 'text', NULL, NULL),
    ('document_fact', 5, 'region', '适用地区', 'Region', 'text_en', NULL, NULL),
    ('document_fact', 6, 'dated', '成文日期', 'Dated', 'text', NULL, NULL),
    ('document_fact', 7, 'published', '发布日期', 'Published', 'text', NULL, NULL),
    ('document_fact', 8, 'plan_from', '规划期起始', 'Plan from', 'text', NULL, NULL),
    ('document_fact', 9, 'plan_to', '规划期截止', 'Plan to', 'text', NULL, NULL),
    ('document_fact', 10, 'note', '备注', 'Note', 'text', NULL, 'line'),
    ('document_lineage', 1, 'related', '文件', 'Document', 'text_en', NULL, 'title'),
    ('document_lineage', 2, 'relation', '关系', 'Relation', 'word', 'document_relation.relation', NULL),
    ('document_lineage', 3, 'depth', '关联层级', 'Depth', 'count', NULL, NULL),
    ('document_lineage', 4, 'via', '经由', 'Through', 'text_en', NULL, NULL),
    ('document_lineage', 5, 'related_number', '文号', 'Number', 'text', NULL, NULL),
    ('document_lineage', 6, 'related_status', '效力', 'Standing', 'word', 'document.status', NULL),
    ('document_lineage', 7, 'related_loaded', '收录情况', 'Here', 'word', 'report.related_loaded', NULL),
    ('document_lineage', 8, 'related_code', '文件代码', 'Document code', 'text', NULL, 'data'),
    ('document_group', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('document_group', 2, 'area', '适用对象', 'Whom it binds', 'text_en', NULL, NULL),
    ('document_group', 3, 'due_period', '期限', 'Due', 'text', NULL, NULL),
    ('document_group', 4, 'status', '状态', 'Status', 'word', 'target_progress.status', 'badge'),
    ('document_group', 5, 'members', '成员数', 'Members', 'count', NULL, NULL),
    ('document_group', 6, 'met', '已达到', 'Met', 'count', NULL, NULL),
    ('document_group', 7, 'needed', '须达到数', 'Needed', 'number', NULL, NULL),
    ('document_group', 8, 'failing', '未达到的成员', 'Who fails', 'text', NULL, NULL),
    ('document_group', 9, 'wording', '原文', 'Wording', 'text', NULL, NULL),
    ('document_group', 10, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('document_group', 11, 'agencies', '责任单位', 'Who answers', 'text_en', NULL, NULL),
    ('document_group', 12, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('document_task', 1, 'clause', '条款', 'Clause', 'text', NULL, 'title'),
    ('document_task', 2, 'agencies', '责任单位', 'Who answers', 'text_en', NULL, NULL),
    ('document_task', 3, 'targets', '目标数', 'Targets', 'count', NULL, NULL),
    ('document_task', 4, 'clause_code', '条款代码', 'Clause code', 'text', NULL, 'data'),
    ('document_cascade', 1, 'subject', '适用对象', 'Whom it binds', 'text', NULL, NULL),
    ('document_cascade', 2, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('document_cascade', 3, 'value', '本文件要求', 'Here', 'text', NULL, NULL),
    ('document_cascade', 4, 'unit', '单位', 'Unit', 'text', NULL, NULL),
    ('document_cascade', 5, 'period_to', '期限', 'Due', 'text', NULL, NULL),
    ('document_cascade', 6, 'higher_value', '上级要求', 'Above', 'text', NULL, NULL),
    ('document_cascade', 7, 'higher_period_to', '上级期限', 'Due above', 'text', NULL, NULL),
    ('document_cascade', 8, 'relation', '关系', 'Relation', 'word', 'target_relation.relation', NULL),
    ('document_cascade', 9, 'consistent', '与上级是否一致', 'Consistent', 'word', 'report.consistent', NULL),
    ('document_cascade', 10, 'reason', '说明', 'Why', 'word', 'report.cascade_reason', NULL),
    ('document_cascade', 11, 'higher_clause', '上级依据', 'Clause above', 'text_en', NULL, NULL),
    ('document_cascade', 12, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('document_cascade', 13, 'higher_code', '上级目标代码', 'Higher target code', 'text', NULL, 'data'),
    ('document_missing', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('document_missing', 2, 'higher_value', '上级要求', 'Required above', 'text', NULL, NULL),
    ('document_missing', 3, 'higher_unit', '单位', 'Unit', 'text', NULL, NULL),
    ('document_missing', 4, 'higher_period_to', '期限', 'Due', 'text', NULL, NULL),
    ('document_missing', 5, 'reason', '认定理由', 'Why it counts', 'word', 'cascade_missing.reason', NULL),
    ('document_missing', 6, 'areas', '所涉地区', 'Areas that it binds', 'text', NULL, NULL),
    ('document_missing', 7, 'higher_clause', '上级依据', 'Clause above', 'text_en', NULL, NULL),
    ('document_missing', 8, 'higher_code', '上级目标代码', 'Higher target code', 'text', NULL, 'data'),
    ('document_instrument', 1, 'name', '名称', 'Name', 'text', NULL, 'title'),
    ('document_instrument', 2, 'kind', '类别', 'Kind', 'word', 'instrument.kind', NULL),
    ('document_instrument', 3, 'beneficiary', '受益对象', 'For whom', 'text', NULL, NULL),
    ('document_instrument', 4, 'amount', '金额', 'Amount', 'quantity', NULL, NULL),
    ('document_instrument', 5, 'unit', '单位', 'Unit', 'text_en', NULL, 'unit'),
    ('document_instrument', 6, 'amount_bound', '数额限定', 'Bound', 'word', 'instrument.amount_bound', NULL),
    ('document_instrument', 7, 'per', '发放方式', 'How often', 'word', 'instrument.per', NULL),
    ('document_instrument', 8, 'payer', '出资单位', 'Who pays', 'text', NULL, NULL),
    ('document_instrument', 9, 'wording', '原文', 'Wording', 'text', NULL, NULL),
    ('document_instrument', 10, 'clause', '依据', 'Clause', 'text', NULL, NULL),
    ('document_instrument', 11, 'instrument_code', '工具代码', 'Instrument code', 'text', NULL, 'data'),
    ('document_reading', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('document_reading', 2, 'wording', '原文', 'Wording', 'text', NULL, NULL),
    ('document_reading', 3, 'inferred', '补充的内容', 'What was read into it', 'text_en', NULL, NULL),
    ('document_reading', 4, 'note', '说明', 'Note', 'text', NULL, NULL),
    ('document_reading', 5, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('document_reading', 6, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'))
INSERT INTO report_column (subject, table_name, ord, name, heading_zh, heading_en, kind, words, part)
  SELECT t.subject, t.name, c.ord, c.name, c.heading_zh, c.heading_en, c.kind, c.words, c.part
  FROM report_table t
  JOIN c ON c.set_name IN (t.set_name, t.subject || '_' || t.name)
  ORDER BY t.subject, t.ord, c.ord;
CREATE VIEW integrity_problem AS
  -- Rules for the whole file that no constraint can express: no row when all is well.
  SELECT 'area_member equals the groups'' lists and rules' AS rule, coalesce(g.code, x.area_group) || ' / ' || coalesce(m.code, x.member) AS what
  FROM (
    SELECT area_group, member FROM (
      SELECT * FROM (SELECT area_group, member, first_day, last_day FROM area_member
                     EXCEPT SELECT area_group, member, first_day, last_day FROM area_member_expected)
      UNION ALL
      SELECT * FROM (SELECT area_group, member, first_day, last_day FROM area_member_expected
                     EXCEPT SELECT area_group, member, first_day, last_day FROM area_member))) x
  LEFT JOIN area g ON g.id = x.area_group LEFT JOIN area m ON m.id = x.member
  UNION ALL
  SELECT 'area_bound equals the areas and their members', area || ' / ' || member
  FROM (
    SELECT * FROM (SELECT area, quantifier, member, first_day, last_day FROM area_bound
                   EXCEPT SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected)
    UNION ALL
    SELECT * FROM (SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected
                   EXCEPT SELECT area, quantifier, member, first_day, last_day FROM area_bound))
  UNION ALL
  SELECT 'indicator_period equals the periods of the figures', i.code || ' / ' || x.period
  FROM (
    SELECT * FROM (SELECT indicator, period FROM observation UNION SELECT indicator, period FROM figure_kept
                   EXCEPT SELECT indicator, period FROM indicator_period)
    UNION ALL
    SELECT indicator, period FROM indicator_period p
    WHERE NOT EXISTS (SELECT 1 FROM observation o WHERE o.indicator = p.indicator AND o.period = p.period)
      AND NOT EXISTS (SELECT 1 FROM figure_kept r WHERE r.indicator = p.indicator AND r.period = p.period)) x
  JOIN indicator i ON i.id = x.indicator
  UNION ALL
  SELECT 'verdict has no and yes', 'without them no target is met or missed'
  WHERE (SELECT group_concat(met) FROM (SELECT met FROM verdict ORDER BY met)) IS NOT '0,1'
  UNION ALL
  SELECT 'nothing that is kept is paused', 'members' FROM area_member_pause
  UNION ALL
  SELECT 'nothing that is kept is paused', 'verdicts' FROM status_pause
  UNION ALL
  SELECT 'bounds lie the way in which the indicator gets better', d.code || ' / ' || i.ord
  FROM assessment_item i JOIN assessment_dimension d ON d.id = i.dimension JOIN indicator t ON t.id = i.indicator
  WHERE i.bound_best <> i.bound_worst AND t.direction = CASE WHEN i.bound_best > i.bound_worst THEN 'decrease' ELSE 'increase' END
  UNION ALL
  SELECT 'a round of an assessment is sealed, and has its results', r.code
  FROM assessment_round r
  WHERE r.sealed = 0 OR NOT EXISTS (SELECT 1 FROM assessment_frozen_result f WHERE f.round = r.code)
  UNION ALL
  SELECT 'no figure is stale', i.code || ' / ' || x.period || ' / ' || x.area FROM figure_dirty x JOIN indicator i ON i.id = x.indicator
  UNION ALL
  SELECT 'no verdict is stale', t.code FROM status_dirty x JOIN target t ON t.id = x.target
  UNION ALL
  SELECT 'every verdict is as its definition has it', coalesce(target_code, '') || ' / ' || coalesce(area_code, '') || ' / ' || coalesce(due_period, '')
  FROM stored_difference
  UNION ALL
  SELECT 'the verdicts of a due period follow each other day by day',
         coalesce(t.code, k.target) || ' / ' || coalesce(a.code, k.area) || ' / ' || coalesce(p.code, k.due) || ' / ' || date(k.first_day * 86400, 'unixepoch')
  FROM status_kept k LEFT JOIN target t ON t.id = k.target LEFT JOIN area a ON a.id = k.area LEFT JOIN period p ON p.id = k.due
  WHERE k.due <> 0 AND k.last_day <> coalesce((
    SELECT min(n.first_day) - 1 FROM status_kept n
    WHERE n.area = k.area AND n.indicator = k.indicator AND n.target = k.target AND n.due = k.due AND n.first_day > k.first_day), 9999998)
  UNION ALL
  SELECT 'verdicts are made for the day of the stamp', coalesce((SELECT group_concat(date(day * 86400, 'unixepoch')) FROM status_stamp), 'no stamp')
  WHERE (SELECT count(*) FROM status_stamp) <> 1 OR NOT EXISTS (SELECT 1 FROM status_day d JOIN status_stamp s ON s.day = d.day)
  UNION ALL
  SELECT 'a day has its date and its month', day FROM status_day
  WHERE as_of IS NOT date(day * 86400, 'unixepoch') OR month IS NOT CAST(substr(as_of, 1, 4) AS INTEGER) * 12 + CAST(substr(as_of, 6, 2) AS INTEGER) - 1
  UNION ALL
  SELECT 'nothing is left over from a refresh', w.name
  FROM (
    SELECT 'figure_touched' AS name, EXISTS (SELECT 1 FROM figure_touched) AS is_left
    UNION ALL SELECT 'figure_stage', EXISTS (SELECT 1 FROM figure_stage)
    UNION ALL SELECT 'figure_candidate', EXISTS (SELECT 1 FROM figure_candidate)
    UNION ALL SELECT 'figure_work', EXISTS (SELECT 1 FROM figure_work)
    UNION ALL SELECT 'figure_whole', EXISTS (SELECT 1 FROM figure_whole)
    UNION ALL SELECT 'figure_event', EXISTS (SELECT 1 FROM figure_event)
    UNION ALL SELECT 'status_touched', EXISTS (SELECT 1 FROM status_touched)
    UNION ALL SELECT 'status_span', EXISTS (SELECT 1 FROM status_span)
    UNION ALL SELECT 'status_asked', EXISTS (SELECT 1 FROM status_asked)) w
  WHERE w.is_left
  UNION ALL
  SELECT 'day_ahead has every day ahead', date(day * 86400, 'unixepoch') FROM day_ahead_expected
  WHERE day > (SELECT max(day) FROM status_stamp) AND (indicator, day) NOT IN (SELECT indicator, day FROM day_ahead)
  UNION ALL
  -- parkdb_check recomputes all derived figures and compares them.
  SELECT 'figure_kept has what is reported', coalesce(i.code, x.indicator) || ' / ' || x.period || ' / ' || x.area
  FROM (
    SELECT r.indicator AS indicator, r.period AS period, r.area AS area
    FROM figure_reported r
    LEFT JOIN figure_kept k ON k.indicator = r.indicator AND k.period = r.period AND k.area = r.area AND k.known_from = r.known_from
    WHERE k.how IS NOT NULL OR k.value IS NOT r.value OR k.known_to IS NOT r.known_to OR k.bound IS NOT r.bound OR k.source IS NOT r.source
      OR k.differs IS NOT r.differs
    UNION ALL
    SELECT k.indicator, k.period, k.area FROM figure_kept k
    WHERE k.how IS NULL AND NOT EXISTS (
      SELECT 1 FROM figure_reported r WHERE r.indicator = k.indicator AND r.period = k.period AND r.area = k.area AND r.known_from = k.known_from)) x
  LEFT JOIN indicator i ON i.id = x.indicator
  UNION ALL
  SELECT 'derivation_depth equals the derivations', coalesce(i.code, x.indicator)
  FROM (
    SELECT * FROM (SELECT indicator, depth FROM derivation_depth EXCEPT SELECT indicator, depth FROM derivation_depth_expected)
    UNION ALL
    SELECT * FROM (SELECT indicator, depth FROM derivation_depth_expected EXCEPT SELECT indicator, depth FROM derivation_depth)) x
  LEFT JOIN indicator i ON i.id = x.indicator
  UNION ALL
  SELECT 'group_asked equals what targets speak of', coalesce(i.code, x.indicator) || ' / ' || coalesce(a.code, x.area_group)
  FROM (
    SELECT * FROM (SELECT indicator, area_group FROM group_asked EXCEPT SELECT indicator, area_group FROM group_asked_expected)
    UNION ALL
    SELECT * FROM (SELECT indicator, area_group FROM group_asked_expected EXCEPT SELECT indicator, area_group FROM group_asked)) x
  LEFT JOIN indicator i ON i.id = x.indicator LEFT JOIN area a ON a.id = x.area_group
  UNION ALL
  SELECT 'length_asked equals the lengths of which targets speak', months || ' months'
  FROM (
    SELECT * FROM (SELECT months FROM length_asked EXCEPT SELECT months FROM length_asked_expected)
    UNION ALL
    SELECT * FROM (SELECT months FROM length_asked_expected EXCEPT SELECT months FROM length_asked))
  UNION ALL
  SELECT 'region_within equals the tree of regions', coalesce(r.code, x.region) || ' / ' || coalesce(w.code, x.within)
  FROM (
    SELECT * FROM (SELECT region, within FROM region_within EXCEPT SELECT region, within FROM region_within_expected)
    UNION ALL
    SELECT * FROM (SELECT region, within FROM region_within_expected EXCEPT SELECT region, within FROM region_within)) x
  LEFT JOIN area r ON r.id = x.region LEFT JOIN area w ON w.id = x.within
  UNION ALL
  SELECT 'clause.within_task is the nearest task', c.code
  FROM clause c JOIN clause_within_task_expected e ON e.clause = c.id WHERE c.within_task IS NOT e.within_task
  UNION ALL
  SELECT 'search_gram equals the names', coalesce(n.name, x.gram)
  FROM (
    SELECT * FROM (SELECT gram, name FROM search_gram EXCEPT SELECT gram, name FROM search_gram_expected)
    UNION ALL
    SELECT * FROM (SELECT gram, name FROM search_gram_expected EXCEPT SELECT gram, name FROM search_gram)) x
  LEFT JOIN search_name n ON n.id = x.name
  UNION ALL
  SELECT 'search_name equals the names', name
  FROM (
    SELECT * FROM (SELECT kind, ref, slot, name FROM search_name EXCEPT SELECT kind, ref, slot, name FROM search_name_expected)
    UNION ALL
    SELECT * FROM (SELECT kind, ref, slot, name FROM search_name_expected EXCEPT SELECT kind, ref, slot, name FROM search_name))
  UNION ALL
  SELECT 'an area has a row in the table of its kind', code FROM area a
  WHERE NOT EXISTS (SELECT 1 FROM region WHERE id = a.id) AND NOT EXISTS (SELECT 1 FROM park WHERE id = a.id)
    AND NOT EXISTS (SELECT 1 FROM area_group WHERE id = a.id)
  UNION ALL
  SELECT 'an indicator is not derived from itself', i.code FROM indicator i
  WHERE EXISTS (SELECT 1 FROM indicator_operand o WHERE o.indicator = i.id AND o.operand = i.id)
  UNION ALL
  SELECT 'an agency is not above itself', g.code FROM agency g
  WHERE g.id IN (
    WITH RECURSIVE up(id) AS (
      SELECT g.parent WHERE g.parent IS NOT NULL
      UNION SELECT x.parent FROM up JOIN agency x ON x.id = up.id WHERE x.parent IS NOT NULL)
    SELECT id FROM up)
  UNION ALL
  SELECT 'a park is not part of itself', a.code FROM park p JOIN area a ON a.id = p.id
  WHERE p.id IN (
    WITH RECURSIVE up(id) AS (
      SELECT p.part_of WHERE p.part_of IS NOT NULL
      UNION SELECT x.part_of FROM up JOIN park x ON x.id = up.id WHERE x.part_of IS NOT NULL)
    SELECT id FROM up);

CREATE VIEW integrity_repair_rest AS
  -- Write-only: INSERT null to rebuild everything kept besides figures and verdicts.
  SELECT NULL AS what WHERE 0;
CREATE TRIGGER integrity_repair_rest_insert INSTEAD OF INSERT ON integrity_repair_rest BEGIN
  DELETE FROM figure_touched;
  DELETE FROM figure_stage;
  DELETE FROM figure_candidate;
  DELETE FROM figure_work;
  DELETE FROM figure_whole;
  DELETE FROM figure_event;
  DELETE FROM status_touched;
  DELETE FROM status_span;
  DELETE FROM status_asked;
  DELETE FROM verdict;
  INSERT INTO verdict (met) VALUES (0), (1);
  DELETE FROM area_member_pause;
  DELETE FROM status_pause;
  DELETE FROM replaced;
  DELETE FROM region_within;
  INSERT INTO region_within (region, within) SELECT region, within FROM region_within_expected;
  UPDATE clause SET within_task = (SELECT e.within_task FROM clause_within_task_expected e WHERE e.clause = clause.id);
  -- Rows of area_member create rows of area_bound, which must not exist yet. All that depends on them is rebuilt later.
  DELETE FROM area_bound;
  DELETE FROM area_member;
  INSERT INTO area_member (area_group, member, first_day, last_day) SELECT area_group, member, first_day, last_day FROM area_member_expected;
  DELETE FROM area_bound;
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day)
    SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected;
  DELETE FROM search_name;
  DELETE FROM search_gram; -- in case the trigger was missing
  INSERT INTO search_name (kind, ref, slot, name) SELECT kind, ref, slot, name FROM search_name_expected ORDER BY kind, ref, slot;
END;

CREATE VIEW integrity_repair AS
  -- Write-only: INSERT null to rebuild every table that triggers keep from its definition.
  SELECT NULL AS what WHERE 0;
CREATE TRIGGER integrity_repair_insert INSTEAD OF INSERT ON integrity_repair BEGIN
  INSERT INTO integrity_repair_rest VALUES (NULL);
  INSERT INTO figure_refresh VALUES (0);
END;
CREATE TABLE statistic_assumed (
  -- Sizes for the planner of tables without statistics (see sqlite_stat1): those of a national database. Without statistics SQLite assumes a
  -- million rows in an empty table, and may then scan target_progress first when a query joins it.
  -- For the tables in which figures are recomputed the sizes are small; otherwise the planner builds a Bloom filter of all figures first.
  -- There must be none for vocabulary: with them the planner builds a Bloom filter of all its words for every query on progress.
  tbl   TEXT NOT NULL,
  idx   TEXT,
  stat  TEXT NOT NULL
) STRICT;
INSERT INTO statistic_assumed (tbl, idx, stat) VALUES
  ('agency', 'agency_parent', '1000 1000'),
  ('agency', 'agency_region', '1000 1000'),
  ('agency', 'sqlite_autoindex_agency_1', '1000 1'),
  ('area', 'sqlite_autoindex_area_1', '1061 1'),
  ('area', 'sqlite_autoindex_area_2', '1061 1 1'),
  ('area_bound', 'area_bound', '1425 2 2 1 1'),
  ('area_bound', 'area_bound_member', '1425 2'),
  ('area_group', 'area_group_rule_region', '30 1'),
  ('area_member', 'area_member', '334 34 1 1'),
  ('area_member', 'area_member_member', '334 1 1'),
  ('clause', 'clause_document', '10000 33'),
  ('clause', 'clause_parent', '10000 6'),
  ('clause', 'clause_within_task', '10000 3'),
  ('clause', 'sqlite_autoindex_clause_1', '10000 1'),
  ('day_ahead', NULL, '2'),
  ('document', 'document_region', '300 300'),
  ('document', 'sqlite_autoindex_document_1', '300 1'),
  ('document_relation', 'document_relation', '900 3 2 1'),
  ('document_relation', 'document_relation_related', '900 3'),
  ('figure_candidate', 'figure_candidate', '10 3 2 2 1 1'),
  ('figure_dirty', 'figure_dirty', '10 3 2 1'),
  ('figure_event', 'figure_event', '10 5 5 3 3 1'),
  ('figure_kept', 'figure_kept', '1422840 4310 600 1 1'),
  ('figure_stage', NULL, '1'),
  ('figure_touched', 'figure_touched', '10 5 5 3 2 1'),
  ('figure_whole', 'figure_whole', '5 3 3 2 1'),
  ('figure_work', 'figure_work', '10 3 3 3 2 1 1 1'),
  ('followup', 'followup_agency', '5000 5'),
  ('followup', 'followup_target', '5000 2'),
  ('followup', 'followup_task', '5000 5'),
  ('followup', 'sqlite_autoindex_followup_1', '5000 1'),
  ('followup_event', 'followup_event', '15000 3 1'),
  ('indicator', 'indicator_derived_from', '240 12'),
  ('indicator', 'indicator_derived_with', '240 12'),
  ('indicator', 'sqlite_autoindex_indicator_1', '240 1'),
  ('indicator_period', 'indicator_period', '2380 10 1'),
  ('length_asked', NULL, '3'),
  ('observation', 'observation', '2193322 10967 1097 1 1'),
  ('park', 'park_agency', '1000 1000'),
  ('park', 'park_part_of', '1000 1000'),
  ('park', 'park_region', '1000 34'),
  ('park_level', 'park_level', '1000 1 1'),
  ('period', 'period_months', '4104 342'),
  ('period', 'sqlite_autoindex_period_1', '4104 1'),
  ('region', 'region_parent', '3000 10'),
  ('region', 'sqlite_autoindex_region_1', '3000 1'),
  ('region_within', 'region_within', '12000 4 1'),
  ('region_within', 'region_within_within', '12000 4 1'),
  ('replaced', 'replaced', '1 1 1'),
  ('search_gram', 'search_gram', '11301 58 1'),
  ('search_gram', 'search_gram_name', '11301 4'),
  ('search_name', 'sqlite_autoindex_search_name_1', '2901 581 1 1'),
  ('source', 'sqlite_autoindex_source_1', '50 1'),
  ('status_asked', 'status_asked', '10 5 5 3 2 1'),
  ('status_day', NULL, '2'),
  ('status_dirty', NULL, '2'),
  ('status_kept', 'status_kept', '211745 200 3 2 2 1'),
  ('status_kept', 'status_kept_status', '211745 26468 9000 4000'),
  ('status_kept', 'status_kept_target', '211745 3 2 2 1'),
  ('status_pause', NULL, '1'),
  ('status_span', 'status_span', '10 5 5 3 1'),
  ('status_stamp', NULL, '1'),
  ('status_touched', 'status_touched', '10 5 3 1'),
  ('target', 'sqlite_autoindex_target_1', '100000 1'),
  ('target', 'target_area', '100000 98 95 2'),
  ('target', 'target_clause', '100000 10'),
  ('target', 'target_indicator', '100000 417 60 1'),
  ('target', 'target_period_to', '100000 14286'),
  ('target', 'target_reference_area', '8800 294 2'),
  ('target_agency', 'sqlite_autoindex_target_agency_2', '66667 1 1 1'),
  ('target_agency', 'target_agency', '66667 1 1'),
  ('target_agency', 'target_agency_agency', '66667 67 67'),
  ('target_relation', 'sqlite_autoindex_target_relation_2', '30000 2 1 1'),
  ('target_relation', 'target_relation', '30000 2 1'),
  ('target_relation', 'target_relation_related', '30000 2'),
  ('task', NULL, '3000'),
  ('task_agency', 'sqlite_autoindex_task_agency_2', '10000 4 1 1'),
  ('task_agency', 'task_agency', '10000 4 1'),
  ('task_agency', 'task_agency_agency', '10000 10 10'),
  ('task_agency', 'task_agency_stated_in', '10000 10000'),
  ('unit', 'sqlite_autoindex_unit_1', '30 1'),
  ('verdict', NULL, '2');

CREATE TABLE statistic_declared (
  -- The tables that policy files fill: if one is empty in a file with targets, a plan may rely on that (see parkdb_optimize).
  tbl  TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO statistic_declared (tbl)
  VALUES ('area_alias'), ('area_group'), ('area_group_listed'), ('assessment'), ('assessment_class'), ('assessment_dimension'), ('assessment_item'),
    ('clause_text'), ('document_issuer'), ('document_relation'), ('indicator_alias'), ('instrument'), ('target_agency'), ('target_inferred'),
    ('target_relation'), ('task'), ('task_agency');

ANALYZE;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) SELECT tbl, idx, stat FROM statistic_assumed;
-- Written by schema/make-kinds.py from schema/kinds/: change those.
CREATE TABLE catalogue (
  -- The tables and views that people read, or write to by hand, and what one row of each is. Of others nothing is promised.
  name       TEXT PRIMARY KEY,
  row_is_zh  TEXT NOT NULL,
  row_is_en  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO catalogue (name, row_is_zh, row_is_en) VALUES
  ('agency', '一个发文或负责任务的单位', 'a body that issues documents or answers for tasks'),
  ('agency_scorecard', '一个单位、一种职责和一种状态：当日的目标、任务或督办件数', 'an agency, a role and a status: the number of targets, tasks and follow-ups, today'),
  ('area', '一个地区，即行政区、园区或组：目标的适用对象、数据的统计对象', 'a region, a park or a group: anything that a target can bind or a figure can describe'),
  ('area_alias', '行政区、园区或组的一个别名', 'another name of a region, park or group'),
  ('area_group_entry', '一组地区：列举成员、按条件确定成员，或两者兼用', 'a named set of areas: listed members, a rule, or both'),
  ('area_group_listed', '组所列举的一个成员', 'a member that a group names'),
  ('area_member', '组的一个成员及其起止日：列举的成员和按条件确定的成员均已列出', 'a group, a member and the days of its membership, with lists and rules resolved'),
  ('assessment', '考核评价方案的一个版本', 'an edition of an assessment scheme (考核评价)'),
  ('assessment_class', '统一考核、类内排名的一类园区', 'a class of parks that are assessed together and ranked among themselves'),
  ('assessment_computed', '一个考核方案、一个时期和一个园区的当前计算结果，不论是否已锁定', 'the present result of an assessment for a period and a park, frozen or not'),
  ('assessment_dimension', '考核方案的一个维度', 'a dimension of an assessment'),
  ('assessment_dimension_score', '`assessment_result` 一行中一个维度的得分', 'the score of a dimension in a row of `assessment_result`'),
  ('assessment_freeze', '不供读取：用 INSERT 写入考核方案和时期，即按时钟当日锁定其结果', 'write-only: INSERT an assessment and a period to freeze its results as they are on the clock''s day'),
  ('assessment_item', '维度中的一个指标及其计分方法', 'an indicator of a dimension, and how it is scored'),
  ('assessment_item_score', '`assessment_result` 一行中一个指标的得分', 'the score of an indicator in a row of `assessment_result`'),
  ('assessment_result', '一个考核方案、一个时期和一个园区：各维度得分、总分、类内名次、覆盖率；当前计算结果、已锁定或已公布', 'an assessment, a period and a park: scores by dimension, total, rank in its class, coverage; live, frozen or published'),
  ('assessment_round_overview', '一轮锁定：一个考核方案在一个时期的结果，以及是否已公布', 'a round: the frozen results of an assessment for a period, and whether it is published'),
  ('cascade_missing', '下级文件贯彻落实上级文件时未作分解的一个上级目标', 'a higher target that a document omits although it implements the higher document'),
  ('catalogue', '一个供查询或写入的表或视图，及其每行的内容', 'a table or view for people to read, or to write to by hand, and what one row of it is'),
  ('catalogue_column', '`catalogue` 所列表或视图的一列', 'a column of a table or view of `catalogue`'),
  ('clause', '文件的一个条款', 'a section of a document'),
  ('clause_text', '用户附上的一个条款的全文', 'the full text of a clause, attached by a user'),
  ('clock', '其他视图所依据的两个日期：北京时间当日；仅一行', 'the two days that other views depend on: today in China; there is one row'),
  ('document', '一份政策文件，已收录或仅被引用', 'a policy document, loaded or only cited'),
  ('document_issuer', '文件的一个发文机关', 'an agency that issued a document'),
  ('document_lineage', '一份文件及其直接或间接落实、引用、替代等的一份文件', 'a document and one that it implements, cites or replaces, at any depth'),
  ('document_relation', '一份文件与另一份文件的关系', 'what a document does to another one'),
  ('figure', '一个指标在一个地区、一个时期当日采用的数值，及其为公布数还是计算数', 'the figure that counts today for an indicator, area and period, and whether it is reported or computed'),
  ('figure_conflict', '各来源不一致的一个数据中一个来源的数值，及其是否被采用', 'a source''s value of a figure of which sources disagree, and whether it is the one that counts'),
  ('figure_doubt', '一个存疑的公布数，及与其对照的数据', 'a reported figure that is doubtful, with the figure that makes it so'),
  ('figure_refresh', '不供读取：手工写入数据后，执行 `INSERT INTO figure_refresh VALUES (NULL)` 更新由其计算的结果', 'write-only: `INSERT INTO figure_refresh VALUES (NULL)` recomputes what depends on figures that were written by hand'),
  ('followup', '一件督办，按提出时的内容；当前情况见 `followup_overview`', 'a follow-up (督办) as it was raised; its present state is in `followup_overview`'),
  ('followup_accept', '不供读取：用 INSERT 写入 `followup_proposed` 一行的目标、地区和完成期限，即提出该督办', 'write-only: INSERT target, area and due period of a row of `followup_proposed` to raise the follow-up'),
  ('followup_entry', '一件督办，按提出时的内容，引用均用代码；可用 INSERT、DELETE 手工登记', 'a follow-up with codes, as it was raised, to read and to write by hand: INSERT and DELETE'),
  ('followup_event', '督办的一条办理记录：交办、回复、延期、办结或恢复办理', 'an event of a follow-up: assigned, answered, extended, closed or reopened'),
  ('followup_event_entry', '督办的一条办理记录，引用均用代码；可用 INSERT、DELETE 手工登记', 'an event of a follow-up with codes, to read and to write by hand: INSERT and DELETE'),
  ('followup_open', '一件已提出、未办结的督办，按单位和期限', 'a follow-up that is raised and not closed, by agency and due day'),
  ('followup_overview', '一件督办在评价日期的情况，含已办结的', 'a follow-up as it stands today, closed ones too'),
  ('followup_proposed', '一个进度滞后、未达到或到期无数据且无在办督办的目标：建议的承办单位及理由；`INSERT INTO followup_accept` 即采纳', 'a target that is behind, missed or overdue and has no open follow-up, with the agency to ask and the reason; `INSERT INTO followup_accept` raises it'),
  ('indicator', '一个指标：统计口径、计量单位和计算方法', 'an indicator: what is measured, and how it is derived from others'),
  ('indicator_alias', '指标的一个别名', 'another name of an indicator'),
  ('indicator_ranking', '一个指标、一个时期和一个园区：数值、在可比园区（全部、同级、同省或某组）中的名次、百分位、中位数、与第一名和前一名的差距、升降', 'an indicator, period and park: value, rank among its peers (all, same level, same region, a group), percentile, median, gaps to the best and the next, change'),
  ('instrument', '文件提出的一项资金或用房扶持措施', 'money or premises that a document promises'),
  ('instrument_overview', '一项补助、基金或用房扶持措施：比例、数额、限定、期限、受益对象', 'a grant, fund or premises rule: rate, amount, bound, duration, recipient'),
  ('integrity_problem', '各表之间不符合规则的一处；全部符合时无行', 'a rule across tables that does not hold; no row when all is well'),
  ('observation_entry', '一条公布的数据；修订另成一行、取得日期较晚，各来源分别记录', 'a reported figure; a revision is a row of a later vintage, and each source has its own'),
  ('origin', '一个已装入的政策文件或目录', 'a policy file or catalogue that was loaded'),
  ('park_entry', '一个园区；级别见 `park_level`', 'a park; its levels are in `park_level`'),
  ('park_level', '一个园区在一段时间内的级别', 'a park and its level in a span of days'),
  ('park_profile', '一个园区在评价日期的情况：级别、所在地、管理机构、承担的目标数，按状态计数', 'a park today: level, region, managing agency, number of targets that bind it, and their statuses counted'),
  ('park_ranking', '按园区查询的名次：园区在各指标、各时期的名次和参加排名的园区数，与 indicator_ranking 相同，只算所查园区', 'the ranks of indicator_ranking, for queries about one park: its rank in each indicator and period, and among how many'),
  ('park_standing', '一个园区和一个指标，最新时期：名次，以及属于优势还是短板', 'a park and an indicator, newest period: rank, and whether it is a strength or a weak spot'),
  ('period', '一个时期：年、半年、季、月或累计', 'a year, half-year, quarter, month or accumulated period'),
  ('region_entry', '一个行政区', 'an administrative region'),
  ('report_column', '报告中一张表的一列', 'a column of a table of a report'),
  ('report_table', '报告中的一张表，即视图 `report_<subject>_<name>`', 'a table of a report; it is the view `report_<subject>_<name>`'),
  ('search_result', '一个名称、标题或条款名，用 `instr` 查找，两个字的词也可查到', 'a name, title or heading, to be searched with `instr`; words of two characters are found'),
  ('source', '一个数据来源', 'a source of figures'),
  ('target', '文件提出的一个目标', 'a figure that a document sets'),
  ('target_agency', '目标写明的一个负责单位；没有的随所属任务', 'an agency that a target itself names; without any, a target inherits those of its task'),
  ('target_calendar', '一个目标、一个地区和一个完成期限，可直接列入月度清单：名称、牵头单位、到期日、剩余天数、状态、效力和说明', 'a target, an area and a due period, for a monthly list: names, lead agencies, due day, days left, status, strength and the sentence'),
  ('target_cascade', '一个目标及其对应的上级目标，以及是否低于上级要求、晚于上级期限', 'a target and the higher one that it serves, and whether it is laxer or later'),
  ('target_explanation', '`target_progress` 说明文字的各个部分，一项一列', 'the explanation of `target_progress`, each part in its own column'),
  ('target_inferred', '目标中由原文推断、原文未写明的一列', 'a column of a target that is interpreted, not stated in the text'),
  ('target_overview', '一个目标，依照文件原意', 'a target as its document states it'),
  ('target_progress', '一个目标、一个地区和一个完成期限：要求值、实际值、状态、完成率等各项测度和说明', 'a target, an area and a due period, with required, actual, status, measures and an explanation'),
  ('target_relation', '一个目标与另一个目标的关系', 'how a target relates to another one'),
  ('target_released', '被替代或废止的文件的一个目标：有无接续', 'a target of a document that was superseded or repealed, and its successor'),
  ('target_responsibility', '一个目标和一个负责单位：目标写明，或随所属任务', 'a target and an agency that answers for it: named by the target itself, or inherited from its task'),
  ('target_rollup', '一个目标和一个完成期限：适用地区数、达到数、是否达到要求的个数、未达到的成员', 'a target and a due period: the number of areas it binds and that meet it, whether that is enough, and those that fail'),
  ('target_schedule', '一个目标、适用该目标的一个地区和一个完成期限：组的各成员和“每年”的各年度均已分别列出', 'a target, an area that it binds and a due period: groups and "every year" expanded'),
  ('target_standing', '文件承诺的一个名次和实际名次', 'a rank that a plan promises, and the park''s actual rank'),
  ('target_status', '不含名称和说明文字的 `target_progress`', '`target_progress` without its sentences and names'),
  ('target_status_count', '一种状态及 `target_status` 中处于该状态的行数', 'a status, and the number of rows of `target_status` that have it'),
  ('task', '一项任务，即布置工作的一个条款', 'a clause that sets an item of work'),
  ('task_agency', '任务的一个负责单位', 'an agency that answers for a task'),
  ('task_responsibility', '一项任务和一个负责单位，含职责和次序', 'a task and an agency, with role and order'),
  ('unit', '一个计量单位', 'a unit of measurement'),
  ('vocabulary', '一个固定用词及其中英文含义', 'a word of a closed list, and its meaning in Chinese and English');

CREATE TABLE catalogue_column (
  -- Their columns. Where one is a word of a closed list, the table vocabulary says what each word means.
  table_name   TEXT NOT NULL,
  position     INTEGER NOT NULL,
  column_name  TEXT NOT NULL,
  type         TEXT NOT NULL,
  may_be_null  INTEGER NOT NULL,
  meaning_zh   TEXT NOT NULL,
  meaning_en   TEXT NOT NULL,
  PRIMARY KEY (table_name, position)
) STRICT, WITHOUT ROWID;
INSERT INTO catalogue_column (table_name, position, column_name, type, may_be_null, meaning_zh, meaning_en) VALUES
  ('agency', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('agency', 2, 'code', 'text', 0, '代码。', 'Readable code.'),
  ('agency', 3, 'name', 'text', 0, '全称，如石家庄市科学技术局。', 'Full name: "石家庄市科学技术局".'),
  ('agency', 4, 'short_name', 'text', 1, '简称，按文件通常写法，如市科技局；可为空。', 'Short name, as documents usually write it: "市科技局"; or NULL.'),
  ('agency', 5, 'kind', 'text', 0, '类别：government 人民政府、department 政府部门、park_committee 园区管委会、party_body 党委部门、leading_group 领导小组、central_branch 中央垂直管理机构、other 其他。', '"government", "department", "park_committee", "party_body", "leading_group", "central_branch" or "other".'),
  ('agency', 6, 'region', 'integer', 1, '所属行政区的行号，可为空。', 'Id of the region whose agency it is, or NULL.'),
  ('agency', 7, 'parent', 'integer', 1, '上级单位的行号，可为空。', 'Id of the agency above, or NULL.'),
  ('agency', 8, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('agency_scorecard', 1, 'agency_code', 'text', 0, '单位代码。', 'Code of the agency.'),
  ('agency_scorecard', 2, 'agency', 'text', 0, '单位名称。', 'Name of the agency.'),
  ('agency_scorecard', 3, 'kind', 'text', 0, '计数对象：target 目标、task 任务、followup 督办。', 'What is counted: "target", "task" or "followup".'),
  ('agency_scorecard', 4, 'role', 'text', 1, '职责：lead 牵头、responsible 责任、implement 落实、support 配合；督办的为空。', '"lead", "responsible", "implement" or "support"; NULL for follow-ups.'),
  ('agency_scorecard', 5, 'status', 'text', 0, '状态：目标取值同 target_progress；任务取所含目标中最差的，无目标的为 no_target；督办取值同 followup_overview。', 'For targets as in target_progress; for tasks the worst among their targets, or "no_target"; for follow-ups as in followup_overview.'),
  ('agency_scorecard', 6, 'number', 'integer', 0, '目标、任务或督办的件数，同一件只计一次。', 'Number of different targets, tasks or follow-ups.'),
  ('agency_scorecard', 7, 'dues', 'integer', 1, '目标按地区和完成期限计的次数；其他为空。', 'For targets: number of areas and due periods; no value for others.'),
  ('area', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('area', 2, 'code', 'text', 0, '代码，如 hebei、shijiazhuang-htz。', 'Readable code: "hebei", "shijiazhuang-htz".'),
  ('area', 3, 'kind', 'text', 0, '类别：region 行政区、park 园区、area_group 组。', '"region", "park" or "area_group".'),
  ('area', 4, 'name', 'text', 0, '名称。', 'Its name.'),
  ('area', 5, 'name_en', 'text', 1, '英文名称，可为空。', 'English name, or NULL.'),
  ('area', 6, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('area_alias', 1, 'area', 'integer', 0, '地区行号。', 'Id of the area.'),
  ('area_alias', 2, 'ord', 'integer', 0, '序号，从 1 起。', 'Position in the list, from 1.'),
  ('area_alias', 3, 'name', 'text', 0, '别名。', 'The other name.'),
  ('area_group_entry', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('area_group_entry', 2, 'code', 'text', 0, '代码。', 'Readable code.'),
  ('area_group_entry', 3, 'name', 'text', 0, '名称，如湖南省国家高新区。', 'Name: "湖南省国家高新区".'),
  ('area_group_entry', 4, 'name_en', 'text', 1, '英文名称，可为空。', 'English name, or NULL.'),
  ('area_group_entry', 5, 'rule_kind', 'text', 1, '按条件确定的成员：park 园区、region 行政区；未设条件的为空。', '"park", "region", or NULL for a group without a rule.'),
  ('area_group_entry', 6, 'rule_region', 'integer', 1, '条件所限行政区的行号；未设条件的为空。', 'Id of the region whose areas the rule takes; NULL without a rule.'),
  ('area_group_entry', 7, 'rule_level', 'text', 1, '条件所限的园区或行政区级别；园区不限级别的为空。', 'Level of the parks or regions that the rule takes; NULL for parks of any level.'),
  ('area_group_entry', 8, 'rule_level_match', 'text', 1, '园区级别如何限定：exact 仅限该级、at_least 该级及以上；不限级别的为空。', '"exact" or "at_least", for parks with a level; else NULL.'),
  ('area_group_entry', 9, 'rule_type', 'text', 1, '条件所限的园区类型；不限的为空。', 'Type of the parks that the rule takes, or NULL for any.'),
  ('area_group_entry', 10, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('area_group_listed', 1, 'area_group', 'integer', 0, '组的行号。', 'Id of the group.'),
  ('area_group_listed', 2, 'ord', 'integer', 0, '序号，从 1 起。', 'Position in the list, from 1.'),
  ('area_group_listed', 3, 'member', 'integer', 0, '成员（行政区、园区或另一组）的行号。', 'Id of a region, a park or another group.'),
  ('area_group_listed', 4, 'first_day', 'text', 0, '起始日期，YYYY-MM-DD；不填即自始为成员，存为 0001-01-01。', 'First day, YYYY-MM-DD; NULL, stored as "0001-01-01", is from the beginning.'),
  ('area_group_listed', 5, 'last_day', 'text', 0, '终止日期，YYYY-MM-DD；不填即未定，存为 9999-12-31。', 'Last day, YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice.'),
  ('area_member', 1, 'area_group', 'integer', 0, '组的行号。', 'Id of the group.'),
  ('area_member', 2, 'member', 'integer', 0, '成员的行号。', 'Id of the member.'),
  ('area_member', 3, 'first_day', 'text', 0, '起始日期，YYYY-MM-DD；0001-01-01 表示自始为成员。', 'First day, YYYY-MM-DD; "0001-01-01" is from the beginning.'),
  ('area_member', 4, 'last_day', 'text', 0, '终止日期，YYYY-MM-DD；9999-12-31 表示未定。', 'Last day, YYYY-MM-DD; "9999-12-31" is until further notice.'),
  ('assessment', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('assessment', 2, 'code', 'text', 0, '代码，如 innovation-index-2014。', 'Readable code: "innovation-index-2014".'),
  ('assessment', 3, 'name', 'text', 0, '名称，按公布。', 'Name as published.'),
  ('assessment', 4, 'name_en', 'text', 1, '英文名称，可为空。', 'English name, or NULL.'),
  ('assessment', 5, 'scheme', 'text', 0, '方案代码，各版本相同。', 'Code of the scheme, the same in every edition.'),
  ('assessment', 6, 'edition', 'text', 0, '版本，如 2014。', 'Edition: "2014".'),
  ('assessment', 7, 'issuer', 'text', 1, '发布单位，按公布；可为空。', 'Who issued it, as published; or NULL.'),
  ('assessment', 8, 'document', 'integer', 1, '所在文件的行号，可为空。', 'Id of the document that sets it, or NULL.'),
  ('assessment', 9, 'frequency', 'text', 0, '评价周期：year 年度、half 半年、quarter 季度、month 月度；不填为 year。', 'Frequency of the periods that it assesses: "year" (NULL too), "half", "quarter" or "month".'),
  ('assessment', 10, 'min_coverage', 'real', 1, '已计分的权重占比（0 至 1）低于此值的不予评分；空则仅在全部未计分时不予评分。', 'A result that rests on a smaller share of the weights, from 0 to 1, is withheld. No value: only a result that rests on none is withheld.'),
  ('assessment', 11, 'official', 'integer', 0, '1 表示方案由发布单位制定且无任何假定；0 表示结果一律为模拟。', '1 when it is its issuer''s own with nothing assumed; 0: all its results are simulated.'),
  ('assessment', 12, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('assessment_class', 1, 'assessment', 'integer', 0, '考核方案的行号。', 'Id of the assessment.'),
  ('assessment_class', 2, 'ord', 'integer', 0, '序号。', 'Place in the list.'),
  ('assessment_class', 3, 'name', 'text', 0, '名称，按公布。', 'Name as published.'),
  ('assessment_class', 4, 'area_group', 'integer', 1, '参评园区所属组的行号，以时期终止日期为准；空为全部园区。', 'Id of the group whose parks are assessed, as of the period''s last day; NULL: all parks.'),
  ('assessment_computed', 1, 'assessment_code', 'text', 0, '考核方案的代码。', 'Code of the assessment.'),
  ('assessment_computed', 2, 'assessment', 'text', 0, '考核方案的名称。', 'Name of the assessment.'),
  ('assessment_computed', 3, 'scheme', 'text', 0, '方案代码，各版本相同。', 'Code of the scheme, the same in every edition.'),
  ('assessment_computed', 4, 'edition', 'text', 0, '方案版本。', 'Edition of the scheme.'),
  ('assessment_computed', 5, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('assessment_computed', 6, 'park_class', 'text', 0, '园区类别的名称；不分类的为空字符串。', 'Name of the class; "" if all parks are one class.'),
  ('assessment_computed', 7, 'park_code', 'text', 0, '园区代码。', 'Code of the park.'),
  ('assessment_computed', 8, 'park', 'text', 0, '园区名称。', 'Name of the park.'),
  ('assessment_computed', 9, 'scores', 'text', 0, '各维度得分，保留两位小数，以分号分隔；逐行见 assessment_dimension_score。', 'The dimensions with their scores, to two decimals: "创新资源集聚 81.25;…"; assessment_dimension_score has a row for each.'),
  ('assessment_computed', 10, 'points', 'real', 1, '各维度得分按权重平均；不予评分的为空。', 'The mean of the dimensions'' scores by their weights; no value if the result is withheld.'),
  ('assessment_computed', 11, 'deducted', 'real', 0, '扣分合计。', 'Points taken off.'),
  ('assessment_computed', 12, 'total', 'real', 1, '总分：加权得分减扣分，不低于 0；一票否决或不予评分的为空。', 'points less deducted, not below 0; no value if it is vetoed or withheld.'),
  ('assessment_computed', 13, 'rank', 'integer', 1, '类内名次，并列取较好的名次；无总分的为空。', 'Rank in the class; equal totals share the better rank. No value without a total.'),
  ('assessment_computed', 14, 'of', 'integer', 0, '类内有总分的园区数。', 'Number of parks in the class that have a total.'),
  ('assessment_computed', 15, 'members', 'integer', 0, '类内园区数。', 'How many the class has.'),
  ('assessment_computed', 16, 'coverage', 'real', 0, '覆盖率：已计分的权重占比，减去无数据的扣分项、否决项在指标数中的占比；0 至 1。', 'Share of the weights that is scored, less the share of unknown deductions and vetoes in the number of items; from 0 to 1.'),
  ('assessment_computed', 17, 'missing', 'text', 1, '未计分的指标，可为空。', 'The indicators without a score, or NULL.'),
  ('assessment_computed', 18, 'status', 'text', 0, '评分状态：complete 指标齐全、partial 部分指标缺数据、withheld 不予评分、vetoed 一票否决。', '"complete", "partial", "withheld" or "vetoed".'),
  ('assessment_computed', 19, 'reason', 'text', 1, '原因：不予评分的为 coverage 数据覆盖率不足或 no_score 没有可计分的指标，一票否决的为 veto；其他为空。', '"coverage" or "no_score" if it is withheld, "veto" if it is vetoed; else NULL.'),
  ('assessment_computed', 20, 'nature', 'text', 0, '性质：simulated 模拟结果、provisional 未公布、official 正式公布。', '"simulated", "provisional" or "official".'),
  ('assessment_computed', 21, 'newest', 'integer', 0, '1 表示已开始且有数据的最新时期；否则为 0。', '1 for the newest period that has begun and has figures, else 0.'),
  ('assessment_dimension', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('assessment_dimension', 2, 'code', 'text', 0, '代码，如 innovation-index-2014/1。', 'Readable code: "innovation-index-2014/1".'),
  ('assessment_dimension', 3, 'assessment', 'integer', 0, '考核方案的行号。', 'Id of the assessment.'),
  ('assessment_dimension', 4, 'name', 'text', 0, '名称，按公布。', 'Name as published.'),
  ('assessment_dimension', 5, 'name_en', 'text', 1, '英文名称，可为空。', 'English name, or NULL.'),
  ('assessment_dimension', 6, 'weight', 'real', 0, '权重，百分数或任意份额；各指标只扣分或否决的为 0。', 'Percent, or parts of any sum; 0 if its items only deduct or veto.'),
  ('assessment_dimension', 7, 'weight_assumed', 'integer', 0, '1 表示权重未公布、系假定；否则为 0。', '1 when the weight is not published, else 0.'),
  ('assessment_dimension', 8, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('assessment_dimension_score', 1, 'round', 'text', 1, '锁定轮次的代码；未锁定的为空。', 'Code of the round in which it is frozen; NULL: it is not frozen.'),
  ('assessment_dimension_score', 2, 'assessment_code', 'text', 0, '考核方案的代码。', 'Code of the assessment.'),
  ('assessment_dimension_score', 3, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('assessment_dimension_score', 4, 'park_class', 'text', 0, '园区类别的名称。', 'Name of the class.'),
  ('assessment_dimension_score', 5, 'park_code', 'text', 0, '园区代码。', 'Code of the park.'),
  ('assessment_dimension_score', 6, 'park', 'text', 0, '园区名称。', 'Name of the park.'),
  ('assessment_dimension_score', 7, 'dimension_code', 'text', 0, '维度代码。', 'Code of the dimension.'),
  ('assessment_dimension_score', 8, 'dimension', 'text', 0, '维度名称。', 'Name of the dimension.'),
  ('assessment_dimension_score', 9, 'dimension_en', 'text', 0, '维度英文名称；没有的用中文名称。', 'English name of the dimension, or the Chinese one if there is none.'),
  ('assessment_dimension_score', 10, 'weight', 'real', 0, '维度权重。', 'Weight of the dimension.'),
  ('assessment_dimension_score', 11, 'score', 'real', 1, '得分：已计分指标按权重平均；均未计分的为空。', 'The mean of its items'' scores by their weights; no value if none is scored.'),
  ('assessment_dimension_score', 12, 'coverage', 'real', 1, '已计分的权重占比；无权重的为空。', 'Share of the dimension''s weights that is scored; no value if it has no weights.'),
  ('assessment_dimension_score', 13, 'deducted', 'real', 1, '从总分中扣去的分数；没有的为空。', 'Points that the dimension''s items deduct from the total; no value if none does.'),
  ('assessment_dimension_score', 14, 'missing', 'text', 1, '未计分的指标，可为空。', 'The dimension''s indicators without a score, or NULL.'),
  ('assessment_dimension_score', 15, 'state', 'text', 0, '状态：live 当前计算结果、frozen 已锁定、published 已公布、pending 新一轮已锁定待公布、replaced 已被替代。', '"live", "frozen", "published", "pending" or "replaced".'),
  ('assessment_freeze', 1, 'assessment', 'text', 0, '考核方案的代码。', 'Code of the assessment.'),
  ('assessment_freeze', 2, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('assessment_freeze', 3, 'frozen_by', 'text', 0, '锁定人。', 'Who freezes it.'),
  ('assessment_freeze', 4, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('assessment_item', 1, 'dimension', 'integer', 0, '维度行号。', 'Id of the dimension.'),
  ('assessment_item', 2, 'ord', 'integer', 0, '序号。', 'Place in the list.'),
  ('assessment_item', 3, 'indicator', 'integer', 0, '指标行号。', 'Id of the indicator.'),
  ('assessment_item', 4, 'method', 'text', 0, '计分方法：min_max 极差标准化、efficacy 功效系数、rank 排名赋分、target_share 目标完成率、deduction 扣分、veto 一票否决。', '"min_max", "efficacy", "rank", "target_share", "deduction" or "veto".'),
  ('assessment_item', 5, 'method_assumed', 'integer', 0, '1 表示方法未公布、系假定；否则为 0。', '1 when the method is not published, else 0.'),
  ('assessment_item', 6, 'weight', 'real', 1, '在维度内的权重；扣分项和否决项为空。', 'Weight within the dimension; no value for "deduction" and "veto".'),
  ('assessment_item', 7, 'weight_assumed', 'integer', 0, '1 表示权重未公布、系假定；否则为 0。', '1 when the weight is not published, else 0.'),
  ('assessment_item', 8, 'target', 'integer', 1, 'target_share：所用目标的行号；空为本园区的目标。', '"target_share": id of the target; NULL: any that the park has.'),
  ('assessment_item', 9, 'bound_worst', 'real', 1, 'min_max、efficacy：最差界值（不允许值），按指标的计量单位计；空为本类最差值。', '"min_max", "efficacy": the worse bound in the indicator''s unit; no value: the class''s worst.'),
  ('assessment_item', 10, 'bound_best', 'real', 1, 'min_max、efficacy：最好界值（满意值）；空为本类最好值。', '"min_max", "efficacy": the better bound in the indicator''s unit; no value: the class''s best.'),
  ('assessment_item', 11, 'points_low', 'real', 1, '最差时的得分；空时 efficacy 为 60，其他为 0。', 'Points at the worst; no value: 60 for "efficacy", else 0.'),
  ('assessment_item', 12, 'points_high', 'real', 1, '最好时的得分，也是最高分；空为 100。', 'Points at the best, which is the maximum; no value: 100.'),
  ('assessment_item', 13, 'threshold', 'real', 1, 'deduction、veto：起算值，按指标的计量单位计；空为 0，仅限扣分项。', '"deduction", "veto": the threshold in the indicator''s unit; no value: 0, for "deduction" only.'),
  ('assessment_item', 14, 'threshold_comparator', 'text', 1, '起算值的比较符：veto 为 >=、>、<=、<；deduction 为 > 或 <，空为 >。', '"veto": ">=", ">", "<=" or "<"; "deduction": "<", or ">" or NULL, which are the same.'),
  ('assessment_item', 15, 'points_each', 'real', 1, 'deduction：每超出起算值一个单位所扣的分；其他为空。', '"deduction": points taken off for each unit beyond the threshold.'),
  ('assessment_item', 16, 'points_most', 'real', 1, 'deduction：最多扣分；空为不限。', '"deduction": the maximum deducted; no value: no limit.'),
  ('assessment_item', 17, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('assessment_item_score', 1, 'round', 'text', 1, '锁定轮次的代码；未锁定的为空。', 'Code of the round in which it is frozen; NULL: it is not frozen.'),
  ('assessment_item_score', 2, 'assessment_code', 'text', 0, '考核方案的代码。', 'Code of the assessment.'),
  ('assessment_item_score', 3, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('assessment_item_score', 4, 'park_class', 'text', 0, '园区类别的名称。', 'Name of the class.'),
  ('assessment_item_score', 5, 'park_code', 'text', 0, '园区代码。', 'Code of the park.'),
  ('assessment_item_score', 6, 'park', 'text', 0, '园区名称。', 'Name of the park.'),
  ('assessment_item_score', 7, 'dimension_code', 'text', 0, '维度代码。', 'Code of the dimension.'),
  ('assessment_item_score', 8, 'dimension', 'text', 0, '维度名称。', 'Name of the dimension.'),
  ('assessment_item_score', 9, 'item', 'integer', 0, '指标在维度中的序号。', 'Place in the dimension.'),
  ('assessment_item_score', 10, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('assessment_item_score', 11, 'indicator', 'text', 0, '指标名称。', 'Name of the indicator.'),
  ('assessment_item_score', 12, 'indicator_en', 'text', 0, '指标英文名称；没有的用中文名称。', 'English name of the indicator, or the Chinese one if there is none.'),
  ('assessment_item_score', 13, 'method', 'text', 0, '计分方法：min_max 极差标准化、efficacy 功效系数、rank 排名赋分、target_share 目标完成率、deduction 扣分、veto 一票否决。', '"min_max", "efficacy", "rank", "target_share", "deduction" or "veto".'),
  ('assessment_item_score', 14, 'weight', 'real', 1, '在维度内的权重；扣分项和否决项为空。', 'Weight within the dimension; no value for "deduction" and "veto".'),
  ('assessment_item_score', 15, 'assumed', 'integer', 0, '1 表示权重或方法未公布、系假定；否则为 0。', '1 when a weight or the method is not published, else 0.'),
  ('assessment_item_score', 16, 'value', 'real', 1, '数值；无数据的为空。', 'The figure; no value if there is none.'),
  ('assessment_item_score', 17, 'unit', 'text', 0, '指标的计量单位代码。', 'Code of the indicator''s unit.'),
  ('assessment_item_score', 18, 'how', 'text', 1, '取得方式：reported 公布、derived 计算得出、accumulated 由各期汇总、aggregated 由成员汇总；无数据的为空。', '"reported", "derived", "accumulated" or "aggregated"; NULL without a figure.'),
  ('assessment_item_score', 19, 'vintage', 'text', 1, '数值的取得日期，可为空。', 'Day from which the figure was known, or NULL.'),
  ('assessment_item_score', 20, 'target_code', 'text', 1, 'target_share：所用目标的代码；其他为空。', '"target_share": code of the target of which the share is taken; else NULL.'),
  ('assessment_item_score', 21, 'score', 'real', 1, '得分；未计分的为空。', 'Points; no value if it is not scored.'),
  ('assessment_item_score', 22, 'deducted', 'real', 1, 'deduction：扣分；其他为空。', '"deduction": points deducted.'),
  ('assessment_item_score', 23, 'vetoed', 'integer', 1, 'veto：1 触发否决，0 未触发；无法判断的为空。', '"veto": 1 or 0; no value if it cannot be decided.'),
  ('assessment_item_score', 24, 'formula', 'text', 1, '算式，带数字；可为空。', 'The computation with its numbers; or NULL.'),
  ('assessment_item_score', 25, 'reason', 'text', 1, '未计分的原因：no_figure 无数据、definition 统计口径不同、no_target 无可对照的目标、another_period 目标进度属于其他时期、direction 指标不区分优劣；其他为空。', 'Why there is no score: "no_figure", "definition" (the figure has another one), "no_target", "another_period" (there is progress for another period), "direction" (neither more nor less is better); else NULL.'),
  ('assessment_item_score', 26, 'synthetic', 'integer', 0, '1 表示数值为合成数据或可能由合成数据计算；否则为 0。', '1 when the figure is made up, or may be computed from one that is; else 0.'),
  ('assessment_item_score', 27, 'state', 'text', 0, '状态：live 当前计算结果、frozen 已锁定、published 已公布、pending 新一轮已锁定待公布、replaced 已被替代。', '"live", "frozen", "published", "pending" or "replaced".'),
  ('assessment_result', 1, 'round', 'text', 1, '锁定轮次的代码；未锁定的为空。', 'Code of the round in which it is frozen; NULL: it is not frozen.'),
  ('assessment_result', 2, 'assessment_code', 'text', 0, '考核方案的代码。', 'Code of the assessment.'),
  ('assessment_result', 3, 'assessment', 'text', 0, '考核方案的名称。', 'Name of the assessment.'),
  ('assessment_result', 4, 'scheme', 'text', 0, '方案代码，各版本相同。', 'Code of the scheme, the same in every edition.'),
  ('assessment_result', 5, 'edition', 'text', 0, '方案版本。', 'Edition of the scheme.'),
  ('assessment_result', 6, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('assessment_result', 7, 'park_class', 'text', 0, '园区类别的名称；不分类的为空字符串。', 'Name of the class; "" if all parks are one class.'),
  ('assessment_result', 8, 'park_code', 'text', 0, '园区代码。', 'Code of the park.'),
  ('assessment_result', 9, 'park', 'text', 0, '园区名称。', 'Name of the park.'),
  ('assessment_result', 10, 'scores', 'text', 0, '各维度得分，保留两位小数，以分号分隔；逐行见 assessment_dimension_score。', 'The dimensions with their scores, to two decimals: "创新资源集聚 81.25;…"; assessment_dimension_score has a row for each.'),
  ('assessment_result', 11, 'points', 'real', 1, '各维度得分按权重平均；不予评分的为空。', 'The mean of the dimensions'' scores by their weights; no value if the result is withheld.'),
  ('assessment_result', 12, 'deducted', 'real', 0, '扣分合计。', 'Points taken off.'),
  ('assessment_result', 13, 'total', 'real', 1, '总分：加权得分减扣分，不低于 0；一票否决或不予评分的为空。', 'points less deducted, not below 0; no value if it is vetoed or withheld.'),
  ('assessment_result', 14, 'rank', 'integer', 1, '类内名次，并列取较好的名次；无总分的为空。', 'Rank in the class; equal totals share the better rank. No value without a total.'),
  ('assessment_result', 15, 'of', 'integer', 0, '类内有总分的园区数。', 'Number of parks in the class that have a total.'),
  ('assessment_result', 16, 'members', 'integer', 0, '类内园区数。', 'How many the class has.'),
  ('assessment_result', 17, 'coverage', 'real', 0, '覆盖率：已计分的权重占比，减去无数据的扣分项、否决项在指标数中的占比；0 至 1。', 'Share of the weights that is scored, less the share of unknown deductions and vetoes in the number of items; from 0 to 1.'),
  ('assessment_result', 18, 'missing', 'text', 1, '未计分的指标，可为空。', 'The indicators without a score, or NULL.'),
  ('assessment_result', 19, 'status', 'text', 0, '评分状态：complete 指标齐全、partial 部分指标缺数据、withheld 不予评分、vetoed 一票否决。', '"complete", "partial", "withheld" or "vetoed".'),
  ('assessment_result', 20, 'reason', 'text', 1, '原因：不予评分的为 coverage 数据覆盖率不足或 no_score 没有可计分的指标，一票否决的为 veto；其他为空。', '"coverage" or "no_score" if it is withheld, "veto" if it is vetoed; else NULL.'),
  ('assessment_result', 21, 'nature', 'text', 0, '性质：simulated 模拟结果、provisional 未公布、official 正式公布。', '"simulated", "provisional" or "official".'),
  ('assessment_result', 22, 'newest', 'integer', 0, '1 表示已开始且有数据的最新时期；否则为 0。', '1 for the newest period that has begun and has figures, else 0.'),
  ('assessment_result', 23, 'state', 'text', 0, '状态：live 当前计算结果、frozen 已锁定、published 已公布、pending 新一轮已锁定待公布、replaced 已被替代。', '"live", "frozen", "published", "pending" or "replaced".'),
  ('assessment_result', 24, 'known_on', 'text', 1, '数据取得截止日期；空为时钟所定之日。', 'The day whose knowledge counted; NULL: the clock''s.'),
  ('assessment_result', 25, 'published_on', 'text', 1, '公布日期；未公布的为空。', 'Day on which it was published, or NULL.'),
  ('assessment_result', 26, 'published_by', 'text', 1, '公布人；未公布的为空。', 'Who published it, or NULL.'),
  ('assessment_round_overview', 1, 'round', 'text', 0, '锁定轮次的代码，如 innovation-index-2014/2023/1。', 'Code of the round: "innovation-index-2014/2023/1".'),
  ('assessment_round_overview', 2, 'assessment_code', 'text', 0, '考核方案的代码。', 'Code of the assessment.'),
  ('assessment_round_overview', 3, 'assessment', 'text', 0, '考核方案的名称。', 'Name of the assessment.'),
  ('assessment_round_overview', 4, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('assessment_round_overview', 5, 'frozen_on', 'text', 0, '锁定日期，YYYY-MM-DD。', 'Day on which it was frozen, YYYY-MM-DD.'),
  ('assessment_round_overview', 6, 'frozen_by', 'text', 0, '锁定人。', 'Who froze it.'),
  ('assessment_round_overview', 7, 'known_on', 'text', 0, '数据取得截止日期，YYYY-MM-DD。', 'The day whose knowledge counted, YYYY-MM-DD.'),
  ('assessment_round_overview', 8, 'published_on', 'text', 1, '公布日期，YYYY-MM-DD；未公布的为空。', 'Day on which it was published, YYYY-MM-DD, or NULL.'),
  ('assessment_round_overview', 9, 'published_by', 'text', 1, '公布人；未公布的为空。', 'Who published it, or NULL.'),
  ('assessment_round_overview', 10, 'state', 'text', 0, '状态：published 最近公布的一轮；frozen 尚无公布时最近锁定的一轮；pending 已有公布后新锁定的一轮；replaced 已被替代。', '"published": the last published round; "frozen": the last round, if none is published; "pending": the last round, frozen after another was published; "replaced".'),
  ('assessment_round_overview', 11, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('cascade_missing', 1, 'higher_code', 'text', 0, '上级目标的代码。', 'Code of the higher target.'),
  ('cascade_missing', 2, 'higher_document_code', 'text', 0, '上级目标所在文件的代码。', 'Code of the higher target''s document.'),
  ('cascade_missing', 3, 'higher_subject', 'text', 0, '上级目标适用对象的名称。', 'Name of the area that the higher target binds.'),
  ('cascade_missing', 4, 'indicator_code', 'text', 0, '上级目标的指标代码。', 'Code of the higher target''s indicator.'),
  ('cascade_missing', 5, 'indicator', 'text', 0, '上级目标的指标名称。', 'Name of the higher target''s indicator.'),
  ('cascade_missing', 6, 'higher_value', 'text', 0, '上级目标的比较符和目标值，如 >= 55。', 'Comparator and value of the higher target as text: ">= 55".'),
  ('cascade_missing', 7, 'higher_unit', 'text', 0, '上级目标的计量单位。', 'Unit of the higher target.'),
  ('cascade_missing', 8, 'higher_period_to', 'text', 1, '上级目标完成期限的代码；未定期限的为空。', 'Code of the higher target''s due period, or NULL.'),
  ('cascade_missing', 9, 'region_code', 'text', 0, '未作分解的文件所属行政区的代码。', 'Code of the region of the document that omits it.'),
  ('cascade_missing', 10, 'region', 'text', 0, '未作分解的文件所属行政区的名称。', 'Name of the region of the document that omits it.'),
  ('cascade_missing', 11, 'document_code', 'text', 0, '未作分解的文件的代码。', 'Code of the document that omits it.'),
  ('cascade_missing', 12, 'document', 'text', 0, '未作分解的文件的标题。', 'Title of the document that omits it.'),
  ('cascade_missing', 13, 'reason', 'text', 0, '情形：binds 单独适用于其辖区；others 与其他地区共同承担，其他地区的文件已作分解。', '"binds": it binds areas in that region by itself; "others": it binds the region with others, whose documents answer it.'),
  ('cascade_missing', 14, 'areas', 'text', 1, '所适用辖区的名称，以“、”分隔；others 的为空。', 'Names of the areas in the region that it binds, separated by "、"; NULL with "others".'),
  ('cascade_missing', 15, 'others', 'text', 1, '已作分解的其他地区文件的代码，以“、”分隔；可为空。', 'Codes of documents of other regions that answer it, separated by "、"; or NULL.'),
  ('catalogue', 1, 'name', 'text', 0, '表或视图的名称。', 'Its name in SQL.'),
  ('catalogue', 2, 'row_is_zh', 'text', 0, '每行的内容，中文。', 'What one row is, in Chinese.'),
  ('catalogue', 3, 'row_is_en', 'text', 0, '每行的内容，英文。', 'What one row is, in English.'),
  ('catalogue_column', 1, 'table_name', 'text', 0, '表或视图的名称。', 'Name of the table or view.'),
  ('catalogue_column', 2, 'position', 'integer', 0, '在表或视图中的次序，从 1 起。', 'Position in the table or view, from 1.'),
  ('catalogue_column', 3, 'column_name', 'text', 0, '列名。', 'Name of the column.'),
  ('catalogue_column', 4, 'type', 'text', 0, '类型：text 文本、integer 整数、real 实数。', '"text", "integer" or "real".'),
  ('catalogue_column', 5, 'may_be_null', 'integer', 0, '1 表示可为空，否则为 0。', '1 when it may be null, else 0.'),
  ('catalogue_column', 6, 'meaning_zh', 'text', 0, '含义，中文。', 'What it holds, in Chinese.'),
  ('catalogue_column', 7, 'meaning_en', 'text', 0, '含义，英文。', 'What it holds, in English.'),
  ('clause', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('clause', 2, 'document', 'integer', 0, '文件行号。', 'Id of the document.'),
  ('clause', 3, 'code', 'text', 0, '代码：文件代码、斜线、条款位置，如 hunan-2017/2.1.1。', 'The document''s code, a slash and the clause''s place in it: "hunan-2017/2.1.1".'),
  ('clause', 4, 'parent', 'integer', 1, '上级条款的行号，可为空。', 'Id of the clause that contains it, or NULL.'),
  ('clause', 5, 'number', 'text', 1, '条款编号，按文件原文，如“（一）”；可为空。', 'As the document writes it: "（一）"; or NULL.'),
  ('clause', 6, 'heading', 'text', 0, '条款标题，按文件原文。', 'As the document writes it.'),
  ('clause', 7, 'within_task', 'integer', 1, '所属任务的条款行号（自身即任务的为自身），可为空。', 'Id of the clause of the task that it is or belongs to, or NULL.'),
  ('clause', 8, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('clause_text', 1, 'clause', 'integer', 0, '条款行号。', 'Id of the clause.'),
  ('clause_text', 2, 'text', 'text', 0, '条款全文。', 'The text.'),
  ('clock', 1, 'as_of', 'text', 0, '评价日期：判断是否到期、是否达到所依据的日期，YYYY-MM-DD。', 'The day on which targets are judged to be due and met, YYYY-MM-DD.'),
  ('clock', 2, 'known_on', 'text', 0, '数据取得截止日期，YYYY-MM-DD。', 'The day whose knowledge counts, YYYY-MM-DD.'),
  ('document', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('document', 2, 'code', 'text', 0, '代码，不含斜线，如 hunan-2017。', 'Readable code without a slash: "hunan-2017".'),
  ('document', 3, 'title', 'text', 0, '标题，按文件原文。', 'As the document writes it.'),
  ('document', 4, 'title_en', 'text', 1, '英文标题，可为空。', 'English title, or NULL.'),
  ('document', 5, 'number', 'text', 1, '发文字号，如冀政字〔2020〕52号；可为空。', 'Number of the document (发文字号): "冀政字〔2020〕52号"; or NULL.'),
  ('document', 6, 'status', 'text', 0, '效力状态：in_force 现行、draft 征求意见稿、news_report 新闻报道、expired 规划期满或已失效、repealed 已废止、superseded 已被替代、unknown 不详；不填为 unknown。', '"in_force", "draft", "news_report", "expired", "repealed", "superseded" or "unknown"; NULL is "unknown".'),
  ('document', 7, 'region', 'integer', 1, '施行地区的行政区行号，可为空。', 'Id of the region where it is in force, or NULL.'),
  ('document', 8, 'dated', 'text', 1, '成文日期，YYYY-MM-DD；可为空。', 'Day on which it was made, YYYY-MM-DD, or NULL.'),
  ('document', 9, 'published', 'text', 1, '发布日期，YYYY-MM-DD；可为空。', 'Day on which it came out, YYYY-MM-DD, or NULL.'),
  ('document', 10, 'plan_from', 'integer', 1, '规划期首个时期的行号，可为空。', 'Id of the first period of the plan, or NULL.'),
  ('document', 11, 'plan_to', 'integer', 1, '规划期最后时期的行号，可为空。', 'Id of the last period of the plan, or NULL.'),
  ('document', 12, 'source', 'text', 1, '文本出处，可为空。', 'Where the text was found, or NULL.'),
  ('document', 13, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('document_issuer', 1, 'document', 'integer', 0, '文件行号。', 'Id of the document.'),
  ('document_issuer', 2, 'ord', 'integer', 0, '署名次序，从 1 起。', 'Position in the order of signatures, from 1.'),
  ('document_issuer', 3, 'agency', 'integer', 0, '单位行号。', 'Id of the agency.'),
  ('document_lineage', 1, 'document_code', 'text', 0, '文件代码。', 'Code of the document.'),
  ('document_lineage', 2, 'document', 'text', 0, '文件标题。', 'Title of the document.'),
  ('document_lineage', 3, 'depth', 'integer', 0, '关联层级：1 为文件写明，大于 1 为经由其他文件。', '1 when the document itself states the relation, more when it goes through others.'),
  ('document_lineage', 4, 'relation', 'text', 0, '关联途径中最后一份文件与相关文件的关系：implements 贯彻落实、cites 引用、amends 修订、repeals 废止、supersedes 替代、reports_on 报道。', 'Relation of the last document on the way to the related one: "implements", "cites", "amends", "repeals", "supersedes" or "reports_on".'),
  ('document_lineage', 5, 'via_code', 'text', 1, '关联途径中最后一份文件的代码；层级为 1 的为空。', 'Code of the last document on the way; NULL at depth 1.'),
  ('document_lineage', 6, 'related_code', 'text', 0, '相关文件的代码。', 'Code of the related document.'),
  ('document_lineage', 7, 'related', 'text', 0, '相关文件的标题。', 'Title of the related document.'),
  ('document_lineage', 8, 'related_number', 'text', 1, '相关文件的发文字号，可为空。', 'Number of the related document (发文字号), or NULL.'),
  ('document_lineage', 9, 'related_status', 'text', 0, '相关文件的效力状态。', 'Status of the related document.'),
  ('document_lineage', 10, 'related_loaded', 'integer', 0, '1 表示相关文件的条款已收录，0 表示仅收录标题。', '1 when the clauses of the related document are in the database, else 0.'),
  ('document_relation', 1, 'document', 'integer', 0, '文件行号。', 'Id of the document.'),
  ('document_relation', 2, 'relation', 'text', 0, '关系：implements 贯彻落实、cites 引用、amends 修订、repeals 废止、supersedes 替代、reports_on 报道。', '"implements", "cites", "amends", "repeals", "supersedes" or "reports_on".'),
  ('document_relation', 3, 'related', 'integer', 0, '另一文件的行号。', 'Id of the other document.'),
  ('document_relation', 4, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('figure', 1, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('figure', 2, 'area_code', 'text', 0, '地区（行政区、园区或组）的代码。', 'Code of the region, park or group.'),
  ('figure', 3, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('figure', 4, 'value', 'real', 0, '数值，按指标的计量单位计。', 'The figure, in the indicator''s unit.'),
  ('figure', 5, 'unit', 'text', 0, '指标的计量单位代码。', 'Code of the indicator''s unit.'),
  ('figure', 6, 'how', 'text', 0, '取得方式：reported 公布、derived 计算得出、accumulated 由各期汇总、aggregated 由成员汇总。', '"reported", "derived", "accumulated" (from shorter periods) or "aggregated" (from members).'),
  ('figure', 7, 'vintage', 'text', 1, '取得日期，YYYY-MM-DD；在公元 0 至 9999 年以外的为空。', 'The day from which it was known, YYYY-MM-DD; NULL outside the years 0 to 9999.'),
  ('figure_conflict', 1, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('figure_conflict', 2, 'indicator', 'text', 0, '指标名称。', 'Name of the indicator.'),
  ('figure_conflict', 3, 'indicator_en', 'text', 0, '指标英文名；没有的为中文名。', 'Its English name, or its name where it has none.'),
  ('figure_conflict', 4, 'area_code', 'text', 0, '地区（行政区、园区或组）的代码。', 'Code of the region, park or group.'),
  ('figure_conflict', 5, 'area', 'text', 0, '地区（行政区、园区或组）名称。', 'Name of the region, park or group.'),
  ('figure_conflict', 6, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('figure_conflict', 7, 'source_code', 'text', 0, '来源代码。', 'Code of the source.'),
  ('figure_conflict', 8, 'source', 'text', 0, '来源名称。', 'Its name.'),
  ('figure_conflict', 9, 'value', 'real', 1, '该来源的数值，按 unit 计；该来源说明缺失的为空。', 'What the source says, in unit; no value where it says that the figure is missing.'),
  ('figure_conflict', 10, 'unit', 'text', 0, '指标的计量单位代码。', 'Code of the indicator''s unit.'),
  ('figure_conflict', 11, 'status', 'text', 0, 'SDMX 观测状态：A 正常、E 估计数、P 初步数等；写入时不填为 A，无数值的为 O。', 'SDMX OBS_STATUS: "A", "E", "P", …; when written, NULL is "A", or "O" without a value.'),
  ('figure_conflict', 12, 'vintage', 'text', 1, '取得日期，YYYY-MM-DD；在公元 0 至 9999 年以外的为空。', 'The day from which it was known, YYYY-MM-DD; NULL outside the years 0 to 9999.'),
  ('figure_conflict', 13, 'counts', 'integer', 0, '目标据以评价的数值为 1，其余为 0。', '1 for the value by which targets are judged, else 0.'),
  ('figure_doubt', 1, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('figure_doubt', 2, 'indicator', 'text', 0, '指标名称。', 'Name of the indicator.'),
  ('figure_doubt', 3, 'indicator_en', 'text', 0, '指标英文名；没有的为中文名。', 'Its English name, or its name where it has none.'),
  ('figure_doubt', 4, 'area_code', 'text', 0, '地区（行政区、园区或组）的代码。', 'Code of the region, park or group.'),
  ('figure_doubt', 5, 'area', 'text', 0, '地区（行政区、园区或组）名称。', 'Name of the region, park or group.'),
  ('figure_doubt', 6, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('figure_doubt', 7, 'kind', 'text', 0, '存疑类别：factor 与上年同期相差约 10^4 或 10^8 倍、jump 为上年同期的五倍以上或五分之一以下、repeated 与上年同期完全相同（四位以上有效数字）、above_100 占比超过 100%、over_whole 大于所属行政区或园区。', '"factor" (near 10^4 or 10^8 times the year before, or the reverse), "jump" (five times or more, a fifth or less), "repeated" (the same as the year before in four digits or more), "above_100" (a percentage above 100), "over_whole" (more than a region or park of which it is a part).'),
  ('figure_doubt', 8, 'value', 'real', 0, '数值，按 unit 计。', 'The figure, in unit.'),
  ('figure_doubt', 9, 'unit', 'text', 0, '指标的计量单位代码。', 'Code of the indicator''s unit.'),
  ('figure_doubt', 10, 'source_code', 'text', 0, '来源代码。', 'Code of the source.'),
  ('figure_doubt', 11, 'source', 'text', 0, '来源名称。', 'Its name.'),
  ('figure_doubt', 12, 'compared_with', 'real', 0, '与其对照的数值，计量单位相同；above_100 的为 100%。', 'The figure that makes it doubtful, in the same unit; of "above_100" 100 %.'),
  ('figure_doubt', 13, 'compared_area_code', 'text', 0, '对照数据的地区代码。', 'Code of the area of that figure.'),
  ('figure_doubt', 14, 'compared_area', 'text', 0, '对照数据的地区名称。', 'Its name.'),
  ('figure_doubt', 15, 'compared_period', 'text', 0, '对照数据的时段。', 'The period of that figure.'),
  ('figure_doubt', 16, 'note', 'text', 0, '存疑原因（中文）。', 'Why, in Chinese.'),
  ('figure_doubt', 17, 'note_en', 'text', 0, '存疑原因（英文）。', 'Why, in English.'),
  ('figure_refresh', 1, 'indicator', 'integer', 1, '空为由已变动数据计算的结果，0 为全部计算结果。', 'NULL: what depends on figures that have changed; 0: everything.'),
  ('followup', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('followup', 2, 'code', 'text', 0, '督办的代码，如 2026-0001。', 'Readable code: "2026-0001".'),
  ('followup', 3, 'target', 'integer', 1, '所督办目标的行号；督办任务的为空。', 'Id of the target that it is about; NULL with a task.'),
  ('followup', 4, 'task', 'integer', 1, '所督办任务的条款行号；督办目标的为空。', 'Id of the clause of the task that it is about; NULL with a target.'),
  ('followup', 5, 'area', 'integer', 1, '所涉园区或行政区的行号；空为该目标的全部适用地区。', 'Id of the park or region concerned; NULL: all that the target binds.'),
  ('followup', 6, 'due_period', 'integer', 1, '所涉完成期限的行号；空为全部完成期限；督办任务的为空。', 'Id of the due period of the target that it is about; NULL: all. NULL with a task.'),
  ('followup', 7, 'agency', 'integer', 0, '首次交办的单位行号。', 'Id of the agency that was asked first.'),
  ('followup', 8, 'raised', 'text', 0, '提出日期，YYYY-MM-DD。', 'Day on which it was raised, YYYY-MM-DD.'),
  ('followup', 9, 'due', 'text', 0, '首次要求的回复期限，YYYY-MM-DD。', 'First day by which an answer was asked for, YYYY-MM-DD.'),
  ('followup', 10, 'subject', 'text', 0, '事由。', 'What it is about, in a few words.'),
  ('followup', 11, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('followup_accept', 1, 'target', 'text', 0, '目标代码。', 'Code of the target.'),
  ('followup_accept', 2, 'area', 'text', 0, '地区代码。', 'Code of the area.'),
  ('followup_accept', 3, 'due_period', 'text', 1, '完成期限的代码；目标未定期限的为空。', 'Code of the due period; NULL for an undated target.'),
  ('followup_accept', 4, 'code', 'text', 1, '督办的代码；不填则按年份编号，如 2026-0001。', 'Code of the follow-up, or NULL: the next of its year, "2026-0001".'),
  ('followup_accept', 5, 'agency', 'text', 1, '承办单位的代码；不填则照建议。', 'Code of the agency that is asked, or NULL: as proposed.'),
  ('followup_accept', 6, 'raised', 'text', 1, '提出日期，YYYY-MM-DD；不填则照建议。', 'Day on which it is raised, YYYY-MM-DD, or NULL: as proposed.'),
  ('followup_accept', 7, 'due', 'text', 1, '回复期限，YYYY-MM-DD；不填则照建议。', 'Day by which an answer is asked for, YYYY-MM-DD, or NULL: as proposed.'),
  ('followup_accept', 8, 'subject', 'text', 1, '事由；不填则照建议。', 'What it is about, in a few words, or NULL: as proposed.'),
  ('followup_accept', 9, 'note', 'text', 1, '备注；不填则为说明理由的一句话。', 'Free text, or NULL: the sentence that gives the reason.'),
  ('followup_entry', 1, 'code', 'text', 0, '督办的代码，如 2026-0001。', 'Readable code: "2026-0001".'),
  ('followup_entry', 2, 'target', 'text', 1, '所督办目标的代码；督办任务的为空。', 'Code of the target that it is about; NULL with a task.'),
  ('followup_entry', 3, 'task', 'text', 1, '所督办任务的条款代码；督办目标的为空。', 'Code of the clause of the task that it is about; NULL with a target.'),
  ('followup_entry', 4, 'area', 'text', 1, '所涉园区或行政区的代码；空为该目标的全部适用地区。', 'Code of the park or region concerned; NULL: all that the target binds.'),
  ('followup_entry', 5, 'due_period', 'text', 1, '所涉完成期限的代码；空为全部完成期限；督办任务的为空。', 'Code of the due period of the target that it is about; NULL: all. NULL with a task.'),
  ('followup_entry', 6, 'agency', 'text', 0, '首次交办的单位代码。', 'Code of the agency that was asked first.'),
  ('followup_entry', 7, 'raised', 'text', 0, '提出日期，YYYY-MM-DD。', 'Day on which it was raised, YYYY-MM-DD.'),
  ('followup_entry', 8, 'due', 'text', 0, '首次要求的回复期限，YYYY-MM-DD。', 'First day by which an answer was asked for, YYYY-MM-DD.'),
  ('followup_entry', 9, 'subject', 'text', 0, '事由。', 'What it is about, in a few words.'),
  ('followup_entry', 10, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('followup_event', 1, 'followup', 'integer', 0, '督办的行号。', 'Id of the follow-up.'),
  ('followup_event', 2, 'ord', 'integer', 0, '记录序号，从 1 起，后一条大于以前各条。', 'Position in the order of its events, from 1; a new event has a higher number than all before.'),
  ('followup_event', 3, 'day', 'text', 0, '日期，YYYY-MM-DD；不早于前一条记录。', 'Day of the event, YYYY-MM-DD; not before that of the event before.'),
  ('followup_event', 4, 'kind', 'text', 0, '记录类别：assigned 交办、answered 回复、extended 延期、closed 办结、reopened 恢复办理。', '"assigned", "answered", "extended", "closed" or "reopened".'),
  ('followup_event', 5, 'agency', 'integer', 1, '单位的行号：交办时为承办单位；回复时为回复单位，空即承办单位；其他为空。', 'Id of the agency: with "assigned" the one that is asked now; with "answered" the one that answered, or NULL for the one asked; else NULL.'),
  ('followup_event', 6, 'due', 'text', 1, '新的回复期限，YYYY-MM-DD；延期、恢复办理时必填，交办时可填，其他为空。', 'New day by which an answer is asked for, YYYY-MM-DD, with "extended" and "reopened"; the day or NULL with "assigned"; else NULL.'),
  ('followup_event', 7, 'outcome', 'text', 1, '办结结果：resolved 已解决、unresolved 未解决、withdrawn 撤销；其他为空。', '"resolved", "unresolved" or "withdrawn" with "closed"; else NULL.'),
  ('followup_event', 8, 'text', 'text', 1, '回复或说明的内容，可为空。', 'Text of the answer or event, or NULL.'),
  ('followup_event_entry', 1, 'followup', 'text', 0, '督办的代码。', 'Code of the follow-up.'),
  ('followup_event_entry', 2, 'ord', 'integer', 0, '记录序号，从 1 起，后一条大于以前各条。', 'Position in the order of its events, from 1; a new event has a higher number than all before.'),
  ('followup_event_entry', 3, 'day', 'text', 0, '日期，YYYY-MM-DD；不早于前一条记录。', 'Day of the event, YYYY-MM-DD; not before that of the event before.'),
  ('followup_event_entry', 4, 'kind', 'text', 0, '记录类别：assigned 交办、answered 回复、extended 延期、closed 办结、reopened 恢复办理。', '"assigned", "answered", "extended", "closed" or "reopened".'),
  ('followup_event_entry', 5, 'agency', 'text', 1, '单位的代码：交办时为承办单位；回复时为回复单位，空即承办单位；其他为空。', 'Code of the agency: with "assigned" the one that is asked now; with "answered" the one that answered, or NULL for the one asked; else NULL.'),
  ('followup_event_entry', 6, 'due', 'text', 1, '新的回复期限，YYYY-MM-DD；延期、恢复办理时必填，交办时可填，其他为空。', 'New day by which an answer is asked for, YYYY-MM-DD, with "extended" and "reopened"; the day or NULL with "assigned"; else NULL.'),
  ('followup_event_entry', 7, 'outcome', 'text', 1, '办结结果：resolved 已解决、unresolved 未解决、withdrawn 撤销；其他为空。', '"resolved", "unresolved" or "withdrawn" with "closed"; else NULL.'),
  ('followup_event_entry', 8, 'text', 'text', 1, '回复或说明的内容，可为空。', 'Text of the answer or event, or NULL.'),
  ('followup_open', 1, 'agency_code', 'text', 0, '现承办单位的代码。', 'Code of the agency that is asked now.'),
  ('followup_open', 2, 'agency', 'text', 0, '单位名称。', 'Name of the agency.'),
  ('followup_open', 3, 'due', 'text', 0, '现回复期限，YYYY-MM-DD。', 'Day by which an answer is asked for now, YYYY-MM-DD.'),
  ('followup_open', 4, 'days_left', 'integer', 0, '距回复期限的天数，已过期的为负数。', 'Days until due; below 0 when it has passed.'),
  ('followup_open', 5, 'status', 'text', 0, '状态：open 待回复、overdue 逾期未回复、answered 已回复待办结。', '"open", "overdue" or "answered".'),
  ('followup_open', 6, 'followup_code', 'text', 0, '督办的代码。', 'Code of the follow-up.'),
  ('followup_open', 7, 'subject', 'text', 0, '事由。', 'What it is about.'),
  ('followup_open', 8, 'target_code', 'text', 1, '目标代码；督办任务的为空。', 'Code of the target; NULL with a task.'),
  ('followup_open', 9, 'document_code', 'text', 0, '目标或任务所在文件的代码。', 'Code of the document of the target or task.'),
  ('followup_open', 10, 'clause', 'text', 0, '目标或任务所在条款在文件中的位置。', 'Place of the target''s or task''s clause in the document.'),
  ('followup_open', 11, 'heading', 'text', 0, '目标或任务所在条款的标题。', 'Heading of the target''s or task''s clause.'),
  ('followup_open', 12, 'area_code', 'text', 1, '所涉园区或行政区的代码；空为该目标的全部适用地区。', 'Code of the park or region concerned, or NULL: all that the target binds.'),
  ('followup_open', 13, 'area', 'text', 1, '所涉园区或行政区的名称；空为该目标的全部适用地区。', 'Name of the park or region concerned, or NULL.'),
  ('followup_open', 14, 'due_period', 'text', 1, '所涉完成期限的代码；空为全部完成期限；督办任务的为空。', 'Code of the target''s due period, or NULL: all, or a task.'),
  ('followup_open', 15, 'raised', 'text', 0, '提出日期，YYYY-MM-DD。', 'Day on which it was raised, YYYY-MM-DD.'),
  ('followup_open', 16, 'answered', 'text', 1, '最近一次回复的日期，可为空。', 'Day of the last answer, or NULL.'),
  ('followup_open', 17, 'last_text', 'text', 1, '最近一条办理记录的内容，可为空。', 'Text of the last event, or NULL.'),
  ('followup_overview', 1, 'followup_code', 'text', 0, '督办的代码。', 'Code of the follow-up.'),
  ('followup_overview', 2, 'status', 'text', 0, '状态：open 待回复、overdue 逾期未回复、answered 已回复待办结、closed 已办结。', '"open": waits for an answer; "overdue": waits for an answer, and its day has passed; "answered": waits to be closed; "closed".'),
  ('followup_overview', 3, 'agency_code', 'text', 0, '现承办单位的代码。', 'Code of the agency that is asked now.'),
  ('followup_overview', 4, 'agency', 'text', 0, '单位名称。', 'Name of the agency.'),
  ('followup_overview', 5, 'due', 'text', 0, '现回复期限，YYYY-MM-DD。', 'Day by which an answer is asked for now, YYYY-MM-DD.'),
  ('followup_overview', 6, 'days_left', 'integer', 1, '距回复期限的天数，已过期的为负数；已办结的为空。', 'Days until due, below 0 when it has passed; no value when closed.'),
  ('followup_overview', 7, 'target_code', 'text', 1, '目标代码；督办任务的为空。', 'Code of the target; NULL with a task.'),
  ('followup_overview', 8, 'document_code', 'text', 0, '目标或任务所在文件的代码。', 'Code of the document of the target or task.'),
  ('followup_overview', 9, 'clause', 'text', 0, '目标或任务所在条款在文件中的位置。', 'Place of the target''s or task''s clause in the document.'),
  ('followup_overview', 10, 'heading', 'text', 0, '目标或任务所在条款的标题。', 'Heading of the target''s or task''s clause.'),
  ('followup_overview', 11, 'area_code', 'text', 1, '所涉园区或行政区的代码；空为该目标的全部适用地区。', 'Code of the park or region concerned, or NULL: all that the target binds.'),
  ('followup_overview', 12, 'area', 'text', 1, '所涉园区或行政区的名称；空为该目标的全部适用地区。', 'Name of the park or region concerned, or NULL.'),
  ('followup_overview', 13, 'due_period', 'text', 1, '所涉完成期限的代码；空为全部完成期限；督办任务的为空。', 'Code of the target''s due period, or NULL: all, or a task.'),
  ('followup_overview', 14, 'subject', 'text', 0, '事由。', 'What it is about.'),
  ('followup_overview', 15, 'raised', 'text', 0, '提出日期，YYYY-MM-DD。', 'Day on which it was raised, YYYY-MM-DD.'),
  ('followup_overview', 16, 'first_due', 'text', 0, '首次要求的回复期限，YYYY-MM-DD。', 'First day by which an answer was asked for, YYYY-MM-DD.'),
  ('followup_overview', 17, 'extensions', 'integer', 0, '延期次数。', 'How often it was extended.'),
  ('followup_overview', 18, 'answered', 'text', 1, '最近一次回复的日期，可为空。', 'Day of the last answer, or NULL.'),
  ('followup_overview', 19, 'closed', 'text', 1, '办结日期；未办结的为空。', 'Day on which it was closed; NULL while it is not closed.'),
  ('followup_overview', 20, 'outcome', 'text', 1, '办结结果：resolved 已解决、unresolved 未解决、withdrawn 撤销；未办结的为空。', 'Outcome: "resolved", "unresolved" or "withdrawn"; NULL while it is not closed.'),
  ('followup_overview', 21, 'last_day', 'text', 1, '最近一条办理记录的日期，可为空。', 'Day of the last event, or NULL.'),
  ('followup_overview', 22, 'last_kind', 'text', 1, '最近一条办理记录的类别，可为空。', 'Kind of the last event, or NULL.'),
  ('followup_overview', 23, 'last_text', 'text', 1, '最近一条办理记录的内容，可为空。', 'Text of the last event, or NULL.'),
  ('followup_overview', 24, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('followup_proposed', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('followup_proposed', 2, 'document_code', 'text', 0, '目标所在文件的代码。', 'Code of the target''s document.'),
  ('followup_proposed', 3, 'area_code', 'text', 0, '所涉地区的代码。', 'Code of the area that is behind.'),
  ('followup_proposed', 4, 'area', 'text', 0, '所涉地区的名称。', 'Name of the area that is behind.'),
  ('followup_proposed', 5, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('followup_proposed', 6, 'due_period', 'text', 1, '完成期限的代码；目标未定期限的为空。', 'Code of the due period, or NULL: undated.'),
  ('followup_proposed', 7, 'status', 'text', 0, '状态：behind 进度滞后、missed 未达到、overdue 到期无数据。', 'Status of the target: "behind", "missed" or "overdue".'),
  ('followup_proposed', 8, 'agency_code', 'text', 1, '建议承办单位的代码；无可建议的为空。', 'Code of the agency to be asked; NULL if there is none to propose.'),
  ('followup_proposed', 9, 'agency', 'text', 1, '建议承办单位的名称；无可建议的为空。', 'Name of the agency to be asked, or NULL.'),
  ('followup_proposed', 10, 'role', 'text', 1, '建议由其承办的理由：lead 牵头、responsible 责任，无牵头和责任单位的为 manages 园区管理机构；无单位的为空。', 'Why the agency is to be asked: "lead", "responsible", or "manages" the park if no agency leads or is responsible; NULL without an agency.'),
  ('followup_proposed', 11, 'raised', 'text', 0, '提出日期，即评价日期，YYYY-MM-DD。', 'The clock''s day, YYYY-MM-DD.'),
  ('followup_proposed', 12, 'due', 'text', 0, '建议的回复期限：30 天后。', 'Day by which an answer would be asked for: 30 days later.'),
  ('followup_proposed', 13, 'subject', 'text', 0, '事由。', 'What it is about, in a few words.'),
  ('followup_proposed', 14, 'explain', 'text', 0, '理由，一句中文说明，同 target_progress。', 'Reason in Chinese: the sentence of target_progress.'),
  ('followup_proposed', 15, 'explain_en', 'text', 0, '同一句说明的英文。', 'The same sentence in English.'),
  ('followup_proposed', 16, 'closed_before', 'integer', 0, '此前就同一事项提出并已办结的督办数。', 'Number of follow-ups on it that were raised and closed before.'),
  ('indicator', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('indicator', 2, 'code', 'text', 0, '代码，如 rd_intensity。', 'Readable code: "rd_intensity".'),
  ('indicator', 3, 'name', 'text', 0, '名称，如研发投入强度。', 'Name: "研发投入强度".'),
  ('indicator', 4, 'name_en', 'text', 1, '英文名称，可为空。', 'English name, or NULL.'),
  ('indicator', 5, 'unit', 'integer', 0, '数值所用计量单位的行号。', 'Id of the unit in which its figures are stored.'),
  ('indicator', 6, 'topic', 'text', 1, '主题，可为空。', 'Topic, or NULL.'),
  ('indicator', 7, 'direction', 'text', 0, '方向：increase 越高越好、decrease 越低越好、maintain 保持在区间；不填为 increase。', '"increase", "decrease" or "maintain"; NULL is "increase".'),
  ('indicator', 8, 'aggregation_area', 'text', 0, '各成员如何汇总：sum 相加、mean 平均、max 取最大值、none 不可汇总；不填为 none。', '"sum", "mean", "max" or "none", over members; NULL is "none".'),
  ('indicator', 9, 'aggregation_time', 'text', 0, '各期如何汇总：sum 相加、mean 平均、last 取期末数、max 取最大值、none 不可汇总；不填为 none。', '"sum", "mean", "last", "max" or "none", over periods; NULL is "none".'),
  ('indicator', 10, 'definition', 'text', 1, '统计口径：计入什么、不计入什么；可为空。', 'What counts and what does not, or NULL.'),
  ('indicator', 11, 'source', 'text', 1, '发布单位，可为空。', 'Who publishes it, or NULL.'),
  ('indicator', 12, 'derivation', 'text', 1, '计算方法：ratio 比值、growth 增速、difference 两指标之差、count_over 达到门槛的成员数、rank 排名、park_level 园区级别；只采用公布数的为空。', '"ratio", "growth", "difference", "count_over", "rank", "park_level"; NULL when it is only reported.'),
  ('indicator', 13, 'derived_from', 'integer', 1, '据以计算的指标行号，可为空。', 'Id of the indicator that it is derived from, or NULL.'),
  ('indicator', 14, 'derived_with', 'integer', 1, '比值的分母或差的减数的指标行号，可为空。', 'Id of a ratio''s denominator or of a difference''s subtrahend, or NULL.'),
  ('indicator', 15, 'denominator_at', 'text', 1, '比值的分母取自何地：same 同一地区、county 所在县、city 所在市、province 所在省、nation 全国；其他为空。', 'Ratio: "same", "county", "city", "province" or "nation"; else NULL.'),
  ('indicator', 16, 'levels_comparable', 'integer', 1, '增速：1 表示两年的水平值可比，0 表示不可比；其他为空。', 'Growth: 1 when levels of two years are comparable, else 0; no value otherwise.'),
  ('indicator', 17, 'threshold', 'real', 1, '达到门槛的成员数：门槛值；其他为空。', 'Count over a threshold: the threshold; no value otherwise.'),
  ('indicator', 18, 'threshold_unit', 'integer', 1, '门槛值的计量单位行号，可为空。', 'Id of the threshold''s unit, or NULL.'),
  ('indicator', 19, 'threshold_comparator', 'text', 1, '门槛值的比较符：>=、>、<=、<；可为空。', '">=", ">", "<=" or "<", or NULL.'),
  ('indicator', 20, 'peers', 'text', 1, '排名范围：all 全部、same_level 同级、same_region 同省、group 指定的一组；其他为空。', 'Rank: "all", "same_level", "same_region" or "group"; else NULL.'),
  ('indicator', 21, 'peer_group', 'integer', 1, '排名所用组的行号，可为空。', 'Id of the group of peers, or NULL.'),
  ('indicator', 22, 'level', 'text', 1, '园区级别：national 国家级、provincial 省级、municipal 市级、county 县级；其他为空。', 'Park level: "national", "provincial", "municipal" or "county"; else NULL.'),
  ('indicator', 23, 'level_match', 'text', 1, '园区级别如何限定：exact 仅限该级、at_least 该级及以上；其他为空。', 'Park level: "exact" or "at_least"; else NULL.'),
  ('indicator', 24, 'park_type', 'text', 1, '园区级别：计入的园区类型；不限的为空。', 'Park level: type of the parks that count, or NULL for any.'),
  ('indicator', 25, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('indicator_alias', 1, 'indicator', 'integer', 0, '指标行号。', 'Id of the indicator.'),
  ('indicator_alias', 2, 'ord', 'integer', 0, '序号，从 1 起。', 'Position in the list, from 1.'),
  ('indicator_alias', 3, 'name', 'text', 0, '别名。', 'The other name.'),
  ('indicator_ranking', 1, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('indicator_ranking', 2, 'indicator', 'text', 0, '指标名称。', 'Name of the indicator.'),
  ('indicator_ranking', 3, 'indicator_en', 'text', 0, '指标英文名称；没有的用中文名称。', 'English name of the indicator, or else its name.'),
  ('indicator_ranking', 4, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('indicator_ranking', 5, 'peers', 'text', 0, '可比范围：all 全部园区、same_level 同级园区、same_region 同省园区，或组的代码。', '"all", "same_level", "same_region", or the code of a group.'),
  ('indicator_ranking', 6, 'among', 'text', 1, '具体范围：级别、省的代码或组的代码；全部园区的为空。', 'Which: the level, the code of the province or of the group; NULL for all parks.'),
  ('indicator_ranking', 7, 'park_code', 'text', 0, '园区代码。', 'Code of the park.'),
  ('indicator_ranking', 8, 'park', 'text', 0, '园区名称。', 'Name of the park.'),
  ('indicator_ranking', 9, 'value', 'real', 1, '园区的数值，先取公布数，其次取计算数；无数据的为空。', 'The park''s figure, as reported, else computed from others; no value without one.'),
  ('indicator_ranking', 10, 'unit', 'text', 0, '指标的计量单位代码。', 'Code of the indicator''s unit.'),
  ('indicator_ranking', 11, 'how', 'text', 1, '取得方式：reported 公布、derived 计算得出、accumulated 由各期汇总、aggregated 由成员汇总；无数据的为空。', '"reported", "derived", "accumulated" or "aggregated"; NULL without a figure.'),
  ('indicator_ranking', 12, 'rank', 'integer', 1, '名次，1 为最好，并列取较好的名次；不参加排名的为空，原因见 reason。', 'Rank of the park, 1 for the best; equal parks share the better rank; no value where reason says why.'),
  ('indicator_ranking', 13, 'of', 'integer', 0, '参加排名的园区数。', 'How many parks are compared.'),
  ('indicator_ranking', 14, 'missing', 'integer', 0, '可比园区中因缺数据或统计口径不同未参加排名的个数。', 'Number of peers without a rank, because their figure is missing or of another definition.'),
  ('indicator_ranking', 15, 'percentile', 'real', 1, '百分位：100×（数值较差的个数+其他并列个数的一半）÷（参加排名的个数－1）；只有一个园区的为空。', '100 * (worse + half of the other equals) / (of - 1); no value for one park alone.'),
  ('indicator_ranking', 16, 'median', 'real', 1, '中位数；无数据的为空。', 'The middle figure, or the mean of the two middle ones.'),
  ('indicator_ranking', 17, 'best', 'real', 1, '最好的数值；无数据的为空。', 'The best figure.'),
  ('indicator_ranking', 18, 'gap_to_best', 'real', 1, '与最好数值的差距，按 unit 计，最好的为 0；无名次的为空。', 'Gap to the best figure, in unit; 0 for the best.'),
  ('indicator_ranking', 19, 'gap_to_next', 'real', 1, '与前一名数值的差距；最好的和无名次的为空。', 'Gap to the next better figure; no value for the best.'),
  ('indicator_ranking', 20, 'previous_period', 'text', 1, '上年同期的时期代码；当时在同一可比范围内无名次的为空。', 'Code of the same period a year earlier, where the park had a rank among the same peers; else NULL.'),
  ('indicator_ranking', 21, 'previous_rank', 'integer', 1, '上年同期的名次，可为空。', 'Rank of the park in previous_period, or no value.'),
  ('indicator_ranking', 22, 'rank_change', 'integer', 1, '名次变化：上年同期名次减本期名次，大于 0 为上升；可为空。', 'previous_rank - rank, above 0 when it rose; or no value.'),
  ('indicator_ranking', 23, 'reason', 'text', 1, '不参加排名的原因：no_figure 无数据、definition 统计口径不同、direction 指标不区分优劣；其他为空。', 'Why it has no rank: "no_figure", "definition" (a figure of another one), "direction" (neither more nor less is better); else NULL.'),
  ('instrument', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('instrument', 2, 'code', 'text', 0, '代码：文件代码、斜线、扶持措施的代码。', 'The document''s code, a slash and the instrument''s own code.'),
  ('instrument', 3, 'clause', 'integer', 0, '所在条款的行号。', 'Id of the clause that states it.'),
  ('instrument', 4, 'kind', 'text', 0, '类别：grant 补助奖励、matching_grant 配套资金、fund 基金、risk_pool 风险补偿资金池、premises 用房、tax 税收优惠、other 其他。', '"grant", "matching_grant", "fund", "risk_pool", "premises", "tax" or "other".'),
  ('instrument', 5, 'name', 'text', 0, '简称。', 'A short name.'),
  ('instrument', 6, 'rate', 'real', 1, '比例，按 rate_unit 计；可为空。', 'Rate in rate_unit, or no value.'),
  ('instrument', 7, 'rate_unit', 'integer', 1, '比例的计量单位行号，可为空。', 'Id of the rate''s unit, or NULL.'),
  ('instrument', 8, 'rate_of', 'text', 1, '比例的基数，可为空。', 'The base of the rate, or NULL.'),
  ('instrument', 9, 'rate_bound', 'text', 1, '比例的限定：exact 确数、at_most 不超过、at_least 不低于；无比例的为空。', '"exact", "at_most" or "at_least"; NULL without a rate.'),
  ('instrument', 10, 'amount', 'real', 1, '数额，按 amount_unit 计；可为空。', 'Amount in amount_unit, or no value.'),
  ('instrument', 11, 'amount_unit', 'integer', 1, '数额的计量单位行号，可为空。', 'Id of the amount''s unit, or NULL.'),
  ('instrument', 12, 'amount_bound', 'text', 1, '数额的限定：exact 确数、at_most 不超过、at_least 不低于；无数额的为空。', '"exact", "at_most" or "at_least"; NULL without an amount.'),
  ('instrument', 13, 'per', 'text', 0, '发放方式：once 一次性、year 每年、total 合计、not_said 未写明；不填为 not_said。', '"once", "year", "total" or "not_said"; NULL is "not_said".'),
  ('instrument', 14, 'duration', 'real', 1, '期限长短，按 duration_unit 计；可为空。', 'How long it is paid, in duration_unit, or no value.'),
  ('instrument', 15, 'duration_unit', 'integer', 1, '期限的计量单位行号，可为空。', 'Id of the duration''s unit, or NULL.'),
  ('instrument', 16, 'beneficiary', 'text', 1, '受益对象，可为空。', 'Who gets it, or NULL.'),
  ('instrument', 17, 'payer', 'text', 1, '出资单位，可为空。', 'Who pays it, or NULL.'),
  ('instrument', 18, 'wording', 'text', 0, '文件原文表述。', 'As the document writes it, no more.'),
  ('instrument', 19, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('instrument_overview', 1, 'instrument_code', 'text', 0, '扶持措施的代码。', 'Code of the instrument.'),
  ('instrument_overview', 2, 'document_code', 'text', 0, '文件代码。', 'Code of the document.'),
  ('instrument_overview', 3, 'document', 'text', 0, '文件标题。', 'Title of the document.'),
  ('instrument_overview', 4, 'clause', 'text', 0, '条款在文件中的位置。', 'Place of the clause in the document.'),
  ('instrument_overview', 5, 'heading', 'text', 0, '条款标题。', 'Heading of the clause.'),
  ('instrument_overview', 6, 'kind', 'text', 0, '类别：grant 补助奖励、matching_grant 配套资金、fund 基金、risk_pool 风险补偿资金池、premises 用房、tax 税收优惠、other 其他。', '"grant", "matching_grant", "fund", "risk_pool", "premises", "tax" or "other".'),
  ('instrument_overview', 7, 'name', 'text', 0, '简称。', 'A short name.'),
  ('instrument_overview', 8, 'rate', 'real', 1, '比例，按 rate_unit 计；可为空。', 'The rate in rate_unit, or no value.'),
  ('instrument_overview', 9, 'rate_unit', 'text', 1, '比例的计量单位，可为空。', 'Unit of the rate, or NULL.'),
  ('instrument_overview', 10, 'rate_of', 'text', 1, '比例的基数，可为空。', 'The base of the rate, or NULL.'),
  ('instrument_overview', 11, 'rate_bound', 'text', 1, '比例的限定：exact 确数、at_most 不超过、at_least 不低于；无比例的为空。', '"exact", "at_most" or "at_least"; NULL without a rate.'),
  ('instrument_overview', 12, 'amount', 'real', 1, '数额，按 amount_unit 计；可为空。', 'The amount in amount_unit, or no value.'),
  ('instrument_overview', 13, 'amount_unit', 'text', 1, '数额的计量单位，可为空。', 'Unit of the amount, or NULL.'),
  ('instrument_overview', 14, 'amount_bound', 'text', 1, '数额的限定：exact 确数、at_most 不超过、at_least 不低于；无数额的为空。', '"exact", "at_most" or "at_least"; NULL without an amount.'),
  ('instrument_overview', 15, 'per', 'text', 0, '发放方式：once 一次性、year 每年、total 合计、not_said 未写明。', 'How often the amount is paid: "once", "year", "total" or "not_said".'),
  ('instrument_overview', 16, 'duration', 'real', 1, '期限长短，按 duration_unit 计；可为空。', 'How long it is paid, in duration_unit, or no value.'),
  ('instrument_overview', 17, 'duration_unit', 'text', 1, '期限的计量单位，可为空。', 'Unit of the duration, or NULL.'),
  ('instrument_overview', 18, 'beneficiary', 'text', 1, '受益对象，可为空。', 'Who gets it, or NULL.'),
  ('instrument_overview', 19, 'payer', 'text', 1, '出资单位，可为空。', 'Who pays it, or NULL.'),
  ('instrument_overview', 20, 'wording', 'text', 0, '文件原文表述。', 'As the document writes it.'),
  ('instrument_overview', 21, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('integrity_problem', 1, 'rule', 'text', 0, '应当符合的规则。', 'What should hold.'),
  ('integrity_problem', 2, 'what', 'text', 1, '不符合之处。', 'Where it does not.'),
  ('observation_entry', 1, 'indicator', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('observation_entry', 2, 'area', 'text', 0, '地区（行政区、园区或组）的代码。', 'Code of the region, park or group.'),
  ('observation_entry', 3, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('observation_entry', 4, 'value', 'real', 1, '数值，按 unit 计；状态为 H、L、M、O、Q（缺失）的为空。', 'The figure, in unit; finite; missing with a status "H", "L", "M", "O" or "Q".'),
  ('observation_entry', 5, 'unit', 'text', 0, '数值的计量单位代码；读取时为指标的单位，写入时为数据所用的单位（不填即指标的单位），同一量纲内自动换算。', 'Code of the unit of value. Read: the indicator''s. Written: the unit in which value is given, NULL for the indicator''s; value is converted within its dimension.'),
  ('observation_entry', 6, 'unit_published', 'text', 0, '公布时所用计量单位的代码；写入时不看，以 unit 为准。', 'Read: code of the unit as published. Written: ignored, because unit gives it.'),
  ('observation_entry', 7, 'bound', 'text', 1, '原文说法：over 超、under 不足、about 约；空为确数。', '"over", "under", "about", or NULL: exact.'),
  ('observation_entry', 8, 'status', 'text', 0, 'SDMX 观测状态：A 正常、E 估计数、P 初步数等；写入时不填为 A，无数值的为 O。', 'SDMX OBS_STATUS: "A", "E", "P", …; when written, NULL is "A", or "O" without a value.'),
  ('observation_entry', 9, 'source', 'text', 0, '来源代码；写入时不填即 unstated（未注明）。', 'Code of the source; when written, NULL is "unstated", which is also what is read.'),
  ('observation_entry', 10, 'vintage', 'text', 1, '取得日期，YYYY-MM-DD；写入时不填为时钟当日。', 'Day from which it was known, YYYY-MM-DD; when written, NULL is the clock''s day.'),
  ('observation_entry', 11, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('origin', 1, 'code', 'text', 0, '文件或目录的代码。', 'Code of the document or catalogue.'),
  ('origin', 2, 'kind', 'text', 0, '类别：document 文件、catalogue 目录。', '"document" or "catalogue".'),
  ('origin', 3, 'title', 'text', 1, '目录的标题，可为空。', 'A catalogue''s title, or NULL.'),
  ('origin', 4, 'note', 'text', 1, '目录的备注，可为空。', 'A catalogue''s note, or NULL.'),
  ('origin', 5, 'schema', 'text', 1, '文件中 $schema 的值，可为空。', 'The file''s $schema, or NULL.'),
  ('park_entry', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('park_entry', 2, 'code', 'text', 0, '代码，如 shijiazhuang-htz。', 'Readable code: "shijiazhuang-htz".'),
  ('park_entry', 3, 'name', 'text', 0, '名称，如石家庄高新区。', 'Name: "石家庄高新区".'),
  ('park_entry', 4, 'name_en', 'text', 1, '英文名称，可为空。', 'English name, or NULL.'),
  ('park_entry', 5, 'type', 'text', 0, '类型：high_tech_park 高新区、economic_park 经开区、new_area 新区、demonstration_zone 示范区、science_park 科技园、industrial_cluster 产业集群、other 其他；不填为 high_tech_park。', '"high_tech_park", "economic_park", "new_area", "demonstration_zone", "science_park", "industrial_cluster" or "other"; NULL is "high_tech_park".'),
  ('park_entry', 6, 'region', 'integer', 0, '所在最小一级行政区的行号。', 'Id of the smallest region that contains it.'),
  ('park_entry', 7, 'agency', 'integer', 1, '管理机构（管委会）的行号，可为空。', 'Id of the committee that manages it, or NULL.'),
  ('park_entry', 8, 'part_of', 'integer', 1, '所属园区（一区多园）的行号，可为空。', 'Id of the park that it is part of, or NULL.'),
  ('park_entry', 9, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('park_level', 1, 'park', 'integer', 0, '园区行号。', 'Id of the park.'),
  ('park_level', 2, 'first_day', 'text', 0, '起始日期，YYYY-MM-DD；不填即不详，存为 0001-01-01。', 'First day, YYYY-MM-DD; NULL, stored as "0001-01-01", is an unknown day.'),
  ('park_level', 3, 'last_day', 'text', 0, '终止日期，YYYY-MM-DD；不填即未定，存为 9999-12-31。', 'Last day, YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice.'),
  ('park_level', 4, 'level', 'text', 0, '级别：national 国家级、provincial 省级、municipal 市级、county 县级。', '"national", "provincial", "municipal" or "county".'),
  ('park_level', 5, 'evidence', 'text', 0, '依据：document 文件写明、inferred 由原文推断、general_knowledge 一般常识；不填为 document。', '"document", "inferred" or "general_knowledge"; NULL is "document".'),
  ('park_level', 6, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('park_profile', 1, 'park_code', 'text', 0, '园区代码。', 'Code of the park.'),
  ('park_profile', 2, 'park', 'text', 0, '园区名称。', 'Name of the park.'),
  ('park_profile', 3, 'type', 'text', 0, '类型：high_tech_park 高新区、economic_park 经开区、new_area 新区、demonstration_zone 示范区、science_park 科技园、industrial_cluster 产业集群、other 其他。', '"high_tech_park", "economic_park", "new_area", "demonstration_zone", "science_park", "industrial_cluster" or "other".'),
  ('park_profile', 4, 'level', 'text', 1, '当日级别；不详的为空。', 'Level on the clock''s day, or NULL when it is unknown.'),
  ('park_profile', 5, 'level_evidence', 'text', 1, '级别的依据：document 文件写明、inferred 由原文推断、general_knowledge 一般常识；无级别的为空。', 'Evidence for the level: "document", "inferred" or "general_knowledge"; NULL without a level.'),
  ('park_profile', 6, 'region', 'text', 0, '所在最小一级行政区的名称。', 'Name of the smallest region that contains it.'),
  ('park_profile', 7, 'province', 'text', 1, '所在省的名称，可为空。', 'Name of its province, or NULL.'),
  ('park_profile', 8, 'agency', 'text', 1, '管理机构（管委会）的名称，可为空。', 'Name of the committee that manages it, or NULL.'),
  ('park_profile', 9, 'part_of', 'text', 1, '所属园区的名称，可为空。', 'Name of the park that it is part of, or NULL.'),
  ('park_profile', 10, 'targets', 'integer', 0, '该园区单独承担的目标数，含要求每个成员达到的目标。', 'Number of targets that bind it by itself, also as a member with "each".'),
  ('park_profile', 11, 'shared_targets', 'integer', 0, '该园区与其他地区共同承担的目标数。', 'Number of targets that bind it together with others.'),
  ('park_profile', 12, 'met', 'integer', 0, '该园区单独承担的目标中达到（met）的个数，按完成期限各计一次。', 'Number of targets met, of those that bind it by itself; each due period counts.'),
  ('park_profile', 13, 'missed', 'integer', 0, '未达到（missed）的个数，计法同 met。', 'Number of targets missed, counted in the same way.'),
  ('park_profile', 14, 'reached', 'integer', 0, '提前达到（reached）的个数，计法同 met。', 'Number of targets reached, counted in the same way.'),
  ('park_profile', 15, 'on_track', 'integer', 0, '进度正常（on_track）的个数，计法同 met。', 'Number of targets on track, counted in the same way.'),
  ('park_profile', 16, 'behind', 'integer', 0, '进度滞后（behind）的个数，计法同 met。', 'Number of targets behind, counted in the same way.'),
  ('park_profile', 17, 'open', 'integer', 0, '未到期（open）的个数，计法同 met。', 'Number of open targets, counted in the same way.'),
  ('park_profile', 18, 'overdue', 'integer', 0, '到期无数据（overdue）的个数，计法同 met。', 'Number of targets overdue, counted in the same way.'),
  ('park_profile', 19, 'unevaluable', 'integer', 0, '无法评价（unevaluable）的个数，计法同 met。', 'Number of unevaluable targets, counted in the same way.'),
  ('park_profile', 20, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('park_ranking', 1, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('park_ranking', 2, 'indicator', 'text', 0, '指标名称。', 'Name of the indicator.'),
  ('park_ranking', 3, 'indicator_en', 'text', 0, '指标英文名称；没有的用中文名称。', 'English name of the indicator, or else its name.'),
  ('park_ranking', 4, 'period', 'text', 0, '时期代码。', 'Code of the period.'),
  ('park_ranking', 5, 'peers', 'text', 0, '可比范围：all 全部园区、same_level 同级园区、same_region 同省园区，或组的代码。', '"all", "same_level", "same_region", or the code of a group.'),
  ('park_ranking', 6, 'among', 'text', 1, '具体范围：级别、省的代码或组的代码；全部园区的为空。', 'Which: the level, the code of the province or of the group; NULL for all parks.'),
  ('park_ranking', 7, 'park_code', 'text', 0, '园区代码。', 'Code of the park.'),
  ('park_ranking', 8, 'park', 'text', 0, '园区名称。', 'Name of the park.'),
  ('park_ranking', 9, 'value', 'real', 1, '园区的数值，先取公布数，其次取计算数；无数据的为空。', 'The park''s figure, as reported, else computed from others; no value without one.'),
  ('park_ranking', 10, 'unit', 'text', 0, '指标的计量单位代码。', 'Code of the indicator''s unit.'),
  ('park_ranking', 11, 'how', 'text', 1, '取得方式：reported 公布、derived 计算得出、accumulated 由各期汇总、aggregated 由成员汇总；无数据的为空。', '"reported", "derived", "accumulated" or "aggregated"; NULL without a figure.'),
  ('park_ranking', 12, 'rank', 'integer', 1, '名次，1 为最好，并列取较好的名次；不参加排名的为空，原因见 reason。', 'Rank of the park, 1 for the best; equal parks share the better rank; no value where reason says why.'),
  ('park_ranking', 13, 'of', 'integer', 0, '参加排名的园区数。', 'How many parks are compared.'),
  ('park_ranking', 14, 'reason', 'text', 1, '不参加排名的原因：no_figure 无数据、definition 统计口径不同、direction 指标不区分优劣；其他为空。', 'Why it has no rank: "no_figure", "definition" (a figure of another one), "direction" (neither more nor less is better); else NULL.'),
  ('park_standing', 1, 'park_code', 'text', 0, '园区代码。', 'Code of the park.'),
  ('park_standing', 2, 'park', 'text', 0, '园区名称。', 'Name of the park.'),
  ('park_standing', 3, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('park_standing', 4, 'indicator', 'text', 0, '指标名称。', 'Name of the indicator.'),
  ('park_standing', 5, 'indicator_en', 'text', 0, '指标英文名称；没有的用中文名称。', 'English name of the indicator, or else its name.'),
  ('park_standing', 6, 'period', 'text', 0, '时期代码；该园区无数据的，取任一园区有数据的最新时期。', 'Code of the period; without a figure, the newest one for which any park has one.'),
  ('park_standing', 7, 'peers', 'text', 0, '可比范围：all 全部园区、same_level 同级园区、same_region 同省园区，或组的代码。', '"all", "same_level", "same_region", or the code of a group.'),
  ('park_standing', 8, 'among', 'text', 1, '具体范围：级别、省的代码或组的代码；全部园区的为空。', 'Which: the level, the code of the province or of the group; NULL for all parks.'),
  ('park_standing', 9, 'value', 'real', 1, '园区的数值，先取公布数，其次取计算数；无数据的为空。', 'The park''s figure, as reported, else computed from others; no value without one.'),
  ('park_standing', 10, 'unit', 'text', 0, '指标的计量单位代码。', 'Code of the indicator''s unit.'),
  ('park_standing', 11, 'how', 'text', 1, '取得方式：reported 公布、derived 计算得出、accumulated 由各期汇总、aggregated 由成员汇总；无数据的为空。', '"reported", "derived", "accumulated" or "aggregated"; NULL without a figure.'),
  ('park_standing', 12, 'rank', 'integer', 1, '名次，1 为最好，并列取较好的名次；不参加排名的为空，原因见 reason。', 'Rank of the park, 1 for the best; equal parks share the better rank; no value where reason says why.'),
  ('park_standing', 13, 'of', 'integer', 0, '参加排名的园区数。', 'How many parks are compared.'),
  ('park_standing', 14, 'missing', 'integer', 0, '可比园区中因缺数据或统计口径不同未参加排名的个数。', 'Number of peers without a rank, because their figure is missing or of another definition.'),
  ('park_standing', 15, 'percentile', 'real', 1, '百分位：100×（数值较差的个数+其他并列个数的一半）÷（参加排名的个数－1）；只有一个园区的为空。', '100 * (worse + half of the other equals) / (of - 1); no value for one park alone.'),
  ('park_standing', 16, 'best', 'real', 1, '最好的数值；无数据的为空。', 'The best figure.'),
  ('park_standing', 17, 'gap_to_best', 'real', 1, '与最好数值的差距，按 unit 计，最好的为 0；无名次的为空。', 'Gap to the best figure, in unit; 0 for the best.'),
  ('park_standing', 18, 'gap_to_next', 'real', 1, '与前一名数值的差距；最好的和无名次的为空。', 'Gap to the next better figure; no value for the best.'),
  ('park_standing', 19, 'standing', 'text', 1, '评判：strength 优势（前三分之一）、weak 短板（后三分之一）、middle 居中；园区少于三个或无名次的为空。', '"strength" (in the best third), "weak" (in the last third) or "middle"; NULL among fewer than three and without a rank.'),
  ('park_standing', 20, 'rank_change', 'integer', 1, '比上年同期上升的位次，在上年可比园区内比较；当时无名次的为空。', 'Places gained since the same period of the year before, among that year''s peers; no value where it had no rank then.'),
  ('park_standing', 21, 'reason', 'text', 1, '不参加排名的原因：no_figure 无数据、definition 统计口径不同、direction 指标不区分优劣；其他为空。', 'Why it has no rank: "no_figure", "definition" (a figure of another one), "direction" (neither more nor less is better); else NULL.'),
  ('period', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('period', 2, 'code', 'text', 0, '时期代码，如 2025、2025-H1、2025-Q1、2025-03，累计时期如 2025-Q1-3、2025-M1-5。', 'Code of the period: "2025", "2025-H1", "2025-Q1", "2025-03", "2025-Q1-3", "2025-M1-5".'),
  ('period', 3, 'frequency', 'text', 0, '时期类别：year 年、half 半年、quarter 季、month 月、accumulated 累计。', '"year", "half", "quarter", "month" or "accumulated".'),
  ('period', 4, 'months', 'integer', 0, '月数。', 'Length in months.'),
  ('period', 5, 'first_day', 'text', 0, '起始日期，YYYY-MM-DD。', 'First day, YYYY-MM-DD.'),
  ('period', 6, 'last_day', 'text', 0, '终止日期，YYYY-MM-DD。', 'Last day, YYYY-MM-DD.'),
  ('region_entry', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('region_entry', 2, 'code', 'text', 0, '代码，如 hebei。', 'Readable code: "hebei".'),
  ('region_entry', 3, 'name', 'text', 0, '名称，如河北省。', 'Name: "河北省".'),
  ('region_entry', 4, 'name_en', 'text', 1, '英文名称，可为空。', 'English name, or NULL.'),
  ('region_entry', 5, 'level', 'text', 0, '级别：nation 国家、province 省级、prefecture 地级、county 县级。', '"nation", "province", "prefecture" or "county".'),
  ('region_entry', 6, 'parent', 'integer', 1, '上级行政区的行号；国家级的为空。', 'Id of the region above; NULL for the nation.'),
  ('region_entry', 7, 'gb_code', 'text', 1, 'GB/T 2260 六位代码，可为空。', 'GB/T 2260, six digits, or NULL.'),
  ('region_entry', 8, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('report_column', 1, 'subject', 'text', 0, '报告对象：park 园区、agency 部门、document 文件。', 'What the report is about: "park", "agency" or "document".'),
  ('report_column', 2, 'table_name', 'text', 0, '表名，见 report_table。', 'Name of the table, see report_table.'),
  ('report_column', 3, 'ord', 'integer', 0, '在表中的次序。', 'Place in the table.'),
  ('report_column', 4, 'name', 'text', 0, '视图中的列名。', 'Name of the column in the view.'),
  ('report_column', 5, 'heading_zh', 'text', 0, '中文列标题。', 'Its heading in Chinese.'),
  ('report_column', 6, 'heading_en', 'text', 0, '英文列标题。', 'Its heading in English.'),
  ('report_column', 7, 'kind', 'text', 0, '数据类别：text 文字、text_en 另有英文列的文字、word 固定用词、number 数、count 个数、percent 百分比（1 为 100%）、quantity 按本行计量单位计的数、difference 两个这样的数之差（百分数之差按百分点计）。', '"text", "text_en" (with a twin in English), "word", "number", "count", "percent" (1 is 100 %), "quantity" (in the row''s unit) or "difference" (of two quantities).'),
  ('report_column', 8, 'words', 'text', 1, '固定用词的出处，如 target_progress.status，其含义见 vocabulary；其他为空。', 'For a word: where the vocabulary explains it, "target_progress.status"; else NULL.'),
  ('report_column', 9, 'part', 'text', 1, '在页面上的用法：title 标题、badge 状态标签、drawn 由图表现、line 单列一行、aside 附注、unit 计量单位、data 供程序使用；空为普通列。', 'How a page treats it: "title", "badge", "drawn", "line", "aside", "unit" or "data"; NULL: as a plain column.'),
  ('report_table', 1, 'subject', 'text', 0, '报告对象：park 园区、agency 部门、document 文件。', 'What the report is about: "park", "agency" or "document".'),
  ('report_table', 2, 'ord', 'integer', 0, '在报告中的次序，从 1 起。', 'Place in the report, from 1.'),
  ('report_table', 3, 'name', 'text', 0, '表名。', 'Name of the table.'),
  ('report_table', 4, 'set_name', 'text', 1, '与其他表共用的一组列的名称，可为空。', 'Name of the columns that it shares with other tables, or NULL.'),
  ('report_table', 5, 'layout', 'text', 0, '版式：facts 概况、tiles 状态计数、highlights 要点、charts 子弹图、table 表格。', 'Layout on a page: "facts", "tiles", "highlights", "charts" or "table".'),
  ('report_table', 6, 'title_zh', 'text', 0, '中文标题。', 'Its title in Chinese.'),
  ('report_table', 7, 'title_en', 'text', 0, '英文标题。', 'Its title in English.'),
  ('search_result', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('search_result', 2, 'kind', 'text', 0, '所指事物的类别：area 地区、agency 单位、indicator 指标、document 文件、clause 条款。', 'What it names: "area", "agency", "indicator", "document" or "clause".'),
  ('search_result', 3, 'code', 'text', 0, '所指事物的代码。', 'Code of the thing that it names.'),
  ('search_result', 4, 'slot', 'text', 0, '名称的种类：name、short_name、alias 1、heading、text 等。', 'Which of its names: "name", "short_name", "alias 1", "heading", "text", …'),
  ('search_result', 5, 'name', 'text', 0, '名称。', 'The name.'),
  ('source', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('source', 2, 'code', 'text', 0, '代码。', 'Readable code.'),
  ('source', 3, 'name', 'text', 0, '发布单位，如苏州工业园区管理委员会网站。', 'Who published it: "苏州工业园区管理委员会网站".'),
  ('source', 4, 'synthetic', 'integer', 0, '1 表示合成数据，供测试和演示用；否则为 0。', '1 when its figures are made up, for tests and demonstrations, else 0.'),
  ('source', 5, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('target', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('target', 2, 'code', 'text', 0, '代码：文件代码、斜线、目标的代码，如 hunan-2017/patents-2019。', 'The document''s code, a slash and the target''s own code: "hunan-2017/patents-2019".'),
  ('target', 3, 'clause', 'integer', 0, '所在条款的行号。', 'Id of the clause that states it.'),
  ('target', 4, 'area', 'integer', 0, '适用对象（行政区、园区或组）的行号。', 'Id of the region, park or group that it binds.'),
  ('target', 5, 'quantifier', 'text', 0, '适用方式：whole 作为整体，each 到期日属于该组的每个成员；不填为 whole。', '"whole": the area as one; "each": every member of the group on the due date. NULL is "whole".'),
  ('target', 6, 'quantifier_min', 'real', 1, 'each 时须达到的成员数：空为全部，小于 1 为占比，1 及以上为个数。', 'With "each": no value for all members; below 1 a share of them; from 1 a count.'),
  ('target', 7, 'indicator', 'integer', 0, '指标行号。', 'Id of the indicator.'),
  ('target', 8, 'basis', 'text', 0, '目标值类型：level 水平值、ratio 倍数、change 增减量、percent_change 增减百分比；不填为 level。', '"level", "ratio", "change" or "percent_change"; NULL is "level".'),
  ('target', 9, 'baseline_period', 'integer', 1, '基期的时期行号，可为空。', 'Id of the baseline period that it is measured against, or NULL.'),
  ('target', 10, 'reference_area', 'integer', 1, '同期参照地区的行号，可为空。', 'Id of the area that it is measured against in the same period, or NULL.'),
  ('target', 11, 'comparator', 'text', 0, '比较符：>=、>、<=、<、~（左右）、between（介于）。', '">=", ">", "<=", "<", "~" or "between".'),
  ('target', 12, 'value', 'real', 0, '目标值，带正负号，按 unit 计；between 时为下限。', 'Signed, in unit; with "between" the lower end.'),
  ('target', 13, 'value_high', 'real', 1, 'between 时的上限；其他为空。', 'With "between" the upper end; no value otherwise.'),
  ('target', 14, 'unit', 'integer', 0, '目标值的计量单位行号。', 'Id of the unit of value.'),
  ('target', 15, 'period_from', 'integer', 1, '起始时期的行号，可为空。', 'Id of the first period, or NULL.'),
  ('target', 16, 'period_to', 'integer', 1, '完成期限的行号；未定期限的为空。', 'Id of the due period; NULL for an undated target.'),
  ('target', 17, 'over', 'text', 0, '时期内的计算方式：last 取期末数、each 每一期、sum 各期累计、mean 各期平均；不填为 last。', '"last", "each", "sum" or "mean"; NULL is "last".'),
  ('target', 18, 'strength', 'text', 0, '要求程度：firm 明确要求、expected 预期、aspirational 力争；不填为 firm。', '"firm", "expected" or "aspirational"; NULL is "firm".'),
  ('target', 19, 'wording', 'text', 0, '文件原文中的数值表述。', 'The figure as the document writes it, no more.'),
  ('target', 20, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('target_agency', 1, 'target', 'integer', 0, '目标行号。', 'Id of the target.'),
  ('target_agency', 2, 'ord', 'integer', 0, '在文件所列名单中的次序，从 1 起。', 'Position in the document''s list, from 1.'),
  ('target_agency', 3, 'agency', 'integer', 0, '单位行号。', 'Id of the agency.'),
  ('target_agency', 4, 'role', 'text', 0, '职责：lead 牵头、responsible 责任、implement 落实、support 配合。', '"lead", "responsible", "implement" or "support".'),
  ('target_agency', 5, 'as_written', 'text', 1, '文件中的写法，与简称不同的才填；可为空。', 'The name in the text where it differs from the short name, or NULL.'),
  ('target_agency', 6, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('target_calendar', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('target_calendar', 2, 'document', 'text', 0, '所在文件的标题。', 'Title of the target''s document.'),
  ('target_calendar', 3, 'document_number', 'text', 1, '所在文件的发文字号；没有的为空。', 'Number of the target''s document (发文字号), or NULL.'),
  ('target_calendar', 4, 'clause', 'text', 0, '所在条款在文件中的位置，如 2.1.1。', 'Place of the target''s clause in the document: "2.1.1".'),
  ('target_calendar', 5, 'indicator', 'text', 0, '指标名称。', 'Name of the indicator.'),
  ('target_calendar', 6, 'subject', 'text', 1, '地区名称；组内无成员的为空。', 'Name of the area; NULL for a group without members.'),
  ('target_calendar', 7, 'wording', 'text', 0, '文件原文中的数值表述。', 'The figure as the document writes it.'),
  ('target_calendar', 8, 'due_period', 'text', 1, '完成期限代码；目标未定期限的为空。', 'Code of the due period; NULL for an undated target.'),
  ('target_calendar', 9, 'due_day', 'text', 1, '完成期限的截止日期；目标未定期限的为空。', 'Last day of the due period, YYYY-MM-DD; NULL for an undated target.'),
  ('target_calendar', 10, 'days_left', 'integer', 1, '距到期日的天数，已过期的为负数；目标未定期限的为空。', 'Days until due_day, below 0 when it has passed; no value for an undated target.'),
  ('target_calendar', 11, 'lead', 'text', 1, '牵头单位名称，以“、”分隔；文件未指明的为空。', 'Names of the agencies that lead, separated by "、"; NULL where the document names none.'),
  ('target_calendar', 12, 'status', 'text', 0, '状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度滞后、open 未到期、overdue 到期无数据、unevaluable 无法评价。', '"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".'),
  ('target_calendar', 13, 'force', 'text', 0, '所在文件的效力状态：in_force 现行、draft 征求意见稿、news_report 新闻报道、expired 规划期满或已失效、repealed 已废止、superseded 已被替代、unknown 不详。', 'Status of the target''s document: "in_force", "draft", "news_report", "expired", "repealed", "superseded" or "unknown".'),
  ('target_calendar', 14, 'explain', 'text', 0, '一句中文说明：条款、数值及其来源和取得日期、算式、结论。', 'One sentence in Chinese: clause, figure with source and vintage, formula with its numbers, verdict.'),
  ('target_calendar', 15, 'explain_en', 'text', 0, '同一句说明的英文。', 'The same sentence in English.'),
  ('target_calendar', 16, 'heading', 'text', 0, '条款标题。', 'Heading of the clause.'),
  ('target_calendar', 17, 'document_code', 'text', 0, '文件代码。', 'Code of the document.'),
  ('target_calendar', 18, 'area_code', 'text', 1, '地区代码；组内无成员的为空。', 'Code of the area; NULL for a group without members.'),
  ('target_calendar', 19, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('target_cascade', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('target_cascade', 2, 'document_code', 'text', 0, '目标所在文件的代码。', 'Code of the target''s document.'),
  ('target_cascade', 3, 'subject', 'text', 0, '适用对象的名称。', 'Name of the area that it binds.'),
  ('target_cascade', 4, 'value', 'text', 0, '比较符和目标值，如 >= 55。', 'Comparator and value as text: ">= 55".'),
  ('target_cascade', 5, 'unit', 'text', 0, '目标值的计量单位。', 'Unit of the value.'),
  ('target_cascade', 6, 'period_to', 'text', 1, '完成期限的代码；未定期限的为空。', 'Code of the due period, or NULL.'),
  ('target_cascade', 7, 'relation', 'text', 0, '关系：cascades_from 分解自上级目标、restates 重申。', '"cascades_from" or "restates".'),
  ('target_cascade', 8, 'higher_code', 'text', 0, '上级目标的代码。', 'Code of the higher target.'),
  ('target_cascade', 9, 'higher_document_code', 'text', 0, '上级目标所在文件的代码。', 'Code of the higher target''s document.'),
  ('target_cascade', 10, 'higher_subject', 'text', 0, '上级目标适用对象的名称。', 'Name of the area that the higher target binds.'),
  ('target_cascade', 11, 'higher_value', 'text', 0, '上级目标的比较符和目标值。', 'Comparator and value of the higher target as text.'),
  ('target_cascade', 12, 'higher_unit', 'text', 0, '上级目标的计量单位。', 'Unit of the higher target.'),
  ('target_cascade', 13, 'higher_period_to', 'text', 1, '上级目标完成期限的代码；未定期限的为空。', 'Code of the higher target''s due period, or NULL.'),
  ('target_cascade', 14, 'not_laxer', 'integer', 1, '1 不低于上级要求，0 低于上级要求；不可比的为空。', '1 when it is not laxer than the higher target, 0 when it is, no value when the two are not comparable.'),
  ('target_cascade', 15, 'not_later', 'integer', 1, '1 不晚于上级期限，0 晚于上级期限。', '1 when it is not later than the higher target, 0 when it is.'),
  ('target_cascade', 16, 'consistent', 'integer', 1, '1 既不低于上级要求也不晚于上级期限，0 有一项不符；不可比的为空。', '1 when it is neither laxer nor later, 0 when it is either, no value when the two are not comparable.'),
  ('target_cascade', 17, 'reason', 'text', 1, '不一致或不可比的原因；一致的为空。', 'Why the two are not consistent, or not comparable; NULL when they are consistent.'),
  ('target_explanation', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('target_explanation', 2, 'document_code', 'text', 0, '目标所在文件的代码。', 'Code of the target''s document.'),
  ('target_explanation', 3, 'document', 'text', 0, '文件标题。', 'Title of the document.'),
  ('target_explanation', 4, 'clause', 'text', 0, '所在条款在文件中的位置，如 2.1.1。', 'Place of the target''s clause in the document: "2.1.1".'),
  ('target_explanation', 5, 'heading', 'text', 0, '条款标题。', 'Heading of the clause.'),
  ('target_explanation', 6, 'wording', 'text', 0, '文件原文中的数值表述。', 'The figure as the document writes it.'),
  ('target_explanation', 7, 'area_code', 'text', 1, '地区代码；组内无成员的为空。', 'Code of the area; NULL for a group without members.'),
  ('target_explanation', 8, 'area', 'text', 1, '地区名称；组内无成员的为空。', 'Name of the area, or NULL.'),
  ('target_explanation', 9, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('target_explanation', 10, 'indicator', 'text', 0, '指标名称。', 'Name of the indicator.'),
  ('target_explanation', 11, 'indicator_en', 'text', 0, '指标英文名称；没有的用中文名称。', 'English name of the indicator, or else its name.'),
  ('target_explanation', 12, 'due_period', 'text', 1, '完成期限的代码；目标未定期限的为空。', 'Code of the due period; NULL for an undated target.'),
  ('target_explanation', 13, 'basis', 'text', 0, '目标值类型：level 水平值、ratio 倍数、change 增减量、percent_change 增减百分比。', 'Meaning of the stated number: "level", "ratio", "change" or "percent_change".'),
  ('target_explanation', 14, 'comparator', 'text', 0, '比较符：>=、>、<=、<、~（左右）、between（介于）。', '">=", ">", "<=", "<", "~" or "between".'),
  ('target_explanation', 15, 'required', 'real', 1, '要求值，按 unit 计；可为空。', 'The required number, in unit; or no value.'),
  ('target_explanation', 16, 'required_high', 'real', 1, 'between 时的上限，按 unit 计；其他为空。', 'With "between" the upper end, in unit; no value otherwise.'),
  ('target_explanation', 17, 'unit', 'text', 0, '指标的计量单位代码。', 'Code of the indicator''s unit.'),
  ('target_explanation', 18, 'formula', 'text', 1, '要求值的算式，带数字，如 6.3 = 2.1 × 3；水平值的为空。', 'How required is computed, with its numbers: "6.3 = 2.1 × 3"; NULL for a level.'),
  ('target_explanation', 19, 'base', 'real', 1, '基数，即基期或参照地区的数值；可为空。', 'The figure of the baseline or of the reference area, or no value.'),
  ('target_explanation', 20, 'base_period', 'text', 1, '基数的时期代码，可为空。', 'Code of the period of base, or NULL.'),
  ('target_explanation', 21, 'base_area', 'text', 1, '基数的地区名称，可为空。', 'Name of the area of base, or NULL.'),
  ('target_explanation', 22, 'base_vintage', 'text', 1, '基数的取得日期，可为空。', 'Day from which base was known, or NULL.'),
  ('target_explanation', 23, 'actual', 'real', 1, '实际值，按 unit 计；无数据的为空。', 'The figure that counts, in unit; no value without one.'),
  ('target_explanation', 24, 'actual_bound', 'text', 1, '实际值的原文说法：over 超、under 不足、about 约；空为确数。', 'Bound of actual in its source: "over", "under", "about", or NULL: exact.'),
  ('target_explanation', 25, 'actual_period', 'text', 1, '实际值的时期代码；无数据的为空。', 'Code of the period of actual, or NULL.'),
  ('target_explanation', 26, 'actual_source', 'text', 1, '实际值的取得方式：reported 公布、derived 计算得出、aggregated 由成员汇总、accumulated 由各期汇总；无数据的为空。', '"reported", "derived", "aggregated" (from members) or "accumulated" (from shorter periods); NULL without a figure.'),
  ('target_explanation', 27, 'source', 'text', 1, '实际值的来源名称；不是公布数的为空。', 'Name of the source of actual if it is reported, or NULL.'),
  ('target_explanation', 28, 'synthetic', 'integer', 1, '1 表示来源为合成数据，0 表示不是；无来源的为空。', '1 when that source is made up, 0 when not, no value without a source.'),
  ('target_explanation', 29, 'actual_vintage', 'text', 1, '实际值的取得日期；无数据的为空。', 'Day from which actual was known, or NULL.'),
  ('target_explanation', 30, 'status', 'text', 0, '状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度滞后、open 未到期、overdue 到期无数据、unevaluable 无法评价。', '"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".'),
  ('target_explanation', 31, 'reason', 'text', 1, '无法评价的原因：no_baseline 缺基期数据、no_reference 缺参照地区数据、unit 计量单位不可比、definition 统计口径不同、no_members 组内无成员、stale 计算结果待更新；其他为空。', 'Why it is unevaluable: "no_baseline", "no_reference", "unit", "definition", "no_members", "stale"; else NULL.'),
  ('target_explanation', 32, 'attainment', 'real', 1, '完成率：实际值除以要求值，越低越好的指标取倒数；可为空。', 'actual / required, inverted for falling indicators (完成率).'),
  ('target_explanation', 33, 'distance', 'real', 1, '目标进程：（实际值－基期值）÷（要求值－基期值）；可为空。', '(actual - baseline) / (required - baseline).'),
  ('target_explanation', 34, 'elapsed', 'real', 1, '时间进度：截至实际值时期末，从基期到完成期限的时间已过去的占比；可为空。', 'Share of the time from the baseline to the due period that had elapsed at the end of the actual''s period, or no value.'),
  ('target_explanation', 35, 'pace', 'real', 1, '进度系数：目标进程除以时间进度；可为空。', 'distance / elapsed, or no value.'),
  ('target_explanation', 36, 'gap', 'real', 1, '尚差的数额，按指标的计量单位计（百分数按百分点计），不差的为 0 或负数；可为空。', 'The shortfall from required, in the indicator''s unit; 0 or less when there is none.'),
  ('target_inferred', 1, 'target', 'integer', 0, '目标行号。', 'Id of the target.'),
  ('target_inferred', 2, 'ord', 'integer', 0, '序号，从 1 起。', 'Position in the list, from 1.'),
  ('target_inferred', 3, 'field', 'text', 0, '列名，见 target。', 'Name of a column of target.'),
  ('target_overview', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('target_overview', 2, 'document_code', 'text', 0, '文件代码。', 'Code of the document.'),
  ('target_overview', 3, 'document', 'text', 0, '文件标题。', 'Title of the document.'),
  ('target_overview', 4, 'document_number', 'text', 1, '发文字号，可为空。', 'Number of the document (发文字号), or NULL.'),
  ('target_overview', 5, 'clause', 'text', 0, '条款在文件中的位置，如 2.1.1。', 'Place of the clause in the document: "2.1.1".'),
  ('target_overview', 6, 'heading', 'text', 0, '条款标题。', 'Heading of the clause.'),
  ('target_overview', 7, 'subject', 'text', 0, '适用对象的名称。', 'Name of the area that it binds.'),
  ('target_overview', 8, 'subject_kind', 'text', 0, '适用对象的类别：region 行政区、park 园区、area_group 组。', 'Kind of the area that it binds: "region", "park" or "area_group".'),
  ('target_overview', 9, 'quantifier', 'text', 0, '适用方式：whole 作为整体，each 每个成员。', '"whole": the area as one; "each": every member of the group on the due date.'),
  ('target_overview', 10, 'quantifier_min', 'real', 1, 'each 时须达到的成员数：空为全部，小于 1 为占比，1 及以上为个数。', 'With "each": no value for all members; below 1 a share of them; from 1 a count.'),
  ('target_overview', 11, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('target_overview', 12, 'indicator', 'text', 0, '指标名称。', 'Name of the indicator.'),
  ('target_overview', 13, 'indicator_en', 'text', 1, '指标英文名称，可为空。', 'English name of the indicator, or NULL.'),
  ('target_overview', 14, 'basis', 'text', 0, '目标值类型：level 水平值、ratio 倍数、change 增减量、percent_change 增减百分比。', 'Meaning of the stated number: "level", "ratio", "change" or "percent_change".'),
  ('target_overview', 15, 'comparator', 'text', 0, '比较符：>=、>、<=、<、~（左右）、between（介于）。', '">=", ">", "<=", "<", "~" or "between".'),
  ('target_overview', 16, 'value', 'real', 0, '目标值，按 unit 计。', 'The stated number, in unit.'),
  ('target_overview', 17, 'value_high', 'real', 1, 'between 时的上限，按 unit 计；其他为空。', 'With "between" the upper end, in unit; no value otherwise.'),
  ('target_overview', 18, 'unit', 'text', 0, '计量单位，按文件写法。', 'Unit as the document writes it.'),
  ('target_overview', 19, 'baseline_period', 'text', 1, '基期的时期代码，可为空。', 'Code of the baseline period that it is measured against, or NULL.'),
  ('target_overview', 20, 'reference_area', 'text', 1, '参照地区的名称，可为空。', 'Name of the area that it is measured against, or NULL.'),
  ('target_overview', 21, 'period_from', 'text', 1, '起始时期的代码，可为空。', 'Code of the first period, or NULL.'),
  ('target_overview', 22, 'period_to', 'text', 1, '完成期限的代码；未定期限的为空。', 'Code of the due period, or NULL.'),
  ('target_overview', 23, 'over', 'text', 0, '时期内的计算方式：last 取期末数、each 每一期、sum 各期累计、mean 各期平均。', 'Which value of the periods counts: "last", "each", "sum" or "mean".'),
  ('target_overview', 24, 'strength', 'text', 0, '要求程度：firm 明确要求、expected 预期、aspirational 力争。', 'How binding it is: "firm", "expected" or "aspirational".'),
  ('target_overview', 25, 'kind', 'text', 0, '类别：headline 总体目标，task 任务之内的目标。', '"headline", or "task" when its clause is in a task.'),
  ('target_overview', 26, 'wording', 'text', 0, '文件原文表述。', 'As the document writes it.'),
  ('target_overview', 27, 'inferred', 'text', 1, '由原文推断、原文未写明的列，以逗号分隔；可为空。', 'Columns that are interpreted, not stated in the text, separated by ", "; or NULL.'),
  ('target_overview', 28, 'note', 'text', 1, '原文不明确之处，可为空。', 'What was ambiguous, or NULL.'),
  ('target_overview', 29, 'area_code', 'text', 0, '适用对象的代码。', 'Code of the area that it binds.'),
  ('target_progress', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('target_progress', 2, 'document_code', 'text', 0, '目标所在文件的代码。', 'Code of the target''s document.'),
  ('target_progress', 3, 'area_code', 'text', 1, '地区代码；组内无成员的为空。', 'Code of the area; NULL for a group without members.'),
  ('target_progress', 4, 'area', 'text', 1, '地区名称；组内无成员的为空。', 'Name of the area, or NULL.'),
  ('target_progress', 5, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('target_progress', 6, 'due_period', 'text', 1, '完成期限的代码；目标未定期限的为空。', 'Code of the due period; NULL for an undated target.'),
  ('target_progress', 7, 'required', 'real', 1, '要求值，按指标的计量单位换算：目标值、目标值×基数、基数+目标值或基数×（1+目标值/100）；可为空。', 'The required number in the indicator''s unit: value; value x base; base + value; base x (1 + value/100).'),
  ('target_progress', 8, 'actual', 'real', 1, '实际值，按指标的计量单位计；无数据的为空。', 'The figure that counts, in the indicator''s unit; no value without one.'),
  ('target_progress', 9, 'actual_period', 'text', 1, '实际值的时期代码；无数据的为空。', 'Code of the period of actual, or NULL.'),
  ('target_progress', 10, 'actual_source', 'text', 1, '实际值的取得方式：reported 公布、derived 计算得出、aggregated 由成员汇总、accumulated 由各期汇总；无数据的为空。', '"reported", "derived", "aggregated" (from members) or "accumulated" (from shorter periods); NULL without a figure.'),
  ('target_progress', 11, 'status', 'text', 0, '状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度滞后、open 未到期、overdue 到期无数据、unevaluable 无法评价。', '"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".'),
  ('target_progress', 12, 'reason', 'text', 1, '无法评价的原因：no_baseline 缺基期数据、no_reference 缺参照地区数据、unit 计量单位不可比、definition 统计口径不同、no_members 组内无成员、stale 计算结果待更新；其他为空。', 'Why it is unevaluable: "no_baseline", "no_reference", "unit", "definition", "no_members", "stale"; else NULL.'),
  ('target_progress', 13, 'attainment', 'real', 1, '完成率：实际值除以要求值，越低越好的指标取倒数；可为空。', 'actual / required, inverted for falling indicators (完成率).'),
  ('target_progress', 14, 'distance', 'real', 1, '目标进程：（实际值－基期值）÷（要求值－基期值）；可为空。', '(actual - baseline) / (required - baseline).'),
  ('target_progress', 15, 'pace', 'real', 1, '进度系数：目标进程除以截至实际值时期末的时间进度，1 及以上为进度正常；可为空。', 'distance divided by the share of the time that had elapsed at the end of the actual''s period, or no value; on track from 1.'),
  ('target_progress', 16, 'gap', 'real', 1, '尚差的数额，按指标的计量单位计（百分数按百分点计），不差的为 0 或负数；可为空。', 'The shortfall from required, in the indicator''s unit; 0 or less when there is none.'),
  ('target_progress', 17, 'explain', 'text', 0, '一句中文说明：条款、数值及其来源和取得日期、算式、结论。', 'One sentence in Chinese: clause, figure with source and vintage, formula with its numbers, verdict.'),
  ('target_progress', 18, 'explain_en', 'text', 0, '同一句说明的英文。', 'The same sentence in English.'),
  ('target_progress', 19, 'unit', 'text', 0, '指标的计量单位代码。', 'Code of the indicator''s unit.'),
  ('target_relation', 1, 'target', 'integer', 0, '目标行号。', 'Id of the target.'),
  ('target_relation', 2, 'ord', 'integer', 0, '序号，从 1 起。', 'Position in the list, from 1.'),
  ('target_relation', 3, 'relation', 'text', 0, '关系：cascades_from 分解自上级目标、supersedes 替代、restates 重申。', '"cascades_from", "supersedes" or "restates".'),
  ('target_relation', 4, 'related', 'integer', 0, '另一目标的行号。', 'Id of the other target.'),
  ('target_relation', 5, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('target_released', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('target_released', 2, 'document_code', 'text', 0, '目标所在文件的代码。', 'Code of the target''s document.'),
  ('target_released', 3, 'document', 'text', 0, '目标所在文件的标题。', 'Title of the target''s document.'),
  ('target_released', 4, 'subject', 'text', 0, '适用对象的名称。', 'Name of the area that it binds.'),
  ('target_released', 5, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('target_released', 6, 'indicator', 'text', 0, '指标名称。', 'Name of the indicator.'),
  ('target_released', 7, 'wording', 'text', 0, '文件原文表述。', 'As the document writes it.'),
  ('target_released', 8, 'due_period', 'text', 1, '完成期限的代码；未定期限的为空。', 'Code of the due period, or NULL.'),
  ('target_released', 9, 'relation', 'text', 0, '情形：supersedes 被替代、repeals 被废止。', 'What became of the document: another one "supersedes" or "repeals" it.'),
  ('target_released', 10, 'by_document_code', 'text', 0, '替代或废止它的文件的代码。', 'Code of the document that supersedes or repeals it.'),
  ('target_released', 11, 'by_document', 'text', 0, '替代或废止它的文件的标题。', 'Title of the document that supersedes or repeals it.'),
  ('target_released', 12, 'by_day', 'text', 1, '替代或废止它的文件的成文日期，没有的用发布日期，YYYY-MM-DD；均不详的为空。', 'Day on which the document that supersedes or repeals it was made, or else published, YYYY-MM-DD; NULL when neither is known.'),
  ('target_released', 13, 'not_yet_due', 'integer', 1, '1 当日尚未到期或未定期限，0 已到期；日期不详的为空。', '1 when the target was undated or its due period had not ended on by_day, 0 when it had; no value without by_day.'),
  ('target_released', 14, 'fate', 'text', 0, '去向：succeeded 有接续目标，falls_away 无接续目标。', '"succeeded" or "falls_away".'),
  ('target_released', 15, 'successor_relation', 'text', 1, '接续关系：supersedes 替代、restates 重申；无接续的为空。', '"supersedes" or "restates"; NULL without a successor.'),
  ('target_released', 16, 'successor_code', 'text', 1, '接续目标的代码；无接续的为空。', 'Code of the target of the other document that replaces it, or NULL.'),
  ('target_responsibility', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('target_responsibility', 2, 'document_code', 'text', 0, '文件代码。', 'Code of the document.'),
  ('target_responsibility', 3, 'agency', 'text', 0, '单位全称。', 'Full name of the agency.'),
  ('target_responsibility', 4, 'agency_short', 'text', 0, '单位名称，按文件写法。', 'Name of the agency as the document writes it.'),
  ('target_responsibility', 5, 'role', 'text', 0, '职责：lead 牵头、responsible 责任、implement 落实、support 配合。', '"lead", "responsible", "implement" or "support".'),
  ('target_responsibility', 6, 'agency_order', 'integer', 0, '在文件所列名单中的次序，从 1 起。', 'Position in the document''s list, from 1.'),
  ('target_responsibility', 7, 'stated_or_inherited', 'text', 0, '依据：stated 目标写明，inherited 随所属任务。', '"stated" by the target itself, or "inherited" from its task.'),
  ('target_responsibility', 8, 'agency_code', 'text', 0, '单位代码。', 'Code of the agency.'),
  ('target_rollup', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('target_rollup', 2, 'document_code', 'text', 0, '目标所在文件的代码。', 'Code of the target''s document.'),
  ('target_rollup', 3, 'due_period', 'text', 1, '完成期限的代码；目标未定期限的为空。', 'Code of the due period; NULL for an undated target.'),
  ('target_rollup', 4, 'members', 'integer', 0, '适用该目标的地区数。', 'How many areas it binds.'),
  ('target_rollup', 5, 'met', 'integer', 0, '其中达到或提前达到的个数。', 'Number of areas that have met or reached it.'),
  ('target_rollup', 6, 'needed', 'real', 0, '须达到的个数：全部、按占比折算或定数。', 'Number of areas that must meet it: all, a share of them, or a count.'),
  ('target_rollup', 7, 'enough', 'integer', 1, '1 达到的个数符合要求，0 不符合；组内无成员的为空。', '1 when enough areas have met it, 0 when not, no value without members.'),
  ('target_rollup', 8, 'status', 'text', 0, '作为整体评价的状态，取值同 target_progress。', 'Status of the group as one, with the words of target_progress.'),
  ('target_rollup', 9, 'failing', 'text', 1, '未达到、进度滞后、到期无数据或无法评价的成员名称，以“、”分隔；可为空。', 'Names of the areas that missed it, are behind, overdue or cannot be evaluated, separated by "、"; or NULL.'),
  ('target_schedule', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('target_schedule', 2, 'document_code', 'text', 0, '目标所在文件的代码。', 'Code of the target''s document.'),
  ('target_schedule', 3, 'area_code', 'text', 1, '地区代码；组内无成员的为空。', 'Code of the area; NULL for a group without members.'),
  ('target_schedule', 4, 'area', 'text', 1, '地区名称；组内无成员的为空。', 'Name of the area, or NULL.'),
  ('target_schedule', 5, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('target_schedule', 6, 'due_period', 'text', 1, '完成期限的代码；目标未定期限的为空。', 'Code of the due period; NULL for an undated target.'),
  ('target_standing', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('target_standing', 2, 'document_code', 'text', 0, '目标所在文件的代码。', 'Code of the target''s document.'),
  ('target_standing', 3, 'area_code', 'text', 1, '地区代码；组内无成员的为空。', 'Code of the area; NULL for a group without members.'),
  ('target_standing', 4, 'area', 'text', 1, '地区名称；组内无成员的为空。', 'Name of the area, or NULL.'),
  ('target_standing', 5, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('target_standing', 6, 'indicator', 'text', 0, '指标名称。', 'Name of the indicator.'),
  ('target_standing', 7, 'indicator_en', 'text', 0, '指标英文名称；没有的用中文名称。', 'English name of the indicator, or else its name.'),
  ('target_standing', 8, 'wording', 'text', 0, '文件原文中的名次表述。', 'The rank as the document writes it.'),
  ('target_standing', 9, 'due_period', 'text', 1, '完成期限的代码；目标未定期限的为空。', 'Code of the due period; NULL for an undated target.'),
  ('target_standing', 10, 'comparator', 'text', 0, '比较符，如 <=、<。', 'How the promised rank is compared: "<=", "<", …'),
  ('target_standing', 11, 'promised', 'real', 1, '要求的名次，可为空。', 'The required rank, or no value.'),
  ('target_standing', 12, 'rank', 'real', 1, '实际名次，可为空。', 'The rank that is, or no value.'),
  ('target_standing', 13, 'period', 'text', 1, '名次的时期代码，可为空。', 'Code of the period of rank, or NULL.'),
  ('target_standing', 14, 'source', 'text', 1, '名次的取得方式：reported 公布，或计算、汇总，取值同 target_progress 的 actual_source；无名次的为空。', '"reported", or as actual_source in target_progress; NULL without a rank.'),
  ('target_standing', 15, 'missing', 'real', 1, '尚差的位次，不差的为 0；可为空。', 'Number of places lacking, 0 when none; or no value.'),
  ('target_standing', 16, 'status', 'text', 0, '状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度滞后、open 未到期、overdue 到期无数据、unevaluable 无法评价。', '"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".'),
  ('target_standing', 17, 'reason', 'text', 1, '无法评价的原因：no_baseline 缺基期数据、no_reference 缺参照地区数据、unit 计量单位不可比、definition 统计口径不同、no_members 组内无成员、stale 计算结果待更新；其他为空。', 'Why it is unevaluable: "no_baseline", "no_reference", "unit", "definition", "no_members", "stale"; else NULL.'),
  ('target_status', 1, 'target_code', 'text', 0, '目标代码。', 'Code of the target.'),
  ('target_status', 2, 'document_code', 'text', 0, '目标所在文件的代码。', 'Code of the target''s document.'),
  ('target_status', 3, 'area_code', 'text', 1, '地区代码；组内无成员的为空。', 'Code of the area; NULL for a group without members.'),
  ('target_status', 4, 'indicator_code', 'text', 0, '指标代码。', 'Code of the indicator.'),
  ('target_status', 5, 'due_period', 'text', 1, '完成期限的代码；目标未定期限的为空。', 'Code of the due period; NULL for an undated target.'),
  ('target_status', 6, 'required', 'real', 1, '要求值，按指标的计量单位换算：目标值、目标值×基数、基数+目标值或基数×（1+目标值/100）；可为空。', 'The required number in the indicator''s unit: value; value x base; base + value; base x (1 + value/100).'),
  ('target_status', 7, 'actual', 'real', 1, '实际值，按指标的计量单位计；无数据的为空。', 'The figure that counts, in the indicator''s unit; no value without one.'),
  ('target_status', 8, 'actual_period', 'text', 1, '实际值的时期代码；无数据的为空。', 'Code of the period of actual, or NULL.'),
  ('target_status', 9, 'actual_source', 'text', 1, '实际值的取得方式：reported 公布、derived 计算得出、aggregated 由成员汇总、accumulated 由各期汇总；无数据的为空。', '"reported", "derived", "aggregated" (from members) or "accumulated" (from shorter periods); NULL without a figure.'),
  ('target_status', 10, 'status', 'text', 0, '状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度滞后、open 未到期、overdue 到期无数据、unevaluable 无法评价。', '"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".'),
  ('target_status', 11, 'reason', 'text', 1, '无法评价的原因：no_baseline 缺基期数据、no_reference 缺参照地区数据、unit 计量单位不可比、definition 统计口径不同、no_members 组内无成员、stale 计算结果待更新；其他为空。', 'Why it is unevaluable: "no_baseline", "no_reference", "unit", "definition", "no_members", "stale"; else NULL.'),
  ('target_status', 12, 'attainment', 'real', 1, '完成率：实际值除以要求值，越低越好的指标取倒数；可为空。', 'actual / required, inverted for falling indicators (完成率).'),
  ('target_status', 13, 'distance', 'real', 1, '目标进程：（实际值－基期值）÷（要求值－基期值）；可为空。', '(actual - baseline) / (required - baseline).'),
  ('target_status', 14, 'pace', 'real', 1, '进度系数：目标进程除以截至实际值时期末的时间进度，1 及以上为进度正常；可为空。', 'distance divided by the share of the time that had elapsed at the end of the actual''s period, or no value; on track from 1.'),
  ('target_status', 15, 'gap', 'real', 1, '尚差的数额，按指标的计量单位计（百分数按百分点计），不差的为 0 或负数；可为空。', 'The shortfall from required, in the indicator''s unit; 0 or less when there is none.'),
  ('target_status', 16, 'unit', 'text', 0, '指标的计量单位代码。', 'Code of the indicator''s unit.'),
  ('target_status_count', 1, 'status', 'text', 0, '状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度滞后、open 未到期、overdue 到期无数据、unevaluable 无法评价。', '"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".'),
  ('target_status_count', 2, 'dues', 'integer', 0, '行数；一个目标按适用地区和完成期限各计一次。', 'Number of rows: a target counts once for every area that it binds and every due period.'),
  ('task', 1, 'id', 'integer', 0, '条款行号。', 'Id of the clause.'),
  ('task', 2, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('task_agency', 1, 'task', 'integer', 0, '任务所在条款的行号。', 'Id of the task''s clause.'),
  ('task_agency', 2, 'ord', 'integer', 0, '在文件所列名单中的次序，从 1 起。', 'Position in the document''s list, from 1.'),
  ('task_agency', 3, 'agency', 'integer', 0, '单位行号。', 'Id of the agency.'),
  ('task_agency', 4, 'role', 'text', 0, '职责：lead 牵头、responsible 责任、implement 落实、support 配合。', '"lead", "responsible", "implement" or "support".'),
  ('task_agency', 5, 'as_written', 'text', 1, '文件中的写法，与简称不同的才填；可为空。', 'The name in the text where it differs from the short name, or NULL.'),
  ('task_agency', 6, 'stated_in', 'integer', 1, '统一规定各项任务负责单位的条款行号，可为空。', 'Id of the clause that names it once for all tasks, or NULL.'),
  ('task_agency', 7, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('task_responsibility', 1, 'document_code', 'text', 0, '文件代码。', 'Code of the document.'),
  ('task_responsibility', 2, 'clause', 'text', 0, '条款在文件中的位置。', 'Place of the clause in the document.'),
  ('task_responsibility', 3, 'heading', 'text', 0, '任务标题。', 'Heading of the task.'),
  ('task_responsibility', 4, 'agency', 'text', 0, '单位全称。', 'Full name of the agency.'),
  ('task_responsibility', 5, 'agency_short', 'text', 0, '单位名称，按文件写法。', 'Name of the agency as the document writes it.'),
  ('task_responsibility', 6, 'role', 'text', 0, '职责：lead 牵头、responsible 责任、implement 落实、support 配合。', '"lead", "responsible", "implement" or "support".'),
  ('task_responsibility', 7, 'agency_order', 'integer', 0, '在文件所列名单中的次序，从 1 起。', 'Position in the document''s list, from 1.'),
  ('task_responsibility', 8, 'agency_code', 'text', 0, '单位代码。', 'Code of the agency.'),
  ('task_responsibility', 9, 'stated_in', 'text', 1, '统一规定各项任务负责单位的条款位置，可为空。', 'Place where the document names it once for all tasks, or NULL.'),
  ('task_responsibility', 10, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('unit', 1, 'id', 'integer', 0, '行号，供其他表引用。', 'Number of the row, by which other tables refer to it.'),
  ('unit', 2, 'code', 'text', 0, '计量单位，按文件写法，如亿元、%、家。', 'As documents write it: "亿元", "%", "家".'),
  ('unit', 3, 'name_en', 'text', 1, '英文名称，可为空。', 'English name, or NULL.'),
  ('unit', 4, 'dimension', 'text', 0, '量纲，如 count、ratio、cny；量纲相同的数值才可比较。', '"count", "ratio", "cny", …: values are compared within one dimension only.'),
  ('unit', 5, 'factor', 'real', 0, '折合本量纲基本单位的倍数，如亿元为 1e8。', 'Size in the dimension''s base unit: 1e8 for 亿元.'),
  ('unit', 6, 'change_only', 'integer', 0, '1 表示只用于变动幅度（百分点），否则为 0。', '1 when it only measures changes (百分点), else 0.'),
  ('unit', 7, 'note', 'text', 1, '备注，可为空。', 'Free text, or NULL.'),
  ('vocabulary', 1, 'table_name', 'text', 0, '表或视图的名称，如 target。', 'Name of the table or view: "target".'),
  ('vocabulary', 2, 'field', 'text', 0, '列名，如 comparator。', 'Name of the column: "comparator".'),
  ('vocabulary', 3, 'ord', 'integer', 0, '序号，从 1 起。', 'Position in the list, from 1.'),
  ('vocabulary', 4, 'word', 'text', 0, '用词，如 >=。', 'The word: ">=".'),
  ('vocabulary', 5, 'meaning_zh', 'text', 0, '中文含义。', 'Its meaning in Chinese.'),
  ('vocabulary', 6, 'meaning_en', 'text', 0, '英文含义。', 'Its meaning in English.');
