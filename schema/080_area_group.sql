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

CREATE VIEW area_member_reason AS
  -- Every reason why an area belongs to a group, and the days on which it applies: it is listed, stands where a listed one stood, or a rule takes it.
  SELECT h.area_group AS area_group, l.member AS member,
         CASE WHEN h.first_day > l.first_day THEN h.first_day ELSE l.first_day END AS first_day,
         CASE WHEN h.last_day < l.last_day THEN h.last_day ELSE l.last_day END AS last_day
  FROM area_group_held h
  JOIN area_group_listed l ON l.area_group = h.sub AND l.first_day <= h.last_day AND l.last_day >= h.first_day
  JOIN area a ON a.id = l.member AND a.kind <> 'area_group'
  UNION ALL
  SELECT h.area_group, n.heir, max(h.first_day, l.first_day, n.first_day), min(h.last_day, l.last_day, n.last_day)
  FROM area_group_held h
  JOIN area_group_listed l ON l.area_group = h.sub AND l.first_day <= h.last_day AND l.last_day >= h.first_day
  JOIN area_heir n ON n.area = l.member
  WHERE max(h.first_day, l.first_day, n.first_day) <= min(h.last_day, l.last_day, n.last_day)
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

CREATE VIEW area_member_span AS
  -- The same, on the days on which the area exists; the days may overlap.
  SELECT m.area_group AS area_group, m.member AS member, max(m.first_day, coalesce(x.first_day, '0001-01-01')) AS first_day,
         min(m.last_day, coalesce(x.last_day, '9999-12-31')) AS last_day
  FROM area_member_reason m LEFT JOIN area_day x ON x.area = m.member
  WHERE max(m.first_day, coalesce(x.first_day, '0001-01-01')) <= min(m.last_day, coalesce(x.last_day, '9999-12-31'));

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
  INSERT INTO area_group_open_refresh VALUES (NULL);
  INSERT INTO area_member_changed VALUES (NULL);
END;

-- Who exists on a day decides who belongs.
CREATE TRIGGER area_member_life_changed INSTEAD OF INSERT ON area_life_changed BEGIN INSERT INTO area_member_refresh VALUES (NULL); END;

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
  INSERT INTO area_member_refresh SELECT CASE WHEN kind = 'area_group' THEN NULL ELSE id END FROM area WHERE id = NEW.member
    UNION ALL SELECT heir FROM area_heir WHERE area = NEW.member;
END;
CREATE TRIGGER area_member_listed_update AFTER UPDATE OF area_group, ord, member, first_day, last_day ON area_group_listed
WHEN NEW.area_group IS NOT OLD.area_group OR NEW.ord IS NOT OLD.ord OR NEW.member IS NOT OLD.member
  OR NEW.first_day IS NOT OLD.first_day OR NEW.last_day IS NOT OLD.last_day BEGIN
  INSERT INTO area_member_refresh VALUES (NULL);
END;
CREATE TRIGGER area_member_listed_delete AFTER DELETE ON area_group_listed BEGIN
  INSERT INTO area_member_refresh SELECT CASE WHEN kind = 'area_group' THEN NULL ELSE id END FROM area WHERE id = OLD.member
    UNION ALL SELECT heir FROM area_heir WHERE area = OLD.member;
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

CREATE VIEW area_above AS
  -- Every area with the region in which it lies at a level, as indicator.denominator_at has it. A municipality (直辖市) is the city of what lies in it.
  SELECT t.area AS area, v.word AS level, up.id AS above
  FROM area_region t
  JOIN region_within w ON w.region = t.region
  JOIN region up ON up.id = w.within
  JOIN vocabulary v ON v.table_name = 'indicator' AND v.field = 'denominator_at'
  WHERE CASE WHEN v.word <> 'city' THEN up.level = v.word
          WHEN up.level = 'province' THEN (SELECT n.name FROM area n WHERE n.id = up.id) LIKE '%市' AND NOT EXISTS (
            SELECT 1 FROM region_within o JOIN region c ON c.id = o.within AND c.level = 'prefecture' WHERE o.region = t.region)
          ELSE up.level = 'prefecture' END;

CREATE VIEW area_name AS
  -- Every name by which an area is found, and how: its code, name, another or former name, GB/T 2260 code, or its name after those of regions in which it
  -- lies (北河市桥西区、临安省北河市桥西区). Several areas may have a name.
  SELECT code AS name, CAST('code' AS TEXT) AS how, id AS area, code AS area_code FROM area
  UNION ALL SELECT name, CAST('name' AS TEXT), id, code FROM area
  UNION ALL SELECT x.name, CAST('alias' AS TEXT), a.id, a.code FROM area_alias x JOIN area a ON a.id = x.area
  UNION ALL SELECT r.gb_code, CAST('gb_code' AS TEXT), a.id, a.code FROM region r JOIN area a ON a.id = r.id WHERE r.gb_code IS NOT NULL
  UNION ALL
  SELECT up.name || a.name, CAST('place' AS TEXT), a.id, a.code
  FROM area a
  LEFT JOIN park p ON p.id = a.id
  JOIN region_within w ON w.region = coalesce(p.region, a.id) AND w.within <> a.id
  JOIN area up ON up.id = w.within
  UNION ALL
  SELECT top.name || up.name || a.name, CAST('place' AS TEXT), a.id, a.code
  FROM area a
  LEFT JOIN park p ON p.id = a.id
  JOIN region_within w ON w.region = coalesce(p.region, a.id) AND w.within <> a.id
  JOIN area up ON up.id = w.within
  JOIN region_within t ON t.region = w.within AND t.within <> w.within
  JOIN area top ON top.id = t.within;

CREATE VIEW area_meant AS
  -- Which area is meant by one in a period, the likelier the smaller the rank: itself, where it exists on the period's last day (0); the one that is the
  -- same under another name or code then (1); itself, though it does not exist then (2).
  SELECT a.id AS area, p.id AS period, coalesce(h.heir, a.id) AS meant, CASE WHEN x.area IS NULL THEN 0 WHEN h.heir IS NULL THEN 2 ELSE 1 END AS rank
  FROM area a
  CROSS JOIN period p
  LEFT JOIN area_day x ON x.area = a.id AND p.last_day NOT BETWEEN x.first_day AND x.last_day
  LEFT JOIN area_heir h ON x.area IS NOT NULL AND h.area = a.id AND h.is_same = 1 AND p.last_day BETWEEN h.first_day AND h.last_day;
