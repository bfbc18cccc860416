/* Other databases with the same data: one set of tables and questions, and for each database a driver that knows how to talk to it. */
#ifndef BENCH_PEER_H
#define BENCH_PEER_H

#include "engine.h"

struct peer_driver;

/* A connection. */
struct peer {
    const struct peer_driver *driver;
    void *state;
    char version[64];
};

struct parameter {
    const char *text; /* or NULL: integer */
    int integer;
};
enum { PARAMETERS = 8, STATEMENTS = QUESTIONS };

struct peer_driver {
    const char *name;
    /* 0 with a problem in words when there is no such database here. */
    int (*connect)(struct peer *peer, const char *where, char *problem, size_t size);
    void (*close)(struct peer *peer);
    void (*execute)(struct peer *peer, const char *sql);
    /* Loads a CSV file with a header into a table, as the database likes it best. */
    void (*copy)(struct peer *peer, const char *table, const char *path);
    /* Prepares a statement under a number; types has i or t for each parameter. */
    void (*prepare)(struct peer *peer, int number, const char *sql, const char *types);
    /* Runs it and adds its rows to the answer. */
    void (*run)(struct peer *peer, int number, int count, const struct parameter *parameters, struct answer *answer);
    /* The two integers in the one row of a query that is asked once. */
    void (*pair)(struct peer *peer, const char *sql, long long pair[2]);
    /* Of the processor that its own process has taken for this connection; 0 when it has none. */
    double (*cpu)(struct peer *peer);
    /* What its SQL has of its own. */
    const char *threads;  /* in words: how many answer a question */
    const char *layout;   /* in words */
    const char *key;      /* of the table that a CSV file is loaded into: the figure's, or "" where a DBA would have none */
    const char *indexes;  /* laid when all is loaded, and statistics */
    const char *barrier;  /* see progress_sql */
    const char *found[2]; /* see progress_sql; the text before the dues and behind them. $1 is the running year */
};

extern const struct peer_driver postgres_driver, duckdb_driver;

/* Writes the peers' tables as CSV, from the bare file: the figures that count today, and each target's dues. */
void peer_write_tables(const char *directory, const char *bare);
/* Loads them and lays indexes; the answers come from there. */
void peer_fill(struct peer *peer, const char *directory);
void peer_engine(struct engine *engine, struct peer *peer, const char *directory);
/* Where a CSV file of figures is loaded. */
void peer_make_load(struct peer *peer);
void peer_count_load(struct peer *peer, long long *rows, long long *cents);

#endif
