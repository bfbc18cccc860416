CREATE TABLE area_successor (
  -- From which day another region or park stands where one stood: under a new name, a new code, or merged. A split has a row for each successor.
  predecessor    INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  ord            INTEGER NOT NULL,
  successor      INTEGER NOT NULL REFERENCES area (id),
  from_day       TEXT NOT NULL,                     -- YYYY-MM-DD
  kind           TEXT NOT NULL,
  takes_targets  INTEGER NOT NULL DEFAULT 0,        -- 1: targets of the predecessor bind the successor; a new name or code always takes them along
  document       INTEGER REFERENCES document (id),  -- the document that says so
  note           TEXT,
  PRIMARY KEY (predecessor, ord),
  UNIQUE (predecessor, successor),
  CONSTRAINT "from_day: a day as YYYY-MM-DD" CHECK (CASE WHEN from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(from_day, '+0 days'), '') = from_day ELSE 0 END),
  CONSTRAINT "kind: one of renamed, code_changed, merged, split" CHECK (kind IN ('renamed', 'code_changed', 'merged', 'split')),
  CONSTRAINT "takes_targets: true or false" CHECK (takes_targets IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX area_successor_successor ON area_successor (successor);
CREATE INDEX area_successor_document ON area_successor (document);

CREATE TRIGGER area_successor_insert BEFORE INSERT ON area_successor BEGIN
  SELECT RAISE(ABORT, 'successor: a region after a region, a park after a park') FROM area p JOIN area s ON s.id = NEW.successor
  WHERE p.id = NEW.predecessor AND (p.kind <> s.kind OR p.kind = 'area_group');
  SELECT RAISE(ABORT, 'successor: an area that the predecessor does not succeed itself') WHERE NEW.predecessor IN (
    WITH RECURSIVE down(id) AS (SELECT NEW.successor UNION SELECT s.successor FROM down d JOIN area_successor s ON s.predecessor = d.id)
    SELECT id FROM down);
  SELECT RAISE(ABORT, 'kind: split, where an area has several successors') FROM area_successor s
  WHERE s.predecessor = NEW.predecessor AND s.ord <> NEW.ord AND (s.kind <> 'split' OR NEW.kind <> 'split');
END;
CREATE TRIGGER area_successor_update BEFORE UPDATE OF predecessor, ord, successor, kind ON area_successor BEGIN
  SELECT RAISE(ABORT, 'successor: a region after a region, a park after a park') FROM area p JOIN area s ON s.id = NEW.successor
  WHERE p.id = NEW.predecessor AND (p.kind <> s.kind OR p.kind = 'area_group');
  SELECT RAISE(ABORT, 'successor: an area that the predecessor does not succeed itself') WHERE NEW.predecessor IN (
    WITH RECURSIVE down(id) AS (
      SELECT NEW.successor
      UNION
      SELECT s.successor FROM down d JOIN area_successor s ON s.predecessor = d.id
      WHERE NOT (s.predecessor = OLD.predecessor AND s.ord = OLD.ord))
    SELECT id FROM down);
  SELECT RAISE(ABORT, 'kind: split, where an area has several successors') FROM area_successor s
  WHERE s.predecessor = NEW.predecessor AND s.ord NOT IN (OLD.ord, NEW.ord) AND (s.kind <> 'split' OR NEW.kind <> 'split');
END;
CREATE TRIGGER area_successor_area_delete AFTER DELETE ON area BEGIN DELETE FROM area_successor WHERE predecessor = OLD.id; END;

CREATE TABLE area_day (
  -- The days on which every region and park exists. Triggers keep it equal to the view area_day_expected.
  area       INTEGER PRIMARY KEY REFERENCES area (id) ON DELETE CASCADE,
  first_day  TEXT NOT NULL,
  last_day   TEXT NOT NULL
) STRICT;

CREATE VIEW area_day_expected AS
  -- The definition of area_day: it ends on the day before a successor takes its place, unless it is split and goes on, or before it is withdrawn.
  SELECT a.id AS area,
         CASE WHEN a.first_day > '0001-01-01' THEN a.first_day ELSE coalesce((
           SELECT max(s.from_day) FROM area_successor s WHERE s.successor = a.id AND s.kind IN ('renamed', 'code_changed')), '0001-01-01') END AS first_day,
         min(a.last_day,
           coalesce((SELECT date(min(s.from_day), '-1 day') FROM area_successor s WHERE s.predecessor = a.id AND s.kind <> 'split'), '9999-12-31'),
           coalesce((SELECT date(min(w.first_day), '-1 day') FROM park_status w WHERE w.park = a.id AND w.status = 'withdrawn'), '9999-12-31')) AS last_day
  FROM (SELECT id, first_day, last_day FROM region UNION ALL SELECT id, first_day, last_day FROM park) a;

CREATE TABLE area_heir (
  -- Who stands where an area stood, at every depth, and on which days. Triggers keep it equal to the view area_heir_expected.
  area        INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  heir        INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  first_day   TEXT NOT NULL,
  last_day    TEXT NOT NULL,
  is_alone    INTEGER NOT NULL,  -- 1: no other stands there, it was not split
  is_bound    INTEGER NOT NULL,  -- 1: the area's targets bind it
  is_same     INTEGER NOT NULL,  -- 1: it is the same under another name or code
  PRIMARY KEY (area, heir)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_heir_heir ON area_heir (heir);

CREATE VIEW area_heir_expected AS
  -- The definition of area_heir.
  WITH RECURSIVE down(area, heir, first_day, is_alone, is_bound, is_same) AS (
    SELECT predecessor, successor, from_day, kind <> 'split', kind IN ('renamed', 'code_changed') OR takes_targets = 1, kind IN ('renamed', 'code_changed')
    FROM area_successor
    UNION
    SELECT d.area, s.successor, max(d.first_day, s.from_day), min(d.is_alone, s.kind <> 'split'),
           min(d.is_bound, s.kind IN ('renamed', 'code_changed') OR s.takes_targets = 1), min(d.is_same, s.kind IN ('renamed', 'code_changed'))
    FROM down d JOIN area_successor s ON s.predecessor = d.heir)
  SELECT d.area AS area, d.heir AS heir, min(d.first_day) AS first_day, x.last_day AS last_day, max(d.is_alone) AS is_alone,
         max(d.is_bound) AS is_bound, max(d.is_same) AS is_same
  FROM down d JOIN area_day x ON x.area = d.heir
  GROUP BY d.area, d.heir;

CREATE VIEW area_break AS
  -- The days on which a region or park went on as another territory: another one was merged into it, or it was split and went on.
  SELECT s.successor AS area, s.from_day AS day FROM area_successor s JOIN area_day x ON x.area = s.successor
  WHERE s.kind = 'merged' AND x.first_day < s.from_day
  UNION ALL
  SELECT s.predecessor, s.from_day FROM area_successor s JOIN area_day x ON x.area = s.predecessor
  WHERE s.kind = 'split' AND x.last_day >= s.from_day;

CREATE VIEW area_life_changed AS
  -- Write-only: INSERT an area whose days, or whose successors, have changed. Dependent tables attach their triggers here.
  SELECT NULL AS area WHERE 0;
CREATE VIEW area_heir_rebuild AS
  -- Write-only: INSERT null to rebuild area_heir, which is small.
  SELECT NULL AS area WHERE 0;
CREATE TRIGGER area_heir_rebuild_insert INSTEAD OF INSERT ON area_heir_rebuild BEGIN
  DELETE FROM area_heir;
  INSERT INTO area_heir (area, heir, first_day, last_day, is_alone, is_bound, is_same)
    SELECT area, heir, first_day, last_day, is_alone, is_bound, is_same FROM area_heir_expected;
END;
CREATE VIEW area_day_rebuild AS
  -- Write-only: INSERT null to rebuild area_day and area_heir, and nothing that depends on them.
  SELECT NULL AS area WHERE 0;
CREATE TRIGGER area_day_rebuild_insert INSTEAD OF INSERT ON area_day_rebuild BEGIN
  DELETE FROM area_day;
  INSERT INTO area_day (area, first_day, last_day) SELECT area, first_day, last_day FROM area_day_expected;
  INSERT INTO area_heir_rebuild VALUES (NULL);
END;
CREATE VIEW area_day_refresh AS
  -- Write-only: INSERT an area, or null for all, to rebuild its rows of area_day and area_heir, and what depends on them.
  SELECT NULL AS area WHERE 0;
CREATE TRIGGER area_day_refresh_one INSTEAD OF INSERT ON area_day_refresh WHEN NEW.area IS NOT NULL BEGIN
  DELETE FROM area_day WHERE area = NEW.area;
  INSERT INTO area_day (area, first_day, last_day) SELECT area, first_day, last_day FROM area_day_expected WHERE area = NEW.area;
  INSERT INTO area_heir_rebuild VALUES (NULL);
  INSERT INTO area_life_changed VALUES (NEW.area);
END;
CREATE TRIGGER area_day_refresh_all INSTEAD OF INSERT ON area_day_refresh WHEN NEW.area IS NULL BEGIN
  INSERT INTO area_day_rebuild VALUES (NULL);
  INSERT INTO area_life_changed VALUES (NULL);
END;

-- Nothing depends on the days of a new area that exists on all of them.
CREATE TRIGGER area_day_region_insert AFTER INSERT ON region BEGIN
  INSERT INTO area_day (area, first_day, last_day) SELECT area, first_day, last_day FROM area_day_expected WHERE area = NEW.id ON CONFLICT DO NOTHING;
  INSERT INTO area_day_refresh SELECT NEW.id WHERE NEW.first_day > '0001-01-01' OR NEW.last_day < '9999-12-31'
    OR EXISTS (SELECT 1 FROM area_successor WHERE NEW.id IN (predecessor, successor));
END;
CREATE TRIGGER area_day_region_delete AFTER DELETE ON region BEGIN DELETE FROM area_day WHERE area = OLD.id; END;
CREATE TRIGGER area_day_region_update AFTER UPDATE OF first_day, last_day ON region
WHEN NEW.first_day <> OLD.first_day OR NEW.last_day <> OLD.last_day BEGIN
  INSERT INTO area_day_refresh VALUES (NEW.id);
END;
CREATE TRIGGER area_day_park_insert AFTER INSERT ON park BEGIN
  INSERT INTO area_day (area, first_day, last_day) SELECT area, first_day, last_day FROM area_day_expected WHERE area = NEW.id ON CONFLICT DO NOTHING;
  INSERT INTO area_day_refresh SELECT NEW.id WHERE NEW.first_day > '0001-01-01' OR NEW.last_day < '9999-12-31'
    OR EXISTS (SELECT 1 FROM area_successor WHERE NEW.id IN (predecessor, successor)) OR EXISTS (SELECT 1 FROM park_status WHERE park = NEW.id);
END;
CREATE TRIGGER area_day_park_delete AFTER DELETE ON park BEGIN DELETE FROM area_day WHERE area = OLD.id; END;
CREATE TRIGGER area_day_park_update AFTER UPDATE OF first_day, last_day ON park
WHEN NEW.first_day <> OLD.first_day OR NEW.last_day <> OLD.last_day BEGIN
  INSERT INTO area_day_refresh VALUES (NEW.id);
END;
CREATE TRIGGER area_day_area_delete AFTER DELETE ON area BEGIN
  DELETE FROM area_day WHERE area = OLD.id;
  DELETE FROM area_heir WHERE area = OLD.id OR heir = OLD.id;
END;
CREATE TRIGGER area_day_status_insert AFTER INSERT ON park_status BEGIN INSERT INTO area_day_refresh VALUES (NEW.park); END;
CREATE TRIGGER area_day_status_update AFTER UPDATE OF park, first_day, status ON park_status
WHEN NEW.park <> OLD.park OR NEW.first_day <> OLD.first_day OR NEW.status <> OLD.status BEGIN
  INSERT INTO area_day_refresh VALUES (OLD.park), (NEW.park);
END;
CREATE TRIGGER area_day_status_delete AFTER DELETE ON park_status BEGIN INSERT INTO area_day_refresh VALUES (OLD.park); END;
CREATE TRIGGER area_day_successor_insert AFTER INSERT ON area_successor BEGIN
  INSERT INTO area_day_refresh VALUES (NEW.predecessor), (NEW.successor);
END;
CREATE TRIGGER area_day_successor_update AFTER UPDATE OF predecessor, successor, from_day, kind, takes_targets ON area_successor
WHEN NEW.predecessor <> OLD.predecessor OR NEW.successor <> OLD.successor OR NEW.from_day <> OLD.from_day OR NEW.kind <> OLD.kind
  OR NEW.takes_targets <> OLD.takes_targets BEGIN
  INSERT INTO area_day_refresh VALUES (OLD.predecessor), (OLD.successor), (NEW.predecessor), (NEW.successor);
END;
CREATE TRIGGER area_day_successor_delete AFTER DELETE ON area_successor BEGIN
  INSERT INTO area_day_refresh VALUES (OLD.predecessor), (OLD.successor);
END;
