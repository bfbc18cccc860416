#include "policy/read.h"

#include "core/in_file.h"
#include "policy/json_scan.h"

#include <math.h>
#include <string.h>

/* ---------------------------------------------------------------- Reading files */

static int make_room(struct pk_file *file, size_t *room)
{
    size_t more = *room ? *room * 2 : 65536;
    char *larger = sqlite3_realloc64(file->text, more);
    if (!larger) return PARKDB_NO_MEMORY;
    file->text = larger;
    *room = more;
    return PARKDB_OK;
}

/* All of it, or so much of it that it is too much. */
static int read_all(struct pk_in_file *in, struct pk_file *file, size_t *length)
{
    size_t room = 0, got = 1;
    int code = PARKDB_OK;
    for (*length = 0; !code && got && *length <= PARKDB_FILE_MAX_BYTES; *length += got) {
        got = 0;
        if (*length == room) code = make_room(file, &room);
        if (!code) code = pk_in_read(in, file->text + *length, room - *length, &got);
    }
    return code;
}

int pk_file_read(struct pk_load *load, struct pk_file *file, const char *path, size_t *length)
{
    struct pk_in_file in;
    int code = pk_in_open(&in, load->db, path);
    if (!code) code = read_all(&in, file, length);
    pk_in_close(&in);
    if (code == PARKDB_NO_MEMORY) pk_load_no_memory(load);
    else if (code) pk_report_at(load, code, file, "", NULL, in.refused);
    return !code;
}

/* What says whose the file is. */
static int is_head_of_file(const struct pk_json *node)
{
    return node->type == PK_JSON_OBJECT && node->key && (strcmp(node->key, "document") == 0 || strcmp(node->key, "catalogue") == 0);
}

int pk_file_parse(struct pk_load *load, struct pk_file *file, const char *text, size_t length)
{
    struct pk_json_fault fault;
    if (length > PARKDB_FILE_MAX_BYTES) {
        pk_report(load, PARKDB_TOO_BIG, file, &(struct pk_json){0}, NULL, NULL, "found more than %d bytes, expected at most so many",
                  (int)PARKDB_FILE_MAX_BYTES);
        return 0;
    }
    if (length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) { /* editors on Windows put a byte order mark there */
        text += 3;
        length -= 3;
    }
    if (!pk_json_scan(text, length, PARKDB_FILE_MAX_DEPTH, &fault)) {
        char path[PK_PLACE_SIZE];
        char *words = fault.too_deep
                          ? sqlite3_mprintf("found nesting deeper than %d, expected at most so many levels", PARKDB_FILE_MAX_DEPTH)
                          : sqlite3_mprintf("not JSON: found %s, expected %s", fault.found, fault.expected);
        sqlite3_snprintf(sizeof path, path, "line %d, column %d", fault.line, fault.column);
        pk_report_at(load, fault.too_deep ? PARKDB_TOO_BIG : PARKDB_INVALID, file, path, NULL, words ? words : "not JSON");
        sqlite3_free(words);
        return 0;
    }
    int code = PARKDB_OK;
    file->end = text + length;
    file->root = pk_json_read(load->db, &load->arena, (struct pk_json_text){text, file->end}, NULL, 1);
    for (struct pk_json *node = file->root ? file->root->first : NULL; node && !code; node = node->next)
        if (is_head_of_file(node)) code = pk_json_fill(load->db, &load->arena, file->end, node, PARKDB_FILE_MAX_DEPTH);
    if (!file->root || code) pk_load_stop(load, load->db->error.code);
    return !load->code;
}

/* ---------------------------------------------------------------- From JSON to records */

static const struct pk_kind *child_kind(const struct pk_list *list, const char *name)
{
    for (size_t i = 0; list && list->children[i]; i++)
        if (strcmp(list->children[i]->list, name) == 0) return list->children[i];
    return NULL;
}

static void report_unknown_field(struct pk_load *load, const struct pk_item *item, const struct pk_json *node)
{
    sqlite3_str *known = sqlite3_str_new(load->db->sqlite);
    for (size_t i = 0; i < item->kind->field_count; i++)
        if (pk_is_written(&item->kind->fields[i]))
            sqlite3_str_appendf(known, "%s%s", sqlite3_str_length(known) ? ", " : "", item->kind->fields[i].name);
    for (size_t i = 0; item->list && item->list->children[i]; i++) sqlite3_str_appendf(known, ", %s", item->list->children[i]->list);
    char *text = sqlite3_str_finish(known);
    pk_report(load, PARKDB_INVALID, item->file, node, NULL, item, "found a field \"%!.60s\", expected one of %s", node->key,
              text ? text : "");
    sqlite3_free(text);
}

