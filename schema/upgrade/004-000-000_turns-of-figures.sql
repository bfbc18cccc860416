-- To version 4.0.0: the tables in which figures are made have another layout. They are empty between refreshes.
DROP TABLE IF EXISTS figure_touched;
DROP TABLE IF EXISTS figure_stage;
