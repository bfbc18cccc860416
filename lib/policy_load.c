/* Loading policy files: every file is read into records, the records are written kind by kind, and what a file declared before and no
 * longer does goes. All in one transaction, which any error undoes; a record at fault is mended in passing so that the errors behind
 * the first one are found too. */
#include "json_scan.h"
#include "json_tree.h"
#include "kinds.h"
#include "number.h"
#include "policy_format.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PLACE_SIZE 256

/* A file that is being loaded. */
struct file {
    const char *name; /* without its directory */
    char *text;       /* malloc'ed here, or NULL when the caller's text was parsed */
    struct pk_json *root;
    const char *origin; /* the code of its document or catalogue */
    int is_catalogue;
};

/* A record of a file, or a row of one of its lists. */
struct item {
    const struct pk_list *list; /* NULL for a row of a record's list */
    const struct pk_kind *kind;
    struct file *file;
    const struct pk_json *node;
    struct pk_value *values;
    unsigned bad; /* bit i: field i is at fault, and mended */
    int is_new;
    char *change; /* what was and is, from sqlite3_malloc */
    struct item *children, *last_child, *next;
};

struct load {
    parkdb *db;
    const parkdb_load_options *options;
    parkdb_load_result *result;
    struct pk_arena arena;
    struct file *files;
    size_t file_count;
    struct item *first, *last;
    parkdb_error first_error;
    int code; /* what stops the load at once: out of memory, an interrupt, an error of SQLite's */
};

/* ---------------------------------------------------------------- Telling */

static int stop(struct load *load, int code)
{
    if (!load->code) load->code = code;
    return load->code;
}

static void tell(struct load *load, int type, const struct file *file, const char *path, const char *kind, const char *code,
                 const char *text)
{
    parkdb_load_event event = {type, file->name, path, kind, code, text};
    if (load->code || !load->options || !load->options->on_event) return;
    if (load->options->on_event(load->options->context, &event)) stop(load, pk_fail(load->db, PARKDB_INTERRUPTED, "stopped by the caller"));
}

static const char *key_text(struct load *load, const struct item *item)
{
    const char *key = NULL;
    for (size_t i = 0; i < item->kind->field_count; i++) {
        const struct pk_field *field = &item->kind->fields[i];
        if (!(field->flags & PK_KEY) || item->values[i].is != PK_IS_TEXT) continue;
        const char *part = item->values[i].text;
        char *both = key ? sqlite3_mprintf("%s/%s", key, part) : NULL;
        key = key ? (both ? pk_arena_copy(&load->arena, both, strlen(both)) : NULL) : part;
        sqlite3_free(both);
    }
    return key ? key : "";
}

static void report_at(struct load *load, int code, const struct file *file, const char *path, const struct item *item, const char *text)
{
    load->result->errors++;
    if (!load->first_error.code) {
        pk_error_set(&load->first_error, code, "%s%s%s: %s", file->name, *path ? ": " : "", path, text);
        sqlite3_snprintf(sizeof load->first_error.file, load->first_error.file, "%s", file->name);
        sqlite3_snprintf(sizeof load->first_error.path, load->first_error.path, "%s", path);
    }
    tell(load, PARKDB_LOAD_ERROR, file, path, item ? item->kind->name : "", item ? key_text(load, item) : "", text);
}

/* An error at a node, or with a field's name at the place where that field is or would be. */
static void report(struct load *load, int code, const struct file *file, const struct pk_json *node, const char *field,
                   const struct item *item, const char *format, ...)
{
    char path[PLACE_SIZE];
    va_list arguments;
    pk_json_path(node, path, sizeof path);
    size_t used = strlen(path);
    if (field) sqlite3_snprintf((int)(sizeof path - used), path + used, "%s%s", used ? "." : "", field);
    va_start(arguments, format);
    char *text = sqlite3_vmprintf(format, arguments);
    va_end(arguments);
    if (text) report_at(load, code, file, path, item, text);
    else stop(load, pk_fail(load->db, PARKDB_NO_MEMORY, "out of memory"));
    sqlite3_free(text);
}

/* What stands at a node, short enough for a message; to be freed. */
static char *found_text(const struct pk_json *node)
{
    char number[PK_NUMBER_SIZE];
    if (!node) return sqlite3_mprintf("nothing");
    if (node->type == PK_JSON_STRING) return sqlite3_mprintf("\"%.80s%s\"", node->text, strlen(node->text) > 80 ? "…" : "");
    if (node->type != PK_JSON_NUMBER) return sqlite3_mprintf("%s", pk_json_type_name(node));
    pk_number_text(node->number, number);
    return sqlite3_mprintf("%s", number);
}

static void report_value(struct load *load, const struct file *file, const struct pk_json *object, const char *field,
                         const struct item *item, const char *expected)
{
    const struct pk_json *node = field ? pk_json_get(object, field) : object;
    char *found = found_text(node);
    report(load, PARKDB_INVALID, file, object, field, item, "found %s, expected %s", found ? found : "", expected);
    sqlite3_free(found);
}

/* ---------------------------------------------------------------- Reading files */

static const char *base_name(const char *path)
{
    const char *name = path;
    for (const char *at = path; *at; at++)
        if (*at == '/' || *at == '\\') name = at + 1;
    return name;
}

