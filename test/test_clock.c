/* The clock: the same views on another day and with the knowledge of another day, for one handle alone. */
#include "kinds.h"
#include "support.h"

#include <string.h>

static const char statuses[] = "SELECT target_code, area_code, due_period, status FROM target_progress WHERE document_code = 'aims' AND "
                               "(target_code GLOB '*/met' OR target_code GLOB '*/missed' OR target_code GLOB '*/behind' OR target_code "
                               "GLOB '*/each') ORDER BY 1, 2, 3";

/* Everything that a cursor gives of progress. */
static char *progress(parkdb *db)
{
    return found_text(db, kind_named("target_progress"), NULL);
}

static char *today(parkdb *db, const char *query)
{
    char *day = ask(db, query);
    day[strlen(day) - 1] = '\0';
    return day;
}

START_TEST(a_day_is_a_day)
{
    static const char *const bad[] = {"",           "now",        "2023",       "2023-6-30",   "2023-02-29",  "2023-13-01",
                                      "2023-06-31", "20230630",   "2023/06/30", "2023-06-30 ", " 2023-06-30", "2023-06-30T00:00:00",
                                      "today",      "0000-00-00", "2023-06-30'"};
    parkdb *db = new_figured();
    char *before = progress(db);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        must_fail(db, parkdb_set_clock(db, bad[i], NULL), PARKDB_MISUSE, format_text("as_of: found \"%s\", expected a day", bad[i]));
        must_fail(db, parkdb_set_clock(db, NULL, bad[i]), PARKDB_MISUSE, format_text("known_on: found \"%s\", expected a day", bad[i]));
        must_fail(db, parkdb_set_clock(db, "2023-06-30", bad[i]), PARKDB_MISUSE, "known_on");
    }
    same_text(progress(db), before); /* and nothing of it stays */
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM sqlite_temp_schema WHERE type = 'view' OR name = 'clock'"), 0);
    must(db, parkdb_set_clock(db, "2024-02-29", "2024-02-29"));
    char *then = progress(db);
    must_fail(db, parkdb_set_clock(db, "2024-02-30", NULL), PARKDB_MISUSE, "as_of");
    same_text(ask(db, "SELECT as_of, known_on FROM clock"), "2024-02-29|2024-02-29\n"); /* the one that was set stands */
    same_text(progress(db), then);
    ck_assert_int_eq(parkdb_set_clock(NULL, "2024-02-29", NULL), PARKDB_MISUSE);
    parkdb_close(db);
}
END_TEST

START_TEST(two_days_give_two_answers)
{
    parkdb *db = new_figured();
    must(db, parkdb_set_clock(db, "2022-12-31", "2022-12-31")); /* the year is not over, its figures are not known */
    same_text(ask(db, statuses),
              "aims/behind|alpha|2025|behind\naims/each|alpha|2021|missed\naims/each|alpha|2022|open\n"
              "aims/each|beta|2021|met\naims/each|beta|2022|open\naims/met|alpha|2022|reached\naims/missed|alpha|2022|open\n");
    must(db, parkdb_set_clock(db, "2023-01-01", "2022-12-31")); /* it is over, and nobody knows */
    same_text(ask(db, statuses),
              "aims/behind|alpha|2025|behind\naims/each|alpha|2021|missed\naims/each|alpha|2022|overdue\naims/each|beta|2021|met\n"
              "aims/each|beta|2022|overdue\naims/met|alpha|2022|overdue\naims/missed|alpha|2022|overdue\n");
    must(db, parkdb_set_clock(db, "2023-01-01", "2023-01-01")); /* the figures are there */
    same_text(ask(db, statuses),
              "aims/behind|alpha|2025|behind\naims/each|alpha|2021|missed\naims/each|alpha|2022|met\naims/each|beta|2021|met\n"
              "aims/each|beta|2022|missed\naims/met|alpha|2022|met\naims/missed|alpha|2022|missed\n");
    must(db, parkdb_set_clock(db, "2023-01-01", "2023-05-01")); /* one has been revised: beta's 100 is 140 */
    same_text(ask(db, statuses),
              "aims/behind|alpha|2025|behind\naims/each|alpha|2021|missed\naims/each|alpha|2022|met\naims/each|beta|2021|met\n"
              "aims/each|beta|2022|met\naims/met|alpha|2022|met\naims/missed|alpha|2022|missed\n");
    must(db, parkdb_set_clock(db, "2026-01-01", "2023-05-01"));
    same_text(ask(db, "SELECT status, actual FROM target_progress WHERE target_code = 'aims/behind'"), "overdue|null\n");
    parkdb_close(db);
}
END_TEST

