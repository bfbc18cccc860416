/* Figures that are kept: what follows from observations is current whenever the library reads and after it has committed, whoever wrote,
 * and until then progress says that it is stale; what is kept equals its definition, and damage by hand is found and mended. */
#include "kinds.h"
#include "support.h"

#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- What is looked at */

/* The sum of both members' income in 2022, which follows from alpha's four quarters and beta's year, as the view has it. */
static const char both[] = "SELECT value, how, vintage FROM figure WHERE indicator_code = 'income' AND area_code = 'both' AND period = "
                           "'2022'";
/* The same through a cursor: the actual figure of the target that asks for it. */
static double both_by_cursor(parkdb *db)
{
    parkdb_filter filter = {.size = sizeof filter, .code = "aims/added"};
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_target_progress_find(db, &filter, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    parkdb_number actual = parkdb_target_progress_row(cursor)->actual;
    parkdb_cursor_close(cursor);
    return actual.known ? actual.value : -1;
}

static void both_is(parkdb *db, double expected)
{
    double found = both_by_cursor(db);
    ck_assert_msg(found == expected, "found %g, expected %g", found, expected);
}

/* What SQL says of a target that falls due once, as the file is: status and reason. */
static char *verdict(parkdb *db, const char *target)
{
    return ask(db, format_text("SELECT status, reason FROM target_progress WHERE target_code = '%s'", target));
}

/* The same of a cursor. */
static char *verdict_by_cursor(parkdb *db, const char *target)
{
    parkdb_filter filter = {.size = sizeof filter, .code = target};
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_target_progress_find(db, &filter, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    const parkdb_target_progress *row = parkdb_target_progress_row(cursor);
    char *found = format_text("%s|%s\n", row->status, row->reason ? row->reason : "null");
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_OK);
    parkdb_cursor_close(cursor);
    return found;
}

static const char stale[] = "unevaluable|stale\n";

/* All that triggers keep. */
static char *kept(parkdb *db)
{
    static const char *const tables[] = {"figure_kept",  "indicator_period", "derivation_depth", "group_asked",
                                         "length_asked", "area_bound",       "area_member",      "region_within"};
    struct text text = {NULL, 0, 0};
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) append(&text, ask(db, format_text("SELECT * FROM %s", tables[i])));
    return kept_text(&text);
}

/* The figures, and all that triggers keep of them. */
static char *state(parkdb *db)
{
    return format_text("%s%s%s", ask(db, "SELECT * FROM observation"), ask(db, "SELECT * FROM verdict"), kept(db));
}

static void is_as_before(parkdb *db, const char *before, const char *after)
{
    ck_assert_msg(strcmp(state(db), before) == 0, "after %s there is something else than before", after);
}

static void has_no_row(sqlite3_stmt *statement, const char *after)
{
    int step = sqlite3_step(statement);
    ck_assert_msg(step == SQLITE_DONE, "after %s: %s", after,
                  step == SQLITE_ROW ? (const char *)sqlite3_column_text(statement, 0) : sqlite3_errmsg(sqlite3_db_handle(statement)));
    sqlite3_reset(statement);
}

/* Nothing waits to be made anew, and making everything anew changes nothing. */
static void all_is_current(parkdb *db)
{
    same_text(ask(db, "SELECT (SELECT count(*) FROM figure_dirty), (SELECT count(*) FROM figure_stage) + (SELECT count(*) FROM "
                      "figure_touched) + (SELECT count(*) FROM figure_work) + (SELECT count(*) FROM figure_candidate)"),
              "0|0\n");
    same_text(ask(db, "SELECT rule, what FROM integrity_problem"), "");
    char *before = kept(db);
    must(db, parkdb_refresh(db));
    same_text(kept(db), before);
}

static void put_quarter(parkdb *db, double value)
{
    put_figure(db, "income", "alpha", "2022-Q4", value);
}

/* ---------------------------------------------------------------- The view figure */

START_TEST(the_view_has_the_figure_that_counts)
{
    parkdb *db = new_figured();
    same_text(ask(db, both), "25.0|aggregated|2023-01-01\n");
    same_text(
        ask(db, "SELECT indicator_code, area_code, period, value, unit, how FROM figure WHERE indicator_code IN ('intensity', "
                "'spending-growth', 'price') OR (area_code = 'alpha' AND period IN ('2022', '2022-Q1-3')) ORDER BY 1, 2, 3"),
        "firms|alpha|2022|150.0|piece|reported\nincome|alpha|2022|10.0|coin|accumulated\nincome|alpha|2022-Q1-3|6.0|coin|accumulated\n"
        "intensity|alpha|2022|10.0|percent|derived\nintensity|beta|2022|10.0|percent|derived\nprice|beta|2022|5.0|coin|reported\n"
        "spending|alpha|2022|2.0|coin|reported\n"
        "spending-growth|alpha|2021|-99.6666666666667|percent|derived\nspending-growth|alpha|2022|100.0|percent|derived\n"
        "spending-growth|beta|2021|-99.6666666666667|percent|derived\nspending-growth|beta|2022|100.0|percent|derived\n");
    /* A forecast is no figure, nor is what is missing; of two vintages the later one counts. */
    same_text(ask(db, "SELECT area_code, period, value, vintage FROM figure WHERE indicator_code = 'firms' AND period IN ('2022', '2025') "
                      "OR area_code = 'gamma' ORDER BY 1, 2"),
              "alpha|2022|150.0|2023-01-01\nbeta|2022|140.0|2023-05-01\n");
    /* What is reported wins over what follows, and gives way when it is said to be missing. */
    parkdb_observation own = {.indicator = "income", .area = "both", .period = "2022", .value = {26, 1}, .vintage = "2023-02-01"};
    must(db, parkdb_observation_put(db, &own));
    same_text(ask(db, both), "26.0|reported|2023-02-01\n");
    own.value.known = 0;
    own.vintage = "2023-03-01";
    must(db, parkdb_observation_put(db, &own));
    same_text(ask(db, both), "25.0|aggregated|2023-03-01\n"); /* from that day on it counts again */
    parkdb_close(db);
}
END_TEST

START_TEST(the_view_agrees_with_progress)
{
    /* What progress compares is the figure of the view, whatever day it is. */
    static const char *const days[] = {NULL, "2021-12-31", "2022-06-30", "2023-03-01", "2023-06-30"};
    parkdb *db = new_figured();
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        must(db, parkdb_set_clock(db, days[i], days[i]));
        same_text(ask(db, "SELECT p.target_code, p.area_code, p.actual, f.value FROM target_progress p JOIN target t ON t.code = "
                          "p.target_code LEFT JOIN figure f ON f.indicator_code = p.indicator_code AND f.area_code = p.area_code AND "
                          "f.period = p.actual_period WHERE t.over IN ('last', 'each') AND p.actual IS NOT f.value"),
                  "");
    }
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- By every door */

static const struct {
    const char *sql;
    double both; /* once it is current; -1: nothing follows */
    int current; /* at once, because the writer makes it so or nothing is changed */
} writes[] = {
    {"INSERT INTO observation_entry (indicator, area, period, value) VALUES ('income', 'alpha', '2022-Q4', 14)", 35, 1},
    {"INSERT INTO observation_entry (indicator, area, period, value, unit) VALUES ('income', 'alpha', '2022-Q4', 42, 'sack')", 35, 1},
    {"DELETE FROM observation_entry WHERE indicator = 'income' AND area = 'alpha' AND period = '2022-Q4'", -1, 1},
    {"INSERT INTO observation SELECT indicator, period, area, vintage + 1, 14, NULL, 'A', source, NULL, NULL FROM observation WHERE value "
     "= "
     "4",
     35, 0},
    {"INSERT OR REPLACE INTO observation SELECT indicator, period, area, vintage, 14, NULL, 'A', source, NULL, NULL FROM observation WHERE "
     "value = 4",
     35, 0},
    {"REPLACE INTO observation SELECT indicator, period, area, vintage, NULL, NULL, 'M', source, NULL, NULL FROM observation WHERE value = "
     "4",
     -1, 0},
    {"INSERT INTO observation SELECT indicator, period, area, vintage, 14, NULL, 'A', source, NULL, NULL FROM observation WHERE value = 4 "
     "ON "
     "CONFLICT (indicator, period, area, vintage, source) DO UPDATE SET value = excluded.value",
     35, 0},
    {"INSERT INTO observation SELECT indicator, period, area, vintage, 14, NULL, 'A', source, NULL, NULL FROM observation WHERE value = 4 "
     "ON "
     "CONFLICT DO NOTHING",
     25, 1},
    {"INSERT OR IGNORE INTO observation SELECT indicator, period, area, vintage, 14, NULL, 'A', source, NULL, NULL FROM observation WHERE "
     "value = 4",
     25, 1},
    {"UPDATE observation SET value = 14 WHERE value = 4", 35, 0},
    {"UPDATE observation SET status = 'F' WHERE value = 4", -1, 0},
    {"UPDATE observation SET vintage = vintage + 40000 WHERE value = 4", -1, 0}, /* known in a hundred years */
    {"UPDATE observation SET period = period + 192 WHERE value = 4", -1, 0},
    {"UPDATE OR REPLACE observation SET period = (SELECT id FROM period WHERE code = '2022-Q3') WHERE value = 4", -1, 0},
    {"UPDATE observation SET area = (SELECT id FROM area WHERE code = 'gamma') WHERE value = 4", -1, 0},
    {"UPDATE observation SET indicator = (SELECT id FROM indicator WHERE code = 'spending') WHERE value = 4", -1, 0},
    {"DELETE FROM observation WHERE value = 4", -1, 0},
    {"DELETE FROM observation", -1, 0},
    {"UPDATE indicator SET aggregation_area = 'max' WHERE code = 'income'", 15, 0},
    {"UPDATE indicator SET aggregation_area = 'none' WHERE code = 'income'", -1, 0},
    {"UPDATE indicator SET aggregation_time = 'last' WHERE code = 'income'", 19, 0},
    {"DELETE FROM area_group_listed WHERE member = (SELECT id FROM area WHERE code = 'beta')", 10, 0},
    {"UPDATE area_group_listed SET member = (SELECT id FROM area WHERE code = 'gamma') WHERE member = (SELECT id FROM area WHERE code = "
     "'beta')",
     -1, 0},
};

static const char *verdict_of(double sum)
{
    return sum < 0 ? "overdue|null\n" : sum < 30 ? "missed|null\n" : "met|null\n";
}

static void write_is_seen(parkdb *db, int i)
{
    const char *expected = writes[i].current ? verdict_of(writes[i].both) : stale;
    int any_left = strcmp(writes[i].sql, "DELETE FROM observation") != 0;
    same_text(verdict(db, "aims/added"), expected);
    same_text(verdict(db, "aims/met"), any_left ? "met|null\n" : stale); /* from a reported figure, which no mark makes doubtful */
}

