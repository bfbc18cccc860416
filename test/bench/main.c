/* parkdb beside what can be had by hand and beside two other databases. See README.md; run.sh is the way to start it. */
#include "ask.h"
#include "fail.h"
#include "floor.h"
#include "generate.h"
#include "load.h"
#include "measure.h"
#include "ours.h"
#include "peer.h"
#include "report.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct run {
    const struct world *world;
    char directory[PATH_SIZE];
    char postgres[PATH_SIZE], duckdb[2 * PATH_SIZE]; /* see the drivers */
    int rounds, load_rounds, without_parkdb;
};

static double file_size(const struct run *run, const char *name)
{
    char path[PATH_SIZE];
    struct stat status;
    path_in(path, run->directory, name);
    return stat(path, &status) ? 0.0 : (double)status.st_size;
}

/* ---------------------------------------------------------------- Loads */

static void same_rows(enum loader loader, const struct load_result *result, const struct load_result *first)
{
    if (result->rows != first->rows || result->cents != first->cents)
        fail("loads differ: %s has %lld rows, sum %lld; %s has %lld rows, sum %lld", loader_name(LOAD_PARKDB), first->rows, first->cents,
             loader_name(loader), result->rows, result->cents);
}

/* Nothing is measured: what the questions are asked of and what revisions are written into. */
static void load_only(const struct load_place *place, struct found *found)
{
    say("Loading in key order");
    found->observations = load(place, LOAD_PARKDB, 0).rows;
    load(place, LOAD_BARE, 0);
}

/* In random order first: what the questions are asked of is loaded in key order. */
static void measure_loads(const struct run *run, struct found *found)
{
    static double times[2][LOADERS][64];
    const struct load_place place = {run->world, run->directory, run->postgres, run->duckdb};
    if (!run->load_rounds) load_only(&place, found);
    for (int shuffled = 1; shuffled >= 0; shuffled--)
        for (int round = 0; round < run->load_rounds; round++) {
            struct load_result first = {0};
            say("Loading in %s order, round %d of %d", shuffled ? "random" : "key", round + 1, run->load_rounds);
            for (int i = 0; i < LOADERS; i++) {
                struct load_result result = load(&place, (enum loader)i, shuffled);
                times[shuffled][i][round] = result.seconds;
                if (i == LOAD_PARKDB) first = result;
                else if (result.seconds > 0.0) same_rows((enum loader)i, &result, &first);
            }
            found->observations = first.rows;
            if (first.peak_kib > found->peak_kib) found->peak_kib = first.peak_kib;
        }
    for (int s = 0; s < 2; s++)
        for (int i = 0; i < LOADERS; i++) found->load[s][i] = median(times[s][i], run->load_rounds);
    found->bytes = (file_size(run, "main.db") - file_size(run, "base.db")) / (double)found->observations;
}

static void optimize(const char *path)
{
    parkdb *db = NULL;
    parkdb_error error;
    if (parkdb_open(path, PARKDB_OPEN_READ_WRITE, &db, &error)) fail("%s", error.message);
    need(db, parkdb_optimize(db), "statistics");
    parkdb_close(db);
}

/* ---------------------------------------------------------------- Questions */

static int open_peer(const struct run *run, struct engine *engine, struct peer *peer, const char *where, struct found *found, int place)
{
    if (!peer->driver->connect(peer, where, found->problem[place], sizeof found->problem[place])) return 0;
    say("Filling %s", peer->driver->name);
    peer_fill(peer, run->directory);
    peer_engine(engine, peer, run->world, run->directory);
    return 1;
}

