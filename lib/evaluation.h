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

struct pk_unit {
    sqlite3_int64 id;
    const char *dimension;
    double factor;
    int change_only, is_ratio;
};

/* All aims at an indicator, by due period and area. */
struct pk_aims {
    struct pk_aims *next;
    int count;
    struct pk_aim aims[];
};

/* All periods of one length, in months. */
struct pk_length {
    int *periods;
    int count, is_known;
};

/* What is kept in a snapshot: the units by id, the lengths that were asked for, and once somebody has counted and there is room, all aims.
 */
struct pk_kept {
    struct pk_length lengths[16];
    struct pk_unit *units;
    int unit_count;
    struct pk_aims *aims;
    int has_aims;
};

enum { PK_EVALUATOR_COLUMNS = 32 };

struct pk_evaluator {
    parkdb *db;
    struct pk_snapshot *snapshot;
    struct pk_clock clock;
    struct pk_kept *kept;
    const struct pk_indicator *indicator; /* the last one */
    const struct pk_period *due;          /* the last one, and what the clock says of it */
    int is_over, has_begun;
    sqlite3_stmt *view;
    int asks_view; /* for every target */
    int by_columns;
    const struct pk_column *columns[PK_EVALUATOR_COLUMNS]; /* the last one at each place */
};

/* Lives no longer than the read transaction. Many targets are better evaluated by columns, which are read whole. */
int pk_evaluator_open(parkdb *db, struct pk_snapshot *snapshot, int by_columns, struct pk_evaluator **evaluator);
void pk_evaluator_close(struct pk_evaluator *evaluator);

/* A cursor has written since: what is not in the snapshot yet would not be of its state. From then on the view is asked. */
void pk_evaluator_check(struct pk_evaluator *evaluator);

/* PARKDB_UNKNOWN, without an error set, when the target is gone meanwhile. */
int pk_evaluate(struct pk_evaluator *evaluator, const struct pk_aim *aim, struct pk_verdict *verdict);

/* The statement that yields the aims that a filter finds, with its texts bound; its status is the caller's to look at. In the order of
 * target_status, or in any. */
int pk_aims_find(parkdb *db, const parkdb_filter *filter, int in_order, sqlite3_stmt **statement);

/* What its row says. */
enum { PK_AIM_CODE = 13, PK_AIM_CLAUSE };
int pk_aim_read(const struct pk_evaluator *evaluator, sqlite3_stmt *statement, struct pk_aim *aim);

/* How many of all aims have each status. Where the snapshot has room it keeps them, packed. */
int pk_aims_count(struct pk_evaluator *evaluator, int counts[PK_STATUS_COUNT]);

#endif
