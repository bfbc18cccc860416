CREATE TABLE document (
  -- A policy document. A document that is only cited has a row too, with a title, perhaps a number, and no clauses.
  id         INTEGER PRIMARY KEY,
  code       TEXT NOT NULL UNIQUE,              -- hunan-2017
  title      TEXT NOT NULL,
  title_en   TEXT,
  number     TEXT,                              -- 发文字号: 冀政字〔2020〕52号
  status     TEXT NOT NULL DEFAULT 'unknown',
  region     INTEGER REFERENCES region (id),    -- where it is in force
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
CREATE TRIGGER document_plan_update BEFORE UPDATE OF plan_from, plan_to ON document
WHEN NEW.plan_from IS NOT OLD.plan_from OR NEW.plan_to IS NOT OLD.plan_to BEGIN
  SELECT RAISE(ABORT, 'plan_to: a period that does not end before plan_from begins') FROM period a JOIN period b ON b.last_day < a.first_day
  WHERE a.id = NEW.plan_from AND b.id = NEW.plan_to;
END;

CREATE TABLE document_issuer (
  -- The agencies that issued a document, in the order of its signatures.
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
  CONSTRAINT "relation: one of implements, cites, amends, repeals, supersedes, reports_on, assessed_by, to_amend"
    CHECK (relation IN ('implements', 'cites', 'amends', 'repeals', 'supersedes', 'reports_on', 'assessed_by', 'to_amend')),
  CONSTRAINT "related: another document" CHECK (related <> document)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_relation_related ON document_relation (related);

CREATE TRIGGER document_delete AFTER DELETE ON document BEGIN
  DELETE FROM document_issuer WHERE document = OLD.id;
  DELETE FROM document_relation WHERE document = OLD.id;
END;

-- A succession and a park's status stay when the document that says so goes.
CREATE TRIGGER agency_successor_document_delete AFTER DELETE ON document BEGIN
  UPDATE agency_successor SET document = NULL WHERE document = OLD.id;
  UPDATE area_successor SET document = NULL WHERE document = OLD.id;
  UPDATE park_status SET document = NULL WHERE document = OLD.id;
END;
