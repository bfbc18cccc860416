/* SQL statements as texts: the object that a CREATE makes, and its table. They are parsed, never run. */
#ifndef PARKDB_CORE_SCHEMA_TEXT_H
#define PARKDB_CORE_SCHEMA_TEXT_H

#include "core/schema.h"

/* A piece of a text; a quoted name without its quotes. */
struct pk_piece {
    const char *start;
    size_t length;
};

enum pk_object_type { PK_OBJECT_OTHER, PK_OBJECT_TABLE, PK_OBJECT_INDEX, PK_OBJECT_VIEW, PK_OBJECT_TRIGGER };

struct pk_object {
    enum pk_object_type type;
    struct pk_piece name;
    struct pk_piece on;  /* the table or view of a trigger; empty if unknown */
    struct pk_piece sql; /* as SQLite stores it */
};

/* The object that a statement makes. A text without a CREATE of a known kind is PK_OBJECT_OTHER, without a name. */
struct pk_object pk_object_of(const char *sql, size_t length);

/* Whether two names are the same to SQLite. */
int pk_piece_equal(struct pk_piece a, struct pk_piece b);

/* Whether two statements are the same except for comments, blanks and the case of words outside quotes. */
int pk_same_statement(struct pk_piece a, struct pk_piece b);

/* Goes on to the next word of a statement that may be a name; 0 at its end. A name in the file's own schema (main.name) is skipped. */
int pk_next_name(const char **at, const char *end, struct pk_piece *name);

/* All objects that a list of files makes, in order; to be freed with sqlite3_free. NULL without memory. In these files a statement begins
 * at the beginning of a line; its further lines do not begin with CREATE, INSERT, DELETE, ANALYZE or a comment. */
struct pk_object *pk_objects_of(const struct pk_schema_file *files, size_t *count);

const char *pk_object_type_name(enum pk_object_type type); /* "table" */

#endif
