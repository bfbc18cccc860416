CREATE VIEW clock_number AS
  -- The clock in numbers: day is known_on in days since 1970-01-01, as vintages are counted, month is as_of's in months since year 0, as
  -- period.id / 16 counts them.
  SELECT as_of AS as_of,
         CAST(julianday(known_on) - 2440587.5 AS INTEGER) AS day,
         CAST(substr(as_of, 1, 4) AS INTEGER) * 12 + CAST(substr(as_of, 6, 2) AS INTEGER) - 1 AS month
  FROM clock;
