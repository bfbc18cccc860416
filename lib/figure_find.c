#include "cursor.h"
#include "day.h"
#include "kinds.h"
#include "period_where.h"
#include "refresh.h"
#include "snapshot.h"

#include <stdlib.h>
#include <string.h>

static const struct pk_field figure_fields[] = {
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, indicator_code), 0, NULL, NULL},
    {"area_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, area_code), 0, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, period), 0, NULL, NULL},
    {"value", PK_REAL, PK_REF_NONE, offsetof(parkdb_figure, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, unit), 0, NULL, NULL},
    {"how", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, how), 0, NULL, NULL},
    {"vintage", PK_TEXT, PK_REF_NONE, offsetof(parkdb_figure, vintage), 0, NULL, NULL},
};

static const struct pk_where figure_where[] = {
    {"area", offsetof(parkdb_filter, area), "x.area_code = ?"},
    {"indicator", offsetof(parkdb_filter, indicator), "x.indicator_code = ?"},
    {"due_from", offsetof(parkdb_filter, due_from), PK_PERIOD_FROM},
    {"due_to", offsetof(parkdb_filter, due_to), PK_PERIOD_TO},
};

const struct pk_kind pk_figure = {PK_KIND_FIGURE,
                                  "figure",
                                  "figure",
                                  NULL,
                                  sizeof(parkdb_figure),
                                  figure_fields,
                                  sizeof figure_fields / sizeof figure_fields[0],
                                  figure_where,
                                  sizeof figure_where / sizeof figure_where[0],
                                  "x.indicator_code, x.period, x.area_code"};

const parkdb_figure *parkdb_figure_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_figure);
}

int parkdb_figure_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_figure, filter, cursor);
}
