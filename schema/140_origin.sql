CREATE TABLE origin (
  -- A file that was loaded: a policy document, named by the document's code, or a catalogue.
  code    TEXT PRIMARY KEY,
  kind    TEXT NOT NULL,
  title   TEXT,             -- a catalogue's
  note    TEXT,             -- a catalogue's
  schema  TEXT,             -- the file's $schema, for exports
  CONSTRAINT "kind: one of document, catalogue" CHECK (kind IN ('document', 'catalogue'))
) STRICT, WITHOUT ROWID;

CREATE TABLE declaration (
  -- The records that each file declares, in the file's order. A record that two files declare is removed when neither does any more.
  origin  TEXT NOT NULL REFERENCES origin (code) ON DELETE CASCADE,
  kind    TEXT NOT NULL,     -- unit, region, agency, …: a list of the file
  ord     INTEGER NOT NULL,
  code    TEXT NOT NULL,
  PRIMARY KEY (origin, kind, ord),
  UNIQUE (kind, code, origin)
) STRICT, WITHOUT ROWID;
