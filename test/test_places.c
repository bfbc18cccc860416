/* Regions and parks come and go: they are merged, split, renamed, given other codes, withdrawn. Whom a target binds then, which figure is
 * whose, what is added up, and what a name means. */
#include "support.h"

#include <string.h>

/* A province with two cities, and a municipality; in 北河市 two counties were merged into a new one, and 东县 was renamed. */
static const char world_text[] =
    "{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"places\", \"title\": \"places\"}, \"regions\": ["
    "{\"code\": \"linan\", \"name\": \"临安省\", \"level\": \"province\", \"parent\": \"china\", \"gb_code\": \"990000\"},"
    "{\"code\": \"beihe\", \"name\": \"北河市\", \"level\": \"prefecture\", \"parent\": \"linan\", \"gb_code\": \"990100\"},"
    "{\"code\": \"nanhe\", \"name\": \"南河市\", \"level\": \"prefecture\", \"parent\": \"linan\", \"gb_code\": \"990200\"},"
    "{\"code\": \"linjiang\", \"name\": \"临江市\", \"level\": \"province\", \"parent\": \"china\", \"gb_code\": \"980000\"},"
    "{\"code\": \"jiangdong\", \"name\": \"江东区\", \"level\": \"county\", \"parent\": \"linjiang\"},"
    "{\"code\": \"beihe-qiaoxi\", \"name\": \"桥西区\", \"level\": \"county\", \"parent\": \"beihe\", \"gb_code\": \"990104\"},"
    "{\"code\": \"nanhe-qiaoxi\", \"name\": \"桥西区\", \"level\": \"county\", \"parent\": \"nanhe\", \"gb_code\": \"990204\"},"
    "{\"code\": \"jiangbei\", \"name\": \"江北区\", \"level\": \"county\", \"parent\": \"beihe\", \"successors\": [{\"successor\": "
    "\"liangyu\", \"from_day\": \"2024-01-01\", \"kind\": \"merged\"}]},"
    "{\"code\": \"yuhua\", \"name\": \"玉华县\", \"level\": \"county\", \"parent\": \"beihe\", \"gb_code\": \"990121\", \"successors\": "
    "[{\"successor\": \"liangyu\", \"from_day\": \"2024-01-01\", \"kind\": \"merged\"}]},"
    "{\"code\": \"liangyu\", \"name\": \"两玉区\", \"level\": \"county\", \"parent\": \"beihe\", \"first_day\": \"2024-01-01\"},"
    "{\"code\": \"dongxian\", \"name\": \"东县\", \"level\": \"county\", \"parent\": \"nanhe\", \"gb_code\": \"990221\", \"last_day\": "
    "\"2022-06-30\", \"successors\": [{\"successor\": \"dongqu\", \"from_day\": \"2022-07-01\", \"kind\": \"renamed\"}]},"
    "{\"code\": \"dongqu\", \"name\": \"东城区\", \"level\": \"county\", \"parent\": \"nanhe\", \"gb_code\": \"990205\", \"aliases\": "
    "[\"东城\"]},"
    "{\"code\": \"xincheng\", \"name\": \"新城县\", \"level\": \"county\", \"parent\": \"nanhe\", \"gb_code\": \"990221\", \"first_day\": "
    "\"2023-01-01\"}],"
    "\"parks\": [{\"code\": \"p-a\", \"name\": \"甲高新区\", \"region\": \"beihe-qiaoxi\", \"levels\": [{\"level\": \"national\"}]},"
    "{\"code\": \"p-b\", \"name\": \"乙高新区\", \"region\": \"beihe-qiaoxi\", \"levels\": [{\"level\": \"national\"}], \"statuses\": ["
    "{\"first_day\": \"2022-03-01\", \"last_day\": \"2023-02-28\", \"status\": \"to_rectify\"}, {\"first_day\": \"2023-03-01\", "
    "\"status\": "
    "\"withdrawn\"}]},"
    "{\"code\": \"p-j\", \"name\": \"江东高新区\", \"region\": \"jiangdong\", \"levels\": [{\"level\": \"provincial\"}]}],"
    "\"groups\": [{\"code\": \"g-parks\", \"name\": \"临安省高新区\", \"rule_kind\": \"park\", \"rule_region\": \"linan\"},"
    "{\"code\": \"g-counties\", \"name\": \"北河市各县区\", \"rule_kind\": \"region\", \"rule_region\": \"beihe\", \"rule_level\": "
    "\"county\"},"
    "{\"code\": \"g-three\", \"name\": \"三县区\", \"members\": [\"beihe-qiaoxi\", \"jiangbei\", \"dongxian\"]}],"
    "\"registers\": [{\"code\": \"counties\", \"kind\": \"region\", \"region\": \"linan\", \"level\": \"county\", \"source\": \"a list\"}],"
    "\"indicators\": [{\"code\": \"rd\", \"name\": \"研发经费\", \"unit\": \"亿元\", \"aggregation_area\": \"sum\", \"aggregation_time\": "
    "\"sum\"},"
    "{\"code\": \"rate\", \"name\": \"研发强度\", \"unit\": \"%\"},"
    "{\"code\": \"growth\", \"name\": \"研发经费增速\", \"unit\": \"%\", \"derivation\": \"growth\", \"derived_from\": \"rd\", "
    "\"levels_comparable\": true},"
    "{\"code\": \"rank\", \"name\": \"研发经费位次\", \"unit\": \"位\", \"direction\": \"decrease\", \"derivation\": \"rank\", "
    "\"derived_from\": "
    "\"rd\", \"peers\": \"same_level\"},"
    "{\"code\": \"share\", \"name\": \"研发经费占全市比重\", \"unit\": \"%\", \"derivation\": \"ratio\", \"derived_from\": \"rd\", "
    "\"derived_with\": "
    "\"rd\", \"denominator_at\": \"city\"},"
    "{\"code\": \"national\", \"name\": \"国家级高新区数量\", \"unit\": \"个\", \"derivation\": \"park_level\", \"level\": \"national\", "
    "\"level_match\": \"exact\"}]}";

