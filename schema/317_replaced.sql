-- What no trigger of the row itself sees: REPLACE, which removes rows without their triggers; a row that goes, or comes back, while others
-- refer to it, which the sqlite3 program allows unless it is told to enforce references.

CREATE TABLE replaced (
  -- The rows that a row which is being written may replace. When it has been written, they are looked for, and what went with them is mended.
  kind  TEXT NOT NULL,
  id    INTEGER NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- Ids

-- What is kept goes by ids, so they stay.
CREATE TRIGGER unit_id BEFORE UPDATE OF id ON unit WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER period_id BEFORE UPDATE OF id ON period WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER area_id BEFORE UPDATE OF id, kind ON area WHEN NEW.id IS NOT OLD.id OR NEW.kind IS NOT OLD.kind BEGIN
  SELECT RAISE(ABORT, 'id: the same as before') WHERE NEW.id IS NOT OLD.id;
  SELECT RAISE(ABORT, 'kind: the same as before');
END;
CREATE TRIGGER region_id BEFORE UPDATE OF id ON region WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER park_id BEFORE UPDATE OF id ON park WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER area_group_id BEFORE UPDATE OF id ON area_group WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER indicator_id BEFORE UPDATE OF id ON indicator WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;
CREATE TRIGGER target_id BEFORE UPDATE OF id ON target WHEN NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'id: the same as before'); END;

-- ---------------------------------------------------------------- What is asked for

CREATE VIEW asked_again AS
  -- Not to be read: INSERT null, and what is kept of what targets ask, and of the derivations, is made anew.
  SELECT NULL AS target WHERE false;
CREATE TRIGGER asked_again_insert INSTEAD OF INSERT ON asked_again BEGIN
  DELETE FROM derivation_depth;
  INSERT INTO derivation_depth (indicator, depth) SELECT indicator, depth FROM derivation_depth_expected;
  DELETE FROM group_asked WHERE (indicator, area_group) NOT IN (SELECT indicator, area_group FROM group_asked_expected);
  INSERT INTO group_asked (indicator, area_group) SELECT indicator, area_group FROM group_asked_expected WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM length_asked WHERE months NOT IN (SELECT months FROM length_asked_expected);
  INSERT INTO length_asked (months) SELECT months FROM length_asked_expected WHERE true ON CONFLICT DO NOTHING;
END;

-- ---------------------------------------------------------------- Targets

CREATE TRIGGER target_replaced BEFORE INSERT ON target
WHEN EXISTS (SELECT 1 FROM target WHERE code = NEW.code) OR EXISTS (SELECT 1 FROM target WHERE id = NEW.id) BEGIN
  INSERT INTO replaced (kind, id) SELECT 'target', id FROM target WHERE code = NEW.code OR id = NEW.id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER target_replaced_update BEFORE UPDATE OF code ON target WHEN NEW.code IS NOT OLD.code BEGIN
  INSERT INTO replaced (kind, id) SELECT 'target', id FROM target WHERE code = NEW.code ON CONFLICT DO NOTHING;
END;
CREATE VIEW target_gone AS
  -- Not to be read: INSERT null, and nothing is kept of targets that were replaced.
  SELECT NULL AS target WHERE false;
CREATE TRIGGER target_gone_insert INSTEAD OF INSERT ON target_gone BEGIN
  DELETE FROM status_kept WHERE target IN (SELECT id FROM replaced WHERE kind = 'target' AND id NOT IN (SELECT id FROM target));
  DELETE FROM status_dirty WHERE target IN (SELECT id FROM replaced WHERE kind = 'target' AND id NOT IN (SELECT id FROM target));
  INSERT INTO asked_again VALUES (NULL);
  DELETE FROM replaced WHERE kind = 'target';
END;
CREATE TRIGGER target_replaced_done AFTER INSERT ON target WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'target') BEGIN
  INSERT INTO target_gone VALUES (NULL);
END;
CREATE TRIGGER target_replaced_update_done AFTER UPDATE OF code ON target WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'target') BEGIN
  INSERT INTO target_gone VALUES (NULL);
END;

-- ---------------------------------------------------------------- Units

CREATE VIEW unit_changed AS
  -- Not to be read: INSERT a unit, and all that is said in it is dirty.
  SELECT NULL AS unit WHERE false;
CREATE TRIGGER unit_changed_insert INSTEAD OF INSERT ON unit_changed
WHEN EXISTS (SELECT 1 FROM indicator WHERE NEW.unit IN (unit, threshold_unit)) OR EXISTS (SELECT 1 FROM target WHERE unit = NEW.unit) BEGIN
  INSERT INTO status_changed SELECT id FROM indicator WHERE unit = NEW.unit;
  INSERT INTO status_dirty (target) SELECT id FROM target WHERE unit = NEW.unit ON CONFLICT DO NOTHING;
  INSERT INTO figure_dirty (indicator, period, area) SELECT indicator, period, 0 FROM indicator_period WHERE true ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER unit_replaced BEFORE INSERT ON unit WHEN EXISTS (SELECT 1 FROM unit WHERE code = NEW.code) BEGIN
  INSERT INTO unit_changed SELECT id FROM unit WHERE code = NEW.code;
