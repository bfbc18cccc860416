/* An answer as a checksum: the number of its rows and a sum over them that does not depend on their order. */
#ifndef BENCH_ANSWER_H
#define BENCH_ANSWER_H

#include <stddef.h>
#include <stdint.h>

struct answer {
    long long rows;
    uint64_t sum;
};

/* A row is begun, given its columns in order, and added. Real numbers are rounded: engines differ in the last digit. */
uint64_t row_begin(void);
uint64_t row_integer(uint64_t row, long long value);
uint64_t row_real(uint64_t row, int known, double value);
uint64_t row_text(uint64_t row, const char *text, size_t length);
uint64_t row_name(uint64_t row, const char *text); /* ends with a zero, or NULL */
void row_add(struct answer *answer, uint64_t row);
int answers_agree(const struct answer *a, const struct answer *b);

#endif