static int is_a_field(const struct pk_item *item, const char *name)
{
    for (size_t i = 0; i < item->kind->field_count; i++)
        if (pk_is_written(&item->kind->fields[i]) && strcmp(item->kind->fields[i].name, name) == 0) return 1;
    return child_kind(item->list, name) != NULL;
}

static int stands_before(const struct pk_json *node)
{
    for (const struct pk_json *other = node->parent->first; other != node; other = other->next)
        if (strcmp(other->key, node->key) == 0) return 1;
    return 0;
}

static void check_fields(struct pk_load *load, const struct pk_item *item)
{
    for (const struct pk_json *node = item->node->first; node; node = node->next) {
        if (!is_a_field(item, node->key)) report_unknown_field(load, item, node);
        else if (stands_before(node)) pk_report(load, PARKDB_INVALID, item->file, node, NULL, item, "found twice, expected once");
    }
}

/* A clause, target or instrument is written without its document's code and slash. */
static const char *global_code(struct pk_load *load, const struct pk_file *file, const char *local, int may_be_global)
{
    if (may_be_global && strchr(local, '/')) return local;
    const char *both = pk_load_join(load, file->origin, local);
    return both ? both : local;
}

static const char *expected_type(enum pk_type type)
{
    if (type == PK_TEXT || type == PK_REF) return "a text";
    return type == PK_FLAG || type == PK_TRISTATE ? "true or false" : "a number";
}

/* A list out of the vocabulary, in the arena. */
static const char *const *read_words(struct pk_load *load, const struct pk_kind *kind, int i)
{
    static const char count[] = "SELECT count(*) FROM vocabulary WHERE table_name = ? AND field = ?";
    static const char sql[] = "SELECT word FROM vocabulary WHERE table_name = ? AND field = ? ORDER BY ord";
    size_t room = (size_t)pk_load_ask_number(load, count, kind->name, kind->fields[i].name, NULL, 0), used = 0;
    const char **words = room ? pk_arena_take(&load->arena, (room + 1) * sizeof *words) : NULL;
    sqlite3_stmt *statement = words ? pk_load_bound(load, sql, kind->name, kind->fields[i].name, NULL) : NULL;
    if (room && !words) pk_load_no_memory(load);
    while (statement && used < room && pk_load_step(load, statement)) {
        const char *word = (const char *)sqlite3_column_text(statement, 0);
        if (word) words[used] = pk_arena_copy(&load->arena, word, strlen(word));
        if (word && !words[used++]) pk_load_no_memory(load);
    }
    if (statement) pk_load_release(statement);
    return words;
}

/* The words that a field may have, read once; NULL when any text is allowed. */
static const char *const *words_of(struct pk_load *load, const struct pk_kind *kind, int i)
{
    struct pk_words **words = &load->words[kind->id];
    if (!*words) *words = pk_arena_take(&load->arena, kind->field_count * sizeof **words);
    if (!*words) {
        pk_load_no_memory(load);
        return NULL;
    }
    if (!(*words)[i].is_read) (*words)[i].words = read_words(load, kind, i);
    (*words)[i].is_read = 1;
    return (*words)[i].words;
}

/* "one of a, b, c" */
static void report_word(struct pk_load *load, struct pk_item *item, int i, const char *const *words)
{
    sqlite3_str *list = sqlite3_str_new(load->db->sqlite);
    for (size_t j = 0; words[j]; j++) sqlite3_str_appendf(list, "%s%s", j ? ", " : "one of ", words[j]);
    char *text = sqlite3_str_finish(list);
    pk_report_field(load, item, i, text ? text : "");
    sqlite3_free(text);
}

static void check_word(struct pk_load *load, struct pk_item *item, int i)
{
    const char *const *words = words_of(load, item->kind, i);
    size_t known = 0;
    if (load->code || !words) return;
    while (words[known] && strcmp(words[known], item->values[i].text) != 0) known++;
    if (words[known]) return;
    report_word(load, item, i, words);
    item->bad |= pk_bit(i);
}

