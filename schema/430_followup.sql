CREATE TABLE followup (
  -- A follow-up (督办) as it was raised: the target or task, the agency asked, the day for an answer. Its state follows from this and its events:
  -- see followup_overview. By hand write to followup_entry, followup_event_entry and followup_accept, which take codes.
  id          INTEGER PRIMARY KEY,
  code        TEXT NOT NULL UNIQUE,
  target      INTEGER REFERENCES target (id),
  task        INTEGER REFERENCES task (id),
  area        INTEGER REFERENCES area (id),             -- the park or region concerned; null: all that the target binds
  due_period  INTEGER REFERENCES period (id),           -- one of the target's due periods; null: all
  agency      INTEGER NOT NULL REFERENCES agency (id),  -- the agency that was asked first
  raised      TEXT NOT NULL,                            -- YYYY-MM-DD
  due         TEXT NOT NULL,                            -- the first day by which an answer was asked for, YYYY-MM-DD
  subject     TEXT NOT NULL,
  note        TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "target: a target or a task, and not both" CHECK ((target IS NULL) <> (task IS NULL)),
  CONSTRAINT "due_period: none with a task" CHECK (task IS NULL OR due_period IS NULL),
  CONSTRAINT "raised: a day as YYYY-MM-DD" CHECK (CASE WHEN raised GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(raised, '+0 days'), '') = raised ELSE 0 END),
  CONSTRAINT "due: a day as YYYY-MM-DD" CHECK (CASE WHEN due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(due, '+0 days'), '') = due ELSE 0 END),
  CONSTRAINT "due: not before raised" CHECK (due >= raised),
  CONSTRAINT "subject: text that is not empty" CHECK (subject <> '')
) STRICT;
CREATE INDEX followup_target ON followup (target);
CREATE INDEX followup_task ON followup (task);
CREATE INDEX followup_agency ON followup (agency);

CREATE TABLE followup_event (
  -- The events of a follow-up. Nothing is overwritten: only the last event can be corrected or removed.
  followup  INTEGER NOT NULL REFERENCES followup (id) ON DELETE CASCADE,
  ord       INTEGER NOT NULL,
  day       TEXT NOT NULL,                   -- YYYY-MM-DD
  kind      TEXT NOT NULL,
  agency    INTEGER REFERENCES agency (id),  -- assigned: the one asked now; answered: the one that answered, null: the one asked
  due       TEXT,                            -- the day by which an answer is asked for now, YYYY-MM-DD
  outcome   TEXT,                            -- closed: the outcome
  text      TEXT,
  PRIMARY KEY (followup, ord),
  CONSTRAINT "ord: 1 or more" CHECK (ord >= 1),
  CONSTRAINT "day: a day as YYYY-MM-DD" CHECK (CASE WHEN day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(day, '+0 days'), '') = day ELSE 0 END),
  CONSTRAINT "kind: one of assigned, answered, extended, closed, reopened"
    CHECK (kind IN ('assigned', 'answered', 'extended', 'closed', 'reopened')),
  CONSTRAINT "agency: the one that is asked with assigned, one or none with answered, none with any other"
    CHECK (CASE kind WHEN 'assigned' THEN agency IS NOT NULL WHEN 'answered' THEN 1 ELSE agency IS NULL END),
  CONSTRAINT "due: a day as YYYY-MM-DD" CHECK (CASE WHEN due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' THEN coalesce(date(due, '+0 days'), '') = due ELSE due IS NULL END),
  CONSTRAINT "due: a day with extended and reopened, a day or none with assigned, none with any other"
    CHECK (CASE WHEN kind IN ('extended', 'reopened') THEN due IS NOT NULL WHEN kind = 'assigned' THEN 1 ELSE due IS NULL END),
  CONSTRAINT "due: not before day" CHECK (due >= day),
  CONSTRAINT "outcome: one of resolved, unresolved, withdrawn with closed, and none with any other" CHECK (
    CASE WHEN kind = 'closed' THEN outcome IS NOT NULL AND outcome IN ('resolved', 'unresolved', 'withdrawn') ELSE outcome IS NULL END),
  CONSTRAINT "text: text that is not empty" CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TRIGGER followup_insert BEFORE INSERT ON followup WHEN NEW.target IS NOT NULL BEGIN
  SELECT RAISE(ABORT, 'area: the target''s own, a member of its group, or one that lies in its region') FROM target t
  WHERE t.id = NEW.target AND NEW.area IS NOT NULL AND NEW.area <> t.area
    AND NOT EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = t.area AND m.member = NEW.area)
    AND NOT EXISTS (SELECT 1 FROM region_within w WHERE w.within = t.area
      AND w.region = coalesce((SELECT p.region FROM park p WHERE p.id = NEW.area), NEW.area));
  SELECT RAISE(ABORT, 'due_period: one in which the target falls due') WHERE NEW.due_period IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM target_due s WHERE s.target = NEW.target AND s.due = NEW.due_period);
