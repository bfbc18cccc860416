#include "cursor.h"
#include "kinds.h"

static const struct pk_field followup_proposed_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, document_code), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, area_code), PK_ALWAYS, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, area), PK_ALWAYS, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, indicator_code), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, due_period), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, status), PK_ALWAYS, NULL, NULL},
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, agency_code), 0, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, agency), 0, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, role), 0, NULL, NULL},
    {"raised", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, raised), PK_ALWAYS, NULL, NULL},
    {"due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, due), PK_ALWAYS, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, subject), PK_ALWAYS, NULL, NULL},
    {"explain", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, explain), PK_ALWAYS, NULL, NULL},
    {"explain_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_proposed, explain_en), PK_ALWAYS, NULL, NULL},
    {"closed_before", PK_INT, PK_REF_NONE, offsetof(parkdb_followup_proposed, closed_before), 0, NULL, NULL},
};

static const struct pk_where followup_proposed_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"area", offsetof(parkdb_filter, area), "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), "x.agency_code = ?"},
    {"role", offsetof(parkdb_filter, role), "x.role = ?"},
    {"due_from", offsetof(parkdb_filter, due_from),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
    {"status", offsetof(parkdb_filter, status), "x.status = ?"},
};

const struct pk_kind pk_followup_proposed = {PK_KIND_FOLLOWUP_PROPOSED,
                                             "followup_proposed",
                                             "followup_proposed",
                                             NULL,
                                             sizeof(parkdb_followup_proposed),
                                             followup_proposed_fields,
                                             sizeof followup_proposed_fields / sizeof followup_proposed_fields[0],
                                             followup_proposed_where,
                                             sizeof followup_proposed_where / sizeof followup_proposed_where[0],
                                             "+x.target_code, x.due_period, x.area_code"};

int parkdb_followup_proposed_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_followup_proposed, filter, cursor);
}

const parkdb_followup_proposed *parkdb_followup_proposed_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_followup_proposed);
}
