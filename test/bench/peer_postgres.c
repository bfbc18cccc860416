#include "peer.h"

#include "fail.h"

#include <libpq-fe.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TYPE_INT8 = 20, TYPE_INT4 = 23, TYPE_TEXT = 25, TYPE_FLOAT8 = 701 };

static int connect_postgres(struct peer *peer, const char *where, char *problem, size_t size)
{
    PGconn *connection = PQconnectdb(where);
    if (PQstatus(connection) != CONNECTION_OK) {
        snprintf(problem, size, "%s", PQerrorMessage(connection));
        problem[strcspn(problem, "\n")] = 0;
        PQfinish(connection);
        return 0;
    }
    const char *version = PQparameterStatus(connection, "server_version");
    snprintf(peer->version, sizeof peer->version, "%.*s", version ? (int)strcspn(version, " ") : 0, version ? version : "");
    peer->state = connection;
    PQclear(PQexec(connection, "SET client_min_messages = warning"));
    return 1;
}

static void close_postgres(struct peer *peer)
{
    PQfinish(peer->state);
}

static void check(struct peer *peer, PGresult *result, const char *what)
{
    ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_COPY_IN)
        fail("PostgreSQL: %s\n%s", PQerrorMessage(peer->state), what);
}

/* One statement after the other, because some of them may not share a transaction. */
static void execute(struct peer *peer, const char *sql)
{
    char *rest = strdup(sql), *keep = NULL;
    for (char *one = strtok_r(rest, ";", &keep); one; one = strtok_r(NULL, ";", &keep)) {
        PGresult *result = PQexec(peer->state, one);
        check(peer, result, one);
        PQclear(result);
    }
    free(rest);
}

static void copy(struct peer *peer, const char *table, const char *path)
{
    static char buffer[1 << 16];
    char sql[128];
    FILE *file = fopen(path, "rb");
    if (!file) fail("cannot read %s", path);
    snprintf(sql, sizeof sql, "COPY %s FROM STDIN (FORMAT csv, HEADER)", table);
    PGresult *result = PQexec(peer->state, sql);
    check(peer, result, sql);
    PQclear(result);
    for (size_t length; (length = fread(buffer, 1, sizeof buffer, file)) > 0;)
        if (PQputCopyData(peer->state, buffer, (int)length) != 1) fail("PostgreSQL: %s", PQerrorMessage(peer->state));
    fclose(file);
    if (PQputCopyEnd(peer->state, NULL) != 1) fail("PostgreSQL: %s", PQerrorMessage(peer->state));
    while ((result = PQgetResult(peer->state))) {
        check(peer, result, sql);
        PQclear(result);
    }
}

static void prepare(struct peer *peer, int number, const char *sql, const char *types)
{
    char name[16];
    Oid oids[PARAMETERS] = {0};
    for (int i = 0; types[i]; i++) oids[i] = types[i] == 't' ? TYPE_TEXT : TYPE_INT4;
    snprintf(name, sizeof name, "s%d", number);
    PGresult *result = PQprepare(peer->state, name, sql, (int)strlen(types), oids);
    check(peer, result, sql);
    PQclear(result);
}

/* Binary results are big-endian. */
static uint64_t number_at(const char *bytes, int length)
{
    uint64_t number = 0;
    for (int i = 0; i < length; i++) number = number << 8 | (unsigned char)bytes[i];
    return number;
}

static uint64_t cell(uint64_t row, PGresult *result, int line, int column)
{
    int none = PQgetisnull(result, line, column);
    const char *bytes = PQgetvalue(result, line, column);
    uint64_t bits;
    double real;
    switch (PQftype(result, column)) {
    case TYPE_INT4: return row_integer(row, none ? 0 : (int32_t)number_at(bytes, 4));
    case TYPE_INT8: return row_integer(row, none ? 0 : (int64_t)number_at(bytes, 8));
    case TYPE_FLOAT8:
        bits = none ? 0 : number_at(bytes, 8);
        memcpy(&real, &bits, sizeof real);
        return row_real(row, !none, real);
    case TYPE_TEXT: return none ? row_name(row, NULL) : row_text(row, bytes, (size_t)PQgetlength(result, line, column));
    default: fail("PostgreSQL: column %d is of a type that nobody looks at: %u", column, PQftype(result, column));
    }
}