END;
CREATE TRIGGER followup_update BEFORE UPDATE OF target, area, due_period ON followup
WHEN NEW.target IS NOT NULL AND (NEW.target IS NOT OLD.target OR NEW.area IS NOT OLD.area OR NEW.due_period IS NOT OLD.due_period) BEGIN
  SELECT RAISE(ABORT, 'area: the target''s own, a member of its group, or one that lies in its region') FROM target t
  WHERE t.id = NEW.target AND NEW.area IS NOT NULL AND NEW.area <> t.area
    AND NOT EXISTS (SELECT 1 FROM area_member m WHERE m.area_group = t.area AND m.member = NEW.area)
    AND NOT EXISTS (SELECT 1 FROM region_within w WHERE w.within = t.area
      AND w.region = coalesce((SELECT p.region FROM park p WHERE p.id = NEW.area), NEW.area));
  SELECT RAISE(ABORT, 'due_period: one in which the target falls due') WHERE NEW.due_period IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM target_due s WHERE s.target = NEW.target AND s.due = NEW.due_period);
END;
CREATE TRIGGER followup_begun_update BEFORE UPDATE OF agency, raised, due ON followup
WHEN (NEW.agency IS NOT OLD.agency OR NEW.raised IS NOT OLD.raised OR NEW.due IS NOT OLD.due)
  AND EXISTS (SELECT 1 FROM followup_event e WHERE e.followup = OLD.id) BEGIN
  SELECT RAISE(ABORT, 'agency: the one that was asked first, once there are events: another is assigned by an event') WHERE NEW.agency <> OLD.agency;
  SELECT RAISE(ABORT, 'raised: the day that it was, once there are events') WHERE NEW.raised <> OLD.raised;
  SELECT RAISE(ABORT, 'due: the day that was set first, once there are events: it is extended by an event') WHERE NEW.due <> OLD.due;
END;
CREATE TRIGGER followup_delete AFTER DELETE ON followup BEGIN DELETE FROM followup_event WHERE followup = OLD.id; END;

-- A change of a policy file neither removes a follow-up nor what it is about.
CREATE TRIGGER followup_target_delete BEFORE DELETE ON target BEGIN
  SELECT RAISE(ABORT, 'followup: no follow-up on it; move it to another target or remove it first') FROM followup WHERE target = OLD.id LIMIT 1;
END;
CREATE TRIGGER followup_task_delete BEFORE DELETE ON task BEGIN
  SELECT RAISE(ABORT, 'followup: no follow-up on it; move it to another task or remove it first') FROM followup WHERE task = OLD.id LIMIT 1;
END;

