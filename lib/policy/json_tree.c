#include "policy/json_tree.h"

#include "core/number_read.h"

#include <string.h>

struct reader {
    parkdb *db;
    struct pk_arena *arena;
    const char *at, *end;
    int code;
};

static int fail(struct reader *r)
{
    if (!r->code) r->code = pk_no_memory(r->db);
    return r->code;
}

/* ---------------------------------------------------------------- Passing over */

static const char *skip_space(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r')) at++;
    return at;
}

/* The end of a string, after its quote. */
static const char *skip_string(const char *at)
{
    for (at++; *at != '"'; at++) at += *at == '\\';
    return at + 1;
}

static const char *skip_plain(const char *at, const char *end)
{
    while (at < end && !strchr(" \n\t\r,]}", *at)) at++;
    return at;
}

static const char *skip_value(const char *at, const char *end)
{
    int depth = 0;
    do {
        at = skip_space(at, end);
        if (*at == '"') at = skip_string(at);
        else if (*at == '{' || *at == '[') depth++, at++;
        else if (*at == '}' || *at == ']') depth--, at++;
        else if (*at == ',' || *at == ':') at++;
        else at = skip_plain(at, end);
    } while (depth > 0);
    return at;
}

int pk_json_first(struct pk_json_text *text)
{
    text->at = skip_space(text->at + 1, text->end);
    return *text->at != ']';
}

int pk_json_next(struct pk_json_text *text)
{
    text->at = skip_space(skip_value(text->at, text->end), text->end);
    if (*text->at != ',') return 0;
    text->at = skip_space(text->at + 1, text->end);
    return 1;
}

/* ---------------------------------------------------------------- Texts and numbers */

static unsigned hex4(const char *at)
{
    unsigned value = 0;
    for (int i = 0; i < 4; i++) value = value * 16 + (unsigned)(at[i] <= '9' ? at[i] - '0' : (at[i] | 32) - 'a' + 10);
    return value;
}

static size_t put_utf8(char *to, unsigned c)
{
    size_t length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = length; i-- > 1; c >>= 6) to[i] = (char)(0x80 | (c & 0x3F));
    to[0] = (char)(lead[length] | c);
    return length;
}

/* Reads what follows a backslash; the result is never longer than the escape. */
static size_t read_escape(const char **at, char *to)
{
    static const char from[] = "bfnrt", is[] = "\b\f\n\r\t";
    char c = *(*at)++;
    if (c != 'u') {
        const char *found = strchr(from, c);
        if (found) c = is[found - from];
        *to = c;
        return 1;
    }
    unsigned value = hex4(*at);
    *at += 4;
    if (value < 0xD800 || value > 0xDBFF) return put_utf8(to, value);
    value = 0x10000 + ((value - 0xD800) << 10) + (hex4(*at + 2) - 0xDC00);
    *at += 6;
    return put_utf8(to, value);
}

static const char *read_string(struct reader *r)
{
    const char *at = r->at + 1;
    r->at = skip_string(r->at);
    size_t length = (size_t)(r->at - 1 - at), used = 0;
    char *text = pk_arena_copy(r->arena, at, length);
    char *escape = text ? memchr(text, '\\', length) : NULL;
    if (!text) fail(r);
    if (!escape) return text;
    const char *from = escape, *end = text + length;
    for (used = (size_t)(escape - text); from < end;) {
        if (*from == '\\') {
            from++;
            used += read_escape(&from, text + used);
        } else text[used++] = *from++;
    }
    text[used] = '\0';
    return text;
}

static double read_number(struct reader *r)
{
    const char *at = r->at;
    double number = 0;
    r->at = skip_plain(at, r->end);
    const char *text = pk_arena_copy(r->arena, at, (size_t)(r->at - at));
    int code = text ? pk_read_number(r->db, text, 0, &number) : fail(r);
    if (code && !r->code) r->code = code;
    return number;
}

