/* The one mechanism behind every table and view: a kind describes its fields once, and reading, writing, filters, loading and export
 * follow from it. Values are held as text or numbers; references are held as codes and become ids only inside a statement. */
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
    PK_KEY = 1,      /* part of what names a row */
    PK_REQUIRED = 2, /* a file must say it */
    PK_PARENT = 4,   /* in a file, the thing in whose list the row stands */
    PK_ORDER = 8,    /* in a file, the place in that list */
    PK_MAIN = 16,    /* in a file, the field that a plain value stands for */
    PK_LOCAL = 32,   /* in a file, a code without the document's code and slash */
    PK_SELF = 64,    /* in a file, the file's own document */
    PK_LAST = 128,   /* a flag that a load sets when all else is written and gone: until then, what it forbids may be there */
    PK_ALWAYS = 256, /* a text that a row always has; so have those of a key, those that are required and those with a fallback */
    PK_NAME = 512,   /* names a row among those of its record; where none does, all but the key do together */
};

struct pk_field {
    const char *name; /* in SQL, C, JSON and messages alike */
    enum pk_type type;
    enum pk_ref ref;
    size_t offset;
    unsigned flags;
    const char *fallback; /* what a missing text stands for */
    const char *column;   /* where the table's column has another name */
};

/* A member of parkdb_filter that holds a text. */
struct pk_member {
    const char *name;
    size_t offset;
};
extern const struct pk_member pk_members[PK_MEMBER_COUNT]; /* all, in the struct's order */

/* What stood for a member in versions before 1.0. */
enum pk_formerly { PK_FORMERLY_KIND = 1, PK_FORMERLY_STATUS = 2 };

/* What a kind makes of such a member: every ? in the condition stands for its one text, which is a code or a word. */
struct pk_where {
    const char *name; /* of the member */
    size_t offset;
    enum pk_ref ref; /* of what it is the code, or PK_REF_NONE */
    unsigned formerly;
    const char *words; /* SQL that gives every word in a column of that name, or NULL */
    const char *what;  /* what the words are; NULL: they are few, and a refusal names them all */
    const char *condition;
};

struct pk_kind {
    enum pk_kind_id id;
    const char *name;
    const char *table;  /* x in the conditions */
    const char *list;   /* the list of a policy file where its records stand, or NULL */
    size_t size;        /* of the struct */
    size_t former_size; /* of the struct in programs that do not say it */
    const struct pk_field *fields;
    size_t field_count;
    const struct pk_where *where;
    size_t where_count;
    const char *order;
};

#define PK_MAX_FIELDS 40

/* A value: text (borrowed), a number, or nothing. */
struct pk_value {
    enum { PK_NOTHING, PK_IS_TEXT, PK_IS_NUMBER } is;
    const char *text;
    double number;
};

/* Whether every row has it. */
int pk_is_always_there(const struct pk_field *field);

/* What a row's column says of a field. */
struct pk_columns;
struct pk_value pk_value_read(struct pk_columns *columns, const struct pk_field *field, int column);

int pk_value_equal(const struct pk_value *a, const struct pk_value *b);

/* Values of a caller's struct, one for each field; texts stay the caller's. */
void pk_values_of(const struct pk_kind *kind, const void *row, struct pk_value *values);

/* Sets the key fields from a key text: the one key's, or several separated by slashes, at which the text is cut. Only the last may hold
 * slashes of its own. */
void pk_values_of_key(const struct pk_kind *kind, char *key, struct pk_value *values);

/* Reads the row that the key fields in values name into found. *exists says whether there is one. The texts live until the statement
 * that is returned in *statement is reset, which the caller does. */
int pk_record_read(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_value *found, int *exists,
                   sqlite3_stmt **statement);

/* Inserts the row, or updates the one of the same key. On failure *field is the index of the field at fault, or -1, and *expected,
 * to be freed with sqlite3_free, says what the rule wants, or is NULL. */
struct pk_fault {
    int field;
    char *expected;
};
int pk_record_write(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_fault *fault);

/* After SQLite has refused a row: the same for a statement of the caller's. */
int pk_record_refused(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_fault *fault);

/* Deletes the row that the key fields name; *count says how many there were. */
int pk_record_delete(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, int *count);

/* A value as it goes into a table: references as ids. The text stays the caller's. */
struct pk_bound {
    enum { PK_BOUND_NULL, PK_BOUND_INTEGER, PK_BOUND_REAL, PK_BOUND_TEXT } is;
    union {
        sqlite3_int64 integer;
        double real;
        const char *text;
    };
};
/* All of a row's; fails as pk_record_write does where a reference is to nothing. */
int pk_record_bound(parkdb *db, const struct pk_kind *kind, const struct pk_value *values, struct pk_bound *bound, struct pk_fault *fault);
/* INSERT INTO the kind's table and its columns, in that order. */
void pk_append_insert(sqlite3_str *sql, const struct pk_kind *kind);

/* Whether a field may be a reference to a row of that kind. */
int pk_refers_to(const struct pk_field *field, const struct pk_kind *kind);

/* The column that holds a field. */
const char *pk_column(const struct pk_field *field);

/* Every field as a caller sees it, references as their codes, out of the kind's table as x; and SELECT them FROM it. */
void pk_append_fields(sqlite3_str *sql, const struct pk_kind *kind);
void pk_append_select(sqlite3_str *sql, const struct pk_kind *kind);

/* Reads the fields out of the first columns of a row; the texts live as long as it. PARKDB_CORRUPT where they are not what they should be.
 */
int pk_read_fields(parkdb *db, const struct pk_kind *kind, sqlite3_stmt *statement, struct pk_value *found);

/* Copies a caller's row of size bytes into whole, which has room for the kind's struct; what the caller's struct does not have is zero.
 * PARKDB_MISUSE for a size that was none of the struct's, or a larger one that holds what this library does not know. pk_whole_row begins
 * as every call does. */
int pk_copy_row(parkdb *db, const struct pk_kind *kind, const void *row, size_t size, void *whole);
int pk_whole_row(parkdb *db, const struct pk_kind *kind, const void *row, size_t size, void *whole);

/* The doors for callers. */
int pk_put(parkdb *db, const struct pk_kind *kind, const void *row);
int pk_put_sized(parkdb *db, const struct pk_kind *kind, const void *row, size_t size, void *whole);
int pk_remove(parkdb *db, const struct pk_kind *kind, const void *row);

#endif
