/* How SQLite answers the questions that are meant to be cheap: by indexes, on an empty file as on one that knows its numbers, and in a
 * program of bounded size. A plan that is not is a question that grows with the file. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- Two files */

/* A country of provinces with parks, groups, targets and figures: large enough for statistics that differ from an empty file's. */
static parkdb *country(void)
{
    parkdb *db = new_made_up();
    must(db, parkdb_begin(db));
    run(db,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30) INSERT INTO region_entry (code, name, level, parent) "
        "SELECT 'r' || i, 'R' || i, 'province', (SELECT id FROM area WHERE code = 'land') FROM n");
    run(db, "INSERT INTO area_member_pause (touched) VALUES (0)");
    run(db,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO park_entry (code, name, region) SELECT "
        "'p' || i, 'P' || i, (SELECT id FROM area WHERE code = 'r' || (i % 30 + 1)) FROM n");
    run(db, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30) INSERT INTO area_group_entry (code, name, "
            "rule_kind, rule_region) SELECT 'g' || i, 'G' || i, 'park', (SELECT id FROM area WHERE code = 'r' || i) FROM n");
    run(db, "DELETE FROM area_member_pause; INSERT INTO area_member_refresh VALUES (NULL)");
    run(db,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) INSERT INTO document (code, title) SELECT 'd' || i, "
        "'D' || i FROM n");
    run(db, "INSERT INTO clause (document, code, heading) SELECT id, code || '/1', 'H' FROM document WHERE code GLOB 'd[0-9]*'");
    run(db, "INSERT INTO task (id) SELECT id FROM clause WHERE code GLOB 'd[0-9]*'");
    run(db, "INSERT INTO task_agency (task, ord, agency, role) SELECT t.id, 1, 1 + t.id % 5, 'lead' FROM task t JOIN clause c ON c.id = "
            "t.id WHERE c.code "
            "GLOB 'd[0-9]*'");
    run(db,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) INSERT INTO target (code, clause, area, "
        "quantifier, "
        "indicator, comparator, value, unit, period_to, wording) SELECT 'd' || (i % 40 + 1) || '/t' || i, (SELECT id FROM clause WHERE "
        "code = 'd' || (i % 40 + 1) || '/1'), (SELECT id FROM area WHERE code = CASE WHEN i % 10 THEN 'p' || (i % 300 + 1) ELSE 'g' || "
        "(i % 30 + 1) END), CASE WHEN i % 10 THEN 'whole' ELSE 'each' END, x.id, '>=', i, x.unit, (SELECT id FROM period WHERE code = "
        "2020 + i % 7), 'w' FROM n JOIN indicator x ON x.code = CASE i % 3 WHEN 0 THEN 'firms' WHEN 1 THEN 'income' ELSE 'spending' END");
    run(db, "INSERT INTO observation (indicator, period, area, vintage, value) SELECT x.id, q.id, a.id, 19000, a.id FROM indicator x, "
            "period q, "
            "area a WHERE x.code IN ('firms', 'income', 'spending') AND q.code IN ('2019', '2020', '2021', '2022', '2023') AND a.kind = "
            "'park'");
    run(db,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4) INSERT INTO assessment (code, name, scheme, edition) "
        "SELECT 'n' || i, 'N', 'n', i FROM n");
    run(db,
        "INSERT INTO assessment_class (assessment, ord, name, area_group) SELECT n.id, g.ord, g.code, a.id FROM assessment n, (SELECT 1 AS "
        "ord, 'g1' AS code UNION ALL SELECT 2, 'g2' UNION ALL SELECT 3, 'g3') g JOIN area a ON a.code = g.code");
    run(db, "INSERT INTO assessment_dimension (code, assessment, name, weight) SELECT n.code || '/' || x.i, n.id, 'D', x.i FROM assessment "
            "n, (SELECT "
            "1 AS i UNION ALL SELECT 2) x");
    run(db,
        "INSERT INTO assessment_item (dimension, ord, indicator, method, weight, points_each) SELECT d.id, row_number() OVER (PARTITION BY "
        "d.id), i.id, m.method, CASE WHEN m.method <> 'deduction' THEN 1 END, CASE WHEN m.method = 'deduction' THEN 1 END FROM "
        "assessment_dimension d, (SELECT 'min_max' AS method, 'firms' AS code UNION ALL SELECT 'rank', 'income' UNION ALL SELECT "
        "'target_share', 'firms' UNION ALL SELECT 'deduction', 'spending') m JOIN indicator i ON i.code = m.code");
    run(db, "INSERT INTO figure_refresh VALUES (NULL)");
    run(db, "INSERT INTO assessment_freeze (assessment, period, frozen_by) VALUES ('n4', '2021', 'us')");
    must(db, parkdb_commit(db));
    return db;
}

