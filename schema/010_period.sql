CREATE TABLE period (
  -- A span of whole months that figures and targets refer to [SDMX TIME_PERIOD].
  id         INTEGER PRIMARY KEY,   -- (year * 12 + last month - 1) * 16 + months: orders by end, then by length; a year earlier is -192
  code       TEXT NOT NULL UNIQUE,  -- 2025, 2025-H1, 2025-Q1, 2025-03; accumulated from January: 2025-Q1-3, 2025-M1-5
  frequency  TEXT NOT NULL,
  months     INTEGER NOT NULL,      -- length in months
  first_day  TEXT NOT NULL,         -- YYYY-MM-DD
  last_day   TEXT NOT NULL,         -- YYYY-MM-DD
  CONSTRAINT "frequency: one of year, half, quarter, month, accumulated"
    CHECK (frequency IN ('year', 'half', 'quarter', 'month', 'accumulated')),
  CONSTRAINT "months: from 1 to 12" CHECK (months BETWEEN 1 AND 12),
  CONSTRAINT "last_day: not before first_day" CHECK (first_day <= last_day)
) STRICT;

-- Every period from 1949 to 2100, so that codes are looked up and ids need not be computed by hand.
INSERT INTO period (id, code, frequency, months, first_day, last_day)
WITH RECURSIVE
  calendar_year(y) AS (SELECT 1949 UNION ALL SELECT y + 1 FROM calendar_year WHERE y < 2100),
  month(m) AS (SELECT 1 UNION ALL SELECT m + 1 FROM month WHERE m < 12),
  span(suffix, frequency, first_month, last_month) AS (
    SELECT '', 'year', 1, 12
    UNION ALL SELECT '-H' || m, 'half', m * 6 - 5, m * 6 FROM month WHERE m <= 2
    UNION ALL SELECT '-Q' || m, 'quarter', m * 3 - 2, m * 3 FROM month WHERE m <= 4
    UNION ALL SELECT '-' || substr('0' || m, -2), 'month', m, m FROM month
    -- January to March and January to June already exist, as a quarter and a half-year.
    UNION ALL SELECT '-Q1-3', 'accumulated', 1, 9
    UNION ALL SELECT '-M1-' || m, 'accumulated', 1, m FROM month WHERE m IN (2, 4, 5, 7, 8, 10, 11))
SELECT (y * 12 + last_month - 1) * 16 + last_month - first_month + 1,
       y || suffix,
       frequency,
       last_month - first_month + 1,
       y || '-' || substr('0' || first_month, -2) || '-01',
       date(y || '-' || substr('0' || last_month, -2) || '-01', '+1 month', '-1 day')
FROM calendar_year CROSS JOIN span;
