#include "cursor.h"
#include "kinds.h"

static const struct pk_field assessment_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, code), PK_KEY, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, name), PK_REQUIRED, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, name_en), 0, NULL, NULL},
    {"scheme", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, scheme), PK_REQUIRED, NULL, NULL},
    {"edition", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, edition), PK_REQUIRED, NULL, NULL},
    {"issuer", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, issuer), 0, NULL, NULL},
    {"document", PK_REF, PK_REF_DOCUMENT, offsetof(parkdb_assessment, document), 0, NULL, NULL},
    {"frequency", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, frequency), 0, "year", NULL},
    {"min_coverage", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment, min_coverage), 0, NULL, NULL},
    {"official", PK_FLAG, PK_REF_NONE, offsetof(parkdb_assessment, official), PK_LAST, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment, note), 0, NULL, NULL},
};

static const struct pk_where assessment_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document = (SELECT id FROM document WHERE code = ?)"},
};

const struct pk_kind pk_assessment = {PK_KIND_ASSESSMENT,
                                      "assessment",
                                      "assessment",
                                      "assessments",
                                      sizeof(parkdb_assessment),
                                      assessment_fields,
                                      sizeof assessment_fields / sizeof assessment_fields[0],
                                      assessment_where,
                                      sizeof assessment_where / sizeof assessment_where[0],
                                      "x.id"};

int parkdb_assessment_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment, filter, cursor);
}

const parkdb_assessment *parkdb_assessment_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment);
}

int parkdb_assessment_put(parkdb *db, const parkdb_assessment *row)
{
    return pk_put(db, &pk_assessment, row);
}

int parkdb_assessment_remove(parkdb *db, const parkdb_assessment *row)
{
    return pk_remove(db, &pk_assessment, row);
}

static const struct pk_field assessment_class_fields[] = {
    {"assessment", PK_REF, PK_REF_ASSESSMENT, offsetof(parkdb_assessment_class, assessment), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_class, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_class, name), PK_REQUIRED | PK_NAME, NULL, NULL},
    {"area_group", PK_REF, PK_REF_AREA_GROUP, offsetof(parkdb_assessment_class, area_group), 0, NULL, NULL},
};

static const struct pk_where assessment_class_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.assessment = (SELECT id FROM assessment WHERE code = ?)"},
    {"area", offsetof(parkdb_filter, area), "x.area_group = (SELECT id FROM area WHERE code = ?)"},
};

const struct pk_kind pk_assessment_class = {PK_KIND_ASSESSMENT_CLASS,
                                            "assessment_class",
                                            "assessment_class",
                                            "classes",
                                            sizeof(parkdb_assessment_class),
                                            assessment_class_fields,
                                            sizeof assessment_class_fields / sizeof assessment_class_fields[0],
                                            assessment_class_where,
                                            sizeof assessment_class_where / sizeof assessment_class_where[0],
                                            "x.assessment, x.ord"};

int parkdb_assessment_class_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_class, filter, cursor);
}

const parkdb_assessment_class *parkdb_assessment_class_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_class);
}

int parkdb_assessment_class_put(parkdb *db, const parkdb_assessment_class *row)
{
    return pk_put(db, &pk_assessment_class, row);
}

int parkdb_assessment_class_remove(parkdb *db, const parkdb_assessment_class *row)
{
    return pk_remove(db, &pk_assessment_class, row);
}

static const struct pk_field assessment_dimension_fields[] = {
    {"code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension, code), PK_KEY, NULL, NULL},
    {"assessment", PK_REF, PK_REF_ASSESSMENT, offsetof(parkdb_assessment_dimension, assessment), PK_REQUIRED, NULL, NULL},
    {"name", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension, name), PK_REQUIRED, NULL, NULL},
    {"name_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension, name_en), 0, NULL, NULL},
    {"weight", PK_REAL, PK_REF_NONE, offsetof(parkdb_assessment_dimension, weight), PK_REQUIRED, NULL, NULL},
    {"weight_assumed", PK_FLAG, PK_REF_NONE, offsetof(parkdb_assessment_dimension, weight_assumed), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension, note), 0, NULL, NULL},
};

