#include "figure_sort.h"

#include <stdlib.h>
#include <string.h>

#define BATCH_ROWS 131072
#define BATCH_NOTES ((size_t)16 * 1024 * 1024)
#define CHUNK_BYTES 65536
#define RUNS_MAX 128

/* A row, with its note behind it in a text: note_size bytes with the final zero, 0 without a note. */
struct record {
    struct pk_figure_row row;
    size_t note, note_size;
};

struct bytes {
    char *at;
    size_t used, room;
};

/* A sorted batch in the temporary file, from chunk to chunk. */
struct run {
    sqlite3_int64 first, last;
    sqlite3_stmt *chunks;
    const char *at, *end;
    struct record now;
    const char *note;
};

struct pk_figure_sort {
    parkdb *db;
    struct record *batch;
    size_t count, room, taken; /* taken: of the batch, when it is all there is */
    struct bytes notes, chunk;
    sqlite3 *file;
    sqlite3_stmt *lay_by;
    sqlite3_int64 last_chunk;
    struct run runs[RUNS_MAX];
    struct run *heap[RUNS_MAX]; /* the smallest row's first */
    int run_count, heap_count;
    int is_drawn; /* the first of the heap has been given */
};

static int no_memory(const struct pk_figure_sort *sort)
{
    return pk_fail(sort->db, PARKDB_NO_MEMORY, "out of memory");
}

static int fail_file(const struct pk_figure_sort *sort)
{
    int code = pk_error_from_sqlite(sqlite3_extended_errcode(sort->file));
    return pk_fail(sort->db, code, "cannot sort the rows in a temporary file: %s", sqlite3_errmsg(sort->file));
}

struct pk_figure_sort *pk_figure_sort_new(parkdb *db)
{
    struct pk_figure_sort *sort = calloc(1, sizeof *sort);
    if (sort) sort->db = db;
    return sort;
}

static void close_runs(struct pk_figure_sort *sort)
{
    for (int i = 0; i < sort->run_count; i++) sqlite3_finalize(sort->runs[i].chunks);
    sort->run_count = sort->heap_count = 0;
}

void pk_figure_sort_free(struct pk_figure_sort *sort)
{
    if (!sort) return;
    close_runs(sort);
    sqlite3_finalize(sort->lay_by);
    sqlite3_close(sort->file);
    free(sort->batch);
    free(sort->notes.at);
    free(sort->chunk.at);
    free(sort);
}

/* ---------------------------------------------------------------- Order */

static int order(sqlite3_int64 a, sqlite3_int64 b)
{
    return (a > b) - (a < b);
}

static int compare_keys(const struct pk_figure *a, const struct pk_figure *b)
{
    int by = order(a->indicator, b->indicator);
    if (!by) by = order(a->period, b->period);
    if (!by) by = order(a->area, b->area);
    return by ? by : order(a->vintage, b->vintage);
}

int pk_figure_same_key(const struct pk_figure *a, const struct pk_figure *b)
{
    return compare_keys(a, b) == 0;
}

static int compare(const void *left, const void *right)
{
    const struct record *a = left, *b = right;
    int by = compare_keys(&a->row.figure, &b->row.figure);
    return by ? by : order(a->row.line, b->row.line);
}

/* Most files are in order already. */
static void sort_batch(struct pk_figure_sort *sort)
{
    size_t i = 1;
    while (i < sort->count && compare(&sort->batch[i - 1], &sort->batch[i]) < 0) i++;
    if (i < sort->count) qsort(sort->batch, sort->count, sizeof *sort->batch, compare);
}

/* ---------------------------------------------------------------- Laying by */

static int append(const struct pk_figure_sort *sort, struct bytes *to, const void *from, size_t size)
{
    if (to->used + size > to->room) {
        size_t room = (to->used + size) * 2;
        char *more = realloc(to->at, room);
        if (!more) return no_memory(sort);
        to->at = more;
        to->room = room;
    }
    memcpy(to->at + to->used, from, size);
    to->used += size;
    return PARKDB_OK;
}

