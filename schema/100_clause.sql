CREATE TABLE clause (
  -- A document's tree of sections.
  id           INTEGER PRIMARY KEY,
  document     INTEGER NOT NULL REFERENCES document (id),
  code         TEXT NOT NULL UNIQUE,               -- the document's code, a slash, its place in the tree: hunan-2017/2.1.1
  parent       INTEGER REFERENCES clause (id),
  number       TEXT,                               -- as the document writes it: （一）; null: it has none
  heading      TEXT NOT NULL,
  within_task  INTEGER REFERENCES task (id),       -- the task that it is or belongs to; kept by triggers
  note         TEXT,
  CONSTRAINT "heading: text that is not empty" CHECK (heading <> ''),
  CONSTRAINT "parent: another clause" CHECK (parent <> id)
) STRICT;
CREATE INDEX clause_document ON clause (document);
CREATE INDEX clause_parent ON clause (parent);
CREATE INDEX clause_within_task ON clause (within_task);

CREATE TRIGGER document_code_update BEFORE UPDATE OF code ON document WHEN NEW.code <> OLD.code BEGIN
  SELECT RAISE(ABORT, 'code: the code that its clauses begin with') FROM clause WHERE document = OLD.id LIMIT 1;
END;

CREATE TRIGGER clause_code_insert BEFORE INSERT ON clause BEGIN
  SELECT RAISE(ABORT, 'code: the document''s code, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM document WHERE id = NEW.document AND substr(NEW.code, 1, length(code) + 1) = code || '/'
      AND length(NEW.code) > length(code) + 1 AND instr(substr(NEW.code, length(code) + 2), '/') = 0);
  SELECT RAISE(ABORT, 'parent: a clause of the same document') FROM clause
  WHERE id = NEW.parent AND document <> NEW.document;
END;
CREATE TRIGGER clause_code_update BEFORE UPDATE OF code, document, parent ON clause
WHEN NEW.code IS NOT OLD.code OR NEW.document IS NOT OLD.document OR NEW.parent IS NOT OLD.parent BEGIN
  SELECT RAISE(ABORT, 'code: the document''s code, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM document WHERE id = NEW.document AND substr(NEW.code, 1, length(code) + 1) = code || '/'
      AND length(NEW.code) > length(code) + 1 AND instr(substr(NEW.code, length(code) + 2), '/') = 0);
  SELECT RAISE(ABORT, 'parent: a clause of the same document') FROM clause
  WHERE id = NEW.parent AND document <> NEW.document;
  SELECT RAISE(ABORT, 'parent: not a clause that lies in this one') WHERE NEW.id IN (
    WITH RECURSIVE up(id) AS (SELECT NEW.parent UNION SELECT c.parent FROM up JOIN clause c ON c.id = up.id WHERE c.parent IS NOT NULL)
    SELECT id FROM up);
END;

CREATE TABLE clause_text (
  -- A clause's full text, if a user has attached it. Policy files do not contain it.
  clause  INTEGER PRIMARY KEY REFERENCES clause (id) ON DELETE CASCADE,
  text    TEXT NOT NULL
) STRICT;

CREATE TABLE task (
  -- A clause that sets an item of work. Its id is its clause's.
  id             INTEGER PRIMARY KEY REFERENCES clause (id),
  note           TEXT,
  agencies_open  INTEGER NOT NULL DEFAULT 0,  -- 1: the document's list of agencies ends in 等, it is not complete
  CONSTRAINT "agencies_open: true or false" CHECK (agencies_open IN (0, 1))
) STRICT;

CREATE VIEW clause_within_task_expected AS
  -- The definition of clause.within_task: the nearest task at or above the clause.
  WITH RECURSIVE down(clause, task) AS (
    SELECT id, id FROM task
    UNION ALL
    SELECT c.id, d.task FROM down d JOIN clause c ON c.parent = d.clause WHERE c.id NOT IN (SELECT id FROM task))
  SELECT c.id AS clause, d.task AS within_task FROM clause c LEFT JOIN down d ON d.clause = c.id;

CREATE TRIGGER clause_within_task_insert AFTER INSERT ON clause WHEN NEW.parent IS NOT NULL BEGIN
  UPDATE clause SET within_task = (SELECT within_task FROM clause WHERE id = NEW.parent) WHERE id = NEW.id;
END;
CREATE TRIGGER clause_within_task_update AFTER UPDATE OF parent ON clause WHEN NEW.parent IS NOT OLD.parent BEGIN
  UPDATE clause SET within_task = (SELECT e.within_task FROM clause_within_task_expected e WHERE e.clause = clause.id)
  WHERE document = NEW.document;
END;
CREATE TRIGGER task_insert AFTER INSERT ON task BEGIN UPDATE clause SET within_task = NEW.id WHERE id = NEW.id; END;
CREATE TRIGGER task_insert_above AFTER INSERT ON task WHEN EXISTS (SELECT 1 FROM clause WHERE parent = NEW.id) BEGIN
  UPDATE clause SET within_task = NEW.id WHERE id IN (
    SELECT id FROM (
      WITH RECURSIVE down(id) AS (
        SELECT NEW.id
        UNION ALL
        SELECT c.id FROM down d JOIN clause c ON c.parent = d.id WHERE c.id NOT IN (SELECT id FROM task))
      SELECT id FROM down));
END;
CREATE TRIGGER task_delete BEFORE DELETE ON task BEGIN
  UPDATE clause SET within_task = (
    SELECT p.within_task FROM clause own JOIN clause p ON p.id = own.parent WHERE own.id = OLD.id)
  WHERE within_task = OLD.id;
END;

CREATE TABLE task_agency (
  -- The agencies that answer for a task, with their roles, in the order of the document's list.
  task        INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  agency      INTEGER NOT NULL REFERENCES agency (id),
  role        TEXT NOT NULL,
  as_written  TEXT,                            -- the name in the text where it differs from the agency's short name
  stated_in   INTEGER REFERENCES clause (id),  -- if the document names it once for all tasks: the clause that does
  note        TEXT,
  PRIMARY KEY (task, ord),
  UNIQUE (task, agency, role),
  CONSTRAINT "role: one of lead, responsible, implement, support" CHECK (role IN ('lead', 'responsible', 'implement', 'support'))
) STRICT, WITHOUT ROWID;
CREATE INDEX task_agency_agency ON task_agency (agency, role);
CREATE INDEX task_agency_stated_in ON task_agency (stated_in);

CREATE TRIGGER clause_delete AFTER DELETE ON clause BEGIN DELETE FROM clause_text WHERE clause = OLD.id; END;
CREATE TRIGGER task_agencies_delete AFTER DELETE ON task BEGIN DELETE FROM task_agency WHERE task = OLD.id; END;