CREATE VIEW followup_event_before AS
  -- An event with the state before it: the day set for an answer, and the day and kind of the last event.
  SELECT e.followup AS followup, e.ord AS ord, coalesce(b.day, f.raised) AS day, coalesce(b.kind, 'raised') AS kind,
         coalesce((SELECT x.due FROM followup_event x WHERE x.followup = e.followup AND x.ord < e.ord AND x.due IS NOT NULL
                   ORDER BY x.ord DESC LIMIT 1), f.due) AS due
  FROM followup_event e
  JOIN followup f ON f.id = e.followup
  LEFT JOIN followup_event b ON b.followup = e.followup
    AND b.ord = (SELECT max(x.ord) FROM followup_event x WHERE x.followup = e.followup AND x.ord < e.ord);

CREATE TRIGGER followup_event_insert AFTER INSERT ON followup_event BEGIN
  SELECT RAISE(ABORT, 'ord: higher than that of every event before') FROM followup_event e WHERE e.followup = NEW.followup AND e.ord > NEW.ord;
  SELECT RAISE(ABORT, 'day: not before that of the event before, nor that on which it was raised') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND NEW.day < b.day;
  SELECT RAISE(ABORT, 'kind: reopened after closed, and after nothing else') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND (b.kind = 'closed') <> (NEW.kind = 'reopened');
  SELECT RAISE(ABORT, 'due: later than the day that was set before') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND NEW.kind = 'extended' AND NEW.due <= b.due;
END;
CREATE TRIGGER followup_event_kept_update BEFORE UPDATE ON followup_event BEGIN
  SELECT RAISE(ABORT, 'ord: that of the last event; those before it stay as they are') FROM followup_event e
  WHERE e.followup = OLD.followup AND e.ord > OLD.ord LIMIT 1;
END;
CREATE TRIGGER followup_event_update AFTER UPDATE ON followup_event
WHEN NEW.followup IS NOT OLD.followup OR NEW.ord IS NOT OLD.ord OR NEW.day IS NOT OLD.day OR NEW.kind IS NOT OLD.kind
  OR NEW.due IS NOT OLD.due BEGIN
  SELECT RAISE(ABORT, 'ord: higher than that of every event before') FROM followup_event e WHERE e.followup = NEW.followup AND e.ord > NEW.ord;
  SELECT RAISE(ABORT, 'day: not before that of the event before, nor that on which it was raised') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND NEW.day < b.day;
  SELECT RAISE(ABORT, 'kind: reopened after closed, and after nothing else') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND (b.kind = 'closed') <> (NEW.kind = 'reopened');
  SELECT RAISE(ABORT, 'due: later than the day that was set before') FROM followup_event_before b
  WHERE b.followup = NEW.followup AND b.ord = NEW.ord AND NEW.kind = 'extended' AND NEW.due <= b.due;
END;
CREATE TRIGGER followup_event_delete BEFORE DELETE ON followup_event WHEN EXISTS (SELECT 1 FROM followup f WHERE f.id = OLD.followup) BEGIN
  SELECT RAISE(ABORT, 'ord: that of the last event; those before it stay as they are') FROM followup_event e
  WHERE e.followup = OLD.followup AND e.ord > OLD.ord LIMIT 1;
END;

CREATE VIEW followup_state AS
  -- The state of a follow-up on the clock's day, by ids; what was raised or happened later is not seen. The last event decides: after an answer
  -- it waits to be closed; before, it waits for an answer, and is overdue once the day for it has passed.
  SELECT s.*, CASE WHEN s.last_kind IN ('answered', 'closed') THEN s.last_kind WHEN s.due < s.as_of THEN 'overdue' ELSE 'open' END AS status
  FROM (
    SELECT f.id AS followup, f.target AS target, f.task AS task, f.area AS area, f.due_period AS due_period, k.as_of AS as_of,
           coalesce((SELECT e.agency FROM followup_event e WHERE e.followup = f.id AND e.kind = 'assigned' AND e.day <= k.as_of
                     ORDER BY e.ord DESC LIMIT 1), f.agency) AS agency,
           coalesce((SELECT e.due FROM followup_event e WHERE e.followup = f.id AND e.due IS NOT NULL AND e.day <= k.as_of
                     ORDER BY e.ord DESC LIMIT 1), f.due) AS due,
           (SELECT e.kind FROM followup_event e WHERE e.followup = f.id AND e.day <= k.as_of ORDER BY e.ord DESC LIMIT 1) AS last_kind,
           (SELECT max(e.ord) FROM followup_event e WHERE e.followup = f.id AND e.day <= k.as_of) AS last_ord
    FROM clock k JOIN followup f ON f.raised <= k.as_of) s;

