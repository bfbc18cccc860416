#include "cursor.h"
#include "kinds.h"
#include "period_where.h"

static const struct pk_field assessment_item_score_fields[] = {
    {"round", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, round), 0, NULL, NULL},
    {"assessment_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, assessment_code), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, period), PK_ALWAYS, NULL, NULL},
    {"park_class", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, park_class), PK_ALWAYS, NULL, NULL},
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, park_code), PK_ALWAYS, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, park), PK_ALWAYS, NULL, NULL},
    {"dimension_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, dimension_code), PK_ALWAYS, NULL, NULL},
    {"dimension", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, dimension), PK_ALWAYS, NULL, NULL},
    {"item", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, item), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, indicator_en), PK_ALWAYS, NULL, NULL},
    {"method", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, method), PK_ALWAYS, NULL, NULL},
    {"weight", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item_score, weight), 0, NULL, NULL},
    {"assumed", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, assumed), 0, NULL, NULL},
    {"value", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item_score, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, unit), PK_ALWAYS, NULL, NULL},
    {"how", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, how), 0, NULL, NULL},
    {"vintage", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, vintage), 0, NULL, NULL},
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, target_code), 0, NULL, NULL},
    {"score", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item_score, score), 0, NULL, NULL},
    {"deducted", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item_score, deducted), 0, NULL, NULL},
    {"vetoed", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_item_score, vetoed), 0, NULL, NULL},
    {"formula", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, formula), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, reason), 0, NULL, NULL},
    {"synthetic", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, synthetic), 0, NULL, NULL},
    {"state", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_item_score, state), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where assessment_item_score_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.assessment_code = ?"},          {"area", offsetof(parkdb_filter, area), "x.park_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator_code = ?"}, {"state", offsetof(parkdb_filter, state), "x.state = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_PERIOD_FROM},           {"due_to", offsetof(parkdb_filter, due_to), PK_PERIOD_TO},
};

const struct pk_kind pk_assessment_item_score = {
    PK_KIND_ASSESSMENT_ITEM_SCORE,
    "assessment_item_score",
    "assessment_item_score",
    NULL,
    sizeof(parkdb_assessment_item_score),
    assessment_item_score_fields,
    sizeof assessment_item_score_fields / sizeof assessment_item_score_fields[0],
    assessment_item_score_where,
    sizeof assessment_item_score_where / sizeof assessment_item_score_where[0],
    "x.assessment_code, x.period, x.round, x.park_class, x.park_code, x.dimension_code, x.item"};

int parkdb_assessment_item_score_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_item_score, filter, cursor);
}

const parkdb_assessment_item_score *parkdb_assessment_item_score_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_item_score);
}
