#include "peer.h"

#include "bare.h"
#include "fail.h"
#include "generate.h"
#include "measure.h"
#include "progress_sql.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SQL_SIZE = 16384 };

/* ---------------------------------------------------------------- Tables. Each is written as peer-<name>.csv, from the bare file. */

#define LATEST                                                                                                                             \
    "f.day = (SELECT max(l.day) FROM figure l WHERE l.indicator = f.indicator AND l.year = f.year AND l.area = f.area AND l.day <= ?1)"
#define WORD(column, first, second, third, fourth)                                                                                         \
    "CASE " column " WHEN 0 THEN '" first "' WHEN 1 THEN '" second "' WHEN 2 THEN '" third "' ELSE '" fourth "' END"
#define EARLY "i.stock = 1 OR (d.span = 2 AND (d.comparator = 1 OR (d.comparator = 2 AND i.rising = 1)))"

static const struct {
    const char *name, *columns, *sql; /* ?1 is today */
} tables[] = {
    {"area", "id integer PRIMARY KEY, code text NOT NULL, park integer NOT NULL", "SELECT id, code, park FROM area ORDER BY id"},
    {"indicator", "id integer PRIMARY KEY, code text NOT NULL, rising integer NOT NULL",
     "SELECT id, code, rising FROM indicator ORDER BY id"},
    {"due",
     "code text NOT NULL, area integer NOT NULL, indicator integer NOT NULL, due integer NOT NULL, span text NOT NULL, basis text NOT "
     "NULL, "
     "comparator text NOT NULL, value double precision NOT NULL, factor double precision NOT NULL, conversion double precision NOT NULL, "
     "baseline integer, reference integer, year_from integer, rising integer NOT NULL, early integer NOT NULL",
     "SELECT d.code, d.area, d.indicator, d.due, " WORD("d.span", "last", "each", "sum", "mean") ", " WORD(
         "d.basis", "level", "ratio", "change",
         "percent_change") ", " WORD("d.comparator", "<=", ">=", "~", "~") ", d.value, d.factor, d.conversion, d.baseline, d.reference, "
                                                                           "d.year_from, i.rising, " EARLY
                                                                           " FROM due d JOIN indicator i ON i.id = d.indicator"},
    {"figure", "indicator integer NOT NULL, year integer NOT NULL, area integer NOT NULL, value double precision NOT NULL",
     "SELECT f.indicator, f.year, f.area, f.value FROM figure f WHERE " LATEST " ORDER BY 1, 2, 3"},
};
enum { TABLES = sizeof tables / sizeof tables[0] };

static void write_rows(FILE *file, sqlite3_stmt *rows)
{
    int columns = sqlite3_column_count(rows);
    while (bare_next(rows))
        for (int i = 0; i < columns; i++) {
            const char *end = i + 1 < columns ? "," : "\n";
            if (sqlite3_column_type(rows, i) == SQLITE_FLOAT) fprintf(file, "%.17g%s", sqlite3_column_double(rows, i), end);
            else if (sqlite3_column_type(rows, i) == SQLITE_NULL) fputs(end, file);
            else fprintf(file, "%s%s", (const char *)sqlite3_column_text(rows, i), end);
        }
}

static void path_of_table(char path[PATH_SIZE], const char *directory, const char *table)
{
    char name[64];
    snprintf(name, sizeof name, "peer-%s.csv", table);
    path_in(path, directory, name);
}

void peer_write_tables(const char *directory, const char *bare)
{
    sqlite3 *sqlite = bare_open(bare, 0);
    for (int i = 0; i < TABLES; i++) {
        char path[PATH_SIZE];
        path_of_table(path, directory, tables[i].name);
        FILE *file = fopen(path, "wb");
        if (!file) fail("cannot write %s", path);
        sqlite3_stmt *rows = bare_prepare(sqlite, tables[i].sql);
        sqlite3_bind_int(rows, 1, today_number());
        for (int k = 0; k < sqlite3_column_count(rows); k++) fprintf(file, "%sc%d", k ? "," : "", k);
        fputc('\n', file);
        write_rows(file, rows);
        sqlite3_finalize(rows);
        if (fclose(file)) fail("cannot write %s", path);
    }
    sqlite3_close(sqlite);
}

