#include "cursor.h"
#include "kinds.h"

static const struct pk_field target_released_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, document_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, document), PK_ALWAYS, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, subject), PK_ALWAYS, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, indicator), PK_ALWAYS, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, wording), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, due_period), 0, NULL, NULL},
    {"relation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, relation), PK_ALWAYS, NULL, NULL},
    {"by_document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, by_document_code), PK_ALWAYS, NULL, NULL},
    {"by_document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, by_document), PK_ALWAYS, NULL, NULL},
    {"by_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, by_day), 0, NULL, NULL},
    {"not_yet_due", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_released, not_yet_due), 0, NULL, NULL},
    {"fate", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, fate), PK_ALWAYS, NULL, NULL},
    {"successor_relation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, successor_relation), 0, NULL, NULL},
    {"successor_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_released, successor_code), 0, NULL, NULL},
};

static const struct pk_where target_released_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator_code = ?"},
    {"relation", offsetof(parkdb_filter, relation), "x.relation = ?"},
    {"fate", offsetof(parkdb_filter, fate), "x.fate = ?"},
    {"due_from", offsetof(parkdb_filter, due_from),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
};

const struct pk_kind pk_target_released = {PK_KIND_TARGET_RELEASED,
                                           "target_released",
                                           "target_released",
                                           NULL,
                                           sizeof(parkdb_target_released),
                                           target_released_fields,
                                           sizeof target_released_fields / sizeof target_released_fields[0],
                                           target_released_where,
                                           sizeof target_released_where / sizeof target_released_where[0],
                                           "x.target_code, x.by_document_code, x.relation, x.successor_code, x.successor_relation"};

int parkdb_target_released_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_released, filter, cursor);
}

const parkdb_target_released *parkdb_target_released_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_released);
}
