#include "cursor.h"
#include "kinds.h"
#include "period_where.h"

static const struct pk_field indicator_ranking_fields[] = {
    {"indicator_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, indicator_code), 0, NULL, NULL},
    {"indicator", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, indicator), 0, NULL, NULL},
    {"indicator_en", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, indicator_en), 0, NULL, NULL},
    {"period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, period), 0, NULL, NULL},
    {"peers", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, peers), 0, NULL, NULL},
    {"among", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, among), 0, NULL, NULL},
    {"park_code", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, park_code), 0, NULL, NULL},
    {"park", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, park), 0, NULL, NULL},
    {"value", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, value), 0, NULL, NULL},
    {"unit", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, unit), 0, NULL, NULL},
    {"how", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, how), 0, NULL, NULL},
    {"rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, rank), 0, NULL, NULL},
    {"of", PK_INT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, of), 0, NULL, NULL},
    {"missing", PK_INT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, missing), 0, NULL, NULL},
    {"percentile", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, percentile), 0, NULL, NULL},
    {"median", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, median), 0, NULL, NULL},
    {"best", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, best), 0, NULL, NULL},
    {"gap_to_best", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, gap_to_best), 0, NULL, NULL},
    {"gap_to_next", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, gap_to_next), 0, NULL, NULL},
    {"previous_period", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, previous_period), 0, NULL, NULL},
    {"previous_rank", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, previous_rank), 0, NULL, NULL},
    {"rank_change", PK_NUMBER, PK_REF_NONE, offsetof(parkdb_indicator_ranking, rank_change), 0, NULL, NULL},
    {"reason", PK_TEXT, PK_REF_NONE, offsetof(parkdb_indicator_ranking, reason), 0, NULL, NULL},
};

/* The comparison of years, which the exact one cannot do, reaches down to the figures, so that other years are not ranked. */
static const struct pk_where indicator_ranking_where[] = {
    {"area", offsetof(parkdb_filter, area), "x.park_code = ?"}, {"indicator", offsetof(parkdb_filter, indicator), "x.indicator_code = ?"},
    {"kind", offsetof(parkdb_filter, kind), "x.peers = ?"},     {"due_from", offsetof(parkdb_filter, due_from), PK_PERIOD_FROM},
    {"due_to", offsetof(parkdb_filter, due_to), PK_PERIOD_TO},
};

const struct pk_kind pk_indicator_ranking = {PK_KIND_INDICATOR_RANKING,
                                             "indicator_ranking",
                                             "indicator_ranking",
                                             NULL,
                                             sizeof(parkdb_indicator_ranking),
                                             indicator_ranking_fields,
                                             sizeof indicator_ranking_fields / sizeof indicator_ranking_fields[0],
                                             indicator_ranking_where,
                                             sizeof indicator_ranking_where / sizeof indicator_ranking_where[0],
                                             "x.indicator_code, x.period, x.peers, x.among, x.rank IS NULL, x.rank, x.park_code"};

int parkdb_indicator_ranking_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    return pk_find(db, &pk_indicator_ranking, filter, cursor);
}

const parkdb_indicator_ranking *parkdb_indicator_ranking_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_indicator_ranking);
}
