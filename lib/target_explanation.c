#include "cursor.h"
#include "kinds.h"
#include "target_schedule.h"

static const struct pk_field target_explanation_fields[] = {
    {"target_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, target_code), PK_ALWAYS, NULL, NULL},
    {"document_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, document_code), PK_ALWAYS, NULL, NULL},
    {"document", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, document), PK_ALWAYS, NULL, NULL},
    {"clause", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, clause), PK_ALWAYS, NULL, NULL},
    {"heading", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, heading), PK_ALWAYS, NULL, NULL},
    {"wording", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, wording), PK_ALWAYS, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, area_code), 0, NULL, NULL},
    {"area", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, area), 0, NULL, NULL},
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, indicator_code), PK_ALWAYS, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, indicator), PK_ALWAYS, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, indicator_en), PK_ALWAYS, NULL, NULL},
    {"due_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, due_period), 0, NULL, NULL},
    {"basis", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, basis), PK_ALWAYS, NULL, NULL},
    {"comparator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, comparator), PK_ALWAYS, NULL, NULL},
    {"required", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, required), 0, NULL, NULL},
    {"required_high", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, required_high), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, unit), PK_ALWAYS, NULL, NULL},
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
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, status), PK_ALWAYS, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_explanation, reason), 0, NULL, NULL},
    {"attainment", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, attainment), 0, NULL, NULL},
    {"distance", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, distance), 0, NULL, NULL},
    {"elapsed", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, elapsed), 0, NULL, NULL},
    {"pace", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, pace), 0, NULL, NULL},
    {"gap", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_target_explanation, gap), 0, NULL, NULL},
};

const struct pk_kind pk_target_explanation = {PK_KIND_TARGET_EXPLANATION,
                                              "target_explanation",
                                              "target_explanation",
                                              NULL,
                                              sizeof(parkdb_target_explanation),
                                              target_explanation_fields,
                                              sizeof target_explanation_fields / sizeof target_explanation_fields[0],
                                              pk_schedule_where,
                                              PK_SCHEDULE_WHERE_COUNT,
                                              "+x.target_code, x.due_period, x.area_code"};

int parkdb_target_explanation_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_target_explanation, filter, cursor);
}

const parkdb_target_explanation *parkdb_target_explanation_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_explanation);
}
