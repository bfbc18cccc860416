/* What the texts of a CSV file stand for. Each is looked up once and kept in a cache of bounded size. */
#ifndef PARKDB_TABLES_CSV_NAMES_H
#define PARKDB_TABLES_CSV_NAMES_H

#include "core/arena.h"
#include "figures/figure_write.h"
#include "tables/csv_columns.h"

#define PK_CSV_BUCKETS 16384
#define PK_CSV_STEPS 3
/* So many sources that are new a file may name: they are remembered until its end. */
#define PK_CSV_MAX_NEW_SOURCES 10000

/* What a text stands for in a column. */
struct pk_csv_entry {
    struct pk_csv_entry *next; /* in its bucket */
    enum pk_csv_column column;
    sqlite3_int64 owner; /* of a unit: the indicator */
    const char *text;
    sqlite3_int64 id; /* of a source that is yet to be made: see pk_csv_is_new_source */
    double factor;    /* of a unit, to the indicator's */
    const char *name; /* of a source */
    int synthetic;
    const char *expected; /* NULL, or it stands for nothing, and this is what is wrong */
};

struct pk_csv_new_source {
    char *code, *name;
    int synthetic;
    sqlite3_int64 id; /* 0 until it is made */
};

struct pk_csv_names {
    parkdb *db;
    struct pk_figure_writer *writer;
    int hints; /* so many unknown names are still compared with all known ones */
    struct pk_arena memory, source_memory;
    size_t cached_bytes;
    struct pk_csv_entry *buckets[PK_CSV_BUCKETS];
    struct pk_csv_entry *last[PK_CSV_COLUMN_COUNT]; /* rows that follow each other often say the same */
    struct pk_csv_new_source *new_sources;
    int new_count;
    sqlite3_stmt *find[PK_CSV_COLUMN_COUNT][PK_CSV_STEPS];
    sqlite3_stmt *dimension, *make_source;
};

void pk_csv_names_begin(struct pk_csv_names *names, parkdb *db, struct pk_figure_writer *writer);
void pk_csv_names_end(struct pk_csv_names *names);

/* Keeps the cache small: between two rows. No entry lives on. */
void pk_csv_names_trim(struct pk_csv_names *names);

/* What a text stands for; the entry lives until the cache is trimmed. A source that nobody knows has id 0: see pk_csv_add_source. */
int pk_csv_look_up(struct pk_csv_names *names, enum pk_csv_column column, sqlite3_int64 owner, const char *text, struct pk_csv_entry **out);

/* Gives an unknown source a name (NULL: its code) and an id for now, or refuses it in entry->expected. */
int pk_csv_add_source(struct pk_csv_names *names, struct pk_csv_entry *entry, const char *name, int synthetic);

/* Whether an id is one for now. Ids below 0 are anybody's, the least of all are nobody's. */
int pk_csv_is_new_source(sqlite3_int64 id);

/* Writes a source that is not written yet, in place of whose id the real one is given. */
int pk_csv_make_source(struct pk_csv_names *names, sqlite3_int64 *id);

#endif
