CREATE TABLE declaration_row (
  -- The rows in records' lists that belong to a file, one of those that declare the record. Rows that are not listed here were added by hand, and
  -- stay when the file is loaded again. A row is identified by its key, not its content: a changed or moved row is still the file's. A load
  -- writes these rows, the triggers below maintain them; there is no trigger for INSERT, which would double the cost of loading a row.
  kind    TEXT NOT NULL,     -- the row's table: area_alias, target_agency, …
  record  INTEGER NOT NULL,  -- the id of the record whose list it is in
  key     ANY NOT NULL,      -- its place in the list: ord; for park_level and park_status first_day
  PRIMARY KEY (kind, record, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE declaration_known (
  -- The files that were loaded since declaration_row exists. For rows of other files, absence from it means nothing.
  origin  TEXT PRIMARY KEY REFERENCES origin (code) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TRIGGER declaration_row_area_alias_update AFTER UPDATE OF area, ord ON area_alias WHEN NEW.area <> OLD.area OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'area_alias' AND record = NEW.area AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'area_alias' AND record = OLD.area AND key = OLD.ord AND NEW.area <> OLD.area;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'area_alias' AND record = OLD.area AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_area_alias_delete AFTER DELETE ON area_alias BEGIN
  DELETE FROM declaration_row WHERE kind = 'area_alias' AND record = OLD.area AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_agency_member_update AFTER UPDATE OF body, ord ON agency_member WHEN NEW.body <> OLD.body OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'agency_member' AND record = NEW.body AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'agency_member' AND record = OLD.body AND key = OLD.ord AND NEW.body <> OLD.body;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'agency_member' AND record = OLD.body AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_agency_member_delete AFTER DELETE ON agency_member BEGIN
  DELETE FROM declaration_row WHERE kind = 'agency_member' AND record = OLD.body AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_agency_successor_update AFTER UPDATE OF predecessor, ord ON agency_successor
WHEN NEW.predecessor <> OLD.predecessor OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'agency_successor' AND record = NEW.predecessor AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'agency_successor' AND record = OLD.predecessor AND key = OLD.ord AND NEW.predecessor <> OLD.predecessor;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'agency_successor' AND record = OLD.predecessor AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_agency_successor_delete AFTER DELETE ON agency_successor BEGIN
  DELETE FROM declaration_row WHERE kind = 'agency_successor' AND record = OLD.predecessor AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_area_successor_update AFTER UPDATE OF predecessor, ord ON area_successor
WHEN NEW.predecessor <> OLD.predecessor OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'area_successor' AND record = NEW.predecessor AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'area_successor' AND record = OLD.predecessor AND key = OLD.ord AND NEW.predecessor <> OLD.predecessor;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'area_successor' AND record = OLD.predecessor AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_area_successor_delete AFTER DELETE ON area_successor BEGIN
  DELETE FROM declaration_row WHERE kind = 'area_successor' AND record = OLD.predecessor AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_park_status_update AFTER UPDATE OF park, first_day ON park_status WHEN NEW.park <> OLD.park OR NEW.first_day <> OLD.first_day BEGIN
  DELETE FROM declaration_row WHERE kind = 'park_status' AND record = NEW.park AND key = NEW.first_day;
  DELETE FROM declaration_row WHERE kind = 'park_status' AND record = OLD.park AND key = OLD.first_day AND NEW.park <> OLD.park;
  UPDATE declaration_row SET key = NEW.first_day WHERE kind = 'park_status' AND record = OLD.park AND key = OLD.first_day;
END;
CREATE TRIGGER declaration_row_park_status_delete AFTER DELETE ON park_status BEGIN
  DELETE FROM declaration_row WHERE kind = 'park_status' AND record = OLD.park AND key = OLD.first_day;
END;

CREATE TRIGGER declaration_row_park_level_update AFTER UPDATE OF park, first_day ON park_level WHEN NEW.park <> OLD.park OR NEW.first_day <> OLD.first_day BEGIN
  DELETE FROM declaration_row WHERE kind = 'park_level' AND record = NEW.park AND key = NEW.first_day;
  DELETE FROM declaration_row WHERE kind = 'park_level' AND record = OLD.park AND key = OLD.first_day AND NEW.park <> OLD.park;
  UPDATE declaration_row SET key = NEW.first_day WHERE kind = 'park_level' AND record = OLD.park AND key = OLD.first_day;
END;
CREATE TRIGGER declaration_row_park_level_delete AFTER DELETE ON park_level BEGIN
  DELETE FROM declaration_row WHERE kind = 'park_level' AND record = OLD.park AND key = OLD.first_day;
END;

CREATE TRIGGER declaration_row_area_group_listed_update AFTER UPDATE OF area_group, ord ON area_group_listed WHEN NEW.area_group <> OLD.area_group OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'area_group_listed' AND record = NEW.area_group AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'area_group_listed' AND record = OLD.area_group AND key = OLD.ord AND NEW.area_group <> OLD.area_group;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'area_group_listed' AND record = OLD.area_group AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_area_group_listed_delete AFTER DELETE ON area_group_listed BEGIN
  DELETE FROM declaration_row WHERE kind = 'area_group_listed' AND record = OLD.area_group AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_document_issuer_update AFTER UPDATE OF document, ord ON document_issuer WHEN NEW.document <> OLD.document OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'document_issuer' AND record = NEW.document AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'document_issuer' AND record = OLD.document AND key = OLD.ord AND NEW.document <> OLD.document;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'document_issuer' AND record = OLD.document AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_document_issuer_delete AFTER DELETE ON document_issuer BEGIN
  DELETE FROM declaration_row WHERE kind = 'document_issuer' AND record = OLD.document AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_indicator_alias_update AFTER UPDATE OF indicator, ord ON indicator_alias WHEN NEW.indicator <> OLD.indicator OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'indicator_alias' AND record = NEW.indicator AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'indicator_alias' AND record = OLD.indicator AND key = OLD.ord AND NEW.indicator <> OLD.indicator;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'indicator_alias' AND record = OLD.indicator AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_indicator_alias_delete AFTER DELETE ON indicator_alias BEGIN
  DELETE FROM declaration_row WHERE kind = 'indicator_alias' AND record = OLD.indicator AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_task_agency_update AFTER UPDATE OF task, ord ON task_agency WHEN NEW.task <> OLD.task OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'task_agency' AND record = NEW.task AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'task_agency' AND record = OLD.task AND key = OLD.ord AND NEW.task <> OLD.task;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'task_agency' AND record = OLD.task AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_task_agency_delete AFTER DELETE ON task_agency BEGIN
  DELETE FROM declaration_row WHERE kind = 'task_agency' AND record = OLD.task AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_target_inferred_update AFTER UPDATE OF target, ord ON target_inferred WHEN NEW.target <> OLD.target OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_inferred' AND record = NEW.target AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'target_inferred' AND record = OLD.target AND key = OLD.ord AND NEW.target <> OLD.target;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'target_inferred' AND record = OLD.target AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_target_inferred_delete AFTER DELETE ON target_inferred BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_inferred' AND record = OLD.target AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_target_relation_update AFTER UPDATE OF target, ord ON target_relation WHEN NEW.target <> OLD.target OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_relation' AND record = NEW.target AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'target_relation' AND record = OLD.target AND key = OLD.ord AND NEW.target <> OLD.target;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'target_relation' AND record = OLD.target AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_target_relation_delete AFTER DELETE ON target_relation BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_relation' AND record = OLD.target AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_target_agency_update AFTER UPDATE OF target, ord ON target_agency WHEN NEW.target <> OLD.target OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_agency' AND record = NEW.target AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'target_agency' AND record = OLD.target AND key = OLD.ord AND NEW.target <> OLD.target;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'target_agency' AND record = OLD.target AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_target_agency_delete AFTER DELETE ON target_agency BEGIN
  DELETE FROM declaration_row WHERE kind = 'target_agency' AND record = OLD.target AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_assessment_class_update AFTER UPDATE OF assessment, ord ON assessment_class WHEN NEW.assessment <> OLD.assessment OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'assessment_class' AND record = NEW.assessment AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'assessment_class' AND record = OLD.assessment AND key = OLD.ord AND NEW.assessment <> OLD.assessment;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'assessment_class' AND record = OLD.assessment AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_assessment_class_delete AFTER DELETE ON assessment_class BEGIN
  DELETE FROM declaration_row WHERE kind = 'assessment_class' AND record = OLD.assessment AND key = OLD.ord;
END;

CREATE TRIGGER declaration_row_assessment_item_update AFTER UPDATE OF dimension, ord ON assessment_item WHEN NEW.dimension <> OLD.dimension OR NEW.ord <> OLD.ord BEGIN
  DELETE FROM declaration_row WHERE kind = 'assessment_item' AND record = NEW.dimension AND key = NEW.ord;
  DELETE FROM declaration_row WHERE kind = 'assessment_item' AND record = OLD.dimension AND key = OLD.ord AND NEW.dimension <> OLD.dimension;
  UPDATE declaration_row SET key = NEW.ord WHERE kind = 'assessment_item' AND record = OLD.dimension AND key = OLD.ord;
END;
CREATE TRIGGER declaration_row_assessment_item_delete AFTER DELETE ON assessment_item BEGIN
  DELETE FROM declaration_row WHERE kind = 'assessment_item' AND record = OLD.dimension AND key = OLD.ord;
END;