#define LEVEL(area, indicator, value, unit, due)                                                                                           \
    PLAN("\"area\": \"" area "\", \"indicator\": \"" indicator "\", \"comparator\": \">=\", \"value\": " value ", \"unit\": \"" unit       \
         "\", \"period_to\": \"" due "\"")
#define EACH(area, due)                                                                                                                    \
    PLAN("\"area\": \"" area "\", \"indicator\": \"rd\", \"comparator\": \">=\", \"value\": 1, \"unit\": \"亿元\", \"quantifier\": "     \
         "\"each\", \"period_to\": \"" due "\"")
#define TIMES(area, base, due)                                                                                                             \
    PLAN("\"area\": \"" area "\", \"indicator\": \"rd\", \"basis\": \"ratio\", \"baseline_period\": \"" base "\", \"comparator\": "        \
         "\">=\", \"value\": 1.5, \"unit\": \"倍\", \"period_to\": \"" due "\"")
#define HEADER "area,indicator,period,value,unit,vintage\n"
#define VERDICT "SELECT area_code, due_period, status, reason, actual FROM target_progress WHERE target_code = 'f/x' ORDER BY 1, 2"
#define FIGURE(indicator, area, period)                                                                                                    \
    "SELECT round(value, 3), how FROM figure WHERE indicator_code = '" indicator "' AND area_code = '" area "' AND period = '" period "'"
#define AGAIN "; INSERT INTO figure_refresh VALUES (NULL)"
#define SUCCESSOR(old, new, day, kind)                                                                                                     \
    "INSERT INTO area_successor (predecessor, ord, successor, from_day, kind) SELECT o.id, (SELECT count(*) + 1 FROM area_successor s "    \
    "WHERE s.predecessor = o.id), n.id, '" day "', '" kind "' FROM area o, area n WHERE o.code = '" old "' AND n.code = '" new "'"

