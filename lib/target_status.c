#include "cursor.h"
#include "kinds.h"
#include "target_schedule.h"

static const struct pk_field target_status_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, target_code), 0, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, document_code), 0, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, area_code), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, indicator_code), 0, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, due_period), 0, NULL, NULL},
    {"required", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, required), 0, NULL, NULL},
    {"actual", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, actual), 0, NULL, NULL},
    {"actual_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, actual_period), 0, NULL, NULL},
    {"actual_source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, actual_source), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, status), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, reason), 0, NULL, NULL},
    {"attainment", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, attainment), 0, NULL, NULL},
    {"distance", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, distance), 0, NULL, NULL},
    {"pace", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, pace), 0, NULL, NULL},
    {"gap", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_status, gap), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status, unit), 0, NULL, NULL},
};

/* The plus keeps the order from being a reason to walk through every target. */
const struct pk_kind pk_target_status = {PK_KIND_TARGET_STATUS,
                                         "target_status",
                                         "target_status",
                                         NULL,
                                         sizeof(parkdb_target_status),
                                         target_status_fields,
                                         sizeof target_status_fields / sizeof target_status_fields[0],
                                         pk_schedule_where,
                                         PK_SCHEDULE_WHERE_COUNT,
                                         "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_status_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_status, filter, cursor);
}

const parkdb_target_status *parkdb_target_status_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_status);
}