static void measure_questions(const struct run *run, struct found *found)
{
    struct engine engines[ENGINES] = {{0}};
    struct peer peers[2] = {{.driver = &postgres_driver}, {.driver = &duckdb_driver}};
    const char *const where[2] = {run->postgres, run->duckdb};
    int there[2];
    char path[PATH_SIZE];
    path_in(path, run->directory, "main.db");
    optimize(path);
    for (int p = 0; p < 2; p++) there[p] = open_peer(run, &engines[POSTGRES + p], &peers[p], where[p], found, POSTGRES + p);
    if (!run->without_parkdb) ours_open(&engines[PARKDB], path);
    floor_open(&engines[SQL_IDS], run->world, path);
    floor_codes_open(&engines[SQL_CODES], path);
    ask_all(run->world, engines, run->rounds, &found->asked);
    for (int e = SQL_IDS; e < ENGINES; e++) memcpy(found->version[e], engines[e].version, sizeof found->version[e]);
    if (there[0]) found->postgres_bytes = peer_bytes(&peers[0]) / (double)found->observations;
    for (int e = PARKDB; e <= SQL_CODES; e++)
        if (engines[e].close) engines[e].close(&engines[e]);
    say("Writing revisions");
    const struct load_place place = {run->world, run->directory, run->postgres, run->duckdb};
    revise(&place, run->rounds, there[0] ? &peers[0] : NULL, there[1] ? &peers[1] : NULL, found->revise);
    for (int p = 0; p < 2; p++)
        if (there[p]) engines[POSTGRES + p].close(&engines[POSTGRES + p]);
}

static void generate_here(void *context, void *nothing)
{
    const struct run *run = context;
    (void)nothing;
    generate(run->world, run->directory);
}

/* A process for each scale, and one for each load: so that none of them has another's memory. */
static void measure_scale(void *context, void *result)
{
    struct run *run = context;
    struct found *found = result;
    char nothing;
    found->rounds = run->rounds;
    found->load_rounds = run->load_rounds;
    in_child(generate_here, run, &nothing, 1, NULL);
    measure_loads(run, found);
    measure_questions(run, found);
}

/* ---------------------------------------------------------------- The command */

struct options {
    const char *scale, *directory, *postgres, *duckdb;
    int rounds, load_rounds, without_parkdb;
};

static const char *usage = "usage: bench --directory DIR [--scale tiny|1M|10M|all] [--rounds N] [--load-rounds N] [--postgres CONNECTION] "
                           "[--duckdb LIBRARY] [--without parkdb]";

static void read_options(struct options *options, int count, char **words)
{
    for (int i = 1; i + 1 < count; i += 2) {
        const char *name = words[i], *value = words[i + 1];
        if (!strcmp(name, "--scale")) options->scale = value;
        else if (!strcmp(name, "--directory")) options->directory = value;
        else if (!strcmp(name, "--postgres")) options->postgres = value;
        else if (!strcmp(name, "--duckdb")) options->duckdb = value;
        else if (!strcmp(name, "--rounds")) options->rounds = atoi(value);
        else if (!strcmp(name, "--load-rounds")) options->load_rounds = atoi(value);
        else if (!strcmp(name, "--without") && !strcmp(value, "parkdb")) options->without_parkdb = 1;
        else fail("%s\n%s", name, usage);
    }
    if (count % 2 == 0 || !options->directory || options->rounds < 1 || options->rounds > 64 || options->load_rounds > 64)
        fail("%s", usage);
}

static void run_scale(const struct options *options, const char *scale, struct found *found, int *printed)
{
    struct run run = {.world = world_named(scale), .rounds = options->rounds, .without_parkdb = options->without_parkdb};
    if (!run.world) fail("no such scale: %s\n%s", scale, usage);
    path_in(run.directory, options->directory, scale);
    mkdir(options->directory, 0777);
    mkdir(run.directory, 0777);
    snprintf(run.postgres, sizeof run.postgres, "%s", options->postgres);
    char file[PATH_SIZE];
    path_in(file, run.directory, "duck.db");
    remove(file);
    snprintf(run.duckdb, sizeof run.duckdb, "%s:%s", options->duckdb, file);
    /* Loads of the large file take minutes, and differ little. */
    run.load_rounds = options->load_rounds >= 0 ? options->load_rounds : strcmp(scale, "10M") ? options->rounds : 1;
    in_child(measure_scale, &run, found, sizeof *found, NULL);
    if (!*printed) report_machine(found);
    *printed = 1;
    report_scale(run.world, found);
    fflush(stdout);
}

int main(int count, char **words)
{
    static struct found small, large;
    struct options options = {.scale = "1M", .postgres = "", .duckdb = "", .rounds = 5, .load_rounds = -1};
    int printed = 0;
    read_options(&options, count, words);
    if (strcmp(options.scale, "all")) {
        run_scale(&options, options.scale, &small, &printed);
        return 0;
    }
    run_scale(&options, "1M", &small, &printed);
    run_scale(&options, "10M", &large, &printed);
    report_growth(&small, &large);
    return 0;
}
