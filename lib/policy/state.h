/* A load while it goes on: its files, their records, what it has to say, and the statements that it asks with. */
#ifndef PARKDB_POLICY_STATE_H
#define PARKDB_POLICY_STATE_H

#include "policy/format.h"
#include "policy/json_tree.h"
#include "policy/rows.h"

#include <stdint.h>

#define PK_MAX_STATEMENTS 24
#define PK_PLACE_SIZE 256

/* A file that is being loaded. */
struct pk_file {
    const char *name;     /* without its directory */
    char *text;           /* from sqlite3_malloc, or NULL when the caller's text is read */
    const char *end;      /* of the text that is read */
    struct pk_json *root; /* with what is in it, but nothing that is in that */
    const char *origin;   /* the code of its document or catalogue */
    int is_catalogue;
    int is_anew; /* it declares otherwise than before, and all that it declared before lies aside */
    int same;    /* how many records of a kind it declares as before */
};

/* The words that a field may have: a list that ends with NULL, or NULL when any text will do. */
struct pk_words {
    int is_read;
    const char *const *words;
};

/* A set of a kind's fields has this bit for field i; no kind has more than 64. */
static inline uint64_t pk_bit(size_t i)
{
    return (uint64_t)1 << i;
}

/* A record of a file, or a row of one of its lists. Of a record only its place in the file is kept: what it says is there while it is open.
 */
struct pk_item {
    const struct pk_list *list; /* NULL for a row of a record's list */
    const struct pk_kind *kind;
    struct pk_file *file;
    const struct pk_json *parent; /* where it stands: in a list, or in the file */
    const char *at;
    int index;                  /* in the list, or -1 */
    const struct pk_json *node; /* NULL when it is closed */
    struct pk_value *values;
    uint64_t bad; /* the fields that are at fault, and mended: see pk_bit */
    unsigned is_new : 1;
    unsigned is_checked : 1;     /* it has been open before */
    unsigned has_lists : 1;      /* with something in them */
    unsigned is_held : 1;        /* it stays open: what was made up for its faults is nowhere else */
    unsigned is_declared : 1;    /* as before */
    unsigned is_unwritten : 1;   /* nothing that could be made up for its faults was accepted either */
    unsigned is_in_conflict : 1; /* with other rows, a trigger says */
    unsigned is_stub : 1;        /* a cited document whose own file says what it is */
    uint64_t last;               /* the fields, flags, that are set when all else is written and gone */
    char *change;                /* what was and is, from sqlite3_malloc */
    struct pk_added *kept;       /* rows of its lists that no file is known to declare */
    struct pk_item *children, *last_child, *next;
};

/* A row that hangs on a record and that no file is known to declare. */
struct pk_added {
    const char *kind, *name;
    int is_unknown; /* since it is not known of any row of the record's whose it is */
    int is_kept;    /* it only loses what it refers to */
    struct pk_added *next;
};

/* A record that a file declared before and no longer does. */
struct pk_gone {
    const struct pk_kind *kind;
    const struct pk_file *file;
    const char *origin;
    char *key;
    struct pk_added *added; /* what goes with it */
    int is_looked_at;       /* for them */
    struct pk_gone *next;
};

struct pk_load {
    parkdb *db;
    parkdb_load_options options; /* with size 0 when there are none */
    parkdb_load_result *result;
    struct pk_arena arena;
    struct pk_arena open; /* what the open records say, those that stay open before the mark */
    struct pk_arena_mark held;
    struct pk_words *words[PK_KIND_COUNT]; /* of each field of a kind */
    struct pk_file *files;
    size_t file_count;
    struct pk_item *first, *last;
    struct pk_gone *gone;       /* what was removed, to be told at the end */
    struct pk_foreign *foreign; /* the tables of others that refer to a kind of record, and which that is */
    const struct pk_kind *foreign_to;
    int origin_changed, rows_changed, nothing_new;
    enum { PK_MEMBERS_LATER, PK_MEMBERS_PAUSED, PK_MEMBERS_MADE } members; /* of groups */
    int has_paused;                                                        /* the making of verdicts */
    int declared;                                                          /* how many records the files declare that do so anew */
    int mended;                                                            /* how many values were made up for fields at fault */
    parkdb_error first_error;
    struct pk_batch *records, *declarations;     /* new ones, to be written at once */
    sqlite3_stmt *statements[PK_MAX_STATEMENTS]; /* prepared once for the load */
    sqlite3_stmt *rows[PK_KIND_COUNT];           /* the same: those that hang on a record */
    int code;                                    /* what stops the load at once: out of memory, an interrupt, an error of SQLite's */
};

/* Stops the load at once and returns what stopped it first. */
int pk_load_stop(struct pk_load *load, int code);
int pk_load_no_memory(struct pk_load *load);
/* The same, where the caller has asked for it; 0 when nothing stops the load. */
int pk_load_is_stopped(struct pk_load *load);

/* Two texts with a slash between them, which live as long as the record that is open; NULL when the load is stopped. */
const char *pk_load_join(struct pk_load *load, const char *first, const char *second);

/* What names a record: its key fields, separated by slashes. */
const char *pk_item_key(struct pk_load *load, const struct pk_item *item);

/* Whether a file says a field itself, and where it stands in an item: in its object, or the plain value that stands for its main one. */
int pk_is_written(const struct pk_field *field);
const struct pk_json *pk_item_node(const struct pk_item *item, const struct pk_field *field);

void pk_load_tell(struct pk_load *load, int type, const struct pk_file *file, const char *path, const char *kind, const char *code,
                  const char *text);

/* An error of a file: at a path; at a node, or the place where its field is or would be; with what stands there and what should. */
void pk_report_as(struct pk_load *load, int code, const struct pk_file *file, const char *path, const char *kind, const char *key,
                  const char *text);
void pk_report_at(struct pk_load *load, int code, const struct pk_file *file, const char *path, const struct pk_item *item,
                  const char *text);
void pk_report(struct pk_load *load, int code, const struct pk_file *file, const struct pk_json *node, const char *field,
               const struct pk_item *item, const char *format, ...);
void pk_report_value(struct pk_load *load, const struct pk_file *file, const struct pk_json *object, const char *field,
                     const struct pk_item *item, const char *expected);
void pk_report_field(struct pk_load *load, const struct pk_item *item, int i, const char *expected);

/* A statement that is prepared once for the load, with up to three texts bound; NULL when the load is stopped. Released after its use. */
sqlite3_stmt *pk_load_bound(struct pk_load *load, const char *sql, const char *a, const char *b, const char *c);
int pk_load_step(struct pk_load *load, sqlite3_stmt *statement); /* 1: a row; 0: none, or the load is stopped */
void pk_load_release(sqlite3_stmt *statement);
/* Runs a statement with up to three texts and, unless it is 0, a number as the fourth value. */
void pk_load_run(struct pk_load *load, const char *sql, const char *a, const char *b, const char *c, int n);
/* The first column of the first row, to be freed with sqlite3_free, or NULL. */
char *pk_load_ask(struct pk_load *load, const char *sql, const char *a, const char *b, const char *c);
/* The same for a number; otherwise is for when there is no row. */
int pk_load_ask_number(struct pk_load *load, const char *sql, const char *a, const char *b, const char *c, int otherwise);

#endif
