/* Assessments: every method, coverage, totals and ranks worked by hand, an independent computation on figures drawn at random, and results
 * that are frozen. */
#include "support.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- A small world */

static void execute(parkdb *db, char *sql)
{
    run(db, sql);
    sqlite3_free(sql);
}

static void put_park(parkdb *db, const char *code, const char *group)
{
    must(db, parkdb_park_put(db, &(parkdb_park){.code = code, .name = code, .region = "cn"}));
    execute(db, sqlite3_mprintf("INSERT INTO area_group_listed (area_group, ord, member) SELECT g.id, m.id, m.id FROM area g, area m WHERE "
                                "g.code = %Q AND m.code = %Q",
                                group, code));
}

static void put_indicator(parkdb *db, const char *code, const char *direction)
{
    must(db, parkdb_indicator_put(db, &(parkdb_indicator){.code = code, .name = code, .unit = "n", .direction = direction}));
}

/* Parks a, b, c of the group top and d, e of the group rest; indicators up, down, keep and bad, all in one unit. */
static parkdb *world(void)
{
    parkdb *db = new_database();
    must(db, parkdb_unit_put(db, &(parkdb_unit){.code = "n", .dimension = "count", .factor = 1}));
    must(db, parkdb_region_put(db, &(parkdb_region){.code = "cn", .name = "cn", .level = "nation"}));
    must(db, parkdb_area_group_put(db, &(parkdb_area_group){.code = "top", .name = "top"}));
    must(db, parkdb_area_group_put(db, &(parkdb_area_group){.code = "rest", .name = "rest"}));
    put_park(db, "a", "top");
    put_park(db, "b", "top");
    put_park(db, "c", "top");
    put_park(db, "d", "rest");
    put_park(db, "e", "rest");
    put_indicator(db, "up", "increase");
    put_indicator(db, "down", "decrease");
    put_indicator(db, "keep", "maintain");
    put_indicator(db, "bad", "decrease");
    must(db, parkdb_set_clock(db, "2024-06-30", "2024-06-30"));
    return db;
}

static void figure_of(parkdb *db, const char *indicator, const char *area, double value, const char *status, const char *source,
                      const char *vintage)
{
    must(db, parkdb_observation_put(db, &(parkdb_observation){.indicator = indicator,
                                                              .area = area,
                                                              .period = "2023",
                                                              .value = parkdb_number_of(value),
                                                              .status = status,
                                                              .source = source,
                                                              .vintage = vintage}));
}

static void figure(parkdb *db, const char *indicator, const char *area, double value)
{
    figure_of(db, indicator, area, value, NULL, NULL, "2024-01-01");
}

/* a 10, b 30, c 20, d nothing, e 60. */
static void put_figures(parkdb *db, const char *indicator)
{
    figure(db, indicator, "a", 10);
    figure(db, indicator, "b", 30);
    figure(db, indicator, "c", 20);
    figure(db, indicator, "e", 60);
}

static void put_assessment(parkdb *db, double min_coverage)
{
    must(
        db,
        parkdb_assessment_put(
            db,
            &(parkdb_assessment){
                .code = "s", .name = "S", .scheme = "s", .edition = "1", .min_coverage = {min_coverage, min_coverage > 0}, .official = 1}));
}

static void put_dimension(parkdb *db, const char *code, double weight)
{
    must(db, parkdb_assessment_dimension_put(
                 db, &(parkdb_assessment_dimension){.code = code, .assessment = "s", .name = code, .weight = weight}));
}

static void put_item(parkdb *db, const char *dimension, int ord, const char *indicator, const char *method, double weight)
{
    must(db, parkdb_assessment_item_put(
                 db, &(parkdb_assessment_item){
                         .dimension = dimension, .ord = ord, .indicator = indicator, .method = method, .weight = {weight, 1}}));
}

/* One item alone, and what each of the five parks gets by it: "a 0.00, b 40.00, …", or why nothing. */
static char *scores_by(parkdb *db, const parkdb_assessment_item *item)
{
    must(db, parkdb_assessment_item_put(db, item));
    char *row =
        ask(db, "SELECT group_concat(one, ', ') FROM (SELECT park_code || ' ' || CASE WHEN score IS NOT NULL THEN printf('%.2f', score) "
                "WHEN deducted IS NOT NULL THEN printf('-%.2f', deducted) WHEN vetoed IS NOT NULL THEN iif(vetoed, 'veto', 'no veto') "
                "ELSE reason END AS one FROM assessment_item_score ORDER BY park_code)");
    row[strlen(row) - 1] = '\0';
    return row;
}

#define ITEM(...) (&(parkdb_assessment_item){.dimension = "one", .ord = 1, __VA_ARGS__})
#define SCORES(expected, ...) same_text(scores_by(db, ITEM(__VA_ARGS__)), expected)
#define IS(number)                                                                                                                         \
    {                                                                                                                                      \
        number, 1                                                                                                                          \
    }

static parkdb *world_of_one(void)
{
    parkdb *db = world();
    put_assessment(db, 0);
    put_dimension(db, "one", 1);
    return db;
}

/* ---------------------------------------------------------------- Methods */

