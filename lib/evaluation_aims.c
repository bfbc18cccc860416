/* Which targets are asked for, and what they ask. */
#include "column.h"
#include "cursor.h"
#include "evaluation.h"
#include "kinds.h"

#include <limits.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------- Statements */

/* In the order of pk_aim_read. */
static const struct pk_field aim_fields[] = {
    {"target", PK_INT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"area", PK_INT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"due", PK_INT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"indicator", PK_INT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"unit", PK_INT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"basis", PK_TEXT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"comparator", PK_TEXT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"value", PK_REAL, PK_REF_NONE, 0, 0, NULL, NULL},
    {"value_high", PK_NUMBER, PK_REF_NONE, 0, 0, NULL, NULL},
    {"over", PK_TEXT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"period_from", PK_INT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"baseline_period", PK_INT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"reference_area", PK_INT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"target_code", PK_TEXT, PK_REF_NONE, 0, 0, NULL, NULL},
    {"clause", PK_INT, PK_REF_NONE, 0, 0, NULL, NULL},
};

/* The codes are there for the filters: a join that may find nothing and that nobody asks for SQLite leaves out. By a chain of such joins it
 * does not find its way back to the target, so a document is joined as the view does. */
#define AIM_TABLE(document, joins)                                                                                                         \
    "(SELECT s.*, s.code AS target_code, " document "a.code AS area_code, i.code AS indicator_code, due.code AS due_period FROM "          \
    "target_due s " joins "LEFT JOIN area a ON a.id = s.area LEFT JOIN indicator i ON i.id = s.indicator LEFT JOIN period due ON "         \
    "due.id = s.due)"
static const char aim_table[] = AIM_TABLE("", "");
static const char aim_table_with_document[] =
    AIM_TABLE("d.code AS document_code, ", "JOIN clause c ON c.id = s.clause JOIN document d ON d.id = c.document ");

int pk_aims_find(parkdb *db, const parkdb_filter *filter, int in_order, sqlite3_stmt **statement)
{
    struct pk_kind kind = {.name = "target_due",
                           .table = filter->document ? aim_table_with_document : aim_table,
                           .fields = aim_fields,
                           .field_count = sizeof aim_fields / sizeof aim_fields[0],
                           .where = pk_target_status_where,
                           .where_count = PK_TARGET_STATUS_WHERE_COUNT,
                           .order = in_order ? "+x.target_code, x.due_period, x.area_code" : "NULL"};
    parkdb_filter known = *filter;
    known.status = NULL;
    return pk_find_prepare(db, &kind, &known, statement);
}

/* ---------------------------------------------------------------- Rows */

static int unit_place(const struct pk_kept *kept, sqlite3_int64 id)
{
    int low = 0, high = kept->unit_count;
    while (low < high) {
        int middle = (low + high) / 2;
        if (kept->units[middle].id < id) low = middle + 1;
        else high = middle;
    }
    return low < kept->unit_count && kept->units[low].id == id ? low : -1;
}

static unsigned char basis_of(const char *word)
{
    switch (word[0]) {
    case 'l': return PK_BASIS_LEVEL;
    case 'r': return PK_BASIS_RATIO;
    case 'c': return PK_BASIS_CHANGE;
    default: return PK_BASIS_PERCENT_CHANGE;
    }
}

static unsigned char comparator_of(const char *word)
{
    switch (word[0]) {
    case '>': return word[1] ? PK_AT_LEAST : PK_MORE;
    case '<': return word[1] ? PK_AT_MOST : PK_LESS;
    case '~': return PK_ABOUT;
    default: return PK_BETWEEN;
    }
}

static unsigned char over_of(const char *word)
{
    switch (word[0]) {
    case 'l': return PK_OVER_LAST;
    case 'e': return PK_OVER_EACH;
    case 's': return PK_OVER_SUM;
    default: return PK_OVER_MEAN;
    }
}

int pk_aim_read(const struct pk_evaluator *evaluator, sqlite3_stmt *statement, struct pk_aim *aim)
{
    struct pk_columns row = {.db = evaluator->db, .row = statement, .table = "target_due"};
    aim->target = sqlite3_column_int64(statement, 0);
    aim->area = pk_column_index(&row, 1, 0, INT_MAX);
    aim->due = pk_column_index(&row, 2, 0, INT_MAX);
    aim->indicator = sqlite3_column_int64(statement, 3);
    aim->unit = unit_place(evaluator->kept, sqlite3_column_int64(statement, 4));
    aim->basis = basis_of(pk_column_text(&row, 5));
    aim->comparator = comparator_of(pk_column_text(&row, 6));
    aim->value = pk_column_number(&row, 7);
    aim->value_high = sqlite3_column_type(statement, 8) == SQLITE_NULL ? NAN : pk_column_number(&row, 8);
    aim->over = over_of(pk_column_text(&row, 9));
    aim->period_from = pk_column_index(&row, 10, 0, INT_MAX);
    aim->baseline_period = pk_column_index(&row, 11, 0, INT_MAX);
    aim->reference_area = pk_column_index(&row, 12, 0, INT_MAX);
    return row.code;
}

/* ---------------------------------------------------------------- All of them */

/* The aims at one indicator, until they are packed. */
struct batch {
    struct pk_aim *aims;
    size_t count, room;
};

static int by_due_and_area(const void *a, const void *b)
{
    const struct pk_aim *x = a, *y = b;
    if (x->due != y->due) return x->due < y->due ? -1 : 1;
    return (x->area > y->area) - (x->area < y->area);
}

static int no_memory(parkdb *db)
{
    return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
}

