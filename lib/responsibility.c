#include "cursor.h"
#include "kinds.h"

static const struct pk_field task_responsibility_fields[] = {
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, document_code), PK_ALWAYS, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, heading), PK_ALWAYS, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, agency), PK_ALWAYS, NULL, NULL},
    {"agency_short", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, agency_short), PK_ALWAYS, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, role), PK_ALWAYS, NULL, NULL},
    {"agency_order", PK_INT, PK_REF_NONE, offsetof(parkdb_task_responsibility, agency_order), 0, NULL, NULL},
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, agency_code), PK_ALWAYS, NULL, NULL},
    {"stated_in", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, stated_in), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_task_responsibility, note), 0, NULL, NULL},
};

static const struct pk_where task_responsibility_where[] = {
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), "x.agency_code = ?"},
    {"role", offsetof(parkdb_filter, role), "x.role = ?"},
};

const struct pk_kind pk_task_responsibility = {PK_KIND_TASK_RESPONSIBILITY,
                                               "task_responsibility",
                                               "task_responsibility",
                                               NULL,
                                               sizeof(parkdb_task_responsibility),
                                               task_responsibility_fields,
                                               sizeof task_responsibility_fields / sizeof task_responsibility_fields[0],
                                               task_responsibility_where,
                                               sizeof task_responsibility_where / sizeof task_responsibility_where[0],
                                               "x.document_code, x.clause, x.agency_order"};

int parkdb_task_responsibility_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_task_responsibility, filter, cursor);
}

const parkdb_task_responsibility *parkdb_task_responsibility_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_task_responsibility);
}

static const struct pk_field target_responsibility_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, document_code), PK_ALWAYS, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, agency), PK_ALWAYS, NULL, NULL},
    {"agency_short", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, agency_short), PK_ALWAYS, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, role), PK_ALWAYS, NULL, NULL},
    {"agency_order", PK_INT, PK_REF_NONE, offsetof(parkdb_target_responsibility, agency_order), 0, NULL, NULL},
    {"stated_or_inherited", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, stated_or_inherited), PK_ALWAYS, NULL, NULL},
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_responsibility, agency_code), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where target_responsibility_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), "x.agency_code = ?"},
    {"role", offsetof(parkdb_filter, role), "x.role = ?"},
    {"stated_or_inherited", offsetof(parkdb_filter, stated_or_inherited), "x.stated_or_inherited = ?"},
};

const struct pk_kind pk_target_responsibility = {PK_KIND_TARGET_RESPONSIBILITY,
                                                 "target_responsibility",
                                                 "target_responsibility",
                                                 NULL,
                                                 sizeof(parkdb_target_responsibility),
                                                 target_responsibility_fields,
                                                 sizeof target_responsibility_fields / sizeof target_responsibility_fields[0],
                                                 target_responsibility_where,
                                                 sizeof target_responsibility_where / sizeof target_responsibility_where[0],
                                                 "x.target_code, x.agency_order, x.agency_code"};

int parkdb_target_responsibility_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_responsibility, filter, cursor);
}

const parkdb_target_responsibility *parkdb_target_responsibility_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_responsibility);
}
