#include "fail.h"
#include "measure.h"
#include "ours.h"
#include "stage.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- A report */

static void write_report(void *context, void *result)
{
    const struct stage *stage = context;
    char path[PATH_SIZE];
    parkdb_report report = {.size = sizeof report, .park = "k0003"};
    path_in(path, stage->directory, "report.html");
    double begin = cpu_now();
    parkdb *db = ours_handle(stage->main, PARKDB_OPEN_READ_ONLY);
    need(db, parkdb_report_file(db, &report, path), "report");
    parkdb_close(db);
    *(double *)result = cpu_now() - begin;
}

/* ---------------------------------------------------------------- The bundled questions, asked by the sqlite3 program itself */

enum { MOST_QUERIES = 100, MOST_CPU = 20 };
#define SLOW 0.5

struct query {
    char name[PATH_SIZE / 2];
    double seconds;
    enum ending ending;
};

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct query *)a)->name, ((const struct query *)b)->name);
}

static int list_queries(const char *directory, struct query *queries)
{
    int count = 0;
    DIR *open = opendir(directory);
    if (!open) fail("cannot read %s", directory);
    for (struct dirent *entry; (entry = readdir(open)) && count < MOST_QUERIES;)
        if (strstr(entry->d_name, ".sql")) snprintf(queries[count++].name, sizeof queries->name, "%.200s", entry->d_name);
    closedir(open);
    qsort(queries, (size_t)count, sizeof *queries, by_name);
    return count;
}

static void ask_query(const struct stage *stage, struct query *query)
{
    const char *const words[] = {"sqlite3", "-readonly", stage->main, NULL};
    char path[PATH_SIZE];
    struct usage usage;
    path_in(path, stage->queries, query->name);
    query->ending = run_program(words, path, MOST_CPU, &usage);
    query->seconds = usage.seconds;
}

static void tell_query(struct report *report, const struct query *query)
{
    static const char *const endings[] = {[STOPPED] = "stopped after ", [FAILED] = "FAILED after ", [ENDED] = ""};
    char text[PATH_SIZE];
    snprintf(text, sizeof text, "%.200s: %s%.2f s", query->name, endings[query->ending], query->seconds);
    report_note(report, text);
}

static void ask_queries(struct stage *stage)
{
    static struct query queries[MOST_QUERIES];
    int count = list_queries(stage->queries, queries), slow = 0, failed = 0;
    double longest = 0.0;
    for (int i = 0; i < count; i++) {
        ask_query(stage, &queries[i]);
        slow += queries[i].seconds > SLOW;
        failed += queries[i].ending == FAILED;
        if (queries[i].seconds > longest) longest = queries[i].seconds;
    }
    char name[64];
    snprintf(name, sizeof name, "the slowest of %d bundled questions", count);
    report_value(stage->report, name, longest, " s", SLOW);
    snprintf(name, sizeof name, "bundled questions over %.1f s", SLOW);
    report_value(stage->report, name, slow, "", 0.0);
    if (failed) report_failure(stage->report, "bundled questions that fail");
    for (int i = 0; i < count; i++)
        if (queries[i].seconds > SLOW || queries[i].ending == FAILED) tell_query(stage->report, &queries[i]);
}

void stage_report(struct stage *stage)
{
    double seconds;
    say("A report, the bundled questions");
    report_part(stage->report, "Reports and bundled questions");
    in_child(write_report, stage, &seconds, sizeof seconds, NULL);
    report_value(stage->report, "a park's report in HTML, a new process", seconds, " s", 0.4);
    ask_queries(stage);
}