START_TEST(neither_day_is_today_again)
{
    parkdb *db = new_figured();
    char *before = progress(db), *clock = ask(db, "SELECT * FROM clock");
    must(db, parkdb_set_clock(db, NULL, NULL)); /* with nothing set */
    same_text(progress(db), before);
    must(db, parkdb_set_clock(db, "2021-12-31", "2022-12-31"));
    ck_assert_str_ne(progress(db), before);
    must(db, parkdb_set_clock(db, "2022-06-30", "2022-06-30")); /* one after the other */
    same_text(ask(db, "SELECT * FROM clock"), "2022-06-30|2022-06-30\n");
    must(db, parkdb_set_clock(db, NULL, NULL));
    same_text(progress(db), before);
    same_text(ask(db, "SELECT * FROM clock"), clock);
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM sqlite_temp_schema WHERE type = 'view' OR name = 'clock'"), 0);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(one_day_alone_leaves_the_other_today)
{
    parkdb *db = new_figured();
    char *day = today(db, "SELECT as_of FROM clock");
    must(db, parkdb_set_clock(db, "2022-06-30", NULL));
    same_text(ask(db, "SELECT * FROM clock"), format_text("2022-06-30|%s\n", day));
    must(db, parkdb_set_clock(db, NULL, "2022-06-30"));
    same_text(ask(db, "SELECT * FROM clock"), format_text("%s|2022-06-30\n", day));
    must(db, parkdb_set_clock(db, day, day)); /* today by its name is today */
    char *named = progress(db);
    must(db, parkdb_set_clock(db, NULL, NULL));
    same_text(progress(db), named);
    parkdb_close(db);
}
END_TEST

START_TEST(every_view_that_depends_on_the_clock_follows_it)
{
    /* No view of the file's own is left that looks at another day than those beside it. */
    parkdb *db = new_figured();
    static const char *const views[] = {"clock_number",    "figure",        "target_due",   "target_schedule",
                                        "target_progress", "target_rollup", "park_profile", "target_evaluation"};
    must(db, parkdb_set_clock(db, "2016-06-30", "2022-12-31"));
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++)
        ck_assert_msg(ask_int(db, format_text("SELECT count(*) FROM sqlite_temp_schema WHERE name = '%s'", views[i])) == 1, "%s", views[i]);
    same_text(ask(db, "SELECT level FROM park_profile WHERE park_code = 'alpha'"), "provincial\n");
    same_text(ask(db, "SELECT max(vintage) <= '2022-12-31' FROM figure"), "1\n");
    same_text(found_text(db, kind_named("park_profile"), NULL), sorted_lines(asked_text(db, kind_named("park_profile"))));
    parkdb_close(db);
}
END_TEST

START_TEST(a_file_that_is_only_read_has_a_clock_too)
{
    char *path = figured_file();
    size_t length = 0;
    char *before = read_file(path, &length);
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY), *other = open_file(path, PARKDB_OPEN_READ_ONLY);
    char *others = progress(other);
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    same_text(ask(db, "SELECT status FROM target_progress WHERE target_code = 'aims/reached'"), "reached\n");
    same_text(progress(other), others);
    ck_assert_str_ne(progress(db), others);
    parkdb_close(db);
    same_text(progress(other), others);
    parkdb_close(other);
    same_file(path, before, length);
    same_text(names_beside(path), "t.db\n");
    db = open_file(path, PARKDB_OPEN_READ_ONLY); /* the clock went with its handle */
    same_text(progress(db), others);
    parkdb_close(db);
}
END_TEST

START_TEST(the_clock_is_not_set_in_the_midst)
{
    parkdb *db = new_figured();
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_begin(db));
    must_fail(db, parkdb_set_clock(db, "2023-06-30", NULL), PARKDB_MISUSE, "outside transactions");
    must_fail(db, parkdb_set_clock(db, NULL, NULL), PARKDB_MISUSE, "outside transactions");
    must(db, parkdb_rollback(db));
    run(db, "BEGIN");
    must_fail(db, parkdb_set_clock(db, "2023-06-30", NULL), PARKDB_MISUSE, "outside transactions");
    run(db, "COMMIT");
    must(db, parkdb_unit_find(db, NULL, &cursor));
    must_fail(db, parkdb_set_clock(db, "2023-06-30", NULL), PARKDB_MISUSE, "cursor");
    while (parkdb_next(cursor) == PARKDB_ROW) continue;
    must_fail(db, parkdb_set_clock(db, "2023-06-30", NULL), PARKDB_MISUSE, "cursor"); /* one at its end is open too */
    parkdb_cursor_close(cursor);
    must(db, parkdb_set_clock(db, "2023-06-30", NULL));
    parkdb_close(db);
}
END_TEST

