-- Frozen results: who froze them, when, and the day whose knowledge counted. A frozen result never changes, whatever becomes of the scheme, the
-- figures or the parks: it is a copy, in words and numbers. A later round of the same assessment and period supersedes it; both stay.

CREATE TABLE assessment_round (
  -- A round: the frozen results of an assessment for a period. INSERT INTO assessment_freeze creates it.
  id            INTEGER PRIMARY KEY,
  code          TEXT NOT NULL UNIQUE,                         -- innovation-index-2014/2023/1
  assessment    INTEGER NOT NULL REFERENCES assessment (id),
  period        INTEGER NOT NULL REFERENCES period (id),
  frozen_on     TEXT NOT NULL,                                -- YYYY-MM-DD
  frozen_by     TEXT NOT NULL,
  known_on      TEXT NOT NULL,                                -- vintages up to this day counted
  published_on  TEXT,                                         -- set once
  published_by  TEXT,
  note          TEXT,
  sealed        INTEGER NOT NULL DEFAULT 0,                   -- 1 once its results are in
  CONSTRAINT "frozen_on: a day as YYYY-MM-DD" CHECK (CASE WHEN frozen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(frozen_on, '+0 days'), '') = frozen_on ELSE 0 END),
  CONSTRAINT "frozen_by: text that is not empty" CHECK (frozen_by <> ''),
  CONSTRAINT "known_on: a day as YYYY-MM-DD" CHECK (CASE WHEN known_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(known_on, '+0 days'), '') = known_on ELSE 0 END),
  CONSTRAINT "published_on: a day as YYYY-MM-DD, not before frozen_on" CHECK (published_on IS NULL OR (published_on >= frozen_on AND
    CASE WHEN published_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(published_on, '+0 days'), '') = published_on ELSE 0 END)),
  CONSTRAINT "published_by: who published it, with published_on alone" CHECK ((published_by IS NULL) = (published_on IS NULL) AND coalesce(published_by, '-') <> ''),
  CONSTRAINT "sealed: true or false" CHECK (sealed IN (0, 1))
) STRICT;
CREATE INDEX assessment_round_assessment ON assessment_round (assessment, period);

