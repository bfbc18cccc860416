#include "cursor.h"
#include "kinds.h"

static const struct pk_field agency_scorecard_fields[] = {
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, agency_code), PK_ALWAYS, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, agency), PK_ALWAYS, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, kind), PK_ALWAYS, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, role), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, status), PK_ALWAYS, NULL, NULL},
    {"number", PK_INT, PK_REF_NONE, offsetof(parkdb_agency_scorecard, number), 0, NULL, NULL},
    {"dues", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_agency_scorecard, dues), 0, NULL, NULL},
};

static const struct pk_where agency_scorecard_where[] = {
    {"agency", offsetof(parkdb_filter, agency), "x.agency_code = ?"},
    {"role", offsetof(parkdb_filter, role), "x.role = ?"},
    {"kind", offsetof(parkdb_filter, kind), "x.kind = ?"},
    {"status", offsetof(parkdb_filter, status), "x.status = ?"},
};

const struct pk_kind pk_agency_scorecard = {PK_KIND_AGENCY_SCORECARD,
                                            "agency_scorecard",
                                            "agency_scorecard",
                                            NULL,
                                            sizeof(parkdb_agency_scorecard),
                                            agency_scorecard_fields,
                                            sizeof agency_scorecard_fields / sizeof agency_scorecard_fields[0],
                                            agency_scorecard_where,
                                            sizeof agency_scorecard_where / sizeof agency_scorecard_where[0],
                                            "x.agency_code, x.kind, x.role, x.status"};

int parkdb_agency_scorecard_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_agency_scorecard, filter, cursor);
}

const parkdb_agency_scorecard *parkdb_agency_scorecard_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_agency_scorecard);
}
