#include "nearest.h"

#include <string.h>

#define LONGEST 96

/* Optimal string alignment. */
int pk_distance(const char *a, const char *b, int limit)
{
    int rows[3][LONGEST + 1];
    size_t m = strlen(a), n = strlen(b);
    if (m > LONGEST || n > LONGEST || (m > n ? m - n : n - m) >= (size_t)limit) return limit;
    for (size_t j = 0; j <= n; j++) rows[0][j] = (int)j;
    for (size_t i = 1; i <= m; i++) {
        int *own = rows[i % 3], *above = rows[(i - 1) % 3], *before = rows[(i + 1) % 3];
        own[0] = (int)i;
        for (size_t j = 1; j <= n; j++) {
            int best = above[j - 1] + (a[i - 1] != b[j - 1]);
            if (above[j] + 1 < best) best = above[j] + 1;
            if (own[j - 1] + 1 < best) best = own[j - 1] + 1;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && before[j - 2] + 1 < best) best = before[j - 2] + 1;
            own[j] = best;
        }
    }
    return rows[m % 3][n] < limit ? rows[m % 3][n] : limit;
}

char *pk_nearest_text(sqlite3_stmt *rows, const char *text, size_t written)
{
    char *nearest = NULL;
    int best = (int)written / 3 + 1;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const char *other = (const char *)sqlite3_column_text(rows, 0);
        if (!other) continue;
        int steps = pk_distance(text, other, best);
        if (steps >= best) continue;
        best = steps;
        sqlite3_free(nearest);
        nearest = sqlite3_mprintf("%s", other);
    }
    return nearest;
}

char *pk_nearest_code(parkdb *db, enum pk_ref ref, const char *code, size_t written)
{
    sqlite3_stmt *rows = NULL;
    if (ref == PK_REF_PERIOD || pk_prepare_codes(db, ref, &rows)) return NULL;
    char *nearest = pk_nearest_text(rows, code, written);
    sqlite3_finalize(rows);
    return nearest;
}

int pk_fail_unknown(parkdb *db, const char *place, const char *found, const char *expected, const char *nearest)
{
    return pk_fail(db, PARKDB_UNKNOWN, nearest ? "%s: found \"%s\", expected %s: is it \"%s\"?" : "%s: found \"%s\", expected %s", place,
                   found, expected, nearest);
}

int pk_fail_unknown_code(parkdb *db, const char *place, enum pk_ref ref, const char *found)
{
    char *nearest = pk_nearest_code(db, ref, found, strlen(found));
    int code = pk_fail_unknown(db, place, found, pk_ref_words(ref), nearest);
    sqlite3_free(nearest);
    return code;
}
