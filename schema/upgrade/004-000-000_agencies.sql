-- To version 4.0.0: lists of agencies that end in 等, and more words for the relations of documents and of targets.
ALTER TABLE agency RENAME TO agency_before_4;
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
INSERT INTO agency (id, code, name, short_name, kind, region, parent, note) SELECT id, code, name, short_name, kind, region, parent, note FROM agency_before_4;
DROP TABLE agency_before_4;
ALTER TABLE task RENAME TO task_before_4;
CREATE TABLE task (
  -- A clause that sets an item of work. Its id is its clause's.
  id             INTEGER PRIMARY KEY REFERENCES clause (id),
  note           TEXT,
  agencies_open  INTEGER NOT NULL DEFAULT 0,  -- 1: the document's list of agencies ends in 等, it is not complete
  CONSTRAINT "agencies_open: true or false" CHECK (agencies_open IN (0, 1))
) STRICT;
INSERT INTO task (id, note) SELECT id, note FROM task_before_4;
DROP TABLE task_before_4;
ALTER TABLE document_relation RENAME TO document_relation_before_4;
CREATE TABLE document_relation (
  -- What a document does to another one [ELI].
  document  INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  relation  TEXT NOT NULL,
  related   INTEGER NOT NULL REFERENCES document (id),
  note      TEXT,
  PRIMARY KEY (document, relation, related),
  CONSTRAINT "relation: one of implements, cites, amends, repeals, supersedes, reports_on, assessed_by, to_amend"
    CHECK (relation IN ('implements', 'cites', 'amends', 'repeals', 'supersedes', 'reports_on', 'assessed_by', 'to_amend')),
  CONSTRAINT "related: another document" CHECK (related <> document)
) STRICT, WITHOUT ROWID;
INSERT INTO document_relation (document, relation, related, note) SELECT document, relation, related, note FROM document_relation_before_4;
DROP TABLE document_relation_before_4;
ALTER TABLE target_relation RENAME TO target_relation_before_4;
CREATE TABLE target_relation (
  -- How a target relates to another one.
  target    INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  ord       INTEGER NOT NULL,
  relation  TEXT NOT NULL,
  related   INTEGER NOT NULL REFERENCES target (id),
  note      TEXT,
  PRIMARY KEY (target, ord),
  UNIQUE (target, relation, related),
  CONSTRAINT "relation: one of cascades_from, supersedes, restates, part_of, alternative_to"
    CHECK (relation IN ('cascades_from', 'supersedes', 'restates', 'part_of', 'alternative_to')),
  CONSTRAINT "related: another target" CHECK (related <> target)
) STRICT, WITHOUT ROWID;
INSERT INTO target_relation (target, ord, relation, related, note) SELECT target, ord, relation, related, note FROM target_relation_before_4;
DROP TABLE target_relation_before_4;