static int read_text(struct load *load, struct file *file, const char *path, size_t *length)
{
    FILE *stream = fopen(path, "rb");
    if (!stream) {
        int code = errno == ENOENT ? PARKDB_MISSING : PARKDB_IO;
        report_at(load, code, file, "", NULL, code == PARKDB_MISSING ? "there is no such file" : "the file cannot be read");
        return 0;
    }
    size_t room = 0, used = 0;
    int ok = 1;
    while (ok && used <= PARKDB_FILE_MAX_BYTES) {
        if (used == room) {
            room = room ? room * 2 : 65536;
            char *larger = sqlite3_realloc64(file->text, room + 1);
            if (!larger) {
                stop(load, pk_fail(load->db, PARKDB_NO_MEMORY, "out of memory"));
                break;
            }
            file->text = larger;
        }
        size_t got = fread(file->text + used, 1, room - used, stream);
        used += got;
        if (got == 0) break;
    }
    if (ferror(stream)) {
        report_at(load, PARKDB_IO, file, "", NULL, "the file cannot be read");
        ok = 0;
    }
    fclose(stream);
    *length = used;
    return ok && !load->code;
}

static int parse(struct load *load, struct file *file, const char *text, size_t length)
{
    struct pk_json_fault fault;
    if (length > PARKDB_FILE_MAX_BYTES) {
        report(load, PARKDB_TOO_BIG, file, &(struct pk_json){0}, NULL, NULL, "found more than %d bytes, expected at most so many",
               PARKDB_FILE_MAX_BYTES);
        return 0;
    }
    if (length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) { /* editors on Windows put a byte order mark there */
        text += 3;
        length -= 3;
    }
    if (!pk_json_scan(text, length, PARKDB_FILE_MAX_DEPTH, &fault)) {
        char path[PLACE_SIZE];
        char *words = fault.too_deep
                          ? sqlite3_mprintf("found nesting deeper than %d, expected at most so many levels", PARKDB_FILE_MAX_DEPTH)
                          : sqlite3_mprintf("not JSON: found %s, expected %s", fault.found, fault.expected);
        sqlite3_snprintf(sizeof path, path, "line %d, column %d", fault.line, fault.column);
        report_at(load, fault.too_deep ? PARKDB_TOO_BIG : PARKDB_INVALID, file, path, NULL, words ? words : "not JSON");
        sqlite3_free(words);
        return 0;
    }
    int code = pk_json_parse(load->db, &load->arena, text, length, &file->root);
    if (code) stop(load, code);
    return !code;
}

/* ---------------------------------------------------------------- From JSON to records */

static const struct pk_kind *child_kind(const struct pk_list *list, const char *name)
{
    for (size_t i = 0; list && list->children[i]; i++)
        if (strcmp(list->children[i]->list, name) == 0) return list->children[i];
    return NULL;
}

static int is_written(const struct pk_field *field)
{
    return !(field->flags & (PK_PARENT | PK_ORDER | PK_SELF));
}

static void report_unknown_field(struct load *load, const struct item *item, const struct pk_json *node)
{
    sqlite3_str *known = sqlite3_str_new(load->db->sqlite);
    for (size_t i = 0; i < item->kind->field_count; i++)
        if (is_written(&item->kind->fields[i]))
            sqlite3_str_appendf(known, "%s%s", sqlite3_str_length(known) ? ", " : "", item->kind->fields[i].name);
    for (size_t i = 0; item->list && item->list->children[i]; i++) sqlite3_str_appendf(known, ", %s", item->list->children[i]->list);
    char *text = sqlite3_str_finish(known);
    report(load, PARKDB_INVALID, item->file, node, NULL, item, "found a field \"%.80s\", expected one of %s", node->key, text ? text : "");
    sqlite3_free(text);
}

static int is_a_field(const struct item *item, const char *name)
{
    for (size_t i = 0; i < item->kind->field_count; i++)
        if (is_written(&item->kind->fields[i]) && strcmp(item->kind->fields[i].name, name) == 0) return 1;
    return child_kind(item->list, name) != NULL;
}

static int stands_before(const struct pk_json *node)
{
    for (const struct pk_json *other = node->parent->first; other != node; other = other->next)
        if (strcmp(other->key, node->key) == 0) return 1;
    return 0;
}

static void check_fields(struct load *load, const struct item *item)
{
    for (const struct pk_json *node = item->node->first; node; node = node->next) {
        if (!is_a_field(item, node->key)) report_unknown_field(load, item, node);
        else if (stands_before(node)) report(load, PARKDB_INVALID, item->file, node, NULL, item, "found twice, expected once");
    }
}

/* A clause, target or instrument is written without its document's code and slash. */
static const char *global_code(struct load *load, const struct file *file, const char *local, int may_be_global)
{
    if (may_be_global && strchr(local, '/')) return local;
    char *both = sqlite3_mprintf("%s/%s", file->origin, local);
    const char *copy = both ? pk_arena_copy(&load->arena, both, strlen(both)) : NULL;
    sqlite3_free(both);
    if (!copy) stop(load, pk_fail(load->db, PARKDB_NO_MEMORY, "out of memory"));
    return copy ? copy : local;
}

static const char *expected_type(enum pk_type type)
{
    if (type == PK_TEXT || type == PK_REF) return "a text";
    return type == PK_FLAG || type == PK_TRISTATE ? "true or false" : "a number";
}

/* Where a field of an item stands: in its object, or the item is a plain value that stands for its main field. */
static const struct pk_json *node_of(const struct item *item, const struct pk_field *field)
{
    if (item->node->type == PK_JSON_OBJECT) return pk_json_get(item->node, field->name);
    return field->flags & PK_MAIN ? item->node : NULL;
}

static void report_field(struct load *load, const struct item *item, int i, const char *expected)
{
    const struct pk_field *field = &item->kind->fields[i];
    const struct pk_json *node = node_of(item, field);
    char *found = found_text(node);
    report(load, PARKDB_INVALID, item->file, item->node, item->node->type == PK_JSON_OBJECT && is_written(field) ? field->name : NULL, item,
           "found %s, expected %s", found ? found : "", expected);
    sqlite3_free(found);
}

