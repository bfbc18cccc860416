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