START_TEST(what_is_written_by_hand_is_stale_until_it_is_read)
{
    parkdb *db = new_figured();
    run(db, writes[_i].sql);
    write_is_seen(db, _i);
    both_is(db, writes[_i].both);
    same_text(verdict(db, "aims/added"), verdict_of(writes[_i].both));
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_refresh_by_hand_mends_what_is_written_by_hand)
{
    sqlite3 *sqlite = connected(figured_file());
    sqlite3_stmt *statement = NULL;
    run_on(sqlite, "PRAGMA foreign_keys = ON");
    ck_assert_int_eq(sqlite3_prepare_v2(sqlite,
                                        "SELECT status || '|' || coalesce(reason, 'null') || char(10) FROM target_progress WHERE "
                                        "target_code = 'aims/added'",
                                        -1, &statement, NULL),
                     SQLITE_OK);
    for (size_t i = 0; i < sizeof writes / sizeof writes[0]; i++) {
        run_on(sqlite, "BEGIN");
        run_on(sqlite, writes[i].sql);
        run_on(sqlite, "INSERT INTO figure_refresh VALUES (NULL)");
        ck_assert_int_eq(sqlite3_step(statement), SQLITE_ROW);
        const char *found = (const char *)sqlite3_column_text(statement, 0);
        ck_assert_msg(strcmp(found, verdict_of(writes[i].both)) == 0, "%s: %s", writes[i].sql, found);
        sqlite3_reset(statement);
        run_on(sqlite, "ROLLBACK");
    }
    sqlite3_finalize(statement);
    sqlite3_close(sqlite);
}
END_TEST

static int add_line(void *context, const char *line)
{
    append_line(context, line);
    return 0;
}

static const char by_hand[] = "UPDATE observation SET value = 14 WHERE value = 4";