CREATE VIEW followup_duty AS
  -- A follow-up, its status, and who has to answer it on the clock's day: the agency asked, or each that has its duties then. One that is closed
  -- stays with the agency that had the duty on the day it was closed.
  SELECT s.followup AS followup, s.status AS status, coalesce(x.successor, s.agency) AS agency
  FROM followup_state s
  LEFT JOIN followup_event e ON e.followup = s.followup AND e.ord = s.last_ord AND s.status = 'closed'
  LEFT JOIN agency_succession x ON x.agency = s.agency AND x.from_day <= coalesce(e.day, s.as_of)
    AND NOT EXISTS (SELECT 1 FROM agency_successor n WHERE n.predecessor = x.successor AND n.from_day <= coalesce(e.day, s.as_of));

CREATE VIEW followup_overview AS
  -- A follow-up on the clock's day: its subject, the agency asked now, the day for an answer, its state and its last event. The agency is the one
  -- that has the duties of the one asked; if those were split, there is a row for each successor.
  SELECT f.code AS followup_code, s.status AS status, g.code AS agency_code, g.name AS agency, s.due AS due,
         CASE WHEN s.status <> 'closed' THEN CAST(julianday(s.due) - julianday(s.as_of) AS INTEGER) END AS days_left,
         t.code AS target_code, d.code AS document_code, substr(c.code, length(d.code) + 2) AS clause, c.heading AS heading,
         a.code AS area_code, a.name AS area, q.code AS due_period, f.subject AS subject, f.raised AS raised, f.due AS first_due,
         (SELECT count(*) FROM followup_event e WHERE e.followup = f.id AND e.kind = 'extended' AND e.day <= s.as_of) AS extensions,
         (SELECT max(e.day) FROM followup_event e WHERE e.followup = f.id AND e.kind = 'answered' AND e.day <= s.as_of) AS answered,
         CASE WHEN s.status = 'closed' THEN e.day END AS closed,
         CASE WHEN s.status = 'closed' THEN e.outcome END AS outcome,
         e.day AS last_day, e.kind AS last_kind, e.text AS last_text, f.note AS note,
         o.code AS asked_agency_code, o.name AS asked_agency
  FROM followup_state s
  JOIN followup f ON f.id = s.followup
  JOIN followup_duty b ON b.followup = s.followup
  JOIN agency g ON g.id = b.agency
  JOIN agency o ON o.id = s.agency
  LEFT JOIN target t ON t.id = f.target
  CROSS JOIN clause c ON c.id = coalesce(t.clause, f.task)
  JOIN document d ON d.id = c.document
  LEFT JOIN area a ON a.id = f.area
  LEFT JOIN period q ON q.id = f.due_period
  LEFT JOIN followup_event e ON e.followup = s.followup AND e.ord = s.last_ord;

CREATE VIEW followup_open AS
  -- The follow-ups that are raised and not closed on the clock's day, with the agency asked and the day for an answer.
  SELECT agency_code, agency, due, days_left, status, followup_code, subject, target_code, document_code, clause, heading,
         area_code, area, due_period, raised, answered, last_text
  FROM followup_overview
  WHERE status <> 'closed'
  ORDER BY agency_code, due, followup_code;

