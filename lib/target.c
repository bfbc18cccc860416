#include "cursor.h"
#include "kinds.h"

static const struct pk_field target_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, code), PK_KEY | PK_LOCAL, NULL, NULL},
    {"clause", PK_REF, PK_REF_CLAUSE, offsetof(parkdb_target, clause), PK_REQUIRED | PK_LOCAL, NULL, NULL},
    {"area", PK_REF, PK_REF_AREA, offsetof(parkdb_target, area), PK_REQUIRED, NULL, NULL},
    {"quantifier", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, quantifier), 0, "whole", NULL},
    {"quantifier_min", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target, quantifier_min), 0, NULL, NULL},
    {"indicator", PK_REF, PK_REF_INDICATOR, offsetof(parkdb_target, indicator), PK_REQUIRED, NULL, NULL},
    {"basis", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, basis), 0, "level", NULL},
    {"baseline_period", PK_REF, PK_REF_PERIOD, offsetof(parkdb_target, baseline_period), 0, NULL, NULL},
    {"reference_area", PK_REF, PK_REF_AREA, offsetof(parkdb_target, reference_area), 0, NULL, NULL},
    {"comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, comparator), PK_REQUIRED, NULL, NULL},
    {"value", PK_REAL, PK_REF_NONE, offsetof(parkdb_target, value), PK_REQUIRED, NULL, NULL},
    {"value_high", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target, value_high), 0, NULL, NULL},
    {"unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_target, unit), PK_REQUIRED, NULL, NULL},
    {"period_from", PK_REF, PK_REF_PERIOD, offsetof(parkdb_target, period_from), 0, NULL, NULL},
    {"period_to", PK_REF, PK_REF_PERIOD, offsetof(parkdb_target, period_to), 0, NULL, NULL},
    {"over", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, over), 0, "last", NULL},
    {"strength", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, strength), 0, "firm", NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, wording), PK_REQUIRED, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target, note), 0, NULL, NULL},
};

static const struct pk_where target_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"document", offsetof(parkdb_filter, document),
     "x.clause IN (SELECT c.id FROM clause c JOIN document d ON d.id = c.document WHERE d.code = ?)"},
    {"area", offsetof(parkdb_filter, area), "x.area = (SELECT id FROM area WHERE code = ?)"},
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator = (SELECT id FROM indicator WHERE code = ?)"},
    {"strength", offsetof(parkdb_filter, strength), "x.strength = ?"},
    {"due_from", offsetof(parkdb_filter, due_from),
     "x.period_to IN (SELECT p.id FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to),
     "x.period_to IN (SELECT p.id FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
};

const struct pk_kind pk_target = {PK_KIND_TARGET,
                                  "target",
                                  "target",
                                  "targets",
                                  sizeof(parkdb_target),
                                  target_fields,
                                  sizeof target_fields / sizeof target_fields[0],
                                  target_where,
                                  sizeof target_where / sizeof target_where[0],
                                  "x.id"};

int parkdb_target_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target, filter, cursor);
}

const parkdb_target *parkdb_target_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target);
}

int parkdb_target_put(parkdb *db, const parkdb_target *row)
{
    return pk_put(db, &pk_target, row);
}

int parkdb_target_remove(parkdb *db, const parkdb_target *row)
{
    return pk_remove(db, &pk_target, row);
}

static const struct pk_field target_inferred_fields[] = {
    {"target", PK_REF, PK_REF_TARGET, offsetof(parkdb_target_inferred, target), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_target_inferred, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"field", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_inferred, field), PK_REQUIRED | PK_MAIN | PK_NAME, NULL, NULL},
};

static const struct pk_where target_inferred_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target = (SELECT id FROM target WHERE code = ?)"},
};

const struct pk_kind pk_target_inferred = {PK_KIND_TARGET_INFERRED,
                                           "target_inferred",
                                           "target_inferred",
                                           "inferred",
                                           sizeof(parkdb_target_inferred),
                                           target_inferred_fields,
                                           sizeof target_inferred_fields / sizeof target_inferred_fields[0],
                                           target_inferred_where,
                                           sizeof target_inferred_where / sizeof target_inferred_where[0],
                                           "x.target, x.ord"};

int parkdb_target_inferred_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_inferred, filter, cursor);
}

const parkdb_target_inferred *parkdb_target_inferred_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_inferred);
}

int parkdb_target_inferred_put(parkdb *db, const parkdb_target_inferred *row)
{
    return pk_put(db, &pk_target_inferred, row);
}

int parkdb_target_inferred_remove(parkdb *db, const parkdb_target_inferred *row)
{
    return pk_remove(db, &pk_target_inferred, row);
}

static const struct pk_field target_relation_fields[] = {
    {"target", PK_REF, PK_REF_TARGET, offsetof(parkdb_target_relation, target), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_target_relation, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"relation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_relation, relation), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"related", PK_REF, PK_REF_TARGET, offsetof(parkdb_target_relation, related), PK_REQUIRED | PK_LOCAL | PK_NAME, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_relation, note), 0, NULL, NULL},
};

static const struct pk_where target_relation_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target = (SELECT id FROM target WHERE code = ?)"},
    {"relation", offsetof(parkdb_filter, relation), "x.relation = ?"},
};

const struct pk_kind pk_target_relation = {PK_KIND_TARGET_RELATION,
                                           "target_relation",
                                           "target_relation",
                                           "relations",
                                           sizeof(parkdb_target_relation),
                                           target_relation_fields,
                                           sizeof target_relation_fields / sizeof target_relation_fields[0],
                                           target_relation_where,
                                           sizeof target_relation_where / sizeof target_relation_where[0],
                                           "x.target, x.ord"};

int parkdb_target_relation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_relation, filter, cursor);
}

const parkdb_target_relation *parkdb_target_relation_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_relation);
}

int parkdb_target_relation_put(parkdb *db, const parkdb_target_relation *row)
{
    return pk_put(db, &pk_target_relation, row);
}

int parkdb_target_relation_remove(parkdb *db, const parkdb_target_relation *row)
{
    return pk_remove(db, &pk_target_relation, row);
}

static const struct pk_field target_agency_fields[] = {
    {"target", PK_REF, PK_REF_TARGET, offsetof(parkdb_target_agency, target), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_target_agency, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"agency", PK_REF, PK_REF_AGENCY, offsetof(parkdb_target_agency, agency), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"role", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_agency, role), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"as_written", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_agency, as_written), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_agency, note), 0, NULL, NULL},
};

static const struct pk_where target_agency_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target = (SELECT id FROM target WHERE code = ?)"},
    {"agency", offsetof(parkdb_filter, agency), "x.agency = (SELECT id FROM agency WHERE code = ?)"},
    {"role", offsetof(parkdb_filter, role), "x.role = ?"},
};

const struct pk_kind pk_target_agency = {PK_KIND_TARGET_AGENCY,
                                         "target_agency",
                                         "target_agency",
                                         "agencies",
                                         sizeof(parkdb_target_agency),
                                         target_agency_fields,
                                         sizeof target_agency_fields / sizeof target_agency_fields[0],
                                         target_agency_where,
                                         sizeof target_agency_where / sizeof target_agency_where[0],
                                         "x.target, x.ord"};

int parkdb_target_agency_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_agency, filter, cursor);
}

const parkdb_target_agency *parkdb_target_agency_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_agency);
}

int parkdb_target_agency_put(parkdb *db, const parkdb_target_agency *row)
{
    return pk_put(db, &pk_target_agency, row);
}

int parkdb_target_agency_remove(parkdb *db, const parkdb_target_agency *row)
{
    return pk_remove(db, &pk_target_agency, row);
}
