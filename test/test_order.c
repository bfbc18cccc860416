/* Answers do not hang on the order in which SQLite happens to find rows: they are the same, and lists come in the same order, where every
 * order that no ORDER BY names is turned around, and beside indexes of a user's making. */
#include "kinds.h"
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- Files with many of everything that is put in a list */

/* Members of a group that fail together and whose figures are added up, agencies in every role, sources, relations: several of each, and
 * numbers of which every order has another sum. */
static const char crowd[] =
    "INSERT INTO park_level (park, first_day, level) SELECT id, '2016-01-01', 'provincial' FROM area WHERE code IN ('beta', 'gamma');"
    "INSERT INTO area_group_entry (code, name) VALUES ('crowd', 'Crowd');"
    "INSERT INTO area_group_listed (area_group, ord, member) SELECT (SELECT id FROM area WHERE code = 'crowd'), row_number() OVER (ORDER "
    "BY "
    "code DESC), id FROM area WHERE kind = 'park';"
    "INSERT INTO target (code, clause, area, quantifier, indicator, comparator, value, unit, period_from, period_to, over, wording) SELECT "
    "x.code, c.id, a.id, x.quantifier, i.id, '>=', x.value, i.unit, (SELECT id FROM period WHERE code = x.period_from), (SELECT id FROM "
    "period WHERE code = '2022'), x.over, 'w' FROM (SELECT 'aims/crowd' AS code, 'crowd' AS area, 'each' AS quantifier, 'firms' AS "
    "indicator, 5000 AS value, NULL AS period_from, 'last' AS over UNION ALL SELECT 'aims/whole', 'crowd', 'whole', 'income', 1, NULL, "
    "'last' UNION ALL SELECT 'aims/mean', 'alpha', 'whole', 'growth', 1, '2019', 'mean' UNION ALL SELECT 'aims/sum', 'delta', 'whole', "
    "'income', 1, '2019', 'sum') x JOIN clause c ON c.code = 'aims/2' JOIN area a ON a.code = x.area JOIN indicator i ON i.code = "
    "x.indicator;"
    "DELETE FROM observation WHERE indicator = (SELECT id FROM indicator WHERE code = 'income');"
    "INSERT INTO observation (indicator, period, area, vintage, value) SELECT i.id, p.id, a.id, 19000, x.value FROM (SELECT 'firms' AS "
    "indicator, 'gamma' AS area, '2022' AS period, 80 AS value UNION ALL SELECT 'income', 'alpha', '2022', 0.1 UNION ALL SELECT 'income', "
    "'beta', '2022', 0.2 UNION ALL SELECT 'income', 'gamma', '2022', 0.3 UNION ALL SELECT 'income', 'delta', '2022', 0.7 UNION ALL SELECT "
    "'income', 'delta', '2019', 0.1 UNION ALL SELECT 'income', 'delta', '2020', 0.2 UNION ALL SELECT 'income', 'delta', '2021', 0.3 UNION "
    "ALL SELECT 'growth', 'alpha', '2019', 1.1 UNION ALL SELECT 'growth', 'alpha', '2020', 2.3 UNION ALL SELECT 'growth', 'alpha', '2021', "
    "4.7 UNION ALL SELECT 'growth', 'alpha', '2022', 8.9) x JOIN indicator i ON i.code = x.indicator JOIN area a ON a.code = x.area JOIN "
    "period p ON p.code = x.period;"
    "INSERT INTO target_agency (target, ord, agency, role) SELECT t.id, row_number() OVER (ORDER BY g.code DESC, r.role DESC), g.id, "
    "r.role "
    "FROM target t, agency g, (SELECT 'lead' AS role UNION ALL SELECT 'support' UNION ALL SELECT 'implement') r WHERE t.code IN "
    "('aims/met', 'aims/crowd');"
    "DELETE FROM task_agency WHERE task = (SELECT id FROM clause WHERE code = 'aims/2');"
    "INSERT INTO task_agency (task, ord, agency, role) SELECT c.id, row_number() OVER (ORDER BY g.code DESC), g.id, CASE WHEN g.code GLOB "
    "'north*' THEN 'lead' ELSE 'responsible' END FROM clause c, agency g WHERE c.code = 'aims/2';"
    "INSERT INTO target_inferred (target, ord, field) SELECT t.id, 10 + x.key, x.value FROM target t, json_each('[\"unit\", \"area\", "
    "\"over\"]') x WHERE t.code = 'aims/met';"
    "INSERT INTO source (code, name, synthetic) VALUES ('z', 'Same name', 1), ('y', 'Another', 1), ('x', 'Same name', 1);"
    "UPDATE observation SET source = (SELECT id FROM source WHERE code = CASE WHEN area % 2 THEN 'z' ELSE 'x' END) WHERE source = 0;"
    "INSERT INTO assessment_dimension (code, assessment, name, weight) SELECT 'trial/' || x.value, n.id, 'Empty ' || x.value, 1 FROM "
    "assessment n, json_each('[\"c\", \"b\", \"a\"]') x WHERE n.code = 'trial';"
    "INSERT INTO target_relation (target, ord, relation, related) SELECT t.id, 10 + x.key, x.value, r.id FROM target t, target r, "
    "json_each('[\"restates\", \"cascades_from\"]') x WHERE t.code = 'aims/met' AND r.code = 'plan/firms';"
    "INSERT INTO document_relation (document, relation, related) SELECT d.id, x.value, r.id FROM document d, document r, "
    "json_each('[\"supersedes\", \"repeals\"]') x WHERE d.code = 'plan' AND r.code = 'higher';"
    "INSERT INTO figure_refresh VALUES (0);";

