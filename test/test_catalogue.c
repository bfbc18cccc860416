/* What is said of tables and views, in the file and in the header, is what they are: asked of SQLite, of a fresh file and of rows. */
#include "kinds.h"
#include "support.h"

#include <string.h>

/* Follow-ups, replaced documents, progress and assessments of every kind, on a day when each has something to say. */
static parkdb *new_full(void)
{
    parkdb *db = new_assessed();
    put_successors(db);
    must(db, parkdb_set_clock(db, "2023-06-30", NULL));
    return db;
}

/* ---------------------------------------------------------------- The catalogue in the file */

#define SAID "SELECT table_name || '.' || column_name || ' ' || position FROM catalogue_column"
#define FOUND "SELECT c.name || '.' || x.name || ' ' || (x.cid + 1) FROM catalogue c JOIN pragma_table_xinfo(c.name) x"

START_TEST(every_column_has_its_row)
{
    parkdb *db = new_database();
    same_text(ask(db, FOUND " EXCEPT " SAID), "");
    same_text(ask(db, SAID " EXCEPT " FOUND), "");
    same_text(ask(db, "SELECT table_name, column_name FROM catalogue_column GROUP BY 1, 2 HAVING count(*) > 1"), "");
    same_text(ask(db, "SELECT name FROM catalogue EXCEPT SELECT table_name FROM catalogue_column"), "");
    ck_assert_int_gt(ask_int(db, "SELECT count(*) FROM catalogue"), 65);
    ck_assert_int_gt(ask_int(db, "SELECT count(*) FROM catalogue_column"), 800);
    parkdb_close(db);
}
END_TEST

START_TEST(types_are_those_that_are_declared)
{
    parkdb *db = new_database();
    same_text(ask(db,
                  "SELECT c.table_name, c.column_name, c.type, x.type FROM catalogue_column c JOIN pragma_table_xinfo(c.table_name) x ON "
                  "x.name = c.column_name WHERE x.type <> '' AND lower(x.type) <> c.type"),
              "");
    same_text(ask(db, "SELECT c.table_name, c.column_name, c.may_be_null FROM catalogue_column c JOIN sqlite_schema s ON s.name = "
                      "c.table_name AND s.type = 'table' JOIN pragma_table_xinfo(c.table_name) x ON x.name = c.column_name WHERE "
                      "c.may_be_null <> (x.\"notnull\" = 0 AND x.pk = 0)"),
              "");
    parkdb_close(db);
}
END_TEST

/* A statement for each table or view that names its columns with a value of another type, or a null where none may be. */
static const char misfits[] =
    "SELECT 'SELECT ' || group_concat(printf('CASE WHEN max(typeof(x.\"%w\") NOT IN (''%s'', ''%s'')) THEN ''%w.%w '' ELSE '''' END', "
    "column_name, type, CASE may_be_null WHEN 1 THEN 'null' ELSE type END, table_name, column_name), ' || ') || ' FROM \"' || table_name "
    "|| "
    "'\" x' FROM catalogue_column GROUP BY table_name";

START_TEST(rows_hold_what_is_said)
{
    parkdb *db = new_full();
    struct text found = {NULL, 0, 0};
    char *statements = ask(db, misfits), *rest = NULL;
    ck_assert_int_gt(count_lines(statements), 65);
    for (char *sql = strtok_r(statements, "\n", &rest); sql; sql = strtok_r(NULL, "\n", &rest)) {
        char *misfit = ask(db, sql);
        if (strcmp(misfit, "\n") != 0) append_line(&found, misfit);
    }
    same_text(kept_text(&found), "");
    parkdb_close(db);
}
END_TEST

/* One sentence each, for a reader of SQL, in the punctuation of its language. */
START_TEST(sentences_are_in_both_languages)
{
    parkdb *db = new_database();
    same_text(
        ask(db,
            "SELECT table_name, column_name FROM catalogue_column WHERE meaning_zh NOT GLOB '*[一-龥]*' OR meaning_zh NOT LIKE '%。' OR "
            "(meaning_en NOT LIKE '%.' AND meaning_en NOT LIKE '%…') OR meaning_en LIKE '%parkdb\\_%' ESCAPE '\\' OR meaning_zh "
            "LIKE '%parkdb\\_%' ESCAPE '\\' OR meaning_zh GLOB '*[一-龥][,:;]*'"),
        "");
    same_text(ask(db, "SELECT name FROM catalogue WHERE row_is_zh NOT GLOB '*[一-龥]*' OR row_is_en NOT GLOB '*[a-z]*' OR row_is_en LIKE "
                      "'%parkdb\\_%' ESCAPE '\\' OR row_is_zh GLOB '*[一-龥][,:;]*'"),
              "");
    parkdb_close(db);
}
END_TEST

