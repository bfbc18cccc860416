#include "tables/csv_status.h"

#include <string.h>

/* A figure has one status. Of several the first of these is taken: no value, then what forbids a comparison, then what is not final. */
static const char by_weight[] = "QLMHOBDFEIPUSVNGJKWA";

/* Eurostat's flags, and what they are among SDMX's. r (revised) and c (confidential, beside a value) say nothing about the number. */
static const char flags[] = "bcdefinprsuz", statuses[] = "BADEFINPAEUM";

static char status_of(char letter, int is_flag)
{
    const char *flag = is_flag ? strchr(flags, letter) : NULL;
    if (flag) return statuses[flag - flags];
    if (strchr(PK_CSV_STATUSES, letter)) return letter;
    return '\0';
}

int pk_csv_read_status(const char *text, int is_flag, struct pk_csv_status *found)
{
    static const char texts[] = "A\0B\0D\0E\0F\0G\0H\0I\0J\0K\0L\0M\0N\0O\0P\0Q\0S\0U\0V\0W";
    const char *best = NULL;
    found->count = 0;
    for (; *text; text++) {
        if (strchr(" ,;+", *text)) continue;
        char status = status_of(*text, is_flag);
        if (!status || strchr(text + 1, *text)) return 0;
        const char *weight = strchr(by_weight, status);
        if (!best || weight < best) best = weight;
        found->count++;
    }
    if (best) found->status = texts + 2 * (strchr(PK_CSV_STATUSES, *best) - PK_CSV_STATUSES);
    return best != NULL;
}
