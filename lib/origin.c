#include "cursor.h"
#include "kinds.h"

static const struct pk_field origin_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_origin, code), PK_KEY, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_origin, kind), PK_ALWAYS, NULL, NULL},
    {"title", PK_TEXT, PK_REF_NONE, offsetof(parkdb_origin, title), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_origin, note), 0, NULL, NULL},
    {"schema", PK_TEXT, PK_REF_NONE, offsetof(parkdb_origin, schema), 0, NULL, NULL},
};

static const struct pk_where origin_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"kind", offsetof(parkdb_filter, kind), "x.kind = ?"},
};

const struct pk_kind pk_origin = {PK_KIND_ORIGIN,
                                  "origin",
                                  "origin",
                                  NULL,
                                  sizeof(parkdb_origin),
                                  origin_fields,
                                  sizeof origin_fields / sizeof origin_fields[0],
                                  origin_where,
                                  sizeof origin_where / sizeof origin_where[0],
                                  "x.code"};

int parkdb_origin_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_origin, filter, cursor);
}

const parkdb_origin *parkdb_origin_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_origin);
}