/* ---------------------------------------------------------------- The questions */

static const char *const questions[] = {
    "SELECT * FROM target_progress WHERE target_code = ?",
    "SELECT * FROM target_progress WHERE area_code = ?",
    "SELECT * FROM target_progress WHERE document_code = ?",
    "SELECT p.* FROM target_progress p JOIN target_responsibility r ON r.target_code = p.target_code WHERE r.agency_code = ? AND p.status "
    "= 'behind'",
    "SELECT * FROM target_progress WHERE target_code IN (SELECT target_code FROM target_responsibility WHERE agency_code = ?) AND status = "
    "'behind'",
    "SELECT * FROM target_progress WHERE area_code = ? AND status IN ('behind', 'missed', 'overdue')",
    "SELECT * FROM target_status WHERE target_code = ?",
    "SELECT * FROM target_status WHERE area_code = ?",
    "SELECT * FROM target_status WHERE document_code = ?",
    "SELECT * FROM target_status WHERE area_code = ? AND status IN ('behind', 'missed', 'overdue')",
    "SELECT * FROM target_schedule WHERE target_code = ?",
    "SELECT * FROM target_schedule WHERE area_code = ?",
    "SELECT * FROM target_schedule WHERE document_code = ?",
    "SELECT * FROM target_rollup WHERE target_code = ?",
    "SELECT * FROM figure WHERE indicator_code = ? AND area_code = ? AND period = ?",
    "SELECT * FROM figure WHERE indicator_code = ? AND period = ?",
    "SELECT * FROM figure WHERE indicator_code = ? AND area_code = ?",
    "SELECT * FROM figure WHERE indicator_code = ? AND area_code = ? AND period >= '2020' AND period IN (SELECT p.code FROM period p WHERE "
    "p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))",
    "SELECT * FROM indicator_ranking WHERE indicator_code = ? AND period = ? AND peers = ?",
    "SELECT * FROM indicator_ranking WHERE indicator_code = ? AND park_code = ? AND peers = ? ORDER BY period",
    "SELECT indicator_code, value, rank FROM park_ranking WHERE park_code = ? AND period = ? AND peers = ?",
    "SELECT * FROM park_standing WHERE park_code = ?",
    "SELECT * FROM park_standing WHERE park_code = ? AND peers = ? AND standing = 'weak' ORDER BY percentile",
    "SELECT * FROM park_standing WHERE park_code = ? AND indicator_code = ?",
    "SELECT * FROM target_standing WHERE area_code = ?",
    "SELECT * FROM target_standing WHERE target_code = ?",
    "SELECT * FROM observation_entry WHERE indicator = ? AND area = ? AND period = ?",
    "SELECT * FROM observation_entry WHERE indicator = ? AND period = ?",
    "SELECT * FROM followup_overview WHERE followup_code = ?",
    "SELECT * FROM target_released WHERE document_code = ?",
    "SELECT * FROM assessment_result WHERE assessment_code = ? AND period = ?",
    "SELECT * FROM assessment_dimension_score WHERE assessment_code = ? AND period = ?",
    "SELECT * FROM assessment_item_score WHERE assessment_code = ? AND period = ?",
    "SELECT * FROM assessment_computed WHERE assessment_code = ? AND period = ?",
    "SELECT * FROM assessment_round_overview WHERE round = ?",
    "SELECT * FROM report_park_status WHERE park_code = ?",
    "SELECT * FROM report_park_target WHERE park_code = ?",
    "SELECT * FROM report_document_status WHERE document_code = ?",
    "SELECT * FROM report_document_target WHERE document_code = ?",
};

/* Among every peers there are: each group's members are rows of the answer. */
static const char *const questions_of_all_groups[] = {
    "SELECT * FROM indicator_ranking WHERE indicator_code = ? AND period = ?",
    "SELECT * FROM indicator_ranking WHERE indicator_code = ?",
};

