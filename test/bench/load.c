#include "load.h"

#include "fail.h"
#include "generate.h"
#include "measure.h"
#include "peer.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct job {
    const struct load_place *place;
    enum loader loader;
    char csv[PATH_SIZE];
};

const char *loader_name(enum loader loader)
{
    static const char *const names[LOADERS] = {"parkdb", "bare inserts", "sqlite3 .import", "PostgreSQL COPY", "DuckDB COPY"};
    return names[loader];
}

static void execute(sqlite3 *sqlite, const char *sql)
{
    if (sqlite3_exec(sqlite, sql, NULL, NULL, NULL) != SQLITE_OK) fail("SQLite: %s\n%s", sqlite3_errmsg(sqlite), sql);
}

static sqlite3 *open_new(const char *path, const char *table)
{
    sqlite3 *sqlite = NULL;
    remove(path);
    if (sqlite3_open(path, &sqlite) != SQLITE_OK) fail("cannot open %s", path);
    execute(sqlite, table);
    return sqlite;
}

static void count_rows(sqlite3 *sqlite, struct load_result *result)
{
    sqlite3_stmt *count = NULL;
    if (sqlite3_prepare_v2(sqlite, "SELECT count(*), sum(CAST(round(value * 100) AS INTEGER)) FROM observation", -1, &count, NULL) !=
            SQLITE_OK ||
        sqlite3_step(count) != SQLITE_ROW)
        fail("SQLite: %s", sqlite3_errmsg(sqlite));
    result->rows = sqlite3_column_int64(count, 0);
    result->cents = sqlite3_column_int64(count, 1);
    sqlite3_finalize(count);
}

/* ---------------------------------------------------------------- parkdb */

static void copy_file(const char *from, const char *to)
{
    static char buffer[1 << 20];
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    if (!in || !out) fail("cannot copy %s", from);
    for (size_t length; (length = fread(buffer, 1, sizeof buffer, in)) > 0;)
        if (fwrite(buffer, 1, length, out) != length) fail("cannot write %s", to);
    fclose(in);
    /* On the disk before anybody takes time: else the load would wait for it. */
    if (fflush(out) || fsync(fileno(out)) || fclose(out)) fail("cannot write %s", to);
}

static void load_parkdb(const struct job *job, struct load_result *result)
{
    char base[PATH_SIZE], path[PATH_SIZE];
    parkdb *db = NULL;
    parkdb_error error;
    parkdb_csv_options options = {.size = sizeof options, .source = SOURCE};
    path_in(base, job->place->directory, "base.db");
    path_in(path, job->place->directory, "main.db");
    copy_file(base, path);
    if (parkdb_open(path, PARKDB_OPEN_READ_WRITE, &db, &error)) fail("%s", error.message);
    double begin = seconds_now();
    need(db, parkdb_import_csv(db, job->csv, &options, NULL), "import");
    result->seconds = seconds_now() - begin;
    count_rows(parkdb_sqlite(db), result);
    parkdb_close(db);
}

/* ---------------------------------------------------------------- A loop of inserts */

/* Digits from *at on, which is left behind the character that follows them. */
static int digits(const char **at)
{
    int number = 0;
    for (; **at >= '0' && **at <= '9'; ++*at) number = number * 10 + **at - '0';
    if (**at) ++*at;
    return number;
}

/* The ids are those that parkdb gives: indicators from 1; the nation is area 1, provinces and parks follow. */
static void bind_line(sqlite3_stmt *insert, const char *line)
{
    int park = line[0] == 'p';
    const char *at = line + 5;
    int area = digits(&at) + 1 + (park ? PROVINCES : 0);
    at += 4;
    int indicator = digits(&at), year = digits(&at);
    char *behind = NULL;
    double value = strtod(at, &behind);
    sqlite3_bind_int(insert, 1, indicator);
    sqlite3_bind_int(insert, 2, (year * 12 + 11) * 16 + 12);
    sqlite3_bind_int(insert, 3, area);
    sqlite3_bind_int(insert, 4, day_number(behind + 1));
    sqlite3_bind_double(insert, 5, value);
}

