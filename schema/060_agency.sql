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
  members_open INTEGER NOT NULL DEFAULT 0,       -- 1: the list of its members ends in 等, others sit in it too
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "kind: one of government, department, park_committee, party_body, leading_group, central_branch, other"
    CHECK (kind IN ('government', 'department', 'park_committee', 'party_body', 'leading_group', 'central_branch', 'other')),
  CONSTRAINT "parent: another agency" CHECK (parent <> id),
  CONSTRAINT "members_open: true or false" CHECK (members_open IN (0, 1))
) STRICT;
CREATE INDEX agency_region ON agency (region);
CREATE INDEX agency_parent ON agency (parent);

CREATE TRIGGER agency_parent_update BEFORE UPDATE OF parent ON agency WHEN NEW.parent IS NOT OLD.parent BEGIN
  SELECT RAISE(ABORT, 'parent: an agency that is not below this one') WHERE NEW.id IN (
    WITH RECURSIVE up(id) AS (SELECT NEW.parent UNION SELECT a.parent FROM up JOIN agency a ON a.id = up.id WHERE a.parent IS NOT NULL)
    SELECT id FROM up);
END;

CREATE TABLE agency_successor (
  -- From which day another agency has the duties of a predecessor. A split has a row for each successor, and each has the duty.
  predecessor  INTEGER NOT NULL REFERENCES agency (id) ON DELETE CASCADE,
  ord          INTEGER NOT NULL,
  successor    INTEGER NOT NULL REFERENCES agency (id),
  from_day     TEXT NOT NULL,                    -- YYYY-MM-DD
  kind         TEXT NOT NULL,
  document     INTEGER REFERENCES document (id), -- the document that says so
  note         TEXT,
  PRIMARY KEY (predecessor, ord),
  UNIQUE (predecessor, successor),
  CONSTRAINT "from_day: a day as YYYY-MM-DD" CHECK (CASE WHEN from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(from_day, '+0 days'), '') = from_day ELSE 0 END),
  CONSTRAINT "kind: one of renamed, merged, split" CHECK (kind IN ('renamed', 'merged', 'split'))
) STRICT, WITHOUT ROWID;
CREATE INDEX agency_successor_successor ON agency_successor (successor);
CREATE INDEX agency_successor_document ON agency_successor (document);

CREATE TRIGGER agency_successor_insert BEFORE INSERT ON agency_successor BEGIN
  SELECT RAISE(ABORT, 'successor: an agency whose duties do not pass to the predecessor') WHERE NEW.predecessor IN (
    WITH RECURSIVE down(id) AS (SELECT NEW.successor UNION SELECT s.successor FROM down d JOIN agency_successor s ON s.predecessor = d.id)
    SELECT id FROM down);
END;
CREATE TRIGGER agency_successor_update BEFORE UPDATE OF predecessor, ord, successor ON agency_successor BEGIN
  SELECT RAISE(ABORT, 'successor: an agency whose duties do not pass to the predecessor') WHERE NEW.predecessor IN (
    WITH RECURSIVE down(id) AS (
      SELECT NEW.successor
      UNION
      SELECT s.successor FROM down d JOIN agency_successor s ON s.predecessor = d.id
      WHERE NOT (s.predecessor = OLD.predecessor AND s.ord = OLD.ord))
    SELECT id FROM down);
END;

CREATE TABLE agency_member (
  -- Who sits in a body (领导小组, 联席会议), from day to day. What the body answers for, its members do not answer for by that.
  body        INTEGER NOT NULL REFERENCES agency (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  agency      INTEGER NOT NULL REFERENCES agency (id),
  role        TEXT NOT NULL,                       -- chair 组长, deputy 副组长, member 成员, office 办公室所在单位
  first_day   TEXT NOT NULL DEFAULT '0001-01-01',  -- 0001-01-01: from an unknown day
  last_day    TEXT NOT NULL DEFAULT '9999-12-31',  -- 9999-12-31: until further notice
  as_written  TEXT,                                -- the text's words where they differ from the short name: 市政府分管领导
  note        TEXT,
  PRIMARY KEY (body, ord),
  UNIQUE (body, agency, role, first_day),
  CONSTRAINT "agency: another one than the body" CHECK (agency <> body),
  CONSTRAINT "role: one of chair, deputy, member, office" CHECK (role IN ('chair', 'deputy', 'member', 'office')),
  CONSTRAINT "first_day: a day as YYYY-MM-DD" CHECK (CASE WHEN first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(first_day, '+0 days'), '') = first_day ELSE 0 END),
  CONSTRAINT "last_day: a day as YYYY-MM-DD" CHECK (CASE WHEN last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(last_day, '+0 days'), '') = last_day ELSE 0 END),
  CONSTRAINT "last_day: not before first_day" CHECK (first_day <= last_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX agency_member_agency ON agency_member (agency);

CREATE TRIGGER agency_delete AFTER DELETE ON agency BEGIN
  DELETE FROM agency_successor WHERE predecessor = OLD.id;
  DELETE FROM agency_member WHERE body = OLD.id;
END;

CREATE VIEW agency_succession AS
  -- An agency and one that has its duties from a day on, at every depth.
  WITH RECURSIVE down(agency, successor, from_day) AS (
    SELECT predecessor, successor, from_day FROM agency_successor
    UNION
    SELECT d.agency, s.successor, max(d.from_day, s.from_day) FROM down d JOIN agency_successor s ON s.predecessor = d.successor)
  SELECT agency AS agency, successor AS successor, min(from_day) AS from_day FROM down GROUP BY agency, successor;

CREATE VIEW agency_handed AS
  -- An agency whose duties others have on the clock's day, and each that has them then.
  SELECT x.agency AS agency, x.successor AS now
  FROM clock k JOIN agency_succession x ON x.from_day <= k.as_of
  WHERE NOT EXISTS (SELECT 1 FROM agency_successor s WHERE s.predecessor = x.successor AND s.from_day <= k.as_of);

CREATE VIEW agency_answers AS
  -- An agency that documents name, by code, and one that answers for its duties on the clock's day: itself or a successor.
  SELECT g.code AS agency_code, coalesce(n.code, g.code) AS now_agency_code
  FROM agency g
  LEFT JOIN agency_handed h ON h.agency = g.id
  LEFT JOIN agency n ON n.id = h.now;