/* What grows with a file: no question may go over all of it. */
static const char *const large[] = {"target", "observation", "figure_kept", "area_bound", "indicator_period", "area_member", "clause"};

/* The names that stand for a large table in a question, its own and its aliases in the views: "SCAN t" is told by what t is an alias of,
 * which the plan does not say, so the program is asked which table each of its cursors that is rewound is on. */
static char *scanned_tables(parkdb *db, const char *question)
{
    sqlite3_stmt *program = prepared(db, format_text("EXPLAIN %s", question));
    int roots[4096] = {0};
    char rewound[4096] = {0};
    while (sqlite3_step(program) == SQLITE_ROW) {
        const char *opcode = (const char *)sqlite3_column_text(program, 1);
        int cursor = sqlite3_column_int(program, 2);
        if (cursor < 0 || cursor >= 4096) continue;
        if (strcmp(opcode, "OpenRead") == 0) roots[cursor] = sqlite3_column_int(program, 3);
        if (strcmp(opcode, "Rewind") == 0 || strcmp(opcode, "Last") == 0) rewound[cursor] = 1;
    }
    sqlite3_finalize(program);
    struct text scanned = {NULL, 0, 0};
    for (int i = 0; i < 4096; i++) {
        if (!rewound[i] || !roots[i]) continue;
        char *table = ask(db, format_text("SELECT tbl_name FROM sqlite_schema WHERE rootpage = %d", roots[i]));
        for (size_t j = 0; j < sizeof large / sizeof large[0]; j++)
            if (strcmp(table, format_text("%s\n", large[j])) == 0) append(&scanned, table);
    }
    return kept_text(&scanned);
}

static char *plan_of(parkdb *db, const char *question)
{
    sqlite3_stmt *plan = prepared(db, format_text("EXPLAIN QUERY PLAN %s", question));
    struct text lines = {NULL, 0, 0};
    while (sqlite3_step(plan) == SQLITE_ROW) append_line(&lines, (const char *)sqlite3_column_text(plan, 3));
    sqlite3_finalize(plan);
    return kept_text(&lines);
}

/* Successors of agencies and links of series are few: who has whose duties, and what is linked, is computed once for a question. */
static int makes_an_index(const char *plan)
{
    static const char *const small[] = {" USING AUTOMATIC COVERING INDEX (agency=?",
                                        "SEARCH chain USING AUTOMATIC COVERING INDEX (indicator=? AND area=?",
                                        "SEARCH l USING AUTOMATIC COVERING INDEX (indicator=? AND area=? AND period=?)"};
    int made = 0;
    for (const char *at = plan; (at = strstr(at, "AUTOMATIC")) != NULL; at++) made++;
    for (size_t i = 0; i < sizeof small / sizeof small[0]; i++)
        for (const char *at = plan; (at = strstr(at, small[i])) != NULL; at++) made--;
    return made > 0;
}

/* Asks how every question is answered; reports all that are not cheap, and the plan of the first. */
static void answers_by_indexes(parkdb *db, int is_today)
{
    struct text wrong = {NULL, 0, 0};
    char *first = NULL;
    lay_report_views(db);
    for (size_t i = 0; i < sizeof questions / sizeof questions[0]; i++) {
        /* On another day SQLite begins this one with the clauses, whose verdicts are computed anyway. */
        if (!is_today && strstr(questions[i], "JOIN target_responsibility")) continue;
        char *scanned = scanned_tables(db, questions[i]), *plan = plan_of(db, questions[i]);
        if (*scanned) append(&wrong, format_text("%s\n  goes over all of %s", questions[i], scanned));
        else if (makes_an_index(plan)) append(&wrong, format_text("%s\n  makes an index of its own\n", questions[i]));
        if (wrong.length && !first) first = plan;
    }
    for (size_t i = 0; i < sizeof questions_of_all_groups / sizeof questions_of_all_groups[0]; i++)
        same_text(scanned_tables(db, questions_of_all_groups[i]), "area_member\n");
    ck_assert_msg(!first, "%.1500s\n%.1500s", kept_text(&wrong), first);
}

