#include "cursor.h"
#include "kinds.h"

static const struct pk_field cascade_missing_fields[] = {
    {"higher_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_code), PK_ALWAYS, NULL, NULL},
    {"higher_document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_document_code), PK_ALWAYS, NULL, NULL},
    {"higher_subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_subject), PK_ALWAYS, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, indicator), PK_ALWAYS, NULL, NULL},
    {"higher_value", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_value), PK_ALWAYS, NULL, NULL},
    {"higher_unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_unit), PK_ALWAYS, NULL, NULL},
    {"higher_period_to", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, higher_period_to), 0, NULL, NULL},
    {"region_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, region_code), PK_ALWAYS, NULL, NULL},
    {"region", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, region), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, document_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, document), PK_ALWAYS, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, reason), PK_ALWAYS, NULL, NULL},
    {"areas", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, areas), 0, NULL, NULL},
    {"others", PK_TEXT, PK_REF_NONE, offsetof(parkdb_cascade_missing, others), 0, NULL, NULL},
};

static const struct pk_where cascade_missing_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.higher_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"region", offsetof(parkdb_filter, region),
     "x.region_code IN (SELECT a.code FROM region_within w JOIN area r ON r.id = w.within JOIN area a ON a.id = w.region WHERE r.code = "
     "?)"},
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator_code = ?"},
    {"reason", offsetof(parkdb_filter, reason), "x.reason = ?"},
};

const struct pk_kind pk_cascade_missing = {PK_KIND_CASCADE_MISSING,
                                           "cascade_missing",
                                           "cascade_missing",
                                           NULL,
                                           sizeof(parkdb_cascade_missing),
                                           cascade_missing_fields,
                                           sizeof cascade_missing_fields / sizeof cascade_missing_fields[0],
                                           cascade_missing_where,
                                           sizeof cascade_missing_where / sizeof cascade_missing_where[0],
                                           "x.higher_code, x.document_code"};

int parkdb_cascade_missing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_cascade_missing, filter, cursor);
}

const parkdb_cascade_missing *parkdb_cascade_missing_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_cascade_missing);
}
