CREATE TABLE target (
  -- One figure that a document sets: the area it binds, the indicator, the comparison, the number, the due period.
  id               INTEGER PRIMARY KEY,
  code             TEXT NOT NULL UNIQUE,                   -- the document's code, a slash, the target's own: hunan-2017/patents
  clause           INTEGER NOT NULL REFERENCES clause (id),
  area             INTEGER NOT NULL REFERENCES area (id),  -- the area that it binds
  quantifier       TEXT NOT NULL DEFAULT 'whole',          -- the area as one, or each member of the group on the due date
  quantifier_min   REAL,                                   -- each: null for all members; below 1 a share of them; from 1 a count
  indicator        INTEGER NOT NULL REFERENCES indicator (id),
  basis            TEXT NOT NULL DEFAULT 'level',          -- the meaning of value
  baseline_period  INTEGER REFERENCES period (id),         -- compared with its own earlier figure; for a level only the start of pace
  reference_area   INTEGER REFERENCES area (id),           -- compared with this area's figure of the same period
  comparator       TEXT NOT NULL,
  value            REAL NOT NULL,                          -- signed: 提升5位 is -5
  value_high       REAL,                                   -- the upper end of between
  unit             INTEGER NOT NULL REFERENCES unit (id),  -- unit of value, as the document writes it
  period_from      INTEGER REFERENCES period (id),
  period_to        INTEGER REFERENCES period (id),         -- the due period; null: undated
  over             TEXT NOT NULL DEFAULT 'last',
  strength         TEXT NOT NULL DEFAULT 'firm',
  wording          TEXT NOT NULL,                          -- the figure as the document writes it, no more
  note             TEXT,                                   -- what was ambiguous, and how it was interpreted
  CONSTRAINT "quantifier: one of whole, each" CHECK (quantifier IN ('whole', 'each')),
  CONSTRAINT "quantifier_min: with each alone; a share between 0 and 1, or a whole count" CHECK (quantifier_min IS NULL OR
    (quantifier = 'each' AND quantifier_min > 0 AND quantifier_min < 9e999 AND (quantifier_min < 1 OR quantifier_min = round(quantifier_min)))),
  CONSTRAINT "basis: one of level, ratio, change, percent_change" CHECK (basis IN ('level', 'ratio', 'change', 'percent_change')),
  CONSTRAINT "comparator: one of >=, >, <=, <, ~, between" CHECK (comparator IN ('>=', '>', '<=', '<', '~', 'between')),
  CONSTRAINT "value: a finite number" CHECK (abs(value) < 9e999),
  CONSTRAINT "value_high: a number above value with between, and none without" CHECK (
    CASE WHEN comparator = 'between' THEN value_high IS NOT NULL AND value_high > value AND value_high < 9e999 ELSE value_high IS NULL END),
  CONSTRAINT "reference_area: none on a level, nor beside baseline_period"
    CHECK (reference_area IS NULL OR (basis <> 'level' AND baseline_period IS NULL)),
  CONSTRAINT "over: one of last, each, sum, mean" CHECK (over IN ('last', 'each', 'sum', 'mean')),
  CONSTRAINT "strength: one of firm, expected, aspirational" CHECK (strength IN ('firm', 'expected', 'aspirational')),
  CONSTRAINT "wording: text that is not empty" CHECK (wording <> '')
) STRICT;
CREATE INDEX target_clause ON target (clause);
CREATE INDEX target_area ON target (area, quantifier, indicator);
CREATE INDEX target_indicator ON target (indicator, period_to, area);
CREATE INDEX target_period_to ON target (period_to);
CREATE INDEX target_reference_area ON target (reference_area, indicator) WHERE reference_area IS NOT NULL;



CREATE TRIGGER target_insert BEFORE INSERT ON target BEGIN
  SELECT RAISE(ABORT, 'code: the code of the clause''s document, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM clause c JOIN document d ON d.id = c.document WHERE c.id = NEW.clause AND substr(NEW.code, 1, length(d.code) + 1) = d.code || '/'
      AND length(NEW.code) > length(d.code) + 1 AND instr(substr(NEW.code, length(d.code) + 2), '/') = 0);
  SELECT RAISE(ABORT, 'period_to: a period that does not end before period_from begins') FROM period a JOIN period b ON b.last_day < a.first_day
  WHERE a.id = NEW.period_from AND b.id = NEW.period_to;
  SELECT RAISE(ABORT, 'area: a group, because the quantifier is each') FROM area
  WHERE id = NEW.area AND kind <> 'area_group' AND NEW.quantifier = 'each';
END;
CREATE TRIGGER target_update BEFORE UPDATE OF code, clause, area, quantifier, period_from, period_to ON target
WHEN NEW.code IS NOT OLD.code OR NEW.clause IS NOT OLD.clause OR NEW.area IS NOT OLD.area OR NEW.quantifier IS NOT OLD.quantifier
  OR NEW.period_from IS NOT OLD.period_from OR NEW.period_to IS NOT OLD.period_to BEGIN
  SELECT RAISE(ABORT, 'code: the code of the clause''s document, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM clause c JOIN document d ON d.id = c.document WHERE c.id = NEW.clause AND substr(NEW.code, 1, length(d.code) + 1) = d.code || '/'
      AND length(NEW.code) > length(d.code) + 1 AND instr(substr(NEW.code, length(d.code) + 2), '/') = 0);
  SELECT RAISE(ABORT, 'period_to: a period that does not end before period_from begins') FROM period a JOIN period b ON b.last_day < a.first_day
  WHERE a.id = NEW.period_from AND b.id = NEW.period_to;
  SELECT RAISE(ABORT, 'area: a group, because the quantifier is each') FROM area
  WHERE id = NEW.area AND kind <> 'area_group' AND NEW.quantifier = 'each';
END;

CREATE TABLE target_inferred (
  -- The fields of a target that are interpreted, not stated in the text; the target's note says why.
  target  INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  ord     INTEGER NOT NULL,
  field   TEXT NOT NULL,
  PRIMARY KEY (target, ord),
  UNIQUE (target, field),
  CONSTRAINT "field: one of area, quantifier, quantifier_min, indicator, basis, baseline_period, reference_area, comparator, value, value_high, unit, period_from, period_to, over, strength"
    CHECK (field IN ('area', 'quantifier', 'quantifier_min', 'indicator', 'basis', 'baseline_period', 'reference_area', 'comparator',
      'value', 'value_high', 'unit', 'period_from', 'period_to', 'over', 'strength'))
) STRICT, WITHOUT ROWID;

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
CREATE INDEX target_relation_related ON target_relation (related);

CREATE TABLE target_agency (
  -- The agencies that a target itself names; without rows here it inherits its task's.
  target      INTEGER NOT NULL REFERENCES target (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  agency      INTEGER NOT NULL REFERENCES agency (id),
  role        TEXT NOT NULL,
  as_written  TEXT,
  note        TEXT,
  PRIMARY KEY (target, ord),
  UNIQUE (target, agency, role),
  CONSTRAINT "role: one of lead, responsible, implement, support" CHECK (role IN ('lead', 'responsible', 'implement', 'support'))
) STRICT, WITHOUT ROWID;
CREATE INDEX target_agency_agency ON target_agency (agency, role);

CREATE TRIGGER target_delete AFTER DELETE ON target BEGIN
  DELETE FROM target_inferred WHERE target = OLD.id;
  DELETE FROM target_relation WHERE target = OLD.id;
  DELETE FROM target_agency WHERE target = OLD.id;
END;
