#include "upkeep/kept_check.h"

#include "core/refresh.h"

#include <stdint.h>
#include <string.h>

/* The tables that figures and verdicts are computed from. */
static const char *const sources[] = {
    "unit",        "area",           "region",     "region_within", "park",       "park_level", "area_group", "area_group_open",
    "register",    "area_member",    "area_bound", "period",        "indicator",  "target",     "source",     "observation",
    "series_link", "area_successor", "area_day",   "area_heir",     "park_status"};

/* A table of kept rows: each has a key, the first and the last day on which it holds, and values. */
struct kept {
    int key;           /* number of columns before the days */
    const char *stale; /* whether rows are known to be out of date */
    const char *since; /* the first day that is compared */
    const char *rows;  /* in the order of key and days; ?1 is that day */
    const char *words; /* describes the wrong row ?2: the key, then the day of the fault and ?1 */
};

static const struct kept figures = {
    3,
    "SELECT EXISTS (SELECT 1 FROM main.figure_dirty)",
    "SELECT -1000000", /* long before any day that is written */
    "SELECT indicator, period, area, known_from, known_to - 1, value, how, bound, source, flags FROM main.figure_kept "
    "WHERE known_to > ?1 ORDER BY indicator, period, area, known_from",
    "SELECT 'figure_kept equals what follows from the figures: ' || coalesce((SELECT code FROM indicator WHERE id = ?3), ?3) || ' / ' || "
    "coalesce((SELECT code FROM period WHERE id = ?4), ?4) || ' / ' || coalesce((SELECT code FROM area WHERE id = ?5), ?5) || ' / ' || "
    "coalesce(date(?2 * 86400, 'unixepoch'), ?2) || ': ' || ?1",
};

static const struct kept verdicts = {
    4,
    "SELECT EXISTS (SELECT 1 FROM main.figure_dirty) OR EXISTS (SELECT 1 FROM main.status_dirty) "
    "OR (SELECT count(*) FROM main.status_stamp) <> 1",
    "SELECT coalesce(max(day), 0) FROM main.status_stamp",
    "SELECT area, indicator, target, due, max(first_day, ?1), last_day, status, reason, required, far, actual, actual_period, "
    "actual_source, actual_vintage, actual_bound, actual_reporter, actual_flags, base, base_period, base_vintage, base_flags, base_bound, "
    "start, way, attainment, distance, elapsed, gap "
    "FROM main.status_kept WHERE last_day >= ?1 ORDER BY area, indicator, target, due, first_day",
    "SELECT 'status_kept equals what follows from the figures: ' || coalesce((SELECT code FROM target WHERE id = ?5), ?5) || ' / ' || "
    "coalesce((SELECT code FROM area WHERE id = ?3), ?3) || ' / ' || coalesce((SELECT code FROM period WHERE id = ?6), ?6) || ' / ' || "
    "coalesce(date(?2 * 86400, 'unixepoch'), ?2) || ': ' || ?1",
};

struct kept_check {
    const struct kept *kept;
    parkdb *db, *made;
    sqlite3_stmt *found, *expected, *words;
    sqlite3_int64 key[4];  /* the key that both sides are at */
    sqlite3_int64 told_to; /* the days of this key up to here have been compared */
    parkdb_problem_fn tell;
    void *context;
    int code;
};

/* ---------------------------------------------------------------- Making them anew */

/* The columns that are written, separated by commas; to be freed with sqlite3_free. */
static int stored_columns(parkdb *db, const char *table, char **columns)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(db, "SELECT group_concat(name) FROM pragma_table_info(?)", &statement);
    if (!code) sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC);
    if (!code && sqlite3_step(statement) != SQLITE_ROW) code = pk_fail_sqlite(db, "cannot read the schema");
    if (!code && !(*columns = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0)))) code = pk_no_memory(db);
    sqlite3_finalize(statement);
    return code;
}

static int prepare_copy(parkdb *from, parkdb *to, const char *table, sqlite3_stmt **read, sqlite3_stmt **write)
{
    char *columns = NULL, *select = NULL, *insert = NULL;
    int code = stored_columns(from, table, &columns);
    if (!code && !(select = sqlite3_mprintf("SELECT %s FROM main.%s", columns, table))) code = pk_no_memory(from);
    if (!code) code = pk_prepare(from, select, read);
    if (!code) insert = sqlite3_mprintf("INSERT INTO %s (%s) VALUES (?", table, columns);
    for (int i = 1; insert && i < sqlite3_column_count(*read); i++) insert = sqlite3_mprintf("%z, ?", insert);
    if (insert) insert = sqlite3_mprintf("%z)", insert);
    if (!code) code = insert ? pk_prepare(to, insert, write) : pk_no_memory(to);
    sqlite3_free(columns);
    sqlite3_free(select);
    sqlite3_free(insert);
    return code;
}

