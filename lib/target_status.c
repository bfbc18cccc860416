#include "arena.h"
#include "column.h"
#include "cursor.h"
#include "evaluation.h"
#include "kinds.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- A source of rows from a snapshot, or else from the view */

enum { DOCUMENT_COUNT = 32 };

/* The document's code of a clause, where the snapshot has no room; most rows are of the clause of a row just before. */
struct document {
    sqlite3_int64 clause;
    char *code;
};

/* A row before it is evaluated. */
struct asked {
    struct pk_aim aim;
    sqlite3_int64 clause;
    const char *target, *due, *area; /* codes; NULL for none */
};

/* What a filter finds is put in order here, as long as it is no more than this: it is faster than SQLite's sorting. */
enum { MOST_SORTED = 65536 };

struct statuses {
    struct pk_source source;
    parkdb *db;
    parkdb_filter filter;
    char *texts; /* the filter's */
    int has_begun;
    int skip, left; /* of limit and offset, where the statement does not see to them; left is -1 for all */
    parkdb_cursor *view;
    struct pk_snapshot *snapshot;
    sqlite3_stmt *hold, *aims, *document;
    struct pk_evaluator *evaluator;
    struct document documents[DOCUMENT_COUNT];
    int is_sorted; /* here; else the statement's rows come in order */
    struct asked *sorted;
    size_t sorted_count, sorted_room, sorted_at;
    struct pk_arena texts_of_sorted;
};

/* A text of the filter that the kind knows. */
static const char **member(parkdb_filter *filter, size_t where)
{
    return (const char **)(void *)((char *)filter + pk_target_status_where[where].offset);
}

static int keep_filter(struct statuses *statuses, const parkdb_filter *filter)
{
    statuses->filter = *filter;
    size_t size = 1;
    for (size_t i = 0; i < PK_TARGET_STATUS_WHERE_COUNT; i++)
        if (*member(&statuses->filter, i)) size += strlen(*member(&statuses->filter, i)) + 1;
    char *at = statuses->texts = malloc(size);
    if (!at) return pk_fail(statuses->db, PARKDB_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < PK_TARGET_STATUS_WHERE_COUNT; i++) {
        const char **text = member(&statuses->filter, i);
        if (!*text) continue;
        size_t length = strlen(*text) + 1;
        *text = memcpy(at, *text, length);
        at += length;
    }
    return PARKDB_OK;
}

static int begin_view(struct statuses *statuses)
{
    pk_give_back(statuses->db, statuses->hold);
    statuses->hold = NULL;
    sqlite3_stmt *statement = NULL;
    int code = pk_find_prepare(statuses->db, &pk_target_status, &statuses->filter, &statement);
    return code ? code : pk_cursor_open(statuses->db, &pk_target_status, statement, &statuses->view);
}

/* ---------------------------------------------------------------- Rows */

/* NULL, without an error, when there is no such clause. */
static int find_document(struct statuses *statuses, sqlite3_int64 clause, const char **code_of_document)
{
    static const char sql[] = "SELECT d.code FROM clause c JOIN document d ON d.id = c.document WHERE c.id = ?1";
    int held = pk_snapshot_document(statuses->snapshot, clause, code_of_document);
    if (held || *code_of_document) return held;
    struct document *known = &statuses->documents[(size_t)clause % DOCUMENT_COUNT];
    *code_of_document = known->code;
    if (known->code && known->clause == clause) return PARKDB_OK;
    int code = statuses->document ? PARKDB_OK : pk_take(statuses->db, sql, &statuses->document);
    if (code) return code;
    sqlite3_bind_int64(statuses->document, 1, clause);
    int step = sqlite3_step(statuses->document);
    sqlite3_free(known->code);
    known->code = NULL;
    known->clause = clause;
    struct pk_columns row = {.db = statuses->db, .row = statuses->document, .table = "document"};
    if (step == SQLITE_ROW) known->code = sqlite3_mprintf("%s", pk_column_text(&row, 0));
    else if (step != SQLITE_DONE) code = pk_fail_sqlite(statuses->db, "cannot read a document");
    if (row.code) code = row.code;
    if (step == SQLITE_ROW && !code && !known->code) code = pk_fail(statuses->db, PARKDB_NO_MEMORY, "out of memory");
    sqlite3_reset(statuses->document);
    *code_of_document = known->code;
    return code;
}

static int find_period(struct statuses *statuses, int id, const char **code_of_period)
{
    const struct pk_period *period = NULL;
    int code = id ? pk_snapshot_period(statuses->snapshot, id, &period) : PARKDB_OK;
    *code_of_period = period ? period->code : NULL;
    return code;
}

/* ---------------------------------------------------------------- The order */

static int compare_codes(const char *a, const char *b)
{
    if (!a || !b) return (a != NULL) - (b != NULL);
    return strcmp(a, b);
}

