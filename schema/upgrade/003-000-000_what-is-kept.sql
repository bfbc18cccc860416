-- To version 3.0.0: tables of what is kept have another layout. What they hold is made anew.
DROP TABLE IF EXISTS figure_kept;
DROP TABLE IF EXISTS day_ahead;
