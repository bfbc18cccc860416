#include "cursor.h"
#include "kinds.h"

static const struct pk_field instrument_overview_fields[] = {
    {"instrument_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, instrument_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, document_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, document), PK_ALWAYS, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, heading), PK_ALWAYS, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, kind), PK_ALWAYS, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, name), PK_ALWAYS, NULL, NULL},
    {"rate", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument_overview, rate), 0, NULL, NULL},
    {"rate_unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, rate_unit), 0, NULL, NULL},
    {"rate_of", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, rate_of), 0, NULL, NULL},
    {"rate_bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, rate_bound), 0, NULL, NULL},
    {"amount", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument_overview, amount), 0, NULL, NULL},
    {"amount_unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, amount_unit), 0, NULL, NULL},
    {"amount_bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, amount_bound), 0, NULL, NULL},
    {"per", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, per), PK_ALWAYS, NULL, NULL},
    {"duration", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument_overview, duration), 0, NULL, NULL},
    {"duration_unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, duration_unit), 0, NULL, NULL},
    {"beneficiary", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, beneficiary), 0, NULL, NULL},
    {"payer", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, payer), 0, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, wording), PK_ALWAYS, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument_overview, note), 0, NULL, NULL},
};

static const struct pk_where instrument_overview_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.instrument_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"kind", offsetof(parkdb_filter, kind), "x.kind = ?"},
};

const struct pk_kind pk_instrument_overview = {PK_KIND_INSTRUMENT_OVERVIEW,
                                               "instrument_overview",
                                               "instrument_overview",
                                               NULL,
                                               sizeof(parkdb_instrument_overview),
                                               instrument_overview_fields,
                                               sizeof instrument_overview_fields / sizeof instrument_overview_fields[0],
                                               instrument_overview_where,
                                               sizeof instrument_overview_where / sizeof instrument_overview_where[0],
                                               "x.instrument_code"};

int parkdb_instrument_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_instrument_overview, filter, cursor);
}

const parkdb_instrument_overview *parkdb_instrument_overview_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_instrument_overview);
}