static int by_codes(const void *a, const void *b)
{
    const struct asked *x = a, *y = b;
    int order = strcmp(x->target, y->target);
    if (!order) order = compare_codes(x->due, y->due);
    return order ? order : compare_codes(x->area, y->area);
}

static int find_area(struct statuses *statuses, int id, const char **code_of_area)
{
    const struct pk_area *area = NULL;
    int code = id ? pk_snapshot_area(statuses->snapshot, id, &area) : PARKDB_OK;
    *code_of_area = area ? area->code : NULL;
    return code;
}

/* What the statement's row asks; target is the statement's. */
static int read_asked(struct statuses *statuses, struct asked *asked)
{
    struct pk_columns row = {.db = statuses->db, .row = statuses->aims, .table = "target_due"};
    asked->target = pk_column_text(&row, PK_AIM_CODE);
    asked->clause = sqlite3_column_int64(statuses->aims, PK_AIM_CLAUSE);
    int code = row.code ? row.code : pk_aim_read(statuses->evaluator, statuses->aims, &asked->aim);
    if (!code) code = find_period(statuses, asked->aim.due, &asked->due);
    return code ? code : find_area(statuses, asked->aim.area, &asked->area);
}

static int keep_asked(struct statuses *statuses)
{
    struct asked *more = pk_make_room(statuses->sorted, statuses->sorted_count, &statuses->sorted_room, sizeof *more);
    if (!more) return pk_fail(statuses->db, PARKDB_NO_MEMORY, "out of memory");
    statuses->sorted = more;
    struct asked *asked = &statuses->sorted[statuses->sorted_count++];
    int code = read_asked(statuses, asked);
    if (code) return code;
    asked->target = pk_arena_copy(&statuses->texts_of_sorted, asked->target, strlen(asked->target));
    return asked->target ? PARKDB_OK : pk_fail(statuses->db, PARKDB_NO_MEMORY, "out of memory");
}

static void forget_sorted(struct statuses *statuses)
{
    free(statuses->sorted);
    statuses->sorted = NULL;
    statuses->sorted_count = statuses->sorted_room = statuses->sorted_at = 0;
    pk_arena_free(&statuses->texts_of_sorted);
}

static int open_aims(struct statuses *statuses, int in_order)
{
    parkdb_filter filter = statuses->filter;
    statuses->left = -1;
    if (filter.status || !in_order) {
        statuses->skip = filter.offset;
        if (filter.limit) statuses->left = filter.limit;
        filter.limit = filter.offset = 0;
    }
    return pk_aims_find(statuses->db, &filter, in_order, &statuses->aims);
}

/* Takes all rows of the statement and puts them in order, or when they are too many has SQLite do so, which can on disk. */
static int sort_aims(struct statuses *statuses)
{
    int code = PARKDB_OK, step = SQLITE_DONE;
    while (!code && statuses->sorted_count < MOST_SORTED && (step = sqlite3_step(statuses->aims)) == SQLITE_ROW)
        code = keep_asked(statuses);
    if (!code && step != SQLITE_DONE && step != SQLITE_ROW) code = pk_fail_sqlite(statuses->db, "cannot read the targets");
    if (code) return code;
    if (step == SQLITE_DONE) {
        statuses->is_sorted = 1;
        if (statuses->sorted_count) qsort(statuses->sorted, statuses->sorted_count, sizeof *statuses->sorted, by_codes);
        return PARKDB_OK;
    }
    forget_sorted(statuses);
    pk_give_back(statuses->db, statuses->aims);
    statuses->aims = NULL;
    return open_aims(statuses, 1);
}

/* What the view sees is settled at the first row, and so it is here. */
static int begin(struct statuses *statuses)
{
    int code = pk_snapshot_hold(statuses->db, &statuses->hold);
    if (!code) code = pk_snapshot_take(statuses->db, &statuses->snapshot);
    if (code) return code;
    if (!statuses->snapshot) return begin_view(statuses);
    const parkdb_filter *filter = &statuses->filter;
    int is_narrow = filter->code || filter->document || filter->area || filter->indicator || filter->agency;
    code = pk_evaluator_open(statuses->db, statuses->snapshot, 0, &statuses->evaluator);
    if (!code) code = open_aims(statuses, !is_narrow);
    return code || !is_narrow ? code : sort_aims(statuses);
}

/* ---------------------------------------------------------------- Rows */

static parkdb_number number_of(double value)
{
    return isnan(value) ? (parkdb_number){0, 0} : parkdb_number_of(value);
}

static void fill_verdict(const struct pk_verdict *verdict, parkdb_target_status *row)
{
    row->required = number_of(verdict->required);
    row->actual = number_of(verdict->actual);
    row->actual_source = verdict->actual_source;
    row->status = pk_status_words[verdict->status];
    row->reason = verdict->reason;
    row->attainment = number_of(verdict->attainment);
    row->distance = number_of(verdict->distance);
    row->pace = number_of(verdict->pace);
    row->gap = number_of(verdict->gap);
}

