#include "core/column.h"
#include "rows/cursor.h"
#include "rows/filter.h"
#include "rows/kinds.h"

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

enum { PK_STATUS_COUNT = 8 };

/* The counts, the most urgent status first. */
struct count {
    struct pk_source source;
    parkdb_target_status_count rows[PK_STATUS_COUNT];
    char words[PK_STATUS_COUNT][16];
    int used, at;
};

static int next_count(struct pk_source *source, void *row)
{
    struct count *count = (struct count *)(void *)source;
    while (count->at < count->used && count->rows[count->at].dues == 0) count->at++; /* a status that does not occur has no row */
    if (count->at >= count->used) return PARKDB_OK;
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

/* ---------------------------------------------------------------- Counting */

static void add(struct count *count, const char *status, int dues)
{
    for (int i = 0; status && i < count->used; i++)
        if (strcmp(count->rows[i].status, status) == 0) count->rows[i].dues += dues;
}

/* Counts the rows that a filter finds; without a filter the view has the counts. */
static int tally(parkdb *db, const parkdb_filter *filter, struct count *count)
{
    parkdb_filter all = *filter;
    all.limit = all.offset = 0;
    sqlite3_stmt *statement = NULL;
    int is_whole = pk_filter_is_empty(&all), step = SQLITE_DONE;
    int code = is_whole ? pk_take(db, "SELECT status, dues FROM target_status_count", &statement)
                        : pk_find_prepare(db, &one_status, &all, &statement);
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW)
        add(count, (const char *)sqlite3_column_text(statement, 0), is_whole ? sqlite3_column_int(statement, 1) : 1);
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot count the statuses");
    pk_give_back(db, statement);
    return code;
}

/* ---------------------------------------------------------------- The rows */

int parkdb_target_status_count_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    parkdb_filter own;
    int code = pk_find_begin(db, &pk_target_status_count, filter, &own, cursor);
    if (code) return code;
    struct count *count = calloc(1, sizeof *count);
    if (!count) return pk_no_memory(db);
    count->source.next = next_count;
    count->source.close = close_count;
    code = read_statuses(db, count);
    if (!code) code = tally(db, &own, count);
    if (code) {
        free(count);
        return code;
    }
    return pk_cursor_open_source(db, &pk_target_status_count, &own, &count->source, cursor);
}