/* These are asked of each figure that is being recomputed: none may be put together before it is looked up. */
START_TEST(wholes_and_regions_above_are_looked_up)
{
    static const char *const lookups[] = {
        "SELECT whole FROM area_part WHERE part = ? AND is_complete > 0",
        "SELECT part FROM area_part WHERE whole = ? AND is_complete > 0",
        "SELECT 1 FROM area WHERE id IN (SELECT h.whole FROM area_part h WHERE h.part = ? AND h.is_complete > 0)",
        "SELECT above FROM area_above WHERE area = ? AND level = 'city'",
        "SELECT meant FROM area_meant WHERE area = ? AND period = ?",
    };
    parkdb *db = country();
    for (size_t i = 0; i < sizeof lookups / sizeof lookups[0]; i++) {
        char *plan = plan_of(db, lookups[i]);
        ck_assert_msg(!strstr(plan, "ROUTINE area_") && !strstr(plan, "MATERIALIZE area_") && !strstr(plan, "SCAN r") &&
                          !strstr(plan, "SCAN n"),
                      "%s:\n%s", lookups[i], plan);
    }
    parkdb_close(db);
}
END_TEST

START_TEST(cheap_questions_use_indexes_on_an_empty_file)
{
    parkdb *db = new_database();
    answers_by_indexes(db, 1);
    parkdb_close(db);
}
END_TEST

START_TEST(cheap_questions_use_indexes_on_a_full_file)
{
    parkdb *db = country();
    answers_by_indexes(db, 1);
    parkdb_close(db);
}
END_TEST

START_TEST(cheap_questions_use_indexes_on_a_file_that_knows_its_numbers)
{
    parkdb *db = country();
    must(db, parkdb_optimize(db));
    answers_by_indexes(db, 1);
    parkdb_close(db);
}
END_TEST

START_TEST(cheap_questions_use_indexes_on_another_day)
{
    parkdb *db = country();
    must(db, parkdb_optimize(db));
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    answers_by_indexes(db, 0);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Work that does not grow */

/* The steps of the machine that a question takes. */
static int steps_of(parkdb *db, const char *question)
{
    sqlite3_stmt *statement = prepared(db, question);
    while (sqlite3_step(statement) == SQLITE_ROW) continue;
    int steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 0);
    ck_assert_int_eq(sqlite3_finalize(statement), SQLITE_OK);
    return steps;
}

START_TEST(one_target_takes_a_small_part_of_the_work_of_all)
{
    parkdb *db = country();
    must(db, parkdb_optimize(db));
    static const struct {
        const char *one, *all;
        int times;
    } pairs[] = {
        {"SELECT * FROM target_progress WHERE target_code = 'd2/t1'", "SELECT * FROM target_progress", 500},
        {"SELECT * FROM target_progress WHERE area_code = 'p7'", "SELECT * FROM target_progress", 50},
        {"SELECT * FROM target_progress WHERE document_code = 'd7'", "SELECT * FROM target_progress", 20},
        {"SELECT * FROM target_status WHERE target_code = 'd2/t1'", "SELECT * FROM target_status", 500},
        {"SELECT * FROM target_status WHERE area_code = 'p7'", "SELECT * FROM target_status", 50},
        {"SELECT * FROM target_rollup WHERE target_code = 'd2/t1'", "SELECT * FROM target_rollup", 500},
        {"SELECT * FROM target_schedule WHERE area_code = 'p7'", "SELECT * FROM target_schedule", 50},
        {"SELECT * FROM indicator_ranking WHERE indicator_code = 'firms' AND period = '2022' AND peers = 'all'",
         "SELECT * FROM indicator_ranking", 30},
        {"SELECT rank FROM park_ranking WHERE park_code = 'p7' AND period = '2022' AND peers = 'all'", "SELECT rank FROM indicator_ranking",
         5},
        {"SELECT * FROM park_standing WHERE park_code = 'p7'", "SELECT * FROM park_standing", 100},
        {"SELECT * FROM figure WHERE indicator_code = 'firms' AND area_code = 'p7' AND period = '2022'", "SELECT * FROM figure", 500},
        {"SELECT * FROM assessment_result WHERE assessment_code = 'n1' AND period = '2022'", "SELECT * FROM assessment_result", 15},
        {"SELECT * FROM assessment_item_score WHERE assessment_code = 'n1' AND period = '2022'", "SELECT * FROM assessment_item_score", 15},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        int one = steps_of(db, pairs[i].one), all = steps_of(db, pairs[i].all);
        ck_assert_msg(one < all / pairs[i].times, "%s: %d steps, all: %d", pairs[i].one, one, all);
    }
    parkdb_close(db);
}
END_TEST

