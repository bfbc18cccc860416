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
  ('instrument', 'per', 4, 'not_said', '未写明', 'not said');

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

CREATE TRIGGER region_parent_is_above_update BEFORE UPDATE OF parent, level ON region BEGIN
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

CREATE TRIGGER agency_parent_update BEFORE UPDATE OF parent ON agency WHEN NEW.parent IS NOT NULL BEGIN
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
CREATE TRIGGER park_level_no_overlap_update BEFORE UPDATE OF park, first_day, last_day ON park_level BEGIN
  SELECT RAISE(ABORT, 'first_day: a span that overlaps no other, because a park has one level on a day') FROM park_level
  WHERE park = NEW.park AND first_day <= NEW.last_day AND last_day >= NEW.first_day
    AND NOT (park = OLD.park AND first_day = OLD.first_day) LIMIT 1;
END;

CREATE TRIGGER park_delete AFTER DELETE ON park BEGIN DELETE FROM park_level WHERE park = OLD.id; END;

CREATE TRIGGER park_part_of_update BEFORE UPDATE OF part_of ON park WHEN NEW.part_of IS NOT NULL BEGIN
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
CREATE TRIGGER area_group_not_in_itself_update BEFORE UPDATE OF area_group, member ON area_group_listed BEGIN
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
END;
CREATE TRIGGER area_member_refresh_all INSTEAD OF INSERT ON area_member_refresh
WHEN NEW.member IS NULL AND NOT EXISTS (SELECT 1 FROM area_member_pause) BEGIN
  DELETE FROM area_member;
  INSERT INTO area_member (area_group, member, first_day, last_day)
    SELECT area_group, member, first_day, last_day FROM area_member_expected;
END;

-- A change to a park concerns that park; a change to a group concerns all. Changes to regions are seen to in 050_area.sql.
CREATE TRIGGER area_member_park_insert AFTER INSERT ON park BEGIN INSERT INTO area_member_refresh VALUES (NEW.id); END;
CREATE TRIGGER area_member_park_update AFTER UPDATE OF region, type ON park BEGIN INSERT INTO area_member_refresh VALUES (NEW.id); END;
CREATE TRIGGER area_member_park_level_insert AFTER INSERT ON park_level BEGIN INSERT INTO area_member_refresh VALUES (NEW.park); END;
CREATE TRIGGER area_member_park_level_update AFTER UPDATE ON park_level BEGIN
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
BEGIN INSERT INTO area_member_refresh VALUES (NULL); END;
CREATE TRIGGER area_member_listed_insert AFTER INSERT ON area_group_listed BEGIN
  INSERT INTO area_member_refresh SELECT CASE WHEN kind = 'area_group' THEN NULL ELSE id END FROM area WHERE id = NEW.member;
END;
CREATE TRIGGER area_member_listed_update AFTER UPDATE ON area_group_listed BEGIN INSERT INTO area_member_refresh VALUES (NULL); END;
CREATE TRIGGER area_member_listed_delete AFTER DELETE ON area_group_listed BEGIN
  INSERT INTO area_member_refresh SELECT CASE WHEN kind = 'area_group' THEN NULL ELSE id END FROM area WHERE id = OLD.member;
END;

CREATE VIEW area_lies_in AS
  -- Every area with each region in which it lies, at every depth: a group in that of its rule, or where all its members do.
  SELECT region AS area, within FROM region_within
  UNION ALL SELECT p.id, w.within FROM park p JOIN region_within w ON w.region = p.region
  UNION ALL SELECT g.id, w.within FROM area_group g JOIN region_within w ON w.region = g.rule_region
  UNION ALL
  SELECT m.area_group, w.within
  FROM area_member m
  JOIN area_group g ON g.id = m.area_group AND g.rule_region IS NULL
  LEFT JOIN park p ON p.id = m.member
  JOIN region_within w ON w.region = coalesce(p.region, m.member)
  GROUP BY m.area_group, w.within
  HAVING count(DISTINCT m.member) = (SELECT count(DISTINCT n.member) FROM area_member n WHERE n.area_group = m.area_group);

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
CREATE TRIGGER document_plan_update BEFORE UPDATE OF plan_from, plan_to ON document BEGIN
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
CREATE TRIGGER clause_code_update BEFORE UPDATE OF code, document, parent ON clause BEGIN
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
CREATE TRIGGER task_insert AFTER INSERT ON task BEGIN
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

