#include "revise.h"

#include "fail.h"
#include "generate.h"
#include "measure.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

enum { BATCH = 1000, WARM_UP = 1, MOST_ROUNDS = 64, FIRST_DAY = 30000, FIRST_FOLLOWED_DAY = 40000 };

const char *reviser_name(enum reviser reviser)
{
    static const char *const names[REVISERS] = {"parkdb", "parkdb, two indicators following", "bare inserts", "PostgreSQL", "DuckDB"};
    return names[reviser];
}

/* Places all over the table, each once in a batch; the vintage is the batch's own day. With ids as parkdb gives them. */
static int draw(const struct world *world, int followed, int batch, struct fact *facts)
{
    long long indicators = followed ? 1 : world->indicators - 1, cells = indicators * world->parks * YEARS;
    int count = cells < BATCH ? (int)cells : BATCH;
    for (int i = 0; i < count; i++) {
        long long cell = ((long long)batch * BATCH + i) * 7919 % cells;
        facts[i] = (struct fact){.indicator = (int)(cell % indicators) + (followed ? 1 : 2),
                                 .year = FIRST_YEAR + (int)(cell / indicators % YEARS),
                                 .area = (int)(cell / indicators / YEARS) + PROVINCES + 2,
                                 .day = (followed ? FIRST_FOLLOWED_DAY : FIRST_DAY) + batch,
                                 .cents = (long long)(mix((uint64_t)cell, (uint64_t)batch) % 1000000)};
    }
    return count;
}

struct texts {
    char indicator[CODE_SIZE], area[CODE_SIZE], year[8], day[CODE_SIZE];
};

static double revise_parkdb(parkdb *db, const struct fact *facts, int count)
{
    static struct texts texts[BATCH];
    static parkdb_observation rows[BATCH];
    for (int i = 0; i < count; i++) {
        code_indicator(texts[i].indicator, facts[i].indicator - 1);
        code_area(texts[i].area, facts[i].area - 2);
        snprintf(texts[i].year, sizeof texts[i].year, "%d", facts[i].year);
        day_text(texts[i].day, facts[i].day);
        rows[i] = (parkdb_observation){.indicator = texts[i].indicator,
                                       .area = texts[i].area,
                                       .period = texts[i].year,
                                       .value = parkdb_number_of((double)facts[i].cents / 100.0),
                                       .source = SOURCE,
                                       .vintage = texts[i].day};
    }
    double begin = seconds_now();
    need(db, parkdb_observation_put_many(db, rows, (size_t)count, sizeof *rows), "revisions");
    return seconds_now() - begin;
}

static double revise_bare(sqlite3 *sqlite, sqlite3_stmt *insert, const struct fact *facts, int count)
{
    double begin = seconds_now();
    int failed = sqlite3_exec(sqlite, "BEGIN IMMEDIATE", NULL, NULL, NULL);
    for (int i = 0; i < count; i++) {
        sqlite3_bind_int(insert, 1, facts[i].indicator);
        sqlite3_bind_int(insert, 2, (facts[i].year * 12 + 11) * 16 + 12);
        sqlite3_bind_int(insert, 3, facts[i].area);
        sqlite3_bind_int(insert, 4, facts[i].day);
        sqlite3_bind_double(insert, 5, (double)facts[i].cents / 100.0);
        failed |= sqlite3_step(insert) != SQLITE_DONE;
        sqlite3_reset(insert);
    }
    failed |= sqlite3_exec(sqlite, "COMMIT", NULL, NULL, NULL);
    if (failed) fail("revisions: %s", sqlite3_errmsg(sqlite));
    return seconds_now() - begin;
}

static double revise_peer(struct peer *peer, const struct fact *facts, int count)
{
    double begin = seconds_now();
    peer_revise(peer, facts, count);
    return seconds_now() - begin;
}

static struct answer written(sqlite3 *sqlite)
{
    struct answer answer = {0, 0};
    sqlite3_stmt *rows = NULL;
    if (sqlite3_prepare_v2(sqlite,
                           "SELECT indicator, period / 192, area, vintage, value FROM observation WHERE vintage >= ?1 AND vintage < ?2", -1,
                           &rows, NULL) != SQLITE_OK)
        fail("revisions: %s", sqlite3_errmsg(sqlite));
    sqlite3_bind_int(rows, 1, FIRST_DAY);
    sqlite3_bind_int(rows, 2, FIRST_FOLLOWED_DAY);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        uint64_t row = row_begin();
        for (int i = 0; i < 4; i++) row = row_integer(row, sqlite3_column_int64(rows, i));
        row_add(&answer, row_real(row, 1, sqlite3_column_double(rows, 4)));
    }
    sqlite3_finalize(rows);
    return answer;
}

static void compare(const char *name, struct answer found, struct answer expected)
{
    if (found.rows != expected.rows || found.sum != expected.sum)
        fail("revisions differ: parkdb has %lld rows, %016llx; %s %lld rows, %016llx", expected.rows, (unsigned long long)expected.sum,
             name, found.rows, (unsigned long long)found.sum);
}

void revise(const struct load_place *place, int rounds, struct peer *postgres, struct peer *duckdb, double seconds[REVISERS])
{
    static struct fact facts[BATCH];
    static double times[REVISERS][MOST_ROUNDS];
    char path[PATH_SIZE];
    parkdb *db = NULL;
    parkdb_error error;
    sqlite3 *sqlite = NULL;
    sqlite3_stmt *insert = NULL;
    path_in(path, place->directory, "main.db");
    if (parkdb_open(path, PARKDB_OPEN_READ_WRITE, &db, &error)) fail("%s", error.message);
    path_in(path, place->directory, "bare.db");
    if (sqlite3_open(path, &sqlite) != SQLITE_OK ||
        sqlite3_prepare_v2(sqlite, "INSERT INTO observation (indicator, period, area, vintage, value, source) VALUES (?, ?, ?, ?, ?, 1)",
                           -1, &insert, NULL) != SQLITE_OK)
        fail("revisions: %s", sqlite3_errmsg(sqlite));
    struct peer *const peers[] = {postgres, duckdb};
    for (int p = 0; p < 2; p++)
        if (peers[p]) peer_prepare_revision(peers[p]);
    for (int round = -WARM_UP; round < rounds; round++) {
        int at = round < 0 ? 0 : round, count = draw(place->world, 0, round + WARM_UP, facts);
        times[REVISE_PARKDB][at] = revise_parkdb(db, facts, count);
        times[REVISE_BARE][at] = revise_bare(sqlite, insert, facts, count);
        for (int p = 0; p < 2; p++)
            if (peers[p]) times[REVISE_POSTGRES + p][at] = revise_peer(peers[p], facts, count);
        count = draw(place->world, 1, round + WARM_UP, facts);
        times[REVISE_FOLLOWED][at] = revise_parkdb(db, facts, count);
    }
    struct answer expected = written(parkdb_sqlite(db));
    compare("the bare table", written(sqlite), expected);
    for (int p = 0; p < 2; p++)
        if (peers[p]) compare(peers[p]->driver->name, peer_revised(peers[p], FIRST_DAY), expected);
    for (int i = 0; i < REVISERS; i++) seconds[i] = median(times[i], rounds);
    sqlite3_finalize(insert);
    sqlite3_close(sqlite);
    parkdb_close(db);
}