static void recreate(struct peer *peer, const char *table, const char *columns)
{
    char sql[1024];
    snprintf(sql, sizeof sql, "DROP TABLE IF EXISTS %s", table);
    peer->driver->execute(peer, sql);
    snprintf(sql, sizeof sql, "CREATE TABLE %s (%s)", table, columns);
    peer->driver->execute(peer, sql);
}

void peer_fill(struct peer *peer, const char *directory)
{
    char path[PATH_SIZE];
    for (int i = 0; i < TABLES; i++) {
        path_of_table(path, directory, tables[i].name);
        recreate(peer, tables[i].name, tables[i].columns);
        peer->driver->copy(peer, tables[i].name, path);
    }
    peer->driver->execute(peer, peer->driver->indexes);
}

void peer_make_load(struct peer *peer)
{
    char columns[512];
    snprintf(columns, sizeof columns,
             "area text NOT NULL, indicator text NOT NULL, period text NOT NULL, value double precision, vintage date NOT NULL%s",
             peer->driver->key);
    recreate(peer, "figure_load", columns);
}

void peer_count_load(struct peer *peer, long long *rows, long long *cents)
{
    long long pair[2];
    peer->driver->pair(peer, "SELECT CAST(count(*) AS bigint), CAST(sum(round(value * 100)) AS bigint) FROM figure_load", pair);
    *rows = pair[0];
    *cents = pair[1];
}

/* ---------------------------------------------------------------- Questions. In a parameter list Y is the running year, i, p and y what is
 * asked for, g the indicator of growth. */

#define DUES                                                                                                                               \
    "SELECT d.*, CASE WHEN d.due < $1 THEN 1 ELSE 0 END AS is_over, CASE WHEN d.span = 'each' OR d.due < $1 THEN d.due ELSE 0 END AS "     \
    "lowest FROM due d"

static const struct {
    const char *parameters, *sql;
} questions[QUESTIONS] = {
    [NEWEST] = {"ipy", "SELECT value FROM figure WHERE indicator = $1 AND area = $2 AND year = $3"},
    [SERIES] = {"ip", "SELECT year, value FROM figure WHERE indicator = $1 AND area = $2"},
    [PROGRESS] = {"Yp", DUES " WHERE d.area = $2"},
    [STATUS_COUNTS] = {"Y", DUES},
    [RANKING] = {"iy",
                 "SELECT a.code, rank() OVER (ORDER BY CASE i.rising WHEN 1 THEN -f.value ELSE f.value END) FROM figure f JOIN area a ON "
                 "a.id = f.area AND a.park = 1 JOIN indicator i ON i.id = f.indicator WHERE f.indicator = $1 AND f.year = $2"},
    [PARK_RANKS] = {"py",
                    "SELECT i.code, count(*) FILTER (WHERE CASE i.rising WHEN 1 THEN n.value > own.value ELSE n.value < own.value END) + 1 "
                    "FROM figure own JOIN indicator i ON i.id = own.indicator JOIN figure n ON n.indicator = own.indicator AND n.year = "
                    "own.year JOIN area a ON a.id = n.area AND a.park = 1 WHERE own.area = $1 AND own.year = $2 AND n.year = $2 GROUP BY "
                    "i.code"},
    [GROWTH] = {"gy", "SELECT a.code, f.value FROM figure f JOIN area a ON a.id = f.area WHERE f.indicator = $1 AND f.year = $2"},
};

