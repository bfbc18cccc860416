#include "core/database.h"
#include "core/schema_text.h"

#include <string.h>

/* Temporary copies of the views that depend on the clock hide the file's own. Their text is the library's, never the file's. */
struct pk_clock_views {
    struct pk_object *objects;
    size_t count;
    unsigned char *states; /* of each */
};

enum { NEEDED = 1, LAID = 2 };

/* ---------------------------------------------------------------- The list of views */

void pk_clock_forget(parkdb *db)
{
    if (!db->clock_views) return;
    sqlite3_free(db->clock_views->objects);
    sqlite3_free(db->clock_views->states);
    sqlite3_free(db->clock_views);
    db->clock_views = NULL;
}

static int know(parkdb *db)
{
    struct pk_clock_views *views = db->clock_views = sqlite3_malloc64(sizeof *views);
    if (!views) return pk_no_memory(db);
    views->objects = pk_objects_of(pk_as_of, &views->count);
    views->states = sqlite3_malloc64(views->count + 1);
    if (!views->objects || !views->states) return pk_no_memory(db);
    memset(views->states, 0, views->count + 1);
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- Which views a statement needs */

static void need_named(const struct pk_clock_views *views, struct pk_piece text);

/* A view, and its triggers with what they need. */
static void need(const struct pk_clock_views *views, size_t view)
{
    if (views->states[view] & NEEDED) return;
    views->states[view] |= NEEDED;
    need_named(views, views->objects[view].sql);
    for (size_t i = 0; i < views->count; i++)
        if (pk_piece_equal(views->objects[i].on, views->objects[view].name)) need(views, i);
}

/* A word that is something else in the statement only costs creating a view too many. */
static void need_named(const struct pk_clock_views *views, struct pk_piece text)
{
    struct pk_piece name;
    const char *at = text.start;
    while (pk_next_name(&at, text.start + text.length, &name))
        for (size_t i = 0; i < views->count; i++)
            if (views->objects[i].type != PK_OBJECT_TRIGGER && pk_piece_equal(views->objects[i].name, name)) need(views, i);
}

/* The text creates views, for which no view is needed first: so not pk_execute, which would ask for them. */
static int lay_text(parkdb *db, struct pk_piece text)
{
    char *sql = sqlite3_mprintf("%.*s", (int)text.length, text.start);
    int code = sql ? PARKDB_OK : pk_no_memory(db);
    if (!code && sqlite3_exec(db->sqlite, sql, NULL, NULL, NULL) != SQLITE_OK) code = pk_fail_sqlite(db, "cannot change the database");
    sqlite3_free(sql);
    return code;
}

/* In the order of the script, in which a trigger comes after its view. */
static int lay_needed(parkdb *db, struct pk_clock_views *views)
{
    int code = PARKDB_OK;
    for (size_t i = 0; i < views->count; i++) {
        int is_due = !code && views->states[i] == NEEDED;
        views->states[i] &= LAID;
        if (is_due) code = lay_text(db, views->objects[i].sql);
        if (is_due && !code) views->states[i] = LAID;
    }
    return code;
}

static void choose(const struct pk_clock_views *views, const char *sql)
{
    if (sql) need_named(views, (struct pk_piece){sql, strlen(sql)});
    for (size_t i = 0; !sql && i < views->count; i++) views->states[i] |= NEEDED;
}

static int lay_chosen(parkdb *db, const char *sql)
{
    if (!db->clock_views) return PARKDB_OK;
    choose(db->clock_views, sql);
    return lay_needed(db, db->clock_views);
}

int pk_clock_lay_for(parkdb *db, const char *sql)
{
    return sql ? lay_chosen(db, sql) : PARKDB_OK;
}

int pk_clock_lay_all(parkdb *db)
{
    int code = lay_chosen(db, NULL);
    if (!code) pk_clock_forget(db);
    return code;
}

/* The script begins with the clock, and with what guards it. */
static int lay_clock(parkdb *db)
{
    static const struct pk_piece last = {"clock_delete", sizeof "clock_delete" - 1};
    struct pk_clock_views *views = db->clock_views;
    size_t count = 0;
    while (count < views->count && !pk_piece_equal(views->objects[count].name, last)) views->states[count++] = LAID;
    views->states[count] = LAID;
    const char *start = pk_as_of[0].sql, *end = views->objects[count].sql.start + views->objects[count].sql.length;
    return lay_text(db, (struct pk_piece){start, (size_t)(end - start)});
}

int pk_clock_begin(parkdb *db)
{
    int code = know(db);
    return code ? code : lay_clock(db);
}
