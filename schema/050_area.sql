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
  gb_code  TEXT,                            -- GB/T 2260, six digits
  first_day  TEXT NOT NULL DEFAULT '0001-01-01',  -- it exists from this day; 0001-01-01: from an unknown day
  last_day   TEXT NOT NULL DEFAULT '9999-12-31',  -- to this one; 9999-12-31: until further notice, or until a successor (area_successor)
  FOREIGN KEY (id, kind) REFERENCES area (id, kind),
  CONSTRAINT "level: one of nation, province, prefecture, county"
    CHECK (level IN ('nation', 'province', 'prefecture', 'county')),
  CONSTRAINT "parent: the region above, and none for the nation alone" CHECK ((level = 'nation') = (parent IS NULL)),
  CONSTRAINT "gb_code: six digits" CHECK (gb_code GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  CONSTRAINT "first_day: a day as YYYY-MM-DD" CHECK (CASE WHEN first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(first_day, '+0 days'), '') = first_day ELSE 0 END),
  CONSTRAINT "last_day: a day as YYYY-MM-DD" CHECK (CASE WHEN last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(last_day, '+0 days'), '') = last_day ELSE 0 END),
  CONSTRAINT "last_day: not before first_day" CHECK (first_day <= last_day)
) STRICT;
CREATE INDEX region_parent ON region (parent);
CREATE INDEX region_gb_code ON region (gb_code);

CREATE TRIGGER region_gb_code_insert BEFORE INSERT ON region WHEN NEW.gb_code IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'gb_code: one that is not taken at the same time') FROM region r
  WHERE r.gb_code = NEW.gb_code AND r.id <> NEW.id AND r.first_day <= NEW.last_day AND r.last_day >= NEW.first_day;
END;
CREATE TRIGGER region_gb_code_update BEFORE UPDATE OF gb_code, first_day, last_day ON region WHEN NEW.gb_code IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'gb_code: one that is not taken at the same time') FROM region r
  WHERE r.gb_code = NEW.gb_code AND r.id <> NEW.id AND r.first_day <= NEW.last_day AND r.last_day >= NEW.first_day;
END;

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
  SELECT a.id, a.code, a.name, a.name_en, r.level, r.parent, r.gb_code, a.note, r.first_day, r.last_day
  FROM area a JOIN region r ON r.id = a.id;

CREATE TRIGGER region_entry_insert INSTEAD OF INSERT ON region_entry BEGIN
  INSERT INTO area (code, kind, name, name_en, note) VALUES (NEW.code, 'region', NEW.name, NEW.name_en, NEW.note);
  INSERT INTO region (id, level, parent, gb_code, first_day, last_day)
    SELECT id, NEW.level, NEW.parent, NEW.gb_code, coalesce(NEW.first_day, '0001-01-01'), coalesce(NEW.last_day, '9999-12-31') FROM area WHERE code = NEW.code;
END;
CREATE TRIGGER region_entry_update INSTEAD OF UPDATE ON region_entry BEGIN
  UPDATE area SET code = NEW.code, name = NEW.name, name_en = NEW.name_en, note = NEW.note WHERE id = OLD.id;
  UPDATE region SET level = NEW.level, parent = NEW.parent, gb_code = NEW.gb_code, first_day = coalesce(NEW.first_day, '0001-01-01'),
    last_day = coalesce(NEW.last_day, '9999-12-31') WHERE id = OLD.id;
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
