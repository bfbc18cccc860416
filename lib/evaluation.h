/* Targets evaluated from a snapshot. The rule is schema/310_target_evaluation.sql, and a test of random worlds holds the two equal. */
#ifndef PARKDB_LIB_EVALUATION_H
#define PARKDB_LIB_EVALUATION_H

#include "snapshot.h"

enum pk_basis { PK_BASIS_LEVEL, PK_BASIS_RATIO, PK_BASIS_CHANGE, PK_BASIS_PERCENT_CHANGE };
enum pk_comparator { PK_AT_LEAST, PK_MORE, PK_AT_MOST, PK_LESS, PK_ABOUT, PK_BETWEEN };
enum pk_over { PK_OVER_LAST, PK_OVER_EACH, PK_OVER_SUM, PK_OVER_MEAN };

/* In the order of the vocabulary. */
enum pk_status {
    PK_STATUS_MET,
    PK_STATUS_MISSED,
    PK_STATUS_REACHED,
    PK_STATUS_ON_TRACK,
    PK_STATUS_BEHIND,
    PK_STATUS_OPEN,
    PK_STATUS_OVERDUE,
    PK_STATUS_UNEVALUABLE,
    PK_STATUS_COUNT
};
extern const char *const pk_status_words[PK_STATUS_COUNT];

/* What a target asks of an area for a due period: a row of the view target_due with what its evaluation needs. Where it has no due period,
 * no other one, no reference area, these are 0; where it has no value_high, that is not a number. */
struct pk_aim {
    sqlite3_int64 target, indicator;
    double value, value_high;
    int area; /* 0: a group without members */
    int due, period_from, baseline_period, reference_area;
    int unit; /* its place among the evaluator's; below 0 when it has none */
    unsigned char basis, comparator, over;
};

/* Numbers that there are not are not a number, and actual_period is 0 then; texts are NULL. */
struct pk_verdict {
    double required, actual, attainment, distance, pace, gap;
    int actual_period;
    enum pk_status status;
    const char *actual_source, *reason;
};

struct pk_evaluator;

/* Lives no longer than the read transaction. Many targets are better evaluated by columns, which are read whole. */
int pk_evaluator_open(parkdb *db, struct pk_snapshot *snapshot, int by_columns, struct pk_evaluator **evaluator);
void pk_evaluator_close(struct pk_evaluator *evaluator);

int pk_evaluate(struct pk_evaluator *evaluator, const struct pk_aim *aim, struct pk_verdict *verdict);

/* The columns that pk_aim_read reads, of the views target_due as s and target as t, and how many they are. */
#define PK_AIM_COLUMNS                                                                                                                     \
    "s.target, s.area, s.due, t.indicator, t.unit, t.basis, t.comparator, t.value, t.value_high, t.over, t.period_from, "                  \
    "t.baseline_period, t.reference_area"
#define PK_AIM_COLUMN_COUNT 13
void pk_aim_read(const struct pk_evaluator *evaluator, sqlite3_stmt *statement, struct pk_aim *aim);

#endif
