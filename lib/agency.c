#include "cursor.h"
#include "kinds.h"

static const struct pk_field agency_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency, name), PK_REQUIRED, NULL, NULL},
    {"short_name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency, short_name), 0, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency, kind), PK_REQUIRED, NULL, NULL},
    {"region", PK_REF, PK_REF_REGION, offsetof(parkdb_agency, region), 0, NULL, NULL},
    {"parent", PK_REF, PK_REF_AGENCY, offsetof(parkdb_agency, parent), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency, note), 0, NULL, NULL},
};

static const struct pk_where agency_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"kind", offsetof(parkdb_filter, kind), "x.kind = ?"},
    {"region", offsetof(parkdb_filter, region),
     "x.region IN (SELECT w.region FROM region_within w JOIN area r ON r.id = w.within WHERE r.code = ?)"},
};

const struct pk_kind pk_agency = {PK_KIND_AGENCY,
                                  "agency",
                                  "agency",
                                  "agencies",
                                  sizeof(parkdb_agency),
                                  agency_fields,
                                  sizeof agency_fields / sizeof agency_fields[0],
                                  agency_where,
                                  sizeof agency_where / sizeof agency_where[0],
                                  "x.code"};

int parkdb_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_agency, filter, cursor);
}

const parkdb_agency *parkdb_agency_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_agency);
}

int parkdb_agency_put(parkdb *db, const parkdb_agency *row)
{
    return pk_put(db, &pk_agency, row);
}

int parkdb_agency_remove(parkdb *db, const parkdb_agency *row)
{
    return pk_remove(db, &pk_agency, row);
}
