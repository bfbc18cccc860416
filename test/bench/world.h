/* The made-up country that the benchmark measures: how large it is, and every figure in it as a function of where it stands and of the
 * world's seed. Nothing is drawn from a generator with a state, so that each file and each side is given the same, in any order. */
#ifndef BENCH_WORLD_H
#define BENCH_WORLD_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum { PROVINCES = 30, YEARS = 10, DEPARTMENTS = 4, FOLLOWED = 20 };

#define SOURCE "bench-synthetic"

struct world {
    const char *scale; /* as on the command line: about how many figures */
    int parks, indicators;
    long targets;
    uint64_t seed;
    int first_year; /* of YEARS; the last one is the newest whose figures have all been published today */
};

/* Ends the benchmark for a scale that is not known. */
struct world world_named(const char *scale, uint64_t seed);

/* An area is a province, from 0, or after them a park. */
enum { CODE_SIZE = 32 };
void code_area(char *code, int area);
void code_park(char *code, int park);
void code_indicator(char *code, int indicator);

int is_rising(int indicator);
int is_stock(int indicator);
/* Growth, and share of the province, follow from every twentieth indicator, and provinces have figures of these alone. */
int is_followed(int indicator);
/* A flow that is reported by quarter in the last four years. */
int is_quarterly(int indicator);
const char *unit_of(int indicator);
double world_value(const struct world *world, int indicator, int area, int year);

/* Writes the figures of a place as lines of CSV, in the order of the key: the year's, its revision, four quarters, or nothing. */
void world_write(const struct world *world, FILE *file, int indicator, int area, int year);

uint64_t mix(uint64_t a, uint64_t b);
uint64_t world_draw(const struct world *world, uint64_t a, uint64_t b);
int today_number(void); /* days since 1970-01-01 by the clock of parkdb */
int today_year(void);
void today_text(char *text); /* YYYY-MM-DD and a zero */

#endif