END;
CREATE TRIGGER unit_insert AFTER INSERT ON unit BEGIN INSERT INTO unit_changed VALUES (NEW.id); END;
CREATE TRIGGER unit_delete AFTER DELETE ON unit BEGIN INSERT INTO unit_changed VALUES (OLD.id); END;

-- ---------------------------------------------------------------- Indicators

CREATE VIEW indicator_changed AS
  -- Not to be read: INSERT an indicator that has come or is to go while others refer to it, and what follows from it is dirty.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER indicator_changed_insert INSTEAD OF INSERT ON indicator_changed BEGIN
  INSERT INTO status_dirty (target) SELECT id FROM target WHERE indicator = NEW.indicator ON CONFLICT DO NOTHING;
  INSERT INTO figure_dirty (indicator, period, area)
    SELECT f.indicator, f.period, 0 FROM indicator i CROSS JOIN figure_of f ON f.indicator = i.id
    WHERE NEW.indicator IN (i.derived_from, i.derived_with) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER indicator_replaced BEFORE INSERT ON indicator
WHEN EXISTS (SELECT 1 FROM indicator WHERE code = NEW.code) OR EXISTS (SELECT 1 FROM indicator WHERE id = NEW.id) BEGIN
  INSERT INTO replaced (kind, id) SELECT 'indicator', id FROM indicator WHERE code = NEW.code OR id = NEW.id ON CONFLICT DO NOTHING;
  INSERT INTO indicator_changed SELECT id FROM indicator WHERE code = NEW.code OR id = NEW.id;
END;
CREATE TRIGGER indicator_replaced_update BEFORE UPDATE OF code ON indicator WHEN NEW.code IS NOT OLD.code BEGIN
  INSERT INTO replaced (kind, id) SELECT 'indicator', id FROM indicator WHERE code = NEW.code ON CONFLICT DO NOTHING;
  INSERT INTO indicator_changed SELECT id FROM indicator WHERE code = NEW.code;
END;
CREATE VIEW indicator_gone AS
  -- Not to be read: INSERT an indicator that has come, or may have taken the place of others, and nothing is kept of those that are gone.
  SELECT NULL AS indicator WHERE false;
CREATE TRIGGER indicator_gone_insert INSTEAD OF INSERT ON indicator_gone BEGIN
  DELETE FROM figure_kept WHERE indicator IN (SELECT id FROM replaced WHERE kind = 'indicator' AND id NOT IN (SELECT id FROM indicator));
  DELETE FROM indicator_period WHERE indicator IN (SELECT id FROM replaced WHERE kind = 'indicator' AND id NOT IN (SELECT id FROM indicator));
  DELETE FROM figure_dirty WHERE indicator IN (SELECT id FROM replaced WHERE kind = 'indicator' AND id NOT IN (SELECT id FROM indicator));
  DELETE FROM replaced WHERE kind = 'indicator';
  INSERT INTO asked_again VALUES (NULL);
  INSERT INTO indicator_changed VALUES (NEW.indicator);
END;
CREATE TRIGGER indicator_replaced_done AFTER INSERT ON indicator
WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'indicator') OR EXISTS (SELECT 1 FROM target WHERE indicator = NEW.id)
  OR EXISTS (SELECT 1 FROM indicator WHERE derived_from = NEW.id) OR EXISTS (SELECT 1 FROM indicator WHERE derived_with = NEW.id) BEGIN
  INSERT INTO indicator_gone VALUES (NEW.id);
END;
CREATE TRIGGER indicator_replaced_update_done AFTER UPDATE OF code ON indicator WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'indicator') BEGIN
  INSERT INTO indicator_gone VALUES (NEW.id);
END;
CREATE TRIGGER indicator_goes BEFORE DELETE ON indicator BEGIN INSERT INTO indicator_changed VALUES (OLD.id); END;
CREATE TRIGGER indicator_went AFTER DELETE ON indicator WHEN EXISTS (SELECT 1 FROM target WHERE indicator = OLD.id)
  OR EXISTS (SELECT 1 FROM indicator WHERE OLD.id IN (derived_from, derived_with)) BEGIN
  INSERT INTO asked_again VALUES (NULL);
END;

-- ---------------------------------------------------------------- Areas

CREATE VIEW area_again AS
  -- Not to be read: INSERT null, and what is kept of where areas lie, of members and of whom targets bind is made anew.
  SELECT NULL AS area WHERE false;
CREATE TRIGGER area_again_insert INSTEAD OF INSERT ON area_again BEGIN
  DELETE FROM region_within;
  INSERT INTO region_within (region, within) SELECT region, within FROM region_within_expected;
  INSERT INTO area_day_refresh VALUES (NULL);
  INSERT INTO area_member_refresh VALUES (NULL);
  DELETE FROM area_bound;
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day) SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected;
  INSERT INTO asked_again VALUES (NULL);