/* What nothing else in the file is made of is there for people: it is in the catalogue, or asked by the library alone. */
START_TEST(no_view_is_forgotten)
{
    static const char forgotten[] =
        "SELECT v.name FROM sqlite_schema v WHERE v.type = 'view' AND v.name NOT IN (SELECT name FROM catalogue) AND NOT EXISTS (SELECT 1 "
        "FROM sqlite_schema s WHERE s.name <> v.name AND s.tbl_name <> v.name AND instr(s.sql, v.name) > 0 AND lower(s.sql) || ' ' GLOB "
        "'*[^a-z_]' || v.name || '[^a-z_]*') ORDER BY 1";
    parkdb *db = new_database();
    same_text(ask(db, forgotten), "area_lies_in\narea_meant\nintegrity_repair\n");
    run(db, "CREATE VIEW lonely AS SELECT 1 AS one");
    ck_assert_ptr_nonnull(strstr(ask(db, forgotten), "lonely\n"));
    parkdb_close(db);
}
END_TEST

static int add_problem(void *context, const char *problem)
{
    append_line(context, problem);
    return 0;
}

/* What a file says of its words and periods is the library's, but a user may add periods, and call the unstated source something else. */
START_TEST(rows_of_the_schema_are_checked)
{
    static const struct {
        const char *sql, *words;
    } all[] = {
        {"UPDATE vocabulary SET ord = 9 WHERE table_name = 'park_level' AND word = 'national'",
         "vocabulary differs from the library's rows: ('park_level'"},
        {"DELETE FROM period WHERE code = '2023-Q2'", "'2023-Q2', 'quarter', 3, '2023-04-01', '2023-06-30') is missing"},
        {"INSERT INTO catalogue VALUES ('mine', '我的', 'mine')", "('mine', '我的', 'mine') is one too many"},
        {"UPDATE report_column SET heading_en = 'x' WHERE name = 'gap'", "report_column differs from the library's rows"},
        {"INSERT INTO period VALUES (-9999, '1800', 'year', 12, '1800-01-01', '1800-12-31')", NULL},
        {"UPDATE source SET name = '未说明' WHERE id = 0", NULL},
    };
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        parkdb *db = new_database();
        struct text problems = {NULL, 0, 0};
        run(db, all[i].sql);
        ck_assert_int_eq(parkdb_check(db, add_problem, &problems), all[i].words ? PARKDB_CORRUPT : PARKDB_OK);
        if (all[i].words) contains(kept_text(&problems), all[i].words);
        parkdb_close(db);
    }
}
END_TEST

/* ---------------------------------------------------------------- The header
 *
 * kinds_of_header.c knows the header alone, SQLite a fresh file: neither has seen the descriptions from which both are written. */

static const char *table_of(const struct kind *kind)
{
    return strcmp(kind->name, "observation") == 0 ? "observation_entry" : kind->name; /* the table has numbers for its days */
}

static int is_table(parkdb *db, const struct kind *kind)
{
    return ask_int(db, format_text("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '%s'", table_of(kind)));
}

/* The columns of a table: name, what the header is to have for it, whether it may be null. Regions, parks and groups have their names in
 * the table of all areas; a reference is a code; the clause of a task is its id. */
static char *columns_of(const struct kind *kind)
{
    static const char columns[] = "SELECT CASE WHEN '%s' = 'task' AND x.name = 'id' THEN 'clause' ELSE x.name END AS name, CASE WHEN "
                                  "x.type = 'TEXT' OR EXISTS (SELECT 1 "
                                  "FROM pragma_foreign_key_list('%s') f WHERE f.\"from\" = x.name) THEN 'text' WHEN x.\"notnull\" = 0 AND "
                                  "x.pk = 0 THEN 'number' WHEN "
                                  "x.type = 'REAL' THEN 'double' ELSE 'int' END AS type, x.\"notnull\" = 0 AND x.pk = 0 AS may_be_null "
                                  "FROM pragma_table_xinfo('%s') x "
                                  "WHERE x.name NOT IN (%s)";
    if (!is_listed("region, park, area_group", kind->name))
        return format_text(columns, kind->name, kind->name, kind->name, strcmp(kind->name, "task") == 0 ? "''" : "'id', 'within_task'");
    return format_text("%s UNION ALL %s", format_text(columns, "", kind->name, kind->name, "'id', 'kind'"),
                       format_text(columns, "", "", "area", "'id', 'kind'"));
}

static const char *const type_names[] = {[FIELD_TEXT] = "text", [FIELD_DOUBLE] = "double", [FIELD_NUMBER] = "number", [FIELD_INT] = "int"};

