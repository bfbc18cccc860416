CREATE TABLE unit (
  -- What a number counts. Values are compared within one dimension only, after multiplying by factor.
  id           INTEGER PRIMARY KEY,
  code         TEXT NOT NULL UNIQUE,        -- as documents write it: 亿元, %, 百分点, 家, 件/万人
  name_en      TEXT,
  dimension    TEXT NOT NULL,               -- count, ratio, cny, usd, area, rank, boolean, …
  factor       REAL NOT NULL,               -- its size in the dimension's base unit: 亿元 is 1e8 (yuan)
  change_only  INTEGER NOT NULL DEFAULT 0,  -- 1: measures changes only (百分点)
  note         TEXT,
  CONSTRAINT "code: text that is not empty" CHECK (code <> ''),
  CONSTRAINT "dimension: text that is not empty" CHECK (dimension <> ''),
  CONSTRAINT "factor: a number above 0" CHECK (factor > 0 AND factor < 9e999),
  CONSTRAINT "change_only: true or false" CHECK (change_only IN (0, 1))
) STRICT;