CREATE VIEW target_asked AS
  -- The agency to ask first about a target: the first that leads, else the first that is responsible, or each that has its duties now.
  SELECT x.target AS target, x.role AS role, g.code AS agency_code, g.name AS agency
  FROM target_agency x
  LEFT JOIN agency_handed h ON h.agency = x.agency
  JOIN agency g ON g.id = coalesce(h.now, x.agency)
  WHERE x.role IN ('lead', 'responsible') AND NOT EXISTS (
    SELECT 1 FROM target_agency b WHERE b.target = x.target AND (b.role = x.role AND b.ord < x.ord OR b.role = 'lead' AND x.role <> 'lead'))
  UNION ALL
  SELECT t.id, k.role, g.code, g.name
  FROM task_agency k
  LEFT JOIN agency_handed h ON h.agency = k.agency
  JOIN agency g ON g.id = coalesce(h.now, k.agency)
  JOIN clause c ON c.within_task = k.task
  JOIN target t ON t.clause = c.id
  WHERE k.role IN ('lead', 'responsible')
    AND NOT EXISTS (
      SELECT 1 FROM task_agency b WHERE b.task = k.task AND (b.role = k.role AND b.ord < k.ord OR b.role = 'lead' AND k.role <> 'lead'))
    AND NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id);

CREATE VIEW target_unasked AS
  -- The targets for which no agency leads or is responsible.
  SELECT t.id AS target
  FROM clause c
  CROSS JOIN target t ON t.clause = c.id
  WHERE NOT EXISTS (SELECT 1 FROM task_agency k WHERE k.task = c.within_task AND k.role IN ('lead', 'responsible'))
    AND NOT EXISTS (SELECT 1 FROM target_agency own WHERE own.target = t.id)
  UNION ALL
  SELECT x.target FROM target_agency x
  WHERE NOT EXISTS (SELECT 1 FROM target_agency b WHERE b.target = x.target AND (b.role IN ('lead', 'responsible') OR b.ord < x.ord));

CREATE VIEW followup_needed AS
  -- The targets that are behind, missed or overdue on the clock's day.
  SELECT target, area, due, indicator, status FROM target_state
  WHERE status IN ('behind', 'missed', 'overdue') AND kept_status IN ('behind', 'missed', 'overdue');

CREATE VIEW followup_asked AS
  -- The same with the agency to ask: one of the target's, else the committee that manages the park, else null.
  SELECT s.target AS target, s.area AS area, s.due AS due, s.indicator AS indicator, s.status AS status, x.role AS role,
         x.agency_code AS agency_code, x.agency AS agency
  FROM target_asked x
  CROSS JOIN followup_needed s ON s.target = x.target
  UNION ALL
  SELECT s.target, s.area, s.due, s.indicator, s.status, CASE WHEN g.id IS NOT NULL THEN 'manages' END, g.code, g.name
  FROM target_unasked x
  CROSS JOIN followup_needed s ON s.target = x.target
  LEFT JOIN park p ON p.id = s.area
  LEFT JOIN agency_handed h ON h.agency = p.agency
  LEFT JOIN agency g ON g.id = coalesce(h.now, p.agency);