/* The file as it was made; where all orders are turned around; beside a user's indexes; and both. */
enum { AS_MADE, REVERSED, INDEXED, BOTH, VARIANTS };

static parkdb *open_variant(const char *path, int variant)
{
    char *own = fresh_path("variant.db");
    copy_file(path, own);
    parkdb *db = open_file(own, PARKDB_OPEN_READ_WRITE);
    if (variant == INDEXED || variant == BOTH) lay_users_indexes(db);
    run(db, variant == REVERSED || variant == BOTH ? "PRAGMA reverse_unordered_selects = ON" : "PRAGMA reverse_unordered_selects = OFF");
    return db;
}

static char *crowded_file(void)
{
    char *path = assessed_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    run(db, crowd);
    parkdb_close(db);
    return path;
}

/* Asks the same of each variant: the answers are equal to the last byte. */
static void ask_variants(const char *path, char *(*answer)(parkdb *db))
{
    char *first = NULL;
    for (int variant = AS_MADE; variant < VARIANTS; variant++) {
        parkdb *db = open_variant(path, variant);
        char *text = answer(db);
        parkdb_close(db);
        if (!first) first = text;
        else same_text(text, first);
    }
    ck_assert_int_gt(count_lines(first), 3);
}

/* ---------------------------------------------------------------- Rows */

/* Numbers to their last bit. */
static void append_value(struct text *line, sqlite3_stmt *row, int column)
{
    const char *text = (const char *)sqlite3_column_text(row, column);
    int is_real = sqlite3_column_type(row, column) == SQLITE_FLOAT;
    append(line, is_real ? format_text("|%.17g", sqlite3_column_double(row, column)) : format_text("|%s", text ? text : "null"));
}

static char *rows_of(parkdb *db, const char *sql)
{
    sqlite3_stmt *rows = prepared(db, sql);
    struct text text = {NULL, 0, 0};
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(rows); i++) append_value(&text, rows, i);
        append(&text, "\n");
    }
    ck_assert_msg(sqlite3_finalize(rows) == SQLITE_OK, "%s: %s", sql, sqlite3_errmsg(parkdb_sqlite(db)));
    return kept_text(&text);
}

/* Every view's rows, in any order, and those of the figures and verdicts that are kept, made anew in this order. */
static char *views(parkdb *db)
{
    struct text text = {NULL, 0, 0};
    run(db, "INSERT INTO figure_refresh VALUES (0)");
    append(&text, sorted_lines(rows_of(db, "SELECT * FROM figure_kept")));
    append(&text, sorted_lines(rows_of(db, "SELECT * FROM status_kept")));
    append(&text, sorted_lines(rows_of(db, "SELECT * FROM length_asked")));
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    lay_report_views(db);
    char *names = ask(db, "SELECT name FROM main.sqlite_schema WHERE type = 'view' AND name NOT GLOB 'clock*' UNION SELECT name FROM "
                          "sqlite_temp_schema WHERE name GLOB 'report_*' ORDER BY name");
    for (char *name = strtok(names, "\n"); name; name = strtok(NULL, "\n")) {
        append_line(&text, name);
        append(&text, sorted_lines(rows_of(db, format_text("SELECT * FROM %s", name))));
    }
    return kept_text(&text);
}

START_TEST(views_say_the_same_in_every_order)
{
    ask_variants(crowded_file(), views);
}
END_TEST

