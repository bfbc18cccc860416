#include "rows/nearest.h"

#include "rows/period_text.h"

#include <string.h>

#define LONGEST 96
#define FEW 12 /* codes that a refusal names */

/* ---------------------------------------------------------------- How far apart */

/* A character is a byte with the bytes behind it that go on with it, whatever they are. */
static size_t next_character(const char *text, unsigned *character)
{
    size_t length = 1;
    *character = (unsigned char)text[0];
    for (; ((unsigned char)text[length] & 0xC0) == 0x80; length++) *character = *character << 6 ^ (unsigned char)text[length];
    return length;
}

/* How many characters a text has, and the first of them; LONGEST + 1 for any longer one. */
static size_t characters_of(const char *text, unsigned characters[LONGEST + 1])
{
    size_t count = 0;
    while (*text && count <= LONGEST) text += next_character(text, &characters[count++]);
    return count;
}

size_t pk_character_count(const char *text)
{
    size_t count = 0;
    unsigned character;
    for (; *text; count++) text += next_character(text, &character);
    return count;
}

/* Optimal string alignment. */
int pk_distance(const char *one, const char *other, int limit)
{
    unsigned a[LONGEST + 1], b[LONGEST + 1];
    int rows[3][LONGEST + 1];
    size_t m = characters_of(one, a), n = characters_of(other, b);
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

/* ---------------------------------------------------------------- The nearest */

char *pk_nearest_text(sqlite3_stmt *rows, const char *text, size_t given)
{
    char *nearest = NULL;
    int best = (int)pk_character_count(text + given) / 3 + 1;
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

/* Any two periods are near each other: what counts is whether the text says one in another way. */
static char *nearest_period(parkdb *db, const char *text)
{
    char code[PK_PERIOD_SIZE];
    sqlite3_int64 id;
    if (!pk_period_code(text, code) || pk_resolve(db, PK_REF_PERIOD, code, &id)) return NULL;
    return sqlite3_mprintf("%s", code);
}

char *pk_nearest_code(parkdb *db, enum pk_ref ref, const char *code, size_t given)
{
    sqlite3_stmt *rows = NULL;
    if (ref == PK_REF_PERIOD) return nearest_period(db, code);
    if (pk_prepare_codes(db, ref, &rows)) return NULL;
    char *nearest = pk_nearest_text(rows, code, given);
    sqlite3_finalize(rows);
    return nearest;
}

/* ---------------------------------------------------------------- Refusals */

int pk_fail_unknown(parkdb *db, const char *place, const char *found, const char *expected, const char *nearest)
{
    return pk_fail(db, PARKDB_UNKNOWN, nearest ? "%s: found \"%s\", expected %s: is it \"%s\"?" : "%s: found \"%s\", expected %s", place,
                   found, expected, nearest);
}

/* ": one of a, b, c" where there are few, ", of which there is none", or "", to be freed with sqlite3_free; NULL without memory. */
static char *few_codes(parkdb *db, enum pk_ref ref)
{
    sqlite3_stmt *rows = NULL;
    if (ref == PK_REF_PERIOD || pk_prepare_codes(db, ref, &rows)) return sqlite3_mprintf("");
    sqlite3_str *list = sqlite3_str_new(NULL);
    int count = 0;
    for (; count <= FEW && sqlite3_step(rows) == SQLITE_ROW; count++)
        sqlite3_str_appendf(list, "%s%s", count ? ", " : ": one of ", sqlite3_column_text(rows, 0));
    sqlite3_finalize(rows);
    if (!count) sqlite3_str_appendall(list, ", of which there is none");
    if (count > FEW) sqlite3_str_reset(list);
    char *few = sqlite3_str_finish(list);
    return few ? few : sqlite3_mprintf("");
}

int pk_fail_unknown_code(parkdb *db, const char *place, enum pk_ref ref, const char *found)
{
    char *nearest = pk_nearest_code(db, ref, found, 0), *few = nearest ? NULL : few_codes(db, ref);
    char *expected = sqlite3_mprintf("%s%s", pk_ref_words(ref), few ? few : "");
    int code = pk_fail_unknown(db, place, found, expected ? expected : pk_ref_words(ref), nearest);
    sqlite3_free(expected);
    sqlite3_free(few);
    sqlite3_free(nearest);
    return code;
}

int pk_check_code(parkdb *db, const char *place, enum pk_ref ref, const char *found)
{
    sqlite3_int64 id;
    int code = found ? pk_resolve(db, ref, found, &id) : PARKDB_OK;
    return code == PARKDB_UNKNOWN ? pk_fail_unknown_code(db, place, ref, found) : code;
}