/* The words that a field may have, "one of a, b, c", to be freed; NULL where any text is allowed. *known says whether word is one. */
static char *words_of(struct load *load, const char *table, const char *field, const char *word, int *known)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(load->db, "SELECT word FROM vocabulary WHERE table_name = ? AND field = ? ORDER BY ord", &statement);
    if (code) {
        stop(load, code);
        return NULL;
    }
    sqlite3_str *words = sqlite3_str_new(load->db->sqlite);
    sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, field, -1, SQLITE_STATIC);
    *known = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const char *one = (const char *)sqlite3_column_text(statement, 0);
        if (word && strcmp(one, word) == 0) *known = 1;
        sqlite3_str_appendf(words, "%s%s", sqlite3_str_length(words) ? ", " : "one of ", one);
    }
    sqlite3_finalize(statement);
    return sqlite3_str_finish(words);
}

static void check_word(struct load *load, struct item *item, int i)
{
    int known = 0;
    char *words = words_of(load, item->kind->name, item->kind->fields[i].name, item->values[i].text, &known);
    if (words && !known) {
        report_field(load, item, i, words);
        item->bad |= 1u << i;
    }
    sqlite3_free(words);
}

/* Turns one field of an item's JSON into its value. */
static void read_value(struct load *load, struct item *item, int i)
{
    const struct pk_field *field = &item->kind->fields[i];
    struct pk_value *value = &item->values[i];
    const struct pk_json *node = node_of(item, field);
    if (field->flags & PK_SELF) {
        value->is = PK_IS_TEXT;
        value->text = item->file->origin;
        return;
    }
    if (!is_written(field)) return;
    if (!node || node->type == PK_JSON_NULL) {
        if (field->fallback) {
            value->is = PK_IS_TEXT;
            value->text = field->fallback;
        } else if (field->type == PK_FLAG) {
            value->is = PK_IS_NUMBER;
        } else if (field->flags & (PK_REQUIRED | PK_KEY)) {
            report_field(load, item, i, field->type == PK_REF ? pk_ref_words(field->ref) : expected_type(field->type));
            item->bad |= 1u << i;
        }
        return;
    }
    int is_text = field->type == PK_TEXT || field->type == PK_REF;
    int is_truth = field->type == PK_FLAG || field->type == PK_TRISTATE;
    int fits = is_text    ? node->type == PK_JSON_STRING
               : is_truth ? node->type == PK_JSON_TRUE || node->type == PK_JSON_FALSE
                          : node->type == PK_JSON_NUMBER && isfinite(node->number);
    if (!fits) {
        report_field(load, item, i, expected_type(field->type));
        item->bad |= 1u << i;
        return;
    }
    value->is = is_text ? PK_IS_TEXT : PK_IS_NUMBER;
    value->number = is_truth ? node->type == PK_JSON_TRUE : node->number;
    value->text = node->text;
    if (is_text && (field->flags & PK_LOCAL)) value->text = global_code(load, item->file, node->text, field->type == PK_REF);
    if (field->type == PK_TEXT && !(field->flags & PK_KEY)) check_word(load, item, i);
}

static struct item *make_item(struct load *load, struct file *file, const struct pk_list *list, const struct pk_kind *kind,
                              const struct pk_json *node)
{
    struct item *item = pk_arena_take(&load->arena, sizeof *item);
    if (item) item->values = pk_arena_take(&load->arena, kind->field_count * sizeof *item->values);
    if (!item || !item->values) {
        stop(load, pk_fail(load->db, PARKDB_NO_MEMORY, "out of memory"));
        return NULL;
    }
    item->list = list;
    item->kind = kind;
    item->file = file;
    item->node = node;
    return item;
}

static int main_field(const struct pk_kind *kind)
{
    for (size_t i = 0; i < kind->field_count; i++)
        if (kind->fields[i].flags & PK_MAIN) return (int)i;
    return -1;
}

/* Reads an object, or a plain value that stands for one. NULL when it is neither; that is reported. */
static struct item *read_item(struct load *load, struct file *file, const struct pk_list *list, const struct pk_kind *kind,
                              const struct pk_json *node)
{
    int plain = main_field(kind) >= 0 && node->type == PK_JSON_STRING;
    if (node->type != PK_JSON_OBJECT && !plain) {
        report_value(load, file, node, NULL, NULL, main_field(kind) >= 0 ? "a text or an object" : "an object");
        return NULL;
    }
    struct item *item = make_item(load, file, list, kind, node);
    if (!item) return NULL;
    for (size_t i = 0; i < kind->field_count; i++) read_value(load, item, (int)i);
    if (!plain) check_fields(load, item);
    return item;
}

static void read_children(struct load *load, struct item *item)
{
    for (size_t c = 0; item->list->children[c]; c++) {
        const struct pk_kind *kind = item->list->children[c];
        const struct pk_json *list = pk_json_get(item->node, kind->list);
        if (!list) continue;
        if (list->type != PK_JSON_ARRAY) {
            report_value(load, item->file, list, NULL, NULL, "a list");
            continue;
        }
        for (const struct pk_json *node = list->first; node && !load->code; node = node->next) {
            struct item *child = read_item(load, item->file, NULL, kind, node);
            if (!child) continue;
            if (item->last_child) item->last_child->next = child;
            else item->children = child;
            item->last_child = child;
        }
    }
}

static void read_record(struct load *load, struct file *file, const struct pk_list *list, const struct pk_json *node)
{
    struct item *item = read_item(load, file, list, list->kind, node);
    if (!item) return;
    read_children(load, item);
    if (load->last) load->last->next = item;
    else load->first = item;
    load->last = item;
}

static const struct pk_list *list_named(const char *name)
{
    for (size_t i = 0; i < pk_list_count; i++)
        if (strcmp(pk_lists[i].kind->list, name) == 0) return &pk_lists[i];
    return NULL;
}

