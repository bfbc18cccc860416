-- To version 3.0.0: which days are ahead is kept by indicator. It is made anew.
DROP TABLE IF EXISTS day_ahead;