static int read_batch(const struct pk_evaluator *evaluator, sqlite3_stmt *statement, struct batch *batch)
{
    int step, code = PARKDB_OK;
    batch->count = 0;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        struct pk_aim *more = pk_make_room(batch->aims, batch->count, &batch->room, sizeof *more);
        if (!more) return no_memory(evaluator->db);
        batch->aims = more;
        code = pk_aim_read(evaluator, statement, &batch->aims[batch->count++]);
        if (code) return code;
    }
    if (step != SQLITE_DONE) return pk_fail_sqlite(evaluator->db, "cannot read the targets");
    sqlite3_reset(statement);
    if (batch->count) qsort(batch->aims, batch->count, sizeof *batch->aims, by_due_and_area);
    return PARKDB_OK;
}

static int count_aims(struct pk_evaluator *evaluator, const struct pk_aim *aims, size_t count, int counts[PK_STATUS_COUNT])
{
    enum { ASK_EVERY = 2048 };
    for (size_t i = 0; i < count; i++) {
        int code = i % ASK_EVERY == 0 ? pk_go_on(evaluator->db) : PARKDB_OK;
        struct pk_verdict verdict;
        if (!code) code = pk_evaluate(evaluator, &aims[i], &verdict);
        if (code) return code;
        counts[verdict.status]++;
    }
    return PARKDB_OK;
}

/* Where the next ones go, or NULL when there was no room. */
static struct pk_aims **pack(struct pk_evaluator *evaluator, const struct batch *batch, struct pk_aims **place)
{
    size_t size = sizeof **place + batch->count * sizeof *batch->aims;
    if (!place || !pk_snapshot_has_room(evaluator->snapshot, size)) return NULL;
    *place = pk_snapshot_memory(evaluator->snapshot, size);
    if (!*place) return NULL;
    (*place)->count = (int)batch->count;
    if (batch->count) memcpy((*place)->aims, batch->aims, batch->count * sizeof *batch->aims);
    return &(*place)->next;
}

/* The next indicator at which there are targets; *ended says that there is none. */
static int next_indicator(parkdb *db, sqlite3_stmt *statement, sqlite3_int64 *indicator, int *ended)
{
    sqlite3_bind_int64(statement, 1, *indicator);
    int code = sqlite3_step(statement) == SQLITE_ROW ? PARKDB_OK : pk_fail_sqlite(db, "cannot read the targets");
    *ended = code || sqlite3_column_type(statement, 0) == SQLITE_NULL;
    if (!*ended) *indicator = sqlite3_column_int64(statement, 0);
    sqlite3_reset(statement);
    return code;
}

static int has_room_for_all(const struct pk_evaluator *evaluator, int *has_room)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_take(evaluator->db, "SELECT count(*) FROM target", &statement);
    if (!code && sqlite3_step(statement) != SQLITE_ROW) code = pk_fail_sqlite(evaluator->db, "cannot read the targets");
    size_t size = code ? 0 : (size_t)sqlite3_column_int64(statement, 0) * sizeof(struct pk_aim);
    *has_room = !code && pk_snapshot_has_room(evaluator->snapshot, size + size / 4);
    pk_give_back(evaluator->db, statement);
    return code;
}

/* Reads the aims indicator by indicator: so little memory is enough, and each column is read once. */
static int count_by_indicator(struct pk_evaluator *evaluator, sqlite3_stmt *indicators, sqlite3_stmt *rows, struct batch *batch,
                              int counts[PK_STATUS_COUNT])
{
    struct pk_aims *packed = NULL, **place = NULL;
    sqlite3_int64 indicator = INT64_MIN;
    int has_room = 0, ended = 0;
    int code = has_room_for_all(evaluator, &has_room);
    if (has_room) place = &packed;
    while (!code && !(code = next_indicator(evaluator->db, indicators, &indicator, &ended)) && !ended) {
        sqlite3_bind_int64(rows, 1, indicator);
        code = read_batch(evaluator, rows, batch);
        if (!code) code = count_aims(evaluator, batch->aims, batch->count, counts);
        if (!code) place = pack(evaluator, batch, place);
    }
    if (code) return code;
    evaluator->kept->aims = packed;
    evaluator->kept->has_aims = place != NULL;
    return PARKDB_OK;
}

static int count_in_file(struct pk_evaluator *evaluator, int counts[PK_STATUS_COUNT])
{
    static const char rows_sql[] = "SELECT target, area, due, indicator, unit, basis, comparator, value, value_high, over, period_from, "
                                   "baseline_period, reference_area FROM target_due WHERE indicator = ?1";
    sqlite3_stmt *indicators = NULL, *rows = NULL;
    struct batch batch = {0};
    int code = pk_take(evaluator->db, "SELECT min(indicator) FROM target WHERE indicator > ?1", &indicators);
    if (!code) code = pk_take(evaluator->db, rows_sql, &rows);
    if (!code) code = count_by_indicator(evaluator, indicators, rows, &batch, counts);
    free(batch.aims);
    pk_give_back(evaluator->db, rows);
    pk_give_back(evaluator->db, indicators);
    return code;
}

int pk_aims_count(struct pk_evaluator *evaluator, int counts[PK_STATUS_COUNT])
{
    if (!evaluator->kept->has_aims) return count_in_file(evaluator, counts);
    int code = PARKDB_OK;
    for (const struct pk_aims *packed = evaluator->kept->aims; !code && packed; packed = packed->next)
        code = count_aims(evaluator, packed->aims, (size_t)packed->count, counts);
    return code;
}
