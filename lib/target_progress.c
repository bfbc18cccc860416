#include "cursor.h"
#include "kinds.h"

static const struct pk_field target_progress_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, target_code), 0, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, document_code), 0, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, area), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, indicator_code), 0, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, due_period), 0, NULL, NULL},
    {"required", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, required), 0, NULL, NULL},
    {"actual", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, actual), 0, NULL, NULL},
    {"actual_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, actual_period), 0, NULL, NULL},
    {"actual_source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, actual_source), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, status), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, reason), 0, NULL, NULL},
    {"attainment", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, attainment), 0, NULL, NULL},
    {"distance", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, distance), 0, NULL, NULL},
    {"pace", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, pace), 0, NULL, NULL},
    {"gap", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_progress, gap), 0, NULL, NULL},
    {"explain", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, explain), 0, NULL, NULL},
    {"explain_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, explain_en), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_progress, unit), 0, NULL, NULL},
};

static const struct pk_where target_progress_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"area", offsetof(parkdb_filter, area), "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator_code = ?"},
    {"agency", offsetof(parkdb_filter, agency),
     "x.target_code IN (SELECT r.target_code FROM target_responsibility r WHERE r.agency_code = ?)"},
    {"due_from", offsetof(parkdb_filter, due_from),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
    {"status", offsetof(parkdb_filter, status), "x.status = ?"},
};

/* The plus keeps the order from being a reason to walk through every target. */
const struct pk_kind pk_target_progress = {PK_KIND_TARGET_PROGRESS,
                                           "target_progress",
                                           "target_progress",
                                           NULL,
                                           sizeof(parkdb_target_progress),
                                           target_progress_fields,
                                           sizeof target_progress_fields / sizeof target_progress_fields[0],
                                           target_progress_where,
                                           sizeof target_progress_where / sizeof target_progress_where[0],
                                           "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_progress_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_progress, filter, cursor);
}

const parkdb_target_progress *parkdb_target_progress_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_progress);
}
static const struct pk_field target_explanation_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, target_code), 0, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, document_code), 0, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, document), 0, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, clause), 0, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, heading), 0, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, wording), 0, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, area), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, indicator_code), 0, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, indicator), 0, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, indicator_en), 0, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, due_period), 0, NULL, NULL},
    {"basis", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, basis), 0, NULL, NULL},
    {"comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, comparator), 0, NULL, NULL},
    {"required", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, required), 0, NULL, NULL},
    {"required_high", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, required_high), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, unit), 0, NULL, NULL},
    {"formula", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, formula), 0, NULL, NULL},
    {"base", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, base), 0, NULL, NULL},
    {"base_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, base_period), 0, NULL, NULL},
    {"base_area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, base_area), 0, NULL, NULL},
    {"base_vintage", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, base_vintage), 0, NULL, NULL},
    {"actual", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, actual), 0, NULL, NULL},
    {"actual_bound", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, actual_bound), 0, NULL, NULL},
    {"actual_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, actual_period), 0, NULL, NULL},
    {"actual_source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, actual_source), 0, NULL, NULL},
    {"source", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, source), 0, NULL, NULL},
    {"synthetic", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, synthetic), 0, NULL, NULL},
    {"actual_vintage", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, actual_vintage), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, status), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, reason), 0, NULL, NULL},
    {"attainment", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, attainment), 0, NULL, NULL},
    {"distance", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, distance), 0, NULL, NULL},
    {"elapsed", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, elapsed), 0, NULL, NULL},
    {"pace", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, pace), 0, NULL, NULL},
    {"gap", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, gap), 0, NULL, NULL},
};

/* Its columns have the names of those of target_progress, and so the same filters. */
const struct pk_kind pk_target_explanation = {PK_KIND_TARGET_EXPLANATION,
                                              "target_explanation",
                                              "target_explanation",
                                              NULL,
                                              sizeof(parkdb_target_explanation),
                                              target_explanation_fields,
                                              sizeof target_explanation_fields / sizeof target_explanation_fields[0],
                                              target_progress_where,
                                              sizeof target_progress_where / sizeof target_progress_where[0],
                                              "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_explanation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_explanation, filter, cursor);
}

const parkdb_target_explanation *parkdb_target_explanation_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_explanation);
}

static const struct pk_field target_rollup_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, target_code), 0, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, document_code), 0, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, due_period), 0, NULL, NULL},
    {"members", PK_INT, PK_REF_NONE, offsetof(parkdb_target_rollup, members), 0, NULL, NULL},
    {"met", PK_INT, PK_REF_NONE, offsetof(parkdb_target_rollup, met), 0, NULL, NULL},
    {"needed", PK_REAL, PK_REF_NONE, offsetof(parkdb_target_rollup, needed), 0, NULL, NULL},
    {"enough", PK_TRISTATE, PK_REF_NONE, offsetof(parkdb_target_rollup, enough), 0, NULL, NULL},
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, status), 0, NULL, NULL},
    {"failing", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_rollup, failing), 0, NULL, NULL},
};

static const struct pk_where target_rollup_where[] = {
    {"code", offsetof(parkdb_filter, code), "x.target_code = ?"},
    {"document", offsetof(parkdb_filter, document), "x.document_code = ?"},
    {"agency", offsetof(parkdb_filter, agency),
     "x.target_code IN (SELECT r.target_code FROM target_responsibility r WHERE r.agency_code = ?)"},
    {"due_from", offsetof(parkdb_filter, due_from),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day >= (SELECT q.first_day FROM period q WHERE q.code = ?))"},
    {"due_to", offsetof(parkdb_filter, due_to),
     "x.due_period IN (SELECT p.code FROM period p WHERE p.last_day <= (SELECT q.last_day FROM period q WHERE q.code = ?))"},
    {"status", offsetof(parkdb_filter, status), "x.status = ?"},
};

const struct pk_kind pk_target_rollup = {PK_KIND_TARGET_ROLLUP,
                                         "target_rollup",
                                         "target_rollup",
                                         NULL,
                                         sizeof(parkdb_target_rollup),
                                         target_rollup_fields,
                                         sizeof target_rollup_fields / sizeof target_rollup_fields[0],
                                         target_rollup_where,
                                         sizeof target_rollup_where / sizeof target_rollup_where[0],
                                         "+x.target_code, x.due_period"};

int parkdb_target_rollup_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_rollup, filter, cursor);
}

const parkdb_target_rollup *parkdb_target_rollup_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_rollup);
}