static void compare_column(parkdb *db, const struct kind *kind, const struct field *field)
{
    char *is = ask(db, format_text("SELECT type || ' ' || may_be_null FROM (%s) WHERE name = '%s'", columns_of(kind), field->name));
    int may_be_null = field->null == NULL_UNSAID ? strstr(is, " 1") != NULL : field->null == NULL_MAY_BE;
    char *said = format_text("%s %d\n", type_names[field->type], field->type == FIELD_NUMBER || (field->type == FIELD_TEXT && may_be_null));
    ck_assert_msg(strcmp(is, said) == 0, "%s.%s: the table has %s, the header %s", kind->name, field->name, is, said);
}

START_TEST(the_header_has_every_column_of_a_table)
{
    parkdb *db = new_database();
    int tables = 0;
    for (size_t k = 0; k < kind_count; k++) {
        if (!is_table(db, &kinds[k])) continue;
        for (size_t i = 0; i < kinds[k].field_count; i++) compare_column(db, &kinds[k], &kinds[k].fields[i]);
        char *count = format_text("SELECT count(*) FROM (%s)", columns_of(&kinds[k]));
        ck_assert_msg(ask_int(db, count) == (int)kinds[k].field_count, "%s: the header has not every column", kinds[k].name);
        tables++;
    }
    ck_assert_int_gt(tables, 30);
    parkdb_close(db);
}
END_TEST

START_TEST(the_header_has_every_column_of_a_view)
{
    parkdb *db = new_database();
    int views = 0;
    for (size_t k = 0; k < kind_count; k++) {
        struct text fields = {NULL, 0, 0};
        if (is_table(db, &kinds[k])) continue;
        for (size_t i = 0; i < kinds[k].field_count; i++) append_line(&fields, kinds[k].fields[i].name);
        same_text(kept_text(&fields), ask(db, format_text("SELECT name FROM pragma_table_xinfo('%s') ORDER BY cid", table_of(&kinds[k]))));
        views++;
    }
    ck_assert_int_ge(views, 29);
    parkdb_close(db);
}
END_TEST

/* Which types of SQLite's a member can hold; only a text tells whether it may be null, a parkdb_number always may. */
static const char *types_of(const struct field *field)
{
    switch (field->type) {
    case FIELD_TEXT: return field->null == NULL_NEVER ? "'text'" : "'text', 'null'";
    case FIELD_DOUBLE: return "'real', 'integer'";
    case FIELD_INT: return "'integer'";
    default: return "'real', 'integer', 'null'";
    }
}

START_TEST(rows_hold_what_the_header_says)
{
    parkdb *db = new_full();
    for (size_t k = 0; k < kind_count; k++) {
        char *sql = format_text("SELECT ''");
        for (size_t i = 0; i < kinds[k].field_count; i++)
            sql = format_text("%s || CASE WHEN max(typeof(x.\"%s\") NOT IN (%s)) THEN '%s ' ELSE '' END", sql, kinds[k].fields[i].name,
                              types_of(&kinds[k].fields[i]), kinds[k].fields[i].name);
        char *misfits_of = ask(db, format_text("%s FROM (%s) x", sql, kinds[k].sql));
        ck_assert_msg(strcmp(misfits_of, "\n") == 0, "%s: found a value of another type in %s", kinds[k].name, misfits_of);
    }
    parkdb_close(db);
}
END_TEST

/* Of a text the header says whether it may be null, but where it says "as in" another. */
START_TEST(the_header_says_of_most_texts_whether_they_may_be_null)
{
    int texts = 0, unsaid = 0, may_be = 0;
    for (size_t k = 0; k < kind_count; k++)
        for (size_t i = 0; i < kinds[k].field_count; i++) {
            if (kinds[k].fields[i].type != FIELD_TEXT) continue;
            texts++;
            unsaid += kinds[k].fields[i].null == NULL_UNSAID;
            may_be += kinds[k].fields[i].null == NULL_MAY_BE;
        }
    ck_assert_int_gt(texts, 400);
    ck_assert_int_lt(unsaid, 40);
    ck_assert_int_gt(may_be, 100);
}
END_TEST

static Suite *suite(void)
{
    Suite *all = suite_create("catalogue");
    TCase *file = add_case(all, "file");
    tcase_add_test(file, every_column_has_its_row);
    tcase_add_test(file, types_are_those_that_are_declared);
    tcase_add_test(file, rows_hold_what_is_said);
    tcase_add_test(file, sentences_are_in_both_languages);
    tcase_add_test(file, no_view_is_forgotten);
    tcase_add_test(file, rows_of_the_schema_are_checked);
    TCase *header = add_case(all, "header");
    tcase_add_test(header, the_header_has_every_column_of_a_table);
    tcase_add_test(header, the_header_has_every_column_of_a_view);
    tcase_add_test(header, rows_hold_what_the_header_says);
    tcase_add_test(header, the_header_says_of_most_texts_whether_they_may_be_null);
    return all;
}

int main(void)
{
    return run_suite(suite());
}
