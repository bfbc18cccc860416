#include "ask.h"
#include "bare.h"
#include "fail.h"
#include "measure.h"
#include "ours.h"
#include "peer.h"
#include "stage.h"

#include <string.h>

enum { PEERS = 2 };

static int connect_peer(const struct stage *stage, struct peer *peer, const char *where)
{
    char problem[256] = "", text[512];
    int there = peer->driver->connect(peer, where, problem, sizeof problem);
    if (there)
        snprintf(text, sizeof text, "%s %s: %s; %s; the figures that count today in a table", peer->driver->name, peer->version,
                 peer->driver->threads, peer->driver->layout);
    else snprintf(text, sizeof text, "%s is not measured: %s", peer->driver->name, problem);
    report_note(stage->report, text);
    return there;
}

/* ---------------------------------------------------------------- Questions, warm */

static void measure_questions(struct stage *stage, struct peer *peer)
{
    struct engine engines[2];
    struct asked asked;
    char name[80];
    say("Asking %s", peer->driver->name);
    ours_engine(&engines[0], stage->main, PARKDB_OPEN_READ_ONLY);
    need(ours_db(&engines[0]), parkdb_read_begin(ours_db(&engines[0])), "read");
    peer_engine(&engines[1], peer, stage->directory);
    ask_all(stage->world, engines, 2, stage->rounds, &asked);
    for (int q = 0; q < QUESTIONS; q++) {
        snprintf(name, sizeof name, "%s, %s", question_names[q], peer->driver->name);
        report_times(stage->report, name, asked.seconds[q][0], asked.seconds[q][1], 0.0, asked.differs[q] ? DIFFERENT : SAME);
    }
    need(ours_db(&engines[0]), parkdb_read_end(ours_db(&engines[0])), "read");
    for (int e = 0; e < 2; e++) engines[e].close(&engines[e]);
}

/* ---------------------------------------------------------------- A load of the figures */

static struct answer totals(long long rows, long long cents)
{
    struct answer answer = {0, 0};
    row_add(&answer, row_integer(row_integer(row_begin(), rows), cents));
    return answer;
}

struct import {
    double seconds;
    struct answer answer;
};

static void import_ours(void *context, void *result)
{
    const struct stage *stage = context;
    struct import *import = result;
    char csv[PATH_SIZE], path[PATH_SIZE];
    parkdb_csv_options options = {.size = sizeof options, .source = SOURCE};
    path_in(csv, stage->directory, "figures.csv");
    path_in(path, stage->directory, "main-load.db");
    copy_file(stage->base, path);
    parkdb *db = ours_handle(path, PARKDB_OPEN_READ_WRITE);
    double begin = cpu_now();
    need(db, parkdb_import_csv(db, csv, &options, NULL), "import");
    import->seconds = cpu_now() - begin;
    sqlite3_stmt *count = bare_prepare(parkdb_sqlite(db), "SELECT count(*), sum(CAST(round(value * 100) AS INTEGER)) FROM observation");
    if (bare_next(count)) import->answer = totals(sqlite3_column_int64(count, 0), sqlite3_column_int64(count, 1));
    sqlite3_finalize(count);
    parkdb_close(db);
    remove(path);
}

static void measure_load(struct stage *stage, struct peer *peer, const struct import *ours)
{
    char csv[PATH_SIZE], name[80];
    long long rows, cents;
    path_in(csv, stage->directory, "figures.csv");
    peer_make_load(peer);
    double begin = cpu_now() + peer->driver->cpu(peer);
    peer->driver->copy(peer, "figure_load", csv);
    double seconds = cpu_now() + peer->driver->cpu(peer) - begin;
    peer_count_load(peer, &rows, &cents);
    peer->driver->execute(peer, "DROP TABLE figure_load");
    struct answer answer = totals(rows, cents);
    snprintf(name, sizeof name, "figures from CSV, %s COPY%s", peer->driver->name, *peer->driver->key ? "" : " without a key");
    report_times(stage->report, name, ours->seconds, seconds, 0.0, (enum agreement)answers_agree(&ours->answer, &answer));
}

/* The sqlite3 program's own import, by codes, into a table of the same key. */
static void measure_import(struct stage *stage, const struct import *ours)
{
    char path[PATH_SIZE], script[PATH_SIZE];
    struct usage usage;
    path_in(path, stage->directory, "import.db");
    path_in(script, stage->directory, "import.sql");
    remove(path);
    FILE *file = fopen(script, "wb");
    if (!file) fail("cannot write %s", script);
    fprintf(file,
            "CREATE TABLE observation (area TEXT, indicator TEXT, period TEXT, value REAL, vintage TEXT, PRIMARY KEY (indicator, period, "
            "area, vintage)) WITHOUT ROWID;\n.import --csv --skip 1 \"%s/figures.csv\" observation\n",
            stage->directory);
    if (fclose(file)) fail("cannot write %s", script);
    if (run_program((const char *const[]){"sqlite3", path, NULL}, script, 3600, &usage) != ENDED) fail("the sqlite3 program failed");
    report_times(stage->report, "figures from CSV, sqlite3 .import by codes", ours->seconds, usage.seconds, 0.0, NOT_COMPARED);
    remove(path);
}

void stage_peers(struct stage *stage)
{
    const struct peer_driver *const drivers[PEERS] = {&postgres_driver, &duckdb_driver};
    char duck[PATH_SIZE], where[2 * PATH_SIZE];
    struct import ours;
    say("Other databases");
    report_part(stage->report, "Other databases, warm, by ids; loads by codes");
    path_in(duck, stage->directory, "duck.db");
    remove(duck);
    snprintf(where, sizeof where, "%s:%s", stage->duckdb, duck);
    peer_write_tables(stage->directory, stage->bare);
    in_child(import_ours, stage, &ours, sizeof ours, NULL);
    measure_import(stage, &ours);
    for (int i = 0; i < PEERS; i++) {
        struct peer peer = {.driver = drivers[i]};
        if (!connect_peer(stage, &peer, i ? where : stage->postgres)) continue;
        peer_fill(&peer, stage->directory);
        measure_load(stage, &peer, &ours);
        measure_questions(stage, &peer);
    }
}
