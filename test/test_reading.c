/* Cursors and parkdb_figure_value show the file as it is, whoever changes it and whenever. */
#include "kinds.h"
#include "support.h"

#include <string.h>

static const char *const answers[] = {"figure", "target_status", "target_status_count", "indicator_ranking", "park_standing"};
#define ANSWER_COUNT ((int)(sizeof answers / sizeof answers[0]))

/* A cursor's rows are the view's. */
static void same_rows(parkdb *db, const struct kind *kind)
{
    same_text(sorted_lines(found_text(db, kind, NULL)), sorted_lines(asked_text(db, kind)));
}

/* ---------------------------------------------------------------- Drawn at random */

static unsigned draw_state;

static unsigned draw(unsigned below)
{
    draw_state = draw_state * 1664525u + 1013904223u;
    return (draw_state >> 16) % below;
}

/* Figures of every kind at every turn: revised, missing, forecast, of another definition, not yet known, with days that calendars trip
 * over. */
static parkdb *draw_world(unsigned seed)
{
    static const char *const status[] = {"A", "A", "A", "A", "D", "F", "M", "E"};
    static const char *const days[] = {"1900-02-28", "2000-02-29", "2020-12-31", "2021-01-01",
                                       "2022-03-01", "2024-02-29", "9999-12-31", "0000-01-01"};
    parkdb *db = new_made_up();
    draw_state = seed * 2654435761u + 17;
    must(db, parkdb_begin(db));
    for (int i = 0; i < 120; i++) {
        static const char *const indicators[] = {"firms", "income", "price", "spending"};
        static const char *const areas[] = {"alpha", "beta", "gamma", "delta", "north", "south", "land"};
        static const char *const periods[] = {"2020", "2021", "2022", "2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4", "2021-06"};
        const char *state = status[draw(8)];
        parkdb_observation row = {.indicator = indicators[draw(4)],
                                  .area = areas[draw(7)],
                                  .period = periods[draw(8)],
                                  .status = state,
                                  .vintage = days[draw(8)]};
        if (*state != 'M') row.value = parkdb_number_of((double)draw(1000) / 8 - 20);
        must(db, parkdb_observation_put(db, &row));
    }
    must(db, parkdb_commit(db));
    return db;
}

START_TEST(figures_of_random_worlds)
{
    static const char *const days[] = {NULL, "2021-01-01", "2020-12-30", "1900-02-28", "2024-02-28"};
    parkdb *db = draw_world((unsigned)_i);
    for (size_t day = 0; day < sizeof days / sizeof days[0]; day++) {
        must(db, parkdb_set_clock(db, days[day], days[day]));
        sqlite3_stmt *row = prepared(db, "SELECT i.code, a.code, p.code, (SELECT f.value FROM figure f WHERE f.indicator_code = i.code AND "
                                         "f.area_code = a.code AND f.period = p.code) FROM indicator i, area a, period p WHERE p.id IN "
                                         "(SELECT period FROM indicator_period) AND i.id IN (SELECT indicator FROM indicator_period)");
        must(db, parkdb_read_begin(db));
        while (sqlite3_step(row) == SQLITE_ROW) {
            parkdb_number value = {7, 7};
            const char *indicator = (const char *)sqlite3_column_text(row, 0), *area = (const char *)sqlite3_column_text(row, 1),
                       *period = (const char *)sqlite3_column_text(row, 2);
            must(db, parkdb_figure_value(db, indicator, area, period, &value));
            ck_assert_msg(value.known == (sqlite3_column_type(row, 3) != SQLITE_NULL) && value.value == sqlite3_column_double(row, 3),
                          "%s %s %s: found %d %.17g", indicator, area, period, value.known, value.value);
        }
        sqlite3_finalize(row);
        must(db, parkdb_read_end(db));
    }
    parkdb_close(db);
}
END_TEST

