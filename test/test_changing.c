/* Real figures are revised, provisional and broken, several sources publish them, and nobody knows everything: which figure counts then,
 * what is said of a target, and what is left open. */
#include "support.h"

#include <string.h>

/* A province with two cities, of one the counties; parks of two levels. */
static const char world_text[] =
    "{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"changing-world\", \"title\": \"changing world\"},"
    "\"regions\": [{\"code\": \"linan\", \"name\": \"临安省\", \"level\": \"province\", \"parent\": \"china\"},"
    "{\"code\": \"beihe\", \"name\": \"北河市\", \"level\": \"prefecture\", \"parent\": \"linan\"},"
    "{\"code\": \"qiaoxi\", \"name\": \"桥西区\", \"level\": \"county\", \"parent\": \"beihe\"},"
    "{\"code\": \"jiangbei\", \"name\": \"江北区\", \"level\": \"county\", \"parent\": \"beihe\"}],"
    "\"parks\": [{\"code\": \"p-a\", \"name\": \"甲高新区\", \"region\": \"qiaoxi\", \"levels\": [{\"level\": \"national\"}]},"
    "{\"code\": \"p-b\", \"name\": \"乙高新区\", \"region\": \"jiangbei\", \"levels\": [{\"level\": \"national\"}]},"
    "{\"code\": \"p-c\", \"name\": \"丙高新区\", \"region\": \"jiangbei\", \"levels\": [{\"level\": \"provincial\"}]}],"
    "\"groups\": [{\"code\": \"g-parks\", \"name\": \"临安省高新区\", \"rule_kind\": \"park\", \"rule_region\": \"linan\"},"
    "{\"code\": \"g-national\", \"name\": \"临安省国家高新区\", \"rule_kind\": \"park\", \"rule_region\": \"linan\", \"rule_level\": "
    "\"national\"},"
    "{\"code\": \"g-two\", \"name\": \"两园\", \"members\": [\"p-a\", \"p-b\"]},"
    "{\"code\": \"g-counties\", \"name\": \"北河市各县区\", \"rule_kind\": \"region\", \"rule_region\": \"beihe\", \"rule_level\": "
    "\"county\"}],"
    "\"indicators\": [{\"code\": \"rd\", \"name\": \"研发经费\", \"unit\": \"亿元\", \"aggregation_area\": \"sum\", \"aggregation_time\": "
    "\"sum\"},"
    "{\"code\": \"staff\", \"name\": \"研发人员\", \"unit\": \"人\", \"aggregation_area\": \"sum\", \"aggregation_time\": \"last\"},"
    "{\"code\": \"rd-growth\", \"name\": \"研发经费增速\", \"unit\": \"%\", \"derivation\": \"growth\", \"derived_from\": \"rd\", "
    "\"levels_comparable\": true},"
    "{\"code\": \"rd-rank\", \"name\": \"研发经费位次\", \"unit\": \"位\", \"direction\": \"decrease\", \"derivation\": \"rank\", "
    "\"derived_from\": \"rd\", "
    "\"peers\": \"all\"},"
    "{\"code\": \"national\", \"name\": \"国家级高新区数量\", \"unit\": \"个\", \"derivation\": \"park_level\", \"level\": \"national\", "
    "\"level_match\": \"exact\"},"
    "{\"code\": \"rich\", \"name\": \"研发经费十亿元以上的高新区数量\", \"unit\": \"个\", \"derivation\": \"count_over\", "
    "\"derived_from\": \"rd\", "
    "\"threshold\": 10, \"threshold_unit\": \"亿元\", \"threshold_comparator\": \">=\"}]}";

#define LEVEL(area, indicator, comparator, value, unit)                                                                                    \
    PLAN("\"area\": \"" area "\", \"indicator\": \"" indicator "\", \"comparator\": \"" comparator "\", \"value\": " value                 \
         ", \"unit\": \"" unit "\", \"period_to\": \"2024\"")
#define HEADER "area,indicator,period,value,unit,status,source,vintage\n"

#define FIGURE "SELECT value, source_code, status FROM figure WHERE indicator_code = 'rd' AND period = '2024' AND area_code = 'p-a'"
#define CONFLICT "SELECT source_code, value, status, counts FROM figure_conflict ORDER BY 1, 2"
#define VERDICT "SELECT status, reason, required, actual FROM target_progress WHERE target_code = 'f/x'"
#define ROLLUP "SELECT status, reason, members, met, enough FROM target_rollup WHERE target_code = 'f/x'"
#define REGISTER(kind, region, level)                                                                                                      \
    "INSERT INTO register (code, kind, region, level, source) SELECT 'list', '" kind "', id, " level                                       \
    ", 'a list' FROM area WHERE code = '" region "'; INSERT INTO figure_refresh VALUES (NULL)"

