#include "cursor.h"
#include "kinds.h"
#include "target_schedule.h"

#include <stdlib.h>
#include <string.h>

#define STATUS_COUNT 8

static const struct pk_field target_status_count_fields[] = {
    {"status", PK_TEXT, PK_REF_NONE, offsetof(parkdb_target_status_count, status), 0, NULL, NULL},
    {"dues", PK_INT, PK_REF_NONE, offsetof(parkdb_target_status_count, dues), 0, NULL, NULL},
};

const struct pk_kind pk_target_status_count = {PK_KIND_TARGET_STATUS_COUNT,
                                               "target_status_count",
                                               "target_status_count",
                                               NULL,
                                               sizeof(parkdb_target_status_count),
                                               target_status_count_fields,
                                               sizeof target_status_count_fields / sizeof target_status_count_fields[0],
                                               pk_schedule_where,
                                               PK_SCHEDULE_WHERE_COUNT,
                                               "(SELECT v.place FROM progress_severity v WHERE v.status = x.status)"};

/* What has been counted, the most urgent status first. */
struct count {
    struct pk_source source;
    parkdb_target_status_count rows[STATUS_COUNT];
    char words[STATUS_COUNT][16];
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
    int step;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW && count->used < STATUS_COUNT) {
        sqlite3_snprintf(sizeof count->words[0], count->words[count->used], "%s", sqlite3_column_text(statement, 0));
        count->rows[count->used].status = count->words[count->used];
        count->used++;
    }
    if (step != SQLITE_DONE && step != SQLITE_ROW) code = pk_fail_sqlite(db, "cannot read the statuses");
    pk_give_back(db, statement);
    return code;
}

/* Counts what a filter finds, row by row. */
static int tally(parkdb *db, const parkdb_filter *filter, struct count *count)
{
    parkdb_filter all = filter ? *filter : (parkdb_filter){.size = sizeof all};
    all.limit = all.offset = 0;
    parkdb_cursor *cursor = NULL;
    int code = parkdb_target_status_find(db, &all, &cursor);
    while (!code && (code = parkdb_next(cursor)) == PARKDB_ROW) {
        const char *status = parkdb_target_status_row(cursor)->status;
        for (int i = 0; i < count->used; i++) count->rows[i].dues += strcmp(count->rows[i].status, status) == 0;
        code = PARKDB_OK;
    }
    parkdb_cursor_close(cursor);
    return code;
}

/* Leaves out the statuses that do not occur, then what the filter's limit and offset leave out. */
static void cut(struct count *count, const parkdb_filter *filter)
{
    int used = 0;
    for (int i = 0; i < count->used; i++)
        if (count->rows[i].dues > 0) count->rows[used++] = count->rows[i];
    count->at = filter ? filter->offset : 0;
    count->end = filter && filter->limit && filter->limit < used - count->at ? count->at + filter->limit : used;
}

int parkdb_target_status_count_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    int code = pk_find_begin(db, &pk_target_status_count, filter, cursor);
    if (code) return code;
    struct count *count = calloc(1, sizeof *count);
    if (!count) return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
    count->source.next = next_count;
    count->source.close = close_count;
    code = read_statuses(db, count);
    if (!code) code = tally(db, filter, count);
    if (code) {
        free(count);
        return code;
    }
    cut(count, filter);
    return pk_cursor_open_source(db, &pk_target_status_count, &count->source, cursor);
}

const parkdb_target_status_count *parkdb_target_status_count_row(const parkdb_cursor *cursor)
{
    return pk_row(cursor, &pk_target_status_count);
}