/* Without relations between targets what begins with them ends there. */
START_TEST(what_is_known_to_be_empty_is_begun_with)
{
    static const char *const joined[] = {"SELECT * FROM target_cascade c JOIN target_overview h ON h.target_code = c.higher_code",
                                         "SELECT * FROM cascade_missing", "SELECT * FROM document_lineage"};
    parkdb *db = country();
    run(db, "DELETE FROM target_relation");
    must(db, parkdb_optimize(db));
    same_text(ask(db, "SELECT stat FROM sqlite_stat1 WHERE tbl = 'target_relation' AND idx = 'target_relation_related'"), "1 1\n");
    same_text(ask(db, "SELECT count(*) FROM sqlite_stat1 WHERE tbl = 'vocabulary'"), "0\n");
    ck_assert_int_gt(ask_int(db, "SELECT stat + 0 FROM sqlite_stat1 WHERE idx = 'followup_target'"), 1);
    for (size_t i = 0; i < sizeof joined / sizeof joined[0]; i++) {
        int steps = steps_of(db, joined[i]);
        ck_assert_msg(steps < 2000, "%s: %d steps", joined[i], steps);
    }
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Writes that cost by what they touch */

static int add_steps(unsigned type, void *steps, void *statement, void *time)
{
    (void)type, (void)time;
    *(double *)steps += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
    return 0;
}

/* Counts from here on what is done in the database, until it is stopped. */
static void count_steps(parkdb *db, double *steps)
{
    sqlite3 *sqlite = parkdb_sqlite(db);
    *steps = 0;
    for (sqlite3_stmt *one = NULL; (one = sqlite3_next_stmt(sqlite, one)) != NULL;) sqlite3_stmt_status(one, SQLITE_STMTSTATUS_VM_STEP, 1);
    sqlite3_trace_v2(sqlite, SQLITE_TRACE_PROFILE, add_steps, steps);
}

static void stop_counting(parkdb *db)
{
    sqlite3_trace_v2(parkdb_sqlite(db), 0, NULL, NULL);
}

/* Each park's income and spending in the quarters of a year, which are added up, grow and are ranked. */
enum { ROWS_OF_A_PARK = 8 };
static double steps_of_quarters(parkdb *db, int parks, const char *year)
{
    static const char *const indicators[] = {"income", "spending"};
    parkdb_observation *rows = calloc((size_t)(parks * ROWS_OF_A_PARK), sizeof *rows);
    double steps;
    for (int i = 0; i < parks * ROWS_OF_A_PARK; i++)
        rows[i] = (parkdb_observation){.indicator = indicators[i % 2],
                                       .area = format_text("p%d", i / ROWS_OF_A_PARK + 1),
                                       .period = format_text("%s-Q%d", year, i / 2 % 4 + 1),
                                       .value = parkdb_number_of(i),
                                       .vintage = "2024-05-01"};
    count_steps(db, &steps);
    must(db, parkdb_observation_put_many(db, rows, (size_t)(parks * ROWS_OF_A_PARK), sizeof *rows));
    stop_counting(db);
    free(rows);
    return steps;
}

static double steps_of_csv(parkdb *db, int parks, const char *year)
{
    char *path = fresh_path("figures.csv");
    struct text csv = {0};
    double steps;
    append_line(&csv, "area,indicator,period,value,vintage");
    for (int i = 0; i < parks * ROWS_OF_A_PARK; i++)
        append_line(&csv, format_text("p%d,%s,%s-Q%d,%d,2024-05-01", i / ROWS_OF_A_PARK + 1, i % 2 ? "spending" : "income", year,
                                      i / 2 % 4 + 1, i));
    write_text(path, kept_text(&csv));
    count_steps(db, &steps);
    must(db, parkdb_import_csv(db, path, NULL, NULL));
    stop_counting(db);
    return steps;
}

/* Once before anything is counted, so that what is prepared or made once is there. */
static void grows_with_rows(double (*write)(parkdb *, int, const char *), const char *name)
{
    parkdb *db = country();
    write(db, 1, "2018");
    double few = write(db, 30, "2020"), many = write(db, 300, "2022");
    ck_assert_msg(many < few * 10 * 1.1, "%s: %.0f steps for 30 parks, %.0f for 300", name, few, many);
    parkdb_close(db);
}

START_TEST(a_refresh_grows_as_what_was_written)
{
    grows_with_rows(steps_of_quarters, "a batch");
    grows_with_rows(steps_of_csv, "an import");
}
END_TEST

/* Of an indicator that is ranked all that is ranked with it is touched: the revision is of one that is not. */
static double steps_of_revision(parkdb *db, double value)
{
    parkdb_observation row = {
        .indicator = "firms", .area = "p7", .period = "2022", .value = parkdb_number_of(value), .vintage = "2024-06-01"};
    double steps;
    count_steps(db, &steps);
    must(db, parkdb_observation_put(db, &row));
    stop_counting(db);
    return steps;
}

START_TEST(a_revision_takes_the_same_steps_in_a_larger_file)
{
    parkdb *db = country();
    steps_of_revision(db, 1);
    double few = steps_of_revision(db, 2);
    run(db,
        "INSERT INTO observation (indicator, period, area, vintage, value) SELECT x.id, q.id, a.id, 19000, a.id FROM indicator x, period "
        "q, area a WHERE x.code IN ('firms', 'income', 'spending', 'price') AND q.months = 12 AND q.code BETWEEN '1990' AND '2018' AND "
        "a.kind = 'park'; INSERT INTO figure_refresh VALUES (NULL)");
    double many = steps_of_revision(db, 3);
    ck_assert_msg(many < few * 1.2, "%.0f steps among few figures, %.0f among many", few, many);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- The size of a program */

static const struct {
    const char *question;
    int most;
} sizes[] = {
    {"SELECT * FROM target_progress", 30000},
    {"SELECT * FROM target_status", 20000},
    {"SELECT * FROM target_rollup", 20000},
    {"SELECT * FROM target_schedule", 1000},
    {"SELECT * FROM figure", 1000},
    {"SELECT * FROM indicator_ranking", 5000},
    {"SELECT * FROM park_standing", 5000},
    {"SELECT * FROM target_standing", 30000},
    {"SELECT * FROM followup_open", 1500},
    {"SELECT * FROM followup_proposed", 40000},
    {"SELECT * FROM agency_scorecard", 60000},
    {"SELECT * FROM assessment_result", 40000},
    {"SELECT * FROM assessment_item_score", 40000},
    {"INSERT INTO assessment_freeze (assessment, period, frozen_by) VALUES ('n1', '2022', 'us')", 200000},
    {"INSERT INTO observation (indicator, period, area, vintage, value) VALUES (1, 1, 1, 1, 1)", 30000},
};

START_TEST(programs_stay_small)
{
    parkdb *db = new_database();
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        int count = count_lines(ask(db, format_text("EXPLAIN %s", sizes[i].question)));
        ck_assert_msg(count <= sizes[i].most, "%s: %d opcodes, at most %d", sizes[i].question, count, sizes[i].most);
    }
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *plan = suite_create("plan");
    TCase *indexes = add_case(plan, "indexes");
    tcase_add_test(indexes, wholes_and_regions_above_are_looked_up);
    tcase_add_test(indexes, cheap_questions_use_indexes_on_an_empty_file);
    tcase_add_test(indexes, cheap_questions_use_indexes_on_a_full_file);
    tcase_add_test(indexes, cheap_questions_use_indexes_on_a_file_that_knows_its_numbers);
    tcase_add_test(indexes, cheap_questions_use_indexes_on_another_day);
    TCase *work = add_case(plan, "work");
    tcase_add_test(work, one_target_takes_a_small_part_of_the_work_of_all);
    tcase_add_test(work, what_is_known_to_be_empty_is_begun_with);
    tcase_add_test(work, a_refresh_grows_as_what_was_written);
    tcase_add_test(work, a_revision_takes_the_same_steps_in_a_larger_file);
    tcase_add_test(work, programs_stay_small);
    return plan;
}

int main(void)
{
    return run_suite(suite());
}
