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