CREATE TABLE assessment_frozen_result (
  -- The rows of assessment_computed as they were.
  round            TEXT NOT NULL REFERENCES assessment_round (code),
  assessment_code  TEXT NOT NULL,
  assessment       TEXT NOT NULL,
  scheme           TEXT NOT NULL,
  edition          TEXT NOT NULL,
  period           TEXT NOT NULL,
  park_class       TEXT NOT NULL,
  park_code        TEXT NOT NULL,
  park             TEXT NOT NULL,
  scores           TEXT,
  points           REAL,
  deducted         REAL NOT NULL,
  total            REAL,
  rank             INTEGER,
  of               INTEGER NOT NULL,
  members          INTEGER NOT NULL,
  coverage         REAL NOT NULL,
  missing          TEXT,
  status           TEXT NOT NULL,
  reason           TEXT,
  nature           TEXT NOT NULL,
  PRIMARY KEY (round, park_class, park_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_frozen_dimension (
  -- The rows of assessment_dimension_computed as they were.
  round            TEXT NOT NULL REFERENCES assessment_round (code),
  assessment_code  TEXT NOT NULL,
  period           TEXT NOT NULL,
  park_class       TEXT NOT NULL,
  park_code        TEXT NOT NULL,
  park             TEXT NOT NULL,
  dimension_code   TEXT NOT NULL,
  dimension        TEXT NOT NULL,
  dimension_en     TEXT NOT NULL,
  weight           REAL NOT NULL,
  score            REAL,
  coverage         REAL,
  deducted         REAL,
  missing          TEXT,
  PRIMARY KEY (round, park_class, park_code, dimension_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_frozen_item (
  -- The rows of assessment_item_computed as they were.
  round            TEXT NOT NULL REFERENCES assessment_round (code),
  assessment_code  TEXT NOT NULL,
  period           TEXT NOT NULL,
  park_class       TEXT NOT NULL,
  park_code        TEXT NOT NULL,
  park             TEXT NOT NULL,
  dimension_code   TEXT NOT NULL,
  dimension        TEXT NOT NULL,
  item             INTEGER NOT NULL,
  indicator_code   TEXT NOT NULL,
  indicator        TEXT NOT NULL,
  indicator_en     TEXT NOT NULL,
  method           TEXT NOT NULL,
  weight           REAL,
  assumed          INTEGER NOT NULL,
  value            REAL,
  unit             TEXT NOT NULL,
  how              TEXT,
  vintage          TEXT,
  target_code      TEXT,
  score            REAL,
  deducted         REAL,
  vetoed           INTEGER,
  formula          TEXT,
  reason           TEXT,
  synthetic        INTEGER NOT NULL,
  PRIMARY KEY (round, park_class, park_code, dimension_code, item)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER assessment_frozen_result_insert BEFORE INSERT ON assessment_frozen_result BEGIN
  SELECT RAISE(ABORT, 'round: one that is being frozen') WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = NEW.round AND sealed = 0);
END;
CREATE TRIGGER assessment_frozen_dimension_insert BEFORE INSERT ON assessment_frozen_dimension BEGIN
  SELECT RAISE(ABORT, 'round: one that is being frozen') WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = NEW.round AND sealed = 0);
END;
CREATE TRIGGER assessment_frozen_item_insert BEFORE INSERT ON assessment_frozen_item BEGIN
  SELECT RAISE(ABORT, 'round: one that is being frozen') WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = NEW.round AND sealed = 0);
END;
CREATE TRIGGER assessment_frozen_result_update BEFORE UPDATE ON assessment_frozen_result BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes');
END;
CREATE TRIGGER assessment_frozen_dimension_update BEFORE UPDATE ON assessment_frozen_dimension BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes');
END;
CREATE TRIGGER assessment_frozen_item_update BEFORE UPDATE ON assessment_frozen_item BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes');
END;
CREATE TRIGGER assessment_frozen_result_delete BEFORE DELETE ON assessment_frozen_result BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes')
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = OLD.round AND sealed = 0);
END;
CREATE TRIGGER assessment_frozen_dimension_delete BEFORE DELETE ON assessment_frozen_dimension BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes')
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = OLD.round AND sealed = 0);
END;
CREATE TRIGGER assessment_frozen_item_delete BEFORE DELETE ON assessment_frozen_item BEGIN
  SELECT RAISE(ABORT, 'round: no row of it: a frozen result never changes')
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round WHERE code = OLD.round AND sealed = 0);
END;
-- REPLACE deletes without running triggers, so the rows that it would delete are checked before.
CREATE TRIGGER assessment_round_insert BEFORE INSERT ON assessment_round BEGIN
  SELECT RAISE(ABORT, 'sealed: false, and published_on none, until its results are in') WHERE NEW.sealed = 1 OR NEW.published_on IS NOT NULL;
  SELECT RAISE(ABORT, 'code: that of no round: a frozen result never changes') FROM assessment_round WHERE code = NEW.code OR id = NEW.id;
END;
CREATE TRIGGER assessment_round_update BEFORE UPDATE ON assessment_round BEGIN
  SELECT RAISE(ABORT, 'code: the same, as id: a frozen result never changes') WHERE NEW.id <> OLD.id OR NEW.code <> OLD.code;
  SELECT RAISE(ABORT, 'published_on: once, and nothing else: a frozen result never changes')
  WHERE OLD.sealed = 1 AND (OLD.published_on IS NOT NULL OR NEW.sealed = 0 OR NEW.assessment <> OLD.assessment OR NEW.period <> OLD.period
    OR NEW.frozen_on <> OLD.frozen_on OR NEW.frozen_by <> OLD.frozen_by OR NEW.known_on <> OLD.known_on OR NEW.note IS NOT OLD.note);
  SELECT RAISE(ABORT, 'published_on: none, as long as it is not sealed') WHERE NEW.sealed = 0 AND NEW.published_on IS NOT NULL;
  SELECT RAISE(ABORT, 'published_on: none, since a later round is published') FROM assessment_round l
  WHERE NEW.published_on IS NOT NULL AND l.assessment = NEW.assessment AND l.period = NEW.period AND l.published_on IS NOT NULL
    AND (l.frozen_on > NEW.frozen_on OR (l.frozen_on = NEW.frozen_on AND l.id > NEW.id));
END;
CREATE TRIGGER assessment_round_delete BEFORE DELETE ON assessment_round BEGIN
  SELECT RAISE(ABORT, 'code: that of no round: a frozen result never changes') WHERE OLD.sealed = 1;
  DELETE FROM assessment_frozen_result WHERE round = OLD.code;
  DELETE FROM assessment_frozen_dimension WHERE round = OLD.code;
  DELETE FROM assessment_frozen_item WHERE round = OLD.code;
