CREATE TABLE instrument (
  -- Money or premises that a document promises. A subsidy is not a target.
  id             INTEGER PRIMARY KEY,
  code           TEXT NOT NULL UNIQUE,                     -- the document's code, a slash, the instrument's own code
  clause         INTEGER NOT NULL REFERENCES clause (id),
  kind           TEXT NOT NULL,
  name           TEXT NOT NULL,
  rate           REAL,
  rate_unit      INTEGER REFERENCES unit (id),
  rate_of        TEXT,                                     -- the base of the rate
  rate_bound     TEXT,
  amount         REAL,
  amount_unit    INTEGER REFERENCES unit (id),
  amount_bound   TEXT,
  per            TEXT NOT NULL DEFAULT 'not_said',         -- how often the amount is paid
  duration       REAL,
  duration_unit  INTEGER REFERENCES unit (id),
  beneficiary    TEXT,
  payer          TEXT,
  wording        TEXT NOT NULL,                            -- as the document writes it, no more
  note           TEXT,
  CONSTRAINT "kind: one of grant, matching_grant, fund, risk_pool, premises, tax, other"
    CHECK (kind IN ('grant', 'matching_grant', 'fund', 'risk_pool', 'premises', 'tax', 'other')),
  CONSTRAINT "name: text that is not empty" CHECK (name <> ''),
  CONSTRAINT "rate: a finite number" CHECK (abs(rate) < 9e999),
  CONSTRAINT "rate_unit: a unit with a rate, and none without" CHECK ((rate IS NULL) = (rate_unit IS NULL)),
  CONSTRAINT "rate_bound: one of exact, at_most, at_least with a rate, and none without" CHECK (
    CASE WHEN rate IS NULL THEN rate_bound IS NULL ELSE rate_bound IS NOT NULL AND rate_bound IN ('exact', 'at_most', 'at_least') END),
  CONSTRAINT "rate_of: none without a rate" CHECK (rate IS NOT NULL OR rate_of IS NULL),
  CONSTRAINT "amount: 0 or more" CHECK (amount >= 0 AND amount < 9e999),
  CONSTRAINT "amount_unit: a unit with an amount, and none without" CHECK ((amount IS NULL) = (amount_unit IS NULL)),
  CONSTRAINT "amount_bound: one of exact, at_most, at_least with an amount, and none without" CHECK (
    CASE WHEN amount IS NULL THEN amount_bound IS NULL ELSE amount_bound IS NOT NULL AND amount_bound IN ('exact', 'at_most', 'at_least') END),
  CONSTRAINT "per: one of once, year, total, not_said" CHECK (per IN ('once', 'year', 'total', 'not_said')),
  CONSTRAINT "duration: a number above 0" CHECK (duration > 0 AND duration < 9e999),
  CONSTRAINT "duration_unit: a unit with a duration, and none without" CHECK ((duration IS NULL) = (duration_unit IS NULL)),
  CONSTRAINT "wording: text that is not empty" CHECK (wording <> '')
) STRICT;
CREATE INDEX instrument_clause ON instrument (clause);

CREATE TRIGGER instrument_insert BEFORE INSERT ON instrument BEGIN
  SELECT RAISE(ABORT, 'code: the code of the clause''s document, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM clause c JOIN document d ON d.id = c.document WHERE c.id = NEW.clause AND substr(NEW.code, 1, length(d.code) + 1) = d.code || '/'
      AND length(NEW.code) > length(d.code) + 1 AND instr(substr(NEW.code, length(d.code) + 2), '/') = 0);
END;
CREATE TRIGGER instrument_update BEFORE UPDATE OF code, clause ON instrument
WHEN NEW.code IS NOT OLD.code OR NEW.clause IS NOT OLD.clause BEGIN
  SELECT RAISE(ABORT, 'code: the code of the clause''s document, a slash and its own, which has none') WHERE NOT EXISTS (
    SELECT 1 FROM clause c JOIN document d ON d.id = c.document WHERE c.id = NEW.clause AND substr(NEW.code, 1, length(d.code) + 1) = d.code || '/'
      AND length(NEW.code) > length(d.code) + 1 AND instr(substr(NEW.code, length(d.code) + 2), '/') = 0);
END;