/* Turns one field of an item's JSON into its value. */
static void read_value(struct pk_load *load, struct pk_item *item, int i, const struct pk_json *node)
{
    const struct pk_field *field = &item->kind->fields[i];
    struct pk_value *value = &item->values[i];
    if (field->flags & PK_SELF) {
        value->is = PK_IS_TEXT;
        value->text = item->file->origin;
        return;
    }
    if (!pk_is_written(field)) return;
    if (!node || node->type == PK_JSON_NULL) {
        if (field->fallback) {
            value->is = PK_IS_TEXT;
            value->text = field->fallback;
        } else if (field->type == PK_FLAG) {
            value->is = PK_IS_NUMBER;
        } else if (field->flags & (PK_REQUIRED | PK_KEY)) {
            pk_report_field(load, item, i, field->type == PK_REF ? pk_ref_words(field->ref) : expected_type(field->type));
            item->bad |= pk_bit(i);
        }
        return;
    }
    int is_text = field->type == PK_TEXT || field->type == PK_REF;
    int is_truth = field->type == PK_FLAG || field->type == PK_TRISTATE;
    int fits = is_text    ? node->type == PK_JSON_STRING
               : is_truth ? node->type == PK_JSON_TRUE || node->type == PK_JSON_FALSE
                          : node->type == PK_JSON_NUMBER && isfinite(node->number);
    if (!fits) {
        pk_report_field(load, item, i, expected_type(field->type));
        item->bad |= pk_bit(i);
        return;
    }
    if (field->type == PK_TEXT && field->flags & PK_LOCAL && strchr(node->text, '/')) {
        pk_report_field(load, item, i, "a code without a slash");
        item->bad |= pk_bit(i);
        return;
    }
    value->is = is_text ? PK_IS_TEXT : PK_IS_NUMBER;
    value->number = is_truth ? node->type == PK_JSON_TRUE : node->number;
    value->text = node->text;
    if (is_text && (field->flags & PK_LOCAL)) value->text = global_code(load, item->file, node->text, field->type == PK_REF);
    if (field->type == PK_TEXT && !(field->flags & PK_KEY)) check_word(load, item, i);
}

/* Room for what an item says, in the arena of what is open. */
static void make_values(struct pk_load *load, struct pk_item *item)
{
    item->values = pk_arena_take(&load->open, item->kind->field_count * sizeof *item->values);
    if (!item->values) pk_load_no_memory(load);
}

static struct pk_item *make_item(struct pk_load *load, struct pk_arena *arena, const struct pk_list *list, const struct pk_kind *kind,
                                 struct pk_file *file)
{
    struct pk_item *item = pk_arena_take(arena, sizeof *item);
    if (!item) {
        pk_load_no_memory(load);
        return NULL;
    }
    item->list = list;
    item->kind = kind;
    item->file = file;
    return item;
}

static int main_field(const struct pk_kind *kind)
{
    for (size_t i = 0; i < kind->field_count; i++)
        if (kind->fields[i].flags & PK_MAIN) return (int)i;
    return -1;
}

/* Fields most often stand in the order of the kind's. */
static void read_values(struct pk_load *load, struct pk_item *item)
{
    const struct pk_json *before = NULL;
    for (size_t i = 0; i < item->kind->field_count; i++) {
        const struct pk_field *field = &item->kind->fields[i];
        const struct pk_json *node = item->node->type == PK_JSON_OBJECT ? pk_json_get_behind(item->node, before, field->name)
                                     : field->flags & PK_MAIN           ? item->node
                                                                        : NULL;
        read_value(load, item, (int)i, node);
        if (node) before = node;
    }
}

/* An object, or a plain value that stands for one; anything else is reported. */
static int is_item(struct pk_load *load, const struct pk_file *file, const struct pk_kind *kind, const struct pk_json *node)
{
    int may_be_plain = main_field(kind) >= 0;
    if (node->type == PK_JSON_OBJECT || (may_be_plain && node->type == PK_JSON_STRING)) return 1;
    pk_report_value(load, file, node, NULL, NULL, may_be_plain ? "a text or an object" : "an object");
    return 0;
}

static void read_item(struct pk_load *load, struct pk_item *item, const struct pk_json *node)
{
    item->node = node;
    make_values(load, item);
    if (item->values) read_values(load, item);
    if (node->type == PK_JSON_OBJECT && !load->code && !item->is_checked) check_fields(load, item);
}

