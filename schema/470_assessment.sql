CREATE TABLE assessment (
  -- An edition of an assessment scheme (考核评价): its classes of parks, dimensions, indicators, weights and methods.
  -- If classes have weights of their own, each is an assessment of the same scheme and edition.
  id            INTEGER PRIMARY KEY,
  code          TEXT NOT NULL UNIQUE,
  name          TEXT NOT NULL,
  name_en       TEXT,
  scheme        TEXT NOT NULL,                     -- the same in every edition
  edition       TEXT NOT NULL,                     -- 2014
  issuer        TEXT,                              -- as published
  document      INTEGER REFERENCES document (id),  -- the document that sets it, if it is in the database
  frequency     TEXT NOT NULL DEFAULT 'year',      -- frequency of the periods that it assesses
  min_coverage  REAL,                              -- a result with less coverage is withheld; null: only with none
  official      INTEGER NOT NULL DEFAULT 0,        -- 1: its issuer's own, with nothing assumed; 0: its results are simulated
  note          TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "scheme: text that is not empty" CHECK (scheme <> ''),
  CONSTRAINT "edition: text that is not empty" CHECK (edition <> ''),
  CONSTRAINT "frequency: one of year, half, quarter, month" CHECK (frequency IN ('year', 'half', 'quarter', 'month')),
  CONSTRAINT "min_coverage: from 0 to 1" CHECK (min_coverage BETWEEN 0 AND 1),
  CONSTRAINT "official: true or false" CHECK (official IN (0, 1))
) STRICT;

CREATE TABLE assessment_class (
  -- A class of parks that are assessed together and ranked among themselves. Without classes, all parks are one class.
  assessment  INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  name        TEXT NOT NULL,
  area_group  INTEGER REFERENCES area_group (id),  -- its members on the last day of the period that are parks; null: all parks
  PRIMARY KEY (assessment, ord),
  UNIQUE (assessment, name),
  CONSTRAINT "name: text that is not empty" CHECK (name <> '')
) STRICT;
CREATE INDEX assessment_class_area_group ON assessment_class (area_group);

CREATE TABLE assessment_dimension (
  -- A dimension. Its score is the weighted mean of its items' scores; the total is the weighted mean of the dimensions' scores.
  id              INTEGER PRIMARY KEY,
  code            TEXT NOT NULL UNIQUE,
  assessment      INTEGER NOT NULL REFERENCES assessment (id),
  name            TEXT NOT NULL,
  name_en         TEXT,
  weight          REAL NOT NULL,               -- as published: percent, or parts of any sum; 0 if it only deducts or vetoes
  weight_assumed  INTEGER NOT NULL DEFAULT 0,  -- 1: the weight is not published
  note            TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "weight: from 0 to 1e9" CHECK (weight BETWEEN 0 AND 1e9),
  CONSTRAINT "weight_assumed: true or false" CHECK (weight_assumed IN (0, 1))
) STRICT;
CREATE INDEX assessment_dimension_assessment ON assessment_dimension (assessment);