START_TEST(min_max_runs_from_the_worst_to_the_best)
{
    parkdb *db = world_of_one();
    put_figures(db, "up");
    put_figures(db, "down");
    SCORES("a 0.00, b 40.00, c 20.00, d no_figure, e 100.00", .indicator = "up", .method = "min_max", .weight = IS(1));
    SCORES("a 100.00, b 60.00, c 80.00, d no_figure, e 0.00", .indicator = "down", .method = "min_max", .weight = IS(1));
    SCORES("a 20.00, b 32.00, c 26.00, d no_figure, e 50.00", .indicator = "up", .method = "min_max", .weight = IS(1), .points_low = IS(20),
           .points_high = IS(50));
    /* By bounds: never above the best nor below 0. */
    SCORES("a 0.00, b 50.00, c 0.00, d no_figure, e 100.00", .indicator = "up", .method = "min_max", .weight = IS(1), .bound_worst = IS(20),
           .bound_best = IS(40));
    SCORES("a 100.00, b 50.00, c 100.00, d no_figure, e 0.00", .indicator = "down", .method = "min_max", .weight = IS(1),
           .bound_worst = IS(40), .bound_best = IS(20));
    /* Where all are equal nobody is worse than the best. */
    figure(db, "keep", "d", 5);
    figure(db, "bad", "a", 7);
    figure(db, "bad", "e", 7);
    SCORES("a 100.00, b no_figure, c no_figure, d no_figure, e 100.00", .indicator = "bad", .method = "min_max", .weight = IS(1));
    /* Neither more nor less is better: only bounds say how to score. */
    SCORES("a no_figure, b no_figure, c no_figure, d direction, e no_figure", .indicator = "keep", .method = "min_max", .weight = IS(1));
    SCORES("a no_figure, b no_figure, c no_figure, d 50.00, e no_figure", .indicator = "keep", .method = "min_max", .weight = IS(1),
           .bound_worst = IS(0), .bound_best = IS(10));
    parkdb_close(db);
}
END_TEST

START_TEST(efficacy_starts_at_sixty)
{
    parkdb *db = world_of_one();
    put_figures(db, "up");
    put_figures(db, "down");
    /* 60 + 40 x (x - 20) / (40 - 20): 10 is 40, 60 would be 140. */
    SCORES("a 40.00, b 80.00, c 60.00, d no_figure, e 100.00", .indicator = "up", .method = "efficacy", .weight = IS(1),
           .bound_worst = IS(20), .bound_best = IS(40));
    same_text(ask(db, "SELECT formula FROM assessment_item_score WHERE park_code = 'b'"), "60 + 40 × (30 − 20) / (40 − 20)\n");
    SCORES("a 84.00, b 68.00, c 76.00, d no_figure, e 44.00", .indicator = "down", .method = "efficacy", .weight = IS(1),
           .bound_worst = IS(40), .bound_best = IS(-10));
    SCORES("a 0.00, b 0.00, c 0.00, d no_figure, e 60.00", .indicator = "up", .method = "efficacy", .weight = IS(1), .bound_worst = IS(60),
           .bound_best = IS(70));
    SCORES("a 60.00, b 76.00, c 68.00, d no_figure, e 100.00", .indicator = "up", .method = "efficacy", .weight = IS(1));
    parkdb_close(db);
}
END_TEST

START_TEST(rank_runs_from_the_last_to_the_first_place)
{
    parkdb *db = world_of_one();
    put_figures(db, "up");
    SCORES("a 0.00, b 66.67, c 33.33, d no_figure, e 100.00", .indicator = "up", .method = "rank", .weight = IS(1));
    figure(db, "up", "c", 30);
    SCORES("a 0.00, b 66.67, c 66.67, d no_figure, e 100.00", .indicator = "up", .method = "rank", .weight = IS(1));
    figure(db, "down", "a", 9);
    SCORES("a 100.00, b no_figure, c no_figure, d no_figure, e no_figure", .indicator = "down", .method = "rank", .weight = IS(1));
    parkdb_close(db);
}
END_TEST

static void put_target(parkdb *db, const char *code, const char *area, const char *indicator, const char *comparator, double value,
                       const char *due)
{
    must(db, parkdb_target_put(db, &(parkdb_target){.code = code,
                                                    .clause = "plan/1",
                                                    .area = area,
                                                    .indicator = indicator,
                                                    .comparator = comparator,
                                                    .value = value,
                                                    .unit = "n",
                                                    .period_to = due,
                                                    .wording = "w"}));
}

START_TEST(target_share_is_the_attainment_of_the_park_s_target)
{
    parkdb *db = world_of_one();
    must(db, parkdb_document_put(db, &(parkdb_document){.code = "plan", .title = "P"}));
    must(db, parkdb_clause_put(db, &(parkdb_clause){.document = "plan", .code = "plan/1", .heading = "H"}));
    put_figures(db, "up");
    put_figures(db, "down");
    put_target(db, "plan/a", "a", "up", ">=", 40, "2023");
    put_target(db, "plan/e", "e", "up", ">=", 40, "2023");
    put_target(db, "plan/b", "b", "up", ">=", 40, "2025");   /* not yet due: 2023 is the newest figure */
    put_target(db, "plan/b2", "b", "up", ">=", 300, "2030"); /* due later */
    put_target(db, "plan/d", "d", "up", ">=", 40, "2023");
    SCORES("a 25.00, b 75.00, c no_target, d no_figure, e 100.00", .indicator = "up", .method = "target_share", .weight = IS(1));
    SCORES("a 25.00, b 75.00, c no_target, d no_figure, e 120.00", .indicator = "up", .method = "target_share", .weight = IS(1),
           .points_high = IS(120));
    SCORES("a another_period, b 10.00, c no_target, d no_figure, e another_period", .indicator = "up", .method = "target_share",
           .weight = IS(1), .target = "plan/b2");
    put_target(db, "plan/down", "b", "down", "<=", 24, "2023");
    SCORES("a no_target, b 80.00, c no_target, d no_figure, e no_target", .indicator = "down", .method = "target_share", .weight = IS(1));
    parkdb_close(db);
}
END_TEST

