#include "core/schema_compare.h"

#include <stdlib.h>
#include <string.h>

/* The library's own objects in the order of their names, and which of them the file has. */
struct own {
    struct pk_object *objects;
    size_t count;
    unsigned char *is_there;
};

static int is_trigger(const struct pk_object *object)
{
    return object->type == PK_OBJECT_TRIGGER;
}

static int order_names(const void *a, const void *b)
{
    struct pk_piece one = ((const struct pk_object *)a)->name, other = ((const struct pk_object *)b)->name;
    size_t shorter = one.length < other.length ? one.length : other.length;
    int order = sqlite3_strnicmp(one.start, other.start, (int)shorter);
    if (!order) order = (one.length > other.length) - (one.length < other.length);
    return order ? order : is_trigger(a) - is_trigger(b); /* a trigger may have the name of a table */
}

static int own_begin(parkdb *db, struct own *own)
{
    own->objects = pk_objects_of(pk_schema, &own->count);
    own->is_there = sqlite3_malloc64(own->count + 1);
    if (!own->objects || !own->is_there) return pk_no_memory(db);
    memset(own->is_there, 0, own->count + 1);
    qsort(own->objects, own->count, sizeof *own->objects, order_names);
    return PARKDB_OK;
}

static void own_end(struct own *own)
{
    sqlite3_free(own->objects);
    sqlite3_free(own->is_there);
}

static const struct pk_object *own_named(const struct own *own, enum pk_object_type type, struct pk_piece name)
{
    struct pk_object key = {.type = type, .name = name};
    return bsearch(&key, own->objects, own->count, sizeof key, order_names);
}

/* ---------------------------------------------------------------- What differs */

static int is_admitted(const parkdb *db, struct pk_piece name)
{
    for (char *const *admitted = db->admitted; admitted && *admitted; admitted++)
        if (pk_piece_equal(name, (struct pk_piece){*admitted, strlen(*admitted)})) return 1;
    return 0;
}

/* On what cannot be told to be a user's own, a trigger is taken for one on the library's. */
static int is_foreign(const struct own *own, const struct pk_object *object)
{
    return is_trigger(object) && (object->on.length == 0 || own_named(own, PK_OBJECT_TABLE, object->on) != NULL);
}

static int tell(parkdb *db, enum pk_difference_kind is, const struct pk_object *object, pk_difference_fn found, void *context)
{
    static const char *const what[] = {"is missing", "is not the library's own", "is not the library's"};
    struct pk_difference difference = {is, object->type, NULL, NULL};
    int is_foreign = is == PK_TRIGGER_FOREIGN;
    difference.name = sqlite3_mprintf("%.*s", (int)object->name.length, object->name.start);
    difference.words = sqlite3_mprintf("%s %s%s%.*s %s", pk_object_type_name(object->type), difference.name ? difference.name : "",
                                       is_foreign ? " on " : "", is_foreign ? (int)object->on.length : 0, object->on.start, what[is]);
    int code = difference.name && difference.words ? found(context, &difference) : pk_no_memory(db);
    sqlite3_free(difference.name);
    sqlite3_free(difference.words);
    return code;
}

/* A file's object: the text decides what it is, not what stands beside it, nor its comments. */
static int look_at(parkdb *db, struct own *own, struct pk_piece sql, pk_difference_fn found, void *context)
{
    struct pk_object object = pk_object_of(sql.start, sql.length);
    const struct pk_object *same = object.name.length ? own_named(own, object.type, object.name) : NULL;
    if (same) own->is_there[same - own->objects] = 1;
    if (same && pk_same_statement(same->sql, sql)) return PARKDB_OK;
    if (same) return tell(db, PK_OBJECT_CHANGED, same, found, context);
    if (!is_foreign(own, &object) || is_admitted(db, object.name)) return PARKDB_OK;
    return tell(db, PK_TRIGGER_FOREIGN, &object, found, context);
}

static int look_at_all(parkdb *db, struct own *own, pk_difference_fn found, void *context)
{
    sqlite3_stmt *statement = NULL;
    int step = SQLITE_DONE;
    int code = pk_prepare(db, "SELECT sql FROM main.sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid", &statement);
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *text = (const char *)sqlite3_column_text(statement, 0);
        struct pk_piece sql = {text ? text : "", (size_t)sqlite3_column_bytes(statement, 0)};
        code = look_at(db, own, sql, found, context);
    }
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "the schema cannot be read");
    sqlite3_finalize(statement);
    return code;
}

int pk_schema_compare(parkdb *db, pk_difference_fn found, void *context)
{
    struct own own = {NULL, 0, NULL};
    int code = own_begin(db, &own);
    if (!code) code = look_at_all(db, &own, found, context);
    for (size_t i = 0; !code && i < own.count; i++)
        if (!own.is_there[i]) code = tell(db, PK_OBJECT_MISSING, &own.objects[i], found, context);
    own_end(&own);
    return code;
}
