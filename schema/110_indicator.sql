CREATE TABLE indicator (
  -- What is measured. Growth rates, shares, ranks, counts over a threshold and yes/no milestones are indicators of their own.
  id                    INTEGER PRIMARY KEY,
  code                  TEXT NOT NULL UNIQUE,
  name                  TEXT NOT NULL,
  name_en               TEXT,
  unit                  INTEGER NOT NULL REFERENCES unit (id),  -- observations are stored in this unit
  topic                 TEXT,
  direction             TEXT NOT NULL DEFAULT 'increase',       -- ranks decrease: a smaller number is better
  aggregation_area      TEXT NOT NULL DEFAULT 'none',           -- how members' figures are aggregated to a group's
  aggregation_time      TEXT NOT NULL DEFAULT 'none',           -- how short periods' figures are accumulated
  definition            TEXT,
  source                TEXT,
  derivation            TEXT,                                   -- null: reported only
  derived_from          INTEGER REFERENCES indicator (id),      -- numerator, minuend, or the indicator that is measured
  derived_with          INTEGER REFERENCES indicator (id),      -- ratio: denominator; difference: subtrahend
  denominator_at        TEXT,                                   -- ratio: the area of the denominator
  levels_comparable     INTEGER,                                -- growth: 1: levels of two years are comparable; a published rate wins
  threshold             REAL,                                   -- count_over: the line that members must pass
  threshold_unit        INTEGER REFERENCES unit (id),
  threshold_comparator  TEXT,                                   -- count_over: 超 is >, 级 and 以上 are >=
  peers                 TEXT,                                   -- rank: the kind of peers
  peer_group            INTEGER REFERENCES area_group (id),     -- rank among a named group: the group
  level                 TEXT,                                   -- park_level: the level
  level_match           TEXT,                                   -- park_level: exact, or at_least (省级以上)
  park_type             TEXT,                                   -- park_level: parks of this type only; null for any
  note                  TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "direction: one of increase, decrease, maintain" CHECK (direction IN ('increase', 'decrease', 'maintain')),
  CONSTRAINT "aggregation_area: one of sum, mean, max, none" CHECK (aggregation_area IN ('sum', 'mean', 'max', 'none')),
  CONSTRAINT "aggregation_time: one of sum, mean, last, max, none" CHECK (aggregation_time IN ('sum', 'mean', 'last', 'max', 'none')),
  CONSTRAINT "derivation: one of ratio, growth, difference, count_over, rank, park_level"
    CHECK (derivation IN ('ratio', 'growth', 'difference', 'count_over', 'rank', 'park_level')),
  CONSTRAINT "derived_from: another indicator, for every derivation but park_level" CHECK (
    (coalesce(derivation, 'park_level') <> 'park_level') = (derived_from IS NOT NULL) AND coalesce(derived_from, 0) <> id),
  CONSTRAINT "derived_with: another indicator, for ratio and difference alone" CHECK (
    (coalesce(derivation, '') IN ('ratio', 'difference')) = (derived_with IS NOT NULL) AND coalesce(derived_with, 0) <> id),
  CONSTRAINT "denominator_at: one of same, county, city, province, nation, for ratio alone" CHECK (
    CASE WHEN derivation = 'ratio' THEN denominator_at IS NOT NULL AND denominator_at IN ('same', 'county', 'city', 'province', 'nation')
      ELSE denominator_at IS NULL END),
  CONSTRAINT "levels_comparable: true or false, for growth alone" CHECK (
    CASE WHEN derivation = 'growth' THEN levels_comparable IS NOT NULL AND levels_comparable IN (0, 1) ELSE levels_comparable IS NULL END),
  CONSTRAINT "threshold: a finite number" CHECK (abs(threshold) < 9e999),
  CONSTRAINT "threshold: a number, for count_over alone" CHECK ((coalesce(derivation, '') = 'count_over') = (threshold IS NOT NULL)),
  CONSTRAINT "threshold_unit: a unit, for count_over alone" CHECK ((coalesce(derivation, '') = 'count_over') = (threshold_unit IS NOT NULL)),
  CONSTRAINT "threshold_comparator: one of >=, >, <=, <, for count_over alone" CHECK (
    CASE WHEN derivation = 'count_over' THEN threshold_comparator IS NOT NULL AND threshold_comparator IN ('>=', '>', '<=', '<')
      ELSE threshold_comparator IS NULL END),
  CONSTRAINT "peers: one of all, same_level, same_region, group, for rank alone" CHECK (
    CASE WHEN derivation = 'rank' THEN peers IS NOT NULL AND peers IN ('all', 'same_level', 'same_region', 'group') ELSE peers IS NULL END),
  CONSTRAINT "peer_group: a group, where peers is group alone" CHECK ((coalesce(peers, '') = 'group') = (peer_group IS NOT NULL)),
  CONSTRAINT "level: one of national, provincial, municipal, county, for park_level alone" CHECK (
    CASE WHEN derivation = 'park_level' THEN level IS NOT NULL AND level IN ('national', 'provincial', 'municipal', 'county')
      ELSE level IS NULL END),
  CONSTRAINT "level_match: one of exact, at_least, for park_level alone" CHECK (
    CASE WHEN derivation = 'park_level' THEN level_match IS NOT NULL AND level_match IN ('exact', 'at_least') ELSE level_match IS NULL END),
  CONSTRAINT "park_type: a type of park, for park_level alone" CHECK (park_type IS NULL OR (derivation IS NOT NULL AND derivation = 'park_level'
    AND park_type IN ('high_tech_park', 'economic_park', 'new_area', 'demonstration_zone', 'science_park', 'industrial_cluster', 'other')))
) STRICT;
CREATE INDEX indicator_derived_from ON indicator (derived_from);
CREATE INDEX indicator_derived_with ON indicator (derived_with);

CREATE TABLE indicator_alias (
  -- Other names by which an indicator is written and searched.
  indicator  INTEGER NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
  ord        INTEGER NOT NULL,
  name       TEXT NOT NULL,
  PRIMARY KEY (indicator, ord),
  UNIQUE (indicator, name),
  CONSTRAINT "name: text that is not empty" CHECK (name <> '')
) STRICT;

CREATE TRIGGER indicator_delete AFTER DELETE ON indicator BEGIN DELETE FROM indicator_alias WHERE indicator = OLD.id; END;

CREATE VIEW indicator_operand AS
  -- Every indicator with those that it is derived from, at any depth.
  WITH RECURSIVE
    step(indicator, operand) AS (
      SELECT id, derived_from FROM indicator WHERE derived_from IS NOT NULL
      UNION SELECT id, derived_with FROM indicator WHERE derived_with IS NOT NULL),
    down(indicator, operand) AS (
      SELECT indicator, operand FROM step
      UNION SELECT down.indicator, step.operand FROM down JOIN step ON step.indicator = down.operand)
  SELECT indicator, operand FROM down;

CREATE TRIGGER indicator_operand_update BEFORE UPDATE OF derived_from, derived_with ON indicator
WHEN NEW.derived_from IS NOT OLD.derived_from OR NEW.derived_with IS NOT OLD.derived_with BEGIN
  SELECT RAISE(ABORT, 'derived_from: an indicator that does not follow from this one') FROM indicator_operand
  WHERE indicator = NEW.derived_from AND operand = NEW.id LIMIT 1;
  SELECT RAISE(ABORT, 'derived_with: an indicator that does not follow from this one') FROM indicator_operand
  WHERE indicator = NEW.derived_with AND operand = NEW.id LIMIT 1;
END;
