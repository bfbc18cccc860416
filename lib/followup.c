#include "cursor.h"
#include "kinds.h"

static const struct pk_field followup_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup, code), PK_KEY, NULL, NULL},
    {"target", PK_REF, PK_REF_TARGET, offsetof(parkdb_followup, target), 0, NULL, NULL},
    {"task", PK_REF, PK_REF_TASK, offsetof(parkdb_followup, task), 0, NULL, NULL},
    {"area", PK_REF, PK_REF_AREA, offsetof(parkdb_followup, area), 0, NULL, NULL},
    {"due_period", PK_REF, PK_REF_PERIOD, offsetof(parkdb_followup, due_period), 0, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_followup, agency), PK_REQUIRED, NULL, NULL},
    {"raised", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup, raised), PK_REQUIRED, NULL, NULL},
    {"due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup, due), PK_REQUIRED, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup, subject), PK_REQUIRED, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup, note), 0, NULL, NULL},
};

static const struct pk_where followup_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"document", offsetof(parkdb_filter, document),
     "coalesce((SELECT t.clause FROM target t WHERE t.id = x.target), x.task) IN (SELECT c.id FROM clause c JOIN document d ON d.id = "
     "c.document WHERE d.code = ?)"},
    {"area", offsetof(parkdb_filter, area), "x.area = (SELECT id FROM area WHERE code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), "x.agency = (SELECT id FROM agency WHERE code = ?)"},
};

const struct pk_kind pk_followup = {PK_KIND_FOLLOWUP,
                                    "followup",
                                    "followup",
                                    NULL,
                                    sizeof(parkdb_followup),
                                    followup_fields,
                                    sizeof followup_fields / sizeof followup_fields[0],
                                    followup_where,
                                    sizeof followup_where / sizeof followup_where[0],
                                    "x.code"};

int parkdb_followup_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_followup, filter, cursor);
}

const parkdb_followup *parkdb_followup_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_followup);
}

int parkdb_followup_put(parkdb *db, const parkdb_followup *row)
{
    return pk_put(db, &pk_followup, row);
}

int parkdb_followup_remove(parkdb *db, const parkdb_followup *row)
{
    return pk_remove(db, &pk_followup, row);
}

static const struct pk_field followup_event_fields[] = {
    {"followup", PK_REF, PK_REF_FOLLOWUP, offsetof(parkdb_followup_event, followup), PK_KEY, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_followup_event, ord), PK_KEY, NULL, NULL},
    {"day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_event, day), PK_REQUIRED, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_event, kind), PK_REQUIRED, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_followup_event, agency), 0, NULL, NULL},
    {"due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_event, due), 0, NULL, NULL},
    {"outcome", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_event, outcome), 0, NULL, NULL},
    {"text", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_event, text), 0, NULL, NULL},
};

static const struct pk_where followup_event_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.followup = (SELECT id FROM followup WHERE code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), "x.agency = (SELECT id FROM agency WHERE code = ?)"},
    {"kind", offsetof(parkdb_filter, kind), "x.kind = ?"},
};

const struct pk_kind pk_followup_event = {PK_KIND_FOLLOWUP_EVENT,
                                          "followup_event",
                                          "followup_event",
                                          NULL,
                                          sizeof(parkdb_followup_event),
                                          followup_event_fields,
                                          sizeof followup_event_fields / sizeof followup_event_fields[0],
                                          followup_event_where,
                                          sizeof followup_event_where / sizeof followup_event_where[0],
                                          "(SELECT code FROM followup WHERE id = x.followup), x.ord"};

int parkdb_followup_event_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_followup_event, filter, cursor);
}

const parkdb_followup_event *parkdb_followup_event_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_followup_event);
}

int parkdb_followup_event_put(parkdb *db, const parkdb_followup_event *row)
{
    return pk_put(db, &pk_followup_event, row);
}

int parkdb_followup_event_remove(parkdb *db, const parkdb_followup_event *row)
{
    return pk_remove(db, &pk_followup_event, row);
}