static void read_list(struct load *load, struct file *file, const struct pk_list *list, const struct pk_json *node)
{
    if (list->of_document && file->is_catalogue) {
        report(load, PARKDB_INVALID, file, node, NULL, NULL, "found %s in a catalogue, expected them in a document's file",
               list->kind->list);
        return;
    }
    if (node->type != PK_JSON_ARRAY) {
        report_value(load, file, node, NULL, NULL, "a list");
        return;
    }
    for (const struct pk_json *element = node->first; element && !load->code; element = element->next)
        read_record(load, file, list, element);
}

/* ---------------------------------------------------------------- The file as a whole */

static const char *const catalogue_fields[] = {"code", "title", "note"};

static const char *origin_text(const struct file *file, const char *field)
{
    const struct pk_json *node = pk_json_get(pk_json_get(file->root, "catalogue"), field);
    return node && node->type == PK_JSON_STRING ? node->text : NULL;
}

static void check_catalogue(struct load *load, const struct file *file, const struct pk_json *catalogue)
{
    if (catalogue->type != PK_JSON_OBJECT) {
        report_value(load, file, catalogue, NULL, NULL, "an object");
        return;
    }
    for (const struct pk_json *node = catalogue->first; node; node = node->next) {
        size_t i = 0;
        while (i < 3 && strcmp(catalogue_fields[i], node->key) != 0) i++;
        if (i == 3)
            report(load, PARKDB_INVALID, file, node, NULL, NULL, "found a field \"%.80s\", expected one of code, title, note", node->key);
        else if (node->type != PK_JSON_STRING) report_value(load, file, node, NULL, NULL, "a text");
    }
}

/* Says whose the file is; without a code nothing in it can be loaded. */
static int read_head(struct load *load, struct file *file)
{
    const struct pk_json *root = file->root;
    if (root->type != PK_JSON_OBJECT) {
        report_value(load, file, root, NULL, NULL, "an object, a policy file");
        return 0;
    }
    const struct pk_json *format = pk_json_get(root, "format");
    if (!format || format->type != PK_JSON_STRING || strcmp(format->text, PK_FORMAT) != 0) {
        report_value(load, file, root, "format", NULL, "\"" PK_FORMAT "\"");
        return 0;
    }
    const struct pk_json *catalogue = pk_json_get(root, "catalogue");
    const struct pk_json *document = pk_json_get(root, "document");
    if (!catalogue == !document) {
        report(load, PARKDB_INVALID, file, root, NULL, NULL, "found %s, expected either a document or a catalogue",
               document ? "both a document and a catalogue" : "neither a document nor a catalogue");
        return 0;
    }
    const struct pk_json *head = document ? document : catalogue;
    const struct pk_json *code = pk_json_get(head, "code");
    file->is_catalogue = catalogue != NULL;
    if (catalogue) check_catalogue(load, file, catalogue);
    if (!code || code->type != PK_JSON_STRING || !*code->text) {
        report_value(load, file, head, "code", NULL, "a text that is not empty");
        return 0;
    }
    file->origin = code->text;
    return 1;
}

static void read_file(struct load *load, struct file *file)
{
    if (!read_head(load, file)) return;
    for (const struct pk_json *node = file->root->first; node && !load->code; node = node->next) {
        const struct pk_list *list = list_named(node->key);
        if (stands_before(node)) report(load, PARKDB_INVALID, file, node, NULL, NULL, "found twice, expected once");
        else if (list) read_list(load, file, list, node);
        else if (strcmp(node->key, "document") == 0) read_record(load, file, &pk_own_document, node);
        else if (strcmp(node->key, "$schema") == 0) {
            if (node->type != PK_JSON_STRING) report_value(load, file, node, NULL, NULL, "a text");
        } else if (strcmp(node->key, "format") != 0 && strcmp(node->key, "catalogue") != 0)
            report(load, PARKDB_INVALID, file, node, NULL, NULL,
                   "found a field \"%.80s\", expected one of $schema, format, document, catalogue, units, regions, agencies, documents, "
                   "parks, "
                   "groups, indicators, clauses, tasks, targets, instruments, relations",
                   node->key);
    }
}

/* ---------------------------------------------------------------- Which file declares what */

static int run(struct load *load, const char *sql, const char *a, const char *b, const char *c, int n)
{
    sqlite3_stmt *statement = NULL;
    int code = pk_prepare(load->db, sql, &statement);
    const char *texts[] = {a, b, c};
    for (int i = 0; !code && i < 3; i++)
        if (texts[i]) sqlite3_bind_text(statement, i + 1, texts[i], -1, SQLITE_STATIC);
    if (!code && n) sqlite3_bind_int(statement, 4, n);
    if (!code && sqlite3_step(statement) != SQLITE_DONE) code = pk_fail_sqlite(load->db, "cannot keep what the files declare");
    sqlite3_finalize(statement);
    return code ? stop(load, code) : PARKDB_OK;
}

/* The first column of the first row, to be freed, or NULL. */
static char *ask(struct load *load, const char *sql, const char *a, const char *b, const char *c)
{
    sqlite3_stmt *statement = NULL;
    char *answer = NULL;
    const char *texts[] = {a, b, c};
    int code = pk_prepare(load->db, sql, &statement);
    if (code) {
        stop(load, code);
        return NULL;
    }
    for (int i = 0; i < 3; i++)
        if (texts[i]) sqlite3_bind_text(statement, i + 1, texts[i], -1, SQLITE_STATIC);
    if (sqlite3_step(statement) == SQLITE_ROW) answer = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return answer;
}

