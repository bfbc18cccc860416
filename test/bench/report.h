/* What was found: a line for each measure, with the goal beside it. No line is a verdict on the program but one whose answers differ. */
#ifndef BENCH_REPORT_H
#define BENCH_REPORT_H

#include <stdio.h>

struct report {
    FILE *file;    /* the same lines, separated by tabs: see table.sh */
    int differing; /* how many lines had answers that differ */
};

enum agreement { NOT_COMPARED = -1, DIFFERENT, SAME };

void report_open(struct report *report, const char *path);
void report_close(struct report *report);
/* A heading of the lines that follow. */
void report_part(struct report *report, const char *title);
/* Seconds of both sides; the goal is a ratio, 0 for none. */
void report_times(struct report *report, const char *name, double ours, double other, double goal, enum agreement agreement);
/* Something that is measured by itself, in a unit; 0 for no goal. */
void report_value(struct report *report, const char *name, double value, const char *unit, double goal);
/* Something that does not work: it counts as an answer that differs. */
void report_failure(struct report *report, const char *text);
void report_note(struct report *report, const char *text);

#endif
