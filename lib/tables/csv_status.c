#include "tables/csv_status.h"

#include <string.h>

/* The order of importance to a verdict: no value, then what forbids a comparison, then what is not final. */
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

/* Marks the statuses of a text by weight; 0 for a text that is none. */
static int mark(const char *text, int is_flag, int has[sizeof by_weight])
{
    int count = 0;
    for (; *text; text++) {
        if (strchr(" ,;+", *text)) continue;
        char status = status_of(*text, is_flag);
        if (!status || strchr(text + 1, *text)) return 0;
        has[strchr(by_weight, status) - by_weight] = 1;
        count++;
    }
    return count;
}

/* Inserts a letter in alphabetical order. */
static void insert(char *status, char letter)
{
    size_t length = strlen(status), at = 0;
    while (at < length && status[at] < letter) at++;
    memmove(status + at + 1, status + at, length - at + 1);
    status[at] = letter;
}

int pk_csv_read_status(const char *text, int is_flag, struct pk_csv_status *found)
{
    int has[sizeof by_weight] = {0};
    *found = (struct pk_csv_status){"", 0};
    if (!mark(text, is_flag, has)) return 0;
    for (const char *letter = by_weight; *letter; letter++) {
        if (!has[letter - by_weight]) continue;
        /* A is said of what has no other, and a missing figure is nothing else. */
        int is_alone = *letter == 'A' || strchr(PK_CSV_STATUSES_OF_NOTHING, *found->status ? *found->status : 'A') != NULL;
        if (!*found->status || (!is_alone && strlen(found->status) < sizeof found->status - 1)) insert(found->status, *letter);
        else if (*letter != 'A') found->left_out++;
    }
    return 1;
}