CREATE TRIGGER indicator_operand_update BEFORE UPDATE OF derived_from, derived_with ON indicator BEGIN
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
CREATE INDEX target_area ON target (area, indicator);
CREATE INDEX target_indicator ON target (indicator, period_to, area);
CREATE INDEX target_period_to ON target (period_to);
CREATE INDEX target_reference_area ON target (reference_area) WHERE reference_area IS NOT NULL;

CREATE TRIGGER target_insert BEFORE INSERT ON target BEGIN
  SELECT RAISE(ABORT, 'code: the code of the clause''s document, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM clause c JOIN document d ON d.id = c.document WHERE c.id = NEW.clause AND substr(NEW.code, 1, length(d.code) + 1) = d.code || '/'
      AND length(NEW.code) > length(d.code) + 1 AND instr(substr(NEW.code, length(d.code) + 2), '/') = 0);
  SELECT RAISE(ABORT, 'period_to: a period that does not end before period_from begins') FROM period a JOIN period b ON b.last_day < a.first_day
  WHERE a.id = NEW.period_from AND b.id = NEW.period_to;
  SELECT RAISE(ABORT, 'area: a group, because the quantifier is each') FROM area
  WHERE id = NEW.area AND kind <> 'area_group' AND NEW.quantifier = 'each';
END;
CREATE TRIGGER target_update BEFORE UPDATE OF code, clause, area, quantifier, period_from, period_to ON target BEGIN
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
CREATE TRIGGER instrument_update BEFORE UPDATE OF code, clause ON instrument BEGIN
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

CREATE TRIGGER search_name_insert AFTER INSERT ON search_name BEGIN
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
CREATE TRIGGER search_name_update AFTER UPDATE OF name ON search_name BEGIN
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
CREATE TRIGGER search_area_update AFTER UPDATE OF name, name_en ON area BEGIN
  INSERT INTO search_entry VALUES ('area', NEW.id, 'name', NEW.name), ('area', NEW.id, 'name_en', NEW.name_en);
END;
CREATE TRIGGER search_area_delete AFTER DELETE ON area BEGIN DELETE FROM search_name WHERE kind = 'area' AND ref = OLD.id; END;
CREATE TRIGGER search_area_alias_insert AFTER INSERT ON area_alias BEGIN
  INSERT INTO search_entry VALUES ('area', NEW.area, 'alias ' || NEW.ord, NEW.name);
END;
CREATE TRIGGER search_area_alias_update AFTER UPDATE ON area_alias BEGIN
  INSERT INTO search_entry VALUES ('area', OLD.area, 'alias ' || OLD.ord, NULL), ('area', NEW.area, 'alias ' || NEW.ord, NEW.name);
END;
CREATE TRIGGER search_area_alias_delete AFTER DELETE ON area_alias BEGIN
  INSERT INTO search_entry VALUES ('area', OLD.area, 'alias ' || OLD.ord, NULL);
END;
CREATE TRIGGER search_agency_insert AFTER INSERT ON agency BEGIN
  INSERT INTO search_entry VALUES ('agency', NEW.id, 'name', NEW.name), ('agency', NEW.id, 'short_name', NEW.short_name);
END;
CREATE TRIGGER search_agency_update AFTER UPDATE OF name, short_name ON agency BEGIN
  INSERT INTO search_entry VALUES ('agency', NEW.id, 'name', NEW.name), ('agency', NEW.id, 'short_name', NEW.short_name);
END;
CREATE TRIGGER search_agency_delete AFTER DELETE ON agency BEGIN DELETE FROM search_name WHERE kind = 'agency' AND ref = OLD.id; END;
CREATE TRIGGER search_indicator_insert AFTER INSERT ON indicator BEGIN
  INSERT INTO search_entry VALUES ('indicator', NEW.id, 'name', NEW.name), ('indicator', NEW.id, 'name_en', NEW.name_en);
END;
CREATE TRIGGER search_indicator_update AFTER UPDATE OF name, name_en ON indicator BEGIN
  INSERT INTO search_entry VALUES ('indicator', NEW.id, 'name', NEW.name), ('indicator', NEW.id, 'name_en', NEW.name_en);
END;
CREATE TRIGGER search_indicator_delete AFTER DELETE ON indicator BEGIN
  DELETE FROM search_name WHERE kind = 'indicator' AND ref = OLD.id;
