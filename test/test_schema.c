/* The schema of a file held against the library's own: what is missing, changed or added, on opening, checking and upgrading. */
#include "support.h"

#include <stdio.h>
#include <string.h>

/* ---------------------------------------------------------------- Helpers */

static char *made_up_file(void)
{
    char *path = fresh_path("made-up.db");
    parkdb *db = new_file(path);
    load_made_up(db);
    parkdb_close(db);
    return path;
}

static int open_admitting(const char *path, const char *const *triggers, parkdb **db, parkdb_error *error)
{
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    options.mode = PARKDB_OPEN_READ_WRITE;
    options.triggers = triggers;
    return parkdb_open_with(path, &options, db, error);
}

static void refuse(const char *path, const char *words)
{
    parkdb *db = NULL;
    parkdb_error error;
    size_t length = 0;
    char *before = read_file(path, &length);
    int code = parkdb_open(path, PARKDB_OPEN_READ_WRITE, &db, &error);
    ck_assert_msg(code == PARKDB_ALTERED, "found %s (%s)", parkdb_code_name(code), error.message);
    ck_assert_ptr_null(db);
    contains(error.message, words);
    contains(error.message, path);
    same_file(path, before, length);
}

static int add_line(void *context, const char *problem)
{
    append_line(context, problem);
    return 0;
}

/* What parkdb_check says of a file that is only read. */
static char *problems_of(const char *path)
{
    struct text problems = {NULL, 0, 0};
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    int code = parkdb_check(db, add_line, &problems);
    parkdb_close(db);
    char *text = kept_text(&problems);
    ck_assert_int_eq(code, *text ? PARKDB_CORRUPT : PARKDB_OK);
    return text;
}

/* ---------------------------------------------------------------- Triggers that are not the library's */

#define EVIL "BEGIN DELETE FROM target_agency; END"

static const struct {
    const char *sql;
    const char *name, *on; /* as they are told */
} foreign[] = {
    {"CREATE TRIGGER evil AFTER INSERT ON observation " EVIL, "evil", "observation"},
    {"CREATE TRIGGER evil BEFORE UPDATE OF value ON observation " EVIL, "evil", "observation"},
    {"CREATE TRIGGER evil INSTEAD OF INSERT ON figure_refresh " EVIL, "evil", "figure_refresh"},
    {"CREATE TRIGGER evil INSTEAD OF INSERT ON target_overview " EVIL, "evil", "target_overview"},
    {"CREATE TRIGGER evil AFTER DELETE ON OBSERVATION " EVIL, "evil", "OBSERVATION"},
    {"CREATE TRIGGER evil AFTER DELETE ON \"Target\" " EVIL, "evil", "Target"},
    {"CREATE TRIGGER main.evil AFTER DELETE ON [target] " EVIL, "evil", "target"},
    {"CREATE TRIGGER \"on my_note\" AFTER UPDATE OF \"note\", `value` ON `target` " EVIL, "on my_note", "target"},
    {"CREATE TRIGGER evil AFTER INSERT /* ON my_note */ ON -- my_note\n target " EVIL, "evil", "target"},
    /* One that has the name of a table of the library's. */
    {"CREATE TRIGGER unit AFTER INSERT ON target " EVIL, "unit", "target"},
};

START_TEST(a_foreign_trigger_is_refused_for_writing)
{
    char *path = made_up_file();
    run_on_file(path, format_text("CREATE TABLE my_note (note TEXT, value REAL); %s", foreign[_i].sql));
    char *words = format_text("trigger %s on %s is not the library's", foreign[_i].name, foreign[_i].on);
    refuse(path, words);
    same_text(problems_of(path), format_text("%s\n", words));
    size_t length = 0;
    char *before = read_file(path, &length);
    parkdb_error error;
    ck_assert_int_eq(parkdb_upgrade(path, &error), PARKDB_ALTERED); /* it would run there, too */
    contains(error.message, words);
    same_file(path, before, length);
    run_on_file(path, "PRAGMA user_version = 5000");
    ck_assert_int_eq(parkdb_upgrade(path, &error), PARKDB_ALTERED);
    contains(error.message, words);
}
END_TEST

START_TEST(a_trigger_that_is_said_to_be_something_else_is_refused)
{
    /* What stands beside its text in the schema decides nothing; newer versions of SQLite refuse such a schema themselves. */
    static const char *const lies[] = {"tbl_name = 'my_note'", "type = 'view'", "name = 'sqlite_evil'", "type = 'view', name = 'my_view'"};
    char *path = made_up_file();
    parkdb *db = NULL;
    run_on_file(path, format_text("CREATE TABLE my_note (note TEXT); CREATE TRIGGER evil AFTER INSERT ON target " EVIL
                                  "; PRAGMA writable_schema = ON;"
                                  "UPDATE sqlite_schema SET %s WHERE name = 'evil'",
                                  lies[_i]));
    int code = parkdb_open(path, PARKDB_OPEN_READ_WRITE, &db, NULL);
    ck_assert_msg(code == PARKDB_ALTERED || code == PARKDB_CORRUPT, "%s", parkdb_code_name(code));
    ck_assert_ptr_null(db);
}
END_TEST

