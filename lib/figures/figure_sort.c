#include "figures/figure_sort.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define BATCH_ROWS 1048576
#define BATCH_BYTES ((size_t)40 * 1024 * 1024)
#define CHUNK_BYTES 65536
#define RUNS_MAX 128
#define ROW_BYTES_MAX 100 /* packed, without its note */
#define KEY_FIELDS 5
#define DIGIT_BITS 11
#define DIGITS (1 << DIGIT_BITS)
#define ROWS_AHEAD 8

/* Rows that are taken in leaps are asked for ahead of time. */
#ifdef __GNUC__
#define FETCH(at) __builtin_prefetch(at)
#else
#define FETCH(at) ((void)(at))
#endif

struct bytes {
    char *at;
    size_t used, room;
};

/* A sorted batch in the temporary file, from chunk to chunk. */
struct run {
    sqlite3_int64 first, last;
    sqlite3_stmt *chunks;
    const char *at, *end;
    struct pk_figure_row now;
};

/* What a row of the batch is sorted by, and where it lies. */
struct entry {
    uint64_t key;
    size_t offset;
};

struct pk_figure_sort {
    parkdb *db;
    struct bytes batch;        /* packed rows, one after the other */
    size_t count, taken, next; /* taken and next: of the batch, when it is all there is */
    int is_sorted;
    struct pk_figure last; /* of the batch */
    sqlite3_int64 least[KEY_FIELDS], most[KEY_FIELDS];
    struct entry *entries; /* in order, or NULL when the batch is */
    struct bytes chunk;
    sqlite3 *file;
    sqlite3_stmt *lay_by;
    sqlite3_int64 last_chunk;
    struct run runs[RUNS_MAX];
    struct run *heap[RUNS_MAX]; /* the smallest row's first */
    int run_count, heap_count;
    int is_drawn; /* the first of the heap has been given */
};

static int fail_file(const struct pk_figure_sort *sort)
{
    int code = pk_error_from_sqlite(sqlite3_extended_errcode(sort->file));
    return pk_fail(sort->db, code, "cannot sort the rows in a temporary file: %s", sqlite3_errmsg(sort->file));
}

struct pk_figure_sort *pk_figure_sort_new(parkdb *db)
{
    struct pk_figure_sort *sort = calloc(1, sizeof *sort);
    if (!sort) return NULL;
    sort->db = db;
    sort->is_sorted = 1;
    return sort;
}

static void close_runs(struct pk_figure_sort *sort)
{
    for (int i = 0; i < sort->run_count; i++) sqlite3_finalize(sort->runs[i].chunks);
    sort->run_count = sort->heap_count = 0;
}

static void free_bytes(struct bytes *bytes)
{
    free(bytes->at);
    *bytes = (struct bytes){NULL, 0, 0};
}

void pk_figure_sort_free(struct pk_figure_sort *sort)
{
    if (!sort) return;
    close_runs(sort);
    sqlite3_finalize(sort->lay_by);
    sqlite3_close(sort->file);
    free_bytes(&sort->batch);
    free_bytes(&sort->chunk);
    free(sort->entries);
    free(sort);
}

static int make_room(const struct pk_figure_sort *sort, struct bytes *bytes, size_t size)
{
    if (size <= bytes->room - bytes->used) return PARKDB_OK;
    size_t room = (bytes->used + size) * 2;
    char *more = realloc(bytes->at, room);
    if (!more) return pk_no_memory(sort->db);
    bytes->at = more;
    bytes->room = room;
    return PARKDB_OK;
}

/* ---------------------------------------------------------------- Packed rows
 *
 * A byte that says what there is; indicator, period, area, vintage, source and line; and what there is of value, unit, bound, status, note.
 */

enum { HAS_VALUE = 1, IS_UNDATED = 2, HAS_UNIT = 8, HAS_BOUND = 16, HAS_STATUS = 32, HAS_NOTE = 64 };