END;
CREATE TRIGGER search_indicator_alias_insert AFTER INSERT ON indicator_alias BEGIN
  INSERT INTO search_entry VALUES ('indicator', NEW.indicator, 'alias ' || NEW.ord, NEW.name);
END;
CREATE TRIGGER search_indicator_alias_update AFTER UPDATE ON indicator_alias BEGIN
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
CREATE TRIGGER search_document_update AFTER UPDATE OF title, title_en, number ON document BEGIN
  INSERT INTO search_entry VALUES
    ('document', NEW.id, 'title', NEW.title), ('document', NEW.id, 'title_en', NEW.title_en), ('document', NEW.id, 'number', NEW.number);
END;
CREATE TRIGGER search_document_delete AFTER DELETE ON document BEGIN
  DELETE FROM search_name WHERE kind = 'document' AND ref = OLD.id;
END;
CREATE TRIGGER search_clause_insert AFTER INSERT ON clause BEGIN
  INSERT INTO search_entry VALUES ('clause', NEW.id, 'heading', NEW.heading);
END;
CREATE TRIGGER search_clause_update AFTER UPDATE OF heading ON clause BEGIN
  INSERT INTO search_entry VALUES ('clause', NEW.id, 'heading', NEW.heading);
END;
CREATE TRIGGER search_clause_delete AFTER DELETE ON clause BEGIN DELETE FROM search_name WHERE kind = 'clause' AND ref = OLD.id; END;
CREATE TRIGGER search_clause_text_insert AFTER INSERT ON clause_text BEGIN
  INSERT INTO search_entry VALUES ('clause', NEW.clause, 'text', NEW.text);
END;
CREATE TRIGGER search_clause_text_update AFTER UPDATE ON clause_text BEGIN
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
  JOIN unit u ON u.id = t.unit;

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

CREATE VIEW target_binding AS
  -- A target and a region or park that it binds by itself: its own area, or with quantifier each every member of its group on the due
  -- date (of an undated target, today). A target of a group as one binds the group, and no member alone.
  SELECT t.id AS target, t.area AS area FROM target t WHERE t.quantifier = 'whole'
  UNION ALL
  SELECT t.id, m.member
  FROM target t
  CROSS JOIN clock
  LEFT JOIN period due ON due.id = t.period_to
  JOIN area_member m ON m.area_group = t.area
    AND coalesce(due.last_day, clock.as_of) BETWEEN m.first_day AND m.last_day
  WHERE t.quantifier = 'each';

CREATE VIEW park_profile AS
  -- A park today: level, region, managing agency, and how many targets bind it alone or together with others.
  SELECT a.code AS park_code, a.name AS park, p.type AS type,
         (SELECT s.level FROM park_level s CROSS JOIN clock WHERE s.park = p.id AND clock.as_of BETWEEN s.first_day AND s.last_day) AS level,
         (SELECT s.evidence FROM park_level s CROSS JOIN clock WHERE s.park = p.id AND clock.as_of BETWEEN s.first_day AND s.last_day)
           AS level_evidence,
         (SELECT name FROM area r WHERE r.id = p.region) AS region,
         (SELECT r.name FROM region_within w JOIN region up ON up.id = w.within AND up.level = 'province' JOIN area r ON r.id = up.id
          WHERE w.region = p.region) AS province,
         (SELECT name FROM agency g WHERE g.id = p.agency) AS agency,
         (SELECT name FROM area o WHERE o.id = p.part_of) AS part_of,
         (SELECT count(*) FROM target_binding b WHERE b.area = p.id) AS targets,
         (SELECT count(*) FROM area_member m JOIN target t ON t.area = m.area_group AND t.quantifier = 'whole'
          CROSS JOIN clock LEFT JOIN period due ON due.id = t.period_to
          WHERE m.member = p.id AND coalesce(due.last_day, clock.as_of) BETWEEN m.first_day AND m.last_day) AS shared_targets,
         a.note AS note
  FROM park p JOIN area a ON a.id = p.id;

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
  DELETE FROM region_within;
  INSERT INTO region_within (region, within) SELECT region, within FROM region_within_expected;
  UPDATE clause SET within_task = (SELECT e.within_task FROM clause_within_task_expected e WHERE e.clause = clause.id);
  INSERT INTO area_member_refresh VALUES (NULL);
  DELETE FROM search_name;
  INSERT INTO search_name (kind, ref, slot, name) SELECT kind, ref, slot, name FROM search_name_expected;
END;