CREATE VIEW followup_proposed AS
  -- Proposed follow-ups on the clock's day: every target, area and due period that is behind, missed or overdue and has no open follow-up. An
  -- open one without an area or a due period covers all of the target's. The agency to ask is the first that leads, else the first that is
  -- responsible, else the committee that manages the park, or each of its successors; if there is none, the user must name one. An answer is asked for within 30 days.
  -- closed_before: the number of closed follow-ups on it. To raise one: INSERT INTO followup_accept.
  SELECT t.code AS target_code, (SELECT d.code FROM clause c JOIN document d ON d.id = c.document WHERE c.id = t.clause) AS document_code,
         a.code AS area_code, a.name AS area, (SELECT i.code FROM indicator i WHERE i.id = p.indicator) AS indicator_code, q.code AS due_period,
         p.status AS status, p.agency_code AS agency_code, p.agency AS agency, p.role AS role,
         k.as_of AS raised, date(k.as_of, '+30 days') AS due,
         a.name || ' ' || (SELECT i.name FROM indicator i WHERE i.id = p.indicator) || '：' || coalesce(q.code || CASE length(q.code) WHEN 4 THEN ' 年' ELSE ' ' END, '')
           || (SELECT w.meaning_zh FROM vocabulary w WHERE w.table_name = 'target_progress' AND w.field = 'status' AND w.word = p.status) AS subject,
         (SELECT x.explain FROM target_told x WHERE x.target = p.target AND x.area_id = p.area AND x.due IS p.due) AS explain,
         (SELECT x.explain_en FROM target_told x WHERE x.target = p.target AND x.area_id = p.area AND x.due IS p.due) AS explain_en,
         (SELECT count(*) FROM followup_state s WHERE s.target = p.target AND coalesce(s.area, p.area) = p.area
           AND coalesce(s.due_period, p.due, 0) = coalesce(p.due, 0) AND s.status = 'closed') AS closed_before
  FROM clock k
  CROSS JOIN followup_asked p
  CROSS JOIN target t ON t.id = p.target
  CROSS JOIN area a ON a.id = p.area
  LEFT JOIN period q ON q.id = p.due
  WHERE NOT EXISTS (
    SELECT 1 FROM followup_state s WHERE s.target = p.target AND coalesce(s.area, p.area) = p.area
      AND coalesce(s.due_period, p.due, 0) = coalesce(p.due, 0) AND s.status <> 'closed');

CREATE VIEW followup_entry AS
  -- A follow-up as it was raised, with codes, to read and to write by hand: INSERT and DELETE. code defaults to the next one of the year,
  -- 2026-0001, raised to today, and due to 30 days later.
  SELECT f.code AS code, t.code AS target, c.code AS task, a.code AS area, q.code AS due_period, g.code AS agency,
         f.raised AS raised, f.due AS due, f.subject AS subject, f.note AS note
  FROM followup f
  JOIN agency g ON g.id = f.agency
  LEFT JOIN target t ON t.id = f.target
  LEFT JOIN clause c ON c.id = f.task
  LEFT JOIN area a ON a.id = f.area
  LEFT JOIN period q ON q.id = f.due_period;

CREATE TRIGGER followup_entry_insert INSTEAD OF INSERT ON followup_entry BEGIN
  SELECT RAISE(ABORT, 'target: the code of a target') WHERE NEW.target IS NOT NULL AND NOT EXISTS (SELECT 1 FROM target WHERE code = NEW.target);
  SELECT RAISE(ABORT, 'task: the code of a task''s clause') WHERE NEW.task IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM clause c JOIN task k ON k.id = c.id WHERE c.code = NEW.task);
  SELECT RAISE(ABORT, 'area: the code of a region, park or group') WHERE NEW.area IS NOT NULL AND NOT EXISTS (SELECT 1 FROM area WHERE code = NEW.area);
  SELECT RAISE(ABORT, 'due_period: the code of a period') WHERE NEW.due_period IS NOT NULL AND NOT EXISTS (SELECT 1 FROM period WHERE code = NEW.due_period);
  SELECT RAISE(ABORT, 'agency: the code of an agency') WHERE NOT EXISTS (SELECT 1 FROM agency WHERE code = NEW.agency);
  INSERT INTO followup (code, target, task, area, due_period, agency, raised, due, subject, note)
    SELECT coalesce(NEW.code, substr(x.day, 1, 5) || printf('%04d', 1 + coalesce((
             SELECT max(CAST(substr(f.code, 6) AS INTEGER)) FROM followup f
             WHERE substr(f.code, 1, 5) = substr(x.day, 1, 5) AND length(f.code) BETWEEN 6 AND 12
               AND substr(f.code, 6) NOT GLOB '*[^0-9]*'), 0))),
           (SELECT id FROM target WHERE code = NEW.target), (SELECT id FROM clause WHERE code = NEW.task),
           (SELECT id FROM area WHERE code = NEW.area), (SELECT id FROM period WHERE code = NEW.due_period),
           (SELECT id FROM agency WHERE code = NEW.agency), x.day, coalesce(NEW.due, date(x.day, '+30 days')), NEW.subject, NEW.note
    FROM (SELECT coalesce(NEW.raised, (SELECT as_of FROM clock)) AS day) x;