END;
CREATE TRIGGER area_replaced BEFORE INSERT ON area
WHEN EXISTS (SELECT 1 FROM area WHERE code = NEW.code) OR EXISTS (SELECT 1 FROM area WHERE id = NEW.id) BEGIN
  INSERT INTO replaced (kind, id) SELECT 'area', id FROM area WHERE code = NEW.code OR id = NEW.id ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER area_replaced_update BEFORE UPDATE OF code ON area WHEN NEW.code IS NOT OLD.code BEGIN
  INSERT INTO replaced (kind, id) SELECT 'area', id FROM area WHERE code = NEW.code ON CONFLICT DO NOTHING;
END;
CREATE VIEW area_gone AS
  -- Not to be read: INSERT null, and nothing is kept of areas that were replaced.
  SELECT NULL AS area WHERE false;
CREATE TRIGGER area_gone_insert INSTEAD OF INSERT ON area_gone BEGIN
  INSERT INTO figure_dirty (indicator, period, area)
    SELECT x.indicator, x.period, r.id FROM replaced r CROSS JOIN indicator_period x
    WHERE r.kind = 'area' AND r.id NOT IN (SELECT id FROM area) ON CONFLICT DO NOTHING;
  DELETE FROM replaced WHERE kind = 'area';
  INSERT INTO area_again VALUES (NULL);
END;
CREATE TRIGGER area_replaced_done AFTER INSERT ON area WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'area') BEGIN
  INSERT INTO area_gone VALUES (NULL);
END;
CREATE TRIGGER area_replaced_update_done AFTER UPDATE OF code ON area WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'area') BEGIN
  INSERT INTO area_gone VALUES (NULL);
END;
CREATE TRIGGER region_gone AFTER DELETE ON region WHEN EXISTS (SELECT 1 FROM park WHERE region = OLD.id)
  OR EXISTS (SELECT 1 FROM region WHERE parent = OLD.id) OR EXISTS (SELECT 1 FROM area_group WHERE rule_region = OLD.id) BEGIN
  INSERT INTO area_again VALUES (NULL);
END;
CREATE TRIGGER region_replaced BEFORE INSERT ON region WHEN EXISTS (SELECT 1 FROM region WHERE id = NEW.id) BEGIN
  INSERT INTO replaced (kind, id) VALUES ('region', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER region_replaced_done AFTER INSERT ON region WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'region')
  OR EXISTS (SELECT 1 FROM park WHERE region = NEW.id) OR EXISTS (SELECT 1 FROM region WHERE parent = NEW.id)
  OR EXISTS (SELECT 1 FROM area_group WHERE rule_region = NEW.id) BEGIN
  DELETE FROM replaced WHERE kind = 'region';
  INSERT INTO area_again VALUES (NULL);
END;
CREATE TRIGGER area_group_replaced BEFORE INSERT ON area_group WHEN EXISTS (SELECT 1 FROM area_group WHERE id = NEW.id) BEGIN
  INSERT INTO replaced (kind, id) VALUES ('area_group', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER area_group_replaced_done AFTER INSERT ON area_group WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'area_group') BEGIN
  DELETE FROM replaced WHERE kind = 'area_group';
  INSERT INTO area_again VALUES (NULL);
END;
CREATE TRIGGER area_group_listed_replaced BEFORE INSERT ON area_group_listed
WHEN EXISTS (SELECT 1 FROM area_group_listed WHERE area_group = NEW.area_group AND ord = NEW.ord)
  OR EXISTS (SELECT 1 FROM area_group_listed WHERE area_group = NEW.area_group AND member = NEW.member AND first_day = NEW.first_day) BEGIN
  INSERT INTO replaced (kind, id) VALUES ('area_group_listed', NEW.area_group) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER area_group_listed_replaced_done AFTER INSERT ON area_group_listed
WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'area_group_listed') BEGIN
  DELETE FROM replaced WHERE kind = 'area_group_listed';
  INSERT INTO area_member_refresh VALUES (NULL);
END;
CREATE TRIGGER area_successor_replaced BEFORE INSERT ON area_successor
WHEN EXISTS (SELECT 1 FROM area_successor WHERE predecessor = NEW.predecessor AND ord = NEW.ord)
  OR EXISTS (SELECT 1 FROM area_successor WHERE predecessor = NEW.predecessor AND successor = NEW.successor) BEGIN
  INSERT INTO replaced (kind, id) VALUES ('area_successor', NEW.predecessor) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER area_successor_replaced_done AFTER INSERT ON area_successor WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'area_successor') BEGIN
  DELETE FROM replaced WHERE kind = 'area_successor';
  INSERT INTO area_day_refresh VALUES (NULL);
END;
CREATE TRIGGER park_days_replaced BEFORE INSERT ON park WHEN EXISTS (SELECT 1 FROM park WHERE id = NEW.id) BEGIN
  INSERT INTO replaced (kind, id) VALUES ('park', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER park_days_replaced_done AFTER INSERT ON park WHEN EXISTS (SELECT 1 FROM replaced WHERE kind = 'park') BEGIN
  DELETE FROM replaced WHERE kind = 'park';
  INSERT INTO area_day_refresh VALUES (NEW.id);
END;