/* A database of its own needs no journal, and leaves no trace on the caller's connection. */
static int open_file(struct pk_figure_sort *sort)
{
    if (sort->file) return PARKDB_OK;
    int ok = sqlite3_open_v2("", &sort->file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL) == SQLITE_OK &&
             sqlite3_exec(sort->file,
                          "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -4096; "
                          "CREATE TABLE chunk (id INTEGER PRIMARY KEY, data BLOB); BEGIN",
                          NULL, NULL, NULL) == SQLITE_OK &&
             sqlite3_prepare_v2(sort->file, "INSERT INTO chunk VALUES (?, ?)", -1, &sort->lay_by, NULL) == SQLITE_OK;
    return ok ? PARKDB_OK : fail_file(sort);
}

static int write_chunk(struct pk_figure_sort *sort)
{
    if (!sort->chunk.used) return PARKDB_OK;
    sqlite3_bind_int64(sort->lay_by, 1, ++sort->last_chunk);
    sqlite3_bind_blob64(sort->lay_by, 2, sort->chunk.at, sort->chunk.used, SQLITE_STATIC);
    int step = sqlite3_step(sort->lay_by);
    sqlite3_reset(sort->lay_by);
    sort->chunk.used = 0;
    return step == SQLITE_DONE ? PARKDB_OK : fail_file(sort);
}

static int write_record(struct pk_figure_sort *sort, const struct record *record, const char *note)
{
    int code = append(sort, &sort->chunk, record, sizeof *record);
    if (!code && record->note_size) code = append(sort, &sort->chunk, note, record->note_size);
    return !code && sort->chunk.used >= CHUNK_BYTES ? write_chunk(sort) : code;
}

static int merge_runs(struct pk_figure_sort *sort);

static int lay_by(struct pk_figure_sort *sort)
{
    int code = open_file(sort);
    if (!code && sort->run_count == RUNS_MAX) code = merge_runs(sort);
    sqlite3_int64 first = sort->last_chunk + 1;
    sort_batch(sort);
    for (size_t i = 0; i < sort->count && !code; i++) code = write_record(sort, &sort->batch[i], sort->notes.at + sort->batch[i].note);
    if (!code) code = write_chunk(sort);
    if (code) return code;
    sort->runs[sort->run_count++] = (struct run){.first = first, .last = sort->last_chunk};
    sort->count = sort->notes.used = 0;
    return PARKDB_OK;
}

static int make_room(struct pk_figure_sort *sort)
{
    if (sort->count < sort->room) return PARKDB_OK;
    size_t room = sort->room ? sort->room * 2 : 1024;
    struct record *batch = realloc(sort->batch, room * sizeof *batch);
    if (!batch) return no_memory(sort);
    sort->batch = batch;
    sort->room = room;
    return PARKDB_OK;
}

int pk_figure_sort_put(struct pk_figure_sort *sort, const struct pk_figure_row *row)
{
    int code = sort->count == BATCH_ROWS || sort->notes.used >= BATCH_NOTES ? lay_by(sort) : PARKDB_OK;
    if (!code) code = make_room(sort);
    if (code) return code;
    const char *note = row->figure.note;
    struct record *record = &sort->batch[sort->count];
    memset(record, 0, sizeof *record); /* what lies between its members is written to the file, too */
    record->row = *row;
    record->note = sort->notes.used;
    record->note_size = note ? strlen(note) + 1 : 0;
    if (note) code = append(sort, &sort->notes, note, record->note_size);
    if (!code) sort->count++;
    return code;
}

/* ---------------------------------------------------------------- Merging */

/* The run's next row; *is_there is 0 after its last. */
static int advance(const struct pk_figure_sort *sort, struct run *run, int *is_there)
{
    if (run->at == run->end) {
        int step = sqlite3_step(run->chunks);
        *is_there = step == SQLITE_ROW;
        if (step == SQLITE_DONE) return PARKDB_OK;
        if (step != SQLITE_ROW) return fail_file(sort);
        run->at = sqlite3_column_blob(run->chunks, 0);
        if (!run->at) return no_memory(sort);
        run->end = run->at + sqlite3_column_bytes(run->chunks, 0);
    }
    *is_there = 1;
    memcpy(&run->now, run->at, sizeof run->now);
    run->at += sizeof run->now;
    run->note = run->now.note_size ? run->at : NULL;
    run->at += run->now.note_size;
    return PARKDB_OK;
}

