#include "peer.h"

#include "fail.h"

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The part of DuckDB's C interface that is used here; the library is opened by its path, so that nothing of it is needed to build. */
typedef uint64_t idx_t;
typedef void *duckdb_handle;
struct duckdb_string {
    uint32_t length;
    char prefix[4];
    const char *pointer;
};
struct duckdb_result {
    idx_t unused[5];
    void *internal;
};
enum { TYPE_INTEGER = 4, TYPE_BIGINT = 5, TYPE_DOUBLE = 11, TYPE_VARCHAR = 17, INLINED = 12 };

struct library {
    void *handle;
    const char *(*library_version)(void);
    int (*open)(const char *path, duckdb_handle *database);
    int (*connect)(duckdb_handle database, duckdb_handle *connection);
    void (*disconnect)(duckdb_handle *connection);
    void (*close)(duckdb_handle *database);
    int (*query)(duckdb_handle connection, const char *sql, struct duckdb_result *result);
    void (*destroy_result)(struct duckdb_result *result);
    const char *(*result_error)(struct duckdb_result *result);
    int (*prepare)(duckdb_handle connection, const char *sql, duckdb_handle *statement);
    const char *(*prepare_error)(duckdb_handle statement);
    void (*destroy_prepare)(duckdb_handle *statement);
    int (*bind_int32)(duckdb_handle statement, idx_t index, int32_t value);
    int (*bind_varchar)(duckdb_handle statement, idx_t index, const char *value);
    int (*execute_prepared)(duckdb_handle statement, struct duckdb_result *result);
    idx_t (*column_count)(struct duckdb_result *result);
    int (*column_type)(struct duckdb_result *result, idx_t column);
    duckdb_handle (*fetch_chunk)(struct duckdb_result result);
    idx_t (*data_chunk_get_size)(duckdb_handle chunk);
    duckdb_handle (*data_chunk_get_vector)(duckdb_handle chunk, idx_t column);
    void (*destroy_data_chunk)(duckdb_handle *chunk);
    void *(*vector_get_data)(duckdb_handle vector);
    uint64_t *(*vector_get_validity)(duckdb_handle vector);
};

enum { COLUMNS = 16 };

struct duck {
    struct library library;
    duckdb_handle database, connection, statement[STATEMENTS];
};

/* POSIX gives functions as pointers to objects; copied, so that no compiler minds. */
static int find(void *library, const char *name, void *function)
{
    void *symbol = dlsym(library, name);
    memcpy(function, &symbol, sizeof symbol);
    return symbol != NULL;
}

static int open_library(struct library *library, const char *path)
{
    library->handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!library->handle) return 0;
#define FIND(name) find(library->handle, "duckdb_" #name, &library->name)
    return FIND(library_version) && FIND(open) && FIND(connect) && FIND(disconnect) && FIND(close) && FIND(query) && FIND(destroy_result) &&
           FIND(result_error) && FIND(prepare) && FIND(prepare_error) && FIND(destroy_prepare) && FIND(bind_int32) && FIND(bind_varchar) &&
           FIND(execute_prepared) && FIND(column_count) && FIND(column_type) && FIND(fetch_chunk) && FIND(data_chunk_get_size) &&
           FIND(data_chunk_get_vector) && FIND(destroy_data_chunk) && FIND(vector_get_data) && FIND(vector_get_validity);
#undef FIND
}

static void execute(struct peer *peer, const char *sql)
{
    struct duck *duck = peer->state;
    struct duckdb_result result;
    if (duck->library.query(duck->connection, sql, &result)) fail("DuckDB: %s\n%s", duck->library.result_error(&result), sql);
    duck->library.destroy_result(&result);
}