START_TEST(a_trigger_that_is_changed_is_refused)
{
    char *path = made_up_file();
    run_on_file(
        path,
        "DROP TRIGGER observation_entry_insert; CREATE TRIGGER observation_entry_insert INSTEAD OF INSERT ON observation_entry " EVIL);
    refuse(path, "trigger observation_entry_insert differs from the library's: parkdb_upgrade");
    same_text(problems_of(path), "trigger observation_entry_insert differs from the library's\n");
}
END_TEST

START_TEST(a_trigger_runs_where_it_is_admitted_by_name)
{
    static const char *const audit[] = {"audit", NULL}, *const both[] = {"another", "Audit", NULL}, *const other[] = {"audi", NULL};
    char *path = made_up_file();
    parkdb *db = NULL;
    parkdb_error error;
    run_on_file(path,
                "CREATE TABLE seen (code TEXT); CREATE TRIGGER audit AFTER INSERT ON unit BEGIN INSERT INTO seen VALUES (NEW.code); END");
    ck_assert_int_eq(open_admitting(path, NULL, &db, &error), PARKDB_ALTERED);
    ck_assert_int_eq(open_admitting(path, other, &db, &error), PARKDB_ALTERED);
    contains(error.message, "parkdb_open_options.triggers");
    ck_assert_msg(open_admitting(path, both, &db, &error) == PARKDB_OK, "%s", error.message);
    parkdb_close(db);
    char name[] = "audit"; /* read during the call only */
    const char *const names[] = {name, NULL};
    ck_assert_msg(open_admitting(path, names, &db, &error) == PARKDB_OK, "%s", error.message);
    memset(name, 'x', sizeof name - 1);
    parkdb_unit unit = {.code = "u", .dimension = "count", .factor = 1};
    must(db, parkdb_unit_put(db, &unit));
    same_text(ask(db, "SELECT code FROM seen"), "u\n");
    must(db, parkdb_check(db, NULL, NULL));
    parkdb_close(db);
    run_on_file(path, "CREATE TRIGGER another AFTER INSERT ON unit BEGIN INSERT INTO seen VALUES (NEW.code); END");
    ck_assert_int_eq(open_admitting(path, audit, &db, &error), PARKDB_ALTERED);
    contains(error.message, "trigger another on unit");
    ck_assert_msg(open_admitting(path, both, &db, &error) == PARKDB_OK, "%s", error.message);
    parkdb_close(db);
}
END_TEST

START_TEST(options_have_their_size)
{
    char *path = made_up_file();
    parkdb *db = NULL;
    parkdb_error error;
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    ck_assert_int_eq(parkdb_open_with(path, &options, &db, &error), PARKDB_OK);
    must_fail(db, parkdb_begin(db), PARKDB_READ_ONLY, "");
    parkdb_close(db);
    options.mode = 7;
    ck_assert_int_eq(parkdb_open_with(path, &options, &db, &error), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_open_with(path, NULL, &db, &error), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_open_with(path, &options, NULL, &error), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_upgrade_with(path, NULL, &error), PARKDB_MISUSE);
    options.mode = 0;
    options.size = 0;
    ck_assert_int_eq(parkdb_open_with(path, &options, &db, &error), PARKDB_MISUSE);
    contains(error.message, "parkdb_open_options.size: found 0");
    ck_assert_int_eq(parkdb_upgrade_with(path, &options, NULL), PARKDB_MISUSE);
}
END_TEST

/* ---------------------------------------------------------------- What is a user's own */

START_TEST(what_a_user_has_added_is_welcome)
{
    char *path = made_up_file();
    run_on_file(path,
                "CREATE TABLE my_note (target INTEGER REFERENCES target (id), note TEXT); CREATE VIEW my_view AS SELECT * FROM target;"
                "CREATE INDEX mine ON observation (indicator, value); CREATE INDEX my_index ON my_note (note);"
                "CREATE TRIGGER my_trigger AFTER INSERT ON my_note BEGIN DELETE FROM my_note WHERE note = ''; END;"
                "CREATE TRIGGER my_writing INSTEAD OF INSERT ON my_view BEGIN INSERT INTO my_note VALUES (NULL, NEW.code); END;"
                "CREATE VIRTUAL TABLE my_search USING fts5 (text)");
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    parkdb_unit unit = {.code = "u", .dimension = "count", .factor = 1};
    must(db, parkdb_unit_put(db, &unit));
    must(db, parkdb_check(db, NULL, NULL));
    must(db, parkdb_optimize(db)); /* tables of SQLite's own are nobody's */
    parkdb_close(db);
    parkdb_close(open_file(path, PARKDB_OPEN_READ_WRITE));
}
END_TEST

/* ---------------------------------------------------------------- What is missing or changed */

