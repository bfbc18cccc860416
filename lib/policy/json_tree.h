/* A JSON text as a tree, or as much of it as is asked for: the text stays, and what is left out is read later, from its place there. */
#ifndef PARKDB_POLICY_JSON_TREE_H
#define PARKDB_POLICY_JSON_TREE_H

#include "core/arena.h"
#include "core/database.h"

enum pk_json_type { PK_JSON_NULL, PK_JSON_TRUE, PK_JSON_FALSE, PK_JSON_NUMBER, PK_JSON_STRING, PK_JSON_ARRAY, PK_JSON_OBJECT };

struct pk_json {
    enum pk_json_type type;
    int index;       /* in an array, else -1 */
    const char *key; /* in an object, else NULL */
    const char *at;  /* where it begins in the text */
    const char *text;
    double number;
    const struct pk_json *parent;
    struct pk_json *first, *last, *next; /* children, as far as they were read */
};

/* A text that pk_json_scan has let pass, or what is left of it. */
struct pk_json_text {
    const char *at, *end;
};

/* Reads the value at the beginning of a text with so many levels of what is in it. Its key and index are the caller's to set. It lives in
 * the arena; NULL, and an error set, when there is no memory. */
struct pk_json *pk_json_read(parkdb *db, struct pk_arena *arena, struct pk_json_text text, const struct pk_json *parent, int levels);

/* Reads what is in an object of which that was left out; PARKDB_OK or PARKDB_NO_MEMORY. */
int pk_json_fill(parkdb *db, struct pk_arena *arena, const char *end, struct pk_json *object, int levels);

/* The first element of an array that begins there, and the one behind an element; 0 when there is none. */
int pk_json_first(struct pk_json_text *text);
int pk_json_next(struct pk_json_text *text);

const struct pk_json *pk_json_get(const struct pk_json *object, const char *key);
/* The same where it stands most likely behind another one, or is the first of all if that is NULL. */
const struct pk_json *pk_json_get_behind(const struct pk_json *object, const struct pk_json *before, const char *key);
const char *pk_json_type_name(const struct pk_json *node); /* "a text", "a number", … */

/* "targets[3].comparator"; "" for the root. */
void pk_json_path(const struct pk_json *node, char *path, size_t size);

#endif
