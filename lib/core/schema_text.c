#include "core/schema_text.h"

#include <sqlite3.h>
#include <string.h>

/* ---------------------------------------------------------------- Tokens */

struct token {
    struct pk_piece piece;
    int is_quoted;
};

static int is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static int is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' || (c & 0x80) != 0;
}

static const char *skip_comment(const char *at, const char *end)
{
    int is_block = at[0] == '/';
    for (at += 2; at < end; at++) {
        if (!is_block && *at == '\n') return at;
        if (is_block && at[0] == '*' && at + 1 < end && at[1] == '/') return at + 2;
    }
    return end;
}

static const char *skip_blank(const char *at, const char *end)
{
    while (at < end) {
        int is_comment = at + 1 < end && ((at[0] == '-' && at[1] == '-') || (at[0] == '/' && at[1] == '*'));
        if (is_comment) at = skip_comment(at, end);
        else if (is_space(*at)) at++;
        else break;
    }
    return at;
}

/* The closing quote: a doubled one is part of the text, except for brackets. */
static const char *end_of_quoted(const char *at, const char *end)
{
    char quote = *at;
    if (quote == '[') quote = ']';
    for (at++; at < end; at++) {
        if (*at != quote) continue;
        if (quote == ']' || at + 1 == end || at[1] != quote) return at;
        at++;
    }
    return end;
}

/* The next token from *at on; an empty one at the end. */
static struct token next_token(const char **at, const char *end)
{
    const char *start = skip_blank(*at, end), *stop = start;
    struct token token = {{start, 0}, start < end && strchr("\"`'[", *start) != NULL && *start};
    if (token.is_quoted) {
        stop = end_of_quoted(start, end);
        token.piece = (struct pk_piece){start + 1, (size_t)(stop - start) - 1};
        *at = stop < end ? stop + 1 : end;
        return token;
    }
    while (stop < end && is_word(*stop)) stop++;
    if (stop == start && stop < end) stop++;
    token.piece.length = (size_t)(stop - start);
    *at = stop;
    return token;
}

int pk_piece_equal(struct pk_piece a, struct pk_piece b)
{
    return a.length == b.length && (a.length == 0 || sqlite3_strnicmp(a.start, b.start, (int)a.length) == 0);
}

static int same_token(struct token a, struct token b)
{
    if (a.is_quoted != b.is_quoted || a.piece.length != b.piece.length) return 0;
    if (!a.is_quoted) return pk_piece_equal(a.piece, b.piece);
    return a.piece.start[-1] == b.piece.start[-1] && memcmp(a.piece.start, b.piece.start, a.piece.length) == 0;
}

int pk_same_statement(struct pk_piece a, struct pk_piece b)
{
    const char *at_a = a.start, *at_b = b.start, *end_a = a.start + a.length, *end_b = b.start + b.length;
    if (a.length == b.length && memcmp(a.start, b.start, a.length) == 0) return 1;
    for (;;) {
        struct token one = next_token(&at_a, end_a), other = next_token(&at_b, end_b);
        if (!same_token(one, other)) return 0;
        if (one.piece.length == 0 && !one.is_quoted) return 1;
    }
}

static int is_keyword(struct token token, const char *word)
{
    return !token.is_quoted && pk_piece_equal(token.piece, (struct pk_piece){word, strlen(word)});
}

/* ---------------------------------------------------------------- Objects of statements */

static const struct {
    const char *word;
    enum pk_object_type type;
} types[] = {{"TABLE", PK_OBJECT_TABLE}, {"INDEX", PK_OBJECT_INDEX}, {"VIEW", PK_OBJECT_VIEW}, {"TRIGGER", PK_OBJECT_TRIGGER}};

enum { TYPE_COUNT = sizeof types / sizeof types[0] };

const char *pk_object_type_name(enum pk_object_type type)
{
    static const char *const names[] = {"object", "table", "index", "view", "trigger"};
    return names[type];
}

static enum pk_object_type type_of(struct token token)
{
    for (int i = 0; i < TYPE_COUNT; i++)
        if (is_keyword(token, types[i].word)) return types[i].type;
    return PK_OBJECT_OTHER;
}