END;
CREATE TRIGGER assessment_round_kept BEFORE DELETE ON assessment BEGIN
  SELECT RAISE(ABORT, 'code: that of an assessment without frozen results') FROM assessment_round WHERE assessment = OLD.id LIMIT 1;
END;
CREATE TRIGGER assessment_round_named BEFORE UPDATE OF id, code ON assessment WHEN NEW.id <> OLD.id OR NEW.code <> OLD.code BEGIN
  SELECT RAISE(ABORT, 'code: the same, as long as there are frozen results') FROM assessment_round WHERE assessment = OLD.id LIMIT 1;
END;
CREATE TRIGGER assessment_round_replaced BEFORE INSERT ON assessment BEGIN
  SELECT RAISE(ABORT, 'code: that of no assessment with frozen results') FROM assessment n JOIN assessment_round r ON r.assessment = n.id
  WHERE n.code = NEW.code OR n.id = NEW.id LIMIT 1;
END;

CREATE VIEW assessment_freeze AS
  -- Write-only: INSERT assessment, period, frozen_by and optionally a note to freeze the results of the clock's day.
  SELECT NULL AS assessment, NULL AS period, NULL AS frozen_by, NULL AS note FROM clock WHERE 0;
CREATE TRIGGER assessment_freeze_insert INSTEAD OF INSERT ON assessment_freeze BEGIN
  SELECT RAISE(ABORT, 'assessment: the code of an assessment') WHERE NOT EXISTS (SELECT 1 FROM assessment WHERE code = NEW.assessment);
  SELECT RAISE(ABORT, 'period: the code of a period') WHERE NOT EXISTS (SELECT 1 FROM period WHERE code = NEW.period);
  INSERT INTO figure_refresh VALUES (NULL);
  SELECT RAISE(ABORT, 'frozen_by: text that is not empty') WHERE coalesce(NEW.frozen_by, '') = '';
  SELECT RAISE(ABORT, 'period: one for which there is something to assess') WHERE NOT EXISTS (
    SELECT 1 FROM assessment_item_computed x
    WHERE x.assessment_code = NEW.assessment AND x.period = NEW.period AND coalesce(x.score, x.deducted, x.vetoed) IS NOT NULL);
  DELETE FROM assessment_round WHERE sealed = 0;  -- a round that was left unsealed
  INSERT INTO assessment_round (code, assessment, period, frozen_on, frozen_by, known_on, note)
    SELECT n.code || '/' || q.code || '/' || (SELECT count(*) + 1 FROM assessment_round r WHERE r.assessment = n.id AND r.period = q.id),
           n.id, q.id, k.as_of, NEW.frozen_by, k.known_on, NEW.note
    FROM assessment n JOIN period q ON q.code = NEW.period CROSS JOIN clock k WHERE n.code = NEW.assessment;
  INSERT INTO assessment_frozen_item SELECT r.round, x.* FROM assessment_unsealed r
    CROSS JOIN assessment_item_computed x ON x.assessment_code = NEW.assessment AND x.period = NEW.period
    WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period;
  INSERT INTO assessment_frozen_dimension SELECT r.round, x.* FROM assessment_unsealed r
    CROSS JOIN assessment_dimension_computed x ON x.assessment_code = NEW.assessment AND x.period = NEW.period
    WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period;
  INSERT INTO assessment_frozen_result SELECT r.round, x.assessment_code, x.assessment, x.scheme, x.edition, x.period, x.park_class, x.park_code,
      x.park, x.scores, x.points, x.deducted, x.total, x.rank, x.of, x.members, x.coverage, x.missing, x.status, x.reason, x.nature
    FROM assessment_unsealed r CROSS JOIN assessment_computed x ON x.assessment_code = NEW.assessment AND x.period = NEW.period
    WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period;
  UPDATE assessment_round SET sealed = 1 WHERE code IN (
    SELECT r.round FROM assessment_unsealed r WHERE r.assessment_code = NEW.assessment AND r.period = NEW.period);
END;

CREATE VIEW assessment_unsealed AS
  -- The round that is being frozen, of an assessment and period; empty at other times.
  SELECT r.code AS round, n.code AS assessment_code, q.code AS period
  FROM assessment_round r JOIN assessment n ON n.id = r.assessment JOIN period q ON q.id = r.period WHERE r.sealed = 0;