START_TEST(a_stale_file_that_is_open_for_reading_says_so)
{
    char *path = figured_file();
    run_on_file(path, format_text("PRAGMA foreign_keys = ON; %s", by_hand));
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    size_t length = 0;
    char *bytes = read_file(path, &length);
    struct text problems = {NULL, 0, 0};
    ck_assert_int_eq(parkdb_check(db, add_line, &problems), PARKDB_CORRUPT);
    contains(kept_text(&problems), "no figure is stale: income / ");
    static const char *const days[] = {"2026-11-20", NULL};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        must(db, parkdb_set_clock(db, days[i], NULL));
        same_text(verdict_by_cursor(db, "aims/added"), stale);
        same_text(verdict_by_cursor(db, "aims/met"), "met|null\n");
        same_text(verdict_by_cursor(db, "aims/nobody"), "unevaluable|no_members\n");
    }
    same_file(path, bytes, length);
    parkdb *writer = open_file(path, PARKDB_OPEN_READ_WRITE);
    same_text(verdict_by_cursor(writer, "aims/added"), "met|null\n");
    parkdb_close(writer);
    same_text(verdict_by_cursor(db, "aims/added"), "met|null\n");
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_clock_that_is_set_makes_what_is_stale)
{
    parkdb *db = new_figured();
    run(db, by_hand);
    must(db, parkdb_set_clock(db, "2026-11-20", NULL));
    same_text(verdict(db, "aims/added"), "met|null\n");
    both_is(db, 35);
    run(db, "UPDATE observation SET value = 4 WHERE value = 14");
    same_text(verdict(db, "aims/added"), stale);
    both_is(db, 25); /* through the clock's own views, too */
    must(db, parkdb_set_clock(db, NULL, NULL));
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_stale_file_that_another_writes_is_read_as_it_is)
{
    char *path = figured_file();
    run_on_file(path, format_text("PRAGMA foreign_keys = ON; %s", by_hand));
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    must(db, parkdb_set_busy_timeout(db, 20));
    sqlite3 *other = connected(path);
    run_on(other, "BEGIN IMMEDIATE");
    static const char *const around[][2] = {{"SELECT 1", "SELECT 1"}, {"BEGIN", "COMMIT"}, {"SAVEPOINT mine", "RELEASE mine"}};
    for (size_t i = 0; i < sizeof around / sizeof around[0]; i++) {
        run(db, around[i][0]);
        same_text(verdict_by_cursor(db, "aims/added"), stale);
        ck_assert_int_eq(parkdb_last_error(db)->code, PARKDB_OK);
        same_text(verdict_by_cursor(db, "aims/met"), "met|null\n");
        run(db, around[i][1]);
    }
    must(db, parkdb_set_clock(db, "2026-11-20", NULL));
    same_text(verdict_by_cursor(db, "aims/added"), stale);
    must_fail(db, parkdb_begin(db), PARKDB_BUSY, ""); /* who wants to write hears of it */
    run_on(other, "COMMIT");
    sqlite3_close(other);
    same_text(verdict_by_cursor(db, "aims/added"), "met|null\n");
    must(db, parkdb_set_clock(db, NULL, NULL));
    both_is(db, 35);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(what_is_put_is_followed_at_once)
{
    parkdb *db = new_figured();
    parkdb_observation quarter = {.indicator = "income", .area = "alpha", .period = "2022-Q4", .vintage = "2023-01-01"};
    put_quarter(db, 14);
    both_is(db, 35);
    all_is_current(db);
    must(db, parkdb_observation_remove(db, &quarter));
    both_is(db, -1);
    all_is_current(db);
    must_fail(db, parkdb_observation_remove(db, &quarter), PARKDB_UNKNOWN, "");
    put_quarter(db, 4);
    both_is(db, 25);
    quarter.vintage = NULL; /* every vintage */
    must(db, parkdb_observation_remove(db, &quarter));
    both_is(db, -1);
    parkdb_close(db);
}
END_TEST

START_TEST(a_row_at_fault_takes_all_with_it)
{
    parkdb *db = new_figured();
    char *before = dump(db);
    parkdb_observation rows[3] = {{.indicator = "income", .area = "alpha", .period = "2022-Q4", .value = {14, 1}},
                                  {.indicator = "income", .area = "beta", .period = "2022", .value = {16, 1}},
                                  {.indicator = "income", .area = "beta", .period = "2022-13", .value = {16, 1}}};
    must_fail(db, parkdb_observation_put_many(db, rows, 3, sizeof rows[0]), PARKDB_UNKNOWN, "row 2: observation.period: found \"2022-13\"");
    same_text(dump(db), before);
    must_fail(db, parkdb_observation_put_many(db, rows, 2, sizeof rows[0] - 1), PARKDB_MISUSE, "stride");
    must_fail(db, parkdb_observation_put_many(db, NULL, 2, sizeof rows[0]), PARKDB_MISUSE, "");
    must(db, parkdb_observation_put_many(db, rows, 0, sizeof rows[0]));
    must(db, parkdb_observation_put_many(db, rows, 2, sizeof rows[0]));
    both_is(db, 36);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

/* Between two rows a caller may have what is its own; within the size that a caller says, what this library does not know must be zero. */
START_TEST(rows_lie_in_larger_structs)
{
    struct {
        parkdb_observation row;
        size_t more;
    } rows[2] = {{{.indicator = "income", .area = "alpha", .period = "2022-Q4", .value = {14, 1}}, 0},
                 {{.indicator = "income", .area = "beta", .period = "2022", .value = {16, 1}}, 7}};
    parkdb *db = new_figured();
    char *before = dump(db);
    must_fail(db, parkdb_observation_put_many_sized(db, &rows[0].row, 2, sizeof rows[0], sizeof rows[0]), PARKDB_MISUSE,
              "row 1: a row of observation has members that this version of the library does not know");
    must_fail(db, parkdb_observation_put_many_sized(db, &rows[0].row, 2, sizeof rows[0], sizeof(size_t)), PARKDB_MISUSE,
              "a row of observation: found a size of 8");
    must_fail(db, parkdb_observation_put_many_sized(db, &rows[0].row, 2, sizeof rows[0].row, sizeof rows[0]), PARKDB_MISUSE, "stride");
    same_text(dump(db), before);
    must(db, parkdb_observation_put_many(db, &rows[0].row, 2, sizeof rows[0]));
    both_is(db, 36);
    rows[1].more = 0;
    must(db, parkdb_observation_put_many_sized(db, &rows[0].row, 2, sizeof rows[0], sizeof rows[0]));
    both_is(db, 36);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Two sources of one figure */

static parkdb_observation said_by(const char *source, double value)
{
    parkdb_observation row = {
        .indicator = "firms", .area = "gamma", .period = "2022", .value = {value, 1}, .source = source, .vintage = "2023-02-01"};
    return row;
}

/* In the order of their ids. */
static const char *const sources[] = {NULL, "book", "sample"};
#define SOURCE_COUNT (sizeof sources / sizeof sources[0])

static double counting(parkdb *db)
{
    parkdb_filter filter = {.size = sizeof filter, .indicator = "firms", .area = "gamma"};
    parkdb_cursor *cursor = NULL;
    double found = -1;
    must(db, parkdb_figure_find(db, &filter, &cursor));
    while (parkdb_next(cursor) == PARKDB_ROW)
        if (strcmp(parkdb_figure_row(cursor)->period, "2022") == 0) found = parkdb_figure_row(cursor)->value;
    parkdb_cursor_close(cursor);
    return found;
}

static int count_look_ups(unsigned type, void *count, void *statement, void *text)
{
    (void)type, (void)text;
    const char *sql = sqlite3_sql(statement);
    *(int *)count += strstr(sql, "FROM indicator) WHERE code = ?") != NULL;
    return 0;
}

START_TEST(a_filter_is_looked_up_once)
{
    parkdb *db = new_figured();
    int count = 0;
    sqlite3_trace_v2(parkdb_sqlite(db), SQLITE_TRACE_STMT, count_look_ups, &count);
    parkdb_filter filter = {.size = sizeof filter, .indicator = "firms", .area = "alpha"};
    parkdb_cursor *cursor = NULL;
    must(db, parkdb_figure_find(db, &filter, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    parkdb_cursor_close(cursor);
    ck_assert_int_eq(count, 1);
    parkdb_close(db);
}
END_TEST

/* Whatever the order in which they come, that of the source with the greatest id counts, in SQL and in C, and a newer one before all. */
START_TEST(a_source_stands_beside_another)
{
    size_t there = (size_t)_i / SOURCE_COUNT, came = (size_t)_i % SOURCE_COUNT, counts = there > came ? there : came;
    parkdb *db = new_figured();
    parkdb_observation first = said_by(sources[there], (double)there), other = said_by(sources[came], (double)came);
    must(db, parkdb_observation_put(db, &first));
    must(db, parkdb_observation_put(db, &other));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM observation_entry WHERE area = 'gamma' AND vintage = '2023-02-01'"),
                     1 + (there != came));
    same_text(ask(db, "SELECT value FROM figure WHERE indicator_code = 'firms' AND area_code = 'gamma' AND period = '2022'"),
              format_text("%d.0\n", (int)counts));
    ck_assert_double_eq(counting(db), (double)counts);
    all_is_current(db);
    parkdb_observation newer = said_by(sources[there < came ? there : came], 9);
    newer.vintage = "2023-02-02";
    must(db, parkdb_observation_put(db, &newer));
    ck_assert_double_eq(counting(db), 9);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(one_sources_figures_are_removed_alone)
{
    parkdb *db = new_figured();
    for (size_t i = 0; i < SOURCE_COUNT; i++) {
        parkdb_observation row = said_by(sources[i], (double)i);
        must(db, parkdb_observation_put(db, &row));
    }
    parkdb_observation sample = said_by("sample", 0), all = said_by(NULL, 0);
    must(db, parkdb_observation_remove(db, &sample));
    ck_assert_double_eq(counting(db), 1);
    run(db, "DELETE FROM observation_entry WHERE area = 'gamma' AND source = 'book'");
    ck_assert_double_eq(counting(db), 0);
    must(db, parkdb_observation_remove(db, &all)); /* without a source those of all */
    ck_assert_double_eq(counting(db), -1);
    contains(refused(db, "DELETE FROM source WHERE id = 0"), "source: another one than unstated");
    contains(refused(db, "UPDATE source SET code = 'x' WHERE id = 0"), "source: another one than unstated");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Within and around transactions */

START_TEST(a_transaction_reads_what_follows_from_its_own_writes)
{
    char *path = figured_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    parkdb *reader = open_file(path, PARKDB_OPEN_READ_ONLY);
    must(db, parkdb_begin(db));
    put_quarter(db, 14);
    both_is(db, 35);
    put_quarter(db, 24); /* after a reading, too */
    both_is(db, 45);
    both_is(reader, 25);
    must(db, parkdb_commit(db));
    both_is(reader, 45);
    all_is_current(db);
    parkdb_close(reader);
    parkdb_close(db);
}
END_TEST

START_TEST(a_commit_makes_what_nobody_has_read)
{
    char *path = figured_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    must(db, parkdb_begin(db));
    put_quarter(db, 14);
    must(db, parkdb_commit(db));
    parkdb *reader = open_file(path, PARKDB_OPEN_READ_ONLY);
    both_is(reader, 35);
    must_be_sound(reader);
    parkdb_close(reader);
    parkdb_close(db);
}
END_TEST

START_TEST(a_rollback_leaves_nothing_stale_that_was_not)
{
    parkdb *db = new_figured();
    char *before = dump(db);
    for (int read_first = 0; read_first < 2; read_first++) {
        must(db, parkdb_begin(db));
        put_quarter(db, 14);
        if (read_first) both_is(db, 35);
        must(db, parkdb_rollback(db));
        same_text(dump(db), before);
        both_is(db, 25);
        all_is_current(db);
        put_quarter(db, 14); /* and the next write is followed as ever */
        both_is(db, 35);
        put_quarter(db, 4);
    }
    run(db, by_hand);
    before = dump(db);
    must(db, parkdb_begin(db));
    put_quarter(db, 24);
    both_is(db, 45);
    must(db, parkdb_rollback(db));
    same_text(dump(db), before);
    same_text(verdict(db, "aims/added"), stale); /* as it was */
    both_is(db, 35);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

/* Begin, write, read, commit and roll back, nested as they come: b, w, r, c, z. */
static const struct {
    const char *steps;
    int written; /* which write is left in the end, from 1; 0: none */
} nestings[] = {
    {"bwbwcc", 2},     {"bwbwzc", 1},   {"bbwzwc", 2},   {"bbwcwz", 0},       {"bbwccbwz", 1},     {"bwbrwzrc", 1},
    {"bbwrcrc", 1},    {"bbwrzrc", 0},  {"bbwzrwrc", 2}, {"bbbwzzwc", 2},     {"bbbwczwc", 2},     {"bwbbwczrc", 1},
    {"bwbbwrzcrz", 0}, {"bbwcbwcc", 2}, {"bbwcbwzc", 1}, {"bwrbwrbwrccc", 3}, {"bwrbwrbwrzcc", 2}, {"bbwzbwzc", 0},
    {"bbwzcw", 2},     {"bbwzzw", 2},   {"bwbzwrc", 2},  {"bbrwcbrwzrc", 1},
};

static void follow(parkdb *db, const char *steps)
{
    double expected[16] = {25};
    int depth = 0, written = 0;
    for (const char *at = steps; *at; at++) {
        switch (*at) {
        case 'b':
            must(db, parkdb_begin(db));
            depth++;
            expected[depth] = expected[depth - 1];
            break;
        case 'w':
            put_quarter(db, 4 + 10 * ++written);
            expected[depth] = 25 + 10 * written;
            break;
        case 'r': both_is(db, expected[depth]); break;
        case 'c':
            must(db, parkdb_commit(db));
            depth--;
            expected[depth] = expected[depth + 1];
            break;
        default:
            must(db, parkdb_rollback(db));
            depth--;
            break;
        }
    }
    ck_assert_int_eq(depth, 0);
}

#define NESTING_COUNT (sizeof nestings / sizeof nestings[0])

static void is_followed(parkdb *db, size_t i)
{
    char *found = ask(db, both), *expected = format_text("%d.0|aggregated|2023-01-01\n", 25 + 10 * nestings[i].written);
    ck_assert_msg(strcmp(found, expected) == 0, "%s: found %s, expected %s", nestings[i].steps, found, expected);
}

START_TEST(transactions_nest)
{
    parkdb *db = new_figured();
    char *before = state(db);
    for (size_t i = 0; i < NESTING_COUNT; i++) {
        follow(db, nestings[i].steps);
        is_followed(db, i);
        put_quarter(db, 4);
        is_as_before(db, before, nestings[i].steps);
    }
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(transactions_join_one_of_the_sqlite_handle)
{
    parkdb *db = new_figured();
    char *before = state(db);
    for (size_t i = 0; i < NESTING_COUNT; i++) {
        /* Kept: what nests inside is as good as alone, and the caller's own writes beside it are followed when a cursor reads. */
        run(db, "BEGIN");
        follow(db, nestings[i].steps);
        is_followed(db, i);
        run(db, "UPDATE observation SET value = 100 WHERE indicator = (SELECT id FROM indicator WHERE code = 'income') AND period = "
                "(SELECT id FROM period WHERE code = '2022-Q4')");
        is_followed(db, i); /* nobody has read since */
        both_is(db, 121);
        put_quarter(db, 4);
        run(db, "COMMIT");
        is_as_before(db, before, nestings[i].steps);
        /* Undone. */
        run(db, "BEGIN");
        follow(db, nestings[i].steps);
        run(db, "ROLLBACK");
        is_as_before(db, before, nestings[i].steps);
    }
    put_quarter(db, 14);
    both_is(db, 35);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_transaction_of_the_sqlite_handle_leaves_its_marks)
{
    parkdb *db = new_figured();
    char *before = dump(db);
    run(db, "BEGIN");
    run(db, by_hand);
    run(db, "COMMIT");
    same_text(verdict(db, "aims/added"), stale);
    both_is(db, 35);
    all_is_current(db);
    run(db, "BEGIN");
    run(db, "UPDATE observation SET value = 4 WHERE value = 14");
    both_is(db, 25); /* within it */
    run(db, "ROLLBACK");
    same_text(verdict(db, "aims/added"), "met|null\n");
    both_is(db, 35);
    run(db, "BEGIN; UPDATE observation SET value = 4 WHERE value = 14; INSERT INTO figure_refresh VALUES (NULL); COMMIT");
    same_text(dump(db), before);
    parkdb_close(db);
}
END_TEST

START_TEST(a_savepoint_of_the_sqlite_handle_undoes_what_follows)
{
    parkdb *db = new_figured();
    char *before = dump(db);
    run(db, "SAVEPOINT mine");
    put_quarter(db, 14);
    must(db, parkdb_begin(db));
    put_quarter(db, 24);
    both_is(db, 45);
    must(db, parkdb_commit(db));
    run(db, "ROLLBACK TO mine; RELEASE mine");
    same_text(dump(db), before);
    both_is(db, 25);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_transaction_that_sqlite_has_ended_leaves_nothing_behind)
{
    parkdb *db = new_figured();
    must(db, parkdb_begin(db));
    put_quarter(db, 14);
    run(db, "ROLLBACK"); /* as a full disk does */
    must(db, parkdb_rollback(db));
    both_is(db, 25);
    put_quarter(db, 14);
    both_is(db, 35);
    must(db, parkdb_begin(db));
    put_quarter(db, 24);
    must(db, parkdb_commit(db));
    both_is(db, 45);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_close_within_a_transaction_leaves_nothing_behind)
{
    char *path = figured_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    char *before = dump(db);
    must(db, parkdb_begin(db));
    put_quarter(db, 14);
    parkdb_close(db);
    db = open_file(path, PARKDB_OPEN_READ_WRITE);
    same_text(dump(db), before);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_load_among_figures_is_followed)
{
    /* A policy file that takes a member out of the group, within the transaction in which figures are written. */
    parkdb *db = new_figured();
    char *text = edited(read_file(data_path("made-up-aims.json"), NULL), "\"members\": [\"alpha\", \"beta\"]", "\"members\": [\"alpha\"]");
    must(db, parkdb_begin(db));
    put_quarter(db, 14);
    must(db, parkdb_load_text(db, "made-up-aims.json", text, strlen(text), NULL, NULL));
    both_is(db, 20);
    must(db, parkdb_rollback(db));
    both_is(db, 25);
    must(db, parkdb_load_text(db, "made-up-aims.json", text, strlen(text), NULL, NULL));
    both_is(db, 10);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(rows_may_be_written_while_progress_is_read)
{
    parkdb *db = new_figured();
    parkdb_cursor *cursor = NULL;
    int count = 0;
    must(db, parkdb_target_progress_find(db, NULL, &cursor));
    while (parkdb_next(cursor) == PARKDB_ROW) put_quarter(db, ++count);
    must(db, parkdb_last_error(db)->code);
    parkdb_cursor_close(cursor);
    ck_assert_int_ge(count, 28);
    both_is(db, 21 + count);
    all_is_current(db);
    /* What another hand has written meanwhile is made for the next cursor. */
    must(db, parkdb_target_progress_find(db, NULL, &cursor));
    ck_assert_int_eq(parkdb_next(cursor), PARKDB_ROW);
    run(db, "UPDATE observation SET value = 15.5 WHERE value = 15");
    both_is(db, 21.5 + count);
    while (parkdb_next(cursor) == PARKDB_ROW) continue;
    must(db, parkdb_last_error(db)->code);
    parkdb_cursor_close(cursor);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Wholes and their parts */

static void put_park(parkdb *db, const char *code, const char *part_of)
{
    parkdb_park row = {.code = code, .name = code, .region = "north", .part_of = part_of};
    must(db, parkdb_park_put(db, &row));
}

static char *income_of(parkdb *db, const char *park)
{
    return ask(db,
               format_text("SELECT value, how FROM figure WHERE indicator_code = 'income' AND period = '2022' AND area_code = '%s'", park));
}

/* A zone of two parks, one of which has two parks below it. */
static parkdb *new_zone(void)
{
    parkdb *db = new_figured();
    put_park(db, "zone", NULL);
    put_park(db, "east", "zone");
    put_park(db, "west", "zone");
    put_park(db, "east-1", "east");
    put_park(db, "east-2", "east");
    put_figure(db, "income", "west", "2022", 5);
    put_figure(db, "income", "east-1", "2022", 3);
    return db;
}

START_TEST(a_whole_is_the_sum_of_its_parts)
{
    parkdb *db = new_zone();
    same_text(income_of(db, "zone"), ""); /* one part is silent */
    put_figure(db, "income", "east-2", "2022", 4);
    same_text(income_of(db, "east"), "7.0|aggregated\n");
    same_text(income_of(db, "zone"), "12.0|aggregated\n");
    put_figure(db, "income", "east", "2022", 8);
    same_text(income_of(db, "zone"), "13.0|aggregated\n"); /* what is reported comes first */
    put_figure(db, "income", "zone", "2022", 20);
    same_text(income_of(db, "zone"), "20.0|reported\n");
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_whole_follows_its_parts)
{
    parkdb *db = new_zone();
    put_figure(db, "income", "east-2", "2022", 4);
    put_park(db, "east-2", "zone");
    same_text(income_of(db, "east"), "3.0|aggregated\n");
    same_text(income_of(db, "zone"), "12.0|aggregated\n");
    put_park(db, "east-2", NULL);
    same_text(income_of(db, "zone"), "8.0|aggregated\n");
    put_park(db, "new", "zone");
    same_text(income_of(db, "zone"), "");
    must(db, parkdb_park_remove(db, &(parkdb_park){.code = "new"}));
    same_text(income_of(db, "zone"), "8.0|aggregated\n");
    run(db, "UPDATE indicator SET aggregation_area = 'max' WHERE code = 'income'");
    must(db, parkdb_refresh(db));
    same_text(income_of(db, "zone"), "5.0|aggregated\n");
    run(db, "UPDATE indicator SET aggregation_area = 'none' WHERE code = 'income'");
    must(db, parkdb_refresh(db));
    same_text(income_of(db, "zone"), "");
    run(db, "UPDATE indicator SET aggregation_area = 'sum' WHERE code = 'income'");
    run(db, "UPDATE park SET part_of = NULL");
    must(db, parkdb_refresh(db));
    same_text(income_of(db, "zone"), "");
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(regions_are_no_sum_until_all_are_known)
{
    parkdb *db = new_figured();
    same_text(ask(db, "SELECT DISTINCT is_complete FROM area_part p JOIN region r ON r.id = p.part AND r.parent = p.whole"), "0\n");
    run(db,
        "INSERT INTO observation_entry (indicator, area, period, value) SELECT 'income', a.code, '2022', 1 FROM region r JOIN area a ON "
        "a.id = r.id WHERE NOT EXISTS (SELECT 1 FROM region c WHERE c.parent = r.id)");
    same_text(ask(db, "SELECT f.area_code FROM figure f JOIN area a ON a.code = f.area_code AND a.kind = 'region' WHERE f.how = "
                      "'aggregated'"),
              "");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- What is kept equals its definition */

static unsigned pick(uint64_t *state, unsigned count)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(*state >> 33) % count;
}

/* Areas come, go and are succeeded. */
#define AREA_WRITES                                                                                                                        \
    "INSERT OR REPLACE INTO area_successor (predecessor, ord, successor, from_day, kind, takes_targets) SELECT a.id, 1 + # % 2, b.id, "    \
    "date('2019-01-01', '@ months'), CASE # % 4 WHEN 0 THEN 'renamed' WHEN 1 THEN 'code_changed' WHEN 2 THEN 'merged' ELSE 'split' END, "  \
    "@ "                                                                                                                                   \
    "% 2 "                                                                                                                                 \
    "FROM area a JOIN area b ON b.kind = a.kind AND b.id <> a.id WHERE a.kind <> 'area_group' ORDER BY (a.id * 7 + #) % 11, (b.id * 5 + "  \
    "@) "                                                                                                                                  \
    "% 13 "                                                                                                                                \
    "LIMIT 1",                                                                                                                             \
        "UPDATE area_successor SET from_day = date('2019-01-01', '# months') WHERE predecessor % 3 = @ % 3",                               \
        "UPDATE area_successor SET successor = (SELECT b.id FROM area a JOIN area b ON b.kind = a.kind WHERE a.id = predecessor ORDER BY " \
        "(b.id "                                                                                                                           \
        "* 5 + "                                                                                                                           \
        "@) % 13 LIMIT 1) WHERE ord = 1 AND predecessor % 2 = # % 2",                                                                      \
        "UPDATE area_successor SET kind = CASE @ % 2 WHEN 0 THEN 'merged' ELSE 'renamed' END WHERE kind <> 'split' AND predecessor % 3 = " \
        "# % 3",                                                                                                                           \
        "DELETE FROM area_successor WHERE predecessor % 3 = # % 3",                                                                        \
        "UPDATE region SET last_day = date('2030-01-01', '-# months') WHERE id % 5 = @ % 5 AND level = 'county'",                          \
        "UPDATE region SET first_day = date('2015-01-01', '# months'), last_day = '9999-12-31' WHERE id % 5 = @ % 5",                      \
        "UPDATE park SET first_day = '0001-01-01', last_day = CASE # % 3 WHEN 0 THEN '9999-12-31' ELSE date('2030-01-01', '-# months') "   \
        "END "                                                                                                                             \
        "WHERE id % 4 "                                                                                                                    \
        "= @ % 4",                                                                                                                         \
        "INSERT OR REPLACE INTO park_status (park, first_day, status) SELECT id, date('2019-01-01', '# months'), CASE @ % 2 WHEN 0 THEN "  \
        "'withdrawn' "                                                                                                                     \
        "ELSE 'warned' END FROM park ORDER BY (id * 5 + @) % 7 LIMIT 1",                                                                   \
        "DELETE FROM park_status WHERE park % 2 = # % 2"

/* # and @ are numbers. */
static const char *const hand_writes[] = {
    "INSERT INTO area_group_listed (area_group, ord, member) SELECT g.id, # + 9, m.id FROM area_group g, area m ORDER BY (g.id * 7 + m.id "
    "* 3 + @) % 11 LIMIT 1",
    "UPDATE area_group_listed SET member = (SELECT id FROM area ORDER BY (id * 7 + #) % 13 LIMIT 1) WHERE ord % 3 = @ % 3",
    "DELETE FROM area_group_listed WHERE ord > # AND area_group % 3 = @ % 3",
    "UPDATE area_group_listed SET first_day = date('2000-01-01', '# years'), last_day = '2099-12-31' WHERE ord % 3 = @ % 3",
    "UPDATE park SET region = (SELECT id FROM region WHERE level <> 'nation' ORDER BY (id * 7 + #) % 5 LIMIT 1) WHERE id % 4 = @ % 4",
    "UPDATE park SET type = 'new_area' WHERE id % 5 = # % 5 AND @ > 0",
    "INSERT INTO park_level (park, first_day, level) SELECT id, date('2100-01-01', '# years'), 'national' FROM park WHERE id % 3 = @ % 3",
    "UPDATE park_level SET level = 'provincial' WHERE park % 4 = # % 4 AND @ > 0",
    "DELETE FROM park_level WHERE park % 4 = # % 4 AND @ > 0",
    "UPDATE region SET parent = (SELECT id FROM region WHERE level = 'province' ORDER BY (id * #) % 3 LIMIT 1) WHERE level = 'prefecture' "
    "AND id % 2 = @ % 2",
    "UPDATE area_group SET rule_level = CASE rule_level WHEN 'national' THEN 'provincial' ELSE 'national' END WHERE rule_kind = 'park' "
    "AND rule_level IS NOT NULL AND id % 2 = # % 2 AND @ > 0",
    "INSERT INTO area_group_entry (code, name, rule_kind, rule_region) SELECT 'g#' || (SELECT count(*) FROM area), 'G', 'park', id FROM "
    "region ORDER BY (id * 5 + @) % 4 LIMIT 1",
    "DELETE FROM area_group_entry WHERE code GLOB 'g[0-9]*' AND id % 2 = # % 2 AND @ > 0",
    "INSERT INTO park_entry (code, name, region) SELECT 'p#' || (SELECT count(*) FROM area), 'P', id FROM region ORDER BY (id * 5 + @) % "
    "4 LIMIT 1",
    "DELETE FROM park_entry WHERE code GLOB 'p[0-9]*' AND id % 2 = # % 2 AND @ > 0",
    AREA_WRITES,
};

static char *with_numbers(const char *sql, unsigned first, unsigned second)
{
    struct text text = {NULL, 0, 0};
    for (; *sql; sql++)
        append(&text, *sql == '#' ? format_text("%u", first) : *sql == '@' ? format_text("%u", second) : format_text("%c", *sql));
    return kept_text(&text);
}

START_TEST(area_bound_equals_its_definition_after_any_writes)
{
    parkdb *db = new_figured();
    sqlite3_stmt *differs = prepared(db, "SELECT * FROM (SELECT * FROM area_bound EXCEPT SELECT * FROM area_bound_expected) UNION ALL "
                                         "SELECT * FROM (SELECT * FROM area_bound_expected EXCEPT SELECT * FROM area_bound)");
    sqlite3_stmt *problem = prepared(db, "SELECT rule || what FROM integrity_problem WHERE rule <> 'no figure is stale' LIMIT 5");
    uint64_t state = (uint64_t)_i * 104729 + 20260101;
    int done = 0;
    for (int i = 0; i < 250; i++) {
        const char *write = hand_writes[pick(&state, sizeof hand_writes / sizeof hand_writes[0])];
        char *sql = with_numbers(write, pick(&state, 30), pick(&state, 30));
        int code = sqlite3_exec(parkdb_sqlite(db), sql, NULL, NULL, NULL);
        ck_assert_msg(code == SQLITE_OK || code == SQLITE_CONSTRAINT || (code & 0xFF) == SQLITE_CONSTRAINT, "%s: %s", sql,
                      sqlite3_errmsg(parkdb_sqlite(db)));
        done += code == SQLITE_OK;
        has_no_row(differs, sql);
        if (i % 10 == 0) has_no_row(problem, sql);
    }
    sqlite3_finalize(differs);
    sqlite3_finalize(problem);
    ck_assert_int_gt(done, 100);
    ck_assert_double_ne(both_by_cursor(db), 0); /* whatever it is now */
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

/* Whatever a figure rests on is written, through any door: what is then brought up to date is what making all of it anew gives. */
#define ONE_OF(table, where) "(SELECT id FROM " table " WHERE " where " ORDER BY (id * 7 + #) % 23, id LIMIT 1)"
#define ANOTHER_OF(table, where) "(SELECT id FROM " table " WHERE " where " ORDER BY (id * 5 + @) % 19, id LIMIT 1)"
#define OF_A_PERIOD                                                                                                                        \
    ONE_OF("period", "code IN ('2020', '2021', '2022', '2023', '2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2022-H1', '2022-H2', "         \
                     "'2022-Q1-3', '2021-Q4', '2021-H1', '2022-01', '2022-02', '2022-03')")
#define MEASURED "derivation IS NULL OR derivation IN ('growth', 'ratio', 'rank')"
#define KEY ONE_OF("indicator", MEASURED) ", " OF_A_PERIOD ", " ANOTHER_OF("area", "1") ", 18000 + @ * 150, "
#define INTO_OBSERVATION " INTO observation (indicator, period, area, vintage, source, value, bound, status) SELECT " KEY

static const char *const figure_writes[] = {
    "UPDATE park SET part_of = " ONE_OF("park", "1") " WHERE id = " ANOTHER_OF("park", "1"),
    "UPDATE park SET part_of = " ANOTHER_OF("park", "1") " WHERE id % 3 = # % 3 AND part_of IS NULL",
    "UPDATE park SET part_of = NULL WHERE id % 2 = # % 2",
    "REPLACE INTO park (id, region, part_of) SELECT id, region, CASE @ % 3 WHEN 0 THEN " ONE_OF(
        "park", "part_of IS NULL") " END FROM park WHERE id = " ANOTHER_OF("park", "1"),
    "INSERT OR REPLACE" INTO_OBSERVATION "0, # + 0.5, NULL, 'A'",
    "INSERT OR REPLACE" INTO_OBSERVATION "0, @ + 0.25, NULL, 'A'",
    "REPLACE" INTO_OBSERVATION ONE_OF("source", "1") ", # + @ / 7.0, CASE @ % 3 WHEN 0 THEN 'over' WHEN 1 THEN 'under' END, 'A'",
    "REPLACE" INTO_OBSERVATION "0, NULL, NULL, 'M'",
    "INSERT OR REPLACE" INTO_OBSERVATION ONE_OF("source", "1") ", # + 1, NULL, 'F'",
    "INSERT OR IGNORE" INTO_OBSERVATION ANOTHER_OF("source", "1") ", # - 3, NULL, 'D'",
    "INSERT OR REPLACE" INTO_OBSERVATION ANOTHER_OF("source", "1") ", # + 2, NULL, 'B'",
    "INSERT OR REPLACE" INTO_OBSERVATION ANOTHER_OF("source", "1") ", # + 4, NULL, 'BP'",
    "INSERT OR REPLACE" INTO_OBSERVATION ONE_OF("source", "1") ", # + 3, NULL, 'E'",
    "REPLACE" INTO_OBSERVATION ANOTHER_OF("source", "1") ", NULL, NULL, 'O'",
    "UPDATE observation SET status = 'P' WHERE value IS NOT NULL AND (area + period + vintage) % 11 = @ % 11",
    "UPDATE source SET priority = (id * # + @) % 3",
    "INSERT OR REPLACE INTO register (code, kind, region, source) SELECT 'r' || # % 3, 'park', id, 'a list' FROM region ORDER BY (id * 5 + "
    "@) % 7 "
    "LIMIT 1",
    "INSERT OR REPLACE INTO register (code, kind, region, first_day, source) SELECT 'r' || # % 3, 'region', id, date('2015-01-01', '@ "
    "years'), "
    "'a list' FROM region ORDER BY level = 'nation' DESC LIMIT 1",
    AREA_WRITES,
    "UPDATE register SET last_day = date('2030-01-01', '# years') WHERE id % 2 = @ % 2",
    "DELETE FROM register WHERE id % 2 = # % 2",
    "INSERT OR REPLACE INTO series_link (indicator, area, period, factor) SELECT indicator, area, period, 1 + # / 8.0 FROM observation "
    "WHERE "
    "(area + period + vintage) % 7 = @ % 7 LIMIT 3",
    "UPDATE OR REPLACE series_link SET factor = 2, period = " OF_A_PERIOD " WHERE area % 2 = @ % 2",
    "DELETE FROM series_link WHERE (area + period) % 3 = # % 3",
    "INSERT INTO observation (indicator, period, area, vintage, value) SELECT indicator, period + 192, area, vintage, value * 1.5 FROM "
    "observation WHERE area % 7 = @ % 7 AND period % 16 < 13 ORDER BY (indicator * 3 + period + #) % 17, vintage LIMIT 5 ON CONFLICT DO "
    "UPDATE "
    "SET value = excluded.value + 1 WHERE value IS NOT NULL",
    "UPDATE observation SET value = value + # WHERE value IS NOT NULL AND (area + period + vintage) % 13 = @ % 13",
    "UPDATE observation SET value = value WHERE area % 2 = # % 2",
    "UPDATE OR REPLACE observation SET vintage = vintage + (# - 15) * 100 WHERE (area + period) % 11 = @ % 11",
    "UPDATE OR REPLACE observation SET vintage = 40000 - vintage WHERE (area + period + vintage) % 17 = @ % 17", /* ahead, and back */
    "UPDATE OR REPLACE observation SET period = " OF_A_PERIOD " WHERE (area * 5 + period + vintage) % 19 = @ % 19",
    "UPDATE OR REPLACE observation SET area = " ONE_OF("area", "1") " WHERE (area + period * 3 + vintage) % 19 = @ % 19",
    "UPDATE OR REPLACE observation SET indicator = " ONE_OF("indicator", MEASURED) " WHERE (area + period + vintage * 3) % 23 = @ % 23",
    "UPDATE OR REPLACE observation SET source = " ONE_OF("source", "1") " WHERE (area + period + vintage) % 5 = @ % 5",
    "UPDATE observation SET status = CASE status WHEN 'F' THEN 'A' WHEN 'A' THEN 'D' ELSE 'F' END WHERE value IS NOT NULL AND "
    "(area + vintage) % 7 = @ % 7",
    "UPDATE observation SET bound = CASE WHEN # % 2 THEN 'over' WHEN @ % 2 THEN 'under' END WHERE value IS NOT NULL AND area % 3 = @ % 3",
    "DELETE FROM observation WHERE (area * 3 + period + vintage + indicator) % 29 = # % 29",
    "DELETE FROM observation WHERE vintage > 21000",
    "INSERT OR REPLACE INTO observation_entry (indicator, area, period, value, vintage) SELECT i.code, a.code, p.code, #, "
    "date('2021-01-01', '@ "
    "months') FROM indicator i, area a, period p WHERE i.id = " ONE_OF("indicator", "derivation IS NULL") " AND a.id = " ANOTHER_OF(
        "area", "1") " AND p.id = " OF_A_PERIOD,
    "DELETE FROM observation_entry WHERE area = (SELECT code FROM area WHERE id = " ONE_OF(
        "area", "1") ") AND period > '2022' AND vintage > '2021'",
    "UPDATE indicator SET aggregation_area = CASE # % 4 WHEN 0 THEN 'sum' WHEN 1 THEN 'mean' WHEN 2 THEN 'max' ELSE 'none' END WHERE id % "
    "5 = @ % 5",
    "UPDATE indicator SET aggregation_time = CASE # % 5 WHEN 0 THEN 'sum' WHEN 1 THEN 'mean' WHEN 2 THEN 'last' WHEN 3 THEN 'max' ELSE "
    "'none' "
    "END WHERE id % 5 = @ % 5 AND derivation IS NULL",
    "UPDATE indicator SET unit = (SELECT id FROM unit WHERE code = CASE # % 2 WHEN 0 THEN 'coin' ELSE 'sack' END) WHERE code IN ('income', "
    "'spending') AND id % 2 = @ % 2",
    "UPDATE indicator SET direction = CASE # % 2 WHEN 0 THEN 'increase' ELSE 'decrease' END WHERE derivation IS NULL AND id % 3 = @ % 3",
    "UPDATE indicator SET threshold = #, threshold_comparator = CASE @ % 4 WHEN 0 THEN '>=' WHEN 1 THEN '>' WHEN 2 THEN '<=' ELSE '<' END "
    "WHERE "
    "derivation = 'count_over'",
    "UPDATE indicator SET levels_comparable = # % 2 WHERE derivation = 'growth' AND id % 2 = @ % 2",
    "UPDATE indicator SET denominator_at = CASE # % 5 WHEN 0 THEN 'same' WHEN 1 THEN 'city' WHEN 2 THEN 'county' WHEN 3 THEN 'nation' ELSE "
    "'province' END WHERE derivation = 'ratio'",
    "UPDATE indicator SET peers = CASE # % 3 WHEN 0 THEN 'all' WHEN 1 THEN 'same_level' ELSE 'same_region' END, peer_group = NULL WHERE "
    "derivation = "
    "'rank'",
    "UPDATE indicator SET peers = 'group', peer_group = " ONE_OF("area_group", "1") " WHERE derivation = 'rank' AND id % 2 = @ % 2",
    "UPDATE indicator SET derived_from = " ONE_OF(
        "indicator", "derivation IS NULL") " WHERE derivation IN ('growth', 'rank', 'count_over') AND id % 4 = @ % 4",
    "UPDATE indicator SET derived_from = derived_with, derived_with = derived_from WHERE derived_with IS NOT NULL AND id % 2 = @ % 2",
    "UPDATE indicator SET derivation = CASE derivation WHEN 'ratio' THEN 'difference' ELSE 'ratio' END, denominator_at = CASE derivation "
    "WHEN "
    "'difference' THEN 'same' END WHERE derived_with IS NOT NULL AND id % 2 = @ % 2",
    "INSERT INTO indicator (code, name, unit, derivation, derived_from, levels_comparable, aggregation_area, aggregation_time) SELECT 'x#' "
    "|| (SELECT max(id) FROM "
    "indicator), 'X', (SELECT id FROM unit WHERE code = 'percent'), 'growth', " ONE_OF(
        "indicator", "derivation IS NULL OR derivation = 'ratio'") ", 1, 'mean', 'mean'",
    "INSERT INTO indicator (code, name, unit, derivation, derived_from, peers) SELECT 'x#' || (SELECT max(id) FROM indicator), 'X', "
    "(SELECT id "
    "FROM unit WHERE code = 'place'), 'rank', " ONE_OF(
        "indicator", "1") ", CASE @ % 3 WHEN 0 THEN 'all' WHEN 1 THEN 'same_level' ELSE 'same_region' END",
    "DELETE FROM indicator WHERE code GLOB 'x[0-9]*' AND id % 2 = @ % 2 AND id NOT IN (SELECT indicator FROM observation) AND id NOT IN "
    "(SELECT "
    "derived_from FROM indicator WHERE derived_from IS NOT NULL) AND id NOT IN (SELECT indicator FROM target)",
    "UPDATE unit SET factor = factor * CASE # % 2 WHEN 0 THEN 2 ELSE 0.5 END WHERE dimension IN ('money', 'ratio') AND id % 3 = @ % 3",
    "INSERT INTO target (code, clause, area, quantifier, indicator, comparator, value, unit, period_to, wording) SELECT 'aims/x#' || "
    "(SELECT max(id) "
    "FROM target), (SELECT id FROM clause WHERE code = 'aims/2'), a.id, 'whole', i.id, '>=', @, i.unit, " OF_A_PERIOD
    ", 'w' FROM indicator i, area a "
    "WHERE i.id = " ONE_OF("indicator", "1") " AND a.id = " ANOTHER_OF("area", "kind = 'area_group'"),
    "INSERT INTO target (code, clause, area, indicator, basis, reference_area, comparator, value, unit, baseline_period, wording) SELECT "
    "'aims/x#' || "
    "(SELECT max(id) FROM target), (SELECT id FROM clause WHERE code = 'aims/2'), a.id, i.id, 'ratio', CASE WHEN # % 2 THEN g.id END, "
    "'>=', 1, "
    "i.unit, CASE WHEN # % 2 = 0 THEN " OF_A_PERIOD " END, 'w' FROM indicator i, area a, area g WHERE i.id = " ONE_OF(
        "indicator", "1") " AND a.id = " ONE_OF("area", "kind = 'park'") " AND g.id = " ANOTHER_OF("area", "kind = 'area_group'"),
    "UPDATE target SET indicator = " ONE_OF("indicator", "1") " WHERE id % 5 = @ % 5",
    "UPDATE target SET area = " ONE_OF("area", "kind = 'area_group'") " WHERE id % 5 = @ % 5",
    "UPDATE target SET quantifier = CASE quantifier WHEN 'each' THEN 'whole' ELSE 'each' END, quantifier_min = NULL WHERE area IN (SELECT "
    "id FROM area_group) AND "
    "id % 3 = @ % 3",
    "UPDATE target SET reference_area = " ONE_OF("area", "1") " WHERE reference_area IS NOT NULL AND id % 2 = @ % 2",
    "UPDATE target SET period_from = NULL, period_to = " OF_A_PERIOD " WHERE id % 4 = @ % 4",
    "UPDATE target SET baseline_period = " OF_A_PERIOD " WHERE reference_area IS NULL AND id % 4 = @ % 4",
    "DELETE FROM target WHERE code GLOB 'aims/x*' AND id % 3 = @ % 3",
    /* REPLACE removes rows without their triggers, where these are not recursive. */
    "REPLACE INTO target (code, clause, area, quantifier, indicator, comparator, value, unit, period_to, wording) SELECT code, clause, "
    "area, "
    "quantifier, indicator, comparator, # + 1, unit, " OF_A_PERIOD
    " , wording FROM target WHERE comparator <> 'between' AND basis = 'level' "
    "AND id % 4 = @ % 4",
    "REPLACE INTO target (id, code, clause, area, quantifier, indicator, comparator, value, unit, wording) SELECT id, code, "
    "clause, " ANOTHER_OF("area", "1") ", 'whole', " ONE_OF("indicator", "1") ", '>=', @, unit, wording FROM target WHERE id % 4 = @ % 4",
    "UPDATE OR REPLACE target SET code = (SELECT code FROM target WHERE code GLOB 'aims/*' ORDER BY (id * 7 + #) % 23, id LIMIT 1) WHERE "
    "id = "
    "(SELECT id FROM target WHERE code GLOB 'aims/*' ORDER BY (id * 5 + @) % 19, id LIMIT 1)",
    "REPLACE INTO unit (id, code, dimension, factor, change_only) SELECT id, code, dimension, factor * CASE # % 2 WHEN 0 THEN 2 ELSE 0.5 "
    "END, "
    "@ % 5 = 0 FROM unit WHERE id % 3 = @ % 3",
    "REPLACE INTO indicator SELECT * FROM indicator WHERE id % 4 = @ % 4",
    "REPLACE INTO area SELECT * FROM area WHERE id % 4 = @ % 4",
    "REPLACE INTO park SELECT * FROM park WHERE id % 3 = @ % 3",
    "REPLACE INTO region (id, level, parent) SELECT id, level, " ONE_OF("region",
                                                                        "level = 'province'") " FROM region WHERE level = 'prefecture' "
                                                                                              "AND id % 2 = @ % 2",
    "REPLACE INTO area_group (id, rule_kind, rule_region) SELECT id, CASE # % 2 WHEN 0 THEN 'park' END, CASE # % 2 WHEN 0 THEN " ANOTHER_OF(
        "region", "1") " END FROM area_group WHERE id % 3 = @ % 3",
    "REPLACE INTO area_group_listed (area_group, ord, member) SELECT area_group, ord, " ONE_OF(
        "area", "kind <> 'area_group'") " FROM area_group_listed WHERE ord % 3 = @ % 3",
    "UPDATE OR REPLACE area_group_listed SET ord = 1 + # % 2 WHERE area_group % 3 = @ % 3",
    "REPLACE INTO park_level (park, first_day, last_day, level) SELECT park, first_day, last_day, CASE # % 2 WHEN 0 THEN 'national' ELSE "
    "'county' END FROM park_level WHERE park % 3 = @ % 3",
    /* The sqlite3 program does not enforce references. */
    "DELETE FROM area_group WHERE id % 5 = @ % 5",
    "INSERT INTO area_group (id) SELECT id FROM area WHERE kind = 'area_group' AND id NOT IN (SELECT id FROM area_group)",
};
#define FIGURE_WRITES (sizeof figure_writes / sizeof figure_writes[0])
#define HAND_WRITES (sizeof hand_writes / sizeof hand_writes[0])

/* The library's connection, the sqlite3 program's, and one that has a trigger run for each row that REPLACE removes. */
enum { DOORS = 3 };

static void open_doors(const char *path, parkdb *db, sqlite3 *doors[DOORS])
{
    doors[0] = parkdb_sqlite(db);
    for (int i = 1; i < DOORS; i++) doors[i] = connected(path);
    run_on(doors[2], "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
}

/* Whether a write has been done; what the tables' rules refuse is passed over. */
static int is_written(sqlite3 *door, const char *sql)
{
    int code = sqlite3_exec(door, sql, NULL, NULL, NULL);
    ck_assert_msg((code & 0xFF) == SQLITE_OK || (code & 0xFF) == SQLITE_CONSTRAINT, "%s: %s", sql, sqlite3_errmsg(door));
    return code == SQLITE_OK;
}

/* From the line in which a text differs from another. */
static const char *first_difference(const char *text, const char *other)
{
    size_t i = 0;
    while (text[i] && text[i] == other[i]) i++;
    while (i > 0 && text[i - 1] != '\n') i--;
    return text + i;
}

static void is_as_if_made_anew(sqlite3 *door, parkdb *db, const char *after)
{
    run_on(door, "INSERT INTO figure_refresh VALUES (NULL)");
    char *found = kept(db), *differs = ask(db, "SELECT * FROM stored_difference");
    ck_assert_msg(differs[0] == '\0', "after %.2500s\n%s", after, differs);
    run(db, "INSERT INTO figure_refresh VALUES (0)");
    char *expected = kept(db);
    same_text(ask(db, "SELECT * FROM stored_difference"), "");
    ck_assert_msg(strcmp(found, expected) == 0, "after %.2500s\nfound:\n%.600s\nexpected:\n%.600s", after,
                  first_difference(found, expected), first_difference(expected, found));
}

START_TEST(figures_equal_a_full_rebuild_after_any_writes)
{
    char *path = figured_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    sqlite3 *doors[DOORS];
    struct text done = {NULL, 0, 0};
    uint64_t state = (uint64_t)_i * 104729 + 20261130;
    int count = 0, writes_tried = many(200);
    open_doors(path, db, doors);
    for (int i = 0; i < writes_tried; i++) {
        unsigned which = pick(&state, FIGURE_WRITES + HAND_WRITES);
        const char *write = which < FIGURE_WRITES ? figure_writes[which] : hand_writes[which - FIGURE_WRITES];
        char *sql = with_numbers(write, pick(&state, 30), pick(&state, 30));
        sqlite3 *door = doors[pick(&state, DOORS)];
        if (!is_written(door, sql)) continue;
        count++;
        append_line(&done, sql);
        if (pick(&state, 3) == 0) continue; /* several are brought up to date at once */
        is_as_if_made_anew(door, db, done.bytes);
        done.length = 0;
        append(&done, "");
    }
    ck_assert_int_gt(count, writes_tried / 2);
    run_on(doors[1], "INSERT INTO area_group (id) SELECT id FROM area WHERE kind = 'area_group' AND id NOT IN (SELECT id FROM area_group)");
    is_as_if_made_anew(doors[0], db, kept_text(&done));
    for (int i = 1; i < DOORS; i++) ck_assert_int_eq(sqlite3_close(doors[i]), SQLITE_OK);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

START_TEST(an_id_stays)
{
    static const char *const tables[] = {"unit", "period", "area", "region", "park", "area_group", "indicator", "target"};
    char *path = figured_file();
    sqlite3 *door = connected(path);
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        char *sql = format_text("UPDATE %s SET id = id + 1000000 WHERE id = (SELECT max(id) FROM %s)", tables[i], tables[i]);
        ck_assert_int_eq(sqlite3_exec(door, sql, NULL, NULL, NULL) & 0xFF, SQLITE_CONSTRAINT);
        same_text(sqlite3_errmsg(door), "id: the same as before");
    }
    ck_assert_int_eq(sqlite3_close(door), SQLITE_OK);
}
END_TEST

START_TEST(indicator_period_has_the_periods_of_the_figures)
{
    static const char periods[] = "SELECT group_concat(code, ' ') FROM (SELECT p.code FROM indicator_period x JOIN period p ON p.id = "
                                  "x.period JOIN indicator i ON i.id = x.indicator WHERE i.code = '%s' ORDER BY p.id)";
    parkdb *db = new_figured();
    same_text(ask(db, format_text(periods, "income")), "2021 2022-Q1 2022-Q2 2022-Q3 2022-Q1-3 2022-Q4 2022\n");
    same_text(ask(db, format_text(periods, "intensity")), "2022\n");
    same_text(ask(db, format_text(periods, "firms")), "2020 2021 2022 2025\n");
    put_figure(db, "firms", "beta", "2019-03", 1);
    same_text(ask(db, format_text(periods, "firms")), "2019-03 2019-Q1 2020 2021 2022 2025\n");
    run(db, "DELETE FROM observation WHERE period = (SELECT id FROM period WHERE code = '2019-03')");
    run(db, "INSERT INTO figure_refresh VALUES (NULL)");
    same_text(ask(db, format_text(periods, "firms")), "2020 2021 2022 2025\n"); /* the last figure takes its period along */
    run(db, "DELETE FROM observation WHERE period = (SELECT id FROM period WHERE code = '2022-Q3')");
    run(db, "INSERT INTO figure_refresh VALUES (NULL)");
    same_text(ask(db, format_text(periods, "income")), "2021 2022-Q1 2022-Q2 2022-Q4 2022\n"); /* beta's year is left */
    all_is_current(db);
    run(db, "DELETE FROM observation");
    run(db, "INSERT INTO figure_refresh VALUES (NULL)");
    same_text(ask(db, "SELECT (SELECT count(*) FROM indicator_period) + (SELECT count(*) FROM figure_kept)"), "0\n");
    parkdb_close(db);
}
END_TEST

/* ---------------------------------------------------------------- Damage by hand */

static const struct {
    const char *sql, *rule;
} damages[] = {
    {"DELETE FROM area_bound WHERE quantifier = 'each' AND member <> 0", "area_bound equals the areas and their members"},
    {"DELETE FROM area_bound WHERE member = 0", "area_bound equals the areas and their members"},
    {"DELETE FROM area_bound", "area_bound equals the areas and their members"},
    {"UPDATE area_bound SET last_day = '2000-01-01' WHERE quantifier = 'each'", "area_bound equals the areas and their members"},
    {"INSERT INTO area_bound SELECT a.id, 'each', b.id, '1999-01-01', '1999-12-31' FROM area a, area b WHERE a.code = 'both' AND b.code = "
     "'gamma'",
     "area_bound equals the areas and their members"},
    {"INSERT INTO area_bound SELECT area, quantifier, member, '1999-01-01', last_day FROM area_bound WHERE quantifier = 'whole'",
     "area_bound equals the areas and their members"},
    {"DELETE FROM indicator_period", "indicator_period equals the periods of the figures"},
    {"DELETE FROM indicator_period WHERE period = (SELECT id FROM period WHERE code = '2022-Q1-3')",
     "indicator_period equals the periods of the figures"},
    {"INSERT INTO indicator_period SELECT i.id, p.id FROM indicator i, period p WHERE i.code = 'firms' AND p.code = '1999'",
     "indicator_period equals the periods of the figures"},
    {"INSERT INTO figure_dirty SELECT indicator, period, 0 FROM indicator_period WHERE period = (SELECT id FROM period WHERE code = "
     "'2022')",
     "no figure is stale"},
    {"DELETE FROM area_member", "area_member equals the groups' lists and rules"},
    {"DELETE FROM area_member WHERE area_group = (SELECT id FROM area WHERE code = 'both')",
     "area_member equals the groups' lists and rules"},
    {"UPDATE figure_kept SET value = value + 1 WHERE how IS NULL", "figure_kept has what is reported"},
    {"UPDATE figure_kept SET value = value + 1", "figure_kept has what is reported"},
    {"UPDATE figure_kept SET bound = 'about' WHERE how IS NULL AND bound IS NULL", "figure_kept has what is reported"},
    {"UPDATE figure_kept SET source = 0 WHERE source > 0", "figure_kept has what is reported"},
    {"UPDATE figure_kept SET flags = 1 - (flags & 1) WHERE how IS NULL", "figure_kept has what is reported"},
    {"UPDATE figure_kept SET how = 'derived' WHERE how IS NULL", "figure_kept has what is reported"},
    {"UPDATE figure_kept SET known_to = 30000 WHERE known_to = 9999999 AND how IS NULL", "figure_kept has what is reported"},
    {"DELETE FROM figure_kept WHERE how IS NULL AND area % 2 = 0", "figure_kept has what is reported"},
    {"DELETE FROM figure_kept", "figure_kept has what is reported"},
    {"INSERT INTO figure_kept SELECT indicator, period, area, known_from - 9, known_from, value, NULL, NULL, 0, 0 FROM figure_kept WHERE "
     "how IS "
     "NULL",
     "figure_kept has what is reported"},
    {"INSERT INTO figure_kept SELECT i.id, p.id, a.id, 0, 1, 1, 'derived', NULL, NULL, 0 FROM indicator i, period p, area a WHERE i.code = "
     "'firms' "
     "AND p.code = '1999' AND a.code = 'gamma'",
     "indicator_period equals the periods of the figures"},
    {"DELETE FROM group_asked", "group_asked equals what targets speak of"},
    {"INSERT OR IGNORE INTO group_asked SELECT i.id, g.id FROM indicator i, area_group g", "group_asked equals what targets speak of"},
    {"DELETE FROM derivation_depth WHERE depth = 0", "derivation_depth equals the derivations"},
    {"UPDATE derivation_depth SET depth = 1 - depth WHERE depth < 2", "derivation_depth equals the derivations"},
    {"INSERT INTO derivation_depth SELECT max(indicator) + 1, 0 FROM derivation_depth", "derivation_depth equals the derivations"},
    {"INSERT INTO figure_dirty SELECT indicator, period, 0 FROM indicator_period", "no figure is stale"},
    {"DELETE FROM length_asked", "length_asked equals the lengths of which targets speak"},
    {"INSERT INTO length_asked VALUES (5)", "length_asked equals the lengths of which targets speak"},
    {"UPDATE status_kept SET status = CASE status WHEN 'met' THEN 'missed' ELSE 'met' END, reason = NULL",
     "every verdict is as its definition has it"},
    {"UPDATE status_kept SET attainment = attainment + 1e-9", "every verdict is as its definition has it"},
    {"DELETE FROM status_kept", "every verdict is as its definition has it"},
    {"DELETE FROM status_kept WHERE target = (SELECT min(target) FROM status_kept)", "every verdict is as its definition has it"},
    {"INSERT INTO status_kept (area, indicator, target, due, first_day, last_day, status) SELECT area, indicator, 999999, due, 0, 9999998, "
     "'met' FROM status_kept WHERE due <> 0 LIMIT 1",
     "every verdict is as its definition has it"},
    {"UPDATE status_kept SET last_day = last_day - 1 WHERE due <> 0 AND last_day > (SELECT day FROM status_stamp)",
     "the verdicts of a due period follow each other day by day"},
    {"UPDATE status_kept SET first_day = first_day + 1 WHERE first_day > (SELECT day FROM status_stamp)",
     "the verdicts of a due period follow each other day by day"},
    {"DELETE FROM status_kept WHERE first_day > (SELECT day FROM status_stamp)",
     "the verdicts of a due period follow each other day by day"},
    {"DELETE FROM status_stamp", "verdicts are made for the day of the stamp"},
    {"INSERT INTO status_stamp SELECT day FROM status_stamp", "verdicts are made for the day of the stamp"},
    {"INSERT INTO status_stamp SELECT day - 9 FROM status_stamp", "verdicts are made for the day of the stamp"},
    {"DELETE FROM status_day", "verdicts are made for the day of the stamp"},
    {"UPDATE status_day SET month = month + 1", "a day has its date and its month"},
    {"UPDATE status_day SET as_of = '2001-01-01'", "a day has its date and its month"},
    {"DELETE FROM day_ahead", "day_ahead has every day ahead"},
    {"INSERT INTO status_dirty SELECT id FROM target", "no verdict is stale"},
    {"INSERT INTO main.status_touched SELECT area, indicator, target FROM status_kept WHERE true ON CONFLICT DO NOTHING",
     "nothing is left over from a refresh"},
    {"INSERT INTO main.status_asked SELECT area, indicator, target, due, (SELECT day FROM status_stamp) FROM status_kept WHERE true ON "
     "CONFLICT "
     "DO NOTHING",
     "nothing is left over from a refresh"},
    {"DELETE FROM verdict WHERE met = 1", "verdict has no and yes"},
    {"INSERT INTO area_member_pause (touched) VALUES (1)", "nothing that is kept is paused"},
};

/* With a figure that is not known yet, so that there are verdicts of days to come. */
static parkdb *new_with_days_ahead(void)
{
    parkdb *db = new_figured();
    run(db,
        "INSERT INTO observation (indicator, area, period, vintage, source, value) SELECT indicator, area, period, 30000, source, value "
        "FROM observation WHERE vintage < 30000 AND value IS NOT NULL GROUP BY indicator, area, period");
    must(db, parkdb_refresh(db));
    ck_assert_int_gt(ask_int(db, "SELECT count(*) FROM status_kept WHERE due <> 0 AND first_day > (SELECT day FROM status_stamp)"), 0);
    return db;
}

START_TEST(damage_by_hand_is_found_and_mended)
{
    parkdb *db = new_with_days_ahead();
    char *before = state(db), *everything = dump(db);
    sqlite3_stmt *problem = prepared(db, "SELECT group_concat(DISTINCT rule) FROM integrity_problem HAVING count(*) > 0");
    for (size_t i = 0; i < 2 * sizeof damages / sizeof damages[0]; i++) {
        const char *sql = damages[i / 2].sql, *rule = damages[i / 2].rule;
        run(db, sql);
        if (rule) {
            ck_assert_msg(sqlite3_step(problem) == SQLITE_ROW, "nothing is found after %s", sql);
            contains((const char *)sqlite3_column_text(problem, 0), rule);
            sqlite3_reset(problem);
        }
        if (i % 2) run(db, "INSERT INTO integrity_repair VALUES (NULL)");
        else must(db, parkdb_refresh(db));
        has_no_row(problem, sql);
        is_as_before(db, before, sql);
    }
    sqlite3_finalize(problem);
    same_text(dump(db), everything);
    all_is_current(db);
    parkdb_close(db);
}
END_TEST

/* A clock ahead has made the verdicts for a day to come: this day's are not there, and are made where the file can be written. */
static void stamp_with(parkdb *db, const char *day)
{
    run(db, format_text("UPDATE status_stamp SET day = julianday('%s') - 2440587.5", day));
    run(db, "INSERT INTO status_day SELECT day, date(day * 86400, 'unixepoch'), strftime('%Y', day * 86400, 'unixepoch') * 12 + "
            "strftime('%m', day * 86400, 'unixepoch') - 1 FROM status_stamp");
    run(db, "DELETE FROM day_ahead WHERE day <= (SELECT day FROM status_stamp)");
    run(db, "UPDATE status_kept SET status = 'overdue', reason = NULL");
}

static char *statuses(parkdb *db)
{
    return ask(db, "SELECT target_code, area_code, due_period, status, reason FROM target_progress ORDER BY 1, 2, 3");
}

static void all_is_stale(parkdb *db)
{
    same_text(ask(db, "SELECT DISTINCT status, reason FROM target_progress"), "unevaluable|stale\n");
}

START_TEST(a_stamp_of_a_day_to_come_is_brought_back)
{
    char *path = figured_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE);
    char *before = state(db), *said = statuses(db), *one = verdict_by_cursor(db, "aims/met");
    for (int way = 0; way < 4; way++) {
        stamp_with(db, "2090-01-01");
        all_is_stale(db);
        parkdb *reader = open_file(path, PARKDB_OPEN_READ_ONLY);
        if (way == 0) same_text(verdict_by_cursor(reader, "aims/met"), stale);
        parkdb_close(reader);
        if (way == 0) same_text(verdict_by_cursor(db, "aims/met"), one);
        if (way == 1) run(db, "INSERT INTO figure_refresh VALUES (NULL)");
        if (way == 2) run(db, "INSERT INTO integrity_repair VALUES (NULL)");
        if (way == 3) put_quarter(db, 4);
        if (way < 3) same_text(statuses(db), said);
        if (way < 3) is_as_before(db, before, "a stamp of a day to come");
        must_be_sound(db);
        all_is_current(db);
    }
    parkdb_close(db);
}
END_TEST

START_TEST(a_stamp_that_is_lost_is_made_again)
{
    static const char *const losses[] = {"DELETE FROM status_stamp", "INSERT INTO status_stamp SELECT day FROM status_stamp",
                                         "INSERT INTO status_stamp SELECT day - 9 FROM status_stamp"};
    parkdb *db = new_figured();
    char *before = state(db), *one = verdict_by_cursor(db, "aims/met");
    run(db, losses[_i]);
    all_is_stale(db);
    same_text(verdict_by_cursor(db, "aims/met"), one);
    is_as_before(db, before, losses[_i]);
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

/* What follows from figures can be told to be wrong only by making it anew, so parkdb_check tells it alone. */
static const struct {
    const char *sql, *words;
} followers[] = {
    {"UPDATE figure_kept SET value = value + 1e-9 WHERE how = 'aggregated' AND area = (SELECT id FROM area WHERE code = 'both')",
     "income / 2022 / both / 2023-01-01: another than follows"},
    {"UPDATE figure_kept SET known_to = 30000 WHERE how = 'derived'", "intensity / 2022 / alpha / 2052-02-20: missing"},
    {"UPDATE figure_kept SET how = 'derived' WHERE how = 'accumulated'", "income / 2022 / alpha / 2023-01-01: another than follows"},
    {"UPDATE figure_kept SET flags = 1 WHERE how = 'aggregated' AND area = (SELECT id FROM area WHERE code = 'both')",
     "income / 2022 / both / 2023-01-01: another than follows"},
    {"DELETE FROM figure_kept WHERE how = 'aggregated' AND area = (SELECT id FROM area WHERE code = 'both')",
     "income / 2022 / both / 2023-01-01: missing"},
    {"UPDATE figure_kept SET known_from = 18000 WHERE how = 'accumulated'", "income / 2022 / alpha / 2019-04-14: one too many"},
    {"INSERT INTO figure_kept SELECT i.id, p.id, a.id, 0, 1, 1, 'derived', NULL, NULL, 0 FROM indicator i, period p, area a WHERE i.code = "
     "'firms' AND p.code = '2022' AND a.code = 'north'",
     "firms / 2022 / north / 1970-01-01: one too many"},
};

START_TEST(what_does_not_follow_is_found_and_mended)
{
    static const char *const repairs[] = {"INSERT INTO figure_refresh VALUES (0)", "INSERT INTO integrity_repair VALUES (NULL)"};
    char *path = figured_file();
    parkdb *db = open_file(path, PARKDB_OPEN_READ_WRITE), *reader = open_file(path, PARKDB_OPEN_READ_ONLY);
    char *before = state(db);
    for (int i = 0; i < 3; i++) {
        struct text problems = {NULL, 0, 0};
        run(db, followers[_i].sql);
        ck_assert_int_eq(parkdb_check(reader, add_line, &problems), PARKDB_CORRUPT);
        contains(kept_text(&problems), format_text("figure_kept equals what follows from the figures: %s", followers[_i].words));
        if (i < 2) run(db, repairs[i]);
        else must(db, parkdb_refresh(db));
        must_be_sound(reader);
        is_as_before(db, before, followers[_i].sql);
    }
    parkdb_close(reader);
    parkdb_close(db);
}
END_TEST

/* The same of verdicts, on every day to come. */
static const struct {
    const char *sql, *words;
} verdicts_ahead[] = {
    {"UPDATE status_kept SET gap = gap + 1e-9 WHERE first_day = 47176", "2099-03-01: another than follows"},
    {"UPDATE status_kept SET status = 'met' WHERE first_day = 47176", "2099-03-01: another than follows"},
    {"UPDATE status_kept SET first_day = 47186 WHERE first_day = 47176", "2099-03-01: missing"},
    {"UPDATE status_kept SET last_day = 47185 WHERE last_day = 47175", "2099-03-01: another than follows"},
    {"UPDATE status_kept SET last_day = 50000 WHERE first_day = 47176", "2106-11-25: missing"},
    {"DELETE FROM status_kept WHERE first_day = 47176", "2099-03-01: missing"},
};

START_TEST(a_wrong_verdict_of_a_day_to_come_is_found)
{
    parkdb *db = new_figured();
    run(db, "INSERT INTO observation_entry (indicator, area, period, value, vintage) VALUES ('firms', 'alpha', '2022', 90, '2099-03-01')");
    must(db, parkdb_refresh(db));
    must_be_sound(db);
    struct text problems = {NULL, 0, 0};
    run(db, verdicts_ahead[_i].sql);
    same_text(ask(db, "SELECT target_code FROM stored_difference"), "");
    ck_assert_int_eq(parkdb_check(db, add_line, &problems), PARKDB_CORRUPT);
    contains(kept_text(&problems),
             format_text("status_kept equals what follows from the figures: aims/met / alpha / 2022 / %s", verdicts_ahead[_i].words));
    parkdb_close(db);
}
END_TEST

static int stop_at(void *context)
{
    return --*(int *)context == 0;
}

START_TEST(a_check_can_be_stopped_anywhere)
{
    parkdb *db = new_figured();
    int calls = 1 << 20;
    must(db, parkdb_set_progress(db, stop_at, &calls));
    must(db, parkdb_check(db, NULL, NULL));
    int all = (1 << 20) - calls;
    ck_assert_int_gt(all, 20);
    for (int i = 1; i <= 20; i++) {
        calls = i * all / 20;
        must_fail(db, parkdb_check(db, NULL, NULL), PARKDB_INTERRUPTED, "");
        ck_assert_int_eq(calls, 0);
    }
    must(db, parkdb_set_progress(db, NULL, NULL));
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(every_period_of_an_indicator_is_missed)
{
    parkdb *db = new_figured();
    char *before = state(db), *rows = ask(db, "SELECT indicator || ' AND period = ' || period FROM indicator_period");
    ck_assert_int_gt(count_lines(rows), 10);
    for (char *row = strtok(rows, "\n"); row; row = strtok(NULL, "\n")) {
        run(db, format_text("DELETE FROM indicator_period WHERE indicator = %s", row));
        same_text(ask(db, "SELECT DISTINCT rule FROM integrity_problem WHERE rule <> 'every verdict is as its definition has it'"),
                  "indicator_period equals the periods of the figures\n");
        run(db, "INSERT INTO figure_refresh VALUES (0)");
        is_as_before(db, before, row);
    }
    must_be_sound(db);
    parkdb_close(db);
}
END_TEST

START_TEST(a_refresh_needs_a_file_that_can_be_written)
{
    char *path = fresh_path("t.db");
    parkdb_close(new_file(path));
    parkdb *db = open_file(path, PARKDB_OPEN_READ_ONLY);
    must_fail(db, parkdb_refresh(db), PARKDB_READ_ONLY, "");
    parkdb_close(db);
    ck_assert_int_eq(parkdb_refresh(NULL), PARKDB_MISUSE);
}
END_TEST

/* ---------------------------------------------------------------- What is doubtful */

static void say(parkdb *db, const char *indicator, const char *area, const char *period, double value, const char *source)
{
    parkdb_observation row = {
        .indicator = indicator, .area = area, .period = period, .value = {value, 1}, .source = source, .vintage = "2024-01-01"};
    must(db, parkdb_observation_put(db, &row));
}

START_TEST(a_figure_is_doubtful_for_five_reasons)
{
    static const char doubts[] =
        "SELECT indicator_code, area_code, period, kind, value, compared_with, compared_area_code, compared_period, note_en "
        "FROM figure_doubt ORDER BY 1, 2, 3, 4";
    parkdb *db = new_figured();
    same_text(ask(db, doubts), "spending|alpha|2021|jump|1.0|300.0|alpha|2020|the year before was 300.0 times as much\n");
    say(db, "spending", "alpha", "2023", 20000, NULL); /* in another unit than 2022 */
    say(db, "spending", "beta", "2021", 123.45, NULL); /* copied */
    say(db, "spending", "beta", "2022", 123.45, NULL);
    say(db, "spending", "gamma", "2021", 2.5, NULL); /* too short to tell */
    say(db, "spending", "gamma", "2022", 2.5, NULL);
    say(db, "intensity", "gamma", "2022", 120, NULL); /* a share */
    say(db, "spending-growth", "gamma", "2022", 120, NULL);
    say(db, "income", "north", "2021", 5, NULL); /* alpha, within it, has 9 */
    same_text(ask(db, doubts), "income|alpha|2021|over_whole|9.0|5.0|north|2021|more than that of Northern Province\n"
                               "intensity|gamma|2022|above_100|120.0|100.0|gamma|2022|a share above 100 %\n"
                               "spending|alpha|2021|jump|1.0|300.0|alpha|2020|the year before was 300.0 times as much\n"
                               "spending|alpha|2023|factor|20000.0|2.0|alpha|2022|10000 times the year before: perhaps in another unit\n"
                               "spending|beta|2022|repeated|123.45|123.45|beta|2021|the same as the year before\n");
    same_text(ask(db, "SELECT word FROM vocabulary WHERE table_name = 'figure_doubt' ORDER BY word"),
              ask(db, "SELECT DISTINCT kind FROM figure_doubt ORDER BY kind"));
    must(db, parkdb_set_clock(db, NULL, "2023-12-31"));
    ck_assert_int_eq(ask_int(db, "SELECT count(*) FROM figure_doubt"), 1); /* the rest was not known then */
    parkdb_close(db);
}
END_TEST

START_TEST(sources_that_disagree_are_shown)
{
    static const char conflicts[] =
        "SELECT area_code, source_code, value, status, vintage, counts FROM figure_conflict WHERE period = '2021' ORDER BY 1, 2";
    parkdb *db = new_figured();
    say(db, "firms", "beta", "2021", 130, "book"); /* as unstated says */
    same_text(ask(db, conflicts), "");
    say(db, "firms", "alpha", "2021", 121, "book");
    same_text(ask(db, conflicts), "alpha|book|121.0|A|2024-01-01|1\nalpha|unstated|120.0|A|2022-01-01|0\n");
    must(db, parkdb_set_clock(db, NULL, "2023-12-31"));
    same_text(ask(db, conflicts), "");
    must(db, parkdb_set_clock(db, NULL, NULL));
    run(db, "INSERT OR REPLACE INTO observation_entry (indicator, area, period, status, source, vintage) VALUES ('firms', 'alpha', '2021', "
            "'O', 'book', "
            "'2024-02-01')");
    same_text(ask(db, conflicts), ""); /* the book says no number any more */
    parkdb_close(db);
}
END_TEST

static Suite *suite(void)
{
    Suite *figure = suite_create("figure");
    TCase *view = add_case(figure, "view");
    tcase_add_test(view, the_view_has_the_figure_that_counts);
    tcase_add_test(view, the_view_agrees_with_progress);
    TCase *doors = add_case(figure, "doors");
    add_loop(doors, what_is_written_by_hand_is_stale_until_it_is_read, sizeof writes / sizeof writes[0]);
    tcase_add_test(doors, a_refresh_by_hand_mends_what_is_written_by_hand);
    tcase_add_test(doors, a_stale_file_that_is_open_for_reading_says_so);
    tcase_add_test(doors, a_clock_that_is_set_makes_what_is_stale);
    tcase_add_test(doors, a_stale_file_that_another_writes_is_read_as_it_is);
    tcase_add_test(doors, what_is_put_is_followed_at_once);
    tcase_add_test(doors, a_row_at_fault_takes_all_with_it);
    tcase_add_test(doors, rows_lie_in_larger_structs);
    tcase_add_test(doors, a_filter_is_looked_up_once);
    TCase *of_sources = add_case(figure, "sources");
    add_loop(of_sources, a_source_stands_beside_another, (int)(SOURCE_COUNT * SOURCE_COUNT));
    tcase_add_test(of_sources, one_sources_figures_are_removed_alone);
    TCase *transactions = add_case(figure, "transactions");
    tcase_add_test(transactions, a_transaction_reads_what_follows_from_its_own_writes);
    tcase_add_test(transactions, a_commit_makes_what_nobody_has_read);
    tcase_add_test(transactions, a_rollback_leaves_nothing_stale_that_was_not);
    tcase_add_test(transactions, transactions_nest);
    tcase_add_test(transactions, transactions_join_one_of_the_sqlite_handle);
    tcase_add_test(transactions, a_transaction_of_the_sqlite_handle_leaves_its_marks);
    tcase_add_test(transactions, a_savepoint_of_the_sqlite_handle_undoes_what_follows);
    tcase_add_test(transactions, a_transaction_that_sqlite_has_ended_leaves_nothing_behind);
    tcase_add_test(transactions, a_close_within_a_transaction_leaves_nothing_behind);
    tcase_add_test(transactions, a_load_among_figures_is_followed);
    tcase_add_test(transactions, rows_may_be_written_while_progress_is_read);
    TCase *kept = add_case(figure, "kept");
    add_worlds(kept, area_bound_equals_its_definition_after_any_writes, 1);
    tcase_add_test(kept, an_id_stays);
    tcase_add_test(kept, a_whole_is_the_sum_of_its_parts);
    tcase_add_test(kept, a_whole_follows_its_parts);
    tcase_add_test(kept, regions_are_no_sum_until_all_are_known);
    add_worlds(kept, figures_equal_a_full_rebuild_after_any_writes, 1);
    tcase_add_test(kept, indicator_period_has_the_periods_of_the_figures);
    tcase_add_test(kept, damage_by_hand_is_found_and_mended);
    tcase_add_test(kept, a_stamp_of_a_day_to_come_is_brought_back);
    add_loop(kept, a_stamp_that_is_lost_is_made_again, 3);
    add_loop(kept, what_does_not_follow_is_found_and_mended, sizeof followers / sizeof followers[0]);
    add_loop(kept, a_wrong_verdict_of_a_day_to_come_is_found, sizeof verdicts_ahead / sizeof verdicts_ahead[0]);
    tcase_add_test(kept, a_check_can_be_stopped_anywhere);
    tcase_add_test(kept, every_period_of_an_indicator_is_missed);
    tcase_add_test(kept, a_refresh_needs_a_file_that_can_be_written);
    TCase *doubt = add_case(figure, "doubt");
    tcase_add_test(doubt, a_figure_is_doubtful_for_five_reasons);
    tcase_add_test(doubt, sources_that_disagree_are_shown);
    return figure;
}

int main(void)
{
    return run_suite(suite());
}