static void read_child(struct pk_load *load, struct pk_item *item, const struct pk_kind *kind, const struct pk_json *node)
{
    struct pk_item *child = is_item(load, item->file, kind, node) ? make_item(load, &load->open, NULL, kind, item->file) : NULL;
    if (!child) return;
    child->is_checked = item->is_checked;
    read_item(load, child, node);
    if (item->last_child) item->last_child->next = child;
    else item->children = child;
    item->last_child = child;
}

static void read_children(struct pk_load *load, struct pk_item *item)
{
    for (size_t c = 0; item->list->children[c]; c++) {
        const struct pk_kind *kind = item->list->children[c];
        const struct pk_json *list = pk_json_get(item->node, kind->list);
        if (!list) continue;
        if (list->type != PK_JSON_ARRAY) {
            pk_report_value(load, item->file, list, NULL, NULL, "a list");
            continue;
        }
        for (const struct pk_json *node = list->first; node && !load->code; node = node->next) read_child(load, item, kind, node);
    }
}

/* ---------------------------------------------------------------- Records, open and closed */

static struct pk_json *read_node(struct pk_load *load, const struct pk_item *item)
{
    struct pk_json_text text = {item->at, item->file->end};
    struct pk_json *node = pk_json_read(load->db, &load->open, text, item->parent, PARKDB_FILE_MAX_DEPTH);
    if (!node) {
        pk_load_stop(load, load->db->error.code);
        return NULL;
    }
    node->index = item->index;
    if (item->index < 0) node->key = "document";
    return node;
}

/* What is wrong is told once. */
static void read_whole(struct pk_load *load, struct pk_item *item, const struct pk_json *node)
{
    int errors = load->result->errors;
    read_item(load, item, node);
    if (!load->code) read_children(load, item);
    item->has_lists = item->children != NULL;
    item->is_held = load->result->errors != errors;
    item->is_checked = 1;
}

int pk_item_open(struct pk_load *load, struct pk_item *item)
{
    if (pk_load_is_stopped(load) || item->node) return !load->code;
    struct pk_json *node = read_node(load, item);
    if (node) read_whole(load, item, node);
    return !load->code;
}

static int is_to_be_held(const struct pk_item *item)
{
    return item->is_held || item->bad || item->last || item->is_unwritten;
}

void pk_items_close(struct pk_load *load, struct pk_item *const *items, size_t count)
{
    int held = 0;
    for (size_t i = 0; i < count && !held; i++) held = is_to_be_held(items[i]);
    if (held) load->held = pk_arena_mark(&load->open);
    for (size_t i = 0; i < count; i++) {
        items[i]->is_held = held != 0;
        if (held) continue;
        items[i]->node = NULL;
        items[i]->values = NULL;
        items[i]->children = items[i]->last_child = NULL;
    }
    if (!held) pk_arena_back(&load->open, load->held);
}

static void add_item(struct pk_load *load, struct pk_item *item)
{
    if (load->last) load->last->next = item;
    else load->first = item;
    load->last = item;
}

static void read_record(struct pk_load *load, struct pk_file *file, const struct pk_list *list, const struct pk_json *parent,
                        const char *at, int index)
{
    struct pk_item *item = make_item(load, &load->arena, list, list->kind, file);
    if (!item) return;
    item->parent = parent;
    item->at = at;
    item->index = index;
    struct pk_json *node = pk_load_is_stopped(load) ? NULL : read_node(load, item);
    if (!node || !is_item(load, file, list->kind, node)) return;
    read_whole(load, item, node);
    pk_items_close(load, &item, 1);
    add_item(load, item);
}

static const struct pk_list *list_named(const char *name)
{
    for (size_t i = 0; i < pk_list_count; i++)
        if (strcmp(pk_lists[i].kind->list, name) == 0) return &pk_lists[i];
    return NULL;
}

static void read_list(struct pk_load *load, struct pk_file *file, const struct pk_list *list, const struct pk_json *node)
{
    if (list->of_document && file->is_catalogue) {
        pk_report(load, PARKDB_INVALID, file, node, NULL, NULL, "found %s in a catalogue, expected them in a document's file",
                  list->kind->list);
        return;
    }
    if (node->type != PK_JSON_ARRAY) {
        pk_report_value(load, file, node, NULL, NULL, "a list");
        return;
    }
    struct pk_json_text text = {node->at, file->end};
    int index = 0;
    for (int there = pk_json_first(&text); there && !load->code; there = pk_json_next(&text))
        read_record(load, file, list, node, text.at, index++);
}

