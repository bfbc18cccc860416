/* The filters of what has a row for a target, an area and a due period. */
#ifndef PARKDB_LIB_TARGET_SCHEDULE_H
#define PARKDB_LIB_TARGET_SCHEDULE_H

#include "record.h"

#define PK_SCHEDULE_WHERE_COUNT 8

/* The last one is the status, which a schedule alone has not. */
extern const struct pk_where pk_schedule_where[PK_SCHEDULE_WHERE_COUNT];

#endif