END;
CREATE TRIGGER followup_entry_delete INSTEAD OF DELETE ON followup_entry BEGIN DELETE FROM followup WHERE code = OLD.code; END;

CREATE VIEW followup_event_entry AS
  -- An event with codes, to read and to write by hand: INSERT, and DELETE of the last one. ord defaults to the next one, day to today.
  SELECT f.code AS followup, e.ord AS ord, e.day AS day, e.kind AS kind, g.code AS agency, e.due AS due, e.outcome AS outcome, e.text AS text
  FROM followup_event e
  JOIN followup f ON f.id = e.followup
  LEFT JOIN agency g ON g.id = e.agency;

CREATE TRIGGER followup_event_entry_insert INSTEAD OF INSERT ON followup_event_entry BEGIN
  SELECT RAISE(ABORT, 'followup: the code of a follow-up') WHERE NOT EXISTS (SELECT 1 FROM followup WHERE code = NEW.followup);
  SELECT RAISE(ABORT, 'agency: the code of an agency') WHERE NEW.agency IS NOT NULL AND NOT EXISTS (SELECT 1 FROM agency WHERE code = NEW.agency);
  INSERT INTO followup_event (followup, ord, day, kind, agency, due, outcome, text)
    SELECT f.id, coalesce(NEW.ord, 1 + coalesce((SELECT max(e.ord) FROM followup_event e WHERE e.followup = f.id), 0)),
           coalesce(NEW.day, (SELECT as_of FROM clock)), NEW.kind, (SELECT id FROM agency WHERE code = NEW.agency), NEW.due, NEW.outcome, NEW.text
    FROM followup f WHERE f.code = NEW.followup;
END;
CREATE TRIGGER followup_event_entry_delete INSTEAD OF DELETE ON followup_event_entry BEGIN
  DELETE FROM followup_event WHERE followup = (SELECT id FROM followup WHERE code = OLD.followup) AND ord = OLD.ord;
END;

CREATE VIEW followup_accept AS
  -- Write-only: INSERT the target, area and due period of a row of followup_proposed to raise the follow-up as proposed, with the sentence that
  -- gives the reason as its note. Other columns that are given replace what is proposed. Where several successors of an agency are to be asked,
  -- each is asked, unless one is named.
  SELECT NULL AS target, NULL AS area, NULL AS due_period, NULL AS code, NULL AS agency, NULL AS raised, NULL AS due, NULL AS subject,
         NULL AS note
  FROM clock WHERE 0;
CREATE TRIGGER followup_accept_insert INSTEAD OF INSERT ON followup_accept BEGIN
  SELECT RAISE(ABORT, 'target: one that is proposed for this area and due period') WHERE NOT EXISTS (
    SELECT 1 FROM followup_proposed p WHERE p.target_code = NEW.target AND p.area_code = NEW.area AND p.due_period IS NEW.due_period);
  INSERT INTO followup_entry (code, target, area, due_period, agency, raised, due, subject, note)
    SELECT DISTINCT NEW.code, p.target_code, p.area_code, p.due_period, coalesce(NEW.agency, p.agency_code), coalesce(NEW.raised, p.raised),
           coalesce(NEW.due, CASE WHEN NEW.raised IS NULL THEN p.due END), coalesce(NEW.subject, p.subject), coalesce(NEW.note, p.explain)
    FROM followup_proposed p WHERE p.target_code = NEW.target AND p.area_code = NEW.area AND p.due_period IS NEW.due_period;
END;