/* Small numbers, below zero or above, in few bytes of seven bits, the lowest first. */
static char *pack_number(char *to, sqlite3_int64 number)
{
    uint64_t bits = number < 0 ? ~((uint64_t)number << 1) : (uint64_t)number << 1;
    for (; bits >= 0x80; bits >>= 7) *to++ = (char)(bits | 0x80);
    *to++ = (char)bits;
    return to;
}

static const char *unpack_number(const char *from, sqlite3_int64 *number)
{
    uint64_t bits = 0;
    int shift = 0;
    for (; *from & 0x80; shift += 7) bits |= (uint64_t)(*from++ & 0x7F) << shift;
    bits |= (uint64_t)*from++ << shift;
    *number = (sqlite3_int64)(bits & 1 ? ~(bits >> 1) : bits >> 1);
    return from;
}

/* The text is a static one, and the file is read by this process alone. */
static char *pack_text(char *to, const char *text)
{
    memcpy(to, &text, sizeof text);
    return to + sizeof text;
}

static const char *unpack_text(const char *from, const char **text)
{
    memcpy(text, from, sizeof *text);
    return from + sizeof *text;
}

static int contents(const struct pk_figure_row *row)
{
    const struct pk_figure *figure = &row->figure;
    return (figure->has_value ? HAS_VALUE : 0) | (row->is_undated ? IS_UNDATED : 0) | (figure->unit ? HAS_UNIT : 0) |
           (figure->bound ? HAS_BOUND : 0) | (*figure->status ? HAS_STATUS : 0) | (figure->note ? HAS_NOTE : 0);
}

static int pack(const struct pk_figure_sort *sort, struct bytes *bytes, const struct pk_figure_row *row)
{
    const struct pk_figure *figure = &row->figure;
    size_t note = figure->note ? strlen(figure->note) + 1 : 0;
    int code = make_room(sort, bytes, ROW_BYTES_MAX + note);
    if (code) return code;
    int has = contents(row);
    char *to = bytes->at + bytes->used;
    *to++ = (char)has;
    to = pack_number(to, figure->indicator);
    to = pack_number(to, figure->period);
    to = pack_number(to, figure->area);
    to = pack_number(to, figure->vintage);
    to = pack_number(to, figure->source);
    to = pack_number(to, row->line);
    if (has & HAS_VALUE) memcpy(to, &figure->value, sizeof figure->value), to += sizeof figure->value;
    if (has & HAS_UNIT) to = pack_number(to, figure->unit);
    if (has & HAS_BOUND) to = pack_text(to, figure->bound);
    if (has & HAS_STATUS) memcpy(to, figure->status, sizeof figure->status), to += sizeof figure->status;
    if (has & HAS_NOTE) {
        to = pack_number(to, (sqlite3_int64)note);
        memcpy(to, figure->note, note);
        to += note;
    }
    bytes->used = (size_t)(to - bytes->at);
    return PARKDB_OK;
}

static const char *unpack_key(const char *from, sqlite3_int64 key[KEY_FIELDS])
{
    from++;
    for (int i = 0; i < KEY_FIELDS; i++) from = unpack_number(from, &key[i]);
    return from;
}

/* Gives what lies behind the row; its note stays where it is. */
static const char *unpack(const char *from, struct pk_figure_row *row)
{
    sqlite3_int64 key[KEY_FIELDS], line, note;
    int has = (unsigned char)*from;
    from = unpack_number(unpack_key(from, key), &line);
    *row =
        (struct pk_figure_row){.figure = {.indicator = key[0], .period = key[1], .area = key[2], .vintage = (int)key[3], .source = key[4]}};
    struct pk_figure *figure = &row->figure;
    row->line = line;
    row->is_undated = (has & IS_UNDATED) != 0;
    figure->has_value = (has & HAS_VALUE) != 0;
    if (has & HAS_VALUE) memcpy(&figure->value, from, sizeof figure->value), from += sizeof figure->value;
    if (has & HAS_UNIT) from = unpack_number(from, &figure->unit);
    if (has & HAS_BOUND) from = unpack_text(from, &figure->bound);
    if (has & HAS_STATUS) memcpy(figure->status, from, sizeof figure->status), from += sizeof figure->status;
    if (!(has & HAS_NOTE)) return from;
    figure->note = unpack_number(from, &note);
    return figure->note + note;
}

