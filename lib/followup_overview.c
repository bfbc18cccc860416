#include "cursor.h"
#include "kinds.h"

static const struct pk_field followup_overview_fields[] = {
    {"followup_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, followup_code), PK_ALWAYS, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, status), PK_ALWAYS, NULL, NULL},
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, agency_code), PK_ALWAYS, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, agency), PK_ALWAYS, NULL, NULL},
    {"due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, due), PK_ALWAYS, NULL, NULL},
    {"days_left", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_followup_overview, days_left), 0, NULL, NULL},
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, target_code), 0, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, document_code), PK_ALWAYS, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, heading), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, area), 0, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, due_period), 0, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, subject), PK_ALWAYS, NULL, NULL},
    {"raised", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, raised), PK_ALWAYS, NULL, NULL},
    {"first_due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, first_due), PK_ALWAYS, NULL, NULL},
    {"extensions", PK_INT, PK_REF_NONE, offsetof(parkdb_followup_overview, extensions), 0, NULL, NULL},
    {"answered", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, answered), 0, NULL, NULL},
    {"closed", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, closed), 0, NULL, NULL},
    {"outcome", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, outcome), 0, NULL, NULL},
    {"last_day", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, last_day), 0, NULL, NULL},
    {"last_kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, last_kind), 0, NULL, NULL},
    {"last_text", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, last_text), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_overview, note), 0, NULL, NULL},
};

static const struct pk_where followup_overview_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.followup_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"area", offsetof(parkdb_filter, area), "x.area_code = ?"},
    {"agency", offsetof(parkdb_filter, agency), "x.agency_code = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), "x.due >= (SELECT q.first_day FROM period q WHERE q.code = ?)"},
    {"due_to", offsetof(parkdb_filter, due_to), "x.due <= (SELECT q.last_day FROM period q WHERE q.code = ?)"},
    {"status", offsetof(parkdb_filter, status), "x.status = ?"},
};

const struct pk_kind pk_followup_overview = {PK_KIND_FOLLOWUP_OVERVIEW,
                                             "followup_overview",
                                             "followup_overview",
                                             NULL,
                                             sizeof(parkdb_followup_overview),
                                             followup_overview_fields,
                                             sizeof followup_overview_fields / sizeof followup_overview_fields[0],
                                             followup_overview_where,
                                             sizeof followup_overview_where / sizeof followup_overview_where[0],
                                             "x.followup_code"};

int parkdb_followup_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_followup_overview, filter, cursor);
}

const parkdb_followup_overview *parkdb_followup_overview_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_followup_overview);
}

static const struct pk_field followup_open_fields[] = {
    {"agency_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, agency_code), PK_ALWAYS, NULL, NULL},
    {"agency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, agency), PK_ALWAYS, NULL, NULL},
    {"due", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, due), PK_ALWAYS, NULL, NULL},
    {"days_left", PK_INT, PK_REF_NONE, offsetof(parkdb_followup_open, days_left), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, status), PK_ALWAYS, NULL, NULL},
    {"followup_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, followup_code), PK_ALWAYS, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, subject), PK_ALWAYS, NULL, NULL},
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, target_code), 0, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, document_code), PK_ALWAYS, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, heading), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, area), 0, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, due_period), 0, NULL, NULL},
    {"raised", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, raised), PK_ALWAYS, NULL, NULL},
    {"answered", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, answered), 0, NULL, NULL},
    {"last_text", PK_TEXT, PK_REF_NONE, offsetof(parkdb_followup_open, last_text), 0, NULL, NULL},
};

const struct pk_kind pk_followup_open = {PK_KIND_FOLLOWUP_OPEN,
                                         "followup_open",
                                         "followup_open",
                                         NULL,
                                         sizeof(parkdb_followup_open),
                                         followup_open_fields,
                                         sizeof followup_open_fields / sizeof followup_open_fields[0],
                                         followup_overview_where,
                                         sizeof followup_overview_where / sizeof followup_overview_where[0],
                                         "x.agency_code, x.due, x.followup_code"};

int parkdb_followup_open_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_followup_open, filter, cursor);
}

const parkdb_followup_open *parkdb_followup_open_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_followup_open);
}
