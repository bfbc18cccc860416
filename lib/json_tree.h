/* A JSON text as a tree, parsed by SQLite. */
#ifndef PARKDB_LIB_JSON_TREE_H
#define PARKDB_LIB_JSON_TREE_H

#include "arena.h"
#include "database.h"

enum pk_json_type { PK_JSON_NULL, PK_JSON_TRUE, PK_JSON_FALSE, PK_JSON_NUMBER, PK_JSON_STRING, PK_JSON_ARRAY, PK_JSON_OBJECT };

struct pk_json {
    enum pk_json_type type;
    const char *key; /* in an object, else NULL */
    int index;       /* in an array, else -1 */
    int count;       /* of children */
    const char *text;
    double number;
    struct pk_json *parent, *first, *last, *next;
};

/* Parses a text that pk_json_scan has let pass; the tree lives in the arena. */
int pk_json_parse(parkdb *db, struct pk_arena *arena, const char *text, size_t length, struct pk_json **root);

const struct pk_json *pk_json_get(const struct pk_json *object, const char *key);
const char *pk_json_type_name(const struct pk_json *node); /* "a text", "a number", … */

/* "targets[3].comparator"; "" for the root. */
void pk_json_path(const struct pk_json *node, char *path, size_t size);

#endif
