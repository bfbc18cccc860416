#include "cursor.h"
#include "kinds.h"

static const struct pk_field target_overview_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, document_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, document), PK_ALWAYS, NULL, NULL},
    {"document_number", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, document_number), 0, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, heading), PK_ALWAYS, NULL, NULL},
    {"subject", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, subject), PK_ALWAYS, NULL, NULL},
    {"subject_kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, subject_kind), PK_ALWAYS, NULL, NULL},
    {"quantifier", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, quantifier), PK_ALWAYS, NULL, NULL},
    {"quantifier_min", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_overview, quantifier_min), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, indicator_en), 0, NULL, NULL},
    {"basis", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, basis), PK_ALWAYS, NULL, NULL},
    {"comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, comparator), PK_ALWAYS, NULL, NULL},
    {"value", PK_REAL, PK_REF_NONE, offsetof(parkdb_target_overview, value), 0, NULL, NULL},
    {"value_high", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_overview, value_high), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, unit), PK_ALWAYS, NULL, NULL},
    {"baseline_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, baseline_period), 0, NULL, NULL},
    {"reference_area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, reference_area), 0, NULL, NULL},
    {"period_from", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, period_from), 0, NULL, NULL},
    {"period_to", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, period_to), 0, NULL, NULL},
    {"over", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, over), PK_ALWAYS, NULL, NULL},
    {"strength", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, strength), PK_ALWAYS, NULL, NULL},
    {"kind", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, kind), PK_ALWAYS, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, wording), PK_ALWAYS, NULL, NULL},
    {"inferred", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, inferred), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, note), 0, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_overview, area_code), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where target_overview_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"area", offsetof(parkdb_filter, area), "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator_code = ?"},
    {"kind", offsetof(parkdb_filter, kind), "x.kind = ?"},
    {"strength", offsetof(parkdb_filter, strength), "x.strength = ?"},
    {"region", offsetof(parkdb_filter, region),
     "x.area_code IN (SELECT a.code FROM area_lies_in i JOIN area a ON a.id = i.area JOIN area r ON r.id = i.within WHERE r.code = ?)"},
    {"concerns", offsetof(parkdb_filter, concerns),
     "(x.area_code = ? OR x.area_code IN (SELECT g.code FROM area_member m JOIN area g ON g.id = m.area_group JOIN area a ON a.id = "
     "m.member WHERE a.code = ?))"},
    {"agency", offsetof(parkdb_filter, agency),
     "x.target_code IN (SELECT r.target_code FROM target_responsibility r WHERE r.agency_code = ?)"},
    {"due_from", offsetof(parkdb_filter, due_from),
     "x.period_to IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to),
     "x.period_to IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
};

const struct pk_kind pk_target_overview = {PK_KIND_TARGET_OVERVIEW,
                                           "target_overview",
                                           "target_overview",
                                           NULL,
                                           sizeof(parkdb_target_overview),
                                           target_overview_fields,
                                           sizeof target_overview_fields / sizeof target_overview_fields[0],
                                           target_overview_where,
                                           sizeof target_overview_where / sizeof target_overview_where[0],
                                           "x.document_code, x.period_to, x.target_code"};

int parkdb_target_overview_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_overview, filter, cursor);
}

const parkdb_target_overview *parkdb_target_overview_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_overview);
}
