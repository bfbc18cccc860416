#include "floor_progress.h"

#include "fail.h"
#include "floor_figure.h"
#include "progress_sql.h"

#include <stdio.h>
#include <stdlib.h>

/* Without it behind a layer, a look-up would be done for each place where its result is used. */
#define BARRIER " LIMIT -1 OFFSET 0"

#define DUE(area, due)                                                                                                                     \
    "SELECT t.code, t.indicator, " area " AS area, " due " AS due, t.over AS span, t.basis, t.comparator, t.value, t.unit, "               \
    "t.baseline_period, t.reference_area, t.period_from "
#define EACH_YEAR "LEFT JOIN period q ON t.over = 'each' AND q.months = 12 AND q.id BETWEEN t.period_from AND t.period_to "

static const char due_of_one[] =
    DUE("?4", "coalesce(q.id, t.period_to)") "FROM target t " EACH_YEAR "WHERE t.area = ?4 AND t.quantifier = 'whole' UNION ALL " DUE(
        "?4", "t.period_to") "FROM area_member m CROSS JOIN target t ON t.area = m.area_group AND t.quantifier = 'each' "
                             "JOIN period q ON q.id = t.period_to AND q.last_day BETWEEN m.first_day AND m.last_day WHERE m.member = ?4";

/* In the order of the figures' key, so that neighbours are read one after the other. */
static const char due_of_all[] =
    DUE("coalesce(m.member, t.area)",
        "coalesce(q.id, t.period_to)") "FROM target t " EACH_YEAR
                                       "LEFT JOIN area_member m ON t.quantifier = 'each' AND m.area_group = t.area AND (SELECT "
                                       "last_day FROM period WHERE id = t.period_to) BETWEEN m.first_day AND m.last_day WHERE "
                                       "t.quantifier = 'whole' OR m.member IS NOT NULL ORDER BY t.indicator, t.period_to, t.area";

/* The period that speaks: the due one when it is over, else the newest that is known. */
#define NEWEST_PERIOD                                                                                                                      \
    "(SELECT x.period FROM indicator_period x WHERE x.indicator = s.indicator AND x.period <= min(s.due, ?3) "                             \
    "AND " FLOOR_LATEST("x.indicator", "x.period", "s.area") " IS NOT NULL ORDER BY x.period DESC LIMIT 1)"

static const char spoken[] =
    "SELECT s.*, u.factor AS factor, u.factor / own.factor AS conversion, i.direction = 'increase' AS rising, i.aggregation_time = "
    "'last' OR (s.span = 'sum' AND (s.comparator IN ('>=', '>') OR (s.comparator = '~' AND i.direction = 'increase'))) AS early, CASE "
    "WHEN s.span IN ('sum', 'mean') THEN NULL WHEN s.due <= ?2 OR s.span = 'each' THEN s.due ELSE " NEWEST_PERIOD " END AS ap FROM (";

static const char units[] = ") s JOIN indicator i ON i.id = s.indicator JOIN unit own ON own.id = i.unit JOIN unit u ON u.id = s.unit";

/* Sums and means need every year, but for a sum that goes on. */
#define YEARS(result)                                                                                                                      \
    "(SELECT CASE WHEN count(v) = 0 OR (count(v) < count(*) AND (s.span = 'mean' OR s.due <= ?2)) THEN NULL ELSE " result                  \
    " END FROM (SELECT q.id AS id, " FLOOR_LATEST(                                                                                         \
        "s.indicator", "q.id", "s.area") " AS v FROM period q WHERE q.months = 12 AND q.id BETWEEN s.period_from AND s.due))"
#define TOTAL YEARS("CASE s.span WHEN 'sum' THEN sum(v) ELSE sum(v) / count(v) END")
#define LAST_YEAR YEARS("max(CASE WHEN v IS NOT NULL THEN id END)")
#define ACTUAL FLOOR_LATEST("s.indicator", "s.ap", "s.area")
#define REFERENCE FLOOR_LATEST("s.indicator", "s.ap", "s.reference_area")
#define BASELINE FLOOR_LATEST("s.indicator", "s.baseline_period", "s.area")

static const char looked_up[] =
    "SELECT code, due / 192 AS due, span, basis, comparator, value, factor, conversion, reference_area AS reference, rising, early, "
    "due <= ?2 AS is_over, CASE WHEN span IN ('sum', 'mean') THEN " TOTAL " ELSE " ACTUAL " END AS actual, "
    "CASE WHEN span IN ('sum', 'mean') THEN " LAST_YEAR " ELSE ap END AS actual_period, "
    "CASE WHEN reference_area IS NOT NULL THEN " REFERENCE " WHEN baseline_period IS NOT NULL THEN " BASELINE " END AS base, "
    "baseline_period / 192 AS base_year FROM (";

/* A period without a figure does not speak. */
static const char told[] =
    "SELECT code, due, span, basis, comparator, value, factor, conversion, reference, rising, early, is_over, actual, CASE WHEN actual "
    "IS NOT NULL THEN actual_period / 192 END AS actual_year, base, base_year FROM (";

void floor_progress_sql(char *text, size_t size, int counted)
{
    char *found = malloc(size);
    if (!found) fail("out of memory");
    snprintf(found, size, "%s%s%s%s%s%s%s) s%s) t", told, looked_up, spoken, counted ? due_of_all : due_of_one, BARRIER, units, BARRIER,
             BARRIER);
    progress_sql(text, size, found, BARRIER, counted);
    free(found);
}
