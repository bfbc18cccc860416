CREATE TABLE area_bound (
  -- Whom a target of an area binds, by quantifier: as a whole the area itself, and from a day on who stands in its place, with each every member
  -- of the group while it was one, and 0, for nobody. Kept by triggers; equals the view area_bound_expected at all times.
  area        INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  quantifier  TEXT NOT NULL,
  member      INTEGER NOT NULL,
  first_day   TEXT NOT NULL,
  last_day    TEXT NOT NULL,
  PRIMARY KEY (area, quantifier, member, first_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_bound_member ON area_bound (member);

CREATE VIEW area_bound_expected AS
  -- The definition that area_bound equals.
  SELECT a.id AS area, 'whole' AS quantifier, a.id AS member, '0001-01-01' AS first_day,
         coalesce((SELECT date(min(h.first_day), '-1 day') FROM area_heir h WHERE h.area = a.id AND h.is_bound = 1), '9999-12-31') AS last_day
  FROM area a
  UNION ALL
  SELECT h.area, 'whole', h.heir, h.first_day,
         coalesce((SELECT date(min(n.first_day), '-1 day') FROM area_heir n WHERE n.area = h.heir AND n.is_bound = 1), '9999-12-31')
  FROM area_heir h WHERE h.is_bound = 1
  UNION ALL SELECT id, 'each', 0, '0001-01-01', '9999-12-31' FROM area_group
  UNION ALL SELECT area_group, 'each', member, first_day, last_day FROM area_member;

CREATE TRIGGER area_bound_area_insert AFTER INSERT ON area BEGIN
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day) VALUES (NEW.id, 'whole', NEW.id, '0001-01-01', '9999-12-31');
END;
CREATE TRIGGER area_bound_life_changed INSTEAD OF INSERT ON area_life_changed WHEN NEW.area IS NOT NULL BEGIN
  DELETE FROM area_bound WHERE quantifier = 'whole' AND area = NEW.area;
  DELETE FROM area_bound WHERE quantifier = 'whole' AND member = NEW.area;
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day)
    SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected WHERE quantifier = 'whole' AND area = NEW.area
    UNION SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected WHERE quantifier = 'whole' AND member = NEW.area;
END;
CREATE TRIGGER area_bound_lives_changed INSTEAD OF INSERT ON area_life_changed WHEN NEW.area IS NULL BEGIN
  DELETE FROM area_bound WHERE quantifier = 'whole';
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day)
    SELECT area, quantifier, member, first_day, last_day FROM area_bound_expected WHERE quantifier = 'whole';
END;
CREATE TRIGGER area_bound_area_delete AFTER DELETE ON area BEGIN DELETE FROM area_bound WHERE area = OLD.id; END;
CREATE TRIGGER area_bound_group_insert AFTER INSERT ON area_group BEGIN
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day) VALUES (NEW.id, 'each', 0, '0001-01-01', '9999-12-31');
END;
CREATE TRIGGER area_bound_group_delete AFTER DELETE ON area_group BEGIN DELETE FROM area_bound WHERE area = OLD.id AND quantifier = 'each'; END;
CREATE TRIGGER area_bound_member_insert AFTER INSERT ON area_member BEGIN
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day) VALUES (NEW.area_group, 'each', NEW.member, NEW.first_day, NEW.last_day);
END;
CREATE TRIGGER area_bound_member_delete AFTER DELETE ON area_member BEGIN
  DELETE FROM area_bound WHERE area = OLD.area_group AND quantifier = 'each' AND member = OLD.member AND first_day = OLD.first_day;
END;
CREATE TRIGGER area_bound_member_update AFTER UPDATE ON area_member
WHEN NEW.area_group IS NOT OLD.area_group OR NEW.member IS NOT OLD.member OR NEW.first_day IS NOT OLD.first_day
  OR NEW.last_day IS NOT OLD.last_day BEGIN
  DELETE FROM area_bound WHERE area = OLD.area_group AND quantifier = 'each' AND member = OLD.member AND first_day = OLD.first_day;
  INSERT INTO area_bound (area, quantifier, member, first_day, last_day) VALUES (NEW.area_group, 'each', NEW.member, NEW.first_day, NEW.last_day);
END;

CREATE INDEX period_months ON period (months);

CREATE VIEW target_span AS
  -- A target x an area that it binds x a due period, by ids, whatever the day: groups with quantifier each are expanded to those who are members
  -- on the due date, every period of over each is one. Undated, due is null, and first_bound and last_bound say from when to when the area is
  -- bound; without members, area is 0. What the target asks comes along, so that who evaluates it need not look it up again.
  SELECT t.id AS target, b.member AS area, q.id AS due, q.first_day AS first_day, q.last_day AS last_day,
         b.first_day AS first_bound, b.last_day AS last_bound, b.area AS bound,
         t.code AS code, t.clause AS clause, t.indicator AS indicator, t.basis AS basis, t.baseline_period AS baseline_period,
         t.reference_area AS reference_area, t.comparator AS comparator, t.value AS value, t.value_high AS value_high, t.unit AS unit,
         t.period_from AS period_from, t.period_to AS period_to, t.over AS over
  FROM area_bound b
  JOIN target t ON t.area = b.area AND t.quantifier = b.quantifier
  LEFT JOIN period q ON q.months = t.period_to % 16 AND q.id <= t.period_to
    AND q.id >= CASE WHEN t.over = 'each' THEN coalesce(min(t.period_to, (t.period_from / 16 - t.period_from % 16 + t.period_to % 16) * 16), t.period_to)
      ELSE t.period_to END
  WHERE q.id IS NULL OR (
    q.last_day BETWEEN b.first_day AND b.last_day
    AND (b.member <> 0 OR NOT EXISTS (
      SELECT 1 FROM area_member m WHERE m.area_group = t.area AND q.last_day BETWEEN m.first_day AND m.last_day)));

CREATE VIEW target_due AS
  -- What is due on the clock's day: of an undated target for every member, whoever is one on that day.
  -- From here to target_progress the views are plain joins, each value fetched once, so that a condition on any column finds its index.
  SELECT s.*, k.as_of AS as_of, k.day AS known_day, k.month AS month
  FROM clock_number k
  JOIN target_span s
  WHERE s.due IS NOT NULL OR (
    k.as_of BETWEEN s.first_bound AND s.last_bound
    AND (s.area <> 0 OR NOT EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = s.bound AND k.as_of BETWEEN m.first_day AND m.last_day)));

CREATE VIEW target_schedule AS
  -- A target x area x due period, groups and recurrences expanded.
  SELECT t.code AS target_code, d.code AS document_code, a.code AS area_code, a.name AS area, i.code AS indicator_code,
         due.code AS due_period
  FROM target_due s
  JOIN target t ON t.id = s.target
  JOIN clause c ON c.id = t.clause
  JOIN document d ON d.id = c.document
  LEFT JOIN indicator i ON i.id = t.indicator
  LEFT JOIN period due ON due.id = s.due
  LEFT JOIN area a ON a.id = s.area;
