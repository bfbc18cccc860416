#include "column.h"
#include "cursor.h"
#include "evaluation.h"
#include "kinds.h"

#include <stdlib.h>
#include <string.h>

/* A row's status alone. */
static const struct pk_field one_status_fields[] = {{"status", PK_TEXT, PK_REF_NONE, 0, 0, NULL, NULL}};
static const struct pk_kind one_status = {.name = "target_status",
                                          .table = "target_status",
                                          .fields = one_status_fields,
                                          .field_count = 1,
                                          .where = pk_target_status_where,
                                          .where_count = PK_TARGET_STATUS_WHERE_COUNT,
                                          .order = "NULL"};

/* What has been counted, the most urgent status first. */
struct count {
    struct pk_source source;
    parkdb_target_status_count rows[PK_STATUS_COUNT];
    char words[PK_STATUS_COUNT][16];
    int used, at, end;
};

static int next_count(struct pk_source *source, void *row)
{
    struct count *count = (struct count *)(void *)source;
    if (count->at >= count->end) return PARKDB_OK;
    *(parkdb_target_status_count *)row = count->rows[count->at++];
    return PARKDB_ROW;
}

static void close_count(struct pk_source *source)
{
    free(source);
}

static int read_statuses(parkdb *db, struct count *count)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_take(db, "SELECT status FROM progress_severity ORDER BY place", &statement);
    if (code) return code;
    struct pk_columns row = {.db = db, .row = statement, .table = "progress_severity"};
    int step;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW && count->used < PK_STATUS_COUNT) {
        sqlite3_snprintf(sizeof count->words[0], count->words[count->used], "%s", pk_column_text(&row, 0));
        count->rows[count->used].status = count->words[count->used];
        count->used++;
    }
    code = row.code;
    if (!code && step != SQLITE_DONE && step != SQLITE_ROW) code = pk_fail_sqlite(db, "cannot read the statuses");
    pk_give_back(db, statement);
    return code;
}

/* ---------------------------------------------------------------- From the view */

/* Counts what a filter finds, row by row. */
static int tally_view(parkdb *db, const parkdb_filter *filter, struct count *count)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_find_prepare(db, &one_status, filter, &statement), step = SQLITE_DONE;
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        const char *status = (const char *)sqlite3_column_text(statement, 0);
        for (int i = 0; status && i < count->used; i++) count->rows[i].dues += strcmp(count->rows[i].status, status) == 0;
    }
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot count the statuses");
    pk_give_back(db, statement);
    return code;
}

/* ---------------------------------------------------------------- From a snapshot */

/* Only the status is asked for, or nothing. */
static int is_of_all(const parkdb_filter *filter)
{
    for (size_t i = 0; i < PK_TARGET_STATUS_WHERE_COUNT - 1; i++)
        if (*(const char *const *)(const void *)((const char *)filter + pk_target_status_where[i].offset)) return 0;
    return 1;
}

static int count_found(struct pk_evaluator *evaluator, const parkdb_filter *filter, int counts[PK_STATUS_COUNT])
{
    sqlite3_stmt *aims = NULL;
    int code = pk_aims_find(evaluator->db, filter, 0, &aims), step = SQLITE_DONE;
    while (!code && (step = sqlite3_step(aims)) == SQLITE_ROW) {
        struct pk_aim aim;
        struct pk_verdict verdict;
        code = pk_aim_read(evaluator, aims, &aim);
        if (!code) code = pk_evaluate(evaluator, &aim, &verdict);
        if (!code) counts[verdict.status]++;
    }
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(evaluator->db, "cannot count the statuses");
    pk_give_back(evaluator->db, aims);
    return code;
}

static void take_over(const int counts[PK_STATUS_COUNT], const parkdb_filter *filter, struct count *count)
{
    for (int i = 0; i < count->used; i++)
        for (int k = 0; k < PK_STATUS_COUNT; k++)
            if (strcmp(count->rows[i].status, pk_status_words[k]) == 0 &&
                (!filter->status || strcmp(filter->status, pk_status_words[k]) == 0))
                count->rows[i].dues = counts[k];
}

static int tally_snapshot(parkdb *db, struct pk_snapshot *snapshot, const parkdb_filter *filter, struct count *count)
{
    int counts[PK_STATUS_COUNT] = {0}, of_all = is_of_all(filter);
    struct pk_evaluator *evaluator = NULL;
    int code = pk_evaluator_open(db, snapshot, of_all, &evaluator);
    if (!code) code = of_all ? pk_aims_count(evaluator, counts) : count_found(evaluator, filter, counts);
    pk_evaluator_close(evaluator);
    if (!code) take_over(counts, filter, count);
    return code;
}

static int tally(parkdb *db, const parkdb_filter *filter, struct count *count)
{
    parkdb_filter all = *filter;
    all.limit = all.offset = 0;
    sqlite3_stmt *hold = NULL;
    struct pk_snapshot *snapshot = NULL;
    int code = pk_snapshot_hold(db, &hold);
    if (!code) code = pk_snapshot_take(db, &snapshot);
    if (!code) code = snapshot ? tally_snapshot(db, snapshot, &all, count) : tally_view(db, &all, count);
    pk_snapshot_give_back(snapshot);
    pk_give_back(db, hold);
    return code;
}

/* ---------------------------------------------------------------- The rows */

/* Leaves out the statuses that do not occur, then what the filter's limit and offset leave out. */
static void cut(struct count *count, const parkdb_filter *filter)
{
    int used = 0;
    for (int i = 0; i < count->used; i++)
        if (count->rows[i].dues > 0) count->rows[used++] = count->rows[i];
    count->at = filter->offset;
    count->end = filter->limit && filter->limit < used - count->at ? count->at + filter->limit : used;
}

int parkdb_target_status_count_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    parkdb_filter own;
    int code = pk_find_begin(db, &pk_target_status_count, filter, &own, cursor);
    if (code) return code;
    struct count *count = calloc(1, sizeof *count);
    if (!count) return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
    count->source.next = next_count;
    count->source.close = close_count;
    code = read_statuses(db, count);
    if (!code) code = tally(db, &own, count);
    if (code) {
        free(count);
        return code;
    }
    cut(count, &own);
    return pk_cursor_open_source(db, &pk_target_status_count, &count->source, cursor);
}