CREATE VIEW assessment_round_seen AS
  -- The rounds as of the clock's day, by ids.
  SELECT r.id AS id, r.assessment AS assessment, r.period AS period, r.frozen_on AS frozen_on,
         CASE WHEN r.published_on <= k.as_of THEN r.published_on END AS published_on,
         CASE WHEN r.published_on <= k.as_of THEN r.published_by END AS published_by
  FROM clock k CROSS JOIN assessment_round r WHERE r.sealed = 1 AND r.frozen_on <= k.as_of;

CREATE VIEW assessment_round_overview AS
  -- The same with codes and state. The last published round counts until another is published; a round frozen after it is pending. If none is
  -- published, the last round counts.
  SELECT r.code AS round, n.code AS assessment_code, n.name AS assessment, q.code AS period, s.frozen_on AS frozen_on, r.frozen_by AS frozen_by,
         r.known_on AS known_on, s.published_on AS published_on, s.published_by AS published_by,
         CASE WHEN s.published_on IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM assessment_round_seen l WHERE l.assessment = s.assessment AND l.period = s.period AND l.published_on IS NOT NULL
                  AND (l.frozen_on > s.frozen_on OR (l.frozen_on = s.frozen_on AND l.id > s.id))) THEN 'published'
              WHEN EXISTS (
                SELECT 1 FROM assessment_round_seen l WHERE l.assessment = s.assessment AND l.period = s.period
                  AND (l.frozen_on > s.frozen_on OR (l.frozen_on = s.frozen_on AND l.id > s.id))) THEN 'replaced'
              WHEN EXISTS (
                SELECT 1 FROM assessment_round_seen l WHERE l.assessment = s.assessment AND l.period = s.period AND l.published_on IS NOT NULL)
              THEN 'pending' ELSE 'frozen' END AS state,
         r.note AS note
  FROM assessment_round_seen s
  JOIN assessment_round r ON r.id = s.id
  JOIN assessment n ON n.id = s.assessment
  JOIN period q ON q.id = s.period;

CREATE VIEW assessment_result AS
  -- An assessment x period x park: score by dimension, total, rank in its class. A frozen result counts; if there is none, the present one is
  -- shown (state live; assessment_computed always has it). points is before deductions; of is the number of ranked members of the class;
  -- coverage is the share of the weight that is scored, missing names the rest. nature is official only for the published round of an official
  -- scheme on real figures; simulated if the scheme is not official, or anything in it is assumed or made up.
  SELECT NULL AS round, x.*, 'live' AS state, NULL AS known_on, NULL AS published_on, NULL AS published_by
  FROM assessment_computed x
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round_overview r WHERE r.assessment_code = x.assessment_code AND r.period = x.period)
  UNION ALL
  SELECT f.round, f.assessment_code, f.assessment, f.scheme, f.edition, f.period, f.park_class, f.park_code, f.park, f.scores, f.points, f.deducted,
         f.total, f.rank, f.of, f.members, f.coverage, f.missing, f.status, f.reason,
         CASE WHEN f.nature = 'provisional' AND r.published_on IS NOT NULL THEN 'official' ELSE f.nature END,
         NOT EXISTS (SELECT 1 FROM assessment_item_period l WHERE l.assessment_code = f.assessment_code
                       AND l.period_id > (SELECT q.id FROM period q WHERE q.code = f.period)), r.state, r.known_on,
         r.published_on, r.published_by
  FROM assessment_round_overview r
  JOIN assessment_frozen_result f ON f.round = r.round;

CREATE VIEW assessment_dimension_score AS
  -- The scores of a result, dimension by dimension.
  SELECT NULL AS round, x.*, 'live' AS state
  FROM assessment_dimension_computed x
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round_overview r WHERE r.assessment_code = x.assessment_code AND r.period = x.period)
  UNION ALL
  SELECT f.*, r.state FROM assessment_round_overview r JOIN assessment_frozen_dimension f ON f.round = r.round;

CREATE VIEW assessment_item_score AS
  -- The scores of a result, indicator by indicator: the figure, the formula with its numbers, the deduction or veto, or why there is none.
  SELECT NULL AS round, x.*, 'live' AS state
  FROM assessment_item_computed x
  WHERE NOT EXISTS (SELECT 1 FROM assessment_round_overview r WHERE r.assessment_code = x.assessment_code AND r.period = x.period)
  UNION ALL
  SELECT f.*, r.state FROM assessment_round_overview r JOIN assessment_frozen_item f ON f.round = r.round;
