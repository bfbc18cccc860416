#include "cursor.h"
#include "kinds.h"

static const struct pk_field target_rollup_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, document_code), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, due_period), 0, NULL, NULL},
    {"members", PK_INT, PK_REF_NONE, offsetof(parkdb_target_rollup, members), 0, NULL, NULL},
    {"met", PK_INT, PK_REF_NONE, offsetof(parkdb_target_rollup, met), 0, NULL, NULL},
    {"needed", PK_REAL, PK_REF_NONE, offsetof(parkdb_target_rollup, needed), 0, NULL, NULL},
    {"enough", PK_TRISTATE, PK_REF_NONE, offsetof(parkdb_target_rollup, enough), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, status), PK_ALWAYS, NULL, NULL},
    {"failing", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, failing), 0, NULL, NULL},
};

static const struct pk_where target_rollup_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"agency", offsetof(parkdb_filter, agency),
     "x.target_code IN (SELECT r.target_code FROM target_responsibility r WHERE r.agency_code = ?)"},
    {"due_from", offsetof(parkdb_filter, due_from),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
    {"status", offsetof(parkdb_filter, status), "x.status = ?"},
};

const struct pk_kind pk_target_rollup = {PK_KIND_TARGET_ROLLUP,
                                         "target_rollup",
                                         "target_rollup",
                                         NULL,
                                         sizeof(parkdb_target_rollup),
                                         target_rollup_fields,
                                         sizeof target_rollup_fields / sizeof target_rollup_fields[0],
                                         target_rollup_where,
                                         sizeof target_rollup_where / sizeof target_rollup_where[0],
                                         "+x.target_code, x.due_period"};

int parkdb_target_rollup_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_rollup, filter, cursor);
}

const parkdb_target_rollup *parkdb_target_rollup_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_rollup);
}
