#include "world.h"

#include "fail.h"

#include <string.h>
#include <time.h>

static const struct {
    const char *scale;
    int parks, indicators;
    long targets;
} worlds[] = {
    {"tiny", 30, 25, 300},     {"10k", 30, 30, 1000},    {"100k", 100, 90, 10000},
    {"200k", 100, 180, 20000}, {"1M", 300, 300, 100000}, {"10M", 3000, 300, 1000000},
};

/* ---------------------------------------------------------------- Days. parkdb's clock is that of Beijing. */

static struct tm today(void)
{
    time_t now = time(NULL) + 8 * 3600;
    struct tm day;
    gmtime_r(&now, &day);
    return day;
}

int today_number(void)
{
    return (int)((time(NULL) + 8 * 3600) / 86400);
}

int today_year(void)
{
    return today().tm_year + 1900;
}

void today_text(char *text)
{
    struct tm day = today();
    strftime(text, CODE_SIZE, "%Y-%m-%d", &day);
}

/* Revisions of a year's figures are published until the end of the next September. */
static int last_year(void)
{
    return today_year() - (today().tm_mon >= 9 ? 1 : 2);
}

struct world world_named(const char *scale, uint64_t seed)
{
    for (size_t i = 0; i < sizeof worlds / sizeof worlds[0]; i++)
        if (!strcmp(worlds[i].scale, scale))
            return (struct world){worlds[i].scale, worlds[i].parks, worlds[i].indicators, worlds[i].targets, seed, last_year() - YEARS + 1};
    fail("no such scale: %s (tiny, 10k, 100k, 200k, 1M, 10M)", scale);
}

/* ---------------------------------------------------------------- Names */

void code_area(char *code, int area)
{
    if (area < PROVINCES) snprintf(code, CODE_SIZE, "p%02d", area);
    else code_park(code, area - PROVINCES);
}

void code_park(char *code, int park)
{
    snprintf(code, CODE_SIZE, "k%04d", park);
}

void code_indicator(char *code, int indicator)
{
    snprintf(code, CODE_SIZE, "i%03d", indicator);
}

int is_rising(int indicator)
{
    return indicator % 10 != 9;
}

int is_stock(int indicator)
{
    return indicator % 2;
}

int is_followed(int indicator)
{
    return indicator % FOLLOWED == 0;
}

int is_quarterly(int indicator)
{
    return indicator % FOLLOWED == 4;
}

const char *unit_of(int indicator)
{
    return indicator % 3 ? "亿元" : "家";
}

/* ---------------------------------------------------------------- Figures */

uint64_t mix(uint64_t a, uint64_t b)
{
    uint64_t x = a * 0x9E3779B97F4A7C15u + b + 0x632BE59BD9B4E019u;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}

uint64_t world_draw(const struct world *world, uint64_t a, uint64_t b)
{
    return mix(a ^ (world->seed << 40), b);
}

/* A base, a course of its own over the years, and what a year has of its own. */
double world_value(const struct world *world, int indicator, int area, int year)
{
    uint64_t h = world_draw(world, (uint64_t)indicator, (uint64_t)area);
    double base = 10.0 + (double)(h % 990), rate = ((double)(h / 990 % 120) - 20.0) / 1000.0;
    if (!is_rising(indicator)) rate = -rate / 2.0;
    double noise = ((double)(mix(h, (uint64_t)year) % 41) - 20.0) / 1000.0;
    double value = base * (1.0 + rate * (year - world->first_year) + noise);
    return area < PROVINCES ? value * 100.0 : value;
}

/* The place of a figure in a file, and the day of the month on which it was published. */
struct place {
    char area[CODE_SIZE], indicator[CODE_SIZE];
    int year, day;
};

static void write_quarters(FILE *file, const struct place *place, double value)
{
    for (int q = 1; q <= 4; q++)
        fprintf(file, "%s,%s,%d-Q%d,%.2f,%d-%02d-%02d\n", place->area, place->indicator, place->year, q, value / 4.0,
                place->year + (q == 4), q == 4 ? 2 : q * 3 + 2, place->day);
}

static void write_year(FILE *file, const struct place *place, double value, int month)
{
    fprintf(file, "%s,%s,%d,%.2f,%d-%02d-%02d\n", place->area, place->indicator, place->year, value, place->year + 1, month, place->day);
}

/* 3 of 100 are missing, 10 of 100 revised half a year later. */
void world_write(const struct world *world, FILE *file, int indicator, int area, int year)
{
    uint64_t h = world_draw(world, (uint64_t)indicator * 100000 + (uint64_t)area, (uint64_t)year);
    unsigned luck = (unsigned)(h % 100);
    double value = world_value(world, indicator, area, year);
    struct place place = {.year = year, .day = (int)(h / 100 % 28) + 1};
    code_area(place.area, area);
    code_indicator(place.indicator, indicator);
    if (luck < 3) return;
    if (is_quarterly(indicator) && year >= world->first_year + YEARS - 4) {
        write_quarters(file, &place, value);
        return;
    }
    write_year(file, &place, value, 3);
    if (luck < 13) write_year(file, &place, value * (0.97 + (double)(h / 2800 % 61) / 1000.0), 9);
}
