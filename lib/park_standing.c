#include "cursor.h"
#include "kinds.h"

static const struct pk_field park_standing_fields[] = {
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, park_code), 0, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, park), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, indicator_code), 0, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, indicator), 0, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, indicator_en), 0, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, period), 0, NULL, NULL},
    {"peers", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, peers), 0, NULL, NULL},
    {"among", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, among), 0, NULL, NULL},
    {"value", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, unit), 0, NULL, NULL},
    {"how", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, how), 0, NULL, NULL},
    {"rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, rank), 0, NULL, NULL},
    {"of", PK_INT, PK_REF_NONE, offsetof(parkdb_park_standing, of), 0, NULL, NULL},
    {"missing", PK_INT, PK_REF_NONE, offsetof(parkdb_park_standing, missing), 0, NULL, NULL},
    {"percentile", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, percentile), 0, NULL, NULL},
    {"best", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, best), 0, NULL, NULL},
    {"gap_to_best", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, gap_to_best), 0, NULL, NULL},
    {"gap_to_next", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, gap_to_next), 0, NULL, NULL},
    {"standing", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, standing), 0, NULL, NULL},
    {"rank_change", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_park_standing, rank_change), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_park_standing, reason), 0, NULL, NULL},
};

static const struct pk_where park_standing_where[] = {
    {"area", offsetof(parkdb_filter, area), "x.park_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator_code = ?"},
    {"kind", offsetof(parkdb_filter, kind), "x.peers = ?"},
    {"status", offsetof(parkdb_filter, status), "x.standing = ?"},
};

/* The order is of plain columns alone: by anything else SQLite would make a list of all peers first. */
const struct pk_kind pk_park_standing = {PK_KIND_PARK_STANDING,
                                         "park_standing",
                                         "park_standing",
                                         NULL,
                                         sizeof(parkdb_park_standing),
                                         park_standing_fields,
                                         sizeof park_standing_fields / sizeof park_standing_fields[0],
                                         park_standing_where,
                                         sizeof park_standing_where / sizeof park_standing_where[0],
                                         "x.park_code, x.peers, x.percentile DESC, x.indicator_code"};

int parkdb_park_standing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_park_standing, filter, cursor);
}

const parkdb_park_standing *parkdb_park_standing_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_park_standing);
}
