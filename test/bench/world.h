/* The made-up country that the benchmark measures: how large it is, and every figure in it as a function of where it stands. Nothing is
 * drawn from a generator with a state, so that each file and each engine is given the same, in any order. */
#ifndef BENCH_WORLD_H
#define BENCH_WORLD_H

#include <stddef.h>
#include <stdint.h>

enum { PROVINCES = 30, FIRST_YEAR = 2015, LAST_YEAR = 2024, YEARS = LAST_YEAR - FIRST_YEAR + 1, GROUP_SIZE = 10 };

/* The day of the questions, and the one on which it is asked what was known then. */
#define TODAY "2025-07-01"
#define PAST "2022-07-01"
enum { TODAY_YEAR = 2025, PAST_YEAR = 2022 };

#define SOURCE "bench-synthetic"

struct world {
    const char *scale; /* as on the command line */
    int parks, indicators, targets, clauses;
};

/* NULL for a scale that is not known. */
const struct world *world_named(const char *scale);

/* Provinces have figures of the first indicators only: the totals of which parks have a share. */
int world_totals(const struct world *world);

/* ---------------------------------------------------------------- Names. An area is a province, from 0, or after them a park. */

enum { CODE_SIZE = 32 };
void code_area(char *code, int area);
void code_park(char *code, int park);
void code_indicator(char *code, int indicator);
void code_group(char *code, int group);
void code_document(char *code, int document);
void code_clause(char *code, int clause);
void code_target(char *code, int target);

int is_rising(int indicator);
int is_stock(int indicator);
int is_money(int indicator); /* in 亿元, else in 家 */
/* A heading of five words of two characters, out of some that are frequent and many that are rare. */
void world_heading(char *text, size_t size, int clause);
/* A word that stands in about one of a hundred headings. */
const char *world_word(int pick);

/* ---------------------------------------------------------------- Figures */

struct fact {
    int indicator, area, year;
    int day;         /* of the vintage, since 1970-01-01 */
    long long cents; /* the value, by a hundred */
};

/* How many places for a figure there are; each is empty or has one. In this order they are sorted by indicator, year, area, vintage. */
long long world_slots(const struct world *world);
/* 0 when the slot is empty: its figure is missing or was not revised. */
int world_fact(const struct world *world, long long slot, struct fact *fact);
/* What is published of an area, revised or not, missing or not: the scale of targets. */
long long world_cents(int indicator, int area, int year);
/* A slot for a place in random order: each comes once. */
long long world_shuffled(const struct world *world, long long place);

uint64_t mix(uint64_t a, uint64_t b);
void day_text(char *text, int day); /* YYYY-MM-DD and a zero */
int day_number(const char *text);

#endif
