#include "cursor.h"
#include "kinds.h"

static const struct pk_field source_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_source, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_source, name), PK_REQUIRED, NULL, NULL},
    {"synthetic", PK_FLAG, PK_REF_NONE, offsetof(parkdb_source, synthetic), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_source, note), 0, NULL, NULL},
};

static const struct pk_where source_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
};

const struct pk_kind pk_source = {PK_KIND_SOURCE,
                                  "source",
                                  "source",
                                  NULL,
                                  sizeof(parkdb_source),
                                  source_fields,
                                  sizeof source_fields / sizeof source_fields[0],
                                  source_where,
                                  sizeof source_where / sizeof source_where[0],
                                  "x.code"};

int parkdb_source_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_source, filter, cursor);
}

const parkdb_source *parkdb_source_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_source);
}

int parkdb_source_put(parkdb *db, const parkdb_source *row)
{
    return pk_put(db, &pk_source, row);
}

int parkdb_source_remove(parkdb *db, const parkdb_source *row)
{
    return pk_remove(db, &pk_source, row);
}
