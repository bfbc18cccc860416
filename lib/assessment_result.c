#include "cursor.h"
#include "kinds.h"
#include "period_where.h"

static const struct pk_field assessment_result_fields[] = {
    {"round", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, round), 0, NULL, NULL},
    {"assessment_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, assessment_code), PK_ALWAYS, NULL, NULL},
    {"assessment", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, assessment), PK_ALWAYS, NULL, NULL},
    {"scheme", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, scheme), PK_ALWAYS, NULL, NULL},
    {"edition", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, edition), PK_ALWAYS, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, period), PK_ALWAYS, NULL, NULL},
    {"park_class", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, park_class), PK_ALWAYS, NULL, NULL},
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, park_code), PK_ALWAYS, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, park), PK_ALWAYS, NULL, NULL},
    {"scores", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, scores), PK_ALWAYS, NULL, NULL},
    {"points", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_result, points), 0, NULL, NULL},
    {"deducted", PK_REAL, PK_REF_NONE, offsetof(parkdb_assessment_result, deducted), 0, NULL, NULL},
    {"total", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_result, total), 0, NULL, NULL},
    {"rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_assessment_result, rank), 0, NULL, NULL},
    {"of", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_result, of), 0, NULL, NULL},
    {"members", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_result, members), 0, NULL, NULL},
    {"coverage", PK_REAL, PK_REF_NONE, offsetof(parkdb_assessment_result, coverage), 0, NULL, NULL},
    {"missing", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, missing), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, status), PK_ALWAYS, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, reason), 0, NULL, NULL},
    {"nature", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, nature), PK_ALWAYS, NULL, NULL},
    {"newest", PK_INT, PK_REF_NONE, offsetof(parkdb_assessment_result, newest), 0, NULL, NULL},
    {"state", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, state), PK_ALWAYS, NULL, NULL},
    {"known_on", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, known_on), 0, NULL, NULL},
    {"published_on", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, published_on), 0, NULL, NULL},
    {"published_by", PK_TEXT, PK_REF_NONE, offsetof(parkdb_assessment_result, published_by), 0, NULL, NULL},
};

static const struct pk_where assessment_result_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.assessment_code = ?"}, {"area", offsetof(parkdb_filter, area), "x.park_code = ?"},
    {"state", offsetof(parkdb_filter, state), "x.state = ?"},         {"due_from", offsetof(parkdb_filter, due_from), PK_PERIOD_FROM},
    {"due_to", offsetof(parkdb_filter, due_to), PK_PERIOD_TO},        {"status", offsetof(parkdb_filter, status), "x.status = ?"},
};

const struct pk_kind pk_assessment_result = {PK_KIND_ASSESSMENT_RESULT,
                                             "assessment_result",
                                             "assessment_result",
                                             NULL,
                                             sizeof(parkdb_assessment_result),
                                             assessment_result_fields,
                                             sizeof assessment_result_fields / sizeof assessment_result_fields[0],
                                             assessment_result_where,
                                             sizeof assessment_result_where / sizeof assessment_result_where[0],
                                             "x.assessment_code, x.period, x.round, x.park_class, x.rank IS NULL, x.rank, x.park_code"};

int parkdb_assessment_result_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_assessment_result, filter, cursor);
}

const parkdb_assessment_result *parkdb_assessment_result_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_assessment_result);
}
