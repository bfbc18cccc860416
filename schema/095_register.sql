CREATE TABLE register (
  -- What a source lists completely: parks or regions within a region, of a type and a level. Silence is not completeness: without a register a
  -- verdict on all parks of a province rests on those that the file happens to know.
  id         INTEGER PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE,
  kind       TEXT NOT NULL,                            -- of what: park, region
  region     INTEGER NOT NULL REFERENCES region (id),  -- within which, at any depth
  type       TEXT,                                     -- parks of this type; null for any
  level      TEXT,                                     -- parks or regions of this level; null for any
  first_day  TEXT NOT NULL DEFAULT '0001-01-01',       -- the list is complete from this day
  last_day   TEXT NOT NULL DEFAULT '9999-12-31',       -- to this one
  source     TEXT NOT NULL,                            -- who says so: 科学技术部火炬高技术产业开发中心名单
  document   INTEGER REFERENCES document (id),         -- the document that has the list
  note       TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "kind: one of park, region" CHECK (kind IN ('park', 'region')),
  CONSTRAINT "type: a type of park, for parks alone" CHECK (type IS NULL OR (kind = 'park'
    AND type IN ('high_tech_park', 'economic_park', 'new_area', 'demonstration_zone', 'science_park', 'industrial_cluster', 'other'))),
  CONSTRAINT "level: a level of parks or regions" CHECK (level IS NULL OR CASE kind
    WHEN 'park' THEN level IN ('national', 'provincial', 'municipal', 'county') ELSE level IN ('nation', 'province', 'prefecture', 'county') END),
  CONSTRAINT "first_day: a day as YYYY-MM-DD" CHECK (CASE WHEN first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(first_day, '+0 days'), '') = first_day ELSE 0 END),
  CONSTRAINT "last_day: a day as YYYY-MM-DD" CHECK (CASE WHEN last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(last_day, '+0 days'), '') = last_day ELSE 0 END),
  CONSTRAINT "last_day: not before first_day" CHECK (first_day <= last_day),
  CONSTRAINT "source: text that is not empty" CHECK (source <> '')
) STRICT;
CREATE INDEX register_region ON register (region);

CREATE VIEW register_within AS
  -- Every region with the registers that cover it.
  SELECT w.region AS region, r.id AS register, r.kind AS kind, r.type AS type, r.level AS level, r.first_day AS first_day, r.last_day AS last_day
  FROM register r JOIN region_within w ON w.within = r.region;

CREATE VIEW area_group_rule AS
  -- Every rule by which a group takes members, its own and those of the groups that it contains, level by level, and the days on which it does.
  SELECT h.area_group AS area_group, h.first_day AS first_day, h.last_day AS last_day, g.rule_kind AS kind, g.rule_region AS region,
         g.rule_type AS type, coalesce(v.word, g.rule_level) AS level
  FROM area_group_held h
  JOIN area_group g ON g.id = h.sub AND g.rule_kind IS NOT NULL
  LEFT JOIN vocabulary asked ON asked.table_name = 'park_level' AND asked.field = 'level' AND asked.word = g.rule_level AND g.rule_level_match = 'at_least'
  LEFT JOIN vocabulary v ON v.table_name = 'park_level' AND v.field = 'level' AND v.ord <= asked.ord;

CREATE VIEW area_group_register AS
  -- Every such rule with the registers by which all whom it takes are known.
  SELECT u.area_group AS area_group, u.first_day AS rule_day, u.kind AS kind, u.region AS region, u.type AS type, u.level AS level,
         r.first_day AS first_day, r.last_day AS last_day
  FROM area_group_rule u
  JOIN register_within r ON r.kind = u.kind AND r.region = u.region AND (r.type IS NULL OR r.type = u.type) AND (r.level IS NULL OR r.level = u.level);

CREATE TABLE area_group_open (
  -- The days on which a group may have members that are not known, because no register covers one of its rules. Triggers keep it equal to the
  -- view area_group_open_expected.
  area_group  INTEGER NOT NULL REFERENCES area_group (id) ON DELETE CASCADE,
  first_day   TEXT NOT NULL,
  last_day    TEXT NOT NULL
) STRICT;
CREATE INDEX area_group_open_group ON area_group_open (area_group, first_day, last_day);

