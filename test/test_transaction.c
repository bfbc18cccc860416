/* Transactions that several calls share: they nest, join those of the SQLite handle, and a failed call in one undoes itself alone. */
#include "support.h"

#include <string.h>

static void put_unit(parkdb *db, const char *code)
{
    parkdb_unit unit = {.code = code, .dimension = "count", .factor = 1};
    must(db, parkdb_unit_put(db, &unit));
}

static void fail_to_put_unit(parkdb *db, const char *code)
{
    parkdb_unit unit = {.code = code, .dimension = "count", .factor = 0};
    must_fail(db, parkdb_unit_put(db, &unit), PARKDB_CONSTRAINT, "factor");
}

static void units_are(parkdb *db, const char *expected)
{
    same_text(ask(db, "SELECT coalesce(group_concat(code, ' '), '') FROM (SELECT code FROM unit ORDER BY code)"),
              format_text("%s\n", expected));
}

/* What another connection sees is what lasts. */
static void lasting_units_are(const char *path, const char *expected)
{
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    units_are(db, expected);
    parkdb_close(db);
}

START_TEST(commit_makes_changes_last)
{
    char *path = fresh_path("t.db");
    parkdb *db = new_file(path);
    must(db, parkdb_begin(db));
    put_unit(db, "a");
    put_unit(db, "b");
    units_are(db, "a b");
    lasting_units_are(path, "");
    must(db, parkdb_commit(db));
    lasting_units_are(path, "a b");
    put_unit(db, "c");
    lasting_units_are(path, "a b c"); /* a call alone is a transaction of its own */
    parkdb_close(db);
}
END_TEST