static const struct situation situations[] = {
    /* Merged. */
    {"each county, after two were merged", EACH("g-counties", "2025"), HEADER "beihe-qiaoxi,rd,2025,4,亿元,\nliangyu,rd,2025,7,亿元,\n",
     NULL, "SELECT members, met, status FROM target_rollup WHERE target_code = 'f/x'", "2|2|met\n"},
    {"nobody is asked about those that are gone", EACH("g-counties", "2025"), HEADER "beihe-qiaoxi,rd,2025,4,亿元,\n", NULL,
     "SELECT area_code FROM target_progress WHERE target_code = 'f/x' AND status = 'overdue'", "liangyu\n"},
    {"each county, before", EACH("g-counties", "2023"),
     HEADER "beihe-qiaoxi,rd,2023,4,亿元,\njiangbei,rd,2023,2,亿元,\nyuhua,rd,2023,3,亿元,\n", NULL,
     "SELECT members, met, status FROM target_rollup WHERE target_code = 'f/x'", "3|3|met\n"},
    {"the new one has the sum of the old ones", NULL, HEADER "jiangbei,rd,2023,2,亿元,\nyuhua,rd,2023,3,亿元,\n", NULL,
     FIGURE("rd", "liangyu", "2023"), "5.0|aggregated\n"},
    {"but not from one of them", NULL, HEADER "jiangbei,rd,2023,2,亿元,\n", NULL, FIGURE("rd", "liangyu", "2023"), ""},
    {"nor what does not add up", NULL, HEADER "jiangbei,rate,2023,2,%,\nyuhua,rate,2023,3,%,\n", NULL, FIGURE("rate", "liangyu", "2023"),
     ""},
    {"it grows on the sum", NULL, HEADER "jiangbei,rd,2023,2,亿元,\nyuhua,rd,2023,3,亿元,\nliangyu,rd,2024,6,亿元,\n", NULL,
     FIGURE("growth", "liangyu", "2024"), "20.0|derived\n"},
    {"it is measured on the sum", TIMES("liangyu", "2020", "2025"),
     HEADER "jiangbei,rd,2020,2,亿元,\nyuhua,rd,2020,3,亿元,\nliangyu,rd,2025,8,亿元,\n", NULL, VERDICT, "liangyu|2025|met|null|8.0\n"},
    {"a target of one that is gone", LEVEL("yuhua", "rd", "1", "亿元", "2025"), HEADER "liangyu,rd,2025,7,亿元,\n", NULL, VERDICT,
     "yuhua|2025|unevaluable|ended|null\n"},
    {"due before it went", LEVEL("yuhua", "rd", "1", "亿元", "2023"), HEADER "yuhua,rd,2023,7,亿元,\n", NULL, VERDICT,
     "yuhua|2023|met|null|7.0\n"},
    {"a figure that is reported nevertheless", LEVEL("yuhua", "rd", "1", "亿元", "2025"), HEADER "yuhua,rd,2025,7,亿元,\n", NULL, VERDICT,
     "yuhua|2025|met|null|7.0\n"},
    {"a target that the successor takes over", LEVEL("yuhua", "rd", "1", "亿元", "2025"), HEADER "liangyu,rd,2025,7,亿元,\n",
     "UPDATE area_successor SET takes_targets = 1 WHERE kind = 'merged'" AGAIN, VERDICT, "liangyu|2025|met|null|7.0\n"},
    {"one that goes on as a larger one cannot be compared", TIMES("beihe-qiaoxi", "2020", "2025"),
     HEADER "beihe-qiaoxi,rd,2020,4,亿元,\nbeihe-qiaoxi,rd,2025,8,亿元,\n",
     SUCCESSOR("liangyu", "beihe-qiaoxi", "2025-01-01", "merged") AGAIN, VERDICT, "beihe-qiaoxi|2025|unevaluable|break|8.0\n"},
    {"unless the base was published again", TIMES("beihe-qiaoxi", "2020", "2025"),
     HEADER "beihe-qiaoxi,rd,2020,4,亿元,2021-06-01\nbeihe-qiaoxi,rd,2020,7,亿元,2026-06-01\nbeihe-qiaoxi,rd,2025,8,亿元,2026-06-01\n",
     SUCCESSOR("liangyu", "beihe-qiaoxi", "2025-01-01", "merged") AGAIN, VERDICT, "beihe-qiaoxi|2025|missed|null|8.0\n"},
    {"or a link says how", TIMES("beihe-qiaoxi", "2020", "2025"), HEADER "beihe-qiaoxi,rd,2020,4,亿元,\nbeihe-qiaoxi,rd,2025,8,亿元,\n",
     SUCCESSOR(
         "liangyu", "beihe-qiaoxi", "2025-01-01",
         "merged") "; INSERT INTO series_link (indicator, area, period, factor) SELECT i.id, a.id, "
                   "p.id, 1.2 FROM indicator i, area a, period p WHERE i.code = 'rd' AND a.code = 'beihe-qiaoxi' AND p.code = '2025'" AGAIN,
     VERDICT, "beihe-qiaoxi|2025|met|null|8.0\n"},
    {"nor does it grow", NULL, HEADER "beihe-qiaoxi,rd,2024,4,亿元,\nbeihe-qiaoxi,rd,2025,8,亿元,\n",
     SUCCESSOR("liangyu", "beihe-qiaoxi", "2025-01-01", "merged") AGAIN, FIGURE("growth", "beihe-qiaoxi", "2025"), ""},
    {"a target of its growth is left open for that", LEVEL("beihe-qiaoxi", "growth", "5", "%", "2025"),
     HEADER "beihe-qiaoxi,rd,2024,4,亿元,\nbeihe-qiaoxi,rd,2025,8,亿元,\n",
     SUCCESSOR("liangyu", "beihe-qiaoxi", "2025-01-01", "merged") AGAIN, VERDICT, "beihe-qiaoxi|2025|unevaluable|break|null\n"},
    {"a city that took another one in is its successor's city", NULL, HEADER "nanhe-qiaoxi,rd,2025,2,亿元,\nbeihe,rd,2025,8,亿元,\n",
     SUCCESSOR("nanhe", "beihe", "2025-01-01", "merged") AGAIN, FIGURE("share", "nanhe-qiaoxi", "2025"), "25.0|derived\n"},

    /* Renamed. */
    {"a target goes along with a name", LEVEL("dongxian", "rd", "1", "亿元", "2025"), HEADER "dongqu,rd,2025,7,亿元,\n", NULL, VERDICT,
     "dongqu|2025|met|null|7.0\n"},
    {"each year under the name of the year",
     PLAN("\"area\": \"dongxian\", \"indicator\": \"rd\", \"comparator\": \">=\", \"value\": 1, \"unit\": \"亿元\", \"over\": \"each\", "
          "\"period_from\": \"2021\", \"period_to\": \"2022\""),
     HEADER "dongxian,rd,2021,7,亿元,\ndongqu,rd,2022,8,亿元,\n", NULL, VERDICT, "dongqu|2022|met|null|8.0\ndongxian|2021|met|null|7.0\n"},
    {"its earlier figures are the new one's", NULL, HEADER "dongxian,rate,2021,3,%,\n", NULL, FIGURE("rate", "dongqu", "2021"),
     "3.0|aggregated\n"},
    {"it is measured on its own base", TIMES("dongqu", "2020", "2025"), HEADER "dongxian,rd,2020,4,亿元,\ndongqu,rd,2025,8,亿元,\n", NULL,
     VERDICT, "dongqu|2025|met|null|8.0\n"},
    {"its total is that of both names",
     PLAN("\"area\": \"dongxian\", \"indicator\": \"rd\", \"comparator\": \">=\", \"value\": 10, \"unit\": \"亿元\", \"over\": \"sum\", "
          "\"period_from\": \"2021\", \"period_to\": \"2022\""),
     HEADER "dongxian,rd,2021,7,亿元,\ndongqu,rd,2022,8,亿元,\n", NULL, VERDICT, "dongqu|2022|met|null|15.0\n"},
    {"a listed member goes along", EACH("g-three", "2025"),
     HEADER "dongqu,rd,2025,7,亿元,\nliangyu,rd,2025,7,亿元,\nbeihe-qiaoxi,rd,2025,2,亿元,\n", NULL, VERDICT,
     "beihe-qiaoxi|2025|met|null|2.0\ndongqu|2025|met|null|7.0\nliangyu|2025|met|null|7.0\n"},

    {"it does not get lost when the new one ends, too", LEVEL("dongxian", "rd", "1", "亿元", "2025"), HEADER "xincheng,rd,2025,7,亿元,\n",
     SUCCESSOR("dongqu", "xincheng", "2024-01-01", "merged") AGAIN, VERDICT, "dongqu|2025|unevaluable|ended|null\n"},
    {"renamed twice", LEVEL("dongxian", "rd", "1", "亿元", "2025"), HEADER "xincheng,rd,2025,7,亿元,\n",
     SUCCESSOR("dongqu", "xincheng", "2024-01-01", "renamed") AGAIN, VERDICT, "xincheng|2025|met|null|7.0\n"},

    /* Split. */
    {"one that was split cannot be compared", TIMES("beihe-qiaoxi", "2020", "2025"),
     HEADER "beihe-qiaoxi,rd,2020,4,亿元,\nbeihe-qiaoxi,rd,2025,8,亿元,\n",
     SUCCESSOR("beihe-qiaoxi", "liangyu", "2024-01-01", "split") AGAIN, VERDICT, "beihe-qiaoxi|2025|unevaluable|break|8.0\n"},

    /* Withdrawn. */
    {"a target of a park that was withdrawn", LEVEL("p-b", "rd", "1", "亿元", "2025"), HEADER "p-b,rd,2022,7,亿元,\n", NULL, VERDICT,
     "p-b|2025|unevaluable|ended|null\n"},
    {"due before", LEVEL("p-b", "rd", "1", "亿元", "2022"), HEADER "p-b,rd,2022,7,亿元,\n", NULL, VERDICT, "p-b|2022|met|null|7.0\n"},
    {"each park without it", EACH("g-parks", "2025"), HEADER "p-a,rd,2025,7,亿元,\n", NULL, VERDICT, "p-a|2025|met|null|7.0\n"},
    {"it is not counted among the national ones", LEVEL("g-parks", "national", "2", "个", "2025"), HEADER, NULL,
     "SELECT actual FROM target_progress WHERE target_code = 'f/x'", "1.0\n"},
    {"before it was", LEVEL("g-parks", "national", "2", "个", "2022"), HEADER, NULL,
     "SELECT actual FROM target_progress WHERE target_code = 'f/x'", "2.0\n"},
    {"it has no rank", NULL, HEADER "p-a,rd,2025,7,亿元,\np-b,rd,2025,9,亿元,\n", NULL,
     "SELECT area_code, value FROM figure WHERE indicator_code = 'rank' AND period = '2025'", "p-a|1.0\n"},
    {"nor is it looked for among peers", NULL, HEADER "p-a,rd,2025,7,亿元,\np-a,rd,2022,7,亿元,\n", NULL,
     "SELECT period, peers, missing FROM indicator_ranking WHERE indicator_code = 'rd' AND park_code = 'p-a' AND peers = 'same_region' "
     "ORDER BY 1",
     "2022|same_region|1\n2025|same_region|0\n"},
    {"nor compared", NULL, HEADER "p-a,rd,2025,7,亿元,\np-b,rd,2025,9,亿元,\np-a,rd,2022,7,亿元,\np-b,rd,2022,9,亿元,\n", NULL,
     "SELECT period, peers, rank, of FROM park_ranking WHERE indicator_code = 'rd' AND park_code = 'p-a' AND peers <> 'g-parks' ORDER BY "
     "1, 2",
     "2022|all|2|2\n2022|same_level|2|2\n2022|same_region|2|2\n2025|all|1|1\n2025|same_level|1|1\n2025|same_region|1|1\n"},
    {"nor has it a standing", NULL, HEADER "p-a,rd,2025,7,亿元,\np-b,rd,2025,9,亿元,\n", NULL,
     "SELECT park_code, \"of\", missing FROM park_standing WHERE indicator_code = 'rd' AND peers = 'same_region' AND park_code LIKE 'p-_'",
     "p-a|1|0\n"},
    {"what was decided on it", NULL, HEADER, NULL, "SELECT park_code, park_status FROM park_profile WHERE park_status IS NOT NULL",
     "p-b|withdrawn\n"},

    {"the sentence says until when it was, and who has taken its place", LEVEL("yuhua", "rd", "1", "亿元", "2025"), HEADER, NULL,
     "SELECT instr(explain, '（该地区届时已不存在：2023-12-31 止，两玉区承接）') > 0, instr(explain_en, '(until 2023-12-31, then 两玉区)') "
     "> 0 FROM "
     "target_progress WHERE target_code = 'f/x'",
     "1|1\n"},
    {"or why it ended", LEVEL("p-b", "rd", "1", "亿元", "2025"), HEADER, NULL,
     "SELECT instr(explain, '：2023-02-28 止，被撤销）') > 0 FROM target_progress WHERE target_code = 'f/x'", "1\n"},

    /* Wholes. */
    {"a city is the sum of its counties, where all are known", NULL, HEADER "beihe-qiaoxi,rd,2025,4,亿元,\nliangyu,rd,2025,7,亿元,\n", NULL,
     FIGURE("rd", "beihe", "2025"), "11.0|aggregated\n"},
    {"of those of its year", NULL, HEADER "beihe-qiaoxi,rd,2023,4,亿元,\njiangbei,rd,2023,1,亿元,\nyuhua,rd,2023,2,亿元,\n", NULL,
     FIGURE("rd", "beihe", "2023"), "7.0|aggregated\n"},
    {"not from some of them", NULL, HEADER "liangyu,rd,2025,7,亿元,\n", NULL, FIGURE("rd", "beihe", "2025"), ""},
    {"its own figure counts first", NULL, HEADER "beihe-qiaoxi,rd,2025,4,亿元,\nliangyu,rd,2025,7,亿元,\nbeihe,rd,2025,12,亿元,\n", NULL,
     FIGURE("rd", "beihe", "2025"), "12.0|reported\n"},
    {"no province is a sum of what lies deeper", NULL, HEADER "beihe,rd,2025,4,亿元,\nnanhe,rd,2025,7,亿元,\n", NULL,
     FIGURE("rd", "linan", "2025"), ""},
    {"nor is it without a register", NULL, HEADER "beihe-qiaoxi,rd,2025,4,亿元,\nliangyu,rd,2025,7,亿元,\n", "DELETE FROM register" AGAIN,
     FIGURE("rd", "beihe", "2025"), ""},
    {"a municipality is the city of what lies in it", NULL, HEADER "p-j,rd,2025,2,亿元,\nlinjiang,rd,2025,8,亿元,\n", NULL,
     FIGURE("share", "p-j", "2025"), "25.0|derived\n"},
    {"a city is that of its parks", NULL, HEADER "p-a,rd,2025,2,亿元,\nbeihe,rd,2025,8,亿元,\n", NULL, FIGURE("share", "p-a", "2025"),
     "25.0|derived\n"},

    /* Names. */
    {"a GB code", NULL, HEADER "990100,rd,2025,1,亿元,\n", NULL, "SELECT area FROM observation_entry", "beihe\n"},
    {"a GB code that was given again", NULL, HEADER "990221,rd,2021,1,亿元,\n990221,rd,2024,2,亿元,\n", NULL,
     "SELECT area, period FROM observation_entry ORDER BY 2", "dongxian|2021\nxincheng|2024\n"},
    {"a former name", NULL, HEADER "东县,rd,2021,1,亿元,\n东县,rd,2024,2,亿元,\n", NULL,
     "SELECT area, period FROM observation_entry ORDER BY 2", "dongxian|2021\ndongqu|2024\n"},
    {"the present name for a year before it", NULL, HEADER "东城区,rd,2021,1,亿元,\n", NULL, "SELECT area, period FROM observation_entry",
     "dongqu|2021\n"},
    {"one that is gone, in a later year", NULL, HEADER "玉华县,rd,2025,1,亿元,\n", NULL, "SELECT area, period FROM observation_entry",
     "yuhua|2025\n"},
    {"the city before the district", NULL, HEADER "北河市桥西区,rd,2025,1,亿元,\n临安省南河市桥西区,rd,2025,2,亿元,\n", NULL,
     "SELECT area, value FROM observation_entry ORDER BY 2", "beihe-qiaoxi|1.0\nnanhe-qiaoxi|2.0\n"},
    {"the city before the park", NULL, HEADER "北河市甲高新区,rd,2025,1,亿元,\n", NULL, "SELECT area FROM observation_entry", "p-a\n"},
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

START_TEST(a_name_of_several_is_refused_with_all_of_them)
{
    parkdb *db = new_world();
    char *path = fresh_path("figures.csv");
    write_text(path, HEADER "桥西区,rd,2025,1,亿元,\n");
    must_fail(db, parkdb_import_csv(db, path, NULL, NULL), PARKDB_INVALID, "beihe-qiaoxi, nanhe-qiaoxi");
    write_text(path, HEADER "990199,rd,2025,1,亿元,\n");
    must_fail(db, parkdb_import_csv(db, path, NULL, NULL), PARKDB_INVALID, "GB code");
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *places = suite_create("places");
    TCase *cases = add_case(places, "situations");
    add_loop(cases, a_situation_is_judged_rightly, (int)(sizeof situations / sizeof situations[0]));
    tcase_add_test(cases, a_name_of_several_is_refused_with_all_of_them);
    return places;
}

int main(void)
{
    return run_suite(suite());
}