START_TEST(deductions_and_vetoes_by_their_thresholds)
{
    parkdb *db = world_of_one();
    put_figures(db, "bad");
    SCORES("a -20.00, b -60.00, c -40.00, d no_figure, e -120.00", .indicator = "bad", .method = "deduction", .points_each = IS(2));
    SCORES("a -0.00, b -10.00, c -0.00, d no_figure, e -25.00", .indicator = "bad", .method = "deduction", .points_each = IS(1),
           .points_most = IS(25), .threshold = IS(20));
    SCORES("a -5.00, b -0.00, c -0.00, d no_figure, e -0.00", .indicator = "bad", .method = "deduction", .points_each = IS(0.5),
           .threshold = IS(20), .threshold_comparator = "<");
    SCORES("a no veto, b veto, c no veto, d no_figure, e veto", .indicator = "bad", .method = "veto", .threshold = IS(30),
           .threshold_comparator = ">=");
    SCORES("a no veto, b no veto, c no veto, d no_figure, e veto", .indicator = "bad", .method = "veto", .threshold = IS(30),
           .threshold_comparator = ">");
    SCORES("a veto, b no veto, c veto, d no_figure, e no veto", .indicator = "bad", .method = "veto", .threshold = IS(20),
           .threshold_comparator = "<=");
    SCORES("a veto, b no veto, c no veto, d no_figure, e no veto", .indicator = "bad", .method = "veto", .threshold = IS(20),
           .threshold_comparator = "<");
    parkdb_close(db);
}
END_TEST

