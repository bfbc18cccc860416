/* Written by schema/make-steps.py from the schema. */
#include "core/steps.h"

/* clang-format off */
static const struct pk_step figure_renew[] = {
    {"INSERT INTO temp.figure_touched (stage, turn, indicator, period, area) SELECT stage, turn, indicator, period, "
     "area FROM main.figure_walk WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 0},
    {"SELECT 1 WHERE EXISTS (SELECT 1 FROM temp.figure_touched WHERE area = 0)",
     PK_PROCEDURE_FIGURE_RENEW_REPORTED, 1},
    {"SELECT DISTINCT stage FROM temp.figure_touched WHERE stage >= 0 ORDER BY stage",
     PK_PROCEDURE_FIGURE_STEP, 2},
    {"INSERT INTO main.indicator_period (indicator, period) SELECT indicator, period FROM temp.figure_touched t WHERE "
     "NOT EXISTS (SELECT 1 FROM main.indicator_period x WHERE x.indicator = t.indicator AND x.period = t.period) AND "
     "(EXISTS (SELECT 1 FROM main.figure_kept k WHERE k.indicator = t.indicator AND k.period = t.period) OR EXISTS "
     "(SELECT 1 FROM main.observation o WHERE o.indicator = t.indicator AND o.period = t.period)) ON CONFLICT DO "
     "NOTHING",
     PK_PROCEDURE_NONE, 3},
    {"SELECT 1 WHERE EXISTS ( SELECT 1 FROM temp.figure_touched t WHERE NOT EXISTS (SELECT 1 FROM main.figure_kept k "
     "WHERE k.indicator = t.indicator AND k.period = t.period) AND NOT EXISTS (SELECT 1 FROM main.observation o WHERE "
     "o.indicator = t.indicator AND o.period = t.period))",
     PK_PROCEDURE_FIGURE_RENEW_PERIOD, 4},
    {"SELECT 1 WHERE EXISTS (SELECT 1 FROM main.day_ahead WHERE indicator <> 0)",
     PK_PROCEDURE_FIGURE_RENEW_AHEAD, 5},
    {"WITH status_hit_own AS NOT MATERIALIZED (SELECT k.area AS area, k.indicator AS indicator, k.target AS target "
     "FROM temp.figure_touched f CROSS JOIN main.status_kept k ON k.area = f.area AND k.indicator = f.indicator WHERE "
     "(k.base_period <= f.period OR k.due = f.period OR ((k.due = 0 OR k.due > f.period) AND ( CASE WHEN k.status IN "
     "('met', 'missed', 'overdue') THEN 0 ELSE coalesce(k.actual_period, 0) <= f.period END OR EXISTS (SELECT 1 FROM "
     "main.target t WHERE t.id = k.target AND t.over IN ('sum', 'mean'))))) AND NOT EXISTS ( SELECT 1 FROM "
     "temp.figure_touched w WHERE w.stage = f.stage AND w.turn = 0 AND w.indicator = f.indicator AND w.period = "
     "f.period AND w.area = 0)) INSERT INTO temp.status_touched (area, indicator, target) SELECT area, indicator, "
     "target FROM status_hit_own WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 6},
    {"WITH status_hit_reference AS NOT MATERIALIZED (SELECT k.area AS area, k.indicator AS indicator, k.target AS "
     "target FROM temp.figure_touched f CROSS JOIN main.target t ON t.reference_area = f.area AND t.indicator = "
     "f.indicator CROSS JOIN main.status_kept k ON k.target = t.id) INSERT INTO temp.status_touched (area, indicator, "
     "target) SELECT area, indicator, target FROM status_hit_reference WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 7},
    {"DELETE FROM temp.figure_touched",
     PK_PROCEDURE_NONE, 8},
    {"DELETE FROM main.figure_dirty",
     PK_PROCEDURE_NONE, 9},
};

static const struct pk_step status_renew[] = {
    {"SELECT 1 FROM main.status_clock WHERE is_before = 1",
     PK_PROCEDURE_STATUS_TURN_BACK, 10},
    {"SELECT 1 FROM main.status_stamp s CROSS JOIN main.clock_number k WHERE s.day < k.day",
     PK_PROCEDURE_STATUS_TURN, 11},
    {"SELECT 1 WHERE EXISTS (SELECT 1 FROM main.status_dirty)",
     PK_PROCEDURE_STATUS_PUT_DIRTY, 12},
    {"SELECT 1 WHERE (SELECT count(*) FROM temp.status_touched) * 2 > (SELECT max(id) FROM main.target)",
     PK_PROCEDURE_STATUS_PUT_ALL, 13},
    {"INSERT INTO temp.status_span (area, indicator, target, due, over, reference_area, baseline_period, first_day, "
     "last_day) SELECT s.area, s.indicator, s.target, coalesce(s.due, 0), s.over, s.reference_area, "
     "s.baseline_period, CAST(julianday(s.first_day) - 2440587.5 AS INTEGER), CAST(julianday(s.last_day) - 2440587.5 "
     "AS INTEGER) FROM temp.status_touched w CROSS JOIN main.target_span s ON s.target = +w.target AND s.area = "
     "+w.area WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 14},
    {"INSERT INTO temp.status_asked (area, indicator, target, due, day) SELECT s.area, s.indicator, s.target, s.due, "
     "k.day FROM temp.status_span s CROSS JOIN main.status_stamp k",
     PK_PROCEDURE_NONE, 15},
    {"INSERT INTO temp.status_asked (area, indicator, target, due, day) SELECT s.area, s.indicator, s.target, s.due, "
     "s.last_day + 1 FROM temp.status_span s WHERE s.last_day >= (SELECT day FROM main.status_stamp)",
     PK_PROCEDURE_NONE, 16},
    {"INSERT INTO temp.status_asked (area, indicator, target, due, day) SELECT s.area, s.indicator, s.target, s.due, "
     "s.first_day FROM temp.status_span s WHERE s.over = 'each' AND s.first_day > (SELECT day FROM main.status_stamp)",
     PK_PROCEDURE_NONE, 17},
    {"SELECT 1 WHERE EXISTS (SELECT 1 FROM main.day_ahead)",
     PK_PROCEDURE_STATUS_PUT_AHEAD, 18},
    {"SELECT 1 WHERE EXISTS (SELECT 1 FROM temp.status_touched w CROSS JOIN main.indicator i ON i.id = w.indicator "
     "AND i.derivation = 'park_level')",
     PK_PROCEDURE_STATUS_PUT_MONTHS, 19},
    {"SELECT DISTINCT day FROM temp.status_asked w WHERE NOT EXISTS (SELECT 1 FROM main.status_day d WHERE d.day = "
     "w.day)",
     PK_PROCEDURE_STATUS_PUT_DAY, 20},
    {"DELETE FROM main.status_kept WHERE (area, indicator, target) IN (SELECT area, indicator, target FROM "
     "temp.status_touched) AND NOT EXISTS ( SELECT 1 FROM temp.status_asked w WHERE w.area = status_kept.area AND "
     "w.indicator = status_kept.indicator AND w.target = status_kept.target AND w.due = status_kept.due AND "
     "status_kept.first_day = CASE WHEN w.day > (SELECT day FROM main.status_stamp) THEN w.day ELSE 0 END)",
     PK_PROCEDURE_NONE, 21},
    {"WITH status_made AS NOT MATERIALIZED (SELECT w.area AS area, w.indicator AS indicator, w.target AS target, "
     "w.due AS due, CASE WHEN w.day > (SELECT day FROM main.status_stamp) THEN w.day ELSE 0 END AS first_day, "
     "coalesce((SELECT min(n.day) - 1 FROM temp.status_asked n WHERE n.area = w.area AND n.indicator = w.indicator "
     "AND n.target = w.target AND n.due = w.due AND n.day > w.day), 9999998) AS last_day, e.status AS status, "
     "e.reason AS reason, e.required AS required, e.far AS far, e.actual AS actual, e.actual_period AS actual_period, "
     "e.actual_source AS actual_source, e.actual_vintage AS actual_vintage, e.actual_bound AS actual_bound, "
     "e.actual_reporter AS actual_reporter, e.actual_flags AS actual_flags, e.base AS base, e.base_period AS "
     "base_period, e.base_vintage AS base_vintage, e.base_flags AS base_flags, e.base_bound AS base_bound, e.start AS "
     "start, e.way AS way, e.attainment AS attainment, e.distance AS distance, e.elapsed AS elapsed, e.gap AS gap "
     "FROM temp.status_asked w CROSS JOIN main.status_expected e ON e.target = +w.target AND e.area = +w.area AND "
     "e.day = +w.day AND coalesce(e.due, 0) = +w.due) INSERT INTO main.status_kept (area, indicator, target, due, "
     "first_day, last_day, status, reason, required, far, actual, actual_period, actual_source, actual_vintage, "
     "actual_bound, actual_reporter, actual_flags, base, base_period, base_vintage, base_flags, base_bound, start, "
     "way, attainment, distance, elapsed, gap) SELECT area, indicator, target, due, first_day, last_day, status, "
     "reason, required, far, actual, actual_period, actual_source, actual_vintage, actual_bound, actual_reporter, "
     "actual_flags, base, base_period, base_vintage, base_flags, base_bound, start, way, attainment, distance, "
     "elapsed, gap FROM status_made WHERE true ON CONFLICT (area, indicator, target, due, first_day) DO UPDATE SET "
     "last_day = excluded.last_day, status = excluded.status, reason = excluded.reason, required = excluded.required, "
     "far = excluded.far, actual = excluded.actual, actual_period = excluded.actual_period, actual_source = "
     "excluded.actual_source, actual_vintage = excluded.actual_vintage, actual_bound = excluded.actual_bound, "
     "actual_reporter = excluded.actual_reporter, actual_flags = excluded.actual_flags, base = excluded.base, "
     "base_period = excluded.base_period, base_vintage = excluded.base_vintage, base_flags = excluded.base_flags, "
     "base_bound = excluded.base_bound, start = excluded.start, way = excluded.way, attainment = excluded.attainment, "
     "distance = excluded.distance, elapsed = excluded.elapsed, gap = excluded.gap",
     PK_PROCEDURE_NONE, 22},
    {"DELETE FROM temp.status_asked",
     PK_PROCEDURE_NONE, 23},
    {"DELETE FROM temp.status_span",
     PK_PROCEDURE_NONE, 24},
    {"DELETE FROM temp.status_touched",
     PK_PROCEDURE_NONE, 25},
};

static const struct pk_step figure_renew_all[] = {
    {"DELETE FROM main.status_kept",
     PK_PROCEDURE_NONE, 26},
    {"DELETE FROM main.figure_kept",
     PK_PROCEDURE_NONE, 27},
    {"DELETE FROM main.indicator_period",
     PK_PROCEDURE_NONE, 28},
    {"DELETE FROM main.derivation_depth",
     PK_PROCEDURE_NONE, 29},
    {"INSERT INTO main.derivation_depth (indicator, depth) SELECT indicator, depth FROM "
     "main.derivation_depth_expected",
     PK_PROCEDURE_NONE, 30},
    {"DELETE FROM main.group_asked",
     PK_PROCEDURE_NONE, 31},
    {"INSERT INTO main.group_asked (indicator, area_group) SELECT indicator, area_group FROM "
     "main.group_asked_expected",
     PK_PROCEDURE_NONE, 32},
    {"DELETE FROM main.length_asked",
     PK_PROCEDURE_NONE, 33},
    {"INSERT INTO main.length_asked (months) SELECT months FROM main.length_asked_expected",
     PK_PROCEDURE_NONE, 34},
    {"DELETE FROM main.figure_dirty",
     PK_PROCEDURE_NONE, 35},
    {"INSERT INTO main.figure_dirty (indicator, period, area) SELECT DISTINCT indicator, period, 0 FROM "
     "main.observation",
     PK_PROCEDURE_NONE, 36},
    {"VALUES (NULL)",
     PK_PROCEDURE_FIGURE_RENEW, 37},
    {"VALUES (NULL)",
     PK_PROCEDURE_STATUS_TURN_BACK, 38},
    {"VALUES (NULL)",
     PK_PROCEDURE_STATUS_RENEW, 39},
};

static const struct pk_step figure_renew_reported[] = {
    {"DELETE FROM main.figure_kept WHERE (indicator, period) IN (SELECT indicator, period FROM temp.figure_touched "
     "WHERE area = 0)",
     PK_PROCEDURE_NONE, 40},
    {"INSERT INTO main.figure_kept (indicator, period, area, known_from, known_to, value, bound, source, flags) "
     "SELECT r.indicator, r.period, r.area, r.known_from, r.known_to, r.value, r.bound, r.source, r.flags FROM "
     "(SELECT indicator, period FROM temp.figure_touched WHERE area = 0 ORDER BY indicator, period) t CROSS JOIN "
     "main.figure_reported r ON r.indicator = t.indicator AND r.period = t.period",
     PK_PROCEDURE_NONE, 41},
    {"INSERT INTO main.day_ahead (indicator, day) SELECT o.indicator, o.vintage FROM temp.figure_touched t CROSS JOIN "
     "main.observation o ON o.indicator = t.indicator AND o.period = t.period WHERE t.area = 0 AND o.vintage > "
     "(SELECT day FROM main.status_stamp) UNION SELECT t.indicator, CAST(julianday(p.first_day) - 2440587.5 AS "
     "INTEGER) FROM temp.figure_touched t CROSS JOIN main.period p ON p.id = t.period WHERE t.area = 0 AND "
     "p.first_day > (SELECT date(day * 86400, 'unixepoch') FROM main.status_stamp) UNION SELECT 0, "
     "CAST(julianday(p.last_day) - 2440586.5 AS INTEGER) FROM temp.figure_touched t CROSS JOIN main.period p ON p.id "
     "= t.period WHERE t.area = 0 AND p.last_day >= (SELECT date(day * 86400, 'unixepoch') FROM main.status_stamp) ON "
     "CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 42},
    {"VALUES (NULL)",
     PK_PROCEDURE_STATUS_PUT_MOST, 43},
    {"WITH status_hit_all AS NOT MATERIALIZED (SELECT k.area AS area, k.indicator AS indicator, k.target AS target "
     "FROM (SELECT DISTINCT indicator FROM temp.figure_touched WHERE area = 0) f CROSS JOIN main.target t ON "
     "t.indicator = f.indicator CROSS JOIN main.status_kept k ON k.target = t.id) INSERT INTO temp.status_touched "
     "(area, indicator, target) SELECT area, indicator, target FROM status_hit_all WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 44},
};

static const struct pk_step figure_step[] = {
    {"INSERT INTO temp.figure_stage (stage, turn) VALUES (?1, 0)",
     PK_PROCEDURE_NONE, 45},
    {"WITH figure_listed AS NOT MATERIALIZED (SELECT t.stage AS stage, t.indicator AS indicator, t.period AS period, "
     "n.area AS area FROM temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = s.stage AND t.area = 0 "
     "CROSS JOIN main.indicator i ON i.id = t.indicator AND i.derived_from IS NOT NULL AND i.derivation <> "
     "'count_over' CROSS JOIN main.figure_kept n ON n.indicator = i.derived_from AND n.period = t.period UNION SELECT "
     "t.stage, t.indicator, t.period, n.area FROM temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = "
     "s.stage AND t.area = 0 CROSS JOIN main.indicator i ON i.id = t.indicator AND i.aggregation_time <> 'none' CROSS "
     "JOIN main.period_part q ON q.whole = t.period AND CASE i.aggregation_time WHEN 'last' THEN q.is_last ELSE "
     "q.divides END = 1 CROSS JOIN main.figure_kept n ON n.indicator = t.indicator AND n.period = +q.part UNION "
     "SELECT t.stage, t.indicator, t.period, g.area_group FROM temp.figure_stage s CROSS JOIN temp.figure_touched t "
     "ON t.stage = s.stage AND t.area = 0 CROSS JOIN main.group_asked g ON g.indicator = t.indicator UNION SELECT "
     "t.stage, t.indicator, t.period, h.whole FROM temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = "
     "s.stage AND t.area = 0 CROSS JOIN main.indicator i ON i.id = t.indicator CROSS JOIN (SELECT whole AS whole, "
     "max(is_complete) AS is_complete FROM main.area_part WHERE is_complete > 0 GROUP BY whole) h ON h.is_complete >= "
     "CASE i.aggregation_area WHEN 'none' THEN 2 ELSE 1 END) INSERT INTO temp.figure_touched (stage, turn, indicator, "
     "period, area) SELECT l.stage, CASE WHEN l.area = 0 THEN 0 ELSE coalesce((SELECT t.turn FROM main.area_turn t "
     "WHERE t.area = l.area), 99) END, l.indicator, l.period, l.area FROM figure_listed l WHERE EXISTS (SELECT 1 FROM "
     "temp.figure_touched t WHERE t.stage = ?1 AND t.turn = 0 AND t.area = 0) ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 46},
    {"SELECT DISTINCT turn FROM temp.figure_touched WHERE stage = ?1 ORDER BY turn",
     PK_PROCEDURE_FIGURE_PUT, 47},
    {"DELETE FROM temp.figure_stage",
     PK_PROCEDURE_NONE, 48},
};

static const struct pk_step figure_renew_period[] = {
    {"DELETE FROM main.indicator_period WHERE (indicator, period) IN (SELECT indicator, period FROM "
     "temp.figure_touched) AND NOT EXISTS (SELECT 1 FROM main.figure_kept k WHERE k.indicator = "
     "indicator_period.indicator AND k.period = indicator_period.period) AND NOT EXISTS (SELECT 1 FROM "
     "main.observation o WHERE o.indicator = indicator_period.indicator AND o.period = indicator_period.period)",
     PK_PROCEDURE_NONE, 49},
};

static const struct pk_step figure_renew_ahead[] = {
    {"INSERT INTO main.day_ahead (indicator, day) SELECT DISTINCT t.indicator, d.day FROM (SELECT DISTINCT day FROM "
     "main.day_ahead WHERE indicator <> 0) d CROSS JOIN temp.figure_touched t WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 50},
    {"INSERT INTO main.day_ahead (indicator, day) SELECT t.indicator, CAST(julianday(p.first_day) - 2440587.5 AS "
     "INTEGER) FROM temp.figure_touched t CROSS JOIN main.period p ON p.id = t.period WHERE p.first_day > (SELECT "
     "date(day * 86400, 'unixepoch') FROM main.status_stamp) ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 51},
};

static const struct pk_step status_turn_back[] = {
    {"VALUES (NULL)",
     PK_PROCEDURE_STATUS_TURN, 52},
    {"DELETE FROM main.day_ahead",
     PK_PROCEDURE_NONE, 53},
    {"INSERT INTO main.day_ahead (indicator, day) SELECT indicator, day FROM main.day_ahead_expected WHERE day > "
     "(SELECT day FROM main.status_stamp)",
     PK_PROCEDURE_NONE, 54},
    {"INSERT INTO main.status_dirty (target) SELECT id FROM main.target WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 55},
};

static const struct pk_step status_turn[] = {
    {"DELETE FROM main.status_stamp",
     PK_PROCEDURE_NONE, 56},
    {"INSERT INTO main.status_stamp (day) SELECT day FROM main.clock_number",
     PK_PROCEDURE_NONE, 57},
    {"DELETE FROM main.day_ahead WHERE day <= (SELECT day FROM main.status_stamp)",
     PK_PROCEDURE_NONE, 58},
    {"DELETE FROM main.status_day",
     PK_PROCEDURE_NONE, 59},
    {"SELECT day FROM main.status_stamp",
     PK_PROCEDURE_STATUS_PUT_DAY, 60},
};

static const struct pk_step status_put_dirty[] = {
    {"INSERT INTO temp.status_touched (area, indicator, target) SELECT s.area, s.indicator, s.target FROM "
     "main.status_dirty d CROSS JOIN main.target_span s ON s.target = +d.target WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 61},
    {"DELETE FROM main.status_kept WHERE target IN (SELECT target FROM main.status_dirty)",
     PK_PROCEDURE_NONE, 62},
    {"DELETE FROM main.status_dirty",
     PK_PROCEDURE_NONE, 63},
};

static const struct pk_step status_put_all[] = {
    {"INSERT INTO temp.status_touched (area, indicator, target) SELECT area, indicator, target FROM main.status_kept "
     "WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 64},
    {"DELETE FROM main.status_kept",
     PK_PROCEDURE_NONE, 65},
};

static const struct pk_step status_put_ahead[] = {
    {"WITH status_ahead AS NOT MATERIALIZED (SELECT s.area AS area, s.indicator AS indicator, s.target AS target, "
     "s.due AS due, d.day AS day FROM main.status_stamp k CROSS JOIN main.day_ahead d ON d.indicator = 0 AND d.day > "
     "k.day CROSS JOIN temp.status_span s CROSS JOIN main.indicator i ON i.id = s.indicator WHERE "
     "coalesce(s.last_day, 9999998) >= d.day AND (s.due = 0 OR i.derivation = 'park_level') UNION ALL SELECT s.area, "
     "s.indicator, s.target, s.due, d.day FROM main.status_stamp k CROSS JOIN temp.status_span s CROSS JOIN "
     "main.day_ahead d ON d.indicator = s.indicator AND d.day > k.day WHERE EXISTS ( SELECT 1 FROM "
     "main.indicator_period x CROSS JOIN main.period p ON p.id = x.period CROSS JOIN main.figure_kept f ON "
     "f.indicator = x.indicator AND f.period = x.period AND f.area IN (s.area, s.reference_area) WHERE x.indicator = "
     "s.indicator AND (d.day IN (f.known_from, f.known_to) OR d.day = CAST(julianday(p.first_day) - 2440587.5 AS "
     "INTEGER)))) INSERT INTO temp.status_asked (area, indicator, target, due, day) SELECT area, indicator, target, "
     "due, day FROM status_ahead WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 66},
};

static const struct pk_step status_put_months[] = {
    {"WITH status_month AS NOT MATERIALIZED (SELECT s.area AS area, s.indicator AS indicator, s.target AS target, "
     "s.due AS due, CAST(julianday(p.first_day) - 2440587.5 AS INTEGER) AS day FROM main.status_stamp k CROSS JOIN "
     "temp.status_span s CROSS JOIN main.indicator i ON i.id = s.indicator AND i.derivation = 'park_level' CROSS JOIN "
     "main.period p ON p.months = 1 AND p.id <= s.due WHERE coalesce(s.baseline_period, s.reference_area) IS NOT NULL "
     "AND p.first_day > date(k.day * 86400, 'unixepoch')) INSERT INTO temp.status_asked (area, indicator, target, "
     "due, day) SELECT area, indicator, target, due, day FROM status_month WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 67},
};

static const struct pk_step status_put_day[] = {
    {"INSERT INTO main.status_day (day, as_of, month) SELECT ?1, date(?1 * 86400, 'unixepoch'), CAST(strftime('%Y', "
     "?1 * 86400, 'unixepoch') AS INTEGER) * 12 + CAST(strftime('%m', ?1 * 86400, 'unixepoch') AS INTEGER) - 1",
     PK_PROCEDURE_NONE, 68},
};

static const struct pk_step status_put_most[] = {
    {"INSERT INTO temp.status_touched (area, indicator, target) SELECT area, indicator, target FROM main.status_kept "
     "WHERE true ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 69},
    {"DELETE FROM main.status_kept",
     PK_PROCEDURE_NONE, 70},
};

static const struct pk_step figure_put[] = {
    {"UPDATE temp.figure_stage SET turn = ?1",
     PK_PROCEDURE_NONE, 71},
    {"WITH figure_due AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area FROM "
     "temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = s.stage AND t.turn = s.turn AND t.area <> 0) "
     "INSERT INTO temp.figure_candidate (indicator, period, area, rank, known_from, known_to, value, bound, source, "
     "flags) SELECT r.indicator, r.period, r.area, 0, r.known_from, r.known_to, r.value, r.bound, r.source, r.flags "
     "FROM figure_due t CROSS JOIN main.figure_reported r ON r.indicator = t.indicator AND r.period = t.period AND "
     "r.area = t.area",
     PK_PROCEDURE_NONE, 72},
    {"WITH figure_due AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area FROM "
     "temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = s.stage AND t.turn = s.turn AND t.area <> 0), "
     "figure_ratio AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area, "
     "max(n.known_from, d.known_from) AS known_from, min(n.known_to, d.known_to) AS known_to, n.value * nu.factor / "
     "(d.value * du.factor) / u.factor AS value, CASE WHEN n.bound IS NULL AND d.bound IS NULL THEN NULL WHEN "
     "coalesce(n.bound, 'over') = 'over' AND coalesce(d.bound, 'under') = 'under' AND n.value >= 0 AND d.value > 0 "
     "THEN 'over' WHEN coalesce(n.bound, 'under') = 'under' AND coalesce(d.bound, 'over') = 'over' AND n.value >= 0 "
     "AND d.value > 0 THEN 'under' ELSE 'about' END AS bound, n.flags | (d.flags & ~96) | (d.flags & 32) * 2 | "
     "(d.flags & 64) / 2 AS flags FROM figure_due t CROSS JOIN main.indicator i ON i.id = t.indicator AND "
     "i.derivation = 'ratio' CROSS JOIN main.unit u ON u.id = i.unit CROSS JOIN main.indicator ni ON ni.id = "
     "i.derived_from CROSS JOIN main.unit nu ON nu.id = ni.unit CROSS JOIN main.indicator di ON di.id = "
     "i.derived_with CROSS JOIN main.unit du ON du.id = di.unit CROSS JOIN main.figure_kept n ON n.indicator = "
     "i.derived_from AND n.period = t.period AND n.area = t.area CROSS JOIN main.figure_kept d ON d.indicator = "
     "i.derived_with AND d.period = t.period AND d.area = CASE i.denominator_at WHEN 'same' THEN t.area ELSE ( SELECT "
     "coalesce((SELECT h.heir FROM main.area_heir h CROSS JOIN main.period p ON p.id = t.period AND p.last_day "
     "BETWEEN h.first_day AND h.last_day WHERE h.area = v.above AND h.is_alone = 1), v.above) FROM main.area_above v "
     "WHERE v.area = t.area AND v.level = i.denominator_at) END AND d.known_from < n.known_to AND d.known_to > "
     "n.known_from WHERE d.value <> 0) INSERT INTO temp.figure_candidate (indicator, period, area, rank, known_from, "
     "known_to, value, how, bound, flags) SELECT indicator, period, area, 1, known_from, known_to, value, 'derived', "
     "bound, flags FROM figure_ratio",
     PK_PROCEDURE_NONE, 73},
    {"WITH figure_due AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area FROM "
     "temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = s.stage AND t.turn = s.turn AND t.area <> 0), "
     "figure_growth AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area, "
     "max(n.known_from, b.known_from) AS known_from, min(n.known_to, b.known_to) AS known_to, (n.value / (b.value * "
     "coalesce(l.factor, 1.0)) - 1.0) / u.factor AS value, CASE WHEN n.bound IS NULL AND b.bound IS NULL THEN NULL "
     "WHEN coalesce(n.bound, 'over') = 'over' AND coalesce(b.bound, 'under') = 'under' AND n.value >= 0 THEN 'over' "
     "WHEN coalesce(n.bound, 'under') = 'under' AND coalesce(b.bound, 'over') = 'over' AND n.value >= 0 THEN 'under' "
     "ELSE 'about' END AS bound, (n.flags | (b.flags & ~96) | (b.flags & 32) * 2 | (b.flags & 64) / 2) & ~2 AS flags "
     "FROM figure_due t CROSS JOIN main.indicator i ON i.id = t.indicator AND i.derivation = 'growth' AND "
     "i.levels_comparable = 1 CROSS JOIN main.unit u ON u.id = i.unit CROSS JOIN main.figure_kept n ON n.indicator = "
     "i.derived_from AND n.period = t.period AND n.area = t.area CROSS JOIN main.figure_kept b ON b.indicator = "
     "i.derived_from AND b.period = t.period - 192 AND b.area = t.area AND b.known_from < n.known_to AND b.known_to > "
     "n.known_from LEFT JOIN main.series_linked l ON l.indicator = i.derived_from AND l.area = t.area AND l.previous "
     "<= t.period - 192 AND l.first > t.period - 192 AND l.last <= t.period AND l.next > t.period WHERE b.value > 0 "
     "AND (n.flags & 2 = 0 OR EXISTS ( SELECT 1 FROM main.figure_break k WHERE k.indicator = n.indicator AND k.area = "
     "n.area AND k.period = n.period AND k.known_from = n.known_from AND k.is_linked) OR ( b.known_from >= (SELECT "
     "min(k.known_from) FROM main.figure_break k WHERE k.indicator = n.indicator AND k.area = n.area AND k.period = "
     "n.period) AND EXISTS (SELECT 1 FROM main.figure_kept e WHERE e.indicator = b.indicator AND e.period = b.period "
     "AND e.area = b.area AND e.known_from < b.known_from))) AND NOT EXISTS ( SELECT 1 FROM main.area_break_known k "
     "WHERE k.area = n.area AND k.indicator = n.indicator AND k.period > b.period AND k.period <= n.period AND "
     "k.is_linked = 0 AND NOT (b.known_from >= k.day AND EXISTS ( SELECT 1 FROM main.figure_kept e WHERE e.indicator "
     "= b.indicator AND e.period = b.period AND e.area = b.area AND e.known_from < b.known_from)))) INSERT INTO "
     "temp.figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, bound, flags) SELECT "
     "indicator, period, area, 1, known_from, known_to, value, 'derived', bound, flags FROM figure_growth",
     PK_PROCEDURE_NONE, 74},
    {"WITH figure_due AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area FROM "
     "temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = s.stage AND t.turn = s.turn AND t.area <> 0), "
     "figure_difference AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area, "
     "max(n.known_from, s.known_from) AS known_from, min(n.known_to, s.known_to) AS known_to, (n.value * nu.factor - "
     "s.value * su.factor) / u.factor AS value, CASE WHEN n.bound IS NULL AND s.bound IS NULL THEN NULL WHEN "
     "coalesce(n.bound, 'over') = 'over' AND coalesce(s.bound, 'under') = 'under' THEN 'over' WHEN coalesce(n.bound, "
     "'under') = 'under' AND coalesce(s.bound, 'over') = 'over' THEN 'under' ELSE 'about' END AS bound, n.flags | "
     "(s.flags & ~96) | (s.flags & 32) * 2 | (s.flags & 64) / 2 AS flags FROM figure_due t CROSS JOIN main.indicator "
     "i ON i.id = t.indicator AND i.derivation = 'difference' CROSS JOIN main.unit u ON u.id = i.unit CROSS JOIN "
     "main.indicator ni ON ni.id = i.derived_from CROSS JOIN main.unit nu ON nu.id = ni.unit CROSS JOIN "
     "main.indicator si ON si.id = i.derived_with CROSS JOIN main.unit su ON su.id = si.unit CROSS JOIN "
     "main.figure_kept n ON n.indicator = i.derived_from AND n.period = t.period AND n.area = t.area CROSS JOIN "
     "main.figure_kept s ON s.indicator = i.derived_with AND s.period = t.period AND s.area = t.area AND s.known_from "
     "< n.known_to AND s.known_to > n.known_from) INSERT INTO temp.figure_candidate (indicator, period, area, rank, "
     "known_from, known_to, value, how, bound, flags) SELECT indicator, period, area, 1, known_from, known_to, value, "
     "'derived', bound, flags FROM figure_difference",
     PK_PROCEDURE_NONE, 75},
    {"WITH figure_due AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area FROM "
     "temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = s.stage AND t.turn = s.turn AND t.area <> 0) "
     "SELECT 1 WHERE EXISTS (SELECT 1 FROM figure_due t CROSS JOIN main.indicator i ON i.id = t.indicator AND "
     "i.derivation = 'rank')",
     PK_PROCEDURE_FIGURE_PUT_RANK, 76},
    {"WITH figure_due AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area FROM "
     "temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = s.stage AND t.turn = s.turn AND t.area <> 0), "
     "figure_part_period AS NOT MATERIALIZED (SELECT w.indicator AS indicator, w.period AS period, q.part AS part "
     "FROM (SELECT DISTINCT indicator, period FROM figure_due) w CROSS JOIN main.indicator i ON i.id = w.indicator "
     "AND i.aggregation_time <> 'none' AND w.period % 16 > 1 CROSS JOIN main.period_part q ON q.whole = w.period AND "
     "CASE i.aggregation_time WHEN 'last' THEN q.is_last ELSE q.divides END = 1 WHERE w.period % 16 IN (SELECT months "
     "FROM main.length_asked) AND EXISTS (SELECT 1 FROM main.figure_kept k WHERE k.indicator = w.indicator AND "
     "k.period = +q.part)), figure_part AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, "
     "t.area AS area, CASE i.derivation WHEN 'count_over' THEN 1 ELSE 200 END AS rank, CASE i.derivation WHEN "
     "'count_over' THEN i.derived_from ELSE i.id END AS part_indicator, t.period AS part_period, m.member AS "
     "part_area FROM figure_due t CROSS JOIN main.group_asked g ON g.indicator = t.indicator AND g.area_group = "
     "t.area CROSS JOIN main.indicator i ON i.id = t.indicator AND (i.aggregation_area <> 'none' OR i.derivation = "
     "'count_over') CROSS JOIN main.period p ON p.id = t.period CROSS JOIN main.area_member m ON m.area_group = "
     "t.area AND p.last_day BETWEEN m.first_day AND m.last_day UNION ALL SELECT t.indicator, t.period, t.area, 200, "
     "t.indicator, t.period, x.id FROM figure_due t CROSS JOIN main.indicator i ON i.id = t.indicator AND "
     "i.derivation IS NOT 'count_over' CROSS JOIN main.period p ON p.id = t.period CROSS JOIN main.area x ON x.id IN "
     "( SELECT h.part FROM main.area_part h WHERE h.whole = t.area AND h.is_complete >= CASE i.aggregation_area WHEN "
     "'none' THEN 2 ELSE 1 END AND p.last_day BETWEEN h.first_day AND h.last_day) UNION ALL SELECT t.indicator, "
     "t.period, t.area, 100 - w.part % 16, t.indicator, w.part, t.area FROM figure_part_period w CROSS JOIN "
     "figure_due t ON t.indicator = w.indicator AND t.period = w.period) INSERT INTO temp.figure_work (indicator, "
     "period, area, rank, part_period, part_area, known_from, known_to, value, bound, flags) SELECT p.indicator, "
     "p.period, p.area, p.rank, p.part_period, p.part_area, k.known_from, k.known_to, k.value, k.bound, k.flags FROM "
     "figure_part p CROSS JOIN main.figure_kept k ON k.indicator = p.part_indicator AND k.period = +p.part_period AND "
     "k.area = p.part_area WHERE p.rank IN (1, 200) OR k.how IS NOT 'aggregated'",
     PK_PROCEDURE_NONE, 77},
    {"SELECT 1 WHERE EXISTS (SELECT 1 FROM temp.figure_work)",
     PK_PROCEDURE_FIGURE_PUT_MADE, 78},
    {"WITH figure_due AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area FROM "
     "temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = s.stage AND t.turn = s.turn AND t.area <> 0) "
     "DELETE FROM main.figure_kept WHERE (indicator, period, area) IN (SELECT indicator, period, area FROM "
     "figure_due)",
     PK_PROCEDURE_NONE, 79},
    {"WITH figure_contested AS NOT MATERIALIZED (SELECT DISTINCT c.indicator AS indicator, c.period AS period, c.area "
     "AS area FROM temp.figure_candidate c WHERE EXISTS ( SELECT 1 FROM temp.figure_candidate o WHERE o.indicator = "
     "c.indicator AND o.period = c.period AND o.area = c.area AND o.rank > c.rank)) SELECT 1 WHERE EXISTS (SELECT 1 "
     "FROM figure_contested)",
     PK_PROCEDURE_FIGURE_PUT_CHOSEN, 80},
    {"INSERT INTO main.figure_kept (indicator, period, area, known_from, known_to, value, how, bound, source, flags) "
     "SELECT indicator, period, area, known_from, known_to, value, how, bound, source, flags FROM "
     "temp.figure_candidate",
     PK_PROCEDURE_NONE, 81},
    {"DELETE FROM temp.figure_candidate",
     PK_PROCEDURE_NONE, 82},
};

static const struct pk_step figure_put_rank[] = {
    {"WITH figure_due AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area FROM "
     "temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = s.stage AND t.turn = s.turn AND t.area <> 0), "
     "peer_number AS NOT MATERIALIZED (SELECT p.id AS period, CAST('all' AS TEXT) AS peers, a.kind AS kind, CAST('' "
     "AS TEXT) AS among, count(*) AS number, NOT EXISTS ( SELECT 1 FROM main.register_of_nation r WHERE r.kind = "
     "a.kind AND r.type IS NULL AND r.level IS NULL AND p.last_day BETWEEN r.first_day AND r.last_day) AS is_open "
     "FROM main.period p CROSS JOIN main.area a ON a.kind <> 'area_group' AND NOT EXISTS (SELECT 1 FROM "
     "main.area_absent x WHERE x.area = a.id AND x.period = p.id) WHERE p.id IN (SELECT d.period FROM figure_due d "
     "JOIN main.indicator i ON i.id = d.indicator AND i.derivation = 'rank' AND i.peers = 'all') GROUP BY p.id, "
     "a.kind UNION ALL SELECT p.id, 'same_level', 'park', l.level, count(*), NOT EXISTS ( SELECT 1 FROM "
     "main.register_of_nation r WHERE r.kind = 'park' AND r.type IS NULL AND (r.level IS NULL OR r.level = l.level) "
     "AND p.last_day BETWEEN r.first_day AND r.last_day) FROM main.period p CROSS JOIN main.park_level l ON "
     "p.last_day BETWEEN l.first_day AND l.last_day AND NOT EXISTS (SELECT 1 FROM main.area_absent x WHERE x.area = "
     "l.park AND x.period = p.id) WHERE p.id IN (SELECT d.period FROM figure_due d JOIN main.indicator i ON i.id = "
     "d.indicator AND i.derivation = 'rank' AND i.peers = 'same_level') GROUP BY p.id, l.level UNION ALL SELECT p.id, "
     "'same_region', a.kind, CAST(v.within AS TEXT), count(*), NOT EXISTS ( SELECT 1 FROM main.register_within r "
     "WHERE r.region = v.within AND r.kind = a.kind AND r.type IS NULL AND r.level IS NULL AND p.last_day BETWEEN "
     "r.first_day AND r.last_day) FROM main.period p CROSS JOIN main.area_province v CROSS JOIN main.area a ON a.id = "
     "v.area AND NOT EXISTS (SELECT 1 FROM main.area_absent x WHERE x.area = a.id AND x.period = p.id) WHERE p.id IN "
     "(SELECT d.period FROM figure_due d JOIN main.indicator i ON i.id = d.indicator AND i.derivation = 'rank' AND "
     "i.peers = 'same_region') GROUP BY p.id, a.kind, v.within UNION ALL SELECT t.period, 'group', '', "
     "CAST(t.peer_group AS TEXT), (SELECT count(*) FROM main.area_member m WHERE m.area_group = t.peer_group AND "
     "p.last_day BETWEEN m.first_day AND m.last_day), EXISTS (SELECT 1 FROM main.area_group_open u WHERE u.area_group "
     "= t.peer_group AND p.last_day BETWEEN u.first_day AND u.last_day) FROM (SELECT DISTINCT d.period, i.peer_group "
     "FROM figure_due d JOIN main.indicator i ON i.id = d.indicator AND i.derivation = 'rank' AND i.peer_group IS NOT "
     "NULL) t CROSS JOIN main.period p ON p.id = t.period) INSERT INTO temp.figure_peer (period, peers, kind, among, "
     "number, is_open) SELECT period, peers, kind, among, number, is_open FROM peer_number",
     PK_PROCEDURE_NONE, 83},
    {"WITH figure_due AS NOT MATERIALIZED (SELECT t.indicator AS indicator, t.period AS period, t.area AS area FROM "
     "temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = s.stage AND t.turn = s.turn AND t.area <> 0), "
     "figure_rank AS NOT MATERIALIZED (SELECT indicator, period, area, known_from, known_to, value, flags FROM ( "
     "SELECT indicator AS indicator, period AS period, area AS area, known_from AS known_from, known_to AS known_to, "
     "1.0 * rank() OVER (PARTITION BY indicator, period, known_from, peers ORDER BY CASE WHEN direction = 'decrease' "
     "THEN value ELSE -value END) AS value, ((flags | max(flags & 1) OVER (PARTITION BY indicator, period, "
     "known_from, peers)) & ~2) | CASE WHEN count(*) OVER (PARTITION BY indicator, period, known_from, peers) < "
     "needed OR is_open = 1 THEN 32 ELSE 0 END AS flags, CASE WHEN peer_group IS NOT NULL THEN coalesce(needed, 0) "
     "ELSE 0 END AS needed, count(*) OVER (PARTITION BY indicator, period, known_from, peers) AS known FROM ( SELECT "
     "e.indicator AS indicator, e.period AS period, f.area AS area, e.day AS known_from, e.until AS known_to, f.value "
     "AS value, f.flags AS flags, fi.direction AS direction, i.peer_group AS peer_group, n.number AS needed, "
     "coalesce(n.is_open, 1) AS is_open, a.kind || CASE i.peers WHEN 'same_level' THEN l.level WHEN 'same_region' "
     "THEN v.within ELSE '' END AS peers FROM ( SELECT indicator AS indicator, period AS period, operand AS operand, "
     "day AS day, lead(day, 1, 9999999) OVER (PARTITION BY indicator, period ORDER BY day) AS until FROM ( SELECT "
     "t.indicator AS indicator, t.period AS period, j.derived_from AS operand, w.known_from AS day FROM (SELECT "
     "DISTINCT indicator, period FROM figure_due) t CROSS JOIN main.indicator j ON j.id = t.indicator AND "
     "j.derivation = 'rank' CROSS JOIN main.figure_kept w ON w.indicator = j.derived_from AND w.period = t.period "
     "UNION SELECT t.indicator, t.period, j.derived_from, w.known_to FROM (SELECT DISTINCT indicator, period FROM "
     "figure_due) t CROSS JOIN main.indicator j ON j.id = t.indicator AND j.derivation = 'rank' CROSS JOIN "
     "main.figure_kept w ON w.indicator = j.derived_from AND w.period = t.period AND w.known_to < 9999999) d) e CROSS "
     "JOIN main.indicator i ON i.id = e.indicator CROSS JOIN main.indicator fi ON fi.id = i.derived_from CROSS JOIN "
     "main.period p ON p.id = e.period CROSS JOIN main.figure_kept f ON f.indicator = e.operand AND f.period = "
     "e.period AND f.known_from <= e.day AND f.known_to > e.day CROSS JOIN main.area a ON a.id = f.area AND a.kind <> "
     "'area_group' AND NOT EXISTS (SELECT 1 FROM main.area_absent x WHERE x.area = a.id AND x.period = p.id) LEFT "
     "JOIN main.park_level l ON i.peers = 'same_level' AND l.park = f.area AND p.last_day BETWEEN l.first_day AND "
     "l.last_day LEFT JOIN main.area_province v ON i.peers = 'same_region' AND v.area = f.area LEFT JOIN "
     "temp.figure_peer n ON n.period = p.id AND n.peers = i.peers AND n.kind = CASE i.peers WHEN 'group' THEN '' ELSE "
     "a.kind END AND n.among = CASE i.peers WHEN 'same_level' THEN l.level WHEN 'same_region' THEN CAST(v.within AS "
     "TEXT) WHEN 'group' THEN CAST(i.peer_group AS TEXT) ELSE '' END WHERE i.peer_group IS NULL OR EXISTS ( SELECT 1 "
     "FROM main.area_member m WHERE m.area_group = i.peer_group AND m.member = f.area AND p.last_day BETWEEN "
     "m.first_day AND m.last_day)) r WHERE peers IS NOT NULL) k WHERE needed <= known) INSERT INTO "
     "temp.figure_candidate (indicator, period, area, rank, known_from, known_to, value, how, flags) SELECT "
     "r.indicator, r.period, r.area, 1, r.known_from, r.known_to, r.value, 'derived', r.flags FROM figure_rank r JOIN "
     "figure_due t ON t.indicator = r.indicator AND t.period = r.period AND t.area = r.area",
     PK_PROCEDURE_NONE, 84},
    {"DELETE FROM temp.figure_peer",
     PK_PROCEDURE_NONE, 85},
};

static const struct pk_step figure_put_made[] = {
    {"WITH figure_completeness AS NOT MATERIALIZED (SELECT w.indicator AS indicator, w.period AS period, w.area AS "
     "area, w.rank AS rank, CASE w.rank WHEN 1 THEN min(w.known_from) ELSE max(w.known_from) END AS day, count(*) AS "
     "parts, CASE WHEN w.rank IN (1, 200) THEN ( SELECT count(*) FROM main.period p JOIN main.area_member m ON "
     "m.area_group = w.area AND p.last_day BETWEEN m.first_day AND m.last_day WHERE p.id = w.period) + ( SELECT "
     "count(*) FROM main.period p JOIN main.area_part h ON h.whole = w.area AND p.last_day BETWEEN h.first_day AND "
     "h.last_day AND h.is_complete >= CASE i.aggregation_area WHEN 'none' THEN 2 ELSE 1 END WHERE p.id = w.period) "
     "WHEN i.aggregation_time = 'last' THEN 1 ELSE (w.period % 16) / (100 - w.rank) END AS needed FROM "
     "temp.figure_work w CROSS JOIN main.indicator i ON i.id = w.indicator WHERE NOT EXISTS ( SELECT 1 FROM "
     "temp.figure_work e WHERE e.indicator = w.indicator AND e.period = w.period AND e.area = w.area AND e.rank = "
     "w.rank AND e.part_period = w.part_period AND e.part_area = w.part_area AND e.known_from < w.known_from) GROUP "
     "BY w.indicator, w.period, w.area, w.rank) INSERT INTO temp.figure_whole (indicator, period, area, rank, day, "
     "needed) SELECT indicator, period, area, rank, day, needed FROM figure_completeness WHERE parts = needed OR rank "
     "= 1",
     PK_PROCEDURE_NONE, 86},
    {"INSERT INTO temp.figure_event (indicator, period, area, rank, day) SELECT indicator, period, area, rank, day "
     "FROM temp.figure_whole",
     PK_PROCEDURE_NONE, 87},
    {"INSERT INTO temp.figure_event (indicator, period, area, rank, day) SELECT c.indicator, c.period, c.area, "
     "c.rank, w.known_from FROM temp.figure_whole c CROSS JOIN temp.figure_work w ON w.indicator = c.indicator AND "
     "w.period = c.period AND w.area = c.area AND w.rank = c.rank WHERE w.known_from > c.day ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 88},
    {"INSERT INTO temp.figure_event (indicator, period, area, rank, day) SELECT c.indicator, c.period, c.area, "
     "c.rank, w.known_to FROM temp.figure_whole c CROSS JOIN temp.figure_work w ON w.indicator = c.indicator AND "
     "w.period = c.period AND w.area = c.area AND w.rank = c.rank WHERE w.known_to > c.day AND w.known_to < 9999999 "
     "ON CONFLICT DO NOTHING",
     PK_PROCEDURE_NONE, 89},
    {"WITH figure_made AS NOT MATERIALIZED (SELECT e.indicator AS indicator, e.period AS period, e.area AS area, "
     "e.rank AS rank, e.day AS known_from, coalesce((SELECT min(n.day) FROM temp.figure_event n WHERE n.indicator = "
     "e.indicator AND n.period = e.period AND n.area = e.area AND n.rank = e.rank AND n.day > e.day), 9999999) AS "
     "known_to, CASE CASE e.rank WHEN 1 THEN i.derivation WHEN 200 THEN i.aggregation_area ELSE i.aggregation_time "
     "END WHEN 'count_over' THEN 1.0 * sum(CASE WHEN i.threshold_comparator IN ('>=', '>') THEN CASE WHEN w.value * "
     "fu.factor - i.threshold * tu.factor > (1e-9 * abs(i.threshold * tu.factor) + 1e-300) * CASE WHEN w.bound = "
     "'under' OR (i.threshold_comparator = '>' AND w.bound IS NOT 'over') THEN 1.0 ELSE -1.0 END THEN 1 ELSE 0 END "
     "ELSE CASE WHEN w.value * fu.factor - i.threshold * tu.factor < (1e-9 * abs(i.threshold * tu.factor) + 1e-300) * "
     "CASE WHEN w.bound = 'over' OR (i.threshold_comparator = '<' AND w.bound IS NOT 'under') THEN -1.0 ELSE 1.0 END "
     "THEN 1 ELSE 0 END END) WHEN 'sum' THEN sum(w.value) WHEN 'mean' THEN avg(w.value) ELSE max(w.value) END AS "
     "value, CASE e.rank WHEN 1 THEN 'derived' WHEN 200 THEN 'aggregated' ELSE 'accumulated' END AS how, CASE WHEN "
     "e.rank = 1 OR count(w.bound) = 0 THEN NULL WHEN max(coalesce(w.bound, 'over') <> 'over') = 0 THEN 'over' WHEN "
     "max(coalesce(w.bound, 'under') <> 'under') = 0 THEN 'under' ELSE 'about' END AS bound, max(w.flags & 1) | "
     "max(w.flags & 4) | max(w.flags & 8) | max(w.flags & 16) | max(w.flags & 32) | max(w.flags & 64) | CASE e.rank "
     "WHEN 1 THEN 0 ELSE max(w.flags & 2) END | CASE WHEN e.rank NOT IN (1, 200) THEN 0 WHEN count(*) = c.needed AND "
     "NOT EXISTS ( SELECT 1 FROM main.area_group_open u WHERE u.area_group = e.area AND p.last_day BETWEEN "
     "u.first_day AND u.last_day) THEN 0 WHEN i.derivation = 'count_over' OR i.aggregation_area = 'max' OR "
     "(i.aggregation_area = 'sum' AND mu.dimension = 'count') THEN 32 ELSE 96 END AS flags FROM temp.figure_event e "
     "CROSS JOIN temp.figure_whole c ON c.indicator = e.indicator AND c.period = e.period AND c.area = e.area AND "
     "c.rank = e.rank CROSS JOIN main.indicator i ON i.id = e.indicator CROSS JOIN temp.figure_work w ON w.indicator "
     "= e.indicator AND w.period = e.period AND w.area = e.area AND w.rank = e.rank AND w.known_from <= e.day AND "
     "w.known_to > e.day CROSS JOIN main.unit mu ON mu.id = i.unit CROSS JOIN main.period p ON p.id = e.period LEFT "
     "JOIN main.unit tu ON tu.id = i.threshold_unit LEFT JOIN main.indicator fi ON fi.id = i.derived_from LEFT JOIN "
     "main.unit fu ON fu.id = fi.unit GROUP BY e.indicator, e.period, e.area, e.rank, e.day HAVING count(*) = "
     "c.needed OR e.rank = 1) INSERT INTO temp.figure_candidate (indicator, period, area, rank, known_from, known_to, "
     "value, how, bound, flags) SELECT indicator, period, area, rank, known_from, known_to, value, how, bound, flags "
     "FROM figure_made",
     PK_PROCEDURE_NONE, 90},
    {"DELETE FROM temp.figure_event",
     PK_PROCEDURE_NONE, 91},
    {"DELETE FROM temp.figure_whole",
     PK_PROCEDURE_NONE, 92},
    {"DELETE FROM temp.figure_work",
     PK_PROCEDURE_NONE, 93},
};

static const struct pk_step figure_put_chosen[] = {
    {"WITH figure_contested AS NOT MATERIALIZED (SELECT DISTINCT c.indicator AS indicator, c.period AS period, c.area "
     "AS area FROM temp.figure_candidate c WHERE EXISTS ( SELECT 1 FROM temp.figure_candidate o WHERE o.indicator = "
     "c.indicator AND o.period = c.period AND o.area = c.area AND o.rank > c.rank)), figure_chosen AS NOT "
     "MATERIALIZED (SELECT indicator, period, area, day AS known_from, until AS known_to, value, how, bound, source, "
     "flags FROM ( SELECT indicator, period, area, day, lead(day, 1, 9999999) OVER (PARTITION BY indicator, period, "
     "area ORDER BY day) AS until, value, how, bound, source, flags FROM ( SELECT e.indicator AS indicator, e.period "
     "AS period, e.area AS area, e.day AS day, c.value AS value, c.how AS how, c.bound AS bound, c.source AS source, "
     "c.flags AS flags, c.rank AS rank, c.known_from AS known_from, lag(c.rank) OVER (PARTITION BY e.indicator, "
     "e.period, e.area ORDER BY e.day) AS rank_before, lag(c.known_from) OVER (PARTITION BY e.indicator, e.period, "
     "e.area ORDER BY e.day) AS from_before FROM ( SELECT x.indicator AS indicator, x.period AS period, x.area AS "
     "area, CASE b.second WHEN 0 THEN x.known_from ELSE x.known_to END AS day FROM figure_contested t CROSS JOIN "
     "temp.figure_candidate x ON x.indicator = t.indicator AND x.period = t.period AND x.area = t.area CROSS JOIN "
     "(SELECT 0 AS second UNION ALL SELECT 1) b GROUP BY x.indicator, x.period, x.area, CASE b.second WHEN 0 THEN "
     "x.known_from ELSE x.known_to END) e LEFT JOIN temp.figure_candidate c ON c.indicator = e.indicator AND c.period "
     "= e.period AND c.area = e.area AND c.known_from <= e.day AND c.known_to > e.day AND c.rank = ( SELECT "
     "min(x.rank) FROM temp.figure_candidate x WHERE x.indicator = e.indicator AND x.period = e.period AND x.area = "
     "e.area AND x.known_from <= e.day AND x.known_to > e.day) WHERE e.day < 9999999) p WHERE rank IS NOT rank_before "
     "OR known_from IS NOT from_before) q WHERE value IS NOT NULL) INSERT INTO main.figure_kept (indicator, period, "
     "area, known_from, known_to, value, how, bound, source, flags) SELECT indicator, period, area, known_from, "
     "known_to, value, how, bound, source, flags FROM figure_chosen",
     PK_PROCEDURE_NONE, 94},
    {"WITH figure_contested AS NOT MATERIALIZED (SELECT DISTINCT c.indicator AS indicator, c.period AS period, c.area "
     "AS area FROM temp.figure_candidate c WHERE EXISTS ( SELECT 1 FROM temp.figure_candidate o WHERE o.indicator = "
     "c.indicator AND o.period = c.period AND o.area = c.area AND o.rank > c.rank)) DELETE FROM temp.figure_candidate "
     "WHERE (indicator, period, area) IN (SELECT indicator, period, area FROM figure_contested)",
     PK_PROCEDURE_NONE, 95},
};

const struct pk_procedure pk_procedures[PK_PROCEDURE_COUNT] = {
    {NULL, 96, figure_renew, sizeof figure_renew / sizeof figure_renew[0]},
    {NULL, 97, status_renew, sizeof status_renew / sizeof status_renew[0]},
    {NULL, 98, figure_renew_all, sizeof figure_renew_all / sizeof figure_renew_all[0]},
    {NULL, 99, figure_renew_reported, sizeof figure_renew_reported / sizeof figure_renew_reported[0]},
    {NULL, 100, figure_step, sizeof figure_step / sizeof figure_step[0]},
    {NULL, 101, figure_renew_period, sizeof figure_renew_period / sizeof figure_renew_period[0]},
    {NULL, 102, figure_renew_ahead, sizeof figure_renew_ahead / sizeof figure_renew_ahead[0]},
    {NULL, 103, status_turn_back, sizeof status_turn_back / sizeof status_turn_back[0]},
    {NULL, 104, status_turn, sizeof status_turn / sizeof status_turn[0]},
    {NULL, 105, status_put_dirty, sizeof status_put_dirty / sizeof status_put_dirty[0]},
    {"SELECT (SELECT count(*) FROM temp.status_touched) * 3 > (SELECT count(*) FROM main.status_kept)", 106, status_put_all, sizeof status_put_all / sizeof status_put_all[0]},
    {NULL, 107, status_put_ahead, sizeof status_put_ahead / sizeof status_put_ahead[0]},
    {NULL, 108, status_put_months, sizeof status_put_months / sizeof status_put_months[0]},
    {NULL, 109, status_put_day, sizeof status_put_day / sizeof status_put_day[0]},
    {"SELECT (SELECT count(*) FROM (SELECT DISTINCT indicator FROM temp.figure_touched WHERE area = 0) f CROSS JOIN "
     "main.target t ON t.indicator = f.indicator) * 3 > (SELECT max(id) FROM main.target)", 110, status_put_most, sizeof status_put_most / sizeof status_put_most[0]},
    {"SELECT EXISTS (SELECT 1 FROM temp.figure_stage s CROSS JOIN temp.figure_touched t ON t.stage = s.stage AND "
     "t.turn = ?1 AND t.area <> 0)", 111, figure_put, sizeof figure_put / sizeof figure_put[0]},
    {NULL, 112, figure_put_rank, sizeof figure_put_rank / sizeof figure_put_rank[0]},
    {NULL, 113, figure_put_made, sizeof figure_put_made / sizeof figure_put_made[0]},
    {NULL, 114, figure_put_chosen, sizeof figure_put_chosen / sizeof figure_put_chosen[0]},
};

const char pk_work_tables[] =
    "CREATE TEMP TABLE IF NOT EXISTS figure_touched ( stage INTEGER NOT NULL, turn INTEGER NOT NULL, indicator "
    "INTEGER NOT NULL, period INTEGER NOT NULL, area INTEGER NOT NULL, PRIMARY KEY (stage, turn, indicator, period, "
    "area) ) STRICT, WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS figure_stage ( stage INTEGER NOT NULL, turn INTEGER NOT NULL ) STRICT;"
    "CREATE TEMP TABLE IF NOT EXISTS figure_candidate ( indicator INTEGER NOT NULL, period INTEGER NOT NULL, area "
    "INTEGER NOT NULL, rank INTEGER NOT NULL, known_from INTEGER NOT NULL, known_to INTEGER NOT NULL, value REAL NOT "
    "NULL, how TEXT, bound TEXT, source INTEGER, flags INTEGER NOT NULL, PRIMARY KEY (indicator, period, area, rank, "
    "known_from) ) STRICT, WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS figure_work ( indicator INTEGER NOT NULL, period INTEGER NOT NULL, area INTEGER "
    "NOT NULL, rank INTEGER NOT NULL, part_period INTEGER NOT NULL, part_area INTEGER NOT NULL, known_from INTEGER "
    "NOT NULL, known_to INTEGER NOT NULL, value REAL NOT NULL, bound TEXT, flags INTEGER NOT NULL, PRIMARY KEY "
    "(indicator, period, area, rank, part_period, part_area, known_from) ) STRICT, WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS figure_whole ( indicator INTEGER NOT NULL, period INTEGER NOT NULL, area "
    "INTEGER NOT NULL, rank INTEGER NOT NULL, day INTEGER NOT NULL, needed INTEGER NOT NULL, PRIMARY KEY (indicator, "
    "period, area, rank) ) STRICT, WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS figure_event ( indicator INTEGER NOT NULL, period INTEGER NOT NULL, area "
    "INTEGER NOT NULL, rank INTEGER NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (indicator, period, area, rank, day) "
    ") STRICT, WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS figure_peer ( period INTEGER NOT NULL, peers TEXT NOT NULL, kind TEXT NOT NULL, "
    "among TEXT NOT NULL, number INTEGER NOT NULL, is_open INTEGER NOT NULL, PRIMARY KEY (period, peers, kind, "
    "among) ) STRICT, WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS status_touched ( area INTEGER NOT NULL, indicator INTEGER NOT NULL, target "
    "INTEGER NOT NULL, PRIMARY KEY (area, indicator, target) ) STRICT, WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS status_span ( area INTEGER NOT NULL, indicator INTEGER NOT NULL, target INTEGER "
    "NOT NULL, due INTEGER NOT NULL, over TEXT NOT NULL, reference_area INTEGER, baseline_period INTEGER, first_day "
    "INTEGER, last_day INTEGER, PRIMARY KEY (area, indicator, target, due) ) STRICT, WITHOUT ROWID;"
    "CREATE TEMP TABLE IF NOT EXISTS status_asked ( area INTEGER NOT NULL, indicator INTEGER NOT NULL, target "
    "INTEGER NOT NULL, due INTEGER NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (area, indicator, target, due, day) ) "
    "STRICT, WITHOUT ROWID;"
    "ANALYZE temp.figure_touched;"
    "DELETE FROM temp.sqlite_stat1 WHERE tbl IN ('figure_touched', 'figure_stage', 'figure_candidate', "
    "'figure_work', 'figure_whole', 'figure_event', 'figure_peer', 'status_touched', 'status_span', 'status_asked');"
    "INSERT INTO temp.sqlite_stat1 (tbl, idx, stat) SELECT tbl, idx, stat FROM main.statistic_assumed WHERE tbl IN "
    "('figure_touched', 'figure_stage', 'figure_candidate', 'figure_work', 'figure_whole', 'figure_event', "
    "'figure_peer', 'status_touched', 'status_span', 'status_asked');"
    "ANALYZE temp.sqlite_schema";
/* clang-format on */
