#include "json_tree.h"

#include <string.h>

static enum pk_json_type type_of(const char *name)
{
    static const struct {
        const char *name;
        enum pk_json_type type;
    } types[] = {{"object", PK_JSON_OBJECT}, {"array", PK_JSON_ARRAY}, {"text", PK_JSON_STRING}, {"integer", PK_JSON_NUMBER},
                 {"real", PK_JSON_NUMBER},   {"true", PK_JSON_TRUE},   {"false", PK_JSON_FALSE}};
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (strcmp(types[i].name, name) == 0) return types[i].type;
    return PK_JSON_NULL;
}

static char *copy_column(struct pk_arena *arena, sqlite3_stmt *row, int column)
{
    const char *text = (const char *)sqlite3_column_text(row, column);
    return text ? pk_arena_copy(arena, text, (size_t)sqlite3_column_bytes(row, column)) : NULL;
}

/* The next number in a JSON text, outside its strings. */
static size_t next_number(const char **at, const char *end)
{
    const char *p = *at;
    for (; p < end && *p != '-' && (*p < '0' || *p > '9'); p++)
        if (*p == '"')
            for (p++; p < end && *p != '"'; p++) p += *p == '\\';
    *at = p;
    while (p < end && *p && strchr("+-.0123456789eE", *p)) p++;
    return (size_t)(p - *at);
}

/* Reads a number by a cast, which knows no locale: the JSON functions of some versions of SQLite go by the locale's decimal point. */
static int read_number(parkdb *db, sqlite3_stmt *cast, const char **at, const char *end, double *number)
{
    size_t length = next_number(at, end);
    int code = PARKDB_OK;
    sqlite3_bind_text64(cast, 1, *at, length, SQLITE_STATIC, SQLITE_UTF8);
    if (sqlite3_step(cast) == SQLITE_ROW) *number = sqlite3_column_double(cast, 0);
    else code = pk_fail_sqlite(db, "cannot read a number");
    sqlite3_reset(cast);
    *at += length;
    return code;
}

static struct pk_json *make_node(struct pk_arena *arena, sqlite3_stmt *row, struct pk_json *parent)
{
    struct pk_json *node = pk_arena_take(arena, sizeof *node);
    if (!node) return NULL;
    node->parent = parent;
    node->index = -1;
    node->type = type_of((const char *)sqlite3_column_text(row, 1));
    if (node->type == PK_JSON_STRING && !(node->text = copy_column(arena, row, 2))) return NULL;
    if (!parent) return node;
    if (parent->type == PK_JSON_ARRAY) node->index = parent->count;
    else if (!(node->key = copy_column(arena, row, 0))) return NULL;
    parent->count++;
    if (parent->last) parent->last->next = node;
    else parent->first = node;
    parent->last = node;
    return node;
}

int pk_json_parse(parkdb *db, struct pk_arena *arena, const char *text, size_t length, struct pk_json **root)
{
    sqlite3_stmt *statement = NULL, *cast = NULL;
    const char *at = text;
    sqlite3_int64 ids[PARKDB_FILE_MAX_DEPTH + 2];
    struct pk_json *current = NULL;
    int depth = 0, step = SQLITE_DONE;
    *root = NULL;
    int code = pk_prepare(db, "SELECT key, type, atom, id, parent FROM json_tree(?)", &statement);
    if (!code) code = pk_prepare(db, "SELECT CAST(? AS REAL)", &cast);
    if (!code && sqlite3_bind_text64(statement, 1, text, length, SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
        code = pk_fail_sqlite(db, "cannot parse");
    while (!code && (step = sqlite3_step(statement)) == SQLITE_ROW) {
        /* Nodes come in the order of the text; a node's parent is the innermost open one of its parent's id. */
        sqlite3_int64 parent = sqlite3_column_int64(statement, 4);
        while (depth > 1 && ids[depth - 1] != parent) {
            current = current->parent;
            depth--;
        }
        struct pk_json *node = make_node(arena, statement, *root ? current : NULL);
        if (!node) {
            code = pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
            break;
        }
        if (!*root) *root = node;
        if (node->type == PK_JSON_NUMBER && (code = read_number(db, cast, &at, text + length, &node->number)) != PARKDB_OK) break;
        if (node->type == PK_JSON_OBJECT || node->type == PK_JSON_ARRAY || !current) {
            current = node;
            ids[depth++] = sqlite3_column_int64(statement, 3);
        }
    }
    if (!code && step != SQLITE_DONE) code = pk_fail_sqlite(db, "cannot parse");
    sqlite3_finalize(statement);
    sqlite3_finalize(cast);
    return code;
}

const struct pk_json *pk_json_get(const struct pk_json *object, const char *key)
{
    if (!object || object->type != PK_JSON_OBJECT) return NULL;
    for (const struct pk_json *node = object->first; node; node = node->next)
        if (strcmp(node->key, key) == 0) return node;
    return NULL;
}

const char *pk_json_type_name(const struct pk_json *node)
{
    static const char *const names[] = {"null", "true", "false", "a number", "a text", "a list", "an object"};
    return names[node->type];
}

/* Appends what fits, up to a whole character. */
static size_t append_text(char *path, size_t size, size_t used, const char *text)
{
    pk_copy_text(path + used, size - used, text);
    return used + strlen(path + used);
}

static size_t append_path(const struct pk_json *node, char *path, size_t size, size_t used)
{
    char index[24];
    if (!node->parent) return used;
    used = append_path(node->parent, path, size, used);
    if (node->index >= 0) {
        sqlite3_snprintf(sizeof index, index, "[%d]", node->index);
        return append_text(path, size, used, index);
    }
    if (used) used = append_text(path, size, used, ".");
    return append_text(path, size, used, node->key);
}

void pk_json_path(const struct pk_json *node, char *path, size_t size)
{
    path[0] = '\0';
    append_path(node, path, size, 0);
}
