CREATE TABLE search_name (
  -- Every name that a search can find: names, short names, aliases, titles, headings and attached texts. Kept by triggers.
  id    INTEGER PRIMARY KEY,
  kind  TEXT NOT NULL,     -- area, agency, indicator, document, clause
  ref   INTEGER NOT NULL,  -- the thing's id in its table
  slot  TEXT NOT NULL,     -- which name of the thing: name, alias 1, …
  name  TEXT NOT NULL,
  UNIQUE (kind, ref, slot)
) STRICT;

CREATE TABLE search_gram (
  -- Two neighbouring characters, or a name's last one, with their name: Chinese words of two characters are found by look-up.
  gram  TEXT NOT NULL,
  name  INTEGER NOT NULL REFERENCES search_name (id),
  PRIMARY KEY (gram, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_gram_name ON search_gram (name);

CREATE VIEW search_gram_expected AS
  -- The definition of search_gram.
  -- A long text is first cut into parts that overlap by a character, because substr takes time in proportion to the position.
  WITH RECURSIVE
    part(name, text, rest) AS (
      SELECT id, substr(lower(name), 1, 401), substr(lower(name), 401) FROM search_name
      UNION ALL SELECT name, substr(rest, 1, 401), substr(rest, 401) FROM part WHERE length(rest) > 1),
    cut(name, text, pairs, i) AS (
      SELECT name, text, length(text) - (length(rest) > 1), 1 FROM part
      UNION ALL SELECT name, text, pairs, i + 1 FROM cut WHERE i < pairs)
  SELECT DISTINCT substr(text, i, 2) AS gram, name FROM cut;

-- Most names are short and need no parts: for them this trigger is faster.
CREATE TRIGGER search_name_insert AFTER INSERT ON search_name WHEN length(lower(NEW.name)) <= 401 BEGIN
  INSERT OR IGNORE INTO search_gram (gram, name)
    SELECT substr(lower(NEW.name), i, 2), NEW.id FROM (
      WITH RECURSIVE cut(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM cut WHERE i < length(lower(NEW.name))) SELECT i FROM cut);
END;
CREATE TRIGGER search_name_insert_long AFTER INSERT ON search_name WHEN length(lower(NEW.name)) > 401 BEGIN
  INSERT INTO search_gram (gram, name)
    SELECT DISTINCT substr(text, i, 2), NEW.id FROM (
      WITH RECURSIVE
        part(text, rest) AS (
          SELECT substr(lower(NEW.name), 1, 401), substr(lower(NEW.name), 401)
          UNION ALL SELECT substr(rest, 1, 401), substr(rest, 401) FROM part WHERE length(rest) > 1),
        cut(text, pairs, i) AS (
          SELECT text, length(text) - (length(rest) > 1), 1 FROM part UNION ALL SELECT text, pairs, i + 1 FROM cut WHERE i < pairs)
      SELECT text, i FROM cut);
END;
CREATE TRIGGER search_name_update AFTER UPDATE OF name ON search_name WHEN NEW.name IS NOT OLD.name BEGIN
  DELETE FROM search_gram WHERE name = NEW.id;
  INSERT INTO search_gram (gram, name)
    SELECT DISTINCT substr(text, i, 2), NEW.id FROM (
      WITH RECURSIVE
        part(text, rest) AS (
          SELECT substr(lower(NEW.name), 1, 401), substr(lower(NEW.name), 401)
          UNION ALL SELECT substr(rest, 1, 401), substr(rest, 401) FROM part WHERE length(rest) > 1),
        cut(text, pairs, i) AS (
          SELECT text, length(text) - (length(rest) > 1), 1 FROM part UNION ALL SELECT text, pairs, i + 1 FROM cut WHERE i < pairs)
      SELECT text, i FROM cut);
END;

CREATE TRIGGER search_name_delete BEFORE DELETE ON search_name BEGIN DELETE FROM search_gram WHERE name = OLD.id; END;

CREATE VIEW search_entry AS
  -- Write-only: INSERT a name to replace the one in its slot; a null or empty name empties the slot.
  SELECT NULL AS kind, NULL AS ref, NULL AS slot, NULL AS name WHERE 0;
CREATE TRIGGER search_entry_insert INSTEAD OF INSERT ON search_entry BEGIN
  DELETE FROM search_name WHERE kind = NEW.kind AND ref = NEW.ref AND slot = NEW.slot;
  INSERT INTO search_name (kind, ref, slot, name) SELECT NEW.kind, NEW.ref, NEW.slot, NEW.name WHERE NEW.name <> '';
END;

CREATE TRIGGER search_area_insert AFTER INSERT ON area BEGIN
  INSERT INTO search_entry VALUES ('area', NEW.id, 'name', NEW.name), ('area', NEW.id, 'name_en', NEW.name_en);
END;
CREATE TRIGGER search_area_update AFTER UPDATE OF name, name_en ON area
WHEN NEW.name IS NOT OLD.name OR NEW.name_en IS NOT OLD.name_en BEGIN
  INSERT INTO search_entry VALUES ('area', NEW.id, 'name', NEW.name), ('area', NEW.id, 'name_en', NEW.name_en);
END;
CREATE TRIGGER search_area_delete AFTER DELETE ON area BEGIN DELETE FROM search_name WHERE kind = 'area' AND ref = OLD.id; END;
CREATE TRIGGER search_area_alias_insert AFTER INSERT ON area_alias BEGIN
  INSERT INTO search_entry VALUES ('area', NEW.area, 'alias ' || NEW.ord, NEW.name);
END;
CREATE TRIGGER search_area_alias_update AFTER UPDATE ON area_alias
WHEN NEW.area IS NOT OLD.area OR NEW.ord IS NOT OLD.ord OR NEW.name IS NOT OLD.name BEGIN
  INSERT INTO search_entry VALUES ('area', OLD.area, 'alias ' || OLD.ord, NULL), ('area', NEW.area, 'alias ' || NEW.ord, NEW.name);
END;
CREATE TRIGGER search_area_alias_delete AFTER DELETE ON area_alias BEGIN
  INSERT INTO search_entry VALUES ('area', OLD.area, 'alias ' || OLD.ord, NULL);
END;
CREATE TRIGGER search_agency_insert AFTER INSERT ON agency BEGIN
  INSERT INTO search_entry VALUES ('agency', NEW.id, 'name', NEW.name), ('agency', NEW.id, 'short_name', NEW.short_name);
END;
CREATE TRIGGER search_agency_update AFTER UPDATE OF name, short_name ON agency
WHEN NEW.name IS NOT OLD.name OR NEW.short_name IS NOT OLD.short_name BEGIN
  INSERT INTO search_entry VALUES ('agency', NEW.id, 'name', NEW.name), ('agency', NEW.id, 'short_name', NEW.short_name);
END;
CREATE TRIGGER search_agency_delete AFTER DELETE ON agency BEGIN DELETE FROM search_name WHERE kind = 'agency' AND ref = OLD.id; END;
CREATE TRIGGER search_indicator_insert AFTER INSERT ON indicator BEGIN
  INSERT INTO search_entry VALUES ('indicator', NEW.id, 'name', NEW.name), ('indicator', NEW.id, 'name_en', NEW.name_en);
END;
CREATE TRIGGER search_indicator_update AFTER UPDATE OF name, name_en ON indicator
WHEN NEW.name IS NOT OLD.name OR NEW.name_en IS NOT OLD.name_en BEGIN
  INSERT INTO search_entry VALUES ('indicator', NEW.id, 'name', NEW.name), ('indicator', NEW.id, 'name_en', NEW.name_en);
END;
CREATE TRIGGER search_indicator_delete AFTER DELETE ON indicator BEGIN
  DELETE FROM search_name WHERE kind = 'indicator' AND ref = OLD.id;
END;
CREATE TRIGGER search_indicator_alias_insert AFTER INSERT ON indicator_alias BEGIN
  INSERT INTO search_entry VALUES ('indicator', NEW.indicator, 'alias ' || NEW.ord, NEW.name);
END;
CREATE TRIGGER search_indicator_alias_update AFTER UPDATE ON indicator_alias
WHEN NEW.indicator IS NOT OLD.indicator OR NEW.ord IS NOT OLD.ord OR NEW.name IS NOT OLD.name BEGIN
  INSERT INTO search_entry VALUES
    ('indicator', OLD.indicator, 'alias ' || OLD.ord, NULL), ('indicator', NEW.indicator, 'alias ' || NEW.ord, NEW.name);
END;
CREATE TRIGGER search_indicator_alias_delete AFTER DELETE ON indicator_alias BEGIN
  INSERT INTO search_entry VALUES ('indicator', OLD.indicator, 'alias ' || OLD.ord, NULL);
END;
CREATE TRIGGER search_document_insert AFTER INSERT ON document BEGIN
  INSERT INTO search_entry VALUES
    ('document', NEW.id, 'title', NEW.title), ('document', NEW.id, 'title_en', NEW.title_en), ('document', NEW.id, 'number', NEW.number);
END;
CREATE TRIGGER search_document_update AFTER UPDATE OF title, title_en, number ON document
WHEN NEW.title IS NOT OLD.title OR NEW.title_en IS NOT OLD.title_en OR NEW.number IS NOT OLD.number BEGIN
  INSERT INTO search_entry VALUES
    ('document', NEW.id, 'title', NEW.title), ('document', NEW.id, 'title_en', NEW.title_en), ('document', NEW.id, 'number', NEW.number);
END;
CREATE TRIGGER search_document_delete AFTER DELETE ON document BEGIN
  DELETE FROM search_name WHERE kind = 'document' AND ref = OLD.id;
END;
CREATE TRIGGER search_clause_insert AFTER INSERT ON clause BEGIN
  DELETE FROM search_name WHERE kind = 'clause' AND ref = NEW.id AND slot = 'heading';
  INSERT INTO search_name (kind, ref, slot, name) VALUES ('clause', NEW.id, 'heading', NEW.heading);
END;
CREATE TRIGGER search_clause_update AFTER UPDATE OF heading ON clause WHEN NEW.heading IS NOT OLD.heading BEGIN
  INSERT INTO search_entry VALUES ('clause', NEW.id, 'heading', NEW.heading);
END;
CREATE TRIGGER search_clause_delete AFTER DELETE ON clause BEGIN DELETE FROM search_name WHERE kind = 'clause' AND ref = OLD.id; END;
CREATE TRIGGER search_clause_text_insert AFTER INSERT ON clause_text BEGIN
  INSERT INTO search_entry VALUES ('clause', NEW.clause, 'text', NEW.text);
END;
CREATE TRIGGER search_clause_text_update AFTER UPDATE ON clause_text WHEN NEW.clause IS NOT OLD.clause OR NEW.text IS NOT OLD.text BEGIN
  INSERT INTO search_entry VALUES ('clause', OLD.clause, 'text', NULL), ('clause', NEW.clause, 'text', NEW.text);
END;
CREATE TRIGGER search_clause_text_delete AFTER DELETE ON clause_text BEGIN
  INSERT INTO search_entry VALUES ('clause', OLD.clause, 'text', NULL);
END;

CREATE VIEW search_result AS
  -- Every name with the code of the thing that it names. To search in SQL: WHERE instr(name, '孵化器'); in a large file add, for a look-up,
  -- AND id IN (SELECT name FROM search_gram WHERE gram = '孵化').
  SELECT s.id, s.kind,
         CASE s.kind
           WHEN 'area' THEN (SELECT code FROM area WHERE area.id = s.ref)
           WHEN 'agency' THEN (SELECT code FROM agency WHERE agency.id = s.ref)
           WHEN 'indicator' THEN (SELECT code FROM indicator WHERE indicator.id = s.ref)
           WHEN 'document' THEN (SELECT code FROM document WHERE document.id = s.ref)
           ELSE (SELECT code FROM clause WHERE clause.id = s.ref) END AS code,
         s.slot, s.name
  FROM search_name s;

CREATE VIEW search_name_expected AS
  -- The definition of search_name.
  SELECT 'area' AS kind, id AS ref, 'name' AS slot, name AS name FROM area
  UNION ALL SELECT 'area', id, 'name_en', name_en FROM area WHERE name_en <> ''
  UNION ALL SELECT 'area', area, 'alias ' || ord, name FROM area_alias
  UNION ALL SELECT 'agency', id, 'name', name FROM agency
  UNION ALL SELECT 'agency', id, 'short_name', short_name FROM agency WHERE short_name <> ''
  UNION ALL SELECT 'indicator', id, 'name', name FROM indicator
  UNION ALL SELECT 'indicator', id, 'name_en', name_en FROM indicator WHERE name_en <> ''
  UNION ALL SELECT 'indicator', indicator, 'alias ' || ord, name FROM indicator_alias
  UNION ALL SELECT 'document', id, 'title', title FROM document
  UNION ALL SELECT 'document', id, 'title_en', title_en FROM document WHERE title_en <> ''
  UNION ALL SELECT 'document', id, 'number', number FROM document WHERE number <> ''
  UNION ALL SELECT 'clause', id, 'heading', heading FROM clause
  UNION ALL SELECT 'clause', clause, 'text', text FROM clause_text WHERE text <> '';
