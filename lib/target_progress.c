#include "cursor.h"
#include "kinds.h"
#include "target_schedule.h"

static const struct pk_field target_progress_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, document_code), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, area), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, indicator_code), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, due_period), 0, NULL, NULL},
    {"required", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, required), 0, NULL, NULL},
    {"actual", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, actual), 0, NULL, NULL},
    {"actual_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, actual_period), 0, NULL, NULL},
    {"actual_source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, actual_source), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, status), PK_ALWAYS, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, reason), 0, NULL, NULL},
    {"attainment", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, attainment), 0, NULL, NULL},
    {"distance", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, distance), 0, NULL, NULL},
    {"pace", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, pace), 0, NULL, NULL},
    {"gap", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, gap), 0, NULL, NULL},
    {"explain", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, explain), PK_ALWAYS, NULL, NULL},
    {"explain_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, explain_en), PK_ALWAYS, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, unit), PK_ALWAYS, NULL, NULL},
};

/* The plus keeps the order from being a reason to walk through every target. */
const struct pk_kind pk_target_progress = {PK_KIND_TARGET_PROGRESS,
                                           "target_progress",
                                           "target_progress",
                                           NULL,
                                           sizeof(parkdb_target_progress),
                                           target_progress_fields,
                                           sizeof target_progress_fields / sizeof target_progress_fields[0],
                                           pk_schedule_where,
                                           PK_SCHEDULE_WHERE_COUNT,
                                           "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_progress_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_progress, filter, cursor);
}

const parkdb_target_progress *parkdb_target_progress_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_progress);
}