static void run(struct peer *peer, int number, int count, const struct parameter *parameters, struct answer *answer)
{
    char name[16], texts[PARAMETERS][16];
    const char *values[PARAMETERS];
    snprintf(name, sizeof name, "s%d", number);
    for (int i = 0; i < count; i++) {
        values[i] = parameters[i].text ? parameters[i].text : texts[i];
        if (!parameters[i].text) snprintf(texts[i], sizeof texts[i], "%d", parameters[i].integer);
    }
    PGresult *result = PQexecPrepared(peer->state, name, count, values, NULL, NULL, 1);
    check(peer, result, name);
    int columns = PQnfields(result);
    for (int line = 0, lines = PQntuples(result); line < lines; line++) {
        uint64_t row = row_begin();
        for (int i = 0; i < columns; i++) row = cell(row, result, line, i);
        row_add(answer, row);
    }
    PQclear(result);
}

static void pair(struct peer *peer, const char *sql, long long numbers[2])
{
    PGresult *result = PQexec(peer->state, sql);
    check(peer, result, sql);
    for (int i = 0; i < 2; i++) numbers[i] = atoll(PQgetvalue(result, 0, i));
    PQclear(result);
}

/* Of the server's process that answers this connection: on Linux the first number of a file, in nanoseconds. */
static double cpu(struct peer *peer)
{
    char path[64];
    unsigned long long nanoseconds = 0;
    snprintf(path, sizeof path, "/proc/%d/schedstat", PQbackendPID(peer->state));
    FILE *file = fopen(path, "r");
    if (!file || fscanf(file, "%llu", &nanoseconds) != 1) fail("PostgreSQL: cannot read %s", path);
    fclose(file);
    return (double)nanoseconds * 1e-9;
}

#define YEARS                                                                                                                              \
    "(SELECT o.year, o.value FROM figure o WHERE s.span IN ('sum', 'mean') AND o.indicator = s.indicator AND o.area = s.area AND o.year "  \
    "BETWEEN s.year_from AND s.due)"
#define INCOMPLETE "count(*) = 0 OR (count(*) < s.due - s.year_from + 1 AND (s.span = 'mean' OR s.is_over = 1))"

const struct peer_driver postgres_driver = {
    .name = "PostgreSQL",
    .connect = connect_postgres,
    .close = close_postgres,
    .execute = execute,
    .copy = copy,
    .prepare = prepare,
    .run = run,
    .pair = pair,
    .cpu = cpu,
    .threads = "one process of the server, no parallel workers, no jit; its time and ours",
    .layout = "both orders of the figures' key as covering indexes, dues by area, statistics",
    .key = ", PRIMARY KEY (indicator, period, area, vintage)",
    .indexes = "CREATE UNIQUE INDEX ON figure (indicator, year, area) INCLUDE (value); CREATE INDEX ON figure (area, indicator, year) "
               "INCLUDE (value); CREATE INDEX ON due (area); VACUUM ANALYZE; CHECKPOINT",
    .barrier = " OFFSET 0",
    .found =
        {"SELECT s.code, s.due, s.span, s.basis, s.comparator, s.value, s.factor, s.conversion, s.reference, s.rising, s.early, "
         "s.is_over, CASE WHEN s.span IN ('sum', 'mean') THEN t.value ELSE a.value END AS actual, CASE WHEN s.span IN ('sum', 'mean') "
         "THEN t.year ELSE a.year END AS actual_year, b.value AS base, s.baseline AS base_year FROM (",
         ") s LEFT JOIN LATERAL (SELECT o.year, o.value FROM figure o WHERE s.span NOT IN ('sum', 'mean') AND o.indicator = "
         "s.indicator AND o.area = s.area AND o.year BETWEEN s.lowest AND s.due AND o.year <= $1 ORDER BY o.year DESC LIMIT 1) a ON true "
         "LEFT JOIN figure b ON b.indicator = s.indicator AND b.area = coalesce(s.reference, s.area) AND b.year = CASE WHEN s.reference "
         "IS NULL THEN s.baseline WHEN s.is_over = 1 THEN s.due ELSE a.year END LEFT JOIN LATERAL (SELECT CASE "
         "WHEN " INCOMPLETE " THEN NULL WHEN s.span = 'sum' THEN sum(q.value) ELSE sum(q.value) "
         "/ count(*) END AS value, CASE WHEN " INCOMPLETE " THEN NULL ELSE max(q.year) END AS year FROM " YEARS " q) t ON true"},
};
