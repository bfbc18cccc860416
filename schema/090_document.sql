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
  CONSTRAINT "dated: a day as YYYY-MM-DD" CHECK (dated IS date(dated)),
  CONSTRAINT "published: a day as YYYY-MM-DD" CHECK (published IS date(published)),
  CONSTRAINT "plan_to: a period that does not end before plan_from" CHECK (plan_from <= plan_to)
) STRICT;
CREATE INDEX document_region ON document (region);

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
