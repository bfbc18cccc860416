/* The parts of a run. Each reads the files that the first one has made, and writes on copies of its own. */
#ifndef BENCH_STAGE_H
#define BENCH_STAGE_H

#include "generate.h"
#include "report.h"

struct stage {
    const struct world *world;
    struct report *report;
    const char *directory, *queries; /* queries: where the bundled questions are */
    const char *postgres, *duckdb;   /* where the peers are; see their drivers */
    int rounds;
    char base[PATH_SIZE], main[PATH_SIZE], bare[PATH_SIZE]; /* parkdb's without figures, with them; the other side's */
};

void stage_load(struct stage *stage);   /* makes the files: policies, figures from CSV, what a figure takes on the disk */
void stage_cold(struct stage *stage);   /* opening, the clock, each question in a new process */
void stage_warm(struct stage *stage);   /* each question again and again */
void stage_write(struct stage *stage);  /* a revision, a question after it, batches */
void stage_plain(struct stage *stage);  /* the views by a plain connection of SQLite */
void stage_report(struct stage *stage); /* a park's report, the bundled questions */
void stage_memory(struct stage *stage); /* of eight handles */
void stage_peers(struct stage *stage);  /* other databases */

/* What a new process does that stage_cold has started; the program's exit code. */
int stage_visit(int count, char **words);

void copy_file(const char *from, const char *to);

#endif
