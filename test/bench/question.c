#include "engine.h"

#include <stdio.h>

const char *const question_names[QUESTIONS] = {
    [NEWEST] = "one figure",
    [SERIES] = "a park's series of an indicator",
    [PROGRESS] = "a park's targets",
    [STATUS_COUNTS] = "all statuses counted",
    [RANKING] = "a ranking of all parks",
    [PARK_RANKS] = "a park's ranks in a year",
    [GROWTH] = "growth of all areas",
};

void make_pick(const struct world *world, int number, struct pick *pick)
{
    uint64_t h = mix((uint64_t)number, 99);
    pick->indicator = (int)(mix(h, 1) % (unsigned)world->indicators);
    pick->park = (int)(mix(h, 2) % (unsigned)world->parks);
    pick->year = world->first_year + 1 + (int)(mix(h, 3) % (YEARS - 1));
    code_indicator(pick->indicator_code, pick->indicator);
    code_park(pick->park_code, pick->park);
    snprintf(pick->year_code, sizeof pick->year_code, "%d", pick->year);
    snprintf(pick->growth_code, sizeof pick->growth_code, "i%03d-growth", pick->indicator / FOLLOWED * FOLLOWED);
}
