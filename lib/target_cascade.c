#include "cursor.h"
#include "kinds.h"

static const struct pk_field target_cascade_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, document_code), PK_ALWAYS, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, subject), PK_ALWAYS, NULL, NULL},
    {"value", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, value), PK_ALWAYS, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, unit), PK_ALWAYS, NULL, NULL},
    {"period_to", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, period_to), 0, NULL, NULL},
    {"relation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, relation), PK_ALWAYS, NULL, NULL},
    {"higher_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_code), PK_ALWAYS, NULL, NULL},
    {"higher_document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_document_code), PK_ALWAYS, NULL, NULL},
    {"higher_subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_subject), PK_ALWAYS, NULL, NULL},
    {"higher_value", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_value), PK_ALWAYS, NULL, NULL},
    {"higher_unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_unit), PK_ALWAYS, NULL, NULL},
    {"higher_period_to", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, higher_period_to), 0, NULL, NULL},
    {"not_laxer", PK_TRISTATE, PK_REF_NONE, offsetof(parkdb_target_cascade, not_laxer), 0, NULL, NULL},
    {"not_later", PK_TRISTATE, PK_REF_NONE, offsetof(parkdb_target_cascade, not_later), 0, NULL, NULL},
    {"consistent", PK_TRISTATE, PK_REF_NONE, offsetof(parkdb_target_cascade, consistent), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_cascade, reason), 0, NULL, NULL},
};

static const struct pk_where target_cascade_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"relation", offsetof(parkdb_filter, relation), "x.relation = ?"},
};

const struct pk_kind pk_target_cascade = {PK_KIND_TARGET_CASCADE,
                                          "target_cascade",
                                          "target_cascade",
                                          NULL,
                                          sizeof(parkdb_target_cascade),
                                          target_cascade_fields,
                                          sizeof target_cascade_fields / sizeof target_cascade_fields[0],
                                          target_cascade_where,
                                          sizeof target_cascade_where / sizeof target_cascade_where[0],
                                          "x.target_code, x.higher_code, x.relation"};

int parkdb_target_cascade_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_cascade, filter, cursor);
}

const parkdb_target_cascade *parkdb_target_cascade_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_cascade);
}
