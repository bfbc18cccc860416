#include "cursor.h"
#include "kinds.h"

static const struct pk_field unit_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_unit, code), PK_KEY, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_unit, name_en), 0, NULL, NULL},
    {"dimension", PK_TEXT, PK_REF_NONE, offsetof(parkdb_unit, dimension), PK_REQUIRED, NULL, NULL},
    {"factor", PK_REAL, PK_REF_NONE, offsetof(parkdb_unit, factor), PK_REQUIRED, NULL, NULL},
    {"change_only", PK_FLAG, PK_REF_NONE, offsetof(parkdb_unit, change_only), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_unit, note), 0, NULL, NULL},
};

static const struct pk_where unit_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"dimension", offsetof(parkdb_filter, dimension), "x.dimension = ?"},
};

const struct pk_kind pk_unit = {PK_KIND_UNIT,
                                "unit",
                                "unit",
                                "units",
                                sizeof(parkdb_unit),
                                unit_fields,
                                sizeof unit_fields / sizeof unit_fields[0],
                                unit_where,
                                sizeof unit_where / sizeof unit_where[0],
                                "x.code"};

int parkdb_unit_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_unit, filter, cursor);
}

const parkdb_unit *parkdb_unit_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_unit);
}

int parkdb_unit_put(parkdb *db, const parkdb_unit *row)
{
    return pk_put(db, &pk_unit, row);
}

int parkdb_unit_remove(parkdb *db, const parkdb_unit *row)
{
    return pk_remove(db, &pk_unit, row);
}