/* ---------------------------------------------------------------- The file as a whole */

static const char *const catalogue_fields[] = {"code", "title", "note"};

const char *pk_file_origin_text(const struct pk_file *file, const char *field)
{
    const struct pk_json *node = pk_json_get(pk_json_get(file->root, "catalogue"), field);
    return node && node->type == PK_JSON_STRING ? node->text : NULL;
}

static void check_catalogue(struct pk_load *load, const struct pk_file *file, const struct pk_json *catalogue)
{
    for (const struct pk_json *node = catalogue->first; node; node = node->next) {
        size_t i = 0;
        while (i < 3 && strcmp(catalogue_fields[i], node->key) != 0) i++;
        if (i == 3)
            pk_report(load, PARKDB_INVALID, file, node, NULL, NULL, "found a field \"%!.60s\", expected one of code, title, note",
                      node->key);
        else if (stands_before(node)) pk_report(load, PARKDB_INVALID, file, node, NULL, NULL, "found twice, expected once");
        else if (node->type != PK_JSON_STRING && strcmp(node->key, "code") != 0) pk_report_value(load, file, node, NULL, NULL, "a text");
    }
}

/* Says whose the file is; without a code nothing in it can be loaded. */
static int read_head(struct pk_load *load, struct pk_file *file)
{
    const struct pk_json *root = file->root;
    if (root->type != PK_JSON_OBJECT) {
        pk_report_value(load, file, root, NULL, NULL, "an object, a policy file");
        return 0;
    }
    const struct pk_json *format = pk_json_get(root, "format");
    if (!format || format->type != PK_JSON_STRING || strcmp(format->text, PK_FORMAT) != 0) {
        pk_report_value(load, file, root, "format", NULL, "\"" PK_FORMAT "\"");
        return 0;
    }
    const struct pk_json *catalogue = pk_json_get(root, "catalogue");
    const struct pk_json *document = pk_json_get(root, "document");
    if (!catalogue == !document) {
        pk_report(load, PARKDB_INVALID, file, root, NULL, NULL, "found %s, expected either a document or a catalogue",
                  document ? "both a document and a catalogue" : "neither a document nor a catalogue");
        return 0;
    }
    const struct pk_json *head = document ? document : catalogue;
    const struct pk_json *code = pk_json_get(head, "code");
    file->is_catalogue = catalogue != NULL;
    if (head->type != PK_JSON_OBJECT) {
        pk_report_value(load, file, head, NULL, NULL, "an object");
        return 0;
    }
    if (catalogue) check_catalogue(load, file, catalogue);
    if (!code || code->type != PK_JSON_STRING || !*code->text) {
        pk_report_value(load, file, head, "code", NULL, "a text that is not empty");
        return 0;
    }
    file->origin = code->text;
    return 1;
}

static int is_head(const char *key)
{
    static const char *const head[] = {"$schema", "format", "document", "catalogue"};
    for (size_t i = 0; i < sizeof head / sizeof head[0]; i++)
        if (strcmp(head[i], key) == 0) return 1;
    return 0;
}

void pk_file_records(struct pk_load *load, struct pk_file *file)
{
    if (!read_head(load, file)) return;
    for (const struct pk_json *node = file->root->first; node && !load->code; node = node->next) {
        const struct pk_list *list = list_named(node->key);
        if ((list || is_head(node->key)) && stands_before(node))
            pk_report(load, PARKDB_INVALID, file, node, NULL, NULL, "found twice, expected once");
        else if (list) read_list(load, file, list, node);
        else if (strcmp(node->key, "document") == 0) read_record(load, file, &pk_own_document, file->root, node->at, -1);
        else if (strcmp(node->key, "$schema") == 0) {
            if (node->type != PK_JSON_STRING) pk_report_value(load, file, node, NULL, NULL, "a text");
        } else if (strcmp(node->key, "format") != 0 && strcmp(node->key, "catalogue") != 0)
            pk_report(load, PARKDB_INVALID, file, node, NULL, NULL,
                      "found a field \"%!.60s\", expected one of $schema, format, document, catalogue, units, regions, agencies, "
                      "documents, parks, groups, indicators, clauses, tasks, targets, instruments, relations, assessments, "
                      "dimensions",
                      node->key);
    }
}