/* What lies behind a row. */
static const char *behind(const char *row)
{
    struct pk_figure_row all;
    return unpack(row, &all);
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
    if (!by) by = order(a->vintage, b->vintage);
    return by ? by : order(a->source, b->source);
}

int pk_figure_same_key(const struct pk_figure *a, const struct pk_figure *b)
{
    return compare_keys(a, b) == 0;
}

static int compare(const struct pk_figure_row *a, const struct pk_figure_row *b)
{
    int by = compare_keys(&a->figure, &b->figure);
    return by ? by : order(a->line, b->line);
}

static int bits_of(uint64_t number)
{
    int bits = 0;
    for (; number; number >>= 1) bits++;
    return bits;
}

/* The keys' fields from first to last in one number, each counted from its least. */
static uint64_t key_of(const struct pk_figure_sort *sort, const char *row, int first, int last, const int bits[KEY_FIELDS])
{
    sqlite3_int64 fields[KEY_FIELDS];
    unpack_key(row, fields);
    uint64_t key = (uint64_t)fields[first] - (uint64_t)sort->least[first];
    for (int i = first + 1; i <= last; i++) key = key << bits[i] | ((uint64_t)fields[i] - (uint64_t)sort->least[i]);
    return key;
}

static void set_keys(const struct pk_figure_sort *sort, struct entry *entries, int first, int last, const int bits[KEY_FIELDS])
{
    for (size_t i = 0; i < sort->count; i++) entries[i].key = key_of(sort, sort->batch.at + entries[i].offset, first, last, bits);
}

/* Digit by digit, the lowest first; what is equal stays in its order. Gives the one of the two lists in which they end. */
static struct entry *sort_entries(struct entry *from, struct entry *to, size_t count, int bits)
{
    for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
        size_t starts[DIGITS] = {0}, start = 0;
        for (size_t i = 0; i < count; i++) starts[from[i].key >> shift & (DIGITS - 1)]++;
        for (int digit = 0; digit < DIGITS; digit++) {
            size_t here = starts[digit];
            starts[digit] = start;
            start += here;
        }
        for (size_t i = 0; i < count; i++) to[starts[from[i].key >> shift & (DIGITS - 1)]++] = from[i];
        struct entry *sorted = to;
        to = from;
        from = sorted;
    }
    return from;
}

static struct entry *order_entries(const struct pk_figure_sort *sort, struct entry *list, struct entry *other)
{
    int bits[KEY_FIELDS], all = 0;
    for (int i = 0; i < KEY_FIELDS; i++) all += bits[i] = bits_of((uint64_t)sort->most[i] - (uint64_t)sort->least[i]);
    if (all <= 64) {
        set_keys(sort, list, 0, KEY_FIELDS - 1, bits);
        return sort_entries(list, other, sort->count, all);
    }
    for (int field = KEY_FIELDS - 1; field >= 0; field--) { /* ids that are far apart */
        set_keys(sort, list, field, field, bits);
        struct entry *sorted = sort_entries(list, other, sort->count, bits[field]);
        if (sorted == other) other = list;
        list = sorted;
    }
    return list;
}

static void list_entries(const struct pk_figure_sort *sort, struct entry *entries)
{
    const char *at = sort->batch.at;
    for (size_t i = 0; i < sort->count; i++) {
        entries[i].offset = (size_t)(at - sort->batch.at);
        at = behind(at);
    }
}

/* Most files are in order already. Rows of one key stay in the order of their lines, in which they came. */
static int sort_batch(struct pk_figure_sort *sort)
{
    free(sort->entries);
    sort->entries = NULL;
    if (sort->is_sorted) return PARKDB_OK;
    struct entry *list = malloc(sort->count * sizeof *list), *other = malloc(sort->count * sizeof *other);
    if (list && other) {
        list_entries(sort, list);
        sort->entries = order_entries(sort, list, other);
    }
    if (sort->entries != list) free(list);
    if (sort->entries != other) free(other);
    return sort->entries ? PARKDB_OK : pk_no_memory(sort->db);
}

