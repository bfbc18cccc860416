#include "cursor.h"
#include "kinds.h"

static const struct pk_field area_alias_fields[] = {
    {"area", PK_REF, PK_REF_AREA, offsetof(parkdb_area_alias, area), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_area_alias, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_area_alias, name), PK_REQUIRED | PK_MAIN | PK_NAME, NULL, NULL},
};

static const struct pk_where area_alias_where[] = {
    {"area", offsetof(parkdb_filter, area), "x.area = (SELECT id FROM area WHERE code = ?)"},
};

const struct pk_kind pk_area_alias = {PK_KIND_AREA_ALIAS,
                                      "area_alias",
                                      "area_alias",
                                      "aliases",
                                      sizeof(parkdb_area_alias),
                                      area_alias_fields,
                                      sizeof area_alias_fields / sizeof area_alias_fields[0],
                                      area_alias_where,
                                      sizeof area_alias_where / sizeof area_alias_where[0],
                                      "(SELECT code FROM area WHERE id = x.area), x.ord"};

int parkdb_area_alias_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_area_alias, filter, cursor);
}

const parkdb_area_alias *parkdb_area_alias_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_area_alias);
}

int parkdb_area_alias_put(parkdb *db, const parkdb_area_alias *row)
{
    return pk_put(db, &pk_area_alias, row);
}

int parkdb_area_alias_remove(parkdb *db, const parkdb_area_alias *row)
{
    return pk_remove(db, &pk_area_alias, row);
}
