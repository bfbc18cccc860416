/* The questions in SQL by hand; see bare.h for the parameters. PARK_RANKS is asked once for each indicator, ?3 being its id. */
#include "bare.h"

#include "fail.h"

#include <stdio.h>

#define INDICATOR "(SELECT id FROM indicator WHERE code = ?3)"
#define AREA "(SELECT id FROM area WHERE code = ?5)"
#define LATEST(of, in, at)                                                                                                                 \
    "(SELECT f.value FROM figure f WHERE f.indicator = " of " AND f.year = " in " AND f.area = " at                                        \
    " AND f.day <= ?2 ORDER BY f.day DESC LIMIT 1)"
/* Without it behind a layer, a look-up would be done for each place where its result is used. */
#define BARRIER " LIMIT -1 OFFSET 0"

/* What is asked of the indicator, and the year that speaks: the due one when it is over, else the newest that is known. */
#define YEARS_DOWN                                                                                                                         \
    "(SELECT min(d.due, ?1 + 1) AS year UNION ALL SELECT ?1 UNION ALL SELECT ?1 - 1 UNION ALL SELECT ?1 - 2 UNION ALL SELECT ?1 - 3 "      \
    "UNION ALL SELECT ?1 - 4 UNION ALL SELECT ?1 - 5 UNION ALL SELECT ?1 - 6 UNION ALL SELECT ?1 - 7 UNION ALL SELECT ?1 - 8 "             \
    "UNION ALL SELECT ?1 - 9)"
static const char spoken[] =
    "SELECT d.*, CASE comparator WHEN 1 THEN 1 WHEN 0 THEN 0 ELSE i.rising END AS upward, i.stock = 1 OR (span = 2 AND (comparator = 1 "
    "OR (comparator = 2 AND i.rising = 1))) AS early, CASE WHEN span >= 2 THEN NULL WHEN due <= ?1 OR span = 1 THEN due ELSE (SELECT "
    "c.year FROM " YEARS_DOWN " c WHERE " LATEST("d.indicator", "c.year", "d.area") " IS NOT NULL ORDER BY c.year DESC LIMIT 1) END AS "
                                                                                    "spoken FROM (";

/* Sums and means are of three years and need each, but for a sum that goes on. */
#define THREE_YEARS                                                                                                                        \
    "(SELECT n.year, " LATEST("s.indicator", "n.year", "s.area") " AS value FROM (SELECT s.year_from AS year UNION ALL SELECT "            \
                                                                 "s.year_from + 1 UNION ALL SELECT s.year_from + 2) n)"
static const char found[] =
    "SELECT s.*, CASE WHEN span >= 2 THEN (SELECT CASE WHEN count(value) = 0 OR (count(value) < count(*) AND (s.span = 3 OR s.due <= "
    "?1)) THEN NULL WHEN s.span = 2 THEN sum(value) ELSE sum(value) / count(value) END FROM " THREE_YEARS
    ") ELSE " LATEST("s.indicator", "s.spoken",
                     "s.area") " END AS actual, CASE WHEN span >= 2 THEN (SELECT max(CASE WHEN value IS NOT NULL THEN year "
                               "END) FROM " THREE_YEARS ") ELSE spoken END AS actual_year, CASE WHEN reference IS NOT NULL "
                               "THEN " LATEST("s.indicator", "s.spoken", "s.reference") " WHEN baseline IS NOT NULL THEN " LATEST(
                                   "s.indicator", "s.baseline", "s.area") " END AS base FROM (";

static const char required[] =
    "SELECT f.*, CASE basis WHEN 0 THEN value * conversion ELSE base * CASE basis WHEN 1 THEN value * factor WHEN 2 THEN 1.0 ELSE 1.0 + "
    "value * factor END + CASE basis WHEN 2 THEN value * conversion ELSE 0.0 END END AS required, CASE WHEN basis <> 0 AND reference IS "
    "NULL AND base IS NULL THEN 'no_baseline' WHEN reference IS NOT NULL AND actual IS NOT NULL AND base IS NULL THEN 'no_reference' END "
    "AS reason, CASE WHEN span = 2 AND basis = 0 AND baseline IS NOT NULL THEN 0.0 ELSE base END AS start FROM (";