/* ---------------------------------------------------------------- Values */

static void read_value(struct reader *r, struct pk_json *node, int levels);

static struct pk_json *add_child(struct reader *r, struct pk_json *parent)
{
    struct pk_json *node = pk_arena_take(r->arena, sizeof *node);
    if (!node) {
        fail(r);
        return NULL;
    }
    node->parent = parent;
    node->index = parent->type == PK_JSON_OBJECT ? -1 : parent->last ? parent->last->index + 1 : 0;
    if (parent->last) parent->last->next = node;
    else parent->first = node;
    parent->last = node;
    return node;
}

static void read_child(struct reader *r, struct pk_json *parent, int levels)
{
    struct pk_json *node = add_child(r, parent);
    if (!node) return;
    if (parent->type == PK_JSON_OBJECT) {
        node->key = read_string(r);
        r->at = skip_space(skip_space(r->at, r->end) + 1, r->end); /* the colon */
    }
    read_value(r, node, levels);
    r->at = skip_space(r->at, r->end);
}

static void read_children(struct reader *r, struct pk_json *node, int levels)
{
    if (levels == 0) {
        r->at = skip_value(r->at, r->end);
        return;
    }
    r->at = skip_space(r->at + 1, r->end);
    while (!r->code && *r->at != ']' && *r->at != '}') {
        read_child(r, node, levels - 1);
        if (!r->code && *r->at == ',') r->at = skip_space(r->at + 1, r->end);
    }
    if (!r->code) r->at++;
}

/* The number of levels limits the recursion. */
static void read_value(struct reader *r, struct pk_json *node, int levels)
{
    node->at = r->at;
    switch (*r->at) {
    case '"':
        node->type = PK_JSON_STRING;
        node->text = read_string(r);
        break;
    case '{':
    case '[':
        node->type = *r->at == '{' ? PK_JSON_OBJECT : PK_JSON_ARRAY;
        read_children(r, node, levels);
        break;
    case 't':
    case 'f':
    case 'n':
        node->type = *r->at == 't' ? PK_JSON_TRUE : *r->at == 'f' ? PK_JSON_FALSE : PK_JSON_NULL;
        r->at = skip_plain(r->at, r->end);
        break;
    default: node->type = PK_JSON_NUMBER; node->number = read_number(r);
    }
}

struct pk_json *pk_json_read(parkdb *db, struct pk_arena *arena, struct pk_json_text text, const struct pk_json *parent, int levels)
{
    struct reader r = {db, arena, skip_space(text.at, text.end), text.end, PARKDB_OK};
    struct pk_json *node = pk_arena_take(arena, sizeof *node);
    if (!node) {
        fail(&r);
        return NULL;
    }
    node->parent = parent;
    node->index = -1;
    read_value(&r, node, levels);
    return r.code ? NULL : node;
}

int pk_json_fill(parkdb *db, struct pk_arena *arena, const char *end, struct pk_json *object, int levels)
{
    struct reader r = {db, arena, object->at, end, PARKDB_OK};
    read_children(&r, object, levels);
    return r.code;
}

/* ---------------------------------------------------------------- Asking */

const struct pk_json *pk_json_get(const struct pk_json *object, const char *key)
{
    if (!object || object->type != PK_JSON_OBJECT) return NULL;
    for (const struct pk_json *node = object->first; node; node = node->next)
        if (strcmp(node->key, key) == 0) return node;
    return NULL;
}

const struct pk_json *pk_json_get_behind(const struct pk_json *object, const struct pk_json *before, const char *key)
{
    const struct pk_json *next = before ? before->next : object->first;
    return next && next->key && strcmp(next->key, key) == 0 ? next : pk_json_get(object, key);
}

const char *pk_json_type_name(const struct pk_json *node)
{
    static const char *const names[] = {"null", "true", "false", "a number", "a text", "a list", "an object"};
    return names[node->type];
}

/* Appends as many whole characters as fit. */
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