static void load_bare(const struct job *job, struct load_result *result)
{
    char path[PATH_SIZE], line[128];
    path_in(path, job->place->directory, "bare.db");
    sqlite3 *sqlite =
        open_new(path, "CREATE TABLE observation (indicator INTEGER NOT NULL, period INTEGER NOT NULL, area INTEGER NOT NULL, vintage "
                       "INTEGER NOT NULL, value REAL, bound TEXT, status TEXT NOT NULL DEFAULT 'A', source INTEGER, unit INTEGER, note "
                       "TEXT, PRIMARY KEY (indicator, period, area, vintage)) STRICT, WITHOUT ROWID");
    sqlite3_stmt *insert = NULL;
    FILE *file = fopen(job->csv, "rb");
    double begin = seconds_now();
    execute(sqlite, "PRAGMA cache_size = -16384; BEGIN"); /* as large as that of parkdb's import */
    if (!file || !fgets(line, sizeof line, file) ||
        sqlite3_prepare_v2(sqlite, "INSERT INTO observation (indicator, period, area, vintage, value, source) VALUES (?, ?, ?, ?, ?, 1)",
                           -1, &insert, NULL) != SQLITE_OK)
        fail("cannot load %s", job->csv);
    while (fgets(line, sizeof line, file)) {
        bind_line(insert, line);
        if (sqlite3_step(insert) != SQLITE_DONE) fail("SQLite: %s", sqlite3_errmsg(sqlite));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    execute(sqlite, "COMMIT");
    result->seconds = seconds_now() - begin;
    fclose(file);
    count_rows(sqlite, result);
    sqlite3_close(sqlite);
}

/* ---------------------------------------------------------------- The sqlite3 program */

static void load_import(const struct job *job, struct load_result *result)
{
    char path[PATH_SIZE], command[3 * PATH_SIZE];
    if (system("command -v sqlite3 >/dev/null 2>&1")) return;
    path_in(path, job->place->directory, "import.db");
    sqlite3_close(open_new(
        path, "CREATE TABLE observation (area TEXT, indicator TEXT, period TEXT, value REAL, vintage TEXT, PRIMARY KEY (indicator, "
              "period, area, vintage)) WITHOUT ROWID"));
    snprintf(command, sizeof command, "sqlite3 '%s' '.import --csv --skip 1 \"%s\" observation'", path, job->csv);
    double begin = seconds_now();
    if (system(command)) fail("failed: %s", command);
    result->seconds = seconds_now() - begin;
    sqlite3 *sqlite = NULL;
    if (sqlite3_open(path, &sqlite) != SQLITE_OK) fail("cannot open %s", path);
    count_rows(sqlite, result);
    sqlite3_close(sqlite);
    remove(path);
}

/* ---------------------------------------------------------------- The peers */

static void load_peer(const struct peer_driver *driver, const char *where, const struct job *job, struct load_result *result)
{
    struct peer peer = {.driver = driver};
    char problem[256];
    if (!driver->connect(&peer, where, problem, sizeof problem)) return;
    peer_make_load(&peer);
    double begin = seconds_now();
    driver->copy(&peer, "figure_load", job->csv);
    result->seconds = seconds_now() - begin;
    peer_count_load(&peer, &result->rows, &result->cents);
    driver->execute(&peer, "DROP TABLE figure_load");
    driver->close(&peer);
}

static void work(void *context, void *into)
{
    const struct job *job = context;
    struct load_result *result = into;
    switch (job->loader) {
    case LOAD_PARKDB: load_parkdb(job, result); break;
    case LOAD_BARE: load_bare(job, result); break;
    case LOAD_IMPORT: load_import(job, result); break;
    case LOAD_POSTGRES: load_peer(&postgres_driver, job->place->postgres, job, result); break;
    case LOAD_DUCKDB: load_peer(&duckdb_driver, job->place->duckdb, job, result); break;
    case LOADERS: break;
    }
}

struct load_result load(const struct load_place *place, enum loader loader, int shuffled)
{
    struct job job = {.place = place, .loader = loader};
    struct load_result result;
    long peak = 0;
    path_in(job.csv, place->directory, shuffled ? "shuffled.csv" : "ordered.csv");
    in_child(work, &job, &result, sizeof result, &peak);
    result.peak_kib = peak;
    return result;
}