START_TEST(a_figure_of_another_definition_is_compared_with_nobody)
{
    parkdb *db = world_of_one();
    put_figures(db, "up");
    figure_of(db, "up", "e", 60, "D", NULL, "2024-01-01");
    figure_of(db, "up", "d", 90, "F", NULL, "2024-01-01"); /* a forecast is no figure */
    SCORES("a 0.00, b 100.00, c 50.00, d no_figure, e definition", .indicator = "up", .method = "min_max", .weight = IS(1));
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Totals */

static char *results(parkdb *db)
{
    return ask(db, "SELECT park_code || ': ' || scores || ' = ' || iif(points IS NULL, '-', printf('%.2f', points)) || ' - ' || "
                   "printf('%.2f', deducted) || ' = ' || iif(total IS NULL, '-', printf('%.2f', total)) || ', ' || coalesce(rank, '-') || "
                   "'/' || of || '/' || members || ', ' || printf('%.4f', coverage) || ' ' || status || coalesce(' ' || reason, '') || "
                   "coalesce(': ' || missing, '') FROM assessment_result ORDER BY park_code");
}

START_TEST(totals_are_weighted_and_what_is_missing_lowers_the_coverage)
{
    parkdb *db = world();
    put_assessment(db, 0.5);
    put_dimension(db, "one", 60);
    put_dimension(db, "two", 40);
    put_figures(db, "up");   /* min_max: a 0, b 40, c 20, e 100 */
    put_figures(db, "down"); /* rank: a 100, b 33.33, c 66.67, e 0 */
    put_item(db, "one", 1, "up", "min_max", 2);
    put_item(db, "one", 2, "down", "rank", 1);
    put_item(db, "two", 1, "keep", "min_max", 1);
    must(db, parkdb_assessment_item_put(db, &(parkdb_assessment_item){.dimension = "two",
                                                                      .ord = 1,
                                                                      .indicator = "keep",
                                                                      .method = "min_max",
                                                                      .weight = IS(1),
                                                                      .bound_worst = IS(0),
                                                                      .bound_best = IS(10)}));
    figure(db, "keep", "a", 5);
    figure(db, "keep", "b", 10);
    /* one: a (2x0 + 100) / 3 = 33.33, b (80 + 33.33) / 3 = 37.78, c (40 + 66.67) / 3 = 35.56, e 200 / 3 = 66.67; two: a 50, b 100. */
    same_text(results(db), "a: one 33.33;two 50.00 = 40.00 - 0.00 = 40.00, 3/4/5, 1.0000 complete\n"
                           "b: one 37.78;two 100.00 = 62.67 - 0.00 = 62.67, 2/4/5, 1.0000 complete\n"
                           "c: one 35.56;two — = 35.56 - 0.00 = 35.56, 4/4/5, 0.6000 partial: keep\n"
                           "d: one —;two — = - - 0.00 = -, -/4/5, 0.0000 withheld no_score: up、down、keep\n"
                           "e: one 66.67;two — = 66.67 - 0.00 = 66.67, 1/4/5, 0.6000 partial: keep\n");
    /* One item of two is missing: the dimension stands on the other. 60 % x 1/3 + 40 % = 0.6 is just enough, and 0.6001 is not. */
    must(db,
         parkdb_observation_remove(db, &(parkdb_observation){.indicator = "up", .area = "a", .period = "2023", .vintage = "2024-01-01"}));
    put_assessment(db, 0.6);
    char *found = results(db);
    contains(found, "a: one 100.00;two 50.00 = 80.00 - 0.00 = 80.00, 1/4/5, 0.6000 partial: up\n");
    put_assessment(db, 0.6001);
    found = results(db);
    contains(found, "a: one 100.00;two 50.00 = - - 0.00 = -, -/1/5, 0.6000 withheld coverage: up\n");
    contains(found, "b: one ");
    parkdb_close(db);
}
END_TEST

START_TEST(deductions_and_vetoes_act_on_the_total)
{
    parkdb *db = world();
    put_assessment(db, 0);
    put_dimension(db, "one", 1);
    put_dimension(db, "checks", 0);
    put_figures(db, "up");
    figure(db, "up", "d", 60);
    put_item(db, "one", 1, "up", "min_max", 1); /* a 0, b 40, c 20, d 100, e 100 */
    must(db, parkdb_assessment_item_put(
                 db, &(parkdb_assessment_item){
                         .dimension = "checks", .ord = 1, .indicator = "bad", .method = "deduction", .points_each = IS(3)}));
    must(
        db,
        parkdb_assessment_item_put(
            db,
            &(parkdb_assessment_item){
                .dimension = "checks", .ord = 2, .indicator = "keep", .method = "veto", .threshold = IS(1), .threshold_comparator = ">="}));
    for (const char *park = "abcde"; *park; park++) figure(db, "keep", format_text("%c", *park), *park == 'e');
    figure(db, "bad", "a", 1);
    figure(db, "bad", "b", 0);
    figure(db, "bad", "c", 2);
    figure(db, "bad", "e", 0);
    /* Of three items d's deduction is not known: its coverage is two thirds. */
    same_text(results(db), "a: one 0.00;checks — = 0.00 - 3.00 = 0.00, 4/4/5, 1.0000 complete\n"
                           "b: one 40.00;checks — = 40.00 - 0.00 = 40.00, 2/4/5, 1.0000 complete\n"
                           "c: one 20.00;checks — = 20.00 - 6.00 = 14.00, 3/4/5, 1.0000 complete\n"
                           "d: one 100.00;checks — = 100.00 - 0.00 = 100.00, 1/4/5, 0.6667 partial: bad\n"
                           "e: one 100.00;checks — = 100.00 - 0.00 = -, -/4/5, 1.0000 vetoed veto\n");
    parkdb_close(db);
}
END_TEST

START_TEST(classes_are_scored_and_ranked_apart)
{
    parkdb *db = world();
    put_assessment(db, 0);
    must(db, parkdb_assessment_class_put(
                 db, &(parkdb_assessment_class){.assessment = "s", .ord = 1, .name = "first class", .area_group = "top"}));
    must(db, parkdb_assessment_class_put(
                 db, &(parkdb_assessment_class){.assessment = "s", .ord = 2, .name = "second class", .area_group = "rest"}));
    put_dimension(db, "one", 1);
    put_item(db, "one", 1, "up", "min_max", 1);
    put_figures(db, "up");
    figure(db, "up", "d", 50);
    same_text(ask(db, "SELECT park_class, park_code, printf('%.2f', total), rank, of, members FROM assessment_result ORDER BY park_code"),
              "first class|a|0.00|3|3|3\nfirst class|b|100.00|1|3|3\nfirst class|c|50.00|2|3|3\nsecond class|d|0.00|2|2|2\n"
              "second class|e|100.00|1|2|2\n");
    /* Who belonged to the class on the last day of the period. */
    run(db, "UPDATE area_group_listed SET last_day = '2023-12-30' WHERE member = (SELECT id FROM area WHERE code = 'a')");
    same_text(
        ask(db, "SELECT park_code, printf('%.2f', total), rank, of FROM assessment_result WHERE park_class = 'first class' ORDER BY 1"),
        "b|100.00|1|2\nc|0.00|2|2\n");
    run(db, "DELETE FROM assessment_class WHERE ord = 1; UPDATE assessment_class SET area_group = NULL");
    same_text(ask(db, "SELECT park_class, count(*), max(members) FROM assessment_result"), "second class|5|5\n");
    parkdb_close(db);
}
END_TEST

START_TEST(equals_share_the_better_rank)
{
    parkdb *db = world();
    put_assessment(db, 0);
    put_dimension(db, "one", 0.1);
    put_dimension(db, "two", 0.2);
    put_item(db, "one", 1, "up", "min_max", 0.3);
    put_item(db, "one", 2, "down", "min_max", 0.3);
    put_item(db, "two", 1, "bad", "min_max", 0.7);
    for (const char *park = "abcde"; *park; park++) {
        const char *code = format_text("%c", *park);
        figure(db, "up", code, *park == 'b' ? 3 : *park == 'c' ? 1 : *park == 'd' ? 0 : 7);
        figure(db, "down", code, *park == 'b' ? 5 : *park == 'c' ? 3 : *park == 'd' ? 9 : 0);
        figure(db, "bad", code, *park == 'd' ? 2 : 1);
    }
    same_text(ask(db, "SELECT group_concat(park_code || rank, ' ') FROM (SELECT * FROM assessment_result ORDER BY rank, park_code)"),
              "a1 e1 b3 c4 d5\n");
    parkdb_close(db);
}
END_TEST

START_TEST(what_was_known_on_a_day_is_what_counts)
{
    parkdb *db = world_of_one();
    put_item(db, "one", 1, "up", "min_max", 1);
    put_figures(db, "up");
    figure_of(db, "up", "a", 110, NULL, NULL, "2024-03-01");
    same_text(ask(db, "SELECT park_code, printf('%.1f', total) FROM assessment_result WHERE rank = 1"), "a|100.0\n");
    must(db, parkdb_set_clock(db, "2024-06-30", "2024-02-29"));
    same_text(ask(db, "SELECT park_code, printf('%.1f', total) FROM assessment_result WHERE rank = 1"), "e|100.0\n");
    must(db, parkdb_set_clock(db, "2022-12-31", NULL)); /* before the period has begun */
    same_text(ask(db, "SELECT count(*) FROM assessment_result"), "0\n");
    parkdb_close(db);
}
END_TEST

START_TEST(only_what_is_published_of_an_official_scheme_on_real_figures_is_official)
{
    static const char nature[] = "SELECT DISTINCT nature, state FROM assessment_result ORDER BY nature";
    parkdb *db = world_of_one();
    char *round = NULL;
    put_item(db, "one", 1, "up", "min_max", 1);
    put_figures(db, "up");
    same_text(ask(db, nature), "provisional|live\n");
    /* A synthetic figure makes the results that rest on it simulated. */
    must(db, parkdb_source_put(db, &(parkdb_source){.code = "made-up", .name = "made up", .synthetic = 1}));
    figure_of(db, "up", "a", 10, NULL, "made-up", "2024-01-02");
    same_text(ask(db, nature), "simulated|live\n");
    figure_of(db, "up", "a", 10, NULL, NULL, "2024-01-03");
    must(db, parkdb_assessment_freeze(db, "s", "2023", "bureau", NULL, &round));
    same_text(round, "s/2023/1");
    same_text(ask(db, nature), "provisional|frozen\n");
    must(db, parkdb_assessment_publish(db, round, "bureau", NULL));
    same_text(ask(db, nature), "official|published\n");
    parkdb_free(round);
    /* What is assumed is simulated, published or not, and its scheme cannot be called official. */
    must_fail(db,
              parkdb_assessment_item_put(
                  db,
                  &(parkdb_assessment_item){
                      .dimension = "one", .ord = 1, .indicator = "up", .method = "min_max", .weight = IS(1), .weight_assumed = 1}),
              PARKDB_CONSTRAINT, "where the assessment is official");
    run(db, "UPDATE assessment SET official = 0; UPDATE assessment_item SET weight_assumed = 1");
    must(db, parkdb_assessment_freeze(db, "s", "2023", "bureau", NULL, &round));
    must(db, parkdb_assessment_publish(db, round, "bureau", "2024-06-30"));
    parkdb_free(round);
    same_text(ask(db, "SELECT DISTINCT round, nature, state FROM assessment_result ORDER BY round"),
              "s/2023/1|official|replaced\ns/2023/2|simulated|published\n");
    parkdb_close(db);
}
END_TEST

START_TEST(what_is_compared_with_a_made_up_figure_is_simulated)
{
    static const char natures[] = "SELECT park_class, group_concat(DISTINCT nature) FROM assessment_result GROUP BY park_class";
    parkdb *db = world_of_one();
    must(db,
         parkdb_assessment_class_put(db, &(parkdb_assessment_class){.assessment = "s", .ord = 1, .name = "first", .area_group = "top"}));
    must(db,
         parkdb_assessment_class_put(db, &(parkdb_assessment_class){.assessment = "s", .ord = 2, .name = "second", .area_group = "rest"}));
    put_item(db, "one", 1, "up", "rank", 1);
    put_figures(db, "up");
    same_text(ask(db, natures), "first|provisional\nsecond|provisional\n");
    must(db, parkdb_source_put(db, &(parkdb_source){.code = "made-up", .name = "made up", .synthetic = 1}));
    figure_of(db, "up", "b", 30, NULL, "made-up", "2024-01-02");
    same_text(ask(db, natures), "first|simulated\nsecond|provisional\n");
    parkdb_close(db);
}
END_TEST

START_TEST(a_dimension_that_nothing_scores_is_missing)
{
    parkdb *db = world();
    put_assessment(db, 0.4);
    put_dimension(db, "one", 40);
    put_dimension(db, "two", 60);
    put_item(db, "one", 1, "up", "min_max", 1);
    put_figures(db, "up");
    contains(results(db), "b: one 40.00 = 40.00 - 0.00 = 40.00, 2/4/5, 0.4000 partial: two\n");
    put_assessment(db, 0.8);
    contains(results(db), "b: one 40.00 = - - 0.00 = -, -/0/5, 0.4000 withheld coverage: two\n");
    parkdb_close(db);
}
END_TEST

START_TEST(a_share_is_of_a_target_in_force_and_says_which)
{
    static const char share[] =
        "SELECT park_code, target_code, printf('%.1f', score), reason FROM assessment_item_score WHERE park_code = 'a'";
    parkdb *db = world_of_one();
    put_figures(db, "up");
    must(db, parkdb_document_put(db, &(parkdb_document){.code = "old", .title = "O", .status = "repealed"}));
    must(db, parkdb_document_put(db, &(parkdb_document){.code = "plan", .title = "P"}));
    must(db, parkdb_clause_put(db, &(parkdb_clause){.document = "old", .code = "old/1", .heading = "H"}));
    must(db, parkdb_clause_put(db, &(parkdb_clause){.document = "plan", .code = "plan/1", .heading = "H"}));
    put_target(db, "plan/a", "a", "up", ">=", 20, "2023");
    must(db, parkdb_target_put(db, &(parkdb_target){.code = "old/a",
                                                    .clause = "old/1",
                                                    .area = "a",
                                                    .indicator = "up",
                                                    .comparator = ">=",
                                                    .value = 100,
                                                    .unit = "n",
                                                    .period_to = "2023",
                                                    .wording = "w"}));
    must(db, parkdb_assessment_item_put(db, ITEM(.indicator = "up", .method = "target_share", .weight = IS(1))));
    same_text(ask(db, share), "a|plan/a|50.0|null\n");
    run(db, "UPDATE document SET status = 'draft' WHERE code = 'plan'");
    same_text(ask(db, share), "a|null|0.0|another_period\n");
    /* One that the item names is taken whatever has become of its document. */
    must(db, parkdb_assessment_item_put(db, ITEM(.indicator = "up", .method = "target_share", .weight = IS(1), .target = "old/a")));
    same_text(ask(db, share), "a|old/a|10.0|null\n");
    parkdb_close(db);
}
END_TEST

START_TEST(a_round_is_filled_by_its_freezing_alone)
{
    parkdb *db = world_of_one();
    put_item(db, "one", 1, "up", "min_max", 1);
    put_figures(db, "up");
    /* Nobody sees a round that is not sealed, and freezing fills its own. */
    run(db,
        "INSERT INTO assessment_round (id, code, assessment, period, frozen_on, frozen_by, known_on) SELECT 9223372036854775807, 'stray', "
        "n.id, q.id, '2024-01-01', 'x', '2024-01-01' FROM assessment n, period q WHERE q.code = '2022'");
    same_text(ask(db, "SELECT DISTINCT state FROM assessment_result"), "live\n");
    contains(ask(db, "SELECT * FROM integrity_problem"), "stray");
    run(db, "INSERT INTO assessment_round (code, assessment, period, frozen_on, frozen_by, known_on) SELECT 's/2023/1', n.id, q.id, "
            "'2024-01-01', 'x', '2024-01-01' FROM assessment n, period q WHERE q.code = '2023'");
    run(db, "INSERT INTO assessment_frozen_item SELECT 's/2023/1', x.* FROM assessment_item_computed x WHERE park_code = 'a'");
    char *round = NULL;
    must(db, parkdb_assessment_freeze(db, "s", "2023", "b", NULL, &round));
    same_text(round, "s/2023/1");
    parkdb_free(round);
    same_text(ask(db, "SELECT round, count(*) FROM assessment_frozen_item GROUP BY round"), "s/2023/1|5\n");
    same_text(ask(db, "SELECT code, sealed, frozen_by FROM assessment_round"), "s/2023/1|1|b\n");
    must_be_sound(db);
    /* The published round holds until the next one is published, in the order of their days and not of their making. */
    must(db, parkdb_assessment_publish(db, "s/2023/1", "b", NULL));
    must(db, parkdb_set_clock(db, "2024-06-01", NULL));
    must(db, parkdb_assessment_freeze(db, "s", "2023", "b", "of an earlier day", NULL));
    must(db, parkdb_set_clock(db, "2024-06-30", NULL));
    must(db, parkdb_assessment_freeze(db, "s", "2023", "b", NULL, NULL));
    same_text(ask(db, "SELECT round, state FROM assessment_round_overview ORDER BY round"),
              "s/2023/1|published\ns/2023/2|replaced\ns/2023/3|pending\n");
    must_fail(db, parkdb_assessment_publish(db, "s/2023/2", "b", NULL), PARKDB_CONSTRAINT, "a later round is published");
    must(db, parkdb_assessment_publish(db, "s/2023/3", "b", NULL));
    same_text(ask(db, "SELECT round, state FROM assessment_round_overview ORDER BY round"),
              "s/2023/1|replaced\ns/2023/2|replaced\ns/2023/3|published\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Frozen results */

static char *frozen(parkdb *db)
{
    struct text text = {NULL, 0, 0};
    append(&text, ask(db, "SELECT * FROM assessment_frozen_result"));
    append(&text, ask(db, "SELECT * FROM assessment_frozen_dimension"));
    append(&text, ask(db, "SELECT * FROM assessment_frozen_item"));
    return kept_text(&text);
}

START_TEST(a_frozen_result_never_changes)
{
    parkdb *db = world_of_one();
    char *round = NULL;
    put_item(db, "one", 1, "up", "min_max", 1);
    put_figures(db, "up");
    char *live = ask(db, "SELECT park_code, printf('%.6f', total), rank FROM assessment_result ORDER BY 1");
    must(db, parkdb_set_clock(db, "2024-06-30", "2024-05-31"));
    must(db, parkdb_assessment_freeze(db, "s", "2023", "市科技局", "首轮", &round));
    parkdb_free(round);
    same_text(ask(db, "SELECT round, assessment_code, period, frozen_on, frozen_by, known_on, published_on, state, note FROM "
                      "assessment_round_overview"),
              "s/2023/1|s|2023|2024-06-30|市科技局|2024-05-31|null|frozen|首轮\n");
    char *before = frozen(db);
    contains(before, "60");
    /* Figures are revised, the scheme and names are changed, a park goes. */
    figure_of(db, "up", "a", 1000, NULL, NULL, "2024-05-01");
    run(db,
        "UPDATE assessment SET name = 'T'; UPDATE assessment_item SET weight = 5, method = 'rank'; UPDATE assessment_dimension SET name "
        "= 'other', weight = 3");
    run(db, "UPDATE area SET name = 'new name', code = 'new' WHERE code = 'b'");
    run(db, "DELETE FROM area_group_listed WHERE member = (SELECT id FROM area WHERE code = 'd')");
    must(db, parkdb_park_remove(db, &(parkdb_park){.code = "d"}));
    same_text(frozen(db), before);
    same_text(ask(db, "SELECT park_code, printf('%.6f', total), rank FROM assessment_result ORDER BY 1"), live);
    same_text(ask(db, "SELECT park_code FROM assessment_computed WHERE rank = 1"), "a\n"); /* beside it, what comes of it now */
    /* A second round stands beside the first; of one class the newest counts. */
    must(db, parkdb_assessment_freeze(db, "s", "2023", "市科技局", NULL, NULL));
    same_text(ask(db, "SELECT round, state, count(*) FROM assessment_result GROUP BY round"), "s/2023/1|replaced|5\ns/2023/2|frozen|4\n");
    /* On a day before it was frozen it was not. */
    must(db, parkdb_set_clock(db, "2024-06-29", NULL));
    same_text(ask(db, "SELECT DISTINCT state FROM assessment_result"), "live\n");
    must(db, parkdb_set_clock(db, NULL, NULL));
    /* Nor by hand. */
    for (const char *const *table = (const char *const[]){"result", "dimension", "item", NULL}; *table; table++) {
        contains(refused(db, format_text("UPDATE assessment_frozen_%s SET park = 'x'", *table)), "never changes");
        contains(refused(db, format_text("DELETE FROM assessment_frozen_%s", *table)), "never changes");
        contains(refused(db, format_text("INSERT INTO assessment_frozen_%s SELECT * FROM assessment_frozen_%s", *table, *table)),
                 "being frozen");
    }
    contains(refused(db, "UPDATE assessment_round SET frozen_by = 'x'"), "never changes");
    contains(refused(db, "DELETE FROM assessment_round"), "never changes");
    must_fail(db, parkdb_assessment_remove(db, &(parkdb_assessment){.code = "s"}), PARKDB_CONSTRAINT, "frozen results");
    parkdb_close(db);
}
END_TEST

START_TEST(freezing_and_publishing_in_words)
{
    parkdb *db = world_of_one();
    char *round = NULL, *before = dump(db);
    put_item(db, "one", 1, "up", "min_max", 1);
    before = dump(db);
    must_fail(db, parkdb_assessment_freeze(db, "nothing", "2023", "b", NULL, &round), PARKDB_UNKNOWN, "the code of an assessment");
    ck_assert_ptr_null(round);
    must_fail(db, parkdb_assessment_freeze(db, "s", "2023-13", "b", NULL, NULL), PARKDB_UNKNOWN, "the code of a period");
    must_fail(db, parkdb_assessment_freeze(db, "s", "2023", "b", NULL, NULL), PARKDB_CONSTRAINT, "something to assess");
    must_fail(db, parkdb_assessment_freeze(db, "s", NULL, "b", NULL, NULL), PARKDB_MISUSE, "are needed");
    must_fail(db, parkdb_assessment_publish(db, "s/2023/1", "b", NULL), PARKDB_UNKNOWN,
              "round: found \"s/2023/1\", expected the code of a round, but there is none");
    same_text(dump(db), before);
    put_figures(db, "up");
    must_fail(db, parkdb_assessment_freeze(db, "s", "2023", "", NULL, NULL), PARKDB_CONSTRAINT, "frozen_by");
    must(db, parkdb_assessment_freeze(db, "s", "2023", "b", NULL, NULL));
    must_fail(db, parkdb_assessment_publish(db, "s/2023/1", "b", "2024-06-29"), PARKDB_CONSTRAINT, "not before frozen_on");
    must_fail(db, parkdb_assessment_publish(db, "s/2023/1", "b", "tomorrow"), PARKDB_CONSTRAINT, "a day as YYYY-MM-DD");
    must_fail(db, parkdb_assessment_publish(db, "s/2023/1", NULL, NULL), PARKDB_MISUSE, "are needed");
    must(db, parkdb_assessment_publish(db, "s/2023/1", "b", "2024-07-15"));
    same_text(ask(db, "SELECT DISTINCT state, published_on FROM assessment_result"), "frozen|null\n"); /* not yet, on the clock's day */
    must_fail(db, parkdb_assessment_publish(db, "s/2023/1", "b", "2024-07-16"), PARKDB_CONSTRAINT, "once");
    must(db, parkdb_set_clock(db, "2024-07-15", NULL));
    same_text(ask(db, "SELECT DISTINCT state, published_on, published_by FROM assessment_result"), "published|2024-07-15|b\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- An independent computation */

enum { PARKS = 14, ITEMS = 9, DIMENSIONS = 3 };

static unsigned draw(unsigned *state, unsigned below)
{
    *state = *state * 1664525u + 1013904223u;
    return (*state >> 8) % below;
}

struct drawn {
    int method, falls; /* 0 min_max, 1 efficacy with bounds, 2 rank */
    double weight, value[PARKS], worst, best;
};

static double expected_score(const struct drawn *item, int park)
{
    double sign = item->falls ? -1 : 1, low = INFINITY, high = -INFINITY;
    int better = 0, known = 0;
    for (int p = 0; p < PARKS; p++) {
        if (isnan(item->value[p])) continue;
        known++;
        low = fmin(low, sign * item->value[p]);
        high = fmax(high, sign * item->value[p]);
        better += sign * item->value[p] > sign * item->value[park];
    }
    double x = sign * item->value[park];
    if (isnan(x)) return NAN;
    if (item->method == 1) return fmax(0, fmin(100, 60 + 40 * (x - sign * item->worst) / (sign * item->best - sign * item->worst)));
    if (item->method == 2) return known == 1 ? 100 : 100.0 * (known - 1 - better) / (known - 1);
    return high > low ? 100 * (x - low) / (high - low) : 100;
}

START_TEST(random_assessments_equal_an_independent_computation)
{
    unsigned state = (unsigned)_i * 7919u + 17u;
    parkdb *db = world();
    struct drawn items[ITEMS];
    double weights[DIMENSIONS];
    put_assessment(db, 0.7);
    for (int p = 0; p < PARKS; p++) put_park(db, format_text("p%02d", p), "top");
    must(db, parkdb_assessment_class_put(db, &(parkdb_assessment_class){.assessment = "s", .ord = 1, .name = "k", .area_group = "top"}));
    run(db, "DELETE FROM area_group_listed WHERE member IN (SELECT id FROM area WHERE code IN ('a', 'b', 'c'))");
    for (int d = 0; d < DIMENSIONS; d++) put_dimension(db, format_text("d%d", d), weights[d] = 1 + draw(&state, 50));
    for (int i = 0; i < ITEMS; i++) {
        const char *code = format_text("i%d", i);
        struct drawn *item = &items[i];
        item->method = (int)draw(&state, 3);
        item->falls = (int)draw(&state, 2);
        item->weight = 0.5 * (1 + draw(&state, 9));
        item->worst = item->falls ? 40 : 5;
        item->best = item->falls ? 5 : 40;
        put_indicator(db, code, item->falls ? "decrease" : "increase");
        for (int p = 0; p < PARKS; p++) {
            item->value[p] = draw(&state, 6) == 0 ? NAN : (double)draw(&state, 60) - 5;
            if (!isnan(item->value[p])) figure(db, code, format_text("p%02d", p), item->value[p]);
        }
        must(db, parkdb_assessment_item_put(
                     db, &(parkdb_assessment_item){.dimension = format_text("d%d", i % DIMENSIONS),
                                                   .ord = i + 1,
                                                   .indicator = code,
                                                   .method = (const char *const[]){"min_max", "efficacy", "rank"}[item->method],
                                                   .weight = IS(item->weight),
                                                   .bound_worst = {item->worst, item->method == 1},
                                                   .bound_best = {item->best, item->method == 1}}));
    }
    struct text expected = {NULL, 0, 0};
    double totals[PARKS], coverage[PARKS];
    for (int p = 0; p < PARKS; p++) {
        double sum = 0, by = 0, covered = 0, all = 0;
        for (int d = 0; d < DIMENSIONS; d++) {
            double scored = 0, of = 0, points = 0;
            for (int i = d; i < ITEMS; i += DIMENSIONS) {
                double score = expected_score(&items[i], p);
                of += items[i].weight;
                if (isnan(score)) continue;
                scored += items[i].weight;
                points += items[i].weight * score;
            }
            all += weights[d];
            covered += weights[d] * scored / of;
            if (scored > 0) sum += weights[d] * points / scored, by += weights[d];
        }
        coverage[p] = covered / all;
        totals[p] = by > 0 && coverage[p] >= 0.7 ? sum / by : NAN;
    }
    for (int p = 0; p < PARKS; p++) {
        int rank = 1;
        for (int q = 0; q < PARKS; q++) rank += totals[q] > totals[p] + 1e-9;
        append_line(&expected, format_text("p%02d|%s|%s|%.6f", p, isnan(totals[p]) ? "null" : format_text("%.6f", totals[p]),
                                           isnan(totals[p]) ? "null" : format_text("%d", rank), coverage[p]));
    }
    same_text(ask(db, "SELECT park_code, CASE WHEN total IS NOT NULL THEN printf('%.6f', total) END, rank, printf('%.6f', coverage) FROM "
                      "assessment_result ORDER BY park_code"),
              kept_text(&expected));
    parkdb_close(db);
}
END_TEST

int main(void)
{
    Suite *assessment = suite_create("assessment");
    TCase *methods = add_case(assessment, "methods");
    tcase_add_test(methods, min_max_runs_from_the_worst_to_the_best);
    tcase_add_test(methods, efficacy_starts_at_sixty);
    tcase_add_test(methods, rank_runs_from_the_last_to_the_first_place);
    tcase_add_test(methods, target_share_is_the_attainment_of_the_park_s_target);
    tcase_add_test(methods, deductions_and_vetoes_by_their_thresholds);
    tcase_add_test(methods, a_figure_of_another_definition_is_compared_with_nobody);
    TCase *totals = add_case(assessment, "totals");
    tcase_add_test(totals, totals_are_weighted_and_what_is_missing_lowers_the_coverage);
    tcase_add_test(totals, deductions_and_vetoes_act_on_the_total);
    tcase_add_test(totals, classes_are_scored_and_ranked_apart);
    tcase_add_test(totals, equals_share_the_better_rank);
    tcase_add_test(totals, what_was_known_on_a_day_is_what_counts);
    tcase_add_test(totals, only_what_is_published_of_an_official_scheme_on_real_figures_is_official);
    tcase_add_test(totals, what_is_compared_with_a_made_up_figure_is_simulated);
    tcase_add_test(totals, a_dimension_that_nothing_scores_is_missing);
    tcase_add_test(totals, a_share_is_of_a_target_in_force_and_says_which);
    TCase *rounds = add_case(assessment, "rounds");
    tcase_add_test(rounds, a_frozen_result_never_changes);
    tcase_add_test(rounds, freezing_and_publishing_in_words);
    tcase_add_test(rounds, a_round_is_filled_by_its_freezing_alone);
    TCase *random = add_case(assessment, "random");
    add_worlds(random, random_assessments_equal_an_independent_computation, 3);
    return run_suite(assessment);
}