static const struct situation situations[] = {
    /* Which figure counts. */
    {"a later provisional figure of another source", NULL,
     HEADER "p-a,rd,2024,10,亿元,A,yearbook,2025-06-01\np-a,rd,2024,12,亿元,P,flash,2025-09-01\n", NULL, FIGURE, "10.0|yearbook|null\n"},
    {"it is shown as a conflict", NULL, HEADER "p-a,rd,2024,10,亿元,A,yearbook,2025-06-01\np-a,rd,2024,12,亿元,P,flash,2025-09-01\n", NULL,
     CONFLICT, "flash|12.0|P|0\nyearbook|10.0|A|1\n"},
    {"an earlier provisional figure", NULL, HEADER "p-a,rd,2024,12,亿元,P,flash,2025-01-20\np-a,rd,2024,10,亿元,A,yearbook,2025-06-01\n",
     NULL, FIGURE, "10.0|yearbook|null\n"},
    {"a provisional figure alone", NULL, HEADER "p-a,rd,2024,12,亿元,P,flash,2025-01-20\n", NULL, FIGURE, "12.0|flash|P\n"},
    {"an estimate of the same source after its final figure", NULL,
     HEADER "p-a,rd,2024,10,亿元,A,yearbook,2025-06-01\np-a,rd,2024,11,亿元,E,yearbook,2025-09-01\n", NULL, CONFLICT,
     "yearbook|10.0|A|1\nyearbook|11.0|E|0\n"},
    {"a correction of the same source", NULL,
     HEADER "p-a,rd,2024,10,亿元,A,yearbook,2025-06-01\np-a,rd,2024,9,亿元,A,yearbook,2025-09-01\n", NULL, FIGURE, "9.0|yearbook|null\n"},
    {"a figure that its source takes back", NULL,
     HEADER "p-a,rd,2024,10,亿元,A,bureau,2025-05-01\np-a,rd,2024,12,亿元,A,yearbook,2025-06-01\np-a,rd,2024,,亿元,O,yearbook,2025-09-01\n",
     NULL, FIGURE, "10.0|bureau|null\n"},
    {"a figure taken back before a provisional one", NULL,
     HEADER
     "p-a,rd,2024,10,亿元,A,yearbook,2025-05-01\np-a,rd,2024,,亿元,O,yearbook,2025-06-01\np-a,rd,2024,12,亿元,P,yearbook,2025-09-01\n",
     NULL, FIGURE, "12.0|yearbook|P\n"},
    {"a source with priority", NULL, HEADER "p-a,rd,2024,10,亿元,A,yearbook,2025-06-01\np-a,rd,2024,12,亿元,A,website,2025-09-01\n",
     "UPDATE source SET priority = 1 WHERE code = 'yearbook'; INSERT INTO figure_refresh VALUES (NULL)", FIGURE, "10.0|yearbook|null\n"},
    {"no priority makes a provisional figure final", NULL,
     HEADER "p-a,rd,2024,10,亿元,P,yearbook,2025-06-01\np-a,rd,2024,12,亿元,A,website,2025-05-01\n",
     "UPDATE source SET priority = 1 WHERE code = 'yearbook'; INSERT INTO figure_refresh VALUES (NULL)", FIGURE, "12.0|website|null\n"},
    {"a forecast", NULL, HEADER "p-a,rd,2024,10,亿元,A,yearbook,2025-06-01\np-a,rd,2024,12,亿元,FP,plan,2025-09-01\n", NULL, FIGURE,
     "10.0|yearbook|null\n"},

    /* Statuses reach the verdict and the sentence. */
    {"an estimate is not called published", LEVEL("p-a", "rd", ">=", "10", "亿元"), HEADER "p-a,rd,2024,12,亿元,E,,\n", NULL,
     "SELECT status, actual_status, instr(explain, '估计数') > 0, instr(explain, '公布数') FROM target_progress WHERE target_code = 'f/x'",
     "met|E|1|0\n"},
    {"two statuses at once", LEVEL("p-a", "rd", ">=", "10", "亿元"), HEADER "p-a,rd,2024,12,亿元,BP,,\n", NULL,
     "SELECT actual_status, instr(explain, '口径有调整、初步数') > 0 FROM target_progress WHERE target_code = 'f/x'", "BP|1\n"},
    {"they pass on to what follows", LEVEL("g-two", "rd", ">=", "10", "亿元"), HEADER "p-a,rd,2024,12,亿元,U,,\np-b,rd,2024,1,亿元,P,,\n",
     NULL, "SELECT actual, actual_source, actual_status FROM target_progress WHERE target_code = 'f/x'", "13.0|aggregated|PU\n"},
    {"a bound passes on, too", LEVEL("g-two", "rd", ">=", "10", "亿元"),
     "area,indicator,period,value,unit,bound\np-a,rd,2024,12,亿元,over\np-b,rd,2024,1,亿元,\n", NULL,
     "SELECT actual, actual_bound FROM target_explanation WHERE target_code = 'f/x'", "13.0|over\n"},
    {"a base that is only about",
     PLAN("\"area\": \"p-a\", \"indicator\": \"rd\", \"basis\": \"ratio\", \"baseline_period\": \"2020\", \"comparator\": "
          "\">=\", \"value\": 2, \"unit\": \"倍\", \"period_to\": \"2024\""),
     "area,indicator,period,value,unit,bound\np-a,rd,2020,5,亿元,about\np-a,rd,2024,12,亿元,\n", NULL,
     "SELECT status, base_bound, (SELECT instr(explain, '原文为“约”') > 0 FROM target_progress p WHERE p.target_code = e.target_code) FROM "
     "target_explanation e WHERE target_code = 'f/x'",
     "met|about|1\n"},

/* Breaks. */
#define RATIO                                                                                                                              \
    PLAN("\"area\": \"p-a\", \"indicator\": \"rd\", \"basis\": \"ratio\", \"baseline_period\": \"2020\", \"comparator\": \">=\", "         \
         "\"value\": 1.5, "                                                                                                                \
         "\"unit\": \"倍\", \"period_to\": \"2024\"")
    {"a break at the figure", RATIO, HEADER "p-a,rd,2020,100,亿元,A,s,2021-06-01\np-a,rd,2024,160,亿元,B,s,2025-06-01\n", NULL, VERDICT,
     "unevaluable|break|null|160.0\n"},
    {"a break between", RATIO, HEADER "p-a,rd,2020,100,亿元,A,,\np-a,rd,2022,120,亿元,B,,\np-a,rd,2024,160,亿元,A,,\n", NULL, VERDICT,
     "unevaluable|break|null|160.0\n"},
    {"a break in a quarter between", RATIO, HEADER "p-a,rd,2020,100,亿元,A,,\np-a,rd,2022-Q1,30,亿元,B,,\np-a,rd,2024,160,亿元,A,,\n", NULL,
     VERDICT, "unevaluable|break|null|160.0\n"},
    {"a break at the base", RATIO, HEADER "p-a,rd,2020,100,亿元,B,,\np-a,rd,2024,160,亿元,A,,\n", NULL, VERDICT, "met|null|150.0|160.0\n"},
    {"a break afterwards", RATIO, HEADER "p-a,rd,2020,100,亿元,A,,\np-a,rd,2024,160,亿元,A,,\np-a,rd,2025,300,亿元,B,,\n", NULL, VERDICT,
     "met|null|150.0|160.0\n"},
    {"a break that is linked", RATIO, HEADER "p-a,rd,2020,100,亿元,A,,\np-a,rd,2022,120,亿元,B,,\np-a,rd,2024,160,亿元,A,,\n",
     "INSERT INTO series_link (indicator, area, period, factor) SELECT i.id, a.id, p.id, 1.2 FROM indicator i, area a, period p WHERE "
     "i.code = 'rd' "
     "AND a.code = 'p-a' AND p.code = '2022'; INSERT INTO figure_refresh VALUES (NULL)",
     VERDICT, "missed|null|180.0|160.0\n"},
    {"two breaks that are linked", RATIO,
     HEADER "p-a,rd,2020,100,亿元,A,,\np-a,rd,2022,120,亿元,B,,\np-a,rd,2023,130,亿元,B,,\np-a,rd,2024,160,亿元,A,,\n",
     "INSERT INTO series_link (indicator, area, period, factor) SELECT i.id, a.id, p.id, CASE p.code WHEN '2022' THEN 1.2 ELSE 0.5 END "
     "FROM "
     "indicator i, area a, period p WHERE i.code = 'rd' AND a.code = 'p-a' AND p.code IN ('2022', '2023'); INSERT INTO figure_refresh "
     "VALUES (NULL)",
     VERDICT, "met|null|90.0|160.0\n"},
    {"of two breaks one is linked", RATIO,
     HEADER "p-a,rd,2020,100,亿元,A,,\np-a,rd,2022,120,亿元,B,,\np-a,rd,2023,130,亿元,B,,\np-a,rd,2024,160,亿元,A,,\n",
     "INSERT INTO series_link (indicator, area, period, factor) SELECT i.id, a.id, p.id, 1.2 FROM indicator i, area a, period p WHERE "
     "i.code = 'rd' "
     "AND a.code = 'p-a' AND p.code = '2022'; INSERT INTO figure_refresh VALUES (NULL)",
     VERDICT, "unevaluable|break|null|160.0\n"},
    {"a base that is published again", RATIO,
     HEADER "p-a,rd,2020,100,亿元,A,s,2021-06-01\np-a,rd,2024,160,亿元,B,s,2025-06-01\np-a,rd,2020,110,亿元,A,s,2025-06-01\n", NULL,
     VERDICT, "missed|null|165.0|160.0\n"},
    {"a base that was revised before the break", RATIO,
     HEADER "p-a,rd,2020,100,亿元,A,s,2021-06-01\np-a,rd,2020,110,亿元,A,s,2022-06-01\np-a,rd,2024,160,亿元,B,s,2025-06-01\n", NULL,
     VERDICT, "unevaluable|break|null|160.0\n"},
    {"no growth over a break", LEVEL("p-a", "rd-growth", ">=", "5", "%"), HEADER "p-a,rd,2023,100,亿元,A,,\np-a,rd,2024,160,亿元,B,,\n",
     NULL, VERDICT, "unevaluable|break|5.0|null\n"},
    {"growth after a break", LEVEL("p-a", "rd-growth", ">=", "5", "%"), HEADER "p-a,rd,2023,100,亿元,B,,\np-a,rd,2024,150,亿元,A,,\n", NULL,
     VERDICT, "met|null|5.0|50.0\n"},
    {"growth over a break that is linked", LEVEL("p-a", "rd-growth", ">=", "5", "%"),
     HEADER "p-a,rd,2023,100,亿元,A,,\np-a,rd,2024,150,亿元,B,,\n",
     "INSERT INTO series_link (indicator, area, period, factor) SELECT i.id, a.id, p.id, 1.25 FROM indicator i, area a, period p WHERE "
     "i.code = "
     "'rd' AND a.code = 'p-a' AND p.code = '2024'; INSERT INTO figure_refresh VALUES (NULL)",
     VERDICT, "met|null|5.0|20.0\n"},
    {"no pace over a break",
     PLAN("\"area\": \"p-a\", \"indicator\": \"rd\", \"baseline_period\": \"2020\", \"comparator\": \">=\", \"value\": 300, "
          "\"unit\": \"亿元\", \"period_to\": \"2040\""),
     HEADER "p-a,rd,2020,100,亿元,A,,\np-a,rd,2024,160,亿元,B,,\n", NULL,
     "SELECT status, pace FROM target_progress WHERE target_code = 'f/x'", "open|null\n"},

    {"no figure after a break",
     PLAN("\"area\": \"p-a\", \"indicator\": \"rd\", \"baseline_period\": \"2020\", \"comparator\": \">=\", \"value\": 300, "
          "\"unit\": \"亿元\", \"period_to\": \"2024\""),
     HEADER "p-a,rd,2020,100,亿元,A,,\np-a,rd,2022,160,亿元,B,,\n", NULL, VERDICT, "overdue|null|300.0|null\n"},

    /* What is not known completely. */
    {"few parks in the file", LEVEL("linan", "national", ">=", "10", "个"), NULL, NULL, VERDICT, "unevaluable|incomplete|10.0|2.0\n"},
    {"enough of them are known", LEVEL("linan", "national", ">=", "2", "个"), NULL, NULL, VERDICT, "met|null|2.0|2.0\n"},
    {"too many are known", LEVEL("linan", "national", "<=", "1", "个"), NULL, NULL, VERDICT, "missed|null|1.0|2.0\n"},
    {"at most so many", LEVEL("linan", "national", "<=", "2", "个"), NULL, NULL, VERDICT, "unevaluable|incomplete|2.0|2.0\n"},
    {"a register of national parks", LEVEL("linan", "national", ">=", "10", "个"), NULL, REGISTER("park", "linan", "'national'"), VERDICT,
     "missed|null|10.0|2.0\n"},
    {"a register of the nation", LEVEL("linan", "national", ">=", "10", "个"), NULL, REGISTER("park", "china", "NULL"), VERDICT,
     "missed|null|10.0|2.0\n"},
    {"a register of another place", LEVEL("linan", "national", ">=", "10", "个"), NULL, REGISTER("park", "beihe", "'national'"), VERDICT,
     "unevaluable|incomplete|10.0|2.0\n"},
    {"a register of another level", LEVEL("linan", "national", ">=", "10", "个"), NULL, REGISTER("park", "linan", "'provincial'"), VERDICT,
     "unevaluable|incomplete|10.0|2.0\n"},
    {"a register of other years", LEVEL("linan", "national", ">=", "10", "个"), NULL,
     "INSERT INTO register (code, kind, region, first_day, source) SELECT 'list', 'park', id, '2025-01-01', 'a list' FROM area WHERE code "
     "= 'linan'; "
     "INSERT INTO figure_refresh VALUES (NULL)",
     VERDICT, "unevaluable|incomplete|10.0|2.0\n"},
    {"the first of two", LEVEL("p-a", "rd-rank", "<=", "20", "位"), HEADER "p-a,rd,2024,12,亿元,A,,\np-b,rd,2024,1,亿元,A,,\n", NULL,
     VERDICT, "unevaluable|incomplete|20.0|1.0\n"},
    {"the second of two", LEVEL("p-b", "rd-rank", "<=", "1", "位"), HEADER "p-a,rd,2024,12,亿元,A,,\np-b,rd,2024,1,亿元,A,,\n", NULL,
     VERDICT, "missed|null|1.0|2.0\n"},
    {"the first of all who are listed", LEVEL("p-a", "rd-rank", "<=", "20", "位"),
     HEADER "p-a,rd,2024,12,亿元,A,,\np-b,rd,2024,1,亿元,A,,\np-c,rd,2024,1,亿元,A,,\n", REGISTER("park", "china", "NULL"),
     "SELECT status, reason, actual FROM target_progress WHERE target_code = 'f/x'", "unevaluable|incomplete|1.0\n"},
    {"a count that is reached", LEVEL("g-parks", "rich", ">=", "1", "个"), HEADER "p-a,rd,2024,12,亿元,A,,\n", NULL, VERDICT,
     "met|null|1.0|1.0\n"},
    {"a count that is not", LEVEL("g-parks", "rich", ">=", "2", "个"), HEADER "p-a,rd,2024,12,亿元,A,,\n", NULL, VERDICT,
     "unevaluable|incomplete|2.0|1.0\n"},
    {"a count of all", LEVEL("g-parks", "rich", ">=", "2", "个"),
     HEADER "p-a,rd,2024,12,亿元,A,,\np-b,rd,2024,1,亿元,A,,\np-c,rd,2024,1,亿元,A,,\n", REGISTER("park", "linan", "NULL"), VERDICT,
     "missed|null|2.0|1.0\n"},
    {"a sum of whom a rule takes", LEVEL("g-national", "rd", ">=", "10", "亿元"),
     HEADER "p-a,rd,2024,12,亿元,A,,\np-b,rd,2024,1,亿元,A,,\n", NULL, VERDICT, "unevaluable|incomplete|10.0|13.0\n"},
    {"a sum of what is counted", LEVEL("g-national", "staff", ">=", "10", "人"),
     HEADER "p-a,staff,2024,12,人,A,,\np-b,staff,2024,1,人,A,,\n", NULL, VERDICT, "met|null|10.0|13.0\n"},
    {"a sum of all", LEVEL("g-national", "rd", ">=", "10", "亿元"), HEADER "p-a,rd,2024,12,亿元,A,,\np-b,rd,2024,1,亿元,A,,\n",
     REGISTER("park", "linan", "'national'"), VERDICT, "met|null|10.0|13.0\n"},
    {"a sum of those who are listed by name", LEVEL("g-two", "rd", ">=", "10", "亿元"),
     HEADER "p-a,rd,2024,12,亿元,A,,\np-b,rd,2024,1,亿元,A,,\n", NULL, VERDICT, "met|null|10.0|13.0\n"},
#define EACH(more)                                                                                                                         \
    PLAN("\"area\": \"g-counties\", \"indicator\": \"rd\", \"comparator\": \">=\", \"value\": 2, \"unit\": \"亿元\", \"period_to\": "    \
         "\"2024\", "                                                                                                                      \
         "\"quantifier\": \"each\"" more)
    {"each who is known meets it", EACH(""), HEADER "qiaoxi,rd,2024,3,亿元,A,,\njiangbei,rd,2024,2,亿元,A,,\n", NULL, ROLLUP,
     "unevaluable|incomplete|2|2|null\n"},
    {"one who is known fails", EACH(""), HEADER "qiaoxi,rd,2024,3,亿元,A,,\njiangbei,rd,2024,1,亿元,A,,\n", NULL, ROLLUP,
     "missed|null|2|1|0\n"},
    {"each who is listed meets it", EACH(""), HEADER "qiaoxi,rd,2024,3,亿元,A,,\njiangbei,rd,2024,2,亿元,A,,\n",
     REGISTER("region", "beihe", "'county'"), ROLLUP, "met|null|2|2|1\n"},
    {"a number of them meets it", EACH(", \"quantifier_min\": 1"), HEADER "qiaoxi,rd,2024,3,亿元,A,,\njiangbei,rd,2024,1,亿元,A,,\n", NULL,
     ROLLUP, "met|null|2|1|1\n"},
    {"a greater number does not", EACH(", \"quantifier_min\": 2"), HEADER "qiaoxi,rd,2024,3,亿元,A,,\njiangbei,rd,2024,1,亿元,A,,\n", NULL,
     ROLLUP, "unevaluable|incomplete|2|1|null\n"},
    {"a share of them", EACH(", \"quantifier_min\": 0.5"), HEADER "qiaoxi,rd,2024,3,亿元,A,,\njiangbei,rd,2024,1,亿元,A,,\n", NULL, ROLLUP,
     "unevaluable|incomplete|2|1|null\n"},
};

