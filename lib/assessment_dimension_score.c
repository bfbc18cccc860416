#include "cursor.h"
#include "kinds.h"
#include "period_where.h"

static const struct pk_field assessment_dimension_score_fields[] = {
    {"round", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, round), 0, NULL, NULL},
    {"assessment_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, assessment_code), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, period), PK_ALWAYS, NULL, NULL},
    {"park_class", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, park_class), PK_ALWAYS, NULL, NULL},
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, park_code), PK_ALWAYS, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, park), PK_ALWAYS, NULL, NULL},
    {"dimension_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, dimension_code), PK_ALWAYS, NULL, NULL},
    {"dimension", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, dimension), PK_ALWAYS, NULL, NULL},
    {"dimension_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, dimension_en), PK_ALWAYS, NULL, NULL},
    {"weight", PK_REAL, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, weight), 0, NULL, NULL},
    {"score", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, score), 0, NULL, NULL},
    {"coverage", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, coverage), 0, NULL, NULL},
    {"deducted", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, deducted), 0, NULL, NULL},
    {"missing", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, missing), 0, NULL, NULL},
    {"state", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_dimension_score, state), PK_ALWAYS, NULL, NULL},
};

static const struct pk_where assessment_dimension_score_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.assessment_code = ?"}, {"area", offsetof(parkdb_filter, area), "x.park_code = ?"},
    {"state", offsetof(parkdb_filter, state), "x.state = ?"},         {"due_from", offsetof(parkdb_filter, due_from), PK_PERIOD_FROM},
    {"due_to", offsetof(parkdb_filter, due_to), PK_PERIOD_TO},
};

const struct pk_kind pk_assessment_dimension_score = {PK_KIND_ASSESSMENT_DIMENSION_SCORE,
                                                      "assessment_dimension_score",
                                                      "assessment_dimension_score",
                                                      NULL,
                                                      sizeof(parkdb_assessment_dimension_score),
                                                      assessment_dimension_score_fields,
                                                      sizeof assessment_dimension_score_fields /
                                                          sizeof assessment_dimension_score_fields[0],
                                                      assessment_dimension_score_where,
                                                      sizeof assessment_dimension_score_where / sizeof assessment_dimension_score_where[0],
                                                      "x.assessment_code, x.period, x.round, x.park_class, x.park_code, x.dimension_code"};

int parkdb_assessment_dimension_score_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_dimension_score, filter, cursor);
}

const parkdb_assessment_dimension_score *parkdb_assessment_dimension_score_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_dimension_score);
}