static void write_question(const struct peer_driver *driver, enum question question, char *sql)
{
    char *found = malloc(SQL_SIZE);
    if (!found) fail("out of memory");
    if (question == PROGRESS || question == STATUS_COUNTS) {
        snprintf(found, SQL_SIZE, "%s%s%s", driver->found[0], questions[question].sql, driver->found[1]);
        progress_sql(sql, SQL_SIZE, found, driver->barrier, question == STATUS_COUNTS);
    } else snprintf(sql, SQL_SIZE, "%s", questions[question].sql);
    free(found);
}

/* ---------------------------------------------------------------- Answers */

/* A code and its id. */
struct named {
    char code[CODE_SIZE];
    int id;
};

struct asking {
    struct peer *peer;
    struct named *area, *indicator;
    size_t areas, indicators;
};

static int by_code(const void *a, const void *b)
{
    return strcmp(((const struct named *)a)->code, ((const struct named *)b)->code);
}

/* Sorted by code. A line is the id, the code, and something else. */
static struct named *read_ids(const char *directory, const char *table, size_t *count)
{
    char path[PATH_SIZE], line[256];
    struct named *list = NULL;
    path_of_table(path, directory, table);
    FILE *file = fopen(path, "r");
    if (!file || !fgets(line, sizeof line, file)) fail("cannot read %s", path);
    for (*count = 0; fgets(line, sizeof line, file); ++*count) {
        struct named named;
        if (sscanf(line, "%d,%31[^,]", &named.id, named.code) != 2) fail("%s: %s", path, line);
        list = realloc(list, (*count + 1) * sizeof *list);
        if (!list) fail("out of memory");
        list[*count] = named;
    }
    fclose(file);
    qsort(list, *count, sizeof *list, by_code);
    return list;
}

static int id_of(const struct named *list, size_t count, const char *code)
{
    struct named wanted;
    snprintf(wanted.code, sizeof wanted.code, "%s", code);
    const struct named *found = bsearch(&wanted, list, count, sizeof *list, by_code);
    if (!found) fail("nothing has the code %s", code);
    return found->id;
}

static int value_of(const struct asking *asking, char which, const struct pick *pick)
{
    switch (which) {
    case 'Y': return today_year();
    case 'i': return id_of(asking->indicator, asking->indicators, pick->indicator_code);
    case 'g': return id_of(asking->indicator, asking->indicators, pick->growth_code);
    case 'p': return id_of(asking->area, asking->areas, pick->park_code);
    default: return pick->year;
    }
}

static void ask(struct engine *engine, enum question question, const struct pick *pick, struct answer *answer)
{
    struct asking *asking = engine->state;
    struct parameter parameters[PARAMETERS];
    const char *which = questions[question].parameters;
    int count = 0;
    for (; which[count]; count++) parameters[count] = (struct parameter){NULL, value_of(asking, which[count], pick)};
    asking->peer->driver->run(asking->peer, (int)question, count, parameters, answer);
}

static void close_engine(struct engine *engine)
{
    struct asking *asking = engine->state;
    asking->peer->driver->close(asking->peer);
    free(asking->indicator);
    free(asking->area);
    free(asking);
}

static double cpu(struct engine *engine)
{
    struct peer *peer = ((struct asking *)engine->state)->peer;
    return cpu_now() + peer->driver->cpu(peer);
}

void peer_engine(struct engine *engine, struct peer *peer, const char *directory)
{
    struct asking *asking = calloc(1, sizeof *asking);
    char *sql = malloc(SQL_SIZE);
    if (!asking || !sql) fail("out of memory");
    asking->peer = peer;
    asking->area = read_ids(directory, "area", &asking->areas);
    asking->indicator = read_ids(directory, "indicator", &asking->indicators);
    *engine = (struct engine){.name = peer->driver->name, .state = asking, .ask = ask, .close = close_engine, .cpu = cpu};
    memcpy(engine->version, peer->version, sizeof engine->version);
    for (int i = 0; i < QUESTIONS; i++) {
        static const char types[] = "iiiiiiii";
        write_question(peer->driver, (enum question)i, sql);
        peer->driver->prepare(peer, i, sql, types + sizeof types - 1 - strlen(questions[i].parameters));
    }
    free(sql);
}
