#include "rows/filter.h"

#include "core/options.h"
#include "rows/nearest.h"

/* ---------------------------------------------------------------- Members */

_Static_assert(sizeof(parkdb_filter) == sizeof(size_t) + PK_MEMBER_COUNT * sizeof(char *) + 2 * sizeof(int),
               "schema/kinds/filters.list has every text of parkdb_filter");

const char *pk_filter_text(const parkdb_filter *filter, size_t member)
{
    return *(const char *const *)(const void *)((const char *)filter + pk_members[member].offset);
}

static const struct pk_where *where_of(const struct pk_kind *kind, size_t offset)
{
    for (size_t i = 0; i < kind->where_count; i++)
        if (kind->where[i].offset == offset) return &kind->where[i];
    return NULL;
}

const struct pk_where *pk_filter_where(const struct pk_kind *kind, size_t member)
{
    return where_of(kind, pk_members[member].offset);
}

/* ---------------------------------------------------------------- Callers of versions before 1.0 */

/* Of what is the member's own now, kind or status stood for all, and still does: programs say so. There were no members behind offset. */
#define FORMER_SIZE offsetof(parkdb_filter, type)

static unsigned flag_of(size_t former)
{
    return former == offsetof(parkdb_filter, kind) ? PK_FORMERLY_KIND : former == offsetof(parkdb_filter, status) ? PK_FORMERLY_STATUS : 0;
}

/* What became of a former member of this kind, or NULL. */
static const struct pk_where *moved_to(const struct pk_kind *kind, size_t former)
{
    if (where_of(kind, former)) return NULL;
    for (size_t i = 0; i < kind->where_count; i++)
        if (kind->where[i].formerly & flag_of(former)) return &kind->where[i];
    return NULL;
}

static void move(const struct pk_kind *kind, size_t former, parkdb_filter *filter)
{
    const struct pk_where *now = moved_to(kind, former);
    const char **from = (const char **)(void *)((char *)filter + former);
    if (!now || !*from) return;
    const char **to = (const char **)(void *)((char *)filter + now->offset);
    if (*to) return;
    *to = *from;
    *from = NULL;
}

/* ---------------------------------------------------------------- Refusals */

enum { PLACE_SIZE = 96 };

/* Where a word or code stands: "parkdb_park_find: filter type". */
static void say_place(char *place, size_t size, const struct pk_kind *kind, const struct pk_where *where)
{
    sqlite3_snprintf((int)size, place, "parkdb_%s_find: filter %s", kind->name, where->name);
}

/* "one of a, b, c", to be freed with sqlite3_free; NULL where memory has run out. */
static char *list_of(sqlite3_stmt *rows)
{
    sqlite3_str *list = sqlite3_str_new(NULL);
    const char *glue = "one of ";
    for (; sqlite3_step(rows) == SQLITE_ROW; glue = ", ") sqlite3_str_appendf(list, "%s%s", glue, sqlite3_column_text(rows, 0));
    return sqlite3_str_finish(list);
}

static int refuse_word(parkdb *db, const struct pk_kind *kind, const struct pk_where *where, const char *found)
{
    sqlite3_stmt *rows = NULL;
    char place[PLACE_SIZE];
    char *sql = sqlite3_mprintf("SELECT DISTINCT word FROM (%s) ORDER BY word", where->words);
    int code = pk_take(db, sql, &rows);
    sqlite3_free(sql);
    if (code) return code;
    char *nearest = pk_nearest_text(rows, found, 0);
    sqlite3_reset(rows);
    char *list = where->what ? NULL : list_of(rows);
    say_place(place, sizeof place, kind, where);
    code = pk_fail_unknown(db, place, found, where->what ? where->what : list ? list : "another word", nearest);
    sqlite3_free(list);
    sqlite3_free(nearest);
    pk_give_back(db, rows);
    return code;
}

static int check_word(parkdb *db, const struct pk_kind *kind, const struct pk_where *where, const char *found)
{
    sqlite3_stmt *statement = NULL;
    char *sql = sqlite3_mprintf("SELECT 1 FROM (%s) WHERE word = ?1", where->words);
    int code = pk_take(db, sql, &statement);
    sqlite3_free(sql);
    if (!code && sqlite3_bind_text(statement, 1, found, -1, SQLITE_STATIC) != SQLITE_OK) code = pk_fail_sqlite(db, "cannot bind a filter");
    int step = code ? SQLITE_DONE : sqlite3_step(statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot look up a word");
    pk_give_back(db, statement);
    return code || step == SQLITE_ROW ? code : refuse_word(db, kind, where, found);
}

static int check_code(parkdb *db, const struct pk_kind *kind, const struct pk_where *where, const char *found)
{
    sqlite3_int64 id;
    int code = pk_resolve(db, where->ref, found, &id);
    if (code != PARKDB_UNKNOWN) return code;
    char place[PLACE_SIZE];
    say_place(place, sizeof place, kind, where);
    return pk_fail_unknown_code(db, place, where->ref, found);
}

static int check_known(parkdb *db, const struct pk_kind *kind, size_t member)
{
    if (pk_filter_where(kind, member)) return PARKDB_OK;
    const struct pk_where *now = moved_to(kind, pk_members[member].offset);
    return pk_fail(db, PARKDB_MISUSE,
                   now ? "parkdb_%s_find: the filter %s stands for %s, which is set, too" : "parkdb_%s_find does not know the filter %s",
                   kind->name, pk_members[member].name, now ? now->name : NULL);
}

static int check_text(parkdb *db, const struct pk_kind *kind, const struct pk_where *where, const char *found)
{
    return where->words ? check_word(db, kind, where, found) : check_code(db, kind, where, found);
}

int pk_filter_take(parkdb *db, const struct pk_kind *kind, const parkdb_filter *given, parkdb_filter *own)
{
    static const size_t former[] = {FORMER_SIZE, 0};
    int code = pk_options_read(&db->error, "parkdb_filter", given, former, own, sizeof *own);
    if (code) return code;
    move(kind, offsetof(parkdb_filter, kind), own);
    move(kind, offsetof(parkdb_filter, status), own);
    own->size = sizeof *own;
    if (own->limit < 0 || own->offset < 0) return pk_fail(db, PARKDB_MISUSE, "limit and offset: expected 0 or more");
    for (size_t i = 0; !code && i < PK_MEMBER_COUNT; i++)
        if (pk_filter_text(own, i)) code = check_known(db, kind, i);
    return code;
}

int pk_filter_is_empty(const parkdb_filter *own)
{
    size_t i = 0;
    while (i < PK_MEMBER_COUNT && !pk_filter_text(own, i)) i++;
    return i == PK_MEMBER_COUNT;
}

int pk_filter_check(parkdb *db, const struct pk_kind *kind, const parkdb_filter *own)
{
    int code = PARKDB_OK;
    for (size_t i = 0; !code && i < PK_MEMBER_COUNT; i++)
        if (pk_filter_text(own, i)) code = check_text(db, kind, pk_filter_where(kind, i), pk_filter_text(own, i));
    return code;
}
