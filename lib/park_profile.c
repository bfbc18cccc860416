#include "cursor.h"
#include "kinds.h"

static const struct pk_field park_profile_fields[] = {
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, park_code), PK_ALWAYS, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, park), PK_ALWAYS, NULL, NULL},
    {"type", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, type), PK_ALWAYS, NULL, NULL},
    {"level", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, level), 0, NULL, NULL},
    {"level_evidence", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, level_evidence), 0, NULL, NULL},
    {"region", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, region), PK_ALWAYS, NULL, NULL},
    {"province", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, province), 0, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, agency), 0, NULL, NULL},
    {"part_of", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, part_of), 0, NULL, NULL},
    {"targets", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, targets), 0, NULL, NULL},
    {"shared_targets", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, shared_targets), 0, NULL, NULL},
    {"met", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, met), 0, NULL, NULL},
    {"missed", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, missed), 0, NULL, NULL},
    {"reached", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, reached), 0, NULL, NULL},
    {"on_track", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, on_track), 0, NULL, NULL},
    {"behind", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, behind), 0, NULL, NULL},
    {"open", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, open), 0, NULL, NULL},
    {"overdue", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, overdue), 0, NULL, NULL},
    {"unevaluable", PK_INT, PK_REF_NONE, offsetof(parkdb_park_profile, unevaluable), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_profile, note), 0, NULL, NULL},
};

static const struct pk_where park_profile_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.park_code = ?"},
    {"type", offsetof(parkdb_filter, type), "x.type = ?"},
    {"level", offsetof(parkdb_filter, level), "x.level = ?"},
    {"region", offsetof(parkdb_filter, region),
     "x.park_code IN (SELECT a.code FROM area a JOIN park p ON p.id = a.id JOIN region_within w ON w.region = p.region JOIN area r ON r.id "
     "= w.within WHERE r.code = ?)"},
};

const struct pk_kind pk_park_profile = {PK_KIND_PARK_PROFILE,
                                        "park_profile",
                                        "park_profile",
                                        NULL,
                                        sizeof(parkdb_park_profile),
                                        park_profile_fields,
                                        sizeof park_profile_fields / sizeof park_profile_fields[0],
                                        park_profile_where,
                                        sizeof park_profile_where / sizeof park_profile_where[0],
                                        "x.park_code"};

int parkdb_park_profile_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_park_profile, filter, cursor);
}

const parkdb_park_profile *parkdb_park_profile_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_park_profile);
}
