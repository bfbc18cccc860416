#include "cursor.h"
#include "kinds.h"

static const struct pk_field region_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, name), PK_REQUIRED, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, name_en), 0, NULL, NULL},
    {"level", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, level), PK_REQUIRED, NULL, NULL},
    {"parent", PK_REF, PK_REF_REGION, offsetof(parkdb_region, parent), 0, NULL, NULL},
    {"gb_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, gb_code), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_region, note), 0, NULL, NULL},
};

static const struct pk_where region_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"level", offsetof(parkdb_filter, level), "x.level = ?"},
    {"region", offsetof(parkdb_filter, region),
     "x.id IN (SELECT w.region FROM region_within w JOIN area r ON r.id = w.within WHERE r.code = ?)"},
};

const struct pk_kind pk_region = {PK_KIND_REGION,
                                  "region",
                                  "region_entry",
                                  "regions",
                                  sizeof(parkdb_region),
                                  region_fields,
                                  sizeof region_fields / sizeof region_fields[0],
                                  region_where,
                                  sizeof region_where / sizeof region_where[0],
                                  "x.code"};

int parkdb_region_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_region, filter, cursor);
}

const parkdb_region *parkdb_region_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_region);
}

int parkdb_region_put(parkdb *db, const parkdb_region *row)
{
    return pk_put(db, &pk_region, row);
}

int parkdb_region_remove(parkdb *db, const parkdb_region *row)
{
    return pk_remove(db, &pk_region, row);
}