START_TEST(what_is_written_under_a_clock_goes_to_the_file)
{
    /* The temporary views stand before the file's own, but what is written, and what follows from it, is the file's. */
    char *path = figured_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    put_figure(db, "income", "alpha", "2022-Q4", 24);
    parkdb_observation row = {.indicator = "price", .area = "alpha", .period = "2022", .value = {7, 1}};
    must(db, parkdb_observation_put(db, &row)); /* without a vintage: the clock's day */
    same_text(ask(db, "SELECT vintage FROM observation_entry WHERE indicator = 'price' AND area = 'alpha'"), "2023-06-30\n");
    run(db, "INSERT INTO observation_entry (indicator, area, period, value) VALUES ('price', 'delta', '2022', 8)");
    must(db, parkdb_begin(db));
    put_figure(db, "income", "beta", "2022", 25);
    must(db, parkdb_commit(db));
    parkdb_target target = {.code = "aims/new",
                            .clause = "aims/1",
                            .area = "alpha",
                            .indicator = "firms",
                            .comparator = ">=",
                            .value = 1,
                            .unit = "piece",
                            .period_to = "2022",
                            .wording = "w"};
    must(db, parkdb_target_put(db, &target));
    same_text(ask(db, "SELECT actual, status FROM target_progress WHERE target_code = 'aims/added'"), "55.0|met\n");
    same_text(ask(db, "SELECT actual, status FROM target_progress WHERE target_code = 'aims/new'"), "150.0|met\n");
    must(db, parkdb_refresh(db));
    must_be_sound(db);
    char *under = ask(db, "SELECT target_code, area_code, due_period, required, actual FROM target_progress ORDER BY 1, 2, 3");
    parkdb_close(db);
    db = open_file(path, PARKDB_OPEN_READ_ONLY);
    must_be_sound(db);
    same_text(ask(db, "SELECT area, vintage FROM observation_entry WHERE indicator = 'price' AND area <> 'beta' ORDER BY 1"),
              format_text("alpha|2023-06-30\ndelta|%s", ask(db, "SELECT as_of FROM clock")));
    must(db, parkdb_set_clock(db, "2023-06-30", "2023-06-30"));
    same_text(ask(db, "SELECT target_code, area_code, due_period, required, actual FROM target_progress ORDER BY 1, 2, 3"), under);
    parkdb_close(db);
}
END_TEST

/* What a file has beside the library's views is not run to lay them: a view of a user's own stays with today. */
START_TEST(a_view_of_ones_own_keeps_today)
{
    parkdb *db = new_figured();
    char *day = today(db, "SELECT as_of FROM clock");
    run(db, "CREATE VIEW main.own_day AS SELECT as_of, known_on FROM clock");
    must(db, parkdb_set_clock(db, "2022-06-30", "2022-05-31"));
    same_text(ask(db, "SELECT as_of, known_on FROM own_day"), format_text("%s|%s\n", day, day));
    run(db, "CREATE TEMP VIEW own_day AS SELECT as_of, known_on FROM clock"); /* but for one that is temporary, too */
    same_text(ask(db, "SELECT as_of, known_on FROM own_day"), "2022-06-30|2022-05-31\n");
    must(db, parkdb_set_clock(db, "2021-06-30", NULL));
    same_text(ask(db, "SELECT as_of FROM own_day WHERE known_on = (SELECT known_on FROM main.clock)"), "2021-06-30\n");
    must(db, parkdb_set_clock(db, NULL, NULL));
    same_text(ask(db, "SELECT group_concat(name) FROM sqlite_temp_schema"), "own_day\n");
    parkdb_close(db);
}
END_TEST

/* Nobody asks for the connection, so each cursor finds laid what it needs, and no more. */
static parkdb *on_a_day(const char *path)
{
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    must(db, parkdb_set_clock(db, "2022-12-31", "2023-01-31"));
    return db;
}

START_TEST(each_question_finds_its_views)
{
    const char *path = figured_file();
    parkdb *whole = on_a_day(path);
    ck_assert_ptr_nonnull(parkdb_sqlite(whole));
    for (size_t i = 0; i < kind_count; i++) {
        parkdb *db = on_a_day(path);
        same_text(found_text(db, &kinds[i], NULL), found_text(whole, &kinds[i], NULL));
        parkdb_close(db);
    }
    parkdb_close(whole);
}
END_TEST

