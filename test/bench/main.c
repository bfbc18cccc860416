/* parkdb beside SQL written by hand, and beside other databases. See README.md; run.sh is the way to start it. */
#include "fail.h"
#include "measure.h"
#include "stage.h"

#include <parkdb.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct options {
    const char *scale, *directory, *queries, *postgres, *duckdb, *only;
    unsigned long long seed;
    int rounds;
};

static const char usage[] =
    "usage: parkdb-bench --directory DIR [--scale tiny|10k|100k|200k|1M|10M] [--seed N] [--rounds N] [--only PART,…]\n"
    "  [--queries DIR] [--postgres CONNECTION] [--duckdb LIBRARY]\n"
    "  parts: load,cold,warm,write,plain,report,memory,peers; all but load need what load has made";

static void read_options(struct options *options, int count, char **words)
{
    for (int i = 1; i + 1 < count; i += 2) {
        const char *name = words[i], *value = words[i + 1];
        if (!strcmp(name, "--scale")) options->scale = value;
        else if (!strcmp(name, "--directory")) options->directory = value;
        else if (!strcmp(name, "--queries")) options->queries = value;
        else if (!strcmp(name, "--postgres")) options->postgres = value;
        else if (!strcmp(name, "--duckdb")) options->duckdb = value;
        else if (!strcmp(name, "--only")) options->only = value;
        else if (!strcmp(name, "--seed")) options->seed = strtoull(value, NULL, 10);
        else if (!strcmp(name, "--rounds")) options->rounds = atoi(value);
        else fail("%s\n%s", name, usage);
    }
    if (count % 2 == 0 || !options->directory || options->rounds < 1 || options->rounds > MOST_ROUNDS) fail("%s", usage);
}

/* "model name : …" of the first processor, where the system tells. */
static void read_model(char *model, size_t size)
{
    char line[256];
    FILE *file = fopen("/proc/cpuinfo", "r");
    snprintf(model, size, "unknown CPU");
    while (file && fgets(line, sizeof line, file)) {
        char *value = strchr(line, ':');
        if (strncmp(line, "model name", 10) || !value) continue;
        value[strcspn(value, "\n")] = 0;
        snprintf(model, size, "%s", value + 2);
        break;
    }
    if (file) fclose(file);
}

static void tell_machine(const struct world *world, struct report *report)
{
    char model[256], text[512];
    read_model(model, sizeof model);
    snprintf(text, sizeof text, "%s, seed %llu: %d parks, %d indicators, %ld targets, years %d to %d; parkdb %s, SQLite %s, %s, %ld cores",
             world->scale, (unsigned long long)world->seed, world->parks, world->indicators, world->targets, world->first_year,
             world->first_year + YEARS - 1, parkdb_version(), sqlite3_libversion(), model, sysconf(_SC_NPROCESSORS_ONLN));
    report_note(report, text);
    report_note(report, "Seconds of the processor, so that what else runs here counts little; medians; both sides' answers compared.");
}

static const struct {
    const char *name;
    void (*run)(struct stage *stage);
} parts[] = {
    {"load", stage_load},   {"cold", stage_cold},     {"warm", stage_warm},     {"write", stage_write},
    {"plain", stage_plain}, {"report", stage_report}, {"memory", stage_memory}, {"peers", stage_peers},
};

/* Whether a part is in a list of parts with commas between; NULL: all are. */
static int is_wanted(const char *list, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = list; at && (at = strstr(at, name)); at += length)
        if ((at == list || at[-1] == ',') && (!at[length] || at[length] == ',')) return 1;
    return !list;
}

static int run(struct stage *stage, const struct options *options)
{
    char found[PATH_SIZE];
    struct report report;
    path_in(found, stage->directory, "found.tsv");
    report_open(&report, found);
    stage->report = &report;
    tell_machine(stage->world, &report);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (is_wanted(options->only, parts[i].name)) parts[i].run(stage);
    report_close(&report);
    if (report.differing) fprintf(stderr, "bench: %d lines with answers that differ\n", report.differing);
    return report.differing != 0;
}

int main(int count, char **words)
{
    struct options options = {.scale = "1M", .queries = "examples/queries", .postgres = "", .duckdb = "", .seed = 1, .rounds = 5};
    char directory[PATH_SIZE], name[64];
    if (count > 1 && !strcmp(words[1], "--visit")) return stage_visit(count, words);
    read_options(&options, count, words);
    struct world world = world_named(options.scale, options.seed);
    snprintf(name, sizeof name, "%s-%llu", world.scale, options.seed);
    path_in(directory, options.directory, name);
    mkdir(options.directory, 0777);
    mkdir(directory, 0777);
    struct stage stage = {.world = &world,
                          .directory = directory,
                          .queries = options.queries,
                          .postgres = options.postgres,
                          .duckdb = options.duckdb,
                          .rounds = options.rounds};
    path_in(stage.base, directory, "base.db");
    path_in(stage.main, directory, "main.db");
    path_in(stage.bare, directory, "bare.db");
    return run(&stage, &options);
}