/* Ids are anybody's who writes SQL: of areas beyond what an int holds, of indicators as far apart as they can be. */
START_TEST(ids_of_any_size)
{
    static const char *const ids[] = {"2147483648", "3000000000", "9223372036854775807"};
    parkdb *db = new_figured();
    run(db, format_text("INSERT INTO area (id, code, kind, name) VALUES (%s, 'odd', 'park', 'Odd');"
                        "INSERT INTO park (id, region) SELECT o.id, p.region FROM area o, park p JOIN area a ON a.id = p.id "
                        "WHERE o.code = 'odd' AND a.code = 'alpha';"
                        "INSERT INTO indicator (id, code, name, unit) SELECT n.column1, n.column2, 'Far', i.unit "
                        "FROM (VALUES (-9223372036854775807, 'low'), (9223372036854775807, 'high')) n, indicator i WHERE i.code = 'firms'",
                        ids[_i]));
    put_figure(db, "firms", "odd", "2022", 5);
    put_figure(db, "high", "odd", "2022", 6);
    put_figure(db, "low", "alpha", "2022", 7);
    for (int i = 0; i < ANSWER_COUNT; i++) {
        const struct kind *kind = kind_named(answers[i]);
        same_rows(db, kind);
        parkdb_filter filter = {.size = sizeof filter, .area = "odd"};
        if (strncmp(kind->name, "target_status", strlen("target_status")) == 0) continue;
        ck_assert_msg(strstr(found_text(db, kind, &filter), "odd") != NULL, "%s", kind->name);
    }
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Changes */

static double value_of(parkdb *db, const char *indicator, const char *area, const char *period)
{
    parkdb_number value;
    must(db, parkdb_figure_value(db, indicator, area, period, &value));
    return value.known ? value.value : -1;
}

#define is_now(db, expected) ck_assert_double_eq(value_of(db, "firms", "alpha", "2022"), expected)

/* That has been asked before. */
static parkdb *warm(const char *path, int mode)
{
    parkdb *db = open_file(path, mode);
    for (int which = 0; which < ANSWER_COUNT; which++) found_text(db, kind_named(answers[which]), NULL);
    for (int i = 0; i < 100; i++) value_of(db, "firms", "alpha", "2022");
    return db;
}

static char *all_rows(parkdb *db)
{
    struct text text = {NULL, 0, 0};
    for (int which = 0; which < ANSWER_COUNT; which++) append_line(&text, found_text(db, kind_named(answers[which]), NULL));
    return kept_text(&text);
}

/* A handle that has seen an older state says what a fresh one does. */
static void same_as_fresh(parkdb *db, const char *path)
{
    char *own = all_rows(db); /* first, since it may make stale figures anew */
    parkdb *fresh = open_file(path, PARKDB_OPEN_READ_ONLY);
    same_text(own, all_rows(fresh));
    parkdb_close(fresh);
}

START_TEST(changes_by_this_handle_are_seen)
{
    char *path = figured_file();
    parkdb *db = warm(path, PARKDB_OPEN_READ_WRITE);
    put_figure(db, "firms", "alpha", "2022", 901);
    is_now(db, 901);
    same_as_fresh(db, path);
    must(db, parkdb_begin(db));
    put_figure(db, "firms", "alpha", "2022", 902);
    is_now(db, 902);
    char *within = all_rows(db);
    same_text(within, all_rows(db));
    must(db, parkdb_rollback(db));
    is_now(db, 901);
    same_as_fresh(db, path);
    /* By SQL, which leaves what follows stale until it is asked for. */
    run(db, "UPDATE observation SET value = value + 2 WHERE indicator = (SELECT id FROM indicator WHERE code = 'firms')");
    is_now(db, 903);
    same_as_fresh(db, path);
    run(db, "UPDATE area SET code = 'first' WHERE code = 'alpha'; UPDATE indicator SET code = 'companies' WHERE code = 'firms'");
    ck_assert_double_eq(value_of(db, "companies", "first", "2022"), 903);
    parkdb_number value;
    must_fail(db, parkdb_figure_value(db, "firms", "first", "2022", &value), PARKDB_UNKNOWN, "indicator: found \"firms\"");
    same_as_fresh(db, path);
    run(db, "BEGIN; UPDATE area SET code = 'second' WHERE code = 'first'");
    ck_assert_double_eq(value_of(db, "companies", "second", "2022"), 903);
    run(db, "ROLLBACK");
    ck_assert_double_eq(value_of(db, "companies", "first", "2022"), 903);
    parkdb_close(db);
}
END_TEST

START_TEST(changes_by_others_are_seen)
{
    char *path = figured_file();
    parkdb *db = warm(path, _i ? PARKDB_OPEN_READ_WRITE : PARKDB_OPEN_READ_ONLY), *other = open_file(path, PARKDB_OPEN_READ_WRITE);
    for (int i = 0; i < 5; i++) {
        put_figure(other, "firms", "alpha", "2022", 700 + i);
        is_now(db, 700 + i);
        same_as_fresh(db, path);
    }
    /* Targets, parks and levels, too. */
    run(other, "UPDATE target SET value = value * 3; UPDATE park_level SET level = 'municipal'; UPDATE area SET name = name || '!'");
    same_as_fresh(db, path);
    /* What the other leaves stale cannot be made anew in a file that is read only: progress says so, figures are as they were. */
    run(other, "UPDATE observation SET value = 5 WHERE value IS NOT NULL AND indicator = (SELECT id FROM indicator WHERE code = 'firms')");
    same_as_fresh(db, path);
    is_now(db, 5);
    parkdb_close(other);
    parkdb_close(db);
}
END_TEST

START_TEST(reading_sees_one_state)
{
    char *path = figured_file();
    parkdb *first = open_file(path, PARKDB_OPEN_READ_WRITE);
    run(first, "PRAGMA journal_mode = WAL");
    parkdb_close(first);
    parkdb *db = warm(path, PARKDB_OPEN_READ_WRITE), *other = open_file(path, PARKDB_OPEN_READ_WRITE);
    put_figure(other, "firms", "alpha", "2022", 1);
    char *before = all_rows(db);
    must(db, parkdb_read_begin(db));
    put_figure(other, "firms", "alpha", "2022", 2);
    is_now(db, 1);
    same_text(all_rows(db), before);
    must(db, parkdb_read_begin(db));
    must(db, parkdb_read_end(db));
    is_now(db, 1);
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_figure_find(db, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    must(db, parkdb_read_end(db));
    is_now(db, 1); /* as long as the cursor is open */
    while (parkdb_next(cursor) == PARKDB_ROW) continue;
    parkdb_cursor_close(cursor);
    is_now(db, 2);
    same_as_fresh(db, path);
    must_fail(db, parkdb_read_end(db), PARKDB_MISUSE, "parkdb_read_begin");
    parkdb_close(other);
    parkdb_close(db);
}
END_TEST

START_TEST(reading_and_writing_within_each_other)
{
    char *path = figured_file();
    parkdb *db = warm(path, PARKDB_OPEN_READ_WRITE);
    must(db, parkdb_read_begin(db));
    put_figure(db, "firms", "alpha", "2022", 11);
    is_now(db, 11);
    must(db, parkdb_begin(db));
    put_figure(db, "firms", "alpha", "2022", 12);
    must_fail(db, parkdb_read_end(db), PARKDB_MISUSE, "commit it or roll it back");
    is_now(db, 12);
    must(db, parkdb_rollback(db));
    is_now(db, 11);
    must(db, parkdb_read_end(db));
    same_as_fresh(db, path);
    must(db, parkdb_begin(db));
    must(db, parkdb_read_begin(db));
    put_figure(db, "firms", "alpha", "2022", 13);
    is_now(db, 13);
    must(db, parkdb_read_end(db));
    is_now(db, 13);
    must(db, parkdb_rollback(db));
    is_now(db, 11);
    /* A transaction that ends first ends what was begun in it. */
    must(db, parkdb_begin(db));
    must(db, parkdb_read_begin(db));
    must(db, parkdb_commit(db));
    must(db, parkdb_read_end(db));
    is_now(db, 11);
    same_as_fresh(db, path);
    must(db, parkdb_read_begin(db));
    ck_assert_int_eq(parkdb_close(db), PARKDB_OK);
}
END_TEST

/* The clock that is set on a connection is a table of its own, which SQL may move. */
START_TEST(a_clock_that_is_moved_within_a_reading_is_noticed)
{
    char *path = figured_file();
    parkdb *db = warm(path, PARKDB_OPEN_READ_WRITE);
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    must(db, parkdb_read_begin(db));
    all_rows(db);
    run(db, "UPDATE temp.clock SET as_of = '2021-06-30', known_on = '2021-06-30'");
    char *moved = all_rows(db);
    must(db, parkdb_read_end(db));
    must(db, parkdb_set_clock(db, "2021-06-30", "2021-06-30"));
    same_text(moved, all_rows(db));
    parkdb_close(db);
}
END_TEST

/* A transaction that ends takes the reading within it along; what is begun later is another one. */
START_TEST(a_transaction_ends_the_reading_within_it)
{
    parkdb *db = new_figured();
    for (int undone = 0; undone < 2; undone++) {
        must(db, parkdb_begin(db));
        must(db, parkdb_read_begin(db));
        must(db, undone ? parkdb_rollback(db) : parkdb_commit(db));
        must(db, parkdb_begin(db));
        put_figure(db, "firms", "alpha", "2022", 77 + undone);
        must(db, parkdb_read_end(db));
        must(db, parkdb_commit(db));
        ck_assert_double_eq(value_of(db, "firms", "alpha", "2022"), 77 + undone);
        must_fail(db, parkdb_read_end(db), PARKDB_MISUSE, "no parkdb_read_begin");
    }
    must(db, parkdb_begin(db));
    must(db, parkdb_read_begin(db));
    must(db, parkdb_commit(db));
    value_of(db, "firms", "alpha", "2022");
    must(db, parkdb_set_clock(db, "2021-06-01", "2021-06-01"));
    same_rows(db, kind_named("figure"));
    same_rows(db, kind_named("target_status_count"));
    must(db, parkdb_read_begin(db));
    ck_assert_int_eq(sqlite3_get_autocommit(parkdb_sqlite(db)), 0);
    must(db, parkdb_read_end(db));
    must(db, parkdb_read_end(db));
    ck_assert_int_ne(sqlite3_get_autocommit(parkdb_sqlite(db)), 0);
    parkdb_close(db);
}
END_TEST

START_TEST(a_cursor_goes_on_when_the_file_changes)
{
    char *path = figured_file();
    parkdb *db = warm(path, PARKDB_OPEN_READ_WRITE);
    for (int which = 0; which < ANSWER_COUNT; which++) {
        const struct kind *kind = kind_named(answers[which]);
        parkdb_cursor *cursor = NULL;
        must(db, kind->find(db, NULL, &cursor));
        int code = parkdb_next(cursor);
        ck_assert_int_eq(code, PARKDB_ROW);
        put_figure(db, "firms", "alpha", "2022", 50 + which);
        must(db, parkdb_refresh(db));
        is_now(db, 50 + which);
        while (code == PARKDB_ROW) {
            ck_assert_ptr_nonnull(row_text(kind, kind->row(cursor)));
            code = parkdb_next(cursor);
        }
        ck_assert_int_eq(code, PARKDB_OK);
        parkdb_cursor_close(cursor);
    }
    same_as_fresh(db, path);
    parkdb_close(db);
}
END_TEST

START_TEST(the_clock_moves)
{
    char *path = figured_file();
    parkdb *db = warm(path, PARKDB_OPEN_READ_WRITE);
    char *today = all_rows(db);
    must(db, parkdb_set_clock(db, "2022-12-31", "2022-12-31"));
    char *then = all_rows(db);
    ck_assert_str_ne(then, today);
    must(db, parkdb_set_clock(db, NULL, NULL));
    same_text(all_rows(db), today);
    /* By the bundled script's own means, too. */
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    run(db, "UPDATE temp.clock SET as_of = '2022-12-31', known_on = '2022-12-31'");
    same_text(all_rows(db), then);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Refusals and stops */

START_TEST(one_figure_is_asked_for_by_codes_that_name_something)
{
    parkdb *db = new_figured();
    parkdb_number value = {3, 3};
    must_fail(db, parkdb_figure_value(db, "none", "alpha", "2022", &value), PARKDB_UNKNOWN, "indicator: found \"none\"");
    ck_assert(!value.known);
    must_fail(db, parkdb_figure_value(db, "firmss", "alpha", "2022", &value), PARKDB_UNKNOWN, "is it \"firms\"?");
    must_fail(db, parkdb_figure_value(db, "firms", "none", "2022", &value), PARKDB_UNKNOWN, "area: found \"none\"");
    must_fail(db, parkdb_figure_value(db, "firms", "alpha", "none", &value), PARKDB_UNKNOWN, "period: found \"none\"");
    must(db, parkdb_figure_value(db, "firms", "alpha", "1999", &value));
    ck_assert(!value.known);
    must_fail(db, parkdb_figure_value(db, NULL, "alpha", "2022", &value), PARKDB_MISUSE, "codes");
    must_fail(db, parkdb_figure_value(db, "firms", "alpha", "2022", NULL), PARKDB_MISUSE, "place");
    ck_assert_int_eq(parkdb_figure_value(NULL, "firms", "alpha", "2022", &value), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_set_memory(NULL, 0), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_read_begin(NULL), PARKDB_MISUSE);
    ck_assert_int_eq(parkdb_read_end(NULL), PARKDB_MISUSE);
    parkdb_close(db);
}
END_TEST

START_TEST(a_cursor_is_stopped)
{
    parkdb *db = new_figured();
    found_text(db, kind_named("figure"), NULL);
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_figure_find(db, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    parkdb_interrupt(db);
    int code = PARKDB_ROW;
    while (code == PARKDB_ROW) code = parkdb_next(cursor);
    ck_assert_int_eq(code, PARKDB_INTERRUPTED);
    ck_assert_ptr_null(parkdb_figure_row(cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_INTERRUPTED);
    parkdb_cursor_close(cursor);
    same_rows(db, kind_named("figure"));
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *reading = suite_create("reading");
    TCase *same = add_case(reading, "the answers of the views");
    add_worlds(same, figures_of_random_worlds, 2);
    add_loop(same, ids_of_any_size, 3);
    TCase *changes = add_case(reading, "changes");
    tcase_add_test(changes, changes_by_this_handle_are_seen);
    add_loop(changes, changes_by_others_are_seen, 2);
    tcase_add_test(changes, reading_sees_one_state);
    tcase_add_test(changes, reading_and_writing_within_each_other);
    tcase_add_test(changes, a_clock_that_is_moved_within_a_reading_is_noticed);
    tcase_add_test(changes, a_transaction_ends_the_reading_within_it);
    tcase_add_test(changes, a_cursor_goes_on_when_the_file_changes);
    tcase_add_test(changes, the_clock_moves);
    TCase *stops = add_case(reading, "refusals and stops");
    tcase_add_test(stops, one_figure_is_asked_for_by_codes_that_name_something);
    tcase_add_test(stops, a_cursor_is_stopped);
    return reading;
}

int main(void)
{
    return run_suite(suite());
}