static parkdb *new_world(void)
{
    parkdb *db = new_bundled();
    load_policy(db, world_text);
    must(db, parkdb_set_clock(db, "2026-11-30", "2026-12-31"));
    return db;
}

START_TEST(a_situation_is_judged_rightly)
{
    parkdb *db = new_world();
    situation_is_judged(db, &situations[_i]);
    parkdb_close(db);
}
END_TEST

START_TEST(a_register_counts_from_its_first_day)
{
    parkdb *db = new_bundled();
    load_policy(db, world_text);
    load_policy(
        db,
        PLAN("\"area\": \"linan\", \"indicator\": \"national\", \"comparator\": \">=\", \"value\": 10, \"unit\": \"个\", \"period_to\": "
             "\"2099\""));
    run(db, "INSERT INTO register (code, kind, region, first_day, source) SELECT 'list', 'park', id, '2098-07-01', 'a list' FROM area "
            "WHERE code = "
            "'linan'; INSERT INTO figure_refresh VALUES (NULL)");
    same_text(
        ask(db,
            "SELECT CASE first_day WHEN 0 THEN 'now' ELSE date(first_day * 86400, 'unixepoch') END, status, reason FROM status_kept WHERE "
            "target = (SELECT id FROM target WHERE code = 'f/x') ORDER BY first_day"),
        "now|unevaluable|incomplete\n2098-07-01|open|null\n2100-01-01|missed|null\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Agencies that have successors */

static const char duty_text[] =
    "{\"format\": \"parkdb-policy-1\", \"document\": {\"code\": \"f\", \"title\": \"规划\", \"status\": \"in_force\", \"region\": "
    "\"linan\", "
    "\"dated\": \"2017-03-01\"}, \"agencies\": [{\"code\": \"kw\", \"name\": \"科学技术委员会\", \"kind\": \"department\"}, {\"code\": "
    "\"kjj\", "
    "\"name\": \"科学技术局\", \"kind\": \"department\"}, {\"code\": \"gxj\", \"name\": \"工业和信息化局\", \"kind\": \"department\"}, "
    "{\"code\": "
    "\"kgj\", \"name\": \"科技和工业局\", \"kind\": \"department\"}], \"clauses\": [{\"code\": \"1\", \"heading\": \"目标\"}], \"tasks\": "
    "[{\"clause\": "
    "\"1\", \"agencies\": [{\"agency\": \"kw\", \"role\": \"lead\"}]}], \"targets\": [{\"clause\": \"1\", \"code\": \"x\", \"wording\": "
    "\"w\", "
    "\"area\": \"p-a\", \"indicator\": \"rd\", \"comparator\": \">=\", \"value\": 10, \"unit\": \"亿元\", \"period_to\": \"2024\"}]}";

#define SUCCESSOR(number, old, new, day)                                                                                                   \
    "INSERT INTO agency_successor (predecessor, ord, successor, from_day, kind) SELECT p.id, " number ", s.id, '" day                      \
    "', 'renamed' FROM agency p, agency s WHERE p.code = '" old "' AND s.code = '" new "';"

static const struct succession {
    const char *name, *sql, *now;
} successions[] = {
    {"none", "", "kw\n"},
    {"renamed", SUCCESSOR("1", "kw", "kjj", "2018-10-01"), "kjj\n"},
    {"renamed next year", SUCCESSOR("1", "kw", "kjj", "2027-01-01"), "kw\n"},
    {"renamed on the day", SUCCESSOR("1", "kw", "kjj", "2026-11-30"), "kjj\n"},
    {"renamed twice", SUCCESSOR("1", "kw", "kjj", "2018-10-01") SUCCESSOR("1", "kjj", "kgj", "2024-03-01"), "kgj\n"},
    {"renamed twice, once ahead", SUCCESSOR("1", "kw", "kjj", "2018-10-01") SUCCESSOR("1", "kjj", "kgj", "2027-03-01"), "kjj\n"},
    {"split", SUCCESSOR("1", "kw", "kjj", "2018-10-01") SUCCESSOR("2", "kw", "gxj", "2018-10-01"), "gxj\nkjj\n"},
    {"split and merged again",
     SUCCESSOR("1", "kw", "kjj", "2018-10-01") SUCCESSOR("2", "kw", "gxj", "2018-10-01") SUCCESSOR("1", "kjj", "kgj", "2024-03-01")
         SUCCESSOR("1", "gxj", "kgj", "2025-03-01"),
     "kgj\n"},
};

START_TEST(a_successor_has_the_duties)
{
    static const char *const asked[] = {
        "SELECT agency_code FROM agency_scorecard WHERE kind = 'target' AND status = 'missed' AND length(agency_code) < 4 ORDER BY 1",
        "SELECT agency_code FROM agency_scorecard WHERE kind = 'task' AND length(agency_code) < 4 ORDER BY 1",
        "SELECT now_agency_code FROM target_responsibility WHERE target_code = 'f/x' AND agency_code = 'kw' ORDER BY 1",
        "SELECT now_agency_code FROM task_responsibility WHERE document_code = 'f' AND agency_code = 'kw' ORDER BY 1",
        "SELECT agency_code FROM followup_open WHERE followup_code = 'asked' ORDER BY 1"};
    const struct succession *s = &successions[_i];
    parkdb *db = new_bundled();
    load_policy(db, world_text);
    load_policy(db, duty_text);
    import_figures(db, HEADER "p-a,rd,2024,9,亿元,A,,\n");
    run(db, s->sql);
    must(db, parkdb_set_clock(db, "2026-11-30", "2026-12-31"));
    same_text(ask(db, "SELECT agency_code FROM followup_proposed WHERE target_code = 'f/x' ORDER BY 1"), s->now);
    run(db,
        "INSERT INTO followup_entry (code, target, area, agency, raised, due, subject) VALUES ('asked', 'f/x', 'p-a', 'kw', '2026-01-10', "
        "'2026-02-10', 'more')");
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
        char *found = ask(db, asked[i]);
        ck_assert_msg(strcmp(found, s->now) == 0, "%s: %s: found\n%sexpected\n%s", s->name, asked[i], found, s->now);
    }
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- The rule, said a second time and slowly */

struct said {
    int vintage, source, has_value;
    double value;
    char status[4];
};

static int is_one_of(const char *status, const char *letters)
{
    return strpbrk(status, letters) != NULL;
}

/* By what a source stands on a day: its newest vintage that is no forecast, unless that is not final and the one before it is. */
static const struct said *standing(const struct said *rows, int count, int source, int day)
{
    const struct said *stands = NULL;
    for (int at = 0; at <= day; at++)
        for (int i = 0; i < count; i++) {
            const struct said *row = &rows[i];
            if (row->source != source || row->vintage != at || is_one_of(row->status, "F")) continue;
            int keeps = stands && stands->has_value && !is_one_of(stands->status, "EGIPV") && is_one_of(row->status, "EGIPV");
            if (!keeps) stands = row;
        }
    return stands && stands->has_value ? stands : NULL;
}

static int is_before(const struct said *one, const struct said *other, const int *priority)
{
    int rest = is_one_of(one->status, "EGIPV") - is_one_of(other->status, "EGIPV");
    if (!rest) rest = priority[other->source] - priority[one->source];
    if (!rest) rest = other->vintage - one->vintage;
    if (!rest) rest = other->source - one->source;
    return rest < 0;
}

static const struct said *counting(const struct said *rows, int count, const int *priority, int day)
{
    const struct said *best = NULL;
    for (int source = 0; source < 3; source++) {
        const struct said *stands = standing(rows, count, source, day);
        if (stands && (!best || is_before(stands, best, priority))) best = stands;
    }
    return best;
}

static unsigned draw(uint64_t *state, unsigned count)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(*state >> 33) % count;
}

static int rows_at_random(struct said *rows, uint64_t *state)
{
    static const char *const statuses[] = {"A", "A", "P", "E", "B", "BP", "F", "O", "M", "FP", "U", "DEV"};
    int count = 0;
    for (unsigned wanted = draw(state, 9); wanted > 0; wanted--) {
        struct said row = {(int)draw(state, 6) + 1, (int)draw(state, 3), 1, draw(state, 9) + 1.0, ""};
        int is_taken = 0;
        strcpy(row.status, statuses[draw(state, sizeof statuses / sizeof statuses[0])]);
        row.has_value = !is_one_of(row.status, "OM");
        for (int i = 0; i < count; i++) is_taken |= rows[i].vintage == row.vintage && rows[i].source == row.source;
        if (!is_taken) rows[count++] = row;
    }
    return count;
}

START_TEST(the_figure_that_counts_is_that_of_the_rule)
{
    enum { DAYS = 8 };
    parkdb *db = new_world();
    uint64_t state = (uint64_t)_i * 7919 + 20261201;
    run(db, "INSERT INTO source (id, code, name) VALUES (1, 'one', 'one'), (2, 'two', 'two')");
    sqlite3_stmt *write =
        prepared(db, "INSERT INTO observation (indicator, period, area, vintage, source, value, status) SELECT i.id, p.id, a.id, ?1, ?2, "
                     "?3, ?4 FROM indicator i, period p, area a WHERE i.code = 'rd' AND p.code = '2024' AND a.code = 'p-a'");
    sqlite3_stmt *read = prepared(db, "SELECT value, source FROM figure_kept WHERE known_from <= ?1 AND known_to > ?1 AND how IS NULL");
    for (int round = 0; round < many(300); round++) {
        struct said rows[16];
        int priority[3] = {0, (int)draw(&state, 2), (int)draw(&state, 2)}, count = rows_at_random(rows, &state);
        run(db, format_text("DELETE FROM observation; UPDATE source SET priority = CASE id WHEN 0 THEN 0 WHEN 1 THEN %d ELSE %d END",
                            priority[1], priority[2]));
        for (int i = 0; i < count; i++) {
            sqlite3_bind_int(write, 1, rows[i].vintage);
            sqlite3_bind_int(write, 2, rows[i].source);
            if (rows[i].has_value) sqlite3_bind_double(write, 3, rows[i].value);
            else sqlite3_bind_null(write, 3);
            sqlite3_bind_text(write, 4, rows[i].status, -1, SQLITE_STATIC);
            ck_assert_int_eq(sqlite3_step(write), SQLITE_DONE);
            sqlite3_reset(write);
        }
        if (round % 2) run(db, "INSERT INTO figure_refresh VALUES (0)");
        for (int day = 0; day < DAYS; day++) {
            const struct said *expected = counting(rows, count, priority, day);
            sqlite3_bind_int(read, 1, day);
            int is_there = sqlite3_step(read) == SQLITE_ROW;
            ck_assert_msg(is_there == (expected != NULL), "world %d, round %d, day %d", _i, round, day);
            if (is_there) {
                ck_assert_double_eq(sqlite3_column_double(read, 0), expected->value);
                ck_assert_int_eq(sqlite3_column_int(read, 1), expected->source);
                ck_assert_int_eq(sqlite3_step(read), SQLITE_DONE);
            }
            sqlite3_reset(read);
        }
    }
    sqlite3_finalize(write);
    sqlite3_finalize(read);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *changing = suite_create("changing");
    TCase *cases = add_case(changing, "situations");
    add_loop(cases, a_situation_is_judged_rightly, (int)(sizeof situations / sizeof situations[0]));
    tcase_add_test(cases, a_register_counts_from_its_first_day);
    TCase *duties = add_case(changing, "duties");
    add_loop(duties, a_successor_has_the_duties, (int)(sizeof successions / sizeof successions[0]));
    TCase *rule = add_case(changing, "rule");
    add_worlds(rule, the_figure_that_counts_is_that_of_the_rule, 2);
    return changing;
}

int main(void)
{
    return run_suite(suite());
}
