/* Every kind of row in parkdb.h, so that one test can go over all of them. */
#ifndef PARKDB_TEST_KINDS_H
#define PARKDB_TEST_KINDS_H

#include <parkdb.h>

enum field_type { FIELD_TEXT, FIELD_DOUBLE, FIELD_NUMBER, FIELD_INT };

/* What the header's words on a member say of NULL: nothing, since they are those of another member. */
enum field_null { NULL_UNSAID, NULL_NEVER, NULL_MAY_BE };

struct field {
    const char *name;
    enum field_type type;
    size_t offset;
    enum field_null null;
};

struct kind {
    const char *name;
    const char *filters; /* as the header lists them: "code, kind" */
    const char *key;     /* as the header lists them; NULL for what is only read */
    size_t size;
    const struct field *fields;
    size_t field_count;
    int (*find)(parkdb *db, const parkdb_filter *filter, parkdb_cursor **cursor);
    const void *(*row)(const parkdb_cursor *cursor);
    int (*put)(parkdb *db, const void *row);    /* NULL for what is only read */
    int (*remove)(parkdb *db, const void *row); /* NULL for what is only read */
    const char *sql;                            /* the same rows, asked of SQLite with columns of the fields' names */
};

extern const struct kind kinds[];
extern const size_t kind_count;

const struct kind *kind_named(const char *name);
const struct field *field_named(const struct kind *kind, const char *name);

/* Whether a list such as "code, kind" has a word. */
int is_listed(const char *list, const char *word);

/* A row as "unit: code='%' factor=0.01 …", and its key as "a|1". */
char *row_text(const struct kind *kind, const void *row);
char *key_text(const struct kind *kind, const void *row);

/* All rows, a line for each: as the kind's cursor gives them, and as SQLite does. */
char *found_text(parkdb *db, const struct kind *kind, const parkdb_filter *filter);
char *asked_text(parkdb *db, const struct kind *kind);

#endif