/* Puts what the files declared before aside, so that what they declare now can be held against it. */
static void begin_origins(struct load *load)
{
    int code = pk_execute(load->db, "CREATE TEMP TABLE IF NOT EXISTS declared_before (origin TEXT, kind TEXT, code TEXT); "
                                    "DELETE FROM temp.declared_before");
    if (code) stop(load, code);
    for (size_t i = 0; !load->code && i < load->file_count; i++) {
        const struct file *file = &load->files[i];
        if (!file->origin) continue;
        const char *kind = file->is_catalogue ? "catalogue" : "document";
        char *other = ask(load, "SELECT kind FROM origin WHERE code = ? AND kind <> ?", file->origin, kind, NULL);
        if (other)
            report(load, PARKDB_INVALID, file, pk_json_get(file->root, kind), "code", NULL, "found \"%s\", expected a code that no %s has",
                   file->origin, other);
        sqlite3_free(other);
        for (size_t j = 0; j < i; j++)
            if (load->files[j].origin && strcmp(load->files[j].origin, file->origin) == 0)
                report(load, PARKDB_INVALID, file, pk_json_get(file->root, kind), "code", NULL,
                       "found \"%s\" again, expected each document and catalogue once: %s has it too", file->origin, load->files[j].name);
        const struct pk_json *schema = pk_json_get(file->root, "$schema");
        run(load, "INSERT INTO temp.declared_before SELECT origin, kind, code FROM declaration WHERE origin = ?", file->origin, NULL, NULL,
            0);
        run(load, "DELETE FROM declaration WHERE origin = ?", file->origin, NULL, NULL, 0);
        run(load, "INSERT INTO origin (code, kind, title) VALUES (?, ?, ?) ON CONFLICT (code) DO UPDATE SET title = excluded.title",
            file->origin, kind, origin_text(file, "title"), 0);
        run(load, "UPDATE origin SET schema = ?2, note = ?3 WHERE code = ?1", file->origin,
            schema && schema->type == PK_JSON_STRING ? schema->text : NULL, origin_text(file, "note"), 0);
    }
}

/* Keeps that a file declares a record; 0 when it does so twice. */
static int declare(struct load *load, const struct item *item, const char *key)
{
    char *ord =
        ask(load, "SELECT ord FROM declaration WHERE origin = ? AND kind = ? AND code = ?", item->file->origin, item->kind->name, key);
    if (ord) {
        const char *field = item->kind->fields[0].flags & PK_SELF ? item->kind->fields[1].name : item->kind->fields[0].name;
        report(load, PARKDB_INVALID, item->file, item->node, field, item, "found \"%s\" again, expected each %s once in a file", key,
               item->kind->name);
        sqlite3_free(ord);
        return 0;
    }
    /* The file's own document stands before those that it cites. */
    int place = item->list == &pk_own_document ? -1 : item->node->index + 1;
    run(load, "INSERT INTO declaration (origin, kind, code, ord) VALUES (?, ?, ?, ?)", item->file->origin, item->kind->name, key, place);
    return !load->code;
}

/* ---------------------------------------------------------------- Writing records */

/* What is written for a field at fault, so that the rest of the record can still be looked at: nothing will come of it. */
static void mend(struct load *load, struct item *item, int i)
{
    const struct pk_field *field = &item->kind->fields[i];
    struct pk_value *value = &item->values[i];
    int optional = !(field->flags & (PK_REQUIRED | PK_KEY)) && !field->fallback && field->type != PK_FLAG;
    value->is = optional ? PK_NOTHING : field->type == PK_TEXT || field->type == PK_REF ? PK_IS_TEXT : PK_IS_NUMBER;
    value->number = 1;
    value->text = "?";
    if (value->is != PK_IS_TEXT) return;
    char *text = NULL;
    if (field->ref == PK_REF_CLAUSE || field->ref == PK_REF_TASK)
        text =
            ask(load, "SELECT code FROM clause WHERE substr(code, 1, length(?1) + 1) = ?1 || '/' LIMIT 1", item->file->origin, NULL, NULL);
    else if (field->type == PK_REF) text = pk_any_code(load->db, field->ref);
    else if (field->flags & PK_LOCAL) text = sqlite3_mprintf("%s/?", item->file->origin);
    else
        text = ask(load, "SELECT word FROM vocabulary WHERE table_name = ? AND field = ? ORDER BY ord LIMIT 1", item->kind->name,
                   field->name, NULL);
    if (text) value->text = pk_arena_copy(&load->arena, text, strlen(text));
    if (!value->text) value->text = "?";
    sqlite3_free(text);
}

/* A mended word may not go with the other fields: tries the next one of its list. After the last, 0 and the first again. */
static int try_next_word(struct load *load, struct item *item)
{
    for (size_t i = 0; i < item->kind->field_count; i++) {
        const char *name = item->kind->fields[i].name;
        if (!(item->bad & 1u << i) || item->values[i].is != PK_IS_TEXT || item->kind->fields[i].type != PK_TEXT) continue;
        char *word = ask(load,
                         "SELECT word FROM vocabulary WHERE table_name = ?1 AND field = ?2 AND ord > "
                         "(SELECT ord FROM vocabulary WHERE table_name = ?1 AND field = ?2 AND word = ?3) ORDER BY ord LIMIT 1",
                         item->kind->name, name, item->values[i].text);
        if (word) item->values[i].text = pk_arena_copy(&load->arena, word, strlen(word));
        int found = word && item->values[i].text;
        sqlite3_free(word);
        if (found) return 1;
        mend(load, item, (int)i);
    }
    return 0;
}

/* Writes an item, reporting each field that the schema refuses and mending it, until it is written or a mended one is refused. Returns
 * 1 when a reference to its own kind is still unknown and may come later. */
