#include "cursor.h"
#include "kinds.h"

static const struct pk_field target_standing_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, target_code), 0, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, document_code), 0, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, area), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, indicator_code), 0, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, indicator), 0, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, indicator_en), 0, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, wording), 0, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, due_period), 0, NULL, NULL},
    {"comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, comparator), 0, NULL, NULL},
    {"promised", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_standing, promised), 0, NULL, NULL},
    {"rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_standing, rank), 0, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, period), 0, NULL, NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, source), 0, NULL, NULL},
    {"missing", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_standing, missing), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, status), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, reason), 0, NULL, NULL},
};

static const struct pk_where target_standing_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"area", offsetof(parkdb_filter, area), "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator_code = ?"},
    {"agency", offsetof(parkdb_filter, agency),
     "x.target_code IN (SELECT r.target_code FROM target_responsibility r WHERE r.agency_code = ?)"},
    {"due_from", offsetof(parkdb_filter, due_from),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
    {"status", offsetof(parkdb_filter, status), "x.status = ?"},
};

/* The plus keeps the order from being a reason to walk through every target. */
const struct pk_kind pk_target_standing = {PK_KIND_TARGET_STANDING,
                                           "target_standing",
                                           "target_standing",
                                           NULL,
                                           sizeof(parkdb_target_standing),
                                           target_standing_fields,
                                           sizeof target_standing_fields / sizeof target_standing_fields[0],
                                           target_standing_where,
                                           sizeof target_standing_where / sizeof target_standing_where[0],
                                           "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_standing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_standing, filter, cursor);
}

const parkdb_target_standing *parkdb_target_standing_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_standing);
}