/* ---------------------------------------------------------------- Laying by */

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

static int write_packed(struct pk_figure_sort *sort, const struct pk_figure_row *row)
{
    int code = pack(sort, &sort->chunk, row);
    return !code && sort->chunk.used >= CHUNK_BYTES ? write_chunk(sort) : code;
}

static int merge_runs(struct pk_figure_sort *sort);
static int next_of_batch(struct pk_figure_sort *sort, struct pk_figure_row *row);

static void empty_batch(struct pk_figure_sort *sort)
{
    sort->count = sort->batch.used = 0;
    sort->is_sorted = 1;
    free(sort->entries);
    sort->entries = NULL;
}

static int lay_by(struct pk_figure_sort *sort)
{
    struct pk_figure_row row;
    int code = open_file(sort);
    if (!code && sort->run_count == RUNS_MAX) code = merge_runs(sort);
    if (!code) code = sort_batch(sort);
    if (code) return code;
    sqlite3_int64 first = sort->last_chunk + 1;
    sort->taken = sort->next = 0;
    while (!code && next_of_batch(sort, &row) == PARKDB_ROW) code = write_packed(sort, &row);
    if (!code) code = write_chunk(sort);
    if (code) return code;
    sort->runs[sort->run_count++] = (struct run){.first = first, .last = sort->last_chunk};
    empty_batch(sort);
    return PARKDB_OK;
}

static void note_key(struct pk_figure_sort *sort, const struct pk_figure *figure)
{
    const sqlite3_int64 key[KEY_FIELDS] = {figure->indicator, figure->period, figure->area, figure->vintage, figure->source};
    for (int i = 0; i < KEY_FIELDS; i++) {
        if (!sort->count || key[i] < sort->least[i]) sort->least[i] = key[i];
        if (!sort->count || key[i] > sort->most[i]) sort->most[i] = key[i];
    }
    if (sort->count && compare_keys(&sort->last, figure) > 0) sort->is_sorted = 0;
    sort->last = *figure;
}

int pk_figure_sort_put(struct pk_figure_sort *sort, const struct pk_figure_row *row)
{
    int code = sort->count == BATCH_ROWS || sort->batch.used >= BATCH_BYTES ? lay_by(sort) : PARKDB_OK;
    if (!code) code = pack(sort, &sort->batch, row);
    if (code) return code;
    note_key(sort, &row->figure);
    sort->count++;
    return PARKDB_OK;
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
        if (!run->at) return pk_no_memory(sort->db);
        run->end = run->at + sqlite3_column_bytes(run->chunks, 0);
    }
    *is_there = 1;
    run->at = unpack(run->at, &run->now);
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
    if (sqlite3_prepare_v2(sort->file, "SELECT data FROM chunk WHERE id BETWEEN ? AND ? ORDER BY id", -1, &run->chunks, NULL) != SQLITE_OK)
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
        code = write_packed(sort, &run->now);
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
    sort->taken = sort->next = 0;
    if (!sort->run_count) return sort_batch(sort);
    int code = lay_by(sort);
    free_bytes(&sort->batch);
    return code ? code : open_runs(sort);
}

static int next_of_batch(struct pk_figure_sort *sort, struct pk_figure_row *row)
{
    if (sort->taken == sort->count) return PARKDB_OK;
    size_t offset = sort->entries ? sort->entries[sort->taken].offset : sort->next;
    sort->next = (size_t)(unpack(sort->batch.at + offset, row) - sort->batch.at);
    sort->taken++;
    if (sort->entries && sort->taken + ROWS_AHEAD < sort->count) FETCH(sort->batch.at + sort->entries[sort->taken + ROWS_AHEAD].offset);
    return PARKDB_ROW;
}

int pk_figure_sort_next(struct pk_figure_sort *sort, struct pk_figure_row *row)
{
    const struct run *run = NULL;
    if (!sort->run_count) return next_of_batch(sort, row);
    int code = draw(sort, &run);
    if (code || !run) return code;
    *row = run->now;
    return PARKDB_ROW;
}