static const struct {
    const char *sql, *words;
    int mends; /* parkdb_upgrade lays it again */
} changes[] = {
    {"DROP VIEW park_profile; CREATE VIEW park_profile AS SELECT 1 AS targets", "view park_profile differs from the library's", 1},
    {"DROP VIEW park_profile; CREATE TABLE park_profile (targets)", "view park_profile differs from the library's", 0},
    {"DROP TRIGGER target_insert", "trigger target_insert is missing", 1},
    {"DROP INDEX target_area", "index target_area is missing", 1},
    {"DROP INDEX target_area; CREATE INDEX target_area ON target (area)", "index target_area differs from the library's", 1},
    {"DROP VIEW target_overview", "view target_overview is missing", 1},
    {"ALTER TABLE unit ADD COLUMN colour TEXT", "table unit differs from the library's", 0},
    {"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (code <> '''')', 'CHECK (1)') WHERE name = 'unit'",
     "table unit differs from the library's", 0},
};

START_TEST(what_is_missing_or_changed_is_told)
{
    char *path = made_up_file();
    parkdb_error error;
    run_on_file(path, changes[_i].sql);
    refuse(path, changes[_i].words);
    contains(problems_of(path), changes[_i].words);
    int code = parkdb_upgrade(path, &error);
    if (!changes[_i].mends) {
        ck_assert_msg(code != PARKDB_OK, "the upgrade says that it has mended it");
        refuse(path, changes[_i].words);
        return;
    }
    ck_assert_msg(code == PARKDB_OK, "%s", error.message);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    must_be_sound(db);
    must(db, parkdb_check(db, NULL, NULL));
    parkdb_close(db);
}
END_TEST

START_TEST(an_index_without_its_rows_is_told)
{
    /* The texts are the library's own; the index is another one, which is empty. */
    char *path = made_up_file();
    run_on_file(path, "CREATE TABLE spare (code TEXT UNIQUE); PRAGMA writable_schema = ON;"
                      "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_spare_1') "
                      "WHERE name = 'sqlite_autoindex_unit_1'; DELETE FROM sqlite_schema WHERE tbl_name = 'spare'");
    contains(problems_of(path), "missing from index sqlite_autoindex_unit_1");
}
END_TEST

START_TEST(a_fresh_file_has_no_difference)
{
    parkdb *db = new_database();
    must(db, parkdb_check(db, add_line, &(struct text){NULL, 0, 0}));
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Upgrades */

START_TEST(an_upgrade_keeps_what_is_admitted)
{
    static const char *const audit[] = {"audit", NULL};
    char *path = made_up_file();
    parkdb_error error;
    parkdb_open_options options;
    parkdb_open_options_init(&options);
    options.triggers = audit;
    run_on_file(path,
                "CREATE TABLE seen (code TEXT); CREATE TRIGGER audit AFTER INSERT ON unit BEGIN INSERT INTO seen VALUES (NEW.code); END;"
                "DROP VIEW park_profile; PRAGMA user_version = 5000");
    ck_assert_int_eq(parkdb_upgrade(path, &error), PARKDB_ALTERED);
    contains(error.message, "trigger audit on unit is not the library's");
    ck_assert_msg(parkdb_upgrade_with(path, &options, &error) == PARKDB_OK, "%s", error.message);
    options.mode = PARKDB_OPEN_READ_WRITE;
    parkdb *db = NULL;
    ck_assert_msg(parkdb_open_with(path, &options, &db, &error) == PARKDB_OK, "%s", error.message);
    must(db, parkdb_check(db, NULL, NULL));
    parkdb_close(db);
    run_on_file(path,
                "DROP TRIGGER audit; CREATE TRIGGER audit INSTEAD OF DELETE ON target_overview BEGIN INSERT INTO seen VALUES ('x'); END;"
                "PRAGMA user_version = 5000");
    ck_assert_int_eq(parkdb_upgrade_with(path, &options, &error), PARKDB_ALTERED);
    contains(error.message, "trigger audit is on target_overview");
}
END_TEST

static Suite *suite(void)
{
    Suite *schema = suite_create("schema");
    TCase *tests = add_case(schema, "schema");
    add_loop(tests, a_foreign_trigger_is_refused_for_writing, sizeof foreign / sizeof foreign[0]);
    add_loop(tests, a_trigger_that_is_said_to_be_something_else_is_refused, 4);
    tcase_add_test(tests, a_trigger_that_is_changed_is_refused);
    tcase_add_test(tests, a_trigger_runs_where_it_is_admitted_by_name);
    tcase_add_test(tests, options_have_their_size);
    tcase_add_test(tests, what_a_user_has_added_is_welcome);
    add_loop(tests, what_is_missing_or_changed_is_told, sizeof changes / sizeof changes[0]);
    tcase_add_test(tests, an_index_without_its_rows_is_told);
    tcase_add_test(tests, a_fresh_file_has_no_difference);
    tcase_add_test(tests, an_upgrade_keeps_what_is_admitted);
    return schema;
}

int main(void)
{
    return run_suite(suite());
}