static int write_item(struct load *load, struct item *item, int may_wait)
{
    int words_left = item->bad != 0;
    for (size_t i = 0; i < item->kind->field_count; i++)
        if (item->bad & 1u << i) mend(load, item, (int)i);
    while (!load->code) {
        struct pk_fault fault;
        int code = pk_record_write(load->db, item->kind, item->values, &fault);
        if (!code) return 0;
        if (code != PARKDB_CONSTRAINT && code != PARKDB_UNKNOWN) stop(load, code);
        if (load->code) {
            sqlite3_free(fault.expected);
            return 0;
        }
        int known_fault = fault.field >= 0 && item->bad & 1u << fault.field;
        int wait = may_wait && code == PARKDB_UNKNOWN && !known_fault && pk_refers_to(&item->kind->fields[fault.field], item->kind);
        if (wait) {
            sqlite3_free(fault.expected);
            return 1;
        }
        if (words_left) {
            words_left = try_next_word(load, item);
            sqlite3_free(fault.expected);
            continue;
        }
        if (fault.field < 0) report(load, PARKDB_INVALID, item->file, item->node, NULL, item, "expected %s", fault.expected);
        else if (!known_fault) report_field(load, item, fault.field, fault.expected);
        sqlite3_free(fault.expected);
        if (fault.field < 0 || known_fault) return 0;
        item->bad |= 1u << fault.field;
        mend(load, item, fault.field);
    }
    return 0;
}

/* Notes on the item how it differs from the row that is there; returns 1 when it does. */
static int compare(struct load *load, struct item *item, const struct pk_value *found)
{
    sqlite3_str *change = sqlite3_str_new(load->db->sqlite);
    for (size_t i = 0; i < item->kind->field_count; i++) {
        if (pk_value_equal(&item->values[i], &found[i])) continue;
        char was[PK_NUMBER_SIZE] = "nothing", is[PK_NUMBER_SIZE] = "nothing";
        if (found[i].is == PK_IS_NUMBER) pk_number_text(found[i].number, was);
        if (item->values[i].is == PK_IS_NUMBER) pk_number_text(item->values[i].number, is);
        sqlite3_str_appendf(change, "%s%s: %s → %s", sqlite3_str_length(change) ? "; " : "", item->kind->fields[i].name,
                            found[i].is == PK_IS_TEXT ? found[i].text : was, item->values[i].is == PK_IS_TEXT ? item->values[i].text : is);
    }
    item->change = sqlite3_str_finish(change);
    return item->change != NULL;
}

/* The name of another file that declares the same record, or NULL; to be freed. */
static char *other_origin(struct load *load, const struct item *item, const char *key)
{
    return ask(load, "SELECT origin FROM declaration WHERE kind = ? AND code = ? AND origin <> ?", item->kind->name, key,
               item->file->origin);
}

/* Writes a record, unless it is there already as it is. Returns 1 when it has to wait for another one of its kind. */
static int write_record(struct load *load, struct item *item, int may_wait)
{
    struct pk_value found[PK_MAX_FIELDS];
    sqlite3_stmt *statement = NULL;
    int exists = 0, differs = 1;
    if (!item->bad) {
        int code = pk_record_read(load->db, item->kind, item->values, found, &exists, &statement);
        if (code) stop(load, code);
        if (exists) differs = compare(load, item, found);
        sqlite3_reset(statement);
    }
    if (differs && !load->code && write_item(load, item, may_wait)) {
        sqlite3_free(item->change);
        item->change = NULL;
        return 1;
    }
    const char *key = key_text(load, item);
    char *other = exists && differs ? other_origin(load, item, key) : NULL;
    if (other)
        report(load, PARKDB_INVALID, item->file, item->node, NULL, item, "found %s otherwise than %s declares it, expected the same: %s",
               key, other, item->change);
    sqlite3_free(other);
    if (!load->code) declare(load, item, key);
    item->is_new = !exists;
    return 0;
}

/* ---------------------------------------------------------------- Writing the lists of records */

static int parent_field(const struct pk_kind *kind)
{
    for (size_t i = 0; i < kind->field_count; i++)
        if (kind->fields[i].flags & PK_PARENT) return (int)i;
    return -1;
}

static void set_place(struct item *child, const struct item *parent, int place)
{
    for (size_t i = 0; i < child->kind->field_count; i++) {
        struct pk_value *value = &child->values[i];
        if (child->kind->fields[i].flags & PK_PARENT) {
            value->is = PK_IS_TEXT;
            value->text = parent->values[0].is == PK_IS_TEXT ? parent->values[0].text : "?";
        } else if (child->kind->fields[i].flags & PK_ORDER) {
            value->is = PK_IS_NUMBER;
            value->number = place;
        }
    }
}

/* How many rows of the kind the parent has. */
static int count_rows(struct load *load, const struct pk_kind *kind, const char *parent)
{
    const struct pk_field *field = &kind->fields[parent_field(kind)];
    sqlite3_int64 id = 0;
    int code = pk_resolve(load->db, field->ref, parent, &id);
    if (code) return 0;
    char *sql = sqlite3_mprintf("SELECT count(*) FROM %s WHERE %s = %lld", kind->table, pk_column(field), id);
    char *count = sql ? ask(load, sql, NULL, NULL, NULL) : NULL;
    int rows = count ? atoi(count) : 0;
    sqlite3_free(count);
    sqlite3_free(sql);
    return rows;
}

static void delete_rows(struct load *load, const struct pk_kind *kind, const char *parent)
{
    const struct pk_field *field = &kind->fields[parent_field(kind)];
    sqlite3_int64 id = 0;
    if (pk_resolve(load->db, field->ref, parent, &id)) return;
    char *sql = sqlite3_mprintf("DELETE FROM %s WHERE %s = %lld", kind->table, pk_column(field), id);
    if (sql) run(load, sql, NULL, NULL, NULL, 0);
    sqlite3_free(sql);
}

