#include "cursor.h"
#include "kinds.h"
#include "target_schedule.h"

static const struct pk_field target_standing_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, document_code), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, area), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, indicator_en), PK_ALWAYS, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, wording), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, due_period), 0, NULL, NULL},
    {"comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, comparator), PK_ALWAYS, NULL, NULL},
    {"promised", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_standing, promised), 0, NULL, NULL},
    {"rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_standing, rank), 0, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, period), 0, NULL, NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, source), 0, NULL, NULL},
    {"missing", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_standing, missing), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, status), PK_ALWAYS, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_standing, reason), 0, NULL, NULL},
};

/* The plus keeps the order from being a reason to walk through every target. */
const struct pk_kind pk_target_standing = {PK_KIND_TARGET_STANDING,
                                           "target_standing",
                                           "target_standing",
                                           NULL,
                                           sizeof(parkdb_target_standing),
                                           target_standing_fields,
                                           sizeof target_standing_fields / sizeof target_standing_fields[0],
                                           pk_schedule_where,
                                           PK_SCHEDULE_WHERE_COUNT,
                                           "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_standing_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_standing, filter, cursor);
}

const parkdb_target_standing *parkdb_target_standing_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_standing);
}