static int copy_row(parkdb *to, sqlite3_stmt *read, sqlite3_stmt *write)
{
    for (int i = 0; i < sqlite3_column_count(read); i++) sqlite3_bind_value(write, i + 1, sqlite3_column_value(read, i));
    int step = sqlite3_step(write);
    sqlite3_reset(write);
    return step == SQLITE_DONE ? PARKDB_OK : pk_fail_sqlite(to, "cannot hold figures against what they follow from");
}

static int copy_table(parkdb *from, parkdb *to, const char *table)
{
    sqlite3_stmt *read = NULL, *write = NULL;
    int step = SQLITE_DONE;
    int code = prepare_copy(from, to, table, &read, &write);
    while (!code && (step = sqlite3_step(read)) == SQLITE_ROW) code = copy_row(to, read, write);
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(from, "cannot read what figures follow from");
    sqlite3_finalize(read);
    sqlite3_finalize(write);
    return code;
}

/* Meanwhile no trigger runs and no reference is checked: other faults of the file are reported elsewhere. */
static int make(parkdb *from, parkdb *made)
{
    sqlite3_db_config(made->sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    sqlite3_db_config(made->sqlite, SQLITE_DBCONFIG_ENABLE_FKEY, 0, NULL);
    int code = pk_execute(made, "BEGIN; DELETE FROM period; DELETE FROM source");
    for (size_t i = 0; !code && i < sizeof sources / sizeof sources[0]; i++) code = copy_table(from, made, sources[i]);
    sqlite3_db_config(made->sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, NULL);
    return code ? code : pk_refresh_kept(made);
}

/* ---------------------------------------------------------------- Holding them against each other */

static sqlite3_int64 first_day(const struct kept_check *check, sqlite3_stmt *row)
{
    return sqlite3_column_int64(row, check->kept->key);
}

static sqlite3_int64 last_day(const struct kept_check *check, sqlite3_stmt *row)
{
    return sqlite3_column_int64(row, check->kept->key + 1);
}

static int step(struct kept_check *check, parkdb *db, sqlite3_stmt *rows)
{
    int step = check->code ? SQLITE_DONE : sqlite3_step(rows);
    if (step != SQLITE_ROW && step != SQLITE_DONE) check->code = pk_fail_sqlite(db, "cannot read what is kept");
    return step == SQLITE_ROW;
}

/* Compares keys; a missing row comes last. */
static int order(const struct kept_check *check, int has_found, int has_expected)
{
    for (int i = 0; has_found && has_expected && i < check->kept->key; i++) {
        sqlite3_int64 one = sqlite3_column_int64(check->found, i), other = sqlite3_column_int64(check->expected, i);
        if (one != other) return one < other ? -1 : 1;
    }
    return has_expected - has_found;
}

/* Of numbers that are equal, -0 and 0 are two. */
static uint64_t bits_of(double number)
{
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

static int is_same_column(sqlite3_stmt *a, sqlite3_stmt *b, int i)
{
    int type = sqlite3_column_type(a, i);
    if (type != sqlite3_column_type(b, i)) return 0;
    if (type == SQLITE_INTEGER) return sqlite3_column_int64(a, i) == sqlite3_column_int64(b, i);
    if (type == SQLITE_FLOAT) return bits_of(sqlite3_column_double(a, i)) == bits_of(sqlite3_column_double(b, i));
    if (type == SQLITE_NULL) return 1;
    int length = sqlite3_column_bytes(a, i);
    return length == sqlite3_column_bytes(b, i) &&
           (length == 0 || memcmp(sqlite3_column_blob(a, i), sqlite3_column_blob(b, i), (size_t)length) == 0);
}

static int is_same_row(const struct kept_check *check)
{
    for (int i = check->kept->key + 2; i < sqlite3_column_count(check->found); i++)
        if (!is_same_column(check->found, check->expected, i)) return 0;
    return 1;
}

static void tell(struct kept_check *check, sqlite3_stmt *row, sqlite3_int64 day, const char *what)
{
    sqlite3_bind_text(check->words, 1, what, -1, SQLITE_STATIC);
    sqlite3_bind_int64(check->words, 2, day);
    for (int i = 0; i < check->kept->key; i++) sqlite3_bind_int64(check->words, i + 3, sqlite3_column_int64(row, i));
    if (sqlite3_step(check->words) != SQLITE_ROW) check->code = pk_fail_sqlite(check->made, "cannot check");
    const char *words = check->code ? NULL : (const char *)sqlite3_column_text(check->words, 0);
    if (!check->code) check->code = pk_tell(check->db, check->tell, check->context, words ? words : what);
    sqlite3_reset(check->words);
}

/* The days of a row after those already compared and before the other side begins. */
static void tell_alone(struct kept_check *check, sqlite3_stmt *row, sqlite3_int64 before, const char *what)
{
    sqlite3_int64 from = first_day(check, row);
    if (from <= check->told_to) from = check->told_to + 1;
    if (from <= last_day(check, row) && from < before) tell(check, row, from, what);
    if (before == INT64_MAX) check->told_to = last_day(check, row);
}

/* Two rows of one key: the days before the other begins, then those that they share. */
static void compare_days(struct kept_check *check)
{
    sqlite3_int64 found_from = first_day(check, check->found), expected_from = first_day(check, check->expected);
    sqlite3_int64 found_to = last_day(check, check->found), expected_to = last_day(check, check->expected);
    sqlite3_int64 from = found_from > expected_from ? found_from : expected_from, to = found_to < expected_to ? found_to : expected_to;
    tell_alone(check, check->found, expected_from, "one too many");
    tell_alone(check, check->expected, found_from, "missing");
    if (from <= to && !is_same_row(check)) tell(check, check->found, from, "another than follows");
    if (to > check->told_to) check->told_to = to;
}

/* The key that both sides are at. For a new key nothing has been compared yet. */
static void turn_to(struct kept_check *check, sqlite3_stmt *row)
{
    int is_same = 1;
    for (int i = 0; i < check->kept->key; i++) {
        is_same &= check->key[i] == sqlite3_column_int64(row, i);
        check->key[i] = sqlite3_column_int64(row, i);
    }
    if (!is_same) check->told_to = INT64_MIN;
}

/* Compares the first rows of both sides. @return whether found, or else expected, is finished */
static int look_at(struct kept_check *check, int has_found, int has_expected)
{
    int first = order(check, has_found, has_expected);
    turn_to(check, first <= 0 ? check->found : check->expected);
    if (first < 0) tell_alone(check, check->found, INT64_MAX, "one too many");
    if (first > 0) tell_alone(check, check->expected, INT64_MAX, "missing");
    if (first == 0) compare_days(check);
    return first < 0 || (first == 0 && last_day(check, check->found) <= last_day(check, check->expected));
}

static void compare(struct kept_check *check)
{
    int has_found = step(check, check->db, check->found), has_expected = step(check, check->made, check->expected);
    check->told_to = INT64_MIN;
    while (!check->code && (has_found || has_expected)) {
        if (look_at(check, has_found, has_expected)) has_found = step(check, check->db, check->found);
        else has_expected = step(check, check->made, check->expected);
    }
}

static int ask_day(struct kept_check *check, sqlite3_int64 *since)
{
    sqlite3_int64 days[2] = {0, 0};
    parkdb *const sides[] = {check->db, check->made};
    for (int i = 0; i < 2 && !check->code; i++) {
        sqlite3_stmt *ask = NULL;
        check->code = pk_prepare(sides[i], check->kept->since, &ask);
        if (!check->code && sqlite3_step(ask) != SQLITE_ROW) check->code = pk_fail_sqlite(sides[i], "cannot check");
        if (!check->code) days[i] = sqlite3_column_int64(ask, 0);
        sqlite3_finalize(ask);
    }
    *since = days[0] > days[1] ? days[0] : days[1];
    return check->code;
}

static int compare_kept(struct kept_check *check, const struct kept *kept)
{
    int is_stale = 0;
    sqlite3_int64 since = 0;
    check->kept = kept;
    check->code = pk_read_int(check->db, kept->stale, &is_stale);
    if (check->code || is_stale || ask_day(check, &since)) return check->code;
    check->found = check->expected = check->words = NULL;
    check->code = pk_prepare(check->db, kept->rows, &check->found);
    if (!check->code) check->code = pk_prepare(check->made, kept->rows, &check->expected);
    if (!check->code) check->code = pk_prepare(check->made, kept->words, &check->words);
    sqlite3_bind_int64(check->found, 1, since);
    sqlite3_bind_int64(check->expected, 1, since);
    if (!check->code) compare(check);
    sqlite3_finalize(check->found);
    sqlite3_finalize(check->expected);
    sqlite3_finalize(check->words);
    return check->code;
}

/* A failure to copy or compute is a problem of the file, unless memory is short or the caller has stopped the check. */
static int tell_failure(struct kept_check *check, int code)
{
    char words[sizeof check->made->error.message + 64];
    if (code != PARKDB_CONSTRAINT && code != PARKDB_INVALID) return code;
    sqlite3_snprintf(sizeof words, words, "figure_kept equals what follows from the figures: %s", check->made->error.message);
    return pk_tell(check->db, check->tell, check->context, words);
}

int pk_kept_check(parkdb *db, parkdb *fresh, parkdb_problem_fn told, void *context)
{
    struct kept_check check = {.db = db, .made = fresh, .tell = told, .context = context};
    int is_stale = 0;
    int code = pk_read_int(db, figures.stale, &is_stale);
    if (code || is_stale) return code;
    code = make(db, fresh);
    if (code) return tell_failure(&check, code);
    code = compare_kept(&check, &figures);
    return code ? code : compare_kept(&check, &verdicts);
}
