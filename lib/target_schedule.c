#include "target_schedule.h"
#include "cursor.h"
#include "kinds.h"

static const struct pk_field target_schedule_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, document_code), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, area), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, indicator_code), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_schedule, due_period), 0, NULL, NULL},
};

const struct pk_where pk_schedule_where[PK_SCHEDULE_WHERE_COUNT] = {
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

const struct pk_kind pk_target_schedule = {PK_KIND_TARGET_SCHEDULE,
                                           "target_schedule",
                                           "target_schedule",
                                           NULL,
                                           sizeof(parkdb_target_schedule),
                                           target_schedule_fields,
                                           sizeof target_schedule_fields / sizeof target_schedule_fields[0],
                                           pk_schedule_where,
                                           PK_SCHEDULE_WHERE_COUNT - 1,
                                           "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_schedule_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_schedule, filter, cursor);
}

const parkdb_target_schedule *parkdb_target_schedule_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_schedule);
}