static int row_is_there(struct load *load, const struct item *child)
{
    struct pk_value found[PK_MAX_FIELDS];
    sqlite3_stmt *statement = NULL;
    int exists = 0;
    int code = pk_record_read(load->db, child->kind, child->values, found, &exists, &statement);
    if (code) stop(load, code);
    for (size_t i = 0; exists && i < child->kind->field_count; i++) exists = pk_value_equal(&child->values[i], &found[i]);
    sqlite3_reset(statement);
    return exists;
}

static void note_change(struct item *item, const char *list)
{
    char *both = sqlite3_mprintf("%s%s%s", item->change ? item->change : "", item->change ? "; " : "", list);
    if (!both) return;
    sqlite3_free(item->change);
    item->change = both;
}

/* Makes the rows of one list of a record what the file says, if they are not. */
static void write_list(struct load *load, struct item *item, const struct pk_kind *kind)
{
    int place = 0, same = 1;
    for (struct item *child = item->children; child; child = child->next) {
        if (child->kind != kind) continue;
        set_place(child, item, ++place);
        same = same && !child->bad && row_is_there(load, child);
    }
    const char *parent = item->values[0].text ? item->values[0].text : "?";
    if (load->code || (same && place == count_rows(load, kind, parent))) return;
    if (!item->is_new) {
        char *other = other_origin(load, item, key_text(load, item));
        if (other)
            report(load, PARKDB_INVALID, item->file, item->node, kind->list, item,
                   "found otherwise than %s declares them, expected the same", other);
        sqlite3_free(other);
        delete_rows(load, kind, parent);
        note_change(item, kind->list);
    }
    for (struct item *child = item->children; child && !load->code; child = child->next)
        if (child->kind == kind) write_item(load, child, 0);
}

static void count_and_tell(struct load *load, struct item *item)
{
    char path[PLACE_SIZE];
    pk_json_path(item->node, path, sizeof path);
    const char *key = key_text(load, item);
    if (item->is_new) {
        load->result->added++;
        tell(load, PARKDB_LOAD_ADDED, item->file, path, item->kind->name, key, "added");
    } else if (item->change) {
        load->result->changed++;
        tell(load, PARKDB_LOAD_CHANGED, item->file, path, item->kind->name, key, item->change);
    } else load->result->unchanged++;
}

/* ---------------------------------------------------------------- Kind by kind */

static int is_turn_of(const struct item *item, const struct pk_list *list)
{
    return item->kind == list->kind && (item->list == list || item->list == &pk_own_document);
}

/* Records may refer to their own kind in any order: those that must wait are tried again until none gets through. */
static void write_records(struct load *load, const struct pk_list *list)
{
    size_t count = 0;
    for (struct item *item = load->first; item; item = item->next) count += (size_t)is_turn_of(item, list);
    struct item **waiting = pk_arena_take(&load->arena, (count + 1) * sizeof *waiting);
    if (!waiting) {
        stop(load, pk_fail(load->db, PARKDB_NO_MEMORY, "out of memory"));
        return;
    }
    count = 0;
    for (struct item *item = load->first; item; item = item->next)
        if (is_turn_of(item, list)) waiting[count++] = item;
    int may_wait = 1;
    while (count && !load->code) {
        size_t left = 0;
        for (size_t i = 0; i < count && !load->code; i++)
            if (write_record(load, waiting[i], may_wait)) waiting[left++] = waiting[i];
        may_wait = left < count;
        count = left;
    }
}

static void write_kind(struct load *load, const struct pk_list *list)
{
    write_records(load, list);
    for (struct item *item = load->first; item && !load->code; item = item->next) {
        if (!is_turn_of(item, list)) continue;
        for (size_t c = 0; item->list->children[c] && !load->code; c++) write_list(load, item, item->list->children[c]);
        if (!load->code) count_and_tell(load, item);
    }
}

/* ---------------------------------------------------------------- What is no longer declared */

static const struct file *file_of(const struct load *load, const char *origin)
{
    for (size_t i = 0; i < load->file_count; i++)
        if (load->files[i].origin && strcmp(load->files[i].origin, origin) == 0) return &load->files[i];
    return &load->files[0];
}

struct gone {
    const char *origin;
    char *key;
    struct gone *next;
};

static struct gone *gone_of(struct load *load, const struct pk_kind *kind)
{
    static const char sql[] = "SELECT origin, code FROM temp.declared_before b WHERE kind = ?1 AND NOT EXISTS "
                              "(SELECT 1 FROM declaration d WHERE d.kind = b.kind AND d.code = b.code) GROUP BY code";
    sqlite3_stmt *statement = NULL;
    struct gone *first = NULL;
    int code = pk_prepare(load->db, sql, &statement);
    if (!code) sqlite3_bind_text(statement, 1, kind->name, -1, SQLITE_STATIC);
    while (!code && sqlite3_step(statement) == SQLITE_ROW) {
        struct gone *one = pk_arena_take(&load->arena, sizeof *one);
        const char *origin = (const char *)sqlite3_column_text(statement, 0), *key = (const char *)sqlite3_column_text(statement, 1);
        if (one) one->origin = pk_arena_copy(&load->arena, origin, strlen(origin));
        if (one) one->key = pk_arena_copy(&load->arena, key, strlen(key));
        if (!one || !one->origin || !one->key) {
            code = pk_fail(load->db, PARKDB_NO_MEMORY, "out of memory");
            break;
        }
        one->next = first;
        first = one;
    }
    sqlite3_finalize(statement);
    if (code) stop(load, code);
    return first;
}