/* Whether it is met, how far the way from the start is, and which share of the time has passed. */
static const char measured[] =
    "SELECT r.*, CASE WHEN reason IS NULL THEN CASE upward WHEN 1 THEN actual - required + CASE comparator WHEN 2 THEN 0.05 * "
    "abs(required) ELSE 0 END > -(1e-9 * abs(required) + 1e-300) ELSE actual - required - CASE comparator WHEN 2 THEN 0.05 * "
    "abs(required) ELSE 0 END < 1e-9 * abs(required) + 1e-300 END END AS met, CASE WHEN reference IS NULL AND CASE upward WHEN 1 THEN "
    "start < required - 1e-9 * abs(required) ELSE start > required + 1e-9 * abs(required) END THEN required - start END AS way, CASE "
    "WHEN actual_year > baseline AND due > baseline THEN 1.0 * (actual_year - baseline) / (due - baseline) END AS elapsed FROM (";

static const char judged[] =
    "SELECT m.*, CASE WHEN reason IS NOT NULL THEN 'unevaluable' WHEN due <= ?1 THEN CASE met WHEN 1 THEN 'met' WHEN 0 THEN 'missed' "
    "ELSE 'overdue' END WHEN met IS NULL THEN 'open' WHEN met = 1 AND early = 1 THEN 'reached' WHEN elapsed IS NULL OR start IS NULL OR "
    "reference IS NOT NULL THEN 'open' WHEN coalesce((actual - start) / way, 1.0 * met) >= elapsed * (1 - 1e-9) THEN 'on_track' ELSE "
    "'behind' END AS status FROM (";

#define DUE "indicator, due, area, target, basis, comparator, value, conversion, factor, baseline, reference, span, year_from"
#define TEN_YEARS "?1 - 10, ?1 - 9, ?1 - 8, ?1 - 7, ?1 - 6, ?1 - 5, ?1 - 4, ?1 - 3, ?1 - 2, ?1 - 1, ?1, ?1 + 1"

static const char dues_of_park[] = "SELECT " DUE ", code FROM due WHERE area = " AREA;
static const char all_dues[] = "SELECT " DUE " FROM due_by_indicator ORDER BY indicator, due, area";

static void write_judged(char *text, size_t size, const char *select, const char *dues, const char *end)
{
    int length = snprintf(text, size, "%s (%s%s%s%s%s%s%s) d JOIN indicator i ON i.id = d.indicator%s) s%s) f%s) r%s) m)%s", select, judged,
                          measured, required, found, spoken, dues, BARRIER, BARRIER, BARRIER, BARRIER, BARRIER, end);
    if (length < 0 || (size_t)length >= size) fail("a question is longer than its place");
}

static const char *const simple[QUESTIONS] = {
    [NEWEST] = "SELECT value FROM figure WHERE indicator = " INDICATOR " AND year = ?4 AND area = " AREA
               " AND day <= ?2 ORDER BY day DESC LIMIT 1",
    [SERIES] = "SELECT year, value FROM figure WHERE indicator = " INDICATOR " AND year IN (" TEN_YEARS ") AND area = " AREA
               " AND day <= ?2 ORDER BY year, day",
    [RANKING] = "SELECT area, value FROM figure WHERE indicator = " INDICATOR " AND year = ?4 AND day <= ?2 ORDER BY area, day",
    [PARK_RANKS] = "SELECT area, value FROM figure WHERE indicator = ?3 AND year = ?4 AND day <= ?2 ORDER BY area, day",
    [GROWTH] = "SELECT area, value FROM figure WHERE indicator = " INDICATOR " AND year = ?4 AND day <= ?2 ORDER BY area, day",
};

void bare_question(enum question question, char *text, size_t size)
{
    if (question == PROGRESS)
        write_judged(text, size, "SELECT code, status, required, actual, CASE WHEN actual IS NOT NULL THEN actual_year END FROM",
                     dues_of_park, "");
    else if (question == STATUS_COUNTS) write_judged(text, size, "SELECT status, count(*) FROM", all_dues, " GROUP BY 1");
    else snprintf(text, size, "%s", simple[question]);
}

const char bare_insert[] =
    "INSERT OR REPLACE INTO figure (indicator, year, area, day, value) SELECT i.id, ?3, a.id, ?4, ?5 FROM indicator i, area a "
    "WHERE i.code = ?1 AND a.code = ?2";