static int fill_codes(struct statuses *statuses, const struct asked *asked, int actual_period, parkdb_target_status *row)
{
    int code = find_period(statuses, actual_period, &row->actual_period);
    if (!code) code = find_document(statuses, asked->clause, &row->document_code);
    const struct pk_indicator *indicator = statuses->evaluator->indicator;
    row->target_code = asked->target;
    row->area_code = asked->area;
    row->due_period = asked->due;
    if (!code && !indicator) code = pk_column_missing(statuses->db, "target_status", "indicator_code");
    if (!code && !row->document_code) code = pk_column_missing(statuses->db, "target_status", "document_code");
    if (code) return code;
    row->indicator_code = indicator->code;
    row->unit = indicator->unit;
    return PARKDB_OK;
}

/* The next row to be evaluated: PARKDB_ROW, or PARKDB_OK at the end. */
static int next_asked(struct statuses *statuses, struct asked *asked)
{
    if (statuses->is_sorted) {
        if (statuses->sorted_at == statuses->sorted_count) return PARKDB_OK;
        *asked = statuses->sorted[statuses->sorted_at++];
        return PARKDB_ROW;
    }
    int step = sqlite3_step(statuses->aims);
    if (step == SQLITE_DONE) return PARKDB_OK;
    if (step != SQLITE_ROW) return pk_fail_sqlite(statuses->db, "cannot read on");
    int code = read_asked(statuses, asked);
    return code ? code : PARKDB_ROW;
}

/* Whether a row is one: PARKDB_ROW, or PARKDB_OK when it is passed over. */
static int try_row(struct statuses *statuses, const struct asked *asked, parkdb_target_status *row)
{
    struct pk_verdict verdict;
    int code = pk_evaluate(statuses->evaluator, &asked->aim, &verdict);
    if (code == PARKDB_UNKNOWN) return PARKDB_OK;
    if (code) return code;
    if (statuses->filter.status && strcmp(statuses->filter.status, pk_status_words[verdict.status]) != 0) return PARKDB_OK;
    if (statuses->skip > 0) {
        statuses->skip--;
        return PARKDB_OK;
    }
    code = fill_codes(statuses, asked, verdict.actual_period, row);
    if (code) return code;
    fill_verdict(&verdict, row);
    return PARKDB_ROW;
}

static int next_evaluated(struct statuses *statuses, parkdb_target_status *row)
{
    struct asked asked;
    int code = PARKDB_OK;
    pk_evaluator_check(statuses->evaluator);
    while (!code && statuses->left != 0) {
        code = next_asked(statuses, &asked);
        if (code != PARKDB_ROW) return code;
        code = try_row(statuses, &asked, row);
        if (!code && atomic_load(&statuses->db->interrupted)) code = pk_go_on(statuses->db);
    }
    if (code == PARKDB_ROW && statuses->left > 0) statuses->left--;
    return code;
}

static int next_of_view(struct statuses *statuses, parkdb_target_status *row)
{
    int code = parkdb_next(statuses->view);
    if (code == PARKDB_ROW) memcpy(row, pk_row(statuses->view, &pk_target_status), sizeof *row);
    return code;
}

static int next_status(struct pk_source *source, void *row)
{
    struct statuses *statuses = (struct statuses *)(void *)source;
    int code = statuses->has_begun ? PARKDB_OK : begin(statuses);
    if (code) return code;
    statuses->has_begun = 1;
    return statuses->view ? next_of_view(statuses, row) : next_evaluated(statuses, row);
}

static void close_statuses(struct pk_source *source)
{
    struct statuses *statuses = (struct statuses *)(void *)source;
    parkdb_cursor_close(statuses->view);
    pk_evaluator_close(statuses->evaluator);
    pk_give_back(statuses->db, statuses->document);
    pk_give_back(statuses->db, statuses->aims);
    pk_snapshot_give_back(statuses->snapshot);
    pk_give_back(statuses->db, statuses->hold);
    for (int i = 0; i < DOCUMENT_COUNT; i++) sqlite3_free(statuses->documents[i].code);
    forget_sorted(statuses);
    free(statuses->texts);
    free(statuses);
}

int parkdb_target_status_find(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor)
{
    parkdb_filter own;
    int code = pk_find_begin(db, &pk_target_status, filter, &own, cursor);
    if (code) return code;
    struct statuses *statuses = calloc(1, sizeof *statuses);
    if (!statuses) return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
    statuses->source.next = next_status;
    statuses->source.close = close_statuses;
    statuses->db = db;
    code = keep_filter(statuses, &own);
    if (!code) return pk_cursor_open_source(db, &pk_target_status, &statuses->source, cursor);
    close_statuses(&statuses->source);
    return code;
}
