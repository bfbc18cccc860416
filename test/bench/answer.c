#include "answer.h"

#include <math.h>
#include <string.h>

#define MISSING 0x5DEECE66Du

static uint64_t stir(uint64_t row, uint64_t value)
{
    uint64_t x = (row ^ value) * 0x9E3779B97F4A7C15u;
    return x ^ (x >> 29);
}

uint64_t row_begin(void)
{
    return 0x243F6A8885A308D3u;
}

uint64_t row_integer(uint64_t row, long long value)
{
    return stir(row, (uint64_t)value);
}

/* Not in the middle between two decimals, where made-up numbers lie and the last digit would decide. */
uint64_t row_real(uint64_t row, int known, double value)
{
    return stir(row, known ? (uint64_t)llround(value * 1e4 + 0.2182) : MISSING);
}

/* Eight bytes at a time, so that looking at an answer costs little beside getting it. */
uint64_t row_text(uint64_t row, const char *text, size_t length)
{
    uint64_t word = 0;
    row = stir(row, length);
    for (; length >= 8; text += 8, length -= 8) {
        memcpy(&word, text, 8);
        row = stir(row, word);
    }
    word = 0;
    memcpy(&word, text, length);
    return stir(row, word);
}

uint64_t row_name(uint64_t row, const char *text)
{
    return text ? row_text(row, text, strlen(text)) : stir(row, MISSING);
}

void row_add(struct answer *answer, uint64_t row)
{
    answer->rows++;
    answer->sum += stir(row, 1);
}

int answers_agree(const struct answer *a, const struct answer *b)
{
    return a->rows == b->rows && a->sum == b->sum;
}
