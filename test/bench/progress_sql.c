#include "progress_sql.h"

#include "fail.h"

#include <stdio.h>

static const char required[] =
    "SELECT f.*, CASE basis WHEN 'level' THEN value * conversion ELSE base * CASE basis WHEN 'ratio' THEN value * factor WHEN 'change' "
    "THEN 1.0 ELSE 1.0 + value * factor END + CASE basis WHEN 'change' THEN value * conversion ELSE 0.0 END END AS required, CASE WHEN "
    "basis <> 'level' AND reference IS NULL AND base IS NULL THEN 'no_baseline' WHEN reference IS NOT NULL AND actual IS NOT NULL AND "
    "base IS NULL THEN 'no_reference' END AS reason, CASE WHEN comparator IN ('>=', '>') THEN 1 WHEN comparator IN ('<=', '<') THEN 0 "
    "ELSE rising END AS upward FROM (";

static const char judged[] =
    "SELECT r.*, CASE WHEN reason IS NULL THEN CAST(CASE upward WHEN 1 THEN actual - required + CASE comparator WHEN '~' THEN 0.05 * "
    "abs(required) ELSE 0.0 END > CASE comparator WHEN '>' THEN 1.0 ELSE -1.0 END * (1e-9 * abs(required) + 1e-300) ELSE actual - "
    "required - CASE comparator WHEN '~' THEN 0.05 * abs(required) ELSE 0.0 END < CASE comparator WHEN '<' THEN -1.0 ELSE 1.0 END * "
    "(1e-9 * abs(required) + 1e-300) END AS integer) END AS met, CASE WHEN reference IS NULL AND CASE upward WHEN 1 THEN base < "
    "required - 1e-9 * abs(required) ELSE base > required + 1e-9 * abs(required) END THEN required - base END AS way, CASE WHEN "
    "actual_year > base_year AND due > base_year THEN CAST(actual_year - base_year AS double precision) / (due - base_year) END AS "
    "elapsed FROM (";

static const char measured[] = "SELECT j.*, CASE WHEN met IS NOT NULL AND base IS NOT NULL AND reference IS NULL THEN coalesce((actual "
                               "- base) / way, 1.0 * met) END AS distance FROM (";

#define STATUS                                                                                                                             \
    "CASE WHEN reason IS NOT NULL THEN 'unevaluable' "                                                                                     \
    "WHEN is_over = 1 THEN CASE met WHEN 1 THEN 'met' WHEN 0 THEN 'missed' ELSE 'overdue' END "                                            \
    "WHEN met IS NULL THEN 'open' WHEN met = 1 AND early = 1 THEN 'reached' "                                                              \
    "WHEN elapsed IS NULL OR base IS NULL OR reference IS NOT NULL THEN 'open' "                                                           \
    "WHEN distance >= elapsed * (1 - 1e-9) THEN 'on_track' ELSE 'behind' END"

static const char rows[] = "SELECT code, " STATUS " AS status, required, actual, actual_year FROM (";

void progress_sql(char *text, size_t size, const char *found, const char *barrier, int counted)
{
    int length = snprintf(text, size, "%s%s%s%s%s%s) f%s) r%s) j%s) m%s",
                          counted ? "SELECT status, count(*) FROM (SELECT " STATUS " AS status FROM (" : rows, measured, judged, required,
                          found, barrier, barrier, barrier, barrier, counted ? ") s GROUP BY status" : "");
    if (length < 0 || (size_t)length >= size) fail("a query is longer than its place");
}
