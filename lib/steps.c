/* Written by schema/make-steps.py from the schema. */
#include "steps.h"

/* clang-format off */
static const struct pk_step figure_renew[] = {
    {"INSERT INTO main.figure_touched (stage, is_group, indicator, period, area) SELECT stage, is_group, indicator, "
     "period, area FROM main.figure_walk WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 0},
    {"DELETE FROM main.figure_kept WHERE (indicator, period) IN (SELECT indicator, period FROM main.figure_touched "
     "WHERE area = 0)",
     PK_PROCEDURE_NONE, 1},
    {"INSERT INTO main.figure_kept (indicator, period, area, known_from, known_to, value, bound, source, differs) "
     "SELECT r.indicator, r.period, r.area, r.known_from, r.known_to, r.value, r.bound, r.source, r.differs FROM "
     "(SELECT indicator, period FROM main.figure_touched WHERE area = 0 ORDER BY indicator, period) t CROSS JOIN "
     "main.figure_reported r ON r.indicator = t.indicator AND r.period = t.period",
     PK_PROCEDURE_NONE, 2},
    {"SELECT DISTINCT stage FROM main.figure_touched ORDER BY stage",
     PK_PROCEDURE_FIGURE_STEP, 3},
    {"INSERT INTO main.indicator_period (indicator, period) SELECT DISTINCT indicator, period FROM "
     "main.figure_touched t WHERE EXISTS (SELECT 1 FROM main.figure_kept k WHERE k.indicator = t.indicator AND "
     "k.period = t.period) OR EXISTS (SELECT 1 FROM main.observation o WHERE o.indicator = t.indicator AND o.period = "
     "t.period) ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 4},
    {"DELETE FROM main.indicator_period WHERE (indicator, period) IN (SELECT indicator, period FROM "
     "main.figure_touched) AND NOT EXISTS (SELECT 1 FROM main.figure_kept k WHERE k.indicator = "
     "indicator_period.indicator AND k.period = indicator_period.period) AND NOT EXISTS (SELECT 1 FROM "
     "main.observation o WHERE o.indicator = indicator_period.indicator AND o.period = indicator_period.period)",
     PK_PROCEDURE_NONE, 5},
    {"INSERT INTO main.day_ahead (day) SELECT o.vintage FROM main.figure_touched t CROSS JOIN main.observation o ON "
     "o.indicator = t.indicator AND o.period = t.period WHERE t.area = 0 AND o.vintage > (SELECT day FROM "
     "main.status_stamp) UNION SELECT CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) FROM main.figure_touched t "
     "CROSS JOIN main.period p ON p.id = t.period WHERE t.area = 0 AND p.first_day > (SELECT date(day * 86400, "
     "'unixepoch') FROM main.status_stamp) ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 6},
    {"INSERT INTO main.status_touched (area, indicator, target) SELECT area, indicator, target FROM main.status_hit "
     "WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 7},
    {"DELETE FROM main.figure_touched",
     PK_PROCEDURE_NONE, 8},
    {"DELETE FROM main.figure_dirty",
     PK_PROCEDURE_NONE, 9},
};

static const struct pk_step status_renew[] = {
    {"UPDATE main.status_stamp SET day = (SELECT day FROM main.clock_number) WHERE day < (SELECT day FROM "
     "main.clock_number)",
     PK_PROCEDURE_NONE, 10},
    {"DELETE FROM main.day_ahead WHERE day <= (SELECT day FROM main.status_stamp)",
     PK_PROCEDURE_NONE, 11},
    {"INSERT INTO main.status_touched (area, indicator, target) SELECT s.area, s.indicator, s.target FROM "
     "main.status_dirty d CROSS JOIN main.target_span s ON s.target = +d.target WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 12},
    {"DELETE FROM main.status_kept WHERE target IN (SELECT target FROM main.status_dirty)",
     PK_PROCEDURE_NONE, 13},
    {"DELETE FROM main.status_kept WHERE (area, indicator, target) IN (SELECT area, indicator, target FROM "
     "main.status_touched)",
     PK_PROCEDURE_NONE, 14},
    {"INSERT INTO main.status_asked (area, indicator, target, due, day, last_day) SELECT area, indicator, target, "
     "due, day, lead(day, 1, 9999999) OVER (PARTITION BY area, indicator, target, due ORDER BY day) - 1 FROM "
     "main.status_break",
     PK_PROCEDURE_NONE, 15},
    {"DELETE FROM main.status_day",
     PK_PROCEDURE_NONE, 16},
    {"INSERT INTO main.status_day (day, as_of, month) SELECT day, date(day * 86400, 'unixepoch'), CAST(strftime('%Y', "
     "day * 86400, 'unixepoch') AS INTEGER) * 12 + CAST(strftime('%m', day * 86400, 'unixepoch') AS INTEGER) - 1 FROM "
     "(SELECT day FROM main.status_stamp UNION SELECT day FROM main.status_asked) d",
     PK_PROCEDURE_NONE, 17},
    {"INSERT INTO main.status_kept (area, indicator, target, due, first_day, last_day, status, reason, required, far, "
     "actual, actual_period, actual_source, actual_vintage, actual_bound, actual_reporter, base, base_period, "
     "base_vintage, start, way, attainment, distance, elapsed, gap) SELECT area, indicator, target, due, first_day, "
     "last_day, status, reason, required, far, actual, actual_period, actual_source, actual_vintage, actual_bound, "
     "actual_reporter, base, base_period, base_vintage, start, way, attainment, distance, elapsed, gap FROM "
     "main.status_made",
     PK_PROCEDURE_NONE, 18},
    {"DELETE FROM main.status_day WHERE day <> (SELECT day FROM main.status_stamp)",
     PK_PROCEDURE_NONE, 19},
    {"DELETE FROM main.status_asked",
     PK_PROCEDURE_NONE, 20},
    {"DELETE FROM main.status_touched",
     PK_PROCEDURE_NONE, 21},
    {"DELETE FROM main.status_dirty",
     PK_PROCEDURE_NONE, 22},
};

static const struct pk_step figure_step[] = {
    {"INSERT INTO main.figure_stage (stage, is_group) VALUES (?1, 0)",
     PK_PROCEDURE_NONE, 23},
    {"INSERT INTO main.figure_touched (stage, is_group, indicator, period, area) SELECT l.stage, CASE WHEN g.id IS "
     "NULL THEN 0 ELSE 1 END, l.indicator, l.period, l.area FROM main.figure_listed l LEFT JOIN main.area_group g ON "
     "g.id = l.area WHERE EXISTS (SELECT 1 FROM main.figure_touched t WHERE t.stage = ?1 AND t.is_group = 0 AND "
     "t.area = 0) ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 24},
    {"VALUES (0), (1)",
     PK_PROCEDURE_FIGURE_PUT, 25},
    {"DELETE FROM main.figure_stage",
     PK_PROCEDURE_NONE, 26},
};

static const struct pk_step figure_put[] = {
    {"UPDATE main.figure_stage SET is_group = ?1",
     PK_PROCEDURE_NONE, 27},
    {"INSERT INTO main.figure_candidate (indicator, period, area, rank, known_from, known_to, value, bound, source, "
     "differs) SELECT r.indicator, r.period, r.area, 0, r.known_from, r.known_to, r.value, r.bound, r.source, "
     "r.differs FROM main.figure_due t CROSS JOIN main.figure_reported r ON r.indicator = t.indicator AND r.period = "
     "t.period AND r.area = t.area",
     PK_PROCEDURE_NONE, 28},
    {"INSERT INTO main.figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, differs) "
     "SELECT indicator, period, area, 1, known_from, known_to, value, 'derived', differs FROM main.figure_ratio",
     PK_PROCEDURE_NONE, 29},
    {"INSERT INTO main.figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, differs) "
     "SELECT indicator, period, area, 1, known_from, known_to, value, 'derived', differs FROM main.figure_growth",
     PK_PROCEDURE_NONE, 30},
    {"INSERT INTO main.figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, differs) "
     "SELECT indicator, period, area, 1, known_from, known_to, value, 'derived', differs FROM main.figure_difference",
     PK_PROCEDURE_NONE, 31},
    {"SELECT 1 WHERE EXISTS (SELECT 1 FROM main.figure_due t CROSS JOIN main.indicator i ON i.id = t.indicator AND "
     "i.derivation = 'rank')",
     PK_PROCEDURE_FIGURE_PUT_RANK, 32},
    {"INSERT INTO main.figure_work (indicator, period, area, rank, part_period, part_area, known_from, known_to, "
     "value, bound, differs) SELECT p.indicator, p.period, p.area, p.rank, p.part_period, p.part_area, k.known_from, "
     "k.known_to, k.value, k.bound, k.differs FROM main.figure_part p CROSS JOIN main.figure_kept k ON k.indicator = "
     "p.part_indicator AND k.period = +p.part_period AND k.area = p.part_area",
     PK_PROCEDURE_NONE, 33},
    {"SELECT 1 WHERE EXISTS (SELECT 1 FROM main.figure_work)",
     PK_PROCEDURE_FIGURE_PUT_MADE, 34},
    {"DELETE FROM main.figure_kept WHERE (indicator, period, area) IN (SELECT indicator, period, area FROM "
     "main.figure_due)",
     PK_PROCEDURE_NONE, 35},
    {"SELECT 1 WHERE EXISTS (SELECT 1 FROM main.figure_contested)",
     PK_PROCEDURE_FIGURE_PUT_CHOSEN, 36},
    {"INSERT INTO main.figure_kept (indicator, period, area, known_from, known_to, value, how, bound, source, "
     "differs) SELECT indicator, period, area, known_from, known_to, value, how, bound, source, differs FROM "
     "main.figure_candidate",
     PK_PROCEDURE_NONE, 37},
    {"DELETE FROM main.figure_candidate",
     PK_PROCEDURE_NONE, 38},
};

static const struct pk_step figure_put_rank[] = {
    {"INSERT INTO main.figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, differs) "
     "SELECT r.indicator, r.period, r.area, 1, r.known_from, r.known_to, r.value, 'derived', r.differs FROM "
     "main.figure_rank r JOIN main.figure_due t ON t.indicator = r.indicator AND t.period = r.period AND t.area = "
     "r.area",
     PK_PROCEDURE_NONE, 39},
};

static const struct pk_step figure_put_made[] = {
    {"INSERT INTO main.figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, differs) "
     "SELECT indicator, period, area, rank, known_from, known_to, value, how, differs FROM main.figure_made",
     PK_PROCEDURE_NONE, 40},
    {"DELETE FROM main.figure_work",
     PK_PROCEDURE_NONE, 41},
};

static const struct pk_step figure_put_chosen[] = {
    {"INSERT INTO main.figure_kept (indicator, period, area, known_from, known_to, value, how, bound, source, "
     "differs) SELECT indicator, period, area, known_from, known_to, value, how, bound, source, differs FROM "
     "main.figure_chosen",
     PK_PROCEDURE_NONE, 42},
    {"DELETE FROM main.figure_candidate WHERE (indicator, period, area) IN (SELECT indicator, period, area FROM "
     "main.figure_contested)",
     PK_PROCEDURE_NONE, 43},
};

const struct pk_procedure pk_procedures[PK_PROCEDURE_COUNT] = {
    {NULL, 44, figure_renew, sizeof figure_renew / sizeof figure_renew[0]},
    {NULL, 45, status_renew, sizeof status_renew / sizeof status_renew[0]},
    {NULL, 46, figure_step, sizeof figure_step / sizeof figure_step[0]},
    {"SELECT EXISTS (SELECT 1 FROM main.figure_stage s CROSS JOIN main.figure_touched t ON t.stage = s.stage AND "
     "t.is_group = ?1 AND t.area <> 0)", 47, figure_put, sizeof figure_put / sizeof figure_put[0]},
    {NULL, 48, figure_put_rank, sizeof figure_put_rank / sizeof figure_put_rank[0]},
    {NULL, 49, figure_put_made, sizeof figure_put_made / sizeof figure_put_made[0]},
    {NULL, 50, figure_put_chosen, sizeof figure_put_chosen / sizeof figure_put_chosen[0]},
};
/* clang-format on */