static void sift_down(struct pk_figure_sort *sort, int at)
{
    struct run *run = sort->heap[at];
    for (int child; (child = 2 * at + 1) < sort->heap_count; at = child) {
        if (child + 1 < sort->heap_count && compare(&sort->heap[child + 1]->now, &sort->heap[child]->now) < 0) child++;
        if (compare(&run->now, &sort->heap[child]->now) <= 0) break;
        sort->heap[at] = sort->heap[child];
    }
    sort->heap[at] = run;
}

static int open_run(struct pk_figure_sort *sort, struct run *run)
{
    int is_there = 0;
    if (sqlite3_prepare_v2(sort->file, "SELECT data FROM chunk WHERE id BETWEEN ? AND ?", -1, &run->chunks, NULL) != SQLITE_OK)
        return fail_file(sort);
    sqlite3_bind_int64(run->chunks, 1, run->first);
    sqlite3_bind_int64(run->chunks, 2, run->last);
    int code = advance(sort, run, &is_there);
    if (is_there) sort->heap[sort->heap_count++] = run;
    return code;
}

static int open_runs(struct pk_figure_sort *sort)
{
    int code = PARKDB_OK;
    sort->heap_count = 0;
    sort->is_drawn = 0;
    for (int i = 0; i < sort->run_count && !code; i++) code = open_run(sort, &sort->runs[i]);
    for (int i = sort->heap_count / 2 - 1; i >= 0; i--) sift_down(sort, i);
    return code;
}

/* The run of the smallest row that is left, or NULL. */
static int draw(struct pk_figure_sort *sort, const struct run **run)
{
    if (sort->is_drawn && sort->heap_count) {
        int is_there = 0;
        int code = advance(sort, sort->heap[0], &is_there);
        if (code) return code;
        if (!is_there) sort->heap[0] = sort->heap[--sort->heap_count];
        if (sort->heap_count) sift_down(sort, 0);
    }
    sort->is_drawn = 1;
    *run = sort->heap_count ? sort->heap[0] : NULL;
    return PARKDB_OK;
}

/* Makes one run of all, so that there is room for more. */
static int merge_runs(struct pk_figure_sort *sort)
{
    sqlite3_int64 last = sort->last_chunk;
    const struct run *run = NULL;
    int code = open_runs(sort);
    if (!code) code = draw(sort, &run);
    while (!code && run) {
        code = write_record(sort, &run->now, run->note);
        if (!code) code = draw(sort, &run);
    }
    if (!code) code = write_chunk(sort);
    close_runs(sort);
    if (code) return code;
    sort->runs[sort->run_count++] = (struct run){.first = last + 1, .last = sort->last_chunk};
    char sql[64];
    sqlite3_snprintf(sizeof sql, sql, "DELETE FROM chunk WHERE id <= %lld", last);
    return sqlite3_exec(sort->file, sql, NULL, NULL, NULL) == SQLITE_OK ? PARKDB_OK : fail_file(sort);
}

int pk_figure_sort_ready(struct pk_figure_sort *sort)
{
    sort->taken = 0;
    if (!sort->run_count) {
        sort_batch(sort);
        return PARKDB_OK;
    }
    int code = lay_by(sort);
    return code ? code : open_runs(sort);
}

static int next_of_batch(struct pk_figure_sort *sort, struct pk_figure_row *row)
{
    if (sort->taken == sort->count) return PARKDB_OK;
    const struct record *record = &sort->batch[sort->taken++];
    *row = record->row;
    row->figure.note = record->note_size ? sort->notes.at + record->note : NULL;
    return PARKDB_ROW;
}

int pk_figure_sort_next(struct pk_figure_sort *sort, struct pk_figure_row *row)
{
    const struct run *run = NULL;
    if (!sort->run_count) return next_of_batch(sort, row);
    int code = draw(sort, &run);
    if (code || !run) return code;
    *row = run->now.row;
    row->figure.note = run->note;
    return PARKDB_ROW;
}
