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
CREATE INDEX park_region ON park (region);
CREATE INDEX park_agency ON park (agency);
CREATE INDEX park_part_of ON park (part_of);

CREATE VIEW park_entry AS
  -- A park in one row, to read and to write: INSERT, UPDATE and DELETE reach both tables.
  SELECT a.id, a.code, a.name, a.name_en, p.type, p.region, p.agency, p.part_of, a.note, p.first_day, p.last_day
  FROM area a JOIN park p ON p.id = a.id;

CREATE TRIGGER park_entry_insert INSTEAD OF INSERT ON park_entry BEGIN
  INSERT INTO area (code, kind, name, name_en, note) VALUES (NEW.code, 'park', NEW.name, NEW.name_en, NEW.note);
  INSERT INTO park (id, type, region, agency, part_of, first_day, last_day)
    SELECT id, coalesce(NEW.type, 'high_tech_park'), NEW.region, NEW.agency, NEW.part_of, coalesce(NEW.first_day, '0001-01-01'),
           coalesce(NEW.last_day, '9999-12-31')
    FROM area WHERE code = NEW.code;
END;
CREATE TRIGGER park_entry_update INSTEAD OF UPDATE ON park_entry BEGIN
  UPDATE area SET code = NEW.code, name = NEW.name, name_en = NEW.name_en, note = NEW.note WHERE id = OLD.id;
  UPDATE park SET type = coalesce(NEW.type, 'high_tech_park'), region = NEW.region, agency = NEW.agency, part_of = NEW.part_of,
    first_day = coalesce(NEW.first_day, '0001-01-01'), last_day = coalesce(NEW.last_day, '9999-12-31') WHERE id = OLD.id;
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

CREATE TABLE park_status (
  -- What was decided on a park (警告、责令限期整改、撤销), by which document. A park that is withdrawn exists no more from that day on.
  park       INTEGER NOT NULL REFERENCES park (id) ON DELETE CASCADE,
  first_day  TEXT NOT NULL,
  last_day   TEXT NOT NULL DEFAULT '9999-12-31',    -- 9999-12-31: until further notice
  status     TEXT NOT NULL,                         -- warned 警告, to_rectify 限期整改, withdrawn 撤销
  document   INTEGER REFERENCES document (id),      -- the document that says so
  note       TEXT,
  PRIMARY KEY (park, first_day),
  CONSTRAINT "status: one of warned, to_rectify, withdrawn" CHECK (status IN ('warned', 'to_rectify', 'withdrawn')),
  CONSTRAINT "first_day: a day as YYYY-MM-DD" CHECK (CASE WHEN first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(first_day, '+0 days'), '') = first_day ELSE 0 END),
  CONSTRAINT "last_day: a day as YYYY-MM-DD" CHECK (CASE WHEN last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(last_day, '+0 days'), '') = last_day ELSE 0 END),
  CONSTRAINT "last_day: not before first_day" CHECK (first_day <= last_day),
  CONSTRAINT "last_day: none of a withdrawal" CHECK (status <> 'withdrawn' OR last_day = '9999-12-31')
) STRICT, WITHOUT ROWID;
CREATE INDEX park_status_document ON park_status (document);

CREATE TRIGGER park_delete AFTER DELETE ON park BEGIN
  DELETE FROM park_level WHERE park = OLD.id;
  DELETE FROM park_status WHERE park = OLD.id;
END;

CREATE TRIGGER park_part_of_update BEFORE UPDATE OF part_of ON park WHEN NEW.part_of IS NOT OLD.part_of BEGIN
  SELECT RAISE(ABORT, 'part_of: a park that is not itself part of this one') WHERE NEW.id IN (
    WITH RECURSIVE up(id) AS (SELECT NEW.part_of UNION SELECT p.part_of FROM up JOIN park p ON p.id = up.id WHERE p.part_of IS NOT NULL)
    SELECT id FROM up);
END;