CREATE TABLE assessment_item (
  -- An indicator of a dimension and how it is scored. Methods that score run from points_low to points_high, never below 0:
  --   min_max       linear between the worst and the best: of the class, or the two bounds
  --   efficacy      功效系数: the same from 60 points up; bound_worst is 不允许值, bound_best 满意值; below bound_worst it falls further
  --   rank          linear between the last and the first place of the class; equal parks share the better place
  --   target_share  100 x attainment of the park's target, up to points_high: the target named; else, of those in force (not a draft, not
  --                 repealed, not superseded) whose figure is of this period, the one due first
  -- Two methods do not score: deduction subtracts from the total points_each for each unit beyond the threshold, up to points_most; veto leaves
  -- no total and no rank if the figure passes the threshold.
  dimension             INTEGER NOT NULL REFERENCES assessment_dimension (id) ON DELETE CASCADE,
  ord                   INTEGER NOT NULL,
  indicator             INTEGER NOT NULL REFERENCES indicator (id),
  method                TEXT NOT NULL,
  method_assumed        INTEGER NOT NULL DEFAULT 0,       -- 1: the method is not published
  weight                REAL,                             -- within the dimension; none for deduction and veto
  weight_assumed        INTEGER NOT NULL DEFAULT 0,       -- 1: the weight is not published
  target                INTEGER REFERENCES target (id),   -- target_share: the target; null: any that the park has
  bound_worst           REAL,                             -- bounds, in the indicator's unit
  bound_best            REAL,
  points_low            REAL,                             -- null: 60 for efficacy, else 0
  points_high           REAL,                             -- null: 100
  threshold             REAL,                             -- deduction: null is 0
  threshold_comparator  TEXT,                             -- deduction: null is >
  points_each           REAL,
  points_most           REAL,                             -- null: no limit
  note                  TEXT,
  PRIMARY KEY (dimension, ord),
  CONSTRAINT "method: one of min_max, efficacy, rank, target_share, deduction, veto"
    CHECK (method IN ('min_max', 'efficacy', 'rank', 'target_share', 'deduction', 'veto')),
  CONSTRAINT "method_assumed: true or false" CHECK (method_assumed IN (0, 1)),
  CONSTRAINT "weight: above 0, up to 1e9, for methods that score alone" CHECK (
    CASE WHEN method IN ('deduction', 'veto') THEN weight IS NULL ELSE weight IS NOT NULL AND weight > 0 AND weight <= 1e9 END),
  CONSTRAINT "weight_assumed: true or false" CHECK (weight_assumed IN (0, 1)),
  CONSTRAINT "target: a target, for target_share alone" CHECK (target IS NULL OR method = 'target_share'),
  CONSTRAINT "bound_worst: a finite number, for min_max and efficacy alone"
    CHECK (bound_worst IS NULL OR (method IN ('min_max', 'efficacy') AND abs(bound_worst) < 9e999)),
  CONSTRAINT "bound_best: a finite number other than bound_worst, or neither of them"
    CHECK ((bound_best IS NULL) = (bound_worst IS NULL) AND (bound_best IS NULL OR (abs(bound_best) < 9e999 AND bound_best <> bound_worst))),
  CONSTRAINT "points_low: a number from 0 to below points_high, for min_max, efficacy and rank alone" CHECK (points_low IS NULL OR (
    method IN ('min_max', 'efficacy', 'rank') AND points_low >= 0 AND points_low < coalesce(points_high, 100))),
  CONSTRAINT "points_high: above points_low, up to 1e9, for methods that score alone" CHECK (points_high IS NULL OR (
    method NOT IN ('deduction', 'veto') AND points_high <= 1e9
    AND points_high > coalesce(points_low, CASE method WHEN 'efficacy' THEN 60 ELSE 0 END))),
  CONSTRAINT "threshold: a finite number, always for veto, and else for deduction alone" CHECK (
    CASE method WHEN 'veto' THEN threshold IS NOT NULL AND abs(threshold) < 9e999
      WHEN 'deduction' THEN threshold IS NULL OR abs(threshold) < 9e999 ELSE threshold IS NULL END),
  CONSTRAINT "threshold_comparator: one of >=, >, <=, <, beside a threshold of veto; of deduction > or <" CHECK (
    CASE method WHEN 'veto' THEN threshold_comparator IS NOT NULL AND threshold_comparator IN ('>=', '>', '<=', '<')
      WHEN 'deduction' THEN threshold_comparator IS NULL OR (threshold IS NOT NULL AND threshold_comparator IN ('>', '<'))
      ELSE threshold_comparator IS NULL END),
  CONSTRAINT "points_each: above 0, up to 1e9, for deduction alone" CHECK (
    CASE WHEN method = 'deduction' THEN points_each IS NOT NULL AND points_each > 0 AND points_each <= 1e9 ELSE points_each IS NULL END),
  CONSTRAINT "points_most: above 0, up to 1e9, for deduction alone"
    CHECK (points_most IS NULL OR (method = 'deduction' AND points_most > 0 AND points_most <= 1e9))
) STRICT;
CREATE INDEX assessment_item_indicator ON assessment_item (indicator);
CREATE INDEX assessment_item_target ON assessment_item (target);

CREATE TRIGGER assessment_delete AFTER DELETE ON assessment BEGIN DELETE FROM assessment_class WHERE assessment = OLD.id; END;
CREATE TRIGGER assessment_dimension_delete AFTER DELETE ON assessment_dimension BEGIN DELETE FROM assessment_item WHERE dimension = OLD.id; END;

