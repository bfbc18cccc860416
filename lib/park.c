#include "cursor.h"
#include "kinds.h"

static const struct pk_field park_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, name), PK_REQUIRED, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, name_en), 0, NULL, NULL},
    {"type", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, type), 0, "high_tech_park", NULL},
    {"region", PK_REF, PK_REF_REGION, offsetof(parkdb_park, region), PK_REQUIRED, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_park, agency), 0, NULL, NULL},
    {"part_of", PK_REF, PK_REF_PARK, offsetof(parkdb_park, part_of), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park, note), 0, NULL, NULL},
};

static const struct pk_where park_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"type", offsetof(parkdb_filter, type), "x.type = ?"},
    {"agency", offsetof(parkdb_filter, agency), "x.agency = (SELECT id FROM agency WHERE code = ?)"},
    {"region", offsetof(parkdb_filter, region),
     "x.region IN (SELECT w.region FROM region_within w JOIN area r ON r.id = w.within WHERE r.code = ?)"},
    {"level", offsetof(parkdb_filter, level),
     "x.id IN (SELECT s.park FROM park_level s CROSS JOIN clock WHERE s.level = ? AND clock.as_of BETWEEN s.first_day AND s.last_day)"},
};

const struct pk_kind pk_park = {PK_KIND_PARK,
                                "park",
                                "park_entry",
                                "parks",
                                sizeof(parkdb_park),
                                park_fields,
                                sizeof park_fields / sizeof park_fields[0],
                                park_where,
                                sizeof park_where / sizeof park_where[0],
                                "x.code"};

int parkdb_park_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_park, filter, cursor);
}

const parkdb_park *parkdb_park_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_park);
}

int parkdb_park_put(parkdb *db, const parkdb_park *row)
{
    return pk_put(db, &pk_park, row);
}

int parkdb_park_remove(parkdb *db, const parkdb_park *row)
{
    return pk_remove(db, &pk_park, row);
}

static const struct pk_field park_level_fields[] = {
    {"park", PK_REF, PK_REF_PARK, offsetof(parkdb_park_level, park), PK_KEY | PK_PARENT, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_level, first_day), PK_KEY | PK_NAME, "0001-01-01", NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_level, last_day), 0, "9999-12-31", NULL},
    {"level", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_level, level), PK_REQUIRED, NULL, NULL},
    {"evidence", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_level, evidence), 0, "document", NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_level, note), 0, NULL, NULL},
};

static const struct pk_where park_level_where[] = {
    {"area", offsetof(parkdb_filter, area), "x.park = (SELECT id FROM area WHERE code = ?)"},
    {"level", offsetof(parkdb_filter, level), "x.level = ?"},
};

const struct pk_kind pk_park_level = {PK_KIND_PARK_LEVEL,
                                      "park_level",
                                      "park_level",
                                      "levels",
                                      sizeof(parkdb_park_level),
                                      park_level_fields,
                                      sizeof park_level_fields / sizeof park_level_fields[0],
                                      park_level_where,
                                      sizeof park_level_where / sizeof park_level_where[0],
                                      "(SELECT code FROM area WHERE id = x.park), x.first_day"};

int parkdb_park_level_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_park_level, filter, cursor);
}

const parkdb_park_level *parkdb_park_level_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_park_level);
}

int parkdb_park_level_put(parkdb *db, const parkdb_park_level *row)
{
    return pk_put(db, &pk_park_level, row);
}

int parkdb_park_level_remove(parkdb *db, const parkdb_park_level *row)
{
    return pk_remove(db, &pk_park_level, row);
}
