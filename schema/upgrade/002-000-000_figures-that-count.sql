-- To version 2.0.0: the figures that count are kept with the days on which they do. What follows from other tables is made anew.
DROP TABLE IF EXISTS resolved_figure;
DROP TABLE IF EXISTS indicator_period;
DROP TABLE IF EXISTS figure_now;
DROP TABLE IF EXISTS figure_work;
DROP TABLE IF EXISTS figure_candidate;