START_TEST(lists_within_a_row_are_long_enough_to_tell)
{
    parkdb *db = open_file(crowded_file(), PARKDB_OPEN_READ_WRITE);
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    same_text(ask(db, "SELECT failing FROM target_rollup WHERE target_code = 'aims/crowd'"),
              "Beta Park、Alpha Park、Gamma Park、Delta Park\n");
    lay_report_views(db);
    same_text(ask(db, "SELECT DISTINCT failing FROM report_agency_group WHERE target_code = 'aims/crowd'"),
              "Beta Park、Alpha Park、Gamma Park、Delta Park\n");
    same_text(ask(db, "SELECT names FROM assessment_dimension_empty WHERE names IS NOT NULL"), "Empty c、Empty b、Empty a\n");
    same_text(
        ask(db, "SELECT agencies_en FROM report_target WHERE target_code = 'aims/missed'"),
        "leads: NSD, Finance Department of the North, NG; is responsible: Old Office, Government of the Land, Committee of Alpha Park\n");
    ck_assert_int_gt(ask_int(db, "SELECT max(length(others) - length(replace(others, '、', ''))) FROM report_park_ranking"), 0);
    ck_assert_int_gt(ask_int(db, "SELECT max(length(ranks) - length(replace(ranks, '、', ''))) FROM report_park_highlight"), 1);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What the library hands out */

/* Every kind's rows in the order in which the cursor gives them. */
static char *lists(parkdb *db)
{
    struct text text = {NULL, 0, 0};
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    for (size_t i = 0; i < kind_count; i++) append(&text, found_text(db, &kinds[i], NULL));
    return kept_text(&text);
}

START_TEST(cursors_give_their_rows_in_one_order)
{
    ask_variants(crowded_file(), lists);
}
END_TEST

static int add_piece(void *context, const char *piece, size_t length)
{
    append(context, format_text("%.*s", (int)length, piece));
    return 0;
}

static void add_report(parkdb *db, struct text *text, const parkdb_report *report)
{
    must(db, parkdb_report_write(db, report, add_piece, text));
    append(text, "\n");
}

/* As JSON, which has all that the other formats say. */
static char *reports(parkdb *db)
{
    struct text text = {NULL, 0, 0};
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    for (int i = 0; i < 2; i++) {
        parkdb_report report = {.size = sizeof report, .format = "json", .language = i ? "en" : "zh"};
        report.park = "alpha";
        add_report(db, &text, &report);
        report.park = NULL;
        report.agency = "north-gov";
        add_report(db, &text, &report);
        report.agency = NULL;
        report.document = "aims";
        add_report(db, &text, &report);
    }
    return kept_text(&text);
}

START_TEST(reports_are_written_alike)
{
    ask_variants(crowded_file(), reports);
}
END_TEST

static char *exports(parkdb *db)
{
    struct text text = {NULL, 0, 0};
    char *codes = ask(db, "SELECT code FROM origin ORDER BY code"), *path = fresh_path("out.csv");
    for (char *code = strtok(codes, "\n"); code; code = strtok(NULL, "\n")) {
        char *written = NULL;
        must(db, parkdb_export_text(db, code, &written, NULL));
        append(&text, written);
        parkdb_free(written);
    }
    must(db, parkdb_export_csv(db, NULL, path));
    append(&text, read_file(path, NULL));
    return kept_text(&text);
}

START_TEST(exports_are_written_alike)
{
    ask_variants(crowded_file(), exports);
}
END_TEST

/* ---------------------------------------------------------------- The questions that come with the library */

static void append_answers(parkdb *db, struct text *text, const char *script)
{
    for (const char *at = script; *at;) {
        sqlite3_stmt *statement = NULL;
        ck_assert_int_eq(sqlite3_prepare_v2(parkdb_sqlite(db), at, -1, &statement, &at), SQLITE_OK);
        if (statement) append(text, rows_of(db, sqlite3_sql(statement)));
        sqlite3_finalize(statement);
    }
}

static char *questions(parkdb *db)
{
    struct text text = {NULL, 0, 0};
    char *names = names_beside(format_text("%s/examples/queries/01-due-this-year.sql", PARKDB_SOURCE_DIR)), *rest = NULL;
    must(db, parkdb_set_clock(db, "2025-06-30", "2025-06-30"));
    for (char *name = strtok_r(names, "\n", &rest); name; name = strtok_r(NULL, "\n", &rest))
        append_answers(db, &text, read_file(format_text("%s/examples/queries/%s", PARKDB_SOURCE_DIR, name), NULL));
    return kept_text(&text);
}

START_TEST(questions_have_one_answer)
{
    ask_variants(bundled_file(), questions);
}
END_TEST

/* ---------------------------------------------------------------- The suite */

static Suite *suite(void)
{
    Suite *order = suite_create("order");
    TCase *rows = add_case(order, "rows");
    tcase_add_test(rows, views_say_the_same_in_every_order);
    tcase_add_test(rows, lists_within_a_row_are_long_enough_to_tell);
    TCase *given = add_case(order, "what the library hands out");
    tcase_add_test(given, cursors_give_their_rows_in_one_order);
    tcase_add_test(given, reports_are_written_alike);
    tcase_add_test(given, exports_are_written_alike);
    TCase *asked = add_case(order, "questions");
    tcase_add_test(asked, questions_have_one_answer);
    return order;
}

int main(void)
{
    return run_suite(suite());
}