-- Bounds must follow the direction in which the indicator gets better.
CREATE TRIGGER assessment_item_bound_insert BEFORE INSERT ON assessment_item WHEN NEW.bound_best <> NEW.bound_worst BEGIN
  SELECT RAISE(ABORT, 'bound_best: on the better side of bound_worst') FROM indicator i WHERE i.id = NEW.indicator
    AND i.direction = CASE WHEN NEW.bound_best > NEW.bound_worst THEN 'decrease' ELSE 'increase' END;
END;
CREATE TRIGGER assessment_item_bound_update BEFORE UPDATE ON assessment_item WHEN NEW.bound_best <> NEW.bound_worst BEGIN
  SELECT RAISE(ABORT, 'bound_best: on the better side of bound_worst') FROM indicator i WHERE i.id = NEW.indicator
    AND i.direction = CASE WHEN NEW.bound_best > NEW.bound_worst THEN 'decrease' ELSE 'increase' END;
END;

-- Deletes dependent rows, because the sqlite3 program does not enforce references by default: a later row with the same id would inherit them.
CREATE TRIGGER assessment_dimension_kept BEFORE DELETE ON assessment BEGIN
  SELECT RAISE(ABORT, 'code: that of an assessment that is not referred to by a dimension') FROM assessment_dimension WHERE assessment = OLD.id LIMIT 1;
END;
CREATE TRIGGER assessment_item_indicator_kept BEFORE DELETE ON indicator BEGIN
  SELECT RAISE(ABORT, 'indicator: one that is not referred to by an assessment') FROM assessment_item WHERE indicator = OLD.id LIMIT 1;
END;

CREATE VIEW assessment_assumed AS
  -- The assessments with a weight or a method that is not published.
  SELECT d.assessment AS assessment FROM assessment_dimension d WHERE d.weight_assumed = 1
  UNION
  SELECT d.assessment FROM assessment_dimension d JOIN assessment_item i ON i.dimension = d.id WHERE i.weight_assumed = 1 OR i.method_assumed = 1;

-- A scheme with an assumption cannot be official.
CREATE TRIGGER assessment_official_update AFTER UPDATE OF official ON assessment WHEN NEW.official = 1 AND OLD.official <> 1 BEGIN
  SELECT RAISE(ABORT, 'official: false, as long as a weight or method is assumed') FROM assessment_assumed WHERE assessment = NEW.id;
END;
CREATE TRIGGER assessment_dimension_assumed_insert AFTER INSERT ON assessment_dimension WHEN NEW.weight_assumed = 1 BEGIN
  SELECT RAISE(ABORT, 'weight_assumed: false, where the assessment is official') FROM assessment WHERE id = NEW.assessment AND official = 1;
END;
CREATE TRIGGER assessment_dimension_assumed_update AFTER UPDATE OF assessment, weight_assumed ON assessment_dimension
WHEN NEW.assessment <> OLD.assessment OR NEW.weight_assumed <> OLD.weight_assumed BEGIN
  SELECT RAISE(ABORT, 'weight_assumed: false, where the assessment is official') FROM assessment n JOIN assessment_assumed x ON x.assessment = n.id
  WHERE n.id = NEW.assessment AND n.official = 1;
END;
CREATE TRIGGER assessment_item_assumed_insert AFTER INSERT ON assessment_item WHEN NEW.weight_assumed = 1 OR NEW.method_assumed = 1 BEGIN
  SELECT RAISE(ABORT, 'weight_assumed: false, as method_assumed, where the assessment is official')
  FROM assessment_dimension d JOIN assessment n ON n.id = d.assessment AND n.official = 1 WHERE d.id = NEW.dimension;
END;
CREATE TRIGGER assessment_item_assumed_update AFTER UPDATE OF dimension, weight_assumed, method_assumed ON assessment_item
WHEN (NEW.weight_assumed = 1 OR NEW.method_assumed = 1) AND (NEW.dimension <> OLD.dimension OR NEW.weight_assumed <> OLD.weight_assumed
  OR NEW.method_assumed <> OLD.method_assumed) BEGIN
  SELECT RAISE(ABORT, 'weight_assumed: false, as method_assumed, where the assessment is official')
  FROM assessment_dimension d JOIN assessment n ON n.id = d.assessment AND n.official = 1 WHERE d.id = NEW.dimension;
END;