/* where is the library's path, a colon, the database's. */
static int connect_duckdb(struct peer *peer, const char *where, char *problem, size_t size)
{
    char library[512];
    const char *colon = strrchr(where, ':');
    struct duck *duck = calloc(1, sizeof *duck);
    if (!duck || !colon) fail("DuckDB: %s", where);
    snprintf(library, sizeof library, "%.*s", (int)(colon - where), where);
    if (!*library || !open_library(&duck->library, library)) {
        snprintf(problem, size, "%s", *library ? dlerror() : "no library given (--duckdb PATH or DUCKDB_LIBRARY)");
        free(duck);
        return 0;
    }
    if (duck->library.open(colon + 1, &duck->database) || duck->library.connect(duck->database, &duck->connection))
        fail("DuckDB: cannot open %s", colon + 1);
    snprintf(peer->version, sizeof peer->version, "%s", duck->library.library_version());
    peer->state = duck;
    execute(peer, "SET threads = 1");
    return 1;
}

static void close_duckdb(struct peer *peer)
{
    struct duck *duck = peer->state;
    for (int i = 0; i < STATEMENTS; i++)
        if (duck->statement[i]) duck->library.destroy_prepare(&duck->statement[i]);
    duck->library.disconnect(&duck->connection);
    duck->library.close(&duck->database);
    free(duck);
}

static void copy(struct peer *peer, const char *table, const char *path)
{
    char sql[1024];
    snprintf(sql, sizeof sql, "COPY %s FROM '%s' (FORMAT csv, HEADER, DELIMITER ',')", table, path);
    execute(peer, sql);
}

static void prepare(struct peer *peer, int number, const char *sql, const char *types)
{
    struct duck *duck = peer->state;
    (void)types;
    if (duck->library.prepare(duck->connection, sql, &duck->statement[number]))
        fail("DuckDB: %s\n%s", duck->library.prepare_error(duck->statement[number]), sql);
}

static uint64_t text_cell(uint64_t row, const struct duckdb_string *text)
{
    const char *bytes = text->length <= INLINED ? (const char *)text + sizeof text->length : text->pointer;
    return row_text(row, bytes, text->length);
}

struct column {
    int type;
    const void *data;
    const uint64_t *validity; /* NULL: all are valid */
};

static uint64_t cell(uint64_t row, const struct column *column, idx_t line)
{
    int none = column->validity && !(column->validity[line / 64] >> (line % 64) & 1);
    switch (column->type) {
    case TYPE_INTEGER: return row_integer(row, none ? 0 : ((const int32_t *)column->data)[line]);
    case TYPE_BIGINT: return row_integer(row, none ? 0 : ((const int64_t *)column->data)[line]);
    case TYPE_DOUBLE: return row_real(row, !none, none ? 0.0 : ((const double *)column->data)[line]);
    case TYPE_VARCHAR: return none ? row_name(row, NULL) : text_cell(row, (const struct duckdb_string *)column->data + line);
    default: fail("DuckDB: a column is of a type that nobody looks at: %d", column->type);
    }
}

static void add_chunk(const struct library *library, struct duckdb_result *result, duckdb_handle chunk, struct answer *answer)
{
    struct column columns[COLUMNS];
    idx_t count = library->column_count(result), lines = library->data_chunk_get_size(chunk);
    for (idx_t i = 0; i < count; i++) {
        duckdb_handle vector = library->data_chunk_get_vector(chunk, i);
        columns[i] =
            (struct column){library->column_type(result, i), library->vector_get_data(vector), library->vector_get_validity(vector)};
    }
    for (idx_t line = 0; line < lines; line++) {
        uint64_t row = row_begin();
        for (idx_t i = 0; i < count; i++) row = cell(row, &columns[i], line);
        row_add(answer, row);
    }
}

static void run(struct peer *peer, int number, int count, const struct parameter *parameters, struct answer *answer)
{
    struct duck *duck = peer->state;
    const struct library *library = &duck->library;
    struct duckdb_result result;
    for (int i = 0; i < count; i++)
        if (parameters[i].text) library->bind_varchar(duck->statement[number], (idx_t)i + 1, parameters[i].text);
        else library->bind_int32(duck->statement[number], (idx_t)i + 1, parameters[i].integer);
    if (library->execute_prepared(duck->statement[number], &result)) fail("DuckDB: %s", library->result_error(&result));
    for (duckdb_handle chunk; (chunk = library->fetch_chunk(result)) != NULL; library->destroy_data_chunk(&chunk))
        add_chunk(library, &result, chunk, answer);
    library->destroy_result(&result);
}