/* Removes what is gone of a kind. One may hang on another, so those that are refused are tried again until none gets through. */
static void remove_kind(struct load *load, const struct pk_kind *kind)
{
    struct gone *left = gone_of(load, kind);
    int progress = 1, last = 0;
    while (left && !load->code && !last) {
        struct gone *refused = NULL;
        last = !progress;
        progress = 0;
        for (struct gone *one = left, *next; one && !load->code; one = next) {
            struct pk_value values[PK_MAX_FIELDS];
            int count = 0;
            next = one->next;
            char *key = pk_arena_copy(&load->arena, one->key, strlen(one->key));
            if (!key) {
                stop(load, pk_fail(load->db, PARKDB_NO_MEMORY, "out of memory"));
                return;
            }
            pk_values_of_key(kind, key, values);
            int code = pk_record_delete(load->db, kind, values, &count);
            const struct file *file = file_of(load, one->origin);
            if (code == PARKDB_CONSTRAINT && last) {
                char *text =
                    sqlite3_mprintf("no longer declares %s %s, expected nothing to refer to it, but something does", kind->name, one->key);
                report_at(load, PARKDB_INVALID, file, kind->list, NULL, text ? text : "");
                sqlite3_free(text);
            } else if (code == PARKDB_CONSTRAINT) {
                one->next = refused;
                refused = one;
            } else if (code) stop(load, code);
            else {
                progress = 1;
                if (count) {
                    load->result->removed++;
                    tell(load, PARKDB_LOAD_REMOVED, file, "", kind->name, one->key, "no longer declared");
                }
            }
        }
        left = refused;
    }
}

/* ---------------------------------------------------------------- The whole load */

static int work(struct load *load)
{
    begin_origins(load);
    for (size_t i = 0; i < pk_list_count && !load->code; i++) write_kind(load, &pk_lists[i]);
    if (!load->result->errors)
        for (size_t i = pk_list_count; i-- > 0 && !load->code;) remove_kind(load, pk_lists[i].kind);
    run(load, "DELETE FROM temp.declared_before", NULL, NULL, NULL, 0);
    if (load->code) return load->code;
    if (load->result->errors) {
        load->db->error = load->first_error;
        if (load->result->errors > 1) {
            char *more = sqlite3_mprintf("%s (and %d more)", load->first_error.message, load->result->errors - 1);
            if (more) sqlite3_snprintf(sizeof load->db->error.message, load->db->error.message, "%s", more);
            sqlite3_free(more);
        }
        return load->first_error.code;
    }
    return PARKDB_OK;
}

/* Writes what was read, and keeps it or not. */
static int change(struct load *load)
{
    parkdb *db = load->db;
    int code = pk_change_begin(db);
    if (code) return code;
    code = work(load);
    int dry = !code && load->options && load->options->dry_run;
    code = pk_change_end(db, dry ? PARKDB_INTERRUPTED : code);
    if (dry) {
        pk_error_clear(&db->error);
        return PARKDB_OK;
    }
    return code;
}

static void free_load(struct load *load)
{
    for (struct item *item = load->first; item; item = item->next) sqlite3_free(item->change);
    for (size_t i = 0; i < load->file_count; i++) sqlite3_free(load->files[i].text);
    pk_arena_free(&load->arena);
}

static int check_options(parkdb *db, const parkdb_load_options *options)
{
    if (!options || options->size == sizeof *options) return PARKDB_OK;
    return pk_fail(db, PARKDB_MISUSE, "parkdb_load_options.size: found %d, expected sizeof(parkdb_load_options), %d", (int)options->size,
                   (int)sizeof *options);
}

/* Loads files that have been given a name and, unless they are at fault, a tree. */
static int finish(struct load *load)
{
    for (size_t i = 0; i < load->file_count && !load->code; i++)
        if (load->files[i].root) read_file(load, &load->files[i]);
    int code = load->code ? load->code : change(load);
    free_load(load);
    return code;
}

static int begin(struct load *load, parkdb *db, size_t count, const parkdb_load_options *options, parkdb_load_result *result)
{
    memset(result, 0, sizeof *result);
    load->db = db;
    load->options = options;
    load->result = result;
    load->files = pk_arena_take(&load->arena, count * sizeof *load->files);
    if (!load->files) return pk_fail(db, PARKDB_NO_MEMORY, "out of memory");
    load->file_count = count;
    result->files = (int)count;
    return PARKDB_OK;
}

int parkdb_load_files(parkdb *db, const char *const *paths, size_t count, const parkdb_load_options *options, parkdb_load_result *result)
{
    struct load load = {0};
    parkdb_load_result own;
    int code = pk_enter(db);
    if (!code) code = check_options(db, options);
    if (code) return code;
    if (!paths || !count) return pk_fail(db, PARKDB_MISUSE, "at least one file is needed");
    code = begin(&load, db, count, options, result ? result : &own);
    for (size_t i = 0; i < count && !code && !load.code; i++) {
        size_t length = 0;
        load.files[i].name = base_name(paths[i]);
        if (read_text(&load, &load.files[i], paths[i], &length)) parse(&load, &load.files[i], load.files[i].text, length);
    }
    return code ? code : finish(&load);
}

int parkdb_load_file(parkdb *db, const char *path, const parkdb_load_options *options, parkdb_load_result *result)
{
    return parkdb_load_files(db, path ? &path : NULL, 1, options, result);
}

int parkdb_load_text(parkdb *db, const char *name, const char *text, size_t length, const parkdb_load_options *options,
                     parkdb_load_result *result)
{
    struct load load = {0};
    parkdb_load_result own;
    int code = pk_enter(db);
    if (!code) code = check_options(db, options);
    if (code) return code;
    if (!name || !text) return pk_fail(db, PARKDB_MISUSE, "a name and a text are needed");
    code = begin(&load, db, 1, options, result ? result : &own);
    if (code) return code;
    load.files[0].name = name;
    parse(&load, &load.files[0], text, length);
    return finish(&load);
}
