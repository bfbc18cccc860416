#include "cursor.h"
#include "kinds.h"

static const struct pk_field instrument_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, code), PK_KEY | PK_LOCAL, NULL, NULL},
    {"clause", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_instrument, clause), PK_REQUIRED | PK_LOCAL, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, kind), PK_REQUIRED, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, name), PK_REQUIRED, NULL, NULL},
    {"rate", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument, rate), 0, NULL, NULL},
    {"rate_unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_instrument, rate_unit), 0, NULL, NULL},
    {"rate_of", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, rate_of), 0, NULL, NULL},
    {"rate_bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, rate_bound), 0, NULL, NULL},
    {"amount", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument, amount), 0, NULL, NULL},
    {"amount_unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_instrument, amount_unit), 0, NULL, NULL},
    {"amount_bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, amount_bound), 0, NULL, NULL},
    {"per", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, per), 0, "not_said", NULL},
    {"duration", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_instrument, duration), 0, NULL, NULL},
    {"duration_unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_instrument, duration_unit), 0, NULL, NULL},
    {"beneficiary", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, beneficiary), 0, NULL, NULL},
    {"payer", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, payer), 0, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, wording), PK_REQUIRED, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_instrument, note), 0, NULL, NULL},
};

static const struct pk_where instrument_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"kind", offsetof(parkdb_filter, kind), "x.kind = ?"},
    {"document", offsetof(parkdb_filter, document),
     "x.clause IN (SELECT c.id FROM clause c JOIN document d ON d.id = c.document WHERE d.code = ?)"},
};

const struct pk_kind pk_instrument = {PK_KIND_INSTRUMENT,
                                      "instrument",
                                      "instrument",
                                      "instruments",
                                      sizeof(parkdb_instrument),
                                      instrument_fields,
                                      sizeof instrument_fields / sizeof instrument_fields[0],
                                      instrument_where,
                                      sizeof instrument_where / sizeof instrument_where[0],
                                      "x.id"};

int parkdb_instrument_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_instrument, filter, cursor);
}

const parkdb_instrument *parkdb_instrument_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_instrument);
}

int parkdb_instrument_put(parkdb *db, const parkdb_instrument *row)
{
    return pk_put(db, &pk_instrument, row);
}

int parkdb_instrument_remove(parkdb *db, const parkdb_instrument *row)
{
    return pk_remove(db, &pk_instrument, row);
}