START_TEST(rollback_undoes_everything)
{
    parkdb *db = new_made_up();
    char *before = dump(db);
    parkdb_unit unit = {.code = "thousand"};
    parkdb_region region = {.code = "new", .name = "New", .level = "prefecture", .parent = "south"};
    parkdb_clause_text text = {.clause = "plan/1", .text = "searched"};
    must(db, parkdb_begin(db));
    put_unit(db, "a");
    must_fail(db, parkdb_unit_remove(db, &unit), PARKDB_CONSTRAINT, "");
    must(db, parkdb_region_put(db, &region));
    must(db, parkdb_clause_text_put(db, &text));
    must(db, parkdb_rollback(db));
    same_text(dump(db), before);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(without_a_transaction_there_is_nothing_to_end)
{
    parkdb *db = new_database();
    must_fail(db, parkdb_commit(db), PARKDB_MISUSE, "no transaction");
    must_fail(db, parkdb_rollback(db), PARKDB_MISUSE, "no transaction");
    must(db, parkdb_begin(db));
    must(db, parkdb_commit(db));
    must_fail(db, parkdb_commit(db), PARKDB_MISUSE, "no transaction");
    must(db, parkdb_begin(db));
    must(db, parkdb_rollback(db));
    must_fail(db, parkdb_rollback(db), PARKDB_MISUSE, "no transaction");
    parkdb_close(db);
}
END_TEST

START_TEST(inner_transactions_keep_or_undo_their_own)
{
    char *path = fresh_path("t.db");
    parkdb *db = new_file(path);
    must(db, parkdb_begin(db));
    put_unit(db, "a");
    must(db, parkdb_begin(db));
    put_unit(db, "b");
    must(db, parkdb_begin(db));
    put_unit(db, "c");
    must(db, parkdb_rollback(db));
    units_are(db, "a b");
    must(db, parkdb_commit(db));
    units_are(db, "a b");
    must(db, parkdb_begin(db));
    put_unit(db, "d");
    must(db, parkdb_rollback(db));
    units_are(db, "a b");
    lasting_units_are(path, ""); /* only the outermost commit makes them last */
    must(db, parkdb_commit(db));
    lasting_units_are(path, "a b");
    parkdb_close(db);
}
END_TEST

START_TEST(an_outer_rollback_undoes_inner_commits)
{
    parkdb *db = new_database();
    must(db, parkdb_begin(db));
    must(db, parkdb_begin(db));
    put_unit(db, "a");
    must(db, parkdb_commit(db));
    must(db, parkdb_rollback(db));
    units_are(db, "");
    put_unit(db, "b");
    units_are(db, "b");
    parkdb_close(db);
}
END_TEST

START_TEST(deep_nesting)
{
    parkdb *db = new_database();
    for (int i = 0; i < 50; i++) {
        must(db, parkdb_begin(db));
        put_unit(db, format_text("u%02d", i));
    }
    for (int i = 49; i >= 0; i--) must(db, i % 2 ? parkdb_rollback(db) : parkdb_commit(db));
    units_are(db, "u00"); /* the rollback of u01's level took all that lay in it */
    must_fail(db, parkdb_commit(db), PARKDB_MISUSE, "");
    parkdb_close(db);
}
END_TEST

START_TEST(calls_join_a_transaction_of_the_sqlite_handle)
{
    char *path = fresh_path("t.db");
    parkdb *db = new_file(path);
    run(db, "BEGIN");
    put_unit(db, "a");
    must(db, parkdb_begin(db));
    put_unit(db, "b");
    must(db, parkdb_commit(db));
    must(db, parkdb_begin(db));
    put_unit(db, "c");
    must(db, parkdb_rollback(db));
    lasting_units_are(path, "");
    units_are(db, "a b");
    run(db, "COMMIT");
    lasting_units_are(path, "a b");
    run(db, "BEGIN");
    put_unit(db, "d");
    must(db, parkdb_begin(db));
    put_unit(db, "e");
    must(db, parkdb_commit(db));
    run(db, "ROLLBACK");
    units_are(db, "a b");
    must_fail(db, parkdb_commit(db), PARKDB_MISUSE, "");
    parkdb_close(db);
}
END_TEST

START_TEST(calls_join_a_savepoint_of_the_sqlite_handle)
{
    parkdb *db = new_database();
    run(db, "SAVEPOINT mine");
    put_unit(db, "a");
    must(db, parkdb_begin(db));
    put_unit(db, "b");
    must(db, parkdb_commit(db));
    run(db, "ROLLBACK TO mine");
    put_unit(db, "c");
    run(db, "RELEASE mine");
    units_are(db, "c");
    parkdb_close(db);
}
END_TEST

START_TEST(a_failed_call_undoes_itself_alone)
{
    parkdb *db = new_database();
    must(db, parkdb_begin(db));
    put_unit(db, "a");
    fail_to_put_unit(db, "b");
    put_unit(db, "c");
    fail_to_put_unit(db, "a"); /* an update */
    must(db, parkdb_commit(db));
    units_are(db, "a c");
    same_text(ask(db, "SELECT factor FROM unit WHERE code = 'a'"), "1.0\n");
    parkdb_close(db);
}
END_TEST

START_TEST(a_failed_park_leaves_no_half)
{
    /* A park is a row in two tables: the second is refused after the first was written. */
    parkdb *db = new_made_up();
    char *before = dump(db);
    parkdb_park park = {.code = "new", .name = "New", .region = "north", .type = "no such type"};
    must_fail(db, parkdb_park_put(db, &park), PARKDB_CONSTRAINT, "type");
    same_text(dump(db), before);
    park.code = "alpha";
    must_fail(db, parkdb_park_put(db, &park), PARKDB_CONSTRAINT, "type");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(a_failed_load_in_a_transaction_undoes_itself_alone)
{
    parkdb *db = new_database();
    char *path = fresh_path("bad.json");
    parkdb_load_options dry = {.size = sizeof dry, .dry_run = 1};
    write_text(path,
               "{\"format\": \"parkdb-policy-1\", \"catalogue\": {\"code\": \"c\"}, \"units\": ["
               "{\"code\": \"x\", \"dimension\": \"count\", \"factor\": 1}, {\"code\": \"y\", \"dimension\": \"count\", \"factor\": 0}]}");
    must(db, parkdb_begin(db));
    put_unit(db, "a");
    must_fail(db, parkdb_load_file(db, path, NULL, NULL), PARKDB_INVALID, "units[1].factor");
    units_are(db, "a");
    must(db, parkdb_load_file(db, data_path("made-up-catalogue.json"), &dry, NULL));
    units_are(db, "a");
    must(db, parkdb_load_file(db, data_path("made-up-catalogue.json"), NULL, NULL));
    must(db, parkdb_commit(db));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM unit"), 10);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_load_can_be_rolled_back)
{
    parkdb *db = new_database();
    char *before = dump(db);
    must(db, parkdb_begin(db));
    load_made_up(db);
    must(db, parkdb_rollback(db));
    same_text(dump(db), before);
    load_made_up(db);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_transaction_that_sqlite_has_ended_is_over)
{
    parkdb *db = new_database();
    must(db, parkdb_begin(db));
    put_unit(db, "a");
    run(db, "ROLLBACK"); /* as a full disk does */
    must(db, parkdb_rollback(db));
    must(db, parkdb_begin(db));
    put_unit(db, "b");
    must(db, parkdb_commit(db));
    units_are(db, "b");
    must_fail(db, parkdb_commit(db), PARKDB_MISUSE, "");
    parkdb_close(db);
}
END_TEST

START_TEST(a_full_disk_undoes_and_says_so)
{
    char *path = fresh_path("t.db");
    parkdb *db = new_file(path);
    char *before = dump(db);
    run(db, format_text("PRAGMA max_page_count = %d", ask_int(db, "PRAGMA page_count") + 2));
    const char *paths[] = {data_path("made-up-catalogue.json")};
    must_fail(db, parkdb_load_files(db, paths, 1, NULL, NULL), PARKDB_FULL, "");
    same_text(dump(db), before);
    run(db, "PRAGMA max_page_count = 100000");
    must(db, parkdb_load_files(db, paths, 1, NULL, NULL));
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(begin_can_be_followed_by_reading)
{
    parkdb *db = new_made_up();
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_begin(db));
    must(db, parkdb_unit_find(db, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    must(db, parkdb_commit(db));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW); /* a cursor outlives the transaction */
    parkdb_cursor_close(cursor);
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *transaction = suite_create("transaction");
    TCase *tests = add_case(transaction, "transaction");
    tcase_add_test(tests, commit_makes_changes_last);
    tcase_add_test(tests, rollback_undoes_everything);
    tcase_add_test(tests, without_a_transaction_there_is_nothing_to_end);
    tcase_add_test(tests, inner_transactions_keep_or_undo_their_own);
    tcase_add_test(tests, an_outer_rollback_undoes_inner_commits);
    tcase_add_test(tests, deep_nesting);
    tcase_add_test(tests, calls_join_a_transaction_of_the_sqlite_handle);
    tcase_add_test(tests, calls_join_a_savepoint_of_the_sqlite_handle);
    tcase_add_test(tests, a_failed_call_undoes_itself_alone);
    tcase_add_test(tests, a_failed_park_leaves_no_half);
    tcase_add_test(tests, a_failed_load_in_a_transaction_undoes_itself_alone);
    tcase_add_test(tests, a_load_can_be_rolled_back);
    tcase_add_test(tests, a_transaction_that_sqlite_has_ended_is_over);
    tcase_add_test(tests, a_full_disk_undoes_and_says_so);
    tcase_add_test(tests, begin_can_be_followed_by_reading);
    return transaction;
}

int main(void)
{
    return run_suite(suite());
}
