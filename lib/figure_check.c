#include "figure_check.h"

#include <string.h>

/* What figures follow from. */
static const char *const sources[] = {"unit",       "area",        "region", "region_within", "park",   "park_level",
                                      "area_group", "area_member", "period", "indicator",     "target", "observation"};

static const char kept[] = "SELECT indicator, period, area, known_from, known_to, value, how, bound, source, differs FROM main.figure_kept "
                           "ORDER BY indicator, period, area, known_from";
enum { KEY = 4, COLUMNS = 10 };

struct figure_check {
    parkdb *db, *made;
    sqlite3_stmt *found, *expected, *words;
    parkdb_problem_fn tell;
    void *context;
    int code;
};

/* ---------------------------------------------------------------- Making them anew */

static int prepare_copy(parkdb *from, parkdb *to, const char *table, sqlite3_stmt **read, sqlite3_stmt **write)
{
    char *select = sqlite3_mprintf("SELECT * FROM main.%s", table), *insert = NULL;
    int code = select ? pk_prepare(from, select, read) : pk_fail(from, PARKDB_NO_MEMORY, "out of memory");
    if (!code) insert = sqlite3_mprintf("INSERT INTO %s VALUES (?", table);
    for (int i = 1; insert && i < sqlite3_column_count(*read); i++) insert = sqlite3_mprintf("%z, ?", insert);
    if (insert) insert = sqlite3_mprintf("%z)", insert);
    if (!code) code = insert ? pk_prepare(to, insert, write) : pk_fail(to, PARKDB_NO_MEMORY, "out of memory");
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

/* No trigger runs meanwhile, and no reference is looked at: what is astray in the file is told elsewhere. */
static int make(parkdb *from, parkdb *made)
{
    sqlite3_db_config(made->sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    sqlite3_db_config(made->sqlite, SQLITE_DBCONFIG_ENABLE_FKEY, 0, NULL);
    int code = pk_execute(made, "BEGIN; DELETE FROM period");
    for (size_t i = 0; !code && i < sizeof sources / sizeof sources[0]; i++) code = copy_table(from, made, sources[i]);
    sqlite3_db_config(made->sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, NULL);
    return code ? code : pk_execute(made, "INSERT INTO figure_refresh VALUES (0)");
}

/* ---------------------------------------------------------------- Holding them against each other */

static int step(struct figure_check *check, parkdb *db, sqlite3_stmt **rows)
{
    int step = check->code ? SQLITE_DONE : sqlite3_step(*rows);
    if (step != SQLITE_ROW && step != SQLITE_DONE) check->code = pk_fail_sqlite(db, "cannot read the figures that are kept");
    return step == SQLITE_ROW;
}

/* Which row comes first; one that is not there comes last. */
static int order(sqlite3_stmt *a, int has_a, sqlite3_stmt *b, int has_b)
{
    for (int i = 0; has_a && has_b && i < KEY; i++) {
        sqlite3_int64 one = sqlite3_column_int64(a, i), other = sqlite3_column_int64(b, i);
        if (one != other) return one < other ? -1 : 1;
    }
    return has_b - has_a;
}

static int is_same_column(sqlite3_stmt *a, sqlite3_stmt *b, int i)
{
    int type = sqlite3_column_type(a, i);
    if (type != sqlite3_column_type(b, i)) return 0;
    if (type == SQLITE_INTEGER) return sqlite3_column_int64(a, i) == sqlite3_column_int64(b, i);
    if (type == SQLITE_FLOAT)
        return memcmp(&(double){sqlite3_column_double(a, i)}, &(double){sqlite3_column_double(b, i)}, sizeof(double)) == 0;
    if (type == SQLITE_NULL) return 1;
    int length = sqlite3_column_bytes(a, i);
    return length == sqlite3_column_bytes(b, i) &&
           (length == 0 || memcmp(sqlite3_column_blob(a, i), sqlite3_column_blob(b, i), (size_t)length) == 0);
}

static int is_same_row(sqlite3_stmt *a, sqlite3_stmt *b)
{
    for (int i = KEY; i < COLUMNS; i++)
        if (!is_same_column(a, b, i)) return 0;
    return 1;
}

static void tell(struct figure_check *check, sqlite3_stmt *row, const char *what)
{
    for (int i = 0; i < KEY; i++) sqlite3_bind_int64(check->words, i + 1, sqlite3_column_int64(row, i));
    sqlite3_bind_text(check->words, KEY + 1, what, -1, SQLITE_STATIC);
    if (sqlite3_step(check->words) != SQLITE_ROW) check->code = pk_fail_sqlite(check->made, "cannot check");
    const char *words = check->code ? NULL : (const char *)sqlite3_column_text(check->words, 0);
    if (!check->code && check->tell(check->context, words ? words : what))
        check->code = pk_fail(check->db, PARKDB_INTERRUPTED, "stopped by the caller");
    sqlite3_reset(check->words);
}

static void compare(struct figure_check *check)
{
    int is_found = step(check, check->db, &check->found), is_expected = step(check, check->made, &check->expected);
    while (!check->code && (is_found || is_expected)) {
        int first = order(check->found, is_found, check->expected, is_expected);
        if (first < 0) tell(check, check->found, "one too many");
        if (first > 0) tell(check, check->expected, "missing");
        if (first == 0 && !is_same_row(check->found, check->expected)) tell(check, check->found, "another than follows");
        if (first <= 0) is_found = step(check, check->db, &check->found);
        if (first >= 0) is_expected = step(check, check->made, &check->expected);
    }
}

static int compare_all(struct figure_check *check)
{
    static const char words[] =
        "SELECT 'figure_kept equals what follows from the figures: ' || coalesce((SELECT code FROM indicator WHERE id = ?1), ?1) || ' / ' "
        "|| "
        "coalesce((SELECT code FROM period WHERE id = ?2), ?2) || ' / ' || coalesce((SELECT code FROM area WHERE id = ?3), ?3) || ' / ' || "
        "coalesce(date(?4 * 86400, 'unixepoch'), ?4) || ': ' || ?5";
    check->code = pk_prepare(check->db, kept, &check->found);
    if (!check->code) check->code = pk_prepare(check->made, kept, &check->expected);
    if (!check->code) check->code = pk_prepare(check->made, words, &check->words);
    if (!check->code) compare(check);
    sqlite3_finalize(check->found);
    sqlite3_finalize(check->expected);
    sqlite3_finalize(check->words);
    return check->code;
}

/* What cannot be copied or made is a problem of the file's, unless it is memory that lacks or somebody has had enough. */
static int tell_failure(struct figure_check *check, int code)
{
    char words[sizeof check->made->error.message + 64];
    if (code != PARKDB_CONSTRAINT && code != PARKDB_INVALID) return code;
    sqlite3_snprintf(sizeof words, words, "figure_kept equals what follows from the figures: %s", check->made->error.message);
    return check->tell(check->context, words) ? pk_fail(check->db, PARKDB_INTERRUPTED, "stopped by the caller") : PARKDB_OK;
}

int pk_figure_check(parkdb *db, parkdb_problem_fn told, void *context)
{
    struct figure_check check = {.db = db, .tell = told, .context = context};
    int is_stale = 0;
    int code = pk_read_int(db, "SELECT EXISTS (SELECT 1 FROM main.figure_dirty)", &is_stale);
    if (code || is_stale) return code;
    code = parkdb_create(":memory:", &check.made, &db->error);
    if (!code) code = make(db, check.made);
    code = code && check.made ? tell_failure(&check, code) : code ? code : compare_all(&check);
    if (code && check.made && check.made->error.code == code) db->error = check.made->error;
    parkdb_close(check.made);
    return code;
}