static const struct pk_where assessment_dimension_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.assessment = (SELECT id FROM assessment WHERE code = ?)"},
};

const struct pk_kind pk_assessment_dimension = {PK_KIND_ASSESSMENT_DIMENSION,
                                                "assessment_dimension",
                                                "assessment_dimension",
                                                "dimensions",
                                                sizeof(parkdb_assessment_dimension),
                                                assessment_dimension_fields,
                                                sizeof assessment_dimension_fields / sizeof assessment_dimension_fields[0],
                                                assessment_dimension_where,
                                                sizeof assessment_dimension_where / sizeof assessment_dimension_where[0],
                                                "x.id"};

int parkdb_assessment_dimension_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_dimension, filter, cursor);
}

const parkdb_assessment_dimension *parkdb_assessment_dimension_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_dimension);
}

int parkdb_assessment_dimension_put(parkdb *db, const parkdb_assessment_dimension *row)
{
    return pk_put(db, &pk_assessment_dimension, row);
}

int parkdb_assessment_dimension_remove(parkdb *db, const parkdb_assessment_dimension *row)
{
    return pk_remove(db, &pk_assessment_dimension, row);
}

static const struct pk_field assessment_item_fields[] = {
    {"dimension", PK_REF, PK_REF_ASSESSMENT_DIMENSION, offsetof(parkdb_assessment_item, dimension), PK_KEY | PK_PARENT, NULL, NULL},
    {"ord", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_item, ord), PK_KEY | PK_ORDER, NULL, NULL},
    {"indicator", PK_REF, PK_REF_INDICATOR, offsetof(parkdb_assessment_item, indicator), PK_REQUIRED, NULL, NULL},
    {"method", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item, method), PK_REQUIRED, NULL, NULL},
    {"method_assumed", PK_FLAG, PK_REF_NONE, offsetof(parkdb_assessment_item, method_assumed), 0, NULL, NULL},
    {"weight", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, weight), 0, NULL, NULL},
    {"weight_assumed", PK_FLAG, PK_REF_NONE, offsetof(parkdb_assessment_item, weight_assumed), 0, NULL, NULL},
    {"target", PK_REF, PK_REF_TARGET, offsetof(parkdb_assessment_item, target), 0, NULL, NULL},
    {"bound_worst", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, bound_worst), 0, NULL, NULL},
    {"bound_best", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, bound_best), 0, NULL, NULL},
    {"points_low", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, points_low), 0, NULL, NULL},
    {"points_high", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, points_high), 0, NULL, NULL},
    {"threshold", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, threshold), 0, NULL, NULL},
    {"threshold_comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item, threshold_comparator), 0, NULL, NULL},
    {"points_each", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, points_each), 0, NULL, NULL},
    {"points_most", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item, points_most), 0, NULL, NULL},
    {"note", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item, note), 0, NULL, NULL},
};

static const struct pk_where assessment_item_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.dimension = (SELECT id FROM assessment_dimension WHERE code = ?)"},
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator = (SELECT id FROM indicator WHERE code = ?)"},
    {"method", offsetof(parkdb_filter, method), "x.method = ?"},
};

const struct pk_kind pk_assessment_item = {PK_KIND_ASSESSMENT_ITEM,
                                           "assessment_item",
                                           "assessment_item",
                                           "items",
                                           sizeof(parkdb_assessment_item),
                                           assessment_item_fields,
                                           sizeof assessment_item_fields / sizeof assessment_item_fields[0],
                                           assessment_item_where,
                                           sizeof assessment_item_where / sizeof assessment_item_where[0],
                                           "x.dimension, x.ord"};

int parkdb_assessment_item_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_item, filter, cursor);
}

const parkdb_assessment_item *parkdb_assessment_item_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_item);
}

int parkdb_assessment_item_put(parkdb *db, const parkdb_assessment_item *row)
{
    return pk_put(db, &pk_assessment_item, row);
}

int parkdb_assessment_item_remove(parkdb *db, const parkdb_assessment_item *row)
{
    return pk_remove(db, &pk_assessment_item, row);
}
