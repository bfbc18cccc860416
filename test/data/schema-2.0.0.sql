CREATE TABLE period (
  -- A span of whole months that figures and targets speak of [SDMX TIME_PERIOD].
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

-- Every period from 1949 to 2100, so that a code is a look-up and nobody computes an id by hand.
INSERT INTO period (id, code, frequency, months, first_day, last_day)
WITH RECURSIVE
  calendar_year(y) AS (SELECT 1949 UNION ALL SELECT y + 1 FROM calendar_year WHERE y < 2100),
  month(m) AS (SELECT 1 UNION ALL SELECT m + 1 FROM month WHERE m < 12),
  span(suffix, frequency, first_month, last_month) AS (
    SELECT '', 'year', 1, 12
    UNION ALL SELECT '-H' || m, 'half', m * 6 - 5, m * 6 FROM month WHERE m <= 2
    UNION ALL SELECT '-Q' || m, 'quarter', m * 3 - 2, m * 3 FROM month WHERE m <= 4
    UNION ALL SELECT '-' || substr('0' || m, -2), 'month', m, m FROM month
    -- January to March and January to June are a quarter and a half already.
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
  -- all year, so neither the machine's time zone nor the hour of the question changes an answer.
  SELECT date('now', '+8 hours') AS as_of, date('now', '+8 hours') AS known_on;
CREATE TABLE vocabulary (
  -- What the closed words of the other tables mean. Each list equals a CHECK of its table.
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
  ('park_level', 'evidence', 2, 'inferred', '由原文推知', 'read from what a document says'),
  ('park_level', 'evidence', 3, 'general_knowledge', '常识,原文未写', 'general knowledge, not in a document here'),
  ('area_group', 'rule_kind', 1, 'park', '按条件取园区', 'parks'),
  ('area_group', 'rule_kind', 2, 'region', '按条件取行政区', 'regions'),
  ('area_group', 'rule_level_match', 1, 'exact', '恰为该级', 'of this level'),
  ('area_group', 'rule_level_match', 2, 'at_least', '该级以上', 'of this level or a higher one'),
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
  ('document', 'status', 4, 'expired', '规划期已满或失效', 'its time has run out'),
  ('document', 'status', 5, 'repealed', '已废止', 'repealed'),
  ('document', 'status', 6, 'superseded', '已被替代', 'replaced by another'),
  ('document', 'status', 7, 'unknown', '文中未说明', 'not known'),
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
  ('indicator', 'aggregation_area', 2, 'mean', '各成员平均', 'average the members'),
  ('indicator', 'aggregation_area', 3, 'max', '各成员最大', 'the largest member'),
  ('indicator', 'aggregation_area', 4, 'none', '不可汇总', 'members cannot be put together'),
  ('indicator', 'aggregation_time', 1, 'sum', '流量,各期相加', 'a flow: add the periods'),
  ('indicator', 'aggregation_time', 2, 'mean', '各期平均', 'average the periods'),
  ('indicator', 'aggregation_time', 3, 'last', '存量,取期末', 'a stock: the last period'),
  ('indicator', 'aggregation_time', 4, 'max', '各期最大', 'the largest period'),
  ('indicator', 'aggregation_time', 5, 'none', '不可汇总', 'periods cannot be put together'),
  ('indicator', 'derivation', 1, 'ratio', '比值、占比', 'one indicator over another'),
  ('indicator', 'derivation', 2, 'growth', '同比增速', 'growth on the year before'),
  ('indicator', 'derivation', 3, 'difference', '两指标之差', 'one indicator less another'),
  ('indicator', 'derivation', 4, 'count_over', '过线个数', 'how many members pass a threshold'),
  ('indicator', 'derivation', 5, 'rank', '排名', 'rank among peers'),
  ('indicator', 'derivation', 6, 'park_level', '园区级别', 'from the parks'' level history'),
  ('indicator', 'denominator_at', 1, 'same', '同一地区', 'the same area'),
  ('indicator', 'denominator_at', 2, 'county', '所在县', 'its county'),
  ('indicator', 'denominator_at', 3, 'city', '所在市', 'its prefecture-level city'),
  ('indicator', 'denominator_at', 4, 'province', '所在省', 'its province'),
  ('indicator', 'denominator_at', 5, 'nation', '全国', 'the nation'),
  ('indicator', 'threshold_comparator', 1, '>=', '以上、级(含)', 'at least'),
  ('indicator', 'threshold_comparator', 2, '>', '超过(不含)', 'more than'),
  ('indicator', 'threshold_comparator', 3, '<=', '以下(含)', 'at most'),
  ('indicator', 'threshold_comparator', 4, '<', '低于(不含)', 'less than'),
  ('indicator', 'peers', 1, 'all', '全部', 'all'),
  ('indicator', 'peers', 2, 'same_level', '同级', 'of the same level'),
  ('indicator', 'peers', 3, 'same_region', '同省', 'of the same province'),
  ('indicator', 'peers', 4, 'group', '指定的一组', 'a named group'),
  ('indicator', 'level', 1, 'national', '国家级', 'national'),
  ('indicator', 'level', 2, 'provincial', '省级', 'provincial'),
  ('indicator', 'level', 3, 'municipal', '市级', 'municipal'),
  ('indicator', 'level', 4, 'county', '县级', 'county'),
  ('indicator', 'level_match', 1, 'exact', '恰为该级', 'of this level'),
  ('indicator', 'level_match', 2, 'at_least', '该级以上', 'of this level or a higher one'),
  ('target', 'quantifier', 1, 'whole', '作为一个整体', 'the area as one'),
  ('target', 'quantifier', 2, 'each', '每个成员', 'each member of the group'),
  ('target', 'basis', 1, 'level', '水平值', 'the figure itself'),
  ('target', 'basis', 2, 'ratio', '倍数', 'times the baseline or the reference'),
  ('target', 'basis', 3, 'change', '增减量', 'more or less than the baseline or the reference'),
  ('target', 'basis', 4, 'percent_change', '增减百分比', 'percent more or less than the baseline or the reference'),
  ('target', 'comparator', 1, '>=', '以上、不少于(含)', 'at least'),
  ('target', 'comparator', 2, '>', '超过(不含)', 'more than'),
  ('target', 'comparator', 3, '<=', '以内、不超过(含)', 'at most'),
  ('target', 'comparator', 4, '<', '低于(不含)', 'less than'),
  ('target', 'comparator', 5, '~', '左右', 'about'),
  ('target', 'comparator', 6, 'between', '介于', 'from value to value_high'),
  ('target', 'over', 1, 'last', '取末期', 'the figure of period_to'),
  ('target', 'over', 2, 'each', '每一期', 'every period'),
  ('target', 'over', 3, 'sum', '累计', 'added over the periods'),
  ('target', 'over', 4, 'mean', '年均', 'averaged over the periods'),
  ('target', 'strength', 1, 'firm', '约束', 'firm'),
  ('target', 'strength', 2, 'expected', '预期', 'expected'),
  ('target', 'strength', 3, 'aspirational', '力争', 'aspired to'),
  ('target_inferred', 'field', 1, 'area', '约束对象', 'whom it binds'),
  ('target_inferred', 'field', 2, 'quantifier', '整体或每个', 'as one or each'),
  ('target_inferred', 'field', 3, 'quantifier_min', '达标成员数', 'how many members'),
  ('target_inferred', 'field', 4, 'indicator', '指标', 'the indicator'),
  ('target_inferred', 'field', 5, 'basis', '口径', 'the basis'),
  ('target_inferred', 'field', 6, 'baseline_period', '基期', 'the baseline period'),
  ('target_inferred', 'field', 7, 'reference_area', '参照地区', 'the reference area'),
  ('target_inferred', 'field', 8, 'comparator', '比较符', 'the comparator'),
  ('target_inferred', 'field', 9, 'value', '数值', 'the value'),
  ('target_inferred', 'field', 10, 'value_high', '上限', 'the upper value'),
  ('target_inferred', 'field', 11, 'unit', '单位', 'the unit'),
  ('target_inferred', 'field', 12, 'period_from', '起始期', 'the first period'),
  ('target_inferred', 'field', 13, 'period_to', '到期', 'the due period'),
  ('target_inferred', 'field', 14, 'over', '累计或逐年', 'over the periods'),
  ('target_inferred', 'field', 15, 'strength', '语气', 'the strength'),
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
  ('instrument', 'rate_bound', 1, 'exact', '恰为', 'exactly'),
  ('instrument', 'rate_bound', 2, 'at_most', '不超过', 'at most'),
  ('instrument', 'rate_bound', 3, 'at_least', '不低于', 'at least'),
  ('instrument', 'amount_bound', 1, 'exact', '恰为', 'exactly'),
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
  ('observation', 'status', 3, 'D', '口径不同', 'of another definition'),
  ('observation', 'status', 4, 'E', '估计', 'estimated'),
  ('observation', 'status', 5, 'F', '预测', 'a forecast'),
  ('observation', 'status', 6, 'G', '试验性', 'experimental'),
  ('observation', 'status', 7, 'H', '缺失:节假日', 'missing: a holiday'),
  ('observation', 'status', 8, 'I', '插补', 'imputed'),
  ('observation', 'status', 9, 'J', '派生', 'derived by the source'),
  ('observation', 'status', 10, 'K', '并入其他项', 'included in another figure'),
  ('observation', 'status', 11, 'L', '缺失:未收集', 'missing: not collected'),
  ('observation', 'status', 12, 'M', '缺失:不存在', 'missing: cannot exist'),
  ('observation', 'status', 13, 'N', '不显著', 'not significant'),
  ('observation', 'status', 14, 'O', '缺失', 'missing'),
  ('observation', 'status', 15, 'P', '初步', 'provisional'),
  ('observation', 'status', 16, 'Q', '缺失:不予公布', 'missing: withheld'),
  ('observation', 'status', 17, 'S', '罢工等特殊情形', 'a strike or another special event'),
  ('observation', 'status', 18, 'U', '可靠性低', 'of low reliability'),
  ('observation', 'status', 19, 'V', '未经核实', 'not validated'),
  ('observation', 'status', 20, 'W', '包含其他项', 'includes another figure'),
  ('figure_kept', 'how', 1, 'derived', '推算', 'derived'),
  ('figure_kept', 'how', 2, 'accumulated', '由各期汇总', 'accumulated from shorter periods'),
  ('figure_kept', 'how', 3, 'aggregated', '由成员汇总', 'aggregated from members'),
  ('target_progress', 'status', 1, 'met', '达到', 'met'),
  ('target_progress', 'status', 2, 'missed', '未达到', 'missed'),
  ('target_progress', 'status', 3, 'reached', '提前达到', 'reached ahead of time'),
  ('target_progress', 'status', 4, 'on_track', '进度正常', 'on track'),
  ('target_progress', 'status', 5, 'behind', '进度落后', 'behind'),
  ('target_progress', 'status', 6, 'open', '未到期', 'open: not yet due'),
  ('target_progress', 'status', 7, 'overdue', '到期无数据', 'overdue: no figure'),
  ('target_progress', 'status', 8, 'unevaluable', '无法评价', 'cannot be evaluated'),
  ('target_progress', 'reason', 1, 'no_baseline', '缺基期数据', 'the baseline has no figure'),
  ('target_progress', 'reason', 2, 'no_reference', '缺参照地区数据', 'the reference area has no figure'),
  ('target_progress', 'reason', 3, 'unit', '单位不可比', 'the units cannot be compared'),
  ('target_progress', 'reason', 4, 'definition', '口径不同', 'a figure of another definition'),
  ('target_progress', 'reason', 5, 'no_members', '组内无成员', 'the group has no members'),
  ('target_progress', 'reason', 6, 'stale', '派生数据待更新', 'what follows from changed figures is to be made anew'),
  ('indicator_ranking', 'peers', 1, 'all', '全部园区', 'all parks'),
  ('indicator_ranking', 'peers', 2, 'same_level', '同级园区', 'parks of the same level'),
  ('indicator_ranking', 'peers', 3, 'same_region', '同省园区', 'parks of the same province'),
  ('indicator_ranking', 'reason', 1, 'no_figure', '无数据', 'there is no figure'),
  ('indicator_ranking', 'reason', 2, 'definition', '口径不同', 'a figure of another definition'),
  ('indicator_ranking', 'reason', 3, 'direction', '不分高低', 'neither more nor less is better'),
  ('park_standing', 'standing', 1, 'strength', '优势', 'a strength'),
  ('park_standing', 'standing', 2, 'middle', '居中', 'in the middle'),
  ('park_standing', 'standing', 3, 'weak', '短板', 'weak'),
  ('followup_event', 'kind', 1, 'assigned', '交办', 'another agency is asked'),
  ('followup_event', 'kind', 2, 'answered', '回复', 'answered'),
  ('followup_event', 'kind', 3, 'extended', '延期', 'given more time'),
  ('followup_event', 'kind', 4, 'closed', '办结', 'closed'),
  ('followup_event', 'kind', 5, 'reopened', '重启', 'opened again'),
  ('followup_event', 'outcome', 1, 'resolved', '已解决', 'what was asked for was done'),
  ('followup_event', 'outcome', 2, 'unresolved', '未解决', 'it was not done'),
  ('followup_event', 'outcome', 3, 'withdrawn', '撤销', 'it was raised for nothing'),
  ('followup_overview', 'status', 1, 'open', '待回复', 'waits for an answer'),
  ('followup_overview', 'status', 2, 'overdue', '超期未回复', 'waits for an answer, and its day has passed'),
  ('followup_overview', 'status', 3, 'answered', '已回复待办结', 'answered, waits to be closed'),
  ('followup_overview', 'status', 4, 'closed', '已办结', 'closed'),
  ('followup_proposed', 'role', 1, 'lead', '牵头', 'leads'),
  ('followup_proposed', 'role', 2, 'responsible', '责任', 'is responsible'),
  ('followup_proposed', 'role', 3, 'manages', '园区主管', 'manages the park; nobody leads or is responsible'),
  ('agency_scorecard', 'kind', 1, 'target', '目标', 'targets'),
  ('agency_scorecard', 'kind', 2, 'task', '任务', 'tasks'),
  ('agency_scorecard', 'kind', 3, 'followup', '督办', 'follow-ups'),
  ('agency_scorecard', 'status', 1, 'no_target', '任务内无目标', 'a task without a target'),
  ('cascade_missing', 'reason', 1, 'binds', '约束其辖区', 'it binds areas in the region'),
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
  ('assessment_item', 'threshold_comparator', 1, '>=', '达到(含)', 'at least'),
  ('assessment_item', 'threshold_comparator', 2, '>', '超过(不含)', 'more than'),
  ('assessment_item', 'threshold_comparator', 3, '<=', '不超过(含)', 'at most'),
  ('assessment_item', 'threshold_comparator', 4, '<', '低于(不含)', 'less than'),
  ('assessment_item_score', 'reason', 1, 'no_figure', '无数据', 'there is no figure'),
  ('assessment_item_score', 'reason', 2, 'definition', '口径不同', 'a figure of another definition'),
  ('assessment_item_score', 'reason', 3, 'no_target', '无可比目标', 'there is no target to compare with'),
  ('assessment_item_score', 'reason', 4, 'another_period', '目标进度已在另一时期', 'progress stands in another period'),
  ('assessment_item_score', 'reason', 5, 'direction', '不分高低', 'neither more nor less is better'),
  ('assessment_result', 'status', 1, 'complete', '完整', 'complete'),
  ('assessment_result', 'status', 2, 'partial', '部分指标缺数据', 'something is missing'),
  ('assessment_result', 'status', 3, 'withheld', '不予评分', 'withheld'),
  ('assessment_result', 'status', 4, 'vetoed', '一票否决', 'vetoed'),
  ('assessment_result', 'reason', 1, 'coverage', '数据覆盖不足', 'too little is covered'),
  ('assessment_result', 'reason', 2, 'no_score', '没有可计分的指标', 'nothing can be scored'),
  ('assessment_result', 'reason', 3, 'veto', '触发否决项', 'a veto'),
  ('assessment_result', 'nature', 1, 'simulated', '模拟结果,非官方', 'simulated, not official'),
  ('assessment_result', 'nature', 2, 'provisional', '未公布', 'not published'),
  ('assessment_result', 'nature', 3, 'official', '官方公布', 'official'),
  ('assessment_result', 'state', 1, 'live', '实时', 'as of now'),
  ('assessment_result', 'state', 2, 'frozen', '已定格', 'frozen'),
  ('assessment_result', 'state', 3, 'published', '已公布', 'published'),
  ('assessment_result', 'state', 4, 'pending', '新一轮已定格,待公布', 'frozen after another round was published'),
  ('assessment_result', 'state', 5, 'replaced', '已被替代', 'replaced by a later round');
CREATE TABLE unit (
  -- What a number counts. Values are compared within one dimension only, after multiplying by factor.
  id           INTEGER PRIMARY KEY,
  code         TEXT NOT NULL UNIQUE,        -- as documents write it: 亿元, %, 百分点, 家, 件/万人
  name_en      TEXT,
  dimension    TEXT NOT NULL,               -- count, ratio, cny, usd, area, rank, boolean, …
  factor       REAL NOT NULL,               -- one of it in the dimension's base unit: 亿元 is 1e8 (yuan)
  change_only  INTEGER NOT NULL DEFAULT 0,  -- 1: says only by how much something changes (百分点)
  note         TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "dimension: text that is not empty" CHECK (dimension <> ''),
  CONSTRAINT "factor: a number above 0" CHECK (factor > 0 AND factor < 9e999),
  CONSTRAINT "change_only: true or false" CHECK (change_only IN (0, 1))
) STRICT;
CREATE TABLE area (
  -- Whatever an indicator is measured on [SDMX REF_AREA]: a region, a park or a group of areas, each with a table of its own beside.
  id       INTEGER PRIMARY KEY,
  code     TEXT NOT NULL UNIQUE,  -- public, stable, readable: hebei, shijiazhuang-htz
  kind     TEXT NOT NULL,         -- which of the three it is
  name     TEXT NOT NULL,
  name_en  TEXT,
  note     TEXT,
  UNIQUE (id, kind),
  CONSTRAINT "id: a number greater than 0" CHECK (id > 0),  -- where all areas are meant, 0 says so
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

-- What hangs on a row goes with it here too, because the sqlite3 program does not enforce references unless it is told to.
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
  -- Every region with itself and with each region above it, at every depth. Kept by the triggers below, which then have the members of
  -- groups made anew: the order in which triggers of one table run is not to be relied on.
  region  INTEGER NOT NULL REFERENCES region (id) ON DELETE CASCADE,
  within  INTEGER NOT NULL REFERENCES region (id) ON DELETE CASCADE,
  PRIMARY KEY (region, within)
) STRICT, WITHOUT ROWID;
CREATE INDEX region_within_within ON region_within (within, region);

CREATE VIEW region_within_expected AS
  -- The definition that region_within equals.
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
  region      INTEGER REFERENCES region (id),    -- whose agency it is
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
  -- A park. Its level is not here: being upgraded is itself a target, so park_level keeps the history.
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL DEFAULT 'park' CHECK (kind = 'park'),
  type     TEXT NOT NULL DEFAULT 'high_tech_park',
  region   INTEGER NOT NULL REFERENCES region (id),  -- the smallest region that it lies in
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
  -- The history of a park's level; the one truth on levels. "Each national park" means those national on the due date.
  park       INTEGER NOT NULL REFERENCES park (id) ON DELETE CASCADE,
  first_day  TEXT NOT NULL DEFAULT '0001-01-01',  -- 0001-01-01: from a day that is not known
  last_day   TEXT NOT NULL DEFAULT '9999-12-31',  -- 9999-12-31: until further notice
  level      TEXT NOT NULL,
  evidence   TEXT NOT NULL DEFAULT 'document',    -- how it is known
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
  -- A named set of areas: listed members, a rule, or both. A group may hold other groups, but not itself.
  id                INTEGER PRIMARY KEY,
  kind              TEXT NOT NULL DEFAULT 'area_group' CHECK (kind = 'area_group'),
  rule_kind         TEXT,                           -- null: no rule, listed members only
  rule_region       INTEGER REFERENCES region (id), -- within this region, at any depth
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
  -- Every group with itself and each group that it holds, at every depth, and the days on which it does.
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
  -- Every group with itself and each group that lists it, at every depth and on any day: a group may not hold itself on any.
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
  -- Who belonged where and when: groups resolved to regions and parks, from the lists, the rules and the level history.
  -- Kept by triggers; equals the view area_member_expected at all times.
  area_group  INTEGER NOT NULL REFERENCES area_group (id) ON DELETE CASCADE,
  member      INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  first_day   TEXT NOT NULL,
  last_day    TEXT NOT NULL,
  PRIMARY KEY (area_group, member, first_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_member_member ON area_member (member, area_group);

CREATE VIEW area_member_span AS
  -- Every reason for which an area belongs to a group, and the days for which it holds; they may overlap.
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
  -- The definition that area_member equals: one row for each unbroken stay, so that nobody is a member twice on a day.
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
  -- Has a row while much is written in one transaction: area_member is then made anew once, at its end, and not after each row.
  touched  INTEGER NOT NULL  -- 1: there is something to be made anew
) STRICT;

CREATE VIEW area_member_changed AS
  -- Not to be read: gets a row whenever rows of area_member have been made anew; what depends on them hangs its trigger here.
  SELECT NULL AS member WHERE 0;

CREATE VIEW area_member_refresh AS
  -- Not to be read: INSERT a member, or null for all, and its rows of area_member are made anew.
  SELECT NULL AS member WHERE 0;
CREATE TRIGGER area_member_refresh_later INSTEAD OF INSERT ON area_member_refresh WHEN EXISTS (SELECT 1 FROM area_member_pause) BEGIN
  UPDATE area_member_pause SET touched = 1;
END;
CREATE TRIGGER area_member_refresh_one INSTEAD OF INSERT ON area_member_refresh
WHEN NEW.member IS NOT NULL AND NOT EXISTS (SELECT 1 FROM area_member_pause) BEGIN
  DELETE FROM area_member WHERE member = NEW.member;
  -- The same as area_member_expected for one member: a filter from outside would not reach through its windows.
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

-- A change to a park concerns that park; a change to a group concerns all. Changes to regions are seen to in 050_area.sql.
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
  -- Nobody lists a new group yet, so its own rows are all that is new.
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
  -- The smallest region in which an area lies: a group in that of its rule, or in the smallest that holds all its members.
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
  -- Every area with each region in which it lies, at every depth.
  SELECT at.area AS area, w.within AS within FROM area_region at JOIN region_within w ON w.region = at.region;
CREATE TABLE document (
  -- A policy document. One that is only cited has a row too: a title, perhaps a number, and no clauses.
  id         INTEGER PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE,              -- hunan-2017
  title      TEXT NOT NULL,
  title_en   TEXT,
  number     TEXT,                              -- 发文字号: 冀政字〔2020〕52号
  status     TEXT NOT NULL DEFAULT 'unknown',
  region     INTEGER REFERENCES region (id),    -- where it holds
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
  -- Who issued a document, in the order of its signatures.
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
  number       TEXT,                               -- as the document writes it: （一）; null where it writes none
  heading      TEXT NOT NULL,
  within_task  INTEGER REFERENCES task (id),       -- the task that it is, or lies in; kept by triggers
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
  -- A clause's full text, where a user has attached it. Policy files do not carry it.
  clause  INTEGER PRIMARY KEY REFERENCES clause (id) ON DELETE CASCADE,
  text    TEXT NOT NULL
) STRICT;

CREATE TABLE task (
  -- A clause that sets an item of work. Its id is its clause's.
  id    INTEGER PRIMARY KEY REFERENCES clause (id),
  note  TEXT
) STRICT;

CREATE VIEW clause_within_task_expected AS
  -- The definition that clause.within_task equals: the nearest task at or above.
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
  -- Who answers for a task, in which role, in the order of the document's list.
  task        INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  agency      INTEGER NOT NULL REFERENCES agency (id),
  role        TEXT NOT NULL,
  as_written  TEXT,                            -- the name in the text where it differs from the agency's short name
  stated_in   INTEGER REFERENCES clause (id),  -- where a document says it once for all its tasks: the clause that says so
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
  unit                  INTEGER NOT NULL REFERENCES unit (id),  -- observations are kept in this unit
  topic                 TEXT,
  direction             TEXT NOT NULL DEFAULT 'increase',       -- ranks decrease: a smaller number is better
  aggregation_area      TEXT NOT NULL DEFAULT 'none',           -- how members' figures make a group's
  aggregation_time      TEXT NOT NULL DEFAULT 'none',           -- how short periods' figures make a longer one's
  definition            TEXT,
  source                TEXT,
  derivation            TEXT,                                   -- null: only ever reported
  derived_from          INTEGER REFERENCES indicator (id),      -- ratio: numerator; growth, count_over, rank: of what; difference: from what
  derived_with          INTEGER REFERENCES indicator (id),      -- ratio: denominator; difference: what is taken off
  denominator_at        TEXT,                                   -- ratio: where the denominator is measured
  levels_comparable     INTEGER,                                -- growth: 1 where levels of two years may be compared; a published rate wins
  threshold             REAL,                                   -- count_over: the line that members pass
  threshold_unit        INTEGER REFERENCES unit (id),
  threshold_comparator  TEXT,                                   -- count_over: 超 is >, 级 and 以上 are >=
  peers                 TEXT,                                   -- rank: among whom
  peer_group            INTEGER REFERENCES area_group (id),     -- rank among a named group: which
  level                 TEXT,                                   -- park_level: which level
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
  -- Every indicator with those that it is derived from, at every depth.
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
  -- One figure that a document sets: whom it binds, on what, against what, how much, until when.
  id               INTEGER PRIMARY KEY,
  code             TEXT NOT NULL UNIQUE,                   -- the document's code, a slash, the target's own: hunan-2017/patents
  clause           INTEGER NOT NULL REFERENCES clause (id),
  area             INTEGER NOT NULL REFERENCES area (id),  -- whom it binds
  quantifier       TEXT NOT NULL DEFAULT 'whole',          -- the area as one, or each member of the group on the due date
  quantifier_min   REAL,                                   -- each: null for all members; below 1 a share of them; from 1 a count
  indicator        INTEGER NOT NULL REFERENCES indicator (id),
  basis            TEXT NOT NULL DEFAULT 'level',          -- what value is a number of
  baseline_period  INTEGER REFERENCES period (id),         -- against its own earlier figure; on a level it only starts the pace
  reference_area   INTEGER REFERENCES area (id),           -- against this area's figure of the same period
  comparator       TEXT NOT NULL,
  value            REAL NOT NULL,                          -- signed: 提升5位 is -5
  value_high       REAL,                                   -- the upper end of between
  unit             INTEGER NOT NULL REFERENCES unit (id),  -- of value, as the document writes it
  period_from      INTEGER REFERENCES period (id),
  period_to        INTEGER REFERENCES period (id),         -- the due period; null: undated
  over             TEXT NOT NULL DEFAULT 'last',
  strength         TEXT NOT NULL DEFAULT 'firm',
  wording          TEXT NOT NULL,                          -- the figure as the document writes it, no more
  note             TEXT,                                   -- what was ambiguous, and how it was settled
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
  -- Which fields of a target are a reading and not in the text; the target's note says why.
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
  -- What a target is to another one.
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
  -- Who answers for a target that names its own agencies; without rows here it inherits its task's.
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
  code           TEXT NOT NULL UNIQUE,                     -- the document's code, a slash, the instrument's own
  clause         INTEGER NOT NULL REFERENCES clause (id),
  kind           TEXT NOT NULL,
  name           TEXT NOT NULL,
  rate           REAL,
  rate_unit      INTEGER REFERENCES unit (id),
  rate_of        TEXT,                                     -- what the rate is a rate of
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
  -- A file that was loaded: a policy document's, named by the document's code, or a catalogue.
  code    TEXT PRIMARY KEY,
  kind    TEXT NOT NULL,
  title   TEXT,             -- a catalogue's
  note    TEXT,             -- a catalogue's
  schema  TEXT,             -- the file's $schema, so that an export carries it again
  CONSTRAINT "kind: one of document, catalogue" CHECK (kind IN ('document', 'catalogue'))
) STRICT, WITHOUT ROWID;

CREATE TABLE declaration (
  -- Which file says what, in the file's order. A thing that two files declare alike goes when neither says it any more.
  origin  TEXT NOT NULL REFERENCES origin (code) ON DELETE CASCADE,
  kind    TEXT NOT NULL,     -- unit, region, agency, …: a list of the file
  ord     INTEGER NOT NULL,
  code    TEXT NOT NULL,
  PRIMARY KEY (origin, kind, ord),
  UNIQUE (kind, code, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_name (
  -- Every name by which a thing is found: names, short names, aliases, titles, headings and attached texts. Kept by triggers.
  id    INTEGER PRIMARY KEY,
  kind  TEXT NOT NULL,     -- area, agency, indicator, document, clause
  ref   INTEGER NOT NULL,  -- the thing's id in its table
  slot  TEXT NOT NULL,     -- which of its names
  name  TEXT NOT NULL,
  UNIQUE (kind, ref, slot)
) STRICT;

CREATE TABLE search_gram (
  -- Two neighbouring characters, or a name's last one, and where they stand: Chinese words of two characters are found by look-up.
  gram  TEXT NOT NULL,
  name  INTEGER NOT NULL REFERENCES search_name (id),
  PRIMARY KEY (gram, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_gram_name ON search_gram (name);

CREATE VIEW search_gram_expected AS
  -- The definition that search_gram equals.
  -- A long text is first cut into parts that overlap by a character, because finding a character takes as long as its place is far.
  WITH RECURSIVE
    part(name, text, rest) AS (
      SELECT id, substr(lower(name), 1, 401), substr(lower(name), 401) FROM search_name
      UNION ALL SELECT name, substr(rest, 1, 401), substr(rest, 401) FROM part WHERE length(rest) > 1),
    cut(name, text, pairs, i) AS (
      SELECT name, text, length(text) - (length(rest) > 1), 1 FROM part
      UNION ALL SELECT name, text, pairs, i + 1 FROM cut WHERE i < pairs)
  SELECT DISTINCT substr(text, i, 2) AS gram, name FROM cut;

-- Most names are short: they need no parts, and take no more than they must.
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
  -- Not to be read: INSERT a name, and it takes the place of the one in its slot; a null or empty name empties the slot.
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
  -- Every name with the code of the thing that it names. To search from the CLI: WHERE instr(name, '孵化器'), or, by look-up in a large
  -- file, AND id IN (SELECT name FROM search_gram WHERE gram = '孵化').
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
  -- The definition that search_name equals.
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
  -- Where figures come from.
  id         INTEGER PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE,
  name       TEXT NOT NULL,               -- 苏州工业园区管理委员会网站
  synthetic  INTEGER NOT NULL DEFAULT 0,  -- 1: made up, for tests and demonstrations
  note       TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "synthetic: true or false" CHECK (synthetic IN (0, 1))
) STRICT;
-- The source of a figure that names none.
INSERT INTO source (id, code, name) VALUES (0, 'unstated', '未注明来源');
-- As references are, where the sqlite3 program does not enforce them.
CREATE TRIGGER source_unstated_delete BEFORE DELETE ON source WHEN OLD.id = 0 BEGIN
  SELECT RAISE(ABORT, 'source: another one than unstated, which the schema itself brings');
END;
CREATE TRIGGER source_unstated_update BEFORE UPDATE OF id, code ON source WHEN OLD.id = 0 AND (NEW.id <> 0 OR NEW.code <> 'unstated') BEGIN
  SELECT RAISE(ABORT, 'source: another one than unstated, which the schema itself brings');
END;

CREATE TABLE observation (
  -- A reported figure [SDMX]. A revision is a row of a later vintage and never overwrites, nor does one source another; what is missing has
  -- no row, or one that says so. Of an indicator, period and area the newest vintage counts that is no forecast; of one day's, where several
  -- sources have one, that of the source with the greatest id, which was added last: unstated never counts beside a source with a name.
  -- By hand write to observation_entry, or here and then INSERT INTO figure_refresh VALUES (NULL), so that what follows from it follows.
  -- The lists below are not written with IN: SQLite would lay a table of them for every row that is written, at four times the time.
  indicator  INTEGER NOT NULL REFERENCES indicator (id),
  period     INTEGER NOT NULL REFERENCES period (id),
  area       INTEGER NOT NULL REFERENCES area (id),
  vintage    INTEGER NOT NULL,                 -- the day from which it was known, in days since 1970-01-01; date(vintage * 86400, 'unixepoch')
  value      REAL,                             -- in the indicator's unit; null when the status says that it is missing
  bound      TEXT,                             -- null: exact; or the source says only over (超), under (不足), about (约)
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

-- Figures are kept in the indicator's unit: another one would make other figures of them.
CREATE TRIGGER observation_indicator_unit BEFORE UPDATE OF unit ON indicator WHEN NEW.unit <> OLD.unit BEGIN
  SELECT RAISE(ABORT, 'unit: the one in which its figures are kept, as long as it has any') FROM observation WHERE indicator = OLD.id LIMIT 1;
END;
CREATE TRIGGER observation_unit_factor BEFORE UPDATE OF factor, dimension, change_only ON unit
WHEN NEW.factor <> OLD.factor OR NEW.dimension <> OLD.dimension OR NEW.change_only <> OLD.change_only BEGIN
  SELECT RAISE(ABORT, 'factor: the one by which its figures have been converted, as long as there are any') FROM observation
  WHERE unit = OLD.id OR indicator IN (SELECT id FROM indicator WHERE OLD.id = indicator.unit) LIMIT 1;
END;
-- As references are, where the sqlite3 program does not enforce them: else the next row of the same id would have the figures of this one.
CREATE TRIGGER observation_indicator_delete BEFORE DELETE ON indicator BEGIN
  SELECT RAISE(ABORT, 'indicator: one without figures') FROM observation WHERE indicator = OLD.id LIMIT 1;
END;
CREATE TRIGGER observation_area_delete BEFORE DELETE ON area BEGIN
  SELECT RAISE(ABORT, 'area: one without figures') FROM indicator_period x JOIN observation o ON o.indicator = x.indicator AND o.period = x.period
    AND o.area = OLD.id LIMIT 1;
END;

CREATE VIEW observation_entry AS
  -- An observation with codes and days, to read and to write by hand: INSERT and DELETE. Without a vintage it is of today; value is in the
  -- unit given, or in the indicator's; without a source it is of unstated. INSERT OR REPLACE writes over a source's own figure of the day.
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
  -- members. Kept by INSERT INTO figure_refresh VALUES (NULL), and never the only copy: VALUES (0) makes it anew.
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
  CONSTRAINT "how: null, or one of derived, accumulated, aggregated" CHECK (how IN ('derived', 'accumulated', 'aggregated'))
) STRICT, WITHOUT ROWID;

CREATE VIEW figure AS
  -- The figure that counts today for an indicator, area and period, in the indicator's unit: reported first, else what follows from others.
  -- A forecast is no figure, nor is a row that says that the value is missing. indicator_period says which periods are to be looked up.
  SELECT i.code AS indicator_code, a.code AS area_code, p.code AS period, f.value AS value, u.code AS unit, coalesce(f.how, 'reported') AS how,
         date(f.known_from * 86400, 'unixepoch') AS vintage
  FROM indicator i
  JOIN unit u ON u.id = i.unit
  JOIN indicator_period x ON x.indicator = i.id
  JOIN period p ON p.id = x.period
  JOIN figure_kept f ON f.indicator = x.indicator AND f.period = x.period
  JOIN area a ON a.id = f.area
  WHERE f.known_from <= (SELECT day FROM clock_number) AND f.known_to > (SELECT day FROM clock_number);

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
  SELECT t.indicator, t.period, t.area, 100 - q.part % 16, t.indicator, q.part, t.area
  FROM figure_due t
  CROSS JOIN indicator i ON i.id = t.indicator AND i.aggregation_time <> 'none' AND t.period % 16 > 1
  CROSS JOIN period_part q ON q.whole = t.period AND CASE i.aggregation_time WHEN 'last' THEN q.is_last ELSE q.divides END = 1
  WHERE t.period % 16 IN (SELECT months FROM length_asked);

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

-- Each of the next two is not to be read: INSERT, and its part is done.
CREATE VIEW figure_renew_reported AS SELECT NULL AS area WHERE false;
CREATE TRIGGER figure_renew_reported_insert INSTEAD OF INSERT ON figure_renew_reported BEGIN
  DELETE FROM figure_kept WHERE (indicator, period) IN (SELECT indicator, period FROM figure_touched WHERE area = 0);
  INSERT INTO figure_kept (indicator, period, area, known_from, known_to, value, bound, source, differs)
    SELECT r.indicator, r.period, r.area, r.known_from, r.known_to, r.value, r.bound, r.source, r.differs
    FROM (SELECT indicator, period FROM figure_touched WHERE area = 0 ORDER BY indicator, period) t
    CROSS JOIN figure_reported r ON r.indicator = t.indicator AND r.period = t.period;
  -- Of what is marked for all areas nobody has noted the days.
  INSERT INTO day_ahead (day)
    SELECT o.vintage FROM figure_touched t CROSS JOIN observation o ON o.indicator = t.indicator AND o.period = t.period
    WHERE t.area = 0 AND o.vintage > (SELECT day FROM status_stamp)
    UNION SELECT CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) FROM figure_touched t CROSS JOIN period p ON p.id = t.period
    WHERE t.area = 0 AND p.first_day > (SELECT date(day * 86400, 'unixepoch') FROM status_stamp)
    UNION SELECT CAST(julianday(p.last_day) - 2440586.5 AS INTEGER) FROM figure_touched t CROSS JOIN period p ON p.id = t.period
    WHERE t.area = 0 AND p.last_day >= (SELECT date(day * 86400, 'unixepoch') FROM status_stamp)
    ON CONFLICT DO NOTHING;
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_hit_all WHERE true ON CONFLICT DO NOTHING;
END;
CREATE VIEW figure_renew_period AS SELECT NULL AS period WHERE false;
CREATE TRIGGER figure_renew_period_insert INSTEAD OF INSERT ON figure_renew_period BEGIN
  DELETE FROM indicator_period WHERE (indicator, period) IN (SELECT indicator, period FROM figure_touched)
    AND NOT EXISTS (SELECT 1 FROM figure_kept k WHERE k.indicator = indicator_period.indicator AND k.period = indicator_period.period)
    AND NOT EXISTS (SELECT 1 FROM observation o WHERE o.indicator = indicator_period.indicator AND o.period = indicator_period.period);
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
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_hit_own WHERE true ON CONFLICT DO NOTHING;
  INSERT INTO status_touched (area, indicator, target) SELECT area, indicator, target FROM status_hit_reference WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM figure_touched;
  DELETE FROM figure_dirty;
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
  INSERT INTO day_ahead (day)
    SELECT vintage FROM observation
    WHERE indicator = NEW.indicator AND period = NEW.period AND area = NEW.area AND vintage > (SELECT day FROM status_stamp) ON CONFLICT DO NOTHING;
  INSERT INTO day_ahead (day)
    SELECT CAST(julianday(first_day) - 2440587.5 AS INTEGER) FROM period
    WHERE id = NEW.period AND first_day > (SELECT d.as_of FROM status_stamp k CROSS JOIN status_day d ON d.day = k.day) ON CONFLICT DO NOTHING;
  INSERT INTO day_ahead (day)
    SELECT CAST(julianday(last_day) - 2440586.5 AS INTEGER) FROM period
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
  -- Last: hardly a target is looked for by its unit.
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
  -- A target and an agency that answers for it: the target's own agencies, or where it names none, its task's.
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
  -- A document and what it implements, cites or replaces, directly (depth 1) or through others, by the shortest way.
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
  -- Which way a target pulls and the number that decides it, in its unit's base: between is decided at its good end, both ends bind
  -- only where the indicator is to be maintained.
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
  -- A target and the higher one that it serves. consistent: 1 neither laxer nor later, 0 laxer or later, null not to be compared.
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
CREATE INDEX status_kept_target ON status_kept (target);
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
  -- The days after the stamp on which something that is entered already begins to count, or counts no more: a vintage, a period that has a
  -- figure and its end, a level, a membership. A verdict that may change with it is made for that day, too.
  day  INTEGER PRIMARY KEY
) STRICT;

CREATE VIEW day_ahead_expected AS
  -- The definition of which day_ahead has every day that is after the stamp.
  SELECT vintage AS day FROM observation
  UNION SELECT CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) FROM indicator_period x JOIN period p ON p.id = x.period
  UNION SELECT CAST(julianday(p.last_day) - 2440586.5 AS INTEGER) FROM indicator_period x JOIN period p ON p.id = x.period
  UNION SELECT CAST(julianday(first_day) - 2440587.5 AS INTEGER) FROM park_level
  UNION SELECT CAST(julianday(last_day) - 2440586.5 AS INTEGER) FROM park_level WHERE last_day < '9999-12-31'
  UNION SELECT CAST(julianday(first_day) - 2440587.5 AS INTEGER) FROM area_member
  UNION SELECT CAST(julianday(last_day) - 2440586.5 AS INTEGER) FROM area_member WHERE last_day < '9999-12-31';

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
  -- Those of its own area. Of a period that ends after the due one, only as a baseline.
  SELECT k.area AS area, k.indicator AS indicator, k.target AS target
  FROM figure_touched f
  CROSS JOIN status_kept k ON k.area = f.area AND k.indicator = f.indicator
  WHERE k.due = 0 OR k.due >= f.period OR k.base_period = f.period;

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
  -- A day ahead with something that may bear on a verdict.
  SELECT s.area AS area, s.indicator AS indicator, s.target AS target, s.due AS due, d.day AS day
  FROM status_stamp k
  CROSS JOIN day_ahead d ON d.day > k.day
  CROSS JOIN status_span s
  CROSS JOIN indicator i ON i.id = s.indicator
  WHERE coalesce(s.last_day, 9999998) >= d.day AND (s.due = 0 OR i.derivation = 'park_level') OR EXISTS (
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

-- Each of the next six is not to be read: INSERT, and its part is done. They are apart, so that a refresh pays for what it needs.
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
  INSERT INTO day_ahead (day) SELECT day FROM day_ahead_expected WHERE day > (SELECT day FROM status_stamp);
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
  INSERT INTO day_ahead (day)
    SELECT d.day FROM (SELECT CAST(julianday(NEW.first_day) - 2440587.5 AS INTEGER) AS day
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
  -- undated, area 0 where its group has no members.
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
         CASE WHEN stale.word IS NULL THEN v.reason ELSE stale.word END AS reason
  FROM target_verdict v
  LEFT JOIN vocabulary stale ON stale.table_name = 'target_progress' AND stale.field = 'reason' AND stale.word = (SELECT reason FROM status_doubt)
    AND (v.indicator IN (SELECT indicator FROM indicator_stale) OR v.target IN (SELECT target FROM status_dirty));

CREATE VIEW target_evaluation AS
  -- The verdict with what the target asks, ready for those who say it in words.
  SELECT v.target AS target, v.area AS area, v.due AS due, t.code AS code, d.code AS document_code, d.title AS document,
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
         v.attainment AS attainment, v.distance AS distance, v.pace AS pace, v.gap AS gap, v.status AS status, v.reason AS reason
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

CREATE VIEW target_explanation AS
  -- Why a target has its status on the clock's day, part by part: the clause, the figure with its source and vintage, the baseline or
  -- reference, the formula with its numbers, the verdict.
  SELECT e.code AS target_code, e.document_code AS document_code, e.document AS document, e.clause AS clause, e.heading AS heading,
         e.wording AS wording, a.code AS area_code, a.name AS area, e.indicator_code AS indicator_code, e.indicator_name AS indicator,
         coalesce(e.indicator_name_en, e.indicator_name) AS indicator_en, due.code AS due_period,
         e.basis AS basis, e.comparator AS comparator, e.required AS required, CASE WHEN e.comparator = 'between' THEN e.far END AS required_high, e.unit_code AS unit,
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

CREATE VIEW target_progress AS
  -- Required, actual, status and why, for a target, an area and a due period, on the clock's day.
  SELECT x.target_code AS target_code, x.document_code AS document_code, x.area_code AS area_code, x.area AS area,
         x.indicator_code AS indicator_code, x.due_period AS due_period,
         x.required AS required, x.actual AS actual, x.actual_period AS actual_period, x.actual_source AS actual_source,
         x.status AS status, x.reason AS reason, x.attainment AS attainment, x.distance AS distance, x.pace AS pace, x.gap AS gap,
         coalesce(x.area, '(组内无成员)') || ' ' || x.indicator || ':' || coalesce(x.due_period || ' ', '') ||
           CASE WHEN x.required IS NULL THEN '要求“' || x.wording || '”'
                ELSE '要求' || CASE x.comparator WHEN '>=' THEN '不低于' WHEN '>' THEN '超过' WHEN '<=' THEN '不高于' WHEN '<' THEN '低于'
                                WHEN '~' THEN '约' ELSE '介于' END ||
                  ' ' || printf('%.10g', x.required) || CASE WHEN x.required_high IS NULL THEN '' ELSE ' 至 ' || printf('%.10g', x.required_high) END || ' ' || x.unit ||
                  CASE x.comparator WHEN '~' THEN '(允许偏差 5%)' ELSE '' END END ||
           coalesce('(' || x.base_area || ' ' || x.base_period || ':' || x.formula || ')', '') || ';' ||
           CASE WHEN x.actual IS NULL THEN '尚无数据'
                ELSE '实际 ' || CASE x.actual_bound WHEN 'over' THEN '超 ' WHEN 'under' THEN '不足 ' WHEN 'about' THEN '约 ' ELSE '' END ||
                  printf('%.10g', x.actual) || ' ' || x.unit || '(' || coalesce(x.actual_period || ',', '') ||
                  CASE x.actual_source WHEN 'reported' THEN '公布' WHEN 'derived' THEN '推算' WHEN 'aggregated' THEN '由成员汇总' ELSE '由各期汇总' END ||
                  coalesce(',' || x.source, '') || coalesce(',' || x.actual_vintage || ' 获知', '') || ')' END ||
           ' → ' || status.meaning_zh || coalesce(':' || reason.meaning_zh, '') ||
           CASE WHEN x.attainment IS NULL THEN '' ELSE ';完成率 ' || printf('%.1f%%', x.attainment * 100) END ||
           CASE WHEN x.pace IS NULL THEN ''
             ELSE ',进度 ' || printf('%.2f', x.pace) || '(已走完 ' || printf('%.1f%%', x.distance * 100) || ',时间已过 ' ||
               printf('%.1f%%', x.elapsed * 100) || ')' END ||
           '。依据:' || x.document_code || ' ' || x.clause || '“' || x.wording || '”' AS explain,
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
  FROM target_explanation x
  LEFT JOIN vocabulary status ON status.table_name = 'target_progress' AND status.field = 'status' AND status.word = x.status
  LEFT JOIN vocabulary reason ON reason.table_name = 'target_progress' AND reason.field = 'reason' AND reason.word = x.reason;

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
  SELECT p.target_code AS target_code, d.title AS document, d.number AS document_number, substr(c.code, length(d.code) + 2) AS clause,
         i.name AS indicator, p.area AS subject, t.wording AS wording, p.due_period AS due_period, due.last_day AS due_day,
         CAST(julianday(due.last_day) - julianday(clock.as_of) AS INTEGER) AS days_left,
         (SELECT group_concat(agency, '、') FROM (
            SELECT r.agency AS agency FROM target_responsibility r
            WHERE r.target_code = t.code AND r.role = 'lead' ORDER BY r.agency_order)) AS lead,
         p.status AS status, d.status AS force, p.explain AS explain, p.explain_en AS explain_en, c.heading AS heading,
         p.document_code AS document_code, p.area_code AS area_code, p.indicator_code AS indicator_code
  FROM target_progress p
  JOIN target t ON t.code = p.target_code
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  JOIN indicator i ON i.id = t.indicator
  CROSS JOIN clock
  LEFT JOIN period due ON due.code = p.due_period;
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
         failing
  FROM (
    -- Windows, and no GROUP BY, which would name those who fail in any order.
    SELECT e.code AS target_code, e.document_code AS document_code, due.code AS due_period, row_number() OVER w AS nth,
           count(a.id) OVER w AS members,
           count(CASE WHEN e.status IN ('met', 'reached') THEN 1 END) OVER w AS met,
           count(CASE WHEN e.status = 'on_track' THEN 1 END) OVER w AS on_track,
           count(CASE WHEN e.status = 'behind' THEN 1 END) OVER w AS behind,
           count(CASE WHEN e.status = 'overdue' THEN 1 END) OVER w AS overdue,
           count(CASE WHEN e.status = 'unevaluable' AND a.id IS NOT NULL THEN 1 END) OVER w AS unevaluable,
           max(CASE WHEN due.last_day < (SELECT as_of FROM clock) THEN 1 ELSE 0 END) OVER w AS is_over,
           CASE WHEN e.quantifier = 'whole' OR e.quantifier_min IS NULL THEN 1.0 * count(a.id) OVER w
                WHEN e.quantifier_min < 1 THEN e.quantifier_min * count(a.id) OVER w ELSE e.quantifier_min END AS needed,
           group_concat(CASE WHEN e.status IN ('missed', 'behind', 'overdue', 'unevaluable') OR (e.status = 'open' AND due.id IS NULL) THEN a.name END, '、') OVER w
             AS failing
    FROM target_evaluation e
    LEFT JOIN period due ON due.id = e.due
    LEFT JOIN area a ON a.id = e.area
    WINDOW w AS (PARTITION BY e.target, e.code, e.document_code, e.due, due.code ORDER BY a.id
                 ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
  WHERE nth = 1;
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
  FROM clock_number k
  CROSS JOIN indicator i
  CROSS JOIN indicator_period x ON x.indicator = i.id AND x.period / 16 - x.period % 16 < k.month
  JOIN period q ON q.id = x.period
  CROSS JOIN (SELECT 0 AS back UNION ALL SELECT 1) b
  JOIN period f ON f.id = q.id - 192 * b.back
  JOIN park_peer m ON f.last_day BETWEEN m.first_day AND m.last_day
  LEFT JOIN figure_kept v ON v.indicator = i.id AND v.period = f.id AND v.area = m.park AND v.known_from <= k.day AND v.known_to > k.day
  WHERE b.back = 0 OR EXISTS (SELECT 1 FROM indicator_period y WHERE y.indicator = i.id AND y.period = q.id - 192);

-- Each of the next views has windows of one partition, which begins with indicator, period and peers: so a code that is asked for is found
-- by its index at the bottom, and nobody else is ranked.

CREATE VIEW ranking_ordered AS
  -- Place among the peers, equals sharing the better one, and how many are as good or better.
  SELECT indicator_code, period, peers, among, back, park, value, how, score,
         rank() OVER w AS place, count(score) OVER w AS as_good
  FROM ranking_figure
  WINDOW w AS (PARTITION BY indicator_code, period, peers, among, back ORDER BY CASE WHEN score IS NULL THEN 1 ELSE 0 END, score);

CREATE VIEW ranking_counted AS
  -- How many are listed and how many of them compared, the best score, and the one on the next place above.
  SELECT indicator_code, period, peers, among, back, park, value, how, score, place, as_good,
         count(*) OVER (PARTITION BY indicator_code, period, peers, among, back) AS listed,
         count(score) OVER (PARTITION BY indicator_code, period, peers, among, back) AS compared,
         min(score) OVER (PARTITION BY indicator_code, period, peers, among, back) AS best,
         first_value(score) OVER (PARTITION BY indicator_code, period, peers, among, back
                                  ORDER BY place GROUPS BETWEEN 1 PRECEDING AND 1 PRECEDING) AS above
  FROM ranking_ordered;

CREATE VIEW ranking_middle AS
  -- The scores on the middle place, or on the two middle ones where an even number is compared.
  SELECT indicator_code, period, peers, among, back, park, value, how, score, place, as_good, listed, compared, best, above,
         max(CASE WHEN (compared + 1) / 2 BETWEEN place AND as_good THEN score END) OVER w AS middle,
         max(CASE WHEN (compared + 2) / 2 BETWEEN place AND as_good THEN score END) OVER w AS other_middle
  FROM ranking_counted
  WINDOW w AS (PARTITION BY indicator_code, period, peers, among, back);

CREATE VIEW ranking_change AS
  -- The place that the park had a year earlier, beside its place.
  SELECT indicator_code, period, peers, among, back, park, value, how, score, place, as_good, listed, compared, best, above, middle, other_middle,
         max(CASE WHEN back = 1 AND score IS NOT NULL THEN place END) OVER (PARTITION BY indicator_code, period, peers, among, park) AS previous
  FROM ranking_middle;

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
  FROM ranking_change c
  JOIN indicator i ON i.code = c.indicator_code
  JOIN unit u ON u.id = i.unit
  JOIN period q ON q.code = c.period
  JOIN area a ON a.id = c.park
  WHERE c.back = 0 AND c.compared > 0;
CREATE VIEW park_ranked AS
  -- A park x its peers x indicator x period that has begun, with its figure or without one. The arm says how its peers are found: all, by level,
  -- by province or by group; the class is the province or the group. The order is pinned: the park first, then what it is asked about.
  SELECT k.day AS today, p.id AS park, a.code AS park_code, a.name AS park_name, n.arm AS arm,
         CASE n.arm WHEN 0 THEN 'all' WHEN 1 THEN 'same_level' WHEN 2 THEN 'same_region' ELSE g.code END AS peers,
         CASE n.arm WHEN 1 THEN s.level WHEN 2 THEN r.code WHEN 3 THEN g.code END AS among, coalesce(u.within, m.area_group) AS class,
         i.id AS indicator, i.code AS indicator_code, i.name AS indicator_name, i.name_en AS name_en, i.unit AS unit,
         i.direction AS direction, q.id AS period, q.code AS period_code, q.last_day AS last_day, v.value AS value, v.how AS how, v.differs AS differs
  FROM clock_number k
  CROSS JOIN area a
  CROSS JOIN park p ON p.id = a.id
  CROSS JOIN (SELECT 0 AS arm UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) n
  LEFT JOIN park_level s ON n.arm = 1 AND s.park = p.id
  LEFT JOIN region_within u ON n.arm = 2 AND u.region = p.region AND (SELECT o.level FROM region o WHERE o.id = u.within) = 'province'
  LEFT JOIN area r ON r.id = u.within
  LEFT JOIN area_member m ON n.arm = 3 AND m.member = p.id
  LEFT JOIN area g ON g.id = m.area_group
  CROSS JOIN indicator i
  CROSS JOIN indicator_period x ON x.indicator = i.id AND x.period / 16 - x.period % 16 < k.month
  CROSS JOIN period q ON q.id = x.period
  LEFT JOIN figure_kept v ON v.indicator = i.id AND v.period = x.period AND v.area = p.id AND v.known_from <= k.day AND v.known_to > k.day
  WHERE CASE n.arm WHEN 0 THEN 1 WHEN 1 THEN q.last_day BETWEEN s.first_day AND s.last_day WHEN 2 THEN r.code IS NOT NULL
          ELSE g.code IS NOT NULL AND q.last_day BETWEEN m.first_day AND m.last_day END;

CREATE VIEW park_ranking AS
  -- The ranks of indicator_ranking for who asks for a park: where it stood in each indicator and period, and among how many. What is not asked
  -- for costs nothing, and no other park is ranked; for the whole table of an indicator ask indicator_ranking. Figures of an indicator and a
  -- period lie together, so they are gone through, and it is looked whose they are: where the ids of parks have no gap, by these.
  SELECT c.indicator_code AS indicator_code, c.indicator_name AS indicator, coalesce(c.name_en, c.indicator_name) AS indicator_en,
         c.period_code AS period, c.peers AS peers, c.among AS among, c.park_code AS park_code, c.park_name AS park, c.value AS value,
         u.code AS unit, CASE WHEN c.value IS NOT NULL THEN coalesce(c.how, 'reported') END AS how,
         CASE WHEN c.direction <> 'maintain' AND c.differs = 0 THEN 1 + (SELECT count(*)
           FROM figure_kept w
           WHERE w.indicator = c.indicator AND w.period = c.period AND w.known_from <= c.today AND w.known_to > c.today AND w.differs = 0
             AND CASE c.direction WHEN 'increase' THEN w.value > c.value ELSE w.value < c.value END
             AND CASE c.arm
               WHEN 0 THEN CASE WHEN (SELECT max(id) - min(id) + 1 - count(*) FROM park) = 0
                                THEN w.area BETWEEN (SELECT min(id) FROM park) AND (SELECT max(id) FROM park) ELSE w.area IN (SELECT id FROM park) END
               WHEN 1 THEN EXISTS (SELECT 1 FROM park_level s WHERE s.park = w.area AND s.level = c.among AND c.last_day BETWEEN s.first_day AND s.last_day)
               WHEN 2 THEN EXISTS (SELECT 1 FROM park p CROSS JOIN region_within n ON n.region = p.region AND n.within = c.class WHERE p.id = w.area)
               ELSE EXISTS (SELECT 1 FROM area_member m CROSS JOIN park p ON p.id = m.member
                            WHERE m.area_group = c.class AND m.member = w.area AND c.last_day BETWEEN m.first_day AND m.last_day) END) END AS rank,
         (SELECT count(*)
          FROM figure_kept w
          WHERE w.indicator = c.indicator AND w.period = c.period AND w.known_from <= c.today AND w.known_to > c.today AND w.differs = 0
            AND CASE c.arm
              WHEN 0 THEN CASE WHEN (SELECT max(id) - min(id) + 1 - count(*) FROM park) = 0
                               THEN w.area BETWEEN (SELECT min(id) FROM park) AND (SELECT max(id) FROM park) ELSE w.area IN (SELECT id FROM park) END
              WHEN 1 THEN EXISTS (SELECT 1 FROM park_level s WHERE s.park = w.area AND s.level = c.among AND c.last_day BETWEEN s.first_day AND s.last_day)
              WHEN 2 THEN EXISTS (SELECT 1 FROM park p CROSS JOIN region_within n ON n.region = p.region AND n.within = c.class WHERE p.id = w.area)
              ELSE EXISTS (SELECT 1 FROM area_member m CROSS JOIN park p ON p.id = m.member
                           WHERE m.area_group = c.class AND m.member = w.area AND c.last_day BETWEEN m.first_day AND m.last_day) END) AS of,
         CASE WHEN c.value IS NULL THEN 'no_figure' WHEN c.differs = 1 THEN 'definition' WHEN c.direction = 'maintain' THEN 'direction' END
           AS reason
  FROM park_ranked c
  CROSS JOIN unit u ON u.id = c.unit
  -- Where nobody is compared there is no ranking.
  WHERE c.differs = 0 OR EXISTS (SELECT 1
          FROM figure_kept w
          WHERE w.indicator = c.indicator AND w.period = c.period AND w.known_from <= c.today AND w.known_to > c.today AND w.differs = 0
            AND CASE c.arm
              WHEN 0 THEN CASE WHEN (SELECT max(id) - min(id) + 1 - count(*) FROM park) = 0
                               THEN w.area BETWEEN (SELECT min(id) FROM park) AND (SELECT max(id) FROM park) ELSE w.area IN (SELECT id FROM park) END
              WHEN 1 THEN EXISTS (SELECT 1 FROM park_level s WHERE s.park = w.area AND s.level = c.among AND c.last_day BETWEEN s.first_day AND s.last_day)
              WHEN 2 THEN EXISTS (SELECT 1 FROM park p CROSS JOIN region_within n ON n.region = p.region AND n.within = c.class WHERE p.id = w.area)
              ELSE EXISTS (SELECT 1 FROM area_member m CROSS JOIN park p ON p.id = m.member
                           WHERE m.area_group = c.class AND m.member = w.area AND c.last_day BETWEEN m.first_day AND m.last_day) END);
CREATE VIEW standing_rule AS
  -- What is a strength and what is weak: a place in the best or in the last 1 / parts of at least so many compared parks. Equals stand in the
  -- middle of the places that they share.
  SELECT 3 AS parts, 3 AS least;

CREATE VIEW standing_found AS
  -- A park x indicator x peers with the newest period that has begun and for which the park has a figure, or without one, any park. The
  -- tally has how many peers are listed, compared, better and equal, then, a year earlier (back = 1), better and the park itself, 8 digits each,
  -- and the best score, how far it is and how far the next above, 32 each: the smaller the score, the better. Nobody equals a park that is
  -- not compared. json_each is how a plain view can compute something for each row and use it more than once.
  SELECT p.id AS park, i.id AS indicator, q.id AS period, m.peers AS peers, m.among AS among, k.day AS day, i.direction AS direction,
         o.value AS value, CASE WHEN o.value IS NOT NULL THEN coalesce(o.how, 'reported') END AS how,
         CAST(substr(tally.value, 1, 8) AS INTEGER) AS listed,
         CAST(substr(tally.value, 9, 8) AS INTEGER) AS compared,
         CAST(substr(tally.value, 17, 8) AS INTEGER) AS better,
         CAST(substr(tally.value, 25, 8) AS INTEGER) AS equal,
         CASE WHEN CAST(substr(tally.value, 41, 8) AS INTEGER) = 1 THEN CAST(substr(tally.value, 33, 8) AS INTEGER) END AS better_before,
         CAST(substr(tally.value, 49, 32) AS REAL) AS best,
         CAST(substr(tally.value, 81, 32) AS REAL) AS to_best,
         CAST(substr(tally.value, 113, 32) AS REAL) AS to_next
  FROM park p
  CROSS JOIN clock_number k
  CROSS JOIN indicator i
  JOIN period q ON q.id = coalesce(
    (SELECT x.period FROM indicator_period x
     WHERE x.indicator = i.id AND x.period / 16 - x.period % 16 < k.month
       AND EXISTS (SELECT 1 FROM figure_kept n WHERE n.indicator = i.id AND n.period = x.period AND n.area = p.id
                     AND n.known_from <= k.day AND n.known_to > k.day)
     ORDER BY x.period DESC LIMIT 1),
    (SELECT x.period FROM indicator_period x
     WHERE x.indicator = i.id AND x.period / 16 - x.period % 16 < k.month
       AND EXISTS (SELECT 1 FROM figure_kept n JOIN park other ON other.id = n.area
                   WHERE n.indicator = i.id AND n.period = x.period AND n.known_from <= k.day)
     ORDER BY x.period DESC LIMIT 1))
  JOIN park_peer m ON m.park = p.id AND q.last_day BETWEEN m.first_day AND m.last_day
  LEFT JOIN figure_kept o ON o.indicator = i.id AND o.period = q.id AND o.area = p.id AND o.known_from <= k.day AND o.known_to > k.day
  LEFT JOIN period f ON f.id = q.id - 192
  LEFT JOIN figure_kept ob ON ob.indicator = i.id AND ob.period = f.id AND ob.area = p.id AND ob.known_from <= k.day AND ob.known_to > k.day
  CROSS JOIN json_each((
    SELECT '["' || printf('%8d%8d%8d%8d%8d%8d%!32.17g%!32.17g%!32.17g', count(CASE WHEN s.back = 0 THEN 1 END), count(CASE WHEN s.back = 0 THEN s.score END),
                          count(CASE WHEN s.back = 0 AND s.score < s.own THEN 1 END), count(CASE WHEN s.back = 0 AND s.score = s.own THEN 1 END),
                          count(CASE WHEN s.back = 1 AND s.score < s.own THEN 1 END), count(CASE WHEN s.back = 1 AND s.park = p.id THEN s.score END),
                          min(CASE WHEN s.back = 0 THEN s.score END), max(CASE WHEN s.back = 0 THEN s.own END) - min(CASE WHEN s.back = 0 THEN s.score END),
                          max(CASE WHEN s.back = 0 THEN s.own END) - max(CASE WHEN s.back = 0 AND s.score < s.own THEN s.score END)) || '"]'
    FROM (
      SELECT v.back AS back, v.park AS park, CASE WHEN v.value < 9e999 THEN CASE i.direction WHEN 'increase' THEN -v.value ELSE v.value END END AS score,
             CASE i.direction WHEN 'increase' THEN -1.0 ELSE 1.0 END * CASE
               WHEN v.back = 1 THEN ob.value WHEN o.differs = 0 THEN o.value END AS own
      FROM (
        SELECT peer.back AS back, peer.park AS park,
               (SELECT CASE n.differs WHEN 1 THEN 9e999 ELSE n.value END FROM figure_kept n
                WHERE n.indicator = i.id AND n.period = peer.period AND n.area = peer.park AND n.known_from <= k.day AND n.known_to > k.day) AS value
        FROM (
          SELECT y.back AS back, y.period AS period, one.park AS park
          FROM (SELECT 0 AS back, q.id AS period, q.last_day AS day
                UNION ALL SELECT 1, f.id, f.last_day WHERE ob.value IS NOT NULL) y
          CROSS JOIN park_peer one ON one.peers = m.peers AND one.among IS m.among AND y.day BETWEEN one.first_day AND one.last_day
          LIMIT 999999999) peer LIMIT 999999999) v LIMIT 999999999) s)) tally;

CREATE VIEW park_standing AS
  -- Where a park stands in each indicator, in the newest period for which it has a figure: what it is strong in and where it is weak
  -- (补强重点). Columns as in indicator_ranking; standing is strength, middle or weak by standing_rule, and null where too few are
  -- compared, or the park is not. An indicator for which it has no figure has a row, of the newest period for which any park has one.
  -- Ask for a park by its code: each of its rows looks at all its peers.
  SELECT a.code AS park_code, a.name AS park, i.code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en,
         q.code AS period, f.peers AS peers, f.among AS among, f.value AS value, u.code AS unit, f.how AS how,
         CASE WHEN f.direction <> 'maintain' AND f.equal > 0 THEN f.better + 1 END AS rank,
         f.compared AS of, f.listed - f.compared AS missing,
         CASE WHEN f.direction <> 'maintain' AND f.equal > 0 AND f.compared > 1
              THEN 100.0 * (f.compared - f.better - f.equal + 0.5 * (f.equal - 1)) / (f.compared - 1) END AS percentile,
         CASE f.direction WHEN 'increase' THEN -f.best WHEN 'decrease' THEN f.best END AS best,
         CASE WHEN f.direction = 'maintain' OR f.equal = 0 THEN NULL WHEN f.better = 0 THEN 0.0 ELSE f.to_best END AS gap_to_best,
         CASE WHEN f.direction <> 'maintain' AND f.equal > 0 AND f.better > 0 THEN f.to_next END AS gap_to_next,
         CASE WHEN f.direction = 'maintain' OR f.equal = 0 OR f.compared < s.least THEN NULL
              WHEN s.parts * (f.better + 0.5 * (f.equal + 1)) <= f.compared THEN 'strength'
              WHEN s.parts * (f.compared - f.better - 0.5 * (f.equal - 1)) <= f.compared THEN 'weak'
              ELSE 'middle' END AS standing,
         CASE WHEN f.direction <> 'maintain' AND f.equal > 0 THEN f.better_before - f.better END AS rank_change,
         CASE WHEN f.value IS NULL THEN 'no_figure' WHEN f.equal = 0 THEN 'definition' WHEN f.direction = 'maintain' THEN 'direction' END
           AS reason
  FROM standing_found f
  CROSS JOIN standing_rule s
  JOIN area a ON a.id = f.park
  JOIN indicator i ON i.id = f.indicator
  JOIN unit u ON u.id = i.unit
  JOIN period q ON q.id = f.period
  WHERE f.compared > 0;
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
  -- A follow-up (督办): what was raised on which target or task, with whom, by when. What came of it are its events, and how it stands follows
  -- from both: see followup_overview. By hand write to followup_entry, followup_event_entry and followup_accept, which take codes.
  id          INTEGER PRIMARY KEY,
  code        TEXT NOT NULL UNIQUE,
  target      INTEGER REFERENCES target (id),
  task        INTEGER REFERENCES task (id),
  area        INTEGER REFERENCES area (id),             -- the park or region concerned; null: all that the target binds
  due_period  INTEGER REFERENCES period (id),           -- which of the target's due periods; null: all
  agency      INTEGER NOT NULL REFERENCES agency (id),  -- who was asked first
  raised      TEXT NOT NULL,                            -- YYYY-MM-DD
  due         TEXT NOT NULL,                            -- the day by which an answer was asked for first, YYYY-MM-DD
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
  -- What came of a follow-up, event after event. Nothing is overwritten: only the last event can be corrected or taken back.
  followup  INTEGER NOT NULL REFERENCES followup (id) ON DELETE CASCADE,
  ord       INTEGER NOT NULL,
  day       TEXT NOT NULL,                   -- YYYY-MM-DD
  kind      TEXT NOT NULL,
  agency    INTEGER REFERENCES agency (id),  -- assigned: who is asked now; answered: who answered, null for the one that is asked
  due       TEXT,                            -- the day by which an answer is asked for now, YYYY-MM-DD
  outcome   TEXT,                            -- closed: what came of it
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

-- A follow-up does not vanish, nor lose what it is about, with a policy file that says something else.
CREATE TRIGGER followup_target_delete BEFORE DELETE ON target BEGIN
  SELECT RAISE(ABORT, 'followup: no follow-up on it; move it to another target or remove it first') FROM followup WHERE target = OLD.id LIMIT 1;
END;
CREATE TRIGGER followup_task_delete BEFORE DELETE ON task BEGIN
  SELECT RAISE(ABORT, 'followup: no follow-up on it; move it to another task or remove it first') FROM followup WHERE task = OLD.id LIMIT 1;
END;

CREATE VIEW followup_event_before AS
  -- An event with the one before it; how things stood when it came: the day set for an answer, and the day and kind of what came last.
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
  -- How a follow-up stands on the clock's day, by ids: what was raised or came later than that day is not seen. What came last decides: with
  -- an answer it waits to be closed, until then for an answer, and it is overdue when the day for that has passed.
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
  -- A follow-up on the clock's day: what it is about, who is asked now, by when, how it stands and what came last.
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
  -- What is raised and not closed on the clock's day, with whom and by when.
  SELECT agency_code, agency, due, days_left, status, followup_code, subject, target_code, document_code, clause, heading,
         area_code, area, due_period, raised, answered, last_text
  FROM followup_overview
  WHERE status <> 'closed'
  ORDER BY agency_code, due, followup_code;

CREATE VIEW followup_proposed AS
  -- What might be followed up on the clock's day: every target, area and due period that is behind, missed or overdue and has no follow-up that
  -- is not closed; one without an area or a due period stands for all of the target's. Asked is the first agency that leads, else the first
  -- that is responsible, else the committee that manages the park; nobody where there is none, and whoever takes it up says whom. An answer is
  -- asked for within 30 days. closed_before: how many follow-ups on it were closed. To take one up: INSERT INTO followup_accept.
  SELECT p.target_code AS target_code, p.document_code AS document_code, p.area_code AS area_code, p.area AS area,
         p.indicator_code AS indicator_code, p.due_period AS due_period, p.status AS status,
         g.code AS agency_code, g.name AS agency, p.role AS role,
         p.as_of AS raised, date(p.as_of, '+30 days') AS due,
         p.area || ' ' || i.name || ':' || coalesce(p.due_period || ' ', '') || w.meaning_zh AS subject,
         p.explain AS explain, p.explain_en AS explain_en,
         (SELECT count(*) FROM followup_state s WHERE s.target = p.target AND coalesce(s.area, p.area_id) = p.area_id
           AND coalesce(s.due_period, p.due, 0) = coalesce(p.due, 0) AND s.status = 'closed') AS closed_before
  FROM (
    SELECT x.*, t.id AS target, t.indicator AS indicator, a.id AS area_id, q.id AS due, k.as_of AS as_of,
           CASE WHEN EXISTS (SELECT 1 FROM target_responsibility r WHERE r.target_code = t.code AND r.role = 'lead') THEN 'lead'
                WHEN EXISTS (SELECT 1 FROM target_responsibility r WHERE r.target_code = t.code AND r.role = 'responsible') THEN 'responsible'
                WHEN EXISTS (SELECT 1 FROM park WHERE park.id = a.id AND park.agency IS NOT NULL) THEN 'manages' END AS role
    FROM target_progress x
    JOIN target t ON t.code = x.target_code
    JOIN area a ON a.code = x.area_code
    LEFT JOIN period q ON q.code = x.due_period
    CROSS JOIN clock k
    WHERE x.status IN ('behind', 'missed', 'overdue')) p
  JOIN indicator i ON i.id = p.indicator
  JOIN vocabulary w ON w.table_name = 'target_progress' AND w.field = 'status' AND w.word = p.status
  LEFT JOIN agency g ON g.code = CASE WHEN p.role = 'manages' THEN (SELECT m.code FROM park JOIN agency m ON m.id = park.agency WHERE park.id = p.area_id)
    ELSE (SELECT r.agency_code FROM target_responsibility r WHERE r.target_code = p.target_code AND r.role = p.role
          ORDER BY r.agency_order LIMIT 1) END
  WHERE NOT EXISTS (
    SELECT 1 FROM followup_state s WHERE s.target = p.target AND coalesce(s.area, p.area_id) = p.area_id
      AND coalesce(s.due_period, p.due, 0) = coalesce(p.due, 0) AND s.status <> 'closed');

CREATE VIEW followup_entry AS
  -- A follow-up with codes, to read as it was raised and to write by hand: INSERT and DELETE. Without a code it gets one of its year: 2026-0001;
  -- without raised it is raised today, without due an answer is asked for within 30 days.
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
  -- An event with codes, to read and to write by hand: INSERT, and DELETE of the last one. Without an ord it is the next one, without a day it is
  -- of today.
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
  -- Not to be read: INSERT the target, area and due period of a row of followup_proposed, and the follow-up is raised as proposed, with the
  -- sentence that says why as its note. What is given beside them stands in place of what is proposed.
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
CREATE VIEW agency_scorecard AS
  -- An agency x role x status on the clock's day, counted, for each kind of thing that it answers for. number: how many targets, tasks or
  -- follow-ups; dues: of targets, for how many areas and due periods they have the status, so that a target that falls due several times is
  -- counted each time. A task has the worst status among the targets in it (see progress_severity), or no_target. A follow-up counts for the agency that is asked now and has no role.
  SELECT r.agency_code AS agency_code, r.agency AS agency, 'target' AS kind, r.role AS role, e.status AS status,
         count(DISTINCT e.target) AS number, count(*) AS dues
  FROM target_responsibility r
  JOIN target_evaluation e ON e.code = r.target_code
  GROUP BY r.agency_code, r.agency, r.role, e.status
  UNION ALL
  SELECT own.code, own.name, 'task', k.role, coalesce((
           SELECT e.status FROM clause c JOIN target t ON t.clause = c.id JOIN target_evaluation e ON e.code = t.code
           WHERE c.within_task = k.task
           ORDER BY (SELECT v.place FROM progress_severity v WHERE v.status = e.status) LIMIT 1), 'no_target') AS worst,
         count(*), NULL
  FROM task_agency k
  JOIN agency own ON own.id = k.agency
  GROUP BY own.code, own.name, k.role, worst
  UNION ALL
  SELECT own.code, own.name, 'followup', NULL, s.status, count(*), NULL
  FROM followup_state s
  JOIN agency own ON own.id = s.agency
  GROUP BY own.code, own.name, s.status;
CREATE VIEW document_held AS
  -- A document and one of a region above that it is held to: it implements it, or implements what the other one reports on, since a report
  -- stands for the document where that is not here. Documents that are replaced hold nobody and are not held, nor is one without any clause.
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
  -- A target, and a region whose document answers it: by a target that cascades from it or restates it, or in a document that is held to its
  -- own by a target on the same indicator.
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
  -- A higher document's target that a document held to it (see document_held) leaves without an answer. Missing is one that no document of the
  -- same region answers (see cascade_answer), and that either binds by itself, on the due date, areas that lie in that region (reason binds:
  -- each park of the province, one city), or binds as one a region or group that the region is part of, while the document of another
  -- region below answers it (reason others). What a document need not answer by either is not missing. A target that answers it in other words,
  -- on an indicator of its own, is one that a target_relation should tie to it.
  SELECT m.higher_code, m.higher_document_code, m.higher_subject, m.indicator_code, m.indicator, m.higher_value, m.higher_unit,
         m.higher_period_to, m.region_code, m.region, m.document_code, m.document,
         CASE WHEN m.areas IS NOT NULL THEN 'binds' ELSE 'others' END AS reason, m.areas, m.others
  FROM (
    SELECT h.code AS higher_code, hd.code AS higher_document_code, ha.name AS higher_subject, i.code AS indicator_code, i.name AS indicator,
           h.comparator || ' ' || e.shown AS higher_value, u.code AS higher_unit,
           (SELECT code FROM period WHERE period.id = h.period_to) AS higher_period_to,
           r.code AS region_code, r.name AS region, d.code AS document_code, d.title AS document,
           -- What it binds there, by name.
           (SELECT group_concat(name, '、') FROM (
              SELECT a.name AS name FROM target_due s JOIN area a ON a.id = s.area LEFT JOIN park p ON p.id = s.area
              JOIN region_within w ON w.region = coalesce(p.region, s.area) AND w.within = l.region
              WHERE s.target = h.id GROUP BY a.id, a.code, a.name ORDER BY a.code)) AS areas,
           -- Which documents of other regions below answer it, by code.
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
  -- A target of a document that another one supersedes or repeals, and what becomes of it. fate: succeeded by a target of the other document
  -- that supersedes or restates it, a row for each, or falls_away. not_yet_due: 1 when its due period was not over, or it was undated, on the
  -- day on which the other document was made, or else came out; null where that day is not known.
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
  -- An edition of an assessment scheme (考核评价): for which classes of parks, with which dimensions, indicators, weights and methods.
  -- Where classes have weights of their own, each is an assessment of the same scheme and edition.
  id            INTEGER PRIMARY KEY,
  code          TEXT NOT NULL UNIQUE,
  name          TEXT NOT NULL,
  name_en       TEXT,
  scheme        TEXT NOT NULL,                     -- the same in every edition
  edition       TEXT NOT NULL,                     -- 2014
  issuer        TEXT,                              -- as published
  document      INTEGER REFERENCES document (id),  -- where it stands, if that is here
  frequency     TEXT NOT NULL DEFAULT 'year',      -- the periods that it is made for
  min_coverage  REAL,                              -- a result that rests on less is withheld; null: on none at all
  official      INTEGER NOT NULL DEFAULT 0,        -- 1: its issuer's own, with nothing assumed; else whatever comes of it is simulated
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
  -- A class of parks that are assessed together and ranked among themselves. Without any, all parks are one.
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
  -- A dimension: its score is the mean of its items', by their weights; the total is the mean of the dimensions', by theirs.
  id              INTEGER PRIMARY KEY,
  code            TEXT NOT NULL UNIQUE,
  assessment      INTEGER NOT NULL REFERENCES assessment (id),
  name            TEXT NOT NULL,
  name_en         TEXT,
  weight          REAL NOT NULL,               -- as published: percent, or parts of any sum; 0 where it only takes off or vetoes
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
  --   min_max       on the way from the worst to the best: of the class, or the two bounds
  --   efficacy      功效系数: the same from 60 points up, bound_worst being 不允许值 and bound_best 满意值; below the first it goes on falling
  --   rank          on the way from the last to the first place of the class; equals share the better place
  --   target_share  100 x attainment of the park's target, up to points_high: the one named; else of those in force (no draft, not repealed,
  --                 not superseded) whose figure is of this period the one due first
  -- and two that do not: deduction takes off the total points_each for each unit beyond the threshold, up to points_most; veto leaves no
  -- total and no rank where the figure passes the threshold.
  dimension             INTEGER NOT NULL REFERENCES assessment_dimension (id) ON DELETE CASCADE,
  ord                   INTEGER NOT NULL,
  indicator             INTEGER NOT NULL REFERENCES indicator (id),
  method                TEXT NOT NULL,
  method_assumed        INTEGER NOT NULL DEFAULT 0,       -- 1: the method is not published
  weight                REAL,                             -- within the dimension; none for deduction and veto
  weight_assumed        INTEGER NOT NULL DEFAULT 0,       -- 1: the weight is not published
  target                INTEGER REFERENCES target (id),   -- target_share: which; null: whichever the park has
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

-- What is bounded must be bounded the way in which the indicator gets better.
CREATE TRIGGER assessment_item_bound_insert BEFORE INSERT ON assessment_item WHEN NEW.bound_best <> NEW.bound_worst BEGIN
  SELECT RAISE(ABORT, 'bound_best: on the better side of bound_worst') FROM indicator i WHERE i.id = NEW.indicator
    AND i.direction = CASE WHEN NEW.bound_best > NEW.bound_worst THEN 'decrease' ELSE 'increase' END;
END;
CREATE TRIGGER assessment_item_bound_update BEFORE UPDATE ON assessment_item WHEN NEW.bound_best <> NEW.bound_worst BEGIN
  SELECT RAISE(ABORT, 'bound_best: on the better side of bound_worst') FROM indicator i WHERE i.id = NEW.indicator
    AND i.direction = CASE WHEN NEW.bound_best > NEW.bound_worst THEN 'decrease' ELSE 'increase' END;
END;

-- As references are, where the sqlite3 program does not enforce them: else the next row of the same id would have what belongs to this one.
CREATE TRIGGER assessment_dimension_kept BEFORE DELETE ON assessment BEGIN
  SELECT RAISE(ABORT, 'code: that of an assessment that is not referred to by a dimension') FROM assessment_dimension WHERE assessment = OLD.id LIMIT 1;
END;
CREATE TRIGGER assessment_item_indicator_kept BEFORE DELETE ON indicator BEGIN
  SELECT RAISE(ABORT, 'indicator: one that is not referred to by an assessment') FROM assessment_item WHERE indicator = OLD.id LIMIT 1;
END;

CREATE VIEW assessment_assumed AS
  -- The assessments of which a weight or a method is not published.
  SELECT d.assessment AS assessment FROM assessment_dimension d WHERE d.weight_assumed = 1
  UNION
  SELECT d.assessment FROM assessment_dimension d JOIN assessment_item i ON i.dimension = d.id WHERE i.weight_assumed = 1 OR i.method_assumed = 1;

-- What rests on an assumption is nobody's official scheme.
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
-- What comes of an assessment now, on the clock's day, from item to total. assessment_result and its sisters show it where nothing is frozen.
-- Each view carries the codes of assessment and period at the bottom, so that one that is asked for is found and nothing else computed.

CREATE VIEW assessment_item_period AS
  -- Every item with the periods that have begun and for which its indicator has a row of figures, be it a missing one.
  SELECT n.id AS assessment, n.code AS assessment_code, q.id AS period_id, q.code AS period
  FROM assessment n
  JOIN assessment_dimension d ON d.assessment = n.id
  JOIN assessment_item i ON i.dimension = d.id
  CROSS JOIN clock_number k
  JOIN indicator_period f ON f.indicator = i.indicator AND f.period / 16 - f.period % 16 < k.month
  JOIN period q ON q.id = f.period AND q.frequency = n.frequency;

CREATE VIEW assessment_period AS
  -- Every such period of an assessment; newest: whether it is the last one.
  SELECT DISTINCT p.assessment AS assessment, p.assessment_code AS assessment_code, p.period_id AS period_id, p.period AS period,
         NOT EXISTS (SELECT 1 FROM assessment_item_period l WHERE l.assessment = p.assessment AND l.period_id > p.period_id) AS newest
  FROM assessment_item_period p;

CREATE VIEW assessment_member AS
  -- Who is assessed: a period x class x park that was in it on the period's last day.
  SELECT x.assessment AS assessment, x.assessment_code AS assessment_code, x.period_id AS period_id, x.period AS period, x.newest AS newest,
         coalesce(c.name, '') AS park_class, p.id AS park
  FROM assessment_period x
  CROSS JOIN period q ON q.id = x.period_id
  LEFT JOIN assessment_class c ON c.assessment = x.assessment
  CROSS JOIN park p ON c.area_group IS NULL OR EXISTS (
    SELECT 1 FROM area_member m WHERE m.area_group = c.area_group AND m.member = p.id AND q.last_day BETWEEN m.first_day AND m.last_day);

CREATE VIEW assessment_figure AS
  -- A member x item with its figure. better is the figure turned so that more is better: null where there is none to compare, or where
  -- neither more nor less is better. A figure is synthetic when its source is, or when it follows from others, or is held against a target,
  -- in a file with such a source. reached is the target by which a share is taken (16 digits) and its attainment: of those in force whose
  -- figure is of this period the one due first, of equals the one that is least attained; or the one that the item names.
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
           SELECT printf('%16d%!.17g', e.target, e.attainment) FROM target_evaluation e
           WHERE e.area = m.park AND +e.indicator = i.indicator AND +e.actual_period = m.period_id AND e.attainment IS NOT NULL
             AND CASE WHEN i.target IS NOT NULL THEN +e.target = i.target ELSE NOT EXISTS (
               SELECT 1 FROM target g JOIN clause c ON c.id = g.clause JOIN document y ON y.id = c.document
               WHERE g.id = e.target AND y.status IN ('draft', 'repealed', 'superseded')) END
           ORDER BY CASE WHEN coalesce(e.due, 0) = 0 THEN 1 ELSE 0 END, e.due, e.attainment, +e.target LIMIT 1) END AS reached
  FROM assessment_member m
  CROSS JOIN clock_number k
  CROSS JOIN assessment_dimension d ON d.assessment = m.assessment
  CROSS JOIN assessment_item i ON i.dimension = d.id
  CROSS JOIN indicator t ON t.id = i.indicator
  LEFT JOIN figure_kept o ON o.indicator = i.indicator AND o.period = m.period_id AND o.area = m.park AND o.known_from <= k.day AND o.known_to > k.day;

CREATE VIEW assessment_compared AS
  -- The same beside the class: its worst and best, how many have a figure, and the place among them.
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
  -- An item's score, what it takes off, and whether it vetoes: by its method, and null where it cannot be said. Where the whole class is
  -- equal, or stands alone, it has the best score.
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
  -- An item's row as it is shown. formula has the numbers filled in, before points_low, points_high, points_most and 0 bound them; reason
  -- says why there is no score: another_period, because a share is taken where progress stands, and its figure is of another period. To score
  -- a past one, set the clock to its time.
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

-- The sums are windows, of which the next view takes the first row, and no GROUP BY: SQLite does not carry a condition through that.

CREATE VIEW assessment_item_summed AS
  -- The same beside the sums of its dimension, and the names of what is missing there.
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
  -- Each dimension of a park, by ids: the mean of what is scored, and the share of the weight that this is.
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
  -- The same by ids, beside the sums of all the park's dimensions, and what its row says of them, in their order.
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
  -- The dimensions of an assessment that have a weight, and no item by which they could be scored; null where there are none.
  SELECT n.id AS assessment,
         (SELECT group_concat(name, '、') FROM (
            SELECT d.name AS name FROM assessment_dimension d
            WHERE d.assessment = n.id AND d.weight > 0
              AND NOT EXISTS (SELECT 1 FROM assessment_item i WHERE i.dimension = d.id AND i.weight IS NOT NULL)
            ORDER BY d.id)) AS names
  FROM assessment n;

CREATE VIEW assessment_tally AS
  -- A park's dimensions together. A deduction or veto of which nothing is known lowers the coverage by its share in the number of items.
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
  -- Whether there is a result, and what kind of one. A relative tolerance of 1e-9, as for targets.
  SELECT t.*, n.name AS name, n.scheme AS scheme, n.edition AS edition,
         CASE WHEN t.vetoed = 1 THEN 'vetoed' WHEN t.points IS NULL OR t.coverage < coalesce(n.min_coverage, 0) * (1 - 1e-9) THEN 'withheld'
              WHEN t.missing IS NOT NULL THEN 'partial' ELSE 'complete' END AS status,
         CASE WHEN n.official = 0 OR n.id IN (SELECT x.assessment FROM assessment_assumed x) THEN 1 ELSE 0 END AS simulated
  FROM assessment_tally t
  JOIN assessment n ON n.id = t.assessment;

CREATE VIEW assessment_totalled AS
  -- The total: none where it is vetoed or withheld. A deduction leaves nothing below 0.
  SELECT j.*, CASE WHEN j.status IN ('complete', 'partial') THEN max(0.0, j.points - j.deducted) END AS total FROM assessment_judged j;

CREATE VIEW assessment_computed AS
  -- A park's result as it is shown. Equals, to the ninth decimal, share the better rank. One made-up figure makes its whole class simulated:
  -- the others are compared with it.
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
-- Results that are frozen: who, when, from what was known on which day. A frozen result never changes, whatever becomes of the scheme, the
-- figures or the parks: it is a copy, in words and numbers. A later round of the same assessment and period takes its place, beside it.

CREATE TABLE assessment_round (
  -- One freezing of an assessment's results for a period. INSERT INTO assessment_freeze makes it.
  id            INTEGER PRIMARY KEY,
  code          TEXT NOT NULL UNIQUE,                         -- innovation-index-2014/2023/1
  assessment    INTEGER NOT NULL REFERENCES assessment (id),
  period        INTEGER NOT NULL REFERENCES period (id),
  frozen_on     TEXT NOT NULL,                                -- YYYY-MM-DD
  frozen_by     TEXT NOT NULL,
  known_on      TEXT NOT NULL,                                -- the newest vintage that counted is not after this day
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
-- REPLACE deletes without a trigger, so what it would delete is looked for before.
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
  -- Not to be read: INSERT assessment, period, frozen_by and if you like a note, and what comes of it on the clock's day is frozen.
  SELECT NULL AS assessment, NULL AS period, NULL AS frozen_by, NULL AS note FROM clock WHERE 0;
CREATE TRIGGER assessment_freeze_insert INSTEAD OF INSERT ON assessment_freeze BEGIN
  SELECT RAISE(ABORT, 'assessment: the code of an assessment') WHERE NOT EXISTS (SELECT 1 FROM assessment WHERE code = NEW.assessment);
  SELECT RAISE(ABORT, 'period: the code of a period') WHERE NOT EXISTS (SELECT 1 FROM period WHERE code = NEW.period);
  INSERT INTO figure_refresh VALUES (NULL);
  SELECT RAISE(ABORT, 'frozen_by: text that is not empty') WHERE coalesce(NEW.frozen_by, '') = '';
  SELECT RAISE(ABORT, 'period: one for which there is something to assess') WHERE NOT EXISTS (
    SELECT 1 FROM assessment_item_computed x
    WHERE x.assessment_code = NEW.assessment AND x.period = NEW.period AND coalesce(x.score, x.deducted, x.vetoed) IS NOT NULL);
  DELETE FROM assessment_round WHERE sealed = 0;  -- what somebody left behind
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
  -- The round that is being frozen, of an assessment and period: there is one only while it is.
  SELECT r.code AS round, n.code AS assessment_code, q.code AS period
  FROM assessment_round r JOIN assessment n ON n.id = r.assessment JOIN period q ON q.id = r.period WHERE r.sealed = 0;

CREATE VIEW assessment_round_seen AS
  -- The rounds of the clock's day, by ids.
  SELECT r.id AS id, r.assessment AS assessment, r.period AS period, r.frozen_on AS frozen_on,
         CASE WHEN r.published_on <= k.as_of THEN r.published_on END AS published_on,
         CASE WHEN r.published_on <= k.as_of THEN r.published_by END AS published_by
  FROM clock k CROSS JOIN assessment_round r WHERE r.sealed = 1 AND r.frozen_on <= k.as_of;

CREATE VIEW assessment_round_overview AS
  -- The same with codes, and what has become of each. The last one that is published holds until another is: one that is frozen after it is
  -- pending. Where none is published the last one holds.
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
  -- An assessment x period x park: score by dimension, total, rank in its class. What is frozen holds; where nothing is, what comes of it
  -- now (state live; assessment_computed has that beside the frozen one, too). points is before deductions; of says among how many of the
  -- class's members it ranks; coverage is the share of the weight that is scored, missing names the rest. nature is official only for the
  -- published round of an official scheme on real figures; simulated where the scheme is not, or anything in it is assumed or made up.
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
  -- The scores of a result, indicator by indicator: the figure, the formula with its numbers, what it takes off or vetoes, or why there is none.
  SELECT NULL AS round, x.*, 'live' AS state
  FROM assessment_item_computed x
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round_overview r WHERE r.assessment_code = x.assessment_code AND r.period = x.period)
  UNION ALL
  SELECT f.*, r.state FROM assessment_round_overview r JOIN assessment_frozen_item f ON f.round = r.round;
CREATE TABLE declaration_row (
  -- Which rows of a record's lists are a file's: one of those that declare the record. What is not here was added by hand, and stays when the
  -- file is loaded again. It goes by the row and not by its words: what is changed, or moved in its list, is the file's still. A load makes these
  -- rows, the triggers below keep them; there is none for INSERT, which would double what it costs to load a row.
  kind    TEXT NOT NULL,     -- the row's table: area_alias, target_agency, …
  record  INTEGER NOT NULL,  -- the id of the record in whose list it stands
  key     ANY NOT NULL,      -- its place there: ord; of park_level first_day
  PRIMARY KEY (kind, record, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE declaration_known (
  -- The files that were loaded since declaration_row is there. Of the rows of others nothing follows from their not being in it.
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
-- What a report is made of. A report is on a park, an agency or a document; each of its tables is a view of its own, report_park_target and so on,
-- whose first column, park_code, agency_code or document_code, says on which one. The views below say which tables there are and what their
-- columns are: every format of a report follows from them. One more table is one more view, a row in report_table and rows in report_column.

INSERT INTO vocabulary (table_name, field, ord, word, meaning_zh, meaning_en) VALUES
  ('report', 'kind', 1, 'park', '园区报告', 'Park report'),
  ('report', 'kind', 2, 'agency', '部门报告', 'Agency report'),
  ('report', 'kind', 3, 'document', '文件报告', 'Document report'),
  ('report', 'label', 1, 'as_of', '截至', 'As of'),
  ('report', 'label', 2, 'known_on', '数据获知截至', 'figures known on'),
  ('report', 'label', 3, 'synthetic', '合成数据', 'Synthetic data'),
  ('report', 'label', 4, 'synthetic_note', '本报告含人为合成的演示数据,不是真实统计', 'this report has made-up figures for demonstration, which are no statistics'),
  ('report', 'label', 5, 'contents', '目录', 'Contents'),
  ('report', 'label', 6, 'empty', '以下部分没有内容:', 'Nothing to show in: '),
  ('report', 'label', 7, 'no_chart', '不作图', 'No chart'),
  ('report', 'label', 8, 'no_required', '没有可以换算的要求值', 'there is no required number to draw'),
  ('report', 'label', 9, 'yes', '是', 'yes'),
  ('report', 'label', 10, 'no', '否', 'no'),
  ('report', 'label', 11, 'no_figure', '尚无数据', 'no figure yet'),
  ('report', 'label', 12, 'undated', '未定期限', 'undated'),
  ('report', 'label', 13, 'met_zone', '达标区', 'target met'),
  ('report', 'label', 14, 'made_with', '数据与口径均出自数据库;每个数字旁注明依据条款。', 'All figures come from the database; each one names the clause that it answers to.'),
  ('report', 'label', 15, 'yes_or_no', '是非类目标', 'it is a yes or no'),
  ('report', 'comparator', 1, '>=', '≥', '≥'),
  ('report', 'comparator', 2, '>', '>', '>'),
  ('report', 'comparator', 3, '<=', '≤', '≤'),
  ('report', 'comparator', 4, '<', '<', '<'),
  ('report', 'comparator', 5, '~', '约', 'about'),
  ('report', 'comparator', 6, 'between', '介于', 'between'),
  ('report', 'actual_source', 1, 'reported', '公布', 'reported'),
  ('report', 'actual_source', 2, 'derived', '推算', 'derived'),
  ('report', 'actual_source', 3, 'aggregated', '由成员汇总', 'aggregated from members'),
  ('report', 'actual_source', 4, 'accumulated', '由各期汇总', 'accumulated from shorter periods'),
  ('report', 'stated_or_inherited', 1, 'stated', '目标自己写明', 'the target names it'),
  ('report', 'stated_or_inherited', 2, 'inherited', '随所属任务', 'from its task'),
  ('report', 'consistent', 1, '1', '一致', 'consistent'),
  ('report', 'consistent', 2, '0', '不一致', 'not consistent'),
  ('report', 'cascade_reason', 1, 'laxer', '低于上级要求', 'laxer'),
  ('report', 'cascade_reason', 2, 'later', '晚于上级期限', 'later'),
  ('report', 'cascade_reason', 3, 'laxer and later', '低于上级要求且更晚', 'laxer and later'),
  ('report', 'cascade_reason', 4, 'another indicator', '指标不同,不可比', 'not comparable: another indicator'),
  ('report', 'cascade_reason', 5, 'another basis', '口径不同,不可比', 'not comparable: another basis'),
  ('report', 'cascade_reason', 6, 'another unit', '单位不同,不可比', 'not comparable: another unit'),
  ('report', 'cascade_reason', 7, 'another direction', '方向不同,不可比', 'not comparable: another direction'),
  ('report', 'cascade_reason', 8, 'another reference area', '参照地区不同,不可比', 'not comparable: another reference area'),
  ('report', 'cascade_reason', 9, 'another baseline', '基期不同,不可比', 'not comparable: another baseline'),
  ('report', 'cascade_reason', 10, 'another span', '时段不同,不可比', 'not comparable: another span'),
  ('report', 'cascade_reason', 11, 'a share of it', '是上级目标的一部分', 'a share of the higher target'),
  ('report', 'synthetic', 1, '1', '合成数据,不是真实统计', 'made up, no statistics'),
  ('report', 'synthetic', 2, '0', '否', 'no'),
  ('report', 'related_loaded', 1, '1', '已收录', 'here with its clauses'),
  ('report', 'related_loaded', 2, '0', '仅有题名', 'its title only');

CREATE VIEW report_table AS
  -- The tables of a report, in order. Each is the view report_<subject>_<name>. set_name: columns that it shares with others, beside its own.
  -- layout is how a page lays it out: facts (one row, what the report is on), tiles (a number for each status), highlights (short lines),
  -- charts (a bullet chart for each row) or table.
  WITH t(subject, ord, name, set_name, layout, title_zh, title_en) AS (VALUES
    ('park', 1, 'status', 'status', 'tiles', '目标完成情况', 'How its targets stand'),
    ('park', 2, 'fact', NULL, 'facts', '园区概况', 'The park'),
    ('park', 3, 'highlight', NULL, 'highlights', '优势与短板', 'Strengths and weak spots'),
    ('park', 4, 'target', 'target', 'charts', '约束本园区的目标', 'Targets that bind the park'),
    ('park', 5, 'shared', 'target', 'charts', '与其他园区共同承担的目标', 'Targets that it shares with others'),
    ('park', 6, 'promise', NULL, 'table', '承诺的位次', 'Promised ranks'),
    ('park', 7, 'ranking', NULL, 'table', '最新排名', 'Newest rankings'),
    ('park', 8, 'assessment', NULL, 'table', '考核评价', 'Assessment'),
    ('park', 9, 'agency', NULL, 'table', '责任单位', 'Who answers for it'),
    ('park', 10, 'followup', 'followup', 'table', '未办结的督办', 'Open follow-ups'),
    ('park', 11, 'unevaluable', NULL, 'table', '无法评价的目标', 'What cannot be evaluated'),
    ('park', 12, 'source', NULL, 'table', '数据来源', 'Sources of the figures'),
    ('agency', 1, 'status', 'status', 'tiles', '负责目标的完成情况', 'How its targets stand'),
    ('agency', 2, 'fact', NULL, 'facts', '部门概况', 'The agency'),
    ('agency', 3, 'scorecard', NULL, 'table', '责任清单汇总', 'Scorecard'),
    ('agency', 4, 'target', 'target', 'charts', '负责的目标', 'Targets that it answers for'),
    ('agency', 5, 'group', NULL, 'table', '要求每个成员做到的目标', 'Targets that every member of a group must meet'),
    ('agency', 6, 'task', NULL, 'table', '承担的任务', 'Tasks'),
    ('agency', 7, 'followup', 'followup', 'table', '未办结的督办', 'Open follow-ups'),
    ('agency', 8, 'proposed', NULL, 'table', '建议督办', 'Proposed follow-ups'),
    ('document', 1, 'status', 'status', 'tiles', '文件目标的完成情况', 'How its targets stand'),
    ('document', 2, 'fact', NULL, 'facts', '文件概况', 'The document'),
    ('document', 3, 'lineage', NULL, 'table', '与其他文件的关系', 'Other documents'),
    ('document', 4, 'target', 'target', 'charts', '目标', 'Targets'),
    ('document', 5, 'group', NULL, 'table', '要求每个成员做到的目标', 'Targets that every member of a group must meet'),
    ('document', 6, 'task', NULL, 'table', '任务与责任单位', 'Tasks and who answers for them'),
    ('document', 7, 'cascade', NULL, 'table', '与上级目标的衔接', 'Against the higher targets'),
    ('document', 8, 'missing', NULL, 'table', '未分解的上级目标', 'Higher targets that it leaves out'),
    ('document', 9, 'instrument', NULL, 'table', '资金与政策工具', 'Money and premises'),
    ('document', 10, 'reading', NULL, 'table', '原文未写明、按最平实的理解补上的内容', 'Readings that are not in the text'),
    ('document', 11, 'source', NULL, 'table', '数据来源', 'Sources of the figures'))
  SELECT subject, ord, name, set_name, layout, title_zh, title_en FROM t ORDER BY subject, ord;

CREATE VIEW report_column AS
  -- The columns of a report's tables, in order. kind: text; text_en, which has a twin name_en in English; word, which the vocabulary explains
  -- under words; number; count; percent, of which 1 is 100 %; quantity, a number in the row's unit. part: title, badge (the status); drawn,
  -- which a chart draws and a table shows; line, a line of its own on a card; aside, said small on a card; unit, said with the quantities; data, codes for programs,
  -- which a page leaves out. A set's columns belong to every table that names it.
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
    ('target', 9, 'bound', '数据界限', 'Bound', 'word', 'observation.bound', 'drawn'),
    ('target', 10, 'actual', '实际', 'Actual', 'quantity', NULL, 'drawn'),
    ('target', 11, 'actual_period', '数据期', 'Period', 'text', NULL, 'drawn'),
    ('target', 12, 'start', '起点', 'Start', 'quantity', NULL, 'drawn'),
    ('target', 13, 'expected', '按进度应达', 'Expected by then', 'quantity', NULL, 'drawn'),
    ('target', 14, 'unit', '单位', 'Unit', 'text_en', NULL, 'unit'),
    ('target', 15, 'attainment', '完成率', 'Attainment', 'percent', NULL, NULL),
    ('target', 16, 'distance', '已走路程', 'Way covered', 'percent', NULL, NULL),
    ('target', 17, 'elapsed', '时间已过', 'Time elapsed', 'percent', NULL, NULL),
    ('target', 18, 'pace', '进度', 'Pace', 'number', NULL, NULL),
    ('target', 19, 'gap', '尚差', 'Short by', 'quantity', NULL, NULL),
    ('target', 20, 'actual_source', '数据性质', 'Kind of figure', 'word', 'report.actual_source', 'aside'),
    ('target', 21, 'strength', '约束力', 'Strength', 'word', 'target.strength', 'aside'),
    ('target', 22, 'source', '数据来源', 'Source of the figure', 'text', NULL, 'aside'),
    ('target', 23, 'vintage', '获知日期', 'Known on', 'text', NULL, 'aside'),
    ('target', 24, 'wording', '原文', 'Wording', 'text', NULL, 'line'),
    ('target', 25, 'clause', '依据', 'Clause', 'text_en', NULL, 'line'),
    ('target', 26, 'agencies', '责任单位', 'Who answers', 'text_en', NULL, 'line'),
    ('target', 30, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('target', 31, 'area_code', '对象代码', 'Area code', 'text', NULL, 'data'),
    ('target', 32, 'indicator_code', '指标代码', 'Indicator code', 'text', NULL, 'data'),
    ('target', 33, 'clause_code', '条款代码', 'Clause code', 'text', NULL, 'data'),
    ('target', 34, 'dimension', '量纲', 'Dimension', 'text', NULL, 'data'),
    ('target', 35, 'pull', '方向', 'Direction', 'word', 'indicator.direction', 'data'),
    ('park_shared', 2, 'area', '对象', 'Whom it binds', 'text_en', NULL, 'line'),
    ('agency_target', 2, 'area', '对象', 'Whom it binds', 'text_en', NULL, 'line'),
    ('agency_target', 27, 'role', '本部门角色', 'Role', 'word', 'target_agency.role', NULL),
    ('agency_target', 28, 'stated_or_inherited', '责任出处', 'Named by', 'word', 'report.stated_or_inherited', NULL),
    ('document_target', 2, 'area', '对象', 'Whom it binds', 'text_en', NULL, 'line'),
    ('followup', 1, 'subject', '事项', 'Subject', 'text', NULL, 'title'),
    ('followup', 2, 'status', '状态', 'Status', 'word', 'followup_overview.status', 'badge'),
    ('followup', 3, 'agency', '承办单位', 'Asked', 'text', NULL, NULL),
    ('followup', 4, 'due', '办理期限', 'Answer due', 'text', NULL, NULL),
    ('followup', 5, 'days_left', '剩余天数', 'Days left', 'count', NULL, NULL),
    ('followup', 6, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('followup', 7, 'last_text', '最近进展', 'Last event', 'text', NULL, NULL),
    ('followup', 8, 'followup_code', '督办编号', 'Follow-up', 'text', NULL, NULL),
    ('followup', 9, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('park_fact', 1, 'name', '名称', 'Name', 'text_en', NULL, 'title'),
    ('park_fact', 2, 'type', '类型', 'Type', 'word', 'park.type', NULL),
    ('park_fact', 3, 'level', '级别', 'Level', 'word', 'park_level.level', NULL),
    ('park_fact', 4, 'level_evidence', '级别依据', 'How the level is known', 'word', 'park_level.evidence', NULL),
    ('park_fact', 5, 'region', '所在地区', 'Region', 'text_en', NULL, NULL),
    ('park_fact', 6, 'province', '省份', 'Province', 'text_en', NULL, NULL),
    ('park_fact', 7, 'agency', '管理机构', 'Managed by', 'text', NULL, NULL),
    ('park_fact', 8, 'part_of', '隶属园区', 'Part of', 'text_en', NULL, NULL),
    ('park_fact', 9, 'note', '备注', 'Note', 'text', NULL, 'line'),
    ('park_highlight', 1, 'standing', '性质', 'Standing', 'word', 'park_standing.standing', 'badge'),
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
    ('park_ranking', 6, 'of', '参评数', 'Of', 'count', NULL, NULL),
    ('park_ranking', 7, 'rank_change', '比上年升降', 'Places gained', 'count', NULL, NULL),
    ('park_ranking', 8, 'others', '在同类中', 'Among others', 'text_en', NULL, NULL),
    ('park_ranking', 9, 'percentile', '胜过其他园区', 'Ahead of others', 'percent', NULL, NULL),
    ('park_ranking', 10, 'best', '最优值', 'Best', 'quantity', NULL, NULL),
    ('park_ranking', 11, 'gap_to_best', '与最优差距', 'Gap to the best', 'quantity', NULL, NULL),
    ('park_ranking', 12, 'gap_to_next', '与前一名差距', 'Gap to the next', 'quantity', NULL, NULL),
    ('park_ranking', 13, 'standing', '性质', 'Standing', 'word', 'park_standing.standing', 'badge'),
    ('park_ranking', 14, 'indicator_code', '指标代码', 'Indicator code', 'text', NULL, 'data'),
    ('park_ranking', 15, 'dimension', '量纲', 'Dimension', 'text', NULL, 'data'),
    ('park_assessment', 1, 'assessment', '考核方案', 'Assessment', 'text_en', NULL, 'title'),
    ('park_assessment', 2, 'edition', '版本', 'Edition', 'text', NULL, 'data'),
    ('park_assessment', 3, 'period', '时期', 'Period', 'text', NULL, NULL),
    ('park_assessment', 4, 'park_class', '类别', 'Class', 'text', NULL, NULL),
    ('park_assessment', 5, 'total', '总分', 'Total', 'number', NULL, NULL),
    ('park_assessment', 6, 'rank', '名次', 'Rank', 'count', NULL, NULL),
    ('park_assessment', 7, 'of', '参评数', 'Of', 'count', NULL, NULL),
    ('park_assessment', 8, 'scores', '各维度得分', 'Scores by dimension', 'text', NULL, NULL),
    ('park_assessment', 9, 'deducted', '扣分', 'Deducted', 'number', NULL, 'data'),
    ('park_assessment', 10, 'coverage', '覆盖率', 'Coverage', 'percent', NULL, NULL),
    ('park_assessment', 11, 'missing', '缺少的指标', 'Missing', 'text', NULL, NULL),
    ('park_assessment', 12, 'status', '结果', 'Result', 'word', 'assessment_result.status', NULL),
    ('park_assessment', 13, 'reason', '原因', 'Reason', 'word', 'assessment_result.reason', NULL),
    ('park_assessment', 14, 'nature', '性质', 'Nature', 'word', 'assessment_result.nature', NULL),
    ('park_assessment', 15, 'state', '状态', 'State', 'word', 'assessment_result.state', NULL),
    ('park_assessment', 16, 'assessment_code', '方案代码', 'Assessment code', 'text', NULL, 'data'),
    ('park_promise', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('park_promise', 2, 'due_period', '期限', 'Due', 'text', NULL, NULL),
    ('park_promise', 3, 'status', '状态', 'Status', 'word', 'target_progress.status', 'badge'),
    ('park_promise', 4, 'comparator', '比较', 'Comparator', 'word', 'report.comparator', NULL),
    ('park_promise', 5, 'promised', '承诺位次', 'Promised rank', 'number', NULL, NULL),
    ('park_promise', 6, 'rank', '实际位次', 'Rank', 'number', NULL, NULL),
    ('park_promise', 7, 'period', '数据期', 'Period', 'text', NULL, NULL),
    ('park_promise', 8, 'missing', '还差几位', 'Places lacking', 'number', NULL, NULL),
    ('park_promise', 9, 'wording', '原文', 'Wording', 'text', NULL, NULL),
    ('park_promise', 10, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('park_promise', 11, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('park_agency', 1, 'agency', '单位', 'Agency', 'text', NULL, 'title'),
    ('park_agency', 2, 'role', '角色', 'Role', 'word', 'target_agency.role', NULL),
    ('park_agency', 3, 'targets', '目标数', 'Targets', 'count', NULL, NULL),
    ('park_agency', 4, 'wanting', '落后、未达到或缺数据', 'Behind, missed or without a figure', 'count', NULL, NULL),
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
    ('park_source', 3, 'figures', '用到的次数', 'Figures used', 'count', NULL, NULL),
    ('park_source', 4, 'newest', '最近获知日期', 'Newest known on', 'text', NULL, NULL),
    ('document_source', 1, 'source', '来源', 'Source', 'text', NULL, 'title'),
    ('document_source', 2, 'synthetic', '是否合成数据', 'Made up', 'word', 'report.synthetic', NULL),
    ('document_source', 3, 'figures', '用到的次数', 'Figures used', 'count', NULL, NULL),
    ('document_source', 4, 'newest', '最近获知日期', 'Newest known on', 'text', NULL, NULL),
    ('agency_fact', 1, 'name', '名称', 'Name', 'text', NULL, 'title'),
    ('agency_fact', 2, 'short_name', '简称', 'Short name', 'text', NULL, NULL),
    ('agency_fact', 3, 'kind', '类别', 'Kind', 'word', 'agency.kind', NULL),
    ('agency_fact', 4, 'region', '所属地区', 'Region', 'text_en', NULL, NULL),
    ('agency_fact', 5, 'parent', '上级单位', 'Under', 'text', NULL, NULL),
    ('agency_fact', 6, 'note', '备注', 'Note', 'text', NULL, 'line'),
    ('agency_scorecard', 1, 'kind', '事项', 'What', 'word', 'agency_scorecard.kind', NULL),
    ('agency_scorecard', 2, 'role', '角色', 'Role', 'word', 'target_agency.role', NULL),
    ('agency_scorecard', 3, 'status', '状态', 'Status', 'text_en', NULL, NULL),
    ('agency_scorecard', 4, 'number', '项数', 'Number', 'count', NULL, NULL),
    ('agency_scorecard', 5, 'dues', '按对象和期限计', 'By area and due period', 'count', NULL, NULL),
    ('agency_group', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('agency_group', 2, 'area', '对象', 'Whom it binds', 'text_en', NULL, NULL),
    ('agency_group', 3, 'due_period', '期限', 'Due', 'text', NULL, NULL),
    ('agency_group', 4, 'role', '角色', 'Role', 'word', 'target_agency.role', NULL),
    ('agency_group', 5, 'members', '成员数', 'Members', 'count', NULL, NULL),
    ('agency_group', 6, 'met', '已达到', 'Met', 'count', NULL, NULL),
    ('agency_group', 7, 'failing', '未做到的', 'Who fails', 'text', NULL, NULL),
    ('agency_group', 8, 'wording', '原文', 'Wording', 'text', NULL, NULL),
    ('agency_group', 9, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('agency_group', 10, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('agency_task', 1, 'heading', '任务', 'Task', 'text', NULL, 'title'),
    ('agency_task', 2, 'role', '角色', 'Role', 'word', 'task_agency.role', NULL),
    ('agency_task', 3, 'targets', '目标数', 'Targets', 'count', NULL, NULL),
    ('agency_task', 4, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('agency_task', 5, 'clause_code', '条款代码', 'Clause code', 'text', NULL, 'data'),
    ('agency_proposed', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('agency_proposed', 2, 'area', '对象', 'Area', 'text_en', NULL, NULL),
    ('agency_proposed', 3, 'due_period', '期限', 'Due', 'text', NULL, NULL),
    ('agency_proposed', 4, 'status', '状态', 'Status', 'word', 'target_progress.status', 'badge'),
    ('agency_proposed', 5, 'role', '角色', 'Role', 'word', 'followup_proposed.role', NULL),
    ('agency_proposed', 6, 'explain', '为什么', 'Why', 'text_en', NULL, NULL),
    ('agency_proposed', 7, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('document_fact', 1, 'name', '题名', 'Title', 'text_en', NULL, 'title'),
    ('document_fact', 2, 'number', '文号', 'Number', 'text', NULL, NULL),
    ('document_fact', 3, 'status', '效力', 'Standing', 'word', 'document.status', NULL),
    ('document_fact', 4, 'issuers', '发文单位', 'Issued by', 'text', NULL, NULL),
    ('document_fact', 5, 'region', '适用地区', 'Region', 'text_en', NULL, NULL),
    ('document_fact', 6, 'dated', '成文日期', 'Dated', 'text', NULL, NULL),
    ('document_fact', 7, 'published', '发布日期', 'Published', 'text', NULL, NULL),
    ('document_fact', 8, 'plan_from', '规划期自', 'Plan from', 'text', NULL, NULL),
    ('document_fact', 9, 'plan_to', '规划期至', 'Plan to', 'text', NULL, NULL),
    ('document_fact', 10, 'note', '备注', 'Note', 'text', NULL, 'line'),
    ('document_lineage', 1, 'related', '文件', 'Document', 'text_en', NULL, 'title'),
    ('document_lineage', 2, 'relation', '关系', 'Relation', 'word', 'document_relation.relation', NULL),
    ('document_lineage', 3, 'depth', '层次', 'Depth', 'count', NULL, NULL),
    ('document_lineage', 4, 'via', '经由', 'Through', 'text_en', NULL, NULL),
    ('document_lineage', 5, 'related_number', '文号', 'Number', 'text', NULL, NULL),
    ('document_lineage', 6, 'related_status', '效力', 'Standing', 'word', 'document.status', NULL),
    ('document_lineage', 7, 'related_loaded', '收录', 'Here', 'word', 'report.related_loaded', NULL),
    ('document_lineage', 8, 'related_code', '文件代码', 'Document code', 'text', NULL, 'data'),
    ('document_group', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('document_group', 2, 'area', '对象', 'Whom it binds', 'text_en', NULL, NULL),
    ('document_group', 3, 'due_period', '期限', 'Due', 'text', NULL, NULL),
    ('document_group', 4, 'status', '状态', 'Status', 'word', 'target_progress.status', 'badge'),
    ('document_group', 5, 'members', '成员数', 'Members', 'count', NULL, NULL),
    ('document_group', 6, 'met', '已达到', 'Met', 'count', NULL, NULL),
    ('document_group', 7, 'needed', '需要', 'Needed', 'number', NULL, NULL),
    ('document_group', 8, 'failing', '未做到的', 'Who fails', 'text', NULL, NULL),
    ('document_group', 9, 'wording', '原文', 'Wording', 'text', NULL, NULL),
    ('document_group', 10, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('document_group', 11, 'agencies', '责任单位', 'Who answers', 'text_en', NULL, NULL),
    ('document_group', 12, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('document_task', 1, 'clause', '条款', 'Clause', 'text', NULL, 'title'),
    ('document_task', 2, 'agencies', '责任单位', 'Who answers', 'text_en', NULL, NULL),
    ('document_task', 3, 'targets', '目标数', 'Targets', 'count', NULL, NULL),
    ('document_task', 4, 'clause_code', '条款代码', 'Clause code', 'text', NULL, 'data'),
    ('document_cascade', 1, 'subject', '对象', 'Whom it binds', 'text', NULL, NULL),
    ('document_cascade', 2, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('document_cascade', 3, 'value', '本文件', 'Here', 'text', NULL, NULL),
    ('document_cascade', 4, 'unit', '单位', 'Unit', 'text', NULL, NULL),
    ('document_cascade', 5, 'period_to', '期限', 'Due', 'text', NULL, NULL),
    ('document_cascade', 6, 'higher_value', '上级', 'Above', 'text', NULL, NULL),
    ('document_cascade', 7, 'higher_period_to', '上级期限', 'Due above', 'text', NULL, NULL),
    ('document_cascade', 8, 'relation', '关系', 'Relation', 'word', 'target_relation.relation', NULL),
    ('document_cascade', 9, 'consistent', '是否一致', 'Consistent', 'word', 'report.consistent', NULL),
    ('document_cascade', 10, 'reason', '说明', 'Why', 'word', 'report.cascade_reason', NULL),
    ('document_cascade', 11, 'higher_clause', '上级依据', 'Clause above', 'text_en', NULL, NULL),
    ('document_cascade', 12, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'),
    ('document_cascade', 13, 'higher_code', '上级目标代码', 'Higher target code', 'text', NULL, 'data'),
    ('document_missing', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('document_missing', 2, 'higher_value', '上级要求', 'Required above', 'text', NULL, NULL),
    ('document_missing', 3, 'higher_unit', '单位', 'Unit', 'text', NULL, NULL),
    ('document_missing', 4, 'higher_period_to', '期限', 'Due', 'text', NULL, NULL),
    ('document_missing', 5, 'reason', '为什么算', 'Why it counts', 'word', 'cascade_missing.reason', NULL),
    ('document_missing', 6, 'areas', '约束的对象', 'Areas that it binds', 'text', NULL, NULL),
    ('document_missing', 7, 'higher_clause', '上级依据', 'Clause above', 'text_en', NULL, NULL),
    ('document_missing', 8, 'higher_code', '上级目标代码', 'Higher target code', 'text', NULL, 'data'),
    ('document_instrument', 1, 'name', '名称', 'Name', 'text', NULL, 'title'),
    ('document_instrument', 2, 'kind', '类别', 'Kind', 'word', 'instrument.kind', NULL),
    ('document_instrument', 3, 'beneficiary', '给谁', 'For whom', 'text', NULL, NULL),
    ('document_instrument', 4, 'amount', '金额', 'Amount', 'quantity', NULL, NULL),
    ('document_instrument', 5, 'unit', '单位', 'Unit', 'text_en', NULL, 'unit'),
    ('document_instrument', 6, 'amount_bound', '界限', 'Bound', 'word', 'instrument.amount_bound', NULL),
    ('document_instrument', 7, 'per', '频次', 'How often', 'word', 'instrument.per', NULL),
    ('document_instrument', 8, 'payer', '谁出', 'Who pays', 'text', NULL, NULL),
    ('document_instrument', 9, 'wording', '原文', 'Wording', 'text', NULL, NULL),
    ('document_instrument', 10, 'clause', '依据', 'Clause', 'text', NULL, NULL),
    ('document_instrument', 11, 'instrument_code', '工具代码', 'Instrument code', 'text', NULL, 'data'),
    ('document_reading', 1, 'indicator', '指标', 'Indicator', 'text_en', NULL, 'title'),
    ('document_reading', 2, 'wording', '原文', 'Wording', 'text', NULL, NULL),
    ('document_reading', 3, 'inferred', '补上的内容', 'What was read into it', 'text_en', NULL, NULL),
    ('document_reading', 4, 'note', '说明', 'Note', 'text', NULL, NULL),
    ('document_reading', 5, 'clause', '依据', 'Clause', 'text_en', NULL, NULL),
    ('document_reading', 6, 'target_code', '目标代码', 'Target code', 'text', NULL, 'data'))
  SELECT t.subject AS subject, t.name AS table_name, c.ord AS ord, c.name AS name, c.heading_zh AS heading_zh, c.heading_en AS heading_en,
         c.kind AS kind, c.words AS words, c.part AS part
  FROM report_table t
  JOIN c ON c.set_name IN (t.set_name, t.subject || '_' || t.name)
  ORDER BY t.subject, t.ord, c.ord;
CREATE VIEW report_unit AS
  -- A unit as it stands behind a number. In English a rank has none, what stands in brackets is left out, and what begins with a number is
  -- multiplied by it.
  SELECT u.id AS unit, u.code AS name, u.dimension AS dimension,
         CASE WHEN u.dimension = 'rank' THEN '' WHEN u.name_en IS NULL OR u.code NOT GLOB '*[^ -~]*' THEN u.code
              WHEN u.name_en GLOB '[0-9]*' THEN '× ' || u.name_en
              WHEN instr(u.name_en, ' (') > 0 THEN substr(u.name_en, 1, instr(u.name_en, ' (') - 1)
              ELSE u.name_en END AS name_en
  FROM unit u;

CREATE VIEW report_clause AS
  -- A clause as a reader finds it: the document, its number, the clause's place, number and heading.
  SELECT c.id AS clause, c.code AS clause_code, d.code AS document_code,
         '《' || d.title || '》' || coalesce('(' || d.number || ')', '') || ' ' || substr(c.code, length(d.code) + 2) || ' ' ||
           coalesce(c.number, '') || c.heading AS name,
         coalesce(d.title_en, d.title) || coalesce(' (' || d.number || ')', '') || ', ' || substr(c.code, length(d.code) + 2) || ' ' ||
           coalesce(c.number, '') || c.heading AS name_en
  FROM clause c JOIN document d ON d.id = c.document;

CREATE VIEW report_target AS
  -- A target with what a report says of it wherever it stands: indicator, unit, clause, and who answers for it in which role,
  -- as in target_responsibility, whose rows are found here by the target's id.
  SELECT t.id AS target, t.code AS target_code, t.quantifier AS quantifier, t.strength AS strength, t.wording AS wording,
         c.document_code AS document_code, c.clause_code AS clause_code, c.name AS clause, c.name_en AS clause_en,
         i.code AS indicator_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en,
         u.name AS unit, u.name_en AS unit_en, u.dimension AS dimension,
         (SELECT group_concat(line, ';') FROM (
            SELECT v.meaning_zh || ':' || (SELECT group_concat(name, '、') FROM (
              SELECT coalesce(x.as_written, o.short_name, o.name) AS name, x.ord AS ord
              FROM target_agency x JOIN agency o ON o.id = x.agency WHERE x.target = t.id AND x.role = v.word
              UNION ALL
              SELECT coalesce(x.as_written, o.short_name, o.name), x.ord FROM task_agency x JOIN agency o ON o.id = x.agency
              WHERE x.task = (SELECT w.within_task FROM clause w WHERE w.id = t.clause) AND x.role = v.word
                AND NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id)
              ORDER BY 2)) AS line
            FROM vocabulary v WHERE v.table_name = 'target_agency' AND v.field = 'role' ORDER BY v.ord)) AS agencies,
         (SELECT group_concat(line, '; ') FROM (
            SELECT v.meaning_en || ': ' || (SELECT group_concat(name, ', ') FROM (
              SELECT coalesce(x.as_written, o.short_name, o.name) AS name, x.ord AS ord
              FROM target_agency x JOIN agency o ON o.id = x.agency WHERE x.target = t.id AND x.role = v.word
              UNION ALL
              SELECT coalesce(x.as_written, o.short_name, o.name), x.ord FROM task_agency x JOIN agency o ON o.id = x.agency
              WHERE x.task = (SELECT w.within_task FROM clause w WHERE w.id = t.clause) AND x.role = v.word
                AND NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id)
              ORDER BY 2)) AS line
            FROM vocabulary v WHERE v.table_name = 'target_agency' AND v.field = 'role' ORDER BY v.ord)) AS agencies_en
  FROM target t
  JOIN report_clause c ON c.clause = t.clause
  JOIN indicator i ON i.id = t.indicator
  JOIN report_unit u ON u.unit = i.unit;

CREATE VIEW report_progress AS
  -- A target, area and due period with what a chart draws: required and its upper end, the actual figure, where it started from, and
  -- expected, where at an even pace it would have stood at the end of the figure's period, of a figure before the due period's. gap is what is
  -- short, null when nothing is; worst orders what is wanting first.
  SELECT e.code AS target_code, e.document_code AS document_code, e.area AS area_id, a.code AS area_code,
         coalesce(a.name, '(组内无成员)') AS area, coalesce(a.name_en, a.name, '(a group without members)') AS area_en,
         r.quantifier AS quantifier, due.last_day AS last_day, due.code AS due_period,
         r.indicator_code AS indicator_code, r.indicator AS indicator, r.indicator_en AS indicator_en,
         e.status AS status, e.reason AS reason, e.comparator AS comparator, e.pull AS pull,
         e.required AS required, CASE WHEN e.comparator = 'between' THEN e.far END AS required_high,
         e.actual AS actual, e.actual_bound AS bound, ap.code AS actual_period, e.start AS start,
         CASE WHEN e.way IS NOT NULL AND e.elapsed < 1.0 THEN e.start + e.way * e.elapsed END AS expected,
         r.unit AS unit, r.unit_en AS unit_en, r.dimension AS dimension,
         CASE WHEN r.dimension <> 'boolean' THEN e.attainment END AS attainment, e.distance AS distance, e.elapsed AS elapsed, e.pace AS pace,
         CASE WHEN e.gap > 0 AND r.dimension <> 'boolean' THEN e.gap END AS gap,
         e.actual_source AS actual_source, s.code AS source_code, s.name AS source, s.synthetic AS synthetic,
         date(e.actual_vintage * 86400, 'unixepoch') AS vintage,
         r.strength AS strength, r.wording AS wording, r.clause AS clause, r.clause_en AS clause_en, r.clause_code AS clause_code,
         r.agencies AS agencies, r.agencies_en AS agencies_en,
         (SELECT v.place FROM progress_severity v WHERE +v.status = e.status) AS worst
  FROM target_evaluation e
  JOIN report_target r ON r.target = e.target
  LEFT JOIN area a ON a.id = e.area
  LEFT JOIN period due ON due.id = e.due
  LEFT JOIN period ap ON ap.id = e.actual_period
  LEFT JOIN source s ON s.id = e.actual_reporter;
CREATE VIEW report_park_fact AS
  -- What a park is on the clock's day.
  SELECT a.code AS park_code, a.name AS name, coalesce(a.name_en, a.name) AS name_en, p.type AS type, l.level AS level, l.evidence AS level_evidence,
         r.name AS region, coalesce(r.name_en, r.name) AS region_en,
         (SELECT x.name FROM region_within w JOIN region up ON up.id = w.within AND up.level = 'province' JOIN area x ON x.id = up.id
          WHERE w.region = p.region) AS province,
         (SELECT coalesce(x.name_en, x.name) FROM region_within w JOIN region up ON up.id = w.within AND up.level = 'province'
          JOIN area x ON x.id = up.id WHERE w.region = p.region) AS province_en,
         g.name AS agency, o.name AS part_of, coalesce(o.name_en, o.name) AS part_of_en, a.note AS note
  FROM clock k
  CROSS JOIN park p
  JOIN area a ON a.id = p.id
  JOIN area r ON r.id = p.region
  LEFT JOIN park_level l ON l.park = p.id AND k.as_of BETWEEN l.first_day AND l.last_day
  LEFT JOIN agency g ON g.id = p.agency
  LEFT JOIN area o ON o.id = p.part_of;

CREATE VIEW report_park_status AS
  -- A park and a status: of how many targets and due periods that bind it alone.
  SELECT a.code AS park_code, e.status AS status, count(*) AS number
  FROM target_evaluation e
  JOIN park p ON p.id = e.area
  JOIN area a ON a.id = p.id
  GROUP BY a.code, e.status
  ORDER BY CASE e.status WHEN 'met' THEN 1 WHEN 'reached' THEN 2 WHEN 'on_track' THEN 3 WHEN 'open' THEN 4 WHEN 'behind' THEN 5 WHEN 'missed' THEN 6
    WHEN 'overdue' THEN 7 ELSE 8 END;

CREATE VIEW report_park_rank AS
  -- park_standing among all parks, those of its level and those of its province, with the peers and the unit in words. Ask for a park by its
  -- code.
  SELECT s.park_code AS park_code, s.indicator_code AS indicator_code, s.indicator AS indicator, s.indicator_en AS indicator_en, s.period AS period,
         s.peers AS peers_code, s.among AS among, s.value AS value, u.name AS unit, u.name_en AS unit_en, u.dimension AS dimension,
         (SELECT v.ord FROM vocabulary v WHERE v.table_name = 'indicator_ranking' AND v.field = 'peers' AND v.word = s.peers) AS peers_order,
         (SELECT v.meaning_zh FROM vocabulary v WHERE v.table_name = 'indicator_ranking' AND v.field = 'peers' AND v.word = s.peers) AS peers,
         (SELECT v.meaning_en FROM vocabulary v WHERE v.table_name = 'indicator_ranking' AND v.field = 'peers' AND v.word = s.peers) AS peers_en,
         s.rank AS rank, s.of AS of, s.percentile / 100 AS percentile, s.best AS best,
         CASE WHEN u.dimension <> 'boolean' THEN s.gap_to_best END AS gap_to_best,
         CASE WHEN u.dimension <> 'boolean' THEN s.gap_to_next END AS gap_to_next,
         s.rank_change AS rank_change, s.standing AS standing
  FROM park_standing s
  JOIN unit x ON x.code = s.unit
  JOIN report_unit u ON u.unit = x.id
  WHERE s.rank IS NOT NULL AND s.of > 1 AND s.peers IN ('all', 'same_level', 'same_region');

CREATE VIEW report_park_highlight AS
  -- What a park is strong in and where it is weak among all parks, those of its level and those of its province, the weak spots first.
  SELECT park_code, standing, indicator, indicator_en, ranks, ranks_en, value, unit, unit_en, period, indicator_code, dimension
  FROM (
    SELECT park_code, standing, indicator, indicator_en, row_number() OVER w AS nth,
           group_concat(peers || ' ' || rank || '/' || of, '、') OVER w AS ranks,
           group_concat(peers_en || ' ' || rank || '/' || of, ', ') OVER w AS ranks_en, value, unit, unit_en, period, indicator_code, dimension
    FROM report_park_rank
    WHERE standing IN ('strength', 'weak')
    WINDOW w AS (PARTITION BY park_code, standing, indicator_code ORDER BY peers_order
                 ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
  WHERE nth = 1
  ORDER BY CASE standing WHEN 'weak' THEN 1 ELSE 2 END, indicator_code;

CREATE VIEW report_park_target AS
  -- A target and due period that binds a park, alone or as each member of a group, what is wanting first.
  SELECT p.area_code AS park_code, p.*
  FROM report_progress p
  ORDER BY p.worst, p.due_period, p.clause_code, p.target_code;

CREATE VIEW report_park_shared AS
  -- A target and due period that binds a group as a whole of which the park is a member on the due date.
  SELECT a.code AS park_code, p.*
  FROM clock k
  CROSS JOIN area a
  JOIN area_member m ON m.member = a.id
  JOIN report_progress p ON p.area_id = m.area_group AND coalesce(p.last_day, k.as_of) BETWEEN m.first_day AND m.last_day
  WHERE a.kind = 'park'
  ORDER BY p.worst, p.due_period, p.clause_code, p.target_code;

CREATE VIEW report_park_promise AS
  -- A rank that a target promises a park, and the one that it has.
  SELECT s.area_code AS park_code, s.indicator AS indicator, s.indicator_en AS indicator_en, s.due_period AS due_period, s.status AS status,
         s.comparator AS comparator, s.promised AS promised, s.rank AS rank, s.period AS period, s.missing AS missing, s.wording AS wording,
         r.clause AS clause, r.clause_en AS clause_en, s.target_code AS target_code
  FROM target_standing s
  JOIN report_target r ON r.target_code = s.target_code
  ORDER BY s.due_period, s.target_code;

CREATE VIEW report_park_ranking AS
  -- Where a park stands in each indicator in the newest period for which it has a figure: among all parks, and its ranks among others.
  SELECT park_code, indicator, indicator_en, period, value, unit, unit_en, rank, of, rank_change, others, others_en, percentile, best, gap_to_best,
         gap_to_next, standing, indicator_code, dimension
  FROM (
    SELECT park_code, indicator, indicator_en, period, value, unit, unit_en, row_number() OVER w AS nth,
           max(CASE WHEN peers_code = 'all' THEN rank END) OVER w AS rank, max(CASE WHEN peers_code = 'all' THEN of END) OVER w AS of,
           max(CASE WHEN peers_code = 'all' THEN rank_change END) OVER w AS rank_change,
           group_concat(CASE WHEN peers_code <> 'all' THEN peers || ' ' || rank || '/' || of END, '、') OVER w AS others,
           group_concat(CASE WHEN peers_code <> 'all' THEN peers_en || ' ' || rank || '/' || of END, ', ') OVER w AS others_en,
           max(CASE WHEN peers_code = 'all' THEN percentile END) OVER w AS percentile,
           max(CASE WHEN peers_code = 'all' THEN best END) OVER w AS best,
           max(CASE WHEN peers_code = 'all' THEN gap_to_best END) OVER w AS gap_to_best,
           max(CASE WHEN peers_code = 'all' THEN gap_to_next END) OVER w AS gap_to_next,
           max(CASE WHEN peers_code = 'all' THEN standing END) OVER w AS standing, indicator_code, dimension
    FROM report_park_rank
    WINDOW w AS (PARTITION BY park_code, indicator_code ORDER BY peers_order ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
  WHERE nth = 1
  ORDER BY indicator_code;

CREATE VIEW report_park_assessment AS
  -- A park's results: those of the newest period, and what is frozen of earlier ones.
  SELECT r.park_code AS park_code, r.assessment AS assessment, coalesce(n.name_en, r.assessment) AS assessment_en, r.edition AS edition,
         r.period AS period, nullif(r.park_class, '') AS park_class, r.total AS total, CASE WHEN r.rank IS NOT NULL THEN r.rank END AS rank,
         CASE WHEN r.rank IS NOT NULL THEN r.of END AS of, r.scores AS scores, r.deducted AS deducted, r.coverage AS coverage, r.missing AS missing,
         r.status AS status, r.reason AS reason, r.nature AS nature, r.state AS state, r.assessment_code AS assessment_code
  FROM assessment_result r
  LEFT JOIN assessment n ON n.code = r.assessment_code
  WHERE (r.newest = 1 OR r.round IS NOT NULL) AND r.state <> 'replaced'
  ORDER BY r.assessment_code, r.period DESC, r.park_class, r.round;

CREATE VIEW report_park_agency AS
  -- An agency and a role in which it answers for targets that bind the park, and for how many of them something is wanting.
  SELECT a.code AS park_code, r.agency AS agency, r.role AS role, count(DISTINCT e.target) AS targets,
         count(DISTINCT CASE WHEN e.status IN ('behind', 'missed', 'overdue') THEN e.target END) AS wanting, r.agency_code AS agency_code
  FROM target_evaluation e
  JOIN area a ON a.id = e.area AND a.kind = 'park'
  JOIN target_responsibility r ON r.target_code = e.code
  GROUP BY a.code, r.agency_code, r.agency, r.role
  ORDER BY CASE r.role WHEN 'lead' THEN 1 WHEN 'responsible' THEN 2 WHEN 'implement' THEN 3 ELSE 4 END, r.agency_code;

CREATE VIEW report_followup AS
  -- A follow-up that is not closed, with its clause in words.
  SELECT o.area_code AS area_code, o.agency_code AS agency_code, o.subject AS subject, o.status AS status, o.agency AS agency, o.due AS due,
         o.days_left AS days_left, c.name AS clause, c.name_en AS clause_en, o.last_text AS last_text, o.followup_code AS followup_code,
         o.target_code AS target_code
  FROM followup_overview o
  JOIN report_clause c ON c.clause_code = o.document_code || '/' || o.clause
  WHERE o.status <> 'closed';

CREATE VIEW report_park_followup AS
  -- An open follow-up on the park, or on a target that binds it and on no area of its own.
  SELECT f.area_code AS park_code, f.* FROM report_followup f WHERE f.area_code IS NOT NULL
  UNION ALL
  SELECT s.area_code, f.* FROM (SELECT DISTINCT area_code, target_code FROM target_schedule) s
  JOIN report_followup f ON f.target_code = s.target_code AND f.area_code IS NULL
  ORDER BY due, followup_code;

CREATE VIEW report_park_unevaluable AS
  -- A target of the park that cannot be evaluated, or whose figure is not there, and why.
  SELECT p.area_code AS park_code, p.indicator AS indicator, p.indicator_en AS indicator_en, p.due_period AS due_period, p.status AS status,
         p.reason AS reason, p.wording AS wording, p.clause AS clause, p.clause_en AS clause_en, p.target_code AS target_code
  FROM report_progress p
  WHERE p.status IN ('unevaluable', 'overdue')
  ORDER BY p.worst, p.due_period, p.target_code;

CREATE VIEW report_park_source AS
  -- A source whose figures speak on targets of the park.
  SELECT a.code AS park_code, s.name AS source, s.synthetic AS synthetic, count(*) AS figures,
         date(max(e.actual_vintage) * 86400, 'unixepoch') AS newest
  FROM target_evaluation e
  JOIN area a ON a.id = e.area AND a.kind = 'park'
  JOIN source s ON s.id = e.actual_reporter
  GROUP BY a.code, s.id, s.code, s.name, s.synthetic
  ORDER BY s.name, s.code;
CREATE VIEW report_agency_fact AS
  -- What an agency is.
  SELECT g.code AS agency_code, g.name AS name, g.name AS name_en, g.short_name AS short_name, g.kind AS kind, a.name AS region,
         coalesce(a.name_en, a.name) AS region_en, p.name AS parent, g.note AS note
  FROM agency g
  LEFT JOIN area a ON a.id = g.region
  LEFT JOIN agency p ON p.id = g.parent;

CREATE VIEW report_agency_status AS
  -- An agency and a status: of how many targets, areas and due periods that it answers for in any role.
  SELECT r.agency_code AS agency_code, e.status AS status, count(*) AS number
  FROM (SELECT DISTINCT agency_code, target_code FROM target_responsibility) r
  JOIN target_evaluation e ON e.code = r.target_code
  GROUP BY r.agency_code, e.status
  ORDER BY CASE e.status WHEN 'met' THEN 1 WHEN 'reached' THEN 2 WHEN 'on_track' THEN 3 WHEN 'open' THEN 4 WHEN 'behind' THEN 5 WHEN 'missed' THEN 6
    WHEN 'overdue' THEN 7 ELSE 8 END;

CREATE VIEW report_agency_scorecard AS
  -- agency_scorecard with its statuses in words.
  SELECT s.agency_code AS agency_code, s.kind AS kind, s.role AS role,
         (SELECT v.meaning_zh FROM vocabulary v WHERE v.field = 'status' AND v.word = s.status AND v.table_name IN
            (CASE s.kind WHEN 'followup' THEN 'followup_overview' ELSE 'target_progress' END, CASE s.kind WHEN 'task' THEN 'agency_scorecard' END)) AS status,
         (SELECT v.meaning_en FROM vocabulary v WHERE v.field = 'status' AND v.word = s.status AND v.table_name IN
            (CASE s.kind WHEN 'followup' THEN 'followup_overview' ELSE 'target_progress' END, CASE s.kind WHEN 'task' THEN 'agency_scorecard' END)) AS status_en,
         s.number AS number, s.dues AS dues
  FROM agency_scorecard s
  ORDER BY CASE s.kind WHEN 'target' THEN 1 WHEN 'task' THEN 2 ELSE 3 END,
    CASE s.role WHEN 'lead' THEN 1 WHEN 'responsible' THEN 2 WHEN 'implement' THEN 3 ELSE 4 END, s.status;

CREATE VIEW report_agency_target AS
  -- A target and due period that binds an area as one, and for which an agency answers, what is wanting first. What each member of a group must
  -- do is in report_agency_group.
  SELECT r.agency_code AS agency_code, r.role AS role, r.stated_or_inherited AS stated_or_inherited, p.*
  FROM target_responsibility r
  JOIN report_progress p ON p.target_code = r.target_code
  WHERE p.quantifier = 'whole'
  ORDER BY p.worst, p.due_period, p.clause_code, p.target_code, r.role;

CREATE VIEW report_agency_group AS
  -- A target that each member of a group must meet, for which an agency answers: how many members there are, how many meet it, who fails.
  SELECT agency_code, indicator, indicator_en, area, area_en, due_period, role, members, met, failing, wording, clause, clause_en, target_code
  FROM (
    SELECT r.agency_code AS agency_code, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en, g.name AS area,
           coalesce(g.name_en, g.name) AS area_en, due.code AS due_period, r.role AS role, row_number() OVER w AS nth,
           count(m.id) OVER w AS members, count(CASE WHEN e.status IN ('met', 'reached') THEN 1 END) OVER w AS met,
           group_concat(CASE WHEN e.status IN ('missed', 'behind', 'overdue', 'unevaluable') THEN m.name END, '、') OVER w AS failing,
           t.wording AS wording, c.name AS clause, c.name_en AS clause_en, r.target_code AS target_code
    FROM target_responsibility r
    JOIN target t ON t.code = r.target_code AND t.quantifier = 'each'
    JOIN target_evaluation e ON e.code = r.target_code
    JOIN indicator i ON i.id = t.indicator
    JOIN area g ON g.id = t.area
    JOIN report_clause c ON c.clause = t.clause
    LEFT JOIN period due ON due.id = e.due
    LEFT JOIN area m ON m.id = e.area
    WINDOW w AS (PARTITION BY r.agency_code, r.target_code, r.role, due.code ORDER BY m.id
                 ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
  WHERE nth = 1
  ORDER BY due_period, target_code, role;

CREATE VIEW report_agency_task AS
  -- A task for which an agency answers, with its role and how many targets lie in it.
  SELECT g.code AS agency_code, c.heading AS heading, k.role AS role,
         (SELECT count(*) FROM clause x JOIN target t ON t.clause = x.id WHERE x.within_task = k.task) AS targets,
         l.name AS clause, l.name_en AS clause_en, l.clause_code AS clause_code
  FROM agency g
  JOIN task_agency k ON k.agency = g.id
  JOIN clause c ON c.id = k.task
  JOIN report_clause l ON l.clause = k.task
  ORDER BY CASE k.role WHEN 'lead' THEN 1 WHEN 'responsible' THEN 2 WHEN 'implement' THEN 3 ELSE 4 END, l.clause_code;

CREATE VIEW report_agency_followup AS
  -- An open follow-up that an agency is asked to answer now.
  SELECT f.* FROM report_followup f ORDER BY f.due, f.followup_code;

CREATE VIEW report_agency_proposed AS
  -- What might be followed up with an agency: see followup_proposed, which asks one of those that answer for a target or manage its park.
  SELECT o.agency_code AS agency_code, p.area AS area, coalesce(a.name_en, a.name) AS area_en, i.name AS indicator, coalesce(i.name_en, i.name) AS indicator_en,
         p.due_period AS due_period, p.status AS status, p.role AS role, p.explain AS explain, p.explain_en AS explain_en, p.target_code AS target_code,
         p.area_code AS area_code
  FROM (SELECT DISTINCT r.agency_code AS agency_code, r.target_code AS target_code FROM target_responsibility r) o
  JOIN followup_proposed p ON p.target_code = o.target_code AND p.agency_code = o.agency_code
  JOIN area a ON a.code = p.area_code
  JOIN indicator i ON i.code = p.indicator_code
  WHERE p.role <> 'manages'
  UNION ALL
  SELECT g.code, p.area, coalesce(a.name_en, a.name), i.name, coalesce(i.name_en, i.name), p.due_period, p.status, p.role, p.explain, p.explain_en, p.target_code,
         p.area_code
  FROM agency g
  JOIN park k ON k.agency = g.id
  JOIN area a ON a.id = k.id
  JOIN followup_proposed p ON p.area_code = a.code AND p.role = 'manages'
  JOIN indicator i ON i.code = p.indicator_code
  ORDER BY due_period, target_code, area_code;
CREATE VIEW report_document_fact AS
  -- What a document is, and how it stands: a draft and a news report are no document in force.
  SELECT d.code AS document_code, d.title AS name, coalesce(d.title_en, d.title) AS name_en, d.number AS number, d.status AS status,
         (SELECT group_concat(name, '、') FROM (
            SELECT g.name AS name FROM document_issuer s JOIN agency g ON g.id = s.agency WHERE s.document = d.id ORDER BY s.ord)) AS issuers,
         a.name AS region, coalesce(a.name_en, a.name) AS region_en, d.dated AS dated, d.published AS published,
         (SELECT code FROM period WHERE period.id = d.plan_from) AS plan_from, (SELECT code FROM period WHERE period.id = d.plan_to) AS plan_to,
         d.note AS note
  FROM document d
  LEFT JOIN area a ON a.id = d.region;

CREATE VIEW report_document_status AS
  -- A document and a status: of how many areas and due periods of its targets.
  SELECT e.document_code AS document_code, e.status AS status, count(*) AS number
  FROM target_evaluation e
  GROUP BY e.document_code, e.status
  ORDER BY CASE e.status WHEN 'met' THEN 1 WHEN 'reached' THEN 2 WHEN 'on_track' THEN 3 WHEN 'open' THEN 4 WHEN 'behind' THEN 5 WHEN 'missed' THEN 6
    WHEN 'overdue' THEN 7 ELSE 8 END;

CREATE VIEW report_document_lineage AS
  -- document_lineage with titles.
  SELECT l.document_code AS document_code, l.related AS related, coalesce(r.title_en, r.title) AS related_en, l.relation AS relation, l.depth AS depth,
         v.title AS via, coalesce(v.title_en, v.title) AS via_en, l.related_number AS related_number, l.related_status AS related_status,
         l.related_loaded AS related_loaded, l.related_code AS related_code
  FROM document_lineage l
  JOIN document r ON r.code = l.related_code
  LEFT JOIN document v ON v.code = l.via_code
  ORDER BY l.depth, l.relation, l.related_code;

CREATE VIEW report_document_target AS
  -- A target and due period of a document that binds an area as one, what is wanting first. What each member of a group must do is in
  -- report_document_group.
  SELECT p.* FROM report_progress p WHERE p.quantifier = 'whole' ORDER BY p.worst, p.due_period, p.clause_code, p.target_code;

CREATE VIEW report_document_group AS
  -- A target of a document that each member of a group must meet, and how many do.
  SELECT u.document_code AS document_code, r.indicator AS indicator, r.indicator_en AS indicator_en, g.name AS area, coalesce(g.name_en, g.name) AS area_en,
         u.due_period AS due_period, u.status AS status, u.members AS members, u.met AS met, u.needed AS needed, u.failing AS failing,
         r.wording AS wording, r.clause AS clause, r.clause_en AS clause_en, r.agencies AS agencies, r.agencies_en AS agencies_en, u.target_code AS target_code
  FROM target_rollup u
  JOIN target t ON t.code = u.target_code AND t.quantifier = 'each'
  JOIN report_target r ON r.target = t.id
  JOIN area g ON g.id = t.area
  ORDER BY u.due_period, u.target_code;

CREATE VIEW report_document_task AS
  -- A task of a document, who answers for it in which role, and how many targets lie in it.
  SELECT d.code AS document_code, substr(c.code, length(d.code) + 2) || ' ' || coalesce(c.number, '') || c.heading AS clause,
         (SELECT group_concat(line, ';') FROM (
            SELECT v.meaning_zh || ':' || (SELECT group_concat(name, '、') FROM (
              SELECT coalesce(x.as_written, o.short_name, o.name) AS name FROM task_agency x JOIN agency o ON o.id = x.agency
              WHERE x.task = k.id AND x.role = v.word ORDER BY x.ord)) AS line
            FROM vocabulary v WHERE v.table_name = 'task_agency' AND v.field = 'role' ORDER BY v.ord)) AS agencies,
         (SELECT group_concat(line, '; ') FROM (
            SELECT v.meaning_en || ': ' || (SELECT group_concat(name, ', ') FROM (
              SELECT coalesce(x.as_written, o.short_name, o.name) AS name FROM task_agency x JOIN agency o ON o.id = x.agency
              WHERE x.task = k.id AND x.role = v.word ORDER BY x.ord)) AS line
            FROM vocabulary v WHERE v.table_name = 'task_agency' AND v.field = 'role' ORDER BY v.ord)) AS agencies_en,
         (SELECT count(*) FROM clause x JOIN target t ON t.clause = x.id WHERE x.within_task = k.id) AS targets,
         c.code AS clause_code
  FROM document d
  JOIN clause c ON c.document = d.id
  JOIN task k ON k.id = c.id
  ORDER BY c.id;

CREATE VIEW report_document_cascade AS
  -- A target of a document and the higher one that it serves.
  SELECT x.document_code AS document_code, x.subject AS subject, r.indicator AS indicator, r.indicator_en AS indicator_en, x.value AS value, x.unit AS unit,
         x.period_to AS period_to, x.higher_value || ' ' || x.higher_unit AS higher_value, x.higher_period_to AS higher_period_to, x.relation AS relation,
         x.consistent AS consistent, x.reason AS reason, h.clause AS higher_clause, h.clause_en AS higher_clause_en,
         x.target_code AS target_code, x.higher_code AS higher_code
  FROM target_cascade x
  JOIN report_target r ON r.target_code = x.target_code
  JOIN report_target h ON h.target_code = x.higher_code
  ORDER BY x.target_code, x.higher_code, x.relation;

CREATE VIEW report_document_missing AS
  -- A higher target that a document leaves without an answer.
  SELECT m.document_code AS document_code, h.indicator AS indicator, h.indicator_en AS indicator_en, m.higher_value AS higher_value,
         m.higher_unit AS higher_unit, m.higher_period_to AS higher_period_to, m.reason AS reason, m.areas AS areas,
         h.clause AS higher_clause, h.clause_en AS higher_clause_en, m.higher_code AS higher_code
  FROM cascade_missing m
  JOIN report_target h ON h.target_code = m.higher_code
  ORDER BY m.higher_code;

CREATE VIEW report_document_instrument AS
  -- Money or premises that a document promises.
  SELECT n.document_code AS document_code, n.name AS name, n.kind AS kind, n.beneficiary AS beneficiary, n.amount AS amount, u.name AS unit,
         u.name_en AS unit_en, n.amount_bound AS amount_bound, n.per AS per, n.payer AS payer, n.wording AS wording,
         n.clause || ' ' || n.heading AS clause, n.instrument_code AS instrument_code
  FROM instrument_overview n
  LEFT JOIN report_unit u ON u.name = n.amount_unit
  ORDER BY n.clause, n.instrument_code;

CREATE VIEW report_document_reading AS
  -- What is a reading of a target's wording and does not stand in the text.
  SELECT r.document_code AS document_code, r.indicator AS indicator, r.indicator_en AS indicator_en, r.wording AS wording,
         (SELECT group_concat(name, '、') FROM (
            SELECT v.meaning_zh AS name FROM target_inferred f JOIN vocabulary v ON v.table_name = 'target_inferred' AND v.field = 'field' AND v.word = f.field
            WHERE f.target = t.id ORDER BY f.ord)) AS inferred,
         (SELECT group_concat(name, ', ') FROM (
            SELECT v.meaning_en AS name FROM target_inferred f JOIN vocabulary v ON v.table_name = 'target_inferred' AND v.field = 'field' AND v.word = f.field
            WHERE f.target = t.id ORDER BY f.ord)) AS inferred_en,
         t.note AS note, r.clause AS clause, r.clause_en AS clause_en, r.target_code AS target_code
  FROM target t
  JOIN report_target r ON r.target = t.id
  WHERE EXISTS (SELECT 1 FROM target_inferred f WHERE f.target = t.id)
  ORDER BY r.clause_code, r.target_code;

CREATE VIEW report_document_source AS
  -- A source whose figures speak on targets of the document.
  SELECT e.document_code AS document_code, s.name AS source, s.synthetic AS synthetic, count(*) AS figures,
         date(max(e.actual_vintage) * 86400, 'unixepoch') AS newest
  FROM target_evaluation e
  JOIN source s ON s.id = e.actual_reporter
  GROUP BY e.document_code, s.id, s.code, s.name, s.synthetic
  ORDER BY s.name, s.code;
CREATE VIEW integrity_problem AS
  -- What must hold for the whole file and no constraint can say: no row when all is well.
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
  WHERE day > (SELECT max(day) FROM status_stamp) AND day NOT IN (SELECT day FROM day_ahead)
  UNION ALL
  -- What follows from others is held against what makes it by parkdb_check, which makes all of it anew.
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

CREATE VIEW integrity_repair AS
  -- Not to be read: INSERT null, and every table that triggers keep is made anew from its definition.
  SELECT NULL AS what WHERE 0;
CREATE TRIGGER integrity_repair_insert INSTEAD OF INSERT ON integrity_repair BEGIN
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
  -- Rows of area_member bring rows of area_bound with them: none may be in their way.
  DELETE FROM area_bound;
  INSERT INTO area_member_refresh VALUES (NULL);
  DELETE FROM area_bound;
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day)
    SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected;
  INSERT INTO figure_refresh VALUES (0);
  DELETE FROM search_name;
  DELETE FROM search_gram; -- where the trigger has been missing
  INSERT INTO search_name (kind, ref, slot, name) SELECT kind, ref, slot, name FROM search_name_expected ORDER BY kind, ref, slot;
END;
CREATE VIEW statistic_assumed (tbl, idx, stat) AS
  -- What the planner is told of tables that it has no statistics of (see sqlite_stat1): the sizes of a national database. Without them it takes
  -- an empty table for one of a million rows, and a question that joins progress with one may look at all progress first.
  -- Of the tables in which figures are made anew they are small, lest the planner lays a filter of all figures first.
  -- Of vocabulary there are none, and never should be: with them it lays a filter of all its words for every question about progress.
  VALUES
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
    ('status_kept', 'status_kept_target', '211745 3'),
    ('status_pause', NULL, '1'),
    ('status_span', 'status_span', '10 5 5 3 1'),
    ('status_stamp', NULL, '1'),
    ('status_touched', 'status_touched', '10 5 3 1'),
    ('target', 'sqlite_autoindex_target_1', '100000 1'),
    ('target', 'target_area', '100000 98 95 2'),
    ('target', 'target_clause', '100000 334'),
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

CREATE VIEW statistic_declared (tbl) AS
  -- The tables that policy files fill: where one is empty in a file with targets, a plan may count on it (see parkdb_optimize).
  VALUES ('area_alias'), ('area_group'), ('area_group_listed'), ('assessment'), ('assessment_class'), ('assessment_dimension'), ('assessment_item'),
    ('clause_text'), ('document_issuer'), ('document_relation'), ('indicator_alias'), ('instrument'), ('target_agency'), ('target_inferred'),
    ('target_relation'), ('task'), ('task_agency');

ANALYZE;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) SELECT tbl, idx, stat FROM statistic_assumed;
-- Written by schema/make-kinds.py from schema/kinds/: change those.
CREATE VIEW catalogue (name, row_is_zh, row_is_en) AS
  -- The tables and views that people read, or write to by hand, and what one row of each is. Of others nothing is promised.
  VALUES
    ('agency', '一个发文或负责任务的单位', 'a body that issues documents or answers for tasks'),
    ('agency_scorecard', '一个单位、一种角色和一种状态：当日的目标、任务或督办件数', 'an agency, a role and a status: how many targets, tasks and follow-ups, today'),
    ('area', '一个地区，即行政区、园区或组：目标的约束对象、数据的统计对象', 'a region, a park or a group: whatever a target binds or a figure is of'),
    ('area_alias', '行政区、园区或组的一个别名', 'another name of a region, park or group'),
    ('area_group_entry', '一组地区：列举成员、按条件取成员，或兼用', 'a named set of areas: listed members, a rule, or both'),
    ('area_group_listed', '组所列举的一个成员', 'a member that a group names'),
    ('area_member', '组的一个成员及其起止日：名单和条件均已展开', 'a group, a member and the days of its membership: lists and rules resolved'),
    ('assessment', '考核评价方案的一个版本', 'an edition of an assessment scheme (考核评价)'),
    ('assessment_class', '一起考核、类内排名的一类园区', 'a class of parks that are assessed together and ranked among themselves'),
    ('assessment_computed', '一个考核方案、一个时段和一个园区的当前计算结果，不论是否已定格', 'what an assessment gives now for a period and a park, frozen or not'),
    ('assessment_dimension', '考核方案的一个维度', 'a dimension of an assessment'),
    ('assessment_dimension_score', '`assessment_result` 一行中一个维度的得分', 'the score of a dimension in a row of `assessment_result`'),
    ('assessment_freeze', '不供读取：用 INSERT 写入考核方案和时段，即按时钟当日定格其结果', 'not to be read: INSERT an assessment and a period, and its results are frozen as they are on the clock''s day'),
    ('assessment_item', '维度中的一个指标及其计分方法', 'an indicator of a dimension, and how it is scored'),
    ('assessment_item_score', '`assessment_result` 一行中一个指标的得分', 'the score of an indicator in a row of `assessment_result`'),
    ('assessment_result', '一个考核方案、一个时段和一个园区：各维度得分、总分、类内名次、覆盖率；实时、已定格或已公布', 'an assessment, a period and a park: scores by dimension, total, rank in its class, coverage; live, frozen or published'),
    ('assessment_round_overview', '一轮定格：一个考核方案在一个时段的结果，以及是否已公布', 'a round: an assessment and a period as they were frozen, and whether it is published'),
    ('cascade_missing', '贯彻它的下级文件未作分解的一个上级目标', 'a higher target that a document which implements it leaves out'),
    ('catalogue', '一个供人查询或写入的表或视图，及其一行是什么', 'a table or view that people read, or write to by hand, and what one row of it is'),
    ('catalogue_column', '`catalogue` 所列表或视图的一列', 'a column of a table or view of `catalogue`'),
    ('clause', '文件的一个条款', 'a section of a document'),
    ('clause_text', '用户附上的一个条款的全文', 'the full text of a clause, attached by a user'),
    ('clock', '其他视图所依据的两个日期：北京时间当日；仅一行', 'the two days that other views depend on: today in China; there is one row'),
    ('document', '一份政策文件，已收录或仅被引用', 'a policy document, loaded or only cited'),
    ('document_issuer', '文件的一个发文单位', 'an agency that issued a document'),
    ('document_lineage', '一份文件及其直接或间接落实、引用、替代的一份文件', 'a document and one that it carries out, cites or replaces, at every depth'),
    ('document_relation', '一份文件与另一份文件的关系', 'what a document does to another one'),
    ('figure', '一个指标在一个地区、一个时段当日采用的数值，及其为公布数还是推算数', 'the figure that counts today for an indicator, area and period, and whether it is reported or computed'),
    ('figure_refresh', '不供读取：手工写入数据后，执行 `INSERT INTO figure_refresh VALUES (NULL)` 更新由其推算的结果', 'not to be read: `INSERT INTO figure_refresh VALUES (NULL)` makes anew what follows from figures that were written by hand'),
    ('followup', '一件督办，按提出时；现况见 `followup_overview`', 'a follow-up (督办) as it was raised; how it stands now is in `followup_overview`'),
    ('followup_accept', '不供读取：用 INSERT 写入 `followup_proposed` 一行的目标、地区和到期时段，即提出该督办', 'not to be read: INSERT target, area and due period of a row of `followup_proposed`, and the follow-up is raised'),
    ('followup_entry', '一件督办，按提出时，引用均用代码；可用 INSERT、DELETE 手工登记', 'a follow-up with codes, to read as it was raised and to write by hand: INSERT and DELETE'),
    ('followup_event', '督办的一件事项：交办、回复、延期、办结或重启', 'an event of a follow-up: assigned, answered, extended, closed or reopened'),
    ('followup_event_entry', '督办的一件事项，引用均用代码；可用 INSERT、DELETE 手工登记', 'an event of a follow-up with codes, to read and to write by hand: INSERT and DELETE'),
    ('followup_open', '一件已提出、未办结的督办，按单位和期限', 'a follow-up that is raised and not closed, by agency and due day'),
    ('followup_overview', '一件督办当日的情况，含已办结的', 'a follow-up as it stands today, closed ones too'),
    ('followup_proposed', '一个落后、未达到或到期无数据且无在办督办的目标：建议由谁承办及理由；`INSERT INTO followup_accept` 即采纳', 'what is behind, missed or overdue and has no open follow-up, with whom to raise it and why; `INSERT INTO followup_accept` takes it up'),
    ('indicator', '一个指标：口径、计量单位和推算方法', 'an indicator: what is measured, and how it follows from others'),
    ('indicator_alias', '指标的一个别名', 'another name of an indicator'),
    ('indicator_ranking', '一个指标、一个时段和一个园区：数值、在可比园区（全部、同级、同省或某组）中的名次、百分位、中位数、与第一名和前一名的差距、升降', 'an indicator, period and park: value, rank among its peers (all, same level, same region, a group), percentile, median, gaps to the best and the next, change'),
    ('instrument', '文件提出的一项资金或用房扶持措施', 'money or premises that a document promises'),
    ('instrument_overview', '一项补助、基金或用房扶持措施：比例、数额、限定、期限、受益对象', 'a grant, fund or premises rule: rate, amount, bound, duration, who gets it'),
    ('integrity_problem', '各表之间应当成立而不成立的一处；一切正常时无行', 'what should hold across the tables and does not; no row when all is well'),
    ('observation_entry', '一条公布的观测；修订另成一行、获知日较晚，各来源分别记录', 'a reported figure; a revision is a row of a later vintage, and each source has its own'),
    ('origin', '一个已装入的政策文件或目录', 'a policy file or catalogue that was loaded'),
    ('park_entry', '一个园区；级别见 `park_level`', 'a park; its levels are in `park_level`'),
    ('park_level', '一个园区在一段时间内的级别', 'a park and the level that it had from day to day'),
    ('park_profile', '一个园区当日的情况：级别、所在地、管理机构、承担的目标数，按状态计数', 'a park today: level, region, managing agency, how many targets bind it, and their statuses counted'),
    ('park_ranking', '按园区查询的名次：园区在各指标、各时段的名次和参加排名的园区数，与 indicator_ranking 相同，只算所查园区', 'the ranks of indicator_ranking for who asks for a park: where it stood in each indicator and period, and among how many'),
    ('park_standing', '一个园区和一个指标，最新时段：名次，属优势还是短板', 'a park and an indicator, newest period: rank, and whether it is a strength or a weak spot'),
    ('period', '一个时段：年、半年、季、月或累计', 'a year, half-year, quarter, month or accumulated period'),
    ('region_entry', '一个行政区', 'an administrative region'),
    ('report_column', '报告中一张表的一列', 'a column of a table of a report'),
    ('report_table', '报告中的一张表，即视图 `report_<subject>_<name>`', 'a table of a report; it is the view `report_<subject>_<name>`'),
    ('search_result', '一个名称、标题或条款名，用 `instr` 查找，两个字的词也查得到', 'a name, title or heading, to be searched with `instr`; words of two characters are found'),
    ('source', '一个数据来源', 'a source of figures'),
    ('target', '文件提出的一个目标', 'a figure that a document sets'),
    ('target_agency', '目标自己写明的一个负责单位；没有的随所属任务', 'an agency that a target itself names; without any, a target inherits those of its task'),
    ('target_calendar', '一个目标、一个地区和一个到期时段，可直接列入月度清单：名称、牵头单位、到期日、剩余天数、状态、效力和说明', 'a target, an area and a due period, ready for the monthly list: names, who leads, due day, days left, status, force and the sentence'),
    ('target_cascade', '一个目标和它所服务的上级目标，以及是否低于上级要求或晚于上级期限', 'a target and the higher one that it serves, and whether it is laxer or later'),
    ('target_explanation', '`target_progress` 说明文字的各个部分，一项一列', 'the parts of the explanation of `target_progress`, each in a column'),
    ('target_inferred', '目标中由原文推知、并非写明的一列', 'a column of a target that is a reading and not in the text'),
    ('target_overview', '一个目标，按文件原意', 'a target as its document states it'),
    ('target_progress', '一个目标、一个地区和一个到期时段：要求值、实际值、状态、各项量度和说明', 'a target, an area and a due period, with required, actual, status, measures and an explanation'),
    ('target_relation', '一个目标与另一个目标的关系', 'what a target is to another one'),
    ('target_released', '被替代或废止的文件的一个目标：有无接续', 'a target of a document that was superseded or repealed, and what takes its place'),
    ('target_responsibility', '一个目标和一个负责单位：目标自己写明，或随所属任务', 'a target and an agency that answers for it: named by the target itself, or inherited from its task'),
    ('target_rollup', '一个目标和一个到期时段：约束几个、达到几个、是否足够、哪些未达到', 'a target and a due period: how many it binds, how many meet it, whether that is enough, who fails'),
    ('target_schedule', '一个目标、所约束的一个地区和一个到期时段：组和“每年”均已展开', 'a target, an area that it binds and a due period: groups and "every year" expanded'),
    ('target_standing', '文件承诺的一个名次和实际名次', 'a rank that a plan promises and the rank where the park is'),
    ('target_status', '不含名称和说明文字的 `target_progress`', '`target_progress` without its sentences and names'),
    ('target_status_count', '一种状态及 `target_status` 中处于该状态的行数', 'a status, and how many rows of `target_status` have it'),
    ('task', '一项任务，即布置工作的一个条款', 'a clause that sets an item of work'),
    ('task_agency', '任务的一个负责单位', 'an agency that answers for a task'),
    ('task_responsibility', '一项任务和一个负责单位，含角色和次序', 'a task and an agency, with role and order'),
    ('unit', '一个计量单位', 'a unit of measurement'),
    ('vocabulary', '一个固定用词及其中英文含义', 'a closed word, and what it means in Chinese and English');

CREATE VIEW catalogue_column AS
  -- Their columns. Where one is a word of a closed list, the table vocabulary says what each word means.
  -- A table's columns are one text, a line for each, which is cut up here: a row of VALUES for each would make every opening slower.
  WITH RECURSIVE
  described (table_name, lines) AS (VALUES
    ('agency', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码。|Readable code.
name|text|全称，如石家庄市科学技术局。|Full name: "石家庄市科学技术局".
short_name|text?|简称，按文件通常写法，如市科技局；可为空。|As documents usually write it: "市科技局"; or NULL.
kind|text|类别：government 人民政府、department 政府部门、park_committee 园区管委会、party_body 党委部门、leading_group 领导小组、central_branch 中央垂直管理机构、other 其他。|"government", "department", "park_committee", "party_body", "leading_group", "central_branch" or "other".
region|integer?|所属行政区的行号，可为空。|Id of the region whose agency it is, or NULL.
parent|integer?|上级机构的行号，可为空。|Id of the agency above, or NULL.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('agency_scorecard', '
agency_code|text|单位代码。|Code of the agency.
agency|text|单位名称。|Name of the agency.
kind|text|计数对象：target 目标、task 任务、followup 督办。|What is counted: "target", "task" or "followup".
role|text?|角色：lead 牵头、responsible 责任、implement 落实、support 配合；督办的为空。|"lead", "responsible", "implement" or "support"; NULL for follow-ups.
status|text|状态：目标取值同 target_progress；任务取所含目标中最差的，无目标的为 no_target；督办取值同 followup_overview。|Of targets as in target_progress; of tasks the worst among their targets, or "no_target"; of follow-ups as in followup_overview.
number|integer|目标、任务或督办的件数，同一件只计一次。|How many different targets, tasks or follow-ups.
dues|integer?|目标按地区和到期时段计的次数；其他为空。|Of targets: for how many areas and due periods; no value for others.
'),
    ('area', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码，如 hebei、shijiazhuang-htz。|Readable code: "hebei", "shijiazhuang-htz".
kind|text|类别：region 行政区、park 园区、area_group 组。|"region", "park" or "area_group".
name|text|名称。|Its name.
name_en|text?|英文名称，可为空。|English name, or NULL.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('area_alias', '
area|integer|地区行号。|Id of the area.
ord|integer|序号，从 1 起。|Place in the list, from 1.
name|text|别名。|The other name.
'),
    ('area_group_entry', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码。|Readable code.
name|text|名称，如湖南省国家高新区。|Name: "湖南省国家高新区".
name_en|text?|英文名称，可为空。|English name, or NULL.
rule_kind|text?|按条件所取的成员：park 园区、region 行政区；未设条件的为空。|"park", "region", or NULL for a group without a rule.
rule_region|integer?|条件所限行政区的行号；未设条件的为空。|Id of the region within which the rule takes areas; NULL without a rule.
rule_level|text?|条件所限的园区或行政区级别；园区不限级别的为空。|Level of the parks or regions that the rule takes; NULL for parks of any level.
rule_level_match|text?|园区级别如何限定：exact 恰为该级、at_least 该级以上；不限级别的为空。|"exact" or "at_least", for parks with a level; else NULL.
rule_type|text?|条件所限的园区类型；不限的为空。|Type of the parks that the rule takes, or NULL for any.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('area_group_listed', '
area_group|integer|组的行号。|Id of the group.
ord|integer|序号，从 1 起。|Place in the list, from 1.
member|integer|成员（行政区、园区或另一组）的行号。|Id of a region, a park or another group.
first_day|text|首日，YYYY-MM-DD；不填即自始为成员，存为 0001-01-01。|First day, YYYY-MM-DD; NULL, stored as "0001-01-01", is from the beginning.
last_day|text|末日，YYYY-MM-DD；不填即未定，存为 9999-12-31。|Last day, YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice.
'),
    ('area_member', '
area_group|integer|组的行号。|Id of the group.
member|integer|成员的行号。|Id of the member.
first_day|text|首日，YYYY-MM-DD；0001-01-01 表示自始为成员。|First day, YYYY-MM-DD; "0001-01-01" is from the beginning.
last_day|text|末日，YYYY-MM-DD；9999-12-31 表示未定。|Last day, YYYY-MM-DD; "9999-12-31" is until further notice.
'),
    ('assessment', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码，如 innovation-index-2014。|Readable code: "innovation-index-2014".
name|text|名称，按公布。|Name as published.
name_en|text?|英文名称，可为空。|English name, or NULL.
scheme|text|方案代码，各版本相同。|Code of the scheme, the same in every edition.
edition|text|版本，如 2014。|Edition: "2014".
issuer|text?|发布单位，按公布；可为空。|Who issued it, as published; or NULL.
document|integer?|所在文件的行号，可为空。|Id of the document where it stands, or NULL.
frequency|text|评价周期：year 年度、half 半年、quarter 季度、month 月度；不填为 year。|Which periods it is made for: "year" (NULL too), "half", "quarter" or "month".
min_coverage|real?|已计分的权重占比（0 至 1）低于此值的不予评分；空则仅在全部未计分时不予评分。|A result that rests on a smaller share of the weights, from 0 to 1, is withheld. No value: only one that rests on none.
official|integer|1 表示发布单位自己的方案且无任何假定；0 表示结果一律为模拟。|1 when it is its issuer''s own with nothing assumed; 0: whatever comes of it is simulated.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('assessment_class', '
assessment|integer|考核方案的行号。|Id of the assessment.
ord|integer|序号。|Place in the list.
name|text|名称，按公布。|Name as published.
area_group|integer?|参评园区所属组的行号，以时段末日为准；空为全部园区。|Id of the group whose parks are assessed, as of the period''s last day; NULL: all parks.
'),
    ('assessment_computed', '
assessment_code|text|考核方案的代码。|Code of the assessment.
assessment|text|考核方案的名称。|Name of the assessment.
scheme|text|方案代码，各版本相同。|Code of the scheme, the same in every edition.
edition|text|方案版本。|Edition of the scheme.
period|text|时段代码。|Code of the period.
park_class|text|园区类别的名称；不分类的为空字符串。|Name of the class; "" where all parks are one.
park_code|text|园区代码。|Code of the park.
park|text|园区名称。|Name of the park.
scores|text|各维度得分，保留两位小数，以分号分隔；逐行见 assessment_dimension_score。|The dimensions with their scores, to two decimals: "创新资源集聚 81.25;…"; assessment_dimension_score has a row for each.
points|real?|各维度得分按权重平均；不予评分的为空。|The mean of the dimensions'' scores by their weights; no value where the result is withheld.
deducted|real|扣分合计。|Points taken off.
total|real?|总分：加权得分减扣分，不低于 0；一票否决或不予评分的为空。|points less deducted, not below 0; no value where it is vetoed or withheld.
rank|integer?|类内名次，并列取较好的名次；无总分的为空。|Place in the class; equals share the better one. No value without a total.
of|integer|类内有总分的园区数。|Among how many that have a total.
members|integer|类内园区数。|How many the class has.
coverage|real|覆盖率：已计分的权重占比，减去无数据的扣分项、否决项在指标数中的占比；0 至 1。|Share of the weights that is scored, less the share of deductions and vetoes of which nothing is known in the number of items; from 0 to 1.
missing|text?|未计分的指标，可为空。|The indicators without a score, or NULL.
status|text|评分状态：complete 完整、partial 部分指标缺数据、withheld 不予评分、vetoed 一票否决。|"complete", "partial", "withheld" or "vetoed".
reason|text?|原因：不予评分的为 coverage 数据覆盖不足或 no_score 没有可计分的指标，一票否决的为 veto；其他为空。|"coverage" or "no_score" where it is withheld, "veto" where it is vetoed; else NULL.
nature|text|性质：simulated 模拟、provisional 未公布、official 官方公布。|"simulated", "provisional" or "official".
newest|integer|1 表示已开始且有数据的最新时段；否则为 0。|1 for the newest period that has begun and has figures, else 0.
'),
    ('assessment_dimension', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码，如 innovation-index-2014/1。|Readable code: "innovation-index-2014/1".
assessment|integer|考核方案的行号。|Id of the assessment.
name|text|名称，按公布。|Name as published.
name_en|text?|英文名称，可为空。|English name, or NULL.
weight|real|权重，百分数或任意份额；各指标只扣分或否决的为 0。|Percent, or parts of any sum; 0 where its items only take off or veto.
weight_assumed|integer|1 表示权重未公布、系假定；否则为 0。|1 when the weight is not published, else 0.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('assessment_dimension_score', '
round|text?|定格轮次的代码；未定格的为空。|Code of the round in which it is frozen; NULL: it is not.
assessment_code|text|考核方案的代码。|Code of the assessment.
period|text|时段代码。|Code of the period.
park_class|text|园区类别的名称。|Name of the class.
park_code|text|园区代码。|Code of the park.
park|text|园区名称。|Name of the park.
dimension_code|text|维度代码。|Code of the dimension.
dimension|text|维度名称。|Name of the dimension.
dimension_en|text|维度英文名称；没有的用中文名称。|English name of the dimension, or the Chinese one where there is none.
weight|real|维度权重。|Weight of the dimension.
score|real?|得分：已计分指标按权重平均；均未计分的为空。|The mean of its items'' scores by their weights; no value where none is scored.
coverage|real?|已计分的权重占比；无权重的为空。|Share of the dimension''s weights that is scored; no value where it has none.
deducted|real?|从总分中扣去的分数；没有的为空。|Points that the dimension''s items take off the total; no value where none does.
missing|text?|未计分的指标，可为空。|The dimension''s indicators without a score, or NULL.
state|text|状态：live 实时、frozen 已定格、published 已公布、pending 新一轮已定格待公布、replaced 已被替代。|"live", "frozen", "published", "pending" or "replaced".
'),
    ('assessment_freeze', '
assessment|text|考核方案的代码。|Code of the assessment.
period|text|时段代码。|Code of the period.
frozen_by|text|定格者。|Who freezes it.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('assessment_item', '
dimension|integer|维度行号。|Id of the dimension.
ord|integer|序号。|Place in the list.
indicator|integer|指标行号。|Id of the indicator.
method|text|计分方法：min_max 极差标准化、efficacy 功效系数、rank 排名赋分、target_share 目标完成率、deduction 扣分、veto 一票否决。|"min_max", "efficacy", "rank", "target_share", "deduction" or "veto".
method_assumed|integer|1 表示方法未公布、系假定；否则为 0。|1 when the method is not published, else 0.
weight|real?|在维度内的权重；扣分项和否决项为空。|Weight within the dimension; no value for "deduction" and "veto".
weight_assumed|integer|1 表示权重未公布、系假定；否则为 0。|1 when the weight is not published, else 0.
target|integer?|target_share：所用目标的行号；空为园区自己的目标。|"target_share": id of the target; NULL: whichever the park has.
bound_worst|real?|min_max、efficacy：最差界值（不允许值），按指标的计量单位计；空为本类最差值。|"min_max", "efficacy": the worse bound in the indicator''s unit; no value: the class''s worst.
bound_best|real?|min_max、efficacy：最好界值（满意值）；空为本类最好值。|"min_max", "efficacy": the better bound in the indicator''s unit; no value: the class''s best.
points_low|real?|最差时的得分；空时 efficacy 为 60，其他为 0。|Points at the worst; no value: 60 for "efficacy", else 0.
points_high|real?|最好时的得分，也是最高分；空为 100。|Points at the best, and the most; no value: 100.
threshold|real?|deduction、veto：起算值，按指标的计量单位计；空为 0，仅限扣分项。|"deduction", "veto": from where, in the indicator''s unit; no value: 0, for "deduction" alone.
threshold_comparator|text?|起算值的比较符：veto 为 >=、>、<=、<；deduction 为 > 或 <，空为 >。|"veto": ">=", ">", "<=" or "<"; "deduction": "<", or ">" or NULL, which are the same.
points_each|real?|deduction：每超出起算值一个单位所扣的分；其他为空。|"deduction": points taken off for each unit beyond the threshold.
points_most|real?|deduction：最多扣分；空为不限。|"deduction": at most so many; no value: no limit.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('assessment_item_score', '
round|text?|定格轮次的代码；未定格的为空。|Code of the round in which it is frozen; NULL: it is not.
assessment_code|text|考核方案的代码。|Code of the assessment.
period|text|时段代码。|Code of the period.
park_class|text|园区类别的名称。|Name of the class.
park_code|text|园区代码。|Code of the park.
park|text|园区名称。|Name of the park.
dimension_code|text|维度代码。|Code of the dimension.
dimension|text|维度名称。|Name of the dimension.
item|integer|指标在维度中的序号。|Place in the dimension.
indicator_code|text|指标代码。|Code of the indicator.
indicator|text|指标名称。|Name of the indicator.
indicator_en|text|指标英文名称；没有的用中文名称。|English name of the indicator, or the Chinese one where there is none.
method|text|计分方法：min_max 极差标准化、efficacy 功效系数、rank 排名赋分、target_share 目标完成率、deduction 扣分、veto 一票否决。|"min_max", "efficacy", "rank", "target_share", "deduction" or "veto".
weight|real?|在维度内的权重；扣分项和否决项为空。|Weight within the dimension; no value for "deduction" and "veto".
assumed|integer|1 表示权重或方法未公布、系假定；否则为 0。|1 when a weight or the method is not published, else 0.
value|real?|数值；无数据的为空。|The figure; no value: there is none.
unit|text|指标的计量单位代码。|Code of the indicator''s unit.
how|text?|取得方式：reported 公布、derived 推算、accumulated 由各期汇总、aggregated 由成员汇总；无数据的为空。|"reported", "derived", "accumulated" or "aggregated"; NULL without a figure.
vintage|text?|数值的获知日，可为空。|From which day the figure was known, or NULL.
target_code|text?|target_share：所用目标的代码；其他为空。|"target_share": code of the target by which the share is taken; else NULL.
score|real?|得分；未计分的为空。|Points; no value where it is not scored.
deducted|real?|deduction：扣分；其他为空。|"deduction": points taken off.
vetoed|integer?|veto：1 触发否决，0 未触发；无法判断的为空。|"veto": 1 or 0; no value where it cannot be said.
formula|text?|算式，带数字；可为空。|What was computed, with its numbers; or NULL.
reason|text?|未计分的原因：no_figure 无数据、definition 口径不同、no_target 无可比目标、another_period 目标进度在另一时段、direction 不分高低；其他为空。|Why there is no score: "no_figure", "definition" (of another one), "no_target", "another_period" (progress stands in one), "direction" (neither more nor less is better); else NULL.
synthetic|integer|1 表示数值为合成数据或可能由合成数据推算；否则为 0。|1 when the figure is made up, or may follow from one that is; else 0.
state|text|状态：live 实时、frozen 已定格、published 已公布、pending 新一轮已定格待公布、replaced 已被替代。|"live", "frozen", "published", "pending" or "replaced".
'),
    ('assessment_result', '
round|text?|定格轮次的代码；未定格的为空。|Code of the round in which it is frozen; NULL: it is not.
assessment_code|text|考核方案的代码。|Code of the assessment.
assessment|text|考核方案的名称。|Name of the assessment.
scheme|text|方案代码，各版本相同。|Code of the scheme, the same in every edition.
edition|text|方案版本。|Edition of the scheme.
period|text|时段代码。|Code of the period.
park_class|text|园区类别的名称；不分类的为空字符串。|Name of the class; "" where all parks are one.
park_code|text|园区代码。|Code of the park.
park|text|园区名称。|Name of the park.
scores|text|各维度得分，保留两位小数，以分号分隔；逐行见 assessment_dimension_score。|The dimensions with their scores, to two decimals: "创新资源集聚 81.25;…"; assessment_dimension_score has a row for each.
points|real?|各维度得分按权重平均；不予评分的为空。|The mean of the dimensions'' scores by their weights; no value where the result is withheld.
deducted|real|扣分合计。|Points taken off.
total|real?|总分：加权得分减扣分，不低于 0；一票否决或不予评分的为空。|points less deducted, not below 0; no value where it is vetoed or withheld.
rank|integer?|类内名次，并列取较好的名次；无总分的为空。|Place in the class; equals share the better one. No value without a total.
of|integer|类内有总分的园区数。|Among how many that have a total.
members|integer|类内园区数。|How many the class has.
coverage|real|覆盖率：已计分的权重占比，减去无数据的扣分项、否决项在指标数中的占比；0 至 1。|Share of the weights that is scored, less the share of deductions and vetoes of which nothing is known in the number of items; from 0 to 1.
missing|text?|未计分的指标，可为空。|The indicators without a score, or NULL.
status|text|评分状态：complete 完整、partial 部分指标缺数据、withheld 不予评分、vetoed 一票否决。|"complete", "partial", "withheld" or "vetoed".
reason|text?|原因：不予评分的为 coverage 数据覆盖不足或 no_score 没有可计分的指标，一票否决的为 veto；其他为空。|"coverage" or "no_score" where it is withheld, "veto" where it is vetoed; else NULL.
nature|text|性质：simulated 模拟、provisional 未公布、official 官方公布。|"simulated", "provisional" or "official".
newest|integer|1 表示已开始且有数据的最新时段；否则为 0。|1 for the newest period that has begun and has figures, else 0.
state|text|状态：live 实时、frozen 已定格、published 已公布、pending 新一轮已定格待公布、replaced 已被替代。|"live", "frozen", "published", "pending" or "replaced".
known_on|text?|数据获知截至日；空为时钟所定之日。|The day whose knowledge counted; NULL: the clock''s.
published_on|text?|公布日期；未公布的为空。|Day on which it was published, or NULL.
published_by|text?|公布者；未公布的为空。|Who published it, or NULL.
'),
    ('assessment_round_overview', '
round|text|定格轮次的代码，如 innovation-index-2014/2023/1。|Code of the round: "innovation-index-2014/2023/1".
assessment_code|text|考核方案的代码。|Code of the assessment.
assessment|text|考核方案的名称。|Name of the assessment.
period|text|时段代码。|Code of the period.
frozen_on|text|定格日期，YYYY-MM-DD。|Day on which it was frozen, YYYY-MM-DD.
frozen_by|text|定格者。|Who froze it.
known_on|text|数据获知截至日，YYYY-MM-DD。|The day whose knowledge counted, YYYY-MM-DD.
published_on|text?|公布日期，YYYY-MM-DD；未公布的为空。|Day on which it was published, YYYY-MM-DD, or NULL.
published_by|text?|公布者；未公布的为空。|Who published it, or NULL.
state|text|状态：published 最近公布的一轮；frozen 尚无公布时最近定格的一轮；pending 已有公布后新定格的一轮；replaced 已被替代。|"published": the last one that is; "frozen": the last one, where none is published; "pending": the last one, frozen after another was published; "replaced".
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('cascade_missing', '
higher_code|text|上级目标的代码。|Code of the higher target.
higher_document_code|text|上级目标所在文件的代码。|Code of the higher target''s document.
higher_subject|text|上级目标约束对象的名称。|Name of the area that the higher target binds.
indicator_code|text|上级目标的指标代码。|Code of the higher target''s indicator.
indicator|text|上级目标的指标名称。|Name of the higher target''s indicator.
higher_value|text|上级目标的比较符和目标值，如 >= 55。|Comparator and value of the higher target as text: ">= 55".
higher_unit|text|上级目标的计量单位。|Unit of the higher target.
higher_period_to|text?|上级目标到期时段的代码；未定期限的为空。|Code of the higher target''s due period, or NULL.
region_code|text|未作分解的文件所属行政区的代码。|Code of the region of the document that leaves it out.
region|text|未作分解的文件所属行政区的名称。|Name of the region of the document that leaves it out.
document_code|text|未作分解的文件的代码。|Code of the document that leaves it out.
document|text|未作分解的文件的标题。|Title of the document that leaves it out.
reason|text|情形：binds 单独约束其辖区；others 与其他地区共同承担，其他地区的文件已作分解。|"binds": it binds areas in that region by itself; "others": it binds the region with others, whose documents answer it.
areas|text?|所约束的辖区名称，以“、”分隔；others 的为空。|Names of the areas in the region that it binds, separated by "、"; NULL with "others".
others|text?|已作分解的其他地区文件的代码，以“、”分隔；可为空。|Codes of documents of other regions that answer it, separated by "、"; or NULL.
'),
    ('catalogue', '
name|text|表或视图的名称。|Its name in SQL.
row_is_zh|text|一行是什么，中文。|What one row is, in Chinese.
row_is_en|text|一行是什么，英文。|What one row is, in English.
'),
    ('catalogue_column', '
table_name|text|表或视图的名称。|Name of the table or view.
position|integer|在表或视图中的次序，从 1 起。|Place in the table or view, from 1.
column_name|text|列名。|Name of the column.
type|text|类型：text 文本、integer 整数、real 实数。|"text", "integer" or "real".
may_be_null|integer|1 表示可为空，否则为 0。|1 when it may be null, else 0.
meaning_zh|text|含义，中文。|What it holds, in Chinese.
meaning_en|text|含义，英文。|What it holds, in English.
'),
    ('clause', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
document|integer|文件行号。|Id of the document.
code|text|代码：文件代码、斜线、条款位置，如 hunan-2017/2.1.1。|The document''s code, a slash, its place: "hunan-2017/2.1.1".
parent|integer?|上级条款的行号，可为空。|Id of the clause that it stands in, or NULL.
number|text?|条款编号，按文件原文，如“（一）”；可为空。|As the document writes it: "（一）"; or NULL.
heading|text|条款标题，按文件原文。|As the document writes it.
within_task|integer?|所属任务的条款行号（自身即任务的为自身），可为空。|Id of the clause of the task that it is or stands in, or NULL.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('clause_text', '
clause|integer|条款行号。|Id of the clause.
text|text|条款全文。|The text.
'),
    ('clock', '
as_of|text|截至日：判断是否到期、是否达到所依据的日期，YYYY-MM-DD。|The day for which is asked what is due and met, YYYY-MM-DD.
known_on|text|数据获知截至日，YYYY-MM-DD。|The day whose knowledge counts, YYYY-MM-DD.
'),
    ('document', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码，不含斜线，如 hunan-2017。|Readable code without a slash: "hunan-2017".
title|text|标题，按文件原文。|As the document writes it.
title_en|text?|英文标题，可为空。|English title, or NULL.
number|text?|发文字号，如冀政字〔2020〕52号；可为空。|Number of the document (发文字号): "冀政字〔2020〕52号"; or NULL.
status|text|效力状态：in_force 现行、draft 征求意见稿、news_report 新闻报道、expired 已失效、repealed 已废止、superseded 已被替代、unknown 不详；不填为 unknown。|"in_force", "draft", "news_report", "expired", "repealed", "superseded" or "unknown"; NULL is "unknown".
region|integer?|施行地区的行政区行号，可为空。|Id of the region where it holds, or NULL.
dated|text?|成文日期，YYYY-MM-DD；可为空。|Day on which it was made, YYYY-MM-DD, or NULL.
published|text?|发布日期，YYYY-MM-DD；可为空。|Day on which it came out, YYYY-MM-DD, or NULL.
plan_from|integer?|规划期首个时段的行号，可为空。|Id of the first period of the plan, or NULL.
plan_to|integer?|规划期最后时段的行号，可为空。|Id of the last period of the plan, or NULL.
source|text?|文本出处，可为空。|Where the text was found, or NULL.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('document_issuer', '
document|integer|文件行号。|Id of the document.
ord|integer|署名次序，从 1 起。|Place in the order of signatures, from 1.
agency|integer|单位行号。|Id of the agency.
'),
    ('document_lineage', '
document_code|text|文件代码。|Code of the document.
document|text|文件标题。|Title of the document.
depth|integer|层次：1 为文件自己写明，大于 1 为经由其他文件。|1 when it says so itself, more through others.
relation|text|途中最后一份文件与相关文件的关系：implements 贯彻落实、cites 引用、amends 修订、repeals 废止、supersedes 替代、reports_on 报道。|What the last document on the way does to the related one: "implements", "cites", "amends", "repeals", "supersedes" or "reports_on".
via_code|text?|途中最后一份文件的代码；层次为 1 的为空。|Code of the last document on the way; NULL at depth 1.
related_code|text|相关文件的代码。|Code of the related document.
related|text|相关文件的标题。|Title of the related document.
related_number|text?|相关文件的发文字号，可为空。|Number of the related document (发文字号), or NULL.
related_status|text|相关文件的效力状态。|Status of the related document.
related_loaded|integer|1 表示相关文件的条款已收录，0 表示仅有题名。|1 when the clauses of the related document are here, else 0.
'),
    ('document_relation', '
document|integer|文件行号。|Id of the document.
relation|text|关系：implements 贯彻落实、cites 引用、amends 修订、repeals 废止、supersedes 替代、reports_on 报道。|"implements", "cites", "amends", "repeals", "supersedes" or "reports_on".
related|integer|另一文件的行号。|Id of the other document.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('figure', '
indicator_code|text|指标代码。|Code of the indicator.
area_code|text|地区（行政区、园区或组）的代码。|Code of the region, park or group.
period|text|时段代码。|Code of the period.
value|real|数值，按指标的计量单位计。|The figure, in the indicator''s unit.
unit|text|指标的计量单位代码。|Code of the indicator''s unit.
how|text|取得方式：reported 公布、derived 推算、accumulated 由各期汇总、aggregated 由成员汇总。|"reported", "derived", "accumulated" (from shorter periods) or "aggregated" (from members).
vintage|text?|获知日，YYYY-MM-DD；在公元 0 至 9999 年以外的为空。|The day from which it was known, YYYY-MM-DD; NULL outside the years 0 to 9999.
'),
    ('figure_refresh', '
indicator|integer?|空为由已变动数据推算的结果，0 为全部推算结果。|NULL: what follows from figures that have changed; 0: all.
'),
    ('followup', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|督办的代码，如 2026-0001。|Readable code: "2026-0001".
target|integer?|所督办目标的行号；督办任务的为空。|Id of the target that it is about; NULL with a task.
task|integer?|所督办任务的条款行号；督办目标的为空。|Id of the clause of the task that it is about; NULL with a target.
area|integer?|所涉园区或行政区的行号；空为目标约束的全部。|Id of the park or region concerned; NULL: all that the target binds.
due_period|integer?|所涉到期时段的行号；空为全部到期时段；督办任务的为空。|Id of the one of the target''s due periods that it is about; NULL: all. NULL with a task.
agency|integer|首次交办的单位行号。|Id of the agency that was asked first.
raised|text|提出日期，YYYY-MM-DD。|Day on which it was raised, YYYY-MM-DD.
due|text|首次要求的回复期限，YYYY-MM-DD。|Day by which an answer was asked for first, YYYY-MM-DD.
subject|text|事由。|What it is about, in a few words.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('followup_accept', '
target|text|目标代码。|Code of the target.
area|text|地区代码。|Code of the area.
due_period|text?|到期时段的代码；目标未定期限的为空。|Code of the due period; NULL for an undated target.
code|text?|督办的代码；不填则按年份编号，如 2026-0001。|Code of the follow-up, or NULL: one of its year, "2026-0001".
agency|text?|承办单位的代码；不填则照建议。|Code of the agency that is asked, or NULL: as proposed.
raised|text?|提出日期，YYYY-MM-DD；不填则照建议。|Day on which it is raised, YYYY-MM-DD, or NULL: as proposed.
due|text?|回复期限，YYYY-MM-DD；不填则照建议。|Day by which an answer is asked for, YYYY-MM-DD, or NULL: as proposed.
subject|text?|事由；不填则照建议。|What it is about, in a few words, or NULL: as proposed.
note|text?|备注；不填则为说明理由的一句话。|Free text, or NULL: the sentence that says why.
'),
    ('followup_entry', '
code|text|督办的代码，如 2026-0001。|Readable code: "2026-0001".
target|text?|所督办目标的代码；督办任务的为空。|Code of the target that it is about; NULL with a task.
task|text?|所督办任务的条款代码；督办目标的为空。|Code of the clause of the task that it is about; NULL with a target.
area|text?|所涉园区或行政区的代码；空为目标约束的全部。|Code of the park or region concerned; NULL: all that the target binds.
due_period|text?|所涉到期时段的代码；空为全部到期时段；督办任务的为空。|Code of the one of the target''s due periods that it is about; NULL: all. NULL with a task.
agency|text|首次交办的单位代码。|Code of the agency that was asked first.
raised|text|提出日期，YYYY-MM-DD。|Day on which it was raised, YYYY-MM-DD.
due|text|首次要求的回复期限，YYYY-MM-DD。|Day by which an answer was asked for first, YYYY-MM-DD.
subject|text|事由。|What it is about, in a few words.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('followup_event', '
followup|integer|督办的行号。|Id of the follow-up.
ord|integer|事项次序，从 1 起，新的大于以前各件。|Place in the order of its events, from 1; a new one has a higher number than all before.
day|text|日期，YYYY-MM-DD；不早于前一事项。|Day of the event, YYYY-MM-DD; not before that of the event before.
kind|text|事项类别：assigned 交办、answered 回复、extended 延期、closed 办结、reopened 重启。|"assigned", "answered", "extended", "closed" or "reopened".
agency|integer?|单位的行号：交办时为承办单位；回复时为回复单位，空即承办单位；其他为空。|Id of the agency: that is asked now with "assigned"; that answered, or NULL for the one asked, with "answered"; else NULL.
due|text?|新的回复期限，YYYY-MM-DD；延期、重启时必填，交办时可填，其他为空。|New day by which an answer is asked for, YYYY-MM-DD, with "extended" and "reopened"; that or NULL with "assigned"; else NULL.
outcome|text?|办结结果：resolved 已解决、unresolved 未解决、withdrawn 撤销；其他为空。|"resolved", "unresolved" or "withdrawn" with "closed"; else NULL.
text|text?|回复或说明的内容，可为空。|What was answered or said, or NULL.
'),
    ('followup_event_entry', '
followup|text|督办的代码。|Code of the follow-up.
ord|integer|事项次序，从 1 起，新的大于以前各件。|Place in the order of its events, from 1; a new one has a higher number than all before.
day|text|日期，YYYY-MM-DD；不早于前一事项。|Day of the event, YYYY-MM-DD; not before that of the event before.
kind|text|事项类别：assigned 交办、answered 回复、extended 延期、closed 办结、reopened 重启。|"assigned", "answered", "extended", "closed" or "reopened".
agency|text?|单位的代码：交办时为承办单位；回复时为回复单位，空即承办单位；其他为空。|Code of the agency: that is asked now with "assigned"; that answered, or NULL for the one asked, with "answered"; else NULL.
due|text?|新的回复期限，YYYY-MM-DD；延期、重启时必填，交办时可填，其他为空。|New day by which an answer is asked for, YYYY-MM-DD, with "extended" and "reopened"; that or NULL with "assigned"; else NULL.
outcome|text?|办结结果：resolved 已解决、unresolved 未解决、withdrawn 撤销；其他为空。|"resolved", "unresolved" or "withdrawn" with "closed"; else NULL.
text|text?|回复或说明的内容，可为空。|What was answered or said, or NULL.
'),
    ('followup_open', '
agency_code|text|现承办单位的代码。|Code of the agency that is asked now.
agency|text|单位名称。|Name of the agency.
due|text|现回复期限，YYYY-MM-DD。|Day by which an answer is asked for now, YYYY-MM-DD.
days_left|integer|距回复期限的天数，已过期的为负数。|Days until due; below 0 when it has passed.
status|text|状态：open 待回复、overdue 超期未回复、answered 已回复待办结。|"open", "overdue" or "answered".
followup_code|text|督办的代码。|Code of the follow-up.
subject|text|事由。|What it is about.
target_code|text?|目标代码；督办任务的为空。|Code of the target; NULL with a task.
document_code|text|目标或任务所在文件的代码。|Code of the document of the target or task.
clause|text|目标或任务所在条款在文件中的位置。|Place of the target''s or task''s clause in the document.
heading|text|目标或任务所在条款的标题。|Heading of the target''s or task''s clause.
area_code|text?|所涉园区或行政区的代码；空为目标约束的全部。|Code of the park or region concerned, or NULL: all that the target binds.
area|text?|所涉园区或行政区的名称；空为目标约束的全部。|Name of the park or region concerned, or NULL.
due_period|text?|所涉到期时段的代码；空为全部到期时段；督办任务的为空。|Code of the target''s due period, or NULL: all, or a task.
raised|text|提出日期，YYYY-MM-DD。|Day on which it was raised, YYYY-MM-DD.
answered|text?|最近一次回复的日期，可为空。|Day of the last answer, or NULL.
last_text|text?|最近一件事项的内容，可为空。|Text of the last event, or NULL.
'),
    ('followup_overview', '
followup_code|text|督办的代码。|Code of the follow-up.
status|text|状态：open 待回复、overdue 超期未回复、answered 已回复待办结、closed 已办结。|"open": waits for an answer; "overdue": and its day has passed; "answered": waits to be closed; "closed".
agency_code|text|现承办单位的代码。|Code of the agency that is asked now.
agency|text|单位名称。|Name of the agency.
due|text|现回复期限，YYYY-MM-DD。|Day by which an answer is asked for now, YYYY-MM-DD.
days_left|integer?|距回复期限的天数，已过期的为负数；已办结的为空。|Days until due, below 0 when it has passed; no value when closed.
target_code|text?|目标代码；督办任务的为空。|Code of the target; NULL with a task.
document_code|text|目标或任务所在文件的代码。|Code of the document of the target or task.
clause|text|目标或任务所在条款在文件中的位置。|Place of the target''s or task''s clause in the document.
heading|text|目标或任务所在条款的标题。|Heading of the target''s or task''s clause.
area_code|text?|所涉园区或行政区的代码；空为目标约束的全部。|Code of the park or region concerned, or NULL: all that the target binds.
area|text?|所涉园区或行政区的名称；空为目标约束的全部。|Name of the park or region concerned, or NULL.
due_period|text?|所涉到期时段的代码；空为全部到期时段；督办任务的为空。|Code of the target''s due period, or NULL: all, or a task.
subject|text|事由。|What it is about.
raised|text|提出日期，YYYY-MM-DD。|Day on which it was raised, YYYY-MM-DD.
first_due|text|首次要求的回复期限，YYYY-MM-DD。|Day by which an answer was asked for first, YYYY-MM-DD.
extensions|integer|延期次数。|How often it was extended.
answered|text?|最近一次回复的日期，可为空。|Day of the last answer, or NULL.
closed|text?|办结日期；未办结的为空。|Day on which it was closed, or NULL while it is not.
outcome|text?|办结结果：resolved 已解决、unresolved 未解决、withdrawn 撤销；未办结的为空。|What came of it: "resolved", "unresolved" or "withdrawn"; NULL while it is not closed.
last_day|text?|最近一件事项的日期，可为空。|Day of the last event, or NULL.
last_kind|text?|最近一件事项的类别，可为空。|Kind of the last event, or NULL.
last_text|text?|最近一件事项的内容，可为空。|Text of the last event, or NULL.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('followup_proposed', '
target_code|text|目标代码。|Code of the target.
document_code|text|目标所在文件的代码。|Code of the target''s document.
area_code|text|所涉地区的代码。|Code of the area that is behind.
area|text|所涉地区的名称。|Name of the area that is behind.
indicator_code|text|指标代码。|Code of the indicator.
due_period|text?|到期时段的代码；目标未定期限的为空。|Code of the due period, or NULL: undated.
status|text|状态：behind 进度落后、missed 未达到、overdue 到期无数据。|Status of the target: "behind", "missed" or "overdue".
agency_code|text?|建议承办单位的代码；无可建议的为空。|Code of the agency to be asked; NULL where there is none to propose.
agency|text?|建议承办单位的名称；无可建议的为空。|Name of the agency to be asked, or NULL.
role|text?|建议由其承办的理由：lead 牵头、responsible 责任，无牵头和责任单位的为 manages 园区主管；无单位的为空。|Why the agency is to be asked: "lead", "responsible", or "manages" the park where nobody leads or is responsible; NULL without an agency.
raised|text|提出日期，即时钟当日，YYYY-MM-DD。|The clock''s day, YYYY-MM-DD.
due|text|建议的回复期限：30 天后。|Day by which an answer would be asked for: 30 days later.
subject|text|事由。|What it is about, in a few words.
explain|text|理由，一句中文说明，同 target_progress。|Why, in Chinese: the sentence of target_progress.
explain_en|text|同一句说明的英文。|The same sentence in English.
closed_before|integer|此前就同一事项提出并已办结的督办数。|How many follow-ups on it were raised and closed before.
'),
    ('indicator', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码，如 rd_intensity。|Readable code: "rd_intensity".
name|text|名称，如研发投入强度。|Name: "研发投入强度".
name_en|text?|英文名称，可为空。|English name, or NULL.
unit|integer|数值所用计量单位的行号。|Id of the unit in which its figures are kept.
topic|text?|主题，可为空。|Topic, or NULL.
direction|text|方向：increase 越高越好、decrease 越低越好、maintain 保持在区间；不填为 increase。|"increase", "decrease" or "maintain"; NULL is "increase".
aggregation_area|text|各成员如何汇总：sum 相加、mean 平均、max 取最大、none 不可汇总；不填为 none。|"sum", "mean", "max" or "none", over members; NULL is "none".
aggregation_time|text|各期如何汇总：sum 相加、mean 平均、last 取期末、max 取最大、none 不可汇总；不填为 none。|"sum", "mean", "last", "max" or "none", over periods; NULL is "none".
definition|text?|统计口径：计入什么、不计入什么；可为空。|What counts and what does not, or NULL.
source|text?|发布单位，可为空。|Who publishes it, or NULL.
derivation|text?|推算方法：ratio 比值、growth 增速、difference 两指标之差、count_over 过线个数、rank 排名、park_level 园区级别；只用公布数的为空。|"ratio", "growth", "difference", "count_over", "rank", "park_level"; NULL when it is only ever reported.
derived_from|integer?|据以推算的指标行号，可为空。|Id of the indicator that it is derived from, or NULL.
derived_with|integer?|比值的分母或差的减数的指标行号，可为空。|Id of a ratio''s denominator or of what a difference takes off, or NULL.
denominator_at|text?|比值的分母取自何地：same 同一地区、county 所在县、city 所在市、province 所在省、nation 全国；其他为空。|Ratio: "same", "county", "city", "province" or "nation"; else NULL.
levels_comparable|integer?|增速：1 表示两年的水平值可比，0 表示不可比；其他为空。|Growth: 1 when levels of two years may be compared, else 0; no value otherwise.
threshold|real?|过线个数：门槛值；其他为空。|Count over a threshold: the threshold; no value otherwise.
threshold_unit|integer?|门槛值的计量单位行号，可为空。|Id of the threshold''s unit, or NULL.
threshold_comparator|text?|门槛值的比较符：>=、>、<=、<；可为空。|">=", ">", "<=" or "<", or NULL.
peers|text?|排名范围：all 全部、same_level 同级、same_region 同省、group 指定的一组；其他为空。|Rank: "all", "same_level", "same_region" or "group"; else NULL.
peer_group|integer?|排名所用组的行号，可为空。|Id of the group of peers, or NULL.
level|text?|园区级别：national 国家级、provincial 省级、municipal 市级、county 县级；其他为空。|Park level: "national", "provincial", "municipal" or "county"; else NULL.
level_match|text?|园区级别如何限定：exact 恰为该级、at_least 该级以上；其他为空。|Park level: "exact" or "at_least"; else NULL.
park_type|text?|园区级别：计入的园区类型；不限的为空。|Park level: type of the parks that count, or NULL for any.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('indicator_alias', '
indicator|integer|指标行号。|Id of the indicator.
ord|integer|序号，从 1 起。|Place in the list, from 1.
name|text|别名。|The other name.
'),
    ('indicator_ranking', '
indicator_code|text|指标代码。|Code of the indicator.
indicator|text|指标名称。|Name of the indicator.
indicator_en|text|指标英文名称；没有的用中文名称。|English name of the indicator, or else its name.
period|text|时段代码。|Code of the period.
peers|text|可比范围：all 全部园区、same_level 同级园区、same_region 同省园区，或组的代码。|"all", "same_level", "same_region", or the code of a group.
among|text?|具体范围：级别、省的代码或组的代码；全部园区的为空。|Which: the level, the code of the province or of the group; NULL for all parks.
park_code|text|园区代码。|Code of the park.
park|text|园区名称。|Name of the park.
value|real?|园区的数值，先取公布数，其次取推算数；无数据的为空。|The park''s figure, as reported, else as it follows from others; no value without one.
unit|text|指标的计量单位代码。|Code of the indicator''s unit.
how|text?|取得方式：reported 公布、derived 推算、accumulated 由各期汇总、aggregated 由成员汇总；无数据的为空。|"reported", "derived", "accumulated" or "aggregated"; NULL without a figure.
rank|integer?|名次，1 为最好，并列取较好的名次；不参加排名的为空，原因见 reason。|Place of the park, 1 for the best, equals sharing the better one; no value where reason says why.
of|integer|参加排名的园区数。|How many parks are compared.
missing|integer|可比园区中因缺数据或口径不同未参加排名的个数。|How many of the peers are not, for want of a figure or for its definition.
percentile|real?|百分位：100×（数值较差的个数+其他并列个数的一半）÷（参加排名的个数－1）；只有一个园区的为空。|100 * (worse + half of the other equals) / (of - 1); no value for one park alone.
median|real?|中位数；无数据的为空。|The middle figure, or the mean of the two middle ones.
best|real?|最好的数值；无数据的为空。|The best figure.
gap_to_best|real?|与最好数值的差距，按 unit 计，最好的为 0；无名次的为空。|What is short of the best figure, in unit; 0 for the best.
gap_to_next|real?|与前一名数值的差距；最好的和无名次的为空。|What is short of the next better figure; no value for the best.
previous_period|text?|上年同期的时段代码；当时在同一可比范围内无名次的为空。|Code of the same period a year earlier, where the park had a rank among the same peers; else NULL.
previous_rank|integer?|上年同期的名次，可为空。|Place of the park in previous_period, or no value.
rank_change|integer?|名次变化：上年同期名次减本期名次，大于 0 为上升；可为空。|previous_rank - rank, above 0 when it rose; or no value.
reason|text?|不参加排名的原因：no_figure 无数据、definition 口径不同、direction 不分高低；其他为空。|Why it has no rank: "no_figure", "definition" (a figure of another one), "direction" (neither more nor less is better); else NULL.
'),
    ('instrument', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码：文件代码、斜线、扶持措施自己的代码。|The document''s code, a slash, the instrument''s own.
clause|integer|所在条款的行号。|Id of the clause where it stands.
kind|text|类别：grant 补助奖励、matching_grant 配套资金、fund 基金、risk_pool 风险补偿资金池、premises 用房、tax 税收优惠、other 其他。|"grant", "matching_grant", "fund", "risk_pool", "premises", "tax" or "other".
name|text|简称。|A short name.
rate|real?|比例，按 rate_unit 计；可为空。|Rate in rate_unit, or no value.
rate_unit|integer?|比例的计量单位行号，可为空。|Id of the rate''s unit, or NULL.
rate_of|text?|比例的基数，可为空。|What the rate is a rate of, or NULL.
rate_bound|text?|比例的限定：exact 恰为、at_most 不超过、at_least 不低于；无比例的为空。|"exact", "at_most" or "at_least"; NULL without a rate.
amount|real?|数额，按 amount_unit 计；可为空。|Amount in amount_unit, or no value.
amount_unit|integer?|数额的计量单位行号，可为空。|Id of the amount''s unit, or NULL.
amount_bound|text?|数额的限定：exact 恰为、at_most 不超过、at_least 不低于；无数额的为空。|"exact", "at_most" or "at_least"; NULL without an amount.
per|text|发放方式：once 一次性、year 每年、total 合计、not_said 未写明；不填为 not_said。|"once", "year", "total" or "not_said"; NULL is "not_said".
duration|real?|期限长短，按 duration_unit 计；可为空。|How long it is paid, in duration_unit, or no value.
duration_unit|integer?|期限的计量单位行号，可为空。|Id of the duration''s unit, or NULL.
beneficiary|text?|受益对象，可为空。|Who gets it, or NULL.
payer|text?|出资单位，可为空。|Who pays it, or NULL.
wording|text|文件原文表述。|As the document writes it, no more.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('instrument_overview', '
instrument_code|text|扶持措施的代码。|Code of the instrument.
document_code|text|文件代码。|Code of the document.
document|text|文件标题。|Title of the document.
clause|text|条款在文件中的位置。|Place of the clause in the document.
heading|text|条款标题。|Heading of the clause.
kind|text|类别：grant 补助奖励、matching_grant 配套资金、fund 基金、risk_pool 风险补偿资金池、premises 用房、tax 税收优惠、other 其他。|"grant", "matching_grant", "fund", "risk_pool", "premises", "tax" or "other".
name|text|简称。|A short name.
rate|real?|比例，按 rate_unit 计；可为空。|The rate in rate_unit, or no value.
rate_unit|text?|比例的计量单位，可为空。|Unit of the rate, or NULL.
rate_of|text?|比例的基数，可为空。|What the rate is a rate of, or NULL.
rate_bound|text?|比例的限定：exact 恰为、at_most 不超过、at_least 不低于；无比例的为空。|"exact", "at_most" or "at_least"; NULL without a rate.
amount|real?|数额，按 amount_unit 计；可为空。|The amount in amount_unit, or no value.
amount_unit|text?|数额的计量单位，可为空。|Unit of the amount, or NULL.
amount_bound|text?|数额的限定：exact 恰为、at_most 不超过、at_least 不低于；无数额的为空。|"exact", "at_most" or "at_least"; NULL without an amount.
per|text|发放方式：once 一次性、year 每年、total 合计、not_said 未写明。|How often the amount is paid: "once", "year", "total" or "not_said".
duration|real?|期限长短，按 duration_unit 计；可为空。|How long it is paid, in duration_unit, or no value.
duration_unit|text?|期限的计量单位，可为空。|Unit of the duration, or NULL.
beneficiary|text?|受益对象，可为空。|Who gets it, or NULL.
payer|text?|出资单位，可为空。|Who pays it, or NULL.
wording|text|文件原文表述。|As the document writes it.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('integrity_problem', '
rule|text|应当成立的规则。|What should hold.
what|text?|不成立之处。|Where it does not.
'),
    ('observation_entry', '
indicator|text|指标代码。|Code of the indicator.
area|text|地区（行政区、园区或组）的代码。|Code of the region, park or group.
period|text|时段代码。|Code of the period.
value|real?|观测值，按 unit 计；状态为 H、L、M、O、Q（缺失）的为空。|The figure, in unit; a finite one, and none with a status that says it is missing: "H", "L", "M", "O", "Q".
unit|text|观测值的计量单位代码；读取时为指标的单位，写入时为观测值所用的单位（不填即指标的单位），同一量纲内自动换算。|Code of the unit of value. Read: the indicator''s. Written: the one that value is in, NULL for the indicator''s; it is converted, within its dimension.
unit_published|text|公布时所用计量单位的代码；写入时不看，以 unit 为准。|Read: code of the unit as published. Written: not looked at, since it is unit.
bound|text?|原文说法：over 超、under 不足、about 约；空为确数。|"over", "under", "about", or NULL: exact.
status|text|SDMX 观测状态：A 正常、E 估计、P 初步等；写入时不填为 A，无观测值的为 O。|SDMX OBS_STATUS: "A", "E", "P", …; written, NULL is "A", or "O" without a value.
source|text|来源代码；写入时不填即 unstated（未注明）。|Code of the source; written, NULL is "unstated", and so it is read.
vintage|text?|获知日，YYYY-MM-DD；写入时不填为时钟当日。|Day from which it was known, YYYY-MM-DD; written, NULL is the clock''s day.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('origin', '
code|text|文件或目录的代码。|Code of the document or catalogue.
kind|text|类别：document 文件、catalogue 目录。|"document" or "catalogue".
title|text?|目录的标题，可为空。|A catalogue''s title, or NULL.
note|text?|目录的备注，可为空。|A catalogue''s note, or NULL.
schema|text?|文件中 $schema 的值，可为空。|The file''s $schema, or NULL.
'),
    ('park_entry', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码，如 shijiazhuang-htz。|Readable code: "shijiazhuang-htz".
name|text|名称，如石家庄高新区。|Name: "石家庄高新区".
name_en|text?|英文名称，可为空。|English name, or NULL.
type|text|类型：high_tech_park 高新区、economic_park 经开区、new_area 新区、demonstration_zone 示范区、science_park 科技园、industrial_cluster 产业集群、other 其他；不填为 high_tech_park。|"high_tech_park", "economic_park", "new_area", "demonstration_zone", "science_park", "industrial_cluster" or "other"; NULL is "high_tech_park".
region|integer|所在最小一级行政区的行号。|Id of the smallest region that it lies in.
agency|integer?|管理机构（管委会）的行号，可为空。|Id of the committee that manages it, or NULL.
part_of|integer?|所属园区（一区多园）的行号，可为空。|Id of the park that it is part of, or NULL.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('park_level', '
park|integer|园区行号。|Id of the park.
first_day|text|首日，YYYY-MM-DD；不填即不详，存为 0001-01-01。|First day, YYYY-MM-DD; NULL, stored as "0001-01-01", is a day that is not known.
last_day|text|末日，YYYY-MM-DD；不填即未定，存为 9999-12-31。|Last day, YYYY-MM-DD; NULL, stored as "9999-12-31", is until further notice.
level|text|级别：national 国家级、provincial 省级、municipal 市级、county 县级。|"national", "provincial", "municipal" or "county".
evidence|text|依据：document 文件写明、inferred 由原文推知、general_knowledge 常识；不填为 document。|"document", "inferred" or "general_knowledge"; NULL is "document".
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('park_profile', '
park_code|text|园区代码。|Code of the park.
park|text|园区名称。|Name of the park.
type|text|类型：high_tech_park 高新区、economic_park 经开区、new_area 新区、demonstration_zone 示范区、science_park 科技园、industrial_cluster 产业集群、other 其他。|"high_tech_park", "economic_park", "new_area", "demonstration_zone", "science_park", "industrial_cluster" or "other".
level|text?|当日级别；不详的为空。|Level on the clock''s day, or NULL when it is not known.
level_evidence|text?|级别的依据：document 文件写明、inferred 由原文推知、general_knowledge 常识；无级别的为空。|What says so: "document", "inferred" or "general_knowledge"; NULL without a level.
region|text|所在最小一级行政区的名称。|Name of the smallest region that it lies in.
province|text?|所在省的名称，可为空。|Name of its province, or NULL.
agency|text?|管理机构（管委会）的名称，可为空。|Name of the committee that manages it, or NULL.
part_of|text?|所属园区的名称，可为空。|Name of the park that it is part of, or NULL.
targets|integer|单独约束该园区的目标数，含约束每个成员的目标。|Targets that bind it by itself, as a member of "each" too.
shared_targets|integer|与其他地区共同承担的目标数。|Targets that bind it together with others.
met|integer|单独约束该园区的目标中达到（met）的个数，每个到期时段各计一次。|Of the targets that bind it by itself, each due period counted: how many are met.
missed|integer|未达到（missed）的个数，计法同 met。|How many are missed, counted as those that are met.
reached|integer|提前达到（reached）的个数，计法同 met。|How many are reached, counted as those that are met.
on_track|integer|进度正常（on_track）的个数，计法同 met。|How many are on track, counted as those that are met.
behind|integer|进度落后（behind）的个数，计法同 met。|How many are behind, counted as those that are met.
open|integer|未到期（open）的个数，计法同 met。|How many are open, counted as those that are met.
overdue|integer|到期无数据（overdue）的个数，计法同 met。|How many are overdue, counted as those that are met.
unevaluable|integer|无法评价（unevaluable）的个数，计法同 met。|How many are unevaluable, counted as those that are met.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('park_ranking', '
indicator_code|text|指标代码。|Code of the indicator.
indicator|text|指标名称。|Name of the indicator.
indicator_en|text|指标英文名称；没有的用中文名称。|English name of the indicator, or else its name.
period|text|时段代码。|Code of the period.
peers|text|可比范围：all 全部园区、same_level 同级园区、same_region 同省园区，或组的代码。|"all", "same_level", "same_region", or the code of a group.
among|text?|具体范围：级别、省的代码或组的代码；全部园区的为空。|Which: the level, the code of the province or of the group; NULL for all parks.
park_code|text|园区代码。|Code of the park.
park|text|园区名称。|Name of the park.
value|real?|园区的数值，先取公布数，其次取推算数；无数据的为空。|The park''s figure, as reported, else as it follows from others; no value without one.
unit|text|指标的计量单位代码。|Code of the indicator''s unit.
how|text?|取得方式：reported 公布、derived 推算、accumulated 由各期汇总、aggregated 由成员汇总；无数据的为空。|"reported", "derived", "accumulated" or "aggregated"; NULL without a figure.
rank|integer?|名次，1 为最好，并列取较好的名次；不参加排名的为空，原因见 reason。|Place of the park, 1 for the best, equals sharing the better one; no value where reason says why.
of|integer|参加排名的园区数。|How many parks are compared.
reason|text?|不参加排名的原因：no_figure 无数据、definition 口径不同、direction 不分高低；其他为空。|Why it has no rank: "no_figure", "definition" (a figure of another one), "direction" (neither more nor less is better); else NULL.
'),
    ('park_standing', '
park_code|text|园区代码。|Code of the park.
park|text|园区名称。|Name of the park.
indicator_code|text|指标代码。|Code of the indicator.
indicator|text|指标名称。|Name of the indicator.
indicator_en|text|指标英文名称；没有的用中文名称。|English name of the indicator, or else its name.
period|text|时段代码；该园区无数据的，取任一园区有数据的最新时段。|Code of the period; without a figure, the newest one for which any park has one.
peers|text|可比范围：all 全部园区、same_level 同级园区、same_region 同省园区，或组的代码。|"all", "same_level", "same_region", or the code of a group.
among|text?|具体范围：级别、省的代码或组的代码；全部园区的为空。|Which: the level, the code of the province or of the group; NULL for all parks.
value|real?|园区的数值，先取公布数，其次取推算数；无数据的为空。|The park''s figure, as reported, else as it follows from others; no value without one.
unit|text|指标的计量单位代码。|Code of the indicator''s unit.
how|text?|取得方式：reported 公布、derived 推算、accumulated 由各期汇总、aggregated 由成员汇总；无数据的为空。|"reported", "derived", "accumulated" or "aggregated"; NULL without a figure.
rank|integer?|名次，1 为最好，并列取较好的名次；不参加排名的为空，原因见 reason。|Place of the park, 1 for the best, equals sharing the better one; no value where reason says why.
of|integer|参加排名的园区数。|How many parks are compared.
missing|integer|可比园区中因缺数据或口径不同未参加排名的个数。|How many of the peers are not, for want of a figure or for its definition.
percentile|real?|百分位：100×（数值较差的个数+其他并列个数的一半）÷（参加排名的个数－1）；只有一个园区的为空。|100 * (worse + half of the other equals) / (of - 1); no value for one park alone.
best|real?|最好的数值；无数据的为空。|The best figure.
gap_to_best|real?|与最好数值的差距，按 unit 计，最好的为 0；无名次的为空。|What is short of the best figure, in unit; 0 for the best.
gap_to_next|real?|与前一名数值的差距；最好的和无名次的为空。|What is short of the next better figure; no value for the best.
standing|text?|强弱：strength 优势（前三分之一）、weak 短板（后三分之一）、middle 居中；园区少于三个或无名次的为空。|"strength" (in the best third), "weak" (in the last third) or "middle"; NULL among fewer than three and without a rank.
rank_change|integer?|比上年同期上升的位次，在上年可比园区内比较；当时无名次的为空。|Places gained since the same period of the year before, among that year''s peers; no value where it had no rank then.
reason|text?|不参加排名的原因：no_figure 无数据、definition 口径不同、direction 不分高低；其他为空。|Why it has no rank: "no_figure", "definition" (a figure of another one), "direction" (neither more nor less is better); else NULL.
'),
    ('period', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|时段代码，如 2025、2025-H1、2025-Q1、2025-03，累计时段如 2025-Q1-3、2025-M1-5。|Code of the period: "2025", "2025-H1", "2025-Q1", "2025-03", "2025-Q1-3", "2025-M1-5".
frequency|text|时段类别：year 年、half 半年、quarter 季、month 月、accumulated 累计。|"year", "half", "quarter", "month" or "accumulated".
months|integer|月数。|Length in months.
first_day|text|首日，YYYY-MM-DD。|First day, YYYY-MM-DD.
last_day|text|末日，YYYY-MM-DD。|Last day, YYYY-MM-DD.
'),
    ('region_entry', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码，如 hebei。|Readable code: "hebei".
name|text|名称，如河北省。|Name: "河北省".
name_en|text?|英文名称，可为空。|English name, or NULL.
level|text|级别：nation 国家、province 省级、prefecture 地级、county 县级。|"nation", "province", "prefecture" or "county".
parent|integer?|上级行政区的行号；国家一级为空。|Id of the region above; NULL for the nation.
gb_code|text?|GB/T 2260 六位代码，可为空。|GB/T 2260, six digits, or NULL.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('report_column', '
subject|text|报告对象：park 园区、agency 部门、document 文件。|What the report is on: "park", "agency" or "document".
table_name|text|表名，见 report_table。|Name of the table, see report_table.
ord|integer|在表中的次序。|Place in the table.
name|text|视图中的列名。|Name of the column in the view.
heading_zh|text|中文列标题。|Its heading in Chinese.
heading_en|text|英文列标题。|Its heading in English.
kind|text|数据类别：text 文字、text_en 另有英文列的文字、word 固定用词、number 数、count 个数、percent 百分比（1 为 100%）、quantity 按本行计量单位计的数。|"text", "text_en" (with a twin in English), "word", "number", "count", "percent" (1 is 100 %) or "quantity" (in the row''s unit).
words|text?|固定用词的出处，如 target_progress.status，其含义见 vocabulary；其他为空。|Of a word: where the vocabulary explains it, "target_progress.status"; else NULL.
part|text?|在页面上的用法：title 标题、badge 状态标签、drawn 由图表现、line 单列一行、aside 附注、unit 计量单位、data 供程序使用；空为普通列。|How a page treats it: "title", "badge", "drawn", "line", "aside", "unit" or "data"; NULL: as a plain column.
'),
    ('report_table', '
subject|text|报告对象：park 园区、agency 部门、document 文件。|What the report is on: "park", "agency" or "document".
ord|integer|在报告中的次序，从 1 起。|Place in the report, from 1.
name|text|表名。|Name of the table.
set_name|text?|与其他表共用的一组列的名称，可为空。|Name of the columns that it shares with other tables, or NULL.
layout|text|版式：facts 概况、tiles 状态计数、highlights 要点、charts 子弹图、table 表格。|How a page lays it out: "facts", "tiles", "highlights", "charts" or "table".
title_zh|text|中文标题。|Its title in Chinese.
title_en|text|英文标题。|Its title in English.
'),
    ('search_result', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
kind|text|所指事物的类别：area 地区、agency 单位、indicator 指标、document 文件、clause 条款。|What it names: "area", "agency", "indicator", "document" or "clause".
code|text|所指事物的代码。|Code of the thing that it names.
slot|text|名称的种类：name、short_name、alias 1、heading、text 等。|Which of its names: "name", "short_name", "alias 1", "heading", "text", …
name|text|名称。|The name.
'),
    ('source', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码。|Readable code.
name|text|发布者，如苏州工业园区管理委员会网站。|Who published it: "苏州工业园区管理委员会网站".
synthetic|integer|1 表示合成数据，供测试和演示用；否则为 0。|1 when its figures are made up, for tests and demonstrations, else 0.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('target', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|代码：文件代码、斜线、目标自己的代码，如 hunan-2017/patents-2019。|The document''s code, a slash, the target''s own: "hunan-2017/patents-2019".
clause|integer|所在条款的行号。|Id of the clause where it stands.
area|integer|约束对象（行政区、园区或组）的行号。|Id of the region, park or group that it binds.
quantifier|text|约束方式：whole 作为一个整体，each 到期日在组内的每个成员；不填为 whole。|"whole": the area as one; "each": every member of the group on the due date. NULL is "whole".
quantifier_min|real?|each 时须达到的成员数：空为全部，小于 1 为占比，1 及以上为个数。|With "each": no value for all members; below 1 a share of them; from 1 a count.
indicator|integer|指标行号。|Id of the indicator.
basis|text|口径：level 水平值、ratio 倍数、change 增减量、percent_change 增减百分比；不填为 level。|"level", "ratio", "change" or "percent_change"; NULL is "level".
baseline_period|integer?|基期的时段行号，可为空。|Id of the period that it is measured against, or NULL.
reference_area|integer?|同期参照地区的行号，可为空。|Id of the area that it is measured against in the same period, or NULL.
comparator|text|比较符：>=、>、<=、<、~（左右）、between（介于）。|">=", ">", "<=", "<", "~" or "between".
value|real|目标值，带正负号，按 unit 计；between 时为下限。|Signed, in unit; with "between" the lower end.
value_high|real?|between 时的上限；其他为空。|With "between" the upper end; no value otherwise.
unit|integer|目标值的计量单位行号。|Id of the unit of value.
period_from|integer?|起始时段的行号，可为空。|Id of the first period, or NULL.
period_to|integer?|到期时段的行号；未定期限的为空。|Id of the due period; NULL for an undated target.
over|text|时段内如何计算：last 取末期、each 每一期、sum 累计、mean 年均；不填为 last。|"last", "each", "sum" or "mean"; NULL is "last".
strength|text|约束力：firm 约束性、expected 预期性、aspirational 力争；不填为 firm。|"firm", "expected" or "aspirational"; NULL is "firm".
wording|text|文件原文中的数值表述。|The figure as the document writes it, no more.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('target_agency', '
target|integer|目标行号。|Id of the target.
ord|integer|在文件所列名单中的次序，从 1 起。|Place in the document''s list, from 1.
agency|integer|单位行号。|Id of the agency.
role|text|角色：lead 牵头、responsible 责任、implement 落实、support 配合。|"lead", "responsible", "implement" or "support".
as_written|text?|文件中的写法，与简称不同的才填；可为空。|The name in the text where it is not the short name, or NULL.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('target_calendar', '
target_code|text|目标代码。|Code of the target.
document|text|所在文件的标题。|Title of the target''s document.
document_number|text?|所在文件的发文字号；没有的为空。|Number of the target''s document (发文字号), or NULL.
clause|text|所在条款在文件中的位置，如 2.1.1。|Place of the target''s clause in the document: "2.1.1".
indicator|text|指标名称。|Name of the indicator.
subject|text?|地区名称；组内无成员的为空。|Name of the area; NULL for a group without members.
wording|text|文件原文中的数值表述。|The figure as the document writes it.
due_period|text?|到期时段代码；目标未定期限的为空。|Code of the due period; NULL for an undated target.
due_day|text?|到期时段的末日；目标未定期限的为空。|Last day of the due period, YYYY-MM-DD; NULL for an undated target.
days_left|integer?|距到期日的天数，已过期的为负数；目标未定期限的为空。|Days until due_day, below 0 when it has passed; no value for an undated target.
lead|text?|牵头单位名称，以“、”分隔；文件未指明的为空。|Names of the agencies that lead, separated by "、"; NULL where the document names none.
status|text|状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度落后、open 未到期、overdue 到期无数据、unevaluable 无法评价。|"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".
force|text|所在文件的效力状态：in_force 现行、draft 征求意见稿、news_report 新闻报道、expired 已失效、repealed 已废止、superseded 已被替代、unknown 不详。|Status of the target''s document: "in_force", "draft", "news_report", "expired", "repealed", "superseded" or "unknown".
explain|text|一句中文说明：条款、数值及其来源和获知日、算式、结论。|One sentence in Chinese: clause, figure with source and vintage, formula with its numbers, verdict.
explain_en|text|同一句说明的英文。|The same sentence in English.
heading|text|条款标题。|Heading of the clause.
document_code|text|文件代码。|Code of the document.
area_code|text?|地区代码；组内无成员的为空。|Code of the area; NULL for a group without members.
indicator_code|text|指标代码。|Code of the indicator.
'),
    ('target_cascade', '
target_code|text|目标代码。|Code of the target.
document_code|text|目标所在文件的代码。|Code of the target''s document.
subject|text|约束对象的名称。|Name of the area that it binds.
value|text|比较符和目标值，如 >= 55。|Comparator and value as text: ">= 55".
unit|text|目标值的计量单位。|Unit of the value.
period_to|text?|到期时段的代码；未定期限的为空。|Code of the due period, or NULL.
relation|text|关系：cascades_from 分解自上级目标、restates 重申。|"cascades_from" or "restates".
higher_code|text|上级目标的代码。|Code of the higher target.
higher_document_code|text|上级目标所在文件的代码。|Code of the higher target''s document.
higher_subject|text|上级目标约束对象的名称。|Name of the area that the higher target binds.
higher_value|text|上级目标的比较符和目标值。|Comparator and value of the higher target as text.
higher_unit|text|上级目标的计量单位。|Unit of the higher target.
higher_period_to|text?|上级目标到期时段的代码；未定期限的为空。|Code of the higher target''s due period, or NULL.
not_laxer|integer?|1 不低于上级要求，0 低于上级要求；不可比的为空。|1 when it is not laxer than the higher target, 0 when it is, no value when the two cannot be compared.
not_later|integer?|1 不晚于上级期限，0 晚于上级期限。|1 when it is not later than the higher target, 0 when it is.
consistent|integer?|1 既不低于上级要求也不晚于上级期限，0 有一项不符；不可比的为空。|1 when it is neither laxer nor later, 0 when it is either, no value when the two cannot be compared.
reason|text?|不一致或不可比的原因；一致的为空。|Why the two are not consistent, or cannot be compared; NULL when they are consistent.
'),
    ('target_explanation', '
target_code|text|目标代码。|Code of the target.
document_code|text|目标所在文件的代码。|Code of the target''s document.
document|text|文件标题。|Title of the document.
clause|text|所在条款在文件中的位置，如 2.1.1。|Place of the target''s clause in the document: "2.1.1".
heading|text|条款标题。|Heading of the clause.
wording|text|文件原文中的数值表述。|The figure as the document writes it.
area_code|text?|地区代码；组内无成员的为空。|Code of the area; NULL for a group without members.
area|text?|地区名称；组内无成员的为空。|Name of the area, or NULL.
indicator_code|text|指标代码。|Code of the indicator.
indicator|text|指标名称。|Name of the indicator.
indicator_en|text|指标英文名称；没有的用中文名称。|English name of the indicator, or else its name.
due_period|text?|到期时段的代码；目标未定期限的为空。|Code of the due period; NULL for an undated target.
basis|text|口径：level 水平值、ratio 倍数、change 增减量、percent_change 增减百分比。|What the stated number is: "level", "ratio", "change" or "percent_change".
comparator|text|比较符：>=、>、<=、<、~（左右）、between（介于）。|">=", ">", "<=", "<", "~" or "between".
required|real?|要求值，按 unit 计；可为空。|The required number, in unit; or no value.
required_high|real?|between 时的上限，按 unit 计；其他为空。|With "between" the upper end, in unit; no value otherwise.
unit|text|指标的计量单位代码。|Code of the indicator''s unit.
formula|text?|要求值的算式，带数字，如 6.3 = 2.1 × 3；水平值的为空。|How required came to be, with its numbers: "6.3 = 2.1 × 3"; NULL on a level.
base|real?|基数，即基期或参照地区的数值；可为空。|The figure of the baseline or of the reference area, or no value.
base_period|text?|基数的时段代码，可为空。|Code of the period of base, or NULL.
base_area|text?|基数的地区名称，可为空。|Name of the area of base, or NULL.
base_vintage|text?|基数的获知日，可为空。|Day from which base was known, or NULL.
actual|real?|实际值，按 unit 计；无数据的为空。|The figure that counts, in unit; no value without one.
actual_bound|text?|实际值的原文说法：over 超、under 不足、about 约；空为确数。|How the source puts actual: "over", "under", "about", or NULL: exact.
actual_period|text?|实际值的时段代码；无数据的为空。|Code of the period of actual, or NULL.
actual_source|text?|实际值的取得方式：reported 公布、derived 推算、aggregated 由成员汇总、accumulated 由各期汇总；无数据的为空。|"reported", "derived", "aggregated" (from members) or "accumulated" (from shorter periods); NULL without a figure.
source|text?|实际值的来源名称；不是公布数的为空。|Name of the source of actual where it is reported, or NULL.
synthetic|integer?|1 表示来源为合成数据，0 表示不是；无来源的为空。|1 when that source is made up, 0 when not, no value without a source.
actual_vintage|text?|实际值的获知日；无数据的为空。|Day from which actual was known, or NULL.
status|text|状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度落后、open 未到期、overdue 到期无数据、unevaluable 无法评价。|"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".
reason|text?|无法评价的原因：no_baseline 缺基期数据、no_reference 缺参照地区数据、unit 单位不可比、definition 口径不同、no_members 组内无成员、stale 派生数据待更新；其他为空。|Why it is unevaluable: "no_baseline", "no_reference", "unit", "definition", "no_members", "stale"; else NULL.
attainment|real?|完成率：实际值除以要求值，越低越好的指标取倒数；可为空。|actual / required, inverted for falling indicators (完成率).
distance|real?|已走完的比例：（实际值－基期值）÷（要求值－基期值）；可为空。|(actual - baseline) / (required - baseline).
elapsed|real?|到实际值时段末，从基期到到期时段的时间已过去的占比；可为空。|Share of the time from the baseline to the due period that had gone by at the end of the actual''s period, or no value.
pace|real?|进度：已走完的比例除以时间已过去的占比；可为空。|distance / elapsed, or no value.
gap|real?|尚差的数额，按指标的计量单位计，不差的为 0 或负数；可为空。|What is short of required, in the indicator''s unit; 0 or less when nothing is.
'),
    ('target_inferred', '
target|integer|目标行号。|Id of the target.
ord|integer|序号，从 1 起。|Place in the list, from 1.
field|text|列名，见 target。|Name of a column of target.
'),
    ('target_overview', '
target_code|text|目标代码。|Code of the target.
document_code|text|文件代码。|Code of the document.
document|text|文件标题。|Title of the document.
document_number|text?|发文字号，可为空。|Number of the document (发文字号), or NULL.
clause|text|条款在文件中的位置，如 2.1.1。|Place of the clause in the document: "2.1.1".
heading|text|条款标题。|Heading of the clause.
subject|text|约束对象的名称。|Name of the area that it binds.
subject_kind|text|约束对象的类别：region 行政区、park 园区、area_group 组。|What kind of area it binds: "region", "park" or "area_group".
quantifier|text|约束方式：whole 作为一个整体，each 每个成员。|"whole": the area as one; "each": every member of the group on the due date.
quantifier_min|real?|each 时须达到的成员数：空为全部，小于 1 为占比，1 及以上为个数。|With "each": no value for all members; below 1 a share of them; from 1 a count.
indicator_code|text|指标代码。|Code of the indicator.
indicator|text|指标名称。|Name of the indicator.
indicator_en|text?|指标英文名称，可为空。|English name of the indicator, or NULL.
basis|text|口径：level 水平值、ratio 倍数、change 增减量、percent_change 增减百分比。|What the stated number is: "level", "ratio", "change" or "percent_change".
comparator|text|比较符：>=、>、<=、<、~（左右）、between（介于）。|">=", ">", "<=", "<", "~" or "between".
value|real|目标值，按 unit 计。|The stated number, in unit.
value_high|real?|between 时的上限，按 unit 计；其他为空。|With "between" the upper end, in unit; no value otherwise.
unit|text|计量单位，按文件写法。|Unit as the document writes it.
baseline_period|text?|基期的时段代码，可为空。|Code of the period that it is measured against, or NULL.
reference_area|text?|参照地区的名称，可为空。|Name of the area that it is measured against, or NULL.
period_from|text?|起始时段的代码，可为空。|Code of the first period, or NULL.
period_to|text?|到期时段的代码；未定期限的为空。|Code of the due period, or NULL.
over|text|时段内如何计算：last 取末期、each 每一期、sum 累计、mean 年均。|What of the periods counts: "last", "each", "sum" or "mean".
strength|text|约束力：firm 约束性、expected 预期性、aspirational 力争。|How binding it is: "firm", "expected" or "aspirational".
kind|text|类别：headline 总体目标，task 任务之内的目标。|"headline", or "task" when its clause is or lies in a task.
wording|text|文件原文表述。|As the document writes it.
inferred|text?|由原文推知、并非写明的列，以逗号分隔；可为空。|Columns that are a reading and not in the text, separated by ", "; or NULL.
note|text?|原文含混之处，可为空。|What was ambiguous, or NULL.
area_code|text|约束对象的代码。|Code of the area that it binds.
'),
    ('target_progress', '
target_code|text|目标代码。|Code of the target.
document_code|text|目标所在文件的代码。|Code of the target''s document.
area_code|text?|地区代码；组内无成员的为空。|Code of the area; NULL for a group without members.
area|text?|地区名称；组内无成员的为空。|Name of the area, or NULL.
indicator_code|text|指标代码。|Code of the indicator.
due_period|text?|到期时段的代码；目标未定期限的为空。|Code of the due period; NULL for an undated target.
required|real?|要求值，按指标的计量单位换算：目标值、目标值×基数、基数+目标值或基数×（1+目标值/100）；可为空。|The required number in the indicator''s unit: value; value x base; base + value; base x (1 + value/100).
actual|real?|实际值，按指标的计量单位计；无数据的为空。|The figure that counts, in the indicator''s unit; no value without one.
actual_period|text?|实际值的时段代码；无数据的为空。|Code of the period of actual, or NULL.
actual_source|text?|实际值的取得方式：reported 公布、derived 推算、aggregated 由成员汇总、accumulated 由各期汇总；无数据的为空。|"reported", "derived", "aggregated" (from members) or "accumulated" (from shorter periods); NULL without a figure.
status|text|状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度落后、open 未到期、overdue 到期无数据、unevaluable 无法评价。|"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".
reason|text?|无法评价的原因：no_baseline 缺基期数据、no_reference 缺参照地区数据、unit 单位不可比、definition 口径不同、no_members 组内无成员、stale 派生数据待更新；其他为空。|Why it is unevaluable: "no_baseline", "no_reference", "unit", "definition", "no_members", "stale"; else NULL.
attainment|real?|完成率：实际值除以要求值，越低越好的指标取倒数；可为空。|actual / required, inverted for falling indicators (完成率).
distance|real?|已走完的比例：（实际值－基期值）÷（要求值－基期值）；可为空。|(actual - baseline) / (required - baseline).
pace|real?|进度：已走完的比例除以到实际值时段末时间已过去的占比，1 及以上为进度正常；可为空。|distance over the share of the time that had elapsed at the end of the actual''s period, or no value; on track from 1.
gap|real?|尚差的数额，按指标的计量单位计，不差的为 0 或负数；可为空。|What is short of required, in the indicator''s unit; 0 or less when nothing is.
explain|text|一句中文说明：条款、数值及其来源和获知日、算式、结论。|One sentence in Chinese: clause, figure with source and vintage, formula with its numbers, verdict.
explain_en|text|同一句说明的英文。|The same sentence in English.
unit|text|指标的计量单位代码。|Code of the indicator''s unit.
'),
    ('target_relation', '
target|integer|目标行号。|Id of the target.
ord|integer|序号，从 1 起。|Place in the list, from 1.
relation|text|关系：cascades_from 分解自上级目标、supersedes 替代、restates 重申。|"cascades_from", "supersedes" or "restates".
related|integer|另一目标的行号。|Id of the other target.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('target_released', '
target_code|text|目标代码。|Code of the target.
document_code|text|目标所在文件的代码。|Code of the target''s document.
document|text|目标所在文件的标题。|Title of the target''s document.
subject|text|约束对象的名称。|Name of the area that it binds.
indicator_code|text|指标代码。|Code of the indicator.
indicator|text|指标名称。|Name of the indicator.
wording|text|文件原文表述。|As the document writes it.
due_period|text?|到期时段的代码；未定期限的为空。|Code of the due period, or NULL.
relation|text|情形：supersedes 被替代、repeals 被废止。|What became of the document: another one "supersedes" or "repeals" it.
by_document_code|text|替代或废止它的文件的代码。|Code of the document that supersedes or repeals it.
by_document|text|替代或废止它的文件的标题。|Title of the document that supersedes or repeals it.
by_day|text?|替代或废止它的文件的成文日期，没有的用发布日期，YYYY-MM-DD；均不详的为空。|Day on which the document that supersedes or repeals it was made, or else came out, YYYY-MM-DD; NULL when neither is known.
not_yet_due|integer?|1 当日尚未到期或未定期限，0 已到期；日期不详的为空。|1 when the target was undated or its due period not over on by_day, 0 when it was over; no value without by_day.
fate|text|去向：succeeded 有接续目标，falls_away 无接续目标。|"succeeded" or "falls_away".
successor_relation|text?|接续关系：supersedes 替代、restates 重申；无接续的为空。|"supersedes" or "restates"; NULL without a successor.
successor_code|text?|接续目标的代码；无接续的为空。|Code of the target of the other document that takes its place, or NULL.
'),
    ('target_responsibility', '
target_code|text|目标代码。|Code of the target.
document_code|text|文件代码。|Code of the document.
agency|text|单位全称。|Full name of the agency.
agency_short|text|单位名称，按文件写法。|Name of the agency as the document writes it.
role|text|角色：lead 牵头、responsible 责任、implement 落实、support 配合。|"lead", "responsible", "implement" or "support".
agency_order|integer|在文件所列名单中的次序，从 1 起。|Place in the document''s list, from 1.
stated_or_inherited|text|依据：stated 目标自己写明，inherited 随所属任务。|"stated" by the target itself, or "inherited" from its task.
agency_code|text|单位代码。|Code of the agency.
'),
    ('target_rollup', '
target_code|text|目标代码。|Code of the target.
document_code|text|目标所在文件的代码。|Code of the target''s document.
due_period|text?|到期时段的代码；目标未定期限的为空。|Code of the due period; NULL for an undated target.
members|integer|约束的地区数。|How many areas it binds.
met|integer|其中达到或提前达到的个数。|How many of the areas have met or reached it.
needed|real|须达到的个数：全部、按占比折算或定数。|How many must: all, a share of them, or a count.
enough|integer?|1 达到的个数已够，0 不够；组内无成员的为空。|1 when enough have, 0 when not, no value without members.
status|text|作为一个整体的状态，取值同 target_progress。|Status of the group as one, with the words of target_progress.
failing|text?|未达到、进度落后、到期无数据或无法评价的成员名称，以“、”分隔；可为空。|Names of those that missed it, are behind, overdue or cannot be evaluated, separated by "、"; or NULL.
'),
    ('target_schedule', '
target_code|text|目标代码。|Code of the target.
document_code|text|目标所在文件的代码。|Code of the target''s document.
area_code|text?|地区代码；组内无成员的为空。|Code of the area; NULL for a group without members.
area|text?|地区名称；组内无成员的为空。|Name of the area, or NULL.
indicator_code|text|指标代码。|Code of the indicator.
due_period|text?|到期时段的代码；目标未定期限的为空。|Code of the due period; NULL for an undated target.
'),
    ('target_standing', '
target_code|text|目标代码。|Code of the target.
document_code|text|目标所在文件的代码。|Code of the target''s document.
area_code|text?|地区代码；组内无成员的为空。|Code of the area; NULL for a group without members.
area|text?|地区名称；组内无成员的为空。|Name of the area, or NULL.
indicator_code|text|指标代码。|Code of the indicator.
indicator|text|指标名称。|Name of the indicator.
indicator_en|text|指标英文名称；没有的用中文名称。|English name of the indicator, or else its name.
wording|text|文件原文中的名次表述。|The rank as the document writes it.
due_period|text?|到期时段的代码；目标未定期限的为空。|Code of the due period; NULL for an undated target.
comparator|text|比较符，如 <=、<。|How the promised rank is compared: "<=", "<", …
promised|real?|要求的名次，可为空。|The rank that is required, or no value.
rank|real?|实际名次，可为空。|The rank that is, or no value.
period|text?|名次的时段代码，可为空。|Code of the period of rank, or NULL.
source|text?|名次的取得方式：reported 公布，或推算、汇总，取值同 target_progress 的 actual_source；无名次的为空。|"reported", or as actual_source in target_progress; NULL without a rank.
missing|real?|尚差的位次，不差的为 0；可为空。|How many places are lacking, 0 when none; or no value.
status|text|状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度落后、open 未到期、overdue 到期无数据、unevaluable 无法评价。|"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".
reason|text?|无法评价的原因：no_baseline 缺基期数据、no_reference 缺参照地区数据、unit 单位不可比、definition 口径不同、no_members 组内无成员、stale 派生数据待更新；其他为空。|Why it is unevaluable: "no_baseline", "no_reference", "unit", "definition", "no_members", "stale"; else NULL.
'),
    ('target_status', '
target_code|text|目标代码。|Code of the target.
document_code|text|目标所在文件的代码。|Code of the target''s document.
area_code|text?|地区代码；组内无成员的为空。|Code of the area; NULL for a group without members.
indicator_code|text|指标代码。|Code of the indicator.
due_period|text?|到期时段的代码；目标未定期限的为空。|Code of the due period; NULL for an undated target.
required|real?|要求值，按指标的计量单位换算：目标值、目标值×基数、基数+目标值或基数×（1+目标值/100）；可为空。|The required number in the indicator''s unit: value; value x base; base + value; base x (1 + value/100).
actual|real?|实际值，按指标的计量单位计；无数据的为空。|The figure that counts, in the indicator''s unit; no value without one.
actual_period|text?|实际值的时段代码；无数据的为空。|Code of the period of actual, or NULL.
actual_source|text?|实际值的取得方式：reported 公布、derived 推算、aggregated 由成员汇总、accumulated 由各期汇总；无数据的为空。|"reported", "derived", "aggregated" (from members) or "accumulated" (from shorter periods); NULL without a figure.
status|text|状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度落后、open 未到期、overdue 到期无数据、unevaluable 无法评价。|"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".
reason|text?|无法评价的原因：no_baseline 缺基期数据、no_reference 缺参照地区数据、unit 单位不可比、definition 口径不同、no_members 组内无成员、stale 派生数据待更新；其他为空。|Why it is unevaluable: "no_baseline", "no_reference", "unit", "definition", "no_members", "stale"; else NULL.
attainment|real?|完成率：实际值除以要求值，越低越好的指标取倒数；可为空。|actual / required, inverted for falling indicators (完成率).
distance|real?|已走完的比例：（实际值－基期值）÷（要求值－基期值）；可为空。|(actual - baseline) / (required - baseline).
pace|real?|进度：已走完的比例除以到实际值时段末时间已过去的占比，1 及以上为进度正常；可为空。|distance over the share of the time that had elapsed at the end of the actual''s period, or no value; on track from 1.
gap|real?|尚差的数额，按指标的计量单位计，不差的为 0 或负数；可为空。|What is short of required, in the indicator''s unit; 0 or less when nothing is.
unit|text|指标的计量单位代码。|Code of the indicator''s unit.
'),
    ('target_status_count', '
status|text|状态：met 达到、missed 未达到、reached 提前达到、on_track 进度正常、behind 进度落后、open 未到期、overdue 到期无数据、unevaluable 无法评价。|"met", "missed", "reached", "on_track", "behind", "open", "overdue" or "unevaluable".
dues|integer|行数；一个目标按所约束的每个地区和每个到期时段各计一次。|How many rows: a target counts for every area that it binds and every due period.
'),
    ('task', '
id|integer|条款行号。|Id of the clause.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('task_agency', '
task|integer|任务所在条款的行号。|Id of the task''s clause.
ord|integer|在文件所列名单中的次序，从 1 起。|Place in the document''s list, from 1.
agency|integer|单位行号。|Id of the agency.
role|text|角色：lead 牵头、responsible 责任、implement 落实、support 配合。|"lead", "responsible", "implement" or "support".
as_written|text?|文件中的写法，与简称不同的才填；可为空。|The name in the text where it is not the short name, or NULL.
stated_in|integer?|统一规定各项任务负责单位的条款行号，可为空。|Id of the clause that says it once for all tasks, or NULL.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('task_responsibility', '
document_code|text|文件代码。|Code of the document.
clause|text|条款在文件中的位置。|Place of the clause in the document.
heading|text|任务标题。|Heading of the task.
agency|text|单位全称。|Full name of the agency.
agency_short|text|单位名称，按文件写法。|Name of the agency as the document writes it.
role|text|角色：lead 牵头、responsible 责任、implement 落实、support 配合。|"lead", "responsible", "implement" or "support".
agency_order|integer|在文件所列名单中的次序，从 1 起。|Place in the document''s list, from 1.
agency_code|text|单位代码。|Code of the agency.
stated_in|text?|统一规定各项任务负责单位的条款位置，可为空。|Place where the document says it once for all tasks, or NULL.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('unit', '
id|integer|行号，供其他表引用。|Number of the row, by which other tables refer to it.
code|text|计量单位，按文件写法，如亿元、%、家。|As documents write it: "亿元", "%", "家".
name_en|text?|英文名称，可为空。|English name, or NULL.
dimension|text|量纲，如 count、ratio、cny；量纲相同的数值才可比较。|"count", "ratio", "cny", …: values are compared within one dimension only.
factor|real|折合本量纲基本单位的倍数，如亿元为 1e8。|One of it in the dimension''s base unit: 1e8 for 亿元.
change_only|integer|1 表示只用于变动幅度（百分点），否则为 0。|1 when it says only by how much something changes (百分点), else 0.
note|text?|备注，可为空。|Free text, or NULL.
'),
    ('vocabulary', '
table_name|text|表或视图的名称，如 target。|Name of the table or view: "target".
field|text|列名，如 comparator。|Name of the column: "comparator".
ord|integer|序号，从 1 起。|Place in the list, from 1.
word|text|用词，如 >=。|The word: ">=".
meaning_zh|text|中文含义。|Its meaning in Chinese.
meaning_en|text|英文含义。|Its meaning in English.
')),
  line (table_name, position, line, rest) AS (
    SELECT table_name, 0, '', substr(lines, 2) FROM described
    UNION ALL
    SELECT table_name, position + 1, substr(rest, 1, instr(rest, char(10)) - 1), substr(rest, instr(rest, char(10)) + 1)
    FROM line WHERE rest <> ''),
  named (table_name, position, column_name, rest) AS (
    SELECT table_name, position, substr(line, 1, instr(line, '|') - 1), substr(line, instr(line, '|') + 1) FROM line WHERE position > 0),
  typed (table_name, position, column_name, type, rest) AS (
    SELECT table_name, position, column_name, substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1) FROM named)
  SELECT table_name AS table_name, position AS position, column_name AS column_name, rtrim(type, '?') AS type,
         CASE WHEN instr(type, '?') > 0 THEN 1 ELSE 0 END AS may_be_null, substr(rest, 1, instr(rest, '|') - 1) AS meaning_zh,
         substr(rest, instr(rest, '|') + 1) AS meaning_en
  FROM typed;
