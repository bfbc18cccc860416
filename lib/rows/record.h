/* The mechanism behind every table and view: a kind describes its fields once; reading, writing, filters, loading and export use the
 * description. Values are texts or numbers; references are codes and become ids only within a statement. */
#ifndef PARKDB_ROWS_RECORD_H
#define PARKDB_ROWS_RECORD_H

#include "rows/reference.h"

enum pk_type {
    PK_TEXT,     /* const char * in the struct */
    PK_REF,      /* const char *: the code of a row elsewhere; its id in the table */
    PK_REAL,     /* double */
    PK_NUMBER,   /* parkdb_number */
    PK_INT,      /* int */
    PK_FLAG,     /* int, 0 or 1; true or false in a file */
    PK_TRISTATE, /* parkdb_number of 0 or 1; true or false in a file */
};

enum pk_flag {
    PK_KEY = 1,      /* part of the key of a row */
    PK_REQUIRED = 2, /* a file must give it */
    PK_PARENT = 4,   /* in a file, the record whose list the row is in */
    PK_ORDER = 8,    /* in a file, the place in that list */
    PK_MAIN = 16,    /* in a file, the field that a plain value gives */
    PK_LOCAL = 32,   /* in a file, a code without the document's code and slash */
    PK_SELF = 64,    /* in a file, the file's own document */
    PK_LAST = 128,   /* a flag that a load writes last, because it forbids states that occur in between */
    PK_ALWAYS = 256, /* a text that a row always has; so have those of a key, those that are required and those with a fallback */
    PK_NAME = 512,   /* names a row within its record; if no field does, all fields but the key do together */
};

struct pk_field {
    const char *name; /* in SQL, C, JSON and messages alike */
    enum pk_type type;
    enum pk_ref ref;
    size_t offset;
    unsigned flags;
    const char *fallback; /* the default of a missing text */
    const char *column;   /* the table's column, if its name differs */
};

/* A member of parkdb_filter that holds a text. */
struct pk_member {
    const char *name;
    size_t offset;
};
extern const struct pk_member pk_members[PK_MEMBER_COUNT]; /* all, in the struct's order */

/* The member that was used for it before 1.0. */
enum pk_formerly { PK_FORMERLY_KIND = 1, PK_FORMERLY_STATUS = 2 };

/* A kind's condition for such a member: every ? stands for its one text, which is a code or a word. */
struct pk_where {
    const char *name; /* of the member */
    size_t offset;
    enum pk_ref ref; /* the kind of row whose code it is, or PK_REF_NONE */
    unsigned formerly;
    const char *words; /* SQL that selects every word in a column named word, or NULL */
    const char *what;  /* what the words are; NULL: they are few, and an error lists them all */
    const char *condition;
};

struct pk_kind {
    enum pk_kind_id id;
    const char *name;
    const char *table;  /* x in the conditions */
    const char *list;   /* the list of its records in a policy file, or NULL */
    size_t size;        /* of the struct */
    size_t former_size; /* of the struct in programs that do not pass it */
    const struct pk_field *fields;
    size_t field_count;
    const struct pk_where *where;
    size_t where_count;
    const char *order;
};

#define PK_MAX_FIELDS 40

/* A value: text (borrowed), a number, or null. */
struct pk_value {
    enum { PK_NOTHING, PK_IS_TEXT, PK_IS_NUMBER } is;
    const char *text;
    double number;
};

/* Whether every row has it. */
int pk_is_always_there(const struct pk_field *field);

/* The value of a field in a row's column. */
struct pk_columns;
struct pk_value pk_value_read(struct pk_columns *columns, const struct pk_field *field, int column);

int pk_value_equal(const struct pk_value *a, const struct pk_value *b);

/* The values of a caller's struct, one for each field; the caller keeps the texts. */
void pk_values_of(const struct pk_kind *kind, const void *row, struct pk_value *values);

/* Sets the key fields from a key text: of one key field, or of several separated by slashes, at which the text is cut. Only the last may
 * contain slashes. */
void pk_values_of_key(const struct pk_kind *kind, char *key, struct pk_value *values);

/* Reads the row that the key fields in values name into found. *exists says whether there is one. The texts are valid until the caller
 * resets the statement returned in *statement. */
int pk_record_read(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_value *found, int *exists,
                   sqlite3_stmt **statement);

/* Inserts the row, or updates the one with the same key. On failure *field is the index of the bad field, or -1, and *expected says what
 * the rule expects, to be freed with sqlite3_free, or is NULL. */
struct pk_fault {
    int field;
    char *expected;
};
int pk_record_write(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_fault *fault);

/* The same for a statement of the caller, after SQLite has refused a row. */
int pk_record_refused(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_fault *fault);

/* Deletes the row that the key fields name; *count is the number of deleted rows. */
int pk_record_delete(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, int *count);

/* A value as stored in a table: references as ids. The caller keeps the text. */
struct pk_bound {
    enum { PK_BOUND_NULL, PK_BOUND_INTEGER, PK_BOUND_REAL, PK_BOUND_TEXT } is;
    union {
        sqlite3_int64 integer;
        double real;
        const char *text;
    };
};
/* All values of a row; fails as pk_record_write does if a referenced row does not exist. */
int pk_record_bound(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_bound *bound, struct pk_fault *fault);
/* INSERT INTO the kind's table and its columns, in that order. */
void pk_append_insert(sqlite3_str *sql, const struct pk_kind *kind);

/* Whether a field may be a reference to a row of that kind. */
int pk_refers_to(const struct pk_field *field, const struct pk_kind *kind);

/* The column that holds a field. */
const char *pk_column(const struct pk_field *field);

/* Every field as a caller sees it, references as codes, with the kind's table as x; and a SELECT of them. */
void pk_append_fields(sqlite3_str *sql, const struct pk_kind *kind);
void pk_append_select(sqlite3_str *sql, const struct pk_kind *kind);

/* Reads the fields from the first columns of a row; the texts are valid as long as the row. PARKDB_CORRUPT if they are not as promised. */
int pk_read_fields(parkdb *db, const struct pk_kind *kind, sqlite3_stmt *statement, struct pk_value *found);

/* Copies a caller's row of size bytes into whole, which has room for the kind's struct; members that the caller's struct lacks are zero.
 * PARKDB_MISUSE for a size that the struct never had, or a larger one with unknown members set. pk_whole_row also calls pk_enter. */
int pk_copy_row(parkdb *db, const struct pk_kind *kind, const void *row, size_t size, void *whole);
int pk_whole_row(parkdb *db, const struct pk_kind *kind, const void *row, size_t size, void *whole);

/* The functions behind the public ones. */
int pk_put(parkdb *db, const struct pk_kind *kind, const void *row);
int pk_put_sized(parkdb *db, const struct pk_kind *kind, const void *row, size_t size, void *whole);
int pk_remove(parkdb *db, const struct pk_kind *kind, const void *row);

#endif
