#include "cursor.h"
#include "kinds.h"

static const struct pk_field indicator_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, name), PK_REQUIRED, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, name_en), 0, NULL, NULL},
    {"unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_indicator, unit), PK_REQUIRED, NULL, NULL},
    {"topic", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, topic), 0, NULL, NULL},
    {"direction", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, direction), 0, "increase", NULL},
    {"aggregation_area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, aggregation_area), 0, "none", NULL},
    {"aggregation_time", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, aggregation_time), 0, "none", NULL},
    {"definition", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, definition), 0, NULL, NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, source), 0, NULL, NULL},
    {"derivation", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, derivation), 0, NULL, NULL},
    {"derived_from", PK_REF, PK_REF_INDICATOR, offsetof(parkdb_indicator, derived_from), 0, NULL, NULL},
    {"derived_with", PK_REF, PK_REF_INDICATOR, offsetof(parkdb_indicator, derived_with), 0, NULL, NULL},
    {"denominator_at", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, denominator_at), 0, NULL, NULL},
    {"levels_comparable", PK_TRISTATE, PK_REF_NONE, offsetof(parkdb_indicator, levels_comparable), 0, NULL, NULL},
    {"threshold", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator, threshold), 0, NULL, NULL},
    {"threshold_unit", PK_REF, PK_REF_UNIT, offsetof(parkdb_indicator, threshold_unit), 0, NULL, NULL},
    {"threshold_comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, threshold_comparator), 0, NULL, NULL},
    {"peers", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, peers), 0, NULL, NULL},
    {"peer_group", PK_REF, PK_REF_AREA_GROUP, offsetof(parkdb_indicator, peer_group), 0, NULL, NULL},
    {"level", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, level), 0, NULL, NULL},
    {"level_match", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, level_match), 0, NULL, NULL},
    {"park_type", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, park_type), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator, note), 0, NULL, NULL},
};

static const struct pk_where indicator_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"derivation", offsetof(parkdb_filter, derivation), "x.derivation = ?"},
};

const struct pk_kind pk_indicator = {PK_KIND_INDICATOR,
                                     "indicator",
                                     "indicator",
                                     "indicators",
                                     sizeof(parkdb_indicator),
                                     indicator_fields,
                                     sizeof indicator_fields / sizeof indicator_fields[0],
                                     indicator_where,
                                     sizeof indicator_where / sizeof indicator_where[0],
                                     "x.code"};

int parkdb_indicator_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_indicator, filter, cursor);
}

const parkdb_indicator *parkdb_indicator_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_indicator);
}

int parkdb_indicator_put(parkdb *db, const parkdb_indicator *row)
{
    return pk_put(db, &pk_indicator, row);
}

int parkdb_indicator_remove(parkdb *db, const parkdb_indicator *row)
{
    return pk_remove(db, &pk_indicator, row);
}

static const struct pk_field indicator_alias_fields[] = {
    {"indicator", PK_REF, PK_REF_INDICATOR, offsetof(parkdb_indicator_alias, indicator), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_indicator_alias, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_alias, name), PK_REQUIRED | PK_MAIN | PK_NAME, NULL, NULL},
};

static const struct pk_where indicator_alias_where[] = {
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator = (SELECT id FROM indicator WHERE code = ?)"},
};

const struct pk_kind pk_indicator_alias = {PK_KIND_INDICATOR_ALIAS,
                                           "indicator_alias",
                                           "indicator_alias",
                                           "aliases",
                                           sizeof(parkdb_indicator_alias),
                                           indicator_alias_fields,
                                           sizeof indicator_alias_fields / sizeof indicator_alias_fields[0],
                                           indicator_alias_where,
                                           sizeof indicator_alias_where / sizeof indicator_alias_where[0],
                                           "(SELECT code FROM indicator WHERE id = x.indicator), x.ord"};

int parkdb_indicator_alias_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_indicator_alias, filter, cursor);
}

const parkdb_indicator_alias *parkdb_indicator_alias_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_indicator_alias);
}

int parkdb_indicator_alias_put(parkdb *db, const parkdb_indicator_alias *row)
{
    return pk_put(db, &pk_indicator_alias, row);
}

int parkdb_indicator_alias_remove(parkdb *db, const parkdb_indicator_alias *row)
{
    return pk_remove(db, &pk_indicator_alias, row);
}