CREATE VIEW area_group_open_expected AS
  -- The definition of area_group_open.
  SELECT u.area_group AS area_group, u.day AS first_day,
         coalesce((
           SELECT date(min(r.first_day), '-1 day') FROM area_group_register r
           WHERE r.area_group = u.area_group AND r.rule_day = u.first_day AND r.kind = u.kind AND r.region = u.region AND r.type IS u.type AND r.level IS u.level
             AND r.first_day > u.day AND r.first_day <= u.last_day), u.last_day) AS last_day
  FROM (
    SELECT area_group, kind, region, type, level, first_day, last_day, first_day AS day FROM area_group_rule
    UNION
    SELECT u.area_group, u.kind, u.region, u.type, u.level, u.first_day, u.last_day, date(r.last_day, '+1 day')
    FROM area_group_rule u
    JOIN area_group_register r ON r.area_group = u.area_group AND r.rule_day = u.first_day AND r.kind = u.kind AND r.region = u.region AND r.type IS u.type
      AND r.level IS u.level AND r.last_day >= u.first_day AND r.last_day < u.last_day) u
  WHERE NOT EXISTS (
    SELECT 1 FROM area_group_register r
    WHERE r.area_group = u.area_group AND r.rule_day = u.first_day AND r.kind = u.kind AND r.region = u.region AND r.type IS u.type AND r.level IS u.level
      AND u.day BETWEEN r.first_day AND r.last_day);

-- Deletes dependent rows, because the sqlite3 program does not enforce references by default.
CREATE TRIGGER register_region_delete AFTER DELETE ON region BEGIN DELETE FROM register WHERE region = OLD.id; END;
CREATE TRIGGER register_document_delete AFTER DELETE ON document BEGIN UPDATE register SET document = NULL WHERE document = OLD.id; END;

CREATE VIEW area_group_open_refresh AS
  -- Write-only: INSERT null to rebuild area_group_open. area_member_refresh does so for all.
  SELECT NULL AS area_group WHERE 0;
CREATE TRIGGER area_group_open_refresh_all INSTEAD OF INSERT ON area_group_open_refresh BEGIN
  DELETE FROM area_group_open;
  INSERT INTO area_group_open (area_group, first_day, last_day) SELECT area_group, first_day, last_day FROM area_group_open_expected;
END;
CREATE TRIGGER area_group_open_insert AFTER INSERT ON area_group WHEN NEW.rule_kind IS NOT NULL AND NOT EXISTS (SELECT 1 FROM area_member_pause) BEGIN
  INSERT INTO area_group_open (area_group, first_day, last_day)
    SELECT area_group, first_day, last_day FROM area_group_open_expected WHERE area_group = NEW.id;
END;
CREATE TRIGGER area_group_open_delete AFTER DELETE ON area_group BEGIN DELETE FROM area_group_open WHERE area_group = OLD.id; END;

-- Whether all are known bears on sums, counts, ranks and levels, from the first day on.
CREATE TRIGGER register_insert AFTER INSERT ON register BEGIN
  INSERT INTO span_ahead (first_day, last_day) VALUES (NEW.first_day, NEW.last_day);
  INSERT INTO area_member_refresh VALUES (NULL);
END;
CREATE TRIGGER register_update AFTER UPDATE OF kind, region, type, level, first_day, last_day ON register
WHEN NEW.kind <> OLD.kind OR NEW.region <> OLD.region OR NEW.type IS NOT OLD.type OR NEW.level IS NOT OLD.level
  OR NEW.first_day <> OLD.first_day OR NEW.last_day <> OLD.last_day BEGIN
  INSERT INTO span_ahead (first_day, last_day) VALUES (NEW.first_day, NEW.last_day);
  INSERT INTO area_member_refresh VALUES (NULL);
END;
CREATE TRIGGER register_delete AFTER DELETE ON register BEGIN INSERT INTO area_member_refresh VALUES (NULL); END;
-- A region of which all regions right below it are known is the sum of them.
CREATE TRIGGER register_part_replaced BEFORE INSERT ON register WHEN EXISTS (SELECT 1 FROM register WHERE code = NEW.code AND kind = 'region') BEGIN
  INSERT INTO area_part_changed SELECT w.region FROM register r JOIN region_within w ON w.within = r.region WHERE r.code = NEW.code;
END;
CREATE TRIGGER register_part_insert AFTER INSERT ON register WHEN NEW.kind = 'region' BEGIN
  INSERT INTO area_part_changed SELECT r.id FROM region_within w JOIN region r ON r.id = w.region WHERE w.within = NEW.region;
END;
CREATE TRIGGER register_part_update AFTER UPDATE OF kind, region, type, level, first_day, last_day ON register
WHEN 'region' IN (NEW.kind, OLD.kind) AND (NEW.kind <> OLD.kind OR NEW.region <> OLD.region OR NEW.type IS NOT OLD.type OR NEW.level IS NOT OLD.level
  OR NEW.first_day <> OLD.first_day OR NEW.last_day <> OLD.last_day) BEGIN
  INSERT INTO area_part_changed SELECT DISTINCT w.region FROM region_within w WHERE w.within IN (NEW.region, OLD.region);
END;
CREATE TRIGGER register_part_delete AFTER DELETE ON register WHEN OLD.kind = 'region' BEGIN
  INSERT INTO area_part_changed SELECT w.region FROM region_within w WHERE w.within = OLD.region;
END;