static void pair(struct peer *peer, const char *sql, long long numbers[2])
{
    struct duck *duck = peer->state;
    struct duckdb_result result;
    if (duck->library.query(duck->connection, sql, &result)) fail("DuckDB: %s\n%s", duck->library.result_error(&result), sql);
    duckdb_handle chunk = duck->library.fetch_chunk(result);
    for (idx_t i = 0; i < 2; i++)
        numbers[i] = *(const int64_t *)duck->library.vector_get_data(duck->library.data_chunk_get_vector(chunk, i));
    duck->library.destroy_data_chunk(&chunk);
    duck->library.destroy_result(&result);
}

/* It answers within this process. */
static double cpu(struct peer *peer)
{
    (void)peer;
    return 0.0;
}

#define INCOMPLETE                                                                                                                         \
    "count(*) = 0 OR (count(*) < any_value(y.due) - any_value(y.year_from) + 1 AND (any_value(y.span) = 'mean' OR any_value(y.is_over) = " \
    "1))"
#define SPOKEN "o.year BETWEEN s.lowest AND s.due AND o.year <= $1"

const struct peer_driver duckdb_driver = {
    .name = "DuckDB",
    .connect = connect_duckdb,
    .close = close_duckdb,
    .execute = execute,
    .copy = copy,
    .prepare = prepare,
    .run = run,
    .pair = pair,
    .cpu = cpu,
    .threads = "one thread, in the process",
    /* Blocks are passed over by their least and greatest values; indexes are of no use to scans. */
    .layout = "tables in the order of the key, statistics",
    .key = "",
    .indexes = "ANALYZE; CHECKPOINT",
    .barrier = "",
    /* One join with all that a target may ask for, and one aggregate over it, is faster than a join for each. */
    .found =
        {"WITH s AS MATERIALIZED (SELECT row_number() OVER () AS n, d.* FROM (",
         ") d), k AS (SELECT s.n, arg_max(o.value, o.year) FILTER (" SPOKEN ") AS actual, max(o.year) FILTER (" SPOKEN
         ") AS year, any_value(o.value) FILTER (o.year = s.baseline) AS base FROM s JOIN figure o ON o.indicator = s.indicator AND o.area "
         "= "
         "s.area AND ((" SPOKEN ") OR o.year = s.baseline) WHERE s.span NOT IN ('sum', 'mean') GROUP BY s.n), "
         "y AS (SELECT s.n, o.year, s.span, s.year_from, s.due, s.is_over, o.value FROM s JOIN figure o ON o.indicator = s.indicator "
         "AND o.area = s.area AND o.year BETWEEN s.year_from AND s.due WHERE s.span IN ('sum', 'mean')), "
         "t AS (SELECT n, CASE WHEN " INCOMPLETE
         " THEN NULL WHEN any_value(y.span) = 'sum' THEN sum(y.value) ELSE sum(y.value) / count(*) END AS "
         "actual, CASE WHEN " INCOMPLETE " THEN NULL ELSE max(y.year) END AS year FROM y GROUP BY n), "
         "r AS (SELECT s.n, o.value AS base FROM s LEFT JOIN k ON k.n = s.n JOIN figure o ON o.indicator = s.indicator AND o.area = "
         "s.reference AND o.year = CASE WHEN s.is_over = 1 THEN s.due ELSE k.year END WHERE s.reference IS NOT NULL) SELECT s.code, "
         "s.due, s.span, s.basis, s.comparator, s.value, s.factor, s.conversion, s.reference, s.rising, s.early, s.is_over, "
         "coalesce(k.actual, t.actual) AS actual, coalesce(k.year, t.year) AS actual_year, coalesce(r.base, k.base) AS base, s.baseline "
         "AS base_year FROM s LEFT JOIN k ON k.n = s.n LEFT JOIN t ON t.n = s.n LEFT JOIN r ON r.n = s.n"},
};