/* A name, perhaps after the name of a database and a dot. */
static struct pk_piece name_at(const char **at, const char *end)
{
    struct token name = next_token(at, end);
    const char *after = *at;
    if (!is_keyword(next_token(&after, end), ".")) return name.piece;
    *at = after;
    return next_token(at, end).piece;
}

/* A trigger's table follows the word ON, which cannot be a name unless it is quoted. */
static struct pk_piece table_of_trigger(const char *at, const char *end)
{
    for (;;) {
        struct token token = next_token(&at, end);
        if (token.piece.length == 0 && !token.is_quoted) return token.piece;
        if (is_keyword(token, "ON")) return name_at(&at, end);
        if (is_keyword(token, "BEGIN")) return (struct pk_piece){at, 0};
    }
}

static void skip_if_not_exists(const char **at, const char *end)
{
    const char *after = *at;
    if (!is_keyword(next_token(&after, end), "IF")) return;
    next_token(&after, end);
    next_token(&after, end);
    *at = after;
}

struct pk_object pk_object_of(const char *sql, size_t length)
{
    const char *at = sql, *end = sql + length;
    struct pk_object object = {PK_OBJECT_OTHER, {sql, 0}, {sql, 0}, {sql, length}};
    if (!is_keyword(next_token(&at, end), "CREATE")) return object;
    struct token token = next_token(&at, end);
    while (is_keyword(token, "TEMP") || is_keyword(token, "TEMPORARY") || is_keyword(token, "UNIQUE") || is_keyword(token, "VIRTUAL"))
        token = next_token(&at, end);
    object.type = type_of(token);
    if (object.type == PK_OBJECT_OTHER) return object;
    skip_if_not_exists(&at, end);
    object.name = name_at(&at, end);
    if (object.type == PK_OBJECT_TRIGGER) object.on = table_of_trigger(at, end);
    return object;
}

int pk_next_name(const char **at, const char *end, struct pk_piece *name)
{
    for (;;) {
        struct token token = next_token(at, end);
        if (token.piece.length == 0 && !token.is_quoted) return 0;
        const char *after = *at;
        int is_of_file = is_keyword(token, "main") && is_keyword(next_token(&after, end), ".");
        if (is_of_file) next_token(&after, end);
        if (is_of_file) *at = after;
        *name = token.piece;
        if (!is_of_file && (token.is_quoted || is_word(*name->start))) return 1;
    }
}

/* ---------------------------------------------------------------- Objects of files */

static int begins_statement(const char *line)
{
    static const char *const words[] = {"CREATE ", "INSERT ", "DELETE ", "ANALYZE", "--"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strncmp(line, words[i], strlen(words[i])) == 0) return 1;
    return 0;
}

/* The next line that begins a statement, or the end of the text. */
static const char *next_statement(const char *line)
{
    while (*line && !begins_statement(line)) {
        const char *end = strchr(line, '\n');
        line = end ? end + 1 : line + strlen(line);
    }
    return line;
}

static const char *line_after(const char *line)
{
    const char *end = strchr(line, '\n');
    return end ? end + 1 : line + strlen(line);
}

/* Without the semicolon and the blanks after a statement, as SQLite stores it. */
static size_t stored_length(const char *start, const char *end)
{
    while (end > start && is_space(end[-1])) end--;
    if (end > start && end[-1] == ';') end--;
    while (end > start && is_space(end[-1])) end--;
    return (size_t)(end - start);
}

/* Adds the objects that one file makes, or only counts them. */
static size_t read_file(const char *text, struct pk_object *objects)
{
    size_t count = 0;
    for (const char *at = next_statement(text); *at;) {
        const char *end = next_statement(line_after(at));
        if (strncmp(at, "CREATE ", 7) == 0) {
            if (objects) objects[count] = pk_object_of(at, stored_length(at, end));
            count++;
        }
        at = end;
    }
    return count;
}

struct pk_object *pk_objects_of(const struct pk_schema_file *files, size_t *count)
{
    *count = 0;
    for (const struct pk_schema_file *file = files; file->name; file++) *count += read_file(file->sql, NULL);
    struct pk_object *objects = sqlite3_malloc64((*count + 1) * sizeof *objects);
    size_t done = 0;
    for (const struct pk_schema_file *file = files; objects && file->name; file++) done += read_file(file->sql, objects + done);
    return objects;
}
