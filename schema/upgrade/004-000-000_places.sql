-- To version 4.0.0: regions and parks exist from day to day, and a GB code is one region's at a time.
ALTER TABLE region RENAME TO region_before_4;
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
INSERT INTO region (id, kind, level, parent, gb_code) SELECT id, kind, level, parent, gb_code FROM region_before_4;
DROP TABLE region_before_4;
ALTER TABLE park RENAME TO park_before_4;
CREATE TABLE park (
  -- A park. Its level is in park_level, with its history, because an upgrade can itself be a target.
  id       INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL DEFAULT 'park' CHECK (kind = 'park'),
  type     TEXT NOT NULL DEFAULT 'high_tech_park',
  region   INTEGER NOT NULL REFERENCES region (id),  -- the smallest region that contains it
  agency   INTEGER REFERENCES agency (id),           -- the committee that manages it
  part_of  INTEGER REFERENCES park (id),             -- 一区多园: the park that it is part of
  first_day  TEXT NOT NULL DEFAULT '0001-01-01',     -- it exists from this day; 0001-01-01: from an unknown day
  last_day   TEXT NOT NULL DEFAULT '9999-12-31',     -- to this one; 9999-12-31: until further notice, a successor or its withdrawal (park_status)
  FOREIGN KEY (id, kind) REFERENCES area (id, kind),
  CONSTRAINT "type: one of high_tech_park, economic_park, new_area, demonstration_zone, science_park, industrial_cluster, other"
    CHECK (type IN ('high_tech_park', 'economic_park', 'new_area', 'demonstration_zone', 'science_park', 'industrial_cluster', 'other')),
  CONSTRAINT "part_of: another park" CHECK (part_of <> id),
  CONSTRAINT "first_day: a day as YYYY-MM-DD" CHECK (CASE WHEN first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(first_day, '+0 days'), '') = first_day ELSE 0 END),
  CONSTRAINT "last_day: a day as YYYY-MM-DD" CHECK (CASE WHEN last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(last_day, '+0 days'), '') = last_day ELSE 0 END),
  CONSTRAINT "last_day: not before first_day" CHECK (first_day <= last_day)
) STRICT;
INSERT INTO park (id, kind, type, region, agency, part_of) SELECT id, kind, type, region, agency, part_of FROM park_before_4;
DROP TABLE park_before_4;
