/* Resolves the texts of a CSV file. Each is looked up once and cached; the cache has a limited size. */
#ifndef PARKDB_TABLES_CSV_NAMES_H
#define PARKDB_TABLES_CSV_NAMES_H

#include "core/arena.h"
#include "figures/figure_write.h"
#include "tables/csv_columns.h"

#define PK_CSV_BUCKETS 16384
#define PK_CSV_STEPS 5
/* The maximum number of new sources in a file: they are remembered until its end. */
#define PK_CSV_MAX_NEW_SOURCES 10000

/* The meaning of a text in a column. */
struct pk_csv_entry {
    struct pk_csv_entry *next; /* in its bucket */
    enum pk_csv_column column;
    sqlite3_int64 owner; /* of a unit: the indicator; of an area that needs it: the period */
    const char *text;
    sqlite3_int64 id; /* for a source not created yet: see pk_csv_is_new_source */
    double factor;    /* of a unit, to the indicator's */
    const char *name; /* of a source */
    int synthetic;
    int needs_period;     /* of an area: which one is meant depends on the period, so look it up again with it */
    const char *expected; /* NULL, or the text is unknown, and this is the fault */
};

struct pk_csv_new_source {
    char *code, *name;
    int synthetic;
    sqlite3_int64 id; /* 0 until it is created */
};

struct pk_csv_names {
    parkdb *db;
    struct pk_figure_writer *writer;
    int hints; /* number of unknown names that are still compared with all known ones */
    struct pk_arena memory, source_memory;
    size_t cached_bytes;
    struct pk_csv_entry *buckets[PK_CSV_BUCKETS];
    struct pk_csv_entry *last[PK_CSV_COLUMN_COUNT]; /* successive rows often have the same text */
    struct pk_csv_new_source *new_sources;
    int new_count;
    sqlite3_stmt *find[PK_CSV_COLUMN_COUNT][PK_CSV_STEPS], *find_in_period[PK_CSV_STEPS];
    sqlite3_stmt *dimension, *make_source;
};

void pk_csv_names_begin(struct pk_csv_names *names, parkdb *db, struct pk_figure_writer *writer);
void pk_csv_names_end(struct pk_csv_names *names);

/* Empties a cache that is full; call it between two rows. No entry stays valid. */
void pk_csv_names_trim(struct pk_csv_names *names);

/* The meaning of a text; the entry is valid until the cache is trimmed. An unknown source has id 0: see pk_csv_add_source. */
int pk_csv_look_up(struct pk_csv_names *names, enum pk_csv_column column, sqlite3_int64 owner, const char *text, struct pk_csv_entry **out);

/* Gives an unknown source a name (NULL: its code) and a temporary id, or refuses it in entry->expected. */
int pk_csv_add_source(struct pk_csv_names *names, struct pk_csv_entry *entry, const char *name, int synthetic);

/* Whether an id is temporary. Users may have ids below 0, but not the very lowest. */
int pk_csv_is_new_source(sqlite3_int64 id);

/* Writes a new source and returns its real id in place of the temporary one. */
int pk_csv_make_source(struct pk_csv_names *names, sqlite3_int64 *id);

#endif