START_TEST(what_is_undone_takes_no_view_with_it)
{
    const char *path = figured_file();
    parkdb *whole = on_a_day(path), *db = on_a_day(path);
    ck_assert_ptr_nonnull(parkdb_sqlite(whole));
    must(db, parkdb_begin(db));
    same_text(progress(db), progress(whole));
    must(db, parkdb_rollback(db));
    same_text(progress(db), progress(whole));
    same_text(found_text(db, kind_named("park_standing"), NULL), found_text(whole, kind_named("park_standing"), NULL));
    parkdb_close(db);
    db = on_a_day(path);
    must(db, parkdb_read_begin(db));
    same_text(progress(db), progress(whole));
    must(db, parkdb_read_end(db));
    must(db, parkdb_set_clock(db, "2021-06-30", "2021-06-30")); /* only the day is another */
    must(whole, parkdb_set_clock(whole, "2021-06-30", "2021-06-30"));
    same_text(progress(db), progress(whole));
    parkdb_close(db);
    parkdb_close(whole);
}
END_TEST

static char *quoted(const char *text)
{
    char *sql = sqlite3_mprintf("%Q", text), *kept = format_text("%s", sql);
    sqlite3_free(sql);
    return kept;
}

START_TEST(nothing_of_the_file_is_run)
{
    char *path = figured_file(), *victim = path_beside(path, "victim.db");
    char *deeds[] = {format_text("ATTACH '%s' AS v; DELETE FROM v.kept", victim), format_text("VACUUM INTO '%s.planted'", victim),
                     format_text("DELETE FROM main.target")};
    char *deed = deeds[_i % 3];
    run_on_file(victim, "CREATE TABLE kept (x); INSERT INTO kept VALUES (1)");
    run_on_file(path, format_text("CREATE VIEW clock_script AS SELECT 0 AS ord, %s AS sql; CREATE VIEW own_day AS SELECT as_of FROM clock;"
                                  "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || '; ' || %s WHERE name = 'own_day'",
                                  quoted(deed), quoted(deed)));
    parkdb *db = open_file(path, _i < 3 ? PARKDB_OPEN_READ_ONLY : PARKDB_OPEN_READ_WRITE);
    char *before = ask(db, "SELECT count(*) FROM target");
    must(db, parkdb_set_clock(db, "2022-06-30", "2022-05-31"));
    same_text(ask(db, "SELECT as_of FROM target_progress, clock LIMIT 1"), "2022-06-30\n");
    must(db, parkdb_set_clock(db, NULL, NULL));
    same_text(ask(db, "SELECT count(*) FROM target"), before);
    parkdb_close(db);
    ck_assert(!file_exists(format_text("%s.planted", victim)));
    sqlite3 *sqlite = NULL;
    sqlite3_stmt *statement = NULL;
    ck_assert_int_eq(sqlite3_open(victim, &sqlite), SQLITE_OK);
    ck_assert_int_eq(sqlite3_prepare_v2(sqlite, "SELECT count(*) FROM kept", -1, &statement, NULL), SQLITE_OK);
    ck_assert_int_eq(sqlite3_step(statement), SQLITE_ROW);
    ck_assert_int_eq(sqlite3_column_int(statement, 0), 1);
    sqlite3_finalize(statement);
    sqlite3_close(sqlite);
}
END_TEST

static Suite *suite(void)
{
    Suite *clock = suite_create("clock");
    TCase *tests = add_case(clock, "clock");
    tcase_add_test(tests, a_day_is_a_day);
    tcase_add_test(tests, two_days_give_two_answers);
    tcase_add_test(tests, neither_day_is_today_again);
    tcase_add_test(tests, one_day_alone_leaves_the_other_today);
    tcase_add_test(tests, every_view_that_depends_on_the_clock_follows_it);
    tcase_add_test(tests, a_file_that_is_only_read_has_a_clock_too);
    tcase_add_test(tests, the_clock_is_not_set_in_the_midst);
    tcase_add_test(tests, what_is_written_under_a_clock_goes_to_the_file);
    tcase_add_test(tests, a_view_of_ones_own_keeps_today);
    tcase_add_test(tests, each_question_finds_its_views);
    tcase_add_test(tests, what_is_undone_takes_no_view_with_it);
    add_loop(tests, nothing_of_the_file_is_run, 6);
    return clock;
}

int main(void)
{
    return run_suite(suite());
}
