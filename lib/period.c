#include "cursor.h"
#include "kinds.h"

static const struct pk_field period_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_period, code), PK_KEY, NULL, NULL},
    {"frequency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_period, frequency), PK_ALWAYS, NULL, NULL},
    {"months", PK_INT, PK_REF_NONE, offsetof(parkdb_period, months), 0, NULL, NULL},
    {"first_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_period, first_day), PK_ALWAYS, NULL, NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_period, last_day), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where period_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"frequency", offsetof(parkdb_filter, frequency), "x.frequency = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), "x.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?)"},
    {"due_to", offsetof(parkdb_filter, due_to), "x.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?)"},
};

const struct pk_kind pk_period = {PK_KIND_PERIOD,
                                  "period",
                                  "period",
                                  NULL,
                                  sizeof(parkdb_period),
                                  period_fields,
                                  sizeof period_fields / sizeof period_fields[0],
                                  period_where,
                                  sizeof period_where / sizeof period_where[0],
                                  "x.id"};

int parkdb_period_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_period, filter, cursor);
}

const parkdb_period *parkdb_period_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_period);
}
